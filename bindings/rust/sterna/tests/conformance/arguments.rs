//! What a conformance case gives and gets: JSON ↔ values of the crate.
use crate::dispatch;
use serde_json::{json, Value};
use std::cell::RefCell;
use sterna::{Dict, Result, Tensor};

pub fn from_hex(hex: &Value) -> Vec<u8> {
    let hex = hex.as_str().expect("hex");
    (0..hex.len()).step_by(2).map(|i| u8::from_str_radix(&hex[i..i + 2], 16).expect("hex")).collect()
}
pub fn to_hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

pub fn ints(j: &Value) -> Vec<i64> {
    j.as_array().expect("a list").iter().map(|n| n.as_i64().expect("an integer")).collect()
}
pub fn tensor(j: &Value) -> Result<Tensor> {
    Tensor::from_bytes(&from_hex(&j["data"]), dispatch::dtype(j["dtype"].as_str().expect("a dtype")), ints(&j["shape"]))
}
pub fn tensor_json(t: &Tensor) -> Result<Value> {
    Ok(json!({"dtype": t.dtype().name(), "shape": t.shape(), "data": to_hex(&t.to_bytes()?)}))
}
pub fn list_json(list: &[Tensor]) -> Result<Value> {
    Ok(Value::Array(list.iter().map(tensor_json).collect::<Result<_>>()?))
}
pub fn dict_json(d: &Dict) -> Result<Value> {
    d.items()?.iter().map(|(name, t)| Ok(json!({"name": name, "value": tensor_json(t)?}))).collect()
}

/// The arguments of a case by name; what is absent or null is none, and keeps its default.
pub struct Arguments<'a> {
    json: &'a Value,
    wanted: Vec<&'a str>,
    /// The tensors that were made leaves, by the argument's name.
    pub leaves: RefCell<Vec<(&'a str, Vec<Tensor>)>>,
}

impl<'a> Arguments<'a> {
    /// The tensors of the arguments named in `case["gradients"]` become leaves.
    pub fn new(case: &'a Value) -> Self {
        let wanted = case["gradients"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        Arguments { json: &case["arguments"], wanted, leaves: RefCell::default() }
    }
    fn given(&self, name: &str) -> Option<&'a Value> {
        self.json.get(name).filter(|v| !v.is_null())
    }
    pub fn tensors(&self, name: &str) -> Option<Vec<Tensor>> {
        let given = self.given(name)?;
        let list = given.as_array().map_or(std::slice::from_ref(given), Vec::as_slice);
        let list = list.iter().map(|t| tensor(t).expect("a tensor"));
        Some(match self.wanted.iter().find(|w| **w == name) {
            Some(wanted) => {
                let leaves: Vec<_> = list.map(|t| t.with_grad().expect("a leaf")).collect();
                self.leaves.borrow_mut().push((wanted, leaves.clone()));
                leaves
            }
            None => list.collect(),
        })
    }
    pub fn tensor(&self, name: &str) -> Option<Tensor> {
        self.tensors(name)?.pop()
    }
    pub fn ints(&self, name: &str) -> Option<Vec<i64>> {
        self.given(name).map(ints)
    }
    pub fn i64(&self, name: &str) -> Option<i64> {
        self.given(name)?.as_i64()
    }
    /// A number, or "inf", "-inf" or "nan".
    pub fn f64(&self, name: &str) -> Option<f64> {
        let given = self.given(name)?;
        given.as_f64().or_else(|| given.as_str()?.parse().ok())
    }
    pub fn bool(&self, name: &str) -> Option<bool> {
        self.given(name)?.as_bool()
    }
    pub fn text(&self, name: &str) -> Option<&'a str> {
        self.given(name)?.as_str()
    }
    pub fn named<E>(&self, name: &str, parse: fn(&str) -> E) -> Option<E> {
        self.text(name).map(parse)
    }
}

/// The results of an op as a list.
pub trait List {
    fn into_list(self) -> Vec<Tensor>;
}
impl List for Tensor {
    fn into_list(self) -> Vec<Tensor> {
        vec![self]
    }
}
impl List for Vec<Tensor> {
    fn into_list(self) -> Vec<Tensor> {
        self
    }
}
impl List for (Tensor, Tensor) {
    fn into_list(self) -> Vec<Tensor> {
        vec![self.0, self.1]
    }
}
impl List for (Tensor, Tensor, Tensor) {
    fn into_list(self) -> Vec<Tensor> {
        vec![self.0, self.1, self.2]
    }
}
