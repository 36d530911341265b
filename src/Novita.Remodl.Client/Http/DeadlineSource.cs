namespace Novita.Remodl.Client.Http;

/// <summary>Hands out deadlines and takes them back, so that a call that keeps its time allocates none.</summary>
internal sealed class DeadlineSource(TimeProvider time)
{
    private readonly Pool<Deadline> _idle = new();

    public Deadline Rent(CancellationToken caller)
    {
        var deadline = _idle.TryRent() ?? new Deadline(time, this);
        deadline.Join(caller);
        return deadline;
    }

    public bool Return(Deadline deadline) => _idle.Return(deadline);
}
