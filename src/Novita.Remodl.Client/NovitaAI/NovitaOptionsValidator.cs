using Microsoft.Extensions.Options;
using Novita.Remodl.Client.Http;

namespace Novita.Remodl.Client.NovitaAI;

/// <summary>Says what is wrong with the options, by the names of the settings.</summary>
internal sealed class NovitaOptionsValidator(EnvironmentVariables environment) : IValidateOptions<NovitaOptions>
{
    public static NovitaOptions Validated(NovitaOptions options, EnvironmentVariables environment)
    {
        ArgumentNullException.ThrowIfNull(options);
        var result = new NovitaOptionsValidator(environment).Validate(null, options);
        return result.Failed ? throw new ArgumentException(result.FailureMessage, nameof(options)) : options;
    }

    public ValidateOptionsResult Validate(string? name, NovitaOptions options)
    {
        var result = new ValidateOptionsResultBuilder();
        result.AddProblem(Secret.FindProblem(options.ApiKey, "NovitaOptions.ApiKey"));
        result.AddProblem(BaseAddress.FindProblem(options.BaseAddress, "NovitaOptions.BaseAddress") ?? FindEnvironmentProblem(options));
        result.AddProblem(BaseAddress.FindProblem(options.AssetsAddress, "NovitaOptions.AssetsAddress"));
        if (string.IsNullOrWhiteSpace(options.OpenAIPath) || options.OpenAIPath.AsSpan().ContainsAny(":?#"))
        {
            result.AddProblem("NovitaOptions.OpenAIPath has to be a path below the base address: /openai/v1 or /v3/openai.");
        }

        if (options.Source is { } source && source.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            result.AddProblem("NovitaOptions.Source may hold printable ASCII only.");
        }

        if (options.RequireApiKey && !NovitaEndpoint.HasKey(options, environment))
        {
            result.AddProblem("NovitaOptions.RequireApiKey is set and there is no key: set NovitaOptions.ApiKey or the environment variable NOVITA_API_KEY.");
        }

        result.AddTransport(options.Transport, "NovitaOptions.Transport");
        return result.Build();
    }

    private string? FindEnvironmentProblem(NovitaOptions options)
    {
        try
        {
            NovitaEndpoint.Root(options, environment);
            return null;
        }
        catch (UriFormatException e)
        {
            return e.Message;
        }
    }
}
