// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna;

import dev.sterna.internal.Caller;

/**
 * What there is to know about a program.
 *
 * @param inputs number of inputs
 * @param outputs number of outputs
 * @param nodes number of calls that a run makes
 * @param variablesRead number of variables whose value a run reads
 * @param variablesWritten number of variables that a run assigns
 * @param arenaBytes memory that all intermediate values of a run share
 * @param isRandom a run takes numbers from a generator
 */
public record ProgramInfo(long inputs, long outputs, long nodes, long variablesRead, long variablesWritten, long arenaBytes, boolean isRandom) {
    static final int SIZE = 64;

    static ProgramInfo read(Caller c, long at) {
        return new ProgramInfo(c.getLong(at + 8),
                c.getLong(at + 16),
                c.getLong(at + 24),
                c.getLong(at + 32),
                c.getLong(at + 40),
                c.getLong(at + 48),
                c.getInt(at + 56) != 0);
    }
}
