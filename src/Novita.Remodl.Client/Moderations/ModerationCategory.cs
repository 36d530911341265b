using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What content may offend against.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<ModerationCategory>))]
public readonly record struct ModerationCategory : IStringEnum<ModerationCategory>
{
    private static readonly ModerationCategory[] KnownValues =
    [
        new("harassment"),
        new("harassment/threatening"),
        new("hate"),
        new("hate/threatening"),
        new("illicit"),
        new("illicit/violent"),
        new("self-harm"),
        new("self-harm/intent"),
        new("self-harm/instructions"),
        new("sexual"),
        new("sexual/minors"),
        new("violence"),
        new("violence/graphic"),
    ];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public ModerationCategory(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>harassment</c>.</summary>
    public static ModerationCategory Harassment => KnownValues[0];

    /// <summary><c>harassment/threatening</c>.</summary>
    public static ModerationCategory HarassmentThreatening => KnownValues[1];

    /// <summary><c>hate</c>.</summary>
    public static ModerationCategory Hate => KnownValues[2];

    /// <summary><c>hate/threatening</c>.</summary>
    public static ModerationCategory HateThreatening => KnownValues[3];

    /// <summary><c>illicit</c>.</summary>
    public static ModerationCategory Illicit => KnownValues[4];

    /// <summary><c>illicit/violent</c>.</summary>
    public static ModerationCategory IllicitViolent => KnownValues[5];

    /// <summary><c>self-harm</c>.</summary>
    public static ModerationCategory SelfHarm => KnownValues[6];

    /// <summary><c>self-harm/intent</c>.</summary>
    public static ModerationCategory SelfHarmIntent => KnownValues[7];

    /// <summary><c>self-harm/instructions</c>.</summary>
    public static ModerationCategory SelfHarmInstructions => KnownValues[8];

    /// <summary><c>sexual</c>.</summary>
    public static ModerationCategory Sexual => KnownValues[9];

    /// <summary><c>sexual/minors</c>.</summary>
    public static ModerationCategory SexualMinors => KnownValues[10];

    /// <summary><c>violence</c>.</summary>
    public static ModerationCategory Violence => KnownValues[11];

    /// <summary><c>violence/graphic</c>.</summary>
    public static ModerationCategory ViolenceGraphic => KnownValues[12];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<ModerationCategory> IStringEnum<ModerationCategory>.Known => KnownValues;

    static ModerationCategory IStringEnum<ModerationCategory>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator ModerationCategory(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
