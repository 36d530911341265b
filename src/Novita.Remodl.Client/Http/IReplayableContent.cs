namespace Novita.Remodl.Client.Http;

/// <summary>A request body that knows whether it can be sent a second time.</summary>
internal interface IReplayableContent
{
    bool CanReplay { get; }
}
