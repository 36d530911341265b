using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>HeyGen translates what is said in a video (<c>heygen-video-translate</c>). The service tells of more fields than are known here: AdditionalProperties takes them.</summary>
public sealed record HeyGenTranslate : NovitaVideoRequest
{
    /// <summary>The video: a direct address, of Google Drive, or of YouTube: an address that the service can open.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrl))]
    public required MediaInput Video { get; init; }

    /// <summary>The language, by HeyGen's name for it.</summary>
    public required string OutputLanguage { get; init; }

    internal override string Slug => "heygen-video-translate";

    internal override void Check()
    {
        Require.Address(Video, "video");
        Require.Text(OutputLanguage, "output_language");
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Videos.HeyGenTranslateAsync(this, cancellationToken);
}
