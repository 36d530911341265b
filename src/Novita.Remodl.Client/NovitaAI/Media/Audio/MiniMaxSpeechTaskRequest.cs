namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>Long speech of MiniMax, as a task (<c>/v3/async/minimax-speech-…</c>).</summary>
public sealed record MiniMaxSpeechTaskRequest : MiniMaxVoiceRequest
{
    /// <summary>What is said, 50,000 characters at most.</summary>
    public string? Text { get; init; }

    /// <summary>A file with what is said (.txt or .zip, less than 100,000 characters), in place of the text; of 2.8.</summary>
    public long? TextFileId { get; init; }

    /// <summary>The same in the words of its model.</summary>
    internal MiniMaxSpeechTaskRequest Worded() => Model.Is28 && AudioSetting is not null ? this with { AudioSetting = AudioSetting.OfTasks28() } : this;

    internal void Check()
    {
        CheckCommon();
        Require.AtMost(Text, "text", 50_000);
        Require.Either(!string.IsNullOrWhiteSpace(Text), "text", TextFileId is not null, "text_file_id");
        VoiceSetting.Check(Model, isTask: true);
        if (!Model.Is28)
        {
            MiniMaxVoiceSetting.Refuse(TextFileId is not null, "text_file_id", Model);
        }
    }
}
