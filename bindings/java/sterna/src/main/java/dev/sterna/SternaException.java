package dev.sterna;

/**
 * What a failed call reports.  There is a subclass for each {@link Code}, in {@link dev.sterna.error}.  An exception
 * that
 * a callback throws comes out of the call that made the callback as the same object, not as one of these.
 */
public abstract class SternaException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final Code code;
    private final String op;
    private final String argument;
    private final String shapes;

    /** What the library reported. */
    protected SternaException(Code code, String message, String op, String argument, String shapes, Throwable cause) {
        super(message, cause);
        this.code = code;
        this.op = op;
        this.argument = argument;
        this.shapes = shapes;
    }

    /** The family of the error. */
    public final Code code() {
        return code;
    }

    /** The op or function that failed, "" when none did. */
    public final String op() {
        return op;
    }

    /** The argument at fault, "" when none is. */
    public final String argument() {
        return argument;
    }

    /** Shapes and dtypes of the inputs, as in "x: f32[2, 3]"; may be "". */
    public final String shapes() {
        return shapes;
    }
}
