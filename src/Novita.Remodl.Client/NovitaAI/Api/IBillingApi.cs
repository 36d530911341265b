using Novita.Remodl.Client.NovitaAI.Account;

namespace Novita.Remodl.Client.NovitaAI.Api;

/// <summary>The routes of balance and bills. Times are in seconds since 1970.</summary>
public interface IBillingApi
{
    /// <summary>Reads the balance.</summary>
    [Get("/openapi/v1/billing/balance/detail")]
    [Headers("Accept: application/json")]
    Task<AccountBalance> GetBalanceAsync(CancellationToken cancellationToken = default);

    /// <summary>Lists a page of monthly bills.</summary>
    /// <param name="startMonth">The first month, as <c>2026-03</c>.</param>
    /// <param name="page">The page, from 1.</param>
    /// <param name="pageSize">How many bills it has.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/openapi/v1/billing/monthly/bill")]
    [Headers("Accept: application/json")]
    Task<MonthlyBillPage> ListMonthlyAsync(string? startMonth = null, int? page = null, int? pageSize = null, CancellationToken cancellationToken = default);

    /// <summary>Lists bills for use.</summary>
    [Get("/openapi/v1/billing/bill/list")]
    [Headers("Accept: application/json")]
    Task<UsageBillList> ListUsageAsync(
        BillCycle cycleType,
        BillCategory productCategory,
        string? productName = null,
        string? productSubCategory = null,
        long? startTime = null,
        long? endTime = null,
        string? ownerId = null,
        CancellationToken cancellationToken = default);

    /// <summary>Lists bills for fixed terms.</summary>
    [Get("/openapi/v1/billing/bill/monthly/list")]
    [Headers("Accept: application/json")]
    Task<FixedTermBillList> ListFixedTermAsync(
        BillCategory? category = null, string? productName = null, long? startTime = null, long? endTime = null, string? ownerId = null, CancellationToken cancellationToken = default);

    /// <summary>Lists bills by key.</summary>
    [Get("/openapi/v1/billing/apikey/bill/list")]
    [Headers("Accept: application/json")]
    Task<KeyBillList> ListByKeyAsync(
        BillCycle cycleType, BillCategory? category = null, string? productName = null, long? startTime = null, long? endTime = null, CancellationToken cancellationToken = default);
}
