using System.Text;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A spoken answer, or a piece of one in a stream.</summary>
public sealed record AudioAnswer : WireObject
{
    /// <summary>The id by which the answer is named on the next turn.</summary>
    public string? Id { get; init; }

    /// <summary>When the server forgets it: seconds since 1970, UTC.</summary>
    public long? ExpiresAt { get; init; }

    /// <summary>The sound in base64, in the format that was asked for.</summary>
    public string? Data { get; init; }

    /// <summary>What is said.</summary>
    public string? Transcript { get; init; }

    /// <summary>The sound; empty when there is none.</summary>
    /// <exception cref="InvalidProviderResponseException">What came is not base64.</exception>
    public byte[] ToBytes()
    {
        try
        {
            return Convert.FromBase64String(Data ?? "");
        }
        catch (FormatException e)
        {
            throw new InvalidProviderResponseException($"The sound of the answer is not base64: '{InlineData.Shorten(Data!)}'.", null, e);
        }
    }

    /// <summary>Writes the sound to a file, which is there whole or not at all. A file of that name is replaced.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="wavSampleRate">Puts a WAV header before <c>pcm16</c>, mono, at so many samples a second. Default: no header.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="InvalidProviderResponseException">What came is not base64.</exception>
    public Task SaveAsync(string path, int? wavSampleRate = null, CancellationToken cancellationToken = default)
    {
        var sound = ToBytes();
        var header = wavSampleRate is { } rate ? WaveHeader.Create(rate, sound.Length) : [];
        return AtomicFile.WriteAsync(path, WriteAsync, cancellationToken);

        async Task WriteAsync(Stream file, CancellationToken token)
        {
            await file.WriteAsync(header, token).ConfigureAwait(false);
            await file.WriteAsync(sound, token).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        builder.Append("Id = ").Append(Id).Append(", ExpiresAt = ").Append(ExpiresAt)
            .Append(", Data = ").Append(Data is null ? null : InlineData.Shorten(Data)).Append(", Transcript = ").Append(Transcript);
        return true;
    }
}
