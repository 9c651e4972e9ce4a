export const id = 285;
export const ids = [285];
export const modules = {

/***/ 6042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formProblems),
/* harmony export */   at: () => (/* binding */ at)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5172);

// Of several errors at one place, the one that says most about what the author meant.
const TELLING = ["additionalProperties", "pattern", "enum", "const", "maximum", "minimum", "minItems", "uniqueItems"];
const rank = (error) => {
    const index = TELLING.indexOf(error.keyword);
    return index >= 0 ? index : ["oneOf", "not", "type", "if"].includes(error.keyword) ? 99 : 50;
};
/** Problems of a document's form by its compiled validator, each at its line, at most one a place. */
function formProblems(validator, value, source, words) {
    const check = validator;
    if (check(value))
        return [];
    const errors = (check.errors ?? []).filter((error) => words.leaves?.(error) !== true);
    const best = new Map();
    for (const error of errors) {
        const place = error.keyword === "additionalProperties"
            ? `${error.instancePath}/${String(error.params.additionalProperty)}`
            : error.instancePath;
        const known = best.get(place);
        if (known === undefined || rank(error) < rank(known))
            best.set(place, error);
    }
    return [...best]
        .filter(([place, error]) => !(rank(error) > 50 && hasBelow(best, place)))
        .map(([, error]) => describe(error, value, source, words));
}
const hasBelow = (places, place) => [...places.keys()].some((other) => other.startsWith(`${place}/`));
function describe(error, root, source, words) {
    const path = error.instancePath.split("/").slice(1).map(unescapePointer);
    const unknownKey = error.params.additionalProperty;
    const line = source.lineOf(unknownKey === undefined ? path : [...path, unknownKey]);
    const where = words.place(path, root);
    if (unknownKey !== undefined) {
        const own = words.unknownKey?.(unknownKey, path);
        if (own !== undefined)
            return { line, message: own[0], fix: own[1] };
        const allowed = Object.keys(error.parentSchema?.properties ?? {});
        return { line, message: `has the unknown key "${unknownKey}" in ${where}`, fix: suggest(unknownKey, allowed) };
    }
    const [message, fix] = sentence(error, at(root, path), words);
    return { line, message: message.replace("%", () => where), fix };
}
function sentence(error, value, words) {
    const shown = JSON.stringify(value) ?? "nothing";
    const given = `% is ${shown.length > 80 ? `${shown.slice(0, 77)}…` : shown}`;
    const { params } = error;
    switch (error.keyword) {
        case "required":
            return [`% has no "${String(params.missingProperty)}"`, `Add \`${String(params.missingProperty)}:\`.`];
        case "dependentRequired":
            return words.dependent[String(params.missingProperty)] ?? [`% lacks "${params.missingProperty}"`, "Add it."];
        case "enum":
            return [given, oneOf(params.allowedValues)];
        case "const":
            return [given, `Use \`${String(params.allowedValue)}\`.`];
        case "pattern":
            return [given, patternFix(String(params.pattern), words)];
        case "minimum":
        case "maximum":
            return [given, `Use a number of at ${error.keyword === "minimum" ? "least" : "most"} ${String(params.limit)}.`];
        case "maxLength":
            return [given, `Use at most ${String(params.limit)} characters.`];
        case "maxItems":
            return [given, `Write at most ${String(params.limit)}.`];
        case "minLength":
        case "minProperties":
        case "minItems":
            return ["% is empty", "Say at least one thing, or leave the key out."];
        case "not":
            return words.not;
        default:
            return [given, durationFix(error, value) ?? typeFix(String(params.type))];
    }
}
const oneOf = (values) => `Use one of ${values.map((item) => `\`${String(item)}\``).join(", ")}.`;
const patternFix = (pattern, { patterns }) => patterns.find(([start]) => pattern.startsWith(start))?.[1] ?? `It must match ${pattern}.`;
/** A bare number where a duration belongs: the unit is missing, and quotes would not bring it. */
const durationFix = ({ parentSchema }, value) => typeof value === "number" && parentSchema?.pattern?.startsWith("^[0-9]+(ms") === true
    ? `Write it with its unit, e.g. \`${Math.max(0, Math.round(value))}s\`.`
    : undefined;
const typeFix = (type) => FORMS.find(([known]) => type.includes(known))?.[1] ?? "See the format in the manual.";
const FORMS = [
    ["integer", "Use a whole number."],
    ["object", "Write `key: value` pairs, e.g. `{ contains: text }`."],
    ["array", "Write a list."],
    ["boolean", "Use `true` or `false`."],
    ["string", "Write a text (in quotes when it looks like a number)."],
    ["number", "Use a number."],
];
function suggest(key, allowed) {
    // `{ name: one, two }` is the name "one" and the key "two".
    if (/[\s()]/.test(key))
        return "Put the text before it in quotes: inside `{ }`, a comma ends a text without quotes.";
    return (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestKey */ .A)(key, allowed);
}
const unescapePointer = (step) => step.replaceAll("~1", "/").replaceAll("~0", "~");
/** The value at a path of a document; undefined where there is none. */
function at(root, path) {
    return path.reduce((value, step) => typeof value === "object" && value !== null && Object.hasOwn(value, step)
        ? value[step]
        : undefined, root);
}


/***/ }),

/***/ 6285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateForm: () => (/* binding */ validateForm)
});

// EXTERNAL MODULE: ./lib/src/document/form.js
var document_form = __webpack_require__(6042);
;// CONCATENATED MODULE: ./lib/src/settings/slipway/schema.generated.js
// Generated from docs/slipway.schema.json by scripts/schemas.ts. Do not edit.
// @ts-nocheck
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

const validate = validate52;
/* harmony default export */ const schema_generated = ((/* unused pure expression or super */ null && (validate52)));
const schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/slipway-actions/slipway/main/docs/slipway.schema.json", "title": "slipway.yml, version 1", "type": "object", "additionalProperties": false, "required": ["version"], "properties": { "version": { "const": 1 }, "url": { "$ref": "#/$defs/url" }, "targets": { "$ref": "#/$defs/targets" }, "origins": { "$ref": "#/$defs/origins" }, "wrangler": { "$ref": "#/$defs/wrangler" }, "checks": { "$ref": "#/$defs/checks" }, "variables": { "$ref": "#/$defs/variables" }, "smoke-test": { "$ref": "#/$defs/smoke-test" }, "version-header": { "$ref": "#/$defs/version-header" }, "assets": { "$ref": "#/$defs/assets" }, "rollout": { "$ref": "#/$defs/rollout" }, "allow": { "$ref": "#/$defs/allow" }, "gates": { "$ref": "#/$defs/gates" }, "notify": { "$ref": "#/$defs/notify" }, "target": { "$ref": "#/$defs/target" }, "environments": { "type": "object", "minProperties": 1, "maxProperties": 100, "additionalProperties": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "url": { "$ref": "#/$defs/url" }, "targets": { "$ref": "#/$defs/targets" }, "origins": { "$ref": "#/$defs/origins" }, "wrangler": { "$ref": "#/$defs/wrangler" }, "checks": { "$ref": "#/$defs/checks" }, "variables": { "$ref": "#/$defs/variables" }, "smoke-test": { "$ref": "#/$defs/smoke-test" }, "version-header": { "$ref": "#/$defs/version-header" }, "assets": { "$ref": "#/$defs/assets" }, "rollout": { "$ref": "#/$defs/rollout" }, "allow": { "$ref": "#/$defs/allow" }, "gates": { "$ref": "#/$defs/gates" }, "notify": { "$ref": "#/$defs/notify" }, "target": { "$ref": "#/$defs/target" } } } } }, "$defs": { "url": { "type": "string", "pattern": "^https?://", "maxLength": 2000 }, "targets": { "type": "object", "minProperties": 1, "additionalProperties": { "type": "string", "pattern": "^https?://", "maxLength": 2000 } }, "origins": { "type": "array", "maxItems": 100, "items": { "type": "string", "pattern": "^https?://", "maxLength": 2000 }, "default": [] }, "wrangler": { "type": "object", "additionalProperties": false, "properties": { "environment": { "type": "string", "minLength": 1, "maxLength": 255 } } }, "checks": { "type": ["string", "object"], "minLength": 1, "maxLength": 1000, "additionalProperties": false, "minProperties": 1, "properties": { "path": { "type": "string", "pattern": "^/", "maxLength": 2000, "default": "/" }, "expect-status": { "type": ["integer", "string", "array"], "minimum": 100, "maximum": 599, "pattern": "^([1-5]xx|[1-5][0-9][0-9])([\\s,]+([1-5]xx|[1-5][0-9][0-9]))*$", "minItems": 1, "items": { "type": ["integer", "string"], "minimum": 100, "maximum": 599, "pattern": "^([1-5]xx|[1-5][0-9][0-9])$" }, "default": "2xx" }, "version": {}, "targets": {}, "defaults": {}, "deadline": {}, "checks": {} } }, "variables": { "type": "object", "additionalProperties": { "type": "string", "maxLength": 10000 }, "default": {} }, "smoke-test": { "type": "boolean", "default": true }, "version-header": { "type": "string", "pattern": "^(off|add|[!#$%&'*+.^_`|~0-9A-Za-z]*-[!#$%&'*+.^_`|~0-9A-Za-z-]*)$", "maxLength": 100, "default": "add" }, "assets": { "type": "object", "additionalProperties": false, "properties": { "keep": { "type": "integer", "minimum": 0, "maximum": 10, "default": 1 } } }, "rollout": { "type": "object", "additionalProperties": false, "properties": { "strategy": { "enum": ["blue-green", "gradual", "direct"], "default": "blue-green" }, "reason": { "type": "string", "minLength": 1, "maxLength": 400 }, "steps": { "type": ["string", "array"], "minLength": 1, "maxLength": 400, "minItems": 1, "maxItems": 50, "items": { "type": "string", "maxLength": 40 } }, "bake-time": { "type": "string", "pattern": "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", "maxLength": 40 }, "evidence": { "enum": ["either", "traffic", "probes", "both"], "default": "either" }, "tolerance": { "enum": ["normal", "strict"], "default": "normal" }, "max-error-rate": { "type": "number", "minimum": 0, "maximum": 100, "default": 5 }, "analytics": { "type": "boolean", "default": true }, "timeout": { "type": "string", "pattern": "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", "maxLength": 40, "default": "60m" }, "hold-time": { "type": "string", "pattern": "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", "maxLength": 40, "default": "10m" }, "identity-timeout": { "type": "string", "pattern": "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", "maxLength": 40, "default": "3m" }, "smoke-timeout": { "type": "string", "pattern": "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", "maxLength": 40, "default": "5m" }, "probe-interval": { "type": "string", "pattern": "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", "maxLength": 40, "default": "15s" }, "probes-per-round": { "type": "integer", "minimum": 1, "maximum": 100, "default": 5 }, "measure-interval": { "type": "string", "pattern": "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", "maxLength": 40, "default": "60s" }, "warm-up": { "type": "string", "pattern": "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", "maxLength": 40, "default": "60s" }, "analytics-lag": { "type": "string", "pattern": "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", "maxLength": 40, "default": "2m" }, "read-interval": { "type": "string", "pattern": "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", "maxLength": 40, "default": "150s" }, "version-header": { "type": "string", "pattern": "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$", "maxLength": 100, "default": "x-worker-version" }, "identity": { "enum": ["required", "absent-ok"], "default": "required" }, "around-cache": { "type": "boolean", "default": false }, "on-cancel-in-bake": { "enum": ["rollback", "keep"], "default": "rollback" }, "pause-at": { "type": ["number", "array"], "minimum": 0, "exclusiveMaximum": 100, "maxItems": 50, "uniqueItems": true, "items": { "type": "number", "minimum": 0, "exclusiveMaximum": 100 }, "default": [] }, "pause-time": { "type": "string", "pattern": "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", "maxLength": 40, "default": "60m" }, "soak": { "enum": ["runner", "scheduled"], "default": "runner" }, "allow-downgrade": { "type": "string", "minLength": 1, "maxLength": 400 } } }, "allow": { "type": "object", "additionalProperties": false, "properties": { "migrations": { "type": "boolean", "default": false }, "take-over-domains": { "type": "boolean", "default": false }, "provision": { "type": "boolean", "default": false }, "differences": { "type": "array", "maxItems": 200, "default": [], "items": { "type": "string", "maxLength": 300, "pattern": "^(routes|custom-domains|workers-dev|preview-urls|crons|queues|workflows|tail-consumers|migrations|exports|bindings\\..+)$" } } } }, "gates": { "type": "object", "additionalProperties": false, "default": {}, "properties": { "approval": { "enum": ["reviewers", "digest", "none"] }, "reason": { "type": "string", "minLength": 1, "maxLength": 400 }, "approvers": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "type": "string", "pattern": "^[A-Za-z0-9]([A-Za-z0-9-]{0,38})$" } }, "expires": { "type": "string", "pattern": "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", "maxLength": 40, "default": "168h" }, "fail-on": { "type": "array", "minItems": 1, "maxItems": 10, "items": { "enum": ["destructive", "irreversible", "blocks-rollback", "blocks-gradual", "drift"] } }, "freeze": { "type": "array", "maxItems": 100, "items": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "from": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?$" }, "to": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?$" }, "weekdays": { "type": "array", "minItems": 1, "maxItems": 7, "items": { "enum": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] } }, "hours": { "type": "string", "pattern": "^([01]\\d|2[0-3]):[0-5]\\d-(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, "time-zone": { "type": "string", "minLength": 1, "maxLength": 60, "default": "UTC" }, "reason": { "type": "string", "minLength": 1, "maxLength": 400 } } } }, "freeze-lifted-by": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9 _.:/-]*$", "maxLength": 100 }, "pull-requests": { "enum": ["allow"] } } }, "notify": { "type": "array", "maxItems": 10, "default": [], "items": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "slack": { "type": "string", "pattern": "^[A-Z_][A-Z0-9_]*$", "maxLength": 2000 }, "slack-token": { "type": "string", "pattern": "^[A-Z_][A-Z0-9_]*$", "maxLength": 2000 }, "discord": { "type": "string", "pattern": "^[A-Z_][A-Z0-9_]*$", "maxLength": 2000 }, "teams": { "type": "string", "pattern": "^[A-Z_][A-Z0-9_]*$", "maxLength": 2000 }, "webhook": { "type": "string", "pattern": "^[A-Z_][A-Z0-9_]*$", "maxLength": 2000 }, "channel": { "type": "string", "pattern": "^[CGD][A-Z0-9]{2,40}$", "maxLength": 100 }, "signing-key": { "type": "string", "pattern": "^[A-Z_][A-Z0-9_]*$", "maxLength": 2000 }, "on": { "type": "array", "minItems": 1, "maxItems": 5, "items": { "enum": ["started", "succeeded", "failed", "rolled-back", "cancelled"] } } } } }, "target": { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 255 }, "account_id": { "type": "string" }, "route": { "type": ["string", "object"] }, "routes": { "type": "array" }, "workers_dev": { "type": "boolean" }, "preview_urls": { "type": "boolean" }, "kv_namespaces": { "type": "array" }, "r2_buckets": { "type": "array" }, "d1_databases": { "type": "array" }, "vectorize": { "type": "array" }, "hyperdrive": { "type": "array" }, "services": { "type": "array" }, "send_email": { "type": "array" }, "ai_search_namespaces": { "type": "array" }, "ai_search": { "type": "array" }, "agent_memory": { "type": "array" }, "secrets_store_secrets": { "type": "array" }, "artifacts": { "type": "array" }, "unsafe_hello_world": { "type": "array" }, "flagship": { "type": "array" }, "ratelimits": { "type": "array" }, "vpc_services": { "type": "array" }, "vpc_networks": { "type": "array" }, "analytics_engine_datasets": { "type": "array" }, "dispatch_namespaces": { "type": "array" }, "mtls_certificates": { "type": "array" }, "pipelines": { "type": "array" }, "k2": { "type": "array" }, "worker_loaders": { "type": "array" }, "workflows": { "type": "array" }, "tail_consumers": { "type": "array" }, "streaming_tail_consumers": { "type": "array" }, "queues": { "type": "object" }, "durable_objects": { "type": "object" }, "logfwdr": { "type": "object" }, "browser": { "type": "object" }, "analytics": { "type": "object" }, "ai": { "type": "object" }, "images": { "type": "object" }, "stream": { "type": "object" }, "media": { "type": "object" }, "version_metadata": { "type": "object" }, "unsafe": { "type": "object" }, "vars": { "type": "object" }, "secrets": { "type": "object" }, "migrations": { "type": "array" }, "exports": { "type": "object" }, "triggers": { "type": "object" }, "assets": { "type": "object" } } } } };
const func1 = Object.prototype.hasOwnProperty;
const schema20 = { "type": "string", "pattern": "^https?://", "maxLength": 2000 };
const pattern3 = new RegExp("^https?://", "u");
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
    if (typeof data === "string") {
        if (data.length > 2000) {
            const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2000 }, schema: 2000, parentSchema: schema20, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (!pattern3.test(data)) {
            const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^https?://" }, schema: "^https?://", parentSchema: schema20, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    else {
        const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema20.type, parentSchema: schema20, data };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    validate53.errors = vErrors;
    return errors === 0;
}
validate53.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema21 = { "type": "object", "minProperties": 1, "additionalProperties": { "type": "string", "pattern": "^https?://", "maxLength": 2000 } };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate55.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length < 1) {
            const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema21, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            let data0 = data[key0];
            if (typeof data0 === "string") {
                if (data0.length > 2000) {
                    const err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 2000 }, schema: 2000, parentSchema: schema21.additionalProperties, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
                if (!pattern3.test(data0)) {
                    const err2 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^https?://" }, schema: "^https?://", parentSchema: schema21.additionalProperties, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: schema21.additionalProperties.type, parentSchema: schema21.additionalProperties, data: data0 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
    }
    else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema21.type, parentSchema: schema21, data };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate55.errors = vErrors;
    return errors === 0;
}
validate55.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema22 = { "type": "array", "maxItems": 100, "items": { "type": "string", "pattern": "^https?://", "maxLength": 2000 }, "default": [] };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate57.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (Array.isArray(data)) {
        if (data.length > 100) {
            const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema22, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
            let data0 = data[i0];
            if (typeof data0 === "string") {
                if (data0.length > 2000) {
                    const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 2000 }, schema: 2000, parentSchema: schema22.items, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
                if (!pattern3.test(data0)) {
                    const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^https?://" }, schema: "^https?://", parentSchema: schema22.items, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, schema: schema22.items.type, parentSchema: schema22.items, data: data0 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
    }
    else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema22.type, parentSchema: schema22, data };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate57.errors = vErrors;
    return errors === 0;
}
validate57.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const schema23 = { "type": "object", "additionalProperties": false, "properties": { "environment": { "type": "string", "minLength": 1, "maxLength": 255 } } };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate59.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(key0 === "environment")) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema23, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.environment !== undefined) {
            let data0 = data.environment;
            if (typeof data0 === "string") {
                if (data0.length > 255) {
                    const err1 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/maxLength", keyword: "maxLength", params: { limit: 255 }, schema: 255, parentSchema: schema23.properties.environment, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
                if (data0.length < 1) {
                    const err2 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema23.properties.environment, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" }, schema: schema23.properties.environment.type, parentSchema: schema23.properties.environment, data: data0 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
    }
    else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema23.type, parentSchema: schema23, data };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate59.errors = vErrors;
    return errors === 0;
}
validate59.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema24 = { "type": ["string", "object"], "minLength": 1, "maxLength": 1000, "additionalProperties": false, "minProperties": 1, "properties": { "path": { "type": "string", "pattern": "^/", "maxLength": 2000, "default": "/" }, "expect-status": { "type": ["integer", "string", "array"], "minimum": 100, "maximum": 599, "pattern": "^([1-5]xx|[1-5][0-9][0-9])([\\s,]+([1-5]xx|[1-5][0-9][0-9]))*$", "minItems": 1, "items": { "type": ["integer", "string"], "minimum": 100, "maximum": 599, "pattern": "^([1-5]xx|[1-5][0-9][0-9])$" }, "default": "2xx" }, "version": {}, "targets": {}, "defaults": {}, "deadline": {}, "checks": {} } };
const pattern6 = new RegExp("^/", "u");
const pattern7 = new RegExp("^([1-5]xx|[1-5][0-9][0-9])([\\s,]+([1-5]xx|[1-5][0-9][0-9]))*$", "u");
const pattern8 = new RegExp("^([1-5]xx|[1-5][0-9][0-9])$", "u");
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate61.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if ((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))) {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema24.type }, schema: schema24.type, parentSchema: schema24, data };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (typeof data === "string") {
        if (data.length > 1000) {
            const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1000 }, schema: 1000, parentSchema: schema24, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.length < 1) {
            const err2 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length < 1) {
            const err3 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema24, data };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((((((key0 === "path") || (key0 === "expect-status")) || (key0 === "version")) || (key0 === "targets")) || (key0 === "defaults")) || (key0 === "deadline")) || (key0 === "checks"))) {
                const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema24, data };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.path !== undefined) {
            let data0 = data.path;
            if (typeof data0 === "string") {
                if (data0.length > 2000) {
                    const err5 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/maxLength", keyword: "maxLength", params: { limit: 2000 }, schema: 2000, parentSchema: schema24.properties.path, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
                if (!pattern6.test(data0)) {
                    const err6 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^/" }, schema: "^/", parentSchema: schema24.properties.path, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.path.type, parentSchema: schema24.properties.path, data: data0 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data["expect-status"] !== undefined) {
            let data1 = data["expect-status"];
            if (((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")) && (!(Array.isArray(data1)))) {
                const err8 = { instancePath: instancePath + "/expect-status", schemaPath: "#/properties/expect-status/type", keyword: "type", params: { type: schema24.properties["expect-status"].type }, schema: schema24.properties["expect-status"].type, parentSchema: schema24.properties["expect-status"], data: data1 };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            if ((typeof data1 == "number") && (isFinite(data1))) {
                if (data1 > 599 || isNaN(data1)) {
                    const err9 = { instancePath: instancePath + "/expect-status", schemaPath: "#/properties/expect-status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, schema: 599, parentSchema: schema24.properties["expect-status"], data: data1 };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                if (data1 < 100 || isNaN(data1)) {
                    const err10 = { instancePath: instancePath + "/expect-status", schemaPath: "#/properties/expect-status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 }, schema: 100, parentSchema: schema24.properties["expect-status"], data: data1 };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
            if (typeof data1 === "string") {
                if (!pattern7.test(data1)) {
                    const err11 = { instancePath: instancePath + "/expect-status", schemaPath: "#/properties/expect-status/pattern", keyword: "pattern", params: { pattern: "^([1-5]xx|[1-5][0-9][0-9])([\\s,]+([1-5]xx|[1-5][0-9][0-9]))*$" }, schema: "^([1-5]xx|[1-5][0-9][0-9])([\\s,]+([1-5]xx|[1-5][0-9][0-9]))*$", parentSchema: schema24.properties["expect-status"], data: data1 };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
            if (Array.isArray(data1)) {
                if (data1.length < 1) {
                    const err12 = { instancePath: instancePath + "/expect-status", schemaPath: "#/properties/expect-status/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema24.properties["expect-status"], data: data1 };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    if ((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (typeof data2 !== "string")) {
                        const err13 = { instancePath: instancePath + "/expect-status/" + i0, schemaPath: "#/properties/expect-status/items/type", keyword: "type", params: { type: schema24.properties["expect-status"].items.type }, schema: schema24.properties["expect-status"].items.type, parentSchema: schema24.properties["expect-status"].items, data: data2 };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                    if ((typeof data2 == "number") && (isFinite(data2))) {
                        if (data2 > 599 || isNaN(data2)) {
                            const err14 = { instancePath: instancePath + "/expect-status/" + i0, schemaPath: "#/properties/expect-status/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, schema: 599, parentSchema: schema24.properties["expect-status"].items, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err14];
                            }
                            else {
                                vErrors.push(err14);
                            }
                            errors++;
                        }
                        if (data2 < 100 || isNaN(data2)) {
                            const err15 = { instancePath: instancePath + "/expect-status/" + i0, schemaPath: "#/properties/expect-status/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 }, schema: 100, parentSchema: schema24.properties["expect-status"].items, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err15];
                            }
                            else {
                                vErrors.push(err15);
                            }
                            errors++;
                        }
                    }
                    if (typeof data2 === "string") {
                        if (!pattern8.test(data2)) {
                            const err16 = { instancePath: instancePath + "/expect-status/" + i0, schemaPath: "#/properties/expect-status/items/pattern", keyword: "pattern", params: { pattern: "^([1-5]xx|[1-5][0-9][0-9])$" }, schema: "^([1-5]xx|[1-5][0-9][0-9])$", parentSchema: schema24.properties["expect-status"].items, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                    }
                }
            }
        }
    }
    validate61.errors = vErrors;
    return errors === 0;
}
validate61.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema25 = { "type": "object", "additionalProperties": { "type": "string", "maxLength": 10000 }, "default": {} };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate63.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            let data0 = data[key0];
            if (typeof data0 === "string") {
                if (data0.length > 10000) {
                    const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 10000 }, schema: 10000, parentSchema: schema25.additionalProperties, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err0];
                    }
                    else {
                        vErrors.push(err0);
                    }
                    errors++;
                }
            }
            else {
                const err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: schema25.additionalProperties.type, parentSchema: schema25.additionalProperties, data: data0 };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    else {
        const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema25.type, parentSchema: schema25, data };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    validate63.errors = vErrors;
    return errors === 0;
}
validate63.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema26 = { "type": "boolean", "default": true };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate65.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (typeof data !== "boolean") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, schema: schema26.type, parentSchema: schema26, data };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate65.errors = vErrors;
    return errors === 0;
}
validate65.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema27 = { "type": "string", "pattern": "^(off|add|[!#$%&'*+.^_`|~0-9A-Za-z]*-[!#$%&'*+.^_`|~0-9A-Za-z-]*)$", "maxLength": 100, "default": "add" };
const pattern9 = new RegExp("^(off|add|[!#$%&'*+.^_`|~0-9A-Za-z]*-[!#$%&'*+.^_`|~0-9A-Za-z-]*)$", "u");
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate67.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (typeof data === "string") {
        if (data.length > 100) {
            const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, schema: 100, parentSchema: schema27, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (!pattern9.test(data)) {
            const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(off|add|[!#$%&'*+.^_`|~0-9A-Za-z]*-[!#$%&'*+.^_`|~0-9A-Za-z-]*)$" }, schema: "^(off|add|[!#$%&'*+.^_`|~0-9A-Za-z]*-[!#$%&'*+.^_`|~0-9A-Za-z-]*)$", parentSchema: schema27, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    else {
        const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema27.type, parentSchema: schema27, data };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    validate67.errors = vErrors;
    return errors === 0;
}
validate67.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema28 = { "type": "object", "additionalProperties": false, "properties": { "keep": { "type": "integer", "minimum": 0, "maximum": 10, "default": 1 } } };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate69.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(key0 === "keep")) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema28, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.keep !== undefined) {
            let data0 = data.keep;
            if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                const err1 = { instancePath: instancePath + "/keep", schemaPath: "#/properties/keep/type", keyword: "type", params: { type: "integer" }, schema: schema28.properties.keep.type, parentSchema: schema28.properties.keep, data: data0 };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 > 10 || isNaN(data0)) {
                    const err2 = { instancePath: instancePath + "/keep", schemaPath: "#/properties/keep/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, schema: 10, parentSchema: schema28.properties.keep, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                if (data0 < 0 || isNaN(data0)) {
                    const err3 = { instancePath: instancePath + "/keep", schemaPath: "#/properties/keep/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema28.properties.keep, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
        }
    }
    else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema28.type, parentSchema: schema28, data };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate69.errors = vErrors;
    return errors === 0;
}
validate69.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema29 = { "type": "object", "additionalProperties": false, "properties": { "strategy": { "enum": ["blue-green", "gradual", "direct"], "default": "blue-green" }, "reason": { "type": "string", "minLength": 1, "maxLength": 400 }, "steps": { "type": ["string", "array"], "minLength": 1, "maxLength": 400, "minItems": 1, "maxItems": 50, "items": { "type": "string", "maxLength": 40 } }, "bake-time": { "type": "string", "pattern": "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", "maxLength": 40 }, "evidence": { "enum": ["either", "traffic", "probes", "both"], "default": "either" }, "tolerance": { "enum": ["normal", "strict"], "default": "normal" }, "max-error-rate": { "type": "number", "minimum": 0, "maximum": 100, "default": 5 }, "analytics": { "type": "boolean", "default": true }, "timeout": { "type": "string", "pattern": "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", "maxLength": 40, "default": "60m" }, "hold-time": { "type": "string", "pattern": "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", "maxLength": 40, "default": "10m" }, "identity-timeout": { "type": "string", "pattern": "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", "maxLength": 40, "default": "3m" }, "smoke-timeout": { "type": "string", "pattern": "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", "maxLength": 40, "default": "5m" }, "probe-interval": { "type": "string", "pattern": "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", "maxLength": 40, "default": "15s" }, "probes-per-round": { "type": "integer", "minimum": 1, "maximum": 100, "default": 5 }, "measure-interval": { "type": "string", "pattern": "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", "maxLength": 40, "default": "60s" }, "warm-up": { "type": "string", "pattern": "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", "maxLength": 40, "default": "60s" }, "analytics-lag": { "type": "string", "pattern": "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", "maxLength": 40, "default": "2m" }, "read-interval": { "type": "string", "pattern": "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", "maxLength": 40, "default": "150s" }, "version-header": { "type": "string", "pattern": "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$", "maxLength": 100, "default": "x-worker-version" }, "identity": { "enum": ["required", "absent-ok"], "default": "required" }, "around-cache": { "type": "boolean", "default": false }, "on-cancel-in-bake": { "enum": ["rollback", "keep"], "default": "rollback" }, "pause-at": { "type": ["number", "array"], "minimum": 0, "exclusiveMaximum": 100, "maxItems": 50, "uniqueItems": true, "items": { "type": "number", "minimum": 0, "exclusiveMaximum": 100 }, "default": [] }, "pause-time": { "type": "string", "pattern": "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", "maxLength": 40, "default": "60m" }, "soak": { "enum": ["runner", "scheduled"], "default": "runner" }, "allow-downgrade": { "type": "string", "minLength": 1, "maxLength": 400 } } };
const pattern10 = new RegExp("^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", "u");
const pattern20 = new RegExp("^[!#$%&'*+.^_`|~0-9A-Za-z-]+$", "u");
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
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(func1.call(schema29.properties, key0))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema29, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.strategy !== undefined) {
            let data0 = data.strategy;
            if (!(((data0 === "blue-green") || (data0 === "gradual")) || (data0 === "direct"))) {
                const err1 = { instancePath: instancePath + "/strategy", schemaPath: "#/properties/strategy/enum", keyword: "enum", params: { allowedValues: schema29.properties.strategy.enum }, schema: schema29.properties.strategy.enum, parentSchema: schema29.properties.strategy, data: data0 };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.reason !== undefined) {
            let data1 = data.reason;
            if (typeof data1 === "string") {
                if (data1.length > 400) {
                    const err2 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 400 }, schema: 400, parentSchema: schema29.properties.reason, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                if (data1.length < 1) {
                    const err3 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema29.properties.reason, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.reason.type, parentSchema: schema29.properties.reason, data: data1 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.steps !== undefined) {
            let data2 = data.steps;
            if ((typeof data2 !== "string") && (!(Array.isArray(data2)))) {
                const err5 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: schema29.properties.steps.type }, schema: schema29.properties.steps.type, parentSchema: schema29.properties.steps, data: data2 };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if (typeof data2 === "string") {
                if (data2.length > 400) {
                    const err6 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/maxLength", keyword: "maxLength", params: { limit: 400 }, schema: 400, parentSchema: schema29.properties.steps, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                if (data2.length < 1) {
                    const err7 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema29.properties.steps, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
            if (Array.isArray(data2)) {
                if (data2.length > 50) {
                    const err8 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/maxItems", keyword: "maxItems", params: { limit: 50 }, schema: 50, parentSchema: schema29.properties.steps, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                if (data2.length < 1) {
                    const err9 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema29.properties.steps, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                const len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data3 = data2[i0];
                    if (typeof data3 === "string") {
                        if (data3.length > 40) {
                            const err10 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/maxLength", keyword: "maxLength", params: { limit: 40 }, schema: 40, parentSchema: schema29.properties.steps.items, data: data3 };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err11 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.steps.items.type, parentSchema: schema29.properties.steps.items, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data["bake-time"] !== undefined) {
            let data4 = data["bake-time"];
            if (typeof data4 === "string") {
                if (data4.length > 40) {
                    const err12 = { instancePath: instancePath + "/bake-time", schemaPath: "#/properties/bake-time/maxLength", keyword: "maxLength", params: { limit: 40 }, schema: 40, parentSchema: schema29.properties["bake-time"], data: data4 };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
                if (!pattern10.test(data4)) {
                    const err13 = { instancePath: instancePath + "/bake-time", schemaPath: "#/properties/bake-time/pattern", keyword: "pattern", params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$" }, schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", parentSchema: schema29.properties["bake-time"], data: data4 };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
            }
            else {
                const err14 = { instancePath: instancePath + "/bake-time", schemaPath: "#/properties/bake-time/type", keyword: "type", params: { type: "string" }, schema: schema29.properties["bake-time"].type, parentSchema: schema29.properties["bake-time"], data: data4 };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.evidence !== undefined) {
            let data5 = data.evidence;
            if (!((((data5 === "either") || (data5 === "traffic")) || (data5 === "probes")) || (data5 === "both"))) {
                const err15 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/enum", keyword: "enum", params: { allowedValues: schema29.properties.evidence.enum }, schema: schema29.properties.evidence.enum, parentSchema: schema29.properties.evidence, data: data5 };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.tolerance !== undefined) {
            let data6 = data.tolerance;
            if (!((data6 === "normal") || (data6 === "strict"))) {
                const err16 = { instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/enum", keyword: "enum", params: { allowedValues: schema29.properties.tolerance.enum }, schema: schema29.properties.tolerance.enum, parentSchema: schema29.properties.tolerance, data: data6 };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data["max-error-rate"] !== undefined) {
            let data7 = data["max-error-rate"];
            if ((typeof data7 == "number") && (isFinite(data7))) {
                if (data7 > 100 || isNaN(data7)) {
                    const err17 = { instancePath: instancePath + "/max-error-rate", schemaPath: "#/properties/max-error-rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema29.properties["max-error-rate"], data: data7 };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
                if (data7 < 0 || isNaN(data7)) {
                    const err18 = { instancePath: instancePath + "/max-error-rate", schemaPath: "#/properties/max-error-rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema29.properties["max-error-rate"], data: data7 };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
            }
            else {
                const err19 = { instancePath: instancePath + "/max-error-rate", schemaPath: "#/properties/max-error-rate/type", keyword: "type", params: { type: "number" }, schema: schema29.properties["max-error-rate"].type, parentSchema: schema29.properties["max-error-rate"], data: data7 };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (data.analytics !== undefined) {
            let data8 = data.analytics;
            if (typeof data8 !== "boolean") {
                const err20 = { instancePath: instancePath + "/analytics", schemaPath: "#/properties/analytics/type", keyword: "type", params: { type: "boolean" }, schema: schema29.properties.analytics.type, parentSchema: schema29.properties.analytics, data: data8 };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
        if (data.timeout !== undefined) {
            let data9 = data.timeout;
            if (typeof data9 === "string") {
                if (data9.length > 40) {
                    const err21 = { instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/maxLength", keyword: "maxLength", params: { limit: 40 }, schema: 40, parentSchema: schema29.properties.timeout, data: data9 };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
                if (!pattern10.test(data9)) {
                    const err22 = { instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/pattern", keyword: "pattern", params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$" }, schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", parentSchema: schema29.properties.timeout, data: data9 };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
            }
            else {
                const err23 = { instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/type", keyword: "type", params: { type: "string" }, schema: schema29.properties.timeout.type, parentSchema: schema29.properties.timeout, data: data9 };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
        if (data["hold-time"] !== undefined) {
            let data10 = data["hold-time"];
            if (typeof data10 === "string") {
                if (data10.length > 40) {
                    const err24 = { instancePath: instancePath + "/hold-time", schemaPath: "#/properties/hold-time/maxLength", keyword: "maxLength", params: { limit: 40 }, schema: 40, parentSchema: schema29.properties["hold-time"], data: data10 };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
                if (!pattern10.test(data10)) {
                    const err25 = { instancePath: instancePath + "/hold-time", schemaPath: "#/properties/hold-time/pattern", keyword: "pattern", params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$" }, schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", parentSchema: schema29.properties["hold-time"], data: data10 };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        vErrors.push(err25);
                    }
                    errors++;
                }
            }
            else {
                const err26 = { instancePath: instancePath + "/hold-time", schemaPath: "#/properties/hold-time/type", keyword: "type", params: { type: "string" }, schema: schema29.properties["hold-time"].type, parentSchema: schema29.properties["hold-time"], data: data10 };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
        if (data["identity-timeout"] !== undefined) {
            let data11 = data["identity-timeout"];
            if (typeof data11 === "string") {
                if (data11.length > 40) {
                    const err27 = { instancePath: instancePath + "/identity-timeout", schemaPath: "#/properties/identity-timeout/maxLength", keyword: "maxLength", params: { limit: 40 }, schema: 40, parentSchema: schema29.properties["identity-timeout"], data: data11 };
                    if (vErrors === null) {
                        vErrors = [err27];
                    }
                    else {
                        vErrors.push(err27);
                    }
                    errors++;
                }
                if (!pattern10.test(data11)) {
                    const err28 = { instancePath: instancePath + "/identity-timeout", schemaPath: "#/properties/identity-timeout/pattern", keyword: "pattern", params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$" }, schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", parentSchema: schema29.properties["identity-timeout"], data: data11 };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        vErrors.push(err28);
                    }
                    errors++;
                }
            }
            else {
                const err29 = { instancePath: instancePath + "/identity-timeout", schemaPath: "#/properties/identity-timeout/type", keyword: "type", params: { type: "string" }, schema: schema29.properties["identity-timeout"].type, parentSchema: schema29.properties["identity-timeout"], data: data11 };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
        }
        if (data["smoke-timeout"] !== undefined) {
            let data12 = data["smoke-timeout"];
            if (typeof data12 === "string") {
                if (data12.length > 40) {
                    const err30 = { instancePath: instancePath + "/smoke-timeout", schemaPath: "#/properties/smoke-timeout/maxLength", keyword: "maxLength", params: { limit: 40 }, schema: 40, parentSchema: schema29.properties["smoke-timeout"], data: data12 };
                    if (vErrors === null) {
                        vErrors = [err30];
                    }
                    else {
                        vErrors.push(err30);
                    }
                    errors++;
                }
                if (!pattern10.test(data12)) {
                    const err31 = { instancePath: instancePath + "/smoke-timeout", schemaPath: "#/properties/smoke-timeout/pattern", keyword: "pattern", params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$" }, schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", parentSchema: schema29.properties["smoke-timeout"], data: data12 };
                    if (vErrors === null) {
                        vErrors = [err31];
                    }
                    else {
                        vErrors.push(err31);
                    }
                    errors++;
                }
            }
            else {
                const err32 = { instancePath: instancePath + "/smoke-timeout", schemaPath: "#/properties/smoke-timeout/type", keyword: "type", params: { type: "string" }, schema: schema29.properties["smoke-timeout"].type, parentSchema: schema29.properties["smoke-timeout"], data: data12 };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
        }
        if (data["probe-interval"] !== undefined) {
            let data13 = data["probe-interval"];
            if (typeof data13 === "string") {
                if (data13.length > 40) {
                    const err33 = { instancePath: instancePath + "/probe-interval", schemaPath: "#/properties/probe-interval/maxLength", keyword: "maxLength", params: { limit: 40 }, schema: 40, parentSchema: schema29.properties["probe-interval"], data: data13 };
                    if (vErrors === null) {
                        vErrors = [err33];
                    }
                    else {
                        vErrors.push(err33);
                    }
                    errors++;
                }
                if (!pattern10.test(data13)) {
                    const err34 = { instancePath: instancePath + "/probe-interval", schemaPath: "#/properties/probe-interval/pattern", keyword: "pattern", params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$" }, schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", parentSchema: schema29.properties["probe-interval"], data: data13 };
                    if (vErrors === null) {
                        vErrors = [err34];
                    }
                    else {
                        vErrors.push(err34);
                    }
                    errors++;
                }
            }
            else {
                const err35 = { instancePath: instancePath + "/probe-interval", schemaPath: "#/properties/probe-interval/type", keyword: "type", params: { type: "string" }, schema: schema29.properties["probe-interval"].type, parentSchema: schema29.properties["probe-interval"], data: data13 };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
        }
        if (data["probes-per-round"] !== undefined) {
            let data14 = data["probes-per-round"];
            if (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) {
                const err36 = { instancePath: instancePath + "/probes-per-round", schemaPath: "#/properties/probes-per-round/type", keyword: "type", params: { type: "integer" }, schema: schema29.properties["probes-per-round"].type, parentSchema: schema29.properties["probes-per-round"], data: data14 };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
            if ((typeof data14 == "number") && (isFinite(data14))) {
                if (data14 > 100 || isNaN(data14)) {
                    const err37 = { instancePath: instancePath + "/probes-per-round", schemaPath: "#/properties/probes-per-round/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema29.properties["probes-per-round"], data: data14 };
                    if (vErrors === null) {
                        vErrors = [err37];
                    }
                    else {
                        vErrors.push(err37);
                    }
                    errors++;
                }
                if (data14 < 1 || isNaN(data14)) {
                    const err38 = { instancePath: instancePath + "/probes-per-round", schemaPath: "#/properties/probes-per-round/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema29.properties["probes-per-round"], data: data14 };
                    if (vErrors === null) {
                        vErrors = [err38];
                    }
                    else {
                        vErrors.push(err38);
                    }
                    errors++;
                }
            }
        }
        if (data["measure-interval"] !== undefined) {
            let data15 = data["measure-interval"];
            if (typeof data15 === "string") {
                if (data15.length > 40) {
                    const err39 = { instancePath: instancePath + "/measure-interval", schemaPath: "#/properties/measure-interval/maxLength", keyword: "maxLength", params: { limit: 40 }, schema: 40, parentSchema: schema29.properties["measure-interval"], data: data15 };
                    if (vErrors === null) {
                        vErrors = [err39];
                    }
                    else {
                        vErrors.push(err39);
                    }
                    errors++;
                }
                if (!pattern10.test(data15)) {
                    const err40 = { instancePath: instancePath + "/measure-interval", schemaPath: "#/properties/measure-interval/pattern", keyword: "pattern", params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$" }, schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", parentSchema: schema29.properties["measure-interval"], data: data15 };
                    if (vErrors === null) {
                        vErrors = [err40];
                    }
                    else {
                        vErrors.push(err40);
                    }
                    errors++;
                }
            }
            else {
                const err41 = { instancePath: instancePath + "/measure-interval", schemaPath: "#/properties/measure-interval/type", keyword: "type", params: { type: "string" }, schema: schema29.properties["measure-interval"].type, parentSchema: schema29.properties["measure-interval"], data: data15 };
                if (vErrors === null) {
                    vErrors = [err41];
                }
                else {
                    vErrors.push(err41);
                }
                errors++;
            }
        }
        if (data["warm-up"] !== undefined) {
            let data16 = data["warm-up"];
            if (typeof data16 === "string") {
                if (data16.length > 40) {
                    const err42 = { instancePath: instancePath + "/warm-up", schemaPath: "#/properties/warm-up/maxLength", keyword: "maxLength", params: { limit: 40 }, schema: 40, parentSchema: schema29.properties["warm-up"], data: data16 };
                    if (vErrors === null) {
                        vErrors = [err42];
                    }
                    else {
                        vErrors.push(err42);
                    }
                    errors++;
                }
                if (!pattern10.test(data16)) {
                    const err43 = { instancePath: instancePath + "/warm-up", schemaPath: "#/properties/warm-up/pattern", keyword: "pattern", params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$" }, schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", parentSchema: schema29.properties["warm-up"], data: data16 };
                    if (vErrors === null) {
                        vErrors = [err43];
                    }
                    else {
                        vErrors.push(err43);
                    }
                    errors++;
                }
            }
            else {
                const err44 = { instancePath: instancePath + "/warm-up", schemaPath: "#/properties/warm-up/type", keyword: "type", params: { type: "string" }, schema: schema29.properties["warm-up"].type, parentSchema: schema29.properties["warm-up"], data: data16 };
                if (vErrors === null) {
                    vErrors = [err44];
                }
                else {
                    vErrors.push(err44);
                }
                errors++;
            }
        }
        if (data["analytics-lag"] !== undefined) {
            let data17 = data["analytics-lag"];
            if (typeof data17 === "string") {
                if (data17.length > 40) {
                    const err45 = { instancePath: instancePath + "/analytics-lag", schemaPath: "#/properties/analytics-lag/maxLength", keyword: "maxLength", params: { limit: 40 }, schema: 40, parentSchema: schema29.properties["analytics-lag"], data: data17 };
                    if (vErrors === null) {
                        vErrors = [err45];
                    }
                    else {
                        vErrors.push(err45);
                    }
                    errors++;
                }
                if (!pattern10.test(data17)) {
                    const err46 = { instancePath: instancePath + "/analytics-lag", schemaPath: "#/properties/analytics-lag/pattern", keyword: "pattern", params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$" }, schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", parentSchema: schema29.properties["analytics-lag"], data: data17 };
                    if (vErrors === null) {
                        vErrors = [err46];
                    }
                    else {
                        vErrors.push(err46);
                    }
                    errors++;
                }
            }
            else {
                const err47 = { instancePath: instancePath + "/analytics-lag", schemaPath: "#/properties/analytics-lag/type", keyword: "type", params: { type: "string" }, schema: schema29.properties["analytics-lag"].type, parentSchema: schema29.properties["analytics-lag"], data: data17 };
                if (vErrors === null) {
                    vErrors = [err47];
                }
                else {
                    vErrors.push(err47);
                }
                errors++;
            }
        }
        if (data["read-interval"] !== undefined) {
            let data18 = data["read-interval"];
            if (typeof data18 === "string") {
                if (data18.length > 40) {
                    const err48 = { instancePath: instancePath + "/read-interval", schemaPath: "#/properties/read-interval/maxLength", keyword: "maxLength", params: { limit: 40 }, schema: 40, parentSchema: schema29.properties["read-interval"], data: data18 };
                    if (vErrors === null) {
                        vErrors = [err48];
                    }
                    else {
                        vErrors.push(err48);
                    }
                    errors++;
                }
                if (!pattern10.test(data18)) {
                    const err49 = { instancePath: instancePath + "/read-interval", schemaPath: "#/properties/read-interval/pattern", keyword: "pattern", params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$" }, schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", parentSchema: schema29.properties["read-interval"], data: data18 };
                    if (vErrors === null) {
                        vErrors = [err49];
                    }
                    else {
                        vErrors.push(err49);
                    }
                    errors++;
                }
            }
            else {
                const err50 = { instancePath: instancePath + "/read-interval", schemaPath: "#/properties/read-interval/type", keyword: "type", params: { type: "string" }, schema: schema29.properties["read-interval"].type, parentSchema: schema29.properties["read-interval"], data: data18 };
                if (vErrors === null) {
                    vErrors = [err50];
                }
                else {
                    vErrors.push(err50);
                }
                errors++;
            }
        }
        if (data["version-header"] !== undefined) {
            let data19 = data["version-header"];
            if (typeof data19 === "string") {
                if (data19.length > 100) {
                    const err51 = { instancePath: instancePath + "/version-header", schemaPath: "#/properties/version-header/maxLength", keyword: "maxLength", params: { limit: 100 }, schema: 100, parentSchema: schema29.properties["version-header"], data: data19 };
                    if (vErrors === null) {
                        vErrors = [err51];
                    }
                    else {
                        vErrors.push(err51);
                    }
                    errors++;
                }
                if (!pattern20.test(data19)) {
                    const err52 = { instancePath: instancePath + "/version-header", schemaPath: "#/properties/version-header/pattern", keyword: "pattern", params: { pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$" }, schema: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$", parentSchema: schema29.properties["version-header"], data: data19 };
                    if (vErrors === null) {
                        vErrors = [err52];
                    }
                    else {
                        vErrors.push(err52);
                    }
                    errors++;
                }
            }
            else {
                const err53 = { instancePath: instancePath + "/version-header", schemaPath: "#/properties/version-header/type", keyword: "type", params: { type: "string" }, schema: schema29.properties["version-header"].type, parentSchema: schema29.properties["version-header"], data: data19 };
                if (vErrors === null) {
                    vErrors = [err53];
                }
                else {
                    vErrors.push(err53);
                }
                errors++;
            }
        }
        if (data.identity !== undefined) {
            let data20 = data.identity;
            if (!((data20 === "required") || (data20 === "absent-ok"))) {
                const err54 = { instancePath: instancePath + "/identity", schemaPath: "#/properties/identity/enum", keyword: "enum", params: { allowedValues: schema29.properties.identity.enum }, schema: schema29.properties.identity.enum, parentSchema: schema29.properties.identity, data: data20 };
                if (vErrors === null) {
                    vErrors = [err54];
                }
                else {
                    vErrors.push(err54);
                }
                errors++;
            }
        }
        if (data["around-cache"] !== undefined) {
            let data21 = data["around-cache"];
            if (typeof data21 !== "boolean") {
                const err55 = { instancePath: instancePath + "/around-cache", schemaPath: "#/properties/around-cache/type", keyword: "type", params: { type: "boolean" }, schema: schema29.properties["around-cache"].type, parentSchema: schema29.properties["around-cache"], data: data21 };
                if (vErrors === null) {
                    vErrors = [err55];
                }
                else {
                    vErrors.push(err55);
                }
                errors++;
            }
        }
        if (data["on-cancel-in-bake"] !== undefined) {
            let data22 = data["on-cancel-in-bake"];
            if (!((data22 === "rollback") || (data22 === "keep"))) {
                const err56 = { instancePath: instancePath + "/on-cancel-in-bake", schemaPath: "#/properties/on-cancel-in-bake/enum", keyword: "enum", params: { allowedValues: schema29.properties["on-cancel-in-bake"].enum }, schema: schema29.properties["on-cancel-in-bake"].enum, parentSchema: schema29.properties["on-cancel-in-bake"], data: data22 };
                if (vErrors === null) {
                    vErrors = [err56];
                }
                else {
                    vErrors.push(err56);
                }
                errors++;
            }
        }
        if (data["pause-at"] !== undefined) {
            let data23 = data["pause-at"];
            if ((!((typeof data23 == "number") && (isFinite(data23)))) && (!(Array.isArray(data23)))) {
                const err57 = { instancePath: instancePath + "/pause-at", schemaPath: "#/properties/pause-at/type", keyword: "type", params: { type: schema29.properties["pause-at"].type }, schema: schema29.properties["pause-at"].type, parentSchema: schema29.properties["pause-at"], data: data23 };
                if (vErrors === null) {
                    vErrors = [err57];
                }
                else {
                    vErrors.push(err57);
                }
                errors++;
            }
            if ((typeof data23 == "number") && (isFinite(data23))) {
                if (data23 < 0 || isNaN(data23)) {
                    const err58 = { instancePath: instancePath + "/pause-at", schemaPath: "#/properties/pause-at/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema29.properties["pause-at"], data: data23 };
                    if (vErrors === null) {
                        vErrors = [err58];
                    }
                    else {
                        vErrors.push(err58);
                    }
                    errors++;
                }
                if (data23 >= 100 || isNaN(data23)) {
                    const err59 = { instancePath: instancePath + "/pause-at", schemaPath: "#/properties/pause-at/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 100 }, schema: 100, parentSchema: schema29.properties["pause-at"], data: data23 };
                    if (vErrors === null) {
                        vErrors = [err59];
                    }
                    else {
                        vErrors.push(err59);
                    }
                    errors++;
                }
            }
            if (Array.isArray(data23)) {
                if (data23.length > 50) {
                    const err60 = { instancePath: instancePath + "/pause-at", schemaPath: "#/properties/pause-at/maxItems", keyword: "maxItems", params: { limit: 50 }, schema: 50, parentSchema: schema29.properties["pause-at"], data: data23 };
                    if (vErrors === null) {
                        vErrors = [err60];
                    }
                    else {
                        vErrors.push(err60);
                    }
                    errors++;
                }
                const len1 = data23.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data24 = data23[i1];
                    if ((typeof data24 == "number") && (isFinite(data24))) {
                        if (data24 < 0 || isNaN(data24)) {
                            const err61 = { instancePath: instancePath + "/pause-at/" + i1, schemaPath: "#/properties/pause-at/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema29.properties["pause-at"].items, data: data24 };
                            if (vErrors === null) {
                                vErrors = [err61];
                            }
                            else {
                                vErrors.push(err61);
                            }
                            errors++;
                        }
                        if (data24 >= 100 || isNaN(data24)) {
                            const err62 = { instancePath: instancePath + "/pause-at/" + i1, schemaPath: "#/properties/pause-at/items/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 100 }, schema: 100, parentSchema: schema29.properties["pause-at"].items, data: data24 };
                            if (vErrors === null) {
                                vErrors = [err62];
                            }
                            else {
                                vErrors.push(err62);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err63 = { instancePath: instancePath + "/pause-at/" + i1, schemaPath: "#/properties/pause-at/items/type", keyword: "type", params: { type: "number" }, schema: schema29.properties["pause-at"].items.type, parentSchema: schema29.properties["pause-at"].items, data: data24 };
                        if (vErrors === null) {
                            vErrors = [err63];
                        }
                        else {
                            vErrors.push(err63);
                        }
                        errors++;
                    }
                }
                let i2 = data23.length;
                let j0;
                if (i2 > 1) {
                    const indices0 = {};
                    for (; i2--;) {
                        let item0 = data23[i2];
                        if (!((typeof item0 == "number") && (isFinite(item0)))) {
                            continue;
                        }
                        if (typeof indices0[item0] == "number") {
                            j0 = indices0[item0];
                            const err64 = { instancePath: instancePath + "/pause-at", schemaPath: "#/properties/pause-at/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, schema: true, parentSchema: schema29.properties["pause-at"], data: data23 };
                            if (vErrors === null) {
                                vErrors = [err64];
                            }
                            else {
                                vErrors.push(err64);
                            }
                            errors++;
                            break;
                        }
                        indices0[item0] = i2;
                    }
                }
            }
        }
        if (data["pause-time"] !== undefined) {
            let data25 = data["pause-time"];
            if (typeof data25 === "string") {
                if (data25.length > 40) {
                    const err65 = { instancePath: instancePath + "/pause-time", schemaPath: "#/properties/pause-time/maxLength", keyword: "maxLength", params: { limit: 40 }, schema: 40, parentSchema: schema29.properties["pause-time"], data: data25 };
                    if (vErrors === null) {
                        vErrors = [err65];
                    }
                    else {
                        vErrors.push(err65);
                    }
                    errors++;
                }
                if (!pattern10.test(data25)) {
                    const err66 = { instancePath: instancePath + "/pause-time", schemaPath: "#/properties/pause-time/pattern", keyword: "pattern", params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$" }, schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", parentSchema: schema29.properties["pause-time"], data: data25 };
                    if (vErrors === null) {
                        vErrors = [err66];
                    }
                    else {
                        vErrors.push(err66);
                    }
                    errors++;
                }
            }
            else {
                const err67 = { instancePath: instancePath + "/pause-time", schemaPath: "#/properties/pause-time/type", keyword: "type", params: { type: "string" }, schema: schema29.properties["pause-time"].type, parentSchema: schema29.properties["pause-time"], data: data25 };
                if (vErrors === null) {
                    vErrors = [err67];
                }
                else {
                    vErrors.push(err67);
                }
                errors++;
            }
        }
        if (data.soak !== undefined) {
            let data26 = data.soak;
            if (!((data26 === "runner") || (data26 === "scheduled"))) {
                const err68 = { instancePath: instancePath + "/soak", schemaPath: "#/properties/soak/enum", keyword: "enum", params: { allowedValues: schema29.properties.soak.enum }, schema: schema29.properties.soak.enum, parentSchema: schema29.properties.soak, data: data26 };
                if (vErrors === null) {
                    vErrors = [err68];
                }
                else {
                    vErrors.push(err68);
                }
                errors++;
            }
        }
        if (data["allow-downgrade"] !== undefined) {
            let data27 = data["allow-downgrade"];
            if (typeof data27 === "string") {
                if (data27.length > 400) {
                    const err69 = { instancePath: instancePath + "/allow-downgrade", schemaPath: "#/properties/allow-downgrade/maxLength", keyword: "maxLength", params: { limit: 400 }, schema: 400, parentSchema: schema29.properties["allow-downgrade"], data: data27 };
                    if (vErrors === null) {
                        vErrors = [err69];
                    }
                    else {
                        vErrors.push(err69);
                    }
                    errors++;
                }
                if (data27.length < 1) {
                    const err70 = { instancePath: instancePath + "/allow-downgrade", schemaPath: "#/properties/allow-downgrade/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema29.properties["allow-downgrade"], data: data27 };
                    if (vErrors === null) {
                        vErrors = [err70];
                    }
                    else {
                        vErrors.push(err70);
                    }
                    errors++;
                }
            }
            else {
                const err71 = { instancePath: instancePath + "/allow-downgrade", schemaPath: "#/properties/allow-downgrade/type", keyword: "type", params: { type: "string" }, schema: schema29.properties["allow-downgrade"].type, parentSchema: schema29.properties["allow-downgrade"], data: data27 };
                if (vErrors === null) {
                    vErrors = [err71];
                }
                else {
                    vErrors.push(err71);
                }
                errors++;
            }
        }
    }
    else {
        const err72 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema29.type, parentSchema: schema29, data };
        if (vErrors === null) {
            vErrors = [err72];
        }
        else {
            vErrors.push(err72);
        }
        errors++;
    }
    validate71.errors = vErrors;
    return errors === 0;
}
validate71.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema30 = { "type": "object", "additionalProperties": false, "properties": { "migrations": { "type": "boolean", "default": false }, "take-over-domains": { "type": "boolean", "default": false }, "provision": { "type": "boolean", "default": false }, "differences": { "type": "array", "maxItems": 200, "default": [], "items": { "type": "string", "maxLength": 300, "pattern": "^(routes|custom-domains|workers-dev|preview-urls|crons|queues|workflows|tail-consumers|migrations|exports|bindings\\..+)$" } } } };
const pattern22 = new RegExp("^(routes|custom-domains|workers-dev|preview-urls|crons|queues|workflows|tail-consumers|migrations|exports|bindings\\..+)$", "u");
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate73.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!((((key0 === "migrations") || (key0 === "take-over-domains")) || (key0 === "provision")) || (key0 === "differences"))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema30, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.migrations !== undefined) {
            let data0 = data.migrations;
            if (typeof data0 !== "boolean") {
                const err1 = { instancePath: instancePath + "/migrations", schemaPath: "#/properties/migrations/type", keyword: "type", params: { type: "boolean" }, schema: schema30.properties.migrations.type, parentSchema: schema30.properties.migrations, data: data0 };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data["take-over-domains"] !== undefined) {
            let data1 = data["take-over-domains"];
            if (typeof data1 !== "boolean") {
                const err2 = { instancePath: instancePath + "/take-over-domains", schemaPath: "#/properties/take-over-domains/type", keyword: "type", params: { type: "boolean" }, schema: schema30.properties["take-over-domains"].type, parentSchema: schema30.properties["take-over-domains"], data: data1 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.provision !== undefined) {
            let data2 = data.provision;
            if (typeof data2 !== "boolean") {
                const err3 = { instancePath: instancePath + "/provision", schemaPath: "#/properties/provision/type", keyword: "type", params: { type: "boolean" }, schema: schema30.properties.provision.type, parentSchema: schema30.properties.provision, data: data2 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.differences !== undefined) {
            let data3 = data.differences;
            if (Array.isArray(data3)) {
                if (data3.length > 200) {
                    const err4 = { instancePath: instancePath + "/differences", schemaPath: "#/properties/differences/maxItems", keyword: "maxItems", params: { limit: 200 }, schema: 200, parentSchema: schema30.properties.differences, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                const len0 = data3.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data4 = data3[i0];
                    if (typeof data4 === "string") {
                        if (data4.length > 300) {
                            const err5 = { instancePath: instancePath + "/differences/" + i0, schemaPath: "#/properties/differences/items/maxLength", keyword: "maxLength", params: { limit: 300 }, schema: 300, parentSchema: schema30.properties.differences.items, data: data4 };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                        if (!pattern22.test(data4)) {
                            const err6 = { instancePath: instancePath + "/differences/" + i0, schemaPath: "#/properties/differences/items/pattern", keyword: "pattern", params: { pattern: "^(routes|custom-domains|workers-dev|preview-urls|crons|queues|workflows|tail-consumers|migrations|exports|bindings\\..+)$" }, schema: "^(routes|custom-domains|workers-dev|preview-urls|crons|queues|workflows|tail-consumers|migrations|exports|bindings\\..+)$", parentSchema: schema30.properties.differences.items, data: data4 };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err7 = { instancePath: instancePath + "/differences/" + i0, schemaPath: "#/properties/differences/items/type", keyword: "type", params: { type: "string" }, schema: schema30.properties.differences.items.type, parentSchema: schema30.properties.differences.items, data: data4 };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/differences", schemaPath: "#/properties/differences/type", keyword: "type", params: { type: "array" }, schema: schema30.properties.differences.type, parentSchema: schema30.properties.differences, data: data3 };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
    }
    else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema30.type, parentSchema: schema30, data };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate73.errors = vErrors;
    return errors === 0;
}
validate73.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema31 = { "type": "object", "additionalProperties": false, "default": {}, "properties": { "approval": { "enum": ["reviewers", "digest", "none"] }, "reason": { "type": "string", "minLength": 1, "maxLength": 400 }, "approvers": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "type": "string", "pattern": "^[A-Za-z0-9]([A-Za-z0-9-]{0,38})$" } }, "expires": { "type": "string", "pattern": "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", "maxLength": 40, "default": "168h" }, "fail-on": { "type": "array", "minItems": 1, "maxItems": 10, "items": { "enum": ["destructive", "irreversible", "blocks-rollback", "blocks-gradual", "drift"] } }, "freeze": { "type": "array", "maxItems": 100, "items": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "from": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?$" }, "to": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?$" }, "weekdays": { "type": "array", "minItems": 1, "maxItems": 7, "items": { "enum": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] } }, "hours": { "type": "string", "pattern": "^([01]\\d|2[0-3]):[0-5]\\d-(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, "time-zone": { "type": "string", "minLength": 1, "maxLength": 60, "default": "UTC" }, "reason": { "type": "string", "minLength": 1, "maxLength": 400 } } } }, "freeze-lifted-by": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9 _.:/-]*$", "maxLength": 100 }, "pull-requests": { "enum": ["allow"] } } };
const pattern23 = new RegExp("^[A-Za-z0-9]([A-Za-z0-9-]{0,38})$", "u");
const pattern25 = new RegExp("^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?$", "u");
const pattern27 = new RegExp("^([01]\\d|2[0-3]):[0-5]\\d-(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", "u");
const pattern28 = new RegExp("^[A-Za-z_][A-Za-z0-9 _.:/-]*$", "u");
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
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!((((((((key0 === "approval") || (key0 === "reason")) || (key0 === "approvers")) || (key0 === "expires")) || (key0 === "fail-on")) || (key0 === "freeze")) || (key0 === "freeze-lifted-by")) || (key0 === "pull-requests"))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema31, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.approval !== undefined) {
            let data0 = data.approval;
            if (!(((data0 === "reviewers") || (data0 === "digest")) || (data0 === "none"))) {
                const err1 = { instancePath: instancePath + "/approval", schemaPath: "#/properties/approval/enum", keyword: "enum", params: { allowedValues: schema31.properties.approval.enum }, schema: schema31.properties.approval.enum, parentSchema: schema31.properties.approval, data: data0 };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.reason !== undefined) {
            let data1 = data.reason;
            if (typeof data1 === "string") {
                if (data1.length > 400) {
                    const err2 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 400 }, schema: 400, parentSchema: schema31.properties.reason, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                if (data1.length < 1) {
                    const err3 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.reason, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.reason.type, parentSchema: schema31.properties.reason, data: data1 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.approvers !== undefined) {
            let data2 = data.approvers;
            if (Array.isArray(data2)) {
                if (data2.length > 100) {
                    const err5 = { instancePath: instancePath + "/approvers", schemaPath: "#/properties/approvers/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema31.properties.approvers, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
                if (data2.length < 1) {
                    const err6 = { instancePath: instancePath + "/approvers", schemaPath: "#/properties/approvers/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.approvers, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                const len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data3 = data2[i0];
                    if (typeof data3 === "string") {
                        if (!pattern23.test(data3)) {
                            const err7 = { instancePath: instancePath + "/approvers/" + i0, schemaPath: "#/properties/approvers/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]([A-Za-z0-9-]{0,38})$" }, schema: "^[A-Za-z0-9]([A-Za-z0-9-]{0,38})$", parentSchema: schema31.properties.approvers.items, data: data3 };
                            if (vErrors === null) {
                                vErrors = [err7];
                            }
                            else {
                                vErrors.push(err7);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err8 = { instancePath: instancePath + "/approvers/" + i0, schemaPath: "#/properties/approvers/items/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.approvers.items.type, parentSchema: schema31.properties.approvers.items, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/approvers", schemaPath: "#/properties/approvers/type", keyword: "type", params: { type: "array" }, schema: schema31.properties.approvers.type, parentSchema: schema31.properties.approvers, data: data2 };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.expires !== undefined) {
            let data4 = data.expires;
            if (typeof data4 === "string") {
                if (data4.length > 40) {
                    const err10 = { instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/maxLength", keyword: "maxLength", params: { limit: 40 }, schema: 40, parentSchema: schema31.properties.expires, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
                if (!pattern10.test(data4)) {
                    const err11 = { instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/pattern", keyword: "pattern", params: { pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$" }, schema: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", parentSchema: schema31.properties.expires, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.expires.type, parentSchema: schema31.properties.expires, data: data4 };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data["fail-on"] !== undefined) {
            let data5 = data["fail-on"];
            if (Array.isArray(data5)) {
                if (data5.length > 10) {
                    const err13 = { instancePath: instancePath + "/fail-on", schemaPath: "#/properties/fail-on/maxItems", keyword: "maxItems", params: { limit: 10 }, schema: 10, parentSchema: schema31.properties["fail-on"], data: data5 };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
                if (data5.length < 1) {
                    const err14 = { instancePath: instancePath + "/fail-on", schemaPath: "#/properties/fail-on/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties["fail-on"], data: data5 };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
                const len1 = data5.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data6 = data5[i1];
                    if (!(((((data6 === "destructive") || (data6 === "irreversible")) || (data6 === "blocks-rollback")) || (data6 === "blocks-gradual")) || (data6 === "drift"))) {
                        const err15 = { instancePath: instancePath + "/fail-on/" + i1, schemaPath: "#/properties/fail-on/items/enum", keyword: "enum", params: { allowedValues: schema31.properties["fail-on"].items.enum }, schema: schema31.properties["fail-on"].items.enum, parentSchema: schema31.properties["fail-on"].items, data: data6 };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err16 = { instancePath: instancePath + "/fail-on", schemaPath: "#/properties/fail-on/type", keyword: "type", params: { type: "array" }, schema: schema31.properties["fail-on"].type, parentSchema: schema31.properties["fail-on"], data: data5 };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.freeze !== undefined) {
            let data7 = data.freeze;
            if (Array.isArray(data7)) {
                if (data7.length > 100) {
                    const err17 = { instancePath: instancePath + "/freeze", schemaPath: "#/properties/freeze/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema31.properties.freeze, data: data7 };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
                const len2 = data7.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    let data8 = data7[i2];
                    if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                        if (Object.keys(data8).length < 1) {
                            const err18 = { instancePath: instancePath + "/freeze/" + i2, schemaPath: "#/properties/freeze/items/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.freeze.items, data: data8 };
                            if (vErrors === null) {
                                vErrors = [err18];
                            }
                            else {
                                vErrors.push(err18);
                            }
                            errors++;
                        }
                        for (const key1 in data8) {
                            if (!((((((key1 === "from") || (key1 === "to")) || (key1 === "weekdays")) || (key1 === "hours")) || (key1 === "time-zone")) || (key1 === "reason"))) {
                                const err19 = { instancePath: instancePath + "/freeze/" + i2, schemaPath: "#/properties/freeze/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema31.properties.freeze.items, data: data8 };
                                if (vErrors === null) {
                                    vErrors = [err19];
                                }
                                else {
                                    vErrors.push(err19);
                                }
                                errors++;
                            }
                        }
                        if (data8.from !== undefined) {
                            let data9 = data8.from;
                            if (typeof data9 === "string") {
                                if (!pattern25.test(data9)) {
                                    const err20 = { instancePath: instancePath + "/freeze/" + i2 + "/from", schemaPath: "#/properties/freeze/items/properties/from/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?$" }, schema: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?$", parentSchema: schema31.properties.freeze.items.properties.from, data: data9 };
                                    if (vErrors === null) {
                                        vErrors = [err20];
                                    }
                                    else {
                                        vErrors.push(err20);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err21 = { instancePath: instancePath + "/freeze/" + i2 + "/from", schemaPath: "#/properties/freeze/items/properties/from/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.freeze.items.properties.from.type, parentSchema: schema31.properties.freeze.items.properties.from, data: data9 };
                                if (vErrors === null) {
                                    vErrors = [err21];
                                }
                                else {
                                    vErrors.push(err21);
                                }
                                errors++;
                            }
                        }
                        if (data8.to !== undefined) {
                            let data10 = data8.to;
                            if (typeof data10 === "string") {
                                if (!pattern25.test(data10)) {
                                    const err22 = { instancePath: instancePath + "/freeze/" + i2 + "/to", schemaPath: "#/properties/freeze/items/properties/to/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?$" }, schema: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?$", parentSchema: schema31.properties.freeze.items.properties.to, data: data10 };
                                    if (vErrors === null) {
                                        vErrors = [err22];
                                    }
                                    else {
                                        vErrors.push(err22);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err23 = { instancePath: instancePath + "/freeze/" + i2 + "/to", schemaPath: "#/properties/freeze/items/properties/to/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.freeze.items.properties.to.type, parentSchema: schema31.properties.freeze.items.properties.to, data: data10 };
                                if (vErrors === null) {
                                    vErrors = [err23];
                                }
                                else {
                                    vErrors.push(err23);
                                }
                                errors++;
                            }
                        }
                        if (data8.weekdays !== undefined) {
                            let data11 = data8.weekdays;
                            if (Array.isArray(data11)) {
                                if (data11.length > 7) {
                                    const err24 = { instancePath: instancePath + "/freeze/" + i2 + "/weekdays", schemaPath: "#/properties/freeze/items/properties/weekdays/maxItems", keyword: "maxItems", params: { limit: 7 }, schema: 7, parentSchema: schema31.properties.freeze.items.properties.weekdays, data: data11 };
                                    if (vErrors === null) {
                                        vErrors = [err24];
                                    }
                                    else {
                                        vErrors.push(err24);
                                    }
                                    errors++;
                                }
                                if (data11.length < 1) {
                                    const err25 = { instancePath: instancePath + "/freeze/" + i2 + "/weekdays", schemaPath: "#/properties/freeze/items/properties/weekdays/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.freeze.items.properties.weekdays, data: data11 };
                                    if (vErrors === null) {
                                        vErrors = [err25];
                                    }
                                    else {
                                        vErrors.push(err25);
                                    }
                                    errors++;
                                }
                                const len3 = data11.length;
                                for (let i3 = 0; i3 < len3; i3++) {
                                    let data12 = data11[i3];
                                    if (!(((((((data12 === "mon") || (data12 === "tue")) || (data12 === "wed")) || (data12 === "thu")) || (data12 === "fri")) || (data12 === "sat")) || (data12 === "sun"))) {
                                        const err26 = { instancePath: instancePath + "/freeze/" + i2 + "/weekdays/" + i3, schemaPath: "#/properties/freeze/items/properties/weekdays/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.freeze.items.properties.weekdays.items.enum }, schema: schema31.properties.freeze.items.properties.weekdays.items.enum, parentSchema: schema31.properties.freeze.items.properties.weekdays.items, data: data12 };
                                        if (vErrors === null) {
                                            vErrors = [err26];
                                        }
                                        else {
                                            vErrors.push(err26);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err27 = { instancePath: instancePath + "/freeze/" + i2 + "/weekdays", schemaPath: "#/properties/freeze/items/properties/weekdays/type", keyword: "type", params: { type: "array" }, schema: schema31.properties.freeze.items.properties.weekdays.type, parentSchema: schema31.properties.freeze.items.properties.weekdays, data: data11 };
                                if (vErrors === null) {
                                    vErrors = [err27];
                                }
                                else {
                                    vErrors.push(err27);
                                }
                                errors++;
                            }
                        }
                        if (data8.hours !== undefined) {
                            let data13 = data8.hours;
                            if (typeof data13 === "string") {
                                if (!pattern27.test(data13)) {
                                    const err28 = { instancePath: instancePath + "/freeze/" + i2 + "/hours", schemaPath: "#/properties/freeze/items/properties/hours/pattern", keyword: "pattern", params: { pattern: "^([01]\\d|2[0-3]):[0-5]\\d-(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" }, schema: "^([01]\\d|2[0-3]):[0-5]\\d-(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", parentSchema: schema31.properties.freeze.items.properties.hours, data: data13 };
                                    if (vErrors === null) {
                                        vErrors = [err28];
                                    }
                                    else {
                                        vErrors.push(err28);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err29 = { instancePath: instancePath + "/freeze/" + i2 + "/hours", schemaPath: "#/properties/freeze/items/properties/hours/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.freeze.items.properties.hours.type, parentSchema: schema31.properties.freeze.items.properties.hours, data: data13 };
                                if (vErrors === null) {
                                    vErrors = [err29];
                                }
                                else {
                                    vErrors.push(err29);
                                }
                                errors++;
                            }
                        }
                        if (data8["time-zone"] !== undefined) {
                            let data14 = data8["time-zone"];
                            if (typeof data14 === "string") {
                                if (data14.length > 60) {
                                    const err30 = { instancePath: instancePath + "/freeze/" + i2 + "/time-zone", schemaPath: "#/properties/freeze/items/properties/time-zone/maxLength", keyword: "maxLength", params: { limit: 60 }, schema: 60, parentSchema: schema31.properties.freeze.items.properties["time-zone"], data: data14 };
                                    if (vErrors === null) {
                                        vErrors = [err30];
                                    }
                                    else {
                                        vErrors.push(err30);
                                    }
                                    errors++;
                                }
                                if (data14.length < 1) {
                                    const err31 = { instancePath: instancePath + "/freeze/" + i2 + "/time-zone", schemaPath: "#/properties/freeze/items/properties/time-zone/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.freeze.items.properties["time-zone"], data: data14 };
                                    if (vErrors === null) {
                                        vErrors = [err31];
                                    }
                                    else {
                                        vErrors.push(err31);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err32 = { instancePath: instancePath + "/freeze/" + i2 + "/time-zone", schemaPath: "#/properties/freeze/items/properties/time-zone/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.freeze.items.properties["time-zone"].type, parentSchema: schema31.properties.freeze.items.properties["time-zone"], data: data14 };
                                if (vErrors === null) {
                                    vErrors = [err32];
                                }
                                else {
                                    vErrors.push(err32);
                                }
                                errors++;
                            }
                        }
                        if (data8.reason !== undefined) {
                            let data15 = data8.reason;
                            if (typeof data15 === "string") {
                                if (data15.length > 400) {
                                    const err33 = { instancePath: instancePath + "/freeze/" + i2 + "/reason", schemaPath: "#/properties/freeze/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 400 }, schema: 400, parentSchema: schema31.properties.freeze.items.properties.reason, data: data15 };
                                    if (vErrors === null) {
                                        vErrors = [err33];
                                    }
                                    else {
                                        vErrors.push(err33);
                                    }
                                    errors++;
                                }
                                if (data15.length < 1) {
                                    const err34 = { instancePath: instancePath + "/freeze/" + i2 + "/reason", schemaPath: "#/properties/freeze/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.freeze.items.properties.reason, data: data15 };
                                    if (vErrors === null) {
                                        vErrors = [err34];
                                    }
                                    else {
                                        vErrors.push(err34);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err35 = { instancePath: instancePath + "/freeze/" + i2 + "/reason", schemaPath: "#/properties/freeze/items/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.freeze.items.properties.reason.type, parentSchema: schema31.properties.freeze.items.properties.reason, data: data15 };
                                if (vErrors === null) {
                                    vErrors = [err35];
                                }
                                else {
                                    vErrors.push(err35);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err36 = { instancePath: instancePath + "/freeze/" + i2, schemaPath: "#/properties/freeze/items/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.freeze.items.type, parentSchema: schema31.properties.freeze.items, data: data8 };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err37 = { instancePath: instancePath + "/freeze", schemaPath: "#/properties/freeze/type", keyword: "type", params: { type: "array" }, schema: schema31.properties.freeze.type, parentSchema: schema31.properties.freeze, data: data7 };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
        }
        if (data["freeze-lifted-by"] !== undefined) {
            let data16 = data["freeze-lifted-by"];
            if (typeof data16 === "string") {
                if (data16.length > 100) {
                    const err38 = { instancePath: instancePath + "/freeze-lifted-by", schemaPath: "#/properties/freeze-lifted-by/maxLength", keyword: "maxLength", params: { limit: 100 }, schema: 100, parentSchema: schema31.properties["freeze-lifted-by"], data: data16 };
                    if (vErrors === null) {
                        vErrors = [err38];
                    }
                    else {
                        vErrors.push(err38);
                    }
                    errors++;
                }
                if (!pattern28.test(data16)) {
                    const err39 = { instancePath: instancePath + "/freeze-lifted-by", schemaPath: "#/properties/freeze-lifted-by/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9 _.:/-]*$" }, schema: "^[A-Za-z_][A-Za-z0-9 _.:/-]*$", parentSchema: schema31.properties["freeze-lifted-by"], data: data16 };
                    if (vErrors === null) {
                        vErrors = [err39];
                    }
                    else {
                        vErrors.push(err39);
                    }
                    errors++;
                }
            }
            else {
                const err40 = { instancePath: instancePath + "/freeze-lifted-by", schemaPath: "#/properties/freeze-lifted-by/type", keyword: "type", params: { type: "string" }, schema: schema31.properties["freeze-lifted-by"].type, parentSchema: schema31.properties["freeze-lifted-by"], data: data16 };
                if (vErrors === null) {
                    vErrors = [err40];
                }
                else {
                    vErrors.push(err40);
                }
                errors++;
            }
        }
        if (data["pull-requests"] !== undefined) {
            let data17 = data["pull-requests"];
            if (!(data17 === "allow")) {
                const err41 = { instancePath: instancePath + "/pull-requests", schemaPath: "#/properties/pull-requests/enum", keyword: "enum", params: { allowedValues: schema31.properties["pull-requests"].enum }, schema: schema31.properties["pull-requests"].enum, parentSchema: schema31.properties["pull-requests"], data: data17 };
                if (vErrors === null) {
                    vErrors = [err41];
                }
                else {
                    vErrors.push(err41);
                }
                errors++;
            }
        }
    }
    else {
        const err42 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema31.type, parentSchema: schema31, data };
        if (vErrors === null) {
            vErrors = [err42];
        }
        else {
            vErrors.push(err42);
        }
        errors++;
    }
    validate75.errors = vErrors;
    return errors === 0;
}
validate75.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema32 = { "type": "array", "maxItems": 10, "default": [], "items": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "slack": { "type": "string", "pattern": "^[A-Z_][A-Z0-9_]*$", "maxLength": 2000 }, "slack-token": { "type": "string", "pattern": "^[A-Z_][A-Z0-9_]*$", "maxLength": 2000 }, "discord": { "type": "string", "pattern": "^[A-Z_][A-Z0-9_]*$", "maxLength": 2000 }, "teams": { "type": "string", "pattern": "^[A-Z_][A-Z0-9_]*$", "maxLength": 2000 }, "webhook": { "type": "string", "pattern": "^[A-Z_][A-Z0-9_]*$", "maxLength": 2000 }, "channel": { "type": "string", "pattern": "^[CGD][A-Z0-9]{2,40}$", "maxLength": 100 }, "signing-key": { "type": "string", "pattern": "^[A-Z_][A-Z0-9_]*$", "maxLength": 2000 }, "on": { "type": "array", "minItems": 1, "maxItems": 5, "items": { "enum": ["started", "succeeded", "failed", "rolled-back", "cancelled"] } } } } };
const pattern29 = new RegExp("^[A-Z_][A-Z0-9_]*$", "u");
const pattern34 = new RegExp("^[CGD][A-Z0-9]{2,40}$", "u");
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate77.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (Array.isArray(data)) {
        if (data.length > 10) {
            const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 10 }, schema: 10, parentSchema: schema32, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
            let data0 = data[i0];
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                if (Object.keys(data0).length < 1) {
                    const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema32.items, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
                for (const key0 in data0) {
                    if (!((((((((key0 === "slack") || (key0 === "slack-token")) || (key0 === "discord")) || (key0 === "teams")) || (key0 === "webhook")) || (key0 === "channel")) || (key0 === "signing-key")) || (key0 === "on"))) {
                        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema32.items, data: data0 };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                }
                if (data0.slack !== undefined) {
                    let data1 = data0.slack;
                    if (typeof data1 === "string") {
                        if (data1.length > 2000) {
                            const err3 = { instancePath: instancePath + "/" + i0 + "/slack", schemaPath: "#/items/properties/slack/maxLength", keyword: "maxLength", params: { limit: 2000 }, schema: 2000, parentSchema: schema32.items.properties.slack, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                        if (!pattern29.test(data1)) {
                            const err4 = { instancePath: instancePath + "/" + i0 + "/slack", schemaPath: "#/items/properties/slack/pattern", keyword: "pattern", params: { pattern: "^[A-Z_][A-Z0-9_]*$" }, schema: "^[A-Z_][A-Z0-9_]*$", parentSchema: schema32.items.properties.slack, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err5 = { instancePath: instancePath + "/" + i0 + "/slack", schemaPath: "#/items/properties/slack/type", keyword: "type", params: { type: "string" }, schema: schema32.items.properties.slack.type, parentSchema: schema32.items.properties.slack, data: data1 };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                }
                if (data0["slack-token"] !== undefined) {
                    let data2 = data0["slack-token"];
                    if (typeof data2 === "string") {
                        if (data2.length > 2000) {
                            const err6 = { instancePath: instancePath + "/" + i0 + "/slack-token", schemaPath: "#/items/properties/slack-token/maxLength", keyword: "maxLength", params: { limit: 2000 }, schema: 2000, parentSchema: schema32.items.properties["slack-token"], data: data2 };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                        if (!pattern29.test(data2)) {
                            const err7 = { instancePath: instancePath + "/" + i0 + "/slack-token", schemaPath: "#/items/properties/slack-token/pattern", keyword: "pattern", params: { pattern: "^[A-Z_][A-Z0-9_]*$" }, schema: "^[A-Z_][A-Z0-9_]*$", parentSchema: schema32.items.properties["slack-token"], data: data2 };
                            if (vErrors === null) {
                                vErrors = [err7];
                            }
                            else {
                                vErrors.push(err7);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err8 = { instancePath: instancePath + "/" + i0 + "/slack-token", schemaPath: "#/items/properties/slack-token/type", keyword: "type", params: { type: "string" }, schema: schema32.items.properties["slack-token"].type, parentSchema: schema32.items.properties["slack-token"], data: data2 };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
                if (data0.discord !== undefined) {
                    let data3 = data0.discord;
                    if (typeof data3 === "string") {
                        if (data3.length > 2000) {
                            const err9 = { instancePath: instancePath + "/" + i0 + "/discord", schemaPath: "#/items/properties/discord/maxLength", keyword: "maxLength", params: { limit: 2000 }, schema: 2000, parentSchema: schema32.items.properties.discord, data: data3 };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                        if (!pattern29.test(data3)) {
                            const err10 = { instancePath: instancePath + "/" + i0 + "/discord", schemaPath: "#/items/properties/discord/pattern", keyword: "pattern", params: { pattern: "^[A-Z_][A-Z0-9_]*$" }, schema: "^[A-Z_][A-Z0-9_]*$", parentSchema: schema32.items.properties.discord, data: data3 };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err11 = { instancePath: instancePath + "/" + i0 + "/discord", schemaPath: "#/items/properties/discord/type", keyword: "type", params: { type: "string" }, schema: schema32.items.properties.discord.type, parentSchema: schema32.items.properties.discord, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                }
                if (data0.teams !== undefined) {
                    let data4 = data0.teams;
                    if (typeof data4 === "string") {
                        if (data4.length > 2000) {
                            const err12 = { instancePath: instancePath + "/" + i0 + "/teams", schemaPath: "#/items/properties/teams/maxLength", keyword: "maxLength", params: { limit: 2000 }, schema: 2000, parentSchema: schema32.items.properties.teams, data: data4 };
                            if (vErrors === null) {
                                vErrors = [err12];
                            }
                            else {
                                vErrors.push(err12);
                            }
                            errors++;
                        }
                        if (!pattern29.test(data4)) {
                            const err13 = { instancePath: instancePath + "/" + i0 + "/teams", schemaPath: "#/items/properties/teams/pattern", keyword: "pattern", params: { pattern: "^[A-Z_][A-Z0-9_]*$" }, schema: "^[A-Z_][A-Z0-9_]*$", parentSchema: schema32.items.properties.teams, data: data4 };
                            if (vErrors === null) {
                                vErrors = [err13];
                            }
                            else {
                                vErrors.push(err13);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err14 = { instancePath: instancePath + "/" + i0 + "/teams", schemaPath: "#/items/properties/teams/type", keyword: "type", params: { type: "string" }, schema: schema32.items.properties.teams.type, parentSchema: schema32.items.properties.teams, data: data4 };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                }
                if (data0.webhook !== undefined) {
                    let data5 = data0.webhook;
                    if (typeof data5 === "string") {
                        if (data5.length > 2000) {
                            const err15 = { instancePath: instancePath + "/" + i0 + "/webhook", schemaPath: "#/items/properties/webhook/maxLength", keyword: "maxLength", params: { limit: 2000 }, schema: 2000, parentSchema: schema32.items.properties.webhook, data: data5 };
                            if (vErrors === null) {
                                vErrors = [err15];
                            }
                            else {
                                vErrors.push(err15);
                            }
                            errors++;
                        }
                        if (!pattern29.test(data5)) {
                            const err16 = { instancePath: instancePath + "/" + i0 + "/webhook", schemaPath: "#/items/properties/webhook/pattern", keyword: "pattern", params: { pattern: "^[A-Z_][A-Z0-9_]*$" }, schema: "^[A-Z_][A-Z0-9_]*$", parentSchema: schema32.items.properties.webhook, data: data5 };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err17 = { instancePath: instancePath + "/" + i0 + "/webhook", schemaPath: "#/items/properties/webhook/type", keyword: "type", params: { type: "string" }, schema: schema32.items.properties.webhook.type, parentSchema: schema32.items.properties.webhook, data: data5 };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                }
                if (data0.channel !== undefined) {
                    let data6 = data0.channel;
                    if (typeof data6 === "string") {
                        if (data6.length > 100) {
                            const err18 = { instancePath: instancePath + "/" + i0 + "/channel", schemaPath: "#/items/properties/channel/maxLength", keyword: "maxLength", params: { limit: 100 }, schema: 100, parentSchema: schema32.items.properties.channel, data: data6 };
                            if (vErrors === null) {
                                vErrors = [err18];
                            }
                            else {
                                vErrors.push(err18);
                            }
                            errors++;
                        }
                        if (!pattern34.test(data6)) {
                            const err19 = { instancePath: instancePath + "/" + i0 + "/channel", schemaPath: "#/items/properties/channel/pattern", keyword: "pattern", params: { pattern: "^[CGD][A-Z0-9]{2,40}$" }, schema: "^[CGD][A-Z0-9]{2,40}$", parentSchema: schema32.items.properties.channel, data: data6 };
                            if (vErrors === null) {
                                vErrors = [err19];
                            }
                            else {
                                vErrors.push(err19);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err20 = { instancePath: instancePath + "/" + i0 + "/channel", schemaPath: "#/items/properties/channel/type", keyword: "type", params: { type: "string" }, schema: schema32.items.properties.channel.type, parentSchema: schema32.items.properties.channel, data: data6 };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                }
                if (data0["signing-key"] !== undefined) {
                    let data7 = data0["signing-key"];
                    if (typeof data7 === "string") {
                        if (data7.length > 2000) {
                            const err21 = { instancePath: instancePath + "/" + i0 + "/signing-key", schemaPath: "#/items/properties/signing-key/maxLength", keyword: "maxLength", params: { limit: 2000 }, schema: 2000, parentSchema: schema32.items.properties["signing-key"], data: data7 };
                            if (vErrors === null) {
                                vErrors = [err21];
                            }
                            else {
                                vErrors.push(err21);
                            }
                            errors++;
                        }
                        if (!pattern29.test(data7)) {
                            const err22 = { instancePath: instancePath + "/" + i0 + "/signing-key", schemaPath: "#/items/properties/signing-key/pattern", keyword: "pattern", params: { pattern: "^[A-Z_][A-Z0-9_]*$" }, schema: "^[A-Z_][A-Z0-9_]*$", parentSchema: schema32.items.properties["signing-key"], data: data7 };
                            if (vErrors === null) {
                                vErrors = [err22];
                            }
                            else {
                                vErrors.push(err22);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err23 = { instancePath: instancePath + "/" + i0 + "/signing-key", schemaPath: "#/items/properties/signing-key/type", keyword: "type", params: { type: "string" }, schema: schema32.items.properties["signing-key"].type, parentSchema: schema32.items.properties["signing-key"], data: data7 };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                }
                if (data0.on !== undefined) {
                    let data8 = data0.on;
                    if (Array.isArray(data8)) {
                        if (data8.length > 5) {
                            const err24 = { instancePath: instancePath + "/" + i0 + "/on", schemaPath: "#/items/properties/on/maxItems", keyword: "maxItems", params: { limit: 5 }, schema: 5, parentSchema: schema32.items.properties.on, data: data8 };
                            if (vErrors === null) {
                                vErrors = [err24];
                            }
                            else {
                                vErrors.push(err24);
                            }
                            errors++;
                        }
                        if (data8.length < 1) {
                            const err25 = { instancePath: instancePath + "/" + i0 + "/on", schemaPath: "#/items/properties/on/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema32.items.properties.on, data: data8 };
                            if (vErrors === null) {
                                vErrors = [err25];
                            }
                            else {
                                vErrors.push(err25);
                            }
                            errors++;
                        }
                        const len1 = data8.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                            let data9 = data8[i1];
                            if (!(((((data9 === "started") || (data9 === "succeeded")) || (data9 === "failed")) || (data9 === "rolled-back")) || (data9 === "cancelled"))) {
                                const err26 = { instancePath: instancePath + "/" + i0 + "/on/" + i1, schemaPath: "#/items/properties/on/items/enum", keyword: "enum", params: { allowedValues: schema32.items.properties.on.items.enum }, schema: schema32.items.properties.on.items.enum, parentSchema: schema32.items.properties.on.items, data: data9 };
                                if (vErrors === null) {
                                    vErrors = [err26];
                                }
                                else {
                                    vErrors.push(err26);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err27 = { instancePath: instancePath + "/" + i0 + "/on", schemaPath: "#/items/properties/on/type", keyword: "type", params: { type: "array" }, schema: schema32.items.properties.on.type, parentSchema: schema32.items.properties.on, data: data8 };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err28 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, schema: schema32.items.type, parentSchema: schema32.items, data: data0 };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
        }
    }
    else {
        const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema32.type, parentSchema: schema32, data };
        if (vErrors === null) {
            vErrors = [err29];
        }
        else {
            vErrors.push(err29);
        }
        errors++;
    }
    validate77.errors = vErrors;
    return errors === 0;
}
validate77.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const schema33 = { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 255 }, "account_id": { "type": "string" }, "route": { "type": ["string", "object"] }, "routes": { "type": "array" }, "workers_dev": { "type": "boolean" }, "preview_urls": { "type": "boolean" }, "kv_namespaces": { "type": "array" }, "r2_buckets": { "type": "array" }, "d1_databases": { "type": "array" }, "vectorize": { "type": "array" }, "hyperdrive": { "type": "array" }, "services": { "type": "array" }, "send_email": { "type": "array" }, "ai_search_namespaces": { "type": "array" }, "ai_search": { "type": "array" }, "agent_memory": { "type": "array" }, "secrets_store_secrets": { "type": "array" }, "artifacts": { "type": "array" }, "unsafe_hello_world": { "type": "array" }, "flagship": { "type": "array" }, "ratelimits": { "type": "array" }, "vpc_services": { "type": "array" }, "vpc_networks": { "type": "array" }, "analytics_engine_datasets": { "type": "array" }, "dispatch_namespaces": { "type": "array" }, "mtls_certificates": { "type": "array" }, "pipelines": { "type": "array" }, "k2": { "type": "array" }, "worker_loaders": { "type": "array" }, "workflows": { "type": "array" }, "tail_consumers": { "type": "array" }, "streaming_tail_consumers": { "type": "array" }, "queues": { "type": "object" }, "durable_objects": { "type": "object" }, "logfwdr": { "type": "object" }, "browser": { "type": "object" }, "analytics": { "type": "object" }, "ai": { "type": "object" }, "images": { "type": "object" }, "stream": { "type": "object" }, "media": { "type": "object" }, "version_metadata": { "type": "object" }, "unsafe": { "type": "object" }, "vars": { "type": "object" }, "secrets": { "type": "object" }, "migrations": { "type": "array" }, "exports": { "type": "object" }, "triggers": { "type": "object" }, "assets": { "type": "object" } } };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate79.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(func1.call(schema33.properties, key0))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema33, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            let data0 = data.name;
            if (typeof data0 === "string") {
                if (data0.length > 255) {
                    const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, schema: 255, parentSchema: schema33.properties.name, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
                if (data0.length < 1) {
                    const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema33.properties.name, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema33.properties.name.type, parentSchema: schema33.properties.name, data: data0 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.account_id !== undefined) {
            let data1 = data.account_id;
            if (typeof data1 !== "string") {
                const err4 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/type", keyword: "type", params: { type: "string" }, schema: schema33.properties.account_id.type, parentSchema: schema33.properties.account_id, data: data1 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.route !== undefined) {
            let data2 = data.route;
            if ((typeof data2 !== "string") && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))) {
                const err5 = { instancePath: instancePath + "/route", schemaPath: "#/properties/route/type", keyword: "type", params: { type: schema33.properties.route.type }, schema: schema33.properties.route.type, parentSchema: schema33.properties.route, data: data2 };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.routes !== undefined) {
            let data3 = data.routes;
            if (!(Array.isArray(data3))) {
                const err6 = { instancePath: instancePath + "/routes", schemaPath: "#/properties/routes/type", keyword: "type", params: { type: "array" }, schema: schema33.properties.routes.type, parentSchema: schema33.properties.routes, data: data3 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.workers_dev !== undefined) {
            let data4 = data.workers_dev;
            if (typeof data4 !== "boolean") {
                const err7 = { instancePath: instancePath + "/workers_dev", schemaPath: "#/properties/workers_dev/type", keyword: "type", params: { type: "boolean" }, schema: schema33.properties.workers_dev.type, parentSchema: schema33.properties.workers_dev, data: data4 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.preview_urls !== undefined) {
            let data5 = data.preview_urls;
            if (typeof data5 !== "boolean") {
                const err8 = { instancePath: instancePath + "/preview_urls", schemaPath: "#/properties/preview_urls/type", keyword: "type", params: { type: "boolean" }, schema: schema33.properties.preview_urls.type, parentSchema: schema33.properties.preview_urls, data: data5 };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.kv_namespaces !== undefined) {
            let data6 = data.kv_namespaces;
            if (!(Array.isArray(data6))) {
                const err9 = { instancePath: instancePath + "/kv_namespaces", schemaPath: "#/properties/kv_namespaces/type", keyword: "type", params: { type: "array" }, schema: schema33.properties.kv_namespaces.type, parentSchema: schema33.properties.kv_namespaces, data: data6 };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.r2_buckets !== undefined) {
            let data7 = data.r2_buckets;
            if (!(Array.isArray(data7))) {
                const err10 = { instancePath: instancePath + "/r2_buckets", schemaPath: "#/properties/r2_buckets/type", keyword: "type", params: { type: "array" }, schema: schema33.properties.r2_buckets.type, parentSchema: schema33.properties.r2_buckets, data: data7 };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.d1_databases !== undefined) {
            let data8 = data.d1_databases;
            if (!(Array.isArray(data8))) {
                const err11 = { instancePath: instancePath + "/d1_databases", schemaPath: "#/properties/d1_databases/type", keyword: "type", params: { type: "array" }, schema: schema33.properties.d1_databases.type, parentSchema: schema33.properties.d1_databases, data: data8 };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.vectorize !== undefined) {
            let data9 = data.vectorize;
            if (!(Array.isArray(data9))) {
                const err12 = { instancePath: instancePath + "/vectorize", schemaPath: "#/properties/vectorize/type", keyword: "type", params: { type: "array" }, schema: schema33.properties.vectorize.type, parentSchema: schema33.properties.vectorize, data: data9 };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.hyperdrive !== undefined) {
            let data10 = data.hyperdrive;
            if (!(Array.isArray(data10))) {
                const err13 = { instancePath: instancePath + "/hyperdrive", schemaPath: "#/properties/hyperdrive/type", keyword: "type", params: { type: "array" }, schema: schema33.properties.hyperdrive.type, parentSchema: schema33.properties.hyperdrive, data: data10 };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.services !== undefined) {
            let data11 = data.services;
            if (!(Array.isArray(data11))) {
                const err14 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "array" }, schema: schema33.properties.services.type, parentSchema: schema33.properties.services, data: data11 };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.send_email !== undefined) {
            let data12 = data.send_email;
            if (!(Array.isArray(data12))) {
                const err15 = { instancePath: instancePath + "/send_email", schemaPath: "#/properties/send_email/type", keyword: "type", params: { type: "array" }, schema: schema33.properties.send_email.type, parentSchema: schema33.properties.send_email, data: data12 };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.ai_search_namespaces !== undefined) {
            let data13 = data.ai_search_namespaces;
            if (!(Array.isArray(data13))) {
                const err16 = { instancePath: instancePath + "/ai_search_namespaces", schemaPath: "#/properties/ai_search_namespaces/type", keyword: "type", params: { type: "array" }, schema: schema33.properties.ai_search_namespaces.type, parentSchema: schema33.properties.ai_search_namespaces, data: data13 };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.ai_search !== undefined) {
            let data14 = data.ai_search;
            if (!(Array.isArray(data14))) {
                const err17 = { instancePath: instancePath + "/ai_search", schemaPath: "#/properties/ai_search/type", keyword: "type", params: { type: "array" }, schema: schema33.properties.ai_search.type, parentSchema: schema33.properties.ai_search, data: data14 };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.agent_memory !== undefined) {
            let data15 = data.agent_memory;
            if (!(Array.isArray(data15))) {
                const err18 = { instancePath: instancePath + "/agent_memory", schemaPath: "#/properties/agent_memory/type", keyword: "type", params: { type: "array" }, schema: schema33.properties.agent_memory.type, parentSchema: schema33.properties.agent_memory, data: data15 };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.secrets_store_secrets !== undefined) {
            let data16 = data.secrets_store_secrets;
            if (!(Array.isArray(data16))) {
                const err19 = { instancePath: instancePath + "/secrets_store_secrets", schemaPath: "#/properties/secrets_store_secrets/type", keyword: "type", params: { type: "array" }, schema: schema33.properties.secrets_store_secrets.type, parentSchema: schema33.properties.secrets_store_secrets, data: data16 };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (data.artifacts !== undefined) {
            let data17 = data.artifacts;
            if (!(Array.isArray(data17))) {
                const err20 = { instancePath: instancePath + "/artifacts", schemaPath: "#/properties/artifacts/type", keyword: "type", params: { type: "array" }, schema: schema33.properties.artifacts.type, parentSchema: schema33.properties.artifacts, data: data17 };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
        if (data.unsafe_hello_world !== undefined) {
            let data18 = data.unsafe_hello_world;
            if (!(Array.isArray(data18))) {
                const err21 = { instancePath: instancePath + "/unsafe_hello_world", schemaPath: "#/properties/unsafe_hello_world/type", keyword: "type", params: { type: "array" }, schema: schema33.properties.unsafe_hello_world.type, parentSchema: schema33.properties.unsafe_hello_world, data: data18 };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        if (data.flagship !== undefined) {
            let data19 = data.flagship;
            if (!(Array.isArray(data19))) {
                const err22 = { instancePath: instancePath + "/flagship", schemaPath: "#/properties/flagship/type", keyword: "type", params: { type: "array" }, schema: schema33.properties.flagship.type, parentSchema: schema33.properties.flagship, data: data19 };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
        if (data.ratelimits !== undefined) {
            let data20 = data.ratelimits;
            if (!(Array.isArray(data20))) {
                const err23 = { instancePath: instancePath + "/ratelimits", schemaPath: "#/properties/ratelimits/type", keyword: "type", params: { type: "array" }, schema: schema33.properties.ratelimits.type, parentSchema: schema33.properties.ratelimits, data: data20 };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
        if (data.vpc_services !== undefined) {
            let data21 = data.vpc_services;
            if (!(Array.isArray(data21))) {
                const err24 = { instancePath: instancePath + "/vpc_services", schemaPath: "#/properties/vpc_services/type", keyword: "type", params: { type: "array" }, schema: schema33.properties.vpc_services.type, parentSchema: schema33.properties.vpc_services, data: data21 };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
        if (data.vpc_networks !== undefined) {
            let data22 = data.vpc_networks;
            if (!(Array.isArray(data22))) {
                const err25 = { instancePath: instancePath + "/vpc_networks", schemaPath: "#/properties/vpc_networks/type", keyword: "type", params: { type: "array" }, schema: schema33.properties.vpc_networks.type, parentSchema: schema33.properties.vpc_networks, data: data22 };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
        }
        if (data.analytics_engine_datasets !== undefined) {
            let data23 = data.analytics_engine_datasets;
            if (!(Array.isArray(data23))) {
                const err26 = { instancePath: instancePath + "/analytics_engine_datasets", schemaPath: "#/properties/analytics_engine_datasets/type", keyword: "type", params: { type: "array" }, schema: schema33.properties.analytics_engine_datasets.type, parentSchema: schema33.properties.analytics_engine_datasets, data: data23 };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
        if (data.dispatch_namespaces !== undefined) {
            let data24 = data.dispatch_namespaces;
            if (!(Array.isArray(data24))) {
                const err27 = { instancePath: instancePath + "/dispatch_namespaces", schemaPath: "#/properties/dispatch_namespaces/type", keyword: "type", params: { type: "array" }, schema: schema33.properties.dispatch_namespaces.type, parentSchema: schema33.properties.dispatch_namespaces, data: data24 };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
        }
        if (data.mtls_certificates !== undefined) {
            let data25 = data.mtls_certificates;
            if (!(Array.isArray(data25))) {
                const err28 = { instancePath: instancePath + "/mtls_certificates", schemaPath: "#/properties/mtls_certificates/type", keyword: "type", params: { type: "array" }, schema: schema33.properties.mtls_certificates.type, parentSchema: schema33.properties.mtls_certificates, data: data25 };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
        }
        if (data.pipelines !== undefined) {
            let data26 = data.pipelines;
            if (!(Array.isArray(data26))) {
                const err29 = { instancePath: instancePath + "/pipelines", schemaPath: "#/properties/pipelines/type", keyword: "type", params: { type: "array" }, schema: schema33.properties.pipelines.type, parentSchema: schema33.properties.pipelines, data: data26 };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
        }
        if (data.k2 !== undefined) {
            let data27 = data.k2;
            if (!(Array.isArray(data27))) {
                const err30 = { instancePath: instancePath + "/k2", schemaPath: "#/properties/k2/type", keyword: "type", params: { type: "array" }, schema: schema33.properties.k2.type, parentSchema: schema33.properties.k2, data: data27 };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
        }
        if (data.worker_loaders !== undefined) {
            let data28 = data.worker_loaders;
            if (!(Array.isArray(data28))) {
                const err31 = { instancePath: instancePath + "/worker_loaders", schemaPath: "#/properties/worker_loaders/type", keyword: "type", params: { type: "array" }, schema: schema33.properties.worker_loaders.type, parentSchema: schema33.properties.worker_loaders, data: data28 };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
        }
        if (data.workflows !== undefined) {
            let data29 = data.workflows;
            if (!(Array.isArray(data29))) {
                const err32 = { instancePath: instancePath + "/workflows", schemaPath: "#/properties/workflows/type", keyword: "type", params: { type: "array" }, schema: schema33.properties.workflows.type, parentSchema: schema33.properties.workflows, data: data29 };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
        }
        if (data.tail_consumers !== undefined) {
            let data30 = data.tail_consumers;
            if (!(Array.isArray(data30))) {
                const err33 = { instancePath: instancePath + "/tail_consumers", schemaPath: "#/properties/tail_consumers/type", keyword: "type", params: { type: "array" }, schema: schema33.properties.tail_consumers.type, parentSchema: schema33.properties.tail_consumers, data: data30 };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
                }
                errors++;
            }
        }
        if (data.streaming_tail_consumers !== undefined) {
            let data31 = data.streaming_tail_consumers;
            if (!(Array.isArray(data31))) {
                const err34 = { instancePath: instancePath + "/streaming_tail_consumers", schemaPath: "#/properties/streaming_tail_consumers/type", keyword: "type", params: { type: "array" }, schema: schema33.properties.streaming_tail_consumers.type, parentSchema: schema33.properties.streaming_tail_consumers, data: data31 };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
        }
        if (data.queues !== undefined) {
            let data32 = data.queues;
            if (!(data32 && typeof data32 == "object" && !Array.isArray(data32))) {
                const err35 = { instancePath: instancePath + "/queues", schemaPath: "#/properties/queues/type", keyword: "type", params: { type: "object" }, schema: schema33.properties.queues.type, parentSchema: schema33.properties.queues, data: data32 };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
        }
        if (data.durable_objects !== undefined) {
            let data33 = data.durable_objects;
            if (!(data33 && typeof data33 == "object" && !Array.isArray(data33))) {
                const err36 = { instancePath: instancePath + "/durable_objects", schemaPath: "#/properties/durable_objects/type", keyword: "type", params: { type: "object" }, schema: schema33.properties.durable_objects.type, parentSchema: schema33.properties.durable_objects, data: data33 };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
        }
        if (data.logfwdr !== undefined) {
            let data34 = data.logfwdr;
            if (!(data34 && typeof data34 == "object" && !Array.isArray(data34))) {
                const err37 = { instancePath: instancePath + "/logfwdr", schemaPath: "#/properties/logfwdr/type", keyword: "type", params: { type: "object" }, schema: schema33.properties.logfwdr.type, parentSchema: schema33.properties.logfwdr, data: data34 };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
        }
        if (data.browser !== undefined) {
            let data35 = data.browser;
            if (!(data35 && typeof data35 == "object" && !Array.isArray(data35))) {
                const err38 = { instancePath: instancePath + "/browser", schemaPath: "#/properties/browser/type", keyword: "type", params: { type: "object" }, schema: schema33.properties.browser.type, parentSchema: schema33.properties.browser, data: data35 };
                if (vErrors === null) {
                    vErrors = [err38];
                }
                else {
                    vErrors.push(err38);
                }
                errors++;
            }
        }
        if (data.analytics !== undefined) {
            let data36 = data.analytics;
            if (!(data36 && typeof data36 == "object" && !Array.isArray(data36))) {
                const err39 = { instancePath: instancePath + "/analytics", schemaPath: "#/properties/analytics/type", keyword: "type", params: { type: "object" }, schema: schema33.properties.analytics.type, parentSchema: schema33.properties.analytics, data: data36 };
                if (vErrors === null) {
                    vErrors = [err39];
                }
                else {
                    vErrors.push(err39);
                }
                errors++;
            }
        }
        if (data.ai !== undefined) {
            let data37 = data.ai;
            if (!(data37 && typeof data37 == "object" && !Array.isArray(data37))) {
                const err40 = { instancePath: instancePath + "/ai", schemaPath: "#/properties/ai/type", keyword: "type", params: { type: "object" }, schema: schema33.properties.ai.type, parentSchema: schema33.properties.ai, data: data37 };
                if (vErrors === null) {
                    vErrors = [err40];
                }
                else {
                    vErrors.push(err40);
                }
                errors++;
            }
        }
        if (data.images !== undefined) {
            let data38 = data.images;
            if (!(data38 && typeof data38 == "object" && !Array.isArray(data38))) {
                const err41 = { instancePath: instancePath + "/images", schemaPath: "#/properties/images/type", keyword: "type", params: { type: "object" }, schema: schema33.properties.images.type, parentSchema: schema33.properties.images, data: data38 };
                if (vErrors === null) {
                    vErrors = [err41];
                }
                else {
                    vErrors.push(err41);
                }
                errors++;
            }
        }
        if (data.stream !== undefined) {
            let data39 = data.stream;
            if (!(data39 && typeof data39 == "object" && !Array.isArray(data39))) {
                const err42 = { instancePath: instancePath + "/stream", schemaPath: "#/properties/stream/type", keyword: "type", params: { type: "object" }, schema: schema33.properties.stream.type, parentSchema: schema33.properties.stream, data: data39 };
                if (vErrors === null) {
                    vErrors = [err42];
                }
                else {
                    vErrors.push(err42);
                }
                errors++;
            }
        }
        if (data.media !== undefined) {
            let data40 = data.media;
            if (!(data40 && typeof data40 == "object" && !Array.isArray(data40))) {
                const err43 = { instancePath: instancePath + "/media", schemaPath: "#/properties/media/type", keyword: "type", params: { type: "object" }, schema: schema33.properties.media.type, parentSchema: schema33.properties.media, data: data40 };
                if (vErrors === null) {
                    vErrors = [err43];
                }
                else {
                    vErrors.push(err43);
                }
                errors++;
            }
        }
        if (data.version_metadata !== undefined) {
            let data41 = data.version_metadata;
            if (!(data41 && typeof data41 == "object" && !Array.isArray(data41))) {
                const err44 = { instancePath: instancePath + "/version_metadata", schemaPath: "#/properties/version_metadata/type", keyword: "type", params: { type: "object" }, schema: schema33.properties.version_metadata.type, parentSchema: schema33.properties.version_metadata, data: data41 };
                if (vErrors === null) {
                    vErrors = [err44];
                }
                else {
                    vErrors.push(err44);
                }
                errors++;
            }
        }
        if (data.unsafe !== undefined) {
            let data42 = data.unsafe;
            if (!(data42 && typeof data42 == "object" && !Array.isArray(data42))) {
                const err45 = { instancePath: instancePath + "/unsafe", schemaPath: "#/properties/unsafe/type", keyword: "type", params: { type: "object" }, schema: schema33.properties.unsafe.type, parentSchema: schema33.properties.unsafe, data: data42 };
                if (vErrors === null) {
                    vErrors = [err45];
                }
                else {
                    vErrors.push(err45);
                }
                errors++;
            }
        }
        if (data.vars !== undefined) {
            let data43 = data.vars;
            if (!(data43 && typeof data43 == "object" && !Array.isArray(data43))) {
                const err46 = { instancePath: instancePath + "/vars", schemaPath: "#/properties/vars/type", keyword: "type", params: { type: "object" }, schema: schema33.properties.vars.type, parentSchema: schema33.properties.vars, data: data43 };
                if (vErrors === null) {
                    vErrors = [err46];
                }
                else {
                    vErrors.push(err46);
                }
                errors++;
            }
        }
        if (data.secrets !== undefined) {
            let data44 = data.secrets;
            if (!(data44 && typeof data44 == "object" && !Array.isArray(data44))) {
                const err47 = { instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/type", keyword: "type", params: { type: "object" }, schema: schema33.properties.secrets.type, parentSchema: schema33.properties.secrets, data: data44 };
                if (vErrors === null) {
                    vErrors = [err47];
                }
                else {
                    vErrors.push(err47);
                }
                errors++;
            }
        }
        if (data.migrations !== undefined) {
            let data45 = data.migrations;
            if (!(Array.isArray(data45))) {
                const err48 = { instancePath: instancePath + "/migrations", schemaPath: "#/properties/migrations/type", keyword: "type", params: { type: "array" }, schema: schema33.properties.migrations.type, parentSchema: schema33.properties.migrations, data: data45 };
                if (vErrors === null) {
                    vErrors = [err48];
                }
                else {
                    vErrors.push(err48);
                }
                errors++;
            }
        }
        if (data.exports !== undefined) {
            let data46 = data.exports;
            if (!(data46 && typeof data46 == "object" && !Array.isArray(data46))) {
                const err49 = { instancePath: instancePath + "/exports", schemaPath: "#/properties/exports/type", keyword: "type", params: { type: "object" }, schema: schema33.properties.exports.type, parentSchema: schema33.properties.exports, data: data46 };
                if (vErrors === null) {
                    vErrors = [err49];
                }
                else {
                    vErrors.push(err49);
                }
                errors++;
            }
        }
        if (data.triggers !== undefined) {
            let data47 = data.triggers;
            if (!(data47 && typeof data47 == "object" && !Array.isArray(data47))) {
                const err50 = { instancePath: instancePath + "/triggers", schemaPath: "#/properties/triggers/type", keyword: "type", params: { type: "object" }, schema: schema33.properties.triggers.type, parentSchema: schema33.properties.triggers, data: data47 };
                if (vErrors === null) {
                    vErrors = [err50];
                }
                else {
                    vErrors.push(err50);
                }
                errors++;
            }
        }
        if (data.assets !== undefined) {
            let data48 = data.assets;
            if (!(data48 && typeof data48 == "object" && !Array.isArray(data48))) {
                const err51 = { instancePath: instancePath + "/assets", schemaPath: "#/properties/assets/type", keyword: "type", params: { type: "object" }, schema: schema33.properties.assets.type, parentSchema: schema33.properties.assets, data: data48 };
                if (vErrors === null) {
                    vErrors = [err51];
                }
                else {
                    vErrors.push(err51);
                }
                errors++;
            }
        }
    }
    else {
        const err52 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema33.type, parentSchema: schema33, data };
        if (vErrors === null) {
            vErrors = [err52];
        }
        else {
            vErrors.push(err52);
        }
        errors++;
    }
    validate79.errors = vErrors;
    return errors === 0;
}
validate79.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://raw.githubusercontent.com/slipway-actions/slipway/main/docs/slipway.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate52.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.version === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, schema: schema19.required, parentSchema: schema19, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema19.properties, key0))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema19, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.version !== undefined) {
            let data0 = data.version;
            if (1 !== data0) {
                const err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, schema: 1, parentSchema: schema19.properties.version, data: data0 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.url !== undefined) {
            if (!(validate53(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
            }
        }
        if (data.targets !== undefined) {
            if (!(validate55(data.targets, { instancePath: instancePath + "/targets", parentData: data, parentDataProperty: "targets", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
            }
        }
        if (data.origins !== undefined) {
            if (!(validate57(data.origins, { instancePath: instancePath + "/origins", parentData: data, parentDataProperty: "origins", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
            }
        }
        if (data.wrangler !== undefined) {
            if (!(validate59(data.wrangler, { instancePath: instancePath + "/wrangler", parentData: data, parentDataProperty: "wrangler", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
            }
        }
        if (data.checks !== undefined) {
            if (!(validate61(data.checks, { instancePath: instancePath + "/checks", parentData: data, parentDataProperty: "checks", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                errors = vErrors.length;
            }
        }
        if (data.variables !== undefined) {
            if (!(validate63(data.variables, { instancePath: instancePath + "/variables", parentData: data, parentDataProperty: "variables", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                errors = vErrors.length;
            }
        }
        if (data["smoke-test"] !== undefined) {
            if (!(validate65(data["smoke-test"], { instancePath: instancePath + "/smoke-test", parentData: data, parentDataProperty: "smoke-test", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                errors = vErrors.length;
            }
        }
        if (data["version-header"] !== undefined) {
            if (!(validate67(data["version-header"], { instancePath: instancePath + "/version-header", parentData: data, parentDataProperty: "version-header", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                errors = vErrors.length;
            }
        }
        if (data.assets !== undefined) {
            if (!(validate69(data.assets, { instancePath: instancePath + "/assets", parentData: data, parentDataProperty: "assets", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                errors = vErrors.length;
            }
        }
        if (data.rollout !== undefined) {
            if (!(validate71(data.rollout, { instancePath: instancePath + "/rollout", parentData: data, parentDataProperty: "rollout", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                errors = vErrors.length;
            }
        }
        if (data.allow !== undefined) {
            if (!(validate73(data.allow, { instancePath: instancePath + "/allow", parentData: data, parentDataProperty: "allow", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                errors = vErrors.length;
            }
        }
        if (data.gates !== undefined) {
            if (!(validate75(data.gates, { instancePath: instancePath + "/gates", parentData: data, parentDataProperty: "gates", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                errors = vErrors.length;
            }
        }
        if (data.notify !== undefined) {
            if (!(validate77(data.notify, { instancePath: instancePath + "/notify", parentData: data, parentDataProperty: "notify", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                errors = vErrors.length;
            }
        }
        if (data.target !== undefined) {
            if (!(validate79(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
                errors = vErrors.length;
            }
        }
        if (data.environments !== undefined) {
            let data15 = data.environments;
            if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                if (Object.keys(data15).length > 100) {
                    const err3 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/maxProperties", keyword: "maxProperties", params: { limit: 100 }, schema: 100, parentSchema: schema19.properties.environments, data: data15 };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                if (Object.keys(data15).length < 1) {
                    const err4 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.environments, data: data15 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                for (const key1 in data15) {
                    let data16 = data15[key1];
                    if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                        if (Object.keys(data16).length < 1) {
                            const err5 = { instancePath: instancePath + "/environments/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environments/additionalProperties/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.environments.additionalProperties, data: data16 };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                        for (const key2 in data16) {
                            if (!(func1.call(schema19.properties.environments.additionalProperties.properties, key2))) {
                                const err6 = { instancePath: instancePath + "/environments/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environments/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema19.properties.environments.additionalProperties, data: data16 };
                                if (vErrors === null) {
                                    vErrors = [err6];
                                }
                                else {
                                    vErrors.push(err6);
                                }
                                errors++;
                            }
                        }
                        if (data16.url !== undefined) {
                            if (!(validate53(data16.url, { instancePath: instancePath + "/environments/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/url", parentData: data16, parentDataProperty: "url", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data16.targets !== undefined) {
                            if (!(validate55(data16.targets, { instancePath: instancePath + "/environments/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/targets", parentData: data16, parentDataProperty: "targets", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data16.origins !== undefined) {
                            if (!(validate57(data16.origins, { instancePath: instancePath + "/environments/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/origins", parentData: data16, parentDataProperty: "origins", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data16.wrangler !== undefined) {
                            if (!(validate59(data16.wrangler, { instancePath: instancePath + "/environments/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/wrangler", parentData: data16, parentDataProperty: "wrangler", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data16.checks !== undefined) {
                            if (!(validate61(data16.checks, { instancePath: instancePath + "/environments/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/checks", parentData: data16, parentDataProperty: "checks", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data16.variables !== undefined) {
                            if (!(validate63(data16.variables, { instancePath: instancePath + "/environments/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/variables", parentData: data16, parentDataProperty: "variables", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data16["smoke-test"] !== undefined) {
                            if (!(validate65(data16["smoke-test"], { instancePath: instancePath + "/environments/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/smoke-test", parentData: data16, parentDataProperty: "smoke-test", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data16["version-header"] !== undefined) {
                            if (!(validate67(data16["version-header"], { instancePath: instancePath + "/environments/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/version-header", parentData: data16, parentDataProperty: "version-header", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data16.assets !== undefined) {
                            if (!(validate69(data16.assets, { instancePath: instancePath + "/environments/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/assets", parentData: data16, parentDataProperty: "assets", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data16.rollout !== undefined) {
                            if (!(validate71(data16.rollout, { instancePath: instancePath + "/environments/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollout", parentData: data16, parentDataProperty: "rollout", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data16.allow !== undefined) {
                            if (!(validate73(data16.allow, { instancePath: instancePath + "/environments/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/allow", parentData: data16, parentDataProperty: "allow", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data16.gates !== undefined) {
                            if (!(validate75(data16.gates, { instancePath: instancePath + "/environments/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/gates", parentData: data16, parentDataProperty: "gates", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data16.notify !== undefined) {
                            if (!(validate77(data16.notify, { instancePath: instancePath + "/environments/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/notify", parentData: data16, parentDataProperty: "notify", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data16.target !== undefined) {
                            if (!(validate79(data16.target, { instancePath: instancePath + "/environments/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/target", parentData: data16, parentDataProperty: "target", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err7 = { instancePath: instancePath + "/environments/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environments/additionalProperties/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.environments.additionalProperties.type, parentSchema: schema19.properties.environments.additionalProperties, data: data16 };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.environments.type, parentSchema: schema19.properties.environments, data: data15 };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
    }
    else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema19.type, parentSchema: schema19, data };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate52.errors = vErrors;
    return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./lib/src/settings/slipway/form.js


/** Keys that will exist, so that nobody believes that they do something already. */
const RESERVED = ["data", "preview"];
/** What docs/slipway.schema.json has against slipway.yml, each at its line. */
function validateForm(source) {
    return (0,document_form/* formProblems */.X)(validate, source.value, source, WORDS);
}
const WORDS = {
    place: (path) => (path.length === 0 ? "the file" : `\`${path.join(".")}\``),
    patterns: [
        ["^https?", "Use a URL that starts with http:// or https://."],
        ["^([0-9]+", "Write a duration such as `90s`, `5m` or `1h30m`."],
        ["^([1-5]xx", "Use a code such as 200 or a class such as `2xx`."],
        ["^/", "A path starts with `/`."],
        ["^(off", "Write `add`, `off`, or the name of the header (with a hyphen) in which the code sends the version id."],
        ["^[A-Za-z0-9](", "Write the login of a user at GitHub, without `@`."],
        ["^\\d{4}", "Write a day, e.g. `2026-12-20`, or a moment, e.g. `2026-12-20T16:00`."],
        ["^([01]", "Write e.g. `16:00-24:00`."],
        ["^[A-Za-z_]", "Write the name of a variable or of a label, e.g. `RELEASE_ANYWAY`."],
        ["^[!#", "Write the name of a header, e.g. `x-worker-version`."],
        [
            "^(routes",
            "Use `routes`, `custom-domains`, `workers-dev`, `preview-urls`, `crons`, `queues`, `workflows`, `tail-consumers`, `migrations`, `exports` or `bindings.NAME`.",
        ],
    ],
    dependent: {},
    not: ["% contradicts itself", "Keep one."],
    // What stands in the place of a name may be the secret itself: notify-rules.ts speaks of it without repeating it.
    leaves: ({ keyword, instancePath }) => (keyword === "pattern" || keyword === "type") && /^(\/environments\/[^/]+)?\/notify(\/|$)/.test(instancePath),
    unknownKey: (key, path) => {
        const outermost = path.length === 0 || (path.length === 2 && path[0] === "environments");
        if (!outermost || !RESERVED.includes(key))
            return undefined;
        return [
            `has the key "${key}", which does nothing yet`,
            "Remove it: this version of Slipway does not carry it out.",
        ];
    },
};


/***/ })

};
