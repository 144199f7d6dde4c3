// Generated from capi/api.json by bindings/generate; do not edit.
use crate::error::ffi;
use crate::generated::enums::*;
use crate::keep::*;
use crate::{Result, Tensor};
use sterna_sys as sys;
use std::borrow::Borrow;
use std::ptr::{null, null_mut};

/// Optional arguments of sterna_zeros.
#[derive(Clone, Debug)]
pub struct ZerosOptions {
    pub(crate) dtype: DType,
    pub(crate) device: Option<String>,
}
impl Default for ZerosOptions {
    fn default() -> Self {
        Self {
            dtype: DType::F32,
            device: None,
        }
    }
}
impl ZerosOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// element type of the result
    ///
    /// Default: `"f32"`.
    pub fn dtype(mut self, dtype: DType) -> Self {
        self.dtype = dtype;
        self
    }
/// where; none: the default device
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, keep: &mut Keep) -> Result<sys::sterna_zeros_options> {
        let mut o = sys::sterna_zeros_options::default();
        o.dtype = self.dtype as i32;
        if let Some(v) = &self.device {
            o.device = keep.string(v, "device")?;
        }
        Ok(o)
    }
}

/// Optional arguments of sterna_ones.
#[derive(Clone, Debug)]
pub struct OnesOptions {
    pub(crate) dtype: DType,
    pub(crate) device: Option<String>,
}
impl Default for OnesOptions {
    fn default() -> Self {
        Self {
            dtype: DType::F32,
            device: None,
        }
    }
}
impl OnesOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// element type of the result
    ///
    /// Default: `"f32"`.
    pub fn dtype(mut self, dtype: DType) -> Self {
        self.dtype = dtype;
        self
    }
/// where; none: the default device
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, keep: &mut Keep) -> Result<sys::sterna_ones_options> {
        let mut o = sys::sterna_ones_options::default();
        o.dtype = self.dtype as i32;
        if let Some(v) = &self.device {
            o.device = keep.string(v, "device")?;
        }
        Ok(o)
    }
}

/// Optional arguments of sterna_full.
#[derive(Clone, Debug)]
pub struct FullOptions {
    pub(crate) dtype: DType,
    pub(crate) device: Option<String>,
}
impl Default for FullOptions {
    fn default() -> Self {
        Self {
            dtype: DType::F32,
            device: None,
        }
    }
}
impl FullOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// element type of the result
    ///
    /// Default: `"f32"`.
    pub fn dtype(mut self, dtype: DType) -> Self {
        self.dtype = dtype;
        self
    }
/// where; none: the default device
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, keep: &mut Keep) -> Result<sys::sterna_full_options> {
        let mut o = sys::sterna_full_options::default();
        o.dtype = self.dtype as i32;
        if let Some(v) = &self.device {
            o.device = keep.string(v, "device")?;
        }
        Ok(o)
    }
}

/// Optional arguments of sterna_arange.
#[derive(Clone, Debug)]
pub struct ArangeOptions {
    pub(crate) step: f64,
    pub(crate) dtype: Option<DType>,
    pub(crate) device: Option<String>,
}
impl Default for ArangeOptions {
    fn default() -> Self {
        Self {
            step: 1.0,
            dtype: None,
            device: None,
        }
    }
}
impl ArangeOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// distance of neighbours, not 0
    ///
    /// Default: `1.0`.
    pub fn step(mut self, step: f64) -> Self {
        self.step = step;
        self
    }
/// none: i64 when start, end and step are integers, else f32
    pub fn dtype(mut self, dtype: DType) -> Self {
        self.dtype = Some(dtype);
        self
    }
/// where; none: the default device
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, keep: &mut Keep) -> Result<sys::sterna_arange_options> {
        let mut o = sys::sterna_arange_options::default();
        o.step = self.step;
        if let Some(v) = self.dtype {
            o.dtype = v as i32;
        }
        if let Some(v) = &self.device {
            o.device = keep.string(v, "device")?;
        }
        Ok(o)
    }
}

/// Optional arguments of sterna_linspace.
#[derive(Clone, Debug)]
pub struct LinspaceOptions {
    pub(crate) dtype: DType,
    pub(crate) device: Option<String>,
}
impl Default for LinspaceOptions {
    fn default() -> Self {
        Self {
            dtype: DType::F32,
            device: None,
        }
    }
}
impl LinspaceOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// element type of the result
    ///
    /// Default: `"f32"`.
    pub fn dtype(mut self, dtype: DType) -> Self {
        self.dtype = dtype;
        self
    }
/// where; none: the default device
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, keep: &mut Keep) -> Result<sys::sterna_linspace_options> {
        let mut o = sys::sterna_linspace_options::default();
        o.dtype = self.dtype as i32;
        if let Some(v) = &self.device {
            o.device = keep.string(v, "device")?;
        }
        Ok(o)
    }
}

/// Optional arguments of sterna_eye.
#[derive(Clone, Debug)]
pub struct EyeOptions {
    pub(crate) m: Option<i64>,
    pub(crate) dtype: DType,
    pub(crate) device: Option<String>,
}
impl Default for EyeOptions {
    fn default() -> Self {
        Self {
            m: None,
            dtype: DType::F32,
            device: None,
        }
    }
}
impl EyeOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// columns; none: n
    pub fn m(mut self, m: i64) -> Self {
        self.m = Some(m);
        self
    }
/// element type of the result
    ///
    /// Default: `"f32"`.
    pub fn dtype(mut self, dtype: DType) -> Self {
        self.dtype = dtype;
        self
    }
/// where; none: the default device
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, keep: &mut Keep) -> Result<sys::sterna_eye_options> {
        let mut o = sys::sterna_eye_options::default();
        if let Some(v) = self.m {
            o.m = v;
        }
        o.dtype = self.dtype as i32;
        if let Some(v) = &self.device {
            o.device = keep.string(v, "device")?;
        }
        Ok(o)
    }
}

/// Optional arguments of sterna_rand.
#[derive(Clone, Debug)]
pub struct RandOptions {
    pub(crate) dtype: DType,
    pub(crate) device: Option<String>,
}
impl Default for RandOptions {
    fn default() -> Self {
        Self {
            dtype: DType::F32,
            device: None,
        }
    }
}
impl RandOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// element type of the result
    ///
    /// Default: `"f32"`.
    pub fn dtype(mut self, dtype: DType) -> Self {
        self.dtype = dtype;
        self
    }
/// where; none: the default device
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, keep: &mut Keep) -> Result<sys::sterna_rand_options> {
        let mut o = sys::sterna_rand_options::default();
        o.dtype = self.dtype as i32;
        if let Some(v) = &self.device {
            o.device = keep.string(v, "device")?;
        }
        Ok(o)
    }
}

/// Optional arguments of sterna_randn.
#[derive(Clone, Debug)]
pub struct RandnOptions {
    pub(crate) dtype: DType,
    pub(crate) device: Option<String>,
}
impl Default for RandnOptions {
    fn default() -> Self {
        Self {
            dtype: DType::F32,
            device: None,
        }
    }
}
impl RandnOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// element type of the result
    ///
    /// Default: `"f32"`.
    pub fn dtype(mut self, dtype: DType) -> Self {
        self.dtype = dtype;
        self
    }
/// where; none: the default device
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, keep: &mut Keep) -> Result<sys::sterna_randn_options> {
        let mut o = sys::sterna_randn_options::default();
        o.dtype = self.dtype as i32;
        if let Some(v) = &self.device {
            o.device = keep.string(v, "device")?;
        }
        Ok(o)
    }
}

/// Optional arguments of sterna_randint.
#[derive(Clone, Debug)]
pub struct RandintOptions {
    pub(crate) dtype: DType,
    pub(crate) device: Option<String>,
}
impl Default for RandintOptions {
    fn default() -> Self {
        Self {
            dtype: DType::I64,
            device: None,
        }
    }
}
impl RandintOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// element type of the result
    ///
    /// Default: `"i64"`.
    pub fn dtype(mut self, dtype: DType) -> Self {
        self.dtype = dtype;
        self
    }
/// where; none: the default device
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, keep: &mut Keep) -> Result<sys::sterna_randint_options> {
        let mut o = sys::sterna_randint_options::default();
        o.dtype = self.dtype as i32;
        if let Some(v) = &self.device {
            o.device = keep.string(v, "device")?;
        }
        Ok(o)
    }
}

/// Optional arguments of sterna_randperm.
#[derive(Clone, Debug)]
pub struct RandpermOptions {
    pub(crate) dtype: DType,
    pub(crate) device: Option<String>,
}
impl Default for RandpermOptions {
    fn default() -> Self {
        Self {
            dtype: DType::I64,
            device: None,
        }
    }
}
impl RandpermOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// element type of the result
    ///
    /// Default: `"i64"`.
    pub fn dtype(mut self, dtype: DType) -> Self {
        self.dtype = dtype;
        self
    }
/// where; none: the default device
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, keep: &mut Keep) -> Result<sys::sterna_randperm_options> {
        let mut o = sys::sterna_randperm_options::default();
        o.dtype = self.dtype as i32;
        if let Some(v) = &self.device {
            o.device = keep.string(v, "device")?;
        }
        Ok(o)
    }
}

/// Optional arguments of sterna_zeros_like.
#[derive(Clone, Debug)]
pub struct ZerosLikeOptions {
    pub(crate) dtype: Option<DType>,
}
impl Default for ZerosLikeOptions {
    fn default() -> Self {
        Self {
            dtype: None,
        }
    }
}
impl ZerosLikeOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// none: x's
    pub fn dtype(mut self, dtype: DType) -> Self {
        self.dtype = Some(dtype);
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_zeros_like_options> {
        let mut o = sys::sterna_zeros_like_options::default();
        if let Some(v) = self.dtype {
            o.dtype = v as i32;
        }
        Ok(o)
    }
}

/// Optional arguments of sterna_ones_like.
#[derive(Clone, Debug)]
pub struct OnesLikeOptions {
    pub(crate) dtype: Option<DType>,
}
impl Default for OnesLikeOptions {
    fn default() -> Self {
        Self {
            dtype: None,
        }
    }
}
impl OnesLikeOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// none: x's
    pub fn dtype(mut self, dtype: DType) -> Self {
        self.dtype = Some(dtype);
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_ones_like_options> {
        let mut o = sys::sterna_ones_like_options::default();
        if let Some(v) = self.dtype {
            o.dtype = v as i32;
        }
        Ok(o)
    }
}

/// Optional arguments of sterna_full_like.
#[derive(Clone, Debug)]
pub struct FullLikeOptions {
    pub(crate) dtype: Option<DType>,
}
impl Default for FullLikeOptions {
    fn default() -> Self {
        Self {
            dtype: None,
        }
    }
}
impl FullLikeOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// none: x's
    pub fn dtype(mut self, dtype: DType) -> Self {
        self.dtype = Some(dtype);
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_full_like_options> {
        let mut o = sys::sterna_full_like_options::default();
        if let Some(v) = self.dtype {
            o.dtype = v as i32;
        }
        Ok(o)
    }
}

/// Optional arguments of sterna_rand_like.
#[derive(Clone, Debug)]
pub struct RandLikeOptions {
    pub(crate) dtype: Option<DType>,
}
impl Default for RandLikeOptions {
    fn default() -> Self {
        Self {
            dtype: None,
        }
    }
}
impl RandLikeOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// none: x's
    pub fn dtype(mut self, dtype: DType) -> Self {
        self.dtype = Some(dtype);
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_rand_like_options> {
        let mut o = sys::sterna_rand_like_options::default();
        if let Some(v) = self.dtype {
            o.dtype = v as i32;
        }
        Ok(o)
    }
}

/// Optional arguments of sterna_randn_like.
#[derive(Clone, Debug)]
pub struct RandnLikeOptions {
    pub(crate) dtype: Option<DType>,
}
impl Default for RandnLikeOptions {
    fn default() -> Self {
        Self {
            dtype: None,
        }
    }
}
impl RandnLikeOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// none: x's
    pub fn dtype(mut self, dtype: DType) -> Self {
        self.dtype = Some(dtype);
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_randn_like_options> {
        let mut o = sys::sterna_randn_like_options::default();
        if let Some(v) = self.dtype {
            o.dtype = v as i32;
        }
        Ok(o)
    }
}

/// Optional arguments of sterna_leaky_relu.
#[derive(Clone, Debug)]
pub struct LeakyReluOptions {
    pub(crate) negative_slope: f64,
}
impl Default for LeakyReluOptions {
    fn default() -> Self {
        Self {
            negative_slope: 0.01,
        }
    }
}
impl LeakyReluOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// slope for x \< 0
    ///
    /// Default: `0.01`.
    pub fn negative_slope(mut self, negative_slope: f64) -> Self {
        self.negative_slope = negative_slope;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_leaky_relu_options> {
        let mut o = sys::sterna_leaky_relu_options::default();
        o.negative_slope = self.negative_slope;
        Ok(o)
    }
}

/// Optional arguments of sterna_elu.
#[derive(Clone, Debug)]
pub struct EluOptions {
    pub(crate) alpha: f64,
}
impl Default for EluOptions {
    fn default() -> Self {
        Self {
            alpha: 1.0,
        }
    }
}
impl EluOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// scale for x \< 0
    ///
    /// Default: `1.0`.
    pub fn alpha(mut self, alpha: f64) -> Self {
        self.alpha = alpha;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_elu_options> {
        let mut o = sys::sterna_elu_options::default();
        o.alpha = self.alpha;
        Ok(o)
    }
}

/// Optional arguments of sterna_gelu.
#[derive(Clone, Debug)]
pub struct GeluOptions {
    pub(crate) approximate: Approximate,
}
impl Default for GeluOptions {
    fn default() -> Self {
        Self {
            approximate: Approximate::None,
        }
    }
}
impl GeluOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// none: by erf; tanh: by tanh
    ///
    /// Default: `"none"`.
    pub fn approximate(mut self, approximate: Approximate) -> Self {
        self.approximate = approximate;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_gelu_options> {
        let mut o = sys::sterna_gelu_options::default();
        o.approximate = self.approximate as i32;
        Ok(o)
    }
}

/// Optional arguments of sterna_softplus.
#[derive(Clone, Debug)]
pub struct SoftplusOptions {
    pub(crate) beta: f64,
    pub(crate) threshold: f64,
}
impl Default for SoftplusOptions {
    fn default() -> Self {
        Self {
            beta: 1.0,
            threshold: 20.0,
        }
    }
}
impl SoftplusOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// sharpness
    ///
    /// Default: `1.0`.
    pub fn beta(mut self, beta: f64) -> Self {
        self.beta = beta;
        self
    }
/// above x \* beta = threshold the result is x
    ///
    /// Default: `20.0`.
    pub fn threshold(mut self, threshold: f64) -> Self {
        self.threshold = threshold;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_softplus_options> {
        let mut o = sys::sterna_softplus_options::default();
        o.beta = self.beta;
        o.threshold = self.threshold;
        Ok(o)
    }
}

/// Optional arguments of sterna_addcmul.
#[derive(Clone, Debug)]
pub struct AddcmulOptions {
    pub(crate) value: f64,
}
impl Default for AddcmulOptions {
    fn default() -> Self {
        Self {
            value: 1.0,
        }
    }
}
impl AddcmulOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// factor of the product or quotient
    ///
    /// Default: `1.0`.
    pub fn value(mut self, value: f64) -> Self {
        self.value = value;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_addcmul_options> {
        let mut o = sys::sterna_addcmul_options::default();
        o.value = self.value;
        Ok(o)
    }
}

/// Optional arguments of sterna_addcdiv.
#[derive(Clone, Debug)]
pub struct AddcdivOptions {
    pub(crate) value: f64,
}
impl Default for AddcdivOptions {
    fn default() -> Self {
        Self {
            value: 1.0,
        }
    }
}
impl AddcdivOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// factor of the product or quotient
    ///
    /// Default: `1.0`.
    pub fn value(mut self, value: f64) -> Self {
        self.value = value;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_addcdiv_options> {
        let mut o = sys::sterna_addcdiv_options::default();
        o.value = self.value;
        Ok(o)
    }
}

/// Optional arguments of sterna_clamp.
#[derive(Clone, Debug)]
pub struct ClampOptions {
    pub(crate) min: Option<f64>,
    pub(crate) max: Option<f64>,
}
impl Default for ClampOptions {
    fn default() -> Self {
        Self {
            min: None,
            max: None,
        }
    }
}
impl ClampOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// lower bound; none: unbounded
    pub fn min(mut self, min: f64) -> Self {
        self.min = Some(min);
        self
    }
/// upper bound; none: unbounded
    pub fn max(mut self, max: f64) -> Self {
        self.max = Some(max);
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_clamp_options> {
        let mut o = sys::sterna_clamp_options::default();
        if let Some(v) = self.min {
            o.min = v;
        }
        if let Some(v) = self.max {
            o.max = v;
        }
        Ok(o)
    }
}

/// Optional arguments of sterna_sum.
#[derive(Clone, Debug)]
pub struct SumOptions {
    pub(crate) axes: Vec<i64>,
    pub(crate) keepdim: bool,
    pub(crate) dtype: Option<DType>,
}
impl Default for SumOptions {
    fn default() -> Self {
        Self {
            axes: vec![],
            keepdim: false,
            dtype: None,
        }
    }
}
impl SumOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// dimensions that are reduced; empty: all
    pub fn axes(mut self, axes: impl AsRef<[i64]>) -> Self {
        self.axes = axes.as_ref().to_vec();
        self
    }
/// keep reduced dimensions with size 1
    ///
    /// Default: `false`.
    pub fn keepdim(mut self, keepdim: bool) -> Self {
        self.keepdim = keepdim;
        self
    }
/// dtype of the result; none: x's, i64 for integers and bool
    pub fn dtype(mut self, dtype: DType) -> Self {
        self.dtype = Some(dtype);
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_sum_options> {
        let mut o = sys::sterna_sum_options::default();
        o.axes = slice(self.axes.as_slice());
        o.axes_len = self.axes.len();
        o.keepdim = self.keepdim as i32;
        if let Some(v) = self.dtype {
            o.dtype = v as i32;
        }
        Ok(o)
    }
}

/// Optional arguments of sterna_mean.
#[derive(Clone, Debug)]
pub struct MeanOptions {
    pub(crate) axes: Vec<i64>,
    pub(crate) keepdim: bool,
}
impl Default for MeanOptions {
    fn default() -> Self {
        Self {
            axes: vec![],
            keepdim: false,
        }
    }
}
impl MeanOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// dimensions that are reduced; empty: all
    pub fn axes(mut self, axes: impl AsRef<[i64]>) -> Self {
        self.axes = axes.as_ref().to_vec();
        self
    }
/// keep reduced dimensions with size 1
    ///
    /// Default: `false`.
    pub fn keepdim(mut self, keepdim: bool) -> Self {
        self.keepdim = keepdim;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_mean_options> {
        let mut o = sys::sterna_mean_options::default();
        o.axes = slice(self.axes.as_slice());
        o.axes_len = self.axes.len();
        o.keepdim = self.keepdim as i32;
        Ok(o)
    }
}

/// Optional arguments of sterna_prod.
#[derive(Clone, Debug)]
pub struct ProdOptions {
    pub(crate) axes: Vec<i64>,
    pub(crate) keepdim: bool,
}
impl Default for ProdOptions {
    fn default() -> Self {
        Self {
            axes: vec![],
            keepdim: false,
        }
    }
}
impl ProdOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// dimensions that are reduced; empty: all
    pub fn axes(mut self, axes: impl AsRef<[i64]>) -> Self {
        self.axes = axes.as_ref().to_vec();
        self
    }
/// keep reduced dimensions with size 1
    ///
    /// Default: `false`.
    pub fn keepdim(mut self, keepdim: bool) -> Self {
        self.keepdim = keepdim;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_prod_options> {
        let mut o = sys::sterna_prod_options::default();
        o.axes = slice(self.axes.as_slice());
        o.axes_len = self.axes.len();
        o.keepdim = self.keepdim as i32;
        Ok(o)
    }
}

/// Optional arguments of sterna_max.
#[derive(Clone, Debug)]
pub struct MaxOptions {
    pub(crate) axes: Vec<i64>,
    pub(crate) keepdim: bool,
}
impl Default for MaxOptions {
    fn default() -> Self {
        Self {
            axes: vec![],
            keepdim: false,
        }
    }
}
impl MaxOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// dimensions that are reduced; empty: all
    pub fn axes(mut self, axes: impl AsRef<[i64]>) -> Self {
        self.axes = axes.as_ref().to_vec();
        self
    }
/// keep reduced dimensions with size 1
    ///
    /// Default: `false`.
    pub fn keepdim(mut self, keepdim: bool) -> Self {
        self.keepdim = keepdim;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_max_options> {
        let mut o = sys::sterna_max_options::default();
        o.axes = slice(self.axes.as_slice());
        o.axes_len = self.axes.len();
        o.keepdim = self.keepdim as i32;
        Ok(o)
    }
}

/// Optional arguments of sterna_min.
#[derive(Clone, Debug)]
pub struct MinOptions {
    pub(crate) axes: Vec<i64>,
    pub(crate) keepdim: bool,
}
impl Default for MinOptions {
    fn default() -> Self {
        Self {
            axes: vec![],
            keepdim: false,
        }
    }
}
impl MinOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// dimensions that are reduced; empty: all
    pub fn axes(mut self, axes: impl AsRef<[i64]>) -> Self {
        self.axes = axes.as_ref().to_vec();
        self
    }
/// keep reduced dimensions with size 1
    ///
    /// Default: `false`.
    pub fn keepdim(mut self, keepdim: bool) -> Self {
        self.keepdim = keepdim;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_min_options> {
        let mut o = sys::sterna_min_options::default();
        o.axes = slice(self.axes.as_slice());
        o.axes_len = self.axes.len();
        o.keepdim = self.keepdim as i32;
        Ok(o)
    }
}

/// Optional arguments of sterna_argmax.
#[derive(Clone, Debug)]
pub struct ArgmaxOptions {
    pub(crate) axis: Option<i64>,
    pub(crate) keepdim: bool,
}
impl Default for ArgmaxOptions {
    fn default() -> Self {
        Self {
            axis: None,
            keepdim: false,
        }
    }
}
impl ArgmaxOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// the dimension searched; none: all, as if flattened
    pub fn axis(mut self, axis: i64) -> Self {
        self.axis = Some(axis);
        self
    }
/// keep searched dimensions with size 1
    ///
    /// Default: `false`.
    pub fn keepdim(mut self, keepdim: bool) -> Self {
        self.keepdim = keepdim;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_argmax_options> {
        let mut o = sys::sterna_argmax_options::default();
        if let Some(v) = self.axis {
            o.axis = v;
        }
        o.keepdim = self.keepdim as i32;
        Ok(o)
    }
}

/// Optional arguments of sterna_argmin.
#[derive(Clone, Debug)]
pub struct ArgminOptions {
    pub(crate) axis: Option<i64>,
    pub(crate) keepdim: bool,
}
impl Default for ArgminOptions {
    fn default() -> Self {
        Self {
            axis: None,
            keepdim: false,
        }
    }
}
impl ArgminOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// the dimension searched; none: all, as if flattened
    pub fn axis(mut self, axis: i64) -> Self {
        self.axis = Some(axis);
        self
    }
/// keep searched dimensions with size 1
    ///
    /// Default: `false`.
    pub fn keepdim(mut self, keepdim: bool) -> Self {
        self.keepdim = keepdim;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_argmin_options> {
        let mut o = sys::sterna_argmin_options::default();
        if let Some(v) = self.axis {
            o.axis = v;
        }
        o.keepdim = self.keepdim as i32;
        Ok(o)
    }
}

/// Optional arguments of sterna_var.
#[derive(Clone, Debug)]
pub struct VarOptions {
    pub(crate) axes: Vec<i64>,
    pub(crate) correction: f64,
    pub(crate) keepdim: bool,
}
impl Default for VarOptions {
    fn default() -> Self {
        Self {
            axes: vec![],
            correction: 1.0,
            keepdim: false,
        }
    }
}
impl VarOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// dimensions that are reduced; empty: all
    pub fn axes(mut self, axes: impl AsRef<[i64]>) -> Self {
        self.axes = axes.as_ref().to_vec();
        self
    }
/// taken from the number of values in the divisor
    ///
    /// Default: `1.0`.
    pub fn correction(mut self, correction: f64) -> Self {
        self.correction = correction;
        self
    }
/// keep reduced dimensions with size 1
    ///
    /// Default: `false`.
    pub fn keepdim(mut self, keepdim: bool) -> Self {
        self.keepdim = keepdim;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_var_options> {
        let mut o = sys::sterna_var_options::default();
        o.axes = slice(self.axes.as_slice());
        o.axes_len = self.axes.len();
        o.correction = self.correction;
        o.keepdim = self.keepdim as i32;
        Ok(o)
    }
}

/// Optional arguments of sterna_std.
#[derive(Clone, Debug)]
pub struct StdOptions {
    pub(crate) axes: Vec<i64>,
    pub(crate) correction: f64,
    pub(crate) keepdim: bool,
}
impl Default for StdOptions {
    fn default() -> Self {
        Self {
            axes: vec![],
            correction: 1.0,
            keepdim: false,
        }
    }
}
impl StdOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// dimensions that are reduced; empty: all
    pub fn axes(mut self, axes: impl AsRef<[i64]>) -> Self {
        self.axes = axes.as_ref().to_vec();
        self
    }
/// taken from the number of values in the divisor
    ///
    /// Default: `1.0`.
    pub fn correction(mut self, correction: f64) -> Self {
        self.correction = correction;
        self
    }
/// keep reduced dimensions with size 1
    ///
    /// Default: `false`.
    pub fn keepdim(mut self, keepdim: bool) -> Self {
        self.keepdim = keepdim;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_std_options> {
        let mut o = sys::sterna_std_options::default();
        o.axes = slice(self.axes.as_slice());
        o.axes_len = self.axes.len();
        o.correction = self.correction;
        o.keepdim = self.keepdim as i32;
        Ok(o)
    }
}

/// Optional arguments of sterna_logsumexp.
#[derive(Clone, Debug)]
pub struct LogsumexpOptions {
    pub(crate) axes: Vec<i64>,
    pub(crate) keepdim: bool,
}
impl Default for LogsumexpOptions {
    fn default() -> Self {
        Self {
            axes: vec![],
            keepdim: false,
        }
    }
}
impl LogsumexpOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// dimensions that are reduced; empty: all
    pub fn axes(mut self, axes: impl AsRef<[i64]>) -> Self {
        self.axes = axes.as_ref().to_vec();
        self
    }
/// keep reduced dimensions with size 1
    ///
    /// Default: `false`.
    pub fn keepdim(mut self, keepdim: bool) -> Self {
        self.keepdim = keepdim;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_logsumexp_options> {
        let mut o = sys::sterna_logsumexp_options::default();
        o.axes = slice(self.axes.as_slice());
        o.axes_len = self.axes.len();
        o.keepdim = self.keepdim as i32;
        Ok(o)
    }
}

/// Optional arguments of sterna_all.
#[derive(Clone, Debug)]
pub struct AllOptions {
    pub(crate) axes: Vec<i64>,
    pub(crate) keepdim: bool,
}
impl Default for AllOptions {
    fn default() -> Self {
        Self {
            axes: vec![],
            keepdim: false,
        }
    }
}
impl AllOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// dimensions that are reduced; empty: all
    pub fn axes(mut self, axes: impl AsRef<[i64]>) -> Self {
        self.axes = axes.as_ref().to_vec();
        self
    }
/// keep reduced dimensions with size 1
    ///
    /// Default: `false`.
    pub fn keepdim(mut self, keepdim: bool) -> Self {
        self.keepdim = keepdim;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_all_options> {
        let mut o = sys::sterna_all_options::default();
        o.axes = slice(self.axes.as_slice());
        o.axes_len = self.axes.len();
        o.keepdim = self.keepdim as i32;
        Ok(o)
    }
}

/// Optional arguments of sterna_any.
#[derive(Clone, Debug)]
pub struct AnyOptions {
    pub(crate) axes: Vec<i64>,
    pub(crate) keepdim: bool,
}
impl Default for AnyOptions {
    fn default() -> Self {
        Self {
            axes: vec![],
            keepdim: false,
        }
    }
}
impl AnyOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// dimensions that are reduced; empty: all
    pub fn axes(mut self, axes: impl AsRef<[i64]>) -> Self {
        self.axes = axes.as_ref().to_vec();
        self
    }
/// keep reduced dimensions with size 1
    ///
    /// Default: `false`.
    pub fn keepdim(mut self, keepdim: bool) -> Self {
        self.keepdim = keepdim;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_any_options> {
        let mut o = sys::sterna_any_options::default();
        o.axes = slice(self.axes.as_slice());
        o.axes_len = self.axes.len();
        o.keepdim = self.keepdim as i32;
        Ok(o)
    }
}

/// Optional arguments of sterna_norm.
#[derive(Clone, Debug)]
pub struct NormOptions {
    pub(crate) p: f64,
    pub(crate) axes: Vec<i64>,
    pub(crate) keepdim: bool,
}
impl Default for NormOptions {
    fn default() -> Self {
        Self {
            p: 2.0,
            axes: vec![],
            keepdim: false,
        }
    }
}
impl NormOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// order: any number, inf or -inf
    ///
    /// Default: `2.0`.
    pub fn p(mut self, p: f64) -> Self {
        self.p = p;
        self
    }
/// dimensions that are reduced; empty: all
    pub fn axes(mut self, axes: impl AsRef<[i64]>) -> Self {
        self.axes = axes.as_ref().to_vec();
        self
    }
/// keep reduced dimensions with size 1
    ///
    /// Default: `false`.
    pub fn keepdim(mut self, keepdim: bool) -> Self {
        self.keepdim = keepdim;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_norm_options> {
        let mut o = sys::sterna_norm_options::default();
        o.p = self.p;
        o.axes = slice(self.axes.as_slice());
        o.axes_len = self.axes.len();
        o.keepdim = self.keepdim as i32;
        Ok(o)
    }
}

/// Optional arguments of sterna_count_nonzero.
#[derive(Clone, Debug)]
pub struct CountNonzeroOptions {
    pub(crate) axes: Vec<i64>,
}
impl Default for CountNonzeroOptions {
    fn default() -> Self {
        Self {
            axes: vec![],
        }
    }
}
impl CountNonzeroOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// dimensions that are reduced; empty: all
    pub fn axes(mut self, axes: impl AsRef<[i64]>) -> Self {
        self.axes = axes.as_ref().to_vec();
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_count_nonzero_options> {
        let mut o = sys::sterna_count_nonzero_options::default();
        o.axes = slice(self.axes.as_slice());
        o.axes_len = self.axes.len();
        Ok(o)
    }
}

/// Optional arguments of sterna_linear.
#[derive(Clone, Debug)]
pub struct LinearOptions {
    pub(crate) bias: Option<Tensor>,
}
impl Default for LinearOptions {
    fn default() -> Self {
        Self {
            bias: None,
        }
    }
}
impl LinearOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// \[out\], x's dtype; none: 0
    pub fn bias(mut self, bias: &Tensor) -> Self {
        self.bias = Some(bias.clone());
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_linear_options> {
        let mut o = sys::sterna_linear_options::default();
        o.bias = self.bias.as_ref().map_or(null(), Tensor::as_ptr);
        Ok(o)
    }
}

/// Optional arguments of sterna_flatten.
#[derive(Clone, Debug)]
pub struct FlattenOptions {
    pub(crate) start_axis: i64,
    pub(crate) end_axis: i64,
}
impl Default for FlattenOptions {
    fn default() -> Self {
        Self {
            start_axis: 0,
            end_axis: -1,
        }
    }
}
impl FlattenOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// first dimension to join
    ///
    /// Default: `0`.
    pub fn start_axis(mut self, start_axis: i64) -> Self {
        self.start_axis = start_axis;
        self
    }
/// last dimension to join
    ///
    /// Default: `-1`.
    pub fn end_axis(mut self, end_axis: i64) -> Self {
        self.end_axis = end_axis;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_flatten_options> {
        let mut o = sys::sterna_flatten_options::default();
        o.start_axis = self.start_axis;
        o.end_axis = self.end_axis;
        Ok(o)
    }
}

/// Optional arguments of sterna_squeeze.
#[derive(Clone, Debug)]
pub struct SqueezeOptions {
    pub(crate) axes: Vec<i64>,
}
impl Default for SqueezeOptions {
    fn default() -> Self {
        Self {
            axes: vec![],
        }
    }
}
impl SqueezeOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// dimensions to drop where their size is 1; none: all of size 1
    pub fn axes(mut self, axes: impl AsRef<[i64]>) -> Self {
        self.axes = axes.as_ref().to_vec();
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_squeeze_options> {
        let mut o = sys::sterna_squeeze_options::default();
        o.axes = slice(self.axes.as_slice());
        o.axes_len = self.axes.len();
        Ok(o)
    }
}

/// Optional arguments of sterna_slice.
#[derive(Clone, Debug)]
pub struct SliceOptions {
    pub(crate) start: Option<i64>,
    pub(crate) end: Option<i64>,
    pub(crate) step: i64,
}
impl Default for SliceOptions {
    fn default() -> Self {
        Self {
            start: None,
            end: None,
            step: 1,
        }
    }
}
impl SliceOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// first index; negative counts from the end; none: 0
    pub fn start(mut self, start: i64) -> Self {
        self.start = Some(start);
        self
    }
/// the end, not included; negative counts from the end; none: the size
    pub fn end(mut self, end: i64) -> Self {
        self.end = Some(end);
        self
    }
/// distance of neighbours, at least 1
    ///
    /// Default: `1`.
    pub fn step(mut self, step: i64) -> Self {
        self.step = step;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_slice_options> {
        let mut o = sys::sterna_slice_options::default();
        if let Some(v) = self.start {
            o.start = v;
        }
        if let Some(v) = self.end {
            o.end = v;
        }
        o.step = self.step;
        Ok(o)
    }
}

/// Optional arguments of sterna_diagonal.
#[derive(Clone, Debug)]
pub struct DiagonalOptions {
    pub(crate) offset: i64,
    pub(crate) axis0: i64,
    pub(crate) axis1: i64,
}
impl Default for DiagonalOptions {
    fn default() -> Self {
        Self {
            offset: 0,
            axis0: 0,
            axis1: 1,
        }
    }
}
impl DiagonalOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// 0: main diagonal, positive: above it, negative: below it
    ///
    /// Default: `0`.
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = offset;
        self
    }
/// dimension of the rows
    ///
    /// Default: `0`.
    pub fn axis0(mut self, axis0: i64) -> Self {
        self.axis0 = axis0;
        self
    }
/// dimension of the columns
    ///
    /// Default: `1`.
    pub fn axis1(mut self, axis1: i64) -> Self {
        self.axis1 = axis1;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_diagonal_options> {
        let mut o = sys::sterna_diagonal_options::default();
        o.offset = self.offset;
        o.axis0 = self.axis0;
        o.axis1 = self.axis1;
        Ok(o)
    }
}

/// Optional arguments of sterna_as_strided.
#[derive(Clone, Debug)]
pub struct AsStridedOptions {
    pub(crate) offset: i64,
}
impl Default for AsStridedOptions {
    fn default() -> Self {
        Self {
            offset: 0,
        }
    }
}
impl AsStridedOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// x's row-major element where it starts
    ///
    /// Default: `0`.
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = offset;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_as_strided_options> {
        let mut o = sys::sterna_as_strided_options::default();
        o.offset = self.offset;
        Ok(o)
    }
}

/// Optional arguments of sterna_cat.
#[derive(Clone, Debug)]
pub struct CatOptions {
    pub(crate) axis: i64,
}
impl Default for CatOptions {
    fn default() -> Self {
        Self {
            axis: 0,
        }
    }
}
impl CatOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// dimension along which the inputs follow one another
    ///
    /// Default: `0`.
    pub fn axis(mut self, axis: i64) -> Self {
        self.axis = axis;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_cat_options> {
        let mut o = sys::sterna_cat_options::default();
        o.axis = self.axis;
        Ok(o)
    }
}

/// Optional arguments of sterna_stack.
#[derive(Clone, Debug)]
pub struct StackOptions {
    pub(crate) axis: i64,
}
impl Default for StackOptions {
    fn default() -> Self {
        Self {
            axis: 0,
        }
    }
}
impl StackOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// where the new dimension stands in the result
    ///
    /// Default: `0`.
    pub fn axis(mut self, axis: i64) -> Self {
        self.axis = axis;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_stack_options> {
        let mut o = sys::sterna_stack_options::default();
        o.axis = self.axis;
        Ok(o)
    }
}

/// Optional arguments of sterna_split.
#[derive(Clone, Debug)]
pub struct SplitOptions {
    pub(crate) axis: i64,
}
impl Default for SplitOptions {
    fn default() -> Self {
        Self {
            axis: 0,
        }
    }
}
impl SplitOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// dimension to cut
    ///
    /// Default: `0`.
    pub fn axis(mut self, axis: i64) -> Self {
        self.axis = axis;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_split_options> {
        let mut o = sys::sterna_split_options::default();
        o.axis = self.axis;
        Ok(o)
    }
}

/// Optional arguments of sterna_chunk.
#[derive(Clone, Debug)]
pub struct ChunkOptions {
    pub(crate) axis: i64,
}
impl Default for ChunkOptions {
    fn default() -> Self {
        Self {
            axis: 0,
        }
    }
}
impl ChunkOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// dimension to cut
    ///
    /// Default: `0`.
    pub fn axis(mut self, axis: i64) -> Self {
        self.axis = axis;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_chunk_options> {
        let mut o = sys::sterna_chunk_options::default();
        o.axis = self.axis;
        Ok(o)
    }
}

/// Optional arguments of sterna_pad.
#[derive(Clone, Debug)]
pub struct PadOptions {
    pub(crate) value: f64,
}
impl Default for PadOptions {
    fn default() -> Self {
        Self {
            value: 0.0,
        }
    }
}
impl PadOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// of the new elements
    ///
    /// Default: `0.0`.
    pub fn value(mut self, value: f64) -> Self {
        self.value = value;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_pad_options> {
        let mut o = sys::sterna_pad_options::default();
        o.value = self.value;
        Ok(o)
    }
}

/// Optional arguments of sterna_tril.
#[derive(Clone, Debug)]
pub struct TrilOptions {
    pub(crate) diagonal: i64,
}
impl Default for TrilOptions {
    fn default() -> Self {
        Self {
            diagonal: 0,
        }
    }
}
impl TrilOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// 0: main diagonal, positive: above it, negative: below it
    ///
    /// Default: `0`.
    pub fn diagonal(mut self, diagonal: i64) -> Self {
        self.diagonal = diagonal;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_tril_options> {
        let mut o = sys::sterna_tril_options::default();
        o.diagonal = self.diagonal;
        Ok(o)
    }
}

/// Optional arguments of sterna_triu.
#[derive(Clone, Debug)]
pub struct TriuOptions {
    pub(crate) diagonal: i64,
}
impl Default for TriuOptions {
    fn default() -> Self {
        Self {
            diagonal: 0,
        }
    }
}
impl TriuOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// 0: main diagonal, positive: above it, negative: below it
    ///
    /// Default: `0`.
    pub fn diagonal(mut self, diagonal: i64) -> Self {
        self.diagonal = diagonal;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_triu_options> {
        let mut o = sys::sterna_triu_options::default();
        o.diagonal = self.diagonal;
        Ok(o)
    }
}

/// Optional arguments of sterna_embedding.
#[derive(Clone, Debug)]
pub struct EmbeddingOptions {
    pub(crate) padding_idx: Option<i64>,
}
impl Default for EmbeddingOptions {
    fn default() -> Self {
        Self {
            padding_idx: None,
        }
    }
}
impl EmbeddingOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// row that gets no gradient; negative counts from the end; none: every row does
    pub fn padding_idx(mut self, padding_idx: i64) -> Self {
        self.padding_idx = Some(padding_idx);
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_embedding_options> {
        let mut o = sys::sterna_embedding_options::default();
        if let Some(v) = self.padding_idx {
            o.padding_idx = v;
        }
        Ok(o)
    }
}

/// Optional arguments of sterna_sort.
#[derive(Clone, Debug)]
pub struct SortOptions {
    pub(crate) axis: i64,
    pub(crate) descending: bool,
}
impl Default for SortOptions {
    fn default() -> Self {
        Self {
            axis: -1,
            descending: false,
        }
    }
}
impl SortOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// dimension to sort along
    ///
    /// Default: `-1`.
    pub fn axis(mut self, axis: i64) -> Self {
        self.axis = axis;
        self
    }
/// largest first
    ///
    /// Default: `false`.
    pub fn descending(mut self, descending: bool) -> Self {
        self.descending = descending;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_sort_options> {
        let mut o = sys::sterna_sort_options::default();
        o.axis = self.axis;
        o.descending = self.descending as i32;
        Ok(o)
    }
}

/// Optional arguments of sterna_argsort.
#[derive(Clone, Debug)]
pub struct ArgsortOptions {
    pub(crate) axis: i64,
    pub(crate) descending: bool,
}
impl Default for ArgsortOptions {
    fn default() -> Self {
        Self {
            axis: -1,
            descending: false,
        }
    }
}
impl ArgsortOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// dimension to sort along
    ///
    /// Default: `-1`.
    pub fn axis(mut self, axis: i64) -> Self {
        self.axis = axis;
        self
    }
/// largest first
    ///
    /// Default: `false`.
    pub fn descending(mut self, descending: bool) -> Self {
        self.descending = descending;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_argsort_options> {
        let mut o = sys::sterna_argsort_options::default();
        o.axis = self.axis;
        o.descending = self.descending as i32;
        Ok(o)
    }
}

/// Optional arguments of sterna_topk.
#[derive(Clone, Debug)]
pub struct TopkOptions {
    pub(crate) axis: i64,
    pub(crate) largest: bool,
    pub(crate) sorted: bool,
}
impl Default for TopkOptions {
    fn default() -> Self {
        Self {
            axis: -1,
            largest: true,
            sorted: true,
        }
    }
}
impl TopkOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// dimension to choose along
    ///
    /// Default: `-1`.
    pub fn axis(mut self, axis: i64) -> Self {
        self.axis = axis;
        self
    }
/// the largest; false: the smallest
    ///
    /// Default: `true`.
    pub fn largest(mut self, largest: bool) -> Self {
        self.largest = largest;
        self
    }
/// in order; the result is in order either way
    ///
    /// Default: `true`.
    pub fn sorted(mut self, sorted: bool) -> Self {
        self.sorted = sorted;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_topk_options> {
        let mut o = sys::sterna_topk_options::default();
        o.axis = self.axis;
        o.largest = self.largest as i32;
        o.sorted = self.sorted as i32;
        Ok(o)
    }
}

/// Optional arguments of sterna_softmax.
#[derive(Clone, Debug)]
pub struct SoftmaxOptions {
    pub(crate) axis: i64,
}
impl Default for SoftmaxOptions {
    fn default() -> Self {
        Self {
            axis: -1,
        }
    }
}
impl SoftmaxOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// the dimension normalized
    ///
    /// Default: `-1`.
    pub fn axis(mut self, axis: i64) -> Self {
        self.axis = axis;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_softmax_options> {
        let mut o = sys::sterna_softmax_options::default();
        o.axis = self.axis;
        Ok(o)
    }
}

/// Optional arguments of sterna_log_softmax.
#[derive(Clone, Debug)]
pub struct LogSoftmaxOptions {
    pub(crate) axis: i64,
}
impl Default for LogSoftmaxOptions {
    fn default() -> Self {
        Self {
            axis: -1,
        }
    }
}
impl LogSoftmaxOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// the dimension normalized
    ///
    /// Default: `-1`.
    pub fn axis(mut self, axis: i64) -> Self {
        self.axis = axis;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_log_softmax_options> {
        let mut o = sys::sterna_log_softmax_options::default();
        o.axis = self.axis;
        Ok(o)
    }
}

/// Optional arguments of sterna_conv1d.
#[derive(Clone, Debug)]
pub struct Conv1dOptions {
    pub(crate) bias: Option<Tensor>,
    pub(crate) stride: Vec<i64>,
    pub(crate) padding: Vec<i64>,
    pub(crate) dilation: Vec<i64>,
    pub(crate) groups: i64,
}
impl Default for Conv1dOptions {
    fn default() -> Self {
        Self {
            bias: None,
            stride: vec![1],
            padding: vec![0],
            dilation: vec![1],
            groups: 1,
        }
    }
}
impl Conv1dOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// (out_channels), x's dtype; none: 0
    pub fn bias(mut self, bias: &Tensor) -> Self {
        self.bias = Some(bias.clone());
        self
    }
/// step of the kernel; one number for all dimensions or one each
    ///
    /// Default: `[1]`.
    pub fn stride(mut self, stride: impl AsRef<[i64]>) -> Self {
        self.stride = stride.as_ref().to_vec();
        self
    }
/// zeros at both ends; one number for all dimensions or one each
    ///
    /// Default: `[0]`.
    pub fn padding(mut self, padding: impl AsRef<[i64]>) -> Self {
        self.padding = padding.as_ref().to_vec();
        self
    }
/// distance of the kernel's elements; one number for all dimensions or one each
    ///
    /// Default: `[1]`.
    pub fn dilation(mut self, dilation: impl AsRef<[i64]>) -> Self {
        self.dilation = dilation.as_ref().to_vec();
        self
    }
/// channels are split into this many independent groups
    ///
    /// Default: `1`.
    pub fn groups(mut self, groups: i64) -> Self {
        self.groups = groups;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_conv1d_options> {
        let mut o = sys::sterna_conv1d_options::default();
        o.bias = self.bias.as_ref().map_or(null(), Tensor::as_ptr);
        o.stride = slice(self.stride.as_slice());
        o.stride_len = self.stride.len();
        o.padding = slice(self.padding.as_slice());
        o.padding_len = self.padding.len();
        o.dilation = slice(self.dilation.as_slice());
        o.dilation_len = self.dilation.len();
        o.groups = self.groups;
        Ok(o)
    }
}

/// Optional arguments of sterna_conv2d.
#[derive(Clone, Debug)]
pub struct Conv2dOptions {
    pub(crate) bias: Option<Tensor>,
    pub(crate) stride: Vec<i64>,
    pub(crate) padding: Vec<i64>,
    pub(crate) dilation: Vec<i64>,
    pub(crate) groups: i64,
}
impl Default for Conv2dOptions {
    fn default() -> Self {
        Self {
            bias: None,
            stride: vec![1],
            padding: vec![0],
            dilation: vec![1],
            groups: 1,
        }
    }
}
impl Conv2dOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// (out_channels), x's dtype; none: 0
    pub fn bias(mut self, bias: &Tensor) -> Self {
        self.bias = Some(bias.clone());
        self
    }
/// step of the kernel; one number for all dimensions or one each
    ///
    /// Default: `[1]`.
    pub fn stride(mut self, stride: impl AsRef<[i64]>) -> Self {
        self.stride = stride.as_ref().to_vec();
        self
    }
/// zeros at both ends; one number for all dimensions or one each
    ///
    /// Default: `[0]`.
    pub fn padding(mut self, padding: impl AsRef<[i64]>) -> Self {
        self.padding = padding.as_ref().to_vec();
        self
    }
/// distance of the kernel's elements; one number for all dimensions or one each
    ///
    /// Default: `[1]`.
    pub fn dilation(mut self, dilation: impl AsRef<[i64]>) -> Self {
        self.dilation = dilation.as_ref().to_vec();
        self
    }
/// channels are split into this many independent groups
    ///
    /// Default: `1`.
    pub fn groups(mut self, groups: i64) -> Self {
        self.groups = groups;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_conv2d_options> {
        let mut o = sys::sterna_conv2d_options::default();
        o.bias = self.bias.as_ref().map_or(null(), Tensor::as_ptr);
        o.stride = slice(self.stride.as_slice());
        o.stride_len = self.stride.len();
        o.padding = slice(self.padding.as_slice());
        o.padding_len = self.padding.len();
        o.dilation = slice(self.dilation.as_slice());
        o.dilation_len = self.dilation.len();
        o.groups = self.groups;
        Ok(o)
    }
}

/// Optional arguments of sterna_max_pool1d.
#[derive(Clone, Debug)]
pub struct MaxPool1dOptions {
    pub(crate) stride: Vec<i64>,
    pub(crate) padding: Vec<i64>,
    pub(crate) dilation: Vec<i64>,
    pub(crate) ceil_mode: bool,
}
impl Default for MaxPool1dOptions {
    fn default() -> Self {
        Self {
            stride: vec![],
            padding: vec![0],
            dilation: vec![1],
            ceil_mode: false,
        }
    }
}
impl MaxPool1dOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// step of the window; empty: the kernel's size
    pub fn stride(mut self, stride: impl AsRef<[i64]>) -> Self {
        self.stride = stride.as_ref().to_vec();
        self
    }
/// values added at both ends, at most half the kernel
    ///
    /// Default: `[0]`.
    pub fn padding(mut self, padding: impl AsRef<[i64]>) -> Self {
        self.padding = padding.as_ref().to_vec();
        self
    }
/// distance of a window's elements
    ///
    /// Default: `[1]`.
    pub fn dilation(mut self, dilation: impl AsRef<[i64]>) -> Self {
        self.dilation = dilation.as_ref().to_vec();
        self
    }
/// whether a window may reach over the end
    ///
    /// Default: `false`.
    pub fn ceil_mode(mut self, ceil_mode: bool) -> Self {
        self.ceil_mode = ceil_mode;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_max_pool1d_options> {
        let mut o = sys::sterna_max_pool1d_options::default();
        o.stride = slice(self.stride.as_slice());
        o.stride_len = self.stride.len();
        o.padding = slice(self.padding.as_slice());
        o.padding_len = self.padding.len();
        o.dilation = slice(self.dilation.as_slice());
        o.dilation_len = self.dilation.len();
        o.ceil_mode = self.ceil_mode as i32;
        Ok(o)
    }
}

/// Optional arguments of sterna_max_pool2d.
#[derive(Clone, Debug)]
pub struct MaxPool2dOptions {
    pub(crate) stride: Vec<i64>,
    pub(crate) padding: Vec<i64>,
    pub(crate) dilation: Vec<i64>,
    pub(crate) ceil_mode: bool,
}
impl Default for MaxPool2dOptions {
    fn default() -> Self {
        Self {
            stride: vec![],
            padding: vec![0],
            dilation: vec![1],
            ceil_mode: false,
        }
    }
}
impl MaxPool2dOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// step of the window; empty: the kernel's size
    pub fn stride(mut self, stride: impl AsRef<[i64]>) -> Self {
        self.stride = stride.as_ref().to_vec();
        self
    }
/// values added at both ends, at most half the kernel
    ///
    /// Default: `[0]`.
    pub fn padding(mut self, padding: impl AsRef<[i64]>) -> Self {
        self.padding = padding.as_ref().to_vec();
        self
    }
/// distance of a window's elements
    ///
    /// Default: `[1]`.
    pub fn dilation(mut self, dilation: impl AsRef<[i64]>) -> Self {
        self.dilation = dilation.as_ref().to_vec();
        self
    }
/// whether a window may reach over the end
    ///
    /// Default: `false`.
    pub fn ceil_mode(mut self, ceil_mode: bool) -> Self {
        self.ceil_mode = ceil_mode;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_max_pool2d_options> {
        let mut o = sys::sterna_max_pool2d_options::default();
        o.stride = slice(self.stride.as_slice());
        o.stride_len = self.stride.len();
        o.padding = slice(self.padding.as_slice());
        o.padding_len = self.padding.len();
        o.dilation = slice(self.dilation.as_slice());
        o.dilation_len = self.dilation.len();
        o.ceil_mode = self.ceil_mode as i32;
        Ok(o)
    }
}

/// Optional arguments of sterna_avg_pool1d.
#[derive(Clone, Debug)]
pub struct AvgPool1dOptions {
    pub(crate) stride: Vec<i64>,
    pub(crate) padding: Vec<i64>,
    pub(crate) ceil_mode: bool,
    pub(crate) count_include_pad: bool,
}
impl Default for AvgPool1dOptions {
    fn default() -> Self {
        Self {
            stride: vec![],
            padding: vec![0],
            ceil_mode: false,
            count_include_pad: true,
        }
    }
}
impl AvgPool1dOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// step of the window; empty: the kernel's size
    pub fn stride(mut self, stride: impl AsRef<[i64]>) -> Self {
        self.stride = stride.as_ref().to_vec();
        self
    }
/// values added at both ends, at most half the kernel
    ///
    /// Default: `[0]`.
    pub fn padding(mut self, padding: impl AsRef<[i64]>) -> Self {
        self.padding = padding.as_ref().to_vec();
        self
    }
/// whether a window may reach over the end
    ///
    /// Default: `false`.
    pub fn ceil_mode(mut self, ceil_mode: bool) -> Self {
        self.ceil_mode = ceil_mode;
        self
    }
/// whether padding counts in the divisor
    ///
    /// Default: `true`.
    pub fn count_include_pad(mut self, count_include_pad: bool) -> Self {
        self.count_include_pad = count_include_pad;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_avg_pool1d_options> {
        let mut o = sys::sterna_avg_pool1d_options::default();
        o.stride = slice(self.stride.as_slice());
        o.stride_len = self.stride.len();
        o.padding = slice(self.padding.as_slice());
        o.padding_len = self.padding.len();
        o.ceil_mode = self.ceil_mode as i32;
        o.count_include_pad = self.count_include_pad as i32;
        Ok(o)
    }
}

/// Optional arguments of sterna_avg_pool2d.
#[derive(Clone, Debug)]
pub struct AvgPool2dOptions {
    pub(crate) stride: Vec<i64>,
    pub(crate) padding: Vec<i64>,
    pub(crate) ceil_mode: bool,
    pub(crate) count_include_pad: bool,
}
impl Default for AvgPool2dOptions {
    fn default() -> Self {
        Self {
            stride: vec![],
            padding: vec![0],
            ceil_mode: false,
            count_include_pad: true,
        }
    }
}
impl AvgPool2dOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// step of the window; empty: the kernel's size
    pub fn stride(mut self, stride: impl AsRef<[i64]>) -> Self {
        self.stride = stride.as_ref().to_vec();
        self
    }
/// values added at both ends, at most half the kernel
    ///
    /// Default: `[0]`.
    pub fn padding(mut self, padding: impl AsRef<[i64]>) -> Self {
        self.padding = padding.as_ref().to_vec();
        self
    }
/// whether a window may reach over the end
    ///
    /// Default: `false`.
    pub fn ceil_mode(mut self, ceil_mode: bool) -> Self {
        self.ceil_mode = ceil_mode;
        self
    }
/// whether padding counts in the divisor
    ///
    /// Default: `true`.
    pub fn count_include_pad(mut self, count_include_pad: bool) -> Self {
        self.count_include_pad = count_include_pad;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_avg_pool2d_options> {
        let mut o = sys::sterna_avg_pool2d_options::default();
        o.stride = slice(self.stride.as_slice());
        o.stride_len = self.stride.len();
        o.padding = slice(self.padding.as_slice());
        o.padding_len = self.padding.len();
        o.ceil_mode = self.ceil_mode as i32;
        o.count_include_pad = self.count_include_pad as i32;
        Ok(o)
    }
}

/// Optional arguments of sterna_batch_norm.
#[derive(Clone, Debug)]
pub struct BatchNormOptions {
    pub(crate) weight: Option<Tensor>,
    pub(crate) bias: Option<Tensor>,
    pub(crate) running_mean: Option<Tensor>,
    pub(crate) running_var: Option<Tensor>,
    pub(crate) training: bool,
    pub(crate) momentum: f64,
    pub(crate) eps: f64,
}
impl Default for BatchNormOptions {
    fn default() -> Self {
        Self {
            weight: None,
            bias: None,
            running_mean: None,
            running_var: None,
            training: false,
            momentum: 0.1,
            eps: 1e-05,
        }
    }
}
impl BatchNormOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// \[C\]; none: 1
    pub fn weight(mut self, weight: &Tensor) -> Self {
        self.weight = Some(weight.clone());
        self
    }
/// \[C\]; none: 0
    pub fn bias(mut self, bias: &Tensor) -> Self {
        self.bias = Some(bias.clone());
        self
    }
/// \[C\]; needed when training is false
    pub fn running_mean(mut self, running_mean: &Tensor) -> Self {
        self.running_mean = Some(running_mean.clone());
        self
    }
/// \[C\]; needed when training is false
    pub fn running_var(mut self, running_var: &Tensor) -> Self {
        self.running_var = Some(running_var.clone());
        self
    }
/// true: by the batch's statistics; false: by the running ones
    ///
    /// Default: `false`.
    pub fn training(mut self, training: bool) -> Self {
        self.training = training;
        self
    }
/// weight of the batch in the new running statistics
    ///
    /// Default: `0.1`.
    pub fn momentum(mut self, momentum: f64) -> Self {
        self.momentum = momentum;
        self
    }
/// added to the variance
    ///
    /// Default: `1e-05`.
    pub fn eps(mut self, eps: f64) -> Self {
        self.eps = eps;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_batch_norm_options> {
        let mut o = sys::sterna_batch_norm_options::default();
        o.weight = self.weight.as_ref().map_or(null(), Tensor::as_ptr);
        o.bias = self.bias.as_ref().map_or(null(), Tensor::as_ptr);
        o.running_mean = self.running_mean.as_ref().map_or(null(), Tensor::as_ptr);
        o.running_var = self.running_var.as_ref().map_or(null(), Tensor::as_ptr);
        o.training = self.training as i32;
        o.momentum = self.momentum;
        o.eps = self.eps;
        Ok(o)
    }
}

/// Optional arguments of sterna_layer_norm.
#[derive(Clone, Debug)]
pub struct LayerNormOptions {
    pub(crate) weight: Option<Tensor>,
    pub(crate) bias: Option<Tensor>,
    pub(crate) eps: f64,
}
impl Default for LayerNormOptions {
    fn default() -> Self {
        Self {
            weight: None,
            bias: None,
            eps: 1e-05,
        }
    }
}
impl LayerNormOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// of normalized_shape; none: 1
    pub fn weight(mut self, weight: &Tensor) -> Self {
        self.weight = Some(weight.clone());
        self
    }
/// of normalized_shape; none: 0
    pub fn bias(mut self, bias: &Tensor) -> Self {
        self.bias = Some(bias.clone());
        self
    }
/// added to the variance
    ///
    /// Default: `1e-05`.
    pub fn eps(mut self, eps: f64) -> Self {
        self.eps = eps;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_layer_norm_options> {
        let mut o = sys::sterna_layer_norm_options::default();
        o.weight = self.weight.as_ref().map_or(null(), Tensor::as_ptr);
        o.bias = self.bias.as_ref().map_or(null(), Tensor::as_ptr);
        o.eps = self.eps;
        Ok(o)
    }
}

/// Optional arguments of sterna_dropout.
#[derive(Clone, Debug)]
pub struct DropoutOptions {
    pub(crate) p: f64,
    pub(crate) training: bool,
}
impl Default for DropoutOptions {
    fn default() -> Self {
        Self {
            p: 0.5,
            training: true,
        }
    }
}
impl DropoutOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// probability, in \[0, 1\], of a value to become zero
    ///
    /// Default: `0.5`.
    pub fn p(mut self, p: f64) -> Self {
        self.p = p;
        self
    }
/// false: the result is x
    ///
    /// Default: `true`.
    pub fn training(mut self, training: bool) -> Self {
        self.training = training;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_dropout_options> {
        let mut o = sys::sterna_dropout_options::default();
        o.p = self.p;
        o.training = self.training as i32;
        Ok(o)
    }
}

/// Optional arguments of sterna_dropout2d.
#[derive(Clone, Debug)]
pub struct Dropout2dOptions {
    pub(crate) p: f64,
    pub(crate) training: bool,
}
impl Default for Dropout2dOptions {
    fn default() -> Self {
        Self {
            p: 0.5,
            training: true,
        }
    }
}
impl Dropout2dOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// probability, in \[0, 1\], of a value to become zero
    ///
    /// Default: `0.5`.
    pub fn p(mut self, p: f64) -> Self {
        self.p = p;
        self
    }
/// false: the result is x
    ///
    /// Default: `true`.
    pub fn training(mut self, training: bool) -> Self {
        self.training = training;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_dropout2d_options> {
        let mut o = sys::sterna_dropout2d_options::default();
        o.p = self.p;
        o.training = self.training as i32;
        Ok(o)
    }
}

/// Optional arguments of sterna_cross_entropy.
#[derive(Clone, Debug)]
pub struct CrossEntropyOptions {
    pub(crate) weight: Option<Tensor>,
    pub(crate) ignore_index: i64,
    pub(crate) label_smoothing: f64,
    pub(crate) reduction: Reduction,
}
impl Default for CrossEntropyOptions {
    fn default() -> Self {
        Self {
            weight: None,
            ignore_index: -100,
            label_smoothing: 0.0,
            reduction: Reduction::Mean,
        }
    }
}
impl CrossEntropyOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// of each class: (C), in the dtype of x; gets no gradient
    pub fn weight(mut self, weight: &Tensor) -> Self {
        self.weight = Some(weight.clone());
        self
    }
/// targets of this class have no loss and do not count in the mean
    ///
    /// Default: `-100`.
    pub fn ignore_index(mut self, ignore_index: i64) -> Self {
        self.ignore_index = ignore_index;
        self
    }
/// share, in \[0, 1\], of every target spread over all classes
    ///
    /// Default: `0.0`.
    pub fn label_smoothing(mut self, label_smoothing: f64) -> Self {
        self.label_smoothing = label_smoothing;
        self
    }
/// mean, sum, or none: one loss per value (per target of a classification)
    ///
    /// Default: `"mean"`.
    pub fn reduction(mut self, reduction: Reduction) -> Self {
        self.reduction = reduction;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_cross_entropy_options> {
        let mut o = sys::sterna_cross_entropy_options::default();
        o.weight = self.weight.as_ref().map_or(null(), Tensor::as_ptr);
        o.ignore_index = self.ignore_index;
        o.label_smoothing = self.label_smoothing;
        o.reduction = self.reduction as i32;
        Ok(o)
    }
}

/// Optional arguments of sterna_nll_loss.
#[derive(Clone, Debug)]
pub struct NllLossOptions {
    pub(crate) weight: Option<Tensor>,
    pub(crate) ignore_index: i64,
    pub(crate) reduction: Reduction,
}
impl Default for NllLossOptions {
    fn default() -> Self {
        Self {
            weight: None,
            ignore_index: -100,
            reduction: Reduction::Mean,
        }
    }
}
impl NllLossOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// of each class: (C), in the dtype of x; gets no gradient
    pub fn weight(mut self, weight: &Tensor) -> Self {
        self.weight = Some(weight.clone());
        self
    }
/// targets of this class have no loss and do not count in the mean
    ///
    /// Default: `-100`.
    pub fn ignore_index(mut self, ignore_index: i64) -> Self {
        self.ignore_index = ignore_index;
        self
    }
/// mean, sum, or none: one loss per value (per target of a classification)
    ///
    /// Default: `"mean"`.
    pub fn reduction(mut self, reduction: Reduction) -> Self {
        self.reduction = reduction;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_nll_loss_options> {
        let mut o = sys::sterna_nll_loss_options::default();
        o.weight = self.weight.as_ref().map_or(null(), Tensor::as_ptr);
        o.ignore_index = self.ignore_index;
        o.reduction = self.reduction as i32;
        Ok(o)
    }
}

/// Optional arguments of sterna_bce_with_logits.
#[derive(Clone, Debug)]
pub struct BceWithLogitsOptions {
    pub(crate) weight: Option<Tensor>,
    pub(crate) pos_weight: Option<Tensor>,
    pub(crate) reduction: Reduction,
}
impl Default for BceWithLogitsOptions {
    fn default() -> Self {
        Self {
            weight: None,
            pos_weight: None,
            reduction: Reduction::Mean,
        }
    }
}
impl BceWithLogitsOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// of each value; a shape that broadcasts to x's
    pub fn weight(mut self, weight: &Tensor) -> Self {
        self.weight = Some(weight.clone());
        self
    }
/// of the positive part; a shape that broadcasts to x's
    pub fn pos_weight(mut self, pos_weight: &Tensor) -> Self {
        self.pos_weight = Some(pos_weight.clone());
        self
    }
/// mean, sum, or none: one loss per value (per target of a classification)
    ///
    /// Default: `"mean"`.
    pub fn reduction(mut self, reduction: Reduction) -> Self {
        self.reduction = reduction;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_bce_with_logits_options> {
        let mut o = sys::sterna_bce_with_logits_options::default();
        o.weight = self.weight.as_ref().map_or(null(), Tensor::as_ptr);
        o.pos_weight = self.pos_weight.as_ref().map_or(null(), Tensor::as_ptr);
        o.reduction = self.reduction as i32;
        Ok(o)
    }
}

/// Optional arguments of sterna_mse_loss.
#[derive(Clone, Debug)]
pub struct MseLossOptions {
    pub(crate) reduction: Reduction,
}
impl Default for MseLossOptions {
    fn default() -> Self {
        Self {
            reduction: Reduction::Mean,
        }
    }
}
impl MseLossOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// mean, sum, or none: one loss per value (per target of a classification)
    ///
    /// Default: `"mean"`.
    pub fn reduction(mut self, reduction: Reduction) -> Self {
        self.reduction = reduction;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_mse_loss_options> {
        let mut o = sys::sterna_mse_loss_options::default();
        o.reduction = self.reduction as i32;
        Ok(o)
    }
}

/// Optional arguments of sterna_l1_loss.
#[derive(Clone, Debug)]
pub struct L1LossOptions {
    pub(crate) reduction: Reduction,
}
impl Default for L1LossOptions {
    fn default() -> Self {
        Self {
            reduction: Reduction::Mean,
        }
    }
}
impl L1LossOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// mean, sum, or none: one loss per value (per target of a classification)
    ///
    /// Default: `"mean"`.
    pub fn reduction(mut self, reduction: Reduction) -> Self {
        self.reduction = reduction;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_l1_loss_options> {
        let mut o = sys::sterna_l1_loss_options::default();
        o.reduction = self.reduction as i32;
        Ok(o)
    }
}

/// Optional arguments of sterna_smooth_l1_loss.
#[derive(Clone, Debug)]
pub struct SmoothL1LossOptions {
    pub(crate) beta: f64,
    pub(crate) reduction: Reduction,
}
impl Default for SmoothL1LossOptions {
    fn default() -> Self {
        Self {
            beta: 1.0,
            reduction: Reduction::Mean,
        }
    }
}
impl SmoothL1LossOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// distance where the loss turns from square to linear, not negative
    ///
    /// Default: `1.0`.
    pub fn beta(mut self, beta: f64) -> Self {
        self.beta = beta;
        self
    }
/// mean, sum, or none: one loss per value (per target of a classification)
    ///
    /// Default: `"mean"`.
    pub fn reduction(mut self, reduction: Reduction) -> Self {
        self.reduction = reduction;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_smooth_l1_loss_options> {
        let mut o = sys::sterna_smooth_l1_loss_options::default();
        o.beta = self.beta;
        o.reduction = self.reduction as i32;
        Ok(o)
    }
}

/// Ops.  Those whose first input is a tensor are methods: `x.softmax()`; the rest are `Tensor::zeros([2, 3])`.
impl Tensor {
    /// A tensor of zeros.
    ///
    /// \* `shape`: sizes, outermost first
    pub fn zeros(shape: impl AsRef<[i64]>) -> Result<Tensor> {
        let shape = shape.as_ref();
        let mut out = null_mut();
        ffi!(sterna_zeros(shape.as_ptr(), shape.len(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::zeros`] with options: see [`ZerosOptions`].
    pub fn zeros_with(shape: impl AsRef<[i64]>, options: impl Borrow<ZerosOptions>) -> Result<Tensor> {
        let shape = shape.as_ref();
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_zeros(shape.as_ptr(), shape.len(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// A tensor of ones.
    ///
    /// \* `shape`: sizes, outermost first
    pub fn ones(shape: impl AsRef<[i64]>) -> Result<Tensor> {
        let shape = shape.as_ref();
        let mut out = null_mut();
        ffi!(sterna_ones(shape.as_ptr(), shape.len(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::ones`] with options: see [`OnesOptions`].
    pub fn ones_with(shape: impl AsRef<[i64]>, options: impl Borrow<OnesOptions>) -> Result<Tensor> {
        let shape = shape.as_ref();
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_ones(shape.as_ptr(), shape.len(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// A tensor whose elements are all `value`.
    ///
    /// \* `shape`: sizes, outermost first
    /// \* `value`: the value of every element
    pub fn full(shape: impl AsRef<[i64]>, value: f64) -> Result<Tensor> {
        let shape = shape.as_ref();
        let mut out = null_mut();
        ffi!(sterna_full(shape.as_ptr(), shape.len(), value, null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::full`] with options: see [`FullOptions`].
    pub fn full_with(shape: impl AsRef<[i64]>, value: f64, options: impl Borrow<FullOptions>) -> Result<Tensor> {
        let shape = shape.as_ref();
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_full(shape.as_ptr(), shape.len(), value, &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// start, start + step, … below end; shape \[ceil((end - start) / step)\].
    ///
    /// \* `start`: first value
    /// \* `end`: the end, not included
    pub fn arange(start: f64, end: f64) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_arange(start, end, null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::arange`] with options: see [`ArangeOptions`].
    pub fn arange_with(start: f64, end: f64, options: impl Borrow<ArangeOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_arange(start, end, &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// `steps` evenly spaced values from start to end, both included.
    ///
    /// \* `start`: first value
    /// \* `end`: last value
    /// \* `steps`: number of values
    pub fn linspace(start: f64, end: f64, steps: i64) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_linspace(start, end, steps, null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::linspace`] with options: see [`LinspaceOptions`].
    pub fn linspace_with(start: f64, end: f64, steps: i64, options: impl Borrow<LinspaceOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_linspace(start, end, steps, &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// Ones on the diagonal of an n × m matrix, zeros elsewhere.
    ///
    /// \* `n`: rows
    pub fn eye(n: i64) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_eye(n, null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::eye`] with options: see [`EyeOptions`].
    pub fn eye_with(n: i64, options: impl Borrow<EyeOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_eye(n, &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// Uniform numbers in \[0, 1).
    ///
    /// \* `shape`: sizes, outermost first
    pub fn rand(shape: impl AsRef<[i64]>) -> Result<Tensor> {
        let shape = shape.as_ref();
        let mut out = null_mut();
        ffi!(sterna_rand(shape.as_ptr(), shape.len(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::rand`] with options: see [`RandOptions`].
    pub fn rand_with(shape: impl AsRef<[i64]>, options: impl Borrow<RandOptions>) -> Result<Tensor> {
        let shape = shape.as_ref();
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_rand(shape.as_ptr(), shape.len(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// Normal numbers, mean 0, variance 1 (Box–Muller).
    ///
    /// \* `shape`: sizes, outermost first
    pub fn randn(shape: impl AsRef<[i64]>) -> Result<Tensor> {
        let shape = shape.as_ref();
        let mut out = null_mut();
        ffi!(sterna_randn(shape.as_ptr(), shape.len(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::randn`] with options: see [`RandnOptions`].
    pub fn randn_with(shape: impl AsRef<[i64]>, options: impl Borrow<RandnOptions>) -> Result<Tensor> {
        let shape = shape.as_ref();
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_randn(shape.as_ptr(), shape.len(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// Uniform integers in \[low, high).
    ///
    /// \* `low`: smallest value
    /// \* `high`: the end, not included
    /// \* `shape`: sizes, outermost first
    pub fn randint(low: i64, high: i64, shape: impl AsRef<[i64]>) -> Result<Tensor> {
        let shape = shape.as_ref();
        let mut out = null_mut();
        ffi!(sterna_randint(low, high, shape.as_ptr(), shape.len(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::randint`] with options: see [`RandintOptions`].
    pub fn randint_with(low: i64, high: i64, shape: impl AsRef<[i64]>, options: impl Borrow<RandintOptions>) -> Result<Tensor> {
        let shape = shape.as_ref();
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_randint(low, high, shape.as_ptr(), shape.len(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// 0 … n-1 in random order.
    ///
    /// \* `n`: number of values
    pub fn randperm(n: i64) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_randperm(n, null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::randperm`] with options: see [`RandpermOptions`].
    pub fn randperm_with(n: i64, options: impl Borrow<RandpermOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_randperm(n, &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// Zeros of x's shape and device.
    pub fn zeros_like(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_zeros_like(self.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::zeros_like`] with options: see [`ZerosLikeOptions`].
    pub fn zeros_like_with(&self, options: impl Borrow<ZerosLikeOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_zeros_like(self.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// Ones of x's shape and device.
    pub fn ones_like(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_ones_like(self.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::ones_like`] with options: see [`OnesLikeOptions`].
    pub fn ones_like_with(&self, options: impl Borrow<OnesLikeOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_ones_like(self.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// `value` in x's shape and device.
    ///
    /// \* `value`: the value of every element
    pub fn full_like(&self, value: f64) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_full_like(self.as_ptr(), value, null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::full_like`] with options: see [`FullLikeOptions`].
    pub fn full_like_with(&self, value: f64, options: impl Borrow<FullLikeOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_full_like(self.as_ptr(), value, &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// Uniform numbers in \[0, 1) in x's shape and device.
    pub fn rand_like(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_rand_like(self.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::rand_like`] with options: see [`RandLikeOptions`].
    pub fn rand_like_with(&self, options: impl Borrow<RandLikeOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_rand_like(self.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// Normal numbers in x's shape and device.
    pub fn randn_like(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_randn_like(self.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::randn_like`] with options: see [`RandnLikeOptions`].
    pub fn randn_like_with(&self, options: impl Borrow<RandnLikeOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_randn_like(self.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// 1 with probability x, else 0, in x's dtype.
    pub fn bernoulli(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_bernoulli(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// x's elements as `dtype`; x itself where it has that dtype already.  To integers: towards zero, NaN becomes 0; to bool: x != 0.
    ///
    /// \* `dtype`: element type to convert to
    pub fn cast(&self, dtype: DType) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_cast(self.as_ptr(), dtype as i32, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// x on `device`; x itself where it is there already.
    ///
    /// \* `device`: where the result lies
    pub fn to_device(&self, device: &str) -> Result<Tensor> {
        let device = c_string(device, "device")?;
        let mut out = null_mut();
        ffi!(sterna_to_device(self.as_ptr(), device.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// x in row-major order without gaps; x itself where it is so already.
    pub fn contiguous(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_contiguous(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// A copy of x in memory of its own, in x's order of dimensions.
    pub fn deep_clone(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_clone(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// x on the same memory, cut off the tape: no gradient flows through it.
    pub fn detach(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_detach(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// -x.
    pub fn neg(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_neg(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// |x|.  The gradient at 0 is 0.
    pub fn abs(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_abs(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// -1, 0 or 1; NaN stays NaN.
    pub fn sign(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_sign(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// e to the power x.
    pub fn exp(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_exp(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// 2 to the power x.
    pub fn exp2(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_exp2(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// e^x - 1, accurate near 0.
    pub fn expm1(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_expm1(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The natural logarithm; NaN below 0.
    pub fn log(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_log(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The logarithm to base 2.
    pub fn log2(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_log2(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The logarithm to base 10.
    pub fn log10(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_log10(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// log(1 + x), accurate near 0.
    pub fn log1p(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_log1p(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The square root; NaN below 0.
    pub fn sqrt(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_sqrt(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// 1 / sqrt(x).
    pub fn rsqrt(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_rsqrt(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// x \* x.
    pub fn square(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_square(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// 1 / x.
    pub fn reciprocal(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_reciprocal(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The sine of x in radians.
    pub fn sin(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_sin(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The cosine of x in radians.
    pub fn cos(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_cos(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The tangent of x in radians.
    pub fn tan(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_tan(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The arc sine, in \[-π/2, π/2\]; NaN outside \[-1, 1\].
    pub fn asin(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_asin(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The arc cosine, in \[0, π\]; NaN outside \[-1, 1\].
    pub fn acos(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_acos(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The arc tangent, in (-π/2, π/2).
    pub fn atan(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_atan(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The hyperbolic sine.
    pub fn sinh(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_sinh(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The hyperbolic cosine.
    pub fn cosh(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_cosh(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The hyperbolic tangent.
    pub fn tanh(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_tanh(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The inverse hyperbolic sine.
    pub fn asinh(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_asinh(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The inverse hyperbolic cosine; NaN below 1.
    pub fn acosh(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_acosh(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The inverse hyperbolic tangent; NaN outside \[-1, 1\].
    pub fn atanh(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_atanh(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The error function, 2/√π ∫₀ˣ e^(-t²) dt.
    pub fn erf(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_erf(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// 1 - erf(x), accurate where that is small.
    pub fn erfc(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_erfc(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The largest integer not above x.
    pub fn floor(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_floor(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The smallest integer not below x.
    pub fn ceil(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_ceil(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The nearest integer, ties to even.
    pub fn round(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_round(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// x without its fraction.
    pub fn trunc(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_trunc(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// True where x is NaN.
    pub fn isnan(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_isnan(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// True where x is +inf or -inf.
    pub fn isinf(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_isinf(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// True where x is neither infinite nor NaN.
    pub fn isfinite(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_isfinite(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// True where x is zero.
    pub fn logical_not(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_logical_not(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// 1 / (1 + e^-x).
    pub fn sigmoid(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_sigmoid(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// log(sigmoid(x)), without overflow.
    pub fn log_sigmoid(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_log_sigmoid(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// max(x, 0).  The gradient at 0 is 0.
    pub fn relu(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_relu(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// min(max(x, 0), 6).
    pub fn relu6(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_relu6(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// x where x \> 0, else negative_slope \* x.
    pub fn leaky_relu(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_leaky_relu(self.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::leaky_relu`] with options: see [`LeakyReluOptions`].
    pub fn leaky_relu_with(&self, options: impl Borrow<LeakyReluOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_leaky_relu(self.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// x where x \> 0, else alpha \* (e^x - 1).  D. Clevert et al., 2015.
    pub fn elu(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_elu(self.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::elu`] with options: see [`EluOptions`].
    pub fn elu_with(&self, options: impl Borrow<EluOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_elu(self.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// 1.0507 \* (max(x, 0) + 1.67326 \* min(e^x - 1, 0)).  G. Klambauer et al., 2017.
    pub fn selu(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_selu(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// x \* sigmoid(x), also called swish.  S. Elfwing et al., 2017.
    pub fn silu(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_silu(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// x \* tanh(softplus(x)).  D. Misra, 2019.
    pub fn mish(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_mish(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// x \* hardsigmoid(x).  A. Howard et al., MobileNetV3, 2019.
    pub fn hardswish(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_hardswish(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// min(max(x / 6 + 1/2, 0), 1).
    pub fn hardsigmoid(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_hardsigmoid(self.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// x \* Φ(x), Φ the normal distribution's cumulative function; approximate=tanh uses 0.5 x (1 + tanh(√(2/π) (x + 0.044715 x³))).  D. Hendrycks, K. Gimpel, 2016.
    pub fn gelu(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_gelu(self.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::gelu`] with options: see [`GeluOptions`].
    pub fn gelu_with(&self, options: impl Borrow<GeluOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_gelu(self.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// log(1 + e^(beta x)) / beta, and x where beta x \> threshold.
    pub fn softplus(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_softplus(self.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::softplus`] with options: see [`SoftplusOptions`].
    pub fn softplus_with(&self, options: impl Borrow<SoftplusOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_softplus(self.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// a + b.
    ///
    /// \* `b`: a shape that broadcasts with a's
    pub fn add(&self, b: &Tensor) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_add(self.as_ptr(), b.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// a - b.
    ///
    /// \* `b`: a shape that broadcasts with a's
    pub fn sub(&self, b: &Tensor) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_sub(self.as_ptr(), b.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// a \* b.
    ///
    /// \* `b`: a shape that broadcasts with a's
    pub fn mul(&self, b: &Tensor) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_mul(self.as_ptr(), b.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// a / b; integers are divided as f32.
    ///
    /// \* `b`: a shape that broadcasts with a's
    pub fn div(&self, b: &Tensor) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_div(self.as_ptr(), b.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// a to the power b; NaN for a \< 0 with a fractional b.
    ///
    /// \* `b`: a shape that broadcasts with a's
    pub fn pow(&self, b: &Tensor) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_pow(self.as_ptr(), b.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The larger of a and b; NaN if either is.  Equal values share the gradient.
    ///
    /// \* `b`: a shape that broadcasts with a's
    pub fn maximum(&self, b: &Tensor) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_maximum(self.as_ptr(), b.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The smaller of a and b; NaN if either is.  Equal values share the gradient.
    ///
    /// \* `b`: a shape that broadcasts with a's
    pub fn minimum(&self, b: &Tensor) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_minimum(self.as_ptr(), b.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The remainder of a / b with the sign of a, as C's fmod.  A zero integer b is an error.
    ///
    /// \* `b`: a shape that broadcasts with a's
    pub fn fmod(&self, b: &Tensor) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_fmod(self.as_ptr(), b.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The remainder of a / b with the sign of b, as Python's %.  A zero integer b is an error.
    ///
    /// \* `b`: a shape that broadcasts with a's
    pub fn remainder(&self, b: &Tensor) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_remainder(self.as_ptr(), b.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// floor(a / b), as Python's //.  A zero integer b is an error.
    ///
    /// \* `b`: a shape that broadcasts with a's
    pub fn floor_divide(&self, b: &Tensor) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_floor_divide(self.as_ptr(), b.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The angle of the point (b, a) in (-π, π\].
    ///
    /// \* `b`: a shape that broadcasts with a's
    pub fn atan2(&self, b: &Tensor) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_atan2(self.as_ptr(), b.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// True where a = b.
    ///
    /// \* `b`: a shape that broadcasts with a's
    pub fn eq(&self, b: &Tensor) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_eq(self.as_ptr(), b.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// True where a ≠ b; NaN differs from everything.
    ///
    /// \* `b`: a shape that broadcasts with a's
    pub fn ne(&self, b: &Tensor) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_ne(self.as_ptr(), b.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// True where a \< b.
    ///
    /// \* `b`: a shape that broadcasts with a's
    pub fn lt(&self, b: &Tensor) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_lt(self.as_ptr(), b.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// True where a ≤ b.
    ///
    /// \* `b`: a shape that broadcasts with a's
    pub fn le(&self, b: &Tensor) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_le(self.as_ptr(), b.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// True where a \> b.
    ///
    /// \* `b`: a shape that broadcasts with a's
    pub fn gt(&self, b: &Tensor) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_gt(self.as_ptr(), b.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// True where a ≥ b.
    ///
    /// \* `b`: a shape that broadcasts with a's
    pub fn ge(&self, b: &Tensor) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_ge(self.as_ptr(), b.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// True where a and b are both non-zero.
    ///
    /// \* `b`: a shape that broadcasts with a's
    pub fn logical_and(&self, b: &Tensor) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_logical_and(self.as_ptr(), b.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// True where a or b is non-zero.
    ///
    /// \* `b`: a shape that broadcasts with a's
    pub fn logical_or(&self, b: &Tensor) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_logical_or(self.as_ptr(), b.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// True where exactly one of a and b is non-zero.
    ///
    /// \* `b`: a shape that broadcasts with a's
    pub fn logical_xor(&self, b: &Tensor) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_logical_xor(self.as_ptr(), b.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// x + value.
    ///
    /// \* `value`: the scalar operand
    pub fn add_scalar(&self, value: f64) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_add_scalar(self.as_ptr(), value, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// x - value.
    ///
    /// \* `value`: the scalar operand
    pub fn sub_scalar(&self, value: f64) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_sub_scalar(self.as_ptr(), value, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// value - x.
    ///
    /// \* `value`: the scalar operand
    pub fn rsub_scalar(&self, value: f64) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_rsub_scalar(self.as_ptr(), value, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// x \* value.
    ///
    /// \* `value`: the scalar operand
    pub fn mul_scalar(&self, value: f64) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_mul_scalar(self.as_ptr(), value, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// x / value; integers are divided as f32.
    ///
    /// \* `value`: the scalar operand
    pub fn div_scalar(&self, value: f64) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_div_scalar(self.as_ptr(), value, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// value / x; integers are divided as f32.
    ///
    /// \* `value`: the scalar operand
    pub fn rdiv_scalar(&self, value: f64) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_rdiv_scalar(self.as_ptr(), value, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// x to the power `exponent`; NaN for x \< 0 with a fractional exponent.  Integers with a negative exponent are an error.
    ///
    /// \* `exponent`: the exponent
    pub fn pow_scalar(&self, exponent: f64) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_pow_scalar(self.as_ptr(), exponent, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// `base` to the power x.
    ///
    /// \* `base`: the base
    pub fn rpow_scalar(&self, base: f64) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_rpow_scalar(self.as_ptr(), base, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The remainder of x / value with the sign of x.  An integer division by zero is an error.
    ///
    /// \* `value`: the scalar operand
    pub fn fmod_scalar(&self, value: f64) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_fmod_scalar(self.as_ptr(), value, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The remainder of x / value with the sign of value.  An integer division by zero is an error.
    ///
    /// \* `value`: the scalar operand
    pub fn remainder_scalar(&self, value: f64) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_remainder_scalar(self.as_ptr(), value, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// floor(x / value).  An integer division by zero is an error.
    ///
    /// \* `value`: the scalar operand
    pub fn floor_divide_scalar(&self, value: f64) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_floor_divide_scalar(self.as_ptr(), value, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// True where x = value.
    ///
    /// \* `value`: the scalar operand
    pub fn eq_scalar(&self, value: f64) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_eq_scalar(self.as_ptr(), value, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// True where x ≠ value.
    ///
    /// \* `value`: the scalar operand
    pub fn ne_scalar(&self, value: f64) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_ne_scalar(self.as_ptr(), value, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// True where x \< value.
    ///
    /// \* `value`: the scalar operand
    pub fn lt_scalar(&self, value: f64) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_lt_scalar(self.as_ptr(), value, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// True where x ≤ value.
    ///
    /// \* `value`: the scalar operand
    pub fn le_scalar(&self, value: f64) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_le_scalar(self.as_ptr(), value, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// True where x \> value.
    ///
    /// \* `value`: the scalar operand
    pub fn gt_scalar(&self, value: f64) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_gt_scalar(self.as_ptr(), value, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// True where x ≥ value.
    ///
    /// \* `value`: the scalar operand
    pub fn ge_scalar(&self, value: f64) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_ge_scalar(self.as_ptr(), value, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// a where `condition` is non-zero, else b; shapes broadcast, a and b promote.
    ///
    /// \* `a`: any dtype
    /// \* `b`: any dtype
    pub fn where_(&self, a: &Tensor, b: &Tensor) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_where(self.as_ptr(), a.as_ptr(), b.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// a + weight \* (b - a).
    ///
    /// \* `b`: floating
    /// \* `weight`: floating
    pub fn lerp(&self, b: &Tensor, weight: &Tensor) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_lerp(self.as_ptr(), b.as_ptr(), weight.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// x + value \* a \* b.
    ///
    /// \* `a`: any number
    /// \* `b`: any number
    pub fn addcmul(&self, a: &Tensor, b: &Tensor) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_addcmul(self.as_ptr(), a.as_ptr(), b.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::addcmul`] with options: see [`AddcmulOptions`].
    pub fn addcmul_with(&self, a: &Tensor, b: &Tensor, options: impl Borrow<AddcmulOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_addcmul(self.as_ptr(), a.as_ptr(), b.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// x + value \* a / b.
    ///
    /// \* `a`: floating
    /// \* `b`: floating
    pub fn addcdiv(&self, a: &Tensor, b: &Tensor) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_addcdiv(self.as_ptr(), a.as_ptr(), b.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::addcdiv`] with options: see [`AddcdivOptions`].
    pub fn addcdiv_with(&self, a: &Tensor, b: &Tensor, options: impl Borrow<AddcdivOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_addcdiv(self.as_ptr(), a.as_ptr(), b.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// `value` where `mask` is true, else x.  The dtype is x's.
    ///
    /// \* `mask`: bool, a shape that broadcasts with x's
    /// \* `value`: the scalar operand
    pub fn masked_fill(&self, mask: &Tensor, value: f64) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_masked_fill(self.as_ptr(), mask.as_ptr(), value, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// min(max(x, min), max); at least one bound is given.
    pub fn clamp(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_clamp(self.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::clamp`] with options: see [`ClampOptions`].
    pub fn clamp_with(&self, options: impl Borrow<ClampOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_clamp(self.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// Sum over `axes`.  Integers and bool sum up to i64; floating values accumulate in f64 and round once.
    pub fn sum(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_sum(self.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::sum`] with options: see [`SumOptions`].
    pub fn sum_with(&self, options: impl Borrow<SumOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_sum(self.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// Arithmetic mean over `axes`; NaN where there are no values.
    pub fn mean(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_mean(self.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::mean`] with options: see [`MeanOptions`].
    pub fn mean_with(&self, options: impl Borrow<MeanOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_mean(self.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// Product over `axes`, 1 where there are no values.  Integers and bool give i64.
    pub fn prod(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_prod(self.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::prod`] with options: see [`ProdOptions`].
    pub fn prod_with(&self, options: impl Borrow<ProdOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_prod(self.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// Largest value over `axes`; NaN where there is one.  The gradient is shared evenly by equal values, as torch.amax does.
    pub fn max(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_max(self.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::max`] with options: see [`MaxOptions`].
    pub fn max_with(&self, options: impl Borrow<MaxOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_max(self.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// Smallest value over `axes`; NaN where there is one.  The gradient is shared evenly by equal values, as torch.amin does.
    pub fn min(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_min(self.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::min`] with options: see [`MinOptions`].
    pub fn min_with(&self, options: impl Borrow<MinOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_min(self.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// Index, i64, of the largest value along `axis`: of the first one among equals, of the first NaN where there is one.
    pub fn argmax(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_argmax(self.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::argmax`] with options: see [`ArgmaxOptions`].
    pub fn argmax_with(&self, options: impl Borrow<ArgmaxOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_argmax(self.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// Index, i64, of the smallest value along `axis`: of the first one among equals, of the first NaN where there is one.
    pub fn argmin(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_argmin(self.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::argmin`] with options: see [`ArgminOptions`].
    pub fn argmin_with(&self, options: impl Borrow<ArgminOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_argmin(self.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// Variance over `axes`: squared distances from the mean, divided by their number less `correction`.
    pub fn var(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_var(self.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::var`] with options: see [`VarOptions`].
    pub fn var_with(&self, options: impl Borrow<VarOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_var(self.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// Standard deviation over `axes`: the square root of `var`.  The gradient is 0 where all values are equal.
    pub fn std(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_std(self.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::std`] with options: see [`StdOptions`].
    pub fn std_with(&self, options: impl Borrow<StdOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_std(self.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// log of the sum of e^x over `axes`, without overflow; -inf where there are no values.
    pub fn logsumexp(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_logsumexp(self.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::logsumexp`] with options: see [`LogsumexpOptions`].
    pub fn logsumexp_with(&self, options: impl Borrow<LogsumexpOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_logsumexp(self.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// Whether every value over `axes` is non-zero; true where there are none.
    pub fn all(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_all(self.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::all`] with options: see [`AllOptions`].
    pub fn all_with(&self, options: impl Borrow<AllOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_all(self.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// Whether some value over `axes` is non-zero; false where there are none.
    pub fn any(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_any(self.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::any`] with options: see [`AnyOptions`].
    pub fn any_with(&self, options: impl Borrow<AnyOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_any(self.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// (sum of |x|^p)^(1/p) over `axes`; p = 0 counts the non-zero values, p = inf and -inf give the largest and the smallest |x|.
    pub fn norm(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_norm(self.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::norm`] with options: see [`NormOptions`].
    pub fn norm_with(&self, options: impl Borrow<NormOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_norm(self.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// Number, i64, of non-zero values over `axes`.  NaN is not zero.
    pub fn count_nonzero(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_count_nonzero(self.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::count_nonzero`] with options: see [`CountNonzeroOptions`].
    pub fn count_nonzero_with(&self, options: impl Borrow<CountNonzeroOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_count_nonzero(self.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The 2-norm of all values of all tensors, as if concatenated: what gradients are clipped by.  f64 when one of them is, else f32.
    ///
    /// \* `xs`: floating, of any shapes; at least one
    pub fn global_norm(xs: &[impl Borrow<Tensor>]) -> Result<Tensor> {
        let xs = pointers(xs);
        let mut out = null_mut();
        ffi!(sterna_global_norm(xs.as_ptr(), xs.len(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// Sum of all values up to each along `axis`.  Integers and bool give i64.
    ///
    /// \* `axis`: the dimension along which values accumulate
    pub fn cumsum(&self, axis: i64) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_cumsum(self.as_ptr(), axis, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// Product of all values up to each along `axis`.  Integers and bool give i64.
    ///
    /// \* `axis`: the dimension along which values accumulate
    pub fn cumprod(&self, axis: i64) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_cumprod(self.as_ptr(), axis, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// Matrix product over the last two dimensions; leading dimensions broadcast.  A 1-d a is one row, a 1-d b one column, and that dimension is absent from the result.  f16 and bf16 are summed in f32 and rounded once; integers wrap.
    ///
    /// \* `b`: \[…, k, n\] or \[k\], a's dtype
    /// \* `out` (result): \[…, m, n\] in a's dtype
    pub fn matmul(&self, b: &Tensor) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_matmul(self.as_ptr(), b.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// x · weightᵀ + bias, over the last dimension of x.  f16 and bf16 are summed in f32 and rounded once.
    ///
    /// \* `weight`: \[out, in\], x's dtype
    /// \* `out` (result): \[…, out\] in x's dtype
    pub fn linear(&self, weight: &Tensor) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_linear(self.as_ptr(), weight.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::linear`] with options: see [`LinearOptions`].
    pub fn linear_with(&self, weight: &Tensor, options: impl Borrow<LinearOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_linear(self.as_ptr(), weight.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// x's elements in row-major order as `shape`, on x's memory.  An error where x's strides do not allow that; `reshape` copies then.
    ///
    /// \* `shape`: new sizes; one may be -1: what remains
    pub fn view(&self, shape: impl AsRef<[i64]>) -> Result<Tensor> {
        let shape = shape.as_ref();
        let mut out = null_mut();
        ffi!(sterna_view(self.as_ptr(), shape.as_ptr(), shape.len(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// x's elements in row-major order as `shape`: a view where x's strides allow it, else a copy.
    ///
    /// \* `shape`: new sizes; one may be -1: what remains
    pub fn reshape(&self, shape: impl AsRef<[i64]>) -> Result<Tensor> {
        let shape = shape.as_ref();
        let mut out = null_mut();
        ffi!(sterna_reshape(self.as_ptr(), shape.as_ptr(), shape.len(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// Dimensions start_axis … end_axis (both included) as one; 0-d becomes 1-d.  A view where strides allow it.
    pub fn flatten(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_flatten(self.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::flatten`] with options: see [`FlattenOptions`].
    pub fn flatten_with(&self, options: impl Borrow<FlattenOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_flatten(self.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// Dimension `axis` split into `shape`; a view.
    ///
    /// \* `axis`: dimension to split
    /// \* `shape`: its new sizes; one may be -1: what remains
    pub fn unflatten(&self, axis: i64, shape: impl AsRef<[i64]>) -> Result<Tensor> {
        let shape = shape.as_ref();
        let mut out = null_mut();
        ffi!(sterna_unflatten(self.as_ptr(), axis, shape.as_ptr(), shape.len(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// x with dimensions axis0 and axis1 swapped; a view.
    ///
    /// \* `axis0`: first dimension to swap
    /// \* `axis1`: second dimension to swap
    pub fn transpose(&self, axis0: i64, axis1: i64) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_transpose(self.as_ptr(), axis0, axis1, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// x with its dimensions in the order of `axes`; a view.
    ///
    /// \* `axes`: x's dimensions in their new order, each once
    pub fn permute(&self, axes: impl AsRef<[i64]>) -> Result<Tensor> {
        let axes = axes.as_ref();
        let mut out = null_mut();
        ffi!(sterna_permute(self.as_ptr(), axes.as_ptr(), axes.len(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// x without those of the dimensions `axes` whose size is 1 (others stay); without axes, without any of size 1.
    pub fn squeeze(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_squeeze(self.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::squeeze`] with options: see [`SqueezeOptions`].
    pub fn squeeze_with(&self, options: impl Borrow<SqueezeOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_squeeze(self.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// x with a new dimension of size 1 at `axis` of the result.
    ///
    /// \* `axis`: where the new dimension stands in the result
    pub fn unsqueeze(&self, axis: i64) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_unsqueeze(self.as_ptr(), axis, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// x with dimensions of size 1 repeated to `shape`, new ones in front; a view with stride 0 along them.
    ///
    /// \* `shape`: sizes of the result; -1 keeps x's
    pub fn expand(&self, shape: impl AsRef<[i64]>) -> Result<Tensor> {
        let shape = shape.as_ref();
        let mut out = null_mut();
        ffi!(sterna_expand(self.as_ptr(), shape.as_ptr(), shape.len(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// x\[start:end:step\] along `axis`, with Python's rules: bounds outside are cut to the size.  A view.
    ///
    /// \* `axis`: dimension to cut
    pub fn slice(&self, axis: i64) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_slice(self.as_ptr(), axis, null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::slice`] with options: see [`SliceOptions`].
    pub fn slice_with(&self, axis: i64, options: impl Borrow<SliceOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_slice(self.as_ptr(), axis, &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// x\[index\] along `axis`, which is dropped; a view.
    ///
    /// \* `axis`: dimension to drop
    /// \* `index`: index along it; negative counts from the end
    pub fn select(&self, axis: i64, index: i64) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_select(self.as_ptr(), axis, index, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// `length` elements from `start` along `axis`; a view.  Unlike slice, the range must lie inside.
    ///
    /// \* `axis`: dimension to cut
    /// \* `start`: first index; negative counts from the end
    /// \* `length`: how many to keep
    pub fn narrow(&self, axis: i64, start: i64, length: i64) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_narrow(self.as_ptr(), axis, start, length, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// Windows of `size` elements every `step` along `axis`: that dimension counts them, a new last one holds each.  A view; windows overlap where step \< size.  0-d counts as one element.
    ///
    /// \* `axis`: dimension to slide along
    /// \* `size`: elements per window
    /// \* `step`: distance of windows, at least 1
    pub fn unfold(&self, axis: i64, size: i64, step: i64) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_unfold(self.as_ptr(), axis, size, step, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The diagonal of the matrices that axis0 and axis1 span, as a new last dimension; both are dropped.  A view.
    pub fn diagonal(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_diagonal(self.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::diagonal`] with options: see [`DiagonalOptions`].
    pub fn diagonal_with(&self, options: impl Borrow<DiagonalOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_diagonal(self.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The elements offset + Σ index · stride of x, counted in row-major order; a view where x is contiguous, else of a contiguous copy.
    ///
    /// \* `size`: sizes of the result
    /// \* `stride`: its strides in x's row-major elements, not negative
    pub fn as_strided(&self, size: impl AsRef<[i64]>, stride: impl AsRef<[i64]>) -> Result<Tensor> {
        let size = size.as_ref();
        let stride = stride.as_ref();
        let mut out = null_mut();
        ffi!(sterna_as_strided(self.as_ptr(), size.as_ptr(), size.len(), stride.as_ptr(), stride.len(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::as_strided`] with options: see [`AsStridedOptions`].
    pub fn as_strided_with(&self, size: impl AsRef<[i64]>, stride: impl AsRef<[i64]>, options: impl Borrow<AsStridedOptions>) -> Result<Tensor> {
        let size = size.as_ref();
        let stride = stride.as_ref();
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_as_strided(self.as_ptr(), size.as_ptr(), size.len(), stride.as_ptr(), stride.len(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The inputs one after another along `axis`; their other sizes agree, their dtypes promote.  An empty 1-d tensor adds nothing.
    ///
    /// \* `xs`: at least one, each at least 1-d
    pub fn cat(xs: &[impl Borrow<Tensor>]) -> Result<Tensor> {
        let xs = pointers(xs);
        let mut out = null_mut();
        ffi!(sterna_cat(xs.as_ptr(), xs.len(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::cat`] with options: see [`CatOptions`].
    pub fn cat_with(xs: &[impl Borrow<Tensor>], options: impl Borrow<CatOptions>) -> Result<Tensor> {
        let xs = pointers(xs);
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_cat(xs.as_ptr(), xs.len(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The inputs, all of one shape, along a new dimension `axis`; their dtypes promote.
    ///
    /// \* `xs`: at least one
    pub fn stack(xs: &[impl Borrow<Tensor>]) -> Result<Tensor> {
        let xs = pointers(xs);
        let mut out = null_mut();
        ffi!(sterna_stack(xs.as_ptr(), xs.len(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::stack`] with options: see [`StackOptions`].
    pub fn stack_with(xs: &[impl Borrow<Tensor>], options: impl Borrow<StackOptions>) -> Result<Tensor> {
        let xs = pointers(xs);
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_stack(xs.as_ptr(), xs.len(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// x cut along `axis` into parts of `size` elements: views.
    ///
    /// \* `size`: elements per part, at least 1; the last may have fewer
    pub fn split(&self, size: i64) -> Result<Vec<Tensor>> {
        list(|outs, capacity, len| unsafe { sys::sterna_split(self.as_ptr(), size, null(), outs, capacity, len) })
    }
    /// [`Tensor::split`] with options: see [`SplitOptions`].
    pub fn split_with(&self, size: i64, options: impl Borrow<SplitOptions>) -> Result<Vec<Tensor>> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        list(|outs, capacity, len| unsafe { sys::sterna_split(self.as_ptr(), size, &o, outs, capacity, len) })
    }
    /// x cut along `axis` into at most `chunks` equal parts, the last one perhaps smaller: views.
    ///
    /// \* `chunks`: how many parts at most, at least 1
    pub fn chunk(&self, chunks: i64) -> Result<Vec<Tensor>> {
        list(|outs, capacity, len| unsafe { sys::sterna_chunk(self.as_ptr(), chunks, null(), outs, capacity, len) })
    }
    /// [`Tensor::chunk`] with options: see [`ChunkOptions`].
    pub fn chunk_with(&self, chunks: i64, options: impl Borrow<ChunkOptions>) -> Result<Vec<Tensor>> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        list(|outs, capacity, len| unsafe { sys::sterna_chunk(self.as_ptr(), chunks, &o, outs, capacity, len) })
    }
    /// x with the order of elements reversed along `axes`.
    ///
    /// \* `axes`: dimensions to reverse
    pub fn flip(&self, axes: impl AsRef<[i64]>) -> Result<Tensor> {
        let axes = axes.as_ref();
        let mut out = null_mut();
        ffi!(sterna_flip(self.as_ptr(), axes.as_ptr(), axes.len(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// x with its elements moved by `shifts` along `axes`; what leaves at the end comes back at the start.
    ///
    /// \* `shifts`: places to move, towards the end; one per axis
    /// \* `axes`: dimensions to roll; empty: x flattened, by one shift
    pub fn roll(&self, shifts: impl AsRef<[i64]>, axes: impl AsRef<[i64]>) -> Result<Tensor> {
        let shifts = shifts.as_ref();
        let axes = axes.as_ref();
        let mut out = null_mut();
        ffi!(sterna_roll(self.as_ptr(), shifts.as_ptr(), shifts.len(), axes.as_ptr(), axes.len(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// x beside itself repeats\[i\] times along each dimension (NumPy's tile).
    ///
    /// \* `repeats`: times per dimension; additional ones stand in front
    pub fn repeat(&self, repeats: impl AsRef<[i64]>) -> Result<Tensor> {
        let repeats = repeats.as_ref();
        let mut out = null_mut();
        ffi!(sterna_repeat(self.as_ptr(), repeats.as_ptr(), repeats.len(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// x with `value` around it: pads\[0\] elements before and pads\[1\] after the last dimension, pads\[2\] and pads\[3\] for the one before it, and so on (PyTorch's order); negative pads crop.
    ///
    /// \* `pads`: before, after of the last dimension, then of the one before it …; negative ones crop
    pub fn pad(&self, pads: impl AsRef<[i64]>) -> Result<Tensor> {
        let pads = pads.as_ref();
        let mut out = null_mut();
        ffi!(sterna_pad(self.as_ptr(), pads.as_ptr(), pads.len(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::pad`] with options: see [`PadOptions`].
    pub fn pad_with(&self, pads: impl AsRef<[i64]>, options: impl Borrow<PadOptions>) -> Result<Tensor> {
        let pads = pads.as_ref();
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_pad(self.as_ptr(), pads.as_ptr(), pads.len(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The lower triangle of x's matrices (the last two dimensions), up to `diagonal`; zeros above.
    pub fn tril(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_tril(self.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::tril`] with options: see [`TrilOptions`].
    pub fn tril_with(&self, options: impl Borrow<TrilOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_tril(self.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The upper triangle of x's matrices (the last two dimensions), from `diagonal`; zeros below.
    pub fn triu(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_triu(self.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::triu`] with options: see [`TriuOptions`].
    pub fn triu_with(&self, options: impl Borrow<TriuOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_triu(self.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// x at each of the indices along `axis`, in their order.  Indices are in \[0, size); any other is an error.
    ///
    /// \* `index`: integers, 1-d
    /// \* `axis`: dimension that is indexed
    pub fn index_select(&self, index: &Tensor, axis: i64) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_index_select(self.as_ptr(), index.as_ptr(), axis, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// x with slice i of src added at index\[i\] along `axis`, in that order: the same on any number of threads.
    ///
    /// \* `index`: integers, 1-d
    /// \* `src`: x's dtype; x's shape but for `axis`
    /// \* `axis`: dimension that is indexed
    pub fn index_add(&self, index: &Tensor, src: &Tensor, axis: i64) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_index_add(self.as_ptr(), index.as_ptr(), src.as_ptr(), axis, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// out\[…, i, …\] = x\[…, index\[…, i, …\], …\], i along `axis`; index is nowhere else larger than x.  Indices are in \[0, size); any other is an error.
    ///
    /// \* `index`: integers, as many dimensions as x
    /// \* `axis`: dimension that is indexed
    pub fn gather(&self, index: &Tensor, axis: i64) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_gather(self.as_ptr(), index.as_ptr(), axis, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// x with src written at index along `axis`, the inverse of gather.  Where an index comes twice the last one stays, and the gradient of src is defined only without such.
    ///
    /// \* `index`: integers, as many dimensions as x
    /// \* `src`: x's dtype, at least index's sizes
    /// \* `axis`: dimension that is indexed
    pub fn scatter(&self, index: &Tensor, src: &Tensor, axis: i64) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_scatter(self.as_ptr(), index.as_ptr(), src.as_ptr(), axis, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// x with src added at index along `axis`, in index order: the same on any number of threads.
    ///
    /// \* `index`: integers, as many dimensions as x
    /// \* `src`: x's dtype, at least index's sizes
    /// \* `axis`: dimension that is indexed
    pub fn scatter_add(&self, index: &Tensor, src: &Tensor, axis: i64) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_scatter_add(self.as_ptr(), index.as_ptr(), src.as_ptr(), axis, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// gather, with the other dimensions of x and index broadcast.  Indices are in \[0, size); any other is an error.
    ///
    /// \* `index`: integers, as many dimensions as x
    /// \* `axis`: dimension that is indexed
    pub fn take_along_axis(&self, index: &Tensor, axis: i64) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_take_along_axis(self.as_ptr(), index.as_ptr(), axis, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The elements of x where `mask` is true, 1-d, in row-major order; the shapes broadcast.  The result's size depends on data, so this op cannot be captured.
    ///
    /// \* `mask`: bool, a shape that broadcasts with x's
    pub fn masked_select(&self, mask: &Tensor) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_masked_select(self.as_ptr(), mask.as_ptr(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// i64 of x's shape and a last dimension of num_classes, 1 at x's value and 0 elsewhere.  Values are in \[0, num_classes); any other is an error.
    ///
    /// \* `num_classes`: size of the new last dimension
    pub fn one_hot(&self, num_classes: i64) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_one_hot(self.as_ptr(), num_classes, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The rows of weight that `index` names: index's shape and a last dimension of weight's row size.  Indices are in \[0, rows); any other is an error.
    ///
    /// \* `index`: integers, any shape
    pub fn embedding(&self, index: &Tensor) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_embedding(self.as_ptr(), index.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::embedding`] with options: see [`EmbeddingOptions`].
    pub fn embedding_with(&self, index: &Tensor, options: impl Borrow<EmbeddingOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_embedding(self.as_ptr(), index.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// x's elements in order along `axis`, and where they were.  Equal elements keep their order; NaN is larger than every number.
    ///
    /// \* `values` (result): x's type
    /// \* `indices` (result): i64, x's shape
    pub fn sort(&self) -> Result<(Tensor, Tensor)> {
        let mut values = null_mut();
        let mut indices = null_mut();
        ffi!(sterna_sort(self.as_ptr(), null(), &mut values, &mut indices))?;
        Ok(unsafe { (Tensor::from_raw(values), Tensor::from_raw(indices)) })
    }
    /// [`Tensor::sort`] with options: see [`SortOptions`].
    pub fn sort_with(&self, options: impl Borrow<SortOptions>) -> Result<(Tensor, Tensor)> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut values = null_mut();
        let mut indices = null_mut();
        ffi!(sterna_sort(self.as_ptr(), &o, &mut values, &mut indices))?;
        Ok(unsafe { (Tensor::from_raw(values), Tensor::from_raw(indices)) })
    }
    /// The indices that sort x along `axis`, i64: the second output of sort.
    pub fn argsort(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_argsort(self.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::argsort`] with options: see [`ArgsortOptions`].
    pub fn argsort_with(&self, options: impl Borrow<ArgsortOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_argsort(self.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The k largest (or smallest) elements along `axis`, in order, and where they were.  Of equal elements the first come first; NaN is larger than every number.
    ///
    /// \* `k`: how many, at most the dimension's size
    /// \* `values` (result): x's dtype, k elements along `axis`
    /// \* `indices` (result): i64, the same shape
    pub fn topk(&self, k: i64) -> Result<(Tensor, Tensor)> {
        let mut values = null_mut();
        let mut indices = null_mut();
        ffi!(sterna_topk(self.as_ptr(), k, null(), &mut values, &mut indices))?;
        Ok(unsafe { (Tensor::from_raw(values), Tensor::from_raw(indices)) })
    }
    /// [`Tensor::topk`] with options: see [`TopkOptions`].
    pub fn topk_with(&self, k: i64, options: impl Borrow<TopkOptions>) -> Result<(Tensor, Tensor)> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut values = null_mut();
        let mut indices = null_mut();
        ffi!(sterna_topk(self.as_ptr(), k, &o, &mut values, &mut indices))?;
        Ok(unsafe { (Tensor::from_raw(values), Tensor::from_raw(indices)) })
    }
    /// e^x scaled so that it sums to one along `axis`, without overflow.
    pub fn softmax(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_softmax(self.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::softmax`] with options: see [`SoftmaxOptions`].
    pub fn softmax_with(&self, options: impl Borrow<SoftmaxOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_softmax(self.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// log(softmax(x)) along `axis`, computed as x - logsumexp(x).
    pub fn log_softmax(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_log_softmax(self.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::log_softmax`] with options: see [`LogSoftmaxOptions`].
    pub fn log_softmax_with(&self, options: impl Borrow<LogSoftmaxOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_log_softmax(self.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// Cross-correlation of x with weight over one dimension, plus bias.  f16 and bf16 are summed in f32.
    ///
    /// \* `weight`: (out_channels, in_channels / groups, K), x's dtype
    /// \* `out` (result): (N, out_channels, (L + 2 padding - dilation (K - 1) - 1) / stride + 1)
    pub fn conv1d(&self, weight: &Tensor) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_conv1d(self.as_ptr(), weight.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::conv1d`] with options: see [`Conv1dOptions`].
    pub fn conv1d_with(&self, weight: &Tensor, options: impl Borrow<Conv1dOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_conv1d(self.as_ptr(), weight.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// Cross-correlation of x with weight over two dimensions, plus bias.  f16 and bf16 are summed in f32.
    ///
    /// \* `weight`: (out_channels, in_channels / groups, kH, kW), x's dtype
    /// \* `out` (result): (N, out_channels, H', W') with H' = (H + 2 padding - dilation (kH - 1) - 1) / stride + 1
    pub fn conv2d(&self, weight: &Tensor) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_conv2d(self.as_ptr(), weight.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::conv2d`] with options: see [`Conv2dOptions`].
    pub fn conv2d_with(&self, weight: &Tensor, options: impl Borrow<Conv2dOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_conv2d(self.as_ptr(), weight.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The largest value of each window along the last dimension; NaN wins.  Padding never does.
    ///
    /// \* `kernel`: size of the window; one number for all dimensions or one each
    pub fn max_pool1d(&self, kernel: impl AsRef<[i64]>) -> Result<Tensor> {
        let kernel = kernel.as_ref();
        let mut out = null_mut();
        ffi!(sterna_max_pool1d(self.as_ptr(), kernel.as_ptr(), kernel.len(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::max_pool1d`] with options: see [`MaxPool1dOptions`].
    pub fn max_pool1d_with(&self, kernel: impl AsRef<[i64]>, options: impl Borrow<MaxPool1dOptions>) -> Result<Tensor> {
        let kernel = kernel.as_ref();
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_max_pool1d(self.as_ptr(), kernel.as_ptr(), kernel.len(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The largest value of each window of the last two dimensions; NaN wins, the first of equals too.  Padding never does.
    ///
    /// \* `kernel`: size of the window; one number for all dimensions or one each
    /// \* `out` (result): the windows' maxima in x's dtype
    pub fn max_pool2d(&self, kernel: impl AsRef<[i64]>) -> Result<Tensor> {
        let kernel = kernel.as_ref();
        let mut out = null_mut();
        ffi!(sterna_max_pool2d(self.as_ptr(), kernel.as_ptr(), kernel.len(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::max_pool2d`] with options: see [`MaxPool2dOptions`].
    pub fn max_pool2d_with(&self, kernel: impl AsRef<[i64]>, options: impl Borrow<MaxPool2dOptions>) -> Result<Tensor> {
        let kernel = kernel.as_ref();
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_max_pool2d(self.as_ptr(), kernel.as_ptr(), kernel.len(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The mean of each window along the last dimension.
    ///
    /// \* `kernel`: size of the window; one number for all dimensions or one each
    pub fn avg_pool1d(&self, kernel: impl AsRef<[i64]>) -> Result<Tensor> {
        let kernel = kernel.as_ref();
        let mut out = null_mut();
        ffi!(sterna_avg_pool1d(self.as_ptr(), kernel.as_ptr(), kernel.len(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::avg_pool1d`] with options: see [`AvgPool1dOptions`].
    pub fn avg_pool1d_with(&self, kernel: impl AsRef<[i64]>, options: impl Borrow<AvgPool1dOptions>) -> Result<Tensor> {
        let kernel = kernel.as_ref();
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_avg_pool1d(self.as_ptr(), kernel.as_ptr(), kernel.len(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The mean of each window of the last two dimensions, summed in f32 for f16 and bf16.
    ///
    /// \* `kernel`: size of the window; one number for all dimensions or one each
    pub fn avg_pool2d(&self, kernel: impl AsRef<[i64]>) -> Result<Tensor> {
        let kernel = kernel.as_ref();
        let mut out = null_mut();
        ffi!(sterna_avg_pool2d(self.as_ptr(), kernel.as_ptr(), kernel.len(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::avg_pool2d`] with options: see [`AvgPool2dOptions`].
    pub fn avg_pool2d_with(&self, kernel: impl AsRef<[i64]>, options: impl Borrow<AvgPool2dOptions>) -> Result<Tensor> {
        let kernel = kernel.as_ref();
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_avg_pool2d(self.as_ptr(), kernel.as_ptr(), kernel.len(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The means of windows that cover the last dimension evenly: window i is \[⌊i L / n⌋, ⌈(i + 1) L / n⌉).
    ///
    /// \* `output_size`: sizes of the result; one number for all or one each
    pub fn adaptive_avg_pool1d(&self, output_size: impl AsRef<[i64]>) -> Result<Tensor> {
        let output_size = output_size.as_ref();
        let mut out = null_mut();
        ffi!(sterna_adaptive_avg_pool1d(self.as_ptr(), output_size.as_ptr(), output_size.len(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The means of windows that cover the last two dimensions evenly: window i of n is \[⌊i H / n⌋, ⌈(i + 1) H / n⌉).
    ///
    /// \* `output_size`: sizes of the result; one number for all or one each
    pub fn adaptive_avg_pool2d(&self, output_size: impl AsRef<[i64]>) -> Result<Tensor> {
        let output_size = output_size.as_ref();
        let mut out = null_mut();
        ffi!(sterna_adaptive_avg_pool2d(self.as_ptr(), output_size.as_ptr(), output_size.len(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// The maxima of the windows of adaptive_avg_pool2d; NaN wins.
    ///
    /// \* `output_size`: sizes of the result; one number for all or one each
    /// \* `out` (result): the windows' maxima in x's dtype
    pub fn adaptive_max_pool2d(&self, output_size: impl AsRef<[i64]>) -> Result<Tensor> {
        let output_size = output_size.as_ref();
        let mut out = null_mut();
        ffi!(sterna_adaptive_max_pool2d(self.as_ptr(), output_size.as_ptr(), output_size.len(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// (x - mean) / √(variance + eps) \* weight + bias for each channel, dimension 1.  Training takes mean and variance from the batch, otherwise they are the running ones.  S. Ioffe, C. Szegedy, 2015.
    ///
    /// \* `out` (result): x's shape and dtype
    /// \* `new_running_mean` (result): (1 - momentum) \* running_mean + momentum \* mean; without running_mean the batch's mean; running_mean itself when training is false
    /// \* `new_running_var` (result): likewise, with the batch's unbiased variance
    pub fn batch_norm(&self) -> Result<(Tensor, Tensor, Tensor)> {
        let mut out = null_mut();
        let mut new_running_mean = null_mut();
        let mut new_running_var = null_mut();
        ffi!(sterna_batch_norm(self.as_ptr(), null(), &mut out, &mut new_running_mean, &mut new_running_var))?;
        Ok(unsafe { (Tensor::from_raw(out), Tensor::from_raw(new_running_mean), Tensor::from_raw(new_running_var)) })
    }
    /// [`Tensor::batch_norm`] with options: see [`BatchNormOptions`].
    pub fn batch_norm_with(&self, options: impl Borrow<BatchNormOptions>) -> Result<(Tensor, Tensor, Tensor)> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        let mut new_running_mean = null_mut();
        let mut new_running_var = null_mut();
        ffi!(sterna_batch_norm(self.as_ptr(), &o, &mut out, &mut new_running_mean, &mut new_running_var))?;
        Ok(unsafe { (Tensor::from_raw(out), Tensor::from_raw(new_running_mean), Tensor::from_raw(new_running_var)) })
    }
    /// (x - mean) / √(variance + eps) \* weight + bias, with mean and biased variance over the last dimensions.  J. Ba, J. Kiros, G. Hinton, 2016.
    ///
    /// \* `normalized_shape`: the last sizes of x
    /// \* `out` (result): x's shape and dtype
    pub fn layer_norm(&self, normalized_shape: impl AsRef<[i64]>) -> Result<Tensor> {
        let normalized_shape = normalized_shape.as_ref();
        let mut out = null_mut();
        ffi!(sterna_layer_norm(self.as_ptr(), normalized_shape.as_ptr(), normalized_shape.len(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::layer_norm`] with options: see [`LayerNormOptions`].
    pub fn layer_norm_with(&self, normalized_shape: impl AsRef<[i64]>, options: impl Borrow<LayerNormOptions>) -> Result<Tensor> {
        let normalized_shape = normalized_shape.as_ref();
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_layer_norm(self.as_ptr(), normalized_shape.as_ptr(), normalized_shape.len(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// Sets each value to zero with probability p and scales the others by 1 / (1 - p).  N. Srivastava et al., 2014.
    ///
    /// \* `out` (result): like x
    pub fn dropout(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_dropout(self.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::dropout`] with options: see [`DropoutOptions`].
    pub fn dropout_with(&self, options: impl Borrow<DropoutOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_dropout(self.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// Sets each channel to zero with probability p and scales the others by 1 / (1 - p).  J. Tompson et al., 2015.
    pub fn dropout2d(&self) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_dropout2d(self.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::dropout2d`] with options: see [`Dropout2dOptions`].
    pub fn dropout2d_with(&self, options: impl Borrow<Dropout2dOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_dropout2d(self.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// -log softmax(x) at the target class, or, for probabilities, summed over the classes by their share.  The mean of class indices is weighted, as in PyTorch: the sum over the sum of the targets' weights.
    ///
    /// \* `target`: class indices, integers in \[0, C): (N, …) or (); or probabilities: the shape and dtype of x
    pub fn cross_entropy(&self, target: &Tensor) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_cross_entropy(self.as_ptr(), target.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::cross_entropy`] with options: see [`CrossEntropyOptions`].
    pub fn cross_entropy_with(&self, target: &Tensor, options: impl Borrow<CrossEntropyOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_cross_entropy(self.as_ptr(), target.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// -x at the target class, times its weight; x holds logarithms of probabilities.  The mean is weighted: the sum over the sum of the targets' weights.  A target outside \[0, C) is an error.
    ///
    /// \* `target`: class indices, integers in \[0, C): (N, …) or ()
    pub fn nll_loss(&self, target: &Tensor) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_nll_loss(self.as_ptr(), target.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::nll_loss`] with options: see [`NllLossOptions`].
    pub fn nll_loss_with(&self, target: &Tensor, options: impl Borrow<NllLossOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_nll_loss(self.as_ptr(), target.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// Binary cross-entropy of sigmoid(x), without overflow: -(pos_weight \* target \* log sigmoid(x) + (1 - target) \* log sigmoid(-x)) \* weight.
    ///
    /// \* `target`: probabilities, of the shape and dtype of x
    pub fn bce_with_logits(&self, target: &Tensor) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_bce_with_logits(self.as_ptr(), target.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::bce_with_logits`] with options: see [`BceWithLogitsOptions`].
    pub fn bce_with_logits_with(&self, target: &Tensor, options: impl Borrow<BceWithLogitsOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_bce_with_logits(self.as_ptr(), target.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// (x - target)².
    ///
    /// \* `target`: of the shape and dtype of x
    pub fn mse_loss(&self, target: &Tensor) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_mse_loss(self.as_ptr(), target.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::mse_loss`] with options: see [`MseLossOptions`].
    pub fn mse_loss_with(&self, target: &Tensor, options: impl Borrow<MseLossOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_mse_loss(self.as_ptr(), target.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// |x - target|.
    ///
    /// \* `target`: of the shape and dtype of x
    pub fn l1_loss(&self, target: &Tensor) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_l1_loss(self.as_ptr(), target.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::l1_loss`] with options: see [`L1LossOptions`].
    pub fn l1_loss_with(&self, target: &Tensor, options: impl Borrow<L1LossOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_l1_loss(self.as_ptr(), target.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// (x - target)² / (2 beta) where |x - target| \< beta, else |x - target| - beta / 2: with beta = 1 the Huber loss.  R. Girshick, Fast R-CNN, 2015.
    ///
    /// \* `target`: of the shape and dtype of x
    pub fn smooth_l1_loss(&self, target: &Tensor) -> Result<Tensor> {
        let mut out = null_mut();
        ffi!(sterna_smooth_l1_loss(self.as_ptr(), target.as_ptr(), null(), &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
    /// [`Tensor::smooth_l1_loss`] with options: see [`SmoothL1LossOptions`].
    pub fn smooth_l1_loss_with(&self, target: &Tensor, options: impl Borrow<SmoothL1LossOptions>) -> Result<Tensor> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut out = null_mut();
        ffi!(sterna_smooth_l1_loss(self.as_ptr(), target.as_ptr(), &o, &mut out))?;
        Ok(unsafe { Tensor::from_raw(out) })
    }
}
