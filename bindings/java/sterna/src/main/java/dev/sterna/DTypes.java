package dev.sterna;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;

/** What the library knows about element types. */
public final class DTypes {
    private DTypes() {
    }

    /** Its name, as in "f32". */
    public static String name(DType dtype) {
        Caller.current();
        return Caller.text(Abi.sterna_dtype_name(dtype.value()));
    }

    /** Bytes of an element. */
    public static long size(DType dtype) {
        Caller.current();
        return Abi.sterna_dtype_size(dtype.value());
    }

    /** The dtype of an op of both. */
    public static DType promote(DType a, DType b) {
        Caller c = Caller.current();
        long at = c.begin(1);
        try {
            c.check(Abi.sterna_promote_types(a.value(), b.value(), at));
            return DType.of(c.getInt(at));
        } finally {
            c.end(at);
        }
    }
}
