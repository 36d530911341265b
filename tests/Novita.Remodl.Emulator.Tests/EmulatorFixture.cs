namespace Novita.Remodl.Emulator.Tests;

/// <summary>One emulator for the tests of a class.</summary>
public sealed class EmulatorFixture : IAsyncLifetime
{
    public ModelEmulator Emulator { get; private set; } = null!;

    public ServiceClient Novita { get; private set; } = null!;

    public ServiceClient RemodlAI { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Emulator = await ModelEmulator.StartAsync();
        Novita = new ServiceClient(Emulator.NovitaAddress, "openai/v1/", "sk_test");
        RemodlAI = new ServiceClient(Emulator.RemodlAIAddress, "v1/", key: null);
    }

    public async Task DisposeAsync()
    {
        Novita.Dispose();
        RemodlAI.Dispose();
        await Emulator.DisposeAsync();
    }
}
