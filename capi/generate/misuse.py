"""tests/misuse/generated/cases.h: every function of the C ABI called wrongly, one argument at a time.

All other arguments are valid.  tests/misuse/misuse.c has what the cases are made of: CASE, SURVIVE, use, bad_handle …
"""
from model import SCALARS

NUMBERS = {"i32": "1", "i64": "1", "u64": "1", "f64": "1.0", "bool": "1", "size": "1"}
PLAIN = {"data": ["bytes", "4"], "pointer": ["zeros"], "string": ['"x"'], "ints": ["(const int64_t[]){1}", "1"],
         "doubles": ["(const double[]){1}", "1"], "strings": ['(const char *const[]){"x"}', "1"]}
LISTS = ("tensors", "ints", "doubles", "strings", "data")


class Function:
    def __init__(self, api, f):
        self.api, self.f = api, f
        self.fails = f.get("fails", True)
        outs = [a for a in f["args"] if a.get("out")]
        self.slots = {a["name"]: i for i, a in enumerate(outs)}

    def kind(self, a):
        """(the handle's kind, whether it is a list) of an argument or field, or None."""
        t = a["type"]
        if t in ("tensor", "object", "variable") or t in self.api.handles:
            return ("tensor" if t == "object" else t), False
        item = t.removesuffix("s")
        return ("tensor" if item == "object" else item, True) if t.endswith("s") and (
            item in self.api.handles or item in ("object", "variable")) else None

    def pointer(self, a):
        return self.api.c_params(a)[0][0].strip()

    def handle(self, a, value):
        """C arguments with `value`, a void *, as the handle, or as the only one of a list."""
        kind, is_list = self.kind(a)
        if not is_list:
            return [f"({self.pointer(a)}){value}"]
        item = self.pointer(a).removesuffix("*").strip()  # "const sterna_tensor *const"
        return [f"({item}[]){{{value}}}", "1"][:len(self.api.c_params(a))]

    def valid(self, a):
        kind, _, what = a["type"].partition(":")
        if a.get("out"):
            place = f"&outs[{self.slots[a['name']]}]"
            params = self.api.c_params(a)
            if kind == "info":
                return [f"(sterna_{what} *)valid_info(&(sterna_{what}){{sizeof(sterna_{what})}})"]
            if kind == "data":
                return ["bytes", "4"]
            if self.api.is_list(a):
                return [f"({params[0][0].strip()})list"] + (["1"] if len(params) == 2 else ["8", f"(size_t *){place}"] if len(params) == 3 else [])
            return [f"({params[0][0].strip()}){place}"]
        if self.kind(a):
            return self.handle(a, f"use(KIND_{self.kind(a)[0]})")
        if kind in SCALARS:
            return [NUMBERS[kind]]
        if kind == "enum":
            return [self.api.constants(what)[0][0]]
        if kind == "callbacks":
            return [f"(expect_destroy(), &(const sterna_{what}){{sizeof(sterna_{what}), NULL, count_destroy}})"]
        if kind == "string" and a["name"] == "device":
            return ['"cpu"']
        return PLAIN.get(kind, ["NULL"])[:len(self.api.c_params(a))]  # NULL: options, destructors

    def call(self, replaced={}):
        args = [e for a in self.f["args"] for e in replaced.get(a["name"]) or self.valid(a)]
        return f"sterna_{self.f['name']}({', '.join(args)})"

    def mask(self, without=None):
        """The outputs that must be NULL after an error: handles."""
        bits = sum(1 << i for n, i in self.slots.items() if n != without and any(
            a["name"] == n and self.kind(a) and not self.api.is_list(a) for a in self.f["args"]))
        return hex(bits)

    def case(self, argument, how, replaced, out=None):
        call = self.call(replaced)
        if not self.fails:
            release = "sterna_error_release" if self.f.get("returns") == "sterna_error *" else "(void)"
            return f'SURVIVE("{argument}", {how}, {release}({call}));'
        return f'CASE({self.mask(out)}, "{argument}", {how}, {call});'

    def struct_cases(self, a, what, value):
        """A struct of the caller, passed as `&room.s`, of a wrong size and with wrong fields."""
        n, room = a["name"], f"ROOM(sterna_{what}, {value})"
        out = [f"{{ {room}; for (int bad = 0; bad < SIZES; ++bad) {{ break_size(room.bytes, sizeof room.s, bad); "
               + self.case(n, "size_names[bad]", {n: ["&room.s"]}) + " } }"]
        for field in self.api.structs[what]["fields"] if a["type"].startswith("options") else []:
            name, where = f"{n}.{field['name']}", f"room.s.{field['name']}"
            wrong = lambda how, change: f"{{ {room}; {change} " + self.case(name, how, {n: ["&room.s"]}) + " }"
            if field["type"].startswith("enum"):
                out += [wrong(f'"{v}"', f"{where} = {v};") for v in (-7, 1000)]
            if self.kind(field):
                kind, is_list = self.kind(field)
                item = f"{self.api.c_handle(kind)}"
                bad = f"bad_handle(KIND_{kind}, bad)"
                change = (f"{item}const one[] = {{{bad}}}; {where} = one; {where}_len = 1;" if is_list else f"{where} = {bad};")
                out.append("for (int bad = 1; bad < BADS; ++bad) " + wrong("bad_names[bad]", change))
            if field["type"] in LISTS:
                out.append(wrong('"NULL with a length"', f"{where}_len = 3;"))
        return out

    def argument_cases(self, a):
        n, (kind, _, what) = a["name"], a["type"].partition(":")
        nullable, out = a.get("nullable"), a.get("out")
        params = self.api.c_params(a)
        if out:
            if kind == "info":
                cases = self.struct_cases(a, what, f"STERNA_{what.upper()}")
                return cases if nullable else cases + [self.case(n, '"NULL"', {n: ["NULL"]}, n)]
            if kind == "data":
                return [self.case(n, '"NULL with a length"', {n: ["NULL", "4"]})]
            if self.api.is_list(a) and len(params) == 3:
                valid = self.valid(a)
                return [self.case(n, '"NULL with a capacity"', {n: ["NULL", *valid[1:]]}),
                        self.case(n + "_len", '"NULL"', {n: [*valid[:2], "NULL"]}, n)]
            if self.api.is_list(a):
                return [self.case(n, '"NULL"', {n: ["NULL", *self.valid(a)[1:]]})]
            return [] if nullable else [self.case(n, '"NULL"', {n: ["NULL"]}, n)]
        if self.kind(a):
            handle, is_list = self.kind(a)
            first = 1 if nullable and not is_list or a.get("nullable_items") else 0
            cases = [f"for (int bad = {first}; bad < BADS; ++bad) "
                     + self.case(n, "bad_names[bad]", {n: self.handle(a, f"bad_handle(KIND_{handle}, bad)")})]
            return cases + ([self.case(n, '"NULL with a length"', {n: ["NULL", "3"][:len(params)]})] if is_list else [])
        if kind == "enum":
            return [self.case(n, f'"{v}"', {n: [v]}) for v in ("-7", "1000")]
        if kind in LISTS:
            return [self.case(n, '"NULL with a length"', {n: ["NULL", "3"][:len(params)]})]
        if kind in ("string", "pointer"):
            return [] if nullable and self.fails else [self.case(n, '"NULL"', {n: ["NULL"]})]
        if kind == "options":
            return self.struct_cases(a, what, f"STERNA_{what.upper()}")
        if kind == "callbacks":
            cases = self.struct_cases(a, what, f"STERNA_{what.upper()}")
            return cases if nullable else cases + [self.case(n, '"NULL"', {n: ["NULL"]})]
        return []

    def text(self):
        lines = [c for a in self.f["args"] for c in self.argument_cases(a)]
        if not self.fails:
            lines.append(self.case("", '"as it should be"', {}))
        if not lines:
            return ""
        return f"static void misuse_{self.f['name']}(void) {{\n" + "".join(f"  {line}\n" for line in lines) + "}\n\n"


def cases_h(api):
    handles = list(api.handles)
    kinds = handles + ["variable"]
    out = "/* Generated from capi/api.json by capi/generate; do not edit. */\n"
    out += "enum { " + ", ".join(f"KIND_{k}" for k in kinds) + " };\n\n"
    out += "static void *fresh(int kind) {\n  switch (kind) {\n"
    out += "".join(f"    case KIND_{k}: return (void *)fresh_{k}();\n" for k in kinds)
    out += "  }\n  return NULL;\n}\n\nstatic void release(int kind, void *handle) {\n  switch (kind) {\n"
    for k in kinds:
        noun = "tensor" if k == "variable" else k
        call = f"sterna_{noun}_release" if api.handles[noun].get("counted", True) else f"release_{k}"
        out += f"    case KIND_{k}: {call}(handle); break;\n"
    out += "  }\n}\n\n"
    texts = [(f["name"], Function(api, f).text()) for f in api.functions]
    out += "".join(t for _, t in texts) + "static void all_cases(void) {\n"
    return out + "".join(f'  function = "{n}", misuse_{n}();\n' for n, t in texts if t) + "}\n"
