namespace Novita.Remodl.Client.Tests.Readme;

/// <summary>Stands for the console in the README's snippets, so that they can be run without a word.</summary>
internal static class SilentConsole
{
    public static void Write(string? text) => TextWriter.Null.Write(text);

    public static void WriteLine(string? text) => TextWriter.Null.WriteLine(text);

    public static void WriteLine(object? value) => TextWriter.Null.WriteLine(value);
}
