// Kernels that are made at run time, on the host: the system's compiler makes a shared object of each.  With
// STERNA_FUSED_TEXTS=FOLDER each text becomes a file of FOLDER instead, for sterna_cuda_rtc_check.
#include <dlfcn.h>

#include <cstdio>
#include <cstdlib>
#include <functional>

#include "kernels/cuda/compiler.h"

namespace stn::cuda {

namespace {
void write(const std::string& path, const std::string& text) {
  FILE* f = std::fopen(path.c_str(), "w");
  if (!f) throw Failure("cannot write " + path);
  std::fwrite(text.data(), 1, text.size(), f);
  std::fclose(f);
}
}  // namespace

const char* texts_folder() {
  static const char* const folder = std::getenv("STERNA_FUSED_TEXTS");
  return folder;
}

void* compile(int, const std::string& source) {
  if (const char* folder = texts_folder()) {
    write(std::string(folder) + "/" + std::to_string(std::hash<std::string>()(source)) + ".cu", source);
    return nullptr;
  }
  std::string text =
    "#define STERNA_ISA cuda_formulas\n"
    "#define STN_KERNEL(name, A) extern \"C\" void name(const A& a)\n"
    "#define STN_EACH(i, n) for (long i = 0; i < n; ++i)\n"
    "#define STN_UNITS(u, n, team) for (long u = 0; u < n; ++u)\n"
    "#define STN_ALONG(j, from, end, team) for (long j = from; j < end; ++j)\n"
    "#define STN_TOGETHER(v, merge, team)\n"
    "#define STN_FIRST(team)\n" +
    source;
  char folder[] = "/tmp/sterna-fused-XXXXXX";
  if (!mkdtemp(folder)) throw Failure("cannot make a folder in /tmp");
  std::string base = std::string(folder) + "/fused";
  write(base + ".cpp", text);
  std::string command = std::string("c++ -std=c++20 -O1 -w -shared -fPIC -I" STERNA_SOURCE " -o ") + base + ".so " +
                        base + ".cpp";
  int failed = std::system(command.c_str());
  void* library = failed ? nullptr : dlopen((base + ".so").c_str(), RTLD_NOW | RTLD_LOCAL);
  std::system(("rm -r " + std::string(folder)).c_str());
  if (!library) throw Failure("a fused kernel does not compile:\n" + text);
  return dlsym(library, "fused");
}

void launch_compiled(int, void* kernel, const FusedArguments& arguments, int64_t) {
  auto* f = reinterpret_cast<void (*)(const FusedArguments&)>(kernel);
  launch([f, arguments] { f(arguments); });
}

}  // namespace stn::cuda
