/* Finds the library's functions at run time, so that what is wrong with a library is said in words. */
#include <dlfcn.h>
#include <elf.h>
#include <stdio.h>

#include "sterna_node.h"

struct api sterna;

static pthread_mutex_t loading = PTHREAD_MUTEX_INITIALIZER;
static char loaded[4096]; /* the path, "" until the library is there */

/* The address of a function, or NULL; then `problem` says why. */
static void *find(void *library, const char *name, const char *path, char *problem, size_t room) {
  void *f = dlsym(library, name);
  if (!f) snprintf(problem, room, "%s lacks %s: it is older than this package, or another library", path, name);
  return f;
}

/* Says whether a file that cannot be loaded is for another processor: the loader itself calls that "no such file". */
static bool is_foreign(const char *path, char *problem, size_t size) {
#if defined(__x86_64__)
  const unsigned ours = EM_X86_64;
#elif defined(__aarch64__)
  const unsigned ours = EM_AARCH64;
#endif
  Elf64_Ehdr header;
  FILE *f = fopen(path, "rb");
  size_t n = f ? fread(&header, sizeof header, 1, f) : 0;
  if (f) fclose(f);
  if (n != 1 || memcmp(header.e_ident, ELFMAG, SELFMAG) != 0 || header.e_machine == ours) return false;
  snprintf(problem, size, "%s is for another processor: its architecture is ELF machine %u, and this process is %u",
           path, header.e_machine, ours);
  return true;
}

static bool load_library(const char *path, int32_t wanted, char *problem, size_t size) {
  if (strlen(path) >= sizeof loaded) return snprintf(problem, size, "the path %.100s… is too long", path), false;
  void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  if (!library) {
    if (!is_foreign(path, problem, size)) snprintf(problem, size, "%s", dlerror());
    return false;
  }
  int32_t (*version)(void) = (int32_t (*)(void))find(library, "sterna_abi_version", path, problem, size);
  if (!version) return false;
  if (version() < wanted) {
    sterna_str (*release)(void) = (sterna_str (*)(void))find(library, "sterna_version", path, problem, size);
    if (!release) return false;
    snprintf(problem, size, "%s is sterna %s with ABI %d, and this package needs ABI %d", path, release().data,
             version(), wanted);
    return false;
  }
#define FIND(name) \
  if (!(*(void **)&sterna.name = find(library, "sterna_" #name, path, problem, size))) return false;
  STERNA_FUNCTIONS(FIND)
  strcpy(loaded, path);
  return true;
}

static void define(napi_env env, napi_value exports, environment *e, const definition *d) {
  for (; d->name; ++d) {
    napi_value f;
    napi_create_function(env, d->name, NAPI_AUTO_LENGTH, d->call, e, &f);
    napi_set_named_property(env, exports, d->name, f);
  }
}

/* load(path, version, makeError): the raw functions, or a string that says why there are none. */
static napi_value load(napi_env env, napi_callback_info info) {
  size_t argc = 3;
  napi_value a[3], exports;
  char path[sizeof loaded] = "", problem[2 * sizeof loaded] = "";
  int32_t wanted = 0;
  napi_get_cb_info(env, info, &argc, a, NULL, NULL);
  napi_get_value_string_utf8(env, a[0], path, sizeof path, NULL);
  napi_get_value_int32(env, a[1], &wanted);
  pthread_mutex_lock(&loading);
  bool ok = loaded[0] ? true : load_library(path, wanted, problem, sizeof problem);
  if (ok && strcmp(loaded, path) != 0) {
    snprintf(problem, sizeof problem, "this process uses %s already", loaded);
    ok = false;
  }
  pthread_mutex_unlock(&loading);
  if (!ok) {
    napi_create_string_utf8(env, problem, NAPI_AUTO_LENGTH, &exports);
    return exports;
  }
  environment *e = environment_create(env);
  if (!e) return NULL;
  napi_create_reference(env, a[2], 1, &e->make_error);
  napi_create_object(env, &exports);
  define(env, exports, e, generated_functions);
  define(env, exports, e, environment_functions);
  define(env, exports, e, tensor_functions);
  return exports;
}

NAPI_MODULE_INIT() {
  napi_value f;
  napi_create_function(env, "load", NAPI_AUTO_LENGTH, load, NULL, &f);
  napi_set_named_property(env, exports, "load", f);
  return exports;
}
