using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media;

/// <summary>A task and what it made, as <c>/v3/async/task-result</c> and webhooks tell.</summary>
public sealed record TaskResult : WireObject
{
    /// <summary>The task itself.</summary>
    public TaskInfo? Task { get; init; }

    /// <summary>The seed, and what else the request's <c>extra</c> asked for.</summary>
    public TaskExtra? Extra { get; init; }

    /// <summary>The images it made.</summary>
    public IReadOnlyList<TaskImage>? Images { get; init; }

    /// <summary>The videos it made.</summary>
    public IReadOnlyList<TaskVideo>? Videos { get; init; }

    /// <summary>The sounds it made.</summary>
    public IReadOnlyList<TaskAudio>? Audios { get; init; }
}
