package dev.sterna;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Options;
import dev.sterna.options.NpzOptions;
import dev.sterna.options.ReadCsvOptions;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Files of tensors: safetensors, NumPy, CSV, IDX. */
public final class Files {
    private Files() {
    }

    /** Writes tensors by name as one .safetensors file, in one step: a reader sees the old file or the new one. */
    public static void saveSafetensors(Path path, Map<String, Tensor> tensors) {
        List<String> names = new ArrayList<>(tensors.keySet());
        List<Tensor> list = new ArrayList<>(tensors.values());
        Caller.run(null, (c, none) -> Abi.sterna_safetensors_save(c.path(path), c.texts(names, "names"),
                c.handles(list), list.size()));
        Reference.reachabilityFence(list);
    }

    /** The same with the dict's metadata. */
    public static void saveSafetensors(Path path, Dict dict) {
        Caller.run(dict, (c, d) -> Abi.sterna_safetensors_save_dict(c.path(path), d));
    }

    /** Reads a .safetensors file. */
    public static Dict loadSafetensors(Path path) {
        return Caller.with(null, (c, none, at) -> Dict.made(c, at, Abi.sterna_safetensors_load(c.path(path), at)));
    }

    /** Writes NumPy's .npy. */
    public static void saveNpy(Path path, Tensor t) {
        Caller.run(null, (c, none) -> Abi.sterna_npy_save(c.path(path), c.use(t)));
        Reference.reachabilityFence(t);
    }

    /** Reads NumPy's .npy. */
    public static Tensor loadNpy(Path path) {
        return tensor((c, at) -> Abi.sterna_npy_load(c.path(path), at));
    }

    /** Writes NumPy's .npz. */
    public static void saveNpz(Path path, Map<String, Tensor> tensors, NpzOptions options) {
        List<String> names = new ArrayList<>(tensors.keySet());
        List<Tensor> list = new ArrayList<>(tensors.values());
        Caller.run(null, (c, none) -> Abi.sterna_npz_save(c.path(path), c.texts(names, "names"), c.handles(list),
                list.size(),
                Options.write(options, c)));
        Reference.reachabilityFence(list);
    }

    /** Reads NumPy's .npz. */
    public static Dict loadNpz(Path path) {
        return Caller.with(null, (c, none, at) -> Dict.made(c, at, Abi.sterna_npz_load(c.path(path), at)));
    }

    /** Reads comma-separated numbers as (rows, columns). */
    public static Tensor readCsv(Path path) {
        return readCsv(path, null);
    }

    /** The same with options. */
    public static Tensor readCsv(Path path, ReadCsvOptions options) {
        return tensor((c, at) -> Abi.sterna_read_csv(c.path(path), Options.write(options, c), at));
    }

    /** Reads an IDX file, as MNIST's, plain or gzip. */
    public static Tensor readIdx(Path path) {
        return tensor((c, at) -> Abi.sterna_read_idx(c.path(path), at));
    }

    private interface Reader {
        long read(Caller c, long at);
    }

    private static Tensor tensor(Reader reader) {
        return Caller.with(null, (c, none, at) -> {
            c.check(reader.read(c, at));
            return c.tensor(at);
        });
    }
}
