using System.Text;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Where an image, a video or a sound is: at an address, or in the message itself.</summary>
[JsonConverter(typeof(MediaUrlConverter))]
public sealed record MediaUrl : WireObject
{
    /// <summary>
    /// A web address, a data URI, or what else the server can open (vLLM: <c>file:</c>, if allowed there).
    /// Of a file this is its data URI, made anew each time that it is asked for: as text it takes nearly three times the file's size.
    /// </summary>
    public required string Url
    {
        get => Source.Text;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            Source = InlineData.FromText(value);
        }
    }

    /// <summary>How closely the model looks (images only).</summary>
    public ImageDetail? Detail { get; init; }

    /// <summary>The file that is sent as a data URI; null when there is an address.</summary>
    public FileSource? File => Source.File;

    internal InlineData Source { get; init; } = null!;

    /// <summary>An address without more.</summary>
    public static implicit operator MediaUrl(string url) => new() { Url = url };

    /// <summary>A file, sent as a data URI.</summary>
    /// <exception cref="ArgumentException">It is a stream that can't seek.</exception>
    public static implicit operator MediaUrl(FileSource file) => FromFile(file);

    /// <summary>A file, sent as a data URI that is written into the body in windows.</summary>
    /// <exception cref="ArgumentException">It is a stream that can't seek: <see cref="FileSource.LoadAsync"/> reads it first.</exception>
    public static MediaUrl FromFile(FileSource file) => From(InlineData.FromFile(file));

    // The second replaces what the first, which is required, has set.
    internal static MediaUrl From(InlineData source) => new() { Url = "", Source = source };

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        builder.Append("Url = ").Append(Source).Append(", Detail = ").Append(Detail);
        return true;
    }
}
