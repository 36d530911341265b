namespace Novita.Remodl.Client.Generators;

/// <summary>What a method returns, and its type if it is a value.</summary>
internal sealed record ResultModel(ResultKind Kind, string Type = "")
{
    public string ReturnType => Kind switch
    {
        ResultKind.Value => $"Task<{Type}>",
        ResultKind.Response => "Task<HttpResponseMessage>",
        _ => "Task",
    };
}
