namespace Novita.Remodl.Client;

/// <summary>An answer in the form of a type.</summary>
/// <typeparam name="T">The type.</typeparam>
public sealed record StructuredCompletion<T>
{
    /// <summary>The answer.</summary>
    public required T Value { get; init; }

    /// <summary>The answer as it came, with its usage and its reasoning.</summary>
    public required ChatCompletion Completion { get; init; }

    /// <summary>How the model was made to answer in JSON: what <see cref="StructuredOutputMode.Auto"/> came to.</summary>
    public required StructuredOutputMode Mode { get; init; }
}
