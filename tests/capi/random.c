/* Generators: seeds, states, and which one a thread uses. */
#include "check.h"

static float draw(void) {
  sterna_tensor *t;
  float x;
  OK(sterna_rand(NULL, 0, NULL, &t));
  OK(sterna_tensor_copy_to(t, &x, sizeof x));
  sterna_tensor_release(t);
  return x;
}

Test(random, same_seed_gives_the_same_numbers) {
  OK(sterna_manual_seed(42));
  float a = draw(), b = draw();
  OK(sterna_manual_seed(42));
  cr_assert(a != b && a == draw() && b == draw());
  NO_LEAKS();
}

Test(random, state_can_be_put_back) {
  sterna_generator *g;
  uint64_t seed, offset;
  OK(sterna_generator_default(NULL, &g));
  OK(sterna_generator_seed(g, 7));
  draw();
  OK(sterna_generator_get_state(g, &seed, &offset));
  cr_assert_eq(seed, 7);
  float next = draw();
  OK(sterna_generator_set_state(g, seed, offset));
  cr_assert_eq(draw(), next);
  sterna_generator_release(g);
  NO_LEAKS();
}

Test(random, thread_uses_the_generator_it_was_given) {
  sterna_generator *mine, *before;
  OK(sterna_manual_seed(1));
  float first = draw();
  OK(sterna_generator_create(1, &mine));
  OK(sterna_set_generator(mine, &before));
  cr_assert_null(before);
  sterna_generator_release(mine); /* the thread keeps it */
  cr_assert_eq(draw(), first);
  OK(sterna_set_generator(NULL, &before));
  cr_assert_not_null(before);
  sterna_generator_release(before);
  cr_assert_neq(draw(), first);
  NO_LEAKS();
}

Test(random, unknown_device_is_an_error) {
  sterna_generator *g;
  FAILS(STERNA_ERROR_DEVICE, sterna_generator_default("abacus", &g));
  NO_LEAKS();
}

Test(random, threads_are_counted) {
  OK(sterna_set_num_threads(2));
  cr_assert_eq(sterna_num_threads(), 2);
  FAILS(STERNA_ERROR_INVALID_ARGUMENT, sterna_set_num_threads(0));
  FAILS(STERNA_ERROR_INVALID_ARGUMENT, sterna_set_num_threads(1 << 20));
  cr_assert_eq(sterna_num_threads(), 2);
  NO_LEAKS();
}
