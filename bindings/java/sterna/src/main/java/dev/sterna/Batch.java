package dev.sterna;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Tensors that belong together: {@code for (Batch b : loader) try (b; var scope = Sterna.scope()) {…}}. */
public final class Batch implements AutoCloseable {
    private final List<Tensor> tensors;

    private Batch(List<Tensor> tensors) {
        this.tensors = Collections.unmodifiableList(tensors);
    }

    /** The batch of a handle, which it releases; null: none. */
    static Batch of(Caller c, long batch, long at) {
        if (batch == 0) {
            return null;
        }
        try {
            c.check(Abi.sterna_batch_size(batch, at));
            int n = (int) c.getLong(at);
            List<Tensor> tensors = new ArrayList<>(n);
            for (int i = 0; i < n; ++i) {
                c.check(Abi.sterna_batch_tensor(batch, i, at));
                tensors.add(c.tensor(at));
            }
            return new Batch(tensors);
        } finally {
            Abi.sterna_batch_release(batch);
        }
    }

    /** The tensors. */
    public List<Tensor> tensors() {
        return tensors;
    }

    /** One of the tensors. */
    public Tensor get(int index) {
        return tensors.get(index);
    }

    /** The first tensor. */
    public Tensor x() {
        return tensors.get(0);
    }

    /** The second tensor. */
    public Tensor y() {
        return tensors.get(1);
    }

    /** Closes the tensors. */
    @Override
    public void close() {
        tensors.forEach(Tensor::close);
    }
}
