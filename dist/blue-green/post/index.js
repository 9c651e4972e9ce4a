import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

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

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 8230:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var j=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var R=j((Z,N)=>{function T(e){return typeof e=="string"?!["false","0","no","off",""].includes(e.toLowerCase()):!!e}function U(e=process.env){let n={};for(let t of["ENCODING","PATH","QUIET","DEBUG","OVERRIDE","FAST"]){let r=e[`DOTENV_${t}`]!=null?e[`DOTENV_${t}`]:e[`DOTENV_CONFIG_${t}`];r!=null&&(n[t.toLowerCase()]=t==="ENCODING"||t==="PATH"?r:T(r))}return n}N.exports={parseBoolean:T,optionsFromEnv:U}});var P=j((ee,b)=>{var F=__nccwpck_require__(9896),_=__nccwpck_require__(6928),B=__nccwpck_require__(857),{URL:L,fileURLToPath:Q}=__nccwpck_require__(7016),{parseBoolean:$,optionsFromEnv:I}=R(),G=/(?:^|^)\s*(?:export\s+)?([\w.-]+)(?:\s*=\s*?|:\s+?)(\s*'(?:\\'|[^'])*'|\s*"(?:\\"|[^"])*"|\s*`(?:\\`|[^`])*`|[^#\r\n]+)?\s*(?:#.*)?(?:$|$)/mg,y=new Uint8Array(256);for(let e=48;e<=57;e++)y[e]=1;for(let e=65;e<=90;e++)y[e]=1;for(let e=97;e<=122;e++)y[e]=1;y[45]=1;y[46]=1;y[95]=1;function H(e){let n={},t=e.toString();t=t.replace(/\r\n?/mg,`
`);let r;for(;(r=G.exec(t))!=null;){let o=r[1],i=r[2]||"";i=i.trim();let c=i[0];i=i.replace(/^(['"`])([\s\S]*)\1$/mg,"$2"),c==='"'&&(i=i.replace(/\\n/g,`
`),i=i.replace(/\\r/g,"\r")),n[o]=i}return n}function g(e){return e<=32?e===32||e>=9&&e<=13:e>=160&&(e===160||e===5760||e>=8192&&e<=8202||e===8232||e===8233||e===8239||e===8287||e===12288||e===65279)}function O(e){return e===10||e===8232||e===8233}function V(e){let n={},t=typeof e=="string"?e:e.toString();t.indexOf("\r")!==-1&&(t=t.replace(/\r\n?/g,`
`));let r=t.length,o=0;for(;o<r;){let i=t.charCodeAt(o);for(;o<r&&g(i);)o++,i=t.charCodeAt(o);if(o>=r)break;if(i===35){for(;o<r&&!O(t.charCodeAt(o));)o++;continue}let c=-1;if(i===101&&o+6<r&&t.charCodeAt(o+1)===120&&t.charCodeAt(o+2)===112&&t.charCodeAt(o+3)===111&&t.charCodeAt(o+4)===114&&t.charCodeAt(o+5)===116){let u=t.charCodeAt(o+6);if(g(u)){let s=o+7;for(;s<r&&g(t.charCodeAt(s));)s++;y[t.charCodeAt(s)]&&(c=o+6,o=s)}else i=t.charCodeAt(o)}let E=o,p=0;for(;o<r&&(p=t.charCodeAt(o),y[p]);)o++;if(o===E){for(;o<r&&!O(t.charCodeAt(o));)o++;continue}let k=t.slice(E,o),D=o;if(o>=r&&(p=0),g(p))do o++,p=o<r?t.charCodeAt(o):0;while(g(p));if(p===61)o++;else if(p===58&&o===D&&o+1<r&&g(t.charCodeAt(o+1)))o+=2;else{for(o=c===-1?D:c;o<r&&!O(t.charCodeAt(o));)o++;continue}let d=o,l=o;for(;l<r&&g(t.charCodeAt(l));)l++;let C=t.charCodeAt(l),a,q=!1;if(C===39||C===34||C===96){let u=t[l],s=t.indexOf(u,l+1),f=-1,h=-1;for(;s!==-1;){let x=t.charCodeAt(s-1)===92,w=s+1;for(;w<r&&!O(t.charCodeAt(w))&&g(t.charCodeAt(w));)w++;if((w===r||O(t.charCodeAt(w))||t.charCodeAt(w)===35)&&(f=s,h=w),!x)break;s=t.indexOf(u,s+1)}if(f!==-1){if(a=t.slice(l+1,f),o=h,t.charCodeAt(o)===35)for(;o<r&&!O(t.charCodeAt(o));)o++;q=!0}}if(!q){let u=t.indexOf(`
`,d);u===-1&&(u=r);let s;if(r<4096)s=t.indexOf("#",d),(s===-1||s>u)&&(s=u);else for(s=d;s<u&&t.charCodeAt(s)!==35;)s++;let f=d,h=s;for(;f<h&&g(t.charCodeAt(f));)f++;for(;h>f&&g(t.charCodeAt(h-1));)h--;let x=t.charCodeAt(f);if(a=t.slice(f,h),a.includes("\u2028")||a.includes("\u2029")?a=a.replace(/^(['"`])([\s\S]*)\1$/mg,"$2"):h-f>=2&&(x===39||x===34||x===96)&&t.charCodeAt(h-1)===x&&(a=t.slice(f+1,h-1)),o=s,s<u)for(;o<r&&!O(t.charCodeAt(o));)o++}C===34&&(q||l<o)&&a.indexOf("\\")!==-1&&(a=a.replace(/\\n/g,`
`).replace(/\\r/g,"\r")),n[k]=a}return n}function J(e,n){return n&&$(n.fast)?V(e):H(e)}function v(e){console.log(`\u2506 ${e}`)}function W(e){console.error(`\u25C7 ${e}`)}function S(e){return e[0]==="~"?_.join(B.homedir(),e.slice(1)):e}function K(e={}){let n={...e};for(let t of Object.keys(n))n[t]===void 0&&delete n[t];return{...I(),...n}}function M(e){e=K(e);let n=_.resolve(process.cwd(),".env"),t="utf8",r=process.env;e&&e.processEnv!=null&&(r=e.processEnv);let o=$(e&&e.debug);e&&e.encoding?t=e.encoding:o&&v("no encoding is specified (UTF-8 is used by default)");let i=[n];if(e&&e.path)if(!Array.isArray(e.path))i=[S(e.path)];else{i=[];for(let d of e.path)i.push(S(d))}let c,E={},p={fast:e.fast};for(let d of i)try{let l=A.parse(F.readFileSync(d,{encoding:t}),p);A.populate(E,l,e)}catch(l){o&&v(`failed to load ${d} ${l.message}`),c=l}let k=A.populate(r,E,e),D=$(Object.prototype.hasOwnProperty.call(e,"quiet")?e.quiet:I(r).quiet);if(o||!D){let d=Object.keys(k).length,l=[];for(let C of i)try{let a=_.relative(process.cwd(),C instanceof L?Q(C):C);l.push(a)}catch(a){o&&v(`failed to load ${C} ${a.message}`),c=a}W(`injected env (${d}) from ${l.join(",")}`)}return c?{parsed:E,error:c}:{parsed:E}}function Y(e){return A.configDotenv(e)}function z(e,n,t={}){let r=$(t&&t.debug),o=$(t&&t.override),i={};if(e===null||typeof e!="object"||n===null||typeof n!="object"){let c=new Error("OBJECT_REQUIRED: Please check the processEnv argument being passed to populate");throw c.code="OBJECT_REQUIRED",c}for(let c of Object.keys(n))Object.prototype.hasOwnProperty.call(e,c)?(o===!0&&(e[c]=n[c],i[c]=n[c]),r&&v(o===!0?`"${c}" is already defined and WAS overwritten`:`"${c}" is already defined and was NOT overwritten`)):(e[c]=n[c],i[c]=n[c]);return i}var A={configDotenv:M,config:Y,parse:J,populate:z};b.exports.configDotenv=A.configDotenv;b.exports.config=A.config;b.exports.parse=A.parse;b.exports.populate=A.populate;b.exports=A});var m=P();module.exports=m;module.exports.config=m.config;module.exports.configDotenv=m.configDotenv;module.exports.parse=m.parse;module.exports.populate=m.populate;


/***/ }),

/***/ 5972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  J: () => (/* binding */ finishRollout)
});

// EXTERNAL MODULE: ./lib/src/cloudflare/client/calls.js
var calls = __nccwpck_require__(9451);
// EXTERNAL MODULE: ./lib/src/cloudflare/client/client.js + 33 modules
var client = __nccwpck_require__(1516);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(5071);
// EXTERNAL MODULE: ./lib/src/text/short-id.js
var short_id = __nccwpck_require__(234);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./lib/src/text/cut.js
var cut = __nccwpck_require__(2316);
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

// EXTERNAL MODULE: ./lib/src/record/stamp.js
var stamp = __nccwpck_require__(7161);
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
    grammar_text("f", "stamp", stamp/* STAMP */.Cq),
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
function sameWrite(a, b) {
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
    return deployment.message === message || sameWrite(deployment.record, record_parseRecord(message));
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
function deployment_servingAll(table) {
    return table.find(({ percentage }) => percentage === 100)?.version;
}
/** The table in short for people: `8f2c1d3e 90 %, 1a2b3c4d 10 %`. */
function describeBriefly(table) {
    return table.map(({ version, percentage }) => `${(0,short_id/* shortId */.m)(version)} ${percentage} %`).join(", ");
}
/** The command that makes a table live by hand; without the Worker's name it is one for the project's own folder. */
function deployCommand(table, worker) {
    const versions = table.map(({ version, percentage }) => `${version}@${percentage}`).join(" ");
    return `\`wrangler versions deploy ${versions}${worker === undefined ? "" : ` --name ${worker}`} -y\``;
}
/** The table with whole ids: `8f2c1d3e-… at 90 %, 1a2b3c4d-… at 10 %`. */
function deployment_describeTable(table) {
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

// EXTERNAL MODULE: ./lib/src/cloudflare/client/errors.js + 1 modules
var client_errors = __nccwpck_require__(4803);
// EXTERNAL MODULE: ./lib/src/cloudflare/client/soon.js
var soon = __nccwpck_require__(627);
;// CONCATENATED MODULE: ./lib/src/cloudflare/workers/uuid.js
/** A version id with hyphens, from either of Cloudflare's spellings; undefined for anything else. */
function uuid_uuid(id) {
    const hex = id?.replaceAll("-", "").toLowerCase();
    if (hex === undefined || !/^[0-9a-f]{32}$/.test(hex))
        return undefined;
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

;// CONCATENATED MODULE: ./lib/src/cloudflare/workers/deployments.js






/** What wrangler sends when nothing is configured. */
const DEFAULT_CODE_UPDATE = { mode: "deferred", max_delay: 300 };
/** Without a word from Cloudflare a rate limit lasts this long at least, ms. */
const PAUSE = 10_000;
/** The Worker's deployments, the active one first; undefined if the Worker does not exist. Asked with patience. */
async function listDeployments(cf, worker) {
    try {
        return await (0,calls/* repeat */.ux)(cf, async (options) => deploymentsIn(await cf.api.get(pathOf(cf, worker), options)));
    }
    catch (error) {
        if ((0,client_errors/* isNotFound */.c4)(error))
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
        return await (0,calls/* once */.Oo)(cf, ask, timeout);
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD))
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
        code_update_strategy: wanted.codeUpdateStrategy ?? DEFAULT_CODE_UPDATE,
        ...(wanted.force ? { force: true } : {}),
    };
    const answer = await cf.api.workers.scripts.deployments.create(worker, body, options);
    if (typeof answer?.id !== "string")
        throw new client_errors/* StrangeAnswer */.vb("The answer names no deployment.");
    return deployment(answer);
}
/** Sends one deployment request, once, and tells what its answer means, whatever it is. */
async function sendDeployment(cf, worker, { timeout, ...wanted }) {
    try {
        await (0,calls/* once */.Oo)(cf, (options) => postDeployment(cf, worker, wanted, options), timeout);
        return { kind: "accepted" };
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD))
            return { kind: "unknown", why: String(error) };
        const { status, code, detail, hint, retryAfterMs } = error;
        if (status === 429)
            return { kind: "limited", retryAfterMs: retryAfterMs ?? PAUSE };
        // Cloudflare may not know for seconds what was uploaded just now: looked at and sent again, not believed at once.
        const unseen = (0,soon/* isMissing */.b)(error) && !(0,client_errors/* isNotFound */.c4)(error);
        if (status === undefined || unseen || (0,client_errors/* isTransient */.dg)(error))
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
        throw new client_errors/* StrangeAnswer */.vb("The answer lists no deployments.");
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
            version: uuid_uuid(row.version_id) ?? row.version_id,
            percentage: row.percentage,
        })),
        message: raw.annotations?.["workers/message"] ?? "",
    });
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
function logSumExp(values) {
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
function lnEOfPairs(candidate, active, ratio) {
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
function lnEOverSteps(lnSteps, planned) {
    const began = lnSteps.map((_, k) => lnSteps.slice(k).reduce((sum, value) => sum + value, 0));
    const notBegun = Array(Math.max(planned - lnSteps.length, 0)).fill(0);
    const all = [...began, ...notBegun];
    return all.length === 0 ? 0 : logSumExp(all) - Math.log(all.length);
}

;// CONCATENATED MODULE: ./lib/src/statistics/sprt.js
/** Wald's sequential probability ratio test on one version alone: bad, good, or not yet known. */
function sprt({ requests, errors }, { good, bad, alpha, beta }) {
    const lnRatio = errors * Math.log(bad / good) + (requests - errors) * Math.log((1 - bad) / (1 - good));
    if (lnRatio >= Math.log((1 - beta) / alpha))
        return { says: "bad", lnRatio };
    if (lnRatio <= Math.log(beta / (1 - alpha)))
        return { says: "good", lnRatio };
    return { says: "open", lnRatio };
}

;// CONCATENATED MODULE: ./lib/src/statistics/wilson.js
/** Two-sided 95 % and one-sided 95 % and 99 % standard normal quantiles. */
const Z = { twoSided95: 1.959964, oneSided95: 1.644854, oneSided99: 2.326348 };
/** Wilson's score interval of a rate. Without a single trial nothing is known: [0, 1]. */
function wilson(hits, trials, z) {
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
function alphaOf(kind, { alpha }) {
    return alpha * SHARES[kind];
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
function sum(all) {
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

;// CONCATENATED MODULE: ./lib/src/rollout/judging/comparable.js





/** A version that is judged alone: probes are chosen to pass always, so three failures among few are enough. */
const ALONE = { good: 0.01, bad: 0.05, alpha: 0.01, beta: 0.1 };
/** Rounds in which a version must have failed before it is called worse: one bad moment is no difference. */
const ROUNDS = 2;
/**
 * Whether the active version is a yardstick for a check: it can be asked, it passed the check in the smoke test or does
 * since, and it is not known to fail it by now. What has no control is judged on the candidate alone.
 */
function isComparable(check, evidence, thresholds) {
    return (evidence.comparison === "paired" &&
        (!evidence.incomparable.includes(check.check) || activePasses(check)) &&
        check.pairs > 0 &&
        !activeFails(check, evidence, thresholds));
}
/** It failed the smoke test by bad luck: asked often enough, it passes more than half of the time for sure. */
function activePasses({ pairs, both, onlyActive }) {
    return wilson(both + onlyActive, pairs, Z.oneSided99).upper < 0.5;
}
/**
 * Whether it is known that the active version fails a check more often than the candidate does, at this share; known for
 * certain, and of all checks together: who loses a control by chance is judged harder than was promised.
 */
function activeFails(check, { probes }, thresholds) {
    if (probes.failing.active < ROUNDS)
        return false;
    const limit = Math.log(Math.max(1, probes.checks.length)) - Math.log(alphaOf("comparison", thresholds));
    return lnEOfPairs(check.onlyActive, check.onlyCandidate, thresholds.ratio) >= limit;
}
/**
 * True when users would be sent to a version that is known to fail while the candidate does not: it failed everything
 * in the smoke test, or fails what it passed then. At a new share the evidence begins anew, but what was known before it
 * holds until the active version is seen to pass again. A check that it never passed, because it came with this very
 * commit, makes it no worse for users. Tell it the journal, or anything that knows as much.
 */
function activeIsWorse({ probes, probed, incomparable, activeBroken }, { comparison, thresholds }) {
    if (activeBroken)
        return sprt(probes.candidate, ALONE).says !== "bad";
    if (comparison === "absolute")
        return false;
    return [...probed, probes].reduce((worse, { checks, failing }) => {
        const known = checks.filter(({ check }) => !incomparable.includes(check));
        const seen = { probes: { ...probes, checks, failing }, incomparable, comparison };
        if ([pooled(known), ...known].some((check) => activeFails(check, seen, thresholds)))
            return true;
        return worse && !activePasses(pooled(known));
    }, false);
}
/** Several checks as one. */
function pooled(checks) {
    return checks.reduce((a, b) => ({
        check: "all checks",
        pairs: a.pairs + b.pairs,
        onlyCandidate: a.onlyCandidate + b.onlyCandidate,
        onlyActive: a.onlyActive + b.onlyActive,
        both: a.both + b.both,
        candidate: sum([a.candidate, b.candidate]),
    }), noPairs("all checks"));
}
/** A check that nobody was asked. */
function noPairs(check) {
    return { check, pairs: 0, onlyCandidate: 0, onlyActive: 0, both: 0, candidate: { requests: 0, errors: 0 } };
}

;// CONCATENATED MODULE: ./lib/src/rollout/words/states.js
/** How far a state that writes has come, in this order. A state that only looks has no phases. */
const PHASES = {
    /** Write the deployment, then prove by live answers that it is followed. */
    STAGE: ["write", "prove"],
    RAMP: ["write"],
    CUTOVER: ["write", "prove"],
    /** Detach the former version, apply what no version holds, then read the platform a last time. */
    FINALIZE: ["write", "apply", "confirm"],
    /** Give everything back, prove by live requests that it is, see how users fare now, read the platform a last time. */
    ABORT: ["write", "prove", "look", "confirm"],
    /** Write the very same table again, with a record that says why nobody may settle it. */
    HALT: ["write"],
    /** Put back what one of our writes overwrote between our reading and our writing. */
    RESTORE: ["write"],
};
/** The phase in which a state begins. */
function firstPhase(state) {
    return Object.hasOwn(PHASES, state) ? PHASES[state][0] : undefined;
}
/** How a rollout ends, each with what is then true of the candidate. */
const ENDS = {
    /** The candidate serves everything, proven. */
    SUCCEEDED: "serves all traffic",
    /**
     * The candidate serves everything, but a trigger, a setting or the final record could not be written, or it has no
     * address and nobody invoked it.
     */
    SUCCEEDED_DEGRADED: "serves all traffic, but not everything was applied, or it is unproven",
    /** In flight on purpose: the next scheduled run leads it on. */
    SOAKING: "soaks at its share: the next scheduled janitor leads it on",
    /** The active version serves everything again, proven. */
    ROLLED_BACK: "was taken back: the active version serves everything again",
    /** The active version is known to fail, or is gone, and the candidate does not: nothing is moved, a person decides. */
    HELD: "keeps the share that it has: the active version is no way back, and a person must decide now",
    /** The active version could not be put back, or not be proven: a person must look now. */
    ROLLBACK_FAILED: "could not be taken back for sure: look now",
    /** Stopped before anything was written. */
    FAILED_CLEAN: "never got traffic: nothing was changed",
    /** Refused before anything was written. */
    BLOCKED: "was not rolled out: nothing was changed",
    /** Somebody else deployed: we stopped. What a write of ours overwrote in that moment is named, and put back. */
    DRIFTED: "is no longer rolled out: somebody else deployed",
    /** The candidate fails and there is nothing to return to: a first deployment. */
    FAILED_LIVE: "fails, and there is no version to return to",
};
/** True for a state that nothing leaves. */
function isTerminal(state) {
    return Object.hasOwn(ENDS, state);
}

;// CONCATENATED MODULE: ./lib/src/rollout/words/journal.js

/** Nobody has looked yet. */
const UNSEEN = { looks: 0, sick: 0, health: "unseen", says: "" };
const NO_COUNTS = { requests: 0, errors: 0, unproven: 0, latencies: [] };
/** Nobody was asked yet. */
const NO_PROBES = { candidate: NO_COUNTS, checks: [], failing: { candidate: 0, active: 0 } };
/** Enters a state in its first phase, with a fresh deadline and nothing judged yet. */
function enter(journal, state, now, changes = {}) {
    return {
        ...journal,
        state,
        phase: firstPhase(state),
        since: now,
        write: undefined,
        wayBack: undefined,
        echoes: [],
        verdict: undefined,
        due: { ...journal.due, probe: now, measure: now },
        ...changes,
    };
}
/** A new share: its evidence begins now, and of the probes before it stays what they counted. */
function freshEvidence({ probes, probed, traffic }, now) {
    const { checks, failing } = probes;
    return {
        passed: undefined,
        watchedSince: now,
        probes: NO_PROBES,
        probed: checks.length === 0 ? probed : [...probed, { checks, failing }],
        minutes: [],
        silent: 0,
        traffic: [...traffic, undefined],
    };
}
/** Ends the rollout. */
function end(journal, state, now, why) {
    const stops = why === undefined ? journal.stops : [...journal.stops, { ...why, at: now }];
    return enter(journal, state, now, { stops });
}

;// CONCATENATED MODULE: ./lib/src/rollout/states/lost.js




/** Reasons from which it is known that the candidate is bad: nobody's table that gives it traffic is put back. */
const BAD = ["candidate-worse", "smoke-test-failed"];
/**
 * A write of ours landed on a deployment that came between our reading and our writing. It is put back, unless it serves
 * as it did before, or what it gave traffic to is known to be bad.
 */
function putBack(journal, lost, { now }) {
    const stop = {
        reason: "foreign-deployment",
        says: `our write overwrote deployment ${describe(lost)}, which arrived within ${journal.windowMs} ms between our reading and our writing`,
        at: now,
    };
    return enter({ ...journal, lost }, "RESTORE", now, { stops: [...journal.stops, stop], reading: undefined });
}
/** The version known to be bad that a deployment gives traffic to, so that it is not put back; undefined if there is none. */
function badIn(lost, journal, config) {
    const serves = (id) => lost.table.some(({ version, percentage }) => version === id && percentage > 0);
    if (journal.stops.some(({ reason }) => BAD.includes(reason)) && serves(config.candidate))
        return "candidate";
    const worse = activeIsWorse(journal, config);
    return worse && serves(config.active) ? "active" : undefined;
}
/** `d1234567 of ada@example.com (8f2c1d3e 100 %)` */
function describe({ id, author, table }) {
    return `${(0,short_id/* shortId */.m)(id)}${author === undefined ? "" : ` of ${author}`} (${describeBriefly(table)})`;
}

;// CONCATENATED MODULE: ./lib/src/rollout/words/begin.js


const NOTHING_WRITTEN = {
    head: undefined,
    reading: undefined,
    oursAt: 0,
    past: [],
    last: undefined,
    pendingUntil: 0,
    windowMs: 0,
    lost: undefined,
    spreadMs: 0,
    wayBack: undefined,
    afterwards: UNSEEN,
    write: undefined,
    exposed: 0,
    unread: 0,
    refused: undefined,
};
const NOTHING_JUDGED = {
    echoes: [],
    smokes: [],
    incomparable: [],
    activeBroken: false,
    probes: NO_PROBES,
    probed: [],
    minutes: [],
    traffic: [],
    silent: 0,
    passed: undefined,
    verdicts: [],
    verdict: undefined,
    resumeAt: 0,
    held: undefined,
    released: undefined,
    words: [],
    stops: [],
    unproven: undefined,
    problems: [],
    notes: [],
};
/** A rollout that has not looked at anything yet. `seq` is the number of the write that staged its candidate already. */
function begin(now, seq = 0) {
    return {
        ...NOTHING_WRITTEN,
        ...NOTHING_JUDGED,
        state: "PLAN",
        phase: firstPhase("PLAN"),
        step: -1,
        since: now,
        watchedSince: now,
        arrived: now,
        seq,
        asked: now,
        landedAt: now,
        wrote: seq > 0,
        due: { probe: now, measure: now, read: now },
    };
}

;// CONCATENATED MODULE: ./lib/src/rollout/take-over.js



/**
 * Takes over a rollout whose process is gone: to undo it, to observe its share again from the beginning, or, when it had
 * succeeded and only its last write is missing, to finish it. One that overwrote somebody else gives that back instead.
 */
function takeOver(orphan, config, intent, now) {
    const step = config.steps.findIndex((step) => step.share === orphan.share);
    const known = {
        seq: orphan.record.seq,
        head: orphan.deployment.id,
        oursAt: now,
        wrote: true,
        exposed: orphan.share,
        step,
    };
    const entered = (state, changes = {}) => enter({ ...begin(now), ...known }, state, now, changes);
    const { record, overwrote, share } = orphan;
    if (overwrote === undefined && intent === "resume" && step >= 0) {
        return entered("OBSERVE", {
            traffic: [...Array(step + 1)],
            notes: [`resumed at ${share} %, observed again from the beginning`],
        });
    }
    if (overwrote === undefined && intent === "finish" && share === 100)
        return entered("FINALIZE");
    if (overwrote !== undefined) {
        const says = `the run ${record.run} overwrote deployment ${describe(overwrote)}, and died before it saw that`;
        return entered("RESTORE", { lost: overwrote, stops: [{ reason: "foreign-deployment", says, at: now }] });
    }
    const why = { reason: "orphaned", says: `the run ${record.run} that led this rollout is gone` };
    return entered("ABORT", { stops: [{ ...why, at: now }] });
}

// EXTERNAL MODULE: ./lib/src/rollout/words/config.js
var config = __nccwpck_require__(2726);
// EXTERNAL MODULE: ./lib/src/time/steady.js
var steady = __nccwpck_require__(6826);
;// CONCATENATED MODULE: ./lib/src/rollout/head.js

/**
 * Whose deployment is at the head of the list: the one that we last saw as ours or as the start, another one of this
 * rollout, or somebody else's.
 */
function ownerOf(head, journal, config) {
    if (head === undefined)
        return journal.head === undefined ? "known" : "foreign";
    if (head.id === journal.head)
        return "known";
    return rolloutOf(head)?.rollout === config.rollout ? "ours" : "foreign";
}
/** What a write of ours that somebody covered before we looked had overwritten; undefined if it stands on what we knew. */
function coveredLoss({ write, reading, head }, { rollout }) {
    if (write === undefined || write.sent === 0 || reading === undefined)
        return undefined;
    const at = reading.deployments.findIndex((one) => isMadeBy(one, write));
    const below = at < 0 ? undefined : reading.deployments[at + 1];
    if (below === undefined || below.id === head || rolloutOf(below)?.rollout === rollout)
        return undefined;
    return below;
}
/**
 * True for a deployment that is our last write once more: whoever overwrote it by mistake has put it back, or it was sent
 * twice. It stands for what we know.
 */
function isLastWrite(deployment, { last }) {
    return last !== undefined && isMadeBy(deployment, last);
}

;// CONCATENATED MODULE: ./lib/src/rollout/judging/evidence.js
/** Half of the allowed false alarms each, where both sources compare. */
const TRAFFIC_WEIGHT = 0.5;
/** How much users' traffic weighs. Decided before the rollout: weights that follow the numbers find something sooner or later. */
function trafficWeight({ analytics, comparison, steps, }) {
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
        trafficWeight: trafficWeight(config),
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

;// CONCATENATED MODULE: ./lib/src/rollout/judging/probes.js





/** Both fail so much, for sure, that nothing can be judged. */
const ENVIRONMENT = 0.25;
/** More than this share of answers that cannot be judged, for sure, is no evidence. */
const UNJUDGED = 0.2;
/**
 * Evidence of harm from the probes of the whole rollout. A check with a control counts by its discordant pairs; one
 * without counts by the candidate's failures alone. Half of the weight is on all compared checks together, where a fault
 * shows that is everywhere, half on each check alone, where one shows that is in a corner. Every part is evidence at every
 * look (Ville), and so is their mean: neither the number of checks nor that of looks makes false alarms.
 */
function probeHarm(evidence, thresholds) {
    const { probes, earlier, stages } = evidence;
    const all = [...earlier, probes];
    const names = [...new Set(all.flatMap(({ checks }) => checks.map(({ check }) => check)))];
    const current = names.map((name) => find(probes, name));
    const comparable = current.filter((check) => isComparable(check, evidence, thresholds));
    const compared = new Set(comparable.map(({ check }) => check));
    const over = (one) => lnEOverSteps(all.map(one), stages);
    const each = names.map((name) => ({
        name,
        lnE: over((stage) => compared.has(name)
            ? ofPairs(find(stage, name), thresholds)
            : lnRatioAlone(find(stage, name).candidate, thresholds.margin)),
    }));
    const together = over((stage) => ofPairs(pooled(stage.checks.filter(({ check }) => compared.has(check))), thresholds));
    const shared = compared.size === 0 ? 0 : 0.5;
    const parts = each.map(({ lnE }) => ({ lnE, weight: (1 - shared) / each.length }));
    return {
        lnE: each.length === 0 ? 0 : lnMeanE([{ lnE: together, weight: shared }, ...parts]),
        errors: sum(all.flatMap(({ checks }) => checks.map(({ candidate }) => candidate))).errors,
        rounds: all.reduce((rounds, { failing }) => rounds + failing.candidate, 0),
        worst: each.toSorted((a, b) => b.lnE - a.lnE)[0]?.name,
        comparable,
        alone: current.filter(({ check }) => !compared.has(check)),
    };
}
const find = ({ checks }, name) => checks.find(({ check }) => check === name) ?? noPairs(name);
const ofPairs = ({ onlyCandidate, onlyActive }, { ratio }) => lnEOfPairs(onlyCandidate, onlyActive, ratio);
/** Without a control: a likelihood ratio of five times what is tolerated against what is. Evidence at every look, too. */
function lnRatioAlone({ requests, errors }, good) {
    return sprt({ requests, errors }, { good, bad: Math.min(0.5, 5 * good), alpha: 0.05, beta: 0.1 }).lnRatio;
}
/** Whether the candidate's probes are judged against nothing at all. */
function isAlone({ comparison, probes }) {
    return comparison === "absolute" || probes.active === undefined || probes.active.requests === 0;
}
/** Wald's test on the candidate alone, where nothing can be asked beside it. */
function judgeAlone({ probes: { candidate } }) {
    const { says, lnRatio } = sprt(candidate, ALONE);
    return {
        rule: "probe-errors",
        value: says === "bad" ? "FAIL" : "PASS",
        says: `${rate(candidate)} of the candidate's probes failed, judged alone`,
        numbers: { candidateRequests: candidate.requests, candidateErrors: candidate.errors, lnE: lnRatio },
    };
}
/** What the comparison of probes says; whether it is a FAIL is decided with users' traffic. */
function sayProbes(evidence, harm, fails) {
    const { candidate, active } = evidence.probes;
    const all = pooled(harm.comparable);
    const sick = fails ? undefined : [all, ...harm.comparable].find(isEnvironment);
    const rates = `${rate(candidate)} of the candidate's probes failed, ${active === undefined ? "-" : rate(active)} of the active version's`;
    return {
        rule: "probe-errors",
        value: fails ? "FAIL" : sick === undefined ? "PASS" : "ERROR",
        says: fails
            ? `${rates}; ${harm.worst} speaks most against it: ${how(harm, evidence)}`
            : sick === undefined
                ? rates
                : `probes of both versions fail (${sick.check}: both in ${sick.both} of ${sick.pairs} pairs): the environment, not the candidate`,
        numbers: {
            candidateRequests: candidate.requests,
            candidateErrors: candidate.errors,
            activeRequests: active?.requests ?? 0,
            activeErrors: active?.errors ?? 0,
            onlyCandidate: all.onlyCandidate,
            onlyActive: all.onlyActive,
            both: all.both,
            lnE: harm.lnE,
        },
    };
}
function how({ worst, comparable }, { probes }) {
    const pair = comparable.find(({ check }) => check === worst);
    if (pair === undefined) {
        const counts = find(probes, worst ?? "").candidate;
        return `${rate(counts)} failed, judged alone because the active version does not pass it`;
    }
    return `in ${pair.onlyCandidate} pairs only the candidate failed it, in ${pair.onlyActive} only the active version`;
}
const isEnvironment = ({ pairs, both, onlyCandidate, onlyActive }) => [onlyCandidate, onlyActive].every((only) => wilson(only + both, pairs, Z.oneSided99).lower > ENVIRONMENT);
/** True when the candidate failed often enough, and not only at one moment, that harm may be called by that name. */
function isSerious({ errors, rounds }, { minErrors }) {
    return errors >= minErrors && rounds >= ROUNDS;
}
/** Answers that could not be judged are counted, and too many of them are no evidence. */
function judgeAnswers({ probes: { candidate, why } }, { evidence }) {
    const asked = candidate.requests + candidate.unproven;
    if (candidate.unproven === 0)
        return [];
    const many = wilson(candidate.unproven, asked, Z.oneSided95).lower > UNJUDGED;
    return [
        {
            rule: "probe-source",
            value: many && evidence !== "traffic" ? "ERROR" : "PASS",
            says: `${rate({ requests: asked, errors: candidate.unproven })} of the answers to the candidate's probes cannot be judged${why === undefined ? "" : `: ${why}`}`,
            numbers: { asked, unproven: candidate.unproven },
        },
    ];
}
/** Says which checks are judged without a comparison, and why. */
function sayIncomparable({ alone }, { incomparable }) {
    if (alone.length === 0)
        return [];
    const names = alone.map(({ check }) => check);
    const never = names.every((name) => incomparable.includes(name));
    return [
        {
            rule: "comparison",
            value: "PASS",
            says: `the active version ${never ? "fails" : "fails, or cannot be asked for,"} ${names.join(", ")}: it is no yardstick there, the candidate is judged alone`,
            numbers: { checks: names.length },
        },
    ];
}

;// CONCATENATED MODULE: ./lib/src/rollout/judging/guard.js






const MIN_REQUESTS = 20;
/** More than this, for sure, is no burst: nobody waits to see whether it lasts. */
const BLATANT = 0.5;
/** Nor is more than so many times what users are used to, if it is this much at least. */
const TIMES = 12;
const MUCH = 0.15;
/** Otherwise it must last. Errors come in bursts, and a burst is one event: up to a third of the time is none of ours. */
const BURSTS = { good: 0.35, bad: 0.9, alpha: 0.05, beta: 0.1 };
/**
 * The error rate that no release may exceed. It rings for a candidate that is above it for sure, for good, and above
 * everything that is known of the active version: beside it, at the last share that it had, in the hour before, and in
 * its own probes of these very minutes.
 */
function judgeGuard({ candidate }, evidence, thresholds) {
    const { guard } = thresholds;
    const { lower } = wilson(candidate.errors, candidate.requests, Z.oneSided99);
    const limit = -Math.log(alphaOf("guard", thresholds));
    const evident = lnEAbove(candidate, Math.min(Math.max(guard, 1e-6), 1 - 1e-6)) >= limit;
    const blocks = evidence.minutes.length > 0 ? evidence.minutes : [candidate];
    const bad = blocks.filter((block) => rateOf(block) > guard).length;
    const usual = usersBefore(evidence).map(({ errors, requests }) => wilson(errors, requests, Z.oneSided99).upper);
    const blatant = lower > BLATANT || (usual.length > 0 && lower > Math.max(MUCH, TIMES * Math.max(...usual)));
    const often = sprt({ requests: blocks.length, errors: bad }, BURSTS).lnRatio >= limit;
    const lasting = blatant || often;
    const above = candidate.requests >= MIN_REQUESTS && evident && lower > guard && (blatant || bad * 3 >= blocks.length * 2);
    const others = references(evidence).map(({ errors, requests }) => wilson(errors, requests, Z.oneSided99));
    const otherUpper = Math.max(0, ...others.map((other) => other.upper));
    const otherLower = Math.max(0, ...others.map((other) => other.lower));
    const worse = lower > otherUpper;
    const alike = otherLower > guard;
    const value = verdict({ above, worse, lasting, usual: isUsual(evidence, guard) });
    return {
        rule: "traffic-guard",
        value,
        says: above
            ? ringing({ worse, alike }, { guard, lower })
            : `the candidate's error rate is not above ${percent(guard)} for sure, and for good`,
        numbers: { lower, guard, otherUpper, otherLower, bad, measurements: blocks.length },
    };
}
function verdict(is) {
    if (!is.above)
        return "PASS";
    if (is.worse)
        return is.lasting ? "FAIL" : "INCONCLUSIVE";
    return is.usual ? "PASS" : "INCONCLUSIVE";
}
function ringing(is, { guard, lower }) {
    if (!is.worse && is.alike) {
        return `both versions fail more than ${percent(guard)} of their requests: the environment, not the candidate`;
    }
    const known = is.worse ? "" : "; too little is known of the active version to say whether that does, too";
    return `the candidate's error rate is above ${percent(guard)} for sure (at least ${percent(lower)})${known}`;
}
/** True where both versions are above the guard: then it is nobody's fault here. */
function guard_isEnvironment({ rule, numbers }) {
    return rule !== "traffic-guard" || (numbers.otherLower ?? 0) > (numbers.guard ?? 0);
}
/** The hour before was above it for sure: this Worker is like that. */
const isUsual = ({ before }, guard) => before !== undefined && wilson(before.errors, before.requests, Z.oneSided99).lower > guard;
/** All that is known of the active version; where it serves users at the same time, nothing else is needed. */
function references(evidence) {
    const { share, comparison, traffic, before, probes } = evidence;
    const now = traffic.at(-1)?.active;
    if (comparison === "absolute")
        return some([before]);
    const beside = share < 100 && now !== undefined && now.requests > 0;
    return beside ? [now] : some([lastBeside(evidence), before, probes.active]);
}
/** What users met of the active version, whenever that was. */
function usersBefore(evidence) {
    return evidence.comparison === "absolute" ? [] : some([lastBeside(evidence), evidence.before]);
}
const some = (counts) => counts.filter((one) => one !== undefined && one.requests > 0);

;// CONCATENATED MODULE: ./lib/src/rollout/judging/traffic.js





/** 99.9 % of a normal distribution lie within this many standard deviations. */
const BAND = 3.290527;
/** As many requests must have been expected that their absence means something, and as few of them are an absence. */
const EXPECTED = 100;
const ABSENT = 0.05;
/** So much history says what is normal for a candidate that is judged alone. */
const HISTORY = 100;
/** Judges users' traffic but for its errors: that they are measured, are there, and are split as planned. */
function judgeTraffic(evidence, thresholds) {
    const now = evidence.traffic.at(-1);
    const source = [...judgeSource(evidence), ...judgeAbsence(now, evidence)];
    if (now === undefined)
        return source;
    const beside = evidence.share < 100 && evidence.comparison === "paired";
    const alone = evidence.comparison === "absolute" ? traffic_judgeAlone(now, evidence) : compareWithNothing(now);
    return [...source, beside ? judgeShare(now, evidence) : alone, judgeGuard(now, evidence, thresholds)];
}
/** Evidence, over all steps, that users meet more errors on the candidate than on the active version beside it. */
function trafficHarm({ traffic, plannedSteps }, { ratio }) {
    const steps = traffic.filter((step) => step !== undefined && step.active.requests > 0);
    return {
        lnE: lnEOverSteps(steps.map((step) => lnE(step, ratio)), plannedSteps),
        errors: steps.reduce((sum, step) => sum + step.candidate.errors, 0),
    };
}
/** What users met on both sides; whether it is a FAIL is decided with the probes. */
function sayTraffic(evidence, harm, fails) {
    const now = evidence.traffic.at(-1);
    return {
        rule: "traffic-errors",
        value: fails ? "FAIL" : "PASS",
        says: now === undefined
            ? "no traffic yet"
            : `${rate(now.candidate)} of the candidate's requests failed, ${rate(now.active)} of the active version's`,
        numbers: { lnE: harm.lnE, candidateErrors: harm.errors },
    };
}
function judgeSource({ silent }) {
    if (silent === 0)
        return [];
    const says = `analytics did not answer, or not with counts, ${silent} times in a row`;
    return [{ rule: "traffic-source", value: "ERROR", says, numbers: { silent } }];
}
/** Users who were there before the rollout and cannot be seen now: a clock, the analytics, or an outage. */
function judgeAbsence(now, { expected, expectedMs }) {
    if (expected < EXPECTED)
        return [];
    if (now === undefined) {
        const says = `users' traffic was not measured yet, and about ${expected.toFixed(0)} requests are expected at this share`;
        return [{ rule: "traffic-missing", value: "ERROR", says, numbers: { expected } }];
    }
    const due = (expected * (now.to - now.from)) / expectedMs;
    const seen = now.estimated ?? now.candidate.requests + now.active.requests;
    if (due < EXPECTED || seen >= ABSENT * due)
        return [];
    const says = `${seen.toFixed(0)} requests were seen where about ${due.toFixed(0)} were expected from the hour before: the analytics are late, the clock is wrong, or users do not get through`;
    return [{ rule: "traffic-missing", value: "ERROR", says, numbers: { expected: due, seen } }];
}
/** During the bake nobody else serves users, and the hour before is another hour: what differs may be the time of day. */
function compareWithNothing({ candidate }) {
    return {
        rule: "traffic-alone",
        value: "PASS",
        says: `${rate(candidate)} of all requests failed; no active version serves users beside it, so this is compared with nothing and only the highest error rate allowed judges it`,
        numbers: { requests: candidate.requests, errors: candidate.errors },
    };
}
function traffic_judgeAlone({ candidate }, { before }) {
    if (before === undefined || before.requests < HISTORY)
        return compareWithNothing({ candidate });
    const good = Math.min(Math.max(wilson(before.errors, before.requests, Z.oneSided99).upper, 0.005), 0.2);
    const bad = good * 4;
    const { says, lnRatio } = sprt(candidate, { good, bad, alpha: 0.05, beta: 0.1 });
    return {
        rule: "traffic-alone",
        value: says === "bad" ? "FAIL" : "PASS",
        says: `${rate(candidate)} of all requests failed, ${percent(rateOf(before))} before the rollout`,
        numbers: { good, bad, lnRatio, requests: candidate.requests, errors: candidate.errors },
    };
}
/** Whether users really are split as planned; if not, every other number is about something else. */
function judgeShare({ candidate, active }, { share }) {
    const n = candidate.requests + active.requests;
    const planned = share / 100;
    const realised = n === 0 ? planned : candidate.requests / n;
    // Sticky users arrive in clumps, so a band for independent requests alone would ring at every large site.
    const slack = 0.25 * Math.min(planned, 1 - planned);
    const band = n === 0 ? 1 : BAND * Math.sqrt((planned * (1 - planned)) / n) + slack;
    const off = Math.abs(realised - planned) > band;
    return {
        rule: "traffic-share",
        value: off ? "ERROR" : "PASS",
        says: off
            ? `the candidate got ${percent(realised)} of the traffic instead of ${percent(planned)}: the split is not applied, or the version key does not vary`
            : `the candidate got ${percent(realised)} of the traffic, planned ${percent(planned)}`,
        numbers: { realised, planned, band, requests: n },
    };
}

;// CONCATENATED MODULE: ./lib/src/rollout/judging/errors.js




/**
 * Whether the candidate fails more than the active version: what probes and users' traffic say, as one. Their evidence
 * is a weighted mean with weights that were fixed before the rollout, so that an equal candidate is called worse with
 * the promised probability at most, over all looks, checks and sources together.
 */
function judgeErrors(evidence, probes, thresholds) {
    const weight = isAlone(evidence) ? 1 : evidence.trafficWeight;
    const traffic = trafficHarm(evidence, thresholds);
    const fromTraffic = weight === 0 ? Number.NEGATIVE_INFINITY : traffic.lnE + Math.log(weight);
    const fromProbes = weight === 1 ? Number.NEGATIVE_INFINITY : probes.lnE + Math.log(1 - weight);
    const limit = -Math.log(alphaOf("errors", thresholds));
    const lnE = lnMeanE([
        { lnE: traffic.lnE, weight },
        { lnE: probes.lnE, weight: 1 - weight },
    ]);
    const enough = lnE >= limit;
    const byTraffic = enough && fromTraffic >= fromProbes && traffic.errors >= thresholds.minErrors;
    const byProbes = enough && fromProbes > fromTraffic && isSerious(probes, thresholds);
    const beside = evidence.comparison === "paired" && evidence.analytics;
    return [
        isAlone(evidence) ? judgeAlone(evidence) : sayProbes(evidence, probes, byProbes),
        ...(beside ? [sayTraffic(evidence, traffic, byTraffic)] : []),
    ].map((finding) => ({ ...finding, numbers: { ...finding.numbers, combined: lnE, limit } }));
}

// EXTERNAL MODULE: ./lib/src/time/duration.js
var duration = __nccwpck_require__(9480);
;// CONCATENATED MODULE: ./lib/src/rollout/judging/volume.js





/** Whether enough probes passed to say that the candidate is not worse: where it is compared, and where it is alone. */
function enoughProbes(evidence, harm, { margin }) {
    const { candidate } = evidence.probes;
    if (isAlone(evidence) || candidate.requests === 0)
        return [enough(candidate, margin)];
    const { comparable, alone } = harm;
    const all = pooled(comparable);
    const active = { requests: all.pairs, errors: all.both + all.onlyActive };
    // A comparison needs both sides: an active version that was hardly asked is no yardstick.
    const compared = all.pairs * 2 >= all.candidate.requests;
    return [
        ...(comparable.length === 0 ? [] : [enough(all.candidate, rateOf(active) + margin, compared)]),
        ...(alone.length === 0 ? [] : [enough(pooled(alone).candidate, margin)]),
    ];
}
function enough({ requests, errors }, bound, compared = true) {
    const { upper } = wilson(errors, requests, Z.oneSided95);
    const pass = requests > 0 && compared && upper <= bound;
    return {
        rule: "probe-volume",
        value: pass ? "PASS" : "INCONCLUSIVE",
        says: pass
            ? `with ${requests} probes the candidate's failure rate is below ${percent(bound)} for sure (at most ${percent(upper)})`
            : `${requests} probes cannot rule out a failure rate of ${percent(upper)} (needed: ${percent(bound)})`,
        numbers: { upper, bound, requests },
    };
}
/** Whether users' traffic is enough to say so. */
function enoughTraffic(evidence, { margin }) {
    const candidate = evidence.traffic.at(-1)?.candidate;
    if (candidate === undefined || candidate.requests === 0)
        return tooFew(0);
    const { requests, errors } = candidate;
    const { upper } = wilson(errors, requests, Z.oneSided95);
    const bound = rateOf(reference(evidence)) + margin;
    const pass = upper <= bound;
    if (!pass)
        return { ...tooFew(requests), numbers: { upper, bound, requests } };
    return {
        rule: "traffic-volume",
        value: "PASS",
        says: `with ${requests} requests the candidate's error rate is below ${percent(bound)} for sure (at most ${percent(upper)})`,
        numbers: { upper, bound, requests },
    };
}
/** What is normal: the active version beside it, else at the last share that it had, else in the hour before. */
function reference(evidence) {
    return evidence.comparison === "absolute" ? undefined : (lastBeside(evidence) ?? evidence.before);
}
function tooFew(requests) {
    return {
        rule: "traffic-volume",
        value: "INCONCLUSIVE",
        says: `${requests} requests to the candidate are too few to rule harm out`,
        numbers: { requests },
    };
}

;// CONCATENATED MODULE: ./lib/src/rollout/judging/invocations.js





/** So few failures may be chance, whatever share of all invocations they are. */
const FEW_ERRORS = 2;
/** As many invocations must have been expected that their absence means something. */
const invocations_EXPECTED = 3;
/** Judges a Worker that nobody can ask: by its invocations (cron, queue, email, bindings), which analytics count by version. */
function judgeUnasked(evidence, thresholds) {
    const traffic = evidence.analytics ? judgeTraffic(evidence, thresholds) : [];
    return [...traffic, judgeInvocations(evidence, thresholds)];
}
/** One invocation without an error is more than silence. How much more it is for a busy Worker, the guard decides. */
function judgeInvocations(evidence, thresholds) {
    const now = evidence.traffic.at(-1);
    const { requests, errors } = now?.candidate ?? { requests: 0, errors: 0 };
    const due = now === undefined ? 0 : (evidence.expected * (now.to - now.from)) / Math.max(1, evidence.expectedMs);
    const finding = (value, says) => {
        const numbers = { requests, errors, due, before: rateOf(evidence.before) };
        return { rule: "invocations", value, says, numbers };
    };
    if (now === undefined)
        return finding("INCONCLUSIVE", "its invocations were not measured yet");
    const within = (0,duration/* formatDuration */.a3)(now.to - now.from);
    if (requests === 0) {
        const usual = due < invocations_EXPECTED ? "" : `, and about ${due.toFixed(0)} invocations are expected from the hour before`;
        return finding("INCONCLUSIVE", `nobody invoked it within ${within}${usual}`);
    }
    const seen = `${rate({ requests, errors })} of its invocations within ${within} failed`;
    const before = evidence.before === undefined ? "" : `, ${rate(evidence.before)} in the hour before`;
    if (errors === 0)
        return finding("PASS", seen);
    const most = errors * 2 > requests;
    if (most && errors >= FEW_ERRORS && wilson(errors, requests, Z.oneSided95).lower > rateOf(evidence.before))
        return finding("FAIL", `${seen}${before}`);
    // A version that mostly fails is not proven by one that did so as well.
    return !most && enoughTraffic(evidence, thresholds).value === "PASS"
        ? finding("PASS", `${seen}${before}`)
        : finding("INCONCLUSIVE", `${seen}${before}: that neither shows that it works nor that it does not`);
}
/**
 * Why nothing at all can be said about a version without an address when its time is up; undefined if there is, or may
 * soon be, something to judge by. It is no PASS: the end says that it is unproven.
 */
function whyUnproven({ verdict, unread }, { visits, analytics }) {
    if (visits)
        return undefined;
    if (!analytics)
        return "its invocations are not measured: unproven";
    if (verdict === undefined || unread > 0)
        return undefined;
    return isSilence(verdict) ? `${verdict.findings.find(isOurs)?.says}: unproven` : undefined;
}
const isOurs = ({ rule }) => rule === "invocations";
/** It was measured, nobody invoked it, and nobody had to. */
function isSilence({ findings, evidence }) {
    const rest = findings.filter((finding) => !isOurs(finding));
    const { requests = 1, due = invocations_EXPECTED } = findings.find(isOurs)?.numbers ?? {};
    const measured = evidence.traffic.at(-1) !== undefined && evidence.silent === 0;
    return measured && requests === 0 && due < invocations_EXPECTED && rest.every(({ value }) => value === "PASS");
}

;// CONCATENATED MODULE: ./lib/src/statistics/mann-whitney.js

/**
 * Mann-Whitney U, one-sided: how likely values at least this much larger in `a` are if both come from one source.
 * Normal approximation with ties and continuity; meant for eight or more values on each side.
 */
function mannWhitneyGreater(a, b) {
    const all = [...a.map((value) => ({ value, first: true })), ...b.map((value) => ({ value, first: false }))];
    all.sort((x, y) => x.value - y.value);
    let rankSum = 0;
    let ties = 0;
    for (let start = 0; start < all.length;) {
        let end = start;
        while (end < all.length && all[end]?.value === all[start]?.value)
            end++;
        const size = end - start;
        const rank = (start + 1 + end) / 2;
        rankSum += rank * all.slice(start, end).filter((item) => item.first).length;
        ties += size ** 3 - size;
        start = end;
    }
    const u = rankSum - (a.length * (a.length + 1)) / 2;
    const n = all.length;
    const variance = ((a.length * b.length) / 12) * (n + 1 - ties / (n * (n - 1)));
    if (!(variance > 0))
        return { u, p: 1 };
    const z = (u - (a.length * b.length) / 2 - 0.5) / Math.sqrt(variance);
    return { u, p: 1 - normalAtMost(z) };
}
/** Hodges-Lehmann estimate of how many times larger `a` is than `b`: the median of all quotients. Positive values only. */
function hodgesLehmannRatio(a, b) {
    const quotients = Float64Array.from(a.flatMap((x) => b.map((y) => x / y))).sort();
    const middle = quotients.length / 2;
    const lower = quotients[Math.ceil(middle) - 1];
    const upper = quotients[Math.floor(middle)];
    return lower === undefined || upper === undefined ? Number.NaN : Math.sqrt(lower * upper);
}

;// CONCATENATED MODULE: ./lib/src/statistics/median.js
/** The middle value, of an even number of them the upper one of the two; NaN of none. */
function median(values) {
    const sorted = values.toSorted((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

;// CONCATENATED MODULE: ./lib/src/rollout/judging/latency.js



/** Enough for the test; more would only cost time (all pairs are compared). */
const MOST_LATENCIES = 200;
/**
 * Judges latency by paired probes: slower both beyond chance and beyond what matters. Silent until there are
 * enough.
 */
function judgeLatency(evidence, thresholds) {
    if (evidence.comparison === "absolute" || evidence.probes.active === undefined)
        return [];
    const { latencies } = evidence.probes.candidate;
    const others = evidence.probes.active.latencies;
    // Whole batches only: a test that is looked at after every probe finds something sooner or later.
    const batches = Math.floor(Math.min(latencies.length, others.length, MOST_LATENCIES) / thresholds.latencySamples);
    if (batches === 0)
        return [];
    const candidate = latencies.slice(0, batches * thresholds.latencySamples);
    const active = others.slice(0, batches * thresholds.latencySamples);
    const { p } = mannWhitneyGreater(candidate, active);
    // Looked at after every batch of every step: each look may use up its part only.
    const looks = Math.floor(MOST_LATENCIES / thresholds.latencySamples) * evidence.stages;
    const limit = alphaOf("latency", thresholds) / Math.max(1, looks);
    // All pairs are compared for the ratio: not worth it while the difference may be chance.
    const ratio = p < limit ? hodgesLehmannRatio(candidate, active) : 1;
    const medians = { candidate: median(candidate), active: median(active) };
    const apart = medians.candidate - medians.active;
    return [
        {
            rule: "latency",
            value: ratio >= thresholds.latencyRatio && apart >= thresholds.latencyFloorMs ? "FAIL" : "PASS",
            says: `the candidate's probes took ${medians.candidate.toFixed(0)} ms, the active version's ${medians.active.toFixed(0)} ms (medians)`,
            numbers: { p, limit, ratio, samples: candidate.length, candidateMs: medians.candidate, activeMs: medians.active },
        },
    ];
}

;// CONCATENATED MODULE: ./lib/src/rollout/judging/judge.js






const RANK = ["FAIL", "ERROR", "INCONCLUSIVE", "PASS"];
/** The worst of several values; of none, INCONCLUSIVE: silence is not success. */
function worst(values) {
    return RANK.find((value) => values.includes(value)) ?? "INCONCLUSIVE";
}
/** Judges all evidence of a step. Pure: the same evidence and thresholds give the same findings for ever. */
function judge(evidence, thresholds, at) {
    if (!evidence.visits) {
        const findings = judgeUnasked(evidence, thresholds);
        return { value: worst(findings.map((finding) => finding.value)), at, findings, evidence };
    }
    const probes = probeHarm(evidence, thresholds);
    const harm = [
        ...judgeErrors(evidence, probes, thresholds),
        ...(evidence.analytics ? judgeTraffic(evidence, thresholds) : []),
        ...judgeAnswers(evidence, thresholds),
        ...judgeLatency(evidence, thresholds),
        ...(evidence.comparison === "paired" ? sayIncomparable(probes, evidence) : []),
    ];
    const traffic = evidence.analytics ? [enoughTraffic(evidence, thresholds)] : [];
    const enough = sources(thresholds.evidence, { traffic, probes: enoughProbes(evidence, probes, thresholds) });
    const values = enough.map((findings) => worst(findings.map((finding) => finding.value)));
    const volume = thresholds.evidence === "either" ? (values.includes("PASS") ? "PASS" : "INCONCLUSIVE") : worst(values);
    return {
        value: worst([...harm.map((finding) => finding.value), volume]),
        at,
        findings: [...harm, ...enough.flat()],
        evidence,
    };
}
/** What is asked whether it is enough, source by source. */
function sources(wanted, { traffic, probes }) {
    if (wanted === "traffic")
        return [traffic];
    return wanted === "probes" ? [probes] : [traffic, probes].filter((findings) => findings.length > 0);
}

;// CONCATENATED MODULE: ./lib/src/rollout/words/observed.js
const CRASHED = "crashed";
/** Who said one of these words about exactly this write; undefined if nobody did. */
function heard({ controls }, words, { rollout, seq }) {
    return controls.findLast((said) => words.includes(said.word) && said.rollout === rollout && said.seq === seq)?.by;
}

;// CONCATENATED MODULE: ./lib/src/rollout/judging/proof.js

/** Answers in a row that prove who answers. */
const ECHOES = 5;
/** The newest answers, among which none may come from a version that was taken away. */
const QUIET = 20;
/** True when the newest answers all came from `version`. */
function proves(echoes, version) {
    return echoes.length >= ECHOES && echoes.slice(-ECHOES).every((echo) => echo === version);
}
/** True when the newest answers are nothing but error pages: a version that crashes cannot say its name. */
function crashes(echoes) {
    return echoes.length >= 2 * ECHOES && echoes.slice(-2 * ECHOES).every((echo) => echo === CRASHED);
}
/** True when there are twenty answers, and none of the newest twenty came from a version that is to be gone. */
function provesGone(echoes, gone) {
    return echoes.length >= QUIET && echoes.slice(-QUIET).every((echo) => echo === null || !gone.includes(echo));
}
/**
 * True when for twenty answers nobody else said a name: whoever answers is `version`, or does not name itself. An error page
 * without a name may be anybody's.
 */
function nobodyElse(echoes, version) {
    return echoes.length >= QUIET && echoes.slice(-QUIET).every((echo) => echo === null || echo === version);
}
/** True when for twenty answers nobody said a name at all. */
function nameless(echoes) {
    return echoes.length >= QUIET && echoes.slice(-QUIET).every((echo) => echo === null);
}

;// CONCATENATED MODULE: ./lib/src/rollout/judging/together.js


/** The probes of a step with those of one more round. */
function together(before, more) {
    const checks = [...new Set([...before.checks, ...more.checks].map(({ check }) => check))];
    return {
        candidate: add(before.candidate, more.candidate),
        active: more.active === undefined ? before.active : add(before.active, more.active),
        checks: checks.map((check) => {
            const same = [...before.checks, ...more.checks].filter((one) => one.check === check);
            return { ...pooled(same), check };
        }),
        failing: {
            candidate: before.failing.candidate + more.failing.candidate,
            active: before.failing.active + more.failing.active,
        },
        why: more.why ?? before.why,
    };
}
function add(a, b) {
    if (a === undefined)
        return b;
    return {
        requests: a.requests + b.requests,
        errors: a.errors + b.errors,
        unproven: a.unproven + b.unproven,
        latencies: [...a.latencies, ...b.latencies].slice(0, MOST_LATENCIES),
    };
}

;// CONCATENATED MODULE: ./lib/src/rollout/states/spread.js
/** Deployments spread at other speeds at other times: what is waited for is so many times what was measured. */
const MARGIN = 2;
/** Measures how long live requests took to follow the deployment that has just been proven. */
function spread(journal, { identity }, now) {
    if (identity === "absent")
        return journal;
    return { ...journal, spreadMs: Math.max(journal.spreadMs, now - journal.landedAt) };
}
/** The first part of a step, left out of its traffic, ms: at least until the deployment has spread. */
function warmUp({ spreadMs }, { timing }) {
    return Math.max(timing.warmUpMs, MARGIN * spreadMs);
}
/** How long an abort may take until live requests prove it, ms. */
function proving({ spreadMs }, { timing }) {
    return Math.max(timing.proveMs, 2 * MARGIN * spreadMs);
}

;// CONCATENATED MODULE: ./lib/src/rollout/states/working.js
const act = (journal, action) => ({ kind: "act", journal, action });
const next = (journal) => ({ kind: "next", journal });
const back = (journal, why) => ({ kind: "back", journal, why });
/** True once the state has had its time. */
function isLate(state, journal, { config, now }) {
    return now - journal.since >= state.lastsMs(journal, config);
}
/** Share of the step that the rollout stands at, percent; 0 before the first one. */
function shareOfStep({ step }, { steps }) {
    return steps[step]?.share ?? 0;
}
/** Waits until the earliest of several moments, at least 1 ms. */
function waitUntil(now, ...moments) {
    return { do: "wait", ms: Math.max(1, Math.min(...moments) - now) };
}
/** Reads the list, but not faster than its last failure allows. */
function readAction(journal, now) {
    return journal.unread > 0 && now < journal.due.read ? waitUntil(now, journal.due.read) : { do: "read" };
}

;// CONCATENATED MODULE: ./lib/src/rollout/states/ask.js



/** Asks again who answers, not faster than the poll interval. */
function identify(state, journal, { config, now }, { version = config.candidate, requests = ECHOES, watchMs = 30_000 } = {}) {
    // Whoever waits for a proof still wants to know whether the rollout is its own, and the token good. A list that cannot
    // be read just now is no reason to stop asking.
    const due = journal.unread === 0 ? journal.asked + watchMs : journal.due.read;
    if (now >= due)
        return act(journal, { do: "read" });
    if (now < journal.due.probe)
        return act(journal, waitUntil(now, journal.due.probe));
    return act(journal, { do: "identify", version, via: state.via, requests });
}
/** Looks at whatever is due: the head of the list, users' traffic, our probes. Otherwise waits, at most until `until`. */
function watch(state, journal, { config, now }, until) {
    const { timing } = config;
    const warm = warmUp(journal, config);
    const from = journal.watchedSince + warm;
    // Analytics cost an API call each: none before they can have an answer.
    const complete = from + timing.lagMs + Math.min(timing.measureEveryMs, warm);
    const measured = config.analytics && state.share(journal, config) > 0;
    const measure = measured ? Math.max(journal.due.measure, complete) : Number.POSITIVE_INFINITY;
    // Without an echo a probe proves something only when there is a single version to answer.
    const probed = config.visits && (config.identity === "echo" || state.via === "plain");
    const probe = probed ? journal.due.probe : Number.POSITIVE_INFINITY;
    if (journal.due.read <= now)
        return act(journal, { do: "read" });
    if (measure <= now)
        return act(journal, { do: "measure", from, to: now - timing.lagMs });
    if (probe <= now)
        return act(journal, { do: "probe", via: state.via });
    return act(journal, waitUntil(now, journal.due.read, measure, probe, until));
}

;// CONCATENATED MODULE: ./lib/src/rollout/states/soak.js



/** So long after everything that a share may last somebody should have come, ms. */
const SLACK_MS = 6 * 3_600_000;
/** Whether this process has seen enough of the share to decide by time: always, but where others lead on. */
function looked({ arrived }, { config, now }) {
    return config.soak === undefined || now - arrived >= config.soak.lookMs;
}
/** The next moment at which something is decided by time: `until`, or the end of this process's own look. */
function nextEnd(until, { arrived }, { config: { soak }, now }) {
    const ends = soak === undefined ? Number.POSITIVE_INFINITY : arrived + soak.lookMs;
    return until > now ? Math.min(until, ends) : ends;
}
/** Leaves the share as it is, in flight on purpose: the next process leads on from what stands at the platform. */
function leave(journal, situation) {
    const { config, now } = situation;
    if (config.soak === undefined || !looked(journal, situation))
        return undefined;
    return next(end(journal, "SOAKING", now));
}
/** What a deployment says of that: how it is led on, and when it is overdue. */
function soakOf({ soak, steps, bakeMs, timing }, share, now) {
    if (soak === undefined)
        return undefined;
    const own = share === 100 ? bakeMs : (steps.find((step) => step.share === share)?.forMs ?? 0);
    const until = now + own + timing.holdMs + timing.approvalMs + SLACK_MS;
    return formatSoak({ run: soak.run, digest: soak.digest, until: until / 1_000 });
}

;// CONCATENATED MODULE: ./lib/src/rollout/states/tables.js


/** Both versions attached, active first: the order never changes, because it is what keeps Durable Objects in place. */
function tableAt(config, share) {
    if (config.active === null)
        return alone(config.candidate);
    return [
        // Written so that 0.1 does not become 0.09999999999999432.
        { version: config.active, percentage: Number((100 - share).toFixed(4)) },
        { version: config.candidate, percentage: share },
    ];
}
/** The message of one of this rollout's deployments. */
function messageOf(config, table, { onto, text, ...said }) {
    const [run = "0", attempt = "1"] = config.run.split("/");
    const { rollout, nonce, repository, commit } = config;
    const briefly = text === undefined ? describeBriefly(table) : `${text}: ${describeBriefly(table)}`;
    return formatRecord({
        ...said,
        onto: onto?.slice(0, 8),
        rollout,
        nonce,
        run,
        attempt,
        repository,
        commit,
        text: briefly,
    });
}

;// CONCATENATED MODULE: ./lib/src/rollout/states/deliver.js






/** A write that two looks do not show was not applied. */
const LOOKS = 2;
const ATTEMPTS = 3;
/** An answer that took so long may show what was there when the question was sent. */
const SLOW_MS = 1_000;
/**
 * The write protocol. Read the head, and send with nothing between that reading and the write; believe the list, never the
 * answer; send again only after two looks that do not show it. One lost answer never makes a second deployment. What came
 * between reading and writing lies below the write when it has landed: that window is one round trip, and is measured.
 */
function deliver(before, wanted, config, now) {
    const write = before.write ?? compose(wanted, now);
    const journal = before.write === undefined ? { ...before, write, seq: before.seq + 1 } : before;
    if (now < write.notBefore)
        return deliver_act(journal, { do: "wait", ms: write.notBefore - now });
    const { reading } = journal;
    // News of this very tick: whatever was decided since, or waited for, makes a reading too old to write upon.
    if (reading === undefined || reading.at < now) {
        const blind = wanted.state === "ABORT" && wanted.blind && journal.unread > 0 && write.sent === 0;
        return blind ? send(journal, { write, wanted }, config, now) : deliver_act(journal, readAction(journal, now));
    }
    const slow = now - reading.asked > SLOW_MS && write.slow < LOOKS;
    if (slow)
        return deliver_act({ ...journal, write: { ...write, slow: write.slow + 1 } }, { do: "read" });
    const head = reading.deployments[0];
    if (head !== undefined && isWrite(head, write))
        return land(journal, write, reading.deployments, { config, now });
    if (head?.id !== journal.head && wanted.state !== "ABORT") {
        return failed(journal, { reason: "unexpected-deployment", says: "another deployment of this rollout is active" });
    }
    return notThere(journal, { write, wanted }, config, now);
}
/** The list was read and does not show the write: send it, look again, send it again, or give up. */
function notThere(journal, { write, wanted }, config, now) {
    const again = (changed) => send(journal, { write: changed, wanted }, config, now);
    if (write.sent === 0)
        return refusedForGood(write, wanted) ? giveUp(journal, write) : again(write);
    const mayForce = wanted.state === "ABORT" && wanted.mayForce;
    if (write.declined?.reason === "secrets-changed" && mayForce && !write.force) {
        return again({ ...write, force: true, declined: undefined });
    }
    if (refusedForGood(write, wanted))
        return giveUp(journal, write);
    // An answer of 200 is a promise: the list may only be behind.
    const promised = write.declined === undefined && now < journal.pendingUntil;
    if (write.looks < LOOKS || promised) {
        const looked = { ...write, looks: write.looks + 1, notBefore: now + config.timing.readBackMs };
        return deliver_act({ ...journal, reading: undefined, write: looked }, { do: "wait", ms: config.timing.readBackMs });
    }
    if (write.sent >= ATTEMPTS && wanted.state !== "ABORT")
        return giveUp(journal, write);
    return again(write);
}
function refusedForGood({ declined, sent }, { state }) {
    if (declined === undefined || declined.reason === "rate-limited")
        return false;
    // Asked again, Cloudflare says the same: only a person can decide about changed secrets.
    if (declined.reason === "secrets-changed")
        return true;
    // An abort insists a few times: a refusal may be a hiccup of the edge, and it is the last line.
    return state !== "ABORT" || sent >= ATTEMPTS;
}
function giveUp(journal, { declined, sent }) {
    const says = `Cloudflare did not apply the deployment in ${sent} attempts`;
    return failed(journal, declined ?? { reason: "write-not-applied", says });
}
function failed(journal, why) {
    return { kind: "failed", journal, why };
}
function compose(wanted, now) {
    return {
        state: wanted.state,
        table: wanted.table,
        message: "",
        force: false,
        sent: 0,
        askedAt: undefined,
        slow: 0,
        looks: 0,
        notBefore: now,
    };
}
function send(journal, { write, wanted }, config, now) {
    const { reading, seq, stops } = journal;
    const leaving = write.state === "ABORT" || write.state === "HALT" || write.state === "RESTORE";
    const forward = write.table[1]?.percentage ?? (write.state === "FINALIZE" ? 100 : 0);
    const message = ("message" in wanted ? wanted.message : undefined) ??
        messageOf(config, write.table, {
            kind: write.state,
            seq,
            onto: reading?.deployments[0]?.id,
            // Where the way back is known to be worse, whoever may have to settle this must know that too.
            why: leaving ? stops.at(-1)?.reason : activeIsWorse(journal, config) ? "active-worse" : undefined,
            soak: leaving || write.state === "FINALIZE" ? undefined : soakOf(config, forward, now),
            by: leaving ? stops.at(-1)?.by : journal.passed?.by,
            text: "text" in wanted ? wanted.text : undefined,
        });
    const sent = {
        ...journal,
        reading: undefined,
        wrote: true,
        exposed: write.state === "RESTORE" ? journal.exposed : Math.max(journal.exposed, forward),
        write: { ...write, message, sent: write.sent + 1, askedAt: reading?.asked, looks: 0, notBefore: now },
    };
    return deliver_act(sent, { do: "write", table: write.table, message, force: write.force });
}
/** Our deployment is at the head. It must stand on the one we knew: whatever lies between is somebody else's, lost. */
function land(journal, write, deployments, { config, now }) {
    const { message, table } = write;
    const landed = {
        ...journal,
        head: deployments[0]?.id,
        // All that lies below what landed: the platform never makes one of them the head again.
        past: deployments.slice(1).map(({ id }) => id),
        last: { message, table },
        landedAt: now,
        pendingUntil: 0,
        write: undefined,
    };
    const below = deployments.find((deployment) => !isWrite(deployment, write));
    if (below === undefined || below.id === journal.head)
        return { kind: "landed", journal: landed };
    if (rolloutOf(below)?.rollout !== config.rollout)
        return overwrote(landed, write, below);
    // An abort goes over whatever else of this rollout was there. And the step that staged the version wrote what we do: a list
    // that was behind when we began showed what was live before that step.
    const staged = write.state === "STAGE" && sameTable(below.table, table);
    if (write.state === "ABORT" || staged)
        return { kind: "landed", journal: landed };
    return failed(landed, { reason: "unexpected-deployment", says: "another process of this rollout wrote too" });
}
/** Nothing is lost where what came between serves the very same. */
function overwrote(landed, { table }, lost) {
    if (!sameTable(lost.table, table))
        return { kind: "overwrote", journal: landed, lost };
    const note = `deployment ${(0,short_id/* shortId */.m)(lost.id)}, not ours, came between our reading and our writing; it says the same`;
    return { kind: "landed", journal: { ...landed, notes: [...landed.notes, note] } };
}
/** The same intent: rollout, number, state and process. Sent twice, it counts once. */
function isWrite(deployment, write) {
    return write.sent > 0 && isMadeBy(deployment, write);
}
function deliver_act(journal, action) {
    return { kind: "act", journal, action };
}

;// CONCATENATED MODULE: ./lib/src/rollout/states/abort.js








/** A blind abort is allowed this long after the head was last seen to be ours. */
const BLIND_MS = 60_000;
/** While live requests are asked for the proof, the list is looked at so often: somebody else may deploy meanwhile. */
const WATCH_MS = 5_000;
/** So many looks on end that find the active version unhealthy are believed. */
const SICK = 3;
/**
 * ABORT: one write that gives everything back to the active version, then proof by live requests, then a look at how users
 * fare with it now, then a last reading.
 */
const abort = {
    lastsMs: (journal, config) => (journal.phase === "write" ? config.timing.abortMs : proving(journal, config)),
    share: () => 0,
    via: "plain",
    act(journal, situation) {
        const { config, observed, now } = situation;
        const { active } = config;
        if (active === null)
            return next(end(journal, "FAILED_LIVE", now));
        if (journal.phase === "look")
            return look(journal, situation, active);
        if (isLate(abort, journal, situation) || observed.jobMsLeft <= 0)
            return next(abort_failed(journal, now));
        if (journal.phase === "write")
            return takeBack(journal, situation, active);
        if (journal.phase === "prove")
            return prove(journal, situation, active);
        if (journal.reading === undefined)
            return act(journal, readAction(journal, now));
        const head = journal.reading.deployments[0];
        if (head !== undefined && sameTable(head.table, alone(active)))
            return next(end(journal, "ROLLED_BACK", now));
        // A forward write that was still under way arrived after the abort.
        return next(enter(journal, "ABORT", now, { reading: journal.reading }));
    },
};
/** The newest answers come from the active version, or from one that never names itself, and none from the candidate. */
function prove(journal, situation, active) {
    const { config, now } = situation;
    const { echoes, reading } = journal;
    const back = provesGone(echoes, [config.candidate]) && (proves(echoes, active) || nobodyElse(echoes, active));
    // Whom no user has met needs no proof that users do not meet it.
    if (config.identity === "absent" || journal.exposed === 0 || back) {
        return next(enter(spread(journal, config, now), "ABORT", now, { phase: "look" }));
    }
    const head = reading?.deployments[0];
    const late = head !== undefined && !sameTable(head.table, alone(active));
    if (late)
        return next(enter(journal, "ABORT", now, { reading }));
    return identify(abort, journal, situation, { version: active, requests: QUIET, watchMs: WATCH_MS });
}
function takeBack(journal, situation, active) {
    const { config, now } = situation;
    const head = journal.reading?.deployments[0];
    if (head !== undefined && sameTable(head.table, alone(active)) && journal.write === undefined) {
        const ours = rolloutOf(head)?.rollout === config.rollout;
        return ours ? next(abort_proving({ ...journal, head: head.id }, now)) : nothingVisible(journal, situation);
    }
    const lostBefore = journal.write === undefined ? overwrittenBy(journal.reading?.deployments ?? []) : undefined;
    if (head !== undefined && lostBefore !== undefined && badIn(lostBefore, journal, config) === undefined) {
        // A write that was under way when the rollout turned back: giving back what it landed on gives everything back.
        return next(putBack({ ...journal, head: head.id }, lostBefore, { now }));
    }
    const stop = journal.stops.at(-1)?.reason;
    const blind = stop === "candidate-worse" && now - journal.oursAt < BLIND_MS;
    // Look before writing: perhaps nothing of ours ever arrived.
    if (head === undefined && journal.write === undefined && !(blind && journal.unread > 0)) {
        return act(journal, readAction(journal, now));
    }
    const byChoice = stop === "cancelled" || stop === "operator-abort";
    const delivery = deliver(journal, {
        state: "ABORT",
        table: alone(active),
        // Until the cut-over the active version serves with those very secrets; after it, force only against harm.
        mayForce: config.acceptSecretChanges || journal.exposed < 100 || !byChoice,
        blind,
    }, config, now);
    if (delivery.kind === "act")
        return delivery;
    if (delivery.kind === "landed")
        return next(abort_proving(delivery.journal, now));
    if (delivery.kind === "failed")
        return next(abort_failed(delivery.journal, now));
    const { lost } = delivery;
    const landed = delivery.journal;
    if (badIn(lost, landed, config) !== "candidate")
        return next(putBack(landed, lost, { now }));
    const note = `deployment ${lost.id}, not ours, was overwritten by the abort: it gave traffic to the candidate, which fails`;
    return next(abort_proving({ ...landed, notes: [...landed.notes, note] }, now));
}
function abort_proving(journal, now) {
    return enter(journal, "ABORT", now, { phase: "prove" });
}
/** The start is still the head. A write of ours may be on its way, so a clean end needs more looks, and more patience. */
function nothingVisible(journal, { config, now }) {
    const patience = Math.max(journal.since + 2 * config.timing.readBackMs, journal.pendingUntil);
    if (!journal.wrote || (journal.reading !== undefined && journal.reading.at >= patience)) {
        return next(end(journal, "FAILED_CLEAN", now));
    }
    const soon = Math.min(patience, now + config.timing.readBackMs);
    if (journal.reading !== undefined && journal.reading.at >= now)
        return act(journal, waitUntil(now, soon));
    return act(journal, readAction(journal, now));
}
/** Everything is given back, and that is proven. Nothing that is seen now moves traffic: there is nowhere else to go. */
function look(journal, situation, active) {
    const { config, observed, now } = situation;
    const { afterwards } = journal;
    // Whoever was cancelled has seconds left: one look is all that they are enough for.
    const hurried = observed.cancelled && afterwards.looks > 0;
    const over = hurried || now - journal.since >= config.timing.lookMs || observed.jobMsLeft <= 0;
    if (!config.visits || afterwards.health === "healthy" || afterwards.sick >= SICK || over) {
        return next(enter(journal, "ABORT", now, { phase: "confirm", reading: undefined }));
    }
    if (now < journal.due.probe)
        return act(journal, waitUntil(now, journal.due.probe));
    return act(journal, { do: "look", version: active });
}
function abort_failed(journal, now) {
    const declined = journal.write?.declined;
    if (journal.phase !== "write") {
        return end(journal, "ROLLBACK_FAILED", now, {
            reason: "not-proven",
            says: "live requests do not prove that the active version answers",
        });
    }
    return end(journal, "ROLLBACK_FAILED", now, declined ?? { reason: "write-not-applied", says: "the abort was not applied in time" });
}

;// CONCATENATED MODULE: ./lib/src/rollout/states/by-hand.js




/** What a state does while a person holds it: it goes on looking, and nothing else, until the hold has lasted too long. */
function keptByHand(state, journal, situation) {
    const { held } = journal;
    if (held === undefined)
        return undefined;
    if (situation.now >= held.until)
        return back(journal, nobodySaid(journal, situation));
    return leave(journal, situation) ?? watch(state, journal, situation, held.until);
}
/** Why a wait for a person's word is over. */
function nobodySaid({ held }, { config }) {
    const time = (0,duration/* formatDuration */.a3)(config.timing.approvalMs);
    const says = held === undefined
        ? `nobody said \`continue\` in ${time}`
        : `${held.by} held it, and nobody said \`continue\` in ${time}`;
    return { reason: "approval-timeout", says };
}

;// CONCATENATED MODULE: ./lib/src/rollout/states/forward.js





/** The only way forward: after a recorded PASS for this share, and past whoever has a word to say first. */
function go(journal, situation) {
    const { config, now } = situation;
    const { passed, released, held } = journal;
    const by = passed?.by ?? (released?.step === journal.step ? released.by : undefined);
    const planned = config.pauseAt.includes(shareOfStep(journal, config)) && by === undefined;
    if (planned || held !== undefined)
        return enter(journal, "APPROVAL", now);
    return onward(by === undefined ? journal : { ...journal, passed: passed && { ...passed, by } }, situation);
}
/** To the candidate's next share. */
function onward(journal, { config, now }) {
    if (journal.passed === undefined)
        throw new Error("Traffic cannot move without a recorded PASS.");
    // Beside an active version that is known to be broken every share of it is a share of failures.
    const ramps = journal.step + 1 < config.steps.length && !journal.activeBroken;
    return enter(journal, ramps ? "RAMP" : "CUTOVER", now);
}
/** Whether enough API calls are left that traffic may move: what goes forward must be able to come back. */
function affordable({ observed, config }) {
    return observed.apiCallsLeft === undefined || observed.apiCallsLeft >= config.reserve.apiCalls;
}
/** The PASS to go on with: the newest judgement once the time is up, or at any time a person's word. */
function passing(state, journal, { observed, config, now }, timeIsUp) {
    const by = heard(observed, ["promote"], { rollout: config.rollout, seq: journal.seq });
    if (by !== undefined) {
        const seen = evidence(journal, config, {
            share: state.share(journal, config),
            forMs: state.lastsMs(journal, config),
        });
        const { findings } = judge(seen, config.thresholds, now);
        return { value: "PASS", at: now, findings, evidence: seen, operator: true, by };
    }
    return timeIsUp && journal.unread === 0 && journal.verdict?.value === "PASS" ? journal.verdict : undefined;
}
/** Records the PASS on which traffic moves. */
function recorded(journal, passed) {
    return { ...journal, passed, verdicts: [...journal.verdicts, passed] };
}

;// CONCATENATED MODULE: ./lib/src/rollout/judging/why.js

/** Why the evidence never sufficed, from the worst finding. */
function undecided({ verdict, unread, passed }) {
    if (unread > 0)
        return { reason: "platform-unreadable", says: "the deployments could not be read" };
    if (passed !== undefined || verdict?.value === "PASS")
        return { reason: "too-few-api-calls", says: "going on never became safe: too few API calls left" };
    if (verdict === undefined)
        return { reason: "no-evidence", says: "there was no evidence at all" };
    const reasons = {
        "traffic-source": "evidence-unavailable",
        "traffic-missing": "evidence-unavailable",
        "probe-source": "evidence-unavailable",
        "traffic-share": "split-not-applied",
        "probe-errors": "environment-unhealthy",
        "traffic-guard": "environment-unhealthy",
    };
    const culprit = verdict.findings.find((finding) => finding.value !== "PASS" && reasons[finding.rule] !== undefined && guard_isEnvironment(finding));
    return { reason: reasons[culprit?.rule ?? ""] ?? "no-evidence", says: culprit?.says ?? worstFinding(verdict) };
}
/** What the first finding says that made the verdict what it is. */
function worstFinding({ findings, value }) {
    const finding = findings.find((one) => one.value === value);
    return finding === undefined ? "there was not enough evidence" : `${finding.says} (${finding.rule})`;
}

;// CONCATENATED MODULE: ./lib/src/rollout/states/observe.js








/** Answers missing in a row after which a source counts as gone. */
const GONE = 5;
/** OBSERVE: collects evidence about this share for its whole time, then goes on with a PASS or holds without one. */
const observe = {
    // What a slow spread takes from the measured time is added to it.
    lastsMs: (journal, config) => (config.steps[journal.step]?.forMs ?? 0) + warmUp(journal, config) - config.timing.warmUpMs,
    share: shareOfStep,
    via: "override",
    observes: true,
    act(journal, situation) {
        const { config, now } = situation;
        const kept = keptByHand(observe, journal, situation);
        if (kept !== undefined)
            return kept;
        const late = isLate(observe, journal, situation);
        const passed = passing(observe, journal, situation, late);
        if (passed !== undefined)
            return next(go(recorded(journal, passed), situation));
        const left = leave(journal, situation);
        if (left !== undefined)
            return left;
        if (late || journal.unread >= GONE || journal.silent >= GONE) {
            const why = journal.verdict?.findings.find((finding) => finding.value !== "PASS")?.says ?? "no evidence yet";
            const notes = [...journal.notes, `held: ${why}`];
            return next(enter(journal, "HOLD", now, { verdict: journal.verdict, notes }));
        }
        const until = nextEnd(journal.since + observe.lastsMs(journal, config), journal, situation);
        return watch(observe, journal, situation, until);
    },
};
/** HOLD: keeps the share, never raises it, and goes on looking until there is a PASS, a person's word or no time left. */
const hold = {
    lastsMs: (_, { timing }) => timing.holdMs,
    share: shareOfStep,
    via: "override",
    observes: true,
    act(journal, situation) {
        const { config, now } = situation;
        const kept = keptByHand(hold, journal, situation);
        if (kept !== undefined)
            return kept;
        const passed = journal.passed ?? passing(hold, journal, situation, true);
        if (passed !== undefined && now >= journal.resumeAt && affordable(situation)) {
            return next(go(journal.passed === undefined ? recorded(journal, passed) : journal, situation));
        }
        if (isLate(hold, journal, situation) && looked(journal, situation))
            return back(journal, undecided(journal));
        const left = leave(journal, situation);
        if (left !== undefined)
            return left;
        const until = nextEnd(journal.since + config.timing.holdMs, journal, situation);
        return watch(hold, journal, situation, now < journal.resumeAt ? Math.min(until, journal.resumeAt) : until);
    },
};

;// CONCATENATED MODULE: ./lib/src/rollout/states/approval.js







/**
 * APPROVAL: the share has passed, and a person has the next word, because the plan says so or somebody holds it. Probes go
 * on, so what turns out to be bad meanwhile is taken back without one.
 */
const approval = {
    // Evidence goes on where the share's own time ended; how long a word is waited for is seen to below.
    lastsMs: (journal, config) => (journal.step < 0 ? config.timing.approvalMs : observe.lastsMs(journal, config)),
    share: shareOfStep,
    via: "override",
    act(journal, situation) {
        const { observed, config, now } = situation;
        const { held, passed } = journal;
        const by = heard(observed, ["continue", "promote"], { rollout: config.rollout, seq: journal.seq });
        if (by !== undefined && held === undefined) {
            return next(onward({ ...journal, passed: passed && { ...passed, by } }, situation));
        }
        // What others lead on has waited since the share was over, whoever looks now.
        const since = config.soak === undefined ? journal.since : journal.landedAt + approval.lastsMs(journal, config);
        const until = Math.max(since + config.timing.approvalMs, held?.until ?? 0);
        if (now >= until && looked(journal, situation))
            return back(journal, nobodySaid(journal, situation));
        const left = leave(journal, situation);
        if (left !== undefined)
            return left;
        return lookOn(journal, situation, nextEnd(until, journal, situation));
    },
};
/** Before the first share nobody is harmed: probes are judged there only if the plan counts with them. */
function lookOn(journal, situation, until) {
    const { config, now } = situation;
    if (journal.step >= 0 || config.pauseAt.includes(0))
        return watch(approval, journal, situation, until);
    if (journal.due.read <= now)
        return act(journal, { do: "read" });
    return act(journal, waitUntil(now, journal.due.read, until));
}

;// CONCATENATED MODULE: ./lib/src/rollout/states/bake.js








/**
 * BAKE: everyone has the candidate; the active version is still attached, so one write takes it back. Without a PASS at
 * the end of its time it waits for one as long as a HOLD may last; but not for invocations that nobody expects.
 */
const bake = {
    lastsMs: (_, { bakeMs }) => bakeMs,
    share: () => 100,
    via: "plain",
    observes: true,
    act(journal, situation) {
        const { observed, config, now } = situation;
        if (observed.cancelled && config.onCancelInBake === "keep") {
            const notes = [...journal.notes, "cancelled while baking: kept, as configured"];
            return next(enter(journal, "FINALIZE", now, { notes }));
        }
        const kept = keptByHand(bake, journal, situation);
        if (kept !== undefined)
            return kept;
        const late = isLate(bake, journal, situation);
        const passed = passing(bake, journal, situation, late);
        if (passed !== undefined)
            return next(enter(recorded(journal, passed), "FINALIZE", now));
        const unproven = late && looked(journal, situation) ? whyUnproven(journal, config) : undefined;
        if (unproven !== undefined)
            return next(enter({ ...journal, unproven }, "FINALIZE", now));
        const until = journal.since + config.bakeMs;
        const last = until + config.timing.holdMs;
        if (now >= last && looked(journal, situation))
            return back(journal, undecided(journal));
        const left = leave(journal, situation);
        if (left !== undefined)
            return left;
        return watch(bake, journal, situation, nextEnd(late ? last : until, journal, situation));
    },
};

;// CONCATENATED MODULE: ./lib/src/rollout/states/undelivered.js


/** What a state that goes forward does about a deployment that will not land: back, but never over somebody else's. */
function undelivered(delivery, now) {
    const { kind, journal } = delivery;
    return kind === "failed" ? back(journal, delivery.why) : next(putBack(journal, delivery.lost, { now }));
}
/** Why a state that writes has had no success in its time. */
function unwritten({ phase, write }) {
    if (phase === "prove")
        return { reason: "identity-not-proven", says: "live requests do not prove which version answers" };
    if (write?.declined !== undefined)
        return write.declined;
    return { reason: "write-not-applied", says: "Cloudflare did not show the deployment in time" };
}

;// CONCATENATED MODULE: ./lib/src/rollout/states/finalize.js





/**
 * FINALIZE: detaches the former version, which also marks the rollout as finished for everyone who reads the list, then
 * applies triggers and settings. Nothing here moves users' traffic, and nothing that fails here takes the release back.
 */
const finalize = {
    lastsMs: (_, { timing }) => timing.finalizeMs,
    share: () => 100,
    act(journal, situation) {
        const { config, now } = situation;
        if (isLate(finalize, journal, situation)) {
            return next(degraded(journal, now, "not everything was applied in time"));
        }
        if (journal.phase === "write")
            return detach(journal, situation);
        if (journal.phase === "apply")
            return act(journal, { do: "finalize" });
        if (journal.reading === undefined)
            return act(journal, readAction(journal, now));
        const head = journal.reading.deployments[0];
        if (head === undefined || !sameTable(head.table, alone(config.candidate))) {
            return next(degraded(journal, now, "the former version is still attached at 0 %"));
        }
        const flawed = journal.problems.length > 0 || journal.unproven !== undefined;
        return next(flawed ? degraded(journal, now) : end(journal, "SUCCEEDED", now));
    },
};
function detach(journal, { config, now }) {
    const applying = { phase: "apply", write: undefined };
    if (config.active === null)
        return next({ ...journal, ...applying });
    const delivery = deliver(journal, { state: "FINALIZE", table: alone(config.candidate) }, config, now);
    switch (delivery.kind) {
        case "act": {
            const { action } = delivery;
            const until = journal.since + config.timing.finalizeMs;
            return action.do === "wait" ? { ...delivery, action: waitUntil(now, now + action.ms, until) } : delivery;
        }
        case "landed":
            return next({ ...delivery.journal, ...applying });
        case "failed":
            return next({ ...delivery.journal, ...applying, problems: [...journal.problems, delivery.why.says] });
        case "overwrote":
            return undelivered(delivery, now);
    }
}
function degraded(journal, now, problem) {
    const problems = problem === undefined ? journal.problems : [...journal.problems, problem];
    const { unproven } = journal;
    const reason = problems.length > 0 ? "settings-not-applied" : "unproven";
    const says = [...problems, ...(unproven === undefined ? [] : [unproven])].join("; ");
    return end({ ...journal, problems }, "SUCCEEDED_DEGRADED", now, { reason, says });
}

;// CONCATENATED MODULE: ./lib/src/rollout/states/halt.js




/**
 * HALT: the active version is known to be worse, so nothing is moved. Writes the same table once more, with a record that
 * says why: whoever comes later knows it from the list alone, and settles nothing.
 */
const halt = {
    lastsMs: (_, { timing }) => timing.haltMs,
    share: () => 0,
    act(journal, situation) {
        const { config, now } = situation;
        if (isLate(halt, journal, situation))
            return next(unrecorded(journal, now, " in time"));
        const head = journal.reading?.deployments[0];
        if (head === undefined && journal.write === undefined)
            return act(journal, readAction(journal, now));
        // A write that was under way may have landed: whatever of this rollout is live is what is held.
        const known = head !== undefined && (journal.write?.sent ?? 0) === 0
            ? { ...journal, head: head.id, write: undefined }
            : journal;
        const table = known.write?.table ?? head?.table ?? [];
        const delivery = deliver(known, { state: "HALT", table }, config, now);
        if (delivery.kind === "act")
            return delivery;
        if (delivery.kind === "landed")
            return next(end(delivery.journal, "HELD", now));
        if (delivery.kind === "overwrote")
            return undelivered(delivery, now);
        return next(unrecorded(delivery.journal, now, `: ${delivery.why.says}`));
    },
};
/** Held all the same; but who reads only the list does not know why. */
function unrecorded(journal, now, why) {
    const note = `why it is held could not be written at Cloudflare${why}: keep the janitor off this Worker until it is decided`;
    return end({ ...journal, notes: [...journal.notes, note] }, "HELD", now);
}

;// CONCATENATED MODULE: ./lib/src/rollout/states/plan.js




/** PLAN: looks at what is live, pins it, and refuses before anything is written if the way back is not certain. */
const plan = {
    lastsMs: (_, { timing }) => timing.planMs,
    late: () => ({ reason: "platform-unreadable", says: "the deployments could not be read" }),
    share: () => 0,
    act(journal, situation) {
        const { config, now } = situation;
        if (journal.reading === undefined)
            return act(journal, readAction(journal, now));
        const head = journal.reading.deployments[0];
        const known = { ...journal, head: head?.id };
        const refusal = head === undefined ? nothingLive() : refuse(head.table, situation);
        if (refusal !== undefined) {
            // Staged already, it has written: whoever deployed since has the last word.
            if (!journal.wrote)
                return next(end(known, "BLOCKED", now, refusal));
            return next(end(known, "DRIFTED", now, { ...refusal, reason: "foreign-deployment" }));
        }
        const short = shortage(situation);
        if (short !== undefined)
            return journal.wrote ? back(known, short) : next(end(known, "BLOCKED", now, short));
        if (config.active !== null)
            return next(enter(known, "STAGE", now));
        // A first deployment is live already: there is nothing to ramp and nothing to return to, only something to prove.
        return next(enter(known, "CUTOVER", now, { phase: "prove", exposed: 100 }));
    },
};
/** Why this table is not a start, or undefined. */
function refuse(table, { config }) {
    const { active, candidate } = config;
    if (active === null) {
        return sameTable(table, alone(candidate))
            ? undefined
            : {
                reason: "active-moved",
                says: `the candidate was expected to be live alone, but ${describeBriefly(table)} is`,
            };
    }
    const staged = table.length === 2 && table.some((row) => row.version === active && row.percentage === 100);
    if (sameTable(table, alone(active)) || (staged && table.some((row) => row.version === candidate)))
        return undefined;
    if (table.length > 1) {
        if (config.startFromSplit && table.some((row) => row.version === active))
            return undefined;
        return {
            reason: "split-not-ours",
            says: `two versions are live (${describeBriefly(table)}), and that split is not ours`,
        };
    }
    return {
        reason: "active-moved",
        says: `${(0,short_id/* shortId */.m)(active)} was expected to be live, but ${describeBriefly(table)} is`,
    };
}
function shortage({ observed, config }) {
    const { apiCallsLeft, jobMsLeft } = observed;
    if (apiCallsLeft !== undefined && apiCallsLeft < config.reserve.apiCalls) {
        return { reason: "too-few-api-calls", says: "too few API calls are left to begin and still be able to turn back" };
    }
    if (jobMsLeft >= config.reserve.jobMs)
        return undefined;
    return {
        reason: "too-little-time",
        says: "too little of the job's time is left to begin and still be able to turn back",
    };
}
function nothingLive() {
    return { reason: "no-active-version", says: "the Worker has no deployment" };
}

;// CONCATENATED MODULE: ./lib/src/rollout/states/ramp.js










/** RAMP: writes the share of the next step. */
const ramp = {
    lastsMs: (_, { timing }) => timing.rampMs,
    late: unwritten,
    share: shareOfStep,
    act(journal, situation) {
        const { config } = situation;
        const share = config.steps[journal.step + 1]?.share ?? 100;
        const delivery = raise(journal, situation, { state: "RAMP", share });
        if (delivery.kind !== "landed")
            return delivery;
        return next(observed({ ...delivery.journal, step: journal.step + 1 }, "OBSERVE", situation));
    },
};
/** Everybody is on the way to the candidate now: whether that is still so is asked more often than elsewhere. */
const ramp_WATCH_MS = 10_000;
/** CUTOVER: writes 100 %, then proves on plain requests that everyone gets the candidate. */
const cutover = {
    lastsMs: (_, { timing }) => timing.rampMs,
    late: unwritten,
    share: shareOfStep,
    via: "plain",
    act(journal, situation) {
        const { config, now } = situation;
        if (journal.phase === "prove") {
            if (config.identity === "absent" || proves(journal.echoes, config.candidate)) {
                // Whoever leads on what another one wrote cannot tell how long it took to spread.
                const proven = journal.landedAt < journal.arrived ? journal : spread(journal, config, now);
                return next(observed(proven, "BAKE", situation));
            }
            return identify(cutover, journal, situation, { watchMs: ramp_WATCH_MS });
        }
        const { active } = config;
        if (journal.wayBack === "gone")
            return back(journal, gone(active));
        // Asked before the point from which only that version leads back: it may have been deleted meanwhile.
        if (active !== null && journal.wayBack === undefined && journal.write === undefined)
            return act(journal, { do: "check-way-back", version: active });
        const delivery = raise(journal, situation, { state: "CUTOVER", share: 100 });
        if (delivery.kind !== "landed")
            return delivery;
        return next({ ...delivery.journal, phase: "prove", due: { ...journal.due, probe: now } });
    },
};
function gone(active) {
    const says = `version ${active === null ? "(none)" : (0,short_id/* shortId */.m)(active)}, which served before, does not exist any more: there is no way back from here, and so no way on`;
    return { reason: "way-back-gone", says };
}
/** Writes a larger share, if it could be taken back afterwards; until it has landed, what to do about that. */
function raise(journal, situation, { state, share }) {
    const { config, now } = situation;
    if ((journal.write?.sent ?? 0) === 0 && !affordable(situation))
        return next(saving(journal, now));
    const delivery = deliver(journal, { state, table: tableAt(config, share) }, config, now);
    if (delivery.kind === "act")
        return lockedOut(delivery.journal, situation) ?? delivery;
    return delivery.kind === "landed" ? delivery : undelivered(delivery, now);
}
/** Holds until there are API calls again; the PASS for this share stays good. */
function saving(journal, now) {
    const notes = [...journal.notes, "held: too few API calls left for an abort afterwards"];
    return enter(journal, "HOLD", now, { notes, resumeAt: now, verdict: journal.verdict });
}
/** Enters a share with nothing known about it yet: its evidence begins now. */
function observed(journal, state, { config, now }) {
    const since = config.soak === undefined ? now : journal.landedAt;
    return enter(journal, state, now, { ...freshEvidence(journal, since), since, arrived: now });
}
/** The API is closed for longer than this state may last: nothing was applied, so the current share is simply kept. */
function lockedOut(journal, { config, now }) {
    const { write } = journal;
    if (write?.declined?.reason !== "rate-limited")
        return undefined;
    if (write.notBefore < journal.since + config.timing.rampMs)
        return undefined;
    const notes = [...journal.notes, `held: ${write.declined.says}`];
    return next(enter(journal, "HOLD", now, { notes, resumeAt: write.notBefore, verdict: journal.passed }));
}

;// CONCATENATED MODULE: ./lib/src/rollout/states/restore.js





/**
 * RESTORE: one of our writes landed on somebody else's deployment. Puts its table back, and ends either way: whoever
 * deployed meanwhile has the last word, and what could not be put back is named.
 */
const restore = {
    lastsMs: (_, { timing }) => timing.finalizeMs,
    share: () => 0,
    act(journal, situation) {
        const { config, now } = situation;
        const { lost } = journal;
        if (lost === undefined)
            return next(end(journal, "DRIFTED", now));
        const bad = journal.exposed > 0 && journal.write === undefined ? badIn(lost, journal, config) : undefined;
        if (bad !== undefined)
            return kept(journal, situation, bad);
        if (isLate(restore, journal, situation))
            return ended(journal, situation, byHand(lost));
        const delivery = deliver(journal, { state: "RESTORE", table: lost.table, ...saying(lost) }, config, now);
        switch (delivery.kind) {
            case "act":
                return delivery;
            case "landed":
                return ended(delivery.journal, situation, `it was put back as deployment ${delivery.journal.head}`);
            case "failed":
                return ended(delivery.journal, situation, `${delivery.why.says}: ${byHand(lost)}`);
            case "overwrote":
                // Two in one moment: the newer one is what somebody wants now.
                return next({ ...delivery.journal, lost: delivery.lost, reading: undefined });
        }
    },
};
/** What somebody wanted is worse than what is live, as far as is known: nothing is moved, and a person decides. */
function kept(journal, situation, bad) {
    const says = `it is not put back, because it gives traffic to the ${bad === "active" ? "active version" : "candidate"}, which fails`;
    if (bad === "candidate")
        return ended(journal, situation, says);
    const stops = [...journal.stops, { reason: "active-worse", says, at: situation.now }];
    return next(enter(journal, "HALT", situation.now, { stops }));
}
/** A rollout of another process recognises its own record and goes on; everybody else reads whose it was. */
function saying(lost) {
    return isInFlight(lost) ? { message: lost.message } : { text: `puts back ${describe(lost)}` };
}
function byHand({ table }) {
    return `it could not be put back; by hand: ${deployCommand(table)}`;
}
function ended(journal, { now }, says) {
    return next(end(journal, "DRIFTED", now, { reason: "foreign-deployment", says }));
}

;// CONCATENATED MODULE: ./lib/src/rollout/judging/smoke.js
/** As often is a check asked of a version before it is said to fail: once, and twice again. */
const smoke_TIMES = 3;
/**
 * Judges the smoke test check by check. One that fails is repeated: it fails if it fails twice again, else it is flaky. A
 * round in which both versions fail a check counts for neither: that may be the environment, and the candidate has to
 * pass it in another one. What only the active version fails has no control, and blocks nothing: the commit may have
 * brought the check, or repair what it finds.
 */
function judgeSmoke(rounds, paired) {
    const checks = [...new Set(rounds.flatMap(({ checks }) => checks.map(({ check }) => check)))];
    const results = checks.map((check) => {
        const both = rounds.flatMap((round) => round.checks.filter((one) => one.check === check));
        const environment = (one) => paired && one.candidate === "failed" && one.active === "failed";
        const mine = both.filter((one) => !environment(one)).map(({ candidate }) => candidate);
        const down = both.filter(({ active }) => active === "failed").every(({ activeDown }) => activeDown === true);
        const theirs = both.map(({ active }) => active);
        return { check, candidate: statusOf(mine), active: activeStatus(theirs, paired), down };
    });
    const failed = results.filter(({ candidate }) => candidate === "failed").map(({ check }) => check);
    if (failed.length > 0)
        return { is: "failed", checks: failed };
    if (results.length === 0 || results.some((one) => one.candidate === "open" || one.active === "open")) {
        return { is: "open" };
    }
    const incomparable = results.filter(({ active }) => active === "failed").map(({ check }) => check);
    return {
        is: "passed",
        flaky: results.filter(({ candidate }) => candidate === "flaky").map(({ check }) => check),
        incomparable,
        activeBroken: results.every(({ active, down }) => active === "failed" && down),
    };
}
/** Of one version and check; answers that prove nothing about the version are left out. */
function statusOf(results) {
    const judged = results.filter((result) => result === "passed" || result === "failed").slice(0, smoke_TIMES);
    if (judged[0] === "passed")
        return "passed";
    if (judged.length < smoke_TIMES)
        return "open";
    return judged.includes("passed") ? "flaky" : "failed";
}
/** An active version that cannot be asked is not waited for: it is no yardstick then, and no obstacle. */
function activeStatus(results, paired) {
    if (!paired || results.every((result) => result === undefined))
        return "unknown";
    const status = statusOf(results);
    const asked = results.some((result) => result === "passed" || result === "failed");
    return status === "open" && !asked && results.length >= smoke_TIMES ? "unknown" : status;
}
/** Why the smoke test came to no end in its time: what was missing, by check. */
function unfinishedSmoke(rounds) {
    const last = rounds.at(-1)?.checks.filter(({ candidate }) => candidate !== "passed") ?? [];
    if (last.length === 0)
        return "the smoke test neither passed nor failed in time";
    const says = last.map(({ check, candidate, active, why }) => {
        const both = candidate === "failed" && active === "failed" ? "both versions fail it" : smoke_WORDS[candidate];
        return `${check}: ${both}${why === undefined ? "" : ` (${why})`}`;
    });
    return `the smoke test neither passed nor failed in time: ${says.join("; ")}`;
}
const smoke_WORDS = {
    passed: "passed",
    failed: "failed",
    unproven: "the answers do not come from the candidate, or not now",
    unreachable: "there was no answer",
};

;// CONCATENATED MODULE: ./lib/src/rollout/states/smoke.js




/** SMOKE: the checks against both versions, until it is clear whether the candidate passes. */
const smoke = {
    lastsMs: (_, { timing }) => timing.smokeMs,
    share: () => 0,
    act(journal, situation) {
        const { config, now } = situation;
        if (!config.visits)
            return accepted(journal, situation);
        const verdict = judgeSmoke(journal.smokes, config.comparison === "paired");
        if (verdict.is === "failed") {
            const says = `the candidate fails the smoke test: ${verdict.checks.join(", ")}`;
            return back(journal, { reason: "smoke-test-failed", says });
        }
        if (verdict.is === "passed")
            return passed(journal, situation, verdict);
        if (isLate(smoke, journal, situation)) {
            return back(journal, { reason: "smoke-test-inconclusive", says: unfinishedSmoke(journal.smokes) });
        }
        return act(journal, now < journal.due.probe ? waitUntil(now, journal.due.probe) : { do: "smoke" });
    },
};
/** Nobody can be asked. What is known is recorded as what it is, and no more. */
function accepted(before, situation) {
    const { config, now } = situation;
    const says = "the platform accepted the version; it has no address, so nothing was asked";
    const verdict = {
        value: "PASS",
        at: now,
        findings: [{ rule: "accepted", value: "PASS", says, numbers: {} }],
        evidence: evidence(before, config, { share: 0, forMs: 0 }),
    };
    const journal = recorded({ ...before, notes: [...before.notes, says] }, verdict);
    return next(go(journal, situation));
}
function passed(before, situation, smoke) {
    const { config, now } = situation;
    const { flaky, incomparable, activeBroken } = smoke;
    const known = { ...before, incomparable, activeBroken, notes: [...before.notes, ...notes(smoke)] };
    const says = `the smoke test passed at 0 %${flaky.length === 0 ? "" : `, but ${flaky.join(", ")} only when repeated: flaky`}`;
    const verdict = {
        value: "PASS",
        at: now,
        findings: [{ rule: "smoke", value: "PASS", says, numbers: { runs: before.smokes.length } }],
        evidence: evidence(known, config, { share: 0, forMs: 0 }),
    };
    const journal = recorded(known, verdict);
    return next(go(journal, situation));
}
/** What the active version does not pass, for the reader of the record. */
function notes({ incomparable, activeBroken }) {
    if (activeBroken) {
        return [
            "the active version is down, it fails every check: there is nothing to compare with, so the candidate gets everything at once",
        ];
    }
    if (incomparable.length === 0)
        return [];
    return [`the active version fails ${incomparable.join(", ")}: judged on the candidate alone`];
}

;// CONCATENATED MODULE: ./lib/src/rollout/states/stage.js









/** A deployment takes a couple of seconds until everybody knows it; who shows nothing after that never will. */
const SILENT_MS = 30_000;
/** STAGE: attaches the candidate at 0 %, which is also the lease, and proves that the override header reaches it. */
const stage = {
    lastsMs: (_, { timing }) => timing.stageMs,
    late: unwritten,
    share: () => 0,
    via: "override",
    act(journal, situation) {
        if (journal.phase === "write")
            return attach(journal, situation);
        const { config, now } = situation;
        if (proves(journal.echoes, config.candidate))
            return next(enter(spread(journal, config, now), "SMOKE", now));
        if (crashes(journal.echoes)) {
            const says = "the candidate answers every request with an error page that names no version";
            return back(journal, { reason: "smoke-test-failed", says });
        }
        if (nameless(journal.echoes) && now - journal.since >= SILENT_MS) {
            const says = "no answer to the candidate's override shows any version, and none will: there is nothing to wait for";
            return back(journal, { reason: "identity-not-proven", says });
        }
        return identify(stage, journal, situation);
    },
};
function attach(before, { config, now }) {
    const head = before.reading?.deployments[0];
    // How long live requests take to follow it is measured from here: nobody looked before.
    if (before.write === undefined && isStaged(head, config))
        return attached({ ...before, head: head?.id, landedAt: now }, config, now);
    const delivery = deliver(before, { state: "STAGE", table: tableAt(config, 0) }, config, now);
    if (delivery.kind === "act")
        return delivery;
    if (delivery.kind !== "landed")
        return undelivered(delivery, now);
    return attached(delivery.journal, config, now);
}
function attached(journal, { identity }, now) {
    if (identity === "absent")
        return next(enter(journal, "SMOKE", now));
    return next({ ...journal, phase: "prove", due: { ...journal.due, probe: now } });
}
/** The step that uploaded the candidate attached it too, as the first write of this rollout, and leads no other run. */
function isStaged(head, config) {
    const record = rolloutOf(head);
    // What is led on by others says so in its own record.
    if (config.soak !== undefined)
        return false;
    if (head === undefined || record?.rollout !== config.rollout || record.kind !== "STAGE")
        return false;
    return record.run === config.run.split("/")[0] && sameTable(head.table, tableAt(config, 0));
}

;// CONCATENATED MODULE: ./lib/src/rollout/states/table.js











/** Every state that works, in the order in which a rollout may come through. */
const STATES = {
    PLAN: plan,
    STAGE: stage,
    SMOKE: smoke,
    APPROVAL: approval,
    RAMP: ramp,
    OBSERVE: observe,
    HOLD: hold,
    CUTOVER: cutover,
    BAKE: bake,
    FINALIZE: finalize,
    ABORT: abort,
    HALT: halt,
    RESTORE: restore,
};
/** What is particular to a state; undefined for one that nothing leaves. */
function working(state) {
    return Object.hasOwn(STATES, state) ? STATES[state] : undefined;
}

;// CONCATENATED MODULE: ./lib/src/rollout/absorb.js







/** Writes what the last action brought into the journal. Decides nothing. */
function absorb(news, journal, config, now) {
    const { timing } = config;
    const due = (when) => ({ due: { ...journal.due, ...when } });
    switch (news.kind) {
        case "nothing":
            return journal;
        case "deployments":
            return absorbReading(news.deployments, journal, config, now);
        case "unreadable":
            return absorbUnreadable(news, journal, config, now);
        case "reply":
            return absorbReplied(news.reply, journal, config, now);
        case "way-back":
            return { ...journal, wayBack: news.exists === false ? "gone" : "there" };
        case "looked": {
            const { health, says } = news;
            const looks = journal.afterwards.looks + 1;
            const sick = health === "unhealthy" ? journal.afterwards.sick + 1 : 0;
            return { ...journal, afterwards: { looks, sick, health, says }, ...due({ probe: now + 2 * timing.pollMs }) };
        }
        case "echoes": {
            const echoes = [...journal.echoes, ...news.versions].slice(-QUIET);
            return { ...journal, echoes, ...due({ probe: now + timing.pollMs }) };
        }
        case "smoke":
            return { ...journal, smokes: [...journal.smokes, news.round], ...due({ probe: now + timing.pollMs }) };
        case "probes":
            return absorbProbes(news.probes, journal, config, now);
        case "traffic": {
            const measured = absorbTraffic(news.traffic, journal);
            return judged({ ...measured, ...due({ measure: now + timing.measureEveryMs }) }, config, now);
        }
        case "finalized":
            return { ...journal, phase: "confirm", reading: undefined, problems: [...journal.problems, ...news.problems] };
    }
}
function absorbUnreadable({ retryAfterMs, refusal }, journal, { timing }, now) {
    // Ever slower, up to 32 times: an API that is down is not helped by asking. A definite no is asked about sooner.
    const slowest = refusal === undefined ? 5 : 2;
    const pause = retryAfterMs ?? timing.readBackMs * 2 ** Math.min(journal.unread, slowest);
    const since = journal.refused?.why === refusal ? (journal.refused?.since ?? now) : now;
    return {
        ...journal,
        unread: journal.unread + 1,
        refused: refusal && { since, why: refusal },
        due: { ...journal.due, read: now + pause },
    };
}
/** Counts of the current share take the place of earlier ones; no answer, or one that cannot be, is counted as silence. */
function absorbTraffic(traffic, journal) {
    if (traffic === undefined || !isMeasurement(traffic))
        return { ...journal, silent: journal.silent + 1 };
    const last = journal.traffic.at(-1);
    const known = last !== undefined && last.from === traffic.from ? last.candidate : { requests: 0, errors: 0 };
    const more = {
        requests: traffic.candidate.requests - known.requests,
        errors: traffic.candidate.errors - known.errors,
    };
    // Analytics amend what they said: then the parts are not known, only the whole.
    const minutes = isPossible(more) ? [...journal.minutes, ...(more.requests > 0 ? [more] : [])] : [traffic.candidate];
    return { ...journal, traffic: [...journal.traffic.slice(0, -1), traffic], minutes, silent: 0 };
}
/** Adds a round. While it speaks against the candidate, and not for the first time, the next one comes at once. */
function absorbProbes(round, before, config, now) {
    const journal = judged({ ...before, probes: together(before.probes, round) }, config, now);
    const { timing } = config;
    const worse = round.candidate.errors > (round.active?.errors ?? 0);
    const against = journal.verdict?.findings.find(({ rule }) => rule === "probe-errors")?.numbers.lnE ?? 0;
    const every = waits(journal, config, now) ? timing.probeEveryMs / HURRY : timing.probeEveryMs;
    const pause = worse && against > 0 ? Math.min(timing.pollMs, every) : every;
    return { ...journal, due: { ...journal.due, probe: now + pause } };
}
/** So many times as often are probes sent while everything waits for them. */
const HURRY = 5;
/** The share has had its time, and only evidence is missing. */
function waits({ state, since }, { bakeMs }, now) {
    return state === "HOLD" || (state === "BAKE" && now - since >= bakeMs);
}
/** A judgement of everything known about the current share; what follows from it is not decided here. */
function judged(journal, config, now) {
    const state = working(journal.state);
    const stage = { share: state?.share(journal, config) ?? 0, forMs: state?.lastsMs(journal, config) ?? 0 };
    return { ...journal, verdict: judge(evidence(journal, config, stage), config.thresholds, now) };
}
function absorbReading(deployments, journal, config, now) {
    const head = deployments[0];
    if (head !== undefined && head.id !== journal.head && journal.past.includes(head.id)) {
        return absorbUnreadable({ kind: "unreadable", why: "the list is older than what was seen" }, journal, config, now);
    }
    const whose = ownerOf(head, journal, config);
    const unsent = (journal.write?.sent ?? 0) === 0;
    const again = unsent && head !== undefined && isLastWrite(head, journal);
    return {
        ...journal,
        ...(again ? { head: head.id, past: [...journal.past, ...(journal.head === undefined ? [] : [journal.head])] } : {}),
        reading: { asked: journal.asked, at: now, deployments },
        unread: 0,
        refused: undefined,
        oursAt: whose === "foreign" ? journal.oursAt : now,
        due: { ...journal.due, read: now + config.timing.readEveryMs },
    };
}
function absorbReplied(reply, journal, config, now) {
    const { write } = journal;
    if (write === undefined)
        return journal;
    const window = write.askedAt === undefined ? 0 : now - write.askedAt;
    return {
        ...journal,
        windowMs: Math.max(journal.windowMs, window),
        pendingUntil: reply.kind === "accepted" ? now + config.timing.acceptedMs : journal.pendingUntil,
        write: absorbReply(reply, write, config, now),
    };
}
function absorbReply(reply, write, config, now) {
    switch (reply.kind) {
        case "accepted":
            return { ...write, declined: undefined, notBefore: now };
        case "unknown":
            return { ...write, declined: undefined, notBefore: now + config.timing.readBackMs };
        case "limited":
            // Declined before anything was done: it may be sent again right after the next look.
            return {
                ...write,
                looks: Number.POSITIVE_INFINITY,
                sent: write.sent - 1,
                notBefore: now + reply.retryAfterMs,
                declined: { reason: "rate-limited", says: "Cloudflare answers 429: too many API calls" },
            };
        case "refused": {
            const reason = reply.code === 10220
                ? "secrets-changed"
                : reply.status === 401 || reply.status === 403
                    ? "unauthorized"
                    : "write-refused";
            const code = reply.code === undefined ? "" : ` (${reply.code})`;
            return {
                ...write,
                looks: Number.POSITIVE_INFINITY,
                notBefore: now + (reason === "secrets-changed" ? 0 : config.timing.readBackMs),
                declined: { reason, says: `Cloudflare refused the deployment: ${reply.status}${code} ${reply.message}` },
            };
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/rollout/drift.js



/** The end of a rollout that somebody else's deployment is on top of; undefined if the head is ours. */
function drifted(journal, state, { config, now }) {
    const head = journal.reading?.deployments[0];
    if (journal.reading === undefined || state === "PLAN" || ownerOf(head, journal, config) !== "foreign")
        return undefined;
    const active = `deployment ${head === undefined ? "(none)" : describe(head)} is active, and it is not ours`;
    const lost = journal.lost ?? coveredLoss(journal, config);
    const before = lost === undefined
        ? ""
        : `; before it our last write had overwritten deployment ${describe(lost)}, which is not put back`;
    return end(journal, "DRIFTED", now, { reason: "foreign-deployment", says: `${active}${before}` });
}

;// CONCATENATED MODULE: ./lib/src/rollout/give-up.js

const SAYS = {
    "worker-not-found": "Cloudflare does not find the Worker any more: it was renamed or removed, or the account is another one",
    unauthorized: "Cloudflare does not accept the token any more",
};
/**
 * The end of a rollout whose list will not be read any more, because every answer of most of a minute was the same definite
 * no; undefined as long as it may be a hiccup. Asking until the job ends would only hide that a person has to look.
 */
function givenUp(journal, state, { config, now }) {
    const { refused } = journal;
    if (refused === undefined || now - refused.since < config.timing.giveUpMs)
        return undefined;
    const why = { reason: refused.why, says: SAYS[refused.why] };
    return end(journal, endOf(journal, state), now, why);
}
function endOf({ wrote }, state) {
    if (state === "FINALIZE")
        return "SUCCEEDED_DEGRADED";
    // What an earlier step staged was written, whatever this one has come to.
    if (wrote)
        return "ROLLBACK_FAILED";
    return state === "PLAN" ? "BLOCKED" : "FAILED_CLEAN";
}

;// CONCATENATED MODULE: ./lib/src/rollout/hear.js


/** States that no word changes any more, beside those in which the rollout is over. */
const DECIDED = ["ABORT", "HALT", "RESTORE"];
/** States in which a share waits to be judged: there `promote` has something to decide. */
const JUDGED = ["APPROVAL", "OBSERVE", "HOLD", "BAKE"];
/** States that lead to a pause at the same share. */
const BEFORE_PAUSE = ["STAGE", "SMOKE", "OBSERVE", "HOLD"];
/**
 * Writes what people said into the journal, word by word. A hold is set and lifted here; what `promote`, `continue` and
 * `abort` lead to is the states' to decide at this very tick.
 */
function hear(controls, before, config, now) {
    let journal = before;
    for (const control of controls) {
        if (control.rollout === config.rollout)
            journal = one(control, journal, config, now);
    }
    return journal;
}
function one(control, journal, config, now) {
    const { word, by } = control;
    const followed = isFollowed(control, journal, config);
    const share = shareNow(journal, config);
    const heard = { at: now, word, by, share, followed };
    const note = `${by} said \`${word}\` at ${share} %${followed ? "" : `: ${whyNot(control, journal)}`}`;
    const told = { ...journal, words: [...journal.words, heard], notes: [...journal.notes, note] };
    if (!followed || word === "abort")
        return told;
    if (word === "hold") {
        const since = journal.held?.since ?? now;
        return { ...told, held: { by, since, until: now + config.timing.approvalMs } };
    }
    return { ...lifted(told, now), released: { step: journal.step, by } };
}
/** The clock of the state stood still while a person held it. */
function lifted(journal, now) {
    const { held, since } = journal;
    if (held === undefined)
        return journal;
    return { ...journal, held: undefined, since: since + now - Math.max(since, held.since) };
}
function isFollowed({ word, seq }, journal, config) {
    const { state, write, phase } = journal;
    if (isTerminal(state) || DECIDED.includes(state))
        return false;
    const sent = state === "FINALIZE" && (phase !== "write" || (write?.sent ?? 0) > 0);
    if (word === "abort")
        return !sent;
    if (word === "hold")
        return state !== "FINALIZE";
    if (seq !== journal.seq)
        return false;
    if (word === "continue")
        return journal.held !== undefined || state === "APPROVAL" || pausesLater(journal, config);
    return JUDGED.includes(state);
}
/** Said too early, `continue` is good for the pause that is planned at this share. */
function pausesLater(journal, config) {
    return BEFORE_PAUSE.includes(journal.state) && config.pauseAt.includes(shareOfStep(journal, config));
}
function whyNot({ word, seq }, journal) {
    const { state } = journal;
    if (isTerminal(state) || DECIDED.includes(state) || state === "FINALIZE")
        return "too late, it is decided";
    if (seq !== journal.seq)
        return "it was said about an earlier share";
    return word === "continue" ? "nothing waits for it" : "nothing can be promoted right now";
}
/** The share that a word of this moment is about, percent. */
function shareNow(journal, config) {
    return ["CUTOVER", "BAKE", "FINALIZE"].includes(journal.state) ? 100 : shareOfStep(journal, config);
}

;// CONCATENATED MODULE: ./lib/src/rollout/stop.js




/** The first reason to turn back, or undefined. Whatever wants to go on at the same tick loses. */
function reasonToStop(journal, state, situation) {
    if (state === "ABORT" || state === "HALT" || state === "RESTORE")
        return undefined;
    // Until the last write is sent it can still be taken back.
    if (state === "FINALIZE")
        return lastIsUnsent(journal) ? byPerson(state, situation) : undefined;
    return (byPerson(state, situation) ??
        byHead(journal, state, situation) ??
        byTime(state, situation) ??
        byVerdict(journal) ??
        byDeadline(journal, state, situation));
}
function byPerson(state, { observed, config }) {
    const keep = (state === "BAKE" || state === "FINALIZE") && config.onCancelInBake === "keep";
    if (observed.cancelled && !keep)
        return { reason: "cancelled", says: "the run was cancelled or timed out" };
    const abort = observed.controls.find(({ word, rollout }) => word === "abort" && rollout === config.rollout);
    return abort && { reason: "operator-abort", says: `${abort.by} asked to take it back`, by: abort.by };
}
function lastIsUnsent({ phase, write }) {
    return phase === "write" && (write === undefined || write.sent === 0);
}
/** Our own rollout, but not the deployment that we wrote: a late write, or another process that took it back. */
function byHead(journal, state, { config }) {
    const head = journal.reading?.deployments[0];
    if (state === "PLAN" || head === undefined || journal.write !== undefined)
        return undefined;
    if (ownerOf(head, journal, config) !== "ours")
        return undefined;
    return { reason: "unexpected-deployment", says: "another process of this rollout deployed" };
}
function byTime(state, { observed, config }) {
    if (state === "PLAN" || observed.jobMsLeft >= config.reserve.jobMs)
        return undefined;
    return { reason: "too-little-time", says: "the job is about to be ended from outside" };
}
function byVerdict({ verdict }) {
    if (verdict?.value !== "FAIL")
        return undefined;
    return { reason: "candidate-worse", says: worstFinding(verdict) };
}
/** States that could still pass at this very tick look at their deadline themselves. */
function byDeadline(journal, state, situation) {
    return isLate(STATES[state], journal, situation) ? STATES[state].late?.(journal) : undefined;
}

;// CONCATENATED MODULE: ./lib/src/rollout/turn-back.js


/** Reasons after which there is no time to wait for better news. */
const URGENT = ["cancelled", "too-little-time"];
/** A person's word: it is followed even where the active version looks worse. */
const ASKED = ["operator-abort"];
/** Turns back for a reason: to the active version, or nowhere if nothing was written or nothing is left to return to. */
function turnBack(journal, why, situation) {
    const { config, now } = situation;
    if (why.reason === "way-back-gone")
        return end(journal, "HELD", now, why);
    // What an earlier step attached is detached again, even if nothing else was done.
    if (journal.state === "PLAN" && !journal.wrote) {
        return end(journal, why.reason === "cancelled" ? "FAILED_CLEAN" : "BLOCKED", now, why);
    }
    if (config.active === null)
        return end(journal, "FAILED_LIVE", now, why);
    // A candidate that fails beside an active version that failed everything before is no reason to keep either.
    const bothFail = journal.activeBroken && why.reason === "candidate-worse";
    const met = journal.exposed > 0 && !ASKED.includes(why.reason) && !bothFail;
    if (met && activeIsWorse(journal, config)) {
        return sparing(journal, why, situation);
    }
    return enter(journal, "ABORT", now, {
        stops: [...journal.stops, { ...why, at: now }],
        reading: freshReading(journal),
    });
}
/** The active version fails while the candidate passes: users are never sent to the side that is known to be worse. */
function sparing(journal, why, { config, now }) {
    const worse = {
        reason: "active-worse",
        says: `${why.says}; but the active version fails and the candidate does not`,
    };
    const watching = journal.state === "HOLD" || journal.state === "BAKE" || journal.state === "APPROVAL";
    const late = journal.state === "HOLD" && now - journal.since >= config.timing.holdMs;
    const final = late || journal.state === "CUTOVER" || (watching && why.reason !== "candidate-worse");
    if (final || URGENT.includes(why.reason)) {
        const stops = [...journal.stops, { ...worse, at: now }];
        return enter(journal, "HALT", now, { stops, reading: freshReading(journal) });
    }
    const notes = [...journal.notes, `held: ${worse.says}`];
    return watching ? { ...journal, verdict: undefined } : enter(journal, "HOLD", now, { notes });
}
/** A reading that is older than a write under way says nothing. */
function freshReading(journal) {
    return journal.write !== undefined && journal.write.sent > 0 ? undefined : journal.reading;
}

;// CONCATENATED MODULE: ./lib/src/rollout/tick.js









/**
 * The whole engine. Given what the last action brought and what is remembered, says the one thing to do next.
 *
 * It has no clock and no connection, so the job that loops, the signal handler, the post step and the janitor all call
 * it, and every situation can be tried in a test. In this order, at every tick:
 *
 * 1. Write the news into the journal (`absorb`), and what people said (`hear`).
 * 2. Leave if the head of the list is somebody else's: what is not ours is never overwritten. Leave too if the list will
 *    not be read any more.
 * 3. Turn back if there is a reason to: a failure, a cancel or a deadline beats everything that wants to go on.
 * 4. Otherwise do what the state does.
 */
function tick(observed, before, config, now) {
    const situation = { observed, config, now };
    let journal = hear(observed.controls, absorb(observed.news, before, config, now), config, now);
    // A state that moves on at once lets the next one decide. No path has more hops than there are states.
    for (let hops = 0; hops <= Object.keys(STATES).length; hops++) {
        if (isTerminal(journal.state))
            return { action: { do: "finish" }, journal };
        const decision = decide(journal, journal.state, situation);
        if (decision.kind === "act")
            return { action: decision.action, journal: asking(decision.journal, decision.action, now) };
        journal = decision.kind === "next" ? decision.journal : turnBack(decision.journal, decision.why, situation);
    }
    throw new Error(`The rollout moves on for ever in state ${journal.state}.`);
}
/** A reading is as old as the moment in which it was asked for. */
function asking(journal, action, now) {
    return action.do === "read" ? { ...journal, asked: now } : journal;
}
function decide(journal, state, situation) {
    const over = drifted(journal, state, situation) ?? givenUp(journal, state, situation);
    if (over !== undefined)
        return next(over);
    const why = reasonToStop(journal, state, situation);
    if (why !== undefined)
        return { kind: "back", journal, why };
    return STATES[state].act(journal, situation);
}

// EXTERNAL MODULE: ./lib/src/time/sleep.js
var sleep = __nccwpck_require__(6037);
;// CONCATENATED MODULE: ./lib/src/controller/controller.js



/** A write that is under way when the run is cancelled may take this long to be answered before the abort is sent. */
const WRITE_MS = 2_000;
/** Nothing else is waited for: the runner gives 7.5 s between SIGINT and SIGTERM. */
const CUT_MS = 0;
/**
 * Leads a rollout to its end: asks `tick` for the one thing to do, does it, and comes back with the news. A cancel ends
 * the wait or call that is under way, so that the abort is sent at once.
 */
async function lead(journal, config, neighbours) {
    let news = { kind: "nothing" };
    let current = journal;
    for (;;) {
        const now = neighbours.now();
        const observed = {
            news,
            cancelled: neighbours.cancel.aborted,
            controls: neighbours.ears?.take(current, config) ?? [],
            apiCallsLeft: neighbours.platform.callsLeft(),
            jobMsLeft: neighbours.deadline - now,
        };
        const step = tick(observed, current, config, now);
        neighbours.ears?.answer(step.journal.words.slice(current.words.length));
        current = step.journal;
        tell(neighbours, current, step.action);
        if (step.action.do === "finish")
            return current;
        news = await perform(step.action, neighbours);
    }
}
/** Watchers of a rollout never change it: what they throw is lost. */
function tell(neighbours, journal, action) {
    try {
        neighbours.onTick(journal, action);
    }
    catch {
        // A line in the log is not worth a rollout.
    }
}
/** Carries an action out. A cancel that comes meanwhile cuts it short; one that came before has no effect any more. */
async function perform(action, neighbours) {
    const { cancel } = neighbours;
    const cut = new AbortController();
    let timer;
    const onCancel = () => {
        timer = setTimeout(() => cut.abort(cancel.reason), action.do === "write" ? WRITE_MS : CUT_MS);
    };
    if (!cancel.aborted)
        cancel.addEventListener("abort", onCancel, { once: true });
    try {
        const news = await carryOut(action, neighbours, cut.signal);
        // Probes that were cut short failed for no reason of the version's.
        const visits = action.do === "identify" || action.do === "smoke" || action.do === "probe";
        return visits && cut.signal.aborted ? { kind: "nothing" } : news;
    }
    catch (error) {
        if (cut.signal.aborted && action.do !== "write")
            return { kind: "nothing" };
        return controller_failed(action, error instanceof Error ? error.message : String(error));
    }
    finally {
        clearTimeout(timer);
        cancel.removeEventListener("abort", onCancel);
    }
}
/** What an action brings that broke down: no evidence, never a way around the way back. */
function controller_failed(action, why) {
    switch (action.do) {
        case "read":
            return { kind: "unreadable", why };
        case "write":
            return { kind: "reply", reply: { kind: "unknown", why } };
        case "measure":
            return { kind: "traffic", traffic: undefined, why };
        case "identify":
            return { kind: "echoes", versions: [] };
        case "smoke":
            return { kind: "smoke", round: { checks: [] } };
        case "probe":
            return { kind: "probes", probes: { ...NO_PROBES, candidate: { ...NO_PROBES.candidate, unproven: 1 }, why } };
        case "finalize":
            return { kind: "finalized", problems: [why] };
        case "check-way-back":
            return { kind: "way-back", exists: undefined };
        case "look":
            return { kind: "looked", health: "unseen", says: why };
        default:
            return { kind: "nothing" };
    }
}
async function carryOut(action, neighbours, signal) {
    const { platform, visitor, look, ears } = neighbours;
    switch (action.do) {
        case "wait":
            // Whoever has something to say is not kept waiting.
            await (0,sleep/* sleep */.y)(action.ms, ears === undefined ? signal : AbortSignal.any([signal, ears.woken()]));
            return { kind: "nothing" };
        case "read":
            return await platform.read(signal);
        case "write":
            return await platform.write(action, signal);
        case "measure":
            return await platform.measure(action, signal);
        case "check-way-back":
            return await platform.exists(action.version, signal);
        case "finalize":
            return { kind: "finalized", problems: await neighbours.finalize(signal) };
        case "finish":
            return { kind: "nothing" };
    }
    if (action.do === "look") {
        return look === undefined ? { kind: "looked", health: "unseen", says: "" } : await look(action.version, signal);
    }
    if (visitor === undefined)
        throw new Error("There is no address to visit.");
    if (action.do === "smoke")
        return await visitor.smoke(signal);
    if (action.do === "probe")
        return await visitor.probe(action.via, signal);
    return await visitor.identify(action, signal);
}

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
    const answer = await (0,calls/* once */.Oo)(cf, (options) => cf.api.post("/graphql", { ...options, body: { query: QUERY, variables } }), timeout);
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
        byVersion.set(version, before === undefined ? traffic : analytics_together(before, traffic));
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
function analytics_together(a, b) {
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

;// CONCATENATED MODULE: ./lib/src/cloudflare/workers/versions.js





/** The newest versions first; undefined if the Worker does not exist or has none. */
async function listVersions(cf, worker, query = {}) {
    // The official method's type does not know `deployable`, which lists without pages.
    const parameters = "deployable" in query ? { deployable: true } : { per_page: query.count ?? 20 };
    try {
        return await repeat(cf, async (options) => {
            const { result } = await cf.api.get(versionsPath(cf, worker), { ...options, query: parameters });
            // No list is not an empty list: a write whose answer was lost would be taken for one that never happened.
            if (!Array.isArray(result?.items))
                throw new StrangeAnswer("The answer lists no versions.");
            return result.items.map(versionOf);
        });
    }
    catch (error) {
        if (isNotFound(error))
            return undefined;
        throw error;
    }
}
/** One version with its bindings and migration. */
async function getVersion(cf, worker, id) {
    const where = { account_id: cf.account, script_name: worker };
    const raw = await repeat(cf, async (options) => {
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
        await (0,calls/* once */.Oo)(cf, (options) => cf.api.workers.scripts.versions.get(version, where, options), timeout);
        return true;
    }
    catch (error) {
        if ((0,client_errors/* isNotFound */.c4)(error))
            return false;
        if (error instanceof errors/* ApiError */.hD)
            return undefined;
        throw error;
    }
}
/** Below the API's base. */
function versionsPath(cf, worker) {
    return `/accounts/${cf.account}/workers/scripts/${encodeURIComponent(worker)}/versions`;
}
/** The error for an answer that should name a version, and does not. */
const namesNoVersion = () => new StrangeAnswer("The answer names no version.");
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
        record: parseRecord(notes["workers/message"]),
        commit: notes["workers/commit_sha"] || undefined,
        trigger: notes["workers/triggered_by"] || undefined,
        // wrangler reads the first spelling, the official client declares the second.
        hasPreview: raw.metadata?.has_preview ?? raw.metadata?.hasPreview,
        startupTimeMs: raw.startup_time_ms,
    };
}

;// CONCATENATED MODULE: ./lib/src/controller/platform.js






/** No answer for so long is no answer: an abort must not wait for a read that hangs. */
const READ_MS = 10_000;
const platform_WRITE_MS = 15_000;
/** Between two questions about something that Cloudflare does not find, ms. */
const AGAIN_MS = 5_000;
/** Cloudflare, one call at a time: nothing is repeated here, because the rollout itself decides what is asked again. */
function createPlatform(cf, options) {
    let left;
    let calls = 0;
    const within = (signal) => (0,client/* until */.TG)(cf, { signal, deadline: (0,steady/* steadyNow */.r)() + 60_000 });
    return {
        callsLeft: () => left,
        calls: () => calls,
        async read(signal) {
            calls++;
            const reading = await readDeployments(within(signal), options.worker, READ_MS);
            left = reading.callsLeft ?? left;
            return "deployments" in reading
                ? { kind: "deployments", deployments: reading.deployments }
                : platform_unreadable(reading.error);
        },
        async write({ table, message, force }, signal) {
            calls++;
            const reply = await sendDeployment(within(signal), options.worker, { table, message, force, timeout: platform_WRITE_MS });
            return { kind: "reply", reply };
        },
        async exists(version, signal) {
            const ask = () => {
                calls++;
                return versionExists(within(signal), options.worker, { version, timeout: READ_MS });
            };
            return { kind: "way-back", exists: await insist(ask, signal) };
        },
        async measure({ from, to }, signal) {
            calls++;
            try {
                const apart = clocksApart(cf.moment() - (0,steady/* steadyNow */.r)());
                const query = { from: from + apart, to: to + apart, timeout: READ_MS };
                const counts = await trafficByVersion(within(signal), options.worker, query);
                return { kind: "traffic", traffic: usersOnly(counts, { from, to }, options) };
            }
            catch (error) {
                return { kind: "traffic", traffic: undefined, why: error instanceof Error ? error.message : String(error) };
            }
        },
    };
}
/** `Date` has whole seconds, and an answer its way: below this, ms, two clocks are the same. */
const SAME_CLOCK_MS = 2_000;
/** How far the platform's moments are from ours, ms. */
function clocksApart(difference) {
    return Math.abs(difference) < SAME_CLOCK_MS ? 0 : difference;
}
/** Not found is not gone: it is believed when it was said three times. */
async function insist(ask, signal) {
    for (let asked = 1;; asked++) {
        const exists = await ask();
        if (exists !== false || asked === 3)
            return exists;
        await (0,sleep/* sleep */.y)(AGAIN_MS, signal);
    }
}
function platform_unreadable({ message, retryAfterMs, status }) {
    // A 429 without a word is a lock-out of minutes, not of milliseconds.
    const pause = retryAfterMs ?? (status === 429 ? 10_000 : undefined);
    return { kind: "unreadable", why: message, retryAfterMs: pause, refusal: refusalOf(status) };
}
function refusalOf(status) {
    if (status === 404)
        return "worker-not-found";
    return status === 401 || status === 403 ? "unauthorized" : undefined;
}
/**
 * Takes our own probes out of the counts, so that they neither fake traffic nor shift the share. They are taken from the
 * estimate: of what was really seen where Cloudflare samples, only their part was ours.
 */
function usersOnly(counts, { from, to }, { candidate, active, own }) {
    const ours = own.filter(({ at }) => at >= from && at < to);
    const users = (version) => {
        const all = version === null ? undefined : counts.get(version);
        if (all === undefined)
            return { requests: 0, errors: 0 };
        const mine = ours.filter((request) => request.version === version);
        const crashed = mine.filter((request) => request.crashed).length;
        const requests = Math.max(0, all.requests - mine.length);
        const errors = Math.min(requests, Math.max(0, all.errors - crashed));
        return reallySeen({ requests, errors, sampleInterval: all.sampleInterval });
    };
    const everything = [...counts.values()].reduce((sum, { requests }) => sum + requests, 0);
    const estimated = Math.max(0, everything - ours.length);
    return { candidate: users(candidate), active: users(active), estimated, from, to };
}

;// CONCATENATED MODULE: ./lib/src/controller/start.js


/** Ids of a new rollout: its name, 10 characters, and the nonce of this process, 4 hex digits. */
function newIds() {
    const rollout = BigInt(`0x${(0,external_node_crypto_.randomBytes)(8).toString("hex")}`)
        .toString(36)
        .padStart(13, "0")
        .slice(-10);
    return { rollout, nonce: (0,external_node_crypto_.randomBytes)(2).toString("hex") };
}
/**
 * Finds the version to return to. `expected` is the one a caller pinned earlier; `startFrom` is named by a person who
 * wants to take over a split.
 */
function findStart(head, { candidate, expected, startFrom, }) {
    const shown = describeTable(head.table);
    const [only] = head.table;
    if (head.table.length === 1 && only?.version === candidate)
        return { kind: "live" };
    const whole = servingAll(head.table);
    const staged = head.table.every(({ version }) => version === whole || version === candidate);
    const pinned = startFrom !== undefined && head.table.some(({ version }) => version === startFrom) ? startFrom : undefined;
    const active = pinned ?? (staged ? whole : undefined);
    if (active === undefined || active === candidate) {
        return {
            kind: "refused",
            reason: "split-not-ours",
            message: `The traffic is split, and not by this rollout: ${shown}.`,
        };
    }
    if (expected !== undefined && active !== expected) {
        const message = `Version ${expected} was expected to serve all traffic, but what is live is ${shown}.`;
        return { kind: "refused", reason: "active-moved", message };
    }
    return { kind: "ready", active };
}

;// CONCATENATED MODULE: ./lib/src/controller/take-over.js







/**
 * Settles a rollout from the list of deployments alone: no checkout, no build, no release, no analytics. Whoever comes
 * second finds it at rest and has nothing to do. The last reading is the proof, and where the Worker has an address, a
 * look at how it answers afterwards goes with it. One that was halted is left to a person: see `Orphan.halted`.
 */
async function settle(cf, settling) {
    const { worker, orphan, intent } = settling;
    const { url, versionHeader = "x-worker-version" } = settling;
    // Loaded only here: visiting is the largest part, and hardly any post step settles anything.
    const loaded = intent === "abort" && settling.visits !== false ? await __nccwpck_require__.e(/* import() */ 323).then(__nccwpck_require__.bind(__nccwpck_require__, 6323)) : undefined;
    const seen = await loaded?.lookAtAddress(cf, worker, { url, versionHeader });
    const config = { ...settlingConfig(settling), visits: seen !== undefined };
    const journal = takeOver(orphan, config, intent, (0,steady/* steadyNow */.r)());
    const platform = createPlatform(cf, { worker, candidate: orphan.candidate, active: orphan.active, own: [] });
    const ended = await lead(journal, config, {
        platform,
        visitor: undefined,
        look: seen?.look,
        finalize: async () => [],
        // A cancel does not stop what puts things right.
        cancel: new AbortController().signal,
        deadline: (0,steady/* steadyNow */.r)() + settling.budgetMs,
        now: steady/* steadyNow */.r,
        onTick: settling.onTick,
    });
    seen?.close();
    return ended;
}
/**
 * Whether settling came to a good end. For one whose process overwrote somebody else that is their deployment, put back:
 * there is nothing of the rollout left, and nothing else is to be done.
 */
function isSettled({ state, lost, last }, intent) {
    if (state === (intent === "abort" ? "ROLLED_BACK" : "SUCCEEDED"))
        return true;
    return state === "DRIFTED" && lost !== undefined && last !== undefined && sameTable(last.table, lost.table);
}
function settlingConfig({ orphan, run, budgetMs }) {
    const { record, active, candidate } = orphan;
    return {
        ...newIds(),
        rollout: record.rollout,
        run,
        repository: record.repository ?? "unknown/unknown",
        commit: record.commit ?? "0000000",
        active,
        candidate,
        strategy: "direct",
        steps: [],
        bakeMs: 0,
        pauseAt: [],
        onCancelInBake: "rollback",
        identity: "absent",
        analytics: false,
        comparison: "absolute",
        // Nobody is there to ask, and a split that nobody leads is worse than an edited secret.
        acceptSecretChanges: true,
        startFromSplit: false,
        before: undefined,
        thresholds: config/* DEFAULT_THRESHOLDS */.JJ,
        timing: { ...config/* DEFAULT_TIMING */.ft, abortMs: budgetMs, finalizeMs: budgetMs },
        reserve: config/* DEFAULT_RESERVE */.fV,
    };
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

// EXTERNAL MODULE: ./lib/src/text/sentence.js
var sentence = __nccwpck_require__(4703);
;// CONCATENATED MODULE: ./lib/actions/blue-green/finish-rollout.js









/** The runner gives a post step of a cancelled job five minutes, less what others need. */
const BUDGET = 4 * 60_000;
/** Of which the first look may take so much, ms. */
const LOOK_MS = 60_000;
/** Ends after which there is nothing to be looked for twice. */
const ORDERLY = [
    "SUCCEEDED",
    "ROLLED_BACK",
    "BLOCKED",
    "FAILED_CLEAN",
    "FAILED_LIVE",
];
const finish_rollout_LOOKS = 3;
const LOOK_AGAIN_MS = 2_000;
/**
 * Runs after the step, however that ended. If its rollout is still in flight, because the process was killed, a late write
 * arrived after it, or the API works again, the active version gets everything back. What is left behind is said, and fails
 * the step: nobody else looks before the janitor does.
 */
async function finishRollout(inputs, connect, run) {
    const rollout = run.state("rollout");
    if (rollout === "")
        return {};
    // In flight on purpose: the scheduled janitor leads it on.
    if (run.state("outcome") === "SOAKING")
        return {};
    const { apiToken, accountId, worker } = inputs;
    const cf = connect({ apiToken, accountId, timeout: BUDGET, signal: new AbortController().signal });
    const orphan = await finish_rollout_find(cf, { worker, rollout, orderly: ORDERLY.includes(run.state("outcome")) });
    if (orphan === undefined || orphan.record.rollout !== rollout) {
        run.info(`Rollout ${rollout} is at rest.`);
        return {};
    }
    const where = `Rollout ${rollout} of \`${worker}\` is still in flight at ${orphan.share} %`;
    // A success whose last deployment is missing is finished, not undone.
    const intent = run.state("outcome").startsWith("SUCCEEDED") && orphan.share === 100 ? "finish" : "abort";
    if (orphan.halted !== undefined && intent === "abort")
        throw new errors/* UserError */.yo(`${where}, and is held: ${orphan.halted}.`, {
            hint: bothWays(orphan, worker),
            reason: "active-worse",
        });
    run.info(`${where}: ${intent === "abort" ? "taking it back" : "finishing it"}.`);
    const ended = await settle(cf, {
        worker,
        orphan,
        intent,
        run: inputs.run,
        url: inputs.url,
        visits: run.state("visits") !== "false",
        budgetMs: BUDGET,
        onTick: (journal, action) => run.debug(`${journal.state} ${action.do}`),
    });
    if (!isSettled(ended, intent))
        throw leftBehind(`${where}, and could not be settled`, ended, { orphan, worker });
    if (ended.state === "ROLLED_BACK")
        return backAfterAll(ended, { orphan, worker }, run);
    if (ended.state === "DRIFTED")
        run.notice((0,sentence/* fullStop */.u0)(`${where}: ${(0,sentence/* clauses */.HZ)(ended.stops.map(({ says }) => says))}`));
    return { outcome: ended.state };
}
function leftBehind(says, { stops, lost }, { orphan, worker }) {
    return new errors/* UserError */.yo((0,sentence/* fullStop */.u0)(`${says}: ${(0,sentence/* clauses */.HZ)(stops.map((stop) => stop.says))}`), {
        hint: `By hand, now: ${deployCommand(lost?.table ?? alone(orphan.active), worker)}.`,
        reason: stops.at(-1)?.reason ?? "write-not-applied",
    });
}
function backAfterAll({ state, afterwards: { health, says } }, { orphan, worker }, run) {
    run.notice(`The candidate of \`${worker}\` was taken back after the step had ended; ${orphan.active} serves everything again.`);
    if (health === "unhealthy")
        run.warning(`Rolled back, UNHEALTHY: \`${worker}\` fails now (${says}).`);
    return { outcome: state, "health-after": health };
}
/** One look where the step told an orderly end; else more, because a list may be an old copy for some seconds. */
async function finish_rollout_find(cf, { worker, rollout, orderly }) {
    for (let looks = orderly ? finish_rollout_LOOKS : 1;; looks++) {
        const orphan = inFlight(await finish_rollout_look(cf, worker));
        if (orphan?.record.rollout === rollout || looks >= finish_rollout_LOOKS)
            return orphan;
        await (0,calls/* sleep */.yy)(cf, LOOK_AGAIN_MS);
    }
}
/** A Worker or a token that is gone is no reason for silence: what the rollout left cannot even be looked at. */
async function finish_rollout_look(cf, worker) {
    const found = await listDeployments((0,client/* until */.TG)(cf, { deadline: (0,steady/* steadyNow */.r)() + LOOK_MS }), worker);
    if (found !== undefined)
        return found;
    throw new errors/* UserError */.yo(`Whether the rollout of \`${worker}\` left anything behind cannot be read: the Worker is not found.`, { hint: "If it was renamed, look at its deployments under the new name.", reason: "worker-not-found" });
}


/***/ }),

/***/ 9216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ readPostInputs)
});

// UNUSED EXPORTS: readInputs

// EXTERNAL MODULE: ./lib/node_modules/@actions/core/lib/core.js + 4 modules
var core = __nccwpck_require__(611);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(5071);
;// CONCATENATED MODULE: ./lib/src/action/inputs/invalid.js


/** Two inputs that contradict each other, or all of them together: `message` is a whole sentence. */
function invalid_refused(message, hint) {
    return new errors/* UserError */.yo(message, { hint, reason: "invalid-input" });
}
/** What is wrong with one input: `why` goes on after its name, without the full stop. */
function invalid_invalid(name, why, hint) {
    return invalid_refused(`Input \`${name}\` ${why}.`, hint);
}
/** The same for a text that the input is, or that it has among others; `why` goes on after the text. */
function invalid_invalidText(name, text, why, hint) {
    if (text === "")
        return invalid_invalid(name, `is empty${why}`, hint);
    return invalid_invalid(name, `${(0,core/* getInput */.V4)(name) === text ? "is" : "has"} \`${text}\`${why}`, hint);
}

// EXTERNAL MODULE: ./lib/src/action/secrets.js + 4 modules
var secrets = __nccwpck_require__(1029);
;// CONCATENATED MODULE: ./lib/src/action/inputs/secret.js



/** The input's text as written, not trimmed, with every line masked; undefined when empty. */
function secret_secretText(name) {
    const value = (0,core/* getInput */.V4)(name, { trimWhitespace: false });
    if (value.trim() === "")
        return undefined;
    (0,secrets/* mask */.dK)(value);
    return value;
}
/** The input's text, trimmed and masked; undefined when absent or empty. */
function secret_optionalSecret(name) {
    return secret_secretText(name)?.trim();
}
/** A masked input that must not be empty: an unset secret arrives as an empty string, never as an error. */
function secret_secret(name) {
    const value = secret_optionalSecret(name);
    if (value === undefined)
        throw invalid_invalid(name, "is empty", "A secret that does not exist, or that was not passed on by the calling workflow, arrives as an empty string: name it under `secrets:` of the call.");
    return value;
}

;// CONCATENATED MODULE: ./lib/src/action/inputs/access.js


/**
 * The headers of a Cloudflare Access service token, whose two halves are named and both masked; none when both are
 * empty. One without the other stops the action: Access would answer with its login page.
 */
function access_accessHeaders(id, key) {
    const [clientId, clientSecret] = [optionalSecret(id), optionalSecret(key)];
    if (clientId === undefined && clientSecret === undefined)
        return {};
    if (clientId === undefined || clientSecret === undefined) {
        const missing = clientId === undefined ? id : key;
        throw invalid(missing, "is empty", "An Access service token has both a client id and a client secret.");
    }
    return { "cf-access-client-id": clientId, "cf-access-client-secret": clientSecret };
}

;// CONCATENATED MODULE: ./lib/src/text/account-id.js
/** True for a text that can be the id of an account of Cloudflare's. */
const isAccountId = (text) => /^[0-9a-f]{32}$/.test(text);
/** What such an id looks like, and where it is found: for whoever wrote something else. */
const ACCOUNT_ID_FORM = "It has 32 digits and letters from a to f, and stands in the dashboard's address behind the host.";

;// CONCATENATED MODULE: ./lib/src/action/inputs/text.js


/** The input's text, trimmed; an absent or empty input stops the action. */
function text_required(name) {
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
function text_list(name) {
    return getInput(name)
        .split(/[\n,]/)
        .map((item) => item.trim())
        .filter((item) => item !== "");
}
/** One of `allowed`; anything else stops the action with the list. */
function text_oneOf(name, allowed) {
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
function text_expected(name, pattern, of) {
    const value = getInput(name);
    const without = of !== undefined && getInput(of) === "";
    if (value === ANYTHING || (value === "" && without))
        return undefined;
    if (pattern.test(value))
        return value;
    const why = value === "" ? ", so there is nothing to compare with" : ", which nothing can be";
    throw invalidText(name, value, why, "Pass what is expected, e.g. the output of `seal`; `*` says that anything may come.");
}

;// CONCATENATED MODULE: ./lib/src/action/inputs/account-id.js



/** A Cloudflare account id; undefined when the input is absent or empty. */
function optionalAccountId(name) {
    const text = text_optional(name);
    if (text !== undefined && !isAccountId(text))
        throw invalid_invalidText(name, text, ", which is not an account id", ACCOUNT_ID_FORM);
    return text;
}
/** The same, which must be there. */
function account_id_accountId(name) {
    const text = optionalAccountId(name);
    if (text !== undefined)
        return text;
    throw invalid_invalid(name, "is empty", "Set it. A variable that does not exist, as in `${{ vars.NAME }}`, arrives as an empty text: look whether the repository, the organization or the environment has one of that name.");
}

// EXTERNAL MODULE: ./lib/src/time/duration.js
var time_duration = __nccwpck_require__(9480);
;// CONCATENATED MODULE: ./lib/src/action/inputs/duration.js




/** Longest duration that any input may have, ms: a timer of more than 24 days would fire at once. */
const LONGEST = (/* unused pure expression or super */ null && (7 * 24 * 3_600_000));
/** Milliseconds of a duration such as `500ms`, `90s`, `5m` or `1h30m`, at least `min` and at most a week. */
function duration_duration(name, bounds = {}) {
    return duration_asDuration(name, getInput(name), bounds);
}
/** The same of a text that stands in the input `name`; anything else stops the action. */
function duration_asDuration(name, text, { min = 0 } = {}) {
    const value = parseDuration(text);
    if (value === undefined)
        throw invalidText(name, text, "", "Use a duration such as `90s`, `5m` or `1h30m`.");
    if (value < min)
        throw invalidText(name, text, "", `Use at least \`${min < 1_000 ? `${min}ms` : `${min / 1_000}s`}\`.`);
    if (value > LONGEST)
        throw invalidText(name, text, "", "Use at most `168h`.");
    return value;
}
/** The same; undefined when the input is absent or empty. */
function duration_optionalDuration(name) {
    return optional(name) === undefined ? undefined : duration_duration(name);
}
/** The longest time for all of an action's work, ms: at least a second, since nothing could be done in none. */
function duration_timeout(name) {
    return duration_duration(name, { min: 1_000 });
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
;// CONCATENATED MODULE: ./lib/src/action/inputs/header-name.js



/** Name of an HTTP header in lower case, as Node's clients have them in answers. */
function header_name_headerName(name) {
    const text = required(name);
    try {
        validateHeaderName(text);
    }
    catch {
        throw invalidText(name, text, ", which is not the name of a header", "Write e.g. `x-worker-version`.");
    }
    return text.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/src/action/inputs/number.js


/** A number from `min` to `max`, both included. */
function number_number(name, { min, max, integer = false }) {
    const text = getInput(name);
    const value = Number(text);
    if (text !== "" && Number.isFinite(value) && value >= min && value <= max && (!integer || Number.isInteger(value)))
        return value;
    throw invalidText(name, text, "", `Use a ${integer ? "whole " : ""}number from ${min} to ${max}.`);
}

;// CONCATENATED MODULE: ./lib/src/action/inputs/status.js


/** Statuses that an answer may have: codes such as 204 and classes such as `2xx`. */
function status_statuses(name) {
    return status_asStatuses(name, required(name));
}
/** The same of a text that stands in the input `name`; anything else stops the action. */
function status_asStatuses(name, text) {
    return text.split(/[\s,]+/).map((item) => {
        if (/^[1-5]xx$/.test(item))
            return item;
        if (/^[1-5]\d\d$/.test(item))
            return Number(item);
        throw invalidText(name, text, "", "Use codes and classes, e.g. `200`, `2xx` or `200, 204`.");
    });
}
/** The same; undefined when the input is absent or empty. */
function optionalStatuses(name) {
    return optional(name) === undefined ? undefined : status_statuses(name);
}

;// CONCATENATED MODULE: ./lib/src/action/inputs/steps.js



const FORM = "Write shares that rise and stay below 100, each with its time, e.g. `5@5m, 25@5m, 50@10m`.";
/** Shares of the traffic and their times, from e.g. `5@5m, 25@5m`; undefined when empty. */
function steps_optionalSteps(name) {
    const text = optional(name);
    return text === undefined ? undefined : steps_asSteps(name, text);
}
/** The same of a text that stands in the input `name`; anything else stops the action. */
function steps_asSteps(name, text) {
    const items = text.split(/[\s,]+/).filter((item) => item !== "");
    const steps = items.map((item) => {
        const step = parseStep(item);
        if (step === undefined)
            throw invalid(name, `has \`${item}\``, FORM);
        return step;
    });
    const falling = steps.find(({ share }, i) => i > 0 && share <= (steps[i - 1]?.share ?? 0));
    if (falling !== undefined)
        throw invalid(name, `does not rise at \`${falling.share}\``, FORM);
    return steps;
}
/** Shares of the traffic in percent, from 0 to `most`, e.g. `5, 25`. */
function steps_shares(name, most = 99.99) {
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
    const forMs = parseDuration(time);
    const share = Number(percent.replace(/%$/, ""));
    if (!/^\d+(\.\d{1,2})?%?$/.test(percent) || share <= 0 || share >= 100 || forMs === undefined)
        return undefined;
    return { share, forMs };
}

;// CONCATENATED MODULE: ./lib/src/action/inputs/superseded.js


/** Throws if one of them is set although there are settings: two words about one thing, of which one would be ignored. */
function superseded_superseded(inputs) {
    for (const [name, [normal, instead]] of Object.entries(inputs)) {
        const value = getInput(name);
        if (value !== "" && value !== normal)
            throw invalid(name, "is set beside `settings`, which take its place", `Leave it out: ${instead} decides.`);
    }
}

// EXTERNAL MODULE: ./lib/src/text/address.js
var address = __nccwpck_require__(2508);
;// CONCATENATED MODULE: ./lib/src/action/inputs/url.js




/** A text that stands in the input `name`, as written, if it is an http(s) URL; anything else stops the action. */
function asUrl(name, text) {
    const problem = (0,address/* addressProblem */.c)(text);
    if (problem === undefined)
        return text;
    // A password must not be shown by the sentence that refuses it.
    if (problem.says.startsWith("has a user name"))
        throw invalid_invalid(name, problem.says, problem.fix);
    throw invalid_invalidText(name, text, `, which ${problem.says}`, problem.fix);
}
/** A path below an address, as written. */
function url_path(name) {
    const text = required(name);
    const problem = pathProblem(text);
    if (problem === undefined)
        return text;
    throw invalidText(name, text, `, which ${problem.says}`, problem.fix);
}
/** An http(s) URL, as written. */
function url_url(name) {
    return asUrl(name, required(name));
}
/** The same; undefined when the input is absent or empty. */
function url_optionalUrl(name) {
    const text = text_optional(name);
    return text === undefined ? undefined : asUrl(name, text);
}
/** URLs from `name=https://…` lines. */
function namedUrls(name) {
    const result = new Map();
    for (const [key, text] of pairs(name)) {
        if (text === undefined || !/^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$/.test(key))
            throw invalid(name, `has the line \`${key}\``, "Write `name=https://…` lines.");
        result.set(key, asUrl(name, text));
    }
    return result;
}
/** A list of origins, i.e. URLs of scheme, host and port alone. */
function url_origins(name) {
    return list(name).map((text) => {
        const { origin, href } = new URL(asUrl(name, text));
        if (href === `${origin}/`)
            return origin;
        throw invalidText(name, text, ", which is not an origin", `Leave out what follows the host: \`${origin}\`.`);
    });
}

;// CONCATENATED MODULE: ./lib/src/action/inputs/variables.js



const NAME = /^[A-Z_][A-Z0-9_]*$/;
/** Variables from `NAME=value` lines; `NAME` alone takes the value from the environment. */
function variables_variables(name) {
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
function variables_secretVariables(name) {
    const result = new Map();
    const lines = pairs(name);
    // All of them first: a mistake in one line must not leave the values of the next ones to be seen.
    for (const [, value = ""] of lines)
        mask(value);
    for (const [index, [variable, value = ""]] of lines.entries()) {
        // Its words stay unsaid: a key that was cut into lines looks like this.
        if (!NAME.test(variable))
            throw invalid(name, `has no name for the value in line ${index + 1}`, "Write `NAME=${{ secrets.NAME }}` lines, with names of capitals, digits and underscores, and values of one line.");
        if (value === "")
            throw invalid(name, `has no value for \`${variable}\``, "Write `NAME=${{ secrets.NAME }}` lines.");
        result.set(variable, value);
    }
    return result;
}

;// CONCATENATED MODULE: ./lib/src/action/inputs/version-id.js


/** The id of a version in lower case, as Cloudflare writes it; undefined for a text that is none. */
function parseVersionId(text) {
    return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) ? text.toLowerCase() : undefined;
}
/** The same of a text that stands in the input `name`; anything else stops the action. */
function asVersionId(name, text) {
    const id = parseVersionId(text);
    if (id !== undefined)
        return id;
    throw invalidText(name, text, ", which is not a version id", "It looks like `dc8dcd28-271b-4367-9840-6c244f84cb40`, as the output `version-id` of `deploy-worker`.");
}
/** The id of a version, in lower case. */
function version_id_versionId(name) {
    return asVersionId(name, required(name));
}
/** The same; undefined when the input is absent or empty. */
function version_id_optionalVersionId(name) {
    const text = optional(name);
    return text === undefined ? undefined : asVersionId(name, text);
}

// EXTERNAL MODULE: ./node_modules/dotenv/dist/index.cjs
var dist = __nccwpck_require__(8230);
;// CONCATENATED MODULE: ./lib/src/action/inputs/worker-secrets.js




/**
 * Secrets of the Worker, whether they are to be uploaded or only never to be shown. The text is masked line by line as it
 * is read; its values are, too, since they stand in quotes or have lines.
 */
function worker_secrets_workerSecrets(name) {
    const secrets = parseSecrets(secretText(name) ?? "");
    for (const value of secrets.values())
        mask(value);
    return secrets;
}
/** The same for whoever takes back and must not be stopped: what is wrong with the text is left to those who upload it. */
function hideWorkerSecrets(name) {
    for (const value of Object.values((0,dist.parse)(secret_secretText(name) ?? "")))
        (0,secrets/* mask */.dK)(value);
}
/**
 * Reads secrets from dotenv text, as wrangler's `--secrets-file` does. A line that is no assignment, a name given twice,
 * an empty value and one that dotenv would cut at a `#` throw a `UserError` with the line's number, never with its text:
 * even what looks like a name may be a piece of a key.
 */
function parseSecrets(text) {
    const values = parse(text);
    const inside = new Set(Object.values(values).flatMap((value) => (value.includes("\n") ? value.split("\n") : [])));
    const seen = new Set();
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        const bare = line.trim();
        const [, name, rest = ""] = /^(?:export\s+)?([\w.-]+)\s*[=:](.*)$/.exec(bare) ?? [];
        if (bare === "" || bare.startsWith("#"))
            continue;
        const value = name === undefined ? undefined : values[name];
        if (name !== undefined && value !== undefined) {
            if (seen.has(name))
                throw worker_secrets_invalid(index, "names a secret a second time", "Give every secret once.");
            seen.add(name);
            checkSecret(index, { name, value, rest: rest.trim() });
        }
        else if (!isInside(bare, inside)) {
            throw worker_secrets_invalid(index, "is no `NAME=value`", 'Put a value of several lines in double quotes: `KEY="${{ secrets.KEY }}"`.');
        }
    }
    return new Map(Object.entries(values));
}
/** True for a line of a value of several lines; the last one still has its closing quote. */
function isInside(line, inside) {
    return [...inside].some((part) => part.trim() === line || part.trim() === line.replace(/["'`]\s*(#.*)?$/, "").trim());
}
function checkSecret(index, { name, value, rest }) {
    if (!/^[A-Za-z_$][\w$]*$/.test(name))
        throw worker_secrets_invalid(index, "has a name that no Worker can read as a variable", "Use letters, digits and `_`, not starting with a digit.");
    if (isCut(rest, value))
        throw worker_secrets_invalid(index, "holds a `#` at which dotenv would end the value", 'Put the value in quotes, `KEY="${{ secrets.KEY }}"`, of a kind that it does not contain; and comments on lines of their own.');
    if (value === "")
        throw worker_secrets_invalid(index, "has an empty value", "A secret that does not exist, or that was not passed on by the calling workflow, arrives as an empty string. Leave the line out to keep the value that the Worker has.");
}
/** True if dotenv may have taken a part of the value for a comment. */
function isCut(rest, value) {
    const quote = /^["'`]/.exec(rest)?.[0];
    const quoted = quote !== undefined && !value.startsWith(quote);
    return rest.includes(quoted ? `${quote}#` : "#");
}
function worker_secrets_invalid(index, why, hint) {
    return refused(`Line ${index + 1} of \`worker-secrets\` ${why}.`, hint);
}

;// CONCATENATED MODULE: ./lib/src/action/inputs/workflow.js
/** What a rollout writes down in place of `<run id>/<attempt>` outside of a run: its marks have no other way to say so. */
const workflow_NO_RUN = "0/1";
/** Reads it from the variables of the step. */
function workflow_readWorkflow(variables = process.env) {
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

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/src/action/inputs/workspace-path.js




/**
 * Path of a file relative to the workspace, as annotations name files; undefined when the input is absent or empty. A
 * path that leaves the workspace, by itself or by a link, stops the action: what is there is nobody's business here.
 */
function workspace_path_workspacePath(name) {
    const path = optional(name);
    if (path === undefined)
        return undefined;
    const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
    const found = resolve(workspace, path);
    const hint = "Name a file of the repository, relative to its root: `smoke.yml`.";
    if (!workspace_path_isInside(workspace, found))
        throw invalid(name, `is \`${path}\`, which is outside of the workspace`, hint);
    const [from, to] = [real(workspace), real(found)];
    if (from !== undefined && to !== undefined && !workspace_path_isInside(from, to))
        throw invalid(name, `is \`${path}\`, a link that leads out of the workspace`, hint);
    return relative(workspace, found);
}
function workspace_path_isInside(folder, path) {
    const rest = relative(folder, path);
    return rest !== ".." && !rest.startsWith(`..${sep}`) && resolve(folder, rest) === path;
}
/** Where a path really leads; undefined when it does not exist. */
function real(path) {
    try {
        return realpathSync(path);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/src/rollout/words/config.js
var config = __nccwpck_require__(2726);
;// CONCATENATED MODULE: ./lib/src/settings/compare/place.js

/** Reasons of an action that was sent elsewhere than its settings say. */
const PLACE_REASONS = (/* unused pure expression or super */ null && (["target-mismatch"]));
/** Throws if an action was sent to another Worker or account than its settings are for. */
function place_refuseOtherPlace({ target }, { worker, accountId }) {
    if (worker !== undefined && worker !== target.worker)
        throw other(`Input \`worker\` is \`${worker}\`, and the settings are for \`${target.worker}\`.`);
    if (accountId !== undefined && target.account !== null && accountId !== target.account)
        throw other(`Input \`account-id\` is \`${accountId}\`, and the settings are for the account \`${target.account}\`.`);
}
const other = (message) => new UserError(message, {
    hint: "Where a release goes is the commit's word: pass the settings of this very release, or correct the input.",
    reason: "target-mismatch",
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
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
    return { name, type, target: text.length > binding_LONGEST ? binding_digestOf(text) : text };
}
/** `sha256:<64 hex>` of a text. */
function binding_digestOf(text) {
    return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}

;// CONCATENATED MODULE: ./lib/src/settings/format/open.js



/** Reasons of settings that are not those of `validate`. */
const MISMATCH_REASONS = (/* unused pure expression or super */ null && (["settings-mismatch"]));
/**
 * Settings from their text, which must have this digest. Both come from `validate`, the digest by a way that no other job
 * can write; an empty one is a refusal, never "no check".
 */
function open_openSettings(text, digest) {
    if (!/^sha256:[0-9a-f]{64}$/.test(digest))
        throw open_refused(`have the digest ${JSON.stringify(digest.slice(0, 80))}, which is none`);
    const json = open_parse(text);
    const { digest: named, ...body } = json;
    const real = digestOf(canonicalJson(body));
    if (named !== real || digest !== real)
        throw open_refused(`have the digest ${real}, and ${digest} is expected`);
    return json;
}
function open_parse(text) {
    let json;
    try {
        json = JSON.parse(text);
        // What is too deep for this is too deep for everything else.
        canonicalJson(json);
    }
    catch {
        throw open_refused("are not JSON, or nested without end");
    }
    if (typeof json !== "object" || json === null || json.format !== 1)
        throw open_refused("have an unknown format");
    return json;
}
function open_refused(why) {
    return new UserError(`The settings ${why}.`, {
        hint: "Pass the outputs `settings` and `settings-digest` of `validate` on as they are, at the same commit of Slipway.",
        reason: "settings-mismatch",
    });
}

;// CONCATENATED MODULE: ./lib/src/settings/files/handed.js



/**
 * Settings that another job handed over: their text, or the path of the file that holds it. Both must be given; undefined
 * if neither is, for an action that is used alone.
 */
function handed_handedSettings(settings, digest) {
    if (settings === undefined && digest === undefined)
        return undefined;
    if (settings === undefined || digest === undefined)
        throw new UserError(`Input \`${settings === undefined ? "settings" : "settings-digest"}\` is empty, and the other is set.`, {
            hint: "Pass the outputs `settings` and `settings-digest` of `validate` on, both. GitHub empties an output of a job that holds a secret.",
            reason: "settings-mismatch",
        });
    return openSettings(settings.trimStart().startsWith("{") ? settings : read(settings), digest);
}
function read(path) {
    try {
        return readFileSync(path, "utf8");
    }
    catch (cause) {
        throw new UserError(`Input \`settings\` names "${path}", which cannot be read.`, {
            hint: "Give the output `settings` of `validate`, or the path of its `settings-file`.",
            reason: "settings-mismatch",
            cause,
        });
    }
}

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
    rollout_rules_contradictions({ ...rollout, soak, steps: steps === undefined ? [] : steps, pauseMs, bakeMs, timeoutMs }, refuse);
}
/** What the parts of a rollout say against each other: the same for slipway.yml and for the inputs of `blue-green`. */
function rollout_rules_contradictions(rollout, refuse) {
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
    const planMs = rollout_rules_plannedMs(steps ?? unsaid, rollout.bakeMs);
    if (rollout.soak && identity === "absent-ok")
        refuse("soak", "is `scheduled`, and `identity` is `absent-ok`", "Whoever leads on must be able to tell both versions apart: let answers show their version, or use `soak: runner`.");
    const timeoutMs = rollout.soak ? Number.POSITIVE_INFINITY : rollout.timeoutMs;
    rollout_rules_planRule({ planMs, timeoutMs }, refuse);
    if (strategy !== "gradual" || steps)
        rollout_rules_pauseRule({ ...rollout, planMs, timeoutMs, steps: steps ?? [] }, refuse);
}
/** A pause must be at a share that the rollout has, and the rollout's time must hold all of them. */
function rollout_rules_pauseRule({ pauseAt, pauseMs, steps, planMs, timeoutMs }, refuse) {
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
function rollout_rules_plannedMs(steps, bakeMs) {
    return steps.reduce((sum, { forMs }) => sum + forMs, 0) + bakeMs;
}
/** A plan that its time does not hold ends by the runner's hand, in the middle: it is refused, with the longest that fits. */
function rollout_rules_planRule({ planMs, timeoutMs }, refuse) {
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

;// CONCATENATED MODULE: ./lib/actions/blue-green/rules.js


/** Throws at what inputs say against each other, in the words of whoever wrote them: as inputs, or in slipway.yml. */
function rules_refuseContradictions(inputs) {
    const name = (key) => keyName(inputs, key);
    contradictions(inputs, (key, message, fix) => {
        throw refused(`${name(key)} ${message}.`, fix);
    });
    if (inputs.visits && inputs.identity === "absent-ok" && inputs.versionUrl === undefined)
        throw refused(`${name("identity")} is \`absent-ok\`, and the input \`version-url\` is empty.`, "Pass the output `version-url` of `deploy-worker` on: the candidate is smoke-tested there. It is empty if the Worker has no preview URLs.");
    versionRules(inputs);
}
/** A key as whoever wrote it knows it, to begin a sentence with. */
function keyName({ settings }, key) {
    return settings === undefined ? `Input \`${key}\`` : `\`rollout.${key}\` in slipway.yml`;
}
/** Throws at a plan that the rollout's time does not hold, its steps filled in by default. */
function refuseTooLong(inputs, { steps, bakeMs, pauseAt }) {
    const { timeoutMs, pauseMs, soak } = inputs;
    if (soak)
        return;
    const planMs = plannedMs(steps, bakeMs);
    const refuse = (key, message, fix) => {
        throw refused(`${keyName(inputs, key)} ${message}.`, fix);
    };
    planRule({ planMs, timeoutMs }, refuse);
    pauseRule({ pauseAt, pauseMs, steps, planMs, timeoutMs }, refuse);
}
function versionRules({ versionId, activeVersionId, startFrom }) {
    if (startFrom !== undefined && activeVersionId !== undefined && startFrom !== activeVersionId) {
        throw refused("Inputs `start-from` and `active-version-id` name different versions.", "Leave one of them out.");
    }
    if (versionId === activeVersionId) {
        throw refused("Inputs `version-id` and `active-version-id` name the same version.", "The candidate is the new version, the active one what serves now.");
    }
}

;// CONCATENATED MODULE: ./lib/actions/blue-green/settings.js




const ofRollout = (name, normal) => [normal, `\`rollout.${name}\` in slipway.yml`];
/** Inputs that settings take the place of. */
const settings_SUPERSEDED = {
    path: ["/", "`checks.path` in slipway.yml"],
    "expect-status": ["2xx", "`checks.expect-status` in slipway.yml"],
    "check-file": ["", "`checks` in slipway.yml"],
    variables: ["", "`variables` in slipway.yml"],
    origins: ["", "`origins` in slipway.yml"],
    "take-over-domains": ["false", "`allow.take-over-domains` in slipway.yml"],
    strategy: ofRollout("strategy", "blue-green"),
    reason: ofRollout("reason", ""),
    steps: ofRollout("steps", ""),
    "bake-time": ofRollout("bake-time", ""),
    evidence: ofRollout("evidence", "either"),
    tolerance: ofRollout("tolerance", "normal"),
    "max-error-rate": ofRollout("max-error-rate", "5"),
    analytics: ofRollout("analytics", "true"),
    timeout: ofRollout("timeout", "60m"),
    "hold-time": ofRollout("hold-time", "10m"),
    "identity-timeout": ofRollout("identity-timeout", "3m"),
    "smoke-timeout": ofRollout("smoke-timeout", "5m"),
    "probe-interval": ofRollout("probe-interval", "15s"),
    "probes-per-round": ofRollout("probes-per-round", "5"),
    "measure-interval": ofRollout("measure-interval", "60s"),
    "warm-up": ofRollout("warm-up", "60s"),
    "analytics-lag": ofRollout("analytics-lag", "2m"),
    "read-interval": ofRollout("read-interval", "150s"),
    "version-header": ofRollout("version-header", "x-worker-version"),
    identity: ofRollout("identity", "required"),
    "around-cache": ofRollout("around-cache", "false"),
    "on-cancel-in-bake": ofRollout("on-cancel-in-bake", "rollback"),
    "pause-at": ofRollout("pause-at", ""),
    "pause-time": ofRollout("pause-time", "60m"),
    "allow-downgrade": ofRollout("allow-downgrade", ""),
};
/** What the settings say for them. `url` is asked where they name no address. */
function settings_fromSettings(settings, url) {
    const { checks, check, variables, allow } = settings;
    return {
        /** Whether there is an address to ask. */
        visits: settings.smokeTest,
        url: settings.url ?? (settings.smokeTest ? settings_required(url) : url),
        path: check.path,
        expectStatus: check.expectStatus === null ? ["2xx"] : asStatuses("settings", check.expectStatus),
        checkFile: checks?.file,
        variables: new Map(Object.entries(variables)),
        origins: settings.origins,
        takeOverDomains: allow.takeOverDomains,
        ...rolloutFrom(settings),
        ...timesFrom(settings),
    };
}
function settings_required(url) {
    if (url !== undefined)
        return url;
    throw invalid("url", "is empty, and the settings have no `url`", "Write it into slipway.yml, or pass an address of the Worker on.");
}
function rolloutFrom({ rollout }) {
    return {
        strategy: rollout.strategy,
        reason: rollout.reason ?? undefined,
        steps: rollout.steps === null ? undefined : asSteps("settings", rollout.steps),
        evidence: rollout.evidence,
        tolerance: rollout.tolerance,
        maxErrorRate: rollout.maxErrorRate / 100,
        analytics: rollout.analytics,
        aroundCache: rollout.aroundCache,
        onCancelInBake: rollout.onCancelInBake,
        pauseAt: rollout.pauseAt,
        /** The job ends, and the scheduled janitor leads on. */
        soak: rollout.soak === "scheduled",
        allowDowngrade: rollout.allowDowngrade ?? undefined,
        probesPerRound: rollout.probesPerRound,
        versionHeader: rollout.versionHeader,
        identity: rollout.identity,
    };
}
function timesFrom({ rollout }) {
    const ms = (text) => asDuration("settings", text);
    return {
        bakeMs: ms(rollout.bakeTime),
        probeEveryMs: ms(rollout.probeInterval),
        measureEveryMs: ms(rollout.measureInterval),
        warmUpMs: ms(rollout.warmUp),
        lagMs: ms(rollout.analyticsLag),
        readEveryMs: ms(rollout.readInterval),
        identityMs: ms(rollout.identityTimeout),
        smokeMs: ms(rollout.smokeTimeout),
        holdMs: ms(rollout.holdTime),
        pauseMs: ms(rollout.pauseTime),
        timeoutMs: ms(rollout.timeout),
    };
}

;// CONCATENATED MODULE: ./lib/actions/blue-green/inputs.js






















/** The action's inputs, with every rule between them checked. Durations in ms. */
function readInputs() {
    const { run, repository, commit } = readWorkflow();
    const inputs = {
        summary: boolean("summary"),
        apiToken: secret("api-token"),
        accountId: accountId("account-id"),
        worker: required("worker"),
        ...readVersions(),
        secrets: secretVariables("secret-variables"),
        /** Sent to nobody: an answer may show what the Worker knows. */
        workerSecrets: workerSecrets("worker-secrets"),
        access: accessHeaders("access-client-id", "access-client-secret"),
        ...readPolicy(),
        onOrphan: oneOf("on-orphan", ["abort", "resume"]),
        exclusive: boolean("exclusive"),
        release: optional("release"),
        /** What the release must have; undefined takes any. */
        expectDigest: expected("expect-digest", /^sha256:[0-9a-f]{64}$/, "release"),
        githubToken: optionalSecret("github-token"),
        controlToken: optionalSecret("control-token"),
        environment: optional("environment"),
        dryRun: boolean("dry-run"),
        run: run ?? NO_RUN,
        repository,
        commit,
    };
    if (inputs.settings !== undefined)
        refuseOtherPlace(inputs.settings, inputs);
    refuseContradictions(inputs);
    return inputs;
}
/** What the post step has: the step's own inputs. */
function readPostInputs() {
    hideWorkerSecrets("worker-secrets");
    return {
        apiToken: secret_secret("api-token"),
        accountId: account_id_accountId("account-id"),
        worker: text_required("worker"),
        url: url_optionalUrl("url"),
        run: workflow_readWorkflow().run ?? workflow_NO_RUN,
    };
}
function readVersions() {
    return {
        versionId: versionId("version-id"),
        activeVersionId: optionalVersionId("active-version-id"),
        startFrom: optionalVersionId("start-from"),
        versionUrl: optionalUrl("version-url"),
        rollout: optionalRollout("rollout"),
    };
}
/** The name of a rollout; undefined when empty. */
function optionalRollout(name) {
    const text = optional(name);
    if (text === undefined || /^[a-z0-9]{10}$/.test(text))
        return text;
    throw invalidText(name, text, "", "Pass the output `rollout` of `deploy-worker`, or leave it out.");
}
/** What settings decide, if there are any. */
function readPolicy() {
    const settings = handedSettings(optional("settings"), optional("settings-digest"));
    if (settings !== undefined) {
        superseded(SUPERSEDED);
        return { ...fromSettings(settings, optionalUrl("url")), settings };
    }
    return {
        visits: true,
        url: url("url"),
        path: path("path"),
        expectStatus: statuses("expect-status"),
        checkFile: workspacePath("check-file"),
        origins: origins("origins"),
        variables: variables("variables"),
        takeOverDomains: boolean("take-over-domains"),
        versionHeader: headerName("version-header"),
        identity: oneOf("identity", ["required", "absent-ok"]),
        ...readStrategy(),
        soak: false,
        ...readTimes(),
        settings,
    };
}
function readStrategy() {
    const strategy = oneOf("strategy", ["blue-green", "gradual", "direct"]);
    return {
        strategy,
        reason: optional("reason"),
        steps: optionalSteps("steps"),
        bakeMs: optionalDuration("bake-time") ?? DEFAULT_BAKE_MS[strategy],
        evidence: oneOf("evidence", ["either", "traffic", "probes", "both"]),
        tolerance: oneOf("tolerance", ["normal", "strict"]),
        maxErrorRate: number("max-error-rate", { min: 0, max: 100 }) / 100,
        analytics: boolean("analytics"),
        aroundCache: boolean("around-cache"),
        onCancelInBake: oneOf("on-cancel-in-bake", ["rollback", "keep"]),
        pauseAt: shares("pause-at"),
        allowDowngrade: optional("allow-downgrade"),
        probesPerRound: number("probes-per-round", { min: 1, max: 100, integer: true }),
    };
}
function readTimes() {
    return {
        probeEveryMs: duration("probe-interval"),
        measureEveryMs: duration("measure-interval"),
        warmUpMs: duration("warm-up"),
        lagMs: duration("analytics-lag"),
        readEveryMs: duration("read-interval"),
        identityMs: duration("identity-timeout"),
        smokeMs: duration("smoke-timeout"),
        holdMs: duration("hold-time"),
        pauseMs: duration("pause-time"),
        timeoutMs: timeout("timeout"),
    };
}


/***/ }),

/***/ 9966:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _src_action_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7718);
/* harmony import */ var _src_cloudflare_client_client_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1516);
/* harmony import */ var _finish_rollout_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5972);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9216);




await (0,_src_action_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .Cs)(_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readPostInputs */ ._, (inputs, run) => (0,_finish_rollout_js__WEBPACK_IMPORTED_MODULE_2__/* .finishRollout */ .J)(inputs, (options) => (0,_src_cloudflare_client_client_js__WEBPACK_IMPORTED_MODULE_1__/* .connect */ .Ng)({ ...options, log: run.info, warn: run.warning }), run));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 611:
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
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
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

/***/ 7718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Cs: () => (/* binding */ runAction)
});

// UNUSED EXPORTS: RUN_REASONS, SUMMARY_FILE

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
// EXTERNAL MODULE: ./lib/node_modules/@actions/core/lib/core.js + 4 modules
var core = __nccwpck_require__(611);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(5071);
// EXTERNAL MODULE: ./lib/src/text/sentence.js
var sentence = __nccwpck_require__(4703);
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

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/src/action/secrets.js + 4 modules
var secrets = __nccwpck_require__(1029);
;// CONCATENATED MODULE: ./lib/src/action/files.js




/** The folder for temporary files of all steps of a job. */
function temporaryFolder() {
    return process.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)();
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
    await (0,promises_namespaceObject.mkdir)(folder, { recursive: true });
    const path = (0,external_node_path_.join)(folder, name);
    const text = typeof value === "string" ? (0,secrets/* redact */.E$)(value) : `${JSON.stringify((0,secrets/* redactValue */.FI)(plain(value)), null, 2)}\n`;
    const draft = `${path}.${process.pid}.part`;
    try {
        await (0,promises_namespaceObject.writeFile)(draft, text);
        await (0,promises_namespaceObject.rename)(draft, path);
    }
    catch (error) {
        await (0,promises_namespaceObject.rm)(draft, { force: true });
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
;// CONCATENATED MODULE: ./lib/src/text/harmless.js
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

;// CONCATENATED MODULE: ./lib/src/action/outlet.js





/** Longest texts, in UTF-16 code units: nobody reads more, and the runner takes no more of some. */
const LONGEST = { line: 64_000, annotation: 8_000, title: 200 };
/** Bytes. GitHub takes 1 MiB of summary from a step, and 1 MiB of outputs from a job. */
const LARGEST = { summary: 1_048_576, output: 524_288 };
/** Makes the one way out of the process: hides secrets, disarms what other people wrote, and cuts what is too long. */
function createOutlet() {
    const said = (text) => (0,secrets/* redact */.E$)(visible(text));
    const message = (text) => (0,cut/* cut */.Jj)(said(text), LONGEST.annotation);
    const summary = createSummary((text) => core/* warning */.$e(message(text)));
    return {
        group: (title, work) => core/* group */.Os((0,cut/* cut */.Jj)(said(title), LONGEST.title), work),
        info: (text) => core/* info */.pq((0,cut/* cut */.Jj)(harmless(said(text)), LONGEST.line)),
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
            const markdown = (0,cut/* cutMarkdown */.G$)((0,secrets/* redactPage */.BD)(visible(page)), left - 1);
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

/***/ 1029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  dK: () => (/* binding */ mask),
  E$: () => (/* binding */ redact),
  BD: () => (/* binding */ redactPage),
  FI: () => (/* binding */ redactValue)
});

// EXTERNAL MODULE: ./lib/node_modules/@actions/core/lib/core.js + 4 modules
var core = __nccwpck_require__(611);
// EXTERNAL MODULE: ./lib/src/text/credentials.js
var credentials = __nccwpck_require__(4926);
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
        return { own: same, foreign: credentials/* hideCredentials */.R, page: same };
    const search = new WordSearch(words.filter(({ length }) => length >= SHORTEST_SECRET), SHORTEST_SECRET);
    const own = (text) => hide(text, search, []);
    return { own, foreign: (text) => (0,credentials/* hideCredentials */.R)(own(text)), page: (text) => hide(text, search, [markdown]) };
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

/***/ 9451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   ux: () => (/* binding */ repeat),
/* harmony export */   yy: () => (/* binding */ sleep)
/* harmony export */ });
/* unused harmony exports TIMEOUT_REASONS, uploadLimit, pauseAfter */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5071);
/* harmony import */ var _time_sleep_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6037);
/* harmony import */ var _time_steady_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6826);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4803);
/* harmony import */ var _trace_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7427);





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
async function once(cf, call, timeout = CALL_TIMEOUT) {
    cf.signal.throwIfAborted();
    const left = cf.deadline - (0,_time_steady_js__WEBPACK_IMPORTED_MODULE_1__/* .steadyNow */ .r)();
    if (left <= 0)
        throw outOfTime();
    const trace = { method: "?", path: "?", status: undefined };
    const patience = AbortSignal.timeout(Math.max(1, Math.min(timeout, left)));
    const signal = AbortSignal.any([cf.signal, patience]);
    try {
        return await (0,_trace_js__WEBPACK_IMPORTED_MODULE_3__/* .traced */ .m)(trace, () => call({ signal, timeout: timeout + 1_000 }));
    }
    catch (error) {
        cf.signal.throwIfAborted();
        if (patience.aborted) {
            if ((0,_time_steady_js__WEBPACK_IMPORTED_MODULE_1__/* .steadyNow */ .r)() >= cf.deadline)
                throw outOfTime(error);
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .noAnswer */ .qE)(`No whole answer within ${Math.round(timeout / 1000)} s.`, error, trace);
        }
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .toApiError */ .Gv)(error, trace);
    }
}
/**
 * Makes a call that may safely happen twice (a read, or a write that sets a value), and repeats it while Cloudflare is
 * unreachable, overloaded or limiting us. `Retry-After` is honoured as long as the deadline allows.
 */
async function repeat(cf, call, timeout = CALL_TIMEOUT) {
    for (let attempt = 1;; attempt++) {
        try {
            return await once(cf, call, timeout);
        }
        catch (error) {
            // A rate limit says when to come back: it is waited for, however often, until the deadline.
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD && (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isTransient */ .dg)(error)) || (attempt >= ATTEMPTS && error.status !== 429))
                throw error;
            await pauseAfter(cf, error, attempt);
        }
    }
}
/** Waits as long as a transient refusal asks for, or ever longer. Throws it when the deadline is too near for that. */
async function pauseAfter(cf, error, attempt) {
    const backoff = Math.min(LONGEST_BACKOFF, 500 * 2 ** (attempt - 1));
    const asked = error.retryAfterMs ?? (error.status === 429 ? Math.max(1_000, backoff) : backoff);
    const pause = asked + Math.random() * Math.min(1_000, asked / 4);
    if ((0,_time_steady_js__WEBPACK_IMPORTED_MODULE_1__/* .steadyNow */ .r)() + pause >= cf.deadline)
        throw tooLong(error, asked);
    const why = error.status === undefined ? error.detail : `Cloudflare answered ${error.status}.`;
    cf.log(`${error.method} ${error.path}: ${why} Waiting ${(pause / 1000).toFixed(1)} s.`);
    await sleep(cf, pause);
}
/** Waits `ms`, unless the signal ends it (its reason is thrown) or the deadline comes first (a timeout is thrown). */
async function sleep(cf, ms) {
    cf.signal.throwIfAborted();
    if ((0,_time_steady_js__WEBPACK_IMPORTED_MODULE_1__/* .steadyNow */ .r)() + ms > cf.deadline)
        throw outOfTime();
    await (0,_time_sleep_js__WEBPACK_IMPORTED_MODULE_4__/* .sleep */ .y)(ms, cf.signal);
    cf.signal.throwIfAborted();
}
function outOfTime(cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("The time given by `timeout` is over.", {
        hint: "Look above for what took so long; raise `timeout` if it was the upload. Running the job again continues safely.",
        reason: "timeout",
        cause,
    });
}
function tooLong(error, wait) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD({
        ...error,
        detail: `${error.detail} Cloudflare asks to wait ${Math.ceil(wait / 1000)} s, longer than what is left of \`timeout\`.`,
        cause: error.cause,
    });
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

// EXTERNAL MODULE: ./lib/src/cloudflare/client/trace.js + 1 modules
var trace = __nccwpck_require__(7427);
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

/***/ 4803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  vb: () => (/* binding */ StrangeAnswer),
  c4: () => (/* binding */ isNotFound),
  dg: () => (/* binding */ isTransient),
  Of: () => (/* binding */ listIn),
  qE: () => (/* binding */ noAnswer),
  Gv: () => (/* binding */ toApiError)
});

// EXTERNAL MODULE: ./lib/node_modules/cloudflare/core/error.mjs
var core_error = __nccwpck_require__(1343);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(5071);
// EXTERNAL MODULE: ./lib/src/time/retry-after.js
var retry_after = __nccwpck_require__(2331);
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
class StrangeAnswer extends Error {
    name = "StrangeAnswer";
}
/** The list in an answer, which may be written as `null` where it is empty; anything else is no list. */
function listIn({ result }, of) {
    if (result === null)
        return [];
    if (!Array.isArray(result))
        throw new StrangeAnswer(`The answer lists no ${of}.`);
    return result;
}
/** Turns what the official client threw into an `ApiError` with Cloudflare's own words, code and ray, and what to do. */
function toApiError(error, trace) {
    if (error instanceof core_error/* APIConnectionTimeoutError */.qA)
        return noAnswer("The connection timed out.", error, trace);
    if (error instanceof core_error/* APIConnectionError */.xX)
        return noAnswer(networkCause(error), error, trace);
    if (error instanceof StrangeAnswer)
        return noAnswer(error.message, error, trace);
    if (!(error instanceof core_error/* APIError */.LG))
        return error;
    if (error.status === undefined)
        return noAnswer("The call was ended before an answer arrived.", error, trace);
    const { code, detail } = words(error);
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
        retryAfterMs: (0,retry_after/* retryAfterMs */.V)(headers?.get("retry-after")),
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
function isTransient(error) {
    if (!(error instanceof errors/* ApiError */.hD))
        return false;
    return error.status === undefined || error.status === 408 || error.status === 429 || error.status >= 500;
}
/** True if Cloudflare says that the Worker, or what was asked of it, does not exist. A bare 404 could be anybody's. */
function isNotFound(error) {
    return error instanceof errors/* ApiError */.hD && NOT_FOUND.has(error.code ?? 0);
}
/** Script, service and dispatch script not found; workflow not found; no versions yet. */
const NOT_FOUND = new Set([10007, 10090, 10092, 10200, 10222]);
function words(error) {
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


/***/ }),

/***/ 627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isMissing)
/* harmony export */ });
/* unused harmony export soon */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5071);
/* harmony import */ var _time_steady_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6826);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9451);



/** How long what was made seconds ago may be unknown here and there, ms: its answers flip-flop for up to 15 s. */
const SOON_MS = 18_000;
/** Between two questions, ms. */
const PAUSE_MS = 1_500;
/**
 * Asks again while Cloudflare does not know yet what was made moments ago: "not found" is believed after 18 s only. `missing`
 * recognises that answer, a 404 by default; anything else is thrown at once.
 */
async function soon(cf, what, { ask, missing = isMissing }) {
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
function isMissing(error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD))
        return false;
    const refused = error.status !== undefined && error.status >= 400 && error.status < 500;
    return error.status === 404 || (refused && /version\b.*\b(not found|does not exist)/i.test(error.detail));
}


/***/ }),

/***/ 7427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ traced),
  W: () => (/* binding */ tracedFetch)
});

;// CONCATENATED MODULE: external "node:async_hooks"
const external_node_async_hooks_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
;// CONCATENATED MODULE: ./lib/src/cloudflare/client/trace.js

const traces = new external_node_async_hooks_namespaceObject.AsyncLocalStorage();
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

/***/ 7161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ STAMP),
/* harmony export */   cx: () => (/* binding */ STAMP_HEADER)
/* harmony export */ });
/* unused harmony export stampsOf */
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


/***/ }),

/***/ 2726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ DEFAULT_THRESHOLDS),
/* harmony export */   fV: () => (/* binding */ DEFAULT_RESERVE),
/* harmony export */   ft: () => (/* binding */ DEFAULT_TIMING)
/* harmony export */ });
/* unused harmony exports DEFAULT_STEPS, DURABLE_OBJECT_STEPS, DEFAULT_BAKE_MS */
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


/***/ }),

/***/ 2508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ addressProblem),
/* harmony export */   z: () => (/* binding */ pathProblem)
/* harmony export */ });
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const INVISIBLE = /[\u0000-\u001f\u007f]|^\s|\s$/;
const dropped = {
    says: "has a space at its end, a tab, a line break or another character that a URL loses in silence",
    fix: "Remove it.",
};
const fragment = (text) => ({
    says: "has a part after `#`, which no server is ever told",
    fix: `Leave it out: \`${text.slice(0, text.indexOf("#")).slice(0, 100)}\`.`,
});
/** Why a text is no http(s) address that would be asked as it is written; undefined if it is one. */
function addressProblem(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol) || !/^https?:\/\//i.test(text.trimStart()))
        return { says: "is not an http(s) URL", fix: "Write e.g. `https://example.com`." };
    if (INVISIBLE.test(text))
        return dropped;
    if (url.username !== "" || url.password !== "")
        return {
            says: `has a user name or password in the URL of ${url.host}`,
            fix: "Leave them out: addresses are shown in the log.",
        };
    return text.includes("#") ? fragment(text) : undefined;
}
/** A step of a path that means the folder itself or the one above, in every spelling that URLs know. */
const DOTS = /^(\.|%2e){1,2}$/i;
/** Why a text is no path that would be asked as it is written, below an address; undefined if it is one. */
function pathProblem(text) {
    if (INVISIBLE.test(text))
        return dropped;
    if (text.includes("#"))
        return fragment(text);
    const [path = ""] = text.split("?");
    if (path.split(/[/\\]/).some((step) => DOTS.test(step)))
        return {
            says: "has a step `.` or `..`, which leads out of the address it is below",
            fix: "Write the path itself.",
        };
    return undefined;
}


/***/ }),

/***/ 4926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ hideCredentials)
/* harmony export */ });
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

/***/ 4703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ clauses),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   u0: () => (/* binding */ fullStop)
/* harmony export */ });
/* unused harmony export sentences */
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

/***/ 234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shortId)
/* harmony export */ });
/** The first eight characters of a version's or deployment's id: enough for people to recognise it. */
function shortId(id) {
    return id.slice(0, 8);
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

/***/ 2331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ retryAfterMs)
/* harmony export */ });
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


/***/ }),

/***/ 6037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ sleep)
/* harmony export */ });
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
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
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
/******/ var __webpack_exports__ = __nccwpck_require__(9966);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
