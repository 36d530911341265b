namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>
/// The routes of audio. Not every server has them all: Novita is known for transcriptions only, vLLM has speech as an add-on. A route that the server does not have throws <see cref="EndpointRetiredException"/>.
/// All answers come unread; dispose of them.
/// </summary>
public interface IAudioApi
{
    /// <summary>Transcribes; the answer is JSON or text.</summary>
    /// <param name="form">A form in <c>multipart/form-data</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/audio/transcriptions")]
    [Headers("Accept: application/json, text/*")]
    Task<HttpResponseMessage> TranscribeAsync([Body(buffered: false)] HttpContent form, CancellationToken cancellationToken = default);

    /// <summary>Transcribes; the answer is server-sent events. The form has to say <c>stream</c>.</summary>
    /// <param name="form">A form in <c>multipart/form-data</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/audio/transcriptions")]
    [Headers("Accept: text/event-stream")]
    Task<HttpResponseMessage> StreamTranscriptionAsync([Body(buffered: false)] HttpContent form, CancellationToken cancellationToken = default);

    /// <summary>Translates into English; the answer is JSON or text.</summary>
    /// <param name="form">A form in <c>multipart/form-data</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/audio/translations")]
    [Headers("Accept: application/json, text/*")]
    Task<HttpResponseMessage> TranslateAsync([Body(buffered: false)] HttpContent form, CancellationToken cancellationToken = default);

    /// <summary>Translates into English; the answer is server-sent events. The form has to say <c>stream</c>.</summary>
    /// <param name="form">A form in <c>multipart/form-data</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/audio/translations")]
    [Headers("Accept: text/event-stream")]
    Task<HttpResponseMessage> StreamTranslationAsync([Body(buffered: false)] HttpContent form, CancellationToken cancellationToken = default);

    /// <summary>Speaks; the answer is audio.</summary>
    [Post("/audio/speech")]
    [Headers("Accept: audio/*, application/octet-stream")]
    Task<HttpResponseMessage> SpeakAsync([Body] SpeechRequest request, CancellationToken cancellationToken = default);

    /// <summary>Speaks; the answer is server-sent events. The request's <see cref="SpeechRequest.StreamFormat"/> has to be <see cref="SpeechStreamFormat.Events"/>.</summary>
    [Post("/audio/speech")]
    [Headers("Accept: text/event-stream")]
    Task<HttpResponseMessage> StreamSpeechAsync([Body] SpeechRequest request, CancellationToken cancellationToken = default);
}
