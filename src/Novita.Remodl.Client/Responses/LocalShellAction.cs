using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A command to run.</summary>
public sealed record LocalShellAction : WireObject
{
    /// <summary>The kind; the wire knows only <c>exec</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The command and its arguments.</summary>
    public required IReadOnlyList<string> Command { get; init; }

    /// <summary>How long it may take, in milliseconds.</summary>
    public long? TimeoutMs { get; init; }

    /// <summary>Where it runs.</summary>
    public string? WorkingDirectory { get; init; }

    /// <summary>Its environment.</summary>
    public IReadOnlyDictionary<string, string>? Env { get; init; }

    /// <summary>The user that it runs as.</summary>
    public string? User { get; init; }
}
