using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Novita.Remodl.Emulator.Chat;

/// <summary>Makes a short text that a regular expression matches: literals, classes, groups, alternatives and repetition.</summary>
internal sealed class PatternSampler
{
    private static readonly TimeSpan MatchTimeout = TimeSpan.FromSeconds(1);

    // Tried in this order where a class leaves the choice open.
    private const string Candidates = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -_.,:;/+*#@!?";

    private const int MostRepetitions = 10_000;

    private readonly string _pattern;
    private int _position;

    private PatternSampler(string pattern) => _pattern = pattern;

    /// <summary>Throws <see cref="FormatException"/> when the pattern is beyond this sampler.</summary>
    public static string Sample(string pattern)
    {
        try
        {
            var regex = new Regex(pattern, RegexOptions.None, MatchTimeout);
            var sampler = new PatternSampler(pattern);
            var sample = sampler.Alternatives();
            if (sampler._position == pattern.Length && regex.IsMatch(sample))
            {
                return sample;
            }
        }
        catch (ArgumentException exception)
        {
            throw new FormatException($"The pattern {pattern} is not valid: {exception.Message}", exception);
        }

        throw new FormatException($"The emulator cannot make a text for the pattern {pattern}");
    }

    private char? Peek => _position < _pattern.Length ? _pattern[_position] : null;

    /// <summary>Reads all alternatives and keeps the first.</summary>
    private string Alternatives()
    {
        var first = Sequence();
        while (Peek == '|')
        {
            _position++;
            _ = Sequence();
        }

        return first;
    }

    private string Sequence()
    {
        var text = new StringBuilder();
        while (Peek is not (null or '|' or ')'))
        {
            var atom = Atom();
            text.Insert(text.Length, atom, Repetitions());
        }

        return text.ToString();
    }

    private string Atom()
    {
        var symbol = _pattern[_position++];
        return symbol switch
        {
            '^' or '$' => "",
            '.' => "a",
            '(' => Group(),
            '[' => Class(),
            '\\' => Escape(),
            _ => symbol.ToString(),
        };
    }

    private string Group()
    {
        if (Peek == '?')
        {
            _position = _pattern[_position + 1] switch
            {
                ':' => _position + 2,
                '<' when _pattern[_position + 2] is not ('=' or '!') => _pattern.IndexOf('>', _position) + 1,
                _ => throw new FormatException($"The emulator cannot look around in the pattern {_pattern}"),
            };
        }

        var inner = Alternatives();
        _position++;
        return inner;
    }

    private string Class()
    {
        var start = _position - 1;
        _position += Peek == '^' ? 1 : 0;
        // A bracket that comes first is a member and does not close the class.
        _position += Peek == ']' ? 1 : 0;
        while (Peek is not (null or ']'))
        {
            _position += Peek == '\\' ? 2 : 1;
        }

        _position = Math.Min(_position + 1, _pattern.Length);
        return FirstMatch(_pattern[start.._position]);
    }

    private string Escape()
    {
        var symbol = _pattern[_position++];
        return symbol switch
        {
            'b' or 'B' or 'A' or 'z' or 'Z' => "",
            'n' => "\n",
            't' => "\t",
            'd' => "1",
            'w' or 'D' or 'S' => "a",
            's' or 'W' => " ",
            _ => symbol.ToString(),
        };
    }

    /// <summary>The least number that the quantifier allows; 1 when there is none.</summary>
    private int Repetitions()
    {
        var count = Peek switch
        {
            '*' or '?' => 0,
            '{' => Minimum(),
            _ => 1,
        };
        if (Peek is '*' or '+' or '?')
        {
            _position++;
        }

        // Lazy and possessive forms repeat the same.
        if (_position > 0 && _pattern[_position - 1] is '*' or '+' or '?' or '}' && Peek is '?' or '+')
        {
            _position++;
        }

        return count;
    }

    private int Minimum()
    {
        var end = _pattern.IndexOf('}', _position);
        var bounds = end < 0 ? "" : _pattern[(_position + 1)..end].Split(',')[0];
        _position = end < 0 ? _pattern.Length : end + 1;
        return int.TryParse(bounds, NumberStyles.None, CultureInfo.InvariantCulture, out var minimum) ? Math.Min(minimum, MostRepetitions) : 0;
    }

    private static string FirstMatch(string characterClass)
    {
        var regex = new Regex($"^{characterClass}$", RegexOptions.None, MatchTimeout);
        return Candidates.Select(candidate => candidate.ToString()).FirstOrDefault(regex.IsMatch) ?? "";
    }
}
