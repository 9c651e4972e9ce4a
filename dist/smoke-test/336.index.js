export const id = 336;
export const ids = [336];
export const modules = {

/***/ 336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   takeSamples: () => (/* binding */ takeSamples)
/* harmony export */ });
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(812);
/* harmony import */ var _percentile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(432);
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(657);
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(847);




/** Sends a settled check's samples once and judges its thresholds over them. None is retried. */
async function takeSamples(task, line) {
    const { check } = task;
    const total = check.samples ?? 0;
    const tries = [];
    const one = async () => {
        tries.push((await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .C)(task, check.expect ?? {}, line)).result);
    };
    await (0,_pool_js__WEBPACK_IMPORTED_MODULE_1__/* .pool */ .d)(Array.from({ length: total }, () => one), check.concurrency ?? 1, line.signal);
    const failed = tries.filter(({ cause }) => cause !== undefined);
    const durations = tries.filter(({ reached }) => reached).map(({ durationMs }) => durationMs);
    const findings = judgeSamples(task, { durations, failed: failed.length, total: tries.length });
    const first = failed[0];
    const base = {
        reached: tries.some(({ reached }) => reached),
        durationMs: durations.reduce((sum, value) => sum + value, 0),
        latency: (0,_percentile_js__WEBPACK_IMPORTED_MODULE_2__/* .latency */ .ZK)(durations),
        proof: tries[0]?.proof,
    };
    const foreign = failed.find(({ cause }) => cause === "wrong_version");
    // Latencies of another version are nobody's evidence.
    if (foreign !== undefined)
        return { ...base, cause: "wrong_version", findings: foreign.findings, fix: foreign.fix };
    if (tries.length < total) {
        const actual = `${tries.length} when the deadline passed`;
        return { ...base, cause: "deadline", findings: [{ what: "samples", expected: String(total), actual }] };
    }
    if (findings.length === 0)
        return { ...base, cause: undefined, findings };
    const why = first?.findings[0];
    if (why !== undefined)
        findings.push({ ...why, what: `first failed sample, ${why.what}` });
    return { ...base, cause: "assertion", findings, fix: first?.fix, excerpt: first?.excerpt };
}
function judgeSamples(task, measured) {
    const { durations, failed, total } = measured;
    const { duration = [], failed: rates } = task.check.thresholds ?? {};
    // Without a threshold on failures, none is allowed: a fast error must not pass.
    const texts = [...duration, ...(rates ?? ["rate<=0"])];
    return texts.flatMap((text) => {
        const threshold = (0,_thresholds_js__WEBPACK_IMPORTED_MODULE_3__/* .parseThreshold */ .B)(text);
        const { value, holds: fine } = (0,_thresholds_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v)(threshold, durations, failed, total);
        if (fine)
            return [];
        const rate = threshold.statistic === "rate";
        const actual = Number.isNaN(value)
            ? "no answers"
            : rate
                ? `${failed} of ${total} failed (${Number(value.toFixed(4))})`
                : `${Number(value.toFixed(1))} ms`;
        return [{ what: rate ? "failed samples" : "latency", expected: text, actual }];
    });
}


/***/ })

};
