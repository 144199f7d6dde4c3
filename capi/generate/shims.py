"""The exported functions: check the arguments, call the engine, hand out the results."""
from model import SCALARS, camel

NOTE = "// Generated from capi/api.json by capi/generate; do not edit.\n"


def kinds_h(api):
    names = ["none"] + list(api.handles)
    return (NOTE + "// The kinds of handles.\n#pragma once\n#include <cstdint>\n\nnamespace stn::capi {\n\n"
            + f"enum class Kind : uint8_t {{ {', '.join(names)} }};\n"
            + "inline constexpr const char* kind_names[] = {" + ", ".join(f'"{n}"' for n in names) + "};\n\n"
            + "}  // namespace stn::capi\n")


# ---- ops -------------------------------------------------------------------------------------------------------------


def op_shim(api, f):
    op, name = api.ops[f["name"]], f["name"]
    struct = api.structs.get(name + "_options")
    outs = [a for a in f["args"] if a.get("out")]
    many = outs[0]["type"] == "tensors"
    first = outs[0]["name"]
    body = []
    nulls = f"  if ({first}_len) *{first}_len = 0;\n" if many else "".join(
        f"  if ({a['name']}) *{a['name']} = nullptr;\n" for a in outs)
    required = first + ("_len" if many else "")
    body.append(f'require_output({required}, "{required}");')
    if many:
        body.append(f'require_place({first}, {first}_capacity, "{first}");')
    if struct:
        body.append(f"auto o = struct_of(options, STERNA_{struct['name'].upper()}, \"options\");")
    args = []
    for io in op["inputs"]:
        n = io["name"]
        if io["kind"] == "optional":
            args.append(f'tensor_or_none(o.{n}, "options.{n}")')
        elif io["kind"] == "variadic":
            args.append(f'tensors_of({n}, {n}_len, "{n}")')
        else:
            args.append(f'Operand({n}, "{n}")')
    for a in op["attrs"]:
        if a["required"]:
            args.append(attr_value(api, a, a["name"], a["name"]))
    optional = [a for a in op["attrs"] if not a["required"]]
    if optional:
        body.append(f"ops::{camel(name)}Options c;")
        for a in optional:
            source, label = f"o.{a['name']}", f"options.{a['name']}"
            value = attr_value(api, a, source, label)
            given = None
            if a["kind"] == "ints":
                given = f"{source} || {source}_len"
            elif a["kind"] == "device" or a["nullable"]:
                given = {"device": source, "int": f"{source} != STERNA_NONE", "float": f"!std::isnan({source})",
                         "dtype": f"{source} != -1", "enum": f"{source} != -1", "bool": f"{source} >= 0"}[a["kind"]]
            body.append((f"if ({given}) " if given else "") + f"c.{a['name']} = {value};")
        args.append("c")
    call = f"ops::{name}({', '.join(args)})"
    n_outputs = len(op["outputs"])
    if many:
        body.append(f"Tensors r = {call};")
        body.append(f'give_list(r, {first}, {first}_capacity, {first}_len, Kind::tensor, "{first}");')
    elif n_outputs == 1:
        body.append(f"*{first} = give({call});")
    else:
        body.append(f"auto r = {call};")
        if len(outs) == 1:
            body.append(f"*{first} = give(r[0]);")
        else:
            places = ", ".join(a["name"] for a in outs)
            body.append(f"sterna_tensor** places[] = {{{places}}};")
            body.append(f"give_all({{r.data(), {len(outs)}}}, places);")
    return f"{api.prototype(f)} {{\n{nulls}  return guard(\"{name}\", [&] {{\n" + "".join(f"    {b}\n" for b in body) + "  });\n}\n\n"


def attr_value(api, a, source, label):
    kind = a["kind"]
    if kind == "ints":
        return f'ints_of({source}, {source}_len, "{label}")'
    if kind == "bool":
        return f"{source} != 0"
    if kind == "device":
        return f'find_device(string_of({source}, "{label}"))'
    if kind == "dtype":
        return f'static_cast<DType>(enum_of({source}, kDTypes, "{label}"))'
    if kind == "enum":
        return f'static_cast<{camel(a["enum"])}>(enum_of({source}, {len(a["values"])}, "{label}"))'
    return source


def ops_cpp(api, functions):
    out = NOTE + "#include <cmath>\n\n#include \"capi/guard.h\"\n#include \"core/ops/generated/calls.h\"\n\n"
    out += "using namespace stn;\nusing namespace stn::capi;\n\nextern \"C\" {\n\n"
    return out + "".join(op_shim(api, f) for f in functions) + "}  // extern \"C\"\n"


# ---- everything else -------------------------------------------------------------------------------------------------


def cpp_class(api, handle):
    return api.handles[handle].get("class", "")


def out_length(a):
    """The C expression of how many handles a list of results takes; None when only the call knows."""
    return a["name"] + "_len" if a.get("exact") else a["len"] + "_len" if a.get("len") else None


def impl_params(api, f):
    """Parameters of stn::capi::impl::NAME, and for each the statement and expression of the shim."""
    params, before, call, after = [], [], [], []
    for a in f["args"]:
        n = a["name"]
        c = api.c_params(a)
        kind, _, what = a["type"].partition(":")
        if not f.get("fails", True):
            params += [(t + x) for t, x in c]
            call += [x for _, x in c] if c[0][1] else [n]
            continue
        nullable, out = a.get("nullable"), a.get("out")
        if out:
            if kind == "data":
                params.append(f"std::span<std::byte> {n}")
                call.append(f'std::span<std::byte>(static_cast<std::byte*>(const_cast<void*>(static_cast<const void*>(span_of(static_cast<char*>({n}), {n}_len, "{n}").data()))), {n}_len)')
                continue
            if api.is_list(a):
                handle = kind.removesuffix("s")
                t = "Tensors" if kind == "tensors" else f"std::vector<Ref<{cpp_class(api, handle)}>>"
                if out_length(a):  # impl finds a list of that length
                    before.append(f'require_place({n}, {out_length(a)}, "{n}");\n{t} {n}_;\n{n}_.resize({out_length(a)});')
                    after.append(f'give_all({n}_, {n}, Kind::{handle});')
                else:
                    before.append(f'require_output({n}_len, "{n}_len");\nrequire_place({n}, {n}_capacity, "{n}");\n{t} {n}_;')
                    after.append(f'give_list({n}_, {n}, {n}_capacity, {n}_len, Kind::{handle}, "{n}");')
                params.append(f"{t}& {n}")
                call.append(f"{n}_")
                continue
            if kind == "info":
                before.append((f"if ({n}) " if nullable else f'require_output({n}, "{n}");\n')
                              + f'check_struct({n}, sizeof *{n}, "{n}");\nauto {n}_ = STERNA_{what.upper()};')
                after.append((f"if ({n}) " if nullable else "") + f"write_struct({n}, {n}_);")
                params.append(f"sterna_{what}& {n}")
                call.append(f"{n}_")
                continue
            if not nullable:
                before.append(f'require_output({n}, "{n}");')
            if kind == "tensor":
                t, give = "Tensor", f"*{n} = {n}_ ? give({n}_) : nullptr;"
            elif kind in ("object", "variable"):
                t = "Ref<Variable>" if kind == "variable" else "Ref<TensorObject>"
                give = f"*{n} = {n}_ ? give<sterna_tensor>(Kind::tensor, std::move({n}_)) : nullptr;"
            elif kind == "bytes":
                t, give = "std::string", f"*{n} = give_bytes(std::move({n}_));"
            elif kind == "error":
                t, give = "sterna_error*", f"*{n} = {n}_;"
            elif kind in api.handles:
                t = f"Ref<{cpp_class(api, kind)}>"
                give = f"*{n} = {n}_ ? give<sterna_{kind}>(Kind::{kind}, std::move({n}_)) : nullptr;"
            elif kind == "enum":
                t, give = f"sterna_{what}", f"*{n} = {n}_;"
            elif kind == "str":
                t, give = "sterna_str", f"*{n} = {n}_;"
            elif kind == "pointer":
                t, give = c[0][0].removesuffix("*").strip(), f"*{n} = {n}_;"
            else:
                t, give = SCALARS[kind], f"*{n} = {n}_;"
            before.append(f"{t} {n}_{{}};")
            after.append((f"if ({n}) " if nullable else "") + give)
            params.append(f"{t}& {n}")
            call.append(f"{n}_")
            continue
        length = a.get("len", n) + "_len"
        if kind == "tensor":
            params.append(f"const Tensor& {n}" if not a.get("raw") else f"const sterna_tensor* {n}")
            call.append(f'tensor_or_none({n}, "{n}")' if nullable else f'tensor_of({n}, "{n}")')
        elif kind == "variable":
            params.append(f"Variable& {n}")
            call.append(f'variable_of({n}, "{n}")')
        elif kind == "object" and not a.get("raw"):
            params.append(f"TensorObject& {n}")
            call.append(f'checked<TensorObject>({n}, Kind::tensor, "{n}")')
        elif kind == "tensors":
            params.append(f"const Tensors& {n}")
            call.append(f'tensors_of({n}, {length}, "{n}", {"true" if a.get("nullable_items") else "false"})')
        elif kind == "objects":
            params.append(f"const std::vector<Ref<TensorObject>>& {n}")
            call.append(f'objects_of<TensorObject>({n}, {length}, Kind::tensor, "{n}")')
        elif kind == "variables":
            params.append(f"const std::vector<Ref<Variable>>& {n}")
            call.append(f'variables_of({n}, {length}, "{n}")')
        elif kind == "string":
            params.append(f"const std::string{'*' if nullable else '&'} {n}")
            call.append(f'string_or_null({n}, "{n}").get()' if nullable else f'string_of({n}, "{n}")')
        elif kind == "strings":
            params.append(f"const std::vector<std::string>& {n}")
            call.append(f'strings_of({n}, {length}, "{n}")')
        elif kind == "ints":
            params.append(f"const Ints& {n}" if not a.get("long") else f"std::span<const int64_t> {n}")
            call.append(f'{"span_of" if a.get("long") else "ints_of"}({n}, {length}, "{n}")')
        elif kind == "doubles":
            params.append(f"std::span<const double> {n}")
            call.append(f'span_of({n}, {length}, "{n}")')
        elif kind == "data":
            params.append(f"std::span<const std::byte> {n}")
            call.append(f'std::as_bytes(span_of(static_cast<const char*>({n}), {length}, "{n}"))')
        elif kind == "bool":
            params.append(f"bool {n}")
            call.append(f"{n} != 0")
        elif kind == "enum":
            e = api.enums[what]
            cls = e.get("class", "int32_t")
            params.append(f"{cls} {n}")
            call.append(f'static_cast<{cls}>(enum_of({n}, {len(e["values"])}, "{n}"))')
        elif kind == "options":
            params.append(f"const sterna_{what}& {n}")
            before.append(f'auto {n}_ = struct_of({n}, STERNA_{what.upper()}, "{n}");')
            for x in api.structs[what]["fields"]:
                if x.get("type", "").startswith("enum:"):
                    count = len(api.enums[x["type"][5:]]["values"])
                    none = f"if ({n}_.{x['name']} != -1) " if x.get("optional") else ""
                    before.append(f'{none}enum_of({n}_.{x["name"]}, {count}, "{n}.{x["name"]}");')
            call.append(f"{n}_")
        elif kind == "callbacks":
            params.append(f"std::shared_ptr<const sterna_{what}> {n}")
            none = f"STERNA_{what.upper()}"
            get = f'callbacks_of({n}, {none}, "{n}")'
            before.insert(0, f"auto {n}_ = " + (f"{n} ? {get} : nullptr;" if nullable else f"{get};"))
            call.append(f"std::move({n}_)")
        elif kind == "pointer" and a.get("consume"):
            params.append(f"{a['class']} {n}")
            before.insert(0, f"{a['class']} {n}_(static_cast<{a['class']}::pointer>({n}));")
            call.append(f"std::move({n}_)")
        elif kind in SCALARS or kind == "pointer" or kind.startswith("void"):
            params.append("".join(c[0]))
            call.append(n)
        elif a.get("raw"):
            handle = "tensor" if kind == "object" else kind
            params.append("".join(c[0]))
            if nullable:
                before.append(f'if ({n}) checked({n}, Kind::{handle}, "{n}");')
            else:
                before.append(f'checked({n}, Kind::{handle}, "{n}");')
            call.append(n)
        elif kind in api.handles:
            cls = cpp_class(api, kind)
            if a.get("consume"):
                params.append(f"Ref<{cls}> {n}")
                before.insert(0, f"Consumed<sterna_{kind}> {n}_owned{{&{n}, 1, Kind::{kind}}};")
                call.append(f'Ref<{cls}>(&checked<{cls}>({n}, Kind::{kind}, "{n}"))')
            elif nullable:
                params.append(f"{cls}* {n}")
                call.append(f'object_or_null<{cls}>({n}, Kind::{kind}, "{n}")')
            else:
                params.append(f"{cls}& {n}")
                call.append(f'checked<{cls}>({n}, Kind::{kind}, "{n}")')
        else:
            handle = kind.removesuffix("s")
            cls = cpp_class(api, handle)
            params.append(f"const std::vector<Ref<{cls}>>& {n}")
            if a.get("consume"):
                before.append(f"Consumed<sterna_{handle}> {n}_owned{{{n}, {length}, Kind::{handle}}};")
            call.append(f'objects_of<{cls}>({n}, {length}, Kind::{handle}, "{n}")')
    return params, before, call, after


def impl_h(api):
    out = NOTE + "// What the exported functions call: implemented in capi/*.cpp, one file a noun.\n#pragma once\n"
    described = api.api["handles"] + [a for f in api.functions for a in f["args"]]
    includes = sorted({d["include"] for d in described if d.get("include")})
    out += "#include <sterna/sterna.h>\n\n#include <memory>\n#include <span>\n#include <string>\n#include <vector>\n\n"
    out += "".join(f'#include "{i}"\n' for i in includes if i != "core/tensor/variable.h") + '#include "core/tensor/variable.h"\n'
    out += "#include \"core/op/types/enums.h\"\n"
    out += "\nnamespace stn::capi::impl {\n\n"
    for f in api.functions:
        if f.get("op") or f.get("retain") or f.get("release"):
            continue
        params = impl_params(api, f)[0]
        returns = f.get("returns", "void") if not f.get("fails", True) else "void"
        space = "" if returns.endswith("*") else " "
        out += f"{returns}{space}{f['name']}({', '.join(params)});\n"
    return out + "\n}  // namespace stn::capi::impl\n"


def null_outputs(api, f):
    out = ""
    for a in f["args"]:
        if not a.get("out"):
            continue
        kind = a["type"].partition(":")[0]
        if kind in ("info", "data"):
            continue
        if api.is_list(a):
            out += (f"  for (size_t i = 0; {a['name']} && i < {out_length(a)}; ++i) {a['name']}[i] = nullptr;\n"
                    if out_length(a) else f"  if ({a['name']}_len) *{a['name']}_len = 0;\n")
        else:
            out += f"  if ({a['name']}) *{a['name']} = {{}};\n"
    return out


def rolled_back(api, f, after):
    """Where a call gives several handles, a failure to make a later one takes the earlier ones back."""
    outs = [a for a in f["args"] if a.get("out") and a["type"].partition(":")[0] not in ("data",)]
    handles = {a["name"] for a in outs if api.is_list(a) or a["type"] in ("object", "variable") or a["type"] in api.handles}
    if len(handles) < 2:
        return after
    assert len(handles) <= 8 and len(outs) == len(after)
    lines = ["Rollback given;"]
    for a, line in zip(outs, after):
        lines.append(line)
        if a["name"] in handles:
            n, kind = a["name"], a["type"].removesuffix("s") if api.is_list(a) else a["type"]
            kind = "tensor" if kind in ("object", "variable") else kind
            count = (out_length(a) or f"*{n}_len") if api.is_list(a) else "1"
            lines.append(f"if ({n}) given.add({n}, {count}, Kind::{kind});")
    return lines + ["given.done();"]


def function_shim(api, f):
    name = f["name"]
    if f.get("retain"):
        handle = f["args"][0]["name"]
        return (f"{api.prototype(f)} {{\n  return guard(\"{name}\", [&] {{\n"
                f"    if (!retain_handle({handle}, Kind::{f['retain']})) bad_handle({handle}, Kind::{f['retain']}, \"{handle}\");\n  }});\n}}\n\n")
    if f.get("release"):
        handle = f["args"][0]["name"]
        return f"{api.prototype(f)} {{ release_handle({handle}, Kind::{f['release']}); }}\n\n"
    _, before, call, after = impl_params(api, f)
    if not f.get("fails", True):
        returns = f.get("returns", "void")
        if returns == "void":
            return f"{api.prototype(f)} {{\n  guard_value(0, [&] {{\n    impl::{name}({', '.join(call)});\n    return 0;\n  }});\n}}\n\n"
        otherwise = {"sterna_str": 'sterna_str{"", 0}'}.get(returns, f"static_cast<{returns.strip()}>(0)" if not returns.endswith("*")
                                                           else f"static_cast<{returns}>(nullptr)")
        return (f"{api.prototype(f)} {{\n  return guard_value({otherwise}, [&] {{ init_engine(); return impl::{name}({', '.join(call)}); }});\n}}\n\n")
    lines = [line for b in before for line in b.split("\n")] + [f"impl::{name}({', '.join(call)});"] + rolled_back(api, f, after)
    return (f"{api.prototype(f)} {{\n{null_outputs(api, f)}  return guard(\"{name}\", [&] {{\n"
            + "".join(f"    {line}\n" for line in lines) + "  });\n}\n\n")


def functions_cpp(api):
    out = NOTE + "#include \"capi/generated/impl.h\"\n#include \"capi/guard.h\"\n\n"
    out += "using namespace stn;\nusing namespace stn::capi;\n\nextern \"C\" {\n\n"
    return out + "".join(function_shim(api, f) for f in api.functions if not f.get("op")) + "}  // extern \"C\"\n"
