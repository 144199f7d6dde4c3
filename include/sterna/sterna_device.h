/* Sterna device plugins: what a shared object provides to bring accelerators at run time.

   It exports one function, sterna_device_plugin, and sterna_load_device_plugin loads it.  Functions are called from any
   thread, several at once; they must not call the library. */
#ifndef STERNA_DEVICE_H
#define STERNA_DEVICE_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define STERNA_DEVICE_PLUGIN_VERSION 1

/* An operand in the device's memory. */
typedef struct sterna_kernel_tensor {
  void* data;             /* the first element; NULL where an optional input is absent */
  int32_t dtype;          /* STERNA_F32 … */
  int32_t ndim;           /* 0 … 8 */
  const int64_t* sizes;   /* by dimension */
  const int64_t* strides; /* in elements; outputs are not always contiguous */
} sterna_kernel_tensor;

/* An attribute of the op, as its record in api.json has it: `kind` says which of the fields below holds it. */
enum {
  STERNA_KERNEL_NONE = 0,  /* not given */
  STERNA_KERNEL_INT = 1,   /* i: integers; bools as 0 or 1; dtypes as STERNA_F32 … */
  STERNA_KERNEL_FLOAT = 2, /* f */
  STERNA_KERNEL_INTS = 3,  /* list and list_len */
  STERNA_KERNEL_TEXT = 4   /* text: the name of an enum's value, such as "mean" */
};
typedef struct sterna_kernel_attribute {
  const char* name;
  int32_t kind;
  int64_t i;
  double f;
  const int64_t* list;
  size_t list_len;
  const char* text;
} sterna_kernel_attribute;

/* One call of an op.  Everything is borrowed until `run` returns. */
typedef struct sterna_kernel_call {
  uint32_t struct_size;
  int32_t device; /* its number */
  const char* op; /* "add" */
  const sterna_kernel_tensor* inputs;
  size_t inputs_len;
  const sterna_kernel_tensor* outputs; /* allocated, to be filled */
  size_t outputs_len;
  const sterna_kernel_attribute* attributes;
  size_t attributes_len;
  uint64_t seed, offset; /* of random ops: Philox4x32-10 starts at this block */
} sterna_kernel_call;

enum { STERNA_COPY_HOST_TO_DEVICE = 0, STERNA_COPY_DEVICE_TO_HOST = 1, STERNA_COPY_DEVICE_TO_DEVICE = 2 };

/* What a plugin fills.  `device` is a number from 0 to count - 1; the devices are named "type:0", "type:1" … */
typedef struct sterna_device_api {
  uint32_t struct_size;                             /* set by the library; fields beyond it must be left alone */
  int32_t count;                                    /* number of devices, at least 1 */
  const char* type;                                 /* "cuda"; valid for ever */
  void* (*allocate)(int32_t device, int64_t bytes); /* NULL when there is no more */
  void (*free)(int32_t device, void* data, int64_t bytes);
  int32_t (*copy)(int32_t device, void* to, const void* from, int64_t bytes, int32_t direction); /* 0: done */
  void (*synchronize)(int32_t device);            /* waits for all work */
  int32_t (*supports)(const char* op);            /* 1: `run` may be asked for this op; asked once an op */
  int32_t (*run)(const sterna_kernel_call* call); /* 1: computed, or queued in order; 0: declined */
} sterna_device_api;

/* To be defined by the plugin: fills `api` and returns 0, or says in `why`, which has room for why_len bytes, why there
   are no devices, and returns something else. */
typedef int32_t sterna_device_plugin_function(uint32_t version, sterna_device_api* api, char* why, size_t why_len);
#ifdef __GNUC__
__attribute__((visibility("default")))
#endif
sterna_device_plugin_function sterna_device_plugin;

#ifdef __cplusplus
}
#endif

#endif
