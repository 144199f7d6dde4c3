// .npy, .npz, IDX and CSV: round trips, and files that lie.  What Python writes is in io_python_test.py.
#include "cmocka_cpp.h"

#include "core/base/half.h"
#include "core/io/csv.h"
#include "core/io/idx.h"
#include "core/io/npy.h"
#include "temp_folder.h"

#include <zlib.h>
#include <cmath>
#include <cstring>

using namespace stn;
using namespace stn::test;

namespace {

constexpr int kCorrupt = static_cast<int>(Code::corrupt), kUnsupported = static_cast<int>(Code::unsupported);

Tensor ramp(DType dtype, std::span<const int64_t> shape) {
  Tensor t = Tensor::empty(dtype, shape, cpu());
  visit(dtype, [&](auto z) {
    for (int64_t i = 0; i < t.numel(); ++i)
      t.data_as<decltype(z)>()[i] = static_cast<decltype(z)>(dtype == DType::bool_ ? i % 2 : i + 1);
  });
  return t;
}

Tensor matrix(int64_t rows, int64_t columns, std::initializer_list<double> values, DType dtype = DType::f32) {
  Tensor t = Tensor::empty(dtype, Shape{rows, columns}, cpu());
  visit(dtype, [&]<class T>(T) {
    std::transform(values.begin(), values.end(), t.data_as<T>(), [](double v) { return static_cast<T>(v); });
  });
  return t;
}

template <class F>
std::pair<int, std::string> error_of(const std::string& content, F&& load) {
  TempFolder folder;
  std::string path = write_text(folder / "file", content);
  try {
    load(path);
    return {0, ""};
  } catch (const Error& e) { return {static_cast<int>(e.code), e.message}; }
}

std::string npy(const std::string& header, size_t data_bytes, int version = 1) {
  std::string s = std::string("\x93NUMPY") + static_cast<char>(version) + '\0';
  s += static_cast<char>(header.size());
  s += std::string(version == 1 ? 1 : 3, '\0');
  return s + header + std::string(data_bytes, '\1');
}
int npy_code(const std::string& content) { return error_of(content, io::load_npy).first; }

std::string idx(const std::string& magic, std::initializer_list<uint32_t> sizes, size_t data_bytes) {
  std::string s = magic;
  for (uint32_t n : sizes)
    for (int shift = 24; shift >= 0; shift -= 8) s += static_cast<char>(n >> shift);
  for (size_t i = 0; i < data_bytes; ++i) s += static_cast<char>(i);
  return s;
}
void gzip(const std::string& path, const std::string& content) {
  gzFile f = gzopen(path.c_str(), "wb");
  gzwrite(f, content.data(), static_cast<unsigned>(content.size()));
  gzclose(f);
}

Tensor csv(const std::string& text, const io::CsvOptions& o = {}) {
  TempFolder folder;
  return io::load_csv(write_text(folder / "file", text), o);
}
std::pair<int, std::string> csv_error(const std::string& text, const io::CsvOptions& o = {}) {
  return error_of(text, [&](const std::string& path) { io::load_csv(path, o); });
}

}  // namespace

static void npy_files_come_back(void**) {
  TempFolder folder;
  for (int d = 0; d < kDTypes; ++d) {
    if (static_cast<DType>(d) == DType::bf16) continue;
    for (const Shape& s : {Shape{}, Shape{0}, Shape{7}, Shape{2, 0}, Shape{2, 3, 4}}) {
      Tensor t = ramp(static_cast<DType>(d), s);
      io::save_npy(folder / "x.npy", t);
      assert_true(same_bits(io::load_npy(folder / "x.npy"), t));
      assert_int_equal((read_text(folder / "x.npy").size() - static_cast<size_t>(t.numel() * size_of(t.dtype()))) % 64,
                       0);
    }
  }
  assert_int_equal(code_of([&] { io::save_npy(folder / "y.npy", ramp(DType::bf16, Shape{2})); }), kUnsupported);
  assert_int_equal(folder.files(), 1);
}

static void npy_orders_of_bytes_and_dimensions(void**) {
  TempFolder folder;
  std::string path = write_text(folder / "x", npy("{'descr': '>i2', 'fortran_order': True, 'shape': (2, 3), }", 0) +
                                                std::string("\0\1\0\2\0\3\0\4\0\5\0\6", 12));
  Tensor t = io::load_npy(path);
  assert_true(t.contiguous());
  const int16_t expected[] = {1, 3, 5, 2, 4, 6};
  assert_memory_equal(t.data(), expected, sizeof expected);
}

static void npy_files_that_lie_are_refused(void**) {
  assert_int_equal(npy_code(npy("{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }", 8)), 0);
  assert_int_equal(npy_code(npy("{'shape': (2,), 'fortran_order': False, \"descr\": \"<f4\"}\n", 8, 2)), 0);
  const char* corrupt[] = {
    "{'descr': '<f4', 'fortran_order': False, 'shape': (3,), }",
    "{'descr': '<f4', 'fortran_order': False, 'shape': (1,), }",
    "{'descr': '<f4', 'fortran_order': False, 'shape': (-2,), }",
    "{'descr': '<f4', 'fortran_order': False, 'shape': (4294967296, 4294967296), }",
    "{'descr': '<f4', 'fortran_order': False, 'shape': (2,), } x",
    "{'descr': '<f4', 'fortran_order': False, 'shape': (2,)",
    "{'descr': '<f4', 'fortran_order': 0, 'shape': (2,), }",
    "{'descr': '<f4', 'descr': '<f4', 'fortran_order': False, 'shape': (2,), }",
    "{'descr': '<f4', 'fortran_order': False}",
    "{'descr': '', 'fortran_order': False, 'shape': (2,), }",
    "{'descr': '<f4",
    "",
  };
  for (const char* header : corrupt) assert_int_equal(npy_code(npy(header, 8)), kCorrupt);
  for (const char* descr : {"'|O'", "'<u4'", "'<c8'", "'<U2'", "'<M8[ns]'", "[('a', '<f4')]"})
    assert_int_equal(npy_code(npy(str("{'descr': ", descr, ", 'fortran_order': False, 'shape': (1,), }"), 8)),
                     kUnsupported);
  assert_int_equal(npy_code(npy("{'descr': '|i1', 'fortran_order': False, 'shape': (1,1,1,1,1,1,1,1,1), }", 1)),
                   kUnsupported);
  assert_int_equal(npy_code(npy("{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }", 8, 4)),
                   static_cast<int>(Code::version));
}

static void npy_truncations_and_flips(void**) {
  TempFolder folder;
  io::save_npy(folder / "x", ramp(DType::i32, Shape{2, 2}));
  std::string whole = read_text(folder / "x");
  for (size_t n = 0; n < whole.size(); ++n) assert_int_equal(npy_code(whole.substr(0, n)), kCorrupt);
  for (size_t bit = 0; bit < 80 * 8; ++bit) {
    std::string s = whole;
    s[bit / 8] = static_cast<char>(s[bit / 8] ^ (1 << bit % 8));
    int code = npy_code(s);
    assert_true(code == 0 || code == kCorrupt || code == kUnsupported || code == static_cast<int>(Code::version));
  }
}

static void npz_archives_come_back(void**) {
  TempFolder folder;
  io::NamedTensors tensors = {{"w", ramp(DType::f32, Shape{30, 40})}, {"b/é", ramp(DType::i64, Shape{})}};
  for (bool compressed : {false, true}) {
    io::save_npz(folder / "x.npz", tensors, compressed);
    io::NamedTensors r = io::load_npz(folder / "x.npz");
    assert_int_equal(r.size(), 2);
    for (size_t i = 0; i < 2; ++i) {
      assert_string_equal(r[i].first.c_str(), tensors[i].first.c_str());
      assert_true(same_bits(r[i].second, tensors[i].second));
    }
  }
  constexpr int invalid = static_cast<int>(Code::invalid_argument);
  assert_int_equal(code_of([&] { io::save_npz(folder / "y", {}); }), invalid);
  assert_int_equal(code_of([&] { io::save_npz(folder / "y", {tensors[0], tensors[0]}); }), invalid);
  assert_int_equal(code_of([&] { io::save_npz(folder / "y", {{"\xff", tensors[0].second}}); }), invalid);
  assert_int_equal(code_of([&] { io::load_npz(folder / "none"); }), static_cast<int>(Code::not_found));
  assert_int_equal(folder.files(), 1);
}

static void npz_damage_is_noticed(void**) {
  TempFolder folder;
  for (bool compressed : {false, true}) {
    io::save_npz(folder / "x", {{"w", ramp(DType::f32, Shape{3})}}, compressed);
    std::string whole = read_text(folder / "x");
    auto code = [](const std::string& s) { return error_of(s, io::load_npz).first; };
    assert_int_equal(code(whole), 0);
    for (size_t n = 0; n < whole.size(); ++n) assert_int_equal(code(whole.substr(0, n)), kCorrupt);
    for (size_t i = 0; i < whole.size(); ++i) {
      std::string s = whole;
      s[i] = static_cast<char>(s[i] ^ 0x55);
      int c = code(s);
      assert_true(c == 0 || c == kCorrupt || c == kUnsupported || c == static_cast<int>(Code::version));
    }
  }
}

static void idx_plain_and_gzip(void**) {
  TempFolder folder;
  std::string images = idx(std::string("\0\0\x08\3", 4), {2, 3, 4}, 24);
  write_text(folder / "plain", images);
  gzip(folder / "gz", images);
  for (const char* name : {"plain", "gz"}) {
    Tensor t = io::load_idx(folder / name);
    assert_true(t.type() == (Type{DType::u8, {2, 3, 4}, {}}));
    assert_int_equal(t.data_as<uint8_t>()[23], 23);
  }
  Tensor shorts = io::load_idx(write_text(folder / "i16", idx(std::string("\0\0\x0b\1", 4), {2}, 4)));
  assert_int_equal(shorts.data_as<int16_t>()[1], 0x0203);
}

static void idx_files_that_lie_are_refused(void**) {
  TempFolder folder;
  auto code = [](const std::string& s) { return error_of(s, io::load_idx).first; };
  std::string whole = idx(std::string("\0\0\x08\2", 4), {2, 3}, 6);
  for (size_t n = 0; n < whole.size(); ++n) assert_int_equal(code(whole.substr(0, n)), kCorrupt);
  assert_int_equal(code(whole + "x"), kCorrupt);
  assert_int_equal(code(idx(std::string("\0\0\x07\1", 4), {1}, 1)), kCorrupt);
  assert_int_equal(code(idx(std::string("\0\1\x08\1", 4), {1}, 1)), kCorrupt);
  assert_int_equal(code(idx(std::string("\0\0\x0e\3", 4), {~0u, ~0u, ~0u}, 1)), kCorrupt);
  gzip(folder / "gz", whole);
  std::string gz = read_text(folder / "gz");
  for (size_t n = 0; n < gz.size(); ++n) assert_int_equal(code(gz.substr(0, n)), kCorrupt);
  gzip(folder / "bomb", idx(std::string("\0\0\x08\2", 4), {~0u, 1000}, 6));
  assert_int_equal(code_of([&] { io::load_idx(folder / "bomb"); }), kCorrupt);
  assert_int_equal(code_of([&] { io::load_idx(folder / "none"); }), static_cast<int>(Code::not_found));
}

static void csv_numbers_and_layouts(void**) {
  assert_true(same_bits(csv("1,2\n3,-4.5e1\n"), matrix(2, 2, {1, 2, 3, -45})));
  assert_true(same_bits(csv("1,2\r\n\r\n3,4"), matrix(2, 2, {1, 2, 3, 4})));
  assert_true(same_bits(csv("\xEF\xBB\xBF 1 ,\t+2 \n"), matrix(1, 2, {1, 2})));
  assert_true(same_bits(csv("a;b\n#\n1;2\n", {.delimiter = ';', .skip_rows = 2}), matrix(1, 2, {1, 2})));
  Tensor taken = csv("\"Smith, \"\"J\"\"\nJr\",1,\"2\"\n", {.dtype = DType::i64, .columns = {2, 1, 2}});
  assert_true(same_bits(taken, matrix(1, 3, {2, 1, 2}, DType::i64)));
  assert_true(csv("").type() == (Type{DType::f32, {0, 0}, {}}));
  assert_true(csv("only, a, heading", {.skip_rows = 1}).numel() == 0);
}

static void csv_parses_every_dtype_exactly(void**) {
  assert_true(csv("9223372036854775807\n", {.dtype = DType::i64}).data_as<int64_t>()[0] == INT64_MAX);
  assert_true(csv("0.1\n", {.dtype = DType::f64}).item() == 0.1);
  assert_true(csv("0.1\n").item() == static_cast<double>(0.1f));
  assert_true(csv("1e-60\n").item() == 0);
  assert_true(csv("-1e-400\n", {.dtype = DType::f64}).item() == 0);
  assert_true(csv("1e-45\n").item() > 0);
  Tensor special = csv("nan,inf,-inf\n");
  assert_true(std::isnan(special.item(0)) && std::isinf(special.item(1)) && special.item(2) < 0);
  assert_true(same_bits(csv("True,0,false,1\n", {.dtype = DType::bool_}), matrix(1, 4, {1, 0, 0, 1}, DType::bool_)));
  for (DType d : {DType::f16, DType::bf16, DType::i8, DType::u8, DType::i16, DType::i32})
    assert_true(csv("100\n", {.dtype = d}).item() == 100);
}

static void csv_errors_name_the_place(void**) {
  struct Case {
    const char *text, *named;
    io::CsvOptions options;
    Code code = Code::corrupt;
  } cases[] = {
    {"1,2\n3,x\n", "line 2, column 2: \"x\"", {}},
    {"1,2\n\n3\n", "line 3 has 1 columns", {}},
    {"1,\n", "line 1, column 2: \"\"", {}},
    {"1 2\n", "column 1", {}},
    {"h\n\"a\nb\",1\n\"c\",y\n", "line 4, column 2", {.skip_rows = 1, .columns = {1}}},
    {"\"1\n", "quote", {}},
    {"300\n", "no u8 number", {.dtype = DType::u8}},
    {"-1\n", "no u8 number", {.dtype = DType::u8}},
    {"1.5\n", "no i32 number", {.dtype = DType::i32}},
    {"1e39\n", "no f32 number", {}},
    {"70000\n", "no f16 number", {.dtype = DType::f16}},
    {"1\n", "no column 3", {.columns = {3}}, Code::index},
    {"1\n", "skip_rows", {.skip_rows = -1}, Code::invalid_argument},
    {"1\n", "delimiter", {.delimiter = '"'}, Code::invalid_argument},
  };
  for (const Case& c : cases) {
    auto [code, message] = csv_error(c.text, c.options);
    if (!strstr(message.c_str(), c.named)) print_error("%s → %s\n", c.text, message.c_str());
    assert_int_equal(code, static_cast<int>(c.code));
    assert_non_null(strstr(message.c_str(), c.named));
  }
}

int main() {
  const CMUnitTest tests[] = {
    cmocka_unit_test(npy_files_come_back),
    cmocka_unit_test(npy_orders_of_bytes_and_dimensions),
    cmocka_unit_test(npy_files_that_lie_are_refused),
    cmocka_unit_test(npy_truncations_and_flips),
    cmocka_unit_test(npz_archives_come_back),
    cmocka_unit_test(npz_damage_is_noticed),
    cmocka_unit_test(idx_plain_and_gzip),
    cmocka_unit_test(idx_files_that_lie_are_refused),
    cmocka_unit_test(csv_numbers_and_layouts),
    cmocka_unit_test(csv_parses_every_dtype_exactly),
    cmocka_unit_test(csv_errors_name_the_place),
  };
  return cmocka_run_group_tests_name("io_arrays", tests, start_engine, nullptr);
}
