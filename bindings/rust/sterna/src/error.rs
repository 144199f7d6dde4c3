//! Errors, and the way of errors and panics of callbacks through the library.
use crate::generated::enums::Code;
use crate::generated::infos::TensorInfo;
use crate::keep::text;
use std::any::Any;
use std::collections::HashSet;
use std::error::Error as StdError;
use std::ffi::{c_void, CString};
use std::fmt;
use std::panic::{catch_unwind, resume_unwind, AssertUnwindSafe};
use std::ptr::null_mut;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use sterna_sys as sys;

/// `Result` with this crate's [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What a failed call reports.
#[derive(Clone)]
pub struct Error(Arc<Inner>);

struct Inner {
    code: Code,
    message: String,
    op: String,
    argument: String,
    shapes: String,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Error {
    /// An error of the program's own, for a callback or a `forward` to return: it is the [`source`](StdError::source).
    pub fn other(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        let source = source.into();
        Self::with(Code::Callback, source.to_string(), "", Some(source))
    }
    pub(crate) fn argument_of(argument: &str, message: impl Into<String>) -> Self {
        Self::with(Code::InvalidArgument, message.into(), argument, None)
    }
    pub(crate) fn of(code: Code, message: impl Into<String>) -> Self {
        Self::with(code, message.into(), "", None)
    }
    /// What this crate itself refuses about a tensor, as the library would say it.
    pub(crate) fn about(code: Code, op: &str, argument: &str, tensor: &TensorInfo, what: impl fmt::Display) -> Self {
        let (op, argument) = (op.to_string(), argument.to_string());
        let shapes = format!("{}{:?}", tensor.dtype, tensor.sizes);
        let message = format!("{op}: {what} ({shapes})");
        Error(Arc::new(Inner { code, message, op, argument, shapes, source: None }))
    }
    fn with(code: Code, message: String, argument: &str, source: Option<Box<dyn StdError + Send + Sync>>) -> Self {
        let argument = argument.to_string();
        Error(Arc::new(Inner { code, message, op: String::new(), argument, shapes: String::new(), source }))
    }
    /// The family of the error.
    pub fn code(&self) -> Code {
        self.0.code
    }
    /// What went wrong, for a person to read.
    pub fn message(&self) -> &str {
        &self.0.message
    }
    /// The op or function that failed, "" when none did.
    pub fn op(&self) -> &str {
        &self.0.op
    }
    /// The argument at fault, "" when none is.
    pub fn argument(&self) -> &str {
        &self.0.argument
    }
    /// Shapes and dtypes of the inputs, as in "x: f32[2, 3]"; may be "".
    pub fn shapes(&self) -> &str {
        &self.0.shapes
    }

    /// # Safety
    /// `e` is an error of the library; this reads it and leaves it.
    unsafe fn read(e: *const sys::sterna_error) -> Self {
        let cause = sys::sterna_error_cause(e);
        let source = (!cause.is_null()).then(|| {
            let source: Box<dyn StdError + Send + Sync> = Box::new(Error::read(cause));
            sys::sterna_error_release(cause);
            source
        });
        Error(Arc::new(Inner {
            code: Code::from_raw(sys::sterna_error_code(e)).unwrap_or(Code::Internal),
            message: text(sys::sterna_error_message(e)),
            op: text(sys::sterna_error_op(e)),
            argument: text(sys::sterna_error_argument(e)),
            shapes: text(sys::sterna_error_shapes(e)),
            source,
        }))
    }
    /// For a callback to return.
    pub(crate) fn into_raw(self) -> *mut sys::sterna_error {
        let message = self.to_string();
        let code = self.code();
        Thrown::Error(self).into_raw(code, &message)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message())
    }
}
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}: {}", self.code(), self.message())
    }
}
impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_ref().map(|e| &**e as &(dyn StdError + 'static))
    }
}

// ---- calls

/// `ffi!(sterna_add(a, b, &mut out))`: a call, and its error if it failed.
macro_rules! ffi {
    ($name:ident ( $($argument:expr),* $(,)? )) => {
        match $crate::error::ready() {
            Ok(()) => $crate::error::check(unsafe { sterna_sys::$name($($argument),*) }),
            Err(e) => Err(e),
        }
    };
}
pub(crate) use ffi;

/// Whether the library is one that this crate knows; asked before every call.
#[inline]
pub(crate) fn ready() -> Result<()> {
    if ABI_IS_FINE.load(Ordering::Relaxed) {
        Ok(())
    } else {
        check_abi()
    }
}

#[inline]
pub(crate) fn check(e: *mut sys::sterna_error) -> Result<()> {
    if e.is_null() {
        Ok(())
    } else {
        Err(take(e))
    }
}

static ABI_IS_FINE: AtomicBool = AtomicBool::new(false);

#[cold]
fn check_abi() -> Result<()> {
    // SAFETY: these two are part of every version.
    let (found, version) = unsafe { (sys::sterna_abi_version(), text(sys::sterna_version())) };
    compare_abi(found, &version, &library_path())?;
    ABI_IS_FINE.store(true, Ordering::Relaxed);
    Ok(())
}

fn compare_abi(found: i32, version: &str, path: &str) -> Result<()> {
    if found >= sys::ABI_VERSION {
        return Ok(());
    }
    let (wanted, own) = (sys::ABI_VERSION, env!("CARGO_PKG_VERSION"));
    Err(Error::of(
        Code::Version,
        format!(
            "the crate sterna {own} needs ABI {wanted} of libsterna, but {path} has ABI {found} (version {version}): \
             install libsterna {own} or newer, or use the crate of its version"
        ),
    ))
}

fn library_path() -> String {
    let maps = std::fs::read_to_string("/proc/self/maps").unwrap_or_default();
    let line = maps.lines().find(|line| line.contains("libsterna.so"));
    line.and_then(|line| line.find('/').map(|at| line[at..].to_string())).unwrap_or_else(|| "libsterna".to_string())
}

/// The error that a call returned; when one of our callbacks is behind it, what that failed with, panics included.
#[cold]
pub(crate) fn take(e: *mut sys::sterna_error) -> Error {
    // SAFETY: `e` is ours until it is released below.
    let (host, read) = unsafe { (sys::sterna_error_host(e), Error::read(e)) };
    let thrown = find(host);
    unsafe { sys::sterna_error_release(e) };
    match thrown {
        Some(Found::Error(error)) => error,
        Some(Found::Panic(payload)) => resume_unwind(payload),
        None => read,
    }
}

// ---- callbacks

/// What a callback failed with, on its way through the library.  Those on their way are listed, because an error may
/// also carry something of another language.
enum Thrown {
    Error(Error),
    Panic(Option<Box<dyn Any + Send>>),
}

enum Found {
    Error(Error),
    Panic(Box<dyn Any + Send>),
}

fn listed() -> MutexGuard<'static, HashSet<usize>> {
    static LISTED: std::sync::OnceLock<Mutex<HashSet<usize>>> = std::sync::OnceLock::new();
    LISTED.get_or_init(Mutex::default).lock().unwrap_or_else(PoisonError::into_inner)
}

impl Thrown {
    fn into_raw(self, code: Code, message: &str) -> *mut sys::sterna_error {
        let message = CString::new(message.replace('\0', " ")).expect("the zeros are gone");
        let host = Box::into_raw(Box::new(self)) as *mut c_void;
        listed().insert(host as usize);
        // SAFETY: `forget` takes back what was made here.
        unsafe { sys::sterna_error_create(code as i32, message.as_ptr(), host, Some(forget)) }
    }
}

unsafe extern "C" fn forget(host: *mut c_void) {
    listed().remove(&(host as usize));
    let thrown = Box::from_raw(host as *mut Thrown);
    let _ = catch_unwind(AssertUnwindSafe(move || drop(thrown)));
}

fn find(host: *mut c_void) -> Option<Found> {
    let list = listed();
    if !list.contains(&(host as usize)) {
        return None;
    }
    // SAFETY: it is on the list, so it is alive, and the list is locked.
    match unsafe { &mut *(host as *mut Thrown) } {
        Thrown::Error(e) => Some(Found::Error(e.clone())),
        Thrown::Panic(payload) => payload.take().map(Found::Panic),
    }
}

/// Runs the body of a callback; neither errors nor panics unwind into the library.
pub(crate) fn callback(body: impl FnOnce() -> Result<()>) -> *mut sys::sterna_error {
    match catch_unwind(AssertUnwindSafe(body)) {
        Ok(Ok(())) => null_mut(),
        Ok(Err(error)) => error.into_raw(),
        Err(payload) => Thrown::Panic(Some(payload)).into_raw(Code::Callback, "a Rust callback panicked"),
    }
}

/// `destroy` of a table of callbacks whose `user` is a `Box<T>`.
pub(crate) unsafe extern "C" fn destroy<T>(user: *mut c_void) {
    let value = Box::from_raw(user as *mut T);
    let _ = catch_unwind(AssertUnwindSafe(move || drop(value)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_older_library_is_refused_with_both_versions_and_its_path() {
        let e = compare_abi(sys::ABI_VERSION - 1, "0.0.9", "/opt/libsterna.so.1").unwrap_err();
        assert_eq!(e.code(), Code::Version);
        for part in ["/opt/libsterna.so.1", "0.0.9", env!("CARGO_PKG_VERSION"), "ABI 0", "ABI 1"] {
            assert!(e.message().contains(part), "{e} lacks {part}");
        }
        assert!(compare_abi(sys::ABI_VERSION + 1, "9.0.0", "libsterna").is_ok());
    }
}
