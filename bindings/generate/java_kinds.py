"""The kinds of modules, optimizers and schedules, and the initializations."""
from java_ops import argument, forms, inputs, options_of, tags
from java_types import ALL_ENUMS, doc, field_type, imports, indented, lower, options, parameter_type, sentence, setter_doc, struct_name
from model import class_name


def starters(api, s, extra=(), kind=None):
    """Static methods that begin the options of a kind: AdamW.lr(1e-3)."""
    out = ""
    for f in [*extra, *s["fields"]] if s else []:
        n = lower(f["name"])
        out += f"\n{setter_doc(api, f, '')}public static {struct_name(s['name'])} {n}({parameter_type(f)} {n}) {{\n" \
               f"    return new {struct_name(s['name'])}().{n}({n});\n}}\n"
    return indented(out)


def filled(s, given):
    """The options that an overload without them passes on."""
    return f"({struct_name(s['name'])}) null" if given == "null" else given


def constructors(api, f, name, leading=(), skip=()):
    """Constructors, which call create()."""
    s = options_of(api, f)
    whole = forms(api, f, skip)
    out = ""
    for params, given, axis in whole:
        params = [*leading, *params]
        last = params == [*leading, *whole[-1][0]] if s else True
        about = tags(f, [p for p in params if p not in leading], s, axis, skip)
        about = [("param", f"{n} what it schedules") for _, n in leading] + about
        out += f"\n{doc(sentence(f['doc']), about)}public {name}({', '.join(f'{t} {n}' for t, n in params)}) {{\n"
        if last:
            out += f"    super(create({', '.join(n for _, n in params)}){', optimizer' if leading else ''});\n"
        elif given == "one":
            *front, one, o = [n for _, n in params]
            out += f"    this({', '.join([*front, f'new long[] {{{one}}}', o])});\n"
        else:
            required = [n for _, n in params if not axis or n != lower(axis["name"])]
            out += f"    this({', '.join([*required, filled(s, given)])});\n"
        out += "}\n"
    params = [*leading, *whole[-1][0]]
    args = ["c.useCounted(optimizer)"] * bool(leading) + [x for a in inputs(f, skip) for x in argument(a)]
    args += ["Options.write(options, c)"] * bool(s) + ["at"]
    fences = ["options"] * bool(s) + [n for _, n in leading]
    out += f"""
private static long create({', '.join(f'{t.replace("...", "[]")} {n}' for t, n in params)}) {{
    Caller c = Caller.current();
    long at = c.begin(1);
    try {{
        c.check(Abi.sterna_{f['name']}({', '.join(args)}));
        return c.getLong(at);
    }} finally {{
        c.end(at);
{''.join(f'        Reference.reachabilityFence({x});{chr(10)}' for x in fences)}    }}
}}
"""
    return indented(out)


def source(package, body):
    return f"package dev.sterna.{package};\n\n{imports(body, package)}{body}"


def modules(api):
    files = {}
    for f in api.functions:
        if f["name"].startswith("nn_") and f["args"][-1].get("out") and not any(a.get("consume") for a in f["args"]):
            name = class_name(f["name"][3:])
            body = doc(sentence(f["doc"])) + f"public final class {name} extends LibraryModule {{"
            body += constructors(api, f, name) + starters(api, options_of(api, f)) + "}\n"
            files[f"nn/{name}"] = source("nn", body.replace("{\n\n", "{\n", 1))
    return files


def optimizers(api):
    files = {}
    for f in api.functions:
        if not f["name"].startswith("optim_") or f["name"].endswith("_params"):
            continue
        kind = f["name"][6:]
        name, s = class_name(kind), options_of(api, f)
        about = next(a["doc"] for a in f["args"] if a["name"] == "lr")
        lr = {"name": "lr", "type": "f64", "default": 1e-2 if kind == "rmsprop" else 1e-3, "doc": about}
        file, text = options(api, s, extra=[lr])
        files[file] = text
        o = struct_name(s["name"])
        body = doc(sentence(f["doc"])) + f"""public final class {name} extends Optimizer {{
    /** For the parameters of a module, with all defaults. */
    public {name}(Module module) {{
        this(module, new {o}());
    }}

    /** For the parameters of a module. */
    public {name}(Module module, {o} options) {{
        super(create(module, options));
    }}

    /** For variables, as {{@link Module#parameters}} lists them. */
    public {name}(List<? extends Tensor> parameters, {o} options) {{
        super(create(parameters, options));
    }}

    private static long create(Module module, {o} options) {{
        Caller c = Caller.current();
        long at = c.begin(1);
        try {{
            c.check(Abi.sterna_optim_{kind}(c.useCounted(module), options.lr, Options.write(options, c), at));
            return c.getLong(at);
        }} finally {{
            c.end(at);
            Reference.reachabilityFence(module);
        }}
    }}

    private static long create(List<? extends Tensor> parameters, {o} options) {{
        Caller c = Caller.current();
        long at = c.begin(1);
        try {{
            c.check(Abi.sterna_optim_{kind}_params(c.handles(parameters), parameters.size(), options.lr, Options.write(options, c), at));
            return c.getLong(at);
        }} finally {{
            c.end(at);
            Reference.reachabilityFence(parameters);
        }}
    }}
""" + starters(api, s, [lr]) + "}\n"
        files[f"optim/{name}"] = source("optim", body).replace("import java.lang", "import dev.sterna.nn.Module;\nimport java.lang", 1)
    return files


def schedules(api):
    files = {}
    for f in api.functions:
        if f["name"].startswith("scheduler_") and f["args"][-1].get("out") and f["args"][-1]["type"] == "scheduler" and not any(
                a.get("consume") or a["type"].startswith("callbacks") for a in f["args"]):
            name = class_name(f["name"][10:], schedule=True)
            body = doc(sentence(f["doc"])) + f"public final class {name} extends Scheduler {{"
            body += constructors(api, f, name, [("Optimizer", "optimizer")], {"optimizer"}) + starters(api, options_of(api, f)) + "}\n"
            files[f"optim/{name}"] = source("optim", body.replace("{\n\n", "{\n", 1))
    return files


def initializations(api):
    body = "/** Initializations of one variable. */\npublic final class Init {\n    private Init() {\n    }\n"
    for f in api.functions:
        if not f["name"].startswith("init_"):
            continue
        outs = [a for a in f["args"] if a.get("out")]
        s = options_of(api, f)
        whole = forms(api, f)
        name = lower(f["name"][5:])
        for params, given, axis in whole:
            about = tags(f, params, s, axis, returns=outs[0]["doc"] if outs else None)
            text = f"\n{doc(sentence(f['doc']), about)}public static {'double' if outs else 'void'} {name}({', '.join(f'{t} {n}' for t, n in params)}) {{\n"
            if s and params != whole[-1][0]:
                text += f"    {name}({', '.join([*(n for _, n in params), filled(s, 'null')])});\n}}\n"
            else:
                args = [x for a in inputs(f) for x in argument(a)] + ["Options.write(options, c)"] * bool(s) + ["at"] * len(outs)
                fences = [lower(a["name"]) for a in inputs(f) if a["type"] == "variable"]
                text += f"""    Caller c = Caller.current();
    long at = c.begin({len(outs)});
    try {{
        c.check(Abi.sterna_{f['name']}({', '.join(args)}));
{'        return c.getDouble(at);' + chr(10) if outs else ''}    }} finally {{
        c.end(at);
{''.join(f'        Reference.reachabilityFence({x});{chr(10)}' for x in fences)}    }}
}}
"""
            body += indented(text)
    return {"nn/Init": source("nn", body + "}\n")}


def classes(api):
    return modules(api) | optimizers(api) | schedules(api) | initializations(api)
