// Safetensors: round trips, and files that lie.  With --copy IN OUT: for io_python_test.py.
#include "cmocka_cpp.h"

#include "core/io/npy.h"
#include "core/io/safetensors.h"
#include "temp_folder.h"

#include <cstring>

using namespace stn;
using namespace stn::test;

namespace {

constexpr int kCorrupt = static_cast<int>(Code::corrupt);

// Every byte different from its neighbours, bools 0 and 1.
Tensor pattern(DType dtype, std::span<const int64_t> shape) {
  Tensor t = Tensor::empty(dtype, shape, cpu());
  auto* p = t.data_as<unsigned char>();
  for (int64_t i = 0; i < t.numel() * size_of(dtype); ++i)
    p[i] = static_cast<unsigned char>(dtype == DType::bool_ ? i % 3 == 0 : i * 37 + 11);
  return t;
}

std::string file_of(const std::string& header, size_t data_bytes) {
  uint64_t n = header.size();
  return std::string(reinterpret_cast<char*>(&n), 8) + header + std::string(data_bytes, '\1');
}

// The error of loading a file with this content: its code and message.
std::pair<int, std::string> error_of(const std::string& content) {
  TempFolder folder;
  std::string path = write_text(folder / "x.safetensors", content);
  try {
    io::load_safetensors(path);
    return {0, ""};
  } catch (const Error& e) { return {static_cast<int>(e.code), e.message}; }
}

io::NamedTensors all_dtypes() {
  io::NamedTensors list;
  for (int d = 0; d < kDTypes; ++d)
    for (const Shape& s : {Shape{}, Shape{0}, Shape{5}, Shape{2, 0, 3}, Shape{3, 1, 2}})
      list.emplace_back(str(static_cast<DType>(d), " ", to_string(std::span<const int64_t>(s))),
                        pattern(static_cast<DType>(d), s));
  return list;
}

}  // namespace

static void every_dtype_and_shape_comes_back(void**) {
  TempFolder folder;
  io::NamedTensors tensors = all_dtypes();
  io::Metadata metadata = {{"format", "pt"}, {"note", "ünïcode \"quoted\" \n"}};
  io::save_safetensors(folder / "x", tensors, metadata);
  io::SafeTensors r = io::load_safetensors(folder / "x");
  assert_int_equal(r.tensors.size(), tensors.size());
  assert_true(r.metadata == metadata);
  for (auto& [name, t] : tensors) assert_true(same_bits(*r.find(name), t));
  assert_null(r.find("absent"));
  assert_int_equal(folder.files(), 1);
}

static void views_are_saved_as_their_elements(void**) {
  TempFolder folder;
  Tensor base = pattern(DType::i16, Shape{4, 6});
  Tensor view = base.with_layout({{3, 2}, {2, 12}, 1});
  io::save_safetensors(folder / "x", {{"view", view}, {"base", base}});
  assert_true(same_bits(*io::load_safetensors(folder / "x").find("view"), view));
}

static void an_empty_file_of_tensors_is_fine(void**) {
  TempFolder folder;
  io::save_safetensors(folder / "x", {});
  assert_true(io::load_safetensors(folder / "x").tensors.empty());
}

static void bools_of_any_byte_become_true(void**) {
  TempFolder folder;
  std::string path = write_text(folder / "x",
                                file_of(R"({"b":{"dtype":"BOOL","shape":[2],"data_offsets":[0,2]}})", 1) + "\xff");
  Tensor t = *io::load_safetensors(path).find("b");
  assert_int_equal(t.data_as<unsigned char>()[1], 1);
}

static void what_cannot_be_saved_is_refused_and_leaves_no_file(void**) {
  TempFolder folder;
  Tensor t = pattern(DType::f32, Shape{2});
  auto code = [&](const io::NamedTensors& tensors, const io::Metadata& metadata = {}) {
    return code_of([&] { io::save_safetensors(folder / "x", tensors, metadata); });
  };
  constexpr int invalid = static_cast<int>(Code::invalid_argument);
  assert_int_equal(code({{"a", t}, {"a", t}}), invalid);
  assert_int_equal(code({{"a", Tensor()}}), invalid);
  assert_int_equal(code({{"__metadata__", t}}), invalid);
  assert_int_equal(code({{"\xff", t}}), invalid);
  assert_int_equal(code({{"a", t}}, {{"k", "\xc3"}}), invalid);
  Tensor null = Tensor::empty(DType::f32, Shape{2}, find_device("null"));
  assert_int_equal(code({{"a", null}}), static_cast<int>(Code::state));
  assert_int_equal(folder.files(), 0);
}

static void missing_files_and_folders_have_their_codes(void**) {
  TempFolder folder;
  assert_int_equal(code_of([&] { io::load_safetensors(folder / "none"); }), static_cast<int>(Code::not_found));
  assert_int_equal(code_of([&] { io::load_safetensors(folder.path); }), static_cast<int>(Code::io));
  assert_int_equal(code_of([&] { io::save_safetensors(folder / "no/such", {}); }), static_cast<int>(Code::io));
}

static void files_that_lie_are_refused_by_name(void**) {
  struct Case {
    const char *header, *named;
    size_t data;
  } cases[] = {
    {R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}})", "\"a\" has 4 bytes", 4},
    {R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})", "\"a\"", 3},
    {R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})", "follow the last", 5},
    {R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})", "hole", 8},
    {R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[4,0]}})", "\"a\"", 4},
    {R"({"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},"b":{"dtype":"U8","shape":[2],"data_offsets":[1,3]}})",
     "\"b\" lies", 3},
    {R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"a":{"dtype":"U8","shape":[1],"data_offsets":[1,2]}})",
     "\"a\" occurs twice", 2},
    {R"({"a":{"dtype":"U8","dtype":"U8","shape":[1],"data_offsets":[0,1]}})", "\"dtype\" twice", 1},
    {R"({"__metadata__":{"k":"1","k":"2"}})", "\"k\" twice", 0},
    {R"({"__metadata__":{},"__metadata__":{}})", "twice", 0},
    {R"({"__metadata__":{"k":1}})", "\"k\"", 0},
    {R"({"a":{"dtype":"U8","shape":[4294967296,4294967296,4294967296],"data_offsets":[0,1]}})", "overflows", 1},
    {R"({"a":{"dtype":"F64","shape":[2305843009213693952],"data_offsets":[0,0]}})", "overflows", 0},
    {R"({"a":{"dtype":"U8","shape":[9223372036854775808],"data_offsets":[0,1]}})", "beyond 64 bits", 1},
    {R"({"a":{"dtype":"U8","shape":[-1],"data_offsets":[0,1]}})", "negative", 1},
    {R"({"a":{"dtype":"U8","shape":[1.0],"data_offsets":[0,1]}})", "fraction", 1},
    {R"({"a":{"dtype":"U8","shape":[[1]],"data_offsets":[0,1]}})", "array", 1},
    {R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0]}})", "two data_offsets", 1},
    {R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1,2]}})", "third", 1},
    {R"({"a":{"dtype":"U8","shape":[1]}})", "needs", 1},
    {R"({"a":{"dtype":"U9","shape":[1],"data_offsets":[0,1]}})", "U9", 1},
    {R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1],"x":{}}})", "unknown field", 1},
    {R"({"a":null})", "null", 0},
    {R"({"a":[]})", "array", 0},
    {R"([])", "no JSON object", 0},
    {R"({)", "not JSON", 0},
    {R"({} {})", "not JSON", 0},
    {"{\"\xff\":{}}", "not JSON", 0},
    {"", "no JSON object", 0},
  };
  for (const Case& c : cases) {
    auto [code, message] = error_of(file_of(c.header, c.data));
    if (code != kCorrupt || !strstr(message.c_str(), c.named)) print_error("%s → %s\n", c.header, message.c_str());
    assert_int_equal(code, kCorrupt);
    assert_non_null(strstr(message.c_str(), c.named));
    assert_non_null(strstr(message.c_str(), "x.safetensors"));
  }
}

static void dtypes_and_ranks_of_others_are_unsupported(void**) {
  constexpr int unsupported = static_cast<int>(Code::unsupported);
  assert_int_equal(error_of(file_of(R"({"a":{"dtype":"U64","shape":[0],"data_offsets":[0,0]}})", 0)).first,
                   unsupported);
  assert_int_equal(
    error_of(file_of(R"({"a":{"dtype":"U8","shape":[1,1,1,1,1,1,1,1,1],"data_offsets":[0,1]}})", 1)).first,
    unsupported);
}

static void headers_are_capped_and_depth_costs_nothing(void**) {
  uint64_t huge = 100'000'001, beyond = ~0ull;
  assert_int_equal(error_of(std::string(reinterpret_cast<char*>(&huge), 8) + "{}").first, kCorrupt);
  assert_int_equal(error_of(std::string(reinterpret_cast<char*>(&beyond), 8) + "{}").first, kCorrupt);
  std::string deep = "{\"a\":";
  for (int i = 0; i < 100'000; ++i) deep += "{\"a\":";
  assert_int_equal(error_of(file_of(deep, 0)).first, kCorrupt);
}

static std::string small_file() {
  TempFolder folder;
  io::save_safetensors(folder / "x", {{"w", pattern(DType::f32, Shape{2, 3})}, {"b", pattern(DType::i64, Shape{2})}},
                       {{"k", "v"}});
  return read_text(folder / "x");
}

static void every_truncation_is_corrupt(void**) {
  std::string whole = small_file();
  for (size_t n = 0; n < whole.size(); ++n) assert_int_equal(error_of(whole.substr(0, n)).first, kCorrupt);
  assert_int_equal(error_of(whole).first, 0);
}

static void every_flipped_bit_loads_or_is_refused(void**) {
  std::string whole = small_file();
  int refused = 0;
  for (size_t bit = 0; bit < whole.size() * 8; ++bit) {
    std::string s = whole;
    s[bit / 8] = static_cast<char>(s[bit / 8] ^ (1 << bit % 8));
    int code = error_of(s).first;
    assert_true(code == 0 || code == kCorrupt || code == static_cast<int>(Code::unsupported));
    refused += code != 0;
  }
  assert_true(refused > 500);
}

// Loading fails at any allocation without a leak, and works right after.
static void out_of_memory_while_loading_is_an_error(void**) {
  TempFolder folder;
  std::string path = write_text(folder / "x", small_file());
  int failures = 0;
  for (int64_t n = 1;; ++n) {
    fault::countdown = n;
    int code = code_of([&] { io::load_safetensors(path); });
    fault::countdown = 0;
    if (code == 0) break;
    assert_int_equal(code, static_cast<int>(Code::out_of_memory));
    ++failures;
  }
  assert_true(failures > 2);
}

static int copy(const std::string& from, const std::string& to) {
  for (auto& entry : std::filesystem::directory_iterator(from)) {
    std::string name = entry.path().filename(), source = entry.path(), target = to + "/" + name;
    if (name.ends_with(".safetensors")) {
      io::SafeTensors file = io::load_safetensors(source);
      io::save_safetensors(target, file.tensors, file.metadata);
    } else if (name.ends_with(".npy")) {
      io::save_npy(target, io::load_npy(source));
    } else if (name.ends_with(".npz")) {
      io::save_npz(target, io::load_npz(source), name.starts_with("compressed"));
    }
  }
  return 0;
}

int main(int argc, char** argv) {
  if (argc == 4 && !strcmp(argv[1], "--copy")) return copy(argv[2], argv[3]);
  const CMUnitTest tests[] = {
    cmocka_unit_test(every_dtype_and_shape_comes_back),
    cmocka_unit_test(views_are_saved_as_their_elements),
    cmocka_unit_test(an_empty_file_of_tensors_is_fine),
    cmocka_unit_test(bools_of_any_byte_become_true),
    cmocka_unit_test(what_cannot_be_saved_is_refused_and_leaves_no_file),
    cmocka_unit_test(missing_files_and_folders_have_their_codes),
    cmocka_unit_test(files_that_lie_are_refused_by_name),
    cmocka_unit_test(dtypes_and_ranks_of_others_are_unsupported),
    cmocka_unit_test(headers_are_capped_and_depth_costs_nothing),
    cmocka_unit_test(every_truncation_is_corrupt),
    cmocka_unit_test(every_flipped_bit_loads_or_is_refused),
    cmocka_unit_test(out_of_memory_while_loading_is_an_error),
  };
  return cmocka_run_group_tests_name("io_safetensors", tests, start_engine, nullptr);
}
