using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>The value of a file's attribute, or what it is compared with: a text, a number, true or false; in a comparison also a list of texts and numbers.</summary>
[JsonConverter(typeof(AttributeValueConverter))]
public sealed record AttributeValue
{
    private AttributeValue(JsonElement json) => Json = json;

    /// <summary>The text; null when it is none.</summary>
    public string? Text => Json.ValueKind == JsonValueKind.String ? Json.ReadText() : null;

    /// <summary>The number; null when it is none.</summary>
    public double? Number => Json.ValueKind == JsonValueKind.Number && Json.TryGetDouble(out var number) ? number : null;

    /// <summary>True or false; null when it is neither.</summary>
    public bool? Flag => Json.ValueKind is JsonValueKind.True or JsonValueKind.False ? Json.GetBoolean() : null;

    /// <summary>The values of a list; empty when it is none.</summary>
    public IReadOnlyList<AttributeValue> Items => Json.ValueKind == JsonValueKind.Array ? [.. Json.EnumerateArray().Select(FromJson)] : [];

    /// <summary>The value on the wire.</summary>
    public JsonElement Json { get; }

    /// <summary>A text.</summary>
    public static implicit operator AttributeValue(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return FromJson(JsonSerializer.SerializeToElement(text, WireJsonContext.Default.String));
    }

    /// <summary>A number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite, for which JSON has no word.</exception>
    public static implicit operator AttributeValue(double number)
    {
        if (!double.IsFinite(number))
        {
            throw new ArgumentOutOfRangeException(nameof(number), number, "JSON has no word for this number. Give a finite one.");
        }

        return FromJson(JsonSerializer.SerializeToElement(number, WireJsonContext.Default.Double));
    }

    /// <summary>A whole number.</summary>
    public static implicit operator AttributeValue(long number) => FromJson(JsonSerializer.SerializeToElement(number, WireJsonContext.Default.Int64));

    /// <summary>True or false.</summary>
    public static implicit operator AttributeValue(bool flag) => FromJson(JsonSerializer.SerializeToElement(flag, WireJsonContext.Default.Boolean));

    /// <summary>A list of texts.</summary>
    public static implicit operator AttributeValue(string[] texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return FromJson(JsonSerializer.SerializeToElement(texts, WireJsonContext.Default.StringArray));
    }

    /// <summary>A list, for <c>in</c> and <c>nin</c>.</summary>
    public static AttributeValue List(params ReadOnlySpan<AttributeValue> items) =>
        FromJson(JsonSerializer.SerializeToElement(items.ToArray(), WireJsonContext.Default.AttributeValueArray));

    /// <summary>A value as it stands on the wire.</summary>
    public static AttributeValue FromJson(JsonElement json) => new(json);

    /// <inheritdoc/>
    public bool Equals(AttributeValue? other) => other is not null && JsonElement.DeepEquals(Json, other.Json);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Json.ValueKind, Text, Number);

    /// <summary>The JSON.</summary>
    public override string ToString() => Json.GetRawText();
}
