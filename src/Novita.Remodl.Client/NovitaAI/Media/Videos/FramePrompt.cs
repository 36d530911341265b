using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>What is seen for some frames.</summary>
public sealed record FramePrompt : WireObject
{
    /// <summary>For how many frames; 8 to 64.</summary>
    public required int Frames { get; init; }

    /// <summary>What is seen.</summary>
    public required string Prompt { get; init; }

    internal void Check()
    {
        Require.Between<int>(Frames, "prompts.frames", 8, 64);
        Require.Text(Prompt, "prompts.prompt");
    }
}
