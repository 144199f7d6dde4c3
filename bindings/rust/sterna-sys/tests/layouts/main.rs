//! The structs are laid out as C lays them out.
use std::path::Path;
use std::process::Command;

#[rustfmt::skip]
mod generated;

#[test]
fn structs_are_laid_out_as_in_c() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let program = std::env::temp_dir().join(format!("sterna_layouts_{}", std::process::id()));
    let built = Command::new("cc")
        .arg("-I")
        .arg(root.join("include"))
        .arg(root.join("capi/generated/layouts.c"))
        .arg("-o")
        .arg(&program)
        .status()
        .expect("a C compiler");
    assert!(built.success());
    let printed = Command::new(&program).output().unwrap().stdout;
    std::fs::remove_file(&program).unwrap();
    let (c, rust) = (String::from_utf8(printed).unwrap(), generated::layouts());
    let different: Vec<_> = c.lines().zip(rust.lines()).filter(|(c, rust)| c != rust).collect();
    assert!(different.is_empty(), "{different:#?}");
    assert_eq!(c.lines().count(), rust.lines().count());
}
