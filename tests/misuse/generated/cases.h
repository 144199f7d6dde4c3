/* Generated from capi/api.json by capi/generate; do not edit. */
enum { KIND_error, KIND_bytes, KIND_tensor, KIND_generator, KIND_stream, KIND_event, KIND_hook, KIND_capture, KIND_program, KIND_scope, KIND_dataset, KIND_loader, KIND_batch, KIND_queue, KIND_dict, KIND_module, KIND_optimizer, KIND_scheduler, KIND_grad_scaler, KIND_variable };

static void *fresh(int kind) {
  switch (kind) {
    case KIND_error: return (void *)fresh_error();
    case KIND_bytes: return (void *)fresh_bytes();
    case KIND_tensor: return (void *)fresh_tensor();
    case KIND_generator: return (void *)fresh_generator();
    case KIND_stream: return (void *)fresh_stream();
    case KIND_event: return (void *)fresh_event();
    case KIND_hook: return (void *)fresh_hook();
    case KIND_capture: return (void *)fresh_capture();
    case KIND_program: return (void *)fresh_program();
    case KIND_scope: return (void *)fresh_scope();
    case KIND_dataset: return (void *)fresh_dataset();
    case KIND_loader: return (void *)fresh_loader();
    case KIND_batch: return (void *)fresh_batch();
    case KIND_queue: return (void *)fresh_queue();
    case KIND_dict: return (void *)fresh_dict();
    case KIND_module: return (void *)fresh_module();
    case KIND_optimizer: return (void *)fresh_optimizer();
    case KIND_scheduler: return (void *)fresh_scheduler();
    case KIND_grad_scaler: return (void *)fresh_grad_scaler();
    case KIND_variable: return (void *)fresh_variable();
  }
  return NULL;
}

static void release(int kind, void *handle) {
  switch (kind) {
    case KIND_error: sterna_error_release(handle); break;
    case KIND_bytes: sterna_bytes_release(handle); break;
    case KIND_tensor: sterna_tensor_release(handle); break;
    case KIND_generator: sterna_generator_release(handle); break;
    case KIND_stream: sterna_stream_release(handle); break;
    case KIND_event: sterna_event_release(handle); break;
    case KIND_hook: sterna_hook_release(handle); break;
    case KIND_capture: sterna_capture_release(handle); break;
    case KIND_program: sterna_program_release(handle); break;
    case KIND_scope: release_scope(handle); break;
    case KIND_dataset: sterna_dataset_release(handle); break;
    case KIND_loader: sterna_loader_release(handle); break;
    case KIND_batch: sterna_batch_release(handle); break;
    case KIND_queue: sterna_queue_release(handle); break;
    case KIND_dict: sterna_dict_release(handle); break;
    case KIND_module: sterna_module_release(handle); break;
    case KIND_optimizer: sterna_optimizer_release(handle); break;
    case KIND_scheduler: sterna_scheduler_release(handle); break;
    case KIND_grad_scaler: sterna_grad_scaler_release(handle); break;
    case KIND_variable: sterna_tensor_release(handle); break;
  }
}

static void misuse_error_code(void) {
  for (int bad = 0; bad < BADS; ++bad) SURVIVE("error", bad_names[bad], (void)(sterna_error_code((const sterna_error *)bad_handle(KIND_error, bad))));
  SURVIVE("", "as it should be", (void)(sterna_error_code((const sterna_error *)use(KIND_error))));
}

static void misuse_error_message(void) {
  for (int bad = 0; bad < BADS; ++bad) SURVIVE("error", bad_names[bad], (void)(sterna_error_message((const sterna_error *)bad_handle(KIND_error, bad))));
  SURVIVE("", "as it should be", (void)(sterna_error_message((const sterna_error *)use(KIND_error))));
}

static void misuse_error_op(void) {
  for (int bad = 0; bad < BADS; ++bad) SURVIVE("error", bad_names[bad], (void)(sterna_error_op((const sterna_error *)bad_handle(KIND_error, bad))));
  SURVIVE("", "as it should be", (void)(sterna_error_op((const sterna_error *)use(KIND_error))));
}

static void misuse_error_argument(void) {
  for (int bad = 0; bad < BADS; ++bad) SURVIVE("error", bad_names[bad], (void)(sterna_error_argument((const sterna_error *)bad_handle(KIND_error, bad))));
  SURVIVE("", "as it should be", (void)(sterna_error_argument((const sterna_error *)use(KIND_error))));
}

static void misuse_error_shapes(void) {
  for (int bad = 0; bad < BADS; ++bad) SURVIVE("error", bad_names[bad], (void)(sterna_error_shapes((const sterna_error *)bad_handle(KIND_error, bad))));
  SURVIVE("", "as it should be", (void)(sterna_error_shapes((const sterna_error *)use(KIND_error))));
}

static void misuse_error_cause(void) {
  for (int bad = 0; bad < BADS; ++bad) SURVIVE("error", bad_names[bad], sterna_error_release(sterna_error_cause((const sterna_error *)bad_handle(KIND_error, bad))));
  SURVIVE("", "as it should be", sterna_error_release(sterna_error_cause((const sterna_error *)use(KIND_error))));
}

static void misuse_error_host(void) {
  for (int bad = 0; bad < BADS; ++bad) SURVIVE("error", bad_names[bad], (void)(sterna_error_host((const sterna_error *)bad_handle(KIND_error, bad))));
  SURVIVE("", "as it should be", (void)(sterna_error_host((const sterna_error *)use(KIND_error))));
}

static void misuse_error_create(void) {
  SURVIVE("message", "NULL", sterna_error_release(sterna_error_create(1, NULL, zeros, NULL)));
  SURVIVE("host", "NULL", sterna_error_release(sterna_error_create(1, "x", NULL, NULL)));
  SURVIVE("", "as it should be", sterna_error_release(sterna_error_create(1, "x", zeros, NULL)));
}

static void misuse_bytes_str(void) {
  for (int bad = 0; bad < BADS; ++bad) SURVIVE("bytes", bad_names[bad], (void)(sterna_bytes_str((const sterna_bytes *)bad_handle(KIND_bytes, bad))));
  SURVIVE("", "as it should be", (void)(sterna_bytes_str((const sterna_bytes *)use(KIND_bytes))));
}

static void misuse_scope_begin(void) {
  CASE(0x0, "scope", "NULL", sterna_scope_begin(NULL));
}

static void misuse_scope_keep(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "scope", bad_names[bad], sterna_scope_keep((sterna_scope *)bad_handle(KIND_scope, bad), (const sterna_tensor *)use(KIND_tensor)));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "tensor", bad_names[bad], sterna_scope_keep((sterna_scope *)use(KIND_scope), (const sterna_tensor *)bad_handle(KIND_tensor, bad)));
}

static void misuse_scope_end(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "scope", bad_names[bad], sterna_scope_end((sterna_scope *)bad_handle(KIND_scope, bad)));
}

static void misuse_abi_version(void) {
  SURVIVE("", "as it should be", (void)(sterna_abi_version()));
}

static void misuse_version(void) {
  SURVIVE("", "as it should be", (void)(sterna_version()));
}

static void misuse_debug_live_handles(void) {
  SURVIVE("", "as it should be", (void)(sterna_debug_live_handles()));
}

static void misuse_dtype_name(void) {
  SURVIVE("dtype", "-7", (void)(sterna_dtype_name(-7)));
  SURVIVE("dtype", "1000", (void)(sterna_dtype_name(1000)));
  SURVIVE("", "as it should be", (void)(sterna_dtype_name(STERNA_F32)));
}

static void misuse_dtype_size(void) {
  SURVIVE("dtype", "-7", (void)(sterna_dtype_size(-7)));
  SURVIVE("dtype", "1000", (void)(sterna_dtype_size(1000)));
  SURVIVE("", "as it should be", (void)(sterna_dtype_size(STERNA_F32)));
}

static void misuse_promote_types(void) {
  CASE(0x0, "a", "-7", sterna_promote_types(-7, STERNA_F32, (sterna_dtype *)&outs[0]));
  CASE(0x0, "a", "1000", sterna_promote_types(1000, STERNA_F32, (sterna_dtype *)&outs[0]));
  CASE(0x0, "b", "-7", sterna_promote_types(STERNA_F32, -7, (sterna_dtype *)&outs[0]));
  CASE(0x0, "b", "1000", sterna_promote_types(STERNA_F32, 1000, (sterna_dtype *)&outs[0]));
  CASE(0x0, "result", "NULL", sterna_promote_types(STERNA_F32, STERNA_F32, NULL));
}

static void misuse_num_threads(void) {
  SURVIVE("", "as it should be", (void)(sterna_num_threads()));
}

static void misuse_float32_matmul_precision(void) {
  SURVIVE("", "as it should be", (void)(sterna_float32_matmul_precision()));
}

static void misuse_set_float32_matmul_precision(void) {
  CASE(0x0, "precision", "-7", sterna_set_float32_matmul_precision(-7));
  CASE(0x0, "precision", "1000", sterna_set_float32_matmul_precision(1000));
}

static void misuse_generator_create(void) {
  CASE(0x0, "generator", "NULL", sterna_generator_create(1, NULL));
}

static void misuse_generator_default(void) {
  CASE(0x0, "generator", "NULL", sterna_generator_default("cpu", NULL));
}

static void misuse_generator_seed(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "generator", bad_names[bad], sterna_generator_seed((sterna_generator *)bad_handle(KIND_generator, bad), 1));
}

static void misuse_generator_get_state(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "generator", bad_names[bad], sterna_generator_get_state((sterna_generator *)bad_handle(KIND_generator, bad), (uint64_t *)&outs[0], (uint64_t *)&outs[1]));
  CASE(0x0, "seed", "NULL", sterna_generator_get_state((sterna_generator *)use(KIND_generator), NULL, (uint64_t *)&outs[1]));
  CASE(0x0, "offset", "NULL", sterna_generator_get_state((sterna_generator *)use(KIND_generator), (uint64_t *)&outs[0], NULL));
}

static void misuse_generator_set_state(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "generator", bad_names[bad], sterna_generator_set_state((sterna_generator *)bad_handle(KIND_generator, bad), 1, 1));
}

static void misuse_set_generator(void) {
  for (int bad = 1; bad < BADS; ++bad) CASE(0x1, "generator", bad_names[bad], sterna_set_generator((sterna_generator *)bad_handle(KIND_generator, bad), (sterna_generator **)&outs[0]));
}

static void misuse_tensor_from_data(void) {
  CASE(0x1, "data", "NULL with a length", sterna_tensor_from_data(NULL, 3, STERNA_F32, (const int64_t[]){1}, 1, (sterna_tensor **)&outs[0]));
  CASE(0x1, "dtype", "-7", sterna_tensor_from_data(bytes, 4, -7, (const int64_t[]){1}, 1, (sterna_tensor **)&outs[0]));
  CASE(0x1, "dtype", "1000", sterna_tensor_from_data(bytes, 4, 1000, (const int64_t[]){1}, 1, (sterna_tensor **)&outs[0]));
  CASE(0x1, "shape", "NULL with a length", sterna_tensor_from_data(bytes, 4, STERNA_F32, NULL, 3, (sterna_tensor **)&outs[0]));
  CASE(0x0, "tensor", "NULL", sterna_tensor_from_data(bytes, 4, STERNA_F32, (const int64_t[]){1}, 1, NULL));
}

static void misuse_tensor_borrow(void) {
  CASE(0x1, "data", "NULL with a length", sterna_tensor_borrow(NULL, 3, STERNA_F32, (const int64_t[]){1}, 1, (expect_destroy(), &(const sterna_buffer){sizeof(sterna_buffer), NULL, count_destroy}), (sterna_tensor **)&outs[0]));
  CASE(0x1, "dtype", "-7", sterna_tensor_borrow(bytes, 4, -7, (const int64_t[]){1}, 1, (expect_destroy(), &(const sterna_buffer){sizeof(sterna_buffer), NULL, count_destroy}), (sterna_tensor **)&outs[0]));
  CASE(0x1, "dtype", "1000", sterna_tensor_borrow(bytes, 4, 1000, (const int64_t[]){1}, 1, (expect_destroy(), &(const sterna_buffer){sizeof(sterna_buffer), NULL, count_destroy}), (sterna_tensor **)&outs[0]));
  CASE(0x1, "shape", "NULL with a length", sterna_tensor_borrow(bytes, 4, STERNA_F32, NULL, 3, (expect_destroy(), &(const sterna_buffer){sizeof(sterna_buffer), NULL, count_destroy}), (sterna_tensor **)&outs[0]));
  { ROOM(sterna_buffer, STERNA_BUFFER); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "buffer", size_names[bad], sterna_tensor_borrow(bytes, 4, STERNA_F32, (const int64_t[]){1}, 1, &room.s, (sterna_tensor **)&outs[0])); } }
  CASE(0x1, "buffer", "NULL", sterna_tensor_borrow(bytes, 4, STERNA_F32, (const int64_t[]){1}, 1, NULL, (sterna_tensor **)&outs[0]));
  CASE(0x0, "tensor", "NULL", sterna_tensor_borrow(bytes, 4, STERNA_F32, (const int64_t[]){1}, 1, (expect_destroy(), &(const sterna_buffer){sizeof(sterna_buffer), NULL, count_destroy}), NULL));
}

static void misuse_tensor_get_info(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "tensor", bad_names[bad], sterna_tensor_get_info((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor_info *)valid_info(&(sterna_tensor_info){sizeof(sterna_tensor_info)})));
  { ROOM(sterna_tensor_info, STERNA_TENSOR_INFO); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x0, "info", size_names[bad], sterna_tensor_get_info((const sterna_tensor *)use(KIND_tensor), &room.s)); } }
  CASE(0x0, "info", "NULL", sterna_tensor_get_info((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_tensor_item(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "tensor", bad_names[bad], sterna_tensor_item((const sterna_tensor *)bad_handle(KIND_tensor, bad), (double *)&outs[0]));
  CASE(0x0, "value", "NULL", sterna_tensor_item((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_tensor_item_i64(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "tensor", bad_names[bad], sterna_tensor_item_i64((const sterna_tensor *)bad_handle(KIND_tensor, bad), (int64_t *)&outs[0]));
  CASE(0x0, "value", "NULL", sterna_tensor_item_i64((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_tensor_copy_to(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "tensor", bad_names[bad], sterna_tensor_copy_to((const sterna_tensor *)bad_handle(KIND_tensor, bad), bytes, 4));
  CASE(0x0, "data", "NULL with a length", sterna_tensor_copy_to((const sterna_tensor *)use(KIND_tensor), NULL, 4));
}

static void misuse_tensor_data(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "tensor", bad_names[bad], sterna_tensor_data((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const void **)&outs[0]));
  CASE(0x0, "data", "NULL", sterna_tensor_data((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_tensor_pin_memory(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "tensor", bad_names[bad], sterna_tensor_pin_memory((const sterna_tensor *)bad_handle(KIND_tensor, bad), "cpu", (sterna_tensor **)&outs[0]));
  CASE(0x0, "pinned", "NULL", sterna_tensor_pin_memory((const sterna_tensor *)use(KIND_tensor), "cpu", NULL));
}

static void misuse_tensor_to(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "tensor", bad_names[bad], sterna_tensor_to((const sterna_tensor *)bad_handle(KIND_tensor, bad), "cpu", NULL, (sterna_tensor **)&outs[0]));
  CASE(0x1, "device", "NULL", sterna_tensor_to((const sterna_tensor *)use(KIND_tensor), NULL, NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_to_options, STERNA_TO_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_tensor_to((const sterna_tensor *)use(KIND_tensor), "cpu", &room.s, (sterna_tensor **)&outs[0])); } }
  CASE(0x0, "moved", "NULL", sterna_tensor_to((const sterna_tensor *)use(KIND_tensor), "cpu", NULL, NULL));
}

static void misuse_tensor_to_text(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "tensor", bad_names[bad], sterna_tensor_to_text((const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_bytes **)&outs[0]));
  { ROOM(sterna_tensor_text_options, STERNA_TENSOR_TEXT_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_tensor_to_text((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_bytes **)&outs[0])); } }
  CASE(0x0, "text", "NULL", sterna_tensor_to_text((const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_tensor_is_same(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "a", bad_names[bad], sterna_tensor_is_same((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), (int32_t *)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "b", bad_names[bad], sterna_tensor_is_same((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), (int32_t *)&outs[0]));
  CASE(0x0, "same", "NULL", sterna_tensor_is_same((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_variable_create(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "value", bad_names[bad], sterna_variable_create((const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_variable_options, STERNA_VARIABLE_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_variable_create((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  CASE(0x0, "variable", "NULL", sterna_variable_create((const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_tensor_assign(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "variable", bad_names[bad], sterna_tensor_assign((sterna_tensor *)bad_handle(KIND_variable, bad), (const sterna_tensor *)use(KIND_tensor)));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "value", bad_names[bad], sterna_tensor_assign((sterna_tensor *)use(KIND_variable), (const sterna_tensor *)bad_handle(KIND_tensor, bad)));
}

static void misuse_tensor_requires_grad(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "tensor", bad_names[bad], sterna_tensor_requires_grad((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "leaf", "NULL", sterna_tensor_requires_grad((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_tensor_set_requires_grad(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "variable", bad_names[bad], sterna_tensor_set_requires_grad((sterna_tensor *)bad_handle(KIND_variable, bad), 1));
}

static void misuse_tensor_grad(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "tensor", bad_names[bad], sterna_tensor_grad((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "gradient", "NULL", sterna_tensor_grad((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_tensor_set_grad(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "tensor", bad_names[bad], sterna_tensor_set_grad((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor)));
  for (int bad = 1; bad < BADS; ++bad) CASE(0x0, "gradient", bad_names[bad], sterna_tensor_set_grad((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad)));
}

static void misuse_tensor_zero_grad(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "tensor", bad_names[bad], sterna_tensor_zero_grad((const sterna_tensor *)bad_handle(KIND_tensor, bad)));
}

static void misuse_set_grad_mode(void) {
  CASE(0x0, "mode", "-7", sterna_set_grad_mode(-7, (sterna_grad_mode *)&outs[0]));
  CASE(0x0, "mode", "1000", sterna_set_grad_mode(1000, (sterna_grad_mode *)&outs[0]));
}

static void misuse_set_autocast(void) {
  CASE(0x0, "mode", "-7", sterna_set_autocast(-7, (sterna_autocast *)&outs[0]));
  CASE(0x0, "mode", "1000", sterna_set_autocast(1000, (sterna_autocast *)&outs[0]));
}

static void misuse_backward(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "loss", bad_names[bad], sterna_backward((const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL));
  { ROOM(sterna_backward_options, STERNA_BACKWARD_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x0, "options", size_names[bad], sterna_backward((const sterna_tensor *)use(KIND_tensor), &room.s)); } }
  for (int bad = 1; bad < BADS; ++bad) { ROOM(sterna_backward_options, STERNA_BACKWARD_OPTIONS); room.s.gradient = bad_handle(KIND_tensor, bad); CASE(0x0, "options.gradient", bad_names[bad], sterna_backward((const sterna_tensor *)use(KIND_tensor), &room.s)); }
}

static void misuse_backward_many(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "losses", bad_names[bad], sterna_backward_many((const sterna_tensor *const[]){bad_handle(KIND_tensor, bad)}, 1, NULL));
  CASE(0x0, "losses", "NULL with a length", sterna_backward_many(NULL, 3, NULL));
  { ROOM(sterna_backward_many_options, STERNA_BACKWARD_MANY_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x0, "options", size_names[bad], sterna_backward_many((const sterna_tensor *const[]){use(KIND_tensor)}, 1, &room.s)); } }
  for (int bad = 1; bad < BADS; ++bad) { ROOM(sterna_backward_many_options, STERNA_BACKWARD_MANY_OPTIONS); const sterna_tensor *const one[] = {bad_handle(KIND_tensor, bad)}; room.s.gradients = one; room.s.gradients_len = 1; CASE(0x0, "options.gradients", bad_names[bad], sterna_backward_many((const sterna_tensor *const[]){use(KIND_tensor)}, 1, &room.s)); }
  { ROOM(sterna_backward_many_options, STERNA_BACKWARD_MANY_OPTIONS); room.s.gradients_len = 3; CASE(0x0, "options.gradients", "NULL with a length", sterna_backward_many((const sterna_tensor *const[]){use(KIND_tensor)}, 1, &room.s)); }
}

static void misuse_grad(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "outputs", bad_names[bad], sterna_grad((const sterna_tensor *const[]){bad_handle(KIND_tensor, bad)}, 1, (const sterna_tensor *const[]){use(KIND_tensor)}, 1, NULL, (sterna_tensor **)list));
  CASE(0x0, "outputs", "NULL with a length", sterna_grad(NULL, 3, (const sterna_tensor *const[]){use(KIND_tensor)}, 1, NULL, (sterna_tensor **)list));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "inputs", bad_names[bad], sterna_grad((const sterna_tensor *const[]){use(KIND_tensor)}, 1, (const sterna_tensor *const[]){bad_handle(KIND_tensor, bad)}, 1, NULL, (sterna_tensor **)list));
  CASE(0x0, "inputs", "NULL with a length", sterna_grad((const sterna_tensor *const[]){use(KIND_tensor)}, 1, NULL, 3, NULL, (sterna_tensor **)list));
  { ROOM(sterna_grad_options, STERNA_GRAD_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x0, "options", size_names[bad], sterna_grad((const sterna_tensor *const[]){use(KIND_tensor)}, 1, (const sterna_tensor *const[]){use(KIND_tensor)}, 1, &room.s, (sterna_tensor **)list)); } }
  for (int bad = 1; bad < BADS; ++bad) { ROOM(sterna_grad_options, STERNA_GRAD_OPTIONS); const sterna_tensor *const one[] = {bad_handle(KIND_tensor, bad)}; room.s.grad_outputs = one; room.s.grad_outputs_len = 1; CASE(0x0, "options.grad_outputs", bad_names[bad], sterna_grad((const sterna_tensor *const[]){use(KIND_tensor)}, 1, (const sterna_tensor *const[]){use(KIND_tensor)}, 1, &room.s, (sterna_tensor **)list)); }
  { ROOM(sterna_grad_options, STERNA_GRAD_OPTIONS); room.s.grad_outputs_len = 3; CASE(0x0, "options.grad_outputs", "NULL with a length", sterna_grad((const sterna_tensor *const[]){use(KIND_tensor)}, 1, (const sterna_tensor *const[]){use(KIND_tensor)}, 1, &room.s, (sterna_tensor **)list)); }
  CASE(0x0, "gradients", "NULL", sterna_grad((const sterna_tensor *const[]){use(KIND_tensor)}, 1, (const sterna_tensor *const[]){use(KIND_tensor)}, 1, NULL, NULL));
}

static void misuse_tensor_add_hook(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "tensor", bad_names[bad], sterna_tensor_add_hook((const sterna_tensor *)bad_handle(KIND_tensor, bad), (expect_destroy(), &(const sterna_tensor_hook){sizeof(sterna_tensor_hook), NULL, count_destroy}), (sterna_hook **)&outs[0]));
  { ROOM(sterna_tensor_hook, STERNA_TENSOR_HOOK); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "hook", size_names[bad], sterna_tensor_add_hook((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_hook **)&outs[0])); } }
  CASE(0x1, "hook", "NULL", sterna_tensor_add_hook((const sterna_tensor *)use(KIND_tensor), NULL, (sterna_hook **)&outs[0]));
}

static void misuse_hook_remove(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "hook", bad_names[bad], sterna_hook_remove((sterna_hook *)bad_handle(KIND_hook, bad)));
}

static void misuse_custom_function(void) {
  CASE(0x0, "name", "NULL", sterna_custom_function(NULL, (const sterna_tensor *const[]){use(KIND_tensor)}, 1, (const sterna_tensor *const[]){use(KIND_tensor)}, 1, (expect_destroy(), &(const sterna_custom_gradient){sizeof(sterna_custom_gradient), NULL, count_destroy}), (sterna_tensor **)list));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "inputs", bad_names[bad], sterna_custom_function("x", (const sterna_tensor *const[]){bad_handle(KIND_tensor, bad)}, 1, (const sterna_tensor *const[]){use(KIND_tensor)}, 1, (expect_destroy(), &(const sterna_custom_gradient){sizeof(sterna_custom_gradient), NULL, count_destroy}), (sterna_tensor **)list));
  CASE(0x0, "inputs", "NULL with a length", sterna_custom_function("x", NULL, 3, (const sterna_tensor *const[]){use(KIND_tensor)}, 1, (expect_destroy(), &(const sterna_custom_gradient){sizeof(sterna_custom_gradient), NULL, count_destroy}), (sterna_tensor **)list));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "outputs", bad_names[bad], sterna_custom_function("x", (const sterna_tensor *const[]){use(KIND_tensor)}, 1, (const sterna_tensor *const[]){bad_handle(KIND_tensor, bad)}, 1, (expect_destroy(), &(const sterna_custom_gradient){sizeof(sterna_custom_gradient), NULL, count_destroy}), (sterna_tensor **)list));
  CASE(0x0, "outputs", "NULL with a length", sterna_custom_function("x", (const sterna_tensor *const[]){use(KIND_tensor)}, 1, NULL, 3, (expect_destroy(), &(const sterna_custom_gradient){sizeof(sterna_custom_gradient), NULL, count_destroy}), (sterna_tensor **)list));
  { ROOM(sterna_custom_gradient, STERNA_CUSTOM_GRADIENT); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x0, "gradient", size_names[bad], sterna_custom_function("x", (const sterna_tensor *const[]){use(KIND_tensor)}, 1, (const sterna_tensor *const[]){use(KIND_tensor)}, 1, &room.s, (sterna_tensor **)list)); } }
  CASE(0x0, "gradient", "NULL", sterna_custom_function("x", (const sterna_tensor *const[]){use(KIND_tensor)}, 1, (const sterna_tensor *const[]){use(KIND_tensor)}, 1, NULL, (sterna_tensor **)list));
  CASE(0x0, "results", "NULL", sterna_custom_function("x", (const sterna_tensor *const[]){use(KIND_tensor)}, 1, (const sterna_tensor *const[]){use(KIND_tensor)}, 1, (expect_destroy(), &(const sterna_custom_gradient){sizeof(sterna_custom_gradient), NULL, count_destroy}), NULL));
}

static void misuse_capture_begin(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x2, "examples", bad_names[bad], sterna_capture_begin((const sterna_tensor *const[]){bad_handle(KIND_tensor, bad)}, 1, (sterna_tensor **)list, (sterna_capture **)&outs[1]));
  CASE(0x2, "examples", "NULL with a length", sterna_capture_begin(NULL, 3, (sterna_tensor **)list, (sterna_capture **)&outs[1]));
  CASE(0x2, "placeholders", "NULL", sterna_capture_begin((const sterna_tensor *const[]){use(KIND_tensor)}, 1, NULL, (sterna_capture **)&outs[1]));
  CASE(0x0, "capture", "NULL", sterna_capture_begin((const sterna_tensor *const[]){use(KIND_tensor)}, 1, (sterna_tensor **)list, NULL));
}

static void misuse_capture_end(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "capture", bad_names[bad], sterna_capture_end((sterna_capture *)bad_handle(KIND_capture, bad), (const sterna_tensor *const[]){use(KIND_tensor)}, 1, (sterna_program **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "outputs", bad_names[bad], sterna_capture_end((sterna_capture *)use(KIND_capture), (const sterna_tensor *const[]){bad_handle(KIND_tensor, bad)}, 1, (sterna_program **)&outs[0]));
  CASE(0x1, "outputs", "NULL with a length", sterna_capture_end((sterna_capture *)use(KIND_capture), NULL, 3, (sterna_program **)&outs[0]));
  CASE(0x0, "program", "NULL", sterna_capture_end((sterna_capture *)use(KIND_capture), (const sterna_tensor *const[]){use(KIND_tensor)}, 1, NULL));
}

static void misuse_program_run(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "program", bad_names[bad], sterna_program_run((sterna_program *)bad_handle(KIND_program, bad), (const sterna_tensor *const[]){use(KIND_tensor)}, 1, (sterna_tensor **)list, 1));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "inputs", bad_names[bad], sterna_program_run((sterna_program *)use(KIND_program), (const sterna_tensor *const[]){bad_handle(KIND_tensor, bad)}, 1, (sterna_tensor **)list, 1));
  CASE(0x0, "inputs", "NULL with a length", sterna_program_run((sterna_program *)use(KIND_program), NULL, 3, (sterna_tensor **)list, 1));
  CASE(0x0, "outputs", "NULL", sterna_program_run((sterna_program *)use(KIND_program), (const sterna_tensor *const[]){use(KIND_tensor)}, 1, NULL, 1));
}

static void misuse_program_get_info(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "program", bad_names[bad], sterna_program_get_info((sterna_program *)bad_handle(KIND_program, bad), (sterna_program_info *)valid_info(&(sterna_program_info){sizeof(sterna_program_info)})));
  { ROOM(sterna_program_info, STERNA_PROGRAM_INFO); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x0, "info", size_names[bad], sterna_program_get_info((sterna_program *)use(KIND_program), &room.s)); } }
  CASE(0x0, "info", "NULL", sterna_program_get_info((sterna_program *)use(KIND_program), NULL));
}

static void misuse_program_get_input(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "program", bad_names[bad], sterna_program_get_input((sterna_program *)bad_handle(KIND_program, bad), 1, (sterna_value_info *)valid_info(&(sterna_value_info){sizeof(sterna_value_info)})));
  { ROOM(sterna_value_info, STERNA_VALUE_INFO); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x0, "info", size_names[bad], sterna_program_get_input((sterna_program *)use(KIND_program), 1, &room.s)); } }
  CASE(0x0, "info", "NULL", sterna_program_get_input((sterna_program *)use(KIND_program), 1, NULL));
}

static void misuse_program_get_output(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "program", bad_names[bad], sterna_program_get_output((sterna_program *)bad_handle(KIND_program, bad), 1, (sterna_value_info *)valid_info(&(sterna_value_info){sizeof(sterna_value_info)})));
  { ROOM(sterna_value_info, STERNA_VALUE_INFO); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x0, "info", size_names[bad], sterna_program_get_output((sterna_program *)use(KIND_program), 1, &room.s)); } }
  CASE(0x0, "info", "NULL", sterna_program_get_output((sterna_program *)use(KIND_program), 1, NULL));
}

static void misuse_program_set_profile(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "program", bad_names[bad], sterna_program_set_profile((sterna_program *)bad_handle(KIND_program, bad), 1));
}

static void misuse_program_text(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "program", bad_names[bad], sterna_program_text((sterna_program *)bad_handle(KIND_program, bad), (sterna_bytes **)&outs[0]));
  CASE(0x0, "text", "NULL", sterna_program_text((sterna_program *)use(KIND_program), NULL));
}

static void misuse_device_count(void) {
  SURVIVE("", "as it should be", (void)(sterna_device_count()));
}

static void misuse_device_get_info(void) {
  { ROOM(sterna_device_info, STERNA_DEVICE_INFO); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x0, "info", size_names[bad], sterna_device_get_info(1, &room.s)); } }
  CASE(0x0, "info", "NULL", sterna_device_get_info(1, NULL));
}

static void misuse_device_get_properties(void) {
  { ROOM(sterna_device_properties, STERNA_DEVICE_PROPERTIES); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x0, "info", size_names[bad], sterna_device_get_properties(1, &room.s)); } }
  CASE(0x0, "info", "NULL", sterna_device_get_properties(1, NULL));
}

static void misuse_stream_create(void) {
  CASE(0x0, "stream", "NULL", sterna_stream_create("cpu", NULL));
}

static void misuse_stream_device(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "stream", bad_names[bad], sterna_stream_device((sterna_stream *)bad_handle(KIND_stream, bad), (sterna_str *)&outs[0]));
  CASE(0x0, "device", "NULL", sterna_stream_device((sterna_stream *)use(KIND_stream), NULL));
}

static void misuse_stream_synchronize(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "stream", bad_names[bad], sterna_stream_synchronize((sterna_stream *)bad_handle(KIND_stream, bad)));
}

static void misuse_set_stream(void) {
  for (int bad = 1; bad < BADS; ++bad) CASE(0x1, "stream", bad_names[bad], sterna_set_stream((sterna_stream *)bad_handle(KIND_stream, bad), (sterna_stream **)&outs[0]));
}

static void misuse_event_create(void) {
  CASE(0x0, "event", "NULL", sterna_event_create("cpu", NULL));
}

static void misuse_event_device(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "event", bad_names[bad], sterna_event_device((sterna_event *)bad_handle(KIND_event, bad), (sterna_str *)&outs[0]));
  CASE(0x0, "device", "NULL", sterna_event_device((sterna_event *)use(KIND_event), NULL));
}

static void misuse_event_record(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "event", bad_names[bad], sterna_event_record((sterna_event *)bad_handle(KIND_event, bad), (sterna_stream *)use(KIND_stream)));
  for (int bad = 1; bad < BADS; ++bad) CASE(0x0, "stream", bad_names[bad], sterna_event_record((sterna_event *)use(KIND_event), (sterna_stream *)bad_handle(KIND_stream, bad)));
}

static void misuse_event_wait(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "event", bad_names[bad], sterna_event_wait((sterna_event *)bad_handle(KIND_event, bad), (sterna_stream *)use(KIND_stream)));
  for (int bad = 1; bad < BADS; ++bad) CASE(0x0, "stream", bad_names[bad], sterna_event_wait((sterna_event *)use(KIND_event), (sterna_stream *)bad_handle(KIND_stream, bad)));
}

static void misuse_event_synchronize(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "event", bad_names[bad], sterna_event_synchronize((sterna_event *)bad_handle(KIND_event, bad)));
}

static void misuse_event_done(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "event", bad_names[bad], sterna_event_done((sterna_event *)bad_handle(KIND_event, bad), (int32_t *)&outs[0]));
  CASE(0x0, "happened", "NULL", sterna_event_done((sterna_event *)use(KIND_event), NULL));
}

static void misuse_event_elapsed(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "from", bad_names[bad], sterna_event_elapsed((sterna_event *)bad_handle(KIND_event, bad), (sterna_event *)use(KIND_event), (double *)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "to", bad_names[bad], sterna_event_elapsed((sterna_event *)use(KIND_event), (sterna_event *)bad_handle(KIND_event, bad), (double *)&outs[0]));
  CASE(0x0, "seconds", "NULL", sterna_event_elapsed((sterna_event *)use(KIND_event), (sterna_event *)use(KIND_event), NULL));
}

static void misuse_set_device(void) {
  CASE(0x0, "device", "NULL", sterna_set_device(NULL, (sterna_str *)&outs[0]));
}

static void misuse_load_device_plugin(void) {
  CASE(0x0, "path", "NULL", sterna_load_device_plugin(NULL));
}

static void misuse_set_log_sink(void) {
  { ROOM(sterna_log_sink, STERNA_LOG_SINK); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x0, "sink", size_names[bad], sterna_set_log_sink(&room.s, STERNA_LOG_DEBUG)); } }
  CASE(0x0, "level", "-7", sterna_set_log_sink((expect_destroy(), &(const sterna_log_sink){sizeof(sterna_log_sink), NULL, count_destroy}), -7));
  CASE(0x0, "level", "1000", sterna_set_log_sink((expect_destroy(), &(const sterna_log_sink){sizeof(sterna_log_sink), NULL, count_destroy}), 1000));
}

static void misuse_tensor_to_dlpack(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "tensor", bad_names[bad], sterna_tensor_to_dlpack((const sterna_tensor *)bad_handle(KIND_tensor, bad), (void **)&outs[0]));
  CASE(0x0, "managed", "NULL", sterna_tensor_to_dlpack((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_tensor_from_dlpack(void) {
  CASE(0x1, "managed", "NULL", sterna_tensor_from_dlpack(NULL, (sterna_tensor **)&outs[0]));
  CASE(0x0, "tensor", "NULL", sterna_tensor_from_dlpack(zeros, NULL));
}

static void misuse_dataset_tensors(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "tensors", bad_names[bad], sterna_dataset_tensors((const sterna_tensor *const[]){bad_handle(KIND_tensor, bad)}, 1, (sterna_dataset **)&outs[0]));
  CASE(0x1, "tensors", "NULL with a length", sterna_dataset_tensors(NULL, 3, (sterna_dataset **)&outs[0]));
  CASE(0x0, "dataset", "NULL", sterna_dataset_tensors((const sterna_tensor *const[]){use(KIND_tensor)}, 1, NULL));
}

static void misuse_dataset_create(void) {
  { ROOM(sterna_dataset_callbacks, STERNA_DATASET_CALLBACKS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "callbacks", size_names[bad], sterna_dataset_create(1, &room.s, (sterna_dataset **)&outs[0])); } }
  CASE(0x1, "callbacks", "NULL", sterna_dataset_create(1, NULL, (sterna_dataset **)&outs[0]));
  CASE(0x0, "dataset", "NULL", sterna_dataset_create(1, (expect_destroy(), &(const sterna_dataset_callbacks){sizeof(sterna_dataset_callbacks), NULL, count_destroy}), NULL));
}

static void misuse_dataset_subset(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "dataset", bad_names[bad], sterna_dataset_subset((const sterna_dataset *)bad_handle(KIND_dataset, bad), (const int64_t[]){1}, 1, (sterna_dataset **)&outs[0]));
  CASE(0x1, "indices", "NULL with a length", sterna_dataset_subset((const sterna_dataset *)use(KIND_dataset), NULL, 3, (sterna_dataset **)&outs[0]));
  CASE(0x0, "subset", "NULL", sterna_dataset_subset((const sterna_dataset *)use(KIND_dataset), (const int64_t[]){1}, 1, NULL));
}

static void misuse_random_split(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "dataset", bad_names[bad], sterna_random_split((const sterna_dataset *)bad_handle(KIND_dataset, bad), (const int64_t[]){1}, 1, 1, (sterna_dataset **)list));
  CASE(0x0, "lengths", "NULL with a length", sterna_random_split((const sterna_dataset *)use(KIND_dataset), NULL, 3, 1, (sterna_dataset **)list));
  CASE(0x0, "parts", "NULL", sterna_random_split((const sterna_dataset *)use(KIND_dataset), (const int64_t[]){1}, 1, 1, NULL));
}

static void misuse_dataset_size(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "dataset", bad_names[bad], sterna_dataset_size((const sterna_dataset *)bad_handle(KIND_dataset, bad), (int64_t *)&outs[0]));
  CASE(0x0, "size", "NULL", sterna_dataset_size((const sterna_dataset *)use(KIND_dataset), NULL));
}

static void misuse_dataset_get(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "dataset", bad_names[bad], sterna_dataset_get((const sterna_dataset *)bad_handle(KIND_dataset, bad), 1, (sterna_tensor **)list, 8, (size_t *)&outs[0]));
  CASE(0x0, "sample", "NULL with a capacity", sterna_dataset_get((const sterna_dataset *)use(KIND_dataset), 1, NULL, 8, (size_t *)&outs[0]));
  CASE(0x0, "sample_len", "NULL", sterna_dataset_get((const sterna_dataset *)use(KIND_dataset), 1, (sterna_tensor **)list, 8, NULL));
}

static void misuse_loader_create(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "dataset", bad_names[bad], sterna_loader_create((const sterna_dataset *)bad_handle(KIND_dataset, bad), NULL, (sterna_loader **)&outs[0]));
  { ROOM(sterna_loader_options, STERNA_LOADER_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_loader_create((const sterna_dataset *)use(KIND_dataset), &room.s, (sterna_loader **)&outs[0])); } }
  CASE(0x0, "loader", "NULL", sterna_loader_create((const sterna_dataset *)use(KIND_dataset), NULL, NULL));
}

static void misuse_loader_create_collating(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "dataset", bad_names[bad], sterna_loader_create_collating((const sterna_dataset *)bad_handle(KIND_dataset, bad), (expect_destroy(), &(const sterna_collate_callbacks){sizeof(sterna_collate_callbacks), NULL, count_destroy}), NULL, (sterna_loader **)&outs[0]));
  { ROOM(sterna_collate_callbacks, STERNA_COLLATE_CALLBACKS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "callbacks", size_names[bad], sterna_loader_create_collating((const sterna_dataset *)use(KIND_dataset), &room.s, NULL, (sterna_loader **)&outs[0])); } }
  CASE(0x1, "callbacks", "NULL", sterna_loader_create_collating((const sterna_dataset *)use(KIND_dataset), NULL, NULL, (sterna_loader **)&outs[0]));
  { ROOM(sterna_loader_options, STERNA_LOADER_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_loader_create_collating((const sterna_dataset *)use(KIND_dataset), (expect_destroy(), &(const sterna_collate_callbacks){sizeof(sterna_collate_callbacks), NULL, count_destroy}), &room.s, (sterna_loader **)&outs[0])); } }
  CASE(0x0, "loader", "NULL", sterna_loader_create_collating((const sterna_dataset *)use(KIND_dataset), (expect_destroy(), &(const sterna_collate_callbacks){sizeof(sterna_collate_callbacks), NULL, count_destroy}), NULL, NULL));
}

static void misuse_loader_epoch(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "loader", bad_names[bad], sterna_loader_epoch((sterna_loader *)bad_handle(KIND_loader, bad), 1));
}

static void misuse_loader_next(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "loader", bad_names[bad], sterna_loader_next((sterna_loader *)bad_handle(KIND_loader, bad), (sterna_batch **)&outs[0]));
  CASE(0x0, "batch", "NULL", sterna_loader_next((sterna_loader *)use(KIND_loader), NULL));
}

static void misuse_loader_batches(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "loader", bad_names[bad], sterna_loader_batches((sterna_loader *)bad_handle(KIND_loader, bad), (int64_t *)&outs[0]));
  CASE(0x0, "batches", "NULL", sterna_loader_batches((sterna_loader *)use(KIND_loader), NULL));
}

static void misuse_loader_state(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "loader", bad_names[bad], sterna_loader_state((sterna_loader *)bad_handle(KIND_loader, bad), (int64_t *)&outs[0], (int64_t *)&outs[1], (uint64_t *)&outs[2]));
  CASE(0x0, "epoch", "NULL", sterna_loader_state((sterna_loader *)use(KIND_loader), NULL, (int64_t *)&outs[1], (uint64_t *)&outs[2]));
  CASE(0x0, "position", "NULL", sterna_loader_state((sterna_loader *)use(KIND_loader), (int64_t *)&outs[0], NULL, (uint64_t *)&outs[2]));
  CASE(0x0, "seed", "NULL", sterna_loader_state((sterna_loader *)use(KIND_loader), (int64_t *)&outs[0], (int64_t *)&outs[1], NULL));
}

static void misuse_loader_set_state(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "loader", bad_names[bad], sterna_loader_set_state((sterna_loader *)bad_handle(KIND_loader, bad), 1, 1, 1));
}

static void misuse_batch_size(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "batch", bad_names[bad], sterna_batch_size((const sterna_batch *)bad_handle(KIND_batch, bad), (size_t *)&outs[0]));
  CASE(0x0, "size", "NULL", sterna_batch_size((const sterna_batch *)use(KIND_batch), NULL));
}

static void misuse_batch_tensor(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "batch", bad_names[bad], sterna_batch_tensor((const sterna_batch *)bad_handle(KIND_batch, bad), 1, (sterna_tensor **)&outs[0]));
  CASE(0x0, "tensor", "NULL", sterna_batch_tensor((const sterna_batch *)use(KIND_batch), 1, NULL));
}

static void misuse_queue_create(void) {
  CASE(0x0, "queue", "NULL", sterna_queue_create(1, NULL));
}

static void misuse_queue_push(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "queue", bad_names[bad], sterna_queue_push((sterna_queue *)bad_handle(KIND_queue, bad), (const sterna_tensor *const[]){use(KIND_tensor)}, 1));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "tensors", bad_names[bad], sterna_queue_push((sterna_queue *)use(KIND_queue), (const sterna_tensor *const[]){bad_handle(KIND_tensor, bad)}, 1));
  CASE(0x0, "tensors", "NULL with a length", sterna_queue_push((sterna_queue *)use(KIND_queue), NULL, 3));
}

static void misuse_queue_try_push(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "queue", bad_names[bad], sterna_queue_try_push((sterna_queue *)bad_handle(KIND_queue, bad), (const sterna_tensor *const[]){use(KIND_tensor)}, 1, (int32_t *)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "tensors", bad_names[bad], sterna_queue_try_push((sterna_queue *)use(KIND_queue), (const sterna_tensor *const[]){bad_handle(KIND_tensor, bad)}, 1, (int32_t *)&outs[0]));
  CASE(0x0, "tensors", "NULL with a length", sterna_queue_try_push((sterna_queue *)use(KIND_queue), NULL, 3, (int32_t *)&outs[0]));
  CASE(0x0, "pushed", "NULL", sterna_queue_try_push((sterna_queue *)use(KIND_queue), (const sterna_tensor *const[]){use(KIND_tensor)}, 1, NULL));
}

static void misuse_queue_finish(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "queue", bad_names[bad], sterna_queue_finish((sterna_queue *)bad_handle(KIND_queue, bad)));
}

static void misuse_queue_fail(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "queue", bad_names[bad], sterna_queue_fail((sterna_queue *)bad_handle(KIND_queue, bad), (const sterna_error *)use(KIND_error)));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "error", bad_names[bad], sterna_queue_fail((sterna_queue *)use(KIND_queue), (const sterna_error *)bad_handle(KIND_error, bad)));
}

static void misuse_queue_next(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "queue", bad_names[bad], sterna_queue_next((sterna_queue *)bad_handle(KIND_queue, bad), (sterna_batch **)&outs[0]));
  CASE(0x0, "batch", "NULL", sterna_queue_next((sterna_queue *)use(KIND_queue), NULL));
}

static void misuse_queue_close(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "queue", bad_names[bad], sterna_queue_close((sterna_queue *)bad_handle(KIND_queue, bad)));
}

static void misuse_queue_size(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "queue", bad_names[bad], sterna_queue_size((sterna_queue *)bad_handle(KIND_queue, bad), (int64_t *)&outs[0]));
  CASE(0x0, "size", "NULL", sterna_queue_size((sterna_queue *)use(KIND_queue), NULL));
}

static void misuse_safetensors_save(void) {
  CASE(0x0, "path", "NULL", sterna_safetensors_save(NULL, (const char *const[]){"x"}, (const sterna_tensor *const[]){use(KIND_tensor)}, 1));
  CASE(0x0, "names", "NULL with a length", sterna_safetensors_save("x", NULL, (const sterna_tensor *const[]){use(KIND_tensor)}, 1));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "tensors", bad_names[bad], sterna_safetensors_save("x", (const char *const[]){"x"}, (const sterna_tensor *const[]){bad_handle(KIND_tensor, bad)}, 1));
  CASE(0x0, "tensors", "NULL with a length", sterna_safetensors_save("x", (const char *const[]){"x"}, NULL, 3));
}

static void misuse_safetensors_save_dict(void) {
  CASE(0x0, "path", "NULL", sterna_safetensors_save_dict(NULL, (sterna_dict *)use(KIND_dict)));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "dict", bad_names[bad], sterna_safetensors_save_dict("x", (sterna_dict *)bad_handle(KIND_dict, bad)));
}

static void misuse_safetensors_load(void) {
  CASE(0x1, "path", "NULL", sterna_safetensors_load(NULL, (sterna_dict **)&outs[0]));
  CASE(0x0, "dict", "NULL", sterna_safetensors_load("x", NULL));
}

static void misuse_npy_save(void) {
  CASE(0x0, "path", "NULL", sterna_npy_save(NULL, (const sterna_tensor *)use(KIND_tensor)));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "tensor", bad_names[bad], sterna_npy_save("x", (const sterna_tensor *)bad_handle(KIND_tensor, bad)));
}

static void misuse_npy_load(void) {
  CASE(0x1, "path", "NULL", sterna_npy_load(NULL, (sterna_tensor **)&outs[0]));
  CASE(0x0, "tensor", "NULL", sterna_npy_load("x", NULL));
}

static void misuse_npz_save(void) {
  CASE(0x0, "path", "NULL", sterna_npz_save(NULL, (const char *const[]){"x"}, (const sterna_tensor *const[]){use(KIND_tensor)}, 1, NULL));
  CASE(0x0, "names", "NULL with a length", sterna_npz_save("x", NULL, (const sterna_tensor *const[]){use(KIND_tensor)}, 1, NULL));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "tensors", bad_names[bad], sterna_npz_save("x", (const char *const[]){"x"}, (const sterna_tensor *const[]){bad_handle(KIND_tensor, bad)}, 1, NULL));
  CASE(0x0, "tensors", "NULL with a length", sterna_npz_save("x", (const char *const[]){"x"}, NULL, 3, NULL));
  { ROOM(sterna_npz_options, STERNA_NPZ_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x0, "options", size_names[bad], sterna_npz_save("x", (const char *const[]){"x"}, (const sterna_tensor *const[]){use(KIND_tensor)}, 1, &room.s)); } }
}

static void misuse_npz_load(void) {
  CASE(0x1, "path", "NULL", sterna_npz_load(NULL, (sterna_dict **)&outs[0]));
  CASE(0x0, "dict", "NULL", sterna_npz_load("x", NULL));
}

static void misuse_read_csv(void) {
  CASE(0x1, "path", "NULL", sterna_read_csv(NULL, NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_read_csv_options, STERNA_READ_CSV_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_read_csv("x", &room.s, (sterna_tensor **)&outs[0])); } }
  { ROOM(sterna_read_csv_options, STERNA_READ_CSV_OPTIONS); room.s.dtype = -7; CASE(0x1, "options.dtype", "-7", sterna_read_csv("x", &room.s, (sterna_tensor **)&outs[0])); }
  { ROOM(sterna_read_csv_options, STERNA_READ_CSV_OPTIONS); room.s.dtype = 1000; CASE(0x1, "options.dtype", "1000", sterna_read_csv("x", &room.s, (sterna_tensor **)&outs[0])); }
  { ROOM(sterna_read_csv_options, STERNA_READ_CSV_OPTIONS); room.s.columns_len = 3; CASE(0x1, "options.columns", "NULL with a length", sterna_read_csv("x", &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "tensor", "NULL", sterna_read_csv("x", NULL, NULL));
}

static void misuse_read_idx(void) {
  CASE(0x1, "path", "NULL", sterna_read_idx(NULL, (sterna_tensor **)&outs[0]));
  CASE(0x0, "tensor", "NULL", sterna_read_idx("x", NULL));
}

static void misuse_checkpoint_save(void) {
  CASE(0x0, "path", "NULL", sterna_checkpoint_save(NULL, NULL));
  { ROOM(sterna_checkpoint, STERNA_CHECKPOINT); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x0, "parts", size_names[bad], sterna_checkpoint_save("x", &room.s)); } }
  for (int bad = 1; bad < BADS; ++bad) { ROOM(sterna_checkpoint, STERNA_CHECKPOINT); room.s.module = bad_handle(KIND_module, bad); CASE(0x0, "parts.module", bad_names[bad], sterna_checkpoint_save("x", &room.s)); }
  for (int bad = 1; bad < BADS; ++bad) { ROOM(sterna_checkpoint, STERNA_CHECKPOINT); room.s.optimizer = bad_handle(KIND_optimizer, bad); CASE(0x0, "parts.optimizer", bad_names[bad], sterna_checkpoint_save("x", &room.s)); }
  for (int bad = 1; bad < BADS; ++bad) { ROOM(sterna_checkpoint, STERNA_CHECKPOINT); sterna_scheduler *const one[] = {bad_handle(KIND_scheduler, bad)}; room.s.schedulers = one; room.s.schedulers_len = 1; CASE(0x0, "parts.schedulers", bad_names[bad], sterna_checkpoint_save("x", &room.s)); }
  for (int bad = 1; bad < BADS; ++bad) { ROOM(sterna_checkpoint, STERNA_CHECKPOINT); sterna_generator *const one[] = {bad_handle(KIND_generator, bad)}; room.s.generators = one; room.s.generators_len = 1; CASE(0x0, "parts.generators", bad_names[bad], sterna_checkpoint_save("x", &room.s)); }
  for (int bad = 1; bad < BADS; ++bad) { ROOM(sterna_checkpoint, STERNA_CHECKPOINT); room.s.loader = bad_handle(KIND_loader, bad); CASE(0x0, "parts.loader", bad_names[bad], sterna_checkpoint_save("x", &room.s)); }
  for (int bad = 1; bad < BADS; ++bad) { ROOM(sterna_checkpoint, STERNA_CHECKPOINT); room.s.metadata = bad_handle(KIND_dict, bad); CASE(0x0, "parts.metadata", bad_names[bad], sterna_checkpoint_save("x", &room.s)); }
  for (int bad = 1; bad < BADS; ++bad) { ROOM(sterna_checkpoint, STERNA_CHECKPOINT); room.s.grad_scaler = bad_handle(KIND_grad_scaler, bad); CASE(0x0, "parts.grad_scaler", bad_names[bad], sterna_checkpoint_save("x", &room.s)); }
}

static void misuse_checkpoint_load(void) {
  CASE(0x0, "path", "NULL", sterna_checkpoint_load(NULL, NULL));
  { ROOM(sterna_checkpoint, STERNA_CHECKPOINT); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x0, "parts", size_names[bad], sterna_checkpoint_load("x", &room.s)); } }
  for (int bad = 1; bad < BADS; ++bad) { ROOM(sterna_checkpoint, STERNA_CHECKPOINT); room.s.module = bad_handle(KIND_module, bad); CASE(0x0, "parts.module", bad_names[bad], sterna_checkpoint_load("x", &room.s)); }
  for (int bad = 1; bad < BADS; ++bad) { ROOM(sterna_checkpoint, STERNA_CHECKPOINT); room.s.optimizer = bad_handle(KIND_optimizer, bad); CASE(0x0, "parts.optimizer", bad_names[bad], sterna_checkpoint_load("x", &room.s)); }
  for (int bad = 1; bad < BADS; ++bad) { ROOM(sterna_checkpoint, STERNA_CHECKPOINT); sterna_scheduler *const one[] = {bad_handle(KIND_scheduler, bad)}; room.s.schedulers = one; room.s.schedulers_len = 1; CASE(0x0, "parts.schedulers", bad_names[bad], sterna_checkpoint_load("x", &room.s)); }
  for (int bad = 1; bad < BADS; ++bad) { ROOM(sterna_checkpoint, STERNA_CHECKPOINT); sterna_generator *const one[] = {bad_handle(KIND_generator, bad)}; room.s.generators = one; room.s.generators_len = 1; CASE(0x0, "parts.generators", bad_names[bad], sterna_checkpoint_load("x", &room.s)); }
  for (int bad = 1; bad < BADS; ++bad) { ROOM(sterna_checkpoint, STERNA_CHECKPOINT); room.s.loader = bad_handle(KIND_loader, bad); CASE(0x0, "parts.loader", bad_names[bad], sterna_checkpoint_load("x", &room.s)); }
  for (int bad = 1; bad < BADS; ++bad) { ROOM(sterna_checkpoint, STERNA_CHECKPOINT); room.s.metadata = bad_handle(KIND_dict, bad); CASE(0x0, "parts.metadata", bad_names[bad], sterna_checkpoint_load("x", &room.s)); }
  for (int bad = 1; bad < BADS; ++bad) { ROOM(sterna_checkpoint, STERNA_CHECKPOINT); room.s.grad_scaler = bad_handle(KIND_grad_scaler, bad); CASE(0x0, "parts.grad_scaler", bad_names[bad], sterna_checkpoint_load("x", &room.s)); }
}

static void misuse_program_save(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "program", bad_names[bad], sterna_program_save((sterna_program *)bad_handle(KIND_program, bad), "x"));
  CASE(0x0, "path", "NULL", sterna_program_save((sterna_program *)use(KIND_program), NULL));
}

static void misuse_program_load(void) {
  CASE(0x1, "path", "NULL", sterna_program_load(NULL, (sterna_program **)&outs[0]));
  CASE(0x0, "program", "NULL", sterna_program_load("x", NULL));
}

static void misuse_program_variables(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "program", bad_names[bad], sterna_program_variables((sterna_program *)bad_handle(KIND_program, bad), (sterna_dict **)&outs[0]));
  CASE(0x0, "dict", "NULL", sterna_program_variables((sterna_program *)use(KIND_program), NULL));
}

static void misuse_onnx_export(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "module", bad_names[bad], sterna_onnx_export((sterna_module *)bad_handle(KIND_module, bad), (const sterna_tensor *)use(KIND_tensor), NULL, "x"));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "example", bad_names[bad], sterna_onnx_export((sterna_module *)use(KIND_module), (const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, "x"));
  { ROOM(sterna_onnx_options, STERNA_ONNX_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x0, "options", size_names[bad], sterna_onnx_export((sterna_module *)use(KIND_module), (const sterna_tensor *)use(KIND_tensor), &room.s, "x")); } }
  { ROOM(sterna_onnx_options, STERNA_ONNX_OPTIONS); room.s.input_names_len = 3; CASE(0x0, "options.input_names", "NULL with a length", sterna_onnx_export((sterna_module *)use(KIND_module), (const sterna_tensor *)use(KIND_tensor), &room.s, "x")); }
  { ROOM(sterna_onnx_options, STERNA_ONNX_OPTIONS); room.s.output_names_len = 3; CASE(0x0, "options.output_names", "NULL with a length", sterna_onnx_export((sterna_module *)use(KIND_module), (const sterna_tensor *)use(KIND_tensor), &room.s, "x")); }
  { ROOM(sterna_onnx_options, STERNA_ONNX_OPTIONS); room.s.dynamic_values_len = 3; CASE(0x0, "options.dynamic_values", "NULL with a length", sterna_onnx_export((sterna_module *)use(KIND_module), (const sterna_tensor *)use(KIND_tensor), &room.s, "x")); }
  { ROOM(sterna_onnx_options, STERNA_ONNX_OPTIONS); room.s.dynamic_axes_len = 3; CASE(0x0, "options.dynamic_axes", "NULL with a length", sterna_onnx_export((sterna_module *)use(KIND_module), (const sterna_tensor *)use(KIND_tensor), &room.s, "x")); }
  { ROOM(sterna_onnx_options, STERNA_ONNX_OPTIONS); room.s.dynamic_dimensions_len = 3; CASE(0x0, "options.dynamic_dimensions", "NULL with a length", sterna_onnx_export((sterna_module *)use(KIND_module), (const sterna_tensor *)use(KIND_tensor), &room.s, "x")); }
  CASE(0x0, "path", "NULL", sterna_onnx_export((sterna_module *)use(KIND_module), (const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_onnx_export_many(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "module", bad_names[bad], sterna_onnx_export_many((sterna_module *)bad_handle(KIND_module, bad), (const sterna_tensor *const[]){use(KIND_tensor)}, 1, NULL, "x"));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "examples", bad_names[bad], sterna_onnx_export_many((sterna_module *)use(KIND_module), (const sterna_tensor *const[]){bad_handle(KIND_tensor, bad)}, 1, NULL, "x"));
  CASE(0x0, "examples", "NULL with a length", sterna_onnx_export_many((sterna_module *)use(KIND_module), NULL, 3, NULL, "x"));
  { ROOM(sterna_onnx_options, STERNA_ONNX_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x0, "options", size_names[bad], sterna_onnx_export_many((sterna_module *)use(KIND_module), (const sterna_tensor *const[]){use(KIND_tensor)}, 1, &room.s, "x")); } }
  { ROOM(sterna_onnx_options, STERNA_ONNX_OPTIONS); room.s.input_names_len = 3; CASE(0x0, "options.input_names", "NULL with a length", sterna_onnx_export_many((sterna_module *)use(KIND_module), (const sterna_tensor *const[]){use(KIND_tensor)}, 1, &room.s, "x")); }
  { ROOM(sterna_onnx_options, STERNA_ONNX_OPTIONS); room.s.output_names_len = 3; CASE(0x0, "options.output_names", "NULL with a length", sterna_onnx_export_many((sterna_module *)use(KIND_module), (const sterna_tensor *const[]){use(KIND_tensor)}, 1, &room.s, "x")); }
  { ROOM(sterna_onnx_options, STERNA_ONNX_OPTIONS); room.s.dynamic_values_len = 3; CASE(0x0, "options.dynamic_values", "NULL with a length", sterna_onnx_export_many((sterna_module *)use(KIND_module), (const sterna_tensor *const[]){use(KIND_tensor)}, 1, &room.s, "x")); }
  { ROOM(sterna_onnx_options, STERNA_ONNX_OPTIONS); room.s.dynamic_axes_len = 3; CASE(0x0, "options.dynamic_axes", "NULL with a length", sterna_onnx_export_many((sterna_module *)use(KIND_module), (const sterna_tensor *const[]){use(KIND_tensor)}, 1, &room.s, "x")); }
  { ROOM(sterna_onnx_options, STERNA_ONNX_OPTIONS); room.s.dynamic_dimensions_len = 3; CASE(0x0, "options.dynamic_dimensions", "NULL with a length", sterna_onnx_export_many((sterna_module *)use(KIND_module), (const sterna_tensor *const[]){use(KIND_tensor)}, 1, &room.s, "x")); }
  CASE(0x0, "path", "NULL", sterna_onnx_export_many((sterna_module *)use(KIND_module), (const sterna_tensor *const[]){use(KIND_tensor)}, 1, NULL, NULL));
}

static void misuse_onnx_export_program(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "program", bad_names[bad], sterna_onnx_export_program((sterna_program *)bad_handle(KIND_program, bad), NULL, "x"));
  { ROOM(sterna_onnx_options, STERNA_ONNX_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x0, "options", size_names[bad], sterna_onnx_export_program((sterna_program *)use(KIND_program), &room.s, "x")); } }
  { ROOM(sterna_onnx_options, STERNA_ONNX_OPTIONS); room.s.input_names_len = 3; CASE(0x0, "options.input_names", "NULL with a length", sterna_onnx_export_program((sterna_program *)use(KIND_program), &room.s, "x")); }
  { ROOM(sterna_onnx_options, STERNA_ONNX_OPTIONS); room.s.output_names_len = 3; CASE(0x0, "options.output_names", "NULL with a length", sterna_onnx_export_program((sterna_program *)use(KIND_program), &room.s, "x")); }
  { ROOM(sterna_onnx_options, STERNA_ONNX_OPTIONS); room.s.dynamic_values_len = 3; CASE(0x0, "options.dynamic_values", "NULL with a length", sterna_onnx_export_program((sterna_program *)use(KIND_program), &room.s, "x")); }
  { ROOM(sterna_onnx_options, STERNA_ONNX_OPTIONS); room.s.dynamic_axes_len = 3; CASE(0x0, "options.dynamic_axes", "NULL with a length", sterna_onnx_export_program((sterna_program *)use(KIND_program), &room.s, "x")); }
  { ROOM(sterna_onnx_options, STERNA_ONNX_OPTIONS); room.s.dynamic_dimensions_len = 3; CASE(0x0, "options.dynamic_dimensions", "NULL with a length", sterna_onnx_export_program((sterna_program *)use(KIND_program), &room.s, "x")); }
  CASE(0x0, "path", "NULL", sterna_onnx_export_program((sterna_program *)use(KIND_program), NULL, NULL));
}

static void misuse_dict_create(void) {
  CASE(0x0, "dict", "NULL", sterna_dict_create(NULL));
}

static void misuse_dict_size(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "dict", bad_names[bad], sterna_dict_size((sterna_dict *)bad_handle(KIND_dict, bad), (size_t *)&outs[0]));
  CASE(0x0, "size", "NULL", sterna_dict_size((sterna_dict *)use(KIND_dict), NULL));
}

static void misuse_dict_name(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "dict", bad_names[bad], sterna_dict_name((sterna_dict *)bad_handle(KIND_dict, bad), 1, (sterna_str *)&outs[0]));
  CASE(0x0, "name", "NULL", sterna_dict_name((sterna_dict *)use(KIND_dict), 1, NULL));
}

static void misuse_dict_at(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "dict", bad_names[bad], sterna_dict_at((sterna_dict *)bad_handle(KIND_dict, bad), 1, (sterna_tensor **)&outs[0]));
  CASE(0x0, "tensor", "NULL", sterna_dict_at((sterna_dict *)use(KIND_dict), 1, NULL));
}

static void misuse_dict_get(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "dict", bad_names[bad], sterna_dict_get((sterna_dict *)bad_handle(KIND_dict, bad), "x", (sterna_tensor **)&outs[0]));
  CASE(0x1, "name", "NULL", sterna_dict_get((sterna_dict *)use(KIND_dict), NULL, (sterna_tensor **)&outs[0]));
  CASE(0x0, "tensor", "NULL", sterna_dict_get((sterna_dict *)use(KIND_dict), "x", NULL));
}

static void misuse_dict_contains(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "dict", bad_names[bad], sterna_dict_contains((sterna_dict *)bad_handle(KIND_dict, bad), "x", (int32_t *)&outs[0]));
  CASE(0x0, "name", "NULL", sterna_dict_contains((sterna_dict *)use(KIND_dict), NULL, (int32_t *)&outs[0]));
  CASE(0x0, "found", "NULL", sterna_dict_contains((sterna_dict *)use(KIND_dict), "x", NULL));
}

static void misuse_dict_set(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "dict", bad_names[bad], sterna_dict_set((sterna_dict *)bad_handle(KIND_dict, bad), "x", (const sterna_tensor *)use(KIND_tensor)));
  CASE(0x0, "name", "NULL", sterna_dict_set((sterna_dict *)use(KIND_dict), NULL, (const sterna_tensor *)use(KIND_tensor)));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "tensor", bad_names[bad], sterna_dict_set((sterna_dict *)use(KIND_dict), "x", (const sterna_tensor *)bad_handle(KIND_tensor, bad)));
}

static void misuse_dict_metadata_size(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "dict", bad_names[bad], sterna_dict_metadata_size((sterna_dict *)bad_handle(KIND_dict, bad), (size_t *)&outs[0]));
  CASE(0x0, "size", "NULL", sterna_dict_metadata_size((sterna_dict *)use(KIND_dict), NULL));
}

static void misuse_dict_metadata_at(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x3, "dict", bad_names[bad], sterna_dict_metadata_at((sterna_dict *)bad_handle(KIND_dict, bad), 1, (sterna_bytes **)&outs[0], (sterna_bytes **)&outs[1]));
}

static void misuse_dict_metadata(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "dict", bad_names[bad], sterna_dict_metadata((sterna_dict *)bad_handle(KIND_dict, bad), "x", (sterna_bytes **)&outs[0]));
  CASE(0x1, "key", "NULL", sterna_dict_metadata((sterna_dict *)use(KIND_dict), NULL, (sterna_bytes **)&outs[0]));
  CASE(0x0, "text", "NULL", sterna_dict_metadata((sterna_dict *)use(KIND_dict), "x", NULL));
}

static void misuse_dict_set_metadata(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "dict", bad_names[bad], sterna_dict_set_metadata((sterna_dict *)bad_handle(KIND_dict, bad), "x", "x"));
  CASE(0x0, "key", "NULL", sterna_dict_set_metadata((sterna_dict *)use(KIND_dict), NULL, "x"));
  CASE(0x0, "text", "NULL", sterna_dict_set_metadata((sterna_dict *)use(KIND_dict), "x", NULL));
}

static void misuse_module_create(void) {
  CASE(0x1, "kind", "NULL", sterna_module_create(NULL, (expect_destroy(), &(const sterna_module_callbacks){sizeof(sterna_module_callbacks), NULL, count_destroy}), NULL, (sterna_module **)&outs[0]));
  { ROOM(sterna_module_callbacks, STERNA_MODULE_CALLBACKS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "callbacks", size_names[bad], sterna_module_create("x", &room.s, NULL, (sterna_module **)&outs[0])); } }
  { ROOM(sterna_module_options, STERNA_MODULE_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_module_create("x", (expect_destroy(), &(const sterna_module_callbacks){sizeof(sterna_module_callbacks), NULL, count_destroy}), &room.s, (sterna_module **)&outs[0])); } }
  CASE(0x0, "module", "NULL", sterna_module_create("x", (expect_destroy(), &(const sterna_module_callbacks){sizeof(sterna_module_callbacks), NULL, count_destroy}), NULL, NULL));
}

static void misuse_module_register_parameter(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "module", bad_names[bad], sterna_module_register_parameter((sterna_module *)bad_handle(KIND_module, bad), "x", (sterna_tensor *)use(KIND_variable)));
  CASE(0x0, "name", "NULL", sterna_module_register_parameter((sterna_module *)use(KIND_module), NULL, (sterna_tensor *)use(KIND_variable)));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "variable", bad_names[bad], sterna_module_register_parameter((sterna_module *)use(KIND_module), "x", (sterna_tensor *)bad_handle(KIND_variable, bad)));
}

static void misuse_module_register_buffer(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "module", bad_names[bad], sterna_module_register_buffer((sterna_module *)bad_handle(KIND_module, bad), "x", (sterna_tensor *)use(KIND_variable)));
  CASE(0x0, "name", "NULL", sterna_module_register_buffer((sterna_module *)use(KIND_module), NULL, (sterna_tensor *)use(KIND_variable)));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "variable", bad_names[bad], sterna_module_register_buffer((sterna_module *)use(KIND_module), "x", (sterna_tensor *)bad_handle(KIND_variable, bad)));
}

static void misuse_module_register_module(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "module", bad_names[bad], sterna_module_register_module((sterna_module *)bad_handle(KIND_module, bad), "x", (sterna_module *)use(KIND_module)));
  CASE(0x0, "name", "NULL", sterna_module_register_module((sterna_module *)use(KIND_module), NULL, (sterna_module *)use(KIND_module)));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "child", bad_names[bad], sterna_module_register_module((sterna_module *)use(KIND_module), "x", (sterna_module *)bad_handle(KIND_module, bad)));
}

static void misuse_module_forward(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "module", bad_names[bad], sterna_module_forward((sterna_module *)bad_handle(KIND_module, bad), (const sterna_tensor *)use(KIND_tensor), (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_module_forward((sterna_module *)use(KIND_module), (const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "y", "NULL", sterna_module_forward((sterna_module *)use(KIND_module), (const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_module_forward_many(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "module", bad_names[bad], sterna_module_forward_many((sterna_module *)bad_handle(KIND_module, bad), (const sterna_tensor *const[]){use(KIND_tensor)}, 1, (sterna_tensor **)list, 8, (size_t *)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "inputs", bad_names[bad], sterna_module_forward_many((sterna_module *)use(KIND_module), (const sterna_tensor *const[]){bad_handle(KIND_tensor, bad)}, 1, (sterna_tensor **)list, 8, (size_t *)&outs[0]));
  CASE(0x0, "inputs", "NULL with a length", sterna_module_forward_many((sterna_module *)use(KIND_module), NULL, 3, (sterna_tensor **)list, 8, (size_t *)&outs[0]));
  CASE(0x0, "outputs", "NULL with a capacity", sterna_module_forward_many((sterna_module *)use(KIND_module), (const sterna_tensor *const[]){use(KIND_tensor)}, 1, NULL, 8, (size_t *)&outs[0]));
  CASE(0x0, "outputs_len", "NULL", sterna_module_forward_many((sterna_module *)use(KIND_module), (const sterna_tensor *const[]){use(KIND_tensor)}, 1, (sterna_tensor **)list, 8, NULL));
}

static void misuse_module_train(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "module", bad_names[bad], sterna_module_train((sterna_module *)bad_handle(KIND_module, bad), 1));
}

static void misuse_module_is_training(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "module", bad_names[bad], sterna_module_is_training((sterna_module *)bad_handle(KIND_module, bad), (int32_t *)&outs[0]));
  CASE(0x0, "training", "NULL", sterna_module_is_training((sterna_module *)use(KIND_module), NULL));
}

static void misuse_module_kind(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "module", bad_names[bad], sterna_module_kind((sterna_module *)bad_handle(KIND_module, bad), (sterna_str *)&outs[0]));
  CASE(0x0, "kind", "NULL", sterna_module_kind((sterna_module *)use(KIND_module), NULL));
}

static void misuse_module_parameters(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "module", bad_names[bad], sterna_module_parameters((sterna_module *)bad_handle(KIND_module, bad), (sterna_dict **)&outs[0]));
  CASE(0x0, "dict", "NULL", sterna_module_parameters((sterna_module *)use(KIND_module), NULL));
}

static void misuse_module_buffers(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "module", bad_names[bad], sterna_module_buffers((sterna_module *)bad_handle(KIND_module, bad), (sterna_dict **)&outs[0]));
  CASE(0x0, "dict", "NULL", sterna_module_buffers((sterna_module *)use(KIND_module), NULL));
}

static void misuse_module_parameter(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "module", bad_names[bad], sterna_module_parameter((sterna_module *)bad_handle(KIND_module, bad), "x", (sterna_tensor **)&outs[0]));
  CASE(0x1, "name", "NULL", sterna_module_parameter((sterna_module *)use(KIND_module), NULL, (sterna_tensor **)&outs[0]));
  CASE(0x0, "variable", "NULL", sterna_module_parameter((sterna_module *)use(KIND_module), "x", NULL));
}

static void misuse_module_buffer(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "module", bad_names[bad], sterna_module_buffer((sterna_module *)bad_handle(KIND_module, bad), "x", (sterna_tensor **)&outs[0]));
  CASE(0x1, "name", "NULL", sterna_module_buffer((sterna_module *)use(KIND_module), NULL, (sterna_tensor **)&outs[0]));
  CASE(0x0, "variable", "NULL", sterna_module_buffer((sterna_module *)use(KIND_module), "x", NULL));
}

static void misuse_module_child(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "module", bad_names[bad], sterna_module_child((sterna_module *)bad_handle(KIND_module, bad), "x", (sterna_module **)&outs[0]));
  CASE(0x1, "name", "NULL", sterna_module_child((sterna_module *)use(KIND_module), NULL, (sterna_module **)&outs[0]));
  CASE(0x0, "child", "NULL", sterna_module_child((sterna_module *)use(KIND_module), "x", NULL));
}

static void misuse_module_children_size(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "module", bad_names[bad], sterna_module_children_size((sterna_module *)bad_handle(KIND_module, bad), (size_t *)&outs[0]));
  CASE(0x0, "size", "NULL", sterna_module_children_size((sterna_module *)use(KIND_module), NULL));
}

static void misuse_module_child_at(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x3, "module", bad_names[bad], sterna_module_child_at((sterna_module *)bad_handle(KIND_module, bad), 1, (sterna_bytes **)&outs[0], (sterna_module **)&outs[1]));
}

static void misuse_module_freeze(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "module", bad_names[bad], sterna_module_freeze((sterna_module *)bad_handle(KIND_module, bad), "x", (int64_t *)&outs[0]));
}

static void misuse_module_unfreeze(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "module", bad_names[bad], sterna_module_unfreeze((sterna_module *)bad_handle(KIND_module, bad), "x", (int64_t *)&outs[0]));
}

static void misuse_module_zero_grad(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "module", bad_names[bad], sterna_module_zero_grad((sterna_module *)bad_handle(KIND_module, bad)));
}

static void misuse_module_text(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "module", bad_names[bad], sterna_module_text((sterna_module *)bad_handle(KIND_module, bad), (sterna_bytes **)&outs[0]));
  CASE(0x0, "text", "NULL", sterna_module_text((sterna_module *)use(KIND_module), NULL));
}

static void misuse_module_summary(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "module", bad_names[bad], sterna_module_summary((sterna_module *)bad_handle(KIND_module, bad), (sterna_bytes **)&outs[0]));
  CASE(0x0, "text", "NULL", sterna_module_summary((sterna_module *)use(KIND_module), NULL));
}

static void misuse_module_state_dict(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "module", bad_names[bad], sterna_module_state_dict((sterna_module *)bad_handle(KIND_module, bad), (sterna_dict **)&outs[0]));
  CASE(0x0, "dict", "NULL", sterna_module_state_dict((sterna_module *)use(KIND_module), NULL));
}

static void misuse_module_load_state_dict(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x3, "module", bad_names[bad], sterna_module_load_state_dict((sterna_module *)bad_handle(KIND_module, bad), (sterna_dict *)use(KIND_dict), NULL, (sterna_dict **)&outs[0], (sterna_dict **)&outs[1]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x3, "entries", bad_names[bad], sterna_module_load_state_dict((sterna_module *)use(KIND_module), (sterna_dict *)bad_handle(KIND_dict, bad), NULL, (sterna_dict **)&outs[0], (sterna_dict **)&outs[1]));
  { ROOM(sterna_load_options, STERNA_LOAD_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x3, "options", size_names[bad], sterna_module_load_state_dict((sterna_module *)use(KIND_module), (sterna_dict *)use(KIND_dict), &room.s, (sterna_dict **)&outs[0], (sterna_dict **)&outs[1])); } }
}

static void misuse_module_save(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "module", bad_names[bad], sterna_module_save((sterna_module *)bad_handle(KIND_module, bad), "x"));
  CASE(0x0, "path", "NULL", sterna_module_save((sterna_module *)use(KIND_module), NULL));
}

static void misuse_module_load(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "module", bad_names[bad], sterna_module_load((sterna_module *)bad_handle(KIND_module, bad), "x", NULL));
  CASE(0x0, "path", "NULL", sterna_module_load((sterna_module *)use(KIND_module), NULL, NULL));
  { ROOM(sterna_load_options, STERNA_LOAD_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x0, "options", size_names[bad], sterna_module_load((sterna_module *)use(KIND_module), "x", &room.s)); } }
}

static void misuse_nn_linear(void) {
  { ROOM(sterna_nn_linear_options, STERNA_NN_LINEAR_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_nn_linear(1, 1, &room.s, (sterna_module **)&outs[0])); } }
  { ROOM(sterna_nn_linear_options, STERNA_NN_LINEAR_OPTIONS); room.s.dtype = -7; CASE(0x1, "options.dtype", "-7", sterna_nn_linear(1, 1, &room.s, (sterna_module **)&outs[0])); }
  { ROOM(sterna_nn_linear_options, STERNA_NN_LINEAR_OPTIONS); room.s.dtype = 1000; CASE(0x1, "options.dtype", "1000", sterna_nn_linear(1, 1, &room.s, (sterna_module **)&outs[0])); }
  CASE(0x0, "module", "NULL", sterna_nn_linear(1, 1, NULL, NULL));
}

static void misuse_nn_conv1d(void) {
  CASE(0x1, "kernel_size", "NULL with a length", sterna_nn_conv1d(1, 1, NULL, 3, NULL, (sterna_module **)&outs[0]));
  { ROOM(sterna_nn_conv1d_options, STERNA_NN_CONV1D_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_nn_conv1d(1, 1, (const int64_t[]){1}, 1, &room.s, (sterna_module **)&outs[0])); } }
  { ROOM(sterna_nn_conv1d_options, STERNA_NN_CONV1D_OPTIONS); room.s.stride_len = 3; CASE(0x1, "options.stride", "NULL with a length", sterna_nn_conv1d(1, 1, (const int64_t[]){1}, 1, &room.s, (sterna_module **)&outs[0])); }
  { ROOM(sterna_nn_conv1d_options, STERNA_NN_CONV1D_OPTIONS); room.s.padding_len = 3; CASE(0x1, "options.padding", "NULL with a length", sterna_nn_conv1d(1, 1, (const int64_t[]){1}, 1, &room.s, (sterna_module **)&outs[0])); }
  { ROOM(sterna_nn_conv1d_options, STERNA_NN_CONV1D_OPTIONS); room.s.dilation_len = 3; CASE(0x1, "options.dilation", "NULL with a length", sterna_nn_conv1d(1, 1, (const int64_t[]){1}, 1, &room.s, (sterna_module **)&outs[0])); }
  { ROOM(sterna_nn_conv1d_options, STERNA_NN_CONV1D_OPTIONS); room.s.dtype = -7; CASE(0x1, "options.dtype", "-7", sterna_nn_conv1d(1, 1, (const int64_t[]){1}, 1, &room.s, (sterna_module **)&outs[0])); }
  { ROOM(sterna_nn_conv1d_options, STERNA_NN_CONV1D_OPTIONS); room.s.dtype = 1000; CASE(0x1, "options.dtype", "1000", sterna_nn_conv1d(1, 1, (const int64_t[]){1}, 1, &room.s, (sterna_module **)&outs[0])); }
  CASE(0x0, "module", "NULL", sterna_nn_conv1d(1, 1, (const int64_t[]){1}, 1, NULL, NULL));
}

static void misuse_nn_conv2d(void) {
  CASE(0x1, "kernel_size", "NULL with a length", sterna_nn_conv2d(1, 1, NULL, 3, NULL, (sterna_module **)&outs[0]));
  { ROOM(sterna_nn_conv2d_options, STERNA_NN_CONV2D_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_nn_conv2d(1, 1, (const int64_t[]){1}, 1, &room.s, (sterna_module **)&outs[0])); } }
  { ROOM(sterna_nn_conv2d_options, STERNA_NN_CONV2D_OPTIONS); room.s.stride_len = 3; CASE(0x1, "options.stride", "NULL with a length", sterna_nn_conv2d(1, 1, (const int64_t[]){1}, 1, &room.s, (sterna_module **)&outs[0])); }
  { ROOM(sterna_nn_conv2d_options, STERNA_NN_CONV2D_OPTIONS); room.s.padding_len = 3; CASE(0x1, "options.padding", "NULL with a length", sterna_nn_conv2d(1, 1, (const int64_t[]){1}, 1, &room.s, (sterna_module **)&outs[0])); }
  { ROOM(sterna_nn_conv2d_options, STERNA_NN_CONV2D_OPTIONS); room.s.dilation_len = 3; CASE(0x1, "options.dilation", "NULL with a length", sterna_nn_conv2d(1, 1, (const int64_t[]){1}, 1, &room.s, (sterna_module **)&outs[0])); }
  { ROOM(sterna_nn_conv2d_options, STERNA_NN_CONV2D_OPTIONS); room.s.dtype = -7; CASE(0x1, "options.dtype", "-7", sterna_nn_conv2d(1, 1, (const int64_t[]){1}, 1, &room.s, (sterna_module **)&outs[0])); }
  { ROOM(sterna_nn_conv2d_options, STERNA_NN_CONV2D_OPTIONS); room.s.dtype = 1000; CASE(0x1, "options.dtype", "1000", sterna_nn_conv2d(1, 1, (const int64_t[]){1}, 1, &room.s, (sterna_module **)&outs[0])); }
  CASE(0x0, "module", "NULL", sterna_nn_conv2d(1, 1, (const int64_t[]){1}, 1, NULL, NULL));
}

static void misuse_nn_batch_norm1d(void) {
  { ROOM(sterna_nn_batch_norm_options, STERNA_NN_BATCH_NORM_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_nn_batch_norm1d(1, &room.s, (sterna_module **)&outs[0])); } }
  { ROOM(sterna_nn_batch_norm_options, STERNA_NN_BATCH_NORM_OPTIONS); room.s.dtype = -7; CASE(0x1, "options.dtype", "-7", sterna_nn_batch_norm1d(1, &room.s, (sterna_module **)&outs[0])); }
  { ROOM(sterna_nn_batch_norm_options, STERNA_NN_BATCH_NORM_OPTIONS); room.s.dtype = 1000; CASE(0x1, "options.dtype", "1000", sterna_nn_batch_norm1d(1, &room.s, (sterna_module **)&outs[0])); }
  CASE(0x0, "module", "NULL", sterna_nn_batch_norm1d(1, NULL, NULL));
}

static void misuse_nn_batch_norm2d(void) {
  { ROOM(sterna_nn_batch_norm_options, STERNA_NN_BATCH_NORM_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_nn_batch_norm2d(1, &room.s, (sterna_module **)&outs[0])); } }
  { ROOM(sterna_nn_batch_norm_options, STERNA_NN_BATCH_NORM_OPTIONS); room.s.dtype = -7; CASE(0x1, "options.dtype", "-7", sterna_nn_batch_norm2d(1, &room.s, (sterna_module **)&outs[0])); }
  { ROOM(sterna_nn_batch_norm_options, STERNA_NN_BATCH_NORM_OPTIONS); room.s.dtype = 1000; CASE(0x1, "options.dtype", "1000", sterna_nn_batch_norm2d(1, &room.s, (sterna_module **)&outs[0])); }
  CASE(0x0, "module", "NULL", sterna_nn_batch_norm2d(1, NULL, NULL));
}

static void misuse_nn_layer_norm(void) {
  CASE(0x1, "normalized_shape", "NULL with a length", sterna_nn_layer_norm(NULL, 3, NULL, (sterna_module **)&outs[0]));
  { ROOM(sterna_nn_layer_norm_options, STERNA_NN_LAYER_NORM_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_nn_layer_norm((const int64_t[]){1}, 1, &room.s, (sterna_module **)&outs[0])); } }
  { ROOM(sterna_nn_layer_norm_options, STERNA_NN_LAYER_NORM_OPTIONS); room.s.dtype = -7; CASE(0x1, "options.dtype", "-7", sterna_nn_layer_norm((const int64_t[]){1}, 1, &room.s, (sterna_module **)&outs[0])); }
  { ROOM(sterna_nn_layer_norm_options, STERNA_NN_LAYER_NORM_OPTIONS); room.s.dtype = 1000; CASE(0x1, "options.dtype", "1000", sterna_nn_layer_norm((const int64_t[]){1}, 1, &room.s, (sterna_module **)&outs[0])); }
  CASE(0x0, "module", "NULL", sterna_nn_layer_norm((const int64_t[]){1}, 1, NULL, NULL));
}

static void misuse_nn_dropout(void) {
  CASE(0x0, "module", "NULL", sterna_nn_dropout(1.0, NULL));
}

static void misuse_nn_dropout2d(void) {
  CASE(0x0, "module", "NULL", sterna_nn_dropout2d(1.0, NULL));
}

static void misuse_nn_max_pool1d(void) {
  CASE(0x1, "kernel_size", "NULL with a length", sterna_nn_max_pool1d(NULL, 3, NULL, (sterna_module **)&outs[0]));
  { ROOM(sterna_nn_max_pool_options, STERNA_NN_MAX_POOL_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_nn_max_pool1d((const int64_t[]){1}, 1, &room.s, (sterna_module **)&outs[0])); } }
  { ROOM(sterna_nn_max_pool_options, STERNA_NN_MAX_POOL_OPTIONS); room.s.stride_len = 3; CASE(0x1, "options.stride", "NULL with a length", sterna_nn_max_pool1d((const int64_t[]){1}, 1, &room.s, (sterna_module **)&outs[0])); }
  { ROOM(sterna_nn_max_pool_options, STERNA_NN_MAX_POOL_OPTIONS); room.s.padding_len = 3; CASE(0x1, "options.padding", "NULL with a length", sterna_nn_max_pool1d((const int64_t[]){1}, 1, &room.s, (sterna_module **)&outs[0])); }
  { ROOM(sterna_nn_max_pool_options, STERNA_NN_MAX_POOL_OPTIONS); room.s.dilation_len = 3; CASE(0x1, "options.dilation", "NULL with a length", sterna_nn_max_pool1d((const int64_t[]){1}, 1, &room.s, (sterna_module **)&outs[0])); }
  CASE(0x0, "module", "NULL", sterna_nn_max_pool1d((const int64_t[]){1}, 1, NULL, NULL));
}

static void misuse_nn_max_pool2d(void) {
  CASE(0x1, "kernel_size", "NULL with a length", sterna_nn_max_pool2d(NULL, 3, NULL, (sterna_module **)&outs[0]));
  { ROOM(sterna_nn_max_pool_options, STERNA_NN_MAX_POOL_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_nn_max_pool2d((const int64_t[]){1}, 1, &room.s, (sterna_module **)&outs[0])); } }
  { ROOM(sterna_nn_max_pool_options, STERNA_NN_MAX_POOL_OPTIONS); room.s.stride_len = 3; CASE(0x1, "options.stride", "NULL with a length", sterna_nn_max_pool2d((const int64_t[]){1}, 1, &room.s, (sterna_module **)&outs[0])); }
  { ROOM(sterna_nn_max_pool_options, STERNA_NN_MAX_POOL_OPTIONS); room.s.padding_len = 3; CASE(0x1, "options.padding", "NULL with a length", sterna_nn_max_pool2d((const int64_t[]){1}, 1, &room.s, (sterna_module **)&outs[0])); }
  { ROOM(sterna_nn_max_pool_options, STERNA_NN_MAX_POOL_OPTIONS); room.s.dilation_len = 3; CASE(0x1, "options.dilation", "NULL with a length", sterna_nn_max_pool2d((const int64_t[]){1}, 1, &room.s, (sterna_module **)&outs[0])); }
  CASE(0x0, "module", "NULL", sterna_nn_max_pool2d((const int64_t[]){1}, 1, NULL, NULL));
}

static void misuse_nn_avg_pool1d(void) {
  CASE(0x1, "kernel_size", "NULL with a length", sterna_nn_avg_pool1d(NULL, 3, NULL, (sterna_module **)&outs[0]));
  { ROOM(sterna_nn_avg_pool_options, STERNA_NN_AVG_POOL_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_nn_avg_pool1d((const int64_t[]){1}, 1, &room.s, (sterna_module **)&outs[0])); } }
  { ROOM(sterna_nn_avg_pool_options, STERNA_NN_AVG_POOL_OPTIONS); room.s.stride_len = 3; CASE(0x1, "options.stride", "NULL with a length", sterna_nn_avg_pool1d((const int64_t[]){1}, 1, &room.s, (sterna_module **)&outs[0])); }
  { ROOM(sterna_nn_avg_pool_options, STERNA_NN_AVG_POOL_OPTIONS); room.s.padding_len = 3; CASE(0x1, "options.padding", "NULL with a length", sterna_nn_avg_pool1d((const int64_t[]){1}, 1, &room.s, (sterna_module **)&outs[0])); }
  CASE(0x0, "module", "NULL", sterna_nn_avg_pool1d((const int64_t[]){1}, 1, NULL, NULL));
}

static void misuse_nn_avg_pool2d(void) {
  CASE(0x1, "kernel_size", "NULL with a length", sterna_nn_avg_pool2d(NULL, 3, NULL, (sterna_module **)&outs[0]));
  { ROOM(sterna_nn_avg_pool_options, STERNA_NN_AVG_POOL_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_nn_avg_pool2d((const int64_t[]){1}, 1, &room.s, (sterna_module **)&outs[0])); } }
  { ROOM(sterna_nn_avg_pool_options, STERNA_NN_AVG_POOL_OPTIONS); room.s.stride_len = 3; CASE(0x1, "options.stride", "NULL with a length", sterna_nn_avg_pool2d((const int64_t[]){1}, 1, &room.s, (sterna_module **)&outs[0])); }
  { ROOM(sterna_nn_avg_pool_options, STERNA_NN_AVG_POOL_OPTIONS); room.s.padding_len = 3; CASE(0x1, "options.padding", "NULL with a length", sterna_nn_avg_pool2d((const int64_t[]){1}, 1, &room.s, (sterna_module **)&outs[0])); }
  CASE(0x0, "module", "NULL", sterna_nn_avg_pool2d((const int64_t[]){1}, 1, NULL, NULL));
}

static void misuse_nn_adaptive_avg_pool1d(void) {
  CASE(0x1, "output_size", "NULL with a length", sterna_nn_adaptive_avg_pool1d(NULL, 3, (sterna_module **)&outs[0]));
  CASE(0x0, "module", "NULL", sterna_nn_adaptive_avg_pool1d((const int64_t[]){1}, 1, NULL));
}

static void misuse_nn_adaptive_avg_pool2d(void) {
  CASE(0x1, "output_size", "NULL with a length", sterna_nn_adaptive_avg_pool2d(NULL, 3, (sterna_module **)&outs[0]));
  CASE(0x0, "module", "NULL", sterna_nn_adaptive_avg_pool2d((const int64_t[]){1}, 1, NULL));
}

static void misuse_nn_adaptive_max_pool2d(void) {
  CASE(0x1, "output_size", "NULL with a length", sterna_nn_adaptive_max_pool2d(NULL, 3, (sterna_module **)&outs[0]));
  CASE(0x0, "module", "NULL", sterna_nn_adaptive_max_pool2d((const int64_t[]){1}, 1, NULL));
}

static void misuse_nn_identity(void) {
  CASE(0x0, "module", "NULL", sterna_nn_identity(NULL));
}

static void misuse_nn_flatten(void) {
  { ROOM(sterna_nn_flatten_options, STERNA_NN_FLATTEN_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_nn_flatten(&room.s, (sterna_module **)&outs[0])); } }
  CASE(0x0, "module", "NULL", sterna_nn_flatten(NULL, NULL));
}

static void misuse_nn_unflatten(void) {
  CASE(0x1, "shape", "NULL with a length", sterna_nn_unflatten(1, NULL, 3, (sterna_module **)&outs[0]));
  CASE(0x0, "module", "NULL", sterna_nn_unflatten(1, (const int64_t[]){1}, 1, NULL));
}

static void misuse_nn_embedding(void) {
  { ROOM(sterna_nn_embedding_options, STERNA_NN_EMBEDDING_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_nn_embedding(1, 1, &room.s, (sterna_module **)&outs[0])); } }
  { ROOM(sterna_nn_embedding_options, STERNA_NN_EMBEDDING_OPTIONS); room.s.dtype = -7; CASE(0x1, "options.dtype", "-7", sterna_nn_embedding(1, 1, &room.s, (sterna_module **)&outs[0])); }
  { ROOM(sterna_nn_embedding_options, STERNA_NN_EMBEDDING_OPTIONS); room.s.dtype = 1000; CASE(0x1, "options.dtype", "1000", sterna_nn_embedding(1, 1, &room.s, (sterna_module **)&outs[0])); }
  CASE(0x0, "module", "NULL", sterna_nn_embedding(1, 1, NULL, NULL));
}

static void misuse_nn_sequential(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "layers", bad_names[bad], sterna_nn_sequential((sterna_module *const[]){bad_handle(KIND_module, bad)}, 1, (sterna_module **)&outs[0]));
  CASE(0x1, "layers", "NULL with a length", sterna_nn_sequential(NULL, 3, (sterna_module **)&outs[0]));
  CASE(0x0, "module", "NULL", sterna_nn_sequential((sterna_module *const[]){use(KIND_module)}, 1, NULL));
}

static void misuse_nn_module_list(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "layers", bad_names[bad], sterna_nn_module_list((sterna_module *const[]){bad_handle(KIND_module, bad)}, 1, (sterna_module **)&outs[0]));
  CASE(0x1, "layers", "NULL with a length", sterna_nn_module_list(NULL, 3, (sterna_module **)&outs[0]));
  CASE(0x0, "module", "NULL", sterna_nn_module_list((sterna_module *const[]){use(KIND_module)}, 1, NULL));
}

static void misuse_nn_append(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "module", bad_names[bad], sterna_nn_append((sterna_module *)bad_handle(KIND_module, bad), (sterna_module *)use(KIND_module)));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "layer", bad_names[bad], sterna_nn_append((sterna_module *)use(KIND_module), (sterna_module *)bad_handle(KIND_module, bad)));
}

static void misuse_nn_relu(void) {
  CASE(0x0, "module", "NULL", sterna_nn_relu(NULL));
}

static void misuse_nn_relu6(void) {
  CASE(0x0, "module", "NULL", sterna_nn_relu6(NULL));
}

static void misuse_nn_gelu(void) {
  { ROOM(sterna_nn_gelu_options, STERNA_NN_GELU_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_nn_gelu(&room.s, (sterna_module **)&outs[0])); } }
  { ROOM(sterna_nn_gelu_options, STERNA_NN_GELU_OPTIONS); room.s.approximate = -7; CASE(0x1, "options.approximate", "-7", sterna_nn_gelu(&room.s, (sterna_module **)&outs[0])); }
  { ROOM(sterna_nn_gelu_options, STERNA_NN_GELU_OPTIONS); room.s.approximate = 1000; CASE(0x1, "options.approximate", "1000", sterna_nn_gelu(&room.s, (sterna_module **)&outs[0])); }
  CASE(0x0, "module", "NULL", sterna_nn_gelu(NULL, NULL));
}

static void misuse_nn_silu(void) {
  CASE(0x0, "module", "NULL", sterna_nn_silu(NULL));
}

static void misuse_nn_sigmoid(void) {
  CASE(0x0, "module", "NULL", sterna_nn_sigmoid(NULL));
}

static void misuse_nn_tanh(void) {
  CASE(0x0, "module", "NULL", sterna_nn_tanh(NULL));
}

static void misuse_nn_leaky_relu(void) {
  { ROOM(sterna_nn_leaky_relu_options, STERNA_NN_LEAKY_RELU_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_nn_leaky_relu(&room.s, (sterna_module **)&outs[0])); } }
  CASE(0x0, "module", "NULL", sterna_nn_leaky_relu(NULL, NULL));
}

static void misuse_nn_elu(void) {
  { ROOM(sterna_nn_elu_options, STERNA_NN_ELU_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_nn_elu(&room.s, (sterna_module **)&outs[0])); } }
  CASE(0x0, "module", "NULL", sterna_nn_elu(NULL, NULL));
}

static void misuse_nn_selu(void) {
  CASE(0x0, "module", "NULL", sterna_nn_selu(NULL));
}

static void misuse_nn_softplus(void) {
  { ROOM(sterna_nn_softplus_options, STERNA_NN_SOFTPLUS_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_nn_softplus(&room.s, (sterna_module **)&outs[0])); } }
  CASE(0x0, "module", "NULL", sterna_nn_softplus(NULL, NULL));
}

static void misuse_nn_mish(void) {
  CASE(0x0, "module", "NULL", sterna_nn_mish(NULL));
}

static void misuse_nn_hardswish(void) {
  CASE(0x0, "module", "NULL", sterna_nn_hardswish(NULL));
}

static void misuse_nn_hardsigmoid(void) {
  CASE(0x0, "module", "NULL", sterna_nn_hardsigmoid(NULL));
}

static void misuse_nn_log_sigmoid(void) {
  CASE(0x0, "module", "NULL", sterna_nn_log_sigmoid(NULL));
}

static void misuse_nn_softmax(void) {
  { ROOM(sterna_nn_softmax_options, STERNA_NN_SOFTMAX_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_nn_softmax(&room.s, (sterna_module **)&outs[0])); } }
  CASE(0x0, "module", "NULL", sterna_nn_softmax(NULL, NULL));
}

static void misuse_nn_log_softmax(void) {
  { ROOM(sterna_nn_softmax_options, STERNA_NN_SOFTMAX_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_nn_log_softmax(&room.s, (sterna_module **)&outs[0])); } }
  CASE(0x0, "module", "NULL", sterna_nn_log_softmax(NULL, NULL));
}

static void misuse_init_zeros(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "variable", bad_names[bad], sterna_init_zeros((sterna_tensor *)bad_handle(KIND_variable, bad)));
}

static void misuse_init_ones(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "variable", bad_names[bad], sterna_init_ones((sterna_tensor *)bad_handle(KIND_variable, bad)));
}

static void misuse_init_constant(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "variable", bad_names[bad], sterna_init_constant((sterna_tensor *)bad_handle(KIND_variable, bad), 1.0));
}

static void misuse_init_uniform(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "variable", bad_names[bad], sterna_init_uniform((sterna_tensor *)bad_handle(KIND_variable, bad), NULL));
  { ROOM(sterna_init_uniform_options, STERNA_INIT_UNIFORM_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x0, "options", size_names[bad], sterna_init_uniform((sterna_tensor *)use(KIND_variable), &room.s)); } }
}

static void misuse_init_normal(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "variable", bad_names[bad], sterna_init_normal((sterna_tensor *)bad_handle(KIND_variable, bad), NULL));
  { ROOM(sterna_init_normal_options, STERNA_INIT_NORMAL_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x0, "options", size_names[bad], sterna_init_normal((sterna_tensor *)use(KIND_variable), &room.s)); } }
}

static void misuse_init_trunc_normal(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "variable", bad_names[bad], sterna_init_trunc_normal((sterna_tensor *)bad_handle(KIND_variable, bad), NULL));
  { ROOM(sterna_init_trunc_normal_options, STERNA_INIT_TRUNC_NORMAL_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x0, "options", size_names[bad], sterna_init_trunc_normal((sterna_tensor *)use(KIND_variable), &room.s)); } }
}

static void misuse_init_xavier_uniform(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "variable", bad_names[bad], sterna_init_xavier_uniform((sterna_tensor *)bad_handle(KIND_variable, bad), NULL));
  { ROOM(sterna_init_gain_options, STERNA_INIT_GAIN_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x0, "options", size_names[bad], sterna_init_xavier_uniform((sterna_tensor *)use(KIND_variable), &room.s)); } }
}

static void misuse_init_xavier_normal(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "variable", bad_names[bad], sterna_init_xavier_normal((sterna_tensor *)bad_handle(KIND_variable, bad), NULL));
  { ROOM(sterna_init_gain_options, STERNA_INIT_GAIN_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x0, "options", size_names[bad], sterna_init_xavier_normal((sterna_tensor *)use(KIND_variable), &room.s)); } }
}

static void misuse_init_kaiming_uniform(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "variable", bad_names[bad], sterna_init_kaiming_uniform((sterna_tensor *)bad_handle(KIND_variable, bad), NULL));
  { ROOM(sterna_init_kaiming_options, STERNA_INIT_KAIMING_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x0, "options", size_names[bad], sterna_init_kaiming_uniform((sterna_tensor *)use(KIND_variable), &room.s)); } }
  { ROOM(sterna_init_kaiming_options, STERNA_INIT_KAIMING_OPTIONS); room.s.mode = -7; CASE(0x0, "options.mode", "-7", sterna_init_kaiming_uniform((sterna_tensor *)use(KIND_variable), &room.s)); }
  { ROOM(sterna_init_kaiming_options, STERNA_INIT_KAIMING_OPTIONS); room.s.mode = 1000; CASE(0x0, "options.mode", "1000", sterna_init_kaiming_uniform((sterna_tensor *)use(KIND_variable), &room.s)); }
}

static void misuse_init_kaiming_normal(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "variable", bad_names[bad], sterna_init_kaiming_normal((sterna_tensor *)bad_handle(KIND_variable, bad), NULL));
  { ROOM(sterna_init_kaiming_options, STERNA_INIT_KAIMING_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x0, "options", size_names[bad], sterna_init_kaiming_normal((sterna_tensor *)use(KIND_variable), &room.s)); } }
  { ROOM(sterna_init_kaiming_options, STERNA_INIT_KAIMING_OPTIONS); room.s.mode = -7; CASE(0x0, "options.mode", "-7", sterna_init_kaiming_normal((sterna_tensor *)use(KIND_variable), &room.s)); }
  { ROOM(sterna_init_kaiming_options, STERNA_INIT_KAIMING_OPTIONS); room.s.mode = 1000; CASE(0x0, "options.mode", "1000", sterna_init_kaiming_normal((sterna_tensor *)use(KIND_variable), &room.s)); }
}

static void misuse_init_orthogonal(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "variable", bad_names[bad], sterna_init_orthogonal((sterna_tensor *)bad_handle(KIND_variable, bad), NULL));
  { ROOM(sterna_init_gain_options, STERNA_INIT_GAIN_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x0, "options", size_names[bad], sterna_init_orthogonal((sterna_tensor *)use(KIND_variable), &room.s)); } }
}

static void misuse_init_gain(void) {
  CASE(0x0, "nonlinearity", "NULL", sterna_init_gain(NULL, 1.0, (double *)&outs[0]));
  CASE(0x0, "gain", "NULL", sterna_init_gain("x", 1.0, NULL));
}

static void misuse_module_init(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "module", bad_names[bad], sterna_module_init((sterna_module *)bad_handle(KIND_module, bad), STERNA_INIT_ZEROS, NULL, (int64_t *)&outs[0]));
  CASE(0x0, "init", "-7", sterna_module_init((sterna_module *)use(KIND_module), -7, NULL, (int64_t *)&outs[0]));
  CASE(0x0, "init", "1000", sterna_module_init((sterna_module *)use(KIND_module), 1000, NULL, (int64_t *)&outs[0]));
  { ROOM(sterna_init_options, STERNA_INIT_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x0, "options", size_names[bad], sterna_module_init((sterna_module *)use(KIND_module), STERNA_INIT_ZEROS, &room.s, (int64_t *)&outs[0])); } }
  { ROOM(sterna_init_options, STERNA_INIT_OPTIONS); room.s.mode = -7; CASE(0x0, "options.mode", "-7", sterna_module_init((sterna_module *)use(KIND_module), STERNA_INIT_ZEROS, &room.s, (int64_t *)&outs[0])); }
  { ROOM(sterna_init_options, STERNA_INIT_OPTIONS); room.s.mode = 1000; CASE(0x0, "options.mode", "1000", sterna_module_init((sterna_module *)use(KIND_module), STERNA_INIT_ZEROS, &room.s, (int64_t *)&outs[0])); }
}

static void misuse_optim_sgd(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "module", bad_names[bad], sterna_optim_sgd((sterna_module *)bad_handle(KIND_module, bad), 1.0, NULL, (sterna_optimizer **)&outs[0]));
  { ROOM(sterna_optim_sgd_options, STERNA_OPTIM_SGD_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_optim_sgd((sterna_module *)use(KIND_module), 1.0, &room.s, (sterna_optimizer **)&outs[0])); } }
  CASE(0x0, "optimizer", "NULL", sterna_optim_sgd((sterna_module *)use(KIND_module), 1.0, NULL, NULL));
}

static void misuse_optim_sgd_params(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "params", bad_names[bad], sterna_optim_sgd_params((sterna_tensor *const[]){bad_handle(KIND_variable, bad)}, 1, 1.0, NULL, (sterna_optimizer **)&outs[0]));
  CASE(0x1, "params", "NULL with a length", sterna_optim_sgd_params(NULL, 3, 1.0, NULL, (sterna_optimizer **)&outs[0]));
  { ROOM(sterna_optim_sgd_options, STERNA_OPTIM_SGD_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_optim_sgd_params((sterna_tensor *const[]){use(KIND_variable)}, 1, 1.0, &room.s, (sterna_optimizer **)&outs[0])); } }
  CASE(0x0, "optimizer", "NULL", sterna_optim_sgd_params((sterna_tensor *const[]){use(KIND_variable)}, 1, 1.0, NULL, NULL));
}

static void misuse_optim_adam(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "module", bad_names[bad], sterna_optim_adam((sterna_module *)bad_handle(KIND_module, bad), 1.0, NULL, (sterna_optimizer **)&outs[0]));
  { ROOM(sterna_optim_adam_options, STERNA_OPTIM_ADAM_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_optim_adam((sterna_module *)use(KIND_module), 1.0, &room.s, (sterna_optimizer **)&outs[0])); } }
  CASE(0x0, "optimizer", "NULL", sterna_optim_adam((sterna_module *)use(KIND_module), 1.0, NULL, NULL));
}

static void misuse_optim_adam_params(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "params", bad_names[bad], sterna_optim_adam_params((sterna_tensor *const[]){bad_handle(KIND_variable, bad)}, 1, 1.0, NULL, (sterna_optimizer **)&outs[0]));
  CASE(0x1, "params", "NULL with a length", sterna_optim_adam_params(NULL, 3, 1.0, NULL, (sterna_optimizer **)&outs[0]));
  { ROOM(sterna_optim_adam_options, STERNA_OPTIM_ADAM_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_optim_adam_params((sterna_tensor *const[]){use(KIND_variable)}, 1, 1.0, &room.s, (sterna_optimizer **)&outs[0])); } }
  CASE(0x0, "optimizer", "NULL", sterna_optim_adam_params((sterna_tensor *const[]){use(KIND_variable)}, 1, 1.0, NULL, NULL));
}

static void misuse_optim_adamw(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "module", bad_names[bad], sterna_optim_adamw((sterna_module *)bad_handle(KIND_module, bad), 1.0, NULL, (sterna_optimizer **)&outs[0]));
  { ROOM(sterna_optim_adamw_options, STERNA_OPTIM_ADAMW_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_optim_adamw((sterna_module *)use(KIND_module), 1.0, &room.s, (sterna_optimizer **)&outs[0])); } }
  CASE(0x0, "optimizer", "NULL", sterna_optim_adamw((sterna_module *)use(KIND_module), 1.0, NULL, NULL));
}

static void misuse_optim_adamw_params(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "params", bad_names[bad], sterna_optim_adamw_params((sterna_tensor *const[]){bad_handle(KIND_variable, bad)}, 1, 1.0, NULL, (sterna_optimizer **)&outs[0]));
  CASE(0x1, "params", "NULL with a length", sterna_optim_adamw_params(NULL, 3, 1.0, NULL, (sterna_optimizer **)&outs[0]));
  { ROOM(sterna_optim_adamw_options, STERNA_OPTIM_ADAMW_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_optim_adamw_params((sterna_tensor *const[]){use(KIND_variable)}, 1, 1.0, &room.s, (sterna_optimizer **)&outs[0])); } }
  CASE(0x0, "optimizer", "NULL", sterna_optim_adamw_params((sterna_tensor *const[]){use(KIND_variable)}, 1, 1.0, NULL, NULL));
}

static void misuse_optim_rmsprop(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "module", bad_names[bad], sterna_optim_rmsprop((sterna_module *)bad_handle(KIND_module, bad), 1.0, NULL, (sterna_optimizer **)&outs[0]));
  { ROOM(sterna_optim_rmsprop_options, STERNA_OPTIM_RMSPROP_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_optim_rmsprop((sterna_module *)use(KIND_module), 1.0, &room.s, (sterna_optimizer **)&outs[0])); } }
  CASE(0x0, "optimizer", "NULL", sterna_optim_rmsprop((sterna_module *)use(KIND_module), 1.0, NULL, NULL));
}

static void misuse_optim_rmsprop_params(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "params", bad_names[bad], sterna_optim_rmsprop_params((sterna_tensor *const[]){bad_handle(KIND_variable, bad)}, 1, 1.0, NULL, (sterna_optimizer **)&outs[0]));
  CASE(0x1, "params", "NULL with a length", sterna_optim_rmsprop_params(NULL, 3, 1.0, NULL, (sterna_optimizer **)&outs[0]));
  { ROOM(sterna_optim_rmsprop_options, STERNA_OPTIM_RMSPROP_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_optim_rmsprop_params((sterna_tensor *const[]){use(KIND_variable)}, 1, 1.0, &room.s, (sterna_optimizer **)&outs[0])); } }
  CASE(0x0, "optimizer", "NULL", sterna_optim_rmsprop_params((sterna_tensor *const[]){use(KIND_variable)}, 1, 1.0, NULL, NULL));
}

static void misuse_optimizer_step(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "optimizer", bad_names[bad], sterna_optimizer_step((sterna_optimizer *)bad_handle(KIND_optimizer, bad)));
}

static void misuse_optimizer_zero_grad(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "optimizer", bad_names[bad], sterna_optimizer_zero_grad((sterna_optimizer *)bad_handle(KIND_optimizer, bad)));
}

static void misuse_optimizer_add_group(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "optimizer", bad_names[bad], sterna_optimizer_add_group((sterna_optimizer *)bad_handle(KIND_optimizer, bad), (sterna_tensor *const[]){use(KIND_variable)}, 1, NULL, (size_t *)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "params", bad_names[bad], sterna_optimizer_add_group((sterna_optimizer *)use(KIND_optimizer), (sterna_tensor *const[]){bad_handle(KIND_variable, bad)}, 1, NULL, (size_t *)&outs[0]));
  CASE(0x0, "params", "NULL with a length", sterna_optimizer_add_group((sterna_optimizer *)use(KIND_optimizer), NULL, 3, NULL, (size_t *)&outs[0]));
  { ROOM(sterna_optimizer_group_options, STERNA_OPTIMIZER_GROUP_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x0, "options", size_names[bad], sterna_optimizer_add_group((sterna_optimizer *)use(KIND_optimizer), (sterna_tensor *const[]){use(KIND_variable)}, 1, &room.s, (size_t *)&outs[0])); } }
}

static void misuse_optimizer_groups(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "optimizer", bad_names[bad], sterna_optimizer_groups((sterna_optimizer *)bad_handle(KIND_optimizer, bad), (size_t *)&outs[0]));
  CASE(0x0, "count", "NULL", sterna_optimizer_groups((sterna_optimizer *)use(KIND_optimizer), NULL));
}

static void misuse_optimizer_lr(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "optimizer", bad_names[bad], sterna_optimizer_lr((sterna_optimizer *)bad_handle(KIND_optimizer, bad), 1, (double *)&outs[0]));
  CASE(0x0, "lr", "NULL", sterna_optimizer_lr((sterna_optimizer *)use(KIND_optimizer), 1, NULL));
}

static void misuse_optimizer_set_lr(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "optimizer", bad_names[bad], sterna_optimizer_set_lr((sterna_optimizer *)bad_handle(KIND_optimizer, bad), 1.0));
}

static void misuse_optimizer_set_group_lr(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "optimizer", bad_names[bad], sterna_optimizer_set_group_lr((sterna_optimizer *)bad_handle(KIND_optimizer, bad), 1, 1.0));
}

static void misuse_optimizer_option(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "optimizer", bad_names[bad], sterna_optimizer_option((sterna_optimizer *)bad_handle(KIND_optimizer, bad), 1, "x", (double *)&outs[0]));
  CASE(0x0, "name", "NULL", sterna_optimizer_option((sterna_optimizer *)use(KIND_optimizer), 1, NULL, (double *)&outs[0]));
  CASE(0x0, "value", "NULL", sterna_optimizer_option((sterna_optimizer *)use(KIND_optimizer), 1, "x", NULL));
}

static void misuse_optimizer_set_option(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "optimizer", bad_names[bad], sterna_optimizer_set_option((sterna_optimizer *)bad_handle(KIND_optimizer, bad), 1, "x", 1.0));
  CASE(0x0, "name", "NULL", sterna_optimizer_set_option((sterna_optimizer *)use(KIND_optimizer), 1, NULL, 1.0));
}

static void misuse_optimizer_state_dict(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "optimizer", bad_names[bad], sterna_optimizer_state_dict((sterna_optimizer *)bad_handle(KIND_optimizer, bad), (sterna_dict **)&outs[0]));
  CASE(0x0, "dict", "NULL", sterna_optimizer_state_dict((sterna_optimizer *)use(KIND_optimizer), NULL));
}

static void misuse_optimizer_load_state_dict(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "optimizer", bad_names[bad], sterna_optimizer_load_state_dict((sterna_optimizer *)bad_handle(KIND_optimizer, bad), (sterna_dict *)use(KIND_dict)));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "entries", bad_names[bad], sterna_optimizer_load_state_dict((sterna_optimizer *)use(KIND_optimizer), (sterna_dict *)bad_handle(KIND_dict, bad)));
}

static void misuse_optimizer_text(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "optimizer", bad_names[bad], sterna_optimizer_text((sterna_optimizer *)bad_handle(KIND_optimizer, bad), (sterna_bytes **)&outs[0]));
  CASE(0x0, "text", "NULL", sterna_optimizer_text((sterna_optimizer *)use(KIND_optimizer), NULL));
}

static void misuse_grad_scaler_create(void) {
  { ROOM(sterna_grad_scaler_options, STERNA_GRAD_SCALER_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_grad_scaler_create(&room.s, (sterna_grad_scaler **)&outs[0])); } }
  CASE(0x0, "scaler", "NULL", sterna_grad_scaler_create(NULL, NULL));
}

static void misuse_grad_scaler_scale(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "scaler", bad_names[bad], sterna_grad_scaler_scale((sterna_grad_scaler *)bad_handle(KIND_grad_scaler, bad), (const sterna_tensor *)use(KIND_tensor), (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "loss", bad_names[bad], sterna_grad_scaler_scale((sterna_grad_scaler *)use(KIND_grad_scaler), (const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "scaled", "NULL", sterna_grad_scaler_scale((sterna_grad_scaler *)use(KIND_grad_scaler), (const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_grad_scaler_unscale(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "scaler", bad_names[bad], sterna_grad_scaler_unscale((sterna_grad_scaler *)bad_handle(KIND_grad_scaler, bad), (sterna_optimizer *)use(KIND_optimizer)));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "optimizer", bad_names[bad], sterna_grad_scaler_unscale((sterna_grad_scaler *)use(KIND_grad_scaler), (sterna_optimizer *)bad_handle(KIND_optimizer, bad)));
}

static void misuse_grad_scaler_step(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "scaler", bad_names[bad], sterna_grad_scaler_step((sterna_grad_scaler *)bad_handle(KIND_grad_scaler, bad), (sterna_optimizer *)use(KIND_optimizer)));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "optimizer", bad_names[bad], sterna_grad_scaler_step((sterna_grad_scaler *)use(KIND_grad_scaler), (sterna_optimizer *)bad_handle(KIND_optimizer, bad)));
}

static void misuse_grad_scaler_update(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "scaler", bad_names[bad], sterna_grad_scaler_update((sterna_grad_scaler *)bad_handle(KIND_grad_scaler, bad)));
}

static void misuse_grad_scaler_get_scale(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "scaler", bad_names[bad], sterna_grad_scaler_get_scale((sterna_grad_scaler *)bad_handle(KIND_grad_scaler, bad), (double *)&outs[0]));
  CASE(0x0, "scale", "NULL", sterna_grad_scaler_get_scale((sterna_grad_scaler *)use(KIND_grad_scaler), NULL));
}

static void misuse_grad_scaler_set_scale(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "scaler", bad_names[bad], sterna_grad_scaler_set_scale((sterna_grad_scaler *)bad_handle(KIND_grad_scaler, bad), 1.0));
}

static void misuse_grad_scaler_option(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "scaler", bad_names[bad], sterna_grad_scaler_option((sterna_grad_scaler *)bad_handle(KIND_grad_scaler, bad), "x", (double *)&outs[0]));
  CASE(0x0, "name", "NULL", sterna_grad_scaler_option((sterna_grad_scaler *)use(KIND_grad_scaler), NULL, (double *)&outs[0]));
  CASE(0x0, "value", "NULL", sterna_grad_scaler_option((sterna_grad_scaler *)use(KIND_grad_scaler), "x", NULL));
}

static void misuse_grad_scaler_set_option(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "scaler", bad_names[bad], sterna_grad_scaler_set_option((sterna_grad_scaler *)bad_handle(KIND_grad_scaler, bad), "x", 1.0));
  CASE(0x0, "name", "NULL", sterna_grad_scaler_set_option((sterna_grad_scaler *)use(KIND_grad_scaler), NULL, 1.0));
}

static void misuse_grad_scaler_state_dict(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "scaler", bad_names[bad], sterna_grad_scaler_state_dict((sterna_grad_scaler *)bad_handle(KIND_grad_scaler, bad), (sterna_dict **)&outs[0]));
  CASE(0x0, "dict", "NULL", sterna_grad_scaler_state_dict((sterna_grad_scaler *)use(KIND_grad_scaler), NULL));
}

static void misuse_grad_scaler_load_state_dict(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "scaler", bad_names[bad], sterna_grad_scaler_load_state_dict((sterna_grad_scaler *)bad_handle(KIND_grad_scaler, bad), (sterna_dict *)use(KIND_dict)));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "entries", bad_names[bad], sterna_grad_scaler_load_state_dict((sterna_grad_scaler *)use(KIND_grad_scaler), (sterna_dict *)bad_handle(KIND_dict, bad)));
}

static void misuse_clip_grad_norm(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "module", bad_names[bad], sterna_clip_grad_norm((sterna_module *)bad_handle(KIND_module, bad), 1.0, NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_clip_grad_norm_options, STERNA_CLIP_GRAD_NORM_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_clip_grad_norm((sterna_module *)use(KIND_module), 1.0, &room.s, (sterna_tensor **)&outs[0])); } }
}

static void misuse_clip_grad_norm_params(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "params", bad_names[bad], sterna_clip_grad_norm_params((sterna_tensor *const[]){bad_handle(KIND_variable, bad)}, 1, 1.0, NULL, (sterna_tensor **)&outs[0]));
  CASE(0x1, "params", "NULL with a length", sterna_clip_grad_norm_params(NULL, 3, 1.0, NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_clip_grad_norm_options, STERNA_CLIP_GRAD_NORM_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_clip_grad_norm_params((sterna_tensor *const[]){use(KIND_variable)}, 1, 1.0, &room.s, (sterna_tensor **)&outs[0])); } }
}

static void misuse_clip_grad_value(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "module", bad_names[bad], sterna_clip_grad_value((sterna_module *)bad_handle(KIND_module, bad), 1.0));
}

static void misuse_clip_grad_value_params(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "params", bad_names[bad], sterna_clip_grad_value_params((sterna_tensor *const[]){bad_handle(KIND_variable, bad)}, 1, 1.0));
  CASE(0x0, "params", "NULL with a length", sterna_clip_grad_value_params(NULL, 3, 1.0));
}

static void misuse_scheduler_step_lr(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "optimizer", bad_names[bad], sterna_scheduler_step_lr((sterna_optimizer *)bad_handle(KIND_optimizer, bad), 1, NULL, (sterna_scheduler **)&outs[0]));
  { ROOM(sterna_scheduler_gamma_options, STERNA_SCHEDULER_GAMMA_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_scheduler_step_lr((sterna_optimizer *)use(KIND_optimizer), 1, &room.s, (sterna_scheduler **)&outs[0])); } }
  CASE(0x0, "scheduler", "NULL", sterna_scheduler_step_lr((sterna_optimizer *)use(KIND_optimizer), 1, NULL, NULL));
}

static void misuse_scheduler_multi_step(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "optimizer", bad_names[bad], sterna_scheduler_multi_step((sterna_optimizer *)bad_handle(KIND_optimizer, bad), (const int64_t[]){1}, 1, NULL, (sterna_scheduler **)&outs[0]));
  CASE(0x1, "milestones", "NULL with a length", sterna_scheduler_multi_step((sterna_optimizer *)use(KIND_optimizer), NULL, 3, NULL, (sterna_scheduler **)&outs[0]));
  { ROOM(sterna_scheduler_gamma_options, STERNA_SCHEDULER_GAMMA_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_scheduler_multi_step((sterna_optimizer *)use(KIND_optimizer), (const int64_t[]){1}, 1, &room.s, (sterna_scheduler **)&outs[0])); } }
  CASE(0x0, "scheduler", "NULL", sterna_scheduler_multi_step((sterna_optimizer *)use(KIND_optimizer), (const int64_t[]){1}, 1, NULL, NULL));
}

static void misuse_scheduler_exponential(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "optimizer", bad_names[bad], sterna_scheduler_exponential((sterna_optimizer *)bad_handle(KIND_optimizer, bad), 1.0, (sterna_scheduler **)&outs[0]));
  CASE(0x0, "scheduler", "NULL", sterna_scheduler_exponential((sterna_optimizer *)use(KIND_optimizer), 1.0, NULL));
}

static void misuse_scheduler_cosine_annealing(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "optimizer", bad_names[bad], sterna_scheduler_cosine_annealing((sterna_optimizer *)bad_handle(KIND_optimizer, bad), 1, NULL, (sterna_scheduler **)&outs[0]));
  { ROOM(sterna_scheduler_cosine_annealing_options, STERNA_SCHEDULER_COSINE_ANNEALING_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_scheduler_cosine_annealing((sterna_optimizer *)use(KIND_optimizer), 1, &room.s, (sterna_scheduler **)&outs[0])); } }
  CASE(0x0, "scheduler", "NULL", sterna_scheduler_cosine_annealing((sterna_optimizer *)use(KIND_optimizer), 1, NULL, NULL));
}

static void misuse_scheduler_linear(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "optimizer", bad_names[bad], sterna_scheduler_linear((sterna_optimizer *)bad_handle(KIND_optimizer, bad), NULL, (sterna_scheduler **)&outs[0]));
  { ROOM(sterna_scheduler_linear_options, STERNA_SCHEDULER_LINEAR_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_scheduler_linear((sterna_optimizer *)use(KIND_optimizer), &room.s, (sterna_scheduler **)&outs[0])); } }
  CASE(0x0, "scheduler", "NULL", sterna_scheduler_linear((sterna_optimizer *)use(KIND_optimizer), NULL, NULL));
}

static void misuse_scheduler_lambda(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "optimizer", bad_names[bad], sterna_scheduler_lambda((sterna_optimizer *)bad_handle(KIND_optimizer, bad), (expect_destroy(), &(const sterna_scheduler_callbacks){sizeof(sterna_scheduler_callbacks), NULL, count_destroy}), (sterna_scheduler **)&outs[0]));
  { ROOM(sterna_scheduler_callbacks, STERNA_SCHEDULER_CALLBACKS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "callbacks", size_names[bad], sterna_scheduler_lambda((sterna_optimizer *)use(KIND_optimizer), &room.s, (sterna_scheduler **)&outs[0])); } }
  CASE(0x1, "callbacks", "NULL", sterna_scheduler_lambda((sterna_optimizer *)use(KIND_optimizer), NULL, (sterna_scheduler **)&outs[0]));
  CASE(0x0, "scheduler", "NULL", sterna_scheduler_lambda((sterna_optimizer *)use(KIND_optimizer), (expect_destroy(), &(const sterna_scheduler_callbacks){sizeof(sterna_scheduler_callbacks), NULL, count_destroy}), NULL));
}

static void misuse_scheduler_sequential(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "optimizer", bad_names[bad], sterna_scheduler_sequential((sterna_optimizer *)bad_handle(KIND_optimizer, bad), (sterna_scheduler *const[]){use(KIND_scheduler)}, 1, (const int64_t[]){1}, 1, (sterna_scheduler **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "schedules", bad_names[bad], sterna_scheduler_sequential((sterna_optimizer *)use(KIND_optimizer), (sterna_scheduler *const[]){bad_handle(KIND_scheduler, bad)}, 1, (const int64_t[]){1}, 1, (sterna_scheduler **)&outs[0]));
  CASE(0x1, "schedules", "NULL with a length", sterna_scheduler_sequential((sterna_optimizer *)use(KIND_optimizer), NULL, 3, (const int64_t[]){1}, 1, (sterna_scheduler **)&outs[0]));
  CASE(0x1, "milestones", "NULL with a length", sterna_scheduler_sequential((sterna_optimizer *)use(KIND_optimizer), (sterna_scheduler *const[]){use(KIND_scheduler)}, 1, NULL, 3, (sterna_scheduler **)&outs[0]));
  CASE(0x0, "scheduler", "NULL", sterna_scheduler_sequential((sterna_optimizer *)use(KIND_optimizer), (sterna_scheduler *const[]){use(KIND_scheduler)}, 1, (const int64_t[]){1}, 1, NULL));
}

static void misuse_scheduler_one_cycle(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "optimizer", bad_names[bad], sterna_scheduler_one_cycle((sterna_optimizer *)bad_handle(KIND_optimizer, bad), 1.0, 1, NULL, (sterna_scheduler **)&outs[0]));
  { ROOM(sterna_scheduler_one_cycle_options, STERNA_SCHEDULER_ONE_CYCLE_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_scheduler_one_cycle((sterna_optimizer *)use(KIND_optimizer), 1.0, 1, &room.s, (sterna_scheduler **)&outs[0])); } }
  { ROOM(sterna_scheduler_one_cycle_options, STERNA_SCHEDULER_ONE_CYCLE_OPTIONS); room.s.anneal = -7; CASE(0x1, "options.anneal", "-7", sterna_scheduler_one_cycle((sterna_optimizer *)use(KIND_optimizer), 1.0, 1, &room.s, (sterna_scheduler **)&outs[0])); }
  { ROOM(sterna_scheduler_one_cycle_options, STERNA_SCHEDULER_ONE_CYCLE_OPTIONS); room.s.anneal = 1000; CASE(0x1, "options.anneal", "1000", sterna_scheduler_one_cycle((sterna_optimizer *)use(KIND_optimizer), 1.0, 1, &room.s, (sterna_scheduler **)&outs[0])); }
  CASE(0x0, "scheduler", "NULL", sterna_scheduler_one_cycle((sterna_optimizer *)use(KIND_optimizer), 1.0, 1, NULL, NULL));
}

static void misuse_scheduler_reduce_on_plateau(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "optimizer", bad_names[bad], sterna_scheduler_reduce_on_plateau((sterna_optimizer *)bad_handle(KIND_optimizer, bad), NULL, (sterna_scheduler **)&outs[0]));
  { ROOM(sterna_scheduler_reduce_on_plateau_options, STERNA_SCHEDULER_REDUCE_ON_PLATEAU_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_scheduler_reduce_on_plateau((sterna_optimizer *)use(KIND_optimizer), &room.s, (sterna_scheduler **)&outs[0])); } }
  CASE(0x0, "scheduler", "NULL", sterna_scheduler_reduce_on_plateau((sterna_optimizer *)use(KIND_optimizer), NULL, NULL));
}

static void misuse_scheduler_step(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "scheduler", bad_names[bad], sterna_scheduler_step((sterna_scheduler *)bad_handle(KIND_scheduler, bad)));
}

static void misuse_scheduler_step_metric(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "scheduler", bad_names[bad], sterna_scheduler_step_metric((sterna_scheduler *)bad_handle(KIND_scheduler, bad), 1.0));
}

static void misuse_scheduler_last_lr(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "scheduler", bad_names[bad], sterna_scheduler_last_lr((sterna_scheduler *)bad_handle(KIND_scheduler, bad), 1, (double *)&outs[0]));
  CASE(0x0, "lr", "NULL", sterna_scheduler_last_lr((sterna_scheduler *)use(KIND_scheduler), 1, NULL));
}

static void misuse_scheduler_last_step(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "scheduler", bad_names[bad], sterna_scheduler_last_step((sterna_scheduler *)bad_handle(KIND_scheduler, bad), (int64_t *)&outs[0]));
  CASE(0x0, "step", "NULL", sterna_scheduler_last_step((sterna_scheduler *)use(KIND_scheduler), NULL));
}

static void misuse_scheduler_state_dict(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "scheduler", bad_names[bad], sterna_scheduler_state_dict((sterna_scheduler *)bad_handle(KIND_scheduler, bad), (sterna_dict **)&outs[0]));
  CASE(0x0, "dict", "NULL", sterna_scheduler_state_dict((sterna_scheduler *)use(KIND_scheduler), NULL));
}

static void misuse_scheduler_load_state_dict(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "scheduler", bad_names[bad], sterna_scheduler_load_state_dict((sterna_scheduler *)bad_handle(KIND_scheduler, bad), (sterna_dict *)use(KIND_dict)));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "entries", bad_names[bad], sterna_scheduler_load_state_dict((sterna_scheduler *)use(KIND_scheduler), (sterna_dict *)bad_handle(KIND_dict, bad)));
}

static void misuse_error_retain(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "error", bad_names[bad], sterna_error_retain((const sterna_error *)bad_handle(KIND_error, bad)));
}

static void misuse_error_release(void) {
  for (int bad = 1; bad < BADS; ++bad) SURVIVE("error", bad_names[bad], (void)(sterna_error_release((const sterna_error *)bad_handle(KIND_error, bad))));
  SURVIVE("", "as it should be", (void)(sterna_error_release((const sterna_error *)use(KIND_error))));
}

static void misuse_bytes_retain(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "bytes", bad_names[bad], sterna_bytes_retain((const sterna_bytes *)bad_handle(KIND_bytes, bad)));
}

static void misuse_bytes_release(void) {
  for (int bad = 1; bad < BADS; ++bad) SURVIVE("bytes", bad_names[bad], (void)(sterna_bytes_release((const sterna_bytes *)bad_handle(KIND_bytes, bad))));
  SURVIVE("", "as it should be", (void)(sterna_bytes_release((const sterna_bytes *)use(KIND_bytes))));
}

static void misuse_tensor_retain(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "tensor", bad_names[bad], sterna_tensor_retain((const sterna_tensor *)bad_handle(KIND_tensor, bad)));
}

static void misuse_tensor_release(void) {
  for (int bad = 1; bad < BADS; ++bad) SURVIVE("tensor", bad_names[bad], (void)(sterna_tensor_release((const sterna_tensor *)bad_handle(KIND_tensor, bad))));
  SURVIVE("", "as it should be", (void)(sterna_tensor_release((const sterna_tensor *)use(KIND_tensor))));
}

static void misuse_generator_retain(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "generator", bad_names[bad], sterna_generator_retain((sterna_generator *)bad_handle(KIND_generator, bad)));
}

static void misuse_generator_release(void) {
  for (int bad = 1; bad < BADS; ++bad) SURVIVE("generator", bad_names[bad], (void)(sterna_generator_release((sterna_generator *)bad_handle(KIND_generator, bad))));
  SURVIVE("", "as it should be", (void)(sterna_generator_release((sterna_generator *)use(KIND_generator))));
}

static void misuse_stream_retain(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "stream", bad_names[bad], sterna_stream_retain((sterna_stream *)bad_handle(KIND_stream, bad)));
}

static void misuse_stream_release(void) {
  for (int bad = 1; bad < BADS; ++bad) SURVIVE("stream", bad_names[bad], (void)(sterna_stream_release((sterna_stream *)bad_handle(KIND_stream, bad))));
  SURVIVE("", "as it should be", (void)(sterna_stream_release((sterna_stream *)use(KIND_stream))));
}

static void misuse_event_retain(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "event", bad_names[bad], sterna_event_retain((sterna_event *)bad_handle(KIND_event, bad)));
}

static void misuse_event_release(void) {
  for (int bad = 1; bad < BADS; ++bad) SURVIVE("event", bad_names[bad], (void)(sterna_event_release((sterna_event *)bad_handle(KIND_event, bad))));
  SURVIVE("", "as it should be", (void)(sterna_event_release((sterna_event *)use(KIND_event))));
}

static void misuse_hook_retain(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "hook", bad_names[bad], sterna_hook_retain((sterna_hook *)bad_handle(KIND_hook, bad)));
}

static void misuse_hook_release(void) {
  for (int bad = 1; bad < BADS; ++bad) SURVIVE("hook", bad_names[bad], (void)(sterna_hook_release((sterna_hook *)bad_handle(KIND_hook, bad))));
  SURVIVE("", "as it should be", (void)(sterna_hook_release((sterna_hook *)use(KIND_hook))));
}

static void misuse_capture_retain(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "capture", bad_names[bad], sterna_capture_retain((sterna_capture *)bad_handle(KIND_capture, bad)));
}

static void misuse_capture_release(void) {
  for (int bad = 1; bad < BADS; ++bad) SURVIVE("capture", bad_names[bad], (void)(sterna_capture_release((sterna_capture *)bad_handle(KIND_capture, bad))));
  SURVIVE("", "as it should be", (void)(sterna_capture_release((sterna_capture *)use(KIND_capture))));
}

static void misuse_program_retain(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "program", bad_names[bad], sterna_program_retain((sterna_program *)bad_handle(KIND_program, bad)));
}

static void misuse_program_release(void) {
  for (int bad = 1; bad < BADS; ++bad) SURVIVE("program", bad_names[bad], (void)(sterna_program_release((sterna_program *)bad_handle(KIND_program, bad))));
  SURVIVE("", "as it should be", (void)(sterna_program_release((sterna_program *)use(KIND_program))));
}

static void misuse_dataset_retain(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "dataset", bad_names[bad], sterna_dataset_retain((const sterna_dataset *)bad_handle(KIND_dataset, bad)));
}

static void misuse_dataset_release(void) {
  for (int bad = 1; bad < BADS; ++bad) SURVIVE("dataset", bad_names[bad], (void)(sterna_dataset_release((const sterna_dataset *)bad_handle(KIND_dataset, bad))));
  SURVIVE("", "as it should be", (void)(sterna_dataset_release((const sterna_dataset *)use(KIND_dataset))));
}

static void misuse_loader_retain(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "loader", bad_names[bad], sterna_loader_retain((sterna_loader *)bad_handle(KIND_loader, bad)));
}

static void misuse_loader_release(void) {
  for (int bad = 1; bad < BADS; ++bad) SURVIVE("loader", bad_names[bad], (void)(sterna_loader_release((sterna_loader *)bad_handle(KIND_loader, bad))));
  SURVIVE("", "as it should be", (void)(sterna_loader_release((sterna_loader *)use(KIND_loader))));
}

static void misuse_batch_retain(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "batch", bad_names[bad], sterna_batch_retain((const sterna_batch *)bad_handle(KIND_batch, bad)));
}

static void misuse_batch_release(void) {
  for (int bad = 1; bad < BADS; ++bad) SURVIVE("batch", bad_names[bad], (void)(sterna_batch_release((const sterna_batch *)bad_handle(KIND_batch, bad))));
  SURVIVE("", "as it should be", (void)(sterna_batch_release((const sterna_batch *)use(KIND_batch))));
}

static void misuse_queue_retain(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "queue", bad_names[bad], sterna_queue_retain((sterna_queue *)bad_handle(KIND_queue, bad)));
}

static void misuse_queue_release(void) {
  for (int bad = 1; bad < BADS; ++bad) SURVIVE("queue", bad_names[bad], (void)(sterna_queue_release((sterna_queue *)bad_handle(KIND_queue, bad))));
  SURVIVE("", "as it should be", (void)(sterna_queue_release((sterna_queue *)use(KIND_queue))));
}

static void misuse_dict_retain(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "dict", bad_names[bad], sterna_dict_retain((sterna_dict *)bad_handle(KIND_dict, bad)));
}

static void misuse_dict_release(void) {
  for (int bad = 1; bad < BADS; ++bad) SURVIVE("dict", bad_names[bad], (void)(sterna_dict_release((sterna_dict *)bad_handle(KIND_dict, bad))));
  SURVIVE("", "as it should be", (void)(sterna_dict_release((sterna_dict *)use(KIND_dict))));
}

static void misuse_module_retain(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "module", bad_names[bad], sterna_module_retain((sterna_module *)bad_handle(KIND_module, bad)));
}

static void misuse_module_release(void) {
  for (int bad = 1; bad < BADS; ++bad) SURVIVE("module", bad_names[bad], (void)(sterna_module_release((sterna_module *)bad_handle(KIND_module, bad))));
  SURVIVE("", "as it should be", (void)(sterna_module_release((sterna_module *)use(KIND_module))));
}

static void misuse_optimizer_retain(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "optimizer", bad_names[bad], sterna_optimizer_retain((sterna_optimizer *)bad_handle(KIND_optimizer, bad)));
}

static void misuse_optimizer_release(void) {
  for (int bad = 1; bad < BADS; ++bad) SURVIVE("optimizer", bad_names[bad], (void)(sterna_optimizer_release((sterna_optimizer *)bad_handle(KIND_optimizer, bad))));
  SURVIVE("", "as it should be", (void)(sterna_optimizer_release((sterna_optimizer *)use(KIND_optimizer))));
}

static void misuse_scheduler_retain(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "scheduler", bad_names[bad], sterna_scheduler_retain((sterna_scheduler *)bad_handle(KIND_scheduler, bad)));
}

static void misuse_scheduler_release(void) {
  for (int bad = 1; bad < BADS; ++bad) SURVIVE("scheduler", bad_names[bad], (void)(sterna_scheduler_release((sterna_scheduler *)bad_handle(KIND_scheduler, bad))));
  SURVIVE("", "as it should be", (void)(sterna_scheduler_release((sterna_scheduler *)use(KIND_scheduler))));
}

static void misuse_grad_scaler_retain(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "grad_scaler", bad_names[bad], sterna_grad_scaler_retain((sterna_grad_scaler *)bad_handle(KIND_grad_scaler, bad)));
}

static void misuse_grad_scaler_release(void) {
  for (int bad = 1; bad < BADS; ++bad) SURVIVE("grad_scaler", bad_names[bad], (void)(sterna_grad_scaler_release((sterna_grad_scaler *)bad_handle(KIND_grad_scaler, bad))));
  SURVIVE("", "as it should be", (void)(sterna_grad_scaler_release((sterna_grad_scaler *)use(KIND_grad_scaler))));
}

static void misuse_zeros(void) {
  CASE(0x1, "shape", "NULL with a length", sterna_zeros(NULL, 3, NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_zeros_options, STERNA_ZEROS_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_zeros((const int64_t[]){1}, 1, &room.s, (sterna_tensor **)&outs[0])); } }
  { ROOM(sterna_zeros_options, STERNA_ZEROS_OPTIONS); room.s.dtype = -7; CASE(0x1, "options.dtype", "-7", sterna_zeros((const int64_t[]){1}, 1, &room.s, (sterna_tensor **)&outs[0])); }
  { ROOM(sterna_zeros_options, STERNA_ZEROS_OPTIONS); room.s.dtype = 1000; CASE(0x1, "options.dtype", "1000", sterna_zeros((const int64_t[]){1}, 1, &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_zeros((const int64_t[]){1}, 1, NULL, NULL));
}

static void misuse_ones(void) {
  CASE(0x1, "shape", "NULL with a length", sterna_ones(NULL, 3, NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_ones_options, STERNA_ONES_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_ones((const int64_t[]){1}, 1, &room.s, (sterna_tensor **)&outs[0])); } }
  { ROOM(sterna_ones_options, STERNA_ONES_OPTIONS); room.s.dtype = -7; CASE(0x1, "options.dtype", "-7", sterna_ones((const int64_t[]){1}, 1, &room.s, (sterna_tensor **)&outs[0])); }
  { ROOM(sterna_ones_options, STERNA_ONES_OPTIONS); room.s.dtype = 1000; CASE(0x1, "options.dtype", "1000", sterna_ones((const int64_t[]){1}, 1, &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_ones((const int64_t[]){1}, 1, NULL, NULL));
}

static void misuse_full(void) {
  CASE(0x1, "shape", "NULL with a length", sterna_full(NULL, 3, 1.0, NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_full_options, STERNA_FULL_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_full((const int64_t[]){1}, 1, 1.0, &room.s, (sterna_tensor **)&outs[0])); } }
  { ROOM(sterna_full_options, STERNA_FULL_OPTIONS); room.s.dtype = -7; CASE(0x1, "options.dtype", "-7", sterna_full((const int64_t[]){1}, 1, 1.0, &room.s, (sterna_tensor **)&outs[0])); }
  { ROOM(sterna_full_options, STERNA_FULL_OPTIONS); room.s.dtype = 1000; CASE(0x1, "options.dtype", "1000", sterna_full((const int64_t[]){1}, 1, 1.0, &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_full((const int64_t[]){1}, 1, 1.0, NULL, NULL));
}

static void misuse_arange(void) {
  { ROOM(sterna_arange_options, STERNA_ARANGE_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_arange(1.0, 1.0, &room.s, (sterna_tensor **)&outs[0])); } }
  { ROOM(sterna_arange_options, STERNA_ARANGE_OPTIONS); room.s.dtype = -7; CASE(0x1, "options.dtype", "-7", sterna_arange(1.0, 1.0, &room.s, (sterna_tensor **)&outs[0])); }
  { ROOM(sterna_arange_options, STERNA_ARANGE_OPTIONS); room.s.dtype = 1000; CASE(0x1, "options.dtype", "1000", sterna_arange(1.0, 1.0, &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_arange(1.0, 1.0, NULL, NULL));
}

static void misuse_linspace(void) {
  { ROOM(sterna_linspace_options, STERNA_LINSPACE_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_linspace(1.0, 1.0, 1, &room.s, (sterna_tensor **)&outs[0])); } }
  { ROOM(sterna_linspace_options, STERNA_LINSPACE_OPTIONS); room.s.dtype = -7; CASE(0x1, "options.dtype", "-7", sterna_linspace(1.0, 1.0, 1, &room.s, (sterna_tensor **)&outs[0])); }
  { ROOM(sterna_linspace_options, STERNA_LINSPACE_OPTIONS); room.s.dtype = 1000; CASE(0x1, "options.dtype", "1000", sterna_linspace(1.0, 1.0, 1, &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_linspace(1.0, 1.0, 1, NULL, NULL));
}

static void misuse_eye(void) {
  { ROOM(sterna_eye_options, STERNA_EYE_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_eye(1, &room.s, (sterna_tensor **)&outs[0])); } }
  { ROOM(sterna_eye_options, STERNA_EYE_OPTIONS); room.s.dtype = -7; CASE(0x1, "options.dtype", "-7", sterna_eye(1, &room.s, (sterna_tensor **)&outs[0])); }
  { ROOM(sterna_eye_options, STERNA_EYE_OPTIONS); room.s.dtype = 1000; CASE(0x1, "options.dtype", "1000", sterna_eye(1, &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_eye(1, NULL, NULL));
}

static void misuse_rand(void) {
  CASE(0x1, "shape", "NULL with a length", sterna_rand(NULL, 3, NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_rand_options, STERNA_RAND_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_rand((const int64_t[]){1}, 1, &room.s, (sterna_tensor **)&outs[0])); } }
  { ROOM(sterna_rand_options, STERNA_RAND_OPTIONS); room.s.dtype = -7; CASE(0x1, "options.dtype", "-7", sterna_rand((const int64_t[]){1}, 1, &room.s, (sterna_tensor **)&outs[0])); }
  { ROOM(sterna_rand_options, STERNA_RAND_OPTIONS); room.s.dtype = 1000; CASE(0x1, "options.dtype", "1000", sterna_rand((const int64_t[]){1}, 1, &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_rand((const int64_t[]){1}, 1, NULL, NULL));
}

static void misuse_randn(void) {
  CASE(0x1, "shape", "NULL with a length", sterna_randn(NULL, 3, NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_randn_options, STERNA_RANDN_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_randn((const int64_t[]){1}, 1, &room.s, (sterna_tensor **)&outs[0])); } }
  { ROOM(sterna_randn_options, STERNA_RANDN_OPTIONS); room.s.dtype = -7; CASE(0x1, "options.dtype", "-7", sterna_randn((const int64_t[]){1}, 1, &room.s, (sterna_tensor **)&outs[0])); }
  { ROOM(sterna_randn_options, STERNA_RANDN_OPTIONS); room.s.dtype = 1000; CASE(0x1, "options.dtype", "1000", sterna_randn((const int64_t[]){1}, 1, &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_randn((const int64_t[]){1}, 1, NULL, NULL));
}

static void misuse_randint(void) {
  CASE(0x1, "shape", "NULL with a length", sterna_randint(1, 1, NULL, 3, NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_randint_options, STERNA_RANDINT_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_randint(1, 1, (const int64_t[]){1}, 1, &room.s, (sterna_tensor **)&outs[0])); } }
  { ROOM(sterna_randint_options, STERNA_RANDINT_OPTIONS); room.s.dtype = -7; CASE(0x1, "options.dtype", "-7", sterna_randint(1, 1, (const int64_t[]){1}, 1, &room.s, (sterna_tensor **)&outs[0])); }
  { ROOM(sterna_randint_options, STERNA_RANDINT_OPTIONS); room.s.dtype = 1000; CASE(0x1, "options.dtype", "1000", sterna_randint(1, 1, (const int64_t[]){1}, 1, &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_randint(1, 1, (const int64_t[]){1}, 1, NULL, NULL));
}

static void misuse_randperm(void) {
  { ROOM(sterna_randperm_options, STERNA_RANDPERM_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_randperm(1, &room.s, (sterna_tensor **)&outs[0])); } }
  { ROOM(sterna_randperm_options, STERNA_RANDPERM_OPTIONS); room.s.dtype = -7; CASE(0x1, "options.dtype", "-7", sterna_randperm(1, &room.s, (sterna_tensor **)&outs[0])); }
  { ROOM(sterna_randperm_options, STERNA_RANDPERM_OPTIONS); room.s.dtype = 1000; CASE(0x1, "options.dtype", "1000", sterna_randperm(1, &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_randperm(1, NULL, NULL));
}

static void misuse_zeros_like(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_zeros_like((const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_zeros_like_options, STERNA_ZEROS_LIKE_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_zeros_like((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  { ROOM(sterna_zeros_like_options, STERNA_ZEROS_LIKE_OPTIONS); room.s.dtype = -7; CASE(0x1, "options.dtype", "-7", sterna_zeros_like((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  { ROOM(sterna_zeros_like_options, STERNA_ZEROS_LIKE_OPTIONS); room.s.dtype = 1000; CASE(0x1, "options.dtype", "1000", sterna_zeros_like((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_zeros_like((const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_ones_like(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_ones_like((const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_ones_like_options, STERNA_ONES_LIKE_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_ones_like((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  { ROOM(sterna_ones_like_options, STERNA_ONES_LIKE_OPTIONS); room.s.dtype = -7; CASE(0x1, "options.dtype", "-7", sterna_ones_like((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  { ROOM(sterna_ones_like_options, STERNA_ONES_LIKE_OPTIONS); room.s.dtype = 1000; CASE(0x1, "options.dtype", "1000", sterna_ones_like((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_ones_like((const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_full_like(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_full_like((const sterna_tensor *)bad_handle(KIND_tensor, bad), 1.0, NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_full_like_options, STERNA_FULL_LIKE_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_full_like((const sterna_tensor *)use(KIND_tensor), 1.0, &room.s, (sterna_tensor **)&outs[0])); } }
  { ROOM(sterna_full_like_options, STERNA_FULL_LIKE_OPTIONS); room.s.dtype = -7; CASE(0x1, "options.dtype", "-7", sterna_full_like((const sterna_tensor *)use(KIND_tensor), 1.0, &room.s, (sterna_tensor **)&outs[0])); }
  { ROOM(sterna_full_like_options, STERNA_FULL_LIKE_OPTIONS); room.s.dtype = 1000; CASE(0x1, "options.dtype", "1000", sterna_full_like((const sterna_tensor *)use(KIND_tensor), 1.0, &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_full_like((const sterna_tensor *)use(KIND_tensor), 1.0, NULL, NULL));
}

static void misuse_rand_like(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_rand_like((const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_rand_like_options, STERNA_RAND_LIKE_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_rand_like((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  { ROOM(sterna_rand_like_options, STERNA_RAND_LIKE_OPTIONS); room.s.dtype = -7; CASE(0x1, "options.dtype", "-7", sterna_rand_like((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  { ROOM(sterna_rand_like_options, STERNA_RAND_LIKE_OPTIONS); room.s.dtype = 1000; CASE(0x1, "options.dtype", "1000", sterna_rand_like((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_rand_like((const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_randn_like(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_randn_like((const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_randn_like_options, STERNA_RANDN_LIKE_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_randn_like((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  { ROOM(sterna_randn_like_options, STERNA_RANDN_LIKE_OPTIONS); room.s.dtype = -7; CASE(0x1, "options.dtype", "-7", sterna_randn_like((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  { ROOM(sterna_randn_like_options, STERNA_RANDN_LIKE_OPTIONS); room.s.dtype = 1000; CASE(0x1, "options.dtype", "1000", sterna_randn_like((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_randn_like((const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_bernoulli(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_bernoulli((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_bernoulli((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_cast(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_cast((const sterna_tensor *)bad_handle(KIND_tensor, bad), STERNA_F32, (sterna_tensor **)&outs[0]));
  CASE(0x1, "dtype", "-7", sterna_cast((const sterna_tensor *)use(KIND_tensor), -7, (sterna_tensor **)&outs[0]));
  CASE(0x1, "dtype", "1000", sterna_cast((const sterna_tensor *)use(KIND_tensor), 1000, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_cast((const sterna_tensor *)use(KIND_tensor), STERNA_F32, NULL));
}

static void misuse_to_device(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_to_device((const sterna_tensor *)bad_handle(KIND_tensor, bad), "cpu", (sterna_tensor **)&outs[0]));
  CASE(0x1, "device", "NULL", sterna_to_device((const sterna_tensor *)use(KIND_tensor), NULL, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_to_device((const sterna_tensor *)use(KIND_tensor), "cpu", NULL));
}

static void misuse_contiguous(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_contiguous((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_contiguous((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_clone(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_clone((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_clone((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_detach(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_detach((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_detach((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_neg(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_neg((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_neg((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_abs(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_abs((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_abs((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_sign(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_sign((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_sign((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_exp(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_exp((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_exp((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_exp2(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_exp2((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_exp2((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_expm1(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_expm1((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_expm1((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_log(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_log((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_log((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_log2(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_log2((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_log2((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_log10(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_log10((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_log10((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_log1p(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_log1p((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_log1p((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_sqrt(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_sqrt((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_sqrt((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_rsqrt(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_rsqrt((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_rsqrt((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_square(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_square((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_square((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_reciprocal(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_reciprocal((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_reciprocal((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_sin(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_sin((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_sin((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_cos(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_cos((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_cos((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_tan(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_tan((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_tan((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_asin(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_asin((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_asin((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_acos(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_acos((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_acos((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_atan(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_atan((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_atan((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_sinh(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_sinh((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_sinh((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_cosh(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_cosh((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_cosh((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_tanh(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_tanh((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_tanh((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_asinh(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_asinh((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_asinh((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_acosh(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_acosh((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_acosh((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_atanh(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_atanh((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_atanh((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_erf(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_erf((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_erf((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_erfc(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_erfc((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_erfc((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_floor(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_floor((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_floor((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_ceil(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_ceil((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_ceil((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_round(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_round((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_round((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_trunc(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_trunc((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_trunc((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_isnan(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_isnan((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_isnan((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_isinf(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_isinf((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_isinf((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_isfinite(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_isfinite((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_isfinite((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_logical_not(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_logical_not((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_logical_not((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_sigmoid(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_sigmoid((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_sigmoid((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_log_sigmoid(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_log_sigmoid((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_log_sigmoid((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_relu(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_relu((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_relu((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_relu6(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_relu6((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_relu6((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_leaky_relu(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_leaky_relu((const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_leaky_relu_options, STERNA_LEAKY_RELU_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_leaky_relu((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  CASE(0x0, "out", "NULL", sterna_leaky_relu((const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_elu(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_elu((const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_elu_options, STERNA_ELU_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_elu((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  CASE(0x0, "out", "NULL", sterna_elu((const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_selu(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_selu((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_selu((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_silu(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_silu((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_silu((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_mish(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_mish((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_mish((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_hardswish(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_hardswish((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_hardswish((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_hardsigmoid(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_hardsigmoid((const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_hardsigmoid((const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_gelu(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_gelu((const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_gelu_options, STERNA_GELU_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_gelu((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  { ROOM(sterna_gelu_options, STERNA_GELU_OPTIONS); room.s.approximate = -7; CASE(0x1, "options.approximate", "-7", sterna_gelu((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  { ROOM(sterna_gelu_options, STERNA_GELU_OPTIONS); room.s.approximate = 1000; CASE(0x1, "options.approximate", "1000", sterna_gelu((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_gelu((const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_softplus(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_softplus((const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_softplus_options, STERNA_SOFTPLUS_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_softplus((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  CASE(0x0, "out", "NULL", sterna_softplus((const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_add(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "a", bad_names[bad], sterna_add((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "b", bad_names[bad], sterna_add((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_add((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_sub(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "a", bad_names[bad], sterna_sub((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "b", bad_names[bad], sterna_sub((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_sub((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_mul(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "a", bad_names[bad], sterna_mul((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "b", bad_names[bad], sterna_mul((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_mul((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_div(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "a", bad_names[bad], sterna_div((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "b", bad_names[bad], sterna_div((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_div((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_pow(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "a", bad_names[bad], sterna_pow((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "b", bad_names[bad], sterna_pow((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_pow((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_maximum(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "a", bad_names[bad], sterna_maximum((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "b", bad_names[bad], sterna_maximum((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_maximum((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_minimum(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "a", bad_names[bad], sterna_minimum((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "b", bad_names[bad], sterna_minimum((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_minimum((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_fmod(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "a", bad_names[bad], sterna_fmod((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "b", bad_names[bad], sterna_fmod((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_fmod((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_remainder(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "a", bad_names[bad], sterna_remainder((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "b", bad_names[bad], sterna_remainder((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_remainder((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_floor_divide(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "a", bad_names[bad], sterna_floor_divide((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "b", bad_names[bad], sterna_floor_divide((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_floor_divide((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_atan2(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "a", bad_names[bad], sterna_atan2((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "b", bad_names[bad], sterna_atan2((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_atan2((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_eq(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "a", bad_names[bad], sterna_eq((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "b", bad_names[bad], sterna_eq((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_eq((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_ne(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "a", bad_names[bad], sterna_ne((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "b", bad_names[bad], sterna_ne((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_ne((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_lt(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "a", bad_names[bad], sterna_lt((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "b", bad_names[bad], sterna_lt((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_lt((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_le(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "a", bad_names[bad], sterna_le((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "b", bad_names[bad], sterna_le((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_le((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_gt(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "a", bad_names[bad], sterna_gt((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "b", bad_names[bad], sterna_gt((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_gt((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_ge(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "a", bad_names[bad], sterna_ge((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "b", bad_names[bad], sterna_ge((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_ge((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_logical_and(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "a", bad_names[bad], sterna_logical_and((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "b", bad_names[bad], sterna_logical_and((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_logical_and((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_logical_or(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "a", bad_names[bad], sterna_logical_or((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "b", bad_names[bad], sterna_logical_or((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_logical_or((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_logical_xor(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "a", bad_names[bad], sterna_logical_xor((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "b", bad_names[bad], sterna_logical_xor((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_logical_xor((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_add_scalar(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_add_scalar((const sterna_tensor *)bad_handle(KIND_tensor, bad), 1.0, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_add_scalar((const sterna_tensor *)use(KIND_tensor), 1.0, NULL));
}

static void misuse_sub_scalar(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_sub_scalar((const sterna_tensor *)bad_handle(KIND_tensor, bad), 1.0, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_sub_scalar((const sterna_tensor *)use(KIND_tensor), 1.0, NULL));
}

static void misuse_rsub_scalar(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_rsub_scalar((const sterna_tensor *)bad_handle(KIND_tensor, bad), 1.0, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_rsub_scalar((const sterna_tensor *)use(KIND_tensor), 1.0, NULL));
}

static void misuse_mul_scalar(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_mul_scalar((const sterna_tensor *)bad_handle(KIND_tensor, bad), 1.0, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_mul_scalar((const sterna_tensor *)use(KIND_tensor), 1.0, NULL));
}

static void misuse_div_scalar(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_div_scalar((const sterna_tensor *)bad_handle(KIND_tensor, bad), 1.0, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_div_scalar((const sterna_tensor *)use(KIND_tensor), 1.0, NULL));
}

static void misuse_rdiv_scalar(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_rdiv_scalar((const sterna_tensor *)bad_handle(KIND_tensor, bad), 1.0, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_rdiv_scalar((const sterna_tensor *)use(KIND_tensor), 1.0, NULL));
}

static void misuse_pow_scalar(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_pow_scalar((const sterna_tensor *)bad_handle(KIND_tensor, bad), 1.0, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_pow_scalar((const sterna_tensor *)use(KIND_tensor), 1.0, NULL));
}

static void misuse_rpow_scalar(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_rpow_scalar((const sterna_tensor *)bad_handle(KIND_tensor, bad), 1.0, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_rpow_scalar((const sterna_tensor *)use(KIND_tensor), 1.0, NULL));
}

static void misuse_fmod_scalar(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_fmod_scalar((const sterna_tensor *)bad_handle(KIND_tensor, bad), 1.0, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_fmod_scalar((const sterna_tensor *)use(KIND_tensor), 1.0, NULL));
}

static void misuse_remainder_scalar(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_remainder_scalar((const sterna_tensor *)bad_handle(KIND_tensor, bad), 1.0, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_remainder_scalar((const sterna_tensor *)use(KIND_tensor), 1.0, NULL));
}

static void misuse_floor_divide_scalar(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_floor_divide_scalar((const sterna_tensor *)bad_handle(KIND_tensor, bad), 1.0, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_floor_divide_scalar((const sterna_tensor *)use(KIND_tensor), 1.0, NULL));
}

static void misuse_eq_scalar(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_eq_scalar((const sterna_tensor *)bad_handle(KIND_tensor, bad), 1.0, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_eq_scalar((const sterna_tensor *)use(KIND_tensor), 1.0, NULL));
}

static void misuse_ne_scalar(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_ne_scalar((const sterna_tensor *)bad_handle(KIND_tensor, bad), 1.0, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_ne_scalar((const sterna_tensor *)use(KIND_tensor), 1.0, NULL));
}

static void misuse_lt_scalar(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_lt_scalar((const sterna_tensor *)bad_handle(KIND_tensor, bad), 1.0, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_lt_scalar((const sterna_tensor *)use(KIND_tensor), 1.0, NULL));
}

static void misuse_le_scalar(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_le_scalar((const sterna_tensor *)bad_handle(KIND_tensor, bad), 1.0, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_le_scalar((const sterna_tensor *)use(KIND_tensor), 1.0, NULL));
}

static void misuse_gt_scalar(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_gt_scalar((const sterna_tensor *)bad_handle(KIND_tensor, bad), 1.0, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_gt_scalar((const sterna_tensor *)use(KIND_tensor), 1.0, NULL));
}

static void misuse_ge_scalar(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_ge_scalar((const sterna_tensor *)bad_handle(KIND_tensor, bad), 1.0, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_ge_scalar((const sterna_tensor *)use(KIND_tensor), 1.0, NULL));
}

static void misuse_where(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "condition", bad_names[bad], sterna_where((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "a", bad_names[bad], sterna_where((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "b", bad_names[bad], sterna_where((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_where((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_lerp(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "a", bad_names[bad], sterna_lerp((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "b", bad_names[bad], sterna_lerp((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "weight", bad_names[bad], sterna_lerp((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_lerp((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_addcmul(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_addcmul((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), NULL, (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "a", bad_names[bad], sterna_addcmul((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), NULL, (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "b", bad_names[bad], sterna_addcmul((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_addcmul_options, STERNA_ADDCMUL_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_addcmul((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  CASE(0x0, "out", "NULL", sterna_addcmul((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_addcdiv(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_addcdiv((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), NULL, (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "a", bad_names[bad], sterna_addcdiv((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), NULL, (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "b", bad_names[bad], sterna_addcdiv((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_addcdiv_options, STERNA_ADDCDIV_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_addcdiv((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  CASE(0x0, "out", "NULL", sterna_addcdiv((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_masked_fill(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_masked_fill((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), 1.0, (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "mask", bad_names[bad], sterna_masked_fill((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), 1.0, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_masked_fill((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), 1.0, NULL));
}

static void misuse_clamp(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_clamp((const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_clamp_options, STERNA_CLAMP_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_clamp((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  CASE(0x0, "out", "NULL", sterna_clamp((const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_sum(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_sum((const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_sum_options, STERNA_SUM_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_sum((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  { ROOM(sterna_sum_options, STERNA_SUM_OPTIONS); room.s.axes_len = 3; CASE(0x1, "options.axes", "NULL with a length", sterna_sum((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  { ROOM(sterna_sum_options, STERNA_SUM_OPTIONS); room.s.dtype = -7; CASE(0x1, "options.dtype", "-7", sterna_sum((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  { ROOM(sterna_sum_options, STERNA_SUM_OPTIONS); room.s.dtype = 1000; CASE(0x1, "options.dtype", "1000", sterna_sum((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_sum((const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_mean(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_mean((const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_mean_options, STERNA_MEAN_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_mean((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  { ROOM(sterna_mean_options, STERNA_MEAN_OPTIONS); room.s.axes_len = 3; CASE(0x1, "options.axes", "NULL with a length", sterna_mean((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_mean((const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_prod(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_prod((const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_prod_options, STERNA_PROD_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_prod((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  { ROOM(sterna_prod_options, STERNA_PROD_OPTIONS); room.s.axes_len = 3; CASE(0x1, "options.axes", "NULL with a length", sterna_prod((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_prod((const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_max(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_max((const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_max_options, STERNA_MAX_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_max((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  { ROOM(sterna_max_options, STERNA_MAX_OPTIONS); room.s.axes_len = 3; CASE(0x1, "options.axes", "NULL with a length", sterna_max((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_max((const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_min(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_min((const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_min_options, STERNA_MIN_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_min((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  { ROOM(sterna_min_options, STERNA_MIN_OPTIONS); room.s.axes_len = 3; CASE(0x1, "options.axes", "NULL with a length", sterna_min((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_min((const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_argmax(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_argmax((const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_argmax_options, STERNA_ARGMAX_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_argmax((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  CASE(0x0, "out", "NULL", sterna_argmax((const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_argmin(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_argmin((const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_argmin_options, STERNA_ARGMIN_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_argmin((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  CASE(0x0, "out", "NULL", sterna_argmin((const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_var(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_var((const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_var_options, STERNA_VAR_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_var((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  { ROOM(sterna_var_options, STERNA_VAR_OPTIONS); room.s.axes_len = 3; CASE(0x1, "options.axes", "NULL with a length", sterna_var((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_var((const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_std(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_std((const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_std_options, STERNA_STD_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_std((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  { ROOM(sterna_std_options, STERNA_STD_OPTIONS); room.s.axes_len = 3; CASE(0x1, "options.axes", "NULL with a length", sterna_std((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_std((const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_logsumexp(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_logsumexp((const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_logsumexp_options, STERNA_LOGSUMEXP_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_logsumexp((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  { ROOM(sterna_logsumexp_options, STERNA_LOGSUMEXP_OPTIONS); room.s.axes_len = 3; CASE(0x1, "options.axes", "NULL with a length", sterna_logsumexp((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_logsumexp((const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_all(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_all((const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_all_options, STERNA_ALL_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_all((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  { ROOM(sterna_all_options, STERNA_ALL_OPTIONS); room.s.axes_len = 3; CASE(0x1, "options.axes", "NULL with a length", sterna_all((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_all((const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_any(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_any((const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_any_options, STERNA_ANY_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_any((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  { ROOM(sterna_any_options, STERNA_ANY_OPTIONS); room.s.axes_len = 3; CASE(0x1, "options.axes", "NULL with a length", sterna_any((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_any((const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_norm(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_norm((const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_norm_options, STERNA_NORM_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_norm((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  { ROOM(sterna_norm_options, STERNA_NORM_OPTIONS); room.s.axes_len = 3; CASE(0x1, "options.axes", "NULL with a length", sterna_norm((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_norm((const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_count_nonzero(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_count_nonzero((const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_count_nonzero_options, STERNA_COUNT_NONZERO_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_count_nonzero((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  { ROOM(sterna_count_nonzero_options, STERNA_COUNT_NONZERO_OPTIONS); room.s.axes_len = 3; CASE(0x1, "options.axes", "NULL with a length", sterna_count_nonzero((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_count_nonzero((const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_global_norm(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "xs", bad_names[bad], sterna_global_norm((const sterna_tensor *const[]){bad_handle(KIND_tensor, bad)}, 1, (sterna_tensor **)&outs[0]));
  CASE(0x1, "xs", "NULL with a length", sterna_global_norm(NULL, 3, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_global_norm((const sterna_tensor *const[]){use(KIND_tensor)}, 1, NULL));
}

static void misuse_cumsum(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_cumsum((const sterna_tensor *)bad_handle(KIND_tensor, bad), 1, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_cumsum((const sterna_tensor *)use(KIND_tensor), 1, NULL));
}

static void misuse_cumprod(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_cumprod((const sterna_tensor *)bad_handle(KIND_tensor, bad), 1, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_cumprod((const sterna_tensor *)use(KIND_tensor), 1, NULL));
}

static void misuse_matmul(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "a", bad_names[bad], sterna_matmul((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "b", bad_names[bad], sterna_matmul((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_matmul((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_linear(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_linear((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), NULL, (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "weight", bad_names[bad], sterna_linear((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_linear_options, STERNA_LINEAR_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_linear((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  for (int bad = 1; bad < BADS; ++bad) { ROOM(sterna_linear_options, STERNA_LINEAR_OPTIONS); room.s.bias = bad_handle(KIND_tensor, bad); CASE(0x1, "options.bias", bad_names[bad], sterna_linear((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_linear((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_view(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_view((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const int64_t[]){1}, 1, (sterna_tensor **)&outs[0]));
  CASE(0x1, "shape", "NULL with a length", sterna_view((const sterna_tensor *)use(KIND_tensor), NULL, 3, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_view((const sterna_tensor *)use(KIND_tensor), (const int64_t[]){1}, 1, NULL));
}

static void misuse_reshape(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_reshape((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const int64_t[]){1}, 1, (sterna_tensor **)&outs[0]));
  CASE(0x1, "shape", "NULL with a length", sterna_reshape((const sterna_tensor *)use(KIND_tensor), NULL, 3, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_reshape((const sterna_tensor *)use(KIND_tensor), (const int64_t[]){1}, 1, NULL));
}

static void misuse_flatten(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_flatten((const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_flatten_options, STERNA_FLATTEN_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_flatten((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  CASE(0x0, "out", "NULL", sterna_flatten((const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_unflatten(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_unflatten((const sterna_tensor *)bad_handle(KIND_tensor, bad), 1, (const int64_t[]){1}, 1, (sterna_tensor **)&outs[0]));
  CASE(0x1, "shape", "NULL with a length", sterna_unflatten((const sterna_tensor *)use(KIND_tensor), 1, NULL, 3, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_unflatten((const sterna_tensor *)use(KIND_tensor), 1, (const int64_t[]){1}, 1, NULL));
}

static void misuse_transpose(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_transpose((const sterna_tensor *)bad_handle(KIND_tensor, bad), 1, 1, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_transpose((const sterna_tensor *)use(KIND_tensor), 1, 1, NULL));
}

static void misuse_permute(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_permute((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const int64_t[]){1}, 1, (sterna_tensor **)&outs[0]));
  CASE(0x1, "axes", "NULL with a length", sterna_permute((const sterna_tensor *)use(KIND_tensor), NULL, 3, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_permute((const sterna_tensor *)use(KIND_tensor), (const int64_t[]){1}, 1, NULL));
}

static void misuse_squeeze(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_squeeze((const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_squeeze_options, STERNA_SQUEEZE_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_squeeze((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  { ROOM(sterna_squeeze_options, STERNA_SQUEEZE_OPTIONS); room.s.axes_len = 3; CASE(0x1, "options.axes", "NULL with a length", sterna_squeeze((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_squeeze((const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_unsqueeze(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_unsqueeze((const sterna_tensor *)bad_handle(KIND_tensor, bad), 1, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_unsqueeze((const sterna_tensor *)use(KIND_tensor), 1, NULL));
}

static void misuse_expand(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_expand((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const int64_t[]){1}, 1, (sterna_tensor **)&outs[0]));
  CASE(0x1, "shape", "NULL with a length", sterna_expand((const sterna_tensor *)use(KIND_tensor), NULL, 3, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_expand((const sterna_tensor *)use(KIND_tensor), (const int64_t[]){1}, 1, NULL));
}

static void misuse_slice(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_slice((const sterna_tensor *)bad_handle(KIND_tensor, bad), 1, NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_slice_options, STERNA_SLICE_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_slice((const sterna_tensor *)use(KIND_tensor), 1, &room.s, (sterna_tensor **)&outs[0])); } }
  CASE(0x0, "out", "NULL", sterna_slice((const sterna_tensor *)use(KIND_tensor), 1, NULL, NULL));
}

static void misuse_select(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_select((const sterna_tensor *)bad_handle(KIND_tensor, bad), 1, 1, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_select((const sterna_tensor *)use(KIND_tensor), 1, 1, NULL));
}

static void misuse_narrow(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_narrow((const sterna_tensor *)bad_handle(KIND_tensor, bad), 1, 1, 1, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_narrow((const sterna_tensor *)use(KIND_tensor), 1, 1, 1, NULL));
}

static void misuse_unfold(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_unfold((const sterna_tensor *)bad_handle(KIND_tensor, bad), 1, 1, 1, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_unfold((const sterna_tensor *)use(KIND_tensor), 1, 1, 1, NULL));
}

static void misuse_diagonal(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_diagonal((const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_diagonal_options, STERNA_DIAGONAL_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_diagonal((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  CASE(0x0, "out", "NULL", sterna_diagonal((const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_as_strided(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_as_strided((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const int64_t[]){1}, 1, (const int64_t[]){1}, 1, NULL, (sterna_tensor **)&outs[0]));
  CASE(0x1, "size", "NULL with a length", sterna_as_strided((const sterna_tensor *)use(KIND_tensor), NULL, 3, (const int64_t[]){1}, 1, NULL, (sterna_tensor **)&outs[0]));
  CASE(0x1, "stride", "NULL with a length", sterna_as_strided((const sterna_tensor *)use(KIND_tensor), (const int64_t[]){1}, 1, NULL, 3, NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_as_strided_options, STERNA_AS_STRIDED_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_as_strided((const sterna_tensor *)use(KIND_tensor), (const int64_t[]){1}, 1, (const int64_t[]){1}, 1, &room.s, (sterna_tensor **)&outs[0])); } }
  CASE(0x0, "out", "NULL", sterna_as_strided((const sterna_tensor *)use(KIND_tensor), (const int64_t[]){1}, 1, (const int64_t[]){1}, 1, NULL, NULL));
}

static void misuse_cat(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "xs", bad_names[bad], sterna_cat((const sterna_tensor *const[]){bad_handle(KIND_tensor, bad)}, 1, NULL, (sterna_tensor **)&outs[0]));
  CASE(0x1, "xs", "NULL with a length", sterna_cat(NULL, 3, NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_cat_options, STERNA_CAT_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_cat((const sterna_tensor *const[]){use(KIND_tensor)}, 1, &room.s, (sterna_tensor **)&outs[0])); } }
  CASE(0x0, "out", "NULL", sterna_cat((const sterna_tensor *const[]){use(KIND_tensor)}, 1, NULL, NULL));
}

static void misuse_stack(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "xs", bad_names[bad], sterna_stack((const sterna_tensor *const[]){bad_handle(KIND_tensor, bad)}, 1, NULL, (sterna_tensor **)&outs[0]));
  CASE(0x1, "xs", "NULL with a length", sterna_stack(NULL, 3, NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_stack_options, STERNA_STACK_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_stack((const sterna_tensor *const[]){use(KIND_tensor)}, 1, &room.s, (sterna_tensor **)&outs[0])); } }
  CASE(0x0, "out", "NULL", sterna_stack((const sterna_tensor *const[]){use(KIND_tensor)}, 1, NULL, NULL));
}

static void misuse_split(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "x", bad_names[bad], sterna_split((const sterna_tensor *)bad_handle(KIND_tensor, bad), 1, NULL, (sterna_tensor **)list, 8, (size_t *)&outs[0]));
  { ROOM(sterna_split_options, STERNA_SPLIT_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x0, "options", size_names[bad], sterna_split((const sterna_tensor *)use(KIND_tensor), 1, &room.s, (sterna_tensor **)list, 8, (size_t *)&outs[0])); } }
  CASE(0x0, "parts", "NULL with a capacity", sterna_split((const sterna_tensor *)use(KIND_tensor), 1, NULL, NULL, 8, (size_t *)&outs[0]));
  CASE(0x0, "parts_len", "NULL", sterna_split((const sterna_tensor *)use(KIND_tensor), 1, NULL, (sterna_tensor **)list, 8, NULL));
}

static void misuse_chunk(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x0, "x", bad_names[bad], sterna_chunk((const sterna_tensor *)bad_handle(KIND_tensor, bad), 1, NULL, (sterna_tensor **)list, 8, (size_t *)&outs[0]));
  { ROOM(sterna_chunk_options, STERNA_CHUNK_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x0, "options", size_names[bad], sterna_chunk((const sterna_tensor *)use(KIND_tensor), 1, &room.s, (sterna_tensor **)list, 8, (size_t *)&outs[0])); } }
  CASE(0x0, "parts", "NULL with a capacity", sterna_chunk((const sterna_tensor *)use(KIND_tensor), 1, NULL, NULL, 8, (size_t *)&outs[0]));
  CASE(0x0, "parts_len", "NULL", sterna_chunk((const sterna_tensor *)use(KIND_tensor), 1, NULL, (sterna_tensor **)list, 8, NULL));
}

static void misuse_flip(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_flip((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const int64_t[]){1}, 1, (sterna_tensor **)&outs[0]));
  CASE(0x1, "axes", "NULL with a length", sterna_flip((const sterna_tensor *)use(KIND_tensor), NULL, 3, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_flip((const sterna_tensor *)use(KIND_tensor), (const int64_t[]){1}, 1, NULL));
}

static void misuse_roll(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_roll((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const int64_t[]){1}, 1, (const int64_t[]){1}, 1, (sterna_tensor **)&outs[0]));
  CASE(0x1, "shifts", "NULL with a length", sterna_roll((const sterna_tensor *)use(KIND_tensor), NULL, 3, (const int64_t[]){1}, 1, (sterna_tensor **)&outs[0]));
  CASE(0x1, "axes", "NULL with a length", sterna_roll((const sterna_tensor *)use(KIND_tensor), (const int64_t[]){1}, 1, NULL, 3, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_roll((const sterna_tensor *)use(KIND_tensor), (const int64_t[]){1}, 1, (const int64_t[]){1}, 1, NULL));
}

static void misuse_repeat(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_repeat((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const int64_t[]){1}, 1, (sterna_tensor **)&outs[0]));
  CASE(0x1, "repeats", "NULL with a length", sterna_repeat((const sterna_tensor *)use(KIND_tensor), NULL, 3, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_repeat((const sterna_tensor *)use(KIND_tensor), (const int64_t[]){1}, 1, NULL));
}

static void misuse_pad(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_pad((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const int64_t[]){1}, 1, NULL, (sterna_tensor **)&outs[0]));
  CASE(0x1, "pads", "NULL with a length", sterna_pad((const sterna_tensor *)use(KIND_tensor), NULL, 3, NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_pad_options, STERNA_PAD_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_pad((const sterna_tensor *)use(KIND_tensor), (const int64_t[]){1}, 1, &room.s, (sterna_tensor **)&outs[0])); } }
  CASE(0x0, "out", "NULL", sterna_pad((const sterna_tensor *)use(KIND_tensor), (const int64_t[]){1}, 1, NULL, NULL));
}

static void misuse_tril(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_tril((const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_tril_options, STERNA_TRIL_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_tril((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  CASE(0x0, "out", "NULL", sterna_tril((const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_triu(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_triu((const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_triu_options, STERNA_TRIU_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_triu((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  CASE(0x0, "out", "NULL", sterna_triu((const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_index_select(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_index_select((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), 1, (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "index", bad_names[bad], sterna_index_select((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), 1, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_index_select((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), 1, NULL));
}

static void misuse_index_add(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_index_add((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), 1, (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "index", bad_names[bad], sterna_index_add((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), 1, (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "src", bad_names[bad], sterna_index_add((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), 1, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_index_add((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), 1, NULL));
}

static void misuse_gather(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_gather((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), 1, (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "index", bad_names[bad], sterna_gather((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), 1, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_gather((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), 1, NULL));
}

static void misuse_scatter(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_scatter((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), 1, (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "index", bad_names[bad], sterna_scatter((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), 1, (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "src", bad_names[bad], sterna_scatter((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), 1, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_scatter((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), 1, NULL));
}

static void misuse_scatter_add(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_scatter_add((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), 1, (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "index", bad_names[bad], sterna_scatter_add((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), 1, (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "src", bad_names[bad], sterna_scatter_add((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), 1, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_scatter_add((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), 1, NULL));
}

static void misuse_take_along_axis(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_take_along_axis((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), 1, (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "index", bad_names[bad], sterna_take_along_axis((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), 1, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_take_along_axis((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), 1, NULL));
}

static void misuse_masked_select(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_masked_select((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "mask", bad_names[bad], sterna_masked_select((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_masked_select((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), NULL));
}

static void misuse_one_hot(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_one_hot((const sterna_tensor *)bad_handle(KIND_tensor, bad), 1, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_one_hot((const sterna_tensor *)use(KIND_tensor), 1, NULL));
}

static void misuse_embedding(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "weight", bad_names[bad], sterna_embedding((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), NULL, (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "index", bad_names[bad], sterna_embedding((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_embedding_options, STERNA_EMBEDDING_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_embedding((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  CASE(0x0, "out", "NULL", sterna_embedding((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_sort(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x3, "x", bad_names[bad], sterna_sort((const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0], (sterna_tensor **)&outs[1]));
  { ROOM(sterna_sort_options, STERNA_SORT_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x3, "options", size_names[bad], sterna_sort((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0], (sterna_tensor **)&outs[1])); } }
  CASE(0x2, "values", "NULL", sterna_sort((const sterna_tensor *)use(KIND_tensor), NULL, NULL, (sterna_tensor **)&outs[1]));
}

static void misuse_argsort(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_argsort((const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_argsort_options, STERNA_ARGSORT_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_argsort((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  CASE(0x0, "out", "NULL", sterna_argsort((const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_topk(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x3, "x", bad_names[bad], sterna_topk((const sterna_tensor *)bad_handle(KIND_tensor, bad), 1, NULL, (sterna_tensor **)&outs[0], (sterna_tensor **)&outs[1]));
  { ROOM(sterna_topk_options, STERNA_TOPK_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x3, "options", size_names[bad], sterna_topk((const sterna_tensor *)use(KIND_tensor), 1, &room.s, (sterna_tensor **)&outs[0], (sterna_tensor **)&outs[1])); } }
  CASE(0x2, "values", "NULL", sterna_topk((const sterna_tensor *)use(KIND_tensor), 1, NULL, NULL, (sterna_tensor **)&outs[1]));
}

static void misuse_softmax(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_softmax((const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_softmax_options, STERNA_SOFTMAX_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_softmax((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  CASE(0x0, "out", "NULL", sterna_softmax((const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_log_softmax(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_log_softmax((const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_log_softmax_options, STERNA_LOG_SOFTMAX_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_log_softmax((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  CASE(0x0, "out", "NULL", sterna_log_softmax((const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_conv1d(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_conv1d((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), NULL, (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "weight", bad_names[bad], sterna_conv1d((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_conv1d_options, STERNA_CONV1D_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_conv1d((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  for (int bad = 1; bad < BADS; ++bad) { ROOM(sterna_conv1d_options, STERNA_CONV1D_OPTIONS); room.s.bias = bad_handle(KIND_tensor, bad); CASE(0x1, "options.bias", bad_names[bad], sterna_conv1d((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  { ROOM(sterna_conv1d_options, STERNA_CONV1D_OPTIONS); room.s.stride_len = 3; CASE(0x1, "options.stride", "NULL with a length", sterna_conv1d((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  { ROOM(sterna_conv1d_options, STERNA_CONV1D_OPTIONS); room.s.padding_len = 3; CASE(0x1, "options.padding", "NULL with a length", sterna_conv1d((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  { ROOM(sterna_conv1d_options, STERNA_CONV1D_OPTIONS); room.s.dilation_len = 3; CASE(0x1, "options.dilation", "NULL with a length", sterna_conv1d((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_conv1d((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_conv2d(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_conv2d((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), NULL, (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "weight", bad_names[bad], sterna_conv2d((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_conv2d_options, STERNA_CONV2D_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_conv2d((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  for (int bad = 1; bad < BADS; ++bad) { ROOM(sterna_conv2d_options, STERNA_CONV2D_OPTIONS); room.s.bias = bad_handle(KIND_tensor, bad); CASE(0x1, "options.bias", bad_names[bad], sterna_conv2d((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  { ROOM(sterna_conv2d_options, STERNA_CONV2D_OPTIONS); room.s.stride_len = 3; CASE(0x1, "options.stride", "NULL with a length", sterna_conv2d((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  { ROOM(sterna_conv2d_options, STERNA_CONV2D_OPTIONS); room.s.padding_len = 3; CASE(0x1, "options.padding", "NULL with a length", sterna_conv2d((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  { ROOM(sterna_conv2d_options, STERNA_CONV2D_OPTIONS); room.s.dilation_len = 3; CASE(0x1, "options.dilation", "NULL with a length", sterna_conv2d((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_conv2d((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_max_pool1d(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_max_pool1d((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const int64_t[]){1}, 1, NULL, (sterna_tensor **)&outs[0]));
  CASE(0x1, "kernel", "NULL with a length", sterna_max_pool1d((const sterna_tensor *)use(KIND_tensor), NULL, 3, NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_max_pool1d_options, STERNA_MAX_POOL1D_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_max_pool1d((const sterna_tensor *)use(KIND_tensor), (const int64_t[]){1}, 1, &room.s, (sterna_tensor **)&outs[0])); } }
  { ROOM(sterna_max_pool1d_options, STERNA_MAX_POOL1D_OPTIONS); room.s.stride_len = 3; CASE(0x1, "options.stride", "NULL with a length", sterna_max_pool1d((const sterna_tensor *)use(KIND_tensor), (const int64_t[]){1}, 1, &room.s, (sterna_tensor **)&outs[0])); }
  { ROOM(sterna_max_pool1d_options, STERNA_MAX_POOL1D_OPTIONS); room.s.padding_len = 3; CASE(0x1, "options.padding", "NULL with a length", sterna_max_pool1d((const sterna_tensor *)use(KIND_tensor), (const int64_t[]){1}, 1, &room.s, (sterna_tensor **)&outs[0])); }
  { ROOM(sterna_max_pool1d_options, STERNA_MAX_POOL1D_OPTIONS); room.s.dilation_len = 3; CASE(0x1, "options.dilation", "NULL with a length", sterna_max_pool1d((const sterna_tensor *)use(KIND_tensor), (const int64_t[]){1}, 1, &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_max_pool1d((const sterna_tensor *)use(KIND_tensor), (const int64_t[]){1}, 1, NULL, NULL));
}

static void misuse_max_pool2d(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_max_pool2d((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const int64_t[]){1}, 1, NULL, (sterna_tensor **)&outs[0]));
  CASE(0x1, "kernel", "NULL with a length", sterna_max_pool2d((const sterna_tensor *)use(KIND_tensor), NULL, 3, NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_max_pool2d_options, STERNA_MAX_POOL2D_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_max_pool2d((const sterna_tensor *)use(KIND_tensor), (const int64_t[]){1}, 1, &room.s, (sterna_tensor **)&outs[0])); } }
  { ROOM(sterna_max_pool2d_options, STERNA_MAX_POOL2D_OPTIONS); room.s.stride_len = 3; CASE(0x1, "options.stride", "NULL with a length", sterna_max_pool2d((const sterna_tensor *)use(KIND_tensor), (const int64_t[]){1}, 1, &room.s, (sterna_tensor **)&outs[0])); }
  { ROOM(sterna_max_pool2d_options, STERNA_MAX_POOL2D_OPTIONS); room.s.padding_len = 3; CASE(0x1, "options.padding", "NULL with a length", sterna_max_pool2d((const sterna_tensor *)use(KIND_tensor), (const int64_t[]){1}, 1, &room.s, (sterna_tensor **)&outs[0])); }
  { ROOM(sterna_max_pool2d_options, STERNA_MAX_POOL2D_OPTIONS); room.s.dilation_len = 3; CASE(0x1, "options.dilation", "NULL with a length", sterna_max_pool2d((const sterna_tensor *)use(KIND_tensor), (const int64_t[]){1}, 1, &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_max_pool2d((const sterna_tensor *)use(KIND_tensor), (const int64_t[]){1}, 1, NULL, NULL));
}

static void misuse_avg_pool1d(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_avg_pool1d((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const int64_t[]){1}, 1, NULL, (sterna_tensor **)&outs[0]));
  CASE(0x1, "kernel", "NULL with a length", sterna_avg_pool1d((const sterna_tensor *)use(KIND_tensor), NULL, 3, NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_avg_pool1d_options, STERNA_AVG_POOL1D_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_avg_pool1d((const sterna_tensor *)use(KIND_tensor), (const int64_t[]){1}, 1, &room.s, (sterna_tensor **)&outs[0])); } }
  { ROOM(sterna_avg_pool1d_options, STERNA_AVG_POOL1D_OPTIONS); room.s.stride_len = 3; CASE(0x1, "options.stride", "NULL with a length", sterna_avg_pool1d((const sterna_tensor *)use(KIND_tensor), (const int64_t[]){1}, 1, &room.s, (sterna_tensor **)&outs[0])); }
  { ROOM(sterna_avg_pool1d_options, STERNA_AVG_POOL1D_OPTIONS); room.s.padding_len = 3; CASE(0x1, "options.padding", "NULL with a length", sterna_avg_pool1d((const sterna_tensor *)use(KIND_tensor), (const int64_t[]){1}, 1, &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_avg_pool1d((const sterna_tensor *)use(KIND_tensor), (const int64_t[]){1}, 1, NULL, NULL));
}

static void misuse_avg_pool2d(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_avg_pool2d((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const int64_t[]){1}, 1, NULL, (sterna_tensor **)&outs[0]));
  CASE(0x1, "kernel", "NULL with a length", sterna_avg_pool2d((const sterna_tensor *)use(KIND_tensor), NULL, 3, NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_avg_pool2d_options, STERNA_AVG_POOL2D_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_avg_pool2d((const sterna_tensor *)use(KIND_tensor), (const int64_t[]){1}, 1, &room.s, (sterna_tensor **)&outs[0])); } }
  { ROOM(sterna_avg_pool2d_options, STERNA_AVG_POOL2D_OPTIONS); room.s.stride_len = 3; CASE(0x1, "options.stride", "NULL with a length", sterna_avg_pool2d((const sterna_tensor *)use(KIND_tensor), (const int64_t[]){1}, 1, &room.s, (sterna_tensor **)&outs[0])); }
  { ROOM(sterna_avg_pool2d_options, STERNA_AVG_POOL2D_OPTIONS); room.s.padding_len = 3; CASE(0x1, "options.padding", "NULL with a length", sterna_avg_pool2d((const sterna_tensor *)use(KIND_tensor), (const int64_t[]){1}, 1, &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_avg_pool2d((const sterna_tensor *)use(KIND_tensor), (const int64_t[]){1}, 1, NULL, NULL));
}

static void misuse_adaptive_avg_pool1d(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_adaptive_avg_pool1d((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const int64_t[]){1}, 1, (sterna_tensor **)&outs[0]));
  CASE(0x1, "output_size", "NULL with a length", sterna_adaptive_avg_pool1d((const sterna_tensor *)use(KIND_tensor), NULL, 3, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_adaptive_avg_pool1d((const sterna_tensor *)use(KIND_tensor), (const int64_t[]){1}, 1, NULL));
}

static void misuse_adaptive_avg_pool2d(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_adaptive_avg_pool2d((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const int64_t[]){1}, 1, (sterna_tensor **)&outs[0]));
  CASE(0x1, "output_size", "NULL with a length", sterna_adaptive_avg_pool2d((const sterna_tensor *)use(KIND_tensor), NULL, 3, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_adaptive_avg_pool2d((const sterna_tensor *)use(KIND_tensor), (const int64_t[]){1}, 1, NULL));
}

static void misuse_adaptive_max_pool2d(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_adaptive_max_pool2d((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const int64_t[]){1}, 1, (sterna_tensor **)&outs[0]));
  CASE(0x1, "output_size", "NULL with a length", sterna_adaptive_max_pool2d((const sterna_tensor *)use(KIND_tensor), NULL, 3, (sterna_tensor **)&outs[0]));
  CASE(0x0, "out", "NULL", sterna_adaptive_max_pool2d((const sterna_tensor *)use(KIND_tensor), (const int64_t[]){1}, 1, NULL));
}

static void misuse_batch_norm(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x7, "x", bad_names[bad], sterna_batch_norm((const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0], (sterna_tensor **)&outs[1], (sterna_tensor **)&outs[2]));
  { ROOM(sterna_batch_norm_options, STERNA_BATCH_NORM_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x7, "options", size_names[bad], sterna_batch_norm((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0], (sterna_tensor **)&outs[1], (sterna_tensor **)&outs[2])); } }
  for (int bad = 1; bad < BADS; ++bad) { ROOM(sterna_batch_norm_options, STERNA_BATCH_NORM_OPTIONS); room.s.weight = bad_handle(KIND_tensor, bad); CASE(0x7, "options.weight", bad_names[bad], sterna_batch_norm((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0], (sterna_tensor **)&outs[1], (sterna_tensor **)&outs[2])); }
  for (int bad = 1; bad < BADS; ++bad) { ROOM(sterna_batch_norm_options, STERNA_BATCH_NORM_OPTIONS); room.s.bias = bad_handle(KIND_tensor, bad); CASE(0x7, "options.bias", bad_names[bad], sterna_batch_norm((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0], (sterna_tensor **)&outs[1], (sterna_tensor **)&outs[2])); }
  for (int bad = 1; bad < BADS; ++bad) { ROOM(sterna_batch_norm_options, STERNA_BATCH_NORM_OPTIONS); room.s.running_mean = bad_handle(KIND_tensor, bad); CASE(0x7, "options.running_mean", bad_names[bad], sterna_batch_norm((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0], (sterna_tensor **)&outs[1], (sterna_tensor **)&outs[2])); }
  for (int bad = 1; bad < BADS; ++bad) { ROOM(sterna_batch_norm_options, STERNA_BATCH_NORM_OPTIONS); room.s.running_var = bad_handle(KIND_tensor, bad); CASE(0x7, "options.running_var", bad_names[bad], sterna_batch_norm((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0], (sterna_tensor **)&outs[1], (sterna_tensor **)&outs[2])); }
  CASE(0x6, "out", "NULL", sterna_batch_norm((const sterna_tensor *)use(KIND_tensor), NULL, NULL, (sterna_tensor **)&outs[1], (sterna_tensor **)&outs[2]));
}

static void misuse_layer_norm(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_layer_norm((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const int64_t[]){1}, 1, NULL, (sterna_tensor **)&outs[0]));
  CASE(0x1, "normalized_shape", "NULL with a length", sterna_layer_norm((const sterna_tensor *)use(KIND_tensor), NULL, 3, NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_layer_norm_options, STERNA_LAYER_NORM_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_layer_norm((const sterna_tensor *)use(KIND_tensor), (const int64_t[]){1}, 1, &room.s, (sterna_tensor **)&outs[0])); } }
  for (int bad = 1; bad < BADS; ++bad) { ROOM(sterna_layer_norm_options, STERNA_LAYER_NORM_OPTIONS); room.s.weight = bad_handle(KIND_tensor, bad); CASE(0x1, "options.weight", bad_names[bad], sterna_layer_norm((const sterna_tensor *)use(KIND_tensor), (const int64_t[]){1}, 1, &room.s, (sterna_tensor **)&outs[0])); }
  for (int bad = 1; bad < BADS; ++bad) { ROOM(sterna_layer_norm_options, STERNA_LAYER_NORM_OPTIONS); room.s.bias = bad_handle(KIND_tensor, bad); CASE(0x1, "options.bias", bad_names[bad], sterna_layer_norm((const sterna_tensor *)use(KIND_tensor), (const int64_t[]){1}, 1, &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_layer_norm((const sterna_tensor *)use(KIND_tensor), (const int64_t[]){1}, 1, NULL, NULL));
}

static void misuse_dropout(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_dropout((const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_dropout_options, STERNA_DROPOUT_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_dropout((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  CASE(0x0, "out", "NULL", sterna_dropout((const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_dropout2d(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_dropout2d((const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_dropout2d_options, STERNA_DROPOUT2D_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_dropout2d((const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  CASE(0x0, "out", "NULL", sterna_dropout2d((const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_cross_entropy(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_cross_entropy((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), NULL, (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "target", bad_names[bad], sterna_cross_entropy((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_cross_entropy_options, STERNA_CROSS_ENTROPY_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_cross_entropy((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  for (int bad = 1; bad < BADS; ++bad) { ROOM(sterna_cross_entropy_options, STERNA_CROSS_ENTROPY_OPTIONS); room.s.weight = bad_handle(KIND_tensor, bad); CASE(0x1, "options.weight", bad_names[bad], sterna_cross_entropy((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  { ROOM(sterna_cross_entropy_options, STERNA_CROSS_ENTROPY_OPTIONS); room.s.reduction = -7; CASE(0x1, "options.reduction", "-7", sterna_cross_entropy((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  { ROOM(sterna_cross_entropy_options, STERNA_CROSS_ENTROPY_OPTIONS); room.s.reduction = 1000; CASE(0x1, "options.reduction", "1000", sterna_cross_entropy((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_cross_entropy((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_nll_loss(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_nll_loss((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), NULL, (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "target", bad_names[bad], sterna_nll_loss((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_nll_loss_options, STERNA_NLL_LOSS_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_nll_loss((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  for (int bad = 1; bad < BADS; ++bad) { ROOM(sterna_nll_loss_options, STERNA_NLL_LOSS_OPTIONS); room.s.weight = bad_handle(KIND_tensor, bad); CASE(0x1, "options.weight", bad_names[bad], sterna_nll_loss((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  { ROOM(sterna_nll_loss_options, STERNA_NLL_LOSS_OPTIONS); room.s.reduction = -7; CASE(0x1, "options.reduction", "-7", sterna_nll_loss((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  { ROOM(sterna_nll_loss_options, STERNA_NLL_LOSS_OPTIONS); room.s.reduction = 1000; CASE(0x1, "options.reduction", "1000", sterna_nll_loss((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_nll_loss((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_bce_with_logits(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_bce_with_logits((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), NULL, (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "target", bad_names[bad], sterna_bce_with_logits((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_bce_with_logits_options, STERNA_BCE_WITH_LOGITS_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_bce_with_logits((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  for (int bad = 1; bad < BADS; ++bad) { ROOM(sterna_bce_with_logits_options, STERNA_BCE_WITH_LOGITS_OPTIONS); room.s.weight = bad_handle(KIND_tensor, bad); CASE(0x1, "options.weight", bad_names[bad], sterna_bce_with_logits((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  for (int bad = 1; bad < BADS; ++bad) { ROOM(sterna_bce_with_logits_options, STERNA_BCE_WITH_LOGITS_OPTIONS); room.s.pos_weight = bad_handle(KIND_tensor, bad); CASE(0x1, "options.pos_weight", bad_names[bad], sterna_bce_with_logits((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  { ROOM(sterna_bce_with_logits_options, STERNA_BCE_WITH_LOGITS_OPTIONS); room.s.reduction = -7; CASE(0x1, "options.reduction", "-7", sterna_bce_with_logits((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  { ROOM(sterna_bce_with_logits_options, STERNA_BCE_WITH_LOGITS_OPTIONS); room.s.reduction = 1000; CASE(0x1, "options.reduction", "1000", sterna_bce_with_logits((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_bce_with_logits((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_mse_loss(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_mse_loss((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), NULL, (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "target", bad_names[bad], sterna_mse_loss((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_mse_loss_options, STERNA_MSE_LOSS_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_mse_loss((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  { ROOM(sterna_mse_loss_options, STERNA_MSE_LOSS_OPTIONS); room.s.reduction = -7; CASE(0x1, "options.reduction", "-7", sterna_mse_loss((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  { ROOM(sterna_mse_loss_options, STERNA_MSE_LOSS_OPTIONS); room.s.reduction = 1000; CASE(0x1, "options.reduction", "1000", sterna_mse_loss((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_mse_loss((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_l1_loss(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_l1_loss((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), NULL, (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "target", bad_names[bad], sterna_l1_loss((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_l1_loss_options, STERNA_L1_LOSS_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_l1_loss((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  { ROOM(sterna_l1_loss_options, STERNA_L1_LOSS_OPTIONS); room.s.reduction = -7; CASE(0x1, "options.reduction", "-7", sterna_l1_loss((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  { ROOM(sterna_l1_loss_options, STERNA_L1_LOSS_OPTIONS); room.s.reduction = 1000; CASE(0x1, "options.reduction", "1000", sterna_l1_loss((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_l1_loss((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void misuse_smooth_l1_loss(void) {
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "x", bad_names[bad], sterna_smooth_l1_loss((const sterna_tensor *)bad_handle(KIND_tensor, bad), (const sterna_tensor *)use(KIND_tensor), NULL, (sterna_tensor **)&outs[0]));
  for (int bad = 0; bad < BADS; ++bad) CASE(0x1, "target", bad_names[bad], sterna_smooth_l1_loss((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)bad_handle(KIND_tensor, bad), NULL, (sterna_tensor **)&outs[0]));
  { ROOM(sterna_smooth_l1_loss_options, STERNA_SMOOTH_L1_LOSS_OPTIONS); for (int bad = 0; bad < SIZES; ++bad) { break_size(room.bytes, sizeof room.s, bad); CASE(0x1, "options", size_names[bad], sterna_smooth_l1_loss((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); } }
  { ROOM(sterna_smooth_l1_loss_options, STERNA_SMOOTH_L1_LOSS_OPTIONS); room.s.reduction = -7; CASE(0x1, "options.reduction", "-7", sterna_smooth_l1_loss((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  { ROOM(sterna_smooth_l1_loss_options, STERNA_SMOOTH_L1_LOSS_OPTIONS); room.s.reduction = 1000; CASE(0x1, "options.reduction", "1000", sterna_smooth_l1_loss((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), &room.s, (sterna_tensor **)&outs[0])); }
  CASE(0x0, "out", "NULL", sterna_smooth_l1_loss((const sterna_tensor *)use(KIND_tensor), (const sterna_tensor *)use(KIND_tensor), NULL, NULL));
}

static void all_cases(void) {
  function = "error_code", misuse_error_code();
  function = "error_message", misuse_error_message();
  function = "error_op", misuse_error_op();
  function = "error_argument", misuse_error_argument();
  function = "error_shapes", misuse_error_shapes();
  function = "error_cause", misuse_error_cause();
  function = "error_host", misuse_error_host();
  function = "error_create", misuse_error_create();
  function = "bytes_str", misuse_bytes_str();
  function = "scope_begin", misuse_scope_begin();
  function = "scope_keep", misuse_scope_keep();
  function = "scope_end", misuse_scope_end();
  function = "abi_version", misuse_abi_version();
  function = "version", misuse_version();
  function = "debug_live_handles", misuse_debug_live_handles();
  function = "dtype_name", misuse_dtype_name();
  function = "dtype_size", misuse_dtype_size();
  function = "promote_types", misuse_promote_types();
  function = "num_threads", misuse_num_threads();
  function = "float32_matmul_precision", misuse_float32_matmul_precision();
  function = "set_float32_matmul_precision", misuse_set_float32_matmul_precision();
  function = "generator_create", misuse_generator_create();
  function = "generator_default", misuse_generator_default();
  function = "generator_seed", misuse_generator_seed();
  function = "generator_get_state", misuse_generator_get_state();
  function = "generator_set_state", misuse_generator_set_state();
  function = "set_generator", misuse_set_generator();
  function = "tensor_from_data", misuse_tensor_from_data();
  function = "tensor_borrow", misuse_tensor_borrow();
  function = "tensor_get_info", misuse_tensor_get_info();
  function = "tensor_item", misuse_tensor_item();
  function = "tensor_item_i64", misuse_tensor_item_i64();
  function = "tensor_copy_to", misuse_tensor_copy_to();
  function = "tensor_data", misuse_tensor_data();
  function = "tensor_pin_memory", misuse_tensor_pin_memory();
  function = "tensor_to", misuse_tensor_to();
  function = "tensor_to_text", misuse_tensor_to_text();
  function = "tensor_is_same", misuse_tensor_is_same();
  function = "variable_create", misuse_variable_create();
  function = "tensor_assign", misuse_tensor_assign();
  function = "tensor_requires_grad", misuse_tensor_requires_grad();
  function = "tensor_set_requires_grad", misuse_tensor_set_requires_grad();
  function = "tensor_grad", misuse_tensor_grad();
  function = "tensor_set_grad", misuse_tensor_set_grad();
  function = "tensor_zero_grad", misuse_tensor_zero_grad();
  function = "set_grad_mode", misuse_set_grad_mode();
  function = "set_autocast", misuse_set_autocast();
  function = "backward", misuse_backward();
  function = "backward_many", misuse_backward_many();
  function = "grad", misuse_grad();
  function = "tensor_add_hook", misuse_tensor_add_hook();
  function = "hook_remove", misuse_hook_remove();
  function = "custom_function", misuse_custom_function();
  function = "capture_begin", misuse_capture_begin();
  function = "capture_end", misuse_capture_end();
  function = "program_run", misuse_program_run();
  function = "program_get_info", misuse_program_get_info();
  function = "program_get_input", misuse_program_get_input();
  function = "program_get_output", misuse_program_get_output();
  function = "program_set_profile", misuse_program_set_profile();
  function = "program_text", misuse_program_text();
  function = "device_count", misuse_device_count();
  function = "device_get_info", misuse_device_get_info();
  function = "device_get_properties", misuse_device_get_properties();
  function = "stream_create", misuse_stream_create();
  function = "stream_device", misuse_stream_device();
  function = "stream_synchronize", misuse_stream_synchronize();
  function = "set_stream", misuse_set_stream();
  function = "event_create", misuse_event_create();
  function = "event_device", misuse_event_device();
  function = "event_record", misuse_event_record();
  function = "event_wait", misuse_event_wait();
  function = "event_synchronize", misuse_event_synchronize();
  function = "event_done", misuse_event_done();
  function = "event_elapsed", misuse_event_elapsed();
  function = "set_device", misuse_set_device();
  function = "load_device_plugin", misuse_load_device_plugin();
  function = "set_log_sink", misuse_set_log_sink();
  function = "tensor_to_dlpack", misuse_tensor_to_dlpack();
  function = "tensor_from_dlpack", misuse_tensor_from_dlpack();
  function = "dataset_tensors", misuse_dataset_tensors();
  function = "dataset_create", misuse_dataset_create();
  function = "dataset_subset", misuse_dataset_subset();
  function = "random_split", misuse_random_split();
  function = "dataset_size", misuse_dataset_size();
  function = "dataset_get", misuse_dataset_get();
  function = "loader_create", misuse_loader_create();
  function = "loader_create_collating", misuse_loader_create_collating();
  function = "loader_epoch", misuse_loader_epoch();
  function = "loader_next", misuse_loader_next();
  function = "loader_batches", misuse_loader_batches();
  function = "loader_state", misuse_loader_state();
  function = "loader_set_state", misuse_loader_set_state();
  function = "batch_size", misuse_batch_size();
  function = "batch_tensor", misuse_batch_tensor();
  function = "queue_create", misuse_queue_create();
  function = "queue_push", misuse_queue_push();
  function = "queue_try_push", misuse_queue_try_push();
  function = "queue_finish", misuse_queue_finish();
  function = "queue_fail", misuse_queue_fail();
  function = "queue_next", misuse_queue_next();
  function = "queue_close", misuse_queue_close();
  function = "queue_size", misuse_queue_size();
  function = "safetensors_save", misuse_safetensors_save();
  function = "safetensors_save_dict", misuse_safetensors_save_dict();
  function = "safetensors_load", misuse_safetensors_load();
  function = "npy_save", misuse_npy_save();
  function = "npy_load", misuse_npy_load();
  function = "npz_save", misuse_npz_save();
  function = "npz_load", misuse_npz_load();
  function = "read_csv", misuse_read_csv();
  function = "read_idx", misuse_read_idx();
  function = "checkpoint_save", misuse_checkpoint_save();
  function = "checkpoint_load", misuse_checkpoint_load();
  function = "program_save", misuse_program_save();
  function = "program_load", misuse_program_load();
  function = "program_variables", misuse_program_variables();
  function = "onnx_export", misuse_onnx_export();
  function = "onnx_export_many", misuse_onnx_export_many();
  function = "onnx_export_program", misuse_onnx_export_program();
  function = "dict_create", misuse_dict_create();
  function = "dict_size", misuse_dict_size();
  function = "dict_name", misuse_dict_name();
  function = "dict_at", misuse_dict_at();
  function = "dict_get", misuse_dict_get();
  function = "dict_contains", misuse_dict_contains();
  function = "dict_set", misuse_dict_set();
  function = "dict_metadata_size", misuse_dict_metadata_size();
  function = "dict_metadata_at", misuse_dict_metadata_at();
  function = "dict_metadata", misuse_dict_metadata();
  function = "dict_set_metadata", misuse_dict_set_metadata();
  function = "module_create", misuse_module_create();
  function = "module_register_parameter", misuse_module_register_parameter();
  function = "module_register_buffer", misuse_module_register_buffer();
  function = "module_register_module", misuse_module_register_module();
  function = "module_forward", misuse_module_forward();
  function = "module_forward_many", misuse_module_forward_many();
  function = "module_train", misuse_module_train();
  function = "module_is_training", misuse_module_is_training();
  function = "module_kind", misuse_module_kind();
  function = "module_parameters", misuse_module_parameters();
  function = "module_buffers", misuse_module_buffers();
  function = "module_parameter", misuse_module_parameter();
  function = "module_buffer", misuse_module_buffer();
  function = "module_child", misuse_module_child();
  function = "module_children_size", misuse_module_children_size();
  function = "module_child_at", misuse_module_child_at();
  function = "module_freeze", misuse_module_freeze();
  function = "module_unfreeze", misuse_module_unfreeze();
  function = "module_zero_grad", misuse_module_zero_grad();
  function = "module_text", misuse_module_text();
  function = "module_summary", misuse_module_summary();
  function = "module_state_dict", misuse_module_state_dict();
  function = "module_load_state_dict", misuse_module_load_state_dict();
  function = "module_save", misuse_module_save();
  function = "module_load", misuse_module_load();
  function = "nn_linear", misuse_nn_linear();
  function = "nn_conv1d", misuse_nn_conv1d();
  function = "nn_conv2d", misuse_nn_conv2d();
  function = "nn_batch_norm1d", misuse_nn_batch_norm1d();
  function = "nn_batch_norm2d", misuse_nn_batch_norm2d();
  function = "nn_layer_norm", misuse_nn_layer_norm();
  function = "nn_dropout", misuse_nn_dropout();
  function = "nn_dropout2d", misuse_nn_dropout2d();
  function = "nn_max_pool1d", misuse_nn_max_pool1d();
  function = "nn_max_pool2d", misuse_nn_max_pool2d();
  function = "nn_avg_pool1d", misuse_nn_avg_pool1d();
  function = "nn_avg_pool2d", misuse_nn_avg_pool2d();
  function = "nn_adaptive_avg_pool1d", misuse_nn_adaptive_avg_pool1d();
  function = "nn_adaptive_avg_pool2d", misuse_nn_adaptive_avg_pool2d();
  function = "nn_adaptive_max_pool2d", misuse_nn_adaptive_max_pool2d();
  function = "nn_identity", misuse_nn_identity();
  function = "nn_flatten", misuse_nn_flatten();
  function = "nn_unflatten", misuse_nn_unflatten();
  function = "nn_embedding", misuse_nn_embedding();
  function = "nn_sequential", misuse_nn_sequential();
  function = "nn_module_list", misuse_nn_module_list();
  function = "nn_append", misuse_nn_append();
  function = "nn_relu", misuse_nn_relu();
  function = "nn_relu6", misuse_nn_relu6();
  function = "nn_gelu", misuse_nn_gelu();
  function = "nn_silu", misuse_nn_silu();
  function = "nn_sigmoid", misuse_nn_sigmoid();
  function = "nn_tanh", misuse_nn_tanh();
  function = "nn_leaky_relu", misuse_nn_leaky_relu();
  function = "nn_elu", misuse_nn_elu();
  function = "nn_selu", misuse_nn_selu();
  function = "nn_softplus", misuse_nn_softplus();
  function = "nn_mish", misuse_nn_mish();
  function = "nn_hardswish", misuse_nn_hardswish();
  function = "nn_hardsigmoid", misuse_nn_hardsigmoid();
  function = "nn_log_sigmoid", misuse_nn_log_sigmoid();
  function = "nn_softmax", misuse_nn_softmax();
  function = "nn_log_softmax", misuse_nn_log_softmax();
  function = "init_zeros", misuse_init_zeros();
  function = "init_ones", misuse_init_ones();
  function = "init_constant", misuse_init_constant();
  function = "init_uniform", misuse_init_uniform();
  function = "init_normal", misuse_init_normal();
  function = "init_trunc_normal", misuse_init_trunc_normal();
  function = "init_xavier_uniform", misuse_init_xavier_uniform();
  function = "init_xavier_normal", misuse_init_xavier_normal();
  function = "init_kaiming_uniform", misuse_init_kaiming_uniform();
  function = "init_kaiming_normal", misuse_init_kaiming_normal();
  function = "init_orthogonal", misuse_init_orthogonal();
  function = "init_gain", misuse_init_gain();
  function = "module_init", misuse_module_init();
  function = "optim_sgd", misuse_optim_sgd();
  function = "optim_sgd_params", misuse_optim_sgd_params();
  function = "optim_adam", misuse_optim_adam();
  function = "optim_adam_params", misuse_optim_adam_params();
  function = "optim_adamw", misuse_optim_adamw();
  function = "optim_adamw_params", misuse_optim_adamw_params();
  function = "optim_rmsprop", misuse_optim_rmsprop();
  function = "optim_rmsprop_params", misuse_optim_rmsprop_params();
  function = "optimizer_step", misuse_optimizer_step();
  function = "optimizer_zero_grad", misuse_optimizer_zero_grad();
  function = "optimizer_add_group", misuse_optimizer_add_group();
  function = "optimizer_groups", misuse_optimizer_groups();
  function = "optimizer_lr", misuse_optimizer_lr();
  function = "optimizer_set_lr", misuse_optimizer_set_lr();
  function = "optimizer_set_group_lr", misuse_optimizer_set_group_lr();
  function = "optimizer_option", misuse_optimizer_option();
  function = "optimizer_set_option", misuse_optimizer_set_option();
  function = "optimizer_state_dict", misuse_optimizer_state_dict();
  function = "optimizer_load_state_dict", misuse_optimizer_load_state_dict();
  function = "optimizer_text", misuse_optimizer_text();
  function = "grad_scaler_create", misuse_grad_scaler_create();
  function = "grad_scaler_scale", misuse_grad_scaler_scale();
  function = "grad_scaler_unscale", misuse_grad_scaler_unscale();
  function = "grad_scaler_step", misuse_grad_scaler_step();
  function = "grad_scaler_update", misuse_grad_scaler_update();
  function = "grad_scaler_get_scale", misuse_grad_scaler_get_scale();
  function = "grad_scaler_set_scale", misuse_grad_scaler_set_scale();
  function = "grad_scaler_option", misuse_grad_scaler_option();
  function = "grad_scaler_set_option", misuse_grad_scaler_set_option();
  function = "grad_scaler_state_dict", misuse_grad_scaler_state_dict();
  function = "grad_scaler_load_state_dict", misuse_grad_scaler_load_state_dict();
  function = "clip_grad_norm", misuse_clip_grad_norm();
  function = "clip_grad_norm_params", misuse_clip_grad_norm_params();
  function = "clip_grad_value", misuse_clip_grad_value();
  function = "clip_grad_value_params", misuse_clip_grad_value_params();
  function = "scheduler_step_lr", misuse_scheduler_step_lr();
  function = "scheduler_multi_step", misuse_scheduler_multi_step();
  function = "scheduler_exponential", misuse_scheduler_exponential();
  function = "scheduler_cosine_annealing", misuse_scheduler_cosine_annealing();
  function = "scheduler_linear", misuse_scheduler_linear();
  function = "scheduler_lambda", misuse_scheduler_lambda();
  function = "scheduler_sequential", misuse_scheduler_sequential();
  function = "scheduler_one_cycle", misuse_scheduler_one_cycle();
  function = "scheduler_reduce_on_plateau", misuse_scheduler_reduce_on_plateau();
  function = "scheduler_step", misuse_scheduler_step();
  function = "scheduler_step_metric", misuse_scheduler_step_metric();
  function = "scheduler_last_lr", misuse_scheduler_last_lr();
  function = "scheduler_last_step", misuse_scheduler_last_step();
  function = "scheduler_state_dict", misuse_scheduler_state_dict();
  function = "scheduler_load_state_dict", misuse_scheduler_load_state_dict();
  function = "error_retain", misuse_error_retain();
  function = "error_release", misuse_error_release();
  function = "bytes_retain", misuse_bytes_retain();
  function = "bytes_release", misuse_bytes_release();
  function = "tensor_retain", misuse_tensor_retain();
  function = "tensor_release", misuse_tensor_release();
  function = "generator_retain", misuse_generator_retain();
  function = "generator_release", misuse_generator_release();
  function = "stream_retain", misuse_stream_retain();
  function = "stream_release", misuse_stream_release();
  function = "event_retain", misuse_event_retain();
  function = "event_release", misuse_event_release();
  function = "hook_retain", misuse_hook_retain();
  function = "hook_release", misuse_hook_release();
  function = "capture_retain", misuse_capture_retain();
  function = "capture_release", misuse_capture_release();
  function = "program_retain", misuse_program_retain();
  function = "program_release", misuse_program_release();
  function = "dataset_retain", misuse_dataset_retain();
  function = "dataset_release", misuse_dataset_release();
  function = "loader_retain", misuse_loader_retain();
  function = "loader_release", misuse_loader_release();
  function = "batch_retain", misuse_batch_retain();
  function = "batch_release", misuse_batch_release();
  function = "queue_retain", misuse_queue_retain();
  function = "queue_release", misuse_queue_release();
  function = "dict_retain", misuse_dict_retain();
  function = "dict_release", misuse_dict_release();
  function = "module_retain", misuse_module_retain();
  function = "module_release", misuse_module_release();
  function = "optimizer_retain", misuse_optimizer_retain();
  function = "optimizer_release", misuse_optimizer_release();
  function = "scheduler_retain", misuse_scheduler_retain();
  function = "scheduler_release", misuse_scheduler_release();
  function = "grad_scaler_retain", misuse_grad_scaler_retain();
  function = "grad_scaler_release", misuse_grad_scaler_release();
  function = "zeros", misuse_zeros();
  function = "ones", misuse_ones();
  function = "full", misuse_full();
  function = "arange", misuse_arange();
  function = "linspace", misuse_linspace();
  function = "eye", misuse_eye();
  function = "rand", misuse_rand();
  function = "randn", misuse_randn();
  function = "randint", misuse_randint();
  function = "randperm", misuse_randperm();
  function = "zeros_like", misuse_zeros_like();
  function = "ones_like", misuse_ones_like();
  function = "full_like", misuse_full_like();
  function = "rand_like", misuse_rand_like();
  function = "randn_like", misuse_randn_like();
  function = "bernoulli", misuse_bernoulli();
  function = "cast", misuse_cast();
  function = "to_device", misuse_to_device();
  function = "contiguous", misuse_contiguous();
  function = "clone", misuse_clone();
  function = "detach", misuse_detach();
  function = "neg", misuse_neg();
  function = "abs", misuse_abs();
  function = "sign", misuse_sign();
  function = "exp", misuse_exp();
  function = "exp2", misuse_exp2();
  function = "expm1", misuse_expm1();
  function = "log", misuse_log();
  function = "log2", misuse_log2();
  function = "log10", misuse_log10();
  function = "log1p", misuse_log1p();
  function = "sqrt", misuse_sqrt();
  function = "rsqrt", misuse_rsqrt();
  function = "square", misuse_square();
  function = "reciprocal", misuse_reciprocal();
  function = "sin", misuse_sin();
  function = "cos", misuse_cos();
  function = "tan", misuse_tan();
  function = "asin", misuse_asin();
  function = "acos", misuse_acos();
  function = "atan", misuse_atan();
  function = "sinh", misuse_sinh();
  function = "cosh", misuse_cosh();
  function = "tanh", misuse_tanh();
  function = "asinh", misuse_asinh();
  function = "acosh", misuse_acosh();
  function = "atanh", misuse_atanh();
  function = "erf", misuse_erf();
  function = "erfc", misuse_erfc();
  function = "floor", misuse_floor();
  function = "ceil", misuse_ceil();
  function = "round", misuse_round();
  function = "trunc", misuse_trunc();
  function = "isnan", misuse_isnan();
  function = "isinf", misuse_isinf();
  function = "isfinite", misuse_isfinite();
  function = "logical_not", misuse_logical_not();
  function = "sigmoid", misuse_sigmoid();
  function = "log_sigmoid", misuse_log_sigmoid();
  function = "relu", misuse_relu();
  function = "relu6", misuse_relu6();
  function = "leaky_relu", misuse_leaky_relu();
  function = "elu", misuse_elu();
  function = "selu", misuse_selu();
  function = "silu", misuse_silu();
  function = "mish", misuse_mish();
  function = "hardswish", misuse_hardswish();
  function = "hardsigmoid", misuse_hardsigmoid();
  function = "gelu", misuse_gelu();
  function = "softplus", misuse_softplus();
  function = "add", misuse_add();
  function = "sub", misuse_sub();
  function = "mul", misuse_mul();
  function = "div", misuse_div();
  function = "pow", misuse_pow();
  function = "maximum", misuse_maximum();
  function = "minimum", misuse_minimum();
  function = "fmod", misuse_fmod();
  function = "remainder", misuse_remainder();
  function = "floor_divide", misuse_floor_divide();
  function = "atan2", misuse_atan2();
  function = "eq", misuse_eq();
  function = "ne", misuse_ne();
  function = "lt", misuse_lt();
  function = "le", misuse_le();
  function = "gt", misuse_gt();
  function = "ge", misuse_ge();
  function = "logical_and", misuse_logical_and();
  function = "logical_or", misuse_logical_or();
  function = "logical_xor", misuse_logical_xor();
  function = "add_scalar", misuse_add_scalar();
  function = "sub_scalar", misuse_sub_scalar();
  function = "rsub_scalar", misuse_rsub_scalar();
  function = "mul_scalar", misuse_mul_scalar();
  function = "div_scalar", misuse_div_scalar();
  function = "rdiv_scalar", misuse_rdiv_scalar();
  function = "pow_scalar", misuse_pow_scalar();
  function = "rpow_scalar", misuse_rpow_scalar();
  function = "fmod_scalar", misuse_fmod_scalar();
  function = "remainder_scalar", misuse_remainder_scalar();
  function = "floor_divide_scalar", misuse_floor_divide_scalar();
  function = "eq_scalar", misuse_eq_scalar();
  function = "ne_scalar", misuse_ne_scalar();
  function = "lt_scalar", misuse_lt_scalar();
  function = "le_scalar", misuse_le_scalar();
  function = "gt_scalar", misuse_gt_scalar();
  function = "ge_scalar", misuse_ge_scalar();
  function = "where", misuse_where();
  function = "lerp", misuse_lerp();
  function = "addcmul", misuse_addcmul();
  function = "addcdiv", misuse_addcdiv();
  function = "masked_fill", misuse_masked_fill();
  function = "clamp", misuse_clamp();
  function = "sum", misuse_sum();
  function = "mean", misuse_mean();
  function = "prod", misuse_prod();
  function = "max", misuse_max();
  function = "min", misuse_min();
  function = "argmax", misuse_argmax();
  function = "argmin", misuse_argmin();
  function = "var", misuse_var();
  function = "std", misuse_std();
  function = "logsumexp", misuse_logsumexp();
  function = "all", misuse_all();
  function = "any", misuse_any();
  function = "norm", misuse_norm();
  function = "count_nonzero", misuse_count_nonzero();
  function = "global_norm", misuse_global_norm();
  function = "cumsum", misuse_cumsum();
  function = "cumprod", misuse_cumprod();
  function = "matmul", misuse_matmul();
  function = "linear", misuse_linear();
  function = "view", misuse_view();
  function = "reshape", misuse_reshape();
  function = "flatten", misuse_flatten();
  function = "unflatten", misuse_unflatten();
  function = "transpose", misuse_transpose();
  function = "permute", misuse_permute();
  function = "squeeze", misuse_squeeze();
  function = "unsqueeze", misuse_unsqueeze();
  function = "expand", misuse_expand();
  function = "slice", misuse_slice();
  function = "select", misuse_select();
  function = "narrow", misuse_narrow();
  function = "unfold", misuse_unfold();
  function = "diagonal", misuse_diagonal();
  function = "as_strided", misuse_as_strided();
  function = "cat", misuse_cat();
  function = "stack", misuse_stack();
  function = "split", misuse_split();
  function = "chunk", misuse_chunk();
  function = "flip", misuse_flip();
  function = "roll", misuse_roll();
  function = "repeat", misuse_repeat();
  function = "pad", misuse_pad();
  function = "tril", misuse_tril();
  function = "triu", misuse_triu();
  function = "index_select", misuse_index_select();
  function = "index_add", misuse_index_add();
  function = "gather", misuse_gather();
  function = "scatter", misuse_scatter();
  function = "scatter_add", misuse_scatter_add();
  function = "take_along_axis", misuse_take_along_axis();
  function = "masked_select", misuse_masked_select();
  function = "one_hot", misuse_one_hot();
  function = "embedding", misuse_embedding();
  function = "sort", misuse_sort();
  function = "argsort", misuse_argsort();
  function = "topk", misuse_topk();
  function = "softmax", misuse_softmax();
  function = "log_softmax", misuse_log_softmax();
  function = "conv1d", misuse_conv1d();
  function = "conv2d", misuse_conv2d();
  function = "max_pool1d", misuse_max_pool1d();
  function = "max_pool2d", misuse_max_pool2d();
  function = "avg_pool1d", misuse_avg_pool1d();
  function = "avg_pool2d", misuse_avg_pool2d();
  function = "adaptive_avg_pool1d", misuse_adaptive_avg_pool1d();
  function = "adaptive_avg_pool2d", misuse_adaptive_avg_pool2d();
  function = "adaptive_max_pool2d", misuse_adaptive_max_pool2d();
  function = "batch_norm", misuse_batch_norm();
  function = "layer_norm", misuse_layer_norm();
  function = "dropout", misuse_dropout();
  function = "dropout2d", misuse_dropout2d();
  function = "cross_entropy", misuse_cross_entropy();
  function = "nll_loss", misuse_nll_loss();
  function = "bce_with_logits", misuse_bce_with_logits();
  function = "mse_loss", misuse_mse_loss();
  function = "l1_loss", misuse_l1_loss();
  function = "smooth_l1_loss", misuse_smooth_l1_loss();
}
