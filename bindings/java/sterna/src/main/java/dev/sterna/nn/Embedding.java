// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.nn;

import dev.sterna.DType;
import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;
import java.lang.ref.Reference;

/** Rows of a table by index: integers of any shape → (…, embedding_dim). weight starts as N(0, 1). */
public final class Embedding extends LibraryModule {
    /**
     * Rows of a table by index: integers of any shape → (…, embedding_dim). weight starts as N(0, 1).
     *
     * @param numEmbeddings rows of the table
     * @param embeddingDim size of a row
     */
    public Embedding(long numEmbeddings, long embeddingDim) {
        this(numEmbeddings, embeddingDim, (EmbeddingOptions) null);
    }

    /**
     * Rows of a table by index: integers of any shape → (…, embedding_dim). weight starts as N(0, 1).
     *
     * @param numEmbeddings rows of the table
     * @param embeddingDim size of a row
     * @param options optional arguments; null: all defaults
     */
    public Embedding(long numEmbeddings, long embeddingDim, EmbeddingOptions options) {
        super(create(numEmbeddings, embeddingDim, options));
    }

    private static long create(long numEmbeddings, long embeddingDim, EmbeddingOptions options) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_nn_embedding(numEmbeddings, embeddingDim, Options.write(options, c), at));
            return c.getLong(at);
        } finally {
            c.end(at);
            Reference.reachabilityFence(options);
        }
    }

    /** This row starts as zero and gets no gradient; negative counts from the end. */
    public static EmbeddingOptions paddingIdx(long paddingIdx) {
        return new EmbeddingOptions().paddingIdx(paddingIdx);
    }

    /** Dtype of the parameters.  Default: {@code F32}. */
    public static EmbeddingOptions dtype(DType dtype) {
        return new EmbeddingOptions().dtype(dtype);
    }

    /** Device of the parameters; null: the thread's default. */
    public static EmbeddingOptions device(String device) {
        return new EmbeddingOptions().device(device);
    }
}
