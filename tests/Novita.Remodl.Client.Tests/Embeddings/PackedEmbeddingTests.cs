using System.Buffers.Binary;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.RemodlAI;
using Novita.Remodl.Client.Serialization;
using Novita.Remodl.Client.Tests.Chat;
using Novita.Remodl.Client.Tests.Rest;
using Novita.Remodl.Emulator;

namespace Novita.Remodl.Client.Tests.Embeddings;

/// <summary>Vectors of fewer bits, of another order of bytes, and of chats.</summary>
public sealed class PackedEmbeddingTests : IDisposable
{
    private readonly RecordingHandler _wire = new();
    private readonly RemodlAIClient _remodlAI;

    public PackedEmbeddingTests() => _remodlAI = new(new RemodlAIOptions { ApiKey = "key", BaseAddress = new Uri("https://nova.example.com") }, _wire);

    private static EmbeddingRequest Request => new() { Model = "m", Input = new[] { "a" } };

    // 1.5 and -2 in each.
    [Theory]
    [InlineData("float32", null, "AADAPwAAAMA=")]
    [InlineData("float32", "little", "AADAPwAAAMA=")]
    [InlineData("float32", "native", "AADAPwAAAMA=")]
    [InlineData("float32", "big", "P8AAAMAAAAA=")]
    [InlineData("float16", null, "AD4AwA==")]
    [InlineData("float16", "big", "PgDAAA==")]
    [InlineData("bfloat16", "native", "wD8AwA==")]
    [InlineData("bfloat16", "big", "P8DAAA==")]
    [InlineData("fp8_e4m3", null, "PMA=")]
    [InlineData("fp8_e5m2", null, "PsA=")]
    public async Task Each_type_and_order_is_read(string type, string? order, string base64)
    {
        Answer($$"""{"id":"embd-1","object":"list","model":"m","data":[{"object":"embedding","index":0,"embedding":"{{base64}}","future":1}],"usage":{"prompt_tokens":1,"total_tokens":1},"more":2}""");

        var result = await _remodlAI.EmbedAsync(Request with { EmbedDtype = type, Endianness = order is null ? (EmbeddingByteOrder?)null : order });

        var tail = order is null ? "" : $",\"endianness\":\"{order}\"";
        Assert.Equal($$"""{"model":"m","input":["a"],"encoding_format":"base64","embed_dtype":"{{type}}"{{tail}}}""", _wire.Body);
        Assert.Equal([1.5f, -2f], result.Vectors[0].ToArray());
        Assert.Equal(("embd-1", 1L), (result.Id, result.Usage!.TotalTokens));
        Assert.True(result.AdditionalProperties!.ContainsKey("more"));
        Assert.True(result.Data[0].AdditionalProperties!.ContainsKey("future"));
    }

    [Fact]
    public void All_numbers_of_two_bytes_come_back_in_both_orders()
    {
        var bytes = new byte[2];
        for (var bits = 0; bits <= ushort.MaxValue; bits++)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(bytes, (ushort)bits);
            Check(isBigEndian: false);
            BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)bits);
            Check(isBigEndian: true);

            void Check(bool isBigEndian)
            {
                Assert.Equal((float)BitConverter.UInt16BitsToHalf((ushort)bits), PackedNumbers.Read(bytes, EmbeddingNumberType.Float16, isBigEndian)[0]);
                Assert.Equal(BitConverter.UInt32BitsToSingle((uint)bits << 16), PackedNumbers.Read(bytes, EmbeddingNumberType.BFloat16, isBigEndian)[0]);
            }
        }
    }

    [Theory]
    [InlineData(0x00, 0f)]
    [InlineData(0x01, 0.001953125f)]
    [InlineData(0x08, 0.015625f)]
    [InlineData(0x38, 1f)]
    [InlineData(0x7E, 448f)]
    [InlineData(0xFE, -448f)]
    [InlineData(0x7F, float.NaN)]
    public void Eight_bits_with_four_of_exponent(byte bits, float value) => Assert.Equal(value, PackedNumbers.Read([bits], EmbeddingNumberType.Fp8E4M3, isBigEndian: false)[0]);

    [Fact]
    public async Task Numbers_in_JSON_need_no_type()
    {
        Answer("""{"data":[{"index":0,"embedding":[1.5]}]}""");

        var result = await _remodlAI.EmbedAsync(Request with { EmbedDtype = "int4", EncodingFormat = EmbeddingEncodingFormat.Float });

        Assert.Equal([1.5f], result.Vectors[0].ToArray());
    }

    [Fact]
    public async Task A_vector_that_is_no_whole_number_of_numbers_is_an_error()
    {
        Answer("""{"data":[{"index":0,"embedding":"AAAA"}]}""");

        var exception = await Assert.ThrowsAsync<InvalidProviderResponseException>(() => _remodlAI.EmbedAsync(Request with { EmbedDtype = EmbeddingNumberType.Float16 }));

        Assert.Contains("3 bytes", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bytes_and_the_unread_answer_can_be_had()
    {
        Answer("""{"data":[{"index":0,"embedding":"AQID"}]}""");

        var packed = await _remodlAI.EmbeddingsApi.CreatePackedAsync(Request with { EncodingFormat = EmbeddingEncodingFormat.Base64, EmbedDtype = "int8" });
        Assert.Equal([1, 2, 3], packed.Data[0].Embedding.ToArray());

        using var unread = await _remodlAI.EmbeddingsApi.CreateUnreadAsync(Request with { EncodingFormat = "bytes" });
        Assert.Contains("AQID", await unread.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chat_is_embedded_in_one_call()
    {
        Answer("""{"data":[{"index":0,"embedding":"AAAAAA=="}]}""");

        await _remodlAI.EmbedAsync(new EmbeddingRequest
        {
            Model = "m",
            Messages = [ChatCompletionMessage.User(["What is this?", ImageContentPart.FromUrl("https://example.com/a.png")])],
            AddGenerationPrompt = true,
            ContinueFinalMessage = false,
            ChatTemplate = "t",
            ChatTemplateKwargs = new Dictionary<string, System.Text.Json.JsonElement> { ["a"] = Fixture.Parse("1") },
            MediaIoKwargs = new Dictionary<string, System.Text.Json.JsonElement> { ["b"] = Fixture.Parse("2") },
        });

        Assert.Equal(
            """{"model":"m","encoding_format":"base64","messages":[{"role":"user","content":[{"type":"text","text":"What is this?"},{"type":"image_url","image_url":{"url":"https://example.com/a.png"}}]}],"add_generation_prompt":true,"continue_final_message":false,"chat_template":"t","chat_template_kwargs":{"a":1},"media_io_kwargs":{"b":2}}""",
            _wire.Body);
    }

    public static TheoryData<EmbeddingRequest, string> Wrong => new()
    {
        { new() { Model = "m" }, "Input is empty" },
        { new() { Model = "m", Messages = [] }, "Messages is empty" },
        { new() { Model = "m", Input = "a", Messages = ["b"] }, "both set" },
        { new() { Model = "m", Input = "a", EncodingFormat = "bytes" }, "CreateUnreadAsync" },
        { new() { Model = "m", Input = "a", EmbedDtype = "int4" }, "CreatePackedAsync" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_cannot_be_right_is_refused_before_sending(EmbeddingRequest request, string said)
    {
        var exception = await Assert.ThrowsAsync<ArgumentException>(() => _remodlAI.EmbedAsync(request));

        Assert.Contains(said, exception.Message, StringComparison.Ordinal);
        Assert.Null(_wire.Request);
    }

    [Fact]
    public async Task Novita_embeds_no_chats()
    {
        using var novita = new NovitaClient(new NovitaOptions { ApiKey = "sk_test" }, _wire);

        await Assert.ThrowsAsync<ArgumentException>(() => novita.EmbedAsync(new EmbeddingRequest { Model = "m", Messages = ["a"] }));
    }

    [Theory]
    [InlineData("float16", "native", 0.001f)]
    [InlineData("bfloat16", "big", 0.01f)]
    [InlineData("fp8_e4m3", "little", 0.05f)]
    [InlineData("fp8_e5m2", "little", 0.13f)]
    [InlineData("float32", "big", 0f)]
    public async Task Fewer_bits_are_coarser_by_no_more_than_they_must(string type, string order, float tolerance)
    {
        await using var emulator = await ModelEmulator.StartAsync();
        using var local = RemodlAIClient.Local(emulator.RemodlAIAddress);
        var request = new EmbeddingRequest { Model = "BAAI/bge-m3", Input = "The cat sat on the mat." };

        var exact = (await local.EmbedAsync(request)).Vectors[0].ToArray();
        var packed = (await local.EmbedAsync(request with { EmbedDtype = type, Endianness = order })).Vectors[0].ToArray();

        Assert.Equal(exact.Length, packed.Length);
        Assert.All(exact.Zip(packed), pair => Assert.InRange(pair.Second, pair.First - tolerance, pair.First + tolerance));
        Assert.Contains(packed, number => number != 0);
    }

    [Fact]
    public async Task A_chat_is_like_its_own_words()
    {
        await using var emulator = await ModelEmulator.StartAsync();
        using var local = RemodlAIClient.Local(emulator.RemodlAIAddress);

        var chat = (await local.EmbedAsync(new EmbeddingRequest { Model = "BAAI/bge-m3", Messages = ["A cat on a mat"] })).Vectors[0];
        var text = (await local.EmbedAsync("BAAI/bge-m3", ["A cat on a mat"]))[0];

        Assert.Equal(1, EmbeddingVector.CosineSimilarity(chat.Span, text.Span), 3);
    }

    public void Dispose() => _remodlAI.Dispose();

    private void Answer(string json) => _wire.Answer = _ => Task.FromResult(RecordingHandler.Json(json));
}
