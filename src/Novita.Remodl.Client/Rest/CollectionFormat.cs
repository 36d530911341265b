namespace Novita.Remodl.Client.Rest;

/// <summary>How a collection is written into the query.</summary>
internal enum CollectionFormat
{
    /// <summary>One key, its values joined by commas.</summary>
    Csv = 1,

    /// <summary>The key repeated for every value.</summary>
    Multi = 5,
}
