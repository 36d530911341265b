using System.Text.Json;
using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Json;
using Novita.Remodl.Emulator.Media;

namespace Novita.Remodl.Emulator.NovitaAI;

/// <summary>A task of Seedance 2.</summary>
internal sealed class SeedanceJob(string id, JsonElement body, TaskCourse course)
{
    private readonly Lock _making = new();
    private JsonObject? _content;

    public string Id => id;

    public JsonObject Describe(EmulatorState state)
    {
        var status = course.StageAt(state.Options.TimeProvider.GetUtcNow()).ToString().ToLowerInvariant();
        var description = new JsonObject { ["id"] = id, ["model"] = body.String("model"), ["status"] = status };
        if (status == "failed")
        {
            description["error"] = new JsonObject { ["code"] = "EmulatedFailure", ["message"] = "The emulator was asked to fail this task." };
        }

        if (status == "succeeded")
        {
            description["content"] = Content(state).DeepClone();
            var tokens = 21_780 * (body.Long("duration") ?? 5);
            description["usage"] = new JsonObject { ["completion_tokens"] = tokens, ["total_tokens"] = tokens };
        }

        return description;
    }

    private JsonObject Content(EmulatorState state)
    {
        lock (_making)
        {
            if (_content is not null)
            {
                return _content;
            }

            var film = Film.Of(body);
            _content = new() { ["video_url"] = state.Results.Add(film.ToMp4(), "mp4").AbsoluteUri };
            if (body.Bool("return_last_frame") is true)
            {
                _content["last_frame_url"] = state.Results.Add(film.LastFrame(), "png").AbsoluteUri;
            }

            return _content;
        }
    }
}
