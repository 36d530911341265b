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

    // Two that come at once read twice: the list is the same.
    public async Task<VideoModelList> ReadAsync(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _kept) is { } kept && context.Time.GetElapsedTime(kept.ReadAt) < Lifetime)
        {
            return kept.List;
        }

        var list = await api.ListModelsAsync(cancellationToken).ConfigureAwait(false);
        Volatile.Write(ref _kept, new Kept(list, context.Time.GetTimestamp()));
        return list;
    }

    /// <exception cref="ArgumentException">The model is none of the list, or its schema refuses the request.</exception>
    public async Task CheckAsync(string model, JsonElement request, CancellationToken cancellationToken)
    {
        var list = await ReadAsync(cancellationToken).ConfigureAwait(false);
        var config = list.Configs.FirstOrDefault(config => config.Model == model)
            ?? throw new ArgumentException($"The unified endpoint has no model '{model}'. It has {string.Join(", ", list.Configs.Select(config => config.Model))}.", nameof(model));
        if (SchemaOf(config) is { } schema && SchemaCheck.FindProblem(request, schema) is { } problem)
        {
            throw new ArgumentException($"{model} would refuse the request: {problem}. A schema that is wrong can be passed by with validate: false.", nameof(request));
        }
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
