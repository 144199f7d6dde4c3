// What the examples share: the arguments, the count of right answers, and a progress bar.
import { parseArgs } from "node:util";
import { setDevice, type Tensor } from "sterna";

/** The arguments; "--device NAME" among them names where everything is made from now on, "cpu" without. */
export function parseArguments(): { device: string; rest: string[] } {
  const { values, positionals } = parseArgs({
    options: { device: { type: "string", default: "cpu" } },
    allowPositionals: true,
  });
  setDevice(values.device);
  return { device: values.device, rest: positionals };
}

/** The number of rows whose largest logit is the label's. */
export function countCorrect(logits: Tensor, labels: Tensor): number {
  return logits.argmax({ axis: 1 }).eq(labels).sum().item();
}

/**
 * Sums up an epoch: "epoch  3/30 [=======>            ] loss 0.1234 accuracy 0.951 41234 samples/s", rewritten in place on
 * a terminal, elsewhere one line at the end.
 */
export class Progress {
  #seen = 0;
  #loss = 0;
  #correct = 0;
  #steps = 0;
  readonly #start = performance.now();

  constructor(
    readonly epoch: number,
    readonly epochs: number,
    readonly steps: number,
  ) {}

  get accuracy(): number {
    return this.#correct / this.#seen;
  }

  add(loss: number, correct: number, samples: number): void {
    this.#seen += samples;
    this.#loss += loss * samples;
    this.#correct += correct;
    this.#steps += 1;
    const done = this.#steps / this.steps;
    const terminal = process.stdout.isTTY;
    if (done < 1 && !terminal) return;
    const bar = "=".repeat(Math.trunc(done * 20)).padEnd(20);
    const loss_ = (this.#loss / this.#seen).toFixed(4);
    const rate = ((1000 * this.#seen) / (performance.now() - this.#start)).toFixed(0);
    process.stdout.write(
      `${terminal ? "\r" : ""}epoch ${String(this.epoch).padStart(2)}/${this.epochs} [${bar}] loss ${loss_}  ` +
        `accuracy ${this.accuracy.toFixed(4)}  ${rate} samples/s ${done < 1 ? "" : "\n"}`,
    );
  }
}
