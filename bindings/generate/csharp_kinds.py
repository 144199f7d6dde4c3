"""Generated/ of C#: the kinds of modules, optimizers and schedulers, and initializations."""
from model import class_name
from csharp_call import Method, method, signature
from csharp_text import USING, camel, doc, pascal


def constructors(api, f, name, lr=None):
    """Of a kind that wraps a handle."""
    m = Method(api, f)
    params = [f"double lr = {lr!r}" if lr and p == "double lr" else p for p in m.params]
    made = m.wrapped(m.calls() + [f"return {camel(f['args'][-1]['name'])}_;"])
    out = doc(f["doc"], "        ", m.docs, errors=f.get("errors", ""))
    order = sorted(range(len(m.given)), key=lambda i: " = " in params[i])
    given = ", ".join(m.given[i] for i in order)
    out += f"        public {name}({signature(params)}) : base(Create({given})) {{ }}\n"
    bare = ", ".join(params[i].split(" = ")[0].replace("[AllowNull] ", "") for i in order)
    body = "".join(f"            {line}\n" for line in made)
    out += f"        static IntPtr Create({bare}) {{\n{body}        }}\n"
    return out


def kind_class(about, name, base, members):
    return doc(about) + f"    public sealed unsafe class {name} : {base} {{\n{members}    }}\n"


def modules(api):
    made = [f for f in api.functions if f["name"].startswith("nn_") and f["args"][-1].get("out")
            and not any(a.get("consume") for a in f["args"])]
    out = USING
    for f in made:
        name = class_name(f["name"][3:])
        out += kind_class(f["doc"], name, "Module", constructors(api, f, name))
    return out + "}\n"


def optimizers(api):
    out = USING
    for f in api.functions:
        if not f["name"].startswith("optim_") or f["name"].endswith("_params"):
            continue
        kind = f["name"][6:]
        name, lr = class_name(kind), 1e-2 if kind == "rmsprop" else 1e-3
        of_list = next(g for g in api.functions if g["name"] == f["name"] + "_params")
        out += kind_class(f["doc"], name, "Optimizer", constructors(api, f, name, lr) + constructors(api, of_list, name, lr))
    return out + "}\n"


def schedulers(api):
    out = USING
    for f in api.functions:
        last = f["args"][-1] if f["args"] else {}
        if f["name"].startswith("scheduler_") and last.get("out") and last["type"] == "scheduler" and not any(
                a.get("consume") or a["type"].startswith("callbacks") for a in f["args"]):
            name = class_name(f["name"][10:], schedule=True)
            out += kind_class(f["doc"], name, "Scheduler", constructors(api, f, name))
    return out + "}\n"


def init(api):
    out = USING + doc("Initializations of one variable, as torch.nn.init.") + "    public static unsafe class Init {\n"
    for f in api.functions:
        if f["name"].startswith("init_"):
            out += method(api, f, pascal(f["name"][5:]), static=True)
    return out + "    }\n}\n"
