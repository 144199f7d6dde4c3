// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.DType;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code eye}. */
public final class EyeOptions extends Options {
    private long m = Long.MIN_VALUE;
    private DType dtype = DType.F32;
    private String device = null;

    /** All defaults. */
    public EyeOptions() {
    }

    /** Columns; none: n. */
    public EyeOptions m(long m) {
        this.m = m;
        return this;
    }

    /** Element type of the result.  Default: {@code F32}. */
    public EyeOptions dtype(DType dtype) {
        this.dtype = dtype;
        return this;
    }

    /** Where; none: the default device. */
    public EyeOptions device(String device) {
        this.device = device;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long deviceAt = c.textOrNull(device, "device");
        long at = c.struct(32);
        c.putLong(at + 8, m);
        c.putInt(at + 16, dtype.value());
        c.putLong(at + 24, deviceAt);
        return at;
    }
}
