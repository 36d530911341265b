using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Puts the parts of an upload together.</summary>
public sealed record FileUploadCompletion : WireObject
{
    /// <summary>The ids of the parts, in their order.</summary>
    public required IReadOnlyList<string> PartIds { get; init; }

    /// <summary>The MD5 of the whole file in hexadecimal, if the service is to check it.</summary>
    public string? Md5 { get; init; }
}
