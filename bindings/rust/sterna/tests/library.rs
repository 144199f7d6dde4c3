//! The library as a whole: one test, alone in its process, because it looks at process-wide state.
use std::sync::{Arc, Mutex};
use sterna::nn::Linear;
use sterna::optim::Sgd;
use sterna::options::LoaderOptions;
use sterna::*;

fn everything() -> Result<()> {
    let net = sequential![Linear::new(3, 2)?, nn::function("Half", |x| x / 2.0)]?;
    let opt = Sgd::new(&net, Sgd::options().lr(0.1))?;
    let data = AnyDataset::from_tensors(&[Tensor::randn([6, 3])?, Tensor::randn([6, 2])?])?;
    let mut step = compile(|[x, y]| {
        let loss = net.forward(&x)?.mse_loss(&y)?;
        opt.zero_grad()?;
        loss.backward()?;
        opt.step()?;
        loss.detach()
    });
    for batch in &mut DataLoader::new(&data, LoaderOptions::new().batch_size(2).workers(1))? {
        let (x, y) = batch?;
        step.call([&x, &y])?.item()?;
    }
    let x = Tensor::ones([2])?.with_grad()?;
    let y = custom_function("fails", &[&x], |x| Ok(vec![x[0].clone()]), |_| Err(Error::other("on purpose")))?;
    assert!(y[0].sum()?.backward().is_err());
    assert!(Tensor::ones([2])?.matmul(&Tensor::ones([3])?).is_err());
    Ok(())
}

#[test]
fn the_library_counts_seeds_guards_and_leaks_nothing() -> Result<()> {
    let lines = Arc::new(Mutex::new(Vec::new()));
    let log = lines.clone();
    set_log_sink(LogLevel::Debug, move |level, line| log.lock().unwrap().push((level, line.to_string())))?;
    remove_log_sink()?;
    assert_eq!(Arc::strong_count(&lines), 1, "the sink is gone");

    assert!(!version().is_empty() && abi_version() >= 1);
    set_num_threads(2)?;
    assert_eq!(num_threads(), 2);
    assert_eq!(devices()?[0].name, "cpu");
    let cpu = device_properties(0)?;
    assert!(!cpu.name.is_empty() && cpu.total_bytes > 0 && cpu.processors >= 1);
    assert_eq!(device_properties(1)?.name, "null");
    let (side, from, to) = (Stream::new(Some("cpu"))?, Event::new(None)?, Event::new(None)?);
    let y = {
        let _guard = StreamGuard::new(&side)?;
        from.record(None)?;
        let y = Tensor::ones([2])?.neg()?;
        to.record(Some(&side))?;
        y
    };
    side.wait(&to)?;
    to.wait(None)?;
    to.synchronize()?;
    side.synchronize()?;
    assert_eq!(y.to_vec::<f32>()?, [-1.0, -1.0]);
    assert!(to.done()? && from.elapsed(&to)? > 0.0 && side.device()? == "cpu" && to.device()? == "cpu");
    assert_eq!(from.elapsed(&Event::new(None)?).unwrap_err().code(), Code::State);
    drop((side, from, to, y));
    assert_eq!(float32_matmul_precision(), MatmulPrecision::Highest);
    set_float32_matmul_precision(MatmulPrecision::High)?;
    assert_eq!(float32_matmul_precision(), MatmulPrecision::High);
    set_float32_matmul_precision(MatmulPrecision::Highest)?;
    reset_peak(0)?;
    empty_cache()?;
    set_anomaly_mode(false)?;

    manual_seed(9)?;
    let a = Tensor::rand([4])?.to_vec::<f32>()?;
    manual_seed(9)?;
    assert_eq!(a, Tensor::rand([4])?.to_vec::<f32>()?);
    let generator = Generator::new(9)?;
    {
        let _guard = GeneratorGuard::new(&generator)?;
        Tensor::rand([4])?;
    }
    let (seed, offset) = generator.state()?;
    assert!(seed == 9 && offset > 0);
    generator.set_state(9, 0)?;
    generator.seed(10)?;
    assert_eq!(generator.state()?, (10, 0));
    Generator::of_device(Some("cpu"))?;
    {
        let _guard = DeviceGuard::new("null")?;
        assert_eq!(Tensor::zeros([2])?.device(), "null");
    }
    assert_eq!(Tensor::zeros([2])?.device(), "cpu");
    assert_eq!(DeviceGuard::new("abacus").err().unwrap().code(), Code::Device);
    assert_eq!((DType::F16.name(), DType::F64.size(), DType::I8.promote(DType::F32)?), ("f16".into(), 8, DType::F32));

    let kept;
    let lost;
    {
        let scope = Scope::new()?;
        kept = Tensor::ones([1])?;
        lost = Tensor::ones([1])?;
        scope.keep(&kept)?;
    }
    assert_eq!(kept.item()?, 1.0);
    assert_eq!(lost.item().unwrap_err().code(), Code::InvalidHandle);
    drop((kept, lost, generator));

    let before = debug_live_handles();
    everything()?;
    assert_eq!(debug_live_handles(), before);
    assert_eq!(before, 0);
    Ok(())
}
