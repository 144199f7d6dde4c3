package dev.sterna.internal;

import dev.sterna.Code;
import dev.sterna.SternaException;
import dev.sterna.error.ErrorTypes;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;

/** Errors of the library as exceptions, and exceptions of callbacks on their way through the library. */
final class Errors {
    private static final ConcurrentHashMap<Long, Throwable> THROWN = new ConcurrentHashMap<>();

    private Errors() {
    }

    /** The exception of an error, which it releases; when a callback is behind it, what that threw, the same object. */
    static SternaException take(Caller c, long error) {
        try {
            Throwable thrown = THROWN.get(Abi.sterna_error_host(error));
            if (thrown != null) {
                throw Errors.<RuntimeException>sneak(thrown);
            }
            return read(error);
        } finally {
            Abi.sterna_error_release(error);
        }
    }

    /** After a first "out of memory" since the last success, true: what can be collected has been. */
    static boolean collectOrThrow(Caller c, long error) {
        if (Abi.sterna_error_code(error) == Code.OUT_OF_MEMORY.value() && Collector.collect()) {
            Abi.sterna_error_release(error);
            return true;
        }
        throw take(c, error);
    }

    private static SternaException read(long error) {
        long cause = Abi.sterna_error_cause(error);
        SternaException because = null;
        if (cause != 0) {
            because = read(cause);
            Abi.sterna_error_release(cause);
        }
        return ErrorTypes.of(Abi.sterna_error_code(error), text(Abi.sterna_error_message(error)),
                text(Abi.sterna_error_op(error)),
                text(Abi.sterna_error_argument(error)), text(Abi.sterna_error_shapes(error)), because);
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T sneak(Throwable t) throws T {
        throw (T) t; // checked exceptions too: they come out of the call as they went in
    }

    /** An error for a callback to return, whose host is the exception. */
    static long of(Caller c, Throwable t) {
        long at = c.begin(0);
        try {
            int code = t instanceof SternaException s ? s.code().value() : Code.CALLBACK.value();
            long message = c.text(String.valueOf(t.getMessage() == null ? t : t.getMessage()).replace('\0', ' '),
                    "message");
            long ticket = Support.ticket();
            THROWN.put(ticket, t);
            return Abi.sterna_error_create(code, message, ticket, Support.forget());
        } finally {
            c.end(at);
        }
    }

    static void forget(long ticket) {
        THROWN.remove(ticket);
    }
}
