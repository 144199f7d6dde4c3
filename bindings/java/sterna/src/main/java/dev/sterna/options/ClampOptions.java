// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code clamp}. */
public final class ClampOptions extends Options {
    private double min = Double.NaN;
    private double max = Double.NaN;

    /** All defaults. */
    public ClampOptions() {
    }

    /** Lower bound; none: unbounded. */
    public ClampOptions min(double min) {
        this.min = min;
        return this;
    }

    /** Upper bound; none: unbounded. */
    public ClampOptions max(double max) {
        this.max = max;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long at = c.struct(24);
        c.putDouble(at + 8, min);
        c.putDouble(at + 16, max);
        return at;
    }
}
