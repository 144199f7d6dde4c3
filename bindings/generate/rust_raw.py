"""sterna-sys/src/bindings.rs: types, constants, defaults and functions of the C ABI, translated from their C spelling."""
import re

BASE = {"int32_t": "i32", "uint32_t": "u32", "int64_t": "i64", "uint64_t": "u64", "double": "f64", "size_t": "usize",
        "char": "c_char", "void": "c_void"}
KEYWORDS = {"type", "where", "in", "ref", "move", "fn", "match", "mod", "use", "self", "loop"}


def identifier(name):
    return name + "_" if name in KEYWORDS else name


def rust_type(c):
    """const sterna_tensor *const * → *const *const sterna_tensor"""
    c = c.strip()
    if not c.endswith("*"):
        return BASE.get(c, c)
    to = c[:-1].strip()
    const = True
    if to.endswith("const"):
        to = to.removesuffix("const")
    elif "*" not in to and to.startswith("const "):
        to = to.removeprefix("const ")
    else:
        const = False
    return ("*const " if const else "*mut ") + rust_type(to)


def declaration(c):
    """A C parameter or member → (name, Rust type)."""
    function = re.fullmatch(r"(.*)\(\*(\w*)\)\((.*)\)", c)
    if function:
        result, name, params = function.groups()
        given = ", ".join(": ".join(p) if p[0] else p[1] for p in map(declaration, params.split(",")))
        return name, f"Option<unsafe extern \"C\" fn({given}){returns(result)}>"
    kind, name, count = re.fullmatch(r"\s*(.*?[\s*])(\w*)\s*(?:\[(\d+)\])?", c).groups()
    kind = rust_type(kind)
    return identifier(name), f"[{kind}; {count}]" if count else kind


def returns(c):
    return "" if c.strip() == "void" else " -> " + rust_type(c)


def value(default, kind):
    """A C initializer of that Rust type."""
    if default.startswith('"'):
        return f"c{default}.as_ptr()"
    if default == "NULL":
        return "null_mut()" if kind.startswith("*mut") else "null()"
    if default == "{0}":
        return f"[0; {kind.rstrip(']').split('; ')[1]}]"
    constants = {"HUGE_VAL": "f64::INFINITY", "INT32_MIN": "i32::MIN", "{NULL, 0}": "sterna_str { data: null(), len: 0 }"}
    if kind == "f64" and re.fullmatch(r"-?\d+", default):
        return default + ".0"
    return constants.get(default, default)


def doc(text, indent=""):
    return "".join(f"{indent}/// {line}\n" for line in prose(text).split("\n")) if text else ""


def prose(text):
    """Documentation as Markdown: brackets and angles of ours are no links and no HTML."""
    parts = re.split(r"(`[^`]*`)", text)
    return "".join(p if p.startswith("`") else re.sub(r"([\[\]<>*])", r"\\\1", p) for p in parts)


def struct(name, text, members):
    """members: (name, Rust type, default, doc)"""
    out = doc(text) + f"#[repr(C)]\n#[derive(Clone, Copy)]\npub struct {name} {{\n"
    out += "".join(doc(about, "    ") + f"    pub {member}: {kind},\n" for member, kind, _, about in members) + "}\n"
    fields = "".join(f"            {member}: {default},\n" for member, _, default, _ in members)
    return out + f"impl Default for {name} {{\n    fn default() -> Self {{\n        {name} {{\n{fields}        }}\n    }}\n}}\n"


def bindings(api):
    out = "use core::ffi::{c_char, c_void};\nuse core::ptr::{null, null_mut};\n\n"
    out += f"/// The version of the interface that this file describes.\npub const ABI_VERSION: i32 = {api.api['abi']};\n"
    out += "/// An optional integer that is not given.\npub const STERNA_NONE: i64 = i64::MIN;\n"
    out += "/// An optional number that is not given.\npub const STERNA_NONE_F64: f64 = f64::NAN;\n\n"
    for h in api.api["handles"]:
        out += doc(h["doc"]) + f"#[repr(C)]\npub struct sterna_{h['name']} {{\n    _private: [u8; 0],\n}}\n"
    for e in api.api["enums"]:
        out += "\n" + doc(e["doc"]) + f"pub type sterna_{e['name']} = i32;\n"
        out += "".join(f"pub const {c}: sterna_{e['name']} = {v};\n" for c, v in api.constants(e["name"]))
    size = lambda name: ("struct_size", "u32", f"size_of::<{name}>() as u32", "of this struct, as the caller knows it")
    for s in api.api["structs"]:
        name = "sterna_" + s["name"]
        members = [] if s["kind"] == "value" else [size(name)]
        for f in s["fields"]:
            for c, default in api.field_decls(f):
                member, kind = declaration(c)
                members.append((member, kind, value("NULL" if kind.startswith("*") and default == "0" else default, kind),
                                f.get("doc", "")))
        out += "\n" + struct(name, s["doc"], members)
    for t in api.api["callbacks"]:
        name = "sterna_" + t["name"]
        members = [size(name), ("user", "*mut c_void", "null_mut()", "handed to every function"),
                   ("destroy", 'Option<unsafe extern "C" fn(*mut c_void)>', "None", "runs exactly once; may be absent")]
        members += [(*declaration(f["c"]), "None", f["doc"]) for f in t["functions"]]
        out += "\n" + struct(name, f"{t['doc']}  Called {t['threads']}.", members)
    out += '\nextern "C" {\n'
    for f in api.functions:
        params = ", ".join(": ".join(declaration(c + n)) for a in f["args"] for c, n in api.c_params(a))
        out += doc(f["doc"], "    ") + f"    pub fn sterna_{f['name']}({params}){returns(f.get('returns', 'sterna_error *'))};\n"
    return out + "}\n"


def layouts(api):
    """A test: every struct is laid out as C does, by what capi/generated/layouts.c prints."""
    out = "use sterna_sys::*;\nuse std::fmt::Write;\nuse std::mem::{offset_of, size_of};\n\n"
    out += "fn size<T, F>(_: fn(&T) -> &F) -> usize {\n    size_of::<F>()\n}\n\n"
    out += "macro_rules! field {\n    ($out:ident, $s:ident, $rust:ident, $c:literal) => {\n"
    out += '        writeln!($out, "{}.{} {} {}", stringify!($s), $c, offset_of!($s, $rust), size(|s: &$s| &s.$rust)).unwrap()\n    };\n}\n\n'
    out += "pub fn layouts() -> String {\n    let mut out = String::new();\n"
    for s in api.api["structs"] + api.api["callbacks"]:
        name = "sterna_" + s["name"]
        members = [] if s.get("kind") == "value" else ["uint32_t struct_size"]
        members += ["void *user", "void (*destroy)(void *user)"] * ("functions" in s)
        members += [c for f in s.get("fields", []) for c, _ in api.field_decls(f)] + [f["c"] for f in s.get("functions", [])]
        for c in members:
            member = declaration(c)[0]
            out += f'    field!(out, {name}, {member}, "{member.removesuffix("_")}");\n'
        out += f'    writeln!(out, "{name} {{}}", size_of::<{name}>()).unwrap();\n'
    return out + "    out\n}\n"
