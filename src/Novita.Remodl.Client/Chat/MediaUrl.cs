using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Where an image, a video or a sound is.</summary>
[JsonConverter(typeof(MediaUrlConverter))]
public sealed record MediaUrl : WireObject
{
    /// <summary>A web address, a data URI, or what else the server can open (vLLM: <c>file:</c>, if allowed there).</summary>
    public required string Url { get; init; }

    /// <summary>How closely the model looks (images only).</summary>
    public ImageDetail? Detail { get; init; }

    /// <summary>An address without more.</summary>
    public static implicit operator MediaUrl(string url) => new() { Url = url };
}
