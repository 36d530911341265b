using Novita.Remodl.Client.NovitaAI.Media;

namespace Novita.Remodl.Client.NovitaAI.Search;

/// <summary>Asks Exa for the contents of pages: by their addresses, or by the ids of results.</summary>
public sealed record ExaContentsRequest : ExaContents
{
    /// <summary>The addresses, 1 to 100.</summary>
    public IReadOnlyList<string>? Urls { get; init; }

    /// <summary>The ids, 1 to 100.</summary>
    public IReadOnlyList<string>? Ids { get; init; }

    internal void Check()
    {
        CheckCommon();
        Require.Either(Urls is not null, "urls", Ids is not null, "ids");
        Require.Count(Urls, "urls", 1, 100);
        Require.Count(Ids, "ids", 1, 100);
    }
}
