using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Novita.Remodl.Client.Tests.Chat;

/// <summary>Any JSON, as text.</summary>
internal static class JsonGen
{
    public static Gen<string> Text { get; } = Gen.OneOf(
        Gen.Elements("", "a", "null", "é", "你好🌍", "\"", "\\", "\n\r\t\b\f", "</script>", "\u0000", "\u2028", "error"),
        ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get));

    public static Gen<string> Value { get; } = Gen.Sized(size => ValueOf(Math.Min(size, 3)));

    /// <summary>Runs a property over values of <paramref name="gen"/> and fails with the smallest one that breaks it.</summary>
    public static void Check<T>(this Gen<T> gen, Action<T> property, int times = 100) =>
        Prop.ForAll(gen.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(times));

    private static Gen<string> ValueOf(int depth)
    {
        var scalar = Gen.OneOf(
            Gen.Elements("null", "true", "false", "0", "-1", "1.5e3", "12345678901234567890", "0.1", "1e400"),
            Gen.Choose(int.MinValue, int.MaxValue).Select(number => number.ToString(CultureInfo.InvariantCulture)),
            Text.Select(text => JsonSerializer.Serialize(text)));
        if (depth == 0)
        {
            return scalar;
        }

        var inner = ValueOf(depth - 1);
        var items = Gen.Choose(0, 3).SelectMany(count => inner.ArrayOf(count));
        return Gen.OneOf(
            scalar,
            items.Select(values => $"[{string.Join(',', values)}]"),
            items.Select(values => $"{{{string.Join(',', values.Select((value, i) => $"\"k{i}\":{value}"))}}}"));
    }
}
