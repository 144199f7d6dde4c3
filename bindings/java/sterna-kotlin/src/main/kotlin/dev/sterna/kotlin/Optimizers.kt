// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.kotlin

import dev.sterna.Anneal
import dev.sterna.Tensor
import dev.sterna.nn.Module
import dev.sterna.optim.Adam
import dev.sterna.optim.AdamW
import dev.sterna.optim.CosineAnnealingLR
import dev.sterna.optim.ExponentialLR
import dev.sterna.optim.LinearLR
import dev.sterna.optim.MultiStepLR
import dev.sterna.optim.OneCycleLR
import dev.sterna.optim.Optimizer
import dev.sterna.optim.RMSprop
import dev.sterna.optim.ReduceLROnPlateau
import dev.sterna.optim.SGD
import dev.sterna.optim.StepLR

/**
 * Stochastic gradient descent with PyTorch's momentum, for all parameters of a module.
 *
 * @param module what is trained
 * @param lr learning rate
 * @param momentum share of the last update that is kept
 * @param dampening share of the gradient that the momentum leaves out
 * @param weightDecay L2 penalty, added to the gradient
 * @param nesterov 1: Nesterov momentum, which needs momentum and no dampening
 * @param maximize 1: climb instead of descend
 */
public fun sgd(module: Module, lr: Double? = null, momentum: Double? = null, dampening: Double? = null, weightDecay: Double? = null, nesterov: Boolean? = null, maximize: Boolean? = null): SGD =
    SGD(module, dev.sterna.optim.SGDOptions().also { o ->
    lr?.let { o.lr(it) }
    momentum?.let { o.momentum(it) }
    dampening?.let { o.dampening(it) }
    weightDecay?.let { o.weightDecay(it) }
    nesterov?.let { o.nesterov(it) }
    maximize?.let { o.maximize(it) }
})

/**
 * Stochastic gradient descent with PyTorch's momentum, for all parameters of a module.
 *
 * @param parameters what is trained
 * @param lr learning rate
 * @param momentum share of the last update that is kept
 * @param dampening share of the gradient that the momentum leaves out
 * @param weightDecay L2 penalty, added to the gradient
 * @param nesterov 1: Nesterov momentum, which needs momentum and no dampening
 * @param maximize 1: climb instead of descend
 */
public fun sgd(parameters: List<Tensor>, lr: Double? = null, momentum: Double? = null, dampening: Double? = null, weightDecay: Double? = null, nesterov: Boolean? = null, maximize: Boolean? = null): SGD =
    SGD(parameters, dev.sterna.optim.SGDOptions().also { o ->
    lr?.let { o.lr(it) }
    momentum?.let { o.momentum(it) }
    dampening?.let { o.dampening(it) }
    weightDecay?.let { o.weightDecay(it) }
    nesterov?.let { o.nesterov(it) }
    maximize?.let { o.maximize(it) }
})

/**
 * Adam for all parameters of a module. Kingma &amp; Ba, 2015.
 *
 * @param module what is trained
 * @param lr learning rate
 * @param beta1 decay of the mean of gradients
 * @param beta2 decay of the mean of squared gradients
 * @param eps added to the denominator
 * @param weightDecay L2 penalty, added to the gradient
 * @param amsgrad 1: the largest second moment so far counts
 * @param maximize 1: climb instead of descend
 */
public fun adam(module: Module, lr: Double? = null, beta1: Double? = null, beta2: Double? = null, eps: Double? = null, weightDecay: Double? = null, amsgrad: Boolean? = null, maximize: Boolean? = null): Adam =
    Adam(module, dev.sterna.optim.AdamOptions().also { o ->
    lr?.let { o.lr(it) }
    beta1?.let { o.beta1(it) }
    beta2?.let { o.beta2(it) }
    eps?.let { o.eps(it) }
    weightDecay?.let { o.weightDecay(it) }
    amsgrad?.let { o.amsgrad(it) }
    maximize?.let { o.maximize(it) }
})

/**
 * Adam for all parameters of a module. Kingma &amp; Ba, 2015.
 *
 * @param parameters what is trained
 * @param lr learning rate
 * @param beta1 decay of the mean of gradients
 * @param beta2 decay of the mean of squared gradients
 * @param eps added to the denominator
 * @param weightDecay L2 penalty, added to the gradient
 * @param amsgrad 1: the largest second moment so far counts
 * @param maximize 1: climb instead of descend
 */
public fun adam(parameters: List<Tensor>, lr: Double? = null, beta1: Double? = null, beta2: Double? = null, eps: Double? = null, weightDecay: Double? = null, amsgrad: Boolean? = null, maximize: Boolean? = null): Adam =
    Adam(parameters, dev.sterna.optim.AdamOptions().also { o ->
    lr?.let { o.lr(it) }
    beta1?.let { o.beta1(it) }
    beta2?.let { o.beta2(it) }
    eps?.let { o.eps(it) }
    weightDecay?.let { o.weightDecay(it) }
    amsgrad?.let { o.amsgrad(it) }
    maximize?.let { o.maximize(it) }
})

/**
 * Adam with decoupled weight decay for all parameters of a module. Loshchilov &amp; Hutter, 2019.
 *
 * @param module what is trained
 * @param lr learning rate
 * @param beta1 decay of the mean of gradients
 * @param beta2 decay of the mean of squared gradients
 * @param eps added to the denominator
 * @param weightDecay decay of the parameters, times lr, apart from the gradient
 * @param amsgrad 1: the largest second moment so far counts
 * @param maximize 1: climb instead of descend
 */
public fun adamw(module: Module, lr: Double? = null, beta1: Double? = null, beta2: Double? = null, eps: Double? = null, weightDecay: Double? = null, amsgrad: Boolean? = null, maximize: Boolean? = null): AdamW =
    AdamW(module, dev.sterna.optim.AdamWOptions().also { o ->
    lr?.let { o.lr(it) }
    beta1?.let { o.beta1(it) }
    beta2?.let { o.beta2(it) }
    eps?.let { o.eps(it) }
    weightDecay?.let { o.weightDecay(it) }
    amsgrad?.let { o.amsgrad(it) }
    maximize?.let { o.maximize(it) }
})

/**
 * Adam with decoupled weight decay for all parameters of a module. Loshchilov &amp; Hutter, 2019.
 *
 * @param parameters what is trained
 * @param lr learning rate
 * @param beta1 decay of the mean of gradients
 * @param beta2 decay of the mean of squared gradients
 * @param eps added to the denominator
 * @param weightDecay decay of the parameters, times lr, apart from the gradient
 * @param amsgrad 1: the largest second moment so far counts
 * @param maximize 1: climb instead of descend
 */
public fun adamw(parameters: List<Tensor>, lr: Double? = null, beta1: Double? = null, beta2: Double? = null, eps: Double? = null, weightDecay: Double? = null, amsgrad: Boolean? = null, maximize: Boolean? = null): AdamW =
    AdamW(parameters, dev.sterna.optim.AdamWOptions().also { o ->
    lr?.let { o.lr(it) }
    beta1?.let { o.beta1(it) }
    beta2?.let { o.beta2(it) }
    eps?.let { o.eps(it) }
    weightDecay?.let { o.weightDecay(it) }
    amsgrad?.let { o.amsgrad(it) }
    maximize?.let { o.maximize(it) }
})

/**
 * RMSprop for all parameters of a module.
 *
 * @param module what is trained
 * @param lr learning rate
 * @param alpha decay of the mean of squared gradients
 * @param eps added to the denominator
 * @param weightDecay L2 penalty, added to the gradient
 * @param momentum share of the last update that is kept
 * @param centered 1: divides by the variance instead of the second moment
 * @param maximize 1: climb instead of descend
 */
public fun rmsprop(module: Module, lr: Double? = null, alpha: Double? = null, eps: Double? = null, weightDecay: Double? = null, momentum: Double? = null, centered: Boolean? = null, maximize: Boolean? = null): RMSprop =
    RMSprop(module, dev.sterna.optim.RMSpropOptions().also { o ->
    lr?.let { o.lr(it) }
    alpha?.let { o.alpha(it) }
    eps?.let { o.eps(it) }
    weightDecay?.let { o.weightDecay(it) }
    momentum?.let { o.momentum(it) }
    centered?.let { o.centered(it) }
    maximize?.let { o.maximize(it) }
})

/**
 * RMSprop for all parameters of a module.
 *
 * @param parameters what is trained
 * @param lr learning rate
 * @param alpha decay of the mean of squared gradients
 * @param eps added to the denominator
 * @param weightDecay L2 penalty, added to the gradient
 * @param momentum share of the last update that is kept
 * @param centered 1: divides by the variance instead of the second moment
 * @param maximize 1: climb instead of descend
 */
public fun rmsprop(parameters: List<Tensor>, lr: Double? = null, alpha: Double? = null, eps: Double? = null, weightDecay: Double? = null, momentum: Double? = null, centered: Boolean? = null, maximize: Boolean? = null): RMSprop =
    RMSprop(parameters, dev.sterna.optim.RMSpropOptions().also { o ->
    lr?.let { o.lr(it) }
    alpha?.let { o.alpha(it) }
    eps?.let { o.eps(it) }
    weightDecay?.let { o.weightDecay(it) }
    momentum?.let { o.momentum(it) }
    centered?.let { o.centered(it) }
    maximize?.let { o.maximize(it) }
})

/**
 * Lr = base · gamma^⌊step / step_size⌋.
 *
 * @param stepSize steps between decays
 * @param gamma factor of each decay
 */
public fun stepLR(optimizer: Optimizer, stepSize: Long, gamma: Double? = null): StepLR =
    StepLR(optimizer, stepSize, dev.sterna.optim.GammaOptions().also { o ->
    gamma?.let { o.gamma(it) }
})

/**
 * Lr = base · gamma^(number of milestones ≤ step).
 *
 * @param milestones steps, increasing
 * @param gamma factor of each decay
 */
public fun multiStepLR(optimizer: Optimizer, vararg milestones: Long, gamma: Double? = null): MultiStepLR =
    MultiStepLR(optimizer, milestones, dev.sterna.optim.GammaOptions().also { o ->
    gamma?.let { o.gamma(it) }
})

/**
 * Lr = base · gamma^step.
 *
 * @param gamma factor of each step
 */
public fun exponentialLR(optimizer: Optimizer, gamma: Double): ExponentialLR =
    ExponentialLR(optimizer, gamma)

/**
 * Lr = eta_min + (base - eta_min) (1 + cos(π step / t_max)) / 2.
 *
 * @param tMax steps to the lowest learning rate
 * @param etaMin the lowest learning rate
 */
public fun cosineAnnealingLR(optimizer: Optimizer, tMax: Long, etaMin: Double? = null): CosineAnnealingLR =
    CosineAnnealingLR(optimizer, tMax, dev.sterna.optim.CosineAnnealingLROptions().also { o ->
    etaMin?.let { o.etaMin(it) }
})

/**
 * Warm-up: lr = base times a factor that goes from start_factor to end_factor in total_iters steps.
 *
 * @param startFactor factor at the start
 * @param endFactor factor at the end
 * @param totalIters steps from start to end
 */
public fun linearLR(optimizer: Optimizer, startFactor: Double? = null, endFactor: Double? = null, totalIters: Long? = null): LinearLR =
    LinearLR(optimizer, dev.sterna.optim.LinearLROptions().also { o ->
    startFactor?.let { o.startFactor(it) }
    endFactor?.let { o.endFactor(it) }
    totalIters?.let { o.totalIters(it) }
})

/**
 * From max_lr / div_factor up to max_lr, then down to far below the start, over total_steps steps, one a batch. L. Smith, "Super-convergence", 2018.
 *
 * @param maxLr the highest learning rate
 * @param totalSteps steps of the whole training
 * @param pctStart share of the steps that climb
 * @param anneal the curve
 * @param divFactor the start is max_lr / div_factor
 * @param finalDivFactor the end is the start / final_div_factor
 * @param cycleMomentum 1: momentum (beta1) goes the other way
 * @param baseMomentum momentum at the highest learning rate
 * @param maxMomentum momentum at the lowest learning rate
 */
public fun oneCycleLR(optimizer: Optimizer, maxLr: Double, totalSteps: Long, pctStart: Double? = null, anneal: Anneal? = null, divFactor: Double? = null, finalDivFactor: Double? = null, cycleMomentum: Boolean? = null, baseMomentum: Double? = null, maxMomentum: Double? = null): OneCycleLR =
    OneCycleLR(optimizer, maxLr, totalSteps, dev.sterna.optim.OneCycleLROptions().also { o ->
    pctStart?.let { o.pctStart(it) }
    anneal?.let { o.anneal(it) }
    divFactor?.let { o.divFactor(it) }
    finalDivFactor?.let { o.finalDivFactor(it) }
    cycleMomentum?.let { o.cycleMomentum(it) }
    baseMomentum?.let { o.baseMomentum(it) }
    maxMomentum?.let { o.maxMomentum(it) }
})

/**
 * Multiplies lr by `factor` when the metric given to schedulerStepMetric no longer improves.
 *
 * @param maximize 1: larger metrics are better
 * @param factor factor of each reduction
 * @param patience steps without improvement that are let pass
 * @param threshold improvements must be larger than this
 * @param thresholdAbsolute 0: threshold is a share of the best metric
 * @param cooldown steps after a reduction that do not count
 * @param minLr the lowest learning rate
 * @param eps smaller changes of the learning rate are not made
 */
public fun reduceLROnPlateau(optimizer: Optimizer, maximize: Boolean? = null, factor: Double? = null, patience: Long? = null, threshold: Double? = null, thresholdAbsolute: Boolean? = null, cooldown: Long? = null, minLr: Double? = null, eps: Double? = null): ReduceLROnPlateau =
    ReduceLROnPlateau(optimizer, dev.sterna.optim.ReduceLROnPlateauOptions().also { o ->
    maximize?.let { o.maximize(it) }
    factor?.let { o.factor(it) }
    patience?.let { o.patience(it) }
    threshold?.let { o.threshold(it) }
    thresholdAbsolute?.let { o.thresholdAbsolute(it) }
    cooldown?.let { o.cooldown(it) }
    minLr?.let { o.minLr(it) }
    eps?.let { o.eps(it) }
})
