export const id = 567;
export const ids = [567,725];
export const modules = {

/***/ 725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GITHUB_REASONS: () => (/* binding */ GITHUB_REASONS),
  openRepository: () => (/* binding */ openRepository),
  toGitHubError: () => (/* binding */ toGitHubError)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
;// CONCATENATED MODULE: ./lib/src/github/patient.js
/** A request without a whole answer for so long is given up, ms. */
const LIMIT_MS = 20_000;
/** How often a read is made at most. */
const READS = 3;
/**
 * A `fetch` that waits for no answer longer than its limit, body included: a read is made again then, a write is not,
 * because it may have been carried out. The caller's own signal ends it at once.
 */
function patientFetch({ fetch: ask, limitMs } = { fetch, limitMs: LIMIT_MS }) {
    return async (input, init = {}) => {
        const isRead = (init.method ?? "GET") === "GET";
        for (let attempt = 1;; attempt++) {
            const limit = AbortSignal.timeout(limitMs);
            try {
                const signal = init.signal ? AbortSignal.any([init.signal, limit]) : limit;
                return await whole(await ask(input, { ...init, signal }));
            }
            catch (error) {
                init.signal?.throwIfAborted();
                if (isRead && attempt < READS)
                    continue;
                if (limit.aborted)
                    throw new Error(`GitHub gave no whole answer within ${limitMs / 1000} s`, { cause: error });
                throw error;
            }
        }
    };
}
/** Statuses of answers that have no body, not even an empty one. */
const BODILESS = [204, 205, 304];
/** The same answer with its body read. */
async function whole(response) {
    const { status, statusText, headers } = response;
    const body = await response.arrayBuffer();
    return new Response(BODILESS.includes(status) ? null : body, { status, statusText, headers });
}

;// CONCATENATED MODULE: ./lib/src/github/client.js



/** Reasons of calls that GitHub refused. */
const GITHUB_REASONS = ["github-error"];
/** Prepares the client for `owner/name`; makes no request. GITHUB_API_URL is honoured. */
function openRepository(token, repository, signal) {
    const [owner = "", repo = ""] = repository.split("/");
    const budget = {};
    const fetch = counting(patientFetch(), budget);
    return { octokit: (0,github/* getOctokit */.Q)(token, { request: { fetch } }), owner, repo, signal, budget };
}
/** Notes what is left of the hour with every answer. */
function counting(ask, budget) {
    return async (input, init) => {
        const answer = await ask(input, init);
        const [remaining, reset] = ["x-ratelimit-remaining", "x-ratelimit-reset"].map((name) => answer.headers.get(name));
        if (remaining && /^\d+$/.test(remaining))
            budget.remaining = Number(remaining);
        if (reset && /^\d+$/.test(reset))
            budget.resetsAt = Number(reset) * 1000;
        return answer;
    };
}
/** Turns what the official client threw into an `ApiError`; anything else is handed on. */
function toGitHubError(error, method, path) {
    if (!(error instanceof Error) || !("status" in error))
        return error;
    const status = Number(error.status);
    const response = "response" in error ? error.response : undefined;
    return new errors/* ApiError */.hD({
        service: "GitHub",
        method,
        path,
        status,
        detail: error.message,
        id: response?.headers?.["x-github-request-id"],
        reason: "github-error",
        cause: error,
    });
}


/***/ }),

/***/ 2567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConcurrencyGroup: () => (/* binding */ readConcurrencyGroup)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(725);

/** The members of a concurrency group; empty if GitHub knows none of that name. Needs `actions: read`. */
async function readConcurrencyGroup(github, group) {
    const { octokit, owner, repo, signal } = github;
    const path = `/repos/${owner}/${repo}/actions/concurrency_groups/${group}`;
    try {
        // The official client has no method for it yet.
        const route = "GET /repos/{owner}/{repo}/actions/concurrency_groups/{group}";
        const { data } = await octokit.request(route, { owner, repo, group, request: { signal } });
        return (data.group_members ?? []).flatMap(({ run_id, run_name, run_html_url, status }) => run_id === undefined
            ? []
            : [{ run: String(run_id), name: run_name ?? "", url: run_html_url ?? "", status: status ?? "pending" }]);
    }
    catch (error) {
        const known = (0,_client_js__WEBPACK_IMPORTED_MODULE_0__.toGitHubError)(error, "GET", path);
        if (known instanceof Error && "status" in known && known.status === 404)
            return [];
        throw known;
    }
}


/***/ })

};
