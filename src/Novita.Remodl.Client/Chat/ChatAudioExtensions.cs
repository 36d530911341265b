using System.Runtime.CompilerServices;

namespace Novita.Remodl.Client;

/// <summary>What can be done with a spoken answer.</summary>
public static class ChatAudioExtensions
{
    /// <summary>
    /// Writes the sound of a streamed answer to a stream while it comes, and yields every chunk, so that it can play and its words be shown meanwhile.
    /// </summary>
    /// <param name="chunks">The streamed answer, of a request with <see cref="Modality.Audio"/> and <see cref="AudioOutput"/>.</param>
    /// <param name="destination">Where the sound goes; it stays the caller's to close.</param>
    /// <param name="wavSampleRate">
    /// Puts a WAV header before <c>pcm16</c>, mono, at so many samples a second (24,000 is what OpenAI's voices have). A stream that can seek gets the length into the header at the end;
    /// in any other it says that the length is unknown. Default: no header.
    /// </param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="InvalidProviderResponseException">A piece of sound is not base64.</exception>
    /// <exception cref="ModelProviderException">The stream failed.</exception>
    public static async IAsyncEnumerable<ChatCompletionChunk> CopyAudioTo(
        this IAsyncEnumerable<ChatCompletionChunk> chunks,
        Stream destination,
        int? wavSampleRate = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(chunks);
        ArgumentNullException.ThrowIfNull(destination);
        if (wavSampleRate is { } checkedRate)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(checkedRate, nameof(wavSampleRate));
        }

        var start = destination.CanSeek ? destination.Position : 0;
        var written = 0L;
        if (wavSampleRate is { } rate)
        {
            await destination.WriteAsync(WaveHeader.Create(rate, length: null), cancellationToken).ConfigureAwait(false);
        }

        await foreach (var chunk in chunks.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (chunk.Choices is [{ Delta.Audio: { Data.Length: > 0 } audio }, ..])
            {
                var sound = audio.ToBytes();
                await destination.WriteAsync(sound, cancellationToken).ConfigureAwait(false);
                await destination.FlushAsync(cancellationToken).ConfigureAwait(false);
                written += sound.Length;
            }

            yield return chunk;
        }

        if (wavSampleRate is { } known && destination.CanSeek)
        {
            var end = destination.Position;
            destination.Position = start;
            await destination.WriteAsync(WaveHeader.Create(known, written), cancellationToken).ConfigureAwait(false);
            destination.Position = end;
        }
    }

    /// <summary>Writes the sound of a streamed answer to a file, which is there whole or not at all, and returns the completion with its words. A file of that name is replaced.</summary>
    /// <param name="chunks">The streamed answer.</param>
    /// <param name="path">The file's path.</param>
    /// <param name="wavSampleRate">Puts a WAV header before <c>pcm16</c>, mono, at so many samples a second. Default: no header.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="CopyAudioTo" path="/exception"/>
    public static async Task<ChatCompletion> SaveAudioAsync(
        this IAsyncEnumerable<ChatCompletionChunk> chunks, string path, int? wavSampleRate = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(chunks);
        ChatCompletion? completion = null;
        await AtomicFile.WriteAsync(
            path,
            async (file, token) => completion = await chunks.CopyAudioTo(file, wavSampleRate, token).ToCompletionAsync(token).ConfigureAwait(false),
            cancellationToken).ConfigureAwait(false);
        return completion!;
    }
}
