using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Reads vectors by their shape: a string in base64 or an array of numbers is one vector, an array of either is several. They are put in the order of their indexes.</summary>
internal class EmbeddingDataListConverter : JsonConverter<IReadOnlyList<EmbeddingData>>
{
    /// <summary>The key that vectors stand under.</summary>
    private protected virtual ReadOnlySpan<byte> Key => "embedding"u8;

    public override IReadOnlyList<EmbeddingData> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("A list of vectors is an array.");
        }

        var list = new List<EmbeddingData>();
        var isSorted = true;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var data = ReadOne(ref reader, list.Count);
            isSorted &= list.Count == 0 || list[^1].Index <= data.Index;
            list.Add(data);
        }

        return isSorted ? list : [.. list.OrderBy(data => data.Index)];
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<EmbeddingData> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var data in value)
        {
            writer.WriteStartObject();
            writer.WriteIfSet("object"u8, data.Object);
            writer.WriteNumber("index"u8, data.Index);
            writer.WritePropertyName(Key);
            Write(writer, data);
            writer.WriteAdditional(data.AdditionalProperties);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private EmbeddingData ReadOne(ref Utf8JsonReader reader, int position)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A vector comes within an object.");
        }

        string? kind = null;
        int? index = null;
        (float[] Values, int Dimensions)? embedding = null;
        IDictionary<string, JsonElement>? extra = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            // Some servers write the key of several vectors in the plural.
            if (reader.IsProperty(Key) || reader.IsProperty("embeddings"u8))
            {
                reader.Read();
                embedding = ReadEmbedding(ref reader);
            }
            else if (reader.IsProperty("index"u8))
            {
                reader.Read();
                index = reader.ReadInt32("index", ref extra);
            }
            else if (reader.IsProperty("object"u8))
            {
                reader.Read();
                kind = reader.ReadString("object", ref extra);
            }
            else
            {
                reader.KeepProperty(ref extra);
            }
        }

        var (values, dimensions) = embedding ?? throw new JsonException("An item has no vector.");
        return dimensions == 0
            ? new EmbeddingVector { Object = kind, Index = index ?? position, Values = values, AdditionalProperties = extra }
            : new EmbeddingMultiVector { Object = kind, Index = index ?? position, Values = values, Dimensions = dimensions, AdditionalProperties = extra };
    }

    // The dimensions of several vectors; 0 for one.
    private static (float[] Values, int Dimensions) ReadEmbedding(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return (FloatArray.ReadBase64(ref reader), 0);
            case JsonTokenType.StartArray:
                var inner = reader;
                inner.Read();
                return inner.TokenType is JsonTokenType.StartArray or JsonTokenType.String ? ReadRows(ref reader) : (ReadNumbers(ref reader), 0);
            default:
                throw new JsonException("A vector is an array or a string in base64.");
        }
    }

    private static float[] ReadNumbers(ref Utf8JsonReader reader)
    {
        var buffer = FloatArray.Rent();
        try
        {
            var count = 0;
            FloatArray.ReadNumbers(ref reader, ref buffer, ref count);
            return buffer.AsSpan(0, count).ToArray();
        }
        finally
        {
            FloatArray.Return(buffer);
        }
    }

    private static (float[] Values, int Dimensions) ReadRows(ref Utf8JsonReader reader)
    {
        var rows = new List<float[]>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            rows.Add(reader.TokenType switch
            {
                JsonTokenType.StartArray => ReadNumbers(ref reader),
                JsonTokenType.String => FloatArray.ReadBase64(ref reader),
                _ => throw new JsonException("A multi-vector has vectors alone."),
            });
        }

        var dimensions = rows[0].Length;
        if (dimensions == 0 || rows.Exists(row => row.Length != dimensions))
        {
            throw new JsonException("The vectors of a multi-vector differ in length.");
        }

        var values = new float[rows.Count * dimensions];
        for (var i = 0; i < rows.Count; i++)
        {
            rows[i].CopyTo(values, i * dimensions);
        }

        return (values, dimensions);
    }

    private static void Write(Utf8JsonWriter writer, EmbeddingData data)
    {
        if (data is not EmbeddingMultiVector vectors)
        {
            Write(writer, data.Values.Span);
            return;
        }

        writer.WriteStartArray();
        for (var i = 0; i < vectors.Count; i++)
        {
            Write(writer, vectors[i].Span);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, ReadOnlySpan<float> values)
    {
        writer.WriteStartArray();
        foreach (var value in values)
        {
            writer.WriteNumberValue(value);
        }

        writer.WriteEndArray();
    }
}
