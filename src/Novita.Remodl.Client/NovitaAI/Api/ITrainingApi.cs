using Novita.Remodl.Client.NovitaAI.Media;
using Novita.Remodl.Client.NovitaAI.Training;

namespace Novita.Remodl.Client.NovitaAI.Api;

/// <summary>The routes of training. The service has not listed them in its reference since August 2026.</summary>
public interface ITrainingApi
{
    /// <summary>Asks for a place to upload an image to.</summary>
    [Post("/v3/assets/training_dataset")]
    [Headers("Accept: application/json")]
    Task<TrainingUpload> CreateUploadAsync([Body] TrainingUploadRequest request, CancellationToken cancellationToken = default);

    /// <summary>Begins to train upon a person or a thing.</summary>
    [Post("/v3/training/subject")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> CreateSubjectAsync([Body] SubjectTrainingRequest request, CancellationToken cancellationToken = default);

    /// <summary>Begins to train upon a style.</summary>
    [Post("/v3/training/style")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> CreateStyleAsync([Body] StyleTrainingRequest request, CancellationToken cancellationToken = default);

    /// <summary>Reads a training upon a person or a thing.</summary>
    [Get("/v3/training/subject")]
    [Headers("Accept: application/json")]
    Task<TrainingState> GetSubjectAsync([AliasAs("task_id")] string taskId, CancellationToken cancellationToken = default);

    /// <summary>Reads a training upon a style.</summary>
    [Get("/v3/training/style")]
    [Headers("Accept: application/json")]
    Task<TrainingState> GetStyleAsync([AliasAs("task_id")] string taskId, CancellationToken cancellationToken = default);

    /// <summary>Lists a page of trainings.</summary>
    [Get("/v3/training")]
    [Headers("Accept: application/json")]
    Task<TrainingPage> ListAsync([Query] TrainingQuery query, CancellationToken cancellationToken = default);
}
