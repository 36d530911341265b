namespace Novita.Remodl.Emulator.NovitaAI;

/// <summary>Models by names that Novita has served. The prices are examples, not quotations.</summary>
internal static class NovitaCatalog
{
    private static readonly string[] Reasoning = ["serverless", "reasoning", "function-calling", "structured-outputs"];

    public static IReadOnlyList<NovitaModel> Models { get; } =
    [
        new("deepseek/deepseek-v3.2", "DeepSeek V3.2", 163_840, 2690, 4000) { CachedInputPrice = 1345, Features = Reasoning },
        new("deepseek/deepseek-v3-0324", "DeepSeek V3 0324", 163_840, 2700, 11_200),
        new("deepseek/deepseek-v3.1", "DeepSeek V3.1", 131_072, 2700, 10_000) { Features = Reasoning },
        new("deepseek/deepseek-r1-0528", "DeepSeek R1 0528", 163_840, 7000, 25_000) { CachedInputPrice = 3500, Features = Reasoning },
        new("deepseek/deepseek-r1-turbo", "DeepSeek R1 Turbo", 64_000, 7000, 25_000) { Features = Reasoning },
        new("deepseek/deepseek-r1/community", "DeepSeek R1 Community", 64_000, 0, 0) { Features = Reasoning },
        new("qwen/qwen3-max", "Qwen3 Max", 262_144, 21_100, 84_500) { LongPromptFrom = 32_000 },
        new("qwen/qwen3-next-80b-a3b-instruct", "Qwen3 Next 80B A3B Instruct", 131_072, 1500, 15_000),
        new("qwen/qwen3-next-80b-a3b-thinking", "Qwen3 Next 80B A3B Thinking", 131_072, 1500, 15_000) { Features = Reasoning },
        new("qwen/qwen3-vl-235b-a22b-instruct", "Qwen3 VL 235B A22B Instruct", 131_072, 3000, 15_000)
        {
            Features = ["serverless", "function-calling", "structured-outputs", "vision"],
            InputModalities = ["text", "image", "video"],
        },
        new("qwen/qwen3-omni-30b-a3b-instruct", "Qwen3 Omni 30B A3B Instruct", 65_536, 2500, 9700)
        {
            InputModalities = ["text", "image", "video", "audio"],
            OutputModalities = ["text", "audio"],
        },
        new("moonshotai/kimi-k2-instruct", "Kimi K2 Instruct", 131_072, 5700, 23_000),
        new("moonshotai/kimi-k2-thinking", "Kimi K2 Thinking", 262_144, 6000, 25_000) { Features = Reasoning },
        new("zai-org/glm-4.6", "GLM 4.6", 204_800, 5500, 22_000) { CachedInputPrice = 1100, Features = Reasoning },
        new("minimax/minimax-m2", "MiniMax M2", 204_800, 3000, 12_000) { CachedInputPrice = 300, Features = Reasoning },
        new("openai/gpt-oss-120b", "OpenAI GPT OSS 120B", 131_072, 500, 2500) { Features = Reasoning },
        new("meta-llama/llama-3.1-8b-instruct", "Llama 3.1 8B Instruct", 16_384, 200, 500),
        new("Sao10K/L3-8B-Stheno-v3.2", "L3 8B Stheno V3.2", 8192, 500, 500) { Features = ["serverless"] },
        new("baai/bge-m3", "BGE M3", 8192, 100, 100) { Type = "embedding", Features = ["serverless"], Endpoints = ["embeddings"] },
        new("baai/bge-reranker-v2-m3", "BGE Reranker V2 M3", 8192, 100, 100) { Type = "rerank", Features = ["serverless"], Endpoints = ["rerank"] },
        new("gpt-image-2", "GPT Image 2", 32_000, 50_000, 400_000) { Type = "image", Features = ["serverless"], Endpoints = ["images/generations", "images/edits"], InputModalities = ["text", "image"], OutputModalities = ["image"] },
        new("openai/whisper-large-v3", "Whisper Large V3", 448, 0, 0)
        {
            Type = "audio",
            Features = ["serverless"],
            Endpoints = ["audio/transcriptions"],
            InputModalities = ["audio"],
        },
    ];
}
