"""The C ABI by nothing but ctypes and its description, capi/api.json.

st.NAME(input…, option=value…) calls sterna_NAME.  Inputs come in C's order, without lengths; outputs are returned:
one, a tuple, or None.  Constants are their names ("f32").  Errors are raised.  A handle is released when Python drops it.
Left out are callbacks, and outputs into the caller's memory.
"""
import json, pathlib
from ctypes import (CDLL, POINTER, Structure, addressof, byref, c_char, c_char_p, c_double, c_int32, c_int64, c_size_t,
                    c_uint32, c_uint64, c_void_p, cast, sizeof)

API = json.loads((pathlib.Path(__file__).resolve().parents[3] / "capi/api.json").read_text())
LIBRARY = CDLL("libsterna.so.1")
HANDLES = {h["name"] for h in API["handles"]} | {"object", "variable"}
ENUMS = {e["name"]: {v: i + e.get("first", 0) for i, v in enumerate(e["values"])} for e in API["enums"]}
SCALARS = {"i32": c_int32, "bool": c_int32, "enum": c_int32, "i64": c_int64, "u64": c_uint64, "f64": c_double,
           "size": c_size_t}
NONE = {"i64": -2**63, "f64": float("nan"), "i32": -2**31, "enum": -1}


class Str(Structure):
    _fields_ = [("data", POINTER(c_char)), ("len", c_size_t)]

    def __str__(self):
        return self.data[:self.len].decode()


RETURNS = {"void": None, "sterna_str": Str, "int32_t": c_int32, "int64_t": c_int64, "size_t": c_size_t}


class Handle:
    def __init__(self, kind, pointer):
        self.kind, self.pointer = {"variable": "tensor", "object": "tensor"}.get(kind, kind), c_void_p(pointer)

    def __del__(self):
        if self.pointer and self.kind != "scope":
            getattr(LIBRARY, f"sterna_{self.kind}_release")(self.pointer)


class SternaError(Exception):
    def __init__(self, error):
        super().__init__(str(st.error_message(error)))
        self.error, self.code = error, st.error_code(error)


def is_list(kind):
    return kind in ("ints", "doubles", "strings") or (kind not in HANDLES and kind.removesuffix("s") in HANDLES)


def to_c(entry, value, keep):
    """The C arguments, or fields, of one value: two for lists and data.  `keep` holds what they point to."""
    kind, _, what = entry["type"].partition(":")
    if kind == "enum" and isinstance(value, str):
        value = ENUMS[what][value]
    if kind in SCALARS:
        return [SCALARS[kind](NONE.get(kind, 0) if value is None else value)]
    if kind == "string":
        return [c_char_p(value if value is None else str(value).encode())]
    if is_list(kind):
        item = {"ints": c_int64, "doubles": c_double, "strings": c_char_p}.get(kind, c_void_p)
        items = [v.pointer if isinstance(v, Handle) else v.encode() if kind == "strings" else v for v in value or ()]
        keep.append((item * len(items))(*items))
        return [cast(keep[-1], c_void_p) if items else c_void_p(), c_size_t(len(items))]
    if kind == "data":
        keep.append((c_char * (len(value) * value.itemsize)).from_buffer(value))
        return [cast(keep[-1], c_void_p), c_size_t(len(keep[-1]))]
    return [value.pointer if isinstance(value, Handle) else c_void_p(value)]


def options_of(what, given, keep):
    """The struct of optional arguments, with the described defaults."""
    entries = STRUCTS[what]["fields"]
    lists = [(e["name"], None if is_list(e["type"]) else e.get("default")) for e in entries]
    fields = [("struct_size", c_uint32(0))]
    for entry, (name, default) in zip(entries, lists):
        values = to_c(entry, given.pop(name, default), keep)
        fields += zip((name, name + "_len"), values)
    struct = type(what, (Structure,), {"_fields_": [(name, type(value)) for name, value in fields]})
    keep.append(struct(*(value.value for _, value in fields)))
    keep[-1].struct_size = sizeof(struct)
    return c_void_p(addressof(keep[-1]))


def info_of(what):
    fields = [("struct_size", c_uint32)]
    for f in STRUCTS[what]["fields"]:
        item = ({"str": Str} | SCALARS)[f["type"].partition(":")[0]]
        fields.append((f["name"], item * f["count"] if "count" in f else item))
    struct = type(what, (Structure,), {"_fields_": fields})
    return struct(sizeof(struct))


def result(kind, out):
    if kind in SCALARS:
        return out.value
    if kind == "bytes":
        return str(st.bytes_str(Handle(kind, out.value)))
    if kind in HANDLES:
        return Handle(kind, out.value) if out.value else None
    return out


class Library:
    def __getattr__(self, name):
        function = next(f for f in API["functions"] if f["name"] == name)
        names = [a["name"] for a in function["args"]]
        symbol = getattr(LIBRARY, "sterna_" + name)
        symbol.restype = RETURNS.get(function.get("returns"), c_void_p)

        def call(*inputs, outputs=1, **options):
            given, keep, arguments, outs, taken = iter(inputs), [], [], [], []
            for a in function["args"]:
                kind, _, what = a["type"].partition(":")
                if a.get("out") and is_list(kind):
                    count = outputs if a.get("exact") else len(inputs[names.index(a["len"])])
                    outs.append((kind.removesuffix("s"), (c_void_p * count)()))
                    arguments += [outs[-1][1]] + [c_size_t(count)] * bool(a.get("exact"))
                elif a.get("out"):
                    place = info_of(what) if kind == "info" else ({"str": Str} | SCALARS).get(kind, c_void_p)()
                    outs.append((kind, place))
                    arguments.append(byref(place))
                elif kind == "options":
                    arguments.append(options_of(what, options, keep) if options else c_void_p())
                else:
                    value = next(given)
                    taken += (value if is_list(kind) else [value]) if a.get("consume") else []
                    arguments += to_c(a, value, keep)[:1 if a.get("len") else 2]
            assert not options, f"{name} has no {', '.join(options)}"
            returned = symbol(*arguments)
            for handle in taken:
                handle.pointer = None
            if function.get("returns"):
                return returned
            if returned:
                raise SternaError(Handle("error", returned))
            results = [[Handle(kind, p) for p in out] if hasattr(out, "_length_") else result(kind, out)
                       for kind, out in outs]
            return results[0] if len(results) == 1 else tuple(results) or None

        setattr(self, name, call)
        return call


STRUCTS = {s["name"]: s for s in API["structs"]}
st = Library()
