using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.NovitaAI.Account;
using Novita.Remodl.Client.NovitaAI.Catalog;
using Novita.Remodl.Client.NovitaAI.Search;
using Novita.Remodl.Client.NovitaAI.Training;
using Console = Novita.Remodl.Client.Tests.Readme.SilentConsole;

namespace Novita.Remodl.Client.Tests.Readme;

/// <summary>The README's snippets of what only Novita has.</summary>
internal static class NovitaSnippets
{
    public static async Task<CatalogModel?> Catalog(NovitaProvider novita)
    {
        #region catalogue
        var lora = await novita.Catalog.FindAsync("watercolor harbor", CatalogModelType.Lora);
        await foreach (var model in novita.Catalog.ListAsync(new CatalogQuery { Types = [CatalogModelType.Checkpoint], IsSdxl = true }))
            Console.WriteLine(model.ApiName);
        #endregion
        return lora;
    }

    public static async Task<TrainedModel> Training(NovitaProvider novita, string folder)
    {
        #region training
        var job = await novita.Training.TrainAsync(
            new SubjectTrainingRequest
            {
                Name = "my cat",
                BaseModel = TrainingBaseModel.StableDiffusion15,
                Width = 512,
                Height = 512,
                Components = [TrainingComponent.Resize(512, 512)], // what is left out is for faces
                ExpertSetting = new() { InstancePrompt = "a photo of ohwx cat", ClassPrompt = "cat", LearningRate = "1e-4", MaxTrainSteps = 1000 },
            },
            Directory.GetFiles(folder, "*.jpg"));
        Console.WriteLine(job.Handle.ToString()); // finds it again: novita.Training.Resume(JobHandle.Parse(text))
        var trained = await job.WaitAsync(new() { Timeout = TimeSpan.FromHours(6) });
        #endregion
        return trained;
    }

    public static async Task<UsdAmount?> Account(NovitaProvider novita)
    {
        #region account
        var key = await novita.Account.CheckKeyAsync(); // a failing network is an exception, a bad key is not
        var balance = await novita.Account.GetBalanceAsync();
        var bills = await novita.Account.ListUsageBillsAsync(new() { Cycle = BillCycle.Day, Category = BillCategory.Summary });
        Console.WriteLine($"{key.IsAccepted}: {balance.AvailableBalance} left, {bills.Count} bills");
        #endregion
        return balance.AvailableBalance;
    }

    public static async Task<(ExaSearchResult Found, ExaAnswer Answer)> Search(NovitaProvider novita)
    {
        #region search
        var found = await novita.Search.Exa.SearchAsync("the longest river of Portugal", numResults: 3);
        var answer = await novita.Search.Exa.AnswerAsync("How long is the Tagus?");
        Console.WriteLine($"{answer.Text} {string.Join(", ", answer.Citations.Select(page => page.Url))}");
        #endregion
        return (found, answer);
    }
}
