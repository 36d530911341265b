using System.Runtime.CompilerServices;

namespace Novita.Remodl.Client.NovitaAI;

/// <summary>Lists that come in pages, each of which tells where the next begins.</summary>
internal static class CursorPages
{
    /// <summary>All items of all pages. A cursor that was given before ends the list, and so does an empty page: a service that goes in circles is not followed.</summary>
    /// <param name="first">The first cursor, or null.</param>
    /// <param name="read">Reads a page: its items, and the next cursor.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <typeparam name="T">What is listed.</typeparam>
    public static async IAsyncEnumerable<T> ReadAsync<T>(
        string? first, Func<string?, CancellationToken, Task<(IReadOnlyList<T> Items, string? Next)>> read, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var cursor = first; cursor is null || seen.Add(cursor);)
        {
            var (items, next) = await read(cursor, cancellationToken).ConfigureAwait(false);
            foreach (var item in items)
            {
                yield return item;
            }

            if (items.Count == 0 || string.IsNullOrEmpty(next))
            {
                yield break;
            }

            cursor = next;
        }
    }
}
