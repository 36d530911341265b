namespace Novita.Remodl.Client.Http;

/// <summary>The causes that the exceptions tell apart.</summary>
internal enum ErrorKind
{
    Unknown,
    InvalidRequest,
    ContextWindow,
    ContentFiltered,
    Authentication,
    Permission,
    Balance,
    ModelNotFound,
    EndpointNotFound,
    RateLimited,
    Unavailable,
    Redirect,
}
