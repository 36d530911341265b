using System.Diagnostics.CodeAnalysis;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Addresses that can be opened: whole ones, of http or https.</summary>
internal static class WebAddress
{
    public static bool Is(Uri address) => address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    public static bool TryParse(string? text, [NotNullWhen(true)] out Uri? address) => Uri.TryCreate(text, UriKind.Absolute, out address) && Is(address);
}
