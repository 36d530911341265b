using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <content>Speech that is written down or translated, and text that is spoken.</content>
public abstract partial class OpenAICompatibleProvider
{
    /// <summary>The routes of audio, without what <see cref="TranscribeAsync"/>, <see cref="SynthesizeSpeechAsync"/> and the others do to a request and its answer.</summary>
    public IAudioApi AudioApi { get; }

    /// <inheritdoc/>
    public virtual Task<Transcription> TranscribeAsync(TranscriptionRequest request, CancellationToken cancellationToken = default)
    {
        Require(ModelCapabilities.Transcription);
        AudioRequestChecks.Check(request, stream: false);
        var form = AudioForms.Create(request, OwnName(request.Model), stream: false);
        return TranscriptionReader.ReadAsync(AudioApi.TranscribeAsync(form, cancellationToken), request.ResponseFormat, Json, _errors, cancellationToken);
    }

    /// <inheritdoc/>
    public virtual IAsyncEnumerable<TranscriptionStreamEvent> StreamTranscriptionAsync(TranscriptionRequest request, CancellationToken cancellationToken = default)
    {
        Require(ModelCapabilities.TranscriptionStreaming);
        AudioRequestChecks.Check(request, stream: true);
        return ReadTranscript(token => AudioApi.StreamTranscriptionAsync(AudioForms.Create(request, OwnName(request.Model), stream: true), token), cancellationToken);
    }

    /// <inheritdoc/>
    public virtual Task<Transcription> TranslateAudioAsync(TranslationRequest request, CancellationToken cancellationToken = default)
    {
        Require(ModelCapabilities.SpeechTranslation);
        AudioRequestChecks.Check(request, stream: false);
        var form = AudioForms.Create(request, OwnName(request.Model), stream: false);
        return TranscriptionReader.ReadAsync(AudioApi.TranslateAsync(form, cancellationToken), request.ResponseFormat, Json, _errors, cancellationToken);
    }

    /// <inheritdoc/>
    public virtual IAsyncEnumerable<TranscriptionStreamEvent> StreamAudioTranslationAsync(TranslationRequest request, CancellationToken cancellationToken = default)
    {
        Require(ModelCapabilities.SpeechTranslation);
        AudioRequestChecks.Check(request, stream: true);
        return ReadTranscript(token => AudioApi.StreamTranslationAsync(AudioForms.Create(request, OwnName(request.Model), stream: true), token), cancellationToken);
    }

    /// <inheritdoc/>
    public virtual Task<SpeechResult> SynthesizeSpeechAsync(SpeechRequest request, CancellationToken cancellationToken = default)
    {
        Require(ModelCapabilities.Speech);
        AudioRequestChecks.Check(request);
        var prepared = request with { Model = OwnName(request.Model), StreamFormat = null };
        return SpeechReader.ReadAsync(AudioApi.SpeakAsync(prepared, cancellationToken), Json, _errors, cancellationToken);
    }

    /// <inheritdoc/>
    public virtual IAsyncEnumerable<SpeechStreamEvent> StreamSpeechAsync(SpeechRequest request, CancellationToken cancellationToken = default)
    {
        Require(ModelCapabilities.SpeechStreaming);
        AudioRequestChecks.Check(request);
        var prepared = request with { Model = OwnName(request.Model), StreamFormat = SpeechStreamFormat.Events };
        return SpeechStreamReader.ReadAsync(_errors, WireJson.Options, token => AudioApi.StreamSpeechAsync(prepared, token), cancellationToken);
    }

    private IAsyncEnumerable<TranscriptionStreamEvent> ReadTranscript(Func<CancellationToken, Task<HttpResponseMessage>> send, CancellationToken cancellationToken) =>
        EventStreamReader<TranscriptionStreamEvent>.ReadAsync(() => new TranscriptionStreamReader(_errors, WireJson.Options), send, cancellationToken);
}
