/** Optimizers, schedules and clipping. */
package dev.sterna.optim;
