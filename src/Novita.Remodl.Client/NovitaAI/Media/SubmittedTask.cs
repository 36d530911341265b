using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media;

/// <summary>What the service says when it has taken a task.</summary>
public sealed record SubmittedTask : WireObject
{
    /// <summary>The task's id.</summary>
    public string? TaskId { get; init; }

    /// <summary>The id, where it is called so (Seedance).</summary>
    public string? Id { get; init; }

    /// <summary>The id, where it is called so (Veo).</summary>
    public string? Name { get; init; }

    /// <summary>The id of the provider behind the service (Vidu, HeyGen).</summary>
    public string? ProviderRequestId { get; init; }

    /// <summary>The id of the file to come (MiniMax speech).</summary>
    public long? FileId { get; init; }

    /// <summary>The token of the task (MiniMax speech).</summary>
    public string? TaskToken { get; init; }

    /// <summary>The characters that are charged (MiniMax speech).</summary>
    public long? UsageCharacters { get; init; }

    /// <summary>How it went, with status 200 also when it did not (MiniMax).</summary>
    public BaseResponse? BaseResp { get; init; }
}
