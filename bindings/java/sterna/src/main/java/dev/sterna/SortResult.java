// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna;

/**
 * The results of sort.
 *
 * @param values x's type
 * @param indices i64, x's shape; may be null
 */
public record SortResult(Tensor values, Tensor indices) {
}
