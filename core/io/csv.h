// Numbers in text: comma-separated values, as spreadsheets and numpy.savetxt write them.
#pragma once
#include "core/io/raw.h"

namespace stn::io {

struct CsvOptions {
  DType dtype = DType::f32;
  char delimiter = ',';
  int64_t skip_rows = 0;         // lines of headings at the top
  std::vector<int64_t> columns;  // which to take, in this order; empty: all
};

// [rows, columns] of the chosen dtype.  Fields may be quoted; blank lines are skipped; the locale plays no part.
// Throws not_found or io for the file, corrupt, naming file, line and column, for a field that is no number of the
// dtype and for lines of different lengths, index for a column that is not there.
Tensor load_csv(const std::string& path, const CsvOptions& options = {});

}  // namespace stn::io
