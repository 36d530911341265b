namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>Speech of MiniMax, at once or as a stream (<c>/v3/minimax-speech-…</c>).</summary>
public sealed record MiniMaxSpeechRequest : MiniMaxVoiceRequest
{
    /// <summary>What is said, less than 10,000 characters. <c>&lt;#1.5#&gt;</c> is a pause of so many seconds; 2.8 knows <c>(laughs)</c>, <c>(sighs)</c>, <c>(breath)</c> and the like.</summary>
    public required string Text { get; init; }

    /// <summary>How the sound comes: <c>hex</c>, the default, within the answer, or <c>url</c>, an address that is valid for 24 hours. A stream is hex always.</summary>
    public string? OutputFormat { get; init; }

    /// <summary>Not read: the call says it.</summary>
    public bool? Stream { get; init; }

    /// <summary>How it is streamed, of 2.8.</summary>
    public MiniMaxStreamOptions? StreamOptions { get; init; }

    /// <summary>Whether there are subtitles, of 2.8.</summary>
    public bool? SubtitleEnable { get; init; }

    internal void Check()
    {
        CheckCommon();
        Require.Text(Text, "text", 9999);
        Require.OneOf(OutputFormat, "output_format", "hex", "url");
        VoiceSetting.Check(Model, isTask: false);
        if (!Model.Is28)
        {
            MiniMaxVoiceSetting.Refuse(StreamOptions is not null, "stream_options", Model);
            MiniMaxVoiceSetting.Refuse(SubtitleEnable is not null, "subtitle_enable", Model);
        }
    }
}
