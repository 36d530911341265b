namespace Novita.Remodl.Client.Http;

/// <summary>A body that gives something back when it is disposed of.</summary>
internal sealed class LeasedContent(HttpContent inner, IDisposable lease) : DelegatingContent(inner)
{
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            lease.Dispose();
        }
    }
}
