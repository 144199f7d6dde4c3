"""include/sterna/cpp/{types,ops,options,init,nn,optim_kinds}.hpp: what C++ has of enums, ops, options and kinds of objects."""
import json

from header import comment
from model import class_name, camel

SCALARS = {"i32": "int32_t", "i64": "int64_t", "u64": "uint64_t", "f64": "double", "bool": "bool", "size": "size_t"}


def enum_value(v):
    return {"bool": "bool_"}.get(v, v)


def enums(api):
    out = ""
    for e in api.api["enums"]:
        out += comment(e["doc"]) + f"enum class {cpp_enum(e['name'])} : int32_t {{\n"
        out += "".join(f"  {enum_value(v)} = {c},\n" for v, (c, _) in zip(e["values"], api.constants(e["name"])))
        out += "};\n\n"
    return out


def cpp_enum(name):
    return {"dtype": "DType", "code": "ErrorCode"}.get(name, camel(name))


def field_type(f):
    kind, _, what = f["type"].partition(":")
    base = {"ints": "std::vector<int64_t>", "tensor": "Tensor", "string": "std::string", "doubles": "std::vector<double>",
            "tensors": "std::vector<Tensor>", "strings": "std::vector<std::string>"}.get(kind) or (
        cpp_enum(what) if kind == "enum" else SCALARS[kind])
    optional = f.get("optional") and f.get("default") is None and kind in ("i64", "f64", "enum", "bool")
    return f"std::optional<{base}>" if optional else base


def field_default(api, f):
    kind, _, what = f["type"].partition(":")
    d = f.get("default")
    if kind in ("ints", "doubles"):
        return " = {" + ", ".join(map(str, d or [])) + "}"
    if kind in ("tensor", "tensors", "strings") or (d is None and (kind == "string" or f.get("optional"))):
        return " = {}"
    if kind == "string":
        return f" = {json.dumps(d)}"
    if kind == "enum":
        return f" = {cpp_enum(what)}::{enum_value(d if d is not None else api.enums[what]['values'][0])}"
    if kind == "bool":
        return f" = {str(bool(d)).lower()}"
    if kind == "f64":
        return " = HUGE_VAL" if d == float("inf") else f" = {float(d or 0)!r}"
    return f" = {d or 0}"


def struct_name(name):
    """nn_leaky_relu_options → LeakyReLUOptions, in the namespace of what it is for."""
    prefix = next((p for p in ("nn_", "scheduler_", "init_") if name.startswith(p) and name != "init_options"), "")
    return class_name(name[len(prefix):]) if prefix else camel(name)


def options_struct(api, s):
    out = comment(s["doc"]) + f"struct {struct_name(s['name'])} {{\n"
    for f in s["fields"]:
        doc = f.get("doc", "")
        out += f"  {field_type(f)} {f['name']}{field_default(api, f)};" + (f"  ///< {doc}" if doc else "") + "\n"
    return out + "};\n"


def fill(api, s):
    """Statements that make the C struct `o` of the C++ struct `options`."""
    name = s["name"]
    lines = [f"sterna_{name} o = STERNA_{name.upper()};"]
    for f in s["fields"]:
        kind, n, src = f["type"].partition(":")[0], f["name"], f"options.{f['name']}"
        if kind in ("ints", "doubles"):
            lines += [f"o.{n} = {src}.data();", f"o.{n}_len = {src}.size();"]
        elif kind == "tensor":
            lines.append(f"o.{n} = {src}.get();")
        elif kind in ("tensors", "strings"):
            lines += [f"o.{n} = keep.pointers({src});", f"o.{n}_len = {src}.size();"]
        elif kind == "string":
            lines.append(f"if (!{src}.empty()) o.{n} = {src}.c_str();")
        elif field_type(f).startswith("std::optional"):
            cast = "static_cast<int32_t>" if kind in ("enum", "bool") else ""
            lines.append(f"if ({src}) o.{n} = {cast}(*{src});" if cast else f"if ({src}) o.{n} = *{src};")
        elif kind in ("enum", "bool"):
            lines.append(f"o.{n} = static_cast<int32_t>({src});")
        else:
            lines.append(f"o.{n} = {src};")
    return lines


def parameters(api, f, skip_first=False, defaults=True):
    out = []
    for a in f["args"][1 if skip_first else 0:]:
        if a.get("out"):
            continue
        kind, _, what = a["type"].partition(":")
        n = a["name"]
        if kind in ("tensor", "variable"):
            out.append(f"const Tensor& {n}")
        elif kind == "tensors":
            out.append(f"const std::vector<Tensor>& {n}")
        elif kind == "ints":
            out.append(f"const std::vector<int64_t>& {n}")
        elif kind == "options":
            out.append(f"const {struct_name(what)}& options" + (" = {}" if defaults else ""))
        elif kind == "enum":
            out.append(f"{cpp_enum(what)} {n}")
        elif kind == "string":
            out.append(f"const std::string& {n}")
        else:
            out.append(f"{SCALARS[kind]} {n}")
    return ", ".join(out)


def results(f):
    return [a for a in f["args"] if a.get("out")]


def result_type(f):
    outs = results(f)
    if outs[0]["type"] == "tensors":
        return "std::vector<Tensor>"
    return "Tensor" if len(outs) == 1 else f"std::array<Tensor, {len(outs)}>"


def body(api, f):
    lines, args = [], []
    for a in f["args"]:
        kind, _, what = a["type"].partition(":")
        n = a["name"]
        if a.get("out"):
            if kind == "tensors":
                continue
            args.append(f"{n}_.put()")
        elif kind == "tensor":
            args.append(f"{n}.get()")
        elif kind == "tensors":
            lines.append(f"auto {n}_ = detail::handles({n});")
            args += [f"{n}_.data()", f"{n}_.size()"]
        elif kind == "ints":
            args += [f"{n}.data()", f"{n}.size()"]
        elif kind == "options":
            lines += fill(api, api.structs[what])
            args.append("&o")
        elif kind == "enum":
            args.append(f"static_cast<int32_t>({n})")
        elif kind == "string":
            args.append(f"{n}.c_str()")
        else:
            args.append(n)
    outs = results(f)
    if outs[0]["type"] == "tensors":
        given = ", ".join(args + ["outs", "capacity", "len"])
        lines.append("return detail::list([&](sterna_tensor** outs, size_t capacity, size_t* len) {")
        lines.append(f"  return sterna_{f['name']}({given});")
        lines.append("});")
        return lines
    lines += [f"Tensor {a['name']}_;" for a in outs]
    lines.append(f"check(sterna_{f['name']}({', '.join(args)}));")
    names = ", ".join(a["name"] + "_" for a in outs)
    lines.append(f"return {names};" if len(outs) == 1 else f"return {{{names}}};")
    return lines


def is_method(f):
    return bool(f["args"]) and f["args"][0]["type"] == "tensor" and not f["args"][0].get("out")


def ops_hpp(api):
    ops = [f for f in api.functions if f.get("op")]
    out = "// Sterna's ops for C++.  Generated from the op records by capi/generate; do not edit.  Included by sterna.hpp.\n"
    out += "#pragma once\n#include <sterna/cpp/tensor.hpp>\n\nnamespace sterna {\n\n"
    for f in ops:
        s = api.structs.get(f["name"] + "_options")
        if s:
            out += options_struct(api, s)
        out += comment(f["doc"])
        out += f"inline {result_type(f)} {f['name']}({parameters(api, f)}) {{\n"
        out += "".join(f"  {line}\n" for line in body(api, f)) + "}\n\n"
    for f in ops:
        if is_method(f):
            given = ", ".join(["self()"] + [a["name"] for a in f["args"][1:] if not a.get("out")])
            out += f"inline {result_type(f)} TensorMethods::{f['name']}({parameters(api, f, True, False)}) const {{ return sterna::{f['name']}({given}); }}\n"
            if f["args"][-1 - len(results(f))]["type"].startswith("options"):
                short = dict(f, args=[a for a in f["args"] if not a["type"].startswith("options")])
                given = ", ".join(["self()"] + [a["name"] for a in short["args"][1:] if not a.get("out")])
                out += f"inline {result_type(f)} TensorMethods::{f['name']}({parameters(api, short, True)}) const {{ return sterna::{f['name']}({given}); }}\n"
    return out + "\n}  // namespace sterna\n"


def methods_hpp(api):
    """What sterna.hpp needs before it can define Tensor: enums, options by name, the methods' declarations."""
    ops = [f for f in api.functions if f.get("op")]
    out = "// Enums, and the ops as methods of Tensor.  Generated by capi/generate; do not edit.  Included by sterna.hpp.\n"
    out += "#pragma once\n#include <sterna/cpp/handle.hpp>\n\n#include <array>\n#include <optional>\n\nnamespace sterna {\n\nclass Tensor;\n\n"
    out += enums(api) + "namespace detail {\n"
    for h in api.api["handles"]:
        if h.get("counted", True):
            n = h["name"]
            out += (f"template <>\nstruct Counted<sterna_{n}> {{\n"
                    f"  static sterna_error* retain(sterna_{n}* h) {{ return sterna_{n}_retain(h); }}\n"
                    f"  static void release(sterna_{n}* h) {{ sterna_{n}_release(h); }}\n}};\n")
    out += "}  // namespace detail\n\n"
    for f in ops:
        if f["name"] + "_options" in api.structs and is_method(f):
            out += f"struct {camel(f['name'])}Options;\n"
    out += "\n/** The ops whose first input is a tensor, as methods: x.softmax() is softmax(x). */\nclass TensorMethods {\n public:\n"
    for f in ops:
        if not is_method(f):
            continue
        with_options = any(a["type"].startswith("options") for a in f["args"])
        out += f"  {result_type(f)} {f['name']}({parameters(api, f, True, False)}) const;\n"
        if with_options:  # an incomplete struct cannot be a default argument
            short = dict(f, args=[a for a in f["args"] if not a["type"].startswith("options")])
            out += f"  {result_type(f)} {f['name']}({parameters(api, short, True)}) const;\n"
    return out + "\n private:\n  const Tensor& self() const;\n};\n\n}  // namespace sterna\n"


# ---- options of what is written by hand


def options_hpp(api):
    """The options of functions that are neither ops nor kinds of objects, and how each becomes the C struct."""
    structs = [s for s in api.api["structs"] if s["kind"] == "options" and not s.get("op")
               and not s["name"].startswith(("nn_", "optim_", "scheduler_")) and struct_name(s["name"]) == camel(s["name"])
               and not any(f["type"] in api.handles and f["type"] != "tensor" for f in s["fields"])]
    out = "// Options of functions that are not ops.  Generated from capi/api.json by capi/generate; do not edit.\n"
    out += "#pragma once\n#include <sterna/cpp/tensor.hpp>\n\nnamespace sterna {\n\n"
    for s in structs:
        out += options_struct(api, s) + "\n"
    out += "namespace detail {\n\n// The C struct of each, which points into `options` and `keep`.\n"
    for s in structs:
        lines = fill(api, s)
        keep = "Keep& keep" if any("keep." in line for line in lines) else "Keep&"
        out += f"inline sterna_{s['name']} c_struct(const {struct_name(s['name'])}& options, {keep}) {{\n"
        out += "".join(f"  {line}\n" for line in lines) + "  return o;\n}\n"
    return out + "\n}  // namespace detail\n\n}  // namespace sterna\n"


def init_hpp(api):
    out = "// Initializations of one variable.  Generated from capi/api.json by capi/generate; do not edit.\n"
    out += "#pragma once\n#include <sterna/cpp/options.hpp>\n\nnamespace sterna::nn::init {\n\n"
    done = set()
    for f in api.functions:
        if not f["name"].startswith("init_"):
            continue
        s = next((api.structs[a["type"].partition(":")[2]] for a in f["args"] if a["type"].startswith("options:")), None)
        if s and s["name"] not in done:
            done.add(s["name"])
            out += options_struct(api, s) + "\n"
        given = ", ".join({"variable": "variable.get()", "string": f"{a['name']}.c_str()"}.get(a["type"]) or (
            "&o" if a["type"].startswith("options:") else "&" * bool(a.get("out")) + a["name"]) for a in f["args"])
        call = f"check(sterna_{f['name']}({given}));"
        result = results(f)  # a number
        lines = (fill(api, s) if s else []) + ([f"double {result[0]['name']};", call, f"return {result[0]['name']};"] if result else [call])
        out += comment(f["doc"]) + f"inline {'double' if result else 'void'} {f['name'][5:]}({parameters(api, f)}) {{\n"
        out += "".join(f"  {line}\n" for line in lines) + "}\n\n"
    return out + "}  // namespace sterna::nn::init\n"


# ---- constructors: sterna_nn_linear becomes nn::Linear


def constructor(api, f, name, base, c_base, leading=(), options_name=None):
    """A class whose constructor is the function `f`; `leading`: (C++ parameter, C argument) of handles before the rest."""
    rest = [a for a in f["args"] if not a.get("out") and not a["type"].partition(":")[0] in api.handles and not a["type"].endswith("s:")]
    s = next((api.structs[a["type"].partition(":")[2]] for a in f["args"] if a["type"].startswith("options:")), None)
    inner = dict(f, args=rest)
    params = [p for p, _ in leading] + ([parameters(api, inner)] if rest else [])
    plain = [p for p, _ in leading] + ([parameters(api, inner, defaults=False)] if rest else [])
    args, lines = [c for _, c in leading], []
    for a in rest:
        kind, n = a["type"].partition(":")[0], a["name"]
        if kind == "ints":
            args += [f"{n}.data()", f"{n}.size()"]
        elif kind == "options":
            lines += fill(api, s)
            args.append("&o")
        else:
            args.append(n)
    explicit = "explicit " if len(params) == 1 and "," not in params[0] else ""
    given = ", ".join(x.split("=")[0].split()[-1].lstrip("&") for p in params for x in split(p))
    out = comment(f["doc"]) + f"class {name} : public {base} {{\n public:\n  {explicit}{name}({', '.join(params)}) : {base}(make({given})) {{}}\n\n"
    out += f" private:\n  static sterna_{c_base}* make({', '.join(plain)}) {{\n" + "".join(f"    {line}\n" for line in lines)
    out += f"    sterna_{c_base}* h;\n    check(sterna_{f['name']}({', '.join(args + ['&h'])}));\n    return h;\n  }}\n}};\n\n"
    return out


def split(params):
    depth, part, parts = 0, "", []
    for ch in params:
        depth += ch in "<{(" 
        depth -= ch in ">})"
        if ch == "," and depth == 0:
            parts.append(part)
            part = ""
        else:
            part += ch
    return parts + [part] if part.strip() else parts


def nn_hpp(api):
    out = "// The library's modules.  Generated from capi/api.json by capi/generate; do not edit.\n"
    out += "#pragma once\n#include <sterna/cpp/module.hpp>\n\nnamespace sterna::nn {\n\n"
    for s in api.api["structs"]:
        if s["name"].startswith("nn_"):
            out += options_struct(api, s) + "\n"
    for f in api.functions:
        if f["name"].startswith("nn_") and f["args"][-1].get("out") and not any(a.get("consume") for a in f["args"]):
            out += constructor(api, f, class_name(f["name"][3:]), "Module", "module")
    return out + "}  // namespace sterna::nn\n"


def optim_hpp(api):
    out = "// Optimizers and schedules by kind.  Generated from capi/api.json by capi/generate; do not edit.\n"
    out += "#pragma once\n#include <sterna/cpp/optim.hpp>\n\nnamespace sterna::optim {\n\n"
    for f in api.functions:
        if not f["name"].startswith("optim_") or f["name"].endswith("_params"):
            continue
        kind = f["name"][6:]
        s, name = api.structs[f["name"] + "_options"], class_name(kind)
        lr = next(a for a in f["args"] if a["name"] == "lr")
        fields = [{"name": "lr", "type": "f64", "default": 1e-2 if kind == "rmsprop" else 1e-3, "doc": lr["doc"]}] + s["fields"]
        out += options_struct(api, dict(s, name=f"nn_{kind}_options", fields=fields)) + "\n"
        setup = "".join(f"    {line}\n" for line in fill(api, s))
        out += comment(f["doc"]) + f"class {name} : public Optimizer {{\n public:\n"
        out += f"  explicit {name}(const nn::Module& module, const {name}Options& options = {{}}) : Optimizer(make(module, options)) {{}}\n"
        out += f"  explicit {name}(const std::vector<Tensor>& parameters, const {name}Options& options = {{}}) : Optimizer(make(parameters, options)) {{}}\n\n private:\n"
        for parameter, call in (("const nn::Module& module", f"sterna_optim_{kind}(module.get(), "),
                                ("const std::vector<Tensor>& parameters", f"sterna_optim_{kind}_params(list.data(), list.size(), ")):
            listed = "    auto list = sterna::detail::variables(parameters);\n" if "list" in call else ""
            out += f"  static sterna_optimizer* make({parameter}, const {name}Options& options) {{\n{listed}{setup}"
            out += f"    sterna_optimizer* h;\n    check({call}options.lr, &o, &h));\n    return h;\n  }}\n"
        out += "};\n\n"
    done = set()
    for f in api.functions:
        a = f["args"]
        if (not f["name"].startswith("scheduler_") or not a[-1].get("out") or a[-1]["type"] != "scheduler"
                or any(x.get("consume") or x["type"].startswith("callbacks") for x in a)):
            continue
        s = next((api.structs[x["type"].partition(":")[2]] for x in a if x["type"].startswith("options:")), None)
        if s and s["name"] not in done:
            done.add(s["name"])
            out += options_struct(api, s) + "\n"
        out += constructor(api, f, class_name(f["name"][10:], schedule=True), "Scheduler", "scheduler",
                           [("const Optimizer& optimizer", "optimizer.get()")])
    return out + "}  // namespace sterna::optim\n"
