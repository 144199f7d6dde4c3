// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.nn;

import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Optional arguments of initXavierUniform, initXavierNormal and {@code initOrthogonal}. */
public final class InitGainOptions extends Options {
    private double gain = 1.0;

    /** All defaults. */
    public InitGainOptions() {
    }

    /** Factor, see initGain.  Default: {@code 1}. */
    public InitGainOptions gain(double gain) {
        this.gain = gain;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long at = c.struct(16);
        c.putDouble(at + 8, gain);
        return at;
    }
}
