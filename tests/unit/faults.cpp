// Out of memory at every single allocation of what a training program does through the C ABI: the right error, no
// handle and no byte left behind, nothing changed — and the next attempt gives the bits of a run that never failed.
#include "cmocka_cpp.h"

#include <sterna/sterna.h>

#include "capi/engine.h"
#include "capi/handle.h"
#include "core/base/pool.h"
#include "core/data/loader.h"
#include "core/nn/module.h"
#include "core/optim/optimizer.h"
#include "temp_folder.h"

#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>

using namespace stn;
using namespace stn::test;
using capi::Kind;

// Every `new` of the process counts, not only the engine's own pools.
void* operator new(size_t n) {
  fault::point();
  if (void* p = std::malloc(n ? n : 1)) return p;
  throw std::bad_alloc();
}
void* operator new(size_t n, const std::nothrow_t&) noexcept try { return operator new(n); } catch (...) {
  return nullptr;
}
void* operator new[](size_t n) { return operator new(n); }
void operator delete(void* p) noexcept { std::free(p); }
void operator delete(void* p, size_t) noexcept { std::free(p); }
void operator delete(void* p, const std::nothrow_t&) noexcept { std::free(p); }
void operator delete[](void* p) noexcept { std::free(p); }
void operator delete[](void* p, size_t) noexcept { std::free(p); }

namespace {

void ok(sterna_error* e) {
  if (e) print_error("%s\n", sterna_error_message(e).data);
  assert_null(e);
}
#define TRY(call) \
  if (sterna_error* e_ = (call)) return e_

int64_t live_bytes() {
  Device::settle_memory();
  return cpu()->memory.live.load();
}

struct Swept {
  int failures = 0, successes = 0;
};

// Runs `attempt` again and again, with the n-th allocation failing, for every n; once that one alone and once with all
// that follow.  `prepare` and `clean` run around it undisturbed; `state` is what a failure must leave as it was.
template <class Prepare, class Attempt, class Clean, class State>
Swept sweep(const char* name, Prepare prepare, Attempt attempt, Clean clean, State state) {
  Swept r;
  for (int64_t n = 1; n < 100'000; ++n)
    for (bool lasting : {true, false}) {
      int64_t handles = sterna_debug_live_handles(), bytes = live_bytes();
      prepare();
      std::string before = state();
      fault::struck = 0;
      fault::lasting = lasting;
      fault::countdown = n;
      sterna_error* e = attempt();
      fault::countdown = 0;
      int32_t code = sterna_error_code(e);
      if (code && code != STERNA_ERROR_OUT_OF_MEMORY)
        print_error("%s, allocation %d: %s\n", name, static_cast<int>(n), sterna_error_message(e).data);
      sterna_error_release(e);
      bool same = !code || state() == before;
      clean();
      handles = sterna_debug_live_handles() - handles, bytes = live_bytes() - bytes;
      if (!code) ++r.successes;
      if (!code && !fault::struck) {
        print_message("%s: %d failures\n", name, r.failures);
        return r;
      }
      if (!code) continue;  // it could do without
      ++r.failures;
      if (!same || handles || bytes)
        print_error("%s, allocation %d%s: %s, handles %+d, bytes %+d\n", name, static_cast<int>(n),
                    lasting ? " and all that follow" : "", same ? "same state" : "the state changed",
                    static_cast<int>(handles), static_cast<int>(bytes));
      assert_true(code == STERNA_ERROR_OUT_OF_MEMORY && same && !handles && !bytes);
    }
  assert_true(false);
  return r;
}
void nothing() {}
std::string stateless() { return {}; }

// ---- a network of the guide's kind, its optimizer, a batch

constexpr int64_t kFeatures = 5, kClasses = 3, kBatch = 4;

sterna_error* make_net(sterna_module** net) {
  *net = nullptr;
  sterna_module* layers[5] = {};
  sterna_error* e = sterna_nn_linear(kFeatures, 8, nullptr, &layers[0]);
  if (!e) e = sterna_nn_batch_norm1d(8, nullptr, &layers[1]);
  if (!e) e = sterna_nn_gelu(nullptr, &layers[2]);
  if (!e) e = sterna_nn_dropout(0.3, &layers[3]);
  if (!e) e = sterna_nn_linear(8, kClasses, nullptr, &layers[4]);
  if (!e) return sterna_nn_sequential(layers, 5, net);  // takes the layers, whether it fails or not
  for (sterna_module* m : layers) sterna_module_release(m);
  return e;
}

void append(std::string& s, const Tensor& t) {
  if (!t) return;
  std::string bytes(static_cast<size_t>(t.numel() * size_of(t.dtype())), '\0');
  t.copy_to(bytes.data());
  s += bytes;
}

struct Training {
  sterna_module* net = nullptr;
  sterna_optimizer* optimizer = nullptr;
  sterna_scheduler* schedule = nullptr;
  sterna_tensor *x = nullptr, *labels = nullptr;

  Training() {
    ok(sterna_manual_seed(7));
    ok(make_net(&net));
    ok(sterna_optim_adamw(net, 1e-2, nullptr, &optimizer));
    ok(sterna_scheduler_one_cycle(optimizer, 1e-2, 100000, nullptr, &schedule));
    const int64_t shape[] = {kBatch, kFeatures}, n[] = {kBatch};
    ok(sterna_randn(shape, 2, nullptr, &x));
    const int64_t classes[kBatch] = {0, 2, 1, 2};
    ok(sterna_tensor_from_data(classes, sizeof classes, STERNA_I64, n, 1, &labels));
  }
  ~Training() {
    sterna_tensor_release(x);
    sterna_tensor_release(labels);
    sterna_scheduler_release(schedule);
    sterna_optimizer_release(optimizer);
    sterna_module_release(net);
  }
  nn::Module& module() const { return *static_cast<nn::Module*>(capi::lookup(net, Kind::module)); }
  // What steps are for …
  std::string learned() const {
    std::string s;
    for (auto& v : module().parameters()) append(s, v->stored());
    for (auto& [name, t] : static_cast<optim::Optimizer*>(capi::lookup(optimizer, Kind::optimizer))->state_dict()) {
      s += name;
      append(s, t);
    }
    return s;
  }
  // … and all else that training changes.
  std::string state() const {
    std::string s = learned();
    for (auto& v : module().buffers()) append(s, v->stored());
    for (auto& v : module().parameters()) append(s, v->grad()->stored());
    RandomKey key = cpu()->generator->state();
    int64_t step = 0;
    ok(sterna_scheduler_last_step(schedule, &step));
    return s + str(key.seed, " ", key.offset, " ", step);
  }

  sterna_tensor *logits = nullptr, *loss = nullptr;
  void drop(sterna_tensor*& t) {
    if (t) sterna_tensor_release(std::exchange(t, nullptr));
  }
};

// The calls of a training step.
struct Stage {
  const char* name;
  sterna_error* (*attempt)(Training&);
  void (*clean)(Training&);
};
const Stage kStages[] = {
  {"zero_grad", [](Training& t) { return sterna_optimizer_zero_grad(t.optimizer); }, [](Training&) {}},
  {"forward", [](Training& t) { return sterna_module_forward(t.net, t.x, &t.logits); },
   [](Training& t) { t.drop(t.logits); }},
  {"loss", [](Training& t) { return sterna_cross_entropy(t.logits, t.labels, nullptr, &t.loss); },
   [](Training& t) { t.drop(t.loss); }},
  {"backward",
   [](Training& t) {
     sterna_backward_options o = STERNA_BACKWARD_OPTIONS;
     o.retain_graph = 1;  // so that it can be repeated
     return sterna_backward(t.loss, &o);
   },
   [](Training&) {}},
  {"clip", [](Training& t) { return sterna_clip_grad_norm(t.net, 0.1, nullptr, nullptr); }, [](Training&) {}},
  {"step", [](Training& t) { return sterna_optimizer_step(t.optimizer); }, [](Training&) {}},
  {"schedule", [](Training& t) { return sterna_scheduler_step(t.schedule); }, [](Training&) {}},
};

// The same in one, as programs write it.
sterna_error* whole_step(Training& t) {
  sterna_scope* scope;
  TRY(sterna_scope_begin(&scope));
  sterna_tensor *logits, *loss;
  double value;
  sterna_error* e = sterna_optimizer_zero_grad(t.optimizer);
  if (!e) e = sterna_module_forward(t.net, t.x, &logits);
  if (!e) e = sterna_cross_entropy(logits, t.labels, nullptr, &loss);
  if (!e) e = sterna_backward(loss, nullptr);
  if (!e) e = sterna_clip_grad_norm(t.net, 0.1, nullptr, nullptr);
  if (!e) e = sterna_tensor_item(loss, &value);
  if (!e) e = sterna_optimizer_step(t.optimizer);
  ok(sterna_scope_end(scope));
  return e;
}

}  // namespace

static void any_call_of_a_training_step_fails_without_a_trace(void**) {
  std::vector<int> successes;
  std::string expected;
  int failures = 0;
  for (bool faulty : {true, false}) {
    Training t;
    size_t at = 0;
    for (int step = 0; step < 2; ++step) {
      for (const Stage& s : kStages) {
        auto attempt = [&] { return s.attempt(t); };
        auto clean = [&] { s.clean(t); };
        if (faulty) {
          Swept r = sweep(s.name, nothing, attempt, clean, [&] { return t.state(); });
          successes.push_back(r.successes);
          failures += r.failures;
        } else {
          for (int i = 0; i < successes[at]; ++i) ok(attempt()), clean();
          ++at;
        }
        ok(attempt());
      }
      t.drop(t.logits), t.drop(t.loss);
    }
    if (faulty)
      expected = t.state();
    else
      assert_true(t.state() == expected);
  }
  assert_true(failures > 1000);
}

static void a_training_step_that_fails_learns_nothing(void**) {
  int successes = 0;
  std::string expected;
  for (bool faulty : {true, false}) {
    Training t;
    ok(whole_step(t));
    ok(sterna_optimizer_zero_grad(t.optimizer));
    if (!faulty) {
      for (int i = 0; i < successes; ++i) ok(whole_step(t));
      assert_true(t.learned() == expected);
      break;
    }
    // Some of its calls succeeded: what those did is put back as a program would.
    RandomKey random;
    std::vector<Tensor> buffers;
    auto prepare = [&] {
      ok(sterna_optimizer_zero_grad(t.optimizer));
      random = cpu()->generator->state();
      buffers.clear();
      for (auto& v : t.module().buffers()) buffers.push_back(v->stored());
    };
    bool failed = false;
    auto attempt = [&] {
      sterna_error* e = whole_step(t);
      failed = e;
      return e;
    };
    auto clean = [&] {
      ok(sterna_optimizer_zero_grad(t.optimizer));
      auto cells = t.module().buffers();
      for (size_t i = 0; failed && i < cells.size(); ++i) cells[i]->assign(buffers[i]);
      if (failed) cpu()->generator->set_state(random);
      buffers.clear();
    };
    successes = sweep("whole step", prepare, attempt, clean, [&] { return t.learned(); }).successes;
    expected = t.learned();
  }
}

static void a_captured_step_fails_without_a_trace(void**) {
  Training t;
  ok(whole_step(t));
  sterna_program* program = nullptr;
  auto release = [&] { sterna_program_release(std::exchange(program, nullptr)); };
  auto compile = [&]() -> sterna_error* {
    sterna_capture* capture;
    const sterna_tensor* in[] = {t.x, t.labels};
    sterna_tensor *x[2], *logits = nullptr, *loss = nullptr;
    TRY(sterna_capture_begin(in, 2, x, &capture));
    sterna_error* e = sterna_optimizer_zero_grad(t.optimizer);
    if (!e) e = sterna_module_forward(t.net, x[0], &logits);
    if (!e) e = sterna_cross_entropy(logits, x[1], nullptr, &loss);
    if (!e) e = sterna_backward(loss, nullptr);
    if (!e) e = sterna_clip_grad_norm(t.net, 0.1, nullptr, nullptr);
    if (!e) e = sterna_optimizer_step(t.optimizer);
    if (!e)
      e = sterna_capture_end(capture, &loss, 1, &program);
    else
      sterna_capture_release(capture);
    for (sterna_tensor* h : {x[0], x[1], logits, loss}) sterna_tensor_release(h);
    return e;
  };
  Swept compiled = sweep("compile", nothing, compile, release, [&] { return t.state(); });
  assert_true(compiled.failures > 1000);

  ok(sterna_optimizer_zero_grad(t.optimizer));
  const sterna_tensor* in[] = {t.x, t.labels};
  sterna_tensor* loss = nullptr;
  auto run = [&] { return sterna_program_run(program, in, 2, &loss, 1); };
  auto clean = [&] { t.drop(loss), release(); };
  Swept ran = sweep("run", [&] { ok(compile()); }, run, clean, [&] { return t.state(); });
  assert_true(ran.failures > 50);

  Training u;
  for (int i = 0; i < ran.successes + 1; ++i) ok(whole_step(u));
  assert_true(u.learned() == t.learned());
}

static void modules_are_made_whole_or_not_at_all(void**) {
  sterna_module* net = nullptr;
  auto random = [] {
    RandomKey key = cpu()->generator->state();
    return str(key.seed, " ", key.offset);
  };
  auto made = [&] { sterna_module_release(std::exchange(net, nullptr)); };
  // A module that fails leaves the generator alone; of several, those made before it have drawn from it.
  const std::pair<const char*, sterna_error* (*)(sterna_module**)> kinds[] = {
    {"linear", [](sterna_module** m) { return sterna_nn_linear(4, 3, nullptr, m); }},
    {"batch_norm1d", [](sterna_module** m) { return sterna_nn_batch_norm1d(4, nullptr, m); }},
    {"embedding", [](sterna_module** m) { return sterna_nn_embedding(4, 3, nullptr, m); }},
    {"gelu", [](sterna_module** m) { return sterna_nn_gelu(nullptr, m); }},
  };
  for (auto& [name, make] : kinds) sweep(name, nothing, [&] { return make(&net); }, made, random);
  sweep("network", nothing, [&] { return make_net(&net); }, made, stateless);

  ok(make_net(&net));
  auto& module = *static_cast<nn::Module*>(capi::lookup(net, Kind::module));
  sterna_init_options o = STERNA_INIT_OPTIONS;
  o.parameter = "weight";
  auto initialize = [&] { return sterna_module_init(net, STERNA_INIT_NORMAL, &o, nullptr); };
  sweep("module_init", nothing, initialize, nothing, [&] {
    std::string s = random();
    for (auto& v : module.parameters()) append(s, v->stored());
    return s;
  });
  sterna_bytes* text = nullptr;
  sweep(
    "summary", nothing, [&] { return sterna_module_summary(net, &text); },
    [&] { sterna_bytes_release(std::exchange(text, nullptr)); }, stateless);
  made();
}

static void queued_copies_leave_nothing(void**) {
  ok(sterna_load_device_plugin(STERNA_TEST_PLUGIN));
  Device* fake = find_device("fake:0");
  float data[] = {1, 2, 3};
  const int64_t n = 3;
  sterna_tensor *host = nullptr, *made[3] = {};
  ok(sterna_tensor_from_data(data, sizeof data, STERNA_F32, &n, 1, &host));
  auto attempt = [&]() -> sterna_error* {
    sterna_to_options o = STERNA_TO_OPTIONS;
    o.non_blocking = 1;
    TRY(sterna_tensor_pin_memory(host, nullptr, &made[0]));
    TRY(sterna_tensor_to(made[0], "fake:0", &o, &made[1]));
    return sterna_tensor_to(made[1], "cpu", &o, &made[2]);
  };
  auto clean = [&] {
    fake->synchronize();
    if (made[2])
      assert_true(static_cast<TensorImpl&>(*capi::lookup(made[2], Kind::tensor)).storage->pinned_by() == fake);
    for (sterna_tensor*& t : made) sterna_tensor_release(std::exchange(t, nullptr));
    fake->synchronize();
    Device::settle_memory();
    assert_int_equal(fake->memory.live, 0);
  };
  Swept r = sweep("queued copies", nothing, attempt, clean, stateless);
  assert_true(r.failures > 10);
  sterna_tensor_release(host);
}

static void a_loader_loses_no_batch(void**) {
  constexpr int64_t kSamples = 9;
  std::vector<int64_t> numbers(kSamples);
  for (int64_t i = 0; i < kSamples; ++i) numbers[static_cast<size_t>(i)] = i;
  sterna_tensor* column = nullptr;
  const int64_t shape[] = {kSamples};
  ok(sterna_tensor_from_data(numbers.data(), kSamples * sizeof(int64_t), STERNA_I64, shape, 1, &column));
  const sterna_tensor* columns[] = {column};
  sterna_dataset* dataset = nullptr;
  ok(sterna_dataset_tensors(columns, 1, &dataset));
  for (int i = 0; i < 4; ++i) {
    int64_t workers = i % 2;
    bool to_fake = i / 2;
    sterna_loader* loader = nullptr;
    sterna_loader_options o = STERNA_LOADER_OPTIONS;
    o.batch_size = 2;
    o.shuffle = 1;
    o.workers = workers;
    o.pin_memory = to_fake;
    o.device = to_fake ? "fake:0" : nullptr;
    std::vector<int64_t> seen;
    auto epoch = [&]() -> sterna_error* {  // all of it, whatever fails
      seen.clear();
      sterna_error* first = nullptr;
      int errors = 0;
      auto insist = [&](auto call) {
        while (sterna_error* e = call()) {
          fault::countdown = 0;
          if (first) sterna_error_release(e);  // of a batch that the worker had tried ahead
          if (!first) first = e;
          assert_true(++errors <= 3);
        }
      };
      for (;;) {
        sterna_batch* batch = nullptr;
        sterna_tensor* values = nullptr;
        insist([&] { return sterna_loader_next(loader, &batch); });
        if (!batch) return first;
        insist([&] { return sterna_batch_tensor(batch, 0, &values); });
        const auto& t = static_cast<TensorImpl&>(*capi::lookup(values, Kind::tensor));
        int64_t data[2], n = t.layout.sizes[0];
        insist([&] { return sterna_tensor_copy_to(values, data, static_cast<size_t>(n) * sizeof *data); });
        seen.insert(seen.end(), data, data + n);
        sterna_tensor_release(values);
        sterna_batch_release(batch);
      }
    };
    std::vector<int64_t> expected;
    auto prepare = [&] { ok(sterna_loader_create(dataset, &o, &loader)); };
    auto clean = [&] {
      sterna_loader_release(loader);
      find_device("fake:0")->synchronize();  // lets go of what its copies have used
      if (expected.empty()) expected = seen;
      assert_true(seen == expected && seen.size() == kSamples);
    };
    std::string name = str("loader", workers ? " with a worker" : "", to_fake ? " to a device" : "");
    Swept r = sweep(name.c_str(), prepare, epoch, clean, stateless);
    assert_true(r.failures > 20);
  }
  sterna_dataset_release(dataset);
  sterna_tensor_release(column);
}

static void files_are_written_whole_or_left_alone(void**) {
  TempFolder folder;
  Training t;
  ok(whole_step(t));
  const char* names[] = {"x", "labels"};
  const sterna_tensor* tensors[] = {t.x, t.labels};
  sterna_checkpoint parts = STERNA_CHECKPOINT;
  parts.module = t.net;
  parts.optimizer = t.optimizer;
  sterna_scheduler* schedules[] = {t.schedule};
  parts.schedulers = schedules;
  parts.schedulers_len = 1;
  sterna_onnx_options dynamic = STERNA_ONNX_OPTIONS;
  dynamic.dynamic_batch = 1;
  std::string path = folder / "file";
  const char* p = path.c_str();

  auto writing = [&](const char* name, auto save) {
    auto unchanged = [&] {
      assert_int_equal(folder.files(), 1);
      return read_text(path) + t.state();
    };
    Swept r = sweep(name, [&] { write_text(path, "what was there before"); }, save, nothing, unchanged);
    assert_true(r.failures > 10 && read_text(path).size() > 30);
  };
  writing("npz_save", [&] { return sterna_npz_save(p, names, tensors, 2, nullptr); });
  writing("npy_save", [&] { return sterna_npy_save(p, t.x); });
  writing("onnx_export", [&] { return sterna_onnx_export(t.net, t.x, &dynamic, p); });
  writing("safetensors_save", [&] { return sterna_safetensors_save(p, names, tensors, 2); });
  sterna_dict* dict = nullptr;
  auto reading = [&](const char* name, auto load, auto clean) {
    Swept r = sweep(name, nothing, load, clean, [&] { return t.state(); });
    assert_true(r.failures > 10);
  };
  auto drop = [&] { sterna_dict_release(std::exchange(dict, nullptr)); };
  reading("safetensors_load", [&] { return sterna_safetensors_load(p, &dict); }, drop);
  writing("module_save", [&] { return sterna_module_save(t.net, p); });
  reading("state_dict", [&] { return sterna_module_state_dict(t.net, &dict); }, drop);

  // Loading changes the training; what fails must not.  Each attempt starts from weights other than the file's.
  auto loading = [&](const char* name, auto load) {
    auto clean = [&] { ok(sterna_optimizer_zero_grad(t.optimizer)); };
    auto prepare = [&] { ok(whole_step(t)), clean(); };
    prepare();
    Swept r = sweep(name, prepare, load, clean, [&] { return t.state(); });
    assert_true(r.failures > 10);
  };
  loading("module_load", [&] { return sterna_module_load(t.net, p, nullptr); });
  ok(sterna_module_state_dict(t.net, &dict));
  loading("load_state_dict", [&] { return sterna_module_load_state_dict(t.net, dict, nullptr, nullptr, nullptr); });
  drop();
  writing("checkpoint_save", [&] { return sterna_checkpoint_save(p, &parts); });
  loading("checkpoint_load", [&] { return sterna_checkpoint_load(p, &parts); });
}

// In children, as an engine starts only once.
static void an_engine_that_could_not_start_starts_later(void**) {
  enum { kUnhurt, kFailed, kWrong };
  auto child = [](int64_t n, bool lasting) {
    fault::struck = 0;
    fault::lasting = lasting;
    fault::countdown = n;
    sterna_tensor* t = nullptr;
    const int64_t shape[] = {2};
    sterna_error* e = sterna_randn(shape, 1, nullptr, &t);
    fault::countdown = 0;
    bool failed = e;
    if (e && sterna_error_code(e) != STERNA_ERROR_OUT_OF_MEMORY) return kWrong;
    if (e && sterna_randn(shape, 1, nullptr, &t)) return kWrong;
    if (cpu()->generator->state().offset != 1 || devices().size() != 2) return kWrong;
    return failed || fault::struck ? kFailed : kUnhurt;
  };
  int failures = 0;
  for (bool lasting : {true, false})
    for (int64_t n = 1, ended = 0; !ended; n += 1 + n / 64) {  // all of the first, some of the later ones
      pid_t pid = fork();
      if (pid == 0) _exit(child(n, lasting));
      int status = 0;
      waitpid(pid, &status, 0);
      if (!WIFEXITED(status) || WEXITSTATUS(status) == kWrong)
        print_error("start, allocation %d\n", static_cast<int>(n));
      assert_true(WIFEXITED(status) && WEXITSTATUS(status) != kWrong);
      ended = WEXITSTATUS(status) == kUnhurt;
      failures += !ended;
    }
  print_message("start: %d failures\n", failures);
  assert_true(failures > 100);
}

int main() {
  const CMUnitTest tests[] = {
    cmocka_unit_test(an_engine_that_could_not_start_starts_later),  // so it must come first
    cmocka_unit_test(any_call_of_a_training_step_fails_without_a_trace),
    cmocka_unit_test(a_training_step_that_fails_learns_nothing),
    cmocka_unit_test(a_captured_step_fails_without_a_trace),
    cmocka_unit_test(modules_are_made_whole_or_not_at_all),
    cmocka_unit_test(queued_copies_leave_nothing),
    cmocka_unit_test(a_loader_loses_no_batch),
    cmocka_unit_test(files_are_written_whole_or_left_alone),
  };
  return cmocka_run_group_tests_name("faults", tests, nullptr, nullptr);
}
