namespace Novita.Remodl.Client.Tests.Readme;

#region poet
public sealed class Poet(IModelProvider models)
{
    public async Task<string> WriteAsync(string topic, CancellationToken cancellationToken = default) =>
        (await models.CompleteChatAsync("deepseek/deepseek-v3.2", $"Write four lines about {topic}.", cancellationToken)).Text;
}
#endregion
