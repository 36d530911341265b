namespace Novita.Remodl.Client;

/// <summary>A message: of the user, of the developer, or of the model.</summary>
public sealed record MessageItem : ResponseItem
{
    /// <inheritdoc/>
    public override string Type => "message";

    /// <summary>Who speaks.</summary>
    public required MessageRole Role { get; init; }

    /// <summary>What is said: text, or parts.</summary>
    public required ItemContent Content { get; init; }

    /// <summary>Of the model's messages: <c>commentary</c> or <c>final_answer</c>.</summary>
    public string? Phase { get; init; }

    /// <summary>How far the message is.</summary>
    public ItemStatus? Status { get; init; }
}
