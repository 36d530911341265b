namespace Novita.Remodl.Client.Tests.Support;

/// <summary>Golden answers.</summary>
internal static class Fixture
{
    public static string Text(string path) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", path));
}
