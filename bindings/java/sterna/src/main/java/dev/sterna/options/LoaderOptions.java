// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of loaderCreate and {@code loaderCreateCollating}. */
public final class LoaderOptions extends Options {
    private long batchSize = 1;
    private boolean shuffle = false;
    private long seed = 0;
    private boolean dropLast = false;
    private long workers = 0;
    private long prefetch = 2;
    private boolean pinMemory = false;
    private String device = null;

    /** All defaults. */
    public LoaderOptions() {
    }

    /** Samples in a batch.  Default: {@code 1}. */
    public LoaderOptions batchSize(long batchSize) {
        this.batchSize = batchSize;
        return this;
    }

    /** 1: another order each epoch, from seed and epoch alone.  Default: {@code false}. */
    public LoaderOptions shuffle(boolean shuffle) {
        this.shuffle = shuffle;
        return this;
    }

    /** Of the order and of random ops in samples.  Default: {@code 0}. */
    public LoaderOptions seed(long seed) {
        this.seed = seed;
        return this;
    }

    /** 1: a last batch that is not full is left out.  Default: {@code false}. */
    public LoaderOptions dropLast(boolean dropLast) {
        this.dropLast = dropLast;
        return this;
    }

    /** Threads that make batches ahead; 0: loaderNext makes them.  Default: {@code 0}. */
    public LoaderOptions workers(long workers) {
        this.workers = workers;
        return this;
    }

    /** Batches that each worker may be ahead.  Default: {@code 2}. */
    public LoaderOptions prefetch(long prefetch) {
        this.prefetch = prefetch;
        return this;
    }

    /** 1: batches lie in pinned host memory, or are copied to {@code device} from there; ignored, with a warning (setLogSink), where no device pins memory.  Default: {@code false}. */
    public LoaderOptions pinMemory(boolean pinMemory) {
        this.pinMemory = pinMemory;
        return this;
    }

    /** Where batches are handed out, copied there ahead of use by the workers; null: where the samples are. */
    public LoaderOptions device(String device) {
        this.device = device;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long deviceAt = c.textOrNull(device, "device");
        long at = c.struct(72);
        c.putLong(at + 8, batchSize);
        c.putInt(at + 16, shuffle ? 1 : 0);
        c.putLong(at + 24, seed);
        c.putInt(at + 32, dropLast ? 1 : 0);
        c.putLong(at + 40, workers);
        c.putLong(at + 48, prefetch);
        c.putInt(at + 56, pinMemory ? 1 : 0);
        c.putLong(at + 64, deviceAt);
        return at;
    }
}
