// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna;

/** How setFloat32MatmulPrecision lets products of f32 be computed. */
public enum MatmulPrecision {
    /** STERNA_MATMUL_HIGHEST */
    HIGHEST(0),
    /** STERNA_MATMUL_HIGH */
    HIGH(1);

    private static final MatmulPrecision[] ALL = values();
    private final int value;

    MatmulPrecision(int value) {
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
    public static MatmulPrecision of(int value) {
        for (MatmulPrecision v : ALL) {
            if (v.value == value) {
                return v;
            }
        }
        throw new IllegalArgumentException("unknown MatmulPrecision: " + value);
    }
}
