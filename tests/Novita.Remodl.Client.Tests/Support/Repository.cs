namespace Novita.Remodl.Client.Tests.Support;

/// <summary>The source that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, "Novita.Remodl.Client.sln")))
            {
                return directory.FullName;
            }
        }

        throw new InvalidOperationException("The tests don't run within the repository.");
    }
}
