using Console = Novita.Remodl.Client.Tests.Readme.SilentConsole;

namespace Novita.Remodl.Client.Tests.Readme;

/// <summary>The README's snippets that hear and speak.</summary>
internal static class AudioSnippets
{
    public static async Task<string> ThereAndBack(IModelProvider remodlAI)
    {
        #region speech and its transcript
        using (var speech = await remodlAI.SynthesizeSpeechAsync("Qwen/Qwen3-TTS", "Hello, world.", "alloy"))
            await speech.SaveAsync("hello.mp3");

        var transcription = await remodlAI.TranscribeAsync("openai/whisper-large-v3", "hello.mp3");
        Console.WriteLine(transcription.Text);
        #endregion
        return transcription.Text;
    }

    public static async Task<Transcription> Segments(IModelProvider remodlAI, Stream stream)
    {
        #region segments
        var transcription = await remodlAI.TranscribeAsync(new TranscriptionRequest
        {
            Model = "openai/whisper-large-v3",
            File = FileSource.FromStream(stream, "talk.wav"),
            ResponseFormat = TranscriptionFormat.VerboseJson,
            TimestampGranularities = [TimestampGranularity.Segment, TimestampGranularity.Word],
        });
        foreach (var segment in transcription.Segments ?? [])
            Console.WriteLine($"{segment.Start:F2} to {segment.End:F2}: {segment.Text}");

        await foreach (var piece in remodlAI.StreamTranscriptionTextAsync("openai/whisper-large-v3", "talk.wav"))
            Console.Write(piece);
        #endregion
        return transcription;
    }
}
