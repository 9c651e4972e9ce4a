export const id = 327;
export const ids = [327];
export const modules = {

/***/ 2327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  summary: () => (/* binding */ summary)
});

// EXTERNAL MODULE: ./lib/src/text/cut.js
var text_cut = __webpack_require__(2316);
// EXTERNAL MODULE: ./lib/src/text/harmless.js
var harmless = __webpack_require__(1297);
;// CONCATENATED MODULE: ./lib/src/text/markdown.js


/** Text that may be Markdown: only what is made here, and whatever other people wrote is escaped in it. */
class Markdown {
    source;
    constructor(source) {
        this.source = source;
    }
    toString() {
        return this.source;
    }
}
/** Longest text of other people in one place. */
const LONGEST = 400;
const PUNCTUATION = /[|`*_~[\]\\]/g;
/** What GitHub would make a link or a mention of. A place where a line may break is not seen, and parts it. */
const LINKING = /([@#]|:\/(?=\/)|\bwww(?=\.))(?=[\w/.])/gi;
/** Text of other people on one line: it means nothing in Markdown or HTML, not even at the beginning of a line. */
function markdown_text(content, most = LONGEST) {
    return new Markdown(atStart(escaped((0,text_cut/* cut */.Jj)((0,harmless/* visible */.R)(content).replace(/\s+/g, " ").trim(), most))));
}
function escaped(content) {
    return content
        .replace(/&/g, "&amp;")
        .replace(/</g, "&lt;")
        .replace(PUNCTUATION, "\\$&")
        .replace(LINKING, "$1<wbr>")
        .replace(/\$/g, "&#36;");
}
/** A line may not begin as a heading, a quote, a list or a rule does. */
function atStart(line) {
    return line.replace(/^(?:>|[#+-]+(?=\s|$)|=+$)/, "\\$&").replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2");
}
/** Text of other people as code. It survives backticks, pipes and everything else. */
function code(content, most = LONGEST) {
    const line = (0,text_cut/* cut */.Jj)((0,harmless/* visible */.R)(content).replace(/\s+/g, " ").trim(), most);
    if (line === "")
        return new Markdown("");
    if (!/[`|\\]/.test(line))
        return new Markdown(`\`${line}\``);
    const parted = line.replace(LINKING, "$1\0");
    const safe = parted.replace(/[^\p{L}\p{N}\s./:,;=()-]/gu, (letter) => letter === "\0" ? "<wbr>" : `&#${letter.codePointAt(0)};`);
    return new Markdown(`<code>${safe}</code>`);
}
/** A number with its unit, which stay on one line however narrow the column is. */
function quantity(content) {
    return new Markdown(source(content).replaceAll(" ", "&nbsp;"));
}
/** A sentence, of ours or of others, in which names stand in backticks: they become code, everything else is text. */
function prose(sentence, most = 2 * LONGEST) {
    const parts = cut(visible(sentence).replace(/\s+/g, " ").trim(), most).split("`");
    // A backtick without its partner is only a backtick.
    const paired = parts.length % 2 === 1 ? parts : [...parts.slice(0, -2), parts.slice(-2).join("`")];
    const shown = paired.map((part, i) => (i % 2 === 1 ? code(part, most) : new Markdown(escaped(part))));
    return new Markdown(atStart(shown.map(source).join("")));
}
/** Markdown in which what is put in is escaped, unless it is Markdown itself. */
function md(written, ...contents) {
    return new Markdown(written.reduce((result, part, i) => result + source(contents[i - 1]) + part));
}
/** Several in a row. */
function join(contents, between = ", ") {
    return new Markdown(contents.map(source).join(between));
}
function bold(content) {
    return new Markdown(`**${source(content)}**`);
}
/** Each on a line of its own within one cell. */
function lines(contents) {
    return join(contents, "<br>");
}
/** A link to a page; anything but an http(s) URL is only shown. */
function markdown_link(url, shown = url) {
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
        return new Markdown(source(shown));
    const target = new URL(url).href.replace(/[()<>\\|`*_[\]]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
    return new Markdown(`[${source(shown)}](${target})`);
}
const RULES = { left: "---", right: "---:", center: ":-:" };
/** A table. A line break in a cell would end it, and there is none. */
function table(head, rows, align = []) {
    const row = (cells) => `| ${cells.map(source).join(" | ")} |`;
    const rule = `| ${head.map((_, i) => RULES[align[i] ?? "left"]).join(" | ")} |`;
    return new Markdown([row(head).replaceAll("|  ", "| "), rule, ...rows.map(row)].join("\n"));
}
/** A table of names and what is known about them; what is undefined or empty is left out. */
function facts(rows) {
    const known = rows.filter(([, content]) => content !== undefined && source(content) !== "");
    return table(["", ""], known);
}
/** A paragraph that stands out. */
function quote(content) {
    return new Markdown(`> ${source(content)}`);
}
/** A part that is folded away until somebody asks for it. */
function details(title, content, open = false) {
    return new Markdown(`<details${open ? " open" : ""}><summary>${source(title)}</summary>\n\n${content.source}\n\n</details>`);
}
/** A block of code in a language. No line of it can end the block. */
function fence(language, content) {
    const safe = content.flatMap((line) => line.split(/\r\n|\r|\n/)).map((line) => line.replace(/^(\s*)```/, "$1'''"));
    return new Markdown([`\`\`\`${language}`, ...safe, "```"].join("\n"));
}
/** A document of blocks, with a blank line between two. */
function page(blocks) {
    const written = blocks.flatMap((block) => (block === undefined || block.source === "" ? [] : block.source));
    return `${written.join("\n\n")}\n`;
}
function source(content) {
    if (content === undefined)
        return "";
    if (typeof content === "number")
        return String(content);
    return typeof content === "string" ? markdown_text(content).source : content.source;
}

;// CONCATENATED MODULE: ./lib/src/text/mermaid.js


/** No ground of its own, and lettering that is read on white and on black: the reader's theme is not known here. */
const BOTH_THEMES = [
    'backgroundColor: "transparent"',
    ...[
        "title",
        "xAxisLabel",
        "xAxisTitle",
        "xAxisTick",
        "xAxisLine",
        "yAxisLabel",
        "yAxisTitle",
        "yAxisTick",
        "yAxisLine",
    ].map((part) => `${part}Color: "#7d8590"`),
].join(", ");
/** The chart as a block of Markdown. Names are cut, and can hold anything. */
function chart({ width, height, colours, horizontal, title, x, y, bars }) {
    return fence("mermaid", [
        "---",
        "config:",
        `  xyChart: { width: ${width}, height: ${height} }`,
        `  themeVariables: { xyChart: { plotColorPalette: "${colours.join(", ")}", ${BOTH_THEMES} } }`,
        "---",
        `xychart-beta${horizontal ? " horizontal" : ""}`,
        ...(title === undefined ? [] : [`  title ${label(title, 80)}`]),
        `  x-axis ${"to" in x ? `${label(x.name, 80)} 0 --> ${x.to}` : `[${x.map((name) => label(name, 24)).join(", ")}]`}`,
        `  y-axis ${y.name === undefined ? "" : `${label(y.name, 80)} `}0 --> ${y.to}`,
        ...bars.map((row) => `  bar [${row.join(", ")}]`),
    ]);
}
/** Mermaid has no escapes in a quoted name; only what could end it or its line is left out. */
function label(text, most) {
    return `"${(0,text_cut/* cut */.Jj)(text.replaceAll(/["\\`<>]/g, "").replaceAll(/\s+/g, " "), most)}"`;
}

// EXTERNAL MODULE: ./lib/src/text/numbers.js
var numbers = __webpack_require__(2566);
// EXTERNAL MODULE: ./lib/src/time/duration.js
var duration = __webpack_require__(9480);
// EXTERNAL MODULE: ./lib/src/checks/report/junit.js + 7 modules
var junit = __webpack_require__(6376);
// EXTERNAL MODULE: ./lib/src/checks/report/outcome.js
var outcome = __webpack_require__(3521);
;// CONCATENATED MODULE: ./lib/src/checks/report/summary.js






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
    const sampled = result.checks.some(({ latency }) => latency !== undefined);
    const facts = [
        `${totals.passed} of ${totals.checks} passed`,
        ...["failed", "degraded", "flaky", "skipped", "unfinished"]
            .filter((name) => totals[name] > 0)
            .map((name) => `${totals[name]} ${name}`),
        `${(0,numbers/* count */.U9)(result.answers, "answer")} in ${(0,duration/* formatDuration */.a3)(result.durationMs)}`,
        ...Object.entries(result.versions).map(([worker, id]) => md `version ${code(id)} of ${code(worker)}`),
    ];
    return page([
        title === "" ? md `## ${TITLES[result.outcome]}` : md `## ${TITLES[result.outcome]}: ${title}`,
        md `${result.reason} ${join(facts, " · ")}`,
        ...(bad.length === 0 ? [] : checksTable(bad, sampled)),
        good.length === 0 ? undefined : fold(good, { sampled, open: bad.length === 0 && good.length <= 20 }),
        picture(result),
    ]);
}
const fold = (checks, { sampled, open }) => details(`${checks.length} passed`, join(checksTable(checks, sampled), "\n\n"), open);
/** Percentiles are told only where a check was sent several times: of one answer there are none. */
function checksTable(checks, sampled) {
    const rows = checks.slice(0, MAX_ROWS).map((check) => {
        const { latency, durationMs } = check;
        const percentiles = latency === undefined ? [ms(durationMs), ""] : [ms(latency.p50), ms(latency.p95)];
        const times = sampled ? percentiles : [ms(durationMs)];
        const version = check.provenBy === undefined ? "" : `${check.provenBy} ✓`;
        return [word(check), check.name, check.target, why(check), ...times, version];
    });
    const head = ["", "Check", "Target", "Result", ...(sampled ? ["p50", "p95"] : ["Took"]), "Version"];
    const right = sampled ? ["right", "right"] : ["right"];
    const shown = table(head, rows, ["center", "left", "left", "left", ...right, "left"]);
    return checks.length > MAX_ROWS ? [shown, md `… and ${(0,numbers/* thousands */.oh)(checks.length - MAX_ROWS)} more.`] : [shown];
}
function word(check) {
    if ((0,outcome/* isFailure */.N6)(check))
        return "❌";
    if ((0,outcome/* isDegraded */.DQ)(check))
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
        return `failing before this release: ${first === undefined ? "" : (0,junit/* sentence */.e)(first)}${more}`;
    if (check.status === "skipped")
        return "skipped";
    if (check.status === "unfinished")
        return "no verdict before the deadline";
    if (first !== undefined)
        return `${(0,junit/* sentence */.e)(first)}${more}`;
    return check.flaky ? `passed at try ${check.tries} (flaky)` : "passed";
}
/** Fewer answers of a target make no picture of its latency. */
const FEW = 5;
/** The second bar lies over the first. */
function picture(result) {
    const shown = Object.entries(result.latency)
        .filter(([, { count: answers }]) => answers >= FEW)
        .sort(([, a], [, b]) => b.p95 - a.p95)
        .slice(0, 12);
    if (shown.length === 0)
        return undefined;
    const top = Math.max(1, ...shown.map(([, { p95 }]) => p95));
    return chart({
        width: 640,
        height: 90 + 30 * shown.length,
        colours: ["#8db9e8", "#2f6fb5"],
        horizontal: true,
        title: "Latency in ms: p50 (dark) to p95 (light)",
        x: shown.map(([name]) => name),
        y: { to: Math.ceil(top * 1.1) },
        bars: ["p95", "p50"].map((name) => shown.map(([, latency]) => latency[name])),
    });
}
const ms = (value) => (value === 0 ? "" : (0,duration/* formatDuration */.a3)(value));


/***/ })

};
