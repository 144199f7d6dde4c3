package dev.sterna;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import dev.sterna.internal.Tables;
import dev.sterna.nn.Module;
import dev.sterna.optim.GradScaler;
import dev.sterna.optim.Optimizer;
import dev.sterna.optim.Scheduler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The objects of a training run as one file, which every language reads; those that are not given are left out.
 *
 * <pre>{@code
 * var run = new Checkpoint().module(net).optimizer(opt).loader(loader);
 * run.save(Path.of("run.safetensors"));
 * run.load(Path.of("run.safetensors"));
 * }</pre>
 */
public final class Checkpoint {
    private Module module;
    private Optimizer optimizer;
    private final List<Scheduler> schedulers = new ArrayList<>();
    private final List<Generator> generators = new ArrayList<>();
    private DataLoader loader;
    private Dict metadata;
    private GradScaler gradScaler;

    /** Of nothing yet. */
    public Checkpoint() {
    }

    /** Its parameters and buffers. */
    public Checkpoint module(Module module) {
        this.module = module;
        return this;
    }

    /** Its state and options. */
    public Checkpoint optimizer(Optimizer optimizer) {
        this.optimizer = optimizer;
        return this;
    }

    /** One more schedule. */
    public Checkpoint scheduler(Scheduler scheduler) {
        schedulers.add(scheduler);
        return this;
    }

    /** One more generator; none: the CPU's default generator. */
    public Checkpoint generator(Generator generator) {
        generators.add(generator);
        return this;
    }

    /** Where it stands; after loading, the next {@code for} goes on there. */
    public Checkpoint loader(DataLoader loader) {
        this.loader = loader;
        return this;
    }

    /** Its metadata is saved: epoch, best loss, …; loading replaces it. */
    public Checkpoint metadata(Dict metadata) {
        this.metadata = metadata;
        return this;
    }

    /** Its scale and options. */
    public Checkpoint gradScaler(GradScaler scaler) {
        gradScaler = scaler;
        return this;
    }

    private long write(Caller c) {
        long schedulersAt = c.handles(schedulers);
        long generatorsAt = c.handles(generators);
        long at = c.struct(Tables.CHECKPOINT_SIZE);
        c.putLong(at + Tables.CHECKPOINT_MODULE, c.useNullable(module));
        c.putLong(at + Tables.CHECKPOINT_OPTIMIZER, c.useNullable(optimizer));
        c.putLong(at + Tables.CHECKPOINT_SCHEDULERS, schedulersAt);
        c.putLong(at + Tables.CHECKPOINT_SCHEDULERS_LEN, schedulers.size());
        c.putLong(at + Tables.CHECKPOINT_GENERATORS, generatorsAt);
        c.putLong(at + Tables.CHECKPOINT_GENERATORS_LEN, generators.size());
        c.putLong(at + Tables.CHECKPOINT_LOADER, c.useNullable(loader));
        c.putLong(at + Tables.CHECKPOINT_METADATA, c.useNullable(metadata));
        c.putLong(at + Tables.CHECKPOINT_GRAD_SCALER, c.useNullable(gradScaler));
        return at;
    }

    /** Writes all that the run needs to go on as if it had never stopped, in one step. */
    public void save(Path path) {
        Caller.run(null, (c, none) -> Abi.sterna_checkpoint_save(c.path(path), write(c)));
    }

    /** {@link #save} on another thread. */
    public CompletableFuture<Void> saveAsync(Path path) {
        return Async.run(() -> save(path));
    }

    /** Puts the objects into the saved state.  After an exception every object is as it was. */
    public void load(Path path) {
        Caller.run(null, (c, none) -> Abi.sterna_checkpoint_load(c.path(path), write(c)));
        if (loader != null) {
            loader.goOn();
        }
    }
}
