//! Tensors by name.
use crate::error::ffi;
use crate::handle::Handle;
use crate::keep::{c_string, made_text, text};
use crate::{Result, Tensor};
use std::ptr::null_mut;
use sterna_sys as sys;

/// Tensors by name, in order, with metadata: state dicts, parameters, the content of a file.
pub struct Dict(Handle<sys::sterna_dict>);

impl Dict {
    /// An empty one.
    pub fn new() -> Result<Self> {
        Self::made(|d| ffi!(sterna_dict_create(d)))
    }
    pub(crate) fn made(call: impl FnOnce(*mut *mut sys::sterna_dict) -> Result<()>) -> Result<Self> {
        let mut d = null_mut();
        call(&mut d)?;
        Ok(unsafe { Dict::adopt(d) })
    }
    pub(crate) unsafe fn adopt(d: *mut sys::sterna_dict) -> Self {
        Dict(Handle::adopt(d))
    }
    pub(crate) fn as_ptr(&self) -> *mut sys::sterna_dict {
        self.0.as_ptr()
    }
    /// Number of entries.
    pub fn len(&self) -> Result<usize> {
        let mut n = 0;
        ffi!(sterna_dict_size(self.as_ptr(), &mut n))?;
        Ok(n)
    }
    /// Whether there are no entries.
    pub fn is_empty(&self) -> Result<bool> {
        Ok(self.len()? == 0)
    }
    /// The entry at a place, with its name.
    pub fn at(&self, index: usize) -> Result<(String, Tensor)> {
        let mut name = sys::sterna_str::default();
        ffi!(sterna_dict_name(self.as_ptr(), index, &mut name))?;
        let name = text(name);
        let mut t = null_mut();
        ffi!(sterna_dict_at(self.as_ptr(), index, &mut t))?;
        Ok((name, unsafe { Tensor::from_raw(t) }))
    }
    /// The tensor of a name; an error ([`Code::NotFound`](crate::Code::NotFound)) when there is none.
    pub fn get(&self, name: &str) -> Result<Tensor> {
        let name = c_string(name, "name")?;
        let mut t = null_mut();
        ffi!(sterna_dict_get(self.as_ptr(), name.as_ptr(), &mut t))?;
        Ok(unsafe { Tensor::from_raw(t) })
    }
    /// Whether there is an entry of that name.
    pub fn contains(&self, name: &str) -> Result<bool> {
        let name = c_string(name, "name")?;
        let mut found = 0;
        ffi!(sterna_dict_contains(self.as_ptr(), name.as_ptr(), &mut found))?;
        Ok(found != 0)
    }
    /// Adds an entry at the end, or gives a name another tensor.
    pub fn set(&mut self, name: &str, t: &Tensor) -> Result<()> {
        let name = c_string(name, "name")?;
        ffi!(sterna_dict_set(self.as_ptr(), name.as_ptr(), t.as_ptr()))
    }
    /// All entries in order.
    pub fn items(&self) -> Result<Vec<(String, Tensor)>> {
        (0..self.len()?).map(|i| self.at(i)).collect()
    }

    /// The metadata, in the order of the keys.
    pub fn metadata(&self) -> Result<Vec<(String, String)>> {
        let mut n = 0;
        ffi!(sterna_dict_metadata_size(self.as_ptr(), &mut n))?;
        (0..n)
            .map(|i| {
                let key = made_text(|b| ffi!(sterna_dict_metadata_at(self.as_ptr(), i, b, null_mut())))?;
                let value = made_text(|b| ffi!(sterna_dict_metadata_at(self.as_ptr(), i, null_mut(), b)))?;
                Ok((key, value))
            })
            .collect()
    }
    /// The metadata of a key; an error ([`Code::NotFound`](crate::Code::NotFound)) when there is none.
    pub fn metadata_of(&self, key: &str) -> Result<String> {
        let key = c_string(key, "key")?;
        made_text(|b| ffi!(sterna_dict_metadata(self.as_ptr(), key.as_ptr(), b)))
    }
    /// Adds metadata, or replaces that of its key.
    pub fn set_metadata(&mut self, key: &str, value: &str) -> Result<()> {
        let (key, value) = (c_string(key, "key")?, c_string(value, "text")?);
        ffi!(sterna_dict_set_metadata(self.as_ptr(), key.as_ptr(), value.as_ptr()))
    }
}

impl std::fmt::Debug for Dict {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_map().entries(self.items().map_err(|_| std::fmt::Error)?).finish()
    }
}

impl<S: AsRef<str>, T: std::borrow::Borrow<Tensor>, const N: usize> TryFrom<[(S, T); N]> for Dict {
    type Error = crate::Error;
    fn try_from(entries: [(S, T); N]) -> Result<Self> {
        let mut dict = Dict::new()?;
        for (name, t) in entries {
            dict.set(name.as_ref(), t.borrow())?;
        }
        Ok(dict)
    }
}
