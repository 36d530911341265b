using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.NovitaAI.Api;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.NovitaAI;

/// <summary>What the service has retired is said to be, with the same day, wherever one looks.</summary>
public sealed partial class RetirementTests
{
    // As the service's changelog tells. What is not here has no notice.
    private static readonly (string Day, string[] Routes)[] Notices =
    [
        ("2026-07-07", ["glm-tts", "glm-asr", "glm-tts-voice-clone", "async/glm-image", "async/hunyuan-image-3"]),
        ("2026-07-22",
        [
            "async/upscale", "remove-background", "replace-background", "async/replace-background", "async/inpainting", "remove-text", "cleanup", "img2prompt",
            "async/kling-2.5-turbo-t2v", "async/kling-2.5-turbo-i2v", "async/kling-o1-t2v", "async/kling-o1-i2v", "async/kling-o1-ref2v", "async/kling-o1-video-edit",
            "async/kling-v2.6-pro-t2v", "async/kling-v2.6-pro-i2v", "async/kling-v2.6-pro-motion-control", "async/pixverse-v4.5-t2v", "async/pixverse-v4.5-i2v",
            "async/vidu-q2-text2video", "async/vidu-q2-reference2video", "async/vidu-q2-pro-fast-img2video", "async/viduq2-pro-fast", "async/vidu-q2-pro-img2video", "async/vidu-q2-turbo-img2video",
            "async/vidu-q2-pro-startend2video", "async/vidu-q2-turbo-startend2video", "async/vidu-q2-pro-multiframe", "async/vidu-q2-turbo-multiframe", "async/vidu-q2-template2video",
            "async/vidu-q3-pro-t2v", "async/vidu-q3-turbo-t2v", "async/vidu-q3-pro-i2v", "async/vidu-q3-turbo-i2v", "async/vidu-q3-turbo-f2v",
        ]),
        ("2026-08-19",
        [
            "async/flux-1-kontext-dev", "async/flux-1-kontext-pro", "async/flux-1-kontext-max", "async/flux-2-dev", "async/flux-2-flex", "async/flux-2-pro", "async/z-image-turbo", "async/z-image-turbo-lora",
            "async/image-eraser", "async/image-upscaler", "async/image-remove-background", "async/wan-t2v", "async/wan-i2v", "async/wan-2.2-t2v", "async/wan-2.2-i2v",
            "async/seedance-v1.5-pro-t2v", "async/seedance-v1.5-pro-i2v", "minimax-speech-2.6-hd", "async/minimax-speech-2.6-hd",
        ]),
        ("2026-09-30",
        [
            "async/qwen-image-txt2img", "async/qwen-image-edit", "async/wan-2.5-t2v-preview", "async/wan-2.5-i2v-preview", "async/wan2.6-t2v", "async/wan2.6-i2v", "async/wan2.6-v2v",
        ]),
    ];

    private static readonly Type[] Types = typeof(NovitaProvider).Assembly.GetExportedTypes();

    private static readonly Dictionary<string, string> Summaries = XDocument.Load(Path.ChangeExtension(typeof(NovitaProvider).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value, member => member.Element("summary")?.Value ?? "", StringComparer.Ordinal);

    [Fact]
    public void Every_route_says_what_the_changelog_says()
    {
        var days = Notices.SelectMany(notice => notice.Routes.Select(route => ("/v3/" + route, notice.Day))).ToDictionary(StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (method, path) in Routes())
        {
            Assert.Equal((path, days.GetValueOrDefault(path)), (path, DayIn(SummaryOf(method))));
            told.Add(path);
        }

        Assert.Empty(days.Keys.Except(told));
    }

    [Fact]
    public void Every_request_of_a_retired_route_says_so_too()
    {
        foreach (var request in Routes().GroupBy(route => RequestOf(route.Method)).Where(group => group.Key is not null))
        {
            // A request of several models says which of them are retired, or its model does.
            var days = request.Select(route => DayIn(SummaryOf(route.Method))).Distinct(StringComparer.Ordinal).ToArray();
            if (days is [var day])
            {
                Assert.Equal((request.Key!.Name, day), (request.Key.Name, DayIn(Summaries[$"T:{request.Key.FullName}"])));
            }
        }
    }

    [Fact]
    public void Every_method_that_takes_such_a_request_says_so_too()
    {
        var methods = Types.Where(type => type is { Namespace: "Novita.Remodl.Client.NovitaAI", IsClass: true }).SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly));
        var retired = methods
            .Select(method => (Method: method, Request: RequestOf(method)))
            .Where(entry => entry.Request is { IsAbstract: false } && DayIn(Summaries[$"T:{entry.Request.FullName}"]) is not null)
            .ToArray();

        Assert.True(retired.Length > 20);
        Assert.All(retired, entry => Assert.Equal(DayIn(Summaries[$"T:{entry.Request!.FullName}"]), DayIn(SummaryOf(entry.Method))));
    }

    [Fact]
    public void The_table_for_people_who_move_over_says_so_too()
    {
        var rows = File.ReadAllLines(Path.Combine(Repository.Root, "src", "Novita.Remodl.Client", "NovitaAI", "MIGRATION.md")).Where(line => line.StartsWith("| `", StringComparison.Ordinal)).ToArray();
        var found = 0;
        foreach (var row in rows)
        {
            if (DayOfRow(row) is { } day)
            {
                Assert.Equal((row, day), (row, DayIn(row)));
                found++;
            }
        }

        Assert.True(found > 10);
    }

    private static string? DayOfRow(string row)
    {
        var type = Types.FirstOrDefault(type => type.Namespace?.StartsWith("Novita.Remodl.Client.NovitaAI.Media", StringComparison.Ordinal) is true && row.Contains($"with `{type.Name}`", StringComparison.Ordinal));
        var method = typeof(NovitaImageTools).GetMethods().FirstOrDefault(method => row.Contains($"`novita.ImageTools.{method.Name}`", StringComparison.Ordinal));
        return type is not null ? DayIn(Summaries[$"T:{type.FullName}"]) : method is not null ? DayIn(SummaryOf(method)) : null;
    }

    private static IEnumerable<(MethodInfo Method, string Path)> Routes() =>
        from type in Types
        where type.IsInterface && type.Namespace == typeof(IMediaApi).Namespace
        from method in type.GetMethods()
        from attribute in method.GetCustomAttributesData()
        where attribute.AttributeType.BaseType?.Name == "HttpMethodAttribute"
        select (method, (string)attribute.ConstructorArguments[0].Value!);

    // Within its envelope, where there is one.
    private static Type? RequestOf(MethodInfo method)
    {
        var type = method.GetParameters().FirstOrDefault(parameter => parameter.Name == "request")?.ParameterType;
        type = type is { IsGenericType: true } ? type.GetGenericArguments()[0] : type;
        return type is { IsGenericParameter: false } && type.Assembly == typeof(NovitaProvider).Assembly ? type : null;
    }

    private static string SummaryOf(MethodInfo method)
    {
        var name = $"M:{method.DeclaringType!.FullName}.{method.Name}(";
        var overloads = Summaries.Where(entry => entry.Key.StartsWith(name, StringComparison.Ordinal)).ToArray();
        return overloads is [var only] ? only.Value : overloads.Single(entry => Parameter().Match(entry.Key[name.Length..]).Groups["type"].Value == RequestOf(method)?.FullName).Value;
    }

    private static string? DayIn(string text) => Day().Match(text) is { Success: true } match ? match.Groups["day"].Value : null;

    [GeneratedRegex(@"[Rr]etired on (?<day>\d{4}-\d\d-\d\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Day();

    [GeneratedRegex(@"^(?:[\w.]+\{)?(?<type>[\w.]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Parameter();
}
