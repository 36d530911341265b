namespace Novita.Remodl.Client.Serialization;

/// <summary>What inputs of several forms hold: a text, a list of texts, a list of token ids, lists of these, or JSON of another kind.</summary>
internal static class RawInput
{
    public static IReadOnlyList<int[]> TokensOf(object raw) => raw switch
    {
        int[] tokens => [tokens],
        IReadOnlyList<int[]> lists => lists,
        _ => [],
    };

    public static bool AreSame(object left, object right) => (left, right) switch
    {
        (string one, string other) => string.Equals(one, other, StringComparison.Ordinal),
        (IReadOnlyList<string> one, IReadOnlyList<string> other) => one.SequenceEqual(other, StringComparer.Ordinal),
        (int[] one, int[] other) => one.AsSpan().SequenceEqual(other),
        (IReadOnlyList<int[]> one, IReadOnlyList<int[]> other) => one.Count == other.Count && one.Zip(other).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second)),
        _ => Equals(left, right),
    };

    /// <param name="raw">What it holds.</param>
    /// <param name="count">How many inputs it is, which tells lists apart cheaply.</param>
    public static int HashOf(object raw, int count) => raw is string text ? string.GetHashCode(text, StringComparison.Ordinal) : count;
}
