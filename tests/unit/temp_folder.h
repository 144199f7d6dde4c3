// A folder for the files of a test, removed at its end, and whole files as strings.
#pragma once
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace stn::test {

struct TempFolder {
  std::string path;
  TempFolder() {
    char name[] = "/tmp/sterna-test-XXXXXX";
    path = mkdtemp(name);
  }
  ~TempFolder() { std::filesystem::remove_all(path); }
  std::string operator/(const std::string& name) const { return path + "/" + name; }
  size_t files() const {
    size_t n = 0;
    for (auto& entry : std::filesystem::directory_iterator(path)) n += entry.is_regular_file();
    return n;
  }
};

inline std::string read_text(const std::string& path) {
  std::ostringstream s;
  s << std::ifstream(path, std::ios::binary).rdbuf();
  return s.str();
}
inline std::string write_text(const std::string& path, const std::string& text) {
  std::ofstream(path, std::ios::binary) << text;
  return path;
}

}  // namespace stn::test
