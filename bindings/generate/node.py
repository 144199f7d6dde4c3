"""bindings/node: native/generated (the C side of the addon), src/generated (raw functions' types, ops, kinds, options)."""

import node_idiom, node_raw

C = "/* Generated from capi/api.json by bindings/generate; do not edit. */\n"
TS = "// Generated from capi/api.json by bindings/generate; do not edit.\n"


def outputs(look):
    files = {f"bindings/node/native/generated/{name}": C + text for name, text in node_raw.native(look).items()}
    files["bindings/node/src/generated/raw.ts"] = TS + node_raw.interface(look)
    for name, text in node_idiom.modules(look).items():
        files[f"bindings/node/src/generated/{name}.ts"] = TS + text
    return files
