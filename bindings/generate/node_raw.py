"""The raw layer of Node: a C function on Node-API for each function of the ABI, and their types in TypeScript.

A raw function takes the inputs in C's order: handles as numbers, options field by field, callbacks as functions; what
is not given stays at its default.  It gives nothing, its output, or an array of its outputs.
"""

from model import SCALARS, camel

# in native/*.c by hand: they deal with memory, errors and scopes
BY_HAND = {
    "tensor_from_data",
    "tensor_borrow",
    "tensor_copy_to",
    "tensor_data",
    "tensor_to_dlpack",
    "tensor_from_dlpack",
    "bytes_str",
    "scope_begin",
    "scope_keep",
    "scope_end",
    "queue_fail",
}
# besides those of files: what computes long
ASYNC = {"backward", "backward_many", "program_run", "loader_next"}
# functions that change variables though no argument says so; a program, only where it assigns some
WRITES = {"backward", "backward_many", "tensor_set_grad", "tensor_zero_grad", "program_run", "checkpoint_load"}
EXACT = {"tensor_item_i64"}  # gives a bigint; other i64 are counts


def by_hand(f):
    return f["name"] in BY_HAND or f["name"].startswith("error_") or "retain" in f or "release" in f


def raw_functions(api):
    return [f for f in api.functions if not by_hand(f)]


def is_async(f):
    return f["name"] in ASYNC or f["name"] != "load_device_plugin" and any(a["name"] == "path" for a in f["args"])


def lower_camel(name):
    word = camel(name)
    return word[:1].lower() + word[1:]


def use(api, f):
    """Of variables: see enter() in environment.c."""
    given = [a for a in f["args"] if not a.get("out")]
    kinds = {a["type"].removesuffix("s") if api.is_list(a) else a["type"] for a in given}
    kinds |= {
        field["type"]
        for a in given
        if a["type"].startswith("options:")
        for field in api.structs[a["type"][8:]]["fields"]
    }
    if f["name"] in WRITES or kinds & {"module", "optimizer", "scheduler", "grad_scaler", "variable", "variables"}:
        return (
            "READS"
            if f["name"].endswith(("_save", "_text", "_summary", "_state_dict")) and "load" not in f["name"]
            else "WRITES"
        )
    reads = kinds & {"tensor", "tensors", "object", "objects", "program", "dict"} and not f["name"].startswith(
        ("queue_", "dict_")
    )
    return "READS" if reads else "FREE"


def inputs(api, f):
    """The parameters of the raw function: (argument or field, the struct of options or None)."""
    out = []
    for a in f["args"]:
        if a.get("out"):
            continue
        if a["type"].startswith("options:"):
            struct = api.structs[a["type"][8:]]
            out += [(field, a["name"]) for field in struct["fields"]]
        else:
            out.append((a, None))
    if any(a.get("exact") for a in f["args"]):
        out.append(({"name": "outputs_len", "type": "size"}, None))
    return out


def handle_kind(api, a):
    """The kind of handle that an argument is, or a list of."""
    t = a["type"].removesuffix("s") if api.is_list(a) else a["type"]
    return {"object": "tensor", "variable": "tensor"}.get(t, t)


class Writer:
    """The C code of one function; `at` is put before the names of its values: "" for locals, "v->" for a struct."""

    def __init__(self, api, f, at=""):
        self.api, self.f, self.at = api, f, at
        self.declared, self.parse, self.late, self.results = (
            [],
            [],
            [],
            [],
        )  # late: takes references, when all else is right

    def declare(self, c_type, name, value):
        if self.at:
            self.declared.append(f"{c_type}{name};")
            if value not in ("NULL", "0", "{0}"):
                literal = value if not value.isupper() or value.startswith("(") else value
                self.parse.append(f"v->{name} = {literal};")
        else:
            self.declared.append(f"{c_type}{name} = {value};")

    def convert(self, a, index):
        """(type, expression) of an input."""
        api, kind, n, v = self.api, a["type"].partition(":")[0], a["name"], f"argv[{index}]"
        consume = "consumed" if a.get("consume") and handle_kind(api, a) != "scope" else ""
        if kind in ("tensor", "object", "variable") or kind in api.handles:
            c_type = "void *"
            return c_type, f"to_{consume or 'handle'}(c, {v}, KIND_{handle_kind(api, a)})"
        if api.is_list(a) or kind in ("objects", "variables"):
            k = "tensor" if kind in ("objects", "variables") else handle_kind(api, a)
            return "list ", f"to_{'consumed_list' if consume else 'handles'}(c, {v}, \"{n}\", KIND_{k})"
        if kind == "enum":
            return "int32_t ", f"to_enum(c, {v}, \"{n}\", &enum_{a['type'][5:]})"
        if kind == "callbacks":
            table = a["type"][10:]
            return f"sterna_{table} ", f"to_{table}(c, {v}, \"{n}\")"
        types = {"ints": "ints ", "strings": "strings ", "string": "const char *"} | {
            k: t + " " for k, t in SCALARS.items()
        }
        return types[kind], f"to_{kind}(c, {v}, \"{n}\")"

    def write(self):
        api, f, at = self.api, self.f, self.at
        index, args, after = 0, [], []
        for a in f["args"]:
            n, kind = a["name"], a["type"].partition(":")[0]
            if a.get("out"):
                args += self.out(a)
            elif kind == "options":
                struct = api.structs[a["type"][8:]]
                self.declare(f"sterna_{struct['name']} ", n, f"STERNA_{struct['name'].upper()}")
                for field in struct["fields"]:
                    self.field(at + n, field, index)
                    index += 1
                args.append(f"&{at}{n}")
            else:
                c_type, value = self.convert(a, index)
                index += 1
                if a.get("consume"):
                    assert not at
                    self.declared.append(f"{c_type}{n};")
                    self.late.append(f"{n} = {value};")
                else:
                    self.declared.append(f"{c_type}{n};" if at else f"{c_type}{n} = {value};")
                if at:
                    self.parse.append(f"v->{n} = {value};")
                if c_type in ("list ", "ints ", "strings "):
                    data = f"(void *){at}{n}.data" if c_type == "list " else f"{at}{n}.data"
                    args += [data] if a.get("len") else [data, f"{at}{n}.len"]
                elif kind == "callbacks":
                    args.append(f"{at}{n}.user ? &{at}{n} : NULL" if a.get("nullable") else f"&{at}{n}")
                else:
                    args.append(at + n)
        if any(a.get("exact") for a in f["args"]):
            self.outputs_len(index)
        return f"sterna.{f['name']}({', '.join(args)})"

    def outputs_len(self, index):
        self.parse.insert(0, f"v->outputs_len = to_size(c, argv[{index}], \"outputs\");")

    def field(self, options, field, index):
        kind, n, v = field["type"].partition(":")[0], field["name"], f"argv[{index}]"
        c_type, value = self.convert(field, index)
        place = f"{options}.{n}"
        if c_type in ("list ", "ints ", "strings "):
            self.parse.append(f"if (given(c, {v})) {{")
            self.parse.append(f"  {c_type}l = {value};")
            self.parse.append(f"  {place} = (void *)l.data;" if c_type == "list " else f"  {place} = l.data;")
            self.parse.append(f"  {place}_len = l.len;")
            self.parse.append("}")
        elif c_type == "void *":
            self.parse.append(f"{place} = {value};")
        else:
            self.parse.append(f"if (given(c, {v})) {place} = {value};")

    def out(self, a):
        """Declares an output and how it is given back; gives its C arguments."""
        api, at, kind, n = self.api, self.at, a["type"].partition(":")[0], a["name"]
        if a["type"] == "tensors" or api.is_list(a):
            k = handle_kind(api, a)
            c_type = f"sterna_{k} **"
            if a.get("len") or a.get("exact"):
                size = f"{at}{a['len']}.len" if a.get("len") else f"{at}outputs_len"
                if a.get("exact"):
                    self.declared.append("size_t outputs_len;")
                self.declare(c_type, n, "NULL")
                self.parse.append(f"{at}{n} = room(c, ({size} + 1) * sizeof *{at}{n});")
                self.results.append(f"from_handles(c, (void **){at}{n}, {size}, KIND_{k})")
                return [at + n] if a.get("len") else [at + n, size]
            assert not at, "a list of unknown length is given by synchronous functions only"
            self.declare(f"sterna_{k} *", f"{n}[MOST_OUTPUTS]", "{NULL}")
            self.declare("size_t ", f"{n}_len", "0")
            self.results.append(f"from_handles(c, (void **){n}, {n}_len, KIND_{k})")
            return [n, "MOST_OUTPUTS", f"&{n}_len"]
        if kind == "info":
            name = a["type"][5:]
            self.declare(f"sterna_{name} ", n, f"STERNA_{name.upper()}")
            self.results.append(f"from_{name}(c, &{at}{n})")
        elif kind == "str":
            self.declare("sterna_str ", n, "{NULL, 0}" if not at else "{0}")
            self.results.append(f"from_str(c, {at}{n})")
        elif kind == "bytes":
            self.declare("sterna_bytes *", n, "NULL")
            self.results.append(f"from_bytes(c, {at}{n})")
        elif kind in ("object", "variable") or kind in api.handles:
            k = handle_kind(api, a)
            self.declare(f"sterna_{k} *", n, "NULL")
            self.results.append(f"from_handle(c, {at}{n}, KIND_{k})")
        elif kind == "enum":
            self.declare("int32_t ", n, "0")
            self.results.append(f"from_enum(c, {at}{n}, &enum_{a['type'][5:]})")
        else:
            self.declare(SCALARS[kind] + " ", n, "0")
            to = "big" if self.f["name"] in EXACT else {"size": "i64", "i32": "i64"}.get(kind, kind)
            self.results.append(f"from_{to}(c, {('(int64_t)' if kind == 'size' else '')}{at}{n})")
        return [f"&{at}{n}"]

    def result(self):
        if not self.results:
            return "NULL"
        if len(self.results) == 1:
            return self.results[0]
        return f"from_list(c, {len(self.results)}, (napi_value[]){{{', '.join(self.results)}}})"


def lines(text, indent="  "):
    return "".join(f"{indent}{line}\n" for line in text)


def plain(api, f):
    w = Writer(api, f)
    call = w.write()
    n = len(inputs(api, f))
    out = f"static napi_value raw_{f['name']}(napi_env env, napi_callback_info call_info) {{\n  call state, *const c = &state;\n"
    out += f"  napi_value {f'argv[{n}], ' if n else ''}js = NULL;\n"
    out += f"  begin_call(c, env, call_info, \"{f['name']}\", {n}, {'argv' if n else 'NULL'}, {use(api, f)});\n"
    out += lines(w.declared) + lines(w.parse) + lines(w.late)
    if f.get("fails") is False:
        returns = f["returns"]
        if returns == "void":
            body = f"if (!c->failed) {call};"
        else:
            make = {
                "sterna_str": "from_str(c, {})",
                "int32_t": "from_i64(c, {})",
                "int64_t": "from_i64(c, {})",
                "size_t": "from_i64(c, (int64_t){})",
            }[returns]
            body = f"if (!c->failed) js = {make.format(call)};"
        out += f"  {body}\n"
    elif w.results:
        out += f"  if (!c->failed && done(c, {call})) js = {w.result()};\n"
    else:
        out += f"  if (!c->failed) done(c, {call});\n"
    return out + "  end_call(c);\n  return js;\n}\n\n"


# what a run of a program uses is known only of the program
USE_OF = {"program_run": """  sterna_program_info facts = STERNA_PROGRAM_INFO;
  sterna.error_release(sterna.program_get_info(v->program, &facts));
  return facts.variables_written ? WRITES : READS;
"""}


def both(api, f):
    """The synchronous function and the one that gives a promise, of the same parts."""
    w = Writer(api, f, "v->")
    call = w.write()
    n, name = len(inputs(api, f)), f["name"]
    out = f"typedef struct {{\n{lines(w.declared)}}} values_{name};\n"
    out += f"static void parse_{name}(call *c, napi_value *argv, void *values) {{\n  values_{name} *v = values;\n{lines(w.parse)}}}\n"
    out += f"static sterna_error *run_{name}(void *values) {{\n  values_{name} *v = values;\n  return {call};\n}}\n"
    out += f"static napi_value result_{name}(call *c, void *values) {{\n"
    out += (
        f"  values_{name} *v = values;\n  return {w.result()};\n}}\n"
        if w.results
        else "  (void)c;\n  (void)values;\n  return NULL;\n}\n"
    )
    use_of = "NULL"
    if name in USE_OF:
        out += f"static enum use use_of_{name}(void *values) {{\n  values_{name} *v = values;\n{USE_OF[name]}}}\n"
        use_of = f"use_of_{name}"
    out += f"static const async async_{name} = {{\"{name}\", sizeof(values_{name}), {n}, {use(api, f)}, {use_of}, parse_{name}, run_{name}, result_{name}}};\n"
    out += f"_Static_assert(sizeof(values_{name}) <= 512, \"room in run_sync\");\n"
    for suffix, run in (("", "sync"), ("_async", "async")):
        out += f"static napi_value raw_{name}{suffix}(napi_env env, napi_callback_info call_info) {{\n  return run_{run}(env, call_info, &async_{name});\n}}\n"
    return out + "\n"


def infos(api):
    out = ""
    for s in api.api["structs"]:
        if s["kind"] != "info":
            continue
        out += (
            f"static napi_value from_{s['name']}(call *c, const sterna_{s['name']} *i) {{\n  napi_value r, list[8];\n"
        )
        out += "  napi_create_object(c->env, &r);\n  (void)list;\n"
        for field in s["fields"]:
            kind, n = field["type"].partition(":")[0], field["name"]
            if n == "ndim":
                continue
            if field.get("count"):
                out += f"  for (int32_t d = 0; d < i->ndim; ++d) list[d] = from_i64(c, i->{n}[d]);\n"
                value = "from_list(c, (size_t)i->ndim, list)"
            elif kind == "enum":
                value = f"from_enum(c, i->{n}, &enum_{field['type'][5:]})"
            else:
                value = f"from_{ {'i32': 'i64'}.get(kind, kind)}(c, i->{n})"
            out += f"  set_property(c, r, \"{lower_camel(n)}\", {value});\n"
        out += "  return r;\n}\n\n"
    return out


def native(api):
    names = [f["name"] for f in api.functions]
    header = "#ifndef STERNA_NODE_API_H\n#define STERNA_NODE_API_H\n\n#define STERNA_FUNCTIONS(X) \\\n"
    header += (
        " \\\n".join("  " + " ".join(f"X({n})" for n in names[i : i + 4]) for i in range(0, len(names), 4)) + "\n\n"
    )
    header += "enum { " + ", ".join(f"KIND_{h['name']}" for h in api.api["handles"]) + " };\n"
    header += "#define STERNA_ENUMS(X) " + " ".join(f"X({e['name']})" for e in api.api["enums"]) + "\n\n#endif\n"
    body = "#include \"../sterna_node.h\"\n\n/* macros of math.h */\n#undef isnan\n#undef isinf\n#undef isfinite\n\nenum { MOST_OUTPUTS = 4096 };\n\n"
    for e in api.api["enums"]:
        values = ", ".join(f'"{v}"' for v in e["values"])
        body += f"static const char *const names_{e['name']}[] = {{{values}}};\n"
        body += f"const enumeration enum_{e['name']} = {{\"{e['name']}\", {e.get('first', 0)}, {len(e['values'])}, names_{e['name']}}};\n"
    body += "\n" + infos(api)
    table = []
    for f in raw_functions(api):
        body += both(api, f) if is_async(f) else plain(api, f)
        table += [f["name"]] + ([f["name"] + "_async"] if is_async(f) else [])
    body += (
        "const definition generated_functions[] = {\n"
        + "".join(f"  {{\"{n}\", raw_{n}}},\n" for n in table)
        + "  {NULL, NULL},\n};\n"
    )
    return {"api.h": header, "raw.c": body, "kinds.c": kinds(api)}


def kinds(api):
    out = "#include \"../sterna_node.h\"\n\n"
    for h in api.api["handles"]:
        n = h["name"]
        if h.get("counted", True):
            out += f"static sterna_error *retain_{n}(void *h) {{ return sterna.{n}_retain(h); }}\n"
            out += f"static void release_{n}(void *h) {{ sterna.{n}_release(h); }}\n"
    rows = [
        f"  [KIND_{h['name']}] = {{retain_{h['name']}, release_{h['name']}}},\n"
        for h in api.api["handles"]
        if h.get("counted", True)
    ]
    return out + "\nconst kind kinds[] = {\n" + "".join(rows) + "};\n"


# ---- the types


def raw_type(api, a):
    kind = a["type"].partition(":")[0]
    if a["type"] == "tensors" or api.is_list(a) or kind in ("objects", "variables"):
        return "readonly Handle[]" if not a.get("out") else "Handle[]"
    if kind in api.handles or kind in ("object", "variable"):
        return "string" if kind == "bytes" and a.get("out") else "Handle"
    if kind == "callbacks":
        return "Callback"
    if kind == "info":
        return f"infos.{camel(a['type'][5:])}"
    return {
        "f64": "number",
        "i32": "number",
        "size": "number",
        "bool": "boolean",
        "string": "string",
        "str": "string",
        "strings": "readonly string[]",
        "enum": "string",
        "i64": "number" if a.get("out") else "number | bigint",
        "u64": "bigint" if a.get("out") else "number | bigint",
        "ints": "number | readonly number[] | BigInt64Array",
    }[kind]


def interface(api):
    out = "import type * as infos from \"./infos.js\";\n\n"
    out += (
        "/** A handle of the library, as a number: the bits of its token; 0 is none. */\nexport type Handle = number;\n"
    )
    out += "// biome-ignore lint/suspicious/noExplicitAny: each table of callbacks has its own function\nexport type Callback = (...args: any[]) => unknown;\n\n"
    out += (
        "/** Kinds of handles. */\nexport const enum Kind {\n"
        + "".join(f"  {h['name']},\n" for h in api.api["handles"])
        + "}\n\n"
    )
    out += f"/** The version of the library's interface that this package was made of. */\nexport const ABI = {api.api['abi']};\n\n"
    out += "/** The functions of the library by their C names: see native/generated/raw.c. */\nexport interface GeneratedRaw {\n"
    for f in raw_functions(api):
        params, optional = [], False
        for a, options in inputs(api, f):
            optional = optional or bool(options)
            params.append(
                f"{lower_camel(a['name'])}{'?' if optional or a.get('nullable') else ''}: {raw_type(api, a)}"
                + (" | undefined" if optional or a.get("nullable") else "")
            )
        seen = False  # a required one after an optional one cannot be marked so
        for i in range(len(params) - 1, -1, -1):
            if "?: " not in params[i]:
                seen = True
            elif seen:
                params[i] = params[i].replace("?: ", ": ", 1)
        outs = [a for a in f["args"] if a.get("out")]
        if f.get("fails") is False:
            result = {"sterna_str": "string", "void": "void"}.get(f["returns"], "number")
        else:
            types = ["bigint" if f["name"] in EXACT else raw_type(api, a) for a in outs]
            result = "void" if not outs else types[0] if len(outs) == 1 else "[" + ", ".join(types) + "]"
        out += f"  {f['name']}({', '.join(params)}): {result};\n"
        if is_async(f):
            out += f"  {f['name']}_async({', '.join(params)}): Promise<{result}>;\n"
    return out + "}\n"
