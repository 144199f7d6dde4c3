/* Finds the library's functions at run time, so that what is wrong with a library is said in words. */
#include <dlfcn.h>
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

static bool load_library(const char *path, int32_t wanted, char *problem, size_t size) {
  if (strlen(path) >= sizeof loaded) return snprintf(problem, size, "the path %.100s… is too long", path), false;
  void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  if (!library) return snprintf(problem, size, "%s", dlerror()), false;
  int32_t (*version)(void) = (int32_t (*)(void))find(library, "sterna_abi_version", path, problem, size);
  if (!version) return false;
  if (version() < wanted) {
    snprintf(problem, size, "%s has version %d of the interface, and this package needs version %d", path, version(),
             wanted);
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
