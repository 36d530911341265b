namespace Novita.Remodl.Client.NovitaAI.Search;

/// <summary>What of each page is given with a search.</summary>
public sealed record ExaContentsOptions : ExaContents
{
    internal void Check()
    {
        CheckCommon();
    }
}
