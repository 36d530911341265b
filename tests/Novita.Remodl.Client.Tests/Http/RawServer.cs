using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Novita.Remodl.Client.Tests.Http;

/// <summary>A server of raw sockets on loopback: it answers, stalls and cuts connections exactly as the test says.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentBag<Task> _connections = [];
    private readonly Func<Connection, Task> _serve;
    private readonly Task _accepting;
    private int _count;

    /// <param name="serve">Run for each connection; the connection closes when it ends.</param>
    public RawServer(Func<Connection, Task> serve)
    {
        _serve = serve;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    /// <summary>How many connections have been made.</summary>
    public int Connections => Volatile.Read(ref _count);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _accepting;
        _listener.Stop();
        await Task.WhenAll(_connections);
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                var index = Interlocked.Increment(ref _count) - 1;
                _connections.Add(ServeAsync(client, index));
            }
        }
        catch (OperationCanceledException)
        {
            // Stopped.
        }
    }

    private async Task ServeAsync(TcpClient client, int index)
    {
        using (client)
        {
            client.NoDelay = true;
            try
            {
                await _serve(new Connection(client.GetStream(), index, _stop.Token));
            }
            catch (Exception e) when (e is IOException or OperationCanceledException)
            {
                // The client went away, or the test is over.
            }
        }
    }

    internal sealed class Connection(NetworkStream stream, int index, CancellationToken stopped)
    {
        private readonly byte[] _buffer = new byte[65536];
        private string _pending = "";

        /// <summary>Which connection this is, from 0.</summary>
        public int Index { get; } = index;

        public CancellationToken Stopped { get; } = stopped;

        /// <summary>Reads one request, its body included; <see langword="null"/> when the client closes.</summary>
        public async Task<string?> ReadRequestAsync()
        {
            while (true)
            {
                if (TryTakeRequest(out var request))
                {
                    return request;
                }

                var read = await stream.ReadAsync(_buffer, Stopped);
                if (read == 0)
                {
                    return null;
                }

                _pending += Encoding.UTF8.GetString(_buffer, 0, read);
            }
        }

        /// <summary>Reads the head of a request, and of its body what came with it.</summary>
        public async Task<string> ReadHeadAsync()
        {
            while (!_pending.Contains("\r\n\r\n", StringComparison.Ordinal))
            {
                var read = await stream.ReadAsync(_buffer, Stopped);
                if (read == 0)
                {
                    throw new IOException("The client closed the connection within the head.");
                }

                _pending += Encoding.UTF8.GetString(_buffer, 0, read);
            }

            return _pending;
        }

        public async Task WriteAsync(string text) => await stream.WriteAsync(Encoding.UTF8.GetBytes(text), Stopped);

        public Task WriteChunkAsync(string text) => WriteAsync($"{Encoding.UTF8.GetByteCount(text):x}\r\n{text}\r\n");

        public Task RespondAsync(string body, int status = 200, string headers = "Content-Type: application/json\r\n") =>
            WriteAsync($"HTTP/1.1 {status} X\r\n{headers}Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");

        public Task BeginStreamAsync() =>
            WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n");

        /// <summary>Waits until the client closes the connection.</summary>
        public async Task WaitForCloseAsync()
        {
            try
            {
                while (await stream.ReadAsync(_buffer, Stopped) > 0)
                {
                }
            }
            catch (IOException)
            {
                // Closed hard.
            }
        }

        private bool TryTakeRequest(out string request)
        {
            request = "";
            var head = _pending.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (head < 0)
            {
                return false;
            }

            var length = _pending[..head].Split("\r\n")
                .Where(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
                .Select(line => int.Parse(line.AsSpan(15), System.Globalization.CultureInfo.InvariantCulture))
                .FirstOrDefault();
            var end = head + 4 + length;
            if (_pending.Length < end)
            {
                return false;
            }

            request = _pending[..end];
            _pending = _pending[end..];
            return true;
        }
    }
}
