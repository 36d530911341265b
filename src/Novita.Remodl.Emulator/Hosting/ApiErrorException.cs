namespace Novita.Remodl.Emulator.Hosting;

/// <summary>Ends a request with an error body.</summary>
internal sealed class ApiErrorException(ApiError error) : Exception(error.Message)
{
    public ApiError Error { get; } = error;
}
