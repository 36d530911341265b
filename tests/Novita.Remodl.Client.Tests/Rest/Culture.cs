using System.Globalization;

namespace Novita.Remodl.Client.Tests.Rest;

/// <summary>Another culture for a while.</summary>
internal sealed class Culture : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    private Culture(string name) => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name, predefinedOnly: true);

    public static Culture Use(string name) => new(name);

    public void Dispose() => CultureInfo.CurrentCulture = _before;
}
