namespace Novita.Remodl.Client.NovitaAI.Search;

/// <summary>Follows the links of a site, and gives its addresses.</summary>
public sealed record TavilyMapRequest : TavilySiteRequest;
