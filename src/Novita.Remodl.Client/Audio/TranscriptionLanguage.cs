using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A language that was heard.</summary>
public sealed record TranscriptionLanguage : WireObject
{
    /// <summary>Its code, for example <c>en</c>.</summary>
    public string Code { get => field ?? ""; init; }
}
