/* Generated from capi/api.json by bindings/generate; do not edit. */
#include "../sterna_node.h"

/* macros of math.h */
#undef isnan
#undef isinf
#undef isfinite

enum { MOST_OUTPUTS = 4096 };

static const char *const names_dtype[] = {"f32", "f64", "f16", "bf16", "i8", "u8", "i16", "i32", "i64", "bool"};
const enumeration enum_dtype = {"dtype", 0, 10, names_dtype};
static const char *const names_code[] = {"invalid_argument", "invalid_handle", "out_of_memory", "shape", "dtype", "device", "index", "unsupported", "state", "autograd", "io", "corrupt", "not_found", "callback", "version", "internal"};
const enumeration enum_code = {"code", 1, 16, names_code};
static const char *const names_grad_mode[] = {"enabled", "disabled", "inference"};
const enumeration enum_grad_mode = {"grad_mode", 0, 3, names_grad_mode};
static const char *const names_autocast[] = {"off", "bf16", "f16"};
const enumeration enum_autocast = {"autocast", 0, 3, names_autocast};
static const char *const names_matmul_precision[] = {"highest", "high"};
const enumeration enum_matmul_precision = {"matmul_precision", 0, 2, names_matmul_precision};
static const char *const names_log_level[] = {"debug", "info", "warning", "error"};
const enumeration enum_log_level = {"log_level", 0, 4, names_log_level};
static const char *const names_fan[] = {"in", "out"};
const enumeration enum_fan = {"fan", 0, 2, names_fan};
static const char *const names_init[] = {"zeros", "ones", "constant", "uniform", "normal", "trunc_normal", "xavier_uniform", "xavier_normal", "kaiming_uniform", "kaiming_normal", "orthogonal"};
const enumeration enum_init = {"init", 0, 11, names_init};
static const char *const names_anneal[] = {"cos", "linear"};
const enumeration enum_anneal = {"anneal", 0, 2, names_anneal};
static const char *const names_approximate[] = {"none", "tanh"};
const enumeration enum_approximate = {"approximate", 0, 2, names_approximate};
static const char *const names_reduction[] = {"mean", "sum", "none"};
const enumeration enum_reduction = {"reduction", 0, 3, names_reduction};

static napi_value from_tensor_info(call *c, const sterna_tensor_info *i) {
  napi_value r, list[8];
  napi_create_object(c->env, &r);
  (void)list;
  set_property(c, r, "dtype", from_enum(c, i->dtype, &enum_dtype));
  for (int32_t d = 0; d < i->ndim; ++d) list[d] = from_i64(c, i->sizes[d]);
  set_property(c, r, "sizes", from_list(c, (size_t)i->ndim, list));
  for (int32_t d = 0; d < i->ndim; ++d) list[d] = from_i64(c, i->strides[d]);
  set_property(c, r, "strides", from_list(c, (size_t)i->ndim, list));
  set_property(c, r, "numel", from_i64(c, i->numel));
  set_property(c, r, "bytes", from_i64(c, i->bytes));
  set_property(c, r, "device", from_str(c, i->device));
  set_property(c, r, "requiresGrad", from_bool(c, i->requires_grad));
  set_property(c, r, "isLeaf", from_bool(c, i->is_leaf));
  set_property(c, r, "isVariable", from_bool(c, i->is_variable));
  set_property(c, r, "isContiguous", from_bool(c, i->is_contiguous));
  set_property(c, r, "isCaptured", from_bool(c, i->is_captured));
  set_property(c, r, "isPinned", from_bool(c, i->is_pinned));
  return r;
}

static napi_value from_value_info(call *c, const sterna_value_info *i) {
  napi_value r, list[8];
  napi_create_object(c->env, &r);
  (void)list;
  set_property(c, r, "name", from_str(c, i->name));
  set_property(c, r, "dtype", from_enum(c, i->dtype, &enum_dtype));
  for (int32_t d = 0; d < i->ndim; ++d) list[d] = from_i64(c, i->sizes[d]);
  set_property(c, r, "sizes", from_list(c, (size_t)i->ndim, list));
  set_property(c, r, "device", from_str(c, i->device));
  return r;
}

static napi_value from_program_info(call *c, const sterna_program_info *i) {
  napi_value r, list[8];
  napi_create_object(c->env, &r);
  (void)list;
  set_property(c, r, "inputs", from_i64(c, i->inputs));
  set_property(c, r, "outputs", from_i64(c, i->outputs));
  set_property(c, r, "nodes", from_i64(c, i->nodes));
  set_property(c, r, "variablesRead", from_i64(c, i->variables_read));
  set_property(c, r, "variablesWritten", from_i64(c, i->variables_written));
  set_property(c, r, "arenaBytes", from_i64(c, i->arena_bytes));
  set_property(c, r, "isRandom", from_bool(c, i->is_random));
  return r;
}

static napi_value from_device_info(call *c, const sterna_device_info *i) {
  napi_value r, list[8];
  napi_create_object(c->env, &r);
  (void)list;
  set_property(c, r, "name", from_str(c, i->name));
  set_property(c, r, "type", from_str(c, i->type));
  set_property(c, r, "number", from_i64(c, i->number));
  set_property(c, r, "isHost", from_bool(c, i->is_host));
  set_property(c, r, "computes", from_bool(c, i->computes));
  set_property(c, r, "liveBytes", from_i64(c, i->live_bytes));
  set_property(c, r, "peakBytes", from_i64(c, i->peak_bytes));
  set_property(c, r, "reservedBytes", from_i64(c, i->reserved_bytes));
  set_property(c, r, "allocations", from_i64(c, i->allocations));
  return r;
}

static napi_value from_device_properties(call *c, const sterna_device_properties *i) {
  napi_value r, list[8];
  napi_create_object(c->env, &r);
  (void)list;
  set_property(c, r, "name", from_str(c, i->name));
  set_property(c, r, "totalBytes", from_i64(c, i->total_bytes));
  set_property(c, r, "major", from_i64(c, i->major));
  set_property(c, r, "minor", from_i64(c, i->minor));
  set_property(c, r, "processors", from_i64(c, i->processors));
  return r;
}

static napi_value raw_abi_version(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value js = NULL;
  begin_call(c, env, call_info, "abi_version", 0, NULL, FREE);
  if (!c->failed) js = from_i64(c, sterna.abi_version());
  end_call(c);
  return js;
}

static napi_value raw_version(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value js = NULL;
  begin_call(c, env, call_info, "version", 0, NULL, FREE);
  if (!c->failed) js = from_str(c, sterna.version());
  end_call(c);
  return js;
}

static napi_value raw_debug_live_handles(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value js = NULL;
  begin_call(c, env, call_info, "debug_live_handles", 0, NULL, FREE);
  if (!c->failed) js = from_i64(c, sterna.debug_live_handles());
  end_call(c);
  return js;
}

static napi_value raw_dtype_name(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "dtype_name", 1, argv, FREE);
  int32_t dtype = to_enum(c, argv[0], "dtype", &enum_dtype);
  if (!c->failed) js = from_str(c, sterna.dtype_name(dtype));
  end_call(c);
  return js;
}

static napi_value raw_dtype_size(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "dtype_size", 1, argv, FREE);
  int32_t dtype = to_enum(c, argv[0], "dtype", &enum_dtype);
  if (!c->failed) js = from_i64(c, (int64_t)sterna.dtype_size(dtype));
  end_call(c);
  return js;
}

static napi_value raw_promote_types(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "promote_types", 2, argv, FREE);
  int32_t a = to_enum(c, argv[0], "a", &enum_dtype);
  int32_t b = to_enum(c, argv[1], "b", &enum_dtype);
  int32_t result = 0;
  if (!c->failed && done(c, sterna.promote_types(a, b, &result))) js = from_enum(c, result, &enum_dtype);
  end_call(c);
  return js;
}

static napi_value raw_num_threads(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value js = NULL;
  begin_call(c, env, call_info, "num_threads", 0, NULL, FREE);
  if (!c->failed) js = from_i64(c, sterna.num_threads());
  end_call(c);
  return js;
}

static napi_value raw_set_num_threads(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "set_num_threads", 1, argv, FREE);
  int32_t threads = to_i32(c, argv[0], "threads");
  if (!c->failed) done(c, sterna.set_num_threads(threads));
  end_call(c);
  return js;
}

static napi_value raw_float32_matmul_precision(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value js = NULL;
  begin_call(c, env, call_info, "float32_matmul_precision", 0, NULL, FREE);
  if (!c->failed) js = from_i64(c, sterna.float32_matmul_precision());
  end_call(c);
  return js;
}

static napi_value raw_set_float32_matmul_precision(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "set_float32_matmul_precision", 1, argv, FREE);
  int32_t precision = to_enum(c, argv[0], "precision", &enum_matmul_precision);
  if (!c->failed) done(c, sterna.set_float32_matmul_precision(precision));
  end_call(c);
  return js;
}

static napi_value raw_manual_seed(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "manual_seed", 1, argv, FREE);
  uint64_t seed = to_u64(c, argv[0], "seed");
  if (!c->failed) done(c, sterna.manual_seed(seed));
  end_call(c);
  return js;
}

static napi_value raw_generator_create(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "generator_create", 1, argv, FREE);
  uint64_t seed = to_u64(c, argv[0], "seed");
  sterna_generator *generator = NULL;
  if (!c->failed && done(c, sterna.generator_create(seed, &generator))) js = from_handle(c, generator, KIND_generator);
  end_call(c);
  return js;
}

static napi_value raw_generator_default(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "generator_default", 1, argv, FREE);
  const char *device = to_string(c, argv[0], "device");
  sterna_generator *generator = NULL;
  if (!c->failed && done(c, sterna.generator_default(device, &generator))) js = from_handle(c, generator, KIND_generator);
  end_call(c);
  return js;
}

static napi_value raw_generator_seed(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "generator_seed", 2, argv, FREE);
  void *generator = to_handle(c, argv[0], KIND_generator);
  uint64_t seed = to_u64(c, argv[1], "seed");
  if (!c->failed) done(c, sterna.generator_seed(generator, seed));
  end_call(c);
  return js;
}

static napi_value raw_generator_get_state(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "generator_get_state", 1, argv, FREE);
  void *generator = to_handle(c, argv[0], KIND_generator);
  uint64_t seed = 0;
  uint64_t offset = 0;
  if (!c->failed && done(c, sterna.generator_get_state(generator, &seed, &offset))) js = from_list(c, 2, (napi_value[]){from_u64(c, seed), from_u64(c, offset)});
  end_call(c);
  return js;
}

static napi_value raw_generator_set_state(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "generator_set_state", 3, argv, FREE);
  void *generator = to_handle(c, argv[0], KIND_generator);
  uint64_t seed = to_u64(c, argv[1], "seed");
  uint64_t offset = to_u64(c, argv[2], "offset");
  if (!c->failed) done(c, sterna.generator_set_state(generator, seed, offset));
  end_call(c);
  return js;
}

static napi_value raw_set_generator(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "set_generator", 1, argv, FREE);
  void *generator = to_handle(c, argv[0], KIND_generator);
  sterna_generator *before = NULL;
  if (!c->failed && done(c, sterna.set_generator(generator, &before))) js = from_handle(c, before, KIND_generator);
  end_call(c);
  return js;
}

static napi_value raw_tensor_get_info(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "tensor_get_info", 1, argv, READS);
  void *tensor = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor_info info = STERNA_TENSOR_INFO;
  if (!c->failed && done(c, sterna.tensor_get_info(tensor, &info))) js = from_tensor_info(c, &info);
  end_call(c);
  return js;
}

static napi_value raw_tensor_item(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "tensor_item", 1, argv, READS);
  void *tensor = to_handle(c, argv[0], KIND_tensor);
  double value = 0;
  if (!c->failed && done(c, sterna.tensor_item(tensor, &value))) js = from_f64(c, value);
  end_call(c);
  return js;
}

static napi_value raw_tensor_item_i64(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "tensor_item_i64", 1, argv, READS);
  void *tensor = to_handle(c, argv[0], KIND_tensor);
  int64_t value = 0;
  if (!c->failed && done(c, sterna.tensor_item_i64(tensor, &value))) js = from_big(c, value);
  end_call(c);
  return js;
}

static napi_value raw_tensor_pin_memory(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "tensor_pin_memory", 2, argv, READS);
  void *tensor = to_handle(c, argv[0], KIND_tensor);
  const char *device = to_string(c, argv[1], "device");
  sterna_tensor *pinned = NULL;
  if (!c->failed && done(c, sterna.tensor_pin_memory(tensor, device, &pinned))) js = from_handle(c, pinned, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_tensor_to(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "tensor_to", 3, argv, READS);
  void *tensor = to_handle(c, argv[0], KIND_tensor);
  const char *device = to_string(c, argv[1], "device");
  sterna_to_options options = STERNA_TO_OPTIONS;
  sterna_tensor *moved = NULL;
  if (given(c, argv[2])) options.non_blocking = to_bool(c, argv[2], "non_blocking");
  if (!c->failed && done(c, sterna.tensor_to(tensor, device, &options, &moved))) js = from_handle(c, moved, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_tensor_to_text(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[5], js = NULL;
  begin_call(c, env, call_info, "tensor_to_text", 5, argv, READS);
  void *tensor = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor_text_options options = STERNA_TENSOR_TEXT_OPTIONS;
  sterna_bytes *text = NULL;
  if (given(c, argv[1])) options.precision = to_i32(c, argv[1], "precision");
  if (given(c, argv[2])) options.threshold = to_i64(c, argv[2], "threshold");
  if (given(c, argv[3])) options.edge_items = to_i64(c, argv[3], "edge_items");
  if (given(c, argv[4])) options.line_width = to_i32(c, argv[4], "line_width");
  if (!c->failed && done(c, sterna.tensor_to_text(tensor, &options, &text))) js = from_bytes(c, text);
  end_call(c);
  return js;
}

static napi_value raw_tensor_is_same(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "tensor_is_same", 2, argv, READS);
  void *a = to_handle(c, argv[0], KIND_tensor);
  void *b = to_handle(c, argv[1], KIND_tensor);
  int32_t same = 0;
  if (!c->failed && done(c, sterna.tensor_is_same(a, b, &same))) js = from_bool(c, same);
  end_call(c);
  return js;
}

static napi_value raw_variable_create(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "variable_create", 2, argv, READS);
  void *value = to_handle(c, argv[0], KIND_tensor);
  sterna_variable_options options = STERNA_VARIABLE_OPTIONS;
  sterna_tensor *variable = NULL;
  if (given(c, argv[1])) options.requires_grad = to_bool(c, argv[1], "requires_grad");
  if (!c->failed && done(c, sterna.variable_create(value, &options, &variable))) js = from_handle(c, variable, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_tensor_assign(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "tensor_assign", 2, argv, WRITES);
  void *variable = to_handle(c, argv[0], KIND_tensor);
  void *value = to_handle(c, argv[1], KIND_tensor);
  if (!c->failed) done(c, sterna.tensor_assign(variable, value));
  end_call(c);
  return js;
}

static napi_value raw_tensor_requires_grad(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "tensor_requires_grad", 1, argv, READS);
  void *tensor = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *leaf = NULL;
  if (!c->failed && done(c, sterna.tensor_requires_grad(tensor, &leaf))) js = from_handle(c, leaf, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_tensor_set_requires_grad(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "tensor_set_requires_grad", 2, argv, WRITES);
  void *variable = to_handle(c, argv[0], KIND_tensor);
  int32_t requires_grad = to_bool(c, argv[1], "requires_grad");
  if (!c->failed) done(c, sterna.tensor_set_requires_grad(variable, requires_grad));
  end_call(c);
  return js;
}

static napi_value raw_tensor_grad(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "tensor_grad", 1, argv, READS);
  void *tensor = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *gradient = NULL;
  if (!c->failed && done(c, sterna.tensor_grad(tensor, &gradient))) js = from_handle(c, gradient, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_tensor_set_grad(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "tensor_set_grad", 2, argv, WRITES);
  void *tensor = to_handle(c, argv[0], KIND_tensor);
  void *gradient = to_handle(c, argv[1], KIND_tensor);
  if (!c->failed) done(c, sterna.tensor_set_grad(tensor, gradient));
  end_call(c);
  return js;
}

static napi_value raw_tensor_zero_grad(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "tensor_zero_grad", 1, argv, WRITES);
  void *tensor = to_handle(c, argv[0], KIND_tensor);
  if (!c->failed) done(c, sterna.tensor_zero_grad(tensor));
  end_call(c);
  return js;
}

static napi_value raw_set_grad_mode(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "set_grad_mode", 1, argv, FREE);
  int32_t mode = to_enum(c, argv[0], "mode", &enum_grad_mode);
  int32_t before = 0;
  if (!c->failed && done(c, sterna.set_grad_mode(mode, &before))) js = from_enum(c, before, &enum_grad_mode);
  end_call(c);
  return js;
}

static napi_value raw_set_autocast(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "set_autocast", 1, argv, FREE);
  int32_t mode = to_enum(c, argv[0], "mode", &enum_autocast);
  int32_t before = 0;
  if (!c->failed && done(c, sterna.set_autocast(mode, &before))) js = from_enum(c, before, &enum_autocast);
  end_call(c);
  return js;
}

static napi_value raw_set_anomaly_mode(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "set_anomaly_mode", 1, argv, FREE);
  int32_t enabled = to_bool(c, argv[0], "enabled");
  if (!c->failed) done(c, sterna.set_anomaly_mode(enabled));
  end_call(c);
  return js;
}

typedef struct {
  void *loss;
  sterna_backward_options options;
} values_backward;
static void parse_backward(call *c, napi_value *argv, void *values) {
  values_backward *v = values;
  v->loss = to_handle(c, argv[0], KIND_tensor);
  v->options = STERNA_BACKWARD_OPTIONS;
  v->options.gradient = to_handle(c, argv[1], KIND_tensor);
  if (given(c, argv[2])) v->options.retain_graph = to_bool(c, argv[2], "retain_graph");
}
static sterna_error *run_backward(void *values) {
  values_backward *v = values;
  return sterna.backward(v->loss, &v->options);
}
static napi_value result_backward(call *c, void *values) {
  (void)c;
  (void)values;
  return NULL;
}
static const async async_backward = {"backward", sizeof(values_backward), 3, WRITES, NULL, parse_backward, run_backward, result_backward};
_Static_assert(sizeof(values_backward) <= 512, "room in run_sync");
static napi_value raw_backward(napi_env env, napi_callback_info call_info) {
  return run_sync(env, call_info, &async_backward);
}
static napi_value raw_backward_async(napi_env env, napi_callback_info call_info) {
  return run_async(env, call_info, &async_backward);
}

typedef struct {
  list losses;
  sterna_backward_many_options options;
} values_backward_many;
static void parse_backward_many(call *c, napi_value *argv, void *values) {
  values_backward_many *v = values;
  v->losses = to_handles(c, argv[0], "losses", KIND_tensor);
  v->options = STERNA_BACKWARD_MANY_OPTIONS;
  if (given(c, argv[1])) {
    list l = to_handles(c, argv[1], "gradients", KIND_tensor);
    v->options.gradients = (void *)l.data;
    v->options.gradients_len = l.len;
  }
  if (given(c, argv[2])) v->options.retain_graph = to_bool(c, argv[2], "retain_graph");
}
static sterna_error *run_backward_many(void *values) {
  values_backward_many *v = values;
  return sterna.backward_many((void *)v->losses.data, v->losses.len, &v->options);
}
static napi_value result_backward_many(call *c, void *values) {
  (void)c;
  (void)values;
  return NULL;
}
static const async async_backward_many = {"backward_many", sizeof(values_backward_many), 3, WRITES, NULL, parse_backward_many, run_backward_many, result_backward_many};
_Static_assert(sizeof(values_backward_many) <= 512, "room in run_sync");
static napi_value raw_backward_many(napi_env env, napi_callback_info call_info) {
  return run_sync(env, call_info, &async_backward_many);
}
static napi_value raw_backward_many_async(napi_env env, napi_callback_info call_info) {
  return run_async(env, call_info, &async_backward_many);
}

static napi_value raw_grad(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[6], js = NULL;
  begin_call(c, env, call_info, "grad", 6, argv, READS);
  list outputs = to_handles(c, argv[0], "outputs", KIND_tensor);
  list inputs = to_handles(c, argv[1], "inputs", KIND_tensor);
  sterna_grad_options options = STERNA_GRAD_OPTIONS;
  sterna_tensor **gradients = NULL;
  if (given(c, argv[2])) {
    list l = to_handles(c, argv[2], "grad_outputs", KIND_tensor);
    options.grad_outputs = (void *)l.data;
    options.grad_outputs_len = l.len;
  }
  if (given(c, argv[3])) options.create_graph = to_bool(c, argv[3], "create_graph");
  if (given(c, argv[4])) options.retain_graph = to_bool(c, argv[4], "retain_graph");
  if (given(c, argv[5])) options.allow_unused = to_bool(c, argv[5], "allow_unused");
  gradients = room(c, (inputs.len + 1) * sizeof *gradients);
  if (!c->failed && done(c, sterna.grad((void *)outputs.data, outputs.len, (void *)inputs.data, inputs.len, &options, gradients))) js = from_handles(c, (void **)gradients, inputs.len, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_tensor_add_hook(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "tensor_add_hook", 2, argv, READS);
  void *tensor = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor_hook hook = to_tensor_hook(c, argv[1], "hook");
  sterna_hook *handle = NULL;
  if (!c->failed && done(c, sterna.tensor_add_hook(tensor, &hook, &handle))) js = from_handle(c, handle, KIND_hook);
  end_call(c);
  return js;
}

static napi_value raw_hook_remove(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "hook_remove", 1, argv, FREE);
  void *hook = to_handle(c, argv[0], KIND_hook);
  if (!c->failed) done(c, sterna.hook_remove(hook));
  end_call(c);
  return js;
}

static napi_value raw_custom_function(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[4], js = NULL;
  begin_call(c, env, call_info, "custom_function", 4, argv, READS);
  const char *name = to_string(c, argv[0], "name");
  list inputs = to_handles(c, argv[1], "inputs", KIND_tensor);
  list outputs = to_handles(c, argv[2], "outputs", KIND_tensor);
  sterna_custom_gradient gradient = to_custom_gradient(c, argv[3], "gradient");
  sterna_tensor **results = NULL;
  results = room(c, (outputs.len + 1) * sizeof *results);
  if (!c->failed && done(c, sterna.custom_function(name, (void *)inputs.data, inputs.len, (void *)outputs.data, outputs.len, &gradient, results))) js = from_handles(c, (void **)results, outputs.len, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_capture_begin(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "capture_begin", 1, argv, READS);
  list examples = to_handles(c, argv[0], "examples", KIND_tensor);
  sterna_tensor **placeholders = NULL;
  sterna_capture *capture = NULL;
  placeholders = room(c, (examples.len + 1) * sizeof *placeholders);
  if (!c->failed && done(c, sterna.capture_begin((void *)examples.data, examples.len, placeholders, &capture))) js = from_list(c, 2, (napi_value[]){from_handles(c, (void **)placeholders, examples.len, KIND_tensor), from_handle(c, capture, KIND_capture)});
  end_call(c);
  return js;
}

static napi_value raw_capture_end(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "capture_end", 2, argv, READS);
  void *capture;
  list outputs = to_handles(c, argv[1], "outputs", KIND_tensor);
  sterna_program *program = NULL;
  capture = to_consumed(c, argv[0], KIND_capture);
  if (!c->failed && done(c, sterna.capture_end(capture, (void *)outputs.data, outputs.len, &program))) js = from_handle(c, program, KIND_program);
  end_call(c);
  return js;
}

typedef struct {
  void *program;
  list inputs;
  size_t outputs_len;
  sterna_tensor **outputs;
} values_program_run;
static void parse_program_run(call *c, napi_value *argv, void *values) {
  values_program_run *v = values;
  v->outputs_len = to_size(c, argv[2], "outputs");
  v->program = to_handle(c, argv[0], KIND_program);
  v->inputs = to_handles(c, argv[1], "inputs", KIND_tensor);
  v->outputs = room(c, (v->outputs_len + 1) * sizeof *v->outputs);
}
static sterna_error *run_program_run(void *values) {
  values_program_run *v = values;
  return sterna.program_run(v->program, (void *)v->inputs.data, v->inputs.len, v->outputs, v->outputs_len);
}
static napi_value result_program_run(call *c, void *values) {
  values_program_run *v = values;
  return from_handles(c, (void **)v->outputs, v->outputs_len, KIND_tensor);
}
static enum use use_of_program_run(void *values) {
  values_program_run *v = values;
  sterna_program_info facts = STERNA_PROGRAM_INFO;
  sterna.error_release(sterna.program_get_info(v->program, &facts));
  return facts.variables_written ? WRITES : READS;
}
static const async async_program_run = {"program_run", sizeof(values_program_run), 3, WRITES, use_of_program_run, parse_program_run, run_program_run, result_program_run};
_Static_assert(sizeof(values_program_run) <= 512, "room in run_sync");
static napi_value raw_program_run(napi_env env, napi_callback_info call_info) {
  return run_sync(env, call_info, &async_program_run);
}
static napi_value raw_program_run_async(napi_env env, napi_callback_info call_info) {
  return run_async(env, call_info, &async_program_run);
}

static napi_value raw_program_get_info(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "program_get_info", 1, argv, READS);
  void *program = to_handle(c, argv[0], KIND_program);
  sterna_program_info info = STERNA_PROGRAM_INFO;
  if (!c->failed && done(c, sterna.program_get_info(program, &info))) js = from_program_info(c, &info);
  end_call(c);
  return js;
}

static napi_value raw_program_get_input(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "program_get_input", 2, argv, READS);
  void *program = to_handle(c, argv[0], KIND_program);
  int64_t index = to_i64(c, argv[1], "index");
  sterna_value_info info = STERNA_VALUE_INFO;
  if (!c->failed && done(c, sterna.program_get_input(program, index, &info))) js = from_value_info(c, &info);
  end_call(c);
  return js;
}

static napi_value raw_program_get_output(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "program_get_output", 2, argv, READS);
  void *program = to_handle(c, argv[0], KIND_program);
  int64_t index = to_i64(c, argv[1], "index");
  sterna_value_info info = STERNA_VALUE_INFO;
  if (!c->failed && done(c, sterna.program_get_output(program, index, &info))) js = from_value_info(c, &info);
  end_call(c);
  return js;
}

static napi_value raw_program_set_profile(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "program_set_profile", 2, argv, READS);
  void *program = to_handle(c, argv[0], KIND_program);
  int32_t on = to_bool(c, argv[1], "on");
  if (!c->failed) done(c, sterna.program_set_profile(program, on));
  end_call(c);
  return js;
}

static napi_value raw_program_text(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "program_text", 1, argv, READS);
  void *program = to_handle(c, argv[0], KIND_program);
  sterna_bytes *text = NULL;
  if (!c->failed && done(c, sterna.program_text(program, &text))) js = from_bytes(c, text);
  end_call(c);
  return js;
}

static napi_value raw_device_count(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value js = NULL;
  begin_call(c, env, call_info, "device_count", 0, NULL, FREE);
  if (!c->failed) js = from_i64(c, sterna.device_count());
  end_call(c);
  return js;
}

static napi_value raw_device_get_info(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "device_get_info", 1, argv, FREE);
  int32_t index = to_i32(c, argv[0], "index");
  sterna_device_info info = STERNA_DEVICE_INFO;
  if (!c->failed && done(c, sterna.device_get_info(index, &info))) js = from_device_info(c, &info);
  end_call(c);
  return js;
}

static napi_value raw_device_get_properties(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "device_get_properties", 1, argv, FREE);
  int32_t index = to_i32(c, argv[0], "index");
  sterna_device_properties info = STERNA_DEVICE_PROPERTIES;
  if (!c->failed && done(c, sterna.device_get_properties(index, &info))) js = from_device_properties(c, &info);
  end_call(c);
  return js;
}

static napi_value raw_device_reset_peak(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "device_reset_peak", 1, argv, FREE);
  int32_t index = to_i32(c, argv[0], "index");
  if (!c->failed) done(c, sterna.device_reset_peak(index));
  end_call(c);
  return js;
}

static napi_value raw_device_synchronize(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "device_synchronize", 1, argv, FREE);
  int32_t index = to_i32(c, argv[0], "index");
  if (!c->failed) done(c, sterna.device_synchronize(index));
  end_call(c);
  return js;
}

static napi_value raw_stream_create(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "stream_create", 1, argv, FREE);
  const char *device = to_string(c, argv[0], "device");
  sterna_stream *stream = NULL;
  if (!c->failed && done(c, sterna.stream_create(device, &stream))) js = from_handle(c, stream, KIND_stream);
  end_call(c);
  return js;
}

static napi_value raw_stream_device(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "stream_device", 1, argv, FREE);
  void *stream = to_handle(c, argv[0], KIND_stream);
  sterna_str device = {NULL, 0};
  if (!c->failed && done(c, sterna.stream_device(stream, &device))) js = from_str(c, device);
  end_call(c);
  return js;
}

static napi_value raw_stream_synchronize(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "stream_synchronize", 1, argv, FREE);
  void *stream = to_handle(c, argv[0], KIND_stream);
  if (!c->failed) done(c, sterna.stream_synchronize(stream));
  end_call(c);
  return js;
}

static napi_value raw_set_stream(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "set_stream", 1, argv, FREE);
  void *stream = to_handle(c, argv[0], KIND_stream);
  sterna_stream *before = NULL;
  if (!c->failed && done(c, sterna.set_stream(stream, &before))) js = from_handle(c, before, KIND_stream);
  end_call(c);
  return js;
}

static napi_value raw_event_create(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "event_create", 1, argv, FREE);
  const char *device = to_string(c, argv[0], "device");
  sterna_event *event = NULL;
  if (!c->failed && done(c, sterna.event_create(device, &event))) js = from_handle(c, event, KIND_event);
  end_call(c);
  return js;
}

static napi_value raw_event_device(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "event_device", 1, argv, FREE);
  void *event = to_handle(c, argv[0], KIND_event);
  sterna_str device = {NULL, 0};
  if (!c->failed && done(c, sterna.event_device(event, &device))) js = from_str(c, device);
  end_call(c);
  return js;
}

static napi_value raw_event_record(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "event_record", 2, argv, FREE);
  void *event = to_handle(c, argv[0], KIND_event);
  void *stream = to_handle(c, argv[1], KIND_stream);
  if (!c->failed) done(c, sterna.event_record(event, stream));
  end_call(c);
  return js;
}

static napi_value raw_event_wait(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "event_wait", 2, argv, FREE);
  void *event = to_handle(c, argv[0], KIND_event);
  void *stream = to_handle(c, argv[1], KIND_stream);
  if (!c->failed) done(c, sterna.event_wait(event, stream));
  end_call(c);
  return js;
}

static napi_value raw_event_synchronize(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "event_synchronize", 1, argv, FREE);
  void *event = to_handle(c, argv[0], KIND_event);
  if (!c->failed) done(c, sterna.event_synchronize(event));
  end_call(c);
  return js;
}

static napi_value raw_event_done(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "event_done", 1, argv, FREE);
  void *event = to_handle(c, argv[0], KIND_event);
  int32_t happened = 0;
  if (!c->failed && done(c, sterna.event_done(event, &happened))) js = from_bool(c, happened);
  end_call(c);
  return js;
}

static napi_value raw_event_elapsed(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "event_elapsed", 2, argv, FREE);
  void *from = to_handle(c, argv[0], KIND_event);
  void *to = to_handle(c, argv[1], KIND_event);
  double seconds = 0;
  if (!c->failed && done(c, sterna.event_elapsed(from, to, &seconds))) js = from_f64(c, seconds);
  end_call(c);
  return js;
}

static napi_value raw_set_device(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "set_device", 1, argv, FREE);
  const char *device = to_string(c, argv[0], "device");
  sterna_str before = {NULL, 0};
  if (!c->failed && done(c, sterna.set_device(device, &before))) js = from_str(c, before);
  end_call(c);
  return js;
}

static napi_value raw_load_device_plugin(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "load_device_plugin", 1, argv, FREE);
  const char *path = to_string(c, argv[0], "path");
  if (!c->failed) done(c, sterna.load_device_plugin(path));
  end_call(c);
  return js;
}

static napi_value raw_empty_cache(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value js = NULL;
  begin_call(c, env, call_info, "empty_cache", 0, NULL, FREE);
  if (!c->failed) done(c, sterna.empty_cache());
  end_call(c);
  return js;
}

static napi_value raw_set_log_sink(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "set_log_sink", 2, argv, FREE);
  sterna_log_sink sink = to_log_sink(c, argv[0], "sink");
  int32_t level = to_enum(c, argv[1], "level", &enum_log_level);
  if (!c->failed) done(c, sterna.set_log_sink(sink.user ? &sink : NULL, level));
  end_call(c);
  return js;
}

static napi_value raw_dataset_tensors(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "dataset_tensors", 1, argv, READS);
  list tensors = to_handles(c, argv[0], "tensors", KIND_tensor);
  sterna_dataset *dataset = NULL;
  if (!c->failed && done(c, sterna.dataset_tensors((void *)tensors.data, tensors.len, &dataset))) js = from_handle(c, dataset, KIND_dataset);
  end_call(c);
  return js;
}

static napi_value raw_dataset_create(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "dataset_create", 2, argv, FREE);
  int64_t size = to_i64(c, argv[0], "size");
  sterna_dataset_callbacks callbacks = to_dataset_callbacks(c, argv[1], "callbacks");
  sterna_dataset *dataset = NULL;
  if (!c->failed && done(c, sterna.dataset_create(size, &callbacks, &dataset))) js = from_handle(c, dataset, KIND_dataset);
  end_call(c);
  return js;
}

static napi_value raw_dataset_subset(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "dataset_subset", 2, argv, FREE);
  void *dataset = to_handle(c, argv[0], KIND_dataset);
  ints indices = to_ints(c, argv[1], "indices");
  sterna_dataset *subset = NULL;
  if (!c->failed && done(c, sterna.dataset_subset(dataset, indices.data, indices.len, &subset))) js = from_handle(c, subset, KIND_dataset);
  end_call(c);
  return js;
}

static napi_value raw_random_split(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "random_split", 3, argv, FREE);
  void *dataset = to_handle(c, argv[0], KIND_dataset);
  ints lengths = to_ints(c, argv[1], "lengths");
  uint64_t seed = to_u64(c, argv[2], "seed");
  sterna_dataset **parts = NULL;
  parts = room(c, (lengths.len + 1) * sizeof *parts);
  if (!c->failed && done(c, sterna.random_split(dataset, lengths.data, lengths.len, seed, parts))) js = from_handles(c, (void **)parts, lengths.len, KIND_dataset);
  end_call(c);
  return js;
}

static napi_value raw_dataset_size(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "dataset_size", 1, argv, FREE);
  void *dataset = to_handle(c, argv[0], KIND_dataset);
  int64_t size = 0;
  if (!c->failed && done(c, sterna.dataset_size(dataset, &size))) js = from_i64(c, size);
  end_call(c);
  return js;
}

static napi_value raw_dataset_get(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "dataset_get", 2, argv, FREE);
  void *dataset = to_handle(c, argv[0], KIND_dataset);
  int64_t index = to_i64(c, argv[1], "index");
  sterna_tensor *sample[MOST_OUTPUTS] = {NULL};
  size_t sample_len = 0;
  if (!c->failed && done(c, sterna.dataset_get(dataset, index, sample, MOST_OUTPUTS, &sample_len))) js = from_handles(c, (void **)sample, sample_len, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_loader_create(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[9], js = NULL;
  begin_call(c, env, call_info, "loader_create", 9, argv, FREE);
  void *dataset = to_handle(c, argv[0], KIND_dataset);
  sterna_loader_options options = STERNA_LOADER_OPTIONS;
  sterna_loader *loader = NULL;
  if (given(c, argv[1])) options.batch_size = to_i64(c, argv[1], "batch_size");
  if (given(c, argv[2])) options.shuffle = to_bool(c, argv[2], "shuffle");
  if (given(c, argv[3])) options.seed = to_u64(c, argv[3], "seed");
  if (given(c, argv[4])) options.drop_last = to_bool(c, argv[4], "drop_last");
  if (given(c, argv[5])) options.workers = to_i64(c, argv[5], "workers");
  if (given(c, argv[6])) options.prefetch = to_i64(c, argv[6], "prefetch");
  if (given(c, argv[7])) options.pin_memory = to_bool(c, argv[7], "pin_memory");
  if (given(c, argv[8])) options.device = to_string(c, argv[8], "device");
  if (!c->failed && done(c, sterna.loader_create(dataset, &options, &loader))) js = from_handle(c, loader, KIND_loader);
  end_call(c);
  return js;
}

static napi_value raw_loader_create_collating(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[10], js = NULL;
  begin_call(c, env, call_info, "loader_create_collating", 10, argv, FREE);
  void *dataset = to_handle(c, argv[0], KIND_dataset);
  sterna_collate_callbacks callbacks = to_collate_callbacks(c, argv[1], "callbacks");
  sterna_loader_options options = STERNA_LOADER_OPTIONS;
  sterna_loader *loader = NULL;
  if (given(c, argv[2])) options.batch_size = to_i64(c, argv[2], "batch_size");
  if (given(c, argv[3])) options.shuffle = to_bool(c, argv[3], "shuffle");
  if (given(c, argv[4])) options.seed = to_u64(c, argv[4], "seed");
  if (given(c, argv[5])) options.drop_last = to_bool(c, argv[5], "drop_last");
  if (given(c, argv[6])) options.workers = to_i64(c, argv[6], "workers");
  if (given(c, argv[7])) options.prefetch = to_i64(c, argv[7], "prefetch");
  if (given(c, argv[8])) options.pin_memory = to_bool(c, argv[8], "pin_memory");
  if (given(c, argv[9])) options.device = to_string(c, argv[9], "device");
  if (!c->failed && done(c, sterna.loader_create_collating(dataset, &callbacks, &options, &loader))) js = from_handle(c, loader, KIND_loader);
  end_call(c);
  return js;
}

static napi_value raw_loader_epoch(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "loader_epoch", 2, argv, FREE);
  void *loader = to_handle(c, argv[0], KIND_loader);
  int64_t epoch = to_i64(c, argv[1], "epoch");
  if (!c->failed) done(c, sterna.loader_epoch(loader, epoch));
  end_call(c);
  return js;
}

typedef struct {
  void *loader;
  sterna_batch *batch;
} values_loader_next;
static void parse_loader_next(call *c, napi_value *argv, void *values) {
  values_loader_next *v = values;
  v->loader = to_handle(c, argv[0], KIND_loader);
}
static sterna_error *run_loader_next(void *values) {
  values_loader_next *v = values;
  return sterna.loader_next(v->loader, &v->batch);
}
static napi_value result_loader_next(call *c, void *values) {
  values_loader_next *v = values;
  return from_handle(c, v->batch, KIND_batch);
}
static const async async_loader_next = {"loader_next", sizeof(values_loader_next), 1, FREE, NULL, parse_loader_next, run_loader_next, result_loader_next};
_Static_assert(sizeof(values_loader_next) <= 512, "room in run_sync");
static napi_value raw_loader_next(napi_env env, napi_callback_info call_info) {
  return run_sync(env, call_info, &async_loader_next);
}
static napi_value raw_loader_next_async(napi_env env, napi_callback_info call_info) {
  return run_async(env, call_info, &async_loader_next);
}

static napi_value raw_loader_batches(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "loader_batches", 1, argv, FREE);
  void *loader = to_handle(c, argv[0], KIND_loader);
  int64_t batches = 0;
  if (!c->failed && done(c, sterna.loader_batches(loader, &batches))) js = from_i64(c, batches);
  end_call(c);
  return js;
}

static napi_value raw_loader_state(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "loader_state", 1, argv, FREE);
  void *loader = to_handle(c, argv[0], KIND_loader);
  int64_t epoch = 0;
  int64_t position = 0;
  uint64_t seed = 0;
  if (!c->failed && done(c, sterna.loader_state(loader, &epoch, &position, &seed))) js = from_list(c, 3, (napi_value[]){from_i64(c, epoch), from_i64(c, position), from_u64(c, seed)});
  end_call(c);
  return js;
}

static napi_value raw_loader_set_state(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[4], js = NULL;
  begin_call(c, env, call_info, "loader_set_state", 4, argv, FREE);
  void *loader = to_handle(c, argv[0], KIND_loader);
  int64_t epoch = to_i64(c, argv[1], "epoch");
  int64_t position = to_i64(c, argv[2], "position");
  uint64_t seed = to_u64(c, argv[3], "seed");
  if (!c->failed) done(c, sterna.loader_set_state(loader, epoch, position, seed));
  end_call(c);
  return js;
}

static napi_value raw_batch_size(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "batch_size", 1, argv, FREE);
  void *batch = to_handle(c, argv[0], KIND_batch);
  size_t size = 0;
  if (!c->failed && done(c, sterna.batch_size(batch, &size))) js = from_i64(c, (int64_t)size);
  end_call(c);
  return js;
}

static napi_value raw_batch_tensor(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "batch_tensor", 2, argv, FREE);
  void *batch = to_handle(c, argv[0], KIND_batch);
  size_t index = to_size(c, argv[1], "index");
  sterna_tensor *tensor = NULL;
  if (!c->failed && done(c, sterna.batch_tensor(batch, index, &tensor))) js = from_handle(c, tensor, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_queue_create(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "queue_create", 1, argv, FREE);
  int64_t capacity = to_i64(c, argv[0], "capacity");
  sterna_queue *queue = NULL;
  if (!c->failed && done(c, sterna.queue_create(capacity, &queue))) js = from_handle(c, queue, KIND_queue);
  end_call(c);
  return js;
}

static napi_value raw_queue_push(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "queue_push", 2, argv, FREE);
  void *queue = to_handle(c, argv[0], KIND_queue);
  list tensors = to_handles(c, argv[1], "tensors", KIND_tensor);
  if (!c->failed) done(c, sterna.queue_push(queue, (void *)tensors.data, tensors.len));
  end_call(c);
  return js;
}

static napi_value raw_queue_try_push(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "queue_try_push", 2, argv, FREE);
  void *queue = to_handle(c, argv[0], KIND_queue);
  list tensors = to_handles(c, argv[1], "tensors", KIND_tensor);
  int32_t pushed = 0;
  if (!c->failed && done(c, sterna.queue_try_push(queue, (void *)tensors.data, tensors.len, &pushed))) js = from_bool(c, pushed);
  end_call(c);
  return js;
}

static napi_value raw_queue_finish(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "queue_finish", 1, argv, FREE);
  void *queue = to_handle(c, argv[0], KIND_queue);
  if (!c->failed) done(c, sterna.queue_finish(queue));
  end_call(c);
  return js;
}

static napi_value raw_queue_next(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "queue_next", 1, argv, FREE);
  void *queue = to_handle(c, argv[0], KIND_queue);
  sterna_batch *batch = NULL;
  if (!c->failed && done(c, sterna.queue_next(queue, &batch))) js = from_handle(c, batch, KIND_batch);
  end_call(c);
  return js;
}

static napi_value raw_queue_close(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "queue_close", 1, argv, FREE);
  void *queue = to_handle(c, argv[0], KIND_queue);
  if (!c->failed) done(c, sterna.queue_close(queue));
  end_call(c);
  return js;
}

static napi_value raw_queue_size(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "queue_size", 1, argv, FREE);
  void *queue = to_handle(c, argv[0], KIND_queue);
  int64_t size = 0;
  if (!c->failed && done(c, sterna.queue_size(queue, &size))) js = from_i64(c, size);
  end_call(c);
  return js;
}

typedef struct {
  const char *path;
  strings names;
  list tensors;
} values_safetensors_save;
static void parse_safetensors_save(call *c, napi_value *argv, void *values) {
  values_safetensors_save *v = values;
  v->path = to_string(c, argv[0], "path");
  v->names = to_strings(c, argv[1], "names");
  v->tensors = to_handles(c, argv[2], "tensors", KIND_tensor);
}
static sterna_error *run_safetensors_save(void *values) {
  values_safetensors_save *v = values;
  return sterna.safetensors_save(v->path, v->names.data, (void *)v->tensors.data, v->tensors.len);
}
static napi_value result_safetensors_save(call *c, void *values) {
  (void)c;
  (void)values;
  return NULL;
}
static const async async_safetensors_save = {"safetensors_save", sizeof(values_safetensors_save), 3, READS, NULL, parse_safetensors_save, run_safetensors_save, result_safetensors_save};
_Static_assert(sizeof(values_safetensors_save) <= 512, "room in run_sync");
static napi_value raw_safetensors_save(napi_env env, napi_callback_info call_info) {
  return run_sync(env, call_info, &async_safetensors_save);
}
static napi_value raw_safetensors_save_async(napi_env env, napi_callback_info call_info) {
  return run_async(env, call_info, &async_safetensors_save);
}

typedef struct {
  const char *path;
  void *dict;
} values_safetensors_save_dict;
static void parse_safetensors_save_dict(call *c, napi_value *argv, void *values) {
  values_safetensors_save_dict *v = values;
  v->path = to_string(c, argv[0], "path");
  v->dict = to_handle(c, argv[1], KIND_dict);
}
static sterna_error *run_safetensors_save_dict(void *values) {
  values_safetensors_save_dict *v = values;
  return sterna.safetensors_save_dict(v->path, v->dict);
}
static napi_value result_safetensors_save_dict(call *c, void *values) {
  (void)c;
  (void)values;
  return NULL;
}
static const async async_safetensors_save_dict = {"safetensors_save_dict", sizeof(values_safetensors_save_dict), 2, READS, NULL, parse_safetensors_save_dict, run_safetensors_save_dict, result_safetensors_save_dict};
_Static_assert(sizeof(values_safetensors_save_dict) <= 512, "room in run_sync");
static napi_value raw_safetensors_save_dict(napi_env env, napi_callback_info call_info) {
  return run_sync(env, call_info, &async_safetensors_save_dict);
}
static napi_value raw_safetensors_save_dict_async(napi_env env, napi_callback_info call_info) {
  return run_async(env, call_info, &async_safetensors_save_dict);
}

typedef struct {
  const char *path;
  sterna_dict *dict;
} values_safetensors_load;
static void parse_safetensors_load(call *c, napi_value *argv, void *values) {
  values_safetensors_load *v = values;
  v->path = to_string(c, argv[0], "path");
}
static sterna_error *run_safetensors_load(void *values) {
  values_safetensors_load *v = values;
  return sterna.safetensors_load(v->path, &v->dict);
}
static napi_value result_safetensors_load(call *c, void *values) {
  values_safetensors_load *v = values;
  return from_handle(c, v->dict, KIND_dict);
}
static const async async_safetensors_load = {"safetensors_load", sizeof(values_safetensors_load), 1, FREE, NULL, parse_safetensors_load, run_safetensors_load, result_safetensors_load};
_Static_assert(sizeof(values_safetensors_load) <= 512, "room in run_sync");
static napi_value raw_safetensors_load(napi_env env, napi_callback_info call_info) {
  return run_sync(env, call_info, &async_safetensors_load);
}
static napi_value raw_safetensors_load_async(napi_env env, napi_callback_info call_info) {
  return run_async(env, call_info, &async_safetensors_load);
}

typedef struct {
  const char *path;
  void *tensor;
} values_npy_save;
static void parse_npy_save(call *c, napi_value *argv, void *values) {
  values_npy_save *v = values;
  v->path = to_string(c, argv[0], "path");
  v->tensor = to_handle(c, argv[1], KIND_tensor);
}
static sterna_error *run_npy_save(void *values) {
  values_npy_save *v = values;
  return sterna.npy_save(v->path, v->tensor);
}
static napi_value result_npy_save(call *c, void *values) {
  (void)c;
  (void)values;
  return NULL;
}
static const async async_npy_save = {"npy_save", sizeof(values_npy_save), 2, READS, NULL, parse_npy_save, run_npy_save, result_npy_save};
_Static_assert(sizeof(values_npy_save) <= 512, "room in run_sync");
static napi_value raw_npy_save(napi_env env, napi_callback_info call_info) {
  return run_sync(env, call_info, &async_npy_save);
}
static napi_value raw_npy_save_async(napi_env env, napi_callback_info call_info) {
  return run_async(env, call_info, &async_npy_save);
}

typedef struct {
  const char *path;
  sterna_tensor *tensor;
} values_npy_load;
static void parse_npy_load(call *c, napi_value *argv, void *values) {
  values_npy_load *v = values;
  v->path = to_string(c, argv[0], "path");
}
static sterna_error *run_npy_load(void *values) {
  values_npy_load *v = values;
  return sterna.npy_load(v->path, &v->tensor);
}
static napi_value result_npy_load(call *c, void *values) {
  values_npy_load *v = values;
  return from_handle(c, v->tensor, KIND_tensor);
}
static const async async_npy_load = {"npy_load", sizeof(values_npy_load), 1, FREE, NULL, parse_npy_load, run_npy_load, result_npy_load};
_Static_assert(sizeof(values_npy_load) <= 512, "room in run_sync");
static napi_value raw_npy_load(napi_env env, napi_callback_info call_info) {
  return run_sync(env, call_info, &async_npy_load);
}
static napi_value raw_npy_load_async(napi_env env, napi_callback_info call_info) {
  return run_async(env, call_info, &async_npy_load);
}

typedef struct {
  const char *path;
  strings names;
  list tensors;
  sterna_npz_options options;
} values_npz_save;
static void parse_npz_save(call *c, napi_value *argv, void *values) {
  values_npz_save *v = values;
  v->path = to_string(c, argv[0], "path");
  v->names = to_strings(c, argv[1], "names");
  v->tensors = to_handles(c, argv[2], "tensors", KIND_tensor);
  v->options = STERNA_NPZ_OPTIONS;
  if (given(c, argv[3])) v->options.compressed = to_bool(c, argv[3], "compressed");
}
static sterna_error *run_npz_save(void *values) {
  values_npz_save *v = values;
  return sterna.npz_save(v->path, v->names.data, (void *)v->tensors.data, v->tensors.len, &v->options);
}
static napi_value result_npz_save(call *c, void *values) {
  (void)c;
  (void)values;
  return NULL;
}
static const async async_npz_save = {"npz_save", sizeof(values_npz_save), 4, READS, NULL, parse_npz_save, run_npz_save, result_npz_save};
_Static_assert(sizeof(values_npz_save) <= 512, "room in run_sync");
static napi_value raw_npz_save(napi_env env, napi_callback_info call_info) {
  return run_sync(env, call_info, &async_npz_save);
}
static napi_value raw_npz_save_async(napi_env env, napi_callback_info call_info) {
  return run_async(env, call_info, &async_npz_save);
}

typedef struct {
  const char *path;
  sterna_dict *dict;
} values_npz_load;
static void parse_npz_load(call *c, napi_value *argv, void *values) {
  values_npz_load *v = values;
  v->path = to_string(c, argv[0], "path");
}
static sterna_error *run_npz_load(void *values) {
  values_npz_load *v = values;
  return sterna.npz_load(v->path, &v->dict);
}
static napi_value result_npz_load(call *c, void *values) {
  values_npz_load *v = values;
  return from_handle(c, v->dict, KIND_dict);
}
static const async async_npz_load = {"npz_load", sizeof(values_npz_load), 1, FREE, NULL, parse_npz_load, run_npz_load, result_npz_load};
_Static_assert(sizeof(values_npz_load) <= 512, "room in run_sync");
static napi_value raw_npz_load(napi_env env, napi_callback_info call_info) {
  return run_sync(env, call_info, &async_npz_load);
}
static napi_value raw_npz_load_async(napi_env env, napi_callback_info call_info) {
  return run_async(env, call_info, &async_npz_load);
}

typedef struct {
  const char *path;
  sterna_read_csv_options options;
  sterna_tensor *tensor;
} values_read_csv;
static void parse_read_csv(call *c, napi_value *argv, void *values) {
  values_read_csv *v = values;
  v->path = to_string(c, argv[0], "path");
  v->options = STERNA_READ_CSV_OPTIONS;
  if (given(c, argv[1])) v->options.dtype = to_enum(c, argv[1], "dtype", &enum_dtype);
  if (given(c, argv[2])) v->options.delimiter = to_string(c, argv[2], "delimiter");
  if (given(c, argv[3])) v->options.skip_rows = to_i64(c, argv[3], "skip_rows");
  if (given(c, argv[4])) {
    ints l = to_ints(c, argv[4], "columns");
    v->options.columns = l.data;
    v->options.columns_len = l.len;
  }
}
static sterna_error *run_read_csv(void *values) {
  values_read_csv *v = values;
  return sterna.read_csv(v->path, &v->options, &v->tensor);
}
static napi_value result_read_csv(call *c, void *values) {
  values_read_csv *v = values;
  return from_handle(c, v->tensor, KIND_tensor);
}
static const async async_read_csv = {"read_csv", sizeof(values_read_csv), 5, FREE, NULL, parse_read_csv, run_read_csv, result_read_csv};
_Static_assert(sizeof(values_read_csv) <= 512, "room in run_sync");
static napi_value raw_read_csv(napi_env env, napi_callback_info call_info) {
  return run_sync(env, call_info, &async_read_csv);
}
static napi_value raw_read_csv_async(napi_env env, napi_callback_info call_info) {
  return run_async(env, call_info, &async_read_csv);
}

typedef struct {
  const char *path;
  sterna_tensor *tensor;
} values_read_idx;
static void parse_read_idx(call *c, napi_value *argv, void *values) {
  values_read_idx *v = values;
  v->path = to_string(c, argv[0], "path");
}
static sterna_error *run_read_idx(void *values) {
  values_read_idx *v = values;
  return sterna.read_idx(v->path, &v->tensor);
}
static napi_value result_read_idx(call *c, void *values) {
  values_read_idx *v = values;
  return from_handle(c, v->tensor, KIND_tensor);
}
static const async async_read_idx = {"read_idx", sizeof(values_read_idx), 1, FREE, NULL, parse_read_idx, run_read_idx, result_read_idx};
_Static_assert(sizeof(values_read_idx) <= 512, "room in run_sync");
static napi_value raw_read_idx(napi_env env, napi_callback_info call_info) {
  return run_sync(env, call_info, &async_read_idx);
}
static napi_value raw_read_idx_async(napi_env env, napi_callback_info call_info) {
  return run_async(env, call_info, &async_read_idx);
}

typedef struct {
  const char *path;
  sterna_checkpoint parts;
} values_checkpoint_save;
static void parse_checkpoint_save(call *c, napi_value *argv, void *values) {
  values_checkpoint_save *v = values;
  v->path = to_string(c, argv[0], "path");
  v->parts = STERNA_CHECKPOINT;
  v->parts.module = to_handle(c, argv[1], KIND_module);
  v->parts.optimizer = to_handle(c, argv[2], KIND_optimizer);
  if (given(c, argv[3])) {
    list l = to_handles(c, argv[3], "schedulers", KIND_scheduler);
    v->parts.schedulers = (void *)l.data;
    v->parts.schedulers_len = l.len;
  }
  if (given(c, argv[4])) {
    list l = to_handles(c, argv[4], "generators", KIND_generator);
    v->parts.generators = (void *)l.data;
    v->parts.generators_len = l.len;
  }
  v->parts.loader = to_handle(c, argv[5], KIND_loader);
  v->parts.metadata = to_handle(c, argv[6], KIND_dict);
  v->parts.grad_scaler = to_handle(c, argv[7], KIND_grad_scaler);
}
static sterna_error *run_checkpoint_save(void *values) {
  values_checkpoint_save *v = values;
  return sterna.checkpoint_save(v->path, &v->parts);
}
static napi_value result_checkpoint_save(call *c, void *values) {
  (void)c;
  (void)values;
  return NULL;
}
static const async async_checkpoint_save = {"checkpoint_save", sizeof(values_checkpoint_save), 8, READS, NULL, parse_checkpoint_save, run_checkpoint_save, result_checkpoint_save};
_Static_assert(sizeof(values_checkpoint_save) <= 512, "room in run_sync");
static napi_value raw_checkpoint_save(napi_env env, napi_callback_info call_info) {
  return run_sync(env, call_info, &async_checkpoint_save);
}
static napi_value raw_checkpoint_save_async(napi_env env, napi_callback_info call_info) {
  return run_async(env, call_info, &async_checkpoint_save);
}

typedef struct {
  const char *path;
  sterna_checkpoint parts;
} values_checkpoint_load;
static void parse_checkpoint_load(call *c, napi_value *argv, void *values) {
  values_checkpoint_load *v = values;
  v->path = to_string(c, argv[0], "path");
  v->parts = STERNA_CHECKPOINT;
  v->parts.module = to_handle(c, argv[1], KIND_module);
  v->parts.optimizer = to_handle(c, argv[2], KIND_optimizer);
  if (given(c, argv[3])) {
    list l = to_handles(c, argv[3], "schedulers", KIND_scheduler);
    v->parts.schedulers = (void *)l.data;
    v->parts.schedulers_len = l.len;
  }
  if (given(c, argv[4])) {
    list l = to_handles(c, argv[4], "generators", KIND_generator);
    v->parts.generators = (void *)l.data;
    v->parts.generators_len = l.len;
  }
  v->parts.loader = to_handle(c, argv[5], KIND_loader);
  v->parts.metadata = to_handle(c, argv[6], KIND_dict);
  v->parts.grad_scaler = to_handle(c, argv[7], KIND_grad_scaler);
}
static sterna_error *run_checkpoint_load(void *values) {
  values_checkpoint_load *v = values;
  return sterna.checkpoint_load(v->path, &v->parts);
}
static napi_value result_checkpoint_load(call *c, void *values) {
  (void)c;
  (void)values;
  return NULL;
}
static const async async_checkpoint_load = {"checkpoint_load", sizeof(values_checkpoint_load), 8, WRITES, NULL, parse_checkpoint_load, run_checkpoint_load, result_checkpoint_load};
_Static_assert(sizeof(values_checkpoint_load) <= 512, "room in run_sync");
static napi_value raw_checkpoint_load(napi_env env, napi_callback_info call_info) {
  return run_sync(env, call_info, &async_checkpoint_load);
}
static napi_value raw_checkpoint_load_async(napi_env env, napi_callback_info call_info) {
  return run_async(env, call_info, &async_checkpoint_load);
}

typedef struct {
  void *program;
  const char *path;
} values_program_save;
static void parse_program_save(call *c, napi_value *argv, void *values) {
  values_program_save *v = values;
  v->program = to_handle(c, argv[0], KIND_program);
  v->path = to_string(c, argv[1], "path");
}
static sterna_error *run_program_save(void *values) {
  values_program_save *v = values;
  return sterna.program_save(v->program, v->path);
}
static napi_value result_program_save(call *c, void *values) {
  (void)c;
  (void)values;
  return NULL;
}
static const async async_program_save = {"program_save", sizeof(values_program_save), 2, READS, NULL, parse_program_save, run_program_save, result_program_save};
_Static_assert(sizeof(values_program_save) <= 512, "room in run_sync");
static napi_value raw_program_save(napi_env env, napi_callback_info call_info) {
  return run_sync(env, call_info, &async_program_save);
}
static napi_value raw_program_save_async(napi_env env, napi_callback_info call_info) {
  return run_async(env, call_info, &async_program_save);
}

typedef struct {
  const char *path;
  sterna_program *program;
} values_program_load;
static void parse_program_load(call *c, napi_value *argv, void *values) {
  values_program_load *v = values;
  v->path = to_string(c, argv[0], "path");
}
static sterna_error *run_program_load(void *values) {
  values_program_load *v = values;
  return sterna.program_load(v->path, &v->program);
}
static napi_value result_program_load(call *c, void *values) {
  values_program_load *v = values;
  return from_handle(c, v->program, KIND_program);
}
static const async async_program_load = {"program_load", sizeof(values_program_load), 1, FREE, NULL, parse_program_load, run_program_load, result_program_load};
_Static_assert(sizeof(values_program_load) <= 512, "room in run_sync");
static napi_value raw_program_load(napi_env env, napi_callback_info call_info) {
  return run_sync(env, call_info, &async_program_load);
}
static napi_value raw_program_load_async(napi_env env, napi_callback_info call_info) {
  return run_async(env, call_info, &async_program_load);
}

static napi_value raw_program_variables(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "program_variables", 1, argv, READS);
  void *program = to_handle(c, argv[0], KIND_program);
  sterna_dict *dict = NULL;
  if (!c->failed && done(c, sterna.program_variables(program, &dict))) js = from_handle(c, dict, KIND_dict);
  end_call(c);
  return js;
}

typedef struct {
  void *module;
  void *example;
  sterna_onnx_options options;
  const char *path;
} values_onnx_export;
static void parse_onnx_export(call *c, napi_value *argv, void *values) {
  values_onnx_export *v = values;
  v->module = to_handle(c, argv[0], KIND_module);
  v->example = to_handle(c, argv[1], KIND_tensor);
  v->options = STERNA_ONNX_OPTIONS;
  if (given(c, argv[2])) v->options.opset = to_i64(c, argv[2], "opset");
  if (given(c, argv[3])) v->options.dynamic_batch = to_bool(c, argv[3], "dynamic_batch");
  if (given(c, argv[4])) {
    strings l = to_strings(c, argv[4], "input_names");
    v->options.input_names = l.data;
    v->options.input_names_len = l.len;
  }
  if (given(c, argv[5])) {
    strings l = to_strings(c, argv[5], "output_names");
    v->options.output_names = l.data;
    v->options.output_names_len = l.len;
  }
  if (given(c, argv[6])) {
    strings l = to_strings(c, argv[6], "dynamic_values");
    v->options.dynamic_values = l.data;
    v->options.dynamic_values_len = l.len;
  }
  if (given(c, argv[7])) {
    ints l = to_ints(c, argv[7], "dynamic_axes");
    v->options.dynamic_axes = l.data;
    v->options.dynamic_axes_len = l.len;
  }
  if (given(c, argv[8])) {
    strings l = to_strings(c, argv[8], "dynamic_dimensions");
    v->options.dynamic_dimensions = l.data;
    v->options.dynamic_dimensions_len = l.len;
  }
  if (given(c, argv[9])) v->options.doc_string = to_string(c, argv[9], "doc_string");
  v->path = to_string(c, argv[10], "path");
}
static sterna_error *run_onnx_export(void *values) {
  values_onnx_export *v = values;
  return sterna.onnx_export(v->module, v->example, &v->options, v->path);
}
static napi_value result_onnx_export(call *c, void *values) {
  (void)c;
  (void)values;
  return NULL;
}
static const async async_onnx_export = {"onnx_export", sizeof(values_onnx_export), 11, WRITES, NULL, parse_onnx_export, run_onnx_export, result_onnx_export};
_Static_assert(sizeof(values_onnx_export) <= 512, "room in run_sync");
static napi_value raw_onnx_export(napi_env env, napi_callback_info call_info) {
  return run_sync(env, call_info, &async_onnx_export);
}
static napi_value raw_onnx_export_async(napi_env env, napi_callback_info call_info) {
  return run_async(env, call_info, &async_onnx_export);
}

typedef struct {
  void *module;
  list examples;
  sterna_onnx_options options;
  const char *path;
} values_onnx_export_many;
static void parse_onnx_export_many(call *c, napi_value *argv, void *values) {
  values_onnx_export_many *v = values;
  v->module = to_handle(c, argv[0], KIND_module);
  v->examples = to_handles(c, argv[1], "examples", KIND_tensor);
  v->options = STERNA_ONNX_OPTIONS;
  if (given(c, argv[2])) v->options.opset = to_i64(c, argv[2], "opset");
  if (given(c, argv[3])) v->options.dynamic_batch = to_bool(c, argv[3], "dynamic_batch");
  if (given(c, argv[4])) {
    strings l = to_strings(c, argv[4], "input_names");
    v->options.input_names = l.data;
    v->options.input_names_len = l.len;
  }
  if (given(c, argv[5])) {
    strings l = to_strings(c, argv[5], "output_names");
    v->options.output_names = l.data;
    v->options.output_names_len = l.len;
  }
  if (given(c, argv[6])) {
    strings l = to_strings(c, argv[6], "dynamic_values");
    v->options.dynamic_values = l.data;
    v->options.dynamic_values_len = l.len;
  }
  if (given(c, argv[7])) {
    ints l = to_ints(c, argv[7], "dynamic_axes");
    v->options.dynamic_axes = l.data;
    v->options.dynamic_axes_len = l.len;
  }
  if (given(c, argv[8])) {
    strings l = to_strings(c, argv[8], "dynamic_dimensions");
    v->options.dynamic_dimensions = l.data;
    v->options.dynamic_dimensions_len = l.len;
  }
  if (given(c, argv[9])) v->options.doc_string = to_string(c, argv[9], "doc_string");
  v->path = to_string(c, argv[10], "path");
}
static sterna_error *run_onnx_export_many(void *values) {
  values_onnx_export_many *v = values;
  return sterna.onnx_export_many(v->module, (void *)v->examples.data, v->examples.len, &v->options, v->path);
}
static napi_value result_onnx_export_many(call *c, void *values) {
  (void)c;
  (void)values;
  return NULL;
}
static const async async_onnx_export_many = {"onnx_export_many", sizeof(values_onnx_export_many), 11, WRITES, NULL, parse_onnx_export_many, run_onnx_export_many, result_onnx_export_many};
_Static_assert(sizeof(values_onnx_export_many) <= 512, "room in run_sync");
static napi_value raw_onnx_export_many(napi_env env, napi_callback_info call_info) {
  return run_sync(env, call_info, &async_onnx_export_many);
}
static napi_value raw_onnx_export_many_async(napi_env env, napi_callback_info call_info) {
  return run_async(env, call_info, &async_onnx_export_many);
}

typedef struct {
  void *program;
  sterna_onnx_options options;
  const char *path;
} values_onnx_export_program;
static void parse_onnx_export_program(call *c, napi_value *argv, void *values) {
  values_onnx_export_program *v = values;
  v->program = to_handle(c, argv[0], KIND_program);
  v->options = STERNA_ONNX_OPTIONS;
  if (given(c, argv[1])) v->options.opset = to_i64(c, argv[1], "opset");
  if (given(c, argv[2])) v->options.dynamic_batch = to_bool(c, argv[2], "dynamic_batch");
  if (given(c, argv[3])) {
    strings l = to_strings(c, argv[3], "input_names");
    v->options.input_names = l.data;
    v->options.input_names_len = l.len;
  }
  if (given(c, argv[4])) {
    strings l = to_strings(c, argv[4], "output_names");
    v->options.output_names = l.data;
    v->options.output_names_len = l.len;
  }
  if (given(c, argv[5])) {
    strings l = to_strings(c, argv[5], "dynamic_values");
    v->options.dynamic_values = l.data;
    v->options.dynamic_values_len = l.len;
  }
  if (given(c, argv[6])) {
    ints l = to_ints(c, argv[6], "dynamic_axes");
    v->options.dynamic_axes = l.data;
    v->options.dynamic_axes_len = l.len;
  }
  if (given(c, argv[7])) {
    strings l = to_strings(c, argv[7], "dynamic_dimensions");
    v->options.dynamic_dimensions = l.data;
    v->options.dynamic_dimensions_len = l.len;
  }
  if (given(c, argv[8])) v->options.doc_string = to_string(c, argv[8], "doc_string");
  v->path = to_string(c, argv[9], "path");
}
static sterna_error *run_onnx_export_program(void *values) {
  values_onnx_export_program *v = values;
  return sterna.onnx_export_program(v->program, &v->options, v->path);
}
static napi_value result_onnx_export_program(call *c, void *values) {
  (void)c;
  (void)values;
  return NULL;
}
static const async async_onnx_export_program = {"onnx_export_program", sizeof(values_onnx_export_program), 10, READS, NULL, parse_onnx_export_program, run_onnx_export_program, result_onnx_export_program};
_Static_assert(sizeof(values_onnx_export_program) <= 512, "room in run_sync");
static napi_value raw_onnx_export_program(napi_env env, napi_callback_info call_info) {
  return run_sync(env, call_info, &async_onnx_export_program);
}
static napi_value raw_onnx_export_program_async(napi_env env, napi_callback_info call_info) {
  return run_async(env, call_info, &async_onnx_export_program);
}

static napi_value raw_dict_create(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value js = NULL;
  begin_call(c, env, call_info, "dict_create", 0, NULL, FREE);
  sterna_dict *dict = NULL;
  if (!c->failed && done(c, sterna.dict_create(&dict))) js = from_handle(c, dict, KIND_dict);
  end_call(c);
  return js;
}

static napi_value raw_dict_size(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "dict_size", 1, argv, FREE);
  void *dict = to_handle(c, argv[0], KIND_dict);
  size_t size = 0;
  if (!c->failed && done(c, sterna.dict_size(dict, &size))) js = from_i64(c, (int64_t)size);
  end_call(c);
  return js;
}

static napi_value raw_dict_name(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "dict_name", 2, argv, FREE);
  void *dict = to_handle(c, argv[0], KIND_dict);
  size_t index = to_size(c, argv[1], "index");
  sterna_str name = {NULL, 0};
  if (!c->failed && done(c, sterna.dict_name(dict, index, &name))) js = from_str(c, name);
  end_call(c);
  return js;
}

static napi_value raw_dict_at(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "dict_at", 2, argv, FREE);
  void *dict = to_handle(c, argv[0], KIND_dict);
  size_t index = to_size(c, argv[1], "index");
  sterna_tensor *tensor = NULL;
  if (!c->failed && done(c, sterna.dict_at(dict, index, &tensor))) js = from_handle(c, tensor, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_dict_get(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "dict_get", 2, argv, FREE);
  void *dict = to_handle(c, argv[0], KIND_dict);
  const char *name = to_string(c, argv[1], "name");
  sterna_tensor *tensor = NULL;
  if (!c->failed && done(c, sterna.dict_get(dict, name, &tensor))) js = from_handle(c, tensor, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_dict_contains(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "dict_contains", 2, argv, FREE);
  void *dict = to_handle(c, argv[0], KIND_dict);
  const char *name = to_string(c, argv[1], "name");
  int32_t found = 0;
  if (!c->failed && done(c, sterna.dict_contains(dict, name, &found))) js = from_bool(c, found);
  end_call(c);
  return js;
}

static napi_value raw_dict_set(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "dict_set", 3, argv, FREE);
  void *dict = to_handle(c, argv[0], KIND_dict);
  const char *name = to_string(c, argv[1], "name");
  void *tensor = to_handle(c, argv[2], KIND_tensor);
  if (!c->failed) done(c, sterna.dict_set(dict, name, tensor));
  end_call(c);
  return js;
}

static napi_value raw_dict_metadata_size(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "dict_metadata_size", 1, argv, FREE);
  void *dict = to_handle(c, argv[0], KIND_dict);
  size_t size = 0;
  if (!c->failed && done(c, sterna.dict_metadata_size(dict, &size))) js = from_i64(c, (int64_t)size);
  end_call(c);
  return js;
}

static napi_value raw_dict_metadata_at(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "dict_metadata_at", 2, argv, FREE);
  void *dict = to_handle(c, argv[0], KIND_dict);
  size_t index = to_size(c, argv[1], "index");
  sterna_bytes *key = NULL;
  sterna_bytes *text = NULL;
  if (!c->failed && done(c, sterna.dict_metadata_at(dict, index, &key, &text))) js = from_list(c, 2, (napi_value[]){from_bytes(c, key), from_bytes(c, text)});
  end_call(c);
  return js;
}

static napi_value raw_dict_metadata(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "dict_metadata", 2, argv, FREE);
  void *dict = to_handle(c, argv[0], KIND_dict);
  const char *key = to_string(c, argv[1], "key");
  sterna_bytes *text = NULL;
  if (!c->failed && done(c, sterna.dict_metadata(dict, key, &text))) js = from_bytes(c, text);
  end_call(c);
  return js;
}

static napi_value raw_dict_set_metadata(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "dict_set_metadata", 3, argv, FREE);
  void *dict = to_handle(c, argv[0], KIND_dict);
  const char *key = to_string(c, argv[1], "key");
  const char *text = to_string(c, argv[2], "text");
  if (!c->failed) done(c, sterna.dict_set_metadata(dict, key, text));
  end_call(c);
  return js;
}

static napi_value raw_module_create(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "module_create", 3, argv, FREE);
  const char *kind = to_string(c, argv[0], "kind");
  sterna_module_callbacks callbacks = to_module_callbacks(c, argv[1], "callbacks");
  sterna_module_options options = STERNA_MODULE_OPTIONS;
  sterna_module *module = NULL;
  if (given(c, argv[2])) options.extra_repr = to_string(c, argv[2], "extra_repr");
  if (!c->failed && done(c, sterna.module_create(kind, callbacks.user ? &callbacks : NULL, &options, &module))) js = from_handle(c, module, KIND_module);
  end_call(c);
  return js;
}

static napi_value raw_module_register_parameter(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "module_register_parameter", 3, argv, WRITES);
  void *module = to_handle(c, argv[0], KIND_module);
  const char *name = to_string(c, argv[1], "name");
  void *variable = to_handle(c, argv[2], KIND_tensor);
  if (!c->failed) done(c, sterna.module_register_parameter(module, name, variable));
  end_call(c);
  return js;
}

static napi_value raw_module_register_buffer(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "module_register_buffer", 3, argv, WRITES);
  void *module = to_handle(c, argv[0], KIND_module);
  const char *name = to_string(c, argv[1], "name");
  void *variable = to_handle(c, argv[2], KIND_tensor);
  if (!c->failed) done(c, sterna.module_register_buffer(module, name, variable));
  end_call(c);
  return js;
}

static napi_value raw_module_register_module(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "module_register_module", 3, argv, WRITES);
  void *module = to_handle(c, argv[0], KIND_module);
  const char *name = to_string(c, argv[1], "name");
  void *child = to_handle(c, argv[2], KIND_module);
  if (!c->failed) done(c, sterna.module_register_module(module, name, child));
  end_call(c);
  return js;
}

static napi_value raw_module_forward(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "module_forward", 2, argv, WRITES);
  void *module = to_handle(c, argv[0], KIND_module);
  void *x = to_handle(c, argv[1], KIND_tensor);
  sterna_tensor *y = NULL;
  if (!c->failed && done(c, sterna.module_forward(module, x, &y))) js = from_handle(c, y, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_module_forward_many(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "module_forward_many", 2, argv, WRITES);
  void *module = to_handle(c, argv[0], KIND_module);
  list inputs = to_handles(c, argv[1], "inputs", KIND_tensor);
  sterna_tensor *outputs[MOST_OUTPUTS] = {NULL};
  size_t outputs_len = 0;
  if (!c->failed && done(c, sterna.module_forward_many(module, (void *)inputs.data, inputs.len, outputs, MOST_OUTPUTS, &outputs_len))) js = from_handles(c, (void **)outputs, outputs_len, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_module_train(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "module_train", 2, argv, WRITES);
  void *module = to_handle(c, argv[0], KIND_module);
  int32_t training = to_bool(c, argv[1], "training");
  if (!c->failed) done(c, sterna.module_train(module, training));
  end_call(c);
  return js;
}

static napi_value raw_module_is_training(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "module_is_training", 1, argv, WRITES);
  void *module = to_handle(c, argv[0], KIND_module);
  int32_t training = 0;
  if (!c->failed && done(c, sterna.module_is_training(module, &training))) js = from_bool(c, training);
  end_call(c);
  return js;
}

static napi_value raw_module_kind(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "module_kind", 1, argv, WRITES);
  void *module = to_handle(c, argv[0], KIND_module);
  sterna_str kind = {NULL, 0};
  if (!c->failed && done(c, sterna.module_kind(module, &kind))) js = from_str(c, kind);
  end_call(c);
  return js;
}

static napi_value raw_module_parameters(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "module_parameters", 1, argv, WRITES);
  void *module = to_handle(c, argv[0], KIND_module);
  sterna_dict *dict = NULL;
  if (!c->failed && done(c, sterna.module_parameters(module, &dict))) js = from_handle(c, dict, KIND_dict);
  end_call(c);
  return js;
}

static napi_value raw_module_buffers(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "module_buffers", 1, argv, WRITES);
  void *module = to_handle(c, argv[0], KIND_module);
  sterna_dict *dict = NULL;
  if (!c->failed && done(c, sterna.module_buffers(module, &dict))) js = from_handle(c, dict, KIND_dict);
  end_call(c);
  return js;
}

static napi_value raw_module_parameter(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "module_parameter", 2, argv, WRITES);
  void *module = to_handle(c, argv[0], KIND_module);
  const char *name = to_string(c, argv[1], "name");
  sterna_tensor *variable = NULL;
  if (!c->failed && done(c, sterna.module_parameter(module, name, &variable))) js = from_handle(c, variable, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_module_buffer(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "module_buffer", 2, argv, WRITES);
  void *module = to_handle(c, argv[0], KIND_module);
  const char *name = to_string(c, argv[1], "name");
  sterna_tensor *variable = NULL;
  if (!c->failed && done(c, sterna.module_buffer(module, name, &variable))) js = from_handle(c, variable, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_module_child(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "module_child", 2, argv, WRITES);
  void *module = to_handle(c, argv[0], KIND_module);
  const char *name = to_string(c, argv[1], "name");
  sterna_module *child = NULL;
  if (!c->failed && done(c, sterna.module_child(module, name, &child))) js = from_handle(c, child, KIND_module);
  end_call(c);
  return js;
}

static napi_value raw_module_children_size(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "module_children_size", 1, argv, WRITES);
  void *module = to_handle(c, argv[0], KIND_module);
  size_t size = 0;
  if (!c->failed && done(c, sterna.module_children_size(module, &size))) js = from_i64(c, (int64_t)size);
  end_call(c);
  return js;
}

static napi_value raw_module_child_at(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "module_child_at", 2, argv, WRITES);
  void *module = to_handle(c, argv[0], KIND_module);
  size_t index = to_size(c, argv[1], "index");
  sterna_bytes *name = NULL;
  sterna_module *child = NULL;
  if (!c->failed && done(c, sterna.module_child_at(module, index, &name, &child))) js = from_list(c, 2, (napi_value[]){from_bytes(c, name), from_handle(c, child, KIND_module)});
  end_call(c);
  return js;
}

static napi_value raw_module_freeze(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "module_freeze", 2, argv, WRITES);
  void *module = to_handle(c, argv[0], KIND_module);
  const char *prefix = to_string(c, argv[1], "prefix");
  int64_t count = 0;
  if (!c->failed && done(c, sterna.module_freeze(module, prefix, &count))) js = from_i64(c, count);
  end_call(c);
  return js;
}

static napi_value raw_module_unfreeze(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "module_unfreeze", 2, argv, WRITES);
  void *module = to_handle(c, argv[0], KIND_module);
  const char *prefix = to_string(c, argv[1], "prefix");
  int64_t count = 0;
  if (!c->failed && done(c, sterna.module_unfreeze(module, prefix, &count))) js = from_i64(c, count);
  end_call(c);
  return js;
}

static napi_value raw_module_zero_grad(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "module_zero_grad", 1, argv, WRITES);
  void *module = to_handle(c, argv[0], KIND_module);
  if (!c->failed) done(c, sterna.module_zero_grad(module));
  end_call(c);
  return js;
}

static napi_value raw_module_text(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "module_text", 1, argv, READS);
  void *module = to_handle(c, argv[0], KIND_module);
  sterna_bytes *text = NULL;
  if (!c->failed && done(c, sterna.module_text(module, &text))) js = from_bytes(c, text);
  end_call(c);
  return js;
}

static napi_value raw_module_summary(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "module_summary", 1, argv, READS);
  void *module = to_handle(c, argv[0], KIND_module);
  sterna_bytes *text = NULL;
  if (!c->failed && done(c, sterna.module_summary(module, &text))) js = from_bytes(c, text);
  end_call(c);
  return js;
}

static napi_value raw_module_state_dict(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "module_state_dict", 1, argv, READS);
  void *module = to_handle(c, argv[0], KIND_module);
  sterna_dict *dict = NULL;
  if (!c->failed && done(c, sterna.module_state_dict(module, &dict))) js = from_handle(c, dict, KIND_dict);
  end_call(c);
  return js;
}

static napi_value raw_module_load_state_dict(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "module_load_state_dict", 3, argv, WRITES);
  void *module = to_handle(c, argv[0], KIND_module);
  void *entries = to_handle(c, argv[1], KIND_dict);
  sterna_load_options options = STERNA_LOAD_OPTIONS;
  sterna_dict *missing = NULL;
  sterna_dict *unexpected = NULL;
  if (given(c, argv[2])) options.strict = to_bool(c, argv[2], "strict");
  if (!c->failed && done(c, sterna.module_load_state_dict(module, entries, &options, &missing, &unexpected))) js = from_list(c, 2, (napi_value[]){from_handle(c, missing, KIND_dict), from_handle(c, unexpected, KIND_dict)});
  end_call(c);
  return js;
}

typedef struct {
  void *module;
  const char *path;
} values_module_save;
static void parse_module_save(call *c, napi_value *argv, void *values) {
  values_module_save *v = values;
  v->module = to_handle(c, argv[0], KIND_module);
  v->path = to_string(c, argv[1], "path");
}
static sterna_error *run_module_save(void *values) {
  values_module_save *v = values;
  return sterna.module_save(v->module, v->path);
}
static napi_value result_module_save(call *c, void *values) {
  (void)c;
  (void)values;
  return NULL;
}
static const async async_module_save = {"module_save", sizeof(values_module_save), 2, READS, NULL, parse_module_save, run_module_save, result_module_save};
_Static_assert(sizeof(values_module_save) <= 512, "room in run_sync");
static napi_value raw_module_save(napi_env env, napi_callback_info call_info) {
  return run_sync(env, call_info, &async_module_save);
}
static napi_value raw_module_save_async(napi_env env, napi_callback_info call_info) {
  return run_async(env, call_info, &async_module_save);
}

typedef struct {
  void *module;
  const char *path;
  sterna_load_options options;
} values_module_load;
static void parse_module_load(call *c, napi_value *argv, void *values) {
  values_module_load *v = values;
  v->module = to_handle(c, argv[0], KIND_module);
  v->path = to_string(c, argv[1], "path");
  v->options = STERNA_LOAD_OPTIONS;
  if (given(c, argv[2])) v->options.strict = to_bool(c, argv[2], "strict");
}
static sterna_error *run_module_load(void *values) {
  values_module_load *v = values;
  return sterna.module_load(v->module, v->path, &v->options);
}
static napi_value result_module_load(call *c, void *values) {
  (void)c;
  (void)values;
  return NULL;
}
static const async async_module_load = {"module_load", sizeof(values_module_load), 3, WRITES, NULL, parse_module_load, run_module_load, result_module_load};
_Static_assert(sizeof(values_module_load) <= 512, "room in run_sync");
static napi_value raw_module_load(napi_env env, napi_callback_info call_info) {
  return run_sync(env, call_info, &async_module_load);
}
static napi_value raw_module_load_async(napi_env env, napi_callback_info call_info) {
  return run_async(env, call_info, &async_module_load);
}

static napi_value raw_nn_linear(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[5], js = NULL;
  begin_call(c, env, call_info, "nn_linear", 5, argv, FREE);
  int64_t in_features = to_i64(c, argv[0], "in_features");
  int64_t out_features = to_i64(c, argv[1], "out_features");
  sterna_nn_linear_options options = STERNA_NN_LINEAR_OPTIONS;
  sterna_module *module = NULL;
  if (given(c, argv[2])) options.bias = to_bool(c, argv[2], "bias");
  if (given(c, argv[3])) options.dtype = to_enum(c, argv[3], "dtype", &enum_dtype);
  if (given(c, argv[4])) options.device = to_string(c, argv[4], "device");
  if (!c->failed && done(c, sterna.nn_linear(in_features, out_features, &options, &module))) js = from_handle(c, module, KIND_module);
  end_call(c);
  return js;
}

static napi_value raw_nn_conv1d(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[10], js = NULL;
  begin_call(c, env, call_info, "nn_conv1d", 10, argv, FREE);
  int64_t in_channels = to_i64(c, argv[0], "in_channels");
  int64_t out_channels = to_i64(c, argv[1], "out_channels");
  ints kernel_size = to_ints(c, argv[2], "kernel_size");
  sterna_nn_conv1d_options options = STERNA_NN_CONV1D_OPTIONS;
  sterna_module *module = NULL;
  if (given(c, argv[3])) {
    ints l = to_ints(c, argv[3], "stride");
    options.stride = l.data;
    options.stride_len = l.len;
  }
  if (given(c, argv[4])) {
    ints l = to_ints(c, argv[4], "padding");
    options.padding = l.data;
    options.padding_len = l.len;
  }
  if (given(c, argv[5])) {
    ints l = to_ints(c, argv[5], "dilation");
    options.dilation = l.data;
    options.dilation_len = l.len;
  }
  if (given(c, argv[6])) options.groups = to_i64(c, argv[6], "groups");
  if (given(c, argv[7])) options.bias = to_bool(c, argv[7], "bias");
  if (given(c, argv[8])) options.dtype = to_enum(c, argv[8], "dtype", &enum_dtype);
  if (given(c, argv[9])) options.device = to_string(c, argv[9], "device");
  if (!c->failed && done(c, sterna.nn_conv1d(in_channels, out_channels, kernel_size.data, kernel_size.len, &options, &module))) js = from_handle(c, module, KIND_module);
  end_call(c);
  return js;
}

static napi_value raw_nn_conv2d(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[10], js = NULL;
  begin_call(c, env, call_info, "nn_conv2d", 10, argv, FREE);
  int64_t in_channels = to_i64(c, argv[0], "in_channels");
  int64_t out_channels = to_i64(c, argv[1], "out_channels");
  ints kernel_size = to_ints(c, argv[2], "kernel_size");
  sterna_nn_conv2d_options options = STERNA_NN_CONV2D_OPTIONS;
  sterna_module *module = NULL;
  if (given(c, argv[3])) {
    ints l = to_ints(c, argv[3], "stride");
    options.stride = l.data;
    options.stride_len = l.len;
  }
  if (given(c, argv[4])) {
    ints l = to_ints(c, argv[4], "padding");
    options.padding = l.data;
    options.padding_len = l.len;
  }
  if (given(c, argv[5])) {
    ints l = to_ints(c, argv[5], "dilation");
    options.dilation = l.data;
    options.dilation_len = l.len;
  }
  if (given(c, argv[6])) options.groups = to_i64(c, argv[6], "groups");
  if (given(c, argv[7])) options.bias = to_bool(c, argv[7], "bias");
  if (given(c, argv[8])) options.dtype = to_enum(c, argv[8], "dtype", &enum_dtype);
  if (given(c, argv[9])) options.device = to_string(c, argv[9], "device");
  if (!c->failed && done(c, sterna.nn_conv2d(in_channels, out_channels, kernel_size.data, kernel_size.len, &options, &module))) js = from_handle(c, module, KIND_module);
  end_call(c);
  return js;
}

static napi_value raw_nn_batch_norm1d(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[7], js = NULL;
  begin_call(c, env, call_info, "nn_batch_norm1d", 7, argv, FREE);
  int64_t num_features = to_i64(c, argv[0], "num_features");
  sterna_nn_batch_norm_options options = STERNA_NN_BATCH_NORM_OPTIONS;
  sterna_module *module = NULL;
  if (given(c, argv[1])) options.eps = to_f64(c, argv[1], "eps");
  if (given(c, argv[2])) options.momentum = to_f64(c, argv[2], "momentum");
  if (given(c, argv[3])) options.affine = to_bool(c, argv[3], "affine");
  if (given(c, argv[4])) options.track_running_stats = to_bool(c, argv[4], "track_running_stats");
  if (given(c, argv[5])) options.dtype = to_enum(c, argv[5], "dtype", &enum_dtype);
  if (given(c, argv[6])) options.device = to_string(c, argv[6], "device");
  if (!c->failed && done(c, sterna.nn_batch_norm1d(num_features, &options, &module))) js = from_handle(c, module, KIND_module);
  end_call(c);
  return js;
}

static napi_value raw_nn_batch_norm2d(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[7], js = NULL;
  begin_call(c, env, call_info, "nn_batch_norm2d", 7, argv, FREE);
  int64_t num_features = to_i64(c, argv[0], "num_features");
  sterna_nn_batch_norm_options options = STERNA_NN_BATCH_NORM_OPTIONS;
  sterna_module *module = NULL;
  if (given(c, argv[1])) options.eps = to_f64(c, argv[1], "eps");
  if (given(c, argv[2])) options.momentum = to_f64(c, argv[2], "momentum");
  if (given(c, argv[3])) options.affine = to_bool(c, argv[3], "affine");
  if (given(c, argv[4])) options.track_running_stats = to_bool(c, argv[4], "track_running_stats");
  if (given(c, argv[5])) options.dtype = to_enum(c, argv[5], "dtype", &enum_dtype);
  if (given(c, argv[6])) options.device = to_string(c, argv[6], "device");
  if (!c->failed && done(c, sterna.nn_batch_norm2d(num_features, &options, &module))) js = from_handle(c, module, KIND_module);
  end_call(c);
  return js;
}

static napi_value raw_nn_layer_norm(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[6], js = NULL;
  begin_call(c, env, call_info, "nn_layer_norm", 6, argv, FREE);
  ints normalized_shape = to_ints(c, argv[0], "normalized_shape");
  sterna_nn_layer_norm_options options = STERNA_NN_LAYER_NORM_OPTIONS;
  sterna_module *module = NULL;
  if (given(c, argv[1])) options.eps = to_f64(c, argv[1], "eps");
  if (given(c, argv[2])) options.elementwise_affine = to_bool(c, argv[2], "elementwise_affine");
  if (given(c, argv[3])) options.bias = to_bool(c, argv[3], "bias");
  if (given(c, argv[4])) options.dtype = to_enum(c, argv[4], "dtype", &enum_dtype);
  if (given(c, argv[5])) options.device = to_string(c, argv[5], "device");
  if (!c->failed && done(c, sterna.nn_layer_norm(normalized_shape.data, normalized_shape.len, &options, &module))) js = from_handle(c, module, KIND_module);
  end_call(c);
  return js;
}

static napi_value raw_nn_dropout(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "nn_dropout", 1, argv, FREE);
  double p = to_f64(c, argv[0], "p");
  sterna_module *module = NULL;
  if (!c->failed && done(c, sterna.nn_dropout(p, &module))) js = from_handle(c, module, KIND_module);
  end_call(c);
  return js;
}

static napi_value raw_nn_dropout2d(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "nn_dropout2d", 1, argv, FREE);
  double p = to_f64(c, argv[0], "p");
  sterna_module *module = NULL;
  if (!c->failed && done(c, sterna.nn_dropout2d(p, &module))) js = from_handle(c, module, KIND_module);
  end_call(c);
  return js;
}

static napi_value raw_nn_max_pool1d(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[5], js = NULL;
  begin_call(c, env, call_info, "nn_max_pool1d", 5, argv, FREE);
  ints kernel_size = to_ints(c, argv[0], "kernel_size");
  sterna_nn_max_pool_options options = STERNA_NN_MAX_POOL_OPTIONS;
  sterna_module *module = NULL;
  if (given(c, argv[1])) {
    ints l = to_ints(c, argv[1], "stride");
    options.stride = l.data;
    options.stride_len = l.len;
  }
  if (given(c, argv[2])) {
    ints l = to_ints(c, argv[2], "padding");
    options.padding = l.data;
    options.padding_len = l.len;
  }
  if (given(c, argv[3])) {
    ints l = to_ints(c, argv[3], "dilation");
    options.dilation = l.data;
    options.dilation_len = l.len;
  }
  if (given(c, argv[4])) options.ceil_mode = to_bool(c, argv[4], "ceil_mode");
  if (!c->failed && done(c, sterna.nn_max_pool1d(kernel_size.data, kernel_size.len, &options, &module))) js = from_handle(c, module, KIND_module);
  end_call(c);
  return js;
}

static napi_value raw_nn_max_pool2d(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[5], js = NULL;
  begin_call(c, env, call_info, "nn_max_pool2d", 5, argv, FREE);
  ints kernel_size = to_ints(c, argv[0], "kernel_size");
  sterna_nn_max_pool_options options = STERNA_NN_MAX_POOL_OPTIONS;
  sterna_module *module = NULL;
  if (given(c, argv[1])) {
    ints l = to_ints(c, argv[1], "stride");
    options.stride = l.data;
    options.stride_len = l.len;
  }
  if (given(c, argv[2])) {
    ints l = to_ints(c, argv[2], "padding");
    options.padding = l.data;
    options.padding_len = l.len;
  }
  if (given(c, argv[3])) {
    ints l = to_ints(c, argv[3], "dilation");
    options.dilation = l.data;
    options.dilation_len = l.len;
  }
  if (given(c, argv[4])) options.ceil_mode = to_bool(c, argv[4], "ceil_mode");
  if (!c->failed && done(c, sterna.nn_max_pool2d(kernel_size.data, kernel_size.len, &options, &module))) js = from_handle(c, module, KIND_module);
  end_call(c);
  return js;
}

static napi_value raw_nn_avg_pool1d(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[5], js = NULL;
  begin_call(c, env, call_info, "nn_avg_pool1d", 5, argv, FREE);
  ints kernel_size = to_ints(c, argv[0], "kernel_size");
  sterna_nn_avg_pool_options options = STERNA_NN_AVG_POOL_OPTIONS;
  sterna_module *module = NULL;
  if (given(c, argv[1])) {
    ints l = to_ints(c, argv[1], "stride");
    options.stride = l.data;
    options.stride_len = l.len;
  }
  if (given(c, argv[2])) {
    ints l = to_ints(c, argv[2], "padding");
    options.padding = l.data;
    options.padding_len = l.len;
  }
  if (given(c, argv[3])) options.ceil_mode = to_bool(c, argv[3], "ceil_mode");
  if (given(c, argv[4])) options.count_include_pad = to_bool(c, argv[4], "count_include_pad");
  if (!c->failed && done(c, sterna.nn_avg_pool1d(kernel_size.data, kernel_size.len, &options, &module))) js = from_handle(c, module, KIND_module);
  end_call(c);
  return js;
}

static napi_value raw_nn_avg_pool2d(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[5], js = NULL;
  begin_call(c, env, call_info, "nn_avg_pool2d", 5, argv, FREE);
  ints kernel_size = to_ints(c, argv[0], "kernel_size");
  sterna_nn_avg_pool_options options = STERNA_NN_AVG_POOL_OPTIONS;
  sterna_module *module = NULL;
  if (given(c, argv[1])) {
    ints l = to_ints(c, argv[1], "stride");
    options.stride = l.data;
    options.stride_len = l.len;
  }
  if (given(c, argv[2])) {
    ints l = to_ints(c, argv[2], "padding");
    options.padding = l.data;
    options.padding_len = l.len;
  }
  if (given(c, argv[3])) options.ceil_mode = to_bool(c, argv[3], "ceil_mode");
  if (given(c, argv[4])) options.count_include_pad = to_bool(c, argv[4], "count_include_pad");
  if (!c->failed && done(c, sterna.nn_avg_pool2d(kernel_size.data, kernel_size.len, &options, &module))) js = from_handle(c, module, KIND_module);
  end_call(c);
  return js;
}

static napi_value raw_nn_adaptive_avg_pool1d(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "nn_adaptive_avg_pool1d", 1, argv, FREE);
  ints output_size = to_ints(c, argv[0], "output_size");
  sterna_module *module = NULL;
  if (!c->failed && done(c, sterna.nn_adaptive_avg_pool1d(output_size.data, output_size.len, &module))) js = from_handle(c, module, KIND_module);
  end_call(c);
  return js;
}

static napi_value raw_nn_adaptive_avg_pool2d(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "nn_adaptive_avg_pool2d", 1, argv, FREE);
  ints output_size = to_ints(c, argv[0], "output_size");
  sterna_module *module = NULL;
  if (!c->failed && done(c, sterna.nn_adaptive_avg_pool2d(output_size.data, output_size.len, &module))) js = from_handle(c, module, KIND_module);
  end_call(c);
  return js;
}

static napi_value raw_nn_adaptive_max_pool2d(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "nn_adaptive_max_pool2d", 1, argv, FREE);
  ints output_size = to_ints(c, argv[0], "output_size");
  sterna_module *module = NULL;
  if (!c->failed && done(c, sterna.nn_adaptive_max_pool2d(output_size.data, output_size.len, &module))) js = from_handle(c, module, KIND_module);
  end_call(c);
  return js;
}

static napi_value raw_nn_identity(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value js = NULL;
  begin_call(c, env, call_info, "nn_identity", 0, NULL, FREE);
  sterna_module *module = NULL;
  if (!c->failed && done(c, sterna.nn_identity(&module))) js = from_handle(c, module, KIND_module);
  end_call(c);
  return js;
}

static napi_value raw_nn_flatten(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "nn_flatten", 2, argv, FREE);
  sterna_nn_flatten_options options = STERNA_NN_FLATTEN_OPTIONS;
  sterna_module *module = NULL;
  if (given(c, argv[0])) options.start_axis = to_i64(c, argv[0], "start_axis");
  if (given(c, argv[1])) options.end_axis = to_i64(c, argv[1], "end_axis");
  if (!c->failed && done(c, sterna.nn_flatten(&options, &module))) js = from_handle(c, module, KIND_module);
  end_call(c);
  return js;
}

static napi_value raw_nn_unflatten(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "nn_unflatten", 2, argv, FREE);
  int64_t axis = to_i64(c, argv[0], "axis");
  ints shape = to_ints(c, argv[1], "shape");
  sterna_module *module = NULL;
  if (!c->failed && done(c, sterna.nn_unflatten(axis, shape.data, shape.len, &module))) js = from_handle(c, module, KIND_module);
  end_call(c);
  return js;
}

static napi_value raw_nn_embedding(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[5], js = NULL;
  begin_call(c, env, call_info, "nn_embedding", 5, argv, FREE);
  int64_t num_embeddings = to_i64(c, argv[0], "num_embeddings");
  int64_t embedding_dim = to_i64(c, argv[1], "embedding_dim");
  sterna_nn_embedding_options options = STERNA_NN_EMBEDDING_OPTIONS;
  sterna_module *module = NULL;
  if (given(c, argv[2])) options.padding_idx = to_i64(c, argv[2], "padding_idx");
  if (given(c, argv[3])) options.dtype = to_enum(c, argv[3], "dtype", &enum_dtype);
  if (given(c, argv[4])) options.device = to_string(c, argv[4], "device");
  if (!c->failed && done(c, sterna.nn_embedding(num_embeddings, embedding_dim, &options, &module))) js = from_handle(c, module, KIND_module);
  end_call(c);
  return js;
}

static napi_value raw_nn_sequential(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "nn_sequential", 1, argv, WRITES);
  list layers;
  sterna_module *module = NULL;
  layers = to_consumed_list(c, argv[0], "layers", KIND_module);
  if (!c->failed && done(c, sterna.nn_sequential((void *)layers.data, layers.len, &module))) js = from_handle(c, module, KIND_module);
  end_call(c);
  return js;
}

static napi_value raw_nn_module_list(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "nn_module_list", 1, argv, WRITES);
  list layers;
  sterna_module *module = NULL;
  layers = to_consumed_list(c, argv[0], "layers", KIND_module);
  if (!c->failed && done(c, sterna.nn_module_list((void *)layers.data, layers.len, &module))) js = from_handle(c, module, KIND_module);
  end_call(c);
  return js;
}

static napi_value raw_nn_append(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "nn_append", 2, argv, WRITES);
  void *module = to_handle(c, argv[0], KIND_module);
  void *layer;
  layer = to_consumed(c, argv[1], KIND_module);
  if (!c->failed) done(c, sterna.nn_append(module, layer));
  end_call(c);
  return js;
}

static napi_value raw_nn_relu(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value js = NULL;
  begin_call(c, env, call_info, "nn_relu", 0, NULL, FREE);
  sterna_module *module = NULL;
  if (!c->failed && done(c, sterna.nn_relu(&module))) js = from_handle(c, module, KIND_module);
  end_call(c);
  return js;
}

static napi_value raw_nn_relu6(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value js = NULL;
  begin_call(c, env, call_info, "nn_relu6", 0, NULL, FREE);
  sterna_module *module = NULL;
  if (!c->failed && done(c, sterna.nn_relu6(&module))) js = from_handle(c, module, KIND_module);
  end_call(c);
  return js;
}

static napi_value raw_nn_gelu(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "nn_gelu", 1, argv, FREE);
  sterna_nn_gelu_options options = STERNA_NN_GELU_OPTIONS;
  sterna_module *module = NULL;
  if (given(c, argv[0])) options.approximate = to_enum(c, argv[0], "approximate", &enum_approximate);
  if (!c->failed && done(c, sterna.nn_gelu(&options, &module))) js = from_handle(c, module, KIND_module);
  end_call(c);
  return js;
}

static napi_value raw_nn_silu(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value js = NULL;
  begin_call(c, env, call_info, "nn_silu", 0, NULL, FREE);
  sterna_module *module = NULL;
  if (!c->failed && done(c, sterna.nn_silu(&module))) js = from_handle(c, module, KIND_module);
  end_call(c);
  return js;
}

static napi_value raw_nn_sigmoid(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value js = NULL;
  begin_call(c, env, call_info, "nn_sigmoid", 0, NULL, FREE);
  sterna_module *module = NULL;
  if (!c->failed && done(c, sterna.nn_sigmoid(&module))) js = from_handle(c, module, KIND_module);
  end_call(c);
  return js;
}

static napi_value raw_nn_tanh(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value js = NULL;
  begin_call(c, env, call_info, "nn_tanh", 0, NULL, FREE);
  sterna_module *module = NULL;
  if (!c->failed && done(c, sterna.nn_tanh(&module))) js = from_handle(c, module, KIND_module);
  end_call(c);
  return js;
}

static napi_value raw_nn_leaky_relu(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "nn_leaky_relu", 1, argv, FREE);
  sterna_nn_leaky_relu_options options = STERNA_NN_LEAKY_RELU_OPTIONS;
  sterna_module *module = NULL;
  if (given(c, argv[0])) options.negative_slope = to_f64(c, argv[0], "negative_slope");
  if (!c->failed && done(c, sterna.nn_leaky_relu(&options, &module))) js = from_handle(c, module, KIND_module);
  end_call(c);
  return js;
}

static napi_value raw_nn_elu(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "nn_elu", 1, argv, FREE);
  sterna_nn_elu_options options = STERNA_NN_ELU_OPTIONS;
  sterna_module *module = NULL;
  if (given(c, argv[0])) options.alpha = to_f64(c, argv[0], "alpha");
  if (!c->failed && done(c, sterna.nn_elu(&options, &module))) js = from_handle(c, module, KIND_module);
  end_call(c);
  return js;
}

static napi_value raw_nn_selu(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value js = NULL;
  begin_call(c, env, call_info, "nn_selu", 0, NULL, FREE);
  sterna_module *module = NULL;
  if (!c->failed && done(c, sterna.nn_selu(&module))) js = from_handle(c, module, KIND_module);
  end_call(c);
  return js;
}

static napi_value raw_nn_softplus(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "nn_softplus", 2, argv, FREE);
  sterna_nn_softplus_options options = STERNA_NN_SOFTPLUS_OPTIONS;
  sterna_module *module = NULL;
  if (given(c, argv[0])) options.beta = to_f64(c, argv[0], "beta");
  if (given(c, argv[1])) options.threshold = to_f64(c, argv[1], "threshold");
  if (!c->failed && done(c, sterna.nn_softplus(&options, &module))) js = from_handle(c, module, KIND_module);
  end_call(c);
  return js;
}

static napi_value raw_nn_mish(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value js = NULL;
  begin_call(c, env, call_info, "nn_mish", 0, NULL, FREE);
  sterna_module *module = NULL;
  if (!c->failed && done(c, sterna.nn_mish(&module))) js = from_handle(c, module, KIND_module);
  end_call(c);
  return js;
}

static napi_value raw_nn_hardswish(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value js = NULL;
  begin_call(c, env, call_info, "nn_hardswish", 0, NULL, FREE);
  sterna_module *module = NULL;
  if (!c->failed && done(c, sterna.nn_hardswish(&module))) js = from_handle(c, module, KIND_module);
  end_call(c);
  return js;
}

static napi_value raw_nn_hardsigmoid(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value js = NULL;
  begin_call(c, env, call_info, "nn_hardsigmoid", 0, NULL, FREE);
  sterna_module *module = NULL;
  if (!c->failed && done(c, sterna.nn_hardsigmoid(&module))) js = from_handle(c, module, KIND_module);
  end_call(c);
  return js;
}

static napi_value raw_nn_log_sigmoid(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value js = NULL;
  begin_call(c, env, call_info, "nn_log_sigmoid", 0, NULL, FREE);
  sterna_module *module = NULL;
  if (!c->failed && done(c, sterna.nn_log_sigmoid(&module))) js = from_handle(c, module, KIND_module);
  end_call(c);
  return js;
}

static napi_value raw_nn_softmax(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "nn_softmax", 1, argv, FREE);
  sterna_nn_softmax_options options = STERNA_NN_SOFTMAX_OPTIONS;
  sterna_module *module = NULL;
  if (given(c, argv[0])) options.axis = to_i64(c, argv[0], "axis");
  if (!c->failed && done(c, sterna.nn_softmax(&options, &module))) js = from_handle(c, module, KIND_module);
  end_call(c);
  return js;
}

static napi_value raw_nn_log_softmax(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "nn_log_softmax", 1, argv, FREE);
  sterna_nn_softmax_options options = STERNA_NN_SOFTMAX_OPTIONS;
  sterna_module *module = NULL;
  if (given(c, argv[0])) options.axis = to_i64(c, argv[0], "axis");
  if (!c->failed && done(c, sterna.nn_log_softmax(&options, &module))) js = from_handle(c, module, KIND_module);
  end_call(c);
  return js;
}

static napi_value raw_init_zeros(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "init_zeros", 1, argv, WRITES);
  void *variable = to_handle(c, argv[0], KIND_tensor);
  if (!c->failed) done(c, sterna.init_zeros(variable));
  end_call(c);
  return js;
}

static napi_value raw_init_ones(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "init_ones", 1, argv, WRITES);
  void *variable = to_handle(c, argv[0], KIND_tensor);
  if (!c->failed) done(c, sterna.init_ones(variable));
  end_call(c);
  return js;
}

static napi_value raw_init_constant(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "init_constant", 2, argv, WRITES);
  void *variable = to_handle(c, argv[0], KIND_tensor);
  double value = to_f64(c, argv[1], "value");
  if (!c->failed) done(c, sterna.init_constant(variable, value));
  end_call(c);
  return js;
}

static napi_value raw_init_uniform(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "init_uniform", 3, argv, WRITES);
  void *variable = to_handle(c, argv[0], KIND_tensor);
  sterna_init_uniform_options options = STERNA_INIT_UNIFORM_OPTIONS;
  if (given(c, argv[1])) options.low = to_f64(c, argv[1], "low");
  if (given(c, argv[2])) options.high = to_f64(c, argv[2], "high");
  if (!c->failed) done(c, sterna.init_uniform(variable, &options));
  end_call(c);
  return js;
}

static napi_value raw_init_normal(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "init_normal", 3, argv, WRITES);
  void *variable = to_handle(c, argv[0], KIND_tensor);
  sterna_init_normal_options options = STERNA_INIT_NORMAL_OPTIONS;
  if (given(c, argv[1])) options.mean = to_f64(c, argv[1], "mean");
  if (given(c, argv[2])) options.std = to_f64(c, argv[2], "std");
  if (!c->failed) done(c, sterna.init_normal(variable, &options));
  end_call(c);
  return js;
}

static napi_value raw_init_trunc_normal(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[5], js = NULL;
  begin_call(c, env, call_info, "init_trunc_normal", 5, argv, WRITES);
  void *variable = to_handle(c, argv[0], KIND_tensor);
  sterna_init_trunc_normal_options options = STERNA_INIT_TRUNC_NORMAL_OPTIONS;
  if (given(c, argv[1])) options.mean = to_f64(c, argv[1], "mean");
  if (given(c, argv[2])) options.std = to_f64(c, argv[2], "std");
  if (given(c, argv[3])) options.low = to_f64(c, argv[3], "low");
  if (given(c, argv[4])) options.high = to_f64(c, argv[4], "high");
  if (!c->failed) done(c, sterna.init_trunc_normal(variable, &options));
  end_call(c);
  return js;
}

static napi_value raw_init_xavier_uniform(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "init_xavier_uniform", 2, argv, WRITES);
  void *variable = to_handle(c, argv[0], KIND_tensor);
  sterna_init_gain_options options = STERNA_INIT_GAIN_OPTIONS;
  if (given(c, argv[1])) options.gain = to_f64(c, argv[1], "gain");
  if (!c->failed) done(c, sterna.init_xavier_uniform(variable, &options));
  end_call(c);
  return js;
}

static napi_value raw_init_xavier_normal(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "init_xavier_normal", 2, argv, WRITES);
  void *variable = to_handle(c, argv[0], KIND_tensor);
  sterna_init_gain_options options = STERNA_INIT_GAIN_OPTIONS;
  if (given(c, argv[1])) options.gain = to_f64(c, argv[1], "gain");
  if (!c->failed) done(c, sterna.init_xavier_normal(variable, &options));
  end_call(c);
  return js;
}

static napi_value raw_init_kaiming_uniform(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[4], js = NULL;
  begin_call(c, env, call_info, "init_kaiming_uniform", 4, argv, WRITES);
  void *variable = to_handle(c, argv[0], KIND_tensor);
  sterna_init_kaiming_options options = STERNA_INIT_KAIMING_OPTIONS;
  if (given(c, argv[1])) options.a = to_f64(c, argv[1], "a");
  if (given(c, argv[2])) options.mode = to_enum(c, argv[2], "mode", &enum_fan);
  if (given(c, argv[3])) options.nonlinearity = to_string(c, argv[3], "nonlinearity");
  if (!c->failed) done(c, sterna.init_kaiming_uniform(variable, &options));
  end_call(c);
  return js;
}

static napi_value raw_init_kaiming_normal(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[4], js = NULL;
  begin_call(c, env, call_info, "init_kaiming_normal", 4, argv, WRITES);
  void *variable = to_handle(c, argv[0], KIND_tensor);
  sterna_init_kaiming_options options = STERNA_INIT_KAIMING_OPTIONS;
  if (given(c, argv[1])) options.a = to_f64(c, argv[1], "a");
  if (given(c, argv[2])) options.mode = to_enum(c, argv[2], "mode", &enum_fan);
  if (given(c, argv[3])) options.nonlinearity = to_string(c, argv[3], "nonlinearity");
  if (!c->failed) done(c, sterna.init_kaiming_normal(variable, &options));
  end_call(c);
  return js;
}

static napi_value raw_init_orthogonal(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "init_orthogonal", 2, argv, WRITES);
  void *variable = to_handle(c, argv[0], KIND_tensor);
  sterna_init_gain_options options = STERNA_INIT_GAIN_OPTIONS;
  if (given(c, argv[1])) options.gain = to_f64(c, argv[1], "gain");
  if (!c->failed) done(c, sterna.init_orthogonal(variable, &options));
  end_call(c);
  return js;
}

static napi_value raw_init_gain(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "init_gain", 2, argv, FREE);
  const char *nonlinearity = to_string(c, argv[0], "nonlinearity");
  double a = to_f64(c, argv[1], "a");
  double gain = 0;
  if (!c->failed && done(c, sterna.init_gain(nonlinearity, a, &gain))) js = from_f64(c, gain);
  end_call(c);
  return js;
}

static napi_value raw_module_init(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[14], js = NULL;
  begin_call(c, env, call_info, "module_init", 14, argv, WRITES);
  void *module = to_handle(c, argv[0], KIND_module);
  int32_t init = to_enum(c, argv[1], "init", &enum_init);
  sterna_init_options options = STERNA_INIT_OPTIONS;
  int64_t count = 0;
  if (given(c, argv[2])) options.prefix = to_string(c, argv[2], "prefix");
  if (given(c, argv[3])) options.module_kind = to_string(c, argv[3], "module_kind");
  if (given(c, argv[4])) options.parameter = to_string(c, argv[4], "parameter");
  if (given(c, argv[5])) options.value = to_f64(c, argv[5], "value");
  if (given(c, argv[6])) options.low = to_f64(c, argv[6], "low");
  if (given(c, argv[7])) options.high = to_f64(c, argv[7], "high");
  if (given(c, argv[8])) options.mean = to_f64(c, argv[8], "mean");
  if (given(c, argv[9])) options.std = to_f64(c, argv[9], "std");
  if (given(c, argv[10])) options.gain = to_f64(c, argv[10], "gain");
  if (given(c, argv[11])) options.a = to_f64(c, argv[11], "a");
  if (given(c, argv[12])) options.mode = to_enum(c, argv[12], "mode", &enum_fan);
  if (given(c, argv[13])) options.nonlinearity = to_string(c, argv[13], "nonlinearity");
  if (!c->failed && done(c, sterna.module_init(module, init, &options, &count))) js = from_i64(c, count);
  end_call(c);
  return js;
}

static napi_value raw_optim_sgd(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[7], js = NULL;
  begin_call(c, env, call_info, "optim_sgd", 7, argv, WRITES);
  void *module = to_handle(c, argv[0], KIND_module);
  double lr = to_f64(c, argv[1], "lr");
  sterna_optim_sgd_options options = STERNA_OPTIM_SGD_OPTIONS;
  sterna_optimizer *optimizer = NULL;
  if (given(c, argv[2])) options.momentum = to_f64(c, argv[2], "momentum");
  if (given(c, argv[3])) options.dampening = to_f64(c, argv[3], "dampening");
  if (given(c, argv[4])) options.weight_decay = to_f64(c, argv[4], "weight_decay");
  if (given(c, argv[5])) options.nesterov = to_bool(c, argv[5], "nesterov");
  if (given(c, argv[6])) options.maximize = to_bool(c, argv[6], "maximize");
  if (!c->failed && done(c, sterna.optim_sgd(module, lr, &options, &optimizer))) js = from_handle(c, optimizer, KIND_optimizer);
  end_call(c);
  return js;
}

static napi_value raw_optim_sgd_params(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[7], js = NULL;
  begin_call(c, env, call_info, "optim_sgd_params", 7, argv, WRITES);
  list params = to_handles(c, argv[0], "params", KIND_tensor);
  double lr = to_f64(c, argv[1], "lr");
  sterna_optim_sgd_options options = STERNA_OPTIM_SGD_OPTIONS;
  sterna_optimizer *optimizer = NULL;
  if (given(c, argv[2])) options.momentum = to_f64(c, argv[2], "momentum");
  if (given(c, argv[3])) options.dampening = to_f64(c, argv[3], "dampening");
  if (given(c, argv[4])) options.weight_decay = to_f64(c, argv[4], "weight_decay");
  if (given(c, argv[5])) options.nesterov = to_bool(c, argv[5], "nesterov");
  if (given(c, argv[6])) options.maximize = to_bool(c, argv[6], "maximize");
  if (!c->failed && done(c, sterna.optim_sgd_params((void *)params.data, params.len, lr, &options, &optimizer))) js = from_handle(c, optimizer, KIND_optimizer);
  end_call(c);
  return js;
}

static napi_value raw_optim_adam(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[8], js = NULL;
  begin_call(c, env, call_info, "optim_adam", 8, argv, WRITES);
  void *module = to_handle(c, argv[0], KIND_module);
  double lr = to_f64(c, argv[1], "lr");
  sterna_optim_adam_options options = STERNA_OPTIM_ADAM_OPTIONS;
  sterna_optimizer *optimizer = NULL;
  if (given(c, argv[2])) options.beta1 = to_f64(c, argv[2], "beta1");
  if (given(c, argv[3])) options.beta2 = to_f64(c, argv[3], "beta2");
  if (given(c, argv[4])) options.eps = to_f64(c, argv[4], "eps");
  if (given(c, argv[5])) options.weight_decay = to_f64(c, argv[5], "weight_decay");
  if (given(c, argv[6])) options.amsgrad = to_bool(c, argv[6], "amsgrad");
  if (given(c, argv[7])) options.maximize = to_bool(c, argv[7], "maximize");
  if (!c->failed && done(c, sterna.optim_adam(module, lr, &options, &optimizer))) js = from_handle(c, optimizer, KIND_optimizer);
  end_call(c);
  return js;
}

static napi_value raw_optim_adam_params(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[8], js = NULL;
  begin_call(c, env, call_info, "optim_adam_params", 8, argv, WRITES);
  list params = to_handles(c, argv[0], "params", KIND_tensor);
  double lr = to_f64(c, argv[1], "lr");
  sterna_optim_adam_options options = STERNA_OPTIM_ADAM_OPTIONS;
  sterna_optimizer *optimizer = NULL;
  if (given(c, argv[2])) options.beta1 = to_f64(c, argv[2], "beta1");
  if (given(c, argv[3])) options.beta2 = to_f64(c, argv[3], "beta2");
  if (given(c, argv[4])) options.eps = to_f64(c, argv[4], "eps");
  if (given(c, argv[5])) options.weight_decay = to_f64(c, argv[5], "weight_decay");
  if (given(c, argv[6])) options.amsgrad = to_bool(c, argv[6], "amsgrad");
  if (given(c, argv[7])) options.maximize = to_bool(c, argv[7], "maximize");
  if (!c->failed && done(c, sterna.optim_adam_params((void *)params.data, params.len, lr, &options, &optimizer))) js = from_handle(c, optimizer, KIND_optimizer);
  end_call(c);
  return js;
}

static napi_value raw_optim_adamw(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[8], js = NULL;
  begin_call(c, env, call_info, "optim_adamw", 8, argv, WRITES);
  void *module = to_handle(c, argv[0], KIND_module);
  double lr = to_f64(c, argv[1], "lr");
  sterna_optim_adamw_options options = STERNA_OPTIM_ADAMW_OPTIONS;
  sterna_optimizer *optimizer = NULL;
  if (given(c, argv[2])) options.beta1 = to_f64(c, argv[2], "beta1");
  if (given(c, argv[3])) options.beta2 = to_f64(c, argv[3], "beta2");
  if (given(c, argv[4])) options.eps = to_f64(c, argv[4], "eps");
  if (given(c, argv[5])) options.weight_decay = to_f64(c, argv[5], "weight_decay");
  if (given(c, argv[6])) options.amsgrad = to_bool(c, argv[6], "amsgrad");
  if (given(c, argv[7])) options.maximize = to_bool(c, argv[7], "maximize");
  if (!c->failed && done(c, sterna.optim_adamw(module, lr, &options, &optimizer))) js = from_handle(c, optimizer, KIND_optimizer);
  end_call(c);
  return js;
}

static napi_value raw_optim_adamw_params(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[8], js = NULL;
  begin_call(c, env, call_info, "optim_adamw_params", 8, argv, WRITES);
  list params = to_handles(c, argv[0], "params", KIND_tensor);
  double lr = to_f64(c, argv[1], "lr");
  sterna_optim_adamw_options options = STERNA_OPTIM_ADAMW_OPTIONS;
  sterna_optimizer *optimizer = NULL;
  if (given(c, argv[2])) options.beta1 = to_f64(c, argv[2], "beta1");
  if (given(c, argv[3])) options.beta2 = to_f64(c, argv[3], "beta2");
  if (given(c, argv[4])) options.eps = to_f64(c, argv[4], "eps");
  if (given(c, argv[5])) options.weight_decay = to_f64(c, argv[5], "weight_decay");
  if (given(c, argv[6])) options.amsgrad = to_bool(c, argv[6], "amsgrad");
  if (given(c, argv[7])) options.maximize = to_bool(c, argv[7], "maximize");
  if (!c->failed && done(c, sterna.optim_adamw_params((void *)params.data, params.len, lr, &options, &optimizer))) js = from_handle(c, optimizer, KIND_optimizer);
  end_call(c);
  return js;
}

static napi_value raw_optim_rmsprop(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[8], js = NULL;
  begin_call(c, env, call_info, "optim_rmsprop", 8, argv, WRITES);
  void *module = to_handle(c, argv[0], KIND_module);
  double lr = to_f64(c, argv[1], "lr");
  sterna_optim_rmsprop_options options = STERNA_OPTIM_RMSPROP_OPTIONS;
  sterna_optimizer *optimizer = NULL;
  if (given(c, argv[2])) options.alpha = to_f64(c, argv[2], "alpha");
  if (given(c, argv[3])) options.eps = to_f64(c, argv[3], "eps");
  if (given(c, argv[4])) options.weight_decay = to_f64(c, argv[4], "weight_decay");
  if (given(c, argv[5])) options.momentum = to_f64(c, argv[5], "momentum");
  if (given(c, argv[6])) options.centered = to_bool(c, argv[6], "centered");
  if (given(c, argv[7])) options.maximize = to_bool(c, argv[7], "maximize");
  if (!c->failed && done(c, sterna.optim_rmsprop(module, lr, &options, &optimizer))) js = from_handle(c, optimizer, KIND_optimizer);
  end_call(c);
  return js;
}

static napi_value raw_optim_rmsprop_params(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[8], js = NULL;
  begin_call(c, env, call_info, "optim_rmsprop_params", 8, argv, WRITES);
  list params = to_handles(c, argv[0], "params", KIND_tensor);
  double lr = to_f64(c, argv[1], "lr");
  sterna_optim_rmsprop_options options = STERNA_OPTIM_RMSPROP_OPTIONS;
  sterna_optimizer *optimizer = NULL;
  if (given(c, argv[2])) options.alpha = to_f64(c, argv[2], "alpha");
  if (given(c, argv[3])) options.eps = to_f64(c, argv[3], "eps");
  if (given(c, argv[4])) options.weight_decay = to_f64(c, argv[4], "weight_decay");
  if (given(c, argv[5])) options.momentum = to_f64(c, argv[5], "momentum");
  if (given(c, argv[6])) options.centered = to_bool(c, argv[6], "centered");
  if (given(c, argv[7])) options.maximize = to_bool(c, argv[7], "maximize");
  if (!c->failed && done(c, sterna.optim_rmsprop_params((void *)params.data, params.len, lr, &options, &optimizer))) js = from_handle(c, optimizer, KIND_optimizer);
  end_call(c);
  return js;
}

static napi_value raw_optimizer_step(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "optimizer_step", 1, argv, WRITES);
  void *optimizer = to_handle(c, argv[0], KIND_optimizer);
  if (!c->failed) done(c, sterna.optimizer_step(optimizer));
  end_call(c);
  return js;
}

static napi_value raw_optimizer_zero_grad(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "optimizer_zero_grad", 1, argv, WRITES);
  void *optimizer = to_handle(c, argv[0], KIND_optimizer);
  if (!c->failed) done(c, sterna.optimizer_zero_grad(optimizer));
  end_call(c);
  return js;
}

static napi_value raw_optimizer_add_group(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "optimizer_add_group", 3, argv, WRITES);
  void *optimizer = to_handle(c, argv[0], KIND_optimizer);
  list params = to_handles(c, argv[1], "params", KIND_tensor);
  sterna_optimizer_group_options options = STERNA_OPTIMIZER_GROUP_OPTIONS;
  size_t index = 0;
  if (given(c, argv[2])) options.lr = to_f64(c, argv[2], "lr");
  if (!c->failed && done(c, sterna.optimizer_add_group(optimizer, (void *)params.data, params.len, &options, &index))) js = from_i64(c, (int64_t)index);
  end_call(c);
  return js;
}

static napi_value raw_optimizer_groups(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "optimizer_groups", 1, argv, WRITES);
  void *optimizer = to_handle(c, argv[0], KIND_optimizer);
  size_t count = 0;
  if (!c->failed && done(c, sterna.optimizer_groups(optimizer, &count))) js = from_i64(c, (int64_t)count);
  end_call(c);
  return js;
}

static napi_value raw_optimizer_lr(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "optimizer_lr", 2, argv, WRITES);
  void *optimizer = to_handle(c, argv[0], KIND_optimizer);
  size_t group = to_size(c, argv[1], "group");
  double lr = 0;
  if (!c->failed && done(c, sterna.optimizer_lr(optimizer, group, &lr))) js = from_f64(c, lr);
  end_call(c);
  return js;
}

static napi_value raw_optimizer_set_lr(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "optimizer_set_lr", 2, argv, WRITES);
  void *optimizer = to_handle(c, argv[0], KIND_optimizer);
  double lr = to_f64(c, argv[1], "lr");
  if (!c->failed) done(c, sterna.optimizer_set_lr(optimizer, lr));
  end_call(c);
  return js;
}

static napi_value raw_optimizer_set_group_lr(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "optimizer_set_group_lr", 3, argv, WRITES);
  void *optimizer = to_handle(c, argv[0], KIND_optimizer);
  size_t group = to_size(c, argv[1], "group");
  double lr = to_f64(c, argv[2], "lr");
  if (!c->failed) done(c, sterna.optimizer_set_group_lr(optimizer, group, lr));
  end_call(c);
  return js;
}

static napi_value raw_optimizer_option(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "optimizer_option", 3, argv, WRITES);
  void *optimizer = to_handle(c, argv[0], KIND_optimizer);
  size_t group = to_size(c, argv[1], "group");
  const char *name = to_string(c, argv[2], "name");
  double value = 0;
  if (!c->failed && done(c, sterna.optimizer_option(optimizer, group, name, &value))) js = from_f64(c, value);
  end_call(c);
  return js;
}

static napi_value raw_optimizer_set_option(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[4], js = NULL;
  begin_call(c, env, call_info, "optimizer_set_option", 4, argv, WRITES);
  void *optimizer = to_handle(c, argv[0], KIND_optimizer);
  size_t group = to_size(c, argv[1], "group");
  const char *name = to_string(c, argv[2], "name");
  double value = to_f64(c, argv[3], "value");
  if (!c->failed) done(c, sterna.optimizer_set_option(optimizer, group, name, value));
  end_call(c);
  return js;
}

static napi_value raw_optimizer_state_dict(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "optimizer_state_dict", 1, argv, READS);
  void *optimizer = to_handle(c, argv[0], KIND_optimizer);
  sterna_dict *dict = NULL;
  if (!c->failed && done(c, sterna.optimizer_state_dict(optimizer, &dict))) js = from_handle(c, dict, KIND_dict);
  end_call(c);
  return js;
}

static napi_value raw_optimizer_load_state_dict(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "optimizer_load_state_dict", 2, argv, WRITES);
  void *optimizer = to_handle(c, argv[0], KIND_optimizer);
  void *entries = to_handle(c, argv[1], KIND_dict);
  if (!c->failed) done(c, sterna.optimizer_load_state_dict(optimizer, entries));
  end_call(c);
  return js;
}

static napi_value raw_optimizer_text(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "optimizer_text", 1, argv, READS);
  void *optimizer = to_handle(c, argv[0], KIND_optimizer);
  sterna_bytes *text = NULL;
  if (!c->failed && done(c, sterna.optimizer_text(optimizer, &text))) js = from_bytes(c, text);
  end_call(c);
  return js;
}

static napi_value raw_grad_scaler_create(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[5], js = NULL;
  begin_call(c, env, call_info, "grad_scaler_create", 5, argv, FREE);
  sterna_grad_scaler_options options = STERNA_GRAD_SCALER_OPTIONS;
  sterna_grad_scaler *scaler = NULL;
  if (given(c, argv[0])) options.init_scale = to_f64(c, argv[0], "init_scale");
  if (given(c, argv[1])) options.growth_factor = to_f64(c, argv[1], "growth_factor");
  if (given(c, argv[2])) options.backoff_factor = to_f64(c, argv[2], "backoff_factor");
  if (given(c, argv[3])) options.growth_interval = to_i64(c, argv[3], "growth_interval");
  if (given(c, argv[4])) options.enabled = to_bool(c, argv[4], "enabled");
  if (!c->failed && done(c, sterna.grad_scaler_create(&options, &scaler))) js = from_handle(c, scaler, KIND_grad_scaler);
  end_call(c);
  return js;
}

static napi_value raw_grad_scaler_scale(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "grad_scaler_scale", 2, argv, WRITES);
  void *scaler = to_handle(c, argv[0], KIND_grad_scaler);
  void *loss = to_handle(c, argv[1], KIND_tensor);
  sterna_tensor *scaled = NULL;
  if (!c->failed && done(c, sterna.grad_scaler_scale(scaler, loss, &scaled))) js = from_handle(c, scaled, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_grad_scaler_unscale(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "grad_scaler_unscale", 2, argv, WRITES);
  void *scaler = to_handle(c, argv[0], KIND_grad_scaler);
  void *optimizer = to_handle(c, argv[1], KIND_optimizer);
  if (!c->failed) done(c, sterna.grad_scaler_unscale(scaler, optimizer));
  end_call(c);
  return js;
}

static napi_value raw_grad_scaler_step(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "grad_scaler_step", 2, argv, WRITES);
  void *scaler = to_handle(c, argv[0], KIND_grad_scaler);
  void *optimizer = to_handle(c, argv[1], KIND_optimizer);
  if (!c->failed) done(c, sterna.grad_scaler_step(scaler, optimizer));
  end_call(c);
  return js;
}

static napi_value raw_grad_scaler_update(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "grad_scaler_update", 1, argv, WRITES);
  void *scaler = to_handle(c, argv[0], KIND_grad_scaler);
  if (!c->failed) done(c, sterna.grad_scaler_update(scaler));
  end_call(c);
  return js;
}

static napi_value raw_grad_scaler_get_scale(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "grad_scaler_get_scale", 1, argv, WRITES);
  void *scaler = to_handle(c, argv[0], KIND_grad_scaler);
  double scale = 0;
  if (!c->failed && done(c, sterna.grad_scaler_get_scale(scaler, &scale))) js = from_f64(c, scale);
  end_call(c);
  return js;
}

static napi_value raw_grad_scaler_set_scale(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "grad_scaler_set_scale", 2, argv, WRITES);
  void *scaler = to_handle(c, argv[0], KIND_grad_scaler);
  double scale = to_f64(c, argv[1], "scale");
  if (!c->failed) done(c, sterna.grad_scaler_set_scale(scaler, scale));
  end_call(c);
  return js;
}

static napi_value raw_grad_scaler_option(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "grad_scaler_option", 2, argv, WRITES);
  void *scaler = to_handle(c, argv[0], KIND_grad_scaler);
  const char *name = to_string(c, argv[1], "name");
  double value = 0;
  if (!c->failed && done(c, sterna.grad_scaler_option(scaler, name, &value))) js = from_f64(c, value);
  end_call(c);
  return js;
}

static napi_value raw_grad_scaler_set_option(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "grad_scaler_set_option", 3, argv, WRITES);
  void *scaler = to_handle(c, argv[0], KIND_grad_scaler);
  const char *name = to_string(c, argv[1], "name");
  double value = to_f64(c, argv[2], "value");
  if (!c->failed) done(c, sterna.grad_scaler_set_option(scaler, name, value));
  end_call(c);
  return js;
}

static napi_value raw_grad_scaler_state_dict(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "grad_scaler_state_dict", 1, argv, READS);
  void *scaler = to_handle(c, argv[0], KIND_grad_scaler);
  sterna_dict *dict = NULL;
  if (!c->failed && done(c, sterna.grad_scaler_state_dict(scaler, &dict))) js = from_handle(c, dict, KIND_dict);
  end_call(c);
  return js;
}

static napi_value raw_grad_scaler_load_state_dict(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "grad_scaler_load_state_dict", 2, argv, WRITES);
  void *scaler = to_handle(c, argv[0], KIND_grad_scaler);
  void *entries = to_handle(c, argv[1], KIND_dict);
  if (!c->failed) done(c, sterna.grad_scaler_load_state_dict(scaler, entries));
  end_call(c);
  return js;
}

static napi_value raw_clip_grad_norm(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[4], js = NULL;
  begin_call(c, env, call_info, "clip_grad_norm", 4, argv, WRITES);
  void *module = to_handle(c, argv[0], KIND_module);
  double max_norm = to_f64(c, argv[1], "max_norm");
  sterna_clip_grad_norm_options options = STERNA_CLIP_GRAD_NORM_OPTIONS;
  sterna_tensor *norm = NULL;
  if (given(c, argv[2])) options.norm_type = to_f64(c, argv[2], "norm_type");
  if (given(c, argv[3])) options.error_if_nonfinite = to_bool(c, argv[3], "error_if_nonfinite");
  if (!c->failed && done(c, sterna.clip_grad_norm(module, max_norm, &options, &norm))) js = from_handle(c, norm, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_clip_grad_norm_params(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[4], js = NULL;
  begin_call(c, env, call_info, "clip_grad_norm_params", 4, argv, WRITES);
  list params = to_handles(c, argv[0], "params", KIND_tensor);
  double max_norm = to_f64(c, argv[1], "max_norm");
  sterna_clip_grad_norm_options options = STERNA_CLIP_GRAD_NORM_OPTIONS;
  sterna_tensor *norm = NULL;
  if (given(c, argv[2])) options.norm_type = to_f64(c, argv[2], "norm_type");
  if (given(c, argv[3])) options.error_if_nonfinite = to_bool(c, argv[3], "error_if_nonfinite");
  if (!c->failed && done(c, sterna.clip_grad_norm_params((void *)params.data, params.len, max_norm, &options, &norm))) js = from_handle(c, norm, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_clip_grad_value(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "clip_grad_value", 2, argv, WRITES);
  void *module = to_handle(c, argv[0], KIND_module);
  double value = to_f64(c, argv[1], "value");
  if (!c->failed) done(c, sterna.clip_grad_value(module, value));
  end_call(c);
  return js;
}

static napi_value raw_clip_grad_value_params(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "clip_grad_value_params", 2, argv, WRITES);
  list params = to_handles(c, argv[0], "params", KIND_tensor);
  double value = to_f64(c, argv[1], "value");
  if (!c->failed) done(c, sterna.clip_grad_value_params((void *)params.data, params.len, value));
  end_call(c);
  return js;
}

static napi_value raw_scheduler_step_lr(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "scheduler_step_lr", 3, argv, WRITES);
  void *optimizer = to_handle(c, argv[0], KIND_optimizer);
  int64_t step_size = to_i64(c, argv[1], "step_size");
  sterna_scheduler_gamma_options options = STERNA_SCHEDULER_GAMMA_OPTIONS;
  sterna_scheduler *scheduler = NULL;
  if (given(c, argv[2])) options.gamma = to_f64(c, argv[2], "gamma");
  if (!c->failed && done(c, sterna.scheduler_step_lr(optimizer, step_size, &options, &scheduler))) js = from_handle(c, scheduler, KIND_scheduler);
  end_call(c);
  return js;
}

static napi_value raw_scheduler_multi_step(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "scheduler_multi_step", 3, argv, WRITES);
  void *optimizer = to_handle(c, argv[0], KIND_optimizer);
  ints milestones = to_ints(c, argv[1], "milestones");
  sterna_scheduler_gamma_options options = STERNA_SCHEDULER_GAMMA_OPTIONS;
  sterna_scheduler *scheduler = NULL;
  if (given(c, argv[2])) options.gamma = to_f64(c, argv[2], "gamma");
  if (!c->failed && done(c, sterna.scheduler_multi_step(optimizer, milestones.data, milestones.len, &options, &scheduler))) js = from_handle(c, scheduler, KIND_scheduler);
  end_call(c);
  return js;
}

static napi_value raw_scheduler_exponential(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "scheduler_exponential", 2, argv, WRITES);
  void *optimizer = to_handle(c, argv[0], KIND_optimizer);
  double gamma = to_f64(c, argv[1], "gamma");
  sterna_scheduler *scheduler = NULL;
  if (!c->failed && done(c, sterna.scheduler_exponential(optimizer, gamma, &scheduler))) js = from_handle(c, scheduler, KIND_scheduler);
  end_call(c);
  return js;
}

static napi_value raw_scheduler_cosine_annealing(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "scheduler_cosine_annealing", 3, argv, WRITES);
  void *optimizer = to_handle(c, argv[0], KIND_optimizer);
  int64_t t_max = to_i64(c, argv[1], "t_max");
  sterna_scheduler_cosine_annealing_options options = STERNA_SCHEDULER_COSINE_ANNEALING_OPTIONS;
  sterna_scheduler *scheduler = NULL;
  if (given(c, argv[2])) options.eta_min = to_f64(c, argv[2], "eta_min");
  if (!c->failed && done(c, sterna.scheduler_cosine_annealing(optimizer, t_max, &options, &scheduler))) js = from_handle(c, scheduler, KIND_scheduler);
  end_call(c);
  return js;
}

static napi_value raw_scheduler_linear(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[4], js = NULL;
  begin_call(c, env, call_info, "scheduler_linear", 4, argv, WRITES);
  void *optimizer = to_handle(c, argv[0], KIND_optimizer);
  sterna_scheduler_linear_options options = STERNA_SCHEDULER_LINEAR_OPTIONS;
  sterna_scheduler *scheduler = NULL;
  if (given(c, argv[1])) options.start_factor = to_f64(c, argv[1], "start_factor");
  if (given(c, argv[2])) options.end_factor = to_f64(c, argv[2], "end_factor");
  if (given(c, argv[3])) options.total_iters = to_i64(c, argv[3], "total_iters");
  if (!c->failed && done(c, sterna.scheduler_linear(optimizer, &options, &scheduler))) js = from_handle(c, scheduler, KIND_scheduler);
  end_call(c);
  return js;
}

static napi_value raw_scheduler_lambda(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "scheduler_lambda", 2, argv, WRITES);
  void *optimizer = to_handle(c, argv[0], KIND_optimizer);
  sterna_scheduler_callbacks callbacks = to_scheduler_callbacks(c, argv[1], "callbacks");
  sterna_scheduler *scheduler = NULL;
  if (!c->failed && done(c, sterna.scheduler_lambda(optimizer, &callbacks, &scheduler))) js = from_handle(c, scheduler, KIND_scheduler);
  end_call(c);
  return js;
}

static napi_value raw_scheduler_sequential(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "scheduler_sequential", 3, argv, WRITES);
  void *optimizer = to_handle(c, argv[0], KIND_optimizer);
  list schedules;
  ints milestones = to_ints(c, argv[2], "milestones");
  sterna_scheduler *scheduler = NULL;
  schedules = to_consumed_list(c, argv[1], "schedules", KIND_scheduler);
  if (!c->failed && done(c, sterna.scheduler_sequential(optimizer, (void *)schedules.data, schedules.len, milestones.data, milestones.len, &scheduler))) js = from_handle(c, scheduler, KIND_scheduler);
  end_call(c);
  return js;
}

static napi_value raw_scheduler_one_cycle(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[10], js = NULL;
  begin_call(c, env, call_info, "scheduler_one_cycle", 10, argv, WRITES);
  void *optimizer = to_handle(c, argv[0], KIND_optimizer);
  double max_lr = to_f64(c, argv[1], "max_lr");
  int64_t total_steps = to_i64(c, argv[2], "total_steps");
  sterna_scheduler_one_cycle_options options = STERNA_SCHEDULER_ONE_CYCLE_OPTIONS;
  sterna_scheduler *scheduler = NULL;
  if (given(c, argv[3])) options.pct_start = to_f64(c, argv[3], "pct_start");
  if (given(c, argv[4])) options.anneal = to_enum(c, argv[4], "anneal", &enum_anneal);
  if (given(c, argv[5])) options.div_factor = to_f64(c, argv[5], "div_factor");
  if (given(c, argv[6])) options.final_div_factor = to_f64(c, argv[6], "final_div_factor");
  if (given(c, argv[7])) options.cycle_momentum = to_bool(c, argv[7], "cycle_momentum");
  if (given(c, argv[8])) options.base_momentum = to_f64(c, argv[8], "base_momentum");
  if (given(c, argv[9])) options.max_momentum = to_f64(c, argv[9], "max_momentum");
  if (!c->failed && done(c, sterna.scheduler_one_cycle(optimizer, max_lr, total_steps, &options, &scheduler))) js = from_handle(c, scheduler, KIND_scheduler);
  end_call(c);
  return js;
}

static napi_value raw_scheduler_reduce_on_plateau(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[9], js = NULL;
  begin_call(c, env, call_info, "scheduler_reduce_on_plateau", 9, argv, WRITES);
  void *optimizer = to_handle(c, argv[0], KIND_optimizer);
  sterna_scheduler_reduce_on_plateau_options options = STERNA_SCHEDULER_REDUCE_ON_PLATEAU_OPTIONS;
  sterna_scheduler *scheduler = NULL;
  if (given(c, argv[1])) options.maximize = to_bool(c, argv[1], "maximize");
  if (given(c, argv[2])) options.factor = to_f64(c, argv[2], "factor");
  if (given(c, argv[3])) options.patience = to_i64(c, argv[3], "patience");
  if (given(c, argv[4])) options.threshold = to_f64(c, argv[4], "threshold");
  if (given(c, argv[5])) options.threshold_absolute = to_bool(c, argv[5], "threshold_absolute");
  if (given(c, argv[6])) options.cooldown = to_i64(c, argv[6], "cooldown");
  if (given(c, argv[7])) options.min_lr = to_f64(c, argv[7], "min_lr");
  if (given(c, argv[8])) options.eps = to_f64(c, argv[8], "eps");
  if (!c->failed && done(c, sterna.scheduler_reduce_on_plateau(optimizer, &options, &scheduler))) js = from_handle(c, scheduler, KIND_scheduler);
  end_call(c);
  return js;
}

static napi_value raw_scheduler_step(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "scheduler_step", 1, argv, WRITES);
  void *scheduler = to_handle(c, argv[0], KIND_scheduler);
  if (!c->failed) done(c, sterna.scheduler_step(scheduler));
  end_call(c);
  return js;
}

static napi_value raw_scheduler_step_metric(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "scheduler_step_metric", 2, argv, WRITES);
  void *scheduler = to_handle(c, argv[0], KIND_scheduler);
  double metric = to_f64(c, argv[1], "metric");
  if (!c->failed) done(c, sterna.scheduler_step_metric(scheduler, metric));
  end_call(c);
  return js;
}

static napi_value raw_scheduler_last_lr(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "scheduler_last_lr", 2, argv, WRITES);
  void *scheduler = to_handle(c, argv[0], KIND_scheduler);
  size_t group = to_size(c, argv[1], "group");
  double lr = 0;
  if (!c->failed && done(c, sterna.scheduler_last_lr(scheduler, group, &lr))) js = from_f64(c, lr);
  end_call(c);
  return js;
}

static napi_value raw_scheduler_last_step(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "scheduler_last_step", 1, argv, WRITES);
  void *scheduler = to_handle(c, argv[0], KIND_scheduler);
  int64_t step = 0;
  if (!c->failed && done(c, sterna.scheduler_last_step(scheduler, &step))) js = from_i64(c, step);
  end_call(c);
  return js;
}

static napi_value raw_scheduler_state_dict(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "scheduler_state_dict", 1, argv, READS);
  void *scheduler = to_handle(c, argv[0], KIND_scheduler);
  sterna_dict *dict = NULL;
  if (!c->failed && done(c, sterna.scheduler_state_dict(scheduler, &dict))) js = from_handle(c, dict, KIND_dict);
  end_call(c);
  return js;
}

static napi_value raw_scheduler_load_state_dict(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "scheduler_load_state_dict", 2, argv, WRITES);
  void *scheduler = to_handle(c, argv[0], KIND_scheduler);
  void *entries = to_handle(c, argv[1], KIND_dict);
  if (!c->failed) done(c, sterna.scheduler_load_state_dict(scheduler, entries));
  end_call(c);
  return js;
}

static napi_value raw_zeros(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "zeros", 3, argv, FREE);
  ints shape = to_ints(c, argv[0], "shape");
  sterna_zeros_options options = STERNA_ZEROS_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[1])) options.dtype = to_enum(c, argv[1], "dtype", &enum_dtype);
  if (given(c, argv[2])) options.device = to_string(c, argv[2], "device");
  if (!c->failed && done(c, sterna.zeros(shape.data, shape.len, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_ones(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "ones", 3, argv, FREE);
  ints shape = to_ints(c, argv[0], "shape");
  sterna_ones_options options = STERNA_ONES_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[1])) options.dtype = to_enum(c, argv[1], "dtype", &enum_dtype);
  if (given(c, argv[2])) options.device = to_string(c, argv[2], "device");
  if (!c->failed && done(c, sterna.ones(shape.data, shape.len, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_full(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[4], js = NULL;
  begin_call(c, env, call_info, "full", 4, argv, FREE);
  ints shape = to_ints(c, argv[0], "shape");
  double value = to_f64(c, argv[1], "value");
  sterna_full_options options = STERNA_FULL_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[2])) options.dtype = to_enum(c, argv[2], "dtype", &enum_dtype);
  if (given(c, argv[3])) options.device = to_string(c, argv[3], "device");
  if (!c->failed && done(c, sterna.full(shape.data, shape.len, value, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_arange(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[5], js = NULL;
  begin_call(c, env, call_info, "arange", 5, argv, FREE);
  double start = to_f64(c, argv[0], "start");
  double end = to_f64(c, argv[1], "end");
  sterna_arange_options options = STERNA_ARANGE_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[2])) options.step = to_f64(c, argv[2], "step");
  if (given(c, argv[3])) options.dtype = to_enum(c, argv[3], "dtype", &enum_dtype);
  if (given(c, argv[4])) options.device = to_string(c, argv[4], "device");
  if (!c->failed && done(c, sterna.arange(start, end, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_linspace(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[5], js = NULL;
  begin_call(c, env, call_info, "linspace", 5, argv, FREE);
  double start = to_f64(c, argv[0], "start");
  double end = to_f64(c, argv[1], "end");
  int64_t steps = to_i64(c, argv[2], "steps");
  sterna_linspace_options options = STERNA_LINSPACE_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[3])) options.dtype = to_enum(c, argv[3], "dtype", &enum_dtype);
  if (given(c, argv[4])) options.device = to_string(c, argv[4], "device");
  if (!c->failed && done(c, sterna.linspace(start, end, steps, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_eye(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[4], js = NULL;
  begin_call(c, env, call_info, "eye", 4, argv, FREE);
  int64_t n = to_i64(c, argv[0], "n");
  sterna_eye_options options = STERNA_EYE_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[1])) options.m = to_i64(c, argv[1], "m");
  if (given(c, argv[2])) options.dtype = to_enum(c, argv[2], "dtype", &enum_dtype);
  if (given(c, argv[3])) options.device = to_string(c, argv[3], "device");
  if (!c->failed && done(c, sterna.eye(n, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_rand(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "rand", 3, argv, FREE);
  ints shape = to_ints(c, argv[0], "shape");
  sterna_rand_options options = STERNA_RAND_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[1])) options.dtype = to_enum(c, argv[1], "dtype", &enum_dtype);
  if (given(c, argv[2])) options.device = to_string(c, argv[2], "device");
  if (!c->failed && done(c, sterna.rand(shape.data, shape.len, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_randn(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "randn", 3, argv, FREE);
  ints shape = to_ints(c, argv[0], "shape");
  sterna_randn_options options = STERNA_RANDN_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[1])) options.dtype = to_enum(c, argv[1], "dtype", &enum_dtype);
  if (given(c, argv[2])) options.device = to_string(c, argv[2], "device");
  if (!c->failed && done(c, sterna.randn(shape.data, shape.len, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_randint(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[5], js = NULL;
  begin_call(c, env, call_info, "randint", 5, argv, FREE);
  int64_t low = to_i64(c, argv[0], "low");
  int64_t high = to_i64(c, argv[1], "high");
  ints shape = to_ints(c, argv[2], "shape");
  sterna_randint_options options = STERNA_RANDINT_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[3])) options.dtype = to_enum(c, argv[3], "dtype", &enum_dtype);
  if (given(c, argv[4])) options.device = to_string(c, argv[4], "device");
  if (!c->failed && done(c, sterna.randint(low, high, shape.data, shape.len, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_randperm(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "randperm", 3, argv, FREE);
  int64_t n = to_i64(c, argv[0], "n");
  sterna_randperm_options options = STERNA_RANDPERM_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[1])) options.dtype = to_enum(c, argv[1], "dtype", &enum_dtype);
  if (given(c, argv[2])) options.device = to_string(c, argv[2], "device");
  if (!c->failed && done(c, sterna.randperm(n, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_zeros_like(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "zeros_like", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_zeros_like_options options = STERNA_ZEROS_LIKE_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[1])) options.dtype = to_enum(c, argv[1], "dtype", &enum_dtype);
  if (!c->failed && done(c, sterna.zeros_like(x, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_ones_like(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "ones_like", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_ones_like_options options = STERNA_ONES_LIKE_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[1])) options.dtype = to_enum(c, argv[1], "dtype", &enum_dtype);
  if (!c->failed && done(c, sterna.ones_like(x, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_full_like(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "full_like", 3, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  double value = to_f64(c, argv[1], "value");
  sterna_full_like_options options = STERNA_FULL_LIKE_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[2])) options.dtype = to_enum(c, argv[2], "dtype", &enum_dtype);
  if (!c->failed && done(c, sterna.full_like(x, value, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_rand_like(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "rand_like", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_rand_like_options options = STERNA_RAND_LIKE_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[1])) options.dtype = to_enum(c, argv[1], "dtype", &enum_dtype);
  if (!c->failed && done(c, sterna.rand_like(x, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_randn_like(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "randn_like", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_randn_like_options options = STERNA_RANDN_LIKE_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[1])) options.dtype = to_enum(c, argv[1], "dtype", &enum_dtype);
  if (!c->failed && done(c, sterna.randn_like(x, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_bernoulli(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "bernoulli", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.bernoulli(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_cast(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "cast", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  int32_t dtype = to_enum(c, argv[1], "dtype", &enum_dtype);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.cast(x, dtype, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_to_device(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "to_device", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  const char *device = to_string(c, argv[1], "device");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.to_device(x, device, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_contiguous(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "contiguous", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.contiguous(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_clone(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "clone", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.clone(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_detach(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "detach", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.detach(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_neg(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "neg", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.neg(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_abs(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "abs", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.abs(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_sign(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "sign", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.sign(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_exp(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "exp", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.exp(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_exp2(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "exp2", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.exp2(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_expm1(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "expm1", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.expm1(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_log(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "log", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.log(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_log2(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "log2", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.log2(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_log10(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "log10", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.log10(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_log1p(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "log1p", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.log1p(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_sqrt(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "sqrt", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.sqrt(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_rsqrt(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "rsqrt", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.rsqrt(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_square(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "square", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.square(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_reciprocal(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "reciprocal", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.reciprocal(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_sin(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "sin", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.sin(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_cos(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "cos", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.cos(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_tan(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "tan", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.tan(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_asin(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "asin", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.asin(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_acos(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "acos", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.acos(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_atan(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "atan", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.atan(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_sinh(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "sinh", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.sinh(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_cosh(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "cosh", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.cosh(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_tanh(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "tanh", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.tanh(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_asinh(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "asinh", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.asinh(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_acosh(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "acosh", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.acosh(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_atanh(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "atanh", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.atanh(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_erf(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "erf", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.erf(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_erfc(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "erfc", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.erfc(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_floor(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "floor", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.floor(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_ceil(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "ceil", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.ceil(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_round(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "round", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.round(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_trunc(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "trunc", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.trunc(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_isnan(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "isnan", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.isnan(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_isinf(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "isinf", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.isinf(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_isfinite(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "isfinite", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.isfinite(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_logical_not(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "logical_not", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.logical_not(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_sigmoid(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "sigmoid", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.sigmoid(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_log_sigmoid(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "log_sigmoid", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.log_sigmoid(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_relu(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "relu", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.relu(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_relu6(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "relu6", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.relu6(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_leaky_relu(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "leaky_relu", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_leaky_relu_options options = STERNA_LEAKY_RELU_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[1])) options.negative_slope = to_f64(c, argv[1], "negative_slope");
  if (!c->failed && done(c, sterna.leaky_relu(x, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_elu(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "elu", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_elu_options options = STERNA_ELU_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[1])) options.alpha = to_f64(c, argv[1], "alpha");
  if (!c->failed && done(c, sterna.elu(x, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_selu(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "selu", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.selu(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_silu(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "silu", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.silu(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_mish(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "mish", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.mish(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_hardswish(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "hardswish", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.hardswish(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_hardsigmoid(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "hardsigmoid", 1, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.hardsigmoid(x, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_gelu(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "gelu", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_gelu_options options = STERNA_GELU_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[1])) options.approximate = to_enum(c, argv[1], "approximate", &enum_approximate);
  if (!c->failed && done(c, sterna.gelu(x, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_softplus(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "softplus", 3, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_softplus_options options = STERNA_SOFTPLUS_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[1])) options.beta = to_f64(c, argv[1], "beta");
  if (given(c, argv[2])) options.threshold = to_f64(c, argv[2], "threshold");
  if (!c->failed && done(c, sterna.softplus(x, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_add(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "add", 2, argv, READS);
  void *a = to_handle(c, argv[0], KIND_tensor);
  void *b = to_handle(c, argv[1], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.add(a, b, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_sub(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "sub", 2, argv, READS);
  void *a = to_handle(c, argv[0], KIND_tensor);
  void *b = to_handle(c, argv[1], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.sub(a, b, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_mul(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "mul", 2, argv, READS);
  void *a = to_handle(c, argv[0], KIND_tensor);
  void *b = to_handle(c, argv[1], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.mul(a, b, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_div(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "div", 2, argv, READS);
  void *a = to_handle(c, argv[0], KIND_tensor);
  void *b = to_handle(c, argv[1], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.div(a, b, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_pow(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "pow", 2, argv, READS);
  void *a = to_handle(c, argv[0], KIND_tensor);
  void *b = to_handle(c, argv[1], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.pow(a, b, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_maximum(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "maximum", 2, argv, READS);
  void *a = to_handle(c, argv[0], KIND_tensor);
  void *b = to_handle(c, argv[1], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.maximum(a, b, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_minimum(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "minimum", 2, argv, READS);
  void *a = to_handle(c, argv[0], KIND_tensor);
  void *b = to_handle(c, argv[1], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.minimum(a, b, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_fmod(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "fmod", 2, argv, READS);
  void *a = to_handle(c, argv[0], KIND_tensor);
  void *b = to_handle(c, argv[1], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.fmod(a, b, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_remainder(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "remainder", 2, argv, READS);
  void *a = to_handle(c, argv[0], KIND_tensor);
  void *b = to_handle(c, argv[1], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.remainder(a, b, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_floor_divide(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "floor_divide", 2, argv, READS);
  void *a = to_handle(c, argv[0], KIND_tensor);
  void *b = to_handle(c, argv[1], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.floor_divide(a, b, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_atan2(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "atan2", 2, argv, READS);
  void *a = to_handle(c, argv[0], KIND_tensor);
  void *b = to_handle(c, argv[1], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.atan2(a, b, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_eq(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "eq", 2, argv, READS);
  void *a = to_handle(c, argv[0], KIND_tensor);
  void *b = to_handle(c, argv[1], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.eq(a, b, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_ne(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "ne", 2, argv, READS);
  void *a = to_handle(c, argv[0], KIND_tensor);
  void *b = to_handle(c, argv[1], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.ne(a, b, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_lt(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "lt", 2, argv, READS);
  void *a = to_handle(c, argv[0], KIND_tensor);
  void *b = to_handle(c, argv[1], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.lt(a, b, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_le(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "le", 2, argv, READS);
  void *a = to_handle(c, argv[0], KIND_tensor);
  void *b = to_handle(c, argv[1], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.le(a, b, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_gt(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "gt", 2, argv, READS);
  void *a = to_handle(c, argv[0], KIND_tensor);
  void *b = to_handle(c, argv[1], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.gt(a, b, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_ge(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "ge", 2, argv, READS);
  void *a = to_handle(c, argv[0], KIND_tensor);
  void *b = to_handle(c, argv[1], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.ge(a, b, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_logical_and(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "logical_and", 2, argv, READS);
  void *a = to_handle(c, argv[0], KIND_tensor);
  void *b = to_handle(c, argv[1], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.logical_and(a, b, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_logical_or(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "logical_or", 2, argv, READS);
  void *a = to_handle(c, argv[0], KIND_tensor);
  void *b = to_handle(c, argv[1], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.logical_or(a, b, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_logical_xor(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "logical_xor", 2, argv, READS);
  void *a = to_handle(c, argv[0], KIND_tensor);
  void *b = to_handle(c, argv[1], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.logical_xor(a, b, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_add_scalar(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "add_scalar", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  double value = to_f64(c, argv[1], "value");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.add_scalar(x, value, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_sub_scalar(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "sub_scalar", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  double value = to_f64(c, argv[1], "value");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.sub_scalar(x, value, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_rsub_scalar(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "rsub_scalar", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  double value = to_f64(c, argv[1], "value");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.rsub_scalar(x, value, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_mul_scalar(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "mul_scalar", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  double value = to_f64(c, argv[1], "value");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.mul_scalar(x, value, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_div_scalar(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "div_scalar", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  double value = to_f64(c, argv[1], "value");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.div_scalar(x, value, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_rdiv_scalar(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "rdiv_scalar", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  double value = to_f64(c, argv[1], "value");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.rdiv_scalar(x, value, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_pow_scalar(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "pow_scalar", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  double exponent = to_f64(c, argv[1], "exponent");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.pow_scalar(x, exponent, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_rpow_scalar(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "rpow_scalar", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  double base = to_f64(c, argv[1], "base");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.rpow_scalar(x, base, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_fmod_scalar(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "fmod_scalar", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  double value = to_f64(c, argv[1], "value");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.fmod_scalar(x, value, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_remainder_scalar(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "remainder_scalar", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  double value = to_f64(c, argv[1], "value");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.remainder_scalar(x, value, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_floor_divide_scalar(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "floor_divide_scalar", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  double value = to_f64(c, argv[1], "value");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.floor_divide_scalar(x, value, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_eq_scalar(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "eq_scalar", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  double value = to_f64(c, argv[1], "value");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.eq_scalar(x, value, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_ne_scalar(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "ne_scalar", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  double value = to_f64(c, argv[1], "value");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.ne_scalar(x, value, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_lt_scalar(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "lt_scalar", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  double value = to_f64(c, argv[1], "value");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.lt_scalar(x, value, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_le_scalar(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "le_scalar", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  double value = to_f64(c, argv[1], "value");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.le_scalar(x, value, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_gt_scalar(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "gt_scalar", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  double value = to_f64(c, argv[1], "value");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.gt_scalar(x, value, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_ge_scalar(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "ge_scalar", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  double value = to_f64(c, argv[1], "value");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.ge_scalar(x, value, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_where(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "where", 3, argv, READS);
  void *condition = to_handle(c, argv[0], KIND_tensor);
  void *a = to_handle(c, argv[1], KIND_tensor);
  void *b = to_handle(c, argv[2], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.where(condition, a, b, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_lerp(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "lerp", 3, argv, READS);
  void *a = to_handle(c, argv[0], KIND_tensor);
  void *b = to_handle(c, argv[1], KIND_tensor);
  void *weight = to_handle(c, argv[2], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.lerp(a, b, weight, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_addcmul(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[4], js = NULL;
  begin_call(c, env, call_info, "addcmul", 4, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  void *a = to_handle(c, argv[1], KIND_tensor);
  void *b = to_handle(c, argv[2], KIND_tensor);
  sterna_addcmul_options options = STERNA_ADDCMUL_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[3])) options.value = to_f64(c, argv[3], "value");
  if (!c->failed && done(c, sterna.addcmul(x, a, b, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_addcdiv(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[4], js = NULL;
  begin_call(c, env, call_info, "addcdiv", 4, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  void *a = to_handle(c, argv[1], KIND_tensor);
  void *b = to_handle(c, argv[2], KIND_tensor);
  sterna_addcdiv_options options = STERNA_ADDCDIV_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[3])) options.value = to_f64(c, argv[3], "value");
  if (!c->failed && done(c, sterna.addcdiv(x, a, b, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_masked_fill(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "masked_fill", 3, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  void *mask = to_handle(c, argv[1], KIND_tensor);
  double value = to_f64(c, argv[2], "value");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.masked_fill(x, mask, value, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_clamp(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "clamp", 3, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_clamp_options options = STERNA_CLAMP_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[1])) options.min = to_f64(c, argv[1], "min");
  if (given(c, argv[2])) options.max = to_f64(c, argv[2], "max");
  if (!c->failed && done(c, sterna.clamp(x, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_sum(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[4], js = NULL;
  begin_call(c, env, call_info, "sum", 4, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_sum_options options = STERNA_SUM_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[1])) {
    ints l = to_ints(c, argv[1], "axes");
    options.axes = l.data;
    options.axes_len = l.len;
  }
  if (given(c, argv[2])) options.keepdim = to_bool(c, argv[2], "keepdim");
  if (given(c, argv[3])) options.dtype = to_enum(c, argv[3], "dtype", &enum_dtype);
  if (!c->failed && done(c, sterna.sum(x, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_mean(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "mean", 3, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_mean_options options = STERNA_MEAN_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[1])) {
    ints l = to_ints(c, argv[1], "axes");
    options.axes = l.data;
    options.axes_len = l.len;
  }
  if (given(c, argv[2])) options.keepdim = to_bool(c, argv[2], "keepdim");
  if (!c->failed && done(c, sterna.mean(x, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_prod(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "prod", 3, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_prod_options options = STERNA_PROD_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[1])) {
    ints l = to_ints(c, argv[1], "axes");
    options.axes = l.data;
    options.axes_len = l.len;
  }
  if (given(c, argv[2])) options.keepdim = to_bool(c, argv[2], "keepdim");
  if (!c->failed && done(c, sterna.prod(x, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_max(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "max", 3, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_max_options options = STERNA_MAX_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[1])) {
    ints l = to_ints(c, argv[1], "axes");
    options.axes = l.data;
    options.axes_len = l.len;
  }
  if (given(c, argv[2])) options.keepdim = to_bool(c, argv[2], "keepdim");
  if (!c->failed && done(c, sterna.max(x, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_min(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "min", 3, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_min_options options = STERNA_MIN_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[1])) {
    ints l = to_ints(c, argv[1], "axes");
    options.axes = l.data;
    options.axes_len = l.len;
  }
  if (given(c, argv[2])) options.keepdim = to_bool(c, argv[2], "keepdim");
  if (!c->failed && done(c, sterna.min(x, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_argmax(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "argmax", 3, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_argmax_options options = STERNA_ARGMAX_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[1])) options.axis = to_i64(c, argv[1], "axis");
  if (given(c, argv[2])) options.keepdim = to_bool(c, argv[2], "keepdim");
  if (!c->failed && done(c, sterna.argmax(x, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_argmin(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "argmin", 3, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_argmin_options options = STERNA_ARGMIN_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[1])) options.axis = to_i64(c, argv[1], "axis");
  if (given(c, argv[2])) options.keepdim = to_bool(c, argv[2], "keepdim");
  if (!c->failed && done(c, sterna.argmin(x, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_var(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[4], js = NULL;
  begin_call(c, env, call_info, "var", 4, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_var_options options = STERNA_VAR_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[1])) {
    ints l = to_ints(c, argv[1], "axes");
    options.axes = l.data;
    options.axes_len = l.len;
  }
  if (given(c, argv[2])) options.correction = to_f64(c, argv[2], "correction");
  if (given(c, argv[3])) options.keepdim = to_bool(c, argv[3], "keepdim");
  if (!c->failed && done(c, sterna.var(x, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_std(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[4], js = NULL;
  begin_call(c, env, call_info, "std", 4, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_std_options options = STERNA_STD_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[1])) {
    ints l = to_ints(c, argv[1], "axes");
    options.axes = l.data;
    options.axes_len = l.len;
  }
  if (given(c, argv[2])) options.correction = to_f64(c, argv[2], "correction");
  if (given(c, argv[3])) options.keepdim = to_bool(c, argv[3], "keepdim");
  if (!c->failed && done(c, sterna.std(x, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_logsumexp(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "logsumexp", 3, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_logsumexp_options options = STERNA_LOGSUMEXP_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[1])) {
    ints l = to_ints(c, argv[1], "axes");
    options.axes = l.data;
    options.axes_len = l.len;
  }
  if (given(c, argv[2])) options.keepdim = to_bool(c, argv[2], "keepdim");
  if (!c->failed && done(c, sterna.logsumexp(x, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_all(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "all", 3, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_all_options options = STERNA_ALL_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[1])) {
    ints l = to_ints(c, argv[1], "axes");
    options.axes = l.data;
    options.axes_len = l.len;
  }
  if (given(c, argv[2])) options.keepdim = to_bool(c, argv[2], "keepdim");
  if (!c->failed && done(c, sterna.all(x, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_any(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "any", 3, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_any_options options = STERNA_ANY_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[1])) {
    ints l = to_ints(c, argv[1], "axes");
    options.axes = l.data;
    options.axes_len = l.len;
  }
  if (given(c, argv[2])) options.keepdim = to_bool(c, argv[2], "keepdim");
  if (!c->failed && done(c, sterna.any(x, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_norm(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[4], js = NULL;
  begin_call(c, env, call_info, "norm", 4, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_norm_options options = STERNA_NORM_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[1])) options.p = to_f64(c, argv[1], "p");
  if (given(c, argv[2])) {
    ints l = to_ints(c, argv[2], "axes");
    options.axes = l.data;
    options.axes_len = l.len;
  }
  if (given(c, argv[3])) options.keepdim = to_bool(c, argv[3], "keepdim");
  if (!c->failed && done(c, sterna.norm(x, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_count_nonzero(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "count_nonzero", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_count_nonzero_options options = STERNA_COUNT_NONZERO_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[1])) {
    ints l = to_ints(c, argv[1], "axes");
    options.axes = l.data;
    options.axes_len = l.len;
  }
  if (!c->failed && done(c, sterna.count_nonzero(x, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_global_norm(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[1], js = NULL;
  begin_call(c, env, call_info, "global_norm", 1, argv, READS);
  list xs = to_handles(c, argv[0], "xs", KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.global_norm((void *)xs.data, xs.len, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_cumsum(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "cumsum", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  int64_t axis = to_i64(c, argv[1], "axis");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.cumsum(x, axis, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_cumprod(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "cumprod", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  int64_t axis = to_i64(c, argv[1], "axis");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.cumprod(x, axis, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_matmul(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "matmul", 2, argv, READS);
  void *a = to_handle(c, argv[0], KIND_tensor);
  void *b = to_handle(c, argv[1], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.matmul(a, b, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_linear(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "linear", 3, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  void *weight = to_handle(c, argv[1], KIND_tensor);
  sterna_linear_options options = STERNA_LINEAR_OPTIONS;
  sterna_tensor *out = NULL;
  options.bias = to_handle(c, argv[2], KIND_tensor);
  if (!c->failed && done(c, sterna.linear(x, weight, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_view(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "view", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  ints shape = to_ints(c, argv[1], "shape");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.view(x, shape.data, shape.len, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_reshape(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "reshape", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  ints shape = to_ints(c, argv[1], "shape");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.reshape(x, shape.data, shape.len, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_flatten(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "flatten", 3, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_flatten_options options = STERNA_FLATTEN_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[1])) options.start_axis = to_i64(c, argv[1], "start_axis");
  if (given(c, argv[2])) options.end_axis = to_i64(c, argv[2], "end_axis");
  if (!c->failed && done(c, sterna.flatten(x, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_unflatten(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "unflatten", 3, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  int64_t axis = to_i64(c, argv[1], "axis");
  ints shape = to_ints(c, argv[2], "shape");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.unflatten(x, axis, shape.data, shape.len, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_transpose(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "transpose", 3, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  int64_t axis0 = to_i64(c, argv[1], "axis0");
  int64_t axis1 = to_i64(c, argv[2], "axis1");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.transpose(x, axis0, axis1, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_permute(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "permute", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  ints axes = to_ints(c, argv[1], "axes");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.permute(x, axes.data, axes.len, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_squeeze(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "squeeze", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_squeeze_options options = STERNA_SQUEEZE_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[1])) {
    ints l = to_ints(c, argv[1], "axes");
    options.axes = l.data;
    options.axes_len = l.len;
  }
  if (!c->failed && done(c, sterna.squeeze(x, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_unsqueeze(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "unsqueeze", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  int64_t axis = to_i64(c, argv[1], "axis");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.unsqueeze(x, axis, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_expand(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "expand", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  ints shape = to_ints(c, argv[1], "shape");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.expand(x, shape.data, shape.len, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_slice(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[5], js = NULL;
  begin_call(c, env, call_info, "slice", 5, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  int64_t axis = to_i64(c, argv[1], "axis");
  sterna_slice_options options = STERNA_SLICE_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[2])) options.start = to_i64(c, argv[2], "start");
  if (given(c, argv[3])) options.end = to_i64(c, argv[3], "end");
  if (given(c, argv[4])) options.step = to_i64(c, argv[4], "step");
  if (!c->failed && done(c, sterna.slice(x, axis, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_select(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "select", 3, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  int64_t axis = to_i64(c, argv[1], "axis");
  int64_t index = to_i64(c, argv[2], "index");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.select(x, axis, index, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_narrow(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[4], js = NULL;
  begin_call(c, env, call_info, "narrow", 4, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  int64_t axis = to_i64(c, argv[1], "axis");
  int64_t start = to_i64(c, argv[2], "start");
  int64_t length = to_i64(c, argv[3], "length");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.narrow(x, axis, start, length, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_unfold(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[4], js = NULL;
  begin_call(c, env, call_info, "unfold", 4, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  int64_t axis = to_i64(c, argv[1], "axis");
  int64_t size = to_i64(c, argv[2], "size");
  int64_t step = to_i64(c, argv[3], "step");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.unfold(x, axis, size, step, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_diagonal(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[4], js = NULL;
  begin_call(c, env, call_info, "diagonal", 4, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_diagonal_options options = STERNA_DIAGONAL_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[1])) options.offset = to_i64(c, argv[1], "offset");
  if (given(c, argv[2])) options.axis0 = to_i64(c, argv[2], "axis0");
  if (given(c, argv[3])) options.axis1 = to_i64(c, argv[3], "axis1");
  if (!c->failed && done(c, sterna.diagonal(x, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_as_strided(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[4], js = NULL;
  begin_call(c, env, call_info, "as_strided", 4, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  ints size = to_ints(c, argv[1], "size");
  ints stride = to_ints(c, argv[2], "stride");
  sterna_as_strided_options options = STERNA_AS_STRIDED_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[3])) options.offset = to_i64(c, argv[3], "offset");
  if (!c->failed && done(c, sterna.as_strided(x, size.data, size.len, stride.data, stride.len, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_cat(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "cat", 2, argv, READS);
  list xs = to_handles(c, argv[0], "xs", KIND_tensor);
  sterna_cat_options options = STERNA_CAT_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[1])) options.axis = to_i64(c, argv[1], "axis");
  if (!c->failed && done(c, sterna.cat((void *)xs.data, xs.len, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_stack(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "stack", 2, argv, READS);
  list xs = to_handles(c, argv[0], "xs", KIND_tensor);
  sterna_stack_options options = STERNA_STACK_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[1])) options.axis = to_i64(c, argv[1], "axis");
  if (!c->failed && done(c, sterna.stack((void *)xs.data, xs.len, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_split(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "split", 3, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  int64_t size = to_i64(c, argv[1], "size");
  sterna_split_options options = STERNA_SPLIT_OPTIONS;
  sterna_tensor *parts[MOST_OUTPUTS] = {NULL};
  size_t parts_len = 0;
  if (given(c, argv[2])) options.axis = to_i64(c, argv[2], "axis");
  if (!c->failed && done(c, sterna.split(x, size, &options, parts, MOST_OUTPUTS, &parts_len))) js = from_handles(c, (void **)parts, parts_len, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_chunk(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "chunk", 3, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  int64_t chunks = to_i64(c, argv[1], "chunks");
  sterna_chunk_options options = STERNA_CHUNK_OPTIONS;
  sterna_tensor *parts[MOST_OUTPUTS] = {NULL};
  size_t parts_len = 0;
  if (given(c, argv[2])) options.axis = to_i64(c, argv[2], "axis");
  if (!c->failed && done(c, sterna.chunk(x, chunks, &options, parts, MOST_OUTPUTS, &parts_len))) js = from_handles(c, (void **)parts, parts_len, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_flip(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "flip", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  ints axes = to_ints(c, argv[1], "axes");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.flip(x, axes.data, axes.len, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_roll(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "roll", 3, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  ints shifts = to_ints(c, argv[1], "shifts");
  ints axes = to_ints(c, argv[2], "axes");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.roll(x, shifts.data, shifts.len, axes.data, axes.len, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_repeat(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "repeat", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  ints repeats = to_ints(c, argv[1], "repeats");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.repeat(x, repeats.data, repeats.len, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_pad(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "pad", 3, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  ints pads = to_ints(c, argv[1], "pads");
  sterna_pad_options options = STERNA_PAD_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[2])) options.value = to_f64(c, argv[2], "value");
  if (!c->failed && done(c, sterna.pad(x, pads.data, pads.len, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_tril(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "tril", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_tril_options options = STERNA_TRIL_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[1])) options.diagonal = to_i64(c, argv[1], "diagonal");
  if (!c->failed && done(c, sterna.tril(x, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_triu(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "triu", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_triu_options options = STERNA_TRIU_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[1])) options.diagonal = to_i64(c, argv[1], "diagonal");
  if (!c->failed && done(c, sterna.triu(x, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_index_select(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "index_select", 3, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  void *index = to_handle(c, argv[1], KIND_tensor);
  int64_t axis = to_i64(c, argv[2], "axis");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.index_select(x, index, axis, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_index_add(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[4], js = NULL;
  begin_call(c, env, call_info, "index_add", 4, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  void *index = to_handle(c, argv[1], KIND_tensor);
  void *src = to_handle(c, argv[2], KIND_tensor);
  int64_t axis = to_i64(c, argv[3], "axis");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.index_add(x, index, src, axis, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_gather(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "gather", 3, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  void *index = to_handle(c, argv[1], KIND_tensor);
  int64_t axis = to_i64(c, argv[2], "axis");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.gather(x, index, axis, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_scatter(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[4], js = NULL;
  begin_call(c, env, call_info, "scatter", 4, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  void *index = to_handle(c, argv[1], KIND_tensor);
  void *src = to_handle(c, argv[2], KIND_tensor);
  int64_t axis = to_i64(c, argv[3], "axis");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.scatter(x, index, src, axis, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_scatter_add(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[4], js = NULL;
  begin_call(c, env, call_info, "scatter_add", 4, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  void *index = to_handle(c, argv[1], KIND_tensor);
  void *src = to_handle(c, argv[2], KIND_tensor);
  int64_t axis = to_i64(c, argv[3], "axis");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.scatter_add(x, index, src, axis, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_take_along_axis(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "take_along_axis", 3, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  void *index = to_handle(c, argv[1], KIND_tensor);
  int64_t axis = to_i64(c, argv[2], "axis");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.take_along_axis(x, index, axis, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_masked_select(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "masked_select", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  void *mask = to_handle(c, argv[1], KIND_tensor);
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.masked_select(x, mask, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_one_hot(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "one_hot", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  int64_t num_classes = to_i64(c, argv[1], "num_classes");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.one_hot(x, num_classes, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_embedding(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "embedding", 3, argv, READS);
  void *weight = to_handle(c, argv[0], KIND_tensor);
  void *index = to_handle(c, argv[1], KIND_tensor);
  sterna_embedding_options options = STERNA_EMBEDDING_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[2])) options.padding_idx = to_i64(c, argv[2], "padding_idx");
  if (!c->failed && done(c, sterna.embedding(weight, index, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_sort(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "sort", 3, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_sort_options options = STERNA_SORT_OPTIONS;
  sterna_tensor *values = NULL;
  sterna_tensor *indices = NULL;
  if (given(c, argv[1])) options.axis = to_i64(c, argv[1], "axis");
  if (given(c, argv[2])) options.descending = to_bool(c, argv[2], "descending");
  if (!c->failed && done(c, sterna.sort(x, &options, &values, &indices))) js = from_list(c, 2, (napi_value[]){from_handle(c, values, KIND_tensor), from_handle(c, indices, KIND_tensor)});
  end_call(c);
  return js;
}

static napi_value raw_argsort(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "argsort", 3, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_argsort_options options = STERNA_ARGSORT_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[1])) options.axis = to_i64(c, argv[1], "axis");
  if (given(c, argv[2])) options.descending = to_bool(c, argv[2], "descending");
  if (!c->failed && done(c, sterna.argsort(x, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_topk(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[5], js = NULL;
  begin_call(c, env, call_info, "topk", 5, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  int64_t k = to_i64(c, argv[1], "k");
  sterna_topk_options options = STERNA_TOPK_OPTIONS;
  sterna_tensor *values = NULL;
  sterna_tensor *indices = NULL;
  if (given(c, argv[2])) options.axis = to_i64(c, argv[2], "axis");
  if (given(c, argv[3])) options.largest = to_bool(c, argv[3], "largest");
  if (given(c, argv[4])) options.sorted = to_bool(c, argv[4], "sorted");
  if (!c->failed && done(c, sterna.topk(x, k, &options, &values, &indices))) js = from_list(c, 2, (napi_value[]){from_handle(c, values, KIND_tensor), from_handle(c, indices, KIND_tensor)});
  end_call(c);
  return js;
}

static napi_value raw_softmax(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "softmax", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_softmax_options options = STERNA_SOFTMAX_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[1])) options.axis = to_i64(c, argv[1], "axis");
  if (!c->failed && done(c, sterna.softmax(x, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_log_softmax(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "log_softmax", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_log_softmax_options options = STERNA_LOG_SOFTMAX_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[1])) options.axis = to_i64(c, argv[1], "axis");
  if (!c->failed && done(c, sterna.log_softmax(x, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_conv1d(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[7], js = NULL;
  begin_call(c, env, call_info, "conv1d", 7, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  void *weight = to_handle(c, argv[1], KIND_tensor);
  sterna_conv1d_options options = STERNA_CONV1D_OPTIONS;
  sterna_tensor *out = NULL;
  options.bias = to_handle(c, argv[2], KIND_tensor);
  if (given(c, argv[3])) {
    ints l = to_ints(c, argv[3], "stride");
    options.stride = l.data;
    options.stride_len = l.len;
  }
  if (given(c, argv[4])) {
    ints l = to_ints(c, argv[4], "padding");
    options.padding = l.data;
    options.padding_len = l.len;
  }
  if (given(c, argv[5])) {
    ints l = to_ints(c, argv[5], "dilation");
    options.dilation = l.data;
    options.dilation_len = l.len;
  }
  if (given(c, argv[6])) options.groups = to_i64(c, argv[6], "groups");
  if (!c->failed && done(c, sterna.conv1d(x, weight, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_conv2d(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[7], js = NULL;
  begin_call(c, env, call_info, "conv2d", 7, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  void *weight = to_handle(c, argv[1], KIND_tensor);
  sterna_conv2d_options options = STERNA_CONV2D_OPTIONS;
  sterna_tensor *out = NULL;
  options.bias = to_handle(c, argv[2], KIND_tensor);
  if (given(c, argv[3])) {
    ints l = to_ints(c, argv[3], "stride");
    options.stride = l.data;
    options.stride_len = l.len;
  }
  if (given(c, argv[4])) {
    ints l = to_ints(c, argv[4], "padding");
    options.padding = l.data;
    options.padding_len = l.len;
  }
  if (given(c, argv[5])) {
    ints l = to_ints(c, argv[5], "dilation");
    options.dilation = l.data;
    options.dilation_len = l.len;
  }
  if (given(c, argv[6])) options.groups = to_i64(c, argv[6], "groups");
  if (!c->failed && done(c, sterna.conv2d(x, weight, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_max_pool1d(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[6], js = NULL;
  begin_call(c, env, call_info, "max_pool1d", 6, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  ints kernel = to_ints(c, argv[1], "kernel");
  sterna_max_pool1d_options options = STERNA_MAX_POOL1D_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[2])) {
    ints l = to_ints(c, argv[2], "stride");
    options.stride = l.data;
    options.stride_len = l.len;
  }
  if (given(c, argv[3])) {
    ints l = to_ints(c, argv[3], "padding");
    options.padding = l.data;
    options.padding_len = l.len;
  }
  if (given(c, argv[4])) {
    ints l = to_ints(c, argv[4], "dilation");
    options.dilation = l.data;
    options.dilation_len = l.len;
  }
  if (given(c, argv[5])) options.ceil_mode = to_bool(c, argv[5], "ceil_mode");
  if (!c->failed && done(c, sterna.max_pool1d(x, kernel.data, kernel.len, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_max_pool2d(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[6], js = NULL;
  begin_call(c, env, call_info, "max_pool2d", 6, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  ints kernel = to_ints(c, argv[1], "kernel");
  sterna_max_pool2d_options options = STERNA_MAX_POOL2D_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[2])) {
    ints l = to_ints(c, argv[2], "stride");
    options.stride = l.data;
    options.stride_len = l.len;
  }
  if (given(c, argv[3])) {
    ints l = to_ints(c, argv[3], "padding");
    options.padding = l.data;
    options.padding_len = l.len;
  }
  if (given(c, argv[4])) {
    ints l = to_ints(c, argv[4], "dilation");
    options.dilation = l.data;
    options.dilation_len = l.len;
  }
  if (given(c, argv[5])) options.ceil_mode = to_bool(c, argv[5], "ceil_mode");
  if (!c->failed && done(c, sterna.max_pool2d(x, kernel.data, kernel.len, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_avg_pool1d(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[6], js = NULL;
  begin_call(c, env, call_info, "avg_pool1d", 6, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  ints kernel = to_ints(c, argv[1], "kernel");
  sterna_avg_pool1d_options options = STERNA_AVG_POOL1D_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[2])) {
    ints l = to_ints(c, argv[2], "stride");
    options.stride = l.data;
    options.stride_len = l.len;
  }
  if (given(c, argv[3])) {
    ints l = to_ints(c, argv[3], "padding");
    options.padding = l.data;
    options.padding_len = l.len;
  }
  if (given(c, argv[4])) options.ceil_mode = to_bool(c, argv[4], "ceil_mode");
  if (given(c, argv[5])) options.count_include_pad = to_bool(c, argv[5], "count_include_pad");
  if (!c->failed && done(c, sterna.avg_pool1d(x, kernel.data, kernel.len, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_avg_pool2d(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[6], js = NULL;
  begin_call(c, env, call_info, "avg_pool2d", 6, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  ints kernel = to_ints(c, argv[1], "kernel");
  sterna_avg_pool2d_options options = STERNA_AVG_POOL2D_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[2])) {
    ints l = to_ints(c, argv[2], "stride");
    options.stride = l.data;
    options.stride_len = l.len;
  }
  if (given(c, argv[3])) {
    ints l = to_ints(c, argv[3], "padding");
    options.padding = l.data;
    options.padding_len = l.len;
  }
  if (given(c, argv[4])) options.ceil_mode = to_bool(c, argv[4], "ceil_mode");
  if (given(c, argv[5])) options.count_include_pad = to_bool(c, argv[5], "count_include_pad");
  if (!c->failed && done(c, sterna.avg_pool2d(x, kernel.data, kernel.len, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_adaptive_avg_pool1d(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "adaptive_avg_pool1d", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  ints output_size = to_ints(c, argv[1], "output_size");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.adaptive_avg_pool1d(x, output_size.data, output_size.len, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_adaptive_avg_pool2d(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "adaptive_avg_pool2d", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  ints output_size = to_ints(c, argv[1], "output_size");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.adaptive_avg_pool2d(x, output_size.data, output_size.len, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_adaptive_max_pool2d(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[2], js = NULL;
  begin_call(c, env, call_info, "adaptive_max_pool2d", 2, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  ints output_size = to_ints(c, argv[1], "output_size");
  sterna_tensor *out = NULL;
  if (!c->failed && done(c, sterna.adaptive_max_pool2d(x, output_size.data, output_size.len, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_batch_norm(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[8], js = NULL;
  begin_call(c, env, call_info, "batch_norm", 8, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_batch_norm_options options = STERNA_BATCH_NORM_OPTIONS;
  sterna_tensor *out = NULL;
  sterna_tensor *new_running_mean = NULL;
  sterna_tensor *new_running_var = NULL;
  options.weight = to_handle(c, argv[1], KIND_tensor);
  options.bias = to_handle(c, argv[2], KIND_tensor);
  options.running_mean = to_handle(c, argv[3], KIND_tensor);
  options.running_var = to_handle(c, argv[4], KIND_tensor);
  if (given(c, argv[5])) options.training = to_bool(c, argv[5], "training");
  if (given(c, argv[6])) options.momentum = to_f64(c, argv[6], "momentum");
  if (given(c, argv[7])) options.eps = to_f64(c, argv[7], "eps");
  if (!c->failed && done(c, sterna.batch_norm(x, &options, &out, &new_running_mean, &new_running_var))) js = from_list(c, 3, (napi_value[]){from_handle(c, out, KIND_tensor), from_handle(c, new_running_mean, KIND_tensor), from_handle(c, new_running_var, KIND_tensor)});
  end_call(c);
  return js;
}

static napi_value raw_layer_norm(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[5], js = NULL;
  begin_call(c, env, call_info, "layer_norm", 5, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  ints normalized_shape = to_ints(c, argv[1], "normalized_shape");
  sterna_layer_norm_options options = STERNA_LAYER_NORM_OPTIONS;
  sterna_tensor *out = NULL;
  options.weight = to_handle(c, argv[2], KIND_tensor);
  options.bias = to_handle(c, argv[3], KIND_tensor);
  if (given(c, argv[4])) options.eps = to_f64(c, argv[4], "eps");
  if (!c->failed && done(c, sterna.layer_norm(x, normalized_shape.data, normalized_shape.len, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_dropout(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "dropout", 3, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_dropout_options options = STERNA_DROPOUT_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[1])) options.p = to_f64(c, argv[1], "p");
  if (given(c, argv[2])) options.training = to_bool(c, argv[2], "training");
  if (!c->failed && done(c, sterna.dropout(x, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_dropout2d(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "dropout2d", 3, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  sterna_dropout2d_options options = STERNA_DROPOUT2D_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[1])) options.p = to_f64(c, argv[1], "p");
  if (given(c, argv[2])) options.training = to_bool(c, argv[2], "training");
  if (!c->failed && done(c, sterna.dropout2d(x, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_cross_entropy(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[6], js = NULL;
  begin_call(c, env, call_info, "cross_entropy", 6, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  void *target = to_handle(c, argv[1], KIND_tensor);
  sterna_cross_entropy_options options = STERNA_CROSS_ENTROPY_OPTIONS;
  sterna_tensor *out = NULL;
  options.weight = to_handle(c, argv[2], KIND_tensor);
  if (given(c, argv[3])) options.ignore_index = to_i64(c, argv[3], "ignore_index");
  if (given(c, argv[4])) options.label_smoothing = to_f64(c, argv[4], "label_smoothing");
  if (given(c, argv[5])) options.reduction = to_enum(c, argv[5], "reduction", &enum_reduction);
  if (!c->failed && done(c, sterna.cross_entropy(x, target, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_nll_loss(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[5], js = NULL;
  begin_call(c, env, call_info, "nll_loss", 5, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  void *target = to_handle(c, argv[1], KIND_tensor);
  sterna_nll_loss_options options = STERNA_NLL_LOSS_OPTIONS;
  sterna_tensor *out = NULL;
  options.weight = to_handle(c, argv[2], KIND_tensor);
  if (given(c, argv[3])) options.ignore_index = to_i64(c, argv[3], "ignore_index");
  if (given(c, argv[4])) options.reduction = to_enum(c, argv[4], "reduction", &enum_reduction);
  if (!c->failed && done(c, sterna.nll_loss(x, target, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_bce_with_logits(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[5], js = NULL;
  begin_call(c, env, call_info, "bce_with_logits", 5, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  void *target = to_handle(c, argv[1], KIND_tensor);
  sterna_bce_with_logits_options options = STERNA_BCE_WITH_LOGITS_OPTIONS;
  sterna_tensor *out = NULL;
  options.weight = to_handle(c, argv[2], KIND_tensor);
  options.pos_weight = to_handle(c, argv[3], KIND_tensor);
  if (given(c, argv[4])) options.reduction = to_enum(c, argv[4], "reduction", &enum_reduction);
  if (!c->failed && done(c, sterna.bce_with_logits(x, target, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_mse_loss(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "mse_loss", 3, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  void *target = to_handle(c, argv[1], KIND_tensor);
  sterna_mse_loss_options options = STERNA_MSE_LOSS_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[2])) options.reduction = to_enum(c, argv[2], "reduction", &enum_reduction);
  if (!c->failed && done(c, sterna.mse_loss(x, target, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_l1_loss(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[3], js = NULL;
  begin_call(c, env, call_info, "l1_loss", 3, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  void *target = to_handle(c, argv[1], KIND_tensor);
  sterna_l1_loss_options options = STERNA_L1_LOSS_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[2])) options.reduction = to_enum(c, argv[2], "reduction", &enum_reduction);
  if (!c->failed && done(c, sterna.l1_loss(x, target, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

static napi_value raw_smooth_l1_loss(napi_env env, napi_callback_info call_info) {
  call state, *const c = &state;
  napi_value argv[4], js = NULL;
  begin_call(c, env, call_info, "smooth_l1_loss", 4, argv, READS);
  void *x = to_handle(c, argv[0], KIND_tensor);
  void *target = to_handle(c, argv[1], KIND_tensor);
  sterna_smooth_l1_loss_options options = STERNA_SMOOTH_L1_LOSS_OPTIONS;
  sterna_tensor *out = NULL;
  if (given(c, argv[2])) options.beta = to_f64(c, argv[2], "beta");
  if (given(c, argv[3])) options.reduction = to_enum(c, argv[3], "reduction", &enum_reduction);
  if (!c->failed && done(c, sterna.smooth_l1_loss(x, target, &options, &out))) js = from_handle(c, out, KIND_tensor);
  end_call(c);
  return js;
}

const definition generated_functions[] = {
  {"abi_version", raw_abi_version},
  {"version", raw_version},
  {"debug_live_handles", raw_debug_live_handles},
  {"dtype_name", raw_dtype_name},
  {"dtype_size", raw_dtype_size},
  {"promote_types", raw_promote_types},
  {"num_threads", raw_num_threads},
  {"set_num_threads", raw_set_num_threads},
  {"float32_matmul_precision", raw_float32_matmul_precision},
  {"set_float32_matmul_precision", raw_set_float32_matmul_precision},
  {"manual_seed", raw_manual_seed},
  {"generator_create", raw_generator_create},
  {"generator_default", raw_generator_default},
  {"generator_seed", raw_generator_seed},
  {"generator_get_state", raw_generator_get_state},
  {"generator_set_state", raw_generator_set_state},
  {"set_generator", raw_set_generator},
  {"tensor_get_info", raw_tensor_get_info},
  {"tensor_item", raw_tensor_item},
  {"tensor_item_i64", raw_tensor_item_i64},
  {"tensor_pin_memory", raw_tensor_pin_memory},
  {"tensor_to", raw_tensor_to},
  {"tensor_to_text", raw_tensor_to_text},
  {"tensor_is_same", raw_tensor_is_same},
  {"variable_create", raw_variable_create},
  {"tensor_assign", raw_tensor_assign},
  {"tensor_requires_grad", raw_tensor_requires_grad},
  {"tensor_set_requires_grad", raw_tensor_set_requires_grad},
  {"tensor_grad", raw_tensor_grad},
  {"tensor_set_grad", raw_tensor_set_grad},
  {"tensor_zero_grad", raw_tensor_zero_grad},
  {"set_grad_mode", raw_set_grad_mode},
  {"set_autocast", raw_set_autocast},
  {"set_anomaly_mode", raw_set_anomaly_mode},
  {"backward", raw_backward},
  {"backward_async", raw_backward_async},
  {"backward_many", raw_backward_many},
  {"backward_many_async", raw_backward_many_async},
  {"grad", raw_grad},
  {"tensor_add_hook", raw_tensor_add_hook},
  {"hook_remove", raw_hook_remove},
  {"custom_function", raw_custom_function},
  {"capture_begin", raw_capture_begin},
  {"capture_end", raw_capture_end},
  {"program_run", raw_program_run},
  {"program_run_async", raw_program_run_async},
  {"program_get_info", raw_program_get_info},
  {"program_get_input", raw_program_get_input},
  {"program_get_output", raw_program_get_output},
  {"program_set_profile", raw_program_set_profile},
  {"program_text", raw_program_text},
  {"device_count", raw_device_count},
  {"device_get_info", raw_device_get_info},
  {"device_get_properties", raw_device_get_properties},
  {"device_reset_peak", raw_device_reset_peak},
  {"device_synchronize", raw_device_synchronize},
  {"stream_create", raw_stream_create},
  {"stream_device", raw_stream_device},
  {"stream_synchronize", raw_stream_synchronize},
  {"set_stream", raw_set_stream},
  {"event_create", raw_event_create},
  {"event_device", raw_event_device},
  {"event_record", raw_event_record},
  {"event_wait", raw_event_wait},
  {"event_synchronize", raw_event_synchronize},
  {"event_done", raw_event_done},
  {"event_elapsed", raw_event_elapsed},
  {"set_device", raw_set_device},
  {"load_device_plugin", raw_load_device_plugin},
  {"empty_cache", raw_empty_cache},
  {"set_log_sink", raw_set_log_sink},
  {"dataset_tensors", raw_dataset_tensors},
  {"dataset_create", raw_dataset_create},
  {"dataset_subset", raw_dataset_subset},
  {"random_split", raw_random_split},
  {"dataset_size", raw_dataset_size},
  {"dataset_get", raw_dataset_get},
  {"loader_create", raw_loader_create},
  {"loader_create_collating", raw_loader_create_collating},
  {"loader_epoch", raw_loader_epoch},
  {"loader_next", raw_loader_next},
  {"loader_next_async", raw_loader_next_async},
  {"loader_batches", raw_loader_batches},
  {"loader_state", raw_loader_state},
  {"loader_set_state", raw_loader_set_state},
  {"batch_size", raw_batch_size},
  {"batch_tensor", raw_batch_tensor},
  {"queue_create", raw_queue_create},
  {"queue_push", raw_queue_push},
  {"queue_try_push", raw_queue_try_push},
  {"queue_finish", raw_queue_finish},
  {"queue_next", raw_queue_next},
  {"queue_close", raw_queue_close},
  {"queue_size", raw_queue_size},
  {"safetensors_save", raw_safetensors_save},
  {"safetensors_save_async", raw_safetensors_save_async},
  {"safetensors_save_dict", raw_safetensors_save_dict},
  {"safetensors_save_dict_async", raw_safetensors_save_dict_async},
  {"safetensors_load", raw_safetensors_load},
  {"safetensors_load_async", raw_safetensors_load_async},
  {"npy_save", raw_npy_save},
  {"npy_save_async", raw_npy_save_async},
  {"npy_load", raw_npy_load},
  {"npy_load_async", raw_npy_load_async},
  {"npz_save", raw_npz_save},
  {"npz_save_async", raw_npz_save_async},
  {"npz_load", raw_npz_load},
  {"npz_load_async", raw_npz_load_async},
  {"read_csv", raw_read_csv},
  {"read_csv_async", raw_read_csv_async},
  {"read_idx", raw_read_idx},
  {"read_idx_async", raw_read_idx_async},
  {"checkpoint_save", raw_checkpoint_save},
  {"checkpoint_save_async", raw_checkpoint_save_async},
  {"checkpoint_load", raw_checkpoint_load},
  {"checkpoint_load_async", raw_checkpoint_load_async},
  {"program_save", raw_program_save},
  {"program_save_async", raw_program_save_async},
  {"program_load", raw_program_load},
  {"program_load_async", raw_program_load_async},
  {"program_variables", raw_program_variables},
  {"onnx_export", raw_onnx_export},
  {"onnx_export_async", raw_onnx_export_async},
  {"onnx_export_many", raw_onnx_export_many},
  {"onnx_export_many_async", raw_onnx_export_many_async},
  {"onnx_export_program", raw_onnx_export_program},
  {"onnx_export_program_async", raw_onnx_export_program_async},
  {"dict_create", raw_dict_create},
  {"dict_size", raw_dict_size},
  {"dict_name", raw_dict_name},
  {"dict_at", raw_dict_at},
  {"dict_get", raw_dict_get},
  {"dict_contains", raw_dict_contains},
  {"dict_set", raw_dict_set},
  {"dict_metadata_size", raw_dict_metadata_size},
  {"dict_metadata_at", raw_dict_metadata_at},
  {"dict_metadata", raw_dict_metadata},
  {"dict_set_metadata", raw_dict_set_metadata},
  {"module_create", raw_module_create},
  {"module_register_parameter", raw_module_register_parameter},
  {"module_register_buffer", raw_module_register_buffer},
  {"module_register_module", raw_module_register_module},
  {"module_forward", raw_module_forward},
  {"module_forward_many", raw_module_forward_many},
  {"module_train", raw_module_train},
  {"module_is_training", raw_module_is_training},
  {"module_kind", raw_module_kind},
  {"module_parameters", raw_module_parameters},
  {"module_buffers", raw_module_buffers},
  {"module_parameter", raw_module_parameter},
  {"module_buffer", raw_module_buffer},
  {"module_child", raw_module_child},
  {"module_children_size", raw_module_children_size},
  {"module_child_at", raw_module_child_at},
  {"module_freeze", raw_module_freeze},
  {"module_unfreeze", raw_module_unfreeze},
  {"module_zero_grad", raw_module_zero_grad},
  {"module_text", raw_module_text},
  {"module_summary", raw_module_summary},
  {"module_state_dict", raw_module_state_dict},
  {"module_load_state_dict", raw_module_load_state_dict},
  {"module_save", raw_module_save},
  {"module_save_async", raw_module_save_async},
  {"module_load", raw_module_load},
  {"module_load_async", raw_module_load_async},
  {"nn_linear", raw_nn_linear},
  {"nn_conv1d", raw_nn_conv1d},
  {"nn_conv2d", raw_nn_conv2d},
  {"nn_batch_norm1d", raw_nn_batch_norm1d},
  {"nn_batch_norm2d", raw_nn_batch_norm2d},
  {"nn_layer_norm", raw_nn_layer_norm},
  {"nn_dropout", raw_nn_dropout},
  {"nn_dropout2d", raw_nn_dropout2d},
  {"nn_max_pool1d", raw_nn_max_pool1d},
  {"nn_max_pool2d", raw_nn_max_pool2d},
  {"nn_avg_pool1d", raw_nn_avg_pool1d},
  {"nn_avg_pool2d", raw_nn_avg_pool2d},
  {"nn_adaptive_avg_pool1d", raw_nn_adaptive_avg_pool1d},
  {"nn_adaptive_avg_pool2d", raw_nn_adaptive_avg_pool2d},
  {"nn_adaptive_max_pool2d", raw_nn_adaptive_max_pool2d},
  {"nn_identity", raw_nn_identity},
  {"nn_flatten", raw_nn_flatten},
  {"nn_unflatten", raw_nn_unflatten},
  {"nn_embedding", raw_nn_embedding},
  {"nn_sequential", raw_nn_sequential},
  {"nn_module_list", raw_nn_module_list},
  {"nn_append", raw_nn_append},
  {"nn_relu", raw_nn_relu},
  {"nn_relu6", raw_nn_relu6},
  {"nn_gelu", raw_nn_gelu},
  {"nn_silu", raw_nn_silu},
  {"nn_sigmoid", raw_nn_sigmoid},
  {"nn_tanh", raw_nn_tanh},
  {"nn_leaky_relu", raw_nn_leaky_relu},
  {"nn_elu", raw_nn_elu},
  {"nn_selu", raw_nn_selu},
  {"nn_softplus", raw_nn_softplus},
  {"nn_mish", raw_nn_mish},
  {"nn_hardswish", raw_nn_hardswish},
  {"nn_hardsigmoid", raw_nn_hardsigmoid},
  {"nn_log_sigmoid", raw_nn_log_sigmoid},
  {"nn_softmax", raw_nn_softmax},
  {"nn_log_softmax", raw_nn_log_softmax},
  {"init_zeros", raw_init_zeros},
  {"init_ones", raw_init_ones},
  {"init_constant", raw_init_constant},
  {"init_uniform", raw_init_uniform},
  {"init_normal", raw_init_normal},
  {"init_trunc_normal", raw_init_trunc_normal},
  {"init_xavier_uniform", raw_init_xavier_uniform},
  {"init_xavier_normal", raw_init_xavier_normal},
  {"init_kaiming_uniform", raw_init_kaiming_uniform},
  {"init_kaiming_normal", raw_init_kaiming_normal},
  {"init_orthogonal", raw_init_orthogonal},
  {"init_gain", raw_init_gain},
  {"module_init", raw_module_init},
  {"optim_sgd", raw_optim_sgd},
  {"optim_sgd_params", raw_optim_sgd_params},
  {"optim_adam", raw_optim_adam},
  {"optim_adam_params", raw_optim_adam_params},
  {"optim_adamw", raw_optim_adamw},
  {"optim_adamw_params", raw_optim_adamw_params},
  {"optim_rmsprop", raw_optim_rmsprop},
  {"optim_rmsprop_params", raw_optim_rmsprop_params},
  {"optimizer_step", raw_optimizer_step},
  {"optimizer_zero_grad", raw_optimizer_zero_grad},
  {"optimizer_add_group", raw_optimizer_add_group},
  {"optimizer_groups", raw_optimizer_groups},
  {"optimizer_lr", raw_optimizer_lr},
  {"optimizer_set_lr", raw_optimizer_set_lr},
  {"optimizer_set_group_lr", raw_optimizer_set_group_lr},
  {"optimizer_option", raw_optimizer_option},
  {"optimizer_set_option", raw_optimizer_set_option},
  {"optimizer_state_dict", raw_optimizer_state_dict},
  {"optimizer_load_state_dict", raw_optimizer_load_state_dict},
  {"optimizer_text", raw_optimizer_text},
  {"grad_scaler_create", raw_grad_scaler_create},
  {"grad_scaler_scale", raw_grad_scaler_scale},
  {"grad_scaler_unscale", raw_grad_scaler_unscale},
  {"grad_scaler_step", raw_grad_scaler_step},
  {"grad_scaler_update", raw_grad_scaler_update},
  {"grad_scaler_get_scale", raw_grad_scaler_get_scale},
  {"grad_scaler_set_scale", raw_grad_scaler_set_scale},
  {"grad_scaler_option", raw_grad_scaler_option},
  {"grad_scaler_set_option", raw_grad_scaler_set_option},
  {"grad_scaler_state_dict", raw_grad_scaler_state_dict},
  {"grad_scaler_load_state_dict", raw_grad_scaler_load_state_dict},
  {"clip_grad_norm", raw_clip_grad_norm},
  {"clip_grad_norm_params", raw_clip_grad_norm_params},
  {"clip_grad_value", raw_clip_grad_value},
  {"clip_grad_value_params", raw_clip_grad_value_params},
  {"scheduler_step_lr", raw_scheduler_step_lr},
  {"scheduler_multi_step", raw_scheduler_multi_step},
  {"scheduler_exponential", raw_scheduler_exponential},
  {"scheduler_cosine_annealing", raw_scheduler_cosine_annealing},
  {"scheduler_linear", raw_scheduler_linear},
  {"scheduler_lambda", raw_scheduler_lambda},
  {"scheduler_sequential", raw_scheduler_sequential},
  {"scheduler_one_cycle", raw_scheduler_one_cycle},
  {"scheduler_reduce_on_plateau", raw_scheduler_reduce_on_plateau},
  {"scheduler_step", raw_scheduler_step},
  {"scheduler_step_metric", raw_scheduler_step_metric},
  {"scheduler_last_lr", raw_scheduler_last_lr},
  {"scheduler_last_step", raw_scheduler_last_step},
  {"scheduler_state_dict", raw_scheduler_state_dict},
  {"scheduler_load_state_dict", raw_scheduler_load_state_dict},
  {"zeros", raw_zeros},
  {"ones", raw_ones},
  {"full", raw_full},
  {"arange", raw_arange},
  {"linspace", raw_linspace},
  {"eye", raw_eye},
  {"rand", raw_rand},
  {"randn", raw_randn},
  {"randint", raw_randint},
  {"randperm", raw_randperm},
  {"zeros_like", raw_zeros_like},
  {"ones_like", raw_ones_like},
  {"full_like", raw_full_like},
  {"rand_like", raw_rand_like},
  {"randn_like", raw_randn_like},
  {"bernoulli", raw_bernoulli},
  {"cast", raw_cast},
  {"to_device", raw_to_device},
  {"contiguous", raw_contiguous},
  {"clone", raw_clone},
  {"detach", raw_detach},
  {"neg", raw_neg},
  {"abs", raw_abs},
  {"sign", raw_sign},
  {"exp", raw_exp},
  {"exp2", raw_exp2},
  {"expm1", raw_expm1},
  {"log", raw_log},
  {"log2", raw_log2},
  {"log10", raw_log10},
  {"log1p", raw_log1p},
  {"sqrt", raw_sqrt},
  {"rsqrt", raw_rsqrt},
  {"square", raw_square},
  {"reciprocal", raw_reciprocal},
  {"sin", raw_sin},
  {"cos", raw_cos},
  {"tan", raw_tan},
  {"asin", raw_asin},
  {"acos", raw_acos},
  {"atan", raw_atan},
  {"sinh", raw_sinh},
  {"cosh", raw_cosh},
  {"tanh", raw_tanh},
  {"asinh", raw_asinh},
  {"acosh", raw_acosh},
  {"atanh", raw_atanh},
  {"erf", raw_erf},
  {"erfc", raw_erfc},
  {"floor", raw_floor},
  {"ceil", raw_ceil},
  {"round", raw_round},
  {"trunc", raw_trunc},
  {"isnan", raw_isnan},
  {"isinf", raw_isinf},
  {"isfinite", raw_isfinite},
  {"logical_not", raw_logical_not},
  {"sigmoid", raw_sigmoid},
  {"log_sigmoid", raw_log_sigmoid},
  {"relu", raw_relu},
  {"relu6", raw_relu6},
  {"leaky_relu", raw_leaky_relu},
  {"elu", raw_elu},
  {"selu", raw_selu},
  {"silu", raw_silu},
  {"mish", raw_mish},
  {"hardswish", raw_hardswish},
  {"hardsigmoid", raw_hardsigmoid},
  {"gelu", raw_gelu},
  {"softplus", raw_softplus},
  {"add", raw_add},
  {"sub", raw_sub},
  {"mul", raw_mul},
  {"div", raw_div},
  {"pow", raw_pow},
  {"maximum", raw_maximum},
  {"minimum", raw_minimum},
  {"fmod", raw_fmod},
  {"remainder", raw_remainder},
  {"floor_divide", raw_floor_divide},
  {"atan2", raw_atan2},
  {"eq", raw_eq},
  {"ne", raw_ne},
  {"lt", raw_lt},
  {"le", raw_le},
  {"gt", raw_gt},
  {"ge", raw_ge},
  {"logical_and", raw_logical_and},
  {"logical_or", raw_logical_or},
  {"logical_xor", raw_logical_xor},
  {"add_scalar", raw_add_scalar},
  {"sub_scalar", raw_sub_scalar},
  {"rsub_scalar", raw_rsub_scalar},
  {"mul_scalar", raw_mul_scalar},
  {"div_scalar", raw_div_scalar},
  {"rdiv_scalar", raw_rdiv_scalar},
  {"pow_scalar", raw_pow_scalar},
  {"rpow_scalar", raw_rpow_scalar},
  {"fmod_scalar", raw_fmod_scalar},
  {"remainder_scalar", raw_remainder_scalar},
  {"floor_divide_scalar", raw_floor_divide_scalar},
  {"eq_scalar", raw_eq_scalar},
  {"ne_scalar", raw_ne_scalar},
  {"lt_scalar", raw_lt_scalar},
  {"le_scalar", raw_le_scalar},
  {"gt_scalar", raw_gt_scalar},
  {"ge_scalar", raw_ge_scalar},
  {"where", raw_where},
  {"lerp", raw_lerp},
  {"addcmul", raw_addcmul},
  {"addcdiv", raw_addcdiv},
  {"masked_fill", raw_masked_fill},
  {"clamp", raw_clamp},
  {"sum", raw_sum},
  {"mean", raw_mean},
  {"prod", raw_prod},
  {"max", raw_max},
  {"min", raw_min},
  {"argmax", raw_argmax},
  {"argmin", raw_argmin},
  {"var", raw_var},
  {"std", raw_std},
  {"logsumexp", raw_logsumexp},
  {"all", raw_all},
  {"any", raw_any},
  {"norm", raw_norm},
  {"count_nonzero", raw_count_nonzero},
  {"global_norm", raw_global_norm},
  {"cumsum", raw_cumsum},
  {"cumprod", raw_cumprod},
  {"matmul", raw_matmul},
  {"linear", raw_linear},
  {"view", raw_view},
  {"reshape", raw_reshape},
  {"flatten", raw_flatten},
  {"unflatten", raw_unflatten},
  {"transpose", raw_transpose},
  {"permute", raw_permute},
  {"squeeze", raw_squeeze},
  {"unsqueeze", raw_unsqueeze},
  {"expand", raw_expand},
  {"slice", raw_slice},
  {"select", raw_select},
  {"narrow", raw_narrow},
  {"unfold", raw_unfold},
  {"diagonal", raw_diagonal},
  {"as_strided", raw_as_strided},
  {"cat", raw_cat},
  {"stack", raw_stack},
  {"split", raw_split},
  {"chunk", raw_chunk},
  {"flip", raw_flip},
  {"roll", raw_roll},
  {"repeat", raw_repeat},
  {"pad", raw_pad},
  {"tril", raw_tril},
  {"triu", raw_triu},
  {"index_select", raw_index_select},
  {"index_add", raw_index_add},
  {"gather", raw_gather},
  {"scatter", raw_scatter},
  {"scatter_add", raw_scatter_add},
  {"take_along_axis", raw_take_along_axis},
  {"masked_select", raw_masked_select},
  {"one_hot", raw_one_hot},
  {"embedding", raw_embedding},
  {"sort", raw_sort},
  {"argsort", raw_argsort},
  {"topk", raw_topk},
  {"softmax", raw_softmax},
  {"log_softmax", raw_log_softmax},
  {"conv1d", raw_conv1d},
  {"conv2d", raw_conv2d},
  {"max_pool1d", raw_max_pool1d},
  {"max_pool2d", raw_max_pool2d},
  {"avg_pool1d", raw_avg_pool1d},
  {"avg_pool2d", raw_avg_pool2d},
  {"adaptive_avg_pool1d", raw_adaptive_avg_pool1d},
  {"adaptive_avg_pool2d", raw_adaptive_avg_pool2d},
  {"adaptive_max_pool2d", raw_adaptive_max_pool2d},
  {"batch_norm", raw_batch_norm},
  {"layer_norm", raw_layer_norm},
  {"dropout", raw_dropout},
  {"dropout2d", raw_dropout2d},
  {"cross_entropy", raw_cross_entropy},
  {"nll_loss", raw_nll_loss},
  {"bce_with_logits", raw_bce_with_logits},
  {"mse_loss", raw_mse_loss},
  {"l1_loss", raw_l1_loss},
  {"smooth_l1_loss", raw_smooth_l1_loss},
  {NULL, NULL},
};
