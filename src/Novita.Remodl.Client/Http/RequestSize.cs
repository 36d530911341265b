namespace Novita.Remodl.Client.Http;

/// <summary>The guard against bodies that no gateway lets through.</summary>
internal static class RequestSize
{
    /// <param name="length">The length, or what has been written of it.</param>
    /// <param name="limit">What is allowed.</param>
    /// <param name="parameter">What the exception says is at fault.</param>
    public static ArgumentException TooLarge(long length, long limit, string parameter = "request") => new(FormattableString.Invariant(
        $"The request's body has {length:N0} bytes or more, and TransportOptions.MaxRequestBytes allows {limit:N0}. Send files by their address or as uploads, or make them smaller. Nothing was sent."), parameter);
}
