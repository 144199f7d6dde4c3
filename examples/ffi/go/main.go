// Programs in Go, straight from the C ABI by cgo: linreg, and digits [output folder [checkpoint to go on from]].
// Run them from the repository's root.
package main

/*
#cgo LDFLAGS: -lsterna
#include <stdlib.h>
#include <sterna/sterna.h>
*/
import "C"

import (
	"fmt"
	"os"
	"runtime"
	"unsafe"
)

// check ends the program with the library's own message: op, argument, shapes and dtypes are in it.
func check(e *C.sterna_error) {
	if e != nil {
		fail(C.GoString(C.sterna_error_message(e).data))
	}
}

func fail(message string) {
	fmt.Fprintln(os.Stderr, message)
	os.Exit(1)
}

// scoped releases the tensors that f makes, except those that it returns.
func scoped(f func() []*C.sterna_tensor) []*C.sterna_tensor {
	var scope *C.sterna_scope
	check(C.sterna_scope_begin(&scope))
	kept := f()
	for _, t := range kept {
		check(C.sterna_scope_keep(scope, t))
	}
	check(C.sterna_scope_end(scope))
	return kept
}

func item(t *C.sterna_tensor) float64 {
	var value C.double
	check(C.sterna_tensor_item(t, &value))
	return float64(value)
}

// text is a C string for the length of a call.
func text(s string, call func(*C.char)) {
	c := C.CString(s)
	defer C.free(unsafe.Pointer(c))
	call(c)
}

func main() {
	runtime.LockOSThread() // scopes and the grad mode belong to a thread
	if len(os.Args) < 2 {
		fail("usage: go run . linreg|digits [argument…]")
	}
	switch arguments := os.Args[2:]; os.Args[1] {
	case "linreg":
		linreg()
	case "digits":
		digits(append(arguments, ".", "")[0], append(arguments, "", "")[1])
	default:
		fail("there is no program " + os.Args[1])
	}
	if leaked := C.sterna_debug_live_handles(); leaked != 0 {
		fail(fmt.Sprint(leaked, " handles leaked"))
	}
}
