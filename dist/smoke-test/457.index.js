export const id = 457;
export const ids = [457];
export const modules = {

/***/ 838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   summary: () => (/* binding */ summary)
/* harmony export */ });
/* harmony import */ var _judge_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48);
/* harmony import */ var _junit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(376);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(521);



const TITLES = {
    passed: "✅ Smoke test passed",
    degraded: "⚠️ Smoke test degraded",
    failed: "❌ Smoke test failed",
    inconclusive: "❔ Smoke test inconclusive",
};
/** Rows of one table before the rest is only counted: a summary has at most 1 MiB. */
const MAX_ROWS = 200;
/** The run for the job summary: outcome, what is wrong, every check, and a picture of the latencies. */
function summary(result, title) {
    const { totals } = result;
    const bad = result.checks.filter((check) => check.status !== "passed" || check.findings.length > 0);
    const good = result.checks.filter((check) => !bad.includes(check));
    const facts = [
        `${totals.passed} of ${totals.checks} passed`,
        ...["failed", "degraded", "flaky", "skipped", "unfinished"]
            .filter((name) => totals[name] > 0)
            .map((name) => `${totals[name]} ${name}`),
        `${(0,_judge_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(result.answers)} answers in ${(0,_judge_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .readable */ .HD)(result.durationMs)}`,
        ...Object.entries(result.versions).map(([worker, id]) => `version \`${id}\` of \`${worker}\``),
    ];
    return [
        `## ${TITLES[result.outcome]}${title === "" ? "" : `: ${cell(title)}`}`,
        `${cell(result.reason)} ${facts.join(" · ")}`,
        bad.length === 0 ? "" : table(bad),
        good.length === 0 ? "" : fold(`${good.length} passed`, table(good), bad.length === 0 && good.length <= 20),
        picture(result),
    ]
        .filter((part) => part !== "")
        .join("\n\n")
        .concat("\n");
}
const fold = (title, content, open) => `<details${open ? " open" : ""}><summary>${title}</summary>\n\n${content}\n\n</details>`;
function table(checks) {
    const rows = checks.slice(0, MAX_ROWS).map((check) => {
        const { latency, durationMs } = check;
        const times = latency === undefined ? [ms(durationMs), ""] : [ms(latency.p50), ms(latency.p95)];
        const version = check.provenBy === undefined ? "" : `${check.provenBy} ✓`;
        return [word(check), cell(check.name), cell(check.target), cell(why(check)), ...times, version];
    });
    const head = ["", "Check", "Target", "Result", "p50", "p95", "Version"];
    const rest = checks.length > MAX_ROWS ? `\n\n… and ${checks.length - MAX_ROWS} more.` : "";
    const line = (cells) => `| ${cells.join(" | ")} |`;
    return [line(head), "| :-: | --- | --- | --- | --: | --: | --- |", ...rows.map(line)].join("\n") + rest;
}
function word(check) {
    if ((0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailure */ .N6)(check))
        return "❌";
    if ((0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .isDegraded */ .DQ)(check))
        return "⚠️";
    if (check.status === "unfinished")
        return "⏱️";
    if (check.status === "skipped")
        return "⏭️";
    return check.status === "failed" ? "▫️" : "✅";
}
function why(check) {
    const first = check.findings[0];
    const more = check.findings.length > 1 ? ` (+${check.findings.length - 1})` : "";
    if (check.failedBefore)
        return `failing before this release: ${first === undefined ? "" : (0,_junit_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .e)(first)}${more}`;
    if (check.status === "skipped")
        return "skipped";
    if (check.status === "unfinished")
        return "no verdict before the deadline";
    if (first !== undefined)
        return `${(0,_junit_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .e)(first)}${more}`;
    return check.flaky ? `passed at try ${check.tries} (flaky)` : "passed";
}
/** Mermaid is drawn by GitHub itself: nothing is fetched, nothing is uploaded. The second bar lies over the first. */
function picture(result) {
    const shown = Object.entries(result.latency)
        .sort(([, a], [, b]) => b.p95 - a.p95)
        .slice(0, 12);
    if (shown.length === 0)
        return "";
    const label = (text) => `"${text.replace(/["\\\n]/g, "").slice(0, 24)}"`;
    const bar = (name) => `  bar [${shown.map(([, latency]) => latency[name]).join(", ")}]`;
    const top = Math.max(1, ...shown.map(([, { p95 }]) => p95));
    return [
        "```mermaid",
        "---",
        "config:",
        `  xyChart: { width: 640, height: ${90 + 30 * shown.length} }`,
        '  themeVariables: { xyChart: { plotColorPalette: "#8db9e8, #2f6fb5" } }',
        "---",
        "xychart-beta horizontal",
        '  title "Latency in ms: p50 (dark) to p95 (light)"',
        `  x-axis [${shown.map(([name]) => label(name)).join(", ")}]`,
        `  y-axis 0 --> ${Math.ceil(top * 1.1)}`,
        bar("p95"),
        bar("p50"),
        "```",
    ].join("\n");
}
const ms = (value) => (value === 0 ? "" : (0,_judge_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .readable */ .HD)(value));
/** Text that stays inside its table cell, and means nothing in Markdown or HTML. */
const cell = (text) => text
    .replace(/\s+/g, " ")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/[|`*_~[\]\\]/g, (character) => `\\${character}`)
    .slice(0, 400);


/***/ })

};
