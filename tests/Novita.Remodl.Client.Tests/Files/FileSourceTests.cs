using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.Files;

public sealed class FileSourceTests
{
    private static readonly byte[] Bytes = [1, 2, 3, 4, 5];

    [Fact]
    public void A_path_gives_name_type_and_length_and_is_opened_again_and_again()
    {
        using var file = new TemporaryFile("talk.wav", Bytes);
        var source = FileSource.FromPath(file.Path);

        Assert.Equal(("talk.wav", "audio/wav", 5L, true), (source.FileName, source.MediaType, source.Length, source.CanReopen));
        Assert.Equal(Bytes, Read(source));
        Assert.Equal(Bytes, Read(source));
    }

    [Fact]
    public void A_path_without_a_file_is_refused_at_once()
    {
        var error = Assert.Throws<FileNotFoundException>(() => FileSource.FromPath("no/such.wav"));
        Assert.Contains("no/such.wav", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Memory_is_read_where_it_lies()
    {
        var source = FileSource.FromBytes(Bytes.AsMemory(1, 3), "a.PNG");

        Assert.Equal(("image/png", 3L), (source.MediaType, source.Length));
        Assert.Equal([2, 3, 4], Read(source));
    }

    [Theory]
    [InlineData("image/png")]
    [InlineData(@"C:\scans\a.png")]
    public async Task A_name_has_no_folders(string name)
    {
        using var stream = new MemoryStream(Bytes);

        Assert.Contains(name, Assert.Throws<ArgumentException>("fileName", () => FileSource.FromBytes(Bytes, name)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("fileName", () => FileSource.FromStream(stream, name));
        await Assert.ThrowsAsync<ArgumentException>("fileName", () => FileSource.LoadAsync(stream, name));
    }

    [Fact]
    public void A_stream_that_seeks_is_read_again_from_where_it_stood_and_stays_open()
    {
        using var stream = new MemoryStream(Bytes) { Position = 2 };
        var source = FileSource.FromStream(stream, "a.bin");

        Assert.Equal((3L, true, "application/octet-stream"), (source.Length, source.CanReopen, source.MediaType));
        Assert.Equal([3, 4, 5], Read(source));
        Assert.Equal([3, 4, 5], Read(source));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void A_stream_that_does_not_seek_is_read_once()
    {
        using var stream = new Rest.WatchedStream(Bytes);
        var source = FileSource.FromStream(stream, "a.bin", "video/mp4");

        Assert.Equal((null, false, "video/mp4"), (source.Length, source.CanReopen, source.MediaType));
        Assert.Equal(Bytes, Read(source));
        var error = Assert.Throws<InvalidOperationException>(() => source.OpenRead());
        Assert.Contains("'a.bin'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_closed_stream_and_an_empty_name_are_refused()
    {
        var closed = new MemoryStream();
        closed.Dispose();

        Assert.Throws<ArgumentException>(() => FileSource.FromStream(closed, "a.bin"));
        Assert.Throws<ArgumentException>(() => FileSource.FromBytes(Bytes, " "));
    }

    private static byte[] Read(FileSource source)
    {
        using var stream = source.OpenRead();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
