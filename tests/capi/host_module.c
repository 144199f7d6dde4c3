/* Modules whose forward belongs to the host language. */
#include "check.h"

typedef struct {
  int calls, destroyed, fail;
  sterna_tensor *weight;
} net_data;

/* x -> weight * x */
static sterna_error *forward(void *user, const sterna_tensor *const *inputs, size_t inputs_len, sterna_tensor **outputs,
                             size_t capacity, size_t *outputs_len) {
  net_data *net = user;
  ++net->calls;
  if (net->fail) return sterna_error_create(STERNA_ERROR_CALLBACK, "no luck", NULL, NULL);
  *outputs_len = inputs_len < capacity ? inputs_len : capacity;
  for (size_t i = 0; i < *outputs_len; ++i) {
    sterna_error *error = sterna_mul(net->weight, inputs[i], &outputs[i]);
    if (error) return error;
  }
  return NULL;
}
static void destroy(void *user) { ++((net_data *)user)->destroyed; }

static sterna_module *scaling(net_data *data) {
  sterna_module_callbacks callbacks = STERNA_MODULE_CALLBACKS;
  sterna_module *net;
  callbacks.user = data;
  callbacks.destroy = destroy;
  callbacks.forward = forward;
  data->weight = trainable(VECTOR(3));
  OK(sterna_module_create("Scaling", &callbacks, NULL, &net));
  OK(sterna_module_register_parameter(net, "weight", data->weight));
  return net;
}

Test(host_module, forward_is_called_and_differentiated) {
  net_data data = {0};
  sterna_module *net = scaling(&data);
  sterna_tensor *x = VECTOR(2), *y, *gradient;
  OK(sterna_module_forward(net, x, &y));
  EQUALS(y, 6);
  OK(sterna_backward(y, NULL));
  OK(sterna_tensor_grad(data.weight, &gradient));
  EQUALS(gradient, 2);
  sterna_tensor *all[] = {x, y, gradient, data.weight};
  for (int i = 0; i < 4; ++i) sterna_tensor_release(all[i]);
  sterna_module_release(net);
  cr_assert(data.calls == 1 && data.destroyed == 1);
  NO_LEAKS();
}

Test(host_module, takes_and_gives_many) {
  net_data data = {0};
  sterna_module *net = scaling(&data);
  sterna_tensor *x[] = {VECTOR(1), VECTOR(2)}, *y[2];
  size_t n;
  OK(sterna_module_forward_many(net, (const sterna_tensor *const *)x, 2, y, 2, &n));
  cr_assert_eq(n, 2);
  EQUALS(y[0], 3);
  EQUALS(y[1], 6);
  for (int i = 0; i < 2; ++i) {
    sterna_tensor_release(x[i]);
    sterna_tensor_release(y[i]);
  }
  sterna_tensor_release(data.weight);
  sterna_module_release(net);
  NO_LEAKS();
}

Test(host_module, its_errors_come_out) {
  net_data data = {.fail = 1};
  sterna_module *net = scaling(&data);
  sterna_tensor *x = VECTOR(2), *y;
  sterna_error *error = sterna_module_forward(net, x, &y), *cause = sterna_error_cause(error);
  cr_assert_eq(sterna_error_code(error), STERNA_ERROR_CALLBACK);
  cr_assert_str_eq(sterna_error_message(cause).data, "no luck");
  sterna_error_release(cause);
  sterna_error_release(error);
  sterna_tensor_release(x);
  sterna_tensor_release(data.weight);
  sterna_module_release(net);
  cr_assert_eq(data.destroyed, 1);
  NO_LEAKS();
}

Test(host_module, is_destroyed_once_when_creation_fails) {
  net_data data = {0};
  sterna_module_callbacks callbacks = STERNA_MODULE_CALLBACKS;
  sterna_module *net;
  callbacks.user = &data;
  callbacks.destroy = destroy;
  FAILS(STERNA_ERROR_INVALID_ARGUMENT, sterna_module_create("Net", &callbacks, NULL, &net));
  cr_assert_eq(data.destroyed, 1);
  callbacks.forward = forward;
  FAILS(STERNA_ERROR_INVALID_ARGUMENT, sterna_module_create(NULL, &callbacks, NULL, &net));
  cr_assert_eq(data.destroyed, 2);
  NO_LEAKS();
}

Test(host_module, registers_children_and_refuses_cycles_and_taken_names) {
  sterna_module *net, *child;
  sterna_tensor *v = trainable(VECTOR(1));
  OK(sterna_module_create("Net", NULL, NULL, &net));
  OK(sterna_nn_linear(2, 1, NULL, &child));
  OK(sterna_module_register_module(net, "fc", child));
  FAILS(STERNA_ERROR_INVALID_ARGUMENT, sterna_module_register_module(net, "self", net));
  FAILS(STERNA_ERROR_INVALID_ARGUMENT, sterna_module_register_module(child, "parent", net));
  FAILS(STERNA_ERROR_INVALID_ARGUMENT, sterna_module_register_buffer(net, "fc", v));
  FAILS(STERNA_ERROR_INVALID_ARGUMENT, sterna_module_register_buffer(net, "a.b", v));
  OK(sterna_module_register_buffer(net, "count", v));
  sterna_tensor *found;
  OK(sterna_module_parameter(net, "fc.weight", &found));
  sterna_tensor_release(found);
  sterna_tensor_release(v);
  sterna_module_release(child);
  sterna_module_release(net);
  NO_LEAKS();
}
