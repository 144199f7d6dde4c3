#include "capi/engine.h"

#include "capi/guard.h"
#include "core/autograd/tape.h"
#include "core/ops/all.h"
#include "kernels/cpu/table.h"

namespace stn {

void init_engine() {
  static const bool done = [] {
    register_all_ops();
    install_cpu_kernels();
    install_null_device();
    init_autograd();
    capi::init_errors();
    capi::init_plugins();
    return true;
  }();
  (void)done;
}

}  // namespace stn
