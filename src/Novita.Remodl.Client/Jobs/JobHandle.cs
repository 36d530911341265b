using System.Diagnostics.CodeAnalysis;

namespace Novita.Remodl.Client.Jobs;

/// <summary>What is needed to find a job again, in this process or another. Store its <see cref="ToString"/>.</summary>
public sealed record JobHandle
{
    /// <summary>The provider that runs it.</summary>
    public required string Provider { get; init; }

    /// <summary>Which of the provider's queues it is in, for example <c>task</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The service's id of it.</summary>
    public required string Id { get; init; }

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is no handle.</exception>
    public static JobHandle Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var handle)
            ? handle
            : throw new FormatException($"'{text}' is no job handle. One looks like 'novita:task:<id>'; it is what JobHandle.ToString() gives.");
    }

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out JobHandle? handle)
    {
        handle = null;
        // The id comes last, since it may hold anything.
        if (text?.Split(':', 3) is not [{ Length: > 0 } provider, { Length: > 0 } kind, { Length: > 0 } id])
        {
            return false;
        }

        handle = new() { Provider = provider, Kind = kind, Id = id };
        return true;
    }

    /// <summary>The handle as one line of text: <c>provider:kind:id</c>.</summary>
    public override string ToString() => $"{Provider}:{Kind}:{Id}";
}
