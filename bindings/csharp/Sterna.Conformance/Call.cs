// Calls by name: the methods and constructors of Sterna whose parameters are named as the arguments of a case.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Runtime.ExceptionServices;
using Sterna;

using Map = System.Collections.Generic.Dictionary<string, object>;
using List = System.Collections.Generic.List<object>;

static class Call {
    /// <summary>leaky_relu → leakyrelu, as names are compared here</summary>
    static string Plain(string name) => name.Replace("_", "").ToLowerInvariant();

    public static object Enum(Type type, string name) => System.Enum.Parse(type, Plain(name), true);

    public static Tensor Tensor(object value) {
        if (value == null) return null;
        var map = (Map)value;
        return Sterna.Tensor.From(
            Json.FromHex(map.Text("data")), Ints(map["shape"]), (DType)Enum(typeof(DType), map.Text("dtype")));
    }

    public static Ints Ints(object value) =>
        new Ints((value is List list ? list : new List { value }).Select(n => Convert.ToInt64(n)).ToArray());

    static object Convert_(object value, Type type, string name, Func<string, Tensor, Tensor> see) {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (value == null) return null;
        if (type == typeof(Tensor)) return see(name, Tensor(value));
        if (type == typeof(IEnumerable<Tensor>)) return ((List)value).Select(t => see(name, Tensor(t))).ToList();
        if (type == typeof(Ints)) return Ints(value);
        if (type.IsEnum) return Enum(type, (string)value);
        if (type == typeof(double) && value is string s)
            return s == "nan" ? double.NaN : s == "inf" ? double.PositiveInfinity : double.NegativeInfinity;
        return Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// Calls the candidate that has a parameter for every argument.  An argument that has none is the object, of a
    /// method that is not static.  Parameters with no argument take their defaults, but those that are given.
    /// </summary>
    static object Invoke(
        IEnumerable<MethodBase> candidates, Map arguments, Func<string, Tensor, Tensor> see, params object[] given) {
        foreach (var m in candidates) {
            var parameters = m.GetParameters();
            var names = parameters.Select(p => p.Name.ToLowerInvariant()).ToList();
            var rest = arguments.Keys.Where(k => !names.Contains(Plain(k))).ToList();
            if (rest.Count != (m.IsStatic || m.IsConstructor ? 0 : 1)) continue;
            object self = null;
            if (rest.Count == 1) self = Convert_(arguments[rest[0]], typeof(Tensor), rest[0], see);
            var values = new object[parameters.Length];
            bool fits = true;
            foreach (var p in parameters) {
                string key = arguments.Keys.FirstOrDefault(k => Plain(k) == p.Name.ToLowerInvariant());
                object own = given.FirstOrDefault(p.ParameterType.IsInstanceOfType);
                fits &= key != null || own != null || p.IsOptional;
                values[p.Position] = key != null ? Convert_(arguments[key], p.ParameterType, key, see)
                                                 : own ?? (p.HasDefaultValue ? p.DefaultValue : null);
            }
            if (!fits) continue;
            try {
                return m is ConstructorInfo c ? c.Invoke(values) : m.Invoke(self, values);
            } catch (TargetInvocationException e) {
                ExceptionDispatchInfo.Capture(e.InnerException).Throw();
            }
        }
        throw new MissingMethodException("nothing takes " + string.Join(", ", arguments.Keys));
    }

    static readonly Func<string, Tensor, Tensor> asIs = (name, t) => t;

    /// <summary>The results of an op; `see` may replace its tensors.</summary>
    public static IReadOnlyList<Tensor> Op(string name, Map arguments, Func<string, Tensor, Tensor> see) {
        var named = typeof(Tensor).GetMethods().Where(m => !m.IsSpecialName &&
                (m.Name.ToLowerInvariant() == Plain(name) || m.Name.ToLowerInvariant() + "scalar" == Plain(name)));
        object result = Invoke(named, arguments, see);
        if (result is Tensor t) return new[] { t };
        if (result is Tensor[] list) return list;
        return result.GetType().GetFields().Select(f => (Tensor)f.GetValue(result)).ToList();
    }

    /// <summary>A module, optimizer or schedule of a kind, of the objects that are given.</summary>
    public static T New<T>(string kind, Map arguments, params object[] given) where T : class {
        var type = typeof(T)
                       .Assembly.GetExportedTypes()
                       .Where(typeof(T).IsAssignableFrom) // one_cycle is OneCycleLR
                       .First(t => t.Name.ToLowerInvariant() == Plain(kind) ||
                               t.Name.Replace("LR", "").ToLowerInvariant() == Plain(kind));
        return (T)Invoke(type.GetConstructors(), arguments, asIs, given);
    }

    public static object Init(string name, Map arguments, params object[] given) =>
        Invoke(typeof(Init).GetMethods().Where(m => m.Name.ToLowerInvariant() == Plain(name)), arguments, asIs, given);

    public static DataLoader Loader(Dataset data, Map options) =>
        (DataLoader)Invoke(typeof(DataLoader).GetConstructors(), options, asIs, data);
}
