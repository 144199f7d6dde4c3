"""tests/conformance/generated/dispatch.hpp: the C++ API by name, with arguments out of JSON, for the conformance runner."""
import hpp
from model import class_name


def options_of(api, f):
    return next((api.structs[a["type"].partition(":")[2]] for a in f["args"] if a["type"].startswith("options:")), None)


def given(api, f, skip=()):
    """The C++ expressions of a function's required arguments."""
    types = {"tensor": "st::Tensor", "tensors": "std::vector<st::Tensor>", "ints": "std::vector<int64_t>", "string": "std::string"}
    for a in f["args"]:
        kind, _, what = a["type"].partition(":")
        if not a.get("out") and kind != "options" and a["name"] not in skip and kind not in api.handles.keys() - {"tensor"} and kind not in ("variable", "variables"):
            cpp = types.get(kind) or ("st::" + hpp.cpp_enum(what) if kind == "enum" else hpp.SCALARS[kind])
            yield f"a.get<{cpp}>(\"{a['name']}\")"


def entry(name, parameters, struct, fields, result):
    lines = [f"{struct} o;"] + [f"a.read(\"{f}\", o.{f});" for f in fields] if struct else []
    return f"  {{\"{name}\", []({parameters}) {{ {' '.join(lines + [result])} }}}},\n"


def dispatch_hpp(api):
    out = ("// The C++ API by name, with arguments out of JSON.  Generated from capi/api.json by capi/generate; do not edit.\n"
           "#pragma once\n#include \"../arguments.hpp\"\n\nnamespace sterna {\n")
    for e in api.api["enums"]:
        cpp = hpp.cpp_enum(e["name"])
        out += f"inline void from_json(const Json& j, {cpp}& e) {{ e = value_of<{cpp}>(j, {{"
        out += ", ".join(f"{{\"{v}\", {cpp}::{hpp.enum_value(v)}}}" for v in e["values"]) + "}); }\n"

    out += "}  // namespace sterna\n\ninline std::string name_of(st::ErrorCode code) {\n  switch (code) {\n"
    out += "".join(f"    case st::ErrorCode::{v}: return \"{v}\";\n" for v in api.enums["code"]["values"]) + "  }\n  return \"?\";\n}\n"

    out += "\nconst std::map<std::string, std::vector<st::Tensor> (*)(const Arguments&)> ops{\n"
    for f in api.functions:
        if f.get("op"):
            s = options_of(api, f)
            call = f"st::{f['name']}({', '.join([*given(api, f)] + ['o'] * bool(s))})"
            out += entry(f["name"], "const Arguments& a", s and "st::" + hpp.struct_name(s["name"]), [x["name"] for x in s["fields"]] if s else [],
                         f"return list({call});").replace("(const Arguments& a)", "([[maybe_unused]] const Arguments& a)")

    out += "};\n\nconst std::map<std::string, nn::Module (*)(const Arguments&)> modules{\n"
    for f in api.functions:
        if f["name"].startswith("nn_") and f["args"][-1].get("out") and not any(a.get("consume") for a in f["args"]):
            s = options_of(api, f)
            call = f"nn::{class_name(f['name'][3:])}({', '.join([*given(api, f)] + ['o'] * bool(s))})"
            out += entry(f["name"][3:], "const Arguments& a", s and "nn::" + hpp.struct_name(s["name"]), [x["name"] for x in s["fields"]] if s else [],
                         f"return nn::Module({call});").replace("(const Arguments& a)", "([[maybe_unused]] const Arguments& a)")

    out += "};\n\nconst std::map<std::string, optim::Optimizer (*)(const Arguments&, const std::vector<st::Tensor>&)> optimizers{\n"
    for f in api.functions:
        if f["name"].startswith("optim_") and not f["name"].endswith("_params"):
            name, fields = class_name(f["name"][6:]), ["lr"] + [x["name"] for x in options_of(api, f)["fields"]]
            out += entry(f["name"][6:], "const Arguments& a, const std::vector<st::Tensor>& p", f"optim::{name}Options", fields, f"return optim::Optimizer(optim::{name}(p, o));")

    out += "};\n\nconst std::map<std::string, optim::Scheduler (*)(const Arguments&, const optim::Optimizer&)> schedulers{\n"
    for f in api.functions:
        if (f["name"].startswith("scheduler_") and f["args"][-1].get("out") and f["args"][-1]["type"] == "scheduler"
                and not any(a.get("consume") or a["type"].startswith("callbacks") for a in f["args"])):
            s = options_of(api, f)
            call = f"optim::{class_name(f['name'][10:], schedule=True)}({', '.join(['to', *given(api, f)] + ['o'] * bool(s))})"
            out += entry(f["name"][10:], "const Arguments& a, const optim::Optimizer& to", s and "optim::" + hpp.struct_name(s["name"]),
                         [x["name"] for x in s["fields"]] if s else [], f"return optim::Scheduler({call});")

    out += "};\n\nconst std::map<std::string, void (*)(const Arguments&, const st::Tensor&)> inits{\n"
    for f in api.functions:
        if f["name"].startswith("init_") and not f["args"][-1].get("out"):
            s = options_of(api, f)
            out += entry(f["name"][5:], "const Arguments& a, const st::Tensor& v", s and "nn::init::" + hpp.struct_name(s["name"]),
                         [x["name"] for x in s["fields"]] if s else [], f"nn::init::{f['name'][5:]}({', '.join(['v', *given(api, f)] + ['o'] * bool(s))});"
                         ).replace("(const Arguments& a,", "([[maybe_unused]] const Arguments& a,")
    return out + "};\n"
