// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna;

/** Which side of a weight counts: what goes in (keeps the variance of activations) or out (that of gradients). */
public enum Fan {
    /** STERNA_FAN_IN */
    IN(0),
    /** STERNA_FAN_OUT */
    OUT(1);

    private static final Fan[] ALL = values();
    private final int value;

    Fan(int value) {
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
    public static Fan of(int value) {
        for (Fan v : ALL) {
            if (v.value == value) {
                return v;
            }
        }
        throw new IllegalArgumentException("unknown Fan: " + value);
    }
}
