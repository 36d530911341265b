using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>What the sound is like.</summary>
public sealed record MiniMaxAudioSetting : WireObject
{
    /// <summary>Samples a second: 8000, 16000, 22050, 24000, 32000 or 44100. Default: 32000. Tasks of 2.8 call it <c>audio_sample_rate</c>, which is taken care of.</summary>
    public int? SampleRate { get; init; }

    /// <summary>Bits a second, of MP3: 32000, 64000, 128000 or 256000. Default: 128000.</summary>
    public int? Bitrate { get; init; }

    /// <summary><c>mp3</c>, <c>pcm</c>, <c>flac</c> or <c>wav</c> (not when streamed). Default: <c>mp3</c>.</summary>
    public string? Format { get; init; }

    /// <summary>1 or 2. Default: 1.</summary>
    public int? Channel { get; init; }

    /// <summary>Whether the bitrate is constant, of 2.8.</summary>
    public bool? ForceCbr { get; init; }

    [JsonInclude]
    internal int? AudioSampleRate { get; init; }

    /// <summary>The same in the words of tasks of 2.8.</summary>
    internal MiniMaxAudioSetting OfTasks28() => this with { SampleRate = null, AudioSampleRate = SampleRate };

    internal void Check(MiniMaxSpeechModel model)
    {
        Require.OneOf<int>(SampleRate, "audio_setting.sample_rate", 8000, 16000, 22050, 24000, 32000, 44100);
        Require.OneOf<int>(Bitrate, "audio_setting.bitrate", 32000, 64000, 128000, 256000);
        Require.OneOf(Format, "audio_setting.format", "mp3", "pcm", "flac", "wav");
        Require.OneOf<int>(Channel, "audio_setting.channel", 1, 2);
        MiniMaxVoiceSetting.Refuse(ForceCbr is not null && !model.Is28, "audio_setting.force_cbr", model);
    }
}
