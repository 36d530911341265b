using System.Text.Json;
using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Audio;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Json;
using Novita.Remodl.Emulator.Media;
using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.NovitaAI;

/// <summary>The native endpoints that make something.</summary>
internal sealed class NativeEndpoints(EmulatedServiceBase service, MediaTasks tasks)
{
    private static readonly Shape SpeechShape = Shape.Object(
        new("extra", Shape.Object(new("response_audio_type", Shape.OneOf("wav", "mp3")), new("webhook", Shape.Map))),
        Field.Required("request", Shape.Object(
            Field.Required("voice_id", Shape.OneOf("Emily", "James", "Olivia", "Michael", "Sarah", "John")),
            Field.Required("language", Shape.OneOf("en-US", "zh-CN", "ja-JP")),
            Field.Required("texts", Shape.ArrayOf(Shape.String, min: 1)),
            new("volume", Shape.NumberBetween(1, 2)),
            new("speed", Shape.NumberBetween(0.8, 3)))));

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/v3/async/txt2speech", SpeakAsync).WithMetadata(RequiresKey.Metadata);
        // What was retired, and what never was, is the same to the service.
        routes.MapPost("/v3/async/{slug}", context => throw new ApiErrorException(new ApiError(
            StatusCodes.Status404NotFound, "API_NOT_FOUND", $"The API /v3/async/{context.Request.RouteValues["slug"]} does not exist.")));
    }

    private async Task SpeakAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context, service);
        StrictMode.Check(context, service, SpeechShape, body);
        var request = body.Field("request")!.Value;
        var type = body.Field("extra")?.String("response_audio_type") ?? "wav";
        var speed = request.Field("speed") is { ValueKind: JsonValueKind.Number } number ? Math.Clamp(number.GetDouble(), 0.8, 3) : 1;
        await tasks.AcceptAsync(context, body, new MediaPlan("TXT_TO_SPEECH", () => new JsonObject
        {
            ["audios"] = new JsonArray([.. request.Strings("texts").Select(text => (JsonNode)new JsonObject
            {
                ["audio_url"] = service.State.Results.Add(Voice.Speak(text, type, request.String("voice_id") ?? "", speed) ?? [], type).AbsoluteUri,
                ["audio_url_ttl"] = "3600",
                ["audio_type"] = type,
                ["audio_metadata"] = new JsonArray(new JsonObject { ["text"] = text, ["start_time"] = 0, ["end_time"] = Tones.Seconds(text, speed) }),
            })]),
        }));
    }
}
