// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.error;

import dev.sterna.SternaException;

/**
 * The exception of each code.
 *
 * @hidden
 */
public final class ErrorTypes {
    private ErrorTypes() {
    }

    /** The exception of a code; an internal error where a newer library has a code that this version lacks. */
    public static SternaException of(int code, String message, String op, String argument, String shapes, Throwable cause) {
        switch (code) {
            case 1:
                return new InvalidArgumentException(message, op, argument, shapes, cause);
            case 2:
                return new InvalidHandleException(message, op, argument, shapes, cause);
            case 3:
                return new OutOfMemoryException(message, op, argument, shapes, cause);
            case 4:
                return new ShapeException(message, op, argument, shapes, cause);
            case 5:
                return new DtypeException(message, op, argument, shapes, cause);
            case 6:
                return new DeviceException(message, op, argument, shapes, cause);
            case 7:
                return new IndexException(message, op, argument, shapes, cause);
            case 8:
                return new UnsupportedException(message, op, argument, shapes, cause);
            case 9:
                return new StateException(message, op, argument, shapes, cause);
            case 10:
                return new AutogradException(message, op, argument, shapes, cause);
            case 11:
                return new IoException(message, op, argument, shapes, cause);
            case 12:
                return new CorruptException(message, op, argument, shapes, cause);
            case 13:
                return new NotFoundException(message, op, argument, shapes, cause);
            case 14:
                return new CallbackException(message, op, argument, shapes, cause);
            case 15:
                return new VersionException(message, op, argument, shapes, cause);
            case 16:
                return new InternalException(message, op, argument, shapes, cause);
            default:
                return new InternalException(message, op, argument, shapes, cause);
        }
    }
}
