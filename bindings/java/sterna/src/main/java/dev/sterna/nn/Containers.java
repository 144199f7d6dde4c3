package dev.sterna.nn;

import dev.sterna.internal.Caller;
import java.util.List;

/** How modules of modules are made. */
final class Containers {
    private Containers() {
    }

    interface Maker {
        long call(long layers, long n, long at);
    }

    static long create(List<Module> layers, Maker maker) {
        return Caller.with(null, (c, none, at) -> {
            long list = c.take(8 * layers.size());
            for (int i = 0; i < layers.size(); ++i) {
                c.putLong(list + 8L * i, c.hand(layers.get(i)));
            }
            c.check(maker.call(list, layers.size(), at));
            return c.getLong(at);
        });
    }
}
