"""TensorOps: every op as a method of Tensor, and the records of those with several results."""
from java_types import SCALARS, camel, doc, enum_type, field_type, imports, indented, lower, package_of, sentence, struct_name


def options_of(api, f):
    return next((api.structs[a["type"].partition(":")[2]] for a in f["args"] if a["type"].startswith("options:")), None)


def inputs(f, skip=()):
    return [a for a in f["args"] if not a.get("out") and not a["type"].startswith("options:") and a["name"] not in skip]


def java_type(a):
    kind, _, what = a["type"].partition(":")
    return {"tensor": "Tensor", "variable": "Tensor", "tensors": "List<? extends Tensor>", "variables": "List<? extends Tensor>",
            "ints": "long[]", "doubles": "double[]", "string": "String"}.get(kind) or (enum_type(what) if kind == "enum" else SCALARS[kind])


def argument(a):
    """Arguments of the raw call for an input."""
    kind, n = a["type"].partition(":")[0], lower(a["name"])
    if kind in ("tensor", "variable"):
        return [f"c.use({n})"]
    if kind in ("tensors", "variables"):
        return [f"c.handles({n})", f"{n}.size()"]
    if kind in ("ints", "doubles"):
        return [f"c.{'longs' if kind == 'ints' else 'doubles'}({n})", f"{n}.length"]
    if kind == "string":
        return [f"c.text({n}, \"{a['name']}\")"]
    return [f"{n}.value()" if kind == "enum" else f"{n} ? 1 : 0" if kind == "bool" else n]


def positional(api, s):
    """The option that may stand where arguments do: axes, or an axis."""
    first = s["fields"][0] if s else None
    return first if first and (first["name"], first["type"]) in (("axes", "ints"), ("axis", "i64")) else None


def forms(api, f, skip=()):
    """The overloads of a call: [(parameters, names or values for the options' argument, how the last ints are given)]."""
    required = inputs(f, skip)
    s = options_of(api, f)
    named = [(java_type(a), lower(a["name"])) for a in required]
    varargs = lambda ps: [*ps[:-1], (ps[-1][0].replace("[]", "..."), ps[-1][1])] if ps and ps[-1][0] == "long[]" else ps
    if not s:
        return [(varargs(named), "", None)]
    kind = struct_name(s["name"])
    axis = positional(api, s)
    result = []
    if axis and axis["type"] == "ints" and not (named and named[-1][0] == "long[]"):
        result.append(([*named, ("long...", lower(axis["name"]))], f"{lower(axis['name'])}.length == 0 ? null : new {kind}().axes(axes)", axis))
    else:
        result.append((varargs(named), "null", None))
        if axis:
            result.append(([*named, ("long", lower(axis["name"]))], f"new {kind}().axis(axis)", axis))
    if named and named[-1][0] == "long[]":
        one = [*named[:-1], ("long", named[-1][1]), (kind, "options")]
        result.append((one, "one", None))
    result.append(([*named, (kind, "options")], "", None))
    return result


def tags(f, params, s, axis, skip=(), returns=None):
    """@param and @return lines."""
    about = {lower(a["name"]): a["doc"] for a in inputs(f, skip)}
    if axis:
        about[lower(axis["name"])] = axis["doc"]
    rows = [("param", f"{n} {about.get(n) or 'optional arguments; null: all defaults'}") for _, n in params]
    return rows + ([("return", returns)] if returns else [])


def result_of(f):
    outs = [a for a in f["args"] if a.get("out")]
    if outs[0]["type"] == "tensors":
        return "List<Tensor>"
    return "Tensor" if len(outs) == 1 else camel(f["name"]) + "Result"


def op(api, f):
    outs = [a for a in f["args"] if a.get("out")]
    first = f["args"][0]
    method = first["type"] == "tensor"
    skip = {first["name"]} if method else set()
    name = lower(f["name"].removesuffix("_scalar")).rstrip("_") if f["name"].endswith("_scalar") else lower(f["name"])
    s, result = options_of(api, f), result_of(f)
    tensors = [lower(a["name"]) for a in inputs(f, skip) if a["type"] in ("tensor", "tensors")]
    args = [x for a in f["args"] if not a.get("out") and not a["type"].startswith("options:")
            for x in (["c.use((Tensor) this)"] if a["name"] in skip else argument(a))]
    if s:
        args.append("Options.write(options, c)")
    fences = ["this"] * method + tensors + ["options"] * bool(s)
    start = "Caller c = Caller." + ("of(this);" if method else f"of({tensors[0]});" if tensors and inputs(f)[0]["type"] == "tensor" else "current();")
    if result == "List<Tensor>":
        body = f"""{start}
long at = c.begin(0);
try {{
    {"".join(f"long a{i} = {x};{chr(10)}    " for i, x in enumerate(args))}return c.list((place, capacity, length) -> Abi.sterna_{f['name']}({', '.join(f'a{i}' for i in range(len(args)))}, place, capacity, length));
}} finally {{
"""
    else:
        where = [f"at + {8 * i}" if i else "at" for i in range(len(outs))]
        made = [f"c.tensor({w})" if not i else f"c.tensorOrNull({w})" if a.get("nullable") else f"c.tensor({w})" for i, (a, w) in enumerate(zip(outs, where))]
        call = f"Abi.sterna_{f['name']}({', '.join(args + where)})"
        body = f"""{start}
long at = c.begin({len(outs)});
try {{
    while (c.again({call})) {{
        continue;
    }}
    return {made[0] if len(outs) == 1 else f'new {result}({", ".join(made)})'};
}} finally {{
"""
    body += "    c.end(at);\n" + "".join(f"    Reference.reachabilityFence({x});\n" for x in fences) + "}\n"
    text = ""
    modifier = "public final" if method else "public static"
    whole = forms(api, f, skip)
    about = outs[0]["doc"] if len(outs) == 1 else "the results"
    for params, given, axis in whole:
        last = params == whole[-1][0] if s else True
        text += doc(sentence(f["doc"]), tags(f, params, s, axis, skip, about)) + f"{modifier} {result} {name}({', '.join(f'{t} {n}' for t, n in params)}) {{\n"
        if last:
            text += indented(body)
        else:
            required = [n for _, n in params if not axis or n != lower(axis["name"])]
            if given == "one":
                *front, one, o = [n for _, n in params]
                values = [*front, f"new long[] {{{one}}}", o]
            else:
                values = [*required, f"({struct_name(s['name'])}) null" if given == "null" else given]
            text += f"    return {name}({', '.join(values)});\n"
        text += "}\n\n"
    return indented(text)


def record(f):
    outs = [a for a in f["args"] if a.get("out")]
    name = result_of(f)
    rows = [("param", f"{lower(a['name'])} {a['doc'] + ('; may be null' if a.get('nullable') else '')}") for a in outs]
    return f"package dev.sterna;\n\n{doc('The results of ' + lower(f['name']) + '.', rows)}public record {name}(" + \
        ", ".join(f"Tensor {lower(a['name'])}" for a in outs) + ") {\n}\n"


def classes(api):
    all_ops = [f for f in api.functions if f.get("op")]
    body = "/** The ops, as methods of {@link Tensor}. */\nabstract class TensorOps extends Handle {\n"
    body += "    TensorOps(Caller c, long token, boolean scoped) {\n        super(c, token, scoped);\n    }\n\n"
    body += "".join(op(api, f) for f in all_ops).rstrip() + "\n}\n"
    files = {"TensorOps": f"package dev.sterna;\n\n{imports(body, '')}{body}"}
    return files | {result_of(f): record(f) for f in all_ops if result_of(f).endswith("Result")}
