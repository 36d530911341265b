namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Checks widths and heights that go together.</summary>
internal static class VideoSizes
{
    public static void Check(int? width, int? height, params ReadOnlySpan<(int Width, int Height)> allowed)
    {
        if (width is null && height is null)
        {
            return;
        }

        List<string> sizes = [];
        foreach (var size in allowed)
        {
            if (size == (width, height))
            {
                return;
            }

            sizes.Add(FormattableString.Invariant($"{size.Width}x{size.Height}"));
        }

        throw new ArgumentOutOfRangeException(
            nameof(width), FormattableString.Invariant($"{width}x{height}"), FormattableString.Invariant($"width and height are {width}x{height}. They have to be one of {string.Join(", ", sizes)}."));
    }
}
