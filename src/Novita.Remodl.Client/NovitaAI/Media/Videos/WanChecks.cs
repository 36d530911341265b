using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>What each of the models whose requests are in two parts takes.</summary>
internal static class WanChecks
{
    public static void Check(WanVideo request)
    {
        var (input, parameters) = (request.Input, request.Parameters ?? new());
        var slug = request.Slug;
        var is22 = slug.StartsWith("wan-2.2-", StringComparison.Ordinal);
        var is25 = slug.StartsWith("wan-2.5-", StringComparison.Ordinal);
        var is26 = !is22 && !is25;
        var fromImage = slug.Contains("-i2v", StringComparison.Ordinal);
        var fromVideo = slug.EndsWith("-v2v", StringComparison.Ordinal);

        Require.Text(input.Prompt, "input.prompt", is22 ? 800 : is25 ? 2000 : int.MaxValue);
        Require.AtMost(input.NegativePrompt, "input.negative_prompt", is22 ? 500 : int.MaxValue);
        Needs(slug, fromImage, input.ImgUrl is not null, "input.img_url");
        Needs(slug, fromVideo, input.ReferenceUrls is not null, "input.reference_urls");
        Require.Count(input.ReferenceUrls, "input.reference_urls", 1, 3);
        foreach (var url in input.ReferenceUrls ?? [])
        {
            Require.Address(url, "input.reference_urls");
        }

        ImageChecks.ImageIfAny(input.ImgUrl, "input.img_url", ImageLimits.Any);
        Require.AddressIfAny(input.AudioUrl, "input.audio_url");
        Takes(slug, is26 && fromImage, input.Template is not null, "input.template");
        Takes(slug, !is22, input.AudioUrl is not null, "input.audio_url");

        if (is22 && !fromImage)
        {
            Require.Text(parameters.Size, "parameters.size");
        }

        Takes(slug, !fromImage, parameters.Size is not null, "parameters.size");
        Takes(slug, fromImage, parameters.Resolution is not null, "parameters.resolution");
        Takes(slug, !is22, parameters.Audio is not null, "parameters.audio");
        Takes(slug, is26, parameters.ShotType is not null, "parameters.shot_type");
        Takes(slug, is26, parameters.Watermark is not null, "parameters.watermark");
        Takes(slug, is22, parameters.Loras is not null, "parameters.loras");
        Require.OneOf(parameters.ShotType, "parameters.shot_type", "single", "multi");
        if (is22)
        {
            Require.Between<long>(parameters.Seed, "parameters.seed", 0, int.MaxValue);
        }

        ImageChecks.Each(parameters.Loras, "parameters.loras", 3, lora => lora.Check());
        CheckDuration(parameters, is22, is25 || fromVideo);
        if (is26)
        {
            Require.OneOf(parameters.Resolution, "parameters.resolution", "720P", "1080P");
        }
        else if (is25)
        {
            Require.OneOf(parameters.Resolution, "parameters.resolution", "480P", "720P", "1080P");
        }
    }

    private static void CheckDuration(WanParameters parameters, bool is22, bool tenAtMost)
    {
        if (is22 && (parameters.Resolution is "1080P" || parameters.Size is "1920*1080" or "1080*1920"))
        {
            Require.OneOf<int>(parameters.Duration, "parameters.duration", 5);
        }
        else if (is22)
        {
            Require.OneOf<int>(parameters.Duration, "parameters.duration", 5, 8);
        }
        else if (tenAtMost)
        {
            Require.OneOf<int>(parameters.Duration, "parameters.duration", 5, 10);
        }
        else
        {
            Require.OneOf<int>(parameters.Duration, "parameters.duration", 5, 10, 15);
        }
    }

    private static void Needs(string slug, bool needed, bool given, string field)
    {
        if (needed && !given)
        {
            throw new ArgumentException($"{field} is not set. {slug} needs it.", field);
        }

        Takes(slug, needed, given, field);
    }

    private static void Takes(string slug, bool taken, bool given, string field)
    {
        if (given && !taken)
        {
            throw new ArgumentException($"{field} is set, which {slug} does not take. Leave it out, or choose another model.", field);
        }
    }
}
