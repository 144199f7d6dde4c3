// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna;

/** The low precision of setAutocast. */
public enum Autocast {
    /** STERNA_AUTOCAST_OFF */
    OFF(0),
    /** STERNA_AUTOCAST_BF16 */
    BF16(1),
    /** STERNA_AUTOCAST_F16 */
    F16(2);

    private static final Autocast[] ALL = values();
    private final int value;

    Autocast(int value) {
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
    public static Autocast of(int value) {
        for (Autocast v : ALL) {
            if (v.value == value) {
                return v;
            }
        }
        throw new IllegalArgumentException("unknown Autocast: " + value);
    }
}
