namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>Speech of Fish Audio S1 (<c>/v4beta/txt2speech</c>, with the header <c>model: s1</c>).</summary>
public sealed record FishS1SpeechRequest : FishRequest
{
    /// <summary>What is said.</summary>
    public required string Text { get; init; }

    /// <summary>Nucleus sampling; 0 to 1. Default: 0.9.</summary>
    public double? TopP { get; init; }

    /// <summary>The temperature; 0 to 1. Default: 0.9.</summary>
    public double? Temperature { get; init; }

    internal void Check()
    {
        CheckCommon();
        Require.Text(Text, "text");
        Require.Between<double>(TopP, "top_p", 0, 1);
        Require.Between<double>(Temperature, "temperature", 0, 1);
    }
}
