/* Tensors and the memory of JavaScript: typed arrays in and out, DLPack. */
#include <stdlib.h>

#include "sterna_node.h"

typedef struct {
  void *data;
  size_t bytes;
} memory;

static memory to_memory(call *c, napi_value v) {
  static const uint8_t sizes[] = {1, 1, 1, 2, 2, 4, 4, 4, 8, 8, 8};
  memory m = {NULL, 0};
  napi_typedarray_type type;
  size_t n;
  if (napi_get_typedarray_info(c->env, v, &type, &n, &m.data, NULL, NULL) != napi_ok)
    fail(c, STERNA_ERROR_INVALID_ARGUMENT, "data", "data must be a typed array");
  else
    m.bytes = n * ((size_t)type < COUNT(sizes) ? sizes[type] : 2);
  return m;
}

/* from_data(data, dtype, shape) copies; borrow(…) does not, and keeps the array. */
static napi_value tensor_from(napi_env env, napi_callback_info info, const char *op, bool borrow) {
  call c;
  napi_value a[3], result = NULL;
  begin_call(&c, env, info, op, 3, a, FREE);
  memory m = to_memory(&c, a[0]);
  int32_t dtype = to_enum(&c, a[1], "dtype", &enum_dtype);
  ints shape = to_ints(&c, a[2], "shape");
  sterna_buffer buffer = borrow && !c.failed ? to_buffer(&c, a[0]) : STERNA_BUFFER;
  sterna_tensor *t = NULL;
  if (!c.failed && done(&c, borrow ? sterna.tensor_borrow(m.data, m.bytes, dtype, shape.data, shape.len, &buffer, &t)
                                   : sterna.tensor_from_data(m.data, m.bytes, dtype, shape.data, shape.len, &t)))
    result = from_handle(&c, t, KIND_tensor);
  end_call(&c);
  return result;
}
static napi_value tensor_from_data(napi_env env, napi_callback_info info) {
  return tensor_from(env, info, "tensor", false);
}
static napi_value tensor_borrow(napi_env env, napi_callback_info info) {
  return tensor_from(env, info, "borrow", true);
}

/* copy_to(tensor, data) */
static napi_value tensor_copy_to(napi_env env, napi_callback_info info) {
  call c;
  napi_value a[2];
  begin_call(&c, env, info, "copyTo", 2, a, READS);
  memory m = to_memory(&c, a[1]);
  if (!c.failed) done(&c, sterna.tensor_copy_to(to_handle(&c, a[0], KIND_tensor), m.data, m.bytes));
  end_call(&c);
  return NULL;
}

static void release_viewed(napi_env env, void *data, void *tensor) {
  (void)env;
  (void)data;
  sterna.tensor_release(tensor);
}

/* data(tensor): an ArrayBuffer on its memory, which holds a reference. */
static napi_value tensor_data(napi_env env, napi_callback_info info) {
  call c;
  napi_value a[1], result = NULL;
  begin_call(&c, env, info, "data", 1, a, READS);
  sterna_tensor *t = to_handle(&c, a[0], KIND_tensor);
  const void *data = NULL;
  sterna_tensor_info facts = STERNA_TENSOR_INFO;
  if (done(&c, sterna.tensor_data(t, &data)) && done(&c, sterna.tensor_get_info(t, &facts)) &&
      done(&c, sterna.tensor_retain(t))) {
    size_t bytes = (size_t)facts.bytes;
    napi_status s = bytes ? napi_create_external_arraybuffer(env, (void *)data, bytes, release_viewed, t, &result)
                          : napi_create_arraybuffer(env, 0, NULL, &result);
    if (s != napi_ok || !bytes) sterna.tensor_release(t);
    if (s != napi_ok)
      fail(&c, STERNA_ERROR_UNSUPPORTED, "", "this JavaScript engine allows no memory but its own: use toArray");
  }
  end_call(&c);
  return result;
}

/* ---- DLPack: a capsule is an external that owns a DLManagedTensorVersioned until somebody takes it */

typedef struct managed {
  uint32_t version[2];
  void *context;
  void (*deleter)(struct managed *);
} managed;
typedef struct capsule {
  managed *tensor;
} capsule;
static const napi_type_tag capsule_tag = {0x5374726e61444c50, 0x61636b3176657273};

static void end_capsule(napi_env env, void *data, void *hint) {
  capsule *box = data;
  (void)env;
  (void)hint;
  if (box->tensor && box->tensor->deleter) box->tensor->deleter(box->tensor);
  free(box);
}

static napi_value tensor_to_dlpack(napi_env env, napi_callback_info info) {
  call c;
  napi_value a[1], result = NULL;
  void *tensor = NULL;
  begin_call(&c, env, info, "toDLPack", 1, a, READS);
  capsule *box = malloc(sizeof *box);
  if (!box) fail(&c, STERNA_ERROR_OUT_OF_MEMORY, "", "there is no memory for a capsule");
  if (box && done(&c, sterna.tensor_to_dlpack(to_handle(&c, a[0], KIND_tensor), &tensor))) {
    box->tensor = tensor;
    napi_create_external(env, box, end_capsule, NULL, &result);
    napi_type_tag_object(env, result, &capsule_tag);
  } else {
    free(box);
  }
  end_call(&c);
  return result;
}

static napi_value tensor_from_dlpack(napi_env env, napi_callback_info info) {
  call c;
  napi_value a[1], result = NULL;
  begin_call(&c, env, info, "fromDLPack", 1, a, READS);
  capsule *box = NULL;
  bool ours = false;
  if (napi_check_object_type_tag(env, a[0], &capsule_tag, &ours) == napi_ok && ours)
    napi_get_value_external(env, a[0], (void **)&box);
  if (!box || !box->tensor) {
    fail(&c, STERNA_ERROR_INVALID_ARGUMENT, "capsule",
         box ? "the capsule was taken already" : "capsule must be what toDLPack gives");
  } else {
    sterna_tensor *t = NULL;
    void *tensor = box->tensor;
    box->tensor = NULL;
    if (done(&c, sterna.tensor_from_dlpack(tensor, &t))) result = from_handle(&c, t, KIND_tensor);
  }
  end_call(&c);
  return result;
}

/* queue_fail(queue, exception, message) */
static napi_value queue_fail(napi_env env, napi_callback_info info) {
  call c;
  napi_value a[3];
  begin_call(&c, env, info, "fail", 3, a, FREE);
  const char *message = to_string(&c, a[2], "message");
  if (!c.failed) {
    sterna_error *e = error_of_value(c.e, a[1], message ? message : "");
    done(&c, sterna.queue_fail(to_handle(&c, a[0], KIND_queue), e));
    sterna.error_release(e);
  }
  end_call(&c);
  return NULL;
}

const definition tensor_functions[] = {
    {"tensor_from_data", tensor_from_data},
    {"tensor_borrow", tensor_borrow},
    {"tensor_copy_to", tensor_copy_to},
    {"tensor_data", tensor_data},
    {"tensor_to_dlpack", tensor_to_dlpack},
    {"tensor_from_dlpack", tensor_from_dlpack},
    {"queue_fail", queue_fail},
    {NULL, NULL},
};
