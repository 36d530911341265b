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

    /// <summary><see cref="IModelProvider.ModerateAsync"/>.</summary>
    Moderation = 1 << 15,

    /// <summary><see cref="IModelProvider.GenerateImageAsync"/> and <see cref="IModelProvider.StreamImageAsync"/>.</summary>
    Images = 1 << 11,

    /// <summary><see cref="IModelProvider.EditImageAsync"/>.</summary>
    ImageEdits = 1 << 12,

    /// <summary><see cref="IModelProvider.TranscribeAsync"/>.</summary>
    Transcription = 1 << 8,

    /// <summary><see cref="IModelProvider.TranslateAudioAsync"/> and <see cref="IModelProvider.StreamAudioTranslationAsync"/>.</summary>
    SpeechTranslation = 1 << 9,

    /// <summary><see cref="IModelProvider.SynthesizeSpeechAsync"/>.</summary>
    Speech = 1 << 10,

    /// <summary><see cref="IModelProvider.StreamTranscriptionAsync"/>.</summary>
    TranscriptionStreaming = 1 << 24,

    /// <summary><see cref="IModelProvider.StreamSpeechAsync"/>.</summary>
    SpeechStreaming = 1 << 25,

    /// <summary><see cref="IModelProvider.CompleteTextAsync"/>.</summary>
    Completions = 1 << 13,

    /// <summary><see cref="IModelProvider.StreamCompletionAsync"/>.</summary>
    CompletionStreaming = 1 << 14,
}
