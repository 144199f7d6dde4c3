package dev.sterna.internal;

import dev.sterna.error.InvalidArgumentException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Native memory for the arguments of a thread's calls, as a stack; what does not fit is a buffer of its own. */
public class Scratch {
    private static final int SIZE = 1 << 16;
    private final ByteBuffer memory = ByteBuffer.allocateDirect(SIZE).order(ByteOrder.nativeOrder());
    private final long base = Support.address(memory);
    private int top;
    private final List<Big> big = new ArrayList<>();

    private record Big(ByteBuffer memory, long base, int depth) {
        boolean holds(long at) {
            return at >= base && at < base + memory.capacity();
        }
    }

    Scratch() {
    }

    /** Room for so many bytes, on 8; zeroed where the caller does so. */
    public final long take(int bytes) {
        int at = top;
        int next = at + (bytes + 7 & ~7);
        if (next > SIZE - 8 || next < at) {
            return takeBig(bytes);
        }
        top = next;
        return base + at;
    }

    private long takeBig(int bytes) {
        ByteBuffer b = ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
        long address = Support.address(b);
        big.add(new Big(b, address, top));
        return address;
    }

    /** Gives back what was taken at an address, and since. */
    final void give(long at) {
        if (inside(at)) {
            top = (int) (at - base);
            if (!big.isEmpty()) {
                big.removeIf(b -> b.depth() > top);
            }
        } else {
            int i = big.size() - 1;
            while (!big.get(i).holds(at)) {
                --i;
            }
            top = big.get(i).depth();
            big.subList(i, big.size()).clear();
        }
    }

    private boolean inside(long at) {
        return at >= base && at < base + SIZE;
    }

    /** What is at an address that is not inside: in a buffer of its own, or memory of the library. */
    private ByteBuffer outside(long at, int bytes) {
        for (Big b : big) {
            if (b.holds(at)) {
                return b.memory().slice((int) (at - b.base()), bytes).order(ByteOrder.nativeOrder());
            }
        }
        return Support.view(at, bytes).order(ByteOrder.nativeOrder());
    }

    /** Reads 8 bytes. */
    public final long getLong(long at) {
        return inside(at) ? memory.getLong((int) (at - base)) : outside(at, 8).getLong(0);
    }

    /** Reads a number. */
    public final double getDouble(long at) {
        return Double.longBitsToDouble(getLong(at));
    }

    /** Reads 4 bytes. */
    public final int getInt(long at) {
        return inside(at) ? memory.getInt((int) (at - base)) : outside(at, 4).getInt(0);
    }

    /** Writes 8 bytes. */
    public final void putLong(long at, long value) {
        if (inside(at)) {
            memory.putLong((int) (at - base), value);
        } else {
            outside(at, 8).putLong(0, value);
        }
    }

    /** Writes a number. */
    public final void putDouble(long at, double value) {
        putLong(at, Double.doubleToRawLongBits(value));
    }

    /** Writes 4 bytes. */
    public final void putInt(long at, int value) {
        if (inside(at)) {
            memory.putInt((int) (at - base), value);
        } else {
            outside(at, 4).putInt(0, value);
        }
    }

    /** A struct of so many bytes, zero but for its size. */
    public final long struct(int bytes) {
        long at = take(bytes);
        for (int i = 0; i < bytes; i += 8) {
            putLong(at + i, 0);
        }
        putInt(at, bytes);
        return at;
    }

    // ---- arguments

    /** A text, ending in 0. */
    public final long text(String text, String argument) {
        if (text == null) {
            throw new NullPointerException(argument);
        }
        if (text.indexOf('\0') >= 0) {
            throw new InvalidArgumentException(argument + " contains a zero: \"" + text.replace("\0", "\\0") + '"');
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        long at = take(bytes.length + 1);
        ByteBuffer b = inside(at) ? memory.slice((int) (at - base), bytes.length + 1) : outside(at, bytes.length + 1);
        b.put(bytes).put((byte) 0);
        return at;
    }

    /** A text, or null. */
    public final long textOrNull(String text, String argument) {
        return text == null ? 0 : text(text, argument);
    }

    /** A path. */
    public final long path(Path path) {
        return text(path.toString(), "path");
    }

    /** Texts. */
    public final long texts(List<String> texts, String argument) {
        long at = take(8 * texts.size());
        int i = 0;
        for (String t : texts) {
            putLong(at + 8L * i++, text(t, argument));
        }
        return at;
    }

    /** Integers. */
    public final long longs(long[] values) {
        long at = take(8 * values.length);
        for (int i = 0; i < values.length; ++i) {
            putLong(at + 8L * i, values[i]);
        }
        return at;
    }

    /** Numbers. */
    public final long doubles(double[] values) {
        long at = take(8 * values.length);
        for (int i = 0; i < values.length; ++i) {
            putDouble(at + 8L * i, values[i]);
        }
        return at;
    }

    /** Handles of objects, null for none. */
    public final long handles(List<? extends Handle> list) {
        long at = take(8 * list.size());
        int i = 0;
        for (Handle h : list) {
            putLong(at + 8L * i++, ((Caller) this).useNullable(h));
        }
        return at;
    }

    /** Calls with memory that holds elements, and frees it. */
    public final <T> T withMemory(long bytes, Memory<T> body) {
        if (bytes <= SIZE / 4) {
            long at = take((int) bytes);
            return body.call(at, memory.slice((int) (at - base), (int) bytes).order(ByteOrder.nativeOrder()));
        }
        long at = Support.allocate(bytes);
        try {
            return body.call(at, Support.view(at, bytes).order(ByteOrder.nativeOrder()));
        } finally {
            Support.free(at);
        }
    }

    /** What {@link #withMemory} calls. */
    public interface Memory<T> {
        /** With the address, and the same memory as a buffer. */
        T call(long at, ByteBuffer memory);
    }

    /** The address of a direct buffer's position. */
    public static long addressOf(java.nio.Buffer direct, int elementBytes) {
        return Support.bufferAddress(direct) + (long) direct.position() * elementBytes;
    }

    // ---- results

    /** A text that the library made. */
    public static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    /** The text that a sterna_str at an address holds. */
    public final String borrowedText(long at) {
        long data = getLong(at);
        return data == 0 ? "" : text(Support.bytes(data, getLong(at + 8)));
    }

    /** The text of a sterna_bytes whose handle lies at an address, which is released. */
    public final String madeText(long at) {
        long bytes = getLong(at);
        try {
            return text(Abi.sterna_bytes_str(bytes));
        } finally {
            Abi.sterna_bytes_release(bytes);
        }
    }

    /** So many integers. */
    public final long[] getLongs(long at, int n) {
        long[] values = new long[n];
        for (int i = 0; i < n; ++i) {
            values[i] = getLong(at + 8L * i);
        }
        return values;
    }
}
