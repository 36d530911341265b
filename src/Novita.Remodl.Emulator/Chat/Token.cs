namespace Novita.Remodl.Emulator.Chat;

/// <summary>A token of <see cref="ToyTokenizer"/>.</summary>
internal readonly record struct Token(int Id, string Text);
