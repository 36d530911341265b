using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Wan 2.7 from a text (<c>wan2.7-t2v</c>).</summary>
public sealed record WanV27TextToVideo : NovitaVideoRequest
{
    /// <summary>What shall be seen, 1500 characters at most: what is beyond, the service would leave out without a word.</summary>
    public required string Prompt { get; init; }

    /// <summary>What shall not be seen, 500 characters at most.</summary>
    public string? NegativePrompt { get; init; }

    /// <summary>The size: <c>1280*720</c>, <c>720*1280</c>, <c>960*960</c>, <c>1088*832</c>, <c>832*1088</c>, <c>1920*1080</c>, <c>1080*1920</c>, <c>1440*1440</c>, <c>1632*1248</c>, <c>1248*1632</c>. Default: <c>1920*1080</c>.</summary>
    public string? Size { get; init; }

    /// <summary>Seconds; 2 to 15. Default: 5.</summary>
    public int? Duration { get; init; }

    /// <summary>The sound, WAV or MP3 of 3 to 30 seconds and 15 MB at most: an address that the service can open.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrl))]
    public MediaInput? AudioUrl { get; init; }

    /// <summary>Whether there is a watermark.</summary>
    public bool? Watermark { get; init; }

    /// <summary>Whether the prompt is made richer.</summary>
    public bool? PromptExtend { get; init; }

    /// <summary>The seed; 0 to 2147483647.</summary>
    public long? Seed { get; init; }

    internal override string Slug => "wan2.7-t2v";

    internal override void Check()
    {
        Require.Text(Prompt, "prompt", 1500);
        Require.AtMost(NegativePrompt, "negative_prompt", 500);
        Require.OneOf(Size, "size", "1280*720", "720*1280", "960*960", "1088*832", "832*1088", "1920*1080", "1080*1920", "1440*1440", "1632*1248", "1248*1632");
        Require.Between<int>(Duration, "duration", 2, 15);
        Require.Between<long>(Seed, "seed", 0L, 2147483647L);
        Require.AddressIfAny(AudioUrl, "audio_url");
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Wan.V27TextToVideoAsync(this, cancellationToken);
}
