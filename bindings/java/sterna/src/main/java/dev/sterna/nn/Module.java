package dev.sterna.nn;

import dev.sterna.Dict;
import dev.sterna.InitKind;
import dev.sterna.Tensor;
import dev.sterna.error.UnsupportedException;
import dev.sterna.internal.Abi;
import dev.sterna.internal.Callbacks;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Handle;
import dev.sterna.internal.Options;
import dev.sterna.internal.Tables;
import dev.sterna.options.LoadOptions;
import dev.sterna.options.ModuleOptions;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * A tree of parameters, buffers and child modules with a forward function.  One's own is a subclass:
 *
 * <pre>{@code
 * class Net extends Module {
 *     private final Linear l1 = add("l1", new Linear(64, 256)), l2 = add("l2", new Linear(256, 10));
 *
 *     @Override
 *     public Tensor forward(Tensor x) {
 *         return l2.forward(l1.forward(x).gelu());
 *     }
 * }
 * }</pre>
 *
 * <p>Closing a module closes those below it.
 */
public abstract class Module extends Handle {
    private final Callbacks.Forward own; // what the library calls; it holds this weakly
    private final Map<String, Module> children = new LinkedHashMap<>();
    private final List<Tensor> variables = new ArrayList<>();

    /** One's own, of the kind that its class is called. */
    protected Module() {
        this(null);
    }

    /** The same with options. */
    protected Module(ModuleOptions options) {
        own = this::forwardMany;
        String kind = getClass().getSimpleName().isEmpty() ? "Module" : getClass().getSimpleName();
        adopt(Caller.with(null, (c, none, at) -> {
            c.check(Abi.sterna_module_create(c.text(kind, "kind"), Callbacks.ofForward(c, own), Options.write(options,
                    c), at));
            return c.getLong(at);
        }));
    }

    Module(long token) {
        super(Caller.current(), token, false);
        own = null;
    }

    @Override
    protected final int kind() {
        return Tables.MODULE;
    }

    /** Closes this module and those below. */
    @Override
    public void close() {
        super.close();
        children.values().forEach(Module::close);
        variables.forEach(Tensor::close);
    }

    // ---- what it computes

    /** The output for an input. */
    public Tensor forward(Tensor x) {
        throw new UnsupportedException(getClass().getSimpleName() + " has no forward of one tensor");
    }

    /** The outputs for any number of inputs. */
    public List<Tensor> forwardMany(List<Tensor> inputs) {
        if (inputs.size() != 1) {
            throw new UnsupportedException(getClass().getSimpleName() + " has no forward of " + inputs.size()
                    + " tensors");
        }
        return List.of(forward(inputs.get(0)));
    }

    // ---- what it consists of

    /** Adds a child; gives it back. */
    protected final <M extends Module> M add(String name, M child) {
        Caller.run(this, (c, m) -> Abi.sterna_module_register_module(m, c.text(name, "name"), c.useCounted(child)));
        children.put(name, child);
        return child;
    }

    /** A variable that is trained, with a value at first. */
    protected final Tensor addParameter(String name, Tensor value) {
        return add(value, true, (c, m, v) -> Abi.sterna_module_register_parameter(m, c.text(name, "name"), v));
    }

    /** A variable that is saved, not trained, with a value at first. */
    protected final Tensor addBuffer(String name, Tensor value) {
        return add(value, false, (c, m, v) -> Abi.sterna_module_register_buffer(m, c.text(name, "name"), v));
    }

    private interface Register {
        long call(Caller c, long module, long variable);
    }

    private Tensor add(Tensor value, boolean trained, Register register) {
        Tensor variable = value.info().isVariable() ? value : value.variable(trained);
        Tensor kept = Caller.with(this, (c, m, at) -> {
            c.check(register.call(c, m, c.use(variable)));
            return c.unscoped(variable);
        });
        variables.add(kept);
        return kept;
    }

    /** One that the library holds and no object of Java does. */
    private static final class Inner extends LibraryModule {
        Inner(long token) {
            super(token);
        }
    }

    /** The modules directly below, by name. */
    public final Map<String, Module> children() {
        return Caller.with(this, (c, m, at) -> {
            c.check(Abi.sterna_module_children_size(m, at));
            int n = (int) c.getLong(at);
            Map<String, Module> all = new LinkedHashMap<>();
            for (int i = 0; i < n; ++i) {
                c.check(Abi.sterna_module_child_at(m, i, at, at + 8));
                all.put(c.madeText(at), known(all.size(), c, at));
            }
            return all;
        });
    }

    private Module known(int place, Caller c, long at) {
        long token = c.getLong(at + 8);
        if (place < children.size()) {
            Abi.sterna_module_release(token);
            return new ArrayList<>(children.values()).get(place);
        }
        return new Inner(token);
    }

    /** A module below by its dotted name. */
    public final Module child(String name) {
        Module m = this;
        for (String part : name.split("\\.")) {
            m = m == null ? null : m.children.get(part);
        }
        return m != null ? m : Caller.with(this, (c, self, at) -> {
            c.check(Abi.sterna_module_child(self, c.text(name, "name"), at));
            return new Inner(c.getLong(at));
        });
    }

    final void addChild(String name, Module child) {
        children.put(name, child);
    }

    final List<Module> childList() {
        return new ArrayList<>(children.values());
    }

    private interface Maker {
        long call(long module, long at);
    }

    private Dict dict(Maker maker) {
        return Caller.with(this, (c, m, at) -> Dict.made(c, at, maker.call(m, at)));
    }

    /** Variables that are trained, of this module and all below, by dotted name; shared ones once. */
    public final Dict namedParameters() {
        return dict(Abi::sterna_module_parameters);
    }

    /** Variables that are saved but not trained. */
    public final Dict namedBuffers() {
        return dict(Abi::sterna_module_buffers);
    }

    /** The parameters without their names. */
    public final List<Tensor> parameters() {
        try (Dict d = namedParameters()) {
            return d.tensors();
        }
    }

    /** A parameter by its dotted name. */
    public final Tensor parameter(String name) {
        return Caller.with(this, (c, m, at) -> {
            c.check(Abi.sterna_module_parameter(m, c.text(name, "name"), at));
            return c.tensor(at);
        });
    }

    /** A buffer by its dotted name. */
    public final Tensor buffer(String name) {
        return Caller.with(this, (c, m, at) -> {
            c.check(Abi.sterna_module_buffer(m, c.text(name, "name"), at));
            return c.tensor(at);
        });
    }

    /** What it is, as in "Linear". */
    public final String kindName() {
        return Caller.with(this, (c, m, at) -> {
            c.check(Abi.sterna_module_kind(m, at));
            return c.borrowedText(at);
        });
    }

    /** The module for a reader, as PyTorch prints it. */
    @Override
    public String toString() {
        return isClosed() ? getClass().getSimpleName() + " (closed)" : Caller.with(this, (c, m, at) -> {
            c.check(Abi.sterna_module_text(m, at));
            return c.madeText(at);
        });
    }

    /** A table of modules, shapes and parameter counts. */
    public final String summary() {
        return Caller.with(this, (c, m, at) -> {
            c.check(Abi.sterna_module_summary(m, at));
            return c.madeText(at);
        });
    }

    // ---- training

    /** Training mode, in which modules start, or evaluation, for this one and all below. */
    public final void train(boolean on) {
        Caller.run(this, (c, m) -> Abi.sterna_module_train(m, on ? 1 : 0));
    }

    /** Training mode. */
    public final void train() {
        train(true);
    }

    /** Evaluation mode. */
    public final void eval() {
        train(false);
    }

    /** Its mode. */
    public final boolean isTraining() {
        return Caller.with(this, (c, m, at) -> {
            c.check(Abi.sterna_module_is_training(m, at));
            return c.getInt(at) != 0;
        });
    }

    /** Drops the gradients of all parameters. */
    public final void zeroGrad() {
        Caller.run(this, (c, m) -> Abi.sterna_module_zero_grad(m));
    }

    /** Stops training of the parameters at or below a name, null for all; gives how many. */
    public final long freeze(String prefix) {
        return Caller.with(this, (c, m, at) -> {
            c.check(Abi.sterna_module_freeze(m, c.textOrNull(prefix, "prefix"), at));
            return c.getLong(at);
        });
    }

    /** Resumes what {@link #freeze} stopped. */
    public final long unfreeze(String prefix) {
        return Caller.with(this, (c, m, at) -> {
            c.check(Abi.sterna_module_unfreeze(m, c.textOrNull(prefix, "prefix"), at));
            return c.getLong(at);
        });
    }

    /** Initializes the parameters that the options choose; gives how many. */
    public final long init(InitKind init, InitOptions options) {
        return Caller.with(this, (c, m, at) -> {
            c.check(Abi.sterna_module_init(m, init.value(), Options.write(options, c), at));
            return c.getLong(at);
        });
    }

    // ---- its state

    /** Parameters and buffers by name. */
    public final Dict stateDict() {
        return dict(Abi::sterna_module_state_dict);
    }

    /**
     * What did not match in {@link #loadStateDict}.
     *
     * @param missing the module's variables that had no entry
     * @param unexpected the entries that the module lacks
     */
    public record Mismatch(Dict missing, Dict unexpected) {
    }

    /** Takes the values of a state dict: all, or after an exception none. */
    public final Mismatch loadStateDict(Dict entries, LoadOptions options) {
        return Caller.with(this, (c, m, at) -> {
            c.check(Abi.sterna_module_load_state_dict(m, c.useCounted(entries), Options.write(options, c), at, at + 8));
            return new Mismatch(new Dict(c, c.getLong(at)), new Dict(c, c.getLong(at + 8)));
        });
    }

    /** The state dict as a .safetensors file, in one step: a reader sees the old file or the new one. */
    public final void save(Path path) {
        Caller.run(this, (c, m) -> Abi.sterna_module_save(m, c.path(path)));
    }

    /** {@link #save} on another thread. */
    public final CompletableFuture<Void> saveAsync(Path path) {
        return CompletableFuture.runAsync(() -> save(path));
    }

    /** Takes the values of a .safetensors file: all, or after an exception none. */
    public final void load(Path path) {
        load(path, null);
    }

    /** The same with options. */
    public final void load(Path path, LoadOptions options) {
        Caller.run(this, (c, m) -> Abi.sterna_module_load(m, c.path(path), Options.write(options, c)));
        Reference.reachabilityFence(options);
    }
}
