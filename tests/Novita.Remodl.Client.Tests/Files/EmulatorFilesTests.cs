using System.Text;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.OpenAICompatible;
using Novita.Remodl.Client.RemodlAI;
using Novita.Remodl.Emulator;

namespace Novita.Remodl.Client.Tests.Files;

public sealed class EmulatorFilesTests : IAsyncLifetime, IDisposable
{
    private static readonly byte[] Content = Encoding.UTF8.GetBytes("{\"custom_id\":\"1\"}\n{\"custom_id\":\"2\"}\n");

    private ModelEmulator _emulator = null!;
    private NovitaClient _novita = null!;
    private RemodlAIClient _remodlAI = null!;

    public async Task InitializeAsync()
    {
        _emulator = await ModelEmulator.StartAsync(options => options.StoresFiles = true);
        _novita = new(new NovitaOptions { ApiKey = "sk_test", BaseAddress = _emulator.NovitaAddress });
        _remodlAI = new(new RemodlAIOptions { Profile = RemodlAIProfile.Local, BaseAddress = _emulator.RemodlAIAddress });
    }

    public async Task DisposeAsync() => await _emulator.DisposeAsync();

    public void Dispose()
    {
        _novita.Dispose();
        _remodlAI.Dispose();
    }

    [Theory]
    [InlineData("novita", "file_")]
    [InlineData("remodlai-local", "file-")]
    public async Task A_file_is_stored_listed_read_and_deleted(string name, string prefix)
    {
        var files = Files(name);

        var stored = await files.UploadAsync(FileSource.FromBytes(Content, "a.jsonl"), FilePurpose.Batch);

        Assert.StartsWith(prefix, stored.Id, StringComparison.Ordinal);
        Assert.Equal((Content.Length, "a.jsonl", FilePurpose.Batch), ((int)stored.Bytes, stored.Filename, stored.Purpose));
        Assert.Equal(stored.CreatedAt, (await files.GetAsync(stored.Id)).CreatedAt);
        Assert.Equal(stored.Id, Assert.Single(await ListAsync(files)).Id);
        using var copy = new MemoryStream();
        await using (var content = await files.OpenReadAsync(stored.Id))
        {
            await content.CopyToAsync(copy);
        }

        Assert.Equal(Content, copy.ToArray());
        Assert.True((await files.DeleteAsync(stored.Id)).Deleted);
        var gone = await Assert.ThrowsAsync<InvalidRequestException>(() => files.GetAsync(stored.Id));
        Assert.Equal(404, gone.StatusCode);
    }

    [Fact]
    public async Task Parts_become_one_file()
    {
        var stored = await _remodlAI.Files.UploadInPartsAsync(FileSource.FromBytes(Content, "a.jsonl"), FilePurpose.Batch, FileExpiry.After(TimeSpan.FromHours(1)), partBytes: 10);

        using var reader = new StreamReader(await _remodlAI.Files.OpenReadAsync(stored.Id));
        Assert.Equal(Encoding.UTF8.GetString(Content), await reader.ReadToEndAsync());
        Assert.Equal(TimeSpan.FromHours(1), stored.ExpiresAt - stored.CreatedAt);
    }

    [Fact]
    public async Task An_upload_that_failed_for_a_passing_reason_is_sent_again()
    {
        _emulator.Faults.Enqueue(Fault.Parse("status=503;retry-after-ms=0"));

        var stored = await _novita.Files.UploadAsync(FileSource.FromBytes(Content, "a.jsonl"), FilePurpose.Batch);

        Assert.Equal(Content.Length, stored.Bytes);
        Assert.Equal(2, _emulator.Requests.All.Count);
    }

    [Fact]
    public async Task A_connection_that_breaks_amid_the_bytes_is_told()
    {
        var stored = await _novita.Files.UploadAsync(FileSource.FromBytes(Content, "a.jsonl"), FilePurpose.Batch);
        _emulator.Faults.Enqueue(Fault.Parse("cut-after=0"));

        await using var content = await _novita.Files.OpenReadAsync(stored.Id);

        await Assert.ThrowsAsync<ProviderConnectionException>(() => content.CopyToAsync(Stream.Null));
    }

    [Fact]
    public async Task Novita_has_no_uploads_in_parts_and_takes_only_batches()
    {
        await Assert.ThrowsAsync<EndpointRetiredException>(() => _novita.Files.UploadInPartsAsync(FileSource.FromBytes(Content, "a.jsonl"), FilePurpose.Batch));
        await Assert.ThrowsAsync<InvalidRequestException>(() => _novita.Files.UploadAsync(FileSource.FromBytes(Content, "a.txt"), FilePurpose.Batch));
        await Assert.ThrowsAsync<InvalidRequestException>(() => _novita.Files.UploadAsync(FileSource.FromBytes(Content, "a.jsonl"), FilePurpose.Vision));
    }

    private FilesClient Files(string name) => name == "novita" ? _novita.Files : _remodlAI.Files;

    private static async Task<List<StoredFile>> ListAsync(FilesClient files)
    {
        var list = new List<StoredFile>();
        await foreach (var file in files.ListAsync())
        {
            list.Add(file);
        }

        return list;
    }
}
