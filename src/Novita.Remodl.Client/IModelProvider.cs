using Novita.Remodl.Client.Jobs;

namespace Novita.Remodl.Client;

/// <summary>
/// A way to models: one service, or a router over several. Immutable and safe to use from many threads at once.
/// Members that a provider lacks throw <see cref="CapabilityNotSupportedException"/>; <see cref="Capabilities"/> tells which it has.
/// </summary>
public interface IModelProvider
{
    /// <summary>The provider's name, which is also the prefix that selects it: <c>novita</c>, <c>remodlai</c>, …</summary>
    string Name { get; }

    /// <summary>What the provider can do.</summary>
    ModelCapabilities Capabilities { get; }

    /// <summary>Completes a chat and returns the whole answer.</summary>
    /// <param name="request">The chat. Its <see cref="ChatCompletionRequest.Stream"/> is not read.</param>
    /// <param name="cancellationToken">Ends the call, and with it the generation on the server.</param>
    /// <exception cref="ArgumentException">The request cannot be right; the message says what is wrong. Nothing was sent.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    /// <exception cref="MissingApiKeyException">There is no key; the message says where it was looked for. Nothing was sent.</exception>
    Task<ChatCompletion> CompleteChatAsync(ChatCompletionRequest request, CancellationToken cancellationToken = default) =>
        throw new CapabilityNotSupportedException(Name, ModelCapabilities.Chat);

    /// <summary>
    /// Completes a chat and streams the answer. The request is sent when the enumeration begins; leaving it closes the connection, and with it the generation on the server.
    /// A stream that has begun is never retried.
    /// </summary>
    /// <param name="request">The chat. Its <see cref="ChatCompletionRequest.Stream"/> is not read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The request cannot be right; the message says what is wrong. Nothing was sent.</exception>
    /// <exception cref="ModelProviderException">The call failed; <see cref="ModelProviderException.PartialText"/> has the text that came before.</exception>
    /// <exception cref="StreamInterruptedException">The stream ended before the answer did.</exception>
    /// <exception cref="MissingApiKeyException">There is no key. Nothing was sent.</exception>
    IAsyncEnumerable<ChatCompletionChunk> StreamChatAsync(ChatCompletionRequest request, CancellationToken cancellationToken = default) =>
        throw new CapabilityNotSupportedException(Name, ModelCapabilities.ChatStreaming);

    /// <summary>Embeds texts, token ids or images. More than the server takes at once is sent in several calls and joined in order; the first failure ends the others.</summary>
    /// <param name="request">What is embedded.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The request cannot be right; the message says what is wrong. Nothing was sent.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    /// <exception cref="MissingApiKeyException">There is no key. Nothing was sent.</exception>
    Task<EmbeddingResult> EmbedAsync(EmbeddingRequest request, CancellationToken cancellationToken = default) =>
        throw new CapabilityNotSupportedException(Name, ModelCapabilities.Embeddings);

    /// <summary>Puts documents in the order of how well they answer a query, the best first.</summary>
    /// <param name="request">The query and the documents.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The request cannot be right; the message says what is wrong. Nothing was sent.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    /// <exception cref="MissingApiKeyException">There is no key. Nothing was sent.</exception>
    Task<RerankResult> RerankAsync(RerankRequest request, CancellationToken cancellationToken = default) =>
        throw new CapabilityNotSupportedException(Name, ModelCapabilities.Rerank);

    /// <summary>Creates a response (OpenAI's Responses API) and returns it.</summary>
    /// <param name="request">What the model is given. Its <see cref="ResponseRequest.Stream"/> is not read.</param>
    /// <param name="cancellationToken">Ends the call, and with it the generation on the server, unless that is in the background.</param>
    /// <exception cref="ArgumentException">The request cannot be right; the message says what is wrong. Nothing was sent.</exception>
    /// <exception cref="ModelProviderException">The call or the response failed; the derived type says how.</exception>
    /// <exception cref="MissingApiKeyException">There is no key; the message says where it was looked for. Nothing was sent.</exception>
    Task<ModelResponse> CreateResponseAsync(ResponseRequest request, CancellationToken cancellationToken = default) =>
        throw new CapabilityNotSupportedException(Name, ModelCapabilities.Responses);

    /// <summary>
    /// Creates a response and streams its events. The request is sent when the enumeration begins; leaving it closes the connection.
    /// A response that failed is an event here, <c>response.failed</c>; <see cref="ResponseStreamExtensions.ToResponseAsync"/> throws it.
    /// </summary>
    /// <param name="request">What the model is given. Its <see cref="ResponseRequest.Stream"/> is not read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The request cannot be right; the message says what is wrong. Nothing was sent.</exception>
    /// <exception cref="ModelProviderException">The call failed; <see cref="ModelProviderException.PartialText"/> has the text that came before.</exception>
    /// <exception cref="StreamInterruptedException">The stream ended before the response did.</exception>
    /// <exception cref="MissingApiKeyException">There is no key. Nothing was sent.</exception>
    IAsyncEnumerable<ResponseStreamEvent> StreamResponseAsync(ResponseRequest request, CancellationToken cancellationToken = default) =>
        throw new CapabilityNotSupportedException(Name, ModelCapabilities.ResponseStreaming);

    /// <summary>Judges whether content is harmful.</summary>
    /// <param name="request">The content.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The request cannot be right; the message says what is wrong. Nothing was sent.</exception>
    /// <exception cref="EndpointRetiredException">The server has no route for it, as vLLM has none.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    /// <exception cref="MissingApiKeyException">There is no key. Nothing was sent.</exception>
    Task<ModerationResult> ModerateAsync(ModerationRequest request, CancellationToken cancellationToken = default) =>
        throw new CapabilityNotSupportedException(Name, ModelCapabilities.Moderation);

    /// <summary>Writes down what is said in a recording. The file is sent in small windows, and a call is repeated only if it can be read again.</summary>
    /// <param name="request">The recording. Its <see cref="TranscriptionRequest.Stream"/> is not read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The request cannot be right; the message says what is wrong. Nothing was sent.</exception>
    /// <exception cref="InvalidOperationException">The file could not be read while it was sent.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    /// <exception cref="MissingApiKeyException">There is no key. Nothing was sent.</exception>
    Task<Transcription> TranscribeAsync(TranscriptionRequest request, CancellationToken cancellationToken = default) =>
        throw new CapabilityNotSupportedException(Name, ModelCapabilities.Transcription);

    /// <summary>
    /// Writes down what is said in a recording, and streams the text as it is found. The request is sent when the enumeration begins; leaving it closes the connection.
    /// A server that does not stream (OpenAI's <c>whisper-1</c>) answers with one event, which has it all.
    /// </summary>
    /// <param name="request">The recording. Its <see cref="TranscriptionRequest.Stream"/> is not read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The request cannot be right; the message says what is wrong. Nothing was sent.</exception>
    /// <exception cref="InvalidOperationException">The file could not be read while it was sent.</exception>
    /// <exception cref="ModelProviderException">The call failed; <see cref="ModelProviderException.PartialText"/> has the text that came before.</exception>
    /// <exception cref="StreamInterruptedException">The stream ended before the transcript did.</exception>
    /// <exception cref="MissingApiKeyException">There is no key. Nothing was sent.</exception>
    IAsyncEnumerable<TranscriptionStreamEvent> StreamTranscriptionAsync(TranscriptionRequest request, CancellationToken cancellationToken = default) =>
        throw new CapabilityNotSupportedException(Name, ModelCapabilities.TranscriptionStreaming);

    /// <summary>Writes down in English what is said in a recording.</summary>
    /// <param name="request">The recording.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="TranscribeAsync" path="/exception"/>
    Task<Transcription> TranslateAudioAsync(TranslationRequest request, CancellationToken cancellationToken = default) =>
        throw new CapabilityNotSupportedException(Name, ModelCapabilities.SpeechTranslation);

    /// <summary>Writes down in English what is said in a recording, and streams the text as it is found (vLLM).</summary>
    /// <param name="request">The recording.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="StreamTranscriptionAsync" path="/exception"/>
    IAsyncEnumerable<TranscriptionStreamEvent> StreamAudioTranslationAsync(TranslationRequest request, CancellationToken cancellationToken = default) =>
        throw new CapabilityNotSupportedException(Name, ModelCapabilities.SpeechTranslation);

    /// <summary>Speaks a text. What is returned is read while it arrives.</summary>
    /// <param name="request">The text. Its <see cref="SpeechRequest.StreamFormat"/> is not read.</param>
    /// <param name="cancellationToken">Ends the call, until it returns.</param>
    /// <returns>The audio; dispose of it.</returns>
    /// <exception cref="ArgumentException">The request cannot be right; the message says what is wrong. Nothing was sent.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    /// <exception cref="MissingApiKeyException">There is no key. Nothing was sent.</exception>
    Task<SpeechResult> SynthesizeSpeechAsync(SpeechRequest request, CancellationToken cancellationToken = default) =>
        throw new CapabilityNotSupportedException(Name, ModelCapabilities.Speech);

    /// <summary>
    /// Speaks a text, and streams the audio as events, the last of which says what was used. The request is sent when the enumeration begins; leaving it closes the connection.
    /// A server that knows no events answers with the audio, which then comes as events too.
    /// </summary>
    /// <param name="request">The text. Its <see cref="SpeechRequest.StreamFormat"/> is not read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The request cannot be right; the message says what is wrong. Nothing was sent.</exception>
    /// <exception cref="ModelProviderException">The call failed.</exception>
    /// <exception cref="StreamInterruptedException">The stream ended before the audio did.</exception>
    /// <exception cref="MissingApiKeyException">There is no key. Nothing was sent.</exception>
    IAsyncEnumerable<SpeechStreamEvent> StreamSpeechAsync(SpeechRequest request, CancellationToken cancellationToken = default) =>
        throw new CapabilityNotSupportedException(Name, ModelCapabilities.SpeechStreaming);

    /// <summary>Goes on with a text (OpenAI's older completions), and returns what was added.</summary>
    /// <param name="request">The text, or several. Its <see cref="CompletionRequest.Stream"/> is not read.</param>
    /// <param name="cancellationToken">Ends the call, and with it the generation on the server.</param>
    /// <exception cref="ArgumentException">The request cannot be right; the message says what is wrong. Nothing was sent.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    /// <exception cref="MissingApiKeyException">There is no key. Nothing was sent.</exception>
    Task<TextCompletion> CompleteTextAsync(CompletionRequest request, CancellationToken cancellationToken = default) =>
        throw new CapabilityNotSupportedException(Name, ModelCapabilities.Completions);

    /// <summary>
    /// Goes on with a text and streams what is added. The request is sent when the enumeration begins; leaving it closes the connection, and with it the generation on the server.
    /// A stream that has begun is never retried.
    /// </summary>
    /// <param name="request">The text, or several. Its <see cref="CompletionRequest.Stream"/> is not read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The request cannot be right; the message says what is wrong. Nothing was sent.</exception>
    /// <exception cref="ModelProviderException">The call failed; <see cref="ModelProviderException.PartialText"/> has the text that came before.</exception>
    /// <exception cref="StreamInterruptedException">The stream ended before the completion did.</exception>
    /// <exception cref="MissingApiKeyException">There is no key. Nothing was sent.</exception>
    IAsyncEnumerable<TextCompletion> StreamCompletionAsync(CompletionRequest request, CancellationToken cancellationToken = default) =>
        throw new CapabilityNotSupportedException(Name, ModelCapabilities.CompletionStreaming);

    /// <summary>Lists the models that are served.</summary>
    /// <exception cref="ModelProviderException">The call failed.</exception>
    Task<ModelList> ListModelsAsync(CancellationToken cancellationToken = default) =>
        throw new CapabilityNotSupportedException(Name, ModelCapabilities.ModelList);

    /// <summary>
    /// Sends any request through the provider's base address, authentication, deadlines and retries: any method, address, header and body, all as they are.
    /// The answer is returned as it comes, whatever its status, with its body unread. Neither body is held in memory.
    /// </summary>
    /// <param name="request">
    /// A request whose address is relative to the provider's root. The key goes to the provider's own origin only, and not where the request has an <c>Authorization</c> or
    /// <c>x-api-key</c> of its own. A body that can't be sent twice, such as a stream that can't seek, is not sent again when an attempt fails.
    /// </param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer; dispose of it.</returns>
    /// <exception cref="ProviderConnectionException">No answer came.</exception>
    /// <exception cref="ProviderTimeoutException">No answer came in time.</exception>
    /// <exception cref="MissingApiKeyException">There is no key. Nothing was sent.</exception>
    Task<HttpResponseMessage> SendRawAsync(HttpRequestMessage request, CancellationToken cancellationToken = default) =>
        throw new CapabilityNotSupportedException(Name, ModelCapabilities.Passthrough);

    /// <summary>Makes images from a text.</summary>
    /// <param name="request">What shall be seen. Its <see cref="ImageRequest.Stream"/> is not read.</param>
    /// <param name="cancellationToken">Ends the call, or the waiting for a job, which goes on.</param>
    /// <exception cref="GenerationFailedException">The service took a job for it, which failed.</exception>
    /// <exception cref="ProviderTimeoutException">It took too long. A job goes on; its handle is in the exception.</exception>
    /// <exception cref="ArgumentException">The request cannot be right; the message says what is wrong. Nothing was sent.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    /// <exception cref="MissingApiKeyException">There is no key. Nothing was sent.</exception>
    Task<ImageResult> GenerateImageAsync(ImageRequest request, CancellationToken cancellationToken = default) =>
        throw new CapabilityNotSupportedException(Name, ModelCapabilities.Images);

    /// <summary>
    /// Makes images from a text and streams them: unfinished ones, as many as <see cref="ImageRequest.PartialImages"/> says, then the finished ones.
    /// The request is sent when the enumeration begins; leaving it closes the connection.
    /// </summary>
    /// <param name="request">What shall be seen. Its <see cref="ImageRequest.Stream"/> is not read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The request cannot be right; the message says what is wrong. Nothing was sent.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    /// <exception cref="StreamInterruptedException">The stream ended before an image was finished.</exception>
    /// <exception cref="MissingApiKeyException">There is no key. Nothing was sent.</exception>
    IAsyncEnumerable<ImageStreamEvent> StreamImageAsync(ImageRequest request, CancellationToken cancellationToken = default) =>
        throw new CapabilityNotSupportedException(Name, ModelCapabilities.Images);

    /// <summary>Makes images from images and a text.</summary>
    /// <param name="request">The images, and what shall be changed. Its <see cref="ImageEditRequest.Stream"/> is not read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The request cannot be right; the message says what is wrong. Nothing was sent.</exception>
    /// <exception cref="FileNotFoundException">A file is no longer there. Nothing was sent.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    /// <exception cref="MissingApiKeyException">There is no key. Nothing was sent.</exception>
    Task<ImageResult> EditImageAsync(ImageEditRequest request, CancellationToken cancellationToken = default) =>
        throw new CapabilityNotSupportedException(Name, ModelCapabilities.ImageEdits);

    /// <summary>
    /// Starts to make images, and returns while the service works: the job is waited for, watched, or found again by its handle. Where the service answers at once, the job has ended.
    /// <see cref="GenerateImageAsync"/> waits for it.
    /// </summary>
    /// <param name="request">What shall be seen. A field that the model's endpoint cannot express is refused, never dropped.</param>
    /// <param name="cancellationToken">Ends the call. A submission whose answer is lost may have been taken, and is not repeated.</param>
    /// <exception cref="ArgumentException">The request cannot be right, or the endpoint has no such field; the message says what is wrong. Nothing was sent.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    /// <exception cref="MissingApiKeyException">There is no key. Nothing was sent.</exception>
    Task<GenerationJob<ImageResult>> StartImageAsync(ImageRequest request, CancellationToken cancellationToken = default) =>
        throw new CapabilityNotSupportedException(Name, ModelCapabilities.Images);

    /// <summary>Starts to make a video, and gives the job as soon as the service has taken it.</summary>
    /// <param name="request">What shall be made. The model decides which of its fields there are.</param>
    /// <param name="cancellationToken">Ends the call. A submission whose answer is lost may have been taken, and is not repeated.</param>
    /// <exception cref="ArgumentException">The model has no endpoint, or its endpoint can't express a field; the message names both. Nothing was sent.</exception>
    /// <exception cref="EndpointRetiredException">The service does not have the endpoint any more.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    /// <exception cref="MissingApiKeyException">There is no key. Nothing was sent.</exception>
    Task<GenerationJob<VideoResult>> StartVideoAsync(VideoRequest request, CancellationToken cancellationToken = default) =>
        throw new CapabilityNotSupportedException(Name, ModelCapabilities.Videos);

    /// <summary>Finds a job that makes images again, whoever started it. Nothing is sent until it is looked at.</summary>
    /// <param name="handle">What <see cref="GenerationJob{T}.Handle"/> gave; <see cref="JobHandle.Parse"/> reads its text.</param>
    /// <exception cref="ArgumentException">The handle is another provider's, of a kind that is not known here, or of a job that was answered at once (<see cref="JobHandle.IsResumable"/>).</exception>
    GenerationJob<ImageResult> ResumeImage(JobHandle handle) => throw new CapabilityNotSupportedException(Name, ModelCapabilities.Images);

    /// <summary>Finds a job that makes a video again, whoever started it. Nothing is sent until it is looked at.</summary>
    /// <inheritdoc cref="ResumeImage"/>
    GenerationJob<VideoResult> ResumeVideo(JobHandle handle) => throw new CapabilityNotSupportedException(Name, ModelCapabilities.Videos);
}
