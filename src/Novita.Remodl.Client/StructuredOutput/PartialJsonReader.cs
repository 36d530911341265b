using System.Text;
using System.Text.Json;

namespace Novita.Remodl.Client;

/// <summary>
/// Reads JSON that is still arriving: after each piece, what has come can be had as valid JSON, with open texts, lists and objects closed.
/// A number or a word (<c>true</c>, <c>null</c>) counts when it is whole, a property when its value has begun, and a text up to its last whole character.
/// Not thread-safe: one reader a text.
/// </summary>
/// <remarks>What stands before the first <c>{</c> or <c>[</c> is passed over, and what follows the end is not read.</remarks>
public sealed class PartialJsonReader
{
    private readonly bool _readsObject;
    private readonly StringBuilder _text = new();
    private readonly Stack<char> _closers = new();
    private State _state = State.Start;

    // Up to here the text, closed, is valid.
    private int _safe;
    private bool _isWithinText;
    private int _hexDigits;
    private int _codeUnit;
    private int _wordStart;
    private bool _isWithinName;

    private enum State
    {
        Start,
        Value,
        ValueOrEnd,
        NameOrEnd,
        Name,
        InName,
        Colon,
        InText,
        Escape,
        Hex,
        InNumber,
        InWord,
        CommaOrEnd,
        Complete,
        Broken,
    }

    /// <summary>A reader of an object or a list.</summary>
    public PartialJsonReader()
    {
    }

    /// <summary>A reader of an object, which passes over brackets in front of it.</summary>
    internal PartialJsonReader(bool readsObject) => _readsObject = readsObject;

    /// <summary>Whether the value is whole.</summary>
    public bool IsComplete => _state == State.Complete;

    /// <summary>Whether what came is no JSON; what came before it stands.</summary>
    public bool IsBroken => _state == State.Broken;

    /// <summary>How many characters of the value were read, its beginning included.</summary>
    internal int Length => _text.Length;

    /// <summary>Takes in the next piece.</summary>
    /// <returns>Whether more of the value is known than before.</returns>
    public bool Append(ReadOnlySpan<char> piece)
    {
        var (safe, state) = (_safe, _state);
        foreach (var letter in piece)
        {
            if (_state is State.Complete or State.Broken)
            {
                break;
            }

            if (_state == State.Start && letter != '{' && (letter != '[' || _readsObject))
            {
                continue;
            }

            _text.Append(letter);
            Take(letter);
        }

        return _safe != safe || (_state != state && IsComplete);
    }

    /// <summary>What has come, as valid JSON.</summary>
    /// <returns>Whether anything has.</returns>
    public bool TryRead(out JsonElement json)
    {
        json = _safe == 0 ? default : JsonElement.Parse(ToJson());
        return _safe > 0;
    }

    /// <summary>What has come, as the text of valid JSON; empty when nothing has.</summary>
    public override string ToString() => _safe == 0 ? "" : ToJson();

    private string ToJson()
    {
        var json = new StringBuilder(_safe + _closers.Count + 1).Append(_text, 0, _safe);
        if (_isWithinText)
        {
            json.Append('"');
        }

        foreach (var closer in _closers)
        {
            json.Append(closer);
        }

        return json.ToString();
    }

    private void Take(char letter)
    {
        switch (_state)
        {
            case State.InText:
            case State.InName:
                TakeLetter(letter);
                return;
            case State.Escape:
                TakeEscape(letter);
                return;
            case State.Hex:
                TakeHex(letter);
                return;
            case State.InNumber when char.IsAsciiDigit(letter) || letter is '.' or 'e' or 'E' or '+' or '-':
                return;
            case State.InNumber:
                // What ends it says that it is whole.
                EndValue(_text.Length - 1);
                break;
            case State.InWord:
                TakeWord();
                return;
            default:
                break;
        }

        if (letter is ' ' or '\t' or '\r' or '\n')
        {
            return;
        }

        switch (_state)
        {
            case State.Start or State.Value or State.ValueOrEnd when letter != ']':
                BeginValue(letter);
                break;
            case State.ValueOrEnd:
            case State.CommaOrEnd when letter is '}' or ']':
            case State.NameOrEnd when letter == '}':
                Close(letter);
                break;
            case State.NameOrEnd or State.Name when letter == '"':
                _state = State.InName;
                break;
            case State.Colon when letter == ':':
                _state = State.Value;
                break;
            case State.CommaOrEnd when letter == ',':
                _state = _closers.Peek() == '}' ? State.Name : State.Value;
                break;
            default:
                _state = State.Broken;
                break;
        }
    }

    private void BeginValue(char letter)
    {
        switch (letter)
        {
            case '{':
                Open('}', State.NameOrEnd);
                break;
            case '[':
                Open(']', State.ValueOrEnd);
                break;
            case '"':
                _state = State.InText;
                _isWithinText = true;
                _safe = _text.Length;
                break;
            case 't' or 'f' or 'n':
                _state = State.InWord;
                break;
            default:
                _state = char.IsAsciiDigit(letter) || letter == '-' ? State.InNumber : State.Broken;
                break;
        }

        // Where a word began, for its end.
        _wordStart = _text.Length - 1;
    }

    private void Open(char closer, State next)
    {
        _closers.Push(closer);
        _state = next;
        _safe = _text.Length;
    }

    private void Close(char letter)
    {
        if (_closers.Peek() != letter)
        {
            _state = State.Broken;
            return;
        }

        _closers.Pop();
        EndValue(_text.Length);
    }

    private void EndValue(int safe)
    {
        _safe = safe;
        _isWithinText = false;
        _state = _closers.Count == 0 ? State.Complete : State.CommaOrEnd;
    }

    private void TakeWord()
    {
        var length = _text.Length - _wordStart;
        var word = _text[_wordStart] switch
        {
            't' => "true",
            'f' => "false",
            _ => "null",
        };
        if (_text[^1] != word[length - 1])
        {
            _state = State.Broken;
        }
        else if (length == word.Length)
        {
            EndValue(_text.Length);
        }
    }

    private void TakeLetter(char letter)
    {
        var isName = _state == State.InName;
        if (letter == '"')
        {
            if (isName)
            {
                _state = State.Colon;
            }
            else
            {
                EndValue(_text.Length);
            }
        }
        else if (letter == '\\')
        {
            _isWithinName = isName;
            _state = State.Escape;
        }
        else if (letter < ' ')
        {
            _state = State.Broken;
        }
        else
        {
            EndCharacter(letter, isName);
        }
    }

    private void TakeEscape(char letter)
    {
        if (letter == 'u')
        {
            _state = State.Hex;
            _hexDigits = 0;
            _codeUnit = 0;
        }
        else if (letter is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't')
        {
            EndCharacter(letter, _isWithinName);
        }
        else
        {
            _state = State.Broken;
        }
    }

    private void TakeHex(char letter)
    {
        if (!char.IsAsciiHexDigit(letter))
        {
            _state = State.Broken;
            return;
        }

        _codeUnit = (_codeUnit * 16) + Convert.ToInt32(char.ToString(letter), 16);
        if (++_hexDigits == 4)
        {
            EndCharacter((char)_codeUnit, _isWithinName);
        }
    }

    // The first half of a pair waits for the second.
    private void EndCharacter(char character, bool isName)
    {
        _state = isName ? State.InName : State.InText;
        if (!isName && !char.IsHighSurrogate(character))
        {
            _safe = _text.Length;
        }
    }
}
