package dev.sterna;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Handle;
import dev.sterna.internal.Tables;

/** A function that sees a gradient during backward.  It stays in place when this is closed. */
public final class Hook extends Handle {
    Hook(Caller c, long token) {
        super(c, token, false);
    }

    @Override
    protected int kind() {
        return Tables.HOOK;
    }

    /** Takes the function away. */
    public void remove() {
        Caller.run(this, (c, h) -> Abi.sterna_hook_remove(h));
    }
}
