//! Modules of one's own: what they consist of, how the library sees them, what a borrowed one is.
use super::{forward, forward_many, AnyModule, Forward, Module, ModuleList};
use crate::error::{callback, destroy, ffi};
use crate::generated::options::ModuleOptions;
use crate::handle::Handle;
use crate::keep::{all_borrowed, c_string, give, Keep};
use crate::{Code, Error, Result, Tensor};
use std::cell::Cell;
use std::ffi::c_void;
use std::marker::PhantomData;
use std::ptr::null_mut;
use std::sync::Arc;
use std::thread::{self, ThreadId};
use sterna_sys as sys;

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
    pub(super) fn of(handle: Handle<sys::sterna_module>) -> Self {
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
