using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.AI;
using Novita.Remodl.Client.Schemas;

namespace Novita.Remodl.Client;

/// <summary>
/// A tool that a model may call, and the code that runs then: what <see cref="ModelProviderToolExtensions.RunToolsAsync(IModelProvider, ChatCompletionRequest, IReadOnlyList{ModelTool}, ToolRunOptions?, CancellationToken)"/> takes.
/// Immutable; its code may be called several times at once.
/// </summary>
public sealed class ModelTool
{
    private readonly ToolHandler _handler;

    private ModelTool(ToolDefinition definition, ToolHandler handler)
    {
        Definition = definition;
        _handler = handler;
        Name = CheckedName(definition);
    }

    /// <summary>The name by which the model calls it.</summary>
    public string Name { get; }

    /// <summary>What the model is told of it.</summary>
    public ToolDefinition Definition { get; }

    /// <summary>Whether it must not run without being approved: <see cref="ToolRunOptions.Approve"/> has to be set then. Default false; of an <see cref="AIFunction"/>, whether it is an <see cref="ApprovalRequiredAIFunction"/>.</summary>
    public bool RequiresApproval { get; private init; }

    /// <summary>Whether a call is checked against the schema before the code runs: false of a tool that takes free text.</summary>
    internal bool TakesText => Definition.Custom is not null;

    /// <summary>A tool whose arguments are a type of yours; their schema is made of it.</summary>
    /// <typeparam name="TArguments">The arguments: a type that is an object in JSON. A <see cref="System.ComponentModel.DescriptionAttribute"/> on it, its properties or its parameters tells the model what they are.</typeparam>
    /// <typeparam name="TResult">The result. A string is handed over as it is, all else as JSON.</typeparam>
    /// <param name="name">Up to 64 of <c>A-Z a-z 0-9 _ -</c>.</param>
    /// <param name="description">What it does and when to call it.</param>
    /// <param name="argumentsType">How the arguments are read, for example <c>AppJson.Default.WeatherArguments</c> of a source-generated context.</param>
    /// <param name="handler">What is done. It may be called several times at once.</param>
    /// <param name="resultType">How the result is written; by default as <paramref name="argumentsType"/>'s options know it.</param>
    /// <param name="strict">Whether the server is to hold the arguments to the schema exactly; the schema gets its strict shape then. Default: it is left to the server.</param>
    /// <exception cref="ArgumentException">The name is not allowed, the arguments are no object in JSON, nothing knows how to write the result, or the schema has no strict shape.</exception>
    public static ModelTool Create<TArguments, TResult>(
        string name,
        string description,
        JsonTypeInfo<TArguments> argumentsType,
        Func<TArguments, CancellationToken, Task<TResult>> handler,
        JsonTypeInfo<TResult>? resultType = null,
        bool? strict = null)
    {
        ArgumentNullException.ThrowIfNull(argumentsType);
        ArgumentNullException.ThrowIfNull(handler);
        resultType ??= ToolResultText.FindType<TResult>(argumentsType.Options);
        var schema = TypeSchema.Export(argumentsType, transform: null);
        if (!SchemaTypes.IsPlainObject(schema))
        {
            throw new ArgumentException($"The arguments of a tool are an object in JSON, which {typeof(TArguments).Name} is not. Give a class or record with a property for each argument.", nameof(argumentsType));
        }

        var plain = AnswerSchema.ToElement(schema);
        var sent = strict is true ? Strict((JsonObject)schema, name) : plain;
        var ignoreCase = argumentsType.Options.PropertyNameCaseInsensitive;
        return new(ToolDefinition.ForFunction(name, description, sent, strict), async (arguments, cancellationToken) =>
        {
            arguments = OptionalNulls.Remove(arguments, plain);
            var read = ToolArguments.Read(arguments, plain, ignoreCase, argumentsType);
            return ToolResultText.Write(await handler(read, cancellationToken).ConfigureAwait(false), resultType);
        });
    }

    /// <summary>A tool by its definition. What it is called with fits the definition's schema.</summary>
    /// <param name="definition">What the model is told: a function or a custom tool.</param>
    /// <param name="handler">What is done with the arguments: a JSON object of a function, a JSON string of a custom tool. What it returns is told to the model. It may be called several times at once.</param>
    /// <exception cref="ArgumentException">The definition has no name, or one that is not allowed.</exception>
    public static ModelTool Create(ToolDefinition definition, Func<JsonElement, CancellationToken, Task<string>> handler)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(handler);
        var schema = definition.Custom is null ? definition.Function?.Parameters : null;
        return new(definition, (arguments, cancellationToken) =>
        {
            if (schema is { } parameters)
            {
                ToolArguments.Check(arguments, parameters, ignoreCase: false);
            }

            return handler(arguments, cancellationToken);
        });
    }

    /// <summary>A tool that takes free text (OpenAI).</summary>
    /// <param name="name">The name.</param>
    /// <param name="description">What it does and when to call it.</param>
    /// <param name="handler">What is done with the text.</param>
    public static ModelTool CreateCustom(string name, string description, Func<string, CancellationToken, Task<string>> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return Create(ToolDefinition.ForCustom(name, description), (input, cancellationToken) => handler(input.GetString() ?? "", cancellationToken));
    }

    /// <summary>A function of Microsoft.Extensions.AI, with its name, description and schema.</summary>
    /// <param name="function">The function.</param>
    /// <param name="services">What its parameters may be resolved from.</param>
    /// <exception cref="ArgumentException">Its name is not allowed.</exception>
    public static ModelTool FromFunction(AIFunction function, IServiceProvider? services = null)
    {
        ArgumentNullException.ThrowIfNull(function);
        var schema = function.JsonSchema;
        var definition = ToolDefinition.ForFunction(
            function.Name, function.Description.Length > 0 ? function.Description : null, schema, function.AdditionalProperties.TryGetValue("strict", out var strict) ? strict as bool? : null);
        return new(definition, async (arguments, cancellationToken) =>
        {
            ToolArguments.Check(arguments, schema, ignoreCase: false);
            var given = new AIFunctionArguments { Services = services };
            foreach (var argument in arguments.EnumerateObject())
            {
                given[argument.Name] = argument.Value;
            }

            return ToolResultText.Write(await function.InvokeAsync(given, cancellationToken).ConfigureAwait(false), function.JsonSerializerOptions);
        })
        {
            RequiresApproval = function.GetService<ApprovalRequiredAIFunction>() is not null,
        };
    }

    /// <summary>A function of Microsoft.Extensions.AI.</summary>
    public static implicit operator ModelTool(AIFunction function) => FromFunction(function);

    /// <summary>The same tool, which does not run without being approved by <see cref="ToolRunOptions.Approve"/>.</summary>
    public ModelTool WithApproval() => new(Definition, _handler) { RequiresApproval = true };

    /// <summary>The name alone.</summary>
    public override string ToString() => Name;

    /// <summary>Runs it.</summary>
    /// <param name="arguments">A JSON object; of a custom tool, a JSON string.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the model is told.</returns>
    /// <exception cref="ArgumentException">The arguments do not fit the schema.</exception>
    public Task<string> InvokeAsync(JsonElement arguments, CancellationToken cancellationToken = default) => _handler(arguments, cancellationToken);

    private static JsonElement Strict(JsonObject schema, string name) =>
        StrictSchema.Shape(schema, defaultedOnly: true) is { } strict
            ? AnswerSchema.ToElement(strict)
            : throw new ArgumentException($"The schema of '{name}' has no strict shape: a dictionary or a value of any type is among its arguments. Leave strict out.", nameof(name));

    private static string CheckedName(ToolDefinition definition)
    {
        var name = definition.Custom?.Name ?? definition.Function?.Name ?? "";
        return SchemaName.IsValid(name)
            ? name
            : throw new ArgumentException($"'{name}' is no name for a tool: it has to be 1 to 64 of the characters A-Z a-z 0-9 _ -. '{SchemaName.Sanitize(name)}' would do.", nameof(definition));
    }
}
