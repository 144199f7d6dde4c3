// Generated from capi/api.json by bindings/generate; do not edit.
use crate::generated::enums::*;
use crate::error::ffi;
use crate::keep::*;
use crate::{Result, Tensor};
use sterna_sys as sys;
use std::borrow::Borrow;
use std::ptr::null;

/// Optional arguments of sterna_init_uniform.
#[derive(Clone, Debug)]
pub struct UniformOptions {
    pub(crate) low: f64,
    pub(crate) high: f64,
}
impl Default for UniformOptions {
    fn default() -> Self {
        Self {
            low: 0.0,
            high: 1.0,
        }
    }
}
impl UniformOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// smallest value
    ///
    /// Default: `0`.
    pub fn low(mut self, low: f64) -> Self {
        self.low = low;
        self
    }
/// largest value
    ///
    /// Default: `1`.
    pub fn high(mut self, high: f64) -> Self {
        self.high = high;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_init_uniform_options> {
        let mut o = sys::sterna_init_uniform_options::default();
        o.low = self.low;
        o.high = self.high;
        Ok(o)
    }
}

/// Optional arguments of sterna_init_normal.
#[derive(Clone, Debug)]
pub struct NormalOptions {
    pub(crate) mean: f64,
    pub(crate) std: f64,
}
impl Default for NormalOptions {
    fn default() -> Self {
        Self {
            mean: 0.0,
            std: 1.0,
        }
    }
}
impl NormalOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// mean
    ///
    /// Default: `0`.
    pub fn mean(mut self, mean: f64) -> Self {
        self.mean = mean;
        self
    }
/// standard deviation
    ///
    /// Default: `1`.
    pub fn std(mut self, std: f64) -> Self {
        self.std = std;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_init_normal_options> {
        let mut o = sys::sterna_init_normal_options::default();
        o.mean = self.mean;
        o.std = self.std;
        Ok(o)
    }
}

/// Optional arguments of sterna_init_trunc_normal.
#[derive(Clone, Debug)]
pub struct TruncNormalOptions {
    pub(crate) mean: f64,
    pub(crate) std: f64,
    pub(crate) low: f64,
    pub(crate) high: f64,
}
impl Default for TruncNormalOptions {
    fn default() -> Self {
        Self {
            mean: 0.0,
            std: 1.0,
            low: -2.0,
            high: 2.0,
        }
    }
}
impl TruncNormalOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// mean
    ///
    /// Default: `0`.
    pub fn mean(mut self, mean: f64) -> Self {
        self.mean = mean;
        self
    }
/// standard deviation
    ///
    /// Default: `1`.
    pub fn std(mut self, std: f64) -> Self {
        self.std = std;
        self
    }
/// smallest value
    ///
    /// Default: `-2`.
    pub fn low(mut self, low: f64) -> Self {
        self.low = low;
        self
    }
/// largest value
    ///
    /// Default: `2`.
    pub fn high(mut self, high: f64) -> Self {
        self.high = high;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_init_trunc_normal_options> {
        let mut o = sys::sterna_init_trunc_normal_options::default();
        o.mean = self.mean;
        o.std = self.std;
        o.low = self.low;
        o.high = self.high;
        Ok(o)
    }
}

/// Optional arguments of sterna_init_xavier_uniform, sterna_init_xavier_normal and sterna_init_orthogonal.
#[derive(Clone, Debug)]
pub struct GainOptions {
    pub(crate) gain: f64,
}
impl Default for GainOptions {
    fn default() -> Self {
        Self {
            gain: 1.0,
        }
    }
}
impl GainOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// factor, see sterna_init_gain
    ///
    /// Default: `1`.
    pub fn gain(mut self, gain: f64) -> Self {
        self.gain = gain;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_init_gain_options> {
        let mut o = sys::sterna_init_gain_options::default();
        o.gain = self.gain;
        Ok(o)
    }
}

/// Optional arguments of sterna_init_kaiming_uniform and sterna_init_kaiming_normal.
#[derive(Clone, Debug)]
pub struct KaimingOptions {
    pub(crate) a: f64,
    pub(crate) mode: Fan,
    pub(crate) nonlinearity: String,
}
impl Default for KaimingOptions {
    fn default() -> Self {
        Self {
            a: 0.0,
            mode: Fan::In,
            nonlinearity: "leaky_relu".to_string(),
        }
    }
}
impl KaimingOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// slope below 0, for leaky_relu
    ///
    /// Default: `0`.
    pub fn a(mut self, a: f64) -> Self {
        self.a = a;
        self
    }
/// which fan the variance is divided by
    ///
    /// Default: `"in"`.
    pub fn mode(mut self, mode: Fan) -> Self {
        self.mode = mode;
        self
    }
/// what follows: the names of sterna_init_gain
    ///
    /// Default: `"leaky_relu"`.
    pub fn nonlinearity(mut self, nonlinearity: impl Into<String>) -> Self {
        self.nonlinearity = nonlinearity.into();
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, keep: &mut Keep) -> Result<sys::sterna_init_kaiming_options> {
        let mut o = sys::sterna_init_kaiming_options::default();
        o.a = self.a;
        o.mode = self.mode as i32;
        o.nonlinearity = keep.string(&self.nonlinearity, "nonlinearity")?;
        Ok(o)
    }
}

/// Assigns zeros.
///
/// \* `variable`: what is assigned
pub fn zeros(variable: &Tensor) -> Result<()> {
    ffi!(sterna_init_zeros(variable.as_mut_ptr()))
}

/// Assigns ones.
///
/// \* `variable`: what is assigned
pub fn ones(variable: &Tensor) -> Result<()> {
    ffi!(sterna_init_ones(variable.as_mut_ptr()))
}

/// Assigns one value.
///
/// \* `variable`: what is assigned
/// \* `value`: the value
pub fn constant(variable: &Tensor, value: f64) -> Result<()> {
    ffi!(sterna_init_constant(variable.as_mut_ptr(), value))
}

/// Assigns numbers from U(low, high), drawn by the current generator.
///
/// \* `variable`: what is assigned
pub fn uniform(variable: &Tensor) -> Result<()> {
    ffi!(sterna_init_uniform(variable.as_mut_ptr(), null()))
}
/// [`uniform`] with options.
pub fn uniform_with(variable: &Tensor, options: impl Borrow<UniformOptions>) -> Result<()> {
    let mut keep = Keep::default();
    let o = options.borrow().raw(&mut keep)?;
    ffi!(sterna_init_uniform(variable.as_mut_ptr(), &o))
}

/// Assigns numbers from N(mean, std²).
///
/// \* `variable`: what is assigned
pub fn normal(variable: &Tensor) -> Result<()> {
    ffi!(sterna_init_normal(variable.as_mut_ptr(), null()))
}
/// [`normal`] with options.
pub fn normal_with(variable: &Tensor, options: impl Borrow<NormalOptions>) -> Result<()> {
    let mut keep = Keep::default();
    let o = options.borrow().raw(&mut keep)?;
    ffi!(sterna_init_normal(variable.as_mut_ptr(), &o))
}

/// Assigns numbers from N(mean, std²) cut to \[low, high\].
///
/// \* `variable`: what is assigned
pub fn trunc_normal(variable: &Tensor) -> Result<()> {
    ffi!(sterna_init_trunc_normal(variable.as_mut_ptr(), null()))
}
/// [`trunc_normal`] with options.
pub fn trunc_normal_with(variable: &Tensor, options: impl Borrow<TruncNormalOptions>) -> Result<()> {
    let mut keep = Keep::default();
    let o = options.borrow().raw(&mut keep)?;
    ffi!(sterna_init_trunc_normal(variable.as_mut_ptr(), &o))
}

/// Assigns numbers from U(±gain √(6 / (fan_in + fan_out))).
///
/// \* `variable`: what is assigned
pub fn xavier_uniform(variable: &Tensor) -> Result<()> {
    ffi!(sterna_init_xavier_uniform(variable.as_mut_ptr(), null()))
}
/// [`xavier_uniform`] with options.
pub fn xavier_uniform_with(variable: &Tensor, options: impl Borrow<GainOptions>) -> Result<()> {
    let mut keep = Keep::default();
    let o = options.borrow().raw(&mut keep)?;
    ffi!(sterna_init_xavier_uniform(variable.as_mut_ptr(), &o))
}

/// Assigns numbers from N(0, gain² 2 / (fan_in + fan_out)).
///
/// \* `variable`: what is assigned
pub fn xavier_normal(variable: &Tensor) -> Result<()> {
    ffi!(sterna_init_xavier_normal(variable.as_mut_ptr(), null()))
}
/// [`xavier_normal`] with options.
pub fn xavier_normal_with(variable: &Tensor, options: impl Borrow<GainOptions>) -> Result<()> {
    let mut keep = Keep::default();
    let o = options.borrow().raw(&mut keep)?;
    ffi!(sterna_init_xavier_normal(variable.as_mut_ptr(), &o))
}

/// Assigns numbers from U(±gain √(3 / fan)).
///
/// \* `variable`: what is assigned
pub fn kaiming_uniform(variable: &Tensor) -> Result<()> {
    ffi!(sterna_init_kaiming_uniform(variable.as_mut_ptr(), null()))
}
/// [`kaiming_uniform`] with options.
pub fn kaiming_uniform_with(variable: &Tensor, options: impl Borrow<KaimingOptions>) -> Result<()> {
    let mut keep = Keep::default();
    let o = options.borrow().raw(&mut keep)?;
    ffi!(sterna_init_kaiming_uniform(variable.as_mut_ptr(), &o))
}

/// Assigns numbers from N(0, gain² / fan).
///
/// \* `variable`: what is assigned
pub fn kaiming_normal(variable: &Tensor) -> Result<()> {
    ffi!(sterna_init_kaiming_normal(variable.as_mut_ptr(), null()))
}
/// [`kaiming_normal`] with options.
pub fn kaiming_normal_with(variable: &Tensor, options: impl Borrow<KaimingOptions>) -> Result<()> {
    let mut keep = Keep::default();
    let o = options.borrow().raw(&mut keep)?;
    ffi!(sterna_init_kaiming_normal(variable.as_mut_ptr(), &o))
}

/// Assigns a matrix with orthonormal rows or columns, whichever are fewer, times gain.
///
/// \* `variable`: what is assigned
pub fn orthogonal(variable: &Tensor) -> Result<()> {
    ffi!(sterna_init_orthogonal(variable.as_mut_ptr(), null()))
}
/// [`orthogonal`] with options.
pub fn orthogonal_with(variable: &Tensor, options: impl Borrow<GainOptions>) -> Result<()> {
    let mut keep = Keep::default();
    let o = options.borrow().raw(&mut keep)?;
    ffi!(sterna_init_orthogonal(variable.as_mut_ptr(), &o))
}

/// The factor that suits what follows a layer: 1 for linear, conv1d, conv2d and sigmoid, 5/3 for tanh, √2 for relu, √(2 / (1 + a²)) for leaky_relu, 3/4 for selu.
///
/// \* `nonlinearity`: one of these names
/// \* `a`: slope below 0 of leaky_relu
/// \* `gain` (result): the factor
pub fn gain(nonlinearity: &str, a: f64) -> Result<f64> {
    let nonlinearity = c_string(nonlinearity, "nonlinearity")?;
    let mut gain = 0.0;
    ffi!(sterna_init_gain(nonlinearity.as_ptr(), a, &mut gain))?;
    Ok(gain)
}

