using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Audio;
using Novita.Remodl.Emulator.Json;

namespace Novita.Remodl.Emulator.Chat;

/// <summary>Puts generations into the words of <c>chat.completion</c> and <c>chat.completion.chunk</c>.</summary>
internal sealed class ChatAnswerWriter(ChatRequest request, ChatDialect dialect, Generation[] generations, string id, long created, Fault fault)
{
    /// <summary>Arguments of a tool call are split, so that clients must put them together.</summary>
    private const int ArgumentTokensPerChunk = 3;
    private const int AudioBytesPerChunk = 9600;
    private const int AudioLifetimeSeconds = 3600;
    // Answers may be long, and their sound stays small.
    private const double SpeedOfSpeech = 4;

    private readonly int _promptTokens = ChatPrompt.CountTokens(request);

    public JsonObject Completion()
    {
        var answer = Envelope("chat.completion");
        answer["choices"] = new JsonArray([.. generations.Select((generation, index) => (JsonNode)Choice(generation, index))]);
        answer["usage"] = Usage(generations.Sum(generation => generation.Tokens));
        dialect.AddToAnswer(answer);
        return answer;
    }

    /// <summary>The chunks in their order; with several choices they take turns.</summary>
    public IEnumerable<JsonObject> Chunks()
    {
        if (fault.EmptyFirst)
        {
            var empty = Envelope("chat.completion.chunk");
            empty["choices"] = new JsonArray();
            empty["prompt_filter_results"] = new JsonArray(new JsonObject { ["prompt_index"] = 0, ["content_filter_results"] = new JsonObject() });
            yield return empty;
        }

        var sent = 0;
        var turns = generations.Select((generation, index) => Deltas(generation, index).GetEnumerator()).ToArray();
        for (var active = turns.Length; active > 0;)
        {
            active = 0;
            foreach (var turn in turns)
            {
                if (!turn.MoveNext())
                {
                    continue;
                }

                active++;
                var (choice, tokens) = turn.Current;
                sent += tokens;
                yield return Chunk(choice, sent);
            }
        }

        if (request.IncludeUsage)
        {
            var last = Envelope("chat.completion.chunk");
            last["choices"] = new JsonArray();
            last["usage"] = Usage(generations.Sum(generation => generation.Tokens));
            yield return last;
        }
    }

    private JsonObject Envelope(string type) => new()
    {
        ["id"] = id,
        ["object"] = type,
        ["created"] = created,
        ["model"] = request.Model,
        ["system_fingerprint"] = "fp_emulator",
    };

    private JsonObject Usage(int completionTokens) => dialect.Usage(_promptTokens, generations, completionTokens);

    private JsonObject Choice(Generation generation, int index)
    {
        var message = new JsonObject { ["role"] = "assistant" };
        var text = Join(generation.Text);
        message["content"] = generation.ToolCalls.Count > 0 || request.WantsAudio ? null : text;
        AddReasoning(message, generation.Reasoning);
        if (generation.ToolCalls.Count > 0)
        {
            message["tool_calls"] = new JsonArray([.. generation.ToolCalls.Select(call => (JsonNode)Call(call))]);
        }
        else if (request.WantsAudio)
        {
            message["audio"] = Audio(generation);
        }

        var choice = new JsonObject
        {
            ["index"] = index,
            ["message"] = message,
            ["logprobs"] = Logprobs.Of(generation.Text, request),
            ["finish_reason"] = generation.FinishReason,
        };
        dialect.AddToChoice(choice, generation, isLast: true);
        return choice;
    }

    private JsonObject Chunk(JsonObject choice, int sent)
    {
        var chunk = Envelope("chat.completion.chunk");
        chunk["choices"] = new JsonArray(choice);
        if (request.ContinuousUsage)
        {
            chunk["usage"] = Usage(sent);
        }
        else if (request.IncludeUsage && dialect.SendsNullUsage)
        {
            chunk["usage"] = null;
        }

        return chunk;
    }

    private IEnumerable<(JsonObject Choice, int Tokens)> Deltas(Generation generation, int index)
    {
        yield return (Delta(new JsonObject { ["role"] = "assistant", ["content"] = "" }), 0);

        foreach (var token in generation.Reasoning)
        {
            var delta = new JsonObject();
            AddReasoning(delta, [token]);
            if (delta.Count > 0)
            {
                yield return (Delta(delta), 1);
            }
        }

        var spoken = request.WantsAudio && generation.ToolCalls.Count == 0;
        foreach (var delta in spoken ? SpokenDeltas(generation) : [])
        {
            yield return (Delta(delta), 1);
        }

        foreach (var token in spoken ? [] : generation.Text)
        {
            yield return (Delta(new JsonObject { ["content"] = token.Text }, [token]), 1);
        }

        foreach (var (delta, tokens) in generation.ToolCalls.SelectMany(CallDeltas))
        {
            yield return (Delta(delta), tokens);
        }

        var last = Delta([]);
        last["finish_reason"] = generation.FinishReason;
        dialect.AddToChoice(last, generation, isLast: true);
        yield return (last, 0);

        JsonObject Delta(JsonObject delta, IReadOnlyList<Token>? tokens = null)
        {
            var choice = new JsonObject
            {
                ["index"] = index,
                ["delta"] = delta,
                ["logprobs"] = tokens is null ? null : Logprobs.Of(tokens, request),
                ["finish_reason"] = null,
            };
            dialect.AddToChoice(choice, generation, isLast: false);
            return choice;
        }
    }

    private IEnumerable<JsonObject> SpokenDeltas(Generation generation)
    {
        var audioId = AudioId();
        yield return new JsonObject { ["audio"] = new JsonObject { ["id"] = audioId } };
        foreach (var token in generation.Text)
        {
            yield return new JsonObject { ["audio"] = new JsonObject { ["transcript"] = token.Text } };
        }

        foreach (var window in Speak(generation, "pcm").Chunk(AudioBytesPerChunk))
        {
            yield return new JsonObject { ["audio"] = new JsonObject { ["data"] = Convert.ToBase64String(window) } };
        }

        yield return new JsonObject { ["audio"] = new JsonObject { ["expires_at"] = created + AudioLifetimeSeconds } };
    }

    private string AudioId() => $"audio_{id}";

    private JsonObject Audio(Generation generation)
    {
        var format = request.Body.Field("audio")?.String("format") == "pcm16" ? "pcm" : "wav";
        return new JsonObject
        {
            ["id"] = AudioId(),
            ["data"] = Convert.ToBase64String(Speak(generation, format)),
            ["expires_at"] = created + AudioLifetimeSeconds,
            ["transcript"] = Join(generation.Text),
        };
    }

    private byte[] Speak(Generation generation, string format) =>
        Voice.Speak(Join(generation.Text), format, request.Body.Field("audio")?.String("voice") ?? "", SpeedOfSpeech)!;

    private void AddReasoning(JsonObject message, IReadOnlyList<Token> tokens)
    {
        if (tokens.Count == 0)
        {
            return;
        }

        foreach (var field in dialect.ReasoningFields(request))
        {
            message[field] = field == "reasoning_details"
                ? new JsonArray(new JsonObject
                {
                    ["type"] = "reasoning.text",
                    ["id"] = "reasoning-text-1",
                    ["format"] = "openai-responses-v1",
                    ["index"] = 0,
                    ["text"] = Join(tokens),
                })
                : Join(tokens);
        }
    }

    private JsonObject Call(ToolCall call) => new()
    {
        ["id"] = call.Id,
        ["type"] = "function",
        ["function"] = new JsonObject
        {
            ["name"] = call.Name,
            ["arguments"] = fault.ArgumentsAsObject ? JsonNode.Parse(call.Arguments) : call.Arguments,
        },
    };

    private IEnumerable<(JsonObject Delta, int Tokens)> CallDeltas(ToolCall call, int position)
    {
        var nameTokens = ToyTokenizer.Encode(call.Name).Count;
        var argumentTokens = ToyTokenizer.Encode(call.Arguments);
        if (fault.ArgumentsAsObject)
        {
            yield return (Fragment(Call(call), position), nameTokens + argumentTokens.Count);
            yield break;
        }

        yield return (Fragment(Call(call with { Arguments = "" }), position), nameTokens);
        foreach (var window in argumentTokens.Chunk(ArgumentTokensPerChunk))
        {
            var function = new JsonObject { ["arguments"] = Join(window) };
            yield return (Fragment(new JsonObject { ["function"] = function }, position), window.Length);
        }
    }

    private JsonObject Fragment(JsonObject call, int position)
    {
        if (!fault.MissingIndex)
        {
            call.Insert(0, "index", fault.SameIndex ? 0 : position);
        }

        return new JsonObject { ["tool_calls"] = new JsonArray(call) };
    }

    private static string Join(IEnumerable<Token> tokens) => string.Concat(tokens.Select(token => token.Text));
}
