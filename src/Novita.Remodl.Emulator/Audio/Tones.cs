using System.Buffers.Binary;

namespace Novita.Remodl.Emulator.Audio;

/// <summary>The emulator's voice: a tone for each letter or digit, silence for all else; mono, 16 bits, 24 kHz.</summary>
internal static class Tones
{
    public const int SampleRate = 24_000;

    private const double SecondsPerCharacter = 0.06;
    private const double Lowest = 220;
    private const int Amplitude = short.MaxValue / 4;

    public static double Seconds(string text, double speed) => text.Length * SecondsPerCharacter / speed;

    public static byte[] Speak(string text, string voice, double speed)
    {
        var perCharacter = (int)(SampleRate * SecondsPerCharacter / speed);
        var samples = new byte[text.Length * perCharacter * sizeof(short)];
        var pitch = Lowest * (1 + (voice.Sum(letter => letter) % 12 / 12d));
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                Sound(samples.AsSpan(i * perCharacter * sizeof(short), perCharacter * sizeof(short)), pitch * Math.Pow(2, char.ToUpperInvariant(text[i]) % 24 / 24d));
            }
        }

        return samples;
    }

    // Each tone swells and fades, so that nothing clicks.
    private static void Sound(Span<byte> samples, double frequency)
    {
        var count = samples.Length / sizeof(short);
        for (var i = 0; i < count; i++)
        {
            var loudness = Math.Sin(Math.PI * i / count);
            var value = (short)(Amplitude * loudness * Math.Sin(2 * Math.PI * frequency * i / SampleRate));
            BinaryPrimitives.WriteInt16LittleEndian(samples[(i * sizeof(short))..], value);
        }
    }
}
