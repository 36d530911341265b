using System.Globalization;
using System.Text;

namespace Novita.Remodl.Emulator.Chat;

/// <summary>
/// A tokenizer without a vocabulary: up to four letters or digits make a token, whose id spells them in base 65;
/// every other character is a token of its own. Text and ids turn into each other without loss.
/// </summary>
internal static class ToyTokenizer
{
    private const string Alphabet = " 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private const int PieceLength = 4;
    private const int Radix = 65;
    private const int FirstRune = Radix * Radix * Radix * Radix;

    public static IReadOnlyList<Token> Encode(string text)
    {
        var tokens = new List<Token>((text.Length / PieceLength) + 1);
        var piece = new StringBuilder(PieceLength);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!rune.IsBmp || !Alphabet.Contains((char)rune.Value, StringComparison.Ordinal))
            {
                EndPiece(tokens, piece);
                tokens.Add(new Token(FirstRune + rune.Value, rune.ToString()));
                continue;
            }

            // A space begins a word, so that words stay recognisable in a stream.
            if (piece.Length == PieceLength || rune.Value == ' ')
            {
                EndPiece(tokens, piece);
            }

            piece.Append((char)rune.Value);
        }

        EndPiece(tokens, piece);
        return tokens;
    }

    /// <summary>The text of the ids; throws <see cref="FormatException"/> when one is no token.</summary>
    public static string Decode(IEnumerable<int> ids) => string.Concat(ids.Select(Decode));

    private static void EndPiece(List<Token> tokens, StringBuilder piece)
    {
        if (piece.Length == 0)
        {
            return;
        }

        var text = piece.ToString();
        tokens.Add(new Token(text.Aggregate(0, (id, letter) => (id * Radix) + Alphabet.IndexOf(letter, StringComparison.Ordinal) + 1), text));
        piece.Clear();
    }

    private static string Decode(int id)
    {
        if (id >= FirstRune)
        {
            return Rune.IsValid(id - FirstRune) ? new Rune(id - FirstRune).ToString() : throw NoToken(id);
        }

        var text = "";
        for (var rest = id; rest > 0; rest /= Radix)
        {
            text = rest % Radix == 0 ? throw NoToken(id) : Alphabet[(rest % Radix) - 1] + text;
        }

        return text.Length > 0 ? text : throw NoToken(id);
    }

    private static FormatException NoToken(int id) => new(string.Create(CultureInfo.InvariantCulture, $"Token id {id} is out of vocabulary."));
}
