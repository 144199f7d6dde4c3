// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.DType;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code ones}. */
public final class OnesOptions extends Options {
    private DType dtype = DType.F32;
    private String device = null;

    /** All defaults. */
    public OnesOptions() {
    }

    /** Element type of the result.  Default: {@code F32}. */
    public OnesOptions dtype(DType dtype) {
        this.dtype = dtype;
        return this;
    }

    /** Where; none: the default device. */
    public OnesOptions device(String device) {
        this.device = device;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long deviceAt = c.textOrNull(device, "device");
        long at = c.struct(16);
        c.putInt(at + 4, dtype.value());
        c.putLong(at + 8, deviceAt);
        return at;
    }
}
