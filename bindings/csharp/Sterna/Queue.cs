// Queues of batches from producers on other threads.
using System;
using System.Collections;
using System.Collections.Generic;

namespace Sterna {
    /// <summary>A bounded queue of batches; any thread may use it at any time.  <c>foreach</c> takes batches until the
    /// end.</summary>
    public sealed unsafe partial class Queue : SternaObject, IEnumerable<Batch> {
        /// <summary>With room for so many batches.</summary>
        public Queue(long capacity) : base(new QueueHandle(Create(capacity))) { }

        static IntPtr Create(long capacity) {
            Library.Load();
            IntPtr queue;
            Call.Check(Raw.sterna_queue_create(capacity, &queue));
            return queue;
        }

        /// <summary>There will be no more batches: the reader gets what is there, then this exception.</summary>
        public void Fail(Exception e) {
            var c = Call.Begin();
            try {
                var error = Errors.Of(Call.Given(e, nameof(e)));
                try {
                    Call.Check(Raw.sterna_queue_fail(c.First(this, "queue"), error));
                } finally { Raw.sterna_error_release(error); }
            } finally { c.End(); }
        }

        /// <summary>The batches until the end, waiting for each.</summary>
        public IEnumerator<Batch> GetEnumerator() {
            for (var batch = Next(); batch != null; batch = Next()) {
                yield return batch;
                batch.Dispose();
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
