using System.Collections;

namespace Novita.Remodl.Client;

/// <summary>The list of one choice that nearly every chunk has, in one object with the choice.</summary>
internal sealed class SingleChoice(ChatChunkChoice choice) : IReadOnlyList<ChatChunkChoice>
{
    private readonly ChatChunkChoice _choice = choice;

    public int Count => 1;

    public ChatChunkChoice this[int index] => index == 0 ? _choice : throw new ArgumentOutOfRangeException(nameof(index), index, "There is one choice.");

    public IEnumerator<ChatChunkChoice> GetEnumerator()
    {
        yield return _choice;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
