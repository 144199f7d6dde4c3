// Generated from capi/api.json by bindings/generate; do not edit.
using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace Sterna {
    /// <remarks>An op whose first input is a tensor is a method, <c>x.Softmax(axis: -1)</c>; the rest are static, <c>Tensor.Zeros((2, 3))</c>.</remarks>
    public sealed unsafe partial class Tensor {
        /// <summary>A tensor of zeros.</summary>
        /// <param name="shape">sizes, outermost first</param>
        /// <param name="dtype">element type of the result</param>
        /// <param name="device">where; none: the default device</param>
        /// <returns>the result</returns>
        public static Tensor Zeros(Ints shape, DType dtype = DType.F32, [AllowNull] string device = null) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_zeros_options { struct_size = (uint)sizeof(sterna_zeros_options), dtype = (int)dtype, device = c_.MaybeText(device, "device") };
                fixed (long* shape_ = shape.Sizes)
                    Call.Check(Raw.sterna_zeros(shape_, (ulong)shape.Count, &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>A tensor of ones.</summary>
        /// <param name="shape">sizes, outermost first</param>
        /// <param name="dtype">element type of the result</param>
        /// <param name="device">where; none: the default device</param>
        /// <returns>the result</returns>
        public static Tensor Ones(Ints shape, DType dtype = DType.F32, [AllowNull] string device = null) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_ones_options { struct_size = (uint)sizeof(sterna_ones_options), dtype = (int)dtype, device = c_.MaybeText(device, "device") };
                fixed (long* shape_ = shape.Sizes)
                    Call.Check(Raw.sterna_ones(shape_, (ulong)shape.Count, &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>A tensor whose elements are all <c>value</c>.</summary>
        /// <param name="shape">sizes, outermost first</param>
        /// <param name="value">the value of every element</param>
        /// <param name="dtype">element type of the result</param>
        /// <param name="device">where; none: the default device</param>
        /// <returns>the result</returns>
        public static Tensor Full(Ints shape, double value, DType dtype = DType.F32, [AllowNull] string device = null) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_full_options { struct_size = (uint)sizeof(sterna_full_options), dtype = (int)dtype, device = c_.MaybeText(device, "device") };
                fixed (long* shape_ = shape.Sizes)
                    Call.Check(Raw.sterna_full(shape_, (ulong)shape.Count, value, &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>start, start + step, … below end; shape [ceil((end - start) / step)].</summary>
        /// <param name="start">first value</param>
        /// <param name="end">the end, not included</param>
        /// <param name="step">distance of neighbours, not 0</param>
        /// <param name="dtype">none: i64 when start, end and step are integers, else f32</param>
        /// <param name="device">where; none: the default device</param>
        /// <returns>the result</returns>
        public static Tensor Arange(double start, double end, double step = 1.0, DType? dtype = null, [AllowNull] string device = null) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_arange_options { struct_size = (uint)sizeof(sterna_arange_options), step = step, dtype = dtype == null ? -1 : (int)dtype, device = c_.MaybeText(device, "device") };
                Call.Check(Raw.sterna_arange(start, end, &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary><c>steps</c> evenly spaced values from start to end, both included.</summary>
        /// <param name="start">first value</param>
        /// <param name="end">last value</param>
        /// <param name="steps">number of values</param>
        /// <param name="dtype">element type of the result</param>
        /// <param name="device">where; none: the default device</param>
        /// <returns>the result</returns>
        public static Tensor Linspace(double start, double end, long steps, DType dtype = DType.F32, [AllowNull] string device = null) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_linspace_options { struct_size = (uint)sizeof(sterna_linspace_options), dtype = (int)dtype, device = c_.MaybeText(device, "device") };
                Call.Check(Raw.sterna_linspace(start, end, steps, &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>Ones on the diagonal of an n × m matrix, zeros elsewhere.</summary>
        /// <param name="n">rows</param>
        /// <param name="m">columns; none: n</param>
        /// <param name="dtype">element type of the result</param>
        /// <param name="device">where; none: the default device</param>
        /// <returns>the result</returns>
        public static Tensor Eye(long n, long? m = null, DType dtype = DType.F32, [AllowNull] string device = null) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_eye_options { struct_size = (uint)sizeof(sterna_eye_options), m = m ?? long.MinValue, dtype = (int)dtype, device = c_.MaybeText(device, "device") };
                Call.Check(Raw.sterna_eye(n, &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>Uniform numbers in [0, 1).</summary>
        /// <param name="shape">sizes, outermost first</param>
        /// <param name="dtype">element type of the result</param>
        /// <param name="device">where; none: the default device</param>
        /// <returns>the result</returns>
        public static Tensor Rand(Ints shape, DType dtype = DType.F32, [AllowNull] string device = null) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_rand_options { struct_size = (uint)sizeof(sterna_rand_options), dtype = (int)dtype, device = c_.MaybeText(device, "device") };
                fixed (long* shape_ = shape.Sizes)
                    Call.Check(Raw.sterna_rand(shape_, (ulong)shape.Count, &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>Normal numbers, mean 0, variance 1 (Box–Muller).</summary>
        /// <param name="shape">sizes, outermost first</param>
        /// <param name="dtype">element type of the result</param>
        /// <param name="device">where; none: the default device</param>
        /// <returns>the result</returns>
        public static Tensor Randn(Ints shape, DType dtype = DType.F32, [AllowNull] string device = null) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_randn_options { struct_size = (uint)sizeof(sterna_randn_options), dtype = (int)dtype, device = c_.MaybeText(device, "device") };
                fixed (long* shape_ = shape.Sizes)
                    Call.Check(Raw.sterna_randn(shape_, (ulong)shape.Count, &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>Uniform integers in [low, high).</summary>
        /// <param name="low">smallest value</param>
        /// <param name="high">the end, not included</param>
        /// <param name="shape">sizes, outermost first</param>
        /// <param name="dtype">element type of the result</param>
        /// <param name="device">where; none: the default device</param>
        /// <returns>the result</returns>
        public static Tensor Randint(long low, long high, Ints shape, DType dtype = DType.I64, [AllowNull] string device = null) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_randint_options { struct_size = (uint)sizeof(sterna_randint_options), dtype = (int)dtype, device = c_.MaybeText(device, "device") };
                fixed (long* shape_ = shape.Sizes)
                    Call.Check(Raw.sterna_randint(low, high, shape_, (ulong)shape.Count, &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>0 … n-1 in random order.</summary>
        /// <param name="n">number of values</param>
        /// <param name="dtype">element type of the result</param>
        /// <param name="device">where; none: the default device</param>
        /// <returns>the result</returns>
        public static Tensor Randperm(long n, DType dtype = DType.I64, [AllowNull] string device = null) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_randperm_options { struct_size = (uint)sizeof(sterna_randperm_options), dtype = (int)dtype, device = c_.MaybeText(device, "device") };
                Call.Check(Raw.sterna_randperm(n, &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>Zeros of x's shape and device.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <param name="dtype">none: x's</param>
        /// <returns>the result</returns>
        public Tensor ZerosLike(DType? dtype = null) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_zeros_like_options { struct_size = (uint)sizeof(sterna_zeros_like_options), dtype = dtype == null ? -1 : (int)dtype };
                Call.Check(Raw.sterna_zeros_like(c_.First(this, "x"), &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>Ones of x's shape and device.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <param name="dtype">none: x's</param>
        /// <returns>the result</returns>
        public Tensor OnesLike(DType? dtype = null) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_ones_like_options { struct_size = (uint)sizeof(sterna_ones_like_options), dtype = dtype == null ? -1 : (int)dtype };
                Call.Check(Raw.sterna_ones_like(c_.First(this, "x"), &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary><c>value</c> in x's shape and device.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <param name="value">the value of every element</param>
        /// <param name="dtype">none: x's</param>
        /// <returns>the result</returns>
        public Tensor FullLike(double value, DType? dtype = null) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_full_like_options { struct_size = (uint)sizeof(sterna_full_like_options), dtype = dtype == null ? -1 : (int)dtype };
                Call.Check(Raw.sterna_full_like(c_.First(this, "x"), value, &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>Uniform numbers in [0, 1) in x's shape and device.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <param name="dtype">none: x's</param>
        /// <returns>the result</returns>
        public Tensor RandLike(DType? dtype = null) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_rand_like_options { struct_size = (uint)sizeof(sterna_rand_like_options), dtype = dtype == null ? -1 : (int)dtype };
                Call.Check(Raw.sterna_rand_like(c_.First(this, "x"), &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>Normal numbers in x's shape and device.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <param name="dtype">none: x's</param>
        /// <returns>the result</returns>
        public Tensor RandnLike(DType? dtype = null) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_randn_like_options { struct_size = (uint)sizeof(sterna_randn_like_options), dtype = dtype == null ? -1 : (int)dtype };
                Call.Check(Raw.sterna_randn_like(c_.First(this, "x"), &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>1 with probability x, else 0, in x's dtype.</summary>
        /// <remarks>This tensor: probabilities, floating</remarks>
        /// <returns>the result</returns>
        public Tensor Bernoulli() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_bernoulli(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>x's elements as <c>dtype</c>; x itself where it has that dtype already.  To integers: towards zero, NaN becomes 0; to bool: x != 0.</summary>
        /// <remarks>This tensor: any dtype</remarks>
        /// <param name="dtype">element type to convert to</param>
        /// <returns>the result</returns>
        public Tensor Cast(DType dtype) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_cast(c_.First(this, "x"), (int)dtype, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>x on <c>device</c>; x itself where it is there already.</summary>
        /// <remarks>This tensor: any dtype</remarks>
        /// <param name="device">where the result lies</param>
        /// <returns>the result</returns>
        public Tensor ToDevice(string device) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_to_device(c_.First(this, "x"), c_.Text(device, "device"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>x in row-major order without gaps; x itself where it is so already.</summary>
        /// <remarks>This tensor: any dtype</remarks>
        /// <returns>the result</returns>
        public Tensor Contiguous() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_contiguous(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>A copy of x in memory of its own, in x's order of dimensions.</summary>
        /// <remarks>This tensor: any dtype</remarks>
        /// <returns>the result</returns>
        public Tensor Clone() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_clone(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>x on the same memory, cut off the tape: no gradient flows through it.</summary>
        /// <remarks>This tensor: any dtype</remarks>
        /// <returns>the result</returns>
        public Tensor Detach() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_detach(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>-x.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <returns>the result</returns>
        public Tensor Neg() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_neg(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>|x|.  The gradient at 0 is 0.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <returns>the result</returns>
        public Tensor Abs() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_abs(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>-1, 0 or 1; NaN stays NaN.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <returns>the result</returns>
        public Tensor Sign() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_sign(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>e to the power x.</summary>
        /// <remarks>This tensor: any shape; integers and bool are computed as f32</remarks>
        /// <returns>the result</returns>
        public Tensor Exp() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_exp(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>2 to the power x.</summary>
        /// <remarks>This tensor: any shape; integers and bool are computed as f32</remarks>
        /// <returns>the result</returns>
        public Tensor Exp2() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_exp2(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>e^x - 1, accurate near 0.</summary>
        /// <remarks>This tensor: any shape; integers and bool are computed as f32</remarks>
        /// <returns>the result</returns>
        public Tensor Expm1() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_expm1(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The natural logarithm; NaN below 0.</summary>
        /// <remarks>This tensor: any shape; integers and bool are computed as f32</remarks>
        /// <returns>the result</returns>
        public Tensor Log() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_log(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The logarithm to base 2.</summary>
        /// <remarks>This tensor: any shape; integers and bool are computed as f32</remarks>
        /// <returns>the result</returns>
        public Tensor Log2() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_log2(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The logarithm to base 10.</summary>
        /// <remarks>This tensor: any shape; integers and bool are computed as f32</remarks>
        /// <returns>the result</returns>
        public Tensor Log10() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_log10(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>log(1 + x), accurate near 0.</summary>
        /// <remarks>This tensor: any shape; integers and bool are computed as f32</remarks>
        /// <returns>the result</returns>
        public Tensor Log1p() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_log1p(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The square root; NaN below 0.</summary>
        /// <remarks>This tensor: any shape; integers and bool are computed as f32</remarks>
        /// <returns>the result</returns>
        public Tensor Sqrt() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_sqrt(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>1 / sqrt(x).</summary>
        /// <remarks>This tensor: any shape; integers and bool are computed as f32</remarks>
        /// <returns>the result</returns>
        public Tensor Rsqrt() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_rsqrt(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>x * x.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <returns>the result</returns>
        public Tensor Square() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_square(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>1 / x.</summary>
        /// <remarks>This tensor: any shape; integers and bool are computed as f32</remarks>
        /// <returns>the result</returns>
        public Tensor Reciprocal() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_reciprocal(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The sine of x in radians.</summary>
        /// <remarks>This tensor: any shape; integers and bool are computed as f32</remarks>
        /// <returns>the result</returns>
        public Tensor Sin() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_sin(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The cosine of x in radians.</summary>
        /// <remarks>This tensor: any shape; integers and bool are computed as f32</remarks>
        /// <returns>the result</returns>
        public Tensor Cos() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_cos(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The tangent of x in radians.</summary>
        /// <remarks>This tensor: any shape; integers and bool are computed as f32</remarks>
        /// <returns>the result</returns>
        public Tensor Tan() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_tan(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The arc sine, in [-π/2, π/2]; NaN outside [-1, 1].</summary>
        /// <remarks>This tensor: any shape; integers and bool are computed as f32</remarks>
        /// <returns>the result</returns>
        public Tensor Asin() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_asin(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The arc cosine, in [0, π]; NaN outside [-1, 1].</summary>
        /// <remarks>This tensor: any shape; integers and bool are computed as f32</remarks>
        /// <returns>the result</returns>
        public Tensor Acos() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_acos(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The arc tangent, in (-π/2, π/2).</summary>
        /// <remarks>This tensor: any shape; integers and bool are computed as f32</remarks>
        /// <returns>the result</returns>
        public Tensor Atan() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_atan(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The hyperbolic sine.</summary>
        /// <remarks>This tensor: any shape; integers and bool are computed as f32</remarks>
        /// <returns>the result</returns>
        public Tensor Sinh() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_sinh(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The hyperbolic cosine.</summary>
        /// <remarks>This tensor: any shape; integers and bool are computed as f32</remarks>
        /// <returns>the result</returns>
        public Tensor Cosh() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_cosh(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The hyperbolic tangent.</summary>
        /// <remarks>This tensor: any shape; integers and bool are computed as f32</remarks>
        /// <returns>the result</returns>
        public Tensor Tanh() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_tanh(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The inverse hyperbolic sine.</summary>
        /// <remarks>This tensor: any shape; integers and bool are computed as f32</remarks>
        /// <returns>the result</returns>
        public Tensor Asinh() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_asinh(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The inverse hyperbolic cosine; NaN below 1.</summary>
        /// <remarks>This tensor: any shape; integers and bool are computed as f32</remarks>
        /// <returns>the result</returns>
        public Tensor Acosh() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_acosh(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The inverse hyperbolic tangent; NaN outside [-1, 1].</summary>
        /// <remarks>This tensor: any shape; integers and bool are computed as f32</remarks>
        /// <returns>the result</returns>
        public Tensor Atanh() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_atanh(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The error function, 2/√π ∫₀ˣ e^(-t²) dt.</summary>
        /// <remarks>This tensor: any shape; integers and bool are computed as f32</remarks>
        /// <returns>the result</returns>
        public Tensor Erf() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_erf(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>1 - erf(x), accurate where that is small.</summary>
        /// <remarks>This tensor: any shape; integers and bool are computed as f32</remarks>
        /// <returns>the result</returns>
        public Tensor Erfc() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_erfc(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The largest integer not above x.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <returns>the result</returns>
        public Tensor Floor() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_floor(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The smallest integer not below x.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <returns>the result</returns>
        public Tensor Ceil() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_ceil(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The nearest integer, ties to even.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <returns>the result</returns>
        public Tensor Round() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_round(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>x without its fraction.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <returns>the result</returns>
        public Tensor Trunc() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_trunc(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>True where x is NaN.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <returns>the result</returns>
        public Tensor Isnan() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_isnan(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>True where x is +inf or -inf.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <returns>the result</returns>
        public Tensor Isinf() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_isinf(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>True where x is neither infinite nor NaN.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <returns>the result</returns>
        public Tensor Isfinite() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_isfinite(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>True where x is zero.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <returns>the result</returns>
        public Tensor LogicalNot() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_logical_not(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>1 / (1 + e^-x).</summary>
        /// <remarks>This tensor: any shape; integers and bool are computed as f32</remarks>
        /// <returns>the result</returns>
        public Tensor Sigmoid() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_sigmoid(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>log(sigmoid(x)), without overflow.</summary>
        /// <remarks>This tensor: any shape; integers and bool are computed as f32</remarks>
        /// <returns>the result</returns>
        public Tensor LogSigmoid() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_log_sigmoid(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>max(x, 0).  The gradient at 0 is 0.</summary>
        /// <remarks>This tensor: any shape; integers and bool are computed as f32</remarks>
        /// <returns>the result</returns>
        public Tensor Relu() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_relu(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>min(max(x, 0), 6).</summary>
        /// <remarks>This tensor: any shape; integers and bool are computed as f32</remarks>
        /// <returns>the result</returns>
        public Tensor Relu6() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_relu6(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>x where x &gt; 0, else negative_slope * x.</summary>
        /// <remarks>This tensor: any shape; integers and bool are computed as f32</remarks>
        /// <param name="negativeSlope">slope for x &lt; 0</param>
        /// <returns>the result</returns>
        public Tensor LeakyRelu(double negativeSlope = 0.01) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_leaky_relu_options { struct_size = (uint)sizeof(sterna_leaky_relu_options), negative_slope = negativeSlope };
                Call.Check(Raw.sterna_leaky_relu(c_.First(this, "x"), &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>x where x &gt; 0, else alpha * (e^x - 1).  D. Clevert et al., 2015.</summary>
        /// <remarks>This tensor: any shape; integers and bool are computed as f32</remarks>
        /// <param name="alpha">scale for x &lt; 0</param>
        /// <returns>the result</returns>
        public Tensor Elu(double alpha = 1.0) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_elu_options { struct_size = (uint)sizeof(sterna_elu_options), alpha = alpha };
                Call.Check(Raw.sterna_elu(c_.First(this, "x"), &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>1.0507 * (max(x, 0) + 1.67326 * min(e^x - 1, 0)).  G. Klambauer et al., 2017.</summary>
        /// <remarks>This tensor: any shape; integers and bool are computed as f32</remarks>
        /// <returns>the result</returns>
        public Tensor Selu() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_selu(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>x * sigmoid(x), also called swish.  S. Elfwing et al., 2017.</summary>
        /// <remarks>This tensor: any shape; integers and bool are computed as f32</remarks>
        /// <returns>the result</returns>
        public Tensor Silu() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_silu(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>x * tanh(softplus(x)).  D. Misra, 2019.</summary>
        /// <remarks>This tensor: any shape; integers and bool are computed as f32</remarks>
        /// <returns>the result</returns>
        public Tensor Mish() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_mish(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>x * hardsigmoid(x).  A. Howard et al., MobileNetV3, 2019.</summary>
        /// <remarks>This tensor: any shape; integers and bool are computed as f32</remarks>
        /// <returns>the result</returns>
        public Tensor Hardswish() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_hardswish(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>min(max(x / 6 + 1/2, 0), 1).</summary>
        /// <remarks>This tensor: any shape; integers and bool are computed as f32</remarks>
        /// <returns>the result</returns>
        public Tensor Hardsigmoid() {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_hardsigmoid(c_.First(this, "x"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>x * Φ(x), Φ the normal distribution's cumulative function; approximate=tanh uses 0.5 x (1 + tanh(√(2/π) (x + 0.044715 x³))).  D. Hendrycks, K. Gimpel, 2016.</summary>
        /// <remarks>This tensor: any shape; integers and bool are computed as f32</remarks>
        /// <param name="approximate">none: by erf; tanh: by tanh</param>
        /// <returns>the result</returns>
        public Tensor Gelu(Approximate approximate = Approximate.None) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_gelu_options { struct_size = (uint)sizeof(sterna_gelu_options), approximate = (int)approximate };
                Call.Check(Raw.sterna_gelu(c_.First(this, "x"), &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>log(1 + e^(beta x)) / beta, and x where beta x &gt; threshold.</summary>
        /// <remarks>This tensor: any shape; integers and bool are computed as f32</remarks>
        /// <param name="beta">sharpness</param>
        /// <param name="threshold">above x * beta = threshold the result is x</param>
        /// <returns>the result</returns>
        public Tensor Softplus(double beta = 1.0, double threshold = 20.0) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_softplus_options { struct_size = (uint)sizeof(sterna_softplus_options), beta = beta, threshold = threshold };
                Call.Check(Raw.sterna_softplus(c_.First(this, "x"), &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>a + b.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <param name="b">a shape that broadcasts with a's</param>
        /// <returns>the result</returns>
        public Tensor Add(Tensor b) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_add(c_.First(this, "a"), c_.Second(b, "b"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>a - b.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <param name="b">a shape that broadcasts with a's</param>
        /// <returns>the result</returns>
        public Tensor Sub(Tensor b) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_sub(c_.First(this, "a"), c_.Second(b, "b"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>a * b.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <param name="b">a shape that broadcasts with a's</param>
        /// <returns>the result</returns>
        public Tensor Mul(Tensor b) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_mul(c_.First(this, "a"), c_.Second(b, "b"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>a / b; integers are divided as f32.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <param name="b">a shape that broadcasts with a's</param>
        /// <returns>the result</returns>
        public Tensor Div(Tensor b) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_div(c_.First(this, "a"), c_.Second(b, "b"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>a to the power b; NaN for a &lt; 0 with a fractional b.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <param name="b">a shape that broadcasts with a's</param>
        /// <returns>the result</returns>
        public Tensor Pow(Tensor b) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_pow(c_.First(this, "a"), c_.Second(b, "b"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The larger of a and b; NaN if either is.  Equal values share the gradient.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <param name="b">a shape that broadcasts with a's</param>
        /// <returns>the result</returns>
        public Tensor Maximum(Tensor b) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_maximum(c_.First(this, "a"), c_.Second(b, "b"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The smaller of a and b; NaN if either is.  Equal values share the gradient.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <param name="b">a shape that broadcasts with a's</param>
        /// <returns>the result</returns>
        public Tensor Minimum(Tensor b) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_minimum(c_.First(this, "a"), c_.Second(b, "b"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The remainder of a / b with the sign of a, as C's fmod.  A zero integer b is an error.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <param name="b">a shape that broadcasts with a's</param>
        /// <returns>the result</returns>
        public Tensor Fmod(Tensor b) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_fmod(c_.First(this, "a"), c_.Second(b, "b"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The remainder of a / b with the sign of b, as Python's %.  A zero integer b is an error.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <param name="b">a shape that broadcasts with a's</param>
        /// <returns>the result</returns>
        public Tensor Remainder(Tensor b) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_remainder(c_.First(this, "a"), c_.Second(b, "b"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>floor(a / b), as Python's //.  A zero integer b is an error.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <param name="b">a shape that broadcasts with a's</param>
        /// <returns>the result</returns>
        public Tensor FloorDivide(Tensor b) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_floor_divide(c_.First(this, "a"), c_.Second(b, "b"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The angle of the point (b, a) in (-π, π].</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <param name="b">a shape that broadcasts with a's</param>
        /// <returns>the result</returns>
        public Tensor Atan2(Tensor b) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_atan2(c_.First(this, "a"), c_.Second(b, "b"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>True where a = b.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <param name="b">a shape that broadcasts with a's</param>
        /// <returns>the result</returns>
        public Tensor Eq(Tensor b) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_eq(c_.First(this, "a"), c_.Second(b, "b"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>True where a ≠ b; NaN differs from everything.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <param name="b">a shape that broadcasts with a's</param>
        /// <returns>the result</returns>
        public Tensor Ne(Tensor b) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_ne(c_.First(this, "a"), c_.Second(b, "b"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>True where a &lt; b.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <param name="b">a shape that broadcasts with a's</param>
        /// <returns>the result</returns>
        public Tensor Lt(Tensor b) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_lt(c_.First(this, "a"), c_.Second(b, "b"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>True where a ≤ b.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <param name="b">a shape that broadcasts with a's</param>
        /// <returns>the result</returns>
        public Tensor Le(Tensor b) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_le(c_.First(this, "a"), c_.Second(b, "b"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>True where a &gt; b.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <param name="b">a shape that broadcasts with a's</param>
        /// <returns>the result</returns>
        public Tensor Gt(Tensor b) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_gt(c_.First(this, "a"), c_.Second(b, "b"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>True where a ≥ b.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <param name="b">a shape that broadcasts with a's</param>
        /// <returns>the result</returns>
        public Tensor Ge(Tensor b) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_ge(c_.First(this, "a"), c_.Second(b, "b"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>True where a and b are both non-zero.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <param name="b">a shape that broadcasts with a's</param>
        /// <returns>the result</returns>
        public Tensor LogicalAnd(Tensor b) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_logical_and(c_.First(this, "a"), c_.Second(b, "b"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>True where a or b is non-zero.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <param name="b">a shape that broadcasts with a's</param>
        /// <returns>the result</returns>
        public Tensor LogicalOr(Tensor b) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_logical_or(c_.First(this, "a"), c_.Second(b, "b"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>True where exactly one of a and b is non-zero.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <param name="b">a shape that broadcasts with a's</param>
        /// <returns>the result</returns>
        public Tensor LogicalXor(Tensor b) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_logical_xor(c_.First(this, "a"), c_.Second(b, "b"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>x + value.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <param name="value">the scalar operand</param>
        /// <returns>the result</returns>
        public Tensor Add(double value) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_add_scalar(c_.First(this, "x"), value, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>x - value.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <param name="value">the scalar operand</param>
        /// <returns>the result</returns>
        public Tensor Sub(double value) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_sub_scalar(c_.First(this, "x"), value, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>value - x.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <param name="value">the scalar operand</param>
        /// <returns>the result</returns>
        public Tensor RsubScalar(double value) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_rsub_scalar(c_.First(this, "x"), value, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>x * value.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <param name="value">the scalar operand</param>
        /// <returns>the result</returns>
        public Tensor Mul(double value) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_mul_scalar(c_.First(this, "x"), value, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>x / value; integers are divided as f32.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <param name="value">the scalar operand</param>
        /// <returns>the result</returns>
        public Tensor Div(double value) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_div_scalar(c_.First(this, "x"), value, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>value / x; integers are divided as f32.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <param name="value">the scalar operand</param>
        /// <returns>the result</returns>
        public Tensor RdivScalar(double value) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_rdiv_scalar(c_.First(this, "x"), value, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>x to the power <c>exponent</c>; NaN for x &lt; 0 with a fractional exponent.  Integers with a negative exponent are an error.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <param name="exponent">the exponent</param>
        /// <returns>the result</returns>
        public Tensor Pow(double exponent) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_pow_scalar(c_.First(this, "x"), exponent, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary><c>base</c> to the power x.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <param name="base">the base</param>
        /// <returns>the result</returns>
        public Tensor RpowScalar(double @base) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_rpow_scalar(c_.First(this, "x"), @base, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The remainder of x / value with the sign of x.  An integer division by zero is an error.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <param name="value">the scalar operand</param>
        /// <returns>the result</returns>
        public Tensor Fmod(double value) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_fmod_scalar(c_.First(this, "x"), value, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The remainder of x / value with the sign of value.  An integer division by zero is an error.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <param name="value">the scalar operand</param>
        /// <returns>the result</returns>
        public Tensor Remainder(double value) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_remainder_scalar(c_.First(this, "x"), value, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>floor(x / value).  An integer division by zero is an error.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <param name="value">the scalar operand</param>
        /// <returns>the result</returns>
        public Tensor FloorDivide(double value) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_floor_divide_scalar(c_.First(this, "x"), value, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>True where x = value.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <param name="value">the scalar operand</param>
        /// <returns>the result</returns>
        public Tensor Eq(double value) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_eq_scalar(c_.First(this, "x"), value, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>True where x ≠ value.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <param name="value">the scalar operand</param>
        /// <returns>the result</returns>
        public Tensor Ne(double value) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_ne_scalar(c_.First(this, "x"), value, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>True where x &lt; value.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <param name="value">the scalar operand</param>
        /// <returns>the result</returns>
        public Tensor Lt(double value) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_lt_scalar(c_.First(this, "x"), value, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>True where x ≤ value.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <param name="value">the scalar operand</param>
        /// <returns>the result</returns>
        public Tensor Le(double value) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_le_scalar(c_.First(this, "x"), value, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>True where x &gt; value.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <param name="value">the scalar operand</param>
        /// <returns>the result</returns>
        public Tensor Gt(double value) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_gt_scalar(c_.First(this, "x"), value, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>True where x ≥ value.</summary>
        /// <remarks>This tensor: any shape</remarks>
        /// <param name="value">the scalar operand</param>
        /// <returns>the result</returns>
        public Tensor Ge(double value) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_ge_scalar(c_.First(this, "x"), value, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>a where <c>condition</c> is non-zero, else b; shapes broadcast, a and b promote.</summary>
        /// <remarks>This tensor: bool</remarks>
        /// <param name="a">any dtype</param>
        /// <param name="b">any dtype</param>
        /// <returns>the result</returns>
        public Tensor Where(Tensor a, Tensor b) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_where(c_.First(this, "condition"), c_.Second(a, "a"), c_.Third(b, "b"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>a + weight * (b - a).</summary>
        /// <remarks>This tensor: floating</remarks>
        /// <param name="b">floating</param>
        /// <param name="weight">floating</param>
        /// <returns>the result</returns>
        public Tensor Lerp(Tensor b, Tensor weight) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_lerp(c_.First(this, "a"), c_.Second(b, "b"), c_.Third(weight, "weight"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>x + value * a * b.</summary>
        /// <remarks>This tensor: any number</remarks>
        /// <param name="a">any number</param>
        /// <param name="b">any number</param>
        /// <param name="value">factor of the product or quotient</param>
        /// <returns>the result</returns>
        public Tensor Addcmul(Tensor a, Tensor b, double value = 1.0) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_addcmul_options { struct_size = (uint)sizeof(sterna_addcmul_options), value = value };
                Call.Check(Raw.sterna_addcmul(c_.First(this, "x"), c_.Second(a, "a"), c_.Third(b, "b"), &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>x + value * a / b.</summary>
        /// <remarks>This tensor: floating</remarks>
        /// <param name="a">floating</param>
        /// <param name="b">floating</param>
        /// <param name="value">factor of the product or quotient</param>
        /// <returns>the result</returns>
        public Tensor Addcdiv(Tensor a, Tensor b, double value = 1.0) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_addcdiv_options { struct_size = (uint)sizeof(sterna_addcdiv_options), value = value };
                Call.Check(Raw.sterna_addcdiv(c_.First(this, "x"), c_.Second(a, "a"), c_.Third(b, "b"), &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary><c>value</c> where <c>mask</c> is true, else x.  The dtype is x's.</summary>
        /// <remarks>This tensor: any dtype</remarks>
        /// <param name="mask">bool, a shape that broadcasts with x's</param>
        /// <param name="value">the scalar operand</param>
        /// <returns>the result</returns>
        public Tensor MaskedFill(Tensor mask, double value) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_masked_fill(c_.First(this, "x"), c_.Second(mask, "mask"), value, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>min(max(x, min), max); at least one bound is given.</summary>
        /// <remarks>This tensor: any number</remarks>
        /// <param name="min">lower bound; none: unbounded</param>
        /// <param name="max">upper bound; none: unbounded</param>
        /// <returns>the result</returns>
        public Tensor Clamp(double? min = null, double? max = null) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_clamp_options { struct_size = (uint)sizeof(sterna_clamp_options), min = min ?? double.NaN, max = max ?? double.NaN };
                Call.Check(Raw.sterna_clamp(c_.First(this, "x"), &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>Sum over <c>axes</c>.  Integers and bool sum up to i64; floating values accumulate in f64 and round once.</summary>
        /// <remarks>This tensor: any dtype</remarks>
        /// <param name="axes">dimensions that are reduced; empty: all</param>
        /// <param name="keepdim">keep reduced dimensions with size 1</param>
        /// <param name="dtype">dtype of the result; none: x's, i64 for integers and bool</param>
        /// <returns>the result</returns>
        public Tensor Sum(Ints axes = default, bool keepdim = false, DType? dtype = null) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_sum_options { struct_size = (uint)sizeof(sterna_sum_options), axes_len = (ulong)axes.Count, keepdim = keepdim ? 1 : 0, dtype = dtype == null ? -1 : (int)dtype };
                fixed (long* axes_ = axes.Sizes) {
                    o_.axes = axes_;
                    Call.Check(Raw.sterna_sum(c_.First(this, "x"), &o_, &out_));
                }
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>Arithmetic mean over <c>axes</c>; NaN where there are no values.</summary>
        /// <remarks>This tensor: any dtype; the mean of integers and bool is f32</remarks>
        /// <param name="axes">dimensions that are reduced; empty: all</param>
        /// <param name="keepdim">keep reduced dimensions with size 1</param>
        /// <returns>the result</returns>
        public Tensor Mean(Ints axes = default, bool keepdim = false) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_mean_options { struct_size = (uint)sizeof(sterna_mean_options), axes_len = (ulong)axes.Count, keepdim = keepdim ? 1 : 0 };
                fixed (long* axes_ = axes.Sizes) {
                    o_.axes = axes_;
                    Call.Check(Raw.sterna_mean(c_.First(this, "x"), &o_, &out_));
                }
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>Product over <c>axes</c>, 1 where there are no values.  Integers and bool give i64.</summary>
        /// <remarks>This tensor: any dtype</remarks>
        /// <param name="axes">dimensions that are reduced; empty: all</param>
        /// <param name="keepdim">keep reduced dimensions with size 1</param>
        /// <returns>the result</returns>
        public Tensor Prod(Ints axes = default, bool keepdim = false) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_prod_options { struct_size = (uint)sizeof(sterna_prod_options), axes_len = (ulong)axes.Count, keepdim = keepdim ? 1 : 0 };
                fixed (long* axes_ = axes.Sizes) {
                    o_.axes = axes_;
                    Call.Check(Raw.sterna_prod(c_.First(this, "x"), &o_, &out_));
                }
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>Largest value over <c>axes</c>; NaN where there is one.  The gradient is shared evenly by equal values, as torch.amax does.</summary>
        /// <remarks>This tensor: any dtype; reduced dimensions must not be empty</remarks>
        /// <param name="axes">dimensions that are reduced; empty: all</param>
        /// <param name="keepdim">keep reduced dimensions with size 1</param>
        /// <returns>the result</returns>
        public Tensor Max(Ints axes = default, bool keepdim = false) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_max_options { struct_size = (uint)sizeof(sterna_max_options), axes_len = (ulong)axes.Count, keepdim = keepdim ? 1 : 0 };
                fixed (long* axes_ = axes.Sizes) {
                    o_.axes = axes_;
                    Call.Check(Raw.sterna_max(c_.First(this, "x"), &o_, &out_));
                }
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>Smallest value over <c>axes</c>; NaN where there is one.  The gradient is shared evenly by equal values, as torch.amin does.</summary>
        /// <remarks>This tensor: any dtype; reduced dimensions must not be empty</remarks>
        /// <param name="axes">dimensions that are reduced; empty: all</param>
        /// <param name="keepdim">keep reduced dimensions with size 1</param>
        /// <returns>the result</returns>
        public Tensor Min(Ints axes = default, bool keepdim = false) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_min_options { struct_size = (uint)sizeof(sterna_min_options), axes_len = (ulong)axes.Count, keepdim = keepdim ? 1 : 0 };
                fixed (long* axes_ = axes.Sizes) {
                    o_.axes = axes_;
                    Call.Check(Raw.sterna_min(c_.First(this, "x"), &o_, &out_));
                }
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>Index, i64, of the largest value along <c>axis</c>: of the first one among equals, of the first NaN where there is one.</summary>
        /// <remarks>This tensor: any dtype, not empty</remarks>
        /// <param name="axis">the dimension searched; none: all, as if flattened</param>
        /// <param name="keepdim">keep searched dimensions with size 1</param>
        /// <returns>the result</returns>
        public Tensor Argmax(long? axis = null, bool keepdim = false) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_argmax_options { struct_size = (uint)sizeof(sterna_argmax_options), axis = axis ?? long.MinValue, keepdim = keepdim ? 1 : 0 };
                Call.Check(Raw.sterna_argmax(c_.First(this, "x"), &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>Index, i64, of the smallest value along <c>axis</c>: of the first one among equals, of the first NaN where there is one.</summary>
        /// <remarks>This tensor: any dtype, not empty</remarks>
        /// <param name="axis">the dimension searched; none: all, as if flattened</param>
        /// <param name="keepdim">keep searched dimensions with size 1</param>
        /// <returns>the result</returns>
        public Tensor Argmin(long? axis = null, bool keepdim = false) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_argmin_options { struct_size = (uint)sizeof(sterna_argmin_options), axis = axis ?? long.MinValue, keepdim = keepdim ? 1 : 0 };
                Call.Check(Raw.sterna_argmin(c_.First(this, "x"), &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>Variance over <c>axes</c>: squared distances from the mean, divided by their number less <c>correction</c>.</summary>
        /// <remarks>This tensor: floating</remarks>
        /// <param name="axes">dimensions that are reduced; empty: all</param>
        /// <param name="correction">taken from the number of values in the divisor</param>
        /// <param name="keepdim">keep reduced dimensions with size 1</param>
        /// <returns>the result</returns>
        public Tensor Var(Ints axes = default, double correction = 1.0, bool keepdim = false) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_var_options { struct_size = (uint)sizeof(sterna_var_options), axes_len = (ulong)axes.Count, correction = correction, keepdim = keepdim ? 1 : 0 };
                fixed (long* axes_ = axes.Sizes) {
                    o_.axes = axes_;
                    Call.Check(Raw.sterna_var(c_.First(this, "x"), &o_, &out_));
                }
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>Standard deviation over <c>axes</c>: the square root of <c>var</c>.  The gradient is 0 where all values are equal.</summary>
        /// <remarks>This tensor: floating</remarks>
        /// <param name="axes">dimensions that are reduced; empty: all</param>
        /// <param name="correction">taken from the number of values in the divisor</param>
        /// <param name="keepdim">keep reduced dimensions with size 1</param>
        /// <returns>the result</returns>
        public Tensor Std(Ints axes = default, double correction = 1.0, bool keepdim = false) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_std_options { struct_size = (uint)sizeof(sterna_std_options), axes_len = (ulong)axes.Count, correction = correction, keepdim = keepdim ? 1 : 0 };
                fixed (long* axes_ = axes.Sizes) {
                    o_.axes = axes_;
                    Call.Check(Raw.sterna_std(c_.First(this, "x"), &o_, &out_));
                }
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>log of the sum of e^x over <c>axes</c>, without overflow; -inf where there are no values.</summary>
        /// <remarks>This tensor: any dtype; integers and bool are computed as f32</remarks>
        /// <param name="axes">dimensions that are reduced; empty: all</param>
        /// <param name="keepdim">keep reduced dimensions with size 1</param>
        /// <returns>the result</returns>
        public Tensor Logsumexp(Ints axes = default, bool keepdim = false) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_logsumexp_options { struct_size = (uint)sizeof(sterna_logsumexp_options), axes_len = (ulong)axes.Count, keepdim = keepdim ? 1 : 0 };
                fixed (long* axes_ = axes.Sizes) {
                    o_.axes = axes_;
                    Call.Check(Raw.sterna_logsumexp(c_.First(this, "x"), &o_, &out_));
                }
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>Whether every value over <c>axes</c> is non-zero; true where there are none.</summary>
        /// <remarks>This tensor: any dtype</remarks>
        /// <param name="axes">dimensions that are reduced; empty: all</param>
        /// <param name="keepdim">keep reduced dimensions with size 1</param>
        /// <returns>the result</returns>
        public Tensor All(Ints axes = default, bool keepdim = false) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_all_options { struct_size = (uint)sizeof(sterna_all_options), axes_len = (ulong)axes.Count, keepdim = keepdim ? 1 : 0 };
                fixed (long* axes_ = axes.Sizes) {
                    o_.axes = axes_;
                    Call.Check(Raw.sterna_all(c_.First(this, "x"), &o_, &out_));
                }
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>Whether some value over <c>axes</c> is non-zero; false where there are none.</summary>
        /// <remarks>This tensor: any dtype</remarks>
        /// <param name="axes">dimensions that are reduced; empty: all</param>
        /// <param name="keepdim">keep reduced dimensions with size 1</param>
        /// <returns>the result</returns>
        public Tensor Any(Ints axes = default, bool keepdim = false) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_any_options { struct_size = (uint)sizeof(sterna_any_options), axes_len = (ulong)axes.Count, keepdim = keepdim ? 1 : 0 };
                fixed (long* axes_ = axes.Sizes) {
                    o_.axes = axes_;
                    Call.Check(Raw.sterna_any(c_.First(this, "x"), &o_, &out_));
                }
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>(sum of |x|^p)^(1/p) over <c>axes</c>; p = 0 counts the non-zero values, p = inf and -inf give the largest and the smallest |x|.</summary>
        /// <remarks>This tensor: floating</remarks>
        /// <param name="p">order: any number, inf or -inf</param>
        /// <param name="axes">dimensions that are reduced; empty: all</param>
        /// <param name="keepdim">keep reduced dimensions with size 1</param>
        /// <returns>the result</returns>
        public Tensor Norm(double p = 2.0, Ints axes = default, bool keepdim = false) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_norm_options { struct_size = (uint)sizeof(sterna_norm_options), p = p, axes_len = (ulong)axes.Count, keepdim = keepdim ? 1 : 0 };
                fixed (long* axes_ = axes.Sizes) {
                    o_.axes = axes_;
                    Call.Check(Raw.sterna_norm(c_.First(this, "x"), &o_, &out_));
                }
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>Number, i64, of non-zero values over <c>axes</c>.  NaN is not zero.</summary>
        /// <remarks>This tensor: any dtype</remarks>
        /// <param name="axes">dimensions that are reduced; empty: all</param>
        /// <returns>the result</returns>
        public Tensor CountNonzero(Ints axes = default) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_count_nonzero_options { struct_size = (uint)sizeof(sterna_count_nonzero_options), axes_len = (ulong)axes.Count };
                fixed (long* axes_ = axes.Sizes) {
                    o_.axes = axes_;
                    Call.Check(Raw.sterna_count_nonzero(c_.First(this, "x"), &o_, &out_));
                }
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The 2-norm of all values of all tensors, as if concatenated: what gradients are clipped by.  f64 when one of them is, else f32.</summary>
        /// <param name="xs">floating, of any shapes; at least one</param>
        /// <returns>the result</returns>
        public static Tensor GlobalNorm(IEnumerable<Tensor> xs) {
            var c_ = Call.Begin();
            try {
                var xs_ = c_.List(xs, "xs", out ulong xsN_);
                IntPtr out_;
                Call.Check(Raw.sterna_global_norm(xs_, xsN_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>Sum of all values up to each along <c>axis</c>.  Integers and bool give i64.</summary>
        /// <remarks>This tensor: any dtype</remarks>
        /// <param name="axis">the dimension along which values accumulate</param>
        /// <returns>the result</returns>
        public Tensor Cumsum(long axis) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_cumsum(c_.First(this, "x"), axis, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>Product of all values up to each along <c>axis</c>.  Integers and bool give i64.</summary>
        /// <remarks>This tensor: any dtype</remarks>
        /// <param name="axis">the dimension along which values accumulate</param>
        /// <returns>the result</returns>
        public Tensor Cumprod(long axis) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_cumprod(c_.First(this, "x"), axis, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>Matrix product over the last two dimensions; leading dimensions broadcast.  A 1-d a is one row, a 1-d b one column, and that dimension is absent from the result.  f16 and bf16 are summed in f32 and rounded once; integers wrap.</summary>
        /// <remarks>This tensor: […, m, k] or [k], any number dtype</remarks>
        /// <param name="b">[…, k, n] or [k], a's dtype</param>
        /// <returns>[…, m, n] in a's dtype</returns>
        public Tensor Matmul(Tensor b) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_matmul(c_.First(this, "a"), c_.Second(b, "b"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>x · weightᵀ + bias, over the last dimension of x.  f16 and bf16 are summed in f32 and rounded once.</summary>
        /// <remarks>This tensor: […, in], any number dtype</remarks>
        /// <param name="weight">[out, in], x's dtype</param>
        /// <param name="bias">[out], x's dtype; none: 0</param>
        /// <returns>[…, out] in x's dtype</returns>
        public Tensor Linear(Tensor weight, [AllowNull] Tensor bias = null) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_linear_options { struct_size = (uint)sizeof(sterna_linear_options), bias = c_.Maybe(bias) };
                Call.Check(Raw.sterna_linear(c_.First(this, "x"), c_.Second(weight, "weight"), &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>x's elements in row-major order as <c>shape</c>, on x's memory.  An error where x's strides do not allow that; <c>reshape</c> copies then.</summary>
        /// <remarks>This tensor: any dtype</remarks>
        /// <param name="shape">new sizes; one may be -1: what remains</param>
        /// <returns>the result</returns>
        public Tensor View(Ints shape) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                fixed (long* shape_ = shape.Sizes)
                    Call.Check(Raw.sterna_view(c_.First(this, "x"), shape_, (ulong)shape.Count, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>x's elements in row-major order as <c>shape</c>: a view where x's strides allow it, else a copy.</summary>
        /// <remarks>This tensor: any dtype</remarks>
        /// <param name="shape">new sizes; one may be -1: what remains</param>
        /// <returns>the result</returns>
        public Tensor Reshape(Ints shape) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                fixed (long* shape_ = shape.Sizes)
                    Call.Check(Raw.sterna_reshape(c_.First(this, "x"), shape_, (ulong)shape.Count, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>Dimensions start_axis … end_axis (both included) as one; 0-d becomes 1-d.  A view where strides allow it.</summary>
        /// <remarks>This tensor: any dtype</remarks>
        /// <param name="startAxis">first dimension to join</param>
        /// <param name="endAxis">last dimension to join</param>
        /// <returns>the result</returns>
        public Tensor Flatten(long startAxis = 0, long endAxis = -1) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_flatten_options { struct_size = (uint)sizeof(sterna_flatten_options), start_axis = startAxis, end_axis = endAxis };
                Call.Check(Raw.sterna_flatten(c_.First(this, "x"), &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>Dimension <c>axis</c> split into <c>shape</c>; a view.</summary>
        /// <remarks>This tensor: any dtype, at least 1-d</remarks>
        /// <param name="axis">dimension to split</param>
        /// <param name="shape">its new sizes; one may be -1: what remains</param>
        /// <returns>the result</returns>
        public Tensor Unflatten(long axis, Ints shape) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                fixed (long* shape_ = shape.Sizes)
                    Call.Check(Raw.sterna_unflatten(c_.First(this, "x"), axis, shape_, (ulong)shape.Count, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>x with dimensions axis0 and axis1 swapped; a view.</summary>
        /// <remarks>This tensor: any dtype</remarks>
        /// <param name="axis0">first dimension to swap</param>
        /// <param name="axis1">second dimension to swap</param>
        /// <returns>the result</returns>
        public Tensor Transpose(long axis0, long axis1) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_transpose(c_.First(this, "x"), axis0, axis1, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>x with its dimensions in the order of <c>axes</c>; a view.</summary>
        /// <remarks>This tensor: any dtype</remarks>
        /// <param name="axes">x's dimensions in their new order, each once</param>
        /// <returns>the result</returns>
        public Tensor Permute(Ints axes) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                fixed (long* axes_ = axes.Sizes)
                    Call.Check(Raw.sterna_permute(c_.First(this, "x"), axes_, (ulong)axes.Count, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>x without those of the dimensions <c>axes</c> whose size is 1 (others stay); without axes, without any of size 1.</summary>
        /// <remarks>This tensor: any dtype</remarks>
        /// <param name="axes">dimensions to drop where their size is 1; none: all of size 1</param>
        /// <returns>the result</returns>
        public Tensor Squeeze(Ints axes = default) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_squeeze_options { struct_size = (uint)sizeof(sterna_squeeze_options), axes_len = (ulong)axes.Count };
                fixed (long* axes_ = axes.Sizes) {
                    o_.axes = axes_;
                    Call.Check(Raw.sterna_squeeze(c_.First(this, "x"), &o_, &out_));
                }
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>x with a new dimension of size 1 at <c>axis</c> of the result.</summary>
        /// <remarks>This tensor: any dtype</remarks>
        /// <param name="axis">where the new dimension stands in the result</param>
        /// <returns>the result</returns>
        public Tensor Unsqueeze(long axis) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_unsqueeze(c_.First(this, "x"), axis, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>x with dimensions of size 1 repeated to <c>shape</c>, new ones in front; a view with stride 0 along them.</summary>
        /// <remarks>This tensor: any dtype</remarks>
        /// <param name="shape">sizes of the result; -1 keeps x's</param>
        /// <returns>the result</returns>
        public Tensor Expand(Ints shape) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                fixed (long* shape_ = shape.Sizes)
                    Call.Check(Raw.sterna_expand(c_.First(this, "x"), shape_, (ulong)shape.Count, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>x[start:end:step] along <c>axis</c>, with Python's rules: bounds outside are cut to the size.  A view.</summary>
        /// <remarks>This tensor: any dtype, at least 1-d</remarks>
        /// <param name="axis">dimension to cut</param>
        /// <param name="start">first index; negative counts from the end; none: 0</param>
        /// <param name="end">the end, not included; negative counts from the end; none: the size</param>
        /// <param name="step">distance of neighbours, at least 1</param>
        /// <returns>the result</returns>
        public Tensor Slice(long axis, long? start = null, long? end = null, long step = 1) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_slice_options { struct_size = (uint)sizeof(sterna_slice_options), start = start ?? long.MinValue, end = end ?? long.MinValue, step = step };
                Call.Check(Raw.sterna_slice(c_.First(this, "x"), axis, &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>x[index] along <c>axis</c>, which is dropped; a view.</summary>
        /// <remarks>This tensor: any dtype, at least 1-d</remarks>
        /// <param name="axis">dimension to drop</param>
        /// <param name="index">index along it; negative counts from the end</param>
        /// <returns>the result</returns>
        public Tensor Select(long axis, long index) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_select(c_.First(this, "x"), axis, index, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary><c>length</c> elements from <c>start</c> along <c>axis</c>; a view.  Unlike slice, the range must lie inside.</summary>
        /// <remarks>This tensor: any dtype, at least 1-d</remarks>
        /// <param name="axis">dimension to cut</param>
        /// <param name="start">first index; negative counts from the end</param>
        /// <param name="length">how many to keep</param>
        /// <returns>the result</returns>
        public Tensor Narrow(long axis, long start, long length) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_narrow(c_.First(this, "x"), axis, start, length, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>Windows of <c>size</c> elements every <c>step</c> along <c>axis</c>: that dimension counts them, a new last one holds each.  A view; windows overlap where step &lt; size.  0-d counts as one element.</summary>
        /// <remarks>This tensor: any dtype</remarks>
        /// <param name="axis">dimension to slide along</param>
        /// <param name="size">elements per window</param>
        /// <param name="step">distance of windows, at least 1</param>
        /// <returns>the result</returns>
        public Tensor Unfold(long axis, long size, long step) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_unfold(c_.First(this, "x"), axis, size, step, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The diagonal of the matrices that axis0 and axis1 span, as a new last dimension; both are dropped.  A view.</summary>
        /// <remarks>This tensor: any dtype, at least 2-d</remarks>
        /// <param name="offset">0: main diagonal, positive: above it, negative: below it</param>
        /// <param name="axis0">dimension of the rows</param>
        /// <param name="axis1">dimension of the columns</param>
        /// <returns>the result</returns>
        public Tensor Diagonal(long offset = 0, long axis0 = 0, long axis1 = 1) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_diagonal_options { struct_size = (uint)sizeof(sterna_diagonal_options), offset = offset, axis0 = axis0, axis1 = axis1 };
                Call.Check(Raw.sterna_diagonal(c_.First(this, "x"), &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The elements offset + Σ index · stride of x, counted in row-major order; a view where x is contiguous, else of a contiguous copy.</summary>
        /// <remarks>This tensor: any dtype</remarks>
        /// <param name="size">sizes of the result</param>
        /// <param name="stride">its strides in x's row-major elements, not negative</param>
        /// <param name="offset">x's row-major element where it starts</param>
        /// <returns>the result</returns>
        public Tensor AsStrided(Ints size, Ints stride, long offset = 0) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_as_strided_options { struct_size = (uint)sizeof(sterna_as_strided_options), offset = offset };
                fixed (long* size_ = size.Sizes) fixed (long* stride_ = stride.Sizes)
                    Call.Check(Raw.sterna_as_strided(c_.First(this, "x"), size_, (ulong)size.Count, stride_, (ulong)stride.Count, &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The inputs one after another along <c>axis</c>; their other sizes agree, their dtypes promote.  An empty 1-d tensor adds nothing.</summary>
        /// <param name="xs">at least one, each at least 1-d</param>
        /// <param name="axis">dimension along which the inputs follow one another</param>
        /// <returns>the result</returns>
        public static Tensor Cat(IEnumerable<Tensor> xs, long axis = 0) {
            var c_ = Call.Begin();
            try {
                var xs_ = c_.List(xs, "xs", out ulong xsN_);
                IntPtr out_;
                var o_ = new sterna_cat_options { struct_size = (uint)sizeof(sterna_cat_options), axis = axis };
                Call.Check(Raw.sterna_cat(xs_, xsN_, &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The inputs, all of one shape, along a new dimension <c>axis</c>; their dtypes promote.</summary>
        /// <param name="xs">at least one</param>
        /// <param name="axis">where the new dimension stands in the result</param>
        /// <returns>the result</returns>
        public static Tensor Stack(IEnumerable<Tensor> xs, long axis = 0) {
            var c_ = Call.Begin();
            try {
                var xs_ = c_.List(xs, "xs", out ulong xsN_);
                IntPtr out_;
                var o_ = new sterna_stack_options { struct_size = (uint)sizeof(sterna_stack_options), axis = axis };
                Call.Check(Raw.sterna_stack(xs_, xsN_, &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>x cut along <c>axis</c> into parts of <c>size</c> elements: views.</summary>
        /// <remarks>This tensor: any dtype, at least 1-d</remarks>
        /// <param name="size">elements per part, at least 1; the last may have fewer</param>
        /// <param name="axis">dimension to cut</param>
        /// <returns>the result</returns>
        public Tensor[] Split(long size, long axis = 0) {
            var c_ = Call.Begin();
            try {
                var h0_ = c_.First(this, "x");
                var o_ = new sterna_split_options { struct_size = (uint)sizeof(sterna_split_options), axis = axis };
                for (int room = 64;;) {
                    var parts_ = new IntPtr[room];
                    ulong n_, room_ = (ulong)room;
                    fixed (IntPtr* list_ = parts_) {
                        var e_ = Raw.sterna_split(h0_, size, &o_, list_, room_, &n_);
                        if (e_ != IntPtr.Zero && n_ > room_) { Raw.sterna_error_release(e_); room = (int)n_; continue; }
                        Call.Check(e_);
                    }
                    Array.Resize(ref parts_, (int)n_);
                    return Tensor.Adopt(parts_);
                }
            } finally { c_.End(); }
        }
        /// <summary>x cut along <c>axis</c> into at most <c>chunks</c> equal parts, the last one perhaps smaller: views.</summary>
        /// <remarks>This tensor: any dtype, at least 1-d</remarks>
        /// <param name="chunks">how many parts at most, at least 1</param>
        /// <param name="axis">dimension to cut</param>
        /// <returns>the result</returns>
        public Tensor[] Chunk(long chunks, long axis = 0) {
            var c_ = Call.Begin();
            try {
                var h0_ = c_.First(this, "x");
                var o_ = new sterna_chunk_options { struct_size = (uint)sizeof(sterna_chunk_options), axis = axis };
                for (int room = 64;;) {
                    var parts_ = new IntPtr[room];
                    ulong n_, room_ = (ulong)room;
                    fixed (IntPtr* list_ = parts_) {
                        var e_ = Raw.sterna_chunk(h0_, chunks, &o_, list_, room_, &n_);
                        if (e_ != IntPtr.Zero && n_ > room_) { Raw.sterna_error_release(e_); room = (int)n_; continue; }
                        Call.Check(e_);
                    }
                    Array.Resize(ref parts_, (int)n_);
                    return Tensor.Adopt(parts_);
                }
            } finally { c_.End(); }
        }
        /// <summary>x with the order of elements reversed along <c>axes</c>.</summary>
        /// <remarks>This tensor: any dtype</remarks>
        /// <param name="axes">dimensions to reverse</param>
        /// <returns>the result</returns>
        public Tensor Flip(Ints axes) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                fixed (long* axes_ = axes.Sizes)
                    Call.Check(Raw.sterna_flip(c_.First(this, "x"), axes_, (ulong)axes.Count, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>x with its elements moved by <c>shifts</c> along <c>axes</c>; what leaves at the end comes back at the start.</summary>
        /// <remarks>This tensor: any dtype</remarks>
        /// <param name="shifts">places to move, towards the end; one per axis</param>
        /// <param name="axes">dimensions to roll; empty: x flattened, by one shift</param>
        /// <returns>the result</returns>
        public Tensor Roll(Ints shifts, Ints axes) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                fixed (long* shifts_ = shifts.Sizes) fixed (long* axes_ = axes.Sizes)
                    Call.Check(Raw.sterna_roll(c_.First(this, "x"), shifts_, (ulong)shifts.Count, axes_, (ulong)axes.Count, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>x beside itself repeats[i] times along each dimension (NumPy's tile).</summary>
        /// <remarks>This tensor: any dtype</remarks>
        /// <param name="repeats">times per dimension; additional ones stand in front</param>
        /// <returns>the result</returns>
        public Tensor Repeat(Ints repeats) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                fixed (long* repeats_ = repeats.Sizes)
                    Call.Check(Raw.sterna_repeat(c_.First(this, "x"), repeats_, (ulong)repeats.Count, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>x with <c>value</c> around it: pads[0] elements before and pads[1] after the last dimension, pads[2] and pads[3] for the one before it, and so on (PyTorch's order); negative pads crop.</summary>
        /// <remarks>This tensor: any dtype</remarks>
        /// <param name="pads">before, after of the last dimension, then of the one before it …; negative ones crop</param>
        /// <param name="value">of the new elements</param>
        /// <returns>the result</returns>
        public Tensor Pad(Ints pads, double value = 0.0) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_pad_options { struct_size = (uint)sizeof(sterna_pad_options), value = value };
                fixed (long* pads_ = pads.Sizes)
                    Call.Check(Raw.sterna_pad(c_.First(this, "x"), pads_, (ulong)pads.Count, &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The lower triangle of x's matrices (the last two dimensions), up to <c>diagonal</c>; zeros above.</summary>
        /// <remarks>This tensor: any dtype, at least 2-d</remarks>
        /// <param name="diagonal">0: main diagonal, positive: above it, negative: below it</param>
        /// <returns>the result</returns>
        public Tensor Tril(long diagonal = 0) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_tril_options { struct_size = (uint)sizeof(sterna_tril_options), diagonal = diagonal };
                Call.Check(Raw.sterna_tril(c_.First(this, "x"), &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The upper triangle of x's matrices (the last two dimensions), from <c>diagonal</c>; zeros below.</summary>
        /// <remarks>This tensor: any dtype, at least 2-d</remarks>
        /// <param name="diagonal">0: main diagonal, positive: above it, negative: below it</param>
        /// <returns>the result</returns>
        public Tensor Triu(long diagonal = 0) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_triu_options { struct_size = (uint)sizeof(sterna_triu_options), diagonal = diagonal };
                Call.Check(Raw.sterna_triu(c_.First(this, "x"), &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>x at each of the indices along <c>axis</c>, in their order.  Indices are in [0, size); any other is an error.</summary>
        /// <remarks>This tensor: any dtype, at least 1-d</remarks>
        /// <param name="index">integers, 1-d</param>
        /// <param name="axis">dimension that is indexed</param>
        /// <returns>the result</returns>
        public Tensor IndexSelect(Tensor index, long axis) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_index_select(c_.First(this, "x"), c_.Second(index, "index"), axis, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>x with slice i of src added at index[i] along <c>axis</c>, in that order: the same on any number of threads.</summary>
        /// <remarks>This tensor: any dtype, at least 1-d</remarks>
        /// <param name="index">integers, 1-d</param>
        /// <param name="src">x's dtype; x's shape but for <c>axis</c></param>
        /// <param name="axis">dimension that is indexed</param>
        /// <returns>the result</returns>
        public Tensor IndexAdd(Tensor index, Tensor src, long axis) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_index_add(c_.First(this, "x"), c_.Second(index, "index"), c_.Third(src, "src"), axis, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>out[…, i, …] = x[…, index[…, i, …], …], i along <c>axis</c>; index is nowhere else larger than x.  Indices are in [0, size); any other is an error.</summary>
        /// <remarks>This tensor: any dtype</remarks>
        /// <param name="index">integers, as many dimensions as x</param>
        /// <param name="axis">dimension that is indexed</param>
        /// <returns>the result</returns>
        public Tensor Gather(Tensor index, long axis) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_gather(c_.First(this, "x"), c_.Second(index, "index"), axis, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>x with src written at index along <c>axis</c>, the inverse of gather.  Where an index comes twice the last one stays, and the gradient of src is defined only without such.</summary>
        /// <remarks>This tensor: any dtype</remarks>
        /// <param name="index">integers, as many dimensions as x</param>
        /// <param name="src">x's dtype, at least index's sizes</param>
        /// <param name="axis">dimension that is indexed</param>
        /// <returns>the result</returns>
        public Tensor Scatter(Tensor index, Tensor src, long axis) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_scatter(c_.First(this, "x"), c_.Second(index, "index"), c_.Third(src, "src"), axis, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>x with src added at index along <c>axis</c>, in index order: the same on any number of threads.</summary>
        /// <remarks>This tensor: any dtype</remarks>
        /// <param name="index">integers, as many dimensions as x</param>
        /// <param name="src">x's dtype, at least index's sizes</param>
        /// <param name="axis">dimension that is indexed</param>
        /// <returns>the result</returns>
        public Tensor ScatterAdd(Tensor index, Tensor src, long axis) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_scatter_add(c_.First(this, "x"), c_.Second(index, "index"), c_.Third(src, "src"), axis, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>gather, with the other dimensions of x and index broadcast.  Indices are in [0, size); any other is an error.</summary>
        /// <remarks>This tensor: any dtype, at least 1-d</remarks>
        /// <param name="index">integers, as many dimensions as x</param>
        /// <param name="axis">dimension that is indexed</param>
        /// <returns>the result</returns>
        public Tensor TakeAlongAxis(Tensor index, long axis) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_take_along_axis(c_.First(this, "x"), c_.Second(index, "index"), axis, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The elements of x where <c>mask</c> is true, 1-d, in row-major order; the shapes broadcast.  The result's size depends on data, so this op cannot be captured.</summary>
        /// <remarks>This tensor: any dtype</remarks>
        /// <param name="mask">bool, a shape that broadcasts with x's</param>
        /// <returns>the result</returns>
        public Tensor MaskedSelect(Tensor mask) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_masked_select(c_.First(this, "x"), c_.Second(mask, "mask"), &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>i64 of x's shape and a last dimension of num_classes, 1 at x's value and 0 elsewhere.  Values are in [0, num_classes); any other is an error.</summary>
        /// <remarks>This tensor: integers</remarks>
        /// <param name="numClasses">size of the new last dimension</param>
        /// <returns>the result</returns>
        public Tensor OneHot(long numClasses) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                Call.Check(Raw.sterna_one_hot(c_.First(this, "x"), numClasses, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The rows of weight that <c>index</c> names: index's shape and a last dimension of weight's row size.  Indices are in [0, rows); any other is an error.</summary>
        /// <remarks>This tensor: [rows, row size], any dtype</remarks>
        /// <param name="index">integers, any shape</param>
        /// <param name="paddingIdx">row that gets no gradient; negative counts from the end; none: every row does</param>
        /// <returns>the result</returns>
        public Tensor Embedding(Tensor index, long? paddingIdx = null) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_embedding_options { struct_size = (uint)sizeof(sterna_embedding_options), padding_idx = paddingIdx ?? long.MinValue };
                Call.Check(Raw.sterna_embedding(c_.First(this, "weight"), c_.Second(index, "index"), &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>x's elements in order along <c>axis</c>, and where they were.  Equal elements keep their order; NaN is larger than every number.</summary>
        /// <remarks>This tensor: any dtype</remarks>
        /// <param name="axis">dimension to sort along</param>
        /// <param name="descending">largest first</param>
        /// <returns>x's type; i64, x's shape</returns>
        public (Tensor values, Tensor indices) Sort(long axis = -1, bool descending = false) {
            var c_ = Call.Begin();
            try {
                IntPtr values_;
                IntPtr indices_;
                var o_ = new sterna_sort_options { struct_size = (uint)sizeof(sterna_sort_options), axis = axis, descending = descending ? 1 : 0 };
                Call.Check(Raw.sterna_sort(c_.First(this, "x"), &o_, &values_, &indices_));
                return (Tensor.Adopt(values_), Tensor.Adopt(indices_));
            } finally { c_.End(); }
        }
        /// <summary>The indices that sort x along <c>axis</c>, i64: the second output of sort.</summary>
        /// <remarks>This tensor: any dtype</remarks>
        /// <param name="axis">dimension to sort along</param>
        /// <param name="descending">largest first</param>
        /// <returns>the result</returns>
        public Tensor Argsort(long axis = -1, bool descending = false) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_argsort_options { struct_size = (uint)sizeof(sterna_argsort_options), axis = axis, descending = descending ? 1 : 0 };
                Call.Check(Raw.sterna_argsort(c_.First(this, "x"), &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The k largest (or smallest) elements along <c>axis</c>, in order, and where they were.  Of equal elements the first come first; NaN is larger than every number.</summary>
        /// <remarks>This tensor: any dtype</remarks>
        /// <param name="k">how many, at most the dimension's size</param>
        /// <param name="axis">dimension to choose along</param>
        /// <param name="largest">the largest; false: the smallest</param>
        /// <param name="sorted">in order; the result is in order either way</param>
        /// <returns>x's dtype, k elements along <c>axis</c>; i64, the same shape</returns>
        public (Tensor values, Tensor indices) Topk(long k, long axis = -1, bool largest = true, bool sorted = true) {
            var c_ = Call.Begin();
            try {
                IntPtr values_;
                IntPtr indices_;
                var o_ = new sterna_topk_options { struct_size = (uint)sizeof(sterna_topk_options), axis = axis, largest = largest ? 1 : 0, sorted = sorted ? 1 : 0 };
                Call.Check(Raw.sterna_topk(c_.First(this, "x"), k, &o_, &values_, &indices_));
                return (Tensor.Adopt(values_), Tensor.Adopt(indices_));
            } finally { c_.End(); }
        }
        /// <summary>e^x scaled so that it sums to one along <c>axis</c>, without overflow.</summary>
        /// <remarks>This tensor: floating, any shape</remarks>
        /// <param name="axis">the dimension normalized</param>
        /// <returns>the result</returns>
        public Tensor Softmax(long axis = -1) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_softmax_options { struct_size = (uint)sizeof(sterna_softmax_options), axis = axis };
                Call.Check(Raw.sterna_softmax(c_.First(this, "x"), &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>log(softmax(x)) along <c>axis</c>, computed as x - logsumexp(x).</summary>
        /// <remarks>This tensor: floating, any shape</remarks>
        /// <param name="axis">the dimension normalized</param>
        /// <returns>the result</returns>
        public Tensor LogSoftmax(long axis = -1) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_log_softmax_options { struct_size = (uint)sizeof(sterna_log_softmax_options), axis = axis };
                Call.Check(Raw.sterna_log_softmax(c_.First(this, "x"), &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>Cross-correlation of x with weight over one dimension, plus bias.  f16 and bf16 are summed in f32.</summary>
        /// <remarks>This tensor: (N, in_channels, L) or (in_channels, L), any number dtype</remarks>
        /// <param name="weight">(out_channels, in_channels / groups, K), x's dtype</param>
        /// <param name="bias">(out_channels), x's dtype; none: 0</param>
        /// <param name="stride">step of the kernel; one number for all dimensions or one each  Default: 1.</param>
        /// <param name="padding">zeros at both ends; one number for all dimensions or one each  Default: 0.</param>
        /// <param name="dilation">distance of the kernel's elements; one number for all dimensions or one each  Default: 1.</param>
        /// <param name="groups">channels are split into this many independent groups</param>
        /// <returns>(N, out_channels, (L + 2 padding - dilation (K - 1) - 1) / stride + 1)</returns>
        public Tensor Conv1d(Tensor weight, [AllowNull] Tensor bias = null, Ints stride = default, Ints padding = default, Ints dilation = default, long groups = 1) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_conv1d_options { struct_size = (uint)sizeof(sterna_conv1d_options), bias = c_.Maybe(bias), stride_len = (ulong)stride.Count, padding_len = (ulong)padding.Count, dilation_len = (ulong)dilation.Count, groups = groups };
                fixed (long* stride_ = stride.Sizes) fixed (long* padding_ = padding.Sizes) fixed (long* dilation_ = dilation.Sizes) {
                    o_.stride = stride_;
                    o_.padding = padding_;
                    o_.dilation = dilation_;
                    Call.Check(Raw.sterna_conv1d(c_.First(this, "x"), c_.Second(weight, "weight"), &o_, &out_));
                }
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>Cross-correlation of x with weight over two dimensions, plus bias.  f16 and bf16 are summed in f32.</summary>
        /// <remarks>This tensor: (N, in_channels, H, W) or (in_channels, H, W), any number dtype</remarks>
        /// <param name="weight">(out_channels, in_channels / groups, kH, kW), x's dtype</param>
        /// <param name="bias">(out_channels), x's dtype; none: 0</param>
        /// <param name="stride">step of the kernel; one number for all dimensions or one each  Default: 1.</param>
        /// <param name="padding">zeros at both ends; one number for all dimensions or one each  Default: 0.</param>
        /// <param name="dilation">distance of the kernel's elements; one number for all dimensions or one each  Default: 1.</param>
        /// <param name="groups">channels are split into this many independent groups</param>
        /// <returns>(N, out_channels, H', W') with H' = (H + 2 padding - dilation (kH - 1) - 1) / stride + 1</returns>
        public Tensor Conv2d(Tensor weight, [AllowNull] Tensor bias = null, Ints stride = default, Ints padding = default, Ints dilation = default, long groups = 1) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_conv2d_options { struct_size = (uint)sizeof(sterna_conv2d_options), bias = c_.Maybe(bias), stride_len = (ulong)stride.Count, padding_len = (ulong)padding.Count, dilation_len = (ulong)dilation.Count, groups = groups };
                fixed (long* stride_ = stride.Sizes) fixed (long* padding_ = padding.Sizes) fixed (long* dilation_ = dilation.Sizes) {
                    o_.stride = stride_;
                    o_.padding = padding_;
                    o_.dilation = dilation_;
                    Call.Check(Raw.sterna_conv2d(c_.First(this, "x"), c_.Second(weight, "weight"), &o_, &out_));
                }
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The largest value of each window along the last dimension; NaN wins.  Padding never does.</summary>
        /// <remarks>This tensor: (N, C, L) or (C, L), any number dtype</remarks>
        /// <param name="kernel">size of the window; one number for all dimensions or one each</param>
        /// <param name="stride">step of the window; empty: the kernel's size</param>
        /// <param name="padding">values added at both ends, at most half the kernel  Default: 0.</param>
        /// <param name="dilation">distance of a window's elements  Default: 1.</param>
        /// <param name="ceilMode">whether a window may reach over the end</param>
        /// <returns>the result</returns>
        public Tensor MaxPool1d(Ints kernel, Ints stride = default, Ints padding = default, Ints dilation = default, bool ceilMode = false) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_max_pool1d_options { struct_size = (uint)sizeof(sterna_max_pool1d_options), stride_len = (ulong)stride.Count, padding_len = (ulong)padding.Count, dilation_len = (ulong)dilation.Count, ceil_mode = ceilMode ? 1 : 0 };
                fixed (long* kernel_ = kernel.Sizes) fixed (long* stride_ = stride.Sizes) fixed (long* padding_ = padding.Sizes) fixed (long* dilation_ = dilation.Sizes) {
                    o_.stride = stride_;
                    o_.padding = padding_;
                    o_.dilation = dilation_;
                    Call.Check(Raw.sterna_max_pool1d(c_.First(this, "x"), kernel_, (ulong)kernel.Count, &o_, &out_));
                }
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The largest value of each window of the last two dimensions; NaN wins, the first of equals too.  Padding never does.</summary>
        /// <remarks>This tensor: (N, C, H, W) or (C, H, W), any number dtype</remarks>
        /// <param name="kernel">size of the window; one number for all dimensions or one each</param>
        /// <param name="stride">step of the window; empty: the kernel's size</param>
        /// <param name="padding">values added at both ends, at most half the kernel  Default: 0.</param>
        /// <param name="dilation">distance of a window's elements  Default: 1.</param>
        /// <param name="ceilMode">whether a window may reach over the end</param>
        /// <returns>the windows' maxima in x's dtype</returns>
        public Tensor MaxPool2d(Ints kernel, Ints stride = default, Ints padding = default, Ints dilation = default, bool ceilMode = false) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_max_pool2d_options { struct_size = (uint)sizeof(sterna_max_pool2d_options), stride_len = (ulong)stride.Count, padding_len = (ulong)padding.Count, dilation_len = (ulong)dilation.Count, ceil_mode = ceilMode ? 1 : 0 };
                fixed (long* kernel_ = kernel.Sizes) fixed (long* stride_ = stride.Sizes) fixed (long* padding_ = padding.Sizes) fixed (long* dilation_ = dilation.Sizes) {
                    o_.stride = stride_;
                    o_.padding = padding_;
                    o_.dilation = dilation_;
                    Call.Check(Raw.sterna_max_pool2d(c_.First(this, "x"), kernel_, (ulong)kernel.Count, &o_, &out_));
                }
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The mean of each window along the last dimension.</summary>
        /// <remarks>This tensor: (N, C, L) or (C, L), floating</remarks>
        /// <param name="kernel">size of the window; one number for all dimensions or one each</param>
        /// <param name="stride">step of the window; empty: the kernel's size</param>
        /// <param name="padding">values added at both ends, at most half the kernel  Default: 0.</param>
        /// <param name="ceilMode">whether a window may reach over the end</param>
        /// <param name="countIncludePad">whether padding counts in the divisor</param>
        /// <returns>the result</returns>
        public Tensor AvgPool1d(Ints kernel, Ints stride = default, Ints padding = default, bool ceilMode = false, bool countIncludePad = true) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_avg_pool1d_options { struct_size = (uint)sizeof(sterna_avg_pool1d_options), stride_len = (ulong)stride.Count, padding_len = (ulong)padding.Count, ceil_mode = ceilMode ? 1 : 0, count_include_pad = countIncludePad ? 1 : 0 };
                fixed (long* kernel_ = kernel.Sizes) fixed (long* stride_ = stride.Sizes) fixed (long* padding_ = padding.Sizes) {
                    o_.stride = stride_;
                    o_.padding = padding_;
                    Call.Check(Raw.sterna_avg_pool1d(c_.First(this, "x"), kernel_, (ulong)kernel.Count, &o_, &out_));
                }
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The mean of each window of the last two dimensions, summed in f32 for f16 and bf16.</summary>
        /// <remarks>This tensor: (N, C, H, W) or (C, H, W), floating</remarks>
        /// <param name="kernel">size of the window; one number for all dimensions or one each</param>
        /// <param name="stride">step of the window; empty: the kernel's size</param>
        /// <param name="padding">values added at both ends, at most half the kernel  Default: 0.</param>
        /// <param name="ceilMode">whether a window may reach over the end</param>
        /// <param name="countIncludePad">whether padding counts in the divisor</param>
        /// <returns>the result</returns>
        public Tensor AvgPool2d(Ints kernel, Ints stride = default, Ints padding = default, bool ceilMode = false, bool countIncludePad = true) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_avg_pool2d_options { struct_size = (uint)sizeof(sterna_avg_pool2d_options), stride_len = (ulong)stride.Count, padding_len = (ulong)padding.Count, ceil_mode = ceilMode ? 1 : 0, count_include_pad = countIncludePad ? 1 : 0 };
                fixed (long* kernel_ = kernel.Sizes) fixed (long* stride_ = stride.Sizes) fixed (long* padding_ = padding.Sizes) {
                    o_.stride = stride_;
                    o_.padding = padding_;
                    Call.Check(Raw.sterna_avg_pool2d(c_.First(this, "x"), kernel_, (ulong)kernel.Count, &o_, &out_));
                }
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The means of windows that cover the last dimension evenly: window i is [⌊i L / n⌋, ⌈(i + 1) L / n⌉).</summary>
        /// <remarks>This tensor: (N, C, L) or (C, L), floating</remarks>
        /// <param name="outputSize">sizes of the result; one number for all or one each</param>
        /// <returns>the result</returns>
        public Tensor AdaptiveAvgPool1d(Ints outputSize) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                fixed (long* outputSize_ = outputSize.Sizes)
                    Call.Check(Raw.sterna_adaptive_avg_pool1d(c_.First(this, "x"), outputSize_, (ulong)outputSize.Count, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The means of windows that cover the last two dimensions evenly: window i of n is [⌊i H / n⌋, ⌈(i + 1) H / n⌉).</summary>
        /// <remarks>This tensor: (N, C, H, W) or (C, H, W), floating</remarks>
        /// <param name="outputSize">sizes of the result; one number for all or one each</param>
        /// <returns>the result</returns>
        public Tensor AdaptiveAvgPool2d(Ints outputSize) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                fixed (long* outputSize_ = outputSize.Sizes)
                    Call.Check(Raw.sterna_adaptive_avg_pool2d(c_.First(this, "x"), outputSize_, (ulong)outputSize.Count, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>The maxima of the windows of adaptive_avg_pool2d; NaN wins.</summary>
        /// <remarks>This tensor: (N, C, H, W) or (C, H, W), any number dtype</remarks>
        /// <param name="outputSize">sizes of the result; one number for all or one each</param>
        /// <returns>the windows' maxima in x's dtype</returns>
        public Tensor AdaptiveMaxPool2d(Ints outputSize) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                fixed (long* outputSize_ = outputSize.Sizes)
                    Call.Check(Raw.sterna_adaptive_max_pool2d(c_.First(this, "x"), outputSize_, (ulong)outputSize.Count, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>(x - mean) / √(variance + eps) * weight + bias for each channel, dimension 1.  Training takes mean and variance from the batch, otherwise they are the running ones.  S. Ioffe, C. Szegedy, 2015.</summary>
        /// <remarks>This tensor: (N, C, …), floating</remarks>
        /// <param name="weight">[C]; none: 1</param>
        /// <param name="bias">[C]; none: 0</param>
        /// <param name="runningMean">[C]; needed when training is false</param>
        /// <param name="runningVar">[C]; needed when training is false</param>
        /// <param name="training">true: by the batch's statistics; false: by the running ones</param>
        /// <param name="momentum">weight of the batch in the new running statistics</param>
        /// <param name="eps">added to the variance</param>
        /// <returns>x's shape and dtype; (1 - momentum) * running_mean + momentum * mean; without running_mean the batch's mean; running_mean itself when training is false; likewise, with the batch's unbiased variance</returns>
        public (Tensor @out, Tensor newRunningMean, Tensor newRunningVar) BatchNorm([AllowNull] Tensor weight = null, [AllowNull] Tensor bias = null, [AllowNull] Tensor runningMean = null, [AllowNull] Tensor runningVar = null, bool training = false, double momentum = 0.1, double eps = 1e-05) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                IntPtr newRunningMean_;
                IntPtr newRunningVar_;
                var o_ = new sterna_batch_norm_options { struct_size = (uint)sizeof(sterna_batch_norm_options), weight = c_.Maybe(weight), bias = c_.Maybe(bias), running_mean = c_.Maybe(runningMean), running_var = c_.Maybe(runningVar), training = training ? 1 : 0, momentum = momentum, eps = eps };
                Call.Check(Raw.sterna_batch_norm(c_.First(this, "x"), &o_, &out_, &newRunningMean_, &newRunningVar_));
                return (Tensor.Adopt(out_), Tensor.Adopt(newRunningMean_), Tensor.Adopt(newRunningVar_));
            } finally { c_.End(); }
        }
        /// <summary>(x - mean) / √(variance + eps) * weight + bias, with mean and biased variance over the last dimensions.  J. Ba, J. Kiros, G. Hinton, 2016.</summary>
        /// <remarks>This tensor: floating, its last sizes are normalized_shape</remarks>
        /// <param name="normalizedShape">the last sizes of x</param>
        /// <param name="weight">of normalized_shape; none: 1</param>
        /// <param name="bias">of normalized_shape; none: 0</param>
        /// <param name="eps">added to the variance</param>
        /// <returns>x's shape and dtype</returns>
        public Tensor LayerNorm(Ints normalizedShape, [AllowNull] Tensor weight = null, [AllowNull] Tensor bias = null, double eps = 1e-05) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_layer_norm_options { struct_size = (uint)sizeof(sterna_layer_norm_options), weight = c_.Maybe(weight), bias = c_.Maybe(bias), eps = eps };
                fixed (long* normalizedShape_ = normalizedShape.Sizes)
                    Call.Check(Raw.sterna_layer_norm(c_.First(this, "x"), normalizedShape_, (ulong)normalizedShape.Count, &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>Sets each value to zero with probability p and scales the others by 1 / (1 - p).  N. Srivastava et al., 2014.</summary>
        /// <remarks>This tensor: floating, any shape</remarks>
        /// <param name="p">probability, in [0, 1], of a value to become zero</param>
        /// <param name="training">false: the result is x</param>
        /// <returns>like x</returns>
        public Tensor Dropout(double p = 0.5, bool training = true) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_dropout_options { struct_size = (uint)sizeof(sterna_dropout_options), p = p, training = training ? 1 : 0 };
                Call.Check(Raw.sterna_dropout(c_.First(this, "x"), &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>Sets each channel to zero with probability p and scales the others by 1 / (1 - p).  J. Tompson et al., 2015.</summary>
        /// <remarks>This tensor: floating, (N, C, …)</remarks>
        /// <param name="p">probability, in [0, 1], of a value to become zero</param>
        /// <param name="training">false: the result is x</param>
        /// <returns>the result</returns>
        public Tensor Dropout2d(double p = 0.5, bool training = true) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_dropout2d_options { struct_size = (uint)sizeof(sterna_dropout2d_options), p = p, training = training ? 1 : 0 };
                Call.Check(Raw.sterna_dropout2d(c_.First(this, "x"), &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>-log softmax(x) at the target class, or, for probabilities, summed over the classes by their share.  The mean of class indices is weighted, as in PyTorch: the sum over the sum of the targets' weights.</summary>
        /// <remarks>This tensor: logits, floating: (N, C, …) or (C)</remarks>
        /// <param name="target">class indices, integers in [0, C): (N, …) or (); or probabilities: the shape and dtype of x</param>
        /// <param name="weight">of each class: (C), in the dtype of x; gets no gradient</param>
        /// <param name="ignoreIndex">targets of this class have no loss and do not count in the mean</param>
        /// <param name="labelSmoothing">share, in [0, 1], of every target spread over all classes</param>
        /// <param name="reduction">mean, sum, or none: one loss per value (per target of a classification)</param>
        /// <returns>the result</returns>
        public Tensor CrossEntropy(Tensor target, [AllowNull] Tensor weight = null, long ignoreIndex = -100, double labelSmoothing = 0.0, Reduction reduction = Reduction.Mean) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_cross_entropy_options { struct_size = (uint)sizeof(sterna_cross_entropy_options), weight = c_.Maybe(weight), ignore_index = ignoreIndex, label_smoothing = labelSmoothing, reduction = (int)reduction };
                Call.Check(Raw.sterna_cross_entropy(c_.First(this, "x"), c_.Second(target, "target"), &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>-x at the target class, times its weight; x holds logarithms of probabilities.  The mean is weighted: the sum over the sum of the targets' weights.  A target outside [0, C) is an error.</summary>
        /// <remarks>This tensor: log-probabilities, floating: (N, C, …) or (C)</remarks>
        /// <param name="target">class indices, integers in [0, C): (N, …) or ()</param>
        /// <param name="weight">of each class: (C), in the dtype of x; gets no gradient</param>
        /// <param name="ignoreIndex">targets of this class have no loss and do not count in the mean</param>
        /// <param name="reduction">mean, sum, or none: one loss per value (per target of a classification)</param>
        /// <returns>the result</returns>
        public Tensor NllLoss(Tensor target, [AllowNull] Tensor weight = null, long ignoreIndex = -100, Reduction reduction = Reduction.Mean) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_nll_loss_options { struct_size = (uint)sizeof(sterna_nll_loss_options), weight = c_.Maybe(weight), ignore_index = ignoreIndex, reduction = (int)reduction };
                Call.Check(Raw.sterna_nll_loss(c_.First(this, "x"), c_.Second(target, "target"), &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>Binary cross-entropy of sigmoid(x), without overflow: -(pos_weight * target * log sigmoid(x) + (1 - target) * log sigmoid(-x)) * weight.</summary>
        /// <remarks>This tensor: logits, floating, any shape</remarks>
        /// <param name="target">probabilities, of the shape and dtype of x</param>
        /// <param name="weight">of each value; a shape that broadcasts to x's</param>
        /// <param name="posWeight">of the positive part; a shape that broadcasts to x's</param>
        /// <param name="reduction">mean, sum, or none: one loss per value (per target of a classification)</param>
        /// <returns>the result</returns>
        public Tensor BceWithLogits(Tensor target, [AllowNull] Tensor weight = null, [AllowNull] Tensor posWeight = null, Reduction reduction = Reduction.Mean) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_bce_with_logits_options { struct_size = (uint)sizeof(sterna_bce_with_logits_options), weight = c_.Maybe(weight), pos_weight = c_.Maybe(posWeight), reduction = (int)reduction };
                Call.Check(Raw.sterna_bce_with_logits(c_.First(this, "x"), c_.Second(target, "target"), &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>(x - target)².</summary>
        /// <remarks>This tensor: floating, any shape</remarks>
        /// <param name="target">of the shape and dtype of x</param>
        /// <param name="reduction">mean, sum, or none: one loss per value (per target of a classification)</param>
        /// <returns>the result</returns>
        public Tensor MseLoss(Tensor target, Reduction reduction = Reduction.Mean) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_mse_loss_options { struct_size = (uint)sizeof(sterna_mse_loss_options), reduction = (int)reduction };
                Call.Check(Raw.sterna_mse_loss(c_.First(this, "x"), c_.Second(target, "target"), &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>|x - target|.</summary>
        /// <remarks>This tensor: floating, any shape</remarks>
        /// <param name="target">of the shape and dtype of x</param>
        /// <param name="reduction">mean, sum, or none: one loss per value (per target of a classification)</param>
        /// <returns>the result</returns>
        public Tensor L1Loss(Tensor target, Reduction reduction = Reduction.Mean) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_l1_loss_options { struct_size = (uint)sizeof(sterna_l1_loss_options), reduction = (int)reduction };
                Call.Check(Raw.sterna_l1_loss(c_.First(this, "x"), c_.Second(target, "target"), &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
        /// <summary>(x - target)² / (2 beta) where |x - target| &lt; beta, else |x - target| - beta / 2: with beta = 1 the Huber loss.  R. Girshick, Fast R-CNN, 2015.</summary>
        /// <remarks>This tensor: floating, any shape</remarks>
        /// <param name="target">of the shape and dtype of x</param>
        /// <param name="beta">distance where the loss turns from square to linear, not negative</param>
        /// <param name="reduction">mean, sum, or none: one loss per value (per target of a classification)</param>
        /// <returns>the result</returns>
        public Tensor SmoothL1Loss(Tensor target, double beta = 1.0, Reduction reduction = Reduction.Mean) {
            var c_ = Call.Begin();
            try {
                IntPtr out_;
                var o_ = new sterna_smooth_l1_loss_options { struct_size = (uint)sizeof(sterna_smooth_l1_loss_options), beta = beta, reduction = (int)reduction };
                Call.Check(Raw.sterna_smooth_l1_loss(c_.First(this, "x"), c_.Second(target, "target"), &o_, &out_));
                return Tensor.Adopt(out_);
            } finally { c_.End(); }
        }
    }
}
