export const id = 467;
export const ids = [467];
export const modules = {

/***/ 848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askLimiter: () => (/* binding */ askLimiter)
/* harmony export */ });
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(812);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(851);


/**
 * Passes when the limiter refuses at all: never an exact count, because Cloudflare counts per location and a little
 * late. Sends no more than `requests`, and stops at the first refusal.
 */
async function askLimiter(task, line) {
    const limit = task.check.rate_limit ?? { requests: 0 };
    const tally = { sent: 0, allowed: 0, refused: false, wrong: undefined, proof: undefined, durationMs: 0 };
    const width = limit.concurrency ?? 1;
    while (tally.sent < limit.requests && !tally.refused && tally.wrong === undefined && !line.signal.aborted) {
        const batch = Math.min(width, limit.requests - tally.sent);
        tally.sent += batch;
        await Promise.all(Array.from({ length: batch }, () => ask(task, line, tally)));
    }
    if (tally.wrong !== undefined)
        return tally.wrong;
    const base = { reached: tally.sent > 0, durationMs: tally.durationMs, proof: tally.proof };
    const fail = (finding) => ({ ...base, cause: "assertion", findings: [finding] });
    if (!tally.refused) {
        const actual = `${tally.allowed} of ${tally.sent} requests allowed`;
        if (line.signal.aborted)
            return { ...fail({ what: "rate limit", expected: "a refusal", actual }), cause: "deadline" };
        return fail({ what: "rate limit", expected: `a refusal within ${limit.requests} requests`, actual });
    }
    const first = limit.allow_first ?? 0;
    if (tally.allowed >= first)
        return { ...base, cause: undefined, findings: [] };
    const actual = `refused after ${tally.allowed}`;
    return fail({ what: "rate limit", expected: `the first ${first} requests allowed`, actual });
}
async function ask(task, line, tally) {
    const refusal = { status: 429, ...task.check.rate_limit?.expect };
    const { result, chain } = await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .C)(task, task.check.expect ?? {}, line);
    tally.durationMs += result.durationMs;
    tally.proof ??= result.proof;
    if (chain === undefined) {
        tally.wrong ??= result;
        return;
    }
    if ((0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .statusMatches */ .W)(chain.last.status, refusal.status ?? 429)) {
        // The edge refuses without asking the Worker, so a refusal need not show a version; another one it must not show.
        const foreign = result.cause === "wrong_version" && result.findings[0]?.actual.startsWith("wrong version");
        const findings = (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S)(refusal, chain).filter(({ warning }) => warning !== true);
        if (foreign === true)
            tally.wrong ??= result;
        else if (findings.length > 0)
            tally.wrong ??= { ...result, cause: "assertion", findings, fix: undefined };
        else
            tally.refused = true;
        return;
    }
    if (result.cause !== undefined)
        tally.wrong ??= result;
    else if (chain.last.status >= 500)
        tally.wrong ??= { ...result, cause: "5xx", findings: [unexpected(chain.last.status)] };
    else if (!tally.refused)
        tally.allowed++;
}
const unexpected = (status) => ({
    what: "status",
    expected: "an allowed answer or a refusal",
    actual: String(status),
});


/***/ })

};
