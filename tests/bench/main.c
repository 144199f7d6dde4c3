/* Measures the workloads through the public C ABI and prints a line of JSON each: engine, threads, device, dtype,
   workload, min_us, median_us, first_call_s (setup, capture and first step), compile_s (capture and compilation).
   ci/bench is the way to run it.

   bench_sterna [--threads N] [--only NAME,...] [--seconds S] [--batch-ms MS] [--mode eager|compile]
                [--device NAME] [--dtype f32|bf16] [--tf32] [--check FOLDER]

   bench_sterna --list
   bench_sterna --text [--only NAME,...]      the compiled programs with the time of each call

   Both modes unless one is named.  With --check nothing is timed: 20 steps without dropout; their losses, or a sample
   of the last result, are printed as `values`, and FOLDER gets NAME.safetensors (weights and inputs) and, for networks
   in evaluation mode, NAME.onnx, so that another engine can do the same. */
#define _POSIX_C_SOURCE 200809L
#include <string.h>
#include <time.h>

#include "harness.h"

enum { CHECK_STEPS = 20, SAMPLE = 64, MAX_TIMES = 1 << 16 };

static const workload *const tables[] = {micro_workloads, mlp_workloads, cnn_workloads, resnet_workloads,
                                         kernel_workloads};

static struct {
  int threads;
  const char *only, *mode, *check, *device;
  bool list, text, tf32;
  double seconds, batch_ms;
} options = {.device = "cpu", .seconds = 3, .batch_ms = 20};

bool without_dropout, low_precision;

double seconds_now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

sterna_device_info device;
static int32_t device_number; /* among all devices */

static void use_device(const char *name) {
  sterna_str full; /* "cuda:0" of "cuda" */
  OK(sterna_set_device(name, NULL));
  OK(sterna_set_device(name, &full));
  do {
    device = STERNA_DEVICE_INFO;
    OK(sterna_device_get_info(device_number++, &device));
  } while (strcmp(device.name.data, full.data) != 0);
  --device_number;
}

void wait_for_device(void) { OK(sterna_device_synchronize(device_number)); }

/* A workload under one engine. */
typedef struct run {
  const workload *kind;
  work work;
  sterna_program *program; /* NULL: eager */
  size_t results;          /* of the program */
  double compile_s;        /* what capturing and compiling it took */
} run;

/* One step in the engine's way.  The result, if there is one, is the caller's. */
static sterna_tensor *step(run *r) {
  sterna_tensor *result = NULL;
  if (r->program) {
    OK(sterna_program_run(r->program, (const sterna_tensor *const *)r->work.inputs, r->work.inputs_len, &result,
                          r->results));
    return result;
  }
  sterna_scope *scope;
  OK(sterna_scope_begin(&scope));
  result = r->kind->step(&r->work, r->work.inputs);
  if (result) OK(sterna_scope_keep(scope, result));
  OK(sterna_scope_end(scope));
  return result;
}

/* What one timing is of. */
static void unit(run *r) {
  if (r->kind->loop) {
    r->kind->loop(&r->work);
    return;
  }
  if (r->kind->reset) r->kind->reset(&r->work);
  for (int i = 0; i == 0 || i < r->kind->repeats; ++i) sterna_tensor_release(step(r));
}

/* So many units, until the device has done them. */
static double seconds_of(run *r, int units) {
  double start = seconds_now();
  for (int i = 0; i < units; ++i) unit(r);
  wait_for_device();
  return seconds_now() - start;
}

static void capture_step(run *r) {
  sterna_scope *scope;
  sterna_capture *capture;
  sterna_tensor *inputs[MAX_INPUTS], *result;
  double start = seconds_now();
  OK(sterna_scope_begin(&scope));
  OK(sterna_capture_begin((const sterna_tensor *const *)r->work.inputs, r->work.inputs_len, inputs, &capture));
  result = r->kind->step(&r->work, inputs);
  r->results = result != NULL;
  OK(sterna_capture_end(capture, (const sterna_tensor *const *)&result, r->results, &r->program));
  OK(sterna_scope_end(scope));
  r->compile_s = seconds_now() - start;
}

/* The same weights and inputs for every engine. */
static run begin(const workload *kind, bool compiled) {
  run r = {.kind = kind};
  OK(sterna_manual_seed(42));
  kind->setup(&r.work);
  if (compiled) capture_step(&r);
  return r;
}

static void end(run *r) {
  for (size_t i = 0; i < MAX_INPUTS; ++i) sterna_tensor_release(r->work.inputs[i]);
  for (size_t i = 0; i < MAX_VARIABLES; ++i) sterna_tensor_release(r->work.variables[i]);
  for (size_t i = 0; i < MAX_VARIABLES; ++i) sterna_tensor_release(r->work.constants[i]);
  sterna_program_release(r->program);
  sterna_optimizer_release(r->work.optimizer);
  sterna_module_release(r->work.net);
}

static void print_start(const run *r) {
  printf("{\"engine\": \"sterna-%s\", \"threads\": %d, \"device\": \"%s\", \"dtype\": \"%s\", \"workload\": \"%s\"",
         r->program ? "compiled" : "eager", options.threads, device.name.data, low_precision ? "bf16" : "f32",
         r->kind->name);
}

static int ascending(const void *x, const void *y) {
  double a = *(const double *)x, b = *(const double *)y;
  return (a > b) - (a < b);
}

/* Times batches of about options.batch_ms for options.seconds, at least 5 of them. */
static void measure(const workload *kind, bool compiled) {
  static double times[MAX_TIMES];
  double start = seconds_now();
  run r = begin(kind, compiled);
  seconds_of(&r, 1);
  double first = seconds_now() - start;
  seconds_of(&r, 3);
  double one = seconds_of(&r, 1);
  double least = options.batch_ms * 1e-3;
  int batch = one < least ? (int)(least / (one > 1e-7 ? one : 1e-7)) : 1, n = 0;
  for (double until = seconds_now() + options.seconds; (seconds_now() < until || n < 5) && n < MAX_TIMES; ++n)
    times[n] = seconds_of(&r, batch) * 1e6 / batch / (kind->ops ? kind->ops : 1);
  qsort(times, (size_t)n, sizeof *times, ascending);
  print_start(&r);
  printf(", \"min_us\": %.4f, \"median_us\": %.4f, \"first_call_s\": %.4f", times[0], times[n / 2], first);
  if (compiled) printf(", \"compile_s\": %.5f", r.compile_s);
  printf("}\n");
  end(&r);
}

/* FOLDER/NAME.EXTENSION */
static const char *check_file(const workload *kind, const char *extension) {
  static char path[4096];
  snprintf(path, sizeof path, "%s/%s.%s", options.check, kind->name, extension);
  return path;
}

/* The state of the network, and tensors as "input.N", "variable.N" and "constant.N". */
static void save(const run *r) {
  sterna_dict *dict;
  char name[32];
  const struct {
    const char *name;
    sterna_tensor *const *tensors;
    size_t count;
  } lists[] = {{"input", r->work.inputs, MAX_INPUTS},
               {"variable", r->work.variables, MAX_VARIABLES},
               {"constant", r->work.constants, MAX_VARIABLES}};
  OK(r->work.net ? sterna_module_state_dict(r->work.net, &dict) : sterna_dict_create(&dict));
  for (size_t l = 0; l < 3; ++l) {
    for (size_t i = 0; i < lists[l].count && lists[l].tensors[i]; ++i) {
      snprintf(name, sizeof name, "%s.%zu", lists[l].name, i);
      OK(sterna_dict_set(dict, name, lists[l].tensors[i]));
    }
  }
  OK(sterna_safetensors_save_dict(check_file(r->kind, "safetensors"), dict));
  sterna_dict_release(dict);
  if (r->kind->inference && !low_precision)
    OK(sterna_onnx_export(r->work.net, r->work.inputs[0], NULL, check_file(r->kind, "onnx")));
}

/* Up to SAMPLE elements at even distances. */
static void print_sample(const sterna_tensor *tensor, bool first) {
  sterna_tensor_info info = STERNA_TENSOR_INFO;
  sterna_tensor *wide;
  OK(sterna_cast(tensor, STERNA_F32, &wide));
  OK(sterna_tensor_get_info(wide, &info));
  float *data = malloc((size_t)info.bytes);
  OK(sterna_tensor_copy_to(wide, data, (size_t)info.bytes));
  sterna_tensor_release(wide);
  int64_t distance = info.numel > SAMPLE ? info.numel / SAMPLE : 1;
  for (int64_t i = 0; i < info.numel && i < SAMPLE; ++i) {
    printf("%s%.9g", first ? "" : ", ", (double)data[i * distance]);
    first = false;
  }
  free(data);
}

static void check(const workload *kind, bool compiled) {
  run r = begin(kind, compiled);
  if (!compiled || options.mode) save(&r); /* once for both */
  print_start(&r);
  printf(", \"values\": [");
  bool first = true;
  for (int i = 0; i < CHECK_STEPS; ++i) {
    if (kind->reset) kind->reset(&r.work);
    for (int j = 1; j < kind->repeats; ++j) sterna_tensor_release(step(&r));
    sterna_tensor *result = step(&r);
    sterna_tensor_info info = STERNA_TENSOR_INFO;
    if (result) OK(sterna_tensor_get_info(result, &info));
    if (info.numel == 1 || i == CHECK_STEPS - 1) {
      print_sample(result ? result : r.work.variables[0], first);
      first = false;
    }
    sterna_tensor_release(result);
  }
  printf("]}\n");
  end(&r);
}

static void print_text(const workload *kind) {
  run r = begin(kind, true);
  sterna_bytes *text;
  unit(&r);
  OK(sterna_program_set_profile(r.program, 1));
  for (double until = seconds_now() + options.seconds; seconds_now() < until;) seconds_of(&r, 1);
  OK(sterna_program_text(r.program, &text));
  sterna_str s = sterna_bytes_str(text);
  printf("%s\n%.*s\n", kind->name, (int)s.len, s.data);
  sterna_bytes_release(text);
  end(&r);
}

static bool listed(const char *list, const char *name) {
  size_t length = strlen(name);
  for (const char *at = list; (at = strstr(at, name)); at += length) {
    if ((at == list || at[-1] == ',') && (at[length] == 0 || at[length] == ',')) return true;
  }
  return false;
}

static void usage(const char *problem, const char *what) {
  fprintf(stderr, "bench_sterna: %s %s\n", problem, what);
  exit(2);
}

static void parse(int argc, char **argv) {
  options.threads = sterna_num_threads();
  for (int i = 1; i < argc; ++i) {
    bool *flag = strcmp(argv[i], "--list") == 0   ? &options.list
                 : strcmp(argv[i], "--text") == 0 ? &options.text
                 : strcmp(argv[i], "--tf32") == 0 ? &options.tf32
                                                  : NULL;
    if (flag) {
      *flag = true;
      continue;
    }
    const char *name = argv[i], *value = ++i < argc ? argv[i] : NULL;
    if (!value) usage("no value for", name);
    if (strcmp(name, "--threads") == 0)
      options.threads = atoi(value);
    else if (strcmp(name, "--only") == 0)
      options.only = value;
    else if (strcmp(name, "--batch-ms") == 0)
      options.batch_ms = atof(value);
    else if (strcmp(name, "--seconds") == 0)
      options.seconds = atof(value);
    else if (strcmp(name, "--mode") == 0)
      options.mode = value;
    else if (strcmp(name, "--check") == 0)
      options.check = value;
    else if (strcmp(name, "--device") == 0)
      options.device = value;
    else if (strcmp(name, "--dtype") == 0) {
      low_precision = strcmp(value, "bf16") == 0;
      if (!low_precision && strcmp(value, "f32") != 0) usage("no workload has the dtype", value);
    } else
      usage("no option", name);
  }
  if (options.mode && strcmp(options.mode, "eager") != 0 && strcmp(options.mode, "compile") != 0) {
    usage("no mode", options.mode);
  }
  without_dropout = options.check;
}

int main(int argc, char **argv) {
  parse(argc, argv);
  OK(sterna_set_num_threads(options.threads));
  if (options.tf32) OK(sterna_set_float32_matmul_precision(STERNA_MATMUL_HIGH));
  use_device(options.device);
  int found = 0;
  if (!options.list && !options.text && !options.check && (!options.only || listed(options.only, "peak"))) {
    print_peak(options.threads);
    ++found;
  }
  for (size_t t = 0; t < sizeof tables / sizeof *tables; ++t) {
    for (const workload *w = tables[t]; w->name; ++w) {
      if (options.only ? !listed(options.only, w->name) : w->large && device.is_host) continue;
      if (low_precision && !w->mixed) continue;
      ++found;
      if (options.list) {
        printf("{\"workload\": \"%s\", \"inference\": %s}\n", w->name,
               w->inference && !low_precision ? "true" : "false");
        continue;
      }
      if (options.text) {
        if (!w->loop) print_text(w);
        continue;
      }
      for (int compiled = 0; compiled < 2; ++compiled) {
        if (options.mode && (strcmp(options.mode, "compile") == 0) != compiled) continue;
        if (w->loop && (compiled || options.check)) continue;
        (options.check ? check : measure)(w, compiled);
        fflush(stdout);
      }
    }
  }
  if (!found) usage("no workload", options.only);
  if (sterna_debug_live_handles() == 0) return 0;
  fprintf(stderr, "%lld handles leaked\n", (long long)sterna_debug_live_handles());
  return 1;
}
