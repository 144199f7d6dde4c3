// Which .NET types the elements of a dtype are.
using System;
using System.Runtime.InteropServices;

namespace Sterna {
    internal static class Element<T> where T : struct {
        internal static readonly DType? DType = Find();

        internal static readonly int Size = MemoryMarshal.AsBytes(new Span<T>(new T[1])).Length;

        static DType? Find() {
            var t = typeof(T);
            if (t == typeof(float)) return Sterna.DType.F32;
            if (t == typeof(double)) return Sterna.DType.F64;
            if (t == typeof(sbyte)) return Sterna.DType.I8;
            if (t == typeof(byte)) return Sterna.DType.U8;
            if (t == typeof(short)) return Sterna.DType.I16;
            if (t == typeof(int)) return Sterna.DType.I32;
            if (t == typeof(long)) return Sterna.DType.I64;
            if (t == typeof(bool)) return Sterna.DType.Bool;
#if NET8_0_OR_GREATER
            if (t == typeof(Half)) return Sterna.DType.F16;
#endif
            return null;
        }

        /// <summary>The dtype of T, or the one that is named: bytes may hold any, ushort f16 and bf16.</summary>
        internal static DType Of(DType? named) {
            if (named == null)
                return DType ?? throw new ArgumentException($"no dtype has elements of type {typeof(T).Name}");
            var d = named.Value;
            bool bits = typeof(T) == typeof(byte) ||
                typeof(T) == typeof(ushort) && (d == Sterna.DType.F16 || d == Sterna.DType.Bf16);
            if (d != DType && !bits)
                throw new ArgumentException($"elements of type {typeof(T).Name} are none of dtype {d}", "dtype");
            return d;
        }
    }
}
