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

#define STERNA_DEVICE_PLUGIN_VERSION 2 /* of what follows; another one is refused */

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

/* What a call of the op "fused" computes: pointwise ops on values of one shape, each value by value.  The values are
   numbered: first the call's inputs, then the result of each instruction.
   The ops "linear_fused" and "matmul_fused" multiply their first `operands` inputs, as "linear" and "matmul" do; the
   product is value 0, and the inputs after the operands are values 1, 2 … */
typedef struct sterna_kernel_instruction {
  const char* op;
  const sterna_kernel_attribute* attributes;
  size_t attributes_len;
  const int32_t* inputs; /* numbers of values */
  size_t inputs_len;     /* at most 3 */
  int32_t dtype;         /* of the result: a bool is 0 or 1; f16 and bf16 are rounded to before others use it */
} sterna_kernel_instruction;
typedef struct sterna_kernel_body {
  int32_t compute; /* the dtype to compute in: STERNA_F32 or STERNA_F64 */
  const sterna_kernel_instruction* code;
  size_t code_len;
  const int32_t* outputs; /* by output of the call: the instruction that computes it */
  size_t outputs_len;
  size_t operands;       /* 0: there is no product */
  int32_t keeps_product; /* 1: the product is the call's first output, before `outputs` */
  /* NULL, or a reduction over the last dimensions of a value without gaps: the call's last output.  For "fused" only.
   */
  const sterna_kernel_instruction* reduction;
} sterna_kernel_body;

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
  uint64_t seed, offset;          /* of random ops: Philox4x32-10 starts at this block; see graph_launch */
  const sterna_kernel_body* body; /* of "fused", "linear_fused" and "matmul_fused", else NULL */
  int32_t precision;              /* of products and convolutions of f32: STERNA_MATMUL_HIGHEST … */
} sterna_kernel_call;

enum { STERNA_COPY_HOST_TO_DEVICE = 0, STERNA_COPY_DEVICE_TO_HOST = 1, STERNA_COPY_DEVICE_TO_DEVICE = 2 };

/* What hardware a device is. */
typedef struct sterna_device_hardware {
  uint32_t struct_size;
  char name[128];       /* "NVIDIA H100", UTF-8 */
  int64_t total_bytes;  /* of its memory */
  int32_t major, minor; /* version of its instruction set: CUDA's compute capability */
  int32_t processors;   /* that work side by side: CUDA's multiprocessors */
} sterna_device_hardware;

/* What a plugin fills.  `device` is a number from 0 to count - 1; the devices are named "type:0", "type:1" …
   Work is queued on a stream of the device and done in the order of the calls; a thread may choose another stream. */
typedef struct sterna_device_api {
  uint32_t struct_size;                                    /* set by the library; fields beyond it must be left alone */
  int32_t count;                                           /* number of devices, at least 1 */
  const char* type;                                        /* "cuda"; valid for ever */
  void* (*allocate)(int32_t device, int64_t bytes);        /* NULL when there is no more */
  void (*free)(int32_t device, void* data, int64_t bytes); /* what is queued may still use it */
  /* In the order of the calls.  0: the host's side, if there is one, has been read or written when it returns. */
  int32_t (*copy)(int32_t device, void* to, const void* from, int64_t bytes, int32_t direction);
  int32_t (*synchronize)(int32_t device); /* waits for all work; 0: all of it succeeded */
  int32_t (*supports)(const char* op);    /* 1: `run` may be asked for this op; asked once an op */
  /* 1: computed, or queued in order; 0: cannot do it, which is an error of the call; -1: failed, `error` says why */
  int32_t (*run)(const sterna_kernel_call* call);

  /* All that follows is optional: NULL where the device has no such thing. */
  const char* (*error)(int32_t device); /* why this thread's last call failed; valid until its next one */
  void (*hardware)(int32_t device, sterna_device_hardware* hardware);
  int64_t (*reserved_bytes)(int32_t device); /* taken from the hardware, in use or kept for later */
  void (*release_memory)(int32_t device);    /* gives back what is kept for later */
  void* (*allocate_host)(int64_t bytes);     /* pinned host memory, from which copies are asynchronous; or NULL */
  void (*free_host)(void* data);
  int32_t (*fuses)(const char* op, int32_t dtype, int32_t compute); /* 1: "fused" can have such an instruction, or end
     with such a reduction, to `dtype` of a value of `compute`, f16 or bf16 */
  /* 1: `run` can do this call of "linear_fused" or "matmul_fused", in which all data is NULL.  Without this function
     there are no such calls. */
  int32_t (*fuses_product)(const sterna_kernel_call* call);
  /* 1: convolutions of such images are faster in NHWC: their results are (N, C, H, W) stored as (N, H, W, C) */
  int32_t (*channels_last)(int32_t dtype);

  /* A graph of calls that is launched as one.  Between graph_begin and graph_end, calls of this thread are recorded and
     not run; their random offsets are relative, and graph_launch gives the seed and what to add.  graph_end: NULL where
     the calls could not be recorded, and graph_begin: not 0. */
  int32_t (*graph_begin)(int32_t device);
  void* (*graph_end)(int32_t device);
  int32_t (*graph_launch)(int32_t device, void* graph, uint64_t seed, uint64_t offset); /* 0: queued */
  void (*graph_free)(int32_t device, void* graph);

  /* Streams and events.  The stream NULL is the device's own. */
  void* (*stream_create)(int32_t device); /* NULL: failed */
  void (*stream_free)(int32_t device, void* stream);
  void (*stream_use)(int32_t device, void* stream); /* for the following calls of this thread */
  int32_t (*stream_synchronize)(int32_t device, void* stream);
  void* (*event_create)(int32_t device);
  void (*event_free)(int32_t device, void* event);
  int32_t (*event_record)(int32_t device, void* event);          /* on this thread's stream */
  int32_t (*event_wait)(int32_t device, void* event);            /* this thread's stream waits for it */
  int32_t (*event_synchronize)(int32_t device, void* event);     /* the host waits for it */
  int32_t (*event_done)(int32_t device, void* event);            /* 1: all before it is done */
  double (*event_elapsed)(int32_t device, void* from, void* to); /* seconds between two that are done; < 0: failed */

  /* As copy, but only queued; 0: it is.  The host's side is pinned, and stays until an event behind the copy has
     passed, so whoever has this has allocate_host and events. */
  int32_t (*copy_async)(int32_t device, void* to, const void* from, int64_t bytes, int32_t direction);
  /* DLPack's device types of its memory and of its pinned memory of the host, such as kDLCUDA and kDLCUDAHost; 0: none.
   */
  int32_t dlpack_type, dlpack_host_type;
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
