"""Generated/ of C#: enums, errors, infos, and the ops as methods and operators of Tensor."""
from csharp_call import SCALARS, enum_type, method
from csharp_text import doc, pascal

# operators of C# by op; of two tensors, and of a tensor and a number on either side
BINARY = {"+": ("add", "add_scalar", "add_scalar"), "-": ("sub", "sub_scalar", "rsub_scalar"), "*": ("mul", "mul_scalar", "mul_scalar"),
          "/": ("div", "div_scalar", "rdiv_scalar"), "%": ("remainder", "remainder_scalar", None), "<": ("lt", "lt_scalar", "gt_scalar"),
          ">": ("gt", "gt_scalar", "lt_scalar"), "<=": ("le", "le_scalar", "ge_scalar"), ">=": ("ge", "ge_scalar", "le_scalar"),
          "&": ("logical_and", None, None), "|": ("logical_or", None, None), "^": ("logical_xor", None, None)}
UNARY = {"-": "neg", "!": "logical_not"}
OVERLOADS = "_scalar"  # add_scalar is another Add, as its argument tells them apart


def op_name(name):
    return pascal(name.removesuffix(OVERLOADS) if not name.startswith("r") or name.startswith("remainder") else name)


def ops(api):
    out = "using System;\nusing System.Collections.Generic;\nusing System.Diagnostics.CodeAnalysis;\n\nnamespace Sterna {\n"
    out += doc("", remarks="An op whose first input is a tensor is a method, `x.Softmax(axis: -1)`; the rest are static, "
                           "`Tensor.Zeros((2, 3))`.")
    out += "    public sealed unsafe partial class Tensor {\n"
    for f in api.functions:
        if f.get("op"):
            first = f["args"][0]
            receiver = first["name"] if first["type"] == "tensor" and not first.get("out") else None
            out += method(api, f, op_name(f["name"]), receiver, static=receiver is None)
    return out + "    }\n}\n"


def operators(api):
    out = "namespace Sterna {\n    public sealed partial class Tensor {\n"
    for sign, (of_two, right, left) in BINARY.items():
        about = lambda op: doc(api.ops[op]["doc"], "        ") + f"        public static Tensor operator {sign}"
        out += about(of_two) + f"(Tensor a, Tensor b) => Call.Given(a, \"a\").{op_name(of_two)}(b);\n"
        if right:
            out += about(right) + f"(Tensor a, double b) => Call.Given(a, \"a\").{op_name(right)}(b);\n"
        if left:
            out += about(left) + f"(double a, Tensor b) => Call.Given(b, \"b\").{op_name(left)}(a);\n"
    for sign, op in UNARY.items():
        out += doc(api.ops[op]["doc"], "        ")
        out += f"        public static Tensor operator {sign}(Tensor x) => Call.Given(x, \"x\").{op_name(op)}();\n"
    return out + "    }\n}\n"


def enums(api):
    out = "namespace Sterna {\n"
    for e in api.api["enums"]:
        out += doc(e["doc"]) + f"    public enum {enum_type(e['name'])} {{\n"
        out += "".join(f"        /// <summary><c>{c}</c></summary>\n        {pascal(v)} = {value},\n"
                       for v, (c, value) in zip(e["values"], api.constants(e["name"])))
        out += "    }\n"
    return out + "}\n"


def errors(api):
    """An exception for each family of errors."""
    out = "using System;\n\nnamespace Sterna {\n"
    codes = [pascal(v) for v in api.enums["code"]["values"]]
    for code in codes:
        out += doc(f"A call failed with ErrorCode.{code}.")
        out += f"    public class Sterna{code}Exception : SternaException {{\n"
        out += f"        internal Sterna{code}Exception(string message, Exception cause) :\n"
        out += f"            base(ErrorCode.{code}, message, cause) {{ }}\n    }}\n"
    out += "    public partial class SternaException {\n"
    out += "        internal static SternaException Of(ErrorCode code, string message, Exception cause = null) {\n"
    out += "            switch (code) {\n"
    out += "".join(f"                case ErrorCode.{code}: return new Sterna{code}Exception(message, cause);\n" for code in codes)
    out += "                default: return new SternaException(code, message, cause);\n"
    return out + "            }\n        }\n    }\n}\n"


def infos(api):
    """What the getters tell, as objects."""
    out = "using System.Collections.Generic;\n\nnamespace Sterna {\n"
    for s in api.api["structs"]:
        if s["kind"] != "info":
            continue
        name, made = pascal(s["name"]), []
        out += doc(s["doc"]) + f"    public sealed unsafe class {name} {{\n"
        for f in s["fields"]:
            kind, _, what = f["type"].partition(":")
            n, raw = pascal(f["name"]), f"raw->{f['name']}"
            if f["name"] == "ndim":
                continue
            if f["name"] == "dtype":
                n = "DType"
            given = {"enum": (enum_type(what), f"({enum_type(what)}){raw}"), "str": ("string", f"Call.Text({raw})"),
                     "bool": ("bool", raw + " != 0")}
            shown, value = given.get(kind) or (SCALARS[kind], raw)
            if f.get("count"):
                shown, value = "IReadOnlyList<long>", f"Call.Longs({raw}, raw->ndim)"
            made.append(f"            {n} = {value};\n")
            out += doc(f["doc"], "        ") + f"        public {shown} {n} {{ get; }}\n"
        out += f"        internal {name}(sterna_{s['name']}* raw) {{\n" + "".join(made) + "        }\n    }\n"
    return out + "}\n"
