package dev.sterna.conformance;

import dev.sterna.Tensor;
import dev.sterna.nn.Module;
import dev.sterna.optim.Optimizer;
import dev.sterna.optim.Scheduler;
import java.util.List;

/** The API of a language by name: generated. */
public interface Api {
    List<Tensor> op(String name, Arguments a);

    Module module(String name, Arguments a);

    Optimizer optimizer(String name, Arguments a, List<Tensor> parameters);

    Scheduler scheduler(String name, Arguments a, Optimizer optimizer);

    void init(String name, Arguments a, Tensor variable);
}
