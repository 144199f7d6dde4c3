// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.error;

import dev.sterna.Code;
import dev.sterna.SternaException;

/** The library reported STERNA_ERROR_OUT_OF_MEMORY. */
public class OutOfMemoryException extends SternaException {
    private static final long serialVersionUID = 1;

    /** With a message, for a callback to throw. */
    public OutOfMemoryException(String message) {
        this(message, "", "", "", null);
    }

    OutOfMemoryException(String message, String op, String argument, String shapes, Throwable cause) {
        super(Code.OUT_OF_MEMORY, message, op, argument, shapes, cause);
    }
}
