// Lets an assembly that mcs has built refer to netstandard 2.1 instead of Mono's own class libraries, so that one file
// runs on Mono and .NET.   usage: Retarget.exe assembly result
using System;
using System.Linq;
using Mono.Cecil;

static class Retarget {
    static void Main(string[] arguments) {
        var module = ModuleDefinition.ReadModule(arguments[0]);
        var standard = new AssemblyNameReference("netstandard", new Version(2, 1, 0, 0)) {
            PublicKeyToken = new byte[] { 0xcc, 0x7b, 0x13, 0xff, 0xcd, 0x2d, 0xdd, 0x51 }
        };
        foreach (var type in module.GetTypeReferences().Where(t => t.Scope is AssemblyNameReference))
            type.Scope = standard;
        module.AssemblyReferences.Clear();
        module.AssemblyReferences.Add(standard);
        module.Write(arguments[1]);
    }
}
