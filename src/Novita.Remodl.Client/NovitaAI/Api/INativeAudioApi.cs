using System.Text.Json;
using Novita.Remodl.Client.NovitaAI.Media;
using Novita.Remodl.Client.NovitaAI.Media.Audio;

namespace Novita.Remodl.Client.NovitaAI.Api;

/// <summary>The routes of Novita's own speech, voices and music.</summary>
public interface INativeAudioApi
{
    /// <summary>Speaks with MiniMax Speech 02 HD.</summary>
    [Post("/v3/minimax-speech-02-hd")]
    [Headers("Accept: application/json")]
    Task<MiniMaxSpeechAnswer> Speech02HdAsync([Body] MiniMaxSpeechRequest request, CancellationToken cancellationToken = default);

    /// <summary>Speaks with MiniMax Speech 02 HD, and returns the answer unread, as server-sent events. The request's stream must be true.</summary>
    [Post("/v3/minimax-speech-02-hd")]
    [Headers("Accept: text/event-stream")]
    Task<HttpResponseMessage> StreamSpeech02HdAsync([Body] MiniMaxSpeechRequest request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: a long text for MiniMax Speech 02 HD.</summary>
    [Post("/v3/async/minimax-speech-02-hd")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> SubmitSpeech02HdAsync([Body] MiniMaxSpeechTaskRequest request, CancellationToken cancellationToken = default);

    /// <summary>Speaks with MiniMax Speech 02 Turbo.</summary>
    [Post("/v3/minimax-speech-02-turbo")]
    [Headers("Accept: application/json")]
    Task<MiniMaxSpeechAnswer> Speech02TurboAsync([Body] MiniMaxSpeechRequest request, CancellationToken cancellationToken = default);

    /// <summary>Speaks with MiniMax Speech 02 Turbo, and returns the answer unread, as server-sent events. The request's stream must be true.</summary>
    [Post("/v3/minimax-speech-02-turbo")]
    [Headers("Accept: text/event-stream")]
    Task<HttpResponseMessage> StreamSpeech02TurboAsync([Body] MiniMaxSpeechRequest request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: a long text for MiniMax Speech 02 Turbo.</summary>
    [Post("/v3/async/minimax-speech-02-turbo")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> SubmitSpeech02TurboAsync([Body] MiniMaxSpeechTaskRequest request, CancellationToken cancellationToken = default);

    /// <summary>Speaks with MiniMax Speech 2.5 HD.</summary>
    [Post("/v3/minimax-speech-2.5-hd-preview")]
    [Headers("Accept: application/json")]
    Task<MiniMaxSpeechAnswer> Speech25HdAsync([Body] MiniMaxSpeechRequest request, CancellationToken cancellationToken = default);

    /// <summary>Speaks with MiniMax Speech 2.5 HD, and returns the answer unread, as server-sent events. The request's stream must be true.</summary>
    [Post("/v3/minimax-speech-2.5-hd-preview")]
    [Headers("Accept: text/event-stream")]
    Task<HttpResponseMessage> StreamSpeech25HdAsync([Body] MiniMaxSpeechRequest request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: a long text for MiniMax Speech 2.5 HD.</summary>
    [Post("/v3/async/minimax-speech-2.5-hd-preview")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> SubmitSpeech25HdAsync([Body] MiniMaxSpeechTaskRequest request, CancellationToken cancellationToken = default);

    /// <summary>Speaks with MiniMax Speech 2.5 Turbo.</summary>
    [Post("/v3/minimax-speech-2.5-turbo-preview")]
    [Headers("Accept: application/json")]
    Task<MiniMaxSpeechAnswer> Speech25TurboAsync([Body] MiniMaxSpeechRequest request, CancellationToken cancellationToken = default);

    /// <summary>Speaks with MiniMax Speech 2.5 Turbo, and returns the answer unread, as server-sent events. The request's stream must be true.</summary>
    [Post("/v3/minimax-speech-2.5-turbo-preview")]
    [Headers("Accept: text/event-stream")]
    Task<HttpResponseMessage> StreamSpeech25TurboAsync([Body] MiniMaxSpeechRequest request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: a long text for MiniMax Speech 2.5 Turbo.</summary>
    [Post("/v3/async/minimax-speech-2.5-turbo-preview")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> SubmitSpeech25TurboAsync([Body] MiniMaxSpeechTaskRequest request, CancellationToken cancellationToken = default);

    /// <summary>Speaks with MiniMax Speech 2.6 HD. Retired on 2026-08-19.</summary>
    [Post("/v3/minimax-speech-2.6-hd")]
    [Headers("Accept: application/json")]
    Task<MiniMaxSpeechAnswer> Speech26HdAsync([Body] MiniMaxSpeechRequest request, CancellationToken cancellationToken = default);

    /// <summary>Speaks with MiniMax Speech 2.6 HD, and returns the answer unread, as server-sent events. The request's stream must be true. Retired on 2026-08-19.</summary>
    [Post("/v3/minimax-speech-2.6-hd")]
    [Headers("Accept: text/event-stream")]
    Task<HttpResponseMessage> StreamSpeech26HdAsync([Body] MiniMaxSpeechRequest request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: a long text for MiniMax Speech 2.6 HD. Retired on 2026-08-19.</summary>
    [Post("/v3/async/minimax-speech-2.6-hd")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> SubmitSpeech26HdAsync([Body] MiniMaxSpeechTaskRequest request, CancellationToken cancellationToken = default);

    /// <summary>Speaks with MiniMax Speech 2.6 Turbo.</summary>
    [Post("/v3/minimax-speech-2.6-turbo")]
    [Headers("Accept: application/json")]
    Task<MiniMaxSpeechAnswer> Speech26TurboAsync([Body] MiniMaxSpeechRequest request, CancellationToken cancellationToken = default);

    /// <summary>Speaks with MiniMax Speech 2.6 Turbo, and returns the answer unread, as server-sent events. The request's stream must be true.</summary>
    [Post("/v3/minimax-speech-2.6-turbo")]
    [Headers("Accept: text/event-stream")]
    Task<HttpResponseMessage> StreamSpeech26TurboAsync([Body] MiniMaxSpeechRequest request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: a long text for MiniMax Speech 2.6 Turbo.</summary>
    [Post("/v3/async/minimax-speech-2.6-turbo")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> SubmitSpeech26TurboAsync([Body] MiniMaxSpeechTaskRequest request, CancellationToken cancellationToken = default);

    /// <summary>Speaks with MiniMax Speech 2.8 HD.</summary>
    [Post("/v3/minimax-speech-2.8-hd")]
    [Headers("Accept: application/json")]
    Task<MiniMaxSpeechAnswer> Speech28HdAsync([Body] MiniMaxSpeechRequest request, CancellationToken cancellationToken = default);

    /// <summary>Speaks with MiniMax Speech 2.8 HD, and returns the answer unread, as server-sent events. The request's stream must be true.</summary>
    [Post("/v3/minimax-speech-2.8-hd")]
    [Headers("Accept: text/event-stream")]
    Task<HttpResponseMessage> StreamSpeech28HdAsync([Body] MiniMaxSpeechRequest request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: a long text for MiniMax Speech 2.8 HD.</summary>
    [Post("/v3/async/minimax-speech-2.8-hd")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> SubmitSpeech28HdAsync([Body] MiniMaxSpeechTaskRequest request, CancellationToken cancellationToken = default);

    /// <summary>Speaks with MiniMax Speech 2.8 Turbo.</summary>
    [Post("/v3/minimax-speech-2.8-turbo")]
    [Headers("Accept: application/json")]
    Task<MiniMaxSpeechAnswer> Speech28TurboAsync([Body] MiniMaxSpeechRequest request, CancellationToken cancellationToken = default);

    /// <summary>Speaks with MiniMax Speech 2.8 Turbo, and returns the answer unread, as server-sent events. The request's stream must be true.</summary>
    [Post("/v3/minimax-speech-2.8-turbo")]
    [Headers("Accept: text/event-stream")]
    Task<HttpResponseMessage> StreamSpeech28TurboAsync([Body] MiniMaxSpeechRequest request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: a long text for MiniMax Speech 2.8 Turbo.</summary>
    [Post("/v3/async/minimax-speech-2.8-turbo")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> SubmitSpeech28TurboAsync([Body] MiniMaxSpeechTaskRequest request, CancellationToken cancellationToken = default);

    /// <summary>Makes a voice of MiniMax from a recording.</summary>
    [Post("/v3/minimax-voice-cloning")]
    [Headers("Accept: application/json")]
    Task<MiniMaxClonedVoice> CloneMiniMaxVoiceAsync([Body] MiniMaxVoiceCloneRequest request, CancellationToken cancellationToken = default);

    /// <summary>Makes a voice of MiniMax from a description.</summary>
    [Post("/v3/minimax-voice-design")]
    [Headers("Accept: application/json")]
    Task<MiniMaxClonedVoice> DesignMiniMaxVoiceAsync([Body] MiniMaxVoiceDesignRequest request, CancellationToken cancellationToken = default);

    /// <summary>Makes music with MiniMax; the answer's form is not fixed.</summary>
    [Post("/v3/minimax-music")]
    [Headers("Accept: application/json")]
    Task<JsonElement> MakeMusicAsync([Body] MiniMaxMusicRequest request, CancellationToken cancellationToken = default);

    /// <summary>Writes lyrics with MiniMax.</summary>
    [Post("/v3/minimax-music-lyrics")]
    [Headers("Accept: application/json")]
    Task<MiniMaxLyrics> WriteLyricsAsync([Body] MiniMaxLyricsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Speaks with Fish Audio S2 Pro, and returns the answer unread.</summary>
    [Post("/v3/fish-audio-s2-pro-text-to-speech")]
    [Headers("Accept: */*")]
    Task<HttpResponseMessage> SpeakFishS2Async([Body] FishSpeechRequest request, CancellationToken cancellationToken = default);

    /// <summary>Speaks with Fish Audio S1, and returns the answer unread.</summary>
    [Post("/v4beta/txt2speech")]
    [Headers("Accept: */*", "model: s1")]
    Task<HttpResponseMessage> SpeakFishS1Async([Body] FishS1SpeechRequest request, CancellationToken cancellationToken = default);

    /// <summary>Makes a voice model of Fish Audio from a form.</summary>
    [Post("/v4beta/model")]
    [Headers("Accept: application/json")]
    Task<FishVoice> CreateFishVoiceAsync([Body(buffered: false)] HttpContent request, CancellationToken cancellationToken = default);

    /// <summary>Writes what is said in a recording, with GLM. Retired on 2026-07-07.</summary>
    [Post("/v3/glm-asr")]
    [Headers("Accept: application/json")]
    Task<GlmTranscription> TranscribeGlmAsync([Body] GlmTranscriptionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Speaks with GLM, and returns the answer unread. Retired on 2026-07-07.</summary>
    [Post("/v3/glm-tts")]
    [Headers("Accept: */*")]
    Task<HttpResponseMessage> SpeakGlmAsync([Body] GlmSpeechRequest request, CancellationToken cancellationToken = default);

    /// <summary>Makes a voice of GLM from a recording. Retired on 2026-07-07.</summary>
    [Post("/v3/glm-tts-voice-clone")]
    [Headers("Accept: application/json")]
    Task<GlmClonedVoice> CloneGlmVoiceAsync([Body] GlmVoiceCloneRequest request, CancellationToken cancellationToken = default);

    /// <summary>Submits a task: texts for the older speech endpoint.</summary>
    [Post("/v3/async/txt2speech")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> SubmitTxt2SpeechAsync([Body] Txt2SpeechRequest request, CancellationToken cancellationToken = default);
}
