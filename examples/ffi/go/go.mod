module sterna.dev/examples/ffi/go

go 1.19
