// Sizes, axes and the like, written as numbers, tuples or arrays.
using System;

namespace Sterna {
    /// <summary>
    /// A list of whole numbers: <c>Tensor.Zeros((2, 3))</c>, <c>x.Sum(axes: 1)</c>, <c>x.Reshape(new[] { 8, -1 })</c>.
    /// No value at all is an empty list, which where it is a default stands for that default.
    /// </summary>
    public readonly struct Ints {
        /// <summary>Of these numbers.</summary>
        public Ints(params long[] sizes) { Sizes = sizes; }

        internal long[] Sizes { get; }

        /// <summary>How many there are.</summary>
        public int Count => Sizes == null ? 0 : Sizes.Length;
        /// <summary>A number by its place.</summary>
        public long this[int index] => Sizes[index];
        /// <summary>An empty list, such as the shape of a tensor of one element.</summary>
        public static Ints Empty => new Ints();

        /// <summary>One number.</summary>
        public static implicit operator Ints(long n) => new Ints(n);
        /// <summary>An array of numbers.</summary>
        public static implicit operator Ints(long[] n) => new Ints(n);
        /// <summary>An array of numbers.</summary>
        public static implicit operator Ints(int[] n) => new Ints(n == null ? null : Array.ConvertAll(n, i => (long)i));
        /// <summary>Two numbers.</summary>
        public static implicit operator Ints((long, long) n) => new Ints(n.Item1, n.Item2);
        /// <summary>Three numbers.</summary>
        public static implicit operator Ints((long, long, long) n) => new Ints(n.Item1, n.Item2, n.Item3);
        /// <summary>Four numbers.</summary>
        public static implicit operator Ints((long, long, long, long) n) =>
            new Ints(n.Item1, n.Item2, n.Item3, n.Item4);
        /// <summary>Five numbers.</summary>
        public static implicit operator Ints((long, long, long, long, long) n) =>
            new Ints(n.Item1, n.Item2, n.Item3, n.Item4, n.Item5);

        /// <summary>As in "[2, 3]".</summary>
        public override string ToString() => "[" + string.Join(", ", Sizes ?? new long[0]) + "]";
    }
}
