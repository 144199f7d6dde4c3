// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna;

import dev.sterna.internal.Caller;

/**
 * What there is to know about a device.
 *
 * @param name "NVIDIA H100", or the model of the CPU; the type of the device where it has no such name; valid for ever
 * @param totalBytes memory of the hardware; 0 where there is none
 * @param major compute capability of a CUDA device, first part; 0 for others
 * @param minor its second part
 * @param processors that work side by side: multiprocessors of a CUDA device, processors that the process may use
 */
public record DeviceProperties(String name, long totalBytes, int major, int minor, int processors) {
    static final int SIZE = 48;

    static DeviceProperties read(Caller c, long at) {
        return new DeviceProperties(c.borrowedText(at + 8),
                c.getLong(at + 24),
                c.getInt(at + 32),
                c.getInt(at + 36),
                c.getInt(at + 40));
    }
}
