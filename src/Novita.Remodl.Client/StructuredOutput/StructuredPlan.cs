using System.Text.Json.Serialization.Metadata;
using Novita.Remodl.Client.Schemas;

namespace Novita.Remodl.Client;

/// <summary>What is sent to get an answer in the form of a type, and how that is weakened when the service refuses.</summary>
internal sealed class StructuredPlan
{
    private const string StructuredOutputsFeature = "structured-outputs";

    // Words of services that lack a response format, or lack what a schema asks of them.
    private static readonly string[] RefusalWords =
        ["response_format", "response format", "json_schema", "json schema", "json_object", "json mode", "structured output", "structured_output", "guided_json", "guided decoding", "invalid schema"];

    private readonly ChatCompletionRequest _request;
    private readonly StructuredOutputOptions _options;
    private readonly string _name;

    private StructuredPlan(ChatCompletionRequest request, AnswerSchema schema, StructuredOutputOptions options, string name)
    {
        _request = request;
        _options = options;
        _name = name;
        Schema = schema;
    }

    public AnswerSchema Schema { get; }

    public StructuredOutputMode FirstMode => _options.Mode switch
    {
        StructuredOutputMode.Auto => _options.Model?.Features is { } features && !features.Contains(StructuredOutputsFeature, StringComparer.OrdinalIgnoreCase) ? StructuredOutputMode.JsonObject : StructuredOutputMode.JsonSchema,
        var mode => mode,
    };

    public static StructuredPlan Of(ChatCompletionRequest request, JsonTypeInfo type, StructuredOutputOptions? options)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(type);
        options ??= new();
        if (request.N > 1)
        {
            throw new ArgumentException(FormattableString.Invariant($"N is {request.N}; one answer is read. Leave N out."), nameof(request));
        }

        if (request.ResponseFormat is { } format)
        {
            throw new ArgumentException($"ResponseFormat is set ({format.Type}), but it is made of the type here. Leave it out; StructuredOutputOptions has what can be chosen.", nameof(request));
        }

        return new(request, SchemaOf(type, options), options, NameOf(type, options));
    }

    public static ResponseFormat FormatOf(JsonTypeInfo type, StructuredOutputOptions options) => FormatOf(SchemaOf(type, options), NameOf(type, options), options);

    public static AnswerSchema SchemaOf(JsonTypeInfo type, StructuredOutputOptions options) =>
        options.Schema is { } schema ? AnswerSchema.Of(schema) : AnswerSchema.Of(type, options.TransformSchema);

    public ChatCompletionRequest RequestFor(StructuredOutputMode mode) => mode switch
    {
        StructuredOutputMode.JsonSchema => _request with { ResponseFormat = FormatOf(Schema, _name, _options) },
        StructuredOutputMode.JsonObject => SchemaPrompt.Add(_request, Schema.Best) with { ResponseFormat = ResponseFormat.JsonObject },
        _ => SchemaPrompt.Add(_request, Schema.Best),
    };

    /// <summary>What is tried after a refusal; null when there is nothing, or when it was another that was refused.</summary>
    public StructuredOutputMode? After(StructuredOutputMode mode, InvalidRequestException refusal)
    {
        if (_options.Mode != StructuredOutputMode.Auto || mode == StructuredOutputMode.Prompt || !IsOfFormat(refusal))
        {
            return null;
        }

        return mode == StructuredOutputMode.JsonSchema ? StructuredOutputMode.JsonObject : StructuredOutputMode.Prompt;
    }

    private static bool IsOfFormat(InvalidRequestException refusal) =>
        refusal is not (ContextWindowExceededException or ContentFilteredException)
        && refusal.StatusCode is 400 or 415 or 422 or 501
        && (refusal.Param?.StartsWith("response_format", StringComparison.Ordinal) is true || Array.Exists(RefusalWords, word => refusal.Message.Contains(word, StringComparison.OrdinalIgnoreCase)));

    private static ResponseFormat FormatOf(AnswerSchema schema, string name, StructuredOutputOptions options) =>
        options.Strict && schema.Strict is { } strict
            ? ResponseFormat.ForJsonSchema(name, strict, strict: true, options.Description)
            : ResponseFormat.ForJsonSchema(name, schema.Plain, strict: false, options.Description);

    private static string NameOf(JsonTypeInfo type, StructuredOutputOptions options) => options.Name is { } name ? SchemaName.Sanitize(name) : SchemaName.Of(type.Type);
}
