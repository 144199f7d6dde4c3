package dev.sterna;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Handle;
import dev.sterna.internal.Tables;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tensors by name, in order, with metadata: state dicts, parameters, the content of a file. */
public final class Dict extends Handle {
    /** An empty one. */
    public Dict() {
        this(Caller.current(), create());
    }

    /**
     * A handle that the caller owns.
     *
     * @hidden
     */
    public Dict(Caller c, long token) {
        super(c, token, false);
    }

    /** With the entries of a map, in its order. */
    public static Dict of(Map<String, Tensor> entries) {
        Dict d = new Dict();
        entries.forEach(d::set);
        return d;
    }

    private static long create() {
        return Caller.with(null, (c, none, at) -> {
            c.check(Abi.sterna_dict_create(at));
            return c.getLong(at);
        });
    }

    @Override
    protected int kind() {
        return Tables.DICT;
    }

    /** Number of entries. */
    public int size() {
        return Caller.with(this, (c, d, at) -> {
            c.check(Abi.sterna_dict_size(d, at));
            return (int) c.getLong(at);
        });
    }

    /** The names in order. */
    public List<String> names() {
        return Caller.with(this, (c, d, at) -> {
            c.check(Abi.sterna_dict_size(d, at));
            int n = (int) c.getLong(at);
            List<String> names = new ArrayList<>(n);
            for (int i = 0; i < n; ++i) {
                c.check(Abi.sterna_dict_name(d, i, at));
                names.add(c.borrowedText(at));
            }
            return names;
        });
    }

    /** The tensor at a place. */
    public Tensor at(int index) {
        return Caller.with(this, (c, d, at) -> {
            c.check(Abi.sterna_dict_at(d, index, at));
            return c.tensor(at);
        });
    }

    /** The tensor of a name. */
    public Tensor get(String name) {
        return Caller.with(this, (c, d, at) -> {
            c.check(Abi.sterna_dict_get(d, c.text(name, "name"), at));
            return c.tensor(at);
        });
    }

    /** Whether there is an entry of that name. */
    public boolean contains(String name) {
        return Caller.with(this, (c, d, at) -> {
            c.check(Abi.sterna_dict_contains(d, c.text(name, "name"), at));
            return c.getInt(at) != 0;
        });
    }

    /** Adds an entry at the end, or gives a name another tensor. */
    public void set(String name, Tensor t) {
        Caller.run(this, (c, d) -> Abi.sterna_dict_set(d, c.text(name, "name"), c.use(t)));
        Reference.reachabilityFence(t);
    }

    /** All entries, in order. */
    public Map<String, Tensor> toMap() {
        Map<String, Tensor> map = new LinkedHashMap<>();
        List<String> names = names();
        for (int i = 0; i < names.size(); ++i) {
            map.put(names.get(i), at(i));
        }
        return map;
    }

    /** All tensors, in order. */
    public List<Tensor> tensors() {
        return new ArrayList<>(toMap().values());
    }

    /** The metadata, in the order of the keys. */
    public Map<String, String> metadata() {
        return Caller.with(this, (c, d, at) -> {
            c.check(Abi.sterna_dict_metadata_size(d, at));
            int n = (int) c.getLong(at);
            Map<String, String> map = new LinkedHashMap<>();
            for (int i = 0; i < n; ++i) {
                c.check(Abi.sterna_dict_metadata_at(d, i, at, at + 8));
                String key = c.madeText(at);
                map.put(key, c.madeText(at + 8));
            }
            return map;
        });
    }

    /** The metadata of a key. */
    public String metadata(String key) {
        return Caller.with(this, (c, d, at) -> {
            c.check(Abi.sterna_dict_metadata(d, c.text(key, "key"), at));
            return c.madeText(at);
        });
    }

    /** Adds metadata, or replaces that of its key. */
    public Dict setMetadata(String key, String text) {
        Caller.run(this, (c, d) -> Abi.sterna_dict_set_metadata(d, c.text(key, "key"), c.text(text, "text")));
        return this;
    }

    /**
     * The dict that a call makes at a place.
     *
     * @hidden
     */
    public static Dict made(Caller c, long at, long error) {
        c.check(error);
        return new Dict(c, c.getLong(at));
    }
}
