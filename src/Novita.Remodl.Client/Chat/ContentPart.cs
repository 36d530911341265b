using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>One part of a message's content. Match on the derived types; what the library does not know is an <see cref="UnknownContentPart"/>.</summary>
[JsonConverter(typeof(ContentPartConverter))]
public abstract record ContentPart : WireObject
{
    private protected ContentPart()
    {
    }

    /// <summary>The kind of part, as on the wire.</summary>
    [JsonPropertyOrder(-1)]
    public abstract string Type { get; }

    /// <summary>A text part.</summary>
    public static implicit operator ContentPart(string text) => new TextContentPart { Text = text };
}
