using Microsoft.Extensions.Options;
using Novita.Remodl.Client.Http;

namespace Novita.Remodl.Client.RemodlAI;

/// <summary>Says what is wrong with the options, by the names of the settings.</summary>
internal sealed class RemodlAIOptionsValidator : IValidateOptions<RemodlAIOptions>
{
    public static RemodlAIOptions Validated(RemodlAIOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var result = new RemodlAIOptionsValidator().Validate(null, options);
        return result.Failed ? throw new ArgumentException(result.FailureMessage, nameof(options)) : options;
    }

    public ValidateOptionsResult Validate(string? name, RemodlAIOptions options)
    {
        var result = new ValidateOptionsResultBuilder();
        var addressProblem = BaseAddress.FindProblem(options.BaseAddress, "RemodlAIOptions.BaseAddress");
        result.AddProblem(addressProblem);
        if (!Enum.IsDefined(options.Profile))
        {
            result.AddProblem($"RemodlAIOptions.Profile is {(int)options.Profile}; it is Hosted or Local.");
        }
        else if (options.RequireApiKey && addressProblem is null && RemodlAIEndpoint.Resolve(options, Environment.GetEnvironmentVariable).Key is null)
        {
            result.AddProblem(
                "RemodlAIOptions.RequireApiKey is set and there is no key: set RemodlAIOptions.ApiKey or an environment variable, such as REMODLAI_API_KEY (LEXIQ_NOVA_API_KEY for a local server).");
        }

        if (!Enum.IsDefined(options.RerankRoute))
        {
            result.AddProblem($"RemodlAIOptions.RerankRoute is {(int)options.RerankRoute}; it is Automatic, Root or V1.");
        }

        if (options.MaxEmbeddingInputs < 1)
        {
            result.AddProblem($"RemodlAIOptions.MaxEmbeddingInputs is {options.MaxEmbeddingInputs}; it has to be 1 or more.");
        }

        result.AddTransport(options.Transport, "RemodlAIOptions.Transport");
        return result.Build();
    }
}
