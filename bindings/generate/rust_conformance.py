"""sterna/tests/conformance/dispatch.rs: the API by name, with arguments out of JSON, for the conformance runner."""
from model import camel
from rust_safe import METHODS, enum_type, kind_name, options_of, schedule_name, struct_name, variable

GET = {"tensor": "tensor", "tensors": "tensors", "ints": "ints", "doubles": "doubles", "string": "text", "i64": "i64", "i32": "i32",
       "f64": "f64", "bool": "bool", "u64": "u64", "size": "usize"}


def read(f):
    """The expression of an argument that may be missing: an Option."""
    kind, _, what = f["type"].partition(":")
    return f"a.named(\"{f['name']}\", {what})" if kind == "enum" else f"a.{GET[kind]}(\"{f['name']}\")"


def required(api, f, skip=()):
    for a in f["args"]:
        kind = a["type"].partition(":")[0]
        if not a.get("out") and kind != "options" and a["name"] not in skip and kind not in api.handles.keys() - {"tensor"} \
                and kind not in ("variable", "variables"):
            yield ("&" if kind in ("tensor", "tensors", "string") else "") + read(a) + ".unwrap()"


def set_options(make, fields):
    lines = [f"let mut o = {make};"]
    for f in fields:
        given = "&v" if f["type"] in ("tensor", "tensors") else "v"
        lines.append(f"if let Some(v) = {read(f)} {{ o = o.{variable(f['name'])}({given}); }}")
    return " ".join(lines) + " "


def arm(name, *parts):
    return f"        \"{name}\" => {{ {''.join(parts)} }}\n"


def function(name, parameters, result, what, arms):
    return (f"\npub fn {name}(name: &str, a: &Arguments{parameters}) -> Result<{result}> {{\n    match name {{\n{''.join(arms)}"
            f"        _ => panic!(\"no {what} is called {{name}}\"),\n    }}\n}}\n")


def op(api, f):
    s, first = options_of(api, f), f["args"][0]
    method = first["type"] == "tensor" and not first.get("out")
    given = list(required(api, f, {first["name"]} if method else ())) + ["o"] * bool(s)
    on = f"a.tensor(\"{first['name']}\").unwrap()." if method else "Tensor::"
    call = f"{on}{METHODS.get(f['name'], f['name'])}{'_with' * bool(s)}({', '.join(given)})"
    return arm(f["name"], set_options(f"options::{struct_name(s['name'])}::new()", s["fields"]) if s else "", f"{call}.map(List::into_list)")


def constructed(api, f, path, name, leading, wrap):
    s = options_of(api, f)
    given = leading + list(required(api, f)) + ["o"] * bool(s)
    return arm(f["name"].split("_", 1)[1], set_options(f"{path}{name}::options()", s["fields"]) if s else "",
               f"{path}{name}::{'with' if s else 'new'}({', '.join(given)}){wrap}")


def dispatch(api):
    out = "use crate::arguments::{Arguments, List};\nuse sterna::nn::{self, AnyModule, Module};\nuse sterna::optim::{self, Optimizer, Scheduler};\n"
    out += "use sterna::{options, Code, DType, Reduction, Result, Tensor};\n\n"
    used = {t["type"].partition(":")[2] for t in [a for f in api.functions for a in f["args"] if f.get("op") or f["name"].startswith(("nn_", "init_"))]
            + [f for s in api.api["structs"] for f in s["fields"] if "type" in f and s["kind"] == "options"] if t["type"].startswith("enum:")}
    for e in api.api["enums"]:
        if e["name"] in used:
            path = enum_type(e["name"]) if e["name"] in ("dtype", "reduction") else "options::" + enum_type(e["name"])
            out += f"pub fn {e['name']}(name: &str) -> {path} {{\n    match name {{\n"
            out += "".join(f"        \"{v}\" => {path}::{camel(v)},\n" for v in e["values"]) + "        _ => panic!(\"{name}\"),\n    }\n}\n"
    out += "pub fn code_name(code: Code) -> &'static str {\n    match code {\n"
    out += "".join(f"        Code::{camel(v)} => \"{v}\",\n" for v in api.enums["code"]["values"]) + "        _ => \"?\",\n    }\n}\n"

    functions = api.functions
    simple = lambda f: not any(a.get("consume") or a["type"].startswith("callbacks") for a in f["args"])
    out += function("op", "", "Vec<Tensor>", "op", [op(api, f) for f in functions if f.get("op")])
    out += function("module", "", "AnyModule", "module", [
        constructed(api, f, "nn::", kind_name(f["name"][3:]), [], "?.into_module()") for f in functions
        if f["name"].startswith("nn_") and f["args"][-1].get("out") and simple(f)])
    out += function("optimizer", ", p: &[Tensor]", "Optimizer", "optimizer", [
        arm(f["name"][6:], set_options(f"optim::{kind_name(f['name'][6:])}::options()", [{"name": "lr", "type": "f64"}, *options_of(api, f)["fields"]]),
            f"optim::{kind_name(f['name'][6:])}::new(p, o).map(Into::into)") for f in functions
        if f["name"].startswith("optim_") and not f["name"].endswith("_params")])
    out += function("scheduler", ", to: &Optimizer", "Scheduler", "scheduler", [
        constructed(api, f, "optim::", schedule_name(f["name"][10:]), ["to"], ".map(Into::into)") for f in functions
        if f["name"].startswith("scheduler_") and f["args"][-1].get("out") and f["args"][-1]["type"] == "scheduler" and simple(f)])
    inits = []
    for f in functions:
        if f["name"].startswith("init_") and not f["args"][-1].get("out"):
            s = options_of(api, f)
            given = ["v", *required(api, f)] + ["o"] * bool(s)
            inits.append(arm(f["name"][5:], set_options(f"nn::init::{struct_name(s['name'])}::new()", s["fields"]) if s else "",
                             f"nn::init::{f['name'][5:]}{'_with' * bool(s)}({', '.join(given)})"))
    out += function("init", ", v: &Tensor", "()", "init", inits)
    return out
