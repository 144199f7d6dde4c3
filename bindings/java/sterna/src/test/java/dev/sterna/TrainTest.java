package dev.sterna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sterna.error.IndexException;
import dev.sterna.error.InvalidArgumentException;
import dev.sterna.error.ShapeException;
import dev.sterna.nn.Linear;
import dev.sterna.optim.AdamW;
import dev.sterna.optim.Clip;
import dev.sterna.optim.LambdaLR;
import dev.sterna.optim.LinearLR;
import dev.sterna.optim.OptimizerGroupOptions;
import dev.sterna.optim.ReduceLROnPlateau;
import dev.sterna.optim.SGD;
import dev.sterna.optim.Scheduler;
import dev.sterna.optim.SequentialLR;
import dev.sterna.optim.StepLR;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(NoLeaks.class)
class TrainTest {
    private final Tensor x = Tensor.randn(16, 4);
    private final Tensor y = Tensor.randint(0, 3, 16);

    private static double step(Linear net, AdamW opt, Tensor x, Tensor y) {
        Tensor loss = net.forward(x).crossEntropy(y);
        opt.zeroGrad();
        loss.backward();
        Clip.gradNorm(net, 1);
        opt.step();
        return loss.item();
    }

    @Test
    void trainingLowersTheLoss() {
        try (Linear net = new Linear(4, 3); AdamW opt = new AdamW(net.parameters(), AdamW.lr(1e-1).weightDecay(1e-4))) {
            double first = step(net, opt, x, y);
            for (int i = 0; i < 20; ++i) {
                step(net, opt, x, y);
            }
            assertTrue(step(net, opt, x, y) < first);
        }
    }

    @Test
    void aCompiledStepIsTheSameStep() {
        double[] losses = new double[2];
        for (int compiled = 0; compiled < 2; ++compiled) {
            Sterna.manualSeed(3);
            try (Linear net = new Linear(4, 3); AdamW opt = new AdamW(net, AdamW.lr(1e-1))) {
                Compiled step = Sterna.compile((a, b) -> {
                    Tensor loss = net.forward(a).crossEntropy(b);
                    opt.zeroGrad();
                    loss.backward();
                    opt.step();
                    return loss;
                });
                for (int i = 0; i < 5; ++i) {
                    losses[compiled] = compiled == 1 ? step.call(x, y).item() : step(net, opt, x, y);
                }
                if (compiled == 1) {
                    assertEquals(1, step.programs());
                    step.callAsync(x.narrow(0, 0, 8), y.narrow(0, 0, 8)).join().close();
                    assertEquals(2, step.programs());
                    assertThrows(InvalidArgumentException.class, () -> step.call(x));
                }
                step.close();
            }
        }
        assertEquals(losses[0], losses[1], 1e-5);
    }

    @Test
    void aStepThatThrowsEndsItsCapture() {
        RuntimeException thrown = new RuntimeException("in the step");
        Compiled bad = Sterna.compile(a -> {
            throw thrown;
        });
        assertSame(thrown, assertThrows(RuntimeException.class, () -> bad.call(x)));
        assertThrows(ShapeException.class, () -> Sterna.compile(a -> a.matmul(a)).call(x));
        assertEquals(32, Sterna.compile(a -> a.mul(2)).call(Tensor.ones(16)).sum().item());
    }

    @Test
    void programsAreSavedAndRunWithoutTheirCode(@TempDir Path folder) {
        try (Linear net = new Linear(4, 3); Guard guard = Sterna.noGrad()) {
            Program p = Program.capture(List.of(x), in -> List.of(net.forward(in.get(0))));
            assertEquals(1, p.info().inputs());
            assertEquals(DType.F32, p.inputs().get(0).dtype());
            assertEquals(3, p.outputs().get(0).sizes()[1]);
            p.saveAsync(folder.resolve("p.safetensors")).join();
            Program q = Program.load(folder.resolve("p.safetensors"));
            Tensor out = q.runAsync(List.of(x)).join().get(0);
            assertEquals(0, out.sub(net.forward(x)).abs().max().item());
            out.close();
            assertEquals(2, q.variables().size());
            assertTrue(p.toString().contains("linear") || p.toString().contains("matmul"), p.toString());
            p.close();
            q.close();
        }
    }

    @Test
    void optimizersHaveGroupsAndOptions() {
        Tensor a = Tensor.ones(2).variable(true);
        Tensor b = Tensor.ones(2).variable(true);
        try (SGD opt = new SGD(List.of(a), SGD.lr(0.1).momentum(0.9))) {
            assertEquals(1, opt.addGroup(List.of(b), new OptimizerGroupOptions().lr(0.5)));
            assertEquals(2, opt.groups());
            assertEquals(0.5, opt.groupLr(1));
            opt.setLr(0.2);
            opt.setGroupLr(1, 0.3);
            assertEquals(0.2, opt.lr());
            assertEquals(0.9, opt.option(0, "momentum"));
            opt.setOption(0, "momentum", 0);
            assertThrows(IndexException.class, () -> opt.groupLr(9));
            a.mul(3).sum().backward();
            opt.step();
            assertEquals(2 * (1 - 0.6), a.sum().item(), 1e-6);
            opt.loadStateDict(opt.stateDict());
            assertTrue(opt.toString().startsWith("SGD"));
            Clip.gradValue(List.of(a), 1);
            assertEquals(2, a.grad().sum().item());
            assertEquals(Math.sqrt(2), Clip.gradNorm(List.of(a), 1, null).item(), 1e-6);
        }
    }

    @Test
    void schedulesSetLearningRates() {
        Tensor a = Tensor.ones(2).variable(true);
        try (SGD opt = new SGD(List.of(a), SGD.lr(1));
                Scheduler lambda = new LambdaLR(opt, step -> 1.0 / (1 + step))) {
            opt.step();
            lambda.step();
            assertEquals(0.5, opt.lr());
            assertEquals(1, lambda.lastStep());
        }
        try (SGD opt = new SGD(List.of(a), SGD.lr(1));
                Scheduler one = new LinearLR(opt, LinearLR.startFactor(0.5).totalIters(2));
                Scheduler two = new StepLR(opt, 1);
                Scheduler all = new SequentialLR(opt, List.of(one, two), 2)) {
            all.step();
            all.step();
            all.step();
            assertEquals(0.1, all.lastLr(0), 1e-9);
            all.loadStateDict(all.stateDict());
        }
        try (SGD opt = new SGD(List.of(a), SGD.lr(1)); Scheduler plateau = new ReduceLROnPlateau(opt,
                ReduceLROnPlateau.patience(0))) {
            plateau.step(1.0);
            plateau.step(2.0);
            assertEquals(0.1, opt.lr(), 1e-9);
        }
    }

    @Test
    void aFactorThatThrowsDoesSoFromTheStep() {
        Tensor a = Tensor.ones(2).variable(true);
        IllegalStateException thrown = new IllegalStateException("no factor");
        try (SGD opt = new SGD(List.of(a), SGD.lr(1)); Scheduler s = new LambdaLR(opt, step -> {
            if (step > 0) {
                throw thrown;
            }
            return 1;
        })) {
            assertSame(thrown, assertThrows(IllegalStateException.class, s::step));
        }
    }

    @Test
    void aCheckpointGoesOnWhereItStopped(@TempDir Path folder) {
        Path file = folder.resolve("run.safetensors");
        double want;
        try (Linear net = new Linear(4, 3); AdamW opt = new AdamW(net, AdamW.lr(1e-1))) {
            step(net, opt, x, y);
            new Checkpoint().module(net).optimizer(opt).metadata(new Dict().setMetadata("epoch", "3")).save(file);
            want = step(net, opt, x, y);
        }
        try (Linear net = new Linear(4, 3); AdamW opt = new AdamW(net, AdamW.lr(1e-1))) {
            Dict metadata = new Dict();
            new Checkpoint().module(net).optimizer(opt).metadata(metadata).load(file);
            assertEquals("3", metadata.metadata("epoch"));
            assertEquals(want, step(net, opt, x, y));
        }
    }
}
