/** Optional arguments of ops and other calls: a setter for each, with the defaults of the call without. */
package dev.sterna.options;
