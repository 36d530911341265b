namespace Novita.Remodl.Client;

/// <content>The fields that vLLM, and so RemodlAI, adds. Other servers ignore or reject them.</content>
public sealed partial record CompletionRequest
{
    /// <summary>Prompts as embeddings, each a tensor of PyTorch in base64, in place of <see cref="Prompt"/> or before it. Needs <c>--enable-prompt-embeds</c>.</summary>
    public IReadOnlyList<string>? PromptEmbeds { get; init; }

    /// <summary>Whether special tokens are added to the prompt. Default true.</summary>
    public bool? AddSpecialTokens { get; init; }
}
