//! Tells sterna-sys where the compressed libraries are.
fn main() {
    println!("cargo:rerun-if-changed=native");
    println!("cargo:folder={}/native", std::env::var("CARGO_MANIFEST_DIR").unwrap());
}
