//! Tensors from and to arrays of the crate ndarray.
use crate::{Code, Element, Error, Result, Tensor};
use ndarray::{Array, ArrayBase, ArrayD, ArrayViewD, Data, Dimension, IxDyn};

fn sizes(shape: &[usize]) -> Vec<i64> {
    shape.iter().map(|n| *n as i64).collect()
}

impl Tensor {
    /// Copies an array or a view of one.
    ///
    /// ```
    /// # use sterna::Tensor;
    /// let x = Tensor::from_array(&ndarray::array![[1f32, 2.0], [3.0, 4.0]])?;
    /// assert_eq!(x.sum()?.item()?, 10.0);
    /// # Ok::<(), sterna::Error>(())
    /// ```
    pub fn from_array<T: Element, S: Data<Elem = T>, D: Dimension>(array: &ArrayBase<S, D>) -> Result<Tensor> {
        let shape = sizes(array.shape());
        match array.as_slice() {
            Some(values) => Tensor::from_slice(values, shape),
            None => Tensor::from_vec(array.iter().copied().collect(), shape),
        }
    }
    /// Takes the memory of an array over, without a copy where it is in row-major order.
    pub fn from_owned_array<T: Element, D: Dimension>(array: Array<T, D>) -> Result<Tensor> {
        if !array.is_standard_layout() {
            return Tensor::from_array(&array);
        }
        let shape = sizes(array.shape());
        match array.into_raw_vec_and_offset() {
            (values, None | Some(0)) => Tensor::from_vec(values, shape),
            (mut values, Some(offset)) => {
                values.drain(..offset);
                Tensor::from_vec(values, shape)
            }
        }
    }
    /// A copy of the elements as an array.
    pub fn to_array<T: Element>(&self) -> Result<ArrayD<T>> {
        let values = self.to_vec()?;
        Array::from_shape_vec(self.dimension(), values).map_err(Error::other)
    }
    /// The elements of a contiguous value as an array, without a copy: see [`Tensor::as_slice`].
    pub fn as_array<T: Element>(&self) -> Result<ArrayViewD<'_, T>> {
        let values = self.as_slice()?;
        ArrayViewD::from_shape(self.dimension(), values).map_err(|e| Error::of(Code::Shape, e.to_string()))
    }
    fn dimension(&self) -> IxDyn {
        IxDyn(&self.shape().iter().map(|n| *n as usize).collect::<Vec<_>>())
    }
}
