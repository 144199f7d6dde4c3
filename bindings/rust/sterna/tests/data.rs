//! Datasets of the program's own, loaders, collating, queues.
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::thread;
use sterna::options::LoaderOptions;
use sterna::{AnyDataset, Code, DataLoader, Dataset, Error, Queue, Result, Tensor};

struct Squares(usize);
impl Dataset for Squares {
    fn len(&self) -> usize {
        self.0
    }
    fn get(&self, i: usize) -> Result<Vec<Tensor>> {
        match i {
            97 => Err(Error::other("sample 97 is missing")),
            98 => panic!("sample 98"),
            _ => Ok(vec![Tensor::scalar(i as f32)?, Tensor::scalar((i * i) as i64)?]),
        }
    }
}

#[test]
fn a_loader_goes_through_a_dataset_of_rust_on_any_number_of_workers() -> Result<()> {
    let data = AnyDataset::new(Squares(10))?;
    assert_eq!((data.len()?, data.get(3)?[1].item_i64()?), (10, 9));
    for workers in [0, 2] {
        let mut loader = DataLoader::new(&data, LoaderOptions::new().batch_size(4).workers(workers))?;
        assert_eq!(loader.len()?, 3);
        let mut seen = Vec::new();
        for batch in &mut loader {
            let (x, y) = batch?;
            assert_eq!(x.dim(), 1);
            seen.extend(y.to_vec::<i64>()?);
        }
        assert_eq!(seen, (0..10).map(|i| i * i).collect::<Vec<i64>>());
        assert_eq!(loader.into_iter().count(), 3, "the next epoch");
        assert_eq!(loader.state()?.epoch, 1);
    }
    Ok(())
}

#[test]
fn errors_and_panics_of_a_dataset_come_out_as_they_are() -> Result<()> {
    let data = AnyDataset::new(Squares(100))?;
    assert_eq!(data.get(97).unwrap_err().message(), "sample 97 is missing");
    for workers in [0, 2] {
        let options = LoaderOptions::new().workers(workers);
        let mut loader = DataLoader::new(&data.subset([1, 97, 2])?, &options)?;
        let all: Vec<_> = (&mut loader).into_iter().collect();
        assert_eq!(all.last().unwrap().as_ref().unwrap_err().message(), "sample 97 is missing");
        let mut loader = DataLoader::new(&data.subset([98])?, &options)?;
        let payload = catch_unwind(AssertUnwindSafe(|| loader.next_batch().map(|_| ()))).unwrap_err();
        assert_eq!(payload.downcast_ref::<&str>(), Some(&"sample 98"));
    }
    Ok(())
}

#[test]
fn batches_are_what_one_asks_for() -> Result<()> {
    let data = AnyDataset::from_tensors(&[Tensor::arange(0.0, 6.0)?, Tensor::zeros([6])?, Tensor::ones([6])?])?;
    let mut loader = DataLoader::new(&data, LoaderOptions::new().batch_size(6))?;
    assert_eq!(loader.next_batch().unwrap_err().code(), Code::State, "three are no pair");
    let mut loader = loader.batches::<[Tensor; 3]>();
    for batch in loader.epoch(0)? {
        let [x, _, one] = batch?;
        assert_eq!((x.shape(), one.sum()?.item()?), (vec![6], 6.0));
    }
    Ok(())
}

#[test]
fn samples_are_collated_as_one_likes() -> Result<()> {
    let data = AnyDataset::new(Squares(5))?;
    let mut loader = DataLoader::collating(&data, LoaderOptions::new().batch_size(5), |samples| {
        let first: Vec<Tensor> = samples.iter().map(|s| s[0].clone()).collect();
        Ok(vec![Tensor::stack(&first)?.sum()?])
    })?
    .batches::<Tensor>();
    assert_eq!(loader.next_batch()?.unwrap().item()?, 10.0);
    assert!(loader.next_batch()?.is_none());
    Ok(())
}

#[test]
fn a_loader_goes_on_where_its_state_says() -> Result<()> {
    let data = AnyDataset::new(Squares(8))?;
    let options = LoaderOptions::new().batch_size(2).shuffle(true).seed(3);
    let order = |loader: &mut DataLoader| -> Result<Vec<f32>> {
        loader.into_iter().map(|b| b?.0.to_vec::<f32>()).collect::<Result<Vec<_>>>().map(|v| v.concat())
    };
    let mut a = DataLoader::new(&data, &options)?;
    let whole = order(&mut a)?;
    let mut b = DataLoader::new(&data, &options)?;
    b.next_batch()?;
    let mut c = DataLoader::new(&data, &options)?;
    c.set_state(b.state()?)?;
    assert_eq!(order(&mut c)?, whole[2..]);
    Ok(())
}

#[test]
fn a_queue_connects_threads() -> Result<()> {
    let queue = Queue::new(2)?;
    let producer = thread::spawn({
        let queue = queue.clone();
        move || -> Result<()> {
            for i in 0..5 {
                queue.push(&[Tensor::scalar(i as f32)?])?;
            }
            queue.fail(Error::other("out of paper"))
        }
    });
    let got: Vec<Result<Tensor>> = queue.batches().collect();
    producer.join().unwrap()?;
    assert_eq!(got.len(), 6);
    assert_eq!(got[4].as_ref().unwrap().item()?, 4.0);
    assert_eq!(got[5].as_ref().unwrap_err().message(), "out of paper");
    let queue = Queue::new(1)?;
    assert!(queue.try_push(&[Tensor::zeros([1])?])? && !queue.try_push(&[Tensor::zeros([1])?])?);
    assert_eq!(queue.len()?, 1);
    queue.finish()?;
    assert_eq!(queue.batches::<Tensor>().count(), 1);
    queue.close()?;
    assert!(queue.push(&[Tensor::zeros([1])?]).is_err());
    Ok(())
}
