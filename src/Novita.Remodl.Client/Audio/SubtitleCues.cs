using System.Globalization;

namespace Novita.Remodl.Client;

/// <summary>Reads the cues of subtitles, SubRip's and WebVTT's alike. What is no cue is passed over.</summary>
internal static class SubtitleCues
{
    private const string Arrow = "-->";

    public static IReadOnlyList<TranscriptionSegment> Parse(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var cues = new List<TranscriptionSegment>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (!TryReadTimes(lines[i], out var start, out var end))
            {
                continue;
            }

            var id = i > 0 && lines[i - 1].Trim() is { Length: > 0 } name ? name : null;
            var said = lines.Skip(i + 1).TakeWhile(static line => line.Length > 0).ToArray();
            i += said.Length;
            cues.Add(new() { Id = id, Start = start, End = end, Text = string.Join('\n', said) });
        }

        return cues;
    }

    // What follows the times in WebVTT is where the cue stands.
    private static bool TryReadTimes(string line, out double start, out double end)
    {
        start = 0;
        end = 0;
        var arrow = line.IndexOf(Arrow, StringComparison.Ordinal);
        return arrow > 0
            && TryReadTime(line.AsSpan(0, arrow).Trim(), out start)
            && TryReadTime(First(line.AsSpan(arrow + Arrow.Length).Trim()), out end);
    }

    private static ReadOnlySpan<char> First(ReadOnlySpan<char> words) => words.IndexOfAny(' ', '\t') is >= 0 and var space ? words[..space] : words;

    // [hours:]minutes:seconds, with a comma in SubRip and a point in WebVTT.
    private static bool TryReadTime(ReadOnlySpan<char> time, out double seconds)
    {
        seconds = 0;
        var parts = time.ToString().Replace(',', '.').Split(':');
        if (parts.Length is not (2 or 3) || !double.TryParse(parts[^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out seconds))
        {
            return false;
        }

        var factor = 60d;
        for (var i = parts.Length - 2; i >= 0; i--, factor *= 60)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out var part))
            {
                return false;
            }

            seconds += part * factor;
        }

        return true;
    }
}
