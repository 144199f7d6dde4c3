// Generated from capi/api.json by bindings/generate; do not edit.
#![allow(clippy::new_without_default, clippy::new_ret_no_self)]
use crate::generated::enums::*;
use crate::nn::{library_module, AnyModule};
use crate::error::ffi;
use crate::keep::*;
use crate::{Result, Tensor};
use sterna_sys as sys;
use std::borrow::Borrow;
use std::ptr::{null, null_mut};

/// Optional arguments of sterna_nn_linear.
#[derive(Clone, Debug)]
pub struct LinearOptions {
    pub(crate) bias: bool,
    pub(crate) dtype: DType,
    pub(crate) device: Option<String>,
}
impl Default for LinearOptions {
    fn default() -> Self {
        Self {
            bias: true,
            dtype: DType::F32,
            device: None,
        }
    }
}
impl LinearOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// whether there is a bias
    ///
    /// Default: `1`.
    pub fn bias(mut self, bias: bool) -> Self {
        self.bias = bias;
        self
    }
/// dtype of the parameters
    ///
    /// Default: `"f32"`.
    pub fn dtype(mut self, dtype: DType) -> Self {
        self.dtype = dtype;
        self
    }
/// device of the parameters; NULL: the thread's default
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, keep: &mut Keep) -> Result<sys::sterna_nn_linear_options> {
        let mut o = sys::sterna_nn_linear_options::default();
        o.bias = self.bias as i32;
        o.dtype = self.dtype as i32;
        if let Some(v) = &self.device {
            o.device = keep.string(v, "device")?;
        }
        Ok(o)
    }
}

/// Optional arguments of sterna_nn_conv1d.
#[derive(Clone, Debug)]
pub struct Conv1dOptions {
    pub(crate) stride: Vec<i64>,
    pub(crate) padding: Vec<i64>,
    pub(crate) dilation: Vec<i64>,
    pub(crate) groups: i64,
    pub(crate) bias: bool,
    pub(crate) dtype: DType,
    pub(crate) device: Option<String>,
}
impl Default for Conv1dOptions {
    fn default() -> Self {
        Self {
            stride: vec![1],
            padding: vec![0],
            dilation: vec![1],
            groups: 1,
            bias: true,
            dtype: DType::F32,
            device: None,
        }
    }
}
impl Conv1dOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// step, one number or one a dimension
    ///
    /// Default: `[1]`.
    pub fn stride(mut self, stride: impl AsRef<[i64]>) -> Self {
        self.stride = stride.as_ref().to_vec();
        self
    }
/// zeros on both sides, one number or one a dimension
    ///
    /// Default: `[0]`.
    pub fn padding(mut self, padding: impl AsRef<[i64]>) -> Self {
        self.padding = padding.as_ref().to_vec();
        self
    }
/// distance of the kernel's points, one number or one a dimension
    ///
    /// Default: `[1]`.
    pub fn dilation(mut self, dilation: impl AsRef<[i64]>) -> Self {
        self.dilation = dilation.as_ref().to_vec();
        self
    }
/// channels fall in this many groups that do not see each other
    ///
    /// Default: `1`.
    pub fn groups(mut self, groups: i64) -> Self {
        self.groups = groups;
        self
    }
/// whether there is a bias
    ///
    /// Default: `1`.
    pub fn bias(mut self, bias: bool) -> Self {
        self.bias = bias;
        self
    }
/// dtype of the parameters
    ///
    /// Default: `"f32"`.
    pub fn dtype(mut self, dtype: DType) -> Self {
        self.dtype = dtype;
        self
    }
/// device of the parameters; NULL: the thread's default
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, keep: &mut Keep) -> Result<sys::sterna_nn_conv1d_options> {
        let mut o = sys::sterna_nn_conv1d_options::default();
        o.stride = slice(self.stride.as_slice());
        o.stride_len = self.stride.len();
        o.padding = slice(self.padding.as_slice());
        o.padding_len = self.padding.len();
        o.dilation = slice(self.dilation.as_slice());
        o.dilation_len = self.dilation.len();
        o.groups = self.groups;
        o.bias = self.bias as i32;
        o.dtype = self.dtype as i32;
        if let Some(v) = &self.device {
            o.device = keep.string(v, "device")?;
        }
        Ok(o)
    }
}

/// Optional arguments of sterna_nn_conv2d.
#[derive(Clone, Debug)]
pub struct Conv2dOptions {
    pub(crate) stride: Vec<i64>,
    pub(crate) padding: Vec<i64>,
    pub(crate) dilation: Vec<i64>,
    pub(crate) groups: i64,
    pub(crate) bias: bool,
    pub(crate) dtype: DType,
    pub(crate) device: Option<String>,
}
impl Default for Conv2dOptions {
    fn default() -> Self {
        Self {
            stride: vec![1],
            padding: vec![0],
            dilation: vec![1],
            groups: 1,
            bias: true,
            dtype: DType::F32,
            device: None,
        }
    }
}
impl Conv2dOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// step, one number or one a dimension
    ///
    /// Default: `[1]`.
    pub fn stride(mut self, stride: impl AsRef<[i64]>) -> Self {
        self.stride = stride.as_ref().to_vec();
        self
    }
/// zeros on both sides, one number or one a dimension
    ///
    /// Default: `[0]`.
    pub fn padding(mut self, padding: impl AsRef<[i64]>) -> Self {
        self.padding = padding.as_ref().to_vec();
        self
    }
/// distance of the kernel's points, one number or one a dimension
    ///
    /// Default: `[1]`.
    pub fn dilation(mut self, dilation: impl AsRef<[i64]>) -> Self {
        self.dilation = dilation.as_ref().to_vec();
        self
    }
/// channels fall in this many groups that do not see each other
    ///
    /// Default: `1`.
    pub fn groups(mut self, groups: i64) -> Self {
        self.groups = groups;
        self
    }
/// whether there is a bias
    ///
    /// Default: `1`.
    pub fn bias(mut self, bias: bool) -> Self {
        self.bias = bias;
        self
    }
/// dtype of the parameters
    ///
    /// Default: `"f32"`.
    pub fn dtype(mut self, dtype: DType) -> Self {
        self.dtype = dtype;
        self
    }
/// device of the parameters; NULL: the thread's default
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, keep: &mut Keep) -> Result<sys::sterna_nn_conv2d_options> {
        let mut o = sys::sterna_nn_conv2d_options::default();
        o.stride = slice(self.stride.as_slice());
        o.stride_len = self.stride.len();
        o.padding = slice(self.padding.as_slice());
        o.padding_len = self.padding.len();
        o.dilation = slice(self.dilation.as_slice());
        o.dilation_len = self.dilation.len();
        o.groups = self.groups;
        o.bias = self.bias as i32;
        o.dtype = self.dtype as i32;
        if let Some(v) = &self.device {
            o.device = keep.string(v, "device")?;
        }
        Ok(o)
    }
}

/// Optional arguments of sterna_nn_batch_norm1d and sterna_nn_batch_norm2d.
#[derive(Clone, Debug)]
pub struct BatchNormOptions {
    pub(crate) eps: f64,
    pub(crate) momentum: f64,
    pub(crate) affine: bool,
    pub(crate) track_running_stats: bool,
    pub(crate) dtype: DType,
    pub(crate) device: Option<String>,
}
impl Default for BatchNormOptions {
    fn default() -> Self {
        Self {
            eps: 1e-05,
            momentum: 0.1,
            affine: true,
            track_running_stats: true,
            dtype: DType::F32,
            device: None,
        }
    }
}
impl BatchNormOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// added to the variance
    ///
    /// Default: `1e-05`.
    pub fn eps(mut self, eps: f64) -> Self {
        self.eps = eps;
        self
    }
/// share of the batch in the running statistics
    ///
    /// Default: `0.1`.
    pub fn momentum(mut self, momentum: f64) -> Self {
        self.momentum = momentum;
        self
    }
/// whether there is a weight and a bias
    ///
    /// Default: `1`.
    pub fn affine(mut self, affine: bool) -> Self {
        self.affine = affine;
        self
    }
/// 0: batch statistics also in eval mode
    ///
    /// Default: `1`.
    pub fn track_running_stats(mut self, track_running_stats: bool) -> Self {
        self.track_running_stats = track_running_stats;
        self
    }
/// dtype of the parameters
    ///
    /// Default: `"f32"`.
    pub fn dtype(mut self, dtype: DType) -> Self {
        self.dtype = dtype;
        self
    }
/// device of the parameters; NULL: the thread's default
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, keep: &mut Keep) -> Result<sys::sterna_nn_batch_norm_options> {
        let mut o = sys::sterna_nn_batch_norm_options::default();
        o.eps = self.eps;
        o.momentum = self.momentum;
        o.affine = self.affine as i32;
        o.track_running_stats = self.track_running_stats as i32;
        o.dtype = self.dtype as i32;
        if let Some(v) = &self.device {
            o.device = keep.string(v, "device")?;
        }
        Ok(o)
    }
}

/// Optional arguments of sterna_nn_layer_norm.
#[derive(Clone, Debug)]
pub struct LayerNormOptions {
    pub(crate) eps: f64,
    pub(crate) elementwise_affine: bool,
    pub(crate) bias: bool,
    pub(crate) dtype: DType,
    pub(crate) device: Option<String>,
}
impl Default for LayerNormOptions {
    fn default() -> Self {
        Self {
            eps: 1e-05,
            elementwise_affine: true,
            bias: true,
            dtype: DType::F32,
            device: None,
        }
    }
}
impl LayerNormOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// added to the variance
    ///
    /// Default: `1e-05`.
    pub fn eps(mut self, eps: f64) -> Self {
        self.eps = eps;
        self
    }
/// whether there is a weight
    ///
    /// Default: `1`.
    pub fn elementwise_affine(mut self, elementwise_affine: bool) -> Self {
        self.elementwise_affine = elementwise_affine;
        self
    }
/// whether there is a bias, where there is a weight
    ///
    /// Default: `1`.
    pub fn bias(mut self, bias: bool) -> Self {
        self.bias = bias;
        self
    }
/// dtype of the parameters
    ///
    /// Default: `"f32"`.
    pub fn dtype(mut self, dtype: DType) -> Self {
        self.dtype = dtype;
        self
    }
/// device of the parameters; NULL: the thread's default
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, keep: &mut Keep) -> Result<sys::sterna_nn_layer_norm_options> {
        let mut o = sys::sterna_nn_layer_norm_options::default();
        o.eps = self.eps;
        o.elementwise_affine = self.elementwise_affine as i32;
        o.bias = self.bias as i32;
        o.dtype = self.dtype as i32;
        if let Some(v) = &self.device {
            o.device = keep.string(v, "device")?;
        }
        Ok(o)
    }
}

/// Optional arguments of sterna_nn_max_pool1d and sterna_nn_max_pool2d.
#[derive(Clone, Debug)]
pub struct MaxPoolOptions {
    pub(crate) stride: Vec<i64>,
    pub(crate) padding: Vec<i64>,
    pub(crate) dilation: Vec<i64>,
    pub(crate) ceil_mode: bool,
}
impl Default for MaxPoolOptions {
    fn default() -> Self {
        Self {
            stride: vec![],
            padding: vec![0],
            dilation: vec![1],
            ceil_mode: false,
        }
    }
}
impl MaxPoolOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// step, one number or one a dimension; NULL: kernel_size
    pub fn stride(mut self, stride: impl AsRef<[i64]>) -> Self {
        self.stride = stride.as_ref().to_vec();
        self
    }
/// on both sides, one number or one a dimension
    ///
    /// Default: `[0]`.
    pub fn padding(mut self, padding: impl AsRef<[i64]>) -> Self {
        self.padding = padding.as_ref().to_vec();
        self
    }
/// distance of the window's points, one number or one a dimension
    ///
    /// Default: `[1]`.
    pub fn dilation(mut self, dilation: impl AsRef<[i64]>) -> Self {
        self.dilation = dilation.as_ref().to_vec();
        self
    }
/// 1: a last window that is not full counts
    ///
    /// Default: `0`.
    pub fn ceil_mode(mut self, ceil_mode: bool) -> Self {
        self.ceil_mode = ceil_mode;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_nn_max_pool_options> {
        let mut o = sys::sterna_nn_max_pool_options::default();
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

/// Optional arguments of sterna_nn_avg_pool1d and sterna_nn_avg_pool2d.
#[derive(Clone, Debug)]
pub struct AvgPoolOptions {
    pub(crate) stride: Vec<i64>,
    pub(crate) padding: Vec<i64>,
    pub(crate) ceil_mode: bool,
    pub(crate) count_include_pad: bool,
}
impl Default for AvgPoolOptions {
    fn default() -> Self {
        Self {
            stride: vec![],
            padding: vec![0],
            ceil_mode: false,
            count_include_pad: true,
        }
    }
}
impl AvgPoolOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// step, one number or one a dimension; NULL: kernel_size
    pub fn stride(mut self, stride: impl AsRef<[i64]>) -> Self {
        self.stride = stride.as_ref().to_vec();
        self
    }
/// on both sides, one number or one a dimension
    ///
    /// Default: `[0]`.
    pub fn padding(mut self, padding: impl AsRef<[i64]>) -> Self {
        self.padding = padding.as_ref().to_vec();
        self
    }
/// 1: a last window that is not full counts
    ///
    /// Default: `0`.
    pub fn ceil_mode(mut self, ceil_mode: bool) -> Self {
        self.ceil_mode = ceil_mode;
        self
    }
/// whether padding counts as elements of the mean
    ///
    /// Default: `1`.
    pub fn count_include_pad(mut self, count_include_pad: bool) -> Self {
        self.count_include_pad = count_include_pad;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_nn_avg_pool_options> {
        let mut o = sys::sterna_nn_avg_pool_options::default();
        o.stride = slice(self.stride.as_slice());
        o.stride_len = self.stride.len();
        o.padding = slice(self.padding.as_slice());
        o.padding_len = self.padding.len();
        o.ceil_mode = self.ceil_mode as i32;
        o.count_include_pad = self.count_include_pad as i32;
        Ok(o)
    }
}

/// Optional arguments of sterna_nn_flatten.
#[derive(Clone, Debug)]
pub struct FlattenOptions {
    pub(crate) start_axis: i64,
    pub(crate) end_axis: i64,
}
impl Default for FlattenOptions {
    fn default() -> Self {
        Self {
            start_axis: 1,
            end_axis: -1,
        }
    }
}
impl FlattenOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// first axis that is flattened
    ///
    /// Default: `1`.
    pub fn start_axis(mut self, start_axis: i64) -> Self {
        self.start_axis = start_axis;
        self
    }
/// last axis that is flattened
    ///
    /// Default: `-1`.
    pub fn end_axis(mut self, end_axis: i64) -> Self {
        self.end_axis = end_axis;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_nn_flatten_options> {
        let mut o = sys::sterna_nn_flatten_options::default();
        o.start_axis = self.start_axis;
        o.end_axis = self.end_axis;
        Ok(o)
    }
}

/// Optional arguments of sterna_nn_embedding.
#[derive(Clone, Debug)]
pub struct EmbeddingOptions {
    pub(crate) padding_idx: Option<i64>,
    pub(crate) dtype: DType,
    pub(crate) device: Option<String>,
}
impl Default for EmbeddingOptions {
    fn default() -> Self {
        Self {
            padding_idx: None,
            dtype: DType::F32,
            device: None,
        }
    }
}
impl EmbeddingOptions {
    /// All defaults.
    pub fn new() -> Self {
        Self::default()
    }
/// this row starts as zero and gets no gradient; negative counts from the end
    pub fn padding_idx(mut self, padding_idx: i64) -> Self {
        self.padding_idx = Some(padding_idx);
        self
    }
/// dtype of the parameters
    ///
    /// Default: `"f32"`.
    pub fn dtype(mut self, dtype: DType) -> Self {
        self.dtype = dtype;
        self
    }
/// device of the parameters; NULL: the thread's default
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, keep: &mut Keep) -> Result<sys::sterna_nn_embedding_options> {
        let mut o = sys::sterna_nn_embedding_options::default();
        if let Some(v) = self.padding_idx {
            o.padding_idx = v;
        }
        o.dtype = self.dtype as i32;
        if let Some(v) = &self.device {
            o.device = keep.string(v, "device")?;
        }
        Ok(o)
    }
}

/// Optional arguments of sterna_nn_gelu.
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
/// tanh: the usual approximation
    ///
    /// Default: `"none"`.
    pub fn approximate(mut self, approximate: Approximate) -> Self {
        self.approximate = approximate;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_nn_gelu_options> {
        let mut o = sys::sterna_nn_gelu_options::default();
        o.approximate = self.approximate as i32;
        Ok(o)
    }
}

/// Optional arguments of sterna_nn_leaky_relu.
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
/// slope below 0
    ///
    /// Default: `0.01`.
    pub fn negative_slope(mut self, negative_slope: f64) -> Self {
        self.negative_slope = negative_slope;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_nn_leaky_relu_options> {
        let mut o = sys::sterna_nn_leaky_relu_options::default();
        o.negative_slope = self.negative_slope;
        Ok(o)
    }
}

/// Optional arguments of sterna_nn_elu.
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
/// scale below 0
    ///
    /// Default: `1`.
    pub fn alpha(mut self, alpha: f64) -> Self {
        self.alpha = alpha;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_nn_elu_options> {
        let mut o = sys::sterna_nn_elu_options::default();
        o.alpha = self.alpha;
        Ok(o)
    }
}

/// Optional arguments of sterna_nn_softplus.
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
    /// Default: `1`.
    pub fn beta(mut self, beta: f64) -> Self {
        self.beta = beta;
        self
    }
/// where beta x is above, the function is x
    ///
    /// Default: `20`.
    pub fn threshold(mut self, threshold: f64) -> Self {
        self.threshold = threshold;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_nn_softplus_options> {
        let mut o = sys::sterna_nn_softplus_options::default();
        o.beta = self.beta;
        o.threshold = self.threshold;
        Ok(o)
    }
}

/// Optional arguments of sterna_nn_softmax and sterna_nn_log_softmax.
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
/// the axis that sums to one
    ///
    /// Default: `-1`.
    pub fn axis(mut self, axis: i64) -> Self {
        self.axis = axis;
        self
    }
    #[allow(clippy::field_reassign_with_default)]
    pub(crate) fn raw(&self, _keep: &mut Keep) -> Result<sys::sterna_nn_softmax_options> {
        let mut o = sys::sterna_nn_softmax_options::default();
        o.axis = self.axis;
        Ok(o)
    }
}

/// y = x Wᵀ + b: (…, in_features) → (…, out_features). weight \[out, in\] and bias start as U(±1/√in).
pub struct Linear(AnyModule);
library_module!(Linear);
impl Linear {
    /// y = x Wᵀ + b: (…, in_features) → (…, out_features). weight \[out, in\] and bias start as U(±1/√in).
    ///
    /// \* `in_features`: size of the last axis of the input
    /// \* `out_features`: size of the last axis of the output
    pub fn new(in_features: i64, out_features: i64) -> Result<Self> {
        let mut h = null_mut();
        ffi!(sterna_nn_linear(in_features, out_features, null(), &mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
    /// `new` with options.
    pub fn with(in_features: i64, out_features: i64, options: impl Borrow<LinearOptions>) -> Result<Self> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut h = null_mut();
        ffi!(sterna_nn_linear(in_features, out_features, &o, &mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
    /// The options of `with`, at their defaults.
    pub fn options() -> LinearOptions {
        LinearOptions::new()
    }
}

/// Cross-correlation over (N, C, L).
pub struct Conv1d(AnyModule);
library_module!(Conv1d);
impl Conv1d {
    /// Cross-correlation over (N, C, L).
    ///
    /// \* `in_channels`: channels of the input
    /// \* `out_channels`: channels of the output
    /// \* `kernel_size`: one number or one a dimension
    pub fn new(in_channels: i64, out_channels: i64, kernel_size: impl AsRef<[i64]>) -> Result<Self> {
        let kernel_size = kernel_size.as_ref();
        let mut h = null_mut();
        ffi!(sterna_nn_conv1d(in_channels, out_channels, kernel_size.as_ptr(), kernel_size.len(), null(), &mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
    /// `new` with options.
    pub fn with(in_channels: i64, out_channels: i64, kernel_size: impl AsRef<[i64]>, options: impl Borrow<Conv1dOptions>) -> Result<Self> {
        let kernel_size = kernel_size.as_ref();
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut h = null_mut();
        ffi!(sterna_nn_conv1d(in_channels, out_channels, kernel_size.as_ptr(), kernel_size.len(), &o, &mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
    /// The options of `with`, at their defaults.
    pub fn options() -> Conv1dOptions {
        Conv1dOptions::new()
    }
}

/// Cross-correlation over (N, C, H, W).
pub struct Conv2d(AnyModule);
library_module!(Conv2d);
impl Conv2d {
    /// Cross-correlation over (N, C, H, W).
    ///
    /// \* `in_channels`: channels of the input
    /// \* `out_channels`: channels of the output
    /// \* `kernel_size`: one number or one a dimension
    pub fn new(in_channels: i64, out_channels: i64, kernel_size: impl AsRef<[i64]>) -> Result<Self> {
        let kernel_size = kernel_size.as_ref();
        let mut h = null_mut();
        ffi!(sterna_nn_conv2d(in_channels, out_channels, kernel_size.as_ptr(), kernel_size.len(), null(), &mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
    /// `new` with options.
    pub fn with(in_channels: i64, out_channels: i64, kernel_size: impl AsRef<[i64]>, options: impl Borrow<Conv2dOptions>) -> Result<Self> {
        let kernel_size = kernel_size.as_ref();
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut h = null_mut();
        ffi!(sterna_nn_conv2d(in_channels, out_channels, kernel_size.as_ptr(), kernel_size.len(), &o, &mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
    /// The options of `with`, at their defaults.
    pub fn options() -> Conv2dOptions {
        Conv2dOptions::new()
    }
}

/// Batch normalization of (N, C) or (N, C, L). Batch statistics in training, which also update running_mean, running_var and num_batches_tracked; those in evaluation.
pub struct BatchNorm1d(AnyModule);
library_module!(BatchNorm1d);
impl BatchNorm1d {
    /// Batch normalization of (N, C) or (N, C, L). Batch statistics in training, which also update running_mean, running_var and num_batches_tracked; those in evaluation.
    ///
    /// \* `num_features`: C
    pub fn new(num_features: i64) -> Result<Self> {
        let mut h = null_mut();
        ffi!(sterna_nn_batch_norm1d(num_features, null(), &mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
    /// `new` with options.
    pub fn with(num_features: i64, options: impl Borrow<BatchNormOptions>) -> Result<Self> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut h = null_mut();
        ffi!(sterna_nn_batch_norm1d(num_features, &o, &mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
    /// The options of `with`, at their defaults.
    pub fn options() -> BatchNormOptions {
        BatchNormOptions::new()
    }
}

/// Batch normalization of (N, C, H, W), as sterna_nn_batch_norm1d.
pub struct BatchNorm2d(AnyModule);
library_module!(BatchNorm2d);
impl BatchNorm2d {
    /// Batch normalization of (N, C, H, W), as sterna_nn_batch_norm1d.
    ///
    /// \* `num_features`: C
    pub fn new(num_features: i64) -> Result<Self> {
        let mut h = null_mut();
        ffi!(sterna_nn_batch_norm2d(num_features, null(), &mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
    /// `new` with options.
    pub fn with(num_features: i64, options: impl Borrow<BatchNormOptions>) -> Result<Self> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut h = null_mut();
        ffi!(sterna_nn_batch_norm2d(num_features, &o, &mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
    /// The options of `with`, at their defaults.
    pub fn options() -> BatchNormOptions {
        BatchNormOptions::new()
    }
}

/// Normalization over the last axes, of these sizes.
pub struct LayerNorm(AnyModule);
library_module!(LayerNorm);
impl LayerNorm {
    /// Normalization over the last axes, of these sizes.
    ///
    /// \* `normalized_shape`: sizes of the last axes
    pub fn new(normalized_shape: impl AsRef<[i64]>) -> Result<Self> {
        let normalized_shape = normalized_shape.as_ref();
        let mut h = null_mut();
        ffi!(sterna_nn_layer_norm(normalized_shape.as_ptr(), normalized_shape.len(), null(), &mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
    /// `new` with options.
    pub fn with(normalized_shape: impl AsRef<[i64]>, options: impl Borrow<LayerNormOptions>) -> Result<Self> {
        let normalized_shape = normalized_shape.as_ref();
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut h = null_mut();
        ffi!(sterna_nn_layer_norm(normalized_shape.as_ptr(), normalized_shape.len(), &o, &mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
    /// The options of `with`, at their defaults.
    pub fn options() -> LayerNormOptions {
        LayerNormOptions::new()
    }
}

/// In training, zeroes elements with probability p and scales the others by 1 / (1 - p).
pub struct Dropout(AnyModule);
library_module!(Dropout);
impl Dropout {
    /// In training, zeroes elements with probability p and scales the others by 1 / (1 - p).
    ///
    /// \* `p`: 0 to 1
    pub fn new(p: f64) -> Result<Self> {
        let mut h = null_mut();
        ffi!(sterna_nn_dropout(p, &mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
}

/// In training, zeroes whole channels of (N, C, H, W) with probability p and scales the others by 1 / (1 - p).
pub struct Dropout2d(AnyModule);
library_module!(Dropout2d);
impl Dropout2d {
    /// In training, zeroes whole channels of (N, C, H, W) with probability p and scales the others by 1 / (1 - p).
    ///
    /// \* `p`: 0 to 1
    pub fn new(p: f64) -> Result<Self> {
        let mut h = null_mut();
        ffi!(sterna_nn_dropout2d(p, &mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
}

/// The largest value of each window of (N, C, L).
pub struct MaxPool1d(AnyModule);
library_module!(MaxPool1d);
impl MaxPool1d {
    /// The largest value of each window of (N, C, L).
    ///
    /// \* `kernel_size`: one number or one a dimension
    pub fn new(kernel_size: impl AsRef<[i64]>) -> Result<Self> {
        let kernel_size = kernel_size.as_ref();
        let mut h = null_mut();
        ffi!(sterna_nn_max_pool1d(kernel_size.as_ptr(), kernel_size.len(), null(), &mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
    /// `new` with options.
    pub fn with(kernel_size: impl AsRef<[i64]>, options: impl Borrow<MaxPoolOptions>) -> Result<Self> {
        let kernel_size = kernel_size.as_ref();
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut h = null_mut();
        ffi!(sterna_nn_max_pool1d(kernel_size.as_ptr(), kernel_size.len(), &o, &mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
    /// The options of `with`, at their defaults.
    pub fn options() -> MaxPoolOptions {
        MaxPoolOptions::new()
    }
}

/// The largest value of each window of (N, C, H, W).
pub struct MaxPool2d(AnyModule);
library_module!(MaxPool2d);
impl MaxPool2d {
    /// The largest value of each window of (N, C, H, W).
    ///
    /// \* `kernel_size`: one number or one a dimension
    pub fn new(kernel_size: impl AsRef<[i64]>) -> Result<Self> {
        let kernel_size = kernel_size.as_ref();
        let mut h = null_mut();
        ffi!(sterna_nn_max_pool2d(kernel_size.as_ptr(), kernel_size.len(), null(), &mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
    /// `new` with options.
    pub fn with(kernel_size: impl AsRef<[i64]>, options: impl Borrow<MaxPoolOptions>) -> Result<Self> {
        let kernel_size = kernel_size.as_ref();
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut h = null_mut();
        ffi!(sterna_nn_max_pool2d(kernel_size.as_ptr(), kernel_size.len(), &o, &mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
    /// The options of `with`, at their defaults.
    pub fn options() -> MaxPoolOptions {
        MaxPoolOptions::new()
    }
}

/// The mean of each window of (N, C, L).
pub struct AvgPool1d(AnyModule);
library_module!(AvgPool1d);
impl AvgPool1d {
    /// The mean of each window of (N, C, L).
    ///
    /// \* `kernel_size`: one number or one a dimension
    pub fn new(kernel_size: impl AsRef<[i64]>) -> Result<Self> {
        let kernel_size = kernel_size.as_ref();
        let mut h = null_mut();
        ffi!(sterna_nn_avg_pool1d(kernel_size.as_ptr(), kernel_size.len(), null(), &mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
    /// `new` with options.
    pub fn with(kernel_size: impl AsRef<[i64]>, options: impl Borrow<AvgPoolOptions>) -> Result<Self> {
        let kernel_size = kernel_size.as_ref();
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut h = null_mut();
        ffi!(sterna_nn_avg_pool1d(kernel_size.as_ptr(), kernel_size.len(), &o, &mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
    /// The options of `with`, at their defaults.
    pub fn options() -> AvgPoolOptions {
        AvgPoolOptions::new()
    }
}

/// The mean of each window of (N, C, H, W).
pub struct AvgPool2d(AnyModule);
library_module!(AvgPool2d);
impl AvgPool2d {
    /// The mean of each window of (N, C, H, W).
    ///
    /// \* `kernel_size`: one number or one a dimension
    pub fn new(kernel_size: impl AsRef<[i64]>) -> Result<Self> {
        let kernel_size = kernel_size.as_ref();
        let mut h = null_mut();
        ffi!(sterna_nn_avg_pool2d(kernel_size.as_ptr(), kernel_size.len(), null(), &mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
    /// `new` with options.
    pub fn with(kernel_size: impl AsRef<[i64]>, options: impl Borrow<AvgPoolOptions>) -> Result<Self> {
        let kernel_size = kernel_size.as_ref();
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut h = null_mut();
        ffi!(sterna_nn_avg_pool2d(kernel_size.as_ptr(), kernel_size.len(), &o, &mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
    /// The options of `with`, at their defaults.
    pub fn options() -> AvgPoolOptions {
        AvgPoolOptions::new()
    }
}

/// Means over (N, C, L) in windows that give the output this size.
pub struct AdaptiveAvgPool1d(AnyModule);
library_module!(AdaptiveAvgPool1d);
impl AdaptiveAvgPool1d {
    /// Means over (N, C, L) in windows that give the output this size.
    ///
    /// \* `output_size`: one number or one a dimension
    pub fn new(output_size: impl AsRef<[i64]>) -> Result<Self> {
        let output_size = output_size.as_ref();
        let mut h = null_mut();
        ffi!(sterna_nn_adaptive_avg_pool1d(output_size.as_ptr(), output_size.len(), &mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
}

/// Means over (N, C, H, W) in windows that give the output this size.
pub struct AdaptiveAvgPool2d(AnyModule);
library_module!(AdaptiveAvgPool2d);
impl AdaptiveAvgPool2d {
    /// Means over (N, C, H, W) in windows that give the output this size.
    ///
    /// \* `output_size`: one number or one a dimension
    pub fn new(output_size: impl AsRef<[i64]>) -> Result<Self> {
        let output_size = output_size.as_ref();
        let mut h = null_mut();
        ffi!(sterna_nn_adaptive_avg_pool2d(output_size.as_ptr(), output_size.len(), &mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
}

/// The largest values over (N, C, H, W) in windows that give the output this size.
pub struct AdaptiveMaxPool2d(AnyModule);
library_module!(AdaptiveMaxPool2d);
impl AdaptiveMaxPool2d {
    /// The largest values over (N, C, H, W) in windows that give the output this size.
    ///
    /// \* `output_size`: one number or one a dimension
    pub fn new(output_size: impl AsRef<[i64]>) -> Result<Self> {
        let output_size = output_size.as_ref();
        let mut h = null_mut();
        ffi!(sterna_nn_adaptive_max_pool2d(output_size.as_ptr(), output_size.len(), &mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
}

/// The input as it is.
pub struct Identity(AnyModule);
library_module!(Identity);
impl Identity {
    /// The input as it is.
    pub fn new() -> Result<Self> {
        let mut h = null_mut();
        ffi!(sterna_nn_identity(&mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
}

/// Makes the axes from start_axis to end_axis one.
pub struct Flatten(AnyModule);
library_module!(Flatten);
impl Flatten {
    /// Makes the axes from start_axis to end_axis one.
    pub fn new() -> Result<Self> {
        let mut h = null_mut();
        ffi!(sterna_nn_flatten(null(), &mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
    /// `new` with options.
    pub fn with(options: impl Borrow<FlattenOptions>) -> Result<Self> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut h = null_mut();
        ffi!(sterna_nn_flatten(&o, &mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
    /// The options of `with`, at their defaults.
    pub fn options() -> FlattenOptions {
        FlattenOptions::new()
    }
}

/// Makes one axis several.
pub struct Unflatten(AnyModule);
library_module!(Unflatten);
impl Unflatten {
    /// Makes one axis several.
    ///
    /// \* `axis`: the axis
    /// \* `shape`: its new sizes; one may be -1
    pub fn new(axis: i64, shape: impl AsRef<[i64]>) -> Result<Self> {
        let shape = shape.as_ref();
        let mut h = null_mut();
        ffi!(sterna_nn_unflatten(axis, shape.as_ptr(), shape.len(), &mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
}

/// Rows of a table by index: integers of any shape → (…, embedding_dim). weight starts as N(0, 1).
pub struct Embedding(AnyModule);
library_module!(Embedding);
impl Embedding {
    /// Rows of a table by index: integers of any shape → (…, embedding_dim). weight starts as N(0, 1).
    ///
    /// \* `num_embeddings`: rows of the table
    /// \* `embedding_dim`: size of a row
    pub fn new(num_embeddings: i64, embedding_dim: i64) -> Result<Self> {
        let mut h = null_mut();
        ffi!(sterna_nn_embedding(num_embeddings, embedding_dim, null(), &mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
    /// `new` with options.
    pub fn with(num_embeddings: i64, embedding_dim: i64, options: impl Borrow<EmbeddingOptions>) -> Result<Self> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut h = null_mut();
        ffi!(sterna_nn_embedding(num_embeddings, embedding_dim, &o, &mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
    /// The options of `with`, at their defaults.
    pub fn options() -> EmbeddingOptions {
        EmbeddingOptions::new()
    }
}

/// max(x, 0)
pub struct Relu(AnyModule);
library_module!(Relu);
impl Relu {
    /// max(x, 0)
    pub fn new() -> Result<Self> {
        let mut h = null_mut();
        ffi!(sterna_nn_relu(&mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
}

/// min(max(x, 0), 6)
pub struct Relu6(AnyModule);
library_module!(Relu6);
impl Relu6 {
    /// min(max(x, 0), 6)
    pub fn new() -> Result<Self> {
        let mut h = null_mut();
        ffi!(sterna_nn_relu6(&mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
}

/// x Φ(x), with Φ of the normal distribution.
pub struct Gelu(AnyModule);
library_module!(Gelu);
impl Gelu {
    /// x Φ(x), with Φ of the normal distribution.
    pub fn new() -> Result<Self> {
        let mut h = null_mut();
        ffi!(sterna_nn_gelu(null(), &mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
    /// `new` with options.
    pub fn with(options: impl Borrow<GeluOptions>) -> Result<Self> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut h = null_mut();
        ffi!(sterna_nn_gelu(&o, &mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
    /// The options of `with`, at their defaults.
    pub fn options() -> GeluOptions {
        GeluOptions::new()
    }
}

/// x sigmoid(x)
pub struct Silu(AnyModule);
library_module!(Silu);
impl Silu {
    /// x sigmoid(x)
    pub fn new() -> Result<Self> {
        let mut h = null_mut();
        ffi!(sterna_nn_silu(&mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
}

/// 1 / (1 + exp(-x))
pub struct Sigmoid(AnyModule);
library_module!(Sigmoid);
impl Sigmoid {
    /// 1 / (1 + exp(-x))
    pub fn new() -> Result<Self> {
        let mut h = null_mut();
        ffi!(sterna_nn_sigmoid(&mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
}

/// Hyperbolic tangent.
pub struct Tanh(AnyModule);
library_module!(Tanh);
impl Tanh {
    /// Hyperbolic tangent.
    pub fn new() -> Result<Self> {
        let mut h = null_mut();
        ffi!(sterna_nn_tanh(&mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
}

/// x above 0, negative_slope x below.
pub struct LeakyRelu(AnyModule);
library_module!(LeakyRelu);
impl LeakyRelu {
    /// x above 0, negative_slope x below.
    pub fn new() -> Result<Self> {
        let mut h = null_mut();
        ffi!(sterna_nn_leaky_relu(null(), &mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
    /// `new` with options.
    pub fn with(options: impl Borrow<LeakyReluOptions>) -> Result<Self> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut h = null_mut();
        ffi!(sterna_nn_leaky_relu(&o, &mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
    /// The options of `with`, at their defaults.
    pub fn options() -> LeakyReluOptions {
        LeakyReluOptions::new()
    }
}

/// x above 0, alpha (exp(x) - 1) below.
pub struct Elu(AnyModule);
library_module!(Elu);
impl Elu {
    /// x above 0, alpha (exp(x) - 1) below.
    pub fn new() -> Result<Self> {
        let mut h = null_mut();
        ffi!(sterna_nn_elu(null(), &mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
    /// `new` with options.
    pub fn with(options: impl Borrow<EluOptions>) -> Result<Self> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut h = null_mut();
        ffi!(sterna_nn_elu(&o, &mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
    /// The options of `with`, at their defaults.
    pub fn options() -> EluOptions {
        EluOptions::new()
    }
}

/// ELU with the scales that keep mean 0 and variance 1.
pub struct Selu(AnyModule);
library_module!(Selu);
impl Selu {
    /// ELU with the scales that keep mean 0 and variance 1.
    pub fn new() -> Result<Self> {
        let mut h = null_mut();
        ffi!(sterna_nn_selu(&mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
}

/// log(1 + exp(beta x)) / beta
pub struct Softplus(AnyModule);
library_module!(Softplus);
impl Softplus {
    /// log(1 + exp(beta x)) / beta
    pub fn new() -> Result<Self> {
        let mut h = null_mut();
        ffi!(sterna_nn_softplus(null(), &mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
    /// `new` with options.
    pub fn with(options: impl Borrow<SoftplusOptions>) -> Result<Self> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut h = null_mut();
        ffi!(sterna_nn_softplus(&o, &mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
    /// The options of `with`, at their defaults.
    pub fn options() -> SoftplusOptions {
        SoftplusOptions::new()
    }
}

/// x tanh(softplus(x))
pub struct Mish(AnyModule);
library_module!(Mish);
impl Mish {
    /// x tanh(softplus(x))
    pub fn new() -> Result<Self> {
        let mut h = null_mut();
        ffi!(sterna_nn_mish(&mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
}

/// x min(max(x + 3, 0), 6) / 6
pub struct Hardswish(AnyModule);
library_module!(Hardswish);
impl Hardswish {
    /// x min(max(x + 3, 0), 6) / 6
    pub fn new() -> Result<Self> {
        let mut h = null_mut();
        ffi!(sterna_nn_hardswish(&mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
}

/// min(max(x + 3, 0), 6) / 6
pub struct Hardsigmoid(AnyModule);
library_module!(Hardsigmoid);
impl Hardsigmoid {
    /// min(max(x + 3, 0), 6) / 6
    pub fn new() -> Result<Self> {
        let mut h = null_mut();
        ffi!(sterna_nn_hardsigmoid(&mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
}

/// log(sigmoid(x))
pub struct LogSigmoid(AnyModule);
library_module!(LogSigmoid);
impl LogSigmoid {
    /// log(sigmoid(x))
    pub fn new() -> Result<Self> {
        let mut h = null_mut();
        ffi!(sterna_nn_log_sigmoid(&mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
}

/// exp(x) / sum(exp(x)) along an axis.
pub struct Softmax(AnyModule);
library_module!(Softmax);
impl Softmax {
    /// exp(x) / sum(exp(x)) along an axis.
    pub fn new() -> Result<Self> {
        let mut h = null_mut();
        ffi!(sterna_nn_softmax(null(), &mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
    /// `new` with options.
    pub fn with(options: impl Borrow<SoftmaxOptions>) -> Result<Self> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut h = null_mut();
        ffi!(sterna_nn_softmax(&o, &mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
    /// The options of `with`, at their defaults.
    pub fn options() -> SoftmaxOptions {
        SoftmaxOptions::new()
    }
}

/// The logarithm of softmax.
pub struct LogSoftmax(AnyModule);
library_module!(LogSoftmax);
impl LogSoftmax {
    /// The logarithm of softmax.
    pub fn new() -> Result<Self> {
        let mut h = null_mut();
        ffi!(sterna_nn_log_softmax(null(), &mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
    /// `new` with options.
    pub fn with(options: impl Borrow<SoftmaxOptions>) -> Result<Self> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut h = null_mut();
        ffi!(sterna_nn_log_softmax(&o, &mut h))?;
        Ok(Self(unsafe { AnyModule::from_raw(h) }))
    }
    /// The options of `with`, at their defaults.
    pub fn options() -> SoftmaxOptions {
        SoftmaxOptions::new()
    }
}

