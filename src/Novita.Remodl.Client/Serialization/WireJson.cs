using System.Text.Encodings.Web;
using System.Text.Json;

namespace Novita.Remodl.Client.Serialization;

/// <summary>How this library reads and writes JSON.</summary>
public static class WireJson
{
    /// <summary>The read-only options that know every type of the wire, without reflection. Chain their resolver to read and write these types among your own.</summary>
    public static JsonSerializerOptions Options { get; } = CreateOptions();

    private static JsonSerializerOptions CreateOptions()
    {
        // Bodies are sent, never put into a page: text stays readable and short.
        var options = new JsonSerializerOptions(WireJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        options.MakeReadOnly();
        return options;
    }
}
