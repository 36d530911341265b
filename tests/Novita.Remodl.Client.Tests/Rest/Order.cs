namespace Novita.Remodl.Client.Tests.Rest;

internal enum Order
{
    Ascending,
    Descending,
}
