using System.Text;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A sound that is sent within a message.</summary>
[JsonConverter(typeof(InputAudioConverter))]
public sealed record InputAudio : WireObject
{
    /// <summary>The sound in base64, made anew each time that it is asked for when it is a file's; Novita also takes a web address here.</summary>
    public required string Data
    {
        get => Source.Text;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            Source = InlineData.FromText(value);
        }
    }

    /// <summary>The format, for example <c>wav</c> or <c>mp3</c>.</summary>
    public AudioFormat? Format { get; init; }

    /// <summary>The file that is sent in base64; null when it was given as text.</summary>
    public FileSource? File => Source.File;

    internal InlineData Source { get; init; } = null!;

    /// <summary>A file, sent in base64 that is written into the body in windows.</summary>
    /// <param name="file">The sound.</param>
    /// <param name="format">The format; by the media type of the file.</param>
    /// <exception cref="ArgumentException">The format can't be told, or it is a stream that can't seek: <see cref="FileSource.LoadAsync"/> reads it first.</exception>
    public static InputAudio FromFile(FileSource file, AudioFormat? format = null)
    {
        var source = InlineData.Bare(file);
        // The source replaces what the data, which are required, have set.
        return new() { Data = "", Source = source, Format = format ?? FormatOf(file) };
    }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        builder.Append("Data = ").Append(Source).Append(", Format = ").Append(Format);
        return true;
    }

    private static AudioFormat FormatOf(FileSource file) => file.MediaType switch
    {
        "audio/wav" or "audio/x-wav" or "audio/wave" or "audio/vnd.wave" => AudioFormat.Wav,
        "audio/mpeg" or "audio/mp3" => AudioFormat.Mp3,
        "audio/flac" or "audio/x-flac" => AudioFormat.Flac,
        "audio/ogg" => AudioFormat.Ogg,
        "audio/opus" => AudioFormat.Opus,
        "audio/aac" => AudioFormat.Aac,
        "audio/pcm" => AudioFormat.Pcm16,
        "audio/mp4" => new("m4a"),
        "audio/webm" or "video/webm" => new("webm"),
        var other => throw new ArgumentException($"The audio format of '{file.FileName}' can't be told from its media type {other}. Give the format, for example AudioFormat.Wav.", nameof(file)),
    };
}
