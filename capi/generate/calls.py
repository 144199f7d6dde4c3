"""core/ops/generated/calls.{h,cpp}: typed C++ calls of every op, for gradients, modules and the C ABI."""
from model import camel

CPP = {"int": "int64_t", "float": "double", "bool": "bool", "dtype": "DType", "ints": "Ints", "device": "Device*"}


def cpp_type(a):
    base = camel(a["enum"]) if a["kind"] == "enum" else CPP[a["kind"]]
    return f"std::optional<{base}>" if a["nullable"] and a["kind"] != "device" else base


def literal(a):
    d = a["default"]
    if a["kind"] == "device":
        return "nullptr"
    if a["kind"] == "ints":
        return "{" + ", ".join(map(str, d or [])) + "}"
    if d is None:
        return "std::nullopt"
    if a["kind"] == "enum":
        return f"{camel(a['enum'])}::{d}"
    if a["kind"] == "dtype":
        return "DType::" + ("bool_" if d == "bool" else d)
    if a["kind"] == "bool":
        return str(d).lower()
    return repr(float(d)) if a["kind"] == "float" else str(d)


def result_type(op):
    if any(o["kind"] == "variadic" for o in op["outputs"]):
        return "Tensors"
    n = len(op["outputs"])
    return "Tensor" if n == 1 else f"std::array<Tensor, {n}>"


def parameters(op, with_defaults):
    params = []
    inputs = op["inputs"]
    required = [a for a in op["attrs"] if a["required"]]
    for i, io in enumerate(inputs):
        if io["kind"] == "variadic":
            params.append(f"std::span<const Tensor> {io['name']}")
            continue
        # C++ allows a default only where everything that follows has one
        last = not required and all(x["kind"] == "optional" for x in inputs[i:])
        params.append(f"const Tensor& {io['name']}" + (" = {}" if with_defaults and last else ""))
    for a in required:
        t = cpp_type(a)
        params.append((f"const Ints& {a['name']}" if t == "Ints" else f"{t} {a['name']}"))
    if any(not a["required"] for a in op["attrs"]):
        params.append(f"const {camel(op['name'])}Options& options" + (" = {}" if with_defaults else ""))
    return ", ".join(params)


def header(api):
    out = "// Generated from the op records; do not edit.\n"
    out += "// Typed calls of every op: inputs (absent optional ones are {}), required attributes, options.\n"
    out += '#pragma once\n#include "core/op/apply.h"\n#include "core/op/types/enums.h"\n#include <array>\n\nnamespace stn::ops {\n\n'
    for op in api.api["ops"]:
        optional = [a for a in op["attrs"] if not a["required"]]
        if optional:
            out += f"struct {camel(op['name'])}Options {{\n"
            out += "".join(f"  {cpp_type(a)} {a['name']} = {literal(a)};\n" for a in optional) + "};\n"
        out += f"{result_type(op)} {op['name']}({parameters(op, True)});\n"
    return out + "\n}  // namespace stn::ops\n"


def source(api):
    out = '// Generated from the op records; do not edit.\n#include "core/ops/generated/calls.h"\n\nnamespace stn::op {\n'
    out += "".join(f"extern const Op {op['name']};\n" for op in api.api["ops"])
    out += "}  // namespace stn::op\n\nnamespace stn::ops {\n" + ATTRS
    for op in api.api["ops"]:
        name, attrs = op["name"], op["attrs"]
        out += f"{result_type(op)} {name}({parameters(op, False)}) {{\n"
        if attrs:
            out += f"  Attrs attrs(op::{name});\n"
        for i, a in enumerate(attrs):
            out += f"  attrs.set({i}, {'' if a['required'] else 'options.'}{a['name']});\n"
        inputs = op["inputs"]
        if not inputs:
            given = "std::span<const Tensor>()"
        elif inputs[-1]["kind"] == "variadic":
            given = inputs[-1]["name"]
            if len(inputs) > 1:
                out += f"  Tensors given = {{{', '.join(io['name'] for io in inputs[:-1])}}};\n"
                out += f"  for (const Tensor& t : {given}) given.push_back(t);\n"
                given = "std::span<const Tensor>(given)"
        else:
            names = ", ".join(io["name"] for io in inputs)
            # counted references where a dying input may be taken over: its buffer must not look unique
            given = f"{{{names}}}" if op["reuses"] else f"Borrowed({names})"
        call = f"apply(op::{name}, {given}, {'attrs.bytes' if attrs else 'nullptr'})"
        result = result_type(op)
        if result == "Tensor":
            out += f"  return std::move({call}[0]);\n"
        elif result == "Tensors":
            out += f"  return {call};\n"
        else:
            n = len(op["outputs"])
            out += f"  Tensors r = {call};\n  return {{{', '.join(f'std::move(r[{i}])' for i in range(n))}}};\n"
        out += "}\n"
    return out + "\n}  // namespace stn::ops\n"


ATTRS = """
// Attributes are written by field index: the records own the structs.
namespace {
struct Attrs {
  explicit Attrs(const Op& op) : type(*op.attrs) { std::memcpy(bytes, type.defaults, type.size); }
  template <class T>
  void set(size_t field, const T& v) { std::memcpy(bytes + type.fields[field].offset, &v, sizeof v); }
  const AttrType& type;
  alignas(16) char bytes[1024];
};
}  // namespace

"""
