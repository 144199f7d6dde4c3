// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.DType;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code arange}. */
public final class ArangeOptions extends Options {
    private double step = 1.0;
    private DType dtype = null;
    private String device = null;

    /** All defaults. */
    public ArangeOptions() {
    }

    /** Distance of neighbours, not 0.  Default: {@code 1.0}. */
    public ArangeOptions step(double step) {
        this.step = step;
        return this;
    }

    /** None: i64 when start, end and step are integers, else f32. */
    public ArangeOptions dtype(DType dtype) {
        this.dtype = dtype;
        return this;
    }

    /** Where; none: the default device. */
    public ArangeOptions device(String device) {
        this.device = device;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long deviceAt = c.textOrNull(device, "device");
        long at = c.struct(32);
        c.putDouble(at + 8, step);
        c.putInt(at + 16, dtype == null ? -1 : dtype.value());
        c.putLong(at + 24, deviceAt);
        return at;
    }
}
