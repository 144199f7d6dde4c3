// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna;

/**
 * The results of batchNorm.
 *
 * @param out x's shape and dtype
 * @param newRunningMean (1 - momentum) * running_mean + momentum * mean; without running_mean the batch's mean; running_mean itself when training is false; may be null
 * @param newRunningVar likewise, with the batch's unbiased variance; may be null
 */
public record BatchNormResult(Tensor out, Tensor newRunningMean, Tensor newRunningVar) {
}
