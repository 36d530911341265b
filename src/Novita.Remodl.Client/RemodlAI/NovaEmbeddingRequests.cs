using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.RemodlAI;

/// <summary>Rewrites requests to what Nova Embeddings reads.</summary>
internal static class NovaEmbeddingRequests
{
    /// <summary>Images given as data URIs become items with their base64, and with them texts become items too.</summary>
    public static EmbeddingRequest Prepare(EmbeddingRequest request)
    {
        var input = request.Input?.Raw switch
        {
            string text => Prepare([text]),
            IReadOnlyList<string> texts => Prepare(texts),
            IReadOnlyList<EmbeddingItem> items => Prepare(items),
            _ => null,
        };
        if (input is not null)
        {
            request = request with { Input = input };
        }

        return request.Image is { } image && DataUri.Base64Of(image) is { } data ? request with { Image = data } : request;
    }

    /// <summary>The task of all items, or what it is a side of: the gateway chooses by the request's task alone.</summary>
    public static EmbeddingTask? CommonTask(EmbeddingInput? input)
    {
        if (input?.Raw is not IReadOnlyList<EmbeddingItem> items || items[0].Task is not { } first)
        {
            return null;
        }

        if (items.All(item => item.Task == first))
        {
            return first;
        }

        return items.All(item => item.Task?.Adapter == first.Adapter) ? new(first.Adapter.Value) : null;
    }

    /// <summary>Whether each input says, by itself or through the request, what its vector is for.</summary>
    public static bool HasTasks(EmbeddingRequest request) =>
        request.Task is not null || (request.Input?.Raw is IReadOnlyList<EmbeddingItem> items && items.All(item => item.Task is not null));

    private static EmbeddingInput? Prepare(IReadOnlyList<string> texts) =>
        texts.Any(text => DataUri.Base64Of(text) is not null) ? texts.Select(ToItem).ToArray() : (EmbeddingInput?)null;

    private static EmbeddingInput? Prepare(IReadOnlyList<EmbeddingItem> items) => items.Select(Prepare).ToArray();

    private static EmbeddingItem Prepare(EmbeddingItem item)
    {
        if (item.IsPlainText)
        {
            return ToItem(item.Text!);
        }

        return item.ImageSource?.WithoutPrefix() is { } data ? item with { ImageSource = data } : item;
    }

    private static EmbeddingItem ToItem(string text) => DataUri.Base64Of(text) is { } data ? new EmbeddingItem { Image = data } : text;
}
