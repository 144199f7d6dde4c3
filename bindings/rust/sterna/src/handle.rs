//! Counted references to the library's objects.
use crate::error::take;
use std::fmt;
use std::ptr::NonNull;
use sterna_sys as sys;

/// # Safety
/// The two functions add and give back a reference, and are safe on any thread.
pub unsafe trait Counted {
    unsafe fn retain(p: *mut Self) -> *mut sys::sterna_error;
    unsafe fn release(p: *mut Self);
}

pub struct Handle<T: Counted>(NonNull<T>);

// SAFETY: a handle may be used and released on any thread.
unsafe impl<T: Counted> Send for Handle<T> {}

impl<T: Counted> Handle<T> {
    /// # Safety
    /// `p` is a handle that the caller owns.
    pub unsafe fn adopt(p: *mut T) -> Self {
        Handle(NonNull::new(p).expect("the library gave no handle where it promises one"))
    }
    pub fn as_ptr(&self) -> *mut T {
        self.0.as_ptr()
    }
    /// The handle, for another to own.
    pub fn into_raw(self) -> *mut T {
        std::mem::ManuallyDrop::new(self).0.as_ptr()
    }
}

impl<T: Counted> fmt::Debug for Handle<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:p}", self.0)
    }
}

impl<T: Counted> Clone for Handle<T> {
    fn clone(&self) -> Self {
        // SAFETY: the handle is alive.
        let e = unsafe { T::retain(self.as_ptr()) };
        if !e.is_null() {
            panic!("{}", take(e));
        }
        Handle(self.0)
    }
}

impl<T: Counted> Drop for Handle<T> {
    fn drop(&mut self) {
        // SAFETY: this is our reference.
        unsafe { T::release(self.as_ptr()) }
    }
}
