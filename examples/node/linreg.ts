// y = 2x + 0.5 by hand-written gradient descent: tensors and autograd.  Usage: node linreg.js [--device NAME]
import { linspace, manualSeed, noGrad, randn, tidy, zeros } from "sterna";
import { parseArguments } from "./common.js";

parseArguments();
manualSeed(42);
const x = linspace(-2, 2, 100);
const noise = randn([100]).mul(0.2);
const y = x.mul(2).add(0.5).add(noise);
const w = zeros([1]).variable({ requiresGrad: true });
const b = zeros([1]).variable({ requiresGrad: true });
console.log(`on ${w.device}`);

for (let epoch = 1; epoch <= 200; ++epoch) {
  const loss = tidy(() => {
    const loss = w.mul(x).add(b).mseLoss(y);
    loss.backward();
    noGrad(() => {
      for (const p of [w, b]) {
        const gradient = p.grad;
        if (gradient) p.assign(p.sub(gradient.mul(0.05)));
        p.zeroGrad();
      }
    });
    return loss.item();
  });
  if (epoch % 50 === 0) {
    const [slope, intercept] = [w.item().toFixed(4), b.item().toFixed(4)];
    console.log(`epoch ${String(epoch).padStart(3)}: loss=${loss.toFixed(6)} w=${slope} b=${intercept}`);
  }
}

if (Math.abs(w.item() - 2) > 0.1 || Math.abs(b.item() - 0.5) > 0.1) {
  throw new Error(`did not converge: w=${w.item()} b=${b.item()}`);
}
