package main

/*
#include <stdlib.h>
#include <sterna/sterna.h>

// Go reads no static constants of C.
static sterna_optim_adamw_options adamw_defaults(void) { return STERNA_OPTIM_ADAMW_OPTIONS; }
static sterna_argmax_options argmax_defaults(void) { return STERNA_ARGMAX_OPTIONS; }
static sterna_loader_options loader_defaults(void) { return STERNA_LOADER_OPTIONS; }
static sterna_cross_entropy_options cross_entropy_defaults(void) { return STERNA_CROSS_ENTROPY_OPTIONS; }
static sterna_onnx_options onnx_defaults(void) { return STERNA_ONNX_OPTIONS; }
static sterna_checkpoint checkpoint_defaults(void) { return STERNA_CHECKPOINT; }

// Structs that are handed to C may not point into Go's memory.
static sterna_error *sum_rows(const sterna_tensor *x, sterna_tensor **sum) {
  const int64_t rows = 0;
  sterna_sum_options o = STERNA_SUM_OPTIONS;
  o.axes = &rows;
  o.axes_len = 1;
  o.dtype = STERNA_F32;
  return sterna_sum(x, &o, sum);
}
static sterna_error *save_run(const char *path, sterna_checkpoint run, sterna_scheduler *schedule) {
  run.schedulers = &schedule;
  run.schedulers_len = 1;
  return sterna_checkpoint_save(path, &run);
}
static sterna_error *load_run(const char *path, sterna_checkpoint run, sterna_scheduler *schedule) {
  run.schedulers = &schedule;
  run.schedulers_len = 1;
  return sterna_checkpoint_load(path, &run);
}
*/
import "C"

import (
	"fmt"
	"path/filepath"
	"strconv"
	"unsafe"
)

const features, classes, batchSize, epochs = 64, 10, 32, 30

// feedForwardNet is 64 -> 256 -> 128 -> 64 -> 10.
func feedForwardNet() (net *C.sterna_module) {
	var layers []*C.sterna_module
	layer := func() **C.sterna_module {
		layers = append(layers, nil)
		return &layers[len(layers)-1]
	}
	width := C.int64_t(features)
	for _, hidden := range []C.int64_t{256, 128, 64} {
		check(C.sterna_nn_linear(width, hidden, nil, layer()))
		check(C.sterna_nn_batch_norm1d(hidden, nil, layer()))
		check(C.sterna_nn_gelu(nil, layer()))
		check(C.sterna_nn_dropout(0.3, layer()))
		width = hidden
	}
	check(C.sterna_nn_linear(width, classes, nil, layer()))
	check(C.sterna_nn_sequential(&layers[0], C.size_t(len(layers)), &net)) // takes the layers over
	return net
}

// loadDigits reads digits.csv: 64 pixels in 0..16, then the label.
func loadDigits(device string) (data *C.sterna_dataset) {
	scoped(func() []*C.sterna_tensor {
		var table, x, labels *C.sterna_tensor
		text("examples/data/digits.csv", func(path *C.char) { check(C.sterna_read_csv(path, nil, &table)) })
		text(device, func(name *C.char) { check(C.sterna_to_device(table, name, &table)) })
		check(C.sterna_narrow(table, 1, 0, features, &x))
		check(C.sterna_div_scalar(x, 16, &x))
		check(C.sterna_select(table, 1, features, &labels))
		check(C.sterna_cast(labels, C.STERNA_I64, &labels))
		check(C.sterna_dataset_tensors(&[]*C.sterna_tensor{x, labels}[0], 2, &data))
		return nil
	})
	return data
}

// allOf is a part of the data as two tensors.
func allOf(part *C.sterna_dataset) (x, labels *C.sterna_tensor) {
	var loader *C.sterna_loader
	var batch *C.sterna_batch
	whole := C.loader_defaults()
	check(C.sterna_dataset_size(part, &whole.batch_size))
	check(C.sterna_loader_create(part, &whole, &loader))
	check(C.sterna_loader_epoch(loader, 0))
	check(C.sterna_loader_next(loader, &batch))
	check(C.sterna_batch_tensor(batch, 0, &x))
	check(C.sterna_batch_tensor(batch, 1, &labels))
	C.sterna_batch_release(batch)
	C.sterna_loader_release(loader)
	return x, labels
}

// classWeights make rare classes count as much as frequent ones: n / (classes * count).
func classWeights(labels *C.sterna_tensor, n int) *C.sterna_tensor {
	return scoped(func() []*C.sterna_tensor {
		var hot, counts, weights *C.sterna_tensor
		check(C.sterna_one_hot(labels, classes, &hot))
		check(C.sum_rows(hot, &counts))
		check(C.sterna_rdiv_scalar(counts, C.double(n)/classes, &weights))
		return []*C.sterna_tensor{weights}
	})[0]
}

// predict is the network's output in eval mode, without the tape.
func predict(net *C.sterna_module, x *C.sterna_tensor) (logits *C.sterna_tensor) {
	var before C.sterna_grad_mode
	check(C.sterna_set_grad_mode(C.STERNA_GRAD_INFERENCE, &before))
	check(C.sterna_module_train(net, 0))
	check(C.sterna_module_forward(net, x, &logits))
	check(C.sterna_module_train(net, 1))
	check(C.sterna_set_grad_mode(before, nil))
	return logits
}

// countCorrect is the number of rows whose largest logit is the label's.
func countCorrect(logits, labels *C.sterna_tensor) (correct int) {
	scoped(func() []*C.sterna_tensor {
		var guess, hits, total *C.sterna_tensor
		last := C.argmax_defaults()
		last.axis = 1
		check(C.sterna_argmax(logits, &last, &guess))
		check(C.sterna_eq(guess, labels, &hits))
		check(C.sterna_sum(hits, nil, &total))
		correct = int(item(total))
		return nil
	})
	return correct
}

// A run is all that training needs to go on as if it had never stopped.
type run struct {
	parts    C.sterna_checkpoint // but the schedule
	schedule *C.sterna_scheduler
}

func (r *run) save(file string) {
	text(file, func(path *C.char) { check(C.save_run(path, r.parts, r.schedule)) })
}

func (r *run) load(file string) {
	text(file, func(path *C.char) { check(C.load_run(path, r.parts, r.schedule)) })
}

func (r *run) note(key string) (value int) {
	var digits *C.sterna_bytes
	text(key, func(key *C.char) { check(C.sterna_dict_metadata(r.parts.metadata, key, &digits)) })
	value, _ = strconv.Atoi(C.GoString(C.sterna_bytes_str(digits).data))
	C.sterna_bytes_release(digits)
	return value
}
func (r *run) setNote(key string, value int) {
	text(key, func(key *C.char) {
		text(strconv.Itoa(value), func(value *C.char) {
			check(C.sterna_dict_set_metadata(r.parts.metadata, key, value))
		})
	})
}

// step trains on one batch and returns the loss.
func (r *run) step(batch *C.sterna_batch, weighted *C.sterna_cross_entropy_options) (value float64) {
	scoped(func() []*C.sterna_tensor {
		var x, y, logits, loss *C.sterna_tensor
		check(C.sterna_batch_tensor(batch, 0, &x))
		check(C.sterna_batch_tensor(batch, 1, &y))
		check(C.sterna_optimizer_zero_grad(r.parts.optimizer))
		check(C.sterna_module_forward(r.parts.module, x, &logits))
		check(C.sterna_cross_entropy(logits, y, weighted, &loss))
		check(C.sterna_backward(loss, nil))
		check(C.sterna_clip_grad_norm(r.parts.module, 1, nil, nil))
		check(C.sterna_optimizer_step(r.parts.optimizer))
		check(C.sterna_scheduler_step(r.schedule))
		value = item(loss)
		return nil
	})
	return value
}

// digits trains the guide's FeedForwardNet on the 1,797 real 8x8 digits of UCI: examples/c/digits.c in Go.
func digits(device, folder, resume string) {
	check(C.sterna_manual_seed(42))
	file := func(name string) string { return filepath.Join(folder, name) }

	// data: a seeded 80/20 split
	data := loadDigits(device)
	var size, steps C.int64_t
	check(C.sterna_dataset_size(data, &size))
	lengths := []C.int64_t{size * 8 / 10, size - size*8/10}
	var parts [2]*C.sterna_dataset
	check(C.sterna_random_split(data, &lengths[0], 2, 42, &parts[0]))
	trainX, trainLabels := allOf(parts[0])
	testX, testLabels := allOf(parts[1])
	printDevice(testX)
	weighted := C.cross_entropy_defaults()
	weighted.weight = classWeights(trainLabels, int(lengths[0]))

	// model, optimizer, schedule
	r := run{parts: C.checkpoint_defaults()}
	r.parts.module = feedForwardNet()
	batches := C.loader_defaults()
	batches.batch_size, batches.shuffle, batches.drop_last, batches.workers = batchSize, 1, 1, 1
	check(C.sterna_loader_create(parts[0], &batches, &r.parts.loader))
	check(C.sterna_loader_batches(r.parts.loader, &steps))
	adamw := C.adamw_defaults()
	adamw.weight_decay = 1e-4
	check(C.sterna_optim_adamw(r.parts.module, 1e-3, &adamw, &r.parts.optimizer))
	check(C.sterna_scheduler_one_cycle(r.parts.optimizer, 5e-3, epochs*steps, nil, &r.schedule))
	check(C.sterna_dict_create(&r.parts.metadata))

	best, bestEpoch := 0, 0
	if resume != "" {
		r.load(resume)
		r.save(file("checkpoint.safetensors"))
		best, bestEpoch = r.note("correct"), r.note("epoch")
	}
	var curve []float64 // the loss of every step
	for epoch := bestEpoch + 1; epoch <= epochs; epoch++ {
		check(C.sterna_loader_epoch(r.parts.loader, C.int64_t(epoch)))
		for {
			var batch *C.sterna_batch
			check(C.sterna_loader_next(r.parts.loader, &batch))
			if batch == nil { // the epoch's end
				break
			}
			curve = append(curve, r.step(batch, &weighted))
			C.sterna_batch_release(batch)
		}
		logits := predict(r.parts.module, testX)
		correct := countCorrect(logits, testLabels)
		C.sterna_tensor_release(logits)
		fmt.Printf("epoch %2d/%d: loss %.4f, %d of %d right\n", epoch, epochs, curve[len(curve)-1], correct, lengths[1])
		if correct > best {
			best, bestEpoch = correct, epoch
			r.setNote("correct", best)
			r.setNote("epoch", bestEpoch)
			r.save(file("checkpoint.safetensors"))
		}
	}

	// the network of the best checkpoint, loaded into a new one
	reloaded := feedForwardNet()
	network := C.checkpoint_defaults()
	network.module = reloaded
	text(file("checkpoint.safetensors"), func(path *C.char) { check(C.sterna_checkpoint_load(path, &network)) })
	text(file("model.safetensors"), func(path *C.char) { check(C.sterna_module_save(reloaded, path)) })
	logits := predict(reloaded, testX)
	accuracy := float64(countCorrect(logits, testLabels)) / float64(lengths[1])
	fmt.Printf("best epoch %d, reloaded: test accuracy %.4f\n", bestEpoch, accuracy)

	// the network as a program that runs without this code, and as ONNX
	var capture *C.sterna_capture
	var program, served *C.sterna_program
	var x, output, again, losses *C.sterna_tensor
	check(C.sterna_capture_begin(&testX, 1, &x, &capture))
	output = predict(reloaded, x)
	check(C.sterna_capture_end(capture, &output, 1, &program))
	text(file("program.safetensors"), func(path *C.char) {
		check(C.sterna_program_save(program, path))
		check(C.sterna_program_load(path, &served))
	})
	check(C.sterna_program_run(served, &testX, 1, &again, 1))
	scoped(func() []*C.sterna_tensor {
		var difference *C.sterna_tensor
		check(C.sterna_sub(again, logits, &difference))
		check(C.sterna_abs(difference, &difference))
		check(C.sterna_max(difference, nil, &difference))
		if item(difference) != 0 {
			fail("the loaded program differs from the network")
		}
		return nil
	})
	onnx := C.onnx_defaults()
	onnx.dynamic_batch = 1
	text(file("model.onnx"), func(path *C.char) { check(C.sterna_onnx_export(reloaded, testX, &onnx, path)) })

	// the loss of every step, and what others are to compute
	count := C.int64_t(len(curve))
	check(C.sterna_tensor_from_data(unsafe.Pointer(&curve[0]), C.size_t(8*count), C.STERNA_F64, &count, 1, &losses))
	text(file("curve.npy"), func(path *C.char) { check(C.sterna_npy_save(path, losses)) })
	names := []*C.char{C.CString("x"), C.CString("logits"), C.CString("labels")}
	tests := []*C.sterna_tensor{testX, logits, testLabels}
	text(file("test.safetensors"), func(path *C.char) { check(C.sterna_safetensors_save(path, &names[0], &tests[0], 3)) })

	for _, name := range names {
		C.free(unsafe.Pointer(name))
	}
	for _, t := range []*C.sterna_tensor{trainX, trainLabels, testX, testLabels, weighted.weight, logits, x, output,
		again, losses} {
		C.sterna_tensor_release(t)
	}
	C.sterna_program_release(program)
	C.sterna_program_release(served)
	C.sterna_dict_release(r.parts.metadata)
	C.sterna_scheduler_release(r.schedule)
	C.sterna_optimizer_release(r.parts.optimizer)
	C.sterna_module_release(r.parts.module)
	C.sterna_module_release(reloaded)
	C.sterna_loader_release(r.parts.loader)
	for _, d := range []*C.sterna_dataset{data, parts[0], parts[1]} {
		C.sterna_dataset_release(d)
	}
	if accuracy < 0.97 {
		fail("the accuracy is below 0.97")
	}
}
