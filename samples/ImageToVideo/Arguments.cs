namespace Samples.ImageToVideo;

/// <summary>What the program is asked.</summary>
internal sealed record Arguments(string Prompt, string Model, string? Image, string Out, int Seconds)
{
    public const string Usage = """
        Usage: ImageToVideo [prompt] [--model <model>] [--image <path>] [--out <path>] [--seconds <number>]

        Makes a video that begins with the image, or with hills before an evening sky. The model is kling-v3.0-pro, unless another is named: wan2.7, minimax-hailuo-2.3.
        """;

    public static Arguments Parse(string[] args)
    {
        var result = new Arguments("The sun sets behind the hills, slowly.", "kling-v3.0-pro", null, "video.mp4", 5);
        for (var i = 0; i < args.Length; i++)
        {
            result = args[i] switch
            {
                "--model" => result with { Model = Next() },
                "--image" => result with { Image = Next() },
                "--out" => result with { Out = Next() },
                "--seconds" => result with { Seconds = int.TryParse(Next(), out var seconds) ? seconds : throw new ArgumentException("--seconds needs a number behind it.") },
                var option when option.StartsWith("--", StringComparison.Ordinal) => throw new ArgumentException($"{option} is not known. There are --model, --image, --out and --seconds."),
                var prompt => result with { Prompt = prompt },
            };

            string Next() => ++i < args.Length ? args[i] : throw new ArgumentException($"{args[i - 1]} needs something behind it.");
        }

        return result;
    }
}
