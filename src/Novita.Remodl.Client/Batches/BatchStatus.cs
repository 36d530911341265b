using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Where a batch stands.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text. Case does not count, and Novita's <c>PROGRESS</c> is <see cref="InProgress"/>.</remarks>
[JsonConverter(typeof(StringEnumConverter<BatchStatus>))]
public readonly record struct BatchStatus : IStringEnum<BatchStatus>
{
    private static readonly BatchStatus[] KnownValues = [new("validating"), new("in_progress"), new("finalizing"), new("completed"), new("failed"), new("expired"), new("cancelling"), new("cancelled")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public BatchStatus(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = Canonical(value);
    }

    /// <summary>The input file is being looked through.</summary>
    public static BatchStatus Validating => KnownValues[0];

    /// <summary>The requests are being answered.</summary>
    public static BatchStatus InProgress => KnownValues[1];

    /// <summary>The results are being written.</summary>
    public static BatchStatus Finalizing => KnownValues[2];

    /// <summary>All requests were answered, some perhaps with an error.</summary>
    public static BatchStatus Completed => KnownValues[3];

    /// <summary>The input file was refused; <see cref="Batch.Errors"/> says why.</summary>
    public static BatchStatus Failed => KnownValues[4];

    /// <summary>Time ran out; what was answered is there.</summary>
    public static BatchStatus Expired => KnownValues[5];

    /// <summary>It is being cancelled.</summary>
    public static BatchStatus Cancelling => KnownValues[6];

    /// <summary>It was cancelled; what was answered is there.</summary>
    public static BatchStatus Cancelled => KnownValues[7];

    /// <summary>Whether nothing will change any more: completed, failed, expired or cancelled.</summary>
    public bool IsEnded => Value is "completed" or "failed" or "expired" or "cancelled";

    /// <summary>OpenAI's text of it; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<BatchStatus> IStringEnum<BatchStatus>.Known => KnownValues;

    static BatchStatus IStringEnum<BatchStatus>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator BatchStatus(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;

    // Runs before KnownValues is there.
    private static string Canonical(string value) => value.ToUpperInvariant() switch
    {
        "VALIDATING" => "validating",
        "PROGRESS" or "IN_PROGRESS" => "in_progress",
        "FINALIZING" => "finalizing",
        "COMPLETED" => "completed",
        "FAILED" => "failed",
        "EXPIRED" => "expired",
        "CANCELLING" or "CANCELING" => "cancelling",
        "CANCELLED" or "CANCELED" => "cancelled",
        _ => value,
    };
}
