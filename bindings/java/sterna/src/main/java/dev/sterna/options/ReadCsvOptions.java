// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.DType;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code readCsv}. */
public final class ReadCsvOptions extends Options {
    private DType dtype = DType.F32;
    private String delimiter = ",";
    private long skipRows = 0;
    private long[] columns = {};

    /** All defaults. */
    public ReadCsvOptions() {
    }

    /** Dtype of the result.  Default: {@code F32}. */
    public ReadCsvOptions dtype(DType dtype) {
        this.dtype = dtype;
        return this;
    }

    /** What stands between fields, one byte.  Default: {@code ","}. */
    public ReadCsvOptions delimiter(String delimiter) {
        this.delimiter = delimiter;
        return this;
    }

    /** Lines of headings at the top.  Default: {@code 0}. */
    public ReadCsvOptions skipRows(long skipRows) {
        this.skipRows = skipRows;
        return this;
    }

    /** Which columns, from 0, in this order; null: all. */
    public ReadCsvOptions columns(long... columns) {
        this.columns = columns.clone();
        return this;
    }

    @Override
    protected long write(Caller c) {
        long delimiterAt = c.textOrNull(delimiter, "delimiter");
        long columnsAt = columns.length == 0 ? 0 : c.longs(columns);
        long at = c.struct(40);
        c.putInt(at + 4, dtype.value());
        c.putLong(at + 8, delimiterAt);
        c.putLong(at + 16, skipRows);
        c.putLong(at + 24, columnsAt);
        c.putLong(at + 32, columns.length);
        return at;
    }
}
