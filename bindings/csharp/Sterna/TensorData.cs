// Elements in and out of tensors: copies, memory that is lent, and looks at memory without a copy.
using System;
using System.Runtime.InteropServices;

namespace Sterna {
    /// <summary>Reads elements where they lie.</summary>
    public delegate TResult ElementReader<T, TResult>(ReadOnlySpan<T> elements);

    public sealed unsafe partial class Tensor {
        /// <summary>Copies elements in row-major order, as many as the shape says.</summary>
        /// <param name="elements">float, double, sbyte, byte, short, int, long or bool</param>
        /// <param name="shape">sizes, outermost first</param>
        /// <param name="dtype">the type's own; of bytes any, of ushort also f16 and bf16</param>
        /// <exception cref="SternaException">Shape: not as many elements as the shape says</exception>
        public static Tensor From<T>(ReadOnlySpan<T> elements, Ints shape, DType? dtype = null) where T : struct {
            Library.Load();
            var bytes = MemoryMarshal.AsBytes(elements);
            IntPtr tensor;
            fixed (byte* p = &MemoryMarshal.GetReference(bytes))
            fixed (long* sizes = shape.Sizes)
                Call.Check(Raw.sterna_tensor_from_data(
                    p, (ulong)bytes.Length, (int)Element<T>.Of(dtype), sizes, (ulong)shape.Count, &tensor));
            return Adopt(tensor);
        }

        /// <summary>As <see cref="From{T}(ReadOnlySpan{T}, Ints, DType?)"/>.</summary>
        public static Tensor From<T>(T[] elements, Ints shape, DType? dtype = null) where T : struct =>
            From(new ReadOnlySpan<T>(Call.Given(elements, "elements")), shape, dtype);

        /// <summary>A vector of these elements.</summary>
        public static Tensor From<T>(params T[] elements) where T : struct =>
            From(new ReadOnlySpan<T>(Call.Given(elements, "elements")), elements.Length);

        /// <summary>A tensor of no dimensions.</summary>
        public static Tensor Scalar<T>(T value) where T : struct => From(new[] { value }, Ints.Empty);

        /// <summary>
        /// A tensor on the memory itself, without a copy.  The memory is pinned until the last tensor on it is gone,
        /// and must not change meanwhile.
        /// </summary>
        public static Tensor Borrow<T>(Memory<T> elements, Ints shape, DType? dtype = null) where T : struct {
            Library.Load();
            int bytes = MemoryMarshal.AsBytes(elements.Span).Length;
            var pinned = new Pinned(elements.Pin());
            IntPtr tensor;
            var buffer = new sterna_buffer { struct_size = (uint)sizeof(sterna_buffer), user = Callbacks.Keep(pinned),
                destroy = Callbacks.Destroy };
            fixed (long* sizes = shape.Sizes)
                Call.Check(Raw.sterna_tensor_borrow(pinned.Pointer, (ulong)bytes, (int)Element<T>.Of(dtype), sizes,
                    (ulong)shape.Count, &buffer, &tensor));
            return Adopt(tensor);
        }

        /// <summary>As <see cref="Borrow{T}(Memory{T}, Ints, DType?)"/>.</summary>
        public static Tensor Borrow<T>(T[] elements, Ints shape, DType? dtype = null) where T : struct =>
            Borrow(new Memory<T>(Call.Given(elements, "elements")), shape, dtype);

        /// <summary>Copies all elements, in row-major order.</summary>
        /// <param name="to">as many as the tensor has, of its dtype's type; bytes hold any dtype, ushort also f16 and
        /// bf16</param>
        public void CopyTo<T>(Span<T> to) where T : struct {
            var info = Checked<T>();
            var bytes = MemoryMarshal.AsBytes(to);
            if (bytes.Length != info.Bytes)
                throw new ArgumentException(
                    $"a tensor of {info.Bytes} bytes was to be copied to {bytes.Length}", nameof(to));
            var c = Call.Begin();
            try {
                fixed (byte* p = &MemoryMarshal.GetReference(bytes))
                    Call.Check(Raw.sterna_tensor_copy_to(c.First(this, "tensor"), p, (ulong)bytes.Length));
            } finally { c.End(); }
        }

        /// <summary>All elements in row-major order, as the type of the dtype.</summary>
        public T[] ToArray<T>() where T : struct {
            var made = new T[Checked<T>().Bytes / Element<T>.Size];
            CopyTo(new Span<T>(made));
            return made;
        }

        /// <summary>
        /// Shows <paramref name="reader"/> the elements without a copy: <c>x.Read((ReadOnlySpan&lt;float&gt; e) =>
        /// e[0])</c>. The tensor must be contiguous, and a variable must not be assigned meanwhile.
        /// </summary>
        /// <exception cref="SternaException">State: not contiguous, not in host memory, or being captured</exception>
        public TResult Read<T, TResult>(ElementReader<T, TResult> reader) where T : struct {
            Call.Given(reader, nameof(reader));
            long n = Checked<T>().Bytes / Element<T>.Size;
            var c = Call.Begin();
            try {
                void* data;
                Call.Check(Raw.sterna_tensor_data(c.First(this, "tensor"), &data));
                return reader(new ReadOnlySpan<T>(data, checked((int)n)));
            } finally { c.End(); }
        }

        TensorInfo Checked<T>() where T : struct {
            var info = Info;
            Element<T>.Of(info.DType);
            return info;
        }
    }
}
