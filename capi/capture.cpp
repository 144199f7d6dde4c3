// Captured steps: recording them, running them, reading them.
#include "capi/capture.h"

#include "capi/generated/impl.h"
#include "capi/guard.h"
#include "core/compile/program.h"

namespace stn::capi {

namespace {
thread_local Ref<RunningCapture> running;

void fill(sterna_value_info& info, const Value& value) {
  info.name = {value.name.c_str(), value.name.size()};
  info.dtype = static_cast<sterna_dtype>(value.dtype);
  info.ndim = value.layout.sizes.size();
  for (int d = 0; d < value.layout.sizes.size(); ++d) info.sizes[d] = value.layout.sizes[d];
  info.device = {value.device->name.c_str(), value.device->name.size()};
}

const Value& value_at(const Graph& graph, const std::vector<int>& list, int64_t index, const char* what) {
  if (index < 0 || static_cast<size_t>(index) >= list.size())
    throw Error(Code::index, str("index is ", index, "; the program has ", list.size(), " ", what), {}, "index");
  return graph.values[static_cast<size_t>(list[static_cast<size_t>(index)])];
}
}  // namespace

CaptureObject::~CaptureObject() {
  if (capi::running == running)
    capi::running = nullptr;
  else
    running->abandoned = true;
}

size_t enter_capture() {
  if (running && running->abandoned) running = nullptr;
  return thread_state.tracer ? thread_state.tracer->mark() : 0;
}

namespace impl {

void capture_begin(const Tensors& examples, Tensors& placeholders, Ref<CaptureObject>& capture) {
  if (running) fail(Code::state, "this thread is capturing already; end that capture first");
  auto begun = make<RunningCapture>();
  for (size_t i = 0; i < examples.size(); ++i)
    placeholders[i] = begun->capture.input(examples[i].type(), examples[i].device(), "");
  capture = make<CaptureObject>(begun);
  begun->capture.begin();
  running = std::move(begun);
}

void capture_end(Ref<CaptureObject> capture, const Tensors& outputs, Ref<Program>& program) {
  if (!running || capture->running != running)
    fail(Code::state, "the capture does not run on this thread: another one began it, or it has ended");
  Ref<RunningCapture> ended = std::move(running);
  program = Program::compile(ended->capture.finish(outputs));
}

void program_run(Program& program, const Tensors& inputs, Tensors& outputs) {
  size_t n = program.source().outputs.size();
  if (outputs.size() != n) bad_argument("outputs_len", str("is ", outputs.size(), "; the program has ", n, " outputs"));
  reserve_handles(n);  // a run that has stepped a network has no way back
  outputs = program.run(inputs);
}

void program_get_info(Program& program, sterna_program_info& info) {
  const Graph& g = program.graph();
  info.inputs = static_cast<int64_t>(g.inputs.size());
  info.outputs = static_cast<int64_t>(g.outputs.size());
  info.nodes = static_cast<int64_t>(g.nodes.size());
  info.variables_read = static_cast<int64_t>(g.reads.size());
  info.variables_written = static_cast<int64_t>(g.writes.size());
  info.arena_bytes = program.arena_bytes();
  info.is_random = g.random_blocks != 0;
}

void program_get_input(Program& program, int64_t index, sterna_value_info& info) {
  fill(info, value_at(program.source(), program.source().inputs, index, "inputs"));
}

void program_get_output(Program& program, int64_t index, sterna_value_info& info) {
  fill(info, value_at(program.source(), program.source().outputs, index, "outputs"));
}

void program_set_profile(Program& program, bool on) { program.set_profile(on); }
void program_text(Program& program, std::string& text) { text = program.text(); }

}  // namespace impl

}  // namespace stn::capi
