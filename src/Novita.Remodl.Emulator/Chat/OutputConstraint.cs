using System.Text.Json;
using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Json;

namespace Novita.Remodl.Emulator.Chat;

/// <summary>A form that the answer must have.</summary>
internal abstract record OutputConstraint
{
    public abstract string Answer(ChatRequest request);

    public static OutputConstraint? Read(JsonElement body) => All(body).FirstOrDefault();

    /// <summary>Every constraint that the request names, under any of the services' names.</summary>
    public static IEnumerable<OutputConstraint> All(JsonElement body)
    {
        if (body.Field("structured_outputs") is { } outputs)
        {
            foreach (var constraint in Named(outputs, ""))
            {
                yield return constraint;
            }

            if (outputs.Bool("json_object") == true)
            {
                yield return new AnyObject();
            }
        }

        foreach (var constraint in Named(body, "guided_"))
        {
            yield return constraint;
        }

        var format = body.Field("response_format");
        switch (format?.String("type"))
        {
            case "json_object":
                yield return new AnyObject();
                break;
            case "json_schema":
                yield return new Schema(format?.Field("json_schema")?.Field("schema") ?? JsonSerializer.Deserialize<JsonElement>("{}"));
                break;
            default:
                break;
        }
    }

    private static IEnumerable<OutputConstraint> Named(JsonElement owner, string prefix)
    {
        if (owner.Field(prefix + "json") is { } schema)
        {
            yield return new Schema(schema);
        }

        if (owner.String(prefix + "regex") is { } pattern)
        {
            yield return new Pattern(pattern);
        }

        if (owner.Field(prefix + "choice") is not null)
        {
            yield return new Choice(owner.Strings(prefix + "choice"));
        }

        if (owner.String(prefix + "grammar") is not null)
        {
            yield return new Grammar();
        }
    }

    private sealed record AnyObject : OutputConstraint
    {
        public override string Answer(ChatRequest request) => PromptSchema.Answer(request) ?? JsonText.Of(new JsonObject
        {
            ["emulator"] = true,
            ["question"] = request.Question,
            ["answer"] = "This object was made by the emulator.",
        });
    }

    /// <param name="Value">The schema, or its text in a string.</param>
    private sealed record Schema(JsonElement Value) : OutputConstraint
    {
        public override string Answer(ChatRequest request)
        {
            var schema = Value.ValueKind == JsonValueKind.String ? JsonSerializer.Deserialize<JsonElement>(Value.GetString()!) : Value;
            var sampler = new SchemaSampler(schema, new PromptHints(request.Question), includeOptional: true);
            return sampler.Sample() is { } sample ? JsonText.Of(sample) : "null";
        }
    }

    private sealed record Choice(IReadOnlyList<string> Values) : OutputConstraint
    {
        public override string Answer(ChatRequest request) =>
            Values.FirstOrDefault(value => request.Question.Contains(value, StringComparison.OrdinalIgnoreCase))
            ?? (Values.Count > 0 ? Values[0] : "");
    }

    private sealed record Pattern(string Value) : OutputConstraint
    {
        public override string Answer(ChatRequest request) => PatternSampler.Sample(Value);
    }

    /// <summary>Counted among the constraints, but the emulator reads no grammars.</summary>
    private sealed record Grammar : OutputConstraint
    {
        public override string Answer(ChatRequest request) => throw new FormatException("The emulator reads no grammars.");
    }
}
