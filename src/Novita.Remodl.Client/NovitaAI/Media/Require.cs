using System.Globalization;
using System.Numerics;

namespace Novita.Remodl.Client.NovitaAI.Media;

/// <summary>Checks the fields of a request before it is sent. Each message names the field as on the wire, the value, and what would be right.</summary>
internal static class Require
{
    public static void Text(string? value, string field, int max = int.MaxValue)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentException($"{field} is empty. The endpoint needs it.", field);
        }

        AtMost(value, field, max);
    }

    public static void Given(object? value, string field)
    {
        if (value is null)
        {
            throw new ArgumentNullException(field, $"{field} is not set. The endpoint needs it.");
        }
    }

    /// <summary>What is at an address, which the service opens by itself.</summary>
    public static void Address(MediaInput? input, string field)
    {
        Given(input, field);
        AddressIfAny(input, field);
    }

    /// <inheritdoc cref="Address"/>
    public static void AddressIfAny(MediaInput? input, string field)
    {
        if (input is { Url: null })
        {
            throw input.Refuse(field, "an address that the service can open");
        }
    }

    /// <summary>A file, an address or base64 of a sound. Bytes that are known to be of something else are refused.</summary>
    public static void Sound(MediaInput? input, string field, long maxBytes = long.MaxValue)
    {
        Given(input, field);
        if (input!.AssetId is not null)
        {
            throw input.Refuse(field, "a file, an address or base64");
        }

        if (input.File is not { } file)
        {
            return;
        }

        if (file.Length > maxBytes)
        {
            throw new ArgumentException(Say($"{field} is {file.FileName} with {file.Length} bytes. The endpoint takes {maxBytes} at most."), field);
        }

        // Sound has no first bytes of its own in some formats, so that only what is certain is refused.
        if (file.MediaType.StartsWith("image/", StringComparison.Ordinal) || file.MediaType.StartsWith("text/", StringComparison.Ordinal) || file.MediaType == "application/pdf")
        {
            throw new ArgumentException($"{field} is {file.FileName}, which is {file.MediaType}. Give a recording, such as WAV or MP3.", field);
        }
    }

    /// <summary>An asset that was uploaded before.</summary>
    public static void Asset(MediaInput? input, string field)
    {
        Given(input, field);
        if (input is { AssetId: null })
        {
            throw input.Refuse(field, "the id of an asset; upload the file first");
        }
    }

    /// <summary>The refusal of a field for a reason of its endpoint's own.</summary>
    public static ArgumentException Refused(string field, string message) => new(message, field);

    public static void AtMost(string? value, string field, int max)
    {
        if (value?.Length > max)
        {
            throw new ArgumentException(Say($"{field} has {value.Length} characters. The endpoint takes {max} at most."), field);
        }
    }

    public static void Between<T>(T? value, string field, T min, T max)
        where T : struct, INumber<T>
    {
        if (value is { } number && (number < min || number > max))
        {
            throw new ArgumentOutOfRangeException(field, number, Say($"{field} is {number}. It has to be from {min} to {max}."));
        }
    }

    /// <summary>More than <paramref name="min"/>, and <paramref name="max"/> at most.</summary>
    public static void Above<T>(T? value, string field, T min, T max)
        where T : struct, INumber<T>
    {
        if (value is { } number && (number <= min || number > max))
        {
            throw new ArgumentOutOfRangeException(field, number, Say($"{field} is {number}. It has to be more than {min}, and {max} at most."));
        }
    }

    public static void OneOf<T>(T? value, string field, params ReadOnlySpan<T> allowed)
        where T : struct, IEquatable<T>
    {
        if (value is { } one && !allowed.Contains(one))
        {
            throw new ArgumentOutOfRangeException(field, one, Say($"{field} is {one}. It has to be one of {List(allowed)}."));
        }
    }

    public static void OneOf(string? value, string field, params ReadOnlySpan<string> allowed)
    {
        if (value is not null && !allowed.Contains(value))
        {
            throw new ArgumentOutOfRangeException(field, value, Say($"{field} is '{value}'. It has to be one of {List(allowed)}."));
        }
    }

    public static void Count<T>(IReadOnlyCollection<T>? items, string field, int min, int max)
    {
        if (items is not null && (items.Count < min || items.Count > max))
        {
            throw new ArgumentException(Say($"{field} has {items.Count} items. It has to have from {min} to {max}."), field);
        }
    }

    public static void NotBoth(bool first, string firstField, bool second, string secondField)
    {
        if (first && second)
        {
            throw new ArgumentException($"{firstField} and {secondField} are both set. The endpoint takes one of them.", secondField);
        }
    }

    public static void Either(bool first, string firstField, bool second, string secondField)
    {
        NotBoth(first, firstField, second, secondField);
        if (!first && !second)
        {
            throw new ArgumentException($"Neither {firstField} nor {secondField} is set. The endpoint needs one of them.", firstField);
        }
    }

    private static string Say(FormattableString message) => message.ToString(CultureInfo.InvariantCulture);

    private static string List<T>(ReadOnlySpan<T> values)
    {
        var texts = new List<string>(values.Length);
        foreach (var value in values)
        {
            texts.Add(string.Create(CultureInfo.InvariantCulture, $"{value}"));
        }

        return string.Join(", ", texts);
    }
}
