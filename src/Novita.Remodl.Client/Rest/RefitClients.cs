using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Novita.Remodl.Client.Http;

namespace Novita.Remodl.Client.Rest;

/// <summary>What the generated clients are otherwise: each typed REST interface has a <c>Create</c>. The one file that is there when built with Refit only.</summary>
internal static class RefitClients
{
    extension<T>(T)
        where T : class
    {
        /// <summary>Refit's client of the interface, with this library's JSON, formats and exceptions.</summary>
        public static T Create(HttpClient http, JsonBody json) => RestService.For<T>(http, Settings(new JsonBodySerializer(json), http));
    }

    private static RefitSettings Settings(JsonBodySerializer serializer, HttpClient http) =>
        new(serializer, new InvariantFormatter())
        {
            Buffered = true,
            Version = http.DefaultRequestVersion,
            VersionPolicy = http.DefaultVersionPolicy,
            ExceptionFactory = async response => await NoException(response, serializer).ConfigureAwait(false),
#if REFIT_14_OR_GREATER
            TransportExceptionFactory = static (_, exception, _) => exception,
#endif
            DeserializationExceptionFactory = async (_, exception) => await Task.FromResult(exception).ConfigureAwait(false),
        };

    // Statuses become exceptions in the transport. Here is the last sight of the response before its content is read.
    private static Task<Exception?> NoException(HttpResponseMessage response, JsonBodySerializer serializer)
    {
        serializer.Remember(response);
        return Task.FromResult<Exception?>(null);
    }

    private sealed class JsonBodySerializer(JsonBody json) : IHttpContentSerializer
    {
        private readonly ConditionalWeakTable<HttpContent, HttpResponseMessage> _responses = new();

        public void Remember(HttpResponseMessage response) => _responses.AddOrUpdate(response.Content, response);

        // Refit may know a body as no more than an object, and gives parts that are numbers or booleans here too.
        public HttpContent ToHttpContent<T>(T item) => item switch
        {
            bool or byte or sbyte or short or ushort or int or uint or long or ulong or float or double or decimal =>
                new StringContent(InvariantFormatter.Format(item)!),
            not null when typeof(T) == typeof(object) => (HttpContent)typeof(JsonBody)
                .GetMethod(nameof(JsonBody.Write))!
                .MakeGenericMethod(item.GetType())
                .Invoke(json, BindingFlags.DoNotWrapExceptions, binder: null, [item], CultureInfo.InvariantCulture)!,
            _ => json.Write(item),
        };

        public async Task<T?> FromHttpContentAsync<T>(HttpContent content, CancellationToken cancellationToken = default) =>
            await json.ReadAsync<T>(Response(content), cancellationToken).ConfigureAwait(false);

        public string? GetFieldNameForProperty(PropertyInfo propertyInfo) => null;

        private HttpResponseMessage Response(HttpContent content) =>
            _responses.TryGetValue(content, out var response) ? response : new HttpResponseMessage { Content = content };
    }

    private sealed class InvariantFormatter : IUrlParameterFormatter
    {
        public static string? Format(object? value) => value switch
        {
            true => "true",
            false => "false",
            DateTimeOffset or DateTime or DateOnly or TimeOnly => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
            IFormattable formattable => formattable.ToString(format: null, CultureInfo.InvariantCulture),
            _ => value?.ToString(),
        };

        public string? Format(object? value, ICustomAttributeProvider attributeProvider, Type type) => Format(value);
    }
}
