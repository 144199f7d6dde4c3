//! Modules, those of the library and one's own.
use crate::error::{callback, destroy, ffi};
use crate::generated::enums::Init;
use crate::generated::options::{InitOptions, LoadOptions, ModuleOptions};
use crate::handle::Handle;
use crate::keep::{all_borrowed, c_path, c_string, give, list, made_text, pointers, slice, text, Keep};
use crate::{Code, Dict, Error, Result, Tensor};
use std::borrow::Borrow;
use std::cell::Cell;
use std::ffi::c_void;
use std::marker::PhantomData;
use std::path::Path;
use std::ptr::null_mut;
use std::sync::Arc;
use std::thread::{self, ThreadId};
use sterna_sys as sys;

pub use crate::generated::nn::*;

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
    /// Its mode; that of a module of one's own is the mode of its first child.
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

// ---- one's own

/// The parts of a module of one's own, in order.  `#[derive(Module)]` writes this.
pub trait Members {
    /// What it is, as in "FeedForwardNet".
    fn kind(&self) -> &str;
    /// Adds the parts.
    fn members(&self, members: &mut MemberList) -> Result<()>;
    /// What is in the brackets of `FeedForwardNet(…)`.
    fn extra_repr(&self) -> Option<String> {
        None
    }
}

/// What [`Members::members`] fills.
#[derive(Default)]
pub struct MemberList(Vec<(String, Member)>);

enum Member {
    Module(Handle<sys::sterna_module>),
    Parameter(Tensor),
    Buffer(Tensor),
}

impl MemberList {
    /// A child.
    pub fn module(&mut self, name: &str, m: &(impl Module + ?Sized)) -> Result<()> {
        let handle = m.module()?.handle.clone();
        self.0.push((name.to_string(), Member::Module(handle)));
        Ok(())
    }
    /// A variable that is trained.
    pub fn parameter(&mut self, name: &str, variable: &Tensor) -> Result<()> {
        self.0.push((name.to_string(), Member::Parameter(a_variable(name, variable)?)));
        Ok(())
    }
    /// A variable that is saved, not trained.
    pub fn buffer(&mut self, name: &str, variable: &Tensor) -> Result<()> {
        self.0.push((name.to_string(), Member::Buffer(a_variable(name, variable)?)));
        Ok(())
    }
}
fn a_variable(name: &str, t: &Tensor) -> Result<Tensor> {
    if t.is_variable() {
        return Ok(t.clone());
    }
    let message = format!(
        "the field {name} is no variable: make it one with .variable(true), or leave it out with #[module(skip)]"
    );
    Err(Error::argument_of(name, message))
}

/// A type that a field of a module may have.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a module nor a tensor",
    label = "leave it out with #[module(skip)]"
)]
pub trait Field {
    /// Adds itself under a name.
    fn add(&self, name: &str, members: &mut MemberList) -> Result<()>;
}
impl<M: Module> Field for M {
    fn add(&self, name: &str, members: &mut MemberList) -> Result<()> {
        members.module(name, self)
    }
}
impl Field for Tensor {
    fn add(&self, name: &str, members: &mut MemberList) -> Result<()> {
        members.parameter(name, self)
    }
}
impl<F: Field> Field for Option<F> {
    fn add(&self, name: &str, members: &mut MemberList) -> Result<()> {
        self.as_ref().map_or(Ok(()), |f| f.add(name, members))
    }
}
impl<M: Module> Field for Vec<M> {
    fn add(&self, name: &str, members: &mut MemberList) -> Result<()> {
        let Some(first) = self.first() else { return Ok(()) };
        let list = ModuleList::new()?;
        list.train(first.is_training()?)?; // while it is empty
        let list = self.iter().try_fold(list, |list, m| list.push(AnyModule(m.module()?.handle.clone())))?;
        members.module(name, &list)
    }
}

/// A module that is borrowed, or one below it, as the library knows it.
pub struct ModuleRef<'a> {
    handle: Handle<sys::sterna_module>,
    lent: Option<Arc<Lent>>,
    borrow: PhantomData<(&'a (), *const ())>, // and it stays on its thread
}
impl ModuleRef<'_> {
    fn of(handle: Handle<sys::sterna_module>) -> Self {
        ModuleRef { handle, lent: None, borrow: PhantomData }
    }
    pub(crate) fn as_ptr(&self) -> *mut sys::sterna_module {
        self.handle.as_ptr()
    }
}
impl Drop for ModuleRef<'_> {
    fn drop(&mut self) {
        if let Some(lent) = &self.lent {
            lent.object.set(None);
        }
    }
}

impl Module for ModuleRef<'_> {
    fn module(&self) -> Result<ModuleRef<'_>> {
        Ok(ModuleRef::of(self.handle.clone()))
    }
    fn into_module(self) -> Result<AnyModule> {
        Ok(AnyModule(self.handle.clone())) // for which it would have to be Send: nobody gets here
    }
}
impl Forward for ModuleRef<'_> {
    fn forward(&self, x: &Tensor) -> Result<Tensor> {
        forward(&self.handle, x)
    }
    fn forward_many(&self, inputs: &[Tensor]) -> Result<Vec<Tensor>> {
        forward_many(&self.handle, inputs)
    }
}

/// A borrowed module, for calls on the thread that borrowed it, until the end of the borrow.
struct Lent {
    thread: ThreadId,
    object: Cell<Option<*const dyn Forward>>,
}
// SAFETY: `object` is touched on `thread` only.
unsafe impl Send for Lent {}
unsafe impl Sync for Lent {}

impl Forward for Arc<Lent> {
    fn forward_many(&self, inputs: &[Tensor]) -> Result<Vec<Tensor>> {
        if thread::current().id() != self.thread {
            return Err(Error::of(Code::State, "a borrowed module was called on another thread"));
        }
        match self.object.get() {
            // SAFETY: the borrow has not ended, and cannot while this thread is here.
            Some(object) => unsafe { &*object }.forward_many(inputs),
            None => Err(Error::of(Code::State, "a borrowed module was called after the end of the borrow")),
        }
    }
}

impl<T: Members + Forward> Module for T {
    fn module(&self) -> Result<ModuleRef<'_>> {
        let object: &dyn Forward = self;
        // SAFETY: only the lifetime changes; ModuleRef's drop ends it in time.
        let object: *const (dyn Forward + 'static) = unsafe { std::mem::transmute(object as *const dyn Forward) };
        let lent = Arc::new(Lent { thread: thread::current().id(), object: Cell::new(Some(object)) });
        let handle = create(self, lent.clone())?;
        Ok(ModuleRef { handle, lent: Some(lent), borrow: PhantomData })
    }
    fn into_module(self) -> Result<AnyModule>
    where
        Self: Send + 'static,
    {
        let own = Box::new(self);
        let members: *const T = &*own;
        // SAFETY: the box holds it, and `create` does not drop `own` before its last use of the members.
        Ok(AnyModule(create(unsafe { &*members }, own)?))
    }
}

/// The library's module with the parts of `members`, which computes by `forward`.
fn create<F: Forward + Send + 'static>(
    members: &(impl Members + ?Sized),
    forward: F,
) -> Result<Handle<sys::sterna_module>> {
    let mut parts = MemberList::default();
    members.members(&mut parts)?;
    let kind = c_string(members.kind(), "kind")?;
    let mut keep = Keep::default();
    let mut options = ModuleOptions::new();
    if let Some(text) = members.extra_repr() {
        options = options.extra_repr(text);
    }
    let o = options.raw(&mut keep)?;
    let user = Box::into_raw(Box::new(forward)) as *mut c_void;
    let table = sys::sterna_module_callbacks {
        user,
        destroy: Some(destroy::<F>),
        forward: Some(run_forward::<F>),
        ..Default::default()
    };
    let mut h = null_mut();
    ffi!(sterna_module_create(kind.as_ptr(), &table, &o, &mut h))?;
    let m = unsafe { Handle::adopt(h) };
    let first = parts.0.iter().find_map(|(_, p)| if let Member::Module(child) = p { Some(child) } else { None });
    if let Some(child) = first {
        let mut on = 0;
        ffi!(sterna_module_is_training(child.as_ptr(), &mut on))?;
        ffi!(sterna_module_train(m.as_ptr(), on))?; // before the children are there, so that theirs stay
    }
    for (name, part) in &parts.0 {
        let name = c_string(name, "name")?;
        match part {
            Member::Module(child) => ffi!(sterna_module_register_module(m.as_ptr(), name.as_ptr(), child.as_ptr()))?,
            Member::Parameter(t) => ffi!(sterna_module_register_parameter(m.as_ptr(), name.as_ptr(), t.as_mut_ptr()))?,
            Member::Buffer(t) => ffi!(sterna_module_register_buffer(m.as_ptr(), name.as_ptr(), t.as_mut_ptr()))?,
        }
    }
    Ok(m)
}

impl<T: Forward + ?Sized> Forward for Box<T> {
    fn forward(&self, x: &Tensor) -> Result<Tensor> {
        (**self).forward(x)
    }
    fn forward_many(&self, inputs: &[Tensor]) -> Result<Vec<Tensor>> {
        (**self).forward_many(inputs)
    }
}

unsafe extern "C" fn run_forward<F: Forward>(
    user: *mut c_void,
    inputs: *const *const sys::sterna_tensor,
    n: usize,
    outputs: *mut *mut sys::sterna_tensor,
    capacity: usize,
    count: *mut usize,
) -> *mut sys::sterna_error {
    callback(|| {
        let results = (*(user as *const F)).forward_many(&all_borrowed(inputs, n)?)?;
        give(results, outputs, capacity, count)
    })
}

/// A function as a module without parameters: `sequential![Linear::new(4, 2)?, nn::function("double", |x| x * 2.0)]`.
pub fn function<F: Fn(&Tensor) -> Result<Tensor> + Send + 'static>(name: &str, f: F) -> Function<F> {
    Function { name: name.to_string(), f }
}
/// See [`function`].
pub struct Function<F> {
    name: String,
    f: F,
}
impl<F> Members for Function<F> {
    fn kind(&self) -> &str {
        &self.name
    }
    fn members(&self, _: &mut MemberList) -> Result<()> {
        Ok(())
    }
}
impl<F: Fn(&Tensor) -> Result<Tensor>> Forward for Function<F> {
    fn forward(&self, x: &Tensor) -> Result<Tensor> {
        (self.f)(x)
    }
}
