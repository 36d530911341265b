using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Json;
using Novita.Remodl.Emulator.NovitaAI;
using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.Search;

/// <summary>Exa, over the small web of <see cref="WebIndex"/>.</summary>
internal sealed class ExaEndpoint(EmulatedServiceBase service)
{
    private const int UsualResults = 10;
    private const int Sources = 3;

    public void Map(IEndpointRouteBuilder routes)
    {
        Post(routes, "/v3/exa/search", SearchShapes.ExaSearch, Search);
        Post(routes, "/v3/exa/contents", SearchShapes.ExaContents, Contents);
        Post(routes, "/v3/exa/answer", SearchShapes.ExaAnswer, Answer);
    }

    private void Post(IEndpointRouteBuilder routes, string route, Shape shape, Func<JsonElement, JsonObject> answer) => routes.MapPost(route, async context =>
    {
        var body = await JsonRequest.ReadObjectAsync(context, service);
        StrictMode.Check(context, service, shape, body);
        await JsonResponse.WriteAsync(context, StatusCodes.Status200OK, answer(body));
    }).WithMetadata(RequiresKey.Metadata);

    private JsonObject Search(JsonElement body)
    {
        var query = body.String("query") ?? "";
        var contents = body.Field("contents");
        var found = WebIndex.Find([query, .. body.Strings("additionalQueries")])
            .Select(result => result.Page)
            .Where(page => Fits(page, body))
            .Take(body.Int("numResults") ?? UsualResults)
            .ToArray();
        var answer = new JsonObject
        {
            ["requestId"] = service.State.NewId(),
            ["results"] = new JsonArray([.. found.Select(page => (JsonNode)Describe(page, query, contents))]),
        };
        if (body.String("type")?.StartsWith("deep", StringComparison.Ordinal) == true && found.Length > 0)
        {
            answer["output"] = new JsonObject { ["content"] = found[0].BestSentence(query), ["grounding"] = new JsonArray(new JsonObject { ["url"] = found[0].Url }) };
        }

        return answer;
    }

    private JsonObject Contents(JsonElement body)
    {
        var asked = body.Strings("urls").Concat(body.Strings("ids")).ToArray();
        return new JsonObject
        {
            ["requestId"] = service.State.NewId(),
            ["results"] = new JsonArray([.. asked.Select(WebIndex.At).OfType<WebPage>().Select(page => (JsonNode)Describe(page, page.Title, body))]),
            ["statuses"] = new JsonArray([.. asked.Select(url => (JsonNode)new JsonObject { ["id"] = url, ["status"] = WebIndex.At(url) is null ? "error" : "success" })]),
        };
    }

    private JsonObject Answer(JsonElement body)
    {
        var query = body.String("query") ?? "";
        var found = WebIndex.Find([query]).Take(Sources).Select(result => result.Page).ToArray();
        var text = found.Length == 0 ? "The emulator knows no page about that." : found[0].BestSentence(query);
        return new JsonObject
        {
            ["requestId"] = service.State.NewId(),
            ["answer"] = body.Field("outputSchema") is null ? text : new JsonObject { ["answer"] = text },
            ["citations"] = new JsonArray([.. found.Select(page =>
            {
                var citation = Describe(page, query, contents: null);
                if (body.Bool("text") == true)
                {
                    citation["text"] = page.Text;
                }

                return (JsonNode)citation;
            })]),
        };
    }

    private static bool Fits(WebPage page, JsonElement body)
    {
        var include = body.Strings("includeDomains");
        return (include.Count == 0 || include.Any(domain => WebIndex.IsOf(page, domain)))
            && !body.Strings("excludeDomains").Any(domain => WebIndex.IsOf(page, domain))
            && (body.String("category") is not { } category || page.Category == category)
            && (Time(body, "startPublishedDate") is not { } start || page.Published >= start)
            && (Time(body, "endPublishedDate") is not { } end || page.Published <= end);
    }

    private static DateTimeOffset? Time(JsonElement body, string name) =>
        DateTimeOffset.TryParse(body.String(name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;

    private static JsonObject Describe(WebPage page, string query, JsonElement? contents)
    {
        var item = new JsonObject
        {
            ["id"] = page.Url,
            ["title"] = page.Title,
            ["url"] = page.Url,
            ["publishedDate"] = page.Published.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            ["author"] = page.Author,
            ["favicon"] = $"https://{page.Host}/favicon.ico",
        };
        if (contents is not { } wanted)
        {
            return item;
        }

        if (IsWanted(wanted, "text"))
        {
            var most = wanted.Field("text")?.Int("maxCharacters") ?? int.MaxValue;
            item["text"] = page.Text.Length > most ? page.Text[..most] : page.Text;
        }

        if (IsWanted(wanted, "highlights"))
        {
            var best = page.BestSentence(wanted.Field("highlights")?.String("query") ?? query);
            item["highlights"] = new JsonArray(best);
            item["highlightScores"] = new JsonArray(WebIndex.Score(query, best));
        }

        if (IsWanted(wanted, "summary"))
        {
            item["summary"] = page.FirstSentence;
        }

        if (wanted.Int("subpages") is { } most2 and > 0)
        {
            item["subpages"] = new JsonArray([.. WebIndex.Pages.Where(other => other.Url.StartsWith(page.Url + "/", StringComparison.Ordinal)).Take(most2).Select(other => (JsonNode)Describe(other, query, null))]);
        }

        if (wanted.Field("extras") is not null)
        {
            item["extras"] = new JsonObject { ["links"] = new JsonArray([.. WebIndex.Pages.Where(other => other.Host == page.Host && other != page).Take(wanted.Field("extras")!.Value.Int("links") ?? 0).Select(other => (JsonNode)other.Url)]) };
        }

        return item;
    }

    private static bool IsWanted(JsonElement contents, string name) => contents.Field(name) is { } value && value.ValueKind != JsonValueKind.False;
}
