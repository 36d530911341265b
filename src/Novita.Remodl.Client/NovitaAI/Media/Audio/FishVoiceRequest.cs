namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>A voice model of Fish Audio, made from recordings (<c>/v4beta/model</c>). It is sent as a form.</summary>
public sealed record FishVoiceRequest
{
    /// <summary>What it shall be called.</summary>
    public required string Title { get; init; }

    /// <summary>The recordings; one or more.</summary>
    public required IReadOnlyList<FileSource> Voices { get; init; }

    /// <summary>What is said in them, in their order; what is missing, the service hears by itself.</summary>
    public IReadOnlyList<string>? Texts { get; init; }

    /// <summary>Who may use it: <c>public</c>, <c>unlist</c> or <c>private</c>.</summary>
    public string? Visibility { get; init; }

    /// <summary>What it is.</summary>
    public string? Description { get; init; }

    /// <summary>A picture of it.</summary>
    public FileSource? CoverImage { get; init; }

    /// <summary>Words to find it by.</summary>
    public IReadOnlyList<string>? Tags { get; init; }

    /// <summary>Whether noise is taken out of the recordings.</summary>
    public bool? EnhanceAudioQuality { get; init; }

    internal void Check()
    {
        Require.Text(Title, "title");
        Require.Given(Voices, nameof(Voices));
        Require.Count(Voices, "voices", 1, int.MaxValue);
        Require.OneOf(Visibility, "visibility", "public", "unlist", "private");
    }

    /// <summary>The form that it is sent as.</summary>
    internal HttpContent ToForm()
    {
        var form = new MultipartFormDataContent();
        Add(form, "type", "tts");
        Add(form, "title", Title);
        Add(form, "train_mode", "fast");
        Add(form, "visibility", Visibility);
        Add(form, "description", Description);
        Add(form, "enhance_audio_quality", EnhanceAudioQuality switch { true => "true", false => "false", null => null });
        foreach (var voice in Voices)
        {
            form.Add(new OpenAICompatible.FileSourceContent(voice), "voices", voice.FileName);
        }

        if (CoverImage is not null)
        {
            form.Add(new OpenAICompatible.FileSourceContent(CoverImage), "cover_image", CoverImage.FileName);
        }

        foreach (var text in Texts ?? [])
        {
            Add(form, "texts", text);
        }

        foreach (var tag in Tags ?? [])
        {
            Add(form, "tags", tag);
        }

        return form;
    }

    private static void Add(MultipartFormDataContent form, string name, string? value)
    {
        if (value is not null)
        {
            form.Add(new StringContent(value), name);
        }
    }
}
