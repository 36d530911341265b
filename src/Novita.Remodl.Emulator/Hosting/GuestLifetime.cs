namespace Novita.Remodl.Emulator.Hosting;

/// <summary>Leaves the signals of the process to its owner; the console lifetime would swallow them.</summary>
internal sealed class GuestLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
