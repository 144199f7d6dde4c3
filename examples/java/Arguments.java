import java.util.ArrayList;
import java.util.List;

/** The arguments of a program; "--device NAME" among them names where it computes, "cpu" without. */
final class Arguments {
    final String device;
    private final List<String> rest;

    Arguments(String[] arguments) {
        rest = new ArrayList<>(List.of(arguments));
        int at = rest.indexOf("--device");
        device = at < 0 ? "cpu" : rest.get(at + 1);
        if (at >= 0) {
            rest.subList(at, at + 2).clear();
        }
    }

    String get(int index, String otherwise) {
        return index < rest.size() ? rest.get(index) : otherwise;
    }
}
