namespace Novita.Remodl.Client.Generators;

/// <summary>The names that generated code gives to its own variables, kept apart from the parameters of the interface.</summary>
internal sealed record LocalNames(string Client, string Message, string Query)
{
    public static LocalNames Avoiding(ISet<string> taken) =>
        new(Free("client", taken), Free("message", taken), Free("query", taken));

    private static string Free(string name, ISet<string> taken)
    {
        while (taken.Contains(name))
        {
            name += "_";
        }

        return name;
    }
}
