using System.Numerics;

namespace Novita.Remodl.Client;

/// <summary>One vector for the whole input.</summary>
public sealed record EmbeddingVector : EmbeddingData
{
    /// <summary>How alike two vectors point: 1 for the same direction, 0 for none in common, -1 for the opposite; 0 when one has no length.</summary>
    /// <exception cref="ArgumentException">The vectors differ in length.</exception>
    public static float CosineSimilarity(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        if (left.Length != right.Length)
        {
            throw new ArgumentException(FormattableString.Invariant($"The vectors have {left.Length} and {right.Length} numbers. Embed both with the same model and dimensions."), nameof(right));
        }

        Vector<float> dots = default, lefts = default, rights = default;
        var i = 0;
        for (; i <= left.Length - Vector<float>.Count; i += Vector<float>.Count)
        {
            var a = new Vector<float>(left[i..]);
            var b = new Vector<float>(right[i..]);
            dots += a * b;
            lefts += a * a;
            rights += b * b;
        }

        float dot = Vector.Sum(dots), leftSquare = Vector.Sum(lefts), rightSquare = Vector.Sum(rights);
        for (; i < left.Length; i++)
        {
            dot += left[i] * right[i];
            leftSquare += left[i] * left[i];
            rightSquare += right[i] * right[i];
        }

        var length = MathF.Sqrt(leftSquare) * MathF.Sqrt(rightSquare);
        return length == 0 ? 0 : dot / length;
    }
}
