namespace Novita.Remodl.Client.RemodlAI;

/// <summary>Rewrites messages as RemodlAI's own client does: video files become videos, and fields that only clients read are taken out.</summary>
/// <remarks>Files by web address are not downloaded: a client that opens whatever address a prompt names is a danger to its host.</remarks>
internal static class RemodlAIMessages
{
    private const string CacheControl = "cache_control";
    private static readonly string[] VideoExtensions = [".mp4", ".mov", ".mpeg", ".mpg", ".avi", ".wmv", ".mpegps", ".flv"];

    public static ChatCompletionRequest Prepare(ChatCompletionRequest request)
    {
        ChatCompletionMessage[]? prepared = null;
        for (var i = 0; i < request.Messages.Count; i++)
        {
            var message = Prepare(request.Messages[i]);
            if (!ReferenceEquals(message, request.Messages[i]))
            {
                prepared ??= [.. request.Messages];
                prepared[i] = message;
            }
        }

        return prepared is null ? request : request with { Messages = prepared };
    }

    private static ChatCompletionMessage Prepare(ChatCompletionMessage message)
    {
        if (ExtraFields.Without(message.AdditionalProperties, CacheControl, out var fields))
        {
            message = message with { AdditionalProperties = fields };
        }

        if (message.Content.Raw is not IReadOnlyList<ContentPart> parts)
        {
            return message;
        }

        if (message.Role == MessageRole.Assistant && parts.Any(part => part is ThinkingContentPart))
        {
            message = WithThinkingAsReasoning(message, parts);
            parts = message.Content.Parts;
        }

        ContentPart[]? prepared = null;
        for (var i = 0; i < parts.Count; i++)
        {
            var part = Prepare(parts[i], message.Role);
            if (!ReferenceEquals(part, parts[i]))
            {
                prepared ??= [.. parts];
                prepared[i] = part;
            }
        }

        return prepared is null ? message : message with { Content = prepared };
    }

    // vLLM refuses thinking parts; it reads reasoning beside the content.
    private static ChatCompletionMessage WithThinkingAsReasoning(ChatCompletionMessage message, IReadOnlyList<ContentPart> parts) => message with
    {
        Content = parts.Any(part => part is not ThinkingContentPart) ? parts.Where(part => part is not ThinkingContentPart).ToArray() : MessageContent.Null,
        ReasoningFields = message.ReasoningFields.Text is null
            ? new(null, string.Concat(parts.OfType<ThinkingContentPart>().Select(part => part.Thinking)))
            : message.ReasoningFields,
    };

    private static ContentPart Prepare(ContentPart part, MessageRole role)
    {
        if (ExtraFields.Without(part.AdditionalProperties, CacheControl, out var fields))
        {
            part = part with { AdditionalProperties = fields };
        }

        return part switch
        {
            FileContentPart { File: { } file } when role == MessageRole.User && IsVideo(file) => ToVideo(file),
            FileContentPart { File: { } file } filePart when file.Format is not null || NeedsName(file) => filePart with { File = file with { Format = null, Filename = NameOf(file) } },
            ImageContentPart { ImageUrl: { } image } imagePart when ExtraFields.Without(image.AdditionalProperties, "format", out var rest) =>
                imagePart with { ImageUrl = image with { AdditionalProperties = rest } },
            _ => part,
        };
    }

    private static bool IsVideo(InputFile file)
    {
        if (file.Format?.StartsWith("video/", StringComparison.OrdinalIgnoreCase) is true)
        {
            return true;
        }

        if (file.Source is { } data)
        {
            return data.MediaType?.StartsWith("video/", StringComparison.OrdinalIgnoreCase) is true;
        }

        return file.FileId is { } id && Array.Exists(VideoExtensions, extension => id.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
    }

    private static VideoContentPart ToVideo(InputFile file) => new()
    {
        VideoUrl = file.FileId is { } address ? address : MediaUrl.From(file.Source ?? throw new ArgumentException("A video file has neither FileId nor FileData. Set FileId to its address, or FileData to a data URI.", nameof(file))),
    };

    private static bool NeedsName(InputFile file) => file is { Source: not null, Filename: null };

    private static string? NameOf(InputFile file) => NeedsName(file) ? $"file.{ExtensionOf(file.Source!.MediaType)}" : file.Filename;

    private static string ExtensionOf(string? mediaType) => mediaType switch
    {
        null or "application/pdf" => "pdf",
        "text/plain" => "txt",
        _ => mediaType[(mediaType.LastIndexOf('/') + 1)..],
    };
}
