namespace Novita.Remodl.Client;

/// <summary>Tools that join those of the request.</summary>
public sealed record AdditionalToolsItem : ResponseItem
{
    /// <inheritdoc/>
    public override string Type => "additional_tools";

    /// <summary>Who adds them.</summary>
    public MessageRole? Role { get; init; }

    /// <summary>The tools.</summary>
    public required IReadOnlyList<ResponseTool> Tools { get; init; }
}
