// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna;

/** Values of the attribute {@code approximate}. */
public enum Approximate {
    /** STERNA_APPROXIMATE_NONE */
    NONE(0),
    /** STERNA_APPROXIMATE_TANH */
    TANH(1);

    private static final Approximate[] ALL = values();
    private final int value;

    Approximate(int value) {
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
    public static Approximate of(int value) {
        for (Approximate v : ALL) {
            if (v.value == value) {
                return v;
            }
        }
        throw new IllegalArgumentException("unknown Approximate: " + value);
    }
}
