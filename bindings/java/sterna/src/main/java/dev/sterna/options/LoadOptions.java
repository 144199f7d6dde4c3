// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** How entries are taken into a module. */
public final class LoadOptions extends Options {
    private boolean strict = true;

    /** All defaults. */
    public LoadOptions() {
    }

    /** 1: entries that are missing or unexpected are an error.  Default: {@code true}. */
    public LoadOptions strict(boolean strict) {
        this.strict = strict;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long at = c.struct(8);
        c.putInt(at + 4, strict ? 1 : 0);
        return at;
    }
}
