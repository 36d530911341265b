using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Novita.Remodl.Client;

/// <summary>An answer in the form of a type, as far as it has come. It is read when it is asked for, and not before.</summary>
/// <typeparam name="T">The type.</typeparam>
public sealed class StructuredUpdate<T>
{
    private readonly string _json;
    private readonly JsonTypeInfo<T> _type;
    private readonly bool _isWrapped;
    private readonly StructuredCompletion<T>? _completion;
    private JsonElement? _element;

    internal StructuredUpdate(string json, JsonTypeInfo<T> type, bool isWrapped)
    {
        _json = json;
        _type = type;
        _isWrapped = isWrapped;
    }

    internal StructuredUpdate(StructuredCompletion<T> completion, string json, JsonTypeInfo<T> type, bool isWrapped)
        : this(json, type, isWrapped) => _completion = completion;

    /// <summary>Whether this is the whole answer: the last update.</summary>
    public bool IsFinal => _completion is not null;

    /// <summary>The whole answer; null before the last update.</summary>
    public StructuredCompletion<T>? Completion => _completion;

    /// <summary>
    /// What has come, as valid JSON: texts and lists may grow yet, and what has no value so far is absent. <see cref="JsonValueKind.Undefined"/> when nothing of the value has come.
    /// </summary>
    public JsonElement Json => _element ??= Read();

    /// <summary>What has come, as the type; false while that cannot be, for example as long as a required property is absent.</summary>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        if (_completion is not null)
        {
            value = _completion.Value;
            return true;
        }

        value = default;
        if (Json.ValueKind == JsonValueKind.Undefined)
        {
            return false;
        }

        try
        {
            value = Json.Deserialize(_type);
            return value is not null;
        }
        // InvalidOperationException: half a surrogate pair.
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private JsonElement Read()
    {
        var root = JsonElement.Parse(_json);
        return _isWrapped ? StructuredAnswer.Unwrap(root) : root;
    }
}
