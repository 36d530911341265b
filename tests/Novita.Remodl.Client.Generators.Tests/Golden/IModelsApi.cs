namespace Sample.Models;

public sealed record Model(string Id);

public enum ModelOrder
{
    Name,
    Price,
}

/// <summary>An enum of the wire, as a struct.</summary>
public readonly record struct ModelKind(string Value)
{
    public override string ToString() => Value;
}

public sealed record ModelFilter
{
    [AliasAs("filter.owner")]
    public string? Owner { get; init; }

    [AliasAs("filter.types")]
    [Query(CollectionFormat.Multi)]
    public IReadOnlyList<string>? Types { get; init; }

    [AliasAs("pagination")]
    public ModelPage Page { get; init; }
}

public readonly record struct ModelPage([property: AliasAs("limit")] int? Limit, [property: AliasAs("cursor")] string? Cursor);

[Headers("Accept: application/json")]
internal interface IModelsApi
{
    [Get("/models")]
    Task<Model> ListAsync(CancellationToken cancellationToken = default);

    [Get("/models/{model}")]
    Task<Model?> GetAsync(string model, [Header("X-Request-Id")] string? requestId = null, CancellationToken cancellationToken = default);

    [Get("/catalog/{kind}/{**model}")]
    Task<IReadOnlyList<Model>> GetByPathAsync(ModelKind kind, string model);

    [Get("/models")]
    Task<Model> SearchAsync(
        string? text,
        [AliasAs("page_size")] int limit = 10,
        DateTimeOffset? since = null,
        bool? exact = null,
        ModelOrder order = ModelOrder.Name,
        [Query(CollectionFormat.Multi)] string[]? tags = null,
        [Query(CollectionFormat.Csv)] IEnumerable<long>? ids = null,
        CancellationToken cancellationToken = default);

    [Get("/models/{version}/search")]
    Task<Model> FilterAsync(int version, [Query] ModelFilter? filter, CancellationToken cancellationToken);

    [Delete("/models/{@class}")]
    Task DeleteAsync([AliasAs("@class")] string @class);

    [Head("/models")]
    [Headers("Accept: */*", "X-Probe: \"yes\"")]
    Task ProbeAsync(CancellationToken cancellationToken = default);
}
