using System.Globalization;
using System.Runtime.CompilerServices;

namespace Novita.Remodl.Client.Tests.Support;

/// <summary>Runs the suite under the culture that the environment variable TEST_CULTURE names.</summary>
internal static class SuiteCulture
{
    private static readonly string? Name = Environment.GetEnvironmentVariable("TEST_CULTURE");

    [ModuleInitializer]
    public static void Use()
    {
        if (!string.IsNullOrEmpty(Name))
        {
            CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo(Name, predefinedOnly: true);
        }
    }
}
