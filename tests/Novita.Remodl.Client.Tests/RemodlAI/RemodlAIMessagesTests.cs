using System.Text.Json;
using Novita.Remodl.Client.RemodlAI;
using Novita.Remodl.Client.Serialization;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.RemodlAI;

/// <summary>What is changed in messages, in the words of the wire.</summary>
public sealed class RemodlAIMessagesTests
{
    // What format says comes first, then the data URI's type, then the end of the address.
    [Theory]
    [InlineData("""{"file_data":"data:video/mp4;base64,AAAA"}""", "data:video/mp4;base64,AAAA")]
    [InlineData("""{"file_data":"data:VIDEO/MP4;base64,AAAA","filename":"a.mp4"}""", "data:VIDEO/MP4;base64,AAAA")]
    [InlineData("""{"file_data":"data:video/mp4;base64,AAAA","file_id":"https://h/v"}""", "https://h/v")]
    [InlineData("""{"file_id":"https://h/v","format":"video/webm"}""", "https://h/v")]
    [InlineData("""{"file_data":"AAAA","format":"video/mp4"}""", "AAAA")]
    [InlineData("""{"file_data":"data:application/pdf;base64,AAAA","format":"video/mp4"}""", "data:application/pdf;base64,AAAA")]
    [InlineData("""{"file_id":"https://h/v.MP4"}""", "https://h/v.MP4")]
    [InlineData("""{"file_id":"https://h/v.mov"}""", "https://h/v.mov")]
    [InlineData("""{"file_id":"https://h/v.mpeg"}""", "https://h/v.mpeg")]
    [InlineData("""{"file_id":"https://h/v.mpg"}""", "https://h/v.mpg")]
    [InlineData("""{"file_id":"https://h/v.avi"}""", "https://h/v.avi")]
    [InlineData("""{"file_id":"https://h/v.wmv"}""", "https://h/v.wmv")]
    [InlineData("""{"file_id":"https://h/v.mpegps"}""", "https://h/v.mpegps")]
    [InlineData("""{"file_id":"https://h/v.flv"}""", "https://h/v.flv")]
    public void Video_files_become_videos(string file, string url) =>
        Becomes(
            $$"""[{"role":"user","content":[{"type":"text","text":"Look."},{"type":"file","file":{{file}}}]}]""",
            $$$"""[{"role":"user","content":[{"type":"text","text":"Look."},{"type":"video_url","video_url":{"url":"{{{url}}}"}}]}]""");

    [Theory]
    // Where there is data, the address is not looked at.
    [InlineData("""{"file_data":"data:application/pdf;base64,AAAA","file_id":"https://h/v.mp4","filename":"a.pdf"}""")]
    [InlineData("""{"file_id":"https://h/v.mp4?size=2"}""")]
    [InlineData("""{"file_id":"https://www.youtube.com/watch?v=1"}""")]
    [InlineData("""{"file_id":"file-123"}""")]
    public void Other_files_stay(string file) => Stays($$"""[{"role":"user","content":[{"type":"file","file":{{file}}}]}]""");

    [Theory]
    [InlineData("""{"file_id":"f","format":"application/pdf"}""", """{"file_id":"f"}""")]
    [InlineData("""{"file_data":"data:application/pdf;base64,AAAA"}""", """{"file_data":"data:application/pdf;base64,AAAA","filename":"file.pdf"}""")]
    [InlineData("""{"file_data":"data:text/plain;base64,AAAA"}""", """{"file_data":"data:text/plain;base64,AAAA","filename":"file.txt"}""")]
    [InlineData("""{"file_data":"data:image/png;base64,AAAA","format":"image/png"}""", """{"file_data":"data:image/png;base64,AAAA","filename":"file.png"}""")]
    public void Files_lose_their_format_and_get_a_name(string file, string sent) =>
        Becomes(
            $$"""[{"role":"user","content":[{"type":"file","file":{{file}}}]}]""",
            $$"""[{"role":"user","content":[{"type":"file","file":{{sent}}}]}]""");

    [Theory]
    [InlineData("system")]
    [InlineData("assistant")]
    public void Only_the_users_video_files_become_videos(string role) =>
        Stays($$$"""[{"role":"{{{role}}}","content":[{"type":"file","file":{"file_id":"https://h/v.mp4"}}]}]""");

    [Fact]
    public void A_video_file_without_an_address_or_data_is_refused()
    {
        var failure = Assert.Throws<ArgumentException>(() => Prepare("""[{"role":"user","content":[{"type":"file","file":{"format":"video/mp4"}}]}]"""));

        Assert.Contains("FileId", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fields_that_only_clients_read_are_taken_out() =>
        Becomes(
            """[{"role":"system","content":"a","cache_control":{"type":"ephemeral"}},{"role":"user","content":[{"type":"text","text":"b","cache_control":{"type":"ephemeral"},"kept":1},{"type":"image_url","image_url":{"url":"https://h/i","format":"image/png","detail":"low","kept":2}}]}]""",
            """[{"role":"system","content":"a"},{"role":"user","content":[{"type":"text","text":"b","kept":1},{"type":"image_url","image_url":{"url":"https://h/i","detail":"low","kept":2}}]}]""");

    [Fact]
    public void An_image_as_a_bare_address_becomes_an_object() =>
        Becomes(
            """[{"role":"user","content":[{"type":"image_url","image_url":"https://h/i"}]}]""",
            """[{"role":"user","content":[{"type":"image_url","image_url":{"url":"https://h/i"}}]}]""");

    [Fact]
    public void Thinking_parts_become_reasoning_beside_the_content() =>
        Becomes(
            """[{"role":"assistant","content":[{"type":"thinking","thinking":"a"},{"type":"thinking","thinking":"b"},{"type":"text","text":"c"}]},{"role":"assistant","content":[{"type":"thinking","thinking":"d"}]},{"role":"assistant","reasoning":"e","content":[{"type":"thinking","thinking":"f"},{"type":"text","text":"g"}]}]""",
            """[{"role":"assistant","content":[{"type":"text","text":"c"}],"reasoning_content":"ab"},{"role":"assistant","content":null,"reasoning_content":"d"},{"role":"assistant","reasoning":"e","content":[{"type":"text","text":"g"}]}]""");

    [Theory]
    [InlineData("""[{"role":"user","content":"text"}]""")]
    [InlineData("""[{"role":"user","content":[{"type":"audio_url","audio_url":{"url":"https://h/a.mp3"}}]}]""")]
    [InlineData("""[{"role":"user","content":[{"type":"input_audio","input_audio":{"data":"AAAA","format":"wav"}}]}]""")]
    [InlineData("""[{"role":"user","content":[{"type":"video_url","video_url":{"url":"https://h/v.mp4"},"uuid":"u"}]}]""")]
    [InlineData("""[{"role":"user","content":[{"type":"image_url","image_url":{"url":"https://h/i.png"}}]}]""")]
    [InlineData("""[{"role":"user","content":[{"type":"hologram","hologram":{"format":"x"}}]}]""")]
    [InlineData("""[{"role":"assistant","content":null,"tool_calls":[{"id":"1","type":"function","function":{"name":"f","arguments":"{}"}}]},{"role":"tool","tool_call_id":"1","content":"r"}]""")]
    public void What_needs_no_change_is_not_even_copied(string messages) => Stays(messages);

    private static void Becomes(string messages, string expected) => JsonAssert.Equal(expected, Json(Prepare(messages)));

    private static void Stays(string messages)
    {
        var request = Read(messages);

        Assert.Same(request, RemodlAIMessages.Prepare(request));
        JsonAssert.Equal(messages, Json(request));
    }

    private static ChatCompletionRequest Prepare(string messages) => RemodlAIMessages.Prepare(Read(messages));

    private static ChatCompletionRequest Read(string messages) =>
        JsonSerializer.Deserialize<ChatCompletionRequest>($$"""{"model":"m","messages":{{messages}}}""", WireJson.Options)!;

    private static string Json(ChatCompletionRequest request) =>
        JsonAssert.Parse(JsonSerializer.Serialize(request, WireJson.Options)).GetProperty("messages").GetRawText();
}
