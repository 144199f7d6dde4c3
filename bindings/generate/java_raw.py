"""The raw layer of Java: sterna.i for SWIG (every function, on long), callbacks.c (C → Java), and the layouts of structs."""
import re

from model import camel

SIZES = {"int32_t": 4, "uint32_t": 4, "int64_t": 8, "uint64_t": 8, "double": 8, "size_t": 8, "sterna_str": 16}


def layout(api, s):
    """[(C name, offset, field)] and the size of a struct; the compiler checks both in callbacks.c."""
    members = [] if s.get("kind") == "value" else [("uint32_t struct_size", None)]
    if "functions" in s:
        members += [("void *user", None), ("void (*destroy)(void *)", None), *((f["c"], f) for f in s["functions"])]
    members += [(c, f) for f in s.get("fields", []) for c, _ in api.field_decls(f)]
    places, at, widest = [], 0, 4
    for c, f in members:
        name, count = (re.search(r"\(\*(\w+)\)", c) or re.search(r"(\w+)\s*(?:\[\d+\])?$", c)).group(1), re.search(r"\[(\d+)\]$", c)
        kind = c.split()[0]
        size = 8 if "*" in c else SIZES.get(kind, 4)  # enums are int32_t
        align = min(size, 8)
        at = -(-at // align) * align
        places.append((name, at, f))
        at += size * (int(count.group(1)) if count else 1)
        widest = max(widest, align)
    return places, -(-at // widest) * widest


def interface(api):
    out = """// What SWIG makes the class Abi of: the C ABI as static functions, every handle and pointer as a long.
%module Abi
%{
#include <stdint.h>
#include <sterna/sterna.h>
jbyteArray sterna_java_bytes(JNIEnv *env, const void *data, size_t length);
%}
%include <stdint.i>
%typemap(jni) sterna_str "jbyteArray"
%typemap(jtype) sterna_str "byte[]"
%typemap(jstype) sterna_str "byte[]"
%typemap(javaout) sterna_str { return $jnicall; }
%typemap(out) sterna_str %{ $result = sterna_java_bytes(jenv, $1.data, $1.len); %}
%apply long long { uint64_t };
%typemap(jni) void *, const void *, const char *, SWIGTYPE * "jlong"
%typemap(jtype) void *, const void *, const char *, SWIGTYPE * "long"
%typemap(jstype) void *, const void *, const char *, SWIGTYPE * "long"
%typemap(javain) void *, const void *, const char *, SWIGTYPE * "$javainput"
%typemap(javaout) void *, const void *, const char *, SWIGTYPE * { return $jnicall; }
%typemap(in) void *, const void *, const char *, SWIGTYPE * %{ $1 = ($1_ltype)(intptr_t)$input; %}
%typemap(out) void *, const void *, const char *, SWIGTYPE * %{ $result = (jlong)(intptr_t)$1; %}
%typemap(freearg) const char * ""

"""
    out += "".join(f"typedef int32_t sterna_{e['name']};\n" for e in api.api["enums"]) + "\n"
    return out + "".join(f"{api.prototype(f)};\n".replace("*out)", "*result)") for f in api.functions)


JNI = {"int32_t": ("jint", "I"), "int64_t": ("jlong", "J"), "size_t": ("jlong", "J"), "double": ("jdouble", "D")}


def c_parameters(c):
    """[(C type, name)] of a callback's function type, without `user`."""
    params = c[c.index(")(") + 2:-1].split(", ")
    return [re.fullmatch(r"(.*?)(\w+)", p).groups() for p in params[1:]]


def callbacks(api):
    out = """/* Functions of C that call the Java objects behind them: see support.h. */
#include <stddef.h>

#include "support.h"

"""
    for t in api.api["callbacks"]:
        for f in t["functions"]:
            fails = f["c"].startswith("sterna_error *")
            params = c_parameters(f["c"])
            signature = "".join(JNI[p.strip()][1] if "*" not in p else "J" for p, _ in params)
            java = f"(Ljava/lang/Object;{signature}){'J' if fails else 'V'}"
            function = re.sub(r"\(\*\w+\)", f"{t['name']}_{f['name']}", f["c"])
            given = ", ".join(f"({JNI[p.strip()][0]}){n}" if "*" not in p else f"(jlong)(intptr_t){n}" for p, n in params)
            body = f"""  static struct method method = {{"{t['name']}_{f['name']}", "{java}", NULL}};
  JNIEnv *env = sterna_java_env();
  jobject target = sterna_java_target(env, user);
"""
            if fails:
                body += f"""  jlong error = 0;
  if (target && sterna_java_method(env, &method))
    error = (*env)->CallStaticLongMethod(env, sterna_java_callbacks, method.id, target, {given});
  return sterna_java_end(env, target, error);
"""
            else:
                body += f"""  if (target && sterna_java_method(env, &method))
    (*env)->CallStaticVoidMethod(env, sterna_java_callbacks, method.id, target, {given});
  sterna_error_release(sterna_java_end(env, target, 0));
"""
            out += f"static {function} {{\n{body}}}\n\n"
    out += """/* Fills a table of callbacks at an address for a Java object, which it holds, weakly if so told. */
JNIEXPORT void JNICALL Java_dev_sterna_internal_Support_table(JNIEnv *env, jclass type, jint table, jobject target,
                                                              jboolean weak, jlong address) {
  (void)type;
  void *user = sterna_java_hold(env, target, weak);
  if (!user) return;
  switch (table) {
"""
    for i, t in enumerate(api.api["callbacks"]):
        fns = "".join(f", .{f['name']} = {t['name']}_{f['name']}" for f in t["functions"])
        out += f"    case {i}:\n      *(sterna_{t['name']} *)(intptr_t)address = (sterna_{t['name']}){{\n" \
               f"          .struct_size = sizeof(sterna_{t['name']}), .user = user, .destroy = sterna_java_drop{fns}}};\n      break;\n"
    out += "    default:\n      break;\n  }\n}\n\n/* the layouts that the Java side writes and reads */\n"
    out += "#define FIELD(s, f, at) _Static_assert(offsetof(s, f) == at, #s \".\" #f)\n#define SIZE(s, n) _Static_assert(sizeof(s) == n, #s)\n"
    for s in api.api["structs"] + api.api["callbacks"]:
        places, size = layout(api, s)
        out += "".join(f"FIELD(sterna_{s['name']}, {n}, {at});\n" for n, at, _ in places) + f"SIZE(sterna_{s['name']}, {size});\n"
    return out


def tables(api):
    """internal/Tables: numbers of the tables of callbacks and of handles, and the releases."""
    handles = [h["name"] for h in api.api["handles"] if h.get("counted", True)]
    out = "package dev.sterna.internal;\n\n/** What the raw layer numbers: tables of callbacks, kinds of handles. */\npublic final class Tables {\n"
    out += "    private Tables() {\n    }\n\n" + f"    /** The version of the C ABI that these files describe. */\n    public static final int ABI = {api.api['abi']};\n"
    for i, t in enumerate(api.api["callbacks"]):
        out += f"    static final int {t['name'].upper()} = {i}, {t['name'].upper()}_SIZE = {layout(api, t)[1]};\n"
    for s in api.api["structs"]:
        if s["kind"] == "info" or s["name"] == "checkpoint":
            places, size = layout(api, s)
            out += f"    /** Bytes and offsets of a struct. */\n    public static final int {s['name'].upper()}_SIZE = {size},\n            "
            out += ", ".join(f"{s['name'].upper()}_{n.upper()} = {at}" for n, at, _ in places if n != "struct_size") + ";\n"
    for i, h in enumerate(handles):
        out += f"    /** Kind of handle. */\n    public static final int {h.upper()} = {i};\n"
    for verb, returns in (("retain", "long"), ("release", "void")):
        out += f"\n    static {returns} {verb}(int kind, long handle) {{\n        switch (kind) {{\n"
        for h in handles:
            call = f"Abi.sterna_{h}_{verb}(handle);"
            out += f"            case {h.upper()}:\n                " + (f"return {call}\n" if verb == "retain" else f"{call}\n                break;\n")
        out += "            default:\n                throw new AssertionError(kind);\n        }\n    }\n"
    return {"internal/Tables": out + "}\n"}
