using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Files;
using Novita.Remodl.Emulator.Json;

namespace Novita.Remodl.Emulator.Batches;

/// <summary>A batch that goes on a step each time that somebody asks for it, so that a run can be repeated.</summary>
internal sealed class EmulatedBatch(string id, JsonElement body, Fault fault, EmulatedFile input, FileStore store, BatchRunner runner, Func<DateTimeOffset> now)
{
    /// <summary>In how many steps the requests are answered.</summary>
    private const int Steps = 3;

    private readonly Lock _lock = new();
    private readonly List<string> _output = [];
    private readonly List<string> _errors = [];
    private IReadOnlyList<BatchLine> _lines = [];
    private Task _turn = Task.CompletedTask;
    private int _next;

    public string Id { get; } = id;

    public JsonElement Body { get; } = body;

    public string Endpoint { get; } = body.String("endpoint")!;

    /// <summary>In OpenAI's words.</summary>
    public string Status { get; private set; } = "validating";

    public DateTimeOffset UpdatedAt { get; private set; } = now();

    /// <summary>When it came into which status.</summary>
    public Dictionary<string, DateTimeOffset> Times { get; } = new(StringComparer.Ordinal) { ["created"] = now() };

    public IReadOnlyList<BatchProblem> Problems { get; private set; } = [];

    public string? OutputFileId { get; private set; }

    public string? ErrorFileId { get; private set; }

    public int Total => _lines.Count;

    public int Completed { get; private set; }

    public int Failed { get; private set; }

    public int Version { get; private set; }

    /// <summary>Goes on a step.</summary>
    public Task AdvanceAsync(CancellationToken cancellationToken) => InTurn(async () =>
    {
        switch (Status)
        {
            case "validating":
                Validate();
                break;
            case "in_progress":
                await RunAsync(cancellationToken);
                break;
            case "finalizing":
                End("completed");
                break;
            case "cancelling":
                End("cancelled");
                break;
            default:
                break;
        }

        return true;
    });

    /// <summary>Asks it to stop; false when it has ended.</summary>
    public Task<bool> CancelAsync() => InTurn(() =>
    {
        var isRunning = Status is "validating" or "in_progress" or "finalizing" or "cancelling";
        if (isRunning)
        {
            Enter("cancelling");
        }

        return Task.FromResult(isRunning);
    });

    // One after the other, however many ask.
    private Task<bool> InTurn(Func<Task<bool>> step)
    {
        lock (_lock)
        {
            var next = After(_turn, step);
            _turn = next;
            return next;
        }
    }

    private static async Task<bool> After(Task earlier, Func<Task<bool>> step)
    {
        await earlier.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return await step();
    }

    private void Validate()
    {
        (_lines, Problems) = BatchInput.Read(input.Bytes, Endpoint, runner.IsNovita);
        if (fault.BatchEnd == "failed")
        {
            Problems = [new("batch_failed", "The batch failed, as the fault says.", null)];
        }

        if (Problems.Count > 0)
        {
            _lines = [];
        }

        Enter(Problems.Count > 0 ? "failed" : "in_progress");
    }

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        var step = _lines.Skip(_next).Take((Total + Steps - 1) / Steps).ToArray();
        // Results come in any order; here the last of a step comes first.
        foreach (var line in step.Reverse())
        {
            await RunAsync(line, cancellationToken);
        }

        _next += step.Length;
        Version++;
        if (fault.BatchEnd is "expired" or "cancelled")
        {
            Drop(fault.BatchEnd);
            End(fault.BatchEnd);
        }
        else if (_next == Total)
        {
            Enter("finalizing");
        }
    }

    private async Task RunAsync(BatchLine line, CancellationToken cancellationToken)
    {
        if (fault.BatchFailLine == line.Number)
        {
            Failed++;
            _errors.Add(Line(line, null, new JsonObject { ["code"] = "server_error", ["message"] = "The request failed, as the fault says." }));
            return;
        }

        var (status, answer) = await runner.RunAsync(Endpoint, line.Body, cancellationToken);
        var isGood = status == StatusCodes.Status200OK;
        var response = new JsonObject { ["status_code"] = status, ["request_id"] = runner.NewId("req_"), ["body"] = answer };
        (isGood ? _output : _errors).Add(Line(line, response, null));
        if (isGood)
        {
            Completed++;
        }
        else
        {
            Failed++;
        }

        if (fault.BatchGarbageLine == line.Number)
        {
            _output.Add("<this is no JSON>");
        }
    }

    // Novita drops the rest without a word.
    private void Drop(string end)
    {
        foreach (var line in runner.IsNovita ? [] : _lines.Skip(_next))
        {
            Failed++;
            _errors.Add(Line(line, null, new JsonObject { ["code"] = $"batch_{end}", ["message"] = $"This request was not executed: the batch {end}." }));
        }
    }

    private string Line(BatchLine line, JsonObject? response, JsonObject? error) => JsonText.Of(new JsonObject
    {
        ["id"] = runner.NewId("batch_req_"),
        ["custom_id"] = line.CustomId,
        ["response"] = response,
        ["error"] = error,
    });

    private void End(string status)
    {
        OutputFileId = Store("output", _output);
        ErrorFileId = Store("error", _errors);
        Enter(status);
    }

    private string? Store(string kind, List<string> lines) => lines.Count == 0
        ? null
        : store.Add($"{Id}_{kind}.jsonl", "batch_output", Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")))).Id;

    private void Enter(string status)
    {
        Status = status;
        Version++;
        UpdatedAt = Times[status] = now();
    }
}
