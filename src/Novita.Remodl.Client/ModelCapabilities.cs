namespace Novita.Remodl.Client;

/// <summary>What a provider can do.</summary>
[Flags]
public enum ModelCapabilities
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary><see cref="IModelProvider.CompleteChatAsync"/>.</summary>
    Chat = 1,

    /// <summary><see cref="IModelProvider.StreamChatAsync"/>.</summary>
    ChatStreaming = 1 << 1,

    /// <summary><see cref="IModelProvider.ListModelsAsync"/>.</summary>
    ModelList = 1 << 2,

    /// <summary><see cref="IModelProvider.SendRawAsync"/>.</summary>
    Passthrough = 1 << 3,

    /// <summary><see cref="IModelProvider.EmbedAsync"/>.</summary>
    Embeddings = 1 << 4,

    /// <summary><see cref="IModelProvider.RerankAsync"/>.</summary>
    Rerank = 1 << 5,

    /// <summary><see cref="IModelProvider.CreateResponseAsync"/>.</summary>
    Responses = 1 << 6,

    /// <summary><see cref="IModelProvider.StreamResponseAsync"/>.</summary>
    ResponseStreaming = 1 << 7,

    /// <summary><see cref="IModelProvider.GenerateImageAsync"/> and <see cref="IModelProvider.StreamImageAsync"/>.</summary>
    Images = 1 << 11,

    /// <summary><see cref="IModelProvider.EditImageAsync"/>.</summary>
    ImageEdits = 1 << 12,

    /// <summary><see cref="IModelProvider.StartVideoAsync"/>.</summary>
    Videos = 1 << 16,
}
