using System.Globalization;
using System.Runtime.InteropServices;
using FsCheck;
using FsCheck.Fluent;
using Novita.Remodl.Client.Tests.Chat;

namespace Novita.Remodl.Client.Tests.Embeddings;

public class EmbeddingValueTests
{
    private static readonly Gen<float> AnyFloat = Gen.Choose(int.MinValue, int.MaxValue).Select(BitConverter.Int32BitsToSingle);

    [Fact]
    public void Any_floats_survive_base64() =>
        AnyFloat.ArrayOf().Check(floats =>
        {
            var base64 = Convert.ToBase64String(MemoryMarshal.AsBytes(floats.AsSpan()));
            AssertSameBits(floats, Read($"\"{base64}\""));
        });

    [Fact]
    public void Any_finite_floats_survive_JSON() =>
        AnyFloat.Where(float.IsFinite).ArrayOf().Check(floats =>
        {
            AssertSameBits(floats, Read($"[{string.Join(',', floats.Select(number => number.ToString("R", CultureInfo.InvariantCulture)))}]"));
            var written = Fixture.ToJson(new EmbeddingResult { Data = [new EmbeddingVector { Values = floats }] });
            AssertSameBits(floats, Fixture.FromJson<EmbeddingResult>(written.GetRawText()).Data[0].Values);
        });

    [Fact]
    public void A_long_list_of_numbers_is_read_whole()
    {
        var numbers = Enumerable.Range(0, 10_000).Select(number => number / 8f).ToArray();

        AssertSameBits(numbers, Read($"[{string.Join(',', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)))}]"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(100)]
    public void Cosine_similarity_tells_directions_apart(int length)
    {
        var vector = Enumerable.Range(1, length).Select(number => (float)number).ToArray();
        var opposite = Array.ConvertAll(vector, number => -2 * number);

        Assert.Equal(1, EmbeddingVector.CosineSimilarity(vector, vector), 1e-5f);
        Assert.Equal(-1, EmbeddingVector.CosineSimilarity(vector, opposite), 1e-5f);
        Assert.Equal(0, EmbeddingVector.CosineSimilarity(vector, new float[length]));
        Assert.Throws<ArgumentException>(() => EmbeddingVector.CosineSimilarity(vector, new float[length + 1]));
    }

    [Fact]
    public void Vectors_at_right_angles_have_nothing_in_common() =>
        Assert.Equal(0, EmbeddingVector.CosineSimilarity([1, 0, 0], [0, 1, 1]));

    private static ReadOnlyMemory<float> Read(string embedding) => Fixture.FromJson<EmbeddingResult>($$"""{"data":[{"embedding":{{embedding}}}]}""").Data[0].Values;

    private static void AssertSameBits(float[] expected, ReadOnlyMemory<float> actual) =>
        Assert.Equal(Array.ConvertAll(expected, BitConverter.SingleToInt32Bits), Array.ConvertAll(actual.ToArray(), BitConverter.SingleToInt32Bits));
}
