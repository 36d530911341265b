namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>Refuses what no server accepts, before it is sent.</summary>
internal static class ModerationRequestChecks
{
    public static void Check(ModerationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (FindProblem(request) is { } problem)
        {
            throw new ArgumentException(problem, nameof(request));
        }
    }

    private static string? FindProblem(ModerationRequest request)
    {
        if (request.Model is not null && string.IsNullOrWhiteSpace(request.Model))
        {
            return "Model is empty. Set it to a model's id, for example omni-moderation-latest, or leave it out.";
        }

        return request.Input?.Raw switch
        {
            null => "Input is null. Give a text, texts, or parts.",
            string { Length: 0 } => "Input is an empty text.",
            IReadOnlyList<string> { Count: 0 } or IReadOnlyList<ContentPart> { Count: 0 } => "Input is an empty list. Give at least one text or part.",
            IReadOnlyList<string> texts when texts.Any(text => text is null) => "Input has a null in it.",
            IReadOnlyList<ContentPart> parts => InParts(parts),
            _ => null,
        };
    }

    private static string? InParts(IReadOnlyList<ContentPart> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i] is not (TextContentPart or ImageContentPart or UnknownContentPart))
            {
                return FormattableString.Invariant($"Input[{i}] is {(parts[i] is { } part ? $"a part of type {part.Type}" : "null")}; only texts and images are judged.");
            }
        }

        return null;
    }
}
