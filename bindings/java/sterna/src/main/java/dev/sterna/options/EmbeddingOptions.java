// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code embedding}. */
public final class EmbeddingOptions extends Options {
    private long paddingIdx = Long.MIN_VALUE;

    /** All defaults. */
    public EmbeddingOptions() {
    }

    /** Row that gets no gradient; negative counts from the end; none: every row does. */
    public EmbeddingOptions paddingIdx(long paddingIdx) {
        this.paddingIdx = paddingIdx;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long at = c.struct(16);
        c.putLong(at + 8, paddingIdx);
        return at;
    }
}
