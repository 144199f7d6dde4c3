// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.Tensor;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;
import java.util.List;

/** Optional arguments of {@code backwardMany}. */
public final class BackwardManyOptions extends Options {
    private List<Tensor> gradients = List.of();
    private boolean retainGraph = false;

    /** All defaults. */
    public BackwardManyOptions() {
    }

    /** One a loss, as in backwardOptions; none: all losses have one element. */
    public BackwardManyOptions gradients(List<? extends Tensor> gradients) {
        this.gradients = List.copyOf(gradients);
        return this;
    }

    /** Keep what a second backward through the same calls needs.  Default: {@code false}. */
    public BackwardManyOptions retainGraph(boolean retainGraph) {
        this.retainGraph = retainGraph;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long gradientsAt = gradients.size() == 0 ? 0 : c.handles(gradients);
        long at = c.struct(32);
        c.putLong(at + 8, gradientsAt);
        c.putLong(at + 16, gradients.size());
        c.putInt(at + 24, retainGraph ? 1 : 0);
        return at;
    }
}
