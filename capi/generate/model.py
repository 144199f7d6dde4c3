"""The description of the C ABI: capi/functions*.yaml and the op records, merged into what capi/api.json holds.

api.json has `abi`, `handles`, `enums`, `structs`, `callbacks`, `ops` (the records as sterna-describe prints them) and
`functions`: every exported function, those of ops included, with its arguments in C order.
"""
import json, pathlib, re

import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
ABI = 1  # sterna_abi_version()

# C types of plain values; what a struct field of that kind means as "none"
SCALARS = {"i32": "int32_t", "i64": "int64_t", "u64": "uint64_t", "f64": "double", "bool": "int32_t", "size": "size_t"}
NONE = {"i64": "STERNA_NONE", "f64": "STERNA_NONE_F64", "i32": "INT32_MIN"}
KINDS = {"int": "i64", "float": "f64", "bool": "bool", "dtype": "enum:dtype", "device": "string", "ints": "ints"}


def camel(name):
    return "".join(part.capitalize() for part in name.split("_"))


# what class_name() cannot derive: the field's own spelling
SPELLING = {"relu": "ReLU", "relu6": "ReLU6", "gelu": "GELU", "silu": "SiLU", "elu": "ELU", "selu": "SELU", "sgd": "SGD",
            "leaky": "Leaky", "adamw": "AdamW", "rmsprop": "RMSprop"}
SCHEDULES = {"reduce_on_plateau": "ReduceLROnPlateau", "one_cycle": "OneCycleLR", "step_lr": "StepLR", "multi_step": "MultiStepLR"}


def class_name(name, schedule=False):
    """leaky_relu → LeakyReLU, conv2d → Conv2d; schedules: one_cycle → OneCycleLR."""
    if schedule:
        return SCHEDULES.get(name, camel(name) + "LR")
    return "".join(SPELLING.get(part, part.capitalize()) for part in name.split("_"))


def attr_type(a):
    return "enum:" + a["enum"] if a["kind"] == "enum" else KINDS[a["kind"]]


def op_function(op):
    """The C function of an op: inputs, required attributes, options, outputs."""
    args, fields = [], []
    for io in op["inputs"]:
        where = fields if io["kind"] == "optional" else args
        where.append({"name": io["name"], "type": "tensors" if io["kind"] == "variadic" else "tensor", "doc": io["doc"]}
                     | ({"default": None} if io["kind"] == "optional" else {}))
    for a in op["attrs"]:
        entry = {"name": a["name"], "type": attr_type(a), "doc": a["doc"]}
        if a["required"]:
            args.append(entry)
        else:
            fields.append(entry | {"default": a["default"], "optional": a["nullable"]})
    struct = None
    if fields:
        struct = {"name": op["name"] + "_options", "kind": "options", "op": op["name"], "fields": fields,
                  "doc": f"Optional arguments of sterna_{op['name']}."}
        args.append({"name": "options", "type": "options:" + struct["name"], "nullable": True,
                     "doc": "NULL: all defaults"})
    public = [io for io in op["outputs"] if io["kind"] != "hidden"]
    for i, io in enumerate(public):
        many = io["kind"] == "variadic"
        args.append({"name": io["name"], "type": "tensors" if many else "tensor", "out": True,
                     "doc": io["doc"] or "the result"} | ({"nullable": True} if i else {}))
    names = [a["name"] for a in args]
    assert len(set(names)) == len(names), f"{op['name']}: two arguments of one name: {names}"
    return {"name": op["name"], "op": True, "doc": op["doc"], "args": args}, struct


def one_line(text):
    return re.sub(r"\s+", " ", text or "").strip()


def load(ops):
    """`ops`: the list that sterna-describe prints."""
    api = {group: [] for group in ("handles", "enums", "structs", "callbacks", "functions")}
    for path in sorted(ROOT.glob("capi/functions*.yaml")):
        for group, entries in yaml.safe_load(path.read_text()).items():
            api[group] += entries
            for entry in entries:
                entry["doc"] = one_line(entry.get("doc"))
    known = {e["name"] for e in api["enums"]}
    op_functions, op_structs = [], []
    for op in ops:
        for a in op["attrs"]:
            if a["kind"] == "enum" and a["enum"] not in known:
                known.add(a["enum"])
                api["enums"].append({"name": a["enum"], "prefix": a["enum"].upper() + "_", "class": camel(a["enum"]),
                                     "doc": f"Values of the attribute `{a['name']}`.", "values": a["values"]})
        if op["internal"]:
            continue
        function, struct = op_function(op)
        op_functions.append(function)
        if struct:
            op_structs.append(struct)
    functions = api["functions"]
    for h in api["handles"]:
        name, c = h["name"], {"name": h["name"], "type": h["name"]}
        if h.get("counted", True):
            functions.append({"name": f"{name}_retain", "retain": name, "doc": f"Adds a reference to the handle.",
                              "args": [c | {"raw": True}]})
            functions.append({"name": f"{name}_release", "release": name, "fails": False, "returns": "void",
                              "doc": "Gives one reference back; takes NULL, runs on any thread.",
                              "args": [c | {"nullable": True}]})
    for f in functions:
        for a in f["args"]:
            a.setdefault("doc", "")
    result = {"abi": ABI, "handles": api["handles"], "enums": api["enums"], "structs": api["structs"] + op_structs,
              "callbacks": api["callbacks"], "ops": ops, "functions": functions + op_functions}
    check(result)
    return result


def check(api):
    structs = {s["name"] for s in api["structs"]} | {c["name"] for c in api["callbacks"]}
    enums, handles = {e["name"] for e in api["enums"]}, {h["name"] for h in api["handles"]}
    names = [f["name"] for f in api["functions"]]
    assert len(set(names)) == len(names), f"described twice: {sorted(n for n in names if names.count(n) > 1)}"
    for f in api["functions"]:
        assert f["doc"], f"{f['name']} has no doc"
        for a in f["args"]:
            assert a["doc"] or f.get("retain") or f.get("release"), f"{f['name']}: {a['name']} has no doc"
            kind, _, what = a["type"].partition(":")
            ok = {"enum": what in enums, "options": what in structs, "info": what in structs, "callbacks": what in structs}
            plain = kind in SCALARS or kind in handles or kind.removesuffix("s") in handles or kind in (
                "variable", "object", "tensors", "string", "strings", "ints", "doubles", "data", "pointer", "str", "objects", "variables")
            assert ok.get(kind, plain or kind.startswith("void")), f"{f['name']}: {a['name']} has unknown type {a['type']}"


class Api:
    """Look-ups over api.json for those that render it."""

    def __init__(self, api):
        self.api = api
        self.handles = {h["name"]: h for h in api["handles"]}
        self.enums = {e["name"]: e for e in api["enums"]}
        self.structs = {s["name"]: s for s in api["structs"]}
        self.callbacks = {c["name"]: c for c in api["callbacks"]}
        self.ops = {o["name"]: o for o in api["ops"]}
        self.functions = api["functions"]

    def constants(self, enum):
        e = self.enums[enum]
        return [(f"STERNA_{e['prefix']}{v.upper()}", i + e.get("first", 0)) for i, v in enumerate(e["values"])]

    def c_handle(self, name):
        const = "const " if self.handles[name].get("const") else ""
        return f"{const}sterna_{name} *"

    def is_list(self, a):
        """Of tensors or other handles."""
        return a["type"] not in self.handles and a["type"].removesuffix("s") in self.handles

    def c_params(self, a):
        """The C parameters of one argument: [(type, name)]."""
        if a.get("len") and not a.get("out"):
            return self.c_params({k: v for k, v in a.items() if k != "len"})[:1]
        kind, _, what = a["type"].partition(":")
        n, out = a["name"], a.get("out")
        if self.is_list(a) and out:
            item = f"sterna_{kind.removesuffix('s')} **"
            if a.get("len"):
                return [(item, n)]
            return [(item, n), ("size_t ", n + "_len")] if a.get("exact") else [
                (item, n), ("size_t ", n + "_capacity"), ("size_t *", n + "_len")]
        if kind == "tensors":
            return [("const sterna_tensor *const *", n), ("size_t ", n + "_len")]
        if kind in SCALARS:
            return [(SCALARS[kind] + (" *" if out else " "), n)]
        if kind == "enum":
            return [(f"sterna_{what} " + ("*" if out else ""), n)]
        if kind == "options":
            return [(f"const sterna_{what} *", n)]
        if kind == "callbacks":
            return [(f"const sterna_{what} *", n)]
        if kind == "info":
            return [(f"sterna_{what} *", n)]
        if kind == "string":
            return [("const char *", n)]
        if kind == "strings":
            return [("const char *const *", n), ("size_t ", n + "_len")]
        if kind == "ints":
            return [("const int64_t *", n), ("size_t ", n + "_len")]
        if kind == "doubles":
            return [("const double *", n), ("size_t ", n + "_len")]
        if kind == "data":
            return [("void *" if out else "const void *", n), ("size_t ", n + "_len")]
        if kind == "pointer":
            const = "const " if a.get("const") else ""
            return [(f"{const}void **" if out else f"{const}void *", n)]
        if kind == "str":
            return [("sterna_str *", n)]
        if kind.startswith("void"):
            return [(a["type"].replace("(*)", f"(*{n})"), "")]
        if kind in ("object", "variable") or kind in self.handles:
            handle = "tensor" if kind in ("object", "variable") else kind
            if out:
                return [(f"sterna_{handle} **", n)]
            return [((f"sterna_{handle} *" if kind == "variable" or a.get("consume") else self.c_handle(handle)), n)]
        handle = "tensor" if kind in ("objects", "variables") else kind.removesuffix("s")
        return [(f"sterna_{handle} *const *", n), ("size_t ", n + "_len")]

    def prototype(self, f, prefix="sterna_"):
        params = [t + n for a in f["args"] for t, n in self.c_params(a)]
        returns = f.get("returns", "sterna_error *")
        space = "" if returns.endswith("*") else " "
        return f"{returns}{space}{prefix}{f['name']}({', '.join(params) or 'void'})"

    def field_decls(self, field):
        """The C members of one struct field: [(declaration, default)]."""
        if "c" in field:
            return [(f"{field['c']}{'' if field['c'].endswith('*') else ' '}{field['name']}", field.get("default", "0"))]
        kind, _, what = field["type"].partition(":")
        n, default = field["name"], field.get("default")
        if field.get("count"):
            return [(f"{SCALARS[kind]} {n}[{field['count']}]", "{0}")]
        if kind in ("ints", "doubles"):
            item = "int64_t" if kind == "ints" else "double"
            return [(f"const {item} *{n}", "NULL"), (f"size_t {n}_len", "0")]
        if kind == "tensors":
            return [(f"const sterna_tensor *const *{n}", "NULL"), (f"size_t {n}_len", "0")]
        if kind == "strings":
            return [(f"const char *const *{n}", "NULL"), (f"size_t {n}_len", "0")]
        if kind == "string":
            return [(f"const char *{n}", "NULL" if default is None else json.dumps(default))]
        if kind == "enum":
            constants = self.constants(what)
            values = self.enums[what]["values"]
            if default is None:
                return [(f"sterna_{what} {n}", "-1" if field.get("optional") else constants[0][0])]
            return [(f"sterna_{what} {n}", constants[values.index(default)][0])]
        if kind in SCALARS:
            if default is None:
                value = NONE[kind] if field.get("optional", True) and kind in NONE else "0"
            elif kind == "bool":
                value = str(int(default))
            elif kind == "f64":
                value = "HUGE_VAL" if default == float("inf") else repr(float(default))
            else:
                value = str(default)
            return [(f"{SCALARS[kind]} {n}", value)]
        if kind == "str":
            return [(f"sterna_str {n}", "{NULL, 0}")]
        if kind == "pointer":
            return [(f"void *{n}", "NULL")]
        if self.is_list(field):
            return [(f"sterna_{kind.removesuffix('s')} *const *{n}", "NULL"), (f"size_t {n}_len", "0")]
        return [(f"{self.c_handle(kind)}{n}", "NULL")]
