//! Programs: a step captured once and replayed.
use crate::error::ffi;
use crate::generated::infos::ProgramInfo;
use crate::handle::Handle;
use crate::keep::{adopt, c_path, made_text, pointers, slice};
use crate::{Code, DType, Dict, Error, Result, Tensor};
use std::borrow::Borrow;
use std::collections::HashMap;
use std::marker::PhantomData;
use std::path::Path;
use std::ptr::null_mut;
use sterna_sys as sys;

pub use crate::generated::infos::ValueInfo;

/// A captured step, ready to run.
#[derive(Debug)]
pub struct Program(Handle<sys::sterna_program>);

impl Program {
    /// Runs `step` once on placeholders shaped like the examples and keeps what it did, variables' updates included.
    pub fn capture<R: Tensors>(
        examples: &[impl Borrow<Tensor>],
        step: impl FnOnce(&[Tensor]) -> Result<R>,
    ) -> Result<Self> {
        let examples = pointers(examples);
        let mut raw = vec![null_mut(); examples.len()];
        let mut c = null_mut();
        ffi!(sterna_capture_begin(slice(&examples), examples.len(), raw.as_mut_ptr(), &mut c))?;
        let capture: Handle<sys::sterna_capture> = unsafe { Handle::adopt(c) }; // ends it when the step fails or panics
        let placeholders = unsafe { adopt(raw) };
        let outputs = step(&placeholders)?.into_list();
        let (outputs, mut p) = (pointers(&outputs), null_mut());
        ffi!(sterna_capture_end(capture.into_raw(), slice(&outputs), outputs.len(), &mut p))?;
        Ok(Program(unsafe { Handle::adopt(p) }))
    }
    pub(crate) fn as_ptr(&self) -> *mut sys::sterna_program {
        self.0.as_ptr()
    }
    /// Runs the step; nothing is recorded for gradients.
    pub fn run(&self, inputs: &[impl Borrow<Tensor>]) -> Result<Vec<Tensor>> {
        let inputs = pointers(inputs);
        let mut raw = vec![null_mut(); self.info()?.outputs as usize];
        ffi!(sterna_program_run(self.as_ptr(), slice(&inputs), inputs.len(), raw.as_mut_ptr(), raw.len()))?;
        Ok(unsafe { adopt(raw) })
    }
    /// Numbers about it.
    pub fn info(&self) -> Result<ProgramInfo> {
        let mut raw = sys::sterna_program_info::default();
        ffi!(sterna_program_get_info(self.as_ptr(), &mut raw))?;
        Ok(unsafe { ProgramInfo::from_raw(&raw) })
    }
    /// Its inputs.
    pub fn inputs(&self) -> Result<Vec<ValueInfo>> {
        (0..self.info()?.inputs)
            .map(|i| {
                let mut raw = sys::sterna_value_info::default();
                ffi!(sterna_program_get_input(self.as_ptr(), i, &mut raw))?;
                Ok(unsafe { ValueInfo::from_raw(&raw) })
            })
            .collect()
    }
    /// Its outputs.
    pub fn outputs(&self) -> Result<Vec<ValueInfo>> {
        (0..self.info()?.outputs)
            .map(|i| {
                let mut raw = sys::sterna_value_info::default();
                ffi!(sterna_program_get_output(self.as_ptr(), i, &mut raw))?;
                Ok(unsafe { ValueInfo::from_raw(&raw) })
            })
            .collect()
    }
    /// Whether runs measure the times of their calls, from none on; `to_text` shows the mean of each.
    pub fn set_profile(&self, on: bool) -> Result<()> {
        ffi!(sterna_program_set_profile(self.as_ptr(), on as i32))
    }
    /// The program for a reader, a line a call.
    pub fn to_text(&self) -> Result<String> {
        made_text(|b| ffi!(sterna_program_text(self.as_ptr(), b)))
    }
    /// One .safetensors file with weights and graph, which runs without this code.
    pub fn save(&self, path: impl AsRef<Path>) -> Result<()> {
        let path = c_path(path.as_ref())?;
        ffi!(sterna_program_save(self.as_ptr(), path.as_ptr()))
    }
    /// Reads what [`save`](Self::save) wrote, in any language.
    pub fn load(path: impl AsRef<Path>) -> Result<Self> {
        let (path, mut p) = (c_path(path.as_ref())?, null_mut());
        ffi!(sterna_program_load(path.as_ptr(), &mut p))?;
        Ok(Program(unsafe { Handle::adopt(p) }))
    }
    /// Of a program that was loaded, by the names in its file.
    pub fn variables(&self) -> Result<Dict> {
        Dict::made(|d| ffi!(sterna_program_variables(self.as_ptr(), d)))
    }
}

/// What a step may give: nothing, a tensor, an array or a vector of them.
pub trait Tensors: Sized {
    #[doc(hidden)]
    fn into_list(self) -> Vec<Tensor>;
    #[doc(hidden)]
    fn from_list(list: Vec<Tensor>) -> Result<Self>;
}
impl Tensors for () {
    fn into_list(self) -> Vec<Tensor> {
        Vec::new()
    }
    fn from_list(_: Vec<Tensor>) -> Result<Self> {
        Ok(())
    }
}
impl Tensors for Vec<Tensor> {
    fn into_list(self) -> Vec<Tensor> {
        self
    }
    fn from_list(list: Vec<Tensor>) -> Result<Self> {
        Ok(list)
    }
}
impl<const N: usize> Tensors for [Tensor; N] {
    fn into_list(self) -> Vec<Tensor> {
        self.into()
    }
    fn from_list(list: Vec<Tensor>) -> Result<Self> {
        list.try_into().map_err(|_| Error::of(Code::Internal, "a program gave another number of tensors than its step"))
    }
}
impl Tensors for Tensor {
    fn into_list(self) -> Vec<Tensor> {
        vec![self]
    }
    fn from_list(list: Vec<Tensor>) -> Result<Self> {
        let [t] = Tensors::from_list(list)?;
        Ok(t)
    }
}

/// A step that is captured once for each combination of input shapes, dtypes and devices, and replayed after.  What it
/// reads besides its inputs and variables, such as a module's mode, stays as it was when captured.
///
/// ```
/// # use sterna::{compile, Tensor};
/// let w = Tensor::ones([3])?.variable(true)?;
/// let mut step = compile(|[x]| {
///     let y = (&x * &w)?;
///     w.assign(&(&w * 2.0)?)?;
///     Ok(y)
/// });
/// let x = Tensor::ones([3])?;
/// assert_eq!(step.call([&x])?.to_vec::<f32>()?, [1.0; 3]);
/// assert_eq!(step.call([&x])?.to_vec::<f32>()?, [2.0; 3]);
/// # Ok::<(), sterna::Error>(())
/// ```
pub fn compile<const N: usize, R: Tensors, F: FnMut([Tensor; N]) -> Result<R>>(step: F) -> Compiled<N, R, F> {
    Compiled { step, programs: HashMap::new(), gives: PhantomData }
}

type Key = Vec<(DType, Vec<i64>, String)>;

/// What [`compile`] gives.
pub struct Compiled<const N: usize, R: Tensors, F: FnMut([Tensor; N]) -> Result<R>> {
    step: F,
    programs: HashMap<Key, Program>,
    gives: PhantomData<fn() -> R>,
}

impl<const N: usize, R: Tensors, F: FnMut([Tensor; N]) -> Result<R>> Compiled<N, R, F> {
    /// Runs the step.
    pub fn call(&mut self, inputs: [&Tensor; N]) -> Result<R> {
        let mut key = Key::with_capacity(N);
        for t in inputs {
            let info = t.info()?;
            key.push((info.dtype, info.sizes, info.device));
        }
        if !self.programs.contains_key(&key) {
            let step = &mut self.step;
            let program =
                Program::capture(&inputs, |placeholders| step(std::array::from_fn(|i| placeholders[i].clone())))?;
            self.programs.insert(key.clone(), program);
        }
        R::from_list(self.programs[&key].run(&inputs)?)
    }
    /// Number of combinations captured so far.
    pub fn programs(&self) -> usize {
        self.programs.len()
    }
}
