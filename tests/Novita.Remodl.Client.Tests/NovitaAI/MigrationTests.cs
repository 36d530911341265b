using System.Reflection;
using System.Text.RegularExpressions;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.NovitaAI;

/// <summary>The table for people who move over names every method of the official SDKs, and nothing that is not here.</summary>
public sealed partial class MigrationTests
{
    private static readonly string Document = File.ReadAllText(Path.Combine(Repository.Root, "src", "Novita.Remodl.Client", "NovitaAI", "MIGRATION.md"));

    private static readonly Type[] Types = typeof(IModelProvider).Assembly.GetExportedTypes();

    private static readonly string[] Python =
    [
        "set_response_image_type", "set_extra_headers", "async_task_result", "wait_for_task_v3", "cleanup", "remove_background", "remove_text", "reimagine", "replace_background",
        "async_txt2video", "txt2video", "async_img2video", "img2video", "raw_inpainting", "async_inpainting", "inpainting", "img2prompt", "merge_face", "upload_training_assets",
        "create_training_style", "create_training_subject", "query_training_subject_status", "list_training", "upload_assets", "instant_id", "raw_img2img_v3", "img2img_v3",
        "raw_txt2img_v3", "txt2img_v3", "user_info", "query_model_v3", "models_v3",
    ];

    private static readonly string[] RemovedPython =
    [
        "txt2img", "img2img", "progress", "wait_for_task", "sync_txt2img", "sync_img2img", "sync_upscale", "upscale", "adetailer", "raw_adetailer", "outpainting", "doodle", "relight",
        "mixpose", "replace_sky", "remove_watermark", "replace_object", "async_replace_object", "img2video_motion", "animated_anyone", "lcm_img2img", "lcm_txt2img", "restore_face",
        "create_tile", "img2mask", "make_photo", "async_make_photo", "instant_style", "async_instant_style", "models",
    ];

    private static readonly string[] JavaScript =
    [
        "setBaseUrl", "setNovitaKey", "httpFetch", "getModels", "txt2Img", "txt2img", "img2Img", "img2img", "progress", "cleanup", "removeBackground", "replaceBackground", "mergeFace",
        "removeText", "hunyuanVideoFast", "wanT2v", "txt2Video", "img2Video", "upload", "inpainting",
    ];

    private static readonly string[] PythonHelpers =
    [
        "Samplers", "ControlNetPreprocessor", "ControlNetMode", "ControlNetResizeMode", "Img2ImgV3ControlNetUnit", "Img2V3ImgLoRA", "Img2ImgV3Embedding", "Txt2ImgV3LoRA", "Txt2ImgV3Embedding",
        "Txt2ImgV3HiresFix", "Txt2ImgV3Refiner", "Txt2ImgV3Request", "InpaintingLoRA", "InpaintingEmbedding", "InpaintingRequest", "Txt2VideoPrompt", "Txt2VideoLoRA", "Txt2VideoEmbedding",
        "Img2VideoResizeMode", "InstantIDControlnetUnit", "CommonV3Extra", "ModelType", "ModelListV3", "TrainingTaskList", "TrainingComponent", "FACE_TRAINING_DEFAULT_COMPONENTS", "UserInfoResponse",
    ];

    private static readonly string[] JavaScriptHelpers =
        ["NovitaError", "TaskStatus", "ResponseCode", "APIErrReason", "ControlNetPreprocessor", "ControlNetMode", "ModelType", "Upscalers", "Img2VideoModel", "Img2VideoResizeMode"];

    [Fact]
    public void Every_helper_of_the_SDKs_has_its_row()
    {
        Assert.All(PythonHelpers, name => Assert.Contains(name, LeftOf("Python: `novita-client` 0.7.1")));
        Assert.All(JavaScriptHelpers, name => Assert.Contains(name, LeftOf("JavaScript: `novita-sdk` 3.1.3")));
    }

    [Fact]
    public void Every_method_of_the_SDKs_has_its_row()
    {
        Assert.All(Python, name => Assert.Contains(name, LeftOf("Python: `novita-client` 0.7.1")));
        Assert.All(RemovedPython, name => Assert.Contains(name, LeftOf("Python: removed between 0.5 and 0.7")));
        Assert.All(JavaScript, name => Assert.Contains(name, LeftOf("JavaScript: `novita-sdk` 3.1.3")));
    }

    [Fact]
    public void Every_row_has_a_counterpart() => Assert.All(Rows(Document), row => Assert.NotEmpty(Names(row.Right)));

    [Fact]
    public void Every_counterpart_exists()
    {
        var names = Rows(Document).SelectMany(row => Names(row.Right)).Distinct(StringComparer.Ordinal).ToArray();

        Assert.True(names.Length > 40);
        Assert.DoesNotContain(names, name => !Exists(name));
    }

    [Fact]
    public void Every_type_that_a_remark_names_exists()
    {
        var types = Rows(Document).SelectMany(row => WithType().Matches(row.Remark)).Select(match => match.Groups["type"].Value).Distinct(StringComparer.Ordinal).ToArray();

        Assert.NotEmpty(types);
        Assert.DoesNotContain(types, name => FindType(name) is null);
    }

    [Fact]
    public void What_is_not_there_would_be_seen()
    {
        Assert.False(Exists("novita.Catalog.NoSuchAsync"));
        Assert.False(Exists("novita.NoSuch.ListAsync"));
        Assert.False(Exists("NoSuchType"));
        Assert.False(Exists("CatalogQuery.NoSuch"));
        Assert.True(Exists("novita.Catalog.ListAllAsync"));
    }

    private static bool Exists(string name) => name.Split('.') switch
    {
        ["novita", var method] => HasMember(typeof(NovitaProvider), method),
        ["novita", var topic, var method] => typeof(NovitaProvider).GetProperty(topic) is { } property && HasMember(property.PropertyType, method),
        [nameof(CancellationToken)] => true,
        [var type] => FindType(type) is not null,
        [var type, var member] => FindType(type) is { } found && HasMember(found, member),
        _ => false,
    };

    private static Type? FindType(string name) => Array.Find(Types, type => type.Name.Split('`')[0] == name);

    private static bool HasMember(Type type, string name) => type.GetMember(name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy).Length > 0;

    private static string[] LeftOf(string heading)
    {
        var start = Document.IndexOf("\n## " + heading + "\n", StringComparison.Ordinal);
        Assert.True(start >= 0, heading);
        var end = Document.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return [.. Rows(end < 0 ? Document[start..] : Document[start..end]).SelectMany(row => Names(row.Left)).Select(name => name.Split('(')[0])];
    }

    private static IEnumerable<(string Left, string Right, string Remark)> Rows(string text) =>
        Row().Matches(text).Select(row => (row.Groups["left"].Value, row.Groups["right"].Value, row.Groups["remark"].Value));

    private static IEnumerable<string> Names(string cell) => Code().Matches(cell).Select(match => match.Groups["code"].Value);

    [GeneratedRegex(@"^\| (?<left>`[^|]*) \| (?<right>[^|]*)\|(?<remark>[^|\n]*)\|?$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Row();

    [GeneratedRegex("`(?<code>[^`]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();

    [GeneratedRegex("with `(?<type>[A-Za-z0-9]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WithType();
}
