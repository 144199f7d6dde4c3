#include "kernels/cuda/rtc.h"

#include <nvrtc.h>

#include <iterator>
#include <vector>

#include "kernels/cuda/library.h"
#include "kernels/cuda/rtc_headers.h"

namespace stn::cuda {

namespace {

STN_FUNCTION(nvrtc, nvrtcCompileProgram);
STN_FUNCTION(nvrtc, nvrtcCreateProgram);
STN_FUNCTION(nvrtc, nvrtcDestroyProgram);
STN_FUNCTION(nvrtc, nvrtcGetCUBIN);
STN_FUNCTION(nvrtc, nvrtcGetCUBINSize);
STN_FUNCTION(nvrtc, nvrtcGetErrorString);
STN_FUNCTION(nvrtc, nvrtcGetProgramLog);
STN_FUNCTION(nvrtc, nvrtcGetProgramLogSize);
STN_FUNCTION(nvrtc, nvrtcVersion);

void check(nvrtcResult r, const char* what) {
  if (r != NVRTC_SUCCESS) throw Failure(std::string(what) + ": " + nvrtcGetErrorString(r));
}

// No contraction, as in pointwise.cu: what single calls round, a fused one rounds.
const char* const kOptions[] = {"--std=c++20", "--device-as-default-execution-space", "--fmad=false"};

std::string complete(const std::string& source) {
  return "#define STERNA_ISA cuda_formulas\n"
         "#define STERNA_ELEMENTARY \"kernels/cuda/elementary.h\"\n"
         "#define STN_KERNEL(name, A) extern \"C\" __global__ void __launch_bounds__(256) name(const A a)\n"
         "#define STN_EACH(i, n) for (long i = blockIdx.x * 256l + threadIdx.x; i < n; i += gridDim.x * 256l)\n"
         "#define STN_UNITS(u, n, team) \\\n"
         "  for (long u = (blockIdx.x * 256l + threadIdx.x) / team; u < n; u += gridDim.x * 256l / team)\n"
         "#define STN_ALONG(j, from, end, team) for (long j = from + threadIdx.x % team; j < end; j += team)\n"
         "#define STN_TOGETHER(v, merge, team) v = together<team>(v, merge)\n"
         "#define STN_FIRST(team) if (threadIdx.x % team == 0)\n"
         "#include \"kernels/cuda/rtc_std.h\"\n"
         "#include \"kernels/cuda/rtc_team.h\"\n" +
         source;
}

// The text of a file whose place the standard library's and the engine's other headers take: rtc_std.h has it all.
const char* const kEmpty[] = {"bit", "cmath", "cstdint", "limits", "span", "optional", "tuple", "core/op/attrs.h"};

}  // namespace

std::string rtc_text(const std::string& source) {
  std::string all = complete(source);
  for (const RtcHeader& h : rtc_headers) all += h.text;
  for (const char* o : kOptions) all += o;
  return all;
}

std::string rtc_version() {
  int major = 0, minor = 0;
  nvrtcVersion(&major, &minor);
  return std::to_string(major) + "." + std::to_string(minor);
}

std::string compile_for(const std::string& source, int architecture) {
  std::string text = complete(source);
  std::vector<const char*> names, texts;
  for (const char* name : kEmpty) names.push_back(name), texts.push_back("");
  for (const RtcHeader& h : rtc_headers) names.push_back(h.name), texts.push_back(h.text);
  nvrtcProgram program;
  check(
    nvrtcCreateProgram(&program, text.c_str(), "fused.cu", static_cast<int>(names.size()), texts.data(), names.data()),
    "nvrtcCreateProgram");
  std::string arch = "--gpu-architecture=sm_" + std::to_string(architecture);
  std::vector<const char*> options(std::begin(kOptions), std::end(kOptions));
  options.push_back(arch.c_str());
  nvrtcResult r = nvrtcCompileProgram(program, static_cast<int>(options.size()), options.data());
  std::string cubin;
  size_t size = 0;
  if (r == NVRTC_SUCCESS && nvrtcGetCUBINSize(program, &size) == NVRTC_SUCCESS) {
    cubin.resize(size);
    r = nvrtcGetCUBIN(program, cubin.data());
  } else if (nvrtcGetProgramLogSize(program, &size) == NVRTC_SUCCESS) {
    cubin.resize(size);
    nvrtcGetProgramLog(program, cubin.data());
  }
  nvrtcDestroyProgram(&program);
  if (r != NVRTC_SUCCESS) throw Failure("a fused kernel does not compile: " + cubin + "\n" + text);
  return cubin;
}

}  // namespace stn::cuda
