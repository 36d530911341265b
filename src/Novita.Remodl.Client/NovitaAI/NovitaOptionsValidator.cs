using Microsoft.Extensions.Options;
using Novita.Remodl.Client.Http;

namespace Novita.Remodl.Client.NovitaAI;

/// <summary>Says what is wrong with the options, by the names of the settings.</summary>
internal sealed class NovitaOptionsValidator : IValidateOptions<NovitaOptions>
{
    public static NovitaOptions Validated(NovitaOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var result = new NovitaOptionsValidator().Validate(null, options);
        return result.Failed ? throw new ArgumentException(result.FailureMessage, nameof(options)) : options;
    }

    public ValidateOptionsResult Validate(string? name, NovitaOptions options)
    {
        var result = new ValidateOptionsResultBuilder();
        result.AddProblem(BaseAddress.FindProblem(options.BaseAddress, "NovitaOptions.BaseAddress"));
        if (string.IsNullOrWhiteSpace(options.OpenAIPath))
        {
            result.AddProblem("NovitaOptions.OpenAIPath is empty; it is /openai/v1 or /v3/openai.");
        }

        if (options.RequireApiKey && !NovitaEndpoint.HasKey(options, Environment.GetEnvironmentVariable))
        {
            result.AddProblem("NovitaOptions.RequireApiKey is set and there is no key: set NovitaOptions.ApiKey or the environment variable NOVITA_API_KEY.");
        }

        result.AddTransport(options.Transport, "NovitaOptions.Transport");
        return result.Build();
    }
}
