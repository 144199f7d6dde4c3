"""bindings/java: the raw layer's inputs (SWIG interface, callbacks in C) and the generated half of the idiomatic layer."""
import java_conformance, java_kinds, java_ops, java_raw, java_types

GENERATED = "Generated from capi/api.json by bindings/generate; do not edit."
SOURCES = "bindings/java/sterna/src/main/java/dev/sterna/"


def outputs(look):
    files = {"bindings/java/native/sterna.i": java_raw.interface(look), "bindings/java/native/callbacks.c": java_raw.callbacks(look)}
    for part in (java_raw.tables, java_types.classes, java_ops.classes, java_kinds.classes):
        files |= {f"{SOURCES}{name}.java": text for name, text in part(look).items()}
    files["bindings/java/conformance/dev/sterna/conformance/Dispatch.java"] = java_conformance.dispatch(look)
    return {name: f"// {GENERATED}\n{text}" for name, text in files.items()}
