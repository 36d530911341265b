using Microsoft.Extensions.Logging;

namespace Novita.Remodl.Client.Diagnostics;

/// <summary>The log messages of embeddings. None has an input.</summary>
internal static partial class EmbeddingLog
{
    public const string Category = "Novita.Remodl.Client.Embeddings";

    [LoggerMessage(1, LogLevel.Warning, "{Provider}: an input for {Model} has no task, and the server chooses its adapter by it. Set EmbeddingRequest.Task")]
    public static partial void NoTask(ILogger logger, string provider, string model);
}
