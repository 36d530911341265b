using Novita.Remodl.Client;
using Novita.Remodl.Client.Jobs;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.NovitaAI.Media.Audio;
using Samples;

if (CommandLine.Helps(args, "Usage: Speech [text] [folder]\n\nSpeaks a text at once, as a stream, and as a job."))
{
    return 0;
}

using var stop = CommandLine.StopAtCtrlC();

try
{
    await using var emulator = await EmulatorWithoutKey.StartAsync("novita", stop.Token);
    using var novita = new NovitaClient();
    var folder = args.ElementAtOrDefault(1) ?? ".";
    Directory.CreateDirectory(folder);
    var request = new MiniMaxSpeechRequest
    {
        Text = args.ElementAtOrDefault(0) ?? "Good morning. <#0.5#> This is the voice of a program.",
        VoiceSetting = new() { VoiceId = "Wise_Woman", Speed = 1.1 },
        AudioSetting = new() { Format = "wav" },
    };

    // All at once.
    var speech = await novita.Audio.SynthesizeAsync(request, stop.Token);
    await speech.Audio.SaveAsync(Path.Combine(folder, "whole.wav"), cancellationToken: stop.Token);
    Console.WriteLine($"whole.wav: {speech.Info?.AudioLength} ms, {speech.Info?.UsageCharacters} characters");

    // As it is made: a player could begin with the first piece.
    var pieces = 0;
    await using (var file = File.Create(Path.Combine(folder, "streamed.mp3")))
    {
        await foreach (var piece in novita.Audio.StreamAsync(request with { AudioSetting = new() { Format = "mp3" } }, stop.Token))
        {
            await file.WriteAsync(piece, stop.Token);
            pieces++;
        }

        Console.WriteLine($"streamed.mp3: {file.Length:N0} bytes in {pieces} pieces");
    }

    // A long text, as a job that goes on by itself.
    var job = await novita.Audio.StartAsync(
        new MiniMaxSpeechTaskRequest { Text = string.Join(' ', Enumerable.Repeat(request.Text, 20)), VoiceSetting = request.VoiceSetting, AudioSetting = new() { Format = "mp3", SampleRate = 24_000 } },
        stop.Token);
    Console.WriteLine($"The job is {job.Handle}");
    var result = await job.WaitAsync(new JobWaitOptions { MinInterval = TimeSpan.FromMilliseconds(200) }, new ProgressLine(), stop.Token);
    await result.Audios[0].SaveAsync(Path.Combine(folder, "long.mp3"), cancellationToken: stop.Token);
    Console.WriteLine($"long.mp3: {new FileInfo(Path.Combine(folder, "long.mp3")).Length:N0} bytes");
    return 0;
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    Console.Error.WriteLine("Stopped.");
    return 130;
}
catch (Exception failure) when (failure is ModelProviderException or ArgumentException or IOException)
{
    Console.Error.WriteLine(failure.Message);
    return 1;
}
