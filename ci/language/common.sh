# What the drivers of the languages share.  A driver ci/language/<name> sources this file, defines cmd_<subcommand> for
# each of these, and ends with: dispatch "$@".  All run in the repository's root.
#
#   needs                prints why the language must be left out, and fails; or says nothing
#   setup                installs what it needs and is not there yet
#   test                 lint, documentation, the binding's own tests
#   conformance          runs tests/conformance/*.json; the last line is "<name>: N cases passed"
#   example NAME [arg…]  builds and runs the program NAME of examples/<name>
#   bench                prints lines of JSON (below)
#   soak                 memory and misuse under the garbage collector
#   package              puts its packages into dist/, with the native library of build/native (ci/package makes that)
#   consume DIR          makes a project in the empty folder DIR that takes the package from dist/ as a user would, and
#                        trains and exports there; prints the path of the ONNX file as its last line.  build/, .deps/ and
#                        Sterna's sources are out of reach meanwhile, so whatever it builds goes into DIR
#   broken DIR KIND      runs that project once more with a native library that must be refused, and prints the error:
#                        KIND is missing, version or architecture (see spoil)
#
# A driver leaves out what makes no sense for it, such as the packages of an example that has none.
#
# The lines of bench, both on one thread; each a minimum over batches of a millisecond or two for a second, short enough
# to fall between what else the machine does:
#   {"language": "rust", "name": "add", "ns": 120.5}
#       an addition of two tensors of one element, gradients off, and the release of its result
#   {"language": "rust", "name": "mlp_step", "ns": 310000}
#       a training step of the network of the digits example: zero_grad, forward, cross entropy, backward, AdamW
#       (lr 1e-3, weight decay 1e-4) on a batch of 32 x 64 random numbers, with the release of what it made
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
root=$PWD
mkdir -p build
name=$(basename "$0")
libdir=$root/build/release # where tests find libsterna
version=$(sed -n 's/^project(sterna VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
platform=linux-$(uname -m)
native=$root/build/native # what packages take libsterna from
dist=$root/dist
export LD_LIBRARY_PATH=$libdir${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}

# Fails with a line that says why, unless a command is there.   usage: need_command command remedy
need_command() { command -v "$1" >/dev/null || { echo "there is no $1 here ($2)"; return 1; }; }

# Installs what is missing of some apt packages.
apt_install() {
  local missing
  missing=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p' | sort |
    comm -13 - <(printf '%s\n' "$@" | sort)) || true
  [ -n "$missing" ] || return 0
  local sudo=; [ "$(id -u)" = 0 ] || sudo=sudo
  $sudo apt-get update -q
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends $missing
}

# Builds targets of the release preset; says something only when that fails.
build_release() {
  [ -e build/release/build.ninja ] || cmake --preset release >/dev/null
  local log=build/release/language.log
  cmake --build --preset release --target "$@" >$log 2>&1 || { tail -n 50 $log; return 1; }
}

# Makes a libsterna of ABI 0, as an older release would be.   usage: stub_library file [version node]
stub_library() {
  { echo 'typedef struct { const char *data; unsigned long len; } str;'
    echo 'str sterna_version(void) { str s = {"0.0.9", 5}; return s; }'
    echo 'int sterna_abi_version(void) { return 0; }'
    sed 's/@.*//' "$root/tests/golden/abi/symbols.txt" | grep -v -e '^sterna_version$' -e '^sterna_abi_version$' |
      sed 's/.*/void *&(void) { return 0; }/'
  } >"$1.c"
  echo "${2:-STERNA_0.1} { *; };" >"$1.map"
  cc -w -shared -fPIC -Wl,-soname,libsterna.so.1 -Wl,--version-script="$1.map" -o "$1" "$1.c"
  rm "$1.c" "$1.map"
}

# Makes a libsterna for another processor: one whose ELF header says so.   usage: foreign_library native file
foreign_library() {
  cp -L "$1" "$2"
  chmod u+w "$2"
  printf '\xb7\x00' | dd of="$2" bs=1 seek=18 conv=notrunc status=none # e_machine: AArch64
}

# Puts a library that must be refused in the place of a good one.
# usage: spoil file missing|version|architecture [version node]
spoil() {
  [ -e "$1.good" ] || mv "$1" "$1.good"
  rm -f "$1"
  case $2 in
    missing) ;;
    version) stub_library "$1" "${3:-}" ;;
    architecture) foreign_library "$1.good" "$1" ;;
  esac
}

dispatch() {
  local command=${1:-}
  if ! declare -F "cmd_$command" >/dev/null; then
    echo "$name: no subcommand '$command'; there are: $(declare -F | sed -n 's/^declare -f cmd_//p' | tr '\n' ' ')" >&2
    exit 2
  fi
  shift
  case $command in consume | broken) unset LD_LIBRARY_PATH ;; esac
  "cmd_$command" "$@"
}

# Whether a driver has a subcommand.   usage: driver_has name subcommand
driver_has() { grep -q "^cmd_$2()" "ci/language/$1"; }
