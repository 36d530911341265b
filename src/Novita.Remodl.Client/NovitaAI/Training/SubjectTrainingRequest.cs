using Novita.Remodl.Client.NovitaAI.Media;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Training;

/// <summary>Trains a LoRA upon images of a person or a thing. The endpoint has not been listed in the service's reference since August 2026.</summary>
public sealed record SubjectTrainingRequest : WireObject
{
    /// <summary>What the model shall be called.</summary>
    public required string Name { get; init; }

    /// <summary>What it is trained upon.</summary>
    public required TrainingBaseModel BaseModel { get; init; }

    /// <summary>The width of the images in pixels, 1 or more.</summary>
    public required int Width { get; init; }

    /// <summary>The height of the images in pixels, 1 or more.</summary>
    public required int Height { get; init; }

    /// <summary>The uploaded images, 1 or more. <see cref="NovitaTraining.TrainAsync(SubjectTrainingRequest, IEnumerable{TrainingImage}, int, IProgress{int}, CancellationToken)"/> uploads images and fills this in.</summary>
    public IReadOnlyList<TrainingDatasetItem> ImageDatasetItems
    {
        get => field ?? [];
        init;
    }

    /// <summary>How it is learnt.</summary>
    public required SubjectTrainingSettings ExpertSetting { get; init; }

    /// <summary>
    /// What is done to the images before. The default is for faces: <see cref="TrainingComponent.FaceDefaults"/>, which cut out the face and restore it, with the resizing to <see cref="Width"/> and <see cref="Height"/>.
    /// For animals and things give the resizing alone: <c>[TrainingComponent.Resize(512, 512)]</c>.
    /// </summary>
    public IReadOnlyList<TrainingComponent> Components
    {
        get => field ?? TrainingComponent.FaceDefaults(Width, Height);
        init;
    }

    internal void Check()
    {
        CheckApartFromImages();
        Require.Count(ImageDatasetItems, "image_dataset_items", 1, int.MaxValue);
        foreach (var item in ImageDatasetItems)
        {
            TrainingChecks.Caption(item.Caption, isNeeded: false);
        }
    }

    internal void CheckApartFromImages()
    {
        Require.Text(Name, "name");
        Require.Text(BaseModel.Value, "base_model");
        Require.Between<int>(Width, "width", 1, int.MaxValue);
        Require.Between<int>(Height, "height", 1, int.MaxValue);
        Require.Count(Components, "components", 1, int.MaxValue);
        ExpertSetting.Check();
    }
}
