//! Optimizers, schedules and clipping.
use crate::error::{callback, destroy, ffi};
use crate::generated::options::{ClipGradNormOptions, GradScalerOptions, OptimizerGroupOptions};
use crate::handle::{Counted, Handle};
use crate::keep::{c_string, made_text, slice, variables, Keep};
use crate::nn::{Module, ModuleRef};
use crate::{Dict, Result, Tensor};
use std::borrow::Borrow;
use std::ffi::c_void;
use std::fmt;
use std::ptr::null_mut;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use sterna_sys as sys;

pub use crate::generated::optim::*;

/// What can be optimized: a module, or a list of variables.
pub trait Parameters {
    /// Where they are.
    #[doc(hidden)]
    fn source(&self) -> Result<Source<'_>>;
}
#[doc(hidden)]
pub enum Source<'a> {
    Module(ModuleRef<'a>),
    List(Vec<*mut sys::sterna_tensor>),
}
impl<M: Module> Parameters for M {
    fn source(&self) -> Result<Source<'_>> {
        Ok(Source::Module(self.module()?))
    }
}
impl<T: Borrow<Tensor>> Parameters for [T] {
    fn source(&self) -> Result<Source<'_>> {
        Ok(Source::List(variables(self)))
    }
}
impl<T: Borrow<Tensor>> Parameters for Vec<T> {
    fn source(&self) -> Result<Source<'_>> {
        Ok(Source::List(variables(self)))
    }
}
impl<T: Borrow<Tensor>, const N: usize> Parameters for [T; N] {
    fn source(&self) -> Result<Source<'_>> {
        Ok(Source::List(variables(self)))
    }
}

/// A kind is a struct that wraps an optimizer or a schedule, and gives all that this can.
macro_rules! library_kind {
    ($name:ident, $base:ident) => {
        impl ::std::ops::Deref for $name {
            type Target = $base;
            fn deref(&self) -> &$base {
                &self.0
            }
        }
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                self.0.fmt(f)
            }
        }
        impl From<$name> for $base {
            fn from(kind: $name) -> $base {
                kind.0
            }
        }
    };
}
pub(crate) use library_kind;

/// An optimizer or one of its schedules.  They are one state, and may be on different threads: the lock is theirs all.
pub(crate) struct Locked<T: Counted> {
    handle: Handle<T>,
    lock: Arc<Mutex<()>>,
}
impl<T: Counted> Locked<T> {
    pub fn lock(&self) -> MutexGuard<'_, ()> {
        self.lock.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Updates parameters from their gradients.
pub struct Optimizer(Locked<sys::sterna_optimizer>);

impl Optimizer {
    /// # Safety
    /// `p` is a handle that the caller owns.
    pub unsafe fn from_raw(p: *mut sys::sterna_optimizer) -> Self {
        Optimizer(Locked { handle: Handle::adopt(p), lock: Arc::default() })
    }
    pub(crate) fn as_ptr(&self) -> *mut sys::sterna_optimizer {
        self.0.handle.as_ptr()
    }
    pub(crate) fn state(&self) -> &Arc<Mutex<()>> {
        &self.0.lock
    }
    pub(crate) fn lock(&self) -> MutexGuard<'_, ()> {
        self.0.lock()
    }
    /// Updates every parameter that has a gradient.
    pub fn step(&self) -> Result<()> {
        let _lock = self.0.lock();
        ffi!(sterna_optimizer_step(self.as_ptr()))
    }
    /// Drops the gradients.
    pub fn zero_grad(&self) -> Result<()> {
        let _lock = self.0.lock();
        ffi!(sterna_optimizer_zero_grad(self.as_ptr()))
    }
    /// More parameters, with the first group's options but for those given; gives the group's index.
    pub fn add_group(
        &self,
        parameters: &[impl Borrow<Tensor>],
        options: impl Borrow<OptimizerGroupOptions>,
    ) -> Result<usize> {
        let _lock = self.0.lock();
        let o = options.borrow().raw(&mut Keep::default())?;
        let (list, mut index) = (variables(parameters), 0);
        ffi!(sterna_optimizer_add_group(self.as_ptr(), slice(&list), list.len(), &o, &mut index))?;
        Ok(index)
    }
    /// Number of groups.
    pub fn groups(&self) -> Result<usize> {
        let _lock = self.0.lock();
        let mut n = 0;
        ffi!(sterna_optimizer_groups(self.as_ptr(), &mut n))?;
        Ok(n)
    }
    /// The learning rate of the first group.
    pub fn lr(&self) -> Result<f64> {
        self.group_lr(0)
    }
    /// The learning rate of a group.
    pub fn group_lr(&self, group: usize) -> Result<f64> {
        let _lock = self.0.lock();
        let mut v = 0.0;
        ffi!(sterna_optimizer_lr(self.as_ptr(), group, &mut v))?;
        Ok(v)
    }
    /// Sets the learning rate of all groups.
    pub fn set_lr(&self, lr: f64) -> Result<()> {
        let _lock = self.0.lock();
        ffi!(sterna_optimizer_set_lr(self.as_ptr(), lr))
    }
    /// Sets that of one.
    pub fn set_group_lr(&self, group: usize, lr: f64) -> Result<()> {
        let _lock = self.0.lock();
        ffi!(sterna_optimizer_set_group_lr(self.as_ptr(), group, lr))
    }
    /// An option by its name, such as "weight_decay"; flags are 0 or 1.
    pub fn option(&self, group: usize, name: &str) -> Result<f64> {
        let _lock = self.0.lock();
        let (name, mut v) = (c_string(name, "name")?, 0.0);
        ffi!(sterna_optimizer_option(self.as_ptr(), group, name.as_ptr(), &mut v))?;
        Ok(v)
    }
    /// Sets an option.
    pub fn set_option(&self, group: usize, name: &str, value: f64) -> Result<()> {
        let _lock = self.0.lock();
        let name = c_string(name, "name")?;
        ffi!(sterna_optimizer_set_option(self.as_ptr(), group, name.as_ptr(), value))
    }
    /// Its state and options.
    pub fn state_dict(&self) -> Result<Dict> {
        let _lock = self.0.lock();
        Dict::made(|d| ffi!(sterna_optimizer_state_dict(self.as_ptr(), d)))
    }
    /// Goes on from a state.
    pub fn load_state_dict(&self, entries: &Dict) -> Result<()> {
        let _lock = self.0.lock();
        ffi!(sterna_optimizer_load_state_dict(self.as_ptr(), entries.as_ptr()))
    }
    /// The optimizer for a reader.
    pub fn to_text(&self) -> Result<String> {
        let _lock = self.0.lock();
        made_text(|b| ffi!(sterna_optimizer_text(self.as_ptr(), b)))
    }
}

impl fmt::Debug for Optimizer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_text().map_err(|_| fmt::Error)?)
    }
}

impl fmt::Debug for Scheduler {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (step, lr) = (self.last_step().map_err(|_| fmt::Error)?, self.last_lr(0).map_err(|_| fmt::Error)?);
        write!(f, "Scheduler(step {step}, lr {lr})")
    }
}

/// Sets an optimizer's learning rates by the number of steps.
pub struct Scheduler(Locked<sys::sterna_scheduler>);

impl Scheduler {
    /// # Safety
    /// `p` is a handle that the caller owns, of a schedule for this optimizer.
    pub unsafe fn from_raw(p: *mut sys::sterna_scheduler, optimizer: &Optimizer) -> Self {
        Scheduler(Locked { handle: Handle::adopt(p), lock: optimizer.0.lock.clone() })
    }
    pub(crate) fn as_ptr(&self) -> *mut sys::sterna_scheduler {
        self.0.handle.as_ptr()
    }
    pub(crate) fn state(&self) -> &Arc<Mutex<()>> {
        &self.0.lock
    }
    /// The next step.
    pub fn step(&self) -> Result<()> {
        let _lock = self.0.lock();
        ffi!(sterna_scheduler_step(self.as_ptr()))
    }
    /// The next step, with the metric that [`ReduceLrOnPlateau`] wants.
    pub fn step_metric(&self, metric: f64) -> Result<()> {
        let _lock = self.0.lock();
        ffi!(sterna_scheduler_step_metric(self.as_ptr(), metric))
    }
    /// The learning rate that it has set for a group.
    pub fn last_lr(&self, group: usize) -> Result<f64> {
        let _lock = self.0.lock();
        let mut v = 0.0;
        ffi!(sterna_scheduler_last_lr(self.as_ptr(), group, &mut v))?;
        Ok(v)
    }
    /// Number of steps taken.
    pub fn last_step(&self) -> Result<i64> {
        let _lock = self.0.lock();
        let mut n = 0;
        ffi!(sterna_scheduler_last_step(self.as_ptr(), &mut n))?;
        Ok(n)
    }
    /// Its state.
    pub fn state_dict(&self) -> Result<Dict> {
        let _lock = self.0.lock();
        Dict::made(|d| ffi!(sterna_scheduler_state_dict(self.as_ptr(), d)))
    }
    /// Goes on from a state.
    pub fn load_state_dict(&self, entries: &Dict) -> Result<()> {
        let _lock = self.0.lock();
        ffi!(sterna_scheduler_load_state_dict(self.as_ptr(), entries.as_ptr()))
    }
}

/// lr = base · factor(step)
pub struct LambdaLr(Scheduler);
library_kind!(LambdaLr, Scheduler);
impl LambdaLr {
    /// Calls `factor` for the initial learning rate, and in every step.
    pub fn new<F: Fn(i64) -> Result<f64> + Send + 'static>(optimizer: &Optimizer, factor: F) -> Result<Self> {
        let user = Box::into_raw(Box::new(factor)) as *mut c_void;
        let table = sys::sterna_scheduler_callbacks {
            user,
            destroy: Some(destroy::<F>),
            factor: Some(run_factor::<F>),
            ..Default::default()
        };
        let (mut s, _lock) = (null_mut(), optimizer.0.lock());
        ffi!(sterna_scheduler_lambda(optimizer.as_ptr(), &table, &mut s))?;
        Ok(LambdaLr(unsafe { Scheduler::from_raw(s, optimizer) }))
    }
}
unsafe extern "C" fn run_factor<F: Fn(i64) -> Result<f64>>(
    user: *mut c_void,
    step: i64,
    value: *mut f64,
) -> *mut sys::sterna_error {
    callback(|| {
        *value = (*(user as *const F))(step)?;
        Ok(())
    })
}

/// One schedule after the other: schedule i + 1 takes over at milestone i and counts from there.
pub struct SequentialLr(Scheduler);
library_kind!(SequentialLr, Scheduler);
impl SequentialLr {
    /// Takes the schedules over: `vec![warm_up.into(), decay.into()]`.
    pub fn new(optimizer: &Optimizer, schedules: Vec<Scheduler>, milestones: impl AsRef<[i64]>) -> Result<Self> {
        let milestones = milestones.as_ref();
        let list: Vec<_> = schedules.into_iter().map(|s| s.0.handle.into_raw()).collect();
        let (mut s, _lock) = (null_mut(), optimizer.0.lock());
        ffi!(sterna_scheduler_sequential(
            optimizer.as_ptr(),
            slice(&list),
            list.len(),
            slice(milestones),
            milestones.len(),
            &mut s
        ))?;
        Ok(SequentialLr(unsafe { Scheduler::from_raw(s, optimizer) }))
    }
}

/// Scales losses, so that gradients in f16 neither vanish nor overflow; a step whose gradients overflowed is not taken.
/// ```no_run
/// # use sterna::optim::{GradScaler, Optimizer};
/// # fn f(scaler: &GradScaler, loss: &sterna::Tensor, opt: &Optimizer) -> sterna::Result<()> {
/// scaler.scale(loss)?.backward()?;
/// scaler.step(opt)?;
/// scaler.update()
/// # }
/// ```
pub struct GradScaler {
    handle: Handle<sys::sterna_grad_scaler>,
    lock: Mutex<()>,
}

impl GradScaler {
    /// With options, such as `GradScaler::options().growth_interval(100)`.
    pub fn new(options: impl Borrow<GradScalerOptions>) -> Result<Self> {
        let o = options.borrow().raw(&mut Keep::default())?;
        let mut p = null_mut();
        ffi!(sterna_grad_scaler_create(&o, &mut p))?;
        Ok(GradScaler { handle: unsafe { Handle::adopt(p) }, lock: Mutex::default() })
    }
    /// The defaults.
    pub fn options() -> GradScalerOptions {
        GradScalerOptions::new()
    }
    pub(crate) fn as_ptr(&self) -> *mut sys::sterna_grad_scaler {
        self.handle.as_ptr()
    }
    pub(crate) fn lock(&self) -> MutexGuard<'_, ()> {
        self.lock.lock().unwrap_or_else(PoisonError::into_inner)
    }
    /// The loss times the scale.
    pub fn scale(&self, loss: &Tensor) -> Result<Tensor> {
        let _lock = self.lock();
        let mut t = null_mut();
        ffi!(sterna_grad_scaler_scale(self.as_ptr(), loss.as_ptr(), &mut t))?;
        Ok(unsafe { Tensor::from_raw(t) })
    }
    /// Divides the gradients by the scale, to clip or look at them before `step`, which does it otherwise.
    pub fn unscale(&self, optimizer: &Optimizer) -> Result<()> {
        let (_optimizer, _lock) = (optimizer.lock(), self.lock());
        ffi!(sterna_grad_scaler_unscale(self.as_ptr(), optimizer.as_ptr()))
    }
    /// The optimizer's step where all gradients are finite.
    pub fn step(&self, optimizer: &Optimizer) -> Result<()> {
        let (_optimizer, _lock) = (optimizer.lock(), self.lock());
        ffi!(sterna_grad_scaler_step(self.as_ptr(), optimizer.as_ptr()))
    }
    /// Chooses the scale of the next step.
    pub fn update(&self) -> Result<()> {
        let _lock = self.lock();
        ffi!(sterna_grad_scaler_update(self.as_ptr()))
    }
    /// The scale of the next loss; waits for the device.
    pub fn get_scale(&self) -> Result<f64> {
        let _lock = self.lock();
        let mut v = 0.0;
        ffi!(sterna_grad_scaler_get_scale(self.as_ptr(), &mut v))?;
        Ok(v)
    }
    /// Sets the scale.
    pub fn set_scale(&self, scale: f64) -> Result<()> {
        let _lock = self.lock();
        ffi!(sterna_grad_scaler_set_scale(self.as_ptr(), scale))
    }
    /// "growth_factor", "backoff_factor", "growth_interval" or "enabled", which is 0 or 1.
    pub fn option(&self, name: &str) -> Result<f64> {
        let _lock = self.lock();
        let (name, mut v) = (c_string(name, "name")?, 0.0);
        ffi!(sterna_grad_scaler_option(self.as_ptr(), name.as_ptr(), &mut v))?;
        Ok(v)
    }
    /// Sets an option.
    pub fn set_option(&self, name: &str, value: f64) -> Result<()> {
        let _lock = self.lock();
        let name = c_string(name, "name")?;
        ffi!(sterna_grad_scaler_set_option(self.as_ptr(), name.as_ptr(), value))
    }
    /// Its state.
    pub fn state_dict(&self) -> Result<Dict> {
        let _lock = self.lock();
        Dict::made(|d| ffi!(sterna_grad_scaler_state_dict(self.as_ptr(), d)))
    }
    /// Goes on from a state.
    pub fn load_state_dict(&self, entries: &Dict) -> Result<()> {
        let _lock = self.lock();
        ffi!(sterna_grad_scaler_load_state_dict(self.as_ptr(), entries.as_ptr()))
    }
}

impl fmt::Debug for GradScaler {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "GradScaler(scale {})", self.get_scale().map_err(|_| fmt::Error)?)
    }
}

/// Scales the gradients so that the norm of all of them together is at most `max_norm`; gives the norm before.
pub fn clip_grad_norm(parameters: &(impl Parameters + ?Sized), max_norm: f64) -> Result<Tensor> {
    clip_grad_norm_with(parameters, max_norm, ClipGradNormOptions::new())
}
/// [`clip_grad_norm`] with options.
pub fn clip_grad_norm_with(
    parameters: &(impl Parameters + ?Sized),
    max_norm: f64,
    options: impl Borrow<ClipGradNormOptions>,
) -> Result<Tensor> {
    let o = options.borrow().raw(&mut Keep::default())?;
    let mut norm = null_mut();
    match parameters.source()? {
        Source::Module(m) => ffi!(sterna_clip_grad_norm(m.as_ptr(), max_norm, &o, &mut norm))?,
        Source::List(l) => ffi!(sterna_clip_grad_norm_params(l.as_ptr(), l.len(), max_norm, &o, &mut norm))?,
    }
    Ok(unsafe { Tensor::from_raw(norm) })
}
/// Clamps every element of the gradients to [-value, value].
pub fn clip_grad_value(parameters: &(impl Parameters + ?Sized), value: f64) -> Result<()> {
    match parameters.source()? {
        Source::Module(m) => ffi!(sterna_clip_grad_value(m.as_ptr(), value)),
        Source::List(l) => ffi!(sterna_clip_grad_value_params(l.as_ptr(), l.len(), value)),
    }
}
