using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>The models whose requests are in two parts.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<WanModel>))]
public readonly record struct WanModel : IStringEnum<WanModel>
{
    private static readonly WanModel[] KnownValues = [new("wan-2.2-t2v"), new("wan-2.2-i2v"), new("wan-2.5-t2v-preview"), new("wan-2.5-i2v-preview"), new("wan2.6-t2v"), new("wan2.6-i2v"), new("wan2.6-v2v")];

    private readonly string? _value;

    /// <summary>Names a value by its text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public WanModel(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>wan-2.2-t2v</c>. Retired on 2026-08-19.</summary>
    public static WanModel V22TextToVideo => KnownValues[0];

    /// <summary><c>wan-2.2-i2v</c>. Retired on 2026-08-19.</summary>
    public static WanModel V22ImageToVideo => KnownValues[1];

    /// <summary><c>wan-2.5-t2v-preview</c>. Retired on 2026-09-30.</summary>
    public static WanModel V25TextToVideo => KnownValues[2];

    /// <summary><c>wan-2.5-i2v-preview</c>. Retired on 2026-09-30.</summary>
    public static WanModel V25ImageToVideo => KnownValues[3];

    /// <summary><c>wan2.6-t2v</c>. Retired on 2026-09-30.</summary>
    public static WanModel V26TextToVideo => KnownValues[4];

    /// <summary><c>wan2.6-i2v</c>. Retired on 2026-09-30.</summary>
    public static WanModel V26ImageToVideo => KnownValues[5];

    /// <summary><c>wan2.6-v2v</c>. Retired on 2026-09-30.</summary>
    public static WanModel V26VideoToVideo => KnownValues[6];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<WanModel> IStringEnum<WanModel>.Known => KnownValues;

    static WanModel IStringEnum<WanModel>.From(string value) => new(value);

    /// <summary>Names a value by its text.</summary>
    public static implicit operator WanModel(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
