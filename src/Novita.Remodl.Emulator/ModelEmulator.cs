using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.NovitaAI;
using Novita.Remodl.Emulator.RemodlAI;
using Novita.Remodl.Emulator.Storage;

namespace Novita.Remodl.Emulator;

/// <summary>Both services on loopback, and the origin of their results, each on a port of its own, until disposed.</summary>
public sealed class ModelEmulator : IAsyncDisposable
{
    private readonly WebApplication _novita;
    private readonly WebApplication _remodlAI;
    private readonly WebApplication _storage;
    private readonly EmulatorState _state;

    private ModelEmulator(WebApplication novita, WebApplication remodlAI, WebApplication storage, EmulatorState state)
    {
        _novita = novita;
        _remodlAI = remodlAI;
        _storage = storage;
        _state = state;
        StorageAddress = ServiceHost.AddressOf(storage);
        NovitaAddress = ServiceHost.AddressOf(novita);
        RemodlAIAddress = ServiceHost.AddressOf(remodlAI);
        Requests = state.Journal;
        Faults = state.Faults;
        StreamGate = state.StreamGate;
    }

    /// <summary>The root of the Novita side, such as <c>http://127.0.0.1:50001/</c>; its OpenAI routes are under <c>openai/v1</c>.</summary>
    public Uri NovitaAddress { get; }

    /// <summary>The root of the RemodlAI side; its OpenAI routes are under <c>v1</c>.</summary>
    public Uri RemodlAIAddress { get; }

    /// <summary>The origin that results are fetched from. Their addresses are whole; this tells requests to it apart.</summary>
    public Uri StorageAddress { get; }

    /// <summary>What was asked of any side, oldest first.</summary>
    public RequestJournal Requests { get; }

    /// <summary>Faults to come.</summary>
    public FaultSchedule Faults { get; }

    /// <summary>Holds streams back event by event, so that a test need not watch the clock.</summary>
    public StreamGate StreamGate { get; }

    /// <summary>Starts both services; they answer when the task completes.</summary>
    public static async Task<ModelEmulator> StartAsync(
        Action<ModelEmulatorOptions>? configure = null,
        CancellationToken cancellationToken = default)
    {
        var options = new ModelEmulatorOptions();
        configure?.Invoke(options);
        var state = new EmulatorState(options);

        var hosts = new List<WebApplication>();
        try
        {
            hosts.Add(await ServiceHost.StartAsync(new StorageService(state), options.StoragePort, cancellationToken));
            state.Results.Origin = ServiceHost.AddressOf(hosts[0]);
            state.Uploads.Origin = state.Results.Origin;
            hosts.Add(await ServiceHost.StartAsync(new NovitaService(state), options.NovitaPort, cancellationToken));
            hosts.Add(await ServiceHost.StartAsync(new RemodlAIService(state), options.RemodlAIPort, cancellationToken));
            return new ModelEmulator(hosts[1], hosts[2], hosts[0], state);
        }
        catch
        {
            foreach (var host in hosts)
            {
                await ServiceHost.StopAsync(host);
            }

            state.Dispose();
            throw;
        }
    }

    /// <summary>Stops at once: open connections are aborted.</summary>
    public async ValueTask DisposeAsync()
    {
        await ServiceHost.StopAsync(_novita);
        await ServiceHost.StopAsync(_remodlAI);
        await ServiceHost.StopAsync(_storage);
        _state.Dispose();
    }
}
