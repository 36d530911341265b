using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.OpenAICompatible;
using Console = Novita.Remodl.Client.Tests.Readme.SilentConsole;

namespace Novita.Remodl.Client.Tests.Readme;

/// <summary>The README's snippets about completions, files and batches.</summary>
internal static class BatchSnippets
{
    public static async Task<TextCompletion> Completion(IModelProvider local)
    {
        #region completions
        var answer = await local.CompleteTextAsync("facebook/opt-125m", "Once upon a time", maxTokens: 40);
        Console.WriteLine(answer.Text);

        await foreach (var piece in local.StreamCompletionAsync("facebook/opt-125m", "Once upon a time", maxTokens: 40))
            Console.Write(piece.Text);
        #endregion
        return answer;
    }

    public static async Task Files(NovitaProvider novita)
    {
        #region files
        var stored = await novita.Files.UploadAsync(FileSource.FromPath("requests.jsonl"), FilePurpose.Batch);
        await foreach (var file in novita.Files.ListAsync())
            Console.WriteLine($"{file.Id} {file.Filename} {file.Bytes} bytes");
        await novita.Files.SaveAsync(stored.Id, "copy.jsonl"); // as a whole, or not at all
        await novita.Files.DeleteAsync(stored.Id);
        #endregion
    }

    public static async Task<BatchJob> Start(NovitaProvider novita, string[] questions)
    {
        #region batch
        var job = await novita.Batches.StartAsync(
            questions.Select((question, i) => BatchItem.ForChat($"question-{i}", "deepseek/deepseek-v3.2", question)));
        Console.WriteLine(job.Id); // all there is to keep
        #endregion
        return job;
    }

    public static async Task Resume(NovitaProvider novita, string id)
    {
        #region resume
        var job = novita.Batches.Resume(id);
        await foreach (var batch in job.WatchAsync())
            Console.WriteLine($"{batch.Status}: {batch.RequestCounts.Progress:P0}");

        await foreach (var result in job.ReadResultsAsync())
            Console.WriteLine($"{result.CustomId}: {(result.IsSuccess ? result.ToChatCompletion().Text : result.FailureMessage)}");
        #endregion
    }
}
