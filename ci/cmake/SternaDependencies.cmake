# Everything the engine links, as one interface target: sterna_dependencies.
# Each library is looked for on the system (or wherever CMAKE_PREFIX_PATH points) first, then in STERNA_DEPS.
set(deps_prefix "${STERNA_DEPS}/prefix")
find_package(PkgConfig REQUIRED)
add_library(sterna_dependencies INTERFACE)
set(STERNA_BUNDLED "")  # libraries from STERNA_DEPS, which `cmake --install` copies beside ours

# nlohmann-json, libzip, zlib, protobuf: small, and packaged everywhere
find_package(nlohmann_json REQUIRED)
find_package(ZLIB REQUIRED)
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip)
find_package(protobuf CONFIG QUIET)
if(NOT protobuf_FOUND)
  find_package(Protobuf REQUIRED)  # shared: the static library of the distributions is not position independent
endif()
target_link_libraries(sterna_dependencies INTERFACE nlohmann_json::nlohmann_json PkgConfig::LIBZIP ZLIB::ZLIB
                                                    protobuf::libprotobuf-lite ${CMAKE_DL_LIBS})

# OpenBLAS.  STERNA_BLAS_PREFIX is what its symbols start with: nothing, or scipy_ in the wheel of that name.
set(have_openblas 0)
set(blas_prefix "")
if(NOT STERNA_OPENBLAS STREQUAL OFF)
  pkg_check_modules(OPENBLAS QUIET IMPORTED_TARGET openblas)
  if(OPENBLAS_FOUND)
    set(have_openblas 1)
    target_link_libraries(sterna_dependencies INTERFACE PkgConfig::OPENBLAS)
    set(openblas_text "${OPENBLAS_VERSION} (system)")
  elseif(EXISTS "${deps_prefix}/lib/libscipy_openblas.so")
    set(have_openblas 1)
    set(blas_prefix scipy_)
    add_library(sterna_openblas SHARED IMPORTED)
    set_target_properties(sterna_openblas PROPERTIES IMPORTED_LOCATION "${deps_prefix}/lib/libscipy_openblas.so"
                                                     INTERFACE_INCLUDE_DIRECTORIES "${deps_prefix}/include/openblas")
    target_link_libraries(sterna_dependencies INTERFACE sterna_openblas)
    list(APPEND STERNA_BUNDLED "${deps_prefix}/lib/libscipy_openblas.so")
    set(openblas_text "${deps_prefix}")
  elseif(STERNA_OPENBLAS STREQUAL ON)
    message(FATAL_ERROR "OpenBLAS not found: install it, run ci/setup, or configure with -DSTERNA_OPENBLAS=OFF")
  endif()
endif()

# oneDNN 3.2 or newer
set(have_onednn 0)
if(NOT STERNA_ONEDNN STREQUAL OFF)
  find_package(dnnl 3.2 CONFIG QUIET)
  if(NOT dnnl_FOUND)
    find_package(dnnl 3.2 CONFIG QUIET PATHS "${deps_prefix}" NO_DEFAULT_PATH)
  endif()
  if(dnnl_DIR MATCHES "^${deps_prefix}/")
    file(REAL_PATH "${deps_prefix}/lib/libdnnl.so.3" onednn_file)
    list(APPEND STERNA_BUNDLED "${deps_prefix}/lib/libdnnl.so.3" "${onednn_file}")
  endif()
  if(dnnl_FOUND)
    set(have_onednn 1)
    find_package(OpenMP REQUIRED COMPONENTS CXX)  # oneDNN's threads, which we keep to one; no pragma of ours
    target_link_libraries(sterna_dependencies INTERFACE DNNL::dnnl ${OpenMP_CXX_LIBRARIES})
    set(onednn_text "${dnnl_VERSION} ${dnnl_DIR}")
  elseif(STERNA_ONEDNN STREQUAL ON)
    message(FATAL_ERROR "oneDNN >= 3.2 not found: install it, run ci/setup, or configure with -DSTERNA_ONEDNN=OFF")
  endif()
endif()

target_compile_definitions(sterna_dependencies INTERFACE
  STERNA_HAVE_OPENBLAS=${have_openblas} STERNA_BLAS_PREFIX=${blas_prefix} STERNA_HAVE_ONEDNN=${have_onednn})
foreach(name openblas onednn)
  if(NOT have_${name})
    set(${name}_text "none (reference kernels)")
  endif()
  message(STATUS "${name}: ${${name}_text}")
endforeach()
