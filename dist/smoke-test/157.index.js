export const id = 157;
export const ids = [157];
export const modules = {

/***/ 157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askCache: () => (/* binding */ askCache)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(500);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(812);


const HITS = ["HIT", "STALE", "UPDATING", "REVALIDATED"];
const NEVER = {
    DYNAMIC: "Cloudflare does not consider this answer cacheable: set Cache-Control, or a cache rule for it",
    BYPASS: "the answer forbids caching: look at its Cache-Control and Set-Cookie",
};
/** Asks until a cache answers, at most `within` times; a status that can never become a hit ends it at once. */
async function askCache(task, line) {
    const { header = "cf-cache-status", hit = HITS, within = 3 } = task.check.cache ?? {};
    const seen = [];
    let last;
    for (let n = 1; n <= within; n++) {
        const { result, chain } = await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .C)(task, task.check.expect ?? { status: "2xx" }, line);
        if (result.cause !== undefined || chain === undefined)
            return result;
        last = result;
        const status = chain.last.headers[header.toLowerCase()]?.toUpperCase();
        seen.push(status ?? "none");
        if (status !== undefined && hit.some((item) => item.toUpperCase() === status))
            return result;
        const why = status === undefined ? `no header ${header}: no cache has seen this answer` : NEVER[status];
        if (why !== undefined)
            return missed(result, { what: `header ${header}`, expected: hit.join(" or "), actual: why });
        // A cache stores what it has just passed on a moment later.
        if (n < within)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(100 * n, 500), undefined, { signal: line.signal }).catch(() => undefined);
    }
    const finding = {
        what: `header ${header}`,
        expected: `${hit.join(" or ")} within ${within}`,
        actual: seen.join(", "),
    };
    return missed(last ?? { cause: undefined, findings: [], reached: false, durationMs: 0 }, finding);
}
const missed = (result, finding) => ({
    ...result,
    cause: "assertion",
    findings: [...result.findings, finding],
});


/***/ })

};
