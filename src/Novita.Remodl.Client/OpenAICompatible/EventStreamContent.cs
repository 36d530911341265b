namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>Tells streams of events from other answers.</summary>
internal static class EventStreamContent
{
    public static bool IsEvents(HttpResponseMessage response)
    {
        // Some servers say text/plain, or nothing; JSON and HTML are no events.
        var mediaType = response.Content.Headers.ContentType?.MediaType;
        return mediaType is null || !(mediaType.EndsWith("json", StringComparison.OrdinalIgnoreCase) || mediaType.EndsWith("html", StringComparison.OrdinalIgnoreCase));
    }
}
