// Kernels that are made at run time: compiled once by NVRTC (rtc.cpp), and kept on disk by text, architecture and
// version of NVRTC in $STERNA_CACHE, else $XDG_CACHE_HOME/sterna, else ~/.cache/sterna.
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include "kernels/cuda/compiler.h"
#include "kernels/cuda/rtc.h"
#include "kernels/cuda/stream.h"

namespace stn::cuda {

namespace {

constexpr int kThreads = 256;

std::string folder() {
  if (const char* own = std::getenv("STERNA_CACHE")) return own;
  if (const char* xdg = std::getenv("XDG_CACHE_HOME")) return std::string(xdg) + "/sterna";
  const char* home = std::getenv("HOME");
  return std::string(home ? home : "/tmp") + "/.cache/sterna";
}

std::string file_of(const std::string& text, int architecture) {
  uint64_t h = 0xcbf29ce484222325ull;
  std::string all = rtc_text(text) + std::to_string(architecture) + rtc_version();
  for (char c : all) h = (h ^ static_cast<uint8_t>(c)) * 0x100000001b3ull;
  char name[32];
  std::snprintf(name, sizeof name, "/%016llx.cubin", static_cast<unsigned long long>(h));
  return folder() + name;
}

void keep(const std::string& file, const std::string& cubin) {  // whole or not at all; a full disk does no harm
  for (size_t at = 1; (at = file.find('/', at)) != std::string::npos; ++at) mkdir(file.substr(0, at).c_str(), 0700);
  std::string part = file + "." + std::to_string(getpid());
  {
    std::ofstream out(part, std::ios::binary);
    out.write(cubin.data(), static_cast<std::streamsize>(cubin.size()));
    if (!out.flush()) return (void)unlink(part.c_str());
  }
  std::rename(part.c_str(), file.c_str());
}

}  // namespace

void* compile(int device, const std::string& source) {
  stream(device);  // makes it current
  int major = 0, minor = 0;
  check(cudaDeviceGetAttribute(&major, cudaDevAttrComputeCapabilityMajor, device), "cudaDeviceGetAttribute");
  check(cudaDeviceGetAttribute(&minor, cudaDevAttrComputeCapabilityMinor, device), "cudaDeviceGetAttribute");
  int architecture = major * 10 + minor;
  std::string file = file_of(source, architecture), cubin;
  cudaLibrary_t library;
  auto load = [&] { return cudaLibraryLoadData(&library, cubin.data(), nullptr, nullptr, 0, nullptr, nullptr, 0); };
  if (std::ifstream in(file, std::ios::binary); in) cubin.assign(std::istreambuf_iterator<char>(in), {});
  if (cubin.empty() || load() != cudaSuccess) {  // whatever has become of the file
    cudaGetLastError();
    keep(file, cubin = compile_for(source, architecture));
    check(load(), "cudaLibraryLoadData");
  }
  cudaKernel_t kernel;
  check(cudaLibraryGetKernel(&kernel, library, "fused"), "cudaLibraryGetKernel");
  return reinterpret_cast<void*>(kernel);
}

void launch_compiled(int device, void* kernel, const FusedArguments& arguments, int64_t threads) {
  if (threads == 0) return;
  long blocks = (threads + kThreads - 1) / kThreads, most = processors(device) * 32l;
  FusedArguments copy = arguments;
  void* parameters[] = {&copy};
  check(cudaLaunchKernel(kernel, dim3(static_cast<unsigned>(blocks < most ? blocks : most)), dim3(kThreads), parameters,
                         0, stream(device)),
        "launch");
}

}  // namespace stn::cuda
