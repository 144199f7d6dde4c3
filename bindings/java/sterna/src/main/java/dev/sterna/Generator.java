package dev.sterna;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Handle;
import dev.sterna.internal.Tables;

/** The state of random numbers: a seed and a counter. */
public final class Generator extends Handle {
    /** One with a seed. */
    public Generator(long seed) {
        this(Caller.current(), Caller.with(null, (c, none, at) -> {
            c.check(Abi.sterna_generator_create(seed, at));
            return c.getLong(at);
        }));
    }

    private Generator(Caller c, long token) {
        super(c, token, false);
    }

    @Override
    protected int kind() {
        return Tables.GENERATOR;
    }

    /** The default generator of a device, as in "cpu"; null: that of the CPU. */
    public static Generator ofDevice(String device) {
        return Caller.with(null, (c, none, at) -> {
            c.check(Abi.sterna_generator_default(c.textOrNull(device, "device"), at));
            return new Generator(c, c.getLong(at));
        });
    }

    /** Starts again with a seed. */
    public void setSeed(long seed) {
        Caller.run(this, (c, g) -> Abi.sterna_generator_seed(g, seed));
    }

    /**
     * Where it stands.
     *
     * @param seed the seed
     * @param offset how far it has counted
     */
    public record State(long seed, long offset) {
    }

    /** Where it stands. */
    public State state() {
        return Caller.with(this, (c, g, at) -> {
            c.check(Abi.sterna_generator_get_state(g, at, at + 8));
            return new State(c.getLong(at), c.getLong(at + 8));
        });
    }

    /** Goes on from a state. */
    public void setState(State state) {
        Caller.run(this, (c, g) -> Abi.sterna_generator_set_state(g, state.seed(), state.offset()));
    }

    /** Random calls of this thread take their numbers from this one until what this gives is closed. */
    public Guard use() {
        return Caller.with(this, (c, g, at) -> {
            c.check(Abi.sterna_set_generator(g, at));
            long before = c.getLong(at);
            return new Guard(() -> {
                try {
                    Caller.run(null, (d, none) -> Abi.sterna_set_generator(before, 0));
                } finally {
                    Abi.sterna_generator_release(before);
                }
            });
        });
    }
}
