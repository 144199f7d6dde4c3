"""The idiomatic layer of Node in TypeScript: ops as functions and methods, kinds as classes, options as interfaces."""

import re

from model import camel, class_name
from node_raw import handle_kind, lower_camel

RESERVED = {"var", "default", "in", "function", "new", "delete", "with"}
PREFIXES = ("nn_", "optim_", "scheduler_", "init_")
ERRORS = {"dtype": "DTypeError", "io": "IOError"}


def error_class(code):
    return ERRORS.get(code, camel(code) + "Error")


def text(doc):
    """What C's documentation says, in the words of JavaScript."""
    doc = re.sub(r"STERNA_ERROR_(\w+)", lambda m: f"{{@link {error_class(m[1].lower())}}}", doc)
    doc = re.sub(r"sterna_(\w+)\(\)", lambda m: f"{lower_camel(m[1])}()", doc)
    doc = re.sub(
        r"sterna_(\w+?)(_options)?\b", lambda m: f"`{camel(m[1]) + 'Options' if m[2] else lower_camel(m[1])}`", doc
    )
    doc = re.sub(r"STERNA_GRAD_(\w+)", lambda m: f'"{m[1].lower()}"', doc)
    doc = doc.replace("HUGE_VAL", "Infinity").replace("NULL", "none").replace("*/", "*\u200b/")
    doc = re.sub(r"\b1: ", "true: ", doc)
    doc = re.sub(r"\b0: ", "false: ", doc)
    return doc


def comment(lines, indent=""):
    lines = [line for line in lines if line]
    if len(lines) == 1 and len(lines[0]) + len(indent) < 110:
        return f"{indent}/** {lines[0]} */\n"
    return f"{indent}/**\n" + "".join(f"{indent} * {line}\n" for line in lines) + f"{indent} */\n"


def documentation(f, skip=(), indent="", result=True):
    lines = [text(f["doc"])]
    for a in f["args"]:
        if a.get("out") or a["name"] in skip or a["type"].startswith("options:"):
            continue
        lines.append(f"@param {identifier(lower_camel(a['name']))} - {text(a['doc'])}")
    outs = [a["doc"] for a in f["args"] if a.get("out") and a["doc"] != "the result"]
    if outs and result:
        lines.append("@returns " + text("; ".join(outs)))
    if f.get("errors"):
        lines.append("@throws " + text(f["errors"]))
    return comment(lines, indent)


def identifier(name):
    return name + "_" if name in RESERVED else name


# ---- options


def options_name(struct):
    name = struct["name"].removesuffix("_options")
    for prefix in PREFIXES:
        if name.startswith(prefix):
            base = name.removeprefix(prefix)
            return (class_name(base) if prefix in ("nn_", "optim_") else camel(base)) + "Options"
    return camel(name) + "Options"


def field_type(api, field):
    kind, _, what = field["type"].partition(":")
    if kind == "enum":
        return "enums." + ("DType" if what == "dtype" else camel(what))
    if kind in api.handles or api.is_list(field):
        name = camel(handle_kind(api, field))
        return f"readonly {name}[]" if api.is_list(field) else name
    return {
        "f64": "number",
        "i64": "number",
        "i32": "number",
        "u64": "number | bigint",
        "bool": "boolean",
        "string": "string",
        "strings": "readonly string[]",
        "ints": "number | readonly number[]",
    }[kind]


def default_of(field):
    d = field.get("default")
    if d is None or d == [] or field["type"] in ("tensor", "tensors"):
        return ""
    if field["type"] == "bool":
        d = bool(d)
    value = (
        {True: "true", False: "false"}.get(d)
        if isinstance(d, bool)
        else (
            f'"{d}"'
            if isinstance(d, str)
            else f"[{', '.join(map(str, d))}]" if isinstance(d, list) else f"{d:g}" if isinstance(d, float) else str(d)
        )
    )
    return f"  Default: `{value.replace('inf', 'Infinity')}`."


def field_value(api, field, options, op):
    n = f"{options}.{lower_camel(field['name'])}"
    if api.is_list(field):
        return f"handles({n}, {op}, \"{lower_camel(field['name'])}\")"
    if field["type"] in api.handles:
        return f"optional({n}, {op}, \"{lower_camel(field['name'])}\")"
    return n


def options_interface(api, s, extra=()):
    out = comment(
        [
            (
                re.sub(
                    r"^Optional arguments of .*",
                    (
                        "Options of " + ", ".join(f"{{@link {u}}}" for u in s.get("users", [])) + "."
                        if s.get("users")
                        else "Options."
                    ),
                    s["doc"],
                )
                if s["doc"].startswith("Optional")
                else text(s["doc"])
            )
        ]
    )
    out += f"export interface {options_name(s)} {{\n"
    for field in [*extra, *s["fields"]]:
        out += comment([text(field["doc"]).rstrip(".") + "." + default_of(field)], "  ")
        out += f"  {lower_camel(field['name'])}?: {field_type(api, field)} | undefined;\n"
    return out + "}\n"


def options_keys(s, extra=()):
    keys = ", ".join(f'"{lower_camel(f["name"])}"' for f in [*extra, *s["fields"]])
    return f"const {s['name']} = [{keys}] as const;\n"


def options_of(api, f):
    return next((api.structs[a["type"][8:]] for a in f["args"] if a["type"].startswith("options:")), None)


def parameters(api, f, skip=()):
    """[(TypeScript parameter, raw arguments)]"""
    out, op = [], f'"{f["name"]}"'
    for a in f["args"]:
        kind, _, what = a["type"].partition(":")
        n = identifier(lower_camel(a["name"]))
        if a.get("out") or a["name"] in skip:
            continue
        if kind == "options":
            s = api.structs[what]
            out.append(
                (
                    f"options: {options_name(s)} = none",
                    [field_value(api, field, "options", op) for field in s["fields"]],
                )
            )
        elif api.is_list(a):
            out.append((f"{n}: readonly Tensor[]", [f"handles({n}, {op}, \"{n}\")"]))
        elif kind in ("tensor", "variable"):
            out.append((f"{n}: Tensor", [f"of({n}, {op}, \"{n}\")"]))
        else:
            out.append((f"{n}: {field_type(api, a)}", [n]))
    return out


def known(api, f):
    s = options_of(api, f)
    return f"  known(\"{f['name']}\", options, {s['name']});\n" if s else ""


# ---- ops


def op_name(f):
    return lower_camel(f["name"].removesuffix("_scalar") if f["name"].endswith("_scalar") else f["name"])


def results(f):
    outs = [a for a in f["args"] if a.get("out")]
    if outs[0]["type"] == "tensors":
        return "Tensor[]", "wrapAll({})"
    if len(outs) > 1:
        kind = f"[{', '.join(['Tensor'] * len(outs))}]"
        return kind, f"wrapAll({{}}) as {kind}"
    return "Tensor", "wrap({})"


def ops(api):
    """(ops.ts, methods.ts)"""
    all_ops = {f["name"]: f for f in api.functions if f.get("op")}
    out = "import { handles, known, none, of, optional } from \"../handle.js\";\nimport { raw } from \"../load.js\";\n"
    out += "import type { Tensor } from \"../tensor.js\";\nimport { wrap, wrapAll } from \"../tidy.js\";\nimport type * as enums from \"./enums.js\";\n\n"
    methods, late = "", ""
    for name, f in all_ops.items():
        s = options_of(api, f)
        if s:
            out += options_keys(s) + options_interface(api, s | {"users": [op_name(f)]})
        if name.endswith("_scalar") and name.removesuffix("_scalar") in all_ops:
            continue  # part of the function of two tensors
        scalar = all_ops.get(name + "_scalar")
        params = parameters(api, f)
        kind, make = results(f)
        names = [p.split(":")[0].split(" ")[0] for p, _ in params]
        raw = lambda g, ps: make.format(f"raw.{g['name']}({', '.join(v for _, vs in ps for v in vs)})")
        public, n = op_name(f), identifier(op_name(f))
        if scalar:
            b = names[1]
            params = [params[0], (f"{b}: Tensor | number", params[1][1])]
            body = f"  if (typeof {b} === \"number\") return {raw(scalar, [params[0], ('', [b])])};\n"
        else:
            body = known(api, f)
        body += f"  return {raw(f, params)};\n"
        signature = ", ".join(p for p, _ in params)
        export = "export " if n == public else ""
        out += documentation(f) + f"{export}function {n}({signature}): {kind} {{\n{body}}}\n\n"
        if n != public:
            late += f"export {{ {n} as {public} }};\n"
        if params and params[0][0].endswith(": Tensor"):
            rest = ", ".join(
                p.replace(" = none", "") if " = none" not in p else p.replace(": ", "?: ", 1).replace(" = none", "")
                for p, _ in params[1:]
            )
            rest = re.sub(r"(\w+Options)\b", r"ops.\1", rest)
            methods += documentation(f, {f["args"][0]["name"]}, "  ")
            methods += f"  {public}({rest}): {kind} {{\n    return ops.{public}({', '.join(['this as unknown as Tensor', *names[1:]])});\n  }}\n\n"
    head = "import { Handle } from \"../handle.js\";\nimport type { Tensor } from \"../tensor.js\";\nimport type * as enums from \"./enums.js\";\nimport * as ops from \"./ops.js\";\n\n"
    head += (
        "/** The ops whose first input is a tensor, as methods. */\nexport abstract class TensorOps extends Handle {\n"
    )
    return out + late, head + methods.rstrip("\n") + "\n}\n"


# ---- enums, infos, errors, the rest of the options


def enums(api):
    out = ""
    for e in api.api["enums"]:
        name = "DType" if e["name"] == "dtype" else camel(e["name"])
        out += comment([text(e["doc"])]) + f"export type {name} = " + " | ".join(f'"{v}"' for v in e["values"]) + ";\n"
        out += f"/** The values of {{@link {name}}}, in the order of their numbers"
        out += f", which start at {e['first']}" if e.get("first") else ""
        out += (
            ". */\nexport const "
            + e["name"].upper()
            + f"S: readonly {name}[] = ["
            + ", ".join(f'"{v}"' for v in e["values"])
            + "];\n\n"
        )
    return out


def infos(api):
    out = "import type * as enums from \"./enums.js\";\n\n"
    for s in api.api["structs"]:
        if s["kind"] != "info":
            continue
        out += (
            comment([re.sub(r"^What `?(\w+?)`? tells\.", "Facts.", text(s["doc"]))])
            + f"export interface {camel(s['name'])} {{\n"
        )
        for field in s["fields"]:
            kind, _, what = field["type"].partition(":")
            if field["name"] == "ndim":
                continue
            t = (
                "readonly number[]"
                if field.get("count")
                else "enums.DType" if kind == "enum" else {"str": "string", "bool": "boolean"}.get(kind, "number")
            )
            out += (
                comment([text(field["doc"]).split("; valid")[0] + "."], "  ")
                + f"  readonly {lower_camel(field['name'])}: {t};\n"
            )
        out += "}\n\n"
    return out


def errors(api):
    codes = api.enums["code"]
    out = "import { SternaError } from \"../errors.js\";\n\n"
    for code in codes["values"]:
        out += f"/** A {{@link SternaError}} whose code is \"{code}\". */\nexport class {error_class(code)} extends SternaError {{}}\n"
    out += (
        f"\n/** The class of each code. */\nexport const ERROR_CLASSES = {{\n"
        + "".join(f"  {c}: {error_class(c)},\n" for c in codes["values"])
        + "};\n"
    )
    return out


def other_options(api):
    """Options of what is written by hand, and how they are handed to the raw function."""
    used = {
        a["type"][8:]
        for f in api.functions
        if not f.get("op") and not f["name"].startswith(PREFIXES)
        for a in f["args"]
        if a["type"].startswith("options:")
    }
    structs = [s for s in api.api["structs"] if s["name"] in used]
    kinds = sorted(
        {camel(handle_kind(api, f)) for s in structs for f in s["fields"] if f["type"] in api.handles or api.is_list(f)}
    )
    where = {
        "Tensor": "../tensor.js",
        "Module": "../module.js",
        "Optimizer": "../optim.js",
        "Scheduler": "../optim.js",
        "GradScaler": "../optim.js",
        "Generator": "../library.js",
        "Loader": "../data.js",
        "Dict": "../dict.js",
    }
    out = "import { handles, known, optional } from \"../handle.js\";\n"
    out += "".join(
        f"import type {{ {'DataLoader as Loader' if k == 'Loader' else k} }} from \"{where[k]}\";\n" for k in kinds
    )
    out += "import type * as enums from \"./enums.js\";\n\n"
    for s in structs:
        values = ", ".join(field_value(api, field, "o", "op") for field in s["fields"])
        name = options_name(s)
        fn = name[0].lower() + name[1:]
        out += options_keys(s) + options_interface(api, s)
        out += f"/** @internal */\nexport function {fn}(op: string, o: {options_name(s)}) {{\n  known(op, o, {s['name']});\n  return [{values}] as const;\n}}\n\n"
    return out


# ---- kinds of modules, optimizers, schedulers; initializations


def kinds_head(names, *more):
    return (
        "".join(f"{m}\n" for m in more)
        + f"import {{ {names} }} from \"../handle.js\";\nimport {{ raw }} from \"../load.js\";\n"
    )


def constructor(api, f, params, raw_arguments, keys, indent="  "):
    signature = ", ".join(params)
    out = documentation(f, {"module", "optimizer"} if f["name"].startswith("nn_") else {"module"}, indent, result=False)
    out += f"{indent}constructor({signature}) {{\n"
    out += f"{indent}  known(\"{f['name']}\", options, {keys});\n" if keys else ""
    return out + f"{indent}  super(raw.{f['name']}({', '.join(raw_arguments)}));\n{indent}}}\n"


def kinds(api, made, base, name_of, leading=()):
    out, seen = "", set()
    for f in made:
        s = options_of(api, f)
        if s and s["name"] not in seen:
            seen.add(s["name"])
            users = [name_of(g) for g in made if options_of(api, g) is s]
            out += options_keys(s) + options_interface(api, s | {"users": users})
        params = [*leading, *parameters(api, f, {"optimizer"} if leading else ())]
        name = name_of(f)
        out += comment([text(f["doc"])]) + f"export class {name} extends {base} {{\n"
        out += (
            constructor(api, f, [p for p, _ in params], [v for _, vs in params for v in vs], s["name"] if s else None)
            + "}\n\n"
        )
    return out


def nn(api):
    made = [
        f
        for f in api.functions
        if f["name"].startswith("nn_") and f["args"][-1].get("out") and not any(a.get("consume") for a in f["args"])
    ]
    return (
        kinds_head(
            "known, none",
            "import { LibraryModule } from \"../module.js\";",
            "import type * as enums from \"./enums.js\";",
        )
        + "\n"
        + kinds(api, made, "LibraryModule", lambda f: class_name(f["name"][3:]))
    )


def optim(api):
    out = (
        kinds_head(
            "known, none, of",
            "import { Optimizer, Scheduler, type Parameters, parametersOf } from \"../optim.js\";",
            "import type * as enums from \"./enums.js\";",
        )
        + "\n"
    )
    for f in api.functions:
        if not f["name"].startswith("optim_") or f["name"].endswith("_params"):
            continue
        kind, s = f["name"][6:], options_of(api, f)
        lr = next(a for a in f["args"] if a["name"] == "lr") | {"default": 1e-2 if kind == "rmsprop" else 1e-3}
        fields = [field_value(api, field, "options", "") for field in s["fields"]]
        name = class_name(kind)
        out += options_keys(s, [lr]) + options_interface(api, s | {"users": [name]}, [lr])
        out += comment(
            [
                text(f["doc"])
                .replace(", for all parameters of a module", "")
                .replace(" for all parameters of a module", "")
            ]
        )
        out += f"export class {name} extends Optimizer {{\n"
        out += "  /** @param parameters - a module, whose parameters are group 0, or variables */\n"
        out += f"  constructor(parameters: Parameters, options: {options_name(s)} = none) {{\n    known(\"{f['name']}\", options, {s['name']});\n"
        out += f"    const {{ lr = {lr['default']:g} }} = options;\n    const [module, list] = parametersOf(parameters, \"{f['name']}\");\n"
        out += f"    super(\n      list\n        ? raw.{f['name']}_params(list, lr, {', '.join(fields)})\n        : raw.{f['name']}(module, lr, {', '.join(fields)}),\n    );\n  }}\n}}\n\n"
    made = [
        f
        for f in api.functions
        if f["name"].startswith("scheduler_")
        and f["args"][-1].get("out")
        and f["args"][-1]["type"] == "scheduler"
        and not any(a.get("consume") or a["type"].startswith("callbacks") for a in f["args"])
    ]
    name_of = lambda f: class_name(f["name"][10:], schedule=True)
    schedules = kinds(
        api, made, "Scheduler", name_of, [("optimizer: Optimizer", ['of(optimizer, "scheduler", "optimizer")'])]
    )
    return out + schedules


def init(api):
    made = [f for f in api.functions if f["name"].startswith("init_")]
    out = (
        kinds_head(
            "known, none, of",
            "import type { Tensor } from \"../tensor.js\";",
            "import type * as enums from \"./enums.js\";",
        )
        + "\n"
    )
    seen = set()
    for f in made:
        s = options_of(api, f)
        if s and s["name"] not in seen:
            seen.add(s["name"])
            out += options_keys(s) + options_interface(
                api, s | {"users": [lower_camel(g["name"][5:]) for g in made if options_of(api, g) is s]}
            )
        params = parameters(api, f)
        kind = "number" if any(a.get("out") for a in f["args"]) else "void"
        out += (
            documentation(f)
            + f"export function {lower_camel(f['name'][5:])}({', '.join(p for p, _ in params)}): {kind} {{\n{known(api, f)}"
        )
        out += f"  {'return ' if kind != 'void' else ''}raw.{f['name']}({', '.join(v for _, vs in params for v in vs)});\n}}\n\n"
    return out


def modules(api):
    functions, methods = ops(api)
    files = {
        "enums": enums(api),
        "errors": errors(api),
        "infos": infos(api),
        "options": other_options(api),
        "ops": functions,
        "methods": methods,
        "nn": nn(api),
        "optim": optim(api),
        "init": init(api),
    }
    return {name: text.rstrip("\n") + "\n" for name, text in files.items()}
