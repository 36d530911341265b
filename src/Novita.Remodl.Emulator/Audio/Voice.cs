namespace Novita.Remodl.Emulator.Audio;

/// <summary>The emulator's voice as a file. What it says stands in WAV and MP3, so that their transcription gives it back.</summary>
internal static class Voice
{
    /// <summary>Speaks; null in a format that the emulator can't make.</summary>
    /// <param name="text">What is said.</param>
    /// <param name="format"><c>wav</c>, <c>mp3</c>, or <c>pcm</c> for samples alone.</param>
    /// <param name="name">Whose voice it is; each has a pitch.</param>
    /// <param name="speed">How fast: 1 is usual.</param>
    public static byte[]? Speak(string text, string format, string name = "", double speed = 1) => format switch
    {
        "wav" => Wave.Write(Tones.Speak(text, name, speed), text),
        "pcm" => Tones.Speak(text, name, speed),
        "mp3" => Mp3.Write(Tones.Seconds(text, speed), text),
        _ => null,
    };
}
