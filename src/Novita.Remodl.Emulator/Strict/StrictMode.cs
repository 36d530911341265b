using System.Text.Json;
using Novita.Remodl.Emulator.Hosting;

namespace Novita.Remodl.Emulator.Strict;

/// <summary>Rejects requests that do not keep to a shape.</summary>
internal static class StrictMode
{
    public const string Header = "X-Emulator-Strict";

    public static void Check(HttpContext context, EmulatedServiceBase service, Shape shape, JsonElement body)
    {
        if (IsOn(context, service) && shape.Check(body, "") is { } violation)
        {
            throw new ApiErrorException(service.BadRequest($"{violation.Path}: {violation.Problem}", violation.Path));
        }
    }

    /// <summary>Rejects names in the query that the service would ignore without a word.</summary>
    public static void CheckQuery(HttpContext context, EmulatedServiceBase service, params ReadOnlySpan<string> names)
    {
        foreach (var name in context.Request.Query.Keys)
        {
            if (!names.Contains(name) && IsOn(context, service))
            {
                throw new ApiErrorException(service.BadRequest($"{name}: is not a known parameter of the query", name));
            }
        }
    }

    public static bool IsOn(HttpContext context, EmulatedServiceBase service) =>
        bool.TryParse(context.Request.Headers[Header], out var asked) ? asked : service.State.Options.Strict;
}
