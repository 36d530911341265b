using System.Text;
using System.Text.Json;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Gathers the name and the arguments, or the input, of one call.</summary>
internal sealed class CallAccumulator
{
    private readonly StringBuilder _arguments = new();
    private Dictionary<string, JsonElement>? _extra;

    public string Name { get; private set; } = "";

    public bool HasArguments => _arguments.Length > 0;

    public void Add(string? name, string? arguments, IDictionary<string, JsonElement>? extra)
    {
        // A name may come in pieces before the arguments begin; a server that repeats it whole does not mean it twice.
        if (!string.IsNullOrEmpty(name) && name != Name && (!HasArguments || Name.Length == 0))
        {
            Name += name;
        }

        _arguments.Append(arguments);
        Extra.Merge(ref _extra, extra);
    }

    public FunctionCall ToFunctionCall() => new()
    {
        Name = Name,
        Arguments = HasArguments ? _arguments.ToString() : "{}",
        AdditionalProperties = _extra,
    };

    public CustomToolCall ToCustomToolCall() => new()
    {
        Name = Name,
        Input = _arguments.ToString(),
        AdditionalProperties = _extra,
    };
}
