namespace Novita.Remodl.Client;

/// <summary>How the model is made to answer in JSON.</summary>
public enum StructuredOutputMode
{
    /// <summary>
    /// The strictest that the model takes: <see cref="JsonSchema"/>; when the service refuses that, <see cref="JsonObject"/>; and when it refuses that too, <see cref="Prompt"/>.
    /// A <see cref="StructuredOutputOptions.Model"/> that is known to have no structured output begins with <see cref="JsonObject"/>.
    /// </summary>
    Auto,

    /// <summary>The server holds the model to the schema: <c>response_format</c> <c>json_schema</c>.</summary>
    JsonSchema,

    /// <summary>The server holds the model to JSON (<c>response_format</c> <c>json_object</c>), and the prompt has the schema.</summary>
    JsonObject,

    /// <summary>The prompt alone asks for JSON, with the schema.</summary>
    Prompt,
}
