using System.Reflection;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.NovitaAI.Api;

namespace Novita.Remodl.Client.Tests.NovitaAI;

/// <summary>The typed routes are there for whoever wants them without the checks.</summary>
public class RouteTests
{
    [Fact]
    public void Every_public_interface_of_routes_is_reached_from_the_provider()
    {
        var reached = new HashSet<Type>();
        Visit(typeof(NovitaProvider), reached);

        Assert.All(
            typeof(NovitaProvider).Assembly.GetExportedTypes().Where(type => type.IsInterface && type.Namespace == typeof(IMediaApi).Namespace),
            type => Assert.Contains(type, reached));
    }

    private static void Visit(Type type, HashSet<Type> reached)
    {
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.PropertyType))
        {
            if (property.Namespace?.StartsWith("Novita.Remodl.Client.NovitaAI", StringComparison.Ordinal) is true && reached.Add(property))
            {
                Visit(property, reached);
            }
        }
    }
}
