// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna;

/** How much a message matters. */
public enum LogLevel {
    /** STERNA_LOG_DEBUG */
    DEBUG(0),
    /** STERNA_LOG_INFO */
    INFO(1),
    /** STERNA_LOG_WARNING */
    WARNING(2),
    /** STERNA_LOG_ERROR */
    ERROR(3);

    private static final LogLevel[] ALL = values();
    private final int value;

    LogLevel(int value) {
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
    public static LogLevel of(int value) {
        for (LogLevel v : ALL) {
            if (v.value == value) {
                return v;
            }
        }
        throw new IllegalArgumentException("unknown LogLevel: " + value);
    }
}
