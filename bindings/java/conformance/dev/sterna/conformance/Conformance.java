package dev.sterna.conformance;

import static dev.sterna.conformance.Values.json;
import static dev.sterna.conformance.Values.longs;
import static dev.sterna.conformance.Values.named;
import static dev.sterna.conformance.Values.tensor;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.sterna.Batch;
import dev.sterna.DType;
import dev.sterna.DTypes;
import dev.sterna.DataLoader;
import dev.sterna.Dataset;
import dev.sterna.Dict;
import dev.sterna.Files;
import dev.sterna.Generator;
import dev.sterna.Guard;
import dev.sterna.Scope;
import dev.sterna.Sterna;
import dev.sterna.SternaException;
import dev.sterna.Tensor;
import dev.sterna.nn.Init;
import dev.sterna.nn.Module;
import dev.sterna.nn.Sequential;
import dev.sterna.optim.GradScaler;
import dev.sterna.optim.GradScalerOptions;
import dev.sterna.optim.Optimizer;
import dev.sterna.optim.SGD;
import dev.sterna.optim.Scheduler;
import dev.sterna.options.ArangeOptions;
import dev.sterna.options.LoadOptions;
import dev.sterna.options.LoaderOptions;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Runs tests/conformance/*.json: see the README there.  The working folder is the repository's root. */
public final class Conformance {
    private final String language;
    private final Api api;

    private Conformance(String language, Api api) {
        this.language = language;
        this.api = api;
    }

    public static void main(String[] args) throws Exception {
        run("java", new Dispatch());
    }

    /** Runs all cases on the API of a language. */
    public static void run(String language, Api api) throws Exception {
        Conformance c = new Conformance(language, api);
        int passed = 0;
        int failed = 0;
        List<Path> files;
        try (Stream<Path> all = java.nio.file.Files.list(Path.of("tests/conformance"))) {
            files = all.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
        for (Path path : files) {
            JsonObject file;
            try (Reader r = java.nio.file.Files.newBufferedReader(path)) {
                file = JsonParser.parseReader(r).getAsJsonObject();
            }
            for (JsonElement e : file.getAsJsonArray("cases")) {
                String wrong = c.check(file, e.getAsJsonObject());
                if (wrong != null) {
                    System.out.println("FAILED " + path.getFileName() + " " + e.getAsJsonObject().get("name") + wrong);
                    ++failed;
                } else {
                    ++passed;
                }
            }
        }
        System.out.println(language + ": " + passed + " cases passed" + (failed > 0 ? ", " + failed + " failed" : ""));
        System.exit(failed > 0 || passed == 0 ? 1 : 0);
    }

    private String check(JsonObject file, JsonObject c) {
        JsonElement tolerance = c.has("tolerance") ? c.get("tolerance") : file.get("tolerance");
        JsonElement got;
        try (Scope scope = Sterna.scope()) {
            got = run(file.get("kind").getAsString(), c);
        } catch (Exception e) {
            return " threw " + e;
        }
        String wrong = Values.difference(c.get("expect"), got, tolerance == null ? 0 : tolerance.getAsDouble(), "");
        return wrong == null && Sterna.liveHandles() != 0 ? " left handles behind" : wrong;
    }

    private JsonElement run(String kind, JsonObject c) throws IOException {
        Sterna.manualSeed(!kind.equals("generator") && c.has("seed") ? c.get("seed").getAsLong() : 0);
        try {
            return switch (kind) {
                case "op" -> op(c);
                case "module" -> module(c);
                case "state" -> state(c);
                case "optimizer" -> optimizer(c);
                case "scheduler" -> scheduler(c);
                case "grad_scaler" -> gradScaler(c);
                case "init" -> init(c);
                case "generator" -> generator(c);
                case "loader" -> loader(c);
                case "file" -> file(c);
                case "promotion" -> object("result",
                        new JsonPrimitive(DTypes.name(DTypes.promote(Values.dtype(c.get("a")),
                                Values.dtype(c.get("b"))))));
                case "tensor" -> tensorCase(c);
                default -> throw new IllegalArgumentException(kind);
            };
        } catch (SternaException e) {
            String message = kind.equals("file") ? e.getMessage().replace(pathOf(c).toString(),
                    "FILE") : e.getMessage();
            return object("error", object("code", text(e.code().name().toLowerCase(Locale.ROOT)), "op", text(e.op()),
                    "argument",
                    text(e.argument()), "shapes", text(e.shapes()), "message", text(message)));
        }
    }

    private static JsonObject object(Object... entries) {
        JsonObject o = new JsonObject();
        for (int i = 0; i < entries.length; i += 2) {
            o.add((String) entries[i], (JsonElement) entries[i + 1]);
        }
        return o;
    }

    private static JsonPrimitive text(Object text) {
        return new JsonPrimitive(text.toString());
    }

    private static Arguments arguments(JsonObject c) {
        return new Arguments(c.getAsJsonObject("arguments"), c.getAsJsonArray("gradients"));
    }

    /** The gradients that a case asks for are those of the sum of the squares of the first result. */
    private static void backward(Tensor y) {
        y.mul(y).sum().backward();
    }

    // ---- the kinds of cases; each gives what "expect" holds

    private JsonObject op(JsonObject c) {
        Arguments a = arguments(c);
        List<Tensor> outputs = api.op(c.get("op").getAsString(), a);
        JsonObject result = object("outputs", json(outputs));
        if (!a.leaves.isEmpty()) {
            backward(outputs.get(0));
            JsonObject gradients = new JsonObject();
            a.leaves.forEach((name, list) -> {
                JsonArray grads = json(list.stream().map(Tensor::grad).toList());
                gradients.add(name, a.isList(name) ? grads : grads.get(0));
            });
            result.add("gradients", gradients);
        }
        return result;
    }

    private Module moduleOf(JsonObject c) {
        if (!c.get("module").getAsString().equals("sequential")) {
            return api.module(c.get("module").getAsString(), new Arguments(c.getAsJsonObject("arguments"), null));
        }
        Sequential all = new Sequential();
        try {
            c.getAsJsonArray("layers").forEach(layer -> all.append(moduleOf(layer.getAsJsonObject())));
            return all;
        } catch (SternaException e) {
            all.close();
            throw e;
        }
    }

    private JsonObject module(JsonObject c) {
        try (Module m = moduleOf(c)) {
            m.train(!c.has("training") || c.get("training").getAsBoolean());
            JsonObject result = object("kind", text(m.kindName()), "text", text(m), "parameters",
                    named(m.namedParameters()));
            if (c.has("input")) {
                Tensor y = m.forward(tensor(c.get("input")));
                result.add("output", json(y));
                result.add("buffers", named(m.namedBuffers()));
                if (y.requiresGrad()) {
                    backward(y);
                }
                Map<String, Tensor> gradients = new LinkedHashMap<>();
                try (Dict parameters = m.namedParameters()) {
                    parameters.toMap().forEach((name, p) -> gradients.put(name, p.grad()));
                }
                result.add("gradients", named(gradients));
            }
            return result;
        }
    }

    private JsonObject state(JsonObject c) {
        try (Module m = moduleOf(c); Dict entries = new Dict()) {
            c.getAsJsonArray("entries").forEach(e -> entries.set(e.getAsJsonObject().get("name").getAsString(),
                    tensor(e.getAsJsonObject().get("value"))));
            Module.Mismatch loaded = m.loadStateDict(entries, new LoadOptions().strict(c.get("strict").getAsBoolean()));
            return object("state", named(m.stateDict()), "missing", named(loaded.missing()), "unexpected",
                    named(loaded.unexpected()));
        }
    }

    private JsonObject optimizer(JsonObject c) {
        Tensor p = tensor(c.get("value")).variable(true);
        try (Optimizer o = api.optimizer(c.get("optimizer").getAsString(), arguments(object("arguments",
                c.get("arguments"))), List.of(p))) {
            JsonArray values = new JsonArray();
            String text = o.toString();
            for (JsonElement gradient : c.getAsJsonArray("gradients")) {
                p.setGrad(tensor(gradient));
                o.step();
                values.add(json(p));
            }
            return object("text", text(text), "values", values, "state", named(o.stateDict()));
        }
    }

    private JsonObject gradScaler(JsonObject c) {
        Tensor p = tensor(c.get("value")).variable(true);
        GradScalerOptions options = new GradScalerOptions().initScale(c.get("init_scale").getAsDouble())
                .growthInterval(c.get("growth_interval").getAsLong());
        try (Optimizer o = api.optimizer(c.get("optimizer").getAsString(), arguments(object("arguments",
                c.get("arguments"))), List.of(p));
                GradScaler s = new GradScaler(options)) {
            JsonElement scaled = json(s.scale(p));
            JsonArray values = new JsonArray();
            JsonArray scales = new JsonArray();
            for (JsonElement gradient : c.getAsJsonArray("gradients")) {
                p.setGrad(tensor(gradient));
                s.step(o);
                s.update();
                values.add(json(p));
                scales.add(s.getScale());
            }
            return object("scaled", scaled, "values", values, "scales", scales, "state", named(s.stateDict()));
        }
    }

    private JsonObject scheduler(JsonObject c) {
        Tensor p = Tensor.zeros(1).variable(true);
        try (SGD o = new SGD(List.of(p), SGD.lr(c.get("lr").getAsDouble()));
                Scheduler s = api.scheduler(c.get("scheduler").getAsString(), arguments(c), o)) {
            JsonArray rates = new JsonArray();
            rates.add(o.lr());
            for (JsonElement metric : c.getAsJsonArray("steps")) {
                if (metric.isJsonNull()) {
                    s.step();
                } else {
                    s.step(Values.number(metric));
                }
                rates.add(o.lr());
            }
            return object("rates", rates);
        }
    }

    private JsonObject init(JsonObject c) {
        Arguments a = arguments(c);
        if (c.get("init").getAsString().equals("gain")) {
            return object("gain", Values.number(Init.gain(a.text("nonlinearity"), a.number("a"))));
        }
        Tensor v = Tensor.zeros(longs(c.get("shape"))).variable(false);
        api.init(c.get("init").getAsString(), a, v);
        return object("value", json(v));
    }

    private JsonObject generator(JsonObject c) {
        try (Generator g = new Generator(Long.parseUnsignedLong(c.get("seed").getAsString())); Guard guard = g.use()) {
            Tensor value = Tensor.rand(longs(c.get("shape")));
            return object("value", json(value), "seed", text(Long.toUnsignedString(g.state().seed())), "offset",
                    text(Long.toUnsignedString(g.state().offset())));
        }
    }

    private static JsonArray order(DataLoader loader, long epoch) {
        JsonArray batches = new JsonArray();
        for (Batch b : loader.epoch(epoch)) {
            JsonArray numbers = new JsonArray();
            for (long n : b.x().toLongArray()) {
                numbers.add(n);
            }
            batches.add(numbers);
        }
        return batches;
    }

    private JsonObject loader(JsonObject c) {
        Arguments a = new Arguments(c.getAsJsonObject("options"), null);
        LoaderOptions o = new LoaderOptions();
        if (a.has("batch_size")) {
            o.batchSize(a.integer("batch_size"));
        }
        if (a.has("shuffle")) {
            o.shuffle(a.flag("shuffle"));
        }
        if (a.has("seed")) {
            o.seed(a.integer("seed"));
        }
        if (a.has("drop_last")) {
            o.dropLast(a.flag("drop_last"));
        }
        if (a.has("workers")) {
            o.workers(a.integer("workers"));
        }
        if (a.has("prefetch")) {
            o.prefetch(a.integer("prefetch"));
        }
        if (a.has("pin_memory")) {
            o.pinMemory(a.flag("pin_memory"));
        }
        if (a.has("device")) {
            o.device(a.text("device"));
        }
        long epoch = c.get("epoch").getAsLong();
        try (Dataset all = Dataset.of(Tensor.arange(0, c.get("samples").getAsLong(),
                new ArangeOptions().dtype(DType.I64)));
                Dataset data = all.subset(c.has("subset")
                        ? longs(c.get("subset")) : java.util.stream.LongStream.range(0, all.size()).toArray())) {
            if (!c.has("split")) {
                try (DataLoader loader = new DataLoader(data, o)) {
                    return object("length", new JsonPrimitive(loader.size()), "batches", order(loader, epoch));
                }
            }
            JsonArray parts = new JsonArray();
            for (Dataset part : data.randomSplit(c.get("split_seed").getAsLong(), longs(c.get("split")))) {
                try (part; DataLoader loader = new DataLoader(part, o)) {
                    parts.add(order(loader, epoch));
                }
            }
            return object("parts", parts);
        }
    }

    private Path pathOf(JsonObject c) {
        return Path.of("build/conformance-" + language + "." + c.get("format").getAsString());
    }

    private JsonObject file(JsonObject c) throws IOException {
        Path path = pathOf(c);
        java.nio.file.Files.write(path, Values.bytes(c.get("data")));
        switch (c.get("format").getAsString()) {
            case "csv":
                return object("tensor", json(Files.readCsv(path)));
            case "idx":
                return object("tensor", json(Files.readIdx(path)));
            case "npz":
                try (Dict d = Files.loadNpz(path)) {
                    Files.saveNpz(path, d.toMap(), null);
                }
                return object("tensors", named(Files.loadNpz(path)));
            case "npy":
                Tensor t = Files.loadNpy(path);
                Files.saveNpy(path, t);
                return object("tensor", json(t), "saved", Values.hex(java.nio.file.Files.readAllBytes(path)));
            default:
                try (Dict d = Files.loadSafetensors(path)) {
                    Files.saveSafetensors(path, d);
                    JsonObject metadata = new JsonObject();
                    d.metadata().forEach(metadata::addProperty);
                    return object("tensors", named(d.toMap()), "metadata", metadata, "saved",
                            Values.hex(java.nio.file.Files.readAllBytes(path)));
                }
        }
    }

    private static JsonElement tensorCase(JsonObject c) {
        Tensor t = tensor(c.get("tensor"));
        switch (c.has("call") ? c.get("call").getAsString() : "") {
            case "item":
                return object("item", Values.number(t.item()));
            case "item_i64":
                return object("item", text(t.itemLong()));
            case "backward":
                t.requireGrad().backward();
                return JsonNull.INSTANCE;
            default:
                return object("tensor", json(t), "text", text(t));
        }
    }
}
