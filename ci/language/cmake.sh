# What the drivers of C and C++ share: the project of a user, by CMake against the unpacked C tarball.
tree=sterna-$version-$platform
tarball=$dist/$tree.tar.xz

# Trains and exports with the digits example.   usage: consume_by_cmake folder language
consume_by_cmake() {
  local folder=$1 language=$2
  tar xf "$tarball" -C "$folder"
  cp -r examples/"$language"/{common.h*,digits.c*} "$folder"
  mkdir -p "$folder"/{examples,out}
  cp -r examples/data "$folder/examples"
  cat >"$folder/CMakeLists.txt" <<'PROJECT'
cmake_minimum_required(VERSION 3.16)
project(digits C CXX)
find_package(sterna 0.1 REQUIRED)
file(GLOB sources digits.c*)
add_executable(digits ${sources})
target_compile_features(digits PRIVATE c_std_11 cxx_std_17)
target_link_libraries(digits PRIVATE sterna::sterna m)
PROJECT
  cd "$folder"
  cmake -S . -B build -DCMAKE_PREFIX_PATH="$PWD/$tree" -DCMAKE_BUILD_TYPE=Release
  cmake --build build
  build/digits out
  ls "$PWD/out/model.onnx"
}

broken_by_cmake() { # folder kind
  spoil "$1/$tree/lib/libsterna.so.1" "$2" STERNA_0.0
  cd "$1"
  build/digits out
}
