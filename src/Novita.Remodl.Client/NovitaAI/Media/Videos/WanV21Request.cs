namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>What requests to Wan 2.1 have in common.</summary>
public abstract record WanV21Request : NovitaVideoRequest
{
    private protected WanV21Request()
    {
    }

    /// <summary>A webhook.</summary>
    public MediaExtra? Extra { get; init; }

    /// <summary>What shall be seen, 2000 characters at most.</summary>
    public required string Prompt { get; init; }

    /// <summary>What shall not be seen.</summary>
    public string? NegativePrompt { get; init; }

    /// <summary>Pixels across; with Height 832x480, 480x832, 1280x720 or 720x1280.</summary>
    public int? Width { get; init; }

    /// <summary>Pixels down.</summary>
    public int? Height { get; init; }

    /// <summary>LoRAs, three at most.</summary>
    public IReadOnlyList<WanLora>? Loras { get; init; }

    /// <summary>The seed; -1 takes any; -1 to 9999999999.</summary>
    public long? Seed { get; init; }

    /// <summary>Steps; 1 to 40. Default: 30.</summary>
    public int? Steps { get; init; }

    /// <summary>How closely the prompt is kept to; 0 to 10. Default: 5.</summary>
    public double? GuidanceScale { get; init; }

    /// <summary>How much of the flow is spent on structure; 1 to 10. Default: 5.</summary>
    public double? FlowShift { get; init; }

    /// <summary>Whether the result is looked at. Default: true.</summary>
    public bool? EnableSafetyChecker { get; init; }

    /// <summary>Whether it is done faster. Default: false.</summary>
    public bool? FastMode { get; init; }

    internal override void Check()
    {
        Extra?.Check();
        Require.Text(Prompt, "prompt", 2000);
        Require.Count(Loras, "loras", 0, 3);
        foreach (var lora in Loras ?? [])
        {
            lora.CheckV21();
        }

        Require.Between<long>(Seed, "seed", -1L, 9999999999L);
        Require.Between<int>(Steps, "steps", 1, 40);
        Require.Between<double>(GuidanceScale, "guidance_scale", 0, 10);
        Require.Between<double>(FlowShift, "flow_shift", 1, 10);
        VideoSizes.Check(Width, Height, (832, 480), (480, 832), (1280, 720), (720, 1280));
    }
}
