using System.Globalization;
using Novita.Remodl.Client;
using Novita.Remodl.Client.RemodlAI;
using Samples;

// Speaks a text, saves it, and writes down what is heard in it: with times, and as it is found.
const string SpeechModel = "Qwen/Qwen3-TTS";
const string HearingModel = "openai/whisper-large-v3";
const string Path = "speech.wav";

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, signal) =>
{
    signal.Cancel = true;
    stop.Cancel();
};

try
{
    await using var emulator = await EmulatorWithoutKey.StartAsync("remodlai", stop.Token);
    using var remodlAI = new RemodlAIClient();

    var file = args.Length > 0 && File.Exists(args[0]) ? args[0] : null;
    if (file is null)
    {
        file = Path;
        var text = args.Length > 0 ? string.Join(' ', args) : "Speech is silver, silence is golden, and a transcript has both of them in writing.";
        using var speech = await remodlAI.SynthesizeSpeechAsync(new SpeechRequest { Model = SpeechModel, Input = text, Voice = "alloy", ResponseFormat = AudioFormat.Wav }, stop.Token);
        await speech.SaveAsync(file, cancellationToken: stop.Token);
        Console.WriteLine($"{file}: {new FileInfo(file).Length} bytes of {speech.ContentType}");
    }

    var transcription = await remodlAI.TranscribeAsync(
        new TranscriptionRequest { Model = HearingModel, File = FileSource.FromPath(file), ResponseFormat = TranscriptionFormat.VerboseJson }, stop.Token);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{transcription.Duration:F2} seconds of {transcription.Language}"));
    foreach (var segment in transcription.Segments ?? [])
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{segment.Start,6:F2} to {segment.End,6:F2}  {segment.Text.Trim()}"));
    }

    Console.WriteLine();
    await foreach (var piece in remodlAI.StreamTranscriptionTextAsync(HearingModel, file, stop.Token))
    {
        Console.Write(piece);
    }

    Console.WriteLine();
    return 0;
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    Console.Error.WriteLine("Stopped.");
    return 130;
}
catch (ModelProviderException failure)
{
    Console.Error.WriteLine(failure.Message);
    return 1;
}
