package dev.sterna.internal;

/** Optional arguments of a call. */
public abstract class Options {
    /** One with all defaults. */
    protected Options() {
    }

    /** Writes the struct of C; its address. */
    protected abstract long write(Caller c);

    /** Writes options; 0 for null, which are all defaults. */
    public static long write(Options options, Caller c) {
        return options == null ? 0 : options.write(c);
    }
}
