package dev.sterna;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Callbacks;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Handle;
import dev.sterna.internal.Tables;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Samples by index; a sample is a list of tensors. */
public final class Dataset extends Handle {
    /** Makes samples; loaders with workers call it from their threads, several at once. */
    @FunctionalInterface
    public interface Source {
        /** The sample of an index. */
        List<Tensor> get(long index) throws Exception;
    }

    private Dataset(Caller c, long token) {
        super(c, token, false);
    }

    @Override
    protected int kind() {
        return Tables.DATASET;
    }

    /** Sample i is row i of each tensor. */
    public static Dataset of(Tensor... tensors) {
        List<Tensor> list = Arrays.asList(tensors);
        try {
            return Caller.with(null, (c, none, at) -> {
                c.check(Abi.sterna_dataset_tensors(c.handles(list), list.size(), at));
                return new Dataset(c, c.getLong(at));
            });
        } finally {
            Reference.reachabilityFence(list);
        }
    }

    /** So many samples that the program makes. */
    public static Dataset of(long size, Source source) {
        return Caller.with(null, (c, none, at) -> {
            c.check(Abi.sterna_dataset_create(size, Callbacks.ofGet(c, source::get), at));
            return new Dataset(c, c.getLong(at));
        });
    }

    /** Number of samples. */
    public long size() {
        return Caller.with(this, (c, d, at) -> {
            c.check(Abi.sterna_dataset_size(d, at));
            return c.getLong(at);
        });
    }

    /** A sample. */
    public List<Tensor> get(long index) {
        return Caller.with(this, (c, d, at) -> c.list((place, capacity, length) -> Abi.sterna_dataset_get(d, index,
                place, capacity, length)));
    }

    /** Some samples, in this order. */
    public Dataset subset(long... indices) {
        return Caller.with(this, (c, d, at) -> {
            c.check(Abi.sterna_dataset_subset(d, c.longs(indices), indices.length, at));
            return new Dataset(c, c.getLong(at));
        });
    }

    /** Disjoint random subsets of these sizes, the same for the same seed. */
    public List<Dataset> randomSplit(long seed, long... lengths) {
        return Caller.with(this, (c, d, at) -> {
            long place = c.take(8 * lengths.length);
            c.check(Abi.sterna_random_split(d, c.longs(lengths), lengths.length, seed, place));
            List<Dataset> parts = new ArrayList<>();
            for (int i = 0; i < lengths.length; ++i) {
                parts.add(new Dataset(c, c.getLong(place + 8L * i)));
            }
            return parts;
        });
    }
}
