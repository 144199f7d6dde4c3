// Attributes of indexing and sorting.
#pragma once
#include "core/op/attrs.h"

namespace stn {

struct IndexAttrs {  // index_select, gather, scatter …
  int64_t axis = 0;
  static constexpr auto fields() {
    return std::tuple{required("axis", &IndexAttrs::axis, "dimension that is indexed")};
  }
};
struct OneHotAttrs {
  int64_t num_classes = 0;
  static constexpr auto fields() {
    return std::tuple{required("num_classes", &OneHotAttrs::num_classes, "size of the new last dimension")};
  }
};
struct EmbeddingAttrs {
  std::optional<int64_t> padding_idx;
  static constexpr auto fields() {
    return std::tuple{field("padding_idx", &EmbeddingAttrs::padding_idx,
                            "row that gets no gradient; negative counts from the end; none: every row does")};
  }
};
struct EmbeddingGradAttrs {
  int64_t num_embeddings = 0;
  std::optional<int64_t> padding_idx;
  static constexpr auto fields() {
    return std::tuple{required("num_embeddings", &EmbeddingGradAttrs::num_embeddings, "rows of the result"),
                      field("padding_idx", &EmbeddingGradAttrs::padding_idx, "row that stays zero")};
  }
};
struct SortAttrs {  // sort, argsort
  int64_t axis = -1;
  bool descending = false;
  static constexpr auto fields() {
    return std::tuple{field("axis", &SortAttrs::axis, "dimension to sort along"),
                      field("descending", &SortAttrs::descending, "largest first")};
  }
};
struct TopkAttrs {
  int64_t k = 1, axis = -1;
  bool largest = true, sorted = true;
  static constexpr auto fields() {
    return std::tuple{required("k", &TopkAttrs::k, "how many, at most the dimension's size"),
                      field("axis", &TopkAttrs::axis, "dimension to choose along"),
                      field("largest", &TopkAttrs::largest, "the largest; false: the smallest"),
                      field("sorted", &TopkAttrs::sorted, "in order; the result is in order either way")};
  }
};

}  // namespace stn
