namespace Novita.Remodl.Emulator.Files;

/// <summary>A file that the service keeps.</summary>
internal sealed record EmulatedFile(string Id, string Name, string Purpose, byte[] Bytes, long CreatedAt, long? ExpiresAt)
{
    /// <summary>How many requests there are in it, for the files of a batch.</summary>
    public int Lines => Bytes.AsSpan().Count((byte)'\n') + (Bytes.Length > 0 && Bytes[^1] != (byte)'\n' ? 1 : 0);
}
