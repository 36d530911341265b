namespace Novita.Remodl.Client.Http;

/// <summary>What the transport has to know of a request beyond its method, address and headers.</summary>
[Flags]
internal enum RequestTraits
{
    None = 0,

    /// <summary>The caller gets the response whatever its status: error statuses don't become exceptions.</summary>
    Raw = 1,

    /// <summary>It starts work that costs money; it is sent again only if the server surely didn't take it.</summary>
    Submission = 2,

    /// <summary>It is answered without a key too.</summary>
    Anonymous = 4,
}
