namespace Novita.Remodl.Client.Serialization;

/// <summary>An open set of strings of the wire: known values are named, others keep their text.</summary>
internal interface IStringEnum<TSelf>
    where TSelf : struct, IStringEnum<TSelf>
{
    /// <summary>The values this library knows, so that reading one of them makes no string.</summary>
    static abstract ReadOnlySpan<TSelf> Known { get; }

    static abstract TSelf From(string value);

    string Value { get; }
}
