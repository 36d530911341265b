using Novita.Remodl.Client;

namespace Samples.Chat;

/// <summary>A conversation with a model: what was said, and how the next turn is taken.</summary>
internal sealed class Conversation(IModelProvider provider, string? model, Screen screen)
{
    private const int MostRounds = 8;

    private readonly List<ChatCompletionMessage> _messages = [];

    public string? Model { get; set; } = model;

    public string? Instructions { get; set; }

    public bool UsesTools { get; set; } = true;

    public void Clear() => _messages.Clear();

    /// <summary>Asks, runs the tools that the model calls, and goes on until it answers. A turn that fails or is stopped leaves no trace.</summary>
    public async Task AskAsync(string question, CancellationToken cancellationToken)
    {
        var before = _messages.Count;
        var usage = new List<CompletionUsage>();
        _messages.Add(question);
        try
        {
            for (var round = 0; round < MostRounds; round++)
            {
                var answer = await StreamAsync(await CreateRequestAsync(cancellationToken), cancellationToken);
                if (answer.Message is not { } message)
                {
                    break;
                }

                _messages.Add(message);
                usage.AddRange(answer.Usage is { } used ? [used] : []);
                if (answer.ToolCalls.Count == 0)
                {
                    screen.ShowUsage(usage);
                    return;
                }

                _messages.AddRange(answer.ToolCalls.Select(RunTool));
            }

            throw new InvalidOperationException("The model did not come to an answer.");
        }
        catch
        {
            _messages.RemoveRange(before, _messages.Count - before);
            throw;
        }
    }

    public async Task<IReadOnlyList<string>> ListModelsAsync(CancellationToken cancellationToken)
    {
        var models = await provider.ListModelsAsync(cancellationToken);
        return [.. models.Data.Where(model => model.ModelType is null or "chat").Select(model => model.Id)];
    }

    private async Task<ChatCompletion> StreamAsync(ChatCompletionRequest request, CancellationToken cancellationToken)
    {
        var accumulator = new ChatCompletionAccumulator();
        await foreach (var chunk in provider.StreamChatAsync(request, cancellationToken))
        {
            screen.Show(chunk);
            accumulator.Add(chunk);
        }

        var answer = accumulator.ToCompletion();
        screen.ShowEnd(answer);
        return answer;
    }

    private async Task<ChatCompletionRequest> CreateRequestAsync(CancellationToken cancellationToken)
    {
        Model ??= await ListModelsAsync(cancellationToken) is [var first, ..]
            ? first
            : throw new InvalidOperationException("The server lists no model. Name one with /model.");
        return new()
        {
            Model = Model,
            Messages = Instructions is null ? _messages : [ChatCompletionMessage.System(Instructions), .. _messages],
            Tools = UsesTools ? LocalTools.Definitions : null,
        };
    }

    private ChatCompletionMessage RunTool(ToolCall call)
    {
        var result = call.Function is { } function ? LocalTools.Run(function) : "Only functions can be called here.";
        screen.ShowTool(call, result);
        return ChatCompletionMessage.Tool(call.Id, result);
    }
}
