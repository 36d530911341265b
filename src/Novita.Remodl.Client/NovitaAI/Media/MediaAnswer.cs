using System.Globalization;
using System.Text.Json;
using Novita.Remodl.Client.OpenAICompatible;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media;

/// <summary>Finds the files in the answers of synchronous endpoints, each of which has its own shape.</summary>
internal static class MediaAnswer
{
    private const string Audio = "audio/";

    public static MediaResult Read(JsonElement json, ResultDownloader downloads)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return new() { Json = json };
        }

        return new()
        {
            Images = [.. Files(json, downloads, "image/", json.Text("image_type"), ["images", "masks", "image_urls", "image_url", "binary_data_base64", "image_file", "data"])],
            Videos = [.. Files(json, downloads, "video/", json.Text("video_type"), ["videos", "video_urls", "video_url"])],
            Audios = [.. Files(json, downloads, Audio, json.Text("audio_type"), ["audios", "audio_urls", "audio_url", "demo_audio_url", "audio"])],
            Json = json,
        };
    }

    /// <summary>MiniMax tells of failures with status 200.</summary>
    public static void ThrowIfFailed(BaseResponse? answer, string provider)
    {
        if (answer?.StatusCode is null or 0)
        {
            return;
        }

        var details = new ErrorDetails { Provider = provider, Code = answer.StatusCode.Value.ToString(CultureInfo.InvariantCulture), IsTransient = answer.StatusCode is 1000 or 1001 or 1002 or 1039 };
        var message = $"{provider} reported an error ({answer.StatusCode}): {answer.StatusMsg}.";
        throw answer.StatusCode switch
        {
            1002 or 1039 => new RateLimitedException(message, details),
            1004 => new AuthenticationFailedException(message, details),
            1042 or 2013 => new InvalidRequestException(message, details),
            1008 => new InsufficientBalanceException(message, details),
            _ => new ProviderUnavailableException(message, details),
        };
    }

    /// <inheritdoc cref="ThrowIfFailed(BaseResponse, string)"/>
    public static void ThrowIfFailed(JsonElement answer, string provider)
    {
        if (answer.ValueKind == JsonValueKind.Object && answer.TryGetProperty("base_resp", out var response) && response.ValueKind == JsonValueKind.Object)
        {
            ThrowIfFailed(response.Deserialize(WireJson.Options.TypeInfo<BaseResponse>()), provider);
        }
    }

    private static IEnumerable<GeneratedFile> Files(JsonElement json, ResultDownloader downloads, string family, string? type, string[] names)
    {
        foreach (var name in names)
        {
            if (!json.TryGetProperty(name, out var value))
            {
                continue;
            }

            foreach (var item in value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().AsEnumerable() : [value])
            {
                if (ToFile(item, downloads, family, type) is { } file)
                {
                    yield return file;
                }
            }
        }
    }

    private static GeneratedFile? ToFile(JsonElement item, ResultDownloader downloads, string family, string? type)
    {
        if (item.ValueKind == JsonValueKind.String)
        {
            return FromText(item, downloads, family, type);
        }

        if (item.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var own = item.Text("image_type") ?? item.Text("video_type") ?? item.Text("audio_type") ?? type;
        foreach (var name in (ReadOnlySpan<string>)["url", "image_url", "video_url", "audio_url", "b64_json", "image_file"])
        {
            if (item.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String)
            {
                return FromText(text, downloads, family, own);
            }
        }

        return null;
    }

    private static GeneratedFile? FromText(JsonElement text, ResultDownloader downloads, string family, string? type)
    {
        var mediaType = type is null ? null : family + type;
        // MiniMax writes sound in hex digits, which are base64 to whoever looks for that first.
        if (family == Audio && HexTextStream.Fits(text))
        {
            return new(_ => Task.FromResult<Stream>(new HexTextStream(text))) { MediaType = mediaType };
        }

        // No address is base64, for its colon.
        if (EmbeddedFile.Find(text) is { } file)
        {
            return new(_ => Task.FromResult(file.Open())) { MediaType = mediaType ?? file.MediaType };
        }

        return WebAddress.TryParse(text.GetString(), out var url) ? downloads.FileAt(url, mediaType) : null;
    }
}
