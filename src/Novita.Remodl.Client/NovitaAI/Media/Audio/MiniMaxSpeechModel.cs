using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>The speech models of MiniMax. The service lists those of 2.8 alone.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<MiniMaxSpeechModel>))]
public readonly record struct MiniMaxSpeechModel : IStringEnum<MiniMaxSpeechModel>
{
    private static readonly MiniMaxSpeechModel[] KnownValues = [new("02-hd"), new("02-turbo"), new("2.5-hd-preview"), new("2.5-turbo-preview"), new("2.6-hd"), new("2.6-turbo"), new("2.8-hd"), new("2.8-turbo")];

    private readonly string? _value;

    /// <summary>Names a value by its text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public MiniMaxSpeechModel(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>minimax-speech-02-hd</c>.</summary>
    public static MiniMaxSpeechModel Speech02Hd => KnownValues[0];

    /// <summary><c>minimax-speech-02-turbo</c>.</summary>
    public static MiniMaxSpeechModel Speech02Turbo => KnownValues[1];

    /// <summary><c>minimax-speech-2.5-hd-preview</c>.</summary>
    public static MiniMaxSpeechModel Speech25Hd => KnownValues[2];

    /// <summary><c>minimax-speech-2.5-turbo-preview</c>.</summary>
    public static MiniMaxSpeechModel Speech25Turbo => KnownValues[3];

    /// <summary><c>minimax-speech-2.6-hd</c>. Retired on 2026-08-19.</summary>
    public static MiniMaxSpeechModel Speech26Hd => KnownValues[4];

    /// <summary><c>minimax-speech-2.6-turbo</c>.</summary>
    public static MiniMaxSpeechModel Speech26Turbo => KnownValues[5];

    /// <summary><c>minimax-speech-2.8-hd</c>.</summary>
    public static MiniMaxSpeechModel Speech28Hd => KnownValues[6];

    /// <summary><c>minimax-speech-2.8-turbo</c>.</summary>
    public static MiniMaxSpeechModel Speech28Turbo => KnownValues[7];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>Whether it is of 2.8, which spells some fields otherwise.</summary>
    internal bool Is28 => Value.StartsWith("2.8-", StringComparison.Ordinal);

    static ReadOnlySpan<MiniMaxSpeechModel> IStringEnum<MiniMaxSpeechModel>.Known => KnownValues;

    static MiniMaxSpeechModel IStringEnum<MiniMaxSpeechModel>.From(string value) => new(value);

    /// <summary>Names a value by its text.</summary>
    public static implicit operator MiniMaxSpeechModel(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
