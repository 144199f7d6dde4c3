//! What Rust costs over C: an addition of one-element tensors, and a training step.  Prints lines of JSON for
//! `ci/bench --languages`; what is measured is said in ci/language/common.sh.
use std::time::{Duration, Instant};

use sterna::nn::{BatchNorm1d, Dropout, Gelu, Linear, Sequential};
use sterna::optim::AdamW;
use sterna::{manual_seed, no_grad, set_num_threads, Forward, Result, Tensor};

/// The least time of a call, over batches of a millisecond or two for a second.
fn measure(name: &str, mut call: impl FnMut() -> Result<()>) -> Result<()> {
    let (mut calls, mut best, start) = (1, f64::INFINITY, Instant::now());
    while start.elapsed() < Duration::from_secs(1) {
        let batch = Instant::now();
        for _ in 0..calls {
            call()?;
        }
        match batch.elapsed() {
            time if time < Duration::from_millis(1) => calls *= 2,
            time => best = best.min(time.as_nanos() as f64 / calls as f64),
        }
    }
    println!("{{\"language\": \"rust\", \"name\": \"{name}\", \"ns\": {best:.1}}}");
    Ok(())
}

fn main() -> Result<()> {
    set_num_threads(1)?;
    manual_seed(42)?;
    let (a, b) = (Tensor::ones([1])?, Tensor::ones([1])?);
    no_grad(|| measure("add", || a.add(&b).map(drop)))?;

    let mut net = Sequential::new()?;
    for (width, hidden) in [(64, 256), (256, 128), (128, 64)] {
        net = net.push(Linear::new(width, hidden)?)?.push(BatchNorm1d::new(hidden)?)?;
        net = net.push(Gelu::new()?)?.push(Dropout::new(0.3)?)?;
    }
    let net = net.push(Linear::new(64, 10)?)?;
    let optimizer = AdamW::new(&net, AdamW::options().lr(1e-3).weight_decay(1e-4))?;
    let (x, y) = (Tensor::randn([32, 64])?, Tensor::randint(0, 10, [32])?);
    measure("mlp_step", || {
        optimizer.zero_grad()?;
        net.forward(&x)?.cross_entropy(&y)?.backward()?;
        optimizer.step()
    })
}
