// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna;

/** Values of the attribute {@code reduction}. */
public enum Reduction {
    /** STERNA_REDUCTION_MEAN */
    MEAN(0),
    /** STERNA_REDUCTION_SUM */
    SUM(1),
    /** STERNA_REDUCTION_NONE */
    NONE(2);

    private static final Reduction[] ALL = values();
    private final int value;

    Reduction(int value) {
        this.value = value;
    }

    /** The number that the library knows it by. */
    public int value() {
        return value;
    }

    /**
     * The constant of a number.
     *
     * @throws IllegalArgumentException a newer library knows it, and this version of the binding does not
     */
    public static Reduction of(int value) {
        for (Reduction v : ALL) {
            if (v.value == value) {
                return v;
            }
        }
        throw new IllegalArgumentException("unknown Reduction: " + value);
    }
}
