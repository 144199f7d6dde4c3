# Pretty printers of the engine's types for gdb.
#
#   (gdb) source ci/debug/sterna_gdb.py
#   (gdb) print weight
#   $1 = f32[64, 256] on cpu {0.031, -0.118, …}
#
# Prints stn::Tensor (dtype, shape, strides where not contiguous, device, autograd state, first elements), stn::Shape and
# stn::Ints, stn::DType, stn::Type, stn::Ref<T> and stn::Device.  `print /r` shows the raw struct.  Everything is read from
# memory, nothing is called in the debugged process, so core files work too.
import struct

import gdb
import gdb.printing

# by the value of stn::DType: name, bytes, struct format (None: half floats, see element())
DTYPES = [("f32", 4, "f"), ("f64", 8, "d"), ("f16", 2, "e"), ("bf16", 2, None), ("i8", 1, "b"),
          ("u8", 1, "B"), ("i16", 2, "h"), ("i32", 4, "i"), ("i64", 8, "q"), ("bool", 1, "?")]
ELEMENTS = 8


def inline_vector(v):
    return [int(v["v_"][i]) for i in range(int(v["n_"]))]


def dtype_name(v):
    i = int(v)
    return DTYPES[i][0] if 0 <= i < len(DTYPES) else f"dtype({i})"


def std_string(v):
    return v["_M_dataplus"]["_M_p"].string(length=int(v["_M_string_length"]))


def device_name(pointer):
    return std_string(pointer.dereference()["name"]) if int(pointer) else "no device"


def element(raw, code):
    if code is None:  # bf16: the upper half of an f32
        return struct.unpack("<f", b"\0\0" + raw)[0]
    return struct.unpack("<" + code, raw)[0]


def elements(impl, sizes, strides, offset):
    """The first elements in row-major order, and whether there are more; None where there is no data."""
    storage = impl["storage"]["p_"]
    index = int(impl["dtype"])
    if not int(storage) or not 0 <= index < len(DTYPES):
        return None
    _, size, code = DTYPES[index]
    base = int(storage.dereference()["data_"])
    count = 1
    for n in sizes:
        count *= n
    values = []
    at = [0] * len(sizes)
    for _ in range(min(count, ELEMENTS)):
        where = base + size * (offset + sum(i * s for i, s in zip(at, strides)))
        values.append(element(bytes(gdb.selected_inferior().read_memory(where, size)), code))
        for d in reversed(range(len(sizes))):
            at[d] += 1
            if at[d] < sizes[d]:
                break
            at[d] = 0
    return values, count > ELEMENTS


class TensorPrinter:
    def __init__(self, value):
        self.impl = value["p_"]["p_"]

    def to_string(self):
        if not int(self.impl):
            return "empty tensor"
        impl = self.impl.dereference()
        layout = impl["layout"]
        sizes, strides, offset = inline_vector(layout["sizes"]), inline_vector(layout["strides"]), int(layout["offset"])
        text = f"{dtype_name(impl['dtype'])}{sizes} on {device_name(impl['device'])}"
        expected, step = [], 1
        for n in reversed(sizes):
            expected.insert(0, step)
            step *= n
        if any(s != e for n, s, e in zip(sizes, strides, expected) if n != 1) or offset:
            text += f" strides {strides} offset {offset}"
        if int(impl["grad_fn"]["p_"]):
            text += f" grad_fn {impl['grad_fn']['p_'].dynamic_type.target()} output {int(impl['output_index'])}"
        if int(impl["value"]) >= 0:
            return text + f" graph value %{int(impl['value'])}"
        try:
            found = elements(impl, sizes, strides, offset)
        except gdb.MemoryError:
            return text + " {memory cannot be read}"
        if found is None:
            return text + " without data"
        values, more = found
        return text + " {" + ", ".join(f"{v:.6g}" if isinstance(v, float) else str(v) for v in values) + (", …}" if more else "}")


class InlineVectorPrinter:
    def __init__(self, value):
        self.value = value

    def to_string(self):
        return str(inline_vector(self.value))


class DTypePrinter:
    def __init__(self, value):
        self.value = value

    def to_string(self):
        return dtype_name(self.value)


class TypePrinter:
    def __init__(self, value):
        self.value = value

    def to_string(self):
        return dtype_name(self.value["dtype"]) + str(inline_vector(self.value["shape"]))


class RefPrinter:
    def __init__(self, value):
        self.pointer = value["p_"]

    def to_string(self):
        if not int(self.pointer):
            return "null"
        return f"({self.pointer.dynamic_type}) {int(self.pointer):#x}, {int(self.pointer['refs_']['_M_i'])} references"


class DevicePrinter:
    def __init__(self, value):
        self.value = value

    def to_string(self):
        m = self.value["memory"]
        live, peak = (int(m[k]["_M_i"]) for k in ("live", "peak"))
        return f"device {std_string(self.value['name'])}, {live} bytes live, {peak} peak"


def register():
    printers = gdb.printing.RegexpCollectionPrettyPrinter("sterna")
    printers.add_printer("Tensor", "^stn::Tensor$", TensorPrinter)
    printers.add_printer("InlineVector", "^stn::InlineVector<", InlineVectorPrinter)
    printers.add_printer("DType", "^stn::DType$", DTypePrinter)
    printers.add_printer("Type", "^stn::Type$", TypePrinter)
    printers.add_printer("Ref", "^stn::Ref<", RefPrinter)
    printers.add_printer("Device", "^stn::Device$", DevicePrinter)
    gdb.printing.register_pretty_printer(gdb.current_objfile(), printers, replace=True)


register()
