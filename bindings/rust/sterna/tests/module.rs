//! Modules of the library and of one's own: parts, modes, state, files, export, errors and panics in forward.
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::path::PathBuf;
use sterna::nn::{self, init, BatchNorm1d, Conv2d, Dropout, Gelu, Linear, ModuleList, Relu, Sequential};
use sterna::optim::{clip_grad_norm, Sgd};
use sterna::options::{Init, InitOptions, LoadOptions};
use sterna::{manual_seed, onnx, sequential, Code, Error, Forward, Module, Result, Tensor};

fn file(name: &str) -> PathBuf {
    std::env::temp_dir().join(format!("sterna_rust_{}_{name}", std::process::id()))
}

#[derive(Module)]
struct Block {
    norm: BatchNorm1d,
    linear: Linear,
    drop: Dropout,
}
impl Forward for Block {
    fn forward(&self, x: &Tensor) -> Result<Tensor> {
        self.drop.forward(&self.linear.forward(&self.norm.forward(x)?)?.gelu()?)
    }
}

#[derive(Module)]
struct Net {
    blocks: Vec<Block>,
    head: Option<Linear>,
    scale: Tensor,
    #[module(buffer)]
    calls: Tensor,
    #[module(skip)]
    #[allow(dead_code)]
    name: String,
}
impl Net {
    fn new() -> Result<Self> {
        let block = || Ok(Block { norm: BatchNorm1d::new(4)?, linear: Linear::new(4, 4)?, drop: Dropout::new(0.5)? });
        Ok(Net {
            blocks: vec![block()?, block()?],
            head: Some(Linear::new(4, 2)?),
            scale: Tensor::ones([1])?.variable(true)?,
            calls: Tensor::zeros([1])?.variable(false)?,
            name: "net".into(),
        })
    }
}
impl Forward for Net {
    fn forward(&self, x: &Tensor) -> Result<Tensor> {
        let mut x = x.clone();
        for block in &self.blocks {
            x = block.forward(&x)?;
        }
        let x = self.head.as_ref().map_or(Ok(x.clone()), |head| head.forward(&x))?;
        x * &self.scale
    }
}

#[test]
fn fields_are_parameters_buffers_and_children() -> Result<()> {
    let net = Net::new()?;
    let names: Vec<_> = net.named_parameters()?.items()?.into_iter().map(|(name, _)| name).collect();
    assert_eq!(names.len(), 1 + 2 * 4 + 2, "{names:?}");
    assert!(names.contains(&"blocks.1.linear.weight".to_string()), "{names:?}");
    assert_eq!(net.named_buffers()?.at(0)?.0, "calls");
    assert!(net.parameter("scale")?.is_same(&net.scale)?);
    assert!(net.buffer("calls")?.is_same(&net.calls)?);
    assert_eq!(net.kind_name()?, "Net");
    assert_eq!(net.child("blocks.0")?.kind_name()?, "Block");
    assert_eq!(net.children()?.len(), 2);
    assert!(net.to_text()?.contains("Block"), "{}", net.to_text()?);
    assert!(net.summary()?.contains("head"), "{}", net.summary()?);
    assert_eq!(net.parameter("nothing").unwrap_err().code(), Code::NotFound);
    Ok(())
}

#[test]
fn modes_reach_all_below() -> Result<()> {
    let net = Net::new()?;
    assert!(net.is_training()? && net.blocks[0].drop.is_training()?);
    net.eval()?;
    assert!(!net.is_training()? && !net.blocks[1].drop.is_training()? && !net.head.as_ref().unwrap().is_training()?);
    net.train(true)?;
    assert!(net.is_training()? && net.blocks[1].norm.is_training()?);
    Ok(())
}

#[test]
fn a_module_of_ones_own_trains() -> Result<()> {
    let net = Net::new()?;
    net.eval()?;
    let opt = Sgd::new(&net, Sgd::options().lr(0.05))?;
    let (x, y) = (Tensor::randn([16, 4])?, Tensor::randn([16, 2])?);
    let mut losses = Vec::new();
    for _ in 0..20 {
        let loss = net.forward(&x)?.mse_loss(&y)?;
        opt.zero_grad()?;
        loss.backward()?;
        clip_grad_norm(&net, 1.0)?;
        opt.step()?;
        losses.push(loss.item()?);
    }
    assert!(losses[19] < losses[0], "{losses:?}");
    net.zero_grad()?;
    assert!(net.scale.grad()?.is_none());
    Ok(())
}

#[test]
fn state_goes_through_dicts_and_files() -> Result<()> {
    let (a, b) = (Net::new()?, Net::new()?);
    a.scale.assign(&Tensor::full([1], 5.0)?)?;
    let (missing, unexpected) = b.load_state_dict(&a.state_dict()?, LoadOptions::new())?;
    assert!(missing.is_empty()? && unexpected.is_empty()? && b.scale.item()? == 5.0);
    let path = file("state.safetensors");
    a.save(&path)?;
    let c = Net::new()?;
    c.load(&path)?;
    assert_eq!(c.scale.item()?, 5.0);
    assert!(Linear::new(4, 2)?.load(&path).is_err());
    assert_eq!(c.load(file("none")).unwrap_err().code(), Code::NotFound);
    std::fs::remove_file(path).unwrap();
    Ok(())
}

#[test]
fn parts_are_frozen_and_initialized() -> Result<()> {
    let net = Net::new()?;
    assert_eq!(net.freeze("blocks")?, 8);
    assert!(!net.parameter("blocks.0.linear.bias")?.requires_grad() && net.scale.requires_grad());
    assert_eq!(net.unfreeze("blocks")?, 8);
    assert_eq!(net.init(Init::Constant, InitOptions::new().prefix("head").value(3.0))?, 2);
    assert_eq!(net.parameter("head.bias")?.to_vec::<f32>()?, [3.0, 3.0]);
    init::uniform_with(&net.scale, init::UniformOptions::new().low(2.0).high(3.0))?;
    assert!((2.0..3.0).contains(&net.scale.item()?));
    assert_eq!(init::gain("relu", 0.0)?, 2f64.sqrt());
    Ok(())
}

#[test]
fn containers_take_modules_over() -> Result<()> {
    let double = nn::function("Double", |x| x * 2.0);
    let net = sequential![Linear::new(4, 4)?, double, Net::new()?, Gelu::new()?]?;
    assert_eq!(net.len()?, 4);
    net.eval()?;
    assert_eq!(net.forward(&Tensor::ones([3, 4])?)?.shape(), [3, 2]);
    assert_eq!(net.child("2.head")?.kind_name()?, "Linear");
    assert_eq!(ModuleList::new()?.push(Relu::new()?)?.len()?, 1);
    assert!(Sequential::new()?.is_empty()?);
    Ok(())
}

#[test]
fn options_of_modules_count() -> Result<()> {
    manual_seed(1)?;
    let conv = Conv2d::with(1, 2, [3, 3], Conv2d::options().padding([1, 1]).bias(false))?;
    assert_eq!(conv.forward(&Tensor::ones([1, 1, 5, 5])?)?.shape(), [1, 2, 5, 5]);
    assert_eq!(conv.parameters()?.len(), 1);
    Ok(())
}

#[test]
fn a_module_of_ones_own_is_exported() -> Result<()> {
    let (net, path) = (Net::new()?, file("net.onnx"));
    onnx::export(&net, &[Tensor::ones([2, 4])?], &path, onnx::options().dynamic_batch(true).input_names(["pixels"]))?;
    let bytes = std::fs::read(&path).unwrap();
    assert!(bytes.windows(6).any(|w| w == b"pixels"));
    std::fs::remove_file(path).unwrap();
    Ok(())
}

#[derive(Module)]
struct Fails {
    inner: Linear,
}
impl Forward for Fails {
    fn forward(&self, x: &Tensor) -> Result<Tensor> {
        if x.dim() == 1 {
            panic!("of one dimension");
        }
        let _ = &self.inner;
        Err(Error::other("not today"))
    }
}

#[test]
fn errors_and_panics_of_forward_come_out_as_they_are() -> Result<()> {
    let net = sequential![Fails { inner: Linear::new(2, 2)? }]?;
    let e = net.forward(&Tensor::ones([2, 2])?).unwrap_err();
    assert_eq!((e.code(), e.message()), (Code::Callback, "not today"));
    let payload = catch_unwind(AssertUnwindSafe(|| net.forward(&Tensor::ones([2])?))).unwrap_err();
    assert_eq!(payload.downcast_ref::<&str>(), Some(&"of one dimension"));
    let borrowed = Fails { inner: Linear::new(2, 2)? };
    let e = onnx::export(&borrowed, &[Tensor::ones([2, 2])?], file("no.onnx"), onnx::options()).unwrap_err();
    assert_eq!(e.message(), "not today");
    Ok(())
}

#[test]
fn a_tensor_that_is_no_variable_is_no_parameter() -> Result<()> {
    let mut net = Net::new()?;
    net.scale = Tensor::ones([1])?;
    let e = net.parameters().unwrap_err();
    assert_eq!((e.code(), e.argument()), (Code::InvalidArgument, "scale"));
    Ok(())
}

#[derive(Module)]
struct Pair {
    a: Linear,
}
impl Forward for Pair {
    fn forward_many(&self, inputs: &[Tensor]) -> Result<Vec<Tensor>> {
        let [x, y] = inputs else { return Err(Error::other("two inputs")) };
        Ok(vec![self.a.forward(x)?, (x + y)?])
    }
}

#[test]
fn modules_have_several_inputs_and_outputs() -> Result<()> {
    let net = Pair { a: Linear::new(2, 3)? }.into_module()?;
    let x = Tensor::ones([1, 2])?;
    let outputs = net.forward_many(&[x.clone(), x.clone()])?;
    assert_eq!(outputs.iter().map(Tensor::shape).collect::<Vec<_>>(), [[1, 3], [1, 2]]);
    assert!(net.forward(&x).is_err());
    Ok(())
}
