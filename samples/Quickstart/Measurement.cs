using System.Diagnostics;
using System.Globalization;
using Novita.Remodl.Client;

namespace Samples.Quickstart;

/// <summary>How long an answer took, and what it used.</summary>
internal sealed class Measurement
{
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private TimeSpan? _firstToken;
    private CompletionUsage? _usage;

    public void Add(ChatCompletionChunk chunk)
    {
        if (chunk.Text.Length > 0 || chunk.Reasoning is { Length: > 0 })
        {
            _firstToken ??= _clock.Elapsed;
        }

        // The usage so far; the last one counts.
        _usage = chunk.Usage ?? _usage;
    }

    public override string ToString()
    {
        var tokens = _usage is null ? "usage unknown" : $"{_usage.PromptTokens} tokens in, {_usage.CompletionTokens} out";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{tokens}; first token after {_firstToken?.TotalMilliseconds ?? 0:0} ms, all after {_clock.Elapsed.TotalMilliseconds:0} ms");
    }
}
