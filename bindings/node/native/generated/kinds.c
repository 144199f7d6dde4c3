/* Generated from capi/api.json by bindings/generate; do not edit. */
#include "../sterna_node.h"

static sterna_error *retain_error(void *h) { return sterna.error_retain(h); }
static void release_error(void *h) { sterna.error_release(h); }
static sterna_error *retain_bytes(void *h) { return sterna.bytes_retain(h); }
static void release_bytes(void *h) { sterna.bytes_release(h); }
static sterna_error *retain_tensor(void *h) { return sterna.tensor_retain(h); }
static void release_tensor(void *h) { sterna.tensor_release(h); }
static sterna_error *retain_generator(void *h) { return sterna.generator_retain(h); }
static void release_generator(void *h) { sterna.generator_release(h); }
static sterna_error *retain_stream(void *h) { return sterna.stream_retain(h); }
static void release_stream(void *h) { sterna.stream_release(h); }
static sterna_error *retain_event(void *h) { return sterna.event_retain(h); }
static void release_event(void *h) { sterna.event_release(h); }
static sterna_error *retain_hook(void *h) { return sterna.hook_retain(h); }
static void release_hook(void *h) { sterna.hook_release(h); }
static sterna_error *retain_capture(void *h) { return sterna.capture_retain(h); }
static void release_capture(void *h) { sterna.capture_release(h); }
static sterna_error *retain_program(void *h) { return sterna.program_retain(h); }
static void release_program(void *h) { sterna.program_release(h); }
static sterna_error *retain_dataset(void *h) { return sterna.dataset_retain(h); }
static void release_dataset(void *h) { sterna.dataset_release(h); }
static sterna_error *retain_loader(void *h) { return sterna.loader_retain(h); }
static void release_loader(void *h) { sterna.loader_release(h); }
static sterna_error *retain_batch(void *h) { return sterna.batch_retain(h); }
static void release_batch(void *h) { sterna.batch_release(h); }
static sterna_error *retain_queue(void *h) { return sterna.queue_retain(h); }
static void release_queue(void *h) { sterna.queue_release(h); }
static sterna_error *retain_dict(void *h) { return sterna.dict_retain(h); }
static void release_dict(void *h) { sterna.dict_release(h); }
static sterna_error *retain_module(void *h) { return sterna.module_retain(h); }
static void release_module(void *h) { sterna.module_release(h); }
static sterna_error *retain_optimizer(void *h) { return sterna.optimizer_retain(h); }
static void release_optimizer(void *h) { sterna.optimizer_release(h); }
static sterna_error *retain_scheduler(void *h) { return sterna.scheduler_retain(h); }
static void release_scheduler(void *h) { sterna.scheduler_release(h); }
static sterna_error *retain_grad_scaler(void *h) { return sterna.grad_scaler_retain(h); }
static void release_grad_scaler(void *h) { sterna.grad_scaler_release(h); }

const kind kinds[] = {
  [KIND_error] = {retain_error, release_error},
  [KIND_bytes] = {retain_bytes, release_bytes},
  [KIND_tensor] = {retain_tensor, release_tensor},
  [KIND_generator] = {retain_generator, release_generator},
  [KIND_stream] = {retain_stream, release_stream},
  [KIND_event] = {retain_event, release_event},
  [KIND_hook] = {retain_hook, release_hook},
  [KIND_capture] = {retain_capture, release_capture},
  [KIND_program] = {retain_program, release_program},
  [KIND_dataset] = {retain_dataset, release_dataset},
  [KIND_loader] = {retain_loader, release_loader},
  [KIND_batch] = {retain_batch, release_batch},
  [KIND_queue] = {retain_queue, release_queue},
  [KIND_dict] = {retain_dict, release_dict},
  [KIND_module] = {retain_module, release_module},
  [KIND_optimizer] = {retain_optimizer, release_optimizer},
  [KIND_scheduler] = {retain_scheduler, release_scheduler},
  [KIND_grad_scaler] = {retain_grad_scaler, release_grad_scaler},
};
