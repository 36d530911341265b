using System.Net.Http.Json;

namespace Novita.Remodl.Client.Http;

internal static class Replay
{
    /// <summary>Whether the body can be sent a second time. Of an unknown kind of body that isn't assumed.</summary>
    public static bool IsPossible(HttpContent? content) => content switch
    {
        null => true,
        IReplayableContent own => own.CanReplay,
        ByteArrayContent or ReadOnlyMemoryContent or JsonContent => true,
        // Looking at the stream doesn't consume it; sending rewinds it to where it stood.
        StreamContent stream => stream.ReadAsStream().CanSeek,
        MultipartContent parts => parts.All(IsPossible),
        _ => false,
    };
}
