// Modules of one's own: their parts are registered with a module of the library, which calls their forward.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Sterna {
    public partial class Module {
        readonly bool own;
        bool made, overridesMany;

        /// <summary>For a subclass.  It computes by its <see cref="Forward(Tensor)"/> or <see
        /// cref="Forward(Tensor[])"/>.</summary>
        protected Module() : base(null) { own = true; }

        /// <summary>What the module is called when it is printed.</summary>
        protected virtual string Kind => GetType().Name;
        /// <summary>What stands in the parentheses when it is printed.</summary>
        protected virtual string ExtraRepr => null;

        /// <summary>Adds a child.</summary>
        protected T Register<T>(string name, T child) where T : Module => Add(name, child, false);
        /// <summary>Adds a variable that optimizers update.</summary>
        protected Tensor RegisterParameter(string name, Tensor variable) => Add(name, variable, false);
        /// <summary>Adds a variable that is saved with the module but not trained.</summary>
        protected Tensor RegisterBuffer(string name, Tensor variable) => Add(name, variable, true);

        T Add<T>(string name, T value, bool isBuffer) where T : SternaObject {
            Call.Given(value, nameof(value));
            Remember(Call.Given(name, nameof(name)), value, isBuffer);
            if (made) {
                var h = Enter();
                try { Enroll(h.Value, parts.Last()); } finally { h.Leave(); }
            }
            return value;
        }

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        unsafe delegate IntPtr ForwardCallback(
            IntPtr user, IntPtr* inputs, ulong count, IntPtr* outputs, ulong capacity, ulong* made);

        static readonly unsafe ForwardCallback forward = (user, inputs, count, outputs, capacity, made) => {
            try {
                var own = Callbacks.Of<Module>(user);
                Callbacks.Give(own.Compute(Tensor.Borrowed(inputs, count)), outputs, capacity, made);
                return IntPtr.Zero;
            } catch (Exception e) { return Errors.Of(e); }
        };

        IReadOnlyList<Tensor> Compute(Tensor[] inputs) {
            if (overridesMany) return Forward(inputs);
            if (inputs.Length == 1) return new[] { Forward(inputs[0]) };
            throw SternaException.Of(
                ErrorCode.Unsupported, $"{GetType().Name} has no forward of {inputs.Length} tensors");
        }

        bool Overrides(Type parameter) => GetType().GetMethod(nameof(Forward), new[] { parameter }).DeclaringType !=
            typeof(Module);

        /// <summary>The library's module, at the first use, when the constructor is done.</summary>
        internal override unsafe Handle Make() {
            overridesMany = Overrides(typeof(Tensor[]));
            if (!overridesMany && !Overrides(typeof(Tensor)))
                throw new InvalidOperationException($"{GetType().Name} overrides no Forward");
            var c = Call.Begin();
            try {
                var table = new sterna_module_callbacks { struct_size = (uint)sizeof(sterna_module_callbacks),
                    user = Callbacks.Weak(this), destroy = Callbacks.Destroy, forward = Callbacks.Pointer(forward) };
                var options = new sterna_module_options { struct_size = (uint)sizeof(sterna_module_options),
                    extra_repr = c.MaybeText(ExtraRepr, "ExtraRepr") };
                IntPtr module;
                Call.Check(Raw.sterna_module_create(c.Text(Kind, "Kind"), &table, &options, &module));
                var handle = new ModuleHandle(module);
                RememberFields();
                foreach (var part in parts) Enroll(module, part);
                made = true;
                return handle;
            } finally { c.End(); }
        }

        void RememberFields() {
            var types = new Stack<Type>();
            for (var t = GetType(); t != typeof(Module); t = t.BaseType) types.Push(t);
            const BindingFlags declared =
                BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
            foreach (var field in types.SelectMany(t => t.GetFields(declared).OrderBy(f => f.MetadataToken))) {
                var value = field.GetValue(this) as SternaObject;
                if (value is Module || value is Tensor t && !t.IsDisposed && t.Info.IsVariable)
                    if (!parts.Any(part => part.Value == value))
                        Remember(NameOf(field), value, (value as Tensor)?.RequiresGrad == false);
            }
        }

        /// <summary>l1, _l1 → l1; that of the property L1 → L1</summary>
        static string NameOf(FieldInfo field) {
            string name = field.Name[0] == '<' ? field.Name.Substring(1, field.Name.IndexOf('>') - 1) : field.Name;
            return name.TrimStart('_');
        }

        unsafe void Enroll(IntPtr self, Part part) {
            var c = Call.Begin();
            try {
                var name = c.Text(part.Name, "name");
                var value = c.First(part.Value, part.Name);
                Call.Check(part.Value is Module ? Raw.sterna_module_register_module(self, name, value)
                           : part.IsBuffer      ? Raw.sterna_module_register_buffer(self, name, value)
                                                : Raw.sterna_module_register_parameter(self, name, value));
            } finally { c.End(); }
        }
    }

    /// <summary>A function as a module without parameters: <c>new Lambda("Double", x => x * 2)</c>.</summary>
    public sealed class Lambda : Module {
        readonly Func<Tensor, Tensor> function;
        /// <summary>Of this function, called <paramref name="kind"/> when it is printed.</summary>
        public Lambda(string kind, Func<Tensor, Tensor> function) {
            Kind = Call.Given(kind, nameof(kind));
            this.function = Call.Given(function, nameof(function));
        }
        /// <inheritdoc/>
        protected override string Kind { get; }
        /// <inheritdoc/>
        public override Tensor Forward(Tensor x) => function(x);
    }
}
