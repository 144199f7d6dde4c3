//! The C ABI of [Sterna](https://docs.rs/sterna), as it is: the crate `sterna` is what programs use.
//!
//! The library is looked for in the folder that the environment variable `STERNA_DIR` names, in its `lib` folder, by
//! pkg-config, and, with the feature `bundled`, in crates that bring it along, in this order.  Crates that depend on this one learn the folder from `DEP_STERNA_LIBDIR`.
#![allow(non_camel_case_types)]

#[rustfmt::skip]
mod bindings;
pub use bindings::*;
