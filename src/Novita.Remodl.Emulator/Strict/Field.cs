namespace Novita.Remodl.Emulator.Strict;

/// <summary>A field of an object. Null counts as absent unless the field is required.</summary>
internal sealed record Field(string Name, Shape Shape, bool IsRequired = false)
{
    public bool Nullable { get; init; } = !IsRequired;

    public static Field Required(string name, Shape shape) => new(name, shape, IsRequired: true);
}
