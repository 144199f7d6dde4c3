// JSON as dictionaries, lists, numbers, texts, bools and null, by the reader that Mono and .NET both have; comparison.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.Serialization.Json;
using System.Xml;
using System.Xml.Linq;
using System.Globalization;

using Map = System.Collections.Generic.Dictionary<string, object>;
using List = System.Collections.Generic.List<object>;

static class Json {
    public static object Read(string path) {
        var bytes = File.ReadAllBytes(path);
        using (var reader = JsonReaderWriterFactory.CreateJsonReader(bytes, XmlDictionaryReaderQuotas.Max))
            return Value(XElement.Load(reader));
    }

    static object Value(XElement e) {
        switch ((string)e.Attribute("type")) {
            case "object": return e.Elements().ToDictionary(NameOf, Value);
            case "array": return e.Elements().Select(Value).ToList();
            case "number": return double.Parse(e.Value, CultureInfo.InvariantCulture);
            case "boolean": return e.Value == "true";
            case "null": return null;
            default: return e.Value;
        }
    }

    static string NameOf(XElement e) => (string)e.Attribute("item") ?? e.Name.LocalName;

    public static object Get(this Map map, string key, object otherwise = null) =>
        map.TryGetValue(key, out var value) ? value : otherwise;
    public static Map Map(this Map map, string key) => (Map)map[key];
    public static List List(this Map map, string key) => (List)map[key];
    public static string Text(this Map map, string key) => (string)map[key];

    public static byte[] FromHex(string hex) {
        var bytes = new byte[hex.Length / 2];
        for (int i = 0; i < bytes.Length; ++i) bytes[i] = Convert.ToByte(hex.Substring(2 * i, 2), 16);
        return bytes;
    }
    public static string ToHex(byte[] bytes) => BitConverter.ToString(bytes).Replace("-", "").ToLowerInvariant();

    static string Show(object o) {
        if (o is Map map) return "{" + string.Join(", ", map.Select(e => e.Key + ": " + Show(e.Value))) + "}";
        if (o is List list) return "[" + string.Join(", ", list.Select(Show)) + "]";
        return o is string ? "\"" + o + "\"" : Convert.ToString(o ?? "null", CultureInfo.InvariantCulture);
    }

    static bool Close(double expected, double got, double tolerance) => double.IsNaN(expected) || double.IsNaN(got)
        ? double.IsNaN(expected) && double.IsNaN(got)
        : expected == got || Math.Abs(expected - got) <= tolerance * Math.Max(1, Math.Abs(expected));

    static bool CloseElements(string dtype, string expected, string got, double tolerance) {
        byte[] a = FromHex(expected), b = FromHex(got);
        int size = dtype == "f32" ? 4 : 8;
        Func<byte[], int, double> at = (bytes, i) =>
            size == 4 ? BitConverter.ToSingle(bytes, i) : BitConverter.ToDouble(bytes, i);
        return a.Length == b.Length &&
            Enumerable.Range(0, a.Length / size).All(i => Close(at(a, i * size), at(b, i * size), tolerance));
    }

    /// <summary>Null, or where the difference is: numbers and elements of f32 and f64 may differ a little, nothing
    /// else.</summary>
    public static string Difference(object expected, object got, double tolerance, string at = "") {
        string shown = Show(got),
               wrong = $"{at}: {shown.Substring(0, Math.Min(shown.Length, 500))} is not {Show(expected)}";
        if (expected is double x && got is double y) return Close(x, y, tolerance) ? null : wrong;
        if (expected is List list) {
            if (!(got is List other) || other.Count != list.Count) return wrong;
            return list.Select((e, i) => Difference(e, other[i], tolerance, $"{at}/{i}"))
                .FirstOrDefault(d => d != null);
        }
        if (!(expected is Map map)) return Equals(expected, got) ? null : wrong;
        if (!(got is Map found) || found.Count != map.Count) return wrong;
        if (tolerance > 0 && map.ContainsKey("data") && Difference(map["shape"], found["shape"], 0) == null &&
            Equals(map["dtype"], found["dtype"]) && (map.Text("dtype") == "f32" || map.Text("dtype") == "f64"))
            return CloseElements(map.Text("dtype"), map.Text("data"), found.Text("data"), tolerance) ? null : wrong;
        return map
            .Select(
                e => found.ContainsKey(e.Key) ? Difference(e.Value, found[e.Key], tolerance, at + "/" + e.Key) : wrong)
            .FirstOrDefault(d => d != null);
    }
}
