using Novita.Remodl.Client.NovitaAI.Media;

namespace Novita.Remodl.Client.NovitaAI.Training;

/// <summary>What both kinds of training want of their fields.</summary>
internal static class TrainingChecks
{
    private const int LongestCaption = 1024;

    public static void Settings(int? batchSize, string? learningRate, int? maxSteps, long? seed, int? warmupSteps)
    {
        Require.Between<int>(batchSize, "expert_setting.train_batch_size", 1, 4);
        Require.OneOf(learningRate, "expert_setting.learning_rate", "1e-4", "1e-5", "1e-6", "2e-4", "5e-5");
        Require.Between<int>(maxSteps, "expert_setting.max_train_steps", 1, int.MaxValue);
        Require.Between<long>(seed, "expert_setting.seed", 1, long.MaxValue);
        Require.Between<int>(warmupSteps, "expert_setting.lr_warmup_steps", 0, int.MaxValue);
    }

    public static void Caption(string? caption, bool isNeeded)
    {
        if (isNeeded || caption is not null)
        {
            Require.Text(caption, "image_dataset_items.caption", LongestCaption);
        }
    }
}
