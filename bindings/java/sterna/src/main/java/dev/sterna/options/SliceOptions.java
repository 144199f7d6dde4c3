// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code slice}. */
public final class SliceOptions extends Options {
    private long start = Long.MIN_VALUE;
    private long end = Long.MIN_VALUE;
    private long step = 1;

    /** All defaults. */
    public SliceOptions() {
    }

    /** First index; negative counts from the end; none: 0. */
    public SliceOptions start(long start) {
        this.start = start;
        return this;
    }

    /** The end, not included; negative counts from the end; none: the size. */
    public SliceOptions end(long end) {
        this.end = end;
        return this;
    }

    /** Distance of neighbours, at least 1.  Default: {@code 1}. */
    public SliceOptions step(long step) {
        this.step = step;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long at = c.struct(32);
        c.putLong(at + 8, start);
        c.putLong(at + 16, end);
        c.putLong(at + 24, step);
        return at;
    }
}
