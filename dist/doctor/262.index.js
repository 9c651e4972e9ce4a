export const id = 262;
export const ids = [262];
export const modules = {

/***/ 6262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ruleProblems: () => (/* binding */ ruleProblems)
});

// EXTERNAL MODULE: ./lib/src/text/address.js
var address = __webpack_require__(2508);
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

;// CONCATENATED MODULE: ./lib/src/settings/slipway/gates-rules.js

/** GitHub lets a job wait for its reviewers for thirty days. */
const LONGEST = 720 * 3_600_000;
/** What no schema can say of `gates`. `environment` is the one below which `pull-requests` stands; undefined above all. */
function gatesRules(written, environment, refuse) {
    const { approval, expires } = written;
    if (approval === "none" && !written.reason?.trim())
        refuse(["approval"], "is `none`, and there is no `reason`", "Say in `gates.reason` why nobody is asked: it is recorded.");
    if (approval === "digest" && written.approvers === undefined)
        refuse(["approval"], "is `digest`, and nobody is named who may approve", "List logins in `gates.approvers`; the author of a commit never approves it.");
    if (expires !== undefined && !inRange(parseDuration(expires)))
        refuse(["expires"], `is \`${expires}\``, "Use at least `1m` and at most `720h`: GitHub waits no longer.");
    if (written["freeze-lifted-by"] !== undefined && (written.freeze ?? []).length === 0)
        refuse(["freeze-lifted-by"], "lifts nothing", "Say in `gates.freeze` when nothing is released, or leave it out.");
    if (written["pull-requests"] !== undefined)
        pullRequestRule(environment, refuse);
    (written.freeze ?? []).forEach((freeze, index) => {
        freezeRules(freeze, (path, message, fix) => refuse(["freeze", index, ...path], message, fix));
    });
}
const inRange = (ms) => ms !== undefined && ms >= 60_000 && ms <= LONGEST;
function pullRequestRule(environment, refuse) {
    if (environment === undefined)
        refuse(["pull-requests"], "would hold for every environment", "Say it below `environments.<name>` of one that is not production.");
    else if (environment.toLowerCase() === "production")
        refuse(["pull-requests"], "would open production to pull requests", "Remove it: no pull request releases there.");
}
function freezeRules({ from, to, hours, weekdays, "time-zone": zone }, refuse) {
    if (from === undefined && to === undefined && hours === undefined && weekdays === undefined)
        refuse([], "says no time", "Say at least one of `from`, `to`, `weekdays` and `hours`.");
    for (const [key, moment] of [
        ["from", from],
        ["to", to],
    ])
        if (moment !== undefined && !isMoment(moment))
            refuse([key], `is "${moment}", which no calendar has`, "Write e.g. `2026-12-20` or `2026-12-20T16:00`.");
    if (from !== undefined && to !== undefined && isMoment(from) && isMoment(to) && to < from.slice(0, to.length))
        refuse(["to"], "is before `from`", "Exchange the two.");
    const [begin, end] = hours?.split("-") ?? [];
    if (hours !== undefined && begin === end)
        refuse(["hours"], "begins when it ends", "Leave `hours` out for whole days.");
    if (zone !== undefined && !isTimeZone(zone))
        refuse(["time-zone"], `is "${zone}", which is none`, "Write e.g. `Europe/Berlin`, `America/New_York` or `UTC`.");
}
/** Whether a day or a local moment exists: `2026-02-30` does not. */
function isMoment(text) {
    const [day = "", time = "00:00"] = text.split("T");
    const at = new Date(`${day}T${time}:00Z`);
    return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(`${day}T${time}`);
}
function isTimeZone(name) {
    try {
        new Intl.DateTimeFormat("en", { timeZone: name });
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./lib/src/settings/slipway/merge.js
var merge = __webpack_require__(8672);
// EXTERNAL MODULE: ./lib/src/settings/format/notify.js
var notify = __webpack_require__(3215);
// EXTERNAL MODULE: ./lib/src/settings/slipway/notify.js
var slipway_notify = __webpack_require__(7135);
;// CONCATENATED MODULE: ./lib/src/settings/slipway/notify-rules.js


const NAME = /^[A-Z_][A-Z0-9_]*$/;
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
        const named = (0,slipway_notify/* servicesOf */.Y)(one);
        if (named.length !== 1)
            refuse(path, named.length === 0 ? "names no service" : `names ${named.map((name) => `\`${name}\``).join(" and ")}`, `Write one of ${notify/* SERVICES */.B.map((name) => `\`${name}\``).join(", ")} into each entry.`);
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
    for (const key of [...notify/* SERVICES */.B, "signing-key"]) {
        const value = one[key];
        if (value === undefined || NAME.test(value))
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

// EXTERNAL MODULE: ./lib/src/settings/slipway/rollout.js
var rollout = __webpack_require__(1921);
;// CONCATENATED MODULE: ./lib/src/settings/slipway/rollout-rules.js

const HOUR = 3_600_000;
/** Longest rollout: a job of GitHub ends after six hours, and what takes back must have time. */
const LONGEST_ROLLOUT = 5 * HOUR;
/** Longest of all other durations. */
const rollout_rules_LONGEST = 168 * HOUR;
/** What is kept of the rollout's time for turning back. */
const RESERVE = 180_000;
/** The shorter of the two defaults of `steps`, with Durable Objects; which of them it is, only the plan of a rollout knows. */
const SHORTEST_DEFAULT = [{ forMs: 600_000 }];
const STEPS = "Write shares that rise and stay below 100, each with its time, e.g. `5@5m, 25@5m, 50@10m`.";
/** Every rule for a rollout of slipway.yml. */
function rolloutRules(rollout, refuse) {
    limitRules(rollout, refuse);
    const steps = rollout.steps === null ? null : readSteps(rollout.steps);
    if (steps === undefined)
        refuse("steps", `is ${JSON.stringify(rollout.steps?.slice(0, 80))}`, STEPS);
    const [bakeMs, timeoutMs] = [parseDuration(rollout.bakeTime) ?? 0, parseDuration(rollout.timeout) ?? 0];
    const pauseMs = parseDuration(rollout.pauseTime) ?? 0;
    const soak = rollout.soak === "scheduled";
    contradictions({ ...rollout, soak, steps: steps === undefined ? [] : steps, pauseMs, bakeMs, timeoutMs }, refuse);
}
/** What the parts of a rollout say against each other: the same for slipway.yml and for the inputs of `blue-green`. */
function contradictions(rollout, refuse) {
    const { strategy, reason, steps, identity, evidence, analytics } = rollout;
    if (strategy === "direct" && !reason)
        refuse("strategy", "is `direct`, and there is no `reason`", "Say in `reason` why nothing is compared: it is recorded.");
    if (strategy !== "gradual" && steps)
        refuse("steps", `is set, and \`strategy\` is \`${strategy}\``, "Use `strategy: gradual`, or leave `steps` out.");
    if (identity === "absent-ok" && strategy === "gradual")
        refuse("identity", "is `absent-ok`, and `strategy` is `gradual`", "With percentages an answer that does not name its version proves nothing: let the Worker show it (`seal` adds that unless slipway.yml says `version-header: off`), or use `blue-green`.");
    if ((evidence === "traffic" || evidence === "both") && !analytics)
        refuse("evidence", `is \`${evidence}\`, and \`analytics\` is \`false\``, "Turn `analytics` on, or use `evidence: probes`.");
    const unsaid = strategy === "gradual" ? SHORTEST_DEFAULT : [];
    const planMs = plannedMs(steps ?? unsaid, rollout.bakeMs);
    if (rollout.soak && identity === "absent-ok")
        refuse("soak", "is `scheduled`, and `identity` is `absent-ok`", "Whoever leads on must be able to tell both versions apart: let answers show their version, or use `soak: runner`.");
    const timeoutMs = rollout.soak ? Number.POSITIVE_INFINITY : rollout.timeoutMs;
    planRule({ planMs, timeoutMs }, refuse);
    if (strategy !== "gradual" || steps)
        pauseRule({ ...rollout, planMs, timeoutMs, steps: steps ?? [] }, refuse);
}
/** A pause must be at a share that the rollout has, and the rollout's time must hold all of them. */
function pauseRule({ pauseAt, pauseMs, steps, planMs, timeoutMs }, refuse) {
    const shares = [0, ...steps.map(({ share }) => share)];
    const other = pauseAt.find((share) => !shares.includes(share));
    if (other !== undefined)
        refuse("pause-at", `names ${other} %, which is no share of this rollout`, `Name some of ${shares.map((share) => `\`${share}\``).join(", ")}${steps.length === 0 ? "; other shares need `strategy: gradual`" : ""}.`);
    const longest = planMs + pauseAt.length * pauseMs + RESERVE;
    if (pauseAt.length === 0 || longest <= timeoutMs)
        return;
    const each = formatDuration(Math.max(0, (timeoutMs - planMs - RESERVE) / pauseAt.length));
    refuse("pause-time", `is ${formatDuration(pauseMs)}, and with ${pauseAt.length === 1 ? "a pause" : `${pauseAt.length} pauses`} the rollout may take ${formatDuration(longest)}, which its \`timeout\` of ${formatDuration(timeoutMs)} does not hold`, longest > LONGEST_ROLLOUT
        ? `Shorten it to ${each}, or pause at fewer shares: no rollout of one job lasts longer than 5h.`
        : `Raise \`timeout\` to \`${Math.ceil(longest / 60_000)}m\` at least (and the job's \`timeout-minutes\` above it), or shorten \`pause-time\` to ${each}.`);
}
/** How long a plan lasts at least, ms. */
function plannedMs(steps, bakeMs) {
    return steps.reduce((sum, { forMs }) => sum + forMs, 0) + bakeMs;
}
/** A plan that its time does not hold ends by the runner's hand, in the middle: it is refused, with the longest that fits. */
function planRule({ planMs, timeoutMs }, refuse) {
    if (planMs + RESERVE <= timeoutMs)
        return;
    const longest = formatDuration(LONGEST_ROLLOUT - RESERVE);
    const fits = formatDuration(Math.max(0, timeoutMs - RESERVE));
    const raised = Math.ceil((planMs + RESERVE) / 60_000);
    refuse("timeout", `is ${formatDuration(timeoutMs)}, and the plan takes at least ${formatDuration(planMs)}, with three minutes kept for turning back`, planMs + RESERVE > LONGEST_ROLLOUT
        ? `Shorten \`steps\` and \`bake-time\` to ${longest} together, with \`timeout: 5h\`: no rollout lasts longer, because a job ends after six hours.`
        : `Raise it to \`${raised}m\` at least (and the job's \`timeout-minutes\` above it), or shorten \`steps\` and \`bake-time\` to ${fits} together.`);
}
function limitRules(rollout, refuse) {
    for (const [key, text] of durations(rollout)) {
        const longest = key === "timeout" ? LONGEST_ROLLOUT : rollout_rules_LONGEST;
        if (!((parseDuration(text) ?? Number.NaN) <= longest))
            refuse(key, `is \`${text}\``, `Use at most \`${longest / HOUR}h\`.`);
    }
    if ((parseDuration(rollout.timeout) ?? 0) < 1_000)
        refuse("timeout", `is \`${rollout.timeout}\``, "Use at least `1s`.");
}
const durations = (rollout) => [
    ["bake-time", rollout.bakeTime],
    ["timeout", rollout.timeout],
    ["hold-time", rollout.holdTime],
    ["pause-time", rollout.pauseTime],
    ["identity-timeout", rollout.identityTimeout],
    ["smoke-timeout", rollout.smokeTimeout],
    ["probe-interval", rollout.probeInterval],
    ["measure-interval", rollout.measureInterval],
    ["warm-up", rollout.warmUp],
    ["analytics-lag", rollout.analyticsLag],
    ["read-interval", rollout.readInterval],
];
/** Times of shares that rise, from e.g. `5@5m, 25@5m`; undefined if it is written otherwise. */
function readSteps(text) {
    const items = text.split(/[\s,]+/).filter((item) => item !== "");
    const steps = items
        .map((item) => /^(\d{1,2}(?:\.\d{1,2})?)%?@([^@]+)$/.exec(item))
        .map((match) => ({
        share: Number(match?.[1]),
        forMs: parseDuration(match?.[2] ?? "") ?? Number.NaN,
    }));
    const rise = steps.every(({ share, forMs }, index) => share > (steps[index - 1]?.share ?? 0) && forMs >= 0);
    return rise && steps.length > 0 ? steps : undefined;
}

// EXTERNAL MODULE: ./lib/src/settings/slipway/version-header.js
var version_header = __webpack_require__(9768);
;// CONCATENATED MODULE: ./lib/src/settings/slipway/rules.js







/** What no schema can say of slipway.yml, of the keys that one environment has. */
function ruleProblems(source, { written, origin }) {
    const problems = [];
    const refuse = (path, message, fix) => {
        const line = source.lineOf(origin(path));
        problems.push({ line, message: `has a \`${path.join(".")}\` that ${message}`, fix });
    };
    const twins = (0,merge/* sameEnvironments */.r)(source);
    if (twins !== undefined)
        refuse(["environments", twins[1]], `is the same as "${twins[0]}"`, "GitHub takes no notice of case: keep one.");
    addressRules(written, refuse);
    rules_nameRules(written, refuse);
    checkRules(written, refuse);
    notifyRules(written.notify ?? [], refuse);
    if ((0,version_header/* namesTwoHeaders */.F5)(written))
        refuse(["version-header"], "is another header than `rollout.version-header`", "Keep `version-header` alone.");
    const [, environment] = origin(["gates", "pull-requests"])[0] === "environments" ? origin(["gates", "pull-requests"]) : [];
    gatesRules(written.gates ?? {}, environment === undefined ? undefined : String(environment), (path, message, fix) => refuse(["gates", ...path], message, fix));
    rolloutRules((0,rollout/* rolloutSettings */.jI)(written.rollout ?? {}), (key, message, fix) => refuse(["rollout", key], message, fix));
    return problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
function addressRules({ url, targets = {}, origins = [] }, refuse) {
    const urls = [
        ...(url === undefined ? [] : [[["url"], url]]),
        ...Object.entries(targets).map(([name, text]) => [["targets", name], text]),
        ...origins.map((text, index) => [["origins", index], text]),
    ];
    for (const [path, text] of urls) {
        const problem = (0,address/* addressProblem */.c)(text);
        if (problem?.says.startsWith("has a user name"))
            refuse(path, "has a user name or password", problem.fix);
        else if (problem !== undefined)
            refuse(path, `is ${JSON.stringify(text.slice(0, 80))}, which ${problem.says}`, problem.fix);
        else if (path[0] === "origins" && new URL(text).href !== `${new URL(text).origin}/`)
            refuse(path, "has a path", `Write the origin alone: \`${new URL(text).origin}\`.`);
    }
}
function rules_nameRules({ targets = {}, variables = {} }, refuse) {
    for (const name of Object.keys(targets))
        if (!/^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$/.test(name))
            refuse(["targets", name], "is no name of a target", "Use letters, digits, `-`, `_` and `.`.");
    for (const name of Object.keys(variables))
        if (!/^[A-Z_][A-Z0-9_]*$/.test(name))
            refuse(["variables", name], "is no name of a variable", "Use capitals, digits and underscores.");
}
function checkRules({ checks }, refuse) {
    if (typeof checks !== "object")
        return;
    const problem = checks.path === undefined ? undefined : (0,address/* pathProblem */.z)(checks.path);
    if (problem !== undefined)
        refuse(["checks", "path"], problem.says, problem.fix);
    const simple = checks.path !== undefined || checks["expect-status"] !== undefined;
    const document = Object.keys(checks).some((key) => key !== "path" && key !== "expect-status");
    if (simple && document)
        refuse(["checks"], "has both one request and a list of checks", "Keep `path` and `expect-status`, or write them into the list.");
}


/***/ })

};
