namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>What stands for the text of an earlier answer that has tool calls and no text.</summary>
public enum ToolTurnContent
{
    /// <summary>What came. The default.</summary>
    AsReceived,

    /// <summary><c>"content": null</c>.</summary>
    Null,

    /// <summary><c>"content": ""</c>.</summary>
    EmptyText,

    /// <summary>No <c>content</c> field.</summary>
    Omitted,
}
