using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>Vectors in base64 whose numbers are not 32-bit floats with the lowest byte first: the answer does not say what they are, the request does.</summary>
internal static class PackedEmbeddings
{
    public static bool IsAskedBy(EmbeddingRequest request) =>
        request.EncodingFormat == EmbeddingEncodingFormat.Base64 && (TypeOf(request) != EmbeddingNumberType.Float32 || IsBigEndian(request));

    public static async Task<EmbeddingResult> SendAsync(IEmbeddingsApi api, EmbeddingRequest request, ErrorMapper errors, CancellationToken cancellationToken)
    {
        var packed = await api.CreatePackedAsync(request, cancellationToken).ConfigureAwait(false);
        var data = packed.Data.Select((vector, i) => Unpack(vector, i, request, errors));
        return new()
        {
            Id = packed.Id,
            Object = packed.Object,
            Created = packed.Created,
            Model = packed.Model,
            Data = [.. data.OrderBy(vector => vector.Index)],
            Usage = packed.Usage,
            AdditionalProperties = packed.AdditionalProperties,
        };
    }

    private static EmbeddingVector Unpack(PackedEmbedding vector, int position, EmbeddingRequest request, ErrorMapper errors)
    {
        var type = TypeOf(request);
        var size = PackedNumbers.SizeOf(type);
        var bytes = vector.Embedding.Span;
        return bytes.Length % size == 0
            ? new EmbeddingVector { Object = vector.Object, Index = vector.Index ?? position, Values = PackedNumbers.Read(bytes, type, IsBigEndian(request)), AdditionalProperties = vector.AdditionalProperties }
            : throw errors.Invalid(FormattableString.Invariant($"sent a vector of {bytes.Length} bytes, which makes no whole number of {type} numbers of {size} bytes."), response: null, body: default);
    }

    private static EmbeddingNumberType TypeOf(EmbeddingRequest request) => request.EmbedDtype ?? EmbeddingNumberType.Float32;

    private static bool IsBigEndian(EmbeddingRequest request) => request.Endianness == EmbeddingByteOrder.Big;
}
