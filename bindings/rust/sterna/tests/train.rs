//! Optimizers, schedules, checkpoints.
use sterna::io::{self, Checkpoint};
use sterna::nn::Linear;
use sterna::optim::*;
use sterna::options::{
    ClipGradNormOptions, Init, InitOptions, LoaderOptions, NpzOptions, OptimizerGroupOptions, ReadCsvOptions,
};
use sterna::{AnyDataset, Code, DataLoader, Dict, Error, Forward, Generator, GeneratorGuard, Module, Result, Tensor};

fn file(name: &str) -> std::path::PathBuf {
    std::env::temp_dir().join(format!("sterna_rust_{}_{name}", std::process::id()))
}

fn step(net: &Linear, opt: &Optimizer) -> Result<f64> {
    let loss = net.forward(&Tensor::ones([2, 3])?)?.square()?.sum()?;
    opt.zero_grad()?;
    loss.backward()?;
    opt.step()?;
    loss.item()
}

#[test]
fn a_variable_is_read_whole_while_another_thread_changes_it() -> Result<()> {
    let w = Tensor::zeros([512])?.variable(true)?;
    let opt = Sgd::new(&[&w], Sgd::options().lr(1.0))?;
    w.set_grad(Some(&Tensor::ones([512])?))?;
    std::thread::scope(|threads| -> Result<()> {
        let reader = threads.spawn(|| -> Result<()> {
            for _ in 0..2000 {
                match w.detach() {
                    Ok(value) => assert!(value.as_slice::<f32>()?.windows(2).all(|pair| pair[0] == pair[1])),
                    Err(e) => assert_eq!(e.code(), Code::State, "{e}"), // a step has the value
                }
            }
            Ok(())
        });
        for i in 0..1000 {
            w.assign(&Tensor::full([512], i as f64)?)?;
            opt.step()?;
        }
        reader.join().unwrap()
    })
}

#[test]
fn every_optimizer_lowers_the_loss() -> Result<()> {
    let nets = (0..4).map(|_| Linear::new(3, 2)).collect::<Result<Vec<_>>>()?;
    let all: [Optimizer; 4] = [
        Sgd::new(&nets[0], Sgd::options().lr(0.01).momentum(0.5))?.into(),
        Adam::new(&nets[1], Adam::options().lr(0.01))?.into(),
        AdamW::new(&nets[2].parameters()?, AdamW::options().lr(0.01))?.into(),
        RmsProp::new(&nets[3], RmsProp::options().lr(0.001))?.into(),
    ];
    for (net, opt) in nets.iter().zip(&all) {
        net.init(Init::Constant, InitOptions::new().value(0.5))?;
        let first = step(net, opt)?;
        assert!(step(net, opt)? < first, "{}", opt.to_text()?);
    }
    Ok(())
}

#[test]
fn groups_have_options_of_their_own() -> Result<()> {
    let opt = Sgd::new(&Linear::new(3, 2)?, Sgd::options().lr(0.1).weight_decay(0.5))?;
    let v = Tensor::ones([1])?.variable(true)?;
    assert_eq!(opt.add_group(&[&v], OptimizerGroupOptions::new().lr(0.2))?, 1);
    assert_eq!((opt.groups()?, opt.lr()?, opt.group_lr(1)?), (2, 0.1, 0.2));
    opt.set_group_lr(1, 0.3)?;
    opt.set_option(1, "weight_decay", 0.25)?;
    assert_eq!((opt.group_lr(1)?, opt.option(0, "weight_decay")?, opt.option(1, "weight_decay")?), (0.3, 0.5, 0.25));
    opt.set_lr(1.0)?;
    assert_eq!(opt.group_lr(1)?, 1.0);
    assert!(opt.to_text()?.contains("SGD"), "{}", opt.to_text()?);
    assert_eq!(Sgd::new(&Linear::new(3, 2)?, Sgd::options().lr(-1.0)).err().unwrap().code(), Code::InvalidArgument);
    Ok(())
}

#[test]
fn schedules_set_the_learning_rate() -> Result<()> {
    let opt = Sgd::new(&Linear::new(3, 2)?, Sgd::options().lr(1.0))?;
    let s = LambdaLr::new(&opt, |step| Ok(1.0 / (step as f64 + 1.0)))?;
    s.step()?;
    assert_eq!((opt.lr()?, s.last_lr(0)?, s.last_step()?), (0.5, 0.5, 1));
    let opt = Sgd::new(&Linear::new(3, 2)?, Sgd::options().lr(1.0))?;
    let warm = LinearLr::with(&opt, LinearLr::options().start_factor(0.5).total_iters(2))?;
    let decay = StepLr::with(&opt, 1, StepLr::options().gamma(0.1))?;
    let s = SequentialLr::new(&opt, vec![warm.into(), decay.into()], [2])?;
    let mut rates = vec![opt.lr()?];
    for _ in 0..3 {
        s.step()?;
        rates.push(opt.lr()?);
    }
    for (got, want) in rates.iter().zip([0.5, 0.75, 1.0, 0.1]) {
        assert!((got - want).abs() < 1e-9, "{rates:?}");
    }
    let opt = Sgd::new(&Linear::new(3, 2)?, Sgd::options().lr(1.0))?;
    let plateau = ReduceLrOnPlateau::with(&opt, ReduceLrOnPlateau::options().patience(0))?;
    plateau.step_metric(1.0)?;
    plateau.step_metric(2.0)?;
    assert!((opt.lr()? - 0.1).abs() < 1e-12);
    let failing = LambdaLr::new(&opt, |step| if step > 0 { Err(Error::other("no factor")) } else { Ok(1.0) })?;
    assert_eq!(failing.step().unwrap_err().message(), "no factor");
    Ok(())
}

#[test]
fn gradients_are_clipped() -> Result<()> {
    let v = Tensor::zeros([4])?.variable(true)?;
    v.set_grad(Some(&Tensor::full([4], 2.0)?))?;
    assert_eq!(clip_grad_norm(&[&v], 1.0)?.item()?, 4.0);
    assert!((v.grad()?.unwrap().norm()?.item()? - 1.0).abs() < 1e-5);
    clip_grad_value(&[&v], 0.25)?;
    assert_eq!(v.grad()?.unwrap().max()?.item()?, 0.25);
    let norm = clip_grad_norm_with(&[v], 10.0, ClipGradNormOptions::new().norm_type(f64::INFINITY))?;
    assert_eq!(norm.item()?, 0.25);
    Ok(())
}

#[test]
fn a_checkpoint_goes_on_as_if_the_run_had_never_stopped() -> Result<()> {
    let path = file("run.safetensors");
    let data = AnyDataset::from_tensors(&[Tensor::randn([12, 3])?, Tensor::randn([12, 2])?])?;
    let run = |resumed: bool, batches: usize| -> Result<Vec<f64>> {
        let generator = Generator::new(3)?;
        let _guard = GeneratorGuard::new(&generator)?; // other tests use the default one at the same time
        let net = Linear::new(3, 2)?;
        let opt = Adam::new(&net, Adam::options().lr(0.1))?;
        let schedule = ExponentialLr::new(&opt, 0.9)?;
        let mut loader = DataLoader::new(&data, LoaderOptions::new().batch_size(2).shuffle(true))?;
        let mut notes = Dict::new()?;
        let mut losses = Vec::new();
        if resumed {
            let c = Checkpoint::new().module(&net).optimizer(&opt).scheduler(&schedule).generator(&generator);
            c.loader(&mut loader).metadata(&mut notes).load(&path)?;
            assert_eq!((notes.metadata_of("epoch")?, generator.state()?.0), ("0".to_string(), 3));
        }
        for batch in &mut loader {
            let (x, y) = batch?;
            let loss = net.forward(&x)?.mse_loss(&y)?;
            opt.zero_grad()?;
            loss.backward()?;
            opt.step()?;
            schedule.step()?;
            losses.push(loss.item()?);
            if losses.len() == batches {
                break;
            }
        }
        if !resumed && batches == 2 {
            notes.set_metadata("epoch", "0")?;
            let c = Checkpoint::new().module(&net).optimizer(&opt).scheduler(&schedule).generator(&generator);
            c.loader(&mut loader).metadata(&mut notes).save(&path)?;
        }
        Ok(losses)
    };
    let whole = run(false, 6)?;
    let first = run(false, 2)?;
    let rest = run(true, 6)?;
    assert_eq!(whole, [first, rest].concat());
    std::fs::remove_file(path).unwrap();
    Ok(())
}

#[test]
fn files_of_tensors_come_back() -> Result<()> {
    let x = Tensor::from_slice(&[1f32, 2.0, 3.0, 4.0], [2, 2])?;
    let path = file("x");
    io::save_safetensors(&path, &[("x", &x)])?;
    assert_eq!(io::load_safetensors(&path)?.get("x")?.to_vec::<f32>()?, [1.0, 2.0, 3.0, 4.0]);
    let mut dict = Dict::try_from([("x", &x)])?;
    dict.set_metadata("by", "rust")?;
    io::save_safetensors_dict(&path, &dict)?;
    assert_eq!(io::load_safetensors(&path)?.metadata()?, [("by".to_string(), "rust".to_string())]);
    io::save_npy(&path, &x)?;
    assert_eq!(io::load_npy(&path)?.shape(), [2, 2]);
    io::save_npz(&path, &[("a", &x), ("b", &x)], NpzOptions::new().compressed(true))?;
    let loaded = io::load_npz(&path)?;
    assert_eq!((loaded.len()?, loaded.contains("b")?), (2, true));
    std::fs::write(&path, "a;b\n1;2\n3;4\n").unwrap();
    let table = io::read_csv(&path, ReadCsvOptions::new().delimiter(";").skip_rows(1).columns([1]))?;
    assert_eq!(table.to_vec::<f32>()?, [2.0, 4.0]);
    assert!(io::read_idx(&path).is_err());
    std::fs::remove_file(path).unwrap();
    Ok(())
}
