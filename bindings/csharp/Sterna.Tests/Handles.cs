// After each fixture nothing of the library is left, once the collector has been through.
using System;
using System.Threading;
using NUnit.Framework;
#if NUNIT2
using OneTimeTearDownAttribute = NUnit.Framework.TestFixtureTearDownAttribute;
#endif

namespace Sterna.Tests {
    public abstract class Fixture {
        [OneTimeTearDown]
        public void NothingIsLeft() => Assert.That(LiveHandles(), Is.EqualTo(0));

        /// <summary>
        /// Handles that a collection leaves.  Mono's collector takes what once lay on a stack for references, so the
        /// stack is overwritten first, and another thread collects.
        /// </summary>
        internal static long LiveHandles() {
            for (int i = 0; i < 20 && Stn.DebugLiveHandles() != 0; ++i) {
                Scrub();
                var other = new Thread(() => {
                    GC.Collect();
                    GC.WaitForPendingFinalizers();
                });
                other.Start();
                other.Join();
            }
            return Stn.DebugLiveHandles();
        }

        static unsafe void Scrub() {
            const int size = 1 << 16;
            byte* stack = stackalloc byte[size];
            for (int i = 0; i < size; ++i) stack[i] = (byte)(size % 251);
        }
    }
}
