using System.Globalization;
using System.Runtime.CompilerServices;
using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.NovitaAI.Account;
using Novita.Remodl.Client.NovitaAI.Api;
using Novita.Remodl.Client.NovitaAI.Media;

namespace Novita.Remodl.Client.NovitaAI;

/// <summary>The account: balance, bills, quotas, budgets and keys. Budgets and policies are for the owners and administrators of a team.</summary>
public sealed class NovitaAccount
{
    private const int BillsOfPage = 50;

    internal NovitaAccount(HttpClient root, JsonBody json)
    {
        BillingApi = IBillingApi.Create(root, json);
        Api = IAccountApi.Create(root, json);
    }

    /// <summary>The routes of quotas, budgets and keys, without the checks.</summary>
    public IAccountApi Api { get; }

    /// <summary>The routes of balance and bills, without the checks.</summary>
    public IBillingApi BillingApi { get; }

    /// <summary>Tells whether the key works, by reading the balance. That the service can't be reached says nothing of the key, and is thrown.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="MissingApiKeyException">There is no key.</exception>
    /// <exception cref="ModelProviderException">The service could not be asked: no connection, no answer in time, or a failure of its own.</exception>
    public async Task<KeyCheck> CheckKeyAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            return new() { IsAccepted = true, Balance = await BillingApi.GetBalanceAsync(cancellationToken).ConfigureAwait(false) };
        }
        catch (AuthenticationFailedException e)
        {
            return new() { IsAccepted = false, Reason = e.Message };
        }
        catch (Exception e) when (e is PermissionDeniedException or InsufficientBalanceException)
        {
            // Known, but not allowed this.
            return new() { IsAccepted = true, Reason = e.Message };
        }
    }

    /// <summary>Reads the balance.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public Task<AccountBalance> GetBalanceAsync(CancellationToken cancellationToken = default) => BillingApi.GetBalanceAsync(cancellationToken);

    /// <summary>Lists the bills of months, as many pages as there are.</summary>
    /// <param name="startMonth">The first month, by any day of it. Default: the service's.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public async IAsyncEnumerable<MonthlyBill> ListMonthlyBillsAsync(DateOnly? startMonth = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var page = 1; ; page++)
        {
            var bills = (await BillingApi.ListMonthlyAsync(startMonth?.ToString("yyyy-MM", CultureInfo.InvariantCulture), page, BillsOfPage, cancellationToken).ConfigureAwait(false)).Data;
            var fresh = bills.Where(bill => bill.BillId is null || seen.Add(bill.BillId)).ToArray();
            foreach (var bill in fresh)
            {
                yield return bill;
            }

            // A page that brings nothing new is the last one again.
            if (bills.Count < BillsOfPage || fresh.Length == 0)
            {
                yield break;
            }
        }
    }

    /// <summary>Lists what was charged for the use of products.</summary>
    /// <param name="query">Which bills.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The range is longer than 31 days, or ends before it begins; nothing was sent.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how. Bills that are listed too often are a <see cref="RateLimitedException"/>.</exception>
    public async Task<IReadOnlyList<UsageBill>> ListUsageBillsAsync(UsageBillQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        AccountChecks.Range(query.From, query.To);
        var list = await BillingApi.ListUsageAsync(
            query.Cycle, query.Category, query.ProductName, query.ProductSubCategory, query.From?.ToUnixTimeSeconds(), query.To?.ToUnixTimeSeconds(), query.OwnerId, cancellationToken).ConfigureAwait(false);
        return list.Bills;
    }

    /// <summary>Lists what was charged for what is rented for fixed terms.</summary>
    /// <param name="query">Which bills. Default: all.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The range ends before it begins; nothing was sent.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how. Bills that are listed too often are a <see cref="RateLimitedException"/>.</exception>
    public async Task<IReadOnlyList<FixedTermBill>> ListFixedTermBillsAsync(FixedTermBillQuery? query = null, CancellationToken cancellationToken = default)
    {
        query ??= new();
        AccountChecks.Order(query.From, query.To);
        var list = await BillingApi.ListFixedTermAsync(
            query.Category, query.ProductName, query.From?.ToUnixTimeSeconds(), query.To?.ToUnixTimeSeconds(), query.OwnerId, cancellationToken).ConfigureAwait(false);
        return list.Bills;
    }

    /// <summary>Lists what was charged for the use of products, by key.</summary>
    /// <param name="query">Which bills.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The cycle is an hour, or the range is longer than 31 days or ends before it begins; nothing was sent.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how. Bills that are listed too often are a <see cref="RateLimitedException"/>.</exception>
    public async Task<IReadOnlyList<KeyBill>> ListKeyBillsAsync(KeyBillQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        Require.OneOf(query.Cycle.Value, "cycleType", "Day", "Week", "Month");
        AccountChecks.Range(query.From, query.To);
        var list = await BillingApi.ListByKeyAsync(
            query.Cycle, query.Category, query.ProductName, query.From?.ToUnixTimeSeconds(), query.To?.ToUnixTimeSeconds(), cancellationToken).ConfigureAwait(false);
        return list.Bills;
    }

    /// <summary>Lists how often models and endpoints may be called.</summary>
    /// <param name="query">Which quotas. Default: all.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public async Task<IReadOnlyList<AccountQuota>> ListQuotasAsync(QuotaQuery? query = null, CancellationToken cancellationToken = default) =>
        (await Api.ListQuotasAsync(query ?? new(), cancellationToken).ConfigureAwait(false)).Data;

    /// <summary>Lists the budgets of the team.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public Task<TeamBudgetList> ListBudgetsAsync(CancellationToken cancellationToken = default) => Api.ListBudgetsAsync(cancellationToken);

    /// <summary>
    /// Lists the budgets of keys. The service's reference tells that there is such a list, and not where: the path here is by analogy with <see cref="ListBudgetsAsync"/>, and the fields are those of members with
    /// the key's id. Should it be elsewhere, this throws <see cref="EndpointRetiredException"/>, and <see cref="IModelProvider.SendRawAsync"/> reaches it.
    /// </summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public Task<TeamBudgetList> ListKeyBudgetsAsync(CancellationToken cancellationToken = default) => Api.ListKeyBudgetsAsync(cancellationToken);

    /// <summary>Sets the budget of a key.</summary>
    /// <param name="request">Whose, and how much.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">The request cannot be right; nothing was sent.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public Task SetBudgetAsync(KeyBudgetRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return Api.SetKeyBudgetAsync(request, cancellationToken);
    }

    /// <summary>Sets the budget of a member of the team.</summary>
    /// <inheritdoc cref="SetBudgetAsync(KeyBudgetRequest, CancellationToken)"/>
    public Task SetBudgetAsync(MemberBudgetRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return Api.SetMemberBudgetAsync(request, cancellationToken);
    }

    /// <summary>
    /// Asks whether the budget of a key is enough to go on. The service also asks by a cost (<c>cost</c>, in 0.0001 USD) and for members; its reference does not tell at which paths, so that
    /// <see cref="IModelProvider.SendRawAsync"/> is the way to them. What a member has left is in <see cref="ListBudgetsAsync"/> too.
    /// </summary>
    /// <param name="memberId">Whose key it is.</param>
    /// <param name="keyId">The key.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public async Task<bool> HasBudgetAsync(string memberId, string keyId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(memberId);
        ArgumentException.ThrowIfNullOrWhiteSpace(keyId);
        return (await Api.CheckKeyBudgetAsync(new() { MemberId = memberId, KeyId = keyId }, cancellationToken).ConfigureAwait(false)).Enough == true;
    }

    /// <summary>Lists the keys of the account. They are made and deleted on the service's site.</summary>
    /// <param name="includePolicies">Whether each tells which models it may call. Default: yes.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public async Task<IReadOnlyList<AccountKey>> ListKeysAsync(bool includePolicies = true, CancellationToken cancellationToken = default) =>
        (await Api.ListKeysAsync(includePolicies, cancellationToken).ConfigureAwait(false)).Keys;

    /// <summary>Reads which models a key may call.</summary>
    /// <param name="keyId">The key, by its <see cref="AccountKey.StringId"/>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public Task<KeyModelAccess> GetModelAccessAsync(string keyId, CancellationToken cancellationToken = default) => Api.GetModelAccessAsync(Checked(keyId), cancellationToken);

    /// <summary>Sets which models a key may call.</summary>
    /// <param name="keyId">The key, by its <see cref="AccountKey.StringId"/>.</param>
    /// <param name="policy">Which.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public Task<KeyModelAccess> SetModelAccessAsync(string keyId, ModelAccessPolicy policy, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(policy);
        // Where a policy comes from is the service's to say.
        return Api.SetModelAccessAsync(Checked(keyId), policy with { Source = null }, cancellationToken);
    }

    /// <summary>Lets a key call all models again.</summary>
    /// <param name="keyId">The key, by its <see cref="AccountKey.StringId"/>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public Task DeleteModelAccessAsync(string keyId, CancellationToken cancellationToken = default) => Api.DeleteModelAccessAsync(Checked(keyId), cancellationToken);

    /// <summary>Reads from where a key may call models.</summary>
    /// <param name="keyId">The key, by its <see cref="AccountKey.StringId"/>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public Task<IpAccessPolicy> GetIpAccessAsync(string keyId, CancellationToken cancellationToken = default) => Api.GetIpAccessAsync(Checked(keyId), cancellationToken);

    /// <summary>Sets from where a key may call models, in place of what was set before.</summary>
    /// <param name="keyId">The key, by its <see cref="AccountKey.StringId"/>.</param>
    /// <param name="addresses">Addresses of IPv4, or ranges such as <c>203.0.113.0/24</c>: 100 at most. None allows all.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">There are too many, or one is neither an address nor a range of IPv4; nothing was sent.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public Task<IpAccessPolicy> SetIpAccessAsync(string keyId, IReadOnlyList<string> addresses, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(addresses);
        AccountChecks.Addresses(addresses);
        return Api.SetIpAccessAsync(Checked(keyId), new() { AllowedIps = addresses }, cancellationToken);
    }

    /// <summary>Lets a key call models from anywhere again.</summary>
    /// <param name="keyId">The key, by its <see cref="AccountKey.StringId"/>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public Task DeleteIpAccessAsync(string keyId, CancellationToken cancellationToken = default) => Api.DeleteIpAccessAsync(Checked(keyId), cancellationToken);

    /// <summary>Reads the account by the older route. <see cref="GetBalanceAsync"/> is the one to use.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public Task<LegacyUser> GetUserAsync(CancellationToken cancellationToken = default) => Api.GetUserAsync(cancellationToken);

    private static string Checked(string keyId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(keyId);
        return keyId;
    }
}
