using System.Reflection;
using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.OpenAICompatible;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.Tests.Rest;

public sealed class TypedClientsTests : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("http://localhost") };
    private readonly JsonBody _json = new(WireJson.Options);

    [Fact]
    public void Every_typed_interface_of_the_library_has_its_client()
    {
        var create = typeof(TypedClients).GetMethod(nameof(TypedClients.Create), BindingFlags.Static | BindingFlags.Public)!;
        var missing = typeof(TypedClients).Assembly.GetTypes()
            .Where(type => type.IsInterface && type.GetMethods().Any(HasVerb))
            .Where(type => Record.Exception(() => create.MakeGenericMethod(type).Invoke(obj: null, [_http, _json])) is not null);

        Assert.Empty(missing);
    }

#if !USE_REFIT
    [Fact]
    public void Another_type_is_refused_by_name()
    {
        var exception = Assert.Throws<ArgumentException>(() => TypedClients.Create<IDisposable>(_http, _json));

        Assert.Contains(nameof(IDisposable), exception.Message, StringComparison.Ordinal);
    }
#endif

    public void Dispose() => _http.Dispose();

    private static bool HasVerb(MethodInfo method) =>
        method.GetCustomAttributes().Any(attribute => attribute is HttpMethodAttribute);
}
