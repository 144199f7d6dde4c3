/* What the suites of the C ABI share.  Every test ends with NO_LEAKS(). */
#pragma once
#include <criterion/criterion.h>
#include <stdio.h>
#include <string.h>

#include <sterna/sterna.h>

#define OK(call)                                                                \
  do {                                                                          \
    sterna_error* error_ = (call);                                              \
    cr_assert_null(error_, "%s: %s", #call, sterna_error_message(error_).data); \
  } while (0)

#define FAILS(expected, call)                                                                              \
  do {                                                                                                     \
    sterna_error* error_ = (call);                                                                         \
    cr_assert_not_null(error_, "%s succeeded", #call);                                                     \
    cr_assert_eq(sterna_error_code(error_), expected, "%s: code %d, %s", #call, sterna_error_code(error_), \
                 sterna_error_message(error_).data);                                                       \
    sterna_error_release(error_);                                                                          \
  } while (0)

#define NO_LEAKS() \
  cr_assert_eq(sterna_debug_live_handles(), 0, "%lld live handles", (long long)sterna_debug_live_handles())

/* A vector of f32. */
static inline sterna_tensor* vector(const float* values, int64_t n) {
  sterna_tensor* t;
  OK(sterna_tensor_from_data(values, (size_t)n * sizeof *values, STERNA_F32, &n, 1, &t));
  return t;
}
#define VECTOR(...) vector((const float[]){__VA_ARGS__}, sizeof((const float[]){__VA_ARGS__}) / sizeof(float))

static inline sterna_tensor* scalar(float value) {
  sterna_tensor* t;
  OK(sterna_tensor_from_data(&value, sizeof value, STERNA_F32, NULL, 0, &t));
  return t;
}

static inline sterna_tensor* trainable(sterna_tensor* value) { /* takes the value over */
  sterna_tensor* v;
  sterna_variable_options o = STERNA_VARIABLE_OPTIONS;
  o.requires_grad = 1;
  OK(sterna_variable_create(value, &o, &v));
  sterna_tensor_release(value);
  return v;
}

/* The elements of `t` are exactly these. */
static inline void equals(const sterna_tensor* t, const float* values, size_t n) {
  float got[64];
  OK(sterna_tensor_copy_to(t, got, n * sizeof *got));
  for (size_t i = 0; i < n; ++i) cr_assert_eq(got[i], values[i], "element %zu is %g, not %g", i, got[i], values[i]);
}
#define EQUALS(t, ...) equals(t, (const float[]){__VA_ARGS__}, sizeof((const float[]){__VA_ARGS__}) / sizeof(float))
