using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What was wrong with a batch, or with one of its requests.</summary>
public sealed record BatchError : WireObject
{
    /// <summary>The machine-readable code, for example <c>duplicate_custom_id</c> or <c>batch_expired</c>.</summary>
    [JsonConverter(typeof(TextOrNumberConverter))]
    public string? Code { get; init; }

    /// <summary>What was wrong, in words.</summary>
    public string? Message { get; init; }

    /// <summary>The field at fault.</summary>
    public string? Param { get; init; }

    /// <summary>The line of the input file, from 1.</summary>
    public long? Line { get; init; }
}
