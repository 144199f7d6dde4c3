# The CUDA Toolkit: the system's, or .deps/cuda, which is unpacked from PyPI's wheels.  CMake's FindCUDAToolkit does not
# know the wheels' layout (versioned libraries only, no stubs), so sterna_cuda_toolkit is made by hand.
find_program(STERNA_NVCC nvcc HINTS "${STERNA_DEPS}/cuda/bin" REQUIRED)
get_filename_component(cuda_root "${STERNA_NVCC}" REALPATH)
get_filename_component(cuda_root "${cuda_root}" DIRECTORY)
get_filename_component(cuda_root "${cuda_root}" DIRECTORY)
set(CMAKE_CUDA_COMPILER "${STERNA_NVCC}")
if(NOT DEFINED CMAKE_CUDA_ARCHITECTURES)
  set(CMAKE_CUDA_ARCHITECTURES 80-real 86-real 89-real 90-real 100-real 120)  # the last one with PTX for what comes
endif()
set(CMAKE_CUDA_RUNTIME_LIBRARY Static)
enable_language(CUDA)
set(CMAKE_CUDA20_STANDARD_COMPILE_OPTION "-std=c++20")  # CMake 3.25 does not know that nvcc has it
list(APPEND CMAKE_CUDA_COMPILE_FEATURES cuda_std_20)
set(CMAKE_CUDA20_COMPILE_FEATURES cuda_std_20)
set(CMAKE_CUDA_STANDARD 20)

function(sterna_cuda_library variable name)
  find_library(${variable} NAMES ${name} lib${name}.so.13 lib${name}.so.12 lib${name}.so.9
               HINTS "${cuda_root}/lib" "${cuda_root}/lib64" REQUIRED)
endfunction()
sterna_cuda_library(STERNA_CUBLASLT cublasLt)
sterna_cuda_library(STERNA_CUDNN cudnn)
sterna_cuda_library(STERNA_NVRTC nvrtc)
find_path(STERNA_CUDNN_INCLUDE cudnn_frontend.h HINTS "${cuda_root}/include" REQUIRED)
add_library(sterna_cuda_toolkit INTERFACE)
target_include_directories(sterna_cuda_toolkit SYSTEM INTERFACE "${STERNA_CUDNN_INCLUDE}" "${cuda_root}/include"
                                                                "${cuda_root}/include/cccl")
target_compile_options(sterna_cuda_toolkit INTERFACE
  "$<$<COMPILE_LANGUAGE:CUDA>:--extended-lambda;--expt-relaxed-constexpr;--threads=2;-Xcudafe;--diag_suppress=177>")
target_link_libraries(sterna_cuda_toolkit INTERFACE "${STERNA_CUBLASLT}" "${STERNA_CUDNN}" "${STERNA_NVRTC}")
target_link_options(sterna_cuda_toolkit INTERFACE "-L${cuda_root}/lib" "LINKER:-rpath-link,${cuda_root}/lib" "LINKER:--as-needed")
