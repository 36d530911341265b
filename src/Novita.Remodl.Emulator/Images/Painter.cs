using System.Globalization;
using System.Text;

namespace Novita.Remodl.Emulator.Images;

/// <summary>Paints: a slope of two colours with discs upon it, all of them from the prompt and the seed, so that the same words make the same picture.</summary>
internal static class Painter
{
    private const int MostDiscs = 12;
    private const int FinalStep = 1;

    /// <param name="prompt">What is to be seen.</param>
    /// <param name="seed">A number that makes another picture of the same prompt.</param>
    /// <param name="width">Pixels across.</param>
    /// <param name="height">Pixels down.</param>
    /// <param name="transparent">Whether there is nothing behind the discs.</param>
    /// <param name="step">The side of the squares that it is made of: 1 when finished, more while it is not.</param>
    public static byte[] Paint(string prompt, long seed, int width, int height, bool transparent = false, int step = FinalStep)
    {
        var dice = new Dice(Hash(string.Create(CultureInfo.InvariantCulture, $"{seed}\n{prompt}")));
        var (from, to) = (dice.Colour(), dice.Colour());
        var discs = new Disc[3 + dice.Next(MostDiscs - 2)];
        for (var i = 0; i < discs.Length; i++)
        {
            var radius = 1 + dice.Next(Math.Max(1, Math.Min(width, height) / 4));
            discs[i] = new Disc(dice.Next(width), dice.Next(height), radius, dice.Colour());
        }

        var channels = transparent ? 4 : 3;
        var pixels = new byte[width * height * channels];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var (cx, cy) = (x - (x % step), y - (y % step));
                var disc = Array.FindLast(discs, candidate => candidate.Covers(cx, cy));
                var colour = disc?.Colour ?? Between(from, to, cx + cy, width + height);
                var at = ((y * width) + x) * channels;
                pixels[at] = (byte)(colour >> 16);
                pixels[at + 1] = (byte)(colour >> 8);
                pixels[at + 2] = (byte)colour;
                if (transparent)
                {
                    pixels[at + 3] = disc is null ? (byte)0 : (byte)255;
                }
            }
        }

        return PngWriter.Write(width, height, pixels);
    }

    /// <summary>A number that stands for bytes.</summary>
    public static ulong Hash(ReadOnlySpan<byte> data)
    {
        var hash = 14_695_981_039_346_656_037UL;
        foreach (var value in data)
        {
            hash = (hash ^ value) * 1_099_511_628_211UL;
        }

        return hash;
    }

    private static ulong Hash(string text) => Hash(Encoding.UTF8.GetBytes(text));

    private static int Between(int from, int to, int part, int whole)
    {
        var mixed = 0;
        for (var shift = 0; shift <= 16; shift += 8)
        {
            var (low, high) = ((from >> shift) & 0xFF, (to >> shift) & 0xFF);
            mixed |= (low + ((high - low) * part / whole)) << shift;
        }

        return mixed;
    }

    private sealed record Disc(int X, int Y, int Radius, int Colour)
    {
        public bool Covers(int x, int y) => ((x - X) * (x - X)) + ((y - Y) * (y - Y)) <= Radius * Radius;
    }

    // The same everywhere and for ever, which System.Random does not promise.
    private sealed class Dice(ulong state)
    {
        private ulong _state = state | 1;

        public int Next(int below)
        {
            _state ^= _state << 13;
            _state ^= _state >> 7;
            _state ^= _state << 17;
            return (int)((_state >> 33) % (ulong)below);
        }

        public int Colour() => Next(0x1000000);
    }
}
