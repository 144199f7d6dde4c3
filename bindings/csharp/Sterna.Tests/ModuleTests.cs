using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NUnit.Framework;

namespace Sterna.Tests {
    [TestFixture]
    public class ModuleTests : Fixture {
        class Scaled : Module {
            readonly Linear layer = new Linear(4, 2);
            readonly Tensor scale = Tensor.Ones(2).Parameter();
            internal readonly Tensor _seen = Tensor.Zeros(1).Variable();
            readonly Tensor constant = Tensor.Ones(1); // no variable, so its own affair
            public Dropout Drop { get; }
            internal Scaled(double p) { Drop = new Dropout(p); }
            public override Tensor Forward(Tensor x) => Drop.Forward(layer.Forward(x)) * scale * constant;
            protected override string ExtraRepr => "scaled";
        }

        class Two : Module {
            readonly Linear left = new Linear(2, 2), right = new Linear(2, 2);
            public override IReadOnlyList<Tensor> Forward(
                params Tensor[] x) => new[] { left.Forward(x[0]), right.Forward(x[1]) };
        }

        class Failing : Module {
            internal Exception Thrown = new FormatException("mine");
            public override Tensor Forward(Tensor x) => throw Thrown;
        }

        class NoForward : Module { }

        static string[] Names(Dict dict) => dict.Select(entry => entry.Key).ToArray();

        [Test]
        public void Fields_become_children_parameters_and_buffers() {
            using (Stn.Scope())
            using (var net = new Scaled(0.5)) {
                Assert.That(Names(net.NamedParameters()), Is.EqualTo(new[] { "scale", "layer.weight", "layer.bias" }));
                Assert.That(Names(net.NamedBuffers()), Is.EqualTo(new[] { "seen" }));
                Assert.That(net.Children().Select(c => c.Key), Is.EqualTo(new[] { "layer", "Drop" }));
                Assert.That(net.Child("Drop"), Is.SameAs(net.Drop));
                Assert.That(net.KindName, Is.EqualTo("Scaled"));
                Assert.That(net.ToString(), Contains.Substring("(Drop): Dropout(p=0.5)"));
                Assert.That(net.ToString(), Contains.Substring("scaled"));
                net.Eval();
                Assert.That(net.Drop.IsTraining, Is.False);
                Assert.That(net.Forward(Tensor.Ones((3, 4))).Shape, Is.EqualTo(new long[] { 3, 2 }));
            }
        }

        [Test]
        public void The_library_calls_forwards_of_csharp() {
            using (Stn.Scope())
            using (var net = new Sequential(new Scaled(0), new Lambda("Double", x => x * 2))) {
                var x = Tensor.Ones((1, 4));
                var y = net.Forward(x);
                Assert.That(y.ToArray<float>(), Is.EqualTo((net[0].Forward(x) * 2).ToArray<float>()));
                Assert.That(net.ToString(), Contains.Substring("(1): Double()"));
                Assert.That(net.Child("0.layer"), Is.InstanceOf<Linear>());
            }
        }

        [Test]
        public void A_module_may_have_several_inputs_and_outputs() {
            using (Stn.Scope())
            using (var net = new Two())
            using (var list = new ModuleList(net)) {
                var x = Tensor.Ones((1, 2));
                Assert.That(((Module)net).Forward(x, x).Count, Is.EqualTo(2));
                Assert.That(list.Child("0").Forward(x, x).Count, Is.EqualTo(2));
                Assert.That(list.Count, Is.EqualTo(1));
                Assert.Throws<SternaUnsupportedException>(() => new Scaled(0).Forward(x, x));
            }
            Assert.Throws<InvalidOperationException>(() => new NoForward().Parameters());
        }

        [Test]
        public void An_exception_of_forward_comes_out_as_the_same_object() {
            using (Stn.Scope())
            using (var failing = new Failing())
            using (
                var net = new Sequential(new Identity(), failing))
                Assert.That(
                    Assert.Throws<FormatException>(() => net.Forward(Tensor.Ones(1))), Is.SameAs(failing.Thrown));
        }

        [Test]
        public void Weights_are_saved_and_loaded() {
            string path = Path.GetTempFileName();
            using (Stn.Scope())
            using (Module net = new Linear(4, 2), other = new Linear(4, 2), wrong = new Linear(3, 2)) {
                net.Save(path);
                other.Load(path);
                var x = Tensor.Ones((1, 4));
                Assert.That(other.Forward(x).ToArray<float>(), Is.EqualTo(net.Forward(x).ToArray<float>()));
                Assert.Throws<SternaShapeException>(() => wrong.Load(path));
                Assert.Throws<SternaNotFoundException>(() => net.Load(path + ".none"));
                using (var entries = new Dict { ["weight"] = Tensor.Ones((2, 4)), ["more"] = x }) {
                    Assert.Throws<SternaNotFoundException>(() => net.LoadStateDict(entries));
                    var result = net.LoadStateDict(entries, strict: false);
                    Assert.That(Names(result.missing), Is.EqualTo(new[] { "bias" }));
                    Assert.That(Names(result.unexpected), Is.EqualTo(new[] { "more" }));
                }
                Assert.That(net.Parameter("weight").ToArray<float>(), Is.EqualTo(Enumerable.Repeat(1f, 8)));
            }
            File.Delete(path);
        }

        [Test]
        public void Parameters_are_frozen_and_initialized() {
            using (Stn.Scope())
            using (var net = new Sequential(new Linear(4, 4), new BatchNorm1d(4))) {
                Assert.That(net.Freeze("0"), Is.EqualTo(2));
                Assert.That(net.Parameters()[0].RequiresGrad, Is.False);
                Assert.That(net.Unfreeze(), Is.EqualTo(4));
                Assert.That(net.Init(InitKind.Constant, prefix: "0", parameter: "weight", value: 3), Is.EqualTo(1));
                Assert.That(net.Parameter("0.weight").Mean().Item(), Is.EqualTo(3));
                Sterna.Init.KaimingNormal(net.Parameter("0.weight"), mode: Fan.Out);
                Assert.That(Sterna.Init.Gain("relu", 0), Is.EqualTo(Math.Sqrt(2)).Within(1e-12));
                Assert.That(net.Summary(), Contains.Substring("Linear"));
            }
        }

        [Test]
        public void To_dispose_a_module_disposes_what_it_is_made_of() {
            var used = new Scaled(0);
            used.Train();
            var unused = new Scaled(0);
            used.Dispose();
            unused.Dispose();
            Assert.That(used.Drop.IsDisposed && unused.Drop.IsDisposed, Is.True);
            Assert.Throws<ObjectDisposedException>(() => unused.Parameters());
        }

        [Test]
        public void A_collected_module_of_csharp_leaves_nothing() {
            var other = new System.Threading.Thread(() => { for (int i = 0; i < 100; ++i) Forget(); });
            other.Start();
            other.Join();
            Assert.That(LiveHandles(), Is.EqualTo(0));
        }

        static void Forget() =>
            new Sequential(new Scaled(0), new Lambda("Same", x => x)).Forward(Tensor.Ones((1, 4))).Sum();
    }
}
