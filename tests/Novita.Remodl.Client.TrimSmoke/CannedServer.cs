using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Novita.Remodl.Client.TrimSmoke;

/// <summary>A server on loopback with an answer for every route, one request a connection.</summary>
internal sealed class CannedServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public CannedServer()
    {
        _listener.Start();
        _ = AcceptAsync();
    }

    public Uri Address => new($"http://{_listener.LocalEndpoint}/");

    /// <summary>The last request, head and body.</summary>
    public string LastRequest { get; private set; } = "";

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                await AnswerAsync(client.GetStream());
            }
        }
        catch (SocketException)
        {
            // Disposed of.
        }
        catch (ObjectDisposedException)
        {
            // Disposed of.
        }
    }

    private async Task AnswerAsync(NetworkStream stream)
    {
        LastRequest = await ReadAsync(stream);
        var (status, type, body) = Choose(LastRequest);
        var bytes = Encoding.UTF8.GetBytes(body);
        var head = string.Create(
            CultureInfo.InvariantCulture,
            $"HTTP/1.1 {status} Status\r\nContent-Type: {type}\r\nContent-Length: {bytes.Length}\r\nConnection: close\r\n\r\n");
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head));
        await stream.WriteAsync(bytes);
    }

    private static (int Status, string Type, string Body) Choose(string request) => request switch
    {
        _ when request.Contains("refuse-me", StringComparison.Ordinal) => (429, "application/json", Answers.Refusal),
        _ when request.Contains("/moderations", StringComparison.Ordinal) => (200, "application/json", Answers.Verdict),
        _ when request.Contains("/tokenize ", StringComparison.Ordinal) => (200, "application/json", Answers.Tokens),
        _ when request.Contains("/detokenize ", StringComparison.Ordinal) => (200, "application/json", Answers.Text),
        _ when request.Contains("/score ", StringComparison.Ordinal) => (200, "application/json", Answers.Scores),
        _ when request.Contains("/classify ", StringComparison.Ordinal) => (200, "application/json", Answers.Classes),
        _ when request.Contains("/pooling ", StringComparison.Ordinal) => (200, "application/json", Answers.Pooled),
        _ when request.Contains("\"embed_dtype\":", StringComparison.Ordinal) => (200, "application/json", Answers.Packed),
        _ when request.Contains("/version ", StringComparison.Ordinal) || request.Contains("/load ", StringComparison.Ordinal) || request.Contains("/is_sleeping ", StringComparison.Ordinal) =>
            (200, "application/json", Answers.State),
        _ when request.Contains("/audio/speech", StringComparison.Ordinal) => request.Contains("\"sse\"", StringComparison.Ordinal)
            ? (200, "text/event-stream", Answers.SpeechStream)
            : (200, "audio/wav", "RIFF"),
        _ when request.Contains("/audio/", StringComparison.Ordinal) => request.Contains("name=\"stream\"", StringComparison.Ordinal)
            ? (200, "text/event-stream", Answers.TranscriptStream)
            : (200, "application/json", Answers.Transcript),
        _ when request.Contains("/responses", StringComparison.Ordinal) => request.Contains("\"stream\":true", StringComparison.Ordinal)
            ? (200, "text/event-stream", Answers.ResponseStream)
            : (200, "application/json", Answers.Response),
        _ when request.Contains("/images/", StringComparison.Ordinal) => request.Contains("stream-an-image", StringComparison.Ordinal)
            ? (200, "text/event-stream", Answers.ImageStream)
            : (200, "application/json", Answers.Image),
        _ when Stored(request) is { } stored => stored,
        _ when request.Contains("/completions", StringComparison.Ordinal) && request.Contains("\"prompt\":", StringComparison.Ordinal) =>
            request.Contains("\"stream\":true", StringComparison.Ordinal) ? (200, "text/event-stream", Answers.CompletedStream) : (200, "application/json", Answers.Completed),
        _ when request.Contains("\"name\":\"Point\"", StringComparison.Ordinal) => request.Contains("\"stream\":true", StringComparison.Ordinal)
            ? (200, "text/event-stream", Answers.PointStream)
            : (200, "application/json", Answers.Point),
        _ when request.Contains("\"tool_call_id\":", StringComparison.Ordinal) && !request.Contains("\"stream\":true", StringComparison.Ordinal) => (200, "application/json", Answers.Completion),
        _ when request.Contains("\"tool_call_id\":", StringComparison.Ordinal) => (200, "text/event-stream", Answers.TextStream),
        _ when request.Contains("\"stream\":true", StringComparison.Ordinal) => (200, "text/event-stream", Answers.Stream),
        _ when request.Contains("\"tools\":", StringComparison.Ordinal) => (200, "application/json", Answers.ToolCall),
        _ when request.Contains("/embeddings", StringComparison.Ordinal) => (200, "application/json", Answers.Embeddings),
        _ when request.Contains("/rerank", StringComparison.Ordinal) => (200, "application/json", Answers.Ranking),
        _ when request.Contains("/models/", StringComparison.Ordinal) => (200, "application/json", Answers.Model),
        _ when request.Contains("/models", StringComparison.Ordinal) => (200, "application/json", Answers.Models),
        _ => (200, "application/json", Answers.Completion),
    };

    private static (int Status, string Type, string Body)? Stored(string request)
    {
        var path = request.Split(' ')[1];
        var body = path switch
        {
            _ when path.EndsWith("/content", StringComparison.Ordinal) => Answers.BatchOutput,
            _ when path.EndsWith("/parts", StringComparison.Ordinal) => Answers.UploadPart,
            _ when path.Contains("/uploads", StringComparison.Ordinal) => Answers.Upload,
            _ when path.Contains("/files", StringComparison.Ordinal) && request.StartsWith("DELETE", StringComparison.Ordinal) => Answers.FileDeleted,
            _ when path.EndsWith("/files", StringComparison.Ordinal) && request.StartsWith("GET", StringComparison.Ordinal) => Answers.Files,
            _ when path.Contains("/files", StringComparison.Ordinal) => Answers.File,
            _ when path.EndsWith("/batches", StringComparison.Ordinal) && request.StartsWith("GET", StringComparison.Ordinal) => Answers.Batches,
            _ when path.Contains("/batches", StringComparison.Ordinal) => Answers.Batch,
            _ => null,
        };
        return body is null ? null : (200, path.EndsWith("/content", StringComparison.Ordinal) ? "application/octet-stream" : "application/json", body);
    }

    private static async Task<string> ReadAsync(NetworkStream stream)
    {
        var received = new StringBuilder();
        var buffer = new byte[16 * 1024];
        while (!IsWhole(received.ToString()))
        {
            var count = await stream.ReadAsync(buffer);
            if (count == 0)
            {
                break;
            }

            received.Append(Encoding.ASCII.GetString(buffer, 0, count));
        }

        return received.ToString();
    }

    private static bool IsWhole(string received)
    {
        var end = received.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (end < 0)
        {
            return false;
        }

        var body = received[(end + 4)..];
        if (received.Contains("\r\nTransfer-Encoding: chunked", StringComparison.OrdinalIgnoreCase))
        {
            return body.EndsWith("0\r\n\r\n", StringComparison.Ordinal);
        }

        const string Length = "\r\nContent-Length: ";
        var at = received.IndexOf(Length, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || at > end)
        {
            return true;
        }

        var from = at + Length.Length;
        var length = received[from..received.IndexOf("\r\n", from, StringComparison.Ordinal)];
        return body.Length >= int.Parse(length, CultureInfo.InvariantCulture);
    }
}
