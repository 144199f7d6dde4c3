//! Tensor: a value, or a variable that holds one.  Its ops are in generated/ops.rs.
use crate::error::{destroy, ffi};
use crate::generated::infos::TensorInfo;
use crate::generated::options::{TensorTextOptions, ToOptions, VariableOptions};
use crate::handle::Handle;
use crate::keep::{c_string, made_text, Keep};
use crate::{Code, DType, Element, Error, Result};
use std::borrow::Borrow;
use std::ffi::c_void;
use std::fmt;
use std::ptr::{null, null_mut};
use sterna_sys as sys;

/// A tensor or variable; the ops are its methods.  A clone refers to the same one: values never change, and variables
/// are shared.
#[derive(Clone)]
pub struct Tensor(Handle<sys::sterna_tensor>);

impl Tensor {
    /// # Safety
    /// `p` is a handle that the caller owns.
    pub unsafe fn from_raw(p: *mut sys::sterna_tensor) -> Self {
        Tensor(Handle::adopt(p))
    }
    /// The handle, for calls of `sterna_sys`; it stays this tensor's.
    pub fn as_ptr(&self) -> *const sys::sterna_tensor {
        self.0.as_ptr()
    }
    pub(crate) fn as_mut_ptr(&self) -> *mut sys::sterna_tensor {
        self.0.as_ptr()
    }
    /// The handle, for the caller to release.
    pub fn into_raw(self) -> *mut sys::sterna_tensor {
        self.0.into_raw()
    }

    // ---- data in

    /// Copies elements in row-major order, as many as the shape says.
    ///
    /// ```
    /// # use sterna::Tensor;
    /// let x = Tensor::from_slice(&[1f32, 2.0, 3.0, 4.0], [2, 2])?;
    /// assert_eq!(x.matmul(&x)?.to_vec::<f32>()?, [7.0, 10.0, 15.0, 22.0]);
    /// # Ok::<(), sterna::Error>(())
    /// ```
    pub fn from_slice<T: Element>(values: &[T], shape: impl AsRef<[i64]>) -> Result<Self> {
        // SAFETY: elements are plain bytes without padding.
        let bytes = unsafe { std::slice::from_raw_parts(values.as_ptr() as *const u8, size_of_val(values)) };
        Self::from_bytes(bytes, T::DTYPE, shape)
    }
    /// Copies elements of any dtype, as they lie in memory in row-major order.
    pub fn from_bytes(bytes: &[u8], dtype: DType, shape: impl AsRef<[i64]>) -> Result<Self> {
        let shape = shape.as_ref();
        let (data, mut t) = (bytes.as_ptr() as *const c_void, null_mut());
        ffi!(sterna_tensor_from_data(data, bytes.len(), dtype as i32, shape.as_ptr(), shape.len(), &mut t))?;
        Ok(unsafe { Tensor::from_raw(t) })
    }
    /// Takes the memory of a vector over, without a copy.
    pub fn from_vec<T: Element>(values: Vec<T>, shape: impl AsRef<[i64]>) -> Result<Self> {
        let (data, bytes) = (values.as_ptr() as *const c_void, size_of_val(values.as_slice()));
        Self::lend(data, bytes, T::DTYPE, shape.as_ref(), values)
    }
    /// Uses static memory, without a copy.
    pub fn from_static<T: Element>(values: &'static [T], shape: impl AsRef<[i64]>) -> Result<Self> {
        Self::lend(values.as_ptr() as *const c_void, size_of_val(values), T::DTYPE, shape.as_ref(), ())
    }
    /// `owner` keeps the data alive and unchanged, and is dropped with the last tensor on it, on any thread.
    fn lend<O: Send + 'static>(
        data: *const c_void,
        bytes: usize,
        dtype: DType,
        shape: &[i64],
        owner: O,
    ) -> Result<Self> {
        let user = Box::into_raw(Box::new(owner)) as *mut c_void;
        let buffer = sys::sterna_buffer { user, destroy: Some(destroy::<O>), ..Default::default() };
        let mut t = null_mut();
        ffi!(sterna_tensor_borrow(data, bytes, dtype as i32, shape.as_ptr(), shape.len(), &buffer, &mut t))?;
        Ok(unsafe { Tensor::from_raw(t) })
    }
    /// A tensor of no dimensions.
    pub fn scalar<T: Element>(value: T) -> Result<Self> {
        Self::from_slice(&[value], [])
    }
    /// Takes over a `DLManagedTensorVersioned` of DLPack 1, without a copy.
    ///
    /// # Safety
    /// `managed` points to one that the caller owns, and whose memory nobody writes any more.
    pub unsafe fn from_dlpack(managed: *mut c_void) -> Result<Self> {
        let mut t = null_mut();
        ffi!(sterna_tensor_from_dlpack(managed, &mut t))?;
        Ok(Tensor::from_raw(t))
    }
    /// A `DLManagedTensorVersioned` of DLPack 1 on this tensor's memory; its deleter must run once.
    pub fn to_dlpack(&self) -> Result<*mut c_void> {
        let mut managed = null_mut();
        ffi!(sterna_tensor_to_dlpack(self.as_ptr(), &mut managed))?;
        Ok(managed)
    }

    // ---- data out

    /// The value of a one-element tensor.
    pub fn item(&self) -> Result<f64> {
        let mut v = 0.0;
        ffi!(sterna_tensor_item(self.as_ptr(), &mut v))?;
        Ok(v)
    }
    /// The value of an integer or bool tensor of one element, exactly.
    pub fn item_i64(&self) -> Result<i64> {
        let mut v = 0;
        ffi!(sterna_tensor_item_i64(self.as_ptr(), &mut v))?;
        Ok(v)
    }
    /// All elements in row-major order.  `T` must be the dtype's type, or `u8` for bools.
    pub fn to_vec<T: Element>(&self) -> Result<Vec<T>> {
        let n = self.checked::<T>("to_vec")?.numel as usize;
        let mut values = Vec::<T>::with_capacity(n);
        ffi!(sterna_tensor_copy_to(self.as_ptr(), values.as_mut_ptr() as *mut c_void, n * size_of::<T>()))?;
        // SAFETY: the call has written all of them.
        let bytes = unsafe { std::slice::from_raw_parts(values.as_ptr() as *const u8, n * size_of::<T>()) };
        valid::<T>(bytes)?;
        unsafe { values.set_len(n) };
        Ok(values)
    }
    /// All elements in row-major order, of any dtype, as they lie in memory.
    pub fn to_bytes(&self) -> Result<Vec<u8>> {
        let info = self.info()?;
        let mut bytes = vec![0u8; info.numel as usize * info.dtype.size()];
        ffi!(sterna_tensor_copy_to(self.as_ptr(), bytes.as_mut_ptr() as *mut c_void, bytes.len()))?;
        Ok(bytes)
    }
    /// The elements of a contiguous value in host memory, without a copy.  Variables, which may be assigned while the
    /// slice is there, have none: take that of [`Tensor::detach`].
    pub fn as_slice<T: Element>(&self) -> Result<&[T]> {
        let info = self.checked::<T>("as_slice")?;
        if info.is_variable {
            let what = "a variable may be assigned; take the slice of its detach()";
            return Err(Error::about(Code::State, "as_slice", "self", &info, what));
        }
        let mut p = null();
        ffi!(sterna_tensor_data(self.as_ptr(), &mut p))?;
        if info.numel == 0 {
            return Ok(&[]);
        }
        // SAFETY: the value never changes, and lives as long as this reference to it.
        unsafe {
            let n = info.numel as usize;
            valid::<T>(std::slice::from_raw_parts(p as *const u8, n * size_of::<T>()))?;
            Ok(std::slice::from_raw_parts(p as *const T, n))
        }
    }
    fn checked<T: Element>(&self, what: &str) -> Result<TensorInfo> {
        let info = self.info()?;
        if info.dtype != T::DTYPE && !(T::DTYPE == DType::U8 && info.dtype == DType::Bool) {
            let wrong = format!("the elements are {}, not {}", info.dtype, T::DTYPE);
            return Err(Error::about(Code::Dtype, what, "T", &info, wrong));
        }
        Ok(info)
    }

    // ---- facts

    /// Everything about it in one call.
    pub fn info(&self) -> Result<TensorInfo> {
        let mut raw = sys::sterna_tensor_info::default();
        ffi!(sterna_tensor_get_info(self.as_ptr(), &mut raw))?;
        if DType::from_raw(raw.dtype).is_none() {
            return Err(Error::of(Code::Version, "the tensor's dtype is newer than this crate"));
        }
        Ok(unsafe { TensorInfo::from_raw(&raw) })
    }
    /// What `get` reads of the facts of a tensor that is alive, which they always are.
    fn fact<R>(&self, get: impl FnOnce(TensorInfo) -> R) -> R {
        get(self.info().expect("a live tensor has facts"))
    }
    /// Its element type.
    pub fn dtype(&self) -> DType {
        self.fact(|i| i.dtype)
    }
    /// Its sizes, outermost first.
    pub fn shape(&self) -> Vec<i64> {
        self.fact(|i| i.sizes)
    }
    /// Number of dimensions.
    pub fn dim(&self) -> usize {
        self.fact(|i| i.sizes.len())
    }
    /// The size of one dimension; a negative one counts from the end.
    pub fn size(&self, axis: i64) -> Result<i64> {
        let info = self.info()?;
        let at = if axis < 0 { axis + info.sizes.len() as i64 } else { axis };
        let found = usize::try_from(at).ok().and_then(|at| info.sizes.get(at).copied());
        found.ok_or_else(|| Error::about(Code::Index, "size", "axis", &info, format!("axis {axis} is out of range")))
    }
    /// Number of elements.
    pub fn numel(&self) -> i64 {
        self.fact(|i| i.numel)
    }
    /// The name of its device.
    pub fn device(&self) -> String {
        self.fact(|i| i.device)
    }
    /// Whether gradients flow to it.
    pub fn requires_grad(&self) -> bool {
        self.fact(|i| i.requires_grad)
    }
    /// Whether it can be assigned.
    pub fn is_variable(&self) -> bool {
        self.fact(|i| i.is_variable)
    }
    /// Whether both are the same tensor or variable, not only equal in value.
    pub fn is_same(&self, other: &Tensor) -> Result<bool> {
        let mut same = 0;
        ffi!(sterna_tensor_is_same(self.as_ptr(), other.as_ptr(), &mut same))?;
        Ok(same != 0)
    }
    /// The values for a reader, as `{}` prints them by default.
    pub fn to_text(&self, options: impl Borrow<TensorTextOptions>) -> Result<String> {
        let o = options.borrow().raw(&mut Keep::default())?;
        made_text(|b| ffi!(sterna_tensor_to_text(self.as_ptr(), &o, b)))
    }

    /// Whether it lies in pinned host memory.
    pub fn is_pinned(&self) -> bool {
        self.fact(|i| i.is_pinned)
    }
    /// It on a device; with [`ToOptions::non_blocking`], a copy from or to pinned memory is only queued.
    pub fn to(&self, device: &str, options: impl Borrow<ToOptions>) -> Result<Tensor> {
        let (device, o) = (c_string(device, "device")?, options.borrow().raw(&mut Keep::default())?);
        let mut t = null_mut();
        ffi!(sterna_tensor_to(self.as_ptr(), device.as_ptr(), &o, &mut t))?;
        Ok(unsafe { Tensor::from_raw(t) })
    }
    /// It in pinned host memory, from which the device (`None`: the first that can pin) copies faster and asynchronously.
    pub fn pin_memory(&self, device: Option<&str>) -> Result<Tensor> {
        let device = device.map(|d| c_string(d, "device")).transpose()?;
        let mut t = null_mut();
        ffi!(sterna_tensor_pin_memory(self.as_ptr(), device.as_ref().map_or(null(), |d| d.as_ptr()), &mut t))?;
        Ok(unsafe { Tensor::from_raw(t) })
    }

    // ---- variables and gradients

    /// A variable that starts with this value.
    pub fn variable(&self, requires_grad: bool) -> Result<Tensor> {
        let o = VariableOptions::new().requires_grad(requires_grad).raw(&mut Keep::default())?;
        let mut v = null_mut();
        ffi!(sterna_variable_create(self.as_ptr(), &o, &mut v))?;
        Ok(unsafe { Tensor::from_raw(v) })
    }
    /// A leaf with this value, to which gradients flow.
    pub fn with_grad(&self) -> Result<Tensor> {
        let mut v = null_mut();
        ffi!(sterna_tensor_requires_grad(self.as_ptr(), &mut v))?;
        Ok(unsafe { Tensor::from_raw(v) })
    }
    /// Gives a variable another value of the same shape, dtype and device.
    pub fn assign(&self, value: &Tensor) -> Result<()> {
        ffi!(sterna_tensor_assign(self.as_mut_ptr(), value.as_ptr()))
    }
    /// Starts or stops gradients to a variable.
    pub fn set_requires_grad(&self, on: bool) -> Result<()> {
        ffi!(sterna_tensor_set_requires_grad(self.as_mut_ptr(), on as i32))
    }
    /// The gradient of a variable or leaf, when there is one.
    pub fn grad(&self) -> Result<Option<Tensor>> {
        let mut g = null_mut();
        ffi!(sterna_tensor_grad(self.as_ptr(), &mut g))?;
        Ok((!g.is_null()).then(|| unsafe { Tensor::from_raw(g) }))
    }
    /// Replaces the gradient, or drops it.
    pub fn set_grad(&self, gradient: Option<&Tensor>) -> Result<()> {
        ffi!(sterna_tensor_set_grad(self.as_ptr(), gradient.map_or(null(), Tensor::as_ptr)))
    }
    /// Drops the gradient.
    pub fn zero_grad(&self) -> Result<()> {
        ffi!(sterna_tensor_zero_grad(self.as_ptr()))
    }
}

fn valid<T: Element>(bytes: &[u8]) -> Result<()> {
    if T::is_valid(bytes) {
        return Ok(());
    }
    Err(Error::of(Code::Corrupt, format!("the memory holds bytes that are no {}", T::DTYPE)))
}

impl fmt::Display for Tensor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_text(TensorTextOptions::new()).map_err(|_| fmt::Error)?)
    }
}
impl fmt::Debug for Tensor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.info() {
            Ok(i) => write!(f, "Tensor({}{:?} on {})", i.dtype, i.sizes, i.device),
            Err(e) => write!(f, "Tensor({e})"),
        }
    }
}
