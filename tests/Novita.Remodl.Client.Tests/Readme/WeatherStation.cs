namespace Novita.Remodl.Client.Tests.Readme;

/// <summary>What the README's tool reads.</summary>
internal sealed class WeatherStation
{
    public async Task<WeatherReport> ReadAsync(string city, CancellationToken cancellationToken)
    {
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
        return new(city, 23.5);
    }
}
