//! Gradients, scopes, hooks, custom functions; errors and panics of callbacks come out as they are.
use std::error::Error as _;
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::sync::{Arc, Mutex};
use sterna::options::{BackwardManyOptions, BackwardOptions, GradOptions};
use sterna::{backward, custom_function, grad, no_grad, Code, Error, GradMode, GradModeGuard, Result, Tensor};

fn x() -> Tensor {
    Tensor::from_slice(&[3f64], []).unwrap().with_grad().unwrap()
}

#[test]
fn gradients_flow_to_leaves_and_variables() -> Result<()> {
    let (x, w) = (x(), Tensor::from_slice(&[2f64], [])?.variable(true)?);
    (&x * &w)?.backward()?;
    assert_eq!((x.grad()?.unwrap().item()?, w.grad()?.unwrap().item()?), (2.0, 3.0));
    w.zero_grad()?;
    assert!(w.grad()?.is_none());
    w.set_grad(Some(&Tensor::from_slice(&[7f64], [])?))?;
    assert_eq!(w.grad()?.unwrap().item()?, 7.0);
    Ok(())
}

#[test]
fn nothing_is_recorded_in_no_grad_and_the_mode_comes_back() -> Result<()> {
    let x = x();
    assert!(!no_grad(|| &x * 2.0)?.requires_grad());
    assert!(no_grad(|| Err::<(), _>(Error::other("stop"))).is_err());
    assert!((&x * 2.0)?.requires_grad(), "also after an error");
    let guard = GradModeGuard::new(GradMode::Inference)?;
    assert!(!(&x * 2.0)?.requires_grad());
    drop(guard);
    assert!((&x * 2.0)?.requires_grad());
    Ok(())
}

#[test]
fn gradients_are_values_of_any_order() -> Result<()> {
    let x = x();
    let y = x.pow_scalar(3.0)?;
    let g = grad(&[&y], &[&x], GradOptions::new().create_graph(true))?.remove(0).unwrap();
    assert_eq!(g.item()?, 27.0);
    assert_eq!(grad(&[&g], &[&x], GradOptions::new())?[0].as_ref().unwrap().item()?, 18.0);
    let unused = Tensor::zeros([1])?.with_grad()?;
    let y = x.square()?;
    let none = grad(&[&y], &[&unused], GradOptions::new().allow_unused(true))?;
    assert!(none[0].is_none());
    Ok(())
}

#[test]
fn backward_takes_options_and_several_losses() -> Result<()> {
    let x = x();
    let y = x.square()?;
    y.backward_with(BackwardOptions::new().gradient(&Tensor::from_slice(&[0.5f64], [])?).retain_graph(true))?;
    assert_eq!(x.grad()?.unwrap().item()?, 3.0);
    backward(&[&y, &x.neg()?], BackwardManyOptions::new())?;
    assert_eq!(x.grad()?.unwrap().item()?, 8.0);
    Ok(())
}

#[test]
fn a_hook_sees_and_replaces_the_gradient() -> Result<()> {
    let (x, seen) = (x(), Arc::new(Mutex::new(Vec::new())));
    let log = seen.clone();
    let hook = x.register_hook(move |g| {
        log.lock().unwrap().push(g.item()?);
        Ok(Some((g * 10.0)?))
    })?;
    x.square()?.backward()?;
    assert_eq!((seen.lock().unwrap().as_slice(), x.grad()?.unwrap().item()?), (&[6.0][..], 60.0));
    hook.remove()?;
    x.square()?.backward()?;
    assert_eq!(x.grad()?.unwrap().item()?, 66.0);
    Ok(())
}

#[test]
fn a_custom_function_has_its_own_gradient() -> Result<()> {
    let x = x();
    let y = custom_function("floor_through", &[&x], |x| Ok(vec![(&x[0] / 2.0)?.floor()?]), |g| Ok(g.to_vec()))?;
    assert_eq!(y[0].item()?, 1.0);
    y[0].backward()?;
    assert_eq!(x.grad()?.unwrap().item()?, 1.0);
    let y = custom_function("two", &[&x], |x| Ok(vec![x[0].clone()]), |_| Ok(vec![None, None]))?;
    assert_eq!(y[0].backward().unwrap_err().code(), Code::Callback);
    Ok(())
}

#[derive(Debug, PartialEq)]
struct Mine(u32);
impl std::fmt::Display for Mine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "mine {}", self.0)
    }
}
impl std::error::Error for Mine {}

#[test]
fn an_error_of_a_callback_comes_out_as_the_same_error() -> Result<()> {
    let y = custom_function("fails", &[&x()], |x| Ok(vec![x[0].clone()]), |_| Err(Error::other(Mine(7))))?;
    let e = y[0].backward().unwrap_err();
    assert_eq!(e.source().and_then(|s| s.downcast_ref()), Some(&Mine(7)));
    // an error of the library inside a callback keeps its code, op and shapes
    let y = custom_function(
        "fails",
        &[&x()],
        |x| Ok(vec![x[0].clone()]),
        |_| Err(Tensor::ones([2])?.matmul(&Tensor::ones([3])?).unwrap_err()),
    )?;
    let e = y[0].backward().unwrap_err();
    assert_eq!((e.code(), e.op()), (Code::Shape, "matmul"));
    Ok(())
}

#[test]
fn a_panic_of_a_callback_goes_on_with_the_same_payload() -> Result<()> {
    let y = custom_function("panics", &[&x()], |x| Ok(vec![x[0].clone()]), |_| std::panic::panic_any(Mine(9)))?;
    let payload = catch_unwind(AssertUnwindSafe(|| y[0].backward())).unwrap_err();
    assert_eq!(payload.downcast_ref(), Some(&Mine(9)));
    let x = x();
    x.register_hook(|_| panic!("in a hook"))?;
    let payload = catch_unwind(AssertUnwindSafe(|| x.square()?.backward())).unwrap_err();
    assert_eq!(payload.downcast_ref::<&str>(), Some(&"in a hook"));
    assert_eq!(Tensor::ones([2])?.sum()?.item()?, 2.0, "the library goes on");
    Ok(())
}
