#include "core/op/sampler.h"

namespace stn {

void Sampler::add(std::vector<SampleInput> inputs, const void* attrs, size_t size) {
  STN_CHECK(!attrs || (op_.attrs && op_.attrs->size == size));
  Sample s;
  s.inputs = std::move(inputs);
  if (op_.attrs) {
    const char* p = static_cast<const char*>(attrs ? attrs : op_.attrs->defaults);
    s.attrs.assign(p, p + op_.attrs->size);
  }
  list.push_back(std::move(s));
}

void Sampler::all_dtypes() {
  floats_and_ints();
  swept.push_back(DType::bool_);
}

void Sampler::floats_and_ints() {
  swept = {DType::f32, DType::f64, DType::f16, DType::bf16, DType::i8, DType::u8, DType::i16, DType::i32, DType::i64};
}

}  // namespace stn
