using Microsoft.Extensions.Options;
using Novita.Remodl.Client.Http;

namespace Novita.Remodl.Client.RemodlAI;

/// <summary>Says what is wrong with the options, by the names of the settings.</summary>
internal sealed class RemodlAIOptionsValidator(EnvironmentVariables environment) : IValidateOptions<RemodlAIOptions>
{
    public static RemodlAIOptions Validated(RemodlAIOptions options, EnvironmentVariables environment)
    {
        ArgumentNullException.ThrowIfNull(options);
        var result = new RemodlAIOptionsValidator(environment).Validate(null, options);
        return result.Failed ? throw new ArgumentException(result.FailureMessage, nameof(options)) : options;
    }

    public ValidateOptionsResult Validate(string? name, RemodlAIOptions options)
    {
        var result = new ValidateOptionsResultBuilder();
        result.AddProblem(Secret.FindProblem(options.ApiKey, "RemodlAIOptions.ApiKey"));
        result.AddProblem(Secret.FindProblem(options.PlaceholderApiKey, "RemodlAIOptions.PlaceholderApiKey"));
        if (!Enum.IsDefined(options.Profile))
        {
            result.AddProblem($"RemodlAIOptions.Profile is {(int)options.Profile}; it is Hosted or Local.");
        }
        else
        {
            result.AddProblem(BaseAddress.FindProblem(options.BaseAddress, "RemodlAIOptions.BaseAddress") ?? FindEndpointProblem(options));
        }

        result.AddTransport(options.Transport, "RemodlAIOptions.Transport");
        return result.Build();
    }

    private string? FindEndpointProblem(RemodlAIOptions options)
    {
        try
        {
            return RemodlAIEndpoint.Resolve(options, environment).Key is null && options.RequireApiKey
                ? "RemodlAIOptions.RequireApiKey is set and there is no key: set RemodlAIOptions.ApiKey or an environment variable, such as REMODLAI_API_KEY (LEXIQ_NOVA_API_KEY for a local server)."
                : null;
        }
        catch (UriFormatException e)
        {
            return e.Message;
        }
    }
}
