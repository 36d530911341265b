using System.Globalization;
using System.Text;

namespace Novita.Remodl.Client.Serialization;

/// <summary>JSON strings that are no proper Unicode, which <see cref="System.Text.Json"/> refuses to turn into text.</summary>
internal static class BrokenText
{
    /// <summary>The text of an escaped string: half a surrogate pair stays one, broken bytes become U+FFFD.</summary>
    public static string Unescape(ReadOnlySpan<byte> utf8)
    {
        var escaped = Encoding.UTF8.GetString(utf8);
        var text = new StringBuilder(escaped.Length);
        for (var i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] != '\\')
            {
                text.Append(escaped[i]);
                continue;
            }

            i++;
            switch (escaped[i])
            {
                case 'u':
                    text.Append((char)ushort.Parse(escaped.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                    i += 4;
                    break;
                case 'n':
                    text.Append('\n');
                    break;
                case 't':
                    text.Append('\t');
                    break;
                case 'r':
                    text.Append('\r');
                    break;
                case 'b':
                    text.Append('\b');
                    break;
                case 'f':
                    text.Append('\f');
                    break;
                default:
                    text.Append(escaped[i]);
                    break;
            }
        }

        return text.ToString();
    }
}
