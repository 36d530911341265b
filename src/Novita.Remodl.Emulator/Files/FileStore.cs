using Novita.Remodl.Emulator.Hosting;

namespace Novita.Remodl.Emulator.Files;

/// <summary>Keeps files in memory, for as long as the emulator runs.</summary>
internal sealed class FileStore(EmulatedServiceBase service)
{
    private readonly Lock _lock = new();
    private readonly List<EmulatedFile> _files = [];

    /// <summary>All of them, the oldest first.</summary>
    public IReadOnlyList<EmulatedFile> All
    {
        get
        {
            lock (_lock)
            {
                return [.. _files];
            }
        }
    }

    public EmulatedFile Add(string name, string purpose, byte[] bytes, long? lifetime = null)
    {
        var now = service.State.UnixTime;
        var separator = service.Name == EmulatedService.Novita ? '_' : '-';
        var file = new EmulatedFile($"file{separator}{service.State.NewId()}", name, purpose, bytes, now, now + lifetime);
        lock (_lock)
        {
            _files.Add(file);
        }

        return file;
    }

    public EmulatedFile Find(string? id)
    {
        lock (_lock)
        {
            return _files.Find(file => file.Id == id) ?? throw Unknown("File", id);
        }
    }

    public void Remove(EmulatedFile file)
    {
        lock (_lock)
        {
            _files.Remove(file);
        }
    }

    public ApiErrorException Unknown(string kind, string? id) => new(new ApiError(
        StatusCodes.Status404NotFound, service.Name == EmulatedService.Novita ? "RESOURCE_NOT_FOUND" : "NotFoundError", $"No such {kind} object: {id}", "id"));
}
