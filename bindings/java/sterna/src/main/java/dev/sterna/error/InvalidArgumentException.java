// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.error;

import dev.sterna.Code;
import dev.sterna.SternaException;

/** The library reported STERNA_ERROR_INVALID_ARGUMENT. */
public class InvalidArgumentException extends SternaException {
    private static final long serialVersionUID = 1;

    /** With a message, for a callback to throw. */
    public InvalidArgumentException(String message) {
        this(message, "", "", "", null);
    }

    InvalidArgumentException(String message, String op, String argument, String shapes, Throwable cause) {
        super(Code.INVALID_ARGUMENT, message, op, argument, shapes, cause);
    }
}
