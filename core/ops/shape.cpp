#include "core/ops/shape.h"

#include "core/base/checked.h"

namespace stn::op {

Shape checked_sizes(const Call& c, const Ints& sizes, const char* argument) {
  if (sizes.size() > kMaxDims) c.fail(Code::unsupported, argument, "has more than ", kMaxDims, " dimensions");
  for (int64_t s : sizes)
    if (s < 0) c.fail(Code::invalid_argument, argument, "has a negative size: ", text(sizes));
  return sizes;
}

Shape checked_reshape(const Call& c, const Ints& sizes, int64_t n, const char* argument) {
  Ints known = sizes;
  int open = -1;
  int64_t product = 1;
  for (int i = 0; i < sizes.size(); ++i) {
    if (sizes[i] == -1) {
      if (open >= 0) c.fail(Code::invalid_argument, argument, text(sizes), " has -1 twice");
      open = i;
      known[i] = 0;  // filled in below
    } else {
      product = checked_mul(product, sizes[i]);
    }
  }
  Shape r = checked_sizes(c, known, argument);
  if (open >= 0) {
    if (product == 0) c.fail(Code::shape, argument, text(sizes), " leaves the size of -1 open: any would do");
    r[open] = n / product;
    product *= r[open];
  }
  if (product != n) c.fail(Code::shape, argument, text(sizes), " does not hold ", n, " elements");
  return r;
}

int dimension(const Call& c, int64_t axis, const char* argument) {
  if (c.dim(0) == 0) c.fail(Code::shape, argument, "names a dimension, but the input is 0-d");
  return c.axis(axis, c.dim(0), argument);
}

Types view_type(const Call& c) { return {{c.dtype(0), c.op->view(c)->sizes, {}}}; }

}  // namespace stn::op
