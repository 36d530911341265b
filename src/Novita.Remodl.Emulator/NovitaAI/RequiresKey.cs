namespace Novita.Remodl.Emulator.NovitaAI;

/// <summary>Marks the routes that ask for a key; unknown paths and the list of models do not.</summary>
internal sealed class RequiresKey
{
    public static RequiresKey Metadata { get; } = new();
}
