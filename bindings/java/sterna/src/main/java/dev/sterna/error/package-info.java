/** Exceptions by {@link dev.sterna.Code}. */
package dev.sterna.error;
