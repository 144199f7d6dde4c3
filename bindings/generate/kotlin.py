"""bindings/java/sterna-kotlin: optional arguments as named ones, the builder of networks, and the runner's dispatch."""
import re

from java_conformance import made, value
from java_ops import inputs, options_of, result_of
from java_types import enum_type, field_default, field_type, lower, package_of, prose, sentence, struct_name
from model import class_name

GENERATED = "// Generated from capi/api.json by bindings/generate; do not edit.\n"
MAIN = "bindings/java/sterna-kotlin/src/main/kotlin/dev/sterna/kotlin/"
TESTS = "bindings/java/sterna-kotlin/src/test/kotlin/dev/sterna/kotlin/"
TYPES = {"ints": "LongArray", "doubles": "DoubleArray", "tensors": "List<Tensor>", "tensor": "Tensor", "variable": "Tensor", "string": "String",
         "strings": "List<String>", "i64": "Long", "u64": "Long", "i32": "Int", "f64": "Double", "bool": "Boolean"}
KEYWORDS = {"in", "is", "when", "fun", "val", "var", "object"}


def quoted(n):
    return f"`{n}`" if n in KEYWORDS else n


def name_of(a):
    return quoted(lower(a["name"]).rstrip("_"))


def kotlin_type(a):
    kind, _, what = a["type"].partition(":")
    return enum_type(what) if kind == "enum" else TYPES[kind]


def doc(text, rows=()):
    rows = [(n, about) for n, about in rows if about]
    text = prose(text).replace("{@code ", "`").replace("}", "`").replace("&#64;", "@").replace("[", "\\[")
    if not rows:
        return f"/** {text} */\n"
    return f"/**\n * {text}\n *\n" + "".join(f" * @param {n.strip('`')} {prose(a).replace('{@code ', '`').replace('}', '`').replace('[', chr(92) + '[')}\n" for n, a in rows) + " */\n"


def optional(api, f, extra=()):
    """The fields that may be left out."""
    s = options_of(api, f)
    return [*extra, *s["fields"]] if s else []


def parameters(required, fields, vararg=True):
    last = required[-1] if required and vararg and required[-1]["type"] == "ints" else None
    return [f"vararg {name_of(a)}: Long" if a is last else f"{name_of(a)}: {kotlin_type(a)}" for a in required] + [
        f"{name_of(x)}: {kotlin_type(x)}? = null" for x in fields]


def options(api, f, fields):
    """The options of Java with what is given."""
    s = options_of(api, f)
    if not s:
        return []
    sets = "".join(f"    {name_of(x)}?.let {{ o.{lower(x['name'])}({'*it' if x['type'] in ('ints', 'doubles') else 'it'}) }}\n" for x in fields)
    return [f"dev.sterna.{package_of(s['name'])}.{struct_name(s['name'])}().also {{ o ->\n{sets}}}"]


def passed(required, fields):
    """What Java is given; its last integers are a vararg where there are no options."""
    return [f"*{name_of(a)}" if a["type"] == "ints" and not fields and a is required[-1] else name_of(a) for a in required]


def function(api, f, head, call, required, fields, extra_rows=()):
    """fun head(…) = call(…)"""
    params = parameters(required, fields)
    rows = [*extra_rows, *((name_of(a), a.get("doc")) for a in [*required, *fields])]
    args = passed(required, fields) + options(api, f, fields)
    return doc(sentence(f["doc"]), rows) + f"public fun {head}({', '.join(params)}){call(', '.join(args))}\n"


def ops(api):
    """Extensions of tensors, and functions: in two files, because the JVM does not tell them apart in one."""
    out = functions = ""
    for f in (f for f in api.functions if f.get("op")):
        first = f["args"][0]
        method = first["type"] == "tensor"
        required, fields = inputs(f, {first["name"]} if method else set()), optional(api, f)
        name, result = quoted(lower(f["name"].removesuffix("_scalar"))), result_of(f)
        if method and fields:
            out += "\n" + function(api, f, f"Tensor.{name}", lambda args: f": {result} =\n    {name}({args})", required, fields)
        if not method:
            args = ", ".join(passed(required, fields) + options(api, f, fields))
            rows = [(name_of(a), a.get("doc")) for a in [*required, *fields]]
            functions += "\n" + doc(sentence(f["doc"]), rows) + f"public fun {name}({', '.join(parameters(required, fields))}): {result} =\n    Tensor.{name}({args})\n"
        elif sum(a["type"] == "tensor" for a in inputs(f)) > 1:
            all_inputs = [first, *required]
            args = ", ".join([f"{name_of(a)} = {name_of(a)}" if fields and a is not first else name_of(a) for a in required] + [f"{name_of(x)} = {name_of(x)}" for x in fields])
            rows = [(name_of(a), a.get("doc")) for a in [*all_inputs, *fields]]
            functions += "\n" + doc(sentence(f["doc"]), rows) + f"public fun {name}({', '.join(parameters(all_inputs, fields, vararg=False))}): {result} =\n    {name_of(first)}.{name}({args})\n"
    names = ("Approximate", "BatchNormResult", "DType", "Reduction", "SortResult", "Tensor", "TopkResult")
    head = lambda text: "package dev.sterna.kotlin\n\n" + "".join(f"import dev.sterna.{n}\n" for n in names if re.search(rf"\b{n}\b", text))
    return {"Ops": head(out) + out, "Functions": head(functions) + functions}


def kinds(api):
    layers, others = "", ""
    for f in made(api, "nn_"):
        kind, required, fields = class_name(f["name"][3:]), inputs(f), optional(api, f)
        text = function(api, f, lower(f["name"][3:]), lambda args: f": {kind} =\n    add(dev.sterna.nn.{kind}({args}))", required, fields)
        layers += "\n" + "".join(f"    {line}\n" if line else "\n" for line in text.splitlines())
    for f in made(api, "optim_"):
        if f["name"].endswith("_params"):
            continue
        kind = class_name(f["name"][6:])
        lr = next(a for a in f["args"] if a["name"] == "lr")
        fields = optional(api, f, [{"name": "lr", "type": "f64", "doc": lr["doc"]}])
        for given, of in (("module", "Module"), ("parameters", "List<Tensor>")):
            params = ", ".join([f"{given}: {of}", *parameters([], fields)])
            others += "\n" + doc(sentence(f["doc"]), [(given, "what is trained"), *((name_of(x), x["doc"]) for x in fields)]) + \
                f"public fun {lower(f['name'][6:])}({params}): {kind} =\n    {kind}({given}, {options(api, f, fields)[0]})\n"
    for f in made(api, "scheduler_"):
        if f["args"][-1]["type"] != "scheduler":
            continue
        kind, required, fields = class_name(f["name"][10:], schedule=True), inputs(f, {"optimizer"}), optional(api, f)
        params = ", ".join(["optimizer: Optimizer", *parameters(required, fields)])
        args = ", ".join(["optimizer", *passed(required, fields), *options(api, f, fields)])
        name = kind[0].lower() + kind[1:]
        others += "\n" + doc(sentence(f["doc"]), [(name_of(a), a["doc"]) for a in [*required, *fields]]) + f"public fun {name}({params}): {kind} =\n    {kind}({args})\n"
    imports = sorted({"dev.sterna.nn.Module", "dev.sterna.Tensor", "dev.sterna.Anneal", "dev.sterna.optim.Optimizer"} | {
        f"dev.sterna.optim.{class_name(f['name'][6:])}" for f in made(api, "optim_") if not f["name"].endswith("_params")} | {
        f"dev.sterna.optim.{class_name(f['name'][10:], schedule=True)}" for f in made(api, "scheduler_") if f["args"][-1]["type"] == "scheduler"})
    network = sorted({"dev.sterna.nn.Module", "dev.sterna.Approximate", "dev.sterna.DType"} | {f"dev.sterna.nn.{class_name(f['name'][3:])}" for f in made(api, "nn_")})
    return {"Optimizers": "package dev.sterna.kotlin\n\n" + "".join(f"import {i}\n" for i in imports) + others,
            "Layers": "package dev.sterna.kotlin\n\n" + "".join(f"import {i}\n" for i in network) + f"""
/** What the block of [sequential] adds layers by. */
public abstract class Layers internal constructor() {{
    /** Adds a layer; gives it back. */
    public abstract fun <M : Module> add(layer: M): M
{layers}}}
"""}


def dispatch(api):
    given = lambda x: f'{name_of(x)} = if (a.has("{x["name"]}")) {value(x).replace(".class", "::class.java")} else null'
    plain = lambda x: value(x).replace(".class", "::class.java")
    cases = ""
    for f in (f for f in api.functions if f.get("op")):
        first = f["args"][0]
        method = first["type"] == "tensor"
        required, fields = inputs(f, {first["name"]} if method else set()), optional(api, f)
        spread = [f"*{plain(x)}" if x["type"] == "ints" and x is required[-1] else plain(x) for x in required]
        call = ("a.tensor(\"%s\")." % first["name"] if method else "") + quoted(lower(f["name"].removesuffix("_scalar"))) + f"({', '.join(spread + [given(x) for x in fields])})"
        if result_of(f) == "List<Tensor>":
            result = call
        elif result_of(f) == "Tensor":
            result = f"listOf({call})"
        else:
            outs = [f"r.{lower(x['name'])}" for x in f["args"] if x.get("out")]
            result = f"{call}.let {{ r -> listOf({', '.join(outs)}) }}"
        cases += f'        "{f["name"]}" -> {result}\n'

    def kind(f, head, skip=()):
        required, fields = inputs(f, skip), optional(api, f, [{"name": "lr", "type": "f64"}] if f["name"].startswith("optim_") else ())
        required = [] if f["name"].startswith("optim_") else required
        spread = [f"*{plain(x)}" if x["type"] == "ints" and x is required[-1] else plain(x) for x in required]
        return f"{head[0]}({', '.join([*head[1:], *spread, *(given(x) for x in fields)])})"

    modules = "".join(f'        "{f["name"][3:]}" -> layer {{ {kind(f, [lower(f["name"][3:])])} }}\n' for f in made(api, "nn_"))
    optimizers = "".join(f'        "{f["name"][6:]}" -> {kind(f, [lower(f["name"][6:]), "parameters"])}\n' for f in made(api, "optim_") if not f["name"].endswith("_params"))
    schedulers = ""
    for f in made(api, "scheduler_"):
        if f["args"][-1]["type"] == "scheduler":
            name = class_name(f["name"][10:], schedule=True)
            schedulers += f'        "{f["name"][10:]}" -> {kind(f, [name[0].lower() + name[1:], "optimizer"], {"optimizer"})}\n'
    return f"""package dev.sterna.kotlin

import dev.sterna.Anneal
import dev.sterna.Approximate
import dev.sterna.DType
import dev.sterna.Reduction
import dev.sterna.Tensor
import dev.sterna.conformance.Arguments
import dev.sterna.nn.Module
import dev.sterna.optim.Optimizer
import dev.sterna.optim.Scheduler

/** The API of Kotlin by name. */
internal fun op(name: String, a: Arguments): List<Tensor?> =
    when (name) {{
{cases}        else -> throw IllegalArgumentException(name)
    }}

internal fun module(name: String, a: Arguments): Module =
    when (name) {{
{modules}        else -> throw IllegalArgumentException(name)
    }}

internal fun optimizer(name: String, a: Arguments, parameters: List<Tensor>): Optimizer =
    when (name) {{
{optimizers}        else -> throw IllegalArgumentException(name)
    }}

internal fun scheduler(name: String, a: Arguments, optimizer: Optimizer): Scheduler =
    when (name) {{
{schedulers}        else -> throw IllegalArgumentException(name)
    }}
"""


def outputs(api):
    files = {f"{MAIN}{n}.kt": t for n, t in (ops(api) | kinds(api)).items()} | {TESTS + "Dispatch.kt": dispatch(api)}
    return {name: GENERATED + text for name, text in files.items()}
