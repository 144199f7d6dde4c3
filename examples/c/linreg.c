/* y = 2x + 0.5 by hand-written gradient descent: tensors, autograd, no_grad.   Usage: linreg [--device NAME] */
#include "common.h"

static double item(const sterna_tensor *t) {
  double value;
  OK(sterna_tensor_item(t, &value));
  return value;
}

int main(int argc, char **argv) {
  take_device(&argc, argv);
  OK(sterna_manual_seed(42));
  sterna_scope *all;
  OK(sterna_scope_begin(&all)); /* everything made below is released at scope_end */

  const int64_t n = 100, one = 1;
  sterna_tensor *x, *y, *noise, *zero, *w, *b;
  OK(sterna_linspace(-2, 2, n, NULL, &x));
  OK(sterna_randn(&n, 1, NULL, &noise));
  OK(sterna_mul_scalar(noise, 0.2, &noise));
  OK(sterna_mul_scalar(x, 2, &y));
  OK(sterna_add_scalar(y, 0.5, &y));
  OK(sterna_add(y, noise, &y));

  print_device(y);

  sterna_variable_options trainable = STERNA_VARIABLE_OPTIONS;
  trainable.requires_grad = 1;
  OK(sterna_zeros(&one, 1, NULL, &zero));
  OK(sterna_variable_create(zero, &trainable, &w));
  OK(sterna_variable_create(zero, &trainable, &b));

  for (int epoch = 1; epoch <= 200; ++epoch) {
    sterna_scope *step;
    OK(sterna_scope_begin(&step));
    sterna_tensor *prediction, *loss;
    OK(sterna_mul(w, x, &prediction));
    OK(sterna_add(prediction, b, &prediction));
    OK(sterna_mse_loss(prediction, y, NULL, &loss));
    OK(sterna_backward(loss, NULL));

    sterna_tensor *parameters[] = {w, b};
    for (int i = 0; i < 2; ++i) { /* p -= lr * p.grad, outside of the tape */
      sterna_tensor *gradient, *updated;
      OK(sterna_tensor_grad(parameters[i], &gradient));
      OK(sterna_mul_scalar(gradient, 0.05, &gradient));
      OK(sterna_sub(parameters[i], gradient, &updated));
      OK(sterna_tensor_assign(parameters[i], updated));
      OK(sterna_tensor_zero_grad(parameters[i]));
    }
    if (epoch % 50 == 0) printf("epoch %3d: loss=%.6f w=%.4f b=%.4f\n", epoch, item(loss), item(w), item(b));
    OK(sterna_scope_end(step));
  }

  double slope = item(w), intercept = item(b);
  OK(sterna_scope_end(all));
  if (slope < 1.9 || slope > 2.1 || intercept < 0.4 || intercept > 0.6) {
    fprintf(stderr, "did not converge: w=%f b=%f\n", slope, intercept);
    return 1;
  }
  return 0;
}
