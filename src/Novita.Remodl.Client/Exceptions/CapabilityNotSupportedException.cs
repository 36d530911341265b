namespace Novita.Remodl.Client;

/// <summary>The provider has no such capability. Nothing was sent.</summary>
/// <param name="provider">The provider that was asked.</param>
/// <param name="capability">What it was asked for.</param>
public sealed class CapabilityNotSupportedException(string provider, ModelCapabilities capability)
    : NotSupportedException($"{provider} doesn't support {capability}. Check the provider's Capabilities first, or route the call to one that does.")
{
    /// <summary>The provider that was asked.</summary>
    public string Provider { get; } = provider;

    /// <summary>What it was asked for.</summary>
    public ModelCapabilities Capability { get; } = capability;
}
