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

find_path(STERNA_CUDNN_INCLUDE cudnn_frontend.h HINTS "${cuda_root}/include" REQUIRED)
add_library(sterna_cuda_toolkit INTERFACE)
target_include_directories(sterna_cuda_toolkit SYSTEM INTERFACE "${STERNA_CUDNN_INCLUDE}" "${cuda_root}/include"
                                                                "${cuda_root}/include/cccl")
target_compile_options(sterna_cuda_toolkit INTERFACE
  "$<$<COMPILE_LANGUAGE:CUDA>:--extended-lambda;--expt-relaxed-constexpr;--threads=2;-Xcudafe;--diag_suppress=177>")
# Its libraries are loaded when they are needed (kernels/cuda/library.h): here in the build tree.
target_link_libraries(sterna_cuda_toolkit INTERFACE ${CMAKE_DL_LIBS})
list(APPEND CMAKE_BUILD_RPATH "${cuda_root}/lib" "${cuda_root}/lib64")
