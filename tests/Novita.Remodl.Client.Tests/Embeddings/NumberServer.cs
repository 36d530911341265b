using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Novita.Remodl.Client.Tests.Rest;

namespace Novita.Remodl.Client.Tests.Embeddings;

/// <summary>Embeds the text of a number as that number, and counts each text as one token.</summary>
internal sealed class NumberServer : HttpMessageHandler
{
    private int _running;

    public ConcurrentBag<int> Sizes { get; } = [];

    public int MostAtOnce { get; private set; }

    /// <summary>Waited for before a call is answered, with the first number of the call.</summary>
    public Func<int, CancellationToken, Task> Before { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>How many vectors are left out of each answer.</summary>
    public int Missing { get; set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = JsonSerializer.Deserialize<JsonElement>(await request.Content!.ReadAsStringAsync(cancellationToken));
        var numbers = body.GetProperty("input").EnumerateArray().Select(text => int.Parse(text.GetString()!, CultureInfo.InvariantCulture)).ToArray();
        Sizes.Add(numbers.Length);
        lock (Sizes)
        {
            MostAtOnce = Math.Max(MostAtOnce, ++_running);
        }

        try
        {
            await Before(numbers[0], cancellationToken);
        }
        finally
        {
            lock (Sizes)
            {
                _running--;
            }
        }

        var data = numbers.Skip(Missing).Select((number, i) => FormattableString.Invariant($$"""{"object":"embedding","index":{{i}},"embedding":[{{number}}]}"""));
        return RecordingHandler.Json(FormattableString.Invariant(
            $$"""{"usage":{"prompt_tokens":{{numbers.Length}},"total_tokens":{{numbers.Length}} },"object":"list","model":"m","data":[{{string.Join(',', data.Reverse())}}]}"""));
    }
}
