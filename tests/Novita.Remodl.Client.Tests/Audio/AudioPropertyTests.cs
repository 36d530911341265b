using System.Globalization;
using System.Text;
using System.Text.Json;
using FsCheck.Fluent;
using Novita.Remodl.Client.OpenAICompatible;
using Novita.Remodl.Client.Serialization;
using Novita.Remodl.Client.Tests.Chat;
using Novita.Remodl.Client.Tests.Rest;

namespace Novita.Remodl.Client.Tests.Audio;

/// <summary>What holds for anything that a server sends.</summary>
public sealed class AudioPropertyTests
{
    // Where an unknown field may stand: $ is its value.
    private static readonly (Type Type, string Json)[] Places =
    [
        (typeof(Transcription), """{"text":"x","x_new":$}"""),
        (typeof(Transcription), """{"text":"x","segments":[{"id":0,"start":0,"end":1,"text":"x","x_new":$}],"words":[{"word":"x","start":0,"end":1,"x_new":$}]}"""),
        (typeof(Transcription), """{"text":"x","languages":[{"code":"en","x_new":$}],"logprobs":[{"token":"x","logprob":-1,"x_new":$}],"usage":{"type":"tokens","input_token_details":{"x_new":$},"x_new":$}}"""),
        (typeof(TranscriptionStreamEvent), """{"type":"transcript.text.delta","delta":"x","x_new":$}"""),
        (typeof(TranscriptionStreamEvent), """{"type":"transcript.text.done","text":"x","x_new":$}"""),
        (typeof(TranscriptionStreamEvent), """{"type":"transcript.text.segment","id":"s","start":0,"end":1,"text":"x","x_new":$}"""),
        (typeof(TranscriptionStreamEvent), """{"object":"transcription.chunk","choices":[{"delta":{"content":"x","x_new":$},"x_new":$}],"x_new":$}"""),
        (typeof(TranscriptionStreamEvent), """{"type":"x_new_event","x_new":$}"""),
        (typeof(TranscriptionStreamEvent), """{"x_new":$}"""),
        (typeof(SpeechStreamEvent), """{"type":"speech.audio.delta","audio":"AQ==","x_new":$}"""),
        (typeof(SpeechStreamEvent), """{"type":"speech.audio.done","usage":{"input_tokens":1,"output_tokens":2,"total_tokens":3,"x_new":$},"x_new":$}"""),
        (typeof(SpeechStreamEvent), """{"type":"x_new_event","x_new":$}"""),
        (typeof(SpeechRequest), """{"model":"m","input":"x","voice":"v","x_new":$}"""),
    ];

    [Fact]
    public void Unknown_fields_round_trip() => JsonGen.Value.Check(
        value =>
        {
            foreach (var (type, template) in Places)
            {
                var json = template.Replace("$", value, StringComparison.Ordinal);
                var read = JsonSerializer.Deserialize(json, type, WireJson.Options);
                Fixture.AssertSame(Fixture.Parse(json), JsonSerializer.SerializeToElement(read, type, WireJson.Options));
            }
        });

    [Fact]
    public void Any_json_is_an_event() => JsonGen.Value.Check(
        value =>
        {
            foreach (var json in new[] { value, $$"""{"type":{{value}}}""", $$"""{"object":{{value}},"choices":{{value}}}""", $$"""{"type":"transcript.text.delta","delta":{{value}}}""", $$"""{"object":"transcription.chunk","choices":{{value}}}""" })
            {
                Assert.NotNull(JsonSerializer.Deserialize<TranscriptionStreamEvent>(json, WireJson.Options));
                Assert.NotNull(JsonSerializer.Deserialize<SpeechStreamEvent>(json, WireJson.Options));
            }
        });

    [Fact]
    public void Subtitles_give_back_their_cues_in_either_format_and_any_culture() =>
        (from count in Gen.Choose(0, 5)
         from culture in Gen.Elements("tr-TR", "de-DE", "ar-SA", "")
         from isSubRip in Gen.Elements(true, false)
         from lineEnd in Gen.Elements("\n", "\r\n")
         from cues in (from start in Gen.Choose(0, 40_000_000)
                       from length in Gen.Choose(0, 60_000)
                       from lines in Gen.Elements("one", "two words", "- a", "ü 世界", "1", "00:01").ArrayOf()
                       select (Start: start, End: start + length, Lines: lines)).ArrayOf(count)
         select (culture, isSubRip, lineEnd, cues)).Check(
            file =>
            {
                using var _ = Culture.Use(file.culture);
                var text = new StringBuilder(file.isSubRip ? "" : "WEBVTT\n\n");
                for (var i = 0; i < file.cues.Length; i++)
                {
                    var (start, end, lines) = file.cues[i];
                    text.Append(CultureInfo.InvariantCulture, $"{i + 1}\n{Clock(start, file.isSubRip)} --> {Clock(end, file.isSubRip)}\n");
                    text.AppendJoin('\n', lines).Append(lines.Length > 0 ? "\n\n" : "\n");
                }

                var read = SubtitleCues.Parse(text.ToString().Replace("\n", file.lineEnd, StringComparison.Ordinal));

                Assert.Equal(
                    file.cues.Select((cue, i) => ((i + 1).ToString(CultureInfo.InvariantCulture), cue.Start, cue.End, string.Join('\n', cue.Lines))),
                    read.Select(cue => (cue.Id!, (int)Math.Round(cue.Start * 1000), (int)Math.Round(cue.End * 1000), cue.Text)));
            });

    [Fact]
    public void Anything_can_be_read_as_subtitles() => Gen.OneOf(
        JsonGen.Text,
        Gen.Elements("-->", "00:00 --> 00:01", ":: --> ::", "1:2:3:4 --> 5", "00:00:00,000 --> ", "\n", "\r", "99999999999:00 --> 00:00", "1", "x").ArrayOf().Select(pieces => string.Join('\n', pieces))).Check(
        text => Assert.NotNull(SubtitleCues.Parse(text)));

    [Fact]
    public async Task Any_field_is_sent_as_it_is()
    {
        var texts = JsonGen.Text.Where(text => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text);
        foreach (var prompt in texts.Sample(50, 50).Where(text => text.Length > 0))
        {
            using var form = AudioForms.Create(Recordings.Request with { Prompt = prompt }, "m", stream: false);
            var body = await form.ReadAsStringAsync();

            Assert.Contains($"name=prompt\r\n\r\n{prompt}\r\n", body, StringComparison.Ordinal);
        }
    }

    private static string Clock(int milliseconds, bool isSubRip) =>
        TimeSpan.FromMilliseconds(milliseconds).ToString(isSubRip ? @"hh\:mm\:ss\,fff" : @"hh\:mm\:ss\.fff", CultureInfo.InvariantCulture);
}
