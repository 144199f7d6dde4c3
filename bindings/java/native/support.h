/* What the functions of callbacks.c share: the thread's JNIEnv, the Java object behind a table, its errors. */
#ifndef STERNA_JAVA_SUPPORT_H
#define STERNA_JAVA_SUPPORT_H
#include <jni.h>
#include <stdint.h>
#include <sterna/sterna.h>

struct method {
  const char *name, *signature;
  jmethodID id;
};

extern jclass sterna_java_callbacks; /* dev.sterna.internal.Callbacks */

JNIEnv *sterna_java_env(void); /* attaches a foreign thread as a daemon until it ends; NULL when there is no JVM */
int sterna_java_method(JNIEnv *env, struct method *m); /* looks it up once; 0 with an exception pending when it fails */

void *sterna_java_hold(JNIEnv *env, jobject target, jboolean weak); /* `user` of a table; NULL: out of memory */
void sterna_java_drop(void *user);
jobject sterna_java_target(JNIEnv *env, void *user); /* NULL when it has been collected */

/* The end of a callback: drops the reference, and gives the error that Java made, or that of what went wrong here. */
sterna_error *sterna_java_end(JNIEnv *env, jobject target, jlong error);

jbyteArray sterna_java_bytes(JNIEnv *env, const void *data, size_t length);

#endif
