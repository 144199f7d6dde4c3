//! Finds libsterna: where STERNA_DIR says, else by pkg-config.  Tells dependents its folder as DEP_STERNA_LIBDIR.
use std::path::{Path, PathBuf};
use std::{env, process};

fn main() {
    println!("cargo:rerun-if-env-changed=STERNA_DIR");
    println!("cargo:rerun-if-env-changed=DOCS_RS");
    if env::var_os("DOCS_RS").is_some() {
        return; // documentation needs no library
    }
    let folder = match env::var_os("STERNA_DIR") {
        Some(root) => in_folder(Path::new(&root)).unwrap_or_else(|| {
            fail(&format!("STERNA_DIR is {root:?}, but neither it nor its lib folder holds libsterna.so"))
        }),
        None => by_pkg_config(),
    };
    println!("cargo:rustc-link-search=native={}", folder.display());
    println!("cargo:rustc-link-lib=dylib=sterna");
    println!("cargo:libdir={}", folder.display());
}

fn in_folder(root: &Path) -> Option<PathBuf> {
    let root = root.canonicalize().ok()?;
    let names = ["libsterna.so", "libsterna.dylib", "sterna.lib"];
    [root.join("lib"), root.join("lib64"), root].into_iter().find(|f| names.iter().any(|n| f.join(n).exists()))
}

fn by_pkg_config() -> PathBuf {
    let found = pkg_config::Config::new().cargo_metadata(false).probe("sterna");
    let library = found.unwrap_or_else(|e| fail(&format!("pkg-config does not know it: {e}")));
    library.link_paths.first().cloned().unwrap_or_else(|| PathBuf::from("/usr/lib"))
}

fn fail(why: &str) -> ! {
    eprintln!(
        "sterna-sys: libsterna was not found: {why}\n\
         Install it (cmake --install BUILD --prefix PREFIX), then do one of these:\n  \
         export PKG_CONFIG_PATH=PREFIX/lib/pkgconfig\n  \
         export STERNA_DIR=PREFIX        (a build folder that holds libsterna.so will do, too)"
    );
    process::exit(1);
}
