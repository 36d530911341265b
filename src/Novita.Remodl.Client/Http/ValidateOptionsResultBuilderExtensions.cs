using Microsoft.Extensions.Options;

namespace Novita.Remodl.Client.Http;

internal static class ValidateOptionsResultBuilderExtensions
{
    public static void AddProblem(this ValidateOptionsResultBuilder result, string? problem)
    {
        if (problem is not null)
        {
            result.AddError(problem);
        }
    }

    public static void AddTransport(this ValidateOptionsResultBuilder result, TransportOptions? options, string setting)
    {
        if (options is null)
        {
            result.AddError($"{setting} is null.");
            return;
        }

        foreach (var problem in options.Validate())
        {
            result.AddError($"{setting}.{problem}");
        }
    }
}
