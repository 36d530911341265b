namespace Novita.Remodl.Client.Tests.Rest;

[Headers("Accept: application/json", "X-Client: suite")]
internal interface IModelsTestApi
{
    [Get("/models")]
    Task<Item> ListAsync(CancellationToken cancellationToken = default);

    [Get("/models/{model}")]
    Task<Item> GetAsync(string model, CancellationToken cancellationToken = default);

    [Get("/catalog/{**model}")]
    Task<Item> GetByPathAsync(string model, CancellationToken cancellationToken = default);

    [Get("/models/{model}/versions/{number}/{flag}/{day}")]
    Task<Item> GetVersionAsync([AliasAs("model")] string name, int number, bool flag, DateOnly day);

    [Get("/search")]
    Task<Item> SearchAsync(
        string? text,
        [AliasAs("page_size")] int? limit = null,
        double? score = null,
        bool? exact = null,
        DateTimeOffset? since = null,
        Order? order = null);

    [Get("/tags")]
    Task<Item> TagsAsync(
        [Query(CollectionFormat.Multi)] string[]? tag,
        [Query(CollectionFormat.Csv)] IReadOnlyList<int>? ids = null,
        CancellationToken cancellationToken = default);

    [Get("/filter")]
    Task<Item> FilterAsync([Query] ItemFilter? filter, CancellationToken cancellationToken = default);

    [Get("/@class")]
    Task<Item> KeywordAsync(string @class, string client, string message, string query);

    [Delete("/models/{model}")]
    Task DeleteAsync(string model, CancellationToken cancellationToken = default);

    [Head("/models")]
    Task ProbeAsync();

    [Get("/headers")]
    [Headers("X-Client: method", "X-Fixed: a: b")]
    Task<Item> HeadersAsync([Header("X-Dynamic")] string? dynamic, [Header("X-Fixed")] string? fixedValue = "c");
}
