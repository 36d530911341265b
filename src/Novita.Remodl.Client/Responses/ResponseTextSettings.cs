using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>The form of the answer's text.</summary>
public sealed record ResponseTextSettings : WireObject
{
    /// <summary>Plain text, or JSON.</summary>
    public ResponseTextFormat? Format { get; init; }

    /// <summary>How much the model says.</summary>
    public Verbosity? Verbosity { get; init; }
}
