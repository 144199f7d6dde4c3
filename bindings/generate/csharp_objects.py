"""Generated/ of C#: the methods of objects, and functions of no object, as far as their arguments say all."""
from model import class_name

from csharp_call import Method, class_of, method
from csharp_kinds import constructors
from csharp_text import USING, doc, pascal

# methods whose name is not the function's without its prefix
NAMES = {"dict_size": "Count", "dict_metadata_size": "MetadataCount", "queue_size": "Count", "loader_batches": "Count",
         "dict_contains": "ContainsKey", "module_kind": "KindName", "program_text": "ToString",
         "optimizer_text": "ToString", "module_text": "ToString", "program_get_info": "Info",
         "tensor_get_info": "Info", "generator_get_state": "State", "tensor_item_i64": "ItemInt64",
         "tensor_requires_grad": "WithGrad", "variable_create": "Variable", "set_autocast": "Autocast",
         "set_generator": "Use", "set_stream": "Use", "stream_create": "Stream", "event_create": "Event", "set_device": "Device", "backward_many": "Backward", "onnx_export_many": "Export",
         "onnx_export_program": "Export", "safetensors_save_dict": "Save", "device_get_info": "GetDeviceInfo",
         "device_get_properties": "GetDeviceProperties",
         "device_reset_peak": "ResetPeak", "device_synchronize": "Synchronize", "dtype_name": "DTypeName", "dtype_size": "DTypeSize",
         "clip_grad_norm_params": "ClipGradNorm", "clip_grad_value_params": "ClipGradValue",
         "module_parameters": "NamedParameters", "module_buffers": "NamedBuffers"}
METHODS = {"tensor_item", "tensor_item_i64", "tensor_requires_grad", "grad_scaler_get_scale"}  # no properties, as they wait for the value or make one
INTERNAL = {"dataset_size": "Size", "dataset_get": "Sample", "batch_size": "Size", "batch_tensor": "At",
            "loader_epoch": "StartEpoch", "loader_set_state": "MoveTo"}  # what the hand-written part of the class makes more of
# what the hand-written part of the class does, besides all that takes callbacks or takes handles over
BY_HAND = {"tensor_from_data", "tensor_borrow", "tensor_copy_to", "tensor_data", "tensor_grad", "tensor_set_grad",
           "tensor_to_dlpack", "tensor_from_dlpack", "program_run", "module_forward", "module_forward_many",
           "module_create", "module_child", "module_child_at", "module_children_size", "module_register_module",
           "module_register_parameter", "module_register_buffer", "dataset_create", "dataset_tensors",
           "dataset_subset", "random_split", "loader_create", "loader_create_collating", "queue_create", "queue_fail",
           "dict_create", "generator_create", "grad_scaler_create", "generator_default", "set_generator", "set_device", "set_grad_mode",
           "set_stream", "stream_create", "event_create", "float32_matmul_precision",
           "set_autocast", "set_log_sink", "custom_function", "capture_begin", "capture_end", "scope_begin",
           "scope_keep", "scope_end"}

STATIC = {"safetensors": "Safetensors", "npy": "Npy", "npz": "Npz", "checkpoint": "Checkpoint", "onnx": "Onnx"}
ABOUT = {"Safetensors": "Files of tensors by name.", "Npy": "NumPy's files of one tensor.", "Npz": "NumPy's archives of tensors by name.",
         "Checkpoint": "All that a training run needs to go on, in one file.", "Onnx": "Export to ONNX.",
         "Stn": "What belongs to no object: seeds, threads, devices, gradients of several tensors, readers of files."}


def receiver_of(api, f):
    """The object whose method the function is: its first argument, where that is not an output."""
    first = f["args"][0] if f["args"] else {}
    if first.get("out") or f["name"].split("_")[0] in STATIC:
        return None
    kind = {"object": "tensor", "variable": "tensor"}.get(first.get("type"), first.get("type"))
    return kind if kind in api.handles and kind not in ("error", "bytes") else None


def spelled(api):
    """The names of C# for functions of C that documentation mentions."""
    made = {}
    for f in api.functions:
        n, kind = f["name"], receiver_of(api, f)
        prefix, _, rest = n.partition("_")
        if f.get("op"):
            made[n] = "Tensor." + pascal(n)
        elif kind:
            made[n] = class_of(kind) + "." + (NAMES.get(n) or pascal(n.removeprefix(kind + "_")))
        elif prefix in ("nn", "scheduler"):
            made[n] = class_name(rest, schedule=prefix == "scheduler")
        elif n == "grad_scaler_create":
            made[n] = "GradScaler"
        elif prefix == "init" or prefix in STATIC:
            made[n] = {**STATIC, "init": "Init"}[prefix] + "." + pascal(rest)
        else:
            made[n] = "Stn." + (NAMES.get(n) or pascal(n))
    return made | {"variable_options": "Tensor.Variable", "backward_options": "Tensor.Backward"}


def derivable(api, f):
    n, args = f["name"], f["args"]
    makes_kind = n.startswith("scheduler_") and args[-1].get("out") and args[-1]["type"] == "scheduler"
    return not (f.get("op") or "retain" in f or "release" in f or n in BY_HAND or makes_kind
                or n.startswith(("nn_", "init_", "optim_", "error_", "bytes_"))
                or any(a["type"].startswith("callbacks") or a.get("consume") for a in args))


def is_property(api, f, m):
    return not m.params and len(m.outs) == 1 and m.outs[0][0]["type"].partition(":")[0] in (
        "i32", "i64", "u64", "f64", "bool", "size", "str", "enum", "info") and f["name"] not in METHODS


def member(api, f, kind):
    receiver = f["args"][0]["name"]
    name = INTERNAL.get(f["name"]) or NAMES.get(f["name"]) or pascal(f["name"].removeprefix(kind + "_"))
    modifier = "internal" if f["name"] in INTERNAL else "public"
    m = Method(api, f, receiver)
    if is_property(api, f, m):
        body = m.body([f"return {m.result()};"])
        return doc(f["doc"], "        ", errors=f.get("errors", "")) + f"        {modifier} {m.returns()} {name} {{\n            get {{\n" + "".join(
            f"                {line}\n" for line in body) + "            }\n        }\n"
    return method(api, f, name, receiver, modifier="public override" if name == "ToString" else modifier)


def objects(api):
    made = {}
    for f in api.functions:
        kind = receiver_of(api, f)
        if derivable(api, f) and kind:
            made.setdefault(kind, []).append(member(api, f, kind))
    made["loader"].insert(0, loader(api))
    create = next(f for f in api.functions if f["name"] == "grad_scaler_create")
    made["grad_scaler"].insert(0, constructors(api, create, "GradScaler").replace(": base(", ": this("))
    out = USING
    for kind, members in made.items():
        out += f"    public unsafe partial class {class_of(kind)} {{\n" + "".join(members) + "    }\n"
    return out + "}\n"


def loader(api):
    """The constructor of DataLoader: the options of the library's loaders, and collate."""
    f = next(f for f in api.functions if f["name"] == "loader_create")
    m = Method(api, f)
    kind = "Func<IReadOnlyList<IReadOnlyList<Tensor>>, IReadOnlyList<Tensor>>"
    params = ", ".join(m.params + ["[AllowNull] " + kind + " collate = null"])
    m.docs.append(("collate", "makes a batch of a list of samples, on the workers' threads if there are any; null: stacks "
                              "them along a new first axis"))
    fields = ", ".join(f"{n} = {v}" for n, v in m.fields if n != "device")  # a text: Create holds it
    return doc(f["doc"], "        ", m.docs) + (
        f"        public DataLoader({params}) :\n            this(dataset, Create(dataset, "
        f"new sterna_loader_options {{ {fields} }}, collate, device)) {{ }}\n")


def functions(api):
    made = {}
    for f in api.functions:
        if derivable(api, f) and not receiver_of(api, f):
            prefix = f["name"].split("_")[0]
            owner = STATIC.get(prefix) or ("Program" if prefix == "program" else "Stn")
            name = NAMES.get(f["name"]) or pascal(f["name"] if owner == "Stn" else f["name"].removeprefix(prefix + "_"))
            made.setdefault(owner, []).append(method(api, f, name, static=True))
    out = USING
    for name, members in made.items():
        about = doc(ABOUT[name]) + "    public static" if name in ABOUT else "    public"
        out += f"{about} unsafe partial class {name} {{\n" + "".join(members) + "    }\n"
    return out + "}\n"
