/** Sterna: tensors, autograd, networks, training, captured programs and ONNX export. */
module dev.sterna {
    exports dev.sterna;
    exports dev.sterna.error;
    exports dev.sterna.nn;
    exports dev.sterna.optim;
    exports dev.sterna.options;
}
