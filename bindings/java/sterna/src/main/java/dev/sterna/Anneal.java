// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna;

/** The curve between two learning rates. */
public enum Anneal {
    /** STERNA_ANNEAL_COS */
    COS(0),
    /** STERNA_ANNEAL_LINEAR */
    LINEAR(1);

    private static final Anneal[] ALL = values();
    private final int value;

    Anneal(int value) {
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
    public static Anneal of(int value) {
        for (Anneal v : ALL) {
            if (v.value == value) {
                return v;
            }
        }
        throw new IllegalArgumentException("unknown Anneal: " + value);
    }
}
