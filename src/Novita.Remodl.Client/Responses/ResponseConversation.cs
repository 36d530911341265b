using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A conversation that the server keeps.</summary>
/// <param name="Id">The conversation's id.</param>
[JsonConverter(typeof(ResponseConversationConverter))]
public sealed record ResponseConversation(string Id)
{
    /// <summary>The conversation of this id.</summary>
    public static implicit operator ResponseConversation(string id) => new(id);
}
