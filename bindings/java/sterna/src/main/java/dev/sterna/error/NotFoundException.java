// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.error;

import dev.sterna.Code;
import dev.sterna.SternaException;

/** The library reported STERNA_ERROR_NOT_FOUND. */
public class NotFoundException extends SternaException {
    private static final long serialVersionUID = 1;

    /** With a message, for a callback to throw. */
    public NotFoundException(String message) {
        this(message, "", "", "", null);
    }

    NotFoundException(String message, String op, String argument, String shapes, Throwable cause) {
        super(Code.NOT_FOUND, message, op, argument, shapes, cause);
    }
}
