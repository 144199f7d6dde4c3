/* What a loss makes of targets that do not count. */
#include "check.h"

Test(loss, ignored_targets_do_not_count_whatever_their_logits) {
  const float logits[] = {0, 0, NAN, NAN};
  const int64_t shape[] = {2, 2}, classes[] = {1, -100}, two = 2;
  sterna_tensor *x, *target, *loss;
  OK(sterna_tensor_from_data(logits, sizeof logits, STERNA_F32, shape, 2, &x));
  OK(sterna_tensor_from_data(classes, sizeof classes, STERNA_I64, &two, 1, &target));
  sterna_cross_entropy_options o = STERNA_CROSS_ENTROPY_OPTIONS;
  o.label_smoothing = 0.1;
  OK(sterna_cross_entropy(x, target, &o, &loss));
  double value;
  OK(sterna_tensor_item(loss, &value));
  cr_assert_float_eq(value, 0.6931472, 1e-6); /* log 2 */
  sterna_tensor_release(x), sterna_tensor_release(target), sterna_tensor_release(loss);
  NO_LEAKS();
}
