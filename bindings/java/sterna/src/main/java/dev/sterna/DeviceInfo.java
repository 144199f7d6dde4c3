// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna;

import dev.sterna.internal.Caller;

/**
 * What there is to know about a device.
 *
 * @param name "cpu", "null", "cuda:0" …; valid for ever
 * @param type "cpu", "null", "cuda" …; valid for ever
 * @param number among the devices of its type
 * @param isHost the host can read its memory
 * @param computes 0: it knows shapes only, as "null"
 * @param liveBytes memory of the tensors that exist
 * @param peakBytes the most that live_bytes has been since deviceResetPeak
 * @param reservedBytes held from the system, in use or kept for the next tensor
 * @param allocations number of requests so far
 */
public record DeviceInfo(String name, String type, int number, boolean isHost, boolean computes, long liveBytes, long peakBytes, long reservedBytes, long allocations) {
    static final int SIZE = 88;

    static DeviceInfo read(Caller c, long at) {
        return new DeviceInfo(c.borrowedText(at + 8),
                c.borrowedText(at + 24),
                c.getInt(at + 40),
                c.getInt(at + 44) != 0,
                c.getInt(at + 48) != 0,
                c.getLong(at + 56),
                c.getLong(at + 64),
                c.getLong(at + 72),
                c.getLong(at + 80));
    }
}
