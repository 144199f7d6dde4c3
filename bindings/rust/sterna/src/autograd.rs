//! Gradient modes, backward, gradients as values, hooks, and functions with a gradient of one's own.
use crate::error::{callback, destroy, ffi};
use crate::generated::options::{BackwardManyOptions, BackwardOptions, GradOptions};
use crate::handle::Handle;
use crate::keep::{adopt, borrowed, lent, pointers, slice, Keep};
use crate::{Autocast, Code, Error, GradMode, Result, Tensor};
use std::borrow::Borrow;
use std::ffi::c_void;
use std::marker::PhantomData;
use std::ptr::{null, null_mut};
use sterna_sys as sys;

/// Sets this thread's gradient mode until it is dropped.
#[must_use = "the mode ends with the guard"]
#[derive(Debug)]
pub struct GradModeGuard {
    before: i32,
    thread: PhantomData<*const ()>, // the mode is the thread's
}
impl GradModeGuard {
    /// Sets the mode.
    pub fn new(mode: GradMode) -> Result<Self> {
        let mut before = 0;
        ffi!(sterna_set_grad_mode(mode as i32, &mut before))?;
        Ok(GradModeGuard { before, thread: PhantomData })
    }
}
impl Drop for GradModeGuard {
    fn drop(&mut self) {
        // SAFETY: the mode was one before; a failure has no way out of here.
        unsafe { sys::sterna_error_release(sys::sterna_set_grad_mode(self.before, null_mut())) }
    }
}

/// Runs `f` without recording its calls for gradients.
///
/// ```
/// # use sterna::{no_grad, Tensor};
/// let w = Tensor::ones([2])?.variable(true)?;
/// assert!(!no_grad(|| &w * 2.0)?.requires_grad());
/// # Ok::<(), sterna::Error>(())
/// ```
pub fn no_grad<T>(f: impl FnOnce() -> Result<T>) -> Result<T> {
    let _guard = GradModeGuard::new(GradMode::Disabled)?;
    f()
}
/// As [`no_grad`]; what is made may never be part of a recorded call.
pub fn inference<T>(f: impl FnOnce() -> Result<T>) -> Result<T> {
    let _guard = GradModeGuard::new(GradMode::Inference)?;
    f()
}
/// Runs `f` in mixed precision: products and convolutions take f32 inputs in `low`, losses and sums stay f32, and so do
/// weights and their gradients.
///
/// ```
/// # use sterna::{autocast, Autocast, DType, Tensor};
/// let (x, w) = (Tensor::ones([2, 3])?, Tensor::ones([3, 4])?.variable(true)?);
/// let loss = autocast(Autocast::Bf16, || {
///     let y = x.matmul(&w)?;
///     assert_eq!(y.dtype(), DType::Bf16);
///     y.sum()
/// })?;
/// loss.backward()?;
/// assert_eq!(w.grad()?.unwrap().dtype(), DType::F32);
/// # Ok::<(), sterna::Error>(())
/// ```
pub fn autocast<T>(low: Autocast, f: impl FnOnce() -> Result<T>) -> Result<T> {
    struct Restore(i32);
    impl Drop for Restore {
        fn drop(&mut self) {
            // SAFETY: the mode was one before; a failure has no way out of here.
            unsafe { sys::sterna_error_release(sys::sterna_set_autocast(self.0, null_mut())) }
        }
    }
    let mut before = 0;
    ffi!(sterna_set_autocast(low as i32, &mut before))?;
    let _restore = Restore(before);
    f()
}
/// While on, a backward fails at the first NaN and names the call behind it.  For the whole process; slow.
pub fn set_anomaly_mode(on: bool) -> Result<()> {
    ffi!(sterna_set_anomaly_mode(on as i32))
}

impl Tensor {
    /// Sums d(this)/d(leaf) into the gradient of every leaf.
    pub fn backward(&self) -> Result<()> {
        ffi!(sterna_backward(self.as_ptr(), null()))
    }
    /// [`Tensor::backward`] with options.
    pub fn backward_with(&self, options: impl Borrow<BackwardOptions>) -> Result<()> {
        let o = options.borrow().raw(&mut Keep::default())?;
        ffi!(sterna_backward(self.as_ptr(), &o))
    }
    /// `hook` sees the gradient of this tensor in every backward; a tensor that it gives takes the gradient's place.
    pub fn register_hook<F>(&self, hook: F) -> Result<Hook>
    where
        F: Fn(Tensor) -> Result<Option<Tensor>> + Send + Sync + 'static,
    {
        let user = Box::into_raw(Box::new(hook)) as *mut c_void;
        let table = sys::sterna_tensor_hook {
            user,
            destroy: Some(destroy::<F>),
            on_grad: Some(on_grad::<F>),
            ..Default::default()
        };
        let mut h = null_mut();
        ffi!(sterna_tensor_add_hook(self.as_ptr(), &table, &mut h))?;
        Ok(Hook(unsafe { Handle::adopt(h) }))
    }
}

unsafe extern "C" fn on_grad<F: Fn(Tensor) -> Result<Option<Tensor>>>(
    user: *mut c_void,
    grad: *const sys::sterna_tensor,
    replacement: *mut *mut sys::sterna_tensor,
) -> *mut sys::sterna_error {
    callback(|| {
        if let Some(grad) = lent(grad)? {
            if let Some(other) = (*(user as *const F))(grad)? {
                *replacement = other.into_raw();
            }
        }
        Ok(())
    })
}

/// A function that sees a gradient during backward.  It stays in place when this is dropped.
#[derive(Debug)]
pub struct Hook(Handle<sys::sterna_hook>);
impl Hook {
    /// Takes the function away.
    pub fn remove(self) -> Result<()> {
        ffi!(sterna_hook_remove(self.0.as_ptr()))
    }
}

/// Backward of the sum of several losses, in one pass.
pub fn backward(losses: &[impl Borrow<Tensor>], options: impl Borrow<BackwardManyOptions>) -> Result<()> {
    let mut keep = Keep::default();
    let o = options.borrow().raw(&mut keep)?;
    let losses = pointers(losses);
    ffi!(sterna_backward_many(slice(&losses), losses.len(), &o))
}

/// Gradients of the sum of `outputs` with respect to `inputs`; no leaf is touched.  None where
/// [`GradOptions::allow_unused`] allows an input that the outputs do not depend on.
pub fn grad(
    outputs: &[impl Borrow<Tensor>],
    inputs: &[impl Borrow<Tensor>],
    options: impl Borrow<GradOptions>,
) -> Result<Vec<Option<Tensor>>> {
    let mut keep = Keep::default();
    let o = options.borrow().raw(&mut keep)?;
    let (outputs, inputs) = (pointers(outputs), pointers(inputs));
    let mut raw = vec![null_mut(); inputs.len()];
    let (outs, ins) = (slice(&outputs), slice(&inputs));
    ffi!(sterna_grad(outs, outputs.len(), ins, inputs.len(), &o, raw.as_mut_ptr()))?;
    Ok(raw.into_iter().map(|p| (!p.is_null()).then(|| unsafe { Tensor::from_raw(p) })).collect())
}

/// Makes `outputs`, computed under [`no_grad`], the results of one recorded call of `inputs`.  `backward` turns their
/// gradients, none where none arrived, into those of the inputs, none where none flows.
pub fn custom_function_of<B>(
    name: &str,
    inputs: &[impl Borrow<Tensor>],
    outputs: &[impl Borrow<Tensor>],
    backward: B,
) -> Result<Vec<Tensor>>
where
    B: Fn(&[Option<Tensor>]) -> Result<Vec<Option<Tensor>>> + Send + Sync + 'static,
{
    let name = crate::keep::c_string(name, "name")?;
    let (ins, outs) = (pointers(inputs), pointers(outputs));
    let mut raw = vec![null_mut(); outs.len()];
    let user = Box::into_raw(Box::new(backward)) as *mut c_void;
    let table = sys::sterna_custom_gradient {
        user,
        destroy: Some(destroy::<B>),
        backward: Some(run_backward::<B>),
        ..Default::default()
    };
    let (i, o) = (slice(&ins), slice(&outs));
    ffi!(sterna_custom_function(name.as_ptr(), i, ins.len(), o, outs.len(), &table, raw.as_mut_ptr()))?;
    Ok(unsafe { adopt(raw) })
}

/// [`custom_function_of`] the outputs that `forward` computes of the inputs, under [`no_grad`].
///
/// ```
/// # use sterna::{custom_function, Tensor};
/// let x = Tensor::from_slice(&[3f64], [])?.with_grad()?;
/// let saved = x.detach()?;
/// let y = custom_function("cube", &[&x], |x| Ok(vec![x[0].pow_scalar(3.0)?]), move |g| {
///     let slope = (saved.square()? * 3.0)?;
///     Ok(vec![g[0].as_ref().map(|g| g * &slope).transpose()?])
/// })?;
/// y[0].backward()?;
/// assert_eq!(x.grad()?.unwrap().item()?, 27.0);
/// # Ok::<(), sterna::Error>(())
/// ```
pub fn custom_function<F, B>(name: &str, inputs: &[impl Borrow<Tensor>], forward: F, backward: B) -> Result<Vec<Tensor>>
where
    F: FnOnce(&[Tensor]) -> Result<Vec<Tensor>>,
    B: Fn(&[Option<Tensor>]) -> Result<Vec<Option<Tensor>>> + Send + Sync + 'static,
{
    let given: Vec<Tensor> = inputs.iter().map(|t| t.borrow().clone()).collect();
    let outputs = no_grad(|| forward(&given))?;
    custom_function_of(name, inputs, &outputs, backward)
}

unsafe extern "C" fn run_backward<B>(
    user: *mut c_void,
    grads: *const *const sys::sterna_tensor,
    n: usize,
    results: *mut *mut sys::sterna_tensor,
    m: usize,
) -> *mut sys::sterna_error
where
    B: Fn(&[Option<Tensor>]) -> Result<Vec<Option<Tensor>>>,
{
    callback(|| {
        let given = (*(user as *const B))(&borrowed(grads, n)?)?;
        if given.len() != m {
            let message = format!("a custom function of {m} inputs had a backward that gave {} gradients", given.len());
            return Err(Error::of(Code::Callback, message));
        }
        for (i, t) in given.into_iter().enumerate() {
            *results.add(i) = t.map_or(null_mut(), Tensor::into_raw);
        }
        Ok(())
    })
}
