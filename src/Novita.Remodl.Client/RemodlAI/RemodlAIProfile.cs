namespace Novita.Remodl.Client.RemodlAI;

/// <summary>Which RemodlAI server is meant.</summary>
public enum RemodlAIProfile
{
    /// <summary>The hosted service, <c>https://api.lexiq-nova.com</c> unless another address is set.</summary>
    Hosted,

    /// <summary>A server of one's own, <c>http://localhost:8000</c> unless another address is set. Needs no key.</summary>
    Local,
}
