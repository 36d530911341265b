namespace Novita.Remodl.Emulator.Storage;

/// <summary>A result, kept until its address expires.</summary>
internal sealed record StoredFile(string Id, byte[] Content, string MediaType, DateTimeOffset ExpiresAt);
