using Novita.Remodl.Client;
using Novita.Remodl.Client.NovitaAI;
using Samples;
using Samples.Embeddings;

// Searches the text files of a folder by meaning: vectors find the candidates, a reranker puts the best first.
const string EmbeddingModel = "baai/bge-m3";
const string RerankModel = "baai/bge-reranker-v2-m3";
const int Candidates = 20;
const int Shown = 3;

if (!Arguments.TryParse(args, out var arguments))
{
    Console.Error.WriteLine(Arguments.Usage);
    return 2;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, signal) =>
{
    signal.Cancel = true;
    stop.Cancel();
};

try
{
    await using var emulator = await EmulatorWithoutKey.StartAsync("novita", stop.Token);
    using var novita = new NovitaClient();

    var passages = Passage.ReadAll(arguments.Folder);
    if (passages.Count == 0)
    {
        Console.Error.WriteLine($"There are no .md or .txt files in {arguments.Folder}.");
        return 1;
    }

    // However many there are: more than one call takes is sent in several.
    var vectors = await novita.EmbedAsync(EmbeddingModel, passages.Select(passage => passage.Text), stop.Token);
    var question = await novita.EmbedAsync(EmbeddingModel, arguments.Question, stop.Token);
    Console.WriteLine($"{passages.Count} passages, {question.Length} numbers each.");

    var candidates = passages.Zip(vectors)
        .OrderByDescending(pair => EmbeddingVector.CosineSimilarity(pair.Second.Span, question.Span))
        .Take(Candidates)
        .Select(pair => pair.First)
        .ToArray();
    var ranking = await novita.RerankAsync(RerankModel, arguments.Question, candidates.Select(passage => passage.Text), Shown, stop.Token);
    foreach (var ranked in ranking.Results)
    {
        Console.WriteLine();
        Console.WriteLine($"{ranked.RelevanceScore:F3}  {candidates[ranked.Index].File}");
        Console.WriteLine(ranked.Document);
    }

    return 0;
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    Console.Error.WriteLine("Stopped.");
    return 130;
}
catch (ModelProviderException failure)
{
    Console.Error.WriteLine(failure.Message);
    return 1;
}
