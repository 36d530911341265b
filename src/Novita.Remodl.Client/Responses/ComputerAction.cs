using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Something to do on a computer. Which fields there are depends on the kind.</summary>
public sealed record ComputerAction : WireObject
{
    /// <summary><c>click</c>, <c>double_click</c>, <c>drag</c>, <c>keypress</c>, <c>move</c>, <c>screenshot</c>, <c>scroll</c>, <c>type</c> or <c>wait</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The button: <c>left</c>, <c>right</c>, <c>wheel</c>, <c>back</c> or <c>forward</c>.</summary>
    public string? Button { get; init; }

    /// <summary>The place, from the left.</summary>
    public int? X { get; init; }

    /// <summary>The place, from the top.</summary>
    public int? Y { get; init; }

    /// <summary>How far to scroll to the right.</summary>
    public int? ScrollX { get; init; }

    /// <summary>How far to scroll down.</summary>
    public int? ScrollY { get; init; }

    /// <summary>The keys that are pressed.</summary>
    public IReadOnlyList<string>? Keys { get; init; }

    /// <summary>The way of the pointer.</summary>
    public IReadOnlyList<ScreenPoint>? Path { get; init; }

    /// <summary>What is typed.</summary>
    public string? Text { get; init; }
}
