// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.Tensor;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;
import java.util.List;

/** Optional arguments of {@code grad}. */
public final class GradOptions extends Options {
    private List<Tensor> gradOutputs = List.of();
    private boolean createGraph = false;
    private boolean retainGraph = false;
    private boolean allowUnused = false;

    /** All defaults. */
    public GradOptions() {
    }

    /** One an output, of its shape and dtype; none: all outputs have one element. */
    public GradOptions gradOutputs(List<? extends Tensor> gradOutputs) {
        this.gradOutputs = List.copyOf(gradOutputs);
        return this;
    }

    /** The gradients can be differentiated again; implies retain_graph.  Default: {@code false}. */
    public GradOptions createGraph(boolean createGraph) {
        this.createGraph = createGraph;
        return this;
    }

    /** Keep what a second backward through the same calls needs.  Default: {@code false}. */
    public GradOptions retainGraph(boolean retainGraph) {
        this.retainGraph = retainGraph;
        return this;
    }

    /** An input that no output depends on gets null instead of an error.  Default: {@code false}. */
    public GradOptions allowUnused(boolean allowUnused) {
        this.allowUnused = allowUnused;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long gradOutputsAt = gradOutputs.size() == 0 ? 0 : c.handles(gradOutputs);
        long at = c.struct(40);
        c.putLong(at + 8, gradOutputsAt);
        c.putLong(at + 16, gradOutputs.size());
        c.putInt(at + 24, createGraph ? 1 : 0);
        c.putInt(at + 28, retainGraph ? 1 : 0);
        c.putInt(at + 32, allowUnused ? 1 : 0);
        return at;
    }
}
