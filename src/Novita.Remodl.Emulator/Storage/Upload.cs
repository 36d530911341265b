namespace Novita.Remodl.Emulator.Storage;

/// <summary>A file that a caller brings, or has brought.</summary>
internal sealed class Upload(string id, string mediaType, DateTimeOffset expiresAt)
{
    public string Id => id;

    /// <summary>The type that was signed with the address.</summary>
    public string MediaType => mediaType;

    public DateTimeOffset ExpiresAt => expiresAt;

    /// <summary>The bytes; null until they came.</summary>
    public byte[]? Content { get; set; }
}
