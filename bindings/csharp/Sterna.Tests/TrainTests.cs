using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using NUnit.Framework;

namespace Sterna.Tests {
    [TestFixture]
    public class TrainTests : Fixture {
        [Test]
        public void Every_optimizer_learns_a_line() {
            var makers = new Func<IEnumerable<Tensor>, Optimizer>[] { p => new SGD(p, lr: 0.1, momentum: 0.5),
                p => new Adam(p, lr: 0.1), p => new AdamW(p, lr: 0.1, weightDecay: 1e-4),
                p => new RMSprop(p, lr: 0.05) };
            foreach (var make in makers)
                using (Stn.Scope())
                using (var net = new Linear(1, 1))
                using (var optimizer = make(net.Parameters())) {
                    Tensor x = Tensor.Linspace(-1, 1, 20).Unsqueeze(1), y = x * 2 + 0.5;
                    for (int i = 0; i < 200; ++i)
                        using (Stn.Scope()) {
                            optimizer.ZeroGrad();
                            net.Forward(x).MseLoss(y).Backward();
                            optimizer.Step();
                        }
                    Assert.That(net.Forward(x).MseLoss(y).Item(), Is.LessThan(1e-2), optimizer.ToString());
                }
        }

        [Test]
        public void Groups_have_options_of_their_own() {
            using (Stn.Scope())
            using (Linear a = new Linear(1, 1), b = new Linear(1, 1))
            using (var optimizer = new SGD(a, lr: 0.1)) {
                Assert.That(optimizer.AddGroup(b.Parameters(), lr: 0.2), Is.EqualTo(1));
                Assert.That(optimizer.Groups, Is.EqualTo(2));
                optimizer.SetOption(1, "weight_decay", 0.5);
                Assert.That(optimizer.Option(1, "weight_decay"), Is.EqualTo(0.5));
                Assert.That(optimizer.Lr(1), Is.EqualTo(0.2));
                Assert.Throws<SternaIndexException>(() => optimizer.Lr(2));
                Assert.Throws<SternaNotFoundException>(() => optimizer.Option(0, "speed"));
            }
        }

        [Test]
        public void Schedules_set_the_rate() {
            using (Stn.Scope())
            using (var w = Tensor.Ones(1).Parameter())
            using (var optimizer = new SGD(new[] { w }, lr: 1)) {
                using (var schedule = new LambdaLR(optimizer, step => 1.0 / (step + 1))) {
                    schedule.Step();
                    Assert.That(optimizer.Lr(0), Is.EqualTo(0.5));
                    Assert.That(schedule.LastStep, Is.EqualTo(1));
                    Assert.That(schedule.LastLr(0), Is.EqualTo(0.5));
                }
                optimizer.SetLr(1);
                using (var warm = new LinearLR(optimizer, totalIters: 2))
                using (var decay = new ExponentialLR(optimizer, 0.5))
                using (var both = new SequentialLR(optimizer, new Scheduler[] { warm, decay }, 2)) {
                    for (int i = 0; i < 4; ++i) both.Step();
                    Assert.That(optimizer.Lr(0), Is.LessThan(1));
                }
                using (var plateau = new ReduceLROnPlateau(optimizer, patience: 0)) plateau.Step(1.0);
                var thrown = new FormatException("mine");
                Assert.That(Assert.Throws<FormatException>(() => new LambdaLR(optimizer, step => { throw thrown; })),
                    Is.SameAs(thrown));
            }
        }

        [Test]
        public void Norms_are_clipped() {
            using (Stn.Scope())
            using (var net = new Linear(3, 1)) {
                net.Forward(Tensor.Full((1, 3), 100)).Sum().Backward();
                Assert.That(net.ClipGradNorm(1).Item(), Is.GreaterThan(100));
                Assert.That(Stn.ClipGradNorm(net.Parameters(), 1).Item(), Is.EqualTo(1).Within(1e-5));
                net.ClipGradValue(0.1);
                Assert.That(net.Parameter("weight").Grad.Max().Item(), Is.EqualTo(0.1).Within(1e-6));
            }
        }

        [Test]
        public void A_checkpoint_restores_a_run() {
            string path = Path.GetTempFileName();
            using (Stn.Scope())
            using (var net = new Linear(2, 1))
            using (var optimizer = new Adam(net))
            using (var schedule = new StepLR(optimizer, 1))
            using (var generator = new Generator(3))
            using (var notes = new Dict()) {
                net.Forward(Tensor.Ones((1, 2))).Sum().Backward();
                optimizer.Step();
                schedule.Step();
                notes.SetMetadata("epoch", "7");
                Checkpoint.Save(path, net, optimizer, new[] { schedule }, new[] { generator }, metadata: notes);
                using (var other = new Linear(2, 1))
                using (var found = new Dict()) {
                    Checkpoint.Load(path, other, metadata: found);
                    Assert.That(found.Metadata("epoch"), Is.EqualTo("7"));
                    Assert.That(found.MetadataAt(0), Is.EqualTo(("epoch", "7")));
                    Assert.That(other.Parameter("weight").ToArray<float>(),
                        Is.EqualTo(net.Parameter("weight").ToArray<float>()));
                }
                using (var state = optimizer.StateDict()) optimizer.LoadStateDict(state);
                using (var data = new TensorDataset(Tensor.Ones(1)))
                using (var loader = new DataLoader(data))
                    Assert.Throws<SternaNotFoundException>(() => Checkpoint.Load(path, loader: loader));
            }
            File.Delete(path);
        }

        [Test]
        public void A_step_is_compiled_once_for_each_shape() {
            using (Stn.Scope())
            using (var net = new Linear(3, 2))
            using (var optimizer = new SGD(net, lr: 0.1)) {
                var step = Stn.Compile((x, y) => {
                    var loss = net.Forward(x).CrossEntropy(y);
                    optimizer.ZeroGrad();
                    loss.Backward();
                    optimizer.Step();
                    return loss;
                });
                Tensor a = Tensor.Randn((4, 3)), b = Tensor.Zeros(4, dtype: DType.I64);
                double first = step(a, b).Item(), second = step(a, b).Item();
                Assert.That(second, Is.LessThan(first));
                using (var many = Stn.Compile(x => new[] { x[0] * 2, x[0] + 1 })) {
                    Assert.That(many.Run(a)[1].Numel, Is.EqualTo(12));
                    many.Run(a);
                    many.Run(b);
                    Assert.That(many.Count, Is.EqualTo(2));
                }
                var thrown = new FormatException("mine");
                Assert.That(Assert.Throws<FormatException>(() => Stn.Compile((Tensor x) => { throw thrown; })(a)),
                    Is.SameAs(thrown));
                Assert.That((a + 1).Numel, Is.EqualTo(12)); // the failed capture has ended
            }
        }

        [Test]
        public void Programs_are_saved_loaded_and_exported() {
            string path = Path.GetTempFileName();
            using (Stn.Scope())
            using (var net = new Linear(3, 2)) {
                var x = Tensor.Ones((1, 3));
                using (Stn.NoGrad())
                using (var program = Program.Capture(inputs => new[] { net.Forward(inputs[0]) }, x)) {
                    program.Save(path);
                    Assert.That(program.ToString(), Contains.Substring("linear"));
                    Onnx.Export(program, path + ".onnx");
                }
                using (var loaded = Program.Load(path)) {
                    Assert.That(loaded.Run(x)[0].ToArray<float>(), Is.EqualTo(net.Forward(x).ToArray<float>()));
                    Assert.That(loaded.Inputs()[0].Sizes, Is.EqualTo(new long[] { 1, 3 }));
                    Assert.That(loaded.Outputs()[0].DType, Is.EqualTo(DType.F32));
                    using (var variables = loaded.Variables()) Assert.That(variables.Count, Is.EqualTo(2));
                    Assert.Throws<SternaShapeException>(() => loaded.Run(Tensor.Ones((2, 3))));
                }
                Onnx.Export(
                    net, x, path + ".onnx", dynamicBatch: true, inputNames: new[] { "pixels" }, docString: "a test");
                Assert.That(File.ReadAllText(path + ".onnx"), Contains.Substring("pixels"));
                Assert.That(File.ReadAllText(path + ".onnx"), Contains.Substring("a test"));
            }
            foreach (string file in new[] { path, path + ".onnx" }) File.Delete(file);
        }

        [Test]
        public void Long_calls_have_tasks() {
            string path = Path.GetTempFileName();
            using (var x = Tensor.Ones(3)) {
                Npy.SaveAsync(path, x).Wait();
                using (var y = Npy.LoadAsync(path).Result)
                    Assert.That(y.ToArray<float>(), Is.EqualTo(x.ToArray<float>()));
                var thrown = Assert.Throws<AggregateException>(() => Npy.LoadAsync(path + ".none").Wait());
                Assert.That(thrown.InnerException, Is.InstanceOf<SternaNotFoundException>());
                var canceled = Npy.LoadAsync(path, new System.Threading.CancellationToken(true));
                Assert.That(Assert.Throws<AggregateException>(() => canceled.Wait()).InnerException,
                    Is.InstanceOf<TaskCanceledException>());
            }
            File.Delete(path);
        }
    }
}
