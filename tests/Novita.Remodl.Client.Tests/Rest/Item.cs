namespace Novita.Remodl.Client.Tests.Rest;

internal sealed record Item(string Id);
