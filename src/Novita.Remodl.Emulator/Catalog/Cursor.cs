using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Hosting;

namespace Novita.Remodl.Emulator.Catalog;

/// <summary>Cursors of lists: <c>c_0</c> at the start, then <c>c_</c> and what only the service understands.</summary>
internal static class Cursor
{
    private const string Prefix = "c_";

    public static int Limit(EmulatedServiceBase service, IQueryCollection query, int usual, int largest)
    {
        if (query["pagination.limit"].ToString() is not { Length: > 0 } text)
        {
            return usual;
        }

        return int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var limit) && limit >= 1 && limit <= largest
            ? limit
            : throw new ApiErrorException(service.BadRequest(FormattableString.Invariant($"pagination.limit: must be between 1 and {largest}"), "pagination.limit"));
    }

    public static int Start(EmulatedServiceBase service, IQueryCollection query)
    {
        var text = query["pagination.cursor"].ToString();
        if (text is "" or "c_0")
        {
            return 0;
        }

        try
        {
            if (text.StartsWith(Prefix, StringComparison.Ordinal)
                && JsonNode.Parse(Convert.FromBase64String(text[Prefix.Length..])) is JsonArray { Count: > 0 } parts
                && parts[0] is JsonValue first
                && first.TryGetValue(out int start)
                && start >= 0)
            {
                return start;
            }
        }
        catch (Exception e) when (e is FormatException or System.Text.Json.JsonException)
        {
            // It is said below.
        }

        throw new ApiErrorException(service.BadRequest("pagination.cursor: is not a cursor that this service gave", "pagination.cursor"));
    }

    public static JsonObject Next(int start, int count) => new()
    {
        ["next_cursor"] = start >= count ? "" : Prefix + Convert.ToBase64String(Encoding.UTF8.GetBytes(FormattableString.Invariant($"[{start},\"{count}\"]"))),
    };
}
