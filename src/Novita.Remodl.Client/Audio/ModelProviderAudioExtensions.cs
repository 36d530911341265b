using System.Runtime.CompilerServices;

namespace Novita.Remodl.Client;

/// <summary>Hears and speaks in one line.</summary>
public static class ModelProviderAudioExtensions
{
    /// <summary>Writes down what is said in a file.</summary>
    /// <param name="provider">The provider.</param>
    /// <param name="model">The model's id, for example <c>openai/whisper-large-v3</c>.</param>
    /// <param name="path">The file's path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <inheritdoc cref="IModelProvider.TranscribeAsync" path="/exception"/>
    public static Task<Transcription> TranscribeAsync(this IModelProvider provider, string model, string path, CancellationToken cancellationToken = default) =>
        provider.TranscribeAsync(model, FileSource.FromPath(path), cancellationToken);

    /// <summary>Writes down what is said in a recording.</summary>
    /// <param name="provider">The provider.</param>
    /// <param name="model">The model's id, for example <c>openai/whisper-large-v3</c>.</param>
    /// <param name="file">The recording.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="IModelProvider.TranscribeAsync" path="/exception"/>
    public static Task<Transcription> TranscribeAsync(this IModelProvider provider, string model, FileSource file, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return provider.TranscribeAsync(new TranscriptionRequest { Model = model, File = file }, cancellationToken);
    }

    /// <summary>Writes down what is said in a file, and streams the events.</summary>
    /// <inheritdoc cref="TranscribeAsync(IModelProvider, string, string, CancellationToken)" path="/param"/>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <inheritdoc cref="IModelProvider.StreamTranscriptionAsync" path="/exception"/>
    public static IAsyncEnumerable<TranscriptionStreamEvent> StreamTranscriptionAsync(this IModelProvider provider, string model, string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return provider.StreamTranscriptionAsync(new TranscriptionRequest { Model = model, File = FileSource.FromPath(path) }, cancellationToken);
    }

    /// <summary>Writes down what is said in a file, and streams the text alone.</summary>
    /// <inheritdoc cref="TranscribeAsync(IModelProvider, string, string, CancellationToken)" path="/param"/>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <inheritdoc cref="IModelProvider.StreamTranscriptionAsync" path="/exception"/>
    public static IAsyncEnumerable<string> StreamTranscriptionTextAsync(this IModelProvider provider, string model, string path, CancellationToken cancellationToken = default) =>
        provider.StreamTranscriptionTextAsync(new TranscriptionRequest { Model = model, File = FileSource.FromPath(path) }, cancellationToken);

    /// <summary>Writes down what is said in a recording, and streams the text alone.</summary>
    /// <inheritdoc cref="IModelProvider.StreamTranscriptionAsync" path="/exception"/>
    public static IAsyncEnumerable<string> StreamTranscriptionTextAsync(this IModelProvider provider, TranscriptionRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return TextOf(provider.StreamTranscriptionAsync(request, cancellationToken), cancellationToken);
    }

    /// <summary>Writes down in English what is said in a file.</summary>
    /// <inheritdoc cref="TranscribeAsync(IModelProvider, string, string, CancellationToken)" path="/param"/>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <inheritdoc cref="IModelProvider.TranslateAudioAsync" path="/exception"/>
    public static Task<Transcription> TranslateAudioAsync(this IModelProvider provider, string model, string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return provider.TranslateAudioAsync(new TranslationRequest { Model = model, File = FileSource.FromPath(path) }, cancellationToken);
    }

    /// <summary>Speaks a text.</summary>
    /// <param name="provider">The provider.</param>
    /// <param name="model">The model's id.</param>
    /// <param name="text">The text.</param>
    /// <param name="voice">The voice's name, for example <c>alloy</c>.</param>
    /// <param name="cancellationToken">Ends the call, until it returns.</param>
    /// <returns>The audio; dispose of it.</returns>
    /// <inheritdoc cref="IModelProvider.SynthesizeSpeechAsync" path="/exception"/>
    public static Task<SpeechResult> SynthesizeSpeechAsync(this IModelProvider provider, string model, string text, Voice voice, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return provider.SynthesizeSpeechAsync(new SpeechRequest { Model = model, Input = text, Voice = voice }, cancellationToken);
    }

    /// <summary>Speaks a text, and streams the audio as events.</summary>
    /// <inheritdoc cref="SynthesizeSpeechAsync" path="/param"/>
    /// <inheritdoc cref="IModelProvider.StreamSpeechAsync" path="/exception"/>
    public static IAsyncEnumerable<SpeechStreamEvent> StreamSpeechAsync(this IModelProvider provider, string model, string text, Voice voice, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return provider.StreamSpeechAsync(new SpeechRequest { Model = model, Input = text, Voice = voice }, cancellationToken);
    }

    private static async IAsyncEnumerable<string> TextOf(IAsyncEnumerable<TranscriptionStreamEvent> events, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var item in events.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (item.NewText is { Length: > 0 } text)
            {
                yield return text;
            }
        }
    }
}
