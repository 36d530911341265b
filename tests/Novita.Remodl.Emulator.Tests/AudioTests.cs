using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Novita.Remodl.Emulator.Tests;

public class AudioTests(EmulatorFixture fixture) : IClassFixture<EmulatorFixture>
{
    private const string Whisper = "openai/whisper-large-v3";
    private const string Words = "One two, 三 four!";

    private readonly ServiceClient _novita = fixture.Novita;
    private readonly ServiceClient _remodlAI = fixture.RemodlAI;

    [Theory]
    [InlineData("wav")]
    [InlineData("mp3")]
    public async Task Speech_says_what_it_was_given(string format)
    {
        var audio = await SpeakAsync(format);
        using var response = await PostAsync(_remodlAI, "audio/transcriptions", audio, $"a.{format}", ("model", Whisper));

        Assert.Equal(Words, (await ServiceClient.JsonOf(response)).Text("text"));
    }

    [Fact]
    public async Task Wav_is_a_file_that_players_read()
    {
        var wav = await SpeakAsync("wav");
        var pcm = await SpeakAsync("pcm");

        Assert.Equal("RIFF", Encoding.ASCII.GetString(wav, 0, 4));
        Assert.Equal(wav.Length - 8, BitConverter.ToInt32(wav, 4));
        Assert.Equal("WAVEfmt ", Encoding.ASCII.GetString(wav, 8, 8));
        Assert.Equal((16, 1, 1, 24_000, 48_000), (BitConverter.ToInt32(wav, 16), BitConverter.ToInt16(wav, 20), BitConverter.ToInt16(wav, 22), BitConverter.ToInt32(wav, 24), BitConverter.ToInt32(wav, 28)));
        // What is behind all heads is the sound alone.
        Assert.Equal("data", Encoding.ASCII.GetString(wav, wav.Length - pcm.Length - 8, 4));
        Assert.Equal(pcm.Length, BitConverter.ToInt32(wav, wav.Length - pcm.Length - 4));
        Assert.Equal(pcm, wav[^pcm.Length..]);
        Assert.Contains(pcm, sample => sample != 0);
    }

    [Fact]
    public async Task Mp3_is_a_tag_and_frames()
    {
        var mp3 = await SpeakAsync("mp3");
        var tag = 10 + (mp3[6] << 21 | mp3[7] << 14 | mp3[8] << 7 | mp3[9]);

        Assert.Equal("ID3", Encoding.ASCII.GetString(mp3, 0, 3));
        Assert.Equal(0, (mp3.Length - tag) % 384);
        for (var frame = tag; frame < mp3.Length; frame += 384)
        {
            Assert.Equal([0xFF, 0xFB, 0x94, 0xC4], mp3[frame..(frame + 4)]);
        }
    }

    [Theory]
    [InlineData("json", "application/json")]
    [InlineData("text", "text/plain")]
    [InlineData("srt", "text/plain")]
    [InlineData("vtt", "text/plain")]
    [InlineData("verbose_json", "application/json")]
    public async Task Every_format_has_its_type(string format, string mediaType)
    {
        using var response = await PostAsync(_remodlAI, "audio/transcriptions", await SpeakAsync("wav"), "a.wav", ("model", Whisper), ("response_format", format));
        var body = await response.Content.ReadAsStringAsync();

        Assert.Equal(mediaType, response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("三", body, StringComparison.Ordinal);
        if (format == "verbose_json")
        {
            Assert.Equal(JsonValueKind.String, JsonSerializer.Deserialize<JsonElement>(body).GetProperty("duration").ValueKind);
        }
    }

    [Fact]
    public async Task Vllm_streams_chunks_and_OpenAI_streams_events()
    {
        var audio = await SpeakAsync("wav");
        var chunks = await EventsAsync(_remodlAI, "audio/transcriptions", audio, ("model", Whisper), ("stream", "true"), ("stream_include_usage", "true"));
        var events = await EventsAsync(_novita, "audio/transcriptions", audio, ("model", Whisper), ("stream", "true"));

        Assert.Equal("[DONE]", chunks[^1]);
        Assert.Contains("\"usage\"", chunks[^2], StringComparison.Ordinal);
        Assert.All(chunks[..^1], chunk => Assert.Contains("\"object\":\"transcription.chunk\"", chunk, StringComparison.Ordinal));
        Assert.Contains("transcript.text.done", events[^1], StringComparison.Ordinal);
        Assert.All(events[..^1], item => Assert.Contains("transcript.text.delta", item, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("hum", "x", "hum")]
    [InlineData("temperature", "0,5", "temperature")]
    [InlineData("temperature", "3", "between 0 and 2")]
    [InlineData("stream", "yes", "stream")]
    [InlineData("seed", "1.5", "seed")]
    [InlineData("response_format", "ogg", "response_format")]
    [InlineData("timestamp_granularities[]", "word", "verbose_json")]
    public async Task Strict_mode_knows_the_fields(string name, string value, string problem)
    {
        using var response = await PostAsync(_remodlAI, "audio/transcriptions", [1], "a.wav", ("model", Whisper), (name, value));
        var error = (await ServiceClient.JsonOf(response)).GetProperty("error");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(problem, error.Text("message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_refused()
    {
        using var form = new MultipartFormDataContent { { new StringContent(Whisper), "model" } };
        using var noFile = await _remodlAI.Http.PostAsync("v1/audio/transcriptions", form);
        using var noForm = await _remodlAI.SendAsync(HttpMethod.Post, "v1/audio/transcriptions", "{}");
        using var empty = await PostAsync(_remodlAI, "audio/transcriptions", [], "a.wav", ("model", Whisper));
        using var deaf = await PostAsync(_remodlAI, "audio/transcriptions", [1], "a.wav", ("model", "nova-chat"));
        using var mute = await _remodlAI.SendAsync(HttpMethod.Post, "v1/audio/speech", """{"model":"nova-chat","input":"a","voice":"b"}""");
        using var opus = await _remodlAI.SendAsync(HttpMethod.Post, "v1/audio/speech", """{"model":"Qwen/Qwen3-TTS","input":"a","voice":"b","response_format":"opus"}""");
        using var nothing = await _remodlAI.SendAsync(HttpMethod.Post, "v1/audio/speech", """{"model":"Qwen/Qwen3-TTS","input":" ","voice":"b"}""");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, noFile.StatusCode);
        Assert.All(new[] { noForm, empty, deaf, mute, opus, nothing }, response => Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode));
        Assert.Contains("can't make opus", await opus.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("openai/v1")]
    [InlineData("v3/openai")]
    public async Task Novita_transcribes_under_each_prefix_and_does_not_speak(string prefix)
    {
        using var transcription = await PostAsync(_novita, $"/{prefix}/audio/transcriptions", await SpeakAsync("wav"), "a.wav", ("model", Whisper));
        using var speech = await _novita.SendAsync(HttpMethod.Post, $"{prefix}/audio/speech", "{}");

        Assert.Equal(Words, (await ServiceClient.JsonOf(transcription)).Text("text"));
        Assert.Equal((HttpStatusCode.NotFound, "404 page not found"), (speech.StatusCode, await speech.Content.ReadAsStringAsync()));
    }

    private async Task<byte[]> SpeakAsync(string format)
    {
        using var response = await _remodlAI.SendAsync(
            HttpMethod.Post, "v1/audio/speech", $$"""{"model":"Qwen/Qwen3-TTS","input":{{JsonSerializer.Serialize(Words)}},"voice":"alloy","response_format":"{{format}}"}""");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsByteArrayAsync();
    }

    private static async Task<string[]> EventsAsync(ServiceClient client, string path, byte[] audio, params (string Name, string Value)[] fields)
    {
        using var response = await PostAsync(client, path, audio, "a.wav", fields);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        return [.. (await response.Content.ReadAsStringAsync()).Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(text => text["data: ".Length..])];
    }

    private static async Task<HttpResponseMessage> PostAsync(ServiceClient client, string path, byte[] audio, string fileName, params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            form.Add(new StringContent(value), name);
        }

        form.Add(new ByteArrayContent(audio), "file", fileName);
        using var request = new HttpRequestMessage(HttpMethod.Post, path.StartsWith('/') ? path : client.Route(path)) { Content = form };
        request.Headers.Authorization = client.Key is { } key ? new AuthenticationHeaderValue("Bearer", key) : null;
        return await client.Http.SendAsync(request);
    }
}
