"""sterna/src/generated/: enums, handles, ops, options and the kinds of modules, optimizers and schedulers, in idiomatic Rust."""
import json

from model import SCHEDULES, camel
from rust_raw import KEYWORDS, doc

KINDS = {"adamw": "AdamW", "rmsprop": "RmsProp"}
ENUMS = {"dtype": "DType"}
METHODS = {"clone": "deep_clone", "where": "where_"}  # where an op's own name is taken, or is a keyword
SCALARS = {"i32": "i32", "i64": "i64", "u64": "u64", "f64": "f64", "bool": "bool", "size": "usize"}


def enum_type(name):
    return ENUMS.get(name, camel(name))


def kind_name(name):
    return KINDS.get(name, camel(name))


def schedule_name(name):
    return SCHEDULES[name].replace("LR", "Lr") if name in SCHEDULES else camel(name) + "Lr"


def struct_name(name):
    """nn_leaky_relu_options → LeakyReluOptions, in the module of what it is for; the rest as it is."""
    prefix = next((p for p in ("nn_", "optim_", "scheduler_", "init_") if name.startswith(p) and name != "init_options"), "")
    return kind_name(name[len(prefix):].removesuffix("_options")) + "Options" if prefix else camel(name)


def variable(name):
    return name + "_" if name in KEYWORDS else name


def is_optional(f):
    return f.get("optional") and f.get("default") is None and f["type"].partition(":")[0] in ("i64", "f64", "enum", "bool")


# ---- options


def field_type(f):
    kind, _, what = f["type"].partition(":")
    base = {"ints": "Vec<i64>", "doubles": "Vec<f64>", "tensor": "Option<Tensor>", "tensors": "Vec<Tensor>", "strings": "Vec<String>",
            "string": "String" if f.get("default") is not None else "Option<String>"}.get(kind) or (
        enum_type(what) if kind == "enum" else SCALARS[kind])
    return f"Option<{base}>" if is_optional(f) else base


def field_default(api, f):
    kind, _, what = f["type"].partition(":")
    d = f.get("default")
    if kind in ("ints", "doubles", "tensors", "strings"):
        return "vec![" + ", ".join(map(str, d or [])) + "]"
    if field_type(f).startswith("Option"):
        return "None"
    if kind == "string":
        return json.dumps(d) + ".to_string()"
    if kind == "enum":
        return f"{enum_type(what)}::{camel(d if d is not None else api.enums[what]['values'][0])}"
    if kind == "bool":
        return str(bool(d)).lower()
    if kind == "f64":
        return "f64::INFINITY" if d == float("inf") else repr(float(d or 0))
    return str(d or 0)


def setter(f):
    """(parameter's type, the value that is stored)"""
    kind, _, what = f["type"].partition(":")
    n = variable(f["name"])
    if kind in ("ints", "doubles"):
        return f"impl AsRef<[{'i64' if kind == 'ints' else 'f64'}]>", f"{n}.as_ref().to_vec()"
    if kind == "tensor":
        return "&Tensor", f"Some({n}.clone())"
    if kind == "tensors":
        return "&[impl Borrow<Tensor>]", f"{n}.iter().map(|t| t.borrow().clone()).collect()"
    if kind == "strings":
        return "impl IntoIterator<Item = impl Into<String>>", f"{n}.into_iter().map(Into::into).collect()"
    if kind == "string":
        return "impl Into<String>", f"Some({n}.into())" if field_type(f).startswith("Option") else f"{n}.into()"
    base = enum_type(what) if kind == "enum" else SCALARS[kind]
    return base, f"Some({n})" if is_optional(f) else n


def fill(f):
    """Statements that put one field into the C struct `o`."""
    kind, n = f["type"].partition(":")[0], variable(f["name"])
    raw, mine = f"o.{n}", f"self.{n}"
    if kind in ("ints", "doubles"):
        return [f"{raw} = slice({mine}.as_slice());", f"o.{n}_len = {mine}.len();"]
    if kind == "tensors":
        return [f"{raw} = keep.tensors(&{mine});", f"o.{n}_len = {mine}.len();"]
    if kind == "strings":
        return [f"{raw} = keep.strings(&{mine}, \"{f['name']}\")?;", f"o.{n}_len = {mine}.len();"]
    if kind == "tensor":
        return [f"{raw} = {mine}.as_ref().map_or(null(), Tensor::as_ptr);"]
    if kind == "string":
        if field_type(f).startswith("Option"):
            return [f"if let Some(v) = &{mine} {{", f"    {raw} = keep.string(v, \"{f['name']}\")?;", "}"]
        return [f"{raw} = keep.string(&{mine}, \"{f['name']}\")?;"]
    cast = " as i32" if kind in ("enum", "bool") else ""
    if is_optional(f):
        return [f"if let Some(v) = {mine} {{", f"    {raw} = v{cast};", "}"]
    return [f"{raw} = {mine}{cast};"]


def options(api, s, name=None, extra=()):
    """A struct with a setter for each field; `extra`: fields that the C struct lacks."""
    name = name or struct_name(s["name"])
    fields = [*extra, *s["fields"]]
    out = doc(s["doc"]) + f"#[derive(Clone, Debug)]\npub struct {name} {{\n"
    out += "".join(f"    pub(crate) {variable(f['name'])}: {field_type(f)},\n" for f in fields) + "}\n"
    out += f"impl Default for {name} {{\n    fn default() -> Self {{\n        Self {{\n"
    out += "".join(f"            {variable(f['name'])}: {field_default(api, f)},\n" for f in fields) + "        }\n    }\n}\n"
    out += f"impl {name} {{\n    /// All defaults.\n    pub fn new() -> Self {{\n        Self::default()\n    }}\n"
    for f in fields:
        n = variable(f["name"])
        kind, stored = setter(f)
        default = "" if field_default(api, f) in ("None", "vec![]") else f"  Default: `{json.dumps(f['default'])}`." if "default" in f else ""
        out += doc(f.get("doc", "")) + (f"    ///\n    /// {default.strip()}\n" if default else "")
        out += f"    pub fn {n}(mut self, {n}: {kind}) -> Self {{\n        self.{n} = {stored};\n        self\n    }}\n"
    lines = [line for f in s["fields"] for line in fill(f)]
    keep = "keep" if any("keep." in line for line in lines) else "_keep"
    out += f"    #[allow(clippy::field_reassign_with_default)]\n    pub(crate) fn raw(&self, {keep}: &mut Keep) -> Result<sys::sterna_{s['name']}> {{\n"
    out += f"        let mut o = sys::sterna_{s['name']}::default();\n" + "".join(f"        {line}\n" for line in lines)
    return out + "        Ok(o)\n    }\n}\n\n"


# ---- calls


def options_of(api, f):
    return next((api.structs[a["type"].partition(":")[2]] for a in f["args"] if a["type"].startswith("options:")), None)


def parameters(f, with_options, skip=()):
    """The Rust parameters of a function's inputs."""
    out = []
    for a in f["args"]:
        kind, _, what = a["type"].partition(":")
        n = variable(a["name"])
        if a.get("out") or a["name"] in skip:
            continue
        if kind == "options":
            if with_options:
                out.append(f"options: impl Borrow<{struct_name(what)}>")
        else:
            out.append(f"{n}: " + ({"tensor": "&Tensor", "variable": "&Tensor", "tensors": "&[impl Borrow<Tensor>]",
                                    "ints": "impl AsRef<[i64]>", "string": "&str"}.get(kind)
                                   or (enum_type(what) if kind == "enum" else SCALARS[kind])))
    return out


def call(f, with_options, receiver=None):
    """Statements before a call, and its arguments; `receiver`: the argument that is `self`."""
    lines, args = [], []
    for a in f["args"]:
        kind, n = a["type"].partition(":")[0], variable(a["name"])
        if a.get("out"):
            if kind != "tensors":
                args.append(f"&mut {n}")
        elif a["name"] == receiver:
            args.append("self.as_ptr()")
        elif kind == "tensor":
            args.append(f"{n}.as_ptr()")
        elif kind == "variable":
            args.append(f"{n}.as_mut_ptr()")
        elif kind == "tensors":
            lines.append(f"let {n} = pointers({n});")
            args += [f"{n}.as_ptr()", f"{n}.len()"]
        elif kind == "ints":
            lines.append(f"let {n} = {n}.as_ref();")
            args += [f"{n}.as_ptr()", f"{n}.len()"]
        elif kind == "string":
            lines.append(f"let {n} = c_string({n}, \"{a['name']}\")?;")
            args.append(f"{n}.as_ptr()")
        elif kind == "options":
            if with_options:
                lines += ["let mut keep = Keep::default();", "let o = options.borrow().raw(&mut keep)?;"]
            args.append("&o" if with_options else "null()")
        else:
            args.append(f"{n} as i32" if kind in ("enum", "bool") else n)
    return lines, args


def argument_docs(f, skip=()):
    """A list of the arguments and further results."""
    rows = [a for a in f["args"] if not a["type"].startswith("options:") and a["name"] not in skip and a["doc"]
            and not (a.get("out") and a["doc"] == "the result")]
    row = lambda a: "".join(doc(f"* `{a['name']}`{' (result)' if a.get('out') else ''}: {a['doc']}"))
    return "///\n" + "".join(row(a) for a in rows) if rows else ""


def both(api, f, write):
    """write(suffix, with_options) without and, where there are options, with them."""
    return write("", False) + (write("_with", True) if options_of(api, f) else "")


def indented(text):
    return "".join(f"    {line}\n" if line else "\n" for line in text.splitlines())


# ---- ops


def op(api, f):
    outs = [a for a in f["args"] if a.get("out")]
    first = f["args"][0]
    receiver = first["name"] if first["type"] == "tensor" and not first.get("out") else None
    result = "Vec<Tensor>" if outs[0]["type"] == "tensors" else "Tensor" if len(outs) == 1 else "(" + ", ".join(["Tensor"] * len(outs)) + ")"
    name = METHODS.get(f["name"], f["name"])

    def write(suffix, with_options):
        params = ["&self"] * bool(receiver) + parameters(f, with_options, {receiver})
        lines, args = call(f, with_options, receiver)
        if result == "Vec<Tensor>":
            body = lines + [f"list(|outs, capacity, len| unsafe {{ sys::sterna_{f['name']}({', '.join(args)}, outs, capacity, len) }})"]
        else:
            body = lines + [f"let mut {a['name']} = null_mut();" for a in outs] + [f"ffi!(sterna_{f['name']}({', '.join(args)}))?;"]
            made = ", ".join(f"Tensor::from_raw({a['name']})" for a in outs)
            body.append(f"Ok(unsafe {{ {made if len(outs) == 1 else '(' + made + ')'} }})")
        about = doc(f["doc"]) + argument_docs(f, {receiver})
        if with_options:
            about = doc(f"[`Tensor::{name}`] with options: see [`{struct_name(f['name'] + '_options')}`].").replace("\\", "")
        return about + f"pub fn {name}{suffix}({', '.join(params)}) -> Result<{result}> {{\n" + "".join(f"    {b}\n" for b in body) + "}\n"

    return indented(both(api, f, write))


def ops(api):
    used = "use crate::error::ffi;\nuse crate::generated::enums::*;\nuse crate::keep::*;\n"
    used += "use crate::{Result, Tensor};\nuse sterna_sys as sys;\nuse std::borrow::Borrow;\nuse std::ptr::{null, null_mut};\n\n"
    all_ops = [f for f in api.functions if f.get("op")]
    out = used + "".join(options(api, options_of(api, f)) for f in all_ops if options_of(api, f))
    return out + "/// Ops.  Those whose first input is a tensor are methods: `x.softmax()`; the rest are `Tensor::zeros([2, 3])`.\n" \
                 "impl Tensor {\n" + "".join(op(api, f) for f in all_ops) + "}\n"


# ---- enums and handles


def enums(api):
    out = "use sterna_sys as sys;\n\n"
    for e in api.api["enums"]:
        name = enum_type(e["name"])
        constants = api.constants(e["name"])
        out += doc(e["doc"]) + "#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\n#[repr(i32)]\n#[non_exhaustive]\n"
        out += f"pub enum {name} {{\n" + "".join(f"    /// `{c}`\n    {camel(v)} = sys::{c},\n" for v, (c, _) in zip(e["values"], constants)) + "}\n"
        out += f"impl {name} {{\n    /// The value that the library means by a number; none where a newer library knows more than this crate.\n"
        out += "    pub fn from_raw(value: i32) -> Option<Self> {\n        Some(match value {\n"
        out += "".join(f"            sys::{c} => Self::{camel(v)},\n" for v, (c, _) in zip(e["values"], constants))
        out += "            _ => return None,\n        })\n    }\n}\n\n"
    return out


def handles(api):
    out = "use crate::handle::Counted;\nuse sterna_sys as sys;\n\n"
    for h in api.api["handles"]:
        if h.get("counted", True):
            n = h["name"]
            out += f"// SAFETY: the two functions count references of this type of handle.\nunsafe impl Counted for sys::sterna_{n} {{\n"
            out += f"    unsafe fn retain(p: *mut Self) -> *mut sys::sterna_error {{\n        sys::sterna_{n}_retain(p)\n    }}\n"
            out += f"    unsafe fn release(p: *mut Self) {{\n        sys::sterna_{n}_release(p)\n    }}\n}}\n"
    out += "\n// SAFETY: objects whose C parameters are const never change, so threads may share them.\n"
    out += "".join(f"unsafe impl Sync for crate::handle::Handle<sys::sterna_{h['name']}> {{}}\n" for h in api.api["handles"] if h.get("const"))
    return out


# ---- kinds of modules, optimizers and schedulers, initializations, the rest of the options


def prelude(*more):
    return "".join(f"use {u};\n" for u in (*more, "crate::error::ffi", "crate::keep::*", "crate::{Result, Tensor}", "sterna_sys as sys",
                                          "std::borrow::Borrow", "std::ptr::{null, null_mut}")) + "\n"


def shared_options(api, functions):
    names = dict.fromkeys(options_of(api, f)["name"] for f in functions if options_of(api, f))
    return "".join(options(api, api.structs[n]) for n in names)


def constructors(api, f, made, leading=(), before=()):
    """`new` and `with` of a kind; `made`: what it wraps, of the handle `h`; `leading`: (parameter, argument) of handles
    before the rest; `before`: statements before the call."""
    skip = {a["name"] for a in f["args"] if a["type"] in api.handles}

    def write(suffix, with_options):
        params = [p for p, _ in leading] + parameters(f, with_options, skip)
        lines, args = call(dict(f, args=[a for a in f["args"] if a["name"] not in skip]), with_options)
        args = [a for _, a in leading] + args + ["&mut h"]
        about = doc(f["doc"]) + argument_docs(f, skip) if not with_options else "/// `new` with options.\n"
        body = [*lines, *before, "let mut h = null_mut();", f"ffi!(sterna_{f['name']}({', '.join(args)}))?;", f"Ok(Self(unsafe {{ {made} }}))"]
        name = "with" if with_options else "new"
        return about + f"pub fn {name}({', '.join(params)}) -> Result<Self> {{\n" + "".join(f"    {b}\n" for b in body) + "}\n"

    out = both(api, f, write)
    s = options_of(api, f)
    if s:
        out += f"/// The options of `with`, at their defaults.\npub fn options() -> {struct_name(s['name'])} {{\n    {struct_name(s['name'])}::new()\n}}\n"
    return indented(out)


def nn(api):
    made = [f for f in api.functions if f["name"].startswith("nn_") and f["args"][-1].get("out") and not any(a.get("consume") for a in f["args"])]
    out = "#![allow(clippy::new_without_default, clippy::new_ret_no_self)]\n" + prelude("crate::generated::enums::*", "crate::nn::{library_module, AnyModule}") + shared_options(api, made)
    for f in made:
        name = kind_name(f["name"][3:])
        out += doc(f["doc"]) + f"pub struct {name}(AnyModule);\nlibrary_module!({name});\nimpl {name} {{\n" + constructors(api, f, "AnyModule::from_raw(h)") + "}\n\n"
    return out


def optim(api):
    out = prelude("crate::generated::enums::*", "crate::optim::{library_kind, Optimizer, Parameters, Scheduler, Source}").replace("{Result, Tensor}", "Result")
    for f in api.functions:
        if f["name"].startswith("optim_") and not f["name"].endswith("_params"):
            kind = f["name"][6:]
            name, s = kind_name(kind), options_of(api, f)
            lr = next(a for a in f["args"] if a["name"] == "lr")
            out += options(api, s, extra=[{"name": "lr", "type": "f64", "default": 1e-2 if kind == "rmsprop" else 1e-3, "doc": lr["doc"]}])
            out += doc(f["doc"]) + f"pub struct {name}(Optimizer);\nlibrary_kind!({name}, Optimizer);\nimpl {name} {{\n" + indented(
                f"/// For the parameters of a module, or those of a list.\npub fn new(parameters: &(impl Parameters + ?Sized), options: impl Borrow<{name}Options>) -> Result<Self> {{\n"
                "    let options = options.borrow();\n    let mut keep = Keep::default();\n    let o = options.raw(&mut keep)?;\n    let mut h = null_mut();\n"
                "    match parameters.source()? {\n"
                f"        Source::Module(m) => ffi!(sterna_optim_{kind}(m.as_ptr(), options.lr, &o, &mut h))?,\n"
                f"        Source::List(l) => ffi!(sterna_optim_{kind}_params(l.as_ptr(), l.len(), options.lr, &o, &mut h))?,\n"
                "    }\n    Ok(Self(unsafe { Optimizer::from_raw(h) }))\n}\n"
                f"/// The options of `new`, at their defaults.\npub fn options() -> {name}Options {{\n    {name}Options::new()\n}}\n") + "}\n\n"
    made = [f for f in api.functions if f["name"].startswith("scheduler_") and f["args"][-1].get("out") and f["args"][-1]["type"] == "scheduler"
            and not any(a.get("consume") or a["type"].startswith("callbacks") for a in f["args"])]
    out += shared_options(api, made)
    for f in made:
        name = schedule_name(f["name"][10:])
        out += doc(f["doc"]) + f"pub struct {name}(Scheduler);\nlibrary_kind!({name}, Scheduler);\nimpl {name} {{\n"
        out += constructors(api, f, "Scheduler::from_raw(h, optimizer)", [("optimizer: &Optimizer", "optimizer.as_ptr()")],
                                     ["let _lock = optimizer.lock();"]) + "}\n\n"
    return out


def init(api):
    made = [f for f in api.functions if f["name"].startswith("init_")]
    out = prelude("crate::generated::enums::*").replace(", null_mut}", "}").replace("::{null}", "::null") + shared_options(api, made)
    for f in made:
        outs = [a for a in f["args"] if a.get("out")]

        def write(suffix, with_options):
            lines, args = call(f, with_options)
            body = lines + [f"let mut {a['name']} = 0.0;" for a in outs] + [f"ffi!(sterna_{f['name']}({', '.join(args)}))"]
            if outs:
                body[-1] += "?;"
                body.append(f"Ok({outs[0]['name']})")
            about = f"/// [`{f['name'][5:]}`] with options.\n" if with_options else doc(f["doc"]) + argument_docs(f)
            return about + f"pub fn {f['name'][5:]}{suffix}({', '.join(parameters(f, with_options))}) -> Result<{'f64' if outs else '()'}> {{\n" + \
                "".join(f"    {b}\n" for b in body) + "}\n"

        out += both(api, f, write) + "\n"
    return out


def other_options(api):
    """Options of functions that are neither ops nor kinds of objects, and hold no handles but tensors."""
    structs = [s for s in api.api["structs"] if s["kind"] == "options" and not s.get("op") and struct_name(s["name"]) == camel(s["name"])
               and not any(f["type"] in api.handles and f["type"] != "tensor" for f in s["fields"])]
    out = "use crate::generated::enums::*;\nuse crate::keep::*;\nuse crate::{Result, Tensor};\nuse sterna_sys as sys;\nuse std::borrow::Borrow;\nuse std::ptr::null;\n\n"
    return out + "".join(options(api, s) for s in structs)


def infos(api):
    """What the getters tell, as structs of Rust."""
    out = "use crate::generated::enums::*;\nuse crate::keep::text;\nuse sterna_sys as sys;\n\n"
    for s in api.api["structs"]:
        if s["kind"] != "info":
            continue
        name = camel(s["name"])
        fields, made = [], []
        for f in s["fields"]:
            kind, _, what = f["type"].partition(":")
            n = variable(f["name"])
            if f["name"] == "ndim":
                continue
            if f.get("count"):
                fields.append((n, "Vec<i64>", f["doc"]))
                made.append(f"{n}: raw.{n}[..raw.ndim as usize].to_vec()")
            elif kind == "enum":
                fields.append((n, enum_type(what), f["doc"]))
                made.append(f"{n}: {enum_type(what)}::from_raw(raw.{n}).expect(\"a value that this version of the crate knows\")")
            elif kind == "str":
                fields.append((n, "String", f["doc"]))
                made.append(f"{n}: text(raw.{n})")
            else:
                fields.append((n, SCALARS[kind], f["doc"]))
                made.append(f"{n}: raw.{n}" + (" != 0" if kind == "bool" else ""))
        out += doc(s["doc"]) + f"#[derive(Clone, Debug, PartialEq)]\npub struct {name} {{\n"
        out += "".join(doc(about, "    ") + f"    pub {n}: {kind},\n" for n, kind, about in fields) + "}\n"
        out += f"impl {name} {{\n    /// # Safety\n    /// What the texts of `raw` belong to is alive.\n    pub(crate) unsafe fn from_raw(raw: &sys::sterna_{s['name']}) -> Self {{\n        Self {{\n"
        out += "".join(f"            {m},\n" for m in made) + "        }\n    }\n}\n\n"
    return out


def modules(api):
    made = {"enums": enums, "handles": handles, "infos": infos, "ops": ops, "options": other_options, "nn": nn, "optim": optim, "init": init}
    files = {name: render(api) for name, render in made.items()}
    files["mod"] = "".join(f"pub(crate) mod {name};\n" for name in files)
    return files
