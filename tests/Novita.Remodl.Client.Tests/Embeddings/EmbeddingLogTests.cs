using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Novita.Remodl.Client.RemodlAI;
using Novita.Remodl.Client.Tests.DependencyInjection;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.Embeddings;

public class EmbeddingLogTests
{
    [Theory]
    [InlineData(null, true)]
    [InlineData("retrieval", false)]
    public async Task A_missing_task_is_warned_of(string? task, bool isWarned)
    {
        using var logs = new CapturingLoggerProvider();
        using var wire = Wire.Answering("""{"data":[{"embedding":[1]}]}""");
        var collection = Host.Services();
        collection.AddLogging(logging => logging.AddProvider(logs));
        collection.AddRemodlAI(options => options.ApiKey = "key").Over(wire);
        await using var services = collection.BuildServiceProvider();

        await services.GetRequiredService<IModelProvider>().EmbedAsync(
            new EmbeddingRequest { Model = NovaEmbeddings.Model, Input = "secret words", Task = task is null ? default(EmbeddingTask?) : new EmbeddingTask(task) });

        Assert.Equal(isWarned, logs.Lines.Any(line => line.Contains("Warning remodlai: an input for nova-embeddings-v1 has no task", StringComparison.Ordinal)));
        Assert.DoesNotContain(logs.Lines, line => line.Contains("secret", StringComparison.Ordinal));
    }
}
