// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.error;

import dev.sterna.Code;
import dev.sterna.SternaException;

/** The library reported STERNA_ERROR_DEVICE. */
public class DeviceException extends SternaException {
    private static final long serialVersionUID = 1;

    /** With a message, for a callback to throw. */
    public DeviceException(String message) {
        this(message, "", "", "", null);
    }

    DeviceException(String message, String op, String argument, String shapes, Throwable cause) {
        super(Code.DEVICE, message, op, argument, shapes, cause);
    }
}
