using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.Search;

/// <summary>What the searches accept.</summary>
internal static class SearchShapes
{
    private static readonly Field[] Contents =
    [
        new("text", Shape.Either(Shape.Bool, Shape.Object(new("maxCharacters", Shape.Int), new("includeHtmlTags", Shape.Bool), new("verbosity", Shape.String), new("includeSections", Shape.Strings), new("excludeSections", Shape.Strings)))),
        new("highlights", Shape.Either(Shape.Bool, Shape.Map)),
        new("summary", Shape.Either(Shape.Bool, Shape.Object(new("query", Shape.String), new("schema", Shape.Map)))),
        new("extras", Shape.Object(new("links", Shape.Int), new("imageLinks", Shape.Int), new("richLinks", Shape.Int), new("richImageLinks", Shape.Int), new("codeBlocks", Shape.Int))),
        new("livecrawlTimeout", Shape.IntBetween(0, 90_000)),
        new("maxAgeHours", Shape.IntBetween(-1, 720)),
        new("subpages", Shape.IntBetween(0, 100)),
        new("subpageTarget", Shape.Either(Shape.String, Shape.Strings)),
    ];

    private static readonly Shape Domains = Shape.ArrayOf(Shape.String, max: 1200);

    private static readonly Field[] Walk =
    [
        Field.Required("url", Shape.String), new("instructions", Shape.String), new("max_depth", Shape.Int), new("max_breadth", Shape.Int), new("limit", Shape.Int), new("select_paths", Shape.Strings), new("exclude_paths", Shape.Strings),
    ];

    public static Shape ExaSearch { get; } = Shape.Object(
        Field.Required("query", Shape.String),
        new("type", Shape.OneOf("instant", "fast", "auto", "deep-lite", "deep", "deep-reasoning")),
        new("numResults", Shape.IntBetween(1, 100)),
        new("includeDomains", Domains),
        new("excludeDomains", Domains),
        new("startCrawlDate", Shape.String),
        new("endCrawlDate", Shape.String),
        new("startPublishedDate", Shape.String),
        new("endPublishedDate", Shape.String),
        new("category", Shape.OneOf("company", "research paper", "news", "personal site", "financial report", "people")),
        new("userLocation", Shape.String),
        new("moderation", Shape.Bool),
        new("additionalQueries", Shape.ArrayOf(Shape.String, min: 1, max: 10)),
        new("outputSchema", Shape.Map),
        new("systemPrompt", Shape.String),
        new("compliance", Shape.String),
        new("contents", Shape.Object(Contents)));

    public static Shape ExaContents { get; } = Shape.Object([new("urls", Shape.ArrayOf(Shape.String, min: 1, max: 100)), new("ids", Shape.ArrayOf(Shape.String, min: 1, max: 100)), .. Contents]);

    public static Shape ExaAnswer { get; } = Shape.Object(Field.Required("query", Shape.String), new("text", Shape.Bool), new("outputSchema", Shape.Map));

    public static Shape TavilySearch { get; } = Shape.Object(
        Field.Required("query", Shape.String),
        new("search_depth", Shape.OneOf("basic", "advanced", "fast", "ultra-fast")),
        new("topic", Shape.String),
        new("max_results", Shape.IntBetween(0, 20)),
        new("time_range", Shape.String),
        new("start_date", Shape.String),
        new("end_date", Shape.String),
        new("include_answer", Shape.Either(Shape.Bool, Shape.String)),
        new("include_raw_content", Shape.Either(Shape.Bool, Shape.String)),
        new("include_images", Shape.Bool),
        new("include_image_descriptions", Shape.Bool),
        new("include_favicon", Shape.Bool),
        new("include_domains", Shape.Strings),
        new("exclude_domains", Shape.Strings),
        new("country", Shape.String),
        new("auto_parameters", Shape.Bool),
        new("chunks_per_source", Shape.Int));

    public static Shape TavilyExtract { get; } = Shape.Object(
        Field.Required("urls", Shape.Either(Shape.String, Shape.Strings)), new("extract_depth", Shape.OneOf("basic", "advanced")), new("format", Shape.OneOf("markdown", "text")), new("include_images", Shape.Bool));

    public static Shape TavilyWalk { get; } = Shape.Object(Walk);
}
