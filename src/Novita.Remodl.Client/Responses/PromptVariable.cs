using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What a variable of a prompt stands for: a text, or a part.</summary>
[JsonConverter(typeof(PromptVariableConverter))]
public sealed record PromptVariable
{
    private PromptVariable(string? text, ResponsePart? part)
    {
        Text = text;
        Part = part;
    }

    /// <summary>The text; null when it is a part.</summary>
    public string? Text { get; }

    /// <summary>The part: an <see cref="InputTextPart"/>, <see cref="InputImagePart"/> or <see cref="InputFilePart"/>; null when it is a text.</summary>
    public ResponsePart? Part { get; }

    /// <summary>A text.</summary>
    public static implicit operator PromptVariable(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text, null);
    }

    /// <summary>A part.</summary>
    public static implicit operator PromptVariable(ResponsePart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return new(null, part);
    }
}
