using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media;

/// <summary>Writes a list of inputs, each in the form that the field takes. A single one on the wire is read as a list of one.</summary>
internal sealed class MediaInputListConverter<TForm> : JsonConverter<IReadOnlyList<MediaInput>>
    where TForm : MediaInputConverter, new()
{
    private readonly TForm _form = new();

    public override IReadOnlyList<MediaInput> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return [_form.Read(ref reader, typeof(MediaInput), options)];
        }

        var inputs = new List<MediaInput>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            inputs.Add(_form.Read(ref reader, typeof(MediaInput), options));
        }

        return inputs;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<MediaInput> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var input in value)
        {
            _form.Write(writer, input, options);
        }

        writer.WriteEndArray();
    }
}
