using Novita.Remodl.Client.NovitaAI.Media;

namespace Novita.Remodl.Client.Tests.Files;

public sealed class ResultFilesTests
{
    [Fact]
    public async Task Videos_are_saved_in_their_order()
    {
        var folder = Directory.CreateTempSubdirectory("novita-");
        try
        {
            var result = new VideoResult { Videos = [new() { File = Holding("one", null) }, new() { File = Holding("two", "video/webm") }] };

            var paths = await result.SaveAllAsync(Path.Combine(folder.FullName, "new"), "boat");

            Assert.Equal(["boat-1.mp4", "boat-2.webm"], paths.Select(Path.GetFileName));
            Assert.Equal(["one", "two"], paths.Select(File.ReadAllText));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Whatever_was_made_is_saved_by_its_kind()
    {
        var folder = Directory.CreateTempSubdirectory("novita-");
        try
        {
            var result = new MediaResult { Images = [Holding("i", "image/jpeg")], Audios = [Holding("a", null), Holding("b", "audio/wav")] };

            var paths = await result.SaveAllAsync(folder.FullName);

            Assert.Equal(["image.jpg", "audio-1.mp3", "audio-2.wav"], paths.Select(Path.GetFileName));
            Assert.Equal(["i", "a", "b"], paths.Select(File.ReadAllText));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static GeneratedFile Holding(string text, string? mediaType) =>
        new(_ => Task.FromResult<Stream>(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)))) { MediaType = mediaType };
}
