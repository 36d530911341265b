using System.Globalization;
using System.Text.Json;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>Builds a form in <c>multipart/form-data</c>, whose files are read in windows as it is sent. What is null is left out; numbers are the same in every culture.</summary>
internal sealed class FormBody
{
    // Not a base class: a derived form loses the token of whoever sends it.
    private readonly MultipartFormDataContent _form = [];

    public HttpContent Content => _form;

    public void Field(string name, string? value)
    {
        if (value is not null)
        {
            // Without a type of its own: some servers take a part that has one for a file.
            var part = new StringContent(value);
            part.Headers.ContentType = null;
            _form.Add(part, name);
        }
    }

    public void Field(string name, bool? value)
    {
        if (value is { } flag)
        {
            Field(name, flag ? "true" : "false");
        }
    }

    public void Field<T>(string name, T? value)
        where T : struct, IFormattable =>
        Field(name, value?.ToString(format: null, CultureInfo.InvariantCulture));

    /// <summary>A list: one part for each, under a name with brackets.</summary>
    public void List(string name, IEnumerable<string>? values)
    {
        foreach (var value in values ?? [])
        {
            Field($"{name}[]", value);
        }
    }

    public void File(string name, FileSource source) => _form.Add(new FileSourceContent(source), name, source.FileName);

    /// <summary>Fields that the library has no property for: lists and objects get names with brackets, as OpenAI's do.</summary>
    public void Extra(IEnumerable<KeyValuePair<string, JsonElement>>? fields)
    {
        foreach (var (name, value) in fields ?? [])
        {
            Extra(name, value);
        }
    }

    private void Extra(string name, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Null or JsonValueKind.Undefined:
                break;
            case JsonValueKind.String:
                Field(name, value.GetString());
                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    Extra($"{name}[]", item);
                }

                break;
            case JsonValueKind.Object:
                foreach (var field in value.EnumerateObject())
                {
                    Extra($"{name}[{field.Name}]", field.Value);
                }

                break;
            default:
                Field(name, value.GetRawText());
                break;
        }
    }
}
