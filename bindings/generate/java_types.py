"""Names and types of Java, and the classes for enums, errors, infos and options."""
import json, re

from java_raw import layout
from model import SCHEDULES, camel, class_name

KEYWORDS = {"default", "double", "float", "int", "long", "new", "package", "native", "static", "switch", "this", "transient", "volatile"}
ENUMS = {"dtype": "DType", "init": "InitKind"}
SCALARS = {"i32": "int", "i64": "long", "u64": "long", "f64": "double", "bool": "boolean", "size": "long"}
PACKAGES = {"nn_": "nn", "init_": "nn", "optim_": "optim", "scheduler_": "optim", "clip_": "optim", "optimizer_": "optim", "grad_scaler_": "optim"}


def lower(name):
    """start_axis → startAxis"""
    name = camel(name)
    name = name[0].lower() + name[1:]
    return name + "_" if name in KEYWORDS else name


def enum_type(name):
    return ENUMS.get(name, camel(name))


def package_of(struct):
    return next((p for prefix, p in PACKAGES.items() if struct.startswith(prefix)), "options")


def struct_name(name):
    """nn_leaky_relu_options → LeakyReLUOptions, in the package of what it is for."""
    base = name.removesuffix("_options")
    if base.startswith("nn_"):
        return class_name(base[3:]) + "Options"
    if base.startswith("optim_"):
        return class_name(base[6:]) + "Options"
    if base.startswith("scheduler_"):
        base = base[10:]
        return (camel(base) if base == "gamma" else class_name(base, schedule=True)) + "Options"
    return camel(base) + "Options"


def prose(text):
    """Documentation as HTML of Javadoc."""
    parts = re.split(r"(`[^`]*`)", text)
    escape = lambda p: p.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("@", "&#64;")
    text = "".join("{@code " + p[1:-1] + "}" if p.startswith("`") else escape(p) for p in parts)
    text = re.sub(r"sterna_([a-z]\w+)", lambda m: lower(m.group(1)), text.replace("NULL", "null"))
    return text.replace("*/", "* /")


def sentence(text):
    text = text.strip()
    first = text[:1].upper() if text[1:2].isalpha() else text[:1]  # "x scaled" stays
    return first + text[1:] + ("" if text.endswith(".") else ".")


def doc(text, tags=(), indent=""):
    """A comment; `tags`: (tag, text)."""
    tags = [(t, about) for t, about in tags if about]
    if not tags:
        return f"{indent}/** {prose(text)} */\n"
    lines = [prose(text), "", *(f"@{t} {prose(about)}" for t, about in tags)]
    return f"{indent}/**\n" + "".join(f"{indent} * {line}".rstrip() + "\n" for line in lines) + f"{indent} */\n"


def indented(text, by="    "):
    return "".join(f"{by}{line}\n" if line else "\n" for line in text.splitlines())


# ---- enums, errors, infos


def enum(api, e):
    name = enum_type(e["name"])
    out = "package dev.sterna;\n\n" + doc(e["doc"]) + f"public enum {name} {{\n"
    constants = list(zip(e["values"], api.constants(e["name"])))
    out += ",\n".join(doc(f"{c}", indent="    ") + f"    {v.upper()}({n})" for v, (c, n) in constants) + ";\n"
    return out + f"""
    private static final {name}[] ALL = values();
    private final int value;

    {name}(int value) {{
        this.value = value;
    }}

    /** The number that the library knows it by. */
    public int value() {{
        return value;
    }}

    /**
     * The constant of a number.
     *
     * @throws IllegalArgumentException a newer library knows it, and this version of the binding does not
     */
    public static {name} of(int value) {{
        for ({name} v : ALL) {{
            if (v.value == value) {{
                return v;
            }}
        }}
        throw new IllegalArgumentException("unknown {name}: " + value);
    }}
}}
"""


def errors(api):
    files, cases = {}, ""
    for v, (constant, number) in zip(api.enums["code"]["values"], api.constants("code")):
        name = camel(v) + "Exception"
        files[f"error/{name}"] = f"""package dev.sterna.error;

import dev.sterna.Code;
import dev.sterna.SternaException;

/** The library reported {constant}. */
public class {name} extends SternaException {{
    private static final long serialVersionUID = 1;

    /** With a message, for a callback to throw. */
    public {name}(String message) {{
        this(message, "", "", "", null);
    }}

    {name}(String message, String op, String argument, String shapes, Throwable cause) {{
        super(Code.{v.upper()}, message, op, argument, shapes, cause);
    }}
}}
"""
        cases += f"            case {number}:\n                return new {name}(message, op, argument, shapes, cause);\n"
    files["error/ErrorTypes"] = f"""package dev.sterna.error;

import dev.sterna.SternaException;

/**
 * The exception of each code.
 *
 * @hidden
 */
public final class ErrorTypes {{
    private ErrorTypes() {{
    }}

    /** The exception of a code; an internal error where a newer library has a code that this version lacks. */
    public static SternaException of(int code, String message, String op, String argument, String shapes, Throwable cause) {{
        switch (code) {{
{cases}            default:
                return new InternalException(message, op, argument, shapes, cause);
        }}
    }}
}}
"""
    return files


def info(api, s):
    places, size = layout(api, s)
    parts = []
    ndim = next((at for n, at, _ in places if n == "ndim"), None)
    for n, at, f in places:
        if f is None or n == "ndim":
            continue
        kind, _, what = f["type"].partition(":")
        where = f"at + {at}"
        if f.get("count"):
            parts.append((f, "long[]", f"c.getLongs({where}, c.getInt(at + {ndim}))"))
        elif kind == "enum":
            parts.append((f, enum_type(what), f"{enum_type(what)}.of(c.getInt({where}))"))
        elif kind == "str":
            parts.append((f, "String", f"c.borrowedText({where})"))
        elif kind in ("bool", "i32"):
            parts.append((f, SCALARS[kind], f"c.getInt({where})" + (" != 0" if kind == "bool" else "")))
        else:
            parts.append((f, SCALARS[kind], f"c.get{'Double' if kind == 'f64' else 'Long'}({where})"))
    name = camel(s["name"])
    out = "package dev.sterna;\n\nimport dev.sterna.internal.Caller;\n\n"
    about = re.sub(r"What sterna_(\w+) tells\.", lambda m: f"What there is to know about a {m.group(1).split('_')[0]}.", s["doc"])
    out += doc(about, [("param", f"{lower(f['name'])} {f['doc']}") for f, _, _ in parts])
    out += f"public record {name}(" + ", ".join(f"{t} {lower(f['name'])}" for f, t, _ in parts) + ") {\n"
    out += f"    static final int SIZE = {size};\n\n    static {name} read(Caller c, long at) {{\n        return new {name}("
    return out + ",\n                ".join(r for _, _, r in parts) + ");\n    }\n}\n"


# ---- options


def is_optional(f):
    return f.get("optional") and f.get("default") is None and f["type"].partition(":")[0] in ("i64", "f64", "enum")


def field_type(f):
    kind, _, what = f["type"].partition(":")
    return {"ints": "long[]", "doubles": "double[]", "tensor": "Tensor", "tensors": "List<Tensor>", "strings": "List<String>",
            "string": "String"}.get(kind) or (enum_type(what) if kind == "enum" else SCALARS[kind])


def field_default(api, f):
    kind, _, what = f["type"].partition(":")
    d = f.get("default")
    if kind in ("ints", "doubles"):
        return "{" + ", ".join(map(str, d or [])) + "}"
    if kind in ("tensors", "strings"):
        return "List.of()"
    if kind in ("tensor", "string"):
        return json.dumps(d) if d is not None else "null"
    if kind == "enum":
        if is_optional(f):
            return "null"
        return f"{enum_type(what)}.{(d if d is not None else api.enums[what]['values'][0]).upper()}"
    if is_optional(f):
        return {"i64": "Long.MIN_VALUE", "f64": "Double.NaN"}[kind]
    if kind == "bool":
        return str(bool(d)).lower()
    if kind == "f64":
        return "Double.POSITIVE_INFINITY" if d == float("inf") else repr(float(d or 0))
    return str(d or 0)


def default_text(api, f):
    d = f.get("default")
    return f"  Default: `{json.dumps(d) if not isinstance(d, str) or f['type'] == 'string' else d.upper()}`." if d not in (None, []) else ""


def parameter_type(f):
    return field_type(f).replace("[]", "...").replace("List<Tensor>", "List<? extends Tensor>")


def setter_doc(api, f, indent="    "):
    d = f["doc"] or f["name"].replace("_", " ")
    if f["type"] == "bool" and "default" in f:
        f = f | {"default": bool(f["default"])}
    return doc(sentence(d) + default_text(api, f), indent=indent)


def fill(f, place):
    """What write() does with a field: what comes before the struct is there, and then."""
    kind, n = f["type"].partition(":")[0], lower(f["name"])
    at = place(f["name"])
    if kind in ("ints", "doubles", "tensors", "strings"):
        size = f"{n}.length" if kind in ("ints", "doubles") else f"{n}.size()"
        made = {"ints": f"c.longs({n})", "doubles": f"c.doubles({n})", "tensors": f"c.handles({n})",
                "strings": f"c.texts({n}, \"{f['name']}\")"}[kind]
        return [f"long {n}At = {size} == 0 ? 0 : {made};"], [f"c.putLong(at + {at}, {n}At);", f"c.putLong(at + {place(f['name'] + '_len')}, {size});"]
    if kind == "tensor":
        return [f"long {n}At = {n} == null ? 0 : c.use({n});"], [f"c.putLong(at + {at}, {n}At);"]
    if kind == "string":
        return [f"long {n}At = c.textOrNull({n}, \"{f['name']}\");"], [f"c.putLong(at + {at}, {n}At);"]
    if kind == "enum":
        return [], [f"c.putInt(at + {at}, {n}{' == null ? -1 : ' + n if is_optional(f) else ''}.value());"]
    if kind in ("bool", "i32"):
        return [], [f"c.putInt(at + {at}, {n}{' ? 1 : 0' if kind == 'bool' else ''});"]
    return [], [f"c.put{'Double' if kind == 'f64' else 'Long'}(at + {at}, {n});"]


def imports(text, package):
    """The import lines that the names in a class need."""
    known = {"Caller": "internal", "Options": "internal", "Abi": "internal", "Handle": "internal", "Tables": "internal"}
    lines = [f"dev.sterna.internal.{n}" for n in known if re.search(rf"\b{n}\b", text)]
    for n in ("Tensor", "Optimizer"):
        where = {"Tensor": "", "Optimizer": "optim"}[n]
        if where != package and re.search(rf"\b{n}\b", text):
            lines.append("dev.sterna." + (where + "." if where else "") + n)
    if package:
        lines += [f"dev.sterna.{n}" for n in sorted(ALL_ENUMS) if re.search(rf"\b{n}\b", text)]
    if package != "options":
        lines += [f"dev.sterna.options.{n}" for n in sorted(ALL_OPTIONS - OWN_OPTIONS.get(package, set())) if re.search(rf"\b{n}\b", text)]
    for n in ("java.util.List", "java.lang.ref.Reference"):
        if re.search(rf"\b{n.rpartition('.')[2]}\b", text):
            lines.append(n)
    return "".join(f"import {n};\n" for n in sorted(set(lines))) + "\n" if lines else ""


ALL_ENUMS, ALL_OPTIONS, OWN_OPTIONS = set(), set(), {}  # of the package options, and of the others


def options(api, s, extra=()):
    """A class with a setter for each field; `extra`: fields that the C struct lacks."""
    name, package = struct_name(s["name"]), package_of(s["name"])
    places, size = layout(api, s)
    offsets = {n: at for n, at, _ in places}
    fields = [*extra, *s["fields"]]
    out = doc(re.sub(r"sterna_(\w+)\.", lambda m: f"`{lower(m.group(1))}`.", s["doc"])) + f"public final class {name} extends Options {{\n"
    for f in fields:
        out += f"    {'' if f in extra else 'private '}{field_type(f)} {lower(f['name'])} = {field_default(api, f)};\n".replace("= null;", "= null;")
    out += f"\n    /** All defaults. */\n    public {name}() {{\n    }}\n"
    for f in fields:
        n = lower(f["name"])
        value = f"{n}.clone()" if "[]" in field_type(f) else f"List.copyOf({n})" if "List" in field_type(f) else n
        out += f"\n{setter_doc(api, f)}    public {name} {n}({parameter_type(f)} {n}) {{\n        this.{n} = {value};\n        return this;\n    }}\n"
    before, after = [], []
    for f in s["fields"]:
        b, a = fill(f, offsets.get)
        before, after = before + b, after + a
    out += "\n    @Override\n    protected long write(Caller c) {\n"
    out += "".join(f"        {line}\n" for line in [*before, f"long at = c.struct({size});", *after, "return at;"]) + "    }\n}\n"
    return f"{package}/{name}", f"package dev.sterna.{package};\n\n{imports(out, package)}{out}"


def own_options(api, s):
    """Whether a struct is written by hand: it holds handles."""
    return any(f["type"] in api.handles and f["type"] != "tensor" for f in s["fields"])


def classes(api):
    ALL_ENUMS.update(enum_type(e["name"]) for e in api.api["enums"])
    structs = [s for s in api.api["structs"] if s["kind"] == "options" and not own_options(api, s)]
    ALL_OPTIONS.update(struct_name(s["name"]) for s in structs if package_of(s["name"]) == "options")
    for s in structs:
        OWN_OPTIONS.setdefault(package_of(s["name"]), set()).add(struct_name(s["name"]))
    files = {enum_type(e["name"]): enum(api, e) for e in api.api["enums"]} | errors(api)
    for s in api.api["structs"]:
        if s["kind"] == "info":
            files[camel(s["name"])] = info(api, s)
    for s in structs:
        if not s["name"].startswith("optim_"):
            name, text = options(api, s)
            files[name] = text
    return files
