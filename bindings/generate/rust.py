"""bindings/rust: sterna-sys/src/bindings.rs (the C ABI as it is) and sterna/src/generated/ (enums, options, ops, kinds),
and the dispatch of the conformance runner."""
import rust_conformance, rust_raw, rust_safe

GENERATED = "// Generated from capi/api.json by bindings/generate; do not edit.\n"


def outputs(look):
    files = {"bindings/rust/sterna-sys/src/bindings.rs": rust_raw.bindings(look),
             "bindings/rust/sterna-sys/tests/layouts/generated.rs": rust_raw.layouts(look),
             "bindings/rust/sterna/tests/conformance/dispatch.rs": rust_conformance.dispatch(look)}
    for name, text in rust_safe.modules(look).items():
        files[f"bindings/rust/sterna/src/generated/{name}.rs"] = text
    return {name: GENERATED + text for name, text in files.items()}
