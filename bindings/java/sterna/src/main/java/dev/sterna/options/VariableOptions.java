// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code variableCreate}. */
public final class VariableOptions extends Options {
    private boolean requiresGrad = false;

    /** All defaults. */
    public VariableOptions() {
    }

    /** Sterna_backward sums gradients into it; floating dtypes only.  Default: {@code false}. */
    public VariableOptions requiresGrad(boolean requiresGrad) {
        this.requiresGrad = requiresGrad;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long at = c.struct(8);
        c.putInt(at + 4, requiresGrad ? 1 : 0);
        return at;
    }
}
