namespace Novita.Remodl.Client.Tests.Files;

public sealed class AtomicFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("atomic-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_name_may_be_as_long_as_names_can_be()
    {
        var path = Path.Combine(_folder.FullName, new string('n', 251) + ".bin");

        await AtomicFile.WriteAsync(path, new MemoryStream([1, 2]), progress: null, CancellationToken.None);

        Assert.Equal([1, 2], await File.ReadAllBytesAsync(path));
        Assert.Equal([path], Directory.GetFiles(_folder.FullName));
    }

    [Fact]
    public async Task A_name_without_a_folder_is_in_the_current_one()
    {
        var name = $"{Guid.NewGuid():n}.bin";
        try
        {
            await AtomicFile.WriteAsync(name, new MemoryStream([1]), progress: null, CancellationToken.None);
            Assert.True(File.Exists(name));
        }
        finally
        {
            File.Delete(name);
        }
    }

    [Fact]
    public async Task The_first_failure_is_told_when_the_rest_can_not_be_deleted()
    {
        var error = await Assert.ThrowsAsync<InvalidDataException>(() => AtomicFile.WriteAsync(
            Path.Combine(_folder.FullName, "a.bin"),
            (_, _) =>
            {
                // A folder of the same name can't be deleted as a file.
                var part = Assert.Single(Directory.GetFiles(_folder.FullName));
                File.Delete(part);
                Directory.CreateDirectory(part);
                throw new InvalidDataException("the first");
            },
            CancellationToken.None));

        Assert.Equal("the first", error.Message);
    }
}
