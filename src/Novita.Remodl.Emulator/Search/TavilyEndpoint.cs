using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Json;
using Novita.Remodl.Emulator.NovitaAI;
using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.Search;

/// <summary>Tavily, over the small web of <see cref="WebIndex"/>.</summary>
internal sealed class TavilyEndpoint(EmulatedServiceBase service)
{
    private const int UsualResults = 5;
    private const int UsualPages = 50;

    private static readonly TimeSpan PatternLimit = TimeSpan.FromSeconds(1);

    public void Map(IEndpointRouteBuilder routes)
    {
        Post(routes, "/v3/tavily/search", SearchShapes.TavilySearch, Search);
        Post(routes, "/v3/tavily/extract", SearchShapes.TavilyExtract, Extract);
        Post(routes, "/v3/tavily/crawl", SearchShapes.TavilyWalk, body => Walk(body, page => Content(page)));
        Post(routes, "/v3/tavily/map", SearchShapes.TavilyWalk, body => Walk(body, page => page.Url));
    }

    private void Post(IEndpointRouteBuilder routes, string route, Shape shape, Func<JsonElement, JsonObject> answer) => routes.MapPost(route, async context =>
    {
        var body = await JsonRequest.ReadObjectAsync(context, service);
        StrictMode.Check(context, service, shape, body);
        var result = answer(body);
        result["response_time"] = 0.01;
        result["request_id"] = service.State.NewId();
        await JsonResponse.WriteAsync(context, StatusCodes.Status200OK, result);
    }).WithMetadata(RequiresKey.Metadata);

    private static JsonObject Search(JsonElement body)
    {
        var query = body.String("query") ?? "";
        var include = body.Strings("include_domains");
        var found = WebIndex.Find([query])
            .Where(result => include.Count == 0 || include.Any(domain => WebIndex.IsOf(result.Page, domain)))
            .Where(result => !body.Strings("exclude_domains").Any(domain => WebIndex.IsOf(result.Page, domain)))
            .Where(result => body.String("topic") != "news" || result.Page.Category == "news")
            .Take(body.Int("max_results") ?? UsualResults)
            .ToArray();
        return new JsonObject
        {
            ["query"] = query,
            ["answer"] = IsWanted(body, "include_answer") && found.Length > 0 ? found[0].Page.BestSentence(query) : null,
            ["images"] = new JsonArray(),
            ["results"] = new JsonArray([.. found.Select(result => (JsonNode)new JsonObject
            {
                ["url"] = result.Page.Url,
                ["title"] = result.Page.Title,
                ["content"] = result.Page.BestSentence(query),
                ["score"] = result.Score,
                ["raw_content"] = IsWanted(body, "include_raw_content") ? result.Page.Text : null,
            })]),
        };
    }

    private static JsonObject Extract(JsonElement body)
    {
        var urls = body.Strings("urls");
        return new JsonObject
        {
            ["results"] = new JsonArray([.. urls.Select(WebIndex.At).OfType<WebPage>().Select(page => (JsonNode)Content(page))]),
            ["failed_results"] = new JsonArray([.. urls.Where(url => WebIndex.At(url) is null).Select(url => (JsonNode)new JsonObject { ["url"] = url, ["error"] = "The emulator does not know this page." })]),
        };
    }

    private JsonObject Walk(JsonElement body, Func<WebPage, JsonNode> describe)
    {
        var url = body.String("url") ?? "";
        if (!Uri.TryCreate(url.Contains("://", StringComparison.Ordinal) ? url : "https://" + url, UriKind.Absolute, out var start))
        {
            throw new ApiErrorException(service.BadRequest($"url: {url} is no address", "url"));
        }

        var select = body.Strings("select_paths");
        var pages = WebIndex.Pages
            .Where(page => page.Host == start.Host)
            .Where(page => select.Count == 0 || select.Any(pattern => Matches(page, pattern)))
            .Where(page => !body.Strings("exclude_paths").Any(pattern => Matches(page, pattern)))
            .Take(body.Int("limit") ?? UsualPages);
        return new JsonObject { ["base_url"] = start.Host, ["results"] = new JsonArray([.. pages.Select(describe)]) };
    }

    private bool Matches(WebPage page, string pattern)
    {
        try
        {
            return Regex.IsMatch(new Uri(page.Url).AbsolutePath, pattern, RegexOptions.ExplicitCapture, PatternLimit);
        }
        catch (ArgumentException)
        {
            throw new ApiErrorException(service.BadRequest($"{pattern} is no regular expression"));
        }
    }

    private static JsonObject Content(WebPage page) => new() { ["url"] = page.Url, ["raw_content"] = page.Text, ["images"] = new JsonArray() };

    private static bool IsWanted(JsonElement body, string name) => body.Field(name) is { ValueKind: JsonValueKind.True or JsonValueKind.String };
}
