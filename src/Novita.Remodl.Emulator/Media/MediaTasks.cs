using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Json;

namespace Novita.Remodl.Emulator.Media;

/// <summary>The tasks of the Novita side.</summary>
internal sealed class MediaTasks(EmulatedServiceBase service)
{
    private readonly ConcurrentDictionary<string, MediaTask> _tasks = new(StringComparer.Ordinal);
    private readonly WebhookSender _webhooks = new(service.State);

    /// <summary>Takes a task and answers with its id.</summary>
    public Task AcceptAsync(HttpContext context, JsonElement body, MediaPlan plan, JsonObject? more = null)
    {
        var answer = more ?? [];
        answer["task_id"] = Accept(body, plan);
        return JsonResponse.WriteAsync(context, StatusCodes.Status200OK, answer);
    }

    /// <summary>Takes a task.</summary>
    /// <returns>Its id.</returns>
    public string Accept(JsonElement body, MediaPlan plan)
    {
        var webhook = body.Field("extra")?.Field("webhook") is { } asked ? JsonNode.Parse(asked.GetRawText()) : null;
        var course = CourseOf(body, service.State.Options);
        var task = new MediaTask(service.State.NewId(), plan, course, webhook);
        _tasks[task.Id] = task;
        if (webhook?["url"]?.GetValue<string>() is { } url && course.End != TaskEnd.Never)
        {
            _webhooks.SendWhenDone(task, new Uri(url));
        }

        return task.Id;
    }

    public Task DescribeAsync(HttpContext context)
    {
        var id = context.Request.Query["task_id"].ToString();
        return _tasks.TryGetValue(id, out var task)
            ? JsonResponse.WriteAsync(context, StatusCodes.Status200OK, task.Describe(service.State.Options.TimeProvider.GetUtcNow()))
            : throw new ApiErrorException(new ApiError(StatusCodes.Status404NotFound, "TASK_NOT_FOUND", $"The task {id} does not exist."));
    }


    /// <summary>How the task of a request goes that comes now.</summary>
    public static TaskCourse CourseOf(JsonElement body, ModelEmulatorOptions options) => new(options.TimeProvider.GetUtcNow(), options.TaskDuration, EndOf(body));

    /// <summary>How a request asks its task to end.</summary>
    public static TaskEnd EndOf(JsonElement body)
    {
        var text = body.GetRawText();
        return text.Contains("#fail", StringComparison.Ordinal) ? TaskEnd.Failure
            : text.Contains("#stall", StringComparison.Ordinal) ? TaskEnd.Never
            : TaskEnd.Success;
    }
}
