using System.Text.Json;
using Novita.Remodl.Client.NovitaAI.Api;
using Novita.Remodl.Client.NovitaAI.Media.Videos;
using Novita.Remodl.Client.Schemas;

namespace Novita.Remodl.Client.NovitaAI;

/// <summary>The models of the unified endpoint, kept for a while.</summary>
internal sealed class VideoModelCache(IVideosApi api, Http.TransportContext context)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private Kept? _kept;

    public async Task<VideoModelList> ReadAsync(CancellationToken cancellationToken) => Fresh ?? await ReadAnewAsync(cancellationToken).ConfigureAwait(false);

    /// <exception cref="ArgumentException">The model is none of the list, or its schema refuses the request.</exception>
    public async Task CheckAsync(string model, JsonElement request, CancellationToken cancellationToken)
    {
        // A model that is not in the list may have come since it was kept.
        if (Fresh is not { } list || ConfigOf(list, model) is not { } config)
        {
            list = await ReadAnewAsync(cancellationToken).ConfigureAwait(false);
            config = ConfigOf(list, model)
                ?? throw new ArgumentException($"The unified endpoint has no model '{model}'. It has {string.Join(", ", list.Configs.Select(each => each.Model))}.", nameof(model));
        }

        if (SchemaOf(config) is { } schema && SchemaCheck.FindProblem(request, schema) is { } problem)
        {
            throw new ArgumentException($"{model} would refuse the request: {problem}. A schema that is wrong can be passed by with validate: false.", nameof(request));
        }
    }

    private VideoModelList? Fresh => Volatile.Read(ref _kept) is { } kept && context.Time.GetElapsedTime(kept.ReadAt) < Lifetime ? kept.List : null;

    private static VideoModelConfig? ConfigOf(VideoModelList list, string model) => list.Configs.FirstOrDefault(each => each.Model == model);

    // Two that come at once read twice: the list is the same.
    private async Task<VideoModelList> ReadAnewAsync(CancellationToken cancellationToken)
    {
        var list = await api.ListModelsAsync(cancellationToken).ConfigureAwait(false);
        if (list.Configs.Count > 0)
        {
            Volatile.Write(ref _kept, new Kept(list, context.Time.GetTimestamp()));
        }

        return list;
    }

    private static JsonElement? SchemaOf(VideoModelConfig config)
    {
        if (config.JsonSchema is not { ValueKind: JsonValueKind.String } text)
        {
            return config.JsonSchema;
        }

        try
        {
            return JsonElement.Parse(text.GetString()!);
        }
        catch (JsonException)
        {
            // What can't be read says nothing.
            return null;
        }
    }

    private sealed record Kept(VideoModelList List, long ReadAt);
}
