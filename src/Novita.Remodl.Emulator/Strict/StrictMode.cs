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

    public static bool IsOn(HttpContext context, EmulatedServiceBase service) =>
        bool.TryParse(context.Request.Headers[Header], out var asked) ? asked : service.State.Options.Strict;
}
