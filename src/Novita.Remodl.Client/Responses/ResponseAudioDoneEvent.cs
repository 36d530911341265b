namespace Novita.Remodl.Client;

/// <summary>The answer's sound, or what it says, is done: <c>response.audio.done</c>, <c>response.audio.transcript.done</c>.</summary>
public sealed record ResponseAudioDoneEvent : ResponseStreamEvent;
