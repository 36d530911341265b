using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Assets have addresses of their own here.</summary>
internal sealed class SeedanceMediaConverter : MediaInputConverter
{
    private const string Scheme = "asset://";

    protected override InlineData ToForm(MediaInput input) => input.AssetId is { } id
        ? InlineData.FromText(id.StartsWith(Scheme, StringComparison.Ordinal) ? id : Scheme + id)
        : input.ToUrlOrDataUri("An image, a sound or a video");

    protected override MediaInput FromText(string text) =>
        text.StartsWith(Scheme, StringComparison.Ordinal) ? MediaInput.FromAssetId(text[Scheme.Length..]) : base.FromText(text);
}
