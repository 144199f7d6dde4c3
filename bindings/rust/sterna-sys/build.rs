//! Finds libsterna: where STERNA_DIR says, else by pkg-config, else in the crates of the feature `bundled`.  Tells
//! dependents its folder as DEP_STERNA_LIBDIR.
use std::path::{Path, PathBuf};
use std::{env, process};
#[cfg(feature = "bundled")]
use std::{fs, io};

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
        None => by_pkg_config().or_else(|e| bundled().map_err(|b| format!("{e}  {b}"))).unwrap_or_else(|e| fail(&e)),
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

fn by_pkg_config() -> Result<PathBuf, String> {
    let library = pkg_config::Config::new().cargo_metadata(false).probe("sterna");
    let library = library.map_err(|_| "pkg-config does not know it.")?;
    Ok(library.link_paths.first().cloned().unwrap_or_else(|| PathBuf::from("/usr/lib")))
}

#[cfg(not(feature = "bundled"))]
fn bundled() -> Result<PathBuf, String> {
    Err("The feature `bundled`, which brings one along, is off.".into())
}

/// Unpacks what the crates sterna-<platform>* hold into a folder where `cargo run` and `cargo test` look for libraries.
#[cfg(feature = "bundled")]
fn bundled() -> Result<PathBuf, String> {
    let folder = PathBuf::from(env::var_os("OUT_DIR").unwrap()).join("native");
    for (key, packed) in env::vars() {
        if key.starts_with("DEP_STERNA_") && key.ends_with("_FOLDER") && Path::new(&packed).exists() {
            unpack(Path::new(&packed), &folder).map_err(|e| format!("Cannot unpack {packed} into {folder:?}: {e}"))?;
        }
    }
    match folder.join("libsterna.so").exists() {
        true => Ok(folder),
        false => Err(format!("None is bundled for {}.", env::var("TARGET").unwrap())),
    }
}

#[cfg(feature = "bundled")]
fn unpack(packed: &Path, folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    for file in fs::read_dir(packed)? {
        let file = file?.path();
        let name = file.file_stem().unwrap();
        let mut content = ruzstd::StreamingDecoder::new(fs::File::open(&file)?).map_err(io::Error::other)?;
        io::copy(&mut content, &mut fs::File::create(folder.join(name))?)?;
        if name == "libsterna.so.1" {
            fs::copy(folder.join(name), folder.join("libsterna.so"))?; // the linker's name
        }
    }
    Ok(())
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
