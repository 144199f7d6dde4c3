//! The guide's SimpleCNN on MNIST: one epoch over 60,000 digits, export as ONNX, then the accuracy on 10,000
//! others.  Get the data with ci/setup --data.  Usage: mnist_cnn [--device NAME] [output folder [data folder [steps to stop after]]]
mod common;

use std::path::{Path, PathBuf};

use common::{arguments, Progress};
use sterna::nn::{BatchNorm2d, Conv2d, Dropout, Dropout2d, Flatten, Linear, MaxPool2d, Relu, Sequential};
use sterna::optim::{Adam, OneCycleLr};
use sterna::options::LoaderOptions;
use sterna::{inference, io, manual_seed, onnx, sequential};
use sterna::{AnyDataset, DType, DataLoader, DeviceGuard, Error, Forward, Module, Result, Tensor};

#[derive(Module)]
struct SimpleCNN {
    features: Sequential,
    classifier: Sequential,
}

impl SimpleCNN {
    fn new() -> Result<Self> {
        let same = Conv2d::options().padding([1, 1]);
        Ok(SimpleCNN {
            features: sequential![
                Conv2d::with(1, 32, [3, 3], &same)?, // (B, 32, 28, 28)
                BatchNorm2d::new(32)?,
                Relu::new()?,
                Conv2d::with(32, 64, [3, 3], &same)?, // (B, 64, 28, 28)
                BatchNorm2d::new(64)?,
                Relu::new()?,
                MaxPool2d::new([2, 2])?,
                Dropout2d::new(0.25)?,
                Flatten::new()?, // (B, 64 * 14 * 14)
            ]?,
            classifier: sequential![
                Linear::new(64 * 14 * 14, 512)?,
                Relu::new()?,
                Dropout::new(0.5)?,
                Linear::new(512, 10)?,
            ]?,
        })
    }
}

impl Forward for SimpleCNN {
    fn forward(&self, x: &Tensor) -> Result<Tensor> {
        self.classifier.forward(&self.features.forward(x)?)
    }
}

/// Images as f32 (N, 1, 28, 28), normalized as usual for MNIST, and labels as i64 (N).
fn mnist(device: &str, images: &Path, labels: &Path) -> Result<AnyDataset> {
    let pixels = io::read_idx(images)?.cast(DType::F32)?;
    let x = (((pixels / 255.0)? - 0.1307)? / 0.3081)?;
    let y = io::read_idx(labels)?.cast(DType::I64)?;
    AnyDataset::from_tensors(&[x.unsqueeze(1)?.to_device(device)?, y.to_device(device)?])
}

fn main() -> Result<()> {
    let (device, arguments) = arguments()?;
    let argument = |i: usize, default| PathBuf::from(arguments.get(i).map_or(default, String::as_str));
    let (out, data) = (argument(0, "."), argument(1, ".deps/data/mnist"));
    let limit = arguments.get(2).map(|n| n.parse().map_err(Error::other)).transpose()?;
    let _there = DeviceGuard::new(&device)?;
    manual_seed(42)?;
    let train = mnist(&device, &data.join("train-images-idx3-ubyte"), &data.join("train-labels-idx1-ubyte"))?;
    let test = mnist(&device, &data.join("t10k-images-idx3-ubyte"), &data.join("t10k-labels-idx1-ubyte"))?;
    let net = SimpleCNN::new()?;
    println!("on {}", net.parameters()?[0].device());
    let mut batches = DataLoader::new(&train, LoaderOptions::new().batch_size(64).shuffle(true).workers(1))?;
    let optimizer = Adam::new(&net, Adam::options().lr(1e-3))?;
    let schedule = OneCycleLr::new(&optimizer, 3e-3, batches.len()? as i64)?;

    let steps = limit.unwrap_or(usize::MAX).min(batches.len()?);
    let mut training = Progress::new(1, 1, train.len()?.min(steps * 64));
    let mut curve = Vec::new(); // the loss of every step
    for batch in batches.epoch(0)?.into_iter().take(steps) {
        let (x, y) = batch?;
        let logits = net.forward(&x)?;
        let loss = logits.cross_entropy(&y)?;
        optimizer.zero_grad()?;
        loss.backward()?;
        optimizer.step()?;
        schedule.step()?;
        curve.push(loss.item()?);
        training.add(curve[curve.len() - 1], &logits, &y)?;
    }
    io::save_npy(out.join("curve.npy"), &Tensor::from_slice(&curve, [curve.len() as i64])?)?;
    net.save(out.join("mnist_cnn.safetensors"))?;
    let example = Tensor::zeros([1, 1, 28, 28])?;
    onnx::export(&net, &[&example], out.join("mnist_cnn.onnx"), onnx::options().dynamic_batch(true))?;
    if steps < batches.len()? {
        return Ok(());
    }

    net.eval()?;
    let mut testing = Progress::new(1, 1, test.len()?);
    inference(|| {
        for batch in &mut DataLoader::new(&test, LoaderOptions::new().batch_size(1000).workers(1))? {
            let (x, y) = batch?;
            let logits = net.forward(&x)?;
            testing.add(logits.cross_entropy(&y)?.item()?, &logits, &y)?;
        }
        Ok(())
    })?;
    println!("test accuracy after one epoch: {:.4}", testing.accuracy());
    if testing.accuracy() < 0.985 {
        return Err(Error::other("the accuracy is below 0.985"));
    }
    Ok(())
}
