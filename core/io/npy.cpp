#include "core/io/npy.h"

#include <zip.h>
#include <algorithm>
#include <cctype>
#include <charconv>
#include <cstring>
#include <functional>
#include <memory>
#include <string_view>
#include <unordered_set>

#include "core/base/platform.h"

namespace stn::io {

namespace {

constexpr char kMagic[] = "\x93NUMPY";
constexpr size_t kMagicBytes = 6;
constexpr uint32_t kMaxHeader = 1 << 20;  // of a plain array it has about 100 bytes
constexpr const char* kDescr[kDTypes] = {"f4", "f8", "f2", nullptr, "i1", "u1", "i2", "i4", "i8", "b1"};

// Where the bytes of one array come from.
struct Source {
  std::string name;  // "weights.npz: fc1" or the path: for messages
  int64_t size;      // of the array with its header
  std::function<void(void*, size_t)> read;
};

struct ArrayHeader {
  DType dtype = DType::f32;
  bool swapped = false, fortran = false;
  Shape shape;
};

// The header is a Python dict literal: {'descr': '<f4', 'fortran_order': False, 'shape': (3, 4), }
class HeaderParser {
 public:
  HeaderParser(const Source& source, const std::string& text) : source_(source), p_(text), end_(p_.size()) {}

  ArrayHeader parse() {
    int seen = 0;
    expect('{');
    while (!accept('}')) {
      std::string key = quoted();
      expect(':');
      int bit = key == "descr" ? 1 : key == "fortran_order" ? 2 : key == "shape" ? 4 : 0;
      if (bit == 0 || (seen & bit)) bad();
      seen |= bit;
      if (bit == 1) descr();
      if (bit == 2) order();
      if (bit == 4) shape();
      if (!accept(',')) {
        expect('}');
        break;
      }
    }
    skip();
    if (seen != 7 || at_ != end_) bad();
    return h_;
  }

 private:
  [[noreturn]] void bad() { corrupt(source_.name, "bad header of an array, at character ", at_, ": ", p_); }
  void skip() { at_ = std::min(p_.find_first_not_of(" \n\t\r", at_), end_); }
  bool accept(char c) {
    skip();
    if (at_ == end_ || p_[at_] != c) return false;
    ++at_;
    return true;
  }
  void expect(char c) {
    if (!accept(c)) bad();
  }
  bool word(const char* w) {
    size_t n = std::strlen(w);
    if (p_.compare(at_, n, w) != 0) return false;
    at_ += n;
    return true;
  }
  std::string quoted() {
    char quote = accept('\'') ? '\'' : '"';
    if (quote == '"') expect('"');
    size_t close = p_.find(quote, at_);
    if (close == std::string::npos) bad();
    std::string s = p_.substr(at_, close - at_);
    at_ = close + 1;
    return s;
  }
  void descr() {
    skip();
    if (at_ < end_ && p_[at_] == '[')
      fail_file(Code::unsupported, source_.name, "structured arrays are not supported: ", p_);
    std::string d = quoted();
    if (d.size() < 2) bad();
    bool ordered = std::string_view("<>=|").find(d[0]) != std::string_view::npos;
    std::string type = ordered ? d.substr(1) : d;
    if (type == "?") type = "b1";
    if (type[0] == 'O')
      fail_file(Code::unsupported, source_.name, "arrays of Python objects are refused: loading a pickle can run code");
    auto it = std::find_if(std::begin(kDescr), std::end(kDescr), [&](const char* k) { return k && type == k; });
    if (it == std::end(kDescr)) fail_file(Code::unsupported, source_.name, "the dtype '", d, "' is not supported");
    h_.dtype = static_cast<DType>(it - std::begin(kDescr));
    h_.swapped = d[0] == '>';
  }
  void order() {
    skip();
    if (word("True"))
      h_.fortran = true;
    else if (!word("False"))
      bad();
  }
  void shape() {
    expect('(');
    while (!accept(')')) {
      skip();
      int64_t n = 0;
      auto [stop, e] = std::from_chars(p_.data() + at_, p_.data() + end_, n);
      if (e != std::errc{} || n < 0) bad();
      at_ = static_cast<size_t>(stop - p_.data());
      if (at_ < end_ && p_[at_] == 'L') ++at_;  // Python 2 wrote long integers so
      if (h_.shape.size() == kMaxDims)
        fail_file(Code::unsupported, source_.name, "more than ", kMaxDims, " dimensions");
      h_.shape.push_back(n);
      if (!accept(',')) {
        expect(')');
        break;
      }
    }
  }

  const Source& source_;
  const std::string& p_;
  size_t at_ = 0, end_;
  ArrayHeader h_;
};

Tensor read_array(const Source& source) {
  unsigned char start[kMagicBytes + 2];
  if (source.size < 10) corrupt(source.name, "no NumPy array: it has only ", source.size, " bytes");
  source.read(start, sizeof start);
  if (std::memcmp(start, kMagic, kMagicBytes) != 0) corrupt(source.name, "no NumPy array: the magic bytes are missing");
  int version = start[kMagicBytes];
  if (version < 1 || version > 3)
    fail_file(Code::version, source.name, "version ", version, " of NumPy's format is not known");
  unsigned char size[4] = {};
  size_t size_bytes = version == 1 ? 2 : 4;
  int64_t before = static_cast<int64_t>(sizeof start + size_bytes);
  if (source.size < before) corrupt(source.name, "it ends within the header");
  source.read(size, size_bytes);
  uint32_t length = size[0] | size[1] << 8 | size[2] << 16 | static_cast<uint32_t>(size[3]) << 24;
  if (length > kMaxHeader || length > source.size - before)
    corrupt(source.name, "a header of ", length, " bytes in a file of ", source.size);
  std::string text(length, '\0');
  source.read(text.data(), length);
  ArrayHeader h = HeaderParser(source, text).parse();

  int64_t bytes = declared_bytes(source.name, "shape", h.dtype, h.shape);
  int64_t there = source.size - before - length;
  if (bytes != there)
    corrupt(source.name, to_string(Type{h.dtype, h.shape, {}}), " takes ", bytes, " bytes, but ", there,
            " follow the header");
  Shape stored = h.shape;
  if (h.fortran) std::reverse(stored.begin(), stored.end());
  Tensor t = Tensor::empty(h.dtype, stored, cpu());
  source.read(t.data(), static_cast<size_t>(bytes));
  normalize_bools(t);
  if (h.swapped) swap_bytes(t);
  if (!h.fortran || stored.size() < 2) return t;
  Layout transposed = t.layout();
  std::reverse(transposed.sizes.begin(), transposed.sizes.end());
  std::reverse(transposed.strides.begin(), transposed.strides.end());
  Tensor r = Tensor::empty(h.dtype, h.shape, cpu());
  t.with_layout(transposed).copy_to(r.data());
  return r;
}

std::string header_of(const std::string& name, const Tensor& t) {
  const char* descr = kDescr[static_cast<int>(t.dtype())];
  if (!descr) fail(Code::unsupported, name, ": NumPy has no dtype for ", t.dtype(), "; cast it to f32 first");
  std::string s = str("{'descr': '", size_of(t.dtype()) > 1 ? '<' : '|', descr,
                      "', 'fortran_order': False, 'shape': (");
  for (int64_t n : t.shape()) s += std::to_string(n) + (t.dim() == 1 ? "," : ", ");
  if (t.dim() > 1) s.resize(s.size() - 2);
  s += "), }";
  size_t before = kMagicBytes + 4;
  s.append(63 - (before + s.size()) % 64, ' ');
  s += '\n';
  char length[2] = {static_cast<char>(s.size() & 255), static_cast<char>(s.size() >> 8)};
  return std::string(kMagic, kMagicBytes) + std::string("\1\0", 2) + std::string(length, 2) + s;
}

// ---- archives

struct ZipClose {
  void operator()(zip_t* z) const { zip_discard(z); }
  void operator()(zip_file_t* f) const { zip_fclose(f); }
  void operator()(zip_source_t* s) const { zip_source_free(s); }
};
using Zip = std::unique_ptr<zip_t, ZipClose>;
using ZipFile = std::unique_ptr<zip_file_t, ZipClose>;
using ZipSource = std::unique_ptr<zip_source_t, ZipClose>;

struct ZipError {
  zip_error_t e;
  ZipError() { zip_error_init(&e); }
  ~ZipError() { zip_error_fini(&e); }
};

Code code_of(const zip_error_t* e) {
  int code = zip_error_code_zip(e);
  return code == ZIP_ER_MEMORY                                               ? Code::out_of_memory
         : code == ZIP_ER_OPEN || code == ZIP_ER_READ || code == ZIP_ER_SEEK ? Code::io
                                                                             : Code::corrupt;
}

Tensor read_entry(zip_t* zip, const platform::InputFile& archive, zip_uint64_t index, const zip_stat_t& s) {
  std::string name = archive.path() + ": " + s.name;
  constexpr uint64_t needed = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
  if ((s.valid & needed) != needed) corrupt(name, "its sizes are missing");
  if (s.encryption_method != ZIP_EM_NONE) fail_file(Code::unsupported, name, "encrypted entries are not supported");
  bool stored = s.comp_method == ZIP_CM_STORE;
  if (!stored && s.comp_method != ZIP_CM_DEFLATE)
    fail_file(Code::unsupported, name, "compression method ", s.comp_method, " is not supported");
  if (s.comp_size > static_cast<uint64_t>(archive.size()))
    corrupt(name, s.comp_size, " bytes in an archive of ", archive.size());
  if (stored ? s.size != s.comp_size : s.size / kDeflateLimit > s.comp_size)
    corrupt(name, s.comp_size, " bytes cannot hold ", s.size);
  ZipFile file(zip_fopen_index(zip, index, 0));
  if (!file) fail(code_of(zip_get_error(zip)), name, ": ", zip_strerror(zip));
  auto refuse = [&] { fail(code_of(zip_file_get_error(file.get())), name, ": ", zip_file_strerror(file.get())); };
  Tensor t = read_array({name, static_cast<int64_t>(s.size), [&](void* to, size_t bytes) {
                           char* p = static_cast<char*>(to);
                           while (bytes) {
                             zip_int64_t n = zip_fread(file.get(), p, bytes);
                             if (n < 0) refuse();
                             if (n == 0) corrupt(name, "the entry ends early");
                             p += n;
                             bytes -= static_cast<size_t>(n);
                           }
                         }});
  char more;
  if (zip_fread(file.get(), &more, 1) != 0) refuse();  // at the end libzip compares the checksum
  return t;
}

}  // namespace

Tensor load_npy(const std::string& path) {
  platform::InputFile file(path);
  return read_array({path, file.size(), [&](void* to, size_t bytes) { file.read(to, bytes); }});
}

void save_npy(const std::string& path, const Tensor& t) {
  Tensor data = host_contiguous(t);
  std::string header = header_of(path, t);
  platform::AtomicFile file(path);
  file.write(header.data(), header.size());
  file.write(data.data(), static_cast<size_t>(t.numel() * size_of(t.dtype())));
  file.commit();
}

NamedTensors load_npz(const std::string& path) {
  platform::InputFile file(path);  // the same errors as everywhere for what is no file
  int code = 0;
  Zip zip(zip_open(path.c_str(), ZIP_RDONLY | ZIP_CHECKCONS, &code));
  if (!zip) {
    ZipError e;
    zip_error_init_with_code(&e.e, code);
    fail_file(io::code_of(&e.e), path, "no .npz archive: ", zip_error_strerror(&e.e));
  }
  NamedTensors r;
  std::unordered_set<std::string> names;
  zip_int64_t n = zip_get_num_entries(zip.get(), 0);
  for (zip_int64_t i = 0; i < n; ++i) {
    zip_stat_t s;
    if (zip_stat_index(zip.get(), static_cast<zip_uint64_t>(i), 0, &s) != 0 || !(s.valid & ZIP_STAT_NAME))
      corrupt(path, "entry ", i, ": ", zip_strerror(zip.get()));
    std::string name = s.name;
    if (!name.ends_with(".npy")) corrupt(path, "\"", name, "\" is no .npy array");
    name.resize(name.size() - 4);
    if (!names.insert(name).second) corrupt(path, "\"", name, "\" occurs twice");
    r.emplace_back(std::move(name), read_entry(zip.get(), file, static_cast<zip_uint64_t>(i), s));
  }
  return r;
}

void save_npz(const std::string& path, const NamedTensors& tensors, bool compressed) {
  if (tensors.empty()) fail(Code::invalid_argument, path, ": an archive needs at least one tensor");
  ZipError error;
  auto check = [&](bool ok, zip_error_t* e) {
    if (!ok)
      fail(io::code_of(e) == Code::out_of_memory ? Code::out_of_memory : Code::io, "cannot write ", path, ": ",
           zip_error_strerror(e));
  };
  // libzip's own files are not atomic, so the archive is made in memory first.
  ZipSource memory(zip_source_buffer_create(nullptr, 0, 0, &error.e));
  check(memory != nullptr, &error.e);
  zip_source_keep(memory.get());
  Zip zip(zip_open_from_source(memory.get(), ZIP_TRUNCATE, &error.e));
  if (!zip) zip_source_free(memory.get());
  check(zip != nullptr, &error.e);

  std::vector<std::string> arrays;  // must outlive zip_close
  arrays.reserve(tensors.size());
  std::unordered_set<std::string> names;
  for (const auto& [name, t] : tensors) {
    if (!t) fail(Code::invalid_argument, path, ": the tensor of \"", name, "\" is null");
    if (name.empty() || !names.insert(name).second)
      fail(Code::invalid_argument, path, ": the name \"", name, "\" is ", name.empty() ? "empty" : "given twice");
    Tensor data = host_contiguous(t);
    std::string& array = arrays.emplace_back(header_of(path + ": " + name, t));
    array.append(data.data_as<char>(), static_cast<size_t>(t.numel() * size_of(t.dtype())));
    ZipSource source(zip_source_buffer(zip.get(), array.data(), array.size(), 0));
    check(source != nullptr, zip_get_error(zip.get()));
    zip_int64_t index = zip_file_add(zip.get(), (name + ".npy").c_str(), source.get(), ZIP_FL_ENC_UTF_8);
    if (index < 0) fail(Code::invalid_argument, path, ": \"", name, "\": ", zip_strerror(zip.get()));
    source.release();  // the archive owns it now
    zip_int32_t method = compressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE;
    check(zip_set_file_compression(zip.get(), static_cast<zip_uint64_t>(index), method, 0) == 0,
          zip_get_error(zip.get()));
  }
  check(zip_close(zip.get()) == 0, zip_get_error(zip.get()));
  zip.release();

  platform::AtomicFile file(path);
  check(zip_source_open(memory.get()) == 0, zip_source_error(memory.get()));
  char buffer[1 << 16];
  zip_int64_t n;
  while ((n = zip_source_read(memory.get(), buffer, sizeof buffer)) > 0) file.write(buffer, static_cast<size_t>(n));
  check(n == 0, zip_source_error(memory.get()));
  zip_source_close(memory.get());
  file.commit();
}

}  // namespace stn::io
