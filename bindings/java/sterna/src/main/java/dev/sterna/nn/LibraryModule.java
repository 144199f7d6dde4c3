package dev.sterna.nn;

import dev.sterna.Tensor;
import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import java.lang.ref.Reference;
import java.util.List;

/** A module whose forward is the library's. */
abstract class LibraryModule extends Module {
    LibraryModule(long token) {
        super(token);
    }

    @Override
    public final Tensor forward(Tensor x) {
        try {
            return Caller.with(this, (c, m, at) -> {
                c.check(Abi.sterna_module_forward(m, c.useCounted(x), at));
                return c.tensor(at);
            });
        } finally {
            Reference.reachabilityFence(x);
        }
    }

    @Override
    public final List<Tensor> forwardMany(List<Tensor> inputs) {
        try {
            return Caller.with(this, (c, m, at) -> {
                long list = c.handles(inputs);
                return c.list((place, capacity, length) -> Abi.sterna_module_forward_many(m, list, inputs.size(),
                        place, capacity, length));
            });
        } finally {
            Reference.reachabilityFence(inputs);
        }
    }
}
