using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using NUnit.Framework;

namespace Sterna.Tests {
    [TestFixture]
    public class LayoutTests {
        /// <summary>tests/golden/abi/layouts.txt: a line "struct size", or "struct.field offset size".</summary>
        [Test]
        public void Structs_are_laid_out_as_in_C() {
            string folder = Path.GetDirectoryName(typeof(LayoutTests).Assembly.Location);
            while (!Directory.Exists(Path.Combine(folder, "tests", "golden"))) folder = Path.GetDirectoryName(folder);
            var lines = File.ReadAllLines(Path.Combine(folder, "tests", "golden", "abi", "layouts.txt"));
            var wrong = new List<string>();
            foreach (string line in lines) {
                var words = line.Split(' ', '.');
                var type = typeof(Tensor).Assembly.GetType("Sterna." + words[0]);
                if (type == null) wrong.Add(line + ": there is no such struct");
                else if (words.Length == 2 && Marshal.SizeOf(type) != int.Parse(words[1]))
                    wrong.Add($"{line}: {Marshal.SizeOf(type)}");
                else if (words.Length == 4 && (int)Marshal.OffsetOf(type, words[1]) != int.Parse(words[2]))
                    wrong.Add($"{line}: {Marshal.OffsetOf(type, words[1])}");
            }
            Assert.That(wrong, Is.Empty);
            Assert.That(lines.Length, Is.GreaterThan(500));
        }
    }
}
