using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Where an upload in parts stands.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<FileUploadStatus>))]
public readonly record struct FileUploadStatus : IStringEnum<FileUploadStatus>
{
    private static readonly FileUploadStatus[] KnownValues = [new("pending"), new("completed"), new("cancelled"), new("expired")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public FileUploadStatus(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>Parts may be added.</summary>
    public static FileUploadStatus Pending => KnownValues[0];

    /// <summary>The parts became a file.</summary>
    public static FileUploadStatus Completed => KnownValues[1];

    /// <summary><c>cancelled</c>.</summary>
    public static FileUploadStatus Cancelled => KnownValues[2];

    /// <summary><c>expired</c>.</summary>
    public static FileUploadStatus Expired => KnownValues[3];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<FileUploadStatus> IStringEnum<FileUploadStatus>.Known => KnownValues;

    static FileUploadStatus IStringEnum<FileUploadStatus>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator FileUploadStatus(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
