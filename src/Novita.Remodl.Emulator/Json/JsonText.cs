using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Novita.Remodl.Emulator.Json;

/// <summary>Writes JSON as both services do: characters as they are, not as \u escapes.</summary>
internal static partial class JsonText
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // The relaxed encoder still escapes what is beyond the basic plane.
    public static string Of(JsonNode node) => EscapedPair().Replace(node.ToJsonString(Options), match => match.Groups["high"].Success
        ? new string([CharOf(match.Groups["high"]), CharOf(match.Groups["low"])])
        : match.Value);

    private static char CharOf(Group digits) =>
        (char)ushort.Parse(digits.ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    // The second alternative steps over an escaped backslash, which may stand before a plain u.
    [GeneratedRegex(@"\\u(?<high>D[89AB][0-9A-F]{2})\\u(?<low>D[C-F][0-9A-F]{2})|\\\\", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex EscapedPair();
}
