using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What a response has beyond the usual.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<ResponseInclude>))]
public readonly record struct ResponseInclude : IStringEnum<ResponseInclude>, IFormattable
{
    private static readonly ResponseInclude[] KnownValues = [new("file_search_call.results"), new("web_search_call.results"), new("web_search_call.action.sources"), new("message.input_image.image_url"), new("computer_call_output.output.image_url"), new("code_interpreter_call.outputs"), new("reasoning.encrypted_content"), new("message.output_text.logprobs")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public ResponseInclude(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>file_search_call.results</c>.</summary>
    public static ResponseInclude FileSearchResults => KnownValues[0];

    /// <summary><c>web_search_call.results</c>.</summary>
    public static ResponseInclude WebSearchResults => KnownValues[1];

    /// <summary><c>web_search_call.action.sources</c>.</summary>
    public static ResponseInclude WebSearchSources => KnownValues[2];

    /// <summary><c>message.input_image.image_url</c>.</summary>
    public static ResponseInclude InputImageUrls => KnownValues[3];

    /// <summary><c>computer_call_output.output.image_url</c>.</summary>
    public static ResponseInclude ComputerScreenshotUrls => KnownValues[4];

    /// <summary><c>code_interpreter_call.outputs</c>.</summary>
    public static ResponseInclude CodeInterpreterOutputs => KnownValues[5];

    /// <summary><c>reasoning.encrypted_content</c>.</summary>
    public static ResponseInclude EncryptedReasoning => KnownValues[6];

    /// <summary><c>message.output_text.logprobs</c>.</summary>
    public static ResponseInclude OutputTextLogprobs => KnownValues[7];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<ResponseInclude> IStringEnum<ResponseInclude>.Known => KnownValues;

    static ResponseInclude IStringEnum<ResponseInclude>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator ResponseInclude(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Value;
}
