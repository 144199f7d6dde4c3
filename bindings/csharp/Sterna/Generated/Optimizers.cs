// Generated from capi/api.json by bindings/generate; do not edit.
using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;

namespace Sterna {
    /// <summary>Stochastic gradient descent with PyTorch's momentum, for all parameters of a module.</summary>
    public sealed unsafe class SGD : Optimizer {
        /// <summary>Stochastic gradient descent with PyTorch's momentum, for all parameters of a module.</summary>
        /// <param name="module">its parameters are group 0</param>
        /// <param name="lr">learning rate</param>
        /// <param name="momentum">share of the last update that is kept</param>
        /// <param name="dampening">share of the gradient that the momentum leaves out</param>
        /// <param name="weightDecay">L2 penalty, added to the gradient</param>
        /// <param name="nesterov">1: Nesterov momentum, which needs momentum and no dampening</param>
        /// <param name="maximize">1: climb instead of descend</param>
        public SGD(Module module, double lr = 0.001, double momentum = 0.0, double dampening = 0.0, double weightDecay = 0.0, bool nesterov = false, bool maximize = false) : base(Create(module, lr, momentum, dampening, weightDecay, nesterov, maximize)) { }
        static IntPtr Create(Module module, double lr, double momentum, double dampening, double weightDecay, bool nesterov, bool maximize) {
            var c_ = Call.Begin();
            try {
                IntPtr optimizer_;
                var o_ = new sterna_optim_sgd_options { struct_size = (uint)sizeof(sterna_optim_sgd_options), momentum = momentum, dampening = dampening, weight_decay = weightDecay, nesterov = nesterov ? 1 : 0, maximize = maximize ? 1 : 0 };
                Call.Check(Raw.sterna_optim_sgd(c_.First(module, "module"), lr, &o_, &optimizer_));
                return optimizer_;
            } finally { c_.End(); }
        }
        /// <summary>The same for a list of variables.</summary>
        /// <param name="params">floating variables, each once</param>
        /// <param name="lr">learning rate</param>
        /// <param name="momentum">share of the last update that is kept</param>
        /// <param name="dampening">share of the gradient that the momentum leaves out</param>
        /// <param name="weightDecay">L2 penalty, added to the gradient</param>
        /// <param name="nesterov">1: Nesterov momentum, which needs momentum and no dampening</param>
        /// <param name="maximize">1: climb instead of descend</param>
        public SGD(IEnumerable<Tensor> @params, double lr = 0.001, double momentum = 0.0, double dampening = 0.0, double weightDecay = 0.0, bool nesterov = false, bool maximize = false) : base(Create(@params, lr, momentum, dampening, weightDecay, nesterov, maximize)) { }
        static IntPtr Create(IEnumerable<Tensor> @params, double lr, double momentum, double dampening, double weightDecay, bool nesterov, bool maximize) {
            var c_ = Call.Begin();
            try {
                var params_ = c_.List(@params, "params", out ulong paramsN_);
                IntPtr optimizer_;
                var o_ = new sterna_optim_sgd_options { struct_size = (uint)sizeof(sterna_optim_sgd_options), momentum = momentum, dampening = dampening, weight_decay = weightDecay, nesterov = nesterov ? 1 : 0, maximize = maximize ? 1 : 0 };
                Call.Check(Raw.sterna_optim_sgd_params(params_, paramsN_, lr, &o_, &optimizer_));
                return optimizer_;
            } finally { c_.End(); }
        }
    }
    /// <summary>Adam for all parameters of a module. Kingma &amp; Ba, 2015.</summary>
    public sealed unsafe class Adam : Optimizer {
        /// <summary>Adam for all parameters of a module. Kingma &amp; Ba, 2015.</summary>
        /// <param name="module">its parameters are group 0</param>
        /// <param name="lr">learning rate</param>
        /// <param name="beta1">decay of the mean of gradients</param>
        /// <param name="beta2">decay of the mean of squared gradients</param>
        /// <param name="eps">added to the denominator</param>
        /// <param name="weightDecay">L2 penalty, added to the gradient</param>
        /// <param name="amsgrad">1: the largest second moment so far counts</param>
        /// <param name="maximize">1: climb instead of descend</param>
        public Adam(Module module, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-08, double weightDecay = 0.0, bool amsgrad = false, bool maximize = false) : base(Create(module, lr, beta1, beta2, eps, weightDecay, amsgrad, maximize)) { }
        static IntPtr Create(Module module, double lr, double beta1, double beta2, double eps, double weightDecay, bool amsgrad, bool maximize) {
            var c_ = Call.Begin();
            try {
                IntPtr optimizer_;
                var o_ = new sterna_optim_adam_options { struct_size = (uint)sizeof(sterna_optim_adam_options), beta1 = beta1, beta2 = beta2, eps = eps, weight_decay = weightDecay, amsgrad = amsgrad ? 1 : 0, maximize = maximize ? 1 : 0 };
                Call.Check(Raw.sterna_optim_adam(c_.First(module, "module"), lr, &o_, &optimizer_));
                return optimizer_;
            } finally { c_.End(); }
        }
        /// <summary>The same for a list of variables.</summary>
        /// <param name="params">floating variables, each once</param>
        /// <param name="lr">learning rate</param>
        /// <param name="beta1">decay of the mean of gradients</param>
        /// <param name="beta2">decay of the mean of squared gradients</param>
        /// <param name="eps">added to the denominator</param>
        /// <param name="weightDecay">L2 penalty, added to the gradient</param>
        /// <param name="amsgrad">1: the largest second moment so far counts</param>
        /// <param name="maximize">1: climb instead of descend</param>
        public Adam(IEnumerable<Tensor> @params, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-08, double weightDecay = 0.0, bool amsgrad = false, bool maximize = false) : base(Create(@params, lr, beta1, beta2, eps, weightDecay, amsgrad, maximize)) { }
        static IntPtr Create(IEnumerable<Tensor> @params, double lr, double beta1, double beta2, double eps, double weightDecay, bool amsgrad, bool maximize) {
            var c_ = Call.Begin();
            try {
                var params_ = c_.List(@params, "params", out ulong paramsN_);
                IntPtr optimizer_;
                var o_ = new sterna_optim_adam_options { struct_size = (uint)sizeof(sterna_optim_adam_options), beta1 = beta1, beta2 = beta2, eps = eps, weight_decay = weightDecay, amsgrad = amsgrad ? 1 : 0, maximize = maximize ? 1 : 0 };
                Call.Check(Raw.sterna_optim_adam_params(params_, paramsN_, lr, &o_, &optimizer_));
                return optimizer_;
            } finally { c_.End(); }
        }
    }
    /// <summary>Adam with decoupled weight decay for all parameters of a module. Loshchilov &amp; Hutter, 2019.</summary>
    public sealed unsafe class AdamW : Optimizer {
        /// <summary>Adam with decoupled weight decay for all parameters of a module. Loshchilov &amp; Hutter, 2019.</summary>
        /// <param name="module">its parameters are group 0</param>
        /// <param name="lr">learning rate</param>
        /// <param name="beta1">decay of the mean of gradients</param>
        /// <param name="beta2">decay of the mean of squared gradients</param>
        /// <param name="eps">added to the denominator</param>
        /// <param name="weightDecay">decay of the parameters, times lr, apart from the gradient</param>
        /// <param name="amsgrad">1: the largest second moment so far counts</param>
        /// <param name="maximize">1: climb instead of descend</param>
        public AdamW(Module module, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-08, double weightDecay = 0.01, bool amsgrad = false, bool maximize = false) : base(Create(module, lr, beta1, beta2, eps, weightDecay, amsgrad, maximize)) { }
        static IntPtr Create(Module module, double lr, double beta1, double beta2, double eps, double weightDecay, bool amsgrad, bool maximize) {
            var c_ = Call.Begin();
            try {
                IntPtr optimizer_;
                var o_ = new sterna_optim_adamw_options { struct_size = (uint)sizeof(sterna_optim_adamw_options), beta1 = beta1, beta2 = beta2, eps = eps, weight_decay = weightDecay, amsgrad = amsgrad ? 1 : 0, maximize = maximize ? 1 : 0 };
                Call.Check(Raw.sterna_optim_adamw(c_.First(module, "module"), lr, &o_, &optimizer_));
                return optimizer_;
            } finally { c_.End(); }
        }
        /// <summary>The same for a list of variables.</summary>
        /// <param name="params">floating variables, each once</param>
        /// <param name="lr">learning rate</param>
        /// <param name="beta1">decay of the mean of gradients</param>
        /// <param name="beta2">decay of the mean of squared gradients</param>
        /// <param name="eps">added to the denominator</param>
        /// <param name="weightDecay">decay of the parameters, times lr, apart from the gradient</param>
        /// <param name="amsgrad">1: the largest second moment so far counts</param>
        /// <param name="maximize">1: climb instead of descend</param>
        public AdamW(IEnumerable<Tensor> @params, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-08, double weightDecay = 0.01, bool amsgrad = false, bool maximize = false) : base(Create(@params, lr, beta1, beta2, eps, weightDecay, amsgrad, maximize)) { }
        static IntPtr Create(IEnumerable<Tensor> @params, double lr, double beta1, double beta2, double eps, double weightDecay, bool amsgrad, bool maximize) {
            var c_ = Call.Begin();
            try {
                var params_ = c_.List(@params, "params", out ulong paramsN_);
                IntPtr optimizer_;
                var o_ = new sterna_optim_adamw_options { struct_size = (uint)sizeof(sterna_optim_adamw_options), beta1 = beta1, beta2 = beta2, eps = eps, weight_decay = weightDecay, amsgrad = amsgrad ? 1 : 0, maximize = maximize ? 1 : 0 };
                Call.Check(Raw.sterna_optim_adamw_params(params_, paramsN_, lr, &o_, &optimizer_));
                return optimizer_;
            } finally { c_.End(); }
        }
    }
    /// <summary>RMSprop for all parameters of a module.</summary>
    public sealed unsafe class RMSprop : Optimizer {
        /// <summary>RMSprop for all parameters of a module.</summary>
        /// <param name="module">its parameters are group 0</param>
        /// <param name="lr">learning rate</param>
        /// <param name="alpha">decay of the mean of squared gradients</param>
        /// <param name="eps">added to the denominator</param>
        /// <param name="weightDecay">L2 penalty, added to the gradient</param>
        /// <param name="momentum">share of the last update that is kept</param>
        /// <param name="centered">1: divides by the variance instead of the second moment</param>
        /// <param name="maximize">1: climb instead of descend</param>
        public RMSprop(Module module, double lr = 0.01, double alpha = 0.99, double eps = 1e-08, double weightDecay = 0.0, double momentum = 0.0, bool centered = false, bool maximize = false) : base(Create(module, lr, alpha, eps, weightDecay, momentum, centered, maximize)) { }
        static IntPtr Create(Module module, double lr, double alpha, double eps, double weightDecay, double momentum, bool centered, bool maximize) {
            var c_ = Call.Begin();
            try {
                IntPtr optimizer_;
                var o_ = new sterna_optim_rmsprop_options { struct_size = (uint)sizeof(sterna_optim_rmsprop_options), alpha = alpha, eps = eps, weight_decay = weightDecay, momentum = momentum, centered = centered ? 1 : 0, maximize = maximize ? 1 : 0 };
                Call.Check(Raw.sterna_optim_rmsprop(c_.First(module, "module"), lr, &o_, &optimizer_));
                return optimizer_;
            } finally { c_.End(); }
        }
        /// <summary>The same for a list of variables.</summary>
        /// <param name="params">floating variables, each once</param>
        /// <param name="lr">learning rate</param>
        /// <param name="alpha">decay of the mean of squared gradients</param>
        /// <param name="eps">added to the denominator</param>
        /// <param name="weightDecay">L2 penalty, added to the gradient</param>
        /// <param name="momentum">share of the last update that is kept</param>
        /// <param name="centered">1: divides by the variance instead of the second moment</param>
        /// <param name="maximize">1: climb instead of descend</param>
        public RMSprop(IEnumerable<Tensor> @params, double lr = 0.01, double alpha = 0.99, double eps = 1e-08, double weightDecay = 0.0, double momentum = 0.0, bool centered = false, bool maximize = false) : base(Create(@params, lr, alpha, eps, weightDecay, momentum, centered, maximize)) { }
        static IntPtr Create(IEnumerable<Tensor> @params, double lr, double alpha, double eps, double weightDecay, double momentum, bool centered, bool maximize) {
            var c_ = Call.Begin();
            try {
                var params_ = c_.List(@params, "params", out ulong paramsN_);
                IntPtr optimizer_;
                var o_ = new sterna_optim_rmsprop_options { struct_size = (uint)sizeof(sterna_optim_rmsprop_options), alpha = alpha, eps = eps, weight_decay = weightDecay, momentum = momentum, centered = centered ? 1 : 0, maximize = maximize ? 1 : 0 };
                Call.Check(Raw.sterna_optim_rmsprop_params(params_, paramsN_, lr, &o_, &optimizer_));
                return optimizer_;
            } finally { c_.End(); }
        }
    }
}
