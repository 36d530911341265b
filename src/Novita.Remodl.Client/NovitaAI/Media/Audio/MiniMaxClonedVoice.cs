using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>A voice that MiniMax made.</summary>
public sealed record MiniMaxClonedVoice : WireObject
{
    /// <summary>What it is called in requests.</summary>
    public string? VoiceId { get; init; }

    /// <summary>Where its try is.</summary>
    public string? DemoAudioUrl { get; init; }

    /// <summary>The try of a designed voice, in the form that the service gives it.</summary>
    public string? TrialAudio { get; init; }

    /// <summary>How it went.</summary>
    public BaseResponse? BaseResp { get; init; }
}
