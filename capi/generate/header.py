"""The public headers, the version script, and the program that prints struct layouts."""
import textwrap

NOTE = "/* Generated from capi/api.json by capi/generate; do not edit. */\n"


def comment(text, indent=""):
    lines = textwrap.wrap(text, 112 - len(indent))
    if len(lines) < 2:
        return f"{indent}/** {text} */\n"
    return f"{indent}/** " + f"\n{indent}    ".join(lines) + " */\n"


def ints_default(field):
    if "type" not in field:
        return ""
    default = field.get("default")
    if field["type"] == "ints" and default is not None:
        return f"NULL: {{{', '.join(map(str, default))}}}" if default else "NULL: none"
    if field["type"] in ("ints", "tensors", "tensor", "strings", "doubles"):
        return "NULL: none"
    if field.get("optional") and default is None and field["type"] in ("i64", "f64"):
        return "STERNA_NONE: not given" if field["type"] == "i64" else "STERNA_NONE_F64: not given"
    return ""


def struct_text(api, s):
    name, kind = f"sterna_{s['name']}", s["kind"]
    out = comment(s["doc"]) + f"typedef struct {name} {{\n"
    if kind != "value":
        out += "  uint32_t struct_size; /* of this struct, as the caller knows it */\n"
    defaults = [f"sizeof({name})"] if kind != "value" else []
    for f in s["fields"]:
        doc = "; ".join(t for t in (f.get("doc", ""), ints_default(f)) if t)
        for i, (declaration, default) in enumerate(api.field_decls(f)):
            out += f"  {declaration};" + (f" /* {doc} */" if doc and i == 0 else "") + "\n"
            defaults.append(default)
    out += f"}} {name};\n"
    if kind != "value":
        out += f"static const {name} {name.upper()} = {{{', '.join(defaults)}}};\n"
    return out + "\n"


def callbacks_text(api, c):
    name = f"sterna_{c['name']}"
    fail = any(f["c"].startswith("sterna_error") for f in c["functions"])
    out = comment(c["doc"] + f"  Called {c['threads']}.  "
                  + ("Callbacks return NULL or an error (sterna_error_create), which the caller gets.  " if fail else "")
                  + "`destroy(user)` runs exactly once, also when the call that took the table fails.")
    out += f"typedef struct {name} {{\n  uint32_t struct_size; /* of this struct, as the caller knows it */\n"
    out += "  void *user; /* handed to every function */\n  void (*destroy)(void *user); /* may be NULL */\n"
    for f in c["functions"]:
        out += comment(" ".join(f["doc"].split()), "  ")
        out += f"  {f['c']};\n"
    out += f"}} {name};\n"
    nulls = ", ".join(["NULL"] * (2 + len(c["functions"])))
    return out + f"static const {name} {name.upper()} = {{sizeof({name}), {nulls}}};\n\n"


def function_text(api, f):
    text = f["doc"]
    lines = textwrap.wrap(text, 112)
    for a in f["args"]:
        arrow = "[out] " if a.get("out") else ""
        extra = " The call takes it over, also when it fails." if a.get("consume") else ""
        extra += " May be NULL." if a.get("nullable") and a["type"].partition(":")[0] != "options" else ""
        if a["doc"] or extra:
            lines += textwrap.wrap(f"@param {arrow}{a['name']} {a['doc']}{'.' if a['doc'] and extra else ''}{extra}".strip(), 112, subsequent_indent="    ")
    if f.get("errors"):
        lines += textwrap.wrap("@errors " + f["errors"], 112, subsequent_indent="    ")
    doc = "/** " + "\n    ".join(lines) + " */\n"
    return doc + wrap_prototype(api.prototype(f)) + "\n\n"


def wrap_prototype(p):
    if len(p) < 118:
        return p + ";"
    lines, line = [], ""
    for part in (p + ";").split(", "):
        if line and len(line) + len(part) > 112:
            lines.append(line + ",")
            line = "    " + part
        else:
            line += (", " if line else "") + part
    return "\n".join(lines + [line])


def sterna_h(api):
    out = "/* Sterna: tensors, autograd, networks, training and export.  The C ABI of libsterna, all but the ops.\n"
    out += "   Generated from capi/functions*.yaml by capi/generate; do not edit. */\n"
    out += PREAMBLE
    for e in api.api["enums"]:
        out += comment(e["doc"] + "  Open: later versions may add values.") + f"typedef int32_t sterna_{e['name']};\n"
        out += "enum {\n" + "".join(f"  {name} = {value},\n" for name, value in api.constants(e["name"])) + "};\n\n"
    for h in api.api["handles"]:
        out += comment(h["doc"]) + f"typedef struct sterna_{h['name']} sterna_{h['name']};\n"
    out += "\n"
    for s in api.api["structs"]:
        if s["kind"] == "value":
            out += struct_text(api, s)
    for c in api.api["callbacks"]:
        out += callbacks_text(api, c)
    for s in api.api["structs"]:
        if s["kind"] != "value" and not s.get("op"):
            out += struct_text(api, s)
    for f in api.functions:
        if not f.get("op"):
            out += function_text(api, f)
    return out + "#include \"sterna_ops.h\"\n\n" + END + "#endif\n"


END = """#if defined(STERNA_BUILDING) && defined(__GNUC__)
#pragma GCC visibility pop
#endif
#ifdef __cplusplus
}
#endif

"""

PREAMBLE = """
#ifndef STERNA_H
#define STERNA_H

#include <limits.h>
#include <math.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif
#if defined(STERNA_BUILDING) && defined(__GNUC__)
#pragma GCC visibility push(default)
#endif

/* Errors.  Every function that can fail returns `sterna_error *`: NULL is success, anything else is to be read with
   sterna_error_message and released with sterna_error_release.  Outputs are set to NULL or 0 first.

   Handles.  Objects are reached through checked handles; a stale, foreign or wrong handle is an error, never a crash.
   Every handle that a function gives is the caller's own, to be released once; scopes (sterna_scope_begin) do that for
   tensors.  A handle may be used from any thread; a call that changes an object must not run beside another call on it.

   Options.  A struct starts from its default value, `sterna_sum_options o = STERNA_SUM_OPTIONS;`; NULL means all defaults.
   Optional numbers are STERNA_NONE (integers) or STERNA_NONE_F64 (a NaN) when not given, optional lists and handles NULL.

   Text is UTF-8 and ends with a 0.  Sizes, strides and axes are int64_t; a negative axis counts from the end. */
#define STERNA_NONE INT64_MIN
#define STERNA_NONE_F64 ((double)NAN)

"""


def sterna_ops_h(api):
    out = "/* Sterna's ops: one function each, with inputs, required attributes, options and outputs in this order.\n"
    out += "   Generated from the op records by capi/generate; do not edit.  Included by sterna.h. */\n"
    out += "#ifndef STERNA_OPS_H\n#define STERNA_OPS_H\n\n#ifndef STERNA_H\n#error \"include sterna/sterna.h\"\n#endif\n\n"
    for f in api.functions:
        if f.get("op"):
            s = api.structs.get(f["name"] + "_options")
            if s:
                out += struct_text(api, s)
            out += function_text(api, f)
    return out + "#endif\n"


def version_script(api):
    """Functions by the version that added them: nodes are cumulative and never change."""
    nodes = {}
    for f in api.functions:
        nodes.setdefault(str(f.get("since", "0.1")), []).append(f["name"])
    out, before = "# Generated from capi/api.json by capi/generate; do not edit.\n", ""
    for i, version in enumerate(sorted(nodes, key=lambda v: tuple(map(int, v.split("."))))):
        out += f"STERNA_{version} {{\n  global:\n" + "".join(f"    sterna_{n};\n" for n in sorted(nodes[version]))
        out += ("  local: *;\n" if i == 0 else "") + f"}}{before};\n"
        before = f" STERNA_{version}"
    return out


def layouts_c(api):
    out = NOTE + "/* Prints `struct.field offset size` and `struct size` for every public struct: the goldens of ci/check_abi. */\n"
    out += "#include <stdio.h>\n#include <sterna/sterna.h>\n\n"
    out += "#define FIELD(s, f) printf(#s \".\" #f \" %zu %zu\\n\", offsetof(s, f), sizeof(((s *)0)->f))\n"
    out += "#define STRUCT(s) printf(#s \" %zu\\n\", sizeof(s))\n\nint main(void) {\n"
    for s in api.api["structs"] + api.api["callbacks"]:
        name = f"sterna_{s['name']}"
        fields = [] if s.get("kind") == "value" else ["struct_size"]
        if "functions" in s:
            fields += ["user", "destroy"] + [f["name"] for f in s["functions"]]
        else:
            for f in s["fields"]:
                for declaration, _ in api.field_decls(f):
                    fields.append(declaration.replace("*", " ").split()[-1].split("[")[0])
        out += "".join(f"  FIELD({name}, {f});\n" for f in fields) + f"  STRUCT({name});\n"
    return out + "  return 0;\n}\n"
