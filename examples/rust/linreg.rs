//! y = 2x + 0.5 by hand-written gradient descent: tensors, operators, autograd.  Usage: linreg [--device NAME]
#[path = "common/arguments.rs"]
mod arguments;

use sterna::{manual_seed, DeviceGuard, Error, Result, Tensor};

fn main() -> Result<()> {
    let _there = DeviceGuard::new(&arguments::arguments()?.0)?;
    manual_seed(42)?;
    let x = Tensor::linspace(-2.0, 2.0, 100)?;
    let y = ((&x * 2.0)? + 0.5)? + Tensor::randn([100])? * 0.2;
    let y = y?;
    let (w, b) = (Tensor::zeros([1])?.variable(true)?, Tensor::zeros([1])?.variable(true)?);
    println!("on {}", w.device());

    for epoch in 1..=200 {
        let loss = ((&w * &x)? + &b)?.mse_loss(&y)?;
        loss.backward()?;
        for p in [&w, &b] {
            let gradient = p.grad()?.expect("backward gave every variable one");
            p.assign(&(p - gradient * 0.05)?)?; // outside of the tape
            p.zero_grad()?;
        }
        if epoch % 50 == 0 {
            println!("epoch {epoch:3}: loss={:.6} w={:.4} b={:.4}", loss.item()?, w.item()?, b.item()?);
        }
    }

    let found = (w.item()?, b.item()?);
    if (1.9..2.1).contains(&found.0) && (0.4..0.6).contains(&found.1) {
        return Ok(());
    }
    Err(Error::other(format!("did not converge: w={} b={}", found.0, found.1)))
}
