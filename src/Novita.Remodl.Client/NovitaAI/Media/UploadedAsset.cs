using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media;

/// <summary>A file that was uploaded for an endpoint that takes the id of an asset.</summary>
public sealed record UploadedAsset : WireObject
{
    /// <summary>The id.</summary>
    public required string AssetsId { get; init; }

    /// <summary>The asset for a field of a request.</summary>
    public static implicit operator MediaInput(UploadedAsset asset)
    {
        ArgumentNullException.ThrowIfNull(asset);
        return MediaInput.FromAssetId(asset.AssetsId);
    }
}
