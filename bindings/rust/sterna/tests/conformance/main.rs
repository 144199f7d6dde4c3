//! Runs tests/conformance/*.json of the repository, whose README says what a case means.
mod arguments;
#[rustfmt::skip]
#[allow(clippy::all)]
mod dispatch;

use arguments::*;
use serde_json::{json, Map, Value};
use std::path::{Path, PathBuf};
use sterna::nn::{init, AnyModule, Sequential};
use sterna::optim::{GradScaler, Sgd};
use sterna::options::{LoadOptions, LoaderOptions, NpzOptions, ReadCsvOptions};
use sterna::{io, AnyDataset, DataLoader, Dict, Error, Forward, Generator, GeneratorGuard, Module, Result, Tensor};

/// The gradients that a case asks for are those of the sum of the squares of the first result.
fn backward(y: &Tensor) -> Result<()> {
    y.mul(y)?.sum()?.backward()
}
fn text<'a>(c: &'a Value, name: &str) -> &'a str {
    c[name].as_str().unwrap_or_else(|| panic!("{name} of {}", c["name"]))
}

fn run_op(c: &Value) -> Result<Value> {
    let arguments = Arguments::new(c);
    let outputs = dispatch::op(text(c, "op"), &arguments)?;
    let leaves = arguments.leaves.into_inner();
    if leaves.is_empty() {
        return Ok(json!({"outputs": list_json(&outputs)?}));
    }
    backward(&outputs[0])?;
    let mut gradients = Map::new();
    for (name, list) in leaves {
        let found = list.iter().map(|leaf| leaf.grad()?.as_ref().map_or(Ok(Value::Null), tensor_json));
        let mut found = found.collect::<Result<Vec<_>>>()?;
        let is_list = c["arguments"][name].is_array();
        gradients.insert(name.to_string(), if is_list { Value::Array(found) } else { found.remove(0) });
    }
    Ok(json!({"outputs": list_json(&outputs)?, "gradients": gradients}))
}

fn module_of(c: &Value) -> Result<AnyModule> {
    if text(c, "module") != "sequential" {
        return dispatch::module(text(c, "module"), &Arguments::new(c));
    }
    let layers = c["layers"].as_array().expect("layers").iter();
    layers.map(module_of).try_fold(Sequential::new()?, |all, layer| all.push(layer?))?.into_module()
}
fn run_module(c: &Value) -> Result<Value> {
    let m = module_of(c)?;
    m.train(c["training"] != false)?;
    let mut r = json!({"kind": m.kind_name()?, "text": m.to_text()?, "parameters": dict_json(&m.named_parameters()?)?});
    if c["input"].is_null() {
        return Ok(r);
    }
    let y = m.forward(&tensor(&c["input"])?)?;
    r["output"] = tensor_json(&y)?;
    r["buffers"] = dict_json(&m.named_buffers()?)?;
    if y.requires_grad() {
        backward(&y)?;
    }
    let gradient = |(name, p): (String, Tensor)| -> Result<Value> {
        Ok(json!({"name": name, "value": p.grad()?.as_ref().map(tensor_json).transpose()?}))
    };
    r["gradients"] = m.named_parameters()?.items()?.into_iter().map(gradient).collect::<Result<_>>()?;
    Ok(r)
}
fn run_state(c: &Value) -> Result<Value> {
    let m = module_of(c)?;
    let mut entries = Dict::new()?;
    for e in c["entries"].as_array().expect("entries") {
        entries.set(text(e, "name"), &tensor(&e["value"])?)?;
    }
    let (missing, unexpected) = m.load_state_dict(&entries, LoadOptions::new().strict(c["strict"] == true))?;
    Ok(json!({
        "state": dict_json(&m.state_dict()?)?,
        "missing": dict_json(&missing)?,
        "unexpected": dict_json(&unexpected)?
    }))
}

fn run_optimizer(c: &Value) -> Result<Value> {
    let p = tensor(&c["value"])?.variable(true)?;
    let o = dispatch::optimizer(text(c, "optimizer"), &Arguments::new(c), std::slice::from_ref(&p))?;
    let (shown, mut values) = (o.to_text()?, Vec::new());
    for gradient in c["gradients"].as_array().expect("gradients") {
        p.set_grad(Some(&tensor(gradient)?))?;
        o.step()?;
        values.push(tensor_json(&p)?);
    }
    Ok(json!({"text": shown, "values": values, "state": dict_json(&o.state_dict()?)?}))
}
fn run_grad_scaler(c: &Value) -> Result<Value> {
    let p = tensor(&c["value"])?.variable(true)?;
    let o = dispatch::optimizer(text(c, "optimizer"), &Arguments::new(c), std::slice::from_ref(&p))?;
    let (scale, interval) =
        (c["init_scale"].as_f64().expect("scale"), c["growth_interval"].as_i64().expect("interval"));
    let s = GradScaler::new(GradScaler::options().init_scale(scale).growth_interval(interval))?;
    let (scaled, mut values, mut scales) = (tensor_json(&s.scale(&p)?)?, Vec::new(), Vec::new());
    for gradient in c["gradients"].as_array().expect("gradients") {
        p.set_grad(Some(&tensor(gradient)?))?;
        s.step(&o)?;
        s.update()?;
        values.push(tensor_json(&p)?);
        scales.push(s.get_scale()?);
    }
    Ok(json!({"scaled": scaled, "values": values, "scales": scales, "state": dict_json(&s.state_dict()?)?}))
}
fn run_scheduler(c: &Value) -> Result<Value> {
    let p = Tensor::zeros([1])?.variable(true)?;
    let o = Sgd::new(&[p], Sgd::options().lr(c["lr"].as_f64().expect("lr")))?;
    let s = dispatch::scheduler(text(c, "scheduler"), &Arguments::new(c), &o)?;
    let mut rates = vec![o.lr()?];
    for metric in c["steps"].as_array().expect("steps") {
        metric.as_f64().map_or_else(|| s.step(), |m| s.step_metric(m))?;
        rates.push(o.lr()?);
    }
    Ok(json!({"rates": rates}))
}
fn run_init(c: &Value) -> Result<Value> {
    let a = Arguments::new(c);
    if c["init"] == "gain" {
        return Ok(json!({"gain": init::gain(a.text("nonlinearity").unwrap(), a.f64("a").unwrap())?}));
    }
    let v = Tensor::zeros(ints(&c["shape"]))?.variable(false)?;
    dispatch::init(text(c, "init"), &a, &v)?;
    Ok(json!({"value": tensor_json(&v)?}))
}

fn run_generator(c: &Value) -> Result<Value> {
    let g = Generator::new(text(c, "seed").parse().expect("a seed"))?;
    let _guard = GeneratorGuard::new(&g)?;
    let value = tensor_json(&Tensor::rand(ints(&c["shape"]))?)?;
    let (seed, offset) = g.state()?;
    Ok(json!({"value": value, "seed": seed.to_string(), "offset": offset.to_string()}))
}
fn run_loader(c: &Value) -> Result<Value> {
    let numbers: Vec<i64> = (0..c["samples"].as_i64().expect("samples")).collect();
    let count = numbers.len() as i64;
    let mut data = AnyDataset::from_tensors(&[Tensor::from_vec(numbers, [count])?])?;
    if !c["subset"].is_null() {
        data = data.subset(ints(&c["subset"]))?;
    }
    let (mut o, given) = (LoaderOptions::new(), &c["options"]);
    if let Some(n) = given["batch_size"].as_i64() {
        o = o.batch_size(n);
    }
    if let Some(n) = given["workers"].as_i64() {
        o = o.workers(n);
    }
    if let Some(n) = given["prefetch"].as_i64() {
        o = o.prefetch(n);
    }
    if let Some(device) = given["device"].as_str() {
        o = o.device(device);
    }
    o = o.pin_memory(given["pin_memory"] == true);
    o = o.shuffle(given["shuffle"] == true).drop_last(given["drop_last"] == true);
    o = o.seed(given["seed"].as_u64().unwrap_or_default());
    let epoch = c["epoch"].as_i64().expect("epoch");
    let loader = |data: &AnyDataset| Ok::<_, Error>(DataLoader::new(data, &o)?.batches::<Tensor>());
    let batches = |mut loader: DataLoader<Tensor>| -> Result<Value> {
        loader.epoch(epoch)?.into_iter().map(|batch| Ok(json!(batch?.to_vec::<i64>()?))).collect()
    };
    if c["split"].is_null() {
        let loader = loader(&data)?;
        return Ok(json!({"length": loader.len()?, "batches": batches(loader)?}));
    }
    let lengths: [usize; 2] = std::array::from_fn(|i| c["split"][i].as_u64().expect("a length") as usize);
    let parts = data.random_split(lengths, c["split_seed"].as_u64().expect("split_seed"))?;
    Ok(json!({"parts": parts.iter().map(|part| batches(loader(part)?)).collect::<Result<Vec<_>>>()?}))
}

fn path_of(c: &Value) -> PathBuf {
    std::env::temp_dir().join(format!("sterna-conformance-{}.{}", std::process::id(), text(c, "format")))
}
fn run_file(c: &Value) -> Result<Value> {
    let path = path_of(c);
    std::fs::write(&path, from_hex(&c["data"])).expect("a file");
    let saved = || to_hex(&std::fs::read(&path).expect("a file"));
    Ok(match text(c, "format") {
        "csv" => json!({"tensor": tensor_json(&io::read_csv(&path, ReadCsvOptions::new())?)?}),
        "idx" => json!({"tensor": tensor_json(&io::read_idx(&path)?)?}),
        "npy" => {
            let t = io::load_npy(&path)?;
            io::save_npy(&path, &t)?;
            json!({"tensor": tensor_json(&t)?, "saved": saved()})
        }
        "npz" => {
            let list = io::load_npz(&path)?.items()?;
            let list: Vec<_> = list.iter().map(|(name, t)| (name.as_str(), t)).collect();
            io::save_npz(&path, &list, NpzOptions::new())?;
            json!({"tensors": dict_json(&io::load_npz(&path)?)?})
        }
        _ => {
            let d = io::load_safetensors(&path)?;
            io::save_safetensors_dict(&path, &d)?;
            let metadata: Map<_, _> = d.metadata()?.into_iter().map(|(k, v)| (k, v.into())).collect();
            json!({"tensors": dict_json(&d)?, "metadata": metadata, "saved": saved()})
        }
    })
}

fn run_tensor(c: &Value) -> Result<Value> {
    let t = tensor(&c["tensor"])?;
    Ok(match c["call"].as_str() {
        Some("item") => json!({"item": t.item()?}),
        Some("item_i64") => json!({"item": t.item_i64()?.to_string()}),
        Some("backward") => json!({"backward": t.with_grad()?.backward()?}),
        _ => json!({"tensor": tensor_json(&t)?, "text": t.to_string()}),
    })
}
fn run_promotion(c: &Value) -> Result<Value> {
    Ok(json!({"result": dispatch::dtype(text(c, "a")).promote(dispatch::dtype(text(c, "b")))?.name()}))
}

fn run(kind: &str, c: &Value) -> Value {
    let seed = if kind == "generator" { 0 } else { c["seed"].as_u64().unwrap_or_default() };
    sterna::manual_seed(seed).expect("a seed");
    let result = match kind {
        "op" => run_op(c),
        "module" => run_module(c),
        "state" => run_state(c),
        "optimizer" => run_optimizer(c),
        "scheduler" => run_scheduler(c),
        "grad_scaler" => run_grad_scaler(c),
        "init" => run_init(c),
        "generator" => run_generator(c),
        "loader" => run_loader(c),
        "file" => run_file(c),
        "promotion" => run_promotion(c),
        "tensor" => run_tensor(c),
        _ => panic!("no kind of cases is called {kind}"),
    };
    result.unwrap_or_else(|e| {
        let path = if kind == "file" { path_of(c).display().to_string() } else { "\0".into() };
        json!({"error": {
            "code": dispatch::code_name(e.code()),
            "op": e.op(),
            "argument": e.argument(),
            "shapes": e.shapes(),
            "message": e.message().replace(&path, "FILE"),
        }})
    })
}

fn close(expected: f64, got: f64, tolerance: f64) -> bool {
    let near = (expected - got).abs() <= tolerance * expected.abs().max(1.0);
    expected == got || near || (expected.is_nan() && got.is_nan())
}
fn elements(t: &Value) -> Option<Vec<f64>> {
    let bytes = from_hex(&t["data"]);
    match t["dtype"].as_str() {
        Some("f32") => {
            Some(bytes.chunks(4).map(|b| f32::from_le_bytes(b.try_into().expect("four bytes")).into()).collect())
        }
        Some("f64") => Some(bytes.chunks(8).map(|b| f64::from_le_bytes(b.try_into().expect("eight bytes"))).collect()),
        _ => None,
    }
}
/// Whether `got` is what was expected, numbers and elements of f32 and f64 within the tolerance.
fn matches(expected: &Value, got: &Value, tolerance: f64) -> bool {
    match (expected, got) {
        (Value::Number(a), Value::Number(b)) => a == b || close(a.as_f64().unwrap(), b.as_f64().unwrap(), tolerance),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| matches(a, b, tolerance))
        }
        (Value::Object(a), Value::Object(b)) => {
            if tolerance > 0.0 && a.contains_key("data") && a["shape"] == got["shape"] && a["dtype"] == got["dtype"] {
                if let (Some(a), Some(b)) = (elements(expected), elements(got)) {
                    return a.iter().zip(b).all(|(a, b)| close(*a, b, tolerance));
                }
            }
            a.len() == b.len() && a.iter().all(|(k, v)| b.get(k).is_some_and(|w| matches(v, w, tolerance)))
        }
        _ => expected == got,
    }
}

fn main() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/conformance");
    let (mut passed, mut failed) = (0, 0);
    for entry in std::fs::read_dir(folder).expect("the cases") {
        let path = entry.expect("a file").path();
        if path.extension() != Some("json".as_ref()) {
            continue;
        }
        let file: Value = serde_json::from_slice(&std::fs::read(&path).expect("a file")).expect("JSON");
        for c in file["cases"].as_array().expect("cases") {
            let got = run(text(&file, "kind"), c);
            let tolerance = c["tolerance"].as_f64().or(file["tolerance"].as_f64()).unwrap_or_default();
            let (right, live) = (matches(&c["expect"], &got, tolerance), sterna::debug_live_handles());
            if right && live == 0 {
                passed += 1;
                continue;
            }
            failed += 1;
            let (kind, name) = (text(&file, "kind"), text(c, "name"));
            println!("FAILED {kind} {name}: {live} handles left; {got:.500} is not {:.500}", c["expect"].to_string());
        }
    }
    println!("rust: {passed} cases passed{}", if failed > 0 { format!(", {failed} failed") } else { String::new() });
    std::process::exit((failed > 0 || passed == 0) as i32);
}
