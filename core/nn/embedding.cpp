#include "core/autograd/tape.h"
#include "core/nn/init.h"
#include "core/nn/layers.h"
#include "core/ops/generated/calls.h"

namespace stn::nn {

Embedding::Embedding(int64_t num_embeddings, int64_t embedding_dim, const EmbeddingOptions& o)
    : count_(num_embeddings), dim_(embedding_dim), padding_(o.padding_idx) {
  if (count_ < 0 || dim_ < 0)
    fail_at(Code::invalid_argument, "Embedding", count_ < 0 ? "num_embeddings" : "embedding_dim",
            "must not be negative, but is ", count_ < 0 ? count_ : dim_);
  if (padding_) {
    if (*padding_ < -count_ || *padding_ >= count_)
      fail_at(Code::invalid_argument, "Embedding", "padding_idx", *padding_, " is not within the ", count_,
              " embeddings");
    if (*padding_ < 0) *padding_ += count_;
  }
  Device* device = o.device ? o.device : default_device();
  Tensor w = init::normal_tensor({count_, dim_}, 0, 1, o.dtype, device);
  if (padding_) {
    GradMode mode(GradMode::disabled);
    Tensor row = ops::reshape(ops::arange(0, static_cast<double>(count_), {.dtype = DType::i64, .device = device}),
                              {count_, 1});
    w = ops::masked_fill(w, ops::eq_scalar(row, static_cast<double>(*padding_)), 0);
  }
  weight_ = add_parameter("weight", std::move(w));
}

Tensor Embedding::forward(const Tensor& x) { return ops::embedding(weight_->read(), x, {.padding_idx = padding_}); }

std::string Embedding::extra_repr() const {
  std::string s = str(count_, ", ", dim_);
  if (padding_) s += str(", padding_idx=", *padding_);
  return s;
}

}  // namespace stn::nn
