// Finds and loads libsterna and its P/Invoke layer, and checks that they are what this assembly was made for.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Sterna {
    internal static unsafe class Library {
        internal const string Variable = "STERNA_LIBRARY"; // a file, or the folder that it lies in
        const string Engine = "libsterna.so.1", Layer = "libsterna_csharp.so";
        static readonly object gate = new object();
        static volatile bool loaded;

        /// <summary>Every call goes through here first.</summary>
        internal static void Load() {
            if (!loaded) LoadOnce();
        }

        static void LoadOnce() {
            lock (gate) {
                if (loaded) return;
                string own = OwnFolder(), chosen = Environment.GetEnvironmentVariable(Variable);
                string natives = Path.Combine("runtimes", Rid, "native");
                var places = new List<string> { Path.Combine(own, natives), own, // or NuGet's folder of the package
                                                Path.Combine(own, "..", "..", natives) };
                string engine;
                if (!string.IsNullOrEmpty(chosen)) {
                    engine = Directory.Exists(chosen) ? Path.Combine(chosen, Engine) : chosen;
                    if (!File.Exists(engine))
                        throw Refusal(ErrorCode.NotFound, $"{Variable} names {engine}, which does not exist: {Advice}");
                    places.Add(Path.GetDirectoryName(Path.GetFullPath(engine)));
                } else {
                    engine = places.Select(p => Path.Combine(p, Engine)).FirstOrDefault(File.Exists) ?? Engine;
                }
                CheckVersion(Open(engine), engine);
                string layer = places.Select(p => Path.Combine(p, Layer)).FirstOrDefault(File.Exists) ?? Layer;
                Resolve(Open(layer));
                loaded = true;
            }
        }

        /// <summary>Where .NET can be told what a DllImport means; elsewhere its name finds what is loaded under this
        /// name already.</summary>
        static void Resolve(IntPtr layer) {
#if NET8_0_OR_GREATER
            NativeLibrary.SetDllImportResolver(
                typeof(Raw).Assembly, (name, _, __) => name == "sterna_csharp" ? layer : IntPtr.Zero);
#endif
        }

        static string OwnFolder() {
            string location = Assembly.GetExecutingAssembly().Location; // "" in an application of a single file
            return location == "" ? AppContext.BaseDirectory : Path.GetDirectoryName(location);
        }

        static string Rid => "linux-" + RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();

        static string Advice =>
            $"use the NuGet package Sterna {Version}, which has the library in runtimes/{Rid}/native, " +
            $"or set {Variable} to {Engine} or its folder";

        static string Version => typeof(Library).Assembly.GetName().Version.ToString(3);

        static SternaException Refusal(ErrorCode code, string message) => SternaException.Of(code, message);

        static IntPtr Open(string path) {
            string machine = MachineOf(path),
                   own = RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();
            if (machine != null && machine != own)
                throw Refusal(ErrorCode.Unsupported, $"{path} cannot be loaded: it is built for the processor " +
                                                     $"{machine}, and this process runs on {own}: {Advice}");
            var handle = dlopen(path, Now | Global);
            if (handle == IntPtr.Zero)
                throw Refusal(ErrorCode.NotFound,
                    $"Sterna {Version} cannot load {path} ({Marshal.PtrToStringAnsi(dlerror())}): {Advice}");
            return handle;
        }

        /// <summary>The processor that a shared object is for; null where it is no file that says so.</summary>
        static string MachineOf(string path) {
            if (!File.Exists(path)) return null;
            using (var file = File.OpenRead(path)) {
                var head = new byte[20];
                if (file.Read(head, 0, head.Length) < head.Length || head[0] != 0x7f || head[1] != 'E') return null;
                switch (head[18] | head[19] << 8) {
                    case 3: return "x86";
                    case 40: return "arm";
                    case 62: return "x64";
                    case 183: return "arm64";
                    default: return "another processor";
                }
            }
        }

        delegate int AbiVersion();
        delegate sterna_str VersionText();

        static void CheckVersion(IntPtr engine, string path) {
            var abi = dlsym(engine, "sterna_abi_version");
            if (abi == IntPtr.Zero) throw Refusal(ErrorCode.Version, $"{path} is no libsterna: {Advice}");
            int found = Marshal.GetDelegateForFunctionPointer<AbiVersion>(abi)();
            if (found >= Abi.Version) return;
            string version =
                Call.Text(Marshal.GetDelegateForFunctionPointer<VersionText>(dlsym(engine, "sterna_version"))());
            throw Refusal(ErrorCode.Version, $"Sterna {Version} for .NET needs ABI {Abi.Version} of libsterna, " +
                                             $"but {path} has ABI {found} (version {version}): {Advice}");
        }

        const int Now = 2, Global = 0x100;
        [DllImport("libdl.so.2")] static extern IntPtr dlopen(string path, int flags);
        [DllImport("libdl.so.2")] static extern IntPtr dlsym(IntPtr library, string name);
        [DllImport("libdl.so.2")] static extern IntPtr dlerror();
    }
}
