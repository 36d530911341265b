namespace Novita.Remodl.Emulator.Chat;

/// <summary><c>none</c>, <c>auto</c>, <c>required</c>, or <c>named</c> with a name.</summary>
internal sealed record ToolChoice(string Mode, string? Name = null)
{
    public const string None = "none";
    public const string Auto = "auto";
    public const string Required = "required";
    public const string Named = "named";
}
