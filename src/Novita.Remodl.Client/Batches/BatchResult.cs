using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What became of one request of a batch: a line of its output or of its error file.</summary>
public sealed record BatchResult : WireObject
{
    /// <summary>The line's id.</summary>
    public string? Id { get; init; }

    /// <summary>The <see cref="BatchItem.CustomId"/> of the request; empty where the line has none.</summary>
    [JsonConverter(typeof(TextOrNumberConverter))]
    public string CustomId
    {
        get => field ?? "";
        init;
    }

    /// <summary>The answer; null where the request was not sent.</summary>
    public BatchResponse? Response { get; init; }

    /// <summary>Why the request was not sent, or its answer lost; null where there is one.</summary>
    [JsonConverter(typeof(BatchErrorConverter))]
    public BatchError? Error { get; init; }

    /// <summary>The line as it came, where it is no JSON object of this form; else null.</summary>
    [JsonIgnore]
    public string? UnparsedLine { get; init; }

    /// <summary>Whether there is an answer with a good status.</summary>
    [JsonIgnore]
    public bool IsSuccess => UnparsedLine is null && Error is null && Response is { Body: not null } response && (response.StatusCode is >= 200 and <= 299 || response.StatusCode == 0);

    /// <summary>Why the request failed, in the service's words; null for a success.</summary>
    [JsonIgnore]
    public string? FailureMessage => IsSuccess ? null : UnparsedLine is not null ? "The line can't be read." : Error?.Message ?? Error?.Code ?? InBody() ?? Status();

    /// <summary>The answer of a chat.</summary>
    /// <exception cref="GenerationFailedException">The request failed.</exception>
    /// <exception cref="InvalidProviderResponseException">The answer is none of a chat.</exception>
    public ChatCompletion ToChatCompletion() => Read<ChatCompletion>();

    /// <summary>The answer of a completion.</summary>
    /// <exception cref="GenerationFailedException">The request failed.</exception>
    /// <exception cref="InvalidProviderResponseException">The answer is none of a completion.</exception>
    public TextCompletion ToTextCompletion() => Read<TextCompletion>();

    /// <summary>The answer of an embedding.</summary>
    /// <exception cref="GenerationFailedException">The request failed.</exception>
    /// <exception cref="InvalidProviderResponseException">The answer is none of an embedding.</exception>
    public EmbeddingResult ToEmbeddings() => Read<EmbeddingResult>();

    /// <summary>The answer of a response.</summary>
    /// <exception cref="GenerationFailedException">The request failed.</exception>
    /// <exception cref="InvalidProviderResponseException">The answer is no response.</exception>
    public ModelResponse ToResponse() => Read<ModelResponse>();

    private T Read<T>()
    {
        var details = new ErrorDetails { StatusCode = Response?.StatusCode, Code = Error?.Code, RequestId = Response?.RequestId };
        if (!IsSuccess)
        {
            throw new GenerationFailedException($"Request '{CustomId}' of the batch failed: {FailureMessage}", details) { TaskId = Id };
        }

        try
        {
            return Response!.Body!.Value.Deserialize(WireJson.Options.TypeInfo<T>()) ?? throw new JsonException("It is null.");
        }
        catch (JsonException e)
        {
            throw new InvalidProviderResponseException($"The answer to request '{CustomId}' of the batch is no {typeof(T).Name}: {e.Message}", details, e);
        }
    }

    private string? InBody()
    {
        if (Response?.Body is not { ValueKind: JsonValueKind.Object } body)
        {
            return null;
        }

        if (body.TryGetProperty("error", out var error))
        {
            if (error.ValueKind == JsonValueKind.String)
            {
                return error.GetString();
            }

            body = error.ValueKind == JsonValueKind.Object ? error : body;
        }

        return body.TryGetProperty("message", out var message) && message.ValueKind == JsonValueKind.String ? message.GetString() : null;
    }

    private string Status() => Response is null ? "There is neither an answer nor an error." : FormattableString.Invariant($"The status is {Response.StatusCode}.");
}
