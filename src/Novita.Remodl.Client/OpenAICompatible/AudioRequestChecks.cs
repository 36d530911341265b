namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>Refuses what no server accepts, before it is sent.</summary>
internal static class AudioRequestChecks
{
    private const string FileKinds = "flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm";
    private const int MaxSpeakers = 4;

    public static void Check(TranscriptionRequest request, bool stream)
    {
        ArgumentNullException.ThrowIfNull(request);
        var problem = Common(request, request.ResponseFormat, stream)
            ?? Times(request, stream)
            ?? Chunks(request.ChunkingStrategy)
            ?? Speakers(nameof(request.KnownSpeakerNames), request.KnownSpeakerNames)
            ?? Speakers(nameof(request.KnownSpeakerReferences), request.KnownSpeakerReferences);
        if (problem is not null)
        {
            throw new ArgumentException(problem, nameof(request));
        }
    }

    public static void Check(TranslationRequest request, bool stream)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (Common(request, request.ResponseFormat, stream) is { } problem)
        {
            throw new ArgumentException(problem, nameof(request));
        }
    }

    public static void Check(SpeechRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if ((Model(request.Model) ?? Spoken(request)) is { } problem)
        {
            throw new ArgumentException(problem, nameof(request));
        }
    }

    private static string? Common(RecordingRequest request, TranscriptionFormat? format, bool stream) =>
        Model(request.Model) ?? InFile(request.File) ?? (stream ? InStream(format) : null) ?? Numbers(request);

    private static string? Model(string model) =>
        string.IsNullOrWhiteSpace(model) ? "Model is empty. Set it to a model's id, for example openai/whisper-large-v3." : null;

    private static string? InFile(FileSource? file)
    {
        if (file is null)
        {
            return "File is null. Give one, for example FileSource.FromPath(\"talk.wav\").";
        }

        if (Path.GetExtension(file.FileName) is not { Length: > 1 })
        {
            return $"File is called '{file.FileName}', without an extension, and servers go by it. Give its name one: {FileKinds}.";
        }

        if (!file.MediaType.StartsWith("audio/", StringComparison.OrdinalIgnoreCase) && !file.MediaType.StartsWith("video/", StringComparison.OrdinalIgnoreCase))
        {
            return $"File '{file.FileName}' is of type {file.MediaType}, which is no audio. Give a file of {FileKinds}; or say its media type (audio/…) when you make the FileSource, if the server knows the format.";
        }

        return file.Length == 0 ? $"File '{file.FileName}' is empty." : null;
    }

    private static string? InStream(TranscriptionFormat? format) =>
        format is { Value: "text" or "srt" or "vtt" or "verbose_json" } asked
            ? $"ResponseFormat is {asked}, but a stream has events. Leave it out, or ask for the whole transcript."
            : null;

    private static string? Times(TranscriptionRequest request, bool stream)
    {
        if (request.TimestampGranularities is not { Count: > 0 } || request.ResponseFormat == TranscriptionFormat.VerboseJson)
        {
            return null;
        }

        return stream
            ? "TimestampGranularities is set, but a stream has no times. Leave it out, or ask for the whole transcript."
            : $"TimestampGranularities needs ResponseFormat verbose_json, but that is {request.ResponseFormat?.Value ?? "not set"}. Set it to TranscriptionFormat.VerboseJson.";
    }

    private static string? Chunks(ChunkingStrategy? strategy)
    {
        if (strategy?.Threshold is { } threshold && threshold is not (>= 0 and <= 1))
        {
            return FormattableString.Invariant($"ChunkingStrategy.Threshold is {threshold}; it has to be between 0 and 1.");
        }

        return (strategy?.PrefixPaddingMs, strategy?.SilenceDurationMs) switch
        {
            ( < 0, _) => FormattableString.Invariant($"ChunkingStrategy.PrefixPaddingMs is {strategy!.PrefixPaddingMs}; it has to be 0 or more."),
            (_, < 0) => FormattableString.Invariant($"ChunkingStrategy.SilenceDurationMs is {strategy!.SilenceDurationMs}; it has to be 0 or more."),
            _ => null,
        };
    }

    private static string? Speakers(string name, IReadOnlyList<string>? speakers) =>
        speakers is { Count: > MaxSpeakers } ? FormattableString.Invariant($"{name} has {speakers.Count} items; at most {MaxSpeakers} are taken.") : null;

    private static string? Numbers(RecordingRequest request)
    {
        if (request.Temperature is { } degree && !(degree >= 0 && double.IsFinite(degree)))
        {
            return FormattableString.Invariant($"Temperature is {degree}; it has to be 0 or more.");
        }

        foreach (var (name, value) in (ReadOnlySpan<(string, double?)>)
            [
                (nameof(request.TopP), request.TopP),
                (nameof(request.MinP), request.MinP),
                (nameof(request.FrequencyPenalty), request.FrequencyPenalty),
                (nameof(request.RepetitionPenalty), request.RepetitionPenalty),
                (nameof(request.PresencePenalty), request.PresencePenalty),
            ])
        {
            if (value is { } number && !double.IsFinite(number))
            {
                return FormattableString.Invariant($"{name} is {number}, which is no number that can be sent.");
            }
        }

        return null;
    }

    private static string? Spoken(SpeechRequest request)
    {
        if (string.IsNullOrWhiteSpace(request.Input))
        {
            return "Input is empty. Give the text that is to be spoken.";
        }

        if (request.Voice is null or { Id: null, Name: null or "" })
        {
            return "Voice is empty. Give the name of a voice that the model knows, for example alloy.";
        }

        return request.Speed is { } speed && speed is not (>= 0.25 and <= 4)
            ? FormattableString.Invariant($"Speed is {speed}; it has to be between 0.25 and 4.")
            : null;
    }
}
