namespace Novita.Remodl.Client.NovitaAI.Search;

/// <summary>Follows the links of a site, and gives its pages.</summary>
public sealed record TavilyCrawlRequest : TavilySiteRequest;
