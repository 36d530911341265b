namespace Samples;

/// <summary>Shows an image within the terminal, if that speaks the protocol of kitty, which takes PNG alone, or of iTerm2.</summary>
internal static class TerminalPicture
{
    private const int KittyChunk = 4096;

    public static async Task ShowAsync(string path, CancellationToken cancellationToken = default)
    {
        if (Console.IsOutputRedirected)
        {
            return;
        }

        var image = await File.ReadAllBytesAsync(path, cancellationToken);
        var base64 = Convert.ToBase64String(image);
        if (image.AsSpan().StartsWith(Png) && IsKitty())
        {
            ShowInKitty(base64);
        }
        else if (Is("TERM_PROGRAM", "iTerm.app") || Is("TERM_PROGRAM", "WezTerm") || Is("LC_TERMINAL", "iTerm2"))
        {
            Console.WriteLine($"\u001b]1337;File=inline=1;width=60;preserveAspectRatio=1:{base64}\a");
        }
    }

    private static ReadOnlySpan<byte> Png => [0x89, (byte)'P', (byte)'N', (byte)'G'];

    private static bool IsKitty() => Is("TERM", "xterm-kitty") || Is("TERM_PROGRAM", "ghostty") || Environment.GetEnvironmentVariable("KITTY_WINDOW_ID") is not null;

    // In pieces, of which all but the last say that more will come.
    private static void ShowInKitty(string base64)
    {
        for (var at = 0; at < base64.Length; at += KittyChunk)
        {
            var chunk = base64.AsSpan(at, Math.Min(KittyChunk, base64.Length - at));
            var more = at + KittyChunk < base64.Length ? '1' : '0';
            Console.Write($"\u001b_G{(at == 0 ? "f=100,a=T,c=60," : "")}m={more};{chunk}\u001b\\");
        }

        Console.WriteLine();
    }

    private static bool Is(string variable, string value) => Environment.GetEnvironmentVariable(variable) == value;
}
