// All that differs between operating systems and processors.  The one file to extend for a port.
#pragma once
#include <atomic>
#include <cstdint>
#include <mutex>
#include <string>

namespace stn::platform {

int64_t process_id();
int usable_cpus();       // as restricted by affinity or container
std::string cpu_name();  // its model; the instruction set where the system does not tell
int64_t memory_bytes();  // of the whole machine

// The instruction set to compute with: the processor's best one, or what the environment variable STERNA_CPU_ISA names
// (base, avx2, avx512) if that is less.
enum class Isa { base, avx2, avx512 };  // avx2: with FMA and F16C; avx512: these, and F, BW, DQ and VL
Isa cpu_isa();

// A mutex that is never destroyed and that a forked child finds free, whichever thread of the parent held it.
class ForkSafeMutex : public std::mutex {
 public:
  ForkSafeMutex();
};

// Whole pages from the system, zeroed, in huge pages where it has them; null when it has no more.
void* map_memory(int64_t bytes);
void unmap_memory(void* data, int64_t bytes);

extern std::atomic<uint32_t> forks;  // how often this process and those before it have forked; counted in the child

inline void cpu_relax() {
#if defined(__x86_64__) || defined(_M_X64)
  __builtin_ia32_pause();
#endif
}

// A function of a shared object, which stays loaded for ever.  Throws Code::not_found where there is no such file,
// Code::io with the system's reason otherwise.
void* load_function(const std::string& path, const char* name);
std::string library_folder();  // where the shared object lies that this code is in
bool is_file(const std::string& path);

// Reads a regular file from front to back.  Throws Code::not_found where there is none, Code::io where the system
// refuses.
class InputFile {
 public:
  explicit InputFile(const std::string& path);
  ~InputFile();
  InputFile(const InputFile&) = delete;
  InputFile& operator=(const InputFile&) = delete;
  int64_t size() const { return size_; }
  const std::string& path() const { return path_; }
  void read(void* data, size_t bytes);  // all of them, or Code::corrupt: the file ends early
 private:
  std::string path_;
  int fd_ = -1;
  int64_t size_ = 0;
};

// Writes a file so that a reader sees the old content or the new, never a mixture, even after a power cut:
// write to a temporary in the same folder, fsync, rename, fsync the folder.  Throws Code::io.
class AtomicFile {
 public:
  explicit AtomicFile(const std::string& path);
  AtomicFile(const AtomicFile&) = delete;
  AtomicFile& operator=(const AtomicFile&) = delete;
  ~AtomicFile();  // without commit(): the temporary is removed
  void write(const void* data, size_t bytes);
  void commit();

 private:
  std::string path_, temporary_;
  int fd_ = -1;
};

}  // namespace stn::platform
