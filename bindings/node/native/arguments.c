/* Values of JavaScript to C and back.  A wrong one becomes an error that names the function and the argument. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "sterna_node.h"

struct room {
  struct room *next;
  max_align_t data[];
};
struct held {
  struct held *next;
  void *handle;
  uint32_t kind;
};

void *room(call *c, size_t bytes) {
  struct room *r = calloc(1, sizeof *r + bytes);
  if (!r) {
    if (!c->failed) fail(c, STERNA_ERROR_OUT_OF_MEMORY, "", "there is no memory for the arguments");
    return NULL;
  }
  r->next = c->rooms;
  c->rooms = r;
  return r->data;
}

void finish(call *c) {
  while (c->helds) {
    struct held *h = c->helds;
    c->helds = h->next;
    kinds[h->kind].release(h->handle);
    free(h);
  }
  while (c->rooms) {
    struct room *r = c->rooms;
    c->rooms = r->next;
    free(r);
  }
}

/* ---- from JavaScript */

static void wrong(call *c, napi_value v, const char *name, const char *wanted) {
  static const char *const types[] = {"undefined", "null",      "a boolean",  "a number",    "a string",
                                      "a symbol",  "an object", "a function", "an external", "a bigint"};
  napi_valuetype type = napi_undefined;
  if (c->failed) return;
  napi_typeof(c->env, v, &type);
  fail(c, STERNA_ERROR_INVALID_ARGUMENT, name, "%s must be %s, not %s", name, wanted,
       (size_t)type < COUNT(types) ? types[type] : "something else");
}

bool given(call *c, napi_value v) {
  napi_valuetype type = napi_undefined;
  napi_typeof(c->env, v, &type);
  return type != napi_undefined && type != napi_null;
}

/* Adds a reference that finish() gives back. */
static void hold(call *c, void *handle, uint32_t kind) {
  if (!handle || !done(c, kinds[kind].retain(handle))) return;
  struct held *h = malloc(sizeof *h);
  if (!h) {
    kinds[kind].release(handle);
    fail(c, STERNA_ERROR_OUT_OF_MEMORY, "", "there is no memory for the arguments");
    return;
  }
  *h = (struct held){c->helds, handle, kind};
  c->helds = h;
}

void *to_handle(call *c, napi_value v, uint32_t kind) {
  double bits = 0;
  if (napi_get_value_double(c->env, v, &bits) != napi_ok) return NULL; /* which the library names where it may not be */
  void *handle = from_bits(bits);
  if (c->hold && !c->failed) hold(c, handle, kind);
  return handle;
}

void *to_consumed(call *c, napi_value v, uint32_t kind) {
  void *handle = to_handle(c, v, kind);
  if (c->failed || !handle || !done(c, kinds[kind].retain(handle))) return NULL;
  return handle;
}

static bool length_of(call *c, napi_value v, const char *name, const char *wanted, uint32_t *n) {
  bool is = false;
  *n = 0;
  if (c->failed || !given(c, v)) return false;
  napi_is_array(c->env, v, &is);
  if (!is) return wrong(c, v, name, wanted), false;
  return napi_get_array_length(c->env, v, n) == napi_ok && *n;
}

list to_handles(call *c, napi_value v, const char *name, uint32_t kind) {
  uint32_t n;
  if (!length_of(c, v, name, "an array", &n)) return (list){NULL, 0};
  list l = {room(c, n * sizeof *l.data), n};
  for (uint32_t i = 0; i < n && l.data; ++i) {
    napi_value element;
    if (napi_get_element(c->env, v, i, &element) == napi_ok) l.data[i] = to_handle(c, element, kind);
  }
  return l;
}

list to_consumed_list(call *c, napi_value v, const char *name, uint32_t kind) {
  list l = to_handles(c, v, name, kind);
  for (size_t i = 0; i < l.len; ++i)
    if (c->failed || !done(c, kinds[kind].retain(l.data[i]))) {
      while (i--) kinds[kind].release(l.data[i]);
      return (list){NULL, 0};
    }
  return l;
}

int64_t to_i64(call *c, napi_value v, const char *name) {
  double d;
  int64_t i;
  bool lossless = false;
  if (napi_get_value_double(c->env, v, &d) == napi_ok) {
    if (d == trunc(d) && fabs(d) <= 9007199254740992.0) return (int64_t)d;
    wrong(c, v, name, "an integer");
  } else if (napi_get_value_bigint_int64(c->env, v, &i, &lossless) == napi_ok && lossless) {
    return i;
  } else {
    wrong(c, v, name, "an integer");
  }
  return 0;
}

uint64_t to_u64(call *c, napi_value v, const char *name) {
  uint64_t u;
  bool lossless = false;
  if (napi_get_value_bigint_uint64(c->env, v, &u, &lossless) == napi_ok && lossless) return u;
  int64_t i = to_i64(c, v, name);
  if (i < 0) wrong(c, v, name, "an integer that is not negative");
  return (uint64_t)i;
}

int32_t to_i32(call *c, napi_value v, const char *name) {
  int64_t i = to_i64(c, v, name);
  if (i != (int32_t)i) wrong(c, v, name, "an integer of 32 bits");
  return (int32_t)i;
}

size_t to_size(call *c, napi_value v, const char *name) { return (size_t)to_u64(c, v, name); }

double to_f64(call *c, napi_value v, const char *name) {
  double d = 0;
  if (napi_get_value_double(c->env, v, &d) != napi_ok) wrong(c, v, name, "a number");
  return d;
}

int32_t to_bool(call *c, napi_value v, const char *name) {
  bool b = false;
  if (napi_get_value_bool(c->env, v, &b) != napi_ok) wrong(c, v, name, "a boolean");
  return b;
}

int32_t to_enum(call *c, napi_value v, const char *name, const enumeration *names) {
  char text[64] = "", wanted[256];
  if (napi_get_value_string_utf8(c->env, v, text, sizeof text, NULL) == napi_ok)
    for (size_t i = 0; i < names->count; ++i)
      if (strcmp(text, names->names[i]) == 0) return names->first + (int32_t)i;
  if (c->failed) return 0;
  size_t at = 0;
  for (size_t i = 0; i < names->count && at < sizeof wanted; ++i)
    at += (size_t)snprintf(wanted + at, sizeof wanted - at, "%s\"%s\"", i ? ", " : "", names->names[i]);
  if (*text)
    fail(c, STERNA_ERROR_INVALID_ARGUMENT, name, "%s must be one of %s, not \"%s\"", name, wanted, text);
  else
    fail(c, STERNA_ERROR_INVALID_ARGUMENT, name, "%s must be one of %s", name, wanted);
  return 0;
}

const char *to_string(call *c, napi_value v, const char *name) {
  size_t n = 0;
  if (c->failed || !given(c, v)) return NULL;
  if (napi_get_value_string_utf8(c->env, v, NULL, 0, &n) != napi_ok) return wrong(c, v, name, "a string"), NULL;
  char *text = room(c, n + 1);
  if (!text) return NULL;
  napi_get_value_string_utf8(c->env, v, text, n + 1, &n);
  if (strlen(text) != n) fail(c, STERNA_ERROR_INVALID_ARGUMENT, name, "%s has a character 0 in it", name);
  return text;
}

strings to_strings(call *c, napi_value v, const char *name) {
  uint32_t n;
  if (!length_of(c, v, name, "an array of strings", &n)) return (strings){NULL, 0};
  strings s = {room(c, n * sizeof *s.data), n};
  for (uint32_t i = 0; i < n && s.data; ++i) {
    napi_value element;
    if (napi_get_element(c->env, v, i, &element) != napi_ok) continue;
    if (!given(c, element)) wrong(c, element, name, "an array of strings");
    s.data[i] = to_string(c, element, name);
  }
  return s;
}

/* One number, or a list of them. */
ints to_ints(call *c, napi_value v, const char *name) {
  bool array = false, typed = false;
  if (c->failed || !given(c, v)) return (ints){NULL, 0};
  napi_is_array(c->env, v, &array);
  if (array) {
    uint32_t n = 0;
    napi_get_array_length(c->env, v, &n);
    int64_t *data = room(c, (n + 1) * sizeof *data); /* an empty list is one too, so not NULL */
    for (uint32_t i = 0; i < n && data && !c->failed; ++i) {
      napi_value element;
      if (napi_get_element(c->env, v, i, &element) == napi_ok) data[i] = to_i64(c, element, name);
    }
    return (ints){data, n};
  }
  napi_is_typedarray(c->env, v, &typed);
  if (typed) {
    napi_typedarray_type type;
    size_t n;
    void *from;
    napi_get_typedarray_info(c->env, v, &type, &n, &from, NULL, NULL);
    int64_t *data = room(c, (n + 1) * sizeof *data);
    if (type != napi_bigint64_array && type != napi_int32_array)
      fail(c, STERNA_ERROR_INVALID_ARGUMENT, name, "%s must be an array, a BigInt64Array or an Int32Array", name);
    else if (data && type == napi_bigint64_array && n)
      memcpy(data, from, n * sizeof *data);
    else if (data)
      for (size_t i = 0; i < n; ++i) data[i] = ((const int32_t *)from)[i];
    return (ints){data, n};
  }
  int64_t *data = room(c, sizeof *data);
  int64_t value = to_i64(c, v, name);
  if (data) *data = value;
  return (ints){data, 1};
}

/* ---- to JavaScript */

napi_value from_f64(call *c, double v) {
  napi_value r = NULL;
  napi_create_double(c->env, v, &r);
  return r;
}

napi_value from_handle(call *c, void *handle, uint32_t kind) {
  environment *e = c->e;
  if (handle && (kind != KIND_tensor || !e->scope)) { /* tensors of a scope end with it */
    uint32_t at = e->recents++ % RECENT;
    e->recent[at].handle = handle;
    e->recent[at].kind = kind;
  }
  return from_f64(c, to_bits(handle));
}

napi_value from_list(call *c, size_t n, const napi_value *values) {
  napi_value r = NULL;
  napi_create_array_with_length(c->env, n, &r);
  for (size_t i = 0; i < n; ++i) napi_set_element(c->env, r, (uint32_t)i, values[i]);
  return r;
}

napi_value from_handles(call *c, void **handles, size_t n, uint32_t kind) {
  napi_value r = NULL;
  napi_create_array_with_length(c->env, n, &r);
  for (size_t i = 0; i < n; ++i) napi_set_element(c->env, r, (uint32_t)i, from_handle(c, handles[i], kind));
  return r;
}

napi_value from_i64(call *c, int64_t v) {
  napi_value r = NULL;
  napi_create_int64(c->env, v, &r);
  return r;
}

napi_value from_big(call *c, int64_t v) {
  napi_value r = NULL;
  napi_create_bigint_int64(c->env, v, &r);
  return r;
}

napi_value from_u64(call *c, uint64_t v) {
  napi_value r = NULL;
  napi_create_bigint_uint64(c->env, v, &r);
  return r;
}

napi_value from_bool(call *c, int32_t v) {
  napi_value r = NULL;
  napi_get_boolean(c->env, v != 0, &r);
  return r;
}

napi_value from_str(call *c, sterna_str s) {
  napi_value r = NULL;
  napi_create_string_utf8(c->env, s.data ? s.data : "", s.len, &r);
  return r;
}

napi_value from_enum(call *c, int32_t v, const enumeration *names) {
  size_t i = (size_t)(v - names->first);
  const char *name = v >= names->first && i < names->count ? names->names[i] : "unknown";
  return from_str(c, (sterna_str){name, strlen(name)});
}

napi_value from_bytes(call *c, sterna_bytes *bytes) {
  napi_value r = from_str(c, sterna.bytes_str(bytes));
  sterna.bytes_release(bytes);
  return r;
}

void set_property(call *c, napi_value object, const char *name, napi_value value) {
  napi_set_named_property(c->env, object, name, value);
}
