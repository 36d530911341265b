namespace Novita.Remodl.Emulator.Hosting;

/// <summary>A failure in the words of the service: <paramref name="Type"/> is Novita's reason or vLLM's error type.</summary>
internal sealed record ApiError(int Status, string Type, string Message, string? Param = null);
