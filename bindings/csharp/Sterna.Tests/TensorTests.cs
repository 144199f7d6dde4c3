using System;
using System.Linq;
using NUnit.Framework;

namespace Sterna.Tests {
    [TestFixture]
    public class TensorTests : Fixture {
        [Test]
        public void Sizes_are_numbers_tuples_or_arrays() {
            using (Stn.Scope()) {
                Assert.That(Tensor.Zeros(3).Shape, Is.EqualTo(new long[] { 3 }));
                Assert.That(Tensor.Zeros((2, 3)).Shape, Is.EqualTo(new long[] { 2, 3 }));
                Assert.That(Tensor.Zeros(new[] { 1, 2, 3 }).Shape, Is.EqualTo(new long[] { 1, 2, 3 }));
                Assert.That(Tensor.Zeros(Ints.Empty).Shape, Is.Empty);
                Assert.That(Tensor.Zeros((2, 0)).Numel, Is.EqualTo(0));
            }
        }

        [Test]
        public void Elements_come_back_as_they_went_in() {
            using (Stn.Scope()) {
                Assert.That(Tensor.From(1.5f, -2f).ToArray<float>(), Is.EqualTo(new[] { 1.5f, -2f }));
                Assert.That(Tensor.From(1.5, -2).ToArray<double>(), Is.EqualTo(new[] { 1.5, -2 }));
                Assert.That(Tensor.From<sbyte>(-1, 2).ToArray<sbyte>(), Is.EqualTo(new sbyte[] { -1, 2 }));
                Assert.That(Tensor.From<byte>(255, 2).ToArray<byte>(), Is.EqualTo(new byte[] { 255, 2 }));
                Assert.That(Tensor.From<short>(-300, 2).ToArray<short>(), Is.EqualTo(new short[] { -300, 2 }));
                Assert.That(Tensor.From(1 << 30, 2).ToArray<int>(), Is.EqualTo(new[] { 1 << 30, 2 }));
                Assert.That(Tensor.From(1L << 40, 2).ToArray<long>(), Is.EqualTo(new[] { 1L << 40, 2 }));
                Assert.That(Tensor.From(true, false).ToArray<bool>(), Is.EqualTo(new[] { true, false }));
                var half = Tensor.From(new ushort[] { 0x3c00, 0xc000 }, 2, DType.F16);
                Assert.That(half.Cast(DType.F32).ToArray<float>(), Is.EqualTo(new[] { 1f, -2f }));
                Assert.That(half.ToArray<ushort>(), Is.EqualTo(new ushort[] { 0x3c00, 0xc000 }));
                Assert.That(Tensor.From(new byte[] { 0, 0, 128, 63 }, 1, DType.F32).Item(), Is.EqualTo(1));
                Assert.That(Tensor.Ones(1).ToArray<byte>(), Is.EqualTo(new byte[] { 0, 0, 128, 63 }));
            }
        }

        [Test]
        public void Large_numbers_cross_whole() {
            using (Stn.Scope()) {
                Assert.That(Tensor.Scalar((1L << 62) + 1).ItemInt64(), Is.EqualTo((1L << 62) + 1));
                var e = Assert.Throws<SternaInvalidArgumentException>(() => Tensor.Zeros((1L << 40, 1L << 40)));
                Assert.That(e.Message, Contains.Substring("1099511627776"));
            }
        }

        [Test]
        public void Operators_are_the_ops() {
            using (Stn.Scope()) {
                Tensor a = Tensor.From(1f, 2f, 5f), b = Tensor.From(2f, 2f, 2f);
                Assert.That((a + b).ToArray<float>(), Is.EqualTo(new[] { 3f, 4f, 7f }));
                Assert.That((2 - a).ToArray<float>(), Is.EqualTo(new[] { 1f, 0f, -3f }));
                Assert.That((1 / b * a - 1).ToArray<float>(), Is.EqualTo(new[] { -0.5f, 0f, 1.5f }));
                Assert.That((-a % 2).ToArray<float>(), Is.EqualTo(new[] { 1f, 0f, 1f }));
                Assert.That((a > b).ToArray<bool>(), Is.EqualTo(new[] { false, false, true }));
                Assert.That((2 <= a & !(a >= 5)).ToArray<bool>(), Is.EqualTo(new[] { false, true, false }));
            }
        }

        [Test]
        public void Options_are_named_arguments() {
            using (Stn.Scope()) {
                var x = Tensor.From(new float[] { 1, 2, 3, 4, 5, 6 }, (2, 3));
                Assert.That(x.Sum().Item(), Is.EqualTo(21));
                Assert.That(x[-1][0].Item(), Is.EqualTo(4));
                Assert.That(x.Sum(axes: 0).ToArray<float>(), Is.EqualTo(new[] { 5f, 7f, 9f }));
                Assert.That(
                    x.Sum(axes: (0, 1), keepdim: true, dtype: DType.F64).Shape, Is.EqualTo(new long[] { 1, 1 }));
                Assert.That(x.Clamp(max: 2).Max().Item(), Is.EqualTo(2));
                var sorted = x.Sort(descending: true);
                Assert.That(sorted.indices.ToArray<long>(), Is.EqualTo(new long[] { 2, 1, 0, 2, 1, 0 }));
                Assert.That(x.Split(2, axis: 1).Select(part => part.Shape[1]), Is.EqualTo(new long[] { 2, 1 }));
                Assert.That(
                    Tensor.Arange(0, 100).Split(1).Length, Is.EqualTo(100)); // more than there is room for at first
                Assert.That(Tensor.Cat(new[] { x, x }, axis: 1).Shape, Is.EqualTo(new long[] { 2, 6 }));
                Assert.That((x / 3).ToText(precision: 1), Contains.Substring("[0.3, 0.7, 1.0]"));
            }
        }

        [Test]
        public void Memory_is_lent_without_a_copy() {
            var memory = new float[] { 1, 2, 3, 4 };
            using (var x = Tensor.Borrow(memory, (2, 2)))
                Assert.That(x.Read((ReadOnlySpan<float> e) => Same(e, memory)), Is.True);
            using (var part = Tensor.Borrow(new Memory<float>(memory, 1, 2), 2))
                Assert.That(part.ToArray<float>(), Is.EqualTo(new[] { 2f, 3f }));
            var into = new float[4];
            using (var x = Tensor.Ones((2, 2))) x.CopyTo<float>(into);
            Assert.That(into, Is.EqualTo(new float[] { 1, 1, 1, 1 }));
        }

        static unsafe bool Same(ReadOnlySpan<float> a, float[] b) {
            fixed (float* p = &System.Runtime.InteropServices.MemoryMarshal.GetReference(a))
            fixed (float* q = b) return p == q;
        }

        [Test]
        public void Elements_of_another_type_are_refused() {
            using (var x = Tensor.Ones(2)) {
                Assert.Throws<ArgumentException>(() => x.ToArray<int>());
                Assert.Throws<ArgumentException>(() => x.CopyTo<float>(new float[3]));
                Assert.Throws<ArgumentException>(() => Tensor.From<decimal>(1));
                Assert.Throws<SternaInvalidArgumentException>(() => Tensor.From(new float[3], (2, 2)));
            }
        }

        [Test]
        public void Errors_tell_op_argument_and_shapes() {
            using (Stn.Scope()) {
                var x = Tensor.Ones((2, 3));
                var e = Assert.Throws<SternaShapeException>(() => x.Matmul(x));
                Assert.That(e.Code, Is.EqualTo(ErrorCode.Shape));
                Assert.That(e.Op, Is.EqualTo("matmul"));
                Assert.That(e.Shapes, Is.EqualTo("a: f32[2, 3], b: f32[2, 3]"));
                Assert.That(Assert.Throws<SternaIndexException>(() => x.Softmax(axis: 5)).Argument, Is.EqualTo("axis"));
                Assert.That(Assert.Throws<ArgumentNullException>(() => x.Add(null)).ParamName, Is.EqualTo("b"));
                Assert.That(Assert.Throws<ArgumentNullException>(() => (x + (Tensor)null).Dispose()).ParamName,
                    Is.EqualTo("b"));
                Assert.Throws<ArgumentException>(() => Tensor.Zeros(1, device: "cpu\0"));
                Assert.Throws<SternaDeviceException>(() => Tensor.Zeros(1, device: "cuda:77"));
            }
        }

        [Test]
        public void DLPack_hands_memory_over() {
            using (Stn.Scope()) {
                var x = Tensor.From(1f, 2f);
                var y = Tensor.FromDLPack(x.ToDLPack());
                x.Dispose();
                Assert.That(y.ToArray<float>(), Is.EqualTo(new[] { 1f, 2f }));
            }
        }

        [Test]
        public void Random_numbers_follow_their_generator() {
            using (Stn.Scope())
            using (var generator = new Generator(7)) {
                Tensor first, again;
                using (Stn.Use(generator)) first = Tensor.Rand(3);
                Assert.That(generator.State().offset, Is.GreaterThan(0));
                generator.Seed(7);
                using (Stn.Use(generator)) again = Tensor.Rand(3);
                Assert.That(again.ToArray<float>(), Is.EqualTo(first.ToArray<float>()));
                Generator.Default().Dispose();
            }
        }

        [Test]
        public void Tensors_move_to_devices_and_into_pinned_memory() {
            using (Stn.Scope()) {
                var x = Tensor.From(1f, 2f);
                Assert.That(x.To("cpu", nonBlocking: true).ToArray<float>(), Is.EqualTo(new[] { 1f, 2f }));
                Assert.That(x.Info.IsPinned, Is.False);
                Assert.Throws<SternaDeviceException>(() => x.PinMemory()); // no device that pins is loaded
                Assert.Throws<SternaDeviceException>(() => x.To("abacus"));
            }
        }

        [Test]
        public void Streams_and_events_are_in_order() {
            using (Stn.Scope())
            using (var side = new Stream("cpu"))
            using (var from = new Event())
            using (var to = new Event("cpu"))
            using (var never = new Event()) {
                Tensor y;
                using (Stn.Use(side)) {
                    from.Record();
                    y = Tensor.Ones(2).Neg();
                    to.Record(side);
                }
                side.Wait(to);
                to.Wait();
                to.Synchronize();
                side.Synchronize();
                Assert.That(y.ToArray<float>(), Is.EqualTo(new[] { -1f, -1f }));
                Assert.That(to.Done && from.Elapsed(to) > 0);
                Assert.That(side.Device + to.Device, Is.EqualTo("cpucpu"));
                Assert.That(() => from.Elapsed(never), Throws.InstanceOf<SternaException>());
            }
        }

        [Test]
        public void Precision_of_products_is_set() {
            Assert.That(Stn.Float32MatmulPrecision(), Is.EqualTo(MatmulPrecision.Highest));
            Stn.SetFloat32MatmulPrecision(MatmulPrecision.High);
            Assert.That(Stn.Float32MatmulPrecision(), Is.EqualTo(MatmulPrecision.High));
            Stn.SetFloat32MatmulPrecision(MatmulPrecision.Highest);
        }

        [Test]
        public void Devices_are_chosen_for_a_while() {
            using (Stn.Scope()) {
                using (Stn.Device("null")) Assert.That(Tensor.Zeros(2).Device, Is.EqualTo("null"));
                Assert.That(Tensor.Zeros(2).Device, Is.EqualTo("cpu"));
                Assert.That(Stn.Devices().First().Name, Is.EqualTo("cpu"));
                var cpu = Stn.GetDeviceProperties(0);
                Assert.That(cpu.Name.Length > 0 && cpu.TotalBytes > 0 && cpu.Processors >= 1);
                Assert.That(Stn.GetDeviceProperties(1).Name, Is.EqualTo("null"));
                Assert.That(Stn.PromoteTypes(DType.I32, DType.F16), Is.EqualTo(DType.F16));
                Assert.That(Stn.DTypeName(DType.Bf16) + Stn.DTypeSize(DType.Bf16), Is.EqualTo("bf162"));
            }
        }
    }
}
