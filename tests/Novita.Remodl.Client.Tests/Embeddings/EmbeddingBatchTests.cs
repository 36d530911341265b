using System.Globalization;
using System.Net;
using FsCheck.Fluent;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.RemodlAI;
using Novita.Remodl.Client.Tests.Chat;

namespace Novita.Remodl.Client.Tests.Embeddings;

public sealed class EmbeddingBatchTests : IDisposable
{
    private readonly NumberServer _server = new();

    [Fact]
    public void Any_number_of_inputs_comes_back_in_order() =>
        Gen.Zip(Gen.Choose(1, 60), Gen.Choose(1, 13)).Check(test =>
        {
            var (count, size) = test;
            using var client = Client(size);
            var result = client.EmbedAsync(new EmbeddingRequest { Model = "m", Input = Numbers(count) }).GetAwaiter().GetResult();

            Assert.Equal(Enumerable.Range(0, count), result.Vectors.Select(vector => (int)vector.Span[0]));
            Assert.Equal(Enumerable.Range(0, count), result.Data.Select(data => data.Index));
            Assert.Equal((count, count), ((int)result.Usage!.PromptTokens, (int)result.Usage.TotalTokens));
        });

    [Fact]
    public async Task Novita_takes_2048_at_once()
    {
        using var novita = new NovitaClient(new NovitaOptions { ApiKey = "sk_test" }, _server);

        var vectors = await novita.EmbedAsync("m", Numbers(5000));

        Assert.Equal(Enumerable.Range(0, 5000), vectors.Select(vector => (int)vector.Span[0]));
        Assert.Equal([904, 2048, 2048], _server.Sizes.Order());
    }

    [Fact]
    public async Task Parts_are_sent_side_by_side_but_no_more_than_four()
    {
        var arrived = new SemaphoreSlim(0);
        var gate = new TaskCompletionSource();
        _server.Before = async (_, _) =>
        {
            arrived.Release();
            await gate.Task;
        };
        using var client = Client(1);
        var embedding = client.EmbedAsync("m", Numbers(10));
        for (var i = 0; i < 4; i++)
        {
            await arrived.WaitAsync();
        }

        gate.SetResult();
        await embedding;

        Assert.Equal(4, _server.MostAtOnce);
    }

    [Fact]
    public async Task The_failure_of_a_part_ends_the_others()
    {
        var cancelled = new TaskCompletionSource();
        var isWaiting = new TaskCompletionSource();
        _server.Before = async (first, token) =>
        {
            if (first == 0)
            {
                await isWaiting.Task;
                throw new HttpRequestException("broken", null, HttpStatusCode.BadRequest);
            }

            token.Register(() => cancelled.TrySetResult());
            isWaiting.TrySetResult();
            await Task.Delay(Timeout.Infinite, token);
        };
        using var client = Client(1);

        await Assert.ThrowsAsync<ProviderConnectionException>(() => client.EmbedAsync("m", Numbers(3)));
        await cancelled.Task;
    }

    [Fact]
    public async Task The_callers_cancellation_ends_all_parts()
    {
        using var stop = new CancellationTokenSource();
        _server.Before = async (_, token) =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, token);
        };
        using var client = Client(1);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.EmbedAsync("m", Numbers(8), stop.Token));
        Assert.True(_server.Sizes.Count <= 4);
    }

    [Fact]
    public async Task A_part_with_too_few_vectors_is_an_error()
    {
        _server.Missing = 1;
        using var client = Client(2);

        await Assert.ThrowsAsync<InvalidProviderResponseException>(() => client.EmbedAsync("m", Numbers(4)));
    }

    public void Dispose() => _server.Dispose();

    private static string[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(number => number.ToString(CultureInfo.InvariantCulture))];

    private RemodlAIClient Client(int size)
    {
        var options = new RemodlAIOptions { Profile = RemodlAIProfile.Local, BaseAddress = new Uri("http://localhost:8000"), MaxEmbeddingInputs = size };
        options.Transport.MaxRetries = 0;
        return new(options, _server);
    }
}
