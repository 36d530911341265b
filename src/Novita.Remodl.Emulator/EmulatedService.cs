namespace Novita.Remodl.Emulator;

/// <summary>One of the services that the emulator stands in for.</summary>
public enum EmulatedService
{
    /// <summary>Novita AI, with its OpenAI-compatible routes under <c>/openai/v1</c>.</summary>
    Novita,

    /// <summary>RemodlAI, a vLLM-like server with its routes under <c>/v1</c>.</summary>
    RemodlAI,

    /// <summary>The origin that results are fetched from.</summary>
    Storage,
}
