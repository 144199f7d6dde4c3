"""Dispatch.java and Dispatch.kt: the API by name, with arguments out of JSON, for the runners of the conformance cases."""
from java_ops import inputs, options_of, result_of
from java_types import enum_type, lower, package_of, struct_name
from model import class_name


def value(a):
    kind, _, what = a["type"].partition(":")
    n = a["name"]
    if kind == "enum":
        return f'a.named("{n}", {enum_type(what)}.class)'
    return f'a.{ {"tensor": "tensor", "tensors": "tensors", "ints": "longs", "i64": "integer", "f64": "number", "bool": "flag", "string": "text"}[kind]}("{n}")'


def filled(api, f, extra=()):
    """Statements that make `o` of what a case gives."""
    s = options_of(api, f)
    if not s:
        return ""
    kind = f"dev.sterna.{package_of(s['name'])}.{struct_name(s['name'])}"
    return f"{kind} o = new {kind}();\n" + "".join(f'if (a.has("{x["name"]}")) {{\n    o.{lower(x["name"])}({value(x)});\n}}\n' for x in [*extra, *s["fields"]])


def block(name, body):
    return f'            case "{name}": {{\n' + "".join(f"                {line}\n" for line in body.splitlines()) + "            }\n"


def function(returns, name, params, cases):
    return f"\n    @Override\n    public {returns} {name}({params}) {{\n        switch (name) {{\n{cases}            default:\n" \
           f"                throw new IllegalArgumentException(name);\n        }}\n    }}\n"


def call_op(api, f):
    skip = {f["args"][0]["name"]} if f["args"][0]["type"] == "tensor" else set()
    base = f["name"].removesuffix("_scalar")
    target = "a.tensor(\"%s\")" % f["args"][0]["name"] if skip else "Tensor"
    args = [value(x) for x in inputs(f, skip)] + ["o"] * bool(options_of(api, f))
    call = f"{target}.{lower(base)}({', '.join(args)})"
    if result_of(f) == "List<Tensor>":
        return filled(api, f) + f"return {call};"
    if result_of(f) == "Tensor":
        return filled(api, f) + f"return List.of({call});"
    outs = ", ".join(f"r.{lower(x['name'])}()" for x in f["args"] if x.get("out"))
    return filled(api, f) + f"{result_of(f)} r = {call};\nreturn Arrays.asList({outs});"


def new(api, f, name, skip=(), leading=()):
    args = [*leading, *(value(x) for x in inputs(f, skip)), *["o"] * bool(options_of(api, f))]
    return f"return new {name}({', '.join(args)});"


def made(api, prefix):
    """The functions that make an object of some kind."""
    return [f for f in api.functions if f["name"].startswith(prefix) and f["args"][-1].get("out") and not any(
        a.get("consume") or a["type"].startswith("callbacks") for a in f["args"])]


def dispatch(api):
    ops = "".join(block(f["name"], call_op(api, f)) for f in api.functions if f.get("op"))
    modules = "".join(block(f["name"][3:], filled(api, f) + new(api, f, "dev.sterna.nn." + class_name(f["name"][3:]))) for f in made(api, "nn_"))
    lr = {"name": "lr", "type": "f64"}
    optimizers = "".join(block(f["name"][6:], filled(api, f, [lr]) + f"return new dev.sterna.optim.{class_name(f['name'][6:])}(parameters, o);")
                         for f in made(api, "optim_") if not f["name"].endswith("_params"))
    schedulers = "".join(block(f["name"][10:], filled(api, f) + new(api, f, "dev.sterna.optim." + class_name(f["name"][10:], schedule=True),
                                                                   {"optimizer"}, ["optimizer"])) for f in made(api, "scheduler_") if f["args"][-1]["type"] == "scheduler")
    inits = ""
    for f in api.functions:
        if f["name"].startswith("init_") and f["args"][0]["type"] == "variable":
            args = ["variable", *(value(x) for x in inputs(f, {"variable"})), *["o"] * bool(options_of(api, f))]
            inits += block(f["name"][5:], filled(api, f) + f"dev.sterna.nn.Init.{lower(f['name'][5:])}({', '.join(args)});\nreturn;")
    return f"""package dev.sterna.conformance;

import dev.sterna.Anneal;
import dev.sterna.Approximate;
import dev.sterna.BatchNormResult;
import dev.sterna.DType;
import dev.sterna.Fan;
import dev.sterna.Reduction;
import dev.sterna.SortResult;
import dev.sterna.Tensor;
import dev.sterna.TopkResult;
import dev.sterna.nn.Module;
import dev.sterna.optim.Optimizer;
import dev.sterna.optim.Scheduler;
import java.util.Arrays;
import java.util.List;

/** The API of Java by name. */
public final class Dispatch implements Api {{{function("List<Tensor>", "op", "String name, Arguments a", ops)}{
function("Module", "module", "String name, Arguments a", modules)}{
function("Optimizer", "optimizer", "String name, Arguments a, List<Tensor> parameters", optimizers)}{
function("Scheduler", "scheduler", "String name, Arguments a, Optimizer optimizer", schedulers)}{
function("void", "init", "String name, Arguments a, Tensor variable", inits)}}}
"""
