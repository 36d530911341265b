using System.Text.Json;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Finds the field <c>type</c> of an object before the object is read.</summary>
internal static class TypeField
{
    /// <summary>The value of <c>type</c>; null when there is none. The caller's reader stays where it is.</summary>
    public static string? Find(Utf8JsonReader reader) => MoveTo(ref reader) ? reader.GetString() : null;

    /// <summary>The value of <c>type</c>, and whether a <c>role</c> stands before it or in its place.</summary>
    public static string? Find(Utf8JsonReader reader, out bool hasRole) => MoveTo(ref reader, out hasRole) ? reader.GetString() : null;

    /// <summary>Moves the reader to the value of <c>type</c>, if that is a string.</summary>
    public static bool MoveTo(ref Utf8JsonReader reader) => MoveTo(ref reader, out _);

    private static bool MoveTo(ref Utf8JsonReader reader, out bool hasRole)
    {
        hasRole = false;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.IsProperty("type"u8))
            {
                reader.Read();
                return reader.TokenType == JsonTokenType.String;
            }

            hasRole |= reader.IsProperty("role"u8);
            reader.Skip();
        }

        return false;
    }
}
