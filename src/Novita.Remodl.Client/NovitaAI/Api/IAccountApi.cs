using Novita.Remodl.Client.NovitaAI.Account;

namespace Novita.Remodl.Client.NovitaAI.Api;

/// <summary>The routes of quotas, budgets and keys.</summary>
public interface IAccountApi
{
    /// <summary>Lists quotas.</summary>
    [Get("/openapi/v1/user/quota/list")]
    [Headers("Accept: application/json")]
    Task<QuotaList> ListQuotasAsync([Query] QuotaQuery query, CancellationToken cancellationToken = default);

    /// <summary>Lists the budgets of the team.</summary>
    [Get("/openapi/v1/user/team/budget-list")]
    [Headers("Accept: application/json")]
    Task<TeamBudgetList> ListBudgetsAsync(CancellationToken cancellationToken = default);

    /// <summary>Lists the budgets of keys. The path is not certain.</summary>
    [Get("/openapi/v1/user/team/key-budget-list")]
    [Headers("Accept: application/json")]
    Task<TeamBudgetList> ListKeyBudgetsAsync(CancellationToken cancellationToken = default);

    /// <summary>Sets the budget of a key.</summary>
    [Put("/openapi/v1/user/team/key-budget")]
    [Headers("Accept: application/json")]
    Task SetKeyBudgetAsync([Body] KeyBudgetRequest request, CancellationToken cancellationToken = default);

    /// <summary>Sets the budget of a member.</summary>
    [Put("/openapi/v1/user/team/member-budget")]
    [Headers("Accept: application/json")]
    Task SetMemberBudgetAsync([Body] MemberBudgetRequest request, CancellationToken cancellationToken = default);

    /// <summary>Asks whether the budget of a key is enough.</summary>
    [Post("/openapi/v1/user/team/check-key-budget")]
    [Headers("Accept: application/json")]
    Task<BudgetCheck> CheckKeyBudgetAsync([Body] BudgetCheckRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists keys.</summary>
    [Get("/openapi/v2/user/key")]
    [Headers("Accept: application/json")]
    Task<AccountKeyList> ListKeysAsync(bool includePolicySummary, CancellationToken cancellationToken = default);

    /// <summary>Reads which models a key may call.</summary>
    [Get("/openapi/v2/user/key/{keyId}/model-access-policy")]
    [Headers("Accept: application/json")]
    Task<KeyModelAccess> GetModelAccessAsync(string keyId, CancellationToken cancellationToken = default);

    /// <summary>Sets which models a key may call.</summary>
    [Put("/openapi/v2/user/key/{keyId}/model-access-policy")]
    [Headers("Accept: application/json")]
    Task<KeyModelAccess> SetModelAccessAsync(string keyId, [Body] ModelAccessPolicy policy, CancellationToken cancellationToken = default);

    /// <summary>Lets a key call all models again.</summary>
    [Delete("/openapi/v2/user/key/{keyId}/model-access-policy")]
    [Headers("Accept: application/json")]
    Task DeleteModelAccessAsync(string keyId, CancellationToken cancellationToken = default);

    /// <summary>Reads from where a key may call models. The path is made after that of the model access policy.</summary>
    [Get("/openapi/v2/user/key/{keyId}/ip-access-policy")]
    [Headers("Accept: application/json")]
    Task<IpAccessPolicy> GetIpAccessAsync(string keyId, CancellationToken cancellationToken = default);

    /// <summary>Sets from where a key may call models. The path is made after that of the model access policy.</summary>
    [Put("/openapi/v2/user/key/{keyId}/ip-access-policy")]
    [Headers("Accept: application/json")]
    Task<IpAccessPolicy> SetIpAccessAsync(string keyId, [Body] IpAccessPolicy policy, CancellationToken cancellationToken = default);

    /// <summary>Lets a key call models from anywhere again. The path is made after that of the model access policy.</summary>
    [Delete("/openapi/v2/user/key/{keyId}/ip-access-policy")]
    [Headers("Accept: application/json")]
    Task DeleteIpAccessAsync(string keyId, CancellationToken cancellationToken = default);

    /// <summary>Reads the account, by the older route.</summary>
    [Get("/v3/user")]
    [Headers("Accept: application/json")]
    Task<LegacyUser> GetUserAsync(CancellationToken cancellationToken = default);
}
