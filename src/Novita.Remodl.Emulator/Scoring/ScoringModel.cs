namespace Novita.Remodl.Emulator.Scoring;

/// <summary>A model that pools, and what it makes of it.</summary>
internal sealed record ScoringModel(string Id, bool Scores, bool Classifies, bool Pools);
