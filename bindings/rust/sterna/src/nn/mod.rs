//! Modules, those of the library and one's own.
use crate::error::ffi;
use crate::generated::enums::Init;
use crate::generated::options::{InitOptions, LoadOptions};
use crate::handle::Handle;
use crate::keep::{c_path, c_string, list, made_text, pointers, slice, text, Keep};
use crate::{Code, Dict, Error, Result, Tensor};
use std::borrow::Borrow;
use std::path::Path;
use std::ptr::null_mut;
use sterna_sys as sys;

mod own;

pub use crate::generated::nn::*;
pub use own::{function, Field, Function, MemberList, Members, ModuleRef};

/// Initializations of one variable.
pub mod init {
    pub use crate::generated::init::*;
}

/// What a module computes.  A module of one input and output has `forward`, others `forward_many`.
pub trait Forward {
    /// The output for an input.
    fn forward(&self, x: &Tensor) -> Result<Tensor> {
        let _ = x;
        Err(Error::of(Code::Unsupported, "this module has no forward of one tensor"))
    }
    /// The outputs for any number of inputs.
    fn forward_many(&self, inputs: &[Tensor]) -> Result<Vec<Tensor>> {
        match inputs {
            [x] => Ok(vec![self.forward(x)?]),
            _ => Err(Error::of(Code::Unsupported, format!("this module has no forward of {} tensors", inputs.len()))),
        }
    }
}

/// What all modules can do.  One's own is a struct with `#[derive(Module)]` that implements [`Forward`]:
///
/// ```
/// # use sterna::{nn::Linear, Forward, Module, Result, Tensor};
/// #[derive(Module)]
/// struct Scaled {
///     layer: Linear,
///     scale: Tensor, // a parameter, as it is a variable
///     #[module(skip)]
///     name: String,
/// }
/// impl Forward for Scaled {
///     fn forward(&self, x: &Tensor) -> Result<Tensor> {
///         self.layer.forward(x)? * &self.scale
///     }
/// }
/// let net = Scaled { layer: Linear::new(4, 2)?, scale: Tensor::ones([2])?.variable(true)?, name: "s".into() };
/// let names: Vec<_> = net.named_parameters()?.items()?.into_iter().map(|(name, _)| name).collect();
/// assert_eq!(names, ["scale", "layer.weight", "layer.bias"]);
/// # Ok::<(), sterna::Error>(())
/// ```
///
/// Its mode is that of its children.  One without any, whose `forward` depends on the mode, keeps an [`Identity`], which
/// `train`, containers and exports set as they set all modules below:
///
/// ```
/// # use sterna::{nn::Identity, Forward, Module, Result, Tensor};
/// #[derive(Module)]
/// struct Noise {
///     mode: Identity,
///     scale: Tensor,
/// }
/// impl Forward for Noise {
///     fn forward(&self, x: &Tensor) -> Result<Tensor> {
///         if !self.mode.is_training()? {
///             return Ok(x.clone());
///         }
///         x + &self.scale * x.randn_like()?
///     }
/// }
/// let noise = Noise { mode: Identity::new()?, scale: Tensor::full([1], 0.1)?.variable(true)? };
/// let x = Tensor::ones([3])?;
/// assert!(noise.forward(&x)?.to_vec::<f32>()? != [1.0; 3]);
/// noise.eval()?;
/// assert!(noise.forward(&x)?.to_vec::<f32>()? == [1.0; 3] && !noise.is_training()?);
/// # Ok::<(), sterna::Error>(())
/// ```
pub trait Module {
    /// The library's module for this one, while it is borrowed.
    #[doc(hidden)]
    fn module(&self) -> Result<ModuleRef<'_>>;
    /// The library's module for this one, which owns it from now on.
    fn into_module(self) -> Result<AnyModule>
    where
        Self: Sized + Send + 'static;

    /// Training mode, in which modules start, or evaluation, for this one and all below.
    fn train(&self, on: bool) -> Result<()> {
        ffi!(sterna_module_train(self.module()?.as_ptr(), on as i32))
    }
    /// Evaluation mode, for this one and all below.
    fn eval(&self) -> Result<()> {
        self.train(false)
    }
    /// Its mode.  A module of one's own has that of its first child, training if there is none.
    fn is_training(&self) -> Result<bool> {
        let mut on = 0;
        ffi!(sterna_module_is_training(self.module()?.as_ptr(), &mut on))?;
        Ok(on != 0)
    }
    /// What it is, as in "Linear".
    fn kind_name(&self) -> Result<String> {
        let m = self.module()?;
        let mut kind = sys::sterna_str::default();
        ffi!(sterna_module_kind(m.as_ptr(), &mut kind))?;
        Ok(text(kind))
    }

    /// Variables that are trained, of this module and all below, by dotted name; shared ones once.
    fn named_parameters(&self) -> Result<Dict> {
        Dict::made(|d| ffi!(sterna_module_parameters(self.module()?.as_ptr(), d)))
    }
    /// Variables that are saved but not trained.
    fn named_buffers(&self) -> Result<Dict> {
        Dict::made(|d| ffi!(sterna_module_buffers(self.module()?.as_ptr(), d)))
    }
    /// The parameters without their names.
    fn parameters(&self) -> Result<Vec<Tensor>> {
        Ok(self.named_parameters()?.items()?.into_iter().map(|(_, t)| t).collect())
    }
    /// A parameter by its dotted name.
    fn parameter(&self, name: &str) -> Result<Tensor> {
        let (m, name, mut t) = (self.module()?, c_string(name, "name")?, null_mut());
        ffi!(sterna_module_parameter(m.as_ptr(), name.as_ptr(), &mut t))?;
        Ok(unsafe { Tensor::from_raw(t) })
    }
    /// A buffer by its dotted name.
    fn buffer(&self, name: &str) -> Result<Tensor> {
        let (m, name, mut t) = (self.module()?, c_string(name, "name")?, null_mut());
        ffi!(sterna_module_buffer(m.as_ptr(), name.as_ptr(), &mut t))?;
        Ok(unsafe { Tensor::from_raw(t) })
    }
    /// A module below by its dotted name.
    fn child(&self, name: &str) -> Result<ModuleRef<'_>> {
        let (m, name, mut child) = (self.module()?, c_string(name, "name")?, null_mut());
        ffi!(sterna_module_child(m.as_ptr(), name.as_ptr(), &mut child))?;
        Ok(ModuleRef::of(unsafe { Handle::adopt(child) }))
    }
    /// The modules directly below, with their names.
    fn children(&self) -> Result<Vec<(String, ModuleRef<'_>)>> {
        let (m, mut n) = (self.module()?, 0);
        ffi!(sterna_module_children_size(m.as_ptr(), &mut n))?;
        (0..n)
            .map(|i| {
                let mut child = null_mut();
                let name = made_text(|b| ffi!(sterna_module_child_at(m.as_ptr(), i, b, &mut child)))?;
                Ok((name, ModuleRef::of(unsafe { Handle::adopt(child) })))
            })
            .collect()
    }

    /// Drops the gradients of all parameters.
    fn zero_grad(&self) -> Result<()> {
        ffi!(sterna_module_zero_grad(self.module()?.as_ptr()))
    }
    /// Stops training of the parameters at or below a name, "" for all; gives how many.
    fn freeze(&self, prefix: &str) -> Result<i64> {
        let (m, prefix, mut n) = (self.module()?, c_string(prefix, "prefix")?, 0);
        ffi!(sterna_module_freeze(m.as_ptr(), prefix.as_ptr(), &mut n))?;
        Ok(n)
    }
    /// Resumes what `freeze` stopped.
    fn unfreeze(&self, prefix: &str) -> Result<i64> {
        let (m, prefix, mut n) = (self.module()?, c_string(prefix, "prefix")?, 0);
        ffi!(sterna_module_unfreeze(m.as_ptr(), prefix.as_ptr(), &mut n))?;
        Ok(n)
    }
    /// Initializes the parameters that the options choose; gives how many.
    fn init(&self, init: Init, options: impl Borrow<InitOptions>) -> Result<i64>
    where
        Self: Sized,
    {
        let (mut keep, mut n) = (Keep::default(), 0);
        let o = options.borrow().raw(&mut keep)?;
        ffi!(sterna_module_init(self.module()?.as_ptr(), init as i32, &o, &mut n))?;
        Ok(n)
    }

    /// Parameters and buffers by name.
    fn state_dict(&self) -> Result<Dict> {
        Dict::made(|d| ffi!(sterna_module_state_dict(self.module()?.as_ptr(), d)))
    }
    /// Takes the values of a state dict: all, or after an error none.  Gives the module's variables that had no entry,
    /// and the entries that the module lacks.
    fn load_state_dict(&self, entries: &Dict, options: impl Borrow<LoadOptions>) -> Result<(Dict, Dict)>
    where
        Self: Sized,
    {
        let o = options.borrow().raw(&mut Keep::default())?;
        let (m, mut missing) = (self.module()?, null_mut());
        let unexpected = Dict::made(|unexpected| {
            ffi!(sterna_module_load_state_dict(m.as_ptr(), entries.as_ptr(), &o, &mut missing, unexpected))
        })?;
        Ok((unsafe { Dict::adopt(missing) }, unexpected))
    }
    /// The state dict as a .safetensors file, in one step: a reader sees the old file or the new one.
    fn save(&self, path: impl AsRef<Path>) -> Result<()>
    where
        Self: Sized,
    {
        let path = c_path(path.as_ref())?;
        ffi!(sterna_module_save(self.module()?.as_ptr(), path.as_ptr()))
    }
    /// Takes the values of a .safetensors file: all, or after an error none.
    fn load(&self, path: impl AsRef<Path>) -> Result<()>
    where
        Self: Sized,
    {
        self.load_with(path, LoadOptions::new())
    }
    /// [`Module::load`] with options.
    fn load_with(&self, path: impl AsRef<Path>, options: impl Borrow<LoadOptions>) -> Result<()>
    where
        Self: Sized,
    {
        let path = c_path(path.as_ref())?;
        let o = options.borrow().raw(&mut Keep::default())?;
        ffi!(sterna_module_load(self.module()?.as_ptr(), path.as_ptr(), &o))
    }

    /// A table of modules, shapes and parameter counts.
    fn summary(&self) -> Result<String> {
        let m = self.module()?;
        made_text(|b| ffi!(sterna_module_summary(m.as_ptr(), b)))
    }
    /// The module for a reader, as PyTorch prints it.
    fn to_text(&self) -> Result<String> {
        let m = self.module()?;
        made_text(|b| ffi!(sterna_module_text(m.as_ptr(), b)))
    }
}

// ---- the library's modules

/// A module of any kind, as the library knows it.
pub struct AnyModule(Handle<sys::sterna_module>);

impl AnyModule {
    /// # Safety
    /// `p` is a handle that the caller owns.
    pub unsafe fn from_raw(p: *mut sys::sterna_module) -> Self {
        AnyModule(Handle::adopt(p))
    }
}
impl std::fmt::Debug for AnyModule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.to_text().map_err(|_| std::fmt::Error)?)
    }
}
impl Module for AnyModule {
    fn module(&self) -> Result<ModuleRef<'_>> {
        Ok(ModuleRef::of(self.0.clone()))
    }
    fn into_module(self) -> Result<AnyModule> {
        Ok(self)
    }
}
impl Forward for AnyModule {
    fn forward(&self, x: &Tensor) -> Result<Tensor> {
        forward(&self.0, x)
    }
    fn forward_many(&self, inputs: &[Tensor]) -> Result<Vec<Tensor>> {
        forward_many(&self.0, inputs)
    }
}

fn forward(m: &Handle<sys::sterna_module>, x: &Tensor) -> Result<Tensor> {
    let mut y = null_mut();
    ffi!(sterna_module_forward(m.as_ptr(), x.as_ptr(), &mut y))?;
    Ok(unsafe { Tensor::from_raw(y) })
}
fn forward_many(m: &Handle<sys::sterna_module>, inputs: &[Tensor]) -> Result<Vec<Tensor>> {
    let ins = pointers(inputs);
    list(|outs, capacity, n| unsafe {
        sys::sterna_module_forward_many(m.as_ptr(), slice(&ins), ins.len(), outs, capacity, n)
    })
}

/// The traits of a struct that wraps a module of the library.
macro_rules! library_module {
    ($name:ident) => {
        impl $crate::nn::Module for $name {
            fn module(&self) -> Result<$crate::nn::ModuleRef<'_>> {
                self.0.module()
            }
            fn into_module(self) -> Result<AnyModule> {
                Ok(self.0)
            }
        }
        impl $crate::nn::Forward for $name {
            fn forward(&self, x: &Tensor) -> Result<Tensor> {
                self.0.forward(x)
            }
            fn forward_many(&self, inputs: &[Tensor]) -> Result<Vec<Tensor>> {
                self.0.forward_many(inputs)
            }
        }
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(&$crate::nn::Module::to_text(&self.0).map_err(|_| ::std::fmt::Error)?)
            }
        }
    };
}
pub(crate) use library_module;

macro_rules! container {
    ($name:ident, $make:ident, $doc:literal) => {
        #[doc = $doc]
        pub struct $name(AnyModule);
        library_module!($name);
        impl $name {
            /// An empty one, for [`push`](Self::push) to fill.
            pub fn new() -> Result<Self> {
                Self::from_modules(Vec::new())
            }
            /// Of modules that are there.
            pub fn from_modules(layers: Vec<AnyModule>) -> Result<Self> {
                let mut m = null_mut();
                let layers: Vec<_> = layers.into_iter().map(|l| l.0.into_raw()).collect();
                ffi!($make(slice(&layers), layers.len(), &mut m))?;
                Ok($name(unsafe { AnyModule::from_raw(m) }))
            }
            /// Adds a module at the end, named by its place.
            pub fn push(self, layer: impl Module + Send + 'static) -> Result<Self> {
                ffi!(sterna_nn_append(self.0 .0.as_ptr(), layer.into_module()?.0.into_raw()))?;
                Ok(self)
            }
            /// Number of modules.
            pub fn len(&self) -> Result<usize> {
                Ok(self.children()?.len())
            }
            /// Whether there are none.
            pub fn is_empty(&self) -> Result<bool> {
                Ok(self.len()? == 0)
            }
        }
    };
}
container!(
    Sequential,
    sterna_nn_sequential,
    "Calls its modules one after the other: see [`sequential!`](crate::sequential)."
);
container!(ModuleList, sterna_nn_module_list, "Holds modules, which a module of one's own calls as it likes.");

/// `sequential![Linear::new(64, 32)?, Relu::new()?, Linear::new(32, 10)?]`: a `Result` of a [`nn::Sequential`](Sequential).
#[macro_export]
macro_rules! sequential {
    ($($layer:expr),* $(,)?) => {
        $crate::nn::Sequential::new()$(.and_then(|all| all.push($layer)))*
    };
}
