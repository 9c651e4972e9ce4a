import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(5071);
;// CONCATENATED MODULE: ./lib/src/action/inputs/invalid.js


/** Two inputs that contradict each other, or all of them together: `message` is a whole sentence. */
function refused(message, hint) {
    return new errors/* UserError */.yo(message, { hint, reason: "invalid-input" });
}
/** What is wrong with one input: `why` goes on after its name, without the full stop. */
function invalid_invalid(name, why, hint) {
    return refused(`Input \`${name}\` ${why}.`, hint);
}
/** The same for a text that the input is, or that it has among others; `why` goes on after the text. */
function invalid_invalidText(name, text, why, hint) {
    if (text === "")
        return invalid_invalid(name, `is empty${why}`, hint);
    return invalid_invalid(name, `${getInput(name) === text ? "is" : "has"} \`${text}\`${why}`, hint);
}

// EXTERNAL MODULE: ./lib/node_modules/@actions/core/lib/core.js + 5 modules
var core = __nccwpck_require__(7449);
;// CONCATENATED MODULE: ./lib/src/action/inputs/pairs.js

/** `NAME=value` lines, trimmed, in order; a line without `=` has an undefined value. Values may hold commas. */
function pairs(name) {
    const lines = (0,core/* getInput */.V4)(name)
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== "");
    return lines.map((line) => {
        const at = line.indexOf("=");
        return at < 0 ? [line, undefined] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    });
}

// EXTERNAL MODULE: ./lib/src/action/secrets.js + 5 modules
var secrets = __nccwpck_require__(9295);
;// CONCATENATED MODULE: ./lib/src/action/inputs/secret.js



/** The input's text as written, not trimmed, with every line masked; undefined when empty. */
function secretText(name) {
    const value = (0,core/* getInput */.V4)(name, { trimWhitespace: false });
    if (value.trim() === "")
        return undefined;
    (0,secrets/* mask */.dK)(value);
    return value;
}
/** The input's text, trimmed and masked; undefined when absent or empty. */
function optionalSecret(name) {
    return secretText(name)?.trim();
}
/** A masked input that must not be empty: an unset secret arrives as an empty string, never as an error. */
function secret(name) {
    const value = optionalSecret(name);
    if (value === undefined)
        throw invalid(name, "is empty", "A secret that does not exist, or that was not passed on by the calling workflow, arrives as an empty string: name it under `secrets:` of the call.");
    return value;
}

;// CONCATENATED MODULE: ./lib/src/action/inputs/text.js


/** The input's text, trimmed; an absent or empty input stops the action. */
function required(name) {
    const value = (0,core/* getInput */.V4)(name);
    if (value === "")
        throw invalid_invalid(name, "is missing or empty", `Set it: \`with: { ${name}: … }\`.`);
    return value;
}
/** The input's text, trimmed; undefined when absent or empty. */
function optional(name) {
    return (0,core/* getInput */.V4)(name) || undefined;
}
/** The items of a comma- or newline-separated list, trimmed, without empty ones. */
function list(name) {
    return getInput(name)
        .split(/[\n,]/)
        .map((item) => item.trim())
        .filter((item) => item !== "");
}
/** One of `allowed`; anything else stops the action with the list. */
function oneOf(name, allowed) {
    const value = getInput(name);
    const found = allowed.find((item) => item === value);
    if (found !== undefined)
        return found;
    throw invalidText(name, value, "", `Use one of ${allowed.map((a) => `\`${a}\``).join(", ")}.`);
}
/** `true` or `false`, in the spellings of YAML 1.2's core schema. */
function text_boolean(name) {
    const value = getInput(name);
    if (/^(true|True|TRUE)$/.test(value))
        return true;
    if (/^(false|False|FALSE)$/.test(value))
        return false;
    throw invalidText(name, value, "", "Use `true` or `false`.");
}
/** The word that expects nothing: no digest, and no name of anything, is called like that. */
const ANYTHING = "*";
/**
 * What something must be; undefined for `*`, which expects nothing. Empty stops the action: so looks an output that its job
 * did not set, and a comparison with nothing would let everything pass. Without the input `of`, it may be empty, too.
 */
function expected(name, pattern, of) {
    const value = getInput(name);
    const without = of !== undefined && getInput(of) === "";
    if (value === ANYTHING || (value === "" && without))
        return undefined;
    if (pattern.test(value))
        return value;
    const why = value === "" ? ", so there is nothing to compare with" : ", which nothing can be";
    throw invalidText(name, value, why, "Pass what is expected, e.g. the output of `seal`; `*` says that anything may come.");
}

// EXTERNAL MODULE: ./lib/src/outcome/digests.js
var outcome_digests = __nccwpck_require__(9832);
;// CONCATENATED MODULE: ./lib/src/outcome/origin.js
/** Reads it from the variables of a step. */
function readOrigin(variables) {
    const { GITHUB_REF_NAME: ref, GITHUB_TRIGGERING_ACTOR: restarted, GITHUB_ACTOR: started } = variables;
    const { GITHUB_SERVER_URL: server = "https://github.com", GITHUB_REPOSITORY: repository } = variables;
    return {
        repositoryUrl: repository ? `${server}/${repository}` : undefined,
        commit: variables.GITHUB_SHA || undefined,
        ref: ref || undefined,
        actor: restarted || started || undefined,
        runId: variables.GITHUB_RUN_ID || undefined,
    };
}
/** The run's page on GitHub. */
function runUrl({ repositoryUrl, runId }) {
    return repositoryUrl === undefined || runId === undefined ? undefined : `${repositoryUrl}/actions/runs/${runId}`;
}

// EXTERNAL MODULE: ./lib/src/outcome/step.js
var outcome_step = __nccwpck_require__(6967);
;// CONCATENATED MODULE: ./lib/actions/report/inputs.js







const CONCLUSIONS = ["success", "failure", "cancelled", "skipped", ""];
/** The action's inputs. */
function readInputs() {
    const origin = readOrigin(process.env);
    return {
        worker: required("worker"),
        environment: optional("environment"),
        outcomes: perStep("outcomes", isConclusion, "Write how it ended, e.g. `stage=${{ steps.deploy.outcome }}`."),
        results: perStep("results", (_) => true, "Write its output `result`."),
        digests: readDigests("digests"),
        origin,
        githubToken: optionalSecret("github-token"),
        repository: process.env.GITHUB_REPOSITORY || undefined,
    };
}
const isConclusion = (value) => CONCLUSIONS.includes(value);
/** One value for each step that is named; a step that is not named never ran. */
function perStep(name, is, hint) {
    const given = new Map();
    for (const [step, value = ""] of pairs(name)) {
        if (!Object.hasOwn(outcome_step/* TITLES */.eX, step))
            throw invalid_invalid(name, `has a line \`${step}\``, `Steps are ${Object.keys(outcome_step/* TITLES */.eX)
                .map((one) => `\`${one}\``)
                .join(", ")}.`);
        if (!is(value))
            throw invalid_invalid(name, `says \`${step}=${value}\``, hint);
        given.set(step, value);
    }
    return given;
}
/** What was released, by name; what nobody has (empty, or `*`) is left out. */
function readDigests(name) {
    const digests = {};
    for (const [what, digest = ""] of pairs(name)) {
        if (!outcome_digests/* DIGESTED */.a.includes(what))
            throw invalid_invalid(name, `has a line \`${what}\``, `Write lines of ${outcome_digests/* DIGESTED */.a.map((one) => `\`${one}\``).join(", ")}.`);
        if (digest === "" || digest === "*")
            continue;
        if (!/^sha256:[0-9a-f]{64}$/.test(digest))
            throw invalid_invalid(name, `says \`${what}=${digest}\``, "A digest is `sha256:` and 64 hex digits.");
        digests[what] = digest;
    }
    return digests;
}


/***/ }),

/***/ 5269:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _src_action_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4325);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(672);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(813);



await (0,_src_action_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .Cs)(_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .K, (inputs, run) => (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z)(inputs, async (token, id) => {
    // Octokit costs a tenth of a second to load: only a release that nobody began pays that.
    const [{ openRepository }, { listApprovals }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(413), __nccwpck_require__.e(725)]).then(__nccwpck_require__.bind(__nccwpck_require__, 725)),
        Promise.all(/* import() */[__nccwpck_require__.e(413), __nccwpck_require__.e(12)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8012)),
    ]);
    return await listApprovals(openRepository(token, inputs.repository ?? "", run.signal), id);
}, run));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ report)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/src/action/run.js + 8 modules
var action_run = __nccwpck_require__(4325);
;// CONCATENATED MODULE: ./lib/src/action/written.js



/** Largest file that is read, bytes: no step writes more. */
const LARGEST = 16 * 1_048_576;
/** What a step wrote as JSON; undefined, and said, if it cannot be read. */
async function readJson(path, run) {
    const text = await read(path, run);
    try {
        return text === undefined ? undefined : JSON.parse(text);
    }
    catch {
        run.info(`${path} is no JSON, and is left out.`);
        return undefined;
    }
}
/** The summary that a step kept beside its `result.json`; empty if it had nothing to say. */
async function readTold(result, run) {
    return (await read((0,external_node_path_.join)((0,external_node_path_.dirname)(result), action_run/* SUMMARY_FILE */.u7), run)) ?? "";
}
async function read(path, run) {
    try {
        if ((await (0,promises_.stat)(path)).size <= LARGEST)
            return await (0,promises_.readFile)(path, "utf8");
        run.info(`${path} is too large, and is left out.`);
    }
    catch (error) {
        if (error.code !== "ENOENT")
            run.info(`${path} cannot be read: ${String(error)}`);
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(5071);
;// CONCATENATED MODULE: ./lib/src/gates/review.js
/** The last word about an environment; GitHub's names are the same whatever their case. */
function reviewOf(environment, approvals) {
    const same = (name) => name.toLowerCase() === environment.toLowerCase();
    return approvals.findLast(({ environments }) => environments.some(same));
}

;// CONCATENATED MODULE: ./lib/src/outcome/rollout.js
/** The rollout that a report holds; undefined for anything else, such as half of one. */
function rolloutIn(report) {
    if (typeof report !== "object" || report === null)
        return undefined;
    const { format, entries, verdicts, stops, end, exposed } = report;
    const whole = [entries, verdicts, stops].every(Array.isArray) && [end, exposed].every(Number.isFinite);
    return format === 1 && whole ? report : undefined;
}
/** How long the new version had users, ms, from its first share to its last. */
function metForMs({ entries, end }) {
    const first = entries.find(({ share }) => share > 0);
    if (first === undefined)
        return 0;
    const last = entries.findLast(({ share }) => share > 0);
    const until = last === undefined ? end : (entries[entries.indexOf(last) + 1]?.at ?? end);
    return until - first.at;
}

// EXTERNAL MODULE: ./lib/src/outcome/step.js
var outcome_step = __nccwpck_require__(6967);
// EXTERNAL MODULE: ./lib/src/text/cut.js
var cut = __nccwpck_require__(2316);
// EXTERNAL MODULE: ./lib/src/text/harmless.js
var harmless = __nccwpck_require__(1297);
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
    return new Markdown(atStart(escaped((0,cut/* cut */.Jj)((0,harmless/* visible */.R)(content).replace(/\s+/g, " ").trim(), most))));
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
    const line = (0,cut/* cut */.Jj)((0,harmless/* visible */.R)(content).replace(/\s+/g, " ").trim(), most);
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
    const parts = (0,cut/* cut */.Jj)((0,harmless/* visible */.R)(sentence).replace(/\s+/g, " ").trim(), most).split("`");
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
    return `"${(0,cut/* cut */.Jj)(text.replaceAll(/["\\`<>]/g, "").replaceAll(/\s+/g, " "), most)}"`;
}

;// CONCATENATED MODULE: ./lib/src/text/share-chart.js


/** Points of a drawing over time; more do not show on a page. */
const POINTS = 48;
/** The share at a moment; none before the first entry. Entries are in order. */
function shareAt(entries, at) {
    return entries.findLast((entry) => entry.at <= at)?.share ?? 0;
}
/**
 * A Mermaid chart of a version's share over time, which GitHub draws in a job summary: blue when it went well, else red.
 * Steps look like steps, because the share is sampled evenly until `end`. Nothing for a version without users.
 */
function shareChart(entries, end, good) {
    const [first] = entries;
    if (first === undefined || entries.every(({ share }) => share === 0))
        return md ``;
    const whole = Math.max(1, end - first.at);
    const [unit, ms] = whole < 120_000 ? ["seconds", 1_000] : ["minutes", 60_000];
    return chart({
        width: 760,
        height: 220,
        title: "What the new version got",
        colours: [good ? "#2f81f7" : "#e5534b"],
        x: { name: unit, to: Number((whole / ms).toFixed(1)) },
        y: { name: "% of traffic", to: 100 },
        bars: [Array.from({ length: POINTS + 1 }, (_, i) => shareAt(entries, first.at + (whole * i) / POINTS))],
    });
}

;// CONCATENATED MODULE: ./lib/src/text/short-id.js
/** The first eight characters of a version's or deployment's id: enough for people to recognise it. */
function short_id_shortId(id) {
    return id.slice(0, 8);
}

;// CONCATENATED MODULE: ./lib/src/time/duration.js
const UNITS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
/** Milliseconds of a duration text such as `500ms`, `90s`, `5m` or `1h30m`; undefined when it is not one. */
function parseDuration(text) {
    if (!/^(\d+(\.\d+)?(ms|s|m|h))+$/.test(text))
        return undefined;
    return [...text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)].reduce((sum, [, amount, unit]) => sum + Number(amount) * UNITS[unit], 0);
}
/** A duration in ms for people: `850 ms`, `1.4 s`, `12 s`, `3m20s`, `1h05m`. */
function formatDuration(ms) {
    if (ms < 1_000)
        return `${Math.round(ms)} ms`;
    if (ms < 10_000)
        return `${Number((ms / 1_000).toFixed(1))} s`;
    const seconds = Math.round(ms / 1_000);
    if (seconds < 60)
        return `${seconds} s`;
    const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
    if (minutes < 60)
        return rest === 0 ? `${minutes} min` : `${minutes}m${String(rest).padStart(2, "0")}s`;
    return `${Math.floor(minutes / 60)}h${String(minutes % 60).padStart(2, "0")}m`;
}
/** How long ago something was, in one unit: `40 s`, `12 min`, `5 h`, `3 d`. */
function formatAge(ms) {
    const seconds = Math.max(0, Math.round(ms / 1000));
    if (seconds < 90)
        return `${seconds} s`;
    if (seconds < 90 * 60)
        return `${Math.round(seconds / 60)} min`;
    if (seconds < 36 * 3600)
        return `${Math.round(seconds / 3600)} h`;
    return `${Math.round(seconds / 86_400)} d`;
}

// EXTERNAL MODULE: ./lib/src/outcome/digests.js
var outcome_digests = __nccwpck_require__(9832);
;// CONCATENATED MODULE: ./lib/src/rollout/judging/decided.js
/** Rules that say why a PASS is one: enough was seen. */
const DECISIVE = /volume|smoke|accepted|invocations/;
/** What decided a judgement, for people: what says so where it failed, else what ruled harm out. */
function decidedBy({ value, findings, operator, by, }) {
    if (operator)
        return `${by ?? "a person"} decided`;
    const agreeing = findings.filter((one) => one.value === value);
    const decisive = agreeing.filter(({ rule }) => value !== "PASS" || DECISIVE.test(rule));
    const said = [decisive, agreeing, findings].find((some) => some.length > 0) ?? [];
    return said.map(({ says }) => says).join("; ");
}

;// CONCATENATED MODULE: ./lib/src/text/numbers.js
/** A whole number with commas, e.g. `12,400`. Loading the locale data for `toLocaleString` would cost 20 ms. */
function thousands(number) {
    return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}
/** A number with its noun, e.g. `1 file`, `2 files`. */
function count(number, noun) {
    return `${thousands(number)} ${noun}${number === 1 ? "" : "s"}`;
}
/** A size for people, in units of 1,000 bytes. */
function formatBytes(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, "kB"] : [bytes / 1_000_000, "MB"];
    return `${value.toFixed(value < 10 ? 1 : 0)} ${unit}`;
}

;// CONCATENATED MODULE: ./lib/src/outcome/judgements.js





/** Every judgement that moved the traffic, with what it rests on, and what stopped it; undefined if there was none. */
function judgements(rollout) {
    const { entries, verdicts, stops } = rollout;
    const start = entries[0]?.at ?? 0;
    const when = (at) => quantity(`+${formatDuration(Math.max(0, at - start))}`);
    const judged = verdicts.map((one) => {
        const { at, evidence, value } = one;
        const users = evidence.traffic.at(-1);
        return [
            when(at),
            quantity(`${evidence.share} %`),
            failures(users?.candidate, users?.active),
            failures(evidence.probes.candidate, evidence.probes.active),
            value === "PASS" ? "✅" : "❌",
            prose(decidedBy(one)),
        ];
    });
    const stopped = stops.map(({ at, says }) => {
        return [when(at), quantity(`${shareAt(entries, at)} %`), "", "", "❌", bold(prose(says))];
    });
    const rows = [...judged, ...stopped];
    if (rows.length === 0)
        return undefined;
    const head = ["When", "Share", "Users' failed requests, new : old", "Our failed probes, new : old", "", "Because"];
    return table(head, rows, ["right", "right", "right", "right", "center", "left"]);
}
/** `2 of 1,290 : 0 of 24,310`; empty if nobody was counted. */
function failures(candidate, active) {
    const counted = [candidate, active].filter((one) => one !== undefined && one.requests > 0);
    if (candidate === undefined || counted.length === 0)
        return "";
    const said = (counts) => counts === undefined || counts.requests === 0
        ? "–"
        : `${thousands(counts.errors)} of ${thousands(counts.requests)}`;
    return quantity(active === undefined ? said(candidate) : `${said(candidate)} : ${said(active)}`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./lib/src/record/soak.js
/** `17234567890/1,<64 hex>,<base 36>` */
const SOAK = /^(?:0|[1-9]\d*)\/[1-9]\d*,[0-9a-f]{64},[0-9a-z]{1,9}$/;
/** The text of a record's key. */
function formatSoak({ run, digest, until }) {
    return `${run},${digest},${Math.round(until).toString(36)}`;
}
/** Reads it; undefined for anything else. */
function parseSoak(text) {
    if (text === undefined || !SOAK.test(text))
        return undefined;
    const [run = "", digest = "", until = ""] = text.split(",");
    return { run, digest, until: Number.parseInt(until, 36) };
}

;// CONCATENATED MODULE: ./lib/src/record/stamp.js
/** The header in which a release's static files show its stamp: no code runs that could name the version. */
const STAMP_HEADER = "x-worker-release";
/** A stamp: 16 hex digits, the beginning of a digest over everything else that the release holds. */
const STAMP = /^[0-9a-f]{16}$/;
/**
 * Which version a stamp stands for. Two versions of one release, e.g. with other secrets only, share their stamp: it then
 * tells neither, and is left out.
 */
function stampsOf(versions) {
    const owners = new Map();
    for (const version of versions) {
        const stamp = version?.record?.stamp;
        if (version === undefined || stamp === undefined)
            continue;
        owners.set(stamp, (owners.get(stamp) ?? new Set()).add(version.id));
    }
    return new Map([...owners].flatMap(([stamp, ids]) => (ids.size === 1 ? [[stamp, [...ids][0] ?? ""]] : [])));
}

;// CONCATENATED MODULE: ./lib/src/record/word.js

/** What a person may say about a rollout that is under way. */
const WORDS = (/* unused pure expression or super */ null && (["promote", "hold", "continue", "abort"]));
/** Logins of people and of apps, as GitHub has them. */
const LOGIN = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}(\[bot\])?$/;
const SAID = /^slipway\/1 word=([a-z]+) for=([0-9a-f]{8})(?: at=(\d{1,3}(?:\.\d{1,2})?))? run=([1-9]\d{0,18}) by=(\S{1,44})$/;
/** Eight hex digits that stand for a Worker's name: a status has 140 characters only. */
function markOf(worker) {
    return createHash("sha256").update(worker).digest("hex").slice(0, 8);
}
/** The description of a status: `slipway/1 word=hold for=1a2b3c4d at=25 run=17234567890 by=octocat`, 113 characters at most. */
function formatWord({ word, worker, at, run, by }) {
    return `slipway/1 word=${word} for=${worker}${at === undefined ? "" : ` at=${at}`} run=${run} by=${by}`;
}
/** Reads a description that `formatWord` wrote; whatever else it is, is undefined. */
function parseWord(description) {
    const [, word = "", worker = "", at, run = "", by = ""] = SAID.exec(description) ?? [];
    if (!isWord(word) || !LOGIN.test(by))
        return undefined;
    const said = { word, worker, at: at === undefined ? undefined : Number(at), run, by };
    // What cannot be written like this was not written here.
    return formatWord(said) === description ? said : undefined;
}
function isWord(text) {
    return WORDS.includes(text);
}
const ANSWER = /^slipway\/1 heard=([1-9]\d{0,15}) followed=(yes|no)$/;
/** The description of the status that answers: `slipway/1 heard=123456 followed=yes`. */
function formatAnswer({ to, followed }) {
    return `slipway/1 heard=${to} followed=${followed ? "yes" : "no"}`;
}
/** Reads a description that `formatAnswer` wrote. */
function parseAnswer(description) {
    const [, to, followed] = ANSWER.exec(description) ?? [];
    return to === undefined ? undefined : { to: Number(to), followed: followed === "yes" };
}
/** The beginning of a status that says of a rollout that it soaks, and so is under way although no job works. */
const SOAKS = "Soaks at ";
/** What the deployment of a release says while it soaks. */
const formatSoaking = (share) => `${SOAKS}${share} %`;
/** Whether a description says so. */
const saysSoaking = (description) => description.startsWith(SOAKS);

;// CONCATENATED MODULE: ./lib/src/record/words.js
/**
 * What kinds of writes leave a record, each with the letter that stands for it in a message. Letters still free for
 * what is to come: P (a deployment of Pages), M (a promotion), K (a backup).
 */
const KINDS = {
    UPLOAD: "U",
    DEPLOY: "D",
    ROLLBACK: "B",
    STAGE: "S",
    RAMP: "R",
    CUTOVER: "C",
    FINALIZE: "F",
    ABORT: "A",
    HALT: "H",
    RESTORE: "O",
};
/** The states of a rollout that write a deployment. */
const words_ROLLOUT_KINDS = (/* unused pure expression or super */ null && ([
    "STAGE",
    "RAMP",
    "CUTOVER",
    "FINALIZE",
    "ABORT",
    "HALT",
    "RESTORE",
]));

;// CONCATENATED MODULE: ./lib/src/record/grammar.js




/** Digits of an id that a rollback writes down, and how many of them still tell versions apart after a cut. */
const ID = { written: 8, enough: 7 };
/**
 * The one table of keys, in the order in which they stand: first what recovery needs, which fits 50 characters with a
 * sequence number of three digits and any run id up to 2.8 × 10¹²; then what people and later releases read.
 */
const grammar_KEYS = [
    grammar_text("n", "nonce", /^[0-9a-f]{4,8}$/),
    grammar_text("r", "rollout", /^[a-z0-9]{10}$/),
    {
        key: "s",
        pattern: /^[1-9]\d{0,8}$/,
        write: ({ seq }) => seq?.toString(),
        read: (value) => ({ seq: Number(value) }),
        survives: true,
    },
    {
        key: "t",
        pattern: new RegExp(`^[${Object.values(KINDS).join("")}]$`),
        write: ({ kind }) => KINDS[kind],
        read: (value) => ({ kind: kindOf(value) }),
        survives: true,
    },
    {
        key: "u",
        pattern: /^(0|[1-9a-z][0-9a-z]{0,11})$/,
        write: ({ run }) => (run !== undefined && /^\d+$/.test(run) ? BigInt(run).toString(36) : undefined),
        read: (value) => ({ run: fromBase36(value) }),
        survives: true,
    },
    {
        key: "x",
        pattern: new RegExp(`^[0-9a-f]{${ID.enough},${ID.written}}(,[0-9a-f]{${ID.enough},${ID.written}})*$`),
        write: ({ takenBack = [] }) => takenBack.map((id) => id.slice(0, ID.written)).join(",") || undefined,
        read: (value) => ({ takenBack: value.split(",") }),
        mend: (token) => token.replace(new RegExp(`,[0-9a-f]{0,${ID.enough - 1}}$`), ""),
    },
    grammar_text("h", "onto", /^[0-9a-z-]{1,8}$/),
    grammar_text("w", "why", /^[a-z][a-z-]{1,39}$/),
    grammar_text("by", "by", LOGIN),
    grammar_text("soak", "soak", SOAK),
    grammar_text("d", "digest", /^[0-9a-f]{64}$/),
    grammar_text("k", "secrets", /^[0-9a-f]{16}$/),
    grammar_text("z", "snapshot", /^[0-9a-f]{64}$/),
    grammar_text("f", "stamp", STAMP),
    grammar_text("m", "manifest", /^[0-9a-f]{64}$/),
    grammar_text("p", "settings", /^[0-9a-f]{64}$/),
    {
        key: "run",
        pattern: /^(0|[1-9]\d*)\/[1-9]\d*$/,
        write: ({ run, attempt }) => (run === undefined || attempt === undefined ? undefined : `${run}/${attempt}`),
        read: (value) => ({ run: value.split("/")[0], attempt: value.split("/")[1] }),
    },
    grammar_text("repo", "repository", /^[A-Za-z0-9][A-Za-z0-9_-]{0,38}\/(?!\.{1,2}$)[\w.-]{1,100}$/),
    {
        key: "sha",
        pattern: /^[0-9a-f]{7}$/,
        write: ({ commit }) => commit?.slice(0, 7).toLowerCase(),
        read: (value) => ({ commit: value }),
    },
];
/** A key whose value is the member's own text. */
function grammar_text(key, member, pattern) {
    const survives = member === "nonce" || member === "rollout" ? { survives: true } : {};
    return { key, pattern, write: (record) => record[member], read: (value) => ({ [member]: value }), ...survives };
}
function kindOf(letter) {
    return Object.keys(KINDS).find((kind) => KINDS[kind] === letter) ?? "UPLOAD";
}
function fromBase36(digits) {
    let value = 0n;
    for (const digit of digits)
        value = value * 36n + BigInt(Number.parseInt(digit, 36));
    return value.toString();
}

;// CONCATENATED MODULE: ./lib/src/record/record.js




/** Longest message that Cloudflare keeps, in bytes. */
const MESSAGE_BYTES = 1000;
/** An older description of the API allows messages of so many characters only: what recovery needs survives that cut. */
const CUT = 50;
const START = "slipway/1";
/** A nonce of so many hex digits: 8 for a write that is found by it alone, 4 where the record says more than that. */
function newNonce(digits = 8) {
    return randomBytes(digits / 2).toString("hex");
}
/**
 * The text of `workers/message`: `slipway/1 key=value … | text`, at most 1000 bytes; only the text is ever shortened.
 * A value that the grammar could not read back is left out, never written.
 */
function formatRecord(record) {
    const parts = KEYS.flatMap(({ key, write, pattern }) => {
        const value = write(record);
        return value === undefined || !pattern.test(value) ? [] : [`${key}=${value}`];
    });
    return cutBytes([START, ...parts, ...(record.text ? [`| ${record.text}`] : [])].join(" "), MESSAGE_BYTES);
}
/**
 * Reads a message that `formatRecord` wrote, whole or cut at 50 characters. Anybody else's is undefined, however much it
 * looks like one: what is read must give the very same message when it is written again.
 */
function record_parseRecord(message = "") {
    const [head, text] = splitOnce(message, " | ");
    const [start, ...tokens] = head.split(" ");
    if (start !== START)
        return undefined;
    const cut = message.length === CUT && text === undefined;
    const read = readTokens(cut ? withoutTorn(tokens) : tokens);
    if (read?.kind === undefined || read.nonce === undefined)
        return undefined;
    const record = {
        ...read,
        kind: read.kind,
        nonce: read.nonce,
        ...(text === undefined ? {} : { text }),
    };
    const complete = record_isRollout(record) === ROLLOUT_KINDS.includes(record.kind);
    const again = formatRecord(record);
    return complete && (again === message || (cut && message.startsWith(again))) ? record : undefined;
}
/** True for the record of a rollout's deployment. */
function record_isRollout(record) {
    if (record === undefined || !ROLLOUT_KINDS.includes(record.kind))
        return false;
    return record.rollout !== undefined && record.seq !== undefined && record.run !== undefined;
}
/** True if two records tell of one intent: sent twice, it counts once. */
function record_sameWrite(a, b) {
    if (a === undefined || b === undefined)
        return false;
    return a.kind === b.kind && a.nonce === b.nonce && a.rollout === b.rollout && a.seq === b.seq;
}
/** Reads `key=value` tokens: each key at most once, in the order of the table. */
function readTokens(tokens) {
    const record = {};
    let last = -1;
    for (const token of tokens) {
        const [key, value] = splitOnce(token, "=");
        const at = KEYS.findIndex((known) => known.key === key);
        const known = KEYS[at];
        if (known === undefined || value === undefined || at <= last || !known.pattern.test(value))
            return undefined;
        const members = known.read(value);
        // The run stands twice, once so short that it survives a cut; two that disagree were not written here.
        if (members.run !== undefined && record.run !== undefined && members.run !== record.run)
            return undefined;
        Object.assign(record, members);
        last = at;
    }
    return record;
}
/** Leaves out, or mends, the last token of a message that was cut: half a value is worse than none. */
function withoutTorn(tokens) {
    const last = tokens.at(-1) ?? "";
    const known = KEYS.find(({ key }) => last.startsWith(`${key}=`));
    if (known?.survives)
        return [...tokens];
    const mended = known?.mend?.(last);
    return [...tokens.slice(0, -1), ...(mended === undefined ? [] : [mended])];
}
function splitOnce(text, separator) {
    const at = text.indexOf(separator);
    return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + separator.length)];
}

;// CONCATENATED MODULE: ./lib/src/record/deployment.js


/** A deployment from what is known of it, its record read from the message. */
function deploymentOf(known) {
    const { message = "" } = known;
    return { createdAt: 0, source: "unknown", author: undefined, ...known, message, record: parseRecord(message) };
}
/** What a deployment says about the rollout that made it; undefined if none of ours did. */
function rolloutOf(deployment) {
    return isRollout(deployment?.record) ? deployment.record : undefined;
}
/** True for a deployment that a rollout of ours leads: two versions are attached, and it is not somebody else's put back. */
function isInFlight(deployment) {
    const record = rolloutOf(deployment);
    return record !== undefined && record.kind !== "RESTORE" && deployment.table.length === 2;
}
/** True for the deployment that a write made: the same table, and the same message or what a cut has left of its record. */
function isMadeBy(deployment, { message, table }) {
    if (!sameTable(deployment.table, table))
        return false;
    return deployment.message === message || sameWrite(deployment.record, parseRecord(message));
}
/** One version at 100 %. */
function alone(version) {
    return [{ version, percentage: 100 }];
}
/** True if both tables send the same shares to the same versions in the same order: the order places Durable Objects. */
function sameTable(a, b) {
    return (a.length === b.length &&
        a.every((row, i) => row.version === b[i]?.version && Math.abs(row.percentage - (b[i]?.percentage ?? -1)) < 0.001));
}
/** The version that a table sends all traffic to, others at 0 % or not; undefined if the traffic is divided. */
function servingAll(table) {
    return table.find(({ percentage }) => percentage === 100)?.version;
}
/** The table in short for people: `8f2c1d3e 90 %, 1a2b3c4d 10 %`. */
function describeBriefly(table) {
    return table.map(({ version, percentage }) => `${shortId(version)} ${percentage} %`).join(", ");
}
/** The command that makes a table live by hand; without the Worker's name it is one for the project's own folder. */
function deployCommand(table, worker) {
    const versions = table.map(({ version, percentage }) => `${version}@${percentage}`).join(" ");
    return `\`wrangler versions deploy ${versions}${worker === undefined ? "" : ` --name ${worker}`} -y\``;
}
/** The table with whole ids: `8f2c1d3e-… at 90 %, 1a2b3c4d-… at 10 %`. */
function describeTable(table) {
    return table.map(({ version, percentage }) => `${version} at ${percentage} %`).join(", ");
}
/**
 * What the head's write overwrote, if that is a rollout's of ours and the list shows it; the newest come first. The record
 * names the deployment that was at the head when it was sent. One that lost that name to a cut still tells by its number: the
 * first write replaces what was planned upon, every later one replaces one of its own.
 */
function overwrittenBy(deployments) {
    const record = rolloutOf(deployments[0]);
    if (record === undefined)
        return undefined;
    const { kind, rollout, seq, onto } = record;
    // What is put back may replace anybody's; only its own word tells whose it meant to replace.
    if (kind === "RESTORE" && onto === undefined)
        return undefined;
    // Sent twice, a write may be there twice.
    const below = deployments.find((deployment) => {
        const other = rolloutOf(deployment);
        return other?.rollout !== rollout || other.seq !== seq;
    });
    if (below === undefined || rolloutOf(below)?.rollout === rollout)
        return undefined;
    if (onto !== undefined)
        return below.id.startsWith(onto) ? undefined : below;
    return seq <= 1 ? undefined : below;
}

;// CONCATENATED MODULE: ./lib/src/outcome/rejection.js
/** No failure of the release: a person decided. */
function rejected(worker, { by, comment }) {
    const said = comment.trim() === "" ? [] : [`${by} wrote: ${comment.trim()}`];
    return {
        word: "rejected",
        says: `not released: ${by} rejected it, and nothing of \`${worker}\` was changed`,
        why: said,
        next: ["GitHub shows the run as failed, as it does with every rejection: there is nothing to mend or to settle."],
    };
}

;// CONCATENATED MODULE: ./lib/src/outcome/verdict.js




/**
 * What became of the release, from what its steps wrote down. The step that took it back has the last word on what serves now,
 * then the rollout, then the step that stages; what nobody wrote down is `unknown`, never well.
 */
function verdictOf(release) {
    if (release.rejection !== undefined)
        return rejected(release.worker, release.rejection);
    const back = release.steps["take-back"];
    if (back.conclusion === "failure" || back.conclusion === "cancelled")
        return notTakenBack(release);
    if ((0,outcome_step/* told */.Ev)(back, "changed") === "true")
        return takenBack(release, (0,outcome_step/* told */.Ev)(back, "health-after"));
    return byOutcome(release) ?? byStage(release);
}
/** What the rollout says, if it came to an end. */
function byOutcome(release) {
    const { worker, steps } = release;
    const outcome = (0,outcome_step/* told */.Ev)(steps["roll-out"], "outcome");
    switch (outcome) {
        case undefined:
            return undefined;
        case "SUCCEEDED":
            return live(release);
        case "SUCCEEDED_DEGRADED":
            return { ...live(release), word: "degraded", says: `${subject(release)} serves everybody, but not all is done` };
        case "SOAKING":
            return {
                ...live(release),
                word: "soaking",
                says: `${subject(release)} soaks: the scheduled janitor leads it on`,
            };
        case "ROLLED_BACK":
            return takenBack(release, (0,outcome_step/* told */.Ev)(steps["roll-out"], "health-after"));
        case "HELD":
            return stopped(release, "held", `${subject(release)} is neither taken on nor back: decide now`);
        case "DRIFTED":
            return stopped(release, "broken", `somebody else deployed \`${worker}\` meanwhile, and the rollout stopped`);
        case "FAILED_LIVE":
            return stopped(release, "broken", `${subject(release)} fails, and there is no version to return to`);
        case "BLOCKED":
        case "FAILED_CLEAN":
        case "SUPERSEDED":
            return notReleased(release);
        default:
            return stopped(release, "broken", `${subject(release)} could not be taken back for sure: look now`);
    }
}
/** Nothing was rolled out: it got everything when it was staged, or it never came so far. */
function byStage(release) {
    const { stage, "take-back": back } = release.steps;
    // Not one of them says how it ended: a machine that was lost takes every word with it.
    if (Object.values(release.steps).every(({ conclusion }) => conclusion === ""))
        return unknown(release);
    const settled = back.conclusion === "success";
    if (!settled && (wasKilled(stage) || wasKilled(release.steps["roll-out"])))
        return unknown(release);
    if ((0,outcome_step/* firstFailed */.gV)(release.steps) !== undefined || stage.conclusion !== "success") {
        const serves = (0,outcome_step/* told */.Ev)(stage, "changed") === "true" && (0,outcome_step/* told */.Ev)(stage, "immediate") === "true";
        return serves ? unknown(release) : notReleased(release);
    }
    if ((0,outcome_step/* told */.Ev)(stage, "changed") === "false" && (0,outcome_step/* told */.Ev)(stage, "version-id") !== undefined)
        return { word: "unchanged", says: `${subject(release)} serves everybody already`, why: [], next: [] };
    return (0,outcome_step/* told */.Ev)(stage, "immediate") === "true" ? live(release) : unknown(release);
}
/** It ended without writing down how: whatever it had begun may be there. */
function wasKilled({ conclusion, failure }) {
    return ["failure", "cancelled"].includes(conclusion) && failure === undefined;
}
function live(release) {
    const { worker, steps } = release;
    const before = (0,outcome_step/* told */.Ev)(steps.stage, "previous-version-id");
    const says = `${subject(release)} serves everybody`;
    if (before === undefined)
        return { word: "live", says, why: [], next: [] };
    const next = [
        `If it turns out to be unwanted: run \`rollback.yml\` with \`target: ${before}\`, or by hand ${deployCommand(alone(before), worker)}.`,
    ];
    return { word: "live", says, why: [], next };
}
function takenBack(release, health) {
    const before = (0,outcome_step/* told */.Ev)(release.steps.stage, "previous-version-id");
    const serves = before === undefined ? "the version before serves" : `\`${short_id_shortId(before)}\` serves`;
    const fares = {
        healthy: " and answers well",
        unhealthy: ", and it is UNHEALTHY: users are affected now",
    }[health ?? ""];
    const { why, next } = reason(release);
    return {
        word: health === "unhealthy" ? "broken" : "taken-back",
        says: `taken back: ${serves} everybody again${fares ?? ""}`,
        why,
        next,
    };
}
function notTakenBack(release) {
    const { failure } = release.steps["take-back"];
    const before = (0,outcome_step/* told */.Ev)(release.steps.stage, "previous-version-id");
    const byHand = before === undefined
        ? []
        : [`Take it back by hand now: ${deployCommand(alone(before), release.worker)}, or run \`rollback.yml\`.`];
    return {
        word: "broken",
        says: `${subject(release)} failed and could not be taken back for sure: look now`,
        why: [...reason(release).why, ...(failure === undefined ? [] : [failure.message])],
        next: [...(failure?.hint === undefined ? [] : [failure.hint]), ...byHand],
    };
}
function notReleased(release) {
    const { preflight, stage } = release.steps;
    const superseded = (preflight.failure ?? stage.failure)?.reason === "superseded";
    const before = (0,outcome_step/* told */.Ev)(stage, "previous-version-id");
    const unchanged = superseded ? "a newer commit serves already" : "nothing was changed";
    const serves = before === undefined ? unchanged : `\`${short_id_shortId(before)}\` serves everybody, as before`;
    return { word: "not-released", says: `not released: ${serves}`, ...reason(release) };
}
function stopped(release, word, says) {
    return { word, says, ...reason(release) };
}
function unknown(release) {
    const { worker } = release;
    const { why, next } = reason(release);
    return {
        word: "unknown",
        says: `what serves now was not written down: look at \`${worker}\``,
        why,
        next: [
            ...next,
            `See what is live with \`wrangler deployments status --name ${worker}\`; \`janitor.yml\` settles it.`,
        ],
    };
}
/** Why the first step that failed did, and what to do. What a smoke test found is no advice: it belongs to the reason. */
function reason({ steps }) {
    const name = (0,outcome_step/* firstFailed */.gV)(steps);
    if (name === undefined)
        return { why: [], next: [] };
    const { failure, conclusion } = steps[name];
    if (failure === undefined) {
        const how = conclusion === "cancelled" ? "was cancelled or took too long" : "ended without a word";
        return { why: [`The step "${outcome_step/* TITLES */.eX[name]}" ${how}.`], next: [] };
    }
    const lines = (failure.hint ?? "").split("\n").filter((line) => line.trim() !== "" && !/^Details are in/.test(line));
    if (failure.reason !== "checks-failed")
        return { why: [failure.message], next: lines };
    const own = (0,outcome_step/* told */.Ev)(steps.stage, "version-url");
    const look = own === undefined ? [] : [`The version stays uploaded, without users: look at it at ${own}.`];
    return { why: [failure.message, ...lines], next: [...look, "Mend it and push: there is nothing left to settle."] };
}
/** The new version as people recognise it. */
function subject({ worker, steps }) {
    const id = (0,outcome_step/* told */.Ev)(steps.stage, "version-id");
    return id === undefined ? `the new version of \`${worker}\`` : `\`${short_id_shortId(id)}\` of \`${worker}\``;
}

;// CONCATENATED MODULE: ./lib/src/outcome/summary.js









/** A sign for each word. */
const MARKS = {
    rejected: "✋",
    live: "✅",
    degraded: "⚠️",
    soaking: "⏳",
    unchanged: "✅",
    "not-released": "❌",
    "taken-back": "↩️",
    held: "⏸️",
    broken: "🚨",
    unknown: "❔",
};
/** The one summary of a release: the verdict, what to do, the traffic, the judgements, and the rest folded away. */
function summarize(release) {
    const verdict = verdictOf(release);
    const { rollout, steps } = release;
    const good = verdict.word === "live" || verdict.word === "degraded";
    const drawn = rollout && shareChart(rollout.entries, rollout.end, good);
    return page([
        md `## ${MARKS[verdict.word]} ${capital(verdict.says)}`,
        verdict.why.length === 0 ? undefined : quote(lines(verdict.why.map((why) => prose(shortened(why), 2_000)))),
        known(release, verdict),
        ...next(verdict),
        drawn,
        rollout && judgements(rollout),
        course(steps),
        ...(0,outcome_step/* names */.Dy)(steps).map((name) => folded(outcome_step/* TITLES */.eX[name], steps[name], name === "roll-out" && drawn !== undefined)),
    ]);
}
function capital(says) {
    return prose(says.charAt(0).toUpperCase() + says.slice(1));
}
/** With ids as people recognise them: whole ones stand in the commands, and below. */
function shortened(says) {
    return says.replace(/`?\b([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b`?/g, "`$1`");
}
function known({ worker, environment, steps, rollout, origin, digests = {} }, verdict) {
    const { stage } = steps;
    const [id, before, own] = ["version-id", "previous-version-id", "version-url"].map((name) => (0,outcome_step/* told */.Ev)(stage, name));
    const version = id && (own === undefined ? code(short_id_shortId(id)) : md `${code(short_id_shortId(id))}, at ${markdown_link(own, "its own address")}`);
    // What another step took back later serves since then, which nobody wrote down.
    const since = (0,outcome_step/* told */.Ev)(steps["take-back"], "changed") === "true" ? undefined : rollout?.entries.at(-1)?.at;
    const rows = [
        ["Version", version && before ? md `${code(short_id_shortId(before))} → ${version}` : version],
        ["Where", addresses(steps)],
        ["Environment", environment && code(environment)],
        ["Approval", approval(steps)],
        ["To know", lines(((0,outcome_step/* told */.Ev)(steps.preflight, "notes")?.split("\n") ?? []).map((note) => prose(note)))],
        ["Users", users(steps, rollout, verdict)],
        ["Since", since === undefined ? undefined : utc(since)],
        ["Took", took(steps)],
        ["Commit", commit(origin)],
        ["Digests", digestsOf(digests)],
        ["Run", run(origin)],
    ];
    return table(["Worker", code(worker)], rows.filter(([, content]) => content !== undefined && content.toString() !== ""), ["left", "left"]);
}
/** All steps together. */
function took(steps) {
    const ms = (0,outcome_step/* names */.Dy)(steps).reduce((sum, name) => sum + (steps[name].durationMs ?? 0), 0);
    return ms === 0 ? undefined : formatDuration(ms);
}
/** Enough of each to compare it with what the plan and the log say. */
function digestsOf(digests) {
    const known = outcome_digests/* DIGESTED */.a.flatMap((name) => {
        const digest = digests[name];
        return digest === undefined ? [] : [md `${name} ${code(`${digest.slice(0, "sha256:".length + 12)}…`)}`];
    });
    return known.length === 0 ? undefined : join(known);
}
/** Who let it go, or that nobody was asked. */
function approval({ preflight }) {
    const says = (0,outcome_step/* told */.Ev)(preflight, "approval");
    return says === undefined ? undefined : capital(says);
}
/** Every address at which the Worker answers people. */
function addresses({ stage, "take-back": back }) {
    const listed = (0,outcome_step/* told */.Ev)(stage, "urls-json");
    const urls = listed === undefined ? [] : JSON.parse(listed).filter((url) => typeof url === "string");
    const all = urls.length > 0 ? urls : [(0,outcome_step/* told */.Ev)(back, "url")].filter((url) => url !== undefined);
    return all.length === 0 ? undefined : join(all.map((url) => markdown_link(url)));
}
/** For whom it was: the largest share that may have met the new version, and for how long. */
function users({ stage }, rollout, { word }) {
    if (word === "live" || word === "degraded")
        return "everybody";
    const back = word === "taken-back";
    if (rollout === undefined) {
        const met = (0,outcome_step/* told */.Ev)(stage, "immediate") === "true" && (0,outcome_step/* told */.Ev)(stage, "changed") === "true";
        if (met)
            return back ? "everybody met it, until it was taken back" : undefined;
        return back || word === "not-released" ? "nobody met it" : undefined;
    }
    if (rollout.exposed === 0)
        return "nobody met it";
    // What still had users when the rollout ended had them longer than it tells.
    const still = (rollout.entries.at(-1)?.share ?? 0) > 0;
    const longer = still ? (back ? ", and until it was taken back" : ", and may still") : "";
    return `at most ${rollout.exposed} % met it, for ${formatDuration(metForMs(rollout))}${longer}`;
}
const utc = (at) => `${new Date(at).toISOString().slice(0, 19).replace("T", " ")} UTC`;
function commit({ repositoryUrl, commit: sha, ref, actor }) {
    if (sha === undefined)
        return undefined;
    const short = code(sha.slice(0, 7));
    const linked = repositoryUrl === undefined ? short : markdown_link(`${repositoryUrl}/commit/${sha}`, short);
    const on = ref === undefined ? [] : [md `on ${code(ref)}`];
    return join([linked, ...on, ...(actor === undefined ? [] : [md `started by ${actor}`])], " ");
}
function run({ repositoryUrl, runId }) {
    if (runId === undefined)
        return undefined;
    return repositoryUrl === undefined ? markdown_text(runId) : markdown_link(`${repositoryUrl}/actions/runs/${runId}`, runId);
}
function next({ next: steps }) {
    if (steps.length === 0)
        return [];
    return [md `${bold("Next")}`, new Markdown(steps.map((step) => `- ${prose(step, 2_000)}`).join("\n"))];
}
const ENDS = {
    success: "✅",
    failure: "❌",
    cancelled: "⏹️",
    skipped: "–",
    "": "–",
};
/** One row per step. */
function course(steps) {
    const rows = (0,outcome_step/* names */.Dy)(steps).map((name) => {
        const { conclusion, durationMs, failure } = steps[name];
        const took = durationMs === undefined ? "" : quantity(formatDuration(durationMs));
        return [ENDS[conclusion], outcome_step/* TITLES */.eX[name], took, failure === undefined ? "" : code(failure.reason)];
    });
    return details("Steps", table(["", "Step", "Took", "Failed because"], rows, ["center", "left", "right", "left"]));
}
/** What a step itself has to say, one level down, and without the picture that stands above already. */
function folded(title, { told: said }, drawn) {
    if (said === "")
        return undefined;
    const text = drawn ? said.replace(/^```mermaid\n[\s\S]*?\n```\n*/m, "") : said;
    return details(title, new Markdown(text.trim().replace(/^##(?= )/gm, "###")));
}

;// CONCATENATED MODULE: ./lib/actions/report/report.js







/** Tells one release as one story: the summary for people, `release-result.json` for programs. Changes nothing else. */
async function report(inputs, readApprovals, run) {
    const steps = await readSteps(inputs, run);
    const rejection = await readRejection(inputs, readApprovals, run);
    const rollout = await readRollout(steps["roll-out"], run);
    const { worker, environment, origin, digests } = inputs;
    const verdict = verdictOf({ worker, steps, rejection });
    await run.summary(summarize({ worker, environment, steps, rollout, origin, rejection, digests }));
    const kept = Object.fromEntries(Object.entries(steps).map(([name, { told: _, ...step }]) => [name, step]));
    const path = await run.file("release-result.json", {
        format: 1,
        worker,
        environment,
        origin,
        digests,
        verdict,
        steps: kept,
    });
    const named = verdict.says.includes(`\`${worker}\``) ? "" : `\`${worker}\`: `;
    run.notice(`${named}${verdict.says}.`);
    return { verdict: verdict.word, "rejected-by": rejection?.by, "release-result": path };
}
/** Whoever rejected the release, if no step of it began; undefined if nobody did, or GitHub does not tell. */
async function readRejection({ outcomes, githubToken, environment = "", origin }, readApprovals, run) {
    if (githubToken === undefined || origin.runId === undefined || outcomes.size > 0)
        return undefined;
    try {
        const last = reviewOf(environment, await readApprovals(githubToken, origin.runId));
        return last?.state === "rejected" ? { by: last.user, comment: last.comment } : undefined;
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD))
            throw error;
        run.info(`Whether a reviewer rejected it, GitHub does not tell: ${error.message}`);
        return undefined;
    }
}
async function readSteps({ outcomes, results }, run) {
    const read = Object.keys(outcome_step/* TITLES */.eX).map(async (name) => {
        const conclusion = outcomes.get(name) ?? "";
        const path = results.get(name) ?? "";
        const result = path === "" ? undefined : await readJson(path, run);
        return [name, { ...outcome_step/* NOT_RUN */.OG, ...stepIn(result), conclusion, told: path === "" ? "" : await readTold(path, run) }];
    });
    return Object.fromEntries(await Promise.all(read));
}
/** What docs/result.schema.json says of a step; nothing of what is not so. */
function stepIn(result) {
    if (typeof result !== "object" || result === null)
        return {};
    const { durationMs, outputs, failure } = result;
    const { reason, message, hint } = (failure ?? {});
    return {
        durationMs: typeof durationMs === "number" ? durationMs : undefined,
        outputs: typeof outputs === "object" && outputs !== null ? outputs : {},
        failure: typeof reason === "string" && typeof message === "string"
            ? { reason, message, hint: typeof hint === "string" ? hint : undefined }
            : undefined,
    };
}
async function readRollout(step, run) {
    const path = (0,outcome_step/* told */.Ev)(step, "report");
    return path === undefined ? undefined : rolloutIn(await readJson(path, run));
}


/***/ }),

/***/ 7449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ debug),
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  Gu: () => (/* binding */ getState),
  Os: () => (/* binding */ group),
  pq: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  LZ: () => (/* binding */ saveState),
  C1: () => (/* binding */ setFailed),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, endGroup, exportVariable, getBooleanInput, getIDToken, getMultilineInput, isDebug, markdownSummary, platform, setCommandEcho, startGroup, summary, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ }),

/***/ 4325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u7: () => (/* reexport */ SUMMARY_FILE),
  Cs: () => (/* binding */ runAction)
});

// UNUSED EXPORTS: RUN_REASONS

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
// EXTERNAL MODULE: ./lib/node_modules/@actions/core/lib/core.js + 5 modules
var core = __nccwpck_require__(7449);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(5071);
;// CONCATENATED MODULE: ./lib/src/text/sentence.js
/**
 * A text as a whole sentence: it ends with a full stop, and with one only. Words that come from elsewhere (an API, another
 * error, a file) may have one or not; a question mark, an ellipsis or a colon is left as it is.
 */
function fullStop(text) {
    const words = text.trimEnd().replace(/([^.])\.\.$/, "$1.");
    return /[.!?…:]["'”’)`*]*$/.test(words) ? words : `${words}.`;
}
/** Several texts as sentences, one after the other. */
const sentences = (...texts) => texts.flatMap((text) => (text === undefined || text.trim() === "" ? [] : [fullStop(text)])).join(" ");
/** Several texts as sentences, each on lines of its own; what was said already is left out, unless it is indented. */
const lines = (...texts) => {
    const all = texts.flatMap((text) => (text === undefined || text.trim() === "" ? [] : fullStop(text).split("\n")));
    return all.filter((line, i) => !/^\S/.test(line) || all.indexOf(line) === i).join("\n");
};
/** Several texts as parts of one sentence, without its full stop. */
const clauses = (texts) => texts.map((text) => text.trimEnd().replace(/(?<!\.)\.+$/, (dots) => (dots.length > 2 ? dots : ""))).join("; ");

;// CONCATENATED MODULE: ./lib/src/time/steady.js
/** When this process began, by a clock that may be wrong or set: only a name for the moments after it. */
const ORIGIN = Date.now() - performance.now();
/**
 * Now, ms since the epoch as the runner's clock had it when the process began: the clock for durations and deadlines. It
 * never jumps, whoever sets the runner's clock meanwhile. Moments that somebody else wrote down are compared with theirs.
 */
function steadyNow() {
    // Whole, as `Date.now()` is: it ends up in delays.
    return Math.floor(ORIGIN + performance.now());
}

;// CONCATENATED MODULE: ./lib/src/action/called.js
/**
 * What our workflows pass as inputs of actions under another name: secrets alone, because GitHub puts the secret of the
 * environment in the place of the one of the same name, and `api-token` is nobody's secret.
 */
const CALLED = {
    "api-token": "CLOUDFLARE_API_TOKEN",
    "read-token": "CLOUDFLARE_READ_TOKEN",
    "worker-secrets": "WORKER_SECRETS",
    "secret-variables": "SMOKE_SECRETS",
    "notify-secrets": "NOTIFY_SECRETS",
    "access-client-id": "ACCESS_CLIENT_ID",
    "access-client-secret": "ACCESS_CLIENT_SECRET",
};
/**
 * What a sentence about inputs lacks for somebody who called one of our workflows, who never wrote them: the names of
 * their own secrets, with the line to write. Empty if the sentence names no such input, or has their words already.
 */
function inCallersWords(sentence) {
    const named = Object.entries(CALLED).filter(([input, secret]) => sentence.includes(`\`${input}\``) && !sentence.includes(secret));
    if (named.length === 0)
        return "";
    const words = named.map(([input, secret]) => `\`${input}\` is their secret \`${secret}\``).join(", ");
    const lines = named.map(([, secret]) => `\`${secret}: \${{ secrets.${secret} }}\``).join(", ");
    return `For callers of Slipway's workflows ${words}: write ${lines} below \`secrets:\` of the call, with a secret of that name in the repository or the environment.`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/src/action/secrets.js + 5 modules
var secrets = __nccwpck_require__(9295);
;// CONCATENATED MODULE: ./lib/src/action/files.js




/** The folder for temporary files of all steps of a job. */
function temporaryFolder() {
    return process.env.RUNNER_TEMP || (0,external_node_os_namespaceObject.tmpdir)();
}
/** The name of the action that runs: its bundle lies in a folder of that name. */
function actionName() {
    return (0,external_node_path_.basename)((0,external_node_path_.dirname)(process.argv[1] ?? "action/index.js"));
}
/**
 * Writes text, or any other value as JSON, without secrets, and returns the path. The file is there whole or not at all:
 * half of a report would be worse than none.
 */
async function keepFile(name, value, { directory } = {}) {
    const folder = directory === undefined
        ? (0,external_node_path_.join)(temporaryFolder(), "slipway", `${actionName()}-${process.pid}`)
        : (0,external_node_path_.resolve)(process.env.GITHUB_WORKSPACE ?? ".", directory);
    await (0,promises_.mkdir)(folder, { recursive: true });
    const path = (0,external_node_path_.join)(folder, name);
    const text = typeof value === "string" ? (0,secrets/* redact */.E$)(value) : `${JSON.stringify((0,secrets/* redactValue */.FI)(plain(value)), null, 2)}\n`;
    const draft = `${path}.${process.pid}.part`;
    try {
        await (0,promises_.writeFile)(draft, text);
        await (0,promises_.rename)(draft, path);
    }
    catch (error) {
        await (0,promises_.rm)(draft, { force: true });
        throw error;
    }
    return path;
}
/** Whether the file would be another one if secrets were taken out of it. */
function holdsSecret(value) {
    const data = plain(value);
    return JSON.stringify(redactValue(data)) !== JSON.stringify(data);
}
/** As JSON would have it: dates as text, maps as what they say they are. */
function plain(value) {
    return JSON.parse(JSON.stringify(value));
}

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/summary.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
// EXTERNAL MODULE: ./lib/src/text/cut.js
var cut = __nccwpck_require__(2316);
// EXTERNAL MODULE: ./lib/src/text/harmless.js
var harmless = __nccwpck_require__(1297);
;// CONCATENATED MODULE: ./lib/src/action/outlet.js





/** Longest texts, in UTF-16 code units: nobody reads more, and the runner takes no more of some. */
const LONGEST = { line: 64_000, annotation: 8_000, title: 200 };
/** Bytes. GitHub takes 1 MiB of summary from a step, and 1 MiB of outputs from a job. */
const LARGEST = { summary: 1_048_576, output: 524_288 };
/** Makes the one way out of the process: hides secrets, disarms what other people wrote, and cuts what is too long. */
function createOutlet() {
    const said = (text) => (0,secrets/* redact */.E$)((0,harmless/* visible */.R)(text));
    const message = (text) => (0,cut/* cut */.Jj)(said(text), LONGEST.annotation);
    const summary = createSummary((text) => core/* warning */.$e(message(text)));
    return {
        group: (title, work) => core/* group */.Os((0,cut/* cut */.Jj)(said(title), LONGEST.title), work),
        info: (text) => core/* info */.pq((0,cut/* cut */.Jj)((0,harmless/* harmless */.I)(said(text)), LONGEST.line)),
        debug: (text) => core/* debug */.Yz((0,cut/* cut */.Jj)(said(text), LONGEST.line)),
        notice: (text) => core/* notice */.lm(message(text)),
        warning: (text, place) => core/* warning */.$e(message(text), properties(place)),
        annotate: (text, place) => core/* error */.z3(message(text), properties(place)),
        fail: (text) => core/* setFailed */.C1(message(text)),
        ...summary,
        output(name, value) {
            const shown = typeof value === "string" ? (0,secrets/* redact */.E$)(value) : value;
            // Half of it would be taken for the whole.
            if (typeof shown === "string" && Buffer.byteLength(shown) > LARGEST.output) {
                core/* warning */.$e(`The output \`${name}\` is not set: it would have more than 512 KiB.`);
                return undefined;
            }
            core/* setOutput */.uH(name, shown);
            return shown;
        },
    };
    function properties(place) {
        if (place === undefined)
            return {};
        const title = place.title === undefined ? {} : { title: (0,cut/* cut */.Jj)(said(place.title), LONGEST.title) };
        return { file: said(place.file), startLine: place.line, ...title };
    }
}
/** The file in which a step keeps its summary, beside `result.json`. */
const SUMMARY_FILE = "summary.md";
/** Every page goes to a file of the step; to the job summary as well, unless that is left to a later step. */
function createSummary(warn) {
    let left = LARGEST.summary;
    let told = "";
    let tells = true;
    return {
        tellsItself(itself) {
            tells = itself;
        },
        async summary(page) {
            const markdown = (0,cut/* cutMarkdown */.G$)((0,secrets/* redactPage */.BD)((0,harmless/* visible */.R)(page)), left - 1);
            left -= Buffer.byteLength(markdown) + 1;
            if (markdown === "")
                return;
            told = told === "" ? markdown : `${told}\n${markdown}`;
            // A summary that cannot be written must never change what happened.
            try {
                await keepFile(SUMMARY_FILE, told);
                if (tells && process.env.GITHUB_STEP_SUMMARY)
                    await summary.addRaw(markdown, true).write();
            }
            catch (error) {
                warn(`The summary was not written: ${String(error)}`);
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/action/runner.js

/** Refuses a runner of a system that nobody tried: paths and shells differ, and a release is no place to find out how. */
function refuseRunner({ RUNNER_OS: system }) {
    if (system !== "Windows")
        return;
    throw new errors/* UserError */.yo("This job runs on Windows, where Slipway is not supported.", {
        hint: "Set `runs-on` (and `release-runs-on`) to a runner with Linux, e.g. `ubuntu-24.04`; what the Worker is bundled from does not depend on it.",
        reason: "invalid-input",
    });
}

;// CONCATENATED MODULE: ./lib/src/action/run.js










/** Reasons that the runner gives by itself. */
const RUN_REASONS = (/* unused pure expression or super */ null && (["cancelled", "internal-error"]));

/**
 * Runs an action: reads its inputs, acts, publishes what `act` returns as outputs, and turns any throw into one failed
 * step with its hint and causes. A stack is printed only for errors that are ours. Always writes `result.json` (schema
 * in docs/result.schema.json) and names it in the output `result`.
 */
async function runAction(readInputs, act) {
    // Node's clients read the standard proxy variables only when told to; @actions/* already do.
    if (process.env.HTTPS_PROXY ?? process.env.https_proxy ?? process.env.HTTP_PROXY ?? process.env.http_proxy) {
        external_node_http_.setGlobalProxyFromEnv?.();
    }
    const started = steadyNow();
    const published = {};
    const run = createRun(published);
    let failure;
    try {
        refuseRunner(process.env);
        const inputs = readInputs();
        outlet.tellsItself(inputs.summary !== false);
        run.publish(await Promise.race([act(inputs, run), breakdown()]));
    }
    catch (error) {
        failure = report(error);
        run.publish({ "failure-reason": failure.reason });
    }
    await writeResult({
        action: actionName(),
        conclusion: failure === undefined ? "success" : "failure",
        startedAt: new Date(started).toISOString(),
        durationMs: steadyNow() - started,
        outputs: { ...published },
        ...(failure === undefined ? {} : { failure }),
    });
    // What was printed must be out before the end: pipes are written later on some systems.
    await new Promise((resolve) => process.stdout.write("", () => resolve()));
    // A keep-alive socket or a timer must not hold the runner's step open.
    process.exit(process.exitCode ?? 0);
}
/** Rejects on an error that nobody caught, and when nothing is left that could ever finish the work: no silent ends. */
function breakdown() {
    return new Promise((_resolve, reject) => {
        process.on("uncaughtException", reject);
        process.once("beforeExit", () => reject(new Error("The action stopped working before it had a result.")));
    });
}
const outlet = createOutlet();
function createRun(published) {
    return {
        signal: cancelSignal(),
        ...outlet,
        mask: secrets/* mask */.dK,
        publish(outputs) {
            for (const [name, value] of Object.entries(outputs)) {
                if (value === undefined)
                    continue;
                const shown = outlet.output(name, value);
                if (shown !== undefined)
                    published[name] = shown;
            }
        },
        file: keepFile,
        saveState: core/* saveState */.LZ,
        state: core/* getState */.Gu,
    };
}
function cancelSignal() {
    const controller = new AbortController();
    for (const name of ["SIGINT", "SIGTERM"]) {
        process.on(name, () => controller.abort(new errors/* UserError */.yo(`Cancelled by ${name}.`, { reason: "cancelled" })));
    }
    return controller.signal;
}
function report(error) {
    const known = error instanceof errors/* UserError */.yo || error instanceof errors/* ApiError */.hD;
    const message = error instanceof Error ? error.message : String(error);
    const hint = known ? error.hint : "This is a bug in Slipway: please report it with the log below.";
    // What happened, what to do, and the caller's own words for it: each on a line of its own, and once.
    const said = hint === undefined ? message : lines(message, hint);
    const callers = inCallersWords(said);
    outlet.fail(callers === "" ? said : lines(said, callers));
    if (!known && error instanceof Error && error.stack !== undefined)
        outlet.info(error.stack);
    for (let cause = error instanceof Error ? error.cause : undefined; cause instanceof Error; cause = cause.cause) {
        outlet.info(`Caused by: ${cause.message}`);
    }
    return {
        reason: known ? error.reason : "internal-error",
        message,
        ...(known && hint !== undefined ? { hint } : {}),
    };
}
// A record that cannot be written must never change what happened.
async function writeResult(result) {
    try {
        core/* setOutput */.uH("result", await keepFile("result.json", result));
    }
    catch (error) {
        outlet.warning(`result.json was not written: ${String(error)}`);
    }
}


/***/ }),

/***/ 9295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  dK: () => (/* binding */ mask),
  E$: () => (/* binding */ redact),
  BD: () => (/* binding */ redactPage),
  FI: () => (/* binding */ redactValue)
});

// EXTERNAL MODULE: ./lib/node_modules/@actions/core/lib/core.js + 5 modules
var core = __nccwpck_require__(7449);
;// CONCATENATED MODULE: ./lib/src/text/credentials.js
/** What looks like a key or a token. In a run of its letters each pattern begins once only: else time would be squared. */
const PATTERNS = [
    [/\b(Bearer|Basic|Token)\s+[\w.~+/=-]{8,}/gi, "$1 ***"],
    [
        /\b(gh[pousr]_\w{20,}|github_pat_\w{20,}|(sk|pk|rk)[-_](live|test|proj|ant)?[-_]?[\w-]{16,}|xox[abprs]-[\w-]{10,}|AKIA[0-9A-Z]{16})/g,
        "***",
    ],
    [/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(-----END [A-Z ]*PRIVATE KEY-----|$)/g, "***"],
];
const WEB_TOKEN = /(?<![A-Za-z0-9])eyJ[\w.-]*/g;
const IN_URL = /(?<=:\/\/)[^\s/@]+@/g;
/** The text without what looks like a key, a token, a password or a cookie. Takes linear time on any text. */
function hideCredentials(text) {
    // Without a dot it is only some base64 of JSON.
    const tokens = text.replace(WEB_TOKEN, (found) => (found.length >= 20 && found.includes(".") ? "***" : found));
    const keys = PATTERNS.reduce((result, [pattern, shown]) => result.replace(pattern, shown), tokens);
    return hideNamed(keys).replace(IN_URL, "***@");
}
const NAME = /password|passwd|secret|token|api[_-]?key|authorization|credential|session|cookie/gi;
const WORD = /[\w-]*/y;
const SEPARATOR = /\\*["']?\s*[:=]\s*/y;
const QUOTE = /\\*["']/y;
const PLAIN = /[^\s,;&}"]+/y;
/** The values of `token: x`, `"password":"x"`, `api_key=x`. After each name goes on behind what was looked at. */
function hideNamed(text) {
    let result = "";
    let kept = 0;
    let at = 0;
    for (;;) {
        NAME.lastIndex = at;
        if (NAME.exec(text) === null)
            return result + text.slice(kept);
        at = after(WORD, text, NAME.lastIndex) ?? NAME.lastIndex;
        const from = after(SEPARATOR, text, at);
        const to = from === undefined ? undefined : endOfValue(text, from);
        if (from === undefined || to === undefined)
            continue;
        result += `${text.slice(kept, from)}***`;
        kept = to;
        at = to;
    }
}
/** Where what a sticky pattern matches from an offset on ends; undefined if it does not match there. */
function after(pattern, text, from) {
    pattern.lastIndex = from;
    return pattern.test(text) ? pattern.lastIndex : undefined;
}
/** Where the value that begins at an offset ends; undefined if there is none. What is not closed goes on to the end. */
function endOfValue(text, from) {
    const quoted = after(QUOTE, text, from);
    return quoted === undefined ? after(PLAIN, text, from) : closing(text, text.slice(from, quoted), quoted);
}
function closing(text, quote, from) {
    if (quote.length > 1) {
        const end = text.indexOf(quote, from);
        return end < 0 ? text.length : end + quote.length;
    }
    for (let i = from; i < text.length; i++) {
        if (text[i] === "\\")
            i++;
        else if (text[i] === quote)
            return i + 1;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./lib/src/text/search.js
const ELLIPSIS = 0x2026;
/** Finds any of many words in linear time, however many and however alike they are (Aho and Corasick, 1975). */
class WordSearch {
    #edges;
    /** First letters, for the state in which nearly all texts are nearly always. */
    #root = new Int32Array(65_536);
    /** The state of the longest other word that the text so far may be the beginning of. */
    #fallback;
    #depth;
    /** Length of the longest word that ends in a state; 0 if none does. */
    #found;
    #shortest;
    /** `shortest` is how much of a word is recognised where a text was cut, i.e. before an ellipsis. */
    constructor(words, shortest) {
        const list = [...new Set(words)].filter((word) => word !== "");
        const most = list.reduce((sum, { length }) => sum + length, 1);
        this.#shortest = shortest;
        this.#edges = new Edges(most);
        this.#fallback = new Int32Array(most);
        this.#depth = new Int32Array(most);
        this.#found = new Int32Array(most);
        this.#link(this.#insert(list, most));
    }
    /** Tells the places of all words, as offsets `from` (included) and `to` (excluded). */
    each(codes, length, tell) {
        const [root, found, depth, shortest] = [this.#root, this.#found, this.#depth, this.#shortest];
        let state = 0;
        for (let i = 0; i < length; i++) {
            const letter = codes[i];
            if (state === 0) {
                state = root[letter];
                if (state === 0)
                    continue;
            }
            else {
                if (letter === ELLIPSIS && depth[state] >= shortest)
                    tell(i - depth[state], i);
                state = this.#next(state, letter);
            }
            const long = found[state];
            if (long > 0)
                tell(i + 1 - long, i + 1);
        }
    }
    #next(from, letter) {
        for (let state = from; state !== 0; state = this.#fallback[state]) {
            const next = this.#edges.get(state, letter);
            if (next !== 0)
                return next;
        }
        return this.#root[letter];
    }
    /** Builds the tree of all words, and returns each state's parent and letter. */
    #insert(words, most) {
        const parents = new Int32Array(most);
        const letters = new Uint16Array(most);
        let count = 1;
        for (const word of words) {
            let state = 0;
            for (let i = 0; i < word.length; i++) {
                const letter = word.charCodeAt(i);
                let next = state === 0 ? this.#root[letter] : this.#edges.get(state, letter);
                if (next === 0) {
                    next = count++;
                    if (state === 0)
                        this.#root[letter] = next;
                    else
                        this.#edges.set(state, letter, next);
                    parents[next] = state;
                    letters[next] = letter;
                    this.#depth[next] = i + 1;
                }
                state = next;
            }
            this.#found[state] = word.length;
        }
        return { count, parents, letters };
    }
    /** Shorter states first, because each looks at the fallback of its parent. */
    #link({ count, parents, letters }) {
        const order = Uint32Array.from({ length: count }, (_, state) => state);
        order.sort((a, b) => this.#depth[a] - this.#depth[b]);
        for (const state of order) {
            const parent = parents[state];
            if (state === 0)
                continue;
            const fallback = parent === 0 ? 0 : this.#next(this.#fallback[parent], letters[state]);
            this.#fallback[state] = fallback;
            if (this.#found[state] === 0)
                this.#found[state] = this.#found[fallback];
        }
    }
}
/** From a state and a letter to the next state, in one flat table: a Map per state would cost a kilobyte for each. */
class Edges {
    #mask;
    #states;
    #letters;
    #targets;
    constructor(count) {
        const size = 2 ** Math.ceil(Math.log2(2 * count + 2));
        this.#mask = size - 1;
        this.#states = new Int32Array(size);
        this.#letters = new Uint16Array(size);
        this.#targets = new Int32Array(size);
    }
    /** The next state, or 0. */
    get(state, letter) {
        return this.#targets[this.#slot(state, letter)];
    }
    set(state, letter, target) {
        const slot = this.#slot(state, letter);
        this.#states[slot] = state;
        this.#letters[slot] = letter;
        this.#targets[slot] = target;
    }
    #slot(state, letter) {
        const mixed = Math.imul(Math.imul(state, 0x9e3779b1) ^ Math.imul(letter, 0x85ebca6b), 0xc2b2ae35);
        let slot = (mixed ^ (mixed >>> 15)) & this.#mask;
        while (this.#targets[slot] !== 0 && (this.#states[slot] !== state || this.#letters[slot] !== letter)) {
            slot = (slot + 1) & this.#mask;
        }
        return slot;
    }
}

;// CONCATENATED MODULE: ./lib/src/text/spellings.js
const bytes = new TextEncoder();
/**
 * Every word under which a secret may come back that undoing escapes does not show: the secret itself, with its white
 * space collapsed or as `+`, as the bytes of its UTF-8, in hexadecimal, and in base64 at any place of a longer text.
 */
function spellings(secret) {
    const encoded = bytes.encode(secret);
    const json = JSON.stringify(secret).slice(1, -1);
    const hex = Buffer.from(encoded).toString("hex");
    const latin1 = Buffer.from(encoded).toString("latin1");
    return [
        secret,
        secret.replaceAll(/\s+/g, " "),
        secret.replaceAll(" ", "+"),
        // `%C3%BC` is undone byte by byte.
        latin1,
        latin1.replaceAll(" ", "+"),
        hex,
        hex.toUpperCase(),
        ...[encoded, ...(json === secret ? [] : [bytes.encode(json)])].flatMap(base64),
    ];
}
/** The base64 of some bytes wherever they lie in a longer text, without the letters that also hold other bytes. */
function base64(secret) {
    return [0, 1, 2].flatMap((before) => {
        const padded = Buffer.concat([Buffer.alloc(before), secret]);
        const first = Math.ceil((before * 8) / 6);
        const whole = Math.floor((padded.length * 8) / 6);
        const text = padded.toString("base64").slice(first, whole);
        return [text, text.replaceAll("+", "-").replaceAll("/", "_")];
    });
}

;// CONCATENATED MODULE: ./lib/src/text/unescape.js
const NONE = 0;
const NOTHING = 0xffff;
/** How many code units an escape takes, and the one it stands for, in one number: this is done a million times. */
const escaped = (takes, means) => takes * 0x10000 + means;
/** A text as it was written. */
function viewOf(text) {
    const bytes = Buffer.from(text, "utf16le");
    const codes = new Uint16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
    return { codes, length: text.length, at: undefined, made: () => true };
}
/** Undoes one kind of escape once; undefined if there is none. */
function undo({ codes, length, at }, kind) {
    const [first = 0, second = first, third = second] = kind.begins;
    let i = firstEscape(codes, length, kind);
    if (i === length)
        return undefined;
    const out = codes.slice(0, length);
    const back = new Int32Array(length + 1);
    if (at !== undefined)
        back.set(at.subarray(0, i));
    else
        for (let k = 0; k < i; k++)
            back[k] = k;
    const made = new Uint8Array(128);
    let count = i;
    while (i < length) {
        const code = codes[i];
        const found = code === first || code === second || code === third ? kind.read(codes, i, length) : NONE;
        const means = found & 0xffff;
        if (means !== NOTHING) {
            out[count] = found === NONE ? code : means;
            back[count++] = at === undefined ? i : at[i];
            if (found !== NONE)
                made[means] = 1;
        }
        i += found === NONE ? 1 : found >>> 16;
    }
    back[count] = at === undefined ? length : at[length];
    return { codes: out, length: count, at: back, made: ({ begins }) => begins.some((begin) => made[begin] === 1) };
}
function firstEscape(codes, length, { begins, read }) {
    return begins.reduce((soonest, begin) => {
        let i = codes.indexOf(begin);
        while (i >= 0 && i < soonest && read(codes, i, length) === NONE)
            i = codes.indexOf(begin, i + 1);
        return i < 0 ? soonest : Math.min(i, soonest);
    }, length);
}
const code = (letter) => letter.charCodeAt(0);
/** `%2B` as its byte. */
const percent = {
    begins: [code("%")],
    read(codes, i) {
        const means = hex(codes, i + 1, 2);
        return means < 0 ? NONE : escaped(3, means);
    },
};
/** What the letter after a backslash stands for; 0 if nothing. */
const CONTROLS = new Uint8Array(128);
for (const [name, is] of Object.entries({ n: 10, r: 13, t: 9, b: 8, f: 12, v: 11 }))
    CONTROLS[code(name)] = is;
/** `\"`, `\n`, `\x2b` and `\u002b`, as in JSON and in source text. */
const backslash = {
    begins: [code("\\")],
    read(codes, i, length) {
        if (i + 1 >= length)
            return NONE;
        const kind = codes[i + 1];
        if (kind === 117 || kind === 120) {
            const digits = kind === 117 ? 4 : 2;
            const means = hex(codes, i + 2, digits);
            return means < 0 ? NONE : escaped(2 + digits, means);
        }
        if (isPunctuation(kind))
            return escaped(2, kind);
        const control = CONTROLS[kind] ?? 0;
        return control === 0 ? NONE : escaped(2, control);
    },
};
const NAMES = [
    ["amp;", 38],
    ["lt;", 60],
    ["gt;", 62],
    ["quot;", 34],
    ["apos;", 39],
    ["nbsp;", 32],
];
const BREAK = "wbr>";
/** `&quot;`, `&#34;`, `&#x22;`, and `<wbr>`, which says nothing. */
const html = {
    begins: [code("&"), code("<")],
    read(codes, i, length) {
        if (codes[i] === 60)
            return follows(codes, i + 1, BREAK) ? escaped(5, NOTHING) : NONE;
        if (codes[i + 1] === 35)
            return numbered(codes, i, length);
        for (let k = 0; k < NAMES.length; k++) {
            const [name, means] = NAMES[k];
            if (follows(codes, i + 1, name))
                return escaped(1 + name.length, means);
        }
        return NONE;
    },
};
function follows(codes, from, name) {
    for (let k = 0; k < name.length; k++) {
        // Entities are written in lower case; `&AMP;` is one, too.
        if (((codes[from + k] ?? 0) | (name.charCodeAt(k) & 32)) !== name.charCodeAt(k))
            return false;
    }
    return true;
}
/** `&#34;` or `&#x22;`. What is beyond one code unit is no letter that anybody escapes. */
function numbered(codes, i, length) {
    const base = ((codes[i + 2] ?? 0) | 32) === 120 ? 16 : 10;
    const from = i + (base === 16 ? 3 : 2);
    let means = 0;
    for (let k = from; k < length && means < NOTHING; k++) {
        if (codes[k] === 59)
            return k === from ? NONE : escaped(k + 1 - i, means);
        const digit = digitOf(codes[k]);
        if (digit < 0 || digit >= base)
            return NONE;
        means = means * base + digit;
        // Leading zeros could go on for ever.
        if (k - from > 8)
            return NONE;
    }
    return NONE;
}
/** What markdown.ts writes around other people's text: entities, `<wbr>`, backslashes before punctuation, in one go. */
const markdown = {
    begins: [code("&"), code("\\"), code("<")],
    read(codes, i, length) {
        if (codes[i] !== 92)
            return html.read(codes, i, length);
        const next = i + 1 < length ? codes[i + 1] : 0;
        return isPunctuation(next) ? escaped(2, next) : NONE;
    },
};
/** A line break and the indentation after it, as in base64 that is wrapped. */
const wrap = {
    begins: [code("\n"), code("\r")],
    read(codes, i, length) {
        let end = i + 1;
        while (end < length && end - i < 80 && isBlank(codes[end]))
            end++;
        return escaped(end - i, NOTHING);
    },
};
const isBlank = (letter) => letter === 32 || (letter >= 9 && letter <= 13);
function isPunctuation(letter) {
    return ((letter >= 33 && letter <= 47) ||
        (letter >= 58 && letter <= 64) ||
        (letter >= 91 && letter <= 96) ||
        (letter >= 123 && letter <= 126));
}
/** The number that so many hexadecimal digits write, or -1. */
function hex(codes, from, digits) {
    let number = 0;
    for (let i = from; i < from + digits; i++) {
        const digit = digitOf(codes[i] ?? 0);
        if (digit < 0)
            return -1;
        number = number * 16 + digit;
    }
    return number;
}
/** The value of a hexadecimal digit, or -1. */
function digitOf(letter) {
    const lower = letter | 32;
    return letter >= 48 && letter <= 57 ? letter - 48 : lower >= 97 && lower <= 102 ? lower - 87 : -1;
}

;// CONCATENATED MODULE: ./lib/src/text/redact.js




/** Shorter secrets are left: replaced everywhere, they would make every id and number unreadable. */
const SHORTEST_SECRET = 4;
const HIDDEN = "***";
/** Escapes that may lie in each other, this many deep: JSON in JSON, a URL in HTML. */
const ESCAPES = [percent, backslash, html];
const DEPTH = 2;
/** A redactor that knows some secrets, and the look of other people's. Takes linear time on any text. */
function createRedact(secrets = []) {
    const words = [...new Set(secrets)].filter(({ length }) => length >= SHORTEST_SECRET).flatMap(spellings);
    if (words.length === 0)
        return { own: same, foreign: hideCredentials, page: same };
    const search = new WordSearch(words.filter(({ length }) => length >= SHORTEST_SECRET), SHORTEST_SECRET);
    const own = (text) => hide(text, search, []);
    return { own, foreign: (text) => hideCredentials(own(text)), page: (text) => hide(text, search, [markdown]) };
}
const same = (text) => text;
function hide(text, search, also) {
    const written = viewOf(text);
    // How many more secrets begin than end at each offset: they may overlap in every way.
    const edges = new Int32Array(text.length + 1);
    let found = false;
    for (const { codes, length, at } of views(written, also)) {
        search.each(codes, length, (from, to) => {
            found = true;
            edges[at === undefined ? from : at[from]]++;
            edges[at === undefined ? to : at[to]]--;
        });
    }
    return found ? without(text, edges) : text;
}
/** The text, and what it says with escapes undone. */
function* views(written, also) {
    yield* within(written, DEPTH);
    for (const kind of also) {
        const inner = undo(written, kind);
        if (inner !== undefined)
            yield* within(inner, DEPTH);
    }
}
function* within(view, depth, last = -1) {
    yield view;
    const unwrapped = undo(view, wrap);
    if (unwrapped !== undefined)
        yield unwrapped;
    if (depth === 0)
        return;
    for (const [i, kind] of ESCAPES.entries()) {
        // In which order two kinds are undone matters only if the first brings the second forth.
        const inner = i > last || view.made(kind) ? undo(view, kind) : undefined;
        if (inner !== undefined)
            yield* within(inner, depth - 1, i);
    }
}
function without(text, edges) {
    const parts = [];
    let open = 0;
    let from = 0;
    for (let i = 0; i <= text.length; i++) {
        const before = open;
        open += edges[i];
        if (before === 0 && open > 0)
            parts.push(text.slice(from, i), HIDDEN);
        if (before > 0 && open === 0)
            from = i;
    }
    parts.push(text.slice(from));
    return parts.join("");
}

;// CONCATENATED MODULE: ./lib/src/action/secrets.js


const known = new Set();
/** Made again when a secret is added: it is one search for all of them. */
let hiding;
/** Hides a value, each of its lines and its spelling inside JSON: in the log, and in whatever leaves the process. */
function mask(value) {
    const whole = value.trim();
    if (whole === "")
        return;
    const lines = whole.split(/\r?\n/).map((line) => line.trim());
    // Lines such as `}` would mask half of the log; shorter values than that are hidden by the runner alone.
    const parts = lines.length > 1 ? lines.filter((line) => line.length >= SHORTEST_SECRET) : [];
    for (const text of new Set([whole, ...parts, ...[whole, ...parts].map(inJson)]))
        (0,core/* setSecret */.Pq)(text);
    for (const text of [whole, ...parts])
        known.add(text);
    hiding = undefined;
}
/** The text with `***` for every masked value in every common encoding. */
function redact(text) {
    return hider().own(text);
}
/** The same for Markdown, in which text may be escaped once more. */
function redactPage(markdown) {
    return hider().page(markdown);
}
/** A value with every text in it redacted, names of members included. */
function redactValue(value) {
    if (typeof value === "string")
        return redact(value);
    if (Array.isArray(value))
        return value.map(redactValue);
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [redact(name), redactValue(member)]));
}
function hider() {
    hiding ??= createRedact(known);
    return hiding;
}
function inJson(text) {
    return JSON.stringify(text).slice(1, -1);
}


/***/ }),

/***/ 5071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   hD: () => (/* binding */ ApiError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* unused harmony export INPUT_REASONS */
/** Reasons of errors in what the author wrote; every action reads inputs, so every action can give them. */
const INPUT_REASONS = (/* unused pure expression or super */ null && (["invalid-input"]));
/** Something the workflow author can fix: bad input, a broken release, a state that is not ours to change. */
class UserError extends Error {
    name = "UserError";
    /** What to do about it, as one sentence; printed below the message. */
    hint;
    /** One of the action's closed list of failure reasons; published as the output `failure-reason`. */
    reason;
    constructor(message, options) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.hint = options.hint;
        this.reason = options.reason;
    }
}
/** A neighbour refused a call, or did not answer it (`status` is undefined then). */
class ApiError extends Error {
    name = "ApiError";
    service;
    method;
    path;
    status;
    code;
    detail;
    id;
    retryAfterMs;
    hint;
    reason;
    constructor(details) {
        // Without an answer the detail says so itself.
        const status = details.status === undefined ? "" : `${details.status} `;
        const code = details.code === undefined ? "" : `(${details.code}) `;
        const id = details.id === undefined ? "" : ` [${details.id}]`;
        super(`${details.service} ${details.method} ${details.path}: ${status}${code}${details.detail}${id}`, details.cause === undefined ? undefined : { cause: details.cause });
        this.service = details.service;
        this.method = details.method;
        this.path = details.path;
        this.status = details.status;
        this.code = details.code;
        this.detail = details.detail;
        this.id = details.id;
        this.retryAfterMs = details.retryAfterMs;
        this.hint = details.hint;
        this.reason = details.reason;
    }
}


/***/ }),

/***/ 9832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ DIGESTED)
/* harmony export */ });
/** What of a release has a digest, and what it decides: the bytes, the policy, and what reviewers saw. */
const DIGESTED = ["release", "settings", "plan"];


/***/ }),

/***/ 6967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   OG: () => (/* binding */ NOT_RUN),
/* harmony export */   eX: () => (/* binding */ TITLES),
/* harmony export */   gV: () => (/* binding */ firstFailed)
/* harmony export */ });
/** The steps of a release that tell something, in their order, and what people call them. */
const TITLES = {
    preflight: "Preflight",
    stage: "Stage",
    "smoke-test": "Smoke test",
    "roll-out": "Roll out",
    "smoke-test-as-users": "Smoke test as users",
    "take-back": "Take back",
};
/** A step that never ran. */
const NOT_RUN = { conclusion: "", durationMs: undefined, outputs: {}, failure: undefined, told: "" };
/** An output as text; undefined if it is not set, or empty. */
function told({ outputs }, name) {
    const value = outputs[name];
    return value === undefined || value === "" ? undefined : String(value);
}
/** The first step that did not go through, in the order of the release. */
function firstFailed(steps) {
    return names(steps).find((name) => ["failure", "cancelled"].includes(steps[name].conclusion));
}
/** Names of the steps in their order. */
function names(steps) {
    return Object.keys(steps);
}


/***/ }),

/***/ 2316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ cutMarkdown),
/* harmony export */   Jj: () => (/* binding */ cut)
/* harmony export */ });
/* unused harmony export cutBytes */
/** At most `most` UTF-16 code units of a text; an ellipsis says that there was more. */
function cut(text, most) {
    if (text.length <= most)
        return text;
    return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
const MORE = "\n\n… the rest does not fit into the summary.\n";
/** Whole lines of Markdown, at most so many bytes; what is open where it is cut is closed. */
function cutMarkdown(markdown, most) {
    if (Buffer.byteLength(markdown) <= most)
        return markdown;
    // Room for the sentence and for what has to be closed.
    const room = most - Buffer.byteLength(MORE) - 100;
    if (room <= 0)
        return "";
    const bytes = Buffer.from(markdown).subarray(0, room);
    const kept = bytes.subarray(0, Math.max(0, bytes.lastIndexOf("\n"))).toString("utf8");
    const fences = kept.match(/^```/gm)?.length ?? 0;
    const open = count(kept, "<details") - count(kept, "</details>");
    return `${kept}${fences % 2 === 1 ? "\n```" : ""}${"\n\n</details>".repeat(Math.min(5, Math.max(0, open)))}${MORE}`;
}
const count = (text, part) => text.split(part).length - 1;
/** The longest start of a text that fits into `bytes` of UTF-8, never half a character. */
function cutBytes(text, bytes) {
    const buffer = Buffer.from(text);
    if (buffer.length <= bytes)
        return text;
    return buffer
        .subarray(0, bytes)
        .toString("utf8")
        .replace(/\uFFFD+$/, "");
}


/***/ }),

/***/ 1297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ harmless),
/* harmony export */   R: () => (/* binding */ visible)
/* harmony export */ });
/** Colours and cursor movements, and titles and links of terminals. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const ANSI = /\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[\u001b\u009b]\[?[0-?]*[ -/]*[@-~]/g;
/** What no line of text needs, shows nothing, or turns the order of letters around, so that one reads something else. */
const INVISIBLE = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is shown
// biome-ignore lint/suspicious/noMisleadingCharacterClass: single code points, no joined ones
/[\u0000-\u0008\u000b-\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu;
/** After these a joiner is spelling: in Persian, in Hindi, between the parts of an emoji. */
const JOINS = /[^\P{L}A-Za-z]|[\p{M}\p{Extended_Pictographic}]/u;
/**
 * Text of other people as everybody sees it: without colours, and with a name in the place of what cannot be seen, e.g.
 * `[U+202E]` for the sign that turns the direction of writing.
 */
function visible(text) {
    return text
        .toWellFormed()
        .replace(ANSI, "")
        .replace(INVISIBLE, (letter, at, whole) => {
        const joiner = letter === "\u200c" || letter === "\u200d";
        if (joiner && JOINS.test(before(whole, at)))
            return letter;
        return nameOf(letter);
    });
}
const names = new Map();
function nameOf(letter) {
    const known = names.get(letter);
    if (known !== undefined)
        return known;
    const name = `[U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;
    names.set(letter, name);
    return name;
}
/** The letter before an offset, without the sign that only chooses how it is drawn. */
function before(text, at) {
    const end = text[at - 1] === "\ufe0f" ? at - 1 : at;
    const pair = text.slice(Math.max(0, end - 2), end);
    return (pair.codePointAt(0) ?? 0) > 0xffff ? pair : pair.slice(-1);
}
/**
 * Text of other people, so that no line of it is taken for a workflow command: the runner obeys lines that begin with
 * `::` after any white space, and `##[` anywhere. A lone carriage return ends a line there, too.
 */
function harmless(text) {
    return visible(text)
        .replace(/\r\n?/g, "\n")
        .replace(/^([^\S\n]*):(?=:)/gm, "$1: ")
        .replaceAll("##[", "## [");
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5269);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
