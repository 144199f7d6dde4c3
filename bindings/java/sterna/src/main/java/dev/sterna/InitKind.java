// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna;

/** Initializations of torch.nn.init. */
public enum InitKind {
    /** STERNA_INIT_ZEROS */
    ZEROS(0),
    /** STERNA_INIT_ONES */
    ONES(1),
    /** STERNA_INIT_CONSTANT */
    CONSTANT(2),
    /** STERNA_INIT_UNIFORM */
    UNIFORM(3),
    /** STERNA_INIT_NORMAL */
    NORMAL(4),
    /** STERNA_INIT_TRUNC_NORMAL */
    TRUNC_NORMAL(5),
    /** STERNA_INIT_XAVIER_UNIFORM */
    XAVIER_UNIFORM(6),
    /** STERNA_INIT_XAVIER_NORMAL */
    XAVIER_NORMAL(7),
    /** STERNA_INIT_KAIMING_UNIFORM */
    KAIMING_UNIFORM(8),
    /** STERNA_INIT_KAIMING_NORMAL */
    KAIMING_NORMAL(9),
    /** STERNA_INIT_ORTHOGONAL */
    ORTHOGONAL(10);

    private static final InitKind[] ALL = values();
    private final int value;

    InitKind(int value) {
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
    public static InitKind of(int value) {
        for (InitKind v : ALL) {
            if (v.value == value) {
                return v;
            }
        }
        throw new IllegalArgumentException("unknown InitKind: " + value);
    }
}
