using System.Text;

namespace Novita.Remodl.Emulator.Embeddings;

/// <summary>A bag of words as a vector of length 1: each word adds to numbers that its letters choose, so that texts with words in common point alike.</summary>
internal static class WordVector
{
    private const uint OffsetBasis = 2166136261;
    private const uint Prime = 16777619;

    public static float[] Of(IEnumerable<string> words, int dimensions)
    {
        var vector = new float[dimensions];
        foreach (var word in words)
        {
            var hash = Hash(word);
            vector[hash % (uint)dimensions] += (hash & 0x8000_0000) == 0 ? 1 : -1;
        }

        var length = MathF.Sqrt(vector.Sum(number => number * number));
        if (length == 0)
        {
            vector[0] = 1;
            return vector;
        }

        return Array.ConvertAll(vector, number => number / length);
    }

    /// <summary>The words of a text, in lower case.</summary>
    public static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
            {
                word.Append(char.ToLowerInvariant(letter));
            }
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }

    // FNV-1a, which is the same in every process.
    private static uint Hash(string word) => Encoding.UTF8.GetBytes(word).Aggregate(OffsetBasis, (hash, letter) => (hash ^ letter) * Prime);
}
