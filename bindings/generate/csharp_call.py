"""Methods of C#: parameters with defaults, what is made of them for a call of the C ABI, and its results."""
import json, re

from csharp_text import camel, doc, ident, pascal

ENUMS = {"dtype": "DType", "code": "ErrorCode", "init": "InitKind"}
SCALARS = {"i32": "int", "i64": "long", "u64": "ulong", "f64": "double", "bool": "bool", "size": "long"}
NONE = {"i64": "long.MinValue", "f64": "double.NaN", "i32": "int.MinValue"}
OBJECTS = {"object": "Tensor", "variable": "Tensor", "loader": "DataLoader"}
MAYBE_NULL = {"loader_next", "queue_next"}  # at the end
TENSORS = ("tensors", "variables", "objects")
# calls that wait, compute for long, or go to the disk: they have a form that gives a Task
LONG = re.compile(r"(save|load|load_state_dict|save_dict|run|next|push|export|export_many|export_program|backward|"
                  r"backward_many|read_csv|read_idx)$")


def enum_type(name):
    return ENUMS.get(name, pascal(name))


def class_of(kind):
    return OBJECTS.get(kind, pascal(kind))


def options_of(api, f):
    return next((api.structs[a["type"].partition(":")[2]] for a in f["args"] if a["type"].startswith("options:")), None)


def literal(api, f):
    """The default of an option, as C#."""
    kind, _, what = f["type"].partition(":")
    d = f.get("default")
    if kind == "ints":
        return "default"
    if d is None and (f.get("optional") or kind not in SCALARS and kind != "enum"):
        return "null"
    if kind == "enum":
        return f"{enum_type(what)}.{pascal(d if d is not None else api.enums[what]['values'][0])}"
    if kind == "bool":
        return str(bool(d)).lower()
    if kind == "f64":
        return "double.PositiveInfinity" if d == float("inf") else repr(float(d or 0))
    return json.dumps(d or 0)


def shown_default(f):
    """A default that the signature does not show."""
    d = f.get("default")
    return f"  Default: {', '.join(map(str, d))}." if f["type"] == "ints" and d else ""


class Method:
    """Collects what a method of one function of the C ABI needs."""

    def __init__(self, api, f, receiver=None, skip=()):
        self.api, self.f = api, f
        self.params, self.docs, self.given = [], [], []  # declarations, (name, text), names
        self.args, self.fields, self.fixed, self.outs, self.before = [], [], [], [], []
        self.uses_call, self.places = False, ["First", "Second", "Third"]
        for a in f["args"]:
            if a["name"] in skip:
                continue
            elif a["name"] == receiver:
                self.args.append(self.lent("this", a))
            elif a.get("out"):
                self.out(a)
            elif a["type"].startswith("options:"):
                self.options = self.api.structs[a["type"].partition(":")[2]]
                self.args.append("&o_")
            else:
                self.argument(a)
        if hasattr(self, "options"):
            for field in self.options["fields"]:
                self.field(field)

    def held(self, expression):
        """An expression that lends something to the call."""
        self.uses_call = True
        return expression

    def lent(self, n, a):
        """The handle of an object that the call uses."""
        return self.held(f'c_.{self.places.pop(0) if self.places else "Of"}({n}, "{a["name"]}")')

    def parameter(self, kind, a, default=None):
        n = camel(a["name"])
        null = "[AllowNull] " if default == "null" and not kind.endswith("?") else ""
        self.params.append(f"{null}{kind} {n}" + (f" = {default}" if default else ""))
        self.docs.append((n, a.get("doc", "") + shown_default(a)))
        self.given.append(n)
        return n

    def ints(self, n):
        local = n.lstrip("@") + "_"
        self.fixed.append(f"fixed (long* {local} = {n}.Sizes)")
        return local, f"(ulong){n}.Count"

    def argument(self, a):
        kind, _, what = a["type"].partition(":")
        maybe = a.get("nullable")
        default = "null" if maybe else None
        add = self.args.append
        if kind == "ints":
            self.args += self.ints(self.parameter("Ints", a))
        elif kind in TENSORS:
            n = self.parameter("IEnumerable<Tensor>", a)
            self.before.append(f'var {n.lstrip("@")}_ = ' + self.held(f'c_.List({n}, "{a["name"]}", out ulong {n.lstrip("@")}N_);'))
            self.args += [f"{n.lstrip('@')}_", f"{n.lstrip('@')}N_"]
        elif kind == "strings":
            n = self.parameter("IReadOnlyList<string>", a)
            add(self.held(f'c_.Texts({n}, "{a["name"]}", {a["len"]}N_)'))
        elif kind == "string":
            n = self.parameter("string", a, default)
            add(self.held(f'c_.{"Maybe" if maybe else ""}Text({n}, "{a["name"]}")'))
        elif kind == "enum":
            add("(int)" + self.parameter(enum_type(what), a))
        elif kind == "bool":
            add(self.parameter("bool", a) + " ? 1 : 0")
        elif kind == "size":
            add("(ulong)" + self.parameter("long", a))
        elif kind in SCALARS:
            add(self.parameter(SCALARS[kind], a))
        elif kind == "info":
            self.out(a)
        else:
            n = self.parameter(class_of(kind), a, default)
            add(self.held(f"c_.Maybe({n})") if maybe else self.lent(n, a))

    def field(self, a):
        kind, _, what = a["type"].partition(":")
        n, default, raw = camel(a["name"]), literal(self.api, a), ident(a["name"])
        optional = default == "null"
        if kind == "ints":
            local, count = self.ints(self.parameter("Ints", a, default))
            self.fields += [(raw, local), (raw + "_len", count)]
        elif kind == "tensor":
            self.fields.append((raw, self.held(f"c_.Maybe({self.parameter('Tensor', a, default)})")))
        elif kind in TENSORS:
            n = self.parameter("IEnumerable<Tensor>", a, default)
            self.before.append(f"var {n}_ = " + self.held(f'c_.MaybeList({n}, "{a["name"]}", out ulong {n}N_);'))
            self.fields += [(raw, f"{n}_"), (raw + "_len", f"{n}N_")]
        elif kind == "strings":
            n = self.parameter("IReadOnlyList<string>", a, default)
            self.fields += [(raw, self.held(f'c_.Texts({n}, "{a["name"]}")')), (raw + "_len", f"(ulong)({n}?.Count ?? 0)")]
        elif kind == "string":
            self.fields.append((raw, self.held(f'c_.MaybeText({self.parameter("string", a, default)}, "{a["name"]}")')))
        elif kind == "enum":
            self.parameter(enum_type(what) + "?" * optional, a, default)
            self.fields.append((raw, f"{n} == null ? -1 : (int){n}" if optional else f"(int){n}"))
        elif kind == "bool":
            self.fields.append((raw, self.parameter("bool", a, default) + " ? 1 : 0"))
        elif kind in self.api.handles:
            self.fields.append((raw, self.held(f"c_.Maybe({self.parameter(class_of(kind), a, default)})")))
        elif self.api.is_list(a):
            self.parameter(f"IEnumerable<{class_of(kind.removesuffix('s'))}>", a, default)
            self.before.append(f"var {n}_ = " + self.held(f'c_.MaybeList({n}, "{a["name"]}", out ulong {n}N_);'))
            self.fields += [(raw, f"{n}_"), (raw + "_len", f"{n}N_")]
        else:
            self.parameter(SCALARS[kind] + "?" * optional, a, default)
            self.fields.append((raw, n + (f" ?? {NONE[kind]}" if optional else "")))

    def out(self, a):
        kind, _, what = a["type"].partition(":")
        n = camel(a["name"]).lstrip("@") + "_"
        if kind in TENSORS and a.get("len"):
            self.before.append(f"var {n} = new IntPtr[{camel(a['len'])}N_];")
            self.fixed.append(f"fixed (IntPtr* {n}p_ = {n})")
            self.args.append(f"{n}p_")
            self.outs.append((a, "Tensor[]", f"Tensor.Adopt({n})"))
        elif kind in TENSORS:
            self.many = n
            self.args += ["list_", "room_", "&n_"]
            self.outs.append((a, "Tensor[]", f"Tensor.Adopt({n})"))
        elif kind == "bytes":
            self.local("IntPtr", n)
            self.outs.append((a, "string", f"Call.TakeText({n})"))
        elif kind == "str":
            self.local("sterna_str", n)
            self.outs.append((a, "string", f"Call.Text({n})"))
        elif kind == "info":
            self.before.append(f"var {n} = new sterna_{what} {{ struct_size = (uint)sizeof(sterna_{what}) }};")
            self.args.append("&" + n)
            self.outs.append((a, pascal(what), f"new {pascal(what)}(&{n})"))
        elif kind == "enum":
            self.local("int", n)
            self.outs.append((a, enum_type(what), f"({enum_type(what)}){n}"))
        elif kind == "bool":
            self.local("int", n)
            self.outs.append((a, "bool", n + " != 0"))
        elif kind == "size":
            self.local("ulong", n)
            self.outs.append((a, "long", "(long)" + n))
        elif kind in SCALARS:
            self.local(SCALARS[kind], n)
            self.outs.append((a, SCALARS[kind], n))
        else:
            self.local("IntPtr", n)
            self.outs.append((a, class_of(kind), f"{class_of(kind)}.Adopt({n})"))

    def local(self, kind, n):
        self.before.append(f"{kind} {n};")
        self.args.append("&" + n)

    # ---- text

    def returns(self):
        plain = self.f.get("returns")
        if plain and self.f.get("fails") is False:
            return {"sterna_str": "string", "int32_t": "int", "int64_t": "long", "size_t": "long"}[plain]
        if not self.outs:
            return "void"
        if len(self.outs) == 1:
            return self.outs[0][1]
        return "(" + ", ".join(f"{kind} {camel(a['name'])}" for a, kind, _ in self.outs) + ")"

    def result(self):
        values = [value for _, _, value in self.outs]
        return values[0] if len(values) == 1 else "(" + ", ".join(values) + ")"

    def calls(self):
        """Statements up to and with the call."""
        lines = list(self.before)
        if hasattr(self, "options"):
            s = "sterna_" + self.options["name"]
            plain = [(n, v) for n, v in self.fields if not any(v == f.split("(long* ")[1].split(" ")[0] for f in self.fixed if "long*" in f)]
            inits = "".join(f", {n} = {v}" for n, v in plain)
            lines.append(f"var o_ = new {s} {{ struct_size = (uint)sizeof({s}){inits} }};")
            pinned = [f"o_.{n} = {v};" for n, v in self.fields if (n, v) not in plain]
        else:
            pinned = []
        call = f"Raw.sterna_{self.f['name']}({', '.join(self.args)})"
        checked = pinned + [f"Call.Check({call});"]
        if not self.fixed:
            return lines + checked
        if len(checked) == 1:
            return lines + [" ".join(self.fixed), "    " + checked[0]]
        return lines + [" ".join(self.fixed) + " {"] + ["    " + line for line in checked] + ["}"]

    def body(self, end):
        """The statements of a method: the call, then `end`."""
        if self.f.get("fails") is False:
            call = f"Raw.sterna_{self.f['name']}({', '.join(self.args)})"
            returned = {"sterna_str": "Call.Text(%s)", "size_t": "(long)%s"}.get(self.f["returns"], "%s")
            return self.wrapped([f"return {returned % call};"])
        return self.wrapped(self.calls() + end)

    def wrapped(self, lines):
        """With what is lent to the call, until its end."""
        if not self.uses_call:
            return ["Library.Load();"] + lines
        return ["var c_ = Call.Begin();", "try {"] + ["    " + line for line in lines] + ["} finally { c_.End(); }"]


def signature(params):
    required = [p for p in params if " = " not in p]
    return ", ".join(required + [p for p in params if " = " in p])


def method(api, f, name, receiver=None, static=False, indent="        ", modifier="public"):
    m = Method(api, f, receiver)
    returned = m.returns()
    outs_doc = "; ".join(a["doc"] for a, _, _ in m.outs)
    self_doc = next((a["doc"] for a in f["args"] if f.get("op") and a["name"] == receiver), "")
    out = doc(f["doc"], indent, m.docs, outs_doc, f.get("errors", ""), "This tensor: " * bool(self_doc) + self_doc)
    maybe = "[return: MaybeNull] " if f["name"] in MAYBE_NULL else ""
    head = f"{maybe}{modifier}{' static' if static else ''} {returned} {name}({signature(m.params)})"
    if hasattr(m, "many"):
        body = many(m)
    else:
        body = m.body([f"return {m.result()};"] if m.outs else [])
    out += f"{indent}{head} {{\n" + "".join(f"{indent}    {line}\n" for line in body) + f"{indent}}}\n"
    if LONG.search(f["name"]):
        out += task(f, m, name, static, indent)
    return out


def many(m):
    """A result of a number that only the call knows: tried with some room, then with enough."""
    lent = [a for a in m.args if a.startswith("c_.")]  # once, however often it is tried
    args = [f"h{lent.index(a)}_" if a in lent else a for a in m.args]
    call = f"Raw.sterna_{m.f['name']}({', '.join(args)})"
    lines = m.before + [f"var h{i}_ = {a};" for i, a in enumerate(lent)]
    if hasattr(m, "options"):
        s = "sterna_" + m.options["name"]
        lines.append(f"var o_ = new {s} {{ struct_size = (uint)sizeof({s})" + "".join(f", {n} = {v}" for n, v in m.fields) + " };")
    lines += ["for (int room = 64;;) {", f"    var {m.many} = new IntPtr[room];", "    ulong n_, room_ = (ulong)room;",
              f"    fixed (IntPtr* list_ = {m.many}) {{", f"        var e_ = {call};",
              "        if (e_ != IntPtr.Zero && n_ > room_) { Raw.sterna_error_release(e_); room = (int)n_; continue; }",
              "        Call.Check(e_);", "    }", f"    Array.Resize(ref {m.many}, (int)n_);", f"    return {m.result()};", "}"]
    return m.wrapped(lines)


def task(f, m, name, static, indent):
    kind = m.returns()
    kind = "Task" if kind == "void" else f"Task<{kind}>"
    params = signature(m.params + ["CancellationToken cancel = default"])
    made = ", ".join(m.given[i] for i in sorted(range(len(m.given)), key=lambda i: " = " in m.params[i]))
    about = f"As {name}, on a thread of the pool.  Modes, scopes, device, stream and generator of this thread do not count there."
    out = doc(about, indent)
    head = f"{indent}public{' static' if static else ''} {kind} {name}Async({params}) =>\n"
    return out + head + f"{indent}    Task.Run(() => {name}({made}), cancel);\n"


def indented(text, by="    "):
    return "".join(by + line + "\n" if line else "\n" for line in text.splitlines())
