using System.Text.Json;

namespace Novita.Remodl.Client.Serialization;

/// <summary>How this library reads and writes JSON.</summary>
public static class WireJson
{
    /// <summary>The read-only options that know every type of the wire, without reflection.</summary>
    public static JsonSerializerOptions Options => WireJsonContext.Default.Options;
}
