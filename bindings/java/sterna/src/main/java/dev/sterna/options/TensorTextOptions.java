// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.options;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** How tensorToText lays a tensor out; the defaults are PyTorch's. */
public final class TensorTextOptions extends Options {
    private int precision = 4;
    private long threshold = 1000;
    private long edgeItems = 3;
    private int lineWidth = 80;

    /** All defaults. */
    public TensorTextOptions() {
    }

    /** Digits after the point, 0 … 100.  Default: {@code 4}. */
    public TensorTextOptions precision(int precision) {
        this.precision = precision;
        return this;
    }

    /** Tensors of more elements are summarized.  Default: {@code 1000}. */
    public TensorTextOptions threshold(long threshold) {
        this.threshold = threshold;
        return this;
    }

    /** So many at both ends of a dimension remain then.  Default: {@code 3}. */
    public TensorTextOptions edgeItems(long edgeItems) {
        this.edgeItems = edgeItems;
        return this;
    }

    /** In characters.  Default: {@code 80}. */
    public TensorTextOptions lineWidth(int lineWidth) {
        this.lineWidth = lineWidth;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long at = c.struct(32);
        c.putInt(at + 4, precision);
        c.putLong(at + 8, threshold);
        c.putLong(at + 16, edgeItems);
        c.putInt(at + 24, lineWidth);
        return at;
    }
}
