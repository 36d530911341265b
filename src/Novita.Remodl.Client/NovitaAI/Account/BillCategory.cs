using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>What a bill is for.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<BillCategory>))]
public readonly record struct BillCategory : IStringEnum<BillCategory>, IFormattable
{
    private static readonly BillCategory[] KnownValues =
    [
        new("summary"),
        new("gpu"),
        new("llm"),
        new("serverless"),
        new("cloud_storage"),
        new("gen_api"),
        new("cloud_sandbox"),
        new("llm_dedicated_endpoint"),
        new("web_search"),
        new("bare_metal"),
        new("local_storage"),
        new("image"),
    ];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public BillCategory(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>summary</c>: everything.</summary>
    public static BillCategory Summary => KnownValues[0];

    /// <summary><c>gpu</c>.</summary>
    public static BillCategory Gpu => KnownValues[1];

    /// <summary><c>llm</c>.</summary>
    public static BillCategory Llm => KnownValues[2];

    /// <summary><c>serverless</c>.</summary>
    public static BillCategory Serverless => KnownValues[3];

    /// <summary><c>cloud_storage</c>.</summary>
    public static BillCategory CloudStorage => KnownValues[4];

    /// <summary><c>gen_api</c>: images, video and audio.</summary>
    public static BillCategory GenerationApi => KnownValues[5];

    /// <summary><c>cloud_sandbox</c>.</summary>
    public static BillCategory CloudSandbox => KnownValues[6];

    /// <summary><c>llm_dedicated_endpoint</c>.</summary>
    public static BillCategory DedicatedLlmEndpoint => KnownValues[7];

    /// <summary><c>web_search</c>.</summary>
    public static BillCategory WebSearch => KnownValues[8];

    /// <summary><c>bare_metal</c>.</summary>
    public static BillCategory BareMetal => KnownValues[9];

    /// <summary><c>local_storage</c>: of bills for fixed terms alone.</summary>
    public static BillCategory LocalStorage => KnownValues[10];

    /// <summary><c>image</c>: of bills for fixed terms alone.</summary>
    public static BillCategory Image => KnownValues[11];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<BillCategory> IStringEnum<BillCategory>.Known => KnownValues;

    static BillCategory IStringEnum<BillCategory>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator BillCategory(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Value;
}
