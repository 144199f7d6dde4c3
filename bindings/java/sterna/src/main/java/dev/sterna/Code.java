// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna;

/** Families of errors; more may come. */
public enum Code {
    /** STERNA_ERROR_INVALID_ARGUMENT */
    INVALID_ARGUMENT(1),
    /** STERNA_ERROR_INVALID_HANDLE */
    INVALID_HANDLE(2),
    /** STERNA_ERROR_OUT_OF_MEMORY */
    OUT_OF_MEMORY(3),
    /** STERNA_ERROR_SHAPE */
    SHAPE(4),
    /** STERNA_ERROR_DTYPE */
    DTYPE(5),
    /** STERNA_ERROR_DEVICE */
    DEVICE(6),
    /** STERNA_ERROR_INDEX */
    INDEX(7),
    /** STERNA_ERROR_UNSUPPORTED */
    UNSUPPORTED(8),
    /** STERNA_ERROR_STATE */
    STATE(9),
    /** STERNA_ERROR_AUTOGRAD */
    AUTOGRAD(10),
    /** STERNA_ERROR_IO */
    IO(11),
    /** STERNA_ERROR_CORRUPT */
    CORRUPT(12),
    /** STERNA_ERROR_NOT_FOUND */
    NOT_FOUND(13),
    /** STERNA_ERROR_CALLBACK */
    CALLBACK(14),
    /** STERNA_ERROR_VERSION */
    VERSION(15),
    /** STERNA_ERROR_INTERNAL */
    INTERNAL(16);

    private static final Code[] ALL = values();
    private final int value;

    Code(int value) {
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
    public static Code of(int value) {
        for (Code v : ALL) {
            if (v.value == value) {
                return v;
            }
        }
        throw new IllegalArgumentException("unknown Code: " + value);
    }
}
