// Generated from capi/api.json by bindings/generate; do not edit.
use crate::handle::Counted;
use sterna_sys as sys;

// SAFETY: the two functions count references of this type of handle.
unsafe impl Counted for sys::sterna_error {
    unsafe fn retain(p: *mut Self) -> *mut sys::sterna_error {
        sys::sterna_error_retain(p)
    }
    unsafe fn release(p: *mut Self) {
        sys::sterna_error_release(p)
    }
}
// SAFETY: the two functions count references of this type of handle.
unsafe impl Counted for sys::sterna_bytes {
    unsafe fn retain(p: *mut Self) -> *mut sys::sterna_error {
        sys::sterna_bytes_retain(p)
    }
    unsafe fn release(p: *mut Self) {
        sys::sterna_bytes_release(p)
    }
}
// SAFETY: the two functions count references of this type of handle.
unsafe impl Counted for sys::sterna_tensor {
    unsafe fn retain(p: *mut Self) -> *mut sys::sterna_error {
        sys::sterna_tensor_retain(p)
    }
    unsafe fn release(p: *mut Self) {
        sys::sterna_tensor_release(p)
    }
}
// SAFETY: the two functions count references of this type of handle.
unsafe impl Counted for sys::sterna_generator {
    unsafe fn retain(p: *mut Self) -> *mut sys::sterna_error {
        sys::sterna_generator_retain(p)
    }
    unsafe fn release(p: *mut Self) {
        sys::sterna_generator_release(p)
    }
}
// SAFETY: the two functions count references of this type of handle.
unsafe impl Counted for sys::sterna_stream {
    unsafe fn retain(p: *mut Self) -> *mut sys::sterna_error {
        sys::sterna_stream_retain(p)
    }
    unsafe fn release(p: *mut Self) {
        sys::sterna_stream_release(p)
    }
}
// SAFETY: the two functions count references of this type of handle.
unsafe impl Counted for sys::sterna_event {
    unsafe fn retain(p: *mut Self) -> *mut sys::sterna_error {
        sys::sterna_event_retain(p)
    }
    unsafe fn release(p: *mut Self) {
        sys::sterna_event_release(p)
    }
}
// SAFETY: the two functions count references of this type of handle.
unsafe impl Counted for sys::sterna_hook {
    unsafe fn retain(p: *mut Self) -> *mut sys::sterna_error {
        sys::sterna_hook_retain(p)
    }
    unsafe fn release(p: *mut Self) {
        sys::sterna_hook_release(p)
    }
}
// SAFETY: the two functions count references of this type of handle.
unsafe impl Counted for sys::sterna_capture {
    unsafe fn retain(p: *mut Self) -> *mut sys::sterna_error {
        sys::sterna_capture_retain(p)
    }
    unsafe fn release(p: *mut Self) {
        sys::sterna_capture_release(p)
    }
}
// SAFETY: the two functions count references of this type of handle.
unsafe impl Counted for sys::sterna_program {
    unsafe fn retain(p: *mut Self) -> *mut sys::sterna_error {
        sys::sterna_program_retain(p)
    }
    unsafe fn release(p: *mut Self) {
        sys::sterna_program_release(p)
    }
}
// SAFETY: the two functions count references of this type of handle.
unsafe impl Counted for sys::sterna_dataset {
    unsafe fn retain(p: *mut Self) -> *mut sys::sterna_error {
        sys::sterna_dataset_retain(p)
    }
    unsafe fn release(p: *mut Self) {
        sys::sterna_dataset_release(p)
    }
}
// SAFETY: the two functions count references of this type of handle.
unsafe impl Counted for sys::sterna_loader {
    unsafe fn retain(p: *mut Self) -> *mut sys::sterna_error {
        sys::sterna_loader_retain(p)
    }
    unsafe fn release(p: *mut Self) {
        sys::sterna_loader_release(p)
    }
}
// SAFETY: the two functions count references of this type of handle.
unsafe impl Counted for sys::sterna_batch {
    unsafe fn retain(p: *mut Self) -> *mut sys::sterna_error {
        sys::sterna_batch_retain(p)
    }
    unsafe fn release(p: *mut Self) {
        sys::sterna_batch_release(p)
    }
}
// SAFETY: the two functions count references of this type of handle.
unsafe impl Counted for sys::sterna_queue {
    unsafe fn retain(p: *mut Self) -> *mut sys::sterna_error {
        sys::sterna_queue_retain(p)
    }
    unsafe fn release(p: *mut Self) {
        sys::sterna_queue_release(p)
    }
}
// SAFETY: the two functions count references of this type of handle.
unsafe impl Counted for sys::sterna_dict {
    unsafe fn retain(p: *mut Self) -> *mut sys::sterna_error {
        sys::sterna_dict_retain(p)
    }
    unsafe fn release(p: *mut Self) {
        sys::sterna_dict_release(p)
    }
}
// SAFETY: the two functions count references of this type of handle.
unsafe impl Counted for sys::sterna_module {
    unsafe fn retain(p: *mut Self) -> *mut sys::sterna_error {
        sys::sterna_module_retain(p)
    }
    unsafe fn release(p: *mut Self) {
        sys::sterna_module_release(p)
    }
}
// SAFETY: the two functions count references of this type of handle.
unsafe impl Counted for sys::sterna_optimizer {
    unsafe fn retain(p: *mut Self) -> *mut sys::sterna_error {
        sys::sterna_optimizer_retain(p)
    }
    unsafe fn release(p: *mut Self) {
        sys::sterna_optimizer_release(p)
    }
}
// SAFETY: the two functions count references of this type of handle.
unsafe impl Counted for sys::sterna_scheduler {
    unsafe fn retain(p: *mut Self) -> *mut sys::sterna_error {
        sys::sterna_scheduler_retain(p)
    }
    unsafe fn release(p: *mut Self) {
        sys::sterna_scheduler_release(p)
    }
}
// SAFETY: the two functions count references of this type of handle.
unsafe impl Counted for sys::sterna_grad_scaler {
    unsafe fn retain(p: *mut Self) -> *mut sys::sterna_error {
        sys::sterna_grad_scaler_retain(p)
    }
    unsafe fn release(p: *mut Self) {
        sys::sterna_grad_scaler_release(p)
    }
}

// SAFETY: objects whose C parameters are const never change, so threads may share them.
unsafe impl Sync for crate::handle::Handle<sys::sterna_error> {}
unsafe impl Sync for crate::handle::Handle<sys::sterna_bytes> {}
unsafe impl Sync for crate::handle::Handle<sys::sterna_tensor> {}
unsafe impl Sync for crate::handle::Handle<sys::sterna_dataset> {}
unsafe impl Sync for crate::handle::Handle<sys::sterna_batch> {}
