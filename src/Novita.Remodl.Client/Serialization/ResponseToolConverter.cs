using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Chooses the tool by its <c>type</c>; what is unknown, or does not fit its type, stays whole.</summary>
internal sealed class ResponseToolConverter : JsonConverter<ResponseTool>
{
    // What is null is kept as such.
    public override bool HandleNull => true;

    public override ResponseTool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var start = reader;
        var type = TypeField.Find(reader);
        try
        {
            ResponseTool? known = type switch
            {
                "function" => Read<FunctionTool>(ref reader, options),
                "custom" => Read<CustomTool>(ref reader, options),
                "file_search" => Read<FileSearchTool>(ref reader, options),
                "web_search" => Read<WebSearchTool>(ref reader, options),
                _ when VersionOf(type, "web_search_2") is { } version => Read<WebSearchTool>(ref reader, options) with { Version = version },
                "web_search_preview" => Read<WebSearchPreviewTool>(ref reader, options),
                _ when VersionOf(type, "web_search_preview_2") is { } version => Read<WebSearchPreviewTool>(ref reader, options) with { Version = version },
                "computer" => Read<ComputerTool>(ref reader, options),
                "computer_use_preview" => Read<ComputerUsePreviewTool>(ref reader, options),
                "mcp" => Read<McpTool>(ref reader, options),
                "code_interpreter" => Read<CodeInterpreterTool>(ref reader, options),
                "programmatic_tool_calling" => Read<ProgrammaticToolCallingTool>(ref reader, options),
                "image_generation" => Read<ImageGenerationTool>(ref reader, options),
                "local_shell" => Read<LocalShellTool>(ref reader, options),
                "shell" => Read<ShellTool>(ref reader, options),
                "apply_patch" => Read<ApplyPatchTool>(ref reader, options),
                "namespace" => Read<NamespaceTool>(ref reader, options),
                "tool_search" => Read<ToolSearchTool>(ref reader, options),
                _ => null,
            };
            if (known is not null)
            {
                return known;
            }
        }
        catch (JsonException)
        {
            reader = start;
        }

        return new UnknownResponseTool(type ?? "", JsonElement.ParseValue(ref reader));
    }

    public override void Write(Utf8JsonWriter writer, ResponseTool value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case FunctionTool tool:
                Write(writer, tool, options);
                break;
            case CustomTool tool:
                Write(writer, tool, options);
                break;
            case FileSearchTool tool:
                Write(writer, tool, options);
                break;
            case WebSearchTool tool:
                Write(writer, tool, options);
                break;
            case WebSearchPreviewTool tool:
                Write(writer, tool, options);
                break;
            case ComputerTool tool:
                Write(writer, tool, options);
                break;
            case ComputerUsePreviewTool tool:
                Write(writer, tool, options);
                break;
            case McpTool tool:
                Write(writer, tool, options);
                break;
            case CodeInterpreterTool tool:
                Write(writer, tool, options);
                break;
            case ProgrammaticToolCallingTool tool:
                Write(writer, tool, options);
                break;
            case ImageGenerationTool tool:
                Write(writer, tool, options);
                break;
            case LocalShellTool tool:
                Write(writer, tool, options);
                break;
            case ShellTool tool:
                Write(writer, tool, options);
                break;
            case ApplyPatchTool tool:
                Write(writer, tool, options);
                break;
            case NamespaceTool tool:
                Write(writer, tool, options);
                break;
            case ToolSearchTool tool:
                Write(writer, tool, options);
                break;
            case UnknownResponseTool unknown:
                unknown.Json.WriteTo(writer);
                break;
        }
    }

    // Dated kinds are called like web_search_2025_08_26.
    private static string? VersionOf(string? type, string start) =>
        type?.StartsWith(start, StringComparison.Ordinal) is true ? type[(start.Length - 1)..] : null;

    private static T Read<T>(ref Utf8JsonReader reader, JsonSerializerOptions options)
        where T : ResponseTool =>
        JsonSerializer.Deserialize(ref reader, options.TypeInfo<T>()) ?? throw new JsonException();

    private static void Write<T>(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        where T : ResponseTool =>
        JsonSerializer.Serialize(writer, value, options.TypeInfo<T>());
}
