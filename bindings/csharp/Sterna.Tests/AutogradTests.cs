using System;
using NUnit.Framework;

namespace Sterna.Tests {
    [TestFixture]
    public class AutogradTests : Fixture {
        [Test]
        public void Backward_sums_gradients() {
            using (Stn.Scope()) {
                var w = Tensor.From(2f, 3f).Parameter();
                Assert.That(w.Grad, Is.Null);
                w.Square().Sum().Backward();
                w.Square().Sum().Backward();
                Assert.That(w.Grad.ToArray<float>(), Is.EqualTo(new[] { 8f, 12f }));
                w.Grad = Tensor.Ones(2);
                Assert.That(w.Grad.ToArray<float>(), Is.EqualTo(new[] { 1f, 1f }));
                w.ZeroGrad();
                Assert.That(w.Grad, Is.Null);
                Assert.Throws<SternaAutogradException>(() => Tensor.Ones(1).Backward());
            }
        }

        [Test]
        public void Modes_hold_for_a_block() {
            using (Stn.Scope()) {
                var w = Tensor.Ones(1).Parameter();
                using (Stn.NoGrad()) {
                    Assert.That((w * 2).RequiresGrad, Is.False);
                    using (Stn.EnableGrad()) Assert.That((w * 2).RequiresGrad, Is.True);
                }
                using (Stn.Autocast(Autocast.Bf16))
                    Assert.That(w.Unsqueeze(0).Matmul(w.Unsqueeze(1)).DType, Is.EqualTo(DType.Bf16));
                using (Stn.Inference()) Assert.That((w * 2).RequiresGrad, Is.False);
                Assert.That((w * 2).RequiresGrad, Is.True);
            }
        }

        [Test]
        public void Gradients_are_values_too() {
            using (Stn.Scope()) {
                Tensor x = Tensor.Scalar(3.0).WithGrad(), unused = Tensor.Scalar(1.0).WithGrad();
                var y = x.Pow(3);
                var first = Stn.Grad(new[] { y }, new[] { x, unused }, createGraph: true, allowUnused: true);
                Assert.That(first[0].Item(), Is.EqualTo(27));
                Assert.That(first[1], Is.Null);
                Assert.That(Stn.Grad(new[] { first[0] }, new[] { x })[0].Item(), Is.EqualTo(18));
                Stn.Backward(new[] { x * 2, x * 3 });
                Assert.That(x.Grad.Item(), Is.EqualTo(5));
            }
        }

        [Test]
        public void Hooks_see_and_replace_gradients() {
            using (Stn.Scope()) {
                var x = Tensor.Scalar(3.0).WithGrad();
                double seen = 0;
                using (var hook = x.RegisterHook(g => { seen = g.Item(); return g * 10; })) {
                    x.Mul(2).Backward();
                    Assert.That(seen, Is.EqualTo(2));
                    Assert.That(x.Grad.Item(), Is.EqualTo(20));
                    hook.Remove();
                }
                x.Mul(2).Backward();
                Assert.That(x.Grad.Item(), Is.EqualTo(22));
            }
        }

        class Cube : Function {
            Tensor x;
            protected override Tensor[] Forward(Tensor[] inputs) {
                x = inputs[0];
                return new[] { x.Pow(3) };
            }
            protected override Tensor[] Backward(Tensor[] grads) => new[] { grads[0] * x.Square() * 3 };
        }

        class Wrong : Function {
            internal Exception Thrown;
            protected override Tensor[] Forward(Tensor[] inputs) => new[] { inputs[0] + 1 };
            protected override Tensor[] Backward(Tensor[] grads) => Thrown == null ? new Tensor[2] : throw Thrown;
        }

        [Test]
        public void Functions_have_gradients_of_their_own() {
            using (Stn.Scope()) {
                var x = Tensor.Scalar(3.0).WithGrad();
                var y = new Cube().Apply(x)[0];
                Assert.That(y.Item(), Is.EqualTo(27));
                y.Backward();
                Assert.That(x.Grad.Item(), Is.EqualTo(27));
            }
        }

        [Test]
        public void An_exception_of_a_callback_comes_out_as_the_same_object() {
            using (Stn.Scope()) {
                var x = Tensor.Scalar(3.0).WithGrad();
                var thrown = new FormatException("mine");
                Assert.That(Assert.Throws<FormatException>(() => new Wrong { Thrown = thrown }.Apply(x)[0].Backward()),
                    Is.SameAs(thrown));
                x.RegisterHook(g => { throw thrown; }).Dispose();
                Assert.That(Assert.Throws<FormatException>(() => (x * 2).Backward()), Is.SameAs(thrown));
                var y = Tensor.Scalar(3.0).WithGrad();
                Assert.Throws<InvalidOperationException>(() => new Wrong().Apply(y)[0].Backward());
                // an error of the library itself goes through a callback as it is
                y.RegisterHook(g => g.Reshape((7, 7))).Dispose();
                Assert.That(Assert.Throws<SternaShapeException>(() => (y * 2).Backward()).Op, Is.EqualTo("reshape"));
            }
        }
    }
}
