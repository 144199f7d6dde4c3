//! Files of tensors and of training runs: safetensors, NumPy, CSV, IDX, checkpoints.
use crate::error::ffi;
use crate::generated::options::{NpzOptions, ReadCsvOptions};
use crate::keep::{c_path, pointers, slice, Keep};
use crate::nn::Module;
use crate::optim::{GradScaler, Optimizer, Scheduler};
use crate::{Batch, DataLoader, Dict, Generator, Result, Tensor};
use std::borrow::Borrow;
use std::path::Path;
use std::ptr::null_mut;
use std::sync::{Arc, PoisonError};
use sterna_sys as sys;

fn tensor(call: impl FnOnce(*mut *mut sys::sterna_tensor) -> Result<()>) -> Result<Tensor> {
    let mut t = null_mut();
    call(&mut t)?;
    Ok(unsafe { Tensor::from_raw(t) })
}

/// Tensors by name as one .safetensors file, written in one step.
pub fn save_safetensors(path: impl AsRef<Path>, tensors: &[(&str, &Tensor)]) -> Result<()> {
    let (path, mut keep) = (c_path(path.as_ref())?, Keep::default());
    let names: Vec<_> = tensors.iter().map(|(name, _)| *name).collect();
    let list: Vec<_> = tensors.iter().map(|(_, t)| *t).collect();
    let (names, list) = (keep.strings(&names, "names")?, pointers(&list));
    ffi!(sterna_safetensors_save(path.as_ptr(), names, slice(&list), list.len()))
}
/// The same with the dict's metadata.
pub fn save_safetensors_dict(path: impl AsRef<Path>, dict: &Dict) -> Result<()> {
    let path = c_path(path.as_ref())?;
    ffi!(sterna_safetensors_save_dict(path.as_ptr(), dict.as_ptr()))
}
/// Reads a .safetensors file.
pub fn load_safetensors(path: impl AsRef<Path>) -> Result<Dict> {
    let path = c_path(path.as_ref())?;
    Dict::made(|d| ffi!(sterna_safetensors_load(path.as_ptr(), d)))
}
/// Writes NumPy's .npy.
pub fn save_npy(path: impl AsRef<Path>, t: &Tensor) -> Result<()> {
    let path = c_path(path.as_ref())?;
    ffi!(sterna_npy_save(path.as_ptr(), t.as_ptr()))
}
/// Reads NumPy's .npy.
pub fn load_npy(path: impl AsRef<Path>) -> Result<Tensor> {
    let path = c_path(path.as_ref())?;
    tensor(|t| ffi!(sterna_npy_load(path.as_ptr(), t)))
}
/// Writes NumPy's .npz.
pub fn save_npz(path: impl AsRef<Path>, tensors: &[(&str, &Tensor)], options: impl Borrow<NpzOptions>) -> Result<()> {
    let (path, mut keep) = (c_path(path.as_ref())?, Keep::default());
    let o = options.borrow().raw(&mut keep)?;
    let names: Vec<_> = tensors.iter().map(|(name, _)| *name).collect();
    let list: Vec<_> = tensors.iter().map(|(_, t)| *t).collect();
    let (names, list) = (keep.strings(&names, "names")?, pointers(&list));
    ffi!(sterna_npz_save(path.as_ptr(), names, slice(&list), list.len(), &o))
}
/// Reads NumPy's .npz.
pub fn load_npz(path: impl AsRef<Path>) -> Result<Dict> {
    let path = c_path(path.as_ref())?;
    Dict::made(|d| ffi!(sterna_npz_load(path.as_ptr(), d)))
}
/// Comma-separated numbers as (rows, columns).
pub fn read_csv(path: impl AsRef<Path>, options: impl Borrow<ReadCsvOptions>) -> Result<Tensor> {
    let (path, mut keep) = (c_path(path.as_ref())?, Keep::default());
    let o = options.borrow().raw(&mut keep)?;
    tensor(|t| ffi!(sterna_read_csv(path.as_ptr(), &o, t)))
}
/// An IDX file, as MNIST's, plain or gzip.
pub fn read_idx(path: impl AsRef<Path>) -> Result<Tensor> {
    let path = c_path(path.as_ref())?;
    tensor(|t| ffi!(sterna_read_idx(path.as_ptr(), t)))
}

/// The objects of a training run, as one file; those that are not given are left out.
///
/// ```no_run
/// # fn f(net: &sterna::nn::Linear, opt: &sterna::optim::AdamW, loader: &mut sterna::DataLoader) -> sterna::Result<()> {
/// use sterna::io::Checkpoint;
/// Checkpoint::new().module(net).optimizer(opt).loader(loader).save("run.safetensors")?;
/// Checkpoint::new().module(net).optimizer(opt).loader(loader).load("run.safetensors")
/// # }
/// ```
#[derive(Default)]
pub struct Checkpoint<'a> {
    module: Option<&'a dyn Modular>,
    optimizer: Option<&'a Optimizer>,
    schedulers: Vec<&'a Scheduler>,
    generators: Vec<&'a Generator>,
    loader: Option<&'a mut dyn Loader>,
    metadata: Option<&'a mut Dict>,
    grad_scaler: Option<&'a GradScaler>,
}

trait Modular {
    fn handle(&self) -> Result<crate::nn::ModuleRef<'_>>;
}
impl<M: Module> Modular for M {
    fn handle(&self) -> Result<crate::nn::ModuleRef<'_>> {
        self.module()
    }
}
trait Loader {
    fn handle(&self) -> *mut sys::sterna_loader;
    fn go_on(&mut self) -> Result<()>;
}
impl<B: Batch> Loader for DataLoader<B> {
    fn handle(&self) -> *mut sys::sterna_loader {
        self.as_ptr()
    }
    fn go_on(&mut self) -> Result<()> {
        self.set_state(self.state()?)
    }
}

impl<'a> Checkpoint<'a> {
    /// Of nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// Its parameters and buffers.
    pub fn module(mut self, module: &'a impl Module) -> Self {
        self.module = Some(module);
        self
    }
    /// Its state and options.
    pub fn optimizer(mut self, optimizer: &'a Optimizer) -> Self {
        self.optimizer = Some(optimizer);
        self
    }
    /// One more schedule.
    pub fn scheduler(mut self, scheduler: &'a Scheduler) -> Self {
        self.schedulers.push(scheduler);
        self
    }
    /// One more generator; none: the CPU's default generator.
    pub fn generator(mut self, generator: &'a Generator) -> Self {
        self.generators.push(generator);
        self
    }
    /// Where it stands; after loading, the next `for` goes on there.
    pub fn loader<B: Batch>(mut self, loader: &'a mut DataLoader<B>) -> Self {
        self.loader = Some(loader);
        self
    }
    /// Its metadata is saved: epoch, best loss, …; loading replaces it.
    pub fn metadata(mut self, dict: &'a mut Dict) -> Self {
        self.metadata = Some(dict);
        self
    }
    /// Its scale and options.
    pub fn grad_scaler(mut self, scaler: &'a GradScaler) -> Self {
        self.grad_scaler = Some(scaler);
        self
    }
    fn with(&self, call: impl FnOnce(&sys::sterna_checkpoint) -> Result<()>) -> Result<()> {
        let module = self.module.map(|m| m.handle()).transpose()?;
        let mut parts: Vec<_> =
            self.schedulers.iter().map(|s| s.state()).chain(self.optimizer.map(|o| o.state())).collect();
        parts.sort_by_key(|lock| Arc::as_ptr(lock)); // one order for all threads, and each once
        parts.dedup_by(|a, b| Arc::ptr_eq(a, b));
        let _locks: Vec<_> = parts.iter().map(|lock| lock.lock().unwrap_or_else(PoisonError::into_inner)).collect();
        let _scaler = self.grad_scaler.map(|s| s.lock()); // after the optimizer's, as in its calls
        let schedulers: Vec<_> = self.schedulers.iter().map(|s| s.as_ptr()).collect();
        let generators: Vec<_> = self.generators.iter().map(|g| g.as_ptr()).collect();
        call(&sys::sterna_checkpoint {
            module: module.as_ref().map_or(null_mut(), |m| m.as_ptr()),
            optimizer: self.optimizer.map_or(null_mut(), |o| o.as_ptr()),
            schedulers: slice(&schedulers),
            schedulers_len: schedulers.len(),
            generators: slice(&generators),
            generators_len: generators.len(),
            loader: self.loader.as_ref().map_or(null_mut(), |l| l.handle()),
            metadata: self.metadata.as_ref().map_or(null_mut(), |d| d.as_ptr()),
            grad_scaler: self.grad_scaler.map_or(null_mut(), |s| s.as_ptr()),
            ..Default::default()
        })
    }
    /// Writes all that the run needs to go on as if it had never stopped, in one step.
    pub fn save(self, path: impl AsRef<Path>) -> Result<()> {
        let path = c_path(path.as_ref())?;
        self.with(|c| ffi!(sterna_checkpoint_save(path.as_ptr(), c)))
    }
    /// Puts the objects into the saved state.  After an error every object is as it was.
    pub fn load(self, path: impl AsRef<Path>) -> Result<()> {
        let path = c_path(path.as_ref())?;
        self.with(|c| ffi!(sterna_checkpoint_load(path.as_ptr(), c)))?;
        self.loader.map_or(Ok(()), |l| l.go_on())
    }
}
