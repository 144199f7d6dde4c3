// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.Tensor;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code backward}. */
public final class BackwardOptions extends Options {
    private Tensor gradient = null;
    private boolean retainGraph = false;

    /** All defaults. */
    public BackwardOptions() {
    }

    /** d(result)/d(loss), of the loss's shape and dtype; ones for one element. */
    public BackwardOptions gradient(Tensor gradient) {
        this.gradient = gradient;
        return this;
    }

    /** Keep what a second backward through the same calls needs.  Default: {@code false}. */
    public BackwardOptions retainGraph(boolean retainGraph) {
        this.retainGraph = retainGraph;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long gradientAt = gradient == null ? 0 : c.use(gradient);
        long at = c.struct(24);
        c.putLong(at + 8, gradientAt);
        c.putInt(at + 16, retainGraph ? 1 : 0);
        return at;
    }
}
