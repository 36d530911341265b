using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media;

/// <summary>How a call to a MiniMax model went. The codes: 0 well, 1000 unknown, 1001 timeout, 1002 rate limited, 1004 not authorized, 1039 too many tokens, 1042 illegal characters, 2013 bad parameters.</summary>
public sealed record BaseResponse : WireObject
{
    /// <summary>0 when it went well.</summary>
    public int? StatusCode { get; init; }

    /// <summary>In words.</summary>
    public string? StatusMsg { get; init; }
}
