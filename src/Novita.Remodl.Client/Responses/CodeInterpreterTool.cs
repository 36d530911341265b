namespace Novita.Remodl.Client;

/// <summary>Code that the server runs.</summary>
public sealed record CodeInterpreterTool : ResponseTool
{
    /// <inheritdoc/>
    public override string Type => "code_interpreter";

    /// <summary>Where it runs: <see cref="CodeInterpreterContainer.Auto"/>, an <see cref="AutoContainer"/>, or the id of a container.</summary>
    public CodeInterpreterContainer? Container { get; init; }

    /// <summary>Who may call it: <c>direct</c>, <c>programmatic</c>.</summary>
    public IReadOnlyList<string>? AllowedCallers { get; init; }
}
