using System.Collections;

namespace Novita.Remodl.Client;

/// <summary>A list seen through a function, without a copy.</summary>
internal sealed class ListView<TSource, T>(IReadOnlyList<TSource> source, Func<TSource, T> select) : IReadOnlyList<T>
{
    public int Count => source.Count;

    public T this[int index] => select(source[index]);

    public IEnumerator<T> GetEnumerator() => source.Select(select).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
