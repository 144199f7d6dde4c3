/* Modules: containers, host-language modules, parameters by name, state. */
#include "check.h"

/* 2 -> 3 -> 1 with a ReLU between */
static sterna_module *small_net(void) {
  sterna_module *layers[3], *net;
  OK(sterna_nn_linear(2, 3, NULL, &layers[0]));
  OK(sterna_nn_relu(&layers[1]));
  OK(sterna_nn_linear(3, 1, NULL, &layers[2]));
  OK(sterna_nn_sequential(layers, 3, &net));
  return net;
}

static sterna_tensor *parameter(const char *name, sterna_module *net) {
  sterna_tensor *v;
  OK(sterna_module_parameter(net, name, &v));
  return v;
}

Test(module, sequential_takes_its_layers_over) {
  sterna_module *layers[2], *net;
  OK(sterna_nn_relu(&layers[0]));
  OK(sterna_nn_tanh(&layers[1]));
  OK(sterna_nn_sequential(layers, 2, &net));
  cr_assert_eq(sterna_debug_live_handles(), 1);
  sterna_module_release(net);
  NO_LEAKS();
}

Test(module, sequential_takes_its_layers_over_also_when_it_fails) {
  sterna_module *layers[2] = {NULL, NULL}, *net;
  OK(sterna_nn_relu(&layers[0]));
  FAILS(STERNA_ERROR_INVALID_ARGUMENT, sterna_nn_sequential(layers, 2, &net));
  cr_assert_null(net);
  NO_LEAKS();
}

Test(module, forward_runs_the_layers) {
  sterna_module *net = small_net();
  sterna_init_options ones = STERNA_INIT_OPTIONS;
  int64_t n, row[] = {1, 2};
  ones.value = 1;
  OK(sterna_module_init(net, STERNA_INIT_CONSTANT, &ones, &n));
  cr_assert_eq(n, 4);
  sterna_tensor *flat = VECTOR(2, 3), *x, *y;
  OK(sterna_reshape(flat, row, 2, &x));
  OK(sterna_module_forward(net, x, &y));
  EQUALS(y, 19); /* 3 (2 + 3 + 1) + 1 */
  sterna_tensor *all[] = {flat, x, y};
  for (int i = 0; i < 3; ++i) sterna_tensor_release(all[i]);
  sterna_module_release(net);
  NO_LEAKS();
}

Test(module, parameters_are_variables_by_dotted_name) {
  sterna_module *net = small_net();
  sterna_dict *parameters;
  size_t size;
  sterna_str name;
  OK(sterna_module_parameters(net, &parameters));
  OK(sterna_dict_size(parameters, &size));
  OK(sterna_dict_name(parameters, 2, &name));
  cr_assert_eq(size, 4);
  cr_assert_str_eq(name.data, "2.weight");
  sterna_tensor *bias = parameter("2.bias", net), *none;
  OK(sterna_init_ones(bias));
  FAILS(STERNA_ERROR_NOT_FOUND, sterna_module_parameter(net, "3.bias", &none));
  FAILS(STERNA_ERROR_NOT_FOUND, sterna_module_parameter(net, "1.bias", &none));
  sterna_tensor_release(bias);
  sterna_dict_release(parameters);
  sterna_module_release(net);
  NO_LEAKS();
}

Test(module, children_are_found_by_place_and_name) {
  sterna_module *net = small_net(), *child;
  sterna_bytes *name;
  sterna_str kind;
  size_t size;
  OK(sterna_module_children_size(net, &size));
  cr_assert_eq(size, 3);
  OK(sterna_module_child_at(net, 1, &name, &child));
  OK(sterna_module_kind(child, &kind));
  cr_assert_str_eq(sterna_bytes_str(name).data, "1");
  cr_assert_str_eq(kind.data, "ReLU");
  sterna_module_release(child);
  sterna_bytes_release(name);
  FAILS(STERNA_ERROR_INDEX, sterna_module_child_at(net, 3, NULL, NULL));
  FAILS(STERNA_ERROR_NOT_FOUND, sterna_module_child(net, "x.y", &child));
  sterna_module_release(net);
  NO_LEAKS();
}

Test(module, training_mode_reaches_the_children) {
  sterna_module *net = small_net(), *child;
  int32_t training = 7;
  OK(sterna_module_child(net, "0", &child));
  OK(sterna_module_is_training(child, &training));
  cr_assert_eq(training, 1);
  OK(sterna_module_train(net, 0));
  OK(sterna_module_is_training(child, &training));
  cr_assert_eq(training, 0);
  sterna_module_release(child);
  sterna_module_release(net);
  NO_LEAKS();
}

Test(module, freezes_by_prefix) {
  sterna_module *net = small_net();
  sterna_tensor_info info = STERNA_TENSOR_INFO;
  int64_t n;
  OK(sterna_module_freeze(net, "0", &n));
  cr_assert_eq(n, 2);
  sterna_tensor *w = parameter("0.weight", net);
  OK(sterna_tensor_get_info(w, &info));
  cr_assert_eq(info.requires_grad, 0);
  OK(sterna_module_unfreeze(net, NULL, &n));
  cr_assert_eq(n, 4);
  OK(sterna_tensor_get_info(w, &info));
  cr_assert_eq(info.requires_grad, 1);
  FAILS(STERNA_ERROR_NOT_FOUND, sterna_module_freeze(net, "7", NULL));
  sterna_tensor_release(w);
  sterna_module_release(net);
  NO_LEAKS();
}

Test(module, state_dict_goes_into_another_module) {
  sterna_module *a = small_net(), *b = small_net();
  sterna_dict *state;
  sterna_tensor *from = parameter("0.weight", a), *to = parameter("0.weight", b);
  float values[6], copied[6];
  OK(sterna_module_state_dict(a, &state));
  OK(sterna_module_load_state_dict(b, state, NULL, NULL, NULL));
  OK(sterna_tensor_copy_to(from, values, sizeof values));
  OK(sterna_tensor_copy_to(to, copied, sizeof copied));
  cr_assert_arr_eq(values, copied, sizeof values);
  sterna_tensor_release(from);
  sterna_tensor_release(to);
  sterna_dict_release(state);
  sterna_module_release(a);
  sterna_module_release(b);
  NO_LEAKS();
}

Test(module, reports_missing_and_unexpected_entries) {
  sterna_module *net = small_net();
  sterna_dict *state, *missing, *unexpected;
  sterna_tensor *t = VECTOR(1);
  size_t lacking, extra;
  sterna_load_options loose = STERNA_LOAD_OPTIONS;
  loose.strict = 0;
  OK(sterna_dict_create(&state));
  OK(sterna_dict_set(state, "9.bias", t));
  FAILS(STERNA_ERROR_NOT_FOUND, sterna_module_load_state_dict(net, state, NULL, &missing, NULL));
  OK(sterna_module_load_state_dict(net, state, &loose, &missing, &unexpected));
  OK(sterna_dict_size(missing, &lacking));
  OK(sterna_dict_size(unexpected, &extra));
  cr_assert(lacking == 4 && extra == 1);
  sterna_tensor_release(t);
  sterna_dict *dicts[] = {state, missing, unexpected};
  for (int i = 0; i < 3; ++i) sterna_dict_release(dicts[i]);
  sterna_module_release(net);
  NO_LEAKS();
}

Test(module, saves_and_loads) {
  sterna_module *a = small_net(), *b = small_net(), *other;
  char path[] = "/tmp/sterna_module_XXXXXX";
  float values[3], copied[3];
  cr_assert(mkstemp(path) >= 0);
  OK(sterna_module_save(a, path));
  OK(sterna_module_load(b, path, NULL));
  sterna_tensor *from = parameter("2.weight", a), *to = parameter("2.weight", b);
  OK(sterna_tensor_copy_to(from, values, sizeof values));
  OK(sterna_tensor_copy_to(to, copied, sizeof copied));
  cr_assert_arr_eq(values, copied, sizeof values);
  OK(sterna_nn_linear(2, 4, NULL, &other));
  FAILS(STERNA_ERROR_NOT_FOUND, sterna_module_load(other, path, NULL));
  remove(path);
  FAILS(STERNA_ERROR_NOT_FOUND, sterna_module_load(b, path, NULL));
  sterna_tensor_release(from);
  sterna_tensor_release(to);
  sterna_module *modules[] = {a, b, other};
  for (int i = 0; i < 3; ++i) sterna_module_release(modules[i]);
  NO_LEAKS();
}

Test(module, prints_as_pytorch) {
  sterna_module *net = small_net();
  sterna_bytes *text;
  OK(sterna_module_text(net, &text));
  cr_assert_str_eq(sterna_bytes_str(text).data,
                   "Sequential(\n  (0): Linear(in_features=2, out_features=3, bias=True)\n  (1): ReLU()\n"
                   "  (2): Linear(in_features=3, out_features=1, bias=True)\n)");
  sterna_bytes_release(text);
  OK(sterna_module_summary(net, &text));
  cr_assert_not_null(strstr(sterna_bytes_str(text).data, "total 13 parameters"));
  sterna_bytes_release(text);
  sterna_module_release(net);
  NO_LEAKS();
}

Test(module, initializes_what_the_options_choose) {
  sterna_module *net = small_net();
  sterna_init_options o = STERNA_INIT_OPTIONS;
  int64_t n;
  o.module_kind = "Linear";
  o.parameter = "bias";
  OK(sterna_module_init(net, STERNA_INIT_ZEROS, &o, &n));
  cr_assert_eq(n, 2);
  o.prefix = "2";
  OK(sterna_module_init(net, STERNA_INIT_ONES, &o, &n));
  cr_assert_eq(n, 1);
  sterna_tensor *zero = parameter("0.bias", net), *one = parameter("2.bias", net);
  EQUALS(zero, 0, 0, 0);
  EQUALS(one, 1);
  FAILS(STERNA_ERROR_SHAPE, sterna_module_init(net, STERNA_INIT_XAVIER_UNIFORM, &o, NULL));
  o.module_kind = "Conv2d";
  FAILS(STERNA_ERROR_NOT_FOUND, sterna_module_init(net, STERNA_INIT_ONES, &o, NULL));
  sterna_tensor_release(zero);
  sterna_tensor_release(one);
  sterna_module_release(net);
  NO_LEAKS();
}
