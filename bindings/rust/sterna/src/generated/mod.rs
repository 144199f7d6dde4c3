// Generated from capi/api.json by bindings/generate; do not edit.
pub(crate) mod enums;
pub(crate) mod handles;
pub(crate) mod infos;
pub(crate) mod ops;
pub(crate) mod options;
pub(crate) mod nn;
pub(crate) mod optim;
pub(crate) mod init;
