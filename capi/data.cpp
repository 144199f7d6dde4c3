// Datasets, loaders, batches and queues.
#include "capi/batch.h"
#include "capi/callbacks.h"
#include "capi/error.h"
#include "capi/generated/impl.h"
#include "core/data/loader.h"
#include "core/data/queue.h"

namespace stn::capi::impl {

void dataset_tensors(const Tensors& tensors, Ref<data::Dataset>& dataset) {
  dataset = make<data::TensorDataset>(tensors);
}
void dataset_create(int64_t size, std::shared_ptr<const sterna_dataset_callbacks> callbacks,
                    Ref<data::Dataset>& dataset) {
  if (!callbacks->get) bad_argument("callbacks.get", "is NULL");
  dataset = make<data::CallbackDataset>(size, [table = std::move(callbacks)](int64_t index) {
    return host_outputs("get", [&](sterna_tensor** outputs, size_t capacity, size_t* n) {
      return table->get(table->user, index, outputs, capacity, n);
    });
  });
}
void dataset_subset(data::Dataset& dataset, std::span<const int64_t> indices, Ref<data::Dataset>& subset) {
  subset = make<data::Subset>(&dataset, std::vector<int64_t>(indices.begin(), indices.end()));
}
void random_split(data::Dataset& dataset, std::span<const int64_t> lengths, uint64_t seed,
                  std::vector<Ref<data::Dataset>>& parts) {
  auto subsets = data::random_split(&dataset, lengths, seed);
  parts.assign(subsets.begin(), subsets.end());
}
void dataset_size(data::Dataset& dataset, int64_t& size) { size = dataset.size(); }
void dataset_get(data::Dataset& dataset, int64_t index, Tensors& sample) { sample = dataset.get(index); }

namespace {

data::LoaderOptions options_of(const sterna_loader_options& o) {
  Device* device = o.device ? find_device(o.device) : nullptr;
  return {o.batch_size, o.shuffle != 0, o.seed, o.drop_last != 0, o.workers, o.prefetch, o.pin_memory != 0, device, {}};
}

}  // namespace

void loader_create(data::Dataset& dataset, const sterna_loader_options& o, Ref<data::DataLoader>& loader) {
  loader = make<data::DataLoader>(&dataset, options_of(o));
}
void loader_create_collating(data::Dataset& dataset, std::shared_ptr<const sterna_collate_callbacks> callbacks,
                             const sterna_loader_options& o, Ref<data::DataLoader>& loader) {
  if (!callbacks->collate) bad_argument("callbacks.collate", "is NULL");
  data::LoaderOptions options = options_of(o);
  options.collate = [table = std::move(callbacks)](const std::vector<Tensors>& samples) {
    Borrowed tensors;
    std::vector<size_t> lengths;
    for (const Tensors& s : samples) {
      tensors.add(s);
      lengths.push_back(s.size());
    }
    return host_outputs("collate", [&](sterna_tensor** outputs, size_t capacity, size_t* n) {
      return table->collate(table->user, tensors.data(), lengths.data(), samples.size(), outputs, capacity, n);
    });
  };
  loader = make<data::DataLoader>(&dataset, std::move(options));
}
void loader_epoch(data::DataLoader& loader, int64_t epoch) { loader.epoch(epoch); }
void loader_next(data::DataLoader& loader, Ref<Batch>& batch) {
  Tensors tensors;
  if (loader.next(tensors)) batch = make<Batch>(std::move(tensors));
}
void loader_batches(data::DataLoader& loader, int64_t& batches) { batches = loader.batches(); }
void loader_state(data::DataLoader& loader, int64_t& epoch, int64_t& position, uint64_t& seed) {
  data::LoaderState s = loader.state();
  epoch = s.epoch;
  position = s.position;
  seed = s.seed;
}
void loader_set_state(data::DataLoader& loader, int64_t epoch, int64_t position, uint64_t seed) {
  loader.set_state({epoch, position, seed});
}

void batch_size(Batch& batch, size_t& size) { size = batch.tensors.size(); }
void batch_tensor(Batch& batch, size_t index, Tensor& tensor) {
  if (index >= batch.tensors.size())
    fail_at(Code::index, "", "index", index, " is out of range for a batch of ", batch.tensors.size(), " tensors");
  tensor = batch.tensors[index];
}

void queue_create(int64_t capacity, Ref<data::BatchQueue>& queue) { queue = make<data::BatchQueue>(capacity); }
void queue_push(data::BatchQueue& queue, const Tensors& tensors) { queue.push(tensors); }
void queue_try_push(data::BatchQueue& queue, const Tensors& tensors, int32_t& pushed) {
  pushed = queue.try_push(tensors);
}
void queue_finish(data::BatchQueue& queue) { queue.finish(); }
void queue_fail(data::BatchQueue& queue, const sterna_error* error) {
  queue.finish(*checked<ErrorObject>(error, Kind::error, "error").error);
}
void queue_next(data::BatchQueue& queue, Ref<Batch>& batch) {
  Tensors tensors;
  if (queue.pop(tensors)) batch = make<Batch>(std::move(tensors));
}
void queue_close(data::BatchQueue& queue) { queue.close(); }
void queue_size(data::BatchQueue& queue, int64_t& size) { size = queue.size(); }

}  // namespace stn::capi::impl
