import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 85:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ keyOf),
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./lib/node_modules/@actions/core/lib/core.js + 5 modules
var core = __nccwpck_require__(449);
// EXTERNAL MODULE: ./lib/src/time/duration.js
var duration = __nccwpck_require__(480);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(71);
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
    return invalid_invalid(name, `${(0,core/* getInput */.V4)(name) === text ? "is" : "has"} \`${text}\`${why}`, hint);
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
function text_optional(name) {
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
    const value = (0,core/* getInput */.V4)(name);
    const found = allowed.find((item) => item === value);
    if (found !== undefined)
        return found;
    throw invalid_invalidText(name, value, "", `Use one of ${allowed.map((a) => `\`${a}\``).join(", ")}.`);
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

;// CONCATENATED MODULE: ./lib/src/action/inputs/duration.js




/** Longest duration that any input may have, ms: a timer of more than 24 days would fire at once. */
const LONGEST = 7 * 24 * 3_600_000;
/** Milliseconds of a duration such as `500ms`, `90s`, `5m` or `1h30m`, at least `min` and at most a week. */
function duration_duration(name, bounds = {}) {
    return asDuration(name, (0,core/* getInput */.V4)(name), bounds);
}
/** The same of a text that stands in the input `name`; anything else stops the action. */
function asDuration(name, text, { min = 0 } = {}) {
    const value = (0,duration/* parseDuration */.E9)(text);
    if (value === undefined)
        throw invalid_invalidText(name, text, "", "Use a duration such as `90s`, `5m` or `1h30m`.");
    if (value < min)
        throw invalid_invalidText(name, text, "", `Use at least \`${min < 1_000 ? `${min}ms` : `${min / 1_000}s`}\`.`);
    if (value > LONGEST)
        throw invalid_invalidText(name, text, "", "Use at most `168h`.");
    return value;
}
/** The same; undefined when the input is absent or empty. */
function optionalDuration(name) {
    return optional(name) === undefined ? undefined : duration_duration(name);
}
/** The longest time for all of an action's work, ms: at least a second, since nothing could be done in none. */
function timeout(name) {
    return duration_duration(name, { min: 1_000 });
}

;// CONCATENATED MODULE: ./lib/src/action/inputs/pairs.js

/** `NAME=value` lines, trimmed, in order; a line without `=` has an undefined value. Values may hold commas. */
function pairs_pairs(name) {
    const lines = (0,core/* getInput */.V4)(name)
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== "");
    return lines.map((line) => {
        const at = line.indexOf("=");
        return at < 0 ? [line, undefined] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    });
}

;// CONCATENATED MODULE: ./lib/src/action/inputs/superseded.js


/** Throws if one of them is set although there are settings: two words about one thing, of which one would be ignored. */
function superseded(inputs) {
    for (const [name, [normal, instead]] of Object.entries(inputs)) {
        const value = (0,core/* getInput */.V4)(name);
        if (value !== "" && value !== normal)
            throw invalid_invalid(name, "is set beside `settings`, which take its place", `Leave it out: ${instead} decides.`);
    }
}

// EXTERNAL MODULE: ./lib/src/action/secrets.js + 5 modules
var secrets = __nccwpck_require__(295);
;// CONCATENATED MODULE: ./lib/src/action/inputs/variables.js



const NAME = /^[A-Z_][A-Z0-9_]*$/;
/** Variables from `NAME=value` lines; `NAME` alone takes the value from the environment. */
function variables(name) {
    const result = new Map();
    for (const [variable, written] of pairs(name)) {
        if (!NAME.test(variable))
            throw invalid(name, `has the name \`${variable}\``, "Use capitals, digits and underscores.");
        const value = written ?? process.env[variable];
        if (value === undefined)
            throw invalid(name, `names \`${variable}\`, which is not in the environment`, `Write \`${variable}=value\`.`);
        result.set(variable, value);
    }
    return result;
}
/** Variables from `NAME=value` lines whose values are masked; a line without a value stops the action. */
function secretVariables(name) {
    const result = new Map();
    const lines = pairs_pairs(name);
    // All of them first: a mistake in one line must not leave the values of the next ones to be seen.
    for (const [, value = ""] of lines)
        (0,secrets/* mask */.dK)(value);
    for (const [index, [variable, value = ""]] of lines.entries()) {
        // Its words stay unsaid: a key that was cut into lines looks like this.
        if (!NAME.test(variable))
            throw invalid_invalid(name, `has no name for the value in line ${index + 1}`, "Write `NAME=${{ secrets.NAME }}` lines, with names of capitals, digits and underscores, and values of one line.");
        if (value === "")
            throw invalid_invalid(name, `has no value for \`${variable}\``, "Write `NAME=${{ secrets.NAME }}` lines.");
        result.set(variable, value);
    }
    return result;
}

// EXTERNAL MODULE: ./lib/src/outcome/origin.js
var origin = __nccwpck_require__(107);
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

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./lib/src/text/json.js
/** JSON with sorted keys and no white space, so that equal values have equal bytes; undefined members are dropped. */
function json_canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map((item) => json_canonicalJson(item ?? null)).join(",")}]`;
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    const members = Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, member]) => `${JSON.stringify(key)}:${json_canonicalJson(member)}`);
    return `{${members.join(",")}}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
;// CONCATENATED MODULE: ./lib/src/settings/format/binding.js


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
const binding_LONGEST = 400;
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
    const text = plain && !/^(\{|sha256:)/.test(plain) ? plain : canonicalJson(Object.fromEntries(said));
    return { name, type, target: text.length > binding_LONGEST ? digestOf(text) : text };
}
/** `sha256:<64 hex>` of a text. */
function digestOf(text) {
    return `sha256:${(0,external_node_crypto_.createHash)("sha256").update(text).digest("hex")}`;
}

;// CONCATENATED MODULE: ./lib/src/settings/format/open.js



/** Reasons of settings that are not those of `validate`. */
const MISMATCH_REASONS = (/* unused pure expression or super */ null && (["settings-mismatch"]));
/**
 * Settings from their text, which must have this digest. Both come from `validate`, the digest by a way that no other job
 * can write; an empty one is a refusal, never "no check".
 */
function openSettings(text, digest) {
    if (!/^sha256:[0-9a-f]{64}$/.test(digest))
        throw open_refused(`have the digest ${JSON.stringify(digest.slice(0, 80))}, which is none`);
    const json = parse(text);
    const { digest: named, ...body } = json;
    const real = digestOf(json_canonicalJson(body));
    if (named !== real || digest !== real)
        throw open_refused(`have the digest ${real}, and ${digest} is expected`);
    return json;
}
function parse(text) {
    let json;
    try {
        json = JSON.parse(text);
        // What is too deep for this is too deep for everything else.
        json_canonicalJson(json);
    }
    catch {
        throw open_refused("are not JSON, or nested without end");
    }
    if (typeof json !== "object" || json === null || json.format !== 1)
        throw open_refused("have an unknown format");
    return json;
}
function open_refused(why) {
    return new errors/* UserError */.yo(`The settings ${why}.`, {
        hint: "Pass the outputs `settings` and `settings-digest` of `validate` on as they are, at the same commit of Slipway.",
        reason: "settings-mismatch",
    });
}

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
    return openSettings(settings.trimStart().startsWith("{") ? settings : read(settings), digest);
}
function read(path) {
    try {
        return (0,external_node_fs_namespaceObject.readFileSync)(path, "utf8");
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`Input \`settings\` names "${path}", which cannot be read.`, {
            hint: "Give the output `settings` of `validate`, or the path of its `settings-file`.",
            reason: "settings-mismatch",
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./lib/src/settings/format/notify.js
/** Services that can be told, as slipway.yml calls them. */
const SERVICES = ["slack", "slack-token", "discord", "teams", "webhook"];
/** What can be told of a release. */
const EVENTS = ["started", "succeeded", "failed", "rolled-back", "cancelled"];

;// CONCATENATED MODULE: ./lib/src/settings/slipway/notify.js

/** Services whose message can be edited, or that nobody reads: being told of the start is no noise there. */
const TOLD_OF_START = ["slack-token", "discord", "webhook"];
/** The channels with every default filled in; an entry without a service is none. */
function notifyOf(written = []) {
    return written.flatMap((one) => {
        const service = servicesOf(one)[0];
        if (service === undefined)
            return [];
        return {
            service,
            secret: one[service] ?? "",
            signingKey: one["signing-key"] ?? null,
            channel: one.channel ?? null,
            on: one.on ?? normally(service),
        };
    });
}
/** The services that an entry names; a valid one names one. */
function servicesOf(one) {
    return SERVICES.filter((service) => one[service] !== undefined);
}
function normally(service) {
    return EVENTS.filter((event) => event !== "started" || TOLD_OF_START.includes(service));
}

;// CONCATENATED MODULE: ./lib/src/settings/slipway/notify-rules.js


const notify_rules_NAME = /^[A-Z_][A-Z0-9_]*$/;
const CHANNEL = /^[CGD][A-Z0-9]{2,40}$/;
/** What no schema can say of `notify`. A value that is no name may be the secret itself, and is not repeated. */
function notifyRules(channels, refuse) {
    if (!Array.isArray(channels)) {
        refuse(["notify"], "is no list", "Write a list: `notify: [{ slack: NAME }]`, with the name of a secret.");
        return;
    }
    for (const [index, one] of channels.entries()) {
        const path = ["notify", index];
        if (!isEntry(one)) {
            refuse(path, "is no entry", "Write `{ slack: NAME }`, with the name of a secret, and `on` if you like.");
            continue;
        }
        const named = servicesOf(one);
        if (named.length !== 1)
            refuse(path, named.length === 0 ? "names no service" : `names ${named.map((name) => `\`${name}\``).join(" and ")}`, `Write one of ${SERVICES.map((name) => `\`${name}\``).join(", ")} into each entry.`);
        nameRules(one, path, refuse);
        partnerRules(one, path, refuse);
        if (one.on !== undefined && new Set(one.on).size < one.on.length)
            refuse([...path, "on"], "says the same twice", "Keep one.");
    }
}
/** The form is judged here and not by the schema, whose words would repeat what is written. */
function isEntry(one) {
    if (typeof one !== "object" || one === null)
        return false;
    const { on, ...texts } = one;
    return (on === undefined || Array.isArray(on)) && Object.values(texts).every((value) => typeof value === "string");
}
function nameRules(one, path, refuse) {
    for (const key of [...SERVICES, "signing-key"]) {
        const value = one[key];
        if (value === undefined || notify_rules_NAME.test(value))
            continue;
        const secret = /^(https?:|xox|whsec_)/i.test(value);
        if (secret)
            refuse([...path, key], "holds a secret, which everybody who can read the repository has now", `Revoke it at the service, keep the new one as a line \`NAME=value\` of the secret NOTIFY_SECRETS, and write \`${key}: NAME\`.`);
        else
            refuse([...path, key], "is no name of a secret", `Write \`${key}: NAME\`, with the capitals, digits and underscores under which NOTIFY_SECRETS holds it.`);
    }
}
function partnerRules(one, path, refuse) {
    if (one["slack-token"] !== undefined && one.channel === undefined)
        refuse(path, "has a `slack-token` without `channel`", "Add the id of the channel, e.g. `channel: C0123456789`.");
    if (one.channel !== undefined && one["slack-token"] === undefined)
        refuse([...path, "channel"], "belongs to a `slack-token`", "A webhook knows its channel: leave it out.");
    if (one.channel !== undefined && !CHANNEL.test(one.channel))
        refuse([...path, "channel"], "is no id of a channel", "Write the id, e.g. `C0123456789`: Slack shows it at the end of the channel's details.");
    if (one.webhook !== undefined && one["signing-key"] === undefined)
        refuse(path, "has a `webhook` without `signing-key`", "Add `signing-key: NAME`: whoever is told must be able to tell who speaks.");
    if (one["signing-key"] !== undefined && one.webhook === undefined)
        refuse([...path, "signing-key"], "belongs to a `webhook`", "Other services know who speaks: leave it out.");
}

;// CONCATENATED MODULE: ./lib/actions/notify/channels.js




/** Channels as lines `service=NAME`, with `channel=ID` or `signing-key=NAME` behind: by the rules of slipway.yml. */
function readChannels(name) {
    const written = pairs_pairs(name).map(([service, rest = ""]) => {
        const [secret = "", ...more] = rest.split(/\s+/);
        const partners = more.map((part) => {
            const at = part.indexOf("=");
            return [part.slice(0, Math.max(0, at)), part.slice(at + 1)];
        });
        const known = ["slack", "slack-token", "discord", "teams", "webhook"].includes(service);
        const strange = partners.some(([key]) => key !== "channel" && key !== "signing-key");
        // What stands there may be a secret: it is not repeated.
        if (!known || strange)
            throw invalid_invalid(name, "has a line that names no channel", "Write lines such as `slack=NAME` or `slack-token=NAME channel=C0123456789`.");
        return { [service]: secret, ...Object.fromEntries(partners) };
    });
    notifyRules(written, ([, index], message, fix) => {
        throw invalid_invalid(name, `has a line ${Number(index) + 1} that ${message}`, fix);
    });
    return notifyOf(written);
}

;// CONCATENATED MODULE: ./lib/actions/notify/settings.js
/** Inputs that settings take the place of. */
const SUPERSEDED = {
    channels: ["", "`notify` in slipway.yml"],
};

;// CONCATENATED MODULE: ./lib/actions/notify/inputs.js











/** Longest time for all messages, ms: nobody waits longer for a word about what has happened already. */
const LONGEST_MS = 5_000;
const STATUSES = ["success", "failure", "cancelled", ""];
const RESULTS = ["success", "failure", "cancelled", "skipped", ""];
/** The action's inputs. */
function readInputs() {
    // First of all: whatever is wrong with the rest must not show them.
    const secrets = secretVariables("notify-secrets");
    const settings = handedSettings(text_optional("settings"), text_optional("settings-digest"));
    const worker = required("worker");
    if (settings !== undefined) {
        superseded(SUPERSEDED);
        refuseOtherPlace(settings, { worker });
    }
    return {
        settings,
        channels: settings === undefined ? readChannels("channels") : settings.notify,
        secrets,
        event: oneOf("event", ["started", "finished"]),
        worker,
        environment: text_optional("environment"),
        status: oneOf("job-status", STATUSES),
        needs: readNeeds("needs"),
        releaseResult: text_optional("release-result"),
        result: text_optional("result"),
        messages: readMessages("messages"),
        timeoutMs: readTimeout("timeout"),
        origin: (0,origin/* readOrigin */.P)(process.env),
        attempt: process.env.GITHUB_RUN_ATTEMPT || "1",
    };
}
function readTimeout(name) {
    const ms = duration_duration(name, { min: 1_000 });
    if (ms > LONGEST_MS)
        throw invalid_invalid(name, "is longer than five seconds", "Use `5s`: nothing may wait for a message.");
    return ms;
}
function readNeeds(name) {
    const needs = new Map();
    for (const [job, result = ""] of pairs_pairs(name)) {
        if (!RESULTS.includes(result))
            throw invalid_invalidText(name, `${job}=${result}`, "", "Write lines `job=${{ needs.job.result }}`.");
        needs.set(job, result);
    }
    return needs;
}
/** The messages of the step before, by the names of their secrets. */
function readMessages(name) {
    const text = text_optional(name);
    if (text === undefined)
        return new Map();
    const hint = "Pass the output `messages-json` of the step that told of the start on as it is.";
    let list;
    try {
        list = JSON.parse(text);
    }
    catch {
        throw invalid_invalid(name, "is no JSON", hint);
    }
    if (!Array.isArray(list))
        throw invalid_invalid(name, "is no JSON array", hint);
    return new Map(list.map((one) => {
        if (typeof one?.secret !== "string" || typeof one.id !== "string")
            throw refused(`Input \`${name}\` has a message without \`secret\` and \`id\`.`, hint);
        const channel = typeof one.channel === "string" ? one.channel : undefined;
        return [keyOf(one.secret, channel), { id: one.id, channel }];
    }));
}
/** Two channels may share a token. */
const keyOf = (secret, channel) => `${secret} ${channel ?? ""}`;


/***/ }),

/***/ 900:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _src_action_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(372);
/* harmony import */ var _src_messaging_deliver_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(137);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(85);
/* harmony import */ var _notify_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(507);




await (0,_src_action_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .Cs)(_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .K, (inputs, run) => (0,_notify_js__WEBPACK_IMPORTED_MODULE_3__/* .notify */ .m)(inputs, _src_messaging_deliver_js__WEBPACK_IMPORTED_MODULE_1__/* .deliver */ .c, run));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ notify)
});

// EXTERNAL MODULE: ./lib/src/action/secrets.js + 5 modules
var secrets = __nccwpck_require__(295);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: ./lib/src/action/run.js + 7 modules
var run = __nccwpck_require__(372);
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
    return (await read(join(dirname(result), SUMMARY_FILE), run)) ?? "";
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

// EXTERNAL MODULE: ./lib/src/messaging/address.js
var address = __nccwpck_require__(1);
// EXTERNAL MODULE: ./lib/src/messaging/refusal.js
var refusal = __nccwpck_require__(245);
;// CONCATENATED MODULE: ./lib/src/outcome/step.js
/** The steps of a release that tell something, in their order, and what people call them. */
const step_TITLES = {
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
function step_told({ outputs }, name) {
    const value = outputs[name];
    return value === undefined || value === "" ? undefined : String(value);
}
/** The first step that did not go through, in the order of the release. */
function step_firstFailed(steps) {
    return step_names(steps).find((name) => ["failure", "cancelled"].includes(steps[name].conclusion));
}
/** Names of the steps in their order. */
function step_names(steps) {
    return Object.keys(steps);
}

;// CONCATENATED MODULE: ./lib/src/outcome/word.js
/** What may become of a release, in one word each. */
const WORDS = [
    "rejected",
    "live",
    "degraded",
    "soaking",
    "unchanged",
    "not-released",
    "taken-back",
    "held",
    "broken",
    "unknown",
];

;// CONCATENATED MODULE: ./lib/src/outcome/release-result.js


/** The release that a file holds; undefined for anything else, such as half of one. */
function releaseIn(json) {
    if (!isObject(json) || json.format !== 1)
        return undefined;
    const { worker, environment, origin, verdict, steps } = json;
    if (typeof worker !== "string" || !isObject(verdict) || !isObject(steps))
        return undefined;
    const { word, says, why, next } = verdict;
    if (typeof word !== "string" || typeof says !== "string" || !Array.isArray(why) || !Array.isArray(next))
        return undefined;
    const read = Object.keys(step_TITLES).map((name) => {
        const step = steps[name];
        return [name, isObject(step) ? { ...NOT_RUN, ...step } : NOT_RUN];
    });
    return {
        worker,
        environment: typeof environment === "string" ? environment : undefined,
        origin: isObject(origin) ? origin : NO_ORIGIN,
        verdict: {
            word: WORDS.find((one) => one === word) ?? "unknown",
            says,
            why: why.map(String),
            next: next.map(String),
        },
        steps: Object.fromEntries(read),
    };
}
const NO_ORIGIN = {
    repositoryUrl: undefined,
    commit: undefined,
    ref: undefined,
    actor: undefined,
    runId: undefined,
};
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// EXTERNAL MODULE: ./lib/src/text/sentence.js
var sentence = __nccwpck_require__(703);
// EXTERNAL MODULE: ./lib/src/time/steady.js
var steady = __nccwpck_require__(826);
// EXTERNAL MODULE: ./lib/src/outcome/origin.js
var outcome_origin = __nccwpck_require__(107);
// EXTERNAL MODULE: ./lib/src/text/harmless.js
var harmless = __nccwpck_require__(297);
;// CONCATENATED MODULE: ./lib/src/text/short-id.js
/** The first eight characters of a version's or deployment's id: enough for people to recognise it. */
function short_id_shortId(id) {
    return id.slice(0, 8);
}

// EXTERNAL MODULE: ./lib/src/time/duration.js
var duration = __nccwpck_require__(480);
;// CONCATENATED MODULE: ./lib/actions/notify/compose.js





/** Most sentences of a kind. */
const MOST = { why: 4, next: 2, urls: 3 };
/** What every channel is told of it. All of it is plain text: what other people wrote stands in it as they wrote it. */
function compose(happened, inputs, known) {
    const { events, tone, mark, says, why, next } = happened;
    const { worker, origin, attempt } = inputs;
    const run = (0,outcome_origin/* runUrl */.V)(origin);
    const [event = "failed"] = events;
    const subject = known.rollback === undefined ? "release" : "rollback";
    return {
        tone,
        title: line(`${mark} ${headline(says, inputs)}`),
        facts: factsOf(inputs, known).map(([name, value]) => [name, line(value)]),
        says: [...why.slice(0, MOST.why), ...next.slice(0, MOST.next).map(inOneLine)].map(line).filter((one) => one !== ""),
        links: [...(run === undefined ? [] : [["Open the run", new URL(run).href]])],
        data: readable(dataOf(happened, inputs, known)),
        type: `slipway.${subject}.${event}`,
        id: `slipway-${origin.runId ?? "0"}-${attempt}-${worker}-${subject}-${event === "started" ? "started" : "finished"}`,
    };
}
/** Which Worker, where, and what of it; the sentence need not name it again. */
function headline(says, { worker, environment }) {
    const subject = environment === undefined ? worker : `${worker} (${environment})`;
    const name = `\`${worker}\``;
    if (says.startsWith(`${name} `))
        return `${subject}${says.slice(name.length)}`;
    return `${subject}: ${says.replace(` of ${name}`, "")}`;
}
/** The job summary has the command by hand as well; here one way is enough. */
const inOneLine = (next) => next.replace(/, or by hand .*$/s, ".");
/** One line without the backticks that names stand in, and with a name for what cannot be seen. */
function line(text) {
    return (0,harmless/* visible */.R)(text).replaceAll("`", "").replace(/\s+/g, " ").trim();
}
/** Every text of a value as everybody sees it. */
function readable(value) {
    if (typeof value === "string")
        return (0,harmless/* visible */.R)(value);
    if (Array.isArray(value))
        return value.map(readable);
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, readable(member)]));
}
function factsOf({ origin }, { release }) {
    const rows = [
        ["Version", release && versions(release)],
        ["Commit", commit(origin)],
        ["Started by", origin.actor],
        ["Approved by", release && approvedBy(release)],
        ["Took", release && took(release)],
        ["Address", release && urlsOf(release).slice(0, MOST.urls).join(", ")],
    ];
    return rows.filter((row) => row[1] !== undefined && row[1] !== "");
}
function versions({ steps: { stage }, verdict: { word } }) {
    const [id, before] = [step_told(stage, "version-id"), step_told(stage, "previous-version-id")];
    if (id === undefined)
        return undefined;
    if (word === "taken-back" && before !== undefined)
        return `${short_id_shortId(id)}, back to ${short_id_shortId(before)}`;
    return before === undefined ? `${short_id_shortId(id)}, the first` : `${short_id_shortId(before)} → ${short_id_shortId(id)}`;
}
function commit({ commit: sha, ref }) {
    if (sha === undefined)
        return undefined;
    return ref === undefined ? sha.slice(0, 7) : `${sha.slice(0, 7)} on ${ref}`;
}
/** Who approved it, as `preflight` read it from GitHub. */
const approvedBy = ({ steps }) => step_told(steps.preflight, "approved-by");
function took({ steps }) {
    const ms = Object.values(steps).reduce((sum, { durationMs = 0 }) => sum + durationMs, 0);
    return ms === 0 ? undefined : (0,duration/* formatDuration */.a3)(ms);
}
function urlsOf({ steps }) {
    try {
        const urls = JSON.parse(step_told(steps.stage, "urls-json") ?? "[]");
        return Array.isArray(urls) ? urls.filter((url) => typeof url === "string") : [];
    }
    catch {
        return [];
    }
}
/** docs/notification.schema.json describes it. */
function dataOf(happened, inputs, { release, rollback }) {
    const { worker, environment, origin } = inputs;
    const { stage } = release?.steps ?? {};
    const of = (name) => (stage === undefined ? undefined : step_told(stage, name));
    const ofRollback = (name) => typeof rollback?.outputs[name] === "string" ? rollback.outputs[name] : undefined;
    const { events, says, why, next } = happened;
    return {
        format: 1,
        worker,
        environment,
        events,
        verdict: release?.verdict.word,
        says,
        why,
        next,
        version: of("version-id") ?? ofRollback("version-id"),
        previousVersion: of("previous-version-id") ?? ofRollback("previous-version-id"),
        urls: release === undefined ? [] : urlsOf(release),
        repository: origin.repositoryUrl,
        commit: origin.commit,
        ref: origin.ref,
        actor: origin.actor,
        approvedBy: release && approvedBy(release),
        run: (0,outcome_origin/* runUrl */.V)(origin),
    };
}

;// CONCATENATED MODULE: ./lib/src/text/markdown.js


/** Text that may be Markdown: only what is made here, and whatever other people wrote is escaped in it. */
class markdown_Markdown {
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
    return new markdown_Markdown(atStart(escaped(cut(visible(content).replace(/\s+/g, " ").trim(), most))));
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
function markdown_code(content, most = LONGEST) {
    const line = cut(visible(content).replace(/\s+/g, " ").trim(), most);
    if (line === "")
        return new markdown_Markdown("");
    if (!/[`|\\]/.test(line))
        return new markdown_Markdown(`\`${line}\``);
    const parted = line.replace(LINKING, "$1\0");
    const safe = parted.replace(/[^\p{L}\p{N}\s./:,;=()-]/gu, (letter) => letter === "\0" ? "<wbr>" : `&#${letter.codePointAt(0)};`);
    return new markdown_Markdown(`<code>${safe}</code>`);
}
/** A number with its unit, which stay on one line however narrow the column is. */
function markdown_quantity(content) {
    return new markdown_Markdown(source(content).replaceAll(" ", "&nbsp;"));
}
/** A sentence, of ours or of others, in which names stand in backticks: they become code, everything else is text. */
function markdown_prose(sentence, most = 2 * LONGEST) {
    const parts = cut(visible(sentence).replace(/\s+/g, " ").trim(), most).split("`");
    // A backtick without its partner is only a backtick.
    const paired = parts.length % 2 === 1 ? parts : [...parts.slice(0, -2), parts.slice(-2).join("`")];
    const shown = paired.map((part, i) => (i % 2 === 1 ? markdown_code(part, most) : new markdown_Markdown(escaped(part))));
    return new markdown_Markdown(atStart(shown.map(source).join("")));
}
/** Markdown in which what is put in is escaped, unless it is Markdown itself. */
function markdown_md(written, ...contents) {
    return new markdown_Markdown(written.reduce((result, part, i) => result + source(contents[i - 1]) + part));
}
/** Several in a row. */
function markdown_join(contents, between = ", ") {
    return new markdown_Markdown(contents.map(source).join(between));
}
function markdown_bold(content) {
    return new markdown_Markdown(`**${source(content)}**`);
}
/** Each on a line of its own within one cell. */
function markdown_lines(contents) {
    return markdown_join(contents, "<br>");
}
/** A link to a page; anything but an http(s) URL is only shown. */
function markdown_link(url, shown = url) {
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
        return new markdown_Markdown(source(shown));
    const target = new URL(url).href.replace(/[()<>\\|`*_[\]]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
    return new markdown_Markdown(`[${source(shown)}](${target})`);
}
const RULES = { left: "---", right: "---:", center: ":-:" };
/** A table. A line break in a cell would end it, and there is none. */
function markdown_table(head, rows, align = []) {
    const row = (cells) => `| ${cells.map(source).join(" | ")} |`;
    const rule = `| ${head.map((_, i) => RULES[align[i] ?? "left"]).join(" | ")} |`;
    return new markdown_Markdown([row(head).replaceAll("|  ", "| "), rule, ...rows.map(row)].join("\n"));
}
/** A table of names and what is known about them; what is undefined or empty is left out. */
function facts(rows) {
    const known = rows.filter(([, content]) => content !== undefined && source(content) !== "");
    return markdown_table(["", ""], known);
}
/** A paragraph that stands out. */
function markdown_quote(content) {
    return new markdown_Markdown(`> ${source(content)}`);
}
/** A part that is folded away until somebody asks for it. */
function markdown_details(title, content, open = false) {
    return new markdown_Markdown(`<details${open ? " open" : ""}><summary>${source(title)}</summary>\n\n${content.source}\n\n</details>`);
}
/** A block of code in a language. No line of it can end the block. */
function markdown_fence(language, content) {
    const safe = content.flatMap((line) => line.split(/\r\n|\r|\n/)).map((line) => line.replace(/^(\s*)```/, "$1'''"));
    return new markdown_Markdown([`\`\`\`${language}`, ...safe, "```"].join("\n"));
}
/** A document of blocks, with a blank line between two. */
function markdown_page(blocks) {
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
function mermaid_chart({ width, height, colours, horizontal, title, x, y, bars }) {
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
    return `"${cut(text.replaceAll(/["\\`<>]/g, "").replaceAll(/\s+/g, " "), most)}"`;
}

;// CONCATENATED MODULE: ./lib/src/text/share-chart.js


/** Points of a drawing over time; more do not show on a page. */
const POINTS = 48;
/** The share at a moment; none before the first entry. Entries are in order. */
function share_chart_shareAt(entries, at) {
    return entries.findLast((entry) => entry.at <= at)?.share ?? 0;
}
/**
 * A Mermaid chart of a version's share over time, which GitHub draws in a job summary: blue when it went well, else red.
 * Steps look like steps, because the share is sampled evenly until `end`. Nothing for a version without users.
 */
function share_chart_shareChart(entries, end, good) {
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
        bars: [Array.from({ length: POINTS + 1 }, (_, i) => share_chart_shareAt(entries, first.at + (whole * i) / POINTS))],
    });
}

;// CONCATENATED MODULE: ./lib/src/outcome/judgements.js





/** Every judgement that moved the traffic, with what it rests on, and what stopped it; undefined if there was none. */
function judgements_judgements(rollout) {
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
var external_node_crypto_ = __nccwpck_require__(598);
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
const word_WORDS = (/* unused pure expression or super */ null && (["promote", "hold", "continue", "abort"]));
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
    return word_WORDS.includes(text);
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
function deployment_alone(version) {
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

;// CONCATENATED MODULE: ./lib/src/outcome/verdict.js




/**
 * What became of the release, from what its steps wrote down. The step that took it back has the last word on what serves now,
 * then the rollout, then the step that stages; what nobody wrote down is `unknown`, never well.
 */
function verdict_verdictOf(release) {
    if (release.rejection !== undefined)
        return rejected(release.worker, release.rejection);
    const back = release.steps["take-back"];
    if (back.conclusion === "failure" || back.conclusion === "cancelled")
        return notTakenBack(release);
    if (told(back, "changed") === "true")
        return takenBack(release, told(back, "health-after"));
    return byOutcome(release) ?? byStage(release);
}
/** What the rollout says, if it came to an end. */
function byOutcome(release) {
    const { worker, steps } = release;
    const outcome = told(steps["roll-out"], "outcome");
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
            return takenBack(release, told(steps["roll-out"], "health-after"));
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
    if (firstFailed(release.steps) !== undefined || stage.conclusion !== "success") {
        const serves = told(stage, "changed") === "true" && told(stage, "immediate") === "true";
        return serves ? unknown(release) : notReleased(release);
    }
    if (told(stage, "changed") === "false" && told(stage, "version-id") !== undefined)
        return { word: "unchanged", says: `${subject(release)} serves everybody already`, why: [], next: [] };
    return told(stage, "immediate") === "true" ? live(release) : unknown(release);
}
/** It ended without writing down how: whatever it had begun may be there. */
function wasKilled({ conclusion, failure }) {
    return ["failure", "cancelled"].includes(conclusion) && failure === undefined;
}
function live(release) {
    const { worker, steps } = release;
    const before = told(steps.stage, "previous-version-id");
    const says = `${subject(release)} serves everybody`;
    if (before === undefined)
        return { word: "live", says, why: [], next: [] };
    const next = [
        `If it turns out to be unwanted: run \`rollback.yml\` with \`target: ${before}\`, or by hand ${deployCommand(alone(before), worker)}.`,
    ];
    return { word: "live", says, why: [], next };
}
function takenBack(release, health) {
    const before = told(release.steps.stage, "previous-version-id");
    const serves = before === undefined ? "the version before serves" : `\`${shortId(before)}\` serves`;
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
    const before = told(release.steps.stage, "previous-version-id");
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
    const before = told(stage, "previous-version-id");
    const unchanged = superseded ? "a newer commit serves already" : "nothing was changed";
    const serves = before === undefined ? unchanged : `\`${shortId(before)}\` serves everybody, as before`;
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
    const name = firstFailed(steps);
    if (name === undefined)
        return { why: [], next: [] };
    const { failure, conclusion } = steps[name];
    if (failure === undefined) {
        const how = conclusion === "cancelled" ? "was cancelled or took too long" : "ended without a word";
        return { why: [`The step "${TITLES[name]}" ${how}.`], next: [] };
    }
    const lines = (failure.hint ?? "").split("\n").filter((line) => line.trim() !== "" && !/^Details are in/.test(line));
    if (failure.reason !== "checks-failed")
        return { why: [failure.message], next: lines };
    const own = told(steps.stage, "version-url");
    const look = own === undefined ? [] : [`The version stays uploaded, without users: look at it at ${own}.`];
    return { why: [failure.message, ...lines], next: [...look, "Mend it and push: there is nothing left to settle."] };
}
/** The new version as people recognise it. */
function subject({ worker, steps }) {
    const id = told(steps.stage, "version-id");
    return id === undefined ? `the new version of \`${worker}\`` : `\`${shortId(id)}\` of \`${worker}\``;
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
        ...names(steps).map((name) => folded(TITLES[name], steps[name], name === "roll-out" && drawn !== undefined)),
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
    const [id, before, own] = ["version-id", "previous-version-id", "version-url"].map((name) => told(stage, name));
    const version = id && (own === undefined ? code(shortId(id)) : md `${code(shortId(id))}, at ${link(own, "its own address")}`);
    // What another step took back later serves since then, which nobody wrote down.
    const since = told(steps["take-back"], "changed") === "true" ? undefined : rollout?.entries.at(-1)?.at;
    const rows = [
        ["Version", version && before ? md `${code(shortId(before))} → ${version}` : version],
        ["Where", addresses(steps)],
        ["Environment", environment && code(environment)],
        ["Approval", approval(steps)],
        ["To know", lines((told(steps.preflight, "notes")?.split("\n") ?? []).map((note) => prose(note)))],
        ["Users", users(steps, rollout, verdict)],
        ["Since", since === undefined ? undefined : utc(since)],
        ["Took", summary_took(steps)],
        ["Commit", summary_commit(origin)],
        ["Digests", digestsOf(digests)],
        ["Run", summary_run(origin)],
    ];
    return table(["Worker", code(worker)], rows.filter(([, content]) => content !== undefined && content.toString() !== ""), ["left", "left"]);
}
/** All steps together. */
function summary_took(steps) {
    const ms = names(steps).reduce((sum, name) => sum + (steps[name].durationMs ?? 0), 0);
    return ms === 0 ? undefined : formatDuration(ms);
}
/** Enough of each to compare it with what the plan and the log say. */
function digestsOf(digests) {
    const known = DIGESTED.flatMap((name) => {
        const digest = digests[name];
        return digest === undefined ? [] : [md `${name} ${code(`${digest.slice(0, "sha256:".length + 12)}…`)}`];
    });
    return known.length === 0 ? undefined : join(known);
}
/** Who let it go, or that nobody was asked. */
function approval({ preflight }) {
    const says = told(preflight, "approval");
    return says === undefined ? undefined : capital(says);
}
/** Every address at which the Worker answers people. */
function addresses({ stage, "take-back": back }) {
    const listed = told(stage, "urls-json");
    const urls = listed === undefined ? [] : JSON.parse(listed).filter((url) => typeof url === "string");
    const all = urls.length > 0 ? urls : [told(back, "url")].filter((url) => url !== undefined);
    return all.length === 0 ? undefined : join(all.map((url) => link(url)));
}
/** For whom it was: the largest share that may have met the new version, and for how long. */
function users({ stage }, rollout, { word }) {
    if (word === "live" || word === "degraded")
        return "everybody";
    const back = word === "taken-back";
    if (rollout === undefined) {
        const met = told(stage, "immediate") === "true" && told(stage, "changed") === "true";
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
function summary_commit({ repositoryUrl, commit: sha, ref, actor }) {
    if (sha === undefined)
        return undefined;
    const short = code(sha.slice(0, 7));
    const linked = repositoryUrl === undefined ? short : link(`${repositoryUrl}/commit/${sha}`, short);
    const on = ref === undefined ? [] : [md `on ${code(ref)}`];
    return join([linked, ...on, ...(actor === undefined ? [] : [md `started by ${actor}`])], " ");
}
function summary_run({ repositoryUrl, runId }) {
    if (runId === undefined)
        return undefined;
    return repositoryUrl === undefined ? text(runId) : link(`${repositoryUrl}/actions/runs/${runId}`, runId);
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
    const rows = names(steps).map((name) => {
        const { conclusion, durationMs, failure } = steps[name];
        const took = durationMs === undefined ? "" : quantity(formatDuration(durationMs));
        return [ENDS[conclusion], TITLES[name], took, failure === undefined ? "" : code(failure.reason)];
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

;// CONCATENATED MODULE: ./lib/actions/notify/happened.js



/** A release begins. */
function started({ worker }) {
    return {
        events: ["started"],
        tone: "running",
        mark: "🚢",
        says: `\`${worker}\` is being released`,
        why: [],
        next: [],
    };
}
/** How it ended; undefined if there is nothing to tell. What nobody wrote down is never well. */
function finished(inputs, { release, rollback }) {
    if (release !== undefined)
        return ofRelease(release, inputs.status);
    if (rollback !== undefined)
        return ofRollback(rollback, inputs);
    if (inputs.needs.size > 0)
        return ofNeeds(inputs);
    const cancelled = inputs.status === "cancelled";
    const events = cancelled ? ["cancelled", "failed"] : ["failed"];
    const says = `what became of it was not written down${cancelled ? ", and the run was cancelled" : ""}`;
    return { events, tone: "bad", mark: MARKS.unknown, says, why: [], next: ["Look at the run, and at what is live."] };
}
const TONES = {
    rejected: "warning",
    live: "good",
    unchanged: "good",
    degraded: "warning",
    // It is still under way: whoever wanted to know that it began is told where it is.
    soaking: "running",
    "taken-back": "warning",
    "not-released": "bad",
    held: "bad",
    broken: "bad",
    unknown: "bad",
};
function ofRelease({ verdict, steps }, status) {
    const { word, says, why, next } = verdict;
    if (word === "rejected")
        return { events: ["cancelled"], tone: "warning", mark: MARKS.rejected, says, why, next };
    const cancelled = status === "cancelled" || step_names(steps).some((name) => steps[name].conclusion === "cancelled");
    const well = (TONES[word] === "good" || word === "degraded") && status !== "failure" && !cancelled;
    const events = [
        ...(word === "taken-back" ? ["rolled-back"] : []),
        ...(cancelled ? ["cancelled"] : []),
        word === "soaking" && status !== "failure" && !cancelled ? "started" : well ? "succeeded" : "failed",
    ];
    const notices = noticesOf({ word, steps });
    const lead = cancelled ? "cancelled: " : !well && TONES[word] === "good" ? "the job failed, although " : "";
    return {
        events,
        tone: well || TONES[word] !== "good" ? TONES[word] : "bad",
        mark: cancelled ? "⏹️" : well || TONES[word] !== "good" ? MARKS[word] : MARKS.broken,
        says: `${lead}${says}`,
        why: [...why.map(sentence/* fullStop */.u0), ...notices],
        next,
    };
}
/** What people must know of it whatever became of it. */
function noticesOf({ word, steps }) {
    const { stage } = steps;
    const migrated = step_told(stage, "immediate") === "true" && step_told(stage, "previous-version-id") !== undefined;
    if (!migrated || step_told(stage, "changed") !== "true")
        return [];
    const back = word === "live" || word === "unchanged" || word === "degraded";
    return [`Durable Object migrations were applied with it${back ? ": no rollback goes back behind them" : ""}.`];
}
function ofRollback({ outputs, failure }, { status, worker }) {
    const said = (name) => (typeof outputs[name] === "string" ? outputs[name] : undefined);
    const cancelled = status === "cancelled";
    const [to, from] = [said("version-id"), said("previous-version-id")];
    const way = `${to === undefined ? "" : ` to \`${to.slice(0, 8)}\``}${from === undefined ? "" : ` from \`${from.slice(0, 8)}\``}`;
    const done = outputs.changed === true || outputs.changed === "true";
    if (failure !== undefined || status === "failure" || cancelled) {
        const says = done ? `\`${worker}\` was rolled back${way}, and is not well` : `the rollback of \`${worker}\` failed`;
        return {
            events: ["rolled-back", ...(cancelled ? ["cancelled"] : []), "failed"],
            tone: "bad",
            mark: cancelled ? "⏹️" : MARKS.broken,
            says: cancelled ? `cancelled: ${says}` : says,
            why: failure === undefined ? [] : [(0,sentence/* fullStop */.u0)(failure.message)],
            next: failure?.hint === undefined ? [] : [failure.hint],
        };
    }
    // A dry run, or a rollback that was done before: nothing happened.
    if (!done)
        return undefined;
    const health = { healthy: " and answers well", unhealthy: ", and it is UNHEALTHY" }[said("health-after") ?? ""] ?? "";
    const says = `\`${worker}\` was rolled back${way}${health}`;
    const tone = health.startsWith(",") ? "bad" : "warning";
    return { events: ["rolled-back"], tone, mark: MARKS["taken-back"], says, why: [], next: [] };
}
/** A release that told nothing itself, from how the jobs ended: whether it began, nobody knows. */
function ofNeeds({ needs, worker }) {
    const ended = [...needs];
    const failed = ended.find(([, result]) => result === "failure");
    const [job, result] = failed ?? ended.find(([, result]) => result === "cancelled") ?? [];
    // All is well, or was left out: whoever released has told it.
    if (job === undefined)
        return undefined;
    const cancelled = result === "cancelled";
    return {
        events: cancelled ? ["cancelled", "failed"] : ["failed"],
        tone: "bad",
        mark: cancelled ? "⏹️" : MARKS.unknown,
        says: `\`${worker}\` was not released, as far as anybody told`,
        why: [
            cancelled
                ? `The job "${job}" was cancelled, perhaps while it waited for approval.`
                : `The job "${job}" failed and told nothing: a build that failed, an approval that was rejected, or a machine that was lost.`,
        ],
        next: [
            "Look at the run. If the release had begun, look at what is live: `janitor.yml` settles what a lost machine left.",
        ],
    };
}

// EXTERNAL MODULE: ./lib/actions/notify/inputs.js + 17 modules
var inputs = __nccwpck_require__(85);
;// CONCATENATED MODULE: ./lib/actions/notify/recipient.js

/** A channel with its secrets. Throws a `Refusal` that says which is missing, and the line to write. */
function recipientOf({ service, secret, signingKey, channel }, secrets) {
    const value = need(secret, secrets);
    switch (service) {
        case "webhook":
            return { service, secret: value, signingKey: need(signingKey ?? "", secrets) };
        case "slack-token":
            return { service, secret: value, channel: channel ?? "" };
        default:
            return { service, secret: value };
    }
}
function need(name, secrets) {
    const value = secrets.get(name);
    if (value !== undefined)
        return value;
    throw new refusal/* Refusal */.P(secrets.size === 0
        ? `was not told: the secret NOTIFY_SECRETS (input \`notify-secrets\`) is empty. Pass it on, with a line \`${name}=value\` in it`
        : `was not told: the secret NOTIFY_SECRETS (input \`notify-secrets\`) has no \`${name}\`. Add a line \`${name}=value\` to it`);
}

;// CONCATENATED MODULE: ./lib/actions/notify/notify.js











/** Tells every channel that asked for it, all at the same time. Throws for nothing that a service does. */
async function notify(inputs, send, run) {
    hide(inputs.secrets, run);
    const known = await readKnown(inputs, run);
    const happened = inputs.event === "started" ? started(inputs) : finished(inputs, known);
    if (happened === undefined)
        return nobody("Nothing happened that anybody asked to be told of.", run);
    // A message that says "started" for ever would be a lie: it is edited whatever was asked for.
    const asked = inputs.channels.filter((one) => one.on.some((event) => happened.events.includes(event)) || before(inputs, one) !== undefined);
    if (asked.length === 0)
        return nobody("Nobody asked to be told.", run);
    const message = (0,secrets/* redactValue */.FI)(compose(happened, inputs, known));
    run.info(message.title);
    const endsAt = (0,steady/* steadyNow */.r)() + inputs.timeoutMs;
    const limit = { signal: AbortSignal.any([run.signal, AbortSignal.timeout(inputs.timeoutMs)]), endsAt };
    const told = await run.group("Tell", () => Promise.all(asked.map((one) => tell(one, message, { inputs, send, limit }))));
    return report(told, inputs, run);
}
/** Parts of an address are as secret as the whole. */
function hide(secrets, run) {
    for (const value of secrets.values()) {
        if (URL.canParse(value))
            for (const part of (0,address/* secretParts */.Bm)(new URL(value)))
                run.mask(part);
        run.mask(value);
    }
}
const before = ({ messages }, { secret, channel }) => messages.get((0,inputs/* keyOf */.T)(secret, channel));
async function tell(channel, message, { inputs, send, limit }) {
    try {
        const sent = await send(recipientOf(channel, inputs.secrets), message, { before: before(inputs, channel), limit });
        return { channel, sent, why: undefined };
    }
    catch (error) {
        // Whatever it is: a release is not to fail for a message.
        const why = error instanceof refusal/* Refusal */.P ? error.message : `failed by a bug in Slipway (${String(error)})`;
        return { channel, sent: undefined, why };
    }
}
function report(told, { channels }, run) {
    for (const { channel, why } of told)
        if (why !== undefined)
            run.warning(`\`${channel.service}: ${channel.secret}\` below \`notify\` ${(0,sentence/* fullStop */.u0)(why)}`);
    const failed = told.filter(({ why }) => why !== undefined).length;
    const editable = told.flatMap(({ channel, sent }) => sent === undefined ? [] : [{ secret: channel.secret, id: sent.id, ...(sent.channel && { channel: sent.channel }) }]);
    run.notice(`${told.length - failed} of ${channels.length} channels were told.`);
    return { "messages-json": JSON.stringify(editable), sent: told.length - failed, failed };
}
function nobody(says, run) {
    run.info(says);
    return { "messages-json": "[]", sent: 0, failed: 0 };
}
async function readKnown({ releaseResult, result, event }, run) {
    if (event === "started")
        return { release: undefined, rollback: undefined };
    const release = releaseResult === undefined ? undefined : releaseIn(await readJson(releaseResult, run));
    return { release, rollback: result === undefined ? undefined : rollbackIn(await readJson(result, run)) };
}
/** What docs/result.schema.json says of a rollback; nothing of what is not so. */
function rollbackIn(json) {
    if (typeof json !== "object" || json === null)
        return undefined;
    const { outputs, failure } = json;
    if (typeof outputs !== "object" || outputs === null)
        return undefined;
    const { message, hint } = (failure ?? {});
    const said = typeof message === "string" ? { message, ...(typeof hint === "string" && { hint }) } : undefined;
    return { outputs: outputs, failure: said };
}


/***/ }),

/***/ 449:
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
var external_fs_ = __nccwpck_require__(896);
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

/***/ 372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Cs: () => (/* binding */ runAction)
});

// UNUSED EXPORTS: RUN_REASONS, SUMMARY_FILE

;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
// EXTERNAL MODULE: ./lib/node_modules/@actions/core/lib/core.js + 5 modules
var core = __nccwpck_require__(449);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(71);
// EXTERNAL MODULE: ./lib/src/text/sentence.js
var sentence = __nccwpck_require__(703);
// EXTERNAL MODULE: ./lib/src/time/steady.js
var steady = __nccwpck_require__(826);
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
var promises_ = __nccwpck_require__(455);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: ./lib/src/action/secrets.js + 5 modules
var secrets = __nccwpck_require__(295);
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
var external_fs_ = __nccwpck_require__(896);
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
var cut = __nccwpck_require__(316);
// EXTERNAL MODULE: ./lib/src/text/harmless.js
var harmless = __nccwpck_require__(297);
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
        external_node_http_namespaceObject.setGlobalProxyFromEnv?.();
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
    const said = hint === undefined ? message : (0,sentence/* lines */.Mn)(message, hint);
    const callers = inCallersWords(said);
    outlet.fail(callers === "" ? said : (0,sentence/* lines */.Mn)(said, callers));
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

/***/ 295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  dK: () => (/* binding */ mask),
  E$: () => (/* binding */ redact),
  BD: () => (/* binding */ redactPage),
  FI: () => (/* binding */ redactValue)
});

// EXTERNAL MODULE: ./lib/node_modules/@actions/core/lib/core.js + 5 modules
var core = __nccwpck_require__(449);
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

/***/ 71:
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

/***/ 1:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ secretParts),
/* harmony export */   zq: () => (/* binding */ readAddress)
/* harmony export */ });
/* unused harmony export NAMES */
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(245);

/** Where a service's webhooks live; a name with a dot in front stands for everything below it. */
const HOSTS = {
    slack: ["hooks.slack.com", "hooks.slack-gov.com"],
    discord: ["discord.com", "discordapp.com", "canary.discord.com", "ptb.discord.com"],
    teams: [
        ".logic.azure.com",
        ".logic.azure.us",
        ".logic.azure.cn",
        ".api.powerplatform.com",
        ".api.powerplatform.us",
        ".api.gov.powerplatform.microsoft.us",
    ],
};
/** What the path of a webhook looks like, where it is known. */
const PATHS = {
    slack: /^\/services\/[A-Za-z0-9]+\/[A-Za-z0-9]+\/[A-Za-z0-9]+$/,
    discord: /^\/api(?:\/v\d+)?\/webhooks\/\d+\/[\w-]+$/,
};
/** The address that a secret holds. Never repeats it: whoever has it can write into the channel. */
function readAddress(service, secret) {
    if (!URL.canParse(secret))
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P("holds no address");
    const url = new URL(secret);
    if (url.protocol !== "https:")
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P("holds an address that does not begin with https://");
    if (url.username !== "" || url.password !== "")
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P("holds an address with a user name or password");
    url.hash = "";
    if (service === "webhook")
        return url;
    if (service === "teams" && /(^|\.)webhook\.office\.com$/i.test(url.hostname))
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P("holds the address of a connector, which Microsoft has retired: make a workflow in Teams instead");
    if (!HOSTS[service].some((host) => isAt(url, host)))
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P(`holds an address that is not ${NAMES[service]}'s (${HOSTS[service].map(shown).join(", ")})`);
    if (url.port !== "")
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P("holds an address with a port of its own");
    if (PATHS[service]?.test(url.pathname) === false)
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P(`holds an address that is none of ${NAMES[service]}'s webhooks`);
    return url;
}
/** What people call the services. */
const NAMES = { slack: "Slack", discord: "Discord", teams: "Teams", webhook: "The receiver" };
/** What of an address is secret besides the whole of it: each long part of the path, and each value of the query. */
function secretParts(url) {
    const parts = [...url.pathname.split("/"), ...url.searchParams.values()].map(decode);
    return parts.filter((part) => part.length >= 16);
}
function decode(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}
const isAt = ({ hostname }, host) => (host.startsWith(".") ? hostname.endsWith(host) : hostname === host);
const shown = (host) => (host.startsWith(".") ? `*${host}` : host);


/***/ }),

/***/ 137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (/* binding */ deliver)
});

// EXTERNAL MODULE: ./lib/src/text/cut.js
var cut = __nccwpck_require__(316);
// EXTERNAL MODULE: ./lib/src/messaging/address.js
var address = __nccwpck_require__(1);
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

;// CONCATENATED MODULE: ./lib/src/time/sleep.js
/** A timer holds no more than 2³¹ − 1 ms; a longer one would fire at once. */
const LONGEST_MS = 2 ** 31 - 1;
/** Waits `ms`, or until the signal is aborted if that is sooner. Never rejects: the caller looks at its signal. */
function sleep(ms, signal) {
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
var steady = __nccwpck_require__(826);
// EXTERNAL MODULE: ./lib/src/messaging/refusal.js
var refusal = __nccwpck_require__(245);
;// CONCATENATED MODULE: ./lib/src/messaging/exchange.js




/** Most of an answer that is read, bytes. */
const READ = 65_536;
const ATTEMPTS = 3;
/** Between two attempts, ms, where nobody says how long. */
const PAUSE_MS = 400;
/**
 * Asks once, and again only what may be asked again: what the service refused as too early (429, when it says that there is
 * time), what never left this machine, and, if a second one changes nothing, what got no answer or a 5xx. Follows no
 * redirect: the address is the secret, and belongs to one host.
 */
async function exchange(call, limit) {
    for (let attempt = 1;; attempt++) {
        const again = attempt < ATTEMPTS;
        try {
            const response = await fetch(call.url, {
                method: call.method,
                headers: { "content-type": "application/json; charset=utf-8", "user-agent": "slipway", ...call.headers },
                body: call.body,
                redirect: "manual",
                signal: limit.signal,
            });
            const answer = { status: response.status, text: await beginning(response) };
            const { status } = answer;
            if (status === 429)
                await waitUntilAllowed(response, answer, { again, limit });
            else if (status >= 500 && call.repeatable && again)
                await sleep(PAUSE_MS * attempt, limit.signal);
            else
                return answer;
        }
        catch (error) {
            if (error instanceof refusal/* Refusal */.P)
                throw error;
            if (limit.signal.aborted)
                throw new refusal/* Refusal */.P("gave no answer in time");
            const code = codeOf(error);
            if (!again || !(call.repeatable || neverLeft(code)))
                throw new refusal/* Refusal */.P(`could not be reached (${code})`);
            await sleep(PAUSE_MS * attempt, limit.signal);
        }
    }
}
async function waitUntilAllowed(response, answer, { again, limit }) {
    const asked = Math.max(retryAfterMs(response.headers.get("retry-after")) ?? 0, saidInBody(answer) ?? 0);
    const wait = asked > 0 ? asked : 1_000;
    const left = limit.endsAt - (0,steady/* steadyNow */.r)();
    if (!again || wait >= left)
        throw new refusal/* Refusal */.P(`takes no more messages now (429), and asks to wait ${Math.ceil(wait / 1_000)} s`);
    await sleep(wait, limit.signal);
}
/** Discord says it more exactly in the body, in seconds. */
function saidInBody({ text }) {
    try {
        const { retry_after: seconds } = JSON.parse(text);
        return typeof seconds === "number" && seconds > 0 ? seconds * 1_000 : undefined;
    }
    catch {
        return undefined;
    }
}
async function beginning(response) {
    const chunks = [];
    let length = 0;
    for await (const chunk of response.body ?? []) {
        chunks.push(chunk);
        length += chunk.byteLength;
        if (length >= READ)
            break;
    }
    return Buffer.concat(chunks).subarray(0, READ).toString("utf8");
}
/** The code of the innermost error; its message may hold the address. */
function codeOf(error) {
    let code = "no connection";
    for (let one = error; one instanceof Error; one = one.cause) {
        const own = one.code;
        if (typeof own === "string")
            code = own;
    }
    return code;
}
const neverLeft = (code) => /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH)$/.test(code);

;// CONCATENATED MODULE: ./lib/src/messaging/message.js
/** Colours of GitHub's own states, which are seen on light and on dark ground. */
const COLOURS = { running: 0x2f81f7, good: 0x2da44e, warning: 0xbf8700, bad: 0xe5534b };

;// CONCATENATED MODULE: ./lib/src/messaging/slack.js




/** Slack's limits are 150 for a header, 3,000 for a text and 50 blocks; a message that nobody reads to its end is no use. */
const LONGEST = { title: 150, line: 500, shown: 100 };
/**
 * The message in blocks. `rich_text` takes every text as it is: no mention, link, emoji or emphasis is read out of it. Only
 * `text`, which stands in notifications, is markup: there `&`, `<` and `>` are all that can begin anything.
 */
function slackBody({ title, facts, says, links }) {
    const section = (...elements) => ({ type: "rich_text_section", elements });
    const rows = facts.map(([name, value]) => section({ type: "text", text: `${name}  `, style: { bold: true } }, plain(value)));
    const sentences = says.flatMap((one) => [section(plain(one))]);
    const links_ = links.map(([shown, url]) => section({ type: "link", url, text: (0,cut/* cut */.Jj)(shown, LONGEST.shown) }));
    const rich = (elements) => (elements.length === 0 ? [] : [{ type: "rich_text", elements }]);
    return {
        text: escaped((0,cut/* cut */.Jj)(title, LONGEST.title)),
        blocks: [
            { type: "header", text: { type: "plain_text", text: (0,cut/* cut */.Jj)(title, LONGEST.title), emoji: false } },
            ...rich(sentences),
            ...rich(rows),
            ...rich(links_),
        ],
        mrkdwn: false,
        unfurl_links: false,
        unfurl_media: false,
    };
}
const plain = (text) => ({ type: "text", text: (0,cut/* cut */.Jj)(text, LONGEST.line) || "–" });
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
/** Sends it by an incoming webhook, which has no way to edit. */
async function tellSlackHook(secret, message, limit) {
    const url = (0,address/* readAddress */.zq)("slack", secret);
    const answer = await exchange({ method: "POST", url, body: JSON.stringify(slackBody(message)), repeatable: false }, limit);
    if (answer.status !== 200)
        throw new refusal/* Refusal */.P(`was refused by Slack: ${answer.status} ${word(answer.text)}`);
}
const API = "https://slack.com/api/";
/** Messages that were deleted, or that nobody may edit any more. */
const GONE = ["message_not_found", "cant_update_message", "edit_window_closed"];
/** Posts it by a token, or edits what was posted before. */
async function tellSlack(token, message, { channel, before, limit }) {
    if (!/^xox[bpe]/.test(token))
        throw new refusal/* Refusal */.P("holds no token of a Slack app (xoxb-…)");
    const place = before === undefined ? { channel } : { channel: before.channel, ts: before.id };
    const answer = await exchange({
        method: "POST",
        url: new URL(before === undefined ? "chat.postMessage" : "chat.update", API),
        headers: { authorization: `Bearer ${token}` },
        body: JSON.stringify({ ...slackBody(message), ...place }),
        repeatable: before !== undefined,
    }, limit);
    const { ok, error, ts, channel: where } = parse(answer);
    if (ok === true && typeof ts === "string" && typeof where === "string")
        return { id: ts, channel: where };
    const why = word(typeof error === "string" ? error : String(answer.status));
    throw new refusal/* Refusal */.P(`was refused by Slack: ${why}${FIXES[why] ?? ""}`, { gone: GONE.includes(why) });
}
const FIXES = {
    not_in_channel: ". Invite the app to the channel",
    channel_not_found: ". Take the id from the channel's details, and invite the app to it",
    missing_scope: ". Give the app the scope `chat:write`, and install it again",
    invalid_auth: ". Take the app's bot token anew",
};
function parse({ text }) {
    try {
        const json = JSON.parse(text);
        return typeof json === "object" && json !== null ? json : {};
    }
    catch {
        return {};
    }
}
/** A service's own word for what is wrong: letters alone. */
const word = (text) => text.trim().match(/^[\w .,:-]{1,80}/)?.[0] ?? "without a word";

;// CONCATENATED MODULE: ./lib/src/messaging/discord.js






/** Discord's limits, in characters; an embed has 6,000 in all and 25 fields. Escapes count. */
const discord_LONGEST = { title: 256, description: 2_000, name: 100, value: 400, fields: 8 };
/** The message as an embed: everything that Discord would read as markup is escaped, and nobody is mentioned. */
function discordBody({ title, tone, facts, says, links }) {
    const lines = [
        ...says.map((one) => discord_escaped(one, 600)),
        ...links.map(([shown, url]) => `[${discord_escaped(shown, 100)}](<${url}>)`),
    ];
    return {
        // Whatever a text says: nobody is to be pinged.
        allowed_mentions: { parse: [] },
        embeds: [
            {
                title: discord_escaped(title, discord_LONGEST.title),
                color: COLOURS[tone],
                description: whole(lines, discord_LONGEST.description),
                fields: facts.slice(0, discord_LONGEST.fields).map(([name, value]) => ({
                    name: discord_escaped(name, discord_LONGEST.name),
                    value: discord_escaped(value, discord_LONGEST.value) || "–",
                    inline: value.length <= 24,
                })),
            },
        ],
    };
}
/** Whole lines, as many as fit. */
function whole(lines, most) {
    let text = "";
    for (const line of lines)
        if (text.length + line.length + 1 <= most)
            text += text === "" ? line : `\n${line}`;
    return text;
}
/** A text that means nothing in Discord's Markdown, at most so long with its escapes. */
function discord_escaped(text, most) {
    let line = (0,cut/* cut */.Jj)(text, most);
    for (;;) {
        const safe = line
            .replace(/[\\*_~`|<>[\]()@#:]/g, "\\$&")
            .replace(/^([-+])(?=\s)/, "\\$1")
            .replace(/^(\d+)\.(?=\s)/, "$1\\.");
        if (safe.length <= most)
            return safe;
        line = (0,cut/* cut */.Jj)(line, line.length - Math.max(1, Math.ceil((safe.length - most) / 2)));
    }
}
/** Sends it, or edits the message with the id; returns the id. */
async function tellDiscord(secret, message, { before, limit }) {
    const url = (0,address/* readAddress */.zq)("discord", secret);
    // A thread stays the place of its messages; nothing else of the query is ours.
    const thread = url.searchParams.get("thread_id");
    url.search = "";
    if (thread !== null)
        url.searchParams.set("thread_id", thread);
    if (before === undefined)
        url.searchParams.set("wait", "true");
    else
        url.pathname += `/messages/${encodeURIComponent(before)}`;
    const edits = before !== undefined;
    const body = JSON.stringify(discordBody(message));
    const { status, text } = await exchange({ method: edits ? "PATCH" : "POST", url, body, repeatable: edits }, limit);
    const { id, code, message: why } = discord_parse(text);
    if (status === 200 && typeof id === "string" && /^\d+$/.test(id))
        return id;
    const said = typeof why === "string" ? `${word(why)} (${Number(code)})` : "without a word";
    throw new refusal/* Refusal */.P(`was refused by Discord: ${status} ${said}`, { gone: edits && code === 10_008 });
}
function discord_parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./lib/src/messaging/teams.js




/** Teams takes 28 KB in all. */
const teams_LONGEST = { title: 200, name: 60, value: 500, says: 800, most: 28_000 };
const SHADES = { running: "accent", good: "good", warning: "warning", bad: "attention" };
/**
 * The message as an Adaptive Card. Every text stands in a `TextRun`, which is shown as it is: a `TextBlock` would read
 * Markdown out of it. Mentions need a list of people beside the card, and there is none.
 */
function teamsBody(message) {
    const body = card(message, message.says);
    // Longer than any release has to say; what must not be cut is the beginning.
    return Buffer.byteLength(JSON.stringify(body)) <= teams_LONGEST.most ? body : card(message, message.says.slice(0, 1));
}
function card({ title, tone, facts, says, links }, told) {
    const content = {
        $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
        type: "AdaptiveCard",
        version: "1.4",
        msteams: { width: "Full" },
        body: [
            paragraph([run(title, teams_LONGEST.title, { weight: "bolder", size: "large", color: SHADES[tone] })]),
            ...told.map((one) => paragraph([run(one, teams_LONGEST.says)])),
            ...facts.map(([name, value]) => paragraph([run(`${name}  `, teams_LONGEST.name, { weight: "bolder" }), run(value, teams_LONGEST.value)], "small")),
            ...(told.length < says.length ? [paragraph([run("The rest stands in the run.", 100)])] : []),
        ],
        actions: links.map(([shown, url]) => ({ type: "Action.OpenUrl", title: (0,cut/* cut */.Jj)(shown, 40), url })),
    };
    const attachment = { contentType: "application/vnd.microsoft.card.adaptive", contentUrl: null, content };
    return { type: "message", attachments: [attachment] };
}
const paragraph = (inlines, spacing = "default") => ({ type: "RichTextBlock", inlines, spacing });
/** `{{DATE(…)}}` is read even here. */
const run = (text, most, style = {}) => ({
    type: "TextRun",
    text: (0,cut/* cut */.Jj)(text, most).replaceAll("{{", "{ {") || "–",
    ...style,
});
/** Sends it to a workflow, which takes it and answers before it posts: there is no id, and no way to edit. */
async function tellTeams(secret, message, limit) {
    const url = (0,address/* readAddress */.zq)("teams", secret);
    const body = JSON.stringify(teamsBody(message));
    const { status } = await exchange({ method: "POST", url, body, repeatable: false }, limit);
    if (status !== 200 && status !== 202)
        throw new refusal/* Refusal */.P(`was refused by the workflow: ${status}${teams_FIXES[status] ?? ""}`);
}
const teams_FIXES = {
    401: ". Copy the workflow's address anew",
    404: ". The workflow is gone, or turned off",
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
;// CONCATENATED MODULE: ./lib/src/messaging/webhook.js




/** Shortest key, bytes, as Standard Webhooks has it. */
const SHORTEST = 24;
/** The bytes of a key: base64 behind `whsec_`, or any text. */
function keyOf(secret) {
    const key = secret.startsWith("whsec_") ? Buffer.from(secret.slice(6), "base64") : Buffer.from(secret);
    if (key.byteLength < SHORTEST)
        throw new refusal/* Refusal */.P(`has a key of ${key.byteLength} bytes, and at least ${SHORTEST} are one (\`openssl rand -base64 32\`)`);
    return key;
}
/** `v1,<base64>` of an HMAC with SHA-256 over id, Unix time in seconds and body. (https://www.standardwebhooks.com) */
function signature(key, { id, seconds, body }) {
    return `v1,${(0,external_node_crypto_.createHmac)("sha256", key).update(`${id}.${seconds}.${body}`).digest("base64")}`;
}
/** Sends it signed. The id is the same for the same message, so that a receiver may drop the second. */
async function tellWebhook({ secret, signingKey }, message, limit) {
    const url = (0,address/* readAddress */.zq)("webhook", secret);
    const key = keyOf(signingKey);
    // The receiver compares it with its own clock: the one place where the wall clock has a say.
    const now = new Date();
    const body = JSON.stringify({ type: message.type, timestamp: now.toISOString(), data: message.data });
    const seconds = Math.floor(now.getTime() / 1_000);
    const { id } = message;
    const headers = {
        "webhook-id": id,
        "webhook-timestamp": String(seconds),
        "webhook-signature": signature(key, { id, seconds, body }),
    };
    const { status } = await exchange({ method: "POST", url, headers, body, repeatable: true }, limit);
    if (status < 200 || status > 299)
        throw new refusal/* Refusal */.P(`was refused by the receiver: ${status}`);
}

;// CONCATENATED MODULE: ./lib/src/messaging/deliver.js





/**
 * Tells one channel; edits the message from before where there is one, or sends another if that is gone. Returns what can
 * be edited later. Throws a `Refusal` for everything that can be wrong.
 */
async function deliver(recipient, message, { before, limit }) {
    try {
        return await tell(recipient, message, { before, limit });
    }
    catch (error) {
        if (!(error instanceof refusal/* Refusal */.P) || !error.gone)
            throw error;
        return await tell(recipient, message, { before: undefined, limit });
    }
}
async function tell(recipient, message, { before, limit }) {
    const { secret } = recipient;
    switch (recipient.service) {
        case "slack":
            return await tellSlackHook(secret, message, limit);
        case "slack-token": {
            const { channel } = recipient;
            const posted = before?.channel === undefined ? undefined : { id: before.id, channel: before.channel };
            return await tellSlack(secret, message, { channel, before: posted, limit });
        }
        case "discord":
            return { id: await tellDiscord(secret, message, { before: before?.id, limit }) };
        case "teams":
            return await tellTeams(secret, message, limit);
        case "webhook":
            return await tellWebhook(recipient, message, limit);
    }
}


/***/ }),

/***/ 245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Refusal)
/* harmony export */ });
/**
 * Why a message was not sent: half a sentence about the channel, without its address or its token. It fails no step: a
 * release that went well is no failure because nobody heard of it.
 */
class Refusal extends Error {
    name = "Refusal";
    /** The message that should have been edited is not there any more. */
    gone;
    constructor(why, { gone = false } = {}) {
        super(why);
        this.gone = gone;
    }
}


/***/ }),

/***/ 107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readOrigin),
/* harmony export */   V: () => (/* binding */ runUrl)
/* harmony export */ });
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


/***/ }),

/***/ 316:
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

/***/ 297:
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

/***/ 703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   u0: () => (/* binding */ fullStop)
/* harmony export */ });
/* unused harmony exports sentences, clauses */
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


/***/ }),

/***/ 480:
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

/***/ 826:
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
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
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
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(900);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
