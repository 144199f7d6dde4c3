// Saving while the system refuses: every write, fsync and rename fails in every way, and the process dies at each.
// This program's own definitions of those calls take the place of the C library's.
#include "cmocka_cpp.h"

#include "core/io/npy.h"
#include "core/io/safetensors.h"
#include "temp_folder.h"

#include <fcntl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cerrno>

using namespace stn;
using namespace stn::test;

namespace {

struct Faults {
  int at = 0;          // the call that fails, counted from 1; 0: none
  int error = 0;       // its errno; 0: the process dies there
  int times = 1;       // how many calls in a row fail
  size_t longest = 0;  // writes take no more than this at once; 0: no limit
  int calls = 0;
  bool counting = false;
} faults;

bool refuse() {
  if (!faults.counting) return false;
  ++faults.calls;
  if (!faults.at || faults.calls < faults.at || faults.calls >= faults.at + faults.times) return false;
  if (!faults.error) _exit(0);
  errno = faults.error;
  return true;
}

}  // namespace

extern "C" ssize_t write(int fd, const void* data, size_t bytes) {
  if (refuse()) return -1;
  if (faults.counting && faults.longest) bytes = std::min(bytes, faults.longest);
  return syscall(SYS_write, fd, data, bytes);
}
extern "C" int fsync(int fd) { return refuse() ? -1 : static_cast<int>(syscall(SYS_fsync, fd)); }
extern "C" int rename(const char* from, const char* to) noexcept {
  return refuse() ? -1 : static_cast<int>(syscall(SYS_renameat, AT_FDCWD, from, AT_FDCWD, to));
}

namespace {

io::NamedTensors state(double value) {
  return {{"weight", Tensor::scalar(DType::f32, value, cpu())}, {"step", Tensor::scalar(DType::i64, value, cpu())}};
}

struct Saving {
  TempFolder folder;
  std::string path = folder / "model";
  Saving() { io::save_safetensors(path, state(1)); }
  // Saves the next state with these faults; the code, 0 when it went well.
  int save(Faults f) {
    faults = f;
    faults.counting = true;
    int code = code_of([&] { io::save_safetensors(path, state(2)); });
    faults.counting = false;
    return code;
  }
  double saved() { return io::load_safetensors(path).find("weight")->item(); }
};

int calls_of_a_save() {
  Saving s;
  assert_int_equal(s.save({}), 0);
  return faults.calls;
}

}  // namespace

static void any_failing_call_keeps_the_previous_file(void**) {
  int calls = calls_of_a_save();
  assert_true(calls >= 6);  // header, tensors, fsync, rename, fsync of the folder
  for (int error : {EIO, ENOSPC, EDQUOT, EROFS})
    for (int at = 1; at <= calls; ++at) {
      Saving s;
      assert_int_equal(s.save({.at = at, .error = error}), static_cast<int>(Code::io));
      // After the rename the new file is there, whole; only its durability is in doubt, and that is said.
      assert_true(s.saved() == (at == calls ? 2 : 1));
      assert_int_equal(s.folder.files(), 1);
      assert_int_equal(s.save({}), 0);
      assert_true(s.saved() == 2);
    }
}

static void interrupted_calls_are_repeated(void**) {
  int calls = calls_of_a_save();
  for (int at = 1; at <= calls; ++at) {
    Saving s;
    int code = s.save({.at = at, .error = EINTR, .times = 3});
    bool renamed = at != calls - 1;  // rename(2) is never interrupted, and no retry is written for it
    assert_int_equal(code, renamed ? 0 : static_cast<int>(Code::io));
    assert_true(s.saved() == (renamed ? 2 : 1));
  }
}

static void short_writes_are_continued(void**) {
  for (size_t longest : {1, 3, 7}) {
    Saving s;
    assert_int_equal(s.save({.longest = longest}), 0);
    assert_true(s.saved() == 2);
  }
}

static void dying_at_any_call_keeps_a_whole_file(void**) {
  int calls = calls_of_a_save();
  for (int at = 1; at <= calls; ++at) {
    Saving s;
    pid_t child = fork();
    if (child == 0) {
      s.save({.at = at});
      _exit(1);  // the fault did not strike
    }
    int status = 0;
    waitpid(child, &status, 0);
    assert_int_equal(WEXITSTATUS(status), 0);
    assert_true(s.saved() == (at == calls ? 2 : 1));
    assert_int_equal(s.save({}), 0);
    assert_true(s.saved() == 2);
  }
}

static void npy_and_npz_are_as_careful(void**) {
  for (bool archive : {false, true})
    for (int at = 1; at <= 4; ++at) {
      TempFolder folder;
      std::string path = folder / "x";
      auto save = [&](double v) {
        Tensor t = Tensor::scalar(DType::f64, v, cpu());
        archive ? io::save_npz(path, {{"x", t}}) : io::save_npy(path, t);
      };
      save(1);
      std::string before = read_text(path);
      faults = {.at = at, .error = ENOSPC, .counting = true};
      int code = code_of([&] { save(2); });
      faults.counting = false;
      if (archive && at == 4) {
        assert_int_equal(code, static_cast<int>(Code::io));  // the folder's fsync: the new file is there
        continue;
      }
      assert_int_equal(code, static_cast<int>(Code::io));
      assert_true(read_text(path) == before);
      assert_int_equal(folder.files(), 1);
    }
}

int main() {
  const CMUnitTest tests[] = {
    cmocka_unit_test(any_failing_call_keeps_the_previous_file),
    cmocka_unit_test(interrupted_calls_are_repeated),
    cmocka_unit_test(short_writes_are_continued),
    cmocka_unit_test(dying_at_any_call_keeps_a_whole_file),
    cmocka_unit_test(npy_and_npz_are_as_careful),
  };
  return cmocka_run_group_tests_name("io_faults", tests, start_engine, nullptr);
}
