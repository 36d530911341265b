using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>One part of an item's content. Match on the derived types; what the library does not know is an <see cref="UnknownResponsePart"/>.</summary>
[JsonConverter(typeof(ResponsePartConverter))]
public abstract record ResponsePart : WireObject
{
    private protected ResponsePart()
    {
    }

    /// <summary>The kind, as on the wire.</summary>
    [JsonPropertyOrder(-1)]
    public abstract string Type { get; }

    /// <summary>Text that goes into the model.</summary>
    public static implicit operator ResponsePart(string text) => new InputTextPart { Text = text };
}
