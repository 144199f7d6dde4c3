// Generated from capi/api.json by bindings/generate; do not edit.
namespace Sterna {
    public sealed partial class Tensor {
        /// <summary>a + b.</summary>
        public static Tensor operator +(Tensor a, Tensor b) => Call.Given(a, "a").Add(b);
        /// <summary>x + value.</summary>
        public static Tensor operator +(Tensor a, double b) => Call.Given(a, "a").Add(b);
        /// <summary>x + value.</summary>
        public static Tensor operator +(double a, Tensor b) => Call.Given(b, "b").Add(a);
        /// <summary>a - b.</summary>
        public static Tensor operator -(Tensor a, Tensor b) => Call.Given(a, "a").Sub(b);
        /// <summary>x - value.</summary>
        public static Tensor operator -(Tensor a, double b) => Call.Given(a, "a").Sub(b);
        /// <summary>value - x.</summary>
        public static Tensor operator -(double a, Tensor b) => Call.Given(b, "b").RsubScalar(a);
        /// <summary>a * b.</summary>
        public static Tensor operator *(Tensor a, Tensor b) => Call.Given(a, "a").Mul(b);
        /// <summary>x * value.</summary>
        public static Tensor operator *(Tensor a, double b) => Call.Given(a, "a").Mul(b);
        /// <summary>x * value.</summary>
        public static Tensor operator *(double a, Tensor b) => Call.Given(b, "b").Mul(a);
        /// <summary>a / b; integers are divided as f32.</summary>
        public static Tensor operator /(Tensor a, Tensor b) => Call.Given(a, "a").Div(b);
        /// <summary>x / value; integers are divided as f32.</summary>
        public static Tensor operator /(Tensor a, double b) => Call.Given(a, "a").Div(b);
        /// <summary>value / x; integers are divided as f32.</summary>
        public static Tensor operator /(double a, Tensor b) => Call.Given(b, "b").RdivScalar(a);
        /// <summary>The remainder of a / b with the sign of b, as Python's %.  A zero integer b is an error.</summary>
        public static Tensor operator %(Tensor a, Tensor b) => Call.Given(a, "a").Remainder(b);
        /// <summary>The remainder of x / value with the sign of value.  An integer division by zero is an error.</summary>
        public static Tensor operator %(Tensor a, double b) => Call.Given(a, "a").Remainder(b);
        /// <summary>True where a &lt; b.</summary>
        public static Tensor operator <(Tensor a, Tensor b) => Call.Given(a, "a").Lt(b);
        /// <summary>True where x &lt; value.</summary>
        public static Tensor operator <(Tensor a, double b) => Call.Given(a, "a").Lt(b);
        /// <summary>True where x &gt; value.</summary>
        public static Tensor operator <(double a, Tensor b) => Call.Given(b, "b").Gt(a);
        /// <summary>True where a &gt; b.</summary>
        public static Tensor operator >(Tensor a, Tensor b) => Call.Given(a, "a").Gt(b);
        /// <summary>True where x &gt; value.</summary>
        public static Tensor operator >(Tensor a, double b) => Call.Given(a, "a").Gt(b);
        /// <summary>True where x &lt; value.</summary>
        public static Tensor operator >(double a, Tensor b) => Call.Given(b, "b").Lt(a);
        /// <summary>True where a ≤ b.</summary>
        public static Tensor operator <=(Tensor a, Tensor b) => Call.Given(a, "a").Le(b);
        /// <summary>True where x ≤ value.</summary>
        public static Tensor operator <=(Tensor a, double b) => Call.Given(a, "a").Le(b);
        /// <summary>True where x ≥ value.</summary>
        public static Tensor operator <=(double a, Tensor b) => Call.Given(b, "b").Ge(a);
        /// <summary>True where a ≥ b.</summary>
        public static Tensor operator >=(Tensor a, Tensor b) => Call.Given(a, "a").Ge(b);
        /// <summary>True where x ≥ value.</summary>
        public static Tensor operator >=(Tensor a, double b) => Call.Given(a, "a").Ge(b);
        /// <summary>True where x ≤ value.</summary>
        public static Tensor operator >=(double a, Tensor b) => Call.Given(b, "b").Le(a);
        /// <summary>True where a and b are both non-zero.</summary>
        public static Tensor operator &(Tensor a, Tensor b) => Call.Given(a, "a").LogicalAnd(b);
        /// <summary>True where a or b is non-zero.</summary>
        public static Tensor operator |(Tensor a, Tensor b) => Call.Given(a, "a").LogicalOr(b);
        /// <summary>True where exactly one of a and b is non-zero.</summary>
        public static Tensor operator ^(Tensor a, Tensor b) => Call.Given(a, "a").LogicalXor(b);
        /// <summary>-x.</summary>
        public static Tensor operator -(Tensor x) => Call.Given(x, "x").Neg();
        /// <summary>True where x is zero.</summary>
        public static Tensor operator !(Tensor x) => Call.Given(x, "x").LogicalNot();
    }
}
