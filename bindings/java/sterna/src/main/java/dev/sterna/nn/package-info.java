/** Modules: those of the library, and {@link dev.sterna.nn.Module} for one's own. */
package dev.sterna.nn;
