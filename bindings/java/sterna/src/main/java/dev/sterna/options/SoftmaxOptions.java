// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code softmax}. */
public final class SoftmaxOptions extends Options {
    private long axis = -1;

    /** All defaults. */
    public SoftmaxOptions() {
    }

    /** The dimension normalized.  Default: {@code -1}. */
    public SoftmaxOptions axis(long axis) {
        this.axis = axis;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long at = c.struct(16);
        c.putLong(at + 8, axis);
        return at;
    }
}
