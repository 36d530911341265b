namespace Novita.Remodl.Client.Http;

/// <summary>How long the wait for a body's next byte may be.</summary>
/// <param name="Limit">The wait itself.</param>
/// <param name="Kind">What to call it when it is over.</param>
/// <param name="Setting">The setting that it is, or is the rest of.</param>
internal readonly record struct Wait(TimeSpan Limit, ProviderTimeoutKind Kind, TimeSpan Setting);
