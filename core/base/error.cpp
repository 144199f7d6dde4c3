#include "core/base/error.h"

namespace stn {
void fail_too_many(int limit) {
  fail(Code::unsupported, "more than ", limit, " dimensions or list entries; tensors have at most 8 dimensions");
}
}  // namespace stn
