using Novita.Remodl.Client.Http;

namespace Novita.Remodl.Client.RemodlAI;

/// <summary>In base64 a multi-vector comes as one string: the vectors of all tokens, one after the other.</summary>
internal static class NovaMultiVectors
{
    public static EmbeddingResult Reshape(EmbeddingResult result, ErrorMapper errors) => result with { Data = [.. result.Data.Select(data => Reshape(data, errors))] };

    private static EmbeddingData Reshape(EmbeddingData data, ErrorMapper errors)
    {
        if (data is not EmbeddingVector flat)
        {
            return data;
        }

        const int Dimensions = NovaEmbeddings.MultiVectorDimensions;
        if (flat.Values.Length % Dimensions != 0)
        {
            throw errors.Invalid(
                FormattableString.Invariant($"sent a multi-vector of {flat.Values.Length * sizeof(float)} bytes, which is no multiple of {Dimensions * sizeof(float)}: {Dimensions} numbers for each token."),
                response: null,
                body: default);
        }

        return new EmbeddingMultiVector { Object = flat.Object, Index = flat.Index, Values = flat.Values, Dimensions = Dimensions, AdditionalProperties = flat.AdditionalProperties };
    }
}
