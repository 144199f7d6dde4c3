// Hooks on gradients, and functions with a gradient of one's own.
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace Sterna {
    /// <summary>A function that sees a gradient during backward; it stays in place when this is disposed or
    /// collected.</summary>
    public sealed partial class Hook : SternaObject {
        internal Hook(IntPtr p) : base(new HookHandle(p)) { }
    }

    public sealed unsafe partial class Tensor {
        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        delegate IntPtr GradCallback(IntPtr user, IntPtr grad, IntPtr* replacement);

        static readonly GradCallback onGrad = (user, grad, replacement) => {
            try {
                var other = Callbacks.Of<Func<Tensor, Tensor>>(user)(Borrowed(grad));
                if (other != null) *replacement = other.Share();
                return IntPtr.Zero;
            } catch (Exception e) { return Errors.Of(e); }
        };

        /// <summary>
        /// <paramref name="hook"/> sees the gradient of this tensor in every backward from now on; a tensor that it
        /// gives takes the gradient's place, null leaves it.
        /// </summary>
        /// <exception cref="SternaException">Autograd: the tensor requires no gradient</exception>
        public Hook RegisterHook(Func<Tensor, Tensor> hook) {
            Call.Given(hook, nameof(hook));
            var c = Call.Begin();
            try {
                var self = c.First(this, "tensor");
                var table = new sterna_tensor_hook { struct_size = (uint)sizeof(sterna_tensor_hook),
                    user = Callbacks.Keep(hook), destroy = Callbacks.Destroy, on_grad = Callbacks.Pointer(onGrad) };
                IntPtr handle;
                Call.Check(Raw.sterna_tensor_add_hook(self, &table, &handle));
                return new Hook(handle);
            } finally { c.End(); }
        }
    }

    /// <summary>
    /// A function with a gradient of its own; an object is one application of it, so what backward needs is a field.
    /// <code>
    /// class Cube : Function {
    ///     Tensor x;
    ///     protected override Tensor[] Forward(Tensor[] inputs) { x = inputs[0]; return new[] { x.Pow(3) }; }
    ///     protected override Tensor[] Backward(Tensor[] grads) => new[] { grads[0] * x.Square() * 3 };
    /// }
    /// var y = new Cube().Apply(x)[0];
    /// </code>
    /// </summary>
    public abstract unsafe class Function {
        /// <summary>Computes the outputs; nothing is recorded meanwhile.</summary>
        protected abstract Tensor[] Forward(Tensor[] inputs);

        /// <summary>
        /// Turns gradients of the outputs, null where none arrived, into those of the inputs, null where none flows.
        /// </summary>
        protected abstract Tensor[] Backward(Tensor[] grads);

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        delegate IntPtr BackwardCallback(IntPtr user, IntPtr* grads, ulong count, IntPtr* results, ulong inputs);

        static readonly BackwardCallback backward = (user, grads, count, results, inputs) => {
            try {
                var own = Callbacks.Of<Function>(user);
                var given = Call.Given(own.Backward(Tensor.Borrowed(grads, count)), "the result of Backward");
                if ((ulong)given.Length != inputs)
                    throw new InvalidOperationException(
                        $"{own.GetType().Name} has {inputs} inputs and a Backward that gave {given.Length} gradients");
                for (int i = 0; i < given.Length; ++i) if (given[i] != null) results[i] = given[i].Share();
                return IntPtr.Zero;
            } catch (Exception e) { return Errors.Of(e); }
        };

        /// <summary>Applies the function: its outputs, recorded as one call.</summary>
        public Tensor[] Apply(params Tensor[] inputs) {
            Tensor[] outputs;
            using (Stn.NoGrad()) outputs =
                Call.Given(Forward(Call.Given(inputs, nameof(inputs))), "the result of Forward");
            var c = Call.Begin();
            try {
                var made = new IntPtr[outputs.Length];
                var given = c.List(inputs, nameof(inputs), out ulong n);
                var computed = c.List(outputs, nameof(outputs), out ulong m);
                var name = c.Text(GetType().Name, "name");
                var table = new sterna_custom_gradient { struct_size = (uint)sizeof(sterna_custom_gradient),
                    user = Callbacks.Keep(this), destroy = Callbacks.Destroy, backward = Callbacks.Pointer(backward) };
                fixed (IntPtr* results = made)
                    Call.Check(Raw.sterna_custom_function(name, given, n, computed, m, &table, results));
                return Tensor.Adopt(made);
            } finally { c.End(); }
        }
    }
}
