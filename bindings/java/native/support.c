/* The hand-written part of the JNI library: threads, memory by address, and references from C to Java objects. */
#include "support.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

static JavaVM *vm;
static pthread_key_t attached; /* of the threads that were attached here: their ends detach them */
jclass sterna_java_callbacks;

static void detach(void *env) {
  if (env) (*vm)->DetachCurrentThread(vm);
}

JNIEXPORT jint JNICALL JNI_OnLoad(JavaVM *loaded, void *reserved) {
  (void)reserved;
  vm = loaded;
  JNIEnv *env;
  if ((*vm)->GetEnv(vm, (void **)&env, JNI_VERSION_10) != JNI_OK || pthread_key_create(&attached, detach)) return JNI_ERR;
  jclass callbacks = (*env)->FindClass(env, "dev/sterna/internal/Callbacks");
  if (!callbacks) return JNI_ERR;
  sterna_java_callbacks = (*env)->NewGlobalRef(env, callbacks);
  return sterna_java_callbacks ? JNI_VERSION_10 : JNI_ERR;
}

JNIEnv *sterna_java_env(void) {
  JNIEnv *env = NULL;
  if ((*vm)->GetEnv(vm, (void **)&env, JNI_VERSION_10) == JNI_OK) return env;
  JavaVMAttachArgs args = {JNI_VERSION_10, "sterna-native", NULL};
  if ((*vm)->AttachCurrentThreadAsDaemon(vm, (void **)&env, &args) != JNI_OK) return NULL;
  pthread_setspecific(attached, env);
  return env;
}

int sterna_java_method(JNIEnv *env, struct method *m) {
  if (!m->id) m->id = (*env)->GetStaticMethodID(env, sterna_java_callbacks, m->name, m->signature);
  return m->id != NULL;
}

/* ---- Java objects that C holds */

struct held {
  jobject ref;
  jboolean weak;
};

void *sterna_java_hold(JNIEnv *env, jobject target, jboolean weak) {
  struct held *h = malloc(sizeof *h);
  if (h) {
    h->weak = weak;
    h->ref = weak ? (*env)->NewWeakGlobalRef(env, target) : (*env)->NewGlobalRef(env, target);
  }
  if (h && h->ref) return h;
  free(h);
  jclass type = (*env)->ExceptionCheck(env) ? NULL : (*env)->FindClass(env, "java/lang/OutOfMemoryError");
  if (type) (*env)->ThrowNew(env, type, "no room for a reference from C to a Java object");
  return NULL;
}

void sterna_java_drop(void *user) {
  struct held *h = user;
  JNIEnv *env = sterna_java_env();
  if (env && h->weak) (*env)->DeleteWeakGlobalRef(env, h->ref);
  if (env && !h->weak) (*env)->DeleteGlobalRef(env, h->ref);
  free(h);
}

jobject sterna_java_target(JNIEnv *env, void *user) {
  return env ? (*env)->NewLocalRef(env, ((struct held *)user)->ref) : NULL;
}

sterna_error *sterna_java_end(JNIEnv *env, jobject target, jlong error) {
  if (!env) return sterna_error_create(STERNA_ERROR_STATE, "the Java virtual machine has ended", NULL, NULL);
  if ((*env)->ExceptionCheck(env)) { /* one that not even Callbacks could catch */
    (*env)->ExceptionDescribe(env);
    (*env)->ExceptionClear(env);
    return sterna_error_create(STERNA_ERROR_CALLBACK, "a Java callback failed beyond its own handler", NULL, NULL);
  }
  if (!target)
    return sterna_error_create(STERNA_ERROR_STATE, "the Java object behind this callback has been collected: keep it reachable",
                               NULL, NULL);
  (*env)->DeleteLocalRef(env, target);
  return (sterna_error *)(intptr_t)error;
}

/* ---- exceptions on their way through C: `host` is a ticket that Errors keeps the Throwable by */

static void forget(void *host) {
  static struct method method = {"forget", "(J)V", NULL};
  JNIEnv *env = sterna_java_env();
  if (env && sterna_java_method(env, &method))
    (*env)->CallStaticVoidMethod(env, sterna_java_callbacks, method.id, (jlong)(intptr_t)host);
  if (env && (*env)->ExceptionCheck(env)) (*env)->ExceptionClear(env);
  free(host);
}

JNIEXPORT jlong JNICALL Java_dev_sterna_internal_Support_ticket(JNIEnv *env, jclass type) {
  (void)env, (void)type;
  return (jlong)(intptr_t)malloc(1);
}

JNIEXPORT jlong JNICALL Java_dev_sterna_internal_Support_forget(JNIEnv *env, jclass type) {
  (void)env, (void)type;
  return (jlong)(intptr_t)forget;
}

/* ---- memory by address */

JNIEXPORT jlong JNICALL Java_dev_sterna_internal_Support_address(JNIEnv *env, jclass type, jobject buffer) {
  (void)type;
  return (jlong)(intptr_t)(*env)->GetDirectBufferAddress(env, buffer);
}

JNIEXPORT jobject JNICALL Java_dev_sterna_internal_Support_view(JNIEnv *env, jclass type, jlong address, jlong bytes) {
  (void)type;
  return (*env)->NewDirectByteBuffer(env, (void *)(intptr_t)address, bytes);
}

jbyteArray sterna_java_bytes(JNIEnv *env, const void *data, size_t length) {
  jbyteArray out = (*env)->NewByteArray(env, (jsize)length);
  if (out && length) (*env)->SetByteArrayRegion(env, out, 0, (jsize)length, data);
  return out;
}

JNIEXPORT jbyteArray JNICALL Java_dev_sterna_internal_Support_bytes(JNIEnv *env, jclass type, jlong address, jlong bytes) {
  (void)type;
  return sterna_java_bytes(env, (const void *)(intptr_t)address, (size_t)bytes);
}

JNIEXPORT jlong JNICALL Java_dev_sterna_internal_Support_bufferAddress(JNIEnv *env, jclass type, jobject buffer) {
  return Java_dev_sterna_internal_Support_address(env, type, buffer);
}

JNIEXPORT jlong JNICALL Java_dev_sterna_internal_Support_allocate(JNIEnv *env, jclass type, jlong bytes) {
  (void)type;
  void *memory = malloc((size_t)bytes);
  jclass error = memory ? NULL : (*env)->FindClass(env, "java/lang/OutOfMemoryError");
  if (error) (*env)->ThrowNew(env, error, "no native memory for a copy");
  return (jlong)(intptr_t)memory;
}

JNIEXPORT void JNICALL Java_dev_sterna_internal_Support_free(JNIEnv *env, jclass type, jlong address) {
  (void)env, (void)type;
  free((void *)(intptr_t)address);
}
