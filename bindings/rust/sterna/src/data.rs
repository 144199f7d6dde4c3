//! Datasets, loaders, and queues of batches.
use crate::error::{callback, destroy, ffi};
use crate::generated::options::LoaderOptions;
use crate::handle::Handle;
use crate::keep::{all_borrowed, give, list, pointers, slice, Keep};
use crate::{Code, Error, Result, Tensor};
use std::borrow::Borrow;
use std::ffi::c_void;
use std::marker::PhantomData;
use std::ptr::null_mut;
use sterna_sys as sys;

/// Samples by index; a sample is a list of tensors.  Loaders with workers call it from their threads.
pub trait Dataset: Send + Sync + 'static {
    /// Number of samples.
    fn len(&self) -> usize;
    /// Whether there are none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// Makes a sample.
    fn get(&self, index: usize) -> Result<Vec<Tensor>>;
}

/// A dataset as the library knows it.
#[derive(Clone, Debug)]
pub struct AnyDataset(Handle<sys::sterna_dataset>);

impl AnyDataset {
    /// One of the program's own.
    pub fn new<D: Dataset>(dataset: D) -> Result<Self> {
        let size = dataset.len() as i64;
        let user = Box::into_raw(Box::new(dataset)) as *mut c_void;
        let table = sys::sterna_dataset_callbacks {
            user,
            destroy: Some(destroy::<D>),
            get: Some(get_sample::<D>),
            ..Default::default()
        };
        let mut d = null_mut();
        ffi!(sterna_dataset_create(size, &table, &mut d))?;
        Ok(Self(unsafe { Handle::adopt(d) }))
    }
    /// Sample i is row i of each tensor.
    pub fn from_tensors(tensors: &[impl Borrow<Tensor>]) -> Result<Self> {
        let (tensors, mut d) = (pointers(tensors), null_mut());
        ffi!(sterna_dataset_tensors(slice(&tensors), tensors.len(), &mut d))?;
        Ok(Self(unsafe { Handle::adopt(d) }))
    }
    /// Number of samples.
    pub fn len(&self) -> Result<usize> {
        let mut n = 0;
        ffi!(sterna_dataset_size(self.0.as_ptr(), &mut n))?;
        Ok(n as usize)
    }
    /// Whether there are none.
    pub fn is_empty(&self) -> Result<bool> {
        Ok(self.len()? == 0)
    }
    /// A sample.
    pub fn get(&self, index: usize) -> Result<Vec<Tensor>> {
        list(|outs, capacity, n| unsafe { sys::sterna_dataset_get(self.0.as_ptr(), index as i64, outs, capacity, n) })
    }
    /// Some samples, in this order.
    pub fn subset(&self, indices: impl AsRef<[i64]>) -> Result<Self> {
        let (indices, mut d) = (indices.as_ref(), null_mut());
        ffi!(sterna_dataset_subset(self.0.as_ptr(), slice(indices), indices.len(), &mut d))?;
        Ok(Self(unsafe { Handle::adopt(d) }))
    }
    /// Disjoint random subsets of these sizes, the same for the same seed.
    ///
    /// ```
    /// # use sterna::{AnyDataset, Tensor};
    /// let data = AnyDataset::from_tensors(&[Tensor::arange(0.0, 10.0)?])?;
    /// let [train, test] = data.random_split([8, 2], 42)?;
    /// assert_eq!((train.len()?, test.len()?), (8, 2));
    /// # Ok::<(), sterna::Error>(())
    /// ```
    pub fn random_split<const N: usize>(&self, lengths: [usize; N], seed: u64) -> Result<[Self; N]> {
        let lengths = lengths.map(|n| n as i64);
        let mut parts = [null_mut(); N];
        ffi!(sterna_random_split(self.0.as_ptr(), lengths.as_ptr(), N, seed, parts.as_mut_ptr()))?;
        Ok(parts.map(|p| Self(unsafe { Handle::adopt(p) })))
    }
}

unsafe extern "C" fn get_sample<D: Dataset>(
    user: *mut c_void,
    index: i64,
    outputs: *mut *mut sys::sterna_tensor,
    capacity: usize,
    count: *mut usize,
) -> *mut sys::sterna_error {
    callback(|| give((*(user as *const D)).get(index as usize)?, outputs, capacity, count))
}

/// What a batch is handed out as: a tensor, a tuple of two to four, an array, or a vector of them.
pub trait Batch: Sized {
    /// Of the batch's tensors, if their number fits.
    #[doc(hidden)]
    fn of(tensors: Vec<Tensor>) -> Result<Self>;
}
impl Batch for Vec<Tensor> {
    fn of(tensors: Vec<Tensor>) -> Result<Self> {
        Ok(tensors)
    }
}
impl<const N: usize> Batch for [Tensor; N] {
    fn of(tensors: Vec<Tensor>) -> Result<Self> {
        tensors.try_into().map_err(|tensors: Vec<Tensor>| {
            Error::of(Code::State, format!("a batch of {} tensors was to be taken as {N}", tensors.len()))
        })
    }
}
macro_rules! batch {
    ($type:ty, $($name:ident),+ => $made:expr) => {
        impl Batch for $type {
            fn of(tensors: Vec<Tensor>) -> Result<Self> {
                let [$($name),+] = Batch::of(tensors)?;
                Ok($made)
            }
        }
    };
}
batch!(Tensor, a => a);
batch!((Tensor, Tensor), a, b => (a, b));
batch!((Tensor, Tensor, Tensor), a, b, c => (a, b, c));
batch!((Tensor, Tensor, Tensor, Tensor), a, b, c, d => (a, b, c, d));

/// The tensors of a batch, if there is one.
fn unpack<B: Batch>(batch: *mut sys::sterna_batch) -> Result<Option<B>> {
    if batch.is_null() {
        return Ok(None);
    }
    let batch = unsafe { Handle::adopt(batch) };
    let mut n = 0;
    ffi!(sterna_batch_size(batch.as_ptr(), &mut n))?;
    let tensors = (0..n).map(|i| {
        let mut t = null_mut();
        ffi!(sterna_batch_tensor(batch.as_ptr(), i, &mut t))?;
        Ok(unsafe { Tensor::from_raw(t) })
    });
    B::of(tensors.collect::<Result<_>>()?).map(Some)
}

/// Where a loader stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LoaderState {
    /// Number of the epoch.
    pub epoch: i64,
    /// Batches handed out in the epoch.
    pub position: i64,
    /// The seed of the order.
    pub seed: u64,
}

/// Batches of a dataset.  The first `for` over it is epoch 0, or goes on where [`set_state`](Self::set_state) has put
/// it; each further one is the next epoch.
///
/// ```
/// # use sterna::{options::LoaderOptions, AnyDataset, DataLoader, Tensor};
/// let data = AnyDataset::from_tensors(&[Tensor::zeros([10, 3])?, Tensor::zeros([10])?])?;
/// let mut loader = DataLoader::new(&data, LoaderOptions::new().batch_size(4))?;
/// for batch in &mut loader {
///     let (x, y) = batch?;
///     assert_eq!(x.shape()[0], y.shape()[0]);
/// }
/// # Ok::<(), sterna::Error>(())
/// ```
#[derive(Debug)]
pub struct DataLoader<B: Batch = (Tensor, Tensor)> {
    handle: Handle<sys::sterna_loader>,
    begun: bool, // a `for` has been through this epoch, or part of it
    batches: PhantomData<fn() -> B>,
}

impl DataLoader {
    /// Stacks samples; batches are pairs of tensors, or what [`batches`](DataLoader::batches) says.
    pub fn new(dataset: &AnyDataset, options: impl Borrow<LoaderOptions>) -> Result<Self> {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let mut l = null_mut();
        ffi!(sterna_loader_create(dataset.0.as_ptr(), &o, &mut l))?;
        Ok(Self::adopt(l))
    }
    /// `collate` makes a batch of its samples; on the workers' threads, if there are any.
    pub fn collating<C>(dataset: &AnyDataset, options: impl Borrow<LoaderOptions>, collate: C) -> Result<Self>
    where
        C: Fn(Vec<Vec<Tensor>>) -> Result<Vec<Tensor>> + Send + Sync + 'static,
    {
        let mut keep = Keep::default();
        let o = options.borrow().raw(&mut keep)?;
        let user = Box::into_raw(Box::new(collate)) as *mut c_void;
        let table = sys::sterna_collate_callbacks {
            user,
            destroy: Some(destroy::<C>),
            collate: Some(run_collate::<C>),
            ..Default::default()
        };
        let mut l = null_mut();
        ffi!(sterna_loader_create_collating(dataset.0.as_ptr(), &table, &o, &mut l))?;
        Ok(Self::adopt(l))
    }
    fn adopt(l: *mut sys::sterna_loader) -> Self {
        DataLoader { handle: unsafe { Handle::adopt(l) }, begun: false, batches: PhantomData }
    }
}

impl<B: Batch> DataLoader<B> {
    /// The same loader, whose batches are handed out as `C`: `loader.batches::<[Tensor; 3]>()`.
    pub fn batches<C: Batch>(self) -> DataLoader<C> {
        DataLoader { handle: self.handle, begun: self.begun, batches: PhantomData }
    }
    pub(crate) fn as_ptr(&self) -> *mut sys::sterna_loader {
        self.handle.as_ptr()
    }
    /// Batches in an epoch.
    pub fn len(&self) -> Result<usize> {
        let mut n = 0;
        ffi!(sterna_loader_batches(self.as_ptr(), &mut n))?;
        Ok(n as usize)
    }
    /// Whether an epoch has no batches.
    pub fn is_empty(&self) -> Result<bool> {
        Ok(self.len()? == 0)
    }
    /// Starts an epoch at its first batch: `for batch in loader.epoch(3)?`.
    pub fn epoch(&mut self, epoch: i64) -> Result<&mut Self> {
        ffi!(sterna_loader_epoch(self.as_ptr(), epoch))?;
        self.begun = false;
        Ok(self)
    }
    /// The next batch of the epoch; none at its end.
    pub fn next_batch(&mut self) -> Result<Option<B>> {
        let mut b = null_mut();
        ffi!(sterna_loader_next(self.as_ptr(), &mut b))?;
        unpack(b)
    }
    /// Where it stands.
    pub fn state(&self) -> Result<LoaderState> {
        let mut s = LoaderState { epoch: 0, position: 0, seed: 0 };
        ffi!(sterna_loader_state(self.as_ptr(), &mut s.epoch, &mut s.position, &mut s.seed))?;
        Ok(s)
    }
    /// The next `for` goes on at the very next batch.
    pub fn set_state(&mut self, s: LoaderState) -> Result<()> {
        ffi!(sterna_loader_set_state(self.as_ptr(), s.epoch, s.position, s.seed))?;
        self.begun = false;
        Ok(())
    }
    fn begin(&mut self) -> Result<()> {
        let s = self.state()?;
        if self.begun || s.position as usize >= self.len()? {
            ffi!(sterna_loader_epoch(self.as_ptr(), s.epoch + 1))?;
        }
        self.begun = true;
        Ok(())
    }
}

impl<'a, B: Batch> IntoIterator for &'a mut DataLoader<B> {
    type Item = Result<B>;
    type IntoIter = Epoch<'a, B>;
    fn into_iter(self) -> Epoch<'a, B> {
        let failed = self.begin().err();
        Epoch { loader: self, failed, ended: false }
    }
}

/// The batches of an epoch.  After an error there are no more.
#[derive(Debug)]
pub struct Epoch<'a, B: Batch> {
    loader: &'a mut DataLoader<B>,
    failed: Option<Error>, // where the epoch could not begin
    ended: bool,
}
impl<B: Batch> Iterator for Epoch<'_, B> {
    type Item = Result<B>;
    fn next(&mut self) -> Option<Result<B>> {
        if self.ended {
            return None;
        }
        let next = match self.failed.take() {
            Some(e) => Err(e),
            None => self.loader.next_batch(),
        };
        self.ended = !matches!(next, Ok(Some(_)));
        next.transpose()
    }
}

unsafe extern "C" fn run_collate<C: Fn(Vec<Vec<Tensor>>) -> Result<Vec<Tensor>>>(
    user: *mut c_void,
    tensors: *const *const sys::sterna_tensor,
    lengths: *const usize,
    samples: usize,
    outputs: *mut *mut sys::sterna_tensor,
    capacity: usize,
    count: *mut usize,
) -> *mut sys::sterna_error {
    callback(|| {
        let mut at = 0;
        let mut list = Vec::with_capacity(samples);
        for i in 0..samples {
            let n = *lengths.add(i);
            list.push(all_borrowed(tensors.add(at), n)?);
            at += n;
        }
        give((*(user as *const C))(list)?, outputs, capacity, count)
    })
}

/// A bounded queue of batches from producers on other threads.  A clone is the same queue.
#[derive(Clone, Debug)]
pub struct Queue(Handle<sys::sterna_queue>);
// SAFETY: a queue is made for several threads, and locks.
unsafe impl Sync for Queue {}

impl Queue {
    /// With room for so many batches.
    pub fn new(capacity: usize) -> Result<Self> {
        let mut q = null_mut();
        ffi!(sterna_queue_create(capacity as i64, &mut q))?;
        Ok(Queue(unsafe { Handle::adopt(q) }))
    }
    /// Waits while the queue is full.  An error ([`Code::State`]) once it is closed.
    pub fn push(&self, batch: &[impl Borrow<Tensor>]) -> Result<()> {
        let list = pointers(batch);
        ffi!(sterna_queue_push(self.0.as_ptr(), slice(&list), list.len()))
    }
    /// False: the queue is full.
    pub fn try_push(&self, batch: &[impl Borrow<Tensor>]) -> Result<bool> {
        let (list, mut pushed) = (pointers(batch), 0);
        ffi!(sterna_queue_try_push(self.0.as_ptr(), slice(&list), list.len(), &mut pushed))?;
        Ok(pushed != 0)
    }
    /// No more batches come: the reader gets what is there, then the end.
    pub fn finish(&self) -> Result<()> {
        ffi!(sterna_queue_finish(self.0.as_ptr()))
    }
    /// No more batches come: the reader gets what is there, then this error.
    pub fn fail(&self, error: Error) -> Result<()> {
        let e = error.into_raw();
        let result = ffi!(sterna_queue_fail(self.0.as_ptr(), e));
        // SAFETY: the error is ours.
        unsafe { sys::sterna_error_release(e) };
        result
    }
    /// The reader gives up: batches are dropped and pushing fails.
    pub fn close(&self) -> Result<()> {
        ffi!(sterna_queue_close(self.0.as_ptr()))
    }
    /// Batches that wait.
    pub fn len(&self) -> Result<usize> {
        let mut n = 0;
        ffi!(sterna_queue_size(self.0.as_ptr(), &mut n))?;
        Ok(n as usize)
    }
    /// Whether none waits.
    pub fn is_empty(&self) -> Result<bool> {
        Ok(self.len()? == 0)
    }
    /// The next batch, waiting for one; none at the end.
    pub fn next_batch<B: Batch>(&self) -> Result<Option<B>> {
        let mut b = null_mut();
        ffi!(sterna_queue_next(self.0.as_ptr(), &mut b))?;
        unpack(b)
    }
    /// The batches until the end: `for batch in queue.batches::<(Tensor, Tensor)>()`.
    pub fn batches<B: Batch>(&self) -> impl Iterator<Item = Result<B>> + '_ {
        let mut ended = false;
        std::iter::from_fn(move || {
            if ended {
                return None;
            }
            let next = self.next_batch();
            ended = !matches!(next, Ok(Some(_)));
            next.transpose()
        })
    }
}
