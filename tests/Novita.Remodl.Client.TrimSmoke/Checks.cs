namespace Novita.Remodl.Client.TrimSmoke;

/// <summary>Runs checks and says of each how it went, a line each.</summary>
internal sealed class Checks
{
    public int Failed { get; private set; }

    public async Task RunAsync(string what, Func<Task> check)
    {
        try
        {
            await check();
            Console.WriteLine($"ok      {what}");
        }
        catch (Exception failure)
        {
            Failed++;
            Console.WriteLine($"FAILED  {what}: {failure}");
        }
    }

    public static void Equal<T>(T expected, T actual)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            throw new InvalidOperationException($"Expected '{expected}', but it is '{actual}'.");
        }
    }

    public static void Contains(string expected, string actual)
    {
        if (!actual.Contains(expected, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"Expected '{expected}' in '{actual}'.");
        }
    }
}
