namespace Novita.Remodl.Client;

/// <summary>The answer's text got an annotation.</summary>
public sealed record ResponseAnnotationEvent : ResponseItemStreamEvent
{
    /// <summary>The part's place in the item's content.</summary>
    public int ContentIndex { get; init; }

    /// <summary>The annotation's place in the part.</summary>
    public int AnnotationIndex { get; init; }

    /// <summary>The annotation.</summary>
    public ResponseAnnotation? Annotation { get; init; }
}
