using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What becomes of a choice of tools after the first round.</summary>
internal static class ToolChoices
{
    /// <summary>A model that must call a tool would call one for ever. The tools that were allowed still are.</summary>
    public static ToolChoice? WithoutForce(ToolChoice? choice)
    {
        if (choice is null || choice == ToolChoice.Auto || choice == ToolChoice.None)
        {
            return choice;
        }

        return choice.Type == ToolChoiceFields.AllowedTools ? ToolChoice.OnlyOf("auto", [.. choice.Tools]) : ToolChoice.Auto;
    }
}
