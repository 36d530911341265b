using System.Text.Json;

namespace Novita.Remodl.Client;

/// <summary>The code of a tool: takes the arguments, returns what the model is told.</summary>
internal delegate Task<string> ToolHandler(JsonElement arguments, CancellationToken cancellationToken);
