namespace Novita.Remodl.Client.Tests.Support;

/// <summary>Pictures for tests.</summary>
internal static class Pictures
{
    /// <summary>A PNG of 64 x 48 pixels, as far as its header.</summary>
    public static byte[] Png { get; } = PngOf(64, 48);

    /// <summary>The header of a PNG.</summary>
    public static byte[] PngOf(int width, int height) =>
    [
        0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13, .. "IHDR"u8,
        (byte)(width >> 24), (byte)(width >> 16), (byte)(width >> 8), (byte)width, (byte)(height >> 24), (byte)(height >> 16), (byte)(height >> 8), (byte)height, 8, 2, 0, 0, 0, 1, 2, 3, 4,
    ];

    /// <summary>JSON with the PNG for <c>@png</c>.</summary>
    public static string In(string json) => json.Replace("@png", Convert.ToBase64String(Png), StringComparison.Ordinal);
}
