//! Operators of tensors: with tensors, broadcasting, with numbers, and with results on the right.
use crate::{Result, Tensor};
use std::ops::{Add, Div, Mul, Neg, Sub};

macro_rules! operator {
    ($trait:ident, $method:ident, $scalar:ident, $reverse:ident) => {
        operator!(tensors $trait, $method, Tensor, Tensor);
        operator!(tensors $trait, $method, Tensor, &Tensor);
        operator!(tensors $trait, $method, &Tensor, Tensor);
        operator!(tensors $trait, $method, &Tensor, &Tensor);
        operator!(one $trait, $method, $scalar, $reverse, Tensor);
        operator!(one $trait, $method, $scalar, $reverse, &Tensor);
    };
    (tensors $trait:ident, $method:ident, $a:ty, $b:ty) => {
        impl $trait<$b> for $a {
            type Output = Result<Tensor>;
            fn $method(self, b: $b) -> Result<Tensor> {
                Tensor::$method(&self, &b)
            }
        }
    };
    (one $trait:ident, $method:ident, $scalar:ident, $reverse:ident, $a:ty) => {
        impl $trait<f64> for $a {
            type Output = Result<Tensor>;
            fn $method(self, b: f64) -> Result<Tensor> {
                self.$scalar(b)
            }
        }
        impl $trait<$a> for f64 {
            type Output = Result<Tensor>;
            fn $method(self, b: $a) -> Result<Tensor> {
                b.$reverse(self)
            }
        }
        impl $trait<Result<Tensor>> for $a {
            type Output = Result<Tensor>;
            fn $method(self, b: Result<Tensor>) -> Result<Tensor> {
                Tensor::$method(&self, &b?)
            }
        }
    };
}
operator!(Add, add, add_scalar, add_scalar);
operator!(Sub, sub, sub_scalar, rsub_scalar);
operator!(Mul, mul, mul_scalar, mul_scalar);
operator!(Div, div, div_scalar, rdiv_scalar);

impl Neg for Tensor {
    type Output = Result<Tensor>;
    fn neg(self) -> Result<Tensor> {
        Tensor::neg(&self)
    }
}
impl Neg for &Tensor {
    type Output = Result<Tensor>;
    fn neg(self) -> Result<Tensor> {
        Tensor::neg(self)
    }
}
