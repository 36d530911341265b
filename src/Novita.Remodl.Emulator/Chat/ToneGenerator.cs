using System.Buffers.Binary;

namespace Novita.Remodl.Emulator.Chat;

/// <summary>The emulator's voice: a short tone, mono, 16 bit, 24 kHz.</summary>
internal static class ToneGenerator
{
    private const int SampleRate = 24_000;
    private const int SamplesPerToken = SampleRate / 50;
    private const int MostTokens = 50;
    private const double Frequency = 440;
    private const int HeaderLength = 44;

    public static byte[] Pcm16(int tokens)
    {
        var samples = SamplesPerToken * Math.Clamp(tokens, 1, MostTokens);
        var bytes = new byte[samples * sizeof(short)];
        for (var i = 0; i < samples; i++)
        {
            var value = (short)(short.MaxValue / 4 * Math.Sin(2 * Math.PI * Frequency * i / SampleRate));
            BinaryPrimitives.WriteInt16LittleEndian(bytes.AsSpan(i * sizeof(short)), value);
        }

        return bytes;
    }

    public static byte[] Wav(int tokens)
    {
        var samples = Pcm16(tokens);
        var wav = new byte[HeaderLength + samples.Length];
        "RIFF"u8.CopyTo(wav);
        BinaryPrimitives.WriteInt32LittleEndian(wav.AsSpan(4), wav.Length - 8);
        "WAVEfmt "u8.CopyTo(wav.AsSpan(8));
        BinaryPrimitives.WriteInt32LittleEndian(wav.AsSpan(16), 16);
        BinaryPrimitives.WriteInt16LittleEndian(wav.AsSpan(20), 1);
        BinaryPrimitives.WriteInt16LittleEndian(wav.AsSpan(22), 1);
        BinaryPrimitives.WriteInt32LittleEndian(wav.AsSpan(24), SampleRate);
        BinaryPrimitives.WriteInt32LittleEndian(wav.AsSpan(28), SampleRate * sizeof(short));
        BinaryPrimitives.WriteInt16LittleEndian(wav.AsSpan(32), sizeof(short));
        BinaryPrimitives.WriteInt16LittleEndian(wav.AsSpan(34), 16);
        "data"u8.CopyTo(wav.AsSpan(36));
        BinaryPrimitives.WriteInt32LittleEndian(wav.AsSpan(40), samples.Length);
        samples.CopyTo(wav.AsSpan(HeaderLength));
        return wav;
    }
}
