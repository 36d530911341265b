using Novita.Remodl.Client.Http;

namespace Novita.Remodl.Client.Tests.Support;

/// <summary>Environments that no other test sees.</summary>
internal static class Env
{
    public static EnvironmentVariables None { get; } = _ => null;

    /// <summary>From lines like <c>REMODLAI_API_KEY=k1</c>.</summary>
    public static EnvironmentVariables Of(params string[] lines)
    {
        var variables = lines.Select(line => line.Split('=', 2)).ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
        return variables.GetValueOrDefault;
    }

    /// <summary>From lines with <c>;</c> between them.</summary>
    public static EnvironmentVariables Parse(string lines) => Of(lines.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
