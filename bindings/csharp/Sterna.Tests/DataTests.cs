using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using NUnit.Framework;

namespace Sterna.Tests {
    [TestFixture]
    public class DataTests : Fixture {
        class Squares : Dataset {
            internal Exception Thrown;
            public override long Count => 10;
            public override IReadOnlyList<Tensor> Get(long index) {
                if (index == 7 && Thrown != null) throw Thrown;
                return new[] { Tensor.Scalar((float)index), Tensor.Scalar(index * index) };
            }
        }

        [Test]
        public void A_loader_makes_batches_of_rows() {
            using (Stn.Scope())
            using (var data = new TensorDataset(Tensor.Arange(0, 10), Tensor.Zeros((10, 3))))
            using (var loader = new DataLoader(data, batchSize: 4)) {
                Assert.That(loader.Count, Is.EqualTo(3));
                Assert.That(loader.Select(b => b.X.Numel), Is.EqualTo(new long[] { 4, 4, 2 }));
                Assert.That(loader.Select(b => b.Y.Shape[1]), Is.EqualTo(new long[] { 3, 3, 3 }));
                Assert.That(loader.State().epoch, Is.EqualTo(1));
                loader.SetState(5, 2, 0);
                Assert.That(loader.Count(), Is.EqualTo(1));
                Assert.That(data.Get(3)[0].Item(), Is.EqualTo(3));
                using (var subset = data.Subset(new[] { 9, 1 })) Assert.That(subset.Get(0)[0].Item(), Is.EqualTo(9));
                var parts = data.RandomSplit((7, 3), 1);
                Assert.That(parts.Select(d => d.Count), Is.EqualTo(new long[] { 7, 3 }));
                foreach (var part in parts) part.Dispose();
                Assert.Throws<SternaIndexException>(() => data.Get(10));
            }
        }

        [Test]
        public void Datasets_of_csharp_are_read_by_workers() {
            foreach (long workers in new[] { 0, 2 })
                using (Stn.Scope())
                using (var data = new Squares())
                using (var loader = new DataLoader(data, batchSize: 5, workers: workers)) {
                    var squares = new List<long>();
                    foreach (var batch in loader) squares.AddRange(batch[1].ToArray<long>());
                    Assert.That(squares, Is.EqualTo(Enumerable.Range(0, 10).Select(i => (long)i * i)));
                }
        }

        [Test]
        public void An_exception_of_a_dataset_comes_out_as_the_same_object() {
            var thrown = new FormatException("mine");
            foreach (long workers in new[] { 0, 2 })
                using (Stn.Scope())
                using (var data = new Squares { Thrown = thrown })
                using (var loader = new DataLoader(data, batchSize: 5, workers: workers))
                    Assert.That(Assert.Throws<FormatException>(() => loader.ToList()), Is.SameAs(thrown));
        }

        static IReadOnlyList<Tensor> Backwards(IReadOnlyList<IReadOnlyList<Tensor>> samples) =>
            new[] { Tensor.Cat(samples.Select(s => s[1].Reshape(1))).Flip(0) };

        [Test]
        public void Samples_are_collated() {
            using (Stn.Scope())
            using (var data = new Squares())
            using (var loader = new DataLoader(data, batchSize: 4, collate: Backwards))
            using (var batch = loader.First()) {
                Assert.That(batch.Count, Is.EqualTo(1));
                Assert.That(batch.X.ToArray<long>(), Is.EqualTo(new long[] { 9, 4, 1, 0 }));
                Assert.Throws<InvalidOperationException>(() => { Tensor x, y; batch.Deconstruct(out x, out y); });
            }
        }

        [Test]
        public void Queues_carry_batches_between_threads() {
            using (Stn.Scope())
            using (var queue = new Queue(2)) {
                var producer = new Thread(() => {
                    for (int i = 0; i < 5; ++i) using (var t = Tensor.Scalar(i)) queue.Push(new[] { t });
                    queue.Fail(new FormatException("mine"));
                });
                producer.Start();
                var got = new List<double>();
                Assert.Throws<FormatException>(() => { foreach (var batch in queue) got.Add(batch.X.Item()); });
                Assert.That(got, Is.EqualTo(new double[] { 0, 1, 2, 3, 4 }));
                producer.Join();
                queue.Close();
                Assert.Throws<SternaStateException>(() => queue.TryPush(new[] { Tensor.Ones(1) }));
                Assert.That(queue.Count, Is.EqualTo(0));
            }
        }

        [Test]
        public void Files_of_tensors() {
            string path = Path.GetTempFileName();
            using (Stn.Scope())
            using (var dict = new Dict { ["x"] = Tensor.From(1f, 2f), ["y"] = Tensor.Ones((2, 2)) }) {
                dict.SetMetadata("von", "Größe");
                Safetensors.Save(path, dict);
                using (var back = Safetensors.Load(path)) {
                    Assert.That(back.Select(e => e.Key), Is.EquivalentTo(new[] { "x", "y" }));
                    Assert.That(back.Metadata("von"), Is.EqualTo("Größe"));
                    Assert.That(back["x"].ToArray<float>(), Is.EqualTo(new[] { 1f, 2f }));
                    Assert.That(back.ContainsKey("z"), Is.False);
                    Assert.Throws<SternaNotFoundException>(() => Stn.ReadIdx(back["z"].Device));
                }
                Npz.Save(path, new[] { "a" }, new[] { dict["x"] }, compressed: true);
                using (var back = Npz.Load(path)) Assert.That(back["a"].Numel, Is.EqualTo(2));
                Assert.Throws<ArgumentException>(() => Safetensors.Save(path, new[] { "a", "b" }, new[] { dict["x"] }));
                File.WriteAllText(path, "1;2\n3;4\n");
                Assert.That(
                    Stn.ReadCsv(path, delimiter: ";", columns: 1).ToArray<float>(), Is.EqualTo(new[] { 2f, 4f }));
                var refused = Assert.Throws<SternaCorruptException>(() => Stn.ReadCsv(path));
                Assert.That(refused.Message, Contains.Substring(path));
            }
            File.Delete(path);
        }

        [Test]
        public void Messages_go_to_a_sink() {
            var messages = new List<string>();
            Stn.SetLogSink((level, text) => {
                lock (messages) messages.Add(level + " " + text);
            });
            using (Stn.Scope()) {
                Stn.Compile((Tensor x) => x * 2)(Tensor.Ones(3));
                Stn.SetLogSink(null);
                Stn.Compile((Tensor x) => x * 3)(Tensor.Ones(3));
            }
            Assert.That(messages, Has.Count.EqualTo(1));
            Assert.That(messages[0], Is.StringStarting("Info program compiled: "));
        }
    }
}
