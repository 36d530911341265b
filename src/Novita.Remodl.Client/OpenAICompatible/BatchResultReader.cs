using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>Reads JSON lines: with either line end, blank lines, a byte order mark, or no end after the last.</summary>
internal static class BatchResultReader
{
    private const int Window = 64 * 1024;

    public static async IAsyncEnumerable<BatchResult> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Grows to the longest line.
        var buffer = ArrayPool<byte>.Shared.Rent(Window);
        try
        {
            int start = 0, end = 0;
            var isFirst = true;
            while (true)
            {
                if (end == buffer.Length)
                {
                    buffer = MakeRoom(buffer, ref start, ref end);
                }

                var read = await stream.ReadAsync(buffer.AsMemory(end), cancellationToken).ConfigureAwait(false);
                var seen = end;
                end += read;
                while (TryFindEnd(buffer, start, seen, end, out var next))
                {
                    if (Read(buffer.AsSpan(start..next), ref isFirst) is { } result)
                    {
                        yield return result;
                    }

                    start = next + 1;
                    seen = start;
                }

                if (read == 0)
                {
                    if (Read(buffer.AsSpan(start..end), ref isFirst) is { } last)
                    {
                        yield return last;
                    }

                    yield break;
                }
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static bool TryFindEnd(byte[] buffer, int start, int seen, int end, out int next)
    {
        var from = Math.Max(start, seen);
        var found = buffer.AsSpan(from, end - from).IndexOf((byte)'\n');
        next = from + found;
        return found >= 0;
    }

    private static byte[] MakeRoom(byte[] buffer, ref int start, ref int end)
    {
        var kept = buffer.AsSpan(start, end - start);
        var larger = start > 0 ? buffer : ArrayPool<byte>.Shared.Rent((int)Math.Min(buffer.Length * 2L, Array.MaxLength));
        kept.CopyTo(larger);
        if (!ReferenceEquals(larger, buffer))
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        end -= start;
        start = 0;
        return larger;
    }

    // Null for a blank line.
    private static BatchResult? Read(ReadOnlySpan<byte> line, ref bool isFirst)
    {
        if (isFirst && line.StartsWith("\uFEFF"u8))
        {
            line = line[3..];
        }

        isFirst = false;
        line = line.Trim(" \t\r"u8);
        if (line.IsEmpty)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize(line, WireJson.Options.TypeInfo<BatchResult>()) ?? Unparsed(line);
        }
        // InvalidOperationException: half a surrogate pair where a text is due.
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return Unparsed(line);
        }
    }

    private static BatchResult Unparsed(ReadOnlySpan<byte> line) => new() { UnparsedLine = Encoding.UTF8.GetString(line) };
}
