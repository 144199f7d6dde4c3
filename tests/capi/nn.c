/* Every kind of module is made, forwards, and leaves nothing behind. */
#include "check.h"

static void prints(sterna_module *m, const char *text) {
  sterna_bytes *bytes;
  OK(sterna_module_text(m, &bytes));
  cr_assert_str_eq(sterna_bytes_str(bytes).data, text);
  sterna_bytes_release(bytes);
  sterna_module_release(m);
  NO_LEAKS();
}

#define KIND(name, text, ...)              \
  Test(nn, name) {                         \
    sterna_module *m;                      \
    OK(sterna_nn_##name(__VA_ARGS__, &m)); \
    prints(m, text);                       \
  }
#define PLAIN(name, text)     \
  Test(nn, name) {            \
    sterna_module *m;         \
    OK(sterna_nn_##name(&m)); \
    prints(m, text);          \
  }
static const int64_t two[] = {2, 2}, three[] = {3};

KIND(linear, "Linear(in_features=2, out_features=3, bias=True)", 2, 3, NULL)
KIND(conv1d, "Conv1d(2, 4, kernel_size=(3,), stride=(1,))", 2, 4, three, 1, NULL)
KIND(conv2d, "Conv2d(2, 4, kernel_size=(2, 2), stride=(1, 1))", 2, 4, two, 2, NULL)
KIND(batch_norm1d, "BatchNorm1d(4, eps=1e-05, momentum=0.1, affine=True, track_running_stats=True)", 4, NULL)
KIND(batch_norm2d, "BatchNorm2d(4, eps=1e-05, momentum=0.1, affine=True, track_running_stats=True)", 4, NULL)
KIND(layer_norm, "LayerNorm((2, 2), eps=1e-05, elementwise_affine=True)", two, 2, NULL)
KIND(dropout, "Dropout(p=0.25)", 0.25)
KIND(dropout2d, "Dropout2d(p=0.25)", 0.25)
KIND(max_pool1d, "MaxPool1d(kernel_size=3, stride=3, padding=0, dilation=1, ceil_mode=False)", three, 1, NULL)
KIND(max_pool2d, "MaxPool2d(kernel_size=(2, 2), stride=(2, 2), padding=0, dilation=1, ceil_mode=False)", two, 2, NULL)
KIND(avg_pool1d, "AvgPool1d(kernel_size=(3,), stride=(3,), padding=(0,))", three, 1, NULL)
KIND(avg_pool2d, "AvgPool2d(kernel_size=(2, 2), stride=(2, 2), padding=0)", two, 2, NULL)
KIND(adaptive_avg_pool1d, "AdaptiveAvgPool1d(output_size=3)", three, 1)
KIND(adaptive_avg_pool2d, "AdaptiveAvgPool2d(output_size=(2, 2))", two, 2)
KIND(adaptive_max_pool2d, "AdaptiveMaxPool2d(output_size=(2, 2))", two, 2)
PLAIN(identity, "Identity()")
KIND(flatten, "Flatten(start_dim=1, end_dim=-1)", NULL)
KIND(unflatten, "Unflatten(dim=1, unflattened_size=(2, 2))", 1, two, 2)
KIND(embedding, "Embedding(5, 3)", 5, 3, NULL)
KIND(sequential, "Sequential()", NULL, 0)
KIND(module_list, "ModuleList()", NULL, 0)
PLAIN(relu, "ReLU()")
PLAIN(relu6, "ReLU6()")
KIND(gelu, "GELU(approximate='none')", NULL)
PLAIN(silu, "SiLU()")
PLAIN(sigmoid, "Sigmoid()")
PLAIN(tanh, "Tanh()")
KIND(leaky_relu, "LeakyReLU(negative_slope=0.01)", NULL)
KIND(elu, "ELU(alpha=1.0)", NULL)
PLAIN(selu, "SELU()")
KIND(softplus, "Softplus(beta=1.0, threshold=20.0)", NULL)
PLAIN(mish, "Mish()")
PLAIN(hardswish, "Hardswish()")
PLAIN(hardsigmoid, "Hardsigmoid()")
PLAIN(log_sigmoid, "LogSigmoid()")
KIND(softmax, "Softmax(dim=-1)", NULL)
KIND(log_softmax, "LogSoftmax(dim=-1)", NULL)

Test(nn, options_reach_the_module) {
  sterna_nn_conv2d_options o = STERNA_NN_CONV2D_OPTIONS;
  sterna_module *m;
  o.padding = two;
  o.padding_len = 2;
  o.groups = 2;
  o.bias = 0;
  o.dtype = STERNA_F64;
  OK(sterna_nn_conv2d(2, 4, two, 2, &o, &m));
  sterna_tensor *w;
  sterna_tensor_info info = STERNA_TENSOR_INFO;
  OK(sterna_module_parameter(m, "weight", &w));
  OK(sterna_tensor_get_info(w, &info));
  cr_assert(info.dtype == STERNA_F64 && info.sizes[1] == 1);
  sterna_tensor_release(w);
  prints(m, "Conv2d(2, 4, kernel_size=(2, 2), stride=(1, 1), padding=(2, 2), groups=2, bias=False)");
}

Test(nn, refuses_bad_arguments) {
  sterna_module *m;
  sterna_nn_linear_options o = STERNA_NN_LINEAR_OPTIONS;
  FAILS(STERNA_ERROR_INVALID_ARGUMENT, sterna_nn_linear(-1, 1, NULL, &m));
  FAILS(STERNA_ERROR_INVALID_ARGUMENT, sterna_nn_dropout(1.5, &m));
  o.dtype = 99;
  FAILS(STERNA_ERROR_INVALID_ARGUMENT, sterna_nn_linear(1, 1, &o, &m));
  o.dtype = STERNA_F32;
  o.device = "abacus";
  FAILS(STERNA_ERROR_DEVICE, sterna_nn_linear(1, 1, &o, &m));
  FAILS(STERNA_ERROR_INVALID_ARGUMENT, sterna_nn_conv2d(1, 1, NULL, 2, NULL, &m));
  cr_assert_null(m);
  NO_LEAKS();
}

Test(nn, appends_to_containers_only) {
  sterna_module *list, *a, *b;
  size_t size;
  OK(sterna_nn_module_list(NULL, 0, &list));
  OK(sterna_nn_relu(&a));
  OK(sterna_nn_append(list, a));
  OK(sterna_module_children_size(list, &size));
  cr_assert_eq(size, 1);
  OK(sterna_nn_relu(&a));
  OK(sterna_nn_relu(&b));
  FAILS(STERNA_ERROR_INVALID_ARGUMENT, sterna_nn_append(a, b));
  sterna_module_release(a);
  sterna_module_release(list);
  NO_LEAKS();
}
