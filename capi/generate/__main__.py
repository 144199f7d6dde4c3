"""Makes everything that the op records and capi/functions.yaml imply.

usage: python capi/generate RECORDS [--check]     (RECORDS: what sterna-describe prints; see ci/generate)
With --check nothing is written: the command fails and names the files that are not as they should be.
"""
import json, pathlib, sys

import calls, conformance, header, hpp, misuse, model, shims

ROOT = model.ROOT
OPS_FILES = 3  # so that two cores share the work of compiling them


def outputs(api):
    look = model.Api(api)
    ops = [f for f in api["functions"] if f.get("op")]
    per = -(-len(ops) // OPS_FILES)
    files = {
        "capi/api.json": json.dumps(api, indent=1, ensure_ascii=False) + "\n",
        "include/sterna/sterna.h": header.sterna_h(look),
        "include/sterna/sterna_ops.h": header.sterna_ops_h(look),
        "include/sterna/cpp/types.hpp": hpp.methods_hpp(look),
        "include/sterna/cpp/ops.hpp": hpp.ops_hpp(look),
        "include/sterna/cpp/options.hpp": hpp.options_hpp(look),
        "include/sterna/cpp/init.hpp": hpp.init_hpp(look),
        "include/sterna/cpp/nn.hpp": hpp.nn_hpp(look),
        "include/sterna/cpp/optim_kinds.hpp": hpp.optim_hpp(look),
        "core/ops/generated/calls.h": calls.header(look),
        "core/ops/generated/calls.cpp": calls.source(look),
        "capi/generated/kinds.h": shims.kinds_h(look),
        "capi/generated/impl.h": shims.impl_h(look),
        "capi/generated/functions.cpp": shims.functions_cpp(look),
        "capi/generated/sterna.map": header.version_script(look),
        "capi/generated/layouts.c": header.layouts_c(look),
        "tests/misuse/generated/cases.h": misuse.cases_h(look),
        "tests/conformance/generated/dispatch.hpp": conformance.dispatch_hpp(look),
    }
    for i in range(OPS_FILES):
        files[f"capi/generated/ops_{i}.cpp"] = shims.ops_cpp(look, ops[i * per:(i + 1) * per])
    return files


def main():
    api = model.load(json.loads(pathlib.Path(sys.argv[1]).read_text()))
    drifted = []
    for name, text in outputs(api).items():
        path = ROOT / name
        if path.exists() and path.read_text() == text:
            continue
        drifted.append(name)
        if "--check" not in sys.argv:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
    verb = "differ from what ci/generate makes" if "--check" in sys.argv else "written"
    print(f"generate: {len(api['functions'])} functions, {len(api['ops'])} op records; {len(drifted)} files {verb}")
    print(*drifted, sep="\n", end="\n" if drifted else "")
    sys.exit("--check" in sys.argv and bool(drifted))


main()
