// Generated from capi/api.json by bindings/generate; do not edit.
using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;

namespace Sterna {
    /// <summary>Initializations of one variable, as torch.nn.init.</summary>
    public static unsafe class Init {
        /// <summary>Assigns zeros.</summary>
        /// <param name="variable">what is assigned</param>
        public static void Zeros(Tensor variable) {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_init_zeros(c_.First(variable, "variable")));
            } finally { c_.End(); }
        }
        /// <summary>Assigns ones.</summary>
        /// <param name="variable">what is assigned</param>
        public static void Ones(Tensor variable) {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_init_ones(c_.First(variable, "variable")));
            } finally { c_.End(); }
        }
        /// <summary>Assigns one value.</summary>
        /// <param name="variable">what is assigned</param>
        /// <param name="value">the value</param>
        public static void Constant(Tensor variable, double value) {
            var c_ = Call.Begin();
            try {
                Call.Check(Raw.sterna_init_constant(c_.First(variable, "variable"), value));
            } finally { c_.End(); }
        }
        /// <summary>Assigns numbers from U(low, high), drawn by the current generator.</summary>
        /// <param name="variable">what is assigned</param>
        /// <param name="low">smallest value</param>
        /// <param name="high">largest value</param>
        public static void Uniform(Tensor variable, double low = 0.0, double high = 1.0) {
            var c_ = Call.Begin();
            try {
                var o_ = new sterna_init_uniform_options { struct_size = (uint)sizeof(sterna_init_uniform_options), low = low, high = high };
                Call.Check(Raw.sterna_init_uniform(c_.First(variable, "variable"), &o_));
            } finally { c_.End(); }
        }
        /// <summary>Assigns numbers from N(mean, std²).</summary>
        /// <param name="variable">what is assigned</param>
        /// <param name="mean">mean</param>
        /// <param name="std">standard deviation</param>
        public static void Normal(Tensor variable, double mean = 0.0, double std = 1.0) {
            var c_ = Call.Begin();
            try {
                var o_ = new sterna_init_normal_options { struct_size = (uint)sizeof(sterna_init_normal_options), mean = mean, std = std };
                Call.Check(Raw.sterna_init_normal(c_.First(variable, "variable"), &o_));
            } finally { c_.End(); }
        }
        /// <summary>Assigns numbers from N(mean, std²) cut to [low, high].</summary>
        /// <param name="variable">what is assigned</param>
        /// <param name="mean">mean</param>
        /// <param name="std">standard deviation</param>
        /// <param name="low">smallest value</param>
        /// <param name="high">largest value</param>
        public static void TruncNormal(Tensor variable, double mean = 0.0, double std = 1.0, double low = -2.0, double high = 2.0) {
            var c_ = Call.Begin();
            try {
                var o_ = new sterna_init_trunc_normal_options { struct_size = (uint)sizeof(sterna_init_trunc_normal_options), mean = mean, std = std, low = low, high = high };
                Call.Check(Raw.sterna_init_trunc_normal(c_.First(variable, "variable"), &o_));
            } finally { c_.End(); }
        }
        /// <summary>Assigns numbers from U(±gain √(6 / (fan_in + fan_out))).</summary>
        /// <param name="variable">what is assigned</param>
        /// <param name="gain">factor, see Init.Gain</param>
        /// <exception cref="SternaException">ErrorCode.Shape for fewer than 2 axes</exception>
        public static void XavierUniform(Tensor variable, double gain = 1.0) {
            var c_ = Call.Begin();
            try {
                var o_ = new sterna_init_gain_options { struct_size = (uint)sizeof(sterna_init_gain_options), gain = gain };
                Call.Check(Raw.sterna_init_xavier_uniform(c_.First(variable, "variable"), &o_));
            } finally { c_.End(); }
        }
        /// <summary>Assigns numbers from N(0, gain² 2 / (fan_in + fan_out)).</summary>
        /// <param name="variable">what is assigned</param>
        /// <param name="gain">factor, see Init.Gain</param>
        /// <exception cref="SternaException">ErrorCode.Shape for fewer than 2 axes</exception>
        public static void XavierNormal(Tensor variable, double gain = 1.0) {
            var c_ = Call.Begin();
            try {
                var o_ = new sterna_init_gain_options { struct_size = (uint)sizeof(sterna_init_gain_options), gain = gain };
                Call.Check(Raw.sterna_init_xavier_normal(c_.First(variable, "variable"), &o_));
            } finally { c_.End(); }
        }
        /// <summary>Assigns numbers from U(±gain √(3 / fan)).</summary>
        /// <param name="variable">what is assigned</param>
        /// <param name="a">slope below 0, for leaky_relu</param>
        /// <param name="mode">which fan the variance is divided by</param>
        /// <param name="nonlinearity">what follows: the names of Init.Gain</param>
        /// <exception cref="SternaException">ErrorCode.Shape for fewer than 2 axes</exception>
        public static void KaimingUniform(Tensor variable, double a = 0.0, Fan mode = Fan.In, string nonlinearity = "leaky_relu") {
            var c_ = Call.Begin();
            try {
                var o_ = new sterna_init_kaiming_options { struct_size = (uint)sizeof(sterna_init_kaiming_options), a = a, mode = (int)mode, nonlinearity = c_.MaybeText(nonlinearity, "nonlinearity") };
                Call.Check(Raw.sterna_init_kaiming_uniform(c_.First(variable, "variable"), &o_));
            } finally { c_.End(); }
        }
        /// <summary>Assigns numbers from N(0, gain² / fan).</summary>
        /// <param name="variable">what is assigned</param>
        /// <param name="a">slope below 0, for leaky_relu</param>
        /// <param name="mode">which fan the variance is divided by</param>
        /// <param name="nonlinearity">what follows: the names of Init.Gain</param>
        /// <exception cref="SternaException">ErrorCode.Shape for fewer than 2 axes</exception>
        public static void KaimingNormal(Tensor variable, double a = 0.0, Fan mode = Fan.In, string nonlinearity = "leaky_relu") {
            var c_ = Call.Begin();
            try {
                var o_ = new sterna_init_kaiming_options { struct_size = (uint)sizeof(sterna_init_kaiming_options), a = a, mode = (int)mode, nonlinearity = c_.MaybeText(nonlinearity, "nonlinearity") };
                Call.Check(Raw.sterna_init_kaiming_normal(c_.First(variable, "variable"), &o_));
            } finally { c_.End(); }
        }
        /// <summary>Assigns a matrix with orthonormal rows or columns, whichever are fewer, times gain.</summary>
        /// <param name="variable">what is assigned</param>
        /// <param name="gain">factor, see Init.Gain</param>
        /// <exception cref="SternaException">ErrorCode.Shape for fewer than 2 axes</exception>
        public static void Orthogonal(Tensor variable, double gain = 1.0) {
            var c_ = Call.Begin();
            try {
                var o_ = new sterna_init_gain_options { struct_size = (uint)sizeof(sterna_init_gain_options), gain = gain };
                Call.Check(Raw.sterna_init_orthogonal(c_.First(variable, "variable"), &o_));
            } finally { c_.End(); }
        }
        /// <summary>The factor that suits what follows a layer: 1 for linear, conv1d, conv2d and sigmoid, 5/3 for tanh, √2 for relu, √(2 / (1 + a²)) for leaky_relu, 3/4 for selu.</summary>
        /// <param name="nonlinearity">one of these names</param>
        /// <param name="a">slope below 0 of leaky_relu</param>
        /// <returns>the factor</returns>
        public static double Gain(string nonlinearity, double a) {
            var c_ = Call.Begin();
            try {
                double gain_;
                Call.Check(Raw.sterna_init_gain(c_.Text(nonlinearity, "nonlinearity"), a, &gain_));
                return gain_;
            } finally { c_.End(); }
        }
    }
}
