using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>How far a batch is, in requests.</summary>
public sealed record BatchRequestCounts : WireObject
{
    /// <summary>All of them; 0 until the input file was looked through.</summary>
    [JsonConverter(typeof(TokenCountConverter))]
    public long Total { get; init; }

    /// <summary>Those that were answered.</summary>
    [JsonConverter(typeof(TokenCountConverter))]
    public long Completed { get; init; }

    /// <summary>Those that failed.</summary>
    [JsonConverter(typeof(TokenCountConverter))]
    public long Failed { get; init; }

    /// <summary>The share that is done, 0 to 1; 0 while <see cref="Total"/> is not known.</summary>
    [JsonIgnore]
    public double Progress => Total > 0 ? Math.Min(1, (Completed + Failed) / (double)Total) : 0;
}
