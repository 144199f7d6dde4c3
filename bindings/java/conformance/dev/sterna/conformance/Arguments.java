package dev.sterna.conformance;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.sterna.Tensor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The arguments of a case by name; those named in its "gradients" become leaves. */
public final class Arguments {
    private final JsonObject given;
    private final Set<String> wanted = new HashSet<>();
    final Map<String, List<Tensor>> leaves = new LinkedHashMap<>();

    Arguments(JsonObject given, JsonArray gradients) {
        this.given = given;
        if (gradients != null) {
            gradients.forEach(name -> wanted.add(name.getAsString()));
        }
    }

    /** Whether it is given, and not null. */
    public boolean has(String name) {
        return given.has(name) && !given.get(name).isJsonNull();
    }

    boolean isList(String name) {
        return given.get(name).isJsonArray();
    }

    public List<Tensor> tensors(String name) {
        List<Tensor> list = new ArrayList<>();
        for (JsonElement e : isList(name) ? given.getAsJsonArray(name).asList() : List.of(given.get(name))) {
            Tensor t = Values.tensor(e);
            list.add(wanted.contains(name) ? t.requireGrad() : t);
        }
        if (wanted.contains(name)) {
            leaves.put(name, list);
        }
        return list;
    }

    public Tensor tensor(String name) {
        return tensors(name).get(0);
    }

    public long[] longs(String name) {
        return Values.longs(given.get(name));
    }

    public long integer(String name) {
        return given.get(name).getAsLong();
    }

    public double number(String name) {
        return Values.number(given.get(name));
    }

    public boolean flag(String name) {
        return given.get(name).getAsBoolean();
    }

    public String text(String name) {
        return given.get(name).getAsString();
    }

    public <E extends Enum<E>> E named(String name, Class<E> type) {
        return Enum.valueOf(type, text(name).toUpperCase(Locale.ROOT));
    }
}
