using System.Runtime.CompilerServices;
using System.Text.Json;
using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.Jobs;
using Novita.Remodl.Client.NovitaAI.Api;
using Novita.Remodl.Client.NovitaAI.Media;
using Novita.Remodl.Client.NovitaAI.Media.Audio;
using Novita.Remodl.Client.OpenAICompatible;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI;

/// <summary>
/// Novita's own speech, voices and music: MiniMax, Fish Audio, GLM. Endpoints come and go; those that are gone throw <see cref="EndpointRetiredException"/>.
/// </summary>
public sealed class NovitaAudio
{
    private readonly NovitaMedia _media;
    private readonly ResultDownloader _downloads;
    private readonly Http.TransportContext _context;
    private readonly JsonBody _json;
    private readonly ErrorMapper _errors;

    internal NovitaAudio(Http.TransportContext context, HttpClient root, JsonBody json, NovitaMedia media)
    {
        _context = context;
        _json = json;
        _errors = new ErrorMapper(context);
        Api = INativeAudioApi.Create(root, json);
        _downloads = new ResultDownloader(root, context);
        _media = media;
    }

    /// <summary>The routes, without the checks.</summary>
    public INativeAudioApi Api { get; }

    /// <summary>Speaks with MiniMax, and gives the whole sound.</summary>
    /// <param name="request">What is said. Its <see cref="MiniMaxSpeechRequest.Stream"/> is not read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">A field can't be right; the message names it as on the wire. Nothing was sent.</exception>
    /// <exception cref="EndpointRetiredException">The service does not have the endpoint, or not any more.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public async Task<MiniMaxSpeech> SynthesizeAsync(MiniMaxSpeechRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        var answer = await SendAsync(request with { Stream = null, StreamOptions = null }, cancellationToken).ConfigureAwait(false);
        MediaAnswer.ThrowIfFailed(answer.BaseResp, _context.Provider);
        var type = MediaTypeOf(answer.ExtraInfo?.AudioFormat ?? request.AudioSetting?.Format ?? "mp3");
        return new()
        {
            Audio = answer switch
            {
                { Audio: { Length: > 0 } bytes } => InMemory(bytes, type),
                { Url: { } url } => _downloads.FileAt(url, type, TimeSpan.FromHours(24)),
                _ => throw Without("sound"),
            },
            Info = answer.ExtraInfo,
            SubtitleFile = answer.Data?.SubtitleFile,
            TraceId = answer.TraceId,
        };
    }

    /// <summary>Speaks with MiniMax, and gives the sound piece by piece while it is made. The request is sent when the enumeration begins; leaving it closes the connection.</summary>
    /// <param name="request">What is said. Its <see cref="MiniMaxSpeechRequest.Stream"/> is not read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">A field can't be right; the message names it as on the wire. Nothing was sent.</exception>
    /// <exception cref="StreamInterruptedException">The stream ended before the sound did.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public IAsyncEnumerable<ReadOnlyMemory<byte>> StreamAsync(MiniMaxSpeechRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        if (request.AudioSetting?.Format == "wav")
        {
            throw new ArgumentException("audio_setting.format is wav, which is not streamed. Take mp3, pcm or flac.", nameof(request));
        }

        if (request.OutputFormat == "url")
        {
            throw new ArgumentException("output_format is url, which is not streamed. Leave it out.", nameof(request));
        }

        return StreamPiecesAsync(request with { Stream = true }, cancellationToken);
    }

    /// <summary>Submits a long text to MiniMax.</summary>
    /// <param name="request">What is said.</param>
    /// <param name="cancellationToken">Ends the call. A submission whose answer is lost may have been taken, and is not repeated.</param>
    /// <inheritdoc cref="SynthesizeAsync(MiniMaxSpeechRequest, CancellationToken)" path="/exception"/>
    public async Task<GenerationJob<MediaResult>> StartAsync(MiniMaxSpeechTaskRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return Resume(await SendAsync(request.Worded(), cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Submits texts to the older speech endpoint. Its result tells when each is spoken.</summary>
    /// <param name="request">What is said.</param>
    /// <param name="cancellationToken">Ends the call. A submission whose answer is lost may have been taken, and is not repeated.</param>
    /// <inheritdoc cref="SynthesizeAsync(MiniMaxSpeechRequest, CancellationToken)" path="/exception"/>
    public async Task<GenerationJob<MediaResult>> StartAsync(Txt2SpeechRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return Resume(await Api.SubmitTxt2SpeechAsync(request, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Finds a job again, whoever started it. Nothing is sent until it is looked at.</summary>
    /// <param name="handle">What <see cref="GenerationJob{T}.Handle"/> gave.</param>
    /// <exception cref="ArgumentException">The handle is another provider's, or of a kind that is not known here.</exception>
    public GenerationJob<MediaResult> Resume(JobHandle handle) => _media.Resume(handle);

    /// <summary>Speaks with Fish Audio S2 Pro. The sound is read as it comes; dispose of it.</summary>
    /// <inheritdoc cref="SynthesizeAsync(MiniMaxSpeechRequest, CancellationToken)" path="/exception"/>
    public Task<SpeechResult> SynthesizeAsync(FishSpeechRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return SpeechReader.ReadAsync(Api.SpeakFishS2Async(request, cancellationToken), _json, _errors, cancellationToken);
    }

    /// <summary>Speaks with Fish Audio S1. The sound is read as it comes; dispose of it.</summary>
    /// <inheritdoc cref="SynthesizeAsync(MiniMaxSpeechRequest, CancellationToken)" path="/exception"/>
    public Task<SpeechResult> SynthesizeAsync(FishS1SpeechRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return SpeechReader.ReadAsync(Api.SpeakFishS1Async(request, cancellationToken), _json, _errors, cancellationToken);
    }

    /// <summary>Speaks with GLM. The sound is read as it comes; dispose of it. Retired on 2026-07-07.</summary>
    /// <inheritdoc cref="SynthesizeAsync(MiniMaxSpeechRequest, CancellationToken)" path="/exception"/>
    public Task<SpeechResult> SynthesizeAsync(GlmSpeechRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return SpeechReader.ReadAsync(Api.SpeakGlmAsync(request, cancellationToken), _json, _errors, cancellationToken);
    }

    /// <summary>Writes what is said in a recording, with GLM. Retired on 2026-07-07.</summary>
    /// <inheritdoc cref="SynthesizeAsync(MiniMaxSpeechRequest, CancellationToken)" path="/exception"/>
    public Task<GlmTranscription> TranscribeAsync(GlmTranscriptionRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return Api.TranscribeGlmAsync(request, cancellationToken);
    }

    /// <summary>Makes a voice of MiniMax from a recording.</summary>
    /// <inheritdoc cref="SynthesizeAsync(MiniMaxSpeechRequest, CancellationToken)" path="/exception"/>
    public async Task<MiniMaxClonedVoice> CloneVoiceAsync(MiniMaxVoiceCloneRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        var voice = await Api.CloneMiniMaxVoiceAsync(request, cancellationToken).ConfigureAwait(false);
        MediaAnswer.ThrowIfFailed(voice.BaseResp, _context.Provider);
        return voice;
    }

    /// <summary>Makes a voice of GLM from a recording. Retired on 2026-07-07.</summary>
    /// <inheritdoc cref="SynthesizeAsync(MiniMaxSpeechRequest, CancellationToken)" path="/exception"/>
    public Task<GlmClonedVoice> CloneVoiceAsync(GlmVoiceCloneRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return Api.CloneGlmVoiceAsync(request, cancellationToken);
    }

    /// <summary>Makes a voice of MiniMax from a description.</summary>
    /// <inheritdoc cref="SynthesizeAsync(MiniMaxSpeechRequest, CancellationToken)" path="/exception"/>
    public async Task<MiniMaxClonedVoice> DesignVoiceAsync(MiniMaxVoiceDesignRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        var voice = await Api.DesignMiniMaxVoiceAsync(request, cancellationToken).ConfigureAwait(false);
        MediaAnswer.ThrowIfFailed(voice.BaseResp, _context.Provider);
        return voice;
    }

    /// <summary>Makes a voice model of Fish Audio from recordings, which are read while they are sent. Its id is the reference id of requests.</summary>
    /// <inheritdoc cref="SynthesizeAsync(MiniMaxSpeechRequest, CancellationToken)" path="/exception"/>
    public Task<FishVoice> CreateVoiceAsync(FishVoiceRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return Api.CreateFishVoiceAsync(request.ToForm(), cancellationToken);
    }

    /// <summary>Makes music.</summary>
    /// <returns>The music is in <see cref="MediaResult.Audios"/>, and the answer in <see cref="MediaResult.Json"/>.</returns>
    /// <inheritdoc cref="SynthesizeAsync(MiniMaxSpeechRequest, CancellationToken)" path="/exception"/>
    public async Task<MediaResult> GenerateMusicAsync(MiniMaxMusicRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        var answer = await Api.MakeMusicAsync(request, cancellationToken).ConfigureAwait(false);
        MediaAnswer.ThrowIfFailed(answer, _context.Provider);
        var result = MediaAnswer.Read(answer, _downloads);
        return result.Audios.Count > 0 ? result : MusicIn(answer, request) is { } music ? result with { Audios = [music] } : result;
    }

    /// <summary>Writes or edits lyrics.</summary>
    /// <inheritdoc cref="SynthesizeAsync(MiniMaxSpeechRequest, CancellationToken)" path="/exception"/>
    public async Task<MiniMaxLyrics> WriteLyricsAsync(MiniMaxLyricsRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        var lyrics = await Api.WriteLyricsAsync(request, cancellationToken).ConfigureAwait(false);
        MediaAnswer.ThrowIfFailed(lyrics.BaseResp, _context.Provider);
        return lyrics;
    }

    private async IAsyncEnumerable<ReadOnlyMemory<byte>> StreamPiecesAsync(MiniMaxSpeechRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var events = EventStreamReader<MiniMaxSpeechAnswer>.ReadAsync(() => new MiniMaxStreamReader(_errors), token => StreamRawAsync(request, token), cancellationToken);
        var any = false;
        await foreach (var item in events.ConfigureAwait(false))
        {
            // The last event may repeat the whole sound.
            if (item.Audio is { Length: > 0 } piece && !(item.IsLast && any))
            {
                any = true;
                yield return piece;
            }
        }
    }

    private GenerationJob<MediaResult> Resume(SubmittedTask task) => _media.Resume(_media.IdOf(task));

    // Music may come as MiniMax's speech does: in hex digits, or under "data".
    private GeneratedFile? MusicIn(JsonElement answer, MiniMaxMusicRequest request)
    {
        // Of an answer in another shape the caller has the JSON.
        var speech = answer.TryRead<MiniMaxSpeechAnswer>(WireJson.Options);
        var type = MediaTypeOf(request.AudioSetting?.Format ?? "mp3");
        return speech switch
        {
            { Audio: { Length: > 0 } bytes } => InMemory(bytes, type),
            { Url: { } url } => _downloads.FileAt(url, type),
            _ => null,
        };
    }

    private static GeneratedFile InMemory(ReadOnlyMemory<byte> bytes, string type) =>
        new(_ => Task.FromResult(FileSource.FromBytes(bytes, "speech", type).OpenRead())) { MediaType = type };

    private static string MediaTypeOf(string format) => format switch
    {
        "mp3" => "audio/mpeg",
        _ => "audio/" + format,
    };

    private InvalidProviderResponseException Without(string what) => new($"{_context.Provider} answered without a {what}.", new ErrorDetails { Provider = _context.Provider });

    private static ArgumentOutOfRangeException Unknown(MiniMaxSpeechModel model) =>
        new(nameof(model), model.Value, $"No endpoint is known here for the speech model '{model}'. novita.Media.InvokeAsync reaches any other.");

    private Task<MiniMaxSpeechAnswer> SendAsync(MiniMaxSpeechRequest request, CancellationToken cancellationToken) => request.Model.Value switch
    {
        "02-hd" => Api.Speech02HdAsync(request, cancellationToken),
        "02-turbo" => Api.Speech02TurboAsync(request, cancellationToken),
        "2.5-hd-preview" => Api.Speech25HdAsync(request, cancellationToken),
        "2.5-turbo-preview" => Api.Speech25TurboAsync(request, cancellationToken),
        "2.6-hd" => Api.Speech26HdAsync(request, cancellationToken),
        "2.6-turbo" => Api.Speech26TurboAsync(request, cancellationToken),
        "2.8-hd" => Api.Speech28HdAsync(request, cancellationToken),
        "2.8-turbo" => Api.Speech28TurboAsync(request, cancellationToken),
        _ => throw Unknown(request.Model),
    };

    private Task<HttpResponseMessage> StreamRawAsync(MiniMaxSpeechRequest request, CancellationToken cancellationToken) => request.Model.Value switch
    {
        "02-hd" => Api.StreamSpeech02HdAsync(request, cancellationToken),
        "02-turbo" => Api.StreamSpeech02TurboAsync(request, cancellationToken),
        "2.5-hd-preview" => Api.StreamSpeech25HdAsync(request, cancellationToken),
        "2.5-turbo-preview" => Api.StreamSpeech25TurboAsync(request, cancellationToken),
        "2.6-hd" => Api.StreamSpeech26HdAsync(request, cancellationToken),
        "2.6-turbo" => Api.StreamSpeech26TurboAsync(request, cancellationToken),
        "2.8-hd" => Api.StreamSpeech28HdAsync(request, cancellationToken),
        "2.8-turbo" => Api.StreamSpeech28TurboAsync(request, cancellationToken),
        _ => throw Unknown(request.Model),
    };

    private Task<SubmittedTask> SendAsync(MiniMaxSpeechTaskRequest request, CancellationToken cancellationToken) => request.Model.Value switch
    {
        "02-hd" => Api.SubmitSpeech02HdAsync(request, cancellationToken),
        "02-turbo" => Api.SubmitSpeech02TurboAsync(request, cancellationToken),
        "2.5-hd-preview" => Api.SubmitSpeech25HdAsync(request, cancellationToken),
        "2.5-turbo-preview" => Api.SubmitSpeech25TurboAsync(request, cancellationToken),
        "2.6-hd" => Api.SubmitSpeech26HdAsync(request, cancellationToken),
        "2.6-turbo" => Api.SubmitSpeech26TurboAsync(request, cancellationToken),
        "2.8-hd" => Api.SubmitSpeech28HdAsync(request, cancellationToken),
        "2.8-turbo" => Api.SubmitSpeech28TurboAsync(request, cancellationToken),
        _ => throw Unknown(request.Model),
    };
}
