// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code moduleCreate}. */
public final class ModuleOptions extends Options {
    private String extraRepr = null;

    /** All defaults. */
    public ModuleOptions() {
    }

    /** What moduleText prints in the parentheses. */
    public ModuleOptions extraRepr(String extraRepr) {
        this.extraRepr = extraRepr;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long extraReprAt = c.textOrNull(extraRepr, "extra_repr");
        long at = c.struct(16);
        c.putLong(at + 8, extraReprAt);
        return at;
    }
}
