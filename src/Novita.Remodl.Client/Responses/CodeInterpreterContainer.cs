using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Where the code of a <see cref="CodeInterpreterTool"/> runs: in a container that there is, by its id, or in one that the server makes.</summary>
[JsonConverter(typeof(CodeInterpreterContainerConverter))]
public sealed record CodeInterpreterContainer
{
    private CodeInterpreterContainer(string? id, AutoContainer? settings, JsonElement? json)
    {
        Id = id;
        Settings = settings;
        Json = json;
    }

    /// <summary>One that the server makes, with nothing asked of it.</summary>
    public static CodeInterpreterContainer Auto { get; } = new(null, new AutoContainer(), null);

    /// <summary>The id of a container that there is; null for one that the server makes.</summary>
    public string? Id { get; }

    /// <summary>What is asked of one that the server makes; null when it is an id.</summary>
    public AutoContainer? Settings { get; }

    /// <summary>What came in a form that this library does not know; else null.</summary>
    public JsonElement? Json { get; }

    /// <summary>The container of this id.</summary>
    public static implicit operator CodeInterpreterContainer(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return new(id, null, null);
    }

    /// <summary>One that the server makes.</summary>
    public static implicit operator CodeInterpreterContainer(AutoContainer settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return new(null, settings, null);
    }

    /// <inheritdoc/>
    public bool Equals(CodeInterpreterContainer? other) =>
        other is not null && Id == other.Id && Settings == other.Settings && (Json, other.Json) switch
        {
            (null, null) => true,
            ({ } left, { } right) => JsonElement.DeepEquals(left, right),
            _ => false,
        };

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Settings);

    internal static CodeInterpreterContainer FromJson(JsonElement json) => new(null, null, json);
}
