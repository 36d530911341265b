using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.NovitaAI.Search;

namespace Novita.Remodl.Client.NovitaAI;

/// <summary>Searches the web, by services that Novita passes on. What they take beyond the properties here goes into <c>AdditionalProperties</c>.</summary>
public sealed class NovitaSearch
{
    internal NovitaSearch(HttpClient root, JsonBody json)
    {
        Exa = new ExaSearch(root, json);
        Tavily = new TavilySearch(root, json);
    }

    /// <summary>Exa: finds pages by meaning, reads them, and answers from them.</summary>
    public ExaSearch Exa { get; }

    /// <summary>Tavily: finds pages, reads them, and follows the links of a site.</summary>
    public TavilySearch Tavily { get; }
}
