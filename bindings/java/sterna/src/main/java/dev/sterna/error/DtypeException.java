// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.error;

import dev.sterna.Code;
import dev.sterna.SternaException;

/** The library reported STERNA_ERROR_DTYPE. */
public class DtypeException extends SternaException {
    private static final long serialVersionUID = 1;

    /** With a message, for a callback to throw. */
    public DtypeException(String message) {
        this(message, "", "", "", null);
    }

    DtypeException(String message, String op, String argument, String shapes, Throwable cause) {
        super(Code.DTYPE, message, op, argument, shapes, cause);
    }
}
