//! The Rust types that are elements of tensors.
use crate::error::ffi;
pub use crate::generated::enums::DType;
use crate::keep::text;
use crate::{Code, Error, Result};
use std::fmt;
use sterna_sys as sys;

impl DType {
    /// "f32", "bool" …
    pub fn name(self) -> String {
        // SAFETY: takes any number.
        text(unsafe { sys::sterna_dtype_name(self as i32) })
    }
    /// Bytes of one element.
    pub fn size(self) -> usize {
        // SAFETY: takes any number.
        unsafe { sys::sterna_dtype_size(self as i32) }
    }
    /// The smallest dtype that both convert to.
    pub fn promote(self, other: DType) -> Result<DType> {
        let mut result = 0;
        ffi!(sterna_promote_types(self as i32, other as i32, &mut result))?;
        DType::from_raw(result).ok_or_else(|| Error::of(Code::Version, "a dtype newer than this crate"))
    }
}
impl fmt::Display for DType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name())
    }
}

/// A Rust type whose values are elements of tensors.
///
/// # Safety
/// Its values are laid out as the library's elements of `DTYPE`, and every bit pattern for which `is_valid` holds is one.
pub unsafe trait Element: Copy + Send + Sync + 'static {
    /// The elements' dtype.
    const DTYPE: DType;
    /// Whether the bytes are values of this type.
    #[doc(hidden)]
    fn is_valid(_bytes: &[u8]) -> bool {
        true
    }
}

macro_rules! element {
    ($($type:ty: $dtype:ident),*) => { $(
        // SAFETY: the same format, and all bit patterns are values.
        unsafe impl Element for $type {
            const DTYPE: DType = DType::$dtype;
        }
    )* };
}
element!(f32: F32, f64: F64, i8: I8, u8: U8, i16: I16, i32: I32, i64: I64);
#[cfg(feature = "half")]
element!(half::f16: F16, half::bf16: Bf16);

// SAFETY: a byte that is 0 or 1.
unsafe impl Element for bool {
    const DTYPE: DType = DType::Bool;
    fn is_valid(bytes: &[u8]) -> bool {
        bytes.iter().all(|b| *b <= 1)
    }
}
