namespace Novita.Remodl.Client.Routing;

/// <summary>How a <see cref="ModelRouter"/> chooses.</summary>
public sealed class ModelRouterOptions
{
    /// <summary>The name of the provider for models without a prefix. Default: none, so that such a model is an error that says so.</summary>
    public string? DefaultProvider { get; set; }
}
