namespace Samples.Chat;

/// <summary>Ctrl+C stops what is under way; when nothing is, it ends the program.</summary>
internal sealed class Interruption : IDisposable
{
    private CancellationTokenSource? _current;

    public Interruption() => Console.CancelKeyPress += OnCancelKeyPress;

    /// <summary>Runs something that Ctrl+C stops; false when it was stopped.</summary>
    public async Task<bool> TryRunAsync(Func<CancellationToken, Task> run)
    {
        using var current = new CancellationTokenSource();
        _current = current;
        try
        {
            await run(current.Token);
            return true;
        }
        catch (OperationCanceledException) when (current.IsCancellationRequested)
        {
            return false;
        }
        finally
        {
            _current = null;
        }
    }

    public void Dispose() => Console.CancelKeyPress -= OnCancelKeyPress;

    private void OnCancelKeyPress(object? sender, ConsoleCancelEventArgs signal)
    {
        if (_current is { } current)
        {
            signal.Cancel = true;
            current.Cancel();
        }
    }
}
