// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.nn;

import dev.sterna.DType;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of {@code nnEmbedding}. */
public final class EmbeddingOptions extends Options {
    private long paddingIdx = Long.MIN_VALUE;
    private DType dtype = DType.F32;
    private String device = null;

    /** All defaults. */
    public EmbeddingOptions() {
    }

    /** This row starts as zero and gets no gradient; negative counts from the end. */
    public EmbeddingOptions paddingIdx(long paddingIdx) {
        this.paddingIdx = paddingIdx;
        return this;
    }

    /** Dtype of the parameters.  Default: {@code F32}. */
    public EmbeddingOptions dtype(DType dtype) {
        this.dtype = dtype;
        return this;
    }

    /** Device of the parameters; null: the thread's default. */
    public EmbeddingOptions device(String device) {
        this.device = device;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long deviceAt = c.textOrNull(device, "device");
        long at = c.struct(32);
        c.putLong(at + 8, paddingIdx);
        c.putInt(at + 16, dtype.value());
        c.putLong(at + 24, deviceAt);
        return at;
    }
}
