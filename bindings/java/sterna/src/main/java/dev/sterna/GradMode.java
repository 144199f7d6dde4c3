// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna;

/** Whether the calls of a thread are recorded for gradients; results made under INFERENCE may never be later. */
public enum GradMode {
    /** STERNA_GRAD_ENABLED */
    ENABLED(0),
    /** STERNA_GRAD_DISABLED */
    DISABLED(1),
    /** STERNA_GRAD_INFERENCE */
    INFERENCE(2);

    private static final GradMode[] ALL = values();
    private final int value;

    GradMode(int value) {
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
    public static GradMode of(int value) {
        for (GradMode v : ALL) {
            if (v.value == value) {
                return v;
            }
        }
        throw new IllegalArgumentException("unknown GradMode: " + value);
    }
}
