namespace Novita.Remodl.Client;

/// <summary>A tool of the server's came into a state, which is the last word of the type, as in <c>response.web_search_call.searching</c>.</summary>
public sealed record ResponseProgressEvent : ResponseItemStreamEvent;
