namespace Novita.Remodl.Client.TrimSmoke;

/// <summary>What the server says at the routes that Novita alone has.</summary>
internal static class NovitaAnswers
{
    // The longer before the shorter that it begins with.
    private static readonly (string Route, string Answer)[] Answers =
    [
        (" /v3/model?", """{"models":[{"id":1,"sd_name":"harbor_v0.safetensors","sd_name_in_api":"harbor_v0","type":{"name":"lora"}}],"pagination":{"next_cursor":""}}"""),
        (" /v3/assets/training_dataset", """{"assets_id":7,"upload_url":"UPLOAD","method":"PUT"}"""),
        ("PUT /upload", ""),
        (" /v2/progress?", """{"code":0,"msg":"","data":{"status":2,"imgs":["https://example.com/a.png"],"nsfw_detection_result":[{"valid":true,"confidence":1}]}}"""),
        (" /v2/models", """{"code":0,"msg":"","data":{"models":[{"sd_name":"m.safetensors","civitai_images":[]}]}}"""),
        (" /v2/", """{"code":0,"msg":"","data":{"task_id":"t1"}}"""),
        ("POST /v3/training/", """{"task_id":"t1"}"""),
        ("GET /v3/training/", """{"task_id":"t1","task_status":"SUCCESS","models":[{"model_name":"model_1","model_status":"SERVING"}],"extra":{"progress_percent":100}}"""),
        ("GET /v3/training?", """{"tasks":[{"task_id":"t1","task_status":"SUCCESS"}],"pagination":{}}"""),
        (" /openapi/v1/billing/balance/detail", """{"availableBalance":"123456"}"""),
        (" /openapi/v1/billing/monthly/bill", """{"data":[{"billId":"b1"}]}"""),
        (" /openapi/v1/billing/bill/monthly/list", """{"bills":[{"amount":"12"}]}"""),
        (" /openapi/v1/billing/bill/list", """{"bills":[{"amount":"12","billNum0":"9"}]}"""),
        (" /openapi/v1/billing/apikey/bill/list", """{"bills":[{"amount":"12","billNum0":"9"}]}"""),
        (" /openapi/v1/user/quota/list", """{"data":[{"currentQuota":100}],"total":1}"""),
        (" /openapi/v1/user/team/budget-list", """{"budgets":[{"member_id":"m1","used":1}]}"""),
        (" /openapi/v1/user/team/key-budget-list", """{"budgets":[{"member_id":"m1","key_id":"k1","used":1}]}"""),
        (" /openapi/v1/user/team/check-key-budget", """{"enough":true}"""),
        (" /openapi/v1/user/team/", ""),
        ("/model-access-policy", """{"stringId":"s1","policy":{"mode":"selected"},"policyStatus":"active"}"""),
        ("/ip-access-policy", """{"allowedIps":["203.0.113.7"]}"""),
        (" /openapi/v2/user/key?", """{"keys":[{"stringId":"s1","modelAccessPolicy":{"mode":"selected"}}]}"""),
        (" /v3/user ", """{"credit_balance":5,"free_trial":{"txt2img":3}}"""),
        (" /v3/exa/answer", """{"answer":"Yes.","citations":[]}"""),
        (" /v3/exa/", """{"results":[{"title":"The Tagus"}]}"""),
        (" /v3/tavily/map", """{"results":["https://h/a"]}"""),
        (" /v3/tavily/", """{"results":[{"title":"The Tagus","url":"https://h"}]}"""),
    ];

    /// <summary>The answer to a request; null when another has it.</summary>
    public static string? Find(string request)
    {
        var line = request[..Math.Max(0, request.IndexOf("HTTP/1.1", StringComparison.Ordinal))];
        var answer = Array.Find(Answers, candidate => line.Contains(candidate.Route, StringComparison.Ordinal)).Answer;
        return answer?.Replace("UPLOAD", $"http://{Host(request)}/upload", StringComparison.Ordinal);
    }

    private static string Host(string request)
    {
        const string Name = "\r\nHost: ";
        var from = request.IndexOf(Name, StringComparison.Ordinal) + Name.Length;
        return request[from..request.IndexOf("\r\n", from, StringComparison.Ordinal)];
    }
}
