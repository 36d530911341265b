using System.Diagnostics.CodeAnalysis;

namespace Novita.Remodl.Client.Jobs;

/// <summary>What is needed to find a job again, in this process or another. Store its <see cref="ToString"/>.</summary>
public sealed record JobHandle
{
    /// <summary>The <see cref="Kind"/> of jobs that were answered at once, as those of synchronous endpoints are.</summary>
    public const string AnswerKind = "answer";

    /// <summary>The provider that runs it.</summary>
    public required string Provider { get; init; }

    /// <summary>Which of the provider's queues it is in, for example <c>task</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The service's id of it.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// Whether the job can be found again. Not one that was answered at once: the service keeps nothing of it, and what it made is in the <see cref="GenerationJob{T}"/> that the call gave
    /// and nowhere else. Save it from there.
    /// </summary>
    public bool IsResumable => Kind != AnswerKind;

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

    /// <summary>Tells why a provider can't find the job.</summary>
    /// <param name="what">What it would have to be, for example <c>a task of novita</c>.</param>
    /// <param name="provider">The provider that was asked.</param>
    /// <param name="kinds">The kinds that it could find.</param>
    /// <param name="parameter">The parameter that the handle came by.</param>
    internal ArgumentException Refuse(string what, string provider, string[] kinds, string parameter) => new(
        Provider == provider && !IsResumable
            ? $"The job '{this}' was answered at once: {provider} keeps nothing of it, and it can't be found again. What it made is in the job that the call gave; save it from there. JobHandle.IsResumable tells beforehand."
            : $"The job '{this}' isn't {what}; its handle would begin with {string.Join(" or ", kinds.Select(kind => $"'{provider}:{kind}:'"))}.",
        parameter);
}
