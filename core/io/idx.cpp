#include "core/io/idx.h"

#include <zlib.h>
#include <cerrno>
#include <cstring>
#include <memory>
#include <optional>

#include "core/base/platform.h"

namespace stn::io {

namespace {

std::optional<DType> dtype_of_code(unsigned char code) {
  switch (code) {
    case 0x08: return DType::u8;
    case 0x09: return DType::i8;
    case 0x0B: return DType::i16;
    case 0x0C: return DType::i32;
    case 0x0D: return DType::f32;
    case 0x0E: return DType::f64;
    default: return {};
  }
}

// zlib's reader takes plain files as they are.
class GzipReader {
 public:
  explicit GzipReader(const std::string& path) : path_(path), file_(gzopen(path.c_str(), "rb")) {
    if (!file_) throw Error(Code::io, str("cannot open ", path, ": ", std::strerror(errno)), {}, "path");
  }
  bool compressed() { return !gzdirect(file_.get()); }
  void read(void* to, int64_t bytes) {
    char* p = static_cast<char*>(to);
    while (bytes > 0) {
      int n = gzread(file_.get(), p, static_cast<unsigned>(std::min<int64_t>(bytes, 1 << 30)));
      if (n <= 0) refuse(n);
      p += n;
      bytes -= n;
    }
  }
  void expect_end() {
    char more;
    int n = gzread(file_.get(), &more, 1);
    if (n > 0) corrupt(path_, "bytes follow the array");
    int code = Z_OK;
    gzerror(file_.get(), &code);
    if (n < 0 || (code != Z_OK && code != Z_STREAM_END)) refuse(n);
  }

 private:
  [[noreturn]] void refuse(int n) {
    int code = Z_OK;
    const char* message = gzerror(file_.get(), &code);
    if (code == Z_ERRNO) throw Error(Code::io, str("cannot read ", path_, ": ", std::strerror(errno)), {}, "path");
    if (code == Z_MEM_ERROR) fail(Code::out_of_memory, path_, ": no memory to decompress");
    corrupt(path_, n < 0 ? message : "the file ends early");
  }
  struct Close {
    void operator()(gzFile f) const { gzclose(f); }
  };
  const std::string& path_;
  std::unique_ptr<gzFile_s, Close> file_;
};

}  // namespace

Tensor load_idx(const std::string& path) {
  int64_t file_bytes = platform::InputFile(path).size();
  GzipReader file(path);
  unsigned char magic[4];
  file.read(magic, sizeof magic);
  std::optional<DType> dtype = dtype_of_code(magic[2]);
  if (magic[0] != 0 || magic[1] != 0 || !dtype) corrupt(path, "no IDX file: the magic number is wrong");
  if (magic[3] > kMaxDims) fail_file(Code::unsupported, path, "more than ", kMaxDims, " dimensions");
  Shape shape;
  for (int i = 0; i < magic[3]; ++i) {
    unsigned char b[4];
    file.read(b, sizeof b);
    shape.push_back(int64_t{b[0]} << 24 | b[1] << 16 | b[2] << 8 | b[3]);
  }
  int64_t bytes = declared_bytes(path, "the array", *dtype, shape);
  int64_t header = 4 + 4 * int64_t{magic[3]};
  bool possible = file.compressed() ? bytes / static_cast<int64_t>(kDeflateLimit) <= file_bytes
                                    : bytes == file_bytes - header;
  if (!possible)
    corrupt(path, to_string(Type{*dtype, shape, {}}), " takes ", bytes, " bytes, but the file has ", file_bytes);
  Tensor t = Tensor::empty(*dtype, shape, cpu());
  file.read(t.data(), bytes);
  file.expect_end();
  swap_bytes(t);
  return t;
}

}  // namespace stn::io
