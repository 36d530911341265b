using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A batch as the service last told it, in the one form for OpenAI's fields and Novita's.</summary>
public sealed record Batch : WireObject
{
    /// <summary>The batch's id. Keep it: with it the batch is taken up again, by another process too.</summary>
    public required string Id { get; init; }

    /// <summary>The kind of object, <c>batch</c>.</summary>
    public string? Object { get; init; }

    /// <summary>Where the requests go.</summary>
    [JsonConverter(typeof(OptionalStringEnumConverter<BatchEndpoint>))]
    public BatchEndpoint? Endpoint { get; init; }

    /// <summary>The model that answers (OpenAI).</summary>
    public string? Model { get; init; }

    /// <summary>Where it stands.</summary>
    public BatchStatus Status { get; init; }

    /// <summary>What was wrong with the input file, where it <see cref="BatchStatus.Failed"/>; else empty.</summary>
    [JsonConverter(typeof(BatchErrorListConverter))]
    public IReadOnlyList<BatchError> Errors
    {
        get => field ?? [];
        init;
    }

    /// <summary>The id of the file with the requests.</summary>
    [JsonConverter(typeof(EmptyIsNullConverter))]
    public string? InputFileId { get; init; }

    /// <summary>The id of the file with the answers; null until there is one.</summary>
    [JsonConverter(typeof(EmptyIsNullConverter))]
    public string? OutputFileId { get; init; }

    /// <summary>The id of the file with the requests that failed; null when there is none.</summary>
    [JsonConverter(typeof(EmptyIsNullConverter))]
    public string? ErrorFileId { get; init; }

    /// <summary>The time within which the requests are answered, for example <c>24h</c>.</summary>
    public string? CompletionWindow { get; init; }

    /// <summary>When it was started.</summary>
    [JsonConverter(typeof(TimeConverter))]
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When answering began.</summary>
    [JsonConverter(typeof(TimeConverter))]
    public DateTimeOffset? InProgressAt { get; init; }

    /// <summary>When its time will run out.</summary>
    [JsonConverter(typeof(TimeConverter))]
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>When all requests were answered.</summary>
    [JsonConverter(typeof(TimeConverter))]
    public DateTimeOffset? FinalizingAt { get; init; }

    /// <summary>When it was completed.</summary>
    [JsonConverter(typeof(TimeConverter))]
    public DateTimeOffset? CompletedAt { get; init; }

    /// <summary>When it failed.</summary>
    [JsonConverter(typeof(TimeConverter))]
    public DateTimeOffset? FailedAt { get; init; }

    /// <summary>When its time ran out.</summary>
    [JsonConverter(typeof(TimeConverter))]
    public DateTimeOffset? ExpiredAt { get; init; }

    /// <summary>When it was asked to stop.</summary>
    [JsonConverter(typeof(TimeConverter))]
    public DateTimeOffset? CancellingAt { get; init; }

    /// <summary>When it was cancelled.</summary>
    [JsonConverter(typeof(TimeConverter))]
    public DateTimeOffset? CancelledAt { get; init; }

    /// <summary>When it was last changed (Novita).</summary>
    [JsonConverter(typeof(TimeConverter))]
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>How far it is.</summary>
    public BatchRequestCounts RequestCounts
    {
        get => field ?? new() { Total = Total ?? 0, Completed = Completed ?? 0, Failed = Failed ?? 0 };
        init;
    }

    /// <summary>What it used (OpenAI).</summary>
    public ResponseUsage? Usage { get; init; }

    /// <summary>What it was started with.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; init; }

    /// <summary>The number of its changes (Novita).</summary>
    public long? Version { get; init; }

    /// <summary>Who started it (Novita).</summary>
    public string? CreatedBy { get; init; }

    /// <summary>With which key it was started (Novita).</summary>
    public string? CreatedByKeyId { get; init; }

    /// <summary>A remark (Novita).</summary>
    public string? Remark { get; init; }

    /// <summary>How many requests there are (Novita); see <see cref="RequestCounts"/>.</summary>
    public long? Total { get; init; }

    /// <summary>How many were answered (Novita); see <see cref="RequestCounts"/>.</summary>
    public long? Completed { get; init; }

    /// <summary>How many failed (Novita); see <see cref="RequestCounts"/>.</summary>
    public long? Failed { get; init; }

    /// <summary>Whether nothing will change any more.</summary>
    [JsonIgnore]
    public bool IsEnded => Status.IsEnded;

    /// <summary>Whether it was completed. Single requests may have failed all the same.</summary>
    [JsonIgnore]
    public bool IsCompleted => Status == BatchStatus.Completed;
}
