//! Arguments and results on their way through C.
use crate::error::{check, ready, take, Error, Result};
use crate::generated::enums::Code;
use crate::Tensor;
use std::borrow::Borrow;
use std::ffi::{c_char, CString};
use std::ptr::{null, null_mut};
use sterna_sys as sys;

/// A copy of a text of the library.
pub(crate) fn text(s: sys::sterna_str) -> String {
    if s.data.is_null() {
        return String::new();
    }
    // SAFETY: the library gives UTF-8 that is valid while its owner lives, which is now.
    let bytes = unsafe { std::slice::from_raw_parts(s.data as *const u8, s.len) };
    String::from_utf8_lossy(bytes).into_owned()
}

/// The result of a call that makes text.
pub(crate) fn made_text(call: impl FnOnce(*mut *mut sys::sterna_bytes) -> Result<()>) -> Result<String> {
    let mut bytes = null_mut();
    call(&mut bytes)?;
    // SAFETY: `bytes` is ours and is released once.
    unsafe {
        let made = text(sys::sterna_bytes_str(bytes));
        sys::sterna_bytes_release(bytes);
        Ok(made)
    }
}

pub(crate) fn c_string(s: &str, argument: &str) -> Result<CString> {
    CString::new(s).map_err(|_| Error::argument_of(argument, format!("{argument} contains a zero: {s:?}")))
}

/// A path as the library takes it, in UTF-8.
pub(crate) fn c_path(path: &std::path::Path) -> Result<CString> {
    match path.to_str() {
        Some(s) => c_string(s, "path"),
        None => Err(Error::argument_of("path", format!("the path {} is not UTF-8", path.display()))),
    }
}

/// The elements, or null when there are none.
pub(crate) fn slice<T>(list: &[T]) -> *const T {
    if list.is_empty() {
        null()
    } else {
        list.as_ptr()
    }
}

/// The handles of a list, valid as long as the list.
pub(crate) fn pointers(list: &[impl Borrow<Tensor>]) -> Vec<*const sys::sterna_tensor> {
    list.iter().map(|t| t.borrow().as_ptr()).collect()
}
/// The same for calls that take variables.
pub(crate) fn variables(list: &[impl Borrow<Tensor>]) -> Vec<*mut sys::sterna_tensor> {
    list.iter().map(|t| t.borrow().as_mut_ptr()).collect()
}

/// # Safety
/// The handles are the caller's to give away.
pub(crate) unsafe fn adopt(list: Vec<*mut sys::sterna_tensor>) -> Vec<Tensor> {
    list.into_iter().map(|p| Tensor::from_raw(p)).collect()
}

/// Results whose number only the call knows: tries with room for what modules give at most, then with enough.
pub(crate) fn list(
    call: impl Fn(*mut *mut sys::sterna_tensor, usize, *mut usize) -> *mut sys::sterna_error,
) -> Result<Vec<Tensor>> {
    let mut raw = vec![null_mut(); 64];
    let mut n = 0;
    ready()?;
    let mut e = call(raw.as_mut_ptr(), raw.len(), &mut n);
    if !e.is_null() && n > raw.len() {
        // SAFETY: the error is ours.
        unsafe { sys::sterna_error_release(e) };
        raw.resize(n, null_mut());
        e = call(raw.as_mut_ptr(), raw.len(), &mut n);
    }
    check(e)?;
    raw.truncate(n);
    // SAFETY: the call gave us these.
    Ok(unsafe { adopt(raw) })
}

/// Tensors that a callback is lent; null where there is none.
pub(crate) unsafe fn borrowed(list: *const *const sys::sterna_tensor, n: usize) -> Result<Vec<Option<Tensor>>> {
    (0..n).map(|i| lent(*list.add(i))).collect()
}
pub(crate) unsafe fn lent(p: *const sys::sterna_tensor) -> Result<Option<Tensor>> {
    if p.is_null() {
        return Ok(None);
    }
    let e = sys::sterna_tensor_retain(p);
    if e.is_null() {
        Ok(Some(Tensor::from_raw(p as *mut _)))
    } else {
        Err(take(e))
    }
}
/// The same where none may be missing.
pub(crate) unsafe fn all_borrowed(list: *const *const sys::sterna_tensor, n: usize) -> Result<Vec<Tensor>> {
    let given = borrowed(list, n)?;
    given.into_iter().map(|t| t.ok_or_else(|| Error::of(Code::Internal, "a callback was given no tensor"))).collect()
}

/// Results of a callback, for the library to take over.
pub(crate) unsafe fn give(
    results: Vec<Tensor>,
    outputs: *mut *mut sys::sterna_tensor,
    capacity: usize,
    count: *mut usize,
) -> Result<()> {
    if results.len() > capacity {
        let message = format!("a callback gave {} tensors; there is room for {capacity}", results.len());
        return Err(Error::of(Code::Callback, message));
    }
    *count = results.len();
    for (i, t) in results.into_iter().enumerate() {
        *outputs.add(i) = t.into_raw();
    }
    Ok(())
}

/// Texts and arrays of pointers that live as long as the call that reads them.
#[derive(Default)]
pub(crate) struct Keep {
    strings: Vec<CString>,
    texts: Vec<Vec<*const c_char>>,
    tensors: Vec<Vec<*const sys::sterna_tensor>>,
}

impl Keep {
    pub fn string(&mut self, s: &str, argument: &str) -> Result<*const c_char> {
        let kept = c_string(s, argument)?;
        let p = kept.as_ptr(); // the bytes stay where they are when the CString moves
        self.strings.push(kept);
        Ok(p)
    }
    pub fn strings<S: AsRef<str>>(&mut self, list: &[S], argument: &str) -> Result<*const *const c_char> {
        let kept = list.iter().map(|s| self.string(s.as_ref(), argument)).collect::<Result<Vec<_>>>()?;
        let p = slice(&kept);
        self.texts.push(kept);
        Ok(p)
    }
    pub fn tensors(&mut self, list: &[impl Borrow<Tensor>]) -> *const *const sys::sterna_tensor {
        let kept = pointers(list);
        let p = slice(&kept);
        self.tensors.push(kept);
        p
    }
}
