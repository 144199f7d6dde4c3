/* Variables: cells that are assigned, and the gradients that they collect. */
#include "check.h"

Test(variable, is_assigned_and_values_computed_before_stay) {
  sterna_tensor *v = trainable(VECTOR(1, 2)), *three = VECTOR(3, 4), *kept;
  OK(sterna_mul_scalar(v, 10, &kept));
  OK(sterna_tensor_assign(v, three));
  EQUALS(v, 3, 4);
  EQUALS(kept, 10, 20);
  sterna_tensor_release(v), sterna_tensor_release(three), sterna_tensor_release(kept);
  NO_LEAKS();
}

Test(variable, refuses_other_types_and_plain_tensors_cannot_be_assigned) {
  sterna_tensor *v = trainable(VECTOR(1, 2)), *one = VECTOR(1), *plain = VECTOR(1, 2);
  FAILS(STERNA_ERROR_SHAPE, sterna_tensor_assign(v, one));
  FAILS(STERNA_ERROR_STATE, sterna_tensor_assign(plain, v));
  sterna_tensor_release(v), sterna_tensor_release(one), sterna_tensor_release(plain);
  NO_LEAKS();
}

Test(variable, info_says_so) {
  sterna_tensor *v = trainable(VECTOR(1, 2));
  sterna_tensor_info info = STERNA_TENSOR_INFO;
  OK(sterna_tensor_get_info(v, &info));
  cr_assert(info.is_variable && info.requires_grad && info.is_leaf && info.numel == 2 && info.is_contiguous);
  OK(sterna_tensor_set_requires_grad(v, 0));
  OK(sterna_tensor_get_info(v, &info));
  cr_assert_not(info.requires_grad);
  sterna_tensor_release(v);
  NO_LEAKS();
}

Test(variable, same_cell_is_known) {
  sterna_tensor *a = trainable(scalar(1)), *b = trainable(scalar(1));
  int32_t same;
  OK(sterna_tensor_is_same(a, a, &same));
  cr_assert_eq(same, 1);
  OK(sterna_tensor_is_same(a, b, &same));
  cr_assert_eq(same, 0);
  sterna_tensor_release(a), sterna_tensor_release(b);
  NO_LEAKS();
}

Test(variable, gradients_sum_until_dropped) {
  sterna_tensor *v = trainable(VECTOR(1, 2)), *g;
  OK(sterna_tensor_grad(v, &g));
  cr_assert_null(g);
  for (int i = 0; i < 2; ++i) {
    sterna_tensor *y, *loss;
    OK(sterna_mul(v, v, &y));
    OK(sterna_sum(y, NULL, &loss));
    OK(sterna_backward(loss, NULL));
    sterna_tensor_release(y), sterna_tensor_release(loss);
  }
  OK(sterna_tensor_grad(v, &g));
  EQUALS(g, 4, 8);
  sterna_tensor_release(g);
  OK(sterna_tensor_zero_grad(v));
  OK(sterna_tensor_grad(v, &g));
  cr_assert_null(g);
  sterna_tensor_release(v);
  NO_LEAKS();
}

Test(variable, gradient_can_be_replaced) {
  sterna_tensor *v = trainable(VECTOR(1, 2)), *given = VECTOR(5, 6), *one = VECTOR(5), *g;
  OK(sterna_tensor_set_grad(v, given));
  OK(sterna_tensor_grad(v, &g));
  EQUALS(g, 5, 6);
  sterna_tensor_release(g);
  FAILS(STERNA_ERROR_SHAPE, sterna_tensor_set_grad(v, one));
  OK(sterna_tensor_set_grad(v, NULL));
  OK(sterna_tensor_grad(v, &g));
  cr_assert_null(g);
  sterna_tensor_release(v), sterna_tensor_release(given), sterna_tensor_release(one);
  NO_LEAKS();
}

Test(variable, plain_tensors_collect_gradients_as_leaves) {
  sterna_tensor *t = scalar(3), *leaf, *y, *g;
  OK(sterna_tensor_requires_grad(t, &leaf));
  OK(sterna_mul(leaf, leaf, &y));
  OK(sterna_backward(y, NULL));
  OK(sterna_tensor_grad(leaf, &g));
  EQUALS(g, 6);
  sterna_tensor_release(g);
  FAILS(STERNA_ERROR_AUTOGRAD, sterna_tensor_grad(y, &g));
  FAILS(STERNA_ERROR_AUTOGRAD, sterna_tensor_grad(t, &g));
  FAILS(STERNA_ERROR_AUTOGRAD, sterna_tensor_zero_grad(t));
  sterna_tensor_release(t), sterna_tensor_release(leaf), sterna_tensor_release(y);
  NO_LEAKS();
}

Test(variable, integers_require_no_gradient) {
  int64_t one = 1;
  sterna_tensor *t, *v;
  sterna_variable_options o = STERNA_VARIABLE_OPTIONS;
  o.requires_grad = 1;
  OK(sterna_tensor_from_data(&one, sizeof one, STERNA_I64, NULL, 0, &t));
  FAILS(STERNA_ERROR_DTYPE, sterna_variable_create(t, &o, &v));
  FAILS(STERNA_ERROR_DTYPE, sterna_tensor_requires_grad(t, &v));
  sterna_tensor_release(t);
  NO_LEAKS();
}
