"""bindings/csharp: Sterna/native/sterna.i (for SWIG) and Sterna/Generated/ (structs, enums, handles, ops, kinds)."""
import csharp_kinds, csharp_objects, csharp_ops, csharp_raw, csharp_text

GENERATED = "// Generated from capi/api.json by bindings/generate; do not edit.\n"


def outputs(look):
    csharp_text.SPELLED.update(csharp_objects.spelled(look))
    files = {"bindings/csharp/Sterna/native/sterna.i": csharp_raw.interface(look)}
    made = {"Structs": csharp_raw.structs, "Handles": csharp_raw.handles, "Enums": csharp_ops.enums, "Errors": csharp_ops.errors,
            "Infos": csharp_ops.infos, "Ops": csharp_ops.ops, "Operators": csharp_ops.operators, "Modules": csharp_kinds.modules,
            "Optimizers": csharp_kinds.optimizers, "Schedulers": csharp_kinds.schedulers, "Init": csharp_kinds.init,
            "Objects": csharp_objects.objects, "Functions": csharp_objects.functions}
    for name, render in made.items():
        files[f"bindings/csharp/Sterna/Generated/{name}.cs"] = render(look)
    return {name: GENERATED + text for name, text in files.items()}
