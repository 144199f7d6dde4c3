package main

// #include <sterna/sterna.h>
import "C"

import "fmt"

// linreg finds y = 2x + 0.5 by hand-written gradient descent.
func linreg() {
	scoped(func() []*C.sterna_tensor {
		n, one := C.int64_t(100), C.int64_t(1)
		var x, y, noise, zero, w, b *C.sterna_tensor
		check(C.sterna_manual_seed(42))
		check(C.sterna_linspace(-2, 2, n, nil, &x))
		check(C.sterna_randn(&n, 1, nil, &noise))
		check(C.sterna_mul_scalar(noise, 0.2, &noise))
		check(C.sterna_mul_scalar(x, 2, &y))
		check(C.sterna_add_scalar(y, 0.5, &y))
		check(C.sterna_add(y, noise, &y))
		check(C.sterna_zeros(&one, 1, nil, &zero))
		trainable := C.sterna_variable_options{struct_size: C.sizeof_sterna_variable_options, requires_grad: 1}
		check(C.sterna_variable_create(zero, &trainable, &w))
		check(C.sterna_variable_create(zero, &trainable, &b))
		printDevice(w)

		for epoch := 1; epoch <= 200; epoch++ {
			scoped(func() []*C.sterna_tensor {
				var prediction, loss, gradient, updated *C.sterna_tensor
				check(C.sterna_mul(w, x, &prediction))
				check(C.sterna_add(prediction, b, &prediction))
				check(C.sterna_mse_loss(prediction, y, nil, &loss))
				check(C.sterna_backward(loss, nil))
				for _, p := range []*C.sterna_tensor{w, b} { // p -= lr * p.grad, outside of the tape
					check(C.sterna_tensor_grad(p, &gradient))
					check(C.sterna_mul_scalar(gradient, 0.05, &gradient))
					check(C.sterna_sub(p, gradient, &updated))
					check(C.sterna_tensor_assign(p, updated))
					check(C.sterna_tensor_zero_grad(p))
				}
				if epoch%50 == 0 {
					fmt.Printf("epoch %3d: loss=%.6f w=%.4f b=%.4f\n", epoch, item(loss), item(w), item(b))
				}
				return nil
			})
		}

		if slope, intercept := item(w), item(b); slope < 1.9 || slope > 2.1 || intercept < 0.4 || intercept > 0.6 {
			fail(fmt.Sprintf("did not converge: w=%f b=%f", slope, intercept))
		}
		return nil
	})
}
