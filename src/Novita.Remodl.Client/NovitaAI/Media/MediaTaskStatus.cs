using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media;

/// <summary>Where a task of Novita stands.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<MediaTaskStatus>))]
public readonly record struct MediaTaskStatus : IStringEnum<MediaTaskStatus>
{
    private static readonly MediaTaskStatus[] KnownValues =
        [new("TASK_STATUS_QUEUED"), new("TASK_STATUS_PROCESSING"), new("TASK_STATUS_SUCCEED"), new("TASK_STATUS_FAILED"), new("TASK_STATUS_CANCELED")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public MediaTaskStatus(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>TASK_STATUS_QUEUED</c>.</summary>
    public static MediaTaskStatus Queued => KnownValues[0];

    /// <summary><c>TASK_STATUS_PROCESSING</c>.</summary>
    public static MediaTaskStatus Processing => KnownValues[1];

    /// <summary><c>TASK_STATUS_SUCCEED</c>.</summary>
    public static MediaTaskStatus Succeed => KnownValues[2];

    /// <summary><c>TASK_STATUS_FAILED</c>.</summary>
    public static MediaTaskStatus Failed => KnownValues[3];

    /// <summary><c>TASK_STATUS_CANCELED</c>.</summary>
    public static MediaTaskStatus Canceled => KnownValues[4];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<MediaTaskStatus> IStringEnum<MediaTaskStatus>.Known => KnownValues;

    static MediaTaskStatus IStringEnum<MediaTaskStatus>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator MediaTaskStatus(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
