//! ONNX export.
use crate::error::ffi;
pub use crate::generated::options::OnnxOptions;
use crate::keep::{c_path, pointers, slice, Keep};
use crate::nn::Module;
use crate::{Program, Result, Tensor};
use std::borrow::Borrow;
use std::path::Path;

/// The options of an export, at their defaults: `onnx::options().dynamic_batch(true)`.
pub fn options() -> OnnxOptions {
    OnnxOptions::new()
}

/// Writes a module as an ONNX model, in evaluation mode, for inputs like the examples.
///
/// ```no_run
/// # fn f(net: &sterna::nn::Linear, example: &sterna::Tensor) -> sterna::Result<()> {
/// use sterna::onnx;
/// onnx::export(net, &[example], "model.onnx", onnx::options().dynamic_batch(true))
/// # }
/// ```
pub fn export(
    module: &impl Module,
    examples: &[impl Borrow<Tensor>],
    path: impl AsRef<Path>,
    options: impl Borrow<OnnxOptions>,
) -> Result<()> {
    let (path, mut keep) = (c_path(path.as_ref())?, Keep::default());
    let o = options.borrow().raw(&mut keep)?;
    let (m, list) = (module.module()?, pointers(examples));
    match list[..] {
        [example] => ffi!(sterna_onnx_export(m.as_ptr(), example, &o, path.as_ptr())),
        _ => ffi!(sterna_onnx_export_many(m.as_ptr(), slice(&list), list.len(), &o, path.as_ptr())),
    }
}
/// Writes a program as an ONNX model.
pub fn export_program(program: &Program, path: impl AsRef<Path>, options: impl Borrow<OnnxOptions>) -> Result<()> {
    let (path, mut keep) = (c_path(path.as_ref())?, Keep::default());
    let o = options.borrow().raw(&mut keep)?;
    ffi!(sterna_onnx_export_program(program.as_ptr(), &o, path.as_ptr()))
}
