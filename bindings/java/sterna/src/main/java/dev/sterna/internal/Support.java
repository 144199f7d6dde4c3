package dev.sterna.internal;

import java.nio.ByteBuffer;

/** The natives of support.c and callbacks.c. */
final class Support {
    private Support() {
    }

    static native long address(ByteBuffer buffer);

    static native long bufferAddress(java.nio.Buffer buffer);

    static native ByteBuffer view(long address, long bytes);

    static native byte[] bytes(long address, long bytes);

    /** Fills a table of callbacks; see {@link Tables} for the numbers. */
    static native void table(int table, Object target, boolean weak, long address);

    static native long ticket();

    static native long forget();

    /** Memory of the C heap, which {@link #free} gives back. */
    static native long allocate(long bytes);

    static native void free(long address);
}
