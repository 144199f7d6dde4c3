# Language level, warnings, sanitizers and ccache, as one interface target: sterna_options.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_C_STANDARD 11)
foreach(lang C CXX)
  set(CMAKE_${lang}_STANDARD_REQUIRED ON)
  set(CMAKE_${lang}_EXTENSIONS OFF)
  set(CMAKE_${lang}_VISIBILITY_PRESET hidden)
endforeach()
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(THREADS_PREFER_PTHREAD_FLAG ON)
find_package(Threads REQUIRED)

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()
find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_C_COMPILER_LAUNCHER "${CCACHE}")
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE}")
endif()

add_library(sterna_options INTERFACE)
target_compile_options(sterna_options INTERFACE -Wall -Wextra $<$<BOOL:${STERNA_WERROR}>:-Werror>)
# Designated initializers leave the other members of a record at their defaults on purpose.
target_compile_options(sterna_options INTERFACE -Wno-missing-field-initializers)
target_link_libraries(sterna_options INTERFACE Threads::Threads)

# Kernels are worth -O3; errno and traps would only stop the vectorizer.
set(STERNA_KERNEL_OPTIONS $<$<CONFIG:Release>:-O3> -fno-math-errno -fno-trapping-math)

if(STERNA_SANITIZE)
  add_compile_options(-fsanitize=${STERNA_SANITIZE} -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${STERNA_SANITIZE})
  if(STERNA_SANITIZE MATCHES "undefined")
    add_compile_options(-fno-sanitize-recover=all)  # otherwise a finding only prints and the test passes
  endif()
endif()
