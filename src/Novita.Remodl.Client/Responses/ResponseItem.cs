using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>One item of a response's input or output: a message, a call, what a call returned, a thought. Match on the derived types; what the library does not know is an <see cref="UnknownResponseItem"/>. Items of an output can be handed back as input.</summary>
[JsonConverter(typeof(ResponseItemConverter))]
public abstract record ResponseItem : WireObject
{
    private protected ResponseItem()
    {
    }

    /// <summary>The kind, as on the wire.</summary>
    [JsonPropertyOrder(-1)]
    public abstract string Type { get; }

    /// <summary>The item's id, given by the server.</summary>
    public string? Id { get; init; }

    /// <summary>A message of the user.</summary>
    public static implicit operator ResponseItem(string text) => new MessageItem { Role = MessageRole.User, Content = text };
}
