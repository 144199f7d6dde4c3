// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna;

/**
 * The results of topk.
 *
 * @param values x's dtype, k elements along {@code axis}
 * @param indices i64, the same shape; may be null
 */
public record TopkResult(Tensor values, Tensor indices) {
}
