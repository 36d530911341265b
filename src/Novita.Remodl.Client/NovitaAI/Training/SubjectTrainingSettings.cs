using Novita.Remodl.Client.NovitaAI.Media;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Training;

/// <summary>How a person or a thing is learnt. What is not set is left to the service.</summary>
public sealed record SubjectTrainingSettings : WireObject
{
    /// <summary>What the subject is called in prompts later, for example <c>a photo of ohwx person</c>.</summary>
    public required string InstancePrompt { get; init; }

    /// <summary>What kind of thing it is. Default: <c>person</c>.</summary>
    public string ClassPrompt
    {
        get => field ?? "person";
        init;
    }

    /// <summary>Whether what the model knows of the class is kept.</summary>
    public bool? WithPriorPreservation { get; init; }

    /// <summary>How much that counts, more than 0.</summary>
    public double? PriorLossWeight { get; init; }

    /// <summary>Whether the text encoder learns too.</summary>
    public bool? TrainTextEncoder { get; init; }

    /// <summary>The rank of the LoRA, 4 to 128.</summary>
    public int? LoraR { get; init; }

    /// <summary>The weight of the LoRA, 4 to 128.</summary>
    public int? LoraAlpha { get; init; }

    /// <summary>The rank of the text encoder's part, 4 to 128.</summary>
    public int? LoraTextEncoderR { get; init; }

    /// <summary>The weight of the text encoder's part, 4 to 128.</summary>
    public int? LoraTextEncoderAlpha { get; init; }

    /// <summary>How many images are looked at together, 1 to 4.</summary>
    public int? TrainBatchSize { get; init; }

    /// <summary>How fast it learns; text on the wire: <c>1e-4</c>, <c>1e-5</c>, <c>1e-6</c>, <c>2e-4</c> or <c>5e-5</c>.</summary>
    public string? LearningRate { get; init; }

    /// <summary>How many steps are taken, 1 or more.</summary>
    public int? MaxTrainSteps { get; init; }

    /// <summary>The seed, 1 or more.</summary>
    public long? Seed { get; init; }

    /// <summary>How the learning rate changes.</summary>
    public LearningRateScheduler? LrScheduler { get; init; }

    /// <summary>For how many steps the learning rate rises, 0 or more.</summary>
    public int? LrWarmupSteps { get; init; }

    internal void Check()
    {
        Require.Text(InstancePrompt, "expert_setting.instance_prompt");
        Require.Text(ClassPrompt, "expert_setting.class_prompt");
        Require.Above<double>(PriorLossWeight, "expert_setting.prior_loss_weight", 0, double.MaxValue);
        Require.Between<int>(LoraR, "expert_setting.lora_r", 4, 128);
        Require.Between<int>(LoraAlpha, "expert_setting.lora_alpha", 4, 128);
        Require.Between<int>(LoraTextEncoderR, "expert_setting.lora_text_encoder_r", 4, 128);
        Require.Between<int>(LoraTextEncoderAlpha, "expert_setting.lora_text_encoder_alpha", 4, 128);
        TrainingChecks.Settings(TrainBatchSize, LearningRate, MaxTrainSteps, Seed, LrWarmupSteps);
    }
}
