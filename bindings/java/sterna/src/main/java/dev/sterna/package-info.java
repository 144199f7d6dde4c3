/**
 * Tensors, autograd, data, captured programs and files: see {@link dev.sterna.Tensor} and {@link dev.sterna.Sterna}.
 */
package dev.sterna;
