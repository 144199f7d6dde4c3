//! The guide's FeedForwardNet on the 1,797 real 8x8 digits of UCI: data loader, AdamW with a one-cycle schedule,
//! clipping, weighted cross entropy, best checkpoint, reload, test, export as a program and as ONNX.
//! Usage: digits [--device NAME] [output folder [checkpoint to go on from]], from the repository's root.
mod common;

use std::path::PathBuf;
use std::time::Instant;

use common::{arguments, count_correct, Progress};
use sterna::io::Checkpoint;
use sterna::nn::{BatchNorm1d, Dropout, Gelu, Linear, Sequential};
use sterna::optim::{clip_grad_norm, AdamW, OneCycleLr};
use sterna::options::{CrossEntropyOptions, LoaderOptions, ReadCsvOptions, SumOptions};
use sterna::{inference, io, manual_seed, onnx};
use sterna::{AnyDataset, DType, DataLoader, DeviceGuard, Dict, Error, Forward, Module, Program, Result, Tensor};

const FEATURES: i64 = 64;
const CLASSES: i64 = 10;
const BATCH: usize = 32;
const EPOCHS: i64 = 30;

/// 64 -> 256 -> 128 -> 64 -> 10
fn feed_forward_net() -> Result<Sequential> {
    let mut net = Sequential::new()?;
    let mut width = FEATURES;
    for hidden in [256, 128, 64] {
        net = net.push(Linear::new(width, hidden)?)?.push(BatchNorm1d::new(hidden)?)?;
        net = net.push(Gelu::new()?)?.push(Dropout::new(0.3)?)?;
        width = hidden;
    }
    net.push(Linear::new(width, CLASSES)?)
}

/// digits.csv: 64 pixels in 0..16, then the label.
fn load_digits(device: &str) -> Result<AnyDataset> {
    let table = io::read_csv("examples/data/digits.csv", ReadCsvOptions::new())?.to_device(device)?;
    let x = (table.narrow(1, 0, FEATURES)? / 16.0)?;
    AnyDataset::from_tensors(&[x, table.select(1, FEATURES)?.cast(DType::I64)?])
}

/// All samples of a dataset, as one batch.
fn all_of(data: &AnyDataset) -> Result<(Tensor, Tensor)> {
    let mut loader = DataLoader::new(data, LoaderOptions::new().batch_size(data.len()? as i64))?;
    Ok(loader.next_batch()?.expect("a dataset that is not empty"))
}

fn predict(net: &Sequential, x: &Tensor) -> Result<Tensor> {
    inference(|| {
        net.eval()?;
        let logits = net.forward(x)?;
        net.train(true)?;
        Ok(logits)
    })
}

/// All that a run needs to go on as if it had never stopped.
fn run_of<'a>(
    net: &'a Sequential,
    optimizer: &'a AdamW,
    schedule: &'a OneCycleLr,
    loader: &'a mut DataLoader,
    notes: &'a mut Dict,
) -> Checkpoint<'a> {
    Checkpoint::new().module(net).optimizer(optimizer).scheduler(schedule).loader(loader).metadata(notes)
}

fn main() -> Result<()> {
    let (device, arguments) = arguments()?;
    let mut arguments = arguments.into_iter().map(PathBuf::from);
    let (folder, resume) = (arguments.next().unwrap_or_else(|| ".".into()), arguments.next());
    let _there = DeviceGuard::new(&device)?;
    let start = Instant::now();
    manual_seed(42)?;

    // data: a seeded 80/20 split
    let data = load_digits(&device)?;
    let training = data.len()? * 8 / 10;
    let [train, test] = data.random_split([training, data.len()? - training], 42)?;
    let (_, train_labels) = all_of(&train)?;
    let (test_x, test_labels) = all_of(&test)?;
    println!("on {}", test_x.device());
    let batches = LoaderOptions::new().batch_size(BATCH as i64).shuffle(true).drop_last(true).workers(1);
    let mut loader = DataLoader::new(&train, batches)?;

    // weights that make rare classes count as much as frequent ones: n / (classes * count)
    let counts = train_labels.one_hot(CLASSES)?.sum_with(SumOptions::new().axes([0]).dtype(DType::F32))?;
    let weights = (training as f64 / CLASSES as f64 / counts)?;
    let weighted = CrossEntropyOptions::new().weight(&weights);

    // model, optimizer, schedule
    let net = feed_forward_net()?;
    println!("{}", net.summary()?);
    let optimizer = AdamW::new(&net, AdamW::options().lr(1e-3).weight_decay(1e-4))?;
    let schedule = OneCycleLr::new(&optimizer, 5e-3, EPOCHS * loader.len()? as i64)?;

    // the best epoch's checkpoint
    let best_file = folder.join("checkpoint.safetensors");
    let mut notes = Dict::new()?;
    let (mut best, mut best_epoch) = (0, 0);
    if let Some(file) = resume {
        run_of(&net, &optimizer, &schedule, &mut loader, &mut notes).load(file)?;
        run_of(&net, &optimizer, &schedule, &mut loader, &mut notes).save(&best_file)?;
        let note = |key| notes.metadata_of(key)?.parse().map_err(Error::other);
        (best, best_epoch) = (note("correct")?, note("epoch")?);
    }

    let mut curve = Vec::new(); // the loss of every step
    for epoch in best_epoch + 1..=EPOCHS {
        let mut progress = Progress::new(epoch, EPOCHS, loader.len()? * BATCH);
        for batch in loader.epoch(epoch)? {
            let (x, y) = batch?;
            optimizer.zero_grad()?;
            let logits = net.forward(&x)?;
            let loss = logits.cross_entropy_with(&y, &weighted)?;
            loss.backward()?;
            clip_grad_norm(&net, 1.0)?;
            optimizer.step()?;
            schedule.step()?;
            curve.push(loss.item()?);
            progress.add(curve[curve.len() - 1], &logits, &y)?;
        }
        let correct = count_correct(&predict(&net, &test_x)?, &test_labels)? as i64;
        if correct > best {
            (best, best_epoch) = (correct, epoch);
            notes.set_metadata("correct", &best.to_string())?;
            notes.set_metadata("epoch", &best_epoch.to_string())?;
            run_of(&net, &optimizer, &schedule, &mut loader, &mut notes).save(&best_file)?;
        }
    }
    io::save_npy(folder.join("curve.npy"), &Tensor::from_slice(&curve, [curve.len() as i64])?)?;

    // the network of the best checkpoint, loaded into a new one
    let reloaded = feed_forward_net()?;
    Checkpoint::new().module(&reloaded).load(&best_file)?;
    reloaded.save(folder.join("model.safetensors"))?;
    let logits = predict(&reloaded, &test_x)?;
    let accuracy = count_correct(&logits, &test_labels)? / test_labels.numel() as f64;
    println!("best epoch {best_epoch}, reloaded: test accuracy {accuracy:.4}");

    // the network as a program that runs without this code
    Program::capture(&[&test_x], |x| predict(&reloaded, &x[0]))?.save(folder.join("program.safetensors"))?;
    let served = Program::load(folder.join("program.safetensors"))?;
    let difference = (&served.run(&[&test_x])?[0] - &logits)?.abs()?.max()?.item()?;
    if difference != 0.0 {
        return Err(Error::other(format!("the loaded program differs from the network by {difference}")));
    }

    // ONNX with a dynamic batch, and what ONNX Runtime is to compute
    onnx::export(&reloaded, &[&test_x], folder.join("model.onnx"), onnx::options().dynamic_batch(true))?;
    let expected = [("x", &test_x), ("logits", &logits), ("labels", &test_labels)];
    io::save_safetensors(folder.join("test.safetensors"), &expected)?;

    let seconds = start.elapsed().as_secs_f64();
    let report = format!("{{\"accuracy\": {accuracy:.6}, \"epochs\": {EPOCHS}, \"seconds\": {seconds:.3}}}\n");
    std::fs::write(folder.join("report.json"), report).map_err(Error::other)?;
    if accuracy < 0.97 {
        return Err(Error::other("the accuracy is below 0.97"));
    }
    Ok(())
}
