/* Dicts: names, order, metadata. */
#include "check.h"

static sterna_dict *two_entries(void) {
  sterna_dict *d;
  sterna_tensor *a = VECTOR(1, 2), *b = VECTOR(3);
  OK(sterna_dict_create(&d));
  OK(sterna_dict_set(d, "a", a));
  OK(sterna_dict_set(d, "b", b));
  sterna_tensor_release(a);
  sterna_tensor_release(b);
  return d;
}

Test(dict, keeps_order_and_replaces_in_place) {
  sterna_dict *d = two_entries();
  sterna_tensor *c = VECTOR(5), *first;
  size_t size;
  sterna_str name;
  OK(sterna_dict_set(d, "a", c));
  OK(sterna_dict_size(d, &size));
  OK(sterna_dict_name(d, 0, &name));
  OK(sterna_dict_at(d, 0, &first));
  cr_assert(size == 2 && name.len == 1 && !strcmp(name.data, "a"));
  EQUALS(first, 5);
  sterna_tensor_release(c);
  sterna_tensor_release(first);
  sterna_dict_release(d);
  NO_LEAKS();
}

Test(dict, borrowed_names_survive_growth) {
  sterna_dict *d = two_entries();
  sterna_tensor *t = VECTOR(1);
  sterna_str name;
  OK(sterna_dict_name(d, 1, &name));
  for (int i = 0; i < 1000; ++i) {
    char key[8];
    snprintf(key, sizeof key, "k%d", i);
    OK(sterna_dict_set(d, key, t));
  }
  cr_assert_str_eq(name.data, "b");
  sterna_tensor_release(t);
  sterna_dict_release(d);
  NO_LEAKS();
}

Test(dict, tells_what_it_lacks) {
  sterna_dict *d = two_entries();
  sterna_tensor *t;
  sterna_str name;
  int32_t found = 7;
  FAILS(STERNA_ERROR_NOT_FOUND, sterna_dict_get(d, "c", &t));
  FAILS(STERNA_ERROR_INDEX, sterna_dict_at(d, 2, &t));
  FAILS(STERNA_ERROR_INDEX, sterna_dict_name(d, 2, &name));
  OK(sterna_dict_contains(d, "c", &found));
  cr_assert_eq(found, 0);
  OK(sterna_dict_contains(d, "b", &found));
  cr_assert_eq(found, 1);
  sterna_dict_release(d);
  NO_LEAKS();
}

Test(dict, holds_metadata) {
  sterna_dict *d = two_entries();
  sterna_bytes *key, *text;
  size_t size;
  OK(sterna_dict_set_metadata(d, "epoch", "3"));
  OK(sterna_dict_metadata_size(d, &size));
  OK(sterna_dict_metadata_at(d, 0, &key, &text));
  cr_assert_eq(size, 1);
  cr_assert_str_eq(sterna_bytes_str(key).data, "epoch");
  cr_assert_str_eq(sterna_bytes_str(text).data, "3");
  FAILS(STERNA_ERROR_INDEX, sterna_dict_metadata_at(d, 1, NULL, NULL));
  sterna_bytes_release(key);
  sterna_bytes_release(text);
  FAILS(STERNA_ERROR_NOT_FOUND, sterna_dict_metadata(d, "loss", &text));
  sterna_dict_release(d);
  NO_LEAKS();
}
