using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>Which IP adapter brings an image in, by the kind of the checkpoint.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<IpAdapterModel>))]
public readonly record struct IpAdapterModel : IStringEnum<IpAdapterModel>
{
    private static readonly IpAdapterModel[] KnownValues = [new("ip-adapter_sd15.bin"), new("ip-adapter_sdxl.bin")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public IpAdapterModel(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>ip-adapter_sd15.bin</c>.</summary>
    public static IpAdapterModel Sd15 => KnownValues[0];

    /// <summary><c>ip-adapter_sdxl.bin</c>.</summary>
    public static IpAdapterModel Sdxl => KnownValues[1];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<IpAdapterModel> IStringEnum<IpAdapterModel>.Known => KnownValues;

    static IpAdapterModel IStringEnum<IpAdapterModel>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator IpAdapterModel(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
