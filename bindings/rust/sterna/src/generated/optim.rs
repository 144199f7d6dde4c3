// Generated from capi/api.json by bindings/generate; do not edit.
use crate::generated::enums::*;
use crate::optim::{library_kind, Optimizer, Parameters, Scheduler, Source};
use crate::error::ffi;
use crate::keep::*;
use crate::Result;
use sterna_sys as sys;
use std::borrow::Borrow;
use std::ptr::{null, null_mut};

/// Optional arguments of sterna_optim_sgd and sterna_optim_sgd_params.
#[derive(Clone, Debug)]
pub struct SgdOptions {
    pub(crate) lr: f64,
    pub(crate) momentum: f64,
    pub(crate) dampening: f64,
    pub(crate) weight_decay: f64,
    pub(crate) nesterov: bool,
    pub(crate) maximize: bool,
}
impl Default for SgdOptions {
    fn default() -> Self {
        Self {
            lr: 0.001,
            momentum: 0.0,
            dampening: 0.0,
            weight_decay: 0.0,
            nesterov: false,
            maximize: false,
        }
    }
}
impl SgdOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// learning rate
    ///
    /// Default: `0.001`.
    pub fn lr(mut self, lr: f64) -> Self {
        self.lr = lr;
        self
    }
/// share of the last update that is kept
    ///
    /// Default: `0`.
    pub fn momentum(mut self, momentum: f64) -> Self {
        self.momentum = momentum;
        self
    }
/// share of the gradient that the momentum leaves out
    ///
    /// Default: `0`.
    pub fn dampening(mut self, dampening: f64) -> Self {
        self.dampening = dampening;
        self
    }
/// L2 penalty, added to the gradient
    ///
    /// Default: `0`.
    pub fn weight_decay(mut self, weight_decay: f64) -> Self {
        self.weight_decay = weight_decay;
        self
    }
/// 1: Nesterov momentum, which needs momentum and no dampening
    ///
    /// Default: `0`.
    pub fn nesterov(mut self, nesterov: bool) -> Self {
        self.nesterov = nesterov;
        self
    }
/// 1: climb instead of descend
    ///
    /// Default: `0`.
    pub fn maximize(mut self, maximize: bool) -> Self {
        self.maximize = maximize;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_optim_sgd_options> {
        let mut o = sys::sterna_optim_sgd_options::default();
        o.momentum = self.momentum;
        o.dampening = self.dampening;
        o.weight_decay = self.weight_decay;
        o.nesterov = self.nesterov as i32;
        o.maximize = self.maximize as i32;
        Ok(o)
    }
}

/// Stochastic gradient descent with PyTorch's momentum, for all parameters of a module.
pub struct Sgd(Optimizer);
library_kind!(Sgd, Optimizer);
impl Sgd {
    /// For the parameters of a module, or those of a list.
    pub fn new(parameters: &(impl Parameters + ?Sized), options: impl Borrow<SgdOptions>) -> Result<Self> {
        let options = options.borrow();
        let mut keep = Keep::default();
        let o = options.raw(&mut keep)?;
        let mut h = null_mut();
        match parameters.source()? {
            Source::Module(m) => ffi!(sterna_optim_sgd(m.as_ptr(), options.lr, &o, &mut h))?,
            Source::List(l) => ffi!(sterna_optim_sgd_params(l.as_ptr(), l.len(), options.lr, &o, &mut h))?,
        }
        Ok(Self(unsafe { Optimizer::from_raw(h) }))
    }
    /// The options of `new`, at their defaults.
    pub fn options() -> SgdOptions {
        SgdOptions::new()
    }
}

/// Optional arguments of sterna_optim_adam and sterna_optim_adam_params.
#[derive(Clone, Debug)]
pub struct AdamOptions {
    pub(crate) lr: f64,
    pub(crate) beta1: f64,
    pub(crate) beta2: f64,
    pub(crate) eps: f64,
    pub(crate) weight_decay: f64,
    pub(crate) amsgrad: bool,
    pub(crate) maximize: bool,
}
impl Default for AdamOptions {
    fn default() -> Self {
        Self {
            lr: 0.001,
            beta1: 0.9,
            beta2: 0.999,
            eps: 1e-08,
            weight_decay: 0.0,
            amsgrad: false,
            maximize: false,
        }
    }
}
impl AdamOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// learning rate
    ///
    /// Default: `0.001`.
    pub fn lr(mut self, lr: f64) -> Self {
        self.lr = lr;
        self
    }
/// decay of the mean of gradients
    ///
    /// Default: `0.9`.
    pub fn beta1(mut self, beta1: f64) -> Self {
        self.beta1 = beta1;
        self
    }
/// decay of the mean of squared gradients
    ///
    /// Default: `0.999`.
    pub fn beta2(mut self, beta2: f64) -> Self {
        self.beta2 = beta2;
        self
    }
/// added to the denominator
    ///
    /// Default: `1e-08`.
    pub fn eps(mut self, eps: f64) -> Self {
        self.eps = eps;
        self
    }
/// L2 penalty, added to the gradient
    ///
    /// Default: `0`.
    pub fn weight_decay(mut self, weight_decay: f64) -> Self {
        self.weight_decay = weight_decay;
        self
    }
/// 1: the largest second moment so far counts
    ///
    /// Default: `0`.
    pub fn amsgrad(mut self, amsgrad: bool) -> Self {
        self.amsgrad = amsgrad;
        self
    }
/// 1: climb instead of descend
    ///
    /// Default: `0`.
    pub fn maximize(mut self, maximize: bool) -> Self {
        self.maximize = maximize;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_optim_adam_options> {
        let mut o = sys::sterna_optim_adam_options::default();
        o.beta1 = self.beta1;
        o.beta2 = self.beta2;
        o.eps = self.eps;
        o.weight_decay = self.weight_decay;
        o.amsgrad = self.amsgrad as i32;
        o.maximize = self.maximize as i32;
        Ok(o)
    }
}

/// Adam for all parameters of a module. Kingma & Ba, 2015.
pub struct Adam(Optimizer);
library_kind!(Adam, Optimizer);
impl Adam {
    /// For the parameters of a module, or those of a list.
    pub fn new(parameters: &(impl Parameters + ?Sized), options: impl Borrow<AdamOptions>) -> Result<Self> {
        let options = options.borrow();
        let mut keep = Keep::default();
        let o = options.raw(&mut keep)?;
        let mut h = null_mut();
        match parameters.source()? {
            Source::Module(m) => ffi!(sterna_optim_adam(m.as_ptr(), options.lr, &o, &mut h))?,
            Source::List(l) => ffi!(sterna_optim_adam_params(l.as_ptr(), l.len(), options.lr, &o, &mut h))?,
        }
        Ok(Self(unsafe { Optimizer::from_raw(h) }))
    }
    /// The options of `new`, at their defaults.
    pub fn options() -> AdamOptions {
        AdamOptions::new()
    }
}

/// Optional arguments of sterna_optim_adamw and sterna_optim_adamw_params.
#[derive(Clone, Debug)]
pub struct AdamWOptions {
    pub(crate) lr: f64,
    pub(crate) beta1: f64,
    pub(crate) beta2: f64,
    pub(crate) eps: f64,
    pub(crate) weight_decay: f64,
    pub(crate) amsgrad: bool,
    pub(crate) maximize: bool,
}
impl Default for AdamWOptions {
    fn default() -> Self {
        Self {
            lr: 0.001,
            beta1: 0.9,
            beta2: 0.999,
            eps: 1e-08,
            weight_decay: 0.01,
            amsgrad: false,
            maximize: false,
        }
    }
}
impl AdamWOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// learning rate
    ///
    /// Default: `0.001`.
    pub fn lr(mut self, lr: f64) -> Self {
        self.lr = lr;
        self
    }
/// decay of the mean of gradients
    ///
    /// Default: `0.9`.
    pub fn beta1(mut self, beta1: f64) -> Self {
        self.beta1 = beta1;
        self
    }
/// decay of the mean of squared gradients
    ///
    /// Default: `0.999`.
    pub fn beta2(mut self, beta2: f64) -> Self {
        self.beta2 = beta2;
        self
    }
/// added to the denominator
    ///
    /// Default: `1e-08`.
    pub fn eps(mut self, eps: f64) -> Self {
        self.eps = eps;
        self
    }
/// decay of the parameters, times lr, apart from the gradient
    ///
    /// Default: `0.01`.
    pub fn weight_decay(mut self, weight_decay: f64) -> Self {
        self.weight_decay = weight_decay;
        self
    }
/// 1: the largest second moment so far counts
    ///
    /// Default: `0`.
    pub fn amsgrad(mut self, amsgrad: bool) -> Self {
        self.amsgrad = amsgrad;
        self
    }
/// 1: climb instead of descend
    ///
    /// Default: `0`.
    pub fn maximize(mut self, maximize: bool) -> Self {
        self.maximize = maximize;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_optim_adamw_options> {
        let mut o = sys::sterna_optim_adamw_options::default();
        o.beta1 = self.beta1;
        o.beta2 = self.beta2;
        o.eps = self.eps;
        o.weight_decay = self.weight_decay;
        o.amsgrad = self.amsgrad as i32;
        o.maximize = self.maximize as i32;
        Ok(o)
    }
}

/// Adam with decoupled weight decay for all parameters of a module. Loshchilov & Hutter, 2019.
pub struct AdamW(Optimizer);
library_kind!(AdamW, Optimizer);
impl AdamW {
    /// For the parameters of a module, or those of a list.
    pub fn new(parameters: &(impl Parameters + ?Sized), options: impl Borrow<AdamWOptions>) -> Result<Self> {
        let options = options.borrow();
        let mut keep = Keep::default();
        let o = options.raw(&mut keep)?;
        let mut h = null_mut();
        match parameters.source()? {
            Source::Module(m) => ffi!(sterna_optim_adamw(m.as_ptr(), options.lr, &o, &mut h))?,
            Source::List(l) => ffi!(sterna_optim_adamw_params(l.as_ptr(), l.len(), options.lr, &o, &mut h))?,
        }
        Ok(Self(unsafe { Optimizer::from_raw(h) }))
    }
    /// The options of `new`, at their defaults.
    pub fn options() -> AdamWOptions {
        AdamWOptions::new()
    }
}

/// Optional arguments of sterna_optim_rmsprop and sterna_optim_rmsprop_params.
#[derive(Clone, Debug)]
pub struct RmsPropOptions {
    pub(crate) lr: f64,
    pub(crate) alpha: f64,
    pub(crate) eps: f64,
    pub(crate) weight_decay: f64,
    pub(crate) momentum: f64,
    pub(crate) centered: bool,
    pub(crate) maximize: bool,
}
impl Default for RmsPropOptions {
    fn default() -> Self {
        Self {
            lr: 0.01,
            alpha: 0.99,
            eps: 1e-08,
            weight_decay: 0.0,
            momentum: 0.0,
            centered: false,
            maximize: false,
        }
    }
}
impl RmsPropOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// learning rate
    ///
    /// Default: `0.01`.
    pub fn lr(mut self, lr: f64) -> Self {
        self.lr = lr;
        self
    }
/// decay of the mean of squared gradients
    ///
    /// Default: `0.99`.
    pub fn alpha(mut self, alpha: f64) -> Self {
        self.alpha = alpha;
        self
    }
/// added to the denominator
    ///
    /// Default: `1e-08`.
    pub fn eps(mut self, eps: f64) -> Self {
        self.eps = eps;
        self
    }
/// L2 penalty, added to the gradient
    ///
    /// Default: `0`.
    pub fn weight_decay(mut self, weight_decay: f64) -> Self {
        self.weight_decay = weight_decay;
        self
    }
/// share of the last update that is kept
    ///
    /// Default: `0`.
    pub fn momentum(mut self, momentum: f64) -> Self {
        self.momentum = momentum;
        self
    }
/// 1: divides by the variance instead of the second moment
    ///
    /// Default: `0`.
    pub fn centered(mut self, centered: bool) -> Self {
        self.centered = centered;
        self
    }
/// 1: climb instead of descend
    ///
    /// Default: `0`.
    pub fn maximize(mut self, maximize: bool) -> Self {
        self.maximize = maximize;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_optim_rmsprop_options> {
        let mut o = sys::sterna_optim_rmsprop_options::default();
        o.alpha = self.alpha;
        o.eps = self.eps;
        o.weight_decay = self.weight_decay;
        o.momentum = self.momentum;
        o.centered = self.centered as i32;
        o.maximize = self.maximize as i32;
        Ok(o)
    }
}

/// RMSprop for all parameters of a module.
pub struct RmsProp(Optimizer);
library_kind!(RmsProp, Optimizer);
impl RmsProp {
    /// For the parameters of a module, or those of a list.
    pub fn new(parameters: &(impl Parameters + ?Sized), options: impl Borrow<RmsPropOptions>) -> Result<Self> {
        let options = options.borrow();
        let mut keep = Keep::default();
        let o = options.raw(&mut keep)?;
        let mut h = null_mut();
        match parameters.source()? {
            Source::Module(m) => ffi!(sterna_optim_rmsprop(m.as_ptr(), options.lr, &o, &mut h))?,
            Source::List(l) => ffi!(sterna_optim_rmsprop_params(l.as_ptr(), l.len(), options.lr, &o, &mut h))?,
        }
        Ok(Self(unsafe { Optimizer::from_raw(h) }))
    }
    /// The options of `new`, at their defaults.
    pub fn options() -> RmsPropOptions {
        RmsPropOptions::new()
    }
}

/// Optional arguments of sterna_scheduler_step_lr and sterna_scheduler_multi_step.
#[derive(Clone, Debug)]
pub struct GammaOptions {
    pub(crate) gamma: f64,
}
impl Default for GammaOptions {
    fn default() -> Self {
        Self {
            gamma: 0.1,
        }
    }
}
impl GammaOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// factor of each decay
    ///
    /// Default: `0.1`.
    pub fn gamma(mut self, gamma: f64) -> Self {
        self.gamma = gamma;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_scheduler_gamma_options> {
        let mut o = sys::sterna_scheduler_gamma_options::default();
        o.gamma = self.gamma;
        Ok(o)
    }
}

/// Optional arguments of sterna_scheduler_cosine_annealing.
#[derive(Clone, Debug)]
pub struct CosineAnnealingOptions {
    pub(crate) eta_min: f64,
}
impl Default for CosineAnnealingOptions {
    fn default() -> Self {
        Self {
            eta_min: 0.0,
        }
    }
}
impl CosineAnnealingOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// the lowest learning rate
    ///
    /// Default: `0`.
    pub fn eta_min(mut self, eta_min: f64) -> Self {
        self.eta_min = eta_min;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_scheduler_cosine_annealing_options> {
        let mut o = sys::sterna_scheduler_cosine_annealing_options::default();
        o.eta_min = self.eta_min;
        Ok(o)
    }
}

/// Optional arguments of sterna_scheduler_linear.
#[derive(Clone, Debug)]
pub struct LinearOptions {
    pub(crate) start_factor: f64,
    pub(crate) end_factor: f64,
    pub(crate) total_iters: i64,
}
impl Default for LinearOptions {
    fn default() -> Self {
        Self {
            start_factor: 0.3333333333333333,
            end_factor: 1.0,
            total_iters: 5,
        }
    }
}
impl LinearOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// factor at the start
    ///
    /// Default: `0.3333333333333333`.
    pub fn start_factor(mut self, start_factor: f64) -> Self {
        self.start_factor = start_factor;
        self
    }
/// factor at the end
    ///
    /// Default: `1`.
    pub fn end_factor(mut self, end_factor: f64) -> Self {
        self.end_factor = end_factor;
        self
    }
/// steps from start to end
    ///
    /// Default: `5`.
    pub fn total_iters(mut self, total_iters: i64) -> Self {
        self.total_iters = total_iters;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_scheduler_linear_options> {
        let mut o = sys::sterna_scheduler_linear_options::default();
        o.start_factor = self.start_factor;
        o.end_factor = self.end_factor;
        o.total_iters = self.total_iters;
        Ok(o)
    }
}

/// Optional arguments of sterna_scheduler_one_cycle.
#[derive(Clone, Debug)]
pub struct OneCycleOptions {
    pub(crate) pct_start: f64,
    pub(crate) anneal: Anneal,
    pub(crate) div_factor: f64,
    pub(crate) final_div_factor: f64,
    pub(crate) cycle_momentum: bool,
    pub(crate) base_momentum: f64,
    pub(crate) max_momentum: f64,
}
impl Default for OneCycleOptions {
    fn default() -> Self {
        Self {
            pct_start: 0.3,
            anneal: Anneal::Cos,
            div_factor: 25.0,
            final_div_factor: 10000.0,
            cycle_momentum: false,
            base_momentum: 0.85,
            max_momentum: 0.95,
        }
    }
}
impl OneCycleOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// share of the steps that climb
    ///
    /// Default: `0.3`.
    pub fn pct_start(mut self, pct_start: f64) -> Self {
        self.pct_start = pct_start;
        self
    }
/// the curve
    ///
    /// Default: `"cos"`.
    pub fn anneal(mut self, anneal: Anneal) -> Self {
        self.anneal = anneal;
        self
    }
/// the start is max_lr / div_factor
    ///
    /// Default: `25`.
    pub fn div_factor(mut self, div_factor: f64) -> Self {
        self.div_factor = div_factor;
        self
    }
/// the end is the start / final_div_factor
    ///
    /// Default: `10000`.
    pub fn final_div_factor(mut self, final_div_factor: f64) -> Self {
        self.final_div_factor = final_div_factor;
        self
    }
/// 1: momentum (beta1) goes the other way
    ///
    /// Default: `0`.
    pub fn cycle_momentum(mut self, cycle_momentum: bool) -> Self {
        self.cycle_momentum = cycle_momentum;
        self
    }
/// momentum at the highest learning rate
    ///
    /// Default: `0.85`.
    pub fn base_momentum(mut self, base_momentum: f64) -> Self {
        self.base_momentum = base_momentum;
        self
    }
/// momentum at the lowest learning rate
    ///
    /// Default: `0.95`.
    pub fn max_momentum(mut self, max_momentum: f64) -> Self {
        self.max_momentum = max_momentum;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_scheduler_one_cycle_options> {
        let mut o = sys::sterna_scheduler_one_cycle_options::default();
        o.pct_start = self.pct_start;
        o.anneal = self.anneal as i32;
        o.div_factor = self.div_factor;
        o.final_div_factor = self.final_div_factor;
        o.cycle_momentum = self.cycle_momentum as i32;
        o.base_momentum = self.base_momentum;
        o.max_momentum = self.max_momentum;
        Ok(o)
    }
}

/// Optional arguments of sterna_scheduler_reduce_on_plateau.
#[derive(Clone, Debug)]
pub struct ReduceOnPlateauOptions {
    pub(crate) maximize: bool,
    pub(crate) factor: f64,
    pub(crate) patience: i64,
    pub(crate) threshold: f64,
    pub(crate) threshold_absolute: bool,
    pub(crate) cooldown: i64,
    pub(crate) min_lr: f64,
    pub(crate) eps: f64,
}
impl Default for ReduceOnPlateauOptions {
    fn default() -> Self {
        Self {
            maximize: false,
            factor: 0.1,
            patience: 10,
            threshold: 0.0001,
            threshold_absolute: false,
            cooldown: 0,
            min_lr: 0.0,
            eps: 1e-08,
        }
    }
}
impl ReduceOnPlateauOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// 1: larger metrics are better
    ///
    /// Default: `0`.
    pub fn maximize(mut self, maximize: bool) -> Self {
        self.maximize = maximize;
        self
    }
/// factor of each reduction
    ///
    /// Default: `0.1`.
    pub fn factor(mut self, factor: f64) -> Self {
        self.factor = factor;
        self
    }
/// steps without improvement that are let pass
    ///
    /// Default: `10`.
    pub fn patience(mut self, patience: i64) -> Self {
        self.patience = patience;
        self
    }
/// improvements must be larger than this
    ///
    /// Default: `0.0001`.
    pub fn threshold(mut self, threshold: f64) -> Self {
        self.threshold = threshold;
        self
    }
/// 0: threshold is a share of the best metric
    ///
    /// Default: `0`.
    pub fn threshold_absolute(mut self, threshold_absolute: bool) -> Self {
        self.threshold_absolute = threshold_absolute;
        self
    }
/// steps after a reduction that do not count
    ///
    /// Default: `0`.
    pub fn cooldown(mut self, cooldown: i64) -> Self {
        self.cooldown = cooldown;
        self
    }
/// the lowest learning rate
    ///
    /// Default: `0`.
    pub fn min_lr(mut self, min_lr: f64) -> Self {
        self.min_lr = min_lr;
        self
    }
/// smaller changes of the learning rate are not made
    ///
    /// Default: `1e-08`.
    pub fn eps(mut self, eps: f64) -> Self {
        self.eps = eps;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_scheduler_reduce_on_plateau_options> {
        let mut o = sys::sterna_scheduler_reduce_on_plateau_options::default();
        o.maximize = self.maximize as i32;
        o.factor = self.factor;
        o.patience = self.patience;
        o.threshold = self.threshold;
        o.threshold_absolute = self.threshold_absolute as i32;
        o.cooldown = self.cooldown;
        o.min_lr = self.min_lr;
        o.eps = self.eps;
        Ok(o)
    }
}

/// lr = base · gamma^⌊step / step_size⌋
pub struct StepLr(Scheduler);
library_kind!(StepLr, Scheduler);
impl StepLr {
    /// lr = base · gamma^⌊step / step_size⌋
    ///
    /// \* `step_size`: steps between decays
    pub fn new(optimizer: &Optimizer, step_size: i64) -> Result<Self> {
        let _lock = optimizer.lock();
        let mut h = null_mut();
        ffi!(sterna_scheduler_step_lr(optimizer.as_ptr(), step_size, null(), &mut h))?;
        Ok(Self(unsafe { Scheduler::from_raw(h, optimizer) }))
    }
    /// `new` with options.
    pub fn with(optimizer: &Optimizer, step_size: i64, options: impl Borrow<GammaOptions>) -> Result<Self> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let _lock = optimizer.lock();
        let mut h = null_mut();
        ffi!(sterna_scheduler_step_lr(optimizer.as_ptr(), step_size, &o, &mut h))?;
        Ok(Self(unsafe { Scheduler::from_raw(h, optimizer) }))
    }
    /// The options of `with`, at their defaults.
    pub fn options() -> GammaOptions {
        GammaOptions::new()
    }
}

/// lr = base · gamma^(number of milestones ≤ step)
pub struct MultiStepLr(Scheduler);
library_kind!(MultiStepLr, Scheduler);
impl MultiStepLr {
    /// lr = base · gamma^(number of milestones ≤ step)
    ///
    /// \* `milestones`: steps, increasing
    pub fn new(optimizer: &Optimizer, milestones: impl AsRef<[i64]>) -> Result<Self> {
        let milestones = milestones.as_ref();
        let _lock = optimizer.lock();
        let mut h = null_mut();
        ffi!(sterna_scheduler_multi_step(optimizer.as_ptr(), milestones.as_ptr(), milestones.len(), null(), &mut h))?;
        Ok(Self(unsafe { Scheduler::from_raw(h, optimizer) }))
    }
    /// `new` with options.
    pub fn with(optimizer: &Optimizer, milestones: impl AsRef<[i64]>, options: impl Borrow<GammaOptions>) -> Result<Self> {
        let milestones = milestones.as_ref();
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let _lock = optimizer.lock();
        let mut h = null_mut();
        ffi!(sterna_scheduler_multi_step(optimizer.as_ptr(), milestones.as_ptr(), milestones.len(), &o, &mut h))?;
        Ok(Self(unsafe { Scheduler::from_raw(h, optimizer) }))
    }
    /// The options of `with`, at their defaults.
    pub fn options() -> GammaOptions {
        GammaOptions::new()
    }
}

/// lr = base · gamma^step
pub struct ExponentialLr(Scheduler);
library_kind!(ExponentialLr, Scheduler);
impl ExponentialLr {
    /// lr = base · gamma^step
    ///
    /// \* `gamma`: factor of each step
    pub fn new(optimizer: &Optimizer, gamma: f64) -> Result<Self> {
        let _lock = optimizer.lock();
        let mut h = null_mut();
        ffi!(sterna_scheduler_exponential(optimizer.as_ptr(), gamma, &mut h))?;
        Ok(Self(unsafe { Scheduler::from_raw(h, optimizer) }))
    }
}

/// lr = eta_min + (base - eta_min) (1 + cos(π step / t_max)) / 2
pub struct CosineAnnealingLr(Scheduler);
library_kind!(CosineAnnealingLr, Scheduler);
impl CosineAnnealingLr {
    /// lr = eta_min + (base - eta_min) (1 + cos(π step / t_max)) / 2
    ///
    /// \* `t_max`: steps to the lowest learning rate
    pub fn new(optimizer: &Optimizer, t_max: i64) -> Result<Self> {
        let _lock = optimizer.lock();
        let mut h = null_mut();
        ffi!(sterna_scheduler_cosine_annealing(optimizer.as_ptr(), t_max, null(), &mut h))?;
        Ok(Self(unsafe { Scheduler::from_raw(h, optimizer) }))
    }
    /// `new` with options.
    pub fn with(optimizer: &Optimizer, t_max: i64, options: impl Borrow<CosineAnnealingOptions>) -> Result<Self> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let _lock = optimizer.lock();
        let mut h = null_mut();
        ffi!(sterna_scheduler_cosine_annealing(optimizer.as_ptr(), t_max, &o, &mut h))?;
        Ok(Self(unsafe { Scheduler::from_raw(h, optimizer) }))
    }
    /// The options of `with`, at their defaults.
    pub fn options() -> CosineAnnealingOptions {
        CosineAnnealingOptions::new()
    }
}

/// Warm-up: lr = base times a factor that goes from start_factor to end_factor in total_iters steps.
pub struct LinearLr(Scheduler);
library_kind!(LinearLr, Scheduler);
impl LinearLr {
    /// Warm-up: lr = base times a factor that goes from start_factor to end_factor in total_iters steps.
    pub fn new(optimizer: &Optimizer) -> Result<Self> {
        let _lock = optimizer.lock();
        let mut h = null_mut();
        ffi!(sterna_scheduler_linear(optimizer.as_ptr(), null(), &mut h))?;
        Ok(Self(unsafe { Scheduler::from_raw(h, optimizer) }))
    }
    /// `new` with options.
    pub fn with(optimizer: &Optimizer, options: impl Borrow<LinearOptions>) -> Result<Self> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let _lock = optimizer.lock();
        let mut h = null_mut();
        ffi!(sterna_scheduler_linear(optimizer.as_ptr(), &o, &mut h))?;
        Ok(Self(unsafe { Scheduler::from_raw(h, optimizer) }))
    }
    /// The options of `with`, at their defaults.
    pub fn options() -> LinearOptions {
        LinearOptions::new()
    }
}

/// From max_lr / div_factor up to max_lr, then down to far below the start, over total_steps steps, one a batch. L. Smith, "Super-convergence", 2018.
pub struct OneCycleLr(Scheduler);
library_kind!(OneCycleLr, Scheduler);
impl OneCycleLr {
    /// From max_lr / div_factor up to max_lr, then down to far below the start, over total_steps steps, one a batch. L. Smith, "Super-convergence", 2018.
    ///
    /// \* `max_lr`: the highest learning rate
    /// \* `total_steps`: steps of the whole training
    pub fn new(optimizer: &Optimizer, max_lr: f64, total_steps: i64) -> Result<Self> {
        let _lock = optimizer.lock();
        let mut h = null_mut();
        ffi!(sterna_scheduler_one_cycle(optimizer.as_ptr(), max_lr, total_steps, null(), &mut h))?;
        Ok(Self(unsafe { Scheduler::from_raw(h, optimizer) }))
    }
    /// `new` with options.
    pub fn with(optimizer: &Optimizer, max_lr: f64, total_steps: i64, options: impl Borrow<OneCycleOptions>) -> Result<Self> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let _lock = optimizer.lock();
        let mut h = null_mut();
        ffi!(sterna_scheduler_one_cycle(optimizer.as_ptr(), max_lr, total_steps, &o, &mut h))?;
        Ok(Self(unsafe { Scheduler::from_raw(h, optimizer) }))
    }
    /// The options of `with`, at their defaults.
    pub fn options() -> OneCycleOptions {
        OneCycleOptions::new()
    }
}

/// Multiplies lr by `factor` when the metric given to sterna_scheduler_step_metric no longer improves.
pub struct ReduceLrOnPlateau(Scheduler);
library_kind!(ReduceLrOnPlateau, Scheduler);
impl ReduceLrOnPlateau {
    /// Multiplies lr by `factor` when the metric given to sterna_scheduler_step_metric no longer improves.
    pub fn new(optimizer: &Optimizer) -> Result<Self> {
        let _lock = optimizer.lock();
        let mut h = null_mut();
        ffi!(sterna_scheduler_reduce_on_plateau(optimizer.as_ptr(), null(), &mut h))?;
        Ok(Self(unsafe { Scheduler::from_raw(h, optimizer) }))
    }
    /// `new` with options.
    pub fn with(optimizer: &Optimizer, options: impl Borrow<ReduceOnPlateauOptions>) -> Result<Self> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let _lock = optimizer.lock();
        let mut h = null_mut();
        ffi!(sterna_scheduler_reduce_on_plateau(optimizer.as_ptr(), &o, &mut h))?;
        Ok(Self(unsafe { Scheduler::from_raw(h, optimizer) }))
    }
    /// The options of `with`, at their defaults.
    pub fn options() -> ReduceOnPlateauOptions {
        ReduceOnPlateauOptions::new()
    }
}

