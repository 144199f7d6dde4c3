// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna;

import dev.sterna.internal.Caller;

/**
 * What there is to know about a tensor.
 *
 * @param dtype element type
 * @param sizes by dimension
 * @param strides in elements; contiguous where the value is not known yet
 * @param numel number of elements
 * @param bytes numel times the size of an element
 * @param device its name; valid for ever
 * @param requiresGrad gradients flow to it
 * @param isLeaf not the result of a recorded call: gradients end here
 * @param isVariable a cell that can be assigned
 * @param isContiguous row-major, without gaps
 * @param isCaptured a value of the step being captured; it has no data
 * @param isPinned in pinned memory of the host; see tensorPinMemory
 */
public record TensorInfo(DType dtype, long[] sizes, long[] strides, long numel, long bytes, String device, boolean requiresGrad, boolean isLeaf, boolean isVariable, boolean isContiguous, boolean isCaptured, boolean isPinned) {
    static final int SIZE = 200;

    static TensorInfo read(Caller c, long at) {
        return new TensorInfo(DType.of(c.getInt(at + 4)),
                c.getLongs(at + 16, c.getInt(at + 8)),
                c.getLongs(at + 80, c.getInt(at + 8)),
                c.getLong(at + 144),
                c.getLong(at + 152),
                c.borrowedText(at + 160),
                c.getInt(at + 176) != 0,
                c.getInt(at + 180) != 0,
                c.getInt(at + 184) != 0,
                c.getInt(at + 188) != 0,
                c.getInt(at + 192) != 0,
                c.getInt(at + 196) != 0);
    }
}
