#include "core/base/platform.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <new>
#include <string_view>

#include "core/base/error.h"
#include "core/base/log.h"

#if defined(__APPLE__)
#include <sys/sysctl.h>
#endif
#if defined(__linux__) || defined(__APPLE__)
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/utsname.h>
#include <unistd.h>
#else
#error "port platform.cpp to this system"
#endif

namespace stn::platform {

int64_t process_id() { return getpid(); }

// The thread that forks holds all of them meanwhile.  No thread ever waits for one while it holds another.
namespace {
std::atomic<std::mutex*> held_by_fork[16];
void lock_all() {
  for (auto& m : held_by_fork)
    if (std::mutex* p = m.load(std::memory_order_acquire)) p->lock();
}
void unlock_all() {
  for (auto& m : held_by_fork)
    if (std::mutex* p = m.load(std::memory_order_acquire)) p->unlock();
}
void in_child() {
  forks.fetch_add(1, std::memory_order_relaxed);
  unlock_all();
}
}  // namespace
constinit std::atomic<uint32_t> forks{0};

ForkSafeMutex::ForkSafeMutex() {
  static const bool registered = pthread_atfork(lock_all, unlock_all, in_child) == 0;
  if (!registered) throw std::bad_alloc();
  for (auto& m : held_by_fork) {
    std::mutex* none = nullptr;
    if (m.compare_exchange_strong(none, this, std::memory_order_acq_rel)) return;
  }
  fail(Code::internal, "too many mutexes to hold across a fork");
}

void* map_memory(int64_t bytes) {
  constexpr uintptr_t kHuge = 2 << 20;
  auto size = static_cast<size_t>(bytes);
  size_t room = size < kHuge ? size : size + kHuge;  // a block that is large enough begins with a huge page
  void* p = mmap(nullptr, room, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (p == MAP_FAILED) return nullptr;
  if (room == size) return p;
  char* start = static_cast<char*>(p);
  size_t before = (kHuge - reinterpret_cast<uintptr_t>(p) % kHuge) % kHuge;
  if (before) munmap(start, before);
  start += before;
  auto page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
  if (kHuge > before) munmap(start + (size + page - 1) / page * page, kHuge - before);
#ifdef MADV_HUGEPAGE
  madvise(start, size, MADV_HUGEPAGE);  // a wish: without it there are small pages
#endif
  return start;
}

void unmap_memory(void* data, int64_t bytes) { munmap(data, static_cast<size_t>(bytes)); }

int usable_cpus() {
#if defined(__linux__)
  cpu_set_t set;
  if (sched_getaffinity(0, sizeof set, &set) == 0) return CPU_COUNT(&set);
#endif
  long n = sysconf(_SC_NPROCESSORS_ONLN);
  return n > 0 ? static_cast<int>(n) : 1;
}

std::string cpu_name() {
#if defined(__APPLE__)
  char name[128];
  size_t size = sizeof name;
  if (sysctlbyname("machdep.cpu.brand_string", name, &size, nullptr, 0) == 0) return name;
#else
  std::ifstream file("/proc/cpuinfo");
  for (std::string line; std::getline(file, line);)
    if (line.starts_with("model name")) return line.substr(std::min(line.size(), line.find(':') + 2));
#endif
  utsname system;
  return uname(&system) == 0 ? system.machine : "";
}

int64_t memory_bytes() { return int64_t{sysconf(_SC_PHYS_PAGES)} * sysconf(_SC_PAGESIZE); }

Isa cpu_isa() {
  static const Isa isa = [] {
    Isa best = Isa::base;
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("f16c")) {
      best = Isa::avx2;
      if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
          __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl"))
        best = Isa::avx512;
    }
#endif
    const char* wish = std::getenv("STERNA_CPU_ISA");
    std::string_view most = wish ? wish : "avx512";
    if (most == "base") return Isa::base;
    if (most == "avx2") return std::min(best, Isa::avx2);
    if (most != "avx512") log(LogLevel::warning, "STERNA_CPU_ISA is \"", most, "\", not base, avx2 or avx512: ignored");
    return best;
  }();
  return isa;
}

namespace {
[[noreturn]] void io_error(const char* what, const std::string& path, Code code = Code::io) {
  int e = errno;
  throw Error(code, str("cannot ", what, " ", path, ": ", std::strerror(e)), {}, "path");
}
std::string folder_of(const std::string& path) {
  size_t slash = path.rfind('/');
  return slash == std::string::npos ? "." : slash == 0 ? "/" : path.substr(0, slash);
}
}  // namespace

void* load_function(const std::string& path, const char* name) {
  if (path.find('/') != std::string::npos && access(path.c_str(), F_OK) != 0)
    io_error("load", path, errno == ENOENT || errno == ENOTDIR ? Code::not_found : Code::io);
  void* library = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
  if (!library) fail(Code::io, "cannot load ", path, ": ", dlerror());
  void* function = dlsym(library, name);
  if (!function) fail(Code::io, "cannot load ", path, ": it exports no ", name);
  return function;
}

std::string library_folder() {
  Dl_info info;
  if (!dladdr(reinterpret_cast<void*>(&library_folder), &info) || !info.dli_fname) return ".";
  std::string path = info.dli_fname;
  size_t slash = path.rfind('/');
  return slash == std::string::npos ? "." : path.substr(0, slash);
}

bool is_file(const std::string& path) { return access(path.c_str(), F_OK) == 0; }

InputFile::InputFile(const std::string& path) : path_(path) {
  while ((fd_ = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)) < 0)
    if (errno != EINTR) io_error("open", path, errno == ENOENT || errno == ENOTDIR ? Code::not_found : Code::io);
  struct stat info{};
  int rc = fstat(fd_, &info);
  bool regular = rc == 0 && S_ISREG(info.st_mode);
  if (!regular) {
    int saved = errno;
    close(fd_);
    errno = saved;
    if (rc != 0) io_error("stat", path);
    throw Error(Code::io, str("cannot read ", path, ": not a regular file"), {}, "path");
  }
  size_ = info.st_size;
}

InputFile::~InputFile() { close(fd_); }

void InputFile::read(void* data, size_t bytes) {
  char* p = static_cast<char*>(data);
  while (bytes) {
    ssize_t n = ::read(fd_, p, bytes);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) io_error("read", path_);
    if (n == 0) fail_file(Code::corrupt, path_, "the file ends early; ", bytes, " more bytes were expected");
    p += n;
    bytes -= static_cast<size_t>(n);
  }
}

AtomicFile::AtomicFile(const std::string& path) : path_(path) {
  // A name of its own: two threads may save the same path, and a killed process may have left a temporary behind.
  static std::atomic<uint64_t> count{0};
  do {
    temporary_ = path + ".tmp" + std::to_string(process_id()) + "." + std::to_string(count++);
    fd_ = open(temporary_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  } while (fd_ < 0 && (errno == EEXIST || errno == EINTR));
  if (fd_ < 0) io_error("create", temporary_);
}

AtomicFile::~AtomicFile() {
  if (fd_ >= 0) {
    close(fd_);
    unlink(temporary_.c_str());
  }
}

void AtomicFile::write(const void* data, size_t bytes) {
  const char* p = static_cast<const char*>(data);
  while (bytes) {
    ssize_t n = ::write(fd_, p, bytes);
    if (n < 0 && errno == EINTR) continue;
    if (n == 0) errno = ENOSPC;
    if (n <= 0) io_error("write", temporary_);
    p += n;
    bytes -= static_cast<size_t>(n);
  }
}

void AtomicFile::commit() {
  std::string parent = folder_of(path_);  // before the rename, after which running out of memory is no excuse
  while (fsync(fd_) != 0)
    if (errno != EINTR) io_error("fsync", temporary_);
  if (rename(temporary_.c_str(), path_.c_str()) != 0) io_error("rename", temporary_);
  close(fd_);
  fd_ = -1;
  // The rename itself is durable only once the folder is.
  int folder = open(parent.c_str(), O_RDONLY | O_CLOEXEC);
  if (folder < 0) io_error("open the folder of", path_);
  int rc;
  while ((rc = fsync(folder)) != 0 && errno == EINTR) {}
  int saved = errno;
  close(folder);
  if (rc != 0 && saved != EINVAL) {  // some file systems cannot fsync a folder
    errno = saved;
    io_error("fsync the folder of", path_);
  }
}

}  // namespace stn::platform
