namespace Novita.Remodl.Emulator.Moderations;

/// <summary>A category of harm, the words that speak for it, and those of which one has to be there as well.</summary>
internal sealed record Category(string Name, bool SeesImages, string[] Words, string[]? Besides = null)
{
    private const double Unlikely = 0.0001;

    private static readonly string[] Insults = ["idiot", "stupid", "loser", "moron", "worthless"];
    private static readonly string[] Slurs = ["vermin", "subhuman", "inferior"];
    private static readonly string[] Force = ["kill", "attack", "stab", "shoot", "murder", "hurt", "bomb"];
    private static readonly string[] Harm = ["suicide", "overdose", "cutting"];
    private static readonly string[] Sex = ["sex", "nude", "naked", "erotic"];

    public static IReadOnlyList<Category> All { get; } =
    [
        new("harassment", SeesImages: false, Insults),
        new("harassment/threatening", SeesImages: false, Force, ["you", "him", "her", "them"]),
        new("hate", SeesImages: false, Slurs),
        new("hate/threatening", SeesImages: false, Slurs, Force),
        new("illicit", SeesImages: false, ["steal", "smuggle", "counterfeit", "launder", "hack"]),
        new("illicit/violent", SeesImages: false, ["bomb", "grenade", "poison"], ["make", "build", "buy"]),
        new("self-harm", SeesImages: true, Harm),
        new("self-harm/intent", SeesImages: true, Harm, ["i", "me", "myself"]),
        new("self-harm/instructions", SeesImages: true, Harm, ["how"]),
        new("sexual", SeesImages: true, Sex),
        new("sexual/minors", SeesImages: false, Sex, ["child", "children", "minor", "minors"]),
        new("violence", SeesImages: true, Force),
        new("violence/graphic", SeesImages: true, ["blood", "gore", "corpse"]),
    ];

    /// <summary>Each word that speaks for it halves what is left to being sure.</summary>
    public double ScoreOf(IReadOnlyCollection<string> words)
    {
        var found = words.Count(word => Words.Contains(word, StringComparer.Ordinal));
        return found == 0 || (Besides is not null && !words.Any(word => Besides.Contains(word, StringComparer.Ordinal)))
            ? Unlikely
            : Math.Round(1 - Math.Pow(0.5, found + 1), 6);
    }
}
