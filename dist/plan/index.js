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

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

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

/***/ 5651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

;// CONCATENATED MODULE: ./lib/src/text/account-id.js
/** True for a text that can be the id of an account of Cloudflare's. */
const isAccountId = (text) => /^[0-9a-f]{32}$/.test(text);
/** What such an id looks like, and where it is found: for whoever wrote something else. */
const ACCOUNT_ID_FORM = "It has 32 digits and letters from a to f, and stands in the dashboard's address behind the host.";

// EXTERNAL MODULE: ./lib/src/action/inputs/invalid.js
var inputs_invalid = __nccwpck_require__(5864);
// EXTERNAL MODULE: ./lib/src/action/inputs/text.js
var inputs_text = __nccwpck_require__(1052);
;// CONCATENATED MODULE: ./lib/src/action/inputs/account-id.js



/** A Cloudflare account id; undefined when the input is absent or empty. */
function optionalAccountId(name) {
    const text = (0,inputs_text/* optional */.lq)(name);
    if (text !== undefined && !isAccountId(text))
        throw (0,inputs_invalid/* invalidText */.d7)(name, text, ", which is not an account id", ACCOUNT_ID_FORM);
    return text;
}
/** The same, which must be there. */
function accountId(name) {
    const text = optionalAccountId(name);
    if (text !== undefined)
        return text;
    throw (0,inputs_invalid/* invalid */.Gq)(name, "is empty", "Set it. A variable that does not exist, as in `${{ vars.NAME }}`, arrives as an empty text: look whether the repository, the organization or the environment has one of that name.");
}

// EXTERNAL MODULE: ./lib/src/action/inputs/duration.js
var duration = __nccwpck_require__(871);
// EXTERNAL MODULE: ./lib/node_modules/@actions/core/lib/core.js + 5 modules
var core = __nccwpck_require__(7449);
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

;// CONCATENATED MODULE: ./lib/src/action/inputs/superseded.js


/** Throws if one of them is set although there are settings: two words about one thing, of which one would be ignored. */
function superseded(inputs) {
    for (const [name, [normal, instead]] of Object.entries(inputs)) {
        const value = (0,core/* getInput */.V4)(name);
        if (value !== "" && value !== normal)
            throw (0,inputs_invalid/* invalid */.Gq)(name, "is set beside `settings`, which take its place", `Leave it out: ${instead} decides.`);
    }
}

;// CONCATENATED MODULE: ./lib/src/action/inputs/workflow.js
/** What a rollout writes down in place of `<run id>/<attempt>` outside of a run: its marks have no other way to say so. */
const NO_RUN = "0/1";
/** Reads it from the variables of the step. */
function readWorkflow(variables = process.env) {
    const id = variables.GITHUB_RUN_ID || undefined;
    return {
        id,
        run: id === undefined ? undefined : `${id}/${variables.GITHUB_RUN_ATTEMPT || "1"}`,
        repository: variables.GITHUB_REPOSITORY || undefined,
        commit: variables.GITHUB_SHA || undefined,
        ref: variables.GITHUB_REF || undefined,
        server: variables.GITHUB_SERVER_URL || "https://github.com",
    };
}

// EXTERNAL MODULE: ./lib/src/plan/words.js
var words = __nccwpck_require__(849);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(5071);
;// CONCATENATED MODULE: ./lib/src/settings/compare/place.js

/** Reasons of an action that was sent elsewhere than its settings say. */
const PLACE_REASONS = (/* unused pure expression or super */ null && (["target-mismatch"]));
/** Throws if an action was sent to another Worker or account than its settings are for. */
function refuseOtherPlace({ target }, { worker, accountId }) {
    if (worker !== undefined && worker !== target.worker)
        throw other(`Input \`worker\` is \`${worker}\`, and the settings are for \`${target.worker}\`.`);
    if (accountId !== undefined && target.account !== null && accountId !== target.account)
        throw other(`Input \`account-id\` is \`${accountId}\`, and the settings are for the account \`${target.account}\`.`);
}
const other = (message) => new errors/* UserError */.yo(message, {
    hint: "Where a release goes is the commit's word: pass the settings of this very release, or correct the input.",
    reason: "target-mismatch",
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./lib/src/settings/format/open.js
var format_open = __nccwpck_require__(2174);
;// CONCATENATED MODULE: ./lib/src/settings/files/handed.js



/**
 * Settings that another job handed over: their text, or the path of the file that holds it. Both must be given; undefined
 * if neither is, for an action that is used alone.
 */
function handedSettings(settings, digest) {
    if (settings === undefined && digest === undefined)
        return undefined;
    if (settings === undefined || digest === undefined)
        throw new errors/* UserError */.yo(`Input \`${settings === undefined ? "settings" : "settings-digest"}\` is empty, and the other is set.`, {
            hint: "Pass the outputs `settings` and `settings-digest` of `validate` on, both. GitHub empties an output of a job that holds a secret.",
            reason: "settings-mismatch",
        });
    return (0,format_open/* openSettings */.O)(settings.trimStart().startsWith("{") ? settings : read(settings), digest);
}
function read(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`Input \`settings\` names "${path}", which cannot be read.`, {
            hint: "Give the output `settings` of `validate`, or the path of its `settings-file`.",
            reason: "settings-mismatch",
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./lib/src/settings/format/traffic.js
/**
 * What a version gets when it is uploaded. Without an address nothing can be compared; only who says so in so many words gets
 * everything at once.
 */
function trafficAtFirst({ smokeTest, rollout }) {
    return smokeTest || rollout.strategy !== "direct" ? "0" : "100";
}

;// CONCATENATED MODULE: ./lib/actions/plan/settings.js

/** Inputs that settings take the place of. */
const SUPERSEDED = {
    environment: ["", "the environment that `validate` was asked for"],
    traffic: ["100", "`smoke-test` and `rollout.strategy` in slipway.yml"],
    "allow-migrations": ["false", "`allow.migrations` in slipway.yml"],
    "take-over-domains": ["false", "`allow.take-over-domains` in slipway.yml"],
    "fail-on": ["", "`gates.fail-on` in slipway.yml"],
};
/** What the settings say for them. */
function fromSettings(settings) {
    const { environment, gates, target } = settings;
    const allow = { ...settings.allow, provisions: settings.allow.provision ? target.provisions : [] };
    return { environment, traffic: trafficAtFirst(settings), allow, failOn: gates.failOn };
}

;// CONCATENATED MODULE: ./lib/actions/plan/inputs.js











/** The action's inputs. */
function readInputs() {
    const { id: runId, repository, commit, server } = readWorkflow();
    const inputs = {
        apiToken: optionalSecret("read-token"),
        accountId: accountId("account-id"),
        release: (0,inputs_text/* required */.mw)("release"),
        expectDigest: (0,inputs_text/* expected */.p6)("expect-digest", /^sha256:[0-9a-f]{64}$/),
        ...readPolicy(),
        githubToken: optionalSecret("github-token"),
        concurrencyGroup: (0,inputs_text/* optional */.lq)("concurrency-group"),
        /** Milliseconds. */
        timeout: (0,duration/* timeout */.wR)("timeout"),
        runId,
        repository,
        commit,
        server,
    };
    if (inputs.settings !== undefined)
        refuseOtherPlace(inputs.settings, { accountId: inputs.accountId });
    return inputs;
}
/** What settings decide, if there are any. */
function readPolicy() {
    const settings = handedSettings((0,inputs_text/* optional */.lq)("settings"), (0,inputs_text/* optional */.lq)("settings-digest"));
    if (settings === undefined)
        return {
            settings,
            environment: (0,inputs_text/* optional */.lq)("environment") ?? "",
            traffic: (0,inputs_text/* oneOf */.yL)("traffic", ["100", "0", "none"]),
            allow: {
                migrations: (0,inputs_text/* boolean */.zM)("allow-migrations"),
                takeOverDomains: (0,inputs_text/* boolean */.zM)("take-over-domains"),
                provisions: [],
            },
            failOn: (0,inputs_text/* list */.p_)("fail-on").map(tag),
        };
    superseded(SUPERSEDED);
    return { settings, ...fromSettings(settings) };
}
function tag(text) {
    if (text !== "safe" && words/* TAGS */.gp.includes(text))
        return text;
    const known = words/* TAGS */.gp.filter((one) => one !== "safe").map((one) => `\`${one}\``);
    throw (0,inputs_invalid/* invalid */.Gq)("fail-on", `has \`${text}\``, `Tags are ${known.join(", ")}.`);
}


/***/ }),

/***/ 870:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _src_action_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8381);
/* harmony import */ var _src_cloudflare_client_client_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1516);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5651);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5184);




await (0,_src_action_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .Cs)(_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .K, (inputs, run) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .plan */ .e)(inputs, (token) => (0,_src_cloudflare_client_client_js__WEBPACK_IMPORTED_MODULE_1__/* .connect */ .Ng)({ ...token, signal: run.signal, log: run.info, warn: run.warning }), run));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ plan)
});

// UNUSED EXPORTS: PLAN_REASONS

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(5071);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __nccwpck_require__(972);
;// CONCATENATED MODULE: ./lib/src/plan/digest.js


/**
 * `sha256:<64 hex>` over everything that is approved: what would be done, to what, judged by which policy. What moves by
 * itself (the moment, the traffic, who waits) is left out, so that the same plan made again has the same digest.
 */
function planDigest(plan) {
    const { made: _made, power: _power, waiting: _waiting, ...approved } = plan;
    // A whole plan fits, too: its own digest is not part of itself.
    const { digest: _digest, ...body } = approved;
    return `sha256:${(0,external_node_crypto_.createHash)("sha256").update((0,json/* canonicalJson */.d)(body)).digest("hex")}`;
}
/** The plan with its digest. */
function sealPlan(plan) {
    return { ...plan, digest: planDigest(plan) };
}

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
function markdown_join(contents, between = ", ") {
    return new Markdown(contents.map(source).join(between));
}
function bold(content) {
    return new Markdown(`**${source(content)}**`);
}
/** Each on a line of its own within one cell. */
function lines(contents) {
    return markdown_join(contents, "<br>");
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

;// CONCATENATED MODULE: ./lib/src/plan/sentence.js


/** Longest line for the name of a job. */
const LINE = 80;
const WAYS = {
    unchanged: "this very release serves already",
    reuse: "the newest version holds this very release",
    gradual: "the version is proven at 0 % first",
    "at-once": "all traffic at once",
    first: "the first version takes all traffic",
    unknown: "how it gets its traffic is not known",
};
const GRAVE = [
    ["irreversible", "irreversible"],
    ["destructive", "destructive"],
    ["blocks-rollback", "without a way back"],
    ["drift", "made outside"],
];
/** The plan in one sentence for people. */
function headline(plan) {
    const { counts, refused, stops, way, offline } = plan;
    if (offline)
        return "Nobody knows what would change.";
    const what = counts.changes === 0 ? "Nothing changes" : `${count(counts.changes, "change")}${graveOnes(counts)}`;
    const ends = refused.length > 0 ? "refused by `gates.fail-on`" : stops.length > 0 ? "and the release would stop" : WAYS[way];
    return `${what}: ${ends}.`;
}
function graveOnes({ tags }) {
    const grave = GRAVE.flatMap(([tag, noun]) => (tags[tag] === 0 ? [] : [`${tags[tag]} ${noun}`]));
    return grave.length === 0 ? "" : ` (${grave.join(", ")})`;
}
/** The plan in one line of at most 80 characters, for the name of the job that waits for approval: with its digest. */
function summaryLine(plan) {
    const { counts, digest, offline } = plan;
    const short = digest.slice("sha256:".length, "sha256:".length + 12);
    const what = offline
        ? "offline plan, live not read"
        : counts.changes === 0
            ? "no changes"
            : `${count(counts.changes, "change")}${counts.destructive === 0 ? "" : `, ${counts.destructive} destructive`}`;
    return (0,cut/* cut */.Jj)(`${what} · plan ${short}`, LINE);
}

;// CONCATENATED MODULE: ./lib/src/plan/page.js



/** Most rows of the table and lines of differences that are shown; the JSON has all. */
const MOST = { rows: 60, lines: 160 };
const SIGNS = { add: "+", change: "~", remove: "−", "keep-unknown": "·" };
/** Of these the values say more than the sentence. */
const VALUES = ["policy", "setting", "binding", "workflow"];
/** What a reader must see at once. */
const LOUD = ["destructive", "irreversible", "blocks-rollback", "blocks-gradual"];
/** The plan for people: one sentence, what stops it, a table of the changes; the rest is folded. */
function planPage(plan) {
    return page([
        md `### Plan for ${code(plan.worker)}${plan.environment === "" ? "" : md ` (${plan.environment})`}`,
        sentence(plan),
        ...(plan.offline
            ? [
                quote(md `${bold("Offline plan.")} Nobody looked at what is live: pass ${code("CLOUDFLARE_READ_TOKEN")}, a token that may only read, to see what would change.`),
            ]
            : []),
        ...plan.stops.map((says) => quote(md `${bold("The release would stop:")} ${prose(says)}`)),
        changesTable(plan.changes),
        folded("Not known", plan.unread),
        folded("What a rollback could not bring back", plan.cannotComeBack),
        differences(plan.changes),
        about(plan),
    ]);
}
function sentence(plan) {
    return md `${bold(prose(headline(plan)))} ${prose(plan.live)}`;
}
function changesTable(changes) {
    if (changes.length === 0)
        return undefined;
    const loudFirst = changes.toSorted((a, b) => loudness(b) - loudness(a));
    const rows = loudFirst
        .slice(0, MOST.rows)
        .map((change) => [SIGNS[change.action], change.kind, whatHappens(change), shownTags(change.tags)]);
    const left = changes.length - MOST.rows;
    const more = left > 0 ? [["", "", `${count(left, "more change")} in plan.json`, ""]] : [];
    return table(["", "What", "What happens", "Tags"], [...rows, ...more], ["center"]);
}
/** The sentence, and the values of what is nobody's secret. */
function whatHappens({ kind, says, before, after }) {
    const values = VALUES.includes(kind) && before !== undefined && after !== undefined;
    if (!values)
        return prose(says);
    return md `${prose(says)}<br>${code(before, 120)} → ${code(after, 120)}`;
}
const loudness = ({ tags, action }) => tags.filter((tag) => LOUD.includes(tag)).length * 4 +
    (tags.includes("drift") ? 1 : 0) +
    (action === "remove" ? 1 : 0);
const shownTags = (tags) => lines(tags.map((tag) => (LOUD.includes(tag) ? bold(tag) : tag)));
function folded(title, says) {
    if (says.length === 0)
        return undefined;
    return details(`${title} (${says.length})`, markdown_join(says.map((one) => md `- ${prose(one)}`), "\n"));
}
/** What changed in the code, as far as it can be read; the JSON has all of it. */
function differences(changes) {
    const shown = [];
    let left = MOST.lines;
    for (const { name, diff } of changes) {
        if (diff === undefined || left <= 0)
            continue;
        shown.push(md `${code(name)}\n\n${fence("diff", diff.slice(0, left))}`);
        left -= diff.length;
    }
    if (shown.length === 0)
        return undefined;
    const rest = left < 0 ? md `\n\nThe rest is in plan.json.` : md ``;
    return details("Changes in the code", md `${markdown_join(shown, "\n\n")}${rest}`);
}
function about(plan) {
    const { code: size, assets, secrets, power, waiting } = plan;
    const upload = assets?.upload;
    const rows = facts([
        [
            "Code",
            size === null
                ? undefined
                : `${count(size.modules, "module")}, ${formatBytes(size.size)} (${formatBytes(size.gzip)} gzip)`,
        ],
        ["Static files", assets ? `${count(assets.files, "file")}, ${formatBytes(assets.size)}` : undefined],
        [
            "To upload",
            upload ? `${count(upload.files, "file")}, ${formatBytes(upload.size)}` : assets ? "not known" : undefined,
        ],
        ["Biggest", markdown_join((assets?.biggest ?? []).map(({ name, size: bytes }) => md `${code(name)} ${formatBytes(bytes)}`))],
        ["Secrets", secrets ? markdown_join(names(secrets), "; ") : undefined],
        ["Traffic", power === null ? undefined : prose(power.says)],
        ["Waits for", markdown_join((waiting ?? []).map(({ name, run, status }) => md `${name} (run ${run}, ${status})`))],
        ["Commit", plan.source.commit === null ? undefined : code(plan.source.commit)],
        ["Release", code(plan.release)],
        ["Settings", plan.settings === null ? undefined : code(plan.settings)],
        ["Fingerprint of what is live", code(plan.fingerprint)],
        ["Digest of this plan", code(plan.digest)],
        ["Made", plan.made],
        ...plan.notes.map((note) => ["Note", prose(note)]),
    ]);
    return details("What is approved, and what it rests on", rows);
}
function names(secrets) {
    const list = (found) => (found.length === 0 ? md `none` : markdown_join(found.map((name) => code(name))));
    return ["present", "required", "missing"].map((key) => md `${key}: ${list(secrets[key])}`);
}

// EXTERNAL MODULE: ./lib/src/settings/format/binding.js
var format_binding = __nccwpck_require__(2385);
;// CONCATENATED MODULE: ./lib/src/settings/compare/compare.js



/** Reasons of a release that goes elsewhere than the commit says. */
const TARGET_REASONS = (/* unused pure expression or super */ null && (["target-mismatch"]));
/** What never may differ. */
const NEVER = ["name", "account", "environment", "source"];
/** Every difference between the committed target and a sealed release that the settings do not allow. */
function compareTarget({ target, allow, versionHeader, source }, release) {
    const found = [
        // What is rolled back to by its commit is what that commit made.
        ...(release.source === undefined ? [] : differ("source", source, release.source)),
        ...placeDifferences(target, release),
        ...lifecycleDifferences(target, release),
        ...bindingDifferences(target, release, versionHeader === "add"),
    ];
    return found.filter(({ name }) => NEVER.includes(name) || !allow.differences.includes(name));
}
/** Throws if a sealed release differs from the committed target, naming every difference. */
function refuseDifferences(settings, release) {
    const differences = compareTarget(settings, release);
    if (differences.length === 0)
        return;
    const said = differences.slice(0, 10).map(({ name, committed, released }) => `${name}: ${released} (${committed})`);
    const rest = differences.length > 10 ? `; and ${differences.length - 10} more` : "";
    const allowable = differences.map(({ name }) => name).filter((name) => !NEVER.includes(name));
    throw new errors/* UserError */.yo(`The release is not what the commit says (the commit's word in parentheses): ${said.join("; ")}${rest}.`, {
        hint: allowable.length === differences.length
            ? `Commit what the build makes, or write \`allow: { differences: [${allowable.join(", ")}] }\` into slipway.yml.`
            : "Name, account, environment and source of a release are the commit's alone: build what is committed, in the same run.",
        reason: "target-mismatch",
    });
}
function placeDifferences(target, { name, environment, config }) {
    const tails = [...(config.tail_consumers ?? []), ...(config.streaming_tail_consumers ?? [])].map(tailName);
    return [
        differ("name", target.worker, name),
        differ("environment", target.wranglerEnvironment, environment ?? ""),
        // A release that names no account goes where the settings say.
        differ("account", target.account, config.account_id ?? target.account),
        differ("routes", sorted(target.routes), sorted(config.routes)),
        differ("custom-domains", sorted(target.customDomains), sorted(config.custom_domains)),
        differ("workers-dev", target.workersDev, config.workers_dev),
        differ("preview-urls", target.previewUrls, config.preview_urls ?? null),
        differ("crons", sortedOrNull(target.crons), sortedOrNull(config.crons)),
        differ("queues", sorted(target.queues), sorted(config.queue_consumers?.map(consumer))),
        differ("workflows", sorted(target.workflows), sorted(config.workflows?.map(workflow))),
        differ("tail-consumers", sorted(target.tailConsumers), sorted(tails)),
    ].flat();
}
const consumer = ({ queue, type, dead_letter_queue }) => ({ queue, type, dead_letter_queue });
const workflow = ({ name, class_name }) => ({ name, class_name });
const tailName = ({ service, environment }) => `${service}${environment ? `/${environment}` : ""}`;
/** What deletes a class deletes its data: not a build's to decide. */
function lifecycleDifferences({ durableObjects }, { config, metadata }) {
    // Without code nothing is declared, whatever the configuration says.
    if (config.modules.length === 0)
        return [];
    return [
        differ("migrations", durableObjects.migrations, config.migrations ?? []),
        differ("exports", durableObjects.exports, metadata.exports ?? {}),
    ].flat();
}
/** Added by `seal` so that answers can show their version: it leads nowhere. */
const isVersionHeader = ({ name, type }) => type === "version_metadata" && /^SLIPWAY_VERSION(_\d+)?$/.test(name);
function bindingDifferences(target, { config, metadata }, showsVersion) {
    const { binding } = config.assets ?? {};
    const sent = metadata.bindings ?? [];
    const assets = binding !== undefined && !sent.some(({ type }) => type === "assets");
    const released = assets ? [...sent, { name: binding, type: "assets" }] : sent;
    const committed = new Map(target.bindings.map((one) => [one.name, one]));
    const found = [];
    const seen = new Set();
    for (const one of released) {
        const before = committed.get(one.name);
        if (before === undefined && showsVersion && isVersionHeader(one))
            continue;
        // A name that stands twice is a difference, whatever it leads to.
        const known = seen.has(one.name) ? null : before;
        found.push(...differ(`bindings.${one.name}`, spoken(known), spoken((0,format_binding/* identify */.l)(one))));
        seen.add(one.name);
    }
    // Without code nothing is bound, whatever the configuration says.
    const missing = config.modules.length === 0 ? [] : target.bindings.filter(({ name }) => !seen.has(name));
    return [...found, ...missing.flatMap((one) => differ(`bindings.${one.name}`, spoken(one), null))];
}
const spoken = (binding) => binding ? [binding.type, binding.target] : null;
function differ(name, committed, released) {
    const [one, other] = [(0,json/* canonicalJson */.d)(committed), (0,json/* canonicalJson */.d)(released)];
    return one === other ? [] : [{ name, committed: say(one), released: say(other) }];
}
/** `null` and empty lists are nothing; long ones are cut. */
const say = (json) => json === "null" || json === "[]" || json === '""' ? "nothing" : json.length > 200 ? `${json.slice(0, 199)}…` : json;
const sorted = (list = []) => list
    .map((item) => (0,json/* canonicalJson */.d)(item))
    .sort()
    .map((item) => JSON.parse(item));
const sortedOrNull = (list) => (list ? sorted(list) : null);

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/src/release/envelope/invalid.js

/** Reasons of a release that cannot be used. */
const RELEASE_REASONS = (/* unused pure expression or super */ null && (["release-invalid"]));
/** The way out where a release holds what this version does not know. */
const OTHER_VERSION = "Use `seal` and the deploying action at the same commit of Slipway.";
/** A release that is broken, changed or not understood; `why` continues "The release …". */
function invalidRelease(why, hint) {
    return new errors/* UserError */.yo(`The release ${why}.`, {
        reason: "release-invalid",
        hint: hint ?? "Seal the project again and deploy that release, unchanged.",
    });
}

;// CONCATENATED MODULE: ./lib/src/release/envelope/verified.js




/** The bytes of a sealed file, if they are still those that were sealed: whoever sends a file sends what this answers. */
function verified_readVerified(directory, { files }, path) {
    const file = files.find((other) => other.path === path);
    if (file === undefined)
        throw invalidRelease(`lists no "${path}"`);
    return verified_readSealed(directory, file);
}
// Neither a link nor a pipe may take the place of a file that was verified; Windows knows neither flag.
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = external_node_fs_.constants;
/** The same for a file at hand. Reads at once: a stream costs a millisecond, and no file is larger than the limits. */
function verified_readSealed(directory, { path, sha256, size }) {
    let contents;
    try {
        const file = (0,external_node_fs_.openSync)((0,external_node_path_.join)(directory, path), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
        try {
            const found = (0,external_node_fs_.fstatSync)(file);
            if (found.isFile() && found.size === size)
                contents = (0,external_node_fs_.readFileSync)(file);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch {
        // Gone, or a link: the same sentence.
    }
    if (contents === undefined || (0,external_node_crypto_.hash)("sha256", contents) !== sha256)
        throw invalidRelease(`was changed after it was verified: "${path}" is not what was sealed, and is not sent`);
    return contents;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: external "node:stream/promises"
const external_node_stream_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
;// CONCATENATED MODULE: ./lib/src/release/envelope/digest.js




/** `sha256:<64 hex>` over a release's sealed part. */
function digest_releaseDigest({ format, kind, name, environment, source, stamp, config, files }) {
    const sealed = (0,json/* canonicalJson */.d)({ format, kind, name, environment, source, stamp, config, files });
    return `sha256:${(0,external_node_crypto_.createHash)("sha256").update(sealed).digest("hex")}`;
}
/** Up to this size a file is read at once: a stream costs a millisecond, whatever it reads. */
const AT_ONCE = 1024 * 1024;
/** The 64 hex digits of a file's SHA-256; `size` in bytes decides how it is read. */
async function sha256OfFile(path, size) {
    if (size <= AT_ONCE)
        return (0,external_node_crypto_.hash)("sha256", (0,external_node_fs_.readFileSync)(path));
    const hashing = (0,external_node_crypto_.createHash)("sha256");
    await (0,external_node_stream_promises_namespaceObject.pipeline)((0,external_node_fs_.createReadStream)(path), hashing);
    return hashing.digest("hex");
}

;// CONCATENATED MODULE: ./lib/src/release/envelope/layout.js
/** The description of the release, at the top of its directory. */
const RELEASE_FILE = "release.json";
/** The folders of a release directory: the code, and the static files. */
const FOLDERS = ["worker", "assets"];
// actions/upload-artifact refuses these in file names; the percent sign makes the encoding reversible.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what must not pass.
const UNSAFE = /[\u0000-\u001f\u007f"<>|*?:\\%]/g;
/** A path of `/`-separated names as it lies in a release: `.` and `..` and what artifacts cannot hold are percent-encoded. */
function encodePath(path) {
    return path.split("/").map(encodeName).join("/");
}
/** True if a safe path is what `encodePath` answers for some path: each has one spelling. */
function isEncoded(path) {
    return path.search(UNSAFE) === -1 || encodePath(layout_decodePath(path)) === path;
}
/** The path that `encodePath` was given. */
function layout_decodePath(path) {
    return path.replace(/%([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
/** True if a path stays below the directory it is relative to and has one spelling only. */
function isSafePath(path) {
    return (path !== "" &&
        !path.includes("\\") &&
        !path.includes("\0") &&
        path.split("/").every((name) => name !== "" && name !== "." && name !== ".."));
}
function encodeName(name) {
    if (/^\.{1,2}$/.test(name))
        return name.replaceAll(".", "%2E");
    if (name === "")
        return "%00";
    return name.replace(UNSAFE, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}

;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./lib/src/release/envelope/scan.js






/** Every file of a release directory except release.json, sorted by path; a link or a special file stops. */
async function listFiles(directory, below = "") {
    const found = [];
    for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(directory, below), { withFileTypes: true })) {
        const path = below === "" ? entry.name : `${below}/${entry.name}`;
        // As a text it names another file than the one that lies there.
        if (path.includes("\ufffd"))
            throw invalidRelease(`holds "${path}", whose name is not UTF-8`);
        if (entry.isDirectory())
            found.push(...(await listFiles(directory, path)));
        else if (entry.isSymbolicLink())
            throw invalidRelease(`holds "${path}", which is a link`);
        else if (!entry.isFile())
            throw invalidRelease(`holds "${path}", which is not a regular file`);
        else if (path !== RELEASE_FILE)
            found.push({ path, size: (await (0,promises_.stat)((0,external_node_path_.join)(directory, path))).size });
    }
    return below === "" ? found.sort((a, b) => (a.path < b.path ? -1 : 1)) : found;
}
/** The files with their SHA-256, in the same order, read a few at a time. */
async function hashFiles(directory, found) {
    const files = new Array(found.length);
    let next = 0;
    const worker = async () => {
        for (let index = next++; index < found.length; index = next++) {
            // Small files are read at once: signals get their turn now and then.
            if (index % 100 === 99)
                await (0,external_node_timers_promises_namespaceObject.setImmediate)();
            const { path, size } = found[index];
            files[index] = { path, sha256: await sha256OfFile((0,external_node_path_.join)(directory, path), size), size };
        }
    };
    await Promise.all(Array.from({ length: 16 }, worker));
    return files;
}

;// CONCATENATED MODULE: ./lib/src/release/envelope/read.js






/** Bytes of release.json that are read: several times what the largest list of files takes. */
const MOST_BYTES = 128 * 1024 * 1024;
/** The bytes of release.json. Without one, or with one that is a link or endless, it stops. */
async function readReleaseFile(directory) {
    const path = (0,external_node_path_.join)(directory, RELEASE_FILE);
    const kind = await (0,promises_.lstat)(path).catch(() => undefined);
    if (kind === undefined)
        throw invalidRelease(`is missing: there is no ${RELEASE_FILE} in "${directory}"`, "Give the directory that `seal` wrote (its output `release`), or the one the artifact was downloaded to.");
    if (!kind.isFile())
        throw invalidRelease(`has a ${RELEASE_FILE} that is not a regular file`);
    if (kind.size > MOST_BYTES)
        throw invalidRelease(`has a ${RELEASE_FILE} of ${kind.size} bytes`);
    return await (0,promises_.readFile)(path);
}
/** Refuses a directory whose files are not those that were sealed, and a description that does not fit its digest. */
async function verifyEnvelope(directory, release) {
    const found = await listFiles(directory);
    compareNames(release.files, found);
    compareContents(release.files, await hashFiles(directory, found));
    const digest = digest_releaseDigest(release);
    if (digest !== release.digest)
        throw invalidRelease(`says that its digest is ${release.digest}, but it is ${digest}: release.json was changed`);
}
function compareNames(listed, found) {
    const present = new Map(found.map((file) => [file.path, file.size]));
    for (const { path, size } of listed) {
        const actual = present.get(path);
        if (actual === undefined)
            throw invalidRelease(`lacks "${path}"`, "If it came through an artifact, upload it with `include-hidden-files: true`; otherwise seal again.");
        if (actual !== size)
            throw invalidRelease(`was changed: "${path}" has ${actual} bytes instead of ${size}`);
        present.delete(path);
    }
    for (const path of present.keys())
        throw invalidRelease(`holds "${path}", which was not sealed`);
}
function compareContents(listed, actual) {
    const hashes = new Map(actual.map((file) => [file.path, file.sha256]));
    for (const { path, sha256 } of listed) {
        if (hashes.get(path) !== sha256)
            throw invalidRelease(`was changed: "${path}" has another content than was sealed`);
    }
}

;// CONCATENATED MODULE: ./lib/src/release/assets/limits.js

/** What the platform accepts of static files. */
const ASSET_LIMITS = {
    /** Bytes of one file. */
    bytes: 25 * 1024 * 1024,
    /** Files of one version on the largest plan. */
    files: 100_000,
};
/** Refuses static files that the platform would refuse, before anything is sent. */
function checkAssetLimits(files) {
    const assets = files.filter(({ path }) => path.startsWith("assets/"));
    if (assets.length > ASSET_LIMITS.files)
        throw invalidRelease(`has ${assets.length} static files; the limit is ${ASSET_LIMITS.files}`);
    for (const { path, size } of assets) {
        if (size > ASSET_LIMITS.bytes)
            throw invalidRelease(`holds "${path}" with ${size} bytes; one static file may have ${ASSET_LIMITS.bytes} bytes (25 MiB)`, "Serve large files from R2, or name them in `.assetsignore`.");
    }
}

;// CONCATENATED MODULE: ./lib/src/text/strict-json.js
/** Levels of objects and lists: far more than anything we write, far less than any reader's stack. */
const DEPTH = 64;
/**
 * Reads JSON that two readers cannot understand differently: a key that occurs twice in one object, text that is not UTF-8,
 * and more than 64 levels are problems. Linear in the length, whatever the text.
 */
function readStrictJson(bytes) {
    let text;
    try {
        text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return { problem: "is not UTF-8" };
    }
    const { deep, repeated } = scan(text);
    if (deep)
        return { problem: `is deeper than ${DEPTH} levels` };
    try {
        const value = JSON.parse(text);
        return repeated === undefined ? { value } : { problem: `has the key ${JSON.stringify(repeated)} twice` };
    }
    catch (error) {
        return { problem: `is not JSON (${error instanceof Error ? error.message : error})` };
    }
}
const [SPACE, QUOTE, COLON] = [0x20, 0x22, 0x3a];
const [OPEN_OBJECT, OPEN_LIST, CLOSE_OBJECT, CLOSE_LIST] = [0x7b, 0x5b, 0x7d, 0x5d];
/** How deep the text goes, and the first key that an object has twice: of a text that is not JSON, whatever it looks like. */
function scan(text) {
    const open = [];
    let repeated;
    let [start, end] = [0, 0];
    for (let at = 0; at < text.length; at++) {
        const character = text.charCodeAt(at);
        // Most of a text is white space, and most of the rest stands in strings.
        if (character <= SPACE)
            continue;
        if (character === QUOTE) {
            [start, end] = [at, endOfString(text, at)];
            at = end;
        }
        else if (character === COLON) {
            const key = keyOf(text.slice(start, end + 1));
            const keys = open.at(-1);
            if (keys?.has(key))
                repeated ??= key;
            keys?.add(key);
        }
        else if (character === OPEN_OBJECT || character === OPEN_LIST) {
            if (open.length === DEPTH)
                return { deep: true, repeated };
            open.push(new Set());
        }
        else if (character === CLOSE_OBJECT || character === CLOSE_LIST)
            open.pop();
    }
    return { deep: false, repeated };
}
/** Two spellings of one key are one key. */
function keyOf(string) {
    if (!string.includes("\\"))
        return string.slice(1, -1);
    try {
        return JSON.parse(string);
    }
    catch {
        return string;
    }
}
/** The place of the quote that ends the string; the end of the text if none does. */
function endOfString(text, start) {
    for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
        let escapes = 0;
        while (text.charCodeAt(end - 1 - escapes) === 0x5c)
            escapes += 1;
        if (escapes % 2 === 0)
            return end;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./lib/src/release/envelope/problem.js
/** Holds a value against a compiled schema; undefined if it is as it should be. */
function findProblem(validate, value) {
    const check = validate;
    if (check(value))
        return undefined;
    const [error] = check.errors ?? [];
    if (error === undefined)
        throw new Error("The validator refused without a reason.");
    const { missingProperty, additionalProperty } = error.params;
    const path = error.instancePath.split("/").slice(1).map(plain);
    const key = additionalProperty ?? missingProperty;
    const whole = key === undefined ? path : [...path, key];
    return { path: whole, unknown: additionalProperty !== undefined, value: valueAt(value, whole) };
}
/** The path as people write it: `routes[0].zone`. */
function writePath(path) {
    return path.map((part, index) => (/^\d+$/.test(part) ? `[${part}]` : index === 0 ? part : `.${part}`)).join("");
}
/** A value in at most eighty characters. */
function show(value) {
    return value === undefined ? "no value" : JSON.stringify(value).slice(0, 80);
}
function valueAt(value, path) {
    return path.reduce((inner, key) => typeof inner === "object" && inner !== null && Object.hasOwn(inner, key)
        ? inner[key]
        : undefined, value);
}
// A JSON pointer escapes two characters.
const plain = (part) => part.replaceAll("~1", "/").replaceAll("~0", "~");

;// CONCATENATED MODULE: ./lib/src/release/worker/schema.generated.js
// Generated from docs/upload-metadata.schema.json by scripts/schemas.ts. Do not edit.
// @ts-nocheck
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

const validate = validate52;
/* harmony default export */ const schema_generated = ((/* unused pure expression or super */ null && (validate52)));
const schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/slipway-actions/slipway/main/docs/upload-metadata.schema.json", "title": "worker/metadata.json of a sealed release, format 1", "type": "object", "additionalProperties": false, "properties": { "main_module": { "type": "string" }, "bindings": { "type": "array", "items": { "$ref": "#/$defs/binding" }, "maxItems": 10000 }, "exports": { "type": "object", "maxProperties": 1000, "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["type"], "properties": { "type": { "enum": ["durable-object", "worker"] }, "state": { "enum": ["created", "deleted", "renamed"] }, "storage": { "enum": ["sqlite", "legacy-kv"] }, "renamed_to": { "$ref": "#/$defs/name" }, "cache": { "type": "object", "additionalProperties": false, "properties": { "enabled": { "type": "boolean" } } } } } }, "compatibility_date": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" }, "compatibility_flags": { "$ref": "#/$defs/texts" }, "keep_bindings": { "type": "array", "items": { "enum": ["plain_text", "json", "secret_text", "secret_key"] } }, "placement": { "type": "object", "additionalProperties": false, "properties": { "mode": { "enum": ["off", "smart", "targeted"] }, "hint": { "type": "string" }, "region": { "type": "string" }, "host": { "type": "string" }, "hostname": { "type": "string" } } }, "limits": { "type": "object", "additionalProperties": false, "properties": { "cpu_ms": { "type": "number" }, "subrequests": { "type": "number" } } }, "cache_options": { "type": "object", "additionalProperties": false, "properties": { "enabled": { "type": "boolean" }, "cross_version_cache": { "type": "boolean" } } }, "observability": { "type": "object" }, "logpush": { "type": "boolean" }, "tail_consumers": { "type": "array" }, "streaming_tail_consumers": { "type": "array" }, "package_dependencies": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string" }, "packageJsonVersion": { "type": "string" }, "installedVersion": { "type": "string" } } }, "maxItems": 1000 } }, "$defs": { "name": { "type": "string", "pattern": "^[\\s\\S]{1,255}$" }, "texts": { "type": "array", "items": { "type": "string" } }, "binding": { "type": "object", "discriminator": { "propertyName": "type" }, "required": ["name", "type"], "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "enum": ["inherit", "analytics", "assets", "media", "stream", "version_metadata", "worker_loader"] } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "plain_text" }, "text": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "json" }, "json": true } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "kv_namespace" }, "namespace_id": { "type": "string" }, "raw": { "type": "boolean" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "r2_bucket" }, "bucket_name": { "type": "string" }, "jurisdiction": { "type": "string" }, "raw": { "type": "boolean" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "d1" }, "id": { "type": "string" }, "internalEnv": { "type": "string" }, "raw": { "type": "boolean" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "queue" }, "queue_name": { "type": "string" }, "delivery_delay": { "type": "number" }, "raw": { "type": "boolean" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "durable_object_namespace" }, "class_name": { "type": "string" }, "script_name": { "type": "string" }, "environment": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "workflow" }, "workflow_name": { "type": "string" }, "class_name": { "type": "string" }, "script_name": { "type": "string" }, "raw": { "type": "boolean" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "service" }, "service": { "type": "string" }, "environment": { "type": "string" }, "entrypoint": { "type": "string" }, "props": { "type": "object" }, "cross_account_grant": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "dispatch_namespace" }, "namespace": { "type": "string" }, "outbound": { "type": "object", "additionalProperties": false, "properties": { "worker": { "type": "object", "additionalProperties": false, "properties": { "service": { "type": "string" }, "environment": { "type": "string" } } }, "params": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string" } } } } } } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "analytics_engine" }, "dataset": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "hyperdrive" }, "id": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "vectorize" }, "index_name": { "type": "string" }, "raw": { "type": "boolean" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "mtls_certificate" }, "certificate_id": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "pipelines" }, "pipeline": { "type": "string" }, "stream": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "k2" }, "stream": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "secrets_store_secret" }, "store_id": { "type": "string" }, "secret_name": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "send_email" }, "destination_address": { "type": "string" }, "allowed_destination_addresses": { "$ref": "#/$defs/texts" }, "allowed_sender_addresses": { "$ref": "#/$defs/texts" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "ratelimit" }, "namespace_id": { "type": "string" }, "simple": { "type": "object", "additionalProperties": false, "properties": { "limit": { "type": "number" }, "period": { "type": "number" } } } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "logfwdr" }, "destination": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "vpc_service" }, "service_id": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "vpc_network" }, "tunnel_id": { "type": "string" }, "network_id": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "ai_search_namespace" }, "namespace": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "agent_memory" }, "namespace": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "artifacts" }, "namespace": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "ai_search" }, "instance_name": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "flagship" }, "app_id": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "unsafe_hello_world" }, "enable_timer": { "type": "boolean" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "ai" }, "staging": { "type": "boolean" }, "raw": { "type": "boolean" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "browser" }, "raw": { "type": "boolean" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "images" }, "raw": { "type": "boolean" } } }] } } };
const func1 = Object.prototype.hasOwnProperty;
const schema20 = { "type": "object", "discriminator": { "propertyName": "type" }, "required": ["name", "type"], "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "enum": ["inherit", "analytics", "assets", "media", "stream", "version_metadata", "worker_loader"] } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "plain_text" }, "text": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "json" }, "json": true } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "kv_namespace" }, "namespace_id": { "type": "string" }, "raw": { "type": "boolean" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "r2_bucket" }, "bucket_name": { "type": "string" }, "jurisdiction": { "type": "string" }, "raw": { "type": "boolean" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "d1" }, "id": { "type": "string" }, "internalEnv": { "type": "string" }, "raw": { "type": "boolean" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "queue" }, "queue_name": { "type": "string" }, "delivery_delay": { "type": "number" }, "raw": { "type": "boolean" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "durable_object_namespace" }, "class_name": { "type": "string" }, "script_name": { "type": "string" }, "environment": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "workflow" }, "workflow_name": { "type": "string" }, "class_name": { "type": "string" }, "script_name": { "type": "string" }, "raw": { "type": "boolean" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "service" }, "service": { "type": "string" }, "environment": { "type": "string" }, "entrypoint": { "type": "string" }, "props": { "type": "object" }, "cross_account_grant": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "dispatch_namespace" }, "namespace": { "type": "string" }, "outbound": { "type": "object", "additionalProperties": false, "properties": { "worker": { "type": "object", "additionalProperties": false, "properties": { "service": { "type": "string" }, "environment": { "type": "string" } } }, "params": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string" } } } } } } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "analytics_engine" }, "dataset": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "hyperdrive" }, "id": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "vectorize" }, "index_name": { "type": "string" }, "raw": { "type": "boolean" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "mtls_certificate" }, "certificate_id": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "pipelines" }, "pipeline": { "type": "string" }, "stream": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "k2" }, "stream": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "secrets_store_secret" }, "store_id": { "type": "string" }, "secret_name": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "send_email" }, "destination_address": { "type": "string" }, "allowed_destination_addresses": { "$ref": "#/$defs/texts" }, "allowed_sender_addresses": { "$ref": "#/$defs/texts" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "ratelimit" }, "namespace_id": { "type": "string" }, "simple": { "type": "object", "additionalProperties": false, "properties": { "limit": { "type": "number" }, "period": { "type": "number" } } } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "logfwdr" }, "destination": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "vpc_service" }, "service_id": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "vpc_network" }, "tunnel_id": { "type": "string" }, "network_id": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "ai_search_namespace" }, "namespace": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "agent_memory" }, "namespace": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "artifacts" }, "namespace": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "ai_search" }, "instance_name": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "flagship" }, "app_id": { "type": "string" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "unsafe_hello_world" }, "enable_timer": { "type": "boolean" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "ai" }, "staging": { "type": "boolean" }, "raw": { "type": "boolean" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "browser" }, "raw": { "type": "boolean" } } }, { "type": "object", "additionalProperties": false, "required": ["name", "type"], "properties": { "name": { "$ref": "#/$defs/name" }, "type": { "const": "images" }, "raw": { "type": "boolean" } } }] };
const schema21 = { "type": "string", "pattern": "^[\\s\\S]{1,255}$" };
const pattern3 = new RegExp("^[\\s\\S]{1,255}$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate54.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (typeof data === "string") {
            if (!pattern3.test(data)) {
                validate54.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]{1,255}$" } }];
                return false;
            }
        }
        else {
            validate54.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }];
            return false;
        }
    }
    validate54.errors = vErrors;
    return errors === 0;
}
validate54.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema22 = { "type": "array", "items": { "type": "string" } };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate80.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (Array.isArray(data)) {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
                const _errs1 = errors;
                if (typeof data[i0] !== "string") {
                    validate80.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } }];
                    return false;
                }
                var valid0 = _errs1 === errors;
                if (!valid0) {
                    break;
                }
            }
        }
        else {
            validate80.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
            return false;
        }
    }
    validate80.errors = vErrors;
    return errors === 0;
}
validate80.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate53.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.name === undefined) && (missing0 = "name")) || ((data.type === undefined) && (missing0 = "type"))) {
                validate53.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const tag0 = data.type;
                if (typeof tag0 == "string") {
                    if (tag0 === "inherit") {
                        const _errs2 = errors;
                        if (errors === _errs2) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing1;
                                if (((data.name === undefined) && (missing1 = "name")) || ((data.type === undefined) && (missing1 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: missing1 } }];
                                    return false;
                                }
                                else {
                                    const _errs4 = errors;
                                    for (const key0 in data) {
                                        if (!((key0 === "name") || (key0 === "type"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs4 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs5 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid2 = _errs5 === errors;
                                        }
                                        else {
                                            var valid2 = true;
                                        }
                                        if (valid2) {
                                            if (data.type !== undefined) {
                                                let data1 = data.type;
                                                const _errs6 = errors;
                                                if (!(((((((data1 === "inherit") || (data1 === "analytics")) || (data1 === "assets")) || (data1 === "media")) || (data1 === "stream")) || (data1 === "version_metadata")) || (data1 === "worker_loader"))) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/0/properties/type/enum", keyword: "enum", params: { allowedValues: schema20.oneOf[0].properties.type.enum } }];
                                                    return false;
                                                }
                                                var valid2 = _errs6 === errors;
                                            }
                                            else {
                                                var valid2 = true;
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        var props0 = true;
                    }
                    else if (tag0 === "analytics") {
                        const _errs7 = errors;
                        if (errors === _errs7) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing2;
                                if (((data.name === undefined) && (missing2 = "name")) || ((data.type === undefined) && (missing2 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: missing2 } }];
                                    return false;
                                }
                                else {
                                    const _errs9 = errors;
                                    for (const key1 in data) {
                                        if (!((key1 === "name") || (key1 === "type"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs9 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs10 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid4 = _errs10 === errors;
                                        }
                                        else {
                                            var valid4 = true;
                                        }
                                        if (valid4) {
                                            if (data.type !== undefined) {
                                                let data3 = data.type;
                                                const _errs11 = errors;
                                                if (!(((((((data3 === "inherit") || (data3 === "analytics")) || (data3 === "assets")) || (data3 === "media")) || (data3 === "stream")) || (data3 === "version_metadata")) || (data3 === "worker_loader"))) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/0/properties/type/enum", keyword: "enum", params: { allowedValues: schema20.oneOf[0].properties.type.enum } }];
                                                    return false;
                                                }
                                                var valid4 = _errs11 === errors;
                                            }
                                            else {
                                                var valid4 = true;
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "assets") {
                        const _errs12 = errors;
                        if (errors === _errs12) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing3;
                                if (((data.name === undefined) && (missing3 = "name")) || ((data.type === undefined) && (missing3 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: missing3 } }];
                                    return false;
                                }
                                else {
                                    const _errs14 = errors;
                                    for (const key2 in data) {
                                        if (!((key2 === "name") || (key2 === "type"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs14 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs15 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid6 = _errs15 === errors;
                                        }
                                        else {
                                            var valid6 = true;
                                        }
                                        if (valid6) {
                                            if (data.type !== undefined) {
                                                let data5 = data.type;
                                                const _errs16 = errors;
                                                if (!(((((((data5 === "inherit") || (data5 === "analytics")) || (data5 === "assets")) || (data5 === "media")) || (data5 === "stream")) || (data5 === "version_metadata")) || (data5 === "worker_loader"))) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/0/properties/type/enum", keyword: "enum", params: { allowedValues: schema20.oneOf[0].properties.type.enum } }];
                                                    return false;
                                                }
                                                var valid6 = _errs16 === errors;
                                            }
                                            else {
                                                var valid6 = true;
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "media") {
                        const _errs17 = errors;
                        if (errors === _errs17) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing4;
                                if (((data.name === undefined) && (missing4 = "name")) || ((data.type === undefined) && (missing4 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: missing4 } }];
                                    return false;
                                }
                                else {
                                    const _errs19 = errors;
                                    for (const key3 in data) {
                                        if (!((key3 === "name") || (key3 === "type"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs19 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs20 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid8 = _errs20 === errors;
                                        }
                                        else {
                                            var valid8 = true;
                                        }
                                        if (valid8) {
                                            if (data.type !== undefined) {
                                                let data7 = data.type;
                                                const _errs21 = errors;
                                                if (!(((((((data7 === "inherit") || (data7 === "analytics")) || (data7 === "assets")) || (data7 === "media")) || (data7 === "stream")) || (data7 === "version_metadata")) || (data7 === "worker_loader"))) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/0/properties/type/enum", keyword: "enum", params: { allowedValues: schema20.oneOf[0].properties.type.enum } }];
                                                    return false;
                                                }
                                                var valid8 = _errs21 === errors;
                                            }
                                            else {
                                                var valid8 = true;
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "stream") {
                        const _errs22 = errors;
                        if (errors === _errs22) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing5;
                                if (((data.name === undefined) && (missing5 = "name")) || ((data.type === undefined) && (missing5 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: missing5 } }];
                                    return false;
                                }
                                else {
                                    const _errs24 = errors;
                                    for (const key4 in data) {
                                        if (!((key4 === "name") || (key4 === "type"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs24 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs25 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid10 = _errs25 === errors;
                                        }
                                        else {
                                            var valid10 = true;
                                        }
                                        if (valid10) {
                                            if (data.type !== undefined) {
                                                let data9 = data.type;
                                                const _errs26 = errors;
                                                if (!(((((((data9 === "inherit") || (data9 === "analytics")) || (data9 === "assets")) || (data9 === "media")) || (data9 === "stream")) || (data9 === "version_metadata")) || (data9 === "worker_loader"))) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/0/properties/type/enum", keyword: "enum", params: { allowedValues: schema20.oneOf[0].properties.type.enum } }];
                                                    return false;
                                                }
                                                var valid10 = _errs26 === errors;
                                            }
                                            else {
                                                var valid10 = true;
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "version_metadata") {
                        const _errs27 = errors;
                        if (errors === _errs27) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing6;
                                if (((data.name === undefined) && (missing6 = "name")) || ((data.type === undefined) && (missing6 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: missing6 } }];
                                    return false;
                                }
                                else {
                                    const _errs29 = errors;
                                    for (const key5 in data) {
                                        if (!((key5 === "name") || (key5 === "type"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs29 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs30 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid12 = _errs30 === errors;
                                        }
                                        else {
                                            var valid12 = true;
                                        }
                                        if (valid12) {
                                            if (data.type !== undefined) {
                                                let data11 = data.type;
                                                const _errs31 = errors;
                                                if (!(((((((data11 === "inherit") || (data11 === "analytics")) || (data11 === "assets")) || (data11 === "media")) || (data11 === "stream")) || (data11 === "version_metadata")) || (data11 === "worker_loader"))) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/0/properties/type/enum", keyword: "enum", params: { allowedValues: schema20.oneOf[0].properties.type.enum } }];
                                                    return false;
                                                }
                                                var valid12 = _errs31 === errors;
                                            }
                                            else {
                                                var valid12 = true;
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "worker_loader") {
                        const _errs32 = errors;
                        if (errors === _errs32) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing7;
                                if (((data.name === undefined) && (missing7 = "name")) || ((data.type === undefined) && (missing7 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: missing7 } }];
                                    return false;
                                }
                                else {
                                    const _errs34 = errors;
                                    for (const key6 in data) {
                                        if (!((key6 === "name") || (key6 === "type"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs34 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs35 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid14 = _errs35 === errors;
                                        }
                                        else {
                                            var valid14 = true;
                                        }
                                        if (valid14) {
                                            if (data.type !== undefined) {
                                                let data13 = data.type;
                                                const _errs36 = errors;
                                                if (!(((((((data13 === "inherit") || (data13 === "analytics")) || (data13 === "assets")) || (data13 === "media")) || (data13 === "stream")) || (data13 === "version_metadata")) || (data13 === "worker_loader"))) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/0/properties/type/enum", keyword: "enum", params: { allowedValues: schema20.oneOf[0].properties.type.enum } }];
                                                    return false;
                                                }
                                                var valid14 = _errs36 === errors;
                                            }
                                            else {
                                                var valid14 = true;
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "plain_text") {
                        const _errs37 = errors;
                        if (errors === _errs37) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing8;
                                if (((data.name === undefined) && (missing8 = "name")) || ((data.type === undefined) && (missing8 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: missing8 } }];
                                    return false;
                                }
                                else {
                                    const _errs39 = errors;
                                    for (const key7 in data) {
                                        if (!(((key7 === "name") || (key7 === "type")) || (key7 === "text"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs39 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs40 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid16 = _errs40 === errors;
                                        }
                                        else {
                                            var valid16 = true;
                                        }
                                        if (valid16) {
                                            if (data.type !== undefined) {
                                                const _errs41 = errors;
                                                if ("plain_text" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/1/properties/type/const", keyword: "const", params: { allowedValue: "plain_text" } }];
                                                    return false;
                                                }
                                                var valid16 = _errs41 === errors;
                                            }
                                            else {
                                                var valid16 = true;
                                            }
                                            if (valid16) {
                                                if (data.text !== undefined) {
                                                    const _errs42 = errors;
                                                    if (typeof data.text !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/oneOf/1/properties/text/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid16 = _errs42 === errors;
                                                }
                                                else {
                                                    var valid16 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "json") {
                        const _errs44 = errors;
                        if (errors === _errs44) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing9;
                                if (((data.name === undefined) && (missing9 = "name")) || ((data.type === undefined) && (missing9 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: missing9 } }];
                                    return false;
                                }
                                else {
                                    const _errs46 = errors;
                                    for (const key8 in data) {
                                        if (!(((key8 === "name") || (key8 === "type")) || (key8 === "json"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs46 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs47 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid18 = _errs47 === errors;
                                        }
                                        else {
                                            var valid18 = true;
                                        }
                                        if (valid18) {
                                            if (data.type !== undefined) {
                                                const _errs48 = errors;
                                                if ("json" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/2/properties/type/const", keyword: "const", params: { allowedValue: "json" } }];
                                                    return false;
                                                }
                                                var valid18 = _errs48 === errors;
                                            }
                                            else {
                                                var valid18 = true;
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "kv_namespace") {
                        const _errs49 = errors;
                        if (errors === _errs49) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing10;
                                if (((data.name === undefined) && (missing10 = "name")) || ((data.type === undefined) && (missing10 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: missing10 } }];
                                    return false;
                                }
                                else {
                                    const _errs51 = errors;
                                    for (const key9 in data) {
                                        if (!((((key9 === "name") || (key9 === "type")) || (key9 === "namespace_id")) || (key9 === "raw"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs51 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs52 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid20 = _errs52 === errors;
                                        }
                                        else {
                                            var valid20 = true;
                                        }
                                        if (valid20) {
                                            if (data.type !== undefined) {
                                                const _errs53 = errors;
                                                if ("kv_namespace" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/3/properties/type/const", keyword: "const", params: { allowedValue: "kv_namespace" } }];
                                                    return false;
                                                }
                                                var valid20 = _errs53 === errors;
                                            }
                                            else {
                                                var valid20 = true;
                                            }
                                            if (valid20) {
                                                if (data.namespace_id !== undefined) {
                                                    const _errs54 = errors;
                                                    if (typeof data.namespace_id !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/namespace_id", schemaPath: "#/oneOf/3/properties/namespace_id/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid20 = _errs54 === errors;
                                                }
                                                else {
                                                    var valid20 = true;
                                                }
                                                if (valid20) {
                                                    if (data.raw !== undefined) {
                                                        const _errs56 = errors;
                                                        if (typeof data.raw !== "boolean") {
                                                            validate53.errors = [{ instancePath: instancePath + "/raw", schemaPath: "#/oneOf/3/properties/raw/type", keyword: "type", params: { type: "boolean" } }];
                                                            return false;
                                                        }
                                                        var valid20 = _errs56 === errors;
                                                    }
                                                    else {
                                                        var valid20 = true;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "r2_bucket") {
                        const _errs58 = errors;
                        if (errors === _errs58) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing11;
                                if (((data.name === undefined) && (missing11 = "name")) || ((data.type === undefined) && (missing11 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: missing11 } }];
                                    return false;
                                }
                                else {
                                    const _errs60 = errors;
                                    for (const key10 in data) {
                                        if (!(((((key10 === "name") || (key10 === "type")) || (key10 === "bucket_name")) || (key10 === "jurisdiction")) || (key10 === "raw"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs60 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs61 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid22 = _errs61 === errors;
                                        }
                                        else {
                                            var valid22 = true;
                                        }
                                        if (valid22) {
                                            if (data.type !== undefined) {
                                                const _errs62 = errors;
                                                if ("r2_bucket" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/4/properties/type/const", keyword: "const", params: { allowedValue: "r2_bucket" } }];
                                                    return false;
                                                }
                                                var valid22 = _errs62 === errors;
                                            }
                                            else {
                                                var valid22 = true;
                                            }
                                            if (valid22) {
                                                if (data.bucket_name !== undefined) {
                                                    const _errs63 = errors;
                                                    if (typeof data.bucket_name !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/bucket_name", schemaPath: "#/oneOf/4/properties/bucket_name/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid22 = _errs63 === errors;
                                                }
                                                else {
                                                    var valid22 = true;
                                                }
                                                if (valid22) {
                                                    if (data.jurisdiction !== undefined) {
                                                        const _errs65 = errors;
                                                        if (typeof data.jurisdiction !== "string") {
                                                            validate53.errors = [{ instancePath: instancePath + "/jurisdiction", schemaPath: "#/oneOf/4/properties/jurisdiction/type", keyword: "type", params: { type: "string" } }];
                                                            return false;
                                                        }
                                                        var valid22 = _errs65 === errors;
                                                    }
                                                    else {
                                                        var valid22 = true;
                                                    }
                                                    if (valid22) {
                                                        if (data.raw !== undefined) {
                                                            const _errs67 = errors;
                                                            if (typeof data.raw !== "boolean") {
                                                                validate53.errors = [{ instancePath: instancePath + "/raw", schemaPath: "#/oneOf/4/properties/raw/type", keyword: "type", params: { type: "boolean" } }];
                                                                return false;
                                                            }
                                                            var valid22 = _errs67 === errors;
                                                        }
                                                        else {
                                                            var valid22 = true;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "d1") {
                        const _errs69 = errors;
                        if (errors === _errs69) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing12;
                                if (((data.name === undefined) && (missing12 = "name")) || ((data.type === undefined) && (missing12 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: missing12 } }];
                                    return false;
                                }
                                else {
                                    const _errs71 = errors;
                                    for (const key11 in data) {
                                        if (!(((((key11 === "name") || (key11 === "type")) || (key11 === "id")) || (key11 === "internalEnv")) || (key11 === "raw"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs71 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs72 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid24 = _errs72 === errors;
                                        }
                                        else {
                                            var valid24 = true;
                                        }
                                        if (valid24) {
                                            if (data.type !== undefined) {
                                                const _errs73 = errors;
                                                if ("d1" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/5/properties/type/const", keyword: "const", params: { allowedValue: "d1" } }];
                                                    return false;
                                                }
                                                var valid24 = _errs73 === errors;
                                            }
                                            else {
                                                var valid24 = true;
                                            }
                                            if (valid24) {
                                                if (data.id !== undefined) {
                                                    const _errs74 = errors;
                                                    if (typeof data.id !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/oneOf/5/properties/id/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid24 = _errs74 === errors;
                                                }
                                                else {
                                                    var valid24 = true;
                                                }
                                                if (valid24) {
                                                    if (data.internalEnv !== undefined) {
                                                        const _errs76 = errors;
                                                        if (typeof data.internalEnv !== "string") {
                                                            validate53.errors = [{ instancePath: instancePath + "/internalEnv", schemaPath: "#/oneOf/5/properties/internalEnv/type", keyword: "type", params: { type: "string" } }];
                                                            return false;
                                                        }
                                                        var valid24 = _errs76 === errors;
                                                    }
                                                    else {
                                                        var valid24 = true;
                                                    }
                                                    if (valid24) {
                                                        if (data.raw !== undefined) {
                                                            const _errs78 = errors;
                                                            if (typeof data.raw !== "boolean") {
                                                                validate53.errors = [{ instancePath: instancePath + "/raw", schemaPath: "#/oneOf/5/properties/raw/type", keyword: "type", params: { type: "boolean" } }];
                                                                return false;
                                                            }
                                                            var valid24 = _errs78 === errors;
                                                        }
                                                        else {
                                                            var valid24 = true;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "queue") {
                        const _errs80 = errors;
                        if (errors === _errs80) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing13;
                                if (((data.name === undefined) && (missing13 = "name")) || ((data.type === undefined) && (missing13 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: missing13 } }];
                                    return false;
                                }
                                else {
                                    const _errs82 = errors;
                                    for (const key12 in data) {
                                        if (!(((((key12 === "name") || (key12 === "type")) || (key12 === "queue_name")) || (key12 === "delivery_delay")) || (key12 === "raw"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs82 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs83 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid26 = _errs83 === errors;
                                        }
                                        else {
                                            var valid26 = true;
                                        }
                                        if (valid26) {
                                            if (data.type !== undefined) {
                                                const _errs84 = errors;
                                                if ("queue" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/6/properties/type/const", keyword: "const", params: { allowedValue: "queue" } }];
                                                    return false;
                                                }
                                                var valid26 = _errs84 === errors;
                                            }
                                            else {
                                                var valid26 = true;
                                            }
                                            if (valid26) {
                                                if (data.queue_name !== undefined) {
                                                    const _errs85 = errors;
                                                    if (typeof data.queue_name !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/queue_name", schemaPath: "#/oneOf/6/properties/queue_name/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid26 = _errs85 === errors;
                                                }
                                                else {
                                                    var valid26 = true;
                                                }
                                                if (valid26) {
                                                    if (data.delivery_delay !== undefined) {
                                                        let data36 = data.delivery_delay;
                                                        const _errs87 = errors;
                                                        if (!((typeof data36 == "number") && (isFinite(data36)))) {
                                                            validate53.errors = [{ instancePath: instancePath + "/delivery_delay", schemaPath: "#/oneOf/6/properties/delivery_delay/type", keyword: "type", params: { type: "number" } }];
                                                            return false;
                                                        }
                                                        var valid26 = _errs87 === errors;
                                                    }
                                                    else {
                                                        var valid26 = true;
                                                    }
                                                    if (valid26) {
                                                        if (data.raw !== undefined) {
                                                            const _errs89 = errors;
                                                            if (typeof data.raw !== "boolean") {
                                                                validate53.errors = [{ instancePath: instancePath + "/raw", schemaPath: "#/oneOf/6/properties/raw/type", keyword: "type", params: { type: "boolean" } }];
                                                                return false;
                                                            }
                                                            var valid26 = _errs89 === errors;
                                                        }
                                                        else {
                                                            var valid26 = true;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/6/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "durable_object_namespace") {
                        const _errs91 = errors;
                        if (errors === _errs91) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing14;
                                if (((data.name === undefined) && (missing14 = "name")) || ((data.type === undefined) && (missing14 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: missing14 } }];
                                    return false;
                                }
                                else {
                                    const _errs93 = errors;
                                    for (const key13 in data) {
                                        if (!(((((key13 === "name") || (key13 === "type")) || (key13 === "class_name")) || (key13 === "script_name")) || (key13 === "environment"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs93 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs94 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid28 = _errs94 === errors;
                                        }
                                        else {
                                            var valid28 = true;
                                        }
                                        if (valid28) {
                                            if (data.type !== undefined) {
                                                const _errs95 = errors;
                                                if ("durable_object_namespace" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/7/properties/type/const", keyword: "const", params: { allowedValue: "durable_object_namespace" } }];
                                                    return false;
                                                }
                                                var valid28 = _errs95 === errors;
                                            }
                                            else {
                                                var valid28 = true;
                                            }
                                            if (valid28) {
                                                if (data.class_name !== undefined) {
                                                    const _errs96 = errors;
                                                    if (typeof data.class_name !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/class_name", schemaPath: "#/oneOf/7/properties/class_name/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid28 = _errs96 === errors;
                                                }
                                                else {
                                                    var valid28 = true;
                                                }
                                                if (valid28) {
                                                    if (data.script_name !== undefined) {
                                                        const _errs98 = errors;
                                                        if (typeof data.script_name !== "string") {
                                                            validate53.errors = [{ instancePath: instancePath + "/script_name", schemaPath: "#/oneOf/7/properties/script_name/type", keyword: "type", params: { type: "string" } }];
                                                            return false;
                                                        }
                                                        var valid28 = _errs98 === errors;
                                                    }
                                                    else {
                                                        var valid28 = true;
                                                    }
                                                    if (valid28) {
                                                        if (data.environment !== undefined) {
                                                            const _errs100 = errors;
                                                            if (typeof data.environment !== "string") {
                                                                validate53.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/oneOf/7/properties/environment/type", keyword: "type", params: { type: "string" } }];
                                                                return false;
                                                            }
                                                            var valid28 = _errs100 === errors;
                                                        }
                                                        else {
                                                            var valid28 = true;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/7/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "workflow") {
                        const _errs102 = errors;
                        if (errors === _errs102) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing15;
                                if (((data.name === undefined) && (missing15 = "name")) || ((data.type === undefined) && (missing15 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: missing15 } }];
                                    return false;
                                }
                                else {
                                    const _errs104 = errors;
                                    for (const key14 in data) {
                                        if (!((((((key14 === "name") || (key14 === "type")) || (key14 === "workflow_name")) || (key14 === "class_name")) || (key14 === "script_name")) || (key14 === "raw"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs104 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs105 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid30 = _errs105 === errors;
                                        }
                                        else {
                                            var valid30 = true;
                                        }
                                        if (valid30) {
                                            if (data.type !== undefined) {
                                                const _errs106 = errors;
                                                if ("workflow" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/8/properties/type/const", keyword: "const", params: { allowedValue: "workflow" } }];
                                                    return false;
                                                }
                                                var valid30 = _errs106 === errors;
                                            }
                                            else {
                                                var valid30 = true;
                                            }
                                            if (valid30) {
                                                if (data.workflow_name !== undefined) {
                                                    const _errs107 = errors;
                                                    if (typeof data.workflow_name !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/workflow_name", schemaPath: "#/oneOf/8/properties/workflow_name/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid30 = _errs107 === errors;
                                                }
                                                else {
                                                    var valid30 = true;
                                                }
                                                if (valid30) {
                                                    if (data.class_name !== undefined) {
                                                        const _errs109 = errors;
                                                        if (typeof data.class_name !== "string") {
                                                            validate53.errors = [{ instancePath: instancePath + "/class_name", schemaPath: "#/oneOf/8/properties/class_name/type", keyword: "type", params: { type: "string" } }];
                                                            return false;
                                                        }
                                                        var valid30 = _errs109 === errors;
                                                    }
                                                    else {
                                                        var valid30 = true;
                                                    }
                                                    if (valid30) {
                                                        if (data.script_name !== undefined) {
                                                            const _errs111 = errors;
                                                            if (typeof data.script_name !== "string") {
                                                                validate53.errors = [{ instancePath: instancePath + "/script_name", schemaPath: "#/oneOf/8/properties/script_name/type", keyword: "type", params: { type: "string" } }];
                                                                return false;
                                                            }
                                                            var valid30 = _errs111 === errors;
                                                        }
                                                        else {
                                                            var valid30 = true;
                                                        }
                                                        if (valid30) {
                                                            if (data.raw !== undefined) {
                                                                const _errs113 = errors;
                                                                if (typeof data.raw !== "boolean") {
                                                                    validate53.errors = [{ instancePath: instancePath + "/raw", schemaPath: "#/oneOf/8/properties/raw/type", keyword: "type", params: { type: "boolean" } }];
                                                                    return false;
                                                                }
                                                                var valid30 = _errs113 === errors;
                                                            }
                                                            else {
                                                                var valid30 = true;
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/8/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "service") {
                        const _errs115 = errors;
                        if (errors === _errs115) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing16;
                                if (((data.name === undefined) && (missing16 = "name")) || ((data.type === undefined) && (missing16 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: missing16 } }];
                                    return false;
                                }
                                else {
                                    const _errs117 = errors;
                                    for (const key15 in data) {
                                        if (!(((((((key15 === "name") || (key15 === "type")) || (key15 === "service")) || (key15 === "environment")) || (key15 === "entrypoint")) || (key15 === "props")) || (key15 === "cross_account_grant"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs117 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs118 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid32 = _errs118 === errors;
                                        }
                                        else {
                                            var valid32 = true;
                                        }
                                        if (valid32) {
                                            if (data.type !== undefined) {
                                                const _errs119 = errors;
                                                if ("service" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/9/properties/type/const", keyword: "const", params: { allowedValue: "service" } }];
                                                    return false;
                                                }
                                                var valid32 = _errs119 === errors;
                                            }
                                            else {
                                                var valid32 = true;
                                            }
                                            if (valid32) {
                                                if (data.service !== undefined) {
                                                    const _errs120 = errors;
                                                    if (typeof data.service !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/service", schemaPath: "#/oneOf/9/properties/service/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid32 = _errs120 === errors;
                                                }
                                                else {
                                                    var valid32 = true;
                                                }
                                                if (valid32) {
                                                    if (data.environment !== undefined) {
                                                        const _errs122 = errors;
                                                        if (typeof data.environment !== "string") {
                                                            validate53.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/oneOf/9/properties/environment/type", keyword: "type", params: { type: "string" } }];
                                                            return false;
                                                        }
                                                        var valid32 = _errs122 === errors;
                                                    }
                                                    else {
                                                        var valid32 = true;
                                                    }
                                                    if (valid32) {
                                                        if (data.entrypoint !== undefined) {
                                                            const _errs124 = errors;
                                                            if (typeof data.entrypoint !== "string") {
                                                                validate53.errors = [{ instancePath: instancePath + "/entrypoint", schemaPath: "#/oneOf/9/properties/entrypoint/type", keyword: "type", params: { type: "string" } }];
                                                                return false;
                                                            }
                                                            var valid32 = _errs124 === errors;
                                                        }
                                                        else {
                                                            var valid32 = true;
                                                        }
                                                        if (valid32) {
                                                            if (data.props !== undefined) {
                                                                let data54 = data.props;
                                                                const _errs126 = errors;
                                                                if (!(data54 && typeof data54 == "object" && !Array.isArray(data54))) {
                                                                    validate53.errors = [{ instancePath: instancePath + "/props", schemaPath: "#/oneOf/9/properties/props/type", keyword: "type", params: { type: "object" } }];
                                                                    return false;
                                                                }
                                                                var valid32 = _errs126 === errors;
                                                            }
                                                            else {
                                                                var valid32 = true;
                                                            }
                                                            if (valid32) {
                                                                if (data.cross_account_grant !== undefined) {
                                                                    const _errs128 = errors;
                                                                    if (typeof data.cross_account_grant !== "string") {
                                                                        validate53.errors = [{ instancePath: instancePath + "/cross_account_grant", schemaPath: "#/oneOf/9/properties/cross_account_grant/type", keyword: "type", params: { type: "string" } }];
                                                                        return false;
                                                                    }
                                                                    var valid32 = _errs128 === errors;
                                                                }
                                                                else {
                                                                    var valid32 = true;
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/9/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "dispatch_namespace") {
                        const _errs130 = errors;
                        if (errors === _errs130) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing17;
                                if (((data.name === undefined) && (missing17 = "name")) || ((data.type === undefined) && (missing17 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: missing17 } }];
                                    return false;
                                }
                                else {
                                    const _errs132 = errors;
                                    for (const key16 in data) {
                                        if (!((((key16 === "name") || (key16 === "type")) || (key16 === "namespace")) || (key16 === "outbound"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs132 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs133 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid34 = _errs133 === errors;
                                        }
                                        else {
                                            var valid34 = true;
                                        }
                                        if (valid34) {
                                            if (data.type !== undefined) {
                                                const _errs134 = errors;
                                                if ("dispatch_namespace" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/10/properties/type/const", keyword: "const", params: { allowedValue: "dispatch_namespace" } }];
                                                    return false;
                                                }
                                                var valid34 = _errs134 === errors;
                                            }
                                            else {
                                                var valid34 = true;
                                            }
                                            if (valid34) {
                                                if (data.namespace !== undefined) {
                                                    const _errs135 = errors;
                                                    if (typeof data.namespace !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/namespace", schemaPath: "#/oneOf/10/properties/namespace/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid34 = _errs135 === errors;
                                                }
                                                else {
                                                    var valid34 = true;
                                                }
                                                if (valid34) {
                                                    if (data.outbound !== undefined) {
                                                        let data59 = data.outbound;
                                                        const _errs137 = errors;
                                                        if (errors === _errs137) {
                                                            if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
                                                                const _errs139 = errors;
                                                                for (const key17 in data59) {
                                                                    if (!((key17 === "worker") || (key17 === "params"))) {
                                                                        validate53.errors = [{ instancePath: instancePath + "/outbound", schemaPath: "#/oneOf/10/properties/outbound/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } }];
                                                                        return false;
                                                                        break;
                                                                    }
                                                                }
                                                                if (_errs139 === errors) {
                                                                    if (data59.worker !== undefined) {
                                                                        let data60 = data59.worker;
                                                                        const _errs140 = errors;
                                                                        if (errors === _errs140) {
                                                                            if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
                                                                                const _errs142 = errors;
                                                                                for (const key18 in data60) {
                                                                                    if (!((key18 === "service") || (key18 === "environment"))) {
                                                                                        validate53.errors = [{ instancePath: instancePath + "/outbound/worker", schemaPath: "#/oneOf/10/properties/outbound/properties/worker/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } }];
                                                                                        return false;
                                                                                        break;
                                                                                    }
                                                                                }
                                                                                if (_errs142 === errors) {
                                                                                    if (data60.service !== undefined) {
                                                                                        const _errs143 = errors;
                                                                                        if (typeof data60.service !== "string") {
                                                                                            validate53.errors = [{ instancePath: instancePath + "/outbound/worker/service", schemaPath: "#/oneOf/10/properties/outbound/properties/worker/properties/service/type", keyword: "type", params: { type: "string" } }];
                                                                                            return false;
                                                                                        }
                                                                                        var valid36 = _errs143 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid36 = true;
                                                                                    }
                                                                                    if (valid36) {
                                                                                        if (data60.environment !== undefined) {
                                                                                            const _errs145 = errors;
                                                                                            if (typeof data60.environment !== "string") {
                                                                                                validate53.errors = [{ instancePath: instancePath + "/outbound/worker/environment", schemaPath: "#/oneOf/10/properties/outbound/properties/worker/properties/environment/type", keyword: "type", params: { type: "string" } }];
                                                                                                return false;
                                                                                            }
                                                                                            var valid36 = _errs145 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid36 = true;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate53.errors = [{ instancePath: instancePath + "/outbound/worker", schemaPath: "#/oneOf/10/properties/outbound/properties/worker/type", keyword: "type", params: { type: "object" } }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid35 = _errs140 === errors;
                                                                    }
                                                                    else {
                                                                        var valid35 = true;
                                                                    }
                                                                    if (valid35) {
                                                                        if (data59.params !== undefined) {
                                                                            let data63 = data59.params;
                                                                            const _errs147 = errors;
                                                                            if (errors === _errs147) {
                                                                                if (Array.isArray(data63)) {
                                                                                    var valid37 = true;
                                                                                    const len0 = data63.length;
                                                                                    for (let i0 = 0; i0 < len0; i0++) {
                                                                                        let data64 = data63[i0];
                                                                                        const _errs149 = errors;
                                                                                        if (errors === _errs149) {
                                                                                            if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
                                                                                                let missing18;
                                                                                                if ((data64.name === undefined) && (missing18 = "name")) {
                                                                                                    validate53.errors = [{ instancePath: instancePath + "/outbound/params/" + i0, schemaPath: "#/oneOf/10/properties/outbound/properties/params/items/required", keyword: "required", params: { missingProperty: missing18 } }];
                                                                                                    return false;
                                                                                                }
                                                                                                else {
                                                                                                    const _errs151 = errors;
                                                                                                    for (const key19 in data64) {
                                                                                                        if (!(key19 === "name")) {
                                                                                                            validate53.errors = [{ instancePath: instancePath + "/outbound/params/" + i0, schemaPath: "#/oneOf/10/properties/outbound/properties/params/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 } }];
                                                                                                            return false;
                                                                                                            break;
                                                                                                        }
                                                                                                    }
                                                                                                    if (_errs151 === errors) {
                                                                                                        if (data64.name !== undefined) {
                                                                                                            if (typeof data64.name !== "string") {
                                                                                                                validate53.errors = [{ instancePath: instancePath + "/outbound/params/" + i0 + "/name", schemaPath: "#/oneOf/10/properties/outbound/properties/params/items/properties/name/type", keyword: "type", params: { type: "string" } }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate53.errors = [{ instancePath: instancePath + "/outbound/params/" + i0, schemaPath: "#/oneOf/10/properties/outbound/properties/params/items/type", keyword: "type", params: { type: "object" } }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid37 = _errs149 === errors;
                                                                                        if (!valid37) {
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate53.errors = [{ instancePath: instancePath + "/outbound/params", schemaPath: "#/oneOf/10/properties/outbound/properties/params/type", keyword: "type", params: { type: "array" } }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid35 = _errs147 === errors;
                                                                        }
                                                                        else {
                                                                            var valid35 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate53.errors = [{ instancePath: instancePath + "/outbound", schemaPath: "#/oneOf/10/properties/outbound/type", keyword: "type", params: { type: "object" } }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid34 = _errs137 === errors;
                                                    }
                                                    else {
                                                        var valid34 = true;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/10/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "analytics_engine") {
                        const _errs154 = errors;
                        if (errors === _errs154) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing19;
                                if (((data.name === undefined) && (missing19 = "name")) || ((data.type === undefined) && (missing19 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: missing19 } }];
                                    return false;
                                }
                                else {
                                    const _errs156 = errors;
                                    for (const key20 in data) {
                                        if (!(((key20 === "name") || (key20 === "type")) || (key20 === "dataset"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/11/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs156 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs157 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid40 = _errs157 === errors;
                                        }
                                        else {
                                            var valid40 = true;
                                        }
                                        if (valid40) {
                                            if (data.type !== undefined) {
                                                const _errs158 = errors;
                                                if ("analytics_engine" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/11/properties/type/const", keyword: "const", params: { allowedValue: "analytics_engine" } }];
                                                    return false;
                                                }
                                                var valid40 = _errs158 === errors;
                                            }
                                            else {
                                                var valid40 = true;
                                            }
                                            if (valid40) {
                                                if (data.dataset !== undefined) {
                                                    const _errs159 = errors;
                                                    if (typeof data.dataset !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/dataset", schemaPath: "#/oneOf/11/properties/dataset/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid40 = _errs159 === errors;
                                                }
                                                else {
                                                    var valid40 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/11/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "hyperdrive") {
                        const _errs161 = errors;
                        if (errors === _errs161) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing20;
                                if (((data.name === undefined) && (missing20 = "name")) || ((data.type === undefined) && (missing20 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: missing20 } }];
                                    return false;
                                }
                                else {
                                    const _errs163 = errors;
                                    for (const key21 in data) {
                                        if (!(((key21 === "name") || (key21 === "type")) || (key21 === "id"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/12/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs163 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs164 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid42 = _errs164 === errors;
                                        }
                                        else {
                                            var valid42 = true;
                                        }
                                        if (valid42) {
                                            if (data.type !== undefined) {
                                                const _errs165 = errors;
                                                if ("hyperdrive" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/12/properties/type/const", keyword: "const", params: { allowedValue: "hyperdrive" } }];
                                                    return false;
                                                }
                                                var valid42 = _errs165 === errors;
                                            }
                                            else {
                                                var valid42 = true;
                                            }
                                            if (valid42) {
                                                if (data.id !== undefined) {
                                                    const _errs166 = errors;
                                                    if (typeof data.id !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/oneOf/12/properties/id/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid42 = _errs166 === errors;
                                                }
                                                else {
                                                    var valid42 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/12/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "vectorize") {
                        const _errs168 = errors;
                        if (errors === _errs168) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing21;
                                if (((data.name === undefined) && (missing21 = "name")) || ((data.type === undefined) && (missing21 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: missing21 } }];
                                    return false;
                                }
                                else {
                                    const _errs170 = errors;
                                    for (const key22 in data) {
                                        if (!((((key22 === "name") || (key22 === "type")) || (key22 === "index_name")) || (key22 === "raw"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/13/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs170 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs171 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid44 = _errs171 === errors;
                                        }
                                        else {
                                            var valid44 = true;
                                        }
                                        if (valid44) {
                                            if (data.type !== undefined) {
                                                const _errs172 = errors;
                                                if ("vectorize" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/13/properties/type/const", keyword: "const", params: { allowedValue: "vectorize" } }];
                                                    return false;
                                                }
                                                var valid44 = _errs172 === errors;
                                            }
                                            else {
                                                var valid44 = true;
                                            }
                                            if (valid44) {
                                                if (data.index_name !== undefined) {
                                                    const _errs173 = errors;
                                                    if (typeof data.index_name !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/index_name", schemaPath: "#/oneOf/13/properties/index_name/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid44 = _errs173 === errors;
                                                }
                                                else {
                                                    var valid44 = true;
                                                }
                                                if (valid44) {
                                                    if (data.raw !== undefined) {
                                                        const _errs175 = errors;
                                                        if (typeof data.raw !== "boolean") {
                                                            validate53.errors = [{ instancePath: instancePath + "/raw", schemaPath: "#/oneOf/13/properties/raw/type", keyword: "type", params: { type: "boolean" } }];
                                                            return false;
                                                        }
                                                        var valid44 = _errs175 === errors;
                                                    }
                                                    else {
                                                        var valid44 = true;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/13/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "mtls_certificate") {
                        const _errs177 = errors;
                        if (errors === _errs177) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing22;
                                if (((data.name === undefined) && (missing22 = "name")) || ((data.type === undefined) && (missing22 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/14/required", keyword: "required", params: { missingProperty: missing22 } }];
                                    return false;
                                }
                                else {
                                    const _errs179 = errors;
                                    for (const key23 in data) {
                                        if (!(((key23 === "name") || (key23 === "type")) || (key23 === "certificate_id"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/14/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs179 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs180 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid46 = _errs180 === errors;
                                        }
                                        else {
                                            var valid46 = true;
                                        }
                                        if (valid46) {
                                            if (data.type !== undefined) {
                                                const _errs181 = errors;
                                                if ("mtls_certificate" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/14/properties/type/const", keyword: "const", params: { allowedValue: "mtls_certificate" } }];
                                                    return false;
                                                }
                                                var valid46 = _errs181 === errors;
                                            }
                                            else {
                                                var valid46 = true;
                                            }
                                            if (valid46) {
                                                if (data.certificate_id !== undefined) {
                                                    const _errs182 = errors;
                                                    if (typeof data.certificate_id !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/certificate_id", schemaPath: "#/oneOf/14/properties/certificate_id/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid46 = _errs182 === errors;
                                                }
                                                else {
                                                    var valid46 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/14/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "pipelines") {
                        const _errs184 = errors;
                        if (errors === _errs184) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing23;
                                if (((data.name === undefined) && (missing23 = "name")) || ((data.type === undefined) && (missing23 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/15/required", keyword: "required", params: { missingProperty: missing23 } }];
                                    return false;
                                }
                                else {
                                    const _errs186 = errors;
                                    for (const key24 in data) {
                                        if (!((((key24 === "name") || (key24 === "type")) || (key24 === "pipeline")) || (key24 === "stream"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/15/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs186 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs187 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid48 = _errs187 === errors;
                                        }
                                        else {
                                            var valid48 = true;
                                        }
                                        if (valid48) {
                                            if (data.type !== undefined) {
                                                const _errs188 = errors;
                                                if ("pipelines" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/15/properties/type/const", keyword: "const", params: { allowedValue: "pipelines" } }];
                                                    return false;
                                                }
                                                var valid48 = _errs188 === errors;
                                            }
                                            else {
                                                var valid48 = true;
                                            }
                                            if (valid48) {
                                                if (data.pipeline !== undefined) {
                                                    const _errs189 = errors;
                                                    if (typeof data.pipeline !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/pipeline", schemaPath: "#/oneOf/15/properties/pipeline/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid48 = _errs189 === errors;
                                                }
                                                else {
                                                    var valid48 = true;
                                                }
                                                if (valid48) {
                                                    if (data.stream !== undefined) {
                                                        const _errs191 = errors;
                                                        if (typeof data.stream !== "string") {
                                                            validate53.errors = [{ instancePath: instancePath + "/stream", schemaPath: "#/oneOf/15/properties/stream/type", keyword: "type", params: { type: "string" } }];
                                                            return false;
                                                        }
                                                        var valid48 = _errs191 === errors;
                                                    }
                                                    else {
                                                        var valid48 = true;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/15/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "k2") {
                        const _errs193 = errors;
                        if (errors === _errs193) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing24;
                                if (((data.name === undefined) && (missing24 = "name")) || ((data.type === undefined) && (missing24 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/16/required", keyword: "required", params: { missingProperty: missing24 } }];
                                    return false;
                                }
                                else {
                                    const _errs195 = errors;
                                    for (const key25 in data) {
                                        if (!(((key25 === "name") || (key25 === "type")) || (key25 === "stream"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/16/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs195 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs196 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid50 = _errs196 === errors;
                                        }
                                        else {
                                            var valid50 = true;
                                        }
                                        if (valid50) {
                                            if (data.type !== undefined) {
                                                const _errs197 = errors;
                                                if ("k2" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/16/properties/type/const", keyword: "const", params: { allowedValue: "k2" } }];
                                                    return false;
                                                }
                                                var valid50 = _errs197 === errors;
                                            }
                                            else {
                                                var valid50 = true;
                                            }
                                            if (valid50) {
                                                if (data.stream !== undefined) {
                                                    const _errs198 = errors;
                                                    if (typeof data.stream !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/stream", schemaPath: "#/oneOf/16/properties/stream/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid50 = _errs198 === errors;
                                                }
                                                else {
                                                    var valid50 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/16/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "secrets_store_secret") {
                        const _errs200 = errors;
                        if (errors === _errs200) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing25;
                                if (((data.name === undefined) && (missing25 = "name")) || ((data.type === undefined) && (missing25 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/17/required", keyword: "required", params: { missingProperty: missing25 } }];
                                    return false;
                                }
                                else {
                                    const _errs202 = errors;
                                    for (const key26 in data) {
                                        if (!((((key26 === "name") || (key26 === "type")) || (key26 === "store_id")) || (key26 === "secret_name"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/17/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs202 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs203 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid52 = _errs203 === errors;
                                        }
                                        else {
                                            var valid52 = true;
                                        }
                                        if (valid52) {
                                            if (data.type !== undefined) {
                                                const _errs204 = errors;
                                                if ("secrets_store_secret" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/17/properties/type/const", keyword: "const", params: { allowedValue: "secrets_store_secret" } }];
                                                    return false;
                                                }
                                                var valid52 = _errs204 === errors;
                                            }
                                            else {
                                                var valid52 = true;
                                            }
                                            if (valid52) {
                                                if (data.store_id !== undefined) {
                                                    const _errs205 = errors;
                                                    if (typeof data.store_id !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/store_id", schemaPath: "#/oneOf/17/properties/store_id/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid52 = _errs205 === errors;
                                                }
                                                else {
                                                    var valid52 = true;
                                                }
                                                if (valid52) {
                                                    if (data.secret_name !== undefined) {
                                                        const _errs207 = errors;
                                                        if (typeof data.secret_name !== "string") {
                                                            validate53.errors = [{ instancePath: instancePath + "/secret_name", schemaPath: "#/oneOf/17/properties/secret_name/type", keyword: "type", params: { type: "string" } }];
                                                            return false;
                                                        }
                                                        var valid52 = _errs207 === errors;
                                                    }
                                                    else {
                                                        var valid52 = true;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/17/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "send_email") {
                        const _errs209 = errors;
                        if (errors === _errs209) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing26;
                                if (((data.name === undefined) && (missing26 = "name")) || ((data.type === undefined) && (missing26 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/18/required", keyword: "required", params: { missingProperty: missing26 } }];
                                    return false;
                                }
                                else {
                                    const _errs211 = errors;
                                    for (const key27 in data) {
                                        if (!(((((key27 === "name") || (key27 === "type")) || (key27 === "destination_address")) || (key27 === "allowed_destination_addresses")) || (key27 === "allowed_sender_addresses"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/18/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs211 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs212 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid54 = _errs212 === errors;
                                        }
                                        else {
                                            var valid54 = true;
                                        }
                                        if (valid54) {
                                            if (data.type !== undefined) {
                                                const _errs213 = errors;
                                                if ("send_email" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/18/properties/type/const", keyword: "const", params: { allowedValue: "send_email" } }];
                                                    return false;
                                                }
                                                var valid54 = _errs213 === errors;
                                            }
                                            else {
                                                var valid54 = true;
                                            }
                                            if (valid54) {
                                                if (data.destination_address !== undefined) {
                                                    const _errs214 = errors;
                                                    if (typeof data.destination_address !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/destination_address", schemaPath: "#/oneOf/18/properties/destination_address/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid54 = _errs214 === errors;
                                                }
                                                else {
                                                    var valid54 = true;
                                                }
                                                if (valid54) {
                                                    if (data.allowed_destination_addresses !== undefined) {
                                                        const _errs216 = errors;
                                                        if (!(validate80(data.allowed_destination_addresses, { instancePath: instancePath + "/allowed_destination_addresses", parentData: data, parentDataProperty: "allowed_destination_addresses", rootData, dynamicAnchors }))) {
                                                            vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid54 = _errs216 === errors;
                                                    }
                                                    else {
                                                        var valid54 = true;
                                                    }
                                                    if (valid54) {
                                                        if (data.allowed_sender_addresses !== undefined) {
                                                            const _errs217 = errors;
                                                            if (!(validate80(data.allowed_sender_addresses, { instancePath: instancePath + "/allowed_sender_addresses", parentData: data, parentDataProperty: "allowed_sender_addresses", rootData, dynamicAnchors }))) {
                                                                vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var valid54 = _errs217 === errors;
                                                        }
                                                        else {
                                                            var valid54 = true;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/18/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "ratelimit") {
                        const _errs218 = errors;
                        if (errors === _errs218) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing27;
                                if (((data.name === undefined) && (missing27 = "name")) || ((data.type === undefined) && (missing27 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/19/required", keyword: "required", params: { missingProperty: missing27 } }];
                                    return false;
                                }
                                else {
                                    const _errs220 = errors;
                                    for (const key28 in data) {
                                        if (!((((key28 === "name") || (key28 === "type")) || (key28 === "namespace_id")) || (key28 === "simple"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/19/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs220 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs221 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid56 = _errs221 === errors;
                                        }
                                        else {
                                            var valid56 = true;
                                        }
                                        if (valid56) {
                                            if (data.type !== undefined) {
                                                const _errs222 = errors;
                                                if ("ratelimit" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/19/properties/type/const", keyword: "const", params: { allowedValue: "ratelimit" } }];
                                                    return false;
                                                }
                                                var valid56 = _errs222 === errors;
                                            }
                                            else {
                                                var valid56 = true;
                                            }
                                            if (valid56) {
                                                if (data.namespace_id !== undefined) {
                                                    const _errs223 = errors;
                                                    if (typeof data.namespace_id !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/namespace_id", schemaPath: "#/oneOf/19/properties/namespace_id/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid56 = _errs223 === errors;
                                                }
                                                else {
                                                    var valid56 = true;
                                                }
                                                if (valid56) {
                                                    if (data.simple !== undefined) {
                                                        let data98 = data.simple;
                                                        const _errs225 = errors;
                                                        if (errors === _errs225) {
                                                            if (data98 && typeof data98 == "object" && !Array.isArray(data98)) {
                                                                const _errs227 = errors;
                                                                for (const key29 in data98) {
                                                                    if (!((key29 === "limit") || (key29 === "period"))) {
                                                                        validate53.errors = [{ instancePath: instancePath + "/simple", schemaPath: "#/oneOf/19/properties/simple/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 } }];
                                                                        return false;
                                                                        break;
                                                                    }
                                                                }
                                                                if (_errs227 === errors) {
                                                                    if (data98.limit !== undefined) {
                                                                        let data99 = data98.limit;
                                                                        const _errs228 = errors;
                                                                        if (!((typeof data99 == "number") && (isFinite(data99)))) {
                                                                            validate53.errors = [{ instancePath: instancePath + "/simple/limit", schemaPath: "#/oneOf/19/properties/simple/properties/limit/type", keyword: "type", params: { type: "number" } }];
                                                                            return false;
                                                                        }
                                                                        var valid57 = _errs228 === errors;
                                                                    }
                                                                    else {
                                                                        var valid57 = true;
                                                                    }
                                                                    if (valid57) {
                                                                        if (data98.period !== undefined) {
                                                                            let data100 = data98.period;
                                                                            const _errs230 = errors;
                                                                            if (!((typeof data100 == "number") && (isFinite(data100)))) {
                                                                                validate53.errors = [{ instancePath: instancePath + "/simple/period", schemaPath: "#/oneOf/19/properties/simple/properties/period/type", keyword: "type", params: { type: "number" } }];
                                                                                return false;
                                                                            }
                                                                            var valid57 = _errs230 === errors;
                                                                        }
                                                                        else {
                                                                            var valid57 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate53.errors = [{ instancePath: instancePath + "/simple", schemaPath: "#/oneOf/19/properties/simple/type", keyword: "type", params: { type: "object" } }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid56 = _errs225 === errors;
                                                    }
                                                    else {
                                                        var valid56 = true;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/19/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "logfwdr") {
                        const _errs232 = errors;
                        if (errors === _errs232) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing28;
                                if (((data.name === undefined) && (missing28 = "name")) || ((data.type === undefined) && (missing28 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/20/required", keyword: "required", params: { missingProperty: missing28 } }];
                                    return false;
                                }
                                else {
                                    const _errs234 = errors;
                                    for (const key30 in data) {
                                        if (!(((key30 === "name") || (key30 === "type")) || (key30 === "destination"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/20/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs234 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs235 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid59 = _errs235 === errors;
                                        }
                                        else {
                                            var valid59 = true;
                                        }
                                        if (valid59) {
                                            if (data.type !== undefined) {
                                                const _errs236 = errors;
                                                if ("logfwdr" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/20/properties/type/const", keyword: "const", params: { allowedValue: "logfwdr" } }];
                                                    return false;
                                                }
                                                var valid59 = _errs236 === errors;
                                            }
                                            else {
                                                var valid59 = true;
                                            }
                                            if (valid59) {
                                                if (data.destination !== undefined) {
                                                    const _errs237 = errors;
                                                    if (typeof data.destination !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/destination", schemaPath: "#/oneOf/20/properties/destination/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid59 = _errs237 === errors;
                                                }
                                                else {
                                                    var valid59 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/20/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "vpc_service") {
                        const _errs239 = errors;
                        if (errors === _errs239) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing29;
                                if (((data.name === undefined) && (missing29 = "name")) || ((data.type === undefined) && (missing29 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/21/required", keyword: "required", params: { missingProperty: missing29 } }];
                                    return false;
                                }
                                else {
                                    const _errs241 = errors;
                                    for (const key31 in data) {
                                        if (!(((key31 === "name") || (key31 === "type")) || (key31 === "service_id"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/21/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs241 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs242 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid61 = _errs242 === errors;
                                        }
                                        else {
                                            var valid61 = true;
                                        }
                                        if (valid61) {
                                            if (data.type !== undefined) {
                                                const _errs243 = errors;
                                                if ("vpc_service" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/21/properties/type/const", keyword: "const", params: { allowedValue: "vpc_service" } }];
                                                    return false;
                                                }
                                                var valid61 = _errs243 === errors;
                                            }
                                            else {
                                                var valid61 = true;
                                            }
                                            if (valid61) {
                                                if (data.service_id !== undefined) {
                                                    const _errs244 = errors;
                                                    if (typeof data.service_id !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/service_id", schemaPath: "#/oneOf/21/properties/service_id/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid61 = _errs244 === errors;
                                                }
                                                else {
                                                    var valid61 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/21/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "vpc_network") {
                        const _errs246 = errors;
                        if (errors === _errs246) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing30;
                                if (((data.name === undefined) && (missing30 = "name")) || ((data.type === undefined) && (missing30 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/22/required", keyword: "required", params: { missingProperty: missing30 } }];
                                    return false;
                                }
                                else {
                                    const _errs248 = errors;
                                    for (const key32 in data) {
                                        if (!((((key32 === "name") || (key32 === "type")) || (key32 === "tunnel_id")) || (key32 === "network_id"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/22/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs248 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs249 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid63 = _errs249 === errors;
                                        }
                                        else {
                                            var valid63 = true;
                                        }
                                        if (valid63) {
                                            if (data.type !== undefined) {
                                                const _errs250 = errors;
                                                if ("vpc_network" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/22/properties/type/const", keyword: "const", params: { allowedValue: "vpc_network" } }];
                                                    return false;
                                                }
                                                var valid63 = _errs250 === errors;
                                            }
                                            else {
                                                var valid63 = true;
                                            }
                                            if (valid63) {
                                                if (data.tunnel_id !== undefined) {
                                                    const _errs251 = errors;
                                                    if (typeof data.tunnel_id !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/tunnel_id", schemaPath: "#/oneOf/22/properties/tunnel_id/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid63 = _errs251 === errors;
                                                }
                                                else {
                                                    var valid63 = true;
                                                }
                                                if (valid63) {
                                                    if (data.network_id !== undefined) {
                                                        const _errs253 = errors;
                                                        if (typeof data.network_id !== "string") {
                                                            validate53.errors = [{ instancePath: instancePath + "/network_id", schemaPath: "#/oneOf/22/properties/network_id/type", keyword: "type", params: { type: "string" } }];
                                                            return false;
                                                        }
                                                        var valid63 = _errs253 === errors;
                                                    }
                                                    else {
                                                        var valid63 = true;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/22/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "ai_search_namespace") {
                        const _errs255 = errors;
                        if (errors === _errs255) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing31;
                                if (((data.name === undefined) && (missing31 = "name")) || ((data.type === undefined) && (missing31 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/23/required", keyword: "required", params: { missingProperty: missing31 } }];
                                    return false;
                                }
                                else {
                                    const _errs257 = errors;
                                    for (const key33 in data) {
                                        if (!(((key33 === "name") || (key33 === "type")) || (key33 === "namespace"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/23/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key33 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs257 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs258 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid65 = _errs258 === errors;
                                        }
                                        else {
                                            var valid65 = true;
                                        }
                                        if (valid65) {
                                            if (data.type !== undefined) {
                                                const _errs259 = errors;
                                                if ("ai_search_namespace" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/23/properties/type/const", keyword: "const", params: { allowedValue: "ai_search_namespace" } }];
                                                    return false;
                                                }
                                                var valid65 = _errs259 === errors;
                                            }
                                            else {
                                                var valid65 = true;
                                            }
                                            if (valid65) {
                                                if (data.namespace !== undefined) {
                                                    const _errs260 = errors;
                                                    if (typeof data.namespace !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/namespace", schemaPath: "#/oneOf/23/properties/namespace/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid65 = _errs260 === errors;
                                                }
                                                else {
                                                    var valid65 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/23/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "agent_memory") {
                        const _errs262 = errors;
                        if (errors === _errs262) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing32;
                                if (((data.name === undefined) && (missing32 = "name")) || ((data.type === undefined) && (missing32 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/24/required", keyword: "required", params: { missingProperty: missing32 } }];
                                    return false;
                                }
                                else {
                                    const _errs264 = errors;
                                    for (const key34 in data) {
                                        if (!(((key34 === "name") || (key34 === "type")) || (key34 === "namespace"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/24/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key34 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs264 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs265 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid67 = _errs265 === errors;
                                        }
                                        else {
                                            var valid67 = true;
                                        }
                                        if (valid67) {
                                            if (data.type !== undefined) {
                                                const _errs266 = errors;
                                                if ("agent_memory" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/24/properties/type/const", keyword: "const", params: { allowedValue: "agent_memory" } }];
                                                    return false;
                                                }
                                                var valid67 = _errs266 === errors;
                                            }
                                            else {
                                                var valid67 = true;
                                            }
                                            if (valid67) {
                                                if (data.namespace !== undefined) {
                                                    const _errs267 = errors;
                                                    if (typeof data.namespace !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/namespace", schemaPath: "#/oneOf/24/properties/namespace/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid67 = _errs267 === errors;
                                                }
                                                else {
                                                    var valid67 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/24/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "artifacts") {
                        const _errs269 = errors;
                        if (errors === _errs269) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing33;
                                if (((data.name === undefined) && (missing33 = "name")) || ((data.type === undefined) && (missing33 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/25/required", keyword: "required", params: { missingProperty: missing33 } }];
                                    return false;
                                }
                                else {
                                    const _errs271 = errors;
                                    for (const key35 in data) {
                                        if (!(((key35 === "name") || (key35 === "type")) || (key35 === "namespace"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/25/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key35 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs271 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs272 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid69 = _errs272 === errors;
                                        }
                                        else {
                                            var valid69 = true;
                                        }
                                        if (valid69) {
                                            if (data.type !== undefined) {
                                                const _errs273 = errors;
                                                if ("artifacts" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/25/properties/type/const", keyword: "const", params: { allowedValue: "artifacts" } }];
                                                    return false;
                                                }
                                                var valid69 = _errs273 === errors;
                                            }
                                            else {
                                                var valid69 = true;
                                            }
                                            if (valid69) {
                                                if (data.namespace !== undefined) {
                                                    const _errs274 = errors;
                                                    if (typeof data.namespace !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/namespace", schemaPath: "#/oneOf/25/properties/namespace/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid69 = _errs274 === errors;
                                                }
                                                else {
                                                    var valid69 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/25/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "ai_search") {
                        const _errs276 = errors;
                        if (errors === _errs276) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing34;
                                if (((data.name === undefined) && (missing34 = "name")) || ((data.type === undefined) && (missing34 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/26/required", keyword: "required", params: { missingProperty: missing34 } }];
                                    return false;
                                }
                                else {
                                    const _errs278 = errors;
                                    for (const key36 in data) {
                                        if (!(((key36 === "name") || (key36 === "type")) || (key36 === "instance_name"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/26/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key36 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs278 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs279 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid71 = _errs279 === errors;
                                        }
                                        else {
                                            var valid71 = true;
                                        }
                                        if (valid71) {
                                            if (data.type !== undefined) {
                                                const _errs280 = errors;
                                                if ("ai_search" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/26/properties/type/const", keyword: "const", params: { allowedValue: "ai_search" } }];
                                                    return false;
                                                }
                                                var valid71 = _errs280 === errors;
                                            }
                                            else {
                                                var valid71 = true;
                                            }
                                            if (valid71) {
                                                if (data.instance_name !== undefined) {
                                                    const _errs281 = errors;
                                                    if (typeof data.instance_name !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/instance_name", schemaPath: "#/oneOf/26/properties/instance_name/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid71 = _errs281 === errors;
                                                }
                                                else {
                                                    var valid71 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/26/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "flagship") {
                        const _errs283 = errors;
                        if (errors === _errs283) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing35;
                                if (((data.name === undefined) && (missing35 = "name")) || ((data.type === undefined) && (missing35 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/27/required", keyword: "required", params: { missingProperty: missing35 } }];
                                    return false;
                                }
                                else {
                                    const _errs285 = errors;
                                    for (const key37 in data) {
                                        if (!(((key37 === "name") || (key37 === "type")) || (key37 === "app_id"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/27/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key37 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs285 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs286 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid73 = _errs286 === errors;
                                        }
                                        else {
                                            var valid73 = true;
                                        }
                                        if (valid73) {
                                            if (data.type !== undefined) {
                                                const _errs287 = errors;
                                                if ("flagship" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/27/properties/type/const", keyword: "const", params: { allowedValue: "flagship" } }];
                                                    return false;
                                                }
                                                var valid73 = _errs287 === errors;
                                            }
                                            else {
                                                var valid73 = true;
                                            }
                                            if (valid73) {
                                                if (data.app_id !== undefined) {
                                                    const _errs288 = errors;
                                                    if (typeof data.app_id !== "string") {
                                                        validate53.errors = [{ instancePath: instancePath + "/app_id", schemaPath: "#/oneOf/27/properties/app_id/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid73 = _errs288 === errors;
                                                }
                                                else {
                                                    var valid73 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/27/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "unsafe_hello_world") {
                        const _errs290 = errors;
                        if (errors === _errs290) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing36;
                                if (((data.name === undefined) && (missing36 = "name")) || ((data.type === undefined) && (missing36 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/28/required", keyword: "required", params: { missingProperty: missing36 } }];
                                    return false;
                                }
                                else {
                                    const _errs292 = errors;
                                    for (const key38 in data) {
                                        if (!(((key38 === "name") || (key38 === "type")) || (key38 === "enable_timer"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/28/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key38 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs292 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs293 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid75 = _errs293 === errors;
                                        }
                                        else {
                                            var valid75 = true;
                                        }
                                        if (valid75) {
                                            if (data.type !== undefined) {
                                                const _errs294 = errors;
                                                if ("unsafe_hello_world" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/28/properties/type/const", keyword: "const", params: { allowedValue: "unsafe_hello_world" } }];
                                                    return false;
                                                }
                                                var valid75 = _errs294 === errors;
                                            }
                                            else {
                                                var valid75 = true;
                                            }
                                            if (valid75) {
                                                if (data.enable_timer !== undefined) {
                                                    const _errs295 = errors;
                                                    if (typeof data.enable_timer !== "boolean") {
                                                        validate53.errors = [{ instancePath: instancePath + "/enable_timer", schemaPath: "#/oneOf/28/properties/enable_timer/type", keyword: "type", params: { type: "boolean" } }];
                                                        return false;
                                                    }
                                                    var valid75 = _errs295 === errors;
                                                }
                                                else {
                                                    var valid75 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/28/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "ai") {
                        const _errs297 = errors;
                        if (errors === _errs297) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing37;
                                if (((data.name === undefined) && (missing37 = "name")) || ((data.type === undefined) && (missing37 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/29/required", keyword: "required", params: { missingProperty: missing37 } }];
                                    return false;
                                }
                                else {
                                    const _errs299 = errors;
                                    for (const key39 in data) {
                                        if (!((((key39 === "name") || (key39 === "type")) || (key39 === "staging")) || (key39 === "raw"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/29/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key39 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs299 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs300 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid77 = _errs300 === errors;
                                        }
                                        else {
                                            var valid77 = true;
                                        }
                                        if (valid77) {
                                            if (data.type !== undefined) {
                                                const _errs301 = errors;
                                                if ("ai" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/29/properties/type/const", keyword: "const", params: { allowedValue: "ai" } }];
                                                    return false;
                                                }
                                                var valid77 = _errs301 === errors;
                                            }
                                            else {
                                                var valid77 = true;
                                            }
                                            if (valid77) {
                                                if (data.staging !== undefined) {
                                                    const _errs302 = errors;
                                                    if (typeof data.staging !== "boolean") {
                                                        validate53.errors = [{ instancePath: instancePath + "/staging", schemaPath: "#/oneOf/29/properties/staging/type", keyword: "type", params: { type: "boolean" } }];
                                                        return false;
                                                    }
                                                    var valid77 = _errs302 === errors;
                                                }
                                                else {
                                                    var valid77 = true;
                                                }
                                                if (valid77) {
                                                    if (data.raw !== undefined) {
                                                        const _errs304 = errors;
                                                        if (typeof data.raw !== "boolean") {
                                                            validate53.errors = [{ instancePath: instancePath + "/raw", schemaPath: "#/oneOf/29/properties/raw/type", keyword: "type", params: { type: "boolean" } }];
                                                            return false;
                                                        }
                                                        var valid77 = _errs304 === errors;
                                                    }
                                                    else {
                                                        var valid77 = true;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/29/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "browser") {
                        const _errs306 = errors;
                        if (errors === _errs306) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing38;
                                if (((data.name === undefined) && (missing38 = "name")) || ((data.type === undefined) && (missing38 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/30/required", keyword: "required", params: { missingProperty: missing38 } }];
                                    return false;
                                }
                                else {
                                    const _errs308 = errors;
                                    for (const key40 in data) {
                                        if (!(((key40 === "name") || (key40 === "type")) || (key40 === "raw"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/30/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key40 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs308 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs309 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid79 = _errs309 === errors;
                                        }
                                        else {
                                            var valid79 = true;
                                        }
                                        if (valid79) {
                                            if (data.type !== undefined) {
                                                const _errs310 = errors;
                                                if ("browser" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/30/properties/type/const", keyword: "const", params: { allowedValue: "browser" } }];
                                                    return false;
                                                }
                                                var valid79 = _errs310 === errors;
                                            }
                                            else {
                                                var valid79 = true;
                                            }
                                            if (valid79) {
                                                if (data.raw !== undefined) {
                                                    const _errs311 = errors;
                                                    if (typeof data.raw !== "boolean") {
                                                        validate53.errors = [{ instancePath: instancePath + "/raw", schemaPath: "#/oneOf/30/properties/raw/type", keyword: "type", params: { type: "boolean" } }];
                                                        return false;
                                                    }
                                                    var valid79 = _errs311 === errors;
                                                }
                                                else {
                                                    var valid79 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/30/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else if (tag0 === "images") {
                        const _errs313 = errors;
                        if (errors === _errs313) {
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing39;
                                if (((data.name === undefined) && (missing39 = "name")) || ((data.type === undefined) && (missing39 = "type"))) {
                                    validate53.errors = [{ instancePath, schemaPath: "#/oneOf/31/required", keyword: "required", params: { missingProperty: missing39 } }];
                                    return false;
                                }
                                else {
                                    const _errs315 = errors;
                                    for (const key41 in data) {
                                        if (!(((key41 === "name") || (key41 === "type")) || (key41 === "raw"))) {
                                            validate53.errors = [{ instancePath, schemaPath: "#/oneOf/31/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key41 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs315 === errors) {
                                        if (data.name !== undefined) {
                                            const _errs316 = errors;
                                            if (!(validate54(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid81 = _errs316 === errors;
                                        }
                                        else {
                                            var valid81 = true;
                                        }
                                        if (valid81) {
                                            if (data.type !== undefined) {
                                                const _errs317 = errors;
                                                if ("images" !== data.type) {
                                                    validate53.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/oneOf/31/properties/type/const", keyword: "const", params: { allowedValue: "images" } }];
                                                    return false;
                                                }
                                                var valid81 = _errs317 === errors;
                                            }
                                            else {
                                                var valid81 = true;
                                            }
                                            if (valid81) {
                                                if (data.raw !== undefined) {
                                                    const _errs318 = errors;
                                                    if (typeof data.raw !== "boolean") {
                                                        validate53.errors = [{ instancePath: instancePath + "/raw", schemaPath: "#/oneOf/31/properties/raw/type", keyword: "type", params: { type: "boolean" } }];
                                                        return false;
                                                    }
                                                    var valid81 = _errs318 === errors;
                                                }
                                                else {
                                                    var valid81 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate53.errors = [{ instancePath, schemaPath: "#/oneOf/31/type", keyword: "type", params: { type: "object" } }];
                                return false;
                            }
                        }
                        if (props0 !== true) {
                            props0 = true;
                        }
                    }
                    else {
                        validate53.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 } }];
                        return false;
                    }
                }
                else {
                    validate53.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 } }];
                    return false;
                }
            }
        }
        else {
            validate53.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate53.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate53.evaluated = { "dynamicProps": true, "dynamicItems": false };
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://raw.githubusercontent.com/slipway-actions/slipway/main/docs/upload-metadata.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate52.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(func1.call(schema19.properties, key0))) {
                    validate52.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.main_module !== undefined) {
                    const _errs2 = errors;
                    if (typeof data.main_module !== "string") {
                        validate52.errors = [{ instancePath: instancePath + "/main_module", schemaPath: "#/properties/main_module/type", keyword: "type", params: { type: "string" } }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.bindings !== undefined) {
                        let data1 = data.bindings;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (Array.isArray(data1)) {
                                if (data1.length > 10000) {
                                    validate52.errors = [{ instancePath: instancePath + "/bindings", schemaPath: "#/properties/bindings/maxItems", keyword: "maxItems", params: { limit: 10000 } }];
                                    return false;
                                }
                                else {
                                    var valid1 = true;
                                    const len0 = data1.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                        const _errs6 = errors;
                                        if (!(validate53(data1[i0], { instancePath: instancePath + "/bindings/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                                            errors = vErrors.length;
                                        }
                                        var valid1 = _errs6 === errors;
                                        if (!valid1) {
                                            break;
                                        }
                                    }
                                }
                            }
                            else {
                                validate52.errors = [{ instancePath: instancePath + "/bindings", schemaPath: "#/properties/bindings/type", keyword: "type", params: { type: "array" } }];
                                return false;
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.exports !== undefined) {
                            let data3 = data.exports;
                            const _errs7 = errors;
                            if (errors === _errs7) {
                                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                                    if (Object.keys(data3).length > 1000) {
                                        validate52.errors = [{ instancePath: instancePath + "/exports", schemaPath: "#/properties/exports/maxProperties", keyword: "maxProperties", params: { limit: 1000 } }];
                                        return false;
                                    }
                                    else {
                                        for (const key1 in data3) {
                                            let data4 = data3[key1];
                                            const _errs10 = errors;
                                            if (errors === _errs10) {
                                                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                                    let missing0;
                                                    if ((data4.type === undefined) && (missing0 = "type")) {
                                                        validate52.errors = [{ instancePath: instancePath + "/exports/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/exports/additionalProperties/required", keyword: "required", params: { missingProperty: missing0 } }];
                                                        return false;
                                                    }
                                                    else {
                                                        const _errs12 = errors;
                                                        for (const key2 in data4) {
                                                            if (!(((((key2 === "type") || (key2 === "state")) || (key2 === "storage")) || (key2 === "renamed_to")) || (key2 === "cache"))) {
                                                                validate52.errors = [{ instancePath: instancePath + "/exports/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/exports/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } }];
                                                                return false;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs12 === errors) {
                                                            if (data4.type !== undefined) {
                                                                let data5 = data4.type;
                                                                const _errs13 = errors;
                                                                if (!((data5 === "durable-object") || (data5 === "worker"))) {
                                                                    validate52.errors = [{ instancePath: instancePath + "/exports/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/exports/additionalProperties/properties/type/enum", keyword: "enum", params: { allowedValues: schema19.properties.exports.additionalProperties.properties.type.enum } }];
                                                                    return false;
                                                                }
                                                                var valid3 = _errs13 === errors;
                                                            }
                                                            else {
                                                                var valid3 = true;
                                                            }
                                                            if (valid3) {
                                                                if (data4.state !== undefined) {
                                                                    let data6 = data4.state;
                                                                    const _errs14 = errors;
                                                                    if (!(((data6 === "created") || (data6 === "deleted")) || (data6 === "renamed"))) {
                                                                        validate52.errors = [{ instancePath: instancePath + "/exports/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/state", schemaPath: "#/properties/exports/additionalProperties/properties/state/enum", keyword: "enum", params: { allowedValues: schema19.properties.exports.additionalProperties.properties.state.enum } }];
                                                                        return false;
                                                                    }
                                                                    var valid3 = _errs14 === errors;
                                                                }
                                                                else {
                                                                    var valid3 = true;
                                                                }
                                                                if (valid3) {
                                                                    if (data4.storage !== undefined) {
                                                                        let data7 = data4.storage;
                                                                        const _errs15 = errors;
                                                                        if (!((data7 === "sqlite") || (data7 === "legacy-kv"))) {
                                                                            validate52.errors = [{ instancePath: instancePath + "/exports/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/storage", schemaPath: "#/properties/exports/additionalProperties/properties/storage/enum", keyword: "enum", params: { allowedValues: schema19.properties.exports.additionalProperties.properties.storage.enum } }];
                                                                            return false;
                                                                        }
                                                                        var valid3 = _errs15 === errors;
                                                                    }
                                                                    else {
                                                                        var valid3 = true;
                                                                    }
                                                                    if (valid3) {
                                                                        if (data4.renamed_to !== undefined) {
                                                                            const _errs16 = errors;
                                                                            if (!(validate54(data4.renamed_to, { instancePath: instancePath + "/exports/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/renamed_to", parentData: data4, parentDataProperty: "renamed_to", rootData, dynamicAnchors }))) {
                                                                                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var valid3 = _errs16 === errors;
                                                                        }
                                                                        else {
                                                                            var valid3 = true;
                                                                        }
                                                                        if (valid3) {
                                                                            if (data4.cache !== undefined) {
                                                                                let data9 = data4.cache;
                                                                                const _errs17 = errors;
                                                                                if (errors === _errs17) {
                                                                                    if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                                                                        const _errs19 = errors;
                                                                                        for (const key3 in data9) {
                                                                                            if (!(key3 === "enabled")) {
                                                                                                validate52.errors = [{ instancePath: instancePath + "/exports/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/cache", schemaPath: "#/properties/exports/additionalProperties/properties/cache/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } }];
                                                                                                return false;
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                        if (_errs19 === errors) {
                                                                                            if (data9.enabled !== undefined) {
                                                                                                if (typeof data9.enabled !== "boolean") {
                                                                                                    validate52.errors = [{ instancePath: instancePath + "/exports/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/cache/enabled", schemaPath: "#/properties/exports/additionalProperties/properties/cache/properties/enabled/type", keyword: "type", params: { type: "boolean" } }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate52.errors = [{ instancePath: instancePath + "/exports/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/cache", schemaPath: "#/properties/exports/additionalProperties/properties/cache/type", keyword: "type", params: { type: "object" } }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid3 = _errs17 === errors;
                                                                            }
                                                                            else {
                                                                                var valid3 = true;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate52.errors = [{ instancePath: instancePath + "/exports/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/exports/additionalProperties/type", keyword: "type", params: { type: "object" } }];
                                                    return false;
                                                }
                                            }
                                            var valid2 = _errs10 === errors;
                                            if (!valid2) {
                                                break;
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate52.errors = [{ instancePath: instancePath + "/exports", schemaPath: "#/properties/exports/type", keyword: "type", params: { type: "object" } }];
                                    return false;
                                }
                            }
                            var valid0 = _errs7 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.compatibility_date !== undefined) {
                                let data11 = data.compatibility_date;
                                const _errs22 = errors;
                                if (errors === _errs22) {
                                    if (typeof data11 === "string") {
                                        if (!pattern4.test(data11)) {
                                            validate52.errors = [{ instancePath: instancePath + "/compatibility_date", schemaPath: "#/properties/compatibility_date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate52.errors = [{ instancePath: instancePath + "/compatibility_date", schemaPath: "#/properties/compatibility_date/type", keyword: "type", params: { type: "string" } }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs22 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.compatibility_flags !== undefined) {
                                    const _errs24 = errors;
                                    if (!(validate80(data.compatibility_flags, { instancePath: instancePath + "/compatibility_flags", parentData: data, parentDataProperty: "compatibility_flags", rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid0 = _errs24 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.keep_bindings !== undefined) {
                                        let data13 = data.keep_bindings;
                                        const _errs25 = errors;
                                        if (errors === _errs25) {
                                            if (Array.isArray(data13)) {
                                                var valid5 = true;
                                                const len1 = data13.length;
                                                for (let i1 = 0; i1 < len1; i1++) {
                                                    let data14 = data13[i1];
                                                    const _errs27 = errors;
                                                    if (!((((data14 === "plain_text") || (data14 === "json")) || (data14 === "secret_text")) || (data14 === "secret_key"))) {
                                                        validate52.errors = [{ instancePath: instancePath + "/keep_bindings/" + i1, schemaPath: "#/properties/keep_bindings/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.keep_bindings.items.enum } }];
                                                        return false;
                                                    }
                                                    var valid5 = _errs27 === errors;
                                                    if (!valid5) {
                                                        break;
                                                    }
                                                }
                                            }
                                            else {
                                                validate52.errors = [{ instancePath: instancePath + "/keep_bindings", schemaPath: "#/properties/keep_bindings/type", keyword: "type", params: { type: "array" } }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs25 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.placement !== undefined) {
                                            let data15 = data.placement;
                                            const _errs28 = errors;
                                            if (errors === _errs28) {
                                                if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                                    const _errs30 = errors;
                                                    for (const key4 in data15) {
                                                        if (!(((((key4 === "mode") || (key4 === "hint")) || (key4 === "region")) || (key4 === "host")) || (key4 === "hostname"))) {
                                                            validate52.errors = [{ instancePath: instancePath + "/placement", schemaPath: "#/properties/placement/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } }];
                                                            return false;
                                                            break;
                                                        }
                                                    }
                                                    if (_errs30 === errors) {
                                                        if (data15.mode !== undefined) {
                                                            let data16 = data15.mode;
                                                            const _errs31 = errors;
                                                            if (!(((data16 === "off") || (data16 === "smart")) || (data16 === "targeted"))) {
                                                                validate52.errors = [{ instancePath: instancePath + "/placement/mode", schemaPath: "#/properties/placement/properties/mode/enum", keyword: "enum", params: { allowedValues: schema19.properties.placement.properties.mode.enum } }];
                                                                return false;
                                                            }
                                                            var valid6 = _errs31 === errors;
                                                        }
                                                        else {
                                                            var valid6 = true;
                                                        }
                                                        if (valid6) {
                                                            if (data15.hint !== undefined) {
                                                                const _errs32 = errors;
                                                                if (typeof data15.hint !== "string") {
                                                                    validate52.errors = [{ instancePath: instancePath + "/placement/hint", schemaPath: "#/properties/placement/properties/hint/type", keyword: "type", params: { type: "string" } }];
                                                                    return false;
                                                                }
                                                                var valid6 = _errs32 === errors;
                                                            }
                                                            else {
                                                                var valid6 = true;
                                                            }
                                                            if (valid6) {
                                                                if (data15.region !== undefined) {
                                                                    const _errs34 = errors;
                                                                    if (typeof data15.region !== "string") {
                                                                        validate52.errors = [{ instancePath: instancePath + "/placement/region", schemaPath: "#/properties/placement/properties/region/type", keyword: "type", params: { type: "string" } }];
                                                                        return false;
                                                                    }
                                                                    var valid6 = _errs34 === errors;
                                                                }
                                                                else {
                                                                    var valid6 = true;
                                                                }
                                                                if (valid6) {
                                                                    if (data15.host !== undefined) {
                                                                        const _errs36 = errors;
                                                                        if (typeof data15.host !== "string") {
                                                                            validate52.errors = [{ instancePath: instancePath + "/placement/host", schemaPath: "#/properties/placement/properties/host/type", keyword: "type", params: { type: "string" } }];
                                                                            return false;
                                                                        }
                                                                        var valid6 = _errs36 === errors;
                                                                    }
                                                                    else {
                                                                        var valid6 = true;
                                                                    }
                                                                    if (valid6) {
                                                                        if (data15.hostname !== undefined) {
                                                                            const _errs38 = errors;
                                                                            if (typeof data15.hostname !== "string") {
                                                                                validate52.errors = [{ instancePath: instancePath + "/placement/hostname", schemaPath: "#/properties/placement/properties/hostname/type", keyword: "type", params: { type: "string" } }];
                                                                                return false;
                                                                            }
                                                                            var valid6 = _errs38 === errors;
                                                                        }
                                                                        else {
                                                                            var valid6 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate52.errors = [{ instancePath: instancePath + "/placement", schemaPath: "#/properties/placement/type", keyword: "type", params: { type: "object" } }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs28 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.limits !== undefined) {
                                                let data21 = data.limits;
                                                const _errs40 = errors;
                                                if (errors === _errs40) {
                                                    if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                                        const _errs42 = errors;
                                                        for (const key5 in data21) {
                                                            if (!((key5 === "cpu_ms") || (key5 === "subrequests"))) {
                                                                validate52.errors = [{ instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } }];
                                                                return false;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs42 === errors) {
                                                            if (data21.cpu_ms !== undefined) {
                                                                let data22 = data21.cpu_ms;
                                                                const _errs43 = errors;
                                                                if (!((typeof data22 == "number") && (isFinite(data22)))) {
                                                                    validate52.errors = [{ instancePath: instancePath + "/limits/cpu_ms", schemaPath: "#/properties/limits/properties/cpu_ms/type", keyword: "type", params: { type: "number" } }];
                                                                    return false;
                                                                }
                                                                var valid7 = _errs43 === errors;
                                                            }
                                                            else {
                                                                var valid7 = true;
                                                            }
                                                            if (valid7) {
                                                                if (data21.subrequests !== undefined) {
                                                                    let data23 = data21.subrequests;
                                                                    const _errs45 = errors;
                                                                    if (!((typeof data23 == "number") && (isFinite(data23)))) {
                                                                        validate52.errors = [{ instancePath: instancePath + "/limits/subrequests", schemaPath: "#/properties/limits/properties/subrequests/type", keyword: "type", params: { type: "number" } }];
                                                                        return false;
                                                                    }
                                                                    var valid7 = _errs45 === errors;
                                                                }
                                                                else {
                                                                    var valid7 = true;
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate52.errors = [{ instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" } }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs40 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.cache_options !== undefined) {
                                                    let data24 = data.cache_options;
                                                    const _errs47 = errors;
                                                    if (errors === _errs47) {
                                                        if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                                                            const _errs49 = errors;
                                                            for (const key6 in data24) {
                                                                if (!((key6 === "enabled") || (key6 === "cross_version_cache"))) {
                                                                    validate52.errors = [{ instancePath: instancePath + "/cache_options", schemaPath: "#/properties/cache_options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } }];
                                                                    return false;
                                                                    break;
                                                                }
                                                            }
                                                            if (_errs49 === errors) {
                                                                if (data24.enabled !== undefined) {
                                                                    const _errs50 = errors;
                                                                    if (typeof data24.enabled !== "boolean") {
                                                                        validate52.errors = [{ instancePath: instancePath + "/cache_options/enabled", schemaPath: "#/properties/cache_options/properties/enabled/type", keyword: "type", params: { type: "boolean" } }];
                                                                        return false;
                                                                    }
                                                                    var valid8 = _errs50 === errors;
                                                                }
                                                                else {
                                                                    var valid8 = true;
                                                                }
                                                                if (valid8) {
                                                                    if (data24.cross_version_cache !== undefined) {
                                                                        const _errs52 = errors;
                                                                        if (typeof data24.cross_version_cache !== "boolean") {
                                                                            validate52.errors = [{ instancePath: instancePath + "/cache_options/cross_version_cache", schemaPath: "#/properties/cache_options/properties/cross_version_cache/type", keyword: "type", params: { type: "boolean" } }];
                                                                            return false;
                                                                        }
                                                                        var valid8 = _errs52 === errors;
                                                                    }
                                                                    else {
                                                                        var valid8 = true;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate52.errors = [{ instancePath: instancePath + "/cache_options", schemaPath: "#/properties/cache_options/type", keyword: "type", params: { type: "object" } }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs47 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.observability !== undefined) {
                                                        let data27 = data.observability;
                                                        const _errs54 = errors;
                                                        if (!(data27 && typeof data27 == "object" && !Array.isArray(data27))) {
                                                            validate52.errors = [{ instancePath: instancePath + "/observability", schemaPath: "#/properties/observability/type", keyword: "type", params: { type: "object" } }];
                                                            return false;
                                                        }
                                                        var valid0 = _errs54 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.logpush !== undefined) {
                                                            const _errs56 = errors;
                                                            if (typeof data.logpush !== "boolean") {
                                                                validate52.errors = [{ instancePath: instancePath + "/logpush", schemaPath: "#/properties/logpush/type", keyword: "type", params: { type: "boolean" } }];
                                                                return false;
                                                            }
                                                            var valid0 = _errs56 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.tail_consumers !== undefined) {
                                                                const _errs58 = errors;
                                                                if (!(Array.isArray(data.tail_consumers))) {
                                                                    validate52.errors = [{ instancePath: instancePath + "/tail_consumers", schemaPath: "#/properties/tail_consumers/type", keyword: "type", params: { type: "array" } }];
                                                                    return false;
                                                                }
                                                                var valid0 = _errs58 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.streaming_tail_consumers !== undefined) {
                                                                    const _errs60 = errors;
                                                                    if (!(Array.isArray(data.streaming_tail_consumers))) {
                                                                        validate52.errors = [{ instancePath: instancePath + "/streaming_tail_consumers", schemaPath: "#/properties/streaming_tail_consumers/type", keyword: "type", params: { type: "array" } }];
                                                                        return false;
                                                                    }
                                                                    var valid0 = _errs60 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.package_dependencies !== undefined) {
                                                                        let data31 = data.package_dependencies;
                                                                        const _errs62 = errors;
                                                                        if (errors === _errs62) {
                                                                            if (Array.isArray(data31)) {
                                                                                if (data31.length > 1000) {
                                                                                    validate52.errors = [{ instancePath: instancePath + "/package_dependencies", schemaPath: "#/properties/package_dependencies/maxItems", keyword: "maxItems", params: { limit: 1000 } }];
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    var valid9 = true;
                                                                                    const len2 = data31.length;
                                                                                    for (let i2 = 0; i2 < len2; i2++) {
                                                                                        let data32 = data31[i2];
                                                                                        const _errs64 = errors;
                                                                                        if (errors === _errs64) {
                                                                                            if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                                                                                                const _errs66 = errors;
                                                                                                for (const key7 in data32) {
                                                                                                    if (!(((key7 === "name") || (key7 === "packageJsonVersion")) || (key7 === "installedVersion"))) {
                                                                                                        validate52.errors = [{ instancePath: instancePath + "/package_dependencies/" + i2, schemaPath: "#/properties/package_dependencies/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } }];
                                                                                                        return false;
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                                if (_errs66 === errors) {
                                                                                                    if (data32.name !== undefined) {
                                                                                                        const _errs67 = errors;
                                                                                                        if (typeof data32.name !== "string") {
                                                                                                            validate52.errors = [{ instancePath: instancePath + "/package_dependencies/" + i2 + "/name", schemaPath: "#/properties/package_dependencies/items/properties/name/type", keyword: "type", params: { type: "string" } }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        var valid10 = _errs67 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid10 = true;
                                                                                                    }
                                                                                                    if (valid10) {
                                                                                                        if (data32.packageJsonVersion !== undefined) {
                                                                                                            const _errs69 = errors;
                                                                                                            if (typeof data32.packageJsonVersion !== "string") {
                                                                                                                validate52.errors = [{ instancePath: instancePath + "/package_dependencies/" + i2 + "/packageJsonVersion", schemaPath: "#/properties/package_dependencies/items/properties/packageJsonVersion/type", keyword: "type", params: { type: "string" } }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            var valid10 = _errs69 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid10 = true;
                                                                                                        }
                                                                                                        if (valid10) {
                                                                                                            if (data32.installedVersion !== undefined) {
                                                                                                                const _errs71 = errors;
                                                                                                                if (typeof data32.installedVersion !== "string") {
                                                                                                                    validate52.errors = [{ instancePath: instancePath + "/package_dependencies/" + i2 + "/installedVersion", schemaPath: "#/properties/package_dependencies/items/properties/installedVersion/type", keyword: "type", params: { type: "string" } }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                var valid10 = _errs71 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid10 = true;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate52.errors = [{ instancePath: instancePath + "/package_dependencies/" + i2, schemaPath: "#/properties/package_dependencies/items/type", keyword: "type", params: { type: "object" } }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid9 = _errs64 === errors;
                                                                                        if (!valid9) {
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate52.errors = [{ instancePath: instancePath + "/package_dependencies", schemaPath: "#/properties/package_dependencies/type", keyword: "type", params: { type: "array" } }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid0 = _errs62 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate52.errors = vErrors;
    return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./lib/src/release/worker/metadata.js





/** The upload metadata, as wrangler wrote it (canonical JSON). */
const METADATA_FILE = "worker/metadata.json";
// Only a deployment adds these; wrangler writes none of them in a dry run.
const OF_THE_DEPLOYMENT = ["annotations", "assets", "code_update_strategy", "keep_assets", "migrations"];
// A release is an artifact: whoever may read the repository may read it.
const SECRET = ["secret_text", "secret_key"];
// wrangler writes them into the metadata, too; the settings are what people approve.
const ALSO_SETTINGS = ["observability", "logpush", "tail_consumers", "streaming_tail_consumers"];
/** Reads the bytes of the metadata; throws a `UserError` if they are not what `checkMetadata` allows. */
function parseMetadata(bytes, config) {
    const read = readStrictJson(bytes);
    if ("problem" in read)
        throw invalidRelease(`has a "${METADATA_FILE}" that ${read.problem}`);
    checkMetadata(read.value, config);
    return read.value;
}
/**
 * Throws if upload metadata holds what is not listed, a secret, what must come from the release's settings, two bindings of
 * one name, or another word than the settings.
 */
function checkMetadata(metadata, config) {
    if (typeof metadata !== "object" || metadata === null || Array.isArray(metadata))
        throw invalidRelease(`has a "${METADATA_FILE}" that is not an object`);
    refuseKnown(metadata);
    const problem = metadataProblem(metadata);
    if (problem !== undefined)
        throw invalidRelease(problem, OTHER_VERSION);
    const { bindings = [], ...rest } = metadata;
    refuseTwice(bindings, config);
    const other = ALSO_SETTINGS.find((key) => key in rest && (0,json/* canonicalJson */.d)(rest[key]) !== (0,json/* canonicalJson */.d)(config[key]));
    if (other !== undefined)
        throw invalidRelease(`says something else about "${other}" in its metadata than in its settings`);
}
/** What docs/upload-metadata.schema.json does not allow, going on after "The release …"; undefined if nothing. */
function metadataProblem(metadata) {
    const problem = findProblem(validate, metadata);
    if (problem === undefined)
        return undefined;
    const { path, unknown, value } = problem;
    const key = writePath(path);
    if (unknown)
        return `has the key "${key}" in its upload metadata, which this version does not know`;
    // No type of the list fits: the binding as a whole is what is wrong.
    const type = path[0] === "bindings" && path.length === 2 ? value?.type : undefined;
    if (typeof type === "string")
        return `has a binding of the type "${type}", which this version does not know`;
    return `has upload metadata whose "${key}" is not valid: ${show(value)}`;
}
/** Throws for what people do meet, with a sentence of its own: secrets, and what must come from the settings. */
function refuseKnown(metadata) {
    const added = OF_THE_DEPLOYMENT.find((key) => Object.hasOwn(metadata, key));
    if (added !== undefined)
        throw invalidRelease(`has a "${METADATA_FILE}" with "${added}", which only a deployment adds`);
    const bindings = "bindings" in metadata ? metadata.bindings : [];
    const secret = Array.isArray(bindings) ? bindings.find((binding) => SECRET.includes(binding?.type)) : undefined;
    if (secret !== undefined)
        throw invalidRelease(`holds the secret "${secret.name}" in plain text`, "Remove the binding from the configuration, and pass the secret to the deployment as `worker-secrets`.");
}
/** Code finds a binding by its name: of two with one name, one would be missing. */
function refuseTwice(bindings, { assets }) {
    const seen = new Set();
    const ofAssets = bindings.some(({ type }) => type === "assets") ? [] : [assets?.binding ?? []].flat();
    for (const name of [...bindings.map((binding) => binding.name), ...ofAssets]) {
        if (seen.has(name))
            throw invalidRelease(`has two bindings named "${name}"`);
        seen.add(name);
    }
}

;// CONCATENATED MODULE: ./lib/src/release/worker/limits.js


/** What the platform accepts of code, in bytes. */
const WORKER_LIMITS = {
    /** All modules of a Worker together, source maps aside. */
    code: 64 * 1024 * 1024,
    /** The metadata part of an upload. */
    metadata: 1024 * 1024,
};
/** Refuses code that the platform would refuse, before anything is sent. Source maps do not count as code. */
function checkWorkerLimits(files, modules) {
    const maps = new Set(modules.filter((m) => m.contentType === "application/source-map").map((m) => m.path));
    const code = files.filter(({ path }) => path.startsWith("worker/") && !maps.has(path));
    const bytes = code.reduce((sum, { size }) => sum + size, 0);
    if (bytes > WORKER_LIMITS.code)
        throw invalidRelease(`has ${bytes} bytes of code; a Worker may have ${WORKER_LIMITS.code} bytes (64 MiB)`);
    const metadata = files.find(({ path }) => path === METADATA_FILE)?.size ?? 0;
    if (metadata > WORKER_LIMITS.metadata)
        throw invalidRelease(`has ${metadata} bytes of metadata; the limit is ${WORKER_LIMITS.metadata} bytes (1 MiB)`);
}

;// CONCATENATED MODULE: ./lib/src/release/limits.js


/** Refuses what the platform would refuse, whatever the kind: what lies in worker/ and assets/ has the same limits. */
function checkLimits({ files, config }) {
    checkAssetLimits(files);
    checkWorkerLimits(files, config.modules);
}

;// CONCATENATED MODULE: ./lib/src/release/envelope/lists.js



// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what must not pass.
const CONTROL = /[\u0000-\u001f\u007f]/;
/** Refuses a list of files that leaves the directory or its known folders, or names one twice. */
function checkPaths(files) {
    const seen = new Set();
    const folders = FOLDERS.map((folder) => `${folder}/`);
    for (const { path } of files) {
        if (!isSafePath(path))
            throw invalidRelease(`lists "${path}", which leaves its directory or is not a plain path`);
        if (!folders.some((folder) => path.startsWith(folder)))
            throw invalidRelease(`lists "${path}", which is not below ${folders.join(" or ")}`);
        // Of two spellings of one static file only one would be served.
        if (path.startsWith("assets/") && !isEncoded(path))
            throw invalidRelease(`lists "${path}", which is another spelling of "${layout_decodePath(path)}"`);
        if (seen.has(path))
            throw invalidRelease(`lists "${path}" twice`);
        seen.add(path);
    }
}
/**
 * Refuses modules whose names are one name to somebody on their way: each is a field of the upload form, beside the one
 * named "metadata", and a path by which others import it.
 */
function checkModules(modules) {
    const seen = new Set();
    for (const { name } of modules) {
        if (!name.isWellFormed() || CONTROL.test(name))
            throw invalidRelease(`has a module named ${JSON.stringify(name)}, which no upload form can carry`);
        const key = moduleKey(name);
        if (name === "metadata" || seen.has(key))
            throw invalidRelease(`has a module named "${name}", which is taken`);
        seen.add(key);
    }
}
/** What is left of a name after the form has escaped its quotes and the runtime has resolved it as a path. */
function moduleKey(name) {
    return external_node_path_.posix.normalize(`/${name.normalize("NFC").replaceAll('"', "%22")}`);
}

;// CONCATENATED MODULE: ./lib/src/release/schema.generated.js
// Generated from docs/release.schema.json by scripts/schemas.ts. Do not edit.
// @ts-nocheck
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

const schema_generated_validate = schema_generated_validate52;
/* harmony default export */ const release_schema_generated = ((/* unused pure expression or super */ null && (schema_generated_validate52)));
const schema_generated_schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/slipway-actions/slipway/main/docs/release.schema.json", "title": "release.json of a sealed release, format 1", "type": "object", "additionalProperties": false, "required": ["format", "kind", "name", "environment", "source", "tools", "config", "files", "digest"], "properties": { "format": { "const": 1 }, "kind": { "enum": ["worker", "pages"] }, "name": { "type": "string", "pattern": "^[a-z0-9_][a-z0-9_-]{0,254}$" }, "environment": { "type": ["string", "null"], "pattern": "^[\\s\\S]{0,255}$" }, "source": { "type": "object", "additionalProperties": false, "required": ["repository", "commit", "ref"], "properties": { "repository": { "type": ["string", "null"], "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,38}/(?!\\.{1,2}$)[A-Za-z0-9_.-]{1,100}$" }, "commit": { "type": ["string", "null"], "pattern": "^[0-9a-f]{40}$" }, "ref": { "type": ["string", "null"], "pattern": "^refs/[^\\u0000- ~^:?*\\[\\\\\\u007f]{1,1024}$" } } }, "stamp": { "type": "string", "pattern": "^[0-9a-f]{16}$" }, "tools": { "type": "object", "maxProperties": 16, "additionalProperties": { "type": "string", "pattern": "^[\\s\\S]{0,128}$" } }, "config": { "$ref": "#/$defs/config" }, "files": { "type": "array", "items": { "$ref": "#/$defs/file" } }, "digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" } }, "$defs": { "file": { "type": "object", "additionalProperties": false, "required": ["path", "sha256", "size"], "properties": { "path": { "type": "string" }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "size": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } } }, "config": { "type": "object", "additionalProperties": false, "required": ["modules", "workers_dev"], "properties": { "modules": { "type": "array", "items": { "$ref": "#/$defs/module" } }, "assets": { "type": "object", "additionalProperties": false, "properties": { "binding": { "type": "string" }, "html_handling": { "enum": ["auto-trailing-slash", "force-trailing-slash", "drop-trailing-slash", "none"] }, "not_found_handling": { "enum": ["single-page-application", "404-page", "none"] }, "base_path": { "type": "string" }, "run_worker_first": { "type": ["boolean", "array"], "items": { "type": "string" } } } }, "routes": { "type": "array", "items": { "$ref": "#/$defs/route" } }, "custom_domains": { "type": "array", "items": { "$ref": "#/$defs/custom_domain" } }, "crons": { "$ref": "#/$defs/texts" }, "queue_consumers": { "type": "array", "items": { "$ref": "#/$defs/queue_consumer" } }, "workflows": { "type": "array", "items": { "$ref": "#/$defs/workflow" } }, "migrations": { "type": "array", "items": { "$ref": "#/$defs/migration" } }, "workers_dev": { "type": "boolean" }, "preview_urls": { "type": "boolean" }, "observability": { "$ref": "#/$defs/observability" }, "logpush": { "type": "boolean" }, "tail_consumers": { "type": "array", "items": { "$ref": "#/$defs/tail_consumer" } }, "streaming_tail_consumers": { "type": "array", "items": { "$ref": "#/$defs/tail_consumer" } }, "tags": { "$ref": "#/$defs/texts" }, "account_id": { "type": "string" }, "code_update_strategy": { "type": "object", "additionalProperties": false, "required": ["mode"], "properties": { "mode": { "enum": ["immediate", "deferred"] }, "max_delay": { "type": "number" } } } } }, "module": { "type": "object", "additionalProperties": false, "required": ["name", "path", "contentType"], "properties": { "name": { "type": "string" }, "path": { "type": "string" }, "contentType": { "type": "string" } } }, "route": { "type": "object", "additionalProperties": false, "required": ["pattern"], "properties": { "pattern": { "type": "string" }, "zone_id": { "type": "string" }, "zone_name": { "type": "string" } } }, "custom_domain": { "type": "object", "additionalProperties": false, "required": ["hostname"], "properties": { "hostname": { "type": "string" }, "zone_id": { "type": "string" }, "zone_name": { "type": "string" }, "enabled": { "type": "boolean" }, "previews_enabled": { "type": "boolean" } } }, "queue_consumer": { "type": "object", "additionalProperties": false, "required": ["queue", "type", "settings"], "properties": { "queue": { "type": "string" }, "type": { "const": "worker" }, "dead_letter_queue": { "type": "string" }, "settings": { "type": "object", "additionalProperties": false, "properties": { "batch_size": { "type": "number" }, "max_wait_time_ms": { "type": "number" }, "max_retries": { "type": "number" }, "max_concurrency": { "type": "number" }, "retry_delay": { "type": "number" } } } } }, "workflow": { "type": "object", "additionalProperties": false, "required": ["name", "class_name"], "properties": { "name": { "type": "string" }, "class_name": { "type": "string" }, "limits": { "type": "object", "additionalProperties": false, "properties": { "steps": { "type": "number" } } }, "concurrency": { "type": "object", "additionalProperties": false, "properties": { "limit": { "type": "number" } } }, "schedules": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["cron"], "properties": { "cron": { "type": "string" } } } }, "default_retention": { "type": "object", "additionalProperties": false, "properties": { "success_retention": { "type": ["number", "string"] }, "error_retention": { "type": ["number", "string"] } } }, "jurisdiction": { "type": "string" } } }, "migration": { "type": "object", "additionalProperties": false, "required": ["tag"], "properties": { "tag": { "type": "string" }, "new_classes": { "$ref": "#/$defs/texts" }, "new_sqlite_classes": { "$ref": "#/$defs/texts" }, "deleted_classes": { "$ref": "#/$defs/texts" }, "renamed_classes": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["from", "to"], "properties": { "from": { "type": "string" }, "to": { "type": "string" } } } }, "transferred_classes": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["from", "from_script", "to"], "properties": { "from": { "type": "string" }, "from_script": { "type": "string" }, "to": { "type": "string" } } } } } }, "tail_consumer": { "type": "object", "additionalProperties": false, "required": ["service"], "properties": { "service": { "type": "string" }, "environment": { "type": "string" } } }, "texts": { "type": "array", "items": { "type": "string" } }, "observability": { "type": "object", "additionalProperties": false, "properties": { "enabled": { "type": "boolean" }, "head_sampling_rate": { "type": "number" }, "redact_query_string": { "type": "boolean" }, "issues": { "type": "object", "additionalProperties": false, "properties": { "enabled": { "type": "boolean" } } }, "logs": { "type": "object", "additionalProperties": false, "properties": { "enabled": { "type": "boolean" }, "head_sampling_rate": { "type": "number" }, "invocation_logs": { "type": "boolean" }, "persist": { "type": "boolean" }, "destinations": { "$ref": "#/$defs/texts" } } }, "traces": { "type": "object", "additionalProperties": false, "properties": { "enabled": { "type": "boolean" }, "head_sampling_rate": { "type": "number" }, "persist": { "type": "boolean" }, "destinations": { "$ref": "#/$defs/texts" } } } } } } };
const schema_generated_func1 = Object.prototype.hasOwnProperty;
const schema_generated_pattern3 = new RegExp("^[a-z0-9_][a-z0-9_-]{0,254}$", "u");
const schema_generated_pattern4 = new RegExp("^[\\s\\S]{0,255}$", "u");
const pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,38}/(?!\\.{1,2}$)[A-Za-z0-9_.-]{1,100}$", "u");
const pattern6 = new RegExp("^[0-9a-f]{40}$", "u");
const pattern7 = new RegExp("^refs/[^\\u0000- ~^:?*\\[\\\\\\u007f]{1,1024}$", "u");
const pattern8 = new RegExp("^[0-9a-f]{16}$", "u");
const pattern9 = new RegExp("^[\\s\\S]{0,128}$", "u");
const pattern11 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const schema_generated_schema20 = { "type": "object", "additionalProperties": false, "required": ["modules", "workers_dev"], "properties": { "modules": { "type": "array", "items": { "$ref": "#/$defs/module" } }, "assets": { "type": "object", "additionalProperties": false, "properties": { "binding": { "type": "string" }, "html_handling": { "enum": ["auto-trailing-slash", "force-trailing-slash", "drop-trailing-slash", "none"] }, "not_found_handling": { "enum": ["single-page-application", "404-page", "none"] }, "base_path": { "type": "string" }, "run_worker_first": { "type": ["boolean", "array"], "items": { "type": "string" } } } }, "routes": { "type": "array", "items": { "$ref": "#/$defs/route" } }, "custom_domains": { "type": "array", "items": { "$ref": "#/$defs/custom_domain" } }, "crons": { "$ref": "#/$defs/texts" }, "queue_consumers": { "type": "array", "items": { "$ref": "#/$defs/queue_consumer" } }, "workflows": { "type": "array", "items": { "$ref": "#/$defs/workflow" } }, "migrations": { "type": "array", "items": { "$ref": "#/$defs/migration" } }, "workers_dev": { "type": "boolean" }, "preview_urls": { "type": "boolean" }, "observability": { "$ref": "#/$defs/observability" }, "logpush": { "type": "boolean" }, "tail_consumers": { "type": "array", "items": { "$ref": "#/$defs/tail_consumer" } }, "streaming_tail_consumers": { "type": "array", "items": { "$ref": "#/$defs/tail_consumer" } }, "tags": { "$ref": "#/$defs/texts" }, "account_id": { "type": "string" }, "code_update_strategy": { "type": "object", "additionalProperties": false, "required": ["mode"], "properties": { "mode": { "enum": ["immediate", "deferred"] }, "max_delay": { "type": "number" } } } } };
const schema_generated_schema21 = { "type": "object", "additionalProperties": false, "required": ["name", "path", "contentType"], "properties": { "name": { "type": "string" }, "path": { "type": "string" }, "contentType": { "type": "string" } } };
function schema_generated_validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = schema_generated_validate54.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.name === undefined) && (missing0 = "name")) || ((data.path === undefined) && (missing0 = "path"))) || ((data.contentType === undefined) && (missing0 = "contentType"))) {
                schema_generated_validate54.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((key0 === "name") || (key0 === "path")) || (key0 === "contentType"))) {
                        schema_generated_validate54.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.name !== undefined) {
                        const _errs2 = errors;
                        if (typeof data.name !== "string") {
                            schema_generated_validate54.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.path !== undefined) {
                            const _errs4 = errors;
                            if (typeof data.path !== "string") {
                                schema_generated_validate54.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.contentType !== undefined) {
                                const _errs6 = errors;
                                if (typeof data.contentType !== "string") {
                                    schema_generated_validate54.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
        else {
            schema_generated_validate54.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    schema_generated_validate54.errors = vErrors;
    return errors === 0;
}
schema_generated_validate54.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema_generated_schema22 = { "type": "object", "additionalProperties": false, "required": ["pattern"], "properties": { "pattern": { "type": "string" }, "zone_id": { "type": "string" }, "zone_name": { "type": "string" } } };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate56.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.pattern === undefined) && (missing0 = "pattern")) {
                validate56.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((key0 === "pattern") || (key0 === "zone_id")) || (key0 === "zone_name"))) {
                        validate56.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.pattern !== undefined) {
                        const _errs2 = errors;
                        if (typeof data.pattern !== "string") {
                            validate56.errors = [{ instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.zone_id !== undefined) {
                            const _errs4 = errors;
                            if (typeof data.zone_id !== "string") {
                                validate56.errors = [{ instancePath: instancePath + "/zone_id", schemaPath: "#/properties/zone_id/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.zone_name !== undefined) {
                                const _errs6 = errors;
                                if (typeof data.zone_name !== "string") {
                                    validate56.errors = [{ instancePath: instancePath + "/zone_name", schemaPath: "#/properties/zone_name/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
        else {
            validate56.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate56.errors = vErrors;
    return errors === 0;
}
validate56.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema23 = { "type": "object", "additionalProperties": false, "required": ["hostname"], "properties": { "hostname": { "type": "string" }, "zone_id": { "type": "string" }, "zone_name": { "type": "string" }, "enabled": { "type": "boolean" }, "previews_enabled": { "type": "boolean" } } };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate58.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.hostname === undefined) && (missing0 = "hostname")) {
                validate58.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((((key0 === "hostname") || (key0 === "zone_id")) || (key0 === "zone_name")) || (key0 === "enabled")) || (key0 === "previews_enabled"))) {
                        validate58.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.hostname !== undefined) {
                        const _errs2 = errors;
                        if (typeof data.hostname !== "string") {
                            validate58.errors = [{ instancePath: instancePath + "/hostname", schemaPath: "#/properties/hostname/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.zone_id !== undefined) {
                            const _errs4 = errors;
                            if (typeof data.zone_id !== "string") {
                                validate58.errors = [{ instancePath: instancePath + "/zone_id", schemaPath: "#/properties/zone_id/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.zone_name !== undefined) {
                                const _errs6 = errors;
                                if (typeof data.zone_name !== "string") {
                                    validate58.errors = [{ instancePath: instancePath + "/zone_name", schemaPath: "#/properties/zone_name/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.enabled !== undefined) {
                                    const _errs8 = errors;
                                    if (typeof data.enabled !== "boolean") {
                                        validate58.errors = [{ instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" } }];
                                        return false;
                                    }
                                    var valid0 = _errs8 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.previews_enabled !== undefined) {
                                        const _errs10 = errors;
                                        if (typeof data.previews_enabled !== "boolean") {
                                            validate58.errors = [{ instancePath: instancePath + "/previews_enabled", schemaPath: "#/properties/previews_enabled/type", keyword: "type", params: { type: "boolean" } }];
                                            return false;
                                        }
                                        var valid0 = _errs10 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate58.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate58.errors = vErrors;
    return errors === 0;
}
validate58.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema24 = { "type": "array", "items": { "type": "string" } };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate60.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (Array.isArray(data)) {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
                const _errs1 = errors;
                if (typeof data[i0] !== "string") {
                    validate60.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } }];
                    return false;
                }
                var valid0 = _errs1 === errors;
                if (!valid0) {
                    break;
                }
            }
        }
        else {
            validate60.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }];
            return false;
        }
    }
    validate60.errors = vErrors;
    return errors === 0;
}
validate60.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const schema25 = { "type": "object", "additionalProperties": false, "required": ["queue", "type", "settings"], "properties": { "queue": { "type": "string" }, "type": { "const": "worker" }, "dead_letter_queue": { "type": "string" }, "settings": { "type": "object", "additionalProperties": false, "properties": { "batch_size": { "type": "number" }, "max_wait_time_ms": { "type": "number" }, "max_retries": { "type": "number" }, "max_concurrency": { "type": "number" }, "retry_delay": { "type": "number" } } } } };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate62.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.queue === undefined) && (missing0 = "queue")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.settings === undefined) && (missing0 = "settings"))) {
                validate62.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((key0 === "queue") || (key0 === "type")) || (key0 === "dead_letter_queue")) || (key0 === "settings"))) {
                        validate62.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.queue !== undefined) {
                        const _errs2 = errors;
                        if (typeof data.queue !== "string") {
                            validate62.errors = [{ instancePath: instancePath + "/queue", schemaPath: "#/properties/queue/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.type !== undefined) {
                            const _errs4 = errors;
                            if ("worker" !== data.type) {
                                validate62.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "worker" } }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.dead_letter_queue !== undefined) {
                                const _errs5 = errors;
                                if (typeof data.dead_letter_queue !== "string") {
                                    validate62.errors = [{ instancePath: instancePath + "/dead_letter_queue", schemaPath: "#/properties/dead_letter_queue/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.settings !== undefined) {
                                    let data3 = data.settings;
                                    const _errs7 = errors;
                                    if (errors === _errs7) {
                                        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                                            const _errs9 = errors;
                                            for (const key1 in data3) {
                                                if (!(((((key1 === "batch_size") || (key1 === "max_wait_time_ms")) || (key1 === "max_retries")) || (key1 === "max_concurrency")) || (key1 === "retry_delay"))) {
                                                    validate62.errors = [{ instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }];
                                                    return false;
                                                    break;
                                                }
                                            }
                                            if (_errs9 === errors) {
                                                if (data3.batch_size !== undefined) {
                                                    let data4 = data3.batch_size;
                                                    const _errs10 = errors;
                                                    if (!((typeof data4 == "number") && (isFinite(data4)))) {
                                                        validate62.errors = [{ instancePath: instancePath + "/settings/batch_size", schemaPath: "#/properties/settings/properties/batch_size/type", keyword: "type", params: { type: "number" } }];
                                                        return false;
                                                    }
                                                    var valid1 = _errs10 === errors;
                                                }
                                                else {
                                                    var valid1 = true;
                                                }
                                                if (valid1) {
                                                    if (data3.max_wait_time_ms !== undefined) {
                                                        let data5 = data3.max_wait_time_ms;
                                                        const _errs12 = errors;
                                                        if (!((typeof data5 == "number") && (isFinite(data5)))) {
                                                            validate62.errors = [{ instancePath: instancePath + "/settings/max_wait_time_ms", schemaPath: "#/properties/settings/properties/max_wait_time_ms/type", keyword: "type", params: { type: "number" } }];
                                                            return false;
                                                        }
                                                        var valid1 = _errs12 === errors;
                                                    }
                                                    else {
                                                        var valid1 = true;
                                                    }
                                                    if (valid1) {
                                                        if (data3.max_retries !== undefined) {
                                                            let data6 = data3.max_retries;
                                                            const _errs14 = errors;
                                                            if (!((typeof data6 == "number") && (isFinite(data6)))) {
                                                                validate62.errors = [{ instancePath: instancePath + "/settings/max_retries", schemaPath: "#/properties/settings/properties/max_retries/type", keyword: "type", params: { type: "number" } }];
                                                                return false;
                                                            }
                                                            var valid1 = _errs14 === errors;
                                                        }
                                                        else {
                                                            var valid1 = true;
                                                        }
                                                        if (valid1) {
                                                            if (data3.max_concurrency !== undefined) {
                                                                let data7 = data3.max_concurrency;
                                                                const _errs16 = errors;
                                                                if (!((typeof data7 == "number") && (isFinite(data7)))) {
                                                                    validate62.errors = [{ instancePath: instancePath + "/settings/max_concurrency", schemaPath: "#/properties/settings/properties/max_concurrency/type", keyword: "type", params: { type: "number" } }];
                                                                    return false;
                                                                }
                                                                var valid1 = _errs16 === errors;
                                                            }
                                                            else {
                                                                var valid1 = true;
                                                            }
                                                            if (valid1) {
                                                                if (data3.retry_delay !== undefined) {
                                                                    let data8 = data3.retry_delay;
                                                                    const _errs18 = errors;
                                                                    if (!((typeof data8 == "number") && (isFinite(data8)))) {
                                                                        validate62.errors = [{ instancePath: instancePath + "/settings/retry_delay", schemaPath: "#/properties/settings/properties/retry_delay/type", keyword: "type", params: { type: "number" } }];
                                                                        return false;
                                                                    }
                                                                    var valid1 = _errs18 === errors;
                                                                }
                                                                else {
                                                                    var valid1 = true;
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validate62.errors = [{ instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" } }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate62.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate62.errors = vErrors;
    return errors === 0;
}
validate62.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema26 = { "type": "object", "additionalProperties": false, "required": ["name", "class_name"], "properties": { "name": { "type": "string" }, "class_name": { "type": "string" }, "limits": { "type": "object", "additionalProperties": false, "properties": { "steps": { "type": "number" } } }, "concurrency": { "type": "object", "additionalProperties": false, "properties": { "limit": { "type": "number" } } }, "schedules": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["cron"], "properties": { "cron": { "type": "string" } } } }, "default_retention": { "type": "object", "additionalProperties": false, "properties": { "success_retention": { "type": ["number", "string"] }, "error_retention": { "type": ["number", "string"] } } }, "jurisdiction": { "type": "string" } } };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate64.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.name === undefined) && (missing0 = "name")) || ((data.class_name === undefined) && (missing0 = "class_name"))) {
                validate64.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((((((key0 === "name") || (key0 === "class_name")) || (key0 === "limits")) || (key0 === "concurrency")) || (key0 === "schedules")) || (key0 === "default_retention")) || (key0 === "jurisdiction"))) {
                        validate64.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.name !== undefined) {
                        const _errs2 = errors;
                        if (typeof data.name !== "string") {
                            validate64.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.class_name !== undefined) {
                            const _errs4 = errors;
                            if (typeof data.class_name !== "string") {
                                validate64.errors = [{ instancePath: instancePath + "/class_name", schemaPath: "#/properties/class_name/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.limits !== undefined) {
                                let data2 = data.limits;
                                const _errs6 = errors;
                                if (errors === _errs6) {
                                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                        const _errs8 = errors;
                                        for (const key1 in data2) {
                                            if (!(key1 === "steps")) {
                                                validate64.errors = [{ instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }];
                                                return false;
                                                break;
                                            }
                                        }
                                        if (_errs8 === errors) {
                                            if (data2.steps !== undefined) {
                                                let data3 = data2.steps;
                                                if (!((typeof data3 == "number") && (isFinite(data3)))) {
                                                    validate64.errors = [{ instancePath: instancePath + "/limits/steps", schemaPath: "#/properties/limits/properties/steps/type", keyword: "type", params: { type: "number" } }];
                                                    return false;
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        validate64.errors = [{ instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" } }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.concurrency !== undefined) {
                                    let data4 = data.concurrency;
                                    const _errs11 = errors;
                                    if (errors === _errs11) {
                                        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                            const _errs13 = errors;
                                            for (const key2 in data4) {
                                                if (!(key2 === "limit")) {
                                                    validate64.errors = [{ instancePath: instancePath + "/concurrency", schemaPath: "#/properties/concurrency/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } }];
                                                    return false;
                                                    break;
                                                }
                                            }
                                            if (_errs13 === errors) {
                                                if (data4.limit !== undefined) {
                                                    let data5 = data4.limit;
                                                    if (!((typeof data5 == "number") && (isFinite(data5)))) {
                                                        validate64.errors = [{ instancePath: instancePath + "/concurrency/limit", schemaPath: "#/properties/concurrency/properties/limit/type", keyword: "type", params: { type: "number" } }];
                                                        return false;
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validate64.errors = [{ instancePath: instancePath + "/concurrency", schemaPath: "#/properties/concurrency/type", keyword: "type", params: { type: "object" } }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs11 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.schedules !== undefined) {
                                        let data6 = data.schedules;
                                        const _errs16 = errors;
                                        if (errors === _errs16) {
                                            if (Array.isArray(data6)) {
                                                var valid3 = true;
                                                const len0 = data6.length;
                                                for (let i0 = 0; i0 < len0; i0++) {
                                                    let data7 = data6[i0];
                                                    const _errs18 = errors;
                                                    if (errors === _errs18) {
                                                        if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                                            let missing1;
                                                            if ((data7.cron === undefined) && (missing1 = "cron")) {
                                                                validate64.errors = [{ instancePath: instancePath + "/schedules/" + i0, schemaPath: "#/properties/schedules/items/required", keyword: "required", params: { missingProperty: missing1 } }];
                                                                return false;
                                                            }
                                                            else {
                                                                const _errs20 = errors;
                                                                for (const key3 in data7) {
                                                                    if (!(key3 === "cron")) {
                                                                        validate64.errors = [{ instancePath: instancePath + "/schedules/" + i0, schemaPath: "#/properties/schedules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } }];
                                                                        return false;
                                                                        break;
                                                                    }
                                                                }
                                                                if (_errs20 === errors) {
                                                                    if (data7.cron !== undefined) {
                                                                        if (typeof data7.cron !== "string") {
                                                                            validate64.errors = [{ instancePath: instancePath + "/schedules/" + i0 + "/cron", schemaPath: "#/properties/schedules/items/properties/cron/type", keyword: "type", params: { type: "string" } }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate64.errors = [{ instancePath: instancePath + "/schedules/" + i0, schemaPath: "#/properties/schedules/items/type", keyword: "type", params: { type: "object" } }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid3 = _errs18 === errors;
                                                    if (!valid3) {
                                                        break;
                                                    }
                                                }
                                            }
                                            else {
                                                validate64.errors = [{ instancePath: instancePath + "/schedules", schemaPath: "#/properties/schedules/type", keyword: "type", params: { type: "array" } }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs16 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.default_retention !== undefined) {
                                            let data9 = data.default_retention;
                                            const _errs23 = errors;
                                            if (errors === _errs23) {
                                                if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                                    const _errs25 = errors;
                                                    for (const key4 in data9) {
                                                        if (!((key4 === "success_retention") || (key4 === "error_retention"))) {
                                                            validate64.errors = [{ instancePath: instancePath + "/default_retention", schemaPath: "#/properties/default_retention/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } }];
                                                            return false;
                                                            break;
                                                        }
                                                    }
                                                    if (_errs25 === errors) {
                                                        if (data9.success_retention !== undefined) {
                                                            let data10 = data9.success_retention;
                                                            const _errs26 = errors;
                                                            if ((!((typeof data10 == "number") && (isFinite(data10)))) && (typeof data10 !== "string")) {
                                                                validate64.errors = [{ instancePath: instancePath + "/default_retention/success_retention", schemaPath: "#/properties/default_retention/properties/success_retention/type", keyword: "type", params: { type: schema26.properties.default_retention.properties.success_retention.type } }];
                                                                return false;
                                                            }
                                                            var valid5 = _errs26 === errors;
                                                        }
                                                        else {
                                                            var valid5 = true;
                                                        }
                                                        if (valid5) {
                                                            if (data9.error_retention !== undefined) {
                                                                let data11 = data9.error_retention;
                                                                const _errs28 = errors;
                                                                if ((!((typeof data11 == "number") && (isFinite(data11)))) && (typeof data11 !== "string")) {
                                                                    validate64.errors = [{ instancePath: instancePath + "/default_retention/error_retention", schemaPath: "#/properties/default_retention/properties/error_retention/type", keyword: "type", params: { type: schema26.properties.default_retention.properties.error_retention.type } }];
                                                                    return false;
                                                                }
                                                                var valid5 = _errs28 === errors;
                                                            }
                                                            else {
                                                                var valid5 = true;
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate64.errors = [{ instancePath: instancePath + "/default_retention", schemaPath: "#/properties/default_retention/type", keyword: "type", params: { type: "object" } }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs23 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.jurisdiction !== undefined) {
                                                const _errs30 = errors;
                                                if (typeof data.jurisdiction !== "string") {
                                                    validate64.errors = [{ instancePath: instancePath + "/jurisdiction", schemaPath: "#/properties/jurisdiction/type", keyword: "type", params: { type: "string" } }];
                                                    return false;
                                                }
                                                var valid0 = _errs30 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate64.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate64.errors = vErrors;
    return errors === 0;
}
validate64.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema27 = { "type": "object", "additionalProperties": false, "required": ["tag"], "properties": { "tag": { "type": "string" }, "new_classes": { "$ref": "#/$defs/texts" }, "new_sqlite_classes": { "$ref": "#/$defs/texts" }, "deleted_classes": { "$ref": "#/$defs/texts" }, "renamed_classes": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["from", "to"], "properties": { "from": { "type": "string" }, "to": { "type": "string" } } } }, "transferred_classes": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["from", "from_script", "to"], "properties": { "from": { "type": "string" }, "from_script": { "type": "string" }, "to": { "type": "string" } } } } } };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate66.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.tag === undefined) && (missing0 = "tag")) {
                validate66.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((((key0 === "tag") || (key0 === "new_classes")) || (key0 === "new_sqlite_classes")) || (key0 === "deleted_classes")) || (key0 === "renamed_classes")) || (key0 === "transferred_classes"))) {
                        validate66.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.tag !== undefined) {
                        const _errs2 = errors;
                        if (typeof data.tag !== "string") {
                            validate66.errors = [{ instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.new_classes !== undefined) {
                            const _errs4 = errors;
                            if (!(validate60(data.new_classes, { instancePath: instancePath + "/new_classes", parentData: data, parentDataProperty: "new_classes", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                                errors = vErrors.length;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.new_sqlite_classes !== undefined) {
                                const _errs5 = errors;
                                if (!(validate60(data.new_sqlite_classes, { instancePath: instancePath + "/new_sqlite_classes", parentData: data, parentDataProperty: "new_sqlite_classes", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.deleted_classes !== undefined) {
                                    const _errs6 = errors;
                                    if (!(validate60(data.deleted_classes, { instancePath: instancePath + "/deleted_classes", parentData: data, parentDataProperty: "deleted_classes", rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid0 = _errs6 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.renamed_classes !== undefined) {
                                        let data4 = data.renamed_classes;
                                        const _errs7 = errors;
                                        if (errors === _errs7) {
                                            if (Array.isArray(data4)) {
                                                var valid1 = true;
                                                const len0 = data4.length;
                                                for (let i0 = 0; i0 < len0; i0++) {
                                                    let data5 = data4[i0];
                                                    const _errs9 = errors;
                                                    if (errors === _errs9) {
                                                        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                                            let missing1;
                                                            if (((data5.from === undefined) && (missing1 = "from")) || ((data5.to === undefined) && (missing1 = "to"))) {
                                                                validate66.errors = [{ instancePath: instancePath + "/renamed_classes/" + i0, schemaPath: "#/properties/renamed_classes/items/required", keyword: "required", params: { missingProperty: missing1 } }];
                                                                return false;
                                                            }
                                                            else {
                                                                const _errs11 = errors;
                                                                for (const key1 in data5) {
                                                                    if (!((key1 === "from") || (key1 === "to"))) {
                                                                        validate66.errors = [{ instancePath: instancePath + "/renamed_classes/" + i0, schemaPath: "#/properties/renamed_classes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }];
                                                                        return false;
                                                                        break;
                                                                    }
                                                                }
                                                                if (_errs11 === errors) {
                                                                    if (data5.from !== undefined) {
                                                                        const _errs12 = errors;
                                                                        if (typeof data5.from !== "string") {
                                                                            validate66.errors = [{ instancePath: instancePath + "/renamed_classes/" + i0 + "/from", schemaPath: "#/properties/renamed_classes/items/properties/from/type", keyword: "type", params: { type: "string" } }];
                                                                            return false;
                                                                        }
                                                                        var valid2 = _errs12 === errors;
                                                                    }
                                                                    else {
                                                                        var valid2 = true;
                                                                    }
                                                                    if (valid2) {
                                                                        if (data5.to !== undefined) {
                                                                            const _errs14 = errors;
                                                                            if (typeof data5.to !== "string") {
                                                                                validate66.errors = [{ instancePath: instancePath + "/renamed_classes/" + i0 + "/to", schemaPath: "#/properties/renamed_classes/items/properties/to/type", keyword: "type", params: { type: "string" } }];
                                                                                return false;
                                                                            }
                                                                            var valid2 = _errs14 === errors;
                                                                        }
                                                                        else {
                                                                            var valid2 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate66.errors = [{ instancePath: instancePath + "/renamed_classes/" + i0, schemaPath: "#/properties/renamed_classes/items/type", keyword: "type", params: { type: "object" } }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid1 = _errs9 === errors;
                                                    if (!valid1) {
                                                        break;
                                                    }
                                                }
                                            }
                                            else {
                                                validate66.errors = [{ instancePath: instancePath + "/renamed_classes", schemaPath: "#/properties/renamed_classes/type", keyword: "type", params: { type: "array" } }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs7 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.transferred_classes !== undefined) {
                                            let data8 = data.transferred_classes;
                                            const _errs16 = errors;
                                            if (errors === _errs16) {
                                                if (Array.isArray(data8)) {
                                                    var valid3 = true;
                                                    const len1 = data8.length;
                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                        let data9 = data8[i1];
                                                        const _errs18 = errors;
                                                        if (errors === _errs18) {
                                                            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                                                let missing2;
                                                                if ((((data9.from === undefined) && (missing2 = "from")) || ((data9.from_script === undefined) && (missing2 = "from_script"))) || ((data9.to === undefined) && (missing2 = "to"))) {
                                                                    validate66.errors = [{ instancePath: instancePath + "/transferred_classes/" + i1, schemaPath: "#/properties/transferred_classes/items/required", keyword: "required", params: { missingProperty: missing2 } }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    const _errs20 = errors;
                                                                    for (const key2 in data9) {
                                                                        if (!(((key2 === "from") || (key2 === "from_script")) || (key2 === "to"))) {
                                                                            validate66.errors = [{ instancePath: instancePath + "/transferred_classes/" + i1, schemaPath: "#/properties/transferred_classes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } }];
                                                                            return false;
                                                                            break;
                                                                        }
                                                                    }
                                                                    if (_errs20 === errors) {
                                                                        if (data9.from !== undefined) {
                                                                            const _errs21 = errors;
                                                                            if (typeof data9.from !== "string") {
                                                                                validate66.errors = [{ instancePath: instancePath + "/transferred_classes/" + i1 + "/from", schemaPath: "#/properties/transferred_classes/items/properties/from/type", keyword: "type", params: { type: "string" } }];
                                                                                return false;
                                                                            }
                                                                            var valid4 = _errs21 === errors;
                                                                        }
                                                                        else {
                                                                            var valid4 = true;
                                                                        }
                                                                        if (valid4) {
                                                                            if (data9.from_script !== undefined) {
                                                                                const _errs23 = errors;
                                                                                if (typeof data9.from_script !== "string") {
                                                                                    validate66.errors = [{ instancePath: instancePath + "/transferred_classes/" + i1 + "/from_script", schemaPath: "#/properties/transferred_classes/items/properties/from_script/type", keyword: "type", params: { type: "string" } }];
                                                                                    return false;
                                                                                }
                                                                                var valid4 = _errs23 === errors;
                                                                            }
                                                                            else {
                                                                                var valid4 = true;
                                                                            }
                                                                            if (valid4) {
                                                                                if (data9.to !== undefined) {
                                                                                    const _errs25 = errors;
                                                                                    if (typeof data9.to !== "string") {
                                                                                        validate66.errors = [{ instancePath: instancePath + "/transferred_classes/" + i1 + "/to", schemaPath: "#/properties/transferred_classes/items/properties/to/type", keyword: "type", params: { type: "string" } }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid4 = _errs25 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid4 = true;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate66.errors = [{ instancePath: instancePath + "/transferred_classes/" + i1, schemaPath: "#/properties/transferred_classes/items/type", keyword: "type", params: { type: "object" } }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid3 = _errs18 === errors;
                                                        if (!valid3) {
                                                            break;
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate66.errors = [{ instancePath: instancePath + "/transferred_classes", schemaPath: "#/properties/transferred_classes/type", keyword: "type", params: { type: "array" } }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs16 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate66.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate66.errors = vErrors;
    return errors === 0;
}
validate66.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema28 = { "type": "object", "additionalProperties": false, "properties": { "enabled": { "type": "boolean" }, "head_sampling_rate": { "type": "number" }, "redact_query_string": { "type": "boolean" }, "issues": { "type": "object", "additionalProperties": false, "properties": { "enabled": { "type": "boolean" } } }, "logs": { "type": "object", "additionalProperties": false, "properties": { "enabled": { "type": "boolean" }, "head_sampling_rate": { "type": "number" }, "invocation_logs": { "type": "boolean" }, "persist": { "type": "boolean" }, "destinations": { "$ref": "#/$defs/texts" } } }, "traces": { "type": "object", "additionalProperties": false, "properties": { "enabled": { "type": "boolean" }, "head_sampling_rate": { "type": "number" }, "persist": { "type": "boolean" }, "destinations": { "$ref": "#/$defs/texts" } } } } };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate71.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!((((((key0 === "enabled") || (key0 === "head_sampling_rate")) || (key0 === "redact_query_string")) || (key0 === "issues")) || (key0 === "logs")) || (key0 === "traces"))) {
                    validate71.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.enabled !== undefined) {
                    const _errs2 = errors;
                    if (typeof data.enabled !== "boolean") {
                        validate71.errors = [{ instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" } }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.head_sampling_rate !== undefined) {
                        let data1 = data.head_sampling_rate;
                        const _errs4 = errors;
                        if (!((typeof data1 == "number") && (isFinite(data1)))) {
                            validate71.errors = [{ instancePath: instancePath + "/head_sampling_rate", schemaPath: "#/properties/head_sampling_rate/type", keyword: "type", params: { type: "number" } }];
                            return false;
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.redact_query_string !== undefined) {
                            const _errs6 = errors;
                            if (typeof data.redact_query_string !== "boolean") {
                                validate71.errors = [{ instancePath: instancePath + "/redact_query_string", schemaPath: "#/properties/redact_query_string/type", keyword: "type", params: { type: "boolean" } }];
                                return false;
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.issues !== undefined) {
                                let data3 = data.issues;
                                const _errs8 = errors;
                                if (errors === _errs8) {
                                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                                        const _errs10 = errors;
                                        for (const key1 in data3) {
                                            if (!(key1 === "enabled")) {
                                                validate71.errors = [{ instancePath: instancePath + "/issues", schemaPath: "#/properties/issues/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }];
                                                return false;
                                                break;
                                            }
                                        }
                                        if (_errs10 === errors) {
                                            if (data3.enabled !== undefined) {
                                                if (typeof data3.enabled !== "boolean") {
                                                    validate71.errors = [{ instancePath: instancePath + "/issues/enabled", schemaPath: "#/properties/issues/properties/enabled/type", keyword: "type", params: { type: "boolean" } }];
                                                    return false;
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        validate71.errors = [{ instancePath: instancePath + "/issues", schemaPath: "#/properties/issues/type", keyword: "type", params: { type: "object" } }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs8 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.logs !== undefined) {
                                    let data5 = data.logs;
                                    const _errs13 = errors;
                                    if (errors === _errs13) {
                                        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                            const _errs15 = errors;
                                            for (const key2 in data5) {
                                                if (!(((((key2 === "enabled") || (key2 === "head_sampling_rate")) || (key2 === "invocation_logs")) || (key2 === "persist")) || (key2 === "destinations"))) {
                                                    validate71.errors = [{ instancePath: instancePath + "/logs", schemaPath: "#/properties/logs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } }];
                                                    return false;
                                                    break;
                                                }
                                            }
                                            if (_errs15 === errors) {
                                                if (data5.enabled !== undefined) {
                                                    const _errs16 = errors;
                                                    if (typeof data5.enabled !== "boolean") {
                                                        validate71.errors = [{ instancePath: instancePath + "/logs/enabled", schemaPath: "#/properties/logs/properties/enabled/type", keyword: "type", params: { type: "boolean" } }];
                                                        return false;
                                                    }
                                                    var valid2 = _errs16 === errors;
                                                }
                                                else {
                                                    var valid2 = true;
                                                }
                                                if (valid2) {
                                                    if (data5.head_sampling_rate !== undefined) {
                                                        let data7 = data5.head_sampling_rate;
                                                        const _errs18 = errors;
                                                        if (!((typeof data7 == "number") && (isFinite(data7)))) {
                                                            validate71.errors = [{ instancePath: instancePath + "/logs/head_sampling_rate", schemaPath: "#/properties/logs/properties/head_sampling_rate/type", keyword: "type", params: { type: "number" } }];
                                                            return false;
                                                        }
                                                        var valid2 = _errs18 === errors;
                                                    }
                                                    else {
                                                        var valid2 = true;
                                                    }
                                                    if (valid2) {
                                                        if (data5.invocation_logs !== undefined) {
                                                            const _errs20 = errors;
                                                            if (typeof data5.invocation_logs !== "boolean") {
                                                                validate71.errors = [{ instancePath: instancePath + "/logs/invocation_logs", schemaPath: "#/properties/logs/properties/invocation_logs/type", keyword: "type", params: { type: "boolean" } }];
                                                                return false;
                                                            }
                                                            var valid2 = _errs20 === errors;
                                                        }
                                                        else {
                                                            var valid2 = true;
                                                        }
                                                        if (valid2) {
                                                            if (data5.persist !== undefined) {
                                                                const _errs22 = errors;
                                                                if (typeof data5.persist !== "boolean") {
                                                                    validate71.errors = [{ instancePath: instancePath + "/logs/persist", schemaPath: "#/properties/logs/properties/persist/type", keyword: "type", params: { type: "boolean" } }];
                                                                    return false;
                                                                }
                                                                var valid2 = _errs22 === errors;
                                                            }
                                                            else {
                                                                var valid2 = true;
                                                            }
                                                            if (valid2) {
                                                                if (data5.destinations !== undefined) {
                                                                    const _errs24 = errors;
                                                                    if (!(validate60(data5.destinations, { instancePath: instancePath + "/logs/destinations", parentData: data5, parentDataProperty: "destinations", rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid2 = _errs24 === errors;
                                                                }
                                                                else {
                                                                    var valid2 = true;
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validate71.errors = [{ instancePath: instancePath + "/logs", schemaPath: "#/properties/logs/type", keyword: "type", params: { type: "object" } }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs13 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.traces !== undefined) {
                                        let data11 = data.traces;
                                        const _errs25 = errors;
                                        if (errors === _errs25) {
                                            if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                                const _errs27 = errors;
                                                for (const key3 in data11) {
                                                    if (!((((key3 === "enabled") || (key3 === "head_sampling_rate")) || (key3 === "persist")) || (key3 === "destinations"))) {
                                                        validate71.errors = [{ instancePath: instancePath + "/traces", schemaPath: "#/properties/traces/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } }];
                                                        return false;
                                                        break;
                                                    }
                                                }
                                                if (_errs27 === errors) {
                                                    if (data11.enabled !== undefined) {
                                                        const _errs28 = errors;
                                                        if (typeof data11.enabled !== "boolean") {
                                                            validate71.errors = [{ instancePath: instancePath + "/traces/enabled", schemaPath: "#/properties/traces/properties/enabled/type", keyword: "type", params: { type: "boolean" } }];
                                                            return false;
                                                        }
                                                        var valid3 = _errs28 === errors;
                                                    }
                                                    else {
                                                        var valid3 = true;
                                                    }
                                                    if (valid3) {
                                                        if (data11.head_sampling_rate !== undefined) {
                                                            let data13 = data11.head_sampling_rate;
                                                            const _errs30 = errors;
                                                            if (!((typeof data13 == "number") && (isFinite(data13)))) {
                                                                validate71.errors = [{ instancePath: instancePath + "/traces/head_sampling_rate", schemaPath: "#/properties/traces/properties/head_sampling_rate/type", keyword: "type", params: { type: "number" } }];
                                                                return false;
                                                            }
                                                            var valid3 = _errs30 === errors;
                                                        }
                                                        else {
                                                            var valid3 = true;
                                                        }
                                                        if (valid3) {
                                                            if (data11.persist !== undefined) {
                                                                const _errs32 = errors;
                                                                if (typeof data11.persist !== "boolean") {
                                                                    validate71.errors = [{ instancePath: instancePath + "/traces/persist", schemaPath: "#/properties/traces/properties/persist/type", keyword: "type", params: { type: "boolean" } }];
                                                                    return false;
                                                                }
                                                                var valid3 = _errs32 === errors;
                                                            }
                                                            else {
                                                                var valid3 = true;
                                                            }
                                                            if (valid3) {
                                                                if (data11.destinations !== undefined) {
                                                                    const _errs34 = errors;
                                                                    if (!(validate60(data11.destinations, { instancePath: instancePath + "/traces/destinations", parentData: data11, parentDataProperty: "destinations", rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid3 = _errs34 === errors;
                                                                }
                                                                else {
                                                                    var valid3 = true;
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate71.errors = [{ instancePath: instancePath + "/traces", schemaPath: "#/properties/traces/type", keyword: "type", params: { type: "object" } }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs25 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate71.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate71.errors = vErrors;
    return errors === 0;
}
validate71.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema29 = { "type": "object", "additionalProperties": false, "required": ["service"], "properties": { "service": { "type": "string" }, "environment": { "type": "string" } } };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate75.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.service === undefined) && (missing0 = "service")) {
                validate75.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((key0 === "service") || (key0 === "environment"))) {
                        validate75.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.service !== undefined) {
                        const _errs2 = errors;
                        if (typeof data.service !== "string") {
                            validate75.errors = [{ instancePath: instancePath + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.environment !== undefined) {
                            const _errs4 = errors;
                            if (typeof data.environment !== "string") {
                                validate75.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
        else {
            validate75.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate75.errors = vErrors;
    return errors === 0;
}
validate75.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function schema_generated_validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = schema_generated_validate53.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.modules === undefined) && (missing0 = "modules")) || ((data.workers_dev === undefined) && (missing0 = "workers_dev"))) {
                schema_generated_validate53.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(schema_generated_func1.call(schema_generated_schema20.properties, key0))) {
                        schema_generated_validate53.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.modules !== undefined) {
                        let data0 = data.modules;
                        const _errs2 = errors;
                        if (errors === _errs2) {
                            if (Array.isArray(data0)) {
                                var valid1 = true;
                                const len0 = data0.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    const _errs4 = errors;
                                    if (!(schema_generated_validate54(data0[i0], { instancePath: instancePath + "/modules/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? schema_generated_validate54.errors : vErrors.concat(schema_generated_validate54.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid1 = _errs4 === errors;
                                    if (!valid1) {
                                        break;
                                    }
                                }
                            }
                            else {
                                schema_generated_validate53.errors = [{ instancePath: instancePath + "/modules", schemaPath: "#/properties/modules/type", keyword: "type", params: { type: "array" } }];
                                return false;
                            }
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.assets !== undefined) {
                            let data2 = data.assets;
                            const _errs5 = errors;
                            if (errors === _errs5) {
                                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                    const _errs7 = errors;
                                    for (const key1 in data2) {
                                        if (!(((((key1 === "binding") || (key1 === "html_handling")) || (key1 === "not_found_handling")) || (key1 === "base_path")) || (key1 === "run_worker_first"))) {
                                            schema_generated_validate53.errors = [{ instancePath: instancePath + "/assets", schemaPath: "#/properties/assets/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }];
                                            return false;
                                            break;
                                        }
                                    }
                                    if (_errs7 === errors) {
                                        if (data2.binding !== undefined) {
                                            const _errs8 = errors;
                                            if (typeof data2.binding !== "string") {
                                                schema_generated_validate53.errors = [{ instancePath: instancePath + "/assets/binding", schemaPath: "#/properties/assets/properties/binding/type", keyword: "type", params: { type: "string" } }];
                                                return false;
                                            }
                                            var valid2 = _errs8 === errors;
                                        }
                                        else {
                                            var valid2 = true;
                                        }
                                        if (valid2) {
                                            if (data2.html_handling !== undefined) {
                                                let data4 = data2.html_handling;
                                                const _errs10 = errors;
                                                if (!((((data4 === "auto-trailing-slash") || (data4 === "force-trailing-slash")) || (data4 === "drop-trailing-slash")) || (data4 === "none"))) {
                                                    schema_generated_validate53.errors = [{ instancePath: instancePath + "/assets/html_handling", schemaPath: "#/properties/assets/properties/html_handling/enum", keyword: "enum", params: { allowedValues: schema_generated_schema20.properties.assets.properties.html_handling.enum } }];
                                                    return false;
                                                }
                                                var valid2 = _errs10 === errors;
                                            }
                                            else {
                                                var valid2 = true;
                                            }
                                            if (valid2) {
                                                if (data2.not_found_handling !== undefined) {
                                                    let data5 = data2.not_found_handling;
                                                    const _errs11 = errors;
                                                    if (!(((data5 === "single-page-application") || (data5 === "404-page")) || (data5 === "none"))) {
                                                        schema_generated_validate53.errors = [{ instancePath: instancePath + "/assets/not_found_handling", schemaPath: "#/properties/assets/properties/not_found_handling/enum", keyword: "enum", params: { allowedValues: schema_generated_schema20.properties.assets.properties.not_found_handling.enum } }];
                                                        return false;
                                                    }
                                                    var valid2 = _errs11 === errors;
                                                }
                                                else {
                                                    var valid2 = true;
                                                }
                                                if (valid2) {
                                                    if (data2.base_path !== undefined) {
                                                        const _errs12 = errors;
                                                        if (typeof data2.base_path !== "string") {
                                                            schema_generated_validate53.errors = [{ instancePath: instancePath + "/assets/base_path", schemaPath: "#/properties/assets/properties/base_path/type", keyword: "type", params: { type: "string" } }];
                                                            return false;
                                                        }
                                                        var valid2 = _errs12 === errors;
                                                    }
                                                    else {
                                                        var valid2 = true;
                                                    }
                                                    if (valid2) {
                                                        if (data2.run_worker_first !== undefined) {
                                                            let data7 = data2.run_worker_first;
                                                            const _errs14 = errors;
                                                            if ((typeof data7 !== "boolean") && (!(Array.isArray(data7)))) {
                                                                schema_generated_validate53.errors = [{ instancePath: instancePath + "/assets/run_worker_first", schemaPath: "#/properties/assets/properties/run_worker_first/type", keyword: "type", params: { type: schema_generated_schema20.properties.assets.properties.run_worker_first.type } }];
                                                                return false;
                                                            }
                                                            if (errors === _errs14) {
                                                                if (Array.isArray(data7)) {
                                                                    var valid3 = true;
                                                                    const len1 = data7.length;
                                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                                        const _errs16 = errors;
                                                                        if (typeof data7[i1] !== "string") {
                                                                            schema_generated_validate53.errors = [{ instancePath: instancePath + "/assets/run_worker_first/" + i1, schemaPath: "#/properties/assets/properties/run_worker_first/items/type", keyword: "type", params: { type: "string" } }];
                                                                            return false;
                                                                        }
                                                                        var valid3 = _errs16 === errors;
                                                                        if (!valid3) {
                                                                            break;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            var valid2 = _errs14 === errors;
                                                        }
                                                        else {
                                                            var valid2 = true;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                                else {
                                    schema_generated_validate53.errors = [{ instancePath: instancePath + "/assets", schemaPath: "#/properties/assets/type", keyword: "type", params: { type: "object" } }];
                                    return false;
                                }
                            }
                            var valid0 = _errs5 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.routes !== undefined) {
                                let data9 = data.routes;
                                const _errs18 = errors;
                                if (errors === _errs18) {
                                    if (Array.isArray(data9)) {
                                        var valid4 = true;
                                        const len2 = data9.length;
                                        for (let i2 = 0; i2 < len2; i2++) {
                                            const _errs20 = errors;
                                            if (!(validate56(data9[i2], { instancePath: instancePath + "/routes/" + i2, parentData: data9, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid4 = _errs20 === errors;
                                            if (!valid4) {
                                                break;
                                            }
                                        }
                                    }
                                    else {
                                        schema_generated_validate53.errors = [{ instancePath: instancePath + "/routes", schemaPath: "#/properties/routes/type", keyword: "type", params: { type: "array" } }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs18 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.custom_domains !== undefined) {
                                    let data11 = data.custom_domains;
                                    const _errs21 = errors;
                                    if (errors === _errs21) {
                                        if (Array.isArray(data11)) {
                                            var valid5 = true;
                                            const len3 = data11.length;
                                            for (let i3 = 0; i3 < len3; i3++) {
                                                const _errs23 = errors;
                                                if (!(validate58(data11[i3], { instancePath: instancePath + "/custom_domains/" + i3, parentData: data11, parentDataProperty: i3, rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid5 = _errs23 === errors;
                                                if (!valid5) {
                                                    break;
                                                }
                                            }
                                        }
                                        else {
                                            schema_generated_validate53.errors = [{ instancePath: instancePath + "/custom_domains", schemaPath: "#/properties/custom_domains/type", keyword: "type", params: { type: "array" } }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs21 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.crons !== undefined) {
                                        const _errs24 = errors;
                                        if (!(validate60(data.crons, { instancePath: instancePath + "/crons", parentData: data, parentDataProperty: "crons", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                                            errors = vErrors.length;
                                        }
                                        var valid0 = _errs24 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.queue_consumers !== undefined) {
                                            let data14 = data.queue_consumers;
                                            const _errs25 = errors;
                                            if (errors === _errs25) {
                                                if (Array.isArray(data14)) {
                                                    var valid6 = true;
                                                    const len4 = data14.length;
                                                    for (let i4 = 0; i4 < len4; i4++) {
                                                        const _errs27 = errors;
                                                        if (!(validate62(data14[i4], { instancePath: instancePath + "/queue_consumers/" + i4, parentData: data14, parentDataProperty: i4, rootData, dynamicAnchors }))) {
                                                            vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid6 = _errs27 === errors;
                                                        if (!valid6) {
                                                            break;
                                                        }
                                                    }
                                                }
                                                else {
                                                    schema_generated_validate53.errors = [{ instancePath: instancePath + "/queue_consumers", schemaPath: "#/properties/queue_consumers/type", keyword: "type", params: { type: "array" } }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs25 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.workflows !== undefined) {
                                                let data16 = data.workflows;
                                                const _errs28 = errors;
                                                if (errors === _errs28) {
                                                    if (Array.isArray(data16)) {
                                                        var valid7 = true;
                                                        const len5 = data16.length;
                                                        for (let i5 = 0; i5 < len5; i5++) {
                                                            const _errs30 = errors;
                                                            if (!(validate64(data16[i5], { instancePath: instancePath + "/workflows/" + i5, parentData: data16, parentDataProperty: i5, rootData, dynamicAnchors }))) {
                                                                vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var valid7 = _errs30 === errors;
                                                            if (!valid7) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        schema_generated_validate53.errors = [{ instancePath: instancePath + "/workflows", schemaPath: "#/properties/workflows/type", keyword: "type", params: { type: "array" } }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs28 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.migrations !== undefined) {
                                                    let data18 = data.migrations;
                                                    const _errs31 = errors;
                                                    if (errors === _errs31) {
                                                        if (Array.isArray(data18)) {
                                                            var valid8 = true;
                                                            const len6 = data18.length;
                                                            for (let i6 = 0; i6 < len6; i6++) {
                                                                const _errs33 = errors;
                                                                if (!(validate66(data18[i6], { instancePath: instancePath + "/migrations/" + i6, parentData: data18, parentDataProperty: i6, rootData, dynamicAnchors }))) {
                                                                    vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var valid8 = _errs33 === errors;
                                                                if (!valid8) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            schema_generated_validate53.errors = [{ instancePath: instancePath + "/migrations", schemaPath: "#/properties/migrations/type", keyword: "type", params: { type: "array" } }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs31 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.workers_dev !== undefined) {
                                                        const _errs34 = errors;
                                                        if (typeof data.workers_dev !== "boolean") {
                                                            schema_generated_validate53.errors = [{ instancePath: instancePath + "/workers_dev", schemaPath: "#/properties/workers_dev/type", keyword: "type", params: { type: "boolean" } }];
                                                            return false;
                                                        }
                                                        var valid0 = _errs34 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.preview_urls !== undefined) {
                                                            const _errs36 = errors;
                                                            if (typeof data.preview_urls !== "boolean") {
                                                                schema_generated_validate53.errors = [{ instancePath: instancePath + "/preview_urls", schemaPath: "#/properties/preview_urls/type", keyword: "type", params: { type: "boolean" } }];
                                                                return false;
                                                            }
                                                            var valid0 = _errs36 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.observability !== undefined) {
                                                                const _errs38 = errors;
                                                                if (!(validate71(data.observability, { instancePath: instancePath + "/observability", parentData: data, parentDataProperty: "observability", rootData, dynamicAnchors }))) {
                                                                    vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var valid0 = _errs38 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.logpush !== undefined) {
                                                                    const _errs39 = errors;
                                                                    if (typeof data.logpush !== "boolean") {
                                                                        schema_generated_validate53.errors = [{ instancePath: instancePath + "/logpush", schemaPath: "#/properties/logpush/type", keyword: "type", params: { type: "boolean" } }];
                                                                        return false;
                                                                    }
                                                                    var valid0 = _errs39 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.tail_consumers !== undefined) {
                                                                        let data24 = data.tail_consumers;
                                                                        const _errs41 = errors;
                                                                        if (errors === _errs41) {
                                                                            if (Array.isArray(data24)) {
                                                                                var valid9 = true;
                                                                                const len7 = data24.length;
                                                                                for (let i7 = 0; i7 < len7; i7++) {
                                                                                    const _errs43 = errors;
                                                                                    if (!(validate75(data24[i7], { instancePath: instancePath + "/tail_consumers/" + i7, parentData: data24, parentDataProperty: i7, rootData, dynamicAnchors }))) {
                                                                                        vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                                                                                        errors = vErrors.length;
                                                                                    }
                                                                                    var valid9 = _errs43 === errors;
                                                                                    if (!valid9) {
                                                                                        break;
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                schema_generated_validate53.errors = [{ instancePath: instancePath + "/tail_consumers", schemaPath: "#/properties/tail_consumers/type", keyword: "type", params: { type: "array" } }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid0 = _errs41 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.streaming_tail_consumers !== undefined) {
                                                                            let data26 = data.streaming_tail_consumers;
                                                                            const _errs44 = errors;
                                                                            if (errors === _errs44) {
                                                                                if (Array.isArray(data26)) {
                                                                                    var valid10 = true;
                                                                                    const len8 = data26.length;
                                                                                    for (let i8 = 0; i8 < len8; i8++) {
                                                                                        const _errs46 = errors;
                                                                                        if (!(validate75(data26[i8], { instancePath: instancePath + "/streaming_tail_consumers/" + i8, parentData: data26, parentDataProperty: i8, rootData, dynamicAnchors }))) {
                                                                                            vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                                                                                            errors = vErrors.length;
                                                                                        }
                                                                                        var valid10 = _errs46 === errors;
                                                                                        if (!valid10) {
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    schema_generated_validate53.errors = [{ instancePath: instancePath + "/streaming_tail_consumers", schemaPath: "#/properties/streaming_tail_consumers/type", keyword: "type", params: { type: "array" } }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid0 = _errs44 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                            if (data.tags !== undefined) {
                                                                                const _errs47 = errors;
                                                                                if (!(validate60(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData, dynamicAnchors }))) {
                                                                                    vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                                                                                    errors = vErrors.length;
                                                                                }
                                                                                var valid0 = _errs47 === errors;
                                                                            }
                                                                            else {
                                                                                var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                                if (data.account_id !== undefined) {
                                                                                    const _errs48 = errors;
                                                                                    if (typeof data.account_id !== "string") {
                                                                                        schema_generated_validate53.errors = [{ instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/type", keyword: "type", params: { type: "string" } }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid0 = _errs48 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid0 = true;
                                                                                }
                                                                                if (valid0) {
                                                                                    if (data.code_update_strategy !== undefined) {
                                                                                        let data30 = data.code_update_strategy;
                                                                                        const _errs50 = errors;
                                                                                        if (errors === _errs50) {
                                                                                            if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                                                                                                let missing1;
                                                                                                if ((data30.mode === undefined) && (missing1 = "mode")) {
                                                                                                    schema_generated_validate53.errors = [{ instancePath: instancePath + "/code_update_strategy", schemaPath: "#/properties/code_update_strategy/required", keyword: "required", params: { missingProperty: missing1 } }];
                                                                                                    return false;
                                                                                                }
                                                                                                else {
                                                                                                    const _errs52 = errors;
                                                                                                    for (const key2 in data30) {
                                                                                                        if (!((key2 === "mode") || (key2 === "max_delay"))) {
                                                                                                            schema_generated_validate53.errors = [{ instancePath: instancePath + "/code_update_strategy", schemaPath: "#/properties/code_update_strategy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } }];
                                                                                                            return false;
                                                                                                            break;
                                                                                                        }
                                                                                                    }
                                                                                                    if (_errs52 === errors) {
                                                                                                        if (data30.mode !== undefined) {
                                                                                                            let data31 = data30.mode;
                                                                                                            const _errs53 = errors;
                                                                                                            if (!((data31 === "immediate") || (data31 === "deferred"))) {
                                                                                                                schema_generated_validate53.errors = [{ instancePath: instancePath + "/code_update_strategy/mode", schemaPath: "#/properties/code_update_strategy/properties/mode/enum", keyword: "enum", params: { allowedValues: schema_generated_schema20.properties.code_update_strategy.properties.mode.enum } }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            var valid11 = _errs53 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid11 = true;
                                                                                                        }
                                                                                                        if (valid11) {
                                                                                                            if (data30.max_delay !== undefined) {
                                                                                                                let data32 = data30.max_delay;
                                                                                                                const _errs54 = errors;
                                                                                                                if (!((typeof data32 == "number") && (isFinite(data32)))) {
                                                                                                                    schema_generated_validate53.errors = [{ instancePath: instancePath + "/code_update_strategy/max_delay", schemaPath: "#/properties/code_update_strategy/properties/max_delay/type", keyword: "type", params: { type: "number" } }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                var valid11 = _errs54 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid11 = true;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                schema_generated_validate53.errors = [{ instancePath: instancePath + "/code_update_strategy", schemaPath: "#/properties/code_update_strategy/type", keyword: "type", params: { type: "object" } }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid0 = _errs50 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid0 = true;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            schema_generated_validate53.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    schema_generated_validate53.errors = vErrors;
    return errors === 0;
}
schema_generated_validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema30 = { "type": "object", "additionalProperties": false, "required": ["path", "sha256", "size"], "properties": { "path": { "type": "string" }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "size": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } } };
const pattern10 = new RegExp("^[0-9a-f]{64}$", "u");
function schema_generated_validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = schema_generated_validate80.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.path === undefined) && (missing0 = "path")) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.size === undefined) && (missing0 = "size"))) {
                schema_generated_validate80.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((key0 === "path") || (key0 === "sha256")) || (key0 === "size"))) {
                        schema_generated_validate80.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.path !== undefined) {
                        const _errs2 = errors;
                        if (typeof data.path !== "string") {
                            schema_generated_validate80.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.sha256 !== undefined) {
                            let data1 = data.sha256;
                            const _errs4 = errors;
                            if (errors === _errs4) {
                                if (typeof data1 === "string") {
                                    if (!pattern10.test(data1)) {
                                        schema_generated_validate80.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } }];
                                        return false;
                                    }
                                }
                                else {
                                    schema_generated_validate80.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                }
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.size !== undefined) {
                                let data2 = data.size;
                                const _errs6 = errors;
                                if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                                    schema_generated_validate80.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" } }];
                                    return false;
                                }
                                if (errors === _errs6) {
                                    if ((typeof data2 == "number") && (isFinite(data2))) {
                                        if (data2 > 9007199254740991 || isNaN(data2)) {
                                            schema_generated_validate80.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }];
                                            return false;
                                        }
                                        else {
                                            if (data2 < 0 || isNaN(data2)) {
                                                schema_generated_validate80.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                                                return false;
                                            }
                                        }
                                    }
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
        else {
            schema_generated_validate80.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    schema_generated_validate80.errors = vErrors;
    return errors === 0;
}
schema_generated_validate80.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function schema_generated_validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://raw.githubusercontent.com/slipway-actions/slipway/main/docs/release.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = schema_generated_validate52.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((((((data.format === undefined) && (missing0 = "format")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.environment === undefined) && (missing0 = "environment"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.tools === undefined) && (missing0 = "tools"))) || ((data.config === undefined) && (missing0 = "config"))) || ((data.files === undefined) && (missing0 = "files"))) || ((data.digest === undefined) && (missing0 = "digest"))) {
                schema_generated_validate52.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(schema_generated_func1.call(schema_generated_schema19.properties, key0))) {
                        schema_generated_validate52.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.format !== undefined) {
                        const _errs2 = errors;
                        if (1 !== data.format) {
                            schema_generated_validate52.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: 1 } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.kind !== undefined) {
                            let data1 = data.kind;
                            const _errs3 = errors;
                            if (!((data1 === "worker") || (data1 === "pages"))) {
                                schema_generated_validate52.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema_generated_schema19.properties.kind.enum } }];
                                return false;
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.name !== undefined) {
                                let data2 = data.name;
                                const _errs4 = errors;
                                if (errors === _errs4) {
                                    if (typeof data2 === "string") {
                                        if (!schema_generated_pattern3.test(data2)) {
                                            schema_generated_validate52.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9_][a-z0-9_-]{0,254}$" } }];
                                            return false;
                                        }
                                    }
                                    else {
                                        schema_generated_validate52.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs4 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.environment !== undefined) {
                                    let data3 = data.environment;
                                    const _errs6 = errors;
                                    if ((typeof data3 !== "string") && (data3 !== null)) {
                                        schema_generated_validate52.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: schema_generated_schema19.properties.environment.type } }];
                                        return false;
                                    }
                                    if (errors === _errs6) {
                                        if (typeof data3 === "string") {
                                            if (!schema_generated_pattern4.test(data3)) {
                                                schema_generated_validate52.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]{0,255}$" } }];
                                                return false;
                                            }
                                        }
                                    }
                                    var valid0 = _errs6 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.source !== undefined) {
                                        let data4 = data.source;
                                        const _errs8 = errors;
                                        if (errors === _errs8) {
                                            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                                let missing1;
                                                if ((((data4.repository === undefined) && (missing1 = "repository")) || ((data4.commit === undefined) && (missing1 = "commit"))) || ((data4.ref === undefined) && (missing1 = "ref"))) {
                                                    schema_generated_validate52.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/required", keyword: "required", params: { missingProperty: missing1 } }];
                                                    return false;
                                                }
                                                else {
                                                    const _errs10 = errors;
                                                    for (const key1 in data4) {
                                                        if (!(((key1 === "repository") || (key1 === "commit")) || (key1 === "ref"))) {
                                                            schema_generated_validate52.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }];
                                                            return false;
                                                            break;
                                                        }
                                                    }
                                                    if (_errs10 === errors) {
                                                        if (data4.repository !== undefined) {
                                                            let data5 = data4.repository;
                                                            const _errs11 = errors;
                                                            if ((typeof data5 !== "string") && (data5 !== null)) {
                                                                schema_generated_validate52.errors = [{ instancePath: instancePath + "/source/repository", schemaPath: "#/properties/source/properties/repository/type", keyword: "type", params: { type: schema_generated_schema19.properties.source.properties.repository.type } }];
                                                                return false;
                                                            }
                                                            if (errors === _errs11) {
                                                                if (typeof data5 === "string") {
                                                                    if (!pattern5.test(data5)) {
                                                                        schema_generated_validate52.errors = [{ instancePath: instancePath + "/source/repository", schemaPath: "#/properties/source/properties/repository/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,38}/(?!\\.{1,2}$)[A-Za-z0-9_.-]{1,100}$" } }];
                                                                        return false;
                                                                    }
                                                                }
                                                            }
                                                            var valid1 = _errs11 === errors;
                                                        }
                                                        else {
                                                            var valid1 = true;
                                                        }
                                                        if (valid1) {
                                                            if (data4.commit !== undefined) {
                                                                let data6 = data4.commit;
                                                                const _errs13 = errors;
                                                                if ((typeof data6 !== "string") && (data6 !== null)) {
                                                                    schema_generated_validate52.errors = [{ instancePath: instancePath + "/source/commit", schemaPath: "#/properties/source/properties/commit/type", keyword: "type", params: { type: schema_generated_schema19.properties.source.properties.commit.type } }];
                                                                    return false;
                                                                }
                                                                if (errors === _errs13) {
                                                                    if (typeof data6 === "string") {
                                                                        if (!pattern6.test(data6)) {
                                                                            schema_generated_validate52.errors = [{ instancePath: instancePath + "/source/commit", schemaPath: "#/properties/source/properties/commit/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" } }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                }
                                                                var valid1 = _errs13 === errors;
                                                            }
                                                            else {
                                                                var valid1 = true;
                                                            }
                                                            if (valid1) {
                                                                if (data4.ref !== undefined) {
                                                                    let data7 = data4.ref;
                                                                    const _errs15 = errors;
                                                                    if ((typeof data7 !== "string") && (data7 !== null)) {
                                                                        schema_generated_validate52.errors = [{ instancePath: instancePath + "/source/ref", schemaPath: "#/properties/source/properties/ref/type", keyword: "type", params: { type: schema_generated_schema19.properties.source.properties.ref.type } }];
                                                                        return false;
                                                                    }
                                                                    if (errors === _errs15) {
                                                                        if (typeof data7 === "string") {
                                                                            if (!pattern7.test(data7)) {
                                                                                schema_generated_validate52.errors = [{ instancePath: instancePath + "/source/ref", schemaPath: "#/properties/source/properties/ref/pattern", keyword: "pattern", params: { pattern: "^refs/[^\\u0000- ~^:?*\\[\\\\\\u007f]{1,1024}$" } }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                    }
                                                                    var valid1 = _errs15 === errors;
                                                                }
                                                                else {
                                                                    var valid1 = true;
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                schema_generated_validate52.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "object" } }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs8 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.stamp !== undefined) {
                                            let data8 = data.stamp;
                                            const _errs17 = errors;
                                            if (errors === _errs17) {
                                                if (typeof data8 === "string") {
                                                    if (!pattern8.test(data8)) {
                                                        schema_generated_validate52.errors = [{ instancePath: instancePath + "/stamp", schemaPath: "#/properties/stamp/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{16}$" } }];
                                                        return false;
                                                    }
                                                }
                                                else {
                                                    schema_generated_validate52.errors = [{ instancePath: instancePath + "/stamp", schemaPath: "#/properties/stamp/type", keyword: "type", params: { type: "string" } }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs17 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.tools !== undefined) {
                                                let data9 = data.tools;
                                                const _errs19 = errors;
                                                if (errors === _errs19) {
                                                    if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                                        if (Object.keys(data9).length > 16) {
                                                            schema_generated_validate52.errors = [{ instancePath: instancePath + "/tools", schemaPath: "#/properties/tools/maxProperties", keyword: "maxProperties", params: { limit: 16 } }];
                                                            return false;
                                                        }
                                                        else {
                                                            for (const key2 in data9) {
                                                                let data10 = data9[key2];
                                                                const _errs22 = errors;
                                                                if (errors === _errs22) {
                                                                    if (typeof data10 === "string") {
                                                                        if (!pattern9.test(data10)) {
                                                                            schema_generated_validate52.errors = [{ instancePath: instancePath + "/tools/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tools/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]{0,128}$" } }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    else {
                                                                        schema_generated_validate52.errors = [{ instancePath: instancePath + "/tools/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tools/additionalProperties/type", keyword: "type", params: { type: "string" } }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid2 = _errs22 === errors;
                                                                if (!valid2) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        schema_generated_validate52.errors = [{ instancePath: instancePath + "/tools", schemaPath: "#/properties/tools/type", keyword: "type", params: { type: "object" } }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs19 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.config !== undefined) {
                                                    const _errs24 = errors;
                                                    if (!(schema_generated_validate53(data.config, { instancePath: instancePath + "/config", parentData: data, parentDataProperty: "config", rootData, dynamicAnchors }))) {
                                                        vErrors = vErrors === null ? schema_generated_validate53.errors : vErrors.concat(schema_generated_validate53.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var valid0 = _errs24 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.files !== undefined) {
                                                        let data12 = data.files;
                                                        const _errs25 = errors;
                                                        if (errors === _errs25) {
                                                            if (Array.isArray(data12)) {
                                                                var valid3 = true;
                                                                const len0 = data12.length;
                                                                for (let i0 = 0; i0 < len0; i0++) {
                                                                    const _errs27 = errors;
                                                                    if (!(schema_generated_validate80(data12[i0], { instancePath: instancePath + "/files/" + i0, parentData: data12, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? schema_generated_validate80.errors : vErrors.concat(schema_generated_validate80.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid3 = _errs27 === errors;
                                                                    if (!valid3) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                schema_generated_validate52.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" } }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs25 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.digest !== undefined) {
                                                            let data14 = data.digest;
                                                            const _errs28 = errors;
                                                            if (errors === _errs28) {
                                                                if (typeof data14 === "string") {
                                                                    if (!pattern11.test(data14)) {
                                                                        schema_generated_validate52.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } }];
                                                                        return false;
                                                                    }
                                                                }
                                                                else {
                                                                    schema_generated_validate52.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" } }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs28 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            schema_generated_validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    schema_generated_validate52.errors = vErrors;
    return errors === 0;
}
schema_generated_validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./lib/src/release/parse.js





/** Reads the bytes of release.json; anything that is not a release of a known format stops with a sentence. */
function parseRelease(bytes) {
    const read = readStrictJson(bytes);
    if ("problem" in read)
        throw invalidRelease(`has a release.json that ${read.problem}`);
    const json = read.value;
    if (!isObject(json))
        throw invalidRelease("has a release.json that is not an object");
    if (json.format !== 1)
        throw invalidRelease(`has the unknown format ${show(json.format ?? null)}`, OTHER_VERSION);
    const problem = formProblem(json);
    if (problem !== undefined)
        throw invalidRelease(problem, OTHER_VERSION);
    const release = json;
    checkModules(release.config.modules);
    checkPaths(release.files);
    return release;
}
/**
 * What docs/release.schema.json does not allow in a release.json, going on after "The release …"; undefined if nothing. The
 * lists are closed: what a reader would not carry out must stop it rather than be dropped.
 */
function formProblem(json) {
    const problem = findProblem(schema_generated_validate, json);
    if (problem === undefined)
        return undefined;
    const { path, unknown } = problem;
    if (!unknown)
        return notValid(json, path);
    if (path[0] === "config")
        return `has the setting "${writePath(path.slice(1))}", which this version does not carry out`;
    return `has the key "${writePath(path)}" in its release.json, which this version does not know`;
}
/** Names the key that its author would know: what is wrong within a setting or a list is shown with the whole of it. */
function notValid(json, [key = "", setting]) {
    const inConfig = key === "config" && setting !== undefined;
    const value = inConfig ? json.config[setting] : json[key];
    const given = key === "files" && value !== undefined ? "a list with an incomplete entry" : value;
    return `has a release.json whose "${inConfig ? `config.${setting}` : key}" is not valid: ${show(given)}`;
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

;// CONCATENATED MODULE: ./lib/src/record/stamp.js
/** The header in which a release's static files show its stamp: no code runs that could name the version. */
const stamp_STAMP_HEADER = "x-worker-release";
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

;// CONCATENATED MODULE: ./lib/src/release/assets/stamp.js





/** Rules of `_headers` that the platform reads; it drops what comes after them. */
const MOST_RULES = 100;
const FILE = "assets/_headers";
const COMMENT = "# Added by Slipway: static files show which release they come from.";
/** The stamp of a release: the same for the same content and origin, another for any other. */
function stampOf(sealed) {
    return createHash("sha256")
        .update(`stamp of ${releaseDigest(sealed)}`)
        .digest("hex")
        .slice(0, 16);
}
/**
 * Adds the rule that shows the stamp to `_headers`, and changes no rule of its author's: one for every path takes it in, since
 * a second one of the same path would replace it.
 */
function stampRules(text, stamp) {
    const lines = text.split("\n");
    if (lines.some(isOurs))
        return { refused: `\`_headers\` has a rule of its own for \`${STAMP_HEADER}\`, which is kept` };
    const paths = lines.flatMap((line, index) => (isPath(line) ? [index] : []));
    const line = `  ${STAMP_HEADER}: ${stamp}`;
    const all = paths.findLastIndex((index) => bare(lines[index]) === "/*");
    if (all >= 0 && all < MOST_RULES)
        return { text: lines.toSpliced((paths[all] ?? 0) + 1, 0, line).join("\n") };
    if (paths.length >= MOST_RULES) {
        return { refused: `\`_headers\` has ${paths.length} rules, and the platform reads no more than ${MOST_RULES}` };
    }
    const own = text === "" || text.endsWith("\n") ? text : `${text}\n`;
    return { text: `${own}${COMMENT}\n/*\n${line}\n` };
}
/** True if the rules show this stamp for every path. */
function showsStamp(text, stamp) {
    const lines = text.split("\n").map(bare);
    return lines.filter(isOurs).length === 1 && lines.includes(`${stamp_STAMP_HEADER}: ${stamp}`);
}
/**
 * Stamps the static files of a release directory. `sealed` is the release as it is without the stamp. Answers the stamp, or
 * why there is none; then nothing was changed.
 */
async function stampAssets(directory, sealed) {
    const stamp = stampOf(sealed);
    const path = join(directory, FILE);
    const has = sealed.files.some((file) => file.path === FILE);
    const bytes = has ? await readFile(path) : Buffer.alloc(0);
    const text = bytes.toString();
    if (!Buffer.from(text).equals(bytes))
        return { refused: "`_headers` is not UTF-8 text" };
    const stamped = stampRules(text, stamp);
    if ("refused" in stamped)
        return stamped;
    await writeFile(path, stamped.text);
    return { stamp };
}
// As the platform reads lines: trimmed, a byte order mark included; a path begins with a slash or a scheme.
const bare = (line = "") => line.trim();
const isPath = (line) => /^([^\s]+:\/\/|\/)/.test(bare(line));
const isOurs = (line) => new RegExp(`^(!\\s*)?${stamp_STAMP_HEADER}\\s*(:|$)`, "i").test(bare(line));

;// CONCATENATED MODULE: ./lib/src/release/worker/check.js




const HEADERS = "assets/_headers";
/** Refuses a Worker whose code, static files, metadata and settings do not belong together; answers the metadata. */
function checkWorker(directory, release) {
    const { files, config } = release;
    if (config.assets === undefined && files.some(({ path }) => path.startsWith("assets/")))
        throw invalidRelease("holds static files but no settings for them");
    checkStamp(directory, release);
    const worker = new Set(files.filter(({ path }) => path.startsWith("worker/")).map(({ path }) => path));
    if (!worker.delete(METADATA_FILE))
        throw invalidRelease(`lists no "${METADATA_FILE}"`);
    for (const { name, path } of config.modules) {
        if (!worker.delete(path))
            throw invalidRelease(`lists no file "${path}" for the module "${name}"`);
    }
    for (const path of worker)
        throw invalidRelease(`holds "${path}", which is no module of the Worker`);
    const metadata = parseMetadata(verified_readVerified(directory, release, METADATA_FILE), config);
    const { main_module: main } = metadata;
    if (config.modules.length === 0 ? main !== undefined : !config.modules.some(({ name }) => name === main))
        throw invalidRelease(`names the entry module ${JSON.stringify(main)}, which it does not hold`);
    return metadata;
}
/** A stamp that the static files do not show would make their answers look like another release's. */
function checkStamp(directory, release) {
    const { stamp, files, config } = release;
    if (stamp === undefined)
        return;
    const rules = files.some(({ path }) => path === HEADERS) ? verified_readVerified(directory, release, HEADERS).toString() : "";
    if (config.assets === undefined || !showsStamp(rules, stamp))
        throw invalidRelease(`has the stamp ${stamp}, which its static files do not show`);
}

;// CONCATENATED MODULE: ./lib/src/release/read.js




/**
 * Reads and verifies a release directory. A changed, missing or extra file, a link, a path that leaves the directory, a
 * size over the platform's limit, an unknown format or setting, or a digest that does not match throws a `UserError`
 * with the reason `release-invalid`.
 */
async function readRelease(directory) {
    const release = parseRelease(await readReleaseFile(directory));
    checkLimits(release);
    await verifyEnvelope(directory, release);
    if (release.kind === "worker")
        checkWorker(directory, release);
    return release;
}

;// CONCATENATED MODULE: ./lib/src/worker/open-release.js






/** Reasons of a release that is not the expected one. */
const OPEN_REASONS = (/* unused pure expression or super */ null && (["digest-mismatch", "worker-mismatch", "account-mismatch"]));
/** Verifies the seal, and that it is the release that the caller means. */
async function openRelease(directory, expected) {
    const release = await readRelease(directory);
    if (release.kind !== "worker") {
        throw new errors/* UserError */.yo(`The release holds the Pages project \`${release.name}\`, not a Worker.`, {
            hint: "Deploy it with the action `deploy-pages`.",
            reason: "release-invalid",
        });
    }
    if (expected.digest !== undefined && expected.digest !== release.digest) {
        throw new errors/* UserError */.yo(`The release is ${release.digest}, but ${expected.digest} is expected.`, {
            hint: "Deploy the release that was approved, or have this one approved.",
            reason: "digest-mismatch",
        });
    }
    if (expected.worker !== undefined && expected.worker !== release.name) {
        throw new errors/* UserError */.yo(`The release is of the Worker \`${release.name}\`, but \`${expected.worker}\` is expected.`, {
            hint: "Check the environment it was sealed for; `expect-worker` is the full name with the environment.",
            reason: "worker-mismatch",
        });
    }
    const account = release.config.account_id;
    if (account !== undefined && account !== expected.accountId) {
        throw new errors/* UserError */.yo(`The release's configuration names the account ${account}, not ${expected.accountId}.`, {
            hint: "Correct the input `account-id`, or `account_id` in the wrangler configuration.",
            reason: "account-mismatch",
        });
    }
    return { release, directory, metadata: checkWorker(directory, release) };
}
/** The modules of the release with their contents, if these are still what was verified. */
function readModules({ release, directory }) {
    const files = new Map(release.files.map((file) => [file.path, file]));
    return release.config.modules.flatMap(({ name, path, contentType }) => {
        const file = files.get(path);
        return file === undefined ? [] : { name, contentType, contents: new Uint8Array(verified_readSealed(directory, file)) };
    });
}
/** The static files of the release, without the two files of rules; each is verified again whenever it is read. */
function listAssets({ release, directory }) {
    return release.files
        .filter(({ path }) => path.startsWith("assets/") && !isAssetRules(path))
        .map((file) => ({ key: decodePath(file.path.slice("assets".length)), read: () => readSealed(directory, file) }));
}
/** The texts of `_headers` and `_redirects`, as far as the release has them. */
function readAssetRules({ release, directory }) {
    const text = (path) => release.files.some((file) => file.path === path) ? readVerified(directory, release, path).toString() : undefined;
    const [headers, redirects] = [text("assets/_headers"), text("assets/_redirects")];
    return { ...(headers === undefined ? {} : { headers }), ...(redirects === undefined ? {} : { redirects }) };
}

// EXTERNAL MODULE: ./lib/src/action/secrets.js + 5 modules
var secrets = __nccwpck_require__(9295);
;// CONCATENATED MODULE: ./lib/actions/plan/ask-github.js
/** How long GitHub may take, ms: a plan does not wait for what is only good to know. */
const PATIENCE_MS = 5_000;
/** Asks GitHub what a plan can do without; undefined without a token, and where GitHub refuses: then the log has `what`. */
async function askGitHub({ githubToken, repository }, { run, what }, ask) {
    if (githubToken === undefined || repository === undefined)
        return undefined;
    try {
        // The client is the largest part of the bundle.
        const { openRepository } = await Promise.all(/* import() */[__nccwpck_require__.e(413), __nccwpck_require__.e(725)]).then(__nccwpck_require__.bind(__nccwpck_require__, 725));
        const limit = AbortSignal.any([run.signal, AbortSignal.timeout(PATIENCE_MS)]);
        return await ask(openRepository(githubToken, repository, limit));
    }
    catch (error) {
        run.signal.throwIfAborted();
        run.info(`${what}: ${error instanceof Error ? error.message : String(error)}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/actions/plan/at-commit.js



/** Characters of a summary, below what GitHub takes. */
const at_commit_LONGEST = 60_000;
/** Shows the plan as a check of the commit, where reviewers look; without `checks: write` it is in the summary alone. */
async function tellAtCommit(plan, page, { inputs, run }) {
    const { repository, commit, server, runId } = inputs;
    if (commit === undefined)
        return;
    const told = {
        name: `Plan of ${plan.worker}${plan.environment === "" ? "" : ` (${plan.environment})`}`,
        commit,
        conclusion: conclusionOf(plan),
        title: headline(plan).replaceAll("`", "").slice(0, 200),
        summary: at_commit_cut(page),
        url: server === undefined || runId === undefined ? undefined : `${server}/${repository}/actions/runs/${runId}`,
    };
    const what = "The plan is not shown at the commit (that takes `checks: write`)";
    await askGitHub(inputs, { run, what }, async (github) => {
        const { createCheckRun } = await Promise.all(/* import() */[__nccwpck_require__.e(413), __nccwpck_require__.e(995)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6995));
        await createCheckRun(github, (0,secrets/* redactValue */.FI)(told));
        run.info("The plan stands at the commit as a check.");
    });
}
/** What is not known, or would stop, is neither good nor bad yet. */
function conclusionOf({ offline, refused, stops }) {
    if (refused.length > 0)
        return "failure";
    return offline || stops.length > 0 ? "neutral" : "success";
}
/** Whole lines as far as they fit. */
function at_commit_cut(text) {
    if (text.length <= at_commit_LONGEST)
        return text;
    const end = text.lastIndexOf("\n", at_commit_LONGEST);
    return `${text.slice(0, end)}\n\n… the rest is in the summary of the job.`;
}

// EXTERNAL MODULE: ./lib/src/plan/words.js
var words = __nccwpck_require__(849);
;// CONCATENATED MODULE: ./lib/src/plan/counts.js

/** How many things would change, how many of them take something away, and how many have each tag. */
function countChanges(changes) {
    const real = changes.filter(({ action }) => action !== "keep-unknown");
    const tags = Object.fromEntries(words/* TAGS */.gp.map((tag) => [tag, changes.filter((change) => change.tags.includes(tag)).length]));
    const destructive = real.filter((change) => change.tags.some((tag) => tag === "destructive" || tag === "irreversible"));
    return { changes: real.length, destructive: destructive.length, tags };
}

;// CONCATENATED MODULE: ./lib/src/plan/policy.js
/** What `gates.fail-on` says of changes: one sentence for each that has a tag which is not allowed. */
function refusals(changes, failOn) {
    return changes.flatMap(({ tags, says }) => {
        const refused = tags.filter((tag) => failOn.includes(tag));
        return refused.length === 0 ? [] : [`${says.replace(/\.$/, "")}: ${refused.join(", ")}.`];
    });
}

;// CONCATENATED MODULE: ./lib/src/text/short-id.js
/** The first eight characters of a version's or deployment's id: enough for people to recognise it. */
function shortId(id) {
    return id.slice(0, 8);
}

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
const ROLLOUT_KINDS = [
    "STAGE",
    "RAMP",
    "CUTOVER",
    "FINALIZE",
    "ABORT",
    "HALT",
    "RESTORE",
];

;// CONCATENATED MODULE: ./lib/src/record/grammar.js




/** Digits of an id that a rollback writes down, and how many of them still tell versions apart after a cut. */
const ID = { written: 8, enough: 7 };
/**
 * The one table of keys, in the order in which they stand: first what recovery needs, which fits 50 characters with a
 * sequence number of three digits and any run id up to 2.8 × 10¹²; then what people and later releases read.
 */
const KEYS = [
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
    return (0,cut/* cutBytes */.Uw)([START, ...parts, ...(record.text ? [`| ${record.text}`] : [])].join(" "), MESSAGE_BYTES);
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
    const complete = isRollout(record) === ROLLOUT_KINDS.includes(record.kind);
    const again = formatRecord(record);
    return complete && (again === message || (cut && message.startsWith(again))) ? record : undefined;
}
/** True for the record of a rollout's deployment. */
function isRollout(record) {
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
    return { createdAt: 0, source: "unknown", author: undefined, ...known, message, record: record_parseRecord(message) };
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
function deployment_alone(version) {
    return [{ version, percentage: 100 }];
}
/** True if both tables send the same shares to the same versions in the same order: the order places Durable Objects. */
function sameTable(a, b) {
    return (a.length === b.length &&
        a.every((row, i) => row.version === b[i]?.version && Math.abs(row.percentage - (b[i]?.percentage ?? -1)) < 0.001));
}
/** The version that a table sends all traffic to, others at 0 % or not; undefined if the traffic is divided. */
function deployment_servingAll(table) {
    return table.find(({ percentage }) => percentage === 100)?.version;
}
/** The table in short for people: `8f2c1d3e 90 %, 1a2b3c4d 10 %`. */
function describeBriefly(table) {
    return table.map(({ version, percentage }) => `${shortId(version)} ${percentage} %`).join(", ");
}
/** The command that makes a table live by hand; without the Worker's name it is one for the project's own folder. */
function deployment_deployCommand(table, worker) {
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

;// CONCATENATED MODULE: ./lib/src/record/version.js
/** The commit of a version, possibly shortened; an upload without gradual way carries it as its tag of 12 digits only. */
function version_commitOf({ commit, record, tag }) {
    const said = [commit, record?.commit].find((text) => /^[0-9a-f]{7,64}$/i.test(text ?? ""));
    return (said ?? (/^[0-9a-f]{12,64}$/i.test(tag ?? "") ? tag : undefined))?.toLowerCase();
}
/** True if one commit is the beginning of the other, and long enough to mean something. */
function version_sameCommit(a, b) {
    if (a === undefined || b === undefined || Math.min(a.length, b.length) < 7)
        return false;
    const [one, two] = [a.toLowerCase(), b.toLowerCase()];
    return one.startsWith(two) || two.startsWith(one);
}

;// CONCATENATED MODULE: ./lib/src/release/assets/rules.js
/** The two files that travel as text beside the static files, never as static files. */
const ASSET_RULES = ["_headers", "_redirects"];
/** True for the path of one of them in a release. */
function rules_isAssetRules(path) {
    return ASSET_RULES.some((name) => path === `assets/${name}`);
}

;// CONCATENATED MODULE: ./lib/src/worker/kept/content-hashed.js
/** Types of files that a page loads by their name; documents are not among them, and nothing that people ask for. */
const PARTS = /\.(?:m?js|css|map|wasm|json|woff2?|ttf|otf|eot|png|jpe?g|gif|svg|webp|avif|ico|mp4|webm|mp3|ogg|glb|bin)$/i;
const CODE = /\.(?:m?js|css)(?:\.map)?$/;
/** Folders in which a framework puts nothing whose content could change under its name. */
const IMMUTABLE = /\/(?:_next\/static|_app\/immutable|_astro|_nuxt(?!\/builds\/))\//;
/** A separator before the last word of a name. */
const SEPARATOR = /[-_~]/;
/** Eight digits that are a day. */
const DAY = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
/**
 * True if the path of a static file names its content, so that another content would have another name: it lies in a folder
 * where a framework keeps only such files, or its name has a hash as bundlers write them, and it is a part of a page.
 *
 * A name is a guess at best. A file that is taken for one stays for a release longer than it would have; one that is
 * missed is what it was before: gone. So documents and dates are never taken, and what looks like words is not.
 */
function isContentHashed(path) {
    if (!PARTS.test(path))
        return false;
    if (IMMUTABLE.test(path))
        return true;
    const name = path.slice(path.lastIndexOf("/") + 1);
    const pieces = name.split(".").slice(0, -1);
    return pieces.some((piece) => hashesIn(piece).some(isHash) || (CODE.test(name) && isNumericHash(piece)));
}
/** Where a hash can stand in a piece between dots: after the last separator, or in its last eight characters. */
function hashesIn(piece) {
    const last = piece.split(SEPARATOR).at(-1) ?? "";
    const before = piece.at(-9);
    // One of base64url may hold the separators itself.
    const eight = piece.length >= 8 && (before === undefined || SEPARATOR.test(before)) ? [piece.slice(-8)] : [];
    return [last, ...eight];
}
/** Hexadecimal from eight digits on (webpack, Next, Parcel), or eight characters of base32 (esbuild) or base64url (Vite). */
function isHash(text) {
    if (/^[0-9a-f]{8,64}$/.test(text))
        return /\d/.test(text) && /[a-f]/.test(text);
    if (/^[A-Z2-7]{8}$/.test(text))
        return /[A-Z]/.test(text);
    if (!/^[A-Za-z0-9_-]{8}$/.test(text))
        return false;
    const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(text));
    return kinds.length > 1 && !isWords(text);
}
/** As people write names: at most four words with a vowel and numbers, e.g. `Carousel`, `DataGrid`, `0-alpha1`. */
function isWords(text) {
    const pieces = text.match(/[A-Z]?[a-z]+|[A-Z]+|\d+/g) ?? [];
    const isWord = (piece) => /^[A-Z]?[a-z]{2,}$/.test(piece) && /[aeiouy]/i.test(piece);
    return pieces.length <= 4 && pieces.every((piece) => /^(?:\d+|v)$/.test(piece) || isWord(piece));
}
/** Of forty hashes of eight hexadecimal digits one has no letter at all. */
function isNumericHash(piece) {
    return /^\d{8}$/.test(piece) && !DAY.test(piece);
}

;// CONCATENATED MODULE: ./lib/src/worker/diff/change.js
/** A change; without tags it is safe. */
function change(kind, action, name, details) {
    const { tags = [], before, after, says, diff } = details;
    const serious = tags.some((tag) => tag !== "drift");
    return {
        kind,
        name,
        action,
        tags: serious || action === "keep-unknown" ? tags : ["safe", ...tags],
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
        says,
        ...(diff === undefined ? {} : { diff }),
    };
}
/** `a`, `b` and `c`, for people; nothing as `none`. */
function change_listed(names) {
    return names.length === 0 ? "none" : names.map((name) => `\`${name}\``).join(", ");
}
/** Two sets by what is in one of them only. */
function compareSets(before, after) {
    const [had, has] = [new Set(before), new Set(after)];
    return {
        added: [...has].filter((one) => !had.has(one)).toSorted(),
        removed: [...had].filter((one) => !has.has(one)).toSorted(),
    };
}

;// CONCATENATED MODULE: ./lib/src/worker/diff/assets.js





/** Most files that are named one by one. */
const NAMED = 20;
const of = (files) => files.filter(({ path }) => path.startsWith("assets/") && !rules_isAssetRules(path));
const nameOf = (path) => layout_decodePath(path.slice("assets".length));
const sum = (files) => files.reduce((size, file) => size + file.size, 0);
/** Counts and sizes of the static files, against those of the release before. */
function planAssets(files, before) {
    const assets = of(files);
    const known = before === undefined ? undefined : new Set(of(before).map(identity));
    const fresh = new Map(assets.filter((file) => !known?.has(identity(file))).map((file) => [identity(file), file]));
    const biggest = assets.toSorted((a, b) => b.size - a.size).slice(0, 5);
    return {
        files: assets.length,
        size: sum(assets),
        upload: known === undefined ? null : { files: fresh.size, size: sum([...fresh.values()]) },
        biggest: biggest.map(({ path, size }) => ({ name: nameOf(path), size })),
    };
}
/** Cloudflare tells files apart by content and type: the end of the name. */
const identity = ({ path, sha256 }) => `${sha256} ${/\.[^./]*$/.exec(path)?.[0] ?? ""}`;
/** What becomes of the static files. */
function diffAssets(files, before) {
    const [had, has] = [new Map(of(before).map(entry)), new Map(of(files).map(entry))];
    const added = [...has.keys()].filter((path) => !had.has(path));
    const altered = [...has].filter(([path, file]) => had.has(path) && had.get(path)?.sha256 !== file.sha256);
    const removed = [...had.keys()].filter((path) => !has.has(path));
    const lost = removed.filter((path) => !isContentHashed(path));
    const changes = [];
    if (added.length + altered.length + removed.length > 0) {
        const { upload } = planAssets(files, before);
        const sent = upload === null || upload.files === 0
            ? "nothing"
            : `${count(upload.files, "file")}, ${formatBytes(upload.size)},`;
        changes.push(change("asset", had.size === 0 ? "add" : has.size === 0 ? "remove" : "change", "static files", {
            before: `${count(had.size, "file")}, ${formatBytes(sum([...had.values()]))}`,
            after: `${count(has.size, "file")}, ${formatBytes(sum([...has.values()]))}`,
            says: `Of the static files ${added.length} are new, ${altered.length} change and ${removed.length} go; ${sent} to upload.`,
        }));
    }
    for (const path of lost.slice(0, NAMED))
        changes.push(change("asset", "remove", path, { tags: ["destructive"], says: `\`${path}\` does not answer any more.` }));
    if (lost.length > NAMED) {
        const says = `${lost.length - NAMED} more addresses of static files do not answer any more.`;
        changes.push(change("asset", "remove", `${lost.length - NAMED} more`, { tags: ["destructive"], says }));
    }
    return [...changes, ...diffRules(files, before)];
}
const entry = (file) => [nameOf(file.path), file];
function diffRules(files, before) {
    return ["_headers", "_redirects"].flatMap((name) => {
        const find = (list) => list.find(({ path }) => path === `assets/${name}`);
        const [had, has] = [find(before), find(files)];
        if (had?.sha256 === has?.sha256)
            return [];
        const action = had === undefined ? "add" : has === undefined ? "remove" : "change";
        return [
            change("asset", action, name, { says: `The rules in \`${name}\` ${action === "remove" ? "go" : "change"}.` }),
        ];
    });
}

;// CONCATENATED MODULE: ./lib/src/time/sleep.js
/** A timer holds no more than 2³¹ − 1 ms; a longer one would fire at once. */
const LONGEST_MS = 2 ** 31 - 1;
/** Waits `ms`, or until the signal is aborted if that is sooner. Never rejects: the caller looks at its signal. */
function sleep_sleep(ms, signal) {
    return new Promise((resolve) => {
        if (signal?.aborted)
            return resolve();
        const done = () => {
            clearTimeout(timer);
            signal?.removeEventListener("abort", done);
            resolve();
        };
        const timer = setTimeout(done, Math.min(Math.max(0, ms), LONGEST_MS));
        signal?.addEventListener("abort", done, { once: true });
    });
}

// EXTERNAL MODULE: ./lib/src/time/steady.js
var steady = __nccwpck_require__(6826);
// EXTERNAL MODULE: ./lib/node_modules/cloudflare/core/error.mjs
var core_error = __nccwpck_require__(1343);
;// CONCATENATED MODULE: ./lib/src/time/retry-after.js
/**
 * Milliseconds that a `Retry-After` header asks to wait: a number of seconds, or an HTTP date seen from `now` (ms since
 * the epoch). Undefined for an absent, empty or unreadable one. (RFC 9110, 10.2.3)
 */
function retryAfterMs(value, now = Date.now()) {
    const text = value?.trim() ?? "";
    if (text === "")
        return undefined;
    if (/^\d+(\.\d+)?$/.test(text))
        return Number(text) * 1000;
    const date = Date.parse(text);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

;// CONCATENATED MODULE: ./lib/src/cloudflare/client/explain.js
/** Reasons of calls that Cloudflare refused or did not answer. */
const API_REASONS = (/* unused pure expression or super */ null && ([
    "not-authorized",
    "not-found",
    "binding-missing",
    "queue-missing",
    "no-subdomain",
    "upload-refused",
    "migration-refused",
    "latest-not-deployed",
    "secrets-changed",
    "triggers-failed",
    "rate-limited",
    "api-unreachable",
    "api-error",
]));
const TOKEN = "The token is wrong, expired, restricted to other addresses, or lacks a permission; or `account-id` is another account's, of which it may know nothing. Workers need `Workers Scripts: Edit` on the account, routes and custom domains also `Workers Routes: Edit` and `Zone: Read` on the zone.";
/** How a step is allowed that has no gradual way: in slipway.yml, or where `deploy-worker` is called directly. */
const MIGRATION = "A Durable Object class was added, renamed or deleted, which cannot travel in a version without traffic. In two steps: first release the migration with code that works before and after it, with `allow.migrations: true` in slipway.yml (or `traffic: 100` of `deploy-worker`): it takes all traffic at once, and there is no rollback past it. Then remove that line, and release the code that needs it gradually.";
const NEWEST = "Secrets can only be edited while the newest version serves. Pass them as `worker-secrets` (`WORKER_SECRETS` of `worker.yml`): they travel inside the upload. `wrangler versions secret put NAME` is not refused, but builds upon the newest upload, also one that was taken back. To edit at once, check the commit that serves out and run `wrangler deploy`: then `wrangler secret put NAME` works again.";
/** Cloudflare's numeric codes: cause and fix, and the failure reason. */
const CODES = {
    1000: ["not-authorized", "Cloudflare does not know this API token. Create a new one and store it as the secret."],
    6003: ["not-authorized", "The request's credentials are malformed. Check that the secret holds only the token."],
    9106: [
        "not-authorized",
        "No usable credentials arrived. Check that the secret `api-token` is passed on and not empty.",
    ],
    9109: [
        "not-authorized",
        "The token may not use this account or resource. Check `account-id` and the token's accounts.",
    ],
    10000: ["not-authorized", TOKEN],
    10001: ["not-authorized", "The token cannot be used here. Check that it is an API token of this account."],
    10006: [
        "binding-missing",
        "The R2 bucket of a binding does not exist in this account. Create it, or correct its name.",
    ],
    10007: ["not-found", "The Worker does not exist in this account. Check `account-id` and the Worker's name."],
    10013: ["api-error", "Cloudflare had an internal error. Run the job again; it continues where this one stopped."],
    10021: [
        "upload-refused",
        "The script was refused: it throws at start-up, imports something that is not there, or a binding or flag is not valid. Start it with `wrangler dev` and the same compatibility date.",
    ],
    10027: [
        "upload-refused",
        "The script is too large. Look for a dependency to drop, or move data to static assets, KV or R2.",
    ],
    10031: ["not-found", "The workers.dev name is not available."],
    10041: [
        "binding-missing",
        "The KV namespace of a binding does not exist in this account. Create it, or correct its id.",
    ],
    10057: [
        "binding-missing",
        "A binding has no id and the live Worker has none of that name to inherit. Create the resource and put its id into the configuration.",
    ],
    10061: [
        "upload-refused",
        "A Durable Object binding names a class that the script does not export, or that no migration created. Compare `durable_objects`, `migrations` and the script's exports.",
    ],
    10063: [
        "no-subdomain",
        "The account has no workers.dev name yet. Open Workers & Pages in the dashboard once, or set `workers_dev` to false.",
    ],
    10064: ["migration-refused", `A Durable Object class that has objects is missing from the script. ${MIGRATION}`],
    10070: ["migration-refused", "A migration names a Durable Object class that the script does not export. Export it."],
    10074: [
        "migration-refused",
        "A Durable Object class of a migration exists already. Check the `tag` of the migrations: an applied one must not change.",
    ],
    10079: [
        "migration-refused",
        "Somebody else carried out a Durable Object migration since we looked, so this one does not fit any more. Run the job again: it reads the Worker's migration tag anew. If it is refused again, the migrations in the configuration do not continue the live ones: bring the live tag back into the list.",
    ],
    10085: [
        "binding-missing",
        "The R2 bucket of a binding does not exist in this account. Create it, or correct its name.",
    ],
    10090: ["not-found", "The Worker does not exist in this account. Check `account-id` and the Worker's name."],
    10092: ["not-found", "The Worker does not exist in this account. Check `account-id` and the Worker's name."],
    10123: ["migration-refused", `A binding depends on a migration that was not applied. ${MIGRATION}`],
    10144: ["binding-missing", "The Worker of a service binding does not exist. Deploy it first, or correct its name."],
    10181: [
        "binding-missing",
        "The D1 database of a binding does not exist in this account. Create it, or correct its id.",
    ],
    10200: ["not-found", "The Workflow does not exist."],
    10208: ["triggers-failed", "A Workflow has schedules, which need a paid Workers plan. Remove them or upgrade."],
    10209: ["triggers-failed", "A Workflow's jurisdiction cannot change. Give the Workflow a new name."],
    10211: ["migration-refused", MIGRATION],
    10214: ["latest-not-deployed", NEWEST],
    10215: ["latest-not-deployed", NEWEST],
    10220: [
        "secrets-changed",
        "A secret was edited after this version was uploaded, so deploying it would bring the older value back. Run the release again: it uploads a version with today's values. To go back to the older value all the same, run `rollback.yml` with `allow-changed-secrets: true`.",
    ],
    10222: ["not-found", "The Worker has no version yet. Deploy it once with `traffic: 100`."],
    11000: ["queue-missing", "The queue of a binding does not exist in this account. Create it, or correct its name."],
    11001: [
        "upload-refused",
        "The Worker takes the messages of a queue, and the script has no `queue()` handler for them. Export one. To give the queue up, remove the consumer first (`wrangler queues consumer remove <queue> <worker>`), and then release the script without it.",
    ],
    100402: [
        "migration-refused",
        `The Durable Object classes that the script exports do not fit the live ones. ${MIGRATION}`,
    ],
    100405: [
        "migration-refused",
        "The two versions export different Durable Object classes and cannot share traffic, so there is no gradual way between them. In two steps: release the change of exports by itself with `smoke-test: false` and `rollout: { strategy: direct, reason: ... }` in slipway.yml (or `traffic: 100` of `deploy-worker`), which gives it all traffic at once; then remove that, and release everything else gradually. If it goes wrong, roll forward: there may be no way back either.",
    ],
    100406: ["migration-refused", `A binding depends on a Durable Object class that is not live yet. ${MIGRATION}`],
};
/** Cause and fix of a refusal, by Cloudflare's code first and the HTTP status second. */
function explain(refusal) {
    const { status, code, challenged } = refusal;
    if (challenged)
        return {
            reason: "api-error",
            hint: "A firewall rule stopped the runner's address. Try again, or use another runner.",
        };
    // The numeric code inside a 429 is not settled: the status decides.
    if (status === 429)
        return {
            reason: "rate-limited",
            hint: "Cloudflare allows 1,200 API calls in five minutes per user and then refuses all for five more. Wait, use a token of its own for deployments, or raise `timeout` so that the action can wait itself.",
        };
    const known = code === undefined ? undefined : CODES[code];
    if (known !== undefined)
        return { reason: known[0], hint: known[1] };
    if (status === 401 || status === 403)
        return { reason: "not-authorized", hint: TOKEN };
    if (status === 413)
        return { reason: "upload-refused", hint: CODES[10027]?.[1] };
    if (status === undefined)
        return {
            reason: "api-unreachable",
            hint: "Check that the runner reaches api.cloudflare.com, and www.cloudflarestatus.com.",
        };
    if (status >= 500)
        return {
            reason: "api-error",
            hint: "Cloudflare had an error of its own: see www.cloudflarestatus.com and run the job again.",
        };
    return { reason: "api-error", hint: undefined };
}

;// CONCATENATED MODULE: ./lib/src/cloudflare/client/errors.js




/** What is thrown inside a call whose answer came and is not one, e.g. lists nothing where a list must be: asked again. */
class errors_StrangeAnswer extends Error {
    name = "StrangeAnswer";
}
/** The list in an answer, which may be written as `null` where it is empty; anything else is no list. */
function listIn({ result }, of) {
    if (result === null)
        return [];
    if (!Array.isArray(result))
        throw new errors_StrangeAnswer(`The answer lists no ${of}.`);
    return result;
}
/** Turns what the official client threw into an `ApiError` with Cloudflare's own words, code and ray, and what to do. */
function toApiError(error, trace) {
    if (error instanceof core_error/* APIConnectionTimeoutError */.qA)
        return noAnswer("The connection timed out.", error, trace);
    if (error instanceof core_error/* APIConnectionError */.xX)
        return noAnswer(networkCause(error), error, trace);
    if (error instanceof errors_StrangeAnswer)
        return noAnswer(error.message, error, trace);
    if (!(error instanceof core_error/* APIError */.LG))
        return error;
    if (error.status === undefined)
        return noAnswer("The call was ended before an answer arrived.", error, trace);
    const { code, detail } = errors_words(error);
    const headers = error.headers;
    const challenged = headers?.get("cf-mitigated") === "challenge";
    const status = trace.status ?? error.status;
    const { hint, reason } = explain({ status, code, challenged });
    return new errors/* ApiError */.hD({
        service: "Cloudflare",
        method: trace.method,
        path: trace.path,
        status,
        code,
        detail,
        id: ray(headers),
        retryAfterMs: retryAfterMs(headers?.get("retry-after")),
        hint,
        reason,
        cause: error,
    });
}
/** An `ApiError` for a call whose answer never arrived, or was not one: it may or may not have been carried out. */
function noAnswer(detail, cause, trace) {
    const { hint, reason } = explain({ status: undefined, code: undefined, challenged: false });
    return new errors/* ApiError */.hD({ service: "Cloudflare", ...trace, status: undefined, detail, cause, hint, reason });
}
/** True for refusals and silences that may pass by themselves: 408, 429, 5xx, no answer. */
function errors_isTransient(error) {
    if (!(error instanceof errors/* ApiError */.hD))
        return false;
    return error.status === undefined || error.status === 408 || error.status === 429 || error.status >= 500;
}
/** True if Cloudflare says that the Worker, or what was asked of it, does not exist. A bare 404 could be anybody's. */
function errors_isNotFound(error) {
    return error instanceof errors/* ApiError */.hD && NOT_FOUND.has(error.code ?? 0);
}
/** Script, service and dispatch script not found; workflow not found; no versions yet. */
const NOT_FOUND = new Set([10007, 10090, 10092, 10200, 10222]);
function errors_words(error) {
    const body = error.error;
    const [first, ...others] = body?.errors ?? [];
    const code = first?.code ?? body?.code;
    const parts = [
        first?.message ?? body?.error,
        ...(first?.error_chain ?? []).map((link) => link.message),
        ...others.map((other) => `${other.message} (${other.code})`),
    ].filter((part) => part !== undefined && part !== "");
    // A page of HTML says nothing worth a line of the log.
    return { code, detail: parts.join("; ") || "The answer had no explanation." };
}
function networkCause(error) {
    for (let cause = error.cause; cause instanceof Error; cause = cause.cause) {
        const code = "code" in cause ? String(cause.code) : undefined;
        if (code !== undefined)
            return `The connection failed: ${code} ${cause.message}.`;
        if (cause.cause === undefined)
            return `The connection failed: ${cause.message}.`;
    }
    return "The connection failed.";
}
function ray(headers) {
    const id = headers?.get("cf-ray");
    return id ? `ray ${id}` : undefined;
}

// EXTERNAL MODULE: ./lib/src/cloudflare/client/trace.js
var client_trace = __nccwpck_require__(7299);
;// CONCATENATED MODULE: ./lib/src/cloudflare/client/calls.js





/** Reasons of a run that used up its input `timeout`. */
const TIMEOUT_REASONS = (/* unused pure expression or super */ null && (["timeout"]));
/** A call without a whole answer for so long is given up (ms), and sent again by its own protocol. */
const CALL_TIMEOUT = 60_000;
/** What a slow line still carries, bytes per ms. */
const SLOW_LINE = 250;
const ATTEMPTS = 6;
const LONGEST_BACKOFF = 60_000;
/** The same for a call that carries a body of so many bytes: a minute, and the time that a slow line takes for it. */
const uploadLimit = (bytes) => CALL_TIMEOUT + Math.ceil(bytes / SLOW_LINE);
/** Makes one call, once. Throws an `ApiError`, or the reason of the signal, or a timeout `UserError`. */
async function calls_once(cf, call, timeout = CALL_TIMEOUT) {
    cf.signal.throwIfAborted();
    const left = cf.deadline - (0,steady/* steadyNow */.r)();
    if (left <= 0)
        throw outOfTime();
    const trace = { method: "?", path: "?", status: undefined };
    const patience = AbortSignal.timeout(Math.max(1, Math.min(timeout, left)));
    const signal = AbortSignal.any([cf.signal, patience]);
    try {
        return await (0,client_trace/* traced */.m)(trace, () => call({ signal, timeout: timeout + 1_000 }));
    }
    catch (error) {
        cf.signal.throwIfAborted();
        if (patience.aborted) {
            if ((0,steady/* steadyNow */.r)() >= cf.deadline)
                throw outOfTime(error);
            throw noAnswer(`No whole answer within ${Math.round(timeout / 1000)} s.`, error, trace);
        }
        throw toApiError(error, trace);
    }
}
/**
 * Makes a call that may safely happen twice (a read, or a write that sets a value), and repeats it while Cloudflare is
 * unreachable, overloaded or limiting us. `Retry-After` is honoured as long as the deadline allows.
 */
async function calls_repeat(cf, call, timeout = CALL_TIMEOUT) {
    for (let attempt = 1;; attempt++) {
        try {
            return await calls_once(cf, call, timeout);
        }
        catch (error) {
            // A rate limit says when to come back: it is waited for, however often, until the deadline.
            if (!(error instanceof errors/* ApiError */.hD && errors_isTransient(error)) || (attempt >= ATTEMPTS && error.status !== 429))
                throw error;
            await calls_pauseAfter(cf, error, attempt);
        }
    }
}
/** Waits as long as a transient refusal asks for, or ever longer. Throws it when the deadline is too near for that. */
async function calls_pauseAfter(cf, error, attempt) {
    const backoff = Math.min(LONGEST_BACKOFF, 500 * 2 ** (attempt - 1));
    const asked = error.retryAfterMs ?? (error.status === 429 ? Math.max(1_000, backoff) : backoff);
    const pause = asked + Math.random() * Math.min(1_000, asked / 4);
    if ((0,steady/* steadyNow */.r)() + pause >= cf.deadline)
        throw tooLong(error, asked);
    const why = error.status === undefined ? error.detail : `Cloudflare answered ${error.status}.`;
    cf.log(`${error.method} ${error.path}: ${why} Waiting ${(pause / 1000).toFixed(1)} s.`);
    await calls_sleep(cf, pause);
}
/** Waits `ms`, unless the signal ends it (its reason is thrown) or the deadline comes first (a timeout is thrown). */
async function calls_sleep(cf, ms) {
    cf.signal.throwIfAborted();
    if ((0,steady/* steadyNow */.r)() + ms > cf.deadline)
        throw outOfTime();
    await sleep_sleep(ms, cf.signal);
    cf.signal.throwIfAborted();
}
function outOfTime(cause) {
    return new errors/* UserError */.yo("The time given by `timeout` is over.", {
        hint: "Look above for what took so long; raise `timeout` if it was the upload. Running the job again continues safely.",
        reason: "timeout",
        cause,
    });
}
function tooLong(error, wait) {
    return new errors/* ApiError */.hD({
        ...error,
        detail: `${error.detail} Cloudflare asks to wait ${Math.ceil(wait / 1000)} s, longer than what is left of \`timeout\`.`,
        cause: error.cause,
    });
}

;// CONCATENATED MODULE: ./lib/src/cloudflare/client/write.js



const write_ATTEMPTS = 3;
/** Between a lost answer and each of the two looks for what it did, ms: a change may show up late. */
const LOOK_AGAIN = 2_000;
/**
 * Carries out a write that must not happen twice. When the answer is lost or an error that may hide a success, it first
 * looks twice whether the write landed, and sends it again only if not, at most three times.
 */
async function write_writeOnce(cf, write) {
    for (let attempt = 1;; attempt++) {
        try {
            return { value: await once(cf, write.send, write.timeout), applied: "answered" };
        }
        catch (error) {
            if (!(error instanceof ApiError && isTransient(error)))
                throw error;
            const answer = error.status === undefined ? error.detail : `${error.status} ${error.detail}`;
            cf.log(`${error.method} ${error.path}: ${answer} Looking whether ${write.what} was created all the same.`);
            const found = await findTwice(cf, write.find);
            if (found !== undefined) {
                cf.log(`It was: ${write.what} exists, nothing is sent again.`);
                return { value: found, applied: "read-back" };
            }
            if (attempt >= write_ATTEMPTS)
                throw error;
            cf.log("It was not: sending it again.");
            if (error.retryAfterMs !== undefined || error.status === 429)
                await pauseAfter(cf, error, attempt);
        }
    }
}
async function findTwice(cf, find) {
    for (let look = 1; look <= 2; look++) {
        await sleep(cf, LOOK_AGAIN);
        const found = await find();
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/cloudflare/client/pages.js


/** Reads a list of the account, a page whenever the rows of the one before were not enough. */
async function* rowsOf(cf, { path, of, size, most, query = {} }) {
    for (let page = 1; page <= most; page++) {
        const rows = await calls_repeat(cf, async (options) => {
            const asked = { ...options, query: { ...query, page, per_page: size } };
            return listIn(await cf.api.get(`/accounts/${cf.account}${path}`, asked), of);
        });
        yield* rows;
        if (rows.length < size)
            return;
    }
}

;// CONCATENATED MODULE: ./lib/src/cloudflare/client/soon.js



/** How long what was made seconds ago may be unknown here and there, ms: its answers flip-flop for up to 15 s. */
const SOON_MS = 18_000;
/** Between two questions, ms. */
const PAUSE_MS = 1_500;
/**
 * Asks again while Cloudflare does not know yet what was made moments ago: "not found" is believed after 18 s only. `missing`
 * recognises that answer, a 404 by default; anything else is thrown at once.
 */
async function soon(cf, what, { ask, missing = soon_isMissing }) {
    const since = performance.now();
    for (let told = false;; told = true) {
        try {
            return await ask();
        }
        catch (error) {
            const over = performance.now() - since + PAUSE_MS > SOON_MS || steadyNow() + PAUSE_MS >= cf.deadline;
            if (!missing(error) || over)
                throw error;
            if (!told)
                cf.log(`Cloudflare does not know ${what} yet: asking again for up to ${SOON_MS / 1000} s.`);
            await sleep(cf, PAUSE_MS);
        }
    }
}
/** True for a 404, whatever it says is missing, and for a refusal that says so of a version. */
function soon_isMissing(error) {
    if (!(error instanceof errors/* ApiError */.hD))
        return false;
    const refused = error.status !== undefined && error.status >= 400 && error.status < 500;
    return error.status === 404 || (refused && /version\b.*\b(not found|does not exist)/i.test(error.detail));
}

;// CONCATENATED MODULE: ./lib/src/cloudflare/resources/kinds.js



const PAGES = { size: 100, most: 100 };
const kinds_RESOURCE_KINDS = {
    kv_namespace: {
        noun: "KV namespace",
        find: (cf, { resource }) => findRow(cf, "/storage/kv/namespaces", { title: resource }, ({ id }) => ({ namespace_id: id })),
        create: (_, { resource }) => ({ path: "/storage/kv/namespaces", body: { title: resource } }),
        created: ({ id }) => ({ namespace_id: id }),
    },
    d1: {
        noun: "D1 database",
        find: (cf, { resource }) => findRow(cf, "/d1/database", { name: resource }, ({ uuid }) => ({ id: uuid }), { name: resource }),
        create: (_, { resource, jurisdiction }) => ({
            path: "/d1/database",
            body: { name: resource, ...(jurisdiction === undefined ? {} : { jurisdiction }) },
        }),
        created: ({ uuid }) => ({ id: uuid }),
    },
    r2_bucket: {
        noun: "R2 bucket",
        find: async (cf, wanted) => {
            const path = `/accounts/${cf.account}/r2/buckets/${encodeURIComponent(wanted.resource)}`;
            const headers = jurisdictionOf(wanted);
            try {
                await calls_repeat(cf, (options) => cf.api.get(path, { ...options, headers }));
                return bucket(wanted);
            }
            catch (error) {
                if (soon_isMissing(error))
                    return undefined;
                throw error;
            }
        },
        create: (_, wanted) => ({
            path: "/r2/buckets",
            body: { name: wanted.resource },
            headers: jurisdictionOf(wanted),
        }),
        created: (_, wanted) => bucket(wanted),
    },
    queue: {
        noun: "queue",
        find: (cf, { resource }) => findRow(cf, "/queues", { queue_name: resource }, () => ({ queue_name: resource }), { name: resource }),
        create: (_, { resource }) => ({ path: "/queues", body: { queue_name: resource } }),
        created: (_, { resource }) => ({ queue_name: resource }),
    },
};
const bucket = ({ resource, jurisdiction }) => ({
    bucket_name: resource,
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
});
const jurisdictionOf = ({ jurisdiction }) => jurisdiction === undefined ? {} : { "cf-r2-jurisdiction": jurisdiction };
/** Looks through a list for the row that has these members; `query` narrows it where the API can. */
async function findRow(cf, path, wanted, fields, query = {}) {
    for await (const row of rowsOf(cf, { path, of: "resources", ...PAGES, query }))
        if (Object.entries(wanted).every(([key, value]) => row[key] === value))
            return fields(row);
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/cloudflare/resources/provide.js


/** For people, e.g. ``KV namespace `shop-cache` ``. */
function provide_describeResource({ type, resource }) {
    return `${kinds_RESOURCE_KINDS[type].noun} \`${resource}\``;
}
/** Finds the resource of this name, or creates it: exactly once, also if the answer to that is lost. */
async function provide_provide(cf, wanted) {
    const kind = RESOURCE_KINDS[wanted.type];
    const found = await kind.find(cf, wanted);
    if (found !== undefined)
        return { fields: found, created: false };
    const { path, body, headers = {} } = kind.create(cf, wanted);
    const { value } = await writeOnce(cf, {
        what: `the ${provide_describeResource(wanted)}`,
        send: async (options) => {
            const request = { ...options, body, headers };
            const { result } = await cf.api.post(`/accounts/${cf.account}${path}`, request);
            return kind.created(result ?? {}, wanted);
        },
        find: () => kind.find(cf, wanted),
    });
    return { fields: value, created: true };
}

;// CONCATENATED MODULE: ./lib/src/worker/diff/bindings.js



const VARIABLES = ["plain_text", "json"];
const SECRETS = ["secret_text", "secret_key"];
/** What becomes of bindings, variables and secrets. Of variables only the names are told, never the values. */
function diffBindings({ live, released, kept, outside, created = [] }) {
    const before = new Map(live.map((binding) => [binding.name, binding]));
    const after = new Map(released.map((binding) => [binding.name, binding]));
    const changes = released.flatMap((binding) => {
        const had = before.get(binding.name);
        const resource = created.find((one) => one.binding === binding.name);
        if (resource !== undefined)
            return [creates(resource)];
        if (binding.type === "inherit")
            return had === undefined ? [missing(binding.name)] : [];
        if (had === undefined)
            return [added(binding)];
        return same(had, binding) ? [] : [changed(had, binding, outside)];
    });
    const gone = live.filter(({ name, type }) => !after.has(name) && !kept.includes(type));
    return [...changes, ...gone.map((binding) => removed(binding, outside))];
}
/** The secrets of a version and of a release. */
function secretNames({ live, released }) {
    const present = live.filter(({ type }) => SECRETS.includes(type)).map(({ name }) => name);
    const required = released.filter(({ type }) => type === "inherit").map(({ name }) => name);
    const names = new Set(live.map(({ name }) => name));
    return {
        present: present.toSorted(),
        required: required.toSorted(),
        missing: required.filter((name) => !names.has(name)).toSorted(),
    };
}
const bindings_kindOf = ({ type }) => VARIABLES.includes(type) ? "variable" : SECRETS.includes(type) ? "secret" : "binding";
const drift = (outside) => (outside ? ["drift"] : []);
function added(binding) {
    const kind = bindings_kindOf(binding);
    const what = kind === "variable" ? `Variable \`${binding.name}\`` : `Binding \`${binding.name}\``;
    return change(kind, "add", binding.name, { after: shown(binding), says: `${what} is new.` });
}
function creates(resource) {
    const what = provide_describeResource(resource);
    return change("binding", "add", resource.binding, {
        after: `${resource.type} ${resource.resource}`,
        says: `Binding \`${resource.binding}\` leads to the ${what}, which is created unless it exists. A rollback leaves it there.`,
    });
}
function missing(name) {
    return change("secret", "keep-unknown", name, {
        tags: [],
        says: `\`${name}\` is to be taken over from the version before, which has none: pass it in \`WORKER_SECRETS\` if it is a secret, or write its id into the configuration.`,
    });
}
function changed(before, after, outside) {
    const kind = bindings_kindOf(after);
    const { name } = after;
    if (SECRETS.includes(before.type))
        return change(kind, "change", name, {
            tags: ["destructive", ...drift(outside)],
            before: "secret",
            after: shown(after),
            says: `Secret \`${name}\` is replaced by ${kind === "variable" ? "a variable" : "a binding"} of its name, and its value is gone.`,
        });
    const what = kind === "variable" ? `The value of variable \`${name}\` changes.` : `Binding \`${name}\` leads elsewhere.`;
    return change(kind, "change", name, {
        tags: [...drift(outside)],
        before: shown(before),
        after: shown(after),
        says: what,
    });
}
function removed(binding, outside) {
    const kind = bindings_kindOf(binding);
    const what = kind === "variable" ? "Variable" : kind === "secret" ? "Secret" : "Binding";
    const set = outside ? " It was set outside of a release." : "";
    return change(kind, "remove", binding.name, {
        tags: ["destructive", ...drift(outside)],
        before: shown(binding),
        says: `${what} \`${binding.name}\` goes: the release does not name it.${set}`,
    });
}
/** True if the release asks for what is there. The API shows more than an upload says, and calls one key otherwise. */
function same(live, released) {
    if (live.type !== released.type)
        return false;
    return Object.entries(released).every(([key, value]) => {
        if (value === undefined || key === "name" || key === "type")
            return true;
        const has = live.type === "d1" && key === "id" ? (live.id ?? live.database_id) : live[key];
        return (0,json/* canonicalJson */.d)(has ?? null) === (0,json/* canonicalJson */.d)(value);
    });
}
/** What people may see of a binding: where it leads. The value of a variable may be anything. */
function shown({ name: _, type, ...fields }) {
    if (VARIABLES.includes(type) || SECRETS.includes(type))
        return "(hidden)";
    const said = Object.entries(fields).filter(([, value]) => typeof value === "string");
    return said.length === 0 ? type : `${type} ${said.map(([, value]) => value).join(" ")}`;
}
/** The secrets in one sentence. */
function describeSecrets({ present, required, missing }) {
    return `present: ${listed(present)}; required: ${listed(required)}; missing: ${listed(missing)}`;
}

;// CONCATENATED MODULE: ./lib/src/worker/diff/cannot-come-back.js

/** Kinds of bindings behind which data lies, as people call them. */
const STORES = {
    d1: "D1",
    kv_namespace: "KV",
    r2_bucket: "R2",
    durable_object_namespace: "Durable Objects",
    vectorize: "Vectorize",
    queue: "queues",
};
/** What a rollback could not bring back, one sentence each. */
function cannotComeBack(changes, bindings) {
    const says = (of, sentence) => changes.filter(of).map(sentence);
    const stores = bindings.filter(({ type }) => Object.hasOwn(STORES, type));
    const kinds = [...new Set(stores.map(({ type }) => STORES[type] ?? type))].toSorted();
    return [
        ...says(({ kind }) => kind === "migration", ({ name }) => `After the Durable Object migration \`${name}\` no version before it can serve again.`),
        ...says(({ kind, action }) => kind === "domain" && action === "remove", ({ name }) => `Custom domain \`${name}\` gets a new certificate when it is attached again: minutes without TLS.`),
        ...says(({ kind, tags }) => kind === "domain" && tags.includes("irreversible"), ({ name }) => `The DNS record of \`${name}\` that is replaced is not kept.`),
        ...says(({ kind, before }) => kind !== "secret" && before === "secret", ({ name }) => `The value of secret \`${name}\`, unless the version before is rolled back to.`),
        ...(stores.length === 0
            ? []
            : [
                `What the new version writes to ${kinds.join(", ")} (${change_listed(stores.map(({ name }) => name))}) stays written.`,
            ]),
    ];
}

;// CONCATENATED MODULE: ./lib/src/cloudflare/workers/uuid.js
/** A version id with hyphens, from either of Cloudflare's spellings; undefined for anything else. */
function uuid(id) {
    const hex = id?.replaceAll("-", "").toLowerCase();
    if (hex === undefined || !/^[0-9a-f]{32}$/.test(hex))
        return undefined;
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

;// CONCATENATED MODULE: ./lib/src/cloudflare/workers/versions.js





/** The newest versions first; undefined if the Worker does not exist or has none. */
async function listVersions(cf, worker, query = {}) {
    // The official method's type does not know `deployable`, which lists without pages.
    const parameters = "deployable" in query ? { deployable: true } : { per_page: query.count ?? 20 };
    try {
        return await calls_repeat(cf, async (options) => {
            const { result } = await cf.api.get(versionsPath(cf, worker), { ...options, query: parameters });
            // No list is not an empty list: a write whose answer was lost would be taken for one that never happened.
            if (!Array.isArray(result?.items))
                throw new errors_StrangeAnswer("The answer lists no versions.");
            return result.items.map(versionOf);
        });
    }
    catch (error) {
        if (errors_isNotFound(error))
            return undefined;
        throw error;
    }
}
/** One version with its bindings and migration. */
async function versions_getVersion(cf, worker, id) {
    const where = { account_id: cf.account, script_name: worker };
    const raw = await calls_repeat(cf, async (options) => {
        const answer = (await cf.api.workers.scripts.versions.get(id, where, options));
        if (typeof answer?.id !== "string")
            throw namesNoVersion();
        return answer;
    });
    const runtime = raw.resources?.script_runtime;
    return {
        ...versionOf(raw),
        bindings: raw.resources?.bindings ?? [],
        migrationTag: runtime?.migration_tag || undefined,
        ...(runtime === undefined ? {} : { runtime: runtimeOf(runtime) }),
    };
}
function runtimeOf({ compatibility_date, compatibility_flags, limits }) {
    return {
        compatibilityDate: compatibility_date || undefined,
        compatibilityFlags: compatibility_flags ?? [],
        limits,
    };
}
/** Whether a version exists, asked once; undefined when the answer does not tell. */
async function versionExists(cf, worker, { version, timeout }) {
    const where = { account_id: cf.account, script_name: worker };
    try {
        await once(cf, (options) => cf.api.workers.scripts.versions.get(version, where, options), timeout);
        return true;
    }
    catch (error) {
        if (isNotFound(error))
            return false;
        if (error instanceof ApiError)
            return undefined;
        throw error;
    }
}
/** Below the API's base. */
function versionsPath(cf, worker) {
    return `/accounts/${cf.account}/workers/scripts/${encodeURIComponent(worker)}/versions`;
}
/** The error for an answer that should name a version, and does not. */
const namesNoVersion = () => new errors_StrangeAnswer("The answer names no version.");
/** What Cloudflare shows of a version, in our words. */
function versionOf(raw) {
    const notes = raw.annotations ?? {};
    return {
        id: uuid(raw.id) ?? raw.id ?? "",
        number: raw.number,
        createdAt: Date.parse(raw.metadata?.created_on ?? "") || 0,
        author: raw.metadata?.author_email,
        tag: notes["workers/tag"] || undefined,
        message: notes["workers/message"] || undefined,
        record: record_parseRecord(notes["workers/message"]),
        commit: notes["workers/commit_sha"] || undefined,
        trigger: notes["workers/triggered_by"] || undefined,
        // wrangler reads the first spelling, the official client declares the second.
        hasPreview: raw.metadata?.has_preview ?? raw.metadata?.hasPreview,
        startupTimeMs: raw.startup_time_ms,
    };
}

;// CONCATENATED MODULE: ./lib/src/cloudflare/workers/deployments.js






/** What wrangler sends when nothing is configured. */
const deployments_DEFAULT_CODE_UPDATE = { mode: "deferred", max_delay: 300 };
/** Without a word from Cloudflare a rate limit lasts this long at least, ms. */
const PAUSE = 10_000;
/** The Worker's deployments, the active one first; undefined if the Worker does not exist. Asked with patience. */
async function listDeployments(cf, worker) {
    try {
        return await calls_repeat(cf, async (options) => deploymentsIn(await cf.api.get(pathOf(cf, worker), options)));
    }
    catch (error) {
        if (errors_isNotFound(error))
            return undefined;
        throw error;
    }
}
/** Reads the list once, within `timeout` ms: whoever leads a rollout decides itself about asking again. */
async function readDeployments(cf, worker, timeout) {
    try {
        const ask = async (options) => {
            const { data, response } = await cf.api.get(pathOf(cf, worker), options).withResponse();
            return { deployments: deploymentsIn(data), callsLeft: callsLeft(response.headers) };
        };
        return await once(cf, ask, timeout);
    }
    catch (error) {
        if (!(error instanceof ApiError))
            throw error;
        return { error, callsLeft: undefined };
    }
}
/** Sends one deployment request, once. Throws an `ApiError`; nothing is read back here. */
async function postDeployment(cf, worker, wanted, options) {
    const body = {
        account_id: cf.account,
        strategy: "percentage",
        versions: wanted.table.map(({ version, percentage }) => ({ version_id: version, percentage })),
        annotations: { "workers/message": wanted.message },
        // As wrangler sends it; the official client's types do not know it yet.
        code_update_strategy: wanted.codeUpdateStrategy ?? deployments_DEFAULT_CODE_UPDATE,
        ...(wanted.force ? { force: true } : {}),
    };
    const answer = await cf.api.workers.scripts.deployments.create(worker, body, options);
    if (typeof answer?.id !== "string")
        throw new StrangeAnswer("The answer names no deployment.");
    return deployment(answer);
}
/** Sends one deployment request, once, and tells what its answer means, whatever it is. */
async function sendDeployment(cf, worker, { timeout, ...wanted }) {
    try {
        await once(cf, (options) => postDeployment(cf, worker, wanted, options), timeout);
        return { kind: "accepted" };
    }
    catch (error) {
        if (!(error instanceof ApiError))
            return { kind: "unknown", why: String(error) };
        const { status, code, detail, hint, retryAfterMs } = error;
        if (status === 429)
            return { kind: "limited", retryAfterMs: retryAfterMs ?? PAUSE };
        // Cloudflare may not know for seconds what was uploaded just now: looked at and sent again, not believed at once.
        const unseen = isMissing(error) && !isNotFound(error);
        if (status === undefined || unseen || isTransient(error))
            return { kind: "unknown", why: error.message };
        return { kind: "refused", status, code, message: detail, hint };
    }
}
function pathOf(cf, worker) {
    // The official client's method reads the page as `items`, which this endpoint does not have.
    return `/accounts/${cf.account}/workers/scripts/${encodeURIComponent(worker)}/deployments`;
}
/** No list is not an empty list: what follows from "never deployed" is a write to all traffic. */
function deploymentsIn(answer) {
    const list = answer.result?.deployments;
    if (!Array.isArray(list))
        throw new errors_StrangeAnswer("The answer lists no deployments.");
    return list.map(deployment);
}
/** Calls left in Cloudflare's window; both spellings of the header have been seen, and neither is promised. */
function callsLeft(headers) {
    const plain = headers.get("x-ratelimit-remaining");
    if (plain !== null && /^\d+$/.test(plain))
        return Number(plain);
    const structured = /(?:^|[;,\s])r=(\d+)/.exec(headers.get("ratelimit") ?? "");
    return structured === null ? undefined : Number(structured[1]);
}
function deployment(raw) {
    return deploymentOf({
        id: raw.id ?? "",
        createdAt: Date.parse(raw.created_on ?? "") || 0,
        source: raw.source ?? "unknown",
        author: raw.author_email,
        table: (raw.versions ?? []).map((row) => ({
            version: uuid(row.version_id) ?? row.version_id,
            percentage: row.percentage,
        })),
        message: raw.annotations?.["workers/message"] ?? "",
    });
}

;// CONCATENATED MODULE: ./lib/src/worker/metadata.js



/** Reasons of migrations that do not fit the live ones. */
const MIGRATION_REASONS = (/* unused pure expression or super */ null && (["migration-refused"]));
/** Completes the sealed upload metadata: static files, secrets, annotations, and what only an immediate upload carries. */
function completeMetadata(sealed, config, additions) {
    const { annotations, assets, immediate } = additions;
    const metadata = { ...sealed, annotations };
    if (config.modules.length > 0) {
        metadata.bindings = withSecrets(withAssets(sealed.bindings ?? [], config), additions.secrets);
        // Secrets that the release does not name stay as they are, whoever set them.
        metadata.keep_bindings = [...new Set([...keptTypes(sealed), "secret_text", "secret_key"])];
    }
    else if (additions.secrets.size > 0) {
        throw new UserError("`worker-secrets` is set, but the release has static files only: no code could read them.", {
            hint: "Remove the input.",
            reason: "invalid-input",
        });
    }
    if (assets !== undefined)
        metadata.assets = { jwt: assets.jwt, config: assetConfig(config, assets) };
    if (immediate !== undefined && config.modules.length > 0) {
        const strategy = config.code_update_strategy ?? DEFAULT_CODE_UPDATE;
        metadata.code_update_strategy = strategy;
        if (immediate.migrations !== undefined)
            metadata.migrations = immediate.migrations;
    }
    return metadata;
}
function keptTypes(sealed) {
    return Array.isArray(sealed.keep_bindings) ? sealed.keep_bindings : [];
}
function withAssets(bindings, { assets }) {
    const name = assets?.binding;
    if (name === undefined || bindings.some((binding) => binding.type === "assets"))
        return bindings;
    return [...bindings, { name, type: "assets" }];
}
function withSecrets(bindings, secrets) {
    const clash = bindings.find(({ name, type }) => secrets.has(name) && type !== "secret_text" && type !== "inherit");
    if (clash !== undefined) {
        throw new UserError(`\`worker-secrets\` names \`${clash.name}\`, which the configuration binds as ${clash.type}.`, {
            hint: "Remove one of the two: a variable and a secret cannot have the same name.",
            reason: "invalid-input",
        });
    }
    const others = bindings.filter(({ name }) => !secrets.has(name));
    return [...others, ...[...secrets].map(([name, text]) => ({ name, type: "secret_text", text }))];
}
function assetConfig({ assets = {} }, rules) {
    const { binding: _, ...options } = assets;
    return {
        ...options,
        ...(rules.redirects === undefined ? {} : { _redirects: rules.redirects }),
        ...(rules.headers === undefined ? {} : { _headers: rules.headers }),
    };
}
/** Names of bindings without an id: Cloudflare is to take them over from the version before. */
function metadata_inheritedBindings({ bindings = [] }) {
    return bindings
        .filter(({ type, version_id }) => type === "inherit" && version_id === undefined)
        .map(({ name }) => name);
}
/**
 * The migrations that the live Worker lacks; undefined if it lacks none. A live migration that the release does not know
 * throws a `UserError`: wrangler would then repeat all of them.
 */
function pendingMigrations({ migrations = [] }, live) {
    const last = migrations.at(-1);
    if (last === undefined)
        return undefined;
    const steps = (list) => list.map(({ tag: _, ...step }) => step);
    if (!live.exists || live.tag === undefined)
        return { new_tag: last.tag, steps: steps(migrations) };
    const index = migrations.findIndex(({ tag }) => tag === live.tag);
    if (index === -1) {
        throw new errors/* UserError */.yo(`The live Worker has carried out the Durable Object migration \`${live.tag}\`, which this release does not list.`, {
            hint: "It is older than what is live, or comes from another branch. Bring the migration back into the configuration; applied migrations must stay there.",
            reason: "migration-refused",
        });
    }
    if (index === migrations.length - 1)
        return undefined;
    return { old_tag: live.tag, new_tag: last.tag, steps: steps(migrations.slice(index + 1)) };
}
/** A version's annotations within Cloudflare's limits (bytes). An immediate upload takes message and tag only. */
function annotate({ source, server, message, tag }, immediate) {
    return {
        "workers/message": message,
        "workers/tag": cutBytes(tag, 100),
        ...(immediate || source.commit === null ? {} : { "workers/commit_sha": cutBytes(source.commit, 64) }),
        ...(immediate || source.repository === null
            ? {}
            : { "workers/repository_url": cutBytes(`${server}/${source.repository}`, 512) }),
    };
}

;// CONCATENATED MODULE: ./lib/src/worker/provision.js




/** Reasons of bindings that lead nowhere. */
const BINDING_REASONS = (/* unused pure expression or super */ null && (["binding-missing"]));
/**
 * The resources that must be found or created before the upload. Throws a `UserError` for a binding without an id that
 * neither the newest version can hand on, nor the commit lets be created.
 */
async function bindingsToProvide(cf, worker, bound) {
    const { metadata, secretNames, newest, allowed } = bound;
    const inherited = inheritedBindings(metadata).filter((name) => !secretNames.has(name));
    if (inherited.length === 0 && allowed.length === 0)
        return [];
    const present = newest === undefined ? [] : (await getVersion(cf, worker, newest.id)).bindings;
    const needed = neededProvisions(allowed, { metadata, newest: present });
    const names = new Set([...present.map(({ name }) => name), ...needed.map(({ binding }) => binding)]);
    const missing = inherited.filter((name) => !names.has(name));
    if (missing.length === 0)
        return needed;
    throw new UserError(`${missing.map((name) => `Binding \`${name}\``).join(", ")} has no id in the configuration, and \`${worker}\` has none of that name to inherit.`, {
        hint: "Create the resource once (e.g. `wrangler kv namespace create`, `wrangler d1 create`, `wrangler r2 bucket create`) and put its id or name into the configuration, or let releases create KV namespaces, D1 databases, R2 buckets and queues: `allow: { provision: true }` in slipway.yml. A required secret belongs into `worker-secrets`.",
        reason: "binding-missing",
    });
}
/** The field in which a binding carries a name instead of an id. */
const provision_NAMED = { r2_bucket: "bucket_name", queue: "queue_name" };
/**
 * Which of the allowed resources an upload needs that the newest version does not lead to already: bindings without an id
 * that it cannot hand on, and names that it does not have.
 */
function neededProvisions(allowed, { metadata, newest }) {
    return allowed.filter(({ binding, type, resource }) => {
        const sent = metadata.bindings?.find(({ name }) => name === binding);
        const before = newest.find(({ name }) => name === binding);
        if (sent === undefined)
            return false;
        if (sent.type === "inherit")
            return before?.type !== type;
        const field = provision_NAMED[type];
        return field !== undefined && sent.type === type && sent[field] === resource && before?.[field] !== resource;
    });
}
/** The needed resources after they were found or created: bindings that lead there, and a sentence for each new one. */
async function provideAll(cf, needed) {
    const bindings = [];
    const notes = [];
    for (const one of needed) {
        const { fields, created } = await provide(cf, one);
        bindings.push({ ...fields, name: one.binding, type: one.type });
        const what = describeResource(one);
        if (created)
            notes.push(`Created the ${what} for the binding \`${one.binding}\`. A rollback leaves it there.`);
        else
            cf.log(`The binding \`${one.binding}\` leads to the ${what}, which was there.`);
    }
    return { bindings, notes };
}
/** Metadata with these bindings in the place of those of the same names, which had no id. */
function withProvided(metadata, provided) {
    if (provided.length === 0 || metadata.bindings === undefined)
        return metadata;
    const by = new Map(provided.map((binding) => [binding.name, binding]));
    const bindings = metadata.bindings.map((one) => (one.type === "inherit" ? (by.get(one.name) ?? one) : one));
    return { ...metadata, bindings };
}

;// CONCATENATED MODULE: ./lib/src/worker/diff/addresses.js

/** Live without being a release's doing. */
const cameOutside = (name, before) => before !== undefined && !before.includes(name);
/** Gone although the release before had set it. */
const wentOutside = (name, before) => before?.includes(name) === true;
const addresses_drift = (is) => (is ? ["drift"] : []);
const outside = (is, what) => (is ? ` It was ${what} outside of a release.` : "");
/** What becomes of the routes: an empty list leaves those that are there, any other replaces them all. */
function diffRoutes({ live, released = [], before }) {
    const { added, removed } = compareSets(live, released);
    if (released.length === 0)
        return removed.map((route) => stays("route", "Route", route));
    return [
        ...added.map((name) => {
            const again = wentOutside(name, before);
            const says = `Route \`${name}\` leads to the Worker.${outside(again, "removed")}`;
            return change("route", "add", name, { tags: addresses_drift(again), says });
        }),
        ...removed.map((name) => {
            const odd = cameOutside(name, before);
            const says = `Route \`${name}\` goes: the release's list replaces all of them.${outside(odd, "made")}`;
            return change("route", "remove", name, { tags: ["destructive", ...addresses_drift(odd)], says });
        }),
    ];
}
/** What becomes of the custom domains: a list is the whole set, and what is not in it is detached. */
function diffDomains({ live, released = [], before }, plan) {
    const { added, removed } = compareSets(live, released);
    if (released.length === 0)
        return removed.map((name) => stays("domain", "Custom domain", name));
    return [
        ...added.map((name) => addDomain(name, wentOutside(name, before), plan)),
        ...removed.map((name) => {
            const odd = cameOutside(name, before);
            return change("domain", "remove", name, {
                tags: ["destructive", ...addresses_drift(odd)],
                says: `Custom domain \`${name}\` is detached: the release's list of ${released.length} replaces the whole set. Its DNS record and certificate go with it.${outside(odd, "attached")}`,
            });
        }),
    ];
}
function addDomain(name, again, plan) {
    if (plan?.taken.includes(name)) {
        const says = `Custom domain \`${name}\` is taken from another Worker, which does not answer there any more.`;
        return change("domain", "add", name, { tags: ["destructive"], says });
    }
    if (plan?.conflicting.includes(name)) {
        const says = `Custom domain \`${name}\` takes the place of a DNS record, which is deleted.`;
        return change("domain", "add", name, { tags: ["destructive", "irreversible"], says });
    }
    const free = plan === undefined ? " Whether it is free is not known with this token." : "";
    const says = `Custom domain \`${name}\` is attached.${free}${outside(again, "detached")}`;
    return change("domain", "add", name, { tags: addresses_drift(again), says });
}
function stays(kind, what, name) {
    return change(kind, "keep-unknown", name, {
        tags: ["drift"],
        says: `${what} \`${name}\` stays: the release names none, and an empty list changes nothing.`,
    });
}
/** What becomes of the addresses at workers.dev. */
function diffWorkersDev(live, released, before) {
    const changes = [];
    const odd = (key) => before?.[key] !== undefined && before[key] !== live[key];
    const said = (on) => (on ? "on" : "off");
    if (live.enabled !== released.enabled) {
        const tags = [...(released.enabled ? [] : ["destructive"]), ...addresses_drift(odd("enabled"))];
        const says = `The Worker ${released.enabled ? "answers" : "does not answer any more"} at workers.dev.${outside(odd("enabled"), "changed")}`;
        changes.push(change("setting", "change", "workers.dev", { tags, says, ...pair(live.enabled, released.enabled) }));
    }
    if (released.previews !== undefined && live.previews !== released.previews) {
        const says = `Versions ${released.previews ? "have" : "lose their"} URLs of their own.${outside(odd("previews"), "changed")}`;
        const tags = addresses_drift(odd("previews"));
        changes.push(change("setting", "change", "preview URLs", { tags, says, ...pair(live.previews, released.previews) }));
    }
    return changes;
    function pair(from, to) {
        return { before: said(from), after: said(to) };
    }
}

;// CONCATENATED MODULE: ./lib/src/worker/exports.js
/** What an upload declares of Durable Object classes; empty if it declares none. */
function declaredClasses({ exports = {} }) {
    const entries = Object.entries(exports);
    return new Map(entries.filter(([, { type }]) => type === "durable-object"));
}
/**
 * What an upload would do to the classes that are live: Cloudflare does that only in an upload to all traffic at once. Empty
 * if they are already as declared.
 */
function changedClasses(declared, live) {
    const renamed = new Map([...declared].map(([name, { renamed_to }]) => [renamed_to, name]));
    return [...declared].flatMap(([name, { state = "created", renamed_to }]) => {
        if (state === "created") {
            const from = renamed.get(name);
            if (live.has(name) || (from !== undefined && live.has(from)))
                return [];
            return [{ name, action: "add", says: `creates \`${name}\`` }];
        }
        if (!live.has(name))
            return [];
        return state === "renamed"
            ? [{ name, action: "change", says: `renames \`${name}\` to \`${renamed_to}\`` }]
            : [{ name, action: "remove", says: `deletes \`${name}\` and its data` }];
    });
}
/** All of them as a decision takes them; undefined if there are none, or nobody knows which classes are live. */
function declaredLifecycle(metadata, live) {
    const changes = live === undefined ? [] : changedClasses(declaredClasses(metadata), live);
    if (changes.length === 0)
        return undefined;
    return { migrations: undefined, says: changes.map(({ says }) => says).join(", ") };
}

;// CONCATENATED MODULE: ./lib/src/worker/diff/exports.js


/** What becomes of Durable Object classes that are declared by `exports`: as with migrations there is no gradual way. */
function describeExports(metadata, classes) {
    if (classes === undefined)
        return [];
    return changedClasses(declaredClasses(metadata), classes).map(({ name, action, says: does }) => {
        const tags = [
            ...(action === "remove" ? ["destructive"] : []),
            ...["irreversible", "blocks-rollback", "blocks-gradual"],
        ];
        const says = `The release ${does}, a class of Durable Objects: all traffic gets it at once, and no version before it can serve again.`;
        return change("migration", action, name, { tags, says });
    });
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
;// CONCATENATED MODULE: ./lib/src/worker/diff/text.js
/** Longest texts that are compared line by line, and what of a difference is shown. */
const text_MOST = { lines: 40_000, edits: 800, shown: 400, line: 300, context: 2 };
/** What became of a text as lines of `diff -u` without its head; undefined if it is no text, or has become another one. */
function diffLines(before, after) {
    const [a, b] = [linesOf(before), linesOf(after)];
    if (a === undefined || b === undefined || a.length + b.length > text_MOST.lines)
        return undefined;
    const kept = longestCommon(a, b);
    return kept === undefined ? undefined : hunks(a, b, kept);
}
function linesOf(bytes) {
    if (bytes.includes(0))
        return undefined;
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes).split("\n");
    }
    catch {
        return undefined;
    }
}
/** Lines that both have, in their order, by Myers' greedy walk; undefined if there are too many others. */
function longestCommon(a, b) {
    const reach = new Map([[1, 0]]);
    const trail = [];
    for (let edits = 0; edits <= Math.min(text_MOST.edits, a.length + b.length); edits++) {
        // Only the diagonals of this round are looked at again.
        trail.push(new Map([...reach].filter(([k]) => Math.abs(k) <= edits + 1)));
        for (let k = -edits; k <= edits; k += 2) {
            let x = down(reach, k, edits) ? (reach.get(k + 1) ?? 0) : (reach.get(k - 1) ?? 0) + 1;
            while (x < a.length && x - k < b.length && a[x] === b[x - k])
                x++;
            reach.set(k, x);
            if (x >= a.length && x - k >= b.length)
                return walkBack(trail, a.length, b.length);
        }
    }
    return undefined;
}
const down = (reach, k, edits) => k === -edits || (k !== edits && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1));
function walkBack(trail, length, other) {
    const pairs = [];
    let [x, y] = [length, other];
    for (let edits = trail.length - 1; edits >= 0; edits--) {
        const reach = trail[edits] ?? new Map();
        const k = x - y;
        const from = down(reach, k, edits) ? k + 1 : k - 1;
        const startX = edits === 0 ? 0 : (reach.get(from) ?? 0);
        const startY = edits === 0 ? 0 : startX - from;
        while (x > startX && y > startY)
            pairs.push([--x, --y]);
        [x, y] = [startX, startY];
    }
    return pairs.toReversed();
}
/** The lines that went and came, each with a few around it. */
function hunks(a, b, kept) {
    const all = [];
    let [x, y] = [0, 0];
    for (const [nextX, nextY] of [...kept, [a.length, b.length]]) {
        for (; x < nextX; x++)
            all.push({ mark: "-", line: a[x] ?? "", at: x });
        for (; y < nextY; y++)
            all.push({ mark: "+", line: b[y] ?? "", at: y });
        if (x < a.length)
            all.push({ mark: " ", line: a[x++] ?? "", at: y++ });
    }
    const near = new Set();
    for (const [i, { mark }] of all.entries())
        if (mark !== " ")
            for (let j = i - text_MOST.context; j <= i + text_MOST.context; j++)
                near.add(j);
    const shown = [];
    for (const [i, { mark, line, at }] of all.entries()) {
        if (!near.has(i))
            continue;
        if (i === 0 || !near.has(i - 1))
            shown.push(`@@ line ${at + 1} @@`);
        shown.push(`${mark}${line.length > text_MOST.line ? `${line.slice(0, text_MOST.line)}… (${line.length} characters)` : line}`);
    }
    const left = shown.length - text_MOST.shown;
    return left <= 0 ? shown : [...shown.slice(0, text_MOST.shown), `… and ${left} more lines`];
}

;// CONCATENATED MODULE: ./lib/src/worker/diff/modules.js





/** Sizes of a release's code. */
function sizeOf(modules) {
    const whole = Buffer.concat(modules.map(({ contents }) => contents));
    return { modules: modules.length, size: whole.length, gzip: (0,external_node_zlib_.gzipSync)(whole).length };
}
/** What becomes of the modules that are live. */
function diffModules(live, released) {
    const before = new Map(live.map((module) => [module.name, module.contents]));
    const after = new Map(released.map(({ name, contents }) => [name, Buffer.from(contents)]));
    const changes = [];
    for (const [name, contents] of after) {
        const had = before.get(name);
        if (had === undefined)
            changes.push(change("module", "add", name, { after: sized(contents), says: `Module \`${name}\` is new.` }));
        else if (!had.equals(contents))
            changes.push(modules_changed(name, had, contents));
    }
    for (const [name, contents] of before)
        if (!after.has(name))
            changes.push(change("module", "remove", name, { before: sized(contents), says: `Module \`${name}\` goes.` }));
    return changes.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
/** The same by digests alone (`sha256` in hex by module), for a token that may not read code. */
function diffModuleDigests(before, released) {
    const after = new Map(released.map(({ name, contents }) => [name, sha256(contents)]));
    const by = "by its digest in the release before";
    const changes = [...after].flatMap(([name, digest]) => {
        if (!before.has(name))
            return [change("module", "add", name, { says: `Module \`${name}\` is new, ${by}.` })];
        if (before.get(name) === digest)
            return [];
        return [change("module", "change", name, { says: `Module \`${name}\` changes, ${by}.` })];
    });
    const gone = [...before.keys()].filter((name) => !after.has(name));
    return [
        ...changes,
        ...gone.map((name) => change("module", "remove", name, { says: `Module \`${name}\` goes, ${by}.` })),
    ];
}
function modules_changed(name, before, after) {
    const diff = diffLines(before, after);
    const grows = after.length - before.length;
    const by = grows === 0 ? "has the same size" : `is ${formatBytes(Math.abs(grows))} ${grows > 0 ? "larger" : "smaller"}`;
    const count = (mark) => diff?.filter((line) => line[0] === mark).length ?? 0;
    const shown = diff === undefined ? "" : ` (+${count("+")} −${count("-")} lines)`;
    return change("module", "change", name, {
        before: sized(before),
        after: sized(after),
        says: `Module \`${name}\` changes${shown} and ${by}.`,
        diff: diff?.length === 0 ? undefined : diff,
    });
}
const sha256 = (contents) => (0,external_node_crypto_.createHash)("sha256").update(contents).digest("hex");
const sized = (contents) => `${formatBytes(contents.length)} (${formatBytes((0,external_node_zlib_.gzipSync)(contents).length)} gzip)`;

;// CONCATENATED MODULE: ./lib/src/cloudflare/workers/settings.js


/** Sets them. */
async function setScriptSettings(cf, worker, { tags, ...settings }) {
    const present = Object.entries(settings).some(([, value]) => value !== undefined);
    const now = present ? await edit(cf, worker, settings) : tags === undefined ? undefined : await read(cf, worker);
    if (tags === undefined)
        return;
    const live = now?.tags ?? [];
    const wanted = mergeTags(live, tags);
    if (wanted.length !== live.length || wanted.some((tag) => !live.includes(tag)))
        await edit(cf, worker, { tags: wanted });
}
/** The tags of others beside those that wrangler manages. */
function mergeTags(live, managed) {
    return [...live.filter((tag) => !/^cf:(service|environment)=/.test(tag)), ...managed];
}
async function edit(cf, worker, settings) {
    // The official type asks for more of `observability` than wrangler's configuration does.
    const body = { account_id: cf.account, ...settings };
    return await repeat(cf, async (options) => told(await cf.api.workers.scripts.settings.edit(worker, body, options)));
}
async function read(cf, worker) {
    const where = { account_id: cf.account };
    return await calls_repeat(cf, async (options) => told(await cf.api.workers.scripts.settings.get(worker, where, options)));
}
/** Silence about the tags of others is not their absence: they would be written over. */
function told(settings) {
    if (typeof settings !== "object" || settings === null)
        throw new errors_StrangeAnswer("The answer tells no settings.");
    return settings;
}
const settings_KEYS = ["observability", "logpush", "tail_consumers", "streaming_tail_consumers", "tags"];
/** True for the name of one of them. */
function isSetting(key) {
    return settings_KEYS.includes(key);
}
/** Reads them. */
async function getScriptSettings(cf, worker) {
    const live = (await read(cf, worker));
    return Object.fromEntries(settings_KEYS.filter((key) => live[key] !== undefined).map((key) => [key, live[key]]));
}
/** Sets exactly these, `tags` as a whole; a key that is absent is left as it is. */
async function replaceScriptSettings(cf, worker, settings) {
    await edit(cf, worker, settings);
}

;// CONCATENATED MODULE: ./lib/src/worker/diff/settings.js




/** What becomes of the compatibility date and flags. */
function diffCompatibility(live, released) {
    if (live === undefined)
        return [];
    const changes = [];
    const [before, after] = [live.compatibilityDate, settings_text(released.compatibility_date)];
    if (after !== undefined && before !== after) {
        const says = `The runtime behaves as on ${after}${before === undefined ? "" : `, not as on ${before}`}.`;
        changes.push(change("compatibility", "change", "compatibility_date", { before: before ?? "none", after, says }));
    }
    const flags = Array.isArray(released.compatibility_flags) ? released.compatibility_flags.map(String) : [];
    const { added, removed } = compareSets(live.compatibilityFlags, flags);
    for (const flag of added)
        changes.push(change("compatibility", "add", flag, { says: `Compatibility flag \`${flag}\` is set.` }));
    for (const flag of removed)
        changes.push(change("compatibility", "remove", flag, { says: `Compatibility flag \`${flag}\` is not set any more.` }));
    return changes;
}
const settings_text = (value) => (typeof value === "string" ? value : undefined);
const UNVERSIONED = ["observability", "logpush", "tail_consumers", "streaming_tail_consumers"];
/** What becomes of the settings that hold for all versions. A key that the release does not name is left alone. */
function diffSettings(live, released, before) {
    const changes = UNVERSIONED.flatMap((key) => {
        if (released[key] === undefined || covers(live[key], released[key]))
            return [];
        const odd = before?.[key] !== undefined && !covers(live[key], before[key]);
        const outside = odd ? " It was changed outside of a release." : "";
        const says = `Setting \`${key}\` changes, for all versions at once.${outside}`;
        const shownPair = { before: settings_shown(live[key]), after: settings_shown(released[key]) };
        return [change("setting", "change", key, { tags: odd ? ["drift"] : [], ...shownPair, says })];
    });
    if (released.tags === undefined)
        return changes;
    const tags = Array.isArray(live.tags) ? live.tags.map(String) : [];
    const wanted = mergeTags(tags, released.tags);
    const { added, removed } = compareSets(tags, wanted);
    if (added.length + removed.length === 0)
        return changes;
    const says = "The labels that wrangler manages change; those of others stay.";
    return [...changes, change("setting", "change", "tags", { before: change_listed(tags), after: change_listed(wanted), says })];
}
/** What becomes of the options that a version carries: placement, limits, and how static files are served. */
function diffOptions(live, released, config) {
    if (live === undefined)
        return [];
    const { binding: _, ...served } = config.assets ?? {};
    const pairs = [
        ["placement", live.placement, released.placement],
        ["limits", live.limits, released.limits],
        ...(live.assets === undefined || config.assets === undefined ? [] : assetOptions(live.assets, served)),
    ];
    return pairs.flatMap(([name, before, after]) => {
        if ((0,json/* canonicalJson */.d)(something(before)) === (0,json/* canonicalJson */.d)(something(after)))
            return [];
        const says = `Setting \`${name}\` changes.`;
        return [change("setting", "change", name, { before: settings_shown(before), after: settings_shown(after), says })];
    });
}
function assetOptions(live, served) {
    const rules = { _headers: 0, _redirects: 0 };
    const names = new Set([...Object.keys(live), ...Object.keys(served)].filter((name) => !(name in rules)));
    const of = (options, name) => options[name];
    return [...names].toSorted().map((name) => [`assets.${name}`, of(live, name), of(served, name)]);
}
/** An empty object says as little as nothing. */
const something = (value) => value === undefined || (typeof value === "object" && value !== null && Object.keys(value).length === 0)
    ? null
    : value;
/** True if what is live holds all that is asked for: the API fills in what nobody said. */
function covers(live, wanted) {
    if (typeof wanted !== "object" || wanted === null)
        return (0,json/* canonicalJson */.d)(live ?? null) === (0,json/* canonicalJson */.d)(wanted ?? null);
    if (Array.isArray(wanted))
        return (0,json/* canonicalJson */.d)(live ?? []) === (0,json/* canonicalJson */.d)(wanted);
    const has = (typeof live === "object" && live !== null ? live : {});
    return Object.entries(wanted).every(([key, value]) => value === undefined || covers(has[key], value));
}
const settings_shown = (value) => (value === undefined || value === null ? "none" : (0,cut/* cut */.Jj)((0,json/* canonicalJson */.d)(value), 200));

;// CONCATENATED MODULE: ./lib/src/worker/diff/triggers.js

const triggers_drift = (is) => (is ? ["drift"] : []);
/** What becomes of the crons: no list leaves them alone, any other is all of them. */
function diffCrons({ live, released, before }) {
    if (released === undefined)
        return [];
    const { added, removed } = compareSets(live, released);
    return [
        ...added.map((cron) => {
            const again = before?.includes(cron) === true;
            const says = `The Worker runs at \`${cron}\`.${again ? " It was removed outside of a release." : ""}`;
            return change("cron", "add", cron, { tags: triggers_drift(again), says });
        }),
        ...removed.map((cron) => {
            const odd = before !== undefined && !before.includes(cron);
            const says = `The Worker does not run at \`${cron}\` any more.${odd ? " It was set outside of a release." : ""}`;
            return change("cron", "remove", cron, { tags: ["destructive", ...triggers_drift(odd)], says });
        }),
    ];
}
/** What becomes of the queues whose messages the Worker takes: a release adds and updates, and removes none. */
function diffQueues(live, { queue_consumers: consumers = [] }) {
    const wanted = consumers.filter(({ type }) => type === "worker").map(({ queue }) => queue);
    const { added, removed } = compareSets(live, wanted);
    return [
        ...added.map((queue) => change("queue", "add", queue, { says: `The Worker takes the messages of \`${queue}\`.` })),
        ...removed.map((queue) => change("queue", "keep-unknown", queue, {
            tags: ["drift"],
            says: `The Worker goes on taking the messages of \`${queue}\`, which the release does not name: consumers are removed by hand only.`,
        })),
    ];
}
/** What becomes of the release's Workflows. */
function diffWorkflows(worker, live, { workflows = [] }) {
    const known = new Map(live.map((workflow) => [workflow.name, workflow]));
    return workflows.flatMap(({ name, class_name: after }) => {
        const had = known.get(name);
        if (had === undefined)
            return [change("workflow", "add", name, { after, says: `Workflow \`${name}\` is new.` })];
        if (had.worker !== undefined && had.worker !== worker) {
            const says = `Workflow \`${name}\` belongs to the Worker \`${had.worker}\`.`;
            return [change("workflow", "change", name, { tags: ["destructive"], before: had.worker, after: worker, says })];
        }
        if (had.className === undefined || had.className === after)
            return [];
        const says = `Workflow \`${name}\` is carried out by another class.`;
        return [change("workflow", "change", name, { before: had.className, after, says })];
    });
}
/** Steps of a Durable Object migration, by what becomes of the objects. */
const STEPS = {
    new_classes: (names) => `adds ${names}`,
    new_sqlite_classes: (names) => `adds ${names}`,
    deleted_classes: (names) => `deletes ${names} with all objects and their data`,
    renamed_classes: (names) => `renames ${names}`,
    transferred_classes: (names) => `takes over ${names}`,
};
/** What the pending Durable Object migrations do. They have no gradual way, and no version before them can serve again. */
function describeMigrations({ migrations = [] }, liveTag) {
    const from = migrations.findIndex(({ tag }) => tag === liveTag) + 1;
    return migrations.slice(from).map(({ tag, ...steps }) => {
        const does = Object.entries(steps).flatMap(([step, list]) => STEPS[step]?.(classes(list)) ?? []);
        const deletes = Array.isArray(steps.deleted_classes) && steps.deleted_classes.length > 0;
        const tags = [
            ...(deletes ? ["destructive"] : []),
            ...["irreversible", "blocks-rollback", "blocks-gradual"],
        ];
        const says = `Durable Object migration \`${tag}\`${does.length > 0 ? ` ${does.join(", ")}` : ""}: all traffic gets it at once, and no version before it can serve again.`;
        return change("migration", "add", tag, { tags, before: liveTag ?? "none", after: tag, says });
    });
}
function classes(list) {
    const names = (Array.isArray(list) ? list : []).map((one) => typeof one === "string" ? `\`${one}\`` : `\`${String(one?.from)}\` as \`${String(one?.to)}\``);
    return names.join(", ");
}

;// CONCATENATED MODULE: ./lib/src/worker/diff/diff.js











/** Everything that the release would change of the Worker. What could not be read is left out: `state.unread` names it. */
function diffWorker(compared) {
    const { opened, state } = compared;
    const { release } = opened;
    if (state.live.head === undefined)
        return [first(release)];
    return [
        ...foreign(state),
        ...(compared.unchanged ? [] : versioned(compared)),
        ...bindingChanges(compared),
        ...beside(compared),
        ...(compared.unchanged ? [] : describeMigrations(release.config, state.active?.migrationTag)),
        ...(compared.unchanged ? [] : describeExports(opened.metadata, state.classes)),
    ];
}
function first({ name, config }) {
    return change("setting", "add", name, {
        tags: ["blocks-rollback", "blocks-gradual"],
        says: `The Worker \`${name}\` does not exist yet: its first version (${config.modules.length} modules) takes all traffic at once, and there is nothing to roll back to.`,
    });
}
/** What serves is not what Slipway released: somebody deployed beside it. */
function foreign({ live: { active } }) {
    if (active === undefined || active.record !== undefined)
        return [];
    const secret = active.trigger === "secret" ? " It is a secret's edit." : "";
    const who = active.author === undefined ? "" : ` by ${active.author}`;
    return [
        change("setting", "keep-unknown", `version ${shortId(active.id)}`, {
            tags: ["drift"],
            says: `What serves was not released by Slipway: version \`${shortId(active.id)}\`, uploaded${who}.${secret}`,
        }),
    ];
}
/** What the version itself carries. */
function versioned({ opened, state, content, last }) {
    const { release, metadata } = opened;
    const modules = readModules(opened);
    const known = last && moduleDigests(last);
    const code = content !== undefined ? diffModules(content.modules, modules) : known ? diffModuleDigests(known, modules) : [];
    return [
        ...code,
        ...(last === undefined ? [] : diffAssets(release.files, last.files)),
        ...diffCompatibility(state.active?.runtime, metadata),
        ...diffOptions(content, metadata, release.config),
    ];
}
function moduleDigests({ config, files }) {
    const digests = new Map(files.map(({ path, sha256 }) => [path, sha256]));
    return new Map(config.modules.map(({ name, path }) => [name, digests.get(path) ?? ""]));
}
/** The bindings as an upload would carry them. */
function releasedBindings({ release, metadata }) {
    const bindings = metadata.bindings ?? [];
    const name = release.config.assets?.binding;
    if (name === undefined || bindings.some(({ type }) => type === "assets"))
        return bindings;
    return [...bindings, { name, type: "assets" }];
}
function bindingChanges({ opened, state, provisions }) {
    const { active } = state;
    // A Worker of static files alone has no code that could read a binding.
    if (active === undefined || opened.release.config.modules.length === 0)
        return [];
    const keep = opened.metadata.keep_bindings;
    const kept = [...(Array.isArray(keep) ? keep.map(String) : []), "secret_text", "secret_key"];
    const outside = active.record === undefined && active.trigger !== "secret";
    const created = neededProvisions(provisions, { metadata: opened.metadata, newest: active.bindings });
    return diffBindings({ live: active.bindings, released: releasedBindings(opened), kept, outside, created });
}
/** What no version holds; a part that could not be read is left out. */
function beside({ opened, state, last, domains: plan }) {
    const { config, name } = opened.release;
    const { routes, custom_domains: domains, crons, settings, workers_dev: dev } = state.beside;
    const before = last?.config;
    const was = (list) => before && (list?.(before) ?? []);
    const patterns = ({ routes: list }) => list?.map(({ pattern }) => pattern);
    const hostnames = ({ custom_domains: list }) => list?.map(({ hostname }) => hostname);
    const released = { enabled: config.workers_dev, previews: config.preview_urls };
    const devBefore = before && { enabled: before.workers_dev, previews: before.preview_urls };
    return [
        ...(routes
            ? diffRoutes({ live: routes.map(({ pattern }) => pattern), released: patterns(config), before: was(patterns) })
            : []),
        ...(domains
            ? diffDomains({ live: domains.map(({ hostname }) => hostname), released: hostnames(config), before: was(hostnames) }, plan)
            : []),
        ...(dev ? diffWorkersDev(dev, released, devBefore) : []),
        ...(crons ? diffCrons({ live: crons, released: config.crons, before: was(({ crons: list }) => list) }) : []),
        ...(state.queues ? diffQueues(state.queues, config) : []),
        ...(state.workflows ? diffWorkflows(name, state.workflows, config) : []),
        ...(settings ? diffSettings(settings, config, before) : []),
    ];
}

;// CONCATENATED MODULE: ./lib/src/cloudflare/workers/content.js


/**
 * Reads a version's modules and options. Content of a Worker is more than its metadata: a token may be refused here that
 * reads everything else.
 */
async function getVersionContent(cf, worker, version) {
    // The beta call: of the older ones none names the version whose modules it answers.
    const path = `/accounts/${cf.account}/workers/workers/${encodeURIComponent(worker)}/versions/${version}`;
    return await calls_repeat(cf, async (options) => {
        const query = { include: "modules" };
        const { result } = await cf.api.get(path, { ...options, query });
        if (typeof result !== "object" || result === null)
            throw new errors_StrangeAnswer("The answer tells of no version.");
        return {
            modules: (result.modules ?? []).map(({ name = "", content_type: contentType = "", content_base64: text = "" }) => ({
                name,
                contentType,
                contents: Buffer.from(text, "base64"),
            })),
            compatibilityDate: result.compatibility_date ?? undefined,
            compatibilityFlags: result.compatibility_flags ?? [],
            limits: result.limits,
            placement: result.placement,
            assets: result.assets?.config ?? undefined,
        };
    });
}

;// CONCATENATED MODULE: ./lib/src/cloudflare/workers/domains.js



/** Reasons of custom domains that are another's. */
const DOMAIN_REASONS = (/* unused pure expression or super */ null && (["domain-conflict"]));
/** Asks Cloudflare what would change; changes nothing. Undefined if it does not say (e.g. there is no Worker yet). */
async function planCustomDomains(cf, worker, domains) {
    const path = `${base(cf, worker)}/changeset`;
    try {
        const { result } = await calls_repeat(cf, (options) => cf.api.post(path, { ...options, query: { replace_state: true }, body: domains }));
        const names = (list) => (list ?? []).flatMap((item) => item.hostname ?? []);
        return {
            added: names(result?.added),
            removed: names(result?.removed),
            taken: await domains_foreign(cf, worker, result?.updated ?? []),
            conflicting: names(result?.conflicting),
        };
    }
    catch (error) {
        // Not part of the public API: where it is missing, setting the domains itself refuses conflicts.
        if (errors_isNotFound(error) || (error instanceof errors/* ApiError */.hD && error.status === 404))
            return undefined;
        throw error;
    }
}
async function domains_foreign(cf, worker, updated) {
    const taken = [];
    for (const { id, modified } of updated) {
        if (!modified || id === undefined)
            continue;
        const path = `/accounts/${cf.account}/workers/domains/records/${id}`;
        const { result } = await calls_repeat(cf, (options) => cf.api.get(path, options));
        if (result?.hostname !== undefined && result.service !== worker)
            taken.push(result.hostname);
    }
    return taken;
}
/** Throws a `UserError` if making the change would take a hostname from another Worker or replace a DNS record. */
function refuseTakeover(changes) {
    const { taken, conflicting } = changes;
    if (taken.length + conflicting.length === 0)
        return;
    const list = (names) => names.map((name) => `\`${name}\``).join(", ");
    const parts = [
        ...(taken.length > 0 ? [`${list(taken)} is another Worker's custom domain`] : []),
        ...(conflicting.length > 0 ? [`${list(conflicting)} has a DNS record of its own`] : []),
    ];
    throw new UserError(`Custom domains are not free: ${parts.join(", and ")}.`, {
        hint: "Set `take-over-domains: true` to move them here; until then nothing is changed.",
        reason: "domain-conflict",
    });
}
/** Makes these the Worker's custom domains, all of them; others of the Worker are detached. */
async function setCustomDomains(cf, worker, { domains, takeOver }) {
    const body = {
        override_scope: true,
        override_existing_origin: takeOver,
        override_existing_dns_record: takeOver,
        origins: domains,
    };
    await repeat(cf, (options) => cf.api.put(`${base(cf, worker)}/records`, { ...options, body }));
}
function base(cf, worker) {
    return `/accounts/${cf.account}/workers/scripts/${encodeURIComponent(worker)}/domains`;
}

;// CONCATENATED MODULE: ./lib/src/worker/superseded.js



/** Reasons of a commit that is older than what is live. */
const ORDER_REASONS = (/* unused pure expression or super */ null && (["superseded"]));
/**
 * Throws a `UserError` for a release whose commit is older than the one that serves: a queued or repeated old workflow must
 * not undo a newer release. GitHub's comparison decides if it can be had; else the ids of the runs do, which grow within
 * a repository. What cannot be compared is not refused: src/worker/unrelated.ts does that.
 */
async function refuseSuperseded(succession) {
    const { ours, compare, allowDowngrade, log } = succession;
    const live = originOf(succession);
    if (live.commit === undefined || ours.commit === undefined || sameCommit(live.commit, ours.commit))
        return;
    if (live.repository === undefined || live.repository !== ours.repository)
        return;
    const status = await compare?.(live.commit, ours.commit);
    const older = status === undefined ? isEarlier(ours.run, live.run) : status === "behind";
    if (!older)
        return;
    const how = status === undefined ? "was released by a newer run" : "contains it";
    if (allowDowngrade === undefined)
        throw superseded(succession, live, how);
    log(`${superseded_nameOf(ours)} is older than what serves, ${superseded_nameOf(live)}, and replaces it all the same: ${allowDowngrade}`);
}
/** The run that uploaded the version that serves; releases of earlier versions of ours say it on the deployment only. */
function originOf({ active, versions, head }) {
    const code = active === undefined ? undefined : codeOf(active, versions);
    const deployed = head !== undefined && servingAll(head.table) === active?.id ? head.record : undefined;
    const released = deployed?.kind === "FINALIZE" || deployed?.kind === "DEPLOY" ? deployed : undefined;
    const whole = (record) => record?.run !== undefined && record.repository !== undefined ? record : undefined;
    const record = whole(code?.record) ?? whole(released);
    return { run: record?.run, repository: record?.repository, commit: code && (commitOf(code) ?? record?.commit) };
}
/** Editing a secret makes a version with the same code: the upload below it says where that comes from. */
function codeOf(active, versions) {
    if (active.trigger !== "secret")
        return active;
    const at = versions.findIndex(({ id }) => id === active.id);
    return versions.slice(at + 1).find(({ trigger }) => trigger !== "secret") ?? active;
}
/** How long GitHub may take to compare, ms: without its word the runs decide. */
const COMPARE_MS = 5_000;
/** Compares by GitHub's word; absent without a token. Whatever fails is said in the log, and nothing is known then. */
function comparer({ githubToken: token, repository }, { signal, log }) {
    if (token === undefined || repository === undefined)
        return undefined;
    return async (base, head) => {
        try {
            // Octokit costs a tenth of a second to load: only those pay who use it.
            const [{ openRepository }, { compareCommits }] = await Promise.all([
                Promise.all(/* import() */[__nccwpck_require__.e(413), __nccwpck_require__.e(725)]).then(__nccwpck_require__.bind(__nccwpck_require__, 725)),
                Promise.all(/* import() */[__nccwpck_require__.e(413), __nccwpck_require__.e(19)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5019)),
            ]);
            const limit = AbortSignal.any([signal, AbortSignal.timeout(COMPARE_MS)]);
            return await compareCommits(openRepository(token, repository, limit), base, head);
        }
        catch (error) {
            log(`GitHub does not compare the commits: ${error instanceof Error ? error.message : String(error)}`);
            return undefined;
        }
    };
}
function isEarlier(run, than) {
    if (run === undefined || than === undefined || !/^\d+$/.test(run) || !/^\d+$/.test(than))
        return false;
    return BigInt(run) < BigInt(than);
}
function superseded({ worker, ours, key }, live, how) {
    return new UserError(`SUPERSEDED: \`${worker}\` serves ${superseded_nameOf(live)}, which ${how}, so ${superseded_nameOf(ours)} does not replace it.`, {
        hint: `Release the newest commit. To return to this one, run \`rollback.yml\` with \`target: commit:${ours.commit?.slice(0, 12)}\`; to release it anew over the newer one, start a new run that says why in ${key}.`,
        reason: "superseded",
    });
}
/** For people: `commit 8f2c1d3e4b5a (run 17)`. */
function superseded_nameOf({ commit, run }) {
    return `commit ${commit?.slice(0, 12)}${run === undefined ? "" : ` (run ${run})`}`;
}

;// CONCATENATED MODULE: ./lib/src/worker/state/run-record.js
/** How long GitHub may take for all of it, ms. */
const run_record_PATIENCE_MS = 60_000;
/** Bytes of the archive, bytes of one file, and how many files of these names are looked at. */
const LIMITS = { largestArchive: 64 * 1024 * 1024, largest: 32 * 1024 * 1024, most: 20 };
/**
 * Files of these names in the record that the run of a release has left as an artifact, or why there are none. They are only
 * what somebody wrote there: whoever uses one compares its digest with the one that the version's own record carries.
 */
async function readRunRecord(record, names, { worker, token, tokenInput, repository, signal }) {
    if (record?.run === undefined || record.attempt === undefined)
        return { why: "it was not released by a run of Slipway" };
    if (repository === undefined || record.repository !== repository)
        return { why: `it was released by ${record.repository ?? "another repository"}` };
    if (token === undefined)
        return { why: `there is no \`${tokenInput}\`, which the record of its run is read with` };
    // Octokit costs a tenth of a second to load: only those pay who use it.
    const [{ openRepository }, { readArtifact }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(413), __nccwpck_require__.e(725)]).then(__nccwpck_require__.bind(__nccwpck_require__, 725)),
        Promise.all(/* import() */[__nccwpck_require__.e(413), __nccwpck_require__.e(614)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4614)),
    ]);
    const limit = AbortSignal.any([signal, AbortSignal.timeout(run_record_PATIENCE_MS)]);
    const artifact = `slipway-record.${worker}.${record.attempt}`;
    const isWanted = (path) => names.some((name) => path === name || path.endsWith(`/${name}`));
    const wanted = { run: record.run, name: artifact, isWanted, ...LIMITS };
    const files = (await readArtifact(openRepository(token, repository, limit), wanted)) ?? [];
    return { files, artifact, run: record.run };
}

;// CONCATENATED MODULE: ./lib/src/worker/state/last-release.js




/** Files in the record of a run: what was released, and what judged it. */
const last_release_RELEASE_FILE = "release.json";
const SETTINGS_FILE = "settings.json";
/**
 * Reads what the release that serves was, from the record of its run. What is not what the version's own record says is not
 * believed. Never throws: why there is nothing is one half of a sentence.
 */
async function readLastRelease({ live }, asking) {
    if (live.active === undefined)
        return { why: "nothing served before" };
    try {
        const { record } = codeOf(live.active, live.versions);
        if (record?.digest === undefined)
            return { why: "what serves was not released by Slipway" };
        const read = await readRunRecord(record, [last_release_RELEASE_FILE, SETTINGS_FILE], asking);
        if ("why" in read)
            return read;
        const release = read.files.map(proven).find((found) => found?.digest === `sha256:${record.digest}`);
        if (release === undefined)
            return { why: `artifact \`${read.artifact}\` of run ${read.run} does not hold the release that was recorded` };
        const texts = read.files.map((file) => file.toString());
        const { settings } = record;
        return { release, settings: settings === undefined ? undefined : { texts, digest: `sha256:${settings}` } };
    }
    catch (error) {
        const status = error instanceof Error && "status" in error ? error.status : undefined;
        if (status === 403)
            return { why: "the calling job does not grant `actions: read`, which the record is read with" };
        return { why: `the record of its run cannot be read: ${error instanceof Error ? error.message : String(error)}` };
    }
}
/** A release whose digest is that of what it says; undefined for anything else. */
function proven(file) {
    try {
        const release = parseRelease(file);
        return release.kind === "worker" && digest_releaseDigest(release) === release.digest ? release : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/cloudflare/workers/durable-objects.js

const NAMESPACES = { path: "/workers/durable_objects/namespaces", of: "namespaces", size: 1_000, most: 20 };
/** The Durable Object classes that a Worker has, by the name of the class; each has a namespace of the account. */
async function listClasses(cf, worker) {
    const classes = new Set();
    for await (const { script, class: name } of rowsOf(cf, NAMESPACES))
        if (script === worker && name !== undefined)
            classes.add(name);
    return classes;
}

;// CONCATENATED MODULE: ./lib/src/cloudflare/workers/whole.js


/** Reads the Worker's own object. A token that is scoped to this one Worker may do that, unlike the account's lists. */
async function whole_getWholeWorker(cf, worker) {
    // The official type of this call does not know the two addresses.
    const path = `/accounts/${cf.account}/workers/workers/${encodeURIComponent(worker)}`;
    return await calls_repeat(cf, async (options) => {
        const { result } = await cf.api.get(path, options);
        // What says nothing at all does not say that it is off.
        if (typeof result !== "object" || result === null)
            throw new errors_StrangeAnswer("The answer tells of no Worker.");
        const { domains, queues } = result.references ?? {};
        return {
            subdomain: result.subdomain ?? {},
            domains: Array.isArray(domains) ? domains.flatMap(domain) : undefined,
            queues: Array.isArray(queues) ? queues.flatMap(({ queue_name }) => queue_name ?? []) : undefined,
        };
    });
}
function domain({ hostname, zone_id, zone_name }) {
    if (hostname === undefined)
        return [];
    return [
        { hostname, ...(zone_id === undefined ? {} : { zone_id }), ...(zone_name === undefined ? {} : { zone_name }) },
    ];
}

;// CONCATENATED MODULE: ./lib/src/cloudflare/workers/workers.js


/** The Worker's own state; undefined if there is no such Worker. */
async function getWorker(cf, worker) {
    // wrangler's own call: the official client has none for it.
    const path = `/accounts/${cf.account}/workers/services/${encodeURIComponent(worker)}`;
    try {
        const { result } = await calls_repeat(cf, (options) => cf.api.get(path, options));
        return { migrationTag: result?.default_environment?.script?.migration_tag || undefined };
    }
    catch (error) {
        if (errors_isNotFound(error))
            return undefined;
        throw error;
    }
}
/** The account's name at workers.dev, e.g. `acme` for `acme.workers.dev`; undefined until it has one. */
async function getAccountSubdomain(cf) {
    const where = { account_id: cf.account };
    try {
        const answer = await calls_repeat(cf, (options) => cf.api.workers.subdomains.get(where, options));
        return answer?.subdomain || undefined;
    }
    catch (error) {
        if (errors_isNotFound(error))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/cloudflare/workers/workers-dev.js



/** Reads the Worker's workers.dev switches and its hostname there; `whole` if it was read already. */
async function workers_dev_getWorkersDev(cf, worker, whole) {
    const { subdomain } = whole ?? (await whole_getWholeWorker(cf, worker));
    const { enabled, previews_enabled, url, preview_url_suffix: suffix } = subdomain;
    const host = url?.replace(/^https:\/\//, "") ?? suffix?.replace(/^-/, "") ?? (await hostAt(cf, worker));
    return { enabled: enabled === true, previews: previews_enabled === true, host: host || undefined };
}
async function hostAt(cf, worker) {
    const subdomain = await getAccountSubdomain(cf);
    return subdomain === undefined ? undefined : `${worker}.${subdomain}.workers.dev`;
}
/** Sets the switches if they are not set; without `previews` Cloudflare applies its own default. */
async function setWorkersDev(cf, worker, wanted) {
    const now = await workers_dev_getWorkersDev(cf, worker);
    if (now.enabled === wanted.enabled && now.previews === wanted.previews)
        return now;
    const body = {
        account_id: cf.account,
        enabled: wanted.enabled,
        ...(wanted.previews === undefined ? {} : { previews_enabled: wanted.previews }),
    };
    // The date decides which default Cloudflare applies; it is the one wrangler names.
    const headers = { "Cloudflare-Workers-Script-Api-Date": "2025-08-01" };
    const answer = await repeat(cf, (options) => cf.api.workers.scripts.subdomain.create(worker, body, { ...options, headers }));
    return { ...now, enabled: answer?.enabled === true, previews: answer?.previews_enabled === true };
}

;// CONCATENATED MODULE: ./lib/src/cloudflare/workers/addresses.js





/**
 * The Worker's custom domains, `whole` if its own object was read already: a token for this Worker alone may read that, and
 * not the account's list, which is asked only where the object does not tell.
 */
async function listCustomDomains(cf, worker, whole) {
    return (whole ?? (await lookAtWhole(cf, worker)))?.domains ?? (await listInAccount(cf, worker));
}
/** Undefined for a Worker that its own call does not know, or not yet. */
async function lookAtWhole(cf, worker) {
    try {
        return await whole_getWholeWorker(cf, worker);
    }
    catch (error) {
        if (soon_isMissing(error))
            return undefined;
        throw error;
    }
}
async function listInAccount(cf, worker) {
    const path = `/accounts/${cf.account}/workers/domains`;
    const query = { service: worker };
    const result = await calls_repeat(cf, async (options) => listIn(await cf.api.get(path, { ...options, query }), "custom domains"));
    return result.flatMap(({ hostname, service, zone_id, zone_name }) => hostname === undefined || (service !== undefined && service !== worker)
        ? []
        : [
            {
                hostname,
                ...(zone_id === undefined ? {} : { zone_id }),
                ...(zone_name === undefined ? {} : { zone_name }),
            },
        ]);
}
/** URLs that the Worker answers as a whole: custom domains first, then workers.dev. Routes are not looked for. */
async function listAddresses(cf, worker, soon = {}) {
    const whole = await getWholeWorker(cf, worker);
    const [domains, dev] = await Promise.all([
        soon.custom_domains ?? listCustomDomains(cf, worker, whole),
        getWorkersDev(cf, worker, whole),
    ]);
    const { enabled } = soon.workers_dev ?? dev;
    const hosts = [...domains.map(({ hostname }) => hostname), ...(enabled && dev.host !== undefined ? [dev.host] : [])];
    return hosts.map((host) => `https://${host}`);
}

;// CONCATENATED MODULE: ./lib/src/cloudflare/workers/crons.js


/** The Worker's cron triggers, as expressions. */
async function getCrons(cf, worker) {
    const where = { account_id: cf.account };
    return await calls_repeat(cf, async (options) => {
        const answer = (await cf.api.workers.scripts.schedules.get(worker, where, options));
        // No list is not an empty list: a snapshot that holds one clears the Worker's crons when it is restored.
        if (!Array.isArray(answer?.schedules))
            throw new errors_StrangeAnswer("The answer lists no crons.");
        return answer.schedules.flatMap(({ cron }) => cron ?? []);
    });
}

;// CONCATENATED MODULE: ./lib/src/cloudflare/workers/routes.js




/** Reasons of routes that cannot be made. */
const ROUTE_REASONS = (/* unused pure expression or super */ null && (["triggers-failed"]));
/** Makes these the Worker's routes, all of them; others of the Worker are removed. */
async function setRoutes(cf, worker, routes) {
    const path = `/accounts/${cf.account}/workers/scripts/${encodeURIComponent(worker)}/routes`;
    try {
        // wrangler's own call: the official client has none that replaces them together.
        await repeat(cf, (options) => cf.api.put(path, { ...options, body: routes }));
    }
    catch (error) {
        // A token for some zones only may not replace routes account-wide; zone by zone it may add what is missing.
        if (!(error instanceof ApiError) || error.code !== 10000)
            throw error;
        cf.log("The token does not cover all zones: routes are added zone by zone, and none is removed.");
        await addRoutes(cf, worker, routes);
    }
}
async function addRoutes(cf, worker, routes) {
    const zones = new Map();
    for (const route of routes) {
        const zone = route.zone_id ?? (await findZone(cf, route.zone_name ?? hostOf(route.pattern)));
        const existing = zones.get(zone) ?? (await zoneRoutes(cf, zone));
        zones.set(zone, existing);
        const owner = existing.get(route.pattern);
        if (owner === worker)
            continue;
        if (owner !== undefined) {
            throw new UserError(`The route \`${route.pattern}\` belongs to the Worker \`${owner}\`.`, {
                hint: "Remove it there first, or from this configuration.",
                reason: "triggers-failed",
            });
        }
        const body = { zone_id: zone, pattern: route.pattern, script: worker };
        await writeOnce(cf, {
            what: `the route ${route.pattern}`,
            send: (options) => cf.api.workers.routes.create(body, options),
            find: async () => ((await zoneRoutes(cf, zone)).get(route.pattern) === worker ? route : undefined),
        });
    }
}
async function zoneRoutes(cf, zone) {
    const page = await calls_repeat(cf, (options) => cf.api.workers.routes.list({ zone_id: zone }, options));
    return new Map(page.getPaginatedItems().map(({ pattern, script }) => [pattern, script]));
}
/** The id of the zone that a hostname lies in: the name itself or the nearest parent that is a zone of the account. */
async function findZone(cf, host) {
    const labels = host.split(".");
    for (let start = 0; start < labels.length - 1; start++) {
        const query = { name: labels.slice(start).join("."), account: { id: cf.account } };
        const page = await repeat(cf, (options) => cf.api.zones.list(query, options));
        const id = page.getPaginatedItems()[0]?.id;
        if (id !== undefined)
            return id;
    }
    throw new UserError(`No zone of this account holds \`${host}\`.`, {
        hint: "Add the domain to the account, or let the token read the zone (`Zone: Read`).",
        reason: "triggers-failed",
    });
}
/** The hostname of a route pattern, without a leading wildcard. */
function hostOf(pattern) {
    const host = pattern.replace(/^[a-z*]+:\/\//i, "").split("/")[0] ?? "";
    return host.replace(/^\*\.?/, "");
}
/** The Worker's routes in all zones of the account that the token may read. */
async function listRoutes(cf, worker) {
    const path = `/accounts/${cf.account}/workers/scripts/${encodeURIComponent(worker)}/routes`;
    try {
        return await calls_repeat(cf, async (options) => listIn(await cf.api.get(path, options), "routes").flatMap(route));
    }
    catch (error) {
        // Only the writing half of this call is known from wrangler: where there is no reading, zone by zone.
        if (!(error instanceof errors/* ApiError */.hD) || ![400, 404, 405].includes(error.status ?? 0))
            throw error;
        return await listByZone(cf, worker);
    }
}
async function listByZone(cf, worker) {
    const page = await calls_repeat(cf, (options) => cf.api.zones.list({ account: { id: cf.account }, per_page: 50 }, options));
    const found = [];
    for await (const { id, name } of page) {
        for (const [pattern, owner] of await zoneRoutes(cf, id)) {
            if (owner === worker)
                found.push({ pattern, zone_id: id, zone_name: name });
        }
    }
    return found;
}
function route({ pattern, zone_id, zone_name }) {
    if (pattern === undefined)
        return [];
    return [
        { pattern, ...(zone_id === undefined ? {} : { zone_id }), ...(zone_name === undefined ? {} : { zone_name }) },
    ];
}

;// CONCATENATED MODULE: ./lib/src/cloudflare/workers/snapshot.js








/** Parts of a Worker that no version holds, and that a snapshot can give back. */
const snapshot_PARTS = ["settings", "workers_dev", "routes", "custom_domains", "crons"];
/** Reads everything that a snapshot holds, as far as the token may. Changes nothing; throws only if the run ends. */
async function takeSnapshot(cf, worker) {
    const snapshot = { format: 1, worker, takenAt: new Date().toISOString() };
    const unread = [];
    // Two of the parts stand in one object.
    const whole = whole_getWholeWorker(cf, worker);
    whole.catch(() => undefined);
    const readers = {
        settings: () => getScriptSettings(cf, worker),
        workers_dev: async () => {
            const { enabled, previews } = await workers_dev_getWorkersDev(cf, worker, await whole);
            return { enabled, previews };
        },
        routes: () => listRoutes(cf, worker),
        custom_domains: async () => listCustomDomains(cf, worker, await whole),
        crons: () => getCrons(cf, worker),
    };
    await Promise.all(snapshot_PARTS.map(async (part) => {
        try {
            Object.assign(snapshot, { [part]: await readers[part]() });
        }
        catch (error) {
            if (cf.signal.aborted || !(error instanceof Error))
                throw error;
            unread.push({ part, error });
        }
    }));
    const queues = await whole.then((read) => read.queues).catch(() => undefined);
    return { snapshot, unread, queues };
}
/**
 * 64 hex digits over what a snapshot gives back. Its moment does not count: two that were taken of the same state are the
 * same, so that a second attempt's is the first one's. Whatever JSON a stranger's file holds has such digits, too.
 */
function snapshotDigest({ takenAt: _, ...rest }) {
    return hash("sha256", canonicalJson(rest));
}

;// CONCATENATED MODULE: ./lib/src/cloudflare/workers/workflows.js



/** Reasons of Workflows that are another Worker's. */
const WORKFLOW_REASONS = (/* unused pure expression or super */ null && (["workflow-conflict"]));
/** Throws a `UserError` if one of the Workflows belongs to another Worker. */
async function refuseForeignWorkflows(cf, worker, workflows) {
    for (const { name } of workflows) {
        const owner = (await getWorkflow(cf, name))?.worker;
        if (owner === undefined || owner === worker)
            continue;
        throw new UserError(`The Workflow \`${name}\` belongs to the Worker \`${owner}\`.`, {
            hint: "Give this one another name, or delete the other first.",
            reason: "workflow-conflict",
        });
    }
}
/** Reads a Workflow; undefined if there is none of that name. */
async function getWorkflow(cf, name) {
    const where = { account_id: cf.account };
    try {
        const found = await calls_repeat(cf, (options) => cf.api.workflows.get(name, where, options));
        return { name, worker: found?.script_name, className: found?.class_name };
    }
    catch (error) {
        if (errors_isNotFound(error))
            return undefined;
        throw error;
    }
}
/** Registers the Workflow for the Worker, or updates it. */
async function setWorkflow(cf, worker, workflow) {
    const { name, ...settings } = workflow;
    const path = `/accounts/${cf.account}/workflows/${encodeURIComponent(name)}`;
    // The official method's type knows fewer settings than wrangler sends.
    await repeat(cf, (options) => cf.api.put(path, { ...options, body: { script_name: worker, ...settings } }));
}

;// CONCATENATED MODULE: ./lib/src/worker/fingerprint.js



/** Reasons of a text that is no fingerprint. */
const FINGERPRINT_REASONS = (/* unused pure expression or super */ null && (["fingerprint-invalid"]));
/** What of a Worker is live, part by part, with what people call it. */
const LIVE_PARTS = {
    deployment: "the active deployment",
    versions: "the versions that serve, or their shares of the traffic",
    settings: "settings that no version holds (observability, logpush, tail consumers, tags)",
    routes: "the routes",
    domains: "the custom domains",
    crons: "the crons",
    queues: "the queues that it consumes",
    workflows: "the Workflows",
    subdomain: "whether it answers at workers.dev",
    migrations: "the Durable Object migrations that were carried out",
};
const NAMES = Object.keys(LIVE_PARTS);
const PREFIX = "slipway-live/1";
/** The fingerprint of a plan that nobody compared with what is live. */
const UNREAD = `${PREFIX} unread`;
/**
 * What is live as one line, which names its parts, so that what moved can be named: `slipway-live/1 deployment=<12 hex>
 * versions=… …`. A part that is not there is `none`, one that the token may not read `unread`.
 */
function fingerprintOf(parts) {
    return `${PREFIX} ${NAMES.map((name) => `${name}=${shorten(parts[name])}`).join(" ")}`;
}
function shorten(part) {
    if (part === undefined)
        return "unread";
    if (part === null)
        return "none";
    return (0,external_node_crypto_.createHash)("sha256").update((0,json/* canonicalJson */.d)(part)).digest("hex").slice(0, 12);
}
/**
 * The parts that differ between two fingerprints. A part that one of them has not read cannot be compared, and is no
 * difference: `unreadIn` names it. A text that is no fingerprint throws a `UserError`.
 */
function compareFingerprints(before, now) {
    const [a, b] = [parse(before), parse(now)];
    return NAMES.filter((name) => isRead(a, name) && isRead(b, name) && a.get(name) !== b.get(name)).map((part) => ({
        part,
        says: LIVE_PARTS[part],
    }));
}
/** The parts that a fingerprint does not know. */
function unreadIn(fingerprint) {
    const parts = parse(fingerprint);
    return NAMES.filter((name) => !isRead(parts, name));
}
const isRead = (parts, name) => (parts.get(name) ?? "unread") !== "unread";
function parse(fingerprint) {
    if (fingerprint === UNREAD)
        return new Map();
    const [prefix, ...words] = fingerprint.split(" ");
    const parts = new Map(words.map((word) => [word.split("=")[0] ?? "", word.split("=")[1] ?? ""]));
    const whole = prefix === PREFIX &&
        words.length === NAMES.length &&
        NAMES.every((name) => /^(?:[0-9a-f]{12}|none|unread)$/.test(parts.get(name) ?? ""));
    if (whole)
        return parts;
    throw new UserError(`${JSON.stringify(fingerprint.slice(0, 80))} is no fingerprint of what is live.`, {
        hint: "Pass the output `fingerprint` of `plan` on as it is, at the same commit of Slipway.",
        reason: "fingerprint-invalid",
    });
}

;// CONCATENATED MODULE: ./lib/src/rollout/in-flight.js

/**
 * The rollout that the head of the list belongs to, if it is one of ours and still in flight (a split). The more of the
 * list is given, newest first, the more it can tell.
 */
function inFlight(deployments) {
    const deployment = deployments[0];
    if (deployment === undefined)
        return undefined;
    const record = rolloutOf(deployment);
    const [active, candidate] = deployment.table;
    if (record === undefined || active === undefined || candidate === undefined)
        return undefined;
    if (!isInFlight(deployment))
        return undefined;
    return {
        record,
        active: active.version,
        candidate: candidate.version,
        share: candidate.percentage,
        deployment,
        halted: haltedBy(record, candidate.percentage),
        overwrote: overwrittenBy(deployments),
    };
}
/** Held for good, or on its way from a version that is known to be broken: at 0 % nobody meets the difference. */
function haltedBy({ kind, why }, share) {
    if (kind === "HALT")
        return why ?? "active-worse";
    return why === "active-worse" && share > 0 ? why : undefined;
}
/** What a person can do about a rollout that is held, as commands. */
function bothWays({ active, candidate }, worker) {
    const command = (version) => deployCommand(alone(version), worker);
    return `The active version was worse when it was held, so nothing is moved. Decide: ${command(candidate)} goes on, ${command(active)} goes back.`;
}

;// CONCATENATED MODULE: ./lib/src/time/moment.js
/** A moment (ms since the epoch) for people and JSON, to the second: `2026-11-02T10:00:00Z`; 0 is not known. */
function formatMoment(at) {
    return at === 0 ? "at an unknown time" : new Date(at).toISOString().replace(/\.\d{3}Z$/, "Z");
}

;// CONCATENATED MODULE: ./lib/src/worker/live.js







/** Reasons of something live that does not let a deploy begin. */
const LIVE_REASONS = (/* unused pure expression or super */ null && (["split-running"]));
/** Reads what is live; `state` also asks for what is not part of any version. */
async function readLive(cf, worker, { state }) {
    const [deployments = [], versions = [], own] = await Promise.all([
        listDeployments(cf, worker),
        listVersions(cf, worker),
        state ? getWorker(cf, worker) : undefined,
    ]);
    const head = deployments[0];
    const orphan = inFlight(deployments);
    const back = head === undefined ? undefined : (orphan?.active ?? largest(head));
    const active = back === undefined ? undefined : (versions.find(({ id }) => id === back) ?? (await versions_getVersion(cf, worker, back)));
    return { head, orphan, active, versions, state: own };
}
/** Of a split that is not ours: in a rollout a candidate may have most of the traffic already, and is not what to return to. */
function largest(head) {
    return head.table.toSorted((a, b) => b.percentage - a.percentage)[0]?.version;
}
/** The rollout that workflow run `ours` has staged itself, and nothing more: it is built upon, not settled. */
function stagedBy(ours, { orphan }) {
    return orphan?.record.kind === "STAGE" && orphan.record.run === ours ? orphan : undefined;
}
/** Throws a `UserError` if two versions share the traffic, unless workflow run `ours` made that deployment. */
function refuseSplit(worker, head, ours) {
    if (head === undefined || head.table.length < 2)
        return;
    const run = head.record?.run;
    if (run !== undefined && run === ours)
        return;
    const who = run === undefined ? (head.author ?? head.source) : `run ${run}`;
    throw new errors/* UserError */.yo(`The traffic of \`${worker}\` is split: ${describeTable(head.table)} (deployment ${head.id} by ${who}, ${formatMoment(head.createdAt)}).`, {
        hint: `Nobody can tell which of them is meant to stay. Find out who split it, then give one of them everything: the workflow \`rollback.yml\` with \`target: <version>\`, or ${deployment_deployCommand(deployment_alone(head.table[0]?.version ?? ""), worker)}. Only where this action is called directly, \`on-split: replace\` deploys over it.`,
        reason: "split-running",
    });
}

;// CONCATENATED MODULE: ./lib/src/worker/state/state.js







/**
 * Reads everything that is live, as far as the token may: seven calls, all about this one Worker, and one for each Workflow
 * of the release. Throws where even its deployments and versions cannot be read.
 */
async function readState(cf, worker, wanted) {
    const [live, taken, workflows, declared] = await Promise.all([
        readLive(cf, worker, { state: false }),
        takeSnapshot(cf, worker),
        readWorkflows(cf, wanted.workflows),
        wanted.declares ? readClasses(cf, worker) : { classes: undefined, unread: [] },
    ]);
    const { classes } = declared;
    const apart = [...workflows.unread, ...declared.unread];
    if (live.head === undefined)
        return { ...EMPTY, live, workflows: workflows.found, classes, unread: apart };
    const active = live.active === undefined ? undefined : await versions_getVersion(cf, worker, live.active.id);
    const { format: _, worker: __, takenAt: ___, ...beside } = taken.snapshot;
    const unread = [...taken.unread.map(unreadPart), ...apart, ...unknownQueues(taken)];
    return { live, active, beside, queues: taken.queues, workflows: workflows.found, classes, unread };
}
/** Of a Worker that does not exist, there is nothing, and that is known. */
const EMPTY = { active: undefined, beside: {}, queues: [] };
const state_PARTS = {
    settings: "settings",
    workers_dev: "subdomain",
    routes: "routes",
    custom_domains: "domains",
    crons: "crons",
};
const unreadPart = ({ part, error }) => ({ part: state_PARTS[part], why: whyUnread(error) });
/** Why it cannot be read, without what differs from one reading to the next. */
function whyUnread(error) {
    if (!(error instanceof errors/* ApiError */.hD))
        return error.message;
    const { status, code } = error;
    if (status === 403 || status === 401)
        return `the token may not (${status}${code === undefined ? "" : `, ${code}`})`;
    return status === undefined ? "Cloudflare does not answer" : `Cloudflare answers ${status}`;
}
function unknownQueues({ queues, unread }) {
    if (queues !== undefined)
        return [];
    const refused = unread.find(({ part }) => part === "workers_dev");
    return [{ part: "queues", why: refused === undefined ? "Cloudflare does not tell" : whyUnread(refused.error) }];
}
async function readClasses(cf, worker) {
    try {
        return { classes: await listClasses(cf, worker), unread: [] };
    }
    catch (error) {
        if (cf.signal.aborted || !(error instanceof Error))
            throw error;
        return { classes: undefined, unread: [{ part: "migrations", why: whyUnread(error) }] };
    }
}
async function readWorkflows(cf, names) {
    try {
        const found = await Promise.all(names.map((name) => getWorkflow(cf, name)));
        return { found: found.filter((one) => one !== undefined), unread: [] };
    }
    catch (error) {
        if (cf.signal.aborted || !(error instanceof Error))
            throw error;
        return { found: undefined, unread: [{ part: "workflows", why: whyUnread(error) }] };
    }
}
/** The fingerprint of a state: the same from whatever token, except for parts that one of them may not read. */
function fingerprintOfState(state) {
    return fingerprintOf(partsOf(state));
}
function partsOf({ live: { head }, active, beside, queues, workflows, classes }) {
    if (head === undefined) {
        const none = Object.fromEntries(Object.keys(LIVE_PARTS).map((part) => [part, null]));
        return { ...none, workflows };
    }
    const { settings, routes, custom_domains: domains, crons, workers_dev: subdomain } = beside;
    return {
        deployment: head.id,
        versions: head.table.map(({ version, percentage }) => [version, percentage]),
        settings,
        routes: routes?.map(({ pattern }) => pattern).toSorted(),
        domains: domains?.map(({ hostname }) => hostname).toSorted(),
        crons: crons?.toSorted(),
        queues: queues?.toSorted(),
        workflows: workflows?.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
        subdomain,
        migrations: classes === undefined ? (active?.migrationTag ?? null) : [...classes].toSorted(),
    };
}

;// CONCATENATED MODULE: ./lib/src/worker/decide.js


/** Reasons of traffic that there is no safe way to. */
const DECISION_REASONS = (/* unused pure expression or super */ null && (["first-deploy", "migration-refused"]));
/** Chooses the way to the wanted traffic; what has no safe way throws a `UserError`. */
function decide(circumstances) {
    const { worker, live, traffic, pending, allowMigrations } = circumstances;
    const { head, active, versions } = live;
    const same = (version) => version?.record?.digest === circumstances.digest &&
        (circumstances.secrets === undefined || version.record.secrets === circumstances.secrets);
    if (head === undefined) {
        if (traffic === "none")
            throw nothingToStandBeside(worker);
        return { kind: "immediate", why: "first", migrations: pending?.migrations };
    }
    if (active !== undefined && same(active) && head.table.length === 1)
        return { kind: "unchanged", version: active };
    if (pending !== undefined) {
        if (traffic !== "100" && !allowMigrations)
            throw migrationsNeedTraffic(worker, pending, traffic);
        return { kind: "immediate", why: "migrations", ...pending };
    }
    // Only the newest one: a secret edited after an older version was uploaded would be taken back with it.
    const newest = versions[0];
    if (newest === undefined || !same(newest))
        return { kind: "version" };
    const share = head.table.find(({ version }) => version === newest.id)?.percentage;
    const done = traffic === "none" || (traffic === "0" && share === 0);
    return { kind: done ? "unchanged" : "reuse", version: newest };
}
/** The table to deploy: all traffic, or none beside the active version, which keeps its place in front. */
function tableFor(traffic, version, active) {
    if (traffic === "100" || active === undefined || active === version)
        return alone(version);
    return [
        { version: active, percentage: 100 },
        { version, percentage: 0 },
    ];
}
function nothingToStandBeside(worker) {
    return new errors/* UserError */.yo(`The Worker \`${worker}\` does not exist yet, and its first upload takes all traffic.`, {
        hint: "Use `traffic: 100` for the first deployment.",
        reason: "first-deploy",
    });
}
function migrationsNeedTraffic(worker, { says }, traffic) {
    return new errors/* UserError */.yo(`\`${worker}\` has changes of Durable Object classes to carry out (${says}), which cannot travel in a version without traffic: \`traffic: ${traffic}\` is not possible.`, {
        hint: "In two steps: release the migration with code that works before and after it, with `allow.migrations: true` in slipway.yml (or the input `allow-migrations: true`, or `traffic: 100`), which takes all traffic at once; then remove that again, and release the code that needs it. There is no rollback to a version before the migration.",
        reason: "migration-refused",
    });
}

;// CONCATENATED MODULE: ./lib/src/worker/diff/stops.js





/** What a deploy would do now, or the sentences with which it would refuse. */
function decideNow({ opened, traffic, allow, run }, { live, active, workflows, classes }) {
    const { release } = opened;
    const { name: worker, config } = release;
    const stops = [];
    const attempt = (work) => {
        try {
            return work();
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            stops.push(error.message);
            return undefined;
        }
    };
    if (live.orphan === undefined || stagedBy(run, live) !== undefined)
        attempt(() => refuseSplit(worker, live.head, run));
    const decision = attempt(() => decide({
        ...{ worker, live, traffic, allowMigrations: allow.migrations },
        digest: release.digest.replace(/^sha256:/, ""),
        // Which secrets come along is not for a plan to know.
        secrets: undefined,
        pending: stepsOf(pendingMigrations(config, { exists: live.head !== undefined, tag: active?.migrationTag })) ??
            declaredLifecycle(opened.metadata, classes),
    }));
    for (const { name, worker: owner } of workflows ?? [])
        if (owner !== undefined && owner !== worker)
            stops.push(`Workflow \`${name}\` belongs to the Worker \`${owner}\`.`);
    return { decision, stops };
}
function stepsOf(migrations) {
    return migrations && { migrations, says: `to \`${migrations.new_tag}\`` };
}

;// CONCATENATED MODULE: ./lib/src/worker/diff/plan-worker.js








/** Reads what is live and compares the release with it. Changes nothing, and needs no more than a token that reads. */
async function compareWorker(cf, request) {
    const { opened, asking } = request;
    const { name, config } = opened.release;
    const workflows = (config.workflows ?? []).map((workflow) => workflow.name);
    const declares = declaredClasses(opened.metadata).size > 0;
    const state = await readState(cf, name, { workflows, declares });
    const { decision, stops } = decideNow(request, state);
    const unchanged = decision?.kind === "unchanged";
    const [content, last, domains] = await Promise.all([
        unchanged || config.modules.length === 0 ? undefined : readContent(cf, name, state),
        readLastRelease(state, asking),
        askDomains(cf, request, state),
    ]);
    const code = content !== undefined && "why" in content ? undefined : content;
    const changes = diffWorker({
        ...{ opened, state, unchanged, domains: domains?.changes, provisions: request.allow.provisions },
        content: code,
        last: "release" in last ? last.release : undefined,
    });
    if (!request.allow.takeOverDomains)
        stops.push(...takeovers(domains?.changes));
    const unread = [
        ...state.unread.map(({ part, why }) => `Not read: ${part}: ${why}.`),
        ...(content !== undefined && "why" in content ? [`Not read: the code that serves: ${content.why}.`] : []),
    ];
    return { state, fingerprint: fingerprintOfState(state), decision, changes, stops, last, unread };
}
async function readContent(cf, name, { live: { active } }) {
    if (active === undefined)
        return undefined;
    try {
        return await getVersionContent(cf, name, active.id);
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD))
            throw error;
        return {
            why: error.status === 403 ? "the token may read no content" : `Cloudflare answers ${error.status ?? "nothing"}`,
        };
    }
}
/** Only domains that are to be attached can be another's. What is asked is a POST, which not every token may send. */
async function askDomains(cf, { opened }, { live, beside }) {
    const { name, config } = opened.release;
    const has = new Set(beside.custom_domains?.map(({ hostname }) => hostname));
    const wanted = config.custom_domains ?? [];
    if (live.head === undefined || wanted.every(({ hostname }) => has.has(hostname)))
        return undefined;
    try {
        return { changes: await planCustomDomains(cf, name, wanted) };
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD))
            throw error;
        return undefined;
    }
}
function takeovers(changes) {
    const allow = "allow it with `allow: { take-over-domains: true }` in slipway.yml";
    return [
        ...(changes?.taken ?? []).map((name) => `Custom domain \`${name}\` is another Worker's: ${allow}.`),
        ...(changes?.conflicting ?? []).map((name) => `Custom domain \`${name}\` has a DNS record of its own: ${allow}.`),
    ];
}

;// CONCATENATED MODULE: ./lib/src/settings/compare/changed.js


/** Where it goes is compared with what is live; where it is from, and the digest, differ with every commit. */
const APART = ["format", "digest", "source", "target", "environment", "file"];
/** What slipway.yml and its checks say differently, sorted by key. Line numbers are not compared. */
function changedSettings(before, now) {
    const [had, has] = [flat(before), flat(now)];
    return [...new Set([...had.keys(), ...has.keys()])]
        .toSorted()
        .filter((key) => had.get(key) !== has.get(key))
        .map((key) => ({ key, before: had.get(key), after: has.get(key) }));
}
function flat(settings) {
    const found = new Map();
    const visit = (value, path) => {
        if (typeof value === "object" && value !== null && !Array.isArray(value) && path.length < 2 && path[0] !== "checks")
            for (const [key, member] of Object.entries(value))
                visit(member, [...path, key]);
        else if (value !== undefined)
            found.set(written(path), (0,cut/* cut */.Jj)((0,json/* canonicalJson */.d)(changed_plain(path, value)), 300));
    };
    for (const [key, value] of Object.entries(settings))
        if (!APART.includes(key))
            visit(value, [key]);
    return found;
}
const written = (path) => path.join(".").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
/** Of the check file what it checks, without where in the file that stands. */
function changed_plain([first], value) {
    if (first !== "checks" || typeof value !== "object" || value === null)
        return value;
    const { lines: _, ...rest } = value;
    return rest;
}

// EXTERNAL MODULE: ./lib/src/settings/format/open.js
var format_open = __nccwpck_require__(2174);
;// CONCATENATED MODULE: ./lib/actions/plan/policy.js


/** What slipway.yml says now against what judged the release that serves, or why that is not known. */
function policyChanges(last, now) {
    if (now === undefined || !("release" in last))
        return { changes: [], notes: [] };
    const before = last.settings === undefined ? undefined : policy_proven(last.settings);
    if (before === undefined)
        return { changes: [], notes: ["Settings are not compared: the release before left none that are proven."] };
    const changes = changedSettings(before, now).map(({ key, before: had, after: has }) => {
        const action = had === undefined ? "add" : has === undefined ? "remove" : "change";
        const says = `slipway.yml says \`${key}\` differently from the release before.`;
        return {
            ...{ kind: "policy", name: key, action, tags: tagsOf(key, has), says },
            ...(had === undefined ? {} : { before: had }),
            ...(has === undefined ? {} : { after: has }),
        };
    });
    return { changes, notes: [] };
}
/** Users get everything at once from now on. */
function tagsOf(key, after) {
    return key === "rollout.strategy" && after === '"direct"' ? ["blocks-gradual"] : ["safe"];
}
/** The settings that have the digest which the version's own record names. */
function policy_proven({ texts, digest }) {
    for (const text of texts) {
        try {
            return (0,format_open/* openSettings */.O)(text, digest);
        }
        catch {
            // Another file of that name, or a forged one.
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/src/action/inputs/duration.js
var duration = __nccwpck_require__(871);
// EXTERNAL MODULE: ./lib/src/time/duration.js
var time_duration = __nccwpck_require__(9480);
// EXTERNAL MODULE: ./lib/src/action/inputs/invalid.js
var inputs_invalid = __nccwpck_require__(5864);
// EXTERNAL MODULE: ./lib/src/action/inputs/text.js
var inputs_text = __nccwpck_require__(1052);
;// CONCATENATED MODULE: ./lib/src/action/inputs/steps.js



const FORM = "Write shares that rise and stay below 100, each with its time, e.g. `5@5m, 25@5m, 50@10m`.";
/** Shares of the traffic and their times, from e.g. `5@5m, 25@5m`; undefined when empty. */
function optionalSteps(name) {
    const text = optional(name);
    return text === undefined ? undefined : asSteps(name, text);
}
/** The same of a text that stands in the input `name`; anything else stops the action. */
function asSteps(name, text) {
    const items = text.split(/[\s,]+/).filter((item) => item !== "");
    const steps = items.map((item) => {
        const step = parseStep(item);
        if (step === undefined)
            throw (0,inputs_invalid/* invalid */.Gq)(name, `has \`${item}\``, FORM);
        return step;
    });
    const falling = steps.find(({ share }, i) => i > 0 && share <= (steps[i - 1]?.share ?? 0));
    if (falling !== undefined)
        throw (0,inputs_invalid/* invalid */.Gq)(name, `does not rise at \`${falling.share}\``, FORM);
    return steps;
}
/** Shares of the traffic in percent, from 0 to `most`, e.g. `5, 25`. */
function shares(name, most = 99.99) {
    return list(name).map((item) => {
        const percent = item.replace(/%$/, "");
        const share = Number(percent);
        if (/^\d+(\.\d{1,2})?$/.test(percent) && share <= most)
            return share;
        throw invalid(name, `has \`${item}\``, `Write shares up to ${most}, e.g. \`5, 25\`.`);
    });
}
function parseStep(item) {
    const [percent = "", time = ""] = item.split("@");
    const forMs = (0,time_duration/* parseDuration */.E9)(time);
    const share = Number(percent.replace(/%$/, ""));
    if (!/^\d+(\.\d{1,2})?%?$/.test(percent) || share <= 0 || share >= 100 || forMs === undefined)
        return undefined;
    return { share, forMs };
}

;// CONCATENATED MODULE: ./lib/src/rollout/judging/counts.js
/** Whether counts can be counts: whole, not negative, no more errors than requests. */
function isPossible({ requests, errors }) {
    return Number.isSafeInteger(requests) && Number.isSafeInteger(errors) && errors >= 0 && errors <= requests;
}
/** Whether users' traffic is a measurement: what cannot be is an error of its source, and no evidence. */
function isMeasurement({ candidate, active, estimated, from, to }) {
    const total = estimated === undefined || (Number.isFinite(estimated) && estimated >= 0);
    return isPossible(candidate) && isPossible(active) && total && from <= to;
}
/** The sum of counts. */
function counts_sum(all) {
    return all.reduce((a, b) => ({ requests: a.requests + b.requests, errors: a.errors + b.errors }), {
        requests: 0,
        errors: 0,
    });
}
/** Share of failures; 0 where nothing was asked. */
function rateOf(counts) {
    return counts === undefined || counts.requests === 0 ? 0 : counts.errors / counts.requests;
}
/** "3 of 60 (5.0 %)" */
function rate(counts) {
    return counts.requests === 0 ? "0 of 0" : `${counts.errors} of ${counts.requests} (${percent(rateOf(counts))})`;
}
/** "5.0 %" */
function percent(value) {
    return `${(value * 100).toFixed(value !== 0 && value < 0.001 ? 2 : 1)} %`;
}

;// CONCATENATED MODULE: ./lib/src/statistics/special.js
/** Lanczos approximation, g = 7: about 15 digits for every x > 0. */
const LANCZOS = [
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
    12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
/** Natural logarithm of the gamma function for x > 0. */
function lnGamma(x) {
    const shifted = x - 1;
    const sum = LANCZOS.reduce((total, c, i) => (i === 0 ? c : total + c / (shifted + i)), 0);
    const t = shifted + 7.5;
    return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(sum);
}
/** Natural logarithm of the probability of exactly `k` hits in `n` trials of probability `p`, 0 < p < 1. */
function lnBinomial(k, n, p) {
    return lnGamma(n + 1) - lnGamma(k + 1) - lnGamma(n - k + 1) + k * Math.log(p) + (n - k) * Math.log1p(-p);
}
/**
 * Natural logarithm of the probability of at most `k` hits in `n` trials of probability `p`. For whole numbers this is
 * the regularised incomplete beta function, 1 − I_p(k + 1, n − k), without its numerical traps.
 */
function lnBinomialAtMost(k, n, p) {
    if (k >= n)
        return 0;
    if (k < 0)
        return Number.NEGATIVE_INFINITY;
    const odds = p / (1 - p);
    // Always sum the thinner tail, away from the mode: its terms only shrink.
    if (k < n * p) {
        const tail = sumFrom(1, (term, i) => (term * (k - i)) / ((n - k + i + 1) * odds));
        return lnBinomial(k, n, p) + Math.log(tail);
    }
    const tail = sumFrom(1, (term, i) => (term * (n - k - 1 - i) * odds) / (k + 2 + i));
    return Math.log1p(-Math.exp(lnBinomial(k + 1, n, p) + Math.log(tail)));
}
function sumFrom(first, next) {
    let sum = 0;
    for (let i = 0, term = first; term > sum * 1e-17; i++) {
        sum += term;
        term = next(term, i);
    }
    return sum;
}
/** ln(Σ exp(xᵢ)) without overflow. */
function special_logSumExp(values) {
    const largest = Math.max(...values);
    if (largest === Number.NEGATIVE_INFINITY)
        return largest;
    return largest + Math.log(values.reduce((sum, value) => sum + Math.exp(value - largest), 0));
}
/** Probability that a standard normal value is at most `z` (Marsaglia's series, 15 digits for |z| < 7). */
function normalAtMost(z) {
    if (z < -8)
        return 0;
    if (z > 8)
        return 1;
    let sum = z;
    for (let term = z, i = 3, before = Number.NaN; sum !== before; i += 2) {
        term *= (z * z) / i;
        before = sum;
        sum += term;
    }
    return 0.5 + sum * Math.exp(-0.5 * z * z - 0.5 * Math.log(2 * Math.PI));
}

;// CONCATENATED MODULE: ./lib/src/statistics/e-process.js

/**
 * Evidence, as ln E, that the candidate fails more than `ratio` times as often as the active version, within one step.
 *
 * Given all errors of a step, a candidate that is no worse than `ratio` times the active version owns each of them with
 * probability at most θ0 = ρr / (ρr + 1 − ρ), ρ being its observed share of the requests. Under that hypothesis E has a
 * mean of at most 1 at every look, so it may be looked at every minute. Only four counts are needed, a day's rhythm
 * cancels out because both versions live through it, and an active version without a single error is fine.
 * (Conditional binomial, after Lindon & Malek, "Anytime-Valid Inference for Multinomial Count Data", arXiv 2011.03567.)
 */
function lnE({ candidate, active }, ratio) {
    const total = candidate.requests + active.requests;
    const errors = candidate.errors + active.errors;
    // One arm alone cannot be compared, and no error says nothing.
    if (errors === 0 || candidate.requests === 0 || active.requests === 0)
        return 0;
    return lnEOfShare(candidate.errors, errors, candidate.requests / total, ratio);
}
/** The same from the candidate's errors, all errors and the candidate's share of the requests (0 < share < 1). */
function lnEOfShare(x, n, share, ratio) {
    const theta = (share * ratio) / (share * ratio + 1 - share);
    const lnBeta = lnGamma(x + 1) + lnGamma(n - x + 1) - lnGamma(n + 2);
    return (lnBeta + lnBinomialAtMost(x, n + 1, theta) - Math.log1p(-theta) - x * Math.log(theta) - (n - x) * Math.log1p(-theta));
}
/**
 * Evidence, as ln E, that the candidate fails more than `ratio` times as often, from pairs of probes of which exactly
 * one failed: `candidate` of them by the candidate, `active` by the active version. Under the hypothesis that it does
 * not, such a pair is the candidate's with probability at most r / (1 + r); what both sides fail together says nothing,
 * however often it happens. Half of the mixture is evenly spread, half waits for a candidate that fails alone each time.
 */
function e_process_lnEOfPairs(candidate, active, ratio) {
    if (candidate + active === 0)
        return 0;
    const always = active > 0 ? Number.NEGATIVE_INFINITY : candidate * Math.log((1 + ratio) / ratio);
    return logSumExp([lnEOfShare(candidate, candidate + active, 0.5, ratio), always]) - Math.LN2;
}
/** Evidence, as ln E, that one version alone fails more often than `rate` (0 < rate < 1), which may be looked at any time. */
function lnEAbove({ requests, errors }, rate) {
    return requests === 0 ? 0 : lnEOfShare(errors, requests, rate, 1);
}
/** ln of a weighted mean of E values: evidence as well, if the weights were decided before and sum to 1. */
function lnMeanE(parts) {
    return logSumExp(parts.filter(({ weight }) => weight > 0).map(({ lnE, weight }) => lnE + Math.log(weight)));
}
/**
 * ln E over all steps: an even mixture over "the regression began at step k", so that a fault which appears late is not
 * drowned by the innocent steps before it. `planned` is the number of steps of the whole plan.
 */
function e_process_lnEOverSteps(lnSteps, planned) {
    const began = lnSteps.map((_, k) => lnSteps.slice(k).reduce((sum, value) => sum + value, 0));
    const notBegun = Array(Math.max(planned - lnSteps.length, 0)).fill(0);
    const all = [...began, ...notBegun];
    return all.length === 0 ? 0 : special_logSumExp(all) - Math.log(all.length);
}

;// CONCATENATED MODULE: ./lib/src/statistics/wilson.js
/** Two-sided 95 % and one-sided 95 % and 99 % standard normal quantiles. */
const wilson_Z = { twoSided95: 1.959964, oneSided95: 1.644854, oneSided99: 2.326348 };
/** Wilson's score interval of a rate. Without a single trial nothing is known: [0, 1]. */
function wilson_wilson(hits, trials, z) {
    if (trials === 0)
        return { lower: 0, upper: 1 };
    const rate = hits / trials;
    const z2 = (z * z) / trials;
    const centre = rate + z2 / 2;
    const half = z * Math.sqrt((rate * (1 - rate)) / trials + z2 / (4 * trials));
    return { lower: Math.max(0, (centre - half) / (1 + z2)), upper: Math.min(1, (centre + half) / (1 + z2)) };
}

;// CONCATENATED MODULE: ./lib/src/rollout/judging/budget.js
/**
 * How the false alarms that a whole rollout may have are shared out. What is left over is for what no formula knows:
 * failures that come in clumps, and smoke tests or comparisons that never come to an end.
 */
const SHARES = { errors: 0.5, latency: 0.1, guard: 0.1, comparison: 0.05 };
/** The share of `alpha` that a kind of rule may use up over the whole rollout. */
function budget_alphaOf(kind, { alpha }) {
    return alpha * SHARES[kind];
}

;// CONCATENATED MODULE: ./lib/src/rollout/judging/evidence.js
/** Half of the allowed false alarms each, where both sources compare. */
const TRAFFIC_WEIGHT = 0.5;
/** How much users' traffic weighs. Decided before the rollout: weights that follow the numbers find something sooner or later. */
function evidence_trafficWeight({ analytics, comparison, steps, }) {
    return analytics && comparison === "paired" && steps.length > 0 ? TRAFFIC_WEIGHT : 0;
}
/** What is known about a share of the traffic, as the judge gets it; `forMs` is how long the share is observed. */
function evidence(journal, config, { share, forMs }) {
    const { steps, analytics, timing } = config;
    const comparison = journal.activeBroken ? "absolute" : config.comparison;
    const measuredMs = Math.max(0, forMs - timing.warmUpMs);
    return {
        share,
        traffic: journal.traffic,
        plannedSteps: steps.length,
        stages: steps.length + 1 + (config.pauseAt.includes(0) ? 1 : 0),
        probes: journal.probes,
        earlier: journal.probed,
        incomparable: journal.incomparable,
        minutes: journal.minutes,
        trafficWeight: evidence_trafficWeight(config),
        expected: analytics && share > 0 ? ((config.expectedPerMinute ?? 0) * measuredMs) / 60_000 : 0,
        expectedMs: measuredMs,
        silent: journal.silent,
        analytics: analytics && share > 0,
        visits: config.visits,
        // Beside a version that is known to be broken everything looks good.
        before: journal.activeBroken ? undefined : config.before,
        comparison,
    };
}
/** What the active version did when it last served users beside the candidate. */
function lastBeside({ traffic }) {
    return traffic.findLast((step) => step !== undefined && step.active.requests > 0)?.active;
}

;// CONCATENATED MODULE: ./lib/src/rollout/judging/power.js




const RATES = (/* unused pure expression or super */ null && ([0.002, 0.005, 0.01, 0.015, 0.02, 0.03, 0.04, 0.05, 0.08, 0.1, 0.15, 0.2, 0.3, 0.5, 1]));
/** One standard normal quantile: four of five draws are above the mean minus this many deviations. */
const FOUR_OF_FIVE = 0.8416;
/** Four of five draws with this mean are at least so many. */
const atLeast = (mean) => Math.max(0, Math.floor(mean - FOUR_OF_FIVE * Math.sqrt(mean)));
/**
 * The smallest share of a check's requests that four of five rollouts notice by probes if only the candidate fails them,
 * at any share and in the bake; undefined if none is. `perRound` probes of each check and version make a round.
 */
function powerOfProbes(config, perRound) {
    const stages = [...config.steps.map(({ forMs }) => forMs), config.bakeMs].map((forMs) => Math.floor(forMs / config.timing.probeEveryMs) * perRound);
    const { ratio } = config.thresholds;
    const limit = -Math.log(alphaOf("errors", config.thresholds)) - Math.log(1 - trafficWeight(config));
    return RATES.find((rate) => {
        const lnE = stages.map((pairs) => lnEOfPairs(atLeast(pairs * rate), 0, ratio));
        return lnE.some((_, k) => lnEOverSteps(lnE.slice(0, k + 1), stages.length) >= limit);
    });
}
/** The step, from 0, after which four of five rollouts notice that the candidate fails at this rate; undefined if they do not. */
function noticedAfter(config, { perMinute, errors }, rate) {
    const steps = measured(config, perMinute);
    const { ratio, minErrors } = config.thresholds;
    // What traffic has to say by itself, beside probes that say nothing.
    const limit = -Math.log(budget_alphaOf("errors", config.thresholds)) - Math.log(evidence_trafficWeight(config));
    // Pessimistic counts: of the candidate's errors only as many as four of five rollouts have at least.
    const counts = steps.map((step) => ({
        x: atLeast(step.requests * step.share * rate),
        others: Math.round(step.requests * (1 - step.share) * errors),
        share: step.share,
    }));
    const lnE = counts.map(({ x, others, share }) => (x + others === 0 ? 0 : lnEOfShare(x, x + others, share, ratio)));
    // Looked at after every step, as the rollout does.
    const at = counts.findIndex((_, k) => {
        const enough = counts.slice(0, k + 1).reduce((sum, { x }) => sum + x, 0) >= minErrors;
        return enough && e_process_lnEOverSteps(lnE.slice(0, k + 1), counts.length) >= limit;
    });
    return at < 0 ? undefined : at;
}
/** Shares of the steps, and the requests of their measured time. */
function measured({ steps, timing }, perMinute) {
    return steps.map(({ share, forMs }) => {
        const minutes = Math.max(0, forMs - timing.warmUpMs - timing.lagMs) / 60_000;
        return { share: share / 100, requests: perMinute * minutes };
    });
}
/** Looks ahead: with so many requests a minute, of which `errors` fail anyway, what would this plan notice? */
function power(config, perMinute, errors) {
    const requests = measured(config, perMinute).map((step) => Math.round(step.requests * step.share));
    const { margin } = config.thresholds;
    return {
        detects: RATES.find((rate) => rate > errors && noticedAfter(config, { perMinute, errors }, rate) !== undefined),
        requests,
        trafficSuffices: requests.map((n) => {
            const bad = Math.round(n * errors);
            return n > 0 && wilson(bad, n, Z.oneSided95).upper <= errors + margin;
        }),
    };
}

;// CONCATENATED MODULE: ./lib/src/rollout/judging/preview.js

const preview_LONGEST = 3 * 7 * 24 * 60;
/** How long this traffic needs to show faults of so many percentage points. */
function timeToShow(config, expected, points) {
    return points.map((one) => {
        const rate = Math.min(1, expected.errors + one / 100);
        const at = noticedAfter(config, expected, rate);
        const until = at === undefined ? undefined : config.steps.slice(0, at + 1).reduce((sum, { forMs }) => sum + forMs, 0);
        return {
            points: one,
            minutes: until === undefined ? undefined : until / 60_000,
            alone: preview_alone(config, expected, rate),
        };
    });
}
/** The shortest time of the largest step by itself, to the minute, by halving. */
function preview_alone(config, expected, rate) {
    const share = config.steps.at(-1)?.share;
    if (share === undefined)
        return undefined;
    const shows = (minutes) => noticedAfter({ ...config, steps: [{ share, forMs: minutes * 60_000 }] }, expected, rate) !== undefined;
    if (!shows(preview_LONGEST))
        return undefined;
    let [low, high] = [0, preview_LONGEST];
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (shows(middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}

;// CONCATENATED MODULE: ./lib/src/rollout/words/config.js
const second = 1_000;
const minute = 60 * second;
/** Shares and times of a gradual rollout: the small first share is also the one that finds a broken version fastest. */
const DEFAULT_STEPS = [
    { share: 5, forMs: 5 * minute },
    { share: 25, forMs: 5 * minute },
    { share: 50, forMs: 10 * minute },
];
/** One step only: every change of share resets the objects that it moves. */
const DURABLE_OBJECT_STEPS = [{ share: 10, forMs: 10 * minute }];
const DEFAULT_BAKE_MS = {
    "blue-green": 15 * minute,
    gradual: 10 * minute,
    direct: 10 * minute,
};
const DEFAULT_THRESHOLDS = {
    evidence: "either",
    alpha: 0.05,
    ratio: 1.25,
    minErrors: 3,
    margin: 0.05,
    guard: 0.05,
    latencyRatio: 1.25,
    latencyFloorMs: 25,
    latencySamples: 50,
};
const DEFAULT_TIMING = {
    planMs: 2 * minute,
    stageMs: 3 * minute,
    smokeMs: 5 * minute,
    approvalMs: 60 * minute,
    rampMs: 3.5 * minute,
    holdMs: 10 * minute,
    finalizeMs: 5 * minute,
    abortMs: 30 * minute,
    proveMs: 5 * minute,
    probeEveryMs: 15 * second,
    measureEveryMs: minute,
    readEveryMs: 2.5 * minute,
    readBackMs: 2 * second,
    acceptedMs: 30 * second,
    giveUpMs: 45 * second,
    lookMs: minute,
    haltMs: minute,
    pollMs: second,
    warmUpMs: minute,
    lagMs: 2 * minute,
};
const DEFAULT_RESERVE = { apiCalls: 50, jobMs: 3 * minute };

// EXTERNAL MODULE: ./lib/src/cloudflare/client/client.js + 33 modules
var client = __nccwpck_require__(1516);
;// CONCATENATED MODULE: ./lib/src/cloudflare/workers/analytics.js


/** Reasons of analytics that cannot be read. */
const ANALYTICS_REASONS = (/* unused pure expression or super */ null && (["analytics-unavailable"]));
/** What was really seen: an estimate is no evidence. */
function reallySeen({ requests, errors, sampleInterval }) {
    return { requests: Math.round(requests / sampleInterval), errors: Math.round(errors / sampleInterval) };
}
const QUERY = `query ($account: string!, $worker: string!, $from: Time!, $to: Time!) {
  viewer {
    accounts(filter: { accountTag: $account }) {
      workersInvocationsAdaptive(limit: 100, filter: { scriptName: $worker, datetime_geq: $from, datetime_lt: $to }) {
        dimensions { scriptVersion }
        sum { requests errors }
        avg { sampleInterval }
      }
    }
  }
}`;
/**
 * Requests and errors by version id between two moments (ms since the epoch), asked once. Versions without a request are
 * absent. Throws an `ApiError`, or a `UserError` when GraphQL refuses, e.g. because the token lacks Account Analytics
 * Read, or answers with what cannot be counts: of such an answer nothing is believed.
 */
async function trafficByVersion(cf, worker, { from, to, timeout }) {
    const time = (ms) => new Date(ms).toISOString();
    const variables = { account: cf.account, worker, from: time(from), to: time(to) };
    const answer = await calls_once(cf, (options) => cf.api.post("/graphql", { ...options, body: { query: QUERY, variables } }), timeout);
    const refusal = answer.errors?.[0]?.message;
    const accounts = answer.data?.viewer?.accounts;
    if (refusal !== undefined || accounts === undefined || accounts.length === 0)
        throw unreadable(refusal);
    const rows = accounts[0]?.workersInvocationsAdaptive;
    if (!Array.isArray(rows))
        throw unreadable("the answer holds no list of rows");
    const byVersion = new Map();
    for (const row of rows) {
        const { version, ...traffic } = readRow(row);
        const before = byVersion.get(version);
        byVersion.set(version, before === undefined ? traffic : together(before, traffic));
    }
    return byVersion;
}
/** One row, if it can be one: counts are whole and not negative, and no more requests fail than there are. */
function readRow(row) {
    const { dimensions, sum, avg } = (row ?? {});
    const version = dimensions?.scriptVersion ?? "";
    const { requests, errors } = sum ?? {};
    const sampleInterval = avg?.sampleInterval ?? 1;
    const possible = typeof version === "string" &&
        isCount(requests) &&
        isCount(errors) &&
        errors <= requests &&
        typeof sampleInterval === "number" &&
        sampleInterval >= 0 &&
        Number.isFinite(sampleInterval);
    if (!possible)
        throw unreadable(`a row is ${JSON.stringify(row)?.slice(0, 200)}, which cannot be`);
    return { version, requests, errors, sampleInterval: Math.max(1, sampleInterval) };
}
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
/** Two rows of one version: what was seen of each adds up. */
function together(a, b) {
    const requests = a.requests + b.requests;
    const seen = a.requests / a.sampleInterval + b.requests / b.sampleInterval;
    return { requests, errors: a.errors + b.errors, sampleInterval: seen === 0 ? 1 : requests / seen };
}
function unreadable(refusal) {
    return new errors/* UserError */.yo(`Cloudflare's analytics cannot be read: ${refusal ?? "the answer holds no account"}.`, {
        hint: "Give the token the permission `Account Analytics: Read`, or let probes decide alone with `evidence: probes`.",
        reason: "analytics-unavailable",
    });
}

;// CONCATENATED MODULE: ./lib/src/worker/traffic-before.js



const HOUR = 3_600_000;
/**
 * Reads the hour before, `lagMs` ago, of the active version. Throws now, not at the first step, if the token may not
 * read analytics.
 */
async function readTrafficBefore(cf, { worker, active, lagMs }) {
    const to = cf.moment() - lagMs;
    const limited = (0,client/* until */.TG)(cf, { deadline: (0,steady/* steadyNow */.r)() + 30_000 });
    const counts = await trafficByVersion(limited, worker, { from: to - HOUR, to, timeout: 10_000 });
    const served = active === undefined ? undefined : counts.get(active);
    const all = [...counts.values()].reduce((sum, { requests }) => sum + requests, 0);
    return { traffic: served === undefined ? { requests: 0, errors: 0 } : reallySeen(served), perMinute: all / 60 };
}

;// CONCATENATED MODULE: ./lib/actions/plan/power.js








/** Percentage points of a fault that people ask about. */
const POINTS = [1, 2, 5];
/** How long users' traffic needs to show a fault, by what came in the hour before; null where nothing measures it. */
async function previewPower(cf, { opened, settings, state }, run) {
    if (settings === undefined || !settings.rollout.analytics || !settings.smokeTest)
        return null;
    const { rollout } = settings;
    const lagMs = (0,duration/* asDuration */.Fi)("settings", rollout.analyticsLag);
    try {
        const active = state.live.active?.id;
        const { traffic, perMinute } = await readTrafficBefore(cf, { worker: opened.release.name, active, lagMs });
        const errors = traffic.requests === 0 ? 0 : traffic.errors / traffic.requests;
        const config = watched(opened, settings);
        return tell(timeToShow(config, { perMinute, errors }, POINTS), { perMinute, errors, gradual: isGradual(settings) });
    }
    catch (error) {
        run.signal.throwIfAborted();
        if (!(error instanceof errors/* ApiError */.hD || error instanceof errors/* UserError */.yo))
            throw error;
        run.info(`Users' traffic is not known: ${error.message}`);
        const says = "Users' traffic of the hour before may not be read with this token: how long a fault needs is not known.";
        return { perMinute: null, faults: POINTS.map((points) => ({ points, minutes: null })), says };
    }
}
const isGradual = ({ rollout }) => rollout.strategy === "gradual";
/** The steps of the rollout, or those that a gradual one would have. */
function watched({ metadata }, { rollout }) {
    const objects = metadata.bindings?.some(({ type, script_name }) => type === "durable_object_namespace" && script_name === undefined);
    const usual = objects ? DURABLE_OBJECT_STEPS : DEFAULT_STEPS;
    const ms = (text) => (0,duration/* asDuration */.Fi)("settings", text);
    return {
        steps: rollout.steps === null || rollout.strategy !== "gradual" ? usual : asSteps("settings", rollout.steps),
        timing: { ...DEFAULT_TIMING, warmUpMs: ms(rollout.warmUp), lagMs: ms(rollout.analyticsLag) },
        thresholds: DEFAULT_THRESHOLDS,
        analytics: true,
        comparison: "paired",
    };
}
function tell(shown, { perMinute, errors, gradual }) {
    const faults = shown.map(({ points, minutes }) => ({ points, minutes: gradual ? (minutes ?? null) : null }));
    if (perMinute === 0)
        return { perMinute, faults, says: "No users came in the hour before: everything rests on probes." };
    const rate = perMinute < 10 ? perMinute.toFixed(1) : String(Math.round(perMinute));
    const before = `${rate} requests a minute in the hour before, ${percent(errors)} of them failing`;
    const each = shown.map((one) => `${one.points} % more failing ${when(one, gradual)}`).join("; ");
    const strategy = gradual ? "" : " This strategy compares no shares; with `rollout.strategy: gradual`:";
    return { perMinute, faults, says: `${before}.${strategy} ${each[0]?.toUpperCase()}${each.slice(1)}.` };
}
function when({ minutes, alone }, gradual) {
    const time = (of) => (0,time_duration/* formatDuration */.a3)(of * 60_000);
    if (minutes !== undefined)
        return `shows after ${time(minutes)}`;
    if (alone === undefined)
        return "does not show";
    return `shows only after ${time(alone)} at the largest share${gradual ? ", which is longer than its steps" : ""}`;
}

;// CONCATENATED MODULE: ./lib/actions/plan/waiting.js

/** The runs that are in the group of the release already; null if GitHub was not asked or does not say. */
async function whoWaits(inputs, run) {
    const { concurrencyGroup, runId } = inputs;
    if (concurrencyGroup === undefined)
        return null;
    const members = await askGitHub(inputs, { run, what: "GitHub does not tell who waits" }, async (github) => {
        const { readConcurrencyGroup } = await Promise.all(/* import() */[__nccwpck_require__.e(413), __nccwpck_require__.e(567)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2567));
        return await readConcurrencyGroup(github, concurrencyGroup);
    });
    return members?.filter((member) => member.run !== runId) ?? null;
}

;// CONCATENATED MODULE: ./lib/actions/plan/make.js

















/** Compares the release with what is live. */
async function makePlan(cf, { opened, inputs }, run) {
    const { release } = opened;
    const { githubToken, repository, runId, traffic, allow } = inputs;
    const asking = {
        worker: release.name,
        token: githubToken,
        tokenInput: "github-token",
        repository,
        signal: run.signal,
    };
    const [compared, waiting] = await Promise.all([
        compareWorker(cf, { opened, traffic, allow, run: runId, asking }),
        whoWaits(inputs, run),
    ]);
    const { state, decision, last, fingerprint, stops, unread } = compared;
    const policy = policyChanges(last, inputs.settings);
    const changes = [...compared.changes, ...policy.changes];
    const way = wayOf(decision, traffic);
    const refused = refusals(changes, inputs.failOn);
    // What is not released shows no fault.
    const measured = way === "gradual" && refused.length + stops.length === 0;
    const bound = state.active?.bindings ?? [];
    return {
        ...make_frame(opened, inputs, last),
        ...{ offline: false, made: new Date(cf.moment()).toISOString(), fingerprint, changes, stops, unread, way },
        live: describeLive(release.name, compared),
        counts: countChanges(changes),
        secrets: state.active === undefined ? null : secretNames({ live: bound, released: releasedBindings(opened) }),
        refused,
        cannotComeBack: cannotComeBack(changes, releasedBindings(opened)),
        notes: [...notesOf(compared), ...policy.notes],
        power: measured ? await previewPower(cf, { opened, settings: inputs.settings, state }, run) : null,
        waiting,
    };
}
/** A plan without a token: what the release is, and nothing about what is live. */
function planOffline(opened, inputs) {
    return {
        ...make_frame(opened, inputs, undefined),
        ...{ offline: true, made: new Date().toISOString(), fingerprint: UNREAD, way: "unknown" },
        live: "What is live was not read.",
        ...{ changes: [], counts: countChanges([]), secrets: null, refused: [], stops: [], waiting: null, power: null },
        cannotComeBack: cannotComeBack([], releasedBindings(opened)),
        unread: ["Nothing was read: there is no token that may."],
        notes: inputs.failOn.length === 0 ? [] : ["`gates.fail-on` was not applied: nobody knows what would change."],
    };
}
/** What a plan says of the release itself. */
function make_frame(opened, inputs, last) {
    const { release } = opened;
    const before = last !== undefined && "release" in last ? last.release.files : undefined;
    return {
        format: 1,
        kind: "worker",
        worker: release.name,
        environment: inputs.environment,
        account: inputs.accountId,
        source: release.source,
        settings: inputs.settings?.digest ?? null,
        release: release.digest,
        code: release.config.modules.length === 0 ? null : sizeOf(readModules(opened)),
        assets: release.config.assets === undefined ? null : planAssets(release.files, before),
    };
}
function wayOf(decision, traffic) {
    if (decision === undefined)
        return "unknown";
    if (decision.kind === "immediate")
        return decision.why === "first" ? "first" : "at-once";
    if (decision.kind === "version")
        return traffic === "100" ? "at-once" : "gradual";
    return decision.kind;
}
function describeLive(worker, { state: { live } }) {
    const { head, active, versions, orphan } = live;
    if (head === undefined || active === undefined)
        return `The Worker \`${worker}\` does not exist yet.`;
    if (head.table.length > 1)
        return `Two versions share the traffic now: ${describeBriefly(head.table)}${orphan === undefined ? "" : ", in a rollout that is in flight"}.`;
    const commit = version_commitOf(codeOf(active, versions));
    return `Version \`${shortId(active.id)}\`${commit === undefined ? "" : ` of commit \`${commit.slice(0, 12)}\``} serves now.`;
}
function notesOf({ last, state }) {
    if (!("why" in last) || state.live.active === undefined)
        return [];
    return [`Settings, static files and what was changed outside are not compared with the release before: ${last.why}.`];
}

;// CONCATENATED MODULE: ./lib/actions/plan/plan.js









/** Reasons of a plan that must not be carried out. */
const PLAN_REASONS = (/* unused pure expression or super */ null && (["plan-refused"]));
/** Says what the release would change, and refuses what the policy does not allow. Changes nothing. */
async function plan(inputs, connect, run) {
    const opened = await run.group("Verify the release", () => verify(inputs, run));
    const { apiToken } = inputs;
    const made = apiToken === undefined
        ? planOffline(opened, inputs)
        : await run.group("Compare with what is live", () => makePlan(connect({ ...inputs, apiToken }), { opened, inputs }, run));
    const sealed = sealPlan(made);
    const page = planPage(sealed);
    await run.summary(page);
    run.publish(await publish(sealed, run));
    await tellAtCommit(sealed, page, { inputs, run });
    plan_tell(sealed, run);
    return {};
}
async function verify({ release: directory, accountId, expectDigest, settings }, run) {
    const opened = await openRelease(directory, { digest: expectDigest, worker: undefined, accountId });
    const { release, metadata } = opened;
    if (settings !== undefined)
        refuseDifferences(settings, { ...release, metadata });
    run.info(`${release.name}: ${count(release.files.length, "file")}, ${release.digest}`);
    return opened;
}
async function publish(sealed, run) {
    const { offline, counts, digest, fingerprint, made, way, worker } = sealed;
    return {
        worker,
        ...(offline ? {} : { changes: counts.changes, destructive: counts.destructive }),
        ...{ digest, fingerprint, made, way },
        summary: summaryLine(sealed),
        "plan-json": await run.file("plan.json", sealed),
    };
}
/** The result as the last line; throws if the policy refuses it. */
function plan_tell(sealed, run) {
    for (const { says, tags } of sealed.changes)
        run.info(`${says}${tags.length === 0 ? "" : ` [${tags.join(", ")}]`}`);
    for (const says of sealed.stops)
        run.warning(`The release would stop: ${says}`);
    if (sealed.refused.length > 0)
        throw new errors/* UserError */.yo(`The plan is refused by \`gates.fail-on\`: ${sealed.refused.join(" ")}`, {
            hint: "Change the commit so that it does not do this, or take the tag out of `gates.fail-on` in slipway.yml (`fail-on` where this action is called directly) for this release. Nothing was changed.",
            reason: "plan-refused",
        });
    if (sealed.offline)
        run.warning("Offline plan: nobody looked at what is live. Pass `CLOUDFLARE_READ_TOKEN` (`read-token` of this action), a token that may only read, to see what would change.");
    else
        run.notice(`Plan of \`${sealed.worker}\`: ${headline(sealed)}`);
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

/***/ 1343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LG: () => (/* binding */ APIError),
/* harmony export */   Oi: () => (/* binding */ CloudflareError),
/* harmony export */   cH: () => (/* binding */ APIUserAbortError),
/* harmony export */   qA: () => (/* binding */ APIConnectionTimeoutError),
/* harmony export */   xX: () => (/* binding */ APIConnectionError)
/* harmony export */ });
/* unused harmony exports BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError, UnprocessableEntityError, RateLimitError, InternalServerError */
/* harmony import */ var _internal_errors_mjs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8420);
// File generated from our OpenAPI spec by Stainless. See CONTRIBUTING.md for details.

var CloudflareError = /* @__PURE__ */ (() => {
    class CloudflareError extends Error {
    }
    return CloudflareError;
})();
class APIError extends CloudflareError {
    constructor(status, error, message, headers) {
        super(`${APIError.makeMessage(status, error, message)}`);
        this.status = status;
        this.headers = headers;
        this.error = error;
        const data = error;
        this.errors = data?.['errors'] ?? [];
    }
    static makeMessage(status, error, message) {
        const msg = error?.message ?
            typeof error.message === 'string' ?
                error.message
                : JSON.stringify(error.message)
            : error ? JSON.stringify(error)
                : message;
        if (status && msg) {
            return `${status} ${msg}`;
        }
        if (status) {
            return `${status} status code (no body)`;
        }
        if (msg) {
            return msg;
        }
        return '(no status code or body)';
    }
    static generate(status, errorResponse, message, headers) {
        if (!status || !headers) {
            return new APIConnectionError({ message, cause: (0,_internal_errors_mjs__WEBPACK_IMPORTED_MODULE_0__/* .castToError */ .r)(errorResponse) });
        }
        const error = errorResponse;
        if (status === 400) {
            return new BadRequestError(status, error, message, headers);
        }
        if (status === 401) {
            return new AuthenticationError(status, error, message, headers);
        }
        if (status === 403) {
            return new PermissionDeniedError(status, error, message, headers);
        }
        if (status === 404) {
            return new NotFoundError(status, error, message, headers);
        }
        if (status === 409) {
            return new ConflictError(status, error, message, headers);
        }
        if (status === 422) {
            return new UnprocessableEntityError(status, error, message, headers);
        }
        if (status === 429) {
            return new RateLimitError(status, error, message, headers);
        }
        if (status >= 500) {
            return new InternalServerError(status, error, message, headers);
        }
        return new APIError(status, error, message, headers);
    }
}
class APIUserAbortError extends APIError {
    constructor({ message } = {}) {
        super(undefined, undefined, message || 'Request was aborted.', undefined);
    }
}
class APIConnectionError extends APIError {
    constructor({ message, cause }) {
        super(undefined, undefined, message || 'Connection error.', undefined);
        // in some environments the 'cause' property is already declared
        // @ts-ignore
        if (cause)
            this.cause = cause;
    }
}
class APIConnectionTimeoutError extends APIConnectionError {
    constructor({ message } = {}) {
        super({ message: message ?? 'Request timed out.' });
    }
}
class BadRequestError extends APIError {
}
class AuthenticationError extends APIError {
}
class PermissionDeniedError extends APIError {
}
class NotFoundError extends APIError {
}
class ConflictError extends APIError {
}
class UnprocessableEntityError extends APIError {
}
class RateLimitError extends APIError {
}
class InternalServerError extends APIError {
}
//# sourceMappingURL=error.mjs.map

/***/ }),

/***/ 8420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ castToError),
/* harmony export */   z: () => (/* binding */ isAbortError)
/* harmony export */ });
// File generated from our OpenAPI spec by Stainless. See CONTRIBUTING.md for details.
function isAbortError(err) {
    return (typeof err === 'object' &&
        err !== null &&
        // Spec-compliant fetch implementations
        (('name' in err && err.name === 'AbortError') ||
            // Expo fetch
            ('message' in err && String(err.message).includes('FetchRequestCanceledException'))));
}
const castToError = (err) => {
    if (err instanceof Error)
        return err;
    if (typeof err === 'object' && err !== null) {
        try {
            if (Object.prototype.toString.call(err) === '[object Error]') {
                // @ts-ignore - not all envs have native support for cause yet
                const error = new Error(err.message, err.cause ? { cause: err.cause } : {});
                if (err.stack)
                    error.stack = err.stack;
                // @ts-ignore - not all envs have native support for cause yet
                if (err.cause && !error.cause)
                    error.cause = err.cause;
                if (err.name)
                    error.name = err.name;
                return error;
            }
        }
        catch { }
        try {
            return new Error(JSON.stringify(err));
        }
        catch { }
    }
    return new Error(err);
};
//# sourceMappingURL=errors.mjs.map

/***/ }),

/***/ 871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ asDuration),
/* harmony export */   wR: () => (/* binding */ timeout)
/* harmony export */ });
/* unused harmony exports duration, optionalDuration */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7449);
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9480);
/* harmony import */ var _invalid_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5864);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1052);




/** Longest duration that any input may have, ms: a timer of more than 24 days would fire at once. */
const LONGEST = 7 * 24 * 3_600_000;
/** Milliseconds of a duration such as `500ms`, `90s`, `5m` or `1h30m`, at least `min` and at most a week. */
function duration(name, bounds = {}) {
    return asDuration(name, (0,_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .getInput */ .V4)(name), bounds);
}
/** The same of a text that stands in the input `name`; anything else stops the action. */
function asDuration(name, text, { min = 0 } = {}) {
    const value = (0,_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(text);
    if (value === undefined)
        throw (0,_invalid_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidText */ .d7)(name, text, "", "Use a duration such as `90s`, `5m` or `1h30m`.");
    if (value < min)
        throw (0,_invalid_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidText */ .d7)(name, text, "", `Use at least \`${min < 1_000 ? `${min}ms` : `${min / 1_000}s`}\`.`);
    if (value > LONGEST)
        throw (0,_invalid_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidText */ .d7)(name, text, "", "Use at most `168h`.");
    return value;
}
/** The same; undefined when the input is absent or empty. */
function optionalDuration(name) {
    return optional(name) === undefined ? undefined : duration(name);
}
/** The longest time for all of an action's work, ms: at least a second, since nothing could be done in none. */
function timeout(name) {
    return duration(name, { min: 1_000 });
}


/***/ }),

/***/ 5864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   d7: () => (/* binding */ invalidText)
/* harmony export */ });
/* unused harmony export refused */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7449);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5071);


/** Two inputs that contradict each other, or all of them together: `message` is a whole sentence. */
function refused(message, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(message, { hint, reason: "invalid-input" });
}
/** What is wrong with one input: `why` goes on after its name, without the full stop. */
function invalid(name, why, hint) {
    return refused(`Input \`${name}\` ${why}.`, hint);
}
/** The same for a text that the input is, or that it has among others; `why` goes on after the text. */
function invalidText(name, text, why, hint) {
    if (text === "")
        return invalid(name, `is empty${why}`, hint);
    return invalid(name, `${(0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)(name) === text ? "is" : "has"} \`${text}\`${why}`, hint);
}


/***/ }),

/***/ 1052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   p6: () => (/* binding */ expected),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7449);
/* harmony import */ var _invalid_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5864);


/** The input's text, trimmed; an absent or empty input stops the action. */
function required(name) {
    const value = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)(name);
    if (value === "")
        throw (0,_invalid_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(name, "is missing or empty", `Set it: \`with: { ${name}: … }\`.`);
    return value;
}
/** The input's text, trimmed; undefined when absent or empty. */
function optional(name) {
    return (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)(name) || undefined;
}
/** The items of a comma- or newline-separated list, trimmed, without empty ones. */
function list(name) {
    return (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)(name)
        .split(/[\n,]/)
        .map((item) => item.trim())
        .filter((item) => item !== "");
}
/** One of `allowed`; anything else stops the action with the list. */
function oneOf(name, allowed) {
    const value = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)(name);
    const found = allowed.find((item) => item === value);
    if (found !== undefined)
        return found;
    throw (0,_invalid_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidText */ .d7)(name, value, "", `Use one of ${allowed.map((a) => `\`${a}\``).join(", ")}.`);
}
/** `true` or `false`, in the spellings of YAML 1.2's core schema. */
function boolean(name) {
    const value = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)(name);
    if (/^(true|True|TRUE)$/.test(value))
        return true;
    if (/^(false|False|FALSE)$/.test(value))
        return false;
    throw (0,_invalid_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidText */ .d7)(name, value, "", "Use `true` or `false`.");
}
/** The word that expects nothing: no digest, and no name of anything, is called like that. */
const ANYTHING = "*";
/**
 * What something must be; undefined for `*`, which expects nothing. Empty stops the action: so looks an output that its job
 * did not set, and a comparison with nothing would let everything pass. Without the input `of`, it may be empty, too.
 */
function expected(name, pattern, of) {
    const value = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)(name);
    const without = of !== undefined && (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)(of) === "";
    if (value === ANYTHING || (value === "" && without))
        return undefined;
    if (pattern.test(value))
        return value;
    const why = value === "" ? ", so there is nothing to compare with" : ", which nothing can be";
    throw (0,_invalid_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidText */ .d7)(name, value, why, "Pass what is expected, e.g. the output of `seal`; `*` says that anything may come.");
}


/***/ }),

/***/ 8381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Cs: () => (/* binding */ runAction)
});

// UNUSED EXPORTS: RUN_REASONS, SUMMARY_FILE

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

// EXTERNAL MODULE: ./lib/src/time/steady.js
var steady = __nccwpck_require__(6826);
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
    const started = (0,steady/* steadyNow */.r)();
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
        durationMs: (0,steady/* steadyNow */.r)() - started,
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

/***/ 1516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ng: () => (/* binding */ connect),
  TG: () => (/* binding */ until)
});

// UNUSED EXPORTS: baseUrl

;// CONCATENATED MODULE: ./lib/node_modules/cloudflare/core/resource.mjs
var APIResource = /* @__PURE__ */ (() => {
    class APIResource {
        constructor(client) {
            this._client = client;
        }
    }
    /**
     * The key path from the client. For example, a resource accessible as `client.resource.subresource` would
     * have a property `static override readonly _key = Object.freeze(['resource', 'subresource'] as const);`.
     */
    APIResource._key = [];
    return APIResource;
})();
//# sourceMappingURL=resource.mjs.map
;// CONCATENATED MODULE: ./lib/node_modules/cloudflare/internal/tslib.mjs
function __classPrivateFieldSet(receiver, state, value, kind, f) {
    if (kind === "m")
        throw new TypeError("Private method is not writable");
    if (kind === "a" && !f)
        throw new TypeError("Private accessor was defined without a setter");
    if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver))
        throw new TypeError("Cannot write private member to an object whose class did not declare it");
    return kind === "a" ? f.call(receiver, value) : f ? (f.value = value) : state.set(receiver, value), value;
}
function __classPrivateFieldGet(receiver, state, kind, f) {
    if (kind === "a" && !f)
        throw new TypeError("Private accessor was defined without a getter");
    if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver))
        throw new TypeError("Cannot read private member from an object whose class did not declare it");
    return kind === "m" ? f : kind === "a" ? f.call(receiver) : f ? f.value : state.get(receiver);
}


// EXTERNAL MODULE: ./lib/node_modules/cloudflare/core/error.mjs
var core_error = __nccwpck_require__(1343);
;// CONCATENATED MODULE: ./lib/node_modules/cloudflare/internal/utils/values.mjs
// File generated from our OpenAPI spec by Stainless. See CONTRIBUTING.md for details.

// https://url.spec.whatwg.org/#url-scheme-string
const startsWithSchemeRegexp = /^[a-z][a-z0-9+.-]*:/i;
const isAbsoluteURL = (url) => {
    return startsWithSchemeRegexp.test(url);
};
let values_isArray = (val) => ((values_isArray = Array.isArray), values_isArray(val));
let isReadonlyArray = values_isArray;
/** Returns an object if the given value isn't an object, otherwise returns as-is */
function maybeObj(x) {
    if (typeof x !== 'object') {
        return {};
    }
    return x ?? {};
}
// https://stackoverflow.com/a/34491287
function isEmptyObj(obj) {
    if (!obj)
        return true;
    for (const _k in obj)
        return false;
    return true;
}
// https://eslint.org/docs/latest/rules/no-prototype-builtins
function hasOwn(obj, key) {
    return Object.prototype.hasOwnProperty.call(obj, key);
}
function isObj(obj) {
    return obj != null && typeof obj === 'object' && !Array.isArray(obj);
}
const ensurePresent = (value) => {
    if (value == null) {
        throw new CloudflareError(`Expected a value to be given but received ${value} instead.`);
    }
    return value;
};
const validatePositiveInteger = (name, n) => {
    if (typeof n !== 'number' || !Number.isInteger(n)) {
        throw new core_error/* CloudflareError */.Oi(`${name} must be an integer`);
    }
    if (n < 0) {
        throw new core_error/* CloudflareError */.Oi(`${name} must be a positive integer`);
    }
    return n;
};
const coerceInteger = (value) => {
    if (typeof value === 'number')
        return Math.round(value);
    if (typeof value === 'string')
        return parseInt(value, 10);
    throw new CloudflareError(`Could not coerce ${value} (type: ${typeof value}) into a number`);
};
const coerceFloat = (value) => {
    if (typeof value === 'number')
        return value;
    if (typeof value === 'string')
        return parseFloat(value);
    throw new CloudflareError(`Could not coerce ${value} (type: ${typeof value}) into a number`);
};
const coerceBoolean = (value) => {
    if (typeof value === 'boolean')
        return value;
    if (typeof value === 'string')
        return value === 'true';
    return Boolean(value);
};
const maybeCoerceInteger = (value) => {
    if (value == null) {
        return undefined;
    }
    return coerceInteger(value);
};
const maybeCoerceFloat = (value) => {
    if (value == null) {
        return undefined;
    }
    return coerceFloat(value);
};
const maybeCoerceBoolean = (value) => {
    if (value == null) {
        return undefined;
    }
    return coerceBoolean(value);
};
const safeJSON = (text) => {
    try {
        return JSON.parse(text);
    }
    catch (err) {
        return undefined;
    }
};
//# sourceMappingURL=values.mjs.map
;// CONCATENATED MODULE: ./lib/node_modules/cloudflare/internal/utils/log.mjs
// File generated from our OpenAPI spec by Stainless. See CONTRIBUTING.md for details.

const levelNumbers = {
    off: 0,
    error: 200,
    warn: 300,
    info: 400,
    debug: 500,
};
const parseLogLevel = (maybeLevel, sourceName, client) => {
    if (!maybeLevel) {
        return undefined;
    }
    if (hasOwn(levelNumbers, maybeLevel)) {
        return maybeLevel;
    }
    loggerFor(client).warn(`${sourceName} was set to ${JSON.stringify(maybeLevel)}, expected one of ${JSON.stringify(Object.keys(levelNumbers))}`);
    return undefined;
};
function noop() { }
function makeLogFn(fnLevel, logger, logLevel) {
    if (!logger || levelNumbers[fnLevel] > levelNumbers[logLevel]) {
        return noop;
    }
    else {
        // Don't wrap logger functions, we want the stacktrace intact!
        return logger[fnLevel].bind(logger);
    }
}
const noopLogger = {
    error: noop,
    warn: noop,
    info: noop,
    debug: noop,
};
let cachedLoggers = /* @__PURE__ */ new WeakMap();
function loggerFor(client) {
    const logger = client.logger;
    const logLevel = client.logLevel ?? 'off';
    if (!logger) {
        return noopLogger;
    }
    const cachedLogger = cachedLoggers.get(logger);
    if (cachedLogger && cachedLogger[0] === logLevel) {
        return cachedLogger[1];
    }
    const levelLogger = {
        error: makeLogFn('error', logger, logLevel),
        warn: makeLogFn('warn', logger, logLevel),
        info: makeLogFn('info', logger, logLevel),
        debug: makeLogFn('debug', logger, logLevel),
    };
    cachedLoggers.set(logger, [logLevel, levelLogger]);
    return levelLogger;
}
const formatRequestDetails = (details) => {
    if (details.options) {
        details.options = { ...details.options };
        delete details.options['headers']; // redundant + leaks internals
    }
    if (details.headers) {
        details.headers = Object.fromEntries((details.headers instanceof Headers ? [...details.headers] : Object.entries(details.headers)).map(([name, value]) => [
            name,
            (name.toLowerCase() === 'authorization' ||
                name.toLowerCase() === 'api-key' ||
                name.toLowerCase() === 'x-api-key' ||
                name.toLowerCase() === 'cookie' ||
                name.toLowerCase() === 'set-cookie' ||
                name.toLowerCase() === 'x-auth-email' ||
                name.toLowerCase() === 'x-auth-key' ||
                name.toLowerCase() === 'x-auth-user-service-key') ?
                '***'
                : value,
        ]));
    }
    if ('retryOfRequestLogID' in details) {
        if (details.retryOfRequestLogID) {
            details.retryOf = details.retryOfRequestLogID;
        }
        delete details.retryOfRequestLogID;
    }
    return details;
};
//# sourceMappingURL=log.mjs.map
;// CONCATENATED MODULE: ./lib/node_modules/cloudflare/internal/parse.mjs

async function defaultParseResponse(client, props) {
    const { response, requestLogID, retryOfRequestLogID, startTime } = props;
    const body = await (async () => {
        // fetch refuses to read the body when the status code is 204.
        if (response.status === 204) {
            return null;
        }
        if (props.options.__binaryResponse) {
            return response;
        }
        const contentType = response.headers.get('content-type');
        const mediaType = contentType?.split(';')[0]?.trim();
        const isJSON = mediaType?.includes('application/json') || mediaType?.endsWith('+json');
        if (isJSON) {
            const contentLength = response.headers.get('content-length');
            if (contentLength === '0') {
                // if there is no content we can't do anything
                return undefined;
            }
            const json = await response.json();
            return json;
        }
        const text = await response.text();
        return text;
    })();
    loggerFor(client).debug(`[${requestLogID}] response parsed`, formatRequestDetails({
        retryOfRequestLogID,
        url: response.url,
        status: response.status,
        body,
        durationMs: Date.now() - startTime,
    }));
    return body;
}
//# sourceMappingURL=parse.mjs.map
;// CONCATENATED MODULE: ./lib/node_modules/cloudflare/core/api-promise.mjs
var _APIPromise_client;


/**
 * A subclass of `Promise` providing additional helper methods
 * for interacting with the SDK.
 */
var APIPromise = /* @__PURE__ */ (() => {
    /**
     * A subclass of `Promise` providing additional helper methods
     * for interacting with the SDK.
     */
    class APIPromise extends Promise {
        constructor(client, responsePromise, parseResponse = defaultParseResponse) {
            super((resolve) => {
                // this is maybe a bit weird but this has to be a no-op to not implicitly
                // parse the response body; instead .then, .catch, .finally are overridden
                // to parse the response
                resolve(null);
            });
            this.responsePromise = responsePromise;
            this.parseResponse = parseResponse;
            _APIPromise_client.set(this, void 0);
            __classPrivateFieldSet(this, _APIPromise_client, client, "f");
        }
        _thenUnwrap(transform) {
            return new APIPromise(__classPrivateFieldGet(this, _APIPromise_client, "f"), this.responsePromise, async (client, props) => transform(await this.parseResponse(client, props), props));
        }
        /**
         * Gets the raw `Response` instance instead of parsing the response
         * data.
         *
         * If you want to parse the response body but still get the `Response`
         * instance, you can use {@link withResponse()}.
         *
         * 👋 Getting the wrong TypeScript type for `Response`?
         * Try setting `"moduleResolution": "NodeNext"` or add `"lib": ["DOM"]`
         * to your `tsconfig.json`.
         */
        asResponse() {
            return this.responsePromise.then((p) => p.response);
        }
        /**
         * Gets the parsed response data and the raw `Response` instance.
         *
         * If you just want to get the raw `Response` instance without parsing it,
         * you can use {@link asResponse()}.
         *
         * 👋 Getting the wrong TypeScript type for `Response`?
         * Try setting `"moduleResolution": "NodeNext"` or add `"lib": ["DOM"]`
         * to your `tsconfig.json`.
         */
        async withResponse() {
            const [data, response] = await Promise.all([this.parse(), this.asResponse()]);
            return { data, response };
        }
        parse() {
            if (!this.parsedPromise) {
                this.parsedPromise = this.responsePromise.then((data) => this.parseResponse(__classPrivateFieldGet(this, _APIPromise_client, "f"), data));
            }
            return this.parsedPromise;
        }
        then(onfulfilled, onrejected) {
            return this.parse().then(onfulfilled, onrejected);
        }
        catch(onrejected) {
            return this.parse().catch(onrejected);
        }
        finally(onfinally) {
            return this.parse().finally(onfinally);
        }
    }
    _APIPromise_client = new WeakMap();
    return APIPromise;
})();
//# sourceMappingURL=api-promise.mjs.map
;// CONCATENATED MODULE: ./lib/node_modules/cloudflare/core/pagination.mjs
var _AbstractPage_client;

// File generated from our OpenAPI spec by Stainless. See CONTRIBUTING.md for details.




var AbstractPage = /* @__PURE__ */ (() => {
    class AbstractPage {
        constructor(client, response, body, options) {
            _AbstractPage_client.set(this, void 0);
            __classPrivateFieldSet(this, _AbstractPage_client, client, "f");
            this.options = options;
            this.response = response;
            this.body = body;
        }
        hasNextPage() {
            const items = this.getPaginatedItems();
            if (!items.length)
                return false;
            return this.nextPageRequestOptions() != null;
        }
        async getNextPage() {
            const nextOptions = this.nextPageRequestOptions();
            if (!nextOptions) {
                throw new core_error/* CloudflareError */.Oi('No next page expected; please check `.hasNextPage()` before calling `.getNextPage()`.');
            }
            return await __classPrivateFieldGet(this, _AbstractPage_client, "f").requestAPIList(this.constructor, nextOptions);
        }
        async *iterPages() {
            let page = this;
            yield page;
            while (page.hasNextPage()) {
                page = await page.getNextPage();
                yield page;
            }
        }
        async *[(_AbstractPage_client = new WeakMap(), Symbol.asyncIterator)]() {
            for await (const page of this.iterPages()) {
                for (const item of page.getPaginatedItems()) {
                    yield item;
                }
            }
        }
    }
    return AbstractPage;
})();
/**
 * This subclass of Promise will resolve to an instantiated Page once the request completes.
 *
 * It also implements AsyncIterable to allow auto-paginating iteration on an unawaited list call, eg:
 *
 *    for await (const item of client.items.list()) {
 *      console.log(item)
 *    }
 */
var PagePromise = /* @__PURE__ */ (() => {
    /**
     * This subclass of Promise will resolve to an instantiated Page once the request completes.
     *
     * It also implements AsyncIterable to allow auto-paginating iteration on an unawaited list call, eg:
     *
     *    for await (const item of client.items.list()) {
     *      console.log(item)
     *    }
     */
    class PagePromise extends APIPromise {
        constructor(client, request, Page) {
            super(client, request, async (client, props) => new Page(client, props.response, await defaultParseResponse(client, props), props.options));
        }
        /**
         * Allow auto-paginating iteration on an unawaited list call, eg:
         *
         *    for await (const item of client.items.list()) {
         *      console.log(item)
         *    }
         */
        async *[Symbol.asyncIterator]() {
            const page = await this;
            for await (const item of page) {
                yield item;
            }
        }
    }
    return PagePromise;
})();
class V4PagePagination extends AbstractPage {
    constructor(client, response, body, options) {
        super(client, response, body, options);
        this.result = body.result || {};
        this.result_info = body.result_info || {};
    }
    getPaginatedItems() {
        return this.result?.items ?? [];
    }
    nextPageRequestOptions() {
        const query = this.options.query;
        const currentPage = query?.page ?? 1;
        return {
            ...this.options,
            query: {
                ...maybeObj(this.options.query),
                page: currentPage + 1,
            },
        };
    }
}
class V4PagePaginationArray extends AbstractPage {
    constructor(client, response, body, options) {
        super(client, response, body, options);
        this.result = body.result || [];
        this.result_info = body.result_info || {};
    }
    getPaginatedItems() {
        return this.result ?? [];
    }
    nextPageRequestOptions() {
        const query = this.options.query;
        const currentPage = query?.page ?? 1;
        return {
            ...this.options,
            query: {
                ...maybeObj(this.options.query),
                page: currentPage + 1,
            },
        };
    }
}
class CursorPagination extends AbstractPage {
    constructor(client, response, body, options) {
        super(client, response, body, options);
        this.result = body.result || [];
        this.result_info = body.result_info || {};
    }
    getPaginatedItems() {
        return this.result ?? [];
    }
    nextPageRequestOptions() {
        const cursor = this.result_info?.cursor;
        if (!cursor) {
            return null;
        }
        return {
            ...this.options,
            query: {
                ...maybeObj(this.options.query),
                cursor,
            },
        };
    }
}
class CursorPaginationAfter extends AbstractPage {
    constructor(client, response, body, options) {
        super(client, response, body, options);
        this.result = body.result || [];
        this.result_info = body.result_info || {};
    }
    getPaginatedItems() {
        return this.result ?? [];
    }
    nextPageRequestOptions() {
        const cursor = this.result_info?.cursors?.after;
        if (!cursor) {
            return null;
        }
        return {
            ...this.options,
            query: {
                ...maybeObj(this.options.query),
                cursor,
            },
        };
    }
}
class CursorLimitPagination extends AbstractPage {
    constructor(client, response, body, options) {
        super(client, response, body, options);
        this.result = body.result || [];
        this.result_info = body.result_info || {};
    }
    getPaginatedItems() {
        return this.result ?? [];
    }
    nextPageRequestOptions() {
        const cursor = this.result_info?.cursor;
        if (!cursor) {
            return null;
        }
        return {
            ...this.options,
            query: {
                ...maybeObj(this.options.query),
                cursor,
            },
        };
    }
}
class ContainersInstancesV1Pagination extends AbstractPage {
    constructor(client, response, body, options) {
        super(client, response, body, options);
        this.result = body.result || {};
        this.result_info = body.result_info || {};
    }
    getPaginatedItems() {
        return this.result?.instances ?? [];
    }
    nextPageRequestOptions() {
        const cursor = this.result_info?.next_page_token;
        if (!cursor) {
            return null;
        }
        return {
            ...this.options,
            query: {
                ...maybeObj(this.options.query),
                page_token: cursor,
            },
        };
    }
}
class PageTokenPagination extends AbstractPage {
    constructor(client, response, body, options) {
        super(client, response, body, options);
        this.result = body.result || [];
        this.result_info = body.result_info || {};
    }
    getPaginatedItems() {
        return this.result ?? [];
    }
    nextPageRequestOptions() {
        const cursor = this.result_info?.next_page_token;
        if (!cursor) {
            return null;
        }
        return {
            ...this.options,
            query: {
                ...maybeObj(this.options.query),
                page_token: cursor,
            },
        };
    }
}
class SinglePage extends AbstractPage {
    constructor(client, response, body, options) {
        super(client, response, body, options);
        this.result = body.result || [];
    }
    getPaginatedItems() {
        return this.result ?? [];
    }
    nextPageRequestOptions() {
        return null;
    }
}
//# sourceMappingURL=pagination.mjs.map
;// CONCATENATED MODULE: ./lib/node_modules/cloudflare/internal/utils/path.mjs

/**
 * Percent-encode everything that isn't safe to have in a path without encoding safe chars.
 *
 * Taken from https://datatracker.ietf.org/doc/html/rfc3986#section-3.3:
 * > unreserved  = ALPHA / DIGIT / "-" / "." / "_" / "~"
 * > sub-delims  = "!" / "$" / "&" / "'" / "(" / ")" / "*" / "+" / "," / ";" / "="
 * > pchar       = unreserved / pct-encoded / sub-delims / ":" / "@"
 */
function encodeURIPath(str) {
    return str.replace(/[^A-Za-z0-9\-._~!$&'()*+,;=:@]+/g, encodeURIComponent);
}
const EMPTY = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.create(null));
const createPathTagFunction = (pathEncoder = encodeURIPath) => function path(statics, ...params) {
    // If there are no params, no processing is needed.
    if (statics.length === 1)
        return statics[0];
    let postPath = false;
    const invalidSegments = [];
    const path = statics.reduce((previousValue, currentValue, index) => {
        if (/[?#]/.test(currentValue)) {
            postPath = true;
        }
        const value = params[index];
        let encoded = (postPath ? encodeURIComponent : pathEncoder)('' + value);
        if (index !== params.length &&
            (value == null ||
                (typeof value === 'object' &&
                    // handle values from other realms
                    value.toString ===
                        Object.getPrototypeOf(Object.getPrototypeOf(value.hasOwnProperty ?? EMPTY) ?? EMPTY)
                            ?.toString))) {
            encoded = value + '';
            invalidSegments.push({
                start: previousValue.length + currentValue.length,
                length: encoded.length,
                error: `Value of type ${Object.prototype.toString
                    .call(value)
                    .slice(8, -1)} is not a valid path parameter`,
            });
        }
        return previousValue + currentValue + (index === params.length ? '' : encoded);
    }, '');
    const pathOnly = path.split(/[?#]/, 1)[0];
    const invalidSegmentPattern = /(?<=^|\/)(?:\.|%2e){1,2}(?=\/|$)/gi;
    let match;
    // Find all invalid segments
    while ((match = invalidSegmentPattern.exec(pathOnly)) !== null) {
        invalidSegments.push({
            start: match.index,
            length: match[0].length,
            error: `Value "${match[0]}" can\'t be safely passed as a path parameter`,
        });
    }
    invalidSegments.sort((a, b) => a.start - b.start);
    if (invalidSegments.length > 0) {
        let lastEnd = 0;
        const underline = invalidSegments.reduce((acc, segment) => {
            const spaces = ' '.repeat(segment.start - lastEnd);
            const arrows = '^'.repeat(segment.length);
            lastEnd = segment.start + segment.length;
            return acc + spaces + arrows;
        }, '');
        throw new core_error/* CloudflareError */.Oi(`Path parameters result in path with invalid segments:\n${invalidSegments
            .map((e) => e.error)
            .join('\n')}\n${path}\n${underline}`);
    }
    return path;
};
/**
 * URI-encodes path params and ensures no unsafe /./ or /../ path segments are introduced.
 */
const path = /* @__PURE__ */ createPathTagFunction(encodeURIPath);
//# sourceMappingURL=path.mjs.map
;// CONCATENATED MODULE: ./lib/node_modules/cloudflare/resources/workers/routes.mjs
// File generated from our OpenAPI spec by Stainless. See CONTRIBUTING.md for details.



var BaseRoutes = /* @__PURE__ */ (() => {
    class BaseRoutes extends APIResource {
        /**
         * Creates a route that maps a URL pattern to a Worker.
         *
         * @example
         * ```ts
         * const route = await client.workers.routes.create({
         *   zone_id: '023e105f4ecef8ad9ca31a8372d0c353',
         *   pattern: 'example.com/*',
         * });
         * ```
         */
        create(params, options) {
            const { zone_id, ...body } = params;
            return this._client.post(path `/zones/${zone_id}/workers/routes`, { body, ...options })._thenUnwrap((obj) => obj.result);
        }
        /**
         * Replaces the URL pattern or Worker associated with a Worker route.
         *
         * @example
         * ```ts
         * const route = await client.workers.routes.update(
         *   '023e105f4ecef8ad9ca31a8372d0c353',
         *   {
         *     zone_id: '023e105f4ecef8ad9ca31a8372d0c353',
         *     pattern: 'example.com/*',
         *   },
         * );
         * ```
         */
        update(routeID, params, options) {
            const { zone_id, ...body } = params;
            return this._client.put(path `/zones/${zone_id}/workers/routes/${routeID}`, {
                body,
                ...options,
            })._thenUnwrap((obj) => obj.result);
        }
        /**
         * Returns Worker routes for a zone.
         *
         * @example
         * ```ts
         * // Automatically fetches more pages as needed.
         * for await (const routeListResponse of client.workers.routes.list(
         *   { zone_id: '023e105f4ecef8ad9ca31a8372d0c353' },
         * )) {
         *   // ...
         * }
         * ```
         */
        list(params, options) {
            const { zone_id } = params;
            return this._client.getAPIList(path `/zones/${zone_id}/workers/routes`, (SinglePage), options);
        }
        /**
         * Deletes a Worker route.
         *
         * @example
         * ```ts
         * const route = await client.workers.routes.delete(
         *   '023e105f4ecef8ad9ca31a8372d0c353',
         *   { zone_id: '023e105f4ecef8ad9ca31a8372d0c353' },
         * );
         * ```
         */
        delete(routeID, params, options) {
            const { zone_id } = params;
            return this._client.delete(path `/zones/${zone_id}/workers/routes/${routeID}`, options)._thenUnwrap((obj) => obj.result);
        }
        /**
         * Returns information about a Worker route, including URL pattern and Worker.
         *
         * @example
         * ```ts
         * const route = await client.workers.routes.get(
         *   '023e105f4ecef8ad9ca31a8372d0c353',
         *   { zone_id: '023e105f4ecef8ad9ca31a8372d0c353' },
         * );
         * ```
         */
        get(routeID, params, options) {
            const { zone_id } = params;
            return this._client.get(path `/zones/${zone_id}/workers/routes/${routeID}`, options)._thenUnwrap((obj) => obj.result);
        }
    }
    BaseRoutes._key = Object.freeze([
        'workers',
        'routes',
    ]);
    return BaseRoutes;
})();
class Routes extends (/* unused pure expression or super */ null && (BaseRoutes)) {
}
//# sourceMappingURL=routes.mjs.map
;// CONCATENATED MODULE: ./lib/node_modules/cloudflare/resources/workers/scripts/deployments.mjs
// File generated from our OpenAPI spec by Stainless. See CONTRIBUTING.md for details.



var BaseDeployments = /* @__PURE__ */ (() => {
    class BaseDeployments extends APIResource {
        /**
         * Deployments configure how
         * [Worker Versions](https://developers.cloudflare.com/api/operations/worker-versions-list-versions)
         * are deployed to traffic. A deployment can consist of multiple versions of a
         * Worker.
         *
         * @example
         * ```ts
         * const deployment =
         *   await client.workers.scripts.deployments.create(
         *     'this-is_my_script-01',
         *     {
         *       account_id: '023e105f4ecef8ad9ca31a8372d0c353',
         *       strategy: 'percentage',
         *       versions: [
         *         {
         *           percentage: 100,
         *           version_id:
         *             '023e105f-2a42-4f8b-a1c1-73f6a2a30c0f',
         *         },
         *       ],
         *     },
         *   );
         * ```
         */
        create(scriptName, params, options) {
            const { account_id, force, ...body } = params;
            return this._client.post(path `/accounts/${account_id}/workers/scripts/${scriptName}/deployments`, {
                query: { force },
                body,
                ...options,
            })._thenUnwrap((obj) => obj.result);
        }
        /**
         * List Worker deployments. The first deployment in the list is the latest
         * deployment actively serving traffic.
         *
         * @example
         * ```ts
         * // Automatically fetches more pages as needed.
         * for await (const deploymentListResponse of client.workers.scripts.deployments.list(
         *   'this-is_my_script-01',
         *   { account_id: '023e105f4ecef8ad9ca31a8372d0c353' },
         * )) {
         *   // ...
         * }
         * ```
         */
        list(scriptName, params, options) {
            const { account_id, ...query } = params;
            return this._client.getAPIList(path `/accounts/${account_id}/workers/scripts/${scriptName}/deployments`, (V4PagePagination), { query, ...options });
        }
        /**
         * Delete a Worker Deployment. The latest deployment, which is actively serving
         * traffic, cannot be deleted. All other deployments can be deleted.
         *
         * @example
         * ```ts
         * const deployment =
         *   await client.workers.scripts.deployments.delete(
         *     '182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e',
         *     {
         *       account_id: '023e105f4ecef8ad9ca31a8372d0c353',
         *       script_name: 'this-is_my_script-01',
         *     },
         *   );
         * ```
         */
        delete(deploymentID, params, options) {
            const { account_id, script_name } = params;
            return this._client.delete(path `/accounts/${account_id}/workers/scripts/${script_name}/deployments/${deploymentID}`, options);
        }
        /**
         * Get information about a Worker Deployment.
         *
         * @example
         * ```ts
         * const deployment =
         *   await client.workers.scripts.deployments.get(
         *     '182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e',
         *     {
         *       account_id: '023e105f4ecef8ad9ca31a8372d0c353',
         *       script_name: 'this-is_my_script-01',
         *     },
         *   );
         * ```
         */
        get(deploymentID, params, options) {
            const { account_id, script_name } = params;
            return this._client.get(path `/accounts/${account_id}/workers/scripts/${script_name}/deployments/${deploymentID}`, options)._thenUnwrap((obj) => obj.result);
        }
    }
    BaseDeployments._key = Object.freeze([
        'workers',
        'scripts',
        'deployments',
    ]);
    return BaseDeployments;
})();
class Deployments extends (/* unused pure expression or super */ null && (BaseDeployments)) {
}
//# sourceMappingURL=deployments.mjs.map
;// CONCATENATED MODULE: ./lib/node_modules/cloudflare/resources/workers/scripts/schedules.mjs
// File generated from our OpenAPI spec by Stainless. See CONTRIBUTING.md for details.


var BaseSchedules = /* @__PURE__ */ (() => {
    class BaseSchedules extends APIResource {
        /**
         * Update the schedules (Cron Triggers) for a Worker script.
         *
         * @example
         * ```ts
         * const schedule =
         *   await client.workers.scripts.schedules.update(
         *     'this-is_my_script-01',
         *     {
         *       account_id: '023e105f4ecef8ad9ca31a8372d0c353',
         *       body: [{ cron: '* /30 * * * *' }],
         *     },
         *   );
         * ```
         */
        update(scriptName, params, options) {
            const { account_id, body } = params;
            return this._client.put(path `/accounts/${account_id}/workers/scripts/${scriptName}/schedules`, {
                body: body,
                ...options,
            })._thenUnwrap((obj) => obj.result);
        }
        /**
         * Get the schedules (Cron Triggers) for a Worker script.
         *
         * @example
         * ```ts
         * const schedule = await client.workers.scripts.schedules.get(
         *   'this-is_my_script-01',
         *   { account_id: '023e105f4ecef8ad9ca31a8372d0c353' },
         * );
         * ```
         */
        get(scriptName, params, options) {
            const { account_id } = params;
            return this._client.get(path `/accounts/${account_id}/workers/scripts/${scriptName}/schedules`, options)._thenUnwrap((obj) => obj.result);
        }
    }
    BaseSchedules._key = Object.freeze([
        'workers',
        'scripts',
        'schedules',
    ]);
    return BaseSchedules;
})();
class Schedules extends (/* unused pure expression or super */ null && (BaseSchedules)) {
}
//# sourceMappingURL=schedules.mjs.map
;// CONCATENATED MODULE: ./lib/node_modules/cloudflare/resources/workers/scripts/settings.mjs
// File generated from our OpenAPI spec by Stainless. See CONTRIBUTING.md for details.


var settings_BaseSettings = /* @__PURE__ */ (() => {
    class BaseSettings extends APIResource {
        /**
         * Patch Worker script-level settings when using
         * [Worker Versions](https://developers.cloudflare.com/api/operations/worker-versions-list-versions).
         * Including but not limited to Logpush and Tail Consumers.
         *
         * @example
         * ```ts
         * const scriptSetting =
         *   await client.workers.scripts.settings.edit(
         *     'this-is_my_script-01',
         *     { account_id: '023e105f4ecef8ad9ca31a8372d0c353' },
         *   );
         * ```
         */
        edit(scriptName, params, options) {
            const { account_id, ...body } = params;
            return this._client.patch(path `/accounts/${account_id}/workers/scripts/${scriptName}/script-settings`, {
                body,
                ...options,
            })._thenUnwrap((obj) => obj.result);
        }
        /**
         * Get Worker script-level settings when using
         * [Worker Versions](https://developers.cloudflare.com/api/operations/worker-versions-list-versions).
         * Includes Logpush and Tail Consumers.
         *
         * @example
         * ```ts
         * const scriptSetting =
         *   await client.workers.scripts.settings.get(
         *     'this-is_my_script-01',
         *     { account_id: '023e105f4ecef8ad9ca31a8372d0c353' },
         *   );
         * ```
         */
        get(scriptName, params, options) {
            const { account_id } = params;
            return this._client.get(path `/accounts/${account_id}/workers/scripts/${scriptName}/script-settings`, options)._thenUnwrap((obj) => obj.result);
        }
    }
    BaseSettings._key = Object.freeze([
        'workers',
        'scripts',
        'settings',
    ]);
    return BaseSettings;
})();
class settings_Settings extends (/* unused pure expression or super */ null && (settings_BaseSettings)) {
}
//# sourceMappingURL=settings.mjs.map
;// CONCATENATED MODULE: ./lib/node_modules/cloudflare/resources/workers/scripts/subdomain.mjs
// File generated from our OpenAPI spec by Stainless. See CONTRIBUTING.md for details.


var BaseSubdomain = /* @__PURE__ */ (() => {
    class BaseSubdomain extends APIResource {
        /**
         * Enable or disable a Worker script on the workers.dev subdomain.
         *
         * @example
         * ```ts
         * const subdomain =
         *   await client.workers.scripts.subdomain.create(
         *     'this-is_my_script-01',
         *     {
         *       account_id: '023e105f4ecef8ad9ca31a8372d0c353',
         *       enabled: true,
         *     },
         *   );
         * ```
         */
        create(scriptName, params, options) {
            const { account_id, ...body } = params;
            return this._client.post(path `/accounts/${account_id}/workers/scripts/${scriptName}/subdomain`, {
                body,
                ...options,
            })._thenUnwrap((obj) => obj.result);
        }
        /**
         * Disable all workers.dev subdomains for a Worker script.
         *
         * @example
         * ```ts
         * const subdomain =
         *   await client.workers.scripts.subdomain.delete(
         *     'this-is_my_script-01',
         *     { account_id: '023e105f4ecef8ad9ca31a8372d0c353' },
         *   );
         * ```
         */
        delete(scriptName, params, options) {
            const { account_id } = params;
            return this._client.delete(path `/accounts/${account_id}/workers/scripts/${scriptName}/subdomain`, options)._thenUnwrap((obj) => obj.result);
        }
        /**
         * Get whether a Worker script is available on the workers.dev subdomain.
         *
         * @example
         * ```ts
         * const subdomain =
         *   await client.workers.scripts.subdomain.get(
         *     'this-is_my_script-01',
         *     { account_id: '023e105f4ecef8ad9ca31a8372d0c353' },
         *   );
         * ```
         */
        get(scriptName, params, options) {
            const { account_id } = params;
            return this._client.get(path `/accounts/${account_id}/workers/scripts/${scriptName}/subdomain`, options)._thenUnwrap((obj) => obj.result);
        }
    }
    BaseSubdomain._key = Object.freeze([
        'workers',
        'scripts',
        'subdomain',
    ]);
    return BaseSubdomain;
})();
class Subdomain extends (/* unused pure expression or super */ null && (BaseSubdomain)) {
}
//# sourceMappingURL=subdomain.mjs.map
;// CONCATENATED MODULE: ./lib/node_modules/cloudflare/internal/shims.mjs
function getDefaultFetch() {
    if (typeof fetch !== 'undefined') {
        return fetch;
    }
    throw new Error('`fetch` is not defined as a global; Either pass `fetch` to the client, `new Cloudflare({ fetch })` or polyfill the global, `globalThis.fetch = fetch`');
}
function makeReadableStream(...args) {
    const ReadableStream = globalThis.ReadableStream;
    if (typeof ReadableStream === 'undefined') {
        // Note: All of the platforms / runtimes we officially support already define
        // `ReadableStream` as a global, so this should only ever be hit on unsupported runtimes.
        throw new Error('`ReadableStream` is not defined as a global; You will need to polyfill it, `globalThis.ReadableStream = ReadableStream`');
    }
    return new ReadableStream(...args);
}
function ReadableStreamFrom(iterable) {
    let iter = Symbol.asyncIterator in iterable ? iterable[Symbol.asyncIterator]() : iterable[Symbol.iterator]();
    return makeReadableStream({
        start() { },
        async pull(controller) {
            const { done, value } = await iter.next();
            if (done) {
                controller.close();
            }
            else {
                controller.enqueue(value);
            }
        },
        async cancel() {
            await iter.return?.();
        },
    });
}
/**
 * Most browsers don't yet have async iterable support for ReadableStream,
 * and Node has a very different way of reading bytes from its "ReadableStream".
 *
 * This polyfill was pulled from https://github.com/MattiasBuelens/web-streams-polyfill/pull/122#issuecomment-1627354490
 */
function ReadableStreamToAsyncIterable(stream) {
    if (stream[Symbol.asyncIterator])
        return stream;
    const reader = stream.getReader();
    return {
        async next() {
            try {
                const result = await reader.read();
                if (result?.done)
                    reader.releaseLock(); // release lock when stream becomes closed
                return result;
            }
            catch (e) {
                reader.releaseLock(); // release lock when stream becomes errored
                throw e;
            }
        },
        async return() {
            const cancelPromise = reader.cancel();
            reader.releaseLock();
            await cancelPromise;
            return { done: true, value: undefined };
        },
        [Symbol.asyncIterator]() {
            return this;
        },
    };
}
/**
 * Cancels a ReadableStream we don't need to consume.
 * See https://undici.nodejs.org/#/?id=garbage-collection
 */
async function CancelReadableStream(stream) {
    if (stream === null || typeof stream !== 'object')
        return;
    if (stream[Symbol.asyncIterator]) {
        await stream[Symbol.asyncIterator]().return?.();
        return;
    }
    const reader = stream.getReader();
    const cancelPromise = reader.cancel();
    reader.releaseLock();
    await cancelPromise;
}
//# sourceMappingURL=shims.mjs.map
;// CONCATENATED MODULE: ./lib/node_modules/cloudflare/internal/uploads.mjs

const checkFileSupport = () => {
    if (typeof File === 'undefined') {
        const { process } = globalThis;
        const isOldNode = typeof process?.versions?.node === 'string' && parseInt(process.versions.node.split('.')) < 20;
        throw new Error('`File` is not defined as a global, which is required for file uploads.' +
            (isOldNode ?
                " Update to Node 20 LTS or newer, or set `globalThis.File` to `import('node:buffer').File`."
                : ''));
    }
};
/**
 * Construct a `File` instance. This is used to ensure a helpful error is thrown
 * for environments that don't define a global `File` yet.
 */
function makeFile(fileBits, fileName, options) {
    checkFileSupport();
    return new File(fileBits, fileName ?? 'unknown_file', options);
}
function getName(value) {
    return (((typeof value === 'object' &&
        value !== null &&
        (('name' in value && value.name && String(value.name)) ||
            ('url' in value && value.url && String(value.url)) ||
            ('filename' in value && value.filename && String(value.filename)) ||
            ('path' in value && value.path && String(value.path)))) ||
        '')
        .split(/[\\/]/)
        .pop() || undefined);
}
const isAsyncIterable = (value) => value != null && typeof value === 'object' && typeof value[Symbol.asyncIterator] === 'function';
/**
 * Returns a multipart/form-data request if any part of the given request body contains a File / Blob value.
 * Otherwise returns the request as is.
 */
const maybeMultipartFormRequestOptions = async (opts, fetch) => {
    if (!hasUploadableValue(opts.body))
        return opts;
    return { ...opts, body: await createForm(opts.body, fetch) };
};
const multipartFormRequestOptions = async (opts, fetch) => {
    return { ...opts, body: await createForm(opts.body, fetch) };
};
const supportsFormDataMap = /* @__PURE__ */ new WeakMap();
/**
 * node-fetch doesn't support the global FormData object in recent node versions. Instead of sending
 * properly-encoded form data, it just stringifies the object, resulting in a request body of "[object FormData]".
 * This function detects if the fetch function provided supports the global FormData object to avoid
 * confusing error messages later on.
 */
function supportsFormData(fetchObject) {
    const fetch = typeof fetchObject === 'function' ? fetchObject : fetchObject.fetch;
    const cached = supportsFormDataMap.get(fetch);
    if (cached)
        return cached;
    const promise = (async () => {
        try {
            const FetchResponse = ('Response' in fetch ?
                fetch.Response
                : (await fetch('data:,')).constructor);
            const data = new FormData();
            if (data.toString() === (await new FetchResponse(data).text())) {
                return false;
            }
            return true;
        }
        catch {
            // avoid false negatives
            return true;
        }
    })();
    supportsFormDataMap.set(fetch, promise);
    return promise;
}
const createForm = async (body, fetch) => {
    if (!(await supportsFormData(fetch))) {
        throw new TypeError('The provided fetch function does not support file uploads with the current global FormData class.');
    }
    const form = new FormData();
    await Promise.all(Object.entries(body || {}).map(([key, value]) => addFormValue(form, key, value)));
    return form;
};
// We check for Blob not File because Bun.File doesn't inherit from File,
// but they both inherit from Blob and have a `name` property at runtime.
const isNamedBlob = (value) => value instanceof Blob && 'name' in value;
const isUploadable = (value) => typeof value === 'object' &&
    value !== null &&
    (value instanceof Response || isAsyncIterable(value) || isNamedBlob(value));
const hasUploadableValue = (value) => {
    if (isUploadable(value))
        return true;
    if (Array.isArray(value))
        return value.some(hasUploadableValue);
    if (value && typeof value === 'object') {
        for (const k in value) {
            if (hasUploadableValue(value[k]))
                return true;
        }
    }
    return false;
};
const addFormValue = async (form, key, value) => {
    if (value === undefined)
        return;
    if (value == null) {
        throw new TypeError(`Received null for "${key}"; to pass null in FormData, you must use the string 'null'`);
    }
    // TODO: make nested formats configurable
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
        form.append(key, String(value));
    }
    else if (value instanceof Response) {
        form.append(key, makeFile([await value.blob()], getName(value)));
    }
    else if (isAsyncIterable(value)) {
        form.append(key, makeFile([await new Response(ReadableStreamFrom(value)).blob()], getName(value)));
    }
    else if (isNamedBlob(value)) {
        form.append(key, value, getName(value));
    }
    else if (Array.isArray(value)) {
        await Promise.all(value.map((entry) => addFormValue(form, key + '[]', entry)));
    }
    else if (typeof value === 'object') {
        await Promise.all(Object.entries(value).map(([name, prop]) => addFormValue(form, `${key}[${name}]`, prop)));
    }
    else {
        throw new TypeError(`Invalid value given to form, expected a string, number, boolean, object, Array, File or Blob but got ${value} instead`);
    }
};
//# sourceMappingURL=uploads.mjs.map
;// CONCATENATED MODULE: ./lib/node_modules/cloudflare/resources/workers/scripts/versions.mjs
// File generated from our OpenAPI spec by Stainless. See CONTRIBUTING.md for details.




var versions_BaseVersions = /* @__PURE__ */ (() => {
    class BaseVersions extends APIResource {
        /**
         * Upload a Worker Version without deploying to Cloudflare's network. You can find
         * more about the multipart metadata on our docs:
         * https://developers.cloudflare.com/workers/configuration/multipart-upload-metadata/.
         *
         * @example
         * ```ts
         * const version =
         *   await client.workers.scripts.versions.create(
         *     'this-is_my_script-01',
         *     {
         *       account_id: '023e105f4ecef8ad9ca31a8372d0c353',
         *       metadata: { main_module: 'worker.js' },
         *     },
         *   );
         * ```
         */
        create(scriptName, params, options) {
            const { account_id, bindings_inherit, ...body } = params;
            return this._client.post(path `/accounts/${account_id}/workers/scripts/${scriptName}/versions`, multipartFormRequestOptions({ query: { bindings_inherit }, body, ...options }, this._client))._thenUnwrap((obj) => obj.result);
        }
        /**
         * List of Worker Versions. The first version in the list is the latest version.
         *
         * @example
         * ```ts
         * // Automatically fetches more pages as needed.
         * for await (const versionListResponse of client.workers.scripts.versions.list(
         *   'this-is_my_script-01',
         *   { account_id: '023e105f4ecef8ad9ca31a8372d0c353' },
         * )) {
         *   // ...
         * }
         * ```
         */
        list(scriptName, params, options) {
            const { account_id, ...query } = params;
            return this._client.getAPIList(path `/accounts/${account_id}/workers/scripts/${scriptName}/versions`, (V4PagePagination), { query, ...options });
        }
        /**
         * Retrieves detailed information about a specific version of a Worker script.
         *
         * @example
         * ```ts
         * const version = await client.workers.scripts.versions.get(
         *   'bcf48806-b317-4351-9ee7-36e7d557d4de',
         *   {
         *     account_id: '023e105f4ecef8ad9ca31a8372d0c353',
         *     script_name: 'this-is_my_script-01',
         *   },
         * );
         * ```
         */
        get(versionID, params, options) {
            const { account_id, script_name } = params;
            return this._client.get(path `/accounts/${account_id}/workers/scripts/${script_name}/versions/${versionID}`, options)._thenUnwrap((obj) => obj.result);
        }
    }
    BaseVersions._key = Object.freeze([
        'workers',
        'scripts',
        'versions',
    ]);
    return BaseVersions;
})();
class versions_Versions extends (/* unused pure expression or super */ null && (versions_BaseVersions)) {
}
//# sourceMappingURL=versions.mjs.map
;// CONCATENATED MODULE: ./lib/node_modules/cloudflare/internal/headers.mjs
// File generated from our OpenAPI spec by Stainless. See CONTRIBUTING.md for details.

const brand_privateNullableHeaders = /* @__PURE__ */ Symbol('brand.privateNullableHeaders');
function* iterateHeaders(headers) {
    if (!headers)
        return;
    if (brand_privateNullableHeaders in headers) {
        const { values, nulls } = headers;
        yield* values.entries();
        for (const name of nulls) {
            yield [name, null];
        }
        return;
    }
    let shouldClear = false;
    let iter;
    if (headers instanceof Headers) {
        iter = headers.entries();
    }
    else if (isReadonlyArray(headers)) {
        iter = headers;
    }
    else {
        shouldClear = true;
        iter = Object.entries(headers ?? {});
    }
    for (let row of iter) {
        const name = row[0];
        if (typeof name !== 'string')
            throw new TypeError('expected header name to be a string');
        const values = isReadonlyArray(row[1]) ? row[1] : [row[1]];
        let didClear = false;
        for (const value of values) {
            if (value === undefined)
                continue;
            // Objects keys always overwrite older headers, they never append.
            // Yield a null to clear the header before adding the new values.
            if (shouldClear && !didClear) {
                didClear = true;
                yield [name, null];
            }
            yield [name, value];
        }
    }
}
const buildHeaders = (newHeaders) => {
    const targetHeaders = new Headers();
    const nullHeaders = new Set();
    for (const headers of newHeaders) {
        const seenHeaders = new Set();
        for (const [name, value] of iterateHeaders(headers)) {
            const lowerName = name.toLowerCase();
            if (!seenHeaders.has(lowerName)) {
                targetHeaders.delete(name);
                seenHeaders.add(lowerName);
            }
            if (value === null) {
                targetHeaders.delete(name);
                nullHeaders.add(lowerName);
            }
            else {
                targetHeaders.append(name, value);
                nullHeaders.delete(lowerName);
            }
        }
    }
    return { [brand_privateNullableHeaders]: true, values: targetHeaders, nulls: nullHeaders };
};
const isEmptyHeaders = (headers) => {
    for (const _ of iterateHeaders(headers))
        return false;
    return true;
};
//# sourceMappingURL=headers.mjs.map
;// CONCATENATED MODULE: ./lib/node_modules/cloudflare/resources/workers/subdomains.mjs
// File generated from our OpenAPI spec by Stainless. See CONTRIBUTING.md for details.



var BaseSubdomains = /* @__PURE__ */ (() => {
    class BaseSubdomains extends APIResource {
        /**
         * Creates a Workers subdomain for an account.
         *
         * @example
         * ```ts
         * const subdomain = await client.workers.subdomains.update({
         *   account_id: '023e105f4ecef8ad9ca31a8372d0c353',
         *   subdomain: 'my-subdomain',
         * });
         * ```
         */
        update(params, options) {
            const { account_id, ...body } = params;
            return this._client.put(path `/accounts/${account_id}/workers/subdomain`, { body, ...options })._thenUnwrap((obj) => obj.result);
        }
        /**
         * Deletes a Workers subdomain for an account.
         *
         * @example
         * ```ts
         * await client.workers.subdomains.delete({
         *   account_id: '023e105f4ecef8ad9ca31a8372d0c353',
         * });
         * ```
         */
        delete(params, options) {
            const { account_id } = params;
            return this._client.delete(path `/accounts/${account_id}/workers/subdomain`, {
                ...options,
                headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
            });
        }
        /**
         * Returns a Workers subdomain for an account.
         *
         * @example
         * ```ts
         * const subdomain = await client.workers.subdomains.get({
         *   account_id: '023e105f4ecef8ad9ca31a8372d0c353',
         * });
         * ```
         */
        get(params, options) {
            const { account_id } = params;
            return this._client.get(path `/accounts/${account_id}/workers/subdomain`, options)._thenUnwrap((obj) => obj.result);
        }
    }
    BaseSubdomains._key = Object.freeze([
        'workers',
        'subdomains',
    ]);
    return BaseSubdomains;
})();
class Subdomains extends (/* unused pure expression or super */ null && (BaseSubdomains)) {
}
//# sourceMappingURL=subdomains.mjs.map
;// CONCATENATED MODULE: ./lib/node_modules/cloudflare/resources/workflows/workflows.mjs
// File generated from our OpenAPI spec by Stainless. See CONTRIBUTING.md for details.







var BaseWorkflows = /* @__PURE__ */ (() => {
    class BaseWorkflows extends APIResource {
        /**
         * Creates a new workflow or updates an existing workflow definition.
         */
        update(workflowName, params, options) {
            const { account_id, ...body } = params;
            return this._client.put(path `/accounts/${account_id}/workflows/${workflowName}`, {
                body,
                ...options,
            })._thenUnwrap((obj) => obj.result);
        }
        /**
         * Lists all workflows configured for the account.
         */
        list(params, options) {
            const { account_id, ...query } = params;
            return this._client.getAPIList(path `/accounts/${account_id}/workflows`, (V4PagePaginationArray), { query, ...options });
        }
        /**
         * Deletes a Workflow. This only deletes the Workflow and does not delete or modify
         * any Worker associated to this Workflow or bounded to it.
         */
        delete(workflowName, params, options) {
            const { account_id } = params;
            return this._client.delete(path `/accounts/${account_id}/workflows/${workflowName}`, options)._thenUnwrap((obj) => obj.result);
        }
        /**
         * Retrieves configuration and metadata for a specific workflow.
         */
        get(workflowName, params, options) {
            const { account_id } = params;
            return this._client.get(path `/accounts/${account_id}/workflows/${workflowName}`, options)._thenUnwrap((obj) => obj.result);
        }
    }
    BaseWorkflows._key = Object.freeze(['workflows']);
    return BaseWorkflows;
})();
var Workflows = /* @__PURE__ */ (/* unused pure expression or super */ null && ((() => {
    class Workflows extends BaseWorkflows {
        constructor() {
            super(...arguments);
            this.instances = new InstancesAPI.Instances(this._client);
            this.versions = new VersionsAPI.Versions(this._client);
        }
    }
    Workflows.Instances = Instances;
    Workflows.BaseInstances = BaseInstances;
    Workflows.Versions = Versions;
    Workflows.BaseVersions = BaseVersions;
    return Workflows;
})()));
//# sourceMappingURL=workflows.mjs.map
;// CONCATENATED MODULE: ./lib/node_modules/cloudflare/resources/zones/zones.mjs
// File generated from our OpenAPI spec by Stainless. See CONTRIBUTING.md for details.































var BaseZones = /* @__PURE__ */ (() => {
    class BaseZones extends APIResource {
        /**
         * Creates a new zone (domain) in your Cloudflare account.
         *
         * The zone is created in a pending state and must be activated by updating your
         * domain's nameservers to point to Cloudflare, or by completing the verification
         * process for partial (CNAME) setups.
         *
         * @example
         * ```ts
         * const zone = await client.zones.create({
         *   account: {},
         *   name: 'example.com',
         * });
         * ```
         */
        create(body, options) {
            return this._client.post('/zones', { body, ...options })._thenUnwrap((obj) => obj.result);
        }
        /**
         * Lists, searches, sorts, and filters your zones. Listing zones across more than
         * 500 accounts is currently not allowed.
         *
         * @example
         * ```ts
         * // Automatically fetches more pages as needed.
         * for await (const zone of client.zones.list()) {
         *   // ...
         * }
         * ```
         */
        list(query = {}, options) {
            return this._client.getAPIList('/zones', (V4PagePaginationArray), { query, ...options });
        }
        /**
         * Deletes an existing zone.
         *
         * @example
         * ```ts
         * const zone = await client.zones.delete({
         *   zone_id: '023e105f4ecef8ad9ca31a8372d0c353',
         * });
         * ```
         */
        delete(params, options) {
            const { zone_id } = params;
            return this._client.delete(path `/zones/${zone_id}`, options)._thenUnwrap((obj) => obj.result);
        }
        /**
         * Edits a zone. Only one zone property can be changed at a time.
         *
         * @example
         * ```ts
         * const zone = await client.zones.edit({
         *   zone_id: '023e105f4ecef8ad9ca31a8372d0c353',
         * });
         * ```
         */
        edit(params, options) {
            const { zone_id, ...body } = params;
            return this._client.patch(path `/zones/${zone_id}`, { body, ...options })._thenUnwrap((obj) => obj.result);
        }
        /**
         * Retrieves detailed information about a specific zone identified by its zone ID.
         *
         * Returns zone configuration, status, nameservers, and associated metadata.
         *
         * @example
         * ```ts
         * const zone = await client.zones.get({
         *   zone_id: '023e105f4ecef8ad9ca31a8372d0c353',
         * });
         * ```
         */
        get(params, options) {
            const { zone_id } = params;
            return this._client.get(path `/zones/${zone_id}`, options)._thenUnwrap((obj) => obj.result);
        }
    }
    BaseZones._key = Object.freeze(['zones']);
    return BaseZones;
})();
var Zones = /* @__PURE__ */ (/* unused pure expression or super */ null && ((() => {
    class Zones extends BaseZones {
        constructor() {
            super(...arguments);
            this.activationCheck = new ActivationCheckAPI.ActivationCheck(this._client);
            this.observability = new ObservabilityAPI.Observability(this._client);
            this.settings = new SettingsAPI.Settings(this._client);
            this.transformationsAllowedOrigins = new TransformationsAllowedOriginsAPI.TransformationsAllowedOrigins(this._client);
            this.transformationsC2pa = new TransformationsC2paAPI.TransformationsC2paResource(this._client);
            this.nel = new NELAPI.NEL(this._client);
            this.environments = new EnvironmentsAPI.Environments(this._client);
            this.customNameservers = new CustomNameserversAPI.CustomNameservers(this._client);
            this.holds = new HoldsAPI.Holds(this._client);
            this.subscriptions = new SubscriptionsAPI.Subscriptions(this._client);
            this.plans = new PlansAPI.Plans(this._client);
            this.ratePlans = new RatePlansAPI.RatePlans(this._client);
            this.entitlements = new EntitlementsAPI.Entitlements(this._client);
            this.ct = new CTAPI.CT(this._client);
        }
    }
    Zones.ActivationCheck = ActivationCheck;
    Zones.BaseActivationCheck = BaseActivationCheck;
    Zones.Observability = Observability;
    Zones.BaseObservability = BaseObservability;
    Zones.Settings = Settings;
    Zones.BaseSettings = BaseSettings;
    Zones.BaseTransformationsAllowedOrigins = BaseTransformationsAllowedOrigins;
    Zones.TransformationsC2paResource = TransformationsC2paResource;
    Zones.BaseTransformationsC2paResource = BaseTransformationsC2paResource;
    Zones.NELResource = NELResource;
    Zones.BaseNEL = BaseNEL;
    Zones.Environments = Environments;
    Zones.BaseEnvironments = BaseEnvironments;
    Zones.CustomNameservers = CustomNameservers;
    Zones.BaseCustomNameservers = BaseCustomNameservers;
    Zones.Holds = Holds;
    Zones.BaseHolds = BaseHolds;
    Zones.Subscriptions = Subscriptions;
    Zones.BaseSubscriptions = BaseSubscriptions;
    Zones.Plans = Plans;
    Zones.BasePlans = BasePlans;
    Zones.RatePlans = RatePlans;
    Zones.BaseRatePlans = BaseRatePlans;
    Zones.Entitlements = Entitlements;
    Zones.BaseEntitlements = BaseEntitlements;
    Zones.CT = CT;
    Zones.BaseCT = BaseCT;
    return Zones;
})()));
//# sourceMappingURL=zones.mjs.map
;// CONCATENATED MODULE: ./lib/node_modules/cloudflare/internal/utils/uuid.mjs
// File generated from our OpenAPI spec by Stainless. See CONTRIBUTING.md for details.
/**
 * https://stackoverflow.com/a/2117523
 */
let uuid4 = function () {
    const { crypto } = globalThis;
    if (crypto?.randomUUID) {
        uuid4 = crypto.randomUUID.bind(crypto);
        return crypto.randomUUID();
    }
    const u8 = new Uint8Array(1);
    const randomByte = crypto ? () => crypto.getRandomValues(u8)[0] : () => (Math.random() * 0xff) & 0xff;
    return '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (c) => (+c ^ (randomByte() & (15 >> (+c / 4)))).toString(16));
};
//# sourceMappingURL=uuid.mjs.map
;// CONCATENATED MODULE: ./lib/node_modules/cloudflare/internal/utils/sleep.mjs
// File generated from our OpenAPI spec by Stainless. See CONTRIBUTING.md for details.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
//# sourceMappingURL=sleep.mjs.map
// EXTERNAL MODULE: ./lib/node_modules/cloudflare/internal/errors.mjs
var errors = __nccwpck_require__(8420);
;// CONCATENATED MODULE: ./lib/node_modules/cloudflare/version.mjs
const VERSION = '7.3.0'; // x-release-please-version
const API_VERSION = '';
//# sourceMappingURL=version.mjs.map
;// CONCATENATED MODULE: ./lib/node_modules/cloudflare/internal/detect-platform.mjs
// File generated from our OpenAPI spec by Stainless. See CONTRIBUTING.md for details.

const isRunningInBrowser = () => {
    return (
    // @ts-ignore
    typeof window !== 'undefined' &&
        // @ts-ignore
        typeof window.document !== 'undefined' &&
        // @ts-ignore
        typeof navigator !== 'undefined');
};
/**
 * Note this does not detect 'browser'; for that, use getBrowserInfo().
 */
function getDetectedPlatform() {
    if (typeof Deno !== 'undefined' && Deno.build != null) {
        return 'deno';
    }
    if (typeof EdgeRuntime !== 'undefined') {
        return 'edge';
    }
    if (Object.prototype.toString.call(typeof globalThis.process !== 'undefined' ? globalThis.process : 0) === '[object process]') {
        return 'node';
    }
    return 'unknown';
}
const getPlatformProperties = () => {
    const detectedPlatform = getDetectedPlatform();
    if (detectedPlatform === 'deno') {
        return {
            'X-Stainless-Lang': 'js',
            'X-Stainless-Package-Version': VERSION,
            'X-Stainless-OS': normalizePlatform(Deno.build.os),
            'X-Stainless-Arch': normalizeArch(Deno.build.arch),
            'X-Stainless-Runtime': 'deno',
            'X-Stainless-Runtime-Version': typeof Deno.version === 'string' ? Deno.version : Deno.version?.deno ?? 'unknown',
        };
    }
    if (typeof EdgeRuntime !== 'undefined') {
        return {
            'X-Stainless-Lang': 'js',
            'X-Stainless-Package-Version': VERSION,
            'X-Stainless-OS': 'Unknown',
            'X-Stainless-Arch': `other:${EdgeRuntime}`,
            'X-Stainless-Runtime': 'edge',
            'X-Stainless-Runtime-Version': globalThis.process.version,
        };
    }
    // Check if Node.js
    if (detectedPlatform === 'node') {
        return {
            'X-Stainless-Lang': 'js',
            'X-Stainless-Package-Version': VERSION,
            'X-Stainless-OS': normalizePlatform(globalThis.process.platform ?? 'unknown'),
            'X-Stainless-Arch': normalizeArch(globalThis.process.arch ?? 'unknown'),
            'X-Stainless-Runtime': 'node',
            'X-Stainless-Runtime-Version': globalThis.process.version ?? 'unknown',
        };
    }
    const browserInfo = getBrowserInfo();
    if (browserInfo) {
        return {
            'X-Stainless-Lang': 'js',
            'X-Stainless-Package-Version': VERSION,
            'X-Stainless-OS': 'Unknown',
            'X-Stainless-Arch': 'unknown',
            'X-Stainless-Runtime': `browser:${browserInfo.browser}`,
            'X-Stainless-Runtime-Version': browserInfo.version,
        };
    }
    // TODO add support for Cloudflare workers, etc.
    return {
        'X-Stainless-Lang': 'js',
        'X-Stainless-Package-Version': VERSION,
        'X-Stainless-OS': 'Unknown',
        'X-Stainless-Arch': 'unknown',
        'X-Stainless-Runtime': 'unknown',
        'X-Stainless-Runtime-Version': 'unknown',
    };
};
// Note: modified from https://github.com/JS-DevTools/host-environment/blob/b1ab79ecde37db5d6e163c050e54fe7d287d7c92/src/isomorphic.browser.ts
function getBrowserInfo() {
    if (typeof navigator === 'undefined' || !navigator) {
        return null;
    }
    // NOTE: The order matters here!
    const browserPatterns = [
        { key: 'edge', pattern: /Edge(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/ },
        { key: 'ie', pattern: /MSIE(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/ },
        { key: 'ie', pattern: /Trident(?:.*rv\:(\d+)\.(\d+)(?:\.(\d+))?)?/ },
        { key: 'chrome', pattern: /Chrome(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/ },
        { key: 'firefox', pattern: /Firefox(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/ },
        { key: 'safari', pattern: /(?:Version\W+(\d+)\.(\d+)(?:\.(\d+))?)?(?:\W+Mobile\S*)?\W+Safari/ },
    ];
    // Find the FIRST matching browser
    for (const { key, pattern } of browserPatterns) {
        const match = pattern.exec(navigator.userAgent);
        if (match) {
            const major = match[1] || 0;
            const minor = match[2] || 0;
            const patch = match[3] || 0;
            return { browser: key, version: `${major}.${minor}.${patch}` };
        }
    }
    return null;
}
const normalizeArch = (arch) => {
    // Node docs:
    // - https://nodejs.org/api/process.html#processarch
    // Deno docs:
    // - https://doc.deno.land/deno/stable/~/Deno.build
    if (arch === 'x32')
        return 'x32';
    if (arch === 'x86_64' || arch === 'x64')
        return 'x64';
    if (arch === 'arm')
        return 'arm';
    if (arch === 'aarch64' || arch === 'arm64')
        return 'arm64';
    if (arch)
        return `other:${arch}`;
    return 'unknown';
};
const normalizePlatform = (platform) => {
    // Node platforms:
    // - https://nodejs.org/api/process.html#processplatform
    // Deno platforms:
    // - https://doc.deno.land/deno/stable/~/Deno.build
    // - https://github.com/denoland/deno/issues/14799
    platform = platform.toLowerCase();
    // NOTE: this iOS check is untested and may not work
    // Node does not work natively on IOS, there is a fork at
    // https://github.com/nodejs-mobile/nodejs-mobile
    // however it is unknown at the time of writing how to detect if it is running
    if (platform.includes('ios'))
        return 'iOS';
    if (platform === 'android')
        return 'Android';
    if (platform === 'darwin')
        return 'MacOS';
    if (platform === 'win32')
        return 'Windows';
    if (platform === 'freebsd')
        return 'FreeBSD';
    if (platform === 'openbsd')
        return 'OpenBSD';
    if (platform === 'linux')
        return 'Linux';
    if (platform)
        return `Other:${platform}`;
    return 'Unknown';
};
let _platformHeaders;
const getPlatformHeaders = () => {
    return (_platformHeaders ?? (_platformHeaders = getPlatformProperties()));
};
//# sourceMappingURL=detect-platform.mjs.map
;// CONCATENATED MODULE: ./lib/node_modules/cloudflare/internal/request-options.mjs
const FallbackEncoder = ({ headers, body }) => {
    return {
        bodyHeaders: {
            'content-type': 'application/json',
        },
        body: JSON.stringify(body),
    };
};
//# sourceMappingURL=request-options.mjs.map
;// CONCATENATED MODULE: ./lib/node_modules/cloudflare/internal/qs/formats.mjs
const default_format = 'RFC3986';
const default_formatter = (v) => String(v);
const formatters = {
    RFC1738: (v) => String(v).replace(/%20/g, '+'),
    RFC3986: default_formatter,
};
const RFC1738 = 'RFC1738';
const RFC3986 = 'RFC3986';
//# sourceMappingURL=formats.mjs.map
;// CONCATENATED MODULE: ./lib/node_modules/cloudflare/internal/qs/utils.mjs


let has = (obj, key) => ((has = Object.hasOwn ?? Function.prototype.call.bind(Object.prototype.hasOwnProperty)),
    has(obj, key));
const hex_table = /* @__PURE__ */ (() => {
    const array = [];
    for (let i = 0; i < 256; ++i) {
        array.push('%' + ((i < 16 ? '0' : '') + i.toString(16)).toUpperCase());
    }
    return array;
})();
function compact_queue(queue) {
    while (queue.length > 1) {
        const item = queue.pop();
        if (!item)
            continue;
        const obj = item.obj[item.prop];
        if (isArray(obj)) {
            const compacted = [];
            for (let j = 0; j < obj.length; ++j) {
                if (typeof obj[j] !== 'undefined') {
                    compacted.push(obj[j]);
                }
            }
            // @ts-ignore
            item.obj[item.prop] = compacted;
        }
    }
}
function array_to_object(source, options) {
    const obj = options && options.plainObjects ? Object.create(null) : {};
    for (let i = 0; i < source.length; ++i) {
        if (typeof source[i] !== 'undefined') {
            obj[i] = source[i];
        }
    }
    return obj;
}
function merge(target, source, options = {}) {
    if (!source) {
        return target;
    }
    if (typeof source !== 'object') {
        if (isArray(target)) {
            target.push(source);
        }
        else if (target && typeof target === 'object') {
            if ((options && (options.plainObjects || options.allowPrototypes)) || !has(Object.prototype, source)) {
                target[source] = true;
            }
        }
        else {
            return [target, source];
        }
        return target;
    }
    if (!target || typeof target !== 'object') {
        return [target].concat(source);
    }
    let mergeTarget = target;
    if (isArray(target) && !isArray(source)) {
        // @ts-ignore
        mergeTarget = array_to_object(target, options);
    }
    if (isArray(target) && isArray(source)) {
        source.forEach(function (item, i) {
            if (has(target, i)) {
                const targetItem = target[i];
                if (targetItem && typeof targetItem === 'object' && item && typeof item === 'object') {
                    target[i] = merge(targetItem, item, options);
                }
                else {
                    target.push(item);
                }
            }
            else {
                target[i] = item;
            }
        });
        return target;
    }
    return Object.keys(source).reduce(function (acc, key) {
        const value = source[key];
        if (has(acc, key)) {
            acc[key] = merge(acc[key], value, options);
        }
        else {
            acc[key] = value;
        }
        return acc;
    }, mergeTarget);
}
function assign_single_source(target, source) {
    return Object.keys(source).reduce(function (acc, key) {
        acc[key] = source[key];
        return acc;
    }, target);
}
function decode(str, _, charset) {
    const strWithoutPlus = str.replace(/\+/g, ' ');
    if (charset === 'iso-8859-1') {
        // unescape never throws, no try...catch needed:
        return strWithoutPlus.replace(/%[0-9a-f]{2}/gi, unescape);
    }
    // utf-8
    try {
        return decodeURIComponent(strWithoutPlus);
    }
    catch (e) {
        return strWithoutPlus;
    }
}
const limit = 1024;
const encode = (str, _defaultEncoder, charset, _kind, format) => {
    // This code was originally written by Brian White for the io.js core querystring library.
    // It has been adapted here for stricter adherence to RFC 3986
    if (str.length === 0) {
        return str;
    }
    let string = str;
    if (typeof str === 'symbol') {
        string = Symbol.prototype.toString.call(str);
    }
    else if (typeof str !== 'string') {
        string = String(str);
    }
    if (charset === 'iso-8859-1') {
        return escape(string).replace(/%u[0-9a-f]{4}/gi, function ($0) {
            return '%26%23' + parseInt($0.slice(2), 16) + '%3B';
        });
    }
    let out = '';
    for (let j = 0; j < string.length; j += limit) {
        const segment = string.length >= limit ? string.slice(j, j + limit) : string;
        const arr = [];
        for (let i = 0; i < segment.length; ++i) {
            let c = segment.charCodeAt(i);
            if (c === 0x2d || // -
                c === 0x2e || // .
                c === 0x5f || // _
                c === 0x7e || // ~
                (c >= 0x30 && c <= 0x39) || // 0-9
                (c >= 0x41 && c <= 0x5a) || // a-z
                (c >= 0x61 && c <= 0x7a) || // A-Z
                (format === RFC1738 && (c === 0x28 || c === 0x29)) // ( )
            ) {
                arr[arr.length] = segment.charAt(i);
                continue;
            }
            if (c < 0x80) {
                arr[arr.length] = hex_table[c];
                continue;
            }
            if (c < 0x800) {
                arr[arr.length] = hex_table[0xc0 | (c >> 6)] + hex_table[0x80 | (c & 0x3f)];
                continue;
            }
            if (c < 0xd800 || c >= 0xe000) {
                arr[arr.length] =
                    hex_table[0xe0 | (c >> 12)] + hex_table[0x80 | ((c >> 6) & 0x3f)] + hex_table[0x80 | (c & 0x3f)];
                continue;
            }
            i += 1;
            c = 0x10000 + (((c & 0x3ff) << 10) | (segment.charCodeAt(i) & 0x3ff));
            arr[arr.length] =
                hex_table[0xf0 | (c >> 18)] +
                    hex_table[0x80 | ((c >> 12) & 0x3f)] +
                    hex_table[0x80 | ((c >> 6) & 0x3f)] +
                    hex_table[0x80 | (c & 0x3f)];
        }
        out += arr.join('');
    }
    return out;
};
function compact(value) {
    const queue = [{ obj: { o: value }, prop: 'o' }];
    const refs = [];
    for (let i = 0; i < queue.length; ++i) {
        const item = queue[i];
        // @ts-ignore
        const obj = item.obj[item.prop];
        const keys = Object.keys(obj);
        for (let j = 0; j < keys.length; ++j) {
            const key = keys[j];
            const val = obj[key];
            if (typeof val === 'object' && val !== null && refs.indexOf(val) === -1) {
                queue.push({ obj: obj, prop: key });
                refs.push(val);
            }
        }
    }
    compact_queue(queue);
    return value;
}
function is_regexp(obj) {
    return Object.prototype.toString.call(obj) === '[object RegExp]';
}
function is_buffer(obj) {
    if (!obj || typeof obj !== 'object') {
        return false;
    }
    return !!(obj.constructor && obj.constructor.isBuffer && obj.constructor.isBuffer(obj));
}
function combine(a, b) {
    return [].concat(a, b);
}
function maybe_map(val, fn) {
    if (values_isArray(val)) {
        const mapped = [];
        for (let i = 0; i < val.length; i += 1) {
            mapped.push(fn(val[i]));
        }
        return mapped;
    }
    return fn(val);
}
//# sourceMappingURL=utils.mjs.map
;// CONCATENATED MODULE: ./lib/node_modules/cloudflare/internal/qs/stringify.mjs



const array_prefix_generators = {
    brackets(prefix) {
        return String(prefix) + '[]';
    },
    comma: 'comma',
    indices(prefix, key) {
        return String(prefix) + '[' + key + ']';
    },
    repeat(prefix) {
        return String(prefix);
    },
};
const push_to_array = function (arr, value_or_array) {
    Array.prototype.push.apply(arr, values_isArray(value_or_array) ? value_or_array : [value_or_array]);
};
let toISOString;
const defaults = {
    addQueryPrefix: false,
    allowDots: false,
    allowEmptyArrays: false,
    arrayFormat: 'indices',
    charset: 'utf-8',
    charsetSentinel: false,
    delimiter: '&',
    encode: true,
    encodeDotInKeys: false,
    encoder: encode,
    encodeValuesOnly: false,
    format: default_format,
    formatter: default_formatter,
    /** @deprecated */
    indices: false,
    serializeDate(date) {
        return (toISOString ?? (toISOString = Function.prototype.call.bind(Date.prototype.toISOString)))(date);
    },
    skipNulls: false,
    strictNullHandling: false,
};
function is_non_nullish_primitive(v) {
    return (typeof v === 'string' ||
        typeof v === 'number' ||
        typeof v === 'boolean' ||
        typeof v === 'symbol' ||
        typeof v === 'bigint');
}
const sentinel = {};
function inner_stringify(object, prefix, generateArrayPrefix, commaRoundTrip, allowEmptyArrays, strictNullHandling, skipNulls, encodeDotInKeys, encoder, filter, sort, allowDots, serializeDate, format, formatter, encodeValuesOnly, charset, sideChannel) {
    let obj = object;
    let tmp_sc = sideChannel;
    let step = 0;
    let find_flag = false;
    while ((tmp_sc = tmp_sc.get(sentinel)) !== void undefined && !find_flag) {
        // Where object last appeared in the ref tree
        const pos = tmp_sc.get(object);
        step += 1;
        if (typeof pos !== 'undefined') {
            if (pos === step) {
                throw new RangeError('Cyclic object value');
            }
            else {
                find_flag = true; // Break while
            }
        }
        if (typeof tmp_sc.get(sentinel) === 'undefined') {
            step = 0;
        }
    }
    if (typeof filter === 'function') {
        obj = filter(prefix, obj);
    }
    else if (obj instanceof Date) {
        obj = serializeDate?.(obj);
    }
    else if (generateArrayPrefix === 'comma' && values_isArray(obj)) {
        obj = maybe_map(obj, function (value) {
            if (value instanceof Date) {
                return serializeDate?.(value);
            }
            return value;
        });
    }
    if (obj === null) {
        if (strictNullHandling) {
            return encoder && !encodeValuesOnly ?
                // @ts-expect-error
                encoder(prefix, defaults.encoder, charset, 'key', format)
                : prefix;
        }
        obj = '';
    }
    if (is_non_nullish_primitive(obj) || is_buffer(obj)) {
        if (encoder) {
            const key_value = encodeValuesOnly ? prefix
                // @ts-expect-error
                : encoder(prefix, defaults.encoder, charset, 'key', format);
            return [
                formatter?.(key_value) +
                    '=' +
                    // @ts-expect-error
                    formatter?.(encoder(obj, defaults.encoder, charset, 'value', format)),
            ];
        }
        return [formatter?.(prefix) + '=' + formatter?.(String(obj))];
    }
    const values = [];
    if (typeof obj === 'undefined') {
        return values;
    }
    let obj_keys;
    if (generateArrayPrefix === 'comma' && values_isArray(obj)) {
        // we need to join elements in
        if (encodeValuesOnly && encoder) {
            // @ts-expect-error values only
            obj = maybe_map(obj, encoder);
        }
        obj_keys = [{ value: obj.length > 0 ? obj.join(',') || null : void undefined }];
    }
    else if (values_isArray(filter)) {
        obj_keys = filter;
    }
    else {
        const keys = Object.keys(obj);
        obj_keys = sort ? keys.sort(sort) : keys;
    }
    const encoded_prefix = encodeDotInKeys ? String(prefix).replace(/\./g, '%2E') : String(prefix);
    const adjusted_prefix = commaRoundTrip && values_isArray(obj) && obj.length === 1 ? encoded_prefix + '[]' : encoded_prefix;
    if (allowEmptyArrays && values_isArray(obj) && obj.length === 0) {
        return adjusted_prefix + '[]';
    }
    for (let j = 0; j < obj_keys.length; ++j) {
        const key = obj_keys[j];
        const value = 
        // @ts-ignore
        typeof key === 'object' && typeof key.value !== 'undefined' ? key.value : obj[key];
        if (skipNulls && value === null) {
            continue;
        }
        // @ts-ignore
        const encoded_key = allowDots && encodeDotInKeys ? key.replace(/\./g, '%2E') : key;
        const key_prefix = values_isArray(obj) ?
            typeof generateArrayPrefix === 'function' ?
                generateArrayPrefix(adjusted_prefix, encoded_key)
                : adjusted_prefix
            : adjusted_prefix + (allowDots ? '.' + encoded_key : '[' + encoded_key + ']');
        sideChannel.set(object, step);
        const valueSideChannel = new WeakMap();
        valueSideChannel.set(sentinel, sideChannel);
        push_to_array(values, inner_stringify(value, key_prefix, generateArrayPrefix, commaRoundTrip, allowEmptyArrays, strictNullHandling, skipNulls, encodeDotInKeys, 
        // @ts-ignore
        generateArrayPrefix === 'comma' && encodeValuesOnly && values_isArray(obj) ? null : encoder, filter, sort, allowDots, serializeDate, format, formatter, encodeValuesOnly, charset, valueSideChannel));
    }
    return values;
}
function normalize_stringify_options(opts = defaults) {
    if (typeof opts.allowEmptyArrays !== 'undefined' && typeof opts.allowEmptyArrays !== 'boolean') {
        throw new TypeError('`allowEmptyArrays` option can only be `true` or `false`, when provided');
    }
    if (typeof opts.encodeDotInKeys !== 'undefined' && typeof opts.encodeDotInKeys !== 'boolean') {
        throw new TypeError('`encodeDotInKeys` option can only be `true` or `false`, when provided');
    }
    if (opts.encoder !== null && typeof opts.encoder !== 'undefined' && typeof opts.encoder !== 'function') {
        throw new TypeError('Encoder has to be a function.');
    }
    const charset = opts.charset || defaults.charset;
    if (typeof opts.charset !== 'undefined' && opts.charset !== 'utf-8' && opts.charset !== 'iso-8859-1') {
        throw new TypeError('The charset option must be either utf-8, iso-8859-1, or undefined');
    }
    let format = default_format;
    if (typeof opts.format !== 'undefined') {
        if (!has(formatters, opts.format)) {
            throw new TypeError('Unknown format option provided.');
        }
        format = opts.format;
    }
    const formatter = formatters[format];
    let filter = defaults.filter;
    if (typeof opts.filter === 'function' || values_isArray(opts.filter)) {
        filter = opts.filter;
    }
    let arrayFormat;
    if (opts.arrayFormat && opts.arrayFormat in array_prefix_generators) {
        arrayFormat = opts.arrayFormat;
    }
    else if ('indices' in opts) {
        arrayFormat = opts.indices ? 'indices' : 'repeat';
    }
    else {
        arrayFormat = defaults.arrayFormat;
    }
    if ('commaRoundTrip' in opts && typeof opts.commaRoundTrip !== 'boolean') {
        throw new TypeError('`commaRoundTrip` must be a boolean, or absent');
    }
    const allowDots = typeof opts.allowDots === 'undefined' ?
        !!opts.encodeDotInKeys === true ?
            true
            : defaults.allowDots
        : !!opts.allowDots;
    return {
        addQueryPrefix: typeof opts.addQueryPrefix === 'boolean' ? opts.addQueryPrefix : defaults.addQueryPrefix,
        // @ts-ignore
        allowDots: allowDots,
        allowEmptyArrays: typeof opts.allowEmptyArrays === 'boolean' ? !!opts.allowEmptyArrays : defaults.allowEmptyArrays,
        arrayFormat: arrayFormat,
        charset: charset,
        charsetSentinel: typeof opts.charsetSentinel === 'boolean' ? opts.charsetSentinel : defaults.charsetSentinel,
        commaRoundTrip: !!opts.commaRoundTrip,
        delimiter: typeof opts.delimiter === 'undefined' ? defaults.delimiter : opts.delimiter,
        encode: typeof opts.encode === 'boolean' ? opts.encode : defaults.encode,
        encodeDotInKeys: typeof opts.encodeDotInKeys === 'boolean' ? opts.encodeDotInKeys : defaults.encodeDotInKeys,
        encoder: typeof opts.encoder === 'function' ? opts.encoder : defaults.encoder,
        encodeValuesOnly: typeof opts.encodeValuesOnly === 'boolean' ? opts.encodeValuesOnly : defaults.encodeValuesOnly,
        filter: filter,
        format: format,
        formatter: formatter,
        serializeDate: typeof opts.serializeDate === 'function' ? opts.serializeDate : defaults.serializeDate,
        skipNulls: typeof opts.skipNulls === 'boolean' ? opts.skipNulls : defaults.skipNulls,
        // @ts-ignore
        sort: typeof opts.sort === 'function' ? opts.sort : null,
        strictNullHandling: typeof opts.strictNullHandling === 'boolean' ? opts.strictNullHandling : defaults.strictNullHandling,
    };
}
function stringify(object, opts = {}) {
    let obj = object;
    const options = normalize_stringify_options(opts);
    let obj_keys;
    let filter;
    if (typeof options.filter === 'function') {
        filter = options.filter;
        obj = filter('', obj);
    }
    else if (values_isArray(options.filter)) {
        filter = options.filter;
        obj_keys = filter;
    }
    const keys = [];
    if (typeof obj !== 'object' || obj === null) {
        return '';
    }
    const generateArrayPrefix = array_prefix_generators[options.arrayFormat];
    const commaRoundTrip = generateArrayPrefix === 'comma' && options.commaRoundTrip;
    if (!obj_keys) {
        obj_keys = Object.keys(obj);
    }
    if (options.sort) {
        obj_keys.sort(options.sort);
    }
    const sideChannel = new WeakMap();
    for (let i = 0; i < obj_keys.length; ++i) {
        const key = obj_keys[i];
        if (options.skipNulls && obj[key] === null) {
            continue;
        }
        push_to_array(keys, inner_stringify(obj[key], key, 
        // @ts-expect-error
        generateArrayPrefix, commaRoundTrip, options.allowEmptyArrays, options.strictNullHandling, options.skipNulls, options.encodeDotInKeys, options.encode ? options.encoder : null, options.filter, options.sort, options.allowDots, options.serializeDate, options.format, options.formatter, options.encodeValuesOnly, options.charset, sideChannel));
    }
    const joined = keys.join(options.delimiter);
    let prefix = options.addQueryPrefix === true ? '?' : '';
    if (options.charsetSentinel) {
        if (options.charset === 'iso-8859-1') {
            // encodeURIComponent('&#10003;'), the "numeric entity" representation of a checkmark
            prefix += 'utf8=%26%2310003%3B&';
        }
        else {
            // encodeURIComponent('✓')
            prefix += 'utf8=%E2%9C%93&';
        }
    }
    return joined.length > 0 ? prefix + joined : '';
}
//# sourceMappingURL=stringify.mjs.map
;// CONCATENATED MODULE: ./lib/node_modules/cloudflare/internal/utils/query.mjs
// File generated from our OpenAPI spec by Stainless. See CONTRIBUTING.md for details.

function stringifyQuery(query) {
    return stringify(query, { allowDots: true, arrayFormat: 'repeat' });
}
//# sourceMappingURL=query.mjs.map
;// CONCATENATED MODULE: ./lib/node_modules/cloudflare/internal/utils/env.mjs
// File generated from our OpenAPI spec by Stainless. See CONTRIBUTING.md for details.
/**
 * Read an environment variable.
 *
 * Trims beginning and trailing whitespace.
 *
 * Will return undefined if the environment variable doesn't exist or cannot be accessed.
 */
const readEnv = (env) => {
    if (typeof globalThis.process !== 'undefined') {
        return globalThis.process.env?.[env]?.trim() || undefined;
    }
    if (typeof globalThis.Deno !== 'undefined') {
        return globalThis.Deno.env?.get?.(env)?.trim() || undefined;
    }
    return undefined;
};
//# sourceMappingURL=env.mjs.map
;// CONCATENATED MODULE: ./lib/node_modules/cloudflare/client.mjs
var _BaseCloudflare_instances, _BaseCloudflare_encoder, _BaseCloudflare_baseURLOverridden, _a;


















/**
 * Base class for Cloudflare API clients.
 */
var BaseCloudflare = /* @__PURE__ */ (() => {
    /**
     * Base class for Cloudflare API clients.
     */
    class BaseCloudflare {
        /**
         * API Client for interfacing with the Cloudflare API.
         *
         * @param {string | null | undefined} [opts.apiToken=process.env['CLOUDFLARE_API_TOKEN'] ?? null]
         * @param {string | null | undefined} [opts.apiKey=process.env['CLOUDFLARE_API_KEY'] ?? null]
         * @param {string | null | undefined} [opts.apiEmail=process.env['CLOUDFLARE_EMAIL'] ?? null]
         * @param {string | null | undefined} [opts.userServiceKey=process.env['CLOUDFLARE_API_USER_SERVICE_KEY'] ?? null]
         * @param {string} [opts.baseURL=process.env['CLOUDFLARE_BASE_URL'] ?? https://api.cloudflare.com/client/v4] - Override the default base URL for the API.
         * @param {number} [opts.timeout=1 minute] - The maximum amount of time (in milliseconds) the client will wait for a response before timing out.
         * @param {MergedRequestInit} [opts.fetchOptions] - Additional `RequestInit` options to be passed to `fetch` calls.
         * @param {Fetch} [opts.fetch] - Specify a custom `fetch` function implementation.
         * @param {number} [opts.maxRetries=2] - The maximum number of times the client will retry a request.
         * @param {HeadersLike} opts.defaultHeaders - Default headers to include with every request to the API.
         * @param {Record<string, string | undefined>} opts.defaultQuery - Default query parameters to include with every request to the API.
         * @param {string | null} [opts.apiVersion] - Define the version to target for the API.
         */
        constructor({ baseURL = readEnv('CLOUDFLARE_BASE_URL'), apiVersion = null, apiToken = readEnv('CLOUDFLARE_API_TOKEN') ?? null, apiKey = readEnv('CLOUDFLARE_API_KEY') ?? null, apiEmail = readEnv('CLOUDFLARE_EMAIL') ?? null, userServiceKey = readEnv('CLOUDFLARE_API_USER_SERVICE_KEY') ?? null, ...opts } = {}) {
            _BaseCloudflare_instances.add(this);
            _BaseCloudflare_encoder.set(this, void 0);
            const options = {
                apiToken,
                apiKey,
                apiEmail,
                userServiceKey,
                ...opts,
                baseURL: baseURL || `https://api.cloudflare.com/client/v4`,
                apiVersion: apiVersion || new Date().toISOString().slice(0, 10),
            };
            this.baseURL = options.baseURL;
            this.timeout = options.timeout ?? BaseCloudflare.DEFAULT_TIMEOUT /* 1 minute */;
            this.logger = options.logger ?? console;
            const defaultLogLevel = 'warn';
            // Set default logLevel early so that we can log a warning in parseLogLevel.
            this.logLevel = defaultLogLevel;
            this.logLevel =
                parseLogLevel(options.logLevel, 'ClientOptions.logLevel', this) ??
                    parseLogLevel(readEnv('CLOUDFLARE_LOG'), "process.env['CLOUDFLARE_LOG']", this) ??
                    defaultLogLevel;
            this.fetchOptions = options.fetchOptions;
            this.maxRetries = options.maxRetries ?? 2;
            this.fetch = options.fetch ?? getDefaultFetch();
            __classPrivateFieldSet(this, _BaseCloudflare_encoder, FallbackEncoder, "f");
            const customHeadersEnv = readEnv('CLOUDFLARE_CUSTOM_HEADERS');
            if (customHeadersEnv) {
                const parsed = {};
                for (const line of customHeadersEnv.split('\n')) {
                    const colon = line.indexOf(':');
                    if (colon >= 0) {
                        parsed[line.substring(0, colon).trim()] = line.substring(colon + 1).trim();
                    }
                }
                options.defaultHeaders = { ...parsed, ...options.defaultHeaders };
            }
            this._options = options;
            this.apiToken = apiToken;
            this.apiKey = apiKey;
            this.apiEmail = apiEmail;
            this.userServiceKey = userServiceKey;
            this.apiVersion = options.apiVersion;
        }
        /**
         * Create a new client instance re-using the same options given to the current client with optional overriding.
         */
        withOptions(options) {
            const client = new this.constructor({
                ...this._options,
                baseURL: this.baseURL,
                maxRetries: this.maxRetries,
                timeout: this.timeout,
                logger: this.logger,
                logLevel: this.logLevel,
                fetch: this.fetch,
                fetchOptions: this.fetchOptions,
                apiToken: this.apiToken,
                apiKey: this.apiKey,
                apiEmail: this.apiEmail,
                userServiceKey: this.userServiceKey,
                apiVersion: this.apiVersion,
                ...options,
            });
            return client;
        }
        defaultQuery() {
            return this._options.defaultQuery;
        }
        validateHeaders({ values, nulls }) {
            if (this.apiEmail && values.get('x-auth-email')) {
                return;
            }
            if (nulls.has('x-auth-email')) {
                return;
            }
            if (this.apiKey && values.get('x-auth-key')) {
                return;
            }
            if (nulls.has('x-auth-key')) {
                return;
            }
            if (this.apiToken && values.get('authorization')) {
                return;
            }
            if (nulls.has('authorization')) {
                return;
            }
            if (this.userServiceKey && values.get('x-auth-user-service-key')) {
                return;
            }
            if (nulls.has('x-auth-user-service-key')) {
                return;
            }
            throw new Error('Could not resolve authentication method. Expected one of apiEmail, apiKey, apiToken or userServiceKey to be set. Or for one of the "X-Auth-Email", "X-Auth-Key", "Authorization" or "X-Auth-User-Service-Key" headers to be explicitly omitted');
        }
        async authHeaders(opts) {
            return buildHeaders([
                await this.apiEmailAuth(opts),
                await this.apiKeyAuth(opts),
                await this.apiTokenAuth(opts),
                await this.userServiceKeyAuth(opts),
            ]);
        }
        async apiEmailAuth(opts) {
            if (this.apiEmail == null) {
                return undefined;
            }
            return buildHeaders([{ 'X-Auth-Email': this.apiEmail }]);
        }
        async apiKeyAuth(opts) {
            if (this.apiKey == null) {
                return undefined;
            }
            return buildHeaders([{ 'X-Auth-Key': this.apiKey }]);
        }
        async apiTokenAuth(opts) {
            if (this.apiToken == null) {
                return undefined;
            }
            return buildHeaders([{ Authorization: `Bearer ${this.apiToken}` }]);
        }
        async userServiceKeyAuth(opts) {
            if (this.userServiceKey == null) {
                return undefined;
            }
            return buildHeaders([{ 'X-Auth-User-Service-Key': this.userServiceKey }]);
        }
        stringifyQuery(query) {
            return stringifyQuery(query);
        }
        getUserAgent() {
            return `${this.constructor.name}/JS ${VERSION}`;
        }
        defaultIdempotencyKey() {
            return `stainless-node-retry-${uuid4()}`;
        }
        makeStatusError(status, error, message, headers) {
            return core_error/* APIError */.LG.generate(status, error, message, headers);
        }
        buildURL(path, query, defaultBaseURL) {
            const baseURL = (!__classPrivateFieldGet(this, _BaseCloudflare_instances, "m", _BaseCloudflare_baseURLOverridden).call(this) && defaultBaseURL) || this.baseURL;
            const url = isAbsoluteURL(path) ?
                new URL(path)
                : new URL(baseURL + (baseURL.endsWith('/') && path.startsWith('/') ? path.slice(1) : path));
            const defaultQuery = this.defaultQuery();
            const pathQuery = Object.fromEntries(url.searchParams);
            if (!isEmptyObj(defaultQuery) || !isEmptyObj(pathQuery)) {
                query = { ...pathQuery, ...defaultQuery, ...query };
            }
            if (typeof query === 'object' && query && !Array.isArray(query)) {
                url.search = this.stringifyQuery(query);
            }
            return url.toString();
        }
        /**
         * Used as a callback for mutating the given `FinalRequestOptions` object.
         */
        async prepareOptions(options) { }
        /**
         * Used as a callback for mutating the given `RequestInit` object.
         *
         * This is useful for cases where you want to add certain headers based off of
         * the request properties, e.g. `method` or `url`.
         */
        async prepareRequest(request, { url, options }) { }
        get(path, opts) {
            return this.methodRequest('get', path, opts);
        }
        post(path, opts) {
            return this.methodRequest('post', path, opts);
        }
        patch(path, opts) {
            return this.methodRequest('patch', path, opts);
        }
        put(path, opts) {
            return this.methodRequest('put', path, opts);
        }
        delete(path, opts) {
            return this.methodRequest('delete', path, opts);
        }
        methodRequest(method, path, opts) {
            return this.request(Promise.resolve(opts).then((opts) => {
                return { method, path, ...opts };
            }));
        }
        request(options, remainingRetries = null) {
            return new APIPromise(this, this.makeRequest(options, remainingRetries, undefined));
        }
        async makeRequest(optionsInput, retriesRemaining, retryOfRequestLogID) {
            const options = await optionsInput;
            const maxRetries = options.maxRetries ?? this.maxRetries;
            if (retriesRemaining == null) {
                retriesRemaining = maxRetries;
            }
            await this.prepareOptions(options);
            const { req, url, timeout } = await this.buildRequest(options, {
                retryCount: maxRetries - retriesRemaining,
            });
            await this.prepareRequest(req, { url, options });
            /** Not an API request ID, just for correlating local log entries. */
            const requestLogID = 'log_' + ((Math.random() * (1 << 24)) | 0).toString(16).padStart(6, '0');
            const retryLogStr = retryOfRequestLogID === undefined ? '' : `, retryOf: ${retryOfRequestLogID}`;
            const startTime = Date.now();
            loggerFor(this).debug(`[${requestLogID}] sending request`, formatRequestDetails({
                retryOfRequestLogID,
                method: options.method,
                url,
                options,
                headers: req.headers,
            }));
            if (options.signal?.aborted) {
                throw new core_error/* APIUserAbortError */.cH();
            }
            const controller = new AbortController();
            const response = await this.fetchWithTimeout(url, req, timeout, controller).catch(errors/* castToError */.r);
            const headersTime = Date.now();
            if (response instanceof globalThis.Error) {
                const retryMessage = `retrying, ${retriesRemaining} attempts remaining`;
                if (options.signal?.aborted) {
                    throw new core_error/* APIUserAbortError */.cH();
                }
                // detect native connection timeout errors
                // deno throws "TypeError: error sending request for url (https://example/): client error (Connect): tcp connect error: Operation timed out (os error 60): Operation timed out (os error 60)"
                // undici throws "TypeError: fetch failed" with cause "ConnectTimeoutError: Connect Timeout Error (attempted address: example:443, timeout: 1ms)"
                // others do not provide enough information to distinguish timeouts from other connection errors
                const isTimeout = (0,errors/* isAbortError */.z)(response) ||
                    /timed? ?out/i.test(String(response) + ('cause' in response ? String(response.cause) : ''));
                if (retriesRemaining) {
                    loggerFor(this).info(`[${requestLogID}] connection ${isTimeout ? 'timed out' : 'failed'} - ${retryMessage}`);
                    loggerFor(this).debug(`[${requestLogID}] connection ${isTimeout ? 'timed out' : 'failed'} (${retryMessage})`, formatRequestDetails({
                        retryOfRequestLogID,
                        url,
                        durationMs: headersTime - startTime,
                        message: response.message,
                    }));
                    return this.retryRequest(options, retriesRemaining, retryOfRequestLogID ?? requestLogID);
                }
                loggerFor(this).info(`[${requestLogID}] connection ${isTimeout ? 'timed out' : 'failed'} - error; no more retries left`);
                loggerFor(this).debug(`[${requestLogID}] connection ${isTimeout ? 'timed out' : 'failed'} (error; no more retries left)`, formatRequestDetails({
                    retryOfRequestLogID,
                    url,
                    durationMs: headersTime - startTime,
                    message: response.message,
                }));
                if (isTimeout) {
                    throw new core_error/* APIConnectionTimeoutError */.qA();
                }
                throw new core_error/* APIConnectionError */.xX({ cause: response });
            }
            const responseInfo = `[${requestLogID}${retryLogStr}] ${req.method} ${url} ${response.ok ? 'succeeded' : 'failed'} with status ${response.status} in ${headersTime - startTime}ms`;
            if (!response.ok) {
                const shouldRetry = await this.shouldRetry(response);
                if (retriesRemaining && shouldRetry) {
                    const retryMessage = `retrying, ${retriesRemaining} attempts remaining`;
                    // We don't need the body of this response.
                    await CancelReadableStream(response.body);
                    loggerFor(this).info(`${responseInfo} - ${retryMessage}`);
                    loggerFor(this).debug(`[${requestLogID}] response error (${retryMessage})`, formatRequestDetails({
                        retryOfRequestLogID,
                        url: response.url,
                        status: response.status,
                        headers: response.headers,
                        durationMs: headersTime - startTime,
                    }));
                    return this.retryRequest(options, retriesRemaining, retryOfRequestLogID ?? requestLogID, response.headers);
                }
                const retryMessage = shouldRetry ? `error; no more retries left` : `error; not retryable`;
                loggerFor(this).info(`${responseInfo} - ${retryMessage}`);
                const errText = await response.text().catch((err) => (0,errors/* castToError */.r)(err).message);
                const errJSON = safeJSON(errText);
                const errMessage = errJSON ? undefined : errText;
                loggerFor(this).debug(`[${requestLogID}] response error (${retryMessage})`, formatRequestDetails({
                    retryOfRequestLogID,
                    url: response.url,
                    status: response.status,
                    headers: response.headers,
                    message: errMessage,
                    durationMs: Date.now() - startTime,
                }));
                const err = this.makeStatusError(response.status, errJSON, errMessage, response.headers);
                throw err;
            }
            loggerFor(this).info(responseInfo);
            loggerFor(this).debug(`[${requestLogID}] response start`, formatRequestDetails({
                retryOfRequestLogID,
                url: response.url,
                status: response.status,
                headers: response.headers,
                durationMs: headersTime - startTime,
            }));
            return { response, options, controller, requestLogID, retryOfRequestLogID, startTime };
        }
        getAPIList(path, Page, opts) {
            return this.requestAPIList(Page, opts && 'then' in opts ?
                opts.then((opts) => ({ method: 'get', path, ...opts }))
                : { method: 'get', path, ...opts });
        }
        requestAPIList(Page, options) {
            const request = this.makeRequest(options, null, undefined);
            return new PagePromise(this, request, Page);
        }
        async fetchWithTimeout(url, init, ms, controller) {
            const { signal, method, ...options } = init || {};
            const abort = this._makeAbort(controller);
            if (signal)
                signal.addEventListener('abort', abort, { once: true });
            const timeout = setTimeout(abort, ms);
            const isReadableBody = (globalThis.ReadableStream && options.body instanceof globalThis.ReadableStream) ||
                (typeof options.body === 'object' && options.body !== null && Symbol.asyncIterator in options.body);
            const fetchOptions = {
                signal: controller.signal,
                ...(isReadableBody ? { duplex: 'half' } : {}),
                method: 'GET',
                ...options,
            };
            if (method) {
                // Custom methods like 'patch' need to be uppercased
                // See https://github.com/nodejs/undici/issues/2294
                fetchOptions.method = method.toUpperCase();
            }
            try {
                // use undefined this binding; fetch errors if bound to something else in browser/cloudflare
                return await this.fetch.call(undefined, url, fetchOptions);
            }
            finally {
                clearTimeout(timeout);
            }
        }
        async shouldRetry(response) {
            // Note this is not a standard header.
            const shouldRetryHeader = response.headers.get('x-should-retry');
            // If the server explicitly says whether or not to retry, obey.
            if (shouldRetryHeader === 'true')
                return true;
            if (shouldRetryHeader === 'false')
                return false;
            // Retry on request timeouts.
            if (response.status === 408)
                return true;
            // Retry on lock timeouts.
            if (response.status === 409)
                return true;
            // Retry on rate limits.
            if (response.status === 429)
                return true;
            // Retry internal errors.
            if (response.status >= 500)
                return true;
            return false;
        }
        async retryRequest(options, retriesRemaining, requestLogID, responseHeaders) {
            let timeoutMillis;
            // Note the `retry-after-ms` header may not be standard, but is a good idea and we'd like proactive support for it.
            const retryAfterMillisHeader = responseHeaders?.get('retry-after-ms');
            if (retryAfterMillisHeader) {
                const timeoutMs = parseFloat(retryAfterMillisHeader);
                if (!Number.isNaN(timeoutMs)) {
                    timeoutMillis = timeoutMs;
                }
            }
            // About the Retry-After header: https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Retry-After
            const retryAfterHeader = responseHeaders?.get('retry-after');
            if (retryAfterHeader && !timeoutMillis) {
                const timeoutSeconds = parseFloat(retryAfterHeader);
                if (!Number.isNaN(timeoutSeconds)) {
                    timeoutMillis = timeoutSeconds * 1000;
                }
                else {
                    timeoutMillis = Date.parse(retryAfterHeader) - Date.now();
                }
            }
            // If the API asks us to wait a certain amount of time, just do what it
            // says, but otherwise calculate a default
            if (timeoutMillis === undefined) {
                const maxRetries = options.maxRetries ?? this.maxRetries;
                timeoutMillis = this.calculateDefaultRetryTimeoutMillis(retriesRemaining, maxRetries);
            }
            await sleep(timeoutMillis);
            return this.makeRequest(options, retriesRemaining - 1, requestLogID);
        }
        calculateDefaultRetryTimeoutMillis(retriesRemaining, maxRetries) {
            const initialRetryDelay = 0.5;
            const maxRetryDelay = 8.0;
            const numRetries = maxRetries - retriesRemaining;
            // Apply exponential backoff, but not more than the max.
            const sleepSeconds = Math.min(initialRetryDelay * Math.pow(2, numRetries), maxRetryDelay);
            // Apply some jitter, take up to at most 25 percent of the retry time.
            const jitter = 1 - Math.random() * 0.25;
            return sleepSeconds * jitter * 1000;
        }
        async buildRequest(inputOptions, { retryCount = 0 } = {}) {
            const options = { ...inputOptions };
            const { method, path, query, defaultBaseURL } = options;
            const url = this.buildURL(path, query, defaultBaseURL);
            if ('timeout' in options)
                validatePositiveInteger('timeout', options.timeout);
            options.timeout = options.timeout ?? this.timeout;
            const { bodyHeaders, body } = this.buildBody({ options });
            const reqHeaders = await this.buildHeaders({ options: inputOptions, method, bodyHeaders, retryCount });
            const req = {
                method,
                headers: reqHeaders,
                ...(options.signal && { signal: options.signal }),
                ...(globalThis.ReadableStream &&
                    body instanceof globalThis.ReadableStream && { duplex: 'half' }),
                ...(body && { body }),
                ...(this.fetchOptions ?? {}),
                ...(options.fetchOptions ?? {}),
            };
            return { req, url, timeout: options.timeout };
        }
        async buildHeaders({ options, method, bodyHeaders, retryCount, }) {
            let idempotencyHeaders = {};
            if (this.idempotencyHeader && method !== 'get') {
                if (!options.idempotencyKey)
                    options.idempotencyKey = this.defaultIdempotencyKey();
                idempotencyHeaders[this.idempotencyHeader] = options.idempotencyKey;
            }
            const headers = buildHeaders([
                idempotencyHeaders,
                {
                    Accept: 'application/json',
                    'User-Agent': this.getUserAgent(),
                    'api-version': this.apiVersion,
                    'X-Stainless-Retry-Count': String(retryCount),
                    ...(options.timeout ? { 'X-Stainless-Timeout': String(Math.trunc(options.timeout / 1000)) } : {}),
                    ...getPlatformHeaders(),
                    'X-Auth-Key': this.apiKey,
                    'X-Auth-Email': this.apiEmail,
                },
                await this.authHeaders(options),
                this._options.defaultHeaders,
                bodyHeaders,
                options.headers,
            ]);
            this.validateHeaders(headers);
            return headers.values;
        }
        _makeAbort(controller) {
            // note: we can't just inline this method inside `fetchWithTimeout()` because then the closure
            //       would capture all request options, and cause a memory leak.
            return () => controller.abort();
        }
        buildBody({ options }) {
            const { body, headers: rawHeaders } = options;
            if (!body) {
                // A resource method always passes a `body` key when its operation defines a
                // request body, even if the caller omitted an optional body param. Keep the
                // content-type for those, and only elide it for operations with no body at
                // all (e.g. GET/DELETE).
                if (body == null && 'body' in options) {
                    return __classPrivateFieldGet(this, _BaseCloudflare_encoder, "f").call(this, { body, headers: buildHeaders([rawHeaders]) });
                }
                return { bodyHeaders: undefined, body: undefined };
            }
            const headers = buildHeaders([rawHeaders]);
            if (
            // Pass raw type verbatim
            ArrayBuffer.isView(body) ||
                body instanceof ArrayBuffer ||
                body instanceof DataView ||
                (typeof body === 'string' &&
                    // Preserve legacy string encoding behavior for now
                    headers.values.has('content-type')) ||
                // `Blob` is superset of `File`
                (globalThis.Blob && body instanceof globalThis.Blob) ||
                // `FormData` -> `multipart/form-data`
                body instanceof FormData ||
                // `URLSearchParams` -> `application/x-www-form-urlencoded`
                body instanceof URLSearchParams ||
                // Send chunked stream (each chunk has own `length`)
                (globalThis.ReadableStream && body instanceof globalThis.ReadableStream)) {
                return { bodyHeaders: undefined, body: body };
            }
            else if (typeof body === 'object' &&
                (Symbol.asyncIterator in body ||
                    (Symbol.iterator in body && 'next' in body && typeof body.next === 'function'))) {
                return { bodyHeaders: undefined, body: ReadableStreamFrom(body) };
            }
            else if (typeof body === 'object' &&
                headers.values.get('content-type') === 'application/x-www-form-urlencoded') {
                return {
                    bodyHeaders: { 'content-type': 'application/x-www-form-urlencoded' },
                    body: this.stringifyQuery(body),
                };
            }
            else {
                return __classPrivateFieldGet(this, _BaseCloudflare_encoder, "f").call(this, { body, headers });
            }
        }
    }
    _BaseCloudflare_encoder = new WeakMap(), _BaseCloudflare_instances = new WeakSet(), _BaseCloudflare_baseURLOverridden = function _BaseCloudflare_baseURLOverridden() {
        return this.baseURL !== 'https://api.cloudflare.com/client/v4';
    };
    BaseCloudflare.DEFAULT_TIMEOUT = 60000; // 1 minute
    return BaseCloudflare;
})();
/**
 * API Client for interfacing with the Cloudflare API.
 */
;// CONCATENATED MODULE: ./lib/node_modules/cloudflare/tree-shakable.mjs
// File generated from our OpenAPI spec by Stainless. See CONTRIBUTING.md for details.



/**
 * Creates a client with a subset of the available resources to reduce
 * bundle size.
 * Import the resource classes you need from `cloudflare/resources/*`.
 * Use the BaseResource variants if you do not need to use subresources.
 *
 * @example
 * ```ts
 * import { Accounts } from `cloudflare/resources/accounts`;
 * import { createClient } from `cloudflare/tree-shakable`;
 *
 * const client = createClient({
 *   resources: [Accounts],
 * });
 * ```
 */
function createClient(options) {
    const client = new BaseCloudflare(options);
    for (const ResourceClass of options.resources) {
        const resourceInstance = new ResourceClass(client);
        let object = client;
        for (const part of ResourceClass._key.slice(0, -1)) {
            if (hasOwn(object, part)) {
                object = object[part];
            }
            else {
                Object.defineProperty(object, part, {
                    value: (object = {}),
                    configurable: true,
                    enumerable: true,
                    writable: true,
                });
            }
        }
        const name = ResourceClass._key.at(-1);
        if (!hasOwn(object, name)) {
            Object.defineProperty(object, name, {
                value: resourceInstance,
                configurable: true,
                enumerable: true,
                writable: true,
            });
        }
        else {
            if (object[name] instanceof APIResource) {
                throw new TypeError(`Resource at ${ResourceClass._key.join('.')} already exists!`);
            }
            else {
                object[name] = Object.assign(resourceInstance, object[name]);
            }
        }
    }
    return client;
}
//# sourceMappingURL=tree-shakable.mjs.map
// EXTERNAL MODULE: ./lib/src/errors.js
var src_errors = __nccwpck_require__(5071);
// EXTERNAL MODULE: ./lib/src/time/steady.js
var steady = __nccwpck_require__(6826);
// EXTERNAL MODULE: ./lib/src/time/duration.js
var duration = __nccwpck_require__(9480);
;// CONCATENATED MODULE: ./lib/src/cloudflare/client/clock.js

/** Clocks that differ by more than this are told of, ms. */
const SKEW_MS = 30_000;
/** The header has whole seconds, and answers overtake each other: so much earlier is no news, ms. */
const GRAIN_MS = 2_000;
/** Makes a clock that shows the runner's time until the first answer. */
function createClock({ wall, steady, warn }) {
    let known = { at: wall(), since: steady() };
    let learned = false;
    let told = false;
    const moment = () => known.at + (steady() - known.since);
    return {
        moment,
        saw(date) {
            const at = Date.parse(date ?? "");
            if (Number.isNaN(at))
                return;
            const early = moment() - at;
            if (!learned || early < 0 || early > GRAIN_MS)
                known = { at, since: steady() };
            learned = true;
            const skew = wall() - moment();
            if (told || Math.abs(skew) <= SKEW_MS)
                return;
            told = true;
            warn(`The runner's clock is ${(0,duration/* formatDuration */.a3)(Math.round(Math.abs(skew) / 1000) * 1000)} ${skew > 0 ? "ahead of" : "behind"} Cloudflare's, whose time is used. Set it (NTP), or checks of certificates and signatures may fail.`);
        },
    };
}

// EXTERNAL MODULE: ./lib/src/cloudflare/client/trace.js
var trace = __nccwpck_require__(7299);
;// CONCATENATED MODULE: ./lib/src/cloudflare/client/client.js














const RESOURCES = [
    BaseDeployments,
    BaseRoutes,
    BaseSchedules,
    settings_BaseSettings,
    BaseSubdomain,
    BaseSubdomains,
    versions_BaseVersions,
    BaseWorkflows,
    BaseZones,
];
/** Prepares the client; makes no request. Throws a `UserError` for a token or account id that cannot be sent. */
function connect({ apiToken, accountId, signal, timeout, log, warn = log }) {
    if (!/^[\x21-\x7e]+$/.test(apiToken)) {
        throw new src_errors/* UserError */.yo("The Cloudflare API token holds a space, a line break or a character that is not ASCII.", {
            hint: "Copy it again: a token is one word of letters, digits, `-` and `_`.",
            reason: "invalid-input",
        });
    }
    if (!/^[A-Za-z0-9_-]+$/.test(accountId)) {
        throw new src_errors/* UserError */.yo(`The Cloudflare account id is not one: \`${accountId}\`.`, {
            hint: "It is 32 hexadecimal digits, shown on the overview page of Workers in the dashboard.",
            reason: "invalid-input",
        });
    }
    const clock = createClock({ wall: Date.now, steady: () => performance.now(), warn });
    const api = createApi(apiToken, clock);
    return { api, account: accountId, signal, deadline: (0,steady/* steadyNow */.r)() + timeout, log, moment: clock.moment };
}
/** The same account with another deadline or signal, e.g. to take traffic back after the run was cancelled. */
function until(cf, limits) {
    return { ...cf, ...limits };
}
function createApi(apiToken, clock) {
    return createClient({
        apiToken,
        // A global key in the runner's environment would otherwise win over the token.
        apiKey: null,
        apiEmail: null,
        userServiceKey: null,
        baseURL: baseUrl(),
        maxRetries: 0,
        logLevel: "off",
        fetch: async (input, init) => {
            const response = await (0,trace/* tracedFetch */.W)(input, init);
            clock.saw(response.headers.get("date"));
            return response;
        },
        defaultHeaders: { "User-Agent": "slipway" },
        resources: RESOURCES,
    });
}
/** Cloudflare's API, or what CLOUDFLARE_API_BASE_URL names, as for wrangler. */
function baseUrl() {
    return (process.env.CLOUDFLARE_API_BASE_URL || "https://api.cloudflare.com/client/v4").replace(/\/+$/, "");
}


/***/ }),

/***/ 7299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ tracedFetch),
/* harmony export */   m: () => (/* binding */ traced)
/* harmony export */ });
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6698);

const traces = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
/** Runs `call` and lets `trace` learn its request. */
function traced(trace, call) {
    return traces.run(trace, call);
}
/**
 * `fetch` that notes the request and judges the answer by its body: `success: false` is a failure whatever the status
 * says, and what is no answer of the API at all (a proxy's page, a cut body) is one that may be asked for again.
 */
async function tracedFetch(input, init) {
    const trace = traces.getStore();
    const url = new URL(input instanceof Request ? input.url : input);
    if (trace) {
        trace.method = init?.method ?? "GET";
        trace.path = url.pathname.replace(/^.*?\/client\/v4(?=\/)/, "").replace(/^\/accounts\/[^/]+/, "/accounts/…");
    }
    const response = await fetch(input, init);
    if (trace)
        trace.status = response.status;
    if (!response.ok || response.status === 204)
        return response;
    const text = await response.text();
    const verdict = judge(text);
    if (verdict === "refused")
        return new Response(text, { status: 400, headers: response.headers });
    if (verdict === "answered")
        return new Response(text, { status: response.status, headers: response.headers });
    if (trace)
        trace.status = undefined;
    return Response.json({ errors: [{ message: "The answer does not come from Cloudflare's API." }] }, { status: 502 });
}
/** The API answers `{ success, … }`, and GraphQL `{ data, errors }`. */
function judge(text) {
    try {
        const body = JSON.parse(text);
        if (typeof body !== "object" || body === null)
            return "strange";
        if ("success" in body)
            return body.success === false ? "refused" : "answered";
        return "data" in body ? "answered" : "strange";
    }
    catch {
        return "strange";
    }
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

/***/ 849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   gp: () => (/* binding */ TAGS)
/* harmony export */ });
/* unused harmony exports CHANGE_KINDS, CHANGE_ACTIONS, WAYS */
/** What a plan speaks of: parts of what is uploaded, of what stands beside it, and of the policy that judges it. */
const CHANGE_KINDS = (/* unused pure expression or super */ null && ([
    "module",
    "asset",
    "binding",
    "variable",
    "secret",
    "route",
    "domain",
    "cron",
    "queue",
    "workflow",
    "migration",
    "compatibility",
    "setting",
    "database",
    "policy",
]));
/** `keep-unknown`: it stays, or not; what is live could not be read, or does not tell. */
const CHANGE_ACTIONS = (/* unused pure expression or super */ null && (["add", "change", "remove", "keep-unknown"]));
/**
 * What a change means for whoever approves it. `safe`: the release can be taken back, and takes nothing from users.
 * `destructive`: something that works now is gone afterwards. `irreversible`: nothing brings it back. `blocks-rollback`: the
 * versions before cannot serve again. `blocks-gradual`: everybody gets it at once. `drift`: live is not what the release
 * before had set: somebody changed it outside.
 */
const TAGS = ["safe", "destructive", "irreversible", "blocks-rollback", "blocks-gradual", "drift"];
/** How the version would get its traffic. */
const WAYS = (/* unused pure expression or super */ null && (["unchanged", "reuse", "gradual", "at-once", "first", "unknown"]));


/***/ }),

/***/ 2385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ identify),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(972);


/** The one field that says where a binding of this type leads, if nothing else is said. */
const FIELDS = {
    agent_memory: "namespace",
    ai_search: "instance_name",
    ai_search_namespace: "namespace",
    analytics_engine: "dataset",
    artifacts: "namespace",
    d1: "id",
    dispatch_namespace: "namespace",
    durable_object_namespace: "class_name",
    flagship: "app_id",
    hyperdrive: "id",
    k2: "stream",
    kv_namespace: "namespace_id",
    logfwdr: "destination",
    mtls_certificate: "certificate_id",
    pipelines: "pipeline",
    plain_text: "text",
    queue: "queue_name",
    r2_bucket: "bucket_name",
    send_email: "destination_address",
    service: "service",
    vectorize: "index_name",
    vpc_network: "network_id",
    vpc_service: "service_id",
};
/** Longer ones are told by their digest. */
const LONGEST = 400;
/**
 * What a binding is, for comparison: equal only if every field is. A text that could be taken for another form of a
 * target is written as JSON.
 */
function identify({ name, type, ...fields }) {
    const said = Object.entries(fields).filter(([, value]) => value !== undefined);
    if (said.length === 0)
        return { name, type, target: null };
    const [[field, value] = ["", undefined]] = said;
    const plain = said.length === 1 && Object.hasOwn(FIELDS, type) && field === FIELDS[type] && typeof value === "string" && value;
    const text = plain && !/^(\{|sha256:)/.test(plain) ? plain : (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(Object.fromEntries(said));
    return { name, type, target: text.length > LONGEST ? digestOf(text) : text };
}
/** `sha256:<64 hex>` of a text. */
function digestOf(text) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex")}`;
}


/***/ }),

/***/ 2174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ openSettings)
/* harmony export */ });
/* unused harmony export MISMATCH_REASONS */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5071);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(972);
/* harmony import */ var _binding_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2385);



/** Reasons of settings that are not those of `validate`. */
const MISMATCH_REASONS = (/* unused pure expression or super */ null && (["settings-mismatch"]));
/**
 * Settings from their text, which must have this digest. Both come from `validate`, the digest by a way that no other job
 * can write; an empty one is a refusal, never "no check".
 */
function openSettings(text, digest) {
    if (!/^sha256:[0-9a-f]{64}$/.test(digest))
        throw refused(`have the digest ${JSON.stringify(digest.slice(0, 80))}, which is none`);
    const json = parse(text);
    const { digest: named, ...body } = json;
    const real = (0,_binding_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .o)((0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(body));
    if (named !== real || digest !== real)
        throw refused(`have the digest ${real}, and ${digest} is expected`);
    return json;
}
function parse(text) {
    let json;
    try {
        json = JSON.parse(text);
        // What is too deep for this is too deep for everything else.
        (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(json);
    }
    catch {
        throw refused("are not JSON, or nested without end");
    }
    if (typeof json !== "object" || json === null || json.format !== 1)
        throw refused("have an unknown format");
    return json;
}
function refused(why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The settings ${why}.`, {
        hint: "Pass the outputs `settings` and `settings-digest` of `validate` on as they are, at the same commit of Slipway.",
        reason: "settings-mismatch",
    });
}


/***/ }),

/***/ 2316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ cutMarkdown),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Uw: () => (/* binding */ cutBytes)
/* harmony export */ });
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


/***/ }),

/***/ 972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/** JSON with sorted keys and no white space, so that equal values have equal bytes; undefined members are dropped. */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    const members = Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(",")}}`;
}


/***/ }),

/***/ 9480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration)
/* harmony export */ });
/* unused harmony export formatAge */
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


/***/ }),

/***/ 6826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ steadyNow)
/* harmony export */ });
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
/******/ var __webpack_exports__ = __nccwpck_require__(870);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
