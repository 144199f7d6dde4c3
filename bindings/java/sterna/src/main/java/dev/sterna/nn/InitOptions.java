// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.nn;

import dev.sterna.Fan;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;

/** Which parameters moduleInit assigns, and the options of the initialization, each with its own defaults. */
public final class InitOptions extends Options {
    private String prefix = null;
    private String moduleKind = null;
    private String parameter = null;
    private double value = Double.NaN;
    private double low = Double.NaN;
    private double high = Double.NaN;
    private double mean = Double.NaN;
    private double std = Double.NaN;
    private double gain = Double.NaN;
    private double a = Double.NaN;
    private Fan mode = Fan.IN;
    private String nonlinearity = "leaky_relu";

    /** All defaults. */
    public InitOptions() {
    }

    /** Parameters at or below this name; null: all. */
    public InitOptions prefix(String prefix) {
        this.prefix = prefix;
        return this;
    }

    /** Parameters of modules of this kind, such as "Linear"; null: all. */
    public InitOptions moduleKind(String moduleKind) {
        this.moduleKind = moduleKind;
        return this;
    }

    /** Parameters of this name, such as "weight"; null: all. */
    public InitOptions parameter(String parameter) {
        this.parameter = parameter;
        return this;
    }

    /** Of constant, required there. */
    public InitOptions value(double value) {
        this.value = value;
        return this;
    }

    /** Of uniform and trunc_normal. */
    public InitOptions low(double low) {
        this.low = low;
        return this;
    }

    /** Of uniform and trunc_normal. */
    public InitOptions high(double high) {
        this.high = high;
        return this;
    }

    /** Of normal and trunc_normal. */
    public InitOptions mean(double mean) {
        this.mean = mean;
        return this;
    }

    /** Of normal and trunc_normal. */
    public InitOptions std(double std) {
        this.std = std;
        return this;
    }

    /** Of xavier and orthogonal. */
    public InitOptions gain(double gain) {
        this.gain = gain;
        return this;
    }

    /** Of kaiming. */
    public InitOptions a(double a) {
        this.a = a;
        return this;
    }

    /** Of kaiming.  Default: {@code IN}. */
    public InitOptions mode(Fan mode) {
        this.mode = mode;
        return this;
    }

    /** Of kaiming.  Default: {@code "leaky_relu"}. */
    public InitOptions nonlinearity(String nonlinearity) {
        this.nonlinearity = nonlinearity;
        return this;
    }

    @Override
    protected long write(Caller c) {
        long prefixAt = c.textOrNull(prefix, "prefix");
        long moduleKindAt = c.textOrNull(moduleKind, "module_kind");
        long parameterAt = c.textOrNull(parameter, "parameter");
        long nonlinearityAt = c.textOrNull(nonlinearity, "nonlinearity");
        long at = c.struct(104);
        c.putLong(at + 8, prefixAt);
        c.putLong(at + 16, moduleKindAt);
        c.putLong(at + 24, parameterAt);
        c.putDouble(at + 32, value);
        c.putDouble(at + 40, low);
        c.putDouble(at + 48, high);
        c.putDouble(at + 56, mean);
        c.putDouble(at + 64, std);
        c.putDouble(at + 72, gain);
        c.putDouble(at + 80, a);
        c.putInt(at + 88, mode.value());
        c.putLong(at + 96, nonlinearityAt);
        return at;
    }
}
