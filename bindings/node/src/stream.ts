// Streams and events of devices.
import { Kind, type Handle as RawHandle } from "./generated/raw.js";
import { Handle, of, watch } from "./handle.js";
import { raw } from "./load.js";
import { synchronous } from "./tidy.js";

/**
 * An order of work on a device, by default this thread's, side by side with that of other streams.  On a device without
 * streams, such as "cpu", calls are done when they return, and streams change nothing.  See {@link withStream}.
 */
export class Stream extends Handle {
  constructor(device?: string) {
    super(raw.stream_create(device));
    watch(this);
  }
  /** @internal */
  override _kind(): Kind {
    return Kind.stream;
  }
  /** The name of its device. */
  get device(): string {
    return raw.stream_device(of(this, "device", "stream"));
  }
  /** Waits until all its work is done. */
  synchronize(): void {
    raw.stream_synchronize(of(this, "synchronize", "stream"));
  }
  /** What it is given from now on waits for the event. */
  wait(event: Event): void {
    event.wait(this);
  }
}

/** Runs `f`, whose calls use `stream`.  What one stream computes another must wait for before it uses it. */
export function withStream<T>(stream: Stream, f: () => T): T {
  const before = raw.set_stream(of(stream, "withStream", "stream"));
  try {
    return synchronous("withStream", f());
  } finally {
    const mine = raw.set_stream(before === 0 ? undefined : before);
    for (const handle of [before, mine]) if (handle !== 0) raw.release(handle, Kind.stream);
  }
}

const maybe = (stream: Stream | undefined, op: string): RawHandle | undefined => stream && of(stream, op, "stream");

/** A point in the work of a {@link Stream}. */
export class Event extends Handle {
  /** Not recorded yet; by default on this thread's device. */
  constructor(device?: string) {
    super(raw.event_create(device));
    watch(this);
  }
  /** @internal */
  override _kind(): Kind {
    return Kind.event;
  }
  /** The name of its device. */
  get device(): string {
    return raw.event_device(of(this, "device", "event"));
  }
  /** It is the end of what the stream, by default the one that this thread uses, has been given so far. */
  record(stream?: Stream): void {
    raw.event_record(of(this, "record", "event"), maybe(stream, "record"));
  }
  /** What the stream, by default the one that this thread uses, is given from now on waits for it. */
  wait(stream?: Stream): void {
    raw.event_wait(of(this, "wait", "event"), maybe(stream, "wait"));
  }
  /** Waits until it has happened. */
  synchronize(): void {
    raw.event_synchronize(of(this, "synchronize", "event"));
  }
  /** Whether it has happened. */
  get done(): boolean {
    return raw.event_done(of(this, "done", "event"));
  }
  /** Seconds from this event to another; both must have happened. */
  elapsed(to: Event): number {
    return raw.event_elapsed(of(this, "elapsed", "from"), of(to, "elapsed", "to"));
  }
}
