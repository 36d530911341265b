using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Legacy;

/// <summary>An answer of the <c>/v2</c> API. One that tells of a failure never comes to the caller: it is thrown.</summary>
/// <typeparam name="TData">What was asked for.</typeparam>
public sealed record LegacyAnswer<TData> : WireObject
    where TData : class
{
    /// <summary>0 when it went well.</summary>
    public int Code { get; init; }

    /// <summary>What the service says to it.</summary>
    public string? Msg { get; init; }

    /// <summary>What was asked for.</summary>
    public TData? Data { get; init; }
}
