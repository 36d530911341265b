using System.Net;
using Novita.Remodl.Emulator.Faults;
using Novita.Remodl.Emulator.Journal;
using Novita.Remodl.Emulator.Json;

namespace Novita.Remodl.Emulator.Hosting;

/// <summary>One service on one loopback port.</summary>
internal static class ServiceHost
{
    public static async Task<WebApplication> StartAsync(EmulatedServiceBase service, int port, CancellationToken cancellationToken)
    {
        // The empty builder reads no configuration, so that no stray ASPNETCORE_URLS moves us off loopback.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IHostLifetime, GuestLifetime>();
        builder.WebHost
            .UseKestrelCore()
            // A flush then waits until the socket has the bytes: what was written before a cut arrives, and drops fall one by one.
            .UseSockets(sockets => sockets.MaxWriteBufferSize = 1)
            .ConfigureKestrel(kestrel =>
            {
                kestrel.Listen(IPAddress.Loopback, port);
                kestrel.Limits.MaxRequestBodySize = null;
                kestrel.Limits.MinResponseDataRate = null;
                kestrel.Limits.KeepAliveTimeout = service.State.Options.KeepAliveTimeout ?? kestrel.Limits.KeepAliveTimeout;
            });

        var app = builder.Build();
        var state = service.State;
        app.UseRouting();
        app.Use(next => new IdentityMiddleware(next, service).InvokeAsync);
        app.Use(next => new JournalMiddleware(next, service.Name, state.Journal).InvokeAsync);
        app.Use(next => new FaultMiddleware(next, service).InvokeAsync);
        app.Use(next => new ErrorMiddleware(next, service).InvokeAsync);
        app.Use(next => new AuthorizationMiddleware(next, service).InvokeAsync);
        app.MapGet("/", context => TextResponse.WriteAsync(context, StatusCodes.Status200OK, service.Greeting));
        ControlEndpoints.Map(app, state);
        service.Map(app);

        await app.StartAsync(cancellationToken);
        return app;
    }

    public static async Task StopAsync(WebApplication app)
    {
        try
        {
            await app.StopAsync(new CancellationToken(canceled: true));
        }
        catch (OperationCanceledException)
        {
            // A stop that does not wait says so by this exception.
        }

        await app.DisposeAsync();
    }

    public static Uri AddressOf(WebApplication app) => new(app.Urls.Single());
}
