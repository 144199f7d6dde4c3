//! Streams and events of devices.
use crate::error::ffi;
use crate::handle::Handle;
use crate::keep::{c_string, text};
use crate::Result;
use std::ptr::{null, null_mut};
use sterna_sys as sys;

/// An order of work on a device, side by side with that of other streams.  On a device without streams, such as "cpu",
/// calls are done when they return, and streams change nothing.
///
/// ```
/// # use sterna::{Event, Stream, StreamGuard, Tensor};
/// let (side, event) = (Stream::new(None)?, Event::new(None)?);
/// let y = {
///     let _guard = StreamGuard::new(&side)?;
///     let y = Tensor::ones([2])?.exp()?;
///     event.record(None)?;
///     y
/// };
/// event.wait(None)?; // this thread's stream waits for the other
/// let z = y.neg()?;
/// # z.sum()?.item()?;
/// # Ok::<(), sterna::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Stream(Handle<sys::sterna_stream>);
impl Stream {
    /// One on a device; none: on this thread's.
    pub fn new(device: Option<&str>) -> Result<Self> {
        let device = device.map(|d| c_string(d, "device")).transpose()?;
        let mut s = null_mut();
        ffi!(sterna_stream_create(device.as_ref().map_or(null(), |d| d.as_ptr()), &mut s))?;
        Ok(Stream(unsafe { Handle::adopt(s) }))
    }
    /// The name of its device.
    pub fn device(&self) -> Result<String> {
        let mut name = sys::sterna_str::default();
        ffi!(sterna_stream_device(self.as_ptr(), &mut name))?;
        Ok(text(name))
    }
    /// Waits until all its work is done.
    pub fn synchronize(&self) -> Result<()> {
        ffi!(sterna_stream_synchronize(self.as_ptr()))
    }
    /// What it is given from now on waits for the event.
    pub fn wait(&self, event: &Event) -> Result<()> {
        event.wait(Some(self))
    }
    pub(crate) fn as_ptr(&self) -> *mut sys::sterna_stream {
        self.0.as_ptr()
    }
}
fn pointer(stream: Option<&Stream>) -> *mut sys::sterna_stream {
    stream.map_or(null_mut(), Stream::as_ptr)
}

/// Calls of this thread use a stream until this is dropped.  What one stream computes another must wait for before it
/// uses it.
#[must_use = "the stream's turn ends with the guard"]
#[derive(Debug)]
pub struct StreamGuard {
    before: *mut sys::sterna_stream, // also keeps the guard on its thread
}
impl StreamGuard {
    /// Sets the stream.
    pub fn new(stream: &Stream) -> Result<Self> {
        let mut before = null_mut();
        ffi!(sterna_set_stream(stream.as_ptr(), &mut before))?;
        Ok(StreamGuard { before })
    }
}
impl Drop for StreamGuard {
    fn drop(&mut self) {
        // SAFETY: `before` is a handle of ours, or null; a failure has no way out of here.
        unsafe {
            sys::sterna_error_release(sys::sterna_set_stream(self.before, null_mut()));
            sys::sterna_stream_release(self.before);
        }
    }
}

/// A point in the work of a [`Stream`].
#[derive(Clone, Debug)]
pub struct Event(Handle<sys::sterna_event>);
impl Event {
    /// One on a device, none: on this thread's; not recorded yet.
    pub fn new(device: Option<&str>) -> Result<Self> {
        let device = device.map(|d| c_string(d, "device")).transpose()?;
        let mut e = null_mut();
        ffi!(sterna_event_create(device.as_ref().map_or(null(), |d| d.as_ptr()), &mut e))?;
        Ok(Event(unsafe { Handle::adopt(e) }))
    }
    /// The name of its device.
    pub fn device(&self) -> Result<String> {
        let mut name = sys::sterna_str::default();
        ffi!(sterna_event_device(self.0.as_ptr(), &mut name))?;
        Ok(text(name))
    }
    /// It is the end of what the stream, none: the one that this thread uses, has been given so far.
    pub fn record(&self, stream: Option<&Stream>) -> Result<()> {
        ffi!(sterna_event_record(self.0.as_ptr(), pointer(stream)))
    }
    /// What the stream, none: the one that this thread uses, is given from now on waits for it.
    pub fn wait(&self, stream: Option<&Stream>) -> Result<()> {
        ffi!(sterna_event_wait(self.0.as_ptr(), pointer(stream)))
    }
    /// Waits until it has happened.
    pub fn synchronize(&self) -> Result<()> {
        ffi!(sterna_event_synchronize(self.0.as_ptr()))
    }
    /// Whether it has happened.
    pub fn done(&self) -> Result<bool> {
        let mut done = 0;
        ffi!(sterna_event_done(self.0.as_ptr(), &mut done))?;
        Ok(done != 0)
    }
    /// Seconds from this event to another; both must have happened.
    pub fn elapsed(&self, to: &Event) -> Result<f64> {
        let mut seconds = 0.0;
        ffi!(sterna_event_elapsed(self.0.as_ptr(), to.0.as_ptr(), &mut seconds))?;
        Ok(seconds)
    }
}
