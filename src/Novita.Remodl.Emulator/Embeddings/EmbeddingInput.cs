using System.Text.Json;
using Novita.Remodl.Emulator.Chat;
using Novita.Remodl.Emulator.Json;

namespace Novita.Remodl.Emulator.Embeddings;

/// <summary>One input: its words, and its tokens as the server counts them.</summary>
internal sealed record EmbeddingInput(IReadOnlyList<string> Words, int TokenCount)
{
    // What an image of 28 x 28 patches takes.
    private const int ImageTokens = 16;

    public static IReadOnlyList<EmbeddingInput> ReadAll(JsonElement input)
    {
        if (input.ValueKind != JsonValueKind.Array)
        {
            return [Read(input)];
        }

        return input.GetArrayLength() > 0 && input[0].ValueKind == JsonValueKind.Number ? [Read(input)] : [.. input.EnumerateArray().Select(Read)];
    }

    /// <summary>A chat as one input: its words, and each of its media as a word.</summary>
    public static EmbeddingInput OfMessages(JsonElement body)
    {
        var parts = body.Items("messages").SelectMany(message => message.Items("content"));
        var media = parts.Select(part => part.String("type") is { } type and not "text" && part.Field(type) is { } medium ? medium.String("url") ?? medium.ToString() : null).OfType<string>().ToArray();
        var texts = body.Items("messages").Select(message => PromptReader.Read(message).Text).ToArray();
        return new([.. texts.SelectMany(WordVector.Words), .. media], texts.Sum(text => ToyTokenizer.Encode(text).Count) + (media.Length * ImageTokens));
    }

    private static EmbeddingInput Read(JsonElement input) => input.ValueKind switch
    {
        JsonValueKind.String => OfText(input.GetString()!),
        JsonValueKind.Array => OfTokens([.. input.EnumerateArray().Select(id => id.GetInt32())]),
        JsonValueKind.Object => OfItem(input),
        _ => throw new FormatException("input: must be a string, a list of strings, or token ids"),
    };

    private static EmbeddingInput OfText(string text) => new([.. WordVector.Words(text)], ToyTokenizer.Encode(text).Count);

    private static EmbeddingInput OfTokens(int[] ids) => new([.. WordVector.Words(ToyTokenizer.Decode(ids))], ids.Length);

    // The same image is the same word.
    private static EmbeddingInput OfItem(JsonElement item)
    {
        var text = item.String("text") is { } words ? OfText(words) : new EmbeddingInput([], 0);
        var image = item.String("image") ?? item.Field("image_embeds")?.GetRawText();
        return image is null ? text : new EmbeddingInput([.. text.Words, image], text.TokenCount + ImageTokens);
    }
}
