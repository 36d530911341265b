namespace Novita.Remodl.Client;

/// <summary>The videos that a job made.</summary>
public sealed record VideoResult
{
    /// <summary>The videos.</summary>
    public IReadOnlyList<GeneratedVideo> Videos { get; init; } = [];

    /// <summary>The first video; null when there is none.</summary>
    public GeneratedVideo? Video => Videos.Count > 0 ? Videos[0] : null;

    /// <summary>The last frame, of models that give it when they are asked.</summary>
    public GeneratedFile? LastFrame { get; init; }

    /// <summary>The seed that was used, if the service told.</summary>
    public string? Seed { get; init; }

    /// <summary>The tokens that it took, if the service counts in them.</summary>
    public long? Tokens { get; init; }
}
