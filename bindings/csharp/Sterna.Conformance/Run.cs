// Runs tests/conformance/*.json on the public API: see its README.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Sterna;

using Map = System.Collections.Generic.Dictionary<string, object>;
using List = System.Collections.Generic.List<object>;

static class Run {
    static readonly List<IDisposable> made = new List<IDisposable>(); // of the case that runs
    static T Own<T>(T o) where T : class, IDisposable {
        made.Add(o);
        return o;
    }

    // ---- results

    static object Json_(Tensor t) => t == null
        ? null
        : new Map { ["dtype"] = Stn.DTypeName(t.DType), ["shape"] = t.Shape.Select(n => (object)(double)n).ToList(),
              ["data"] = Json.ToHex(t.ToArray<byte>()) };
    static List Json_(IEnumerable<Tensor> list) => list.Select(Json_).ToList();
    static List Named(IEnumerable<KeyValuePair<string, Tensor>> entries) =>
        entries.Select(e => (object)new Map { ["name"] = e.Key, ["value"] = Json_(e.Value) }).ToList();
    static Map Map_(params (string key, object value)[] entries) => entries.ToDictionary(e => e.key, e => e.value);

    /// <summary>The gradients that a case asks for are those of the sum of the squares of the first result.</summary>
    static void Backward(Tensor y) => y.Mul(y).Sum().Backward();

    // ---- the kinds of cases.  Each gives what "expect" holds.

    static Map Op(Map c) {
        var wanted = (List)c.Get("gradients", new List());
        var leaves = new List<(string name, Tensor leaf)>();
        var outputs = Call.Op(c.Text("op"), c.Map("arguments"), (name, t) => {
            if (!wanted.Contains(name)) return t;
            leaves.Add((name, t.WithGrad()));
            return leaves.Last().leaf;
        });
        if (leaves.Count == 0) return Map_(("outputs", Json_(outputs)));
        Backward(outputs[0]);
        var gradients = leaves.GroupBy(l => l.name)
                            .ToDictionary(g => g.Key,
                                g => c.Map("arguments")[g.Key] is List ? Json_(g.Select(l => l.leaf.Grad))
                                                                       : Json_(g.Single().leaf.Grad));
        return Map_(("outputs", Json_(outputs)), ("gradients", gradients));
    }

    static Module ModuleOf(Map c) {
        if (c.Text("module") != "sequential") return Own(Call.New<Module>(c.Text("module"), c.Map("arguments")));
        return Own(new Sequential(c.List("layers").Select(layer => ModuleOf((Map)layer)).ToArray()));
    }

    static Map Module(Map c) {
        var m = ModuleOf(c);
        m.Train((bool)c.Get("training", true));
        var parameters = Own(m.NamedParameters()).ToList();
        var r = Map_(("kind", m.KindName), ("text", m.ToString()), ("parameters", Named(parameters)));
        if (!c.ContainsKey("input")) return r;
        var y = m.Forward(Call.Tensor(c["input"]));
        r["output"] = Json_(y);
        r["buffers"] = Named(Own(m.NamedBuffers()));
        if (y.RequiresGrad) Backward(y);
        r["gradients"] = Named(parameters.Select(p => new KeyValuePair<string, Tensor>(p.Key, p.Value.Grad)));
        return r;
    }

    static Map State(Map c) {
        var m = ModuleOf(c);
        var entries = Own(new Dict());
        foreach (Map e in c.List("entries")) entries[e.Text("name")] = Call.Tensor(e["value"]);
        var loaded = m.LoadStateDict(entries, (bool)c["strict"]);
        return Map_(("state", Named(Own(m.StateDict()))), ("missing", Named(Own(loaded.missing))),
            ("unexpected", Named(Own(loaded.unexpected))));
    }

    static Map Optimizer(Map c) {
        var p = Call.Tensor(c["value"]).Parameter();
        var o = Own(Call.New<Optimizer>(c.Text("optimizer"), c.Map("arguments"), (object)new[] { p }));
        var values = new List();
        string text = o.ToString();
        foreach (object gradient in c.List("gradients")) {
            p.Grad = Call.Tensor(gradient);
            o.Step();
            values.Add(Json_(p));
        }
        return Map_(("text", text), ("values", values), ("state", Named(Own(o.StateDict()))));
    }

    static Map GradScaler_(Map c) {
        var p = Call.Tensor(c["value"]).Parameter();
        var o = Own(Call.New<Optimizer>(c.Text("optimizer"), c.Map("arguments"), (object)new[] { p }));
        var s = Own(
            new GradScaler(initScale: (double)c["init_scale"], growthInterval: (long)(double)c["growth_interval"]));
        var scaled = Json_(Own(s.Scale(p)));
        var values = new List();
        var scales = new List();
        foreach (object gradient in c.List("gradients")) {
            p.Grad = Call.Tensor(gradient);
            s.Step(o);
            s.Update();
            values.Add(Json_(p));
            scales.Add(s.GetScale());
        }
        return Map_(("scaled", scaled), ("values", values), ("scales", scales), ("state", Named(Own(s.StateDict()))));
    }

    static Map Scheduler(Map c) {
        var o = Own(new SGD(new[] { Tensor.Zeros(1).Parameter() }, lr: (double)c["lr"]));
        var s = Own(Call.New<Scheduler>(c.Text("scheduler"), c.Map("arguments"), o));
        var rates = new List { o.Lr(0) };
        foreach (object metric in c.List("steps")) {
            if (metric == null) s.Step(); else s.Step((double)metric);
            rates.Add(o.Lr(0));
        }
        return Map_(("rates", rates));
    }

    static Map Init(Map c) {
        if (c.Text("init") == "gain") return Map_(("gain", Call.Init("gain", c.Map("arguments"))));
        var v = Tensor.Zeros(Call.Ints(c["shape"])).Variable();
        Call.Init(c.Text("init"), c.Map("arguments"), v);
        return Map_(("value", Json_(v)));
    }

    static Map Generator(Map c) {
        var g = Own(new Generator(ulong.Parse(c.Text("seed"))));
        using (Stn.Use(g)) {
            var value = Tensor.Rand(Call.Ints(c["shape"]));
            var state = g.State();
            return Map_(("value", Json_(value)), ("seed", state.seed.ToString()), ("offset", state.offset.ToString()));
        }
    }

    static List Order(DataLoader loader,
        object epoch) => loader.Epoch(Convert.ToInt64(epoch))
                             .Select(b => (object)Own(b).X.ToArray<long>().Select(n => (object)(double)n).ToList())
                             .ToList();

    static Map Loader(Map c) {
        Dataset data = Own(new TensorDataset(Tensor.Arange(0, (double)c["samples"], dtype: DType.I64)));
        if (c.ContainsKey("subset")) data = Own(data.Subset(Call.Ints(c["subset"])));
        if (c.ContainsKey("split"))
            return Map_(("parts",
                data.RandomSplit(Call.Ints(c["split"]), Convert.ToUInt64(c["split_seed"]))
                    .Select(part => (object)Order(Own(Call.Loader(Own(part), c.Map("options"))), c["epoch"]))
                    .ToList()));
        var loader = Own(Call.Loader(data, c.Map("options")));
        return Map_(("length", (double)loader.Count), ("batches", Order(loader, c["epoch"])));
    }

    static string PathOf(Map c) => Path.Combine("build", "csharp", "conformance." + c.Text("format"));

    static Map File_(Map c) {
        string path = PathOf(c);
        Func<string> saved = () => Json.ToHex(File.ReadAllBytes(path));
        File.WriteAllBytes(path, Json.FromHex(c.Text("data")));
        switch (c.Text("format")) {
            case "csv": return Map_(("tensor", Json_(Stn.ReadCsv(path))));
            case "idx": return Map_(("tensor", Json_(Stn.ReadIdx(path))));
            case "npz":
                var entries = Own(Npz.Load(path)).ToList();
                Npz.Save(path, entries.Select(e => e.Key).ToList(), entries.Select(e => e.Value));
                return Map_(("tensors", Named(Own(Npz.Load(path)))));
            case "npy":
                var t = Npy.Load(path);
                Npy.Save(path, t);
                return Map_(("tensor", Json_(t)), ("saved", saved()));
            default:
                var d = Own(Safetensors.Load(path));
                Safetensors.Save(path, d);
                var metadata = Enumerable.Range(0, (int)d.MetadataCount)
                                   .Select(i => d.MetadataAt(i))
                                   .ToDictionary(e => e.key, e => (object)e.text);
                return Map_(("tensors", Named(d)), ("metadata", metadata), ("saved", saved()));
        }
    }

    static Map Tensor_(Map c) {
        var t = Call.Tensor(c["tensor"]);
        switch ((string)c.Get("call")) {
            case "item": return Map_(("item", t.Item()));
            case "item_i64": return Map_(("item", t.ItemInt64().ToString()));
            case "backward": t.WithGrad().Backward(); return null;
            default: return Map_(("tensor", Json_(t)), ("text", t.ToString()));
        }
    }

    static Map Promotion(Map c) {
        Func<string, DType> dtype = key => (DType)Call.Enum(typeof(DType), c.Text(key));
        return Map_(("result", Stn.DTypeName(Stn.PromoteTypes(dtype("a"), dtype("b")))));
    }

    static readonly Dictionary<string, Func<Map, Map>> kinds =
        new Dictionary<string, Func<Map, Map>> { ["op"] = Op, ["module"] = Module, ["state"] = State,
            ["optimizer"] = Optimizer, ["scheduler"] = Scheduler, ["grad_scaler"] = GradScaler_, ["init"] = Init, ["generator"] = Generator,
            ["loader"] = Loader, ["file"] = File_, ["promotion"] = Promotion, ["tensor"] = Tensor_ };

    static string Underscored(string name) =>
        string.Concat(name.Select((ch, i) => (char.IsUpper(ch) && i > 0 ? "_" : "") + char.ToLowerInvariant(ch)));

    static Map Result(string kind, Map c) {
        Stn.ManualSeed(kind == "generator" ? 0 : Convert.ToUInt64(c.Get("seed", 0.0)));
        try {
            return kinds[kind](c);
        } catch (SternaException e) {
            string message = kind == "file" ? e.Message.Replace(PathOf(c), "FILE") : e.Message;
            return Map_(("error",
                Map_(("code", Underscored(e.Code.ToString())), ("op", e.Op), ("argument", e.Argument),
                    ("shapes", e.Shapes), ("message", message))));
        }
    }

    static string Wrong(string kind, Map c, double tolerance) {
        try {
            using (Stn.Scope()) {
                string wrong = Json.Difference(c["expect"], Result(kind, c), tolerance);
                if (wrong != null) return wrong;
            }
        } catch (Exception e) {
            return " raised " + e;
        } finally {
            foreach (var o in made) o.Dispose();
            made.Clear();
        }
        return Stn.DebugLiveHandles() == 0 ? null : $" left {Stn.DebugLiveHandles()} handles behind";
    }

    static int Main() {
        int passed = 0, failed = 0;
        foreach (string path in Directory.GetFiles("tests/conformance", "*.json")
                     .OrderBy(p => p, StringComparer.Ordinal)) {
            var file = (Map)Json.Read(path);
            foreach (Map c in file.List("cases")) {
                string wrong = Wrong(file.Text("kind"), c, (double)c.Get("tolerance", file.Get("tolerance", 0.0)));
                if (wrong == null) ++passed; else ++failed;
                if (wrong != null)
                    Console.WriteLine($"FAILED {Path.GetFileNameWithoutExtension(path)} {c["name"]}{wrong}");
            }
        }
        Console.WriteLine($"csharp: {passed} cases passed" + (failed > 0 ? $", {failed} failed" : ""));
        return failed > 0 || passed == 0 ? 1 : 0;
    }
}
