package dev.sterna.nn;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import java.util.List;

/** Holds modules, which a module of one's own calls as it likes. */
public final class ModuleList extends LibraryModule {
    /** Of modules that are there, named by their places. */
    public ModuleList(Module... layers) {
        super(Containers.create(List.of(layers), Abi::sterna_nn_module_list));
        for (int i = 0; i < layers.length; ++i) {
            addChild(Integer.toString(i), layers[i]);
        }
    }

    /** Adds a module at the end. */
    public ModuleList append(Module layer) {
        Caller.run(this, (c, m) -> Abi.sterna_nn_append(m, c.hand(layer)));
        addChild(Integer.toString(size()), layer);
        return this;
    }

    /** Number of modules. */
    public int size() {
        return childList().size();
    }

    /** The module at a place. */
    public Module get(int index) {
        return childList().get(index);
    }
}
