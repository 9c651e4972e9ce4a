export const id = 974;
export const ids = [974];
export const modules = {

/***/ 9974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateForm: () => (/* binding */ validateForm)
});

// EXTERNAL MODULE: ./lib/src/document/form.js
var document_form = __webpack_require__(6042);
;// CONCATENATED MODULE: ./lib/src/checks/file/schema.generated.js
// Generated from docs/smoke.schema.json by scripts/schemas.ts. Do not edit.
// @ts-nocheck
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

const validate = validate20;
/* harmony default export */ const schema_generated = ((/* unused pure expression or super */ null && (validate20)));
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/slipway-actions/slipway/main/docs/smoke.schema.json", "title": "Smoke checks, version 1", "type": "object", "additionalProperties": false, "required": ["version", "checks"], "properties": { "version": { "const": 1 }, "targets": { "type": "object", "minProperties": 1, "propertyNames": { "$ref": "#/$defs/id" }, "additionalProperties": { "oneOf": [{ "$ref": "#/$defs/url" }, { "type": "object", "additionalProperties": false, "required": ["url"], "properties": { "url": { "$ref": "#/$defs/url" }, "headers": { "$ref": "#/$defs/stringMap" }, "required": { "type": "boolean", "default": true }, "worker": { "type": "string", "pattern": "^[a-z0-9][a-z0-9_-]{0,62}$" } } }] } }, "origins": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/url" } }, "defaults": { "type": "object", "additionalProperties": false, "properties": { "timeout": { "$ref": "#/$defs/duration" }, "retry": { "$ref": "#/$defs/retry" }, "severity": { "$ref": "#/$defs/severity" }, "warmup": { "type": "integer", "minimum": 0, "maximum": 20 }, "headers": { "$ref": "#/$defs/stringMap" }, "follow": { "type": "integer", "minimum": 0, "maximum": 20 } } }, "deadline": { "$ref": "#/$defs/duration" }, "checks": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/check" } } }, "$defs": { "id": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$" }, "url": { "type": "string", "pattern": "^(https?://|\\$\\{[A-Z_][A-Z0-9_]*\\})" }, "duration": { "type": "string", "pattern": "^[0-9]+(ms|s|m|h)$" }, "severity": { "enum": ["error", "warn"], "default": "error" }, "stringMap": { "type": "object", "additionalProperties": { "type": "string" } }, "scalar": { "type": ["string", "number", "boolean", "null"] }, "retry": { "type": "object", "additionalProperties": false, "properties": { "attempts": { "type": "integer", "minimum": 1, "maximum": 100 }, "strategy": { "enum": ["fixed", "linear", "exponential"] }, "delay": { "$ref": "#/$defs/duration" }, "max_delay": { "$ref": "#/$defs/duration" }, "jitter": { "type": "boolean" }, "deadline": { "$ref": "#/$defs/duration" }, "consecutive_up": { "type": "integer", "minimum": 1, "maximum": 20 }, "on": { "type": "array", "uniqueItems": true, "items": { "enum": ["connection", "timeout", "5xx", "not_found", "rate_limited", "assertion"], "type": "string" } } } }, "predicate": { "oneOf": [{ "$ref": "#/$defs/scalar" }, { "$ref": "#/$defs/predicateObject" }] }, "predicateObject": { "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "equals": { "$ref": "#/$defs/scalar" }, "contains": { "type": "string" }, "matches": { "type": "string", "format": "regex" }, "startsWith": { "type": "string" }, "endsWith": { "type": "string" }, "in": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/scalar" } }, "includes": { "$ref": "#/$defs/scalar" }, "count": { "oneOf": [{ "type": "integer" }, { "$ref": "#/$defs/numeric" }] }, "exists": { "type": "boolean" }, "isEmpty": { "type": "boolean" }, "gt": { "type": "number" }, "gte": { "type": "number" }, "lt": { "type": "number" }, "lte": { "type": "number" }, "not": { "$ref": "#/$defs/predicateObject" }, "absent": { "type": "boolean" } } }, "numeric": { "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "equals": { "type": "number" }, "gt": { "type": "number" }, "gte": { "type": "number" }, "lt": { "type": "number" }, "lte": { "type": "number" } } }, "status": { "oneOf": [{ "type": "integer", "minimum": 100, "maximum": 599 }, { "type": "string", "pattern": "^[1-5]xx$" }, { "type": "array", "minItems": 1, "items": { "oneOf": [{ "type": "integer", "minimum": 100, "maximum": 599 }, { "type": "string", "pattern": "^[1-5]xx$" }] } }] }, "expect": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "status": { "$ref": "#/$defs/status" }, "version": { "enum": ["http/1.1", "h2"] }, "header": { "type": "object", "additionalProperties": { "$ref": "#/$defs/predicate" } }, "cookie": { "type": "object", "additionalProperties": { "$ref": "#/$defs/predicate" } }, "body": { "$ref": "#/$defs/predicate" }, "jsonpath": { "type": "object", "propertyNames": { "pattern": "^\\$" }, "additionalProperties": { "$ref": "#/$defs/predicate" } }, "url": { "$ref": "#/$defs/predicate" }, "redirect": { "type": "object", "additionalProperties": false, "required": ["location"], "properties": { "status": { "$ref": "#/$defs/status" }, "location": { "$ref": "#/$defs/predicate" } } }, "duration": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "lt": { "$ref": "#/$defs/duration" }, "lte": { "$ref": "#/$defs/duration" } } }, "certificate": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "daysAfterNow": { "$ref": "#/$defs/numeric" }, "Subject": { "$ref": "#/$defs/predicate" }, "Issuer": { "$ref": "#/$defs/predicate" }, "names": { "$ref": "#/$defs/predicate" }, "protocol": { "enum": ["TLSv1.2", "TLSv1.3"] } } }, "headers_preset": { "enum": ["api", "web", "embeddable"] } } }, "request": { "type": "object", "additionalProperties": false, "properties": { "method": { "enum": ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"], "default": "GET" }, "path": { "type": "string", "pattern": "^/" }, "url": { "$ref": "#/$defs/url" }, "headers": { "$ref": "#/$defs/stringMap" }, "query": { "$ref": "#/$defs/stringMap" }, "json": true, "body": { "type": "string" }, "follow": { "type": "integer", "minimum": 0, "maximum": 20 }, "timeout": { "$ref": "#/$defs/duration" } }, "not": { "required": ["json", "body"] } }, "thresholds": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "duration": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^(avg|min|med|max|p\\((100|[0-9]{1,2}(\\.[0-9]+)?)\\)) *(<|<=) *[0-9]+(\\.[0-9]+)?$" } }, "failed": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^rate *(<|<=) *(0(\\.[0-9]+)?|1)$" } } } }, "check": { "type": "object", "required": ["name"], "additionalProperties": false, "properties": { "name": { "type": "string", "pattern": "^[^\\r\\n]{1,120}$" }, "id": { "$ref": "#/$defs/id" }, "severity": { "$ref": "#/$defs/severity" }, "skip": { "type": "boolean" }, "targets": { "oneOf": [{ "const": "all" }, { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/id" } }] }, "retry": { "$ref": "#/$defs/retry" }, "warmup": { "type": "integer", "minimum": 0, "maximum": 20 }, "request": { "$ref": "#/$defs/request" }, "expect": { "$ref": "#/$defs/expect" }, "samples": { "type": "integer", "minimum": 2, "maximum": 500 }, "concurrency": { "type": "integer", "minimum": 1, "maximum": 16 }, "thresholds": { "$ref": "#/$defs/thresholds" }, "cache": { "type": "object", "additionalProperties": false, "properties": { "header": { "type": "string", "default": "cf-cache-status" }, "hit": { "type": "array", "items": { "type": "string" }, "minItems": 1 }, "within": { "type": "integer", "minimum": 2, "maximum": 10, "default": 3 } } }, "rate_limit": { "type": "object", "additionalProperties": false, "required": ["requests"], "properties": { "requests": { "type": "integer", "minimum": 2, "maximum": 2000 }, "concurrency": { "type": "integer", "minimum": 1, "maximum": 16 }, "allow_first": { "type": "integer", "minimum": 0 }, "expect": { "$ref": "#/$defs/expect" } } }, "dns": { "type": "object", "additionalProperties": false, "required": ["resolve"], "properties": { "resolve": { "type": "string" }, "type": { "enum": ["A", "AAAA", "CNAME", "TXT", "MX", "NS", "CAA"] }, "resolvable": { "type": "boolean", "default": true }, "addrs": { "$ref": "#/$defs/predicate" }, "server": { "type": "string" } } }, "addr": { "type": "object", "additionalProperties": false, "required": ["address"], "properties": { "address": { "type": "string", "pattern": "^tcp://(\\[[0-9A-Fa-f:.]+\\]|[^:/@?#\\[\\]\\s]+):[0-9]+$" }, "reachable": { "type": "boolean", "default": true }, "timeout": { "$ref": "#/$defs/duration" } } }, "identity": { "type": "boolean", "default": true } }, "oneOf": [{ "required": ["request", "expect"], "not": { "anyOf": [{ "required": ["dns"] }, { "required": ["addr"] }, { "required": ["cache"] }, { "required": ["rate_limit"] }] } }, { "required": ["request", "cache"] }, { "required": ["request", "rate_limit"] }, { "required": ["dns"] }, { "required": ["addr"] }], "dependentRequired": { "samples": ["thresholds"], "thresholds": ["samples"] } } } };
const schema32 = { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$" };
const schema33 = { "type": "string", "pattern": "^(https?://|\\$\\{[A-Z_][A-Z0-9_]*\\})" };
const schema35 = { "type": "object", "additionalProperties": { "type": "string" } };
const schema37 = { "type": "string", "pattern": "^[0-9]+(ms|s|m|h)$" };
const schema42 = { "enum": ["error", "warn"], "default": "error" };
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$", "u");
const pattern5 = new RegExp("^(https?://|\\$\\{[A-Z_][A-Z0-9_]*\\})", "u");
const pattern7 = new RegExp("^[a-z0-9][a-z0-9_-]{0,62}$", "u");
const pattern9 = new RegExp("^[0-9]+(ms|s|m|h)$", "u");
const schema38 = { "type": "object", "additionalProperties": false, "properties": { "attempts": { "type": "integer", "minimum": 1, "maximum": 100 }, "strategy": { "enum": ["fixed", "linear", "exponential"] }, "delay": { "$ref": "#/$defs/duration" }, "max_delay": { "$ref": "#/$defs/duration" }, "jitter": { "type": "boolean" }, "deadline": { "$ref": "#/$defs/duration" }, "consecutive_up": { "type": "integer", "minimum": 1, "maximum": 20 }, "on": { "type": "array", "uniqueItems": true, "items": { "enum": ["connection", "timeout", "5xx", "not_found", "rate_limited", "assertion"], "type": "string" } } } };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate21.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!((((((((key0 === "attempts") || (key0 === "strategy")) || (key0 === "delay")) || (key0 === "max_delay")) || (key0 === "jitter")) || (key0 === "deadline")) || (key0 === "consecutive_up")) || (key0 === "on"))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema38, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.attempts !== undefined) {
            let data0 = data.attempts;
            if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                const err1 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: "integer" }, schema: schema38.properties.attempts.type, parentSchema: schema38.properties.attempts, data: data0 };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 > 100 || isNaN(data0)) {
                    const err2 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema38.properties.attempts, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                if (data0 < 1 || isNaN(data0)) {
                    const err3 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema38.properties.attempts, data: data0 };
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
        if (data.strategy !== undefined) {
            let data1 = data.strategy;
            if (!(((data1 === "fixed") || (data1 === "linear")) || (data1 === "exponential"))) {
                const err4 = { instancePath: instancePath + "/strategy", schemaPath: "#/properties/strategy/enum", keyword: "enum", params: { allowedValues: schema38.properties.strategy.enum }, schema: schema38.properties.strategy.enum, parentSchema: schema38.properties.strategy, data: data1 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.delay !== undefined) {
            let data2 = data.delay;
            if (typeof data2 === "string") {
                if (!pattern9.test(data2)) {
                    const err5 = { instancePath: instancePath + "/delay", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(ms|s|m|h)$" }, schema: "^[0-9]+(ms|s|m|h)$", parentSchema: schema37, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/delay", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data2 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.max_delay !== undefined) {
            let data3 = data.max_delay;
            if (typeof data3 === "string") {
                if (!pattern9.test(data3)) {
                    const err7 = { instancePath: instancePath + "/max_delay", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(ms|s|m|h)$" }, schema: "^[0-9]+(ms|s|m|h)$", parentSchema: schema37, data: data3 };
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
                const err8 = { instancePath: instancePath + "/max_delay", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data3 };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.jitter !== undefined) {
            let data4 = data.jitter;
            if (typeof data4 !== "boolean") {
                const err9 = { instancePath: instancePath + "/jitter", schemaPath: "#/properties/jitter/type", keyword: "type", params: { type: "boolean" }, schema: schema38.properties.jitter.type, parentSchema: schema38.properties.jitter, data: data4 };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.deadline !== undefined) {
            let data5 = data.deadline;
            if (typeof data5 === "string") {
                if (!pattern9.test(data5)) {
                    const err10 = { instancePath: instancePath + "/deadline", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(ms|s|m|h)$" }, schema: "^[0-9]+(ms|s|m|h)$", parentSchema: schema37, data: data5 };
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
                const err11 = { instancePath: instancePath + "/deadline", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data5 };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.consecutive_up !== undefined) {
            let data6 = data.consecutive_up;
            if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                const err12 = { instancePath: instancePath + "/consecutive_up", schemaPath: "#/properties/consecutive_up/type", keyword: "type", params: { type: "integer" }, schema: schema38.properties.consecutive_up.type, parentSchema: schema38.properties.consecutive_up, data: data6 };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
            if ((typeof data6 == "number") && (isFinite(data6))) {
                if (data6 > 20 || isNaN(data6)) {
                    const err13 = { instancePath: instancePath + "/consecutive_up", schemaPath: "#/properties/consecutive_up/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, schema: 20, parentSchema: schema38.properties.consecutive_up, data: data6 };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
                if (data6 < 1 || isNaN(data6)) {
                    const err14 = { instancePath: instancePath + "/consecutive_up", schemaPath: "#/properties/consecutive_up/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema38.properties.consecutive_up, data: data6 };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
            }
        }
        if (data.on !== undefined) {
            let data7 = data.on;
            if (Array.isArray(data7)) {
                const len0 = data7.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data8 = data7[i0];
                    if (typeof data8 !== "string") {
                        const err15 = { instancePath: instancePath + "/on/" + i0, schemaPath: "#/properties/on/items/type", keyword: "type", params: { type: "string" }, schema: schema38.properties.on.items.type, parentSchema: schema38.properties.on.items, data: data8 };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                    if (!((((((data8 === "connection") || (data8 === "timeout")) || (data8 === "5xx")) || (data8 === "not_found")) || (data8 === "rate_limited")) || (data8 === "assertion"))) {
                        const err16 = { instancePath: instancePath + "/on/" + i0, schemaPath: "#/properties/on/items/enum", keyword: "enum", params: { allowedValues: schema38.properties.on.items.enum }, schema: schema38.properties.on.items.enum, parentSchema: schema38.properties.on.items, data: data8 };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
                let i1 = data7.length;
                let j0;
                if (i1 > 1) {
                    const indices0 = {};
                    for (; i1--;) {
                        let item0 = data7[i1];
                        if (typeof item0 !== "string") {
                            continue;
                        }
                        if (typeof indices0[item0] == "number") {
                            j0 = indices0[item0];
                            const err17 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, schema: true, parentSchema: schema38.properties.on, data: data7 };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                            break;
                        }
                        indices0[item0] = i1;
                    }
                }
            }
            else {
                const err18 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/type", keyword: "type", params: { type: "array" }, schema: schema38.properties.on.type, parentSchema: schema38.properties.on, data: data7 };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
    }
    else {
        const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema38.type, parentSchema: schema38, data };
        if (vErrors === null) {
            vErrors = [err19];
        }
        else {
            vErrors.push(err19);
        }
        errors++;
    }
    validate21.errors = vErrors;
    return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema45 = { "type": "object", "required": ["name"], "additionalProperties": false, "properties": { "name": { "type": "string", "pattern": "^[^\\r\\n]{1,120}$" }, "id": { "$ref": "#/$defs/id" }, "severity": { "$ref": "#/$defs/severity" }, "skip": { "type": "boolean" }, "targets": { "oneOf": [{ "const": "all" }, { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/id" } }] }, "retry": { "$ref": "#/$defs/retry" }, "warmup": { "type": "integer", "minimum": 0, "maximum": 20 }, "request": { "$ref": "#/$defs/request" }, "expect": { "$ref": "#/$defs/expect" }, "samples": { "type": "integer", "minimum": 2, "maximum": 500 }, "concurrency": { "type": "integer", "minimum": 1, "maximum": 16 }, "thresholds": { "$ref": "#/$defs/thresholds" }, "cache": { "type": "object", "additionalProperties": false, "properties": { "header": { "type": "string", "default": "cf-cache-status" }, "hit": { "type": "array", "items": { "type": "string" }, "minItems": 1 }, "within": { "type": "integer", "minimum": 2, "maximum": 10, "default": 3 } } }, "rate_limit": { "type": "object", "additionalProperties": false, "required": ["requests"], "properties": { "requests": { "type": "integer", "minimum": 2, "maximum": 2000 }, "concurrency": { "type": "integer", "minimum": 1, "maximum": 16 }, "allow_first": { "type": "integer", "minimum": 0 }, "expect": { "$ref": "#/$defs/expect" } } }, "dns": { "type": "object", "additionalProperties": false, "required": ["resolve"], "properties": { "resolve": { "type": "string" }, "type": { "enum": ["A", "AAAA", "CNAME", "TXT", "MX", "NS", "CAA"] }, "resolvable": { "type": "boolean", "default": true }, "addrs": { "$ref": "#/$defs/predicate" }, "server": { "type": "string" } } }, "addr": { "type": "object", "additionalProperties": false, "required": ["address"], "properties": { "address": { "type": "string", "pattern": "^tcp://(\\[[0-9A-Fa-f:.]+\\]|[^:/@?#\\[\\]\\s]+):[0-9]+$" }, "reachable": { "type": "boolean", "default": true }, "timeout": { "$ref": "#/$defs/duration" } } }, "identity": { "type": "boolean", "default": true } }, "oneOf": [{ "required": ["request", "expect"], "not": { "anyOf": [{ "required": ["dns"] }, { "required": ["addr"] }, { "required": ["cache"] }, { "required": ["rate_limit"] }] } }, { "required": ["request", "cache"] }, { "required": ["request", "rate_limit"] }, { "required": ["dns"] }, { "required": ["addr"] }], "dependentRequired": { "samples": ["thresholds"], "thresholds": ["samples"] } };
const schema67 = { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "duration": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^(avg|min|med|max|p\\((100|[0-9]{1,2}(\\.[0-9]+)?)\\)) *(<|<=) *[0-9]+(\\.[0-9]+)?$" } }, "failed": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^rate *(<|<=) *(0(\\.[0-9]+)?|1)$" } } } };
const func1 = Object.prototype.hasOwnProperty;
const pattern14 = new RegExp("^[^\\r\\n]{1,120}$", "u");
const pattern27 = new RegExp("^(avg|min|med|max|p\\((100|[0-9]{1,2}(\\.[0-9]+)?)\\)) *(<|<=) *[0-9]+(\\.[0-9]+)?$", "u");
const pattern28 = new RegExp("^rate *(<|<=) *(0(\\.[0-9]+)?|1)$", "u");
const pattern29 = new RegExp("^tcp://(\\[[0-9A-Fa-f:.]+\\]|[^:/@?#\\[\\]\\s]+):[0-9]+$", "u");
const schema49 = { "type": "object", "additionalProperties": false, "properties": { "method": { "enum": ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"], "default": "GET" }, "path": { "type": "string", "pattern": "^/" }, "url": { "$ref": "#/$defs/url" }, "headers": { "$ref": "#/$defs/stringMap" }, "query": { "$ref": "#/$defs/stringMap" }, "json": true, "body": { "type": "string" }, "follow": { "type": "integer", "minimum": 0, "maximum": 20 }, "timeout": { "$ref": "#/$defs/duration" } }, "not": { "required": ["json", "body"] } };
const pattern17 = new RegExp("^/", "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate25.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs1 = errors;
    const _errs2 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (((data.json === undefined) && (missing0 = "json")) || ((data.body === undefined) && (missing0 = "body"))) {
            const err0 = {};
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    var valid0 = _errs2 === errors;
    if (valid0) {
        const err1 = { instancePath, schemaPath: "#/not", keyword: "not", params: {}, schema: schema49.not, parentSchema: schema49, data };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    else {
        errors = _errs1;
        if (vErrors !== null) {
            if (_errs1) {
                vErrors.length = _errs1;
            }
            else {
                vErrors = null;
            }
        }
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(func1.call(schema49.properties, key0))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema49, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.method !== undefined) {
            let data0 = data.method;
            if (!(((((((data0 === "GET") || (data0 === "HEAD")) || (data0 === "POST")) || (data0 === "PUT")) || (data0 === "PATCH")) || (data0 === "DELETE")) || (data0 === "OPTIONS"))) {
                const err3 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/enum", keyword: "enum", params: { allowedValues: schema49.properties.method.enum }, schema: schema49.properties.method.enum, parentSchema: schema49.properties.method, data: data0 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.path !== undefined) {
            let data1 = data.path;
            if (typeof data1 === "string") {
                if (!pattern17.test(data1)) {
                    const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^/" }, schema: "^/", parentSchema: schema49.properties.path, data: data1 };
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
                const err5 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, schema: schema49.properties.path.type, parentSchema: schema49.properties.path, data: data1 };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.url !== undefined) {
            let data2 = data.url;
            if (typeof data2 === "string") {
                if (!pattern5.test(data2)) {
                    const err6 = { instancePath: instancePath + "/url", schemaPath: "#/$defs/url/pattern", keyword: "pattern", params: { pattern: "^(https?://|\\$\\{[A-Z_][A-Z0-9_]*\\})" }, schema: "^(https?://|\\$\\{[A-Z_][A-Z0-9_]*\\})", parentSchema: schema33, data: data2 };
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
                const err7 = { instancePath: instancePath + "/url", schemaPath: "#/$defs/url/type", keyword: "type", params: { type: "string" }, schema: schema33.type, parentSchema: schema33, data: data2 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.headers !== undefined) {
            let data3 = data.headers;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                for (const key1 in data3) {
                    let data4 = data3[key1];
                    if (typeof data4 !== "string") {
                        const err8 = { instancePath: instancePath + "/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/stringMap/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: schema35.additionalProperties.type, parentSchema: schema35.additionalProperties, data: data4 };
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
                const err9 = { instancePath: instancePath + "/headers", schemaPath: "#/$defs/stringMap/type", keyword: "type", params: { type: "object" }, schema: schema35.type, parentSchema: schema35, data: data3 };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.query !== undefined) {
            let data5 = data.query;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                for (const key2 in data5) {
                    let data6 = data5[key2];
                    if (typeof data6 !== "string") {
                        const err10 = { instancePath: instancePath + "/query/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/stringMap/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: schema35.additionalProperties.type, parentSchema: schema35.additionalProperties, data: data6 };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err11 = { instancePath: instancePath + "/query", schemaPath: "#/$defs/stringMap/type", keyword: "type", params: { type: "object" }, schema: schema35.type, parentSchema: schema35, data: data5 };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.body !== undefined) {
            let data7 = data.body;
            if (typeof data7 !== "string") {
                const err12 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" }, schema: schema49.properties.body.type, parentSchema: schema49.properties.body, data: data7 };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.follow !== undefined) {
            let data8 = data.follow;
            if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                const err13 = { instancePath: instancePath + "/follow", schemaPath: "#/properties/follow/type", keyword: "type", params: { type: "integer" }, schema: schema49.properties.follow.type, parentSchema: schema49.properties.follow, data: data8 };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
            if ((typeof data8 == "number") && (isFinite(data8))) {
                if (data8 > 20 || isNaN(data8)) {
                    const err14 = { instancePath: instancePath + "/follow", schemaPath: "#/properties/follow/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, schema: 20, parentSchema: schema49.properties.follow, data: data8 };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
                if (data8 < 0 || isNaN(data8)) {
                    const err15 = { instancePath: instancePath + "/follow", schemaPath: "#/properties/follow/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema49.properties.follow, data: data8 };
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
        if (data.timeout !== undefined) {
            let data9 = data.timeout;
            if (typeof data9 === "string") {
                if (!pattern9.test(data9)) {
                    const err16 = { instancePath: instancePath + "/timeout", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(ms|s|m|h)$" }, schema: "^[0-9]+(ms|s|m|h)$", parentSchema: schema37, data: data9 };
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
                const err17 = { instancePath: instancePath + "/timeout", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data9 };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
    }
    else {
        const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema49.type, parentSchema: schema49, data };
        if (vErrors === null) {
            vErrors = [err18];
        }
        else {
            vErrors.push(err18);
        }
        errors++;
    }
    validate25.errors = vErrors;
    return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema54 = { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "status": { "$ref": "#/$defs/status" }, "version": { "enum": ["http/1.1", "h2"] }, "header": { "type": "object", "additionalProperties": { "$ref": "#/$defs/predicate" } }, "cookie": { "type": "object", "additionalProperties": { "$ref": "#/$defs/predicate" } }, "body": { "$ref": "#/$defs/predicate" }, "jsonpath": { "type": "object", "propertyNames": { "pattern": "^\\$" }, "additionalProperties": { "$ref": "#/$defs/predicate" } }, "url": { "$ref": "#/$defs/predicate" }, "redirect": { "type": "object", "additionalProperties": false, "required": ["location"], "properties": { "status": { "$ref": "#/$defs/status" }, "location": { "$ref": "#/$defs/predicate" } } }, "duration": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "lt": { "$ref": "#/$defs/duration" }, "lte": { "$ref": "#/$defs/duration" } } }, "certificate": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "daysAfterNow": { "$ref": "#/$defs/numeric" }, "Subject": { "$ref": "#/$defs/predicate" }, "Issuer": { "$ref": "#/$defs/predicate" }, "names": { "$ref": "#/$defs/predicate" }, "protocol": { "enum": ["TLSv1.2", "TLSv1.3"] } } }, "headers_preset": { "enum": ["api", "web", "embeddable"] } } };
const schema55 = { "oneOf": [{ "type": "integer", "minimum": 100, "maximum": 599 }, { "type": "string", "pattern": "^[1-5]xx$" }, { "type": "array", "minItems": 1, "items": { "oneOf": [{ "type": "integer", "minimum": 100, "maximum": 599 }, { "type": "string", "pattern": "^[1-5]xx$" }] } }] };
const schema62 = { "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "equals": { "type": "number" }, "gt": { "type": "number" }, "gte": { "type": "number" }, "lt": { "type": "number" }, "lte": { "type": "number" } } };
const pattern20 = new RegExp("^[1-5]xx$", "u");
const pattern22 = new RegExp("^\\$", "u");
const schema56 = { "oneOf": [{ "$ref": "#/$defs/scalar" }, { "$ref": "#/$defs/predicateObject" }] };
const schema57 = { "type": ["string", "number", "boolean", "null"] };
const schema58 = { "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "equals": { "$ref": "#/$defs/scalar" }, "contains": { "type": "string" }, "matches": { "type": "string", "format": "regex" }, "startsWith": { "type": "string" }, "endsWith": { "type": "string" }, "in": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/scalar" } }, "includes": { "$ref": "#/$defs/scalar" }, "count": { "oneOf": [{ "type": "integer" }, { "$ref": "#/$defs/numeric" }] }, "exists": { "type": "boolean" }, "isEmpty": { "type": "boolean" }, "gt": { "type": "number" }, "gte": { "type": "number" }, "lt": { "type": "number" }, "lte": { "type": "number" }, "not": { "$ref": "#/$defs/predicateObject" }, "absent": { "type": "boolean" } } };
const wrapper0 = { validate: validate29 };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate29.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length < 1) {
            const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema58, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema58.properties, key0))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema58, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.equals !== undefined) {
            let data0 = data.equals;
            if ((((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")) && (data0 !== null)) {
                const err2 = { instancePath: instancePath + "/equals", schemaPath: "#/$defs/scalar/type", keyword: "type", params: { type: schema57.type }, schema: schema57.type, parentSchema: schema57, data: data0 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.contains !== undefined) {
            let data1 = data.contains;
            if (typeof data1 !== "string") {
                const err3 = { instancePath: instancePath + "/contains", schemaPath: "#/properties/contains/type", keyword: "type", params: { type: "string" }, schema: schema58.properties.contains.type, parentSchema: schema58.properties.contains, data: data1 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.matches !== undefined) {
            let data2 = data.matches;
            if (!(typeof data2 === "string")) {
                const err4 = { instancePath: instancePath + "/matches", schemaPath: "#/properties/matches/type", keyword: "type", params: { type: "string" }, schema: schema58.properties.matches.type, parentSchema: schema58.properties.matches, data: data2 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.startsWith !== undefined) {
            let data3 = data.startsWith;
            if (typeof data3 !== "string") {
                const err5 = { instancePath: instancePath + "/startsWith", schemaPath: "#/properties/startsWith/type", keyword: "type", params: { type: "string" }, schema: schema58.properties.startsWith.type, parentSchema: schema58.properties.startsWith, data: data3 };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.endsWith !== undefined) {
            let data4 = data.endsWith;
            if (typeof data4 !== "string") {
                const err6 = { instancePath: instancePath + "/endsWith", schemaPath: "#/properties/endsWith/type", keyword: "type", params: { type: "string" }, schema: schema58.properties.endsWith.type, parentSchema: schema58.properties.endsWith, data: data4 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.in !== undefined) {
            let data5 = data.in;
            if (Array.isArray(data5)) {
                if (data5.length < 1) {
                    const err7 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema58.properties.in, data: data5 };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data6 = data5[i0];
                    if ((((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))) && (typeof data6 !== "boolean")) && (data6 !== null)) {
                        const err8 = { instancePath: instancePath + "/in/" + i0, schemaPath: "#/$defs/scalar/type", keyword: "type", params: { type: schema57.type }, schema: schema57.type, parentSchema: schema57, data: data6 };
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
                const err9 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "array" }, schema: schema58.properties.in.type, parentSchema: schema58.properties.in, data: data5 };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.includes !== undefined) {
            let data7 = data.includes;
            if ((((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")) && (data7 !== null)) {
                const err10 = { instancePath: instancePath + "/includes", schemaPath: "#/$defs/scalar/type", keyword: "type", params: { type: schema57.type }, schema: schema57.type, parentSchema: schema57, data: data7 };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.count !== undefined) {
            let data8 = data.count;
            const _errs22 = errors;
            let valid6 = false;
            let passing0 = null;
            const _errs23 = errors;
            if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                const err11 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/oneOf/0/type", keyword: "type", params: { type: "integer" }, schema: schema58.properties.count.oneOf[0].type, parentSchema: schema58.properties.count.oneOf[0], data: data8 };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            var _valid0 = _errs23 === errors;
            if (_valid0) {
                valid6 = true;
                passing0 = 0;
            }
            const _errs25 = errors;
            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (Object.keys(data8).length < 1) {
                    const err12 = { instancePath: instancePath + "/count", schemaPath: "#/$defs/numeric/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema62, data: data8 };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
                for (const key1 in data8) {
                    if (!(((((key1 === "equals") || (key1 === "gt")) || (key1 === "gte")) || (key1 === "lt")) || (key1 === "lte"))) {
                        const err13 = { instancePath: instancePath + "/count", schemaPath: "#/$defs/numeric/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema62, data: data8 };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                }
                if (data8.equals !== undefined) {
                    let data9 = data8.equals;
                    if (!((typeof data9 == "number") && (isFinite(data9)))) {
                        const err14 = { instancePath: instancePath + "/count/equals", schemaPath: "#/$defs/numeric/properties/equals/type", keyword: "type", params: { type: "number" }, schema: schema62.properties.equals.type, parentSchema: schema62.properties.equals, data: data9 };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                }
                if (data8.gt !== undefined) {
                    let data10 = data8.gt;
                    if (!((typeof data10 == "number") && (isFinite(data10)))) {
                        const err15 = { instancePath: instancePath + "/count/gt", schemaPath: "#/$defs/numeric/properties/gt/type", keyword: "type", params: { type: "number" }, schema: schema62.properties.gt.type, parentSchema: schema62.properties.gt, data: data10 };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
                if (data8.gte !== undefined) {
                    let data11 = data8.gte;
                    if (!((typeof data11 == "number") && (isFinite(data11)))) {
                        const err16 = { instancePath: instancePath + "/count/gte", schemaPath: "#/$defs/numeric/properties/gte/type", keyword: "type", params: { type: "number" }, schema: schema62.properties.gte.type, parentSchema: schema62.properties.gte, data: data11 };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
                if (data8.lt !== undefined) {
                    let data12 = data8.lt;
                    if (!((typeof data12 == "number") && (isFinite(data12)))) {
                        const err17 = { instancePath: instancePath + "/count/lt", schemaPath: "#/$defs/numeric/properties/lt/type", keyword: "type", params: { type: "number" }, schema: schema62.properties.lt.type, parentSchema: schema62.properties.lt, data: data12 };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                }
                if (data8.lte !== undefined) {
                    let data13 = data8.lte;
                    if (!((typeof data13 == "number") && (isFinite(data13)))) {
                        const err18 = { instancePath: instancePath + "/count/lte", schemaPath: "#/$defs/numeric/properties/lte/type", keyword: "type", params: { type: "number" }, schema: schema62.properties.lte.type, parentSchema: schema62.properties.lte, data: data13 };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err19 = { instancePath: instancePath + "/count", schemaPath: "#/$defs/numeric/type", keyword: "type", params: { type: "object" }, schema: schema62.type, parentSchema: schema62, data: data8 };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
            var _valid0 = _errs25 === errors;
            if (_valid0 && valid6) {
                valid6 = false;
                passing0 = [passing0, 1];
            }
            else {
                if (_valid0) {
                    valid6 = true;
                    passing0 = 1;
                }
            }
            if (!valid6) {
                const err20 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, schema: schema58.properties.count.oneOf, parentSchema: schema58.properties.count, data: data8 };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
            else {
                errors = _errs22;
                if (vErrors !== null) {
                    if (_errs22) {
                        vErrors.length = _errs22;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.exists !== undefined) {
            let data14 = data.exists;
            if (typeof data14 !== "boolean") {
                const err21 = { instancePath: instancePath + "/exists", schemaPath: "#/properties/exists/type", keyword: "type", params: { type: "boolean" }, schema: schema58.properties.exists.type, parentSchema: schema58.properties.exists, data: data14 };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        if (data.isEmpty !== undefined) {
            let data15 = data.isEmpty;
            if (typeof data15 !== "boolean") {
                const err22 = { instancePath: instancePath + "/isEmpty", schemaPath: "#/properties/isEmpty/type", keyword: "type", params: { type: "boolean" }, schema: schema58.properties.isEmpty.type, parentSchema: schema58.properties.isEmpty, data: data15 };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
        if (data.gt !== undefined) {
            let data16 = data.gt;
            if (!((typeof data16 == "number") && (isFinite(data16)))) {
                const err23 = { instancePath: instancePath + "/gt", schemaPath: "#/properties/gt/type", keyword: "type", params: { type: "number" }, schema: schema58.properties.gt.type, parentSchema: schema58.properties.gt, data: data16 };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
        if (data.gte !== undefined) {
            let data17 = data.gte;
            if (!((typeof data17 == "number") && (isFinite(data17)))) {
                const err24 = { instancePath: instancePath + "/gte", schemaPath: "#/properties/gte/type", keyword: "type", params: { type: "number" }, schema: schema58.properties.gte.type, parentSchema: schema58.properties.gte, data: data17 };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
        if (data.lt !== undefined) {
            let data18 = data.lt;
            if (!((typeof data18 == "number") && (isFinite(data18)))) {
                const err25 = { instancePath: instancePath + "/lt", schemaPath: "#/properties/lt/type", keyword: "type", params: { type: "number" }, schema: schema58.properties.lt.type, parentSchema: schema58.properties.lt, data: data18 };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
        }
        if (data.lte !== undefined) {
            let data19 = data.lte;
            if (!((typeof data19 == "number") && (isFinite(data19)))) {
                const err26 = { instancePath: instancePath + "/lte", schemaPath: "#/properties/lte/type", keyword: "type", params: { type: "number" }, schema: schema58.properties.lte.type, parentSchema: schema58.properties.lte, data: data19 };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
        if (data.not !== undefined) {
            if (!(wrapper0.validate(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                errors = vErrors.length;
            }
        }
        if (data.absent !== undefined) {
            let data21 = data.absent;
            if (typeof data21 !== "boolean") {
                const err27 = { instancePath: instancePath + "/absent", schemaPath: "#/properties/absent/type", keyword: "type", params: { type: "boolean" }, schema: schema58.properties.absent.type, parentSchema: schema58.properties.absent, data: data21 };
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
        const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema58.type, parentSchema: schema58, data };
        if (vErrors === null) {
            vErrors = [err28];
        }
        else {
            vErrors.push(err28);
        }
        errors++;
    }
    validate29.errors = vErrors;
    return errors === 0;
}
validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate28.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs0 = errors;
    let valid0 = false;
    let passing0 = null;
    const _errs1 = errors;
    if ((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)) {
        const err0 = { instancePath, schemaPath: "#/$defs/scalar/type", keyword: "type", params: { type: schema57.type }, schema: schema57.type, parentSchema: schema57, data };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    var _valid0 = _errs1 === errors;
    if (_valid0) {
        valid0 = true;
        passing0 = 0;
    }
    const _errs4 = errors;
    if (!(validate29(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 1];
    }
    else {
        if (_valid0) {
            valid0 = true;
            passing0 = 1;
            var props0 = true;
        }
    }
    if (!valid0) {
        const err1 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, schema: schema56.oneOf, parentSchema: schema56, data };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate28.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate28.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate27.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length < 1) {
            const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema54, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema54.properties, key0))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema54, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.status !== undefined) {
            let data0 = data.status;
            const _errs4 = errors;
            let valid2 = false;
            let passing0 = null;
            const _errs5 = errors;
            if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                const err2 = { instancePath: instancePath + "/status", schemaPath: "#/$defs/status/oneOf/0/type", keyword: "type", params: { type: "integer" }, schema: schema55.oneOf[0].type, parentSchema: schema55.oneOf[0], data: data0 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 > 599 || isNaN(data0)) {
                    const err3 = { instancePath: instancePath + "/status", schemaPath: "#/$defs/status/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, schema: 599, parentSchema: schema55.oneOf[0], data: data0 };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                if (data0 < 100 || isNaN(data0)) {
                    const err4 = { instancePath: instancePath + "/status", schemaPath: "#/$defs/status/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 }, schema: 100, parentSchema: schema55.oneOf[0], data: data0 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            var _valid0 = _errs5 === errors;
            if (_valid0) {
                valid2 = true;
                passing0 = 0;
            }
            const _errs7 = errors;
            if (typeof data0 === "string") {
                if (!pattern20.test(data0)) {
                    const err5 = { instancePath: instancePath + "/status", schemaPath: "#/$defs/status/oneOf/1/pattern", keyword: "pattern", params: { pattern: "^[1-5]xx$" }, schema: "^[1-5]xx$", parentSchema: schema55.oneOf[1], data: data0 };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/status", schemaPath: "#/$defs/status/oneOf/1/type", keyword: "type", params: { type: "string" }, schema: schema55.oneOf[1].type, parentSchema: schema55.oneOf[1], data: data0 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            var _valid0 = _errs7 === errors;
            if (_valid0 && valid2) {
                valid2 = false;
                passing0 = [passing0, 1];
            }
            else {
                if (_valid0) {
                    valid2 = true;
                    passing0 = 1;
                }
                const _errs9 = errors;
                if (Array.isArray(data0)) {
                    if (data0.length < 1) {
                        const err7 = { instancePath: instancePath + "/status", schemaPath: "#/$defs/status/oneOf/2/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema55.oneOf[2], data: data0 };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                    const len0 = data0.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                        let data1 = data0[i0];
                        const _errs12 = errors;
                        let valid5 = false;
                        let passing1 = null;
                        const _errs13 = errors;
                        if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                            const err8 = { instancePath: instancePath + "/status/" + i0, schemaPath: "#/$defs/status/oneOf/2/items/oneOf/0/type", keyword: "type", params: { type: "integer" }, schema: schema55.oneOf[2].items.oneOf[0].type, parentSchema: schema55.oneOf[2].items.oneOf[0], data: data1 };
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
                                const err9 = { instancePath: instancePath + "/status/" + i0, schemaPath: "#/$defs/status/oneOf/2/items/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, schema: 599, parentSchema: schema55.oneOf[2].items.oneOf[0], data: data1 };
                                if (vErrors === null) {
                                    vErrors = [err9];
                                }
                                else {
                                    vErrors.push(err9);
                                }
                                errors++;
                            }
                            if (data1 < 100 || isNaN(data1)) {
                                const err10 = { instancePath: instancePath + "/status/" + i0, schemaPath: "#/$defs/status/oneOf/2/items/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 }, schema: 100, parentSchema: schema55.oneOf[2].items.oneOf[0], data: data1 };
                                if (vErrors === null) {
                                    vErrors = [err10];
                                }
                                else {
                                    vErrors.push(err10);
                                }
                                errors++;
                            }
                        }
                        var _valid1 = _errs13 === errors;
                        if (_valid1) {
                            valid5 = true;
                            passing1 = 0;
                        }
                        const _errs15 = errors;
                        if (typeof data1 === "string") {
                            if (!pattern20.test(data1)) {
                                const err11 = { instancePath: instancePath + "/status/" + i0, schemaPath: "#/$defs/status/oneOf/2/items/oneOf/1/pattern", keyword: "pattern", params: { pattern: "^[1-5]xx$" }, schema: "^[1-5]xx$", parentSchema: schema55.oneOf[2].items.oneOf[1], data: data1 };
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
                            const err12 = { instancePath: instancePath + "/status/" + i0, schemaPath: "#/$defs/status/oneOf/2/items/oneOf/1/type", keyword: "type", params: { type: "string" }, schema: schema55.oneOf[2].items.oneOf[1].type, parentSchema: schema55.oneOf[2].items.oneOf[1], data: data1 };
                            if (vErrors === null) {
                                vErrors = [err12];
                            }
                            else {
                                vErrors.push(err12);
                            }
                            errors++;
                        }
                        var _valid1 = _errs15 === errors;
                        if (_valid1 && valid5) {
                            valid5 = false;
                            passing1 = [passing1, 1];
                        }
                        else {
                            if (_valid1) {
                                valid5 = true;
                                passing1 = 1;
                            }
                        }
                        if (!valid5) {
                            const err13 = { instancePath: instancePath + "/status/" + i0, schemaPath: "#/$defs/status/oneOf/2/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, schema: schema55.oneOf[2].items.oneOf, parentSchema: schema55.oneOf[2].items, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err13];
                            }
                            else {
                                vErrors.push(err13);
                            }
                            errors++;
                        }
                        else {
                            errors = _errs12;
                            if (vErrors !== null) {
                                if (_errs12) {
                                    vErrors.length = _errs12;
                                }
                                else {
                                    vErrors = null;
                                }
                            }
                        }
                    }
                }
                else {
                    const err14 = { instancePath: instancePath + "/status", schemaPath: "#/$defs/status/oneOf/2/type", keyword: "type", params: { type: "array" }, schema: schema55.oneOf[2].type, parentSchema: schema55.oneOf[2], data: data0 };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
                var _valid0 = _errs9 === errors;
                if (_valid0 && valid2) {
                    valid2 = false;
                    passing0 = [passing0, 2];
                }
                else {
                    if (_valid0) {
                        valid2 = true;
                        passing0 = 2;
                    }
                }
            }
            if (!valid2) {
                const err15 = { instancePath: instancePath + "/status", schemaPath: "#/$defs/status/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, schema: schema55.oneOf, parentSchema: schema55, data: data0 };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
            else {
                errors = _errs4;
                if (vErrors !== null) {
                    if (_errs4) {
                        vErrors.length = _errs4;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.version !== undefined) {
            let data2 = data.version;
            if (!((data2 === "http/1.1") || (data2 === "h2"))) {
                const err16 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/enum", keyword: "enum", params: { allowedValues: schema54.properties.version.enum }, schema: schema54.properties.version.enum, parentSchema: schema54.properties.version, data: data2 };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.header !== undefined) {
            let data3 = data.header;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                for (const key1 in data3) {
                    if (!(validate28(data3[key1], { instancePath: instancePath + "/header/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data3, parentDataProperty: key1, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err17 = { instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, schema: schema54.properties.header.type, parentSchema: schema54.properties.header, data: data3 };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.cookie !== undefined) {
            let data5 = data.cookie;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                for (const key2 in data5) {
                    if (!(validate28(data5[key2], { instancePath: instancePath + "/cookie/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key2, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err18 = { instancePath: instancePath + "/cookie", schemaPath: "#/properties/cookie/type", keyword: "type", params: { type: "object" }, schema: schema54.properties.cookie.type, parentSchema: schema54.properties.cookie, data: data5 };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.body !== undefined) {
            if (!(validate28(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                errors = vErrors.length;
            }
        }
        if (data.jsonpath !== undefined) {
            let data8 = data.jsonpath;
            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                for (const key3 in data8) {
                    const _errs29 = errors;
                    if (typeof key3 === "string") {
                        if (!pattern22.test(key3)) {
                            const err19 = { instancePath: instancePath + "/jsonpath", schemaPath: "#/properties/jsonpath/propertyNames/pattern", keyword: "pattern", params: { pattern: "^\\$" }, schema: "^\\$", parentSchema: schema54.properties.jsonpath.propertyNames, data: key3, propertyName: key3 };
                            if (vErrors === null) {
                                vErrors = [err19];
                            }
                            else {
                                vErrors.push(err19);
                            }
                            errors++;
                        }
                    }
                    var valid8 = _errs29 === errors;
                    if (!valid8) {
                        const err20 = { instancePath: instancePath + "/jsonpath", schemaPath: "#/properties/jsonpath/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, schema: schema54.properties.jsonpath.propertyNames, parentSchema: schema54.properties.jsonpath, data: data8 };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                }
                for (const key4 in data8) {
                    if (!(validate28(data8[key4], { instancePath: instancePath + "/jsonpath/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data8, parentDataProperty: key4, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err21 = { instancePath: instancePath + "/jsonpath", schemaPath: "#/properties/jsonpath/type", keyword: "type", params: { type: "object" }, schema: schema54.properties.jsonpath.type, parentSchema: schema54.properties.jsonpath, data: data8 };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        if (data.url !== undefined) {
            if (!(validate28(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                errors = vErrors.length;
            }
        }
        if (data.redirect !== undefined) {
            let data11 = data.redirect;
            if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                if (data11.location === undefined) {
                    const err22 = { instancePath: instancePath + "/redirect", schemaPath: "#/properties/redirect/required", keyword: "required", params: { missingProperty: "location" }, schema: schema54.properties.redirect.required, parentSchema: schema54.properties.redirect, data: data11 };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
                for (const key5 in data11) {
                    if (!((key5 === "status") || (key5 === "location"))) {
                        const err23 = { instancePath: instancePath + "/redirect", schemaPath: "#/properties/redirect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, schema: false, parentSchema: schema54.properties.redirect, data: data11 };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                }
                if (data11.status !== undefined) {
                    let data12 = data11.status;
                    const _errs38 = errors;
                    let valid12 = false;
                    let passing2 = null;
                    const _errs39 = errors;
                    if (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) {
                        const err24 = { instancePath: instancePath + "/redirect/status", schemaPath: "#/$defs/status/oneOf/0/type", keyword: "type", params: { type: "integer" }, schema: schema55.oneOf[0].type, parentSchema: schema55.oneOf[0], data: data12 };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                    if ((typeof data12 == "number") && (isFinite(data12))) {
                        if (data12 > 599 || isNaN(data12)) {
                            const err25 = { instancePath: instancePath + "/redirect/status", schemaPath: "#/$defs/status/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, schema: 599, parentSchema: schema55.oneOf[0], data: data12 };
                            if (vErrors === null) {
                                vErrors = [err25];
                            }
                            else {
                                vErrors.push(err25);
                            }
                            errors++;
                        }
                        if (data12 < 100 || isNaN(data12)) {
                            const err26 = { instancePath: instancePath + "/redirect/status", schemaPath: "#/$defs/status/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 }, schema: 100, parentSchema: schema55.oneOf[0], data: data12 };
                            if (vErrors === null) {
                                vErrors = [err26];
                            }
                            else {
                                vErrors.push(err26);
                            }
                            errors++;
                        }
                    }
                    var _valid2 = _errs39 === errors;
                    if (_valid2) {
                        valid12 = true;
                        passing2 = 0;
                    }
                    const _errs41 = errors;
                    if (typeof data12 === "string") {
                        if (!pattern20.test(data12)) {
                            const err27 = { instancePath: instancePath + "/redirect/status", schemaPath: "#/$defs/status/oneOf/1/pattern", keyword: "pattern", params: { pattern: "^[1-5]xx$" }, schema: "^[1-5]xx$", parentSchema: schema55.oneOf[1], data: data12 };
                            if (vErrors === null) {
                                vErrors = [err27];
                            }
                            else {
                                vErrors.push(err27);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err28 = { instancePath: instancePath + "/redirect/status", schemaPath: "#/$defs/status/oneOf/1/type", keyword: "type", params: { type: "string" }, schema: schema55.oneOf[1].type, parentSchema: schema55.oneOf[1], data: data12 };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                    var _valid2 = _errs41 === errors;
                    if (_valid2 && valid12) {
                        valid12 = false;
                        passing2 = [passing2, 1];
                    }
                    else {
                        if (_valid2) {
                            valid12 = true;
                            passing2 = 1;
                        }
                        const _errs43 = errors;
                        if (Array.isArray(data12)) {
                            if (data12.length < 1) {
                                const err29 = { instancePath: instancePath + "/redirect/status", schemaPath: "#/$defs/status/oneOf/2/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema55.oneOf[2], data: data12 };
                                if (vErrors === null) {
                                    vErrors = [err29];
                                }
                                else {
                                    vErrors.push(err29);
                                }
                                errors++;
                            }
                            const len1 = data12.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                                let data13 = data12[i1];
                                const _errs46 = errors;
                                let valid15 = false;
                                let passing3 = null;
                                const _errs47 = errors;
                                if (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) {
                                    const err30 = { instancePath: instancePath + "/redirect/status/" + i1, schemaPath: "#/$defs/status/oneOf/2/items/oneOf/0/type", keyword: "type", params: { type: "integer" }, schema: schema55.oneOf[2].items.oneOf[0].type, parentSchema: schema55.oneOf[2].items.oneOf[0], data: data13 };
                                    if (vErrors === null) {
                                        vErrors = [err30];
                                    }
                                    else {
                                        vErrors.push(err30);
                                    }
                                    errors++;
                                }
                                if ((typeof data13 == "number") && (isFinite(data13))) {
                                    if (data13 > 599 || isNaN(data13)) {
                                        const err31 = { instancePath: instancePath + "/redirect/status/" + i1, schemaPath: "#/$defs/status/oneOf/2/items/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, schema: 599, parentSchema: schema55.oneOf[2].items.oneOf[0], data: data13 };
                                        if (vErrors === null) {
                                            vErrors = [err31];
                                        }
                                        else {
                                            vErrors.push(err31);
                                        }
                                        errors++;
                                    }
                                    if (data13 < 100 || isNaN(data13)) {
                                        const err32 = { instancePath: instancePath + "/redirect/status/" + i1, schemaPath: "#/$defs/status/oneOf/2/items/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 }, schema: 100, parentSchema: schema55.oneOf[2].items.oneOf[0], data: data13 };
                                        if (vErrors === null) {
                                            vErrors = [err32];
                                        }
                                        else {
                                            vErrors.push(err32);
                                        }
                                        errors++;
                                    }
                                }
                                var _valid3 = _errs47 === errors;
                                if (_valid3) {
                                    valid15 = true;
                                    passing3 = 0;
                                }
                                const _errs49 = errors;
                                if (typeof data13 === "string") {
                                    if (!pattern20.test(data13)) {
                                        const err33 = { instancePath: instancePath + "/redirect/status/" + i1, schemaPath: "#/$defs/status/oneOf/2/items/oneOf/1/pattern", keyword: "pattern", params: { pattern: "^[1-5]xx$" }, schema: "^[1-5]xx$", parentSchema: schema55.oneOf[2].items.oneOf[1], data: data13 };
                                        if (vErrors === null) {
                                            vErrors = [err33];
                                        }
                                        else {
                                            vErrors.push(err33);
                                        }
                                        errors++;
                                    }
                                }
                                else {
                                    const err34 = { instancePath: instancePath + "/redirect/status/" + i1, schemaPath: "#/$defs/status/oneOf/2/items/oneOf/1/type", keyword: "type", params: { type: "string" }, schema: schema55.oneOf[2].items.oneOf[1].type, parentSchema: schema55.oneOf[2].items.oneOf[1], data: data13 };
                                    if (vErrors === null) {
                                        vErrors = [err34];
                                    }
                                    else {
                                        vErrors.push(err34);
                                    }
                                    errors++;
                                }
                                var _valid3 = _errs49 === errors;
                                if (_valid3 && valid15) {
                                    valid15 = false;
                                    passing3 = [passing3, 1];
                                }
                                else {
                                    if (_valid3) {
                                        valid15 = true;
                                        passing3 = 1;
                                    }
                                }
                                if (!valid15) {
                                    const err35 = { instancePath: instancePath + "/redirect/status/" + i1, schemaPath: "#/$defs/status/oneOf/2/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 }, schema: schema55.oneOf[2].items.oneOf, parentSchema: schema55.oneOf[2].items, data: data13 };
                                    if (vErrors === null) {
                                        vErrors = [err35];
                                    }
                                    else {
                                        vErrors.push(err35);
                                    }
                                    errors++;
                                }
                                else {
                                    errors = _errs46;
                                    if (vErrors !== null) {
                                        if (_errs46) {
                                            vErrors.length = _errs46;
                                        }
                                        else {
                                            vErrors = null;
                                        }
                                    }
                                }
                            }
                        }
                        else {
                            const err36 = { instancePath: instancePath + "/redirect/status", schemaPath: "#/$defs/status/oneOf/2/type", keyword: "type", params: { type: "array" }, schema: schema55.oneOf[2].type, parentSchema: schema55.oneOf[2], data: data12 };
                            if (vErrors === null) {
                                vErrors = [err36];
                            }
                            else {
                                vErrors.push(err36);
                            }
                            errors++;
                        }
                        var _valid2 = _errs43 === errors;
                        if (_valid2 && valid12) {
                            valid12 = false;
                            passing2 = [passing2, 2];
                        }
                        else {
                            if (_valid2) {
                                valid12 = true;
                                passing2 = 2;
                            }
                        }
                    }
                    if (!valid12) {
                        const err37 = { instancePath: instancePath + "/redirect/status", schemaPath: "#/$defs/status/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, schema: schema55.oneOf, parentSchema: schema55, data: data12 };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            vErrors.push(err37);
                        }
                        errors++;
                    }
                    else {
                        errors = _errs38;
                        if (vErrors !== null) {
                            if (_errs38) {
                                vErrors.length = _errs38;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                    }
                }
                if (data11.location !== undefined) {
                    if (!(validate28(data11.location, { instancePath: instancePath + "/redirect/location", parentData: data11, parentDataProperty: "location", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err38 = { instancePath: instancePath + "/redirect", schemaPath: "#/properties/redirect/type", keyword: "type", params: { type: "object" }, schema: schema54.properties.redirect.type, parentSchema: schema54.properties.redirect, data: data11 };
                if (vErrors === null) {
                    vErrors = [err38];
                }
                else {
                    vErrors.push(err38);
                }
                errors++;
            }
        }
        if (data.duration !== undefined) {
            let data15 = data.duration;
            if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                if (Object.keys(data15).length < 1) {
                    const err39 = { instancePath: instancePath + "/duration", schemaPath: "#/properties/duration/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema54.properties.duration, data: data15 };
                    if (vErrors === null) {
                        vErrors = [err39];
                    }
                    else {
                        vErrors.push(err39);
                    }
                    errors++;
                }
                for (const key6 in data15) {
                    if (!((key6 === "lt") || (key6 === "lte"))) {
                        const err40 = { instancePath: instancePath + "/duration", schemaPath: "#/properties/duration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, schema: false, parentSchema: schema54.properties.duration, data: data15 };
                        if (vErrors === null) {
                            vErrors = [err40];
                        }
                        else {
                            vErrors.push(err40);
                        }
                        errors++;
                    }
                }
                if (data15.lt !== undefined) {
                    let data16 = data15.lt;
                    if (typeof data16 === "string") {
                        if (!pattern9.test(data16)) {
                            const err41 = { instancePath: instancePath + "/duration/lt", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(ms|s|m|h)$" }, schema: "^[0-9]+(ms|s|m|h)$", parentSchema: schema37, data: data16 };
                            if (vErrors === null) {
                                vErrors = [err41];
                            }
                            else {
                                vErrors.push(err41);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err42 = { instancePath: instancePath + "/duration/lt", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data16 };
                        if (vErrors === null) {
                            vErrors = [err42];
                        }
                        else {
                            vErrors.push(err42);
                        }
                        errors++;
                    }
                }
                if (data15.lte !== undefined) {
                    let data17 = data15.lte;
                    if (typeof data17 === "string") {
                        if (!pattern9.test(data17)) {
                            const err43 = { instancePath: instancePath + "/duration/lte", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(ms|s|m|h)$" }, schema: "^[0-9]+(ms|s|m|h)$", parentSchema: schema37, data: data17 };
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
                        const err44 = { instancePath: instancePath + "/duration/lte", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data17 };
                        if (vErrors === null) {
                            vErrors = [err44];
                        }
                        else {
                            vErrors.push(err44);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err45 = { instancePath: instancePath + "/duration", schemaPath: "#/properties/duration/type", keyword: "type", params: { type: "object" }, schema: schema54.properties.duration.type, parentSchema: schema54.properties.duration, data: data15 };
                if (vErrors === null) {
                    vErrors = [err45];
                }
                else {
                    vErrors.push(err45);
                }
                errors++;
            }
        }
        if (data.certificate !== undefined) {
            let data18 = data.certificate;
            if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                if (Object.keys(data18).length < 1) {
                    const err46 = { instancePath: instancePath + "/certificate", schemaPath: "#/properties/certificate/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema54.properties.certificate, data: data18 };
                    if (vErrors === null) {
                        vErrors = [err46];
                    }
                    else {
                        vErrors.push(err46);
                    }
                    errors++;
                }
                for (const key7 in data18) {
                    if (!(((((key7 === "daysAfterNow") || (key7 === "Subject")) || (key7 === "Issuer")) || (key7 === "names")) || (key7 === "protocol"))) {
                        const err47 = { instancePath: instancePath + "/certificate", schemaPath: "#/properties/certificate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, schema: false, parentSchema: schema54.properties.certificate, data: data18 };
                        if (vErrors === null) {
                            vErrors = [err47];
                        }
                        else {
                            vErrors.push(err47);
                        }
                        errors++;
                    }
                }
                if (data18.daysAfterNow !== undefined) {
                    let data19 = data18.daysAfterNow;
                    if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                        if (Object.keys(data19).length < 1) {
                            const err48 = { instancePath: instancePath + "/certificate/daysAfterNow", schemaPath: "#/$defs/numeric/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema62, data: data19 };
                            if (vErrors === null) {
                                vErrors = [err48];
                            }
                            else {
                                vErrors.push(err48);
                            }
                            errors++;
                        }
                        for (const key8 in data19) {
                            if (!(((((key8 === "equals") || (key8 === "gt")) || (key8 === "gte")) || (key8 === "lt")) || (key8 === "lte"))) {
                                const err49 = { instancePath: instancePath + "/certificate/daysAfterNow", schemaPath: "#/$defs/numeric/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, schema: false, parentSchema: schema62, data: data19 };
                                if (vErrors === null) {
                                    vErrors = [err49];
                                }
                                else {
                                    vErrors.push(err49);
                                }
                                errors++;
                            }
                        }
                        if (data19.equals !== undefined) {
                            let data20 = data19.equals;
                            if (!((typeof data20 == "number") && (isFinite(data20)))) {
                                const err50 = { instancePath: instancePath + "/certificate/daysAfterNow/equals", schemaPath: "#/$defs/numeric/properties/equals/type", keyword: "type", params: { type: "number" }, schema: schema62.properties.equals.type, parentSchema: schema62.properties.equals, data: data20 };
                                if (vErrors === null) {
                                    vErrors = [err50];
                                }
                                else {
                                    vErrors.push(err50);
                                }
                                errors++;
                            }
                        }
                        if (data19.gt !== undefined) {
                            let data21 = data19.gt;
                            if (!((typeof data21 == "number") && (isFinite(data21)))) {
                                const err51 = { instancePath: instancePath + "/certificate/daysAfterNow/gt", schemaPath: "#/$defs/numeric/properties/gt/type", keyword: "type", params: { type: "number" }, schema: schema62.properties.gt.type, parentSchema: schema62.properties.gt, data: data21 };
                                if (vErrors === null) {
                                    vErrors = [err51];
                                }
                                else {
                                    vErrors.push(err51);
                                }
                                errors++;
                            }
                        }
                        if (data19.gte !== undefined) {
                            let data22 = data19.gte;
                            if (!((typeof data22 == "number") && (isFinite(data22)))) {
                                const err52 = { instancePath: instancePath + "/certificate/daysAfterNow/gte", schemaPath: "#/$defs/numeric/properties/gte/type", keyword: "type", params: { type: "number" }, schema: schema62.properties.gte.type, parentSchema: schema62.properties.gte, data: data22 };
                                if (vErrors === null) {
                                    vErrors = [err52];
                                }
                                else {
                                    vErrors.push(err52);
                                }
                                errors++;
                            }
                        }
                        if (data19.lt !== undefined) {
                            let data23 = data19.lt;
                            if (!((typeof data23 == "number") && (isFinite(data23)))) {
                                const err53 = { instancePath: instancePath + "/certificate/daysAfterNow/lt", schemaPath: "#/$defs/numeric/properties/lt/type", keyword: "type", params: { type: "number" }, schema: schema62.properties.lt.type, parentSchema: schema62.properties.lt, data: data23 };
                                if (vErrors === null) {
                                    vErrors = [err53];
                                }
                                else {
                                    vErrors.push(err53);
                                }
                                errors++;
                            }
                        }
                        if (data19.lte !== undefined) {
                            let data24 = data19.lte;
                            if (!((typeof data24 == "number") && (isFinite(data24)))) {
                                const err54 = { instancePath: instancePath + "/certificate/daysAfterNow/lte", schemaPath: "#/$defs/numeric/properties/lte/type", keyword: "type", params: { type: "number" }, schema: schema62.properties.lte.type, parentSchema: schema62.properties.lte, data: data24 };
                                if (vErrors === null) {
                                    vErrors = [err54];
                                }
                                else {
                                    vErrors.push(err54);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err55 = { instancePath: instancePath + "/certificate/daysAfterNow", schemaPath: "#/$defs/numeric/type", keyword: "type", params: { type: "object" }, schema: schema62.type, parentSchema: schema62, data: data19 };
                        if (vErrors === null) {
                            vErrors = [err55];
                        }
                        else {
                            vErrors.push(err55);
                        }
                        errors++;
                    }
                }
                if (data18.Subject !== undefined) {
                    if (!(validate28(data18.Subject, { instancePath: instancePath + "/certificate/Subject", parentData: data18, parentDataProperty: "Subject", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                        errors = vErrors.length;
                    }
                }
                if (data18.Issuer !== undefined) {
                    if (!(validate28(data18.Issuer, { instancePath: instancePath + "/certificate/Issuer", parentData: data18, parentDataProperty: "Issuer", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                        errors = vErrors.length;
                    }
                }
                if (data18.names !== undefined) {
                    if (!(validate28(data18.names, { instancePath: instancePath + "/certificate/names", parentData: data18, parentDataProperty: "names", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                        errors = vErrors.length;
                    }
                }
                if (data18.protocol !== undefined) {
                    let data28 = data18.protocol;
                    if (!((data28 === "TLSv1.2") || (data28 === "TLSv1.3"))) {
                        const err56 = { instancePath: instancePath + "/certificate/protocol", schemaPath: "#/properties/certificate/properties/protocol/enum", keyword: "enum", params: { allowedValues: schema54.properties.certificate.properties.protocol.enum }, schema: schema54.properties.certificate.properties.protocol.enum, parentSchema: schema54.properties.certificate.properties.protocol, data: data28 };
                        if (vErrors === null) {
                            vErrors = [err56];
                        }
                        else {
                            vErrors.push(err56);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err57 = { instancePath: instancePath + "/certificate", schemaPath: "#/properties/certificate/type", keyword: "type", params: { type: "object" }, schema: schema54.properties.certificate.type, parentSchema: schema54.properties.certificate, data: data18 };
                if (vErrors === null) {
                    vErrors = [err57];
                }
                else {
                    vErrors.push(err57);
                }
                errors++;
            }
        }
        if (data.headers_preset !== undefined) {
            let data29 = data.headers_preset;
            if (!(((data29 === "api") || (data29 === "web")) || (data29 === "embeddable"))) {
                const err58 = { instancePath: instancePath + "/headers_preset", schemaPath: "#/properties/headers_preset/enum", keyword: "enum", params: { allowedValues: schema54.properties.headers_preset.enum }, schema: schema54.properties.headers_preset.enum, parentSchema: schema54.properties.headers_preset, data: data29 };
                if (vErrors === null) {
                    vErrors = [err58];
                }
                else {
                    vErrors.push(err58);
                }
                errors++;
            }
        }
    }
    else {
        const err59 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema54.type, parentSchema: schema54, data };
        if (vErrors === null) {
            vErrors = [err59];
        }
        else {
            vErrors.push(err59);
        }
        errors++;
    }
    validate27.errors = vErrors;
    return errors === 0;
}
validate27.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate23.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs1 = errors;
    let valid0 = false;
    let passing0 = null;
    const _errs2 = errors;
    const _errs3 = errors;
    const _errs4 = errors;
    const _errs5 = errors;
    let valid2 = false;
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.dns === undefined) && (missing0 = "dns")) {
            const err0 = {};
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    var _valid1 = _errs6 === errors;
    valid2 = valid2 || _valid1;
    const _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if ((data.addr === undefined) && (missing1 = "addr")) {
            const err1 = {};
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    var _valid1 = _errs7 === errors;
    valid2 = valid2 || _valid1;
    const _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if ((data.cache === undefined) && (missing2 = "cache")) {
            const err2 = {};
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    var _valid1 = _errs8 === errors;
    valid2 = valid2 || _valid1;
    const _errs9 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing3;
        if ((data.rate_limit === undefined) && (missing3 = "rate_limit")) {
            const err3 = {};
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    var _valid1 = _errs9 === errors;
    valid2 = valid2 || _valid1;
    if (!valid2) {
        const err4 = {};
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    else {
        errors = _errs5;
        if (vErrors !== null) {
            if (_errs5) {
                vErrors.length = _errs5;
            }
            else {
                vErrors = null;
            }
        }
    }
    var valid1 = _errs4 === errors;
    if (valid1) {
        const err5 = { instancePath, schemaPath: "#/oneOf/0/not", keyword: "not", params: {}, schema: schema45.oneOf[0].not, parentSchema: schema45.oneOf[0], data };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    else {
        errors = _errs3;
        if (vErrors !== null) {
            if (_errs3) {
                vErrors.length = _errs3;
            }
            else {
                vErrors = null;
            }
        }
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.request === undefined) {
            const err6 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "request" }, schema: schema45.oneOf[0].required, parentSchema: schema45.oneOf[0], data };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.expect === undefined) {
            const err7 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "expect" }, schema: schema45.oneOf[0].required, parentSchema: schema45.oneOf[0], data };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    var _valid0 = _errs2 === errors;
    if (_valid0) {
        valid0 = true;
        passing0 = 0;
    }
    const _errs10 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.request === undefined) {
            const err8 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "request" }, schema: schema45.oneOf[1].required, parentSchema: schema45.oneOf[1], data };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.cache === undefined) {
            const err9 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "cache" }, schema: schema45.oneOf[1].required, parentSchema: schema45.oneOf[1], data };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    var _valid0 = _errs10 === errors;
    if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 1];
    }
    else {
        if (_valid0) {
            valid0 = true;
            passing0 = 1;
        }
        const _errs11 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.request === undefined) {
                const err10 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "request" }, schema: schema45.oneOf[2].required, parentSchema: schema45.oneOf[2], data };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
            if (data.rate_limit === undefined) {
                const err11 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "rate_limit" }, schema: schema45.oneOf[2].required, parentSchema: schema45.oneOf[2], data };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        var _valid0 = _errs11 === errors;
        if (_valid0 && valid0) {
            valid0 = false;
            passing0 = [passing0, 2];
        }
        else {
            if (_valid0) {
                valid0 = true;
                passing0 = 2;
            }
            const _errs12 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.dns === undefined) {
                    const err12 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "dns" }, schema: schema45.oneOf[3].required, parentSchema: schema45.oneOf[3], data };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
            var _valid0 = _errs12 === errors;
            if (_valid0 && valid0) {
                valid0 = false;
                passing0 = [passing0, 3];
            }
            else {
                if (_valid0) {
                    valid0 = true;
                    passing0 = 3;
                }
                const _errs13 = errors;
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.addr === undefined) {
                        const err13 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "addr" }, schema: schema45.oneOf[4].required, parentSchema: schema45.oneOf[4], data };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                }
                var _valid0 = _errs13 === errors;
                if (_valid0 && valid0) {
                    valid0 = false;
                    passing0 = [passing0, 4];
                }
                else {
                    if (_valid0) {
                        valid0 = true;
                        passing0 = 4;
                    }
                }
            }
        }
    }
    if (!valid0) {
        const err14 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, schema: schema45.oneOf, parentSchema: schema45, data };
        if (vErrors === null) {
            vErrors = [err14];
        }
        else {
            vErrors.push(err14);
        }
        errors++;
    }
    else {
        errors = _errs1;
        if (vErrors !== null) {
            if (_errs1) {
                vErrors.length = _errs1;
            }
            else {
                vErrors = null;
            }
        }
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === undefined) {
            const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema45.required, parentSchema: schema45, data };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema45.properties, key0))) {
                const err16 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema45, data };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            let data0 = data.name;
            if (typeof data0 === "string") {
                if (!pattern14.test(data0)) {
                    const err17 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\r\\n]{1,120}$" }, schema: "^[^\\r\\n]{1,120}$", parentSchema: schema45.properties.name, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
            }
            else {
                const err18 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema45.properties.name.type, parentSchema: schema45.properties.name, data: data0 };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.id !== undefined) {
            let data1 = data.id;
            if (typeof data1 === "string") {
                if (!pattern4.test(data1)) {
                    const err19 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$", parentSchema: schema32, data: data1 };
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
                const err20 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, schema: schema32.type, parentSchema: schema32, data: data1 };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
        if (data.severity !== undefined) {
            let data2 = data.severity;
            if (!((data2 === "error") || (data2 === "warn"))) {
                const err21 = { instancePath: instancePath + "/severity", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema42.enum }, schema: schema42.enum, parentSchema: schema42, data: data2 };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        if (data.skip !== undefined) {
            let data3 = data.skip;
            if (typeof data3 !== "boolean") {
                const err22 = { instancePath: instancePath + "/skip", schemaPath: "#/properties/skip/type", keyword: "type", params: { type: "boolean" }, schema: schema45.properties.skip.type, parentSchema: schema45.properties.skip, data: data3 };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
        if (data.targets !== undefined) {
            let data4 = data.targets;
            const _errs25 = errors;
            let valid6 = false;
            let passing1 = null;
            const _errs26 = errors;
            if ("all" !== data4) {
                const err23 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/oneOf/0/const", keyword: "const", params: { allowedValue: "all" }, schema: "all", parentSchema: schema45.properties.targets.oneOf[0], data: data4 };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
            var _valid2 = _errs26 === errors;
            if (_valid2) {
                valid6 = true;
                passing1 = 0;
            }
            const _errs27 = errors;
            if (Array.isArray(data4)) {
                if (data4.length < 1) {
                    const err24 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema45.properties.targets.oneOf[1], data: data4 };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
                const len0 = data4.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data5 = data4[i0];
                    if (typeof data5 === "string") {
                        if (!pattern4.test(data5)) {
                            const err25 = { instancePath: instancePath + "/targets/" + i0, schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$", parentSchema: schema32, data: data5 };
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
                        const err26 = { instancePath: instancePath + "/targets/" + i0, schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, schema: schema32.type, parentSchema: schema32, data: data5 };
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
                const err27 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/oneOf/1/type", keyword: "type", params: { type: "array" }, schema: schema45.properties.targets.oneOf[1].type, parentSchema: schema45.properties.targets.oneOf[1], data: data4 };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
            var _valid2 = _errs27 === errors;
            if (_valid2 && valid6) {
                valid6 = false;
                passing1 = [passing1, 1];
            }
            else {
                if (_valid2) {
                    valid6 = true;
                    passing1 = 1;
                }
            }
            if (!valid6) {
                const err28 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, schema: schema45.properties.targets.oneOf, parentSchema: schema45.properties.targets, data: data4 };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
            else {
                errors = _errs25;
                if (vErrors !== null) {
                    if (_errs25) {
                        vErrors.length = _errs25;
                    }
                    else {
                        vErrors = null;
                    }
                }
            }
        }
        if (data.retry !== undefined) {
            if (!(validate21(data.retry, { instancePath: instancePath + "/retry", parentData: data, parentDataProperty: "retry", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                errors = vErrors.length;
            }
        }
        if (data.warmup !== undefined) {
            let data7 = data.warmup;
            if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                const err29 = { instancePath: instancePath + "/warmup", schemaPath: "#/properties/warmup/type", keyword: "type", params: { type: "integer" }, schema: schema45.properties.warmup.type, parentSchema: schema45.properties.warmup, data: data7 };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
            if ((typeof data7 == "number") && (isFinite(data7))) {
                if (data7 > 20 || isNaN(data7)) {
                    const err30 = { instancePath: instancePath + "/warmup", schemaPath: "#/properties/warmup/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, schema: 20, parentSchema: schema45.properties.warmup, data: data7 };
                    if (vErrors === null) {
                        vErrors = [err30];
                    }
                    else {
                        vErrors.push(err30);
                    }
                    errors++;
                }
                if (data7 < 0 || isNaN(data7)) {
                    const err31 = { instancePath: instancePath + "/warmup", schemaPath: "#/properties/warmup/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema45.properties.warmup, data: data7 };
                    if (vErrors === null) {
                        vErrors = [err31];
                    }
                    else {
                        vErrors.push(err31);
                    }
                    errors++;
                }
            }
        }
        if (data.request !== undefined) {
            if (!(validate25(data.request, { instancePath: instancePath + "/request", parentData: data, parentDataProperty: "request", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                errors = vErrors.length;
            }
        }
        if (data.expect !== undefined) {
            if (!(validate27(data.expect, { instancePath: instancePath + "/expect", parentData: data, parentDataProperty: "expect", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                errors = vErrors.length;
            }
        }
        if (data.samples !== undefined) {
            let data10 = data.samples;
            if (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
                const err32 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "integer" }, schema: schema45.properties.samples.type, parentSchema: schema45.properties.samples, data: data10 };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
            if ((typeof data10 == "number") && (isFinite(data10))) {
                if (data10 > 500 || isNaN(data10)) {
                    const err33 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 500 }, schema: 500, parentSchema: schema45.properties.samples, data: data10 };
                    if (vErrors === null) {
                        vErrors = [err33];
                    }
                    else {
                        vErrors.push(err33);
                    }
                    errors++;
                }
                if (data10 < 2 || isNaN(data10)) {
                    const err34 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, schema: 2, parentSchema: schema45.properties.samples, data: data10 };
                    if (vErrors === null) {
                        vErrors = [err34];
                    }
                    else {
                        vErrors.push(err34);
                    }
                    errors++;
                }
            }
        }
        if (data.concurrency !== undefined) {
            let data11 = data.concurrency;
            if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
                const err35 = { instancePath: instancePath + "/concurrency", schemaPath: "#/properties/concurrency/type", keyword: "type", params: { type: "integer" }, schema: schema45.properties.concurrency.type, parentSchema: schema45.properties.concurrency, data: data11 };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
            if ((typeof data11 == "number") && (isFinite(data11))) {
                if (data11 > 16 || isNaN(data11)) {
                    const err36 = { instancePath: instancePath + "/concurrency", schemaPath: "#/properties/concurrency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 16 }, schema: 16, parentSchema: schema45.properties.concurrency, data: data11 };
                    if (vErrors === null) {
                        vErrors = [err36];
                    }
                    else {
                        vErrors.push(err36);
                    }
                    errors++;
                }
                if (data11 < 1 || isNaN(data11)) {
                    const err37 = { instancePath: instancePath + "/concurrency", schemaPath: "#/properties/concurrency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema45.properties.concurrency, data: data11 };
                    if (vErrors === null) {
                        vErrors = [err37];
                    }
                    else {
                        vErrors.push(err37);
                    }
                    errors++;
                }
            }
        }
        if (data.thresholds !== undefined) {
            let data12 = data.thresholds;
            if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                if (Object.keys(data12).length < 1) {
                    const err38 = { instancePath: instancePath + "/thresholds", schemaPath: "#/$defs/thresholds/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema67, data: data12 };
                    if (vErrors === null) {
                        vErrors = [err38];
                    }
                    else {
                        vErrors.push(err38);
                    }
                    errors++;
                }
                for (const key1 in data12) {
                    if (!((key1 === "duration") || (key1 === "failed"))) {
                        const err39 = { instancePath: instancePath + "/thresholds", schemaPath: "#/$defs/thresholds/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema67, data: data12 };
                        if (vErrors === null) {
                            vErrors = [err39];
                        }
                        else {
                            vErrors.push(err39);
                        }
                        errors++;
                    }
                }
                if (data12.duration !== undefined) {
                    let data13 = data12.duration;
                    if (Array.isArray(data13)) {
                        if (data13.length < 1) {
                            const err40 = { instancePath: instancePath + "/thresholds/duration", schemaPath: "#/$defs/thresholds/properties/duration/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema67.properties.duration, data: data13 };
                            if (vErrors === null) {
                                vErrors = [err40];
                            }
                            else {
                                vErrors.push(err40);
                            }
                            errors++;
                        }
                        const len1 = data13.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                            let data14 = data13[i1];
                            if (typeof data14 === "string") {
                                if (!pattern27.test(data14)) {
                                    const err41 = { instancePath: instancePath + "/thresholds/duration/" + i1, schemaPath: "#/$defs/thresholds/properties/duration/items/pattern", keyword: "pattern", params: { pattern: "^(avg|min|med|max|p\\((100|[0-9]{1,2}(\\.[0-9]+)?)\\)) *(<|<=) *[0-9]+(\\.[0-9]+)?$" }, schema: "^(avg|min|med|max|p\\((100|[0-9]{1,2}(\\.[0-9]+)?)\\)) *(<|<=) *[0-9]+(\\.[0-9]+)?$", parentSchema: schema67.properties.duration.items, data: data14 };
                                    if (vErrors === null) {
                                        vErrors = [err41];
                                    }
                                    else {
                                        vErrors.push(err41);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err42 = { instancePath: instancePath + "/thresholds/duration/" + i1, schemaPath: "#/$defs/thresholds/properties/duration/items/type", keyword: "type", params: { type: "string" }, schema: schema67.properties.duration.items.type, parentSchema: schema67.properties.duration.items, data: data14 };
                                if (vErrors === null) {
                                    vErrors = [err42];
                                }
                                else {
                                    vErrors.push(err42);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err43 = { instancePath: instancePath + "/thresholds/duration", schemaPath: "#/$defs/thresholds/properties/duration/type", keyword: "type", params: { type: "array" }, schema: schema67.properties.duration.type, parentSchema: schema67.properties.duration, data: data13 };
                        if (vErrors === null) {
                            vErrors = [err43];
                        }
                        else {
                            vErrors.push(err43);
                        }
                        errors++;
                    }
                }
                if (data12.failed !== undefined) {
                    let data15 = data12.failed;
                    if (Array.isArray(data15)) {
                        if (data15.length < 1) {
                            const err44 = { instancePath: instancePath + "/thresholds/failed", schemaPath: "#/$defs/thresholds/properties/failed/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema67.properties.failed, data: data15 };
                            if (vErrors === null) {
                                vErrors = [err44];
                            }
                            else {
                                vErrors.push(err44);
                            }
                            errors++;
                        }
                        const len2 = data15.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                            let data16 = data15[i2];
                            if (typeof data16 === "string") {
                                if (!pattern28.test(data16)) {
                                    const err45 = { instancePath: instancePath + "/thresholds/failed/" + i2, schemaPath: "#/$defs/thresholds/properties/failed/items/pattern", keyword: "pattern", params: { pattern: "^rate *(<|<=) *(0(\\.[0-9]+)?|1)$" }, schema: "^rate *(<|<=) *(0(\\.[0-9]+)?|1)$", parentSchema: schema67.properties.failed.items, data: data16 };
                                    if (vErrors === null) {
                                        vErrors = [err45];
                                    }
                                    else {
                                        vErrors.push(err45);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err46 = { instancePath: instancePath + "/thresholds/failed/" + i2, schemaPath: "#/$defs/thresholds/properties/failed/items/type", keyword: "type", params: { type: "string" }, schema: schema67.properties.failed.items.type, parentSchema: schema67.properties.failed.items, data: data16 };
                                if (vErrors === null) {
                                    vErrors = [err46];
                                }
                                else {
                                    vErrors.push(err46);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err47 = { instancePath: instancePath + "/thresholds/failed", schemaPath: "#/$defs/thresholds/properties/failed/type", keyword: "type", params: { type: "array" }, schema: schema67.properties.failed.type, parentSchema: schema67.properties.failed, data: data15 };
                        if (vErrors === null) {
                            vErrors = [err47];
                        }
                        else {
                            vErrors.push(err47);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err48 = { instancePath: instancePath + "/thresholds", schemaPath: "#/$defs/thresholds/type", keyword: "type", params: { type: "object" }, schema: schema67.type, parentSchema: schema67, data: data12 };
                if (vErrors === null) {
                    vErrors = [err48];
                }
                else {
                    vErrors.push(err48);
                }
                errors++;
            }
        }
        if (data.cache !== undefined) {
            let data17 = data.cache;
            if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                for (const key2 in data17) {
                    if (!(((key2 === "header") || (key2 === "hit")) || (key2 === "within"))) {
                        const err49 = { instancePath: instancePath + "/cache", schemaPath: "#/properties/cache/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema45.properties.cache, data: data17 };
                        if (vErrors === null) {
                            vErrors = [err49];
                        }
                        else {
                            vErrors.push(err49);
                        }
                        errors++;
                    }
                }
                if (data17.header !== undefined) {
                    let data18 = data17.header;
                    if (typeof data18 !== "string") {
                        const err50 = { instancePath: instancePath + "/cache/header", schemaPath: "#/properties/cache/properties/header/type", keyword: "type", params: { type: "string" }, schema: schema45.properties.cache.properties.header.type, parentSchema: schema45.properties.cache.properties.header, data: data18 };
                        if (vErrors === null) {
                            vErrors = [err50];
                        }
                        else {
                            vErrors.push(err50);
                        }
                        errors++;
                    }
                }
                if (data17.hit !== undefined) {
                    let data19 = data17.hit;
                    if (Array.isArray(data19)) {
                        if (data19.length < 1) {
                            const err51 = { instancePath: instancePath + "/cache/hit", schemaPath: "#/properties/cache/properties/hit/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema45.properties.cache.properties.hit, data: data19 };
                            if (vErrors === null) {
                                vErrors = [err51];
                            }
                            else {
                                vErrors.push(err51);
                            }
                            errors++;
                        }
                        const len3 = data19.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                            let data20 = data19[i3];
                            if (typeof data20 !== "string") {
                                const err52 = { instancePath: instancePath + "/cache/hit/" + i3, schemaPath: "#/properties/cache/properties/hit/items/type", keyword: "type", params: { type: "string" }, schema: schema45.properties.cache.properties.hit.items.type, parentSchema: schema45.properties.cache.properties.hit.items, data: data20 };
                                if (vErrors === null) {
                                    vErrors = [err52];
                                }
                                else {
                                    vErrors.push(err52);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err53 = { instancePath: instancePath + "/cache/hit", schemaPath: "#/properties/cache/properties/hit/type", keyword: "type", params: { type: "array" }, schema: schema45.properties.cache.properties.hit.type, parentSchema: schema45.properties.cache.properties.hit, data: data19 };
                        if (vErrors === null) {
                            vErrors = [err53];
                        }
                        else {
                            vErrors.push(err53);
                        }
                        errors++;
                    }
                }
                if (data17.within !== undefined) {
                    let data21 = data17.within;
                    if (!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) {
                        const err54 = { instancePath: instancePath + "/cache/within", schemaPath: "#/properties/cache/properties/within/type", keyword: "type", params: { type: "integer" }, schema: schema45.properties.cache.properties.within.type, parentSchema: schema45.properties.cache.properties.within, data: data21 };
                        if (vErrors === null) {
                            vErrors = [err54];
                        }
                        else {
                            vErrors.push(err54);
                        }
                        errors++;
                    }
                    if ((typeof data21 == "number") && (isFinite(data21))) {
                        if (data21 > 10 || isNaN(data21)) {
                            const err55 = { instancePath: instancePath + "/cache/within", schemaPath: "#/properties/cache/properties/within/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, schema: 10, parentSchema: schema45.properties.cache.properties.within, data: data21 };
                            if (vErrors === null) {
                                vErrors = [err55];
                            }
                            else {
                                vErrors.push(err55);
                            }
                            errors++;
                        }
                        if (data21 < 2 || isNaN(data21)) {
                            const err56 = { instancePath: instancePath + "/cache/within", schemaPath: "#/properties/cache/properties/within/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, schema: 2, parentSchema: schema45.properties.cache.properties.within, data: data21 };
                            if (vErrors === null) {
                                vErrors = [err56];
                            }
                            else {
                                vErrors.push(err56);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err57 = { instancePath: instancePath + "/cache", schemaPath: "#/properties/cache/type", keyword: "type", params: { type: "object" }, schema: schema45.properties.cache.type, parentSchema: schema45.properties.cache, data: data17 };
                if (vErrors === null) {
                    vErrors = [err57];
                }
                else {
                    vErrors.push(err57);
                }
                errors++;
            }
        }
        if (data.rate_limit !== undefined) {
            let data22 = data.rate_limit;
            if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                if (data22.requests === undefined) {
                    const err58 = { instancePath: instancePath + "/rate_limit", schemaPath: "#/properties/rate_limit/required", keyword: "required", params: { missingProperty: "requests" }, schema: schema45.properties.rate_limit.required, parentSchema: schema45.properties.rate_limit, data: data22 };
                    if (vErrors === null) {
                        vErrors = [err58];
                    }
                    else {
                        vErrors.push(err58);
                    }
                    errors++;
                }
                for (const key3 in data22) {
                    if (!((((key3 === "requests") || (key3 === "concurrency")) || (key3 === "allow_first")) || (key3 === "expect"))) {
                        const err59 = { instancePath: instancePath + "/rate_limit", schemaPath: "#/properties/rate_limit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema45.properties.rate_limit, data: data22 };
                        if (vErrors === null) {
                            vErrors = [err59];
                        }
                        else {
                            vErrors.push(err59);
                        }
                        errors++;
                    }
                }
                if (data22.requests !== undefined) {
                    let data23 = data22.requests;
                    if (!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))) {
                        const err60 = { instancePath: instancePath + "/rate_limit/requests", schemaPath: "#/properties/rate_limit/properties/requests/type", keyword: "type", params: { type: "integer" }, schema: schema45.properties.rate_limit.properties.requests.type, parentSchema: schema45.properties.rate_limit.properties.requests, data: data23 };
                        if (vErrors === null) {
                            vErrors = [err60];
                        }
                        else {
                            vErrors.push(err60);
                        }
                        errors++;
                    }
                    if ((typeof data23 == "number") && (isFinite(data23))) {
                        if (data23 > 2000 || isNaN(data23)) {
                            const err61 = { instancePath: instancePath + "/rate_limit/requests", schemaPath: "#/properties/rate_limit/properties/requests/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2000 }, schema: 2000, parentSchema: schema45.properties.rate_limit.properties.requests, data: data23 };
                            if (vErrors === null) {
                                vErrors = [err61];
                            }
                            else {
                                vErrors.push(err61);
                            }
                            errors++;
                        }
                        if (data23 < 2 || isNaN(data23)) {
                            const err62 = { instancePath: instancePath + "/rate_limit/requests", schemaPath: "#/properties/rate_limit/properties/requests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, schema: 2, parentSchema: schema45.properties.rate_limit.properties.requests, data: data23 };
                            if (vErrors === null) {
                                vErrors = [err62];
                            }
                            else {
                                vErrors.push(err62);
                            }
                            errors++;
                        }
                    }
                }
                if (data22.concurrency !== undefined) {
                    let data24 = data22.concurrency;
                    if (!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))) {
                        const err63 = { instancePath: instancePath + "/rate_limit/concurrency", schemaPath: "#/properties/rate_limit/properties/concurrency/type", keyword: "type", params: { type: "integer" }, schema: schema45.properties.rate_limit.properties.concurrency.type, parentSchema: schema45.properties.rate_limit.properties.concurrency, data: data24 };
                        if (vErrors === null) {
                            vErrors = [err63];
                        }
                        else {
                            vErrors.push(err63);
                        }
                        errors++;
                    }
                    if ((typeof data24 == "number") && (isFinite(data24))) {
                        if (data24 > 16 || isNaN(data24)) {
                            const err64 = { instancePath: instancePath + "/rate_limit/concurrency", schemaPath: "#/properties/rate_limit/properties/concurrency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 16 }, schema: 16, parentSchema: schema45.properties.rate_limit.properties.concurrency, data: data24 };
                            if (vErrors === null) {
                                vErrors = [err64];
                            }
                            else {
                                vErrors.push(err64);
                            }
                            errors++;
                        }
                        if (data24 < 1 || isNaN(data24)) {
                            const err65 = { instancePath: instancePath + "/rate_limit/concurrency", schemaPath: "#/properties/rate_limit/properties/concurrency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema45.properties.rate_limit.properties.concurrency, data: data24 };
                            if (vErrors === null) {
                                vErrors = [err65];
                            }
                            else {
                                vErrors.push(err65);
                            }
                            errors++;
                        }
                    }
                }
                if (data22.allow_first !== undefined) {
                    let data25 = data22.allow_first;
                    if (!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) {
                        const err66 = { instancePath: instancePath + "/rate_limit/allow_first", schemaPath: "#/properties/rate_limit/properties/allow_first/type", keyword: "type", params: { type: "integer" }, schema: schema45.properties.rate_limit.properties.allow_first.type, parentSchema: schema45.properties.rate_limit.properties.allow_first, data: data25 };
                        if (vErrors === null) {
                            vErrors = [err66];
                        }
                        else {
                            vErrors.push(err66);
                        }
                        errors++;
                    }
                    if ((typeof data25 == "number") && (isFinite(data25))) {
                        if (data25 < 0 || isNaN(data25)) {
                            const err67 = { instancePath: instancePath + "/rate_limit/allow_first", schemaPath: "#/properties/rate_limit/properties/allow_first/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema45.properties.rate_limit.properties.allow_first, data: data25 };
                            if (vErrors === null) {
                                vErrors = [err67];
                            }
                            else {
                                vErrors.push(err67);
                            }
                            errors++;
                        }
                    }
                }
                if (data22.expect !== undefined) {
                    if (!(validate27(data22.expect, { instancePath: instancePath + "/rate_limit/expect", parentData: data22, parentDataProperty: "expect", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err68 = { instancePath: instancePath + "/rate_limit", schemaPath: "#/properties/rate_limit/type", keyword: "type", params: { type: "object" }, schema: schema45.properties.rate_limit.type, parentSchema: schema45.properties.rate_limit, data: data22 };
                if (vErrors === null) {
                    vErrors = [err68];
                }
                else {
                    vErrors.push(err68);
                }
                errors++;
            }
        }
        if (data.dns !== undefined) {
            let data27 = data.dns;
            if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                if (data27.resolve === undefined) {
                    const err69 = { instancePath: instancePath + "/dns", schemaPath: "#/properties/dns/required", keyword: "required", params: { missingProperty: "resolve" }, schema: schema45.properties.dns.required, parentSchema: schema45.properties.dns, data: data27 };
                    if (vErrors === null) {
                        vErrors = [err69];
                    }
                    else {
                        vErrors.push(err69);
                    }
                    errors++;
                }
                for (const key4 in data27) {
                    if (!(((((key4 === "resolve") || (key4 === "type")) || (key4 === "resolvable")) || (key4 === "addrs")) || (key4 === "server"))) {
                        const err70 = { instancePath: instancePath + "/dns", schemaPath: "#/properties/dns/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: false, parentSchema: schema45.properties.dns, data: data27 };
                        if (vErrors === null) {
                            vErrors = [err70];
                        }
                        else {
                            vErrors.push(err70);
                        }
                        errors++;
                    }
                }
                if (data27.resolve !== undefined) {
                    let data28 = data27.resolve;
                    if (typeof data28 !== "string") {
                        const err71 = { instancePath: instancePath + "/dns/resolve", schemaPath: "#/properties/dns/properties/resolve/type", keyword: "type", params: { type: "string" }, schema: schema45.properties.dns.properties.resolve.type, parentSchema: schema45.properties.dns.properties.resolve, data: data28 };
                        if (vErrors === null) {
                            vErrors = [err71];
                        }
                        else {
                            vErrors.push(err71);
                        }
                        errors++;
                    }
                }
                if (data27.type !== undefined) {
                    let data29 = data27.type;
                    if (!(((((((data29 === "A") || (data29 === "AAAA")) || (data29 === "CNAME")) || (data29 === "TXT")) || (data29 === "MX")) || (data29 === "NS")) || (data29 === "CAA"))) {
                        const err72 = { instancePath: instancePath + "/dns/type", schemaPath: "#/properties/dns/properties/type/enum", keyword: "enum", params: { allowedValues: schema45.properties.dns.properties.type.enum }, schema: schema45.properties.dns.properties.type.enum, parentSchema: schema45.properties.dns.properties.type, data: data29 };
                        if (vErrors === null) {
                            vErrors = [err72];
                        }
                        else {
                            vErrors.push(err72);
                        }
                        errors++;
                    }
                }
                if (data27.resolvable !== undefined) {
                    let data30 = data27.resolvable;
                    if (typeof data30 !== "boolean") {
                        const err73 = { instancePath: instancePath + "/dns/resolvable", schemaPath: "#/properties/dns/properties/resolvable/type", keyword: "type", params: { type: "boolean" }, schema: schema45.properties.dns.properties.resolvable.type, parentSchema: schema45.properties.dns.properties.resolvable, data: data30 };
                        if (vErrors === null) {
                            vErrors = [err73];
                        }
                        else {
                            vErrors.push(err73);
                        }
                        errors++;
                    }
                }
                if (data27.addrs !== undefined) {
                    if (!(validate28(data27.addrs, { instancePath: instancePath + "/dns/addrs", parentData: data27, parentDataProperty: "addrs", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                        errors = vErrors.length;
                    }
                }
                if (data27.server !== undefined) {
                    let data32 = data27.server;
                    if (typeof data32 !== "string") {
                        const err74 = { instancePath: instancePath + "/dns/server", schemaPath: "#/properties/dns/properties/server/type", keyword: "type", params: { type: "string" }, schema: schema45.properties.dns.properties.server.type, parentSchema: schema45.properties.dns.properties.server, data: data32 };
                        if (vErrors === null) {
                            vErrors = [err74];
                        }
                        else {
                            vErrors.push(err74);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err75 = { instancePath: instancePath + "/dns", schemaPath: "#/properties/dns/type", keyword: "type", params: { type: "object" }, schema: schema45.properties.dns.type, parentSchema: schema45.properties.dns, data: data27 };
                if (vErrors === null) {
                    vErrors = [err75];
                }
                else {
                    vErrors.push(err75);
                }
                errors++;
            }
        }
        if (data.addr !== undefined) {
            let data33 = data.addr;
            if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                if (data33.address === undefined) {
                    const err76 = { instancePath: instancePath + "/addr", schemaPath: "#/properties/addr/required", keyword: "required", params: { missingProperty: "address" }, schema: schema45.properties.addr.required, parentSchema: schema45.properties.addr, data: data33 };
                    if (vErrors === null) {
                        vErrors = [err76];
                    }
                    else {
                        vErrors.push(err76);
                    }
                    errors++;
                }
                for (const key5 in data33) {
                    if (!(((key5 === "address") || (key5 === "reachable")) || (key5 === "timeout"))) {
                        const err77 = { instancePath: instancePath + "/addr", schemaPath: "#/properties/addr/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, schema: false, parentSchema: schema45.properties.addr, data: data33 };
                        if (vErrors === null) {
                            vErrors = [err77];
                        }
                        else {
                            vErrors.push(err77);
                        }
                        errors++;
                    }
                }
                if (data33.address !== undefined) {
                    let data34 = data33.address;
                    if (typeof data34 === "string") {
                        if (!pattern29.test(data34)) {
                            const err78 = { instancePath: instancePath + "/addr/address", schemaPath: "#/properties/addr/properties/address/pattern", keyword: "pattern", params: { pattern: "^tcp://(\\[[0-9A-Fa-f:.]+\\]|[^:/@?#\\[\\]\\s]+):[0-9]+$" }, schema: "^tcp://(\\[[0-9A-Fa-f:.]+\\]|[^:/@?#\\[\\]\\s]+):[0-9]+$", parentSchema: schema45.properties.addr.properties.address, data: data34 };
                            if (vErrors === null) {
                                vErrors = [err78];
                            }
                            else {
                                vErrors.push(err78);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err79 = { instancePath: instancePath + "/addr/address", schemaPath: "#/properties/addr/properties/address/type", keyword: "type", params: { type: "string" }, schema: schema45.properties.addr.properties.address.type, parentSchema: schema45.properties.addr.properties.address, data: data34 };
                        if (vErrors === null) {
                            vErrors = [err79];
                        }
                        else {
                            vErrors.push(err79);
                        }
                        errors++;
                    }
                }
                if (data33.reachable !== undefined) {
                    let data35 = data33.reachable;
                    if (typeof data35 !== "boolean") {
                        const err80 = { instancePath: instancePath + "/addr/reachable", schemaPath: "#/properties/addr/properties/reachable/type", keyword: "type", params: { type: "boolean" }, schema: schema45.properties.addr.properties.reachable.type, parentSchema: schema45.properties.addr.properties.reachable, data: data35 };
                        if (vErrors === null) {
                            vErrors = [err80];
                        }
                        else {
                            vErrors.push(err80);
                        }
                        errors++;
                    }
                }
                if (data33.timeout !== undefined) {
                    let data36 = data33.timeout;
                    if (typeof data36 === "string") {
                        if (!pattern9.test(data36)) {
                            const err81 = { instancePath: instancePath + "/addr/timeout", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(ms|s|m|h)$" }, schema: "^[0-9]+(ms|s|m|h)$", parentSchema: schema37, data: data36 };
                            if (vErrors === null) {
                                vErrors = [err81];
                            }
                            else {
                                vErrors.push(err81);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err82 = { instancePath: instancePath + "/addr/timeout", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data36 };
                        if (vErrors === null) {
                            vErrors = [err82];
                        }
                        else {
                            vErrors.push(err82);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err83 = { instancePath: instancePath + "/addr", schemaPath: "#/properties/addr/type", keyword: "type", params: { type: "object" }, schema: schema45.properties.addr.type, parentSchema: schema45.properties.addr, data: data33 };
                if (vErrors === null) {
                    vErrors = [err83];
                }
                else {
                    vErrors.push(err83);
                }
                errors++;
            }
        }
        if (data.identity !== undefined) {
            let data37 = data.identity;
            if (typeof data37 !== "boolean") {
                const err84 = { instancePath: instancePath + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "boolean" }, schema: schema45.properties.identity.type, parentSchema: schema45.properties.identity, data: data37 };
                if (vErrors === null) {
                    vErrors = [err84];
                }
                else {
                    vErrors.push(err84);
                }
                errors++;
            }
        }
        if (data.samples !== undefined) {
            if (data.thresholds === undefined) {
                const err85 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: { property: "samples",
                        missingProperty: "thresholds",
                        depsCount: 1,
                        deps: "thresholds" }, schema: schema45.dependentRequired, parentSchema: schema45, data };
                if (vErrors === null) {
                    vErrors = [err85];
                }
                else {
                    vErrors.push(err85);
                }
                errors++;
            }
        }
        if (data.thresholds !== undefined) {
            if (data.samples === undefined) {
                const err86 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: { property: "thresholds",
                        missingProperty: "samples",
                        depsCount: 1,
                        deps: "samples" }, schema: schema45.dependentRequired, parentSchema: schema45, data };
                if (vErrors === null) {
                    vErrors = [err86];
                }
                else {
                    vErrors.push(err86);
                }
                errors++;
            }
        }
    }
    else {
        const err87 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema45.type, parentSchema: schema45, data };
        if (vErrors === null) {
            vErrors = [err87];
        }
        else {
            vErrors.push(err87);
        }
        errors++;
    }
    validate23.errors = vErrors;
    return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://raw.githubusercontent.com/slipway-actions/slipway/main/docs/smoke.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate20.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.version === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, schema: schema31.required, parentSchema: schema31, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.checks === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checks" }, schema: schema31.required, parentSchema: schema31, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((((key0 === "version") || (key0 === "targets")) || (key0 === "origins")) || (key0 === "defaults")) || (key0 === "deadline")) || (key0 === "checks"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema31, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.version !== undefined) {
            let data0 = data.version;
            if (1 !== data0) {
                const err3 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, schema: 1, parentSchema: schema31.properties.version, data: data0 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.targets !== undefined) {
            let data1 = data.targets;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (Object.keys(data1).length < 1) {
                    const err4 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.targets, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                for (const key1 in data1) {
                    const _errs5 = errors;
                    if (typeof key1 === "string") {
                        if (!pattern4.test(key1)) {
                            const err5 = { instancePath: instancePath + "/targets", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$", parentSchema: schema32, data: key1, propertyName: key1 };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err6 = { instancePath: instancePath + "/targets", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, schema: schema32.type, parentSchema: schema32, data: key1, propertyName: key1 };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                    var valid1 = _errs5 === errors;
                    if (!valid1) {
                        const err7 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, schema: schema31.properties.targets.propertyNames, parentSchema: schema31.properties.targets, data: data1 };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
                for (const key2 in data1) {
                    let data2 = data1[key2];
                    const _errs10 = errors;
                    let valid4 = false;
                    let passing0 = null;
                    const _errs11 = errors;
                    if (typeof data2 === "string") {
                        if (!pattern5.test(data2)) {
                            const err8 = { instancePath: instancePath + "/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/url/pattern", keyword: "pattern", params: { pattern: "^(https?://|\\$\\{[A-Z_][A-Z0-9_]*\\})" }, schema: "^(https?://|\\$\\{[A-Z_][A-Z0-9_]*\\})", parentSchema: schema33, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err8];
                            }
                            else {
                                vErrors.push(err8);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err9 = { instancePath: instancePath + "/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/url/type", keyword: "type", params: { type: "string" }, schema: schema33.type, parentSchema: schema33, data: data2 };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                    var _valid0 = _errs11 === errors;
                    if (_valid0) {
                        valid4 = true;
                        passing0 = 0;
                    }
                    const _errs14 = errors;
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                        if (data2.url === undefined) {
                            const err10 = { instancePath: instancePath + "/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/targets/additionalProperties/oneOf/1/required", keyword: "required", params: { missingProperty: "url" }, schema: schema31.properties.targets.additionalProperties.oneOf[1].required, parentSchema: schema31.properties.targets.additionalProperties.oneOf[1], data: data2 };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                        }
                        for (const key3 in data2) {
                            if (!((((key3 === "url") || (key3 === "headers")) || (key3 === "required")) || (key3 === "worker"))) {
                                const err11 = { instancePath: instancePath + "/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/targets/additionalProperties/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema31.properties.targets.additionalProperties.oneOf[1], data: data2 };
                                if (vErrors === null) {
                                    vErrors = [err11];
                                }
                                else {
                                    vErrors.push(err11);
                                }
                                errors++;
                            }
                        }
                        if (data2.url !== undefined) {
                            let data3 = data2.url;
                            if (typeof data3 === "string") {
                                if (!pattern5.test(data3)) {
                                    const err12 = { instancePath: instancePath + "/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/url", schemaPath: "#/$defs/url/pattern", keyword: "pattern", params: { pattern: "^(https?://|\\$\\{[A-Z_][A-Z0-9_]*\\})" }, schema: "^(https?://|\\$\\{[A-Z_][A-Z0-9_]*\\})", parentSchema: schema33, data: data3 };
                                    if (vErrors === null) {
                                        vErrors = [err12];
                                    }
                                    else {
                                        vErrors.push(err12);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err13 = { instancePath: instancePath + "/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/url", schemaPath: "#/$defs/url/type", keyword: "type", params: { type: "string" }, schema: schema33.type, parentSchema: schema33, data: data3 };
                                if (vErrors === null) {
                                    vErrors = [err13];
                                }
                                else {
                                    vErrors.push(err13);
                                }
                                errors++;
                            }
                        }
                        if (data2.headers !== undefined) {
                            let data4 = data2.headers;
                            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                for (const key4 in data4) {
                                    let data5 = data4[key4];
                                    if (typeof data5 !== "string") {
                                        const err14 = { instancePath: instancePath + "/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/stringMap/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: schema35.additionalProperties.type, parentSchema: schema35.additionalProperties, data: data5 };
                                        if (vErrors === null) {
                                            vErrors = [err14];
                                        }
                                        else {
                                            vErrors.push(err14);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err15 = { instancePath: instancePath + "/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/headers", schemaPath: "#/$defs/stringMap/type", keyword: "type", params: { type: "object" }, schema: schema35.type, parentSchema: schema35, data: data4 };
                                if (vErrors === null) {
                                    vErrors = [err15];
                                }
                                else {
                                    vErrors.push(err15);
                                }
                                errors++;
                            }
                        }
                        if (data2.required !== undefined) {
                            let data6 = data2.required;
                            if (typeof data6 !== "boolean") {
                                const err16 = { instancePath: instancePath + "/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/required", schemaPath: "#/properties/targets/additionalProperties/oneOf/1/properties/required/type", keyword: "type", params: { type: "boolean" }, schema: schema31.properties.targets.additionalProperties.oneOf[1].properties.required.type, parentSchema: schema31.properties.targets.additionalProperties.oneOf[1].properties.required, data: data6 };
                                if (vErrors === null) {
                                    vErrors = [err16];
                                }
                                else {
                                    vErrors.push(err16);
                                }
                                errors++;
                            }
                        }
                        if (data2.worker !== undefined) {
                            let data7 = data2.worker;
                            if (typeof data7 === "string") {
                                if (!pattern7.test(data7)) {
                                    const err17 = { instancePath: instancePath + "/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/worker", schemaPath: "#/properties/targets/additionalProperties/oneOf/1/properties/worker/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]{0,62}$" }, schema: "^[a-z0-9][a-z0-9_-]{0,62}$", parentSchema: schema31.properties.targets.additionalProperties.oneOf[1].properties.worker, data: data7 };
                                    if (vErrors === null) {
                                        vErrors = [err17];
                                    }
                                    else {
                                        vErrors.push(err17);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err18 = { instancePath: instancePath + "/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/worker", schemaPath: "#/properties/targets/additionalProperties/oneOf/1/properties/worker/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.targets.additionalProperties.oneOf[1].properties.worker.type, parentSchema: schema31.properties.targets.additionalProperties.oneOf[1].properties.worker, data: data7 };
                                if (vErrors === null) {
                                    vErrors = [err18];
                                }
                                else {
                                    vErrors.push(err18);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err19 = { instancePath: instancePath + "/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/targets/additionalProperties/oneOf/1/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.targets.additionalProperties.oneOf[1].type, parentSchema: schema31.properties.targets.additionalProperties.oneOf[1], data: data2 };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                    var _valid0 = _errs14 === errors;
                    if (_valid0 && valid4) {
                        valid4 = false;
                        passing0 = [passing0, 1];
                    }
                    else {
                        if (_valid0) {
                            valid4 = true;
                            passing0 = 1;
                        }
                    }
                    if (!valid4) {
                        const err20 = { instancePath: instancePath + "/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/targets/additionalProperties/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, schema: schema31.properties.targets.additionalProperties.oneOf, parentSchema: schema31.properties.targets.additionalProperties, data: data2 };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                    else {
                        errors = _errs10;
                        if (vErrors !== null) {
                            if (_errs10) {
                                vErrors.length = _errs10;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                    }
                }
            }
            else {
                const err21 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.targets.type, parentSchema: schema31.properties.targets, data: data1 };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        if (data.origins !== undefined) {
            let data8 = data.origins;
            if (Array.isArray(data8)) {
                if (data8.length < 1) {
                    const err22 = { instancePath: instancePath + "/origins", schemaPath: "#/properties/origins/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.origins, data: data8 };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
                const len0 = data8.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data9 = data8[i0];
                    if (typeof data9 === "string") {
                        if (!pattern5.test(data9)) {
                            const err23 = { instancePath: instancePath + "/origins/" + i0, schemaPath: "#/$defs/url/pattern", keyword: "pattern", params: { pattern: "^(https?://|\\$\\{[A-Z_][A-Z0-9_]*\\})" }, schema: "^(https?://|\\$\\{[A-Z_][A-Z0-9_]*\\})", parentSchema: schema33, data: data9 };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err24 = { instancePath: instancePath + "/origins/" + i0, schemaPath: "#/$defs/url/type", keyword: "type", params: { type: "string" }, schema: schema33.type, parentSchema: schema33, data: data9 };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err25 = { instancePath: instancePath + "/origins", schemaPath: "#/properties/origins/type", keyword: "type", params: { type: "array" }, schema: schema31.properties.origins.type, parentSchema: schema31.properties.origins, data: data8 };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
        }
        if (data.defaults !== undefined) {
            let data10 = data.defaults;
            if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                for (const key5 in data10) {
                    if (!((((((key5 === "timeout") || (key5 === "retry")) || (key5 === "severity")) || (key5 === "warmup")) || (key5 === "headers")) || (key5 === "follow"))) {
                        const err26 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, schema: false, parentSchema: schema31.properties.defaults, data: data10 };
                        if (vErrors === null) {
                            vErrors = [err26];
                        }
                        else {
                            vErrors.push(err26);
                        }
                        errors++;
                    }
                }
                if (data10.timeout !== undefined) {
                    let data11 = data10.timeout;
                    if (typeof data11 === "string") {
                        if (!pattern9.test(data11)) {
                            const err27 = { instancePath: instancePath + "/defaults/timeout", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(ms|s|m|h)$" }, schema: "^[0-9]+(ms|s|m|h)$", parentSchema: schema37, data: data11 };
                            if (vErrors === null) {
                                vErrors = [err27];
                            }
                            else {
                                vErrors.push(err27);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err28 = { instancePath: instancePath + "/defaults/timeout", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data11 };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                }
                if (data10.retry !== undefined) {
                    if (!(validate21(data10.retry, { instancePath: instancePath + "/defaults/retry", parentData: data10, parentDataProperty: "retry", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                        errors = vErrors.length;
                    }
                }
                if (data10.severity !== undefined) {
                    let data13 = data10.severity;
                    if (!((data13 === "error") || (data13 === "warn"))) {
                        const err29 = { instancePath: instancePath + "/defaults/severity", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema42.enum }, schema: schema42.enum, parentSchema: schema42, data: data13 };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                }
                if (data10.warmup !== undefined) {
                    let data14 = data10.warmup;
                    if (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) {
                        const err30 = { instancePath: instancePath + "/defaults/warmup", schemaPath: "#/properties/defaults/properties/warmup/type", keyword: "type", params: { type: "integer" }, schema: schema31.properties.defaults.properties.warmup.type, parentSchema: schema31.properties.defaults.properties.warmup, data: data14 };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                    if ((typeof data14 == "number") && (isFinite(data14))) {
                        if (data14 > 20 || isNaN(data14)) {
                            const err31 = { instancePath: instancePath + "/defaults/warmup", schemaPath: "#/properties/defaults/properties/warmup/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, schema: 20, parentSchema: schema31.properties.defaults.properties.warmup, data: data14 };
                            if (vErrors === null) {
                                vErrors = [err31];
                            }
                            else {
                                vErrors.push(err31);
                            }
                            errors++;
                        }
                        if (data14 < 0 || isNaN(data14)) {
                            const err32 = { instancePath: instancePath + "/defaults/warmup", schemaPath: "#/properties/defaults/properties/warmup/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema31.properties.defaults.properties.warmup, data: data14 };
                            if (vErrors === null) {
                                vErrors = [err32];
                            }
                            else {
                                vErrors.push(err32);
                            }
                            errors++;
                        }
                    }
                }
                if (data10.headers !== undefined) {
                    let data15 = data10.headers;
                    if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                        for (const key6 in data15) {
                            let data16 = data15[key6];
                            if (typeof data16 !== "string") {
                                const err33 = { instancePath: instancePath + "/defaults/headers/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/stringMap/additionalProperties/type", keyword: "type", params: { type: "string" }, schema: schema35.additionalProperties.type, parentSchema: schema35.additionalProperties, data: data16 };
                                if (vErrors === null) {
                                    vErrors = [err33];
                                }
                                else {
                                    vErrors.push(err33);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err34 = { instancePath: instancePath + "/defaults/headers", schemaPath: "#/$defs/stringMap/type", keyword: "type", params: { type: "object" }, schema: schema35.type, parentSchema: schema35, data: data15 };
                        if (vErrors === null) {
                            vErrors = [err34];
                        }
                        else {
                            vErrors.push(err34);
                        }
                        errors++;
                    }
                }
                if (data10.follow !== undefined) {
                    let data17 = data10.follow;
                    if (!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) {
                        const err35 = { instancePath: instancePath + "/defaults/follow", schemaPath: "#/properties/defaults/properties/follow/type", keyword: "type", params: { type: "integer" }, schema: schema31.properties.defaults.properties.follow.type, parentSchema: schema31.properties.defaults.properties.follow, data: data17 };
                        if (vErrors === null) {
                            vErrors = [err35];
                        }
                        else {
                            vErrors.push(err35);
                        }
                        errors++;
                    }
                    if ((typeof data17 == "number") && (isFinite(data17))) {
                        if (data17 > 20 || isNaN(data17)) {
                            const err36 = { instancePath: instancePath + "/defaults/follow", schemaPath: "#/properties/defaults/properties/follow/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, schema: 20, parentSchema: schema31.properties.defaults.properties.follow, data: data17 };
                            if (vErrors === null) {
                                vErrors = [err36];
                            }
                            else {
                                vErrors.push(err36);
                            }
                            errors++;
                        }
                        if (data17 < 0 || isNaN(data17)) {
                            const err37 = { instancePath: instancePath + "/defaults/follow", schemaPath: "#/properties/defaults/properties/follow/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema31.properties.defaults.properties.follow, data: data17 };
                            if (vErrors === null) {
                                vErrors = [err37];
                            }
                            else {
                                vErrors.push(err37);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err38 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.defaults.type, parentSchema: schema31.properties.defaults, data: data10 };
                if (vErrors === null) {
                    vErrors = [err38];
                }
                else {
                    vErrors.push(err38);
                }
                errors++;
            }
        }
        if (data.deadline !== undefined) {
            let data18 = data.deadline;
            if (typeof data18 === "string") {
                if (!pattern9.test(data18)) {
                    const err39 = { instancePath: instancePath + "/deadline", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(ms|s|m|h)$" }, schema: "^[0-9]+(ms|s|m|h)$", parentSchema: schema37, data: data18 };
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
                const err40 = { instancePath: instancePath + "/deadline", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data18 };
                if (vErrors === null) {
                    vErrors = [err40];
                }
                else {
                    vErrors.push(err40);
                }
                errors++;
            }
        }
        if (data.checks !== undefined) {
            let data19 = data.checks;
            if (Array.isArray(data19)) {
                if (data19.length < 1) {
                    const err41 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.checks, data: data19 };
                    if (vErrors === null) {
                        vErrors = [err41];
                    }
                    else {
                        vErrors.push(err41);
                    }
                    errors++;
                }
                const len1 = data19.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (!(validate23(data19[i1], { instancePath: instancePath + "/checks/" + i1, parentData: data19, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err42 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" }, schema: schema31.properties.checks.type, parentSchema: schema31.properties.checks, data: data19 };
                if (vErrors === null) {
                    vErrors = [err42];
                }
                else {
                    vErrors.push(err42);
                }
                errors++;
            }
        }
    }
    else {
        const err43 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema31.type, parentSchema: schema31, data };
        if (vErrors === null) {
            vErrors = [err43];
        }
        else {
            vErrors.push(err43);
        }
        errors++;
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./lib/src/checks/file/validate.js


/** Problems of a file's form, each at its line, most telling first; the kinds of a check are left to the rules. */
function validateForm(value, source) {
    return (0,document_form/* formProblems */.X)(validate, value, source, WORDS);
}
const WORDS = {
    place,
    patterns: [
        ["^(https?", "Use a URL that starts with http:// or https://."],
        ["^[0-9]+(ms", "Write a duration as a whole number with ms, s, m or h, e.g. `500ms` or `90s`."],
        ["^[1-5]xx", "Use a code such as 200 or a class such as `2xx`."],
        ["^(avg", 'Write it as k6 does, in milliseconds: "p(95)<1000", "med<500", "max<=2000".'],
        ["^rate", 'Write it as "rate<0.01": a share from 0 to 1.'],
        ["^\\$", "A JSONPath starts with `$`."],
        ["^/", "A path starts with `/`."],
        ["^tcp:", "Write `tcp://host:port`, or `tcp://[::1]:port`."],
    ],
    dependent: {
        samples: ["% has `thresholds` without `samples`", "Add `samples: 20`: a threshold judges many answers."],
        thresholds: ["% has `samples` without `thresholds`", 'Add `thresholds: { duration: ["p(95)<1000"] }`.'],
    },
    not: ["% has both `json` and `body`", "Keep one of them."],
    leaves: ({ instancePath, schemaPath }) => /^\/checks\/\d+$/.test(instancePath) && /\/oneOf(\/|$)/.test(schemaPath),
};
/** "the file", `targets.us`, or `check "health", expect.status`. */
function place(path, root) {
    if (path.length === 0)
        return "the file";
    if (path[0] !== "checks" || path[1] === undefined)
        return `\`${path.join(".")}\``;
    const name = (0,document_form.at)(root, path.slice(0, 2))?.name;
    const check = typeof name === "string" ? `check "${name}"` : `check ${Number(path[1]) + 1}`;
    return path.length === 2 ? check : `${check}, \`${path.slice(2).join(".")}\``;
}


/***/ }),

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


/***/ })

};
