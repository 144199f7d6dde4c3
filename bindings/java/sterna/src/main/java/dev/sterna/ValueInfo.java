// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna;

import dev.sterna.internal.Caller;

/**
 * An input or output of a program.
 *
 * @param name may be ""; valid while the program lives
 * @param dtype element type
 * @param sizes by dimension
 * @param device its name; valid for ever
 */
public record ValueInfo(String name, DType dtype, long[] sizes, String device) {
    static final int SIZE = 112;

    static ValueInfo read(Caller c, long at) {
        return new ValueInfo(c.borrowedText(at + 8),
                DType.of(c.getInt(at + 24)),
                c.getLongs(at + 32, c.getInt(at + 28)),
                c.borrowedText(at + 96));
    }
}
