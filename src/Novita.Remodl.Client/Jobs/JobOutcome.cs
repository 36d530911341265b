namespace Novita.Remodl.Client.Jobs;

/// <summary>How one of many jobs ended: with a result or with an error, never with both.</summary>
/// <typeparam name="T">What the job makes.</typeparam>
public sealed record JobOutcome<T>
    where T : class
{
    /// <summary>The job.</summary>
    public required GenerationJob<T> Job { get; init; }

    /// <summary>What it made; null if it failed.</summary>
    public T? Result { get; init; }

    /// <summary>Why there is no result: <see cref="GenerationFailedException"/> when the job failed, <see cref="ProviderTimeoutException"/> when it was waited for too long, and others when it could not be looked at.</summary>
    public ModelProviderException? Error { get; init; }
}
