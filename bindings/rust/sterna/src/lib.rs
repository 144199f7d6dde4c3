//! Sterna: tensors, autograd, networks, training, captured programs and ONNX export.
//!
//! ```
//! use sterna::nn::Linear;
//! use sterna::optim::AdamW;
//! use sterna::{Forward, Module, Result, Tensor};
//!
//! #[derive(Module)]
//! struct Net {
//!     l1: Linear,
//!     l2: Linear,
//! }
//! impl Forward for Net {
//!     fn forward(&self, x: &Tensor) -> Result<Tensor> {
//!         self.l2.forward(&self.l1.forward(x)?.gelu()?)
//!     }
//! }
//!
//! fn main() -> Result<()> {
//!     let net = Net { l1: Linear::new(64, 32)?, l2: Linear::new(32, 10)? };
//!     let opt = AdamW::new(&net, AdamW::options().lr(1e-3).weight_decay(1e-4))?;
//!     let (x, y) = (Tensor::randn([8, 64])?, Tensor::randint(0, 10, [8])?);
//!     let loss = net.forward(&x)?.cross_entropy(&y)?;
//!     opt.zero_grad()?;
//!     loss.backward()?;
//!     opt.step()?;
//!     assert!(loss.item()?.is_finite());
//!     Ok(())
//! }
//! ```
//!
//! # Conventions
//!
//! Every call that can fail gives a [`Result`]; its [`Error`] knows the op, the argument and the shapes.  An op with
//! optional arguments has two methods: [`Tensor::sum`] takes the defaults, [`Tensor::sum_with`] the options, as in
//! `x.sum_with(SumOptions::new().axes([0]))`.  Operators give results, too, and take them on their right:
//! `(&a * &b)? + 0.5`.
//!
//! A [`Tensor`] is a value that never changes, or a *variable*, which [`Tensor::assign`] and optimizers change.  A clone
//! is another reference to the same one.
//!
//! # Threads
//!
//! Tensors, variables too, may be used from all threads at once.  A call sees a variable's value whole, as it was before
//! or after what another thread assigns; it fails ([`Code::State`]) while an optimizer's step or a program writes over
//! the value.  Of two threads that sum gradients into one variable at the same time, one may get lost.  Modules,
//! optimizers, schedules and loaders may move between threads, an optimizer and its schedules apart, too; they are not
//! shared by threads:
//!
//! ```compile_fail
//! fn shared<T: Sync>(_: &T) {}
//! shared(&sterna::nn::Relu::new().unwrap());
//! ```
//!
//! # Features
//!
//! * `bundled` (default): libsterna from a crate, where neither `STERNA_DIR` nor pkg-config has one.
//! * `half`: the types `f16` and `bf16` of the crate half as elements.
//! * `ndarray`: tensors from and to arrays of the crate ndarray.
#![warn(missing_docs)]

extern crate self as sterna; // for what derive(Module) writes

// The programs of the crates' READMEs are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
#[cfg(doctest)]
#[doc = include_str!("../../sterna-derive/README.md")]
struct DeriveReadme;

mod autograd;
mod capture;
mod data;
mod dict;
mod element;
mod error;
#[rustfmt::skip]
#[allow(clippy::derivable_impls, clippy::too_many_arguments)]
mod generated;
mod handle;
mod keep;
mod library;
#[cfg(feature = "ndarray")]
mod ndarray;
pub mod nn;
pub mod onnx;
mod operators;
pub mod optim;
mod stream;
mod tensor;

pub mod io;

pub use autograd::{
    autocast, backward, custom_function, custom_function_of, grad, inference, no_grad, set_anomaly_mode, GradModeGuard,
    Hook,
};
pub use capture::{compile, Compiled, Program, Tensors, ValueInfo};
pub use data::{AnyDataset, Batch, DataLoader, Dataset, LoaderState, Queue};
pub use dict::Dict;
pub use element::{DType, Element};
pub use error::{Error, Result};
pub use generated::enums::{Autocast, Code, GradMode, LogLevel, MatmulPrecision, Reduction};
pub use generated::infos::{DeviceInfo, DeviceProperties, ProgramInfo, TensorInfo};
pub use library::*;
pub use nn::{Forward, Module};
pub use sterna_derive::Module;
pub use stream::{Event, Stream, StreamGuard};
pub use tensor::Tensor;

/// Options of ops and of other calls: a setter for each argument, with the defaults of the call without options.
pub mod options {
    pub use crate::generated::enums::{Anneal, Approximate, Fan, Init};
    pub use crate::generated::ops::*;
    pub use crate::generated::options::*;
}
