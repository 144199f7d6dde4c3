// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.error;

import dev.sterna.Code;
import dev.sterna.SternaException;

/** The library reported STERNA_ERROR_VERSION. */
public class VersionException extends SternaException {
    private static final long serialVersionUID = 1;

    /** With a message, for a callback to throw. */
    public VersionException(String message) {
        this(message, "", "", "", null);
    }

    VersionException(String message, String op, String argument, String shapes, Throwable cause) {
        super(Code.VERSION, message, op, argument, shapes, cause);
    }
}
