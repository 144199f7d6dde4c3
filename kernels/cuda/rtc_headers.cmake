# Writes the headers that NVRTC compiles fused kernels with into OUT, as strings.  cmake -DROOT=… -DOUT=… -P
set(text "// Made of the files named below.\n#pragma once\n\nnamespace stn::cuda {\nstruct RtcHeader {\n  const char *name, *text;\n};\ninline constexpr RtcHeader rtc_headers[] = {\n")
foreach(name kernels/cuda/rtc_std.h kernels/cuda/rtc_team.h kernels/cuda/elementary.h kernels/formulas.h core/base/device_code.h core/base/dtype.h
             core/base/half.h core/base/saturate.h core/op/types/enums.h core/op/types/pointwise.h)
  file(READ "${ROOT}/${name}" body)
  string(APPEND text "  {\"${name}\", R\"STN(${body})STN\"},\n")
endforeach()
string(APPEND text "};\n}  // namespace stn::cuda\n")
file(WRITE "${OUT}" "${text}")
