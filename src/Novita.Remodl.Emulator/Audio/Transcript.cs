using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Novita.Remodl.Emulator.Audio;

/// <summary>What the emulator hears: its own words where it knows them, else what kind of sound it is.</summary>
internal sealed class Transcript(Recording recording)
{
    private const int WordsPerSegment = 8;
    private const double AssumedSecondsPerWord = 0.4;

    public string Text { get; } = recording.Words is { Length: > 0 } words ? words : $"I hear {recording.Description}.";

    /// <summary>In a tone each, where nothing tells how long it is.</summary>
    public double Seconds => recording.Seconds > 0 ? recording.Seconds : Words.Length * AssumedSecondsPerWord;

    public string[] Words => Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public JsonArray WordTimes() => [.. Words.Select((word, i) => (JsonNode)new JsonObject { ["word"] = word, ["start"] = Time(i), ["end"] = Time(i + 1) })];

    /// <summary>The segments: where each begins and ends, and what it says.</summary>
    public IEnumerable<(int Index, double Start, double End, string Text)> Segments() =>
        Words.Chunk(WordsPerSegment).Select((chunk, i) => (i, Time(i * WordsPerSegment), Time((i * WordsPerSegment) + chunk.Length), string.Join(' ', chunk)));

    public JsonArray SegmentTimes() => [.. Segments().Select(segment => (JsonNode)new JsonObject
    {
        ["id"] = segment.Index,
        ["seek"] = 0,
        ["start"] = segment.Start,
        ["end"] = segment.End,
        ["text"] = " " + segment.Text,
        ["tokens"] = new JsonArray([.. segment.Text.Split(' ').Select(word => (JsonNode)word.Length)]),
        ["temperature"] = 0,
        ["avg_logprob"] = -0.25,
        ["compression_ratio"] = 1.25,
        ["no_speech_prob"] = 0.01,
    })];

    /// <summary>Two speakers, who take turns.</summary>
    public JsonArray Speakers(IReadOnlyList<string> names) => [.. Segments().Select(segment => (JsonNode)new JsonObject
    {
        ["type"] = "transcript.text.segment",
        ["id"] = $"seg_{segment.Index}",
        ["start"] = segment.Start,
        ["end"] = segment.End,
        ["text"] = " " + segment.Text,
        ["speaker"] = Speaker(segment.Index, names),
    })];

    public string SubRip() => Cues(number => (number + 1).ToString(CultureInfo.InvariantCulture) + "\n", ',');

    public string WebVtt() => "WEBVTT\n\n" + Cues(_ => "", '.');

    private static string Speaker(int index, IReadOnlyList<string> names) => index % 2 < names.Count ? names[index % 2] : ((char)('A' + (index % 2))).ToString();

    private string Cues(Func<int, string> head, char point)
    {
        var cues = new StringBuilder();
        foreach (var (index, start, end, text) in Segments())
        {
            cues.Append(head(index)).Append(Clock(start, point)).Append(" --> ").Append(Clock(end, point)).Append('\n').Append(text).Append("\n\n");
        }

        return cues.ToString();
    }

    private static string Clock(double seconds, char point) =>
        TimeSpan.FromSeconds(seconds).ToString(@"hh\:mm\:ss\.fff", CultureInfo.InvariantCulture).Replace('.', point);

    private double Time(int word) => Math.Round(Seconds * word / Math.Max(1, Words.Length), 3);
}
