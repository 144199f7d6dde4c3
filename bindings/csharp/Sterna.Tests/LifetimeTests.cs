using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NUnit.Framework;

namespace Sterna.Tests {
    [TestFixture]
    public class LifetimeTests : Fixture {
        [Test]
        public void Disposing_twice_is_nothing_and_use_after_it_an_exception() {
            var x = Tensor.Ones(2);
            x.Dispose();
            x.Dispose();
            Assert.That(x.IsDisposed, Is.True);
            Assert.Throws<ObjectDisposedException>(() => x.Add(x));
            Assert.Throws<ObjectDisposedException>(() => x.ToArray<float>());
            Assert.That(x.ToString(), Is.EqualTo("a disposed tensor"));
            var net = new Linear(2, 2);
            net.Dispose();
            net.Dispose();
            Assert.Throws<ObjectDisposedException>(() => net.Parameters());
        }

        [Test]
        public void An_owner_that_is_used_again_never_speaks_for_a_disposed_tensor() {
            var x = Tensor.Ones(2);
            x.Dispose();
            using (var y = Tensor.Zeros(3)) {
                Assert.Throws<ObjectDisposedException>(() => Use(x));
                x.Dispose();
                Assert.That(y.Numel, Is.EqualTo(3));
            }
        }

        static void Use(Tensor t) => t.Info.ToString();

        [Test]
        public void A_scope_releases_what_was_made_in_it_but_what_is_kept() {
            Tensor outside, kept, early;
            using (Stn.Scope()) {
                outside = Tensor.Ones(1);
                using (var scope = Stn.Scope()) {
                    early = Tensor.Ones(2);
                    early.Dispose();
                    Tensor.Ones(3);
                    kept = scope.Keep(outside + 1);
                }
                Assert.That(kept.Item(), Is.EqualTo(2));
                var ended = Stn.Scope();
                Assert.Throws<SternaNotFoundException>(() => ended.Keep(kept));
                ended.Dispose();
                Assert.Throws<ObjectDisposedException>(() => ended.Keep(kept));
            }
            Assert.Throws<ObjectDisposedException>(() => kept.Item());
            Assert.Throws<ObjectDisposedException>(() => outside.Item());
            Assert.That(Stn.DebugLiveHandles(), Is.EqualTo(0));
        }

        [Test]
        public void A_scope_ends_on_its_thread_with_those_inside_it() {
            var outer = Stn.Scope();
            var inner = Stn.Scope();
            var x = Tensor.Ones(1);
            Exception thrown = null;
            var other = new Thread(() => { try { outer.Dispose(); } catch (Exception e) { thrown = e; } });
            other.Start();
            other.Join();
            Assert.That(thrown, Is.InstanceOf<SternaStateException>());
            outer.Dispose();
            inner.Dispose();
            Assert.That(x.IsDisposed, Is.True);
        }

        [Test]
        public void Closing_on_another_thread_during_calls_is_an_exception_or_nothing() {
            for (int round = 0; round < 200; ++round) {
                var x = Tensor.Ones((64, 64));
                var closer = new Thread(x.Dispose);
                try {
                    closer.Start();
                    for (int i = 0; i < 100; ++i) x.Matmul(x).Dispose();
                } catch (ObjectDisposedException) {
                }
                closer.Join();
                Assert.Throws<ObjectDisposedException>(() => x.Matmul(x));
            }
        }

        [Test]
        public void Many_threads_may_make_and_dispose() {
            var failures = new List<Exception>();
            var threads = Enumerable.Range(0, 8).Select(n => new Thread(() => {
                try {
                    for (int i = 0; i < 500; ++i)
                        using (var x = Tensor.Full(4, n))
                        using (var y = x + i)
                            if (y.Item4() != n + i) throw new Exception($"{y.Item4()} is not {n + i}");
                } catch (Exception e) { lock (failures) failures.Add(e); }
            })).ToList();
            threads.ForEach(t => t.Start());
            threads.ForEach(t => t.Join());
            Assert.That(failures, Is.Empty);
        }

        [Test]
        public void Modules_may_go_before_their_optimizer() {
            var net = new Linear(2, 2);
            var optimizer = new AdamW(net);
            using (Stn.Scope()) net.Forward(Tensor.Ones((1, 2))).Sum().Backward();
            net.Dispose();
            optimizer.Step();
            optimizer.Dispose();
            Assert.Throws<ObjectDisposedException>(() => optimizer.Step());
        }
    }

    static class LastElement {
        internal static double Item4(this Tensor t) => t.ToArray<float>()[3];
    }
}
