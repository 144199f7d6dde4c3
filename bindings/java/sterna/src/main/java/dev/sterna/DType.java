// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna;

/** Element types. */
public enum DType {
    /** STERNA_F32 */
    F32(0),
    /** STERNA_F64 */
    F64(1),
    /** STERNA_F16 */
    F16(2),
    /** STERNA_BF16 */
    BF16(3),
    /** STERNA_I8 */
    I8(4),
    /** STERNA_U8 */
    U8(5),
    /** STERNA_I16 */
    I16(6),
    /** STERNA_I32 */
    I32(7),
    /** STERNA_I64 */
    I64(8),
    /** STERNA_BOOL */
    BOOL(9);

    private static final DType[] ALL = values();
    private final int value;

    DType(int value) {
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
    public static DType of(int value) {
        for (DType v : ALL) {
            if (v.value == value) {
                return v;
            }
        }
        throw new IllegalArgumentException("unknown DType: " + value);
    }
}
