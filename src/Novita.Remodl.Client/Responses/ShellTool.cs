namespace Novita.Remodl.Client;

/// <summary>Commands that you or the server run.</summary>
public sealed record ShellTool : ResponseTool
{
    /// <inheritdoc/>
    public override string Type => "shell";

    /// <summary>Where they run.</summary>
    public ShellEnvironment? Environment { get; init; }

    /// <summary>Who may call it: <c>direct</c>, <c>programmatic</c>.</summary>
    public IReadOnlyList<string>? AllowedCallers { get; init; }
}
