// Generated from capi/api.json by bindings/generate; do not edit.
using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;

namespace Sterna {
    /// <summary>y = x Wᵀ + b: (…, in_features) → (…, out_features). weight [out, in] and bias start as U(±1/√in).</summary>
    public sealed unsafe class Linear : Module {
        /// <summary>y = x Wᵀ + b: (…, in_features) → (…, out_features). weight [out, in] and bias start as U(±1/√in).</summary>
        /// <param name="inFeatures">size of the last axis of the input</param>
        /// <param name="outFeatures">size of the last axis of the output</param>
        /// <param name="bias">whether there is a bias</param>
        /// <param name="dtype">dtype of the parameters</param>
        /// <param name="device">device of the parameters; null: the thread's default</param>
        public Linear(long inFeatures, long outFeatures, bool bias = true, DType dtype = DType.F32, [AllowNull] string device = null) : base(Create(inFeatures, outFeatures, bias, dtype, device)) { }
        static IntPtr Create(long inFeatures, long outFeatures, bool bias, DType dtype, string device) {
            var c_ = Call.Begin();
            try {
                IntPtr module_;
                var o_ = new sterna_nn_linear_options { struct_size = (uint)sizeof(sterna_nn_linear_options), bias = bias ? 1 : 0, dtype = (int)dtype, device = c_.MaybeText(device, "device") };
                Call.Check(Raw.sterna_nn_linear(inFeatures, outFeatures, &o_, &module_));
                return module_;
            } finally { c_.End(); }
        }
    }
    /// <summary>Cross-correlation over (N, C, L).</summary>
    public sealed unsafe class Conv1d : Module {
        /// <summary>Cross-correlation over (N, C, L).</summary>
        /// <param name="inChannels">channels of the input</param>
        /// <param name="outChannels">channels of the output</param>
        /// <param name="kernelSize">one number or one a dimension</param>
        /// <param name="stride">step, one number or one a dimension  Default: 1.</param>
        /// <param name="padding">zeros on both sides, one number or one a dimension  Default: 0.</param>
        /// <param name="dilation">distance of the kernel's points, one number or one a dimension  Default: 1.</param>
        /// <param name="groups">channels fall in this many groups that do not see each other</param>
        /// <param name="bias">whether there is a bias</param>
        /// <param name="dtype">dtype of the parameters</param>
        /// <param name="device">device of the parameters; null: the thread's default</param>
        public Conv1d(long inChannels, long outChannels, Ints kernelSize, Ints stride = default, Ints padding = default, Ints dilation = default, long groups = 1, bool bias = true, DType dtype = DType.F32, [AllowNull] string device = null) : base(Create(inChannels, outChannels, kernelSize, stride, padding, dilation, groups, bias, dtype, device)) { }
        static IntPtr Create(long inChannels, long outChannels, Ints kernelSize, Ints stride, Ints padding, Ints dilation, long groups, bool bias, DType dtype, string device) {
            var c_ = Call.Begin();
            try {
                IntPtr module_;
                var o_ = new sterna_nn_conv1d_options { struct_size = (uint)sizeof(sterna_nn_conv1d_options), stride_len = (ulong)stride.Count, padding_len = (ulong)padding.Count, dilation_len = (ulong)dilation.Count, groups = groups, bias = bias ? 1 : 0, dtype = (int)dtype, device = c_.MaybeText(device, "device") };
                fixed (long* kernelSize_ = kernelSize.Sizes) fixed (long* stride_ = stride.Sizes) fixed (long* padding_ = padding.Sizes) fixed (long* dilation_ = dilation.Sizes) {
                    o_.stride = stride_;
                    o_.padding = padding_;
                    o_.dilation = dilation_;
                    Call.Check(Raw.sterna_nn_conv1d(inChannels, outChannels, kernelSize_, (ulong)kernelSize.Count, &o_, &module_));
                }
                return module_;
            } finally { c_.End(); }
        }
    }
    /// <summary>Cross-correlation over (N, C, H, W).</summary>
    public sealed unsafe class Conv2d : Module {
        /// <summary>Cross-correlation over (N, C, H, W).</summary>
        /// <param name="inChannels">channels of the input</param>
        /// <param name="outChannels">channels of the output</param>
        /// <param name="kernelSize">one number or one a dimension</param>
        /// <param name="stride">step, one number or one a dimension  Default: 1.</param>
        /// <param name="padding">zeros on both sides, one number or one a dimension  Default: 0.</param>
        /// <param name="dilation">distance of the kernel's points, one number or one a dimension  Default: 1.</param>
        /// <param name="groups">channels fall in this many groups that do not see each other</param>
        /// <param name="bias">whether there is a bias</param>
        /// <param name="dtype">dtype of the parameters</param>
        /// <param name="device">device of the parameters; null: the thread's default</param>
        public Conv2d(long inChannels, long outChannels, Ints kernelSize, Ints stride = default, Ints padding = default, Ints dilation = default, long groups = 1, bool bias = true, DType dtype = DType.F32, [AllowNull] string device = null) : base(Create(inChannels, outChannels, kernelSize, stride, padding, dilation, groups, bias, dtype, device)) { }
        static IntPtr Create(long inChannels, long outChannels, Ints kernelSize, Ints stride, Ints padding, Ints dilation, long groups, bool bias, DType dtype, string device) {
            var c_ = Call.Begin();
            try {
                IntPtr module_;
                var o_ = new sterna_nn_conv2d_options { struct_size = (uint)sizeof(sterna_nn_conv2d_options), stride_len = (ulong)stride.Count, padding_len = (ulong)padding.Count, dilation_len = (ulong)dilation.Count, groups = groups, bias = bias ? 1 : 0, dtype = (int)dtype, device = c_.MaybeText(device, "device") };
                fixed (long* kernelSize_ = kernelSize.Sizes) fixed (long* stride_ = stride.Sizes) fixed (long* padding_ = padding.Sizes) fixed (long* dilation_ = dilation.Sizes) {
                    o_.stride = stride_;
                    o_.padding = padding_;
                    o_.dilation = dilation_;
                    Call.Check(Raw.sterna_nn_conv2d(inChannels, outChannels, kernelSize_, (ulong)kernelSize.Count, &o_, &module_));
                }
                return module_;
            } finally { c_.End(); }
        }
    }
    /// <summary>Batch normalization of (N, C) or (N, C, L). Batch statistics in training, which also update running_mean, running_var and num_batches_tracked; those in evaluation.</summary>
    public sealed unsafe class BatchNorm1d : Module {
        /// <summary>Batch normalization of (N, C) or (N, C, L). Batch statistics in training, which also update running_mean, running_var and num_batches_tracked; those in evaluation.</summary>
        /// <param name="numFeatures">C</param>
        /// <param name="eps">added to the variance</param>
        /// <param name="momentum">share of the batch in the running statistics</param>
        /// <param name="affine">whether there is a weight and a bias</param>
        /// <param name="trackRunningStats">0: batch statistics also in eval mode</param>
        /// <param name="dtype">dtype of the parameters</param>
        /// <param name="device">device of the parameters; null: the thread's default</param>
        public BatchNorm1d(long numFeatures, double eps = 1e-05, double momentum = 0.1, bool affine = true, bool trackRunningStats = true, DType dtype = DType.F32, [AllowNull] string device = null) : base(Create(numFeatures, eps, momentum, affine, trackRunningStats, dtype, device)) { }
        static IntPtr Create(long numFeatures, double eps, double momentum, bool affine, bool trackRunningStats, DType dtype, string device) {
            var c_ = Call.Begin();
            try {
                IntPtr module_;
                var o_ = new sterna_nn_batch_norm_options { struct_size = (uint)sizeof(sterna_nn_batch_norm_options), eps = eps, momentum = momentum, affine = affine ? 1 : 0, track_running_stats = trackRunningStats ? 1 : 0, dtype = (int)dtype, device = c_.MaybeText(device, "device") };
                Call.Check(Raw.sterna_nn_batch_norm1d(numFeatures, &o_, &module_));
                return module_;
            } finally { c_.End(); }
        }
    }
    /// <summary>Batch normalization of (N, C, H, W), as BatchNorm1d.</summary>
    public sealed unsafe class BatchNorm2d : Module {
        /// <summary>Batch normalization of (N, C, H, W), as BatchNorm1d.</summary>
        /// <param name="numFeatures">C</param>
        /// <param name="eps">added to the variance</param>
        /// <param name="momentum">share of the batch in the running statistics</param>
        /// <param name="affine">whether there is a weight and a bias</param>
        /// <param name="trackRunningStats">0: batch statistics also in eval mode</param>
        /// <param name="dtype">dtype of the parameters</param>
        /// <param name="device">device of the parameters; null: the thread's default</param>
        public BatchNorm2d(long numFeatures, double eps = 1e-05, double momentum = 0.1, bool affine = true, bool trackRunningStats = true, DType dtype = DType.F32, [AllowNull] string device = null) : base(Create(numFeatures, eps, momentum, affine, trackRunningStats, dtype, device)) { }
        static IntPtr Create(long numFeatures, double eps, double momentum, bool affine, bool trackRunningStats, DType dtype, string device) {
            var c_ = Call.Begin();
            try {
                IntPtr module_;
                var o_ = new sterna_nn_batch_norm_options { struct_size = (uint)sizeof(sterna_nn_batch_norm_options), eps = eps, momentum = momentum, affine = affine ? 1 : 0, track_running_stats = trackRunningStats ? 1 : 0, dtype = (int)dtype, device = c_.MaybeText(device, "device") };
                Call.Check(Raw.sterna_nn_batch_norm2d(numFeatures, &o_, &module_));
                return module_;
            } finally { c_.End(); }
        }
    }
    /// <summary>Normalization over the last axes, of these sizes.</summary>
    public sealed unsafe class LayerNorm : Module {
        /// <summary>Normalization over the last axes, of these sizes.</summary>
        /// <param name="normalizedShape">sizes of the last axes</param>
        /// <param name="eps">added to the variance</param>
        /// <param name="elementwiseAffine">whether there is a weight</param>
        /// <param name="bias">whether there is a bias, where there is a weight</param>
        /// <param name="dtype">dtype of the parameters</param>
        /// <param name="device">device of the parameters; null: the thread's default</param>
        public LayerNorm(Ints normalizedShape, double eps = 1e-05, bool elementwiseAffine = true, bool bias = true, DType dtype = DType.F32, [AllowNull] string device = null) : base(Create(normalizedShape, eps, elementwiseAffine, bias, dtype, device)) { }
        static IntPtr Create(Ints normalizedShape, double eps, bool elementwiseAffine, bool bias, DType dtype, string device) {
            var c_ = Call.Begin();
            try {
                IntPtr module_;
                var o_ = new sterna_nn_layer_norm_options { struct_size = (uint)sizeof(sterna_nn_layer_norm_options), eps = eps, elementwise_affine = elementwiseAffine ? 1 : 0, bias = bias ? 1 : 0, dtype = (int)dtype, device = c_.MaybeText(device, "device") };
                fixed (long* normalizedShape_ = normalizedShape.Sizes)
                    Call.Check(Raw.sterna_nn_layer_norm(normalizedShape_, (ulong)normalizedShape.Count, &o_, &module_));
                return module_;
            } finally { c_.End(); }
        }
    }
    /// <summary>In training, zeroes elements with probability p and scales the others by 1 / (1 - p).</summary>
    public sealed unsafe class Dropout : Module {
        /// <summary>In training, zeroes elements with probability p and scales the others by 1 / (1 - p).</summary>
        /// <param name="p">0 to 1</param>
        public Dropout(double p) : base(Create(p)) { }
        static IntPtr Create(double p) {
            Library.Load();
            IntPtr module_;
            Call.Check(Raw.sterna_nn_dropout(p, &module_));
            return module_;
        }
    }
    /// <summary>In training, zeroes whole channels of (N, C, H, W) with probability p and scales the others by 1 / (1 - p).</summary>
    public sealed unsafe class Dropout2d : Module {
        /// <summary>In training, zeroes whole channels of (N, C, H, W) with probability p and scales the others by 1 / (1 - p).</summary>
        /// <param name="p">0 to 1</param>
        public Dropout2d(double p) : base(Create(p)) { }
        static IntPtr Create(double p) {
            Library.Load();
            IntPtr module_;
            Call.Check(Raw.sterna_nn_dropout2d(p, &module_));
            return module_;
        }
    }
    /// <summary>The largest value of each window of (N, C, L).</summary>
    public sealed unsafe class MaxPool1d : Module {
        /// <summary>The largest value of each window of (N, C, L).</summary>
        /// <param name="kernelSize">one number or one a dimension</param>
        /// <param name="stride">step, one number or one a dimension; null: kernel_size</param>
        /// <param name="padding">on both sides, one number or one a dimension  Default: 0.</param>
        /// <param name="dilation">distance of the window's points, one number or one a dimension  Default: 1.</param>
        /// <param name="ceilMode">1: a last window that is not full counts</param>
        public MaxPool1d(Ints kernelSize, Ints stride = default, Ints padding = default, Ints dilation = default, bool ceilMode = false) : base(Create(kernelSize, stride, padding, dilation, ceilMode)) { }
        static IntPtr Create(Ints kernelSize, Ints stride, Ints padding, Ints dilation, bool ceilMode) {
            Library.Load();
            IntPtr module_;
            var o_ = new sterna_nn_max_pool_options { struct_size = (uint)sizeof(sterna_nn_max_pool_options), stride_len = (ulong)stride.Count, padding_len = (ulong)padding.Count, dilation_len = (ulong)dilation.Count, ceil_mode = ceilMode ? 1 : 0 };
            fixed (long* kernelSize_ = kernelSize.Sizes) fixed (long* stride_ = stride.Sizes) fixed (long* padding_ = padding.Sizes) fixed (long* dilation_ = dilation.Sizes) {
                o_.stride = stride_;
                o_.padding = padding_;
                o_.dilation = dilation_;
                Call.Check(Raw.sterna_nn_max_pool1d(kernelSize_, (ulong)kernelSize.Count, &o_, &module_));
            }
            return module_;
        }
    }
    /// <summary>The largest value of each window of (N, C, H, W).</summary>
    public sealed unsafe class MaxPool2d : Module {
        /// <summary>The largest value of each window of (N, C, H, W).</summary>
        /// <param name="kernelSize">one number or one a dimension</param>
        /// <param name="stride">step, one number or one a dimension; null: kernel_size</param>
        /// <param name="padding">on both sides, one number or one a dimension  Default: 0.</param>
        /// <param name="dilation">distance of the window's points, one number or one a dimension  Default: 1.</param>
        /// <param name="ceilMode">1: a last window that is not full counts</param>
        public MaxPool2d(Ints kernelSize, Ints stride = default, Ints padding = default, Ints dilation = default, bool ceilMode = false) : base(Create(kernelSize, stride, padding, dilation, ceilMode)) { }
        static IntPtr Create(Ints kernelSize, Ints stride, Ints padding, Ints dilation, bool ceilMode) {
            Library.Load();
            IntPtr module_;
            var o_ = new sterna_nn_max_pool_options { struct_size = (uint)sizeof(sterna_nn_max_pool_options), stride_len = (ulong)stride.Count, padding_len = (ulong)padding.Count, dilation_len = (ulong)dilation.Count, ceil_mode = ceilMode ? 1 : 0 };
            fixed (long* kernelSize_ = kernelSize.Sizes) fixed (long* stride_ = stride.Sizes) fixed (long* padding_ = padding.Sizes) fixed (long* dilation_ = dilation.Sizes) {
                o_.stride = stride_;
                o_.padding = padding_;
                o_.dilation = dilation_;
                Call.Check(Raw.sterna_nn_max_pool2d(kernelSize_, (ulong)kernelSize.Count, &o_, &module_));
            }
            return module_;
        }
    }
    /// <summary>The mean of each window of (N, C, L).</summary>
    public sealed unsafe class AvgPool1d : Module {
        /// <summary>The mean of each window of (N, C, L).</summary>
        /// <param name="kernelSize">one number or one a dimension</param>
        /// <param name="stride">step, one number or one a dimension; null: kernel_size</param>
        /// <param name="padding">on both sides, one number or one a dimension  Default: 0.</param>
        /// <param name="ceilMode">1: a last window that is not full counts</param>
        /// <param name="countIncludePad">whether padding counts as elements of the mean</param>
        public AvgPool1d(Ints kernelSize, Ints stride = default, Ints padding = default, bool ceilMode = false, bool countIncludePad = true) : base(Create(kernelSize, stride, padding, ceilMode, countIncludePad)) { }
        static IntPtr Create(Ints kernelSize, Ints stride, Ints padding, bool ceilMode, bool countIncludePad) {
            Library.Load();
            IntPtr module_;
            var o_ = new sterna_nn_avg_pool_options { struct_size = (uint)sizeof(sterna_nn_avg_pool_options), stride_len = (ulong)stride.Count, padding_len = (ulong)padding.Count, ceil_mode = ceilMode ? 1 : 0, count_include_pad = countIncludePad ? 1 : 0 };
            fixed (long* kernelSize_ = kernelSize.Sizes) fixed (long* stride_ = stride.Sizes) fixed (long* padding_ = padding.Sizes) {
                o_.stride = stride_;
                o_.padding = padding_;
                Call.Check(Raw.sterna_nn_avg_pool1d(kernelSize_, (ulong)kernelSize.Count, &o_, &module_));
            }
            return module_;
        }
    }
    /// <summary>The mean of each window of (N, C, H, W).</summary>
    public sealed unsafe class AvgPool2d : Module {
        /// <summary>The mean of each window of (N, C, H, W).</summary>
        /// <param name="kernelSize">one number or one a dimension</param>
        /// <param name="stride">step, one number or one a dimension; null: kernel_size</param>
        /// <param name="padding">on both sides, one number or one a dimension  Default: 0.</param>
        /// <param name="ceilMode">1: a last window that is not full counts</param>
        /// <param name="countIncludePad">whether padding counts as elements of the mean</param>
        public AvgPool2d(Ints kernelSize, Ints stride = default, Ints padding = default, bool ceilMode = false, bool countIncludePad = true) : base(Create(kernelSize, stride, padding, ceilMode, countIncludePad)) { }
        static IntPtr Create(Ints kernelSize, Ints stride, Ints padding, bool ceilMode, bool countIncludePad) {
            Library.Load();
            IntPtr module_;
            var o_ = new sterna_nn_avg_pool_options { struct_size = (uint)sizeof(sterna_nn_avg_pool_options), stride_len = (ulong)stride.Count, padding_len = (ulong)padding.Count, ceil_mode = ceilMode ? 1 : 0, count_include_pad = countIncludePad ? 1 : 0 };
            fixed (long* kernelSize_ = kernelSize.Sizes) fixed (long* stride_ = stride.Sizes) fixed (long* padding_ = padding.Sizes) {
                o_.stride = stride_;
                o_.padding = padding_;
                Call.Check(Raw.sterna_nn_avg_pool2d(kernelSize_, (ulong)kernelSize.Count, &o_, &module_));
            }
            return module_;
        }
    }
    /// <summary>Means over (N, C, L) in windows that give the output this size.</summary>
    public sealed unsafe class AdaptiveAvgPool1d : Module {
        /// <summary>Means over (N, C, L) in windows that give the output this size.</summary>
        /// <param name="outputSize">one number or one a dimension</param>
        public AdaptiveAvgPool1d(Ints outputSize) : base(Create(outputSize)) { }
        static IntPtr Create(Ints outputSize) {
            Library.Load();
            IntPtr module_;
            fixed (long* outputSize_ = outputSize.Sizes)
                Call.Check(Raw.sterna_nn_adaptive_avg_pool1d(outputSize_, (ulong)outputSize.Count, &module_));
            return module_;
        }
    }
    /// <summary>Means over (N, C, H, W) in windows that give the output this size.</summary>
    public sealed unsafe class AdaptiveAvgPool2d : Module {
        /// <summary>Means over (N, C, H, W) in windows that give the output this size.</summary>
        /// <param name="outputSize">one number or one a dimension</param>
        public AdaptiveAvgPool2d(Ints outputSize) : base(Create(outputSize)) { }
        static IntPtr Create(Ints outputSize) {
            Library.Load();
            IntPtr module_;
            fixed (long* outputSize_ = outputSize.Sizes)
                Call.Check(Raw.sterna_nn_adaptive_avg_pool2d(outputSize_, (ulong)outputSize.Count, &module_));
            return module_;
        }
    }
    /// <summary>The largest values over (N, C, H, W) in windows that give the output this size.</summary>
    public sealed unsafe class AdaptiveMaxPool2d : Module {
        /// <summary>The largest values over (N, C, H, W) in windows that give the output this size.</summary>
        /// <param name="outputSize">one number or one a dimension</param>
        public AdaptiveMaxPool2d(Ints outputSize) : base(Create(outputSize)) { }
        static IntPtr Create(Ints outputSize) {
            Library.Load();
            IntPtr module_;
            fixed (long* outputSize_ = outputSize.Sizes)
                Call.Check(Raw.sterna_nn_adaptive_max_pool2d(outputSize_, (ulong)outputSize.Count, &module_));
            return module_;
        }
    }
    /// <summary>The input as it is.</summary>
    public sealed unsafe class Identity : Module {
        /// <summary>The input as it is.</summary>
        public Identity() : base(Create()) { }
        static IntPtr Create() {
            Library.Load();
            IntPtr module_;
            Call.Check(Raw.sterna_nn_identity(&module_));
            return module_;
        }
    }
    /// <summary>Makes the axes from start_axis to end_axis one.</summary>
    public sealed unsafe class Flatten : Module {
        /// <summary>Makes the axes from start_axis to end_axis one.</summary>
        /// <param name="startAxis">first axis that is flattened</param>
        /// <param name="endAxis">last axis that is flattened</param>
        public Flatten(long startAxis = 1, long endAxis = -1) : base(Create(startAxis, endAxis)) { }
        static IntPtr Create(long startAxis, long endAxis) {
            Library.Load();
            IntPtr module_;
            var o_ = new sterna_nn_flatten_options { struct_size = (uint)sizeof(sterna_nn_flatten_options), start_axis = startAxis, end_axis = endAxis };
            Call.Check(Raw.sterna_nn_flatten(&o_, &module_));
            return module_;
        }
    }
    /// <summary>Makes one axis several.</summary>
    public sealed unsafe class Unflatten : Module {
        /// <summary>Makes one axis several.</summary>
        /// <param name="axis">the axis</param>
        /// <param name="shape">its new sizes; one may be -1</param>
        public Unflatten(long axis, Ints shape) : base(Create(axis, shape)) { }
        static IntPtr Create(long axis, Ints shape) {
            Library.Load();
            IntPtr module_;
            fixed (long* shape_ = shape.Sizes)
                Call.Check(Raw.sterna_nn_unflatten(axis, shape_, (ulong)shape.Count, &module_));
            return module_;
        }
    }
    /// <summary>Rows of a table by index: integers of any shape → (…, embedding_dim). weight starts as N(0, 1).</summary>
    public sealed unsafe class Embedding : Module {
        /// <summary>Rows of a table by index: integers of any shape → (…, embedding_dim). weight starts as N(0, 1).</summary>
        /// <param name="numEmbeddings">rows of the table</param>
        /// <param name="embeddingDim">size of a row</param>
        /// <param name="paddingIdx">this row starts as zero and gets no gradient; negative counts from the end</param>
        /// <param name="dtype">dtype of the parameters</param>
        /// <param name="device">device of the parameters; null: the thread's default</param>
        public Embedding(long numEmbeddings, long embeddingDim, long? paddingIdx = null, DType dtype = DType.F32, [AllowNull] string device = null) : base(Create(numEmbeddings, embeddingDim, paddingIdx, dtype, device)) { }
        static IntPtr Create(long numEmbeddings, long embeddingDim, long? paddingIdx, DType dtype, string device) {
            var c_ = Call.Begin();
            try {
                IntPtr module_;
                var o_ = new sterna_nn_embedding_options { struct_size = (uint)sizeof(sterna_nn_embedding_options), padding_idx = paddingIdx ?? long.MinValue, dtype = (int)dtype, device = c_.MaybeText(device, "device") };
                Call.Check(Raw.sterna_nn_embedding(numEmbeddings, embeddingDim, &o_, &module_));
                return module_;
            } finally { c_.End(); }
        }
    }
    /// <summary>max(x, 0)</summary>
    public sealed unsafe class ReLU : Module {
        /// <summary>max(x, 0)</summary>
        public ReLU() : base(Create()) { }
        static IntPtr Create() {
            Library.Load();
            IntPtr module_;
            Call.Check(Raw.sterna_nn_relu(&module_));
            return module_;
        }
    }
    /// <summary>min(max(x, 0), 6)</summary>
    public sealed unsafe class ReLU6 : Module {
        /// <summary>min(max(x, 0), 6)</summary>
        public ReLU6() : base(Create()) { }
        static IntPtr Create() {
            Library.Load();
            IntPtr module_;
            Call.Check(Raw.sterna_nn_relu6(&module_));
            return module_;
        }
    }
    /// <summary>x Φ(x), with Φ of the normal distribution.</summary>
    public sealed unsafe class GELU : Module {
        /// <summary>x Φ(x), with Φ of the normal distribution.</summary>
        /// <param name="approximate">tanh: the usual approximation</param>
        public GELU(Approximate approximate = Approximate.None) : base(Create(approximate)) { }
        static IntPtr Create(Approximate approximate) {
            Library.Load();
            IntPtr module_;
            var o_ = new sterna_nn_gelu_options { struct_size = (uint)sizeof(sterna_nn_gelu_options), approximate = (int)approximate };
            Call.Check(Raw.sterna_nn_gelu(&o_, &module_));
            return module_;
        }
    }
    /// <summary>x sigmoid(x)</summary>
    public sealed unsafe class SiLU : Module {
        /// <summary>x sigmoid(x)</summary>
        public SiLU() : base(Create()) { }
        static IntPtr Create() {
            Library.Load();
            IntPtr module_;
            Call.Check(Raw.sterna_nn_silu(&module_));
            return module_;
        }
    }
    /// <summary>1 / (1 + exp(-x))</summary>
    public sealed unsafe class Sigmoid : Module {
        /// <summary>1 / (1 + exp(-x))</summary>
        public Sigmoid() : base(Create()) { }
        static IntPtr Create() {
            Library.Load();
            IntPtr module_;
            Call.Check(Raw.sterna_nn_sigmoid(&module_));
            return module_;
        }
    }
    /// <summary>Hyperbolic tangent.</summary>
    public sealed unsafe class Tanh : Module {
        /// <summary>Hyperbolic tangent.</summary>
        public Tanh() : base(Create()) { }
        static IntPtr Create() {
            Library.Load();
            IntPtr module_;
            Call.Check(Raw.sterna_nn_tanh(&module_));
            return module_;
        }
    }
    /// <summary>x above 0, negative_slope x below.</summary>
    public sealed unsafe class LeakyReLU : Module {
        /// <summary>x above 0, negative_slope x below.</summary>
        /// <param name="negativeSlope">slope below 0</param>
        public LeakyReLU(double negativeSlope = 0.01) : base(Create(negativeSlope)) { }
        static IntPtr Create(double negativeSlope) {
            Library.Load();
            IntPtr module_;
            var o_ = new sterna_nn_leaky_relu_options { struct_size = (uint)sizeof(sterna_nn_leaky_relu_options), negative_slope = negativeSlope };
            Call.Check(Raw.sterna_nn_leaky_relu(&o_, &module_));
            return module_;
        }
    }
    /// <summary>x above 0, alpha (exp(x) - 1) below.</summary>
    public sealed unsafe class ELU : Module {
        /// <summary>x above 0, alpha (exp(x) - 1) below.</summary>
        /// <param name="alpha">scale below 0</param>
        public ELU(double alpha = 1.0) : base(Create(alpha)) { }
        static IntPtr Create(double alpha) {
            Library.Load();
            IntPtr module_;
            var o_ = new sterna_nn_elu_options { struct_size = (uint)sizeof(sterna_nn_elu_options), alpha = alpha };
            Call.Check(Raw.sterna_nn_elu(&o_, &module_));
            return module_;
        }
    }
    /// <summary>ELU with the scales that keep mean 0 and variance 1.</summary>
    public sealed unsafe class SELU : Module {
        /// <summary>ELU with the scales that keep mean 0 and variance 1.</summary>
        public SELU() : base(Create()) { }
        static IntPtr Create() {
            Library.Load();
            IntPtr module_;
            Call.Check(Raw.sterna_nn_selu(&module_));
            return module_;
        }
    }
    /// <summary>log(1 + exp(beta x)) / beta</summary>
    public sealed unsafe class Softplus : Module {
        /// <summary>log(1 + exp(beta x)) / beta</summary>
        /// <param name="beta">sharpness</param>
        /// <param name="threshold">where beta x is above, the function is x</param>
        public Softplus(double beta = 1.0, double threshold = 20.0) : base(Create(beta, threshold)) { }
        static IntPtr Create(double beta, double threshold) {
            Library.Load();
            IntPtr module_;
            var o_ = new sterna_nn_softplus_options { struct_size = (uint)sizeof(sterna_nn_softplus_options), beta = beta, threshold = threshold };
            Call.Check(Raw.sterna_nn_softplus(&o_, &module_));
            return module_;
        }
    }
    /// <summary>x tanh(softplus(x))</summary>
    public sealed unsafe class Mish : Module {
        /// <summary>x tanh(softplus(x))</summary>
        public Mish() : base(Create()) { }
        static IntPtr Create() {
            Library.Load();
            IntPtr module_;
            Call.Check(Raw.sterna_nn_mish(&module_));
            return module_;
        }
    }
    /// <summary>x min(max(x + 3, 0), 6) / 6</summary>
    public sealed unsafe class Hardswish : Module {
        /// <summary>x min(max(x + 3, 0), 6) / 6</summary>
        public Hardswish() : base(Create()) { }
        static IntPtr Create() {
            Library.Load();
            IntPtr module_;
            Call.Check(Raw.sterna_nn_hardswish(&module_));
            return module_;
        }
    }
    /// <summary>min(max(x + 3, 0), 6) / 6</summary>
    public sealed unsafe class Hardsigmoid : Module {
        /// <summary>min(max(x + 3, 0), 6) / 6</summary>
        public Hardsigmoid() : base(Create()) { }
        static IntPtr Create() {
            Library.Load();
            IntPtr module_;
            Call.Check(Raw.sterna_nn_hardsigmoid(&module_));
            return module_;
        }
    }
    /// <summary>log(sigmoid(x))</summary>
    public sealed unsafe class LogSigmoid : Module {
        /// <summary>log(sigmoid(x))</summary>
        public LogSigmoid() : base(Create()) { }
        static IntPtr Create() {
            Library.Load();
            IntPtr module_;
            Call.Check(Raw.sterna_nn_log_sigmoid(&module_));
            return module_;
        }
    }
    /// <summary>exp(x) / sum(exp(x)) along an axis.</summary>
    public sealed unsafe class Softmax : Module {
        /// <summary>exp(x) / sum(exp(x)) along an axis.</summary>
        /// <param name="axis">the axis that sums to one</param>
        public Softmax(long axis = -1) : base(Create(axis)) { }
        static IntPtr Create(long axis) {
            Library.Load();
            IntPtr module_;
            var o_ = new sterna_nn_softmax_options { struct_size = (uint)sizeof(sterna_nn_softmax_options), axis = axis };
            Call.Check(Raw.sterna_nn_softmax(&o_, &module_));
            return module_;
        }
    }
    /// <summary>The logarithm of softmax.</summary>
    public sealed unsafe class LogSoftmax : Module {
        /// <summary>The logarithm of softmax.</summary>
        /// <param name="axis">the axis that sums to one</param>
        public LogSoftmax(long axis = -1) : base(Create(axis)) { }
        static IntPtr Create(long axis) {
            Library.Load();
            IntPtr module_;
            var o_ = new sterna_nn_softmax_options { struct_size = (uint)sizeof(sterna_nn_softmax_options), axis = axis };
            Call.Check(Raw.sterna_nn_log_softmax(&o_, &module_));
            return module_;
        }
    }
}
