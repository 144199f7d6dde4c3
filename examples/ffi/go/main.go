// Programs in Go, straight from the C ABI by cgo: linreg, and digits [output folder [checkpoint to go on from]], which
// compute on the CPU, or where a flag -device says.
// Run them from the repository's root.
package main

/*
#cgo LDFLAGS: -lsterna
#include <stdlib.h>
#include <sterna/sterna.h>
*/
import "C"

import (
	"flag"
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

// printDevice says where a tensor lies.
func printDevice(t *C.sterna_tensor) {
	info := C.sterna_tensor_info{struct_size: C.sizeof_sterna_tensor_info}
	check(C.sterna_tensor_get_info(t, &info))
	fmt.Println("on", C.GoString(info.device.data))
}

func main() {
	runtime.LockOSThread() // scopes and the grad mode belong to a thread
	if len(os.Args) < 2 {
		fail("usage: go run . linreg|digits [-device NAME] [argument…]")
	}
	flags := flag.NewFlagSet(os.Args[1], flag.ExitOnError)
	device := flags.String("device", "cpu", "where to compute")
	_ = flags.Parse(os.Args[2:]) // ends the program when it fails
	text(*device, func(name *C.char) { check(C.sterna_set_device(name, nil)) })
	switch arguments := flags.Args(); os.Args[1] {
	case "linreg":
		linreg()
	case "digits":
		digits(*device, append(arguments, ".", "")[0], append(arguments, "", "")[1])
	default:
		fail("there is no program " + os.Args[1])
	}
	if leaked := C.sterna_debug_live_handles(); leaked != 0 {
		fail(fmt.Sprint(leaked, " handles leaked"))
	}
}
