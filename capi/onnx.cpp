// ONNX export.
#include "capi/generated/impl.h"
#include "capi/guard.h"
#include "core/compile/program.h"
#include "core/io/onnx/export.h"

namespace stn::capi::impl {

namespace {

io::OnnxOptions options_of(const sterna_onnx_options& o) {
  io::OnnxOptions c;
  c.opset = o.opset;
  c.input_names = strings_of(o.input_names, o.input_names_len, "options.input_names");
  c.output_names = strings_of(o.output_names, o.output_names_len, "options.output_names");
  c.dynamic_batch = o.dynamic_batch != 0;
  if (o.doc_string) c.doc = o.doc_string;
  auto values = strings_of(o.dynamic_values, o.dynamic_values_len, "options.dynamic_values");
  auto axes = span_of(o.dynamic_axes, o.dynamic_axes_len, "options.dynamic_axes");
  auto dimensions = strings_of(o.dynamic_dimensions, o.dynamic_dimensions_len, "options.dynamic_dimensions");
  if (axes.size() != values.size() || dimensions.size() != values.size())
    bad_argument("options.dynamic_values", str("has ", values.size(), " entries, but dynamic_axes ", axes.size(),
                                               " and dynamic_dimensions ", dimensions.size()));
  for (size_t i = 0; i < values.size(); ++i) c.dynamic_axes.push_back({values[i], axes[i], dimensions[i]});
  return c;
}

}  // namespace

void onnx_export(nn::Module& module, const Tensor& example, const sterna_onnx_options& o, const std::string& path) {
  io::export_onnx(module, {&example, 1}, path, options_of(o));
}
void onnx_export_many(nn::Module& module, const Tensors& examples, const sterna_onnx_options& o,
                      const std::string& path) {
  io::export_onnx(module, examples, path, options_of(o));
}
void onnx_export_program(Program& program, const sterna_onnx_options& o, const std::string& path) {
  io::export_onnx(program.source(), path, options_of(o));
}

}  // namespace stn::capi::impl
