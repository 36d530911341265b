namespace Novita.Remodl.Client.Tests.Rest;

public sealed class MultipartTests : RestTest
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public async Task Pitfall_40_and_50_the_bytes_on_the_wire_are_what_browsers_send(string culture)
    {
        using var _ = Culture.Use(culture);
        using var audio = new MemoryStream("RIFF"u8.ToArray());

        await Files.TranscribeAsync(new StreamPart(audio, "voice I.wav", "audio/wav"), "whisper", language: null, -0.5, withTimes: true, ["word", "segment"]);

        const string type = "multipart/form-data; boundary=";
        Assert.StartsWith(type, Wire.ContentType, StringComparison.Ordinal);
        var boundary = Wire.ContentType![type.Length..];
        Assert.DoesNotContain('"', boundary);
        var expected = string.Join(
            "\r\n",
            $"--{boundary}",
            "Content-Disposition: form-data; name=\"file\"; filename=\"voice I.wav\"",
            "Content-Type: audio/wav",
            "",
            "RIFF",
            $"--{boundary}",
            "Content-Disposition: form-data; name=\"model\"",
            "",
            "whisper",
            $"--{boundary}",
            "Content-Disposition: form-data; name=\"temperature\"",
            "",
            "-0.5",
            $"--{boundary}",
            "Content-Disposition: form-data; name=\"with_times\"",
            "",
            "true",
            $"--{boundary}",
            "Content-Disposition: form-data; name=\"granularities[]\"",
            "",
            "word",
            $"--{boundary}",
            "Content-Disposition: form-data; name=\"granularities[]\"",
            "",
            "segment",
            $"--{boundary}--",
            "");
        Assert.Equal(expected, Wire.Body);
    }

    [Fact]
    public async Task Every_kind_of_file_has_a_name_and_a_type()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await File.WriteAllTextAsync(path, "from disk");
        try
        {
            using var rest = new MemoryStream("tail"u8.ToArray());
            await Files.UploadAsync(
                "a b",
                [new ByteArrayPart([65], "ünï.png", "image/png"), new ByteArrayPart([66], "b.png", name: "second")],
                mask: [67],
                new FileInfo(path),
                rest,
                purpose: "edit");
        }
        finally
        {
            File.Delete(path);
        }

        Assert.EndsWith("/files/a%20b?purpose=edit", Wire.Url, StringComparison.Ordinal);
        string[] parts =
        [
            "form-data; name=\"image\"; filename=\"ünï.png\"\r\nContent-Type: image/png\r\n\r\nA\r\n",
            "form-data; name=\"second\"; filename=\"b.png\"\r\nContent-Type: application/octet-stream\r\n\r\nB\r\n",
            "form-data; name=\"mask\"; filename=\"mask\"\r\nContent-Type: application/octet-stream\r\n\r\nC\r\n",
            $"form-data; name=\"notes\"; filename=\"{Path.GetFileName(path)}\"\r\nContent-Type: application/octet-stream\r\n\r\nfrom disk\r\n",
            "form-data; name=\"rest\"; filename=\"rest\"\r\nContent-Type: application/octet-stream\r\n\r\ntail\r\n",
        ];
        Assert.All(parts, part => Assert.Contains("Content-Disposition: " + part, Wire.Body, StringComparison.Ordinal));
        Assert.DoesNotContain("filename*", Wire.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_sent_as_it_is_read()
    {
        const long length = 32 * 1024 * 1024;
        using var file = new LongStream(length);
        using var sink = new LaggingSink(file);
        Wire.BodySink = sink;

        await Files.TranscribeAsync(new StreamPart(file, "long.wav"), "whisper", "en", temperature: null, withTimes: false, granularities: null);

        Assert.Equal(length, file.BytesRead);
        Assert.True(sink.BytesWritten > length);
        Assert.InRange(sink.GreatestLag, 0, 1024 * 1024);
    }

    // Since Refit 14 a stream is its caller's to close.
#if !REFIT_14_OR_GREATER
    [Fact]
    public async Task What_was_sent_is_closed()
    {
        var file = new WatchedStream([1]);

        await Files.TranscribeAsync(new StreamPart(file, "a.wav"), "whisper", "en", temperature: null, withTimes: false, granularities: null);

        Assert.True(file.IsDisposed);
    }
#endif
}
