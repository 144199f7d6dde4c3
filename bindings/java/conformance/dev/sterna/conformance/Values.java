package dev.sterna.conformance;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.sterna.DType;
import dev.sterna.DTypes;
import dev.sterna.Dict;
import dev.sterna.Tensor;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;

/** JSON to values and back, and whether two results are the same. */
final class Values {
    private Values() {
    }

    static byte[] bytes(JsonElement hex) {
        return HexFormat.of().parseHex(hex.getAsString());
    }

    static JsonPrimitive hex(byte[] bytes) {
        return new JsonPrimitive(HexFormat.of().formatHex(bytes));
    }

    static long[] longs(JsonElement list) {
        return StreamSupport.stream(list.getAsJsonArray().spliterator(),
                false).mapToLong(JsonElement::getAsLong).toArray();
    }

    static double number(JsonElement n) {
        return switch (n.getAsString()) {
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            case "nan" -> Double.NaN;
            default -> n.getAsDouble();
        };
    }

    static JsonElement number(double d) {
        return Double.isNaN(d) ? new JsonPrimitive("nan")
                : Double.isInfinite(d) ? new JsonPrimitive(d > 0 ? "inf" : "-inf") : new JsonPrimitive(d);
    }

    static DType dtype(JsonElement name) {
        return DType.valueOf(name.getAsString().toUpperCase(Locale.ROOT));
    }

    static Tensor tensor(JsonElement json) {
        JsonObject o = json.getAsJsonObject();
        return Tensor.ofBytes(bytes(o.get("data")), dtype(o.get("dtype")), longs(o.get("shape")));
    }

    static JsonElement json(Tensor t) {
        if (t == null) {
            return JsonNull.INSTANCE;
        }
        JsonObject o = new JsonObject();
        o.addProperty("dtype", DTypes.name(t.dtype()));
        JsonArray shape = new JsonArray();
        for (long n : t.shape()) {
            shape.add(n);
        }
        o.add("shape", shape);
        o.add("data", hex(t.toByteArray()));
        return o;
    }

    static JsonArray json(List<Tensor> list) {
        JsonArray a = new JsonArray();
        list.forEach(t -> a.add(json(t)));
        return a;
    }

    static JsonArray named(Map<String, Tensor> entries) {
        JsonArray a = new JsonArray();
        entries.forEach((name, t) -> {
            JsonObject o = new JsonObject();
            o.addProperty("name", name);
            o.add("value", json(t));
            a.add(o);
        });
        return a;
    }

    static JsonArray named(Dict d) {
        try (d) {
            return named(d.toMap());
        }
    }

    // ---- numbers and elements of f32 and f64 within tolerance · max(1, |expected|), the rest exactly

    private static boolean close(double expected, double got, double tolerance) {
        return Double.isNaN(expected) || Double.isNaN(got) ? Double.isNaN(expected) && Double.isNaN(got)
                : expected == got || Math.abs(expected - got) <= tolerance * Math.max(1, Math.abs(expected));
    }

    private static boolean close(JsonObject expected, JsonObject got, double tolerance) {
        ByteBuffer a = ByteBuffer.wrap(bytes(expected.get("data"))).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer b = ByteBuffer.wrap(bytes(got.get("data"))).order(ByteOrder.LITTLE_ENDIAN);
        boolean wide = expected.get("dtype").getAsString().equals("f64");
        boolean same = a.remaining() == b.remaining();
        while (same && a.hasRemaining()) {
            same = wide ? close(a.getDouble(), b.getDouble(), tolerance) : close(a.getFloat(), b.getFloat(), tolerance);
        }
        return same;
    }

    /** Where the difference is, or null. */
    static String difference(JsonElement expected, JsonElement got, double tolerance, String at) {
        boolean same = expected.equals(got);
        if (expected.isJsonObject() && got.isJsonObject()) {
            JsonObject e = expected.getAsJsonObject();
            JsonObject g = got.getAsJsonObject();
            boolean floats = e.has("data") && tolerance > 0 && List.of("f32",
                    "f64").contains(e.get("dtype").getAsString());
            if (floats && e.get("dtype").equals(g.get("dtype")) && e.get("shape").equals(g.get("shape"))) {
                same = close(e, g, tolerance);
            } else if (e.keySet().equals(g.keySet())) {
                return e.keySet().stream().map(k -> difference(e.get(k), g.get(k), tolerance, at + "/"
                        + k)).filter(d -> d != null)
                        .findFirst().orElse(null);
            }
        } else if (expected.isJsonArray() && got.isJsonArray()
                && expected.getAsJsonArray().size() == got.getAsJsonArray().size()) {
            for (int i = 0; i < expected.getAsJsonArray().size(); ++i) {
                String d = difference(expected.getAsJsonArray().get(i), got.getAsJsonArray().get(i), tolerance, at + "/"
                        + i);
                if (d != null) {
                    return d;
                }
            }
            return null;
        } else if (isNumber(expected) && isNumber(got)) {
            same = close(expected.getAsDouble(), got.getAsDouble(), tolerance);
        }
        return same ? null : at + ": " + got + " is not " + expected;
    }

    private static boolean isNumber(JsonElement e) {
        return e.isJsonPrimitive() && e.getAsJsonPrimitive().isNumber();
    }
}
