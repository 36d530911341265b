using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A tool that the model may call. Match on the derived types; what the library does not know is an <see cref="UnknownResponseTool"/>.</summary>
[JsonConverter(typeof(ResponseToolConverter))]
public abstract record ResponseTool : WireObject
{
    private protected ResponseTool()
    {
    }

    /// <summary>The kind, as on the wire.</summary>
    [JsonPropertyOrder(-1)]
    public abstract string Type { get; }
}
