package dev.sterna;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Callbacks;
import dev.sterna.internal.Caller;
import java.lang.ref.Reference;
import java.util.List;

/**
 * A function with a gradient of one's own:
 *
 * <pre>{@code
 * class Square extends Function {
 *     Tensor x;
 *     public List<Tensor> forward(List<Tensor> in) { x = in.get(0); return List.of(x.mul(x)); }
 *     public List<Tensor> backward(List<Tensor> grads) { return List.of(grads.get(0).mul(x).mul(2)); }
 * }
 * Tensor y = new Square().apply(x);
 * }</pre>
 *
 * <p>An object serves one call: what forward puts in fields is there in backward.
 */
public abstract class Function {
    /** A function. */
    protected Function() {
    }

    /** The outputs; nothing that this calls is recorded. */
    public abstract List<Tensor> forward(List<Tensor> inputs);

    /** Turns d(loss)/d(output), null where none arrived, into d(loss)/d(input), null where none flows. */
    public abstract List<Tensor> backward(List<Tensor> grads);

    /** The only output of a call. */
    public final Tensor apply(Tensor... inputs) {
        return applyMany(List.of(inputs)).get(0);
    }

    /** The outputs of a call. */
    public final List<Tensor> applyMany(List<Tensor> inputs) {
        List<Tensor> outputs;
        try (Guard guard = Sterna.noGrad()) {
            outputs = forward(inputs);
        }
        String name = getClass().getSimpleName().isEmpty() ? "Function" : getClass().getSimpleName();
        try {
            return Caller.with(null, (c, none, at) -> {
                int n = outputs.size();
                long place = c.take(8 * n);
                c.check(Abi.sterna_custom_function(c.text(name, "name"), c.handles(inputs), inputs.size(),
                        c.handles(outputs), n,
                        Callbacks.ofBackward(c, this::backward), place));
                return c.tensors(place, n);
            });
        } finally {
            Reference.reachabilityFence(inputs);
            Reference.reachabilityFence(outputs);
        }
    }
}
