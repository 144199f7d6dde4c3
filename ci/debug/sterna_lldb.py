# Summaries of the engine's types for lldb.
#
#   (lldb) command script import ci/debug/sterna_lldb.py
#   (lldb) frame variable weight
#   (stn::Tensor) weight = f32[64, 256] on cpu {0.031, -0.118, …}
#
# The same as sterna_gdb.py, read from memory alone.
import struct

import lldb

# by the value of stn::DType: name, bytes, struct format (None: bf16)
DTYPES = [("f32", 4, "f"), ("f64", 8, "d"), ("f16", 2, "e"), ("bf16", 2, None), ("i8", 1, "b"),
          ("u8", 1, "B"), ("i16", 2, "h"), ("i32", 4, "i"), ("i64", 8, "q"), ("bool", 1, "?")]
ELEMENTS = 8


def member(value, *names):
    value = value.GetNonSyntheticValue()
    for name in names:
        value = value.GetChildMemberWithName(name).GetNonSyntheticValue()
    return value


def inline_vector(value):
    array = member(value, "v_")
    return [array.GetChildAtIndex(i).GetValueAsSigned() for i in range(member(value, "n_").GetValueAsSigned())]


def dtype_name(index):
    return DTYPES[index][0] if 0 <= index < len(DTYPES) else f"dtype({index})"


def tensor_summary(value, _):
    impl = member(value, "p_", "p_")
    if not impl.GetValueAsUnsigned():
        return "empty tensor"
    impl = impl.Dereference()
    sizes, strides = inline_vector(member(impl, "layout", "sizes")), inline_vector(member(impl, "layout", "strides"))
    offset = member(impl, "layout", "offset").GetValueAsSigned()
    index = member(impl, "dtype").GetValueAsSigned()
    device = member(impl, "device").Dereference().GetChildMemberWithName("name").GetSummary() or "?"
    text = f"{dtype_name(index)}{sizes} on {device.strip(chr(34))}"
    if member(impl, "grad_fn", "p_").GetValueAsUnsigned():
        text += " with grad_fn"
    graph_value = member(impl, "value").GetValueAsSigned()
    if graph_value >= 0:
        return f"{text} graph value %{graph_value}"
    storage = member(impl, "storage", "p_")
    if not storage.GetValueAsUnsigned() or not 0 <= index < len(DTYPES):
        return text + " without data"
    base = member(storage.Dereference(), "data_").GetValueAsUnsigned()
    _, size, code = DTYPES[index]
    count = 1
    for n in sizes:
        count *= n
    shown, at = [], [0] * len(sizes)
    for _i in range(min(count, ELEMENTS)):
        error = lldb.SBError()
        where = base + size * (offset + sum(i * s for i, s in zip(at, strides)))
        raw = value.GetProcess().ReadMemory(where, size, error)
        if error.Fail():
            return text + " {memory cannot be read}"
        v = struct.unpack("<" + code, raw)[0] if code else struct.unpack("<f", b"\0\0" + raw)[0]
        shown.append(f"{v:.6g}" if isinstance(v, float) else str(v))
        for d in reversed(range(len(sizes))):
            at[d] += 1
            if at[d] < sizes[d]:
                break
            at[d] = 0
    return text + " {" + ", ".join(shown) + (", …}" if count > ELEMENTS else "}")


def inline_vector_summary(value, _):
    return str(inline_vector(value))


def dtype_summary(value, _):
    return dtype_name(value.GetValueAsSigned())


def type_summary(value, _):
    return dtype_name(member(value, "dtype").GetValueAsSigned()) + str(inline_vector(member(value, "shape")))


def __lldb_init_module(debugger, _):
    def add(name, function, regex=False):
        debugger.HandleCommand(f"type summary add {'-x ' if regex else ''}'{name}' -F {__name__}.{function} -w sterna")

    add("stn::Tensor", "tensor_summary")
    add("^stn::InlineVector<.*>$", "inline_vector_summary", regex=True)
    add("stn::DType", "dtype_summary")
    add("stn::Type", "type_summary")
    debugger.HandleCommand("type category enable sterna")
