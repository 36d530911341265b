using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Json;
using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.Catalog;

/// <summary>Lists the models that image endpoints take.</summary>
/// <param name="service">The service.</param>
/// <param name="own">The models of the account, which come first.</param>
internal sealed class CatalogEndpoint(EmulatedServiceBase service, Func<IEnumerable<CatalogItem>> own)
{
    private const int LargestPage = 100;
    private const int UsualPage = 20;
    private const int DownloadSeconds = 2_592_000;

    private static readonly string[] Names =
    [
        "filter.visibility", "filter.source", "filter.types", "filter.is_sdxl", "filter.query", "filter.is_inpainting", "filter.is_nsfw", "pagination.limit", "pagination.cursor",
    ];

    public Task ListAsync(HttpContext context)
    {
        var query = context.Request.Query;
        StrictMode.CheckQuery(context, service, Names);
        var limit = Cursor.Limit(service, query, UsualPage, LargestPage);
        var start = Cursor.Start(service, query);
        var items = own().Concat(ImageCatalog.Items).Where(item => Fits(item, query)).ToArray();
        return JsonResponse.WriteAsync(context, StatusCodes.Status200OK, new JsonObject
        {
            ["models"] = new JsonArray([.. items.Skip(start).Take(limit).Select(item => (JsonNode)Describe(item))]),
            ["pagination"] = Cursor.Next(start + limit, items.Length),
        });
    }

    private static bool Fits(CatalogItem item, IQueryCollection query)
    {
        var types = query["filter.types"].Where(type => !string.IsNullOrEmpty(type)).ToArray();
        var text = query["filter.query"].ToString();
        return (types.Length == 0 || types.Contains(item.Type, StringComparer.Ordinal))
            && Is(query, "filter.visibility", item.Visibility)
            && Is(query, "filter.source", item.Source)
            && Is(query, "filter.is_sdxl", Text(item.IsSdxl))
            && Is(query, "filter.is_inpainting", Text(item.IsInpainting))
            && Is(query, "filter.is_nsfw", Text(item.IsNsfw))
            && (text.Length == 0 || item.Name.Contains(text, StringComparison.OrdinalIgnoreCase) || item.SdName.Contains(text, StringComparison.OrdinalIgnoreCase));
    }

    private static bool Is(IQueryCollection query, string name, string value) => query[name].ToString() is not { Length: > 0 } wanted || wanted == value;

    private static string Text(bool value) => value ? "true" : "false";

    private static JsonObject Describe(CatalogItem item)
    {
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(item.SdName)));
        return new JsonObject
        {
            ["id"] = item.Id,
            ["name"] = item.Name,
            ["hash_sha256"] = hash,
            ["sd_name"] = item.SdName,
            ["sd_name_in_api"] = item.SdNameInApi,
            ["type"] = new JsonObject { ["name"] = item.Type, ["display_name"] = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(item.Type) },
            ["categories"] = new JsonArray(),
            ["status"] = item.IsAvailable ? 1 : 0,
            ["download_url"] = "",
            ["download_url_ttl"] = DownloadSeconds,
            ["tags"] = new JsonArray([.. item.Tags.Select(tag => (JsonNode)tag)]),
            ["cover_url"] = "",
            ["source"] = item.Source,
            ["base_model"] = item.BaseModel,
            ["base_model_type"] = item.IsInpainting ? "Inpainting" : "Standard",
            ["is_sdxl"] = item.IsSdxl,
            ["is_nsfw"] = item.IsNsfw,
            ["visibility"] = item.Visibility,
        };
    }
}
