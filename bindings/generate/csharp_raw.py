"""The raw layer of C#: the interface that SWIG makes P/Invoke of, the structs of the C ABI, an owner for each handle.

SWIG's class `Raw` has the functions by their C names.  A handle is an IntPtr, any other pointer a void*.
"""
import re

from csharp_text import ident, pascal

SCALARS = {"int32_t": "int", "uint32_t": "uint", "int64_t": "long", "uint64_t": "ulong", "double": "double", "size_t": "ulong"}


def typemap(c, imtype, ctype=None, zero="0"):
    """SWIG's typemaps that pass `c` through as it is."""
    ctype = ctype or c
    return f"""%typemap(ctype) {c} "{ctype}"
%typemap(imtype) {c} "{imtype}"
%typemap(in) {c} %{{ $1 = ($1_ltype)$input; %}}
%typemap(out, null="{zero}") {c} %{{ $result = {"" if ctype == c else f"({ctype})"}$1; %}}
"""


def interface(api):
    out = """%module(imclassname="Raw") SternaModule
%pragma(csharp) imclassclassmodifiers="internal static unsafe class"
%{
#include <sterna/sterna.h>
%}

"""
    out += "".join(typemap(c, cs) for c, cs in SCALARS.items())
    out += typemap("sterna_str", "sterna_str", zero="{NULL, 0}")
    out += typemap("SWIGTYPE *", "void*", "void *") + typemap("void *", "void*") + typemap("const char *", "void*", "void *")
    for h in api.api["handles"]:
        for const in "const ", "":
            out += typemap(f"{const}sterna_{h['name']} *", "System.IntPtr", "void *")
    out += "".join(f"typedef int32_t sterna_{e['name']};\n" for e in api.api["enums"])
    out += "".join(f"%apply int32_t {{ sterna_{e['name']} }};\n" for e in api.api["enums"])
    return out + "\n" + "".join(api.prototype(f) + ";\n" for f in api.functions)


# ---- structs


def cs_type(c):
    """The C# type of a C member."""
    c = c.strip()
    if c.endswith("*"):
        return "IntPtr" if re.fullmatch(r"(const )?sterna_\w+ \*", c) else "void*"
    return SCALARS.get(c, "int" if c.startswith("sterna_") and c != "sterna_str" else c)


def member(declaration):
    """(type, name, count) of a C member; functions are pointers."""
    function = re.fullmatch(r".*\(\*(\w*)\)\(.*\)", declaration)
    if function:
        return "IntPtr", function[1], None
    kind, name, count = re.fullmatch(r"\s*(.*?[\s*])(\w*)\s*(?:\[(\d+)\])?", declaration).groups()
    return cs_type(kind), ident(name), count


def struct(name, declarations, sized=True):
    out = f"    [StructLayout(LayoutKind.Sequential)]\n    internal unsafe struct {name} {{\n"
    for declaration in ["uint32_t struct_size"] * sized + declarations:
        kind, n, count = member(declaration)
        out += f"        public {'fixed ' if count else ''}{kind} {n}{f'[{count}]' if count else ''};\n"
    return out + "    }\n"


def structs(api):
    out = "#pragma warning disable 169, 649 // what the library fills, and what is left at zero\n"
    out += "using System;\nusing System.Runtime.InteropServices;\n\nnamespace Sterna {\n"
    for s in api.api["structs"]:
        declarations = [c for f in s["fields"] for c, _ in api.field_decls(f)]
        out += struct("sterna_" + s["name"], declarations, s["kind"] != "value")
    for t in api.api["callbacks"]:
        out += struct("sterna_" + t["name"], ["void *user", "void (*destroy)(void *)"] + [f["c"] for f in t["functions"]])
    return out + "}\n"


# ---- handles


def handles(api):
    out = "using System;\n\nnamespace Sterna {\n"
    for h in api.api["handles"]:
        if h.get("counted", True):
            part = "partial " if h["name"] == "tensor" else ""
            n, name = h["name"], pascal(h["name"]) + "Handle"
            out += f"    internal sealed {part}class {name} : Handle {{\n"
            out += f"        internal {name}(IntPtr p) : base(p) {{ }}\n" if n != "tensor" else ""
            out += f"        protected override void Retain(IntPtr p) => Call.Check(Raw.sterna_{n}_retain(p));\n"
            out += f"        protected override void Release(IntPtr p) => Raw.sterna_{n}_release(p);\n    }}\n"
    out += f"    internal static class Abi {{\n        internal const int Version = {api.api['abi']};\n    }}\n"
    return out + "}\n"
