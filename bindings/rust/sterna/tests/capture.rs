//! Programs and compiled steps.
use std::panic::{catch_unwind, AssertUnwindSafe};
use sterna::nn::Linear;
use sterna::optim::Sgd;
use sterna::{compile, no_grad, onnx, Code, DType, Error, Forward, Module, Program, Result, Tensor};

#[test]
fn a_compiled_training_step_equals_the_eager_one() -> Result<()> {
    let (x, y) = (Tensor::randn([8, 3])?, Tensor::randn([8, 2])?);
    let a = Linear::new(3, 2)?;
    let b = Linear::new(3, 2)?;
    b.load_state_dict(&a.state_dict()?, sterna::options::LoadOptions::new())?;
    let (opt_a, opt_b) = (Sgd::new(&a, Sgd::options().lr(0.1))?, Sgd::new(&b, Sgd::options().lr(0.1))?);
    let step = |net: &Linear, opt: &Sgd, x: &Tensor, y: &Tensor| -> Result<Tensor> {
        let loss = net.forward(x)?.mse_loss(y)?;
        opt.zero_grad()?;
        loss.backward()?;
        opt.step()?;
        loss.detach()
    };
    let mut compiled = compile(|[x, y]| step(&b, &opt_b, &x, &y));
    for _ in 0..5 {
        assert_eq!(step(&a, &opt_a, &x, &y)?.item()?, compiled.call([&x, &y])?.item()?);
    }
    assert_eq!(compiled.programs(), 1);
    Ok(())
}

#[test]
fn a_step_is_captured_once_for_each_shape_and_dtype() -> Result<()> {
    let mut runs = 0;
    let mut double = compile(|[x]| {
        runs += 1;
        &x * 2.0
    });
    for n in [2, 3, 2, 3] {
        assert_eq!(double.call([&Tensor::ones([n])?])?.shape(), [n]);
    }
    assert_eq!(double.call([&Tensor::ones([2])?.cast(DType::F64)?])?.dtype(), DType::F64);
    assert_eq!(double.programs(), 3);
    drop(double);
    assert_eq!(runs, 3);
    Ok(())
}

#[test]
fn a_step_gives_nothing_or_many() -> Result<()> {
    let count = Tensor::zeros([])?.variable(false)?;
    let mut tick = compile(|[]| count.assign(&(&count + 1.0)?));
    tick.call([])?;
    tick.call([])?;
    assert_eq!(count.item()?, 2.0);
    let mut both = compile(|[x]| Ok([x.sum()?, x.max()?]));
    let [sum, max] = both.call([&Tensor::ones([4])?])?;
    assert_eq!((sum.item()?, max.item()?), (4.0, 1.0));
    Ok(())
}

#[test]
fn a_step_that_fails_ends_its_capture() -> Result<()> {
    let x = Tensor::ones([2])?;
    assert_eq!(Program::capture(&[&x], |_| Err::<Tensor, _>(Error::other("no"))).err().unwrap().message(), "no");
    assert!(catch_unwind(AssertUnwindSafe(|| Program::capture::<Tensor>(&[&x], |_| panic!("no")))).is_err());
    let e = Program::capture(&[&x], |x| x[0].sum()?.item().map(|_| ())).err().unwrap();
    assert_eq!(e.code(), Code::State, "{e}");
    assert_eq!((&x + 1.0)?.sum()?.item()?, 4.0, "calls are calls again");
    Ok(())
}

#[test]
fn a_program_is_a_file() -> Result<()> {
    let net = Linear::new(3, 2)?;
    net.eval()?;
    let x = Tensor::randn([4, 3])?;
    let program = no_grad(|| Program::capture(&[&x], |x| net.forward(&x[0])))?;
    let path = std::env::temp_dir().join(format!("sterna_rust_{}_program", std::process::id()));
    program.save(&path)?;
    let loaded = Program::load(&path)?;
    assert_eq!(loaded.run(&[&x])?[0].to_vec::<f32>()?, net.forward(&x)?.to_vec::<f32>()?);
    assert_eq!((loaded.inputs()?[0].sizes.clone(), loaded.outputs()?[0].dtype), (vec![4, 3], DType::F32));
    assert_eq!((loaded.info()?.inputs, loaded.variables()?.len()?), (1, 2));
    assert!(!loaded.to_text()?.is_empty());
    onnx::export_program(&loaded, &path, onnx::options())?;
    assert!(std::fs::metadata(&path).unwrap().len() > 0);
    std::fs::remove_file(path).unwrap();
    Ok(())
}
