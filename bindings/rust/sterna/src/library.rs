//! The library as a whole: threads, random numbers, devices and their memory, messages, scopes.
use crate::error::{callback, destroy, ffi};
use crate::generated::infos::{DeviceInfo, DeviceProperties};
use crate::handle::Handle;
use crate::keep::{c_path, c_string, text};
use crate::{LogLevel, MatmulPrecision, Result, Tensor};
use std::ffi::{c_char, c_void};
use std::marker::PhantomData;
use std::path::Path;
use std::ptr::{null, null_mut};
use sterna_sys as sys;

/// The library's version, such as "0.1.0".
pub fn version() -> String {
    // SAFETY: takes nothing.
    text(unsafe { sys::sterna_version() })
}
/// The version of the library's interface.
pub fn abi_version() -> i32 {
    // SAFETY: takes nothing.
    unsafe { sys::sterna_abi_version() }
}
/// Number of handles that are not released, for tests that look for leaks.
pub fn debug_live_handles() -> i64 {
    // SAFETY: takes nothing.
    unsafe { sys::sterna_debug_live_handles() }
}
/// Number of threads that one call computes on.
pub fn num_threads() -> i32 {
    // SAFETY: takes nothing.
    unsafe { sys::sterna_num_threads() }
}
/// From the next call on, computes on so many threads; results do not depend on it.
pub fn set_num_threads(threads: i32) -> Result<()> {
    ffi!(sterna_set_num_threads(threads))
}
/// How products and convolutions of f32 may be computed.
pub fn float32_matmul_precision() -> MatmulPrecision {
    // SAFETY: takes nothing.
    MatmulPrecision::from_raw(unsafe { sys::sterna_float32_matmul_precision() }).unwrap_or(MatmulPrecision::Highest)
}
/// [`MatmulPrecision::High`] lets a device round their factors to TF32, from the next call on, for the whole process.
pub fn set_float32_matmul_precision(precision: MatmulPrecision) -> Result<()> {
    ffi!(sterna_set_float32_matmul_precision(precision as i32))
}
/// Seeds the default generator of every device, and this thread's own.
pub fn manual_seed(seed: u64) -> Result<()> {
    ffi!(sterna_manual_seed(seed))
}

/// The state of random numbers: a seed and how far it has counted.
#[derive(Debug)]
pub struct Generator(Handle<sys::sterna_generator>);
impl Generator {
    /// A new one.
    pub fn new(seed: u64) -> Result<Self> {
        let mut g = null_mut();
        ffi!(sterna_generator_create(seed, &mut g))?;
        Ok(Generator(unsafe { Handle::adopt(g) }))
    }
    /// The one that a device uses, or this thread's device.
    pub fn of_device(device: Option<&str>) -> Result<Self> {
        let device = device.map(|d| c_string(d, "device")).transpose()?;
        let mut g = null_mut();
        ffi!(sterna_generator_default(device.as_ref().map_or(null(), |d| d.as_ptr()), &mut g))?;
        Ok(Generator(unsafe { Handle::adopt(g) }))
    }
    /// Starts again from a seed.
    pub fn seed(&self, seed: u64) -> Result<()> {
        ffi!(sterna_generator_seed(self.as_ptr(), seed))
    }
    /// Its seed and offset.
    pub fn state(&self) -> Result<(u64, u64)> {
        let (mut seed, mut offset) = (0, 0);
        ffi!(sterna_generator_get_state(self.as_ptr(), &mut seed, &mut offset))?;
        Ok((seed, offset))
    }
    /// Goes on from a seed and an offset.
    pub fn set_state(&self, seed: u64, offset: u64) -> Result<()> {
        ffi!(sterna_generator_set_state(self.as_ptr(), seed, offset))
    }
    pub(crate) fn as_ptr(&self) -> *mut sys::sterna_generator {
        self.0.as_ptr()
    }
}

/// Random calls of this thread take their numbers from a generator until this is dropped.
#[must_use = "the generator's turn ends with the guard"]
#[derive(Debug)]
pub struct GeneratorGuard {
    before: *mut sys::sterna_generator, // also keeps the guard on its thread
}
impl GeneratorGuard {
    /// Sets the generator.
    pub fn new(generator: &Generator) -> Result<Self> {
        let mut before = null_mut();
        ffi!(sterna_set_generator(generator.as_ptr(), &mut before))?;
        Ok(GeneratorGuard { before })
    }
}
impl Drop for GeneratorGuard {
    fn drop(&mut self) {
        // SAFETY: `before` is a handle of ours, or null; a failure has no way out of here.
        unsafe {
            sys::sterna_error_release(sys::sterna_set_generator(self.before, null_mut()));
            sys::sterna_generator_release(self.before);
        }
    }
}

/// The devices, "cpu" first, with what their memory holds now.
pub fn devices() -> Result<Vec<DeviceInfo>> {
    // SAFETY: takes nothing.
    (0..unsafe { sys::sterna_device_count() })
        .map(|i| {
            let mut raw = sys::sterna_device_info::default();
            ffi!(sterna_device_get_info(i, &mut raw))?;
            Ok(unsafe { DeviceInfo::from_raw(&raw) })
        })
        .collect()
}
/// What hardware a device is, by its place in [`devices`].
pub fn device_properties(index: i32) -> Result<DeviceProperties> {
    let mut raw = sys::sterna_device_properties::default();
    ffi!(sterna_device_get_properties(index, &mut raw))?;
    Ok(unsafe { DeviceProperties::from_raw(&raw) })
}
/// Lets the peak of a device's memory start again from what is alive now.
pub fn reset_peak(index: i32) -> Result<()> {
    ffi!(sterna_device_reset_peak(index))
}
/// Waits for all work of a device, and gives the error of what failed in it since the last time.
pub fn synchronize(index: i32) -> Result<()> {
    ffi!(sterna_device_synchronize(index))
}
/// Gives memory that is kept for the next tensors back to the system.
pub fn empty_cache() -> Result<()> {
    ffi!(sterna_empty_cache())
}
/// Adds the devices of a shared object.
///
/// # Safety
/// The shared object runs as part of this process.
pub unsafe fn load_device_plugin(path: impl AsRef<Path>) -> Result<()> {
    let path = c_path(path.as_ref())?;
    ffi!(sterna_load_device_plugin(path.as_ptr()))
}

/// Tensors that this thread makes from nothing lie on a device until this is dropped.
#[must_use = "the device's turn ends with the guard"]
pub struct DeviceGuard {
    before: sys::sterna_str, // also keeps the guard on its thread
}
impl DeviceGuard {
    /// Sets the device.
    pub fn new(device: &str) -> Result<Self> {
        let device = c_string(device, "device")?;
        let mut before = sys::sterna_str::default();
        ffi!(sterna_set_device(device.as_ptr(), &mut before))?;
        Ok(DeviceGuard { before })
    }
}
impl Drop for DeviceGuard {
    fn drop(&mut self) {
        // SAFETY: names of devices are valid for ever; a failure has no way out of here.
        unsafe { sys::sterna_error_release(sys::sterna_set_device(self.before.data, null_mut())) }
    }
}

/// The library's messages of at least `level` go to `sink`, from any thread.
pub fn set_log_sink<F: Fn(LogLevel, &str) + Send + Sync + 'static>(level: LogLevel, sink: F) -> Result<()> {
    let user = Box::into_raw(Box::new(sink)) as *mut c_void;
    let table =
        sys::sterna_log_sink { user, destroy: Some(destroy::<F>), message: Some(message::<F>), ..Default::default() };
    ffi!(sterna_set_log_sink(&table, level as i32))
}
/// The library says nothing any more.
pub fn remove_log_sink() -> Result<()> {
    ffi!(sterna_set_log_sink(null(), LogLevel::Error as i32))
}
unsafe extern "C" fn message<F: Fn(LogLevel, &str)>(user: *mut c_void, level: i32, data: *const c_char, len: usize) {
    let e = callback(|| {
        let level = LogLevel::from_raw(level).unwrap_or(LogLevel::Error);
        (*(user as *const F))(level, &text(sys::sterna_str { data, len }));
        Ok(())
    });
    sys::sterna_error_release(e); // there is nobody to tell
}

/// Releases the handles of tensors that this thread makes until it is dropped.  [`Tensor`]s need none: it is for code
/// that calls `sterna_sys` itself.  A `Tensor` made meanwhile is an invalid handle after, unless it is kept.
#[derive(Debug)]
pub struct Scope {
    handle: *mut sys::sterna_scope,
    thread: PhantomData<*const ()>,
}
impl Scope {
    /// Begins a scope.
    pub fn new() -> Result<Self> {
        let mut handle = null_mut();
        ffi!(sterna_scope_begin(&mut handle))?;
        Ok(Scope { handle, thread: PhantomData })
    }
    /// The tensor outlives the scope.
    pub fn keep(&self, tensor: &Tensor) -> Result<()> {
        ffi!(sterna_scope_keep(self.handle, tensor.as_ptr()))
    }
}
impl Drop for Scope {
    fn drop(&mut self) {
        // SAFETY: the scope is ours; a failure has no way out of here.
        unsafe { sys::sterna_error_release(sys::sterna_scope_end(self.handle)) }
    }
}
