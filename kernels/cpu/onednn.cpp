#include "kernels/cpu/onednn.h"

#if STERNA_HAVE_ONEDNN
#include <omp.h>

#include "kernels/cpu/table.h"

namespace stn::kernels {

namespace onednn {

const dnnl::engine& engine() {
  static const auto* e = new dnnl::engine(dnnl::engine::kind::cpu, 0);  // outlives every thread
  return *e;
}
dnnl::stream& stream() {
  static thread_local dnnl::stream s(engine());
  return s;
}

// The setting belongs to the calling thread, which may be one of the host's: it gets it back.
OneThread::OneThread() : before_(omp_get_max_threads()) {
  if (before_ != 1) omp_set_num_threads(1);
}
OneThread::~OneThread() {
  if (before_ != 1) omp_set_num_threads(before_);
}

dnnl::primitive_attr user_scratch() {
  dnnl::primitive_attr a;
  a.set_scratchpad_mode(dnnl::scratchpad_mode::user);
  return a;
}

void Step::run(std::unordered_map<int, dnnl::memory> args) const {
  Buffers buffers;
  if (size_t n = scratch.get_size()) args[DNNL_ARG_SCRATCHPAD] = dnnl::memory(scratch, engine(), buffers.bytes(n));
  primitive.execute(stream(), args);
}

namespace {
Step mover(const dnnl::memory::desc& from, const dnnl::memory::desc& to) {
  if (from == to) return {};
  dnnl::reorder::primitive_desc d(engine(), from, engine(), to, user_scratch());
  return Step(dnnl::reorder(d), d.scratchpad_desc());
}
}  // namespace

Side Side::input(const dnnl::memory::desc& held, const dnnl::memory::desc& wanted) {
  Side s;
  s.held = held, s.wanted = wanted, s.move = mover(held, wanted);
  return s;
}
Side Side::output(const dnnl::memory::desc& held, const dnnl::memory::desc& wanted) {
  Side s;
  s.held = held, s.wanted = wanted, s.move = mover(wanted, held);
  return s;
}

dnnl::memory Side::bring(const void* data, Buffers& buffers) const {
  dnnl::memory m(held, engine(), const_cast<void*>(data));
  if (!move) return m;
  dnnl::memory converted(wanted, engine(), buffers.bytes(wanted.get_size()));
  move.run({{DNNL_ARG_FROM, m}, {DNNL_ARG_TO, converted}});
  return converted;
}
dnnl::memory Side::room(void* data, Buffers& buffers) const {
  return move ? dnnl::memory(wanted, engine(), buffers.bytes(wanted.get_size())) : dnnl::memory(held, engine(), data);
}
void Side::deliver(dnnl::memory result, void* data) const {
  if (move) move.run({{DNNL_ARG_FROM, result}, {DNNL_ARG_TO, dnnl::memory(held, engine(), data)}});
}

List conv_kernels();

}  // namespace onednn

List onednn_kernels() {
  List list;
  for (const Entry& e : onednn::conv_kernels()) list.push_back(e);
  return list;
}

}  // namespace stn::kernels
#endif
