import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2211:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
__webpack_unused_export__ = parseCookie;
__webpack_unused_export__ = parseCookie;
__webpack_unused_export__ = stringifyCookie;
__webpack_unused_export__ = stringifySetCookie;
__webpack_unused_export__ = stringifySetCookie;
exports.s_ = parseSetCookie;
__webpack_unused_export__ = stringifySetCookie;
__webpack_unused_export__ = stringifySetCookie;
/**
 * RegExp to match cookie-name in RFC 6265 sec 4.1.1
 * This refers out to the obsoleted definition of token in RFC 2616 sec 2.2
 * which has been replaced by the token definition in RFC 7230 appendix B.
 *
 * cookie-name       = token
 * token             = 1*tchar
 * tchar             = "!" / "#" / "$" / "%" / "&" / "'" /
 *                     "*" / "+" / "-" / "." / "^" / "_" /
 *                     "`" / "|" / "~" / DIGIT / ALPHA
 *
 * Note: Allowing more characters - https://github.com/jshttp/cookie/issues/191
 * Allow same range as cookie value, except `=`, which delimits end of name.
 */
const cookieNameRegExp = /^[\u0021-\u003A\u003C\u003E-\u007E]+$/;
/**
 * RegExp to match cookie-value in RFC 6265 sec 4.1.1
 *
 * cookie-value      = *cookie-octet / ( DQUOTE *cookie-octet DQUOTE )
 * cookie-octet      = %x21 / %x23-2B / %x2D-3A / %x3C-5B / %x5D-7E
 *                     ; US-ASCII characters excluding CTLs,
 *                     ; whitespace DQUOTE, comma, semicolon,
 *                     ; and backslash
 *
 * Allowing more characters: https://github.com/jshttp/cookie/issues/191
 * Comma, backslash, and DQUOTE are not part of the parsing algorithm.
 */
const cookieValueRegExp = /^[\u0021-\u003A\u003C-\u007E]*$/;
/**
 * RegExp to match domain-value in RFC 6265 sec 4.1.1
 *
 * domain-value      = <subdomain>
 *                     ; defined in [RFC1034], Section 3.5, as
 *                     ; enhanced by [RFC1123], Section 2.1
 * <subdomain>       = <label> | <subdomain> "." <label>
 * <label>           = <let-dig> [ [ <ldh-str> ] <let-dig> ]
 *                     Labels must be 63 characters or less.
 *                     'let-dig' not 'letter' in the first char, per RFC1123
 * <ldh-str>         = <let-dig-hyp> | <let-dig-hyp> <ldh-str>
 * <let-dig-hyp>     = <let-dig> | "-"
 * <let-dig>         = <letter> | <digit>
 * <letter>          = any one of the 52 alphabetic characters A through Z in
 *                     upper case and a through z in lower case
 * <digit>           = any one of the ten digits 0 through 9
 *
 * Keep support for leading dot: https://github.com/jshttp/cookie/issues/173
 *
 * > (Note that a leading %x2E ("."), if present, is ignored even though that
 * character is not permitted, but a trailing %x2E ("."), if present, will
 * cause the user agent to ignore the attribute.)
 */
const domainValueRegExp = /^([.]?[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)([.][a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/i;
/**
 * RegExp to match path-value in RFC 6265 sec 4.1.1
 *
 * path-value        = <any CHAR except CTLs or ";">
 * CHAR              = %x01-7F
 *                     ; defined in RFC 5234 appendix B.1
 */
const pathValueRegExp = /^[\u0020-\u003A\u003D-\u007E]*$/;
/**
 * RegExp to match max-age-value in RFC 6265 sec 5.6.2
 */
const maxAgeRegExp = /^-?\d+$/;
const __toString = Object.prototype.toString;
const NullObject = /* @__PURE__ */ (() => {
    const C = function () { };
    C.prototype = Object.create(null);
    return C;
})();
/**
 * Parse a `Cookie` header.
 *
 * Parse the given cookie header string into an object
 * The object has the various cookies as keys(names) => values
 */
function parseCookie(str, options) {
    const obj = new NullObject();
    const len = str.length;
    // RFC 6265 sec 4.1.1, RFC 2616 2.2 defines a cookie name consists of one char minimum, plus '='.
    if (len < 2)
        return obj;
    const dec = options?.decode || decode;
    let index = 0;
    do {
        const eqIdx = eqIndex(str, index, len);
        if (eqIdx === -1)
            break; // No more cookie pairs.
        const endIdx = endIndex(str, index, len);
        if (eqIdx > endIdx) {
            // backtrack on prior semicolon
            index = str.lastIndexOf(";", eqIdx - 1) + 1;
            continue;
        }
        const key = valueSlice(str, index, eqIdx);
        // only assign once
        if (obj[key] === undefined) {
            obj[key] = dec(valueSlice(str, eqIdx + 1, endIdx));
        }
        index = endIdx + 1;
    } while (index < len);
    return obj;
}
/**
 * Stringifies an object into an HTTP `Cookie` header.
 */
function stringifyCookie(cookie, options) {
    const enc = options?.encode || encodeURIComponent;
    const cookieStrings = [];
    for (const name of Object.keys(cookie)) {
        const val = cookie[name];
        if (val === undefined)
            continue;
        if (!cookieNameRegExp.test(name)) {
            throw new TypeError(`cookie name is invalid: ${name}`);
        }
        const value = enc(val);
        if (!cookieValueRegExp.test(value)) {
            throw new TypeError(`cookie val is invalid: ${val}`);
        }
        cookieStrings.push(`${name}=${value}`);
    }
    return cookieStrings.join("; ");
}
function stringifySetCookie(_name, _val, _opts) {
    const cookie = typeof _name === "object"
        ? _name
        : { ..._opts, name: _name, value: String(_val) };
    const options = typeof _val === "object" ? _val : _opts;
    const enc = options?.encode || encodeURIComponent;
    if (!cookieNameRegExp.test(cookie.name)) {
        throw new TypeError(`argument name is invalid: ${cookie.name}`);
    }
    const value = cookie.value ? enc(cookie.value) : "";
    if (!cookieValueRegExp.test(value)) {
        throw new TypeError(`argument val is invalid: ${cookie.value}`);
    }
    let str = cookie.name + "=" + value;
    if (cookie.maxAge !== undefined) {
        if (!Number.isInteger(cookie.maxAge)) {
            throw new TypeError(`option maxAge is invalid: ${cookie.maxAge}`);
        }
        str += "; Max-Age=" + cookie.maxAge;
    }
    if (cookie.domain) {
        if (!domainValueRegExp.test(cookie.domain)) {
            throw new TypeError(`option domain is invalid: ${cookie.domain}`);
        }
        str += "; Domain=" + cookie.domain;
    }
    if (cookie.path) {
        if (!pathValueRegExp.test(cookie.path)) {
            throw new TypeError(`option path is invalid: ${cookie.path}`);
        }
        str += "; Path=" + cookie.path;
    }
    if (cookie.expires) {
        if (!isDate(cookie.expires) || !Number.isFinite(cookie.expires.valueOf())) {
            throw new TypeError(`option expires is invalid: ${cookie.expires}`);
        }
        str += "; Expires=" + cookie.expires.toUTCString();
    }
    if (cookie.httpOnly) {
        str += "; HttpOnly";
    }
    if (cookie.secure) {
        str += "; Secure";
    }
    if (cookie.partitioned) {
        str += "; Partitioned";
    }
    if (cookie.priority) {
        const priority = typeof cookie.priority === "string"
            ? cookie.priority.toLowerCase()
            : undefined;
        switch (priority) {
            case "low":
                str += "; Priority=Low";
                break;
            case "medium":
                str += "; Priority=Medium";
                break;
            case "high":
                str += "; Priority=High";
                break;
            default:
                throw new TypeError(`option priority is invalid: ${cookie.priority}`);
        }
    }
    if (cookie.sameSite) {
        const sameSite = typeof cookie.sameSite === "string"
            ? cookie.sameSite.toLowerCase()
            : cookie.sameSite;
        switch (sameSite) {
            case true:
            case "strict":
                str += "; SameSite=Strict";
                break;
            case "lax":
                str += "; SameSite=Lax";
                break;
            case "none":
                str += "; SameSite=None";
                break;
            default:
                throw new TypeError(`option sameSite is invalid: ${cookie.sameSite}`);
        }
    }
    return str;
}
/**
 * Deserialize a `Set-Cookie` header into an object.
 *
 * deserialize('foo=bar; httpOnly')
 *   => { name: 'foo', value: 'bar', httpOnly: true }
 */
function parseSetCookie(str, options) {
    const dec = options?.decode || decode;
    const len = str.length;
    const endIdx = endIndex(str, 0, len);
    const eqIdx = eqIndex(str, 0, endIdx);
    const setCookie = eqIdx === -1
        ? { name: "", value: dec(valueSlice(str, 0, endIdx)) }
        : {
            name: valueSlice(str, 0, eqIdx),
            value: dec(valueSlice(str, eqIdx + 1, endIdx)),
        };
    let index = endIdx + 1;
    while (index < len) {
        const endIdx = endIndex(str, index, len);
        const eqIdx = eqIndex(str, index, endIdx);
        const attr = eqIdx === -1
            ? valueSlice(str, index, endIdx)
            : valueSlice(str, index, eqIdx);
        const val = eqIdx === -1 ? undefined : valueSlice(str, eqIdx + 1, endIdx);
        switch (attr.toLowerCase()) {
            case "httponly":
                setCookie.httpOnly = true;
                break;
            case "secure":
                setCookie.secure = true;
                break;
            case "partitioned":
                setCookie.partitioned = true;
                break;
            case "domain":
                setCookie.domain = val;
                break;
            case "path":
                setCookie.path = val;
                break;
            case "max-age":
                if (val && maxAgeRegExp.test(val))
                    setCookie.maxAge = Number(val);
                break;
            case "expires":
                if (!val)
                    break;
                const date = new Date(val);
                if (Number.isFinite(date.valueOf()))
                    setCookie.expires = date;
                break;
            case "priority":
                if (!val)
                    break;
                const priority = val.toLowerCase();
                if (priority === "low" ||
                    priority === "medium" ||
                    priority === "high") {
                    setCookie.priority = priority;
                }
                break;
            case "samesite":
                if (!val)
                    break;
                const sameSite = val.toLowerCase();
                if (sameSite === "lax" ||
                    sameSite === "strict" ||
                    sameSite === "none") {
                    setCookie.sameSite = sameSite;
                }
                break;
        }
        index = endIdx + 1;
    }
    return setCookie;
}
/**
 * Find the `;` character between `min` and `len` in str.
 */
function endIndex(str, min, len) {
    const index = str.indexOf(";", min);
    return index === -1 ? len : index;
}
/**
 * Find the `=` character between `min` and `max` in str.
 */
function eqIndex(str, min, max) {
    const index = str.indexOf("=", min);
    return index < max ? index : -1;
}
/**
 * Slice out a value between startPod to max.
 */
function valueSlice(str, min, max) {
    let start = min;
    let end = max;
    do {
        const code = str.charCodeAt(start);
        if (code !== 0x20 /*   */ && code !== 0x09 /* \t */)
            break;
    } while (++start < end);
    while (end > start) {
        const code = str.charCodeAt(end - 1);
        if (code !== 0x20 /*   */ && code !== 0x09 /* \t */)
            break;
        end--;
    }
    return str.slice(start, end);
}
/**
 * URL-decode string value. Optimized to skip native call when no %.
 */
function decode(str) {
    if (str.indexOf("%") === -1)
        return str;
    try {
        return decodeURIComponent(str);
    }
    catch (e) {
        return str;
    }
}
/**
 * Determine if value is a Date.
 */
function isDate(val) {
    return __toString.call(val) === "[object Date]";
}
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

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

/***/ 7152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./lib/src/action/inputs/invalid.js
var inputs_invalid = __nccwpck_require__(5864);
// EXTERNAL MODULE: ./lib/node_modules/@actions/core/lib/core.js + 4 modules
var core = __nccwpck_require__(611);
// EXTERNAL MODULE: ./lib/src/action/secrets.js
var action_secrets = __nccwpck_require__(6032);
;// CONCATENATED MODULE: ./lib/src/action/inputs/secret.js



/** The input's text as written, not trimmed, with every line masked; undefined when empty. */
function secret_secretText(name) {
    const value = (0,core/* getInput */.V4)(name, { trimWhitespace: false });
    if (value.trim() === "")
        return undefined;
    (0,action_secrets/* mask */.dK)(value);
    return value;
}
/** The input's text, trimmed and masked; undefined when absent or empty. */
function optionalSecret(name) {
    return secret_secretText(name)?.trim();
}
/** A masked input that must not be empty: an unset secret arrives as an empty string, never as an error. */
function secret(name) {
    const value = optionalSecret(name);
    if (value === undefined)
        throw invalid(name, "is empty", "A secret that does not exist, or that was not passed on by the calling workflow, arrives as an empty string: name it under `secrets:` of the call.");
    return value;
}

;// CONCATENATED MODULE: ./lib/src/action/inputs/access.js


/**
 * The headers of a Cloudflare Access service token, whose two halves are named and both masked; none when both are
 * empty. One without the other stops the action: Access would answer with its login page.
 */
function accessHeaders(id, key) {
    const [clientId, clientSecret] = [optionalSecret(id), optionalSecret(key)];
    if (clientId === undefined && clientSecret === undefined)
        return {};
    if (clientId === undefined || clientSecret === undefined) {
        const missing = clientId === undefined ? id : key;
        throw (0,inputs_invalid/* invalid */.Gq)(missing, "is empty", "An Access service token has both a client id and a client secret.");
    }
    return { "cf-access-client-id": clientId, "cf-access-client-secret": clientSecret };
}

// EXTERNAL MODULE: ./lib/src/action/inputs/duration.js
var duration = __nccwpck_require__(871);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
// EXTERNAL MODULE: ./lib/src/action/inputs/text.js
var inputs_text = __nccwpck_require__(1052);
;// CONCATENATED MODULE: ./lib/src/action/inputs/header-name.js



/** Name of an HTTP header in lower case, as Node's clients have them in answers. */
function headerName(name) {
    const text = (0,inputs_text/* required */.mw)(name);
    try {
        (0,external_node_http_.validateHeaderName)(text);
    }
    catch {
        throw (0,inputs_invalid/* invalidText */.d7)(name, text, ", which is not the name of a header", "Write e.g. `x-worker-version`.");
    }
    return text.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/src/action/inputs/number.js


/** A number from `min` to `max`, both included. */
function number(name, { min, max, integer = false }) {
    const text = (0,core/* getInput */.V4)(name);
    const value = Number(text);
    if (text !== "" && Number.isFinite(value) && value >= min && value <= max && (!integer || Number.isInteger(value)))
        return value;
    throw (0,inputs_invalid/* invalidText */.d7)(name, text, "", `Use a ${integer ? "whole " : ""}number from ${min} to ${max}.`);
}

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

;// CONCATENATED MODULE: ./lib/src/action/inputs/per-worker.js



/** One value, which is `worker`'s, or `worker=value` lines; undefined when the input is absent or empty. */
function perWorker(name, worker) {
    const text = (0,inputs_text/* optional */.lq)(name);
    if (text === undefined)
        return undefined;
    // A URL may hold `=`, but never before its `://`.
    if (!text.includes("\n") && !/^[^:/=\s]+=/.test(text)) {
        if (worker === undefined)
            throw (0,inputs_invalid/* invalid */.Gq)(name, "needs the name of the Worker", "Set `worker`, or write `worker=id`.");
        return new Map([[worker, text]]);
    }
    const result = new Map();
    for (const [key, value] of pairs(name)) {
        if (value === undefined || value === "")
            throw (0,inputs_invalid/* invalid */.Gq)(name, `has no value for \`${key}\``, "Write `worker=value` lines.");
        result.set(key, value);
    }
    return result;
}

// EXTERNAL MODULE: ./lib/src/action/inputs/status.js
var inputs_status = __nccwpck_require__(5885);
;// CONCATENATED MODULE: ./lib/src/action/inputs/superseded.js


/** Throws if one of them is set although there are settings: two words about one thing, of which one would be ignored. */
function superseded(inputs) {
    for (const [name, [normal, instead]] of Object.entries(inputs)) {
        const value = (0,core/* getInput */.V4)(name);
        if (value !== "" && value !== normal)
            throw (0,inputs_invalid/* invalid */.Gq)(name, "is set beside `settings`, which take its place", `Leave it out: ${instead} decides.`);
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
        throw (0,inputs_invalid/* invalid */.Gq)(name, problem.says, problem.fix);
    throw (0,inputs_invalid/* invalidText */.d7)(name, text, `, which ${problem.says}`, problem.fix);
}
/** A path below an address, as written. */
function path(name) {
    const text = (0,inputs_text/* required */.mw)(name);
    const problem = (0,address/* pathProblem */.z)(text);
    if (problem === undefined)
        return text;
    throw (0,inputs_invalid/* invalidText */.d7)(name, text, `, which ${problem.says}`, problem.fix);
}
/** An http(s) URL, as written. */
function url(name) {
    return asUrl(name, required(name));
}
/** The same; undefined when the input is absent or empty. */
function optionalUrl(name) {
    const text = (0,inputs_text/* optional */.lq)(name);
    return text === undefined ? undefined : asUrl(name, text);
}
/** URLs from `name=https://…` lines. */
function namedUrls(name) {
    const result = new Map();
    for (const [key, text] of pairs(name)) {
        if (text === undefined || !/^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$/.test(key))
            throw (0,inputs_invalid/* invalid */.Gq)(name, `has the line \`${key}\``, "Write `name=https://…` lines.");
        result.set(key, asUrl(name, text));
    }
    return result;
}
/** A list of origins, i.e. URLs of scheme, host and port alone. */
function origins(name) {
    return (0,inputs_text/* list */.p_)(name).map((text) => {
        const { origin, href } = new URL(asUrl(name, text));
        if (href === `${origin}/`)
            return origin;
        throw (0,inputs_invalid/* invalidText */.d7)(name, text, ", which is not an origin", `Leave out what follows the host: \`${origin}\`.`);
    });
}

;// CONCATENATED MODULE: ./lib/src/action/inputs/variables.js



const NAME = /^[A-Z_][A-Z0-9_]*$/;
/** Variables from `NAME=value` lines; `NAME` alone takes the value from the environment. */
function variables(name) {
    const result = new Map();
    for (const [variable, written] of pairs(name)) {
        if (!NAME.test(variable))
            throw (0,inputs_invalid/* invalid */.Gq)(name, `has the name \`${variable}\``, "Use capitals, digits and underscores.");
        const value = written ?? process.env[variable];
        if (value === undefined)
            throw (0,inputs_invalid/* invalid */.Gq)(name, `names \`${variable}\`, which is not in the environment`, `Write \`${variable}=value\`.`);
        result.set(variable, value);
    }
    return result;
}
/** Variables from `NAME=value` lines whose values are masked; a line without a value stops the action. */
function secretVariables(name) {
    const result = new Map();
    const lines = pairs(name);
    // All of them first: a mistake in one line must not leave the values of the next ones to be seen.
    for (const [, value = ""] of lines)
        (0,action_secrets/* mask */.dK)(value);
    for (const [index, [variable, value = ""]] of lines.entries()) {
        // Its words stay unsaid: a key that was cut into lines looks like this.
        if (!NAME.test(variable))
            throw (0,inputs_invalid/* invalid */.Gq)(name, `has no name for the value in line ${index + 1}`, "Write `NAME=${{ secrets.NAME }}` lines, with names of capitals, digits and underscores, and values of one line.");
        if (value === "")
            throw (0,inputs_invalid/* invalid */.Gq)(name, `has no value for \`${variable}\``, "Write `NAME=${{ secrets.NAME }}` lines.");
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
    throw (0,inputs_invalid/* invalidText */.d7)(name, text, ", which is not a version id", "It looks like `dc8dcd28-271b-4367-9840-6c244f84cb40`, as the output `version-id` of `deploy-worker`.");
}
/** The id of a version, in lower case. */
function versionId(name) {
    return asVersionId(name, required(name));
}
/** The same; undefined when the input is absent or empty. */
function optionalVersionId(name) {
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
function workerSecrets(name) {
    const secrets = parseSecrets(secret_secretText(name) ?? "");
    for (const value of secrets.values())
        (0,action_secrets/* mask */.dK)(value);
    return secrets;
}
/** The same for whoever takes back and must not be stopped: what is wrong with the text is left to those who upload it. */
function hideWorkerSecrets(name) {
    for (const value of Object.values(parse(secretText(name) ?? "")))
        mask(value);
}
/**
 * Reads secrets from dotenv text, as wrangler's `--secrets-file` does. A line that is no assignment, a name given twice,
 * an empty value and one that dotenv would cut at a `#` throw a `UserError` with the line's number, never with its text:
 * even what looks like a name may be a piece of a key.
 */
function parseSecrets(text) {
    const values = (0,dist.parse)(text);
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
    return (0,inputs_invalid/* refused */.J5)(`Line ${index + 1} of \`worker-secrets\` ${why}.`, hint);
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
function workspacePath(name) {
    const path = (0,inputs_text/* optional */.lq)(name);
    if (path === undefined)
        return undefined;
    const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
    const found = (0,external_node_path_.resolve)(workspace, path);
    const hint = "Name a file of the repository, relative to its root: `smoke.yml`.";
    if (!workspace_path_isInside(workspace, found))
        throw (0,inputs_invalid/* invalid */.Gq)(name, `is \`${path}\`, which is outside of the workspace`, hint);
    const [from, to] = [real(workspace), real(found)];
    if (from !== undefined && to !== undefined && !workspace_path_isInside(from, to))
        throw (0,inputs_invalid/* invalid */.Gq)(name, `is \`${path}\`, a link that leads out of the workspace`, hint);
    return (0,external_node_path_.relative)(workspace, found);
}
function workspace_path_isInside(folder, path) {
    const rest = (0,external_node_path_.relative)(folder, path);
    return rest !== ".." && !rest.startsWith(`..${external_node_path_.sep}`) && (0,external_node_path_.resolve)(folder, rest) === path;
}
/** Where a path really leads; undefined when it does not exist. */
function real(path) {
    try {
        return (0,external_node_fs_namespaceObject.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/src/record/stamp.js
var stamp = __nccwpck_require__(7161);
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
    const text = plain && !/^(\{|sha256:)/.test(plain) ? plain : canonicalJson(Object.fromEntries(said));
    return { name, type, target: text.length > LONGEST ? digestOf(text) : text };
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
        throw refused(`have the digest ${JSON.stringify(digest.slice(0, 80))}, which is none`);
    const json = open_parse(text);
    const { digest: named, ...body } = json;
    const real = digestOf(json_canonicalJson(body));
    if (named !== real || digest !== real)
        throw refused(`have the digest ${real}, and ${digest} is expected`);
    return json;
}
function open_parse(text) {
    let json;
    try {
        json = JSON.parse(text);
        // What is too deep for this is too deep for everything else.
        json_canonicalJson(json);
    }
    catch {
        throw refused("are not JSON, or nested without end");
    }
    if (typeof json !== "object" || json === null || json.format !== 1)
        throw refused("have an unknown format");
    return json;
}
function refused(why) {
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

// EXTERNAL MODULE: ./lib/actions/smoke-test/settings.js + 3 modules
var smoke_test_settings = __nccwpck_require__(3033);
;// CONCATENATED MODULE: ./lib/actions/smoke-test/inputs.js


















const BEHAVIOURS = ["fail", "warn"];
/** The action's inputs, with every rule between them checked. */
function readInputs() {
    const settings = handedSettings((0,inputs_text/* optional */.lq)("settings"), (0,inputs_text/* optional */.lq)("settings-digest"));
    if (settings !== undefined)
        superseded(smoke_test_settings/* SUPERSEDED */.ls);
    const inputs = {
        summary: (0,inputs_text/* boolean */.zM)("summary"),
        ...(settings === undefined ? readChecks() : (0,smoke_test_settings/* fromSettings */.CQ)(settings, optionalUrl("url"))),
        secrets: secretVariables("secret-variables"),
        /** Sent to nobody: an answer may show what the Worker knows. */
        workerSecrets: workerSecrets("worker-secrets"),
        // Whoever is asked of a Worker without an address is another one, and names no version of it.
        identity: settings?.test === true ? withoutIdentity(settings) : readIdentity(settings),
        access: accessHeaders("access-client-id", "access-client-secret"),
        mode: (0,inputs_text/* oneOf */.yL)("mode", ["check", "baseline"]),
        baseline: (0,inputs_text/* optional */.lq)("baseline"),
        rateLimits: (0,inputs_text/* boolean */.zM)("rate-limit-checks"),
        attempts: number("attempts", { min: 1, max: 100, integer: true }),
        timeoutMs: (0,duration/* duration */.p0)("timeout", { min: 1 }),
        deadlineMs: (0,duration/* duration */.p0)("deadline"),
        concurrency: number("concurrency", { min: 1, max: 64, integer: true }),
        onFailed: (0,inputs_text/* oneOf */.yL)("on-failed", BEHAVIOURS),
        onDegraded: (0,inputs_text/* oneOf */.yL)("on-degraded", [...BEHAVIOURS, "ignore"]),
        onInconclusive: (0,inputs_text/* oneOf */.yL)("on-inconclusive", BEHAVIOURS),
        reportDirectory: (0,inputs_text/* optional */.lq)("report-directory"),
        settings,
    };
    rules(inputs);
    return inputs;
}
function readChecks() {
    return {
        checkFile: workspacePath("check-file"),
        url: optionalUrl("url"),
        path: path("path"),
        expectStatus: (0,inputs_status/* optionalStatuses */.Bz)("expect-status"),
        expectBody: (0,inputs_text/* optional */.lq)("expect-body"),
        targets: namedUrls("targets"),
        origins: origins("origins"),
        variables: variables("variables"),
    };
}
function rules(inputs) {
    const { checkFile, url, targets, expectStatus, expectBody, mode, baseline, identity } = inputs;
    if (checkFile === undefined && url === undefined && targets.size === 0) {
        throw inputs.settings === undefined
            ? (0,inputs_invalid/* refused */.J5)("There is nothing to check.", "Set `check-file`, or `url`.")
            : (0,inputs_invalid/* refused */.J5)("Input `url` is empty, and the settings name no address.", "Write `url` into slipway.yml, or pass an address of the Worker on.");
    }
    if (checkFile === undefined && url !== undefined && targets.size > 0) {
        throw (0,inputs_invalid/* refused */.J5)("Inputs `url` and `targets` are both set.", "Without `check-file`, use one of them.");
    }
    if (checkFile !== undefined && (expectStatus !== undefined || expectBody !== undefined || inputs.path !== "/")) {
        const names = "Inputs `path`, `expect-status` and `expect-body` belong to the simple check";
        throw (0,inputs_invalid/* refused */.J5)(`${names}, and \`check-file\` is set.`, "Write them into the check file.");
    }
    if (mode === "baseline" && (baseline !== undefined || identity !== undefined)) {
        const hint = "A baseline records what is live before a deploy: leave `baseline` and `version-id` out.";
        throw (0,inputs_invalid/* refused */.J5)("Input `mode` is `baseline`, and `baseline` or `version-id` is set.", hint);
    }
}
function withoutIdentity(settings) {
    refuseOtherPlace(settings, { worker: (0,inputs_text/* optional */.lq)("worker") });
}
/** Which version must answer, of which Worker, and how it is told; undefined when none is asked for. */
function readIdentity(settings) {
    const worker = (0,inputs_text/* optional */.lq)("worker");
    if (settings !== undefined)
        refuseOtherPlace(settings, { worker });
    const given = perWorker("version-id", worker);
    const [own, stamp] = [(0,inputs_text/* optional */.lq)("version-url"), (0,inputs_text/* optional */.lq)("version-stamp")];
    const { absent, ...shown } = settings === undefined ? readShown() : (0,smoke_test_settings/* identityFrom */.pH)(settings);
    const how = {
        ...shown,
        jsonpath: (0,inputs_text/* optional */.lq)("version-jsonpath"),
        override: (0,inputs_text/* boolean */.zM)("override"),
        echoes: number("version-echoes", { min: 1, max: 100, integer: true }),
    };
    if (given === undefined) {
        const beside = { worker, "version-url": own, "version-stamp": stamp };
        const orphan = Object.entries(beside).find(([, value]) => value !== undefined)?.[0];
        if (orphan === undefined)
            return undefined;
        const hint = "Pass the version id of the deploy on; an empty one would prove nothing.";
        throw (0,inputs_invalid/* invalid */.Gq)("version-id", `is empty although \`${orphan}\` is set`, hint);
    }
    const versions = new Map([...given].map(([name, id]) => [name, asVersionId("version-id", id)]));
    const urls = readVersionUrls(versions);
    const stamps = readStamps(versions);
    const none = new Map();
    if (settings === undefined)
        return { versions, urls, stamps, asides: none, ...how };
    // Who shows no version proves it by its own address, as long as not users are to be asked; else whoever answers counts.
    if (absent)
        return how.override && urls.size > 0 ? { versions, urls, stamps, asides: none, ...how } : undefined;
    return { versions, urls: none, asides: urls, stamps, ...how };
}
function readShown() {
    return { header: headerName("version-header"), timeoutMs: (0,duration/* duration */.p0)("version-timeout"), absent: false };
}
function readVersionUrls(versions) {
    const urls = perWorker("version-url", [...versions.keys()][0]) ?? new Map();
    for (const [name, text] of urls) {
        if (!versions.has(name))
            throw (0,inputs_invalid/* invalid */.Gq)("version-url", `names \`${name}\`, which \`version-id\` does not`, "Name the same Workers.");
        asUrl("version-url", text);
    }
    return urls;
}
function readStamps(versions) {
    const stamps = perWorker("version-stamp", [...versions.keys()][0]) ?? new Map();
    for (const [name, text] of stamps) {
        if (!versions.has(name))
            throw (0,inputs_invalid/* invalid */.Gq)("version-stamp", `names \`${name}\`, which \`version-id\` does not`, "Name the same Workers.");
        if (!stamp/* STAMP */.Cq.test(text))
            throw (0,inputs_invalid/* invalid */.Gq)("version-stamp", "is no stamp", "Pass the output `version-stamp` of `deploy-worker` on.");
    }
    return stamps;
}


/***/ }),

/***/ 3107:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _src_action_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8362);
/* harmony import */ var _src_checks_wire_exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9457);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7152);
/* harmony import */ var _smoke_test_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7053);




await (0,_src_action_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .Cs)(_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .K, (inputs, run) => (0,_smoke_test_js__WEBPACK_IMPORTED_MODULE_3__/* .smokeTest */ .K)(inputs, { transport: (0,_src_checks_wire_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .createTransport */ .o)(), now: Date.now }, run));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ls: () => (/* binding */ SUPERSEDED),
  CQ: () => (/* binding */ fromSettings),
  pH: () => (/* binding */ identityFrom),
  TH: () => (/* binding */ loadFrom)
});

// EXTERNAL MODULE: ./lib/src/action/inputs/duration.js
var duration = __nccwpck_require__(871);
// EXTERNAL MODULE: ./lib/src/action/inputs/status.js
var inputs_status = __nccwpck_require__(5885);
// EXTERNAL MODULE: ./lib/src/checks/file/load.js + 5 modules
var load = __nccwpck_require__(546);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(5071);
;// CONCATENATED MODULE: ./lib/src/settings/slipway/lines.js
/** Most lines that are kept: they are there for annotations only. */
const MOST = 5_000;
/** Lines of a document by JSON pointer, without those that are their parent's. */
function linesOf(source) {
    const lines = { "": source.lineOf([]) };
    let count = 0;
    const walk = (value, path, above) => {
        if (typeof value !== "object" || value === null)
            return;
        for (const [key, member] of Object.entries(value)) {
            const below = [...path, Array.isArray(value) ? Number(key) : key];
            const line = source.lineOf(below);
            if (count++ >= MOST)
                return;
            if (line !== above)
                lines[pointer(below)] = line;
            walk(member, below, line);
        }
    };
    walk(source.value, [], lines[""] ?? 1);
    return lines;
}
/** The way back: a document that was passed on, with the lines of the file that it comes from. */
function withLines(value, lines) {
    return {
        value,
        lineOf(path) {
            for (let length = path.length; length >= 0; length--) {
                const at = pointer(path.slice(0, length));
                if (Object.hasOwn(lines, at))
                    return lines[at] ?? 1;
            }
            return 1;
        },
    };
}
const pointer = (path) => path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

;// CONCATENATED MODULE: ./lib/src/settings/checks/address.js
/**
 * The address that a check document is asked at. Its only target stays unless the settings have another `url`; where
 * several have names, or the settings name them, it is undefined: each has its own.
 */
function addressOf({ url, targets }, document, otherwise) {
    const own = Object.keys(document?.targets ?? {});
    if (Object.keys(targets).length > 0 || own.length > 1)
        return undefined;
    return url ?? (own.length === 0 ? otherwise : undefined);
}
/** Whether neither the settings nor their checks name an address. */
function namesNone({ checks, ...named }) {
    const none = "none";
    return addressOf(named, checks?.document ?? null, none) === none;
}
/** Whether the test of a Worker without an address has nobody to ask. */
const asksNobody = (settings) => settings.test && namesNone(settings);
/** Whether a smoke test asks the Worker's own first address, because nothing names another. */
const asksFirstAddress = (settings) => settings.smokeTest && namesNone(settings);

;// CONCATENATED MODULE: ./lib/src/settings/checks/open.js



/** Reasons of checks that cannot be run here. */
const DOCUMENT_REASONS = (/* unused pure expression or super */ null && (["invalid-checks"]));
/** The checks that settings brought along, with the lines of the file that they come from. */
function openChecks(settings, checks, { secrets, url }) {
    const missing = checks.secrets.filter((name) => !secrets.has(name)).map((name) => `\`\${${name}}\``);
    if (missing.length > 0)
        throw new errors/* UserError */.yo(`The checks in "${checks.file}" use ${missing.join(", ")}, and there is no secret of that name, nor one below \`variables\` in slipway.yml.`, { hint: "Pass it on as a line of the input `secret-variables`.", reason: "invalid-checks" });
    return {
        source: withLines(checks.document, checks.lines),
        variables: new Map(Object.entries(settings.variables)),
        secrets,
        origins: settings.origins,
        targets: new Map(Object.entries(settings.targets)),
        url: addressOf(settings, checks.document, url),
    };
}

;// CONCATENATED MODULE: ./lib/actions/smoke-test/settings.js




/** Inputs that settings take the place of. */
const SUPERSEDED = {
    "check-file": ["", "`checks` in slipway.yml"],
    path: ["/", "`checks.path` in slipway.yml"],
    "expect-status": ["", "`checks.expect-status` in slipway.yml"],
    "expect-body": ["", "a check with `expect.body` below `checks` in slipway.yml"],
    targets: ["", "`targets` in slipway.yml"],
    origins: ["", "`origins` in slipway.yml"],
    variables: ["", "`variables` in slipway.yml"],
    "version-header": ["x-worker-version", "`rollout.version-header` in slipway.yml"],
    "version-timeout": ["60s", "`rollout.identity-timeout` in slipway.yml"],
};
/** What the settings say for them. `url` is asked where they name no address. */
function fromSettings(settings, url) {
    const { checks, check, targets, variables } = settings;
    const named = new Map(Object.entries(targets));
    return {
        checkFile: checks?.file,
        url: named.size > 0 ? undefined : (settings.url ?? url),
        path: check.path,
        expectStatus: check.expectStatus === null ? undefined : (0,inputs_status/* asStatuses */.dN)("settings", check.expectStatus),
        expectBody: undefined,
        targets: named,
        origins: settings.origins,
        variables: new Map(Object.entries(variables)),
    };
}
/** How answers show their version. Where they need not, only the version's own address proves it. */
function identityFrom({ rollout }) {
    return {
        header: rollout.versionHeader,
        timeoutMs: (0,duration/* asDuration */.Fi)("settings", rollout.identityTimeout),
        absent: rollout.identity === "absent-ok",
    };
}
/** The check document of settings, ready to run, or what is wrong with it. */
async function loadFrom(settings, checks, outside) {
    const { source, ...options } = openChecks(settings, checks, outside);
    return await (0,load/* loadChecks */.o$)(source, options);
}


/***/ }),

/***/ 7053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ smokeTest)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/src/checks/file/load.js + 5 modules
var load = __nccwpck_require__(546);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(5071);
;// CONCATENATED MODULE: ./lib/src/document/problems.js

/** Most problems of one file that are told at once. */
const TOLD = 10;
/** `smoke.yml, line 7, has the unknown key "pth"` */
const problemSentence = (subject, { line, message }) => `${subject}${line === undefined ? "" : `, line ${line},`} ${message}`;
/** What is wrong with one file: the first problem in the message, the others in the hint, all of them for annotations. */
class FileError extends errors/* UserError */.yo {
    /** Relative to the workspace. */
    file;
    problems;
    constructor(file, problems, { reason }) {
        const [first] = problems;
        if (first === undefined)
            throw new Error("FileError needs a problem");
        const others = problems.slice(1, TOLD).map((problem) => `${problemSentence(file, problem)}. ${problem.fix}`);
        super(`${problemSentence(file, first)}.`, { hint: [first.fix, ...others].join("\n"), reason });
        this.file = file;
        this.problems = problems.slice(0, TOLD);
    }
}

;// CONCATENATED MODULE: ./lib/src/checks/file/problems.js


/** Reasons of checks that break a rule. */
const CHECKS_REASONS = (/* unused pure expression or super */ null && (["invalid-checks"]));
/** One UserError for all problems of a check file: the first in the message, the others counted in the hint. */
function problemError(subject, problems) {
    return new FileError(subject, problems, { reason: "invalid-checks" });
}

;// CONCATENATED MODULE: ./lib/src/checks/file/simple.js


/** Every answer but a server's error: all that can be asked of an address about which nothing is said. */
const NO_SERVER_ERROR = (/* unused pure expression or super */ null && (["1xx", "2xx", "3xx", "4xx"]));
/** The simple check of one address, with its path and query unless another path is wanted. */
async function addressCheck(address, { path, status } = {}) {
    return await simpleCheck({ targets: { production: address }, path: path ?? "/", status });
}
/** The simple check as a check file. Throws a `UserError` if it breaks a rule of check files. */
async function simpleCheck({ targets, path, status = "2xx", body }) {
    const file = {
        version: 1,
        targets,
        defaults: { retry: { on: ["connection", "timeout", "5xx", "not_found"] } },
        checks: [
            {
                name: `GET ${path}`,
                request: { path: path.startsWith("/") ? path : `/${path}` },
                expect: { status, ...(body === undefined ? {} : { body: { contains: body } }) },
            },
        ],
    };
    const { loaded, problems } = await (0,load/* applyRules */.IU)(file);
    if (loaded === undefined)
        throw problemError("The simple check", problems);
    return loaded;
}

// EXTERNAL MODULE: ./lib/src/checks/judge/jsonpath.js
var judge_jsonpath = __nccwpck_require__(545);
;// CONCATENATED MODULE: ./lib/src/checks/judge/identity.js


/** Prepares identities. Throws a UserError for a Worker whose name the override header cannot carry. */
async function identities(settings) {
    if (settings.jsonpath !== undefined)
        await (0,judge_jsonpath/* loadJsonPath */.Qj)();
    // Where each has its own URL nobody is asked by header, and a name that no header can carry is none of our business.
    const asked = [...settings.versions.keys()].some((worker) => !settings.urls.has(worker));
    const override = settings.override && asked ? await overrideHeader(settings.versions) : undefined;
    const make = (worker, versionId) => ({
        worker,
        versionId,
        url: settings.urls.get(worker),
        header: settings.header.toLowerCase(),
        jsonpath: settings.jsonpath,
        stamp: settings.stamps?.get(worker),
        aside: settings.asides?.get(worker),
        override: settings.urls.has(worker) ? undefined : override,
    });
    const all = new Map([...settings.versions].map(([worker, id]) => [worker, make(worker, id)]));
    const only = all.size === 1 ? [...all.values()][0] : undefined;
    return {
        echoes: settings.echoes,
        timeoutMs: settings.timeoutMs,
        for: (worker) => (worker === undefined ? only : all.get(worker)),
    };
}
/** The structured-field dictionary that routes requests to versions, several Workers at once. */
async function overrideHeader(versions) {
    const { serializeDictionary } = await __nccwpck_require__.e(/* import() */ 385).then(__nccwpck_require__.bind(__nccwpck_require__, 2385));
    try {
        return serializeDictionary(new Map([...versions].map(([worker, id]) => [worker, [id, new Map()]])));
    }
    catch (cause) {
        const names = [...versions.keys()].map((name) => `"${name}"`).join(", ");
        throw new errors/* UserError */.yo(`The override header cannot carry the Worker name ${names}.`, {
            hint: "Its keys start with a lower-case letter: prove the version by its own URL, with the input `version-url`.",
            reason: "invalid-input",
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./lib/src/checks/report/baseline.js

/** Reads the JSON result of a `baseline` run. Throws a UserError for anything else. */
function readBaseline(text, path) {
    let result;
    try {
        result = JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`The baseline "${path}" is not JSON.`, {
            hint: HINT,
            reason: "invalid-input",
            cause,
        });
    }
    if (result?.format !== 1 || result.mode !== "baseline" || !Array.isArray(result.checks)) {
        throw new errors/* UserError */.yo(`"${path}" is not the baseline of a smoke test.`, {
            hint: HINT,
            reason: "invalid-input",
        });
    }
    // A check that has changed since, or had no verdict then, has no baseline.
    const failed = new Set(result.checks.filter(({ status }) => status === "failed").map(({ key, fingerprint }) => `${key}\n${fingerprint}`));
    return { failed: ({ key, fingerprint }) => failed.has(`${key}\n${fingerprint}`) };
}
const HINT = "Record one with `mode: baseline` before the deploy, and pass its output `report` on as `baseline`.";

// EXTERNAL MODULE: ./lib/src/checks/report/outcome.js
var report_outcome = __nccwpck_require__(3521);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./lib/src/checks/file/origins.js
var origins = __nccwpck_require__(4606);
// EXTERNAL MODULE: ./lib/src/time/duration.js
var duration = __nccwpck_require__(9480);
;// CONCATENATED MODULE: ./lib/src/checks/judge/duration.js

/** Milliseconds of a duration of the check file, whose form its schema has checked. */
function milliseconds(text) {
    const value = (0,duration/* parseDuration */.E9)(text);
    if (value === undefined)
        throw new TypeError(`"${text}" is not a duration`);
    return value;
}

;// CONCATENATED MODULE: ./lib/src/checks/run/urls.js
/**
 * The path below a base URL: `https://x/app/` and `/health?a=1` make `https://x/app/health?a=1`, and `/` alone the base
 * as it is written. Whatever the path is, it stays at the base's origin: `//host/x` is a path here.
 */
function below(base, path) {
    if (path === "/")
        return new URL(base);
    return new URL(`${base.origin}${base.pathname.replace(/\/$/, "")}${path}`);
}
/** What stands at one address, asked at another one that serves the same, e.g. a version's own. */
function movedTo(origin, address) {
    const moved = below(origin, address.pathname);
    if (address.search !== "")
        moved.search = address.search;
    return moved;
}
/** A URL with more of a query. What it has stays as it is written: a signed query would be worth nothing otherwise. */
function withQuery(url, more) {
    const added = new URLSearchParams(more).toString();
    const result = new URL(url);
    if (added !== "")
        result.search = result.search === "" ? added : `${result.search}&${added}`;
    return result;
}

;// CONCATENATED MODULE: ./lib/src/checks/run/plan.js




const RETRY_ON = ["connection", "timeout", "5xx"];
/** Unfolds checks over their targets. */
function makePlan(loaded, defaults) {
    const { file } = loaded;
    const targets = Object.entries(file.targets ?? {}).map(([name, target]) => {
        const { url, headers, required, worker } = typeof target === "string" ? { url: target } : target;
        const identity = defaults.identity?.for(worker);
        const base = identity?.url === undefined ? new URL(url) : movedTo(new URL(identity.url), new URL(url));
        return { name, base, headers: headers ?? {}, required: required !== false, identity };
    });
    const trusted = new Set([...(0,origins/* targetOrigins */.zK)(file), ...targets.map(({ base }) => base.origin)]);
    const listed = new Set([...trusted, ...(0,origins/* listedOrigins */.pl)(file)]);
    const tasks = file.checks.flatMap((check, index) => {
        const fingerprint = digest(loaded.written[index] ?? check);
        return targetsOf(check, targets).map((target) => makeTask(check, target, {
            loaded,
            defaults,
            fingerprint,
            trusted,
            listed,
            line: loaded.lineOf(["checks", index]),
        }));
    });
    const deadlineMs = file.deadline === undefined ? defaults.deadlineMs : milliseconds(file.deadline);
    return { tasks, targets, deadlineMs };
}
function targetsOf(check, targets) {
    if (check.request === undefined)
        return [undefined];
    if (check.request.url !== undefined) {
        const { origin } = new URL(check.request.url);
        return [targets.find(({ base }) => base.origin === origin)];
    }
    const wanted = check.targets ?? "all";
    return wanted === "all" ? targets : targets.filter(({ name }) => wanted.includes(name));
}
function makeTask(check, target, context) {
    const { defaults } = context;
    const own = context.loaded.file.defaults ?? {};
    const { request } = check;
    const timeout = check.addr?.timeout ?? request?.timeout ?? own.timeout;
    const url = request === undefined ? undefined : requestUrl(check, target);
    const severity = target?.required === false ? "warn" : (check.severity ?? own.severity ?? "error");
    return {
        key: `${check.id ?? check.name} @ ${target?.name ?? "-"}`,
        kind: kindOf(check),
        check,
        line: context.line,
        target,
        suite: target?.name ?? url?.host ?? "network",
        severity,
        retry: {
            ...makeRetry({ attempts: defaults.attempts, ...own.retry, ...check.retry }),
            patient: (check.retry?.attempts ?? own.retry?.attempts) !== undefined,
        },
        warmup: check.warmup ?? own.warmup ?? 0,
        timeoutMs: timeout === undefined ? defaults.timeoutMs : milliseconds(timeout),
        follow: request?.follow ?? own.follow ?? 0,
        url,
        headers: { ...defaultHeaders(context, url), ...target?.headers, ...request?.headers },
        listed: context.listed,
        fingerprint: context.fingerprint,
    };
}
/** The headers of every request; those that hold a secret go to targets only. */
function defaultHeaders({ loaded, trusted }, url) {
    const headers = loaded.file.defaults?.headers ?? {};
    if (url === undefined || trusted.has(url.origin) || loaded.secretDefaults.size === 0)
        return headers;
    return Object.fromEntries(Object.entries(headers).filter(([name]) => !loaded.secretDefaults.has(name.toLowerCase())));
}
function kindOf(check) {
    if (check.dns !== undefined)
        return "dns";
    if (check.addr !== undefined)
        return "addr";
    if (check.cache !== undefined)
        return "cache";
    if (check.rate_limit !== undefined)
        return "rate_limit";
    return check.samples === undefined ? "http" : "samples";
}
function requestUrl({ request }, target) {
    const url = request?.url !== undefined
        ? new URL(request.url)
        : below(target?.base ?? new URL("about:blank"), request?.path ?? "/");
    return withQuery(url, request?.query ?? {});
}
function makeRetry(format) {
    return {
        attempts: format.attempts,
        strategy: format.strategy ?? "exponential",
        delayMs: milliseconds(format.delay ?? "1s"),
        maxDelayMs: milliseconds(format.max_delay ?? "15s"),
        jitter: format.jitter ?? true,
        deadlineMs: milliseconds(format.deadline ?? "60s"),
        consecutiveUp: format.consecutive_up ?? 1,
        on: new Set(format.on ?? RETRY_ON),
    };
}
const digest = (check) => (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(check)).digest("hex").slice(0, 16);

;// CONCATENATED MODULE: external "node:events"
const external_node_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
// EXTERNAL MODULE: ./lib/src/checks/judge/percentile.js
var percentile = __nccwpck_require__(8915);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./lib/src/checks/thread/threads.js

/** Memory of a thread, MB: far more than an answer of 1 MiB needs. */
const MEMORY_MB = 256;
/** Nothing is loaded, and no thread is started, before one is needed. */
function createThreads({ width = Math.min(4, (0,external_node_os_.availableParallelism)()), memoryMb = MEMORY_MB } = {}) {
    let pool;
    const load = async () => {
        const { Pool } = await __nccwpck_require__.e(/* import() */ 558).then(__nccwpck_require__.bind(__nccwpck_require__, 7558));
        return new Pool({ width, memoryMb });
    };
    return {
        async judge(task, limits) {
            pool ??= load();
            return (await pool).judge(task, limits);
        },
        close() {
            void pool?.then((loaded) => loaded.close());
        },
    };
}

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

// EXTERNAL MODULE: ./lib/src/record/stamp.js
var record_stamp = __nccwpck_require__(7161);
;// CONCATENATED MODULE: ./lib/src/checks/judge/lesson.js

/** What to do so that answers of a source show their version; `name` is the header. */
function lesson(name, source = "code") {
    return LESSONS[source](name);
}
const LESSONS = {
    code: (name) => [
        "Let `seal` add it: it does unless slipway.yml says `version-header: off` or names a header of your own (`add-version-header: true` of `seal` by itself). Or add three lines to the Worker:",
        `  "version_metadata": { "binding": "CF_VERSION_METADATA" }            in wrangler.jsonc`,
        `  const answer = new Response(response.body, response);               where fetch() returns`,
        `  answer.headers.set("${name}", env.CF_VERSION_METADATA.id);`,
    ].join("\n"),
    file: () => `No code can name the version here. Static files show the release's stamp (\`${record_stamp/* STAMP_HEADER */.cx}\`) if \`seal\` may add a rule to \`_headers\`: remove \`version-header: off\` from slipway.yml, and a rule of your own for that header. Or let the check ask a path that code answers, e.g. by \`run_worker_first\`.`,
    stream: () => "Let the check ask a path with a plain answer; `identity: false` lets another check of its target prove the version for this one.",
    cache: () => "Ask past the cache: `rollout: { around-cache: true }` in slipway.yml, or `Cache-Control: no-store` for this path; or let the check ask another path.",
    edge: () => "Let the request through to the Worker, e.g. with a service token of Cloudflare Access, or ask another address.",
};

// EXTERNAL MODULE: ./lib/src/checks/wire/failure.js
var failure = __nccwpck_require__(4812);
// EXTERNAL MODULE: ./lib/src/checks/wire/guard.js + 1 modules
var guard = __nccwpck_require__(4915);
;// CONCATENATED MODULE: ./lib/src/checks/wire/follow.js


// What may travel to a host that was not asked for: never credentials, cookies, bodies or anything of the author's.
const HARMLESS = /^(accept|accept-.*|user-agent)$/;
/** Sends a request and follows its redirects; credentials are dropped on the way to another host or to plain HTTP. */
async function follow(transport, journey) {
    const { follow: limit, listed, ...start } = journey;
    let wire = start;
    const hops = [];
    const seen = new Set();
    for (;;) {
        const answer = await transport.send(wire).catch((error) => {
            if (error instanceof failure/* RequestFailure */.e6 && error.cause instanceof guard/* ForbiddenAddress */.EW)
                return error.cause;
            throw error;
        });
        const before = hops.at(-1);
        if (answer instanceof guard/* ForbiddenAddress */.EW) {
            if (before === undefined)
                throw answer;
            return { first: hops[0] ?? before, last: before, hops, stopped: forbidden(wire.url, answer.message) };
        }
        hops.push(answer);
        const finish = (stopped) => ({ first: hops[0] ?? answer, last: answer, hops, stopped });
        if (limit === 0 || !isRedirect(answer))
            return finish();
        const location = redirectTarget(answer);
        if (location === undefined)
            return finish(`a redirect to "${cut(answer.headers.location ?? "")}", which is no URL`);
        if (hops.length > limit)
            return finish(`more than ${limit} redirect${limit === 1 ? "" : "s"}: ${route(hops, location)}`);
        if (!/^https?:$/.test(location.protocol))
            return finish(`a redirect to ${cut(location.protocol)}, which is not http(s)`);
        seen.add(`${wire.method} ${wire.url.href}`);
        wire = { ...next(wire, answer.status, location), guarded: !listed.has(location.origin) };
        const kind = wire.guarded ? (0,guard/* privateKind */.a3)(location.hostname) : undefined;
        if (kind !== undefined)
            return finish(forbidden(location, kind));
        if (seen.has(`${wire.method} ${location.href}`))
            return finish(`a redirect loop: ${route(hops, location)}`);
    }
}
const isRedirect = ({ status, headers }) => [301, 302, 303, 307, 308].includes(status) && headers.location !== undefined;
/** The absolute URL a redirect names; undefined for other answers, and where a redirect names none. */
function redirectTarget(answer) {
    const location = answer.headers.location ?? "";
    if (!isRedirect(answer) || !URL.canParse(location, answer.url.href))
        return undefined;
    const target = new URL(location, answer.url);
    // A server may not make us send a password that it has chosen.
    target.username = "";
    target.password = "";
    return target;
}
const forbidden = (location, why) => `a redirect to ${cut(location.origin)}, which is not followed: ${cut(why)} (list it in \`origins\` if it is meant)`;
const cut = (text) => (text.length <= 200 ? text : `${text.slice(0, 199)}…`);
function next(wire, status, location) {
    const keeps = status === 307 || status === 308 || wire.method === "GET" || wire.method === "HEAD";
    const trusted = location.origin === wire.url.origin || (location.hostname === wire.url.hostname && isUpgrade(wire.url, location));
    const headers = Object.entries(wire.headers).filter(([name]) => (trusted || HARMLESS.test(name.toLowerCase())) && (keeps || !/^content-/i.test(name)));
    return {
        ...wire,
        url: location,
        method: keeps ? wire.method : "GET",
        headers: Object.fromEntries(headers),
        body: keeps && trusted ? wire.body : undefined,
    };
}
const isUpgrade = (from, to) => from.protocol === "http:" && to.protocol === "https:" && from.port === "" && to.port === "";
const route = (hops, location) => [...hops.map(({ url }) => cut(url.href)), cut(location.href)].join(" → ");

;// CONCATENATED MODULE: ./lib/src/checks/wire/edge.js

const CODES = {
    1000: ["DNS points to a prohibited IP", "Remove the DNS record that points at Cloudflare itself."],
    1001: [
        "the hostname does not resolve",
        "Add the DNS record, or the Worker's route or custom domain, for this hostname.",
    ],
    1003: ["direct access by IP is not allowed", "Ask for the hostname, not its IP address."],
    1006: ["the runner's IP address is banned", "Allow the runner, or test through a host without that rule."],
    1009: ["the runner's country is blocked", "Allow the runner's region, or use a runner elsewhere."],
    1010: ["the client's signature is blocked (Browser Integrity Check)", "Allow the user agent of the smoke test."],
    1015: [
        "Cloudflare is rate limiting the runner",
        "Lower `samples` and `concurrency`, or exempt the runner from the rule.",
    ],
    1016: ["the origin's DNS does not resolve", "Correct the DNS record of the origin."],
    1018: ["the host is not configured at Cloudflare", "Wait for the zone, or add it."],
    1019: ["the Worker calls itself in a loop", "Fetch another hostname inside the Worker, or use a service binding."],
    1020: ["a firewall rule denied the request", "Add an exception for the smoke test to the WAF rule."],
    1027: ["the account's daily request limit is used up", "Wait for the next day (UTC), or upgrade the plan."],
    1033: ["the tunnel behind this host is not connected", "Start cloudflared."],
    1042: ["the Worker fetched a Worker of the same zone", "Use a service binding instead of fetch()."],
    1101: ["the Worker threw an exception", "Read its logs: `wrangler tail`, or Workers Logs."],
    1102: ["the Worker exceeded its CPU or memory limit", "Do less per request, or raise `limits.cpu_ms`."],
    520: ["the origin sent an answer nobody understands", "Look at the origin's logs."],
    521: ["the origin refuses connections", "Start the origin, or let Cloudflare's addresses in."],
    522: ["the connection to the origin timed out", "Check the origin's address and firewall."],
    523: ["the origin is unreachable", "Check the origin's DNS and routes."],
    524: ["the origin did not answer in time", "Make the origin faster, or its work asynchronous."],
    525: ["the TLS handshake with the origin failed", "Check the origin's TLS settings."],
    526: ["the origin's certificate is invalid", "Renew it, or change the zone's SSL mode."],
    530: [
        "no such host: no Worker answers there",
        "Correct the address, or add the Worker's route or custom domain for it. The page may name the reason, e.g. 1001 or 1016.",
    ],
};
/** Errors of hosts that lead to no Worker and to no server. */
const NOBODY = new Set([1001, 1016, 530]);
/** Recognises Access logins, challenges and Cloudflare's own error pages; undefined for what the Worker answered. */
function edge_edgePage(answer) {
    return access(answer) ?? challenge(answer) ?? errorPage(answer);
}
function access(answer) {
    const host = (answer.status >= 300 && answer.status < 400 ? redirectTarget(answer) : undefined) ?? answer.url;
    const login = host.hostname.endsWith(".cloudflareaccess.com") || host.pathname.startsWith("/cdn-cgi/access/");
    const refused = [401, 403].includes(answer.status) &&
        (answer.headers["cf-access-domain"] !== undefined ||
            answer.headers["cf-access-aud"] !== undefined ||
            /^Cloudflare-Access\b/i.test(answer.headers["www-authenticate"] ?? ""));
    if (!login && !refused)
        return undefined;
    return {
        kind: "access",
        name: refused ? "Cloudflare Access refused the service token" : "Cloudflare Access login page",
        fix: "Set `access-client-id` and `access-client-secret` to a service token that a Service Auth policy of this application allows.",
    };
}
function challenge(answer) {
    const marked = answer.headers["cf-mitigated"] === "challenge";
    const body = answer.body.includes("/cdn-cgi/challenge-platform/") && [403, 429, 503].includes(answer.status);
    if (!marked && !body)
        return undefined;
    return {
        kind: "challenge",
        name: "Cloudflare challenge page",
        fix: "Skip bot protection for the smoke test: a WAF custom rule that matches a secret header sent by the check.",
    };
}
function errorPage(answer) {
    if (answer.status < 400 || !fromCloudflare(answer))
        return undefined;
    const [, plain, inPage] = /^error code: (\d{3,4})\s*$/i.exec(answer.body) ??
        /(?:cf-error-code">|<title>[^<]*\|\s*|Error\s+(?:code\s+)?)()(\d{3,4})\b/i.exec(answer.body.slice(0, 20_000)) ??
        [];
    const code = Number(plain || inPage || (answer.status >= 520 && answer.status <= 530 ? answer.status : 0));
    if (!((code >= 1000 && code <= 1299) || (code >= 520 && code <= 530)))
        return undefined;
    const [meaning, fix] = CODES[code] ?? ["a page of Cloudflare's own", "See Cloudflare's list of error codes."];
    return {
        kind: "error",
        code,
        name: `Cloudflare error ${code}: ${meaning}`,
        fix,
        ...(NOBODY.has(code) ? { nobody: true } : {}),
    };
}
const fromCloudflare = (answer) => answer.headers["cf-ray"] !== undefined || /cloudflare/i.test(answer.headers.server ?? "");

;// CONCATENATED MODULE: ./lib/src/checks/judge/costly.js

/** Documents up to here, characters, are searched where everything else happens: some milliseconds, at worst. */
const SHORT = 64 * 1024;
const known = new WeakMap();
/** Parts an expectation by what judging it may cost; it is looked through once. */
function partsOf(expect, answer) {
    const both = known.get(expect) ?? { short: part(expect, true), long: part(expect, false) };
    known.set(expect, both);
    return isShort(answer) ? both.short : both.long;
}
/** Whether a query of this answer may take longer than anybody should wait for, here. */
const isCostlyQuery = (query, answer) => !isShort(answer) || !(0,judge_jsonpath/* jsonPath */.U1)(query).plain;
const isShort = ({ body }) => body.length <= SHORT;
function part(expect, short) {
    const { body, url, redirect, header, cookie, certificate, jsonpath, headers_preset, ...rest } = expect;
    const cheap = { ...rest };
    const costly = {};
    const put = (key, value, patterns) => {
        if (value !== undefined)
            Object.assign(patterns ? costly : cheap, { [key]: value });
    };
    put("body", body, hasPattern(body));
    put("url", url, hasPattern(url));
    put("redirect", redirect, hasPattern(redirect?.location));
    // A preset leaves to the check what the check names: they stay together.
    const headers = Object.values(header ?? {}).some(hasPattern);
    put("header", header, headers);
    put("headers_preset", headers_preset, headers);
    put("cookie", cookie, Object.values(cookie ?? {}).some(hasPattern));
    const texts = [certificate?.Subject, certificate?.Issuer, certificate?.names];
    put("certificate", certificate, texts.some(hasPattern));
    // One document is parsed in one place: all queries go together.
    const queries = Object.entries(jsonpath ?? {});
    const simple = queries.every(([query, predicate]) => (0,judge_jsonpath/* jsonPath */.U1)(query).plain && !hasPattern(predicate));
    put("jsonpath", jsonpath, !(short && simple));
    return { cheap, costly: Object.keys(costly).length === 0 ? undefined : costly };
}
/** Whether a predicate has a regular expression somewhere. */
function hasPattern(predicate) {
    if (typeof predicate !== "object" || predicate === null)
        return false;
    return predicate.matches !== undefined || hasPattern(predicate.not);
}

// EXTERNAL MODULE: ./lib/src/checks/judge/predicate.js
var judge_predicate = __nccwpck_require__(6115);
;// CONCATENATED MODULE: ./lib/src/checks/judge/body.js

/** What the start of a text can prove about all of it. */
const PROVEN_BY_A_PART = ["contains", "startsWith", "matches", "exists"];
/** Judges a body: one that could not be read, or only in part, proves nothing about what was not read. */
function bodyMismatch(answer, predicate) {
    const expected = (0,judge_predicate/* describe */.q0)(predicate);
    if (answer.unreadable !== undefined)
        return { expected, actual: `a body that cannot be read: ${answer.unreadable}` };
    if (answer.truncated && !isProvenByPart(predicate)) {
        return { expected, actual: "only its first 1 MiB was read, which cannot prove that" };
    }
    return (0,judge_predicate/* mismatch */.J4)(answer.body, predicate, { text: true });
}
function isProvenByPart(predicate) {
    if (typeof predicate !== "object" || predicate === null)
        return false;
    return Object.entries(predicate).every(([word, operand]) => {
        if (word === "isEmpty")
            return operand === false;
        // What ends with the part, or is not followed by something there, may go on.
        if (word === "matches" && /\$|\(\?!|\\[bB]/.test(String(operand)))
            return false;
        return PROVEN_BY_A_PART.includes(word);
    });
}

// EXTERNAL MODULE: ./lib/src/checks/judge/cookies.js
var cookies = __nccwpck_require__(481);
;// CONCATENATED MODULE: ./lib/src/checks/judge/json.js
const parsed = new WeakMap();
/** An answer's body as JSON, parsed once, when first asked; undefined for what is none, or was not read whole. */
function jsonOf(answer) {
    const known = parsed.get(answer);
    if (known !== undefined)
        return known.value;
    const value = answer.truncated || answer.unreadable !== undefined ? undefined : parse(answer.body);
    parsed.set(answer, { value });
    return value;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/checks/judge/presets.js
const YEAR = 31_536_000;
const missing = (headers, header, expected) => ({
    header,
    expected,
    actual: headers[header] === undefined ? "nothing there" : `"${headers[header]}"`,
});
const hsts = (headers) => {
    const age = Number(/(?:^|;)\s*max-age="?(\d+)/i.exec(headers["strict-transport-security"] ?? "")?.[1] ?? -1);
    return age >= YEAR ? undefined : missing(headers, "strict-transport-security", `max-age of at least ${YEAR}`);
};
const nosniff = (headers) => headers["x-content-type-options"]?.toLowerCase() === "nosniff"
    ? undefined
    : missing(headers, "x-content-type-options", '"nosniff"');
const silent = (headers) => headers["x-powered-by"] === undefined ? undefined : missing(headers, "x-powered-by", "absent");
const present = (header) => (headers) => headers[header] === undefined ? missing(headers, header, "exists") : undefined;
const framed = (headers) => /(^|;)\s*frame-ancestors\s/i.test(headers["content-security-policy"] ?? "");
const protectedFrames = (headers) => framed(headers) || /^(deny|sameorigin)$/i.test(headers["x-frame-options"] ?? "")
    ? undefined
    : missing(headers, "x-frame-options", "DENY or SAMEORIGIN, or CSP frame-ancestors");
// Old browsers obey X-Frame-Options and ignore frame-ancestors: with both, some can embed and some cannot.
const embeddable = (headers) => headers["x-frame-options"] === undefined
    ? undefined
    : missing(headers, "x-frame-options", framed(headers) ? "absent beside CSP frame-ancestors" : "absent");
// The filter it switched on was itself a way in; browsers have removed it.
const filter = (headers) => /^\s*1/.test(headers["x-xss-protection"] ?? "")
    ? { ...missing(headers, "x-xss-protection", "absent, or 0"), warning: true }
    : undefined;
const API = [hsts, nosniff, silent, filter];
const WEB = [...API, present("content-security-policy"), present("referrer-policy")];
const PRESETS = { api: API, web: [...WEB, protectedFrames], embeddable: [...WEB, embeddable] };
/** What a preset finds wrong; headers that the check itself names are left to the check. */
function presetFindings(preset, headers, own = {}) {
    const named = new Set(Object.keys(own).map((name) => name.toLowerCase()));
    return PRESETS[preset].flatMap((rule) => rule(headers) ?? []).filter(({ header }) => !named.has(header));
}

;// CONCATENATED MODULE: ./lib/src/checks/judge/judge.js








/** Everything about an answer that is not as expected, status first. */
function judge(expect, chain, begin = () => undefined) {
    const { last } = chain;
    const findings = [];
    const add = (what, found) => {
        if (found !== undefined)
            findings.push({ what, ...found });
    };
    const text = (what, value, predicate) => {
        begin({ what, expected: (0,judge_predicate/* describe */.q0)(predicate) });
        add(what, (0,judge_predicate/* mismatch */.J4)(value, predicate, { text: true }));
    };
    if (expect.status !== undefined)
        add("status", statusMismatch(last, expect.status));
    if (expect.redirect !== undefined) {
        begin({ what: "redirect location", expected: (0,judge_predicate/* describe */.q0)(expect.redirect.location) });
        findings.push(...judgeRedirect(expect.redirect, chain.first));
    }
    if (expect.version !== undefined && last.protocol !== expect.version)
        add("protocol", { expected: expect.version, actual: last.protocol });
    for (const [name, predicate] of Object.entries(expect.header ?? {}))
        text(`header ${name}`, headerOf(last, name), predicate);
    for (const [name, predicate] of Object.entries(expect.cookie ?? {})) {
        text(`cookie ${name}`, textual((0,cookies/* cookieValue */.SG)(name, last.setCookies), predicate), predicate);
    }
    if (expect.headers_preset !== undefined) {
        for (const { header, ...found } of presetFindings(expect.headers_preset, last.headers, expect.header)) {
            findings.push({ what: `header ${header} (preset ${expect.headers_preset})`, ...found });
        }
    }
    if (expect.body !== undefined) {
        begin({ what: "body", expected: (0,judge_predicate/* describe */.q0)(expect.body) });
        add("body", bodyMismatch(last, expect.body));
    }
    findings.push(...judgeJson(expect.jsonpath ?? {}, last, begin));
    if (expect.url !== undefined)
        text("final URL", last.url.href, asWritten(expect.url));
    if (expect.duration !== undefined)
        findings.push(...judgeDuration(expect.duration, last.durationMs));
    if (expect.certificate !== undefined) {
        begin({ what: "certificate", expected: "its names" });
        findings.push(...judgeCertificate(expect.certificate, chain.first.certificate));
    }
    return findings;
}
/** A header's value; `constructor` is none of them. */
function headerOf({ headers }, name) {
    return Object.hasOwn(headers, name.toLowerCase()) ? headers[name.toLowerCase()] : undefined;
}
/** What is wrong about the way to the answer. */
function judgeWay({ stopped }) {
    return stopped === undefined ? [] : [{ what: "redirects", expected: "a final answer", actual: stopped }];
}
/** Whether a status is among the expected ones. */
function statusMatches(status, expected) {
    return (Array.isArray(expected) ? expected : [expected]).some((item) => typeof item === "number" ? item === status : item.startsWith(String(Math.floor(status / 100))));
}
function statusMismatch({ status }, expected) {
    if (statusMatches(status, expected))
        return undefined;
    return { expected: Array.isArray(expected) ? expected.join(" or ") : String(expected), actual: String(status) };
}
// `cookie: { "a[HttpOnly]": true }` compares a flag, `{ "a[Max-Age]": { gte: 60 } }` a number; all else is text.
const textual = (value, predicate) => value === undefined || typeof value === typeof predicate ? value : String(value);
/** A bare origin is one with the path `/`: browsers write it so, and people do not. */
function asWritten(predicate) {
    const whole = (value) => typeof value === "string" && /^https?:\/\/[^/?#\s]+$/i.test(value) ? `${value}/` : value;
    if (typeof predicate !== "object" || predicate === null)
        return whole(predicate);
    return {
        ...predicate,
        ...(predicate.equals === undefined ? {} : { equals: whole(predicate.equals) }),
        ...(predicate.in === undefined ? {} : { in: predicate.in.map(whole) }),
        ...(predicate.not === undefined ? {} : { not: asWritten(predicate.not) }),
    };
}
function judgeRedirect(expect, first) {
    const target = redirectTarget(first);
    const wrong = statusMismatch(first, expect.status ?? [301, 302, 303, 307, 308]);
    if (wrong !== undefined)
        return [{ what: "redirect status", ...wrong }];
    const what = "redirect location";
    const { location } = first.headers;
    if (target === undefined && location !== undefined)
        return [{ what, expected: (0,judge_predicate/* describe */.q0)(expect.location), actual: `${(0,judge_predicate/* show */.WU)(location)}, which is no URL` }];
    const found = (0,judge_predicate/* mismatch */.J4)(target?.href, asWritten(expect.location), { text: true });
    return found === undefined ? [] : [{ what, ...found }];
}
function judgeJson(expect, answer, begin) {
    const queries = Object.entries(expect);
    if (queries.length === 0)
        return [];
    const document = jsonOf(answer);
    if (document === undefined)
        return [{ what: "body", expected: "JSON", actual: noJson(answer) }];
    return queries.flatMap(([text, predicate]) => {
        const what = `jsonpath ${text}`;
        begin({ what, expected: (0,judge_predicate/* describe */.q0)(predicate) });
        const query = (0,judge_jsonpath/* jsonPath */.U1)(text);
        const found = (0,judge_predicate/* mismatch */.J4)(query.of(document), predicate, { list: !query.singular });
        return found === undefined ? [] : [{ what, ...found }];
    });
}
function noJson({ unreadable, truncated, headers }) {
    if (unreadable !== undefined)
        return `a body that cannot be read: ${unreadable}`;
    return truncated ? "a body cut at 1 MiB" : `${headers["content-type"] ?? "a body"} that is not JSON`;
}
function judgeDuration(expect, durationMs) {
    return ["lt", "lte"].flatMap((word) => {
        const limit = expect[word];
        if (limit === undefined || (0,judge_predicate/* withinBounds */.zu)(durationMs, { [word]: milliseconds(limit) }))
            return [];
        return [
            { what: "duration", expected: `${word === "lt" ? "<" : "≤"} ${limit}`, actual: `${Math.round(durationMs)} ms` },
        ];
    });
}
function judgeCertificate(expect, certificate) {
    if (certificate === undefined)
        return [{ what: "certificate", expected: "one", actual: "a connection without TLS" }];
    const findings = [];
    const { daysAfterNow, protocol, ...texts } = expect;
    if (daysAfterNow !== undefined && !(0,judge_predicate/* withinBounds */.zu)(certificate.daysAfterNow, daysAfterNow)) {
        const actual = `${certificate.daysAfterNow.toFixed(1)} days`;
        findings.push({ what: "certificate expires in", expected: `${(0,judge_predicate/* describe */.q0)({ ...daysAfterNow })} days`, actual });
    }
    if (protocol !== undefined && certificate.protocol !== protocol) {
        findings.push({ what: "TLS protocol", expected: protocol, actual: certificate.protocol });
    }
    for (const [key, predicate] of Object.entries(texts)) {
        const found = (0,judge_predicate/* mismatch */.J4)(certificate[key], predicate, { text: true });
        if (found !== undefined)
            findings.push({ what: `certificate ${key}`, ...found });
    }
    return findings;
}

;// CONCATENATED MODULE: ./lib/src/checks/wire/foreign.js


/** States of a cache that answered by itself; every other one asked the Worker. */
const CACHED = new Set(["HIT", "STALE", "UPDATING", "REVALIDATED"]);
/** Cloudflare's pages for what the Worker itself did: it threw, used too much, or called itself. */
const ITS_OWN = new Set([1019, 1042, 1101, 1102]);
/** Why an answer may say what a Worker did once, and not what it does now; undefined if no cache gave it. */
function fromCache(chain) {
    const own = chain.hops.filter(({ url }) => url.origin === chain.first.url.origin);
    const cached = own.map(cacheStatus).find((status) => status !== undefined);
    return cached && `an answer from a cache (cf-cache-status: ${cached})`;
}
/**
 * Why an answer says nothing about a Worker: Cloudflare gave it in the Worker's place. A page that names a version came
 * through the Worker, whoever wrote it. Undefined for an answer of the Worker's.
 */
function fromEdge(chain, versionHeader) {
    const page = edgePage(chain.last);
    if (page === undefined || chain.first.headers[versionHeader] !== undefined)
        return undefined;
    return page.code !== undefined && ITS_OWN.has(page.code) ? undefined : page.name;
}
/** True for an answer that a cache gave by itself. */
function isCached(answer) {
    return cacheStatus(answer) !== undefined;
}
/**
 * True for a static file that was served without code: it shows the stamp of a release, or what Cloudflare sends with every
 * file as long as no rule says otherwise.
 */
function isFile({ headers }) {
    if (headers[record_stamp/* STAMP_HEADER */.cx] !== undefined)
        return true;
    return headers.etag !== undefined && headers["cache-control"] === "public, max-age=0, must-revalidate";
}
function cacheStatus({ headers }) {
    const status = headers["cf-cache-status"]?.trim().toUpperCase();
    return status !== undefined && CACHED.has(status) ? status : undefined;
}

;// CONCATENATED MODULE: ./lib/src/checks/judge/source.js


/** Who gave an answer. */
function sourceOf(answer) {
    if (edge_edgePage(answer) !== undefined)
        return "edge";
    // Files come with the state of a cache, too, but the version was chosen before.
    if (isFile(answer))
        return "file";
    if (isCached(answer))
        return "cache";
    const upgrade = answer.status === 101 || answer.status === 426;
    return upgrade || /^text\/event-stream\b/i.test(answer.headers["content-type"] ?? "") ? "stream" : "code";
}
/** What a source did instead of showing the version, after "no version in header x: ". */
const DID = {
    code: "code answered without it",
    file: "a static file answered, no code",
    stream: "a stream or a WebSocket answered without it",
    cache: "a cache answered, with what the Worker said at another time",
    edge: "Cloudflare answered in the Worker's place",
};

;// CONCATENATED MODULE: ./lib/src/checks/judge/version.js





/** Judges whether the first answer, and every later one from its origin, comes from the wanted version. */
function versionOf(chain, identity) {
    const { first } = chain;
    const file = isFile(first);
    const proof = prove(first, identity);
    // A later answer from the same origin must not come from another version either.
    const other = chain.hops
        .filter(({ url }) => url.origin === first.url.origin)
        .map((answer) => shownBy(answer, identity))
        .find((shown) => shown !== undefined && shown.id !== identity.versionId)?.id;
    if (proof !== undefined && other === undefined)
        return { proof, shown: undefined, silent: undefined, file, finding: undefined };
    const source = other === undefined ? sourceOf(first) : undefined;
    const actual = other === undefined ? nothing(first, identity, source ?? "code") : `wrong version ${other}`;
    const finding = { what: `version of ${identity.worker}`, expected: identity.versionId, actual };
    return { proof: undefined, shown: other, silent: source, file, finding };
}
/** Nothing was shown: where it should stand, and who answered. */
function nothing({ headers }, { header, jsonpath }, source) {
    const status = headers["cf-cache-status"];
    const cache = status === undefined ? "" : ` (cf-cache-status: ${version_cut(status)})`;
    return `no version in ${jsonpath ?? `header ${header}`}${cache}: ${DID[source]}`;
}
/** How an answer proves that it comes from the wanted version; a shown id always outweighs a URL. */
function prove(answer, identity) {
    const shown = shownBy(answer, identity);
    if (shown?.id === identity.versionId)
        return shown.by;
    const own = identity.url !== undefined && new URL(identity.url).origin === answer.url.origin;
    return shown === undefined && own ? "url" : undefined;
}
/** The version id that an answer shows; a release that is not the wanted version's is another version. */
function shownBy(answer, identity) {
    const { header, jsonpath, stamp } = identity;
    const id = jsonpath === undefined ? answer.headers[header] : fromBody(answer, jsonpath);
    if (id !== undefined)
        return { id, by: jsonpath === undefined ? "header" : "jsonpath" };
    const seen = answer.headers[record_stamp/* STAMP_HEADER */.cx];
    // Without a stamp to compare with it tells nothing.
    if (seen === undefined || stamp === undefined)
        return undefined;
    return { id: seen === stamp ? identity.versionId : `of release ${version_cut(seen)}`, by: "stamp" };
}
function fromBody(answer, query) {
    const found = (0,judge_jsonpath/* jsonPath */.U1)(query).of(jsonOf(answer));
    const value = Array.isArray(found) && found.length === 1 ? found[0] : found;
    // An id is a text; whatever else is there may be of any size.
    return typeof value === "string" || typeof value === "number" ? version_cut(String(value)) : undefined;
}
const version_cut = (text) => (text.length <= 100 ? text : `${text.slice(0, 99)}…`);

;// CONCATENATED MODULE: ./lib/src/checks/thread/task.js
/** A chain as it travels; bodies of the way stay at home unless they are asked for. */
function pack(chain, { hops }) {
    const plain = (answer, whole) => ({
        ...answer,
        url: answer.url.href,
        body: whole ? answer.body : "",
    });
    const last = plain(chain.last, true);
    const first = chain.first === chain.last ? last : plain(chain.first, hops);
    return { first, last, hops: hops ? chain.hops.map((answer) => plain(answer, true)) : [] };
}
/** The chain that was packed. */
function unpack({ first, last, hops }) {
    const whole = (answer) => ({ ...answer, url: new URL(answer.url) });
    const end = whole(last);
    return { first: first === last ? end : whole(first), last: end, hops: hops.map(whole), stopped: undefined };
}

;// CONCATENATED MODULE: ./lib/src/checks/run/judged.js




/** How long judging one answer may take at most, ms, when that is not decided at once. */
const LIMIT_MS = 1_000;
/** The same for an answer that came at the last moment of its timeout. */
const LEAST_MS = 100;
/** For how long everything else may stand still, ms: what is not decided by then is decided in a thread. */
const QUICK_MS = 20;
/** Expectations that were not decided that soon: their next answers go to a thread at once. */
const slow = new WeakSet();
/**
 * Judges an answer, and which version gave it. What a document or a text can make take for ever is given a moment here,
 * and then a thread with a limit: whoever waits is never held up, whatever a server sends.
 */
async function judgeAnswer(expect, asked, bench) {
    try {
        return await judgeSoon(expect, asked, bench);
    }
    catch (error) {
        // What cannot be judged is a failed judgement, and nobody else's: the run goes on.
        const why = error instanceof Error ? error.message : String(error);
        const finding = { what: "answer", expected: "a verdict", actual: `no verdict: ${why}` };
        return { findings: [finding], version: asked.identity && unproven(asked.identity, `no verdict: ${why}`) };
    }
}
async function judgeSoon(expect, { chain, identity }, { threads, signal, leftMs }) {
    const { cheap, costly } = partsOf(expect, chain.last);
    const findings = [...judgeWay(chain), ...judge(cheap, chain)];
    const query = identity?.jsonpath;
    const far = query !== undefined && chain.hops.some((answer) => isCostlyQuery(query, answer));
    const version = identity === undefined || far ? undefined : versionOf(chain, identity);
    if (costly === undefined && !far)
        return { findings, version };
    const known = costly ?? expect;
    const { quick } = await __nccwpck_require__.e(/* import() */ 348).then(__nccwpck_require__.bind(__nccwpck_require__, 9348));
    const soon = slow.has(known) ? undefined : quick(() => decide(costly, chain, far ? identity : undefined), QUICK_MS);
    if (soon !== undefined)
        return { findings: [...findings, ...soon.findings], version: soon.version ?? version };
    slow.add(known);
    const task = { expect: costly, chain: pack(chain, { hops: far }), identity: far ? identity : undefined };
    const limitMs = Math.round(Math.min(LIMIT_MS, Math.max(LEAST_MS, leftMs)));
    const verdict = await threads.judge(task, { limitMs, signal });
    const unknown = identity !== undefined && far ? unproven(identity) : version;
    return { ...verdict, findings: [...findings, ...verdict.findings], version: verdict.version ?? unknown };
}
/** Judges here what a thread would judge. */
const decide = (expect, chain, identity) => ({
    findings: expect === undefined ? [] : judge(expect, chain),
    version: identity === undefined ? undefined : versionOf(chain, identity),
});
/** Nothing showed itself within the limit. */
function unproven(identity, actual = `no version in ${identity.jsonpath}`) {
    const finding = { what: `version of ${identity.worker}`, expected: identity.versionId, actual };
    return { proof: undefined, shown: undefined, silent: "code", file: false, finding };
}

;// CONCATENATED MODULE: ./lib/src/checks/run/attempt.js






const USER_AGENT = "slipway-smoke-test";
/** The request a task makes, with every header it carries. */
function journeyOf(task, line) {
    const { request, expect } = task.check;
    const url = task.url ?? new URL("about:blank");
    const body = request?.json === undefined ? request?.body : JSON.stringify(request.json);
    const override = task.target?.identity?.override;
    return {
        method: request?.method ?? "GET",
        url,
        headers: {
            "user-agent": USER_AGENT,
            accept: "*/*",
            ...(request?.json === undefined ? {} : { "content-type": "application/json" }),
            ...(task.target !== undefined && isPrivate(url) ? line.access : {}),
            ...lowerCased(task.headers),
            ...(override === undefined ? {} : { "cloudflare-workers-version-overrides": override }),
        },
        body,
        timeoutMs: task.timeoutMs,
        signal: line.signal,
        follow: task.follow,
        listed: task.listed,
        certificate: expect?.certificate !== undefined,
        http2: expect?.version === "h2",
    };
}
/** Sends a task's request once and judges the answer; `chain` is undefined when none came. */
async function attempt(task, expect, line, journey = journeyOf(task, line)) {
    const started = performance.now();
    let chain;
    try {
        chain = await follow(line.transport, journey);
    }
    catch (error) {
        const failed = (0,failure/* failure */.V2)(error);
        return { result: unanswered(failed, performance.now() - started), chain: undefined };
    }
    line.observed?.(task.suite, chain.last.durationMs);
    const identity = task.check.identity === false ? undefined : task.target?.identity;
    const leftMs = journey.timeoutMs - (performance.now() - started);
    const judged = await judgeAnswer(expect, { chain, identity }, { ...line, leftMs });
    return { result: verdict(task, expect, { chain, judged }), chain };
}
const ENDLESS = "A stream that does not end cannot be judged: let the check ask a path whose answer ends, or give a slow one more `timeout`.";
function unanswered(failed, durationMs) {
    const findings = [
        { what: failed.why === "tls" ? "TLS" : "connection", expected: "an answer", actual: failed.message },
    ];
    const fix = failed instanceof failure/* EndlessAnswer */.d6 ? ENDLESS : undefined;
    return { cause: failed.why, findings, reached: failed.why === "tls", durationMs, fix, nobody: (0,failure/* isNobody */.uP)(failed) };
}
function verdict(task, expect, { chain, judged }) {
    const { last } = chain;
    const { findings, version } = judged;
    const wrong = findings.some(({ warning }) => warning !== true);
    const page = wrong || version?.finding !== undefined ? edge_edgePage(last) : undefined;
    const base = {
        reached: true,
        durationMs: last.durationMs,
        retryAfterMs: last.status < 400 ? undefined : retryAfterMs(last.headers["retry-after"]),
        proof: version?.proof,
        silent: version?.silent,
        file: version?.file,
        nobody: page?.nobody === true,
    };
    if (page !== undefined) {
        findings.unshift({ what: "answer", expected: "one from the Worker", actual: page.name });
    }
    let cause = wrong || page !== undefined ? causeOf(last.status, expect, findings) : undefined;
    let fix = page?.fix ?? judged.fix;
    if (version?.finding !== undefined) {
        // Another version that answered wrongly says nothing about ours; a crash page shows no version at all.
        if (version.shown !== undefined || cause === undefined)
            cause = "wrong_version";
        if (cause === "wrong_version")
            findings.unshift(version.finding);
        else
            findings.push(version.finding);
        if (version.silent !== undefined)
            fix ??= lesson(task.target?.identity?.header ?? "x-worker-version", version.silent);
    }
    if (judged.ended === true)
        cause = "deadline";
    return { ...base, cause, findings, fix, excerpt: cause === undefined ? undefined : last.body.slice(0, 2_000) };
}
function causeOf(status, expect, findings) {
    const statusIsFine = expect.status !== undefined && !findings.some(({ what }) => what === "status");
    if (statusIsFine)
        return "assertion";
    if (status >= 500)
        return "5xx";
    if (status === 404)
        return "not_found";
    return status === 429 ? "rate_limited" : "assertion";
}
const isPrivate = (url) => url.protocol === "https:" || /^(localhost|127\.|\[::1\])/.test(url.hostname);
const lowerCased = (headers) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

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

;// CONCATENATED MODULE: ./lib/src/checks/run/cache.js


const HITS = ["HIT", "STALE", "UPDATING", "REVALIDATED"];
const NEVER = {
    DYNAMIC: "Cloudflare does not consider this answer cacheable: set Cache-Control, or a cache rule for it",
    BYPASS: "the answer forbids caching: look at its Cache-Control and Set-Cookie",
};
/** Asks until a cache answers, at most `within` times; a status that can never become a hit ends it at once. */
async function askCache(task, line) {
    const { header = "cf-cache-status", hit = HITS, within = 3 } = task.check.cache ?? {};
    const seen = [];
    let last;
    for (let n = 1; n <= within; n++) {
        const { result, chain } = await attempt(task, task.check.expect ?? { status: "2xx" }, line);
        if (result.cause !== undefined || chain === undefined)
            return result;
        last = result;
        const status = chain.last.headers[header.toLowerCase()]?.toUpperCase();
        seen.push(status ?? "none");
        if (status !== undefined && hit.some((item) => item.toUpperCase() === status))
            return result;
        const why = status === undefined ? `no header ${header}: no cache has seen this answer` : NEVER[status];
        if (why !== undefined)
            return missed(result, { what: `header ${header}`, expected: hit.join(" or "), actual: why });
        // A cache stores what it has just passed on a moment later.
        if (n < within)
            await sleep(Math.min(100 * n, 500), line.signal);
    }
    const finding = {
        what: `header ${header}`,
        expected: `${hit.join(" or ")} within ${within}`,
        actual: seen.join(", "),
    };
    return missed(last ?? { cause: undefined, findings: [], reached: false, durationMs: 0 }, finding);
}
const missed = (result, finding) => ({
    ...result,
    cause: "assertion",
    findings: [...result.findings, finding],
});

;// CONCATENATED MODULE: external "node:dns/promises"
const external_node_dns_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");
;// CONCATENATED MODULE: ./lib/src/checks/run/dns.js


/**
 * Resolves a name. Addresses without a `server` are looked up as every program on this machine does (hosts file
 * included); everything else is asked of a DNS server.
 */
async function askDns(task, signal) {
    const question = task.check.dns ?? { resolve: "" };
    const started = performance.now();
    const { records, error } = await resolve(question, task.timeoutMs, signal);
    const base = { reached: records !== undefined, durationMs: performance.now() - started };
    const what = `${question.type ?? "A"} ${question.resolve}`;
    if (signal.aborted) {
        const actual = "no answer when the deadline passed";
        return { ...base, cause: "deadline", findings: [{ what, expected: "an answer", actual }] };
    }
    if (records === undefined) {
        const expected = question.resolvable === false ? "an answer that there are no records" : "records";
        return { ...base, cause: "connection", findings: [{ what, expected, actual: error ?? "no answer" }] };
    }
    if (records.length === 0) {
        if (question.resolvable === false)
            return { ...base, cause: undefined, findings: [] };
        const finding = { what, expected: "records", actual: error ?? "no records" };
        return { ...base, cause: "connection", findings: [finding] };
    }
    if (question.resolvable === false) {
        return { ...base, cause: "assertion", findings: [{ what, expected: "no records", actual: records.join(", ") }] };
    }
    const found = question.addrs === undefined ? undefined : (0,judge_predicate/* mismatch */.J4)(records, question.addrs, { text: true });
    if (found === undefined)
        return { ...base, cause: undefined, findings: [] };
    return { ...base, cause: "assertion", findings: [{ what, ...found }] };
}
async function resolve(question, timeoutMs, signal) {
    const { type = "A", server } = question;
    let timer;
    let end;
    try {
        // Whoever looks names up on this machine cannot be told to stop: it is not waited for.
        const timeout = new Promise((_, reject) => {
            timer = setTimeout(() => reject(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs);
            end = () => reject(new Error("the run's deadline passed"));
            signal.addEventListener("abort", end, { once: true });
            if (signal.aborted)
                end();
        });
        const local = server === undefined && (type === "A" || type === "AAAA");
        const answer = local ? addresses(question.resolve, type) : ask(question.resolve, type, { server, timeoutMs });
        return { records: await Promise.race([answer, timeout]) };
    }
    catch (error) {
        const { code, message } = error;
        // These two are answers; everything else (no answer, a refusal, a broken server) proves nothing about the name.
        const words = { ENOTFOUND: "no such name", ENODATA: "no records of this type" };
        const known = code === undefined ? undefined : words[code];
        return { error: code === undefined ? message : `${known ?? message} (${code})`, ...(known && { records: [] }) };
    }
    finally {
        clearTimeout(timer);
        if (end !== undefined)
            signal.removeEventListener("abort", end);
    }
}
const addresses = async (name, type) => (await (0,external_node_dns_promises_namespaceObject.lookup)(name, { all: true, family: type === "A" ? 4 : 6 })).map(({ address }) => address);
async function ask(name, type, options) {
    const resolver = new external_node_dns_promises_namespaceObject.Resolver({ timeout: Math.max(100, Math.floor(options.timeoutMs / 2)), tries: 2 });
    if (options.server !== undefined)
        resolver.setServers([options.server]);
    const records = await resolver.resolve(name, type);
    return records.map(dns_text);
}
/** A record as people write it: `10 mx.example.com`, `0 issue letsencrypt.org`. */
function dns_text(record) {
    if (typeof record === "string")
        return record;
    if (Array.isArray(record))
        return record.join("");
    const { exchange, priority, critical, ...rest } = record;
    if (exchange !== undefined)
        return `${String(priority)} ${String(exchange)}`;
    return [critical, ...Object.entries(rest).flat()].join(" ");
}

;// CONCATENATED MODULE: ./lib/src/checks/run/miss.js

/** A couple of seconds is what Cloudflare says a deployment takes until every machine knows it; this is several times that, ms. */
const LATE_MS = 8_000;
/** The same request at the version's own URL; undefined where it has none, or is asked there anyway. */
function asideOf(task) {
    const { target, url } = task;
    const own = target?.identity?.aside;
    if (target?.identity === undefined || own === undefined || url === undefined)
        return undefined;
    const base = new URL(own);
    const there = below(base, url.pathname === "/" ? "/" : url.pathname);
    there.search = url.search;
    const identity = { ...target.identity, url: own, aside: undefined, override: undefined };
    return { ...task, url: there, target: { ...target, base, identity }, listed: new Set([...task.listed, base.origin]) };
}
/**
 * Waits only for what can change. A version that shows nothing at its own URL either never will. A static file whose version
 * the override header does not choose is asked for at that URL. Where there is none, a moment decides.
 */
function createMiss(task, { ask, settled }) {
    const aside = asideOf(task);
    const { override, stamp } = task.target?.identity ?? {};
    const [overrides, stamped] = [override !== undefined, stamp !== undefined];
    const started = performance.now();
    let shown = false;
    let shows;
    return async (result) => {
        shown ||= result.silent === undefined;
        const late = settled || performance.now() - started >= LATE_MS;
        if (result.file && overrides && late) {
            // Whoever has no stamp to show is told to get one first.
            if (aside === undefined)
                return stamped ? { ...result, fix: NO_ASIDE } : result;
            return { ...(await ask(aside)), askedAt: task.target?.identity?.aside };
        }
        if (shown)
            return undefined;
        if (aside === undefined)
            return late ? result : undefined;
        shows ??= names(await ask(aside));
        // It names itself there: whoever answers here is another, or something between does not let the name through.
        return shows ? undefined : { ...result, findings: [...result.findings, nowhere(aside)] };
    };
}
/** The address alone proves who answers there, but not that it names itself elsewhere. */
const names = ({ proof, silent }) => silent === undefined && proof !== "url";
const NO_ASIDE = "Cloudflare did not choose the version of this static file by the override header, and the Worker has no URL for one version alone. Turn `workers_dev` and `preview_urls` on in the wrangler configuration, so that the file is asked for there; or let code answer this path (`run_worker_first`); or let the check ask another one.";
const nowhere = ({ target }) => ({
    what: "the version's own URL",
    expected: "an answer that shows the version",
    actual: `none either at ${target?.base.origin ?? ""}: waiting changes nothing`,
});

;// CONCATENATED MODULE: ./lib/src/checks/run/rate-limit.js



/**
 * Passes when the limiter refuses at all: never an exact count, because Cloudflare counts per location and a little
 * late. Sends no more than `requests`, and stops at the first refusal.
 */
async function askLimiter(task, line) {
    const limit = task.check.rate_limit ?? { requests: 0 };
    const tally = { sent: 0, allowed: 0, refused: false, wrong: undefined, proof: undefined, durationMs: 0 };
    const width = limit.concurrency ?? 1;
    while (tally.sent < limit.requests && !tally.refused && tally.wrong === undefined && !line.signal.aborted) {
        const batch = Math.min(width, limit.requests - tally.sent);
        tally.sent += batch;
        await Promise.all(Array.from({ length: batch }, () => rate_limit_ask(task, line, tally)));
    }
    if (tally.wrong !== undefined)
        return tally.wrong;
    const base = { reached: tally.sent > 0, durationMs: tally.durationMs, proof: tally.proof };
    const fail = (finding) => ({ ...base, cause: "assertion", findings: [finding] });
    if (!tally.refused) {
        const actual = `${tally.allowed} of ${tally.sent} requests allowed`;
        if (line.signal.aborted)
            return { ...fail({ what: "rate limit", expected: "a refusal", actual }), cause: "deadline" };
        return fail({ what: "rate limit", expected: `a refusal within ${limit.requests} requests`, actual });
    }
    const first = limit.allow_first ?? 0;
    if (tally.allowed >= first)
        return { ...base, cause: undefined, findings: [] };
    const actual = `refused after ${tally.allowed}`;
    return fail({ what: "rate limit", expected: `the first ${first} requests allowed`, actual });
}
async function rate_limit_ask(task, line, tally) {
    const refusal = { status: 429, ...task.check.rate_limit?.expect };
    const { result, chain } = await attempt(task, task.check.expect ?? {}, line);
    tally.durationMs += result.durationMs;
    tally.proof ??= result.proof;
    if (chain === undefined) {
        tally.wrong ??= result;
        return;
    }
    if (statusMatches(chain.last.status, refusal.status ?? 429)) {
        // The edge refuses without asking the Worker, so a refusal need not show a version; another one it must not show.
        const foreign = result.cause === "wrong_version" && result.findings[0]?.actual.startsWith("wrong version");
        const judged = await judgeAnswer(refusal, { chain }, { ...line, leftMs: task.timeoutMs });
        const findings = judged.findings.filter(({ warning }) => warning !== true);
        if (foreign === true)
            tally.wrong ??= result;
        else if (findings.length > 0) {
            const cause = judged.ended === true ? "deadline" : "assertion";
            tally.wrong ??= { ...result, cause, findings, fix: judged.fix };
        }
        else
            tally.refused = true;
        return;
    }
    if (result.cause !== undefined)
        tally.wrong ??= result;
    else if (chain.last.status >= 500)
        tally.wrong ??= { ...result, cause: "5xx", findings: [unexpected(chain.last.status)] };
    else if (!tally.refused)
        tally.allowed++;
}
const unexpected = (status) => ({
    what: "status",
    expected: "an allowed answer or a refusal",
    actual: String(status),
});

;// CONCATENATED MODULE: ./lib/src/checks/run/retry.js

/**
 * Tries until `consecutiveUp` passes in a row, or until a cause that is not to be retried, the last attempt or the
 * deadline. A wrong version is waited for as long as the run allows, at one try per second.
 */
async function withRetries(attempt, retry, patience) {
    const deadline = performance.now() + retry.deadlineMs;
    let failures = 0;
    let waits = 0;
    let up = 0;
    for (let tries = 1;; tries++) {
        const first = await attempt();
        const instead = first.cause === "wrong_version" ? await patience.miss?.(first) : undefined;
        const result = instead ?? first;
        if (instead?.cause === "wrong_version")
            return { ...instead, tries, flaky: false };
        if (result.cause === undefined) {
            up++;
            if (up >= retry.consecutiveUp)
                return { ...result, tries, flaky: failures > 0 };
        }
        else {
            up = 0;
            if (result.cause === "wrong_version")
                waits++;
            else
                failures++;
        }
        const now = performance.now();
        const pause = pauseAfter(result, { retry, failures, tries: tries - waits });
        const limit = result.cause === "wrong_version" ? patience.versionDeadline : deadline;
        if (pause === undefined || now + pause > limit) {
            return { ...unstable(result, up, retry), tries, flaky: false };
        }
        await sleep(pause, patience.signal);
        if (patience.signal.aborted)
            return { ...unstable(result, up, retry), tries, flaky: false };
    }
}
function pauseAfter(result, { retry, failures, tries }) {
    if (result.nobody === true && result.cause !== undefined && retry.patient !== true)
        return undefined;
    if (result.cause === "wrong_version")
        return 1_000;
    if (tries >= retry.attempts)
        return undefined;
    if (result.cause === undefined)
        return Math.min(retry.delayMs, retry.maxDelayMs);
    if (!retry.on.has(retryCause(result.cause)))
        return undefined;
    return Math.max(backoff(retry, failures), Math.min(result.retryAfterMs ?? 0, 60_000));
}
const retryCause = (cause) => (cause === "tls" ? "connection" : cause);
/** The pause after the n-th failure (from 1), ms: fixed, n times, or doubling; capped, then shortened by jitter. */
function backoff(retry, failures, random = Math.random) {
    const factor = { fixed: 1, linear: failures, exponential: 2 ** Math.min(failures - 1, 30) }[retry.strategy];
    const pause = Math.min(retry.delayMs * factor, retry.maxDelayMs);
    return retry.jitter ? pause * (1 - random() / 2) : pause;
}
// The last try may have passed, but not often enough in a row: that is not a pass.
function unstable(result, up, retry) {
    if (result.cause !== undefined)
        return result;
    const expected = `${retry.consecutiveUp} passes in a row`;
    return {
        ...result,
        cause: "assertion",
        findings: [...result.findings, { what: "stability", expected, actual: String(up) }],
    };
}

// EXTERNAL MODULE: ./lib/src/checks/judge/thresholds.js
var thresholds = __nccwpck_require__(5624);
;// CONCATENATED MODULE: ./lib/src/checks/run/pool.js
/** Runs jobs, at most `width` at once, in order; starts no more once the signal is aborted. */
async function pool(jobs, width, signal) {
    let next = 0;
    const worker = async () => {
        for (let job = jobs[next++]; job !== undefined && !signal.aborted; job = jobs[next++])
            await job();
    };
    await Promise.all(Array.from({ length: Math.min(width, jobs.length) }, worker));
}

;// CONCATENATED MODULE: ./lib/src/checks/run/samples.js




/** Sends the samples of a check that passed, once, and judges its thresholds over them. None is retried. */
async function takeSamples(task, line) {
    const { check } = task;
    const total = check.samples ?? 0;
    const tries = [];
    const one = async () => {
        tries.push((await attempt(task, check.expect ?? {}, line)).result);
    };
    await pool(Array.from({ length: total }, () => one), check.concurrency ?? 1, line.signal);
    const failed = tries.filter(({ cause }) => cause !== undefined);
    const durations = tries.filter(({ reached }) => reached).map(({ durationMs }) => durationMs);
    const findings = judgeSamples(task, { durations, failed: failed.length, total: tries.length });
    const first = failed[0];
    const base = {
        reached: tries.some(({ reached }) => reached),
        durationMs: durations.reduce((sum, value) => sum + value, 0),
        latency: (0,percentile/* latency */.ZK)(durations),
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
        const threshold = (0,thresholds/* parseThreshold */.B)(text);
        const { value, holds: fine } = (0,thresholds/* holds */.v)(threshold, durations, failed, total);
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

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __nccwpck_require__(4708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
;// CONCATENATED MODULE: ./lib/src/checks/run/tcp.js




/** Opens a TCP connection and closes it; through the proxy when the environment names one for this host. */
async function askPort(task, line) {
    const { address, reachable = true } = task.check.addr ?? { address: "" };
    const url = new URL(address.replace(/^tcp:/, "http:"));
    const port = Number(address.split(":").at(-1));
    const started = performance.now();
    const seen = await connect(url.hostname, port, { timeoutMs: task.timeoutMs, signal: line.signal });
    const base = { reached: seen.port !== "unknown", durationMs: performance.now() - started };
    const expected = reachable ? "open" : "closed";
    if (seen.port === expected)
        return { ...base, cause: undefined, findings: [] };
    const finding = { what: address, expected, actual: seen.why };
    if (line.signal.aborted)
        return { ...base, cause: "deadline", findings: [finding] };
    return { ...base, cause: seen.port === "open" ? "assertion" : "connection", findings: [finding] };
}
/** Codes of what stands before the port: a name that leads nowhere, a network that is not there. */
const BEFORE = /^(ENOTFOUND|EAI_|ENETUNREACH|EADDRNOTAVAIL|EACCES|EMFILE)/;
async function connect(host, port, options) {
    const proxy = proxyFor(host.replace(/^\[|\]$/g, ""), port);
    const signal = AbortSignal.any([options.signal, AbortSignal.timeout(options.timeoutMs)]);
    try {
        if (proxy === undefined)
            await direct(host.replace(/^\[|\]$/g, ""), port, signal);
        else
            await tunnel(proxy, `${host}:${port}`, signal);
        return { port: "open", why: "open" };
    }
    catch (error) {
        if (options.signal.aborted)
            return { port: "unknown", why: "the run's deadline passed" };
        if (signal.aborted)
            return { port: "closed", why: `no connection within ${options.timeoutMs} ms` };
        const unknown = error instanceof ProxyRefusal || BEFORE.test(String(error.code));
        return { port: unknown ? "unknown" : "closed", why: (0,failure/* failure */.V2)(error).message };
    }
}
/** A proxy that did not try: it does not know us, or does not let us there. */
class ProxyRefusal extends Error {
}
function direct(host, port, signal) {
    return new Promise((resolve, reject) => {
        const socket = external_node_net_.connect({ host, port });
        const abort = () => socket.destroy(new Error("aborted"));
        signal.addEventListener("abort", abort, { once: true });
        if (signal.aborted)
            abort();
        socket.once("connect", () => {
            socket.destroy();
            resolve();
        });
        socket.once("error", reject);
    });
}
function tunnel(proxy, authority, signal) {
    const credentials = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
    const authorization = proxy.username === "" ? {} : { "proxy-authorization": `Basic ${btoa(credentials)}` };
    const client = proxy.protocol === "https:" ? external_node_https_ : external_node_http_;
    const { hostname, port } = proxy;
    return new Promise((resolve, reject) => {
        const headers = { host: authority, ...authorization };
        const request = client.request({
            hostname,
            port,
            method: "CONNECT",
            path: authority,
            headers,
            signal,
            agent: false,
        });
        request.once("connect", (response, socket) => {
            socket.destroy();
            if (response.statusCode === 200)
                resolve();
            else {
                const { statusCode = 0 } = response;
                const says = `the proxy answered ${statusCode}`;
                reject(statusCode >= 500 ? new Error(says) : new ProxyRefusal(says));
            }
        });
        // A proxy that cannot be reached says nothing about what lies behind it.
        request.once("error", (error) => reject(new ProxyRefusal((0,failure/* failure */.V2)(error).message, { cause: error })));
        request.end();
    });
}
/** The proxy the environment names for a host; undefined when NO_PROXY excepts it or none is set. */
function proxyFor(host, port, environment = process.env) {
    const read = (name) => environment[name.toLowerCase()] || environment[name];
    const text = read("HTTPS_PROXY");
    if (!text || !URL.canParse(text))
        return undefined;
    const name = host.toLowerCase();
    const excepted = (read("NO_PROXY") ?? "").split(/[\s,]+/).some((entry) => {
        const [, pattern = "", only] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
        if (pattern === "" || (only !== undefined && Number(only) !== port))
            return false;
        const suffix = pattern.replace(/^\*?\.?/, "");
        return pattern === "*" || name === suffix || name.endsWith(`.${suffix}`);
    });
    return excepted ? undefined : new URL(text);
}

;// CONCATENATED MODULE: ./lib/src/checks/run/carry-out.js








/** Carries one task out: warm-up, tries, and the samples or the limiter that come after. */
async function carryOut(task, line, patience) {
    if (task.kind === "rate_limit")
        return { ...(await askLimiter(task, line)), tries: 1, flaky: false };
    if (task.check.request !== undefined)
        await warmUp(task, line);
    const miss = createMiss(task, { ask: (aside) => tryOnce(aside, line), settled: patience.settled === true });
    const last = await withRetries(() => tryOnce(task, line), task.retry, { ...patience, miss });
    if (task.kind !== "samples" || last.cause !== undefined)
        return last;
    const sampled = await takeSamples((last.askedAt === undefined ? undefined : asideOf(task)) ?? task, line);
    const flaky = last.flaky && sampled.cause === undefined;
    return {
        ...sampled,
        tries: last.tries,
        flaky,
        askedAt: last.askedAt,
        findings: [...last.findings, ...sampled.findings],
    };
}
async function warmUp(task, line) {
    // Thrown away, so not measured either.
    const { observed: _, ...unmeasured } = line;
    for (let n = 0; n < task.warmup && !line.signal.aborted; n++)
        await attempt(task, {}, unmeasured);
}
async function tryOnce(task, line) {
    if (task.kind === "dns")
        return askDns(task, line.signal);
    if (task.kind === "addr")
        return askPort(task, line);
    if (task.kind === "cache")
        return askCache(task, line);
    return (await attempt(task, task.check.expect ?? {}, line)).result;
}

;// CONCATENATED MODULE: ./lib/src/checks/run/gate.js



/**
 * Asks a target, over a new connection each time, until it has shown the wanted version several times in a row: an
 * edge that has just learned of a deployment may still answer from another machine. "undecided" when there is nothing
 * safe to ask, or no answer: then each check proves the version for itself.
 */
async function passGate(tasks, line, { echoes, patience }) {
    const task = tasks.find(isSafe);
    if (task?.target?.identity === undefined)
        return "undecided";
    const journey = { ...journeyOf(task, line), fresh: true, certificate: false, http2: false };
    const ask = async (aside) => {
        const there = { ...journeyOf(aside, line), fresh: true, certificate: false, http2: false };
        return (await attempt(aside, {}, line, there)).result;
    };
    const miss = createMiss(task, { ask, settled: false });
    let shown = 0;
    for (let tries = 1;; tries++) {
        const first = (await attempt(task, {}, line, journey)).result;
        const instead = first.cause === "wrong_version" ? await miss(first) : undefined;
        const result = instead ?? first;
        if (result.cause === undefined) {
            shown++;
            if (shown >= echoes)
                return "proven";
            continue;
        }
        shown = 0;
        if (result.cause !== "wrong_version")
            return "undecided";
        if (instead !== undefined)
            return { ...result, tries, flaky: false };
        if (performance.now() + 1_000 > patience.versionDeadline)
            return { ...result, tries, flaky: false };
        await sleep(1_000, patience.signal);
        if (patience.signal.aborted)
            return { ...result, tries, flaky: false };
    }
}
function isSafe({ check, kind }) {
    const method = check.request?.method ?? "GET";
    const asks = kind === "http" || kind === "samples" || kind === "cache";
    return asks && check.identity !== false && (method === "GET" || method === "HEAD");
}

;// CONCATENATED MODULE: ./lib/src/checks/run/run.js






/** Runs a plan: identity first, then checks side by side, then latency samples, then rate limits. Judges nothing. */
async function runChecks(plan, settings) {
    const deadline = new AbortController();
    const signal = AbortSignal.any([settings.signal, deadline.signal]);
    (0,external_node_events_namespaceObject.setMaxListeners)(0, signal);
    const timer = setTimeout(() => deadline.abort(), plan.deadlineMs);
    const durations = new Map();
    const observed = (suite, durationMs) => {
        const known = durations.get(suite);
        if (known === undefined)
            durations.set(suite, [durationMs]);
        else
            known.push(durationMs);
    };
    const threads = createThreads();
    const line = { transport: settings.transport, threads, signal, access: settings.access, observed };
    const execution = new Execution(plan, settings, line);
    try {
        await execution.all();
    }
    finally {
        clearTimeout(timer);
        threads.close();
    }
    settings.signal.throwIfAborted();
    const summaries = [...durations].map(([suite, values]) => [suite, (0,percentile/* latency */.ZK)(values)]);
    return {
        ended: plan.tasks.map((task) => execution.ended.get(task) ?? { task, last: undefined, skipped: execution.skips(task) }),
        answers: [...durations.values()].reduce((sum, { length }) => sum + length, 0),
        latency: Object.fromEntries(summaries.flatMap(([suite, value]) => (value === undefined ? [] : [[suite, value]]))),
        proven: execution.proven,
    };
}
class Execution {
    ended = new Map();
    proven = new Set();
    failing = 0;
    versionDeadline;
    plan;
    settings;
    line;
    constructor(plan, settings, line) {
        this.plan = plan;
        this.settings = settings;
        this.line = line;
        this.versionDeadline = performance.now() + (settings.identity?.timeoutMs ?? 0);
    }
    async all() {
        const { concurrency } = this.settings;
        const tasks = this.plan.tasks.filter((task) => this.skips(task) === undefined);
        const open = await this.gates(tasks);
        const quick = open.filter(({ kind }) => kind !== "samples" && kind !== "rate_limit");
        await pool(quick.map((task) => () => this.one(task)), concurrency, this.line.signal);
        // Latency is measured, and limits are used up, with nothing else going on at that target.
        for (const kind of ["samples", "rate_limit"]) {
            const groups = Map.groupBy(open.filter((task) => task.kind === kind), ({ suite }) => suite);
            const jobs = [...groups.values()].map((group) => async () => {
                for (const task of group)
                    if (!this.line.signal.aborted)
                        await this.one(task);
            });
            await pool(jobs, concurrency, this.line.signal);
        }
    }
    skips({ check, kind }) {
        if (check.skip === true)
            return "skipped by the check file";
        return kind === "rate_limit" && !this.settings.rateLimits ? "rate-limit checks are switched off" : undefined;
    }
    /** Waits until each target shows its version; ends the checks of those that do not. */
    async gates(tasks) {
        const { identity } = this.settings;
        if (identity === undefined)
            return tasks;
        const closed = new Map();
        const jobs = this.plan.targets.map(({ name }) => async () => {
            const own = tasks.filter(({ target }) => target?.name === name);
            const patience = this.patience();
            const { observed: _, ...unmeasured } = this.line;
            const verdict = await passGate(own, unmeasured, { echoes: identity.echoes, patience });
            if (verdict === "proven")
                this.proven.add(name);
            else if (verdict !== "undecided")
                closed.set(name, verdict);
        });
        await pool(jobs, this.settings.concurrency, this.line.signal);
        for (const task of tasks) {
            const verdict = closed.get(task.target?.name ?? "");
            if (verdict !== undefined)
                this.finish(task, verdict);
        }
        return tasks.filter((task) => !this.ended.has(task));
    }
    async one(task) {
        const method = task.check.request?.method ?? "GET";
        const safe = method === "GET" || method === "HEAD";
        const settled = this.proven.has(task.target?.name ?? "");
        const patience = { ...this.patience(), settled, ...(safe ? {} : { versionDeadline: 0 }) };
        this.finish(task, await carryOut(task, this.line, patience));
    }
    finish(task, last) {
        this.ended.set(task, { task, last, skipped: undefined });
        if (last.cause !== undefined)
            this.failing++;
        if (last.proof !== undefined && task.target !== undefined)
            this.proven.add(task.target.name);
        this.settings.progress?.(this.ended.size, this.plan.tasks.length, this.failing);
    }
    patience() {
        return { signal: this.line.signal, versionDeadline: this.versionDeadline };
    }
}

// EXTERNAL MODULE: ./lib/src/document/text.js
var document_text = __nccwpck_require__(4715);
// EXTERNAL MODULE: ./lib/src/text/redact.js + 4 modules
var redact = __nccwpck_require__(323);
// EXTERNAL MODULE: ./lib/actions/smoke-test/settings.js + 3 modules
var smoke_test_settings = __nccwpck_require__(3033);
// EXTERNAL MODULE: ./lib/src/checks/report/junit.js + 7 modules
var junit = __nccwpck_require__(6376);
;// CONCATENATED MODULE: ./lib/actions/smoke-test/verdict.js



/** Reasons of a verdict that ends the step. */
const VERDICT_REASONS = (/* unused pure expression or super */ null && (["wrong-version", "checks-failed", "degraded", "inconclusive"]));
/** Annotations of one kind that a step may show; the failure itself is the tenth. */
const MAX_ANNOTATIONS = 9;
/** Says what is wrong with each check, in the log and at its line of the check file. */
function announce(result, inputs, run) {
    const file = inputs.checkFile;
    const failures = result.checks.filter((check) => (0,report_outcome/* isFailure */.N6)(check) || check.status === "unfinished");
    const warnings = result.checks.filter((check) => (0,report_outcome/* isDegraded */.DQ)(check));
    for (const check of [...failures, ...warnings])
        run.info(`${check.name} at ${check.target}\n${indent((0,junit/* explain */.W)(check))}`);
    for (const check of result.checks.filter(({ failedBefore }) => failedBefore)) {
        run.info(`${check.name} at ${check.target}: failing before this release\n${indent((0,junit/* explain */.W)(check))}`);
    }
    if (file === undefined || inputs.mode === "baseline")
        return;
    const severe = inputs.onFailed === "fail";
    place(failures, { file, mark: severe ? run.annotate : run.warning });
    place(warnings, { file, mark: run.warning });
}
function place(checks, { file, mark }) {
    const shown = checks.length > MAX_ANNOTATIONS ? MAX_ANNOTATIONS - 1 : checks.length;
    for (const check of checks.slice(0, shown)) {
        mark(verdict_text(check), { file, line: check.line ?? 1, title: `Smoke test: ${check.name} (${check.target})` });
    }
    const rest = checks.slice(shown);
    if (rest.length === 0)
        return;
    const names = rest.map(({ name, target }) => `${name} (${target})`).join(", ");
    mark(names.slice(0, 3_000), { file, line: rest[0]?.line ?? 1, title: `Smoke test: ${rest.length} more checks` });
}
function verdict_text(check) {
    if (check.status === "unfinished")
        return "No verdict before the deadline.";
    const [first, ...others] = check.findings.map(junit/* sentence */.e);
    return [first ?? "", ...others.slice(0, 3), check.fix ?? ""].filter((line) => line !== "").join("\n");
}
const indent = (lines) => lines.replace(/^/gm, "  ");
/** Ends the step as the outcome's behaviour asks: a notice, a warning, or a UserError with the outcome's reason. */
function verdict_verdict(result, inputs, run) {
    const sentenceOf = `Smoke test ${result.outcome}: ${result.reason}`;
    const behaviour = behaviourOf(result, inputs);
    if (behaviour === "fail") {
        const first = result.checks.find(report_outcome/* isFailure */.N6) ?? result.checks.find(report_outcome/* isDegraded */.DQ);
        const hint = [
            first === undefined ? "" : (0,junit/* explain */.W)(first),
            "Details are in the job summary and in the output `report`.",
        ];
        throw new errors/* UserError */.yo(sentenceOf, {
            hint: hint.filter((part) => part !== "").join("\n"),
            reason: failureReason(result),
        });
    }
    if (behaviour === "warn")
        run.warning(sentenceOf);
    else
        run.notice(inputs.mode === "baseline" ? `Baseline recorded (${result.outcome}): ${result.reason}` : sentenceOf);
    return {};
}
function behaviourOf({ outcome, mode }, inputs) {
    if (mode === "baseline" || outcome === "passed")
        return "ignore";
    if (outcome === "failed")
        return inputs.onFailed;
    return outcome === "degraded" ? inputs.onDegraded : inputs.onInconclusive;
}
function failureReason({ outcome, checks }) {
    if (outcome === "degraded" || outcome === "inconclusive")
        return outcome;
    return checks.some((check) => (0,report_outcome/* isFailure */.N6)(check) && check.cause === "wrong_version")
        ? "wrong-version"
        : "checks-failed";
}

;// CONCATENATED MODULE: ./lib/actions/smoke-test/smoke-test.js















/** Runs the checks, reports them, and ends as the outcome's behaviour asks. Sends nothing before all input is valid. */
async function smokeTest(inputs, neighbours, run) {
    const startedAt = new Date(neighbours.now());
    const loaded = await smoke_test_load(inputs, run);
    const identity = inputs.identity === undefined ? undefined : await identities(inputs.identity);
    const plan = makePlan(loaded, { ...inputs, identity });
    requireWorkers(plan, identity, inputs);
    const baseline = inputs.baseline === undefined ? undefined : readBaseline(await smoke_test_text(inputs.baseline), inputs.baseline);
    const title = `Run ${plan.tasks.length} check${plan.tasks.length === 1 ? "" : "s"} of ${subject(inputs)}`;
    const measured = await run.group(title, () => measure(plan, inputs, { neighbours, run, identity }));
    const result = (0,report_outcome/* conclude */.Ep)(measured, {
        mode: inputs.mode,
        baseline,
        versions: inputs.identity?.versions ?? new Map(),
        redact: (0,redact/* createRedact */.a)(secretsOf(inputs)),
        startedAt,
        durationMs: neighbours.now() - startedAt.getTime(),
    });
    await publish(result, inputs, run);
    return verdict_verdict(result, inputs, run);
}
/** Everything that no report may show, all at once: a piece that one search leaves is nothing that another could find. */
const secretsOf = ({ secrets, workerSecrets, access }) => [
    ...secrets.values(),
    ...workerSecrets.values(),
    ...Object.values(access),
];
/** Reports, outputs, summary and annotations, before anything is thrown. */
async function publish(result, inputs, run) {
    const { failed, degraded, flaky } = result.totals;
    const paths = await writeReports(result, inputs, run);
    run.publish({ outcome: result.outcome, failed, degraded, flaky, "duration-ms": result.durationMs, ...paths });
    const { summary } = await __nccwpck_require__.e(/* import() */ 327).then(__nccwpck_require__.bind(__nccwpck_require__, 2327));
    await run.summary(summary(result, subject(inputs)));
    announce(result, inputs, run);
}
const subject = (inputs) => inputs.checkFile ?? inputs.url ?? [...inputs.targets.values()].join(", ");
async function smoke_test_load(inputs, run) {
    const { checkFile, settings } = inputs;
    if (checkFile === undefined)
        return simple(inputs);
    const { loaded, problems } = settings?.checks
        ? await (0,smoke_test_settings/* loadFrom */.TH)(settings, settings.checks, inputs)
        : await fromFile(inputs, checkFile);
    if (loaded !== undefined)
        return loaded;
    // One place is left for the failure itself: a step shows ten errors.
    for (const problem of problems.slice(0, 9))
        annotate(problem, checkFile, run);
    throw problemError(checkFile, problems);
}
async function fromFile(inputs, checkFile) {
    const path = (0,external_node_path_.resolve)(process.env.GITHUB_WORKSPACE ?? ".", checkFile);
    return await (0,load/* loadCheckFile */.pi)(await bytes(path, checkFile), {
        variables: inputs.variables,
        secrets: inputs.secrets,
        origins: inputs.origins,
        targets: inputs.targets,
        url: inputs.url,
    });
}
function annotate(problem, file, run) {
    if (problem.line === undefined)
        return;
    run.annotate(`${problemSentence(file, problem)}. ${problem.fix}`, {
        file,
        line: problem.line,
        title: "Invalid check file",
    });
}
async function bytes(path, name) {
    const reason = "invalid-checks";
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found === undefined || !found.isFile()) {
        const hint = "`check-file` is relative to the workspace; check the repository out, or download the artifact that has it, first.";
        throw new errors/* UserError */.yo(`The check file "${name}" does not exist.`, { hint, reason });
    }
    // Not even read when it is far too large.
    if (found.size > 8 * document_text/* MAX_BYTES */.zx) {
        throw new errors/* UserError */.yo(`${name}, line 1, is larger than 1 MiB.`, {
            hint: "Split it into several files.",
            reason,
        });
    }
    return await (0,promises_.readFile)(path);
}
async function smoke_test_text(path) {
    return await (0,promises_.readFile)((0,external_node_path_.resolve)(process.env.GITHUB_WORKSPACE ?? ".", path), "utf8").catch((cause) => {
        const hint = "Pass the output `report` of a run with `mode: baseline` on.";
        throw new errors/* UserError */.yo(`The baseline "${path}" cannot be read.`, {
            hint,
            reason: "invalid-input",
            cause,
        });
    });
}
function simple({ url, targets, path, expectStatus, expectBody }) {
    const asked = url === undefined ? Object.fromEntries(targets) : { url };
    return simpleCheck({ targets: asked, path, status: expectStatus, body: expectBody });
}
/** With several versions, each target must say whose answers it gives; with one, at least one target must be its own. */
function requireWorkers({ targets }, identity, inputs) {
    if (identity === undefined || targets.some((target) => target.identity !== undefined))
        return;
    const workers = [...(inputs.identity?.versions.keys() ?? [])].join(", ");
    throw new errors/* UserError */.yo(`Input \`version-id\` names ${workers}, but no target says that this Worker answers there.`, {
        hint: `Add \`worker:\` to the targets: \`targets: { app: { url: …, worker: ${workers.split(", ")[0]} } }\`.`,
        reason: "invalid-input",
    });
}
async function measure(plan, inputs, { neighbours, run, identity }) {
    let told = neighbours.now();
    const measured = await runChecks(plan, {
        transport: neighbours.transport,
        signal: run.signal,
        concurrency: inputs.concurrency,
        access: inputs.access,
        identity,
        rateLimits: inputs.rateLimits,
        progress(done, total, failing) {
            if (done < total && neighbours.now() - told < 1_000)
                return;
            told = neighbours.now();
            run.info(`${done} of ${total} checks, ${failing} failing`);
        },
    });
    neighbours.transport.close();
    return measured;
}
async function writeReports(result, inputs, run) {
    const workspace = process.env.GITHUB_WORKSPACE ?? ".";
    const keeping = { directory: inputs.reportDirectory };
    const { junit } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 6376));
    const file = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(workspace, inputs.checkFile ?? ""));
    return {
        report: await run.file("smoke-test.json", result, keeping),
        junit: await run.file("smoke-test.xml", junit(result, file), keeping),
    };
}


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

/***/ 871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ asDuration),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* unused harmony exports optionalDuration, timeout */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(611);
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
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   d7: () => (/* binding */ invalidText)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(611);
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

/***/ 5885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ optionalStatuses),
/* harmony export */   dN: () => (/* binding */ asStatuses)
/* harmony export */ });
/* unused harmony export statuses */
/* harmony import */ var _invalid_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5864);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1052);


/** Statuses that an answer may have: codes such as 204 and classes such as `2xx`. */
function statuses(name) {
    return asStatuses(name, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(name));
}
/** The same of a text that stands in the input `name`; anything else stops the action. */
function asStatuses(name, text) {
    return text.split(/[\s,]+/).map((item) => {
        if (/^[1-5]xx$/.test(item))
            return item;
        if (/^[1-5]\d\d$/.test(item))
            return Number(item);
        throw (0,_invalid_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidText */ .d7)(name, text, "", "Use codes and classes, e.g. `200`, `2xx` or `200, 204`.");
    });
}
/** The same; undefined when the input is absent or empty. */
function optionalStatuses(name) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(name) === undefined ? undefined : statuses(name);
}


/***/ }),

/***/ 1052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* unused harmony export expected */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(611);
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
    const value = getInput(name);
    const without = of !== undefined && getInput(of) === "";
    if (value === ANYTHING || (value === "" && without))
        return undefined;
    if (pattern.test(value))
        return value;
    const why = value === "" ? ", so there is nothing to compare with" : ", which nothing can be";
    throw invalidText(name, value, why, "Pass what is expected, e.g. the output of `seal`; `*` says that anything may come.");
}


/***/ }),

/***/ 8362:
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
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/src/action/secrets.js
var secrets = __nccwpck_require__(6032);
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

/***/ 6032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ redactPage),
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   FI: () => (/* binding */ redactValue),
/* harmony export */   dK: () => (/* binding */ mask)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(611);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(323);


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
    const parts = lines.length > 1 ? lines.filter((line) => line.length >= _text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORTEST_SECRET */ .c) : [];
    for (const text of new Set([whole, ...parts, ...[whole, ...parts].map(inJson)]))
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq)(text);
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
    hiding ??= (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .createRedact */ .a)(known);
    return hiding;
}
function inJson(text) {
    return JSON.stringify(text).slice(1, -1);
}


/***/ }),

/***/ 546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  IU: () => (/* binding */ applyRules),
  pi: () => (/* binding */ loadCheckFile),
  o$: () => (/* binding */ loadChecks)
});

// EXTERNAL MODULE: ./lib/src/document/text.js
var document_text = __nccwpck_require__(4715);
// EXTERNAL MODULE: ./lib/src/checks/judge/jsonpath.js
var jsonpath = __nccwpck_require__(545);
// EXTERNAL MODULE: ./lib/src/checks/file/origins.js
var origins = __nccwpck_require__(4606);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
// EXTERNAL MODULE: ./lib/src/checks/judge/percentile.js
var percentile = __nccwpck_require__(8915);
// EXTERNAL MODULE: ./lib/src/checks/judge/thresholds.js
var thresholds = __nccwpck_require__(5624);
// EXTERNAL MODULE: ./lib/src/checks/judge/cookies.js
var cookies = __nccwpck_require__(481);
// EXTERNAL MODULE: ./lib/src/checks/judge/predicate.js
var judge_predicate = __nccwpck_require__(6115);
;// CONCATENATED MODULE: ./lib/src/checks/file/predicate-rules.js

/** Words that mean something for a list; any other one is never true of it. */
const OF_LISTS = ["includes", "count", "exists", "absent", "isEmpty", "not"];
/** Finds predicates that nothing can satisfy, that everything satisfies, or that are no patterns. */
function predicateRules(predicate, path, place) {
    if (predicate === undefined)
        return;
    const object = typeof predicate === "object" && predicate !== null ? predicate : { equals: predicate };
    const at = (word) => (typeof predicate === "object" && predicate !== null ? [...path, word] : path);
    emptyRule(object, at, place);
    patternRule(object, at, place);
    kindRule(object, at, place);
    numberRule(object, at, place);
    if (object.not !== undefined)
        predicateRules(object.not, at("not"), place);
}
function emptyRule(predicate, at, { report, subject }) {
    for (const word of ["contains", "startsWith", "endsWith", "matches"]) {
        if (predicate[word] !== "")
            continue;
        report(at(word), `has an empty \`${word}\` in ${subject}, which every text satisfies`, "Say what to look for.");
    }
}
function patternRule({ matches }, at, { report, subject }) {
    if (matches === undefined)
        return;
    try {
        new RegExp(matches);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        const fix = "Correct it; in YAML, single quotes keep backslashes as they are.";
        report(at("matches"), `has a bad regular expression in ${subject}: ${why}`, fix);
    }
}
/** What can be known before any answer: a text has no items, a list is no text, and no text is null. */
function kindRule(predicate, at, { report, subject, asked }) {
    if (asked === "json")
        return;
    for (const [word, operand] of Object.entries(predicate)) {
        if (asked === "list" && !OF_LISTS.includes(word)) {
            const says = (0,judge_predicate/* describe */.q0)({ [word]: operand });
            const item = word === "equals" && typeof operand !== "object" ? (0,judge_predicate/* show */.WU)(operand) : "…";
            report(at(word), `asks of a list, in ${subject}, what no list can be: ${says}`, `Write \`{ includes: ${item} }\` for one item of it, or \`count\` for how many there are.`);
        }
        else if (asked === "text" && (word === "includes" || word === "count")) {
            report(at(word), `asks a text, in ${subject}, for \`${word}\`, which only lists have`, "Use `contains`.");
        }
        else if (asked === "text" && (operand === null || (word === "in" && operand.includes(null)))) {
            const fix = "Write what must be there, in quotes if it is a word such as `null`, or `{ exists: false }`.";
            report(at(word), `compares a text with nothing in ${subject}`, fix);
        }
    }
}
/** Digits that a number of JavaScript cannot hold would be equal to their neighbours; no number is one to compare with. */
function numberRule(predicate, at, { report, subject }) {
    for (const [word, operand] of Object.entries(predicate)) {
        const bounds = word === "count" && typeof operand === "object" ? Object.values(operand) : [operand].flat();
        const bad = bounds.find((item) => typeof item === "number" && !isExact(item));
        if (bad === undefined)
            continue;
        const fix = "Write a number of at most 15 digits, or the digits as a text in quotes where a text is compared.";
        report(at(word), `compares with ${String(bad)} in ${subject}, which is no exact number`, fix);
    }
}
const isExact = (number) => Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number));

;// CONCATENATED MODULE: ./lib/src/checks/file/expectation-rules.js



/** Finds expectations that cannot be judged: bad regular expressions and JSONPaths, conditions that always hold. */
function expectationRules(expectation, place) {
    const { report, subject, check } = place;
    const path = [...place.path];
    const test = (predicate, at, asked = "text") => predicateRules(predicate, [...path, ...at], { subject, report, asked });
    test(expectation.body, ["body"]);
    test(expectation.url, ["url"]);
    test(expectation.redirect?.location, ["redirect", "location"]);
    for (const [name, predicate] of Object.entries(expectation.header ?? {}))
        test(predicate, ["header", name]);
    for (const [name, predicate] of Object.entries(expectation.cookie ?? {})) {
        if ((0,cookies/* cookieName */.Ok)(name) === undefined) {
            const fix = `Write \`name[Attribute]\` with one of ${cookies/* COOKIE_ATTRIBUTES */.B.join(", ")}.`;
            report([...path, "cookie", name], `has the unreadable cookie "${name}" in ${subject}`, fix);
        }
        test(predicate, ["cookie", name]);
    }
    for (const [query, predicate] of Object.entries(expectation.jsonpath ?? {})) {
        test(predicate, ["jsonpath", query], jsonPathRule(query, [...path, "jsonpath", query], place));
    }
    for (const key of ["Subject", "Issuer", "names"])
        test(expectation.certificate?.[key], ["certificate", key], key === "names" ? "list" : "text");
    if (expectation.certificate !== undefined && check.request?.url?.startsWith("http:")) {
        report([...path, "certificate"], `wants a certificate from an http:// URL in ${subject}`, "Use https://.");
    }
}
/** What a query can find: one value, or always a list. */
function jsonPathRule(query, path, { report, subject }) {
    try {
        return (0,jsonpath/* jsonPath */.U1)(query).singular ? "json" : "list";
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        report(path, `has the bad JSONPath "${query}" in ${subject}: ${why}`, "Write it as RFC 9535 does, e.g. `$.a.b[0]`.");
        return "json";
    }
}

// EXTERNAL MODULE: ./lib/src/text/address.js
var address = __nccwpck_require__(2508);
;// CONCATENATED MODULE: ./lib/src/checks/file/url-rules.js

/** Finds what is no address that would be asked as it is written. */
function urlRule(text, path, report) {
    const problem = (0,address/* addressProblem */.c)(text);
    if (problem === undefined)
        return;
    const secret = problem.says.startsWith("has a user name");
    const fix = secret ? "Send it as a header from a variable of `secret-variables`." : problem.fix;
    report(path, secret ? problem.says : `has "${text}", which ${problem.says}`, fix);
}
/** Finds paths that would be asked otherwise than they are written, and targets that lose their query by them. */
function pathRule(check, file, { path: at, report }) {
    const path = check.request?.path;
    if (path === undefined)
        return;
    const subject = `check "${check.name}"`;
    const problem = (0,address/* pathProblem */.z)(path);
    if (problem !== undefined)
        report([...at, "request", "path"], `has the path "${path}" in ${subject}, which ${problem.says}`, problem.fix);
    if (path === "/")
        return;
    const { targets = "all" } = check;
    for (const [name, target] of Object.entries(file.targets ?? {})) {
        const url = typeof target === "string" ? target : target.url;
        if ((targets !== "all" && !targets.includes(name)) || !URL.canParse(url) || new URL(url).search === "")
            continue;
        const message = `would lose the query of ${url}: ${subject} asks a path below it`;
        report([...at, "request", "path"], message, "Write the query into the check, as `request: { query: { … } }`.");
    }
}

;// CONCATENATED MODULE: ./lib/src/checks/file/rules.js







/** What a JSON Schema cannot say about a file of valid form; each problem at its line. */
function checkRules(file, lineOf) {
    const problems = [];
    const report = (path, message, fix) => problems.push({ line: lineOf(path), message, fix });
    targetRules(file, report);
    const names = new Set();
    file.checks.forEach((check, index) => {
        const path = ["checks", index];
        const subject = `check "${check.name}"`;
        const key = check.id ?? check.name;
        if (names.has(key))
            report(path, `has two checks called "${key}"`, "Give each check its own name.");
        names.add(key);
        if (!rules_kindRule(check, subject, path, report))
            return;
        requestRules(check, subject, path, file, report);
        retryRule(check, subject, path, file, report);
        sampleRules(check, subject, path, report);
        for (const [where, expectation] of [
            [[...path, "expect"], check.expect],
            [[...path, "rate_limit", "expect"], check.rate_limit?.expect],
        ]) {
            if (expectation !== undefined)
                expectationRules(expectation, { subject, path: where, check, report });
        }
        networkRules(check, subject, path, report);
    });
    return problems;
}
function rules_kindRule(check, subject, path, report) {
    const kinds = ["cache", "rate_limit", "dns", "addr"].filter((kind) => check[kind] !== undefined);
    const http = ["request", "expect", "samples", "thresholds", "targets", "warmup"].filter((key) => check[key] !== undefined);
    const [kind, second] = kinds;
    const network = kind === "dns" || kind === "addr";
    if (second !== undefined || (network && http.length > 0)) {
        const both = [...kinds, ...(network ? http : [])].map((key) => `\`${key}\``).join(" and ");
        report(path, `has two kinds in one check: ${subject} has ${both}`, "Write one check for each.");
    }
    else if (kind !== undefined && check.samples !== undefined) {
        const both = `\`${kind}\` and \`samples\``;
        report(path, `has two kinds in one check: ${subject} has ${both}`, "Write one check for each.");
    }
    else if (!network && check.request === undefined) {
        report(path, `says nothing to do: ${subject} has no request`, "Add `request: { path: / }`.");
    }
    else if (kind === undefined && check.expect === undefined) {
        report(path, `has a request without expectation: ${subject}`, "Add `expect: { status: 200 }`.");
    }
    else
        return true;
    return false;
}
function requestRules(check, subject, path, file, report) {
    const { request, targets } = check;
    if (request === undefined)
        return;
    const at = [...path, "request"];
    if ((request.path === undefined) === (request.url === undefined)) {
        const which = request.path === undefined ? "neither `path` nor `url`" : "both `path` and `url`";
        report(at, `says unclearly where to: the request of ${subject} has ${which}`, "Write exactly one of them.");
    }
    if (request.url !== undefined)
        urlRule(request.url, [...at, "url"], report);
    pathRule(check, file, { path, report });
    if (request.url !== undefined && targets !== undefined) {
        report([...path, "targets"], `has targets for an absolute URL in ${subject}`, "Use `path`, or drop `targets`.");
    }
    const known = Object.keys(file.targets ?? {});
    if (request.path !== undefined && known.length === 0) {
        const fix = "Add `targets: { app: https://… }` to the file, or set the action's input `url`.";
        report(at, `has no targets, but ${subject} needs one`, fix);
    }
    if (Array.isArray(targets)) {
        targets.forEach((target, index) => {
            if (known.includes(target))
                return;
            const fix = known.length === 0 ? "The file has no targets." : `Use one of ${known.join(", ")}, or \`all\`.`;
            report([...path, "targets", index], `names the unknown target "${target}" in ${subject}`, fix);
        });
    }
    if ((request.json !== undefined || request.body !== undefined) && /^(GET|HEAD)$/.test(request.method ?? "GET")) {
        report(at, `sends a body with ${request.method ?? "GET"} in ${subject}`, "Add `method: POST` (or PUT, PATCH).");
    }
    const { body, jsonpath } = check.expect ?? {};
    if (request.method === "HEAD" && (body !== undefined || jsonpath !== undefined)) {
        const fix = "Use `method: GET`, or expect its status and headers alone.";
        report([...path, "expect"], `expects a body of the answer to HEAD in ${subject}, which has none`, fix);
    }
    headerRules(request.headers, [...at, "headers"], report);
}
function targetRules(file, report) {
    for (const [name, target] of Object.entries(file.targets ?? {})) {
        urlRule(typeof target === "string" ? target : target.url, ["targets", name], report);
        if (typeof target !== "string")
            headerRules(target.headers, ["targets", name, "headers"], report);
    }
    headerRules(file.defaults?.headers, ["defaults", "headers"], report);
}
function headerRules(headers, path, report) {
    for (const [name, value] of Object.entries(headers ?? {})) {
        try {
            (0,external_node_http_.validateHeaderName)(name);
            (0,external_node_http_.validateHeaderValue)(name, value);
        }
        catch {
            report([...path, name], `has a header "${name}" that HTTP does not allow`, "Remove line breaks and control characters.");
        }
    }
}
function retryRule(check, subject, path, file, report) {
    const retry = { ...file.defaults?.retry, ...check.retry };
    if (retry.attempts !== undefined && (retry.consecutive_up ?? 1) > retry.attempts) {
        const at = check.retry === undefined ? ["defaults", "retry"] : [...path, "retry"];
        const message = `can never settle: ${subject} wants ${retry.consecutive_up} passes in a row out of ${retry.attempts} tries`;
        report(at, message, "Raise `attempts`, or lower `consecutive_up`.");
    }
}
function sampleRules(check, subject, path, report) {
    if (check.samples === undefined)
        return;
    for (const [index, text] of (check.thresholds?.duration ?? []).entries()) {
        const { statistic } = (0,thresholds/* parseThreshold */.B)(text);
        if (typeof statistic !== "object")
            continue;
        const needed = (0,percentile/* samplesNeeded */.Ht)(statistic.percentile);
        if (check.samples >= needed)
            continue;
        const message = `judges "${text}" by too few samples: ${subject} takes ${check.samples}, and this percentile needs ${needed}`;
        const fix = needed <= 500 ? `Use \`samples: ${needed}\` or a lower percentile.` : "Use a lower percentile.";
        report([...path, "thresholds", "duration", index], message, fix);
    }
}
function networkRules(check, subject, path, report) {
    const limit = check.rate_limit;
    if (limit?.allow_first !== undefined && limit.allow_first >= limit.requests) {
        const message = `can never pass: ${subject} allows ${limit.allow_first} of ${limit.requests} requests`;
        report([...path, "rate_limit"], message, "Make `requests` larger than `allow_first`.");
    }
    if (check.dns?.server !== undefined &&
        (0,external_node_net_.isIP)(check.dns.server.replace(/^\[(.*)\](:\d+)?$|^([^:]+):\d+$/, "$1$3")) === 0) {
        report([...path, "dns", "server"], `has the DNS server "${check.dns.server}", which is not an IP address`, "Write e.g. `1.1.1.1`.");
    }
    predicateRules(check.dns?.addrs, [...path, "dns", "addrs"], { subject, report, asked: "list" });
    const port = Number(check.addr?.address.split(":").at(-1) ?? 1);
    if (port < 1 || port > 65_535)
        report([...path, "addr"], `has the port ${port}`, "Use a port from 1 to 65535.");
}

;// CONCATENATED MODULE: ./lib/src/checks/file/status-rules.js
/** Finds statuses that every answer satisfies. */
function statusRules(file, report) {
    file.checks.forEach((check, index) => {
        const expectations = [
            [["expect", "status"], check.expect?.status],
            [["expect", "redirect", "status"], check.expect?.redirect?.status],
            [["rate_limit", "expect", "status"], check.rate_limit?.expect?.status],
        ];
        for (const [path, status] of expectations) {
            if (!saysNothing(status))
                continue;
            const message = `has a status in check "${check.name}" that every answer satisfies`;
            report(["checks", index, ...path], message, "Say which answers are right: `status: 200`, or `status: [2xx, 3xx]`.");
        }
    });
}
const saysNothing = (status) => Array.isArray(status) && ["1xx", "2xx", "3xx", "4xx", "5xx"].every((name) => status.includes(name));

;// CONCATENATED MODULE: ./lib/src/checks/file/load.js





/** Reads a check file's bytes. Returns either something to run or every problem found, each at its line. */
async function loadCheckFile(bytes, options) {
    const text = (0,document_text/* decodeText */.g7)(bytes, "check file");
    if (typeof text !== "string")
        return { problems: [text] };
    // The parser and the validator cost milliseconds that the simple case need not pay.
    const { readYaml } = await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(835)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8835));
    const { source, problems } = readYaml(text);
    return source === undefined ? { problems } : loadChecks(source, options);
}
/** The same for a document that was parsed before, e.g. one that the settings brought along. */
async function loadChecks(source, options) {
    const [{ substitute }, { validateForm }] = await Promise.all([__nccwpck_require__.e(/* import() */ 844).then(__nccwpck_require__.bind(__nccwpck_require__, 1844)), __nccwpck_require__.e(/* import() */ 105).then(__nccwpck_require__.bind(__nccwpck_require__, 9105))]);
    const { value, problems, uses } = substitute(source, options.variables, options.secrets);
    problems.push(...validateForm(value, source));
    if (problems.length > 0)
        return { problems: byLine(problems) };
    const file = value;
    problems.push(...replaceTargets(file, options));
    if (options.origins !== undefined)
        file.origins = [...(file.origins ?? []), ...options.origins];
    const { loaded, problems: broken } = await applyRules(file, source.lineOf);
    problems.push(...broken, ...borderRules(file, uses, source.lineOf));
    if (loaded === undefined || problems.length > 0)
        return { problems: byLine(problems) };
    const written = source.value.checks;
    return { loaded: { ...loaded, written, secretDefaults: secretDefaults(uses) }, problems: [] };
}
/** What only a file can get wrong: where it sends secrets, and statuses that say nothing. */
function borderRules(file, uses, lineOf) {
    const problems = [];
    const report = (path, message, fix) => problems.push({ line: lineOf(path), message, fix });
    (0,origins/* originRules */.kK)(file, uses, report);
    statusRules(file, report);
    return problems;
}
const secretDefaults = (uses) => new Set(uses
    .filter(({ path }) => path[0] === "defaults" && path[1] === "headers")
    .map(({ path }) => String(path[2]).toLowerCase()));
/** Checks the rules of a file of valid form, from wherever it comes. */
async function applyRules(file, lineOf = () => undefined) {
    if (file.checks.some(({ expect, rate_limit }) => expect?.jsonpath ?? rate_limit?.expect?.jsonpath)) {
        await (0,jsonpath/* loadJsonPath */.Qj)();
    }
    const problems = checkRules(file, lineOf);
    return problems.length > 0
        ? { problems }
        : { loaded: { file, written: file.checks, secretDefaults: new Set(), lineOf }, problems };
}
function replaceTargets(file, { targets, url }) {
    const own = Object.keys(file.targets ?? {});
    if (url !== undefined && own.length > 1) {
        const message = `has the targets ${own.join(", ")}, so the input \`url\` is ambiguous`;
        return [{ line: 1, message, fix: `Name the target in the input \`targets\`: \`${own[0]}=${url}\`.` }];
    }
    const replacements = new Map(targets);
    if (url !== undefined)
        replacements.set(own[0] ?? "default", url);
    for (const [name, base] of replacements) {
        const known = file.targets?.[name];
        file.targets = { ...file.targets, [name]: typeof known === "object" ? { ...known, url: base } : base };
    }
    return [];
}
const byLine = (problems) => problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));


/***/ }),

/***/ 4606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   kK: () => (/* binding */ originRules),
/* harmony export */   pl: () => (/* binding */ listedOrigins),
/* harmony export */   zK: () => (/* binding */ targetOrigins)
/* harmony export */ });
/** The origins of a file's targets: what may be told secrets. */
function targetOrigins({ targets = {} }) {
    const urls = Object.values(targets).map((target) => (typeof target === "string" ? target : target.url));
    return new Set(urls.flatMap((url) => originOf(url) ?? []));
}
/** What may be asked and redirected to, secrets apart: targets, their plain HTTP addresses, and what the file lists. */
function listedOrigins(file) {
    const trusted = [...targetOrigins(file)];
    // Whether https is the only way in is asked of the other way.
    const plain = trusted
        .filter((origin) => new URL(origin).port === "")
        .map((origin) => origin.replace(/^https:/, "http:"));
    return new Set([...trusted, ...plain, ...(file.origins ?? []).flatMap((text) => originOf(text) ?? [])]);
}
/** Finds requests to origins that nobody listed, and secrets on their way to anything that is no target. */
function originRules(file, uses, report) {
    (file.origins ?? []).forEach((text, index) => {
        const origin = originOf(text);
        if (origin !== undefined && new URL(text).href === `${origin}/`)
            return;
        const fix = "Write scheme, host and port, and nothing else: `https://status.example.com`.";
        report(["origins", index], `has "${text}" among \`origins\`, which is not an origin`, fix);
    });
    const trusted = targetOrigins(file);
    const listed = listedOrigins(file);
    file.checks.forEach((check, index) => {
        const path = ["checks", index];
        const own = uses.filter((use) => use.path[0] === "checks" && use.path[1] === index);
        for (const kind of ["dns", "addr"])
            secretRule(check, kind, own, report);
        const origin = check.request?.url === undefined ? undefined : originOf(check.request.url);
        if (origin === undefined || trusted.has(origin))
            return;
        const inUrl = secretRule(check, "request", own, report);
        if (inUrl || listed.has(origin))
            return;
        const message = `asks ${origin} in check "${check.name}", which is neither a target nor among \`origins\``;
        const fix = `Add \`origins: [${origin}]\` to the file, and it is asked, without any secret; or make it a target.`;
        report([...path, "request", "url"], message, fix);
    });
}
/** Reports each secret in a part of a check; true if the URL itself has one, which is then not to be shown. */
function secretRule(check, part, uses, report) {
    const own = uses.filter(({ path }) => path[2] === part);
    for (const { name, path } of own) {
        const key = path.slice(2).join(".");
        const where = part === "request" ? "to an address that is no target" : "where no target is asked";
        const message = `sends the secret variable "${name}" ${where}, in check "${check.name}", \`${key}\``;
        report([...path], message, "Secrets go to targets only: make it a target (`path` below it), or leave the secret out.");
    }
    return own.some(({ path }) => path[3] === "url");
}
const originOf = (text) => (URL.canParse(text) ? new URL(text).origin : undefined);


/***/ }),

/***/ 481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ COOKIE_ATTRIBUTES),
/* harmony export */   Ok: () => (/* binding */ cookieName),
/* harmony export */   SG: () => (/* binding */ cookieValue)
/* harmony export */ });
/* harmony import */ var cookie__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2211);

/** Attributes that `name[Attribute]` can ask for. */
const COOKIE_ATTRIBUTES = ["Value", "Expires", "Max-Age", "Domain", "Path", "Secure", "HttpOnly", "SameSite"];
/** Splits `session[HttpOnly]` into name and attribute (Value by default); undefined when it is neither. */
function cookieName(text) {
    const [, name, attribute = "Value"] = /^([^[\]\s]+)(?:\[([A-Za-z-]+)\])?$/.exec(text) ?? [];
    const known = COOKIE_ATTRIBUTES.find((item) => item.toLowerCase() === attribute.toLowerCase());
    return name === undefined || known === undefined ? undefined : { name, attribute: known };
}
/**
 * What `Set-Cookie` headers say about `name[Attribute]`: undefined when there is no such cookie or attribute, `true`
 * for flags. Of several cookies of one name the last counts, as in a browser.
 */
function cookieValue(text, setCookies) {
    const wanted = cookieName(text);
    if (wanted === undefined)
        return undefined;
    const cookie = setCookies.map((line) => (0,cookie__WEBPACK_IMPORTED_MODULE_0__/* .parseSetCookie */ .s_)(line)).findLast(({ name }) => name === wanted.name);
    if (cookie === undefined)
        return undefined;
    switch (wanted.attribute) {
        case "Expires":
            return cookie.expires?.toUTCString();
        case "Max-Age":
            return cookie.maxAge;
        case "Domain":
            return cookie.domain;
        case "Path":
            return cookie.path;
        case "Secure":
            return cookie.secure === true ? true : undefined;
        case "HttpOnly":
            return cookie.httpOnly === true ? true : undefined;
        case "SameSite":
            return sameSite(cookie.sameSite);
        default:
            return cookie.value;
    }
}
// Written by people as `Strict`; the library gives it in lower case.
function sameSite(value) {
    if (value === undefined || value === false)
        return undefined;
    const text = value === true ? "strict" : value;
    return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
}


/***/ }),

/***/ 545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qj: () => (/* binding */ loadJsonPath),
/* harmony export */   U1: () => (/* binding */ jsonPath)
/* harmony export */ });
/* unused harmony export useJsonPath */
/** How deep `..` descends; a document that goes deeper is not searched. */
const MAX_DEPTH = 1_000;
const compiled = new Map();
let environment;
/** Loads the library; runs without a JSONPath never pay for it. */
async function loadJsonPath() {
    if (environment === undefined)
        useJsonPath(await __nccwpck_require__.e(/* import() */ 393).then(__nccwpck_require__.t.bind(__nccwpck_require__, 393, 19)));
}
/** Takes the library as it was loaded elsewhere. */
function useJsonPath(library) {
    environment ??= new library.JSONPathEnvironment({ maxRecursionDepth: MAX_DEPTH });
}
/** Compiles a query once. Throws the library's error, which says what is wrong. Needs `loadJsonPath()` first. */
function jsonPath(text) {
    const known = compiled.get(text);
    if (known !== undefined)
        return known;
    if (environment === undefined)
        throw new Error("loadJsonPath() was not awaited");
    const query = environment.compile(text);
    const singular = query.singularQuery();
    const result = {
        singular,
        // A name that only looks like more is taken for more.
        plain: !/\.\.|[?,~#]/.test(query.toString()),
        of(document) {
            const values = query.query(document).values();
            return singular ? values[0] : values;
        },
    };
    compiled.set(text, result);
    return result;
}


/***/ }),

/***/ 8915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ samplesNeeded),
/* harmony export */   Ym: () => (/* binding */ percentile),
/* harmony export */   ZK: () => (/* binding */ latency)
/* harmony export */ });
/** The nearest-rank percentile (0 < p ≤ 100) of sorted values: always one that was measured. */
function percentile(sorted, p) {
    const rank = Math.max(1, Math.ceil((p / 100) * sorted.length));
    return sorted[Math.min(rank, sorted.length) - 1] ?? Number.NaN;
}
/** How many samples a percentile needs so that it is not simply the slowest one. */
function samplesNeeded(p) {
    // Rounded, because 100 - 99.9 is not a tenth in binary.
    return p >= 100 ? 1 : Math.ceil(Number((100 / (100 - p)).toFixed(6)));
}
/** The summary of latencies in ms; undefined when there are none. */
function latency(durations) {
    if (durations.length === 0)
        return undefined;
    const sorted = [...durations].sort((a, b) => a - b);
    const round = (value) => Number(value.toFixed(1));
    return {
        count: sorted.length,
        min: round(sorted[0] ?? 0),
        avg: round(sorted.reduce((sum, value) => sum + value, 0) / sorted.length),
        p50: round(percentile(sorted, 50)),
        p95: round(percentile(sorted, 95)),
        max: round(sorted.at(-1) ?? 0),
    };
}


/***/ }),

/***/ 6115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   zu: () => (/* binding */ withinBounds)
/* harmony export */ });
/**
 * Judges one value. `undefined` is a missing one: it satisfies only `exists: false`, `absent: true` and `not: { exists }`.
 */
function mismatch(value, predicate, origin = {}) {
    const object = asObject(predicate);
    for (const [word, operand] of Object.entries(object)) {
        if (!satisfies(value, word, operand, origin)) {
            return { expected: phrase(word, operand), actual: shown(value, word, operand) };
        }
    }
    return undefined;
}
/** What is there, and what to write where a list is compared as if it were one of its items. */
function shown(value, word, operand) {
    if (value === undefined)
        return "nothing there";
    const compared = word === "not" ? operand.equals : word === "equals" ? operand : undefined;
    if (!Array.isArray(value) || compared === undefined)
        return show(value);
    return `${show(value)}, a list: \`includes: ${show(compared)}\` asks for one of its items`;
}
const asObject = (predicate) => typeof predicate === "object" && predicate !== null ? predicate : { equals: predicate };
function satisfies(value, word, operand, origin) {
    const text = origin.text === true;
    if (word === "exists")
        return (value !== undefined && !isEmptyList(value)) === operand;
    if (word === "absent")
        return (value === undefined || isEmptyList(value)) === operand;
    if (word === "not")
        return negation(value, operand, origin);
    if (value === undefined)
        return false;
    switch (word) {
        case "equals":
            return same(value, operand, text);
        case "in":
            return operand.some((item) => same(value, item, text));
        case "includes":
            return Array.isArray(value) && value.some((item) => same(item, operand, text));
        case "count":
            return counted(value, operand);
        case "isEmpty":
            return size(value) !== undefined && (size(value) === 0) === operand;
        case "contains":
            return typeof value === "string" && value.includes(String(operand));
        case "startsWith":
            return typeof value === "string" && value.startsWith(String(operand));
        case "endsWith":
            return typeof value === "string" && value.endsWith(String(operand));
        case "matches":
            return typeof value === "string" && new RegExp(String(operand)).test(value);
        default:
            return compare(numeric(value, text), word, operand);
    }
}
// A missing value, or one of another type, is no proof that it lacks something: `not` wants something to look at.
function negation(value, inner, origin) {
    const words = Object.entries(inner);
    return words.every((asked) => canBeAsked(value, asked, origin)) && mismatch(value, inner, origin) !== undefined;
}
/** Whether a word means anything for a value: `contains` for a text, `gt` for a number, `includes` for a list. */
function canBeAsked(value, [word, operand], { text = false, list = false }) {
    if (word === "exists" || word === "absent")
        return true;
    if (word === "not")
        return Object.entries(operand).every((inner) => canBeAsked(value, inner, { text, list }));
    if (value === undefined)
        return false;
    if (word === "count")
        return size(value) !== undefined && typeof value !== "string";
    if (word === "isEmpty")
        return size(value) !== undefined;
    if (list && isEmptyList(value))
        return false;
    if (word === "equals")
        return isComparable(value, operand, text);
    if (word === "in")
        return operand.some((item) => isComparable(value, item, text));
    if (word === "includes")
        return Array.isArray(value);
    if (word === "gt" || word === "gte" || word === "lt" || word === "lte")
        return isNumber(numeric(value, text));
    return typeof value === "string";
}
/** Whether being another value means anything: a list is no scalar, and 5 is not "5"; whatever is there may be not null. */
function isComparable(value, operand, text) {
    if (operand === null)
        return value !== undefined;
    return (text && typeof value === "string") || typeof value === typeof operand;
}
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
/** The number that a text is, when it comes from a place that has only texts. */
const numeric = (value, text) => text && typeof value === "string" ? (NUMBER.test(value.trim()) ? Number(value) : Number.NaN) : value;
/** What is too large for a number of this machine is none. */
const isNumber = (value) => typeof value === "number" && Number.isFinite(value);
/** Whether a number satisfies every given bound. */
function withinBounds(value, bounds) {
    return Object.entries(bounds).every(([word, limit]) => compare(value, word, limit));
}
function compare(value, word, limit) {
    if (!isNumber(value))
        return false;
    if (word === "gt")
        return value > limit;
    if (word === "gte")
        return value >= limit;
    if (word === "lt")
        return value < limit;
    if (word === "lte")
        return value <= limit;
    return value === limit;
}
/** Equal and of one type; in a place that has only texts, a number or a flag is what is written there. */
const same = (value, operand, text) => value === operand ||
    (text && typeof value === "string" && (typeof operand === "number" || typeof operand === "boolean")
        ? value === String(operand)
        : false);
const isEmptyList = (value) => Array.isArray(value) && value.length === 0;
function size(value) {
    if (typeof value === "string" || Array.isArray(value))
        return value.length;
    return typeof value === "object" && value !== null ? Object.keys(value).length : undefined;
}
function counted(value, operand) {
    const count = Array.isArray(value) ? value.length : typeof value === "object" ? size(value) : undefined;
    if (count === undefined)
        return false;
    return typeof operand === "number" ? count === operand : withinBounds(count, operand);
}
const WORDS = {
    gt: ">",
    gte: "≥",
    lt: "<",
    lte: "≤",
    startsWith: "starts with",
    endsWith: "ends with",
};
function phrase(word, operand) {
    if (word === "equals")
        return show(operand);
    if (word === "exists")
        return operand === true ? "exists" : "absent";
    if (word === "absent")
        return operand === true ? "absent" : "exists";
    if (word === "isEmpty")
        return operand === true ? "empty" : "not empty";
    if (word === "in")
        return `one of ${operand.map(show).join(", ")}`;
    if (word === "not")
        return `not ${describe(operand)}`;
    if (word === "count" && typeof operand === "object")
        return `count ${describe(operand)}`;
    return `${WORDS[word] ?? word} ${show(operand)}`;
}
/** A predicate in words: `contains "ok" and < 5`. */
function describe(predicate) {
    return Object.entries(asObject(predicate))
        .map(([word, operand]) => phrase(word, operand))
        .join(" and ");
}
/** A value for people, cut at 200 characters. */
function show(value) {
    const text = typeof value === "string" ? `"${value.slice(0, 200)}"` : written(value);
    return text.length <= 200 ? text : `${text.slice(0, 199)}…`;
}
function written(value) {
    try {
        return JSON.stringify(value) ?? String(value);
    }
    catch (error) {
        if (error instanceof RangeError)
            return "a value that is nested too deeply to be shown";
        throw error;
    }
}


/***/ }),

/***/ 5624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseThreshold),
/* harmony export */   v: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _percentile_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8915);

/** Reads a threshold in k6's spelling; the schema has checked the form. */
function parseThreshold(text) {
    const [, name = "", p, operator, limit] = /^(avg|min|med|max|rate|p\(([\d.]+)\))\s*(<=?)\s*([\d.]+)$/.exec(text) ?? [];
    const statistic = name === "med"
        ? { percentile: 50 }
        : p !== undefined
            ? { percentile: Number(p) }
            : name;
    return { text, statistic, orEqual: operator === "<=", limit: Number(limit) };
}
/** The measured value of a threshold and whether it holds; no samples never hold. */
function holds(threshold, durations, failed, total) {
    const value = measure(threshold.statistic, [...durations].sort((a, b) => a - b), failed, total);
    return { value, holds: threshold.orEqual ? value <= threshold.limit : value < threshold.limit };
}
function measure(statistic, sorted, failed, total) {
    if (statistic === "rate")
        return total === 0 ? Number.NaN : failed / total;
    if (sorted.length === 0)
        return Number.NaN;
    if (statistic === "min")
        return sorted[0] ?? Number.NaN;
    if (statistic === "max")
        return sorted.at(-1) ?? Number.NaN;
    if (statistic === "avg")
        return sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
    return (0,_percentile_js__WEBPACK_IMPORTED_MODULE_0__/* .percentile */ .Ym)(sorted, statistic.percentile);
}


/***/ }),

/***/ 6376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W: () => (/* binding */ explain),
  junit: () => (/* binding */ junit),
  e: () => (/* binding */ sentence)
});

;// CONCATENATED MODULE: ./node_modules/path-expression-matcher/src/Expression.js
/**
 * Expression - Parses and stores a tag pattern expression
 * 
 * Patterns are parsed once and stored in an optimized structure for fast matching.
 * 
 * @example
 * const expr = new Expression("root.users.user");
 * const expr2 = new Expression("..user[id]:first");
 * const expr3 = new Expression("root/users/user", { separator: '/' });
 */
class Expression {
  /**
   * Create a new Expression
   * @param {string} pattern - Pattern string (e.g., "root.users.user", "..user[id]")
   * @param {Object} options - Configuration options
   * @param {string} options.separator - Path separator (default: '.')
   */
  constructor(pattern, options = {}, data) {
    this.pattern = pattern;
    this.separator = options.separator || '.';
    this.segments = this._parse(pattern);
    this.data = data;
    // Cache expensive checks for performance (O(1) instead of O(n))
    this._hasDeepWildcard = this.segments.some(seg => seg.type === 'deep-wildcard');
    this._hasAttributeCondition = this.segments.some(seg => seg.attrName !== undefined);
    this._hasPositionSelector = this.segments.some(seg => seg.position !== undefined);
  }

  /**
   * Parse pattern string into segments
   * @private
   * @param {string} pattern - Pattern to parse
   * @returns {Array} Array of segment objects
   */
  _parse(pattern) {
    const segments = [];

    // Split by separator but handle ".." specially
    let i = 0;
    let currentPart = '';

    while (i < pattern.length) {
      if (pattern[i] === this.separator) {
        // Check if next char is also separator (deep wildcard)
        if (i + 1 < pattern.length && pattern[i + 1] === this.separator) {
          // Flush current part if any
          if (currentPart.trim()) {
            segments.push(this._parseSegment(currentPart.trim()));
            currentPart = '';
          }
          // Add deep wildcard
          segments.push({ type: 'deep-wildcard' });
          i += 2; // Skip both separators
        } else {
          // Regular separator
          if (currentPart.trim()) {
            segments.push(this._parseSegment(currentPart.trim()));
          }
          currentPart = '';
          i++;
        }
      } else {
        currentPart += pattern[i];
        i++;
      }
    }

    // Flush remaining part
    if (currentPart.trim()) {
      segments.push(this._parseSegment(currentPart.trim()));
    }

    return segments;
  }

  /**
   * Parse a single segment
   * @private
   * @param {string} part - Segment string (e.g., "user", "ns::user", "user[id]", "ns::user:first")
   * @returns {Object} Segment object
   */
  _parseSegment(part) {
    const segment = { type: 'tag' };

    // NEW NAMESPACE SYNTAX (v2.0):
    // ============================
    // Namespace uses DOUBLE colon (::)
    // Position uses SINGLE colon (:)
    // 
    // Examples:
    //   "user"              → tag
    //   "user:first"        → tag + position
    //   "user[id]"          → tag + attribute
    //   "user[id]:first"    → tag + attribute + position
    //   "ns::user"          → namespace + tag
    //   "ns::user:first"    → namespace + tag + position
    //   "ns::user[id]"      → namespace + tag + attribute
    //   "ns::user[id]:first" → namespace + tag + attribute + position
    //   "ns::first"         → namespace + tag named "first" (NO ambiguity!)
    //
    // This eliminates all ambiguity:
    //   :: = namespace separator
    //   :  = position selector
    //   [] = attributes

    // Step 1: Extract brackets [attr] or [attr=value]
    let bracketContent = null;
    let withoutBrackets = part;

    const bracketMatch = part.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);
    if (bracketMatch) {
      withoutBrackets = bracketMatch[1] + bracketMatch[3];
      if (bracketMatch[2]) {
        const content = bracketMatch[2].slice(1, -1);
        if (content) {
          bracketContent = content;
        }
      }
    }

    // Step 2: Check for namespace (double colon ::)
    let namespace = undefined;
    let tagAndPosition = withoutBrackets;

    if (withoutBrackets.includes('::')) {
      const nsIndex = withoutBrackets.indexOf('::');
      namespace = withoutBrackets.substring(0, nsIndex).trim();
      tagAndPosition = withoutBrackets.substring(nsIndex + 2).trim(); // Skip ::

      if (!namespace) {
        throw new Error(`Invalid namespace in pattern: ${part}`);
      }
    }

    // Step 3: Parse tag and position (single colon :)
    let tag = undefined;
    let positionMatch = null;

    if (tagAndPosition.includes(':')) {
      const colonIndex = tagAndPosition.lastIndexOf(':'); // Use last colon for position
      const tagPart = tagAndPosition.substring(0, colonIndex).trim();
      const posPart = tagAndPosition.substring(colonIndex + 1).trim();

      // Verify position is a valid keyword
      const isPositionKeyword = ['first', 'last', 'odd', 'even'].includes(posPart) ||
        /^nth\(\d+\)$/.test(posPart);

      if (isPositionKeyword) {
        tag = tagPart;
        positionMatch = posPart;
      } else {
        // Not a valid position keyword, treat whole thing as tag
        tag = tagAndPosition;
      }
    } else {
      tag = tagAndPosition;
    }

    if (!tag) {
      throw new Error(`Invalid segment pattern: ${part}`);
    }

    segment.tag = tag;
    if (namespace) {
      segment.namespace = namespace;
    }

    // Step 4: Parse attributes
    if (bracketContent) {
      if (bracketContent.includes('=')) {
        const eqIndex = bracketContent.indexOf('=');
        segment.attrName = bracketContent.substring(0, eqIndex).trim();
        segment.attrValue = bracketContent.substring(eqIndex + 1).trim();
      } else {
        segment.attrName = bracketContent.trim();
      }
    }

    // Step 5: Parse position selector
    if (positionMatch) {
      const nthMatch = positionMatch.match(/^nth\((\d+)\)$/);
      if (nthMatch) {
        segment.position = 'nth';
        segment.positionValue = parseInt(nthMatch[1], 10);
      } else {
        segment.position = positionMatch;
      }
    }

    return segment;
  }

  /**
   * Get the number of segments
   * @returns {number}
   */
  get length() {
    return this.segments.length;
  }

  /**
   * Check if expression contains deep wildcard
   * @returns {boolean}
   */
  hasDeepWildcard() {
    return this._hasDeepWildcard;
  }

  /**
   * Check if expression has attribute conditions
   * @returns {boolean}
   */
  hasAttributeCondition() {
    return this._hasAttributeCondition;
  }

  /**
   * Check if expression has position selectors
   * @returns {boolean}
   */
  hasPositionSelector() {
    return this._hasPositionSelector;
  }

  /**
   * Get string representation
   * @returns {string}
   */
  toString() {
    return this.pattern;
  }
}
;// CONCATENATED MODULE: ./node_modules/path-expression-matcher/src/Matcher.js


/**
 * MatcherView - A lightweight read-only view over a Matcher's internal state.
 *
 * Created once by Matcher and reused across all callbacks. Holds a direct
 * reference to the parent Matcher so it always reflects current parser state
 * with zero copying or freezing overhead.
 *
 * Users receive this via {@link Matcher#readOnly} or directly from parser
 * callbacks. It exposes all query and matching methods but has no mutation
 * methods — misuse is caught at the TypeScript level rather than at runtime.
 *
 * @example
 * const matcher = new Matcher();
 * const view = matcher.readOnly();
 *
 * matcher.push("root", {});
 * view.getCurrentTag(); // "root"
 * view.getDepth();      // 1
 */
class MatcherView {
  /**
   * @param {Matcher} matcher - The parent Matcher instance to read from.
   */
  constructor(matcher) {
    this._matcher = matcher;
  }

  /**
   * Get the path separator used by the parent matcher.
   * @returns {string}
   */
  get separator() {
    return this._matcher.separator;
  }

  /**
   * Get current tag name.
   * @returns {string|undefined}
   */
  getCurrentTag() {
    const path = this._matcher.path;
    return path.length > 0 ? path[path.length - 1].tag : undefined;
  }

  /**
   * Get current namespace.
   * @returns {string|undefined}
   */
  getCurrentNamespace() {
    const path = this._matcher.path;
    return path.length > 0 ? path[path.length - 1].namespace : undefined;
  }

  /**
   * Get current node's attribute value.
   * @param {string} attrName
   * @returns {*}
   */
  getAttrValue(attrName) {
    const path = this._matcher.path;
    if (path.length === 0) return undefined;
    return path[path.length - 1].values?.[attrName];
  }

  /**
   * Check if current node has an attribute.
   * @param {string} attrName
   * @returns {boolean}
   */
  hasAttr(attrName) {
    const path = this._matcher.path;
    if (path.length === 0) return false;
    const current = path[path.length - 1];
    return current.values !== undefined && attrName in current.values;
  }

  /**
   * Get the value of a "kept" attribute from the nearest ancestor (or
   * current node) that declared it via `push(tag, attrs, ns, { keep: [...] })`.
   * @param {string} attrName
   * @returns {*}
   */
  getAnyParentAttr(attrName) {
    return this._matcher.getAnyParentAttr(attrName);
  }

  /**
   * Check whether any ancestor (or the current node) kept the given
   * attribute via `push(tag, attrs, ns, { keep: [...] })`.
   * @param {string} attrName
   * @returns {boolean}
   */
  hasAnyParentAttr(attrName) {
    return this._matcher.hasAnyParentAttr(attrName);
  }

  /**
   * Get current node's sibling position (child index in parent).
   * @returns {number}
   */
  getPosition() {
    const path = this._matcher.path;
    if (path.length === 0) return -1;
    return path[path.length - 1].position ?? 0;
  }

  /**
   * Get current node's repeat counter (occurrence count of this tag name).
   * @returns {number}
   */
  getCounter() {
    const path = this._matcher.path;
    if (path.length === 0) return -1;
    return path[path.length - 1].counter ?? 0;
  }

  /**
   * Get current node's sibling index (alias for getPosition).
   * @returns {number}
   * @deprecated Use getPosition() or getCounter() instead
   */
  getIndex() {
    return this.getPosition();
  }

  /**
   * Get current path depth.
   * @returns {number}
   */
  getDepth() {
    return this._matcher.path.length;
  }

  /**
   * Get path as string.
   * @param {string} [separator] - Optional separator (uses default if not provided)
   * @param {boolean} [includeNamespace=true]
   * @returns {string}
   */
  toString(separator, includeNamespace = true) {
    return this._matcher.toString(separator, includeNamespace);
  }

  /**
   * Get path as array of tag names.
   * @returns {string[]}
   */
  toArray() {
    return this._matcher.path.map(n => n.tag);
  }

  /**
   * Match current path against an Expression.
   * @param {Expression} expression
   * @returns {boolean}
   */
  matches(expression) {
    return this._matcher.matches(expression);
  }

  /**
   * Match any expression in the given set against the current path.
   * @param {ExpressionSet} exprSet
   * @returns {boolean}
   */
  matchesAny(exprSet) {
    return exprSet.matchesAny(this._matcher);
  }
}

/**
 * Matcher - Tracks current path in XML/JSON tree and matches against Expressions.
 *
 * The matcher maintains a stack of nodes representing the current path from root to
 * current tag. It only stores attribute values for the current (top) node to minimize
 * memory usage. Sibling tracking is used to auto-calculate position and counter.
 *
 * Use {@link Matcher#readOnly} to obtain a {@link MatcherView} safe to pass to
 * user callbacks — it always reflects current state with no Proxy overhead.
 *
 * @example
 * const matcher = new Matcher();
 * matcher.push("root", {});
 * matcher.push("users", {});
 * matcher.push("user", { id: "123", type: "admin" });
 *
 * const expr = new Expression("root.users.user");
 * matcher.matches(expr); // true
 */
class Matcher {
  /**
   * Create a new Matcher.
   * @param {Object} [options={}]
   * @param {string} [options.separator='.'] - Default path separator
   */
  constructor(options = {}) {
    this.separator = options.separator || '.';
    this.path = [];
    this.siblingStacks = [];
    // Each path node: { tag, values, position, counter, namespace? }
    // values only present for current (last) node
    // Each siblingStacks entry: Map<tagName, count> tracking occurrences at each level
    this._pathStringCache = null;
    this._view = new MatcherView(this);

    // Kept-attribute stack: only populated when push() is called with options.keep.
    this._keptAttrs = [];
  }

  /**
   * Push a new tag onto the path.
   * @param {string} tagName
   * @param {Object|null} [attrValues=null]
   * @param {string|null} [namespace=null]
   * @param {Object|null} [options=null]
   * @param {string[]} [options.keep] - Names of attributes (from attrValues)
   */
  push(tagName, attrValues = null, namespace = null, options = null) {
    this._pathStringCache = null;

    // Remove values from previous current node (now becoming ancestor)
    if (this.path.length > 0) {
      this.path[this.path.length - 1].values = undefined;
    }

    // Get or create sibling tracking for current level
    const currentLevel = this.path.length;
    let level = this.siblingStacks[currentLevel];
    if (!level) {
      // `counts` tells same-name siblings apart (the "counter" — nth <item>
      // among other <item>s). `total` is every child seen at this level so
      // far, kept as a running number instead of re-added from `counts` on
      // every push — a parent with many differently-named children would
      // otherwise cost more per child the more distinct names it has.
      level = { counts: new Map(), total: 0 };
      this.siblingStacks[currentLevel] = level;
    }

    // Create a unique key for sibling tracking that includes namespace
    const siblingKey = namespace ? `${namespace}:${tagName}` : tagName;

    // Calculate counter (how many times this tag appeared at this level)
    const counter = level.counts.get(siblingKey) || 0;

    // Position = total children at this level seen before this one.
    const position = level.total;

    // Update sibling count for this tag, and the level's running total.
    level.counts.set(siblingKey, counter + 1);
    level.total++;

    // Create new node
    const node = {
      tag: tagName,
      position: position,
      counter: counter
    };

    if (namespace !== null && namespace !== undefined) {
      node.namespace = namespace;
    }

    if (attrValues !== null && attrValues !== undefined) {
      node.values = attrValues;
    }

    this.path.push(node);

    // Depth of the node we just pushed (1-based, matches this.path.length)
    const depth = this.path.length;

    // Copy only the requested attributes into the kept-attrs stack. This is
    // the one part of push() whose cost scales with input (O(keep.length))
    // rather than being O(1) — by design, since the caller is explicitly
    // opting in for specific attribute names. No options/keep => zero added
    // cost beyond the two property reads below.
    const keep = options !== null ? options.keep : null;
    if (keep !== null && keep !== undefined && keep.length > 0 && attrValues) {
      for (let i = 0; i < keep.length; i++) {
        const name = keep[i];
        if (attrValues[name] !== undefined) {
          this._keptAttrs.push({ depth, name, value: attrValues[name] });
        }
      }
    }
  }

  /**
   * Pop the last tag from the path.
   * @returns {Object|undefined} The popped node
   */
  pop() {
    if (this.path.length === 0) return undefined;
    this._pathStringCache = null;

    const node = this.path.pop();

    if (this.siblingStacks.length > this.path.length + 1) {
      this.siblingStacks.length = this.path.length + 1;
    }

    // Drop any kept attributes that belonged to the popped node (or deeper).
    // _keptAttrs is depth-ordered (push only ever appends increasing depths),
    // so this is a backward scan that stops at the first surviving entry —
    // typically O(1) since kept attrs are rare by design.
    const poppedDepth = this.path.length + 1;
    while (
      this._keptAttrs.length > 0 &&
      this._keptAttrs[this._keptAttrs.length - 1].depth >= poppedDepth
    ) {
      this._keptAttrs.pop();
    }

    return node;
  }

  /**
   * Update current node's attribute values.
   * Useful when attributes are parsed after push.
   * @param {Object} attrValues
   */
  updateCurrent(attrValues) {
    if (this.path.length > 0) {
      const current = this.path[this.path.length - 1];
      if (attrValues !== null && attrValues !== undefined) {
        current.values = attrValues;
      }
    }
  }

  /**
   * Get current tag name.
   * @returns {string|undefined}
   */
  getCurrentTag() {
    return this.path.length > 0 ? this.path[this.path.length - 1].tag : undefined;
  }

  /**
   * Get current namespace.
   * @returns {string|undefined}
   */
  getCurrentNamespace() {
    return this.path.length > 0 ? this.path[this.path.length - 1].namespace : undefined;
  }

  /**
   * Get current node's attribute value.
   * @param {string} attrName
   * @returns {*}
   */
  getAttrValue(attrName) {
    if (this.path.length === 0) return undefined;
    return this.path[this.path.length - 1].values?.[attrName];
  }

  /**
   * Check if current node has an attribute.
   * @param {string} attrName
   * @returns {boolean}
   */
  hasAttr(attrName) {
    if (this.path.length === 0) return false;
    const current = this.path[this.path.length - 1];
    return current.values !== undefined && attrName in current.values;
  }

  /**
   * Get the value of a "kept" attribute from the nearest ancestor (or
   * current node) that declared it via `push(tag, attrs, ns, { keep: [...] })`.
   * Unlike getAttrValue(), this works regardless of how deep the path has
   * gone since the attribute was pushed — but only for attribute names that
   * were explicitly marked with `keep` at push time. Cost is proportional to
   * the number of currently-kept attributes (typically 0-3), not path depth.
   * @param {string} attrName
   * @returns {*} the value, or undefined if no ancestor kept this attribute
   */
  getAnyParentAttr(attrName) {
    const kept = this._keptAttrs;
    for (let i = kept.length - 1; i >= 0; i--) {
      if (kept[i].name === attrName) return kept[i].value;
    }
    return undefined;
  }

  /**
   * Check whether any ancestor (or the current node) kept the given
   * attribute via `push(tag, attrs, ns, { keep: [...] })`.
   * @param {string} attrName
   * @returns {boolean}
   */
  hasAnyParentAttr(attrName) {
    const kept = this._keptAttrs;
    for (let i = kept.length - 1; i >= 0; i--) {
      if (kept[i].name === attrName) return true;
    }
    return false;
  }

  /**
   * Get current node's sibling position (child index in parent).
   * @returns {number}
   */
  getPosition() {
    if (this.path.length === 0) return -1;
    return this.path[this.path.length - 1].position ?? 0;
  }

  /**
   * Get current node's repeat counter (occurrence count of this tag name).
   * @returns {number}
   */
  getCounter() {
    if (this.path.length === 0) return -1;
    return this.path[this.path.length - 1].counter ?? 0;
  }

  /**
   * Get current node's sibling index (alias for getPosition).
   * @returns {number}
   * @deprecated Use getPosition() or getCounter() instead
   */
  getIndex() {
    return this.getPosition();
  }

  /**
   * Get current path depth.
   * @returns {number}
   */
  getDepth() {
    return this.path.length;
  }

  /**
   * Get path as string.
   * @param {string} [separator] - Optional separator (uses default if not provided)
   * @param {boolean} [includeNamespace=true]
   * @returns {string}
   */
  toString(separator, includeNamespace = true) {
    const sep = separator || this.separator;
    const isDefault = (sep === this.separator && includeNamespace === true);

    if (isDefault) {
      if (this._pathStringCache !== null) {
        return this._pathStringCache;
      }
      const result = this.path.map(n =>
        (n.namespace) ? `${n.namespace}:${n.tag}` : n.tag
      ).join(sep);
      this._pathStringCache = result;
      return result;
    }

    return this.path.map(n =>
      (includeNamespace && n.namespace) ? `${n.namespace}:${n.tag}` : n.tag
    ).join(sep);
  }

  /**
   * Get path as array of tag names.
   * @returns {string[]}
   */
  toArray() {
    return this.path.map(n => n.tag);
  }

  /**
   * Reset the path to empty.
   */
  reset() {
    this._pathStringCache = null;
    this.path = [];
    this.siblingStacks = [];
    this._keptAttrs = [];
  }

  /**
   * Match current path against an Expression.
   * @param {Expression} expression
   * @returns {boolean}
   */
  matches(expression) {
    const segments = expression.segments;

    if (segments.length === 0) {
      return false;
    }

    if (expression.hasDeepWildcard()) {
      return this._matchWithDeepWildcard(segments);
    }

    return this._matchSimple(segments);
  }

  /**
   * @private
   */
  _matchSimple(segments) {
    if (this.path.length !== segments.length) {
      return false;
    }

    for (let i = 0; i < segments.length; i++) {
      if (!this._matchSegment(segments[i], this.path[i], i === this.path.length - 1)) {
        return false;
      }
    }

    return true;
  }

  /**
   * @private
   */
  _matchWithDeepWildcard(segments) {
    let pathIdx = this.path.length - 1;
    let segIdx = segments.length - 1;

    while (segIdx >= 0 && pathIdx >= 0) {
      const segment = segments[segIdx];

      if (segment.type === 'deep-wildcard') {
        segIdx--;

        if (segIdx < 0) {
          return true;
        }

        const nextSeg = segments[segIdx];
        let found = false;

        for (let i = pathIdx; i >= 0; i--) {
          if (this._matchSegment(nextSeg, this.path[i], i === this.path.length - 1)) {
            pathIdx = i - 1;
            segIdx--;
            found = true;
            break;
          }
        }

        if (!found) {
          return false;
        }
      } else {
        if (!this._matchSegment(segment, this.path[pathIdx], pathIdx === this.path.length - 1)) {
          return false;
        }
        pathIdx--;
        segIdx--;
      }
    }

    return segIdx < 0;
  }

  /**
   * @private
   */
  _matchSegment(segment, node, isCurrentNode) {
    if (segment.tag !== '*' && segment.tag !== node.tag) {
      return false;
    }

    if (segment.namespace !== undefined) {
      if (segment.namespace !== '*' && segment.namespace !== node.namespace) {
        return false;
      }
    }

    if (segment.attrName !== undefined) {
      if (!isCurrentNode) {
        return false;
      }

      if (!node.values || !(segment.attrName in node.values)) {
        return false;
      }

      if (segment.attrValue !== undefined) {
        if (String(node.values[segment.attrName]) !== String(segment.attrValue)) {
          return false;
        }
      }
    }

    if (segment.position !== undefined) {
      if (!isCurrentNode) {
        return false;
      }

      const counter = node.counter ?? 0;

      if (segment.position === 'first' && counter !== 0) {
        return false;
      } else if (segment.position === 'odd' && counter % 2 !== 1) {
        return false;
      } else if (segment.position === 'even' && counter % 2 !== 0) {
        return false;
      } else if (segment.position === 'nth' && counter !== segment.positionValue) {
        return false;
      }
    }

    return true;
  }

  /**
   * Match any expression in the given set against the current path.
   * @param {ExpressionSet} exprSet
   * @returns {boolean}
   */
  matchesAny(exprSet) {
    return exprSet.matchesAny(this);
  }

  /**
   * Create a snapshot of current state.
   * @returns {Object}
   */
  snapshot() {
    return {
      path: this.path.map(node => ({ ...node })),
      siblingStacks: this.siblingStacks.map(level => level ? { counts: new Map(level.counts), total: level.total } : level),
      keptAttrs: this._keptAttrs.map(entry => ({ ...entry }))
    };
  }

  /**
   * Restore state from snapshot.
   * @param {Object} snapshot
   */
  restore(snapshot) {
    this._pathStringCache = null;
    this.path = snapshot.path.map(node => ({ ...node }));
    this.siblingStacks = snapshot.siblingStacks.map(level => level ? { counts: new Map(level.counts), total: level.total } : level);
    this._keptAttrs = (snapshot.keptAttrs || []).map(entry => ({ ...entry }));
  }

  /**
   * Return the read-only {@link MatcherView} for this matcher.
   *
   * The same instance is returned on every call — no allocation occurs.
   * It always reflects the current parser state and is safe to pass to
   * user callbacks without risk of accidental mutation.
   *
   * @returns {MatcherView}
   *
   * @example
   * const view = matcher.readOnly();
   * // pass view to callbacks — it stays in sync automatically
   * view.matches(expr);       // ✓
   * view.getCurrentTag();     // ✓
   * // view.push(...)         // ✗ method does not exist — caught by TypeScript
   */
  readOnly() {
    return this._view;
  }
}

;// CONCATENATED MODULE: ./node_modules/fast-xml-builder/src/util.js


// String(val)/val.toString() drop the sign of -0 (e.g. String(-0) === '0'), silently
// corrupting a round-tripped negative-zero value. XML has no separate int/float syntax,
// so this is the single place every raw value gets turned into text.
function valToStr(val) {
  return typeof val === 'number' && Object.is(val, -0) ? '-0' : String(val)
}

function safeComment(val) {
  return valToStr(val)
    .replace(/--/g, '- -')   // -- is illegal anywhere in comment content
    .replace(/--/g, '- -')   // handle the scenario when 2 consiucative dashes appears 
    .replace(/-$/, '- ');    // trailing - would form -- with the closing -->
}

function safeCdata(val) {
  return valToStr(val).replace(/\]\]>/g, ']]]]><![CDATA[>')
}

function escapeAttribute(val) {
  return valToStr(val).replace(/"/g, '&quot;').replace(/'/g, '&apos;')
}

/**
 * Resolve a tag or attribute name through sanitizeName if configured.
 * Validation via xml-naming's qName is performed first; the sanitizeName
 * callback is invoked only when the name is invalid. If sanitizeName is
 * false (default), no validation occurs and the name is used as-is.
 *
 * @param {string}  name        - raw name from the JS object
 * @param {boolean} isAttribute - true when resolving an attribute name
 * @param {object}  options
 * @param {Matcher} matcher     - current matcher state (readonly from callback perspective)
 * @param {function} qNameValidator - function to validate tag names
 */

function resolveName(name, isAttribute, options, matcher, validator) {
  if (!options.sanitizeName) return name;

  // Processing-instruction names: validate the part after the leading "?"
  const isPI = !isAttribute && name[0] === '?';
  const bare = isPI ? name.slice(1) : name;

  if (validator(bare)) return name;

  const result = options.sanitizeName(bare, { isAttribute, matcher: matcher.readOnly() });

  // Never trust the callback's output
  if (typeof result !== 'string' || !validator(result)) {
    throw new Error(`sanitizeName returned an invalid XML name for "${bare}"`);
  }
  return isPI ? '?' + result : result;
}
;// CONCATENATED MODULE: ./node_modules/xml-naming/src/index.js
/**
 * xml-naming
 * Validates XML Name productions as defined in the XML 1.0 and 1.1 specifications.
 * Covers: Name, NCName, QName, NMToken, NMTokens
 *
 * XML 1.0 spec: https://www.w3.org/TR/xml/#NT-Name
 * XML 1.1 spec: https://www.w3.org/TR/xml11/#NT-NameStartChar
 * XML NS spec:  https://www.w3.org/TR/xml-names/#NT-NCName
 */

// ---------------------------------------------------------------------------
// Character class strings — XML 1.0
//
// NameStartChar ::= ":" | [A-Z] | "_" | [a-z]
//   | [#xC0-#xD6]   | [#xD8-#xF6]   | [#xF8-#x2FF]
//   | [#x370-#x37D] | [#x37F-#x1FFF]    <- split to exclude #x0487
//   | [#x200C-#x200D]
//   | [#x2070-#x218F] | [#x2C00-#x2FEF]
//   | [#x3001-#xD7FF] | [#xF900-#xFDCF] | [#xFDF0-#xFFFD]
//
// NameChar ::= NameStartChar | "-" | "." | [0-9]
//   | #xB7 | [#x0300-#x036F] | [#x203F-#x2040]
//
// Note: \u0487 (Combining Cyrillic Millions Sign) was added in Unicode 4.0,
// after XML 1.0 was defined against Unicode 2.0. It falls inside the range
// \u037F-\u1FFF but must be excluded. We split that range into
// \u037F-\u0486 and \u0488-\u1FFF to exclude it explicitly.
// ---------------------------------------------------------------------------

const nameStartChar10 =
  ':A-Za-z_' +
  '\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF' +
  '\u0370-\u037D' +
  '\u037F-\u0486\u0488-\u1FFF' +  // split to exclude \u0487
  '\u200C-\u200D' +
  '\u2070-\u218F' +
  '\u2C00-\u2FEF' +
  '\u3001-\uD7FF' +
  '\uF900-\uFDCF' +
  '\uFDF0-\uFFFD';

const nameChar10 =
  nameStartChar10 +
  '\\-\\.\\d' +
  '\u00B7' +
  '\u0300-\u036F' +
  '\u203F-\u2040';

// ---------------------------------------------------------------------------
// Character class strings — XML 1.1
//
// Differences from XML 1.0:
//
// NameStartChar:
//   1.0 has split ranges: \u00C0-\u00D6, \u00D8-\u00F6, \u00F8-\u02FF
//   1.1 merges them into: \u00C0-\u02FF
//   (\u00D7 x and \u00F7 / are division symbols, excluded in both versions)
//
//   1.0 tops out at \uFFFD (BMP only)
//   1.1 adds \u{10000}-\u{EFFFF} (supplementary planes)
//   These require the /u flag on the RegExp — see buildRegexes below.
//
// NameChar:
//   1.1 adds \u0487 (Combining Cyrillic Millions Sign, added in Unicode 4.0)
// ---------------------------------------------------------------------------

const nameStartChar11 =
  ':A-Za-z_' +
  '\u00C0-\u02FF' +                    // merged — 1.0 had three split ranges here
  '\u0370-\u037D' +
  '\u037F-\u0486\u0488-\u1FFF' +       // split to exclude \u0487 (combining mark, never a NameStartChar)
  '\u200C-\u200D' +
  '\u2070-\u218F' +
  '\u2C00-\u2FEF' +
  '\u3001-\uD7FF' +
  '\uF900-\uFDCF' +
  '\uFDF0-\uFFFD' +
  '\u{10000}-\u{EFFFF}';     // supplementary planes — REQUIRES /u flag on RegExp

const nameChar11 =
  nameStartChar11 +
  '\\-\\.\\d' +
  '\u00B7' +
  '\u0300-\u036F' +
  '\u0487' +                 // Combining Cyrillic Millions Sign — valid in 1.1, not 1.0
  '\u203F-\u2040';

// ---------------------------------------------------------------------------
// Regex builders
//
// XML 1.0 regexes: no flags — BMP only, standard JS regex behaviour.
// XML 1.1 regexes: /u flag — required for \u{10000}-\u{EFFFF} to match actual
//   supplementary code points rather than lone surrogates (which are illegal XML).
// ---------------------------------------------------------------------------

const buildRegexes = (startChar, char, flags = '') => {
  const ncStart = startChar.replace(':', '');
  const ncChar = char.replace(':', '');
  const ncNamePat = `[${ncStart}][${ncChar}]*`;

  return {
    name: new RegExp(`^[${startChar}][${char}]*$`, flags),
    ncName: new RegExp(`^${ncNamePat}$`, flags),
    qName: new RegExp(`^${ncNamePat}(?::${ncNamePat})?$`, flags),
    nmToken: new RegExp(`^[${char}]+$`, flags),
    nmTokens: new RegExp(`^[${char}]+(?:\\s+[${char}]+)*$`, flags),
  };
};

const regexes10 = buildRegexes(nameStartChar10, nameChar10);       // no /u — BMP only
const regexes11 = buildRegexes(nameStartChar11, nameChar11, 'u');  // /u — enables \u{10000}-\u{EFFFF}

// ---------------------------------------------------------------------------
// ASCII-only fast path (opt-in, off by default)
//
// The XML 1.0 vs 1.1 NameStartChar/NameChar productions differ *only* in
// their non-ASCII ranges (merged vs split Latin-1 ranges, \u0487, and
// supplementary planes). Restricted to ASCII, both versions collapse to the
// same character classes, so a single regex pair covers both xmlVersion
// values — no /u flag needed.
//
// Rationale: unicode-aware regexes (the /u flag, required for XML 1.1's
// supplementary-plane range) are measurably slower in V8 than plain
// non-unicode regexes on the same input, even when the input is pure ASCII.
// For the common case — HTML/SVG ids, XML tags — names are ASCII, so callers
// who know this can opt in to skip the unicode-aware matching path entirely.
// This is a real but *conditional* win: mainly for XML 1.1 input (avoids /u),
// or at scale where the larger unicode character classes add engine
// overhead. It also changes behaviour (rejects legitimate non-ASCII XML
// 1.0/1.1 names), so it must never be silently enabled — hence off by
// default.
// ---------------------------------------------------------------------------

const nameStartCharAscii = ':A-Za-z_';
const nameCharAscii = nameStartCharAscii + '\\-\\.\\d';

const regexesAscii = buildRegexes(nameStartCharAscii, nameCharAscii); // no /u — ASCII only

const getRegexes = (xmlVersion = '1.0', asciiOnly = false) => {
  if (asciiOnly) return regexesAscii;
  return xmlVersion === '1.1' ? regexes11 : regexes10;
};

// ---------------------------------------------------------------------------
// Boolean validators
// ---------------------------------------------------------------------------

/**
 * Returns true if the string is a valid XML Name.
 * Colons are allowed anywhere (Name production).
 * Used for: DOCTYPE entity names, notation names, DTD element declarations.
 *
 * @param {{ xmlVersion?: '1.0'|'1.1', asciiOnly?: boolean }} [opts]
 *   asciiOnly: skip unicode-aware matching, ASCII names only (default false).
 */
const src_name = (str, { xmlVersion = '1.0', asciiOnly = false } = {}) =>
  getRegexes(xmlVersion, asciiOnly).name.test(str);

/**
 * Returns true if the string is a valid NCName (Non-Colonized Name).
 * Colons are not permitted.
 * Used for: namespace prefixes, local names, SVG id attributes.
 *
 * @param {{ xmlVersion?: '1.0'|'1.1', asciiOnly?: boolean }} [opts]
 *   asciiOnly: skip unicode-aware matching, ASCII names only (default false).
 */
const ncName = (str, { xmlVersion = '1.0', asciiOnly = false } = {}) =>
  getRegexes(xmlVersion, asciiOnly).ncName.test(str);

/**
 * Returns true if the string is a valid QName (Qualified Name).
 * Allows exactly one colon as a prefix separator: prefix:localName.
 * Used for: element and attribute names in namespace-aware XML/SVG.
 *
 * @param {{ xmlVersion?: '1.0'|'1.1', asciiOnly?: boolean }} [opts]
 *   asciiOnly: skip unicode-aware matching, ASCII names only (default false).
 */
const qName = (str, { xmlVersion = '1.0', asciiOnly = false } = {}) =>
  getRegexes(xmlVersion, asciiOnly).qName.test(str);

/**
 * Returns true if the string is a valid NMToken.
 * Like Name but no restriction on the first character.
 * Used for: DTD NMTOKEN attribute values.
 *
 * @param {{ xmlVersion?: '1.0'|'1.1', asciiOnly?: boolean }} [opts]
 *   asciiOnly: skip unicode-aware matching, ASCII names only (default false).
 */
const nmToken = (str, { xmlVersion = '1.0', asciiOnly = false } = {}) =>
  getRegexes(xmlVersion, asciiOnly).nmToken.test(str);

/**
 * Returns true if the string is a valid NMTokens value.
 * A whitespace-separated list of NMToken values.
 * Used for: DTD NMTOKENS attribute values.
 *
 * @param {{ xmlVersion?: '1.0'|'1.1', asciiOnly?: boolean }} [opts]
 *   asciiOnly: skip unicode-aware matching, ASCII names only (default false).
 */
const nmTokens = (str, { xmlVersion = '1.0', asciiOnly = false } = {}) =>
  getRegexes(xmlVersion, asciiOnly).nmTokens.test(str);

// ---------------------------------------------------------------------------
// Memoized validator factory
//
// Real documents reuse a small vocabulary of tag/attribute names across many
// siblings (e.g. `id`, `class`, `href` repeated across hundreds of elements).
// The plain boolean validators above re-run the regex on every call
// regardless of repeats. `createValidator` returns a closure with a private
// string -> boolean cache, so repeated names after the first become O(1)
// lookups instead of regex tests.
//
// - opts (xmlVersion, asciiOnly) are fixed at creation time, so the regex is
//   resolved once, not on every call.
// - The cache is private to the returned closure — no shared/global state,
//   no cross-caller pollution.
// - `maxCacheSize` bounds memory: once the cache reaches this many entries,
//   it stops accepting new ones (existing entries keep serving hits; new
//   misses just fall through to the regex, uncached). This avoids unbounded
//   growth against adversarial/high-cardinality input (e.g. validating
//   attacker-supplied names with no repeats) without the cost/complexity of
//   a full LRU, and without the perf cliff of reset-and-refill thrashing.
// - Call `.reset()` on the returned function to clear the cache manually
//   (e.g. between unrelated parse calls).
// ---------------------------------------------------------------------------

const PRODUCTIONS = ['name', 'ncName', 'qName', 'nmToken', 'nmTokens'];

/**
 * Returns a memoized boolean validator function for a single production,
 * with opts fixed at creation time.
 *
 * @param {'name'|'ncName'|'qName'|'nmToken'|'nmTokens'} production
 * @param {{ xmlVersion?: '1.0'|'1.1', asciiOnly?: boolean, maxCacheSize?: number }} [opts]
 *   maxCacheSize: max number of distinct strings to cache (default 2048).
 *   Once reached, new strings are validated but not cached; existing cached
 *   entries keep being served.
 * @returns {((str: string) => boolean) & { reset: () => void }}
 */
const createValidator = (production, { xmlVersion = '1.0', asciiOnly = false, maxCacheSize = 2048 } = {}) => {
  if (!PRODUCTIONS.includes(production)) {
    throw new TypeError(
      `Unknown production "${production}". Must be one of: ${PRODUCTIONS.join(', ')}`
    );
  }

  const regex = getRegexes(xmlVersion, asciiOnly)[production];
  let cache = new Map();

  const validator = (str) => {
    const cached = cache.get(str);
    if (cached !== undefined) return cached;

    const result = regex.test(str);
    if (cache.size < maxCacheSize) cache.set(str, result);
    return result;
  };

  validator.reset = () => { cache = new Map(); };

  return validator;
};

// ---------------------------------------------------------------------------
// Diagnostic validator
// ---------------------------------------------------------------------------

/**
 * Validates a string against a named production and returns a detailed result.
 *
 * @param {string} str
 * @param {'name'|'ncName'|'qName'|'nmToken'|'nmTokens'} production
 * @param {{ xmlVersion?: '1.0'|'1.1', asciiOnly?: boolean }} [opts]
 * @returns {{ valid: boolean, production: string, input: string, reason?: string, position?: number }}
 */
const validate = (str, production, { xmlVersion = '1.0', asciiOnly = false } = {}) => {
  if (!PRODUCTIONS.includes(production)) {
    throw new TypeError(
      `Unknown production "${production}". Must be one of: ${PRODUCTIONS.join(', ')}`
    );
  }

  const validators = { name: src_name, ncName, qName, nmToken, nmTokens };
  const isValid = validators[production](str, { xmlVersion, asciiOnly });

  if (isValid) return { valid: true, production, input: str };

  let reason = 'Does not match the production rules';
  let position;

  // Diagnostic fallback char checks must mirror the same character set the
  // boolean validator above used, or the reported reason/position could
  // contradict the `valid: false` result (e.g. flagging a char as illegal
  // that the unicode-aware check would have accepted).
  const startCharPattern = asciiOnly ? /^[:A-Za-z_]/ : /^[:A-Za-z_\u00C0-\uFFFD]/;
  const namePattern = asciiOnly ? /[\w\-\\.:]/ : /[\w\-\\.:\u00B7\u00C0-\uFFFD]/;

  if (str.length === 0) {
    reason = 'Input is empty';
  } else if (production === 'ncName' && str.includes(':')) {
    position = str.indexOf(':');
    reason = 'Colon is not allowed in NCName';
  } else if (production === 'qName' && str.startsWith(':')) {
    reason = 'QName cannot start with a colon';
    position = 0;
  } else if (production === 'qName' && str.endsWith(':')) {
    reason = 'QName cannot end with a colon';
    position = str.length - 1;
  } else if (production === 'qName' && (str.match(/:/g) || []).length > 1) {
    reason = 'QName can have at most one colon';
    position = str.lastIndexOf(':');
  } else if (
    ['name', 'ncName', 'qName'].includes(production) &&
    !startCharPattern.test(str[0])
  ) {
    reason = `First character "${str[0]}" is not a valid NameStartChar`;
    position = 0;
  } else {
    for (let i = 0; i < str.length; i++) {
      if (!namePattern.test(str[i])) {
        reason = `Character "${str[i]}" at position ${i} is not a valid NameChar`;
        position = i;
        break;
      }
    }
  }

  return { valid: false, production, input: str, reason, position };
};

// ---------------------------------------------------------------------------
// Batch validator
// ---------------------------------------------------------------------------

/**
 * Validates an array of strings against a named production.
 *
 * @param {string[]} strings
 * @param {'name'|'ncName'|'qName'|'nmToken'|'nmTokens'} production
 * @param {{ xmlVersion?: '1.0'|'1.1', asciiOnly?: boolean }} [opts]
 * @returns {Array<{ valid: boolean, production: string, input: string, reason?: string, position?: number }>}
 */
const validateAll = (strings, production, opts = {}) =>
  strings.map(str => validate(str, production, opts));

// ---------------------------------------------------------------------------
// Sanitizer
// ---------------------------------------------------------------------------

/**
 * Transforms an invalid string into the nearest valid XML name for the given production.
 *
 * @param {string} str
 * @param {'name'|'ncName'|'qName'|'nmToken'|'nmTokens'} production
 * @param {{ replacement?: string, asciiOnly?: boolean }} [opts]
 *   asciiOnly: also replace any non-ASCII character, not just XML-illegal
 *   ones (default false).
 * @returns {string}
 */
const sanitize = (str, production = 'name', { replacement = '_', asciiOnly = false } = {}) => {
  if (!str) return replacement;

  let result = str;

  // Strip colons for NCName
  if (production === 'ncName') {
    result = result.replace(/:/g, '');
  }

  // Replace illegal characters
  const allowedCharPattern = asciiOnly ? /[^\w\-\.:]/g : /[^\w\-\.:\u00B7\u00C0-\uFFFD]/g;
  result = result.replace(allowedCharPattern, replacement);

  // Fix invalid start character for Name / NCName / QName
  if (production !== 'nmToken' && production !== 'nmTokens') {
    if (/^[\-\.\d]/.test(result)) {
      result = replacement + result;
    }
  }

  return result || replacement;
};
;// CONCATENATED MODULE: ./node_modules/fast-xml-builder/src/orderedJs2Xml.js




const EOL = "\n";

/**
 * Detect XML version from the first element of the ordered array input.
 * The first element must be a ?xml processing instruction with a version attribute.
 * Returns '1.0' if not found.
 *
 * @param {array}  jArray
 * @param {object} options
 */
function detectXmlVersionFromArray(jArray, options) {
    if (!Array.isArray(jArray) || jArray.length === 0) return '1.0';
    const first = jArray[0];
    const firstKey = propName(first);
    if (firstKey === '?xml') {
        const attrs = first[':@'];
        if (attrs) {
            const versionKey = options.attributeNamePrefix + 'version';
            if (attrs[versionKey]) return attrs[versionKey];
        }
    }
    return '1.0';
}

/**
 * @param {array} jArray
 * @param {any} options
 * @returns
 */
function toXml(jArray, options) {
    let indentation = "";
    if (options.format) {
        indentation = EOL;
    }

    // Pre-compile stopNode expressions for pattern matching
    const stopNodeExpressions = [];
    if (options.stopNodes && Array.isArray(options.stopNodes)) {
        for (let i = 0; i < options.stopNodes.length; i++) {
            const node = options.stopNodes[i];
            if (typeof node === 'string') {
                stopNodeExpressions.push(new Expression(node));
            } else if (node instanceof Expression) {
                stopNodeExpressions.push(node);
            }
        }
    }

    // Detect XML version for use in name validation
    const xmlVersion = detectXmlVersionFromArray(jArray, options);
    const qNameValidator = createValidator('qName', { xmlVersion });
    // Initialize matcher for path tracking
    const matcher = new Matcher();

    return arrToStr(jArray, options, indentation, matcher, stopNodeExpressions, qNameValidator);
}

function arrToStr(arr, options, indentation, matcher, stopNodeExpressions, qNameValidator) {
    let xmlStr = "";
    let isPreviousElementTag = false;

    if (options.maxNestedTags && matcher.getDepth() > options.maxNestedTags) {
        throw new Error("Maximum nested tags exceeded");
    }

    if (!Array.isArray(arr)) {
        // Non-array values (e.g. string tag values) should be treated as text content
        if (arr !== undefined && arr !== null) {
            let text = valToStr(arr);
            text = replaceEntitiesValue(text, options);
            return text;
        }
        return "";
    }

    for (let i = 0; i < arr.length; i++) {
        const tagObj = arr[i];
        const rawTagName = propName(tagObj);
        if (rawTagName === undefined) continue;

        // Special names are exempt from sanitizeName: internal conventions and PI tags
        // are not user-supplied XML element names.
        const isSpecialName = rawTagName === options.textNodeName
            || rawTagName === options.cdataPropName
            || rawTagName === options.commentPropName;
        //|| rawTagName[0] === '?';

        // Resolve tag name (may transform it; may throw for invalid names)
        const tagName = isSpecialName
            ? rawTagName
            : resolveName(rawTagName, false, options, matcher, qNameValidator);

        // Extract attributes from ":@" property
        const attrValues = extractAttributeValues(tagObj[":@"], options);

        // Push resolved tag to matcher WITH attributes
        matcher.push(tagName, attrValues);

        // Check if this is a stop node using Expression matching
        const isStopNode = checkStopNode(matcher, stopNodeExpressions);

        if (tagName === options.textNodeName) {
            let tagText = tagObj[rawTagName];
            if (!isStopNode) {
                tagText = options.tagValueProcessor(tagName, tagText);
                tagText = replaceEntitiesValue(tagText, options);
            }
            tagText = valToStr(tagText);
            if (isPreviousElementTag) {
                xmlStr += indentation;
            }
            xmlStr += tagText;
            isPreviousElementTag = false;
            matcher.pop();
            continue;
        } else if (tagName === options.cdataPropName) {
            if (isPreviousElementTag) {
                xmlStr += indentation;
            }
            const val = tagObj[rawTagName][0][options.textNodeName];
            const safeVal = safeCdata(val);
            xmlStr += `<![CDATA[${safeVal}]]>`;
            isPreviousElementTag = false;
            matcher.pop();
            continue;
        } else if (tagName === options.commentPropName) {
            const val = tagObj[rawTagName][0][options.textNodeName];
            const safeVal = safeComment(val);
            xmlStr += indentation + `<!--${safeVal}-->`;
            isPreviousElementTag = true;
            matcher.pop();
            continue;
        } else if (tagName[0] === "?") {
            const attStr = attr_to_str(tagObj[":@"], options, isStopNode, matcher, qNameValidator);
            const tempInd = tagName === "?xml" ? "" : indentation;
            // Text node content on PI/XML declaration tags is intentionally ignored.
            // Only attributes are valid on these tags per the XML spec.
            xmlStr += tempInd + `<${tagName}${attStr}?>`;
            isPreviousElementTag = true;
            matcher.pop();
            continue;
        }

        let newIdentation = indentation;
        if (newIdentation !== "") {
            newIdentation += options.indentBy;
        }

        // Pass isStopNode to attr_to_str so attributes are also not processed for stopNodes
        const attStr = attr_to_str(tagObj[":@"], options, isStopNode, matcher, qNameValidator);
        const tagStart = indentation + `<${tagName}${attStr}`;

        // If this is a stopNode, get raw content without processing
        let tagValue;
        if (isStopNode) {
            tagValue = getRawContent(tagObj[rawTagName], options, matcher.getDepth());
        } else {
            tagValue = arrToStr(tagObj[rawTagName], options, newIdentation, matcher, stopNodeExpressions, qNameValidator);
        }

        if (options.unpairedTags.indexOf(tagName) !== -1) {
            if (options.suppressUnpairedNode) xmlStr += tagStart + ">";
            else xmlStr += tagStart + "/>";
        } else if ((!tagValue || tagValue.length === 0) && options.suppressEmptyNode) {
            xmlStr += tagStart + "/>";
        } else if (tagValue && tagValue.endsWith(">")) {
            xmlStr += tagStart + `>${tagValue}${indentation}</${tagName}>`;
        } else {
            xmlStr += tagStart + ">";
            if (tagValue && indentation !== "" && (tagValue.includes("/>") || tagValue.includes("</"))) {
                xmlStr += indentation + options.indentBy + tagValue + indentation;
            } else {
                xmlStr += tagValue;
            }
            xmlStr += `</${tagName}>`;
        }
        isPreviousElementTag = true;

        // Pop tag from matcher
        matcher.pop();
    }

    return xmlStr;
}

/**
 * Extract attribute values from the ":@" object and return as plain object
 * for passing to matcher.push()
 */
function extractAttributeValues(attrMap, options) {
    if (!attrMap || options.ignoreAttributes) return null;

    const attrValues = {};
    let hasAttrs = false;

    for (let attr in attrMap) {
        if (!Object.prototype.hasOwnProperty.call(attrMap, attr)) continue;
        // Remove the attribute prefix to get clean attribute name
        const cleanAttrName = attr.startsWith(options.attributeNamePrefix)
            ? attr.substr(options.attributeNamePrefix.length)
            : attr;
        attrValues[cleanAttrName] = escapeAttribute(attrMap[attr]);
        hasAttrs = true;
    }

    return hasAttrs ? attrValues : null;
}

/**
 * Extract raw content from a stopNode without any processing
 * This preserves the content exactly as-is, including special characters
 */
function getRawContent(arr, options, depth = 0) {
    if (options.maxNestedTags && depth > options.maxNestedTags) {
        throw new Error("Maximum nested tags exceeded");
    }
    if (!Array.isArray(arr)) {
        // Non-array values return as-is
        if (arr !== undefined && arr !== null) {
            return valToStr(arr);
        }
        return "";
    }

    let content = "";
    for (let i = 0; i < arr.length; i++) {
        const item = arr[i];
        const tagName = propName(item);

        if (tagName === options.textNodeName) {
            // Raw text content - NO processing, NO entity replacement
            content += valToStr(item[tagName]);
        } else if (tagName === options.cdataPropName) {
            // CDATA content
            content += item[tagName][0][options.textNodeName];
        } else if (tagName === options.commentPropName) {
            // Comment content
            content += item[tagName][0][options.textNodeName];
        } else if (tagName && tagName[0] === "?") {
            // Processing instruction - skip for stopNodes
            continue;
        } else if (tagName) {
            // Nested tags within stopNode — no sanitizeName, content is raw
            const attStr = attr_to_str_raw(item[":@"], options);
            const nestedContent = getRawContent(item[tagName], options, depth + 1);

            if (!nestedContent || nestedContent.length === 0) {
                content += `<${tagName}${attStr}/>`;
            } else {
                content += `<${tagName}${attStr}>${nestedContent}</${tagName}>`;
            }
        }
    }
    return content;
}

/**
 * Build attribute string for stopNodes - NO entity replacement
 */
function attr_to_str_raw(attrMap, options) {
    let attrStr = "";
    if (attrMap && !options.ignoreAttributes) {
        for (let attr in attrMap) {
            if (!Object.prototype.hasOwnProperty.call(attrMap, attr)) continue;
            // For stopNodes, use raw value without processing
            let attrVal = attrMap[attr];
            if (attrVal === true && options.suppressBooleanAttributes) {
                attrStr += ` ${attr.substr(options.attributeNamePrefix.length)}`;
            } else {
                attrStr += ` ${attr.substr(options.attributeNamePrefix.length)}="${escapeAttribute(attrVal)}"`;
            }
        }
    }
    return attrStr;
}

function propName(obj) {
    const keys = Object.keys(obj);
    for (let i = 0; i < keys.length; i++) {
        const key = keys[i];
        if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
        if (key !== ":@") return key;
    }
}

/**
 * Build attribute string, resolving attribute names through sanitizeName when configured.
 * Accepts matcher so the callback has path context.
 */
function attr_to_str(attrMap, options, isStopNode, matcher, qNameValidator) {
    let attrStr = "";
    if (attrMap && !options.ignoreAttributes) {
        for (let attr in attrMap) {
            if (!Object.prototype.hasOwnProperty.call(attrMap, attr)) continue;

            // Strip prefix to get the clean XML attribute name, then optionally sanitize it
            const cleanAttrName = attr.substr(options.attributeNamePrefix.length);
            const resolvedAttrName = isStopNode
                ? cleanAttrName  // stopNodes are raw — skip sanitizeName for attr names too
                : resolveName(cleanAttrName, true, options, matcher, qNameValidator);

            let attrVal;
            if (isStopNode) {
                // For stopNodes, use raw value without any processing
                attrVal = attrMap[attr];
            } else {
                // Normal processing: apply attributeValueProcessor and entity replacement
                attrVal = options.attributeValueProcessor(attr, attrMap[attr]);
                attrVal = replaceEntitiesValue(attrVal, options);
            }

            if (attrVal === true && options.suppressBooleanAttributes) {
                attrStr += ` ${resolvedAttrName}`;
            } else {
                attrStr += ` ${resolvedAttrName}="${escapeAttribute(attrVal)}"`;
            }
        }
    }
    return attrStr;
}

function checkStopNode(matcher, stopNodeExpressions) {
    if (!stopNodeExpressions || stopNodeExpressions.length === 0) return false;

    for (let i = 0; i < stopNodeExpressions.length; i++) {
        if (matcher.matches(stopNodeExpressions[i])) {
            return true;
        }
    }
    return false;
}

function replaceEntitiesValue(textValue, options) {
    if (textValue && textValue.length > 0 && options.processEntities) {
        for (let i = 0; i < options.entities.length; i++) {
            const entity = options.entities[i];
            textValue = textValue.replace(entity.regex, entity.val);
        }
    }
    return textValue;
}
;// CONCATENATED MODULE: ./node_modules/fast-xml-builder/src/ignoreAttributes.js
function getIgnoreAttributesFn(ignoreAttributes) {
    if (typeof ignoreAttributes === 'function') {
        return ignoreAttributes
    }
    if (Array.isArray(ignoreAttributes)) {
        return (attrName) => {
            for (const pattern of ignoreAttributes) {
                if (typeof pattern === 'string' && attrName === pattern) {
                    return true
                }
                if (pattern instanceof RegExp && pattern.test(attrName)) {
                    return true
                }
            }
        }
    }
    return () => false
}
;// CONCATENATED MODULE: ./node_modules/fast-xml-builder/src/fxb.js

//parse Empty Node as self closing node






const defaultOptions = {
  attributeNamePrefix: '@_',
  attributesGroupName: false,
  textNodeName: '#text',
  ignoreAttributes: true,
  cdataPropName: false,
  format: false,
  indentBy: '  ',
  suppressEmptyNode: false,
  suppressUnpairedNode: true,
  suppressBooleanAttributes: true,
  tagValueProcessor: function (key, a) {
    return a;
  },
  attributeValueProcessor: function (attrName, a) {
    return a;
  },
  preserveOrder: false,
  commentPropName: false,
  unpairedTags: [],
  entities: [
    { regex: new RegExp("&", "g"), val: "&amp;" },//it must be on top
    { regex: new RegExp(">", "g"), val: "&gt;" },
    { regex: new RegExp("<", "g"), val: "&lt;" },
    { regex: new RegExp("\'", "g"), val: "&apos;" },
    { regex: new RegExp("\"", "g"), val: "&quot;" }
  ],
  processEntities: true,
  stopNodes: [],
  // transformTagName: false,
  // transformAttributeName: false,
  oneListGroup: false,
  maxNestedTags: 100,
  jPath: true,  // When true, callbacks receive string jPath; when false, receive Matcher instance
  sanitizeName: false  // false = allow all names as-is (default, backward-compatible).
  // Set to a function (name, { isAttribute, matcher }) => string to
  // validate/sanitize tag and attribute names. Throw inside the function
  // to reject an invalid name.
};

function Builder(options) {
  this.options = Object.assign({}, defaultOptions, options);

  // Convert old-style stopNodes for backward compatibility
  // Old syntax: "*.tag" meant "tag anywhere in tree"
  // New syntax: "..tag" means "tag anywhere in tree"
  if (this.options.stopNodes && Array.isArray(this.options.stopNodes)) {
    this.options.stopNodes = this.options.stopNodes.map(node => {
      if (typeof node === 'string' && node.startsWith('*.')) {
        // Convert old wildcard syntax to deep wildcard
        return '..' + node.substring(2);
      }
      return node;
    });
  }

  // Pre-compile stopNode expressions for pattern matching
  this.stopNodeExpressions = [];
  if (this.options.stopNodes && Array.isArray(this.options.stopNodes)) {
    for (let i = 0; i < this.options.stopNodes.length; i++) {
      const node = this.options.stopNodes[i];
      if (typeof node === 'string') {
        this.stopNodeExpressions.push(new Expression(node));
      } else if (node instanceof Expression) {
        this.stopNodeExpressions.push(node);
      }
    }
  }

  if (this.options.ignoreAttributes === true || this.options.attributesGroupName) {
    this.isAttribute = function (/*a*/) {
      return false;
    };
  } else {
    this.ignoreAttributesFn = getIgnoreAttributesFn(this.options.ignoreAttributes)
    this.attrPrefixLen = this.options.attributeNamePrefix.length;
    this.isAttribute = isAttribute;
  }

  this.processTextOrObjNode = processTextOrObjNode

  if (this.options.format) {
    this.indentate = indentate;
    this.tagEndChar = '>\n';
    this.newLine = '\n';
  } else {
    this.indentate = function () {
      return '';
    };
    this.tagEndChar = '>';
    this.newLine = '';
  }
}

/**
 * Detect XML version from the ?xml declaration at the root of a plain-object input.
 * Checks both attributesGroupName and flat attribute forms.
 * Returns '1.0' if no declaration is found.
 */
function detectXmlVersionFromObj(jObj, options) {
  const decl = jObj['?xml'];
  if (decl && typeof decl === 'object') {
    // attributesGroupName path e.g. { '$$': { '@_version': '1.1' } }
    if (options.attributesGroupName && decl[options.attributesGroupName]) {
      const v = decl[options.attributesGroupName][options.attributeNamePrefix + 'version'];
      if (v) return v;
    }
    // flat attribute path e.g. { '@_version': '1.1' }
    const v = decl[options.attributeNamePrefix + 'version'];
    if (v) return v;
  }
  return '1.0';
}

Builder.prototype.build = function (jObj) {
  if (this.options.preserveOrder) {
    return toXml(jObj, this.options);
  } else {
    if (Array.isArray(jObj) && this.options.arrayNodeName && this.options.arrayNodeName.length > 1) {
      jObj = {
        [this.options.arrayNodeName]: jObj
      }
    }
    // Initialize matcher for path tracking
    const matcher = new Matcher();
    const xmlVersion = detectXmlVersionFromObj(jObj, this.options);
    const qNameValidator = createValidator('qName', { xmlVersion });
    return this.j2x(jObj, 0, matcher, qNameValidator).val;
  }
};

Builder.prototype.j2x = function (jObj, level, matcher, qNameValidator) {
  let attrStr = '';
  let val = '';
  if (this.options.maxNestedTags && matcher.getDepth() >= this.options.maxNestedTags) {
    throw new Error("Maximum nested tags exceeded");
  }
  // Get jPath based on option: string for backward compatibility, or Matcher for new features
  const jPath = this.options.jPath ? matcher.toString() : matcher;

  // Check if current node is a stopNode (will be used for attribute encoding)
  const isCurrentStopNode = this.checkStopNode(matcher);

  for (let key in jObj) {
    if (!Object.prototype.hasOwnProperty.call(jObj, key)) continue;

    // Resolve the key through sanitizeName before any use.
    // Special keys (textNodeName, cdataPropName, commentPropName, attributeNamePrefix,
    // attributesGroupName, "?" PI tags) are exempt — they are builder-internal conventions,
    // not user-supplied XML names.
    const isSpecialKey = key === this.options.textNodeName
      || key === this.options.cdataPropName
      || key === this.options.commentPropName
      || (this.options.attributesGroupName && key === this.options.attributesGroupName)
      || this.isAttribute(key);
    //|| key[0] === '?';

    const resolvedKey = isSpecialKey
      ? key
      : resolveName(key, false, this.options, matcher, qNameValidator);

    if (typeof jObj[key] === 'undefined') {
      // supress undefined node only if it is not an attribute
      if (this.isAttribute(key)) {
        val += '';
      }
    } else if (jObj[key] === null) {
      // null attribute should be ignored by the attribute list, but should not cause the tag closing
      if (this.isAttribute(key)) {
        val += '';
      } else if (resolvedKey === this.options.cdataPropName || resolvedKey === this.options.commentPropName) {
        val += '';
      } else if (resolvedKey[0] === '?') {
        val += this.indentate(level) + '<' + resolvedKey + '?' + this.tagEndChar;
      } else {
        val += this.indentate(level) + '<' + resolvedKey + '/' + this.tagEndChar;
      }
    } else if (jObj[key] instanceof Date) {
      val += this.buildTextValNode(jObj[key], resolvedKey, '', level, matcher);
    } else if (typeof jObj[key] !== 'object') {
      //premitive type
      const attr = this.isAttribute(key);
      if (attr && !this.ignoreAttributesFn(attr, jPath)) {
        // Resolve the attribute name through sanitizeName
        const resolvedAttr = resolveName(attr, true, this.options, matcher, qNameValidator);
        attrStr += this.buildAttrPairStr(resolvedAttr, valToStr(jObj[key]), isCurrentStopNode);
      } else if (!attr) {
        //tag value
        if (key === this.options.textNodeName) {
          let newval = this.options.tagValueProcessor(key, valToStr(jObj[key]));
          val += this.replaceEntitiesValue(newval);
        } else {
          // Check if this is a stopNode before building
          matcher.push(resolvedKey);
          const isStopNode = this.checkStopNode(matcher);
          matcher.pop();

          if (isStopNode) {
            // Build as raw content without encoding
            const textValue = valToStr(jObj[key]);
            if (textValue === '') {
              val += this.indentate(level) + '<' + resolvedKey + this.closeTag(resolvedKey) + this.tagEndChar;
            } else {
              val += this.indentate(level) + '<' + resolvedKey + '>' + textValue + '</' + resolvedKey + this.tagEndChar;
            }
          } else {
            val += this.buildTextValNode(jObj[key], resolvedKey, '', level, matcher);
          }
        }
      }
    } else if (Array.isArray(jObj[key])) {
      //repeated nodes
      const arrLen = jObj[key].length;
      let listTagVal = "";
      let listTagAttr = "";
      for (let j = 0; j < arrLen; j++) {
        const item = jObj[key][j];
        if (typeof item === 'undefined') {
          // supress undefined node
        } else if (item === null) {
          if (resolvedKey[0] === "?") val += this.indentate(level) + '<' + resolvedKey + '?' + this.tagEndChar;
          else val += this.indentate(level) + '<' + resolvedKey + '/' + this.tagEndChar;
        } else if (typeof item === 'object') {
          if (this.options.oneListGroup) {
            // Push tag to matcher before recursive call
            matcher.push(resolvedKey);
            const result = this.j2x(item, level + 1, matcher, qNameValidator);
            // Pop tag from matcher after recursive call
            matcher.pop();

            listTagVal += result.val;
            if (this.options.attributesGroupName && item.hasOwnProperty(this.options.attributesGroupName)) {
              listTagAttr += result.attrStr
            }
          } else {
            listTagVal += this.processTextOrObjNode(item, resolvedKey, level, matcher, qNameValidator)
          }
        } else {
          if (this.options.oneListGroup) {
            let textValue = this.options.tagValueProcessor(resolvedKey, item);
            textValue = this.replaceEntitiesValue(textValue);
            textValue = valToStr(textValue);
            listTagVal += textValue;
          } else {
            // Check if this is a stopNode before building
            matcher.push(resolvedKey);
            const isStopNode = this.checkStopNode(matcher);
            matcher.pop();

            if (isStopNode) {
              // Build as raw content without encoding
              const textValue = valToStr(item);
              if (textValue === '') {
                listTagVal += this.indentate(level) + '<' + resolvedKey + this.closeTag(resolvedKey) + this.tagEndChar;
              } else {
                listTagVal += this.indentate(level) + '<' + resolvedKey + '>' + textValue + '</' + resolvedKey + this.tagEndChar;
              }
            } else {
              listTagVal += this.buildTextValNode(item, resolvedKey, '', level, matcher);
            }
          }
        }
      }
      if (this.options.oneListGroup) {
        listTagVal = this.buildObjectNode(listTagVal, resolvedKey, listTagAttr, level);
      }
      val += listTagVal;
    } else {
      //nested node
      if (this.options.attributesGroupName && key === this.options.attributesGroupName) {
        const Ks = Object.keys(jObj[key]);
        const L = Ks.length;
        for (let j = 0; j < L; j++) {
          // Resolve attribute names inside attributesGroupName
          const resolvedAttr = resolveName(Ks[j], true, this.options, matcher, qNameValidator);
          attrStr += this.buildAttrPairStr(resolvedAttr, valToStr(jObj[key][Ks[j]]), isCurrentStopNode);
        }
      } else {
        val += this.processTextOrObjNode(jObj[key], resolvedKey, level, matcher, qNameValidator)
      }
    }
  }
  return { attrStr: attrStr, val: val };
};

Builder.prototype.buildAttrPairStr = function (attrName, val, isStopNode) {
  if (!isStopNode) {
    val = this.options.attributeValueProcessor(attrName, valToStr(val));
    val = this.replaceEntitiesValue(val);
  }
  if (this.options.suppressBooleanAttributes && val === "true") {
    return ' ' + attrName;
  } else return ' ' + attrName + '="' + escapeAttribute(val) + '"';
}

function processTextOrObjNode(object, key, level, matcher, qNameValidator) {
  // Extract attributes to pass to matcher
  const attrValues = this.extractAttributes(object);

  // Push tag to matcher before recursion WITH attributes
  matcher.push(key, attrValues);

  // Check if this entire node is a stopNode
  const isStopNode = this.checkStopNode(matcher);

  if (isStopNode) {
    // For stopNodes, build raw content without entity encoding
    const rawContent = this.buildRawContent(object, matcher.getDepth());
    const attrStr = this.buildAttributesForStopNode(object);
    matcher.pop();
    return this.buildObjectNode(rawContent, key, attrStr, level);
  }

  const result = this.j2x(object, level + 1, matcher, qNameValidator);
  // Pop tag from matcher after recursion
  matcher.pop();

  // PI/XML-declaration tags must never emit text content — route through
  // buildTextValNode which correctly ignores the text node for "?" tags.
  if (key[0] === '?') {
    return this.buildTextValNode('', key, result.attrStr, level, matcher);
  } else if (object[this.options.textNodeName] !== undefined && Object.keys(object).length === 1) {
    return this.buildTextValNode(object[this.options.textNodeName], key, result.attrStr, level, matcher);
  } else {
    return this.buildObjectNode(result.val, key, result.attrStr, level);
  }
}

// Helper method to extract attributes from an object
Builder.prototype.extractAttributes = function (obj) {
  if (!obj || typeof obj !== 'object') return null;

  const attrValues = {};
  let hasAttrs = false;

  // Check for attributesGroupName (when attributes are grouped)
  if (this.options.attributesGroupName && obj[this.options.attributesGroupName]) {
    const attrGroup = obj[this.options.attributesGroupName];
    for (let attrKey in attrGroup) {
      if (!Object.prototype.hasOwnProperty.call(attrGroup, attrKey)) continue;
      // Remove attribute prefix if present
      const cleanKey = attrKey.startsWith(this.options.attributeNamePrefix)
        ? attrKey.substring(this.options.attributeNamePrefix.length)
        : attrKey;
      attrValues[cleanKey] = escapeAttribute(attrGroup[attrKey]);
      hasAttrs = true;
    }
  } else {
    // Look for individual attributes (prefixed with attributeNamePrefix)
    for (let key in obj) {
      if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
      const attr = this.isAttribute(key);
      if (attr) {
        attrValues[attr] = escapeAttribute(obj[key]);
        hasAttrs = true;
      }
    }
  }

  return hasAttrs ? attrValues : null;
};

// Build raw content for stopNode without entity encoding
Builder.prototype.buildRawContent = function (obj, depth = 0) {
  if (this.options.maxNestedTags && depth >= this.options.maxNestedTags) {
    throw new Error("Maximum nested tags exceeded");
  }
  if (typeof obj === 'string') {
    return obj; // Already a string, return as-is
  }

  if (typeof obj !== 'object' || obj === null) {
    return String(obj);
  }

  // Check if this is a stopNode data from parser: { "#text": "raw xml", "@_attr": "val" }
  if (obj[this.options.textNodeName] !== undefined) {
    return obj[this.options.textNodeName]; // Return raw text without encoding
  }

  // Build raw XML from nested structure
  let content = '';

  for (let key in obj) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;

    // Skip attributes
    if (this.isAttribute(key)) continue;
    if (this.options.attributesGroupName && key === this.options.attributesGroupName) continue;

    const value = obj[key];

    if (key === this.options.textNodeName) {
      content += value; // Raw text
    } else if (Array.isArray(value)) {
      // Array of same tag
      for (let item of value) {
        if (typeof item === 'string' || typeof item === 'number') {
          content += `<${key}>${item}</${key}>`;
        } else if (typeof item === 'object' && item !== null) {
          const nestedContent = this.buildRawContent(item, depth + 1);
          const nestedAttrs = this.buildAttributesForStopNode(item);
          if (nestedContent === '') {
            content += `<${key}${nestedAttrs}/>`;
          } else {
            content += `<${key}${nestedAttrs}>${nestedContent}</${key}>`;
          }
        }
      }
    } else if (typeof value === 'object' && value !== null) {
      // Nested object
      const nestedContent = this.buildRawContent(value, depth + 1);
      const nestedAttrs = this.buildAttributesForStopNode(value);
      if (nestedContent === '') {
        content += `<${key}${nestedAttrs}/>`;
      } else {
        content += `<${key}${nestedAttrs}>${nestedContent}</${key}>`;
      }
    } else {
      // Primitive value
      content += `<${key}>${value}</${key}>`;
    }
  }

  return content;
};

// Build attribute string for stopNode (no entity encoding)
Builder.prototype.buildAttributesForStopNode = function (obj) {
  if (!obj || typeof obj !== 'object') return '';

  let attrStr = '';

  // Check for attributesGroupName (when attributes are grouped)
  if (this.options.attributesGroupName && obj[this.options.attributesGroupName]) {
    const attrGroup = obj[this.options.attributesGroupName];
    for (let attrKey in attrGroup) {
      if (!Object.prototype.hasOwnProperty.call(attrGroup, attrKey)) continue;
      const cleanKey = attrKey.startsWith(this.options.attributeNamePrefix)
        ? attrKey.substring(this.options.attributeNamePrefix.length)
        : attrKey;
      const val = attrGroup[attrKey];
      if (val === true && this.options.suppressBooleanAttributes) {
        attrStr += ' ' + cleanKey;
      } else {
        // stopNode content is raw, but the quote delimiter is always escaped
        // so a quote in the value cannot break out of the attribute (see orderedJs2Xml attr_to_str)
        attrStr += ' ' + cleanKey + '="' + escapeAttribute(val) + '"';
      }
    }
  } else {
    // Look for individual attributes
    for (let key in obj) {
      if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
      const attr = this.isAttribute(key);
      if (attr) {
        const val = obj[key];
        if (val === true && this.options.suppressBooleanAttributes) {
          attrStr += ' ' + attr;
        } else {
          // stopNode content is raw, but the quote delimiter is always escaped
          // so a quote in the value cannot break out of the attribute (see orderedJs2Xml attr_to_str)
          attrStr += ' ' + attr + '="' + escapeAttribute(val) + '"';
        }
      }
    }
  }

  return attrStr;
};

Builder.prototype.buildObjectNode = function (val, key, attrStr, level) {
  if (val === "") {
    if (key[0] === "?") return this.indentate(level) + '<' + key + attrStr + '?' + this.tagEndChar;
    else {
      return this.indentate(level) + '<' + key + attrStr + this.closeTag(key) + this.tagEndChar;
    }
  } else if (key[0] === "?") {
    // PI/XML-declaration tags never have body content — treat them like empty.
    return this.indentate(level) + '<' + key + attrStr + '?' + this.tagEndChar;
  } else {
    let tagEndExp = '</' + key + this.tagEndChar;
    let piClosingChar = "";

    if (key[0] === "?") {
      piClosingChar = "?";
      tagEndExp = "";
    }

    // attrStr is an empty string in case the attribute came as undefined or null
    if ((attrStr || attrStr === '') && val.indexOf('<') === -1) {
      return (this.indentate(level) + '<' + key + attrStr + piClosingChar + '>' + val + tagEndExp);
    } else if (this.options.commentPropName !== false && key === this.options.commentPropName && piClosingChar.length === 0) {
      return this.indentate(level) + `<!--${safeComment(val)}-->` + this.newLine;
    } else {
      return (
        this.indentate(level) + '<' + key + attrStr + piClosingChar + this.tagEndChar +
        val +
        this.indentate(level) + tagEndExp);
    }
  }
}

Builder.prototype.closeTag = function (key) {
  let closeTag = "";
  if (this.options.unpairedTags.indexOf(key) !== -1) { //unpaired
    if (!this.options.suppressUnpairedNode) closeTag = "/"
  } else if (this.options.suppressEmptyNode) { //empty
    closeTag = "/";
  } else {
    closeTag = `></${key}`
  }
  return closeTag;
}

Builder.prototype.checkStopNode = function (matcher) {
  if (!this.stopNodeExpressions || this.stopNodeExpressions.length === 0) return false;

  for (let i = 0; i < this.stopNodeExpressions.length; i++) {
    if (matcher.matches(this.stopNodeExpressions[i])) {
      return true;
    }
  }
  return false;
}

function buildEmptyObjNode(val, key, attrStr, level) {
  if (val !== '') {
    return this.buildObjectNode(val, key, attrStr, level);
  } else {
    if (key[0] === "?") return this.indentate(level) + '<' + key + attrStr + '?' + this.tagEndChar;
    else {
      return this.indentate(level) + '<' + key + attrStr + '/' + this.tagEndChar;
    }
  }
}

Builder.prototype.buildTextValNode = function (val, key, attrStr, level, matcher) {
  if (this.options.cdataPropName !== false && key === this.options.cdataPropName) {
    const safeVal = safeCdata(val);
    return this.indentate(level) + `<![CDATA[${safeVal}]]>` + this.newLine;
  } else if (this.options.commentPropName !== false && key === this.options.commentPropName) {
    const safeVal = safeComment(val);
    return this.indentate(level) + `<!--${safeVal}-->` + this.newLine;
  } else if (key[0] === "?") {//PI tag
    return this.indentate(level) + '<' + key + attrStr + '?' + this.tagEndChar;
  } else {
    // Normal processing: apply tagValueProcessor and entity replacement
    let textValue = this.options.tagValueProcessor(key, val);
    textValue = this.replaceEntitiesValue(textValue);
    // tagValueProcessor may return the raw value unchanged (default is identity), and
    // replaceEntitiesValue no-ops on non-strings, so a plain number can still reach here;
    // stringify it now, sign-preserving, before it's implicitly ToString'd below.
    textValue = valToStr(textValue);

    if (textValue === '') {
      return this.indentate(level) + '<' + key + attrStr + this.closeTag(key) + this.tagEndChar;
    } else {
      return this.indentate(level) + '<' + key + attrStr + '>' +
        textValue +
        '</' + key + this.tagEndChar;
    }
  }
}

Builder.prototype.replaceEntitiesValue = function (textValue) {
  if (textValue && textValue.length > 0 && this.options.processEntities) {
    for (let i = 0; i < this.options.entities.length; i++) {
      const entity = this.options.entities[i];
      textValue = textValue.replace(entity.regex, entity.val);
    }
  }
  return textValue;
}

function indentate(level) {
  return this.options.indentBy.repeat(level);
}

function isAttribute(name /*, options*/) {
  if (name.startsWith(this.options.attributeNamePrefix) && name !== this.options.textNodeName) {
    return name.substr(this.attrPrefixLen);
  } else {
    return false;
  }
}
// EXTERNAL MODULE: ./lib/src/checks/report/outcome.js
var outcome = __nccwpck_require__(3521);
;// CONCATENATED MODULE: ./lib/src/checks/report/junit.js


/** The run as JUnit XML: a suite per target, a case per check; times in seconds. */
function junit(result, file) {
    const suites = [...Map.groupBy(result.checks, ({ target }) => target)].map(([target, checks]) => ({
        ...totals(checks),
        "@name": target,
        "@timestamp": result.startedAt,
        ...latencyProperties(result.latency[target]),
        testcase: checks.map((check) => testCase(check, file)),
    }));
    const builder = new Builder({
        attributeNamePrefix: "@",
        ignoreAttributes: false,
        suppressBooleanAttributes: false,
        suppressEmptyNode: true,
        format: true,
    });
    const root = {
        "@name": "smoke test",
        ...totals(result.checks),
        "@time": seconds(result.durationMs),
        testsuite: suites,
    };
    return builder.build(clean({ "?xml": { "@version": "1.0", "@encoding": "UTF-8" }, testsuites: root }));
}
function totals(checks) {
    const count = (test) => checks.filter(test).length;
    return {
        "@tests": checks.length,
        "@failures": count(outcome/* isFailure */.N6),
        "@errors": count(({ status }) => status === "unfinished"),
        "@skipped": count((check) => isSkipped(check)),
        "@time": seconds(checks.reduce((sum, { durationMs }) => sum + durationMs, 0)),
    };
}
// JUnit knows no warnings: what does not fail the run is skipped, with the reason.
const isSkipped = (check) => check.status === "skipped" || (check.status === "failed" && !(0,outcome/* isFailure */.N6)(check));
function testCase(check, file) {
    const text = explain(check);
    const message = check.findings[0] === undefined ? (check.cause ?? check.status) : sentence(check.findings[0]);
    const skipped = check.status === "skipped" ? "skipped" : check.failedBefore ? `failing before: ${message}` : `warning: ${message}`;
    return {
        "@name": check.name,
        "@classname": check.target,
        "@time": seconds(check.durationMs),
        ...(check.line === undefined ? {} : { "@file": file, "@line": check.line }),
        ...latencyProperties(check.latency),
        ...((0,outcome/* isFailure */.N6)(check)
            ? { failure: { "@message": message, "@type": check.cause ?? "assertion", "#text": text } }
            : {}),
        ...(check.status === "unfinished"
            ? { error: { "@message": "no verdict before the deadline", "#text": text } }
            : {}),
        ...(isSkipped(check) ? { skipped: { "@message": skipped } } : {}),
        ...(check.flaky || (0,outcome/* isDegraded */.DQ)(check)
            ? { "system-out": check.flaky ? `flaky: passed at try ${check.tries}` : text }
            : {}),
    };
}
function latencyProperties(latency) {
    if (latency === undefined)
        return {};
    const property = ["p50", "p95", "max", "count"].map((name) => ({
        "@name": name === "count" ? "samples" : `${name}-ms`,
        "@value": latency[name],
    }));
    return { properties: { property } };
}
/** One finding as `status: expected 200, actual 500`. */
const sentence = ({ what, expected, actual }) => `${what}: expected ${expected}, actual ${actual}`;
/** All there is to say about a check, over several lines. */
function explain(check) {
    const lines = check.findings.map(sentence);
    if (check.tries > 1)
        lines.push(`tries: ${check.tries}`);
    if (check.fix !== undefined)
        lines.push(check.fix);
    if (check.excerpt !== undefined && check.excerpt !== "")
        lines.push(`answer: ${check.excerpt}`);
    return lines.join("\n");
}
const seconds = (ms) => (ms / 1_000).toFixed(3);
/** XML 1.0 has no way to write most control characters. */
function clean(value) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
    if (typeof value === "string")
        return value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
    if (Array.isArray(value))
        return value.map(clean);
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, clean(item)]));
}


/***/ }),

/***/ 3521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ isDegraded),
/* harmony export */   Ep: () => (/* binding */ conclude),
/* harmony export */   N6: () => (/* binding */ isFailure)
/* harmony export */ });
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2566);

/** Turns what was measured into results and one outcome; nothing that was not seen ever passes. */
function conclude(measured, judging) {
    const checks = measured.ended.map((ended) => checkResult(ended, measured, judging));
    const { outcome, reason: why } = outcomeOf(checks, measured);
    const reason = `${why}${asides(checks)}`;
    const count = (test) => checks.filter(test).length;
    return {
        format: 1,
        mode: judging.mode,
        outcome,
        reason,
        startedAt: judging.startedAt.toISOString(),
        durationMs: Math.round(judging.durationMs),
        answers: measured.answers,
        totals: {
            checks: checks.length,
            passed: count(({ status }) => status === "passed"),
            failed: count(isFailure),
            degraded: count(isDegraded),
            flaky: count(({ flaky }) => flaky),
            skipped: count(({ status }) => status === "skipped"),
            unfinished: count(({ status }) => status === "unfinished"),
        },
        versions: Object.fromEntries(judging.versions),
        latency: measured.latency,
        checks,
    };
}
/** A failure that counts: of an `error` check that was not failing before. */
const isFailure = ({ status, severity, failedBefore }) => status === "failed" && severity === "error" && !failedBefore;
/** A failing `warn` check, or a passing one with warnings, that was not so before. */
const isDegraded = ({ status, severity, failedBefore, findings }) => !failedBefore && ((status === "failed" && severity === "warn") || (status === "passed" && findings.length > 0));
function checkResult({ task, last, skipped }, { proven }, judging) {
    const { redact, baseline } = judging;
    const identity = task.target?.identity;
    const trusts = identity !== undefined && task.check.identity === false;
    const unproven = trusts && last !== undefined && last.cause === undefined && !proven.has(task.target?.name ?? "");
    const cause = unproven ? "wrong_version" : last?.cause;
    const unfinished = last === undefined || cause === "deadline";
    const status = skipped !== undefined ? "skipped" : unfinished ? "unfinished" : cause === undefined ? "passed" : "failed";
    const findings = (last?.findings ?? []).map((finding) => ({
        ...finding,
        expected: redact.own(finding.expected),
        actual: redact.foreign(finding.actual),
    }));
    if (unproven)
        findings.unshift({
            what: `version of ${identity.worker}`,
            expected: "proven by another check",
            actual: "never shown",
        });
    const provenBy = trusts && !unproven ? "target" : last?.proof;
    // Whether the right version answers was never a question to the baseline.
    const failedBefore = status === "failed" && cause !== "wrong_version" && baseline?.failed(task) === true;
    return {
        key: task.key,
        name: redact.own(task.check.name),
        target: task.suite,
        kind: task.kind,
        severity: task.severity,
        ...(task.line === undefined ? {} : { line: task.line }),
        status,
        flaky: status === "passed" && last?.flaky === true,
        failedBefore,
        tries: last?.tries ?? 0,
        durationMs: Number((last?.durationMs ?? 0).toFixed(1)),
        ...(cause === undefined || status === "skipped" ? {} : { cause }),
        findings,
        ...told(last, redact),
        ...(provenBy === undefined ? {} : { provenBy }),
        ...(last?.askedAt === undefined ? {} : { askedAt: last.askedAt }),
        fingerprint: task.fingerprint,
    };
}
function told(last, redact) {
    return {
        ...(last?.fix === undefined ? {} : { fix: last.fix }),
        ...(last?.excerpt === undefined ? {} : { excerpt: excerpt(redact.foreign(last.excerpt)) }),
        ...(last?.latency === undefined ? {} : { latency: last.latency }),
    };
}
/** Not asked where users ask: whoever believes in the test must know it. */
function asides(checks) {
    const aside = checks.filter(({ askedAt }) => askedAt !== undefined);
    if (aside.length === 0)
        return "";
    const names = aside.slice(0, 3).map(({ name }) => `"${name}"`);
    const more = aside.length > 3 ? ` and ${aside.length - 3} more` : "";
    return ` Asked at the version's own URL, because the override header does not choose the version of static files: ${names.join(", ")}${more}.`;
}
const excerpt = (text) => text.replace(/\s+/g, " ").trim().slice(0, 300);
function outcomeOf(checks, { ended }) {
    const done = checks.filter(({ status }) => status === "passed" || status === "failed");
    const failed = checks.filter(isFailure);
    const degraded = checks.filter(isDegraded);
    const unfinished = checks.filter(({ status, severity }) => status === "unfinished" && severity === "error");
    const known = checks.filter(({ failedBefore }) => failedBefore);
    const names = (list) => list
        .slice(0, 3)
        .map(({ name, target }) => `"${name}" at ${target}`)
        .join(", ");
    const more = (list) => (list.length > 3 ? ` and ${list.length - 3} more` : "");
    if (done.length === 0 && unfinished.length > 0) {
        return { outcome: "inconclusive", reason: "The deadline passed before the first verdict." };
    }
    if (done.length === 0)
        return { outcome: "inconclusive", reason: "No check was run." };
    if (!ended.some(({ last }) => last?.reached === true)) {
        return { outcome: "inconclusive", reason: "Nothing could be reached." };
    }
    if (failed.length > 0) {
        return { outcome: "failed", reason: `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(failed.length, "check")} failed: ${names(failed)}${more(failed)}.` };
    }
    if (unfinished.length > 0) {
        return { outcome: "inconclusive", reason: `The deadline passed before ${names(unfinished)}${more(unfinished)}.` };
    }
    if (known.length === done.length) {
        return { outcome: "inconclusive", reason: "Every check was already failing in the baseline: nothing was learned." };
    }
    if (degraded.length > 0) {
        return { outcome: "degraded", reason: `Only warnings: ${names(degraded)}${more(degraded)}.` };
    }
    const before = known.length === 0 ? "" : `; ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(known.length, "check")} already failing before`;
    return { outcome: "passed", reason: `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(done.length - known.length, "check")} passed${before}.` };
}


/***/ }),

/***/ 5338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ MAX_HEAD_BYTES)
/* harmony export */ });
/** Most bytes of an answer's head: a Worker may send 128 KB of headers, and Cloudflare adds its own. */
const MAX_HEAD_BYTES = 256 * 1024;


/***/ }),

/***/ 7428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ decodeBody)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8527);

/** The text of a body: its content encodings are undone, then its charset; at most 1 MiB of it. */
async function decodeBody(collected, headers) {
    let { bytes, truncated } = collected;
    if (headers.encoding !== undefined && bytes.length > 0) {
        const { decompress } = await __nccwpck_require__.e(/* import() */ 193).then(__nccwpck_require__.bind(__nccwpck_require__, 3193));
        const plain = await decompress(collected, headers.encoding);
        if ("unreadable" in plain)
            return { body: "", truncated: false, ...plain };
        ({ bytes, truncated } = plain);
    }
    const charset = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .charsetOf */ .eP)(headers.type);
    const body = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7)(bytes, charset);
    if (body === undefined) {
        return { body: "", truncated, unreadable: `nobody knows its charset "${charset?.slice(0, 40)}"` };
    }
    return { body, truncated, unreadable: undefined };
}


/***/ }),

/***/ 5849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ certificateOf)
/* harmony export */ });
/** Reads the certificate of a connection; undefined on plain connections. */
function certificateOf(socket) {
    if (typeof socket.getPeerCertificate !== "function")
        return undefined;
    const certificate = socket.getPeerCertificate();
    if (certificate.valid_to === undefined)
        return undefined;
    const names = (certificate.subjectaltname ?? "").split(", ").map((name) => name.replace(/^[^:]*:/, ""));
    return {
        Subject: distinguishedName(certificate.subject),
        Issuer: distinguishedName(certificate.issuer),
        names: names.filter((name) => name !== ""),
        daysAfterNow: (Date.parse(certificate.valid_to) - Date.now()) / 86_400_000,
        protocol: socket.getProtocol() ?? "unknown",
    };
}
const distinguishedName = (name) => Object.entries(name ?? {})
    .flatMap(([key, value]) => (Array.isArray(value) ? value : [value]).map((item) => `${key}=${String(item)}`))
    .join(", ");


/***/ }),

/***/ 5728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ collectBody),
/* harmony export */   Y: () => (/* binding */ MAX_BODY_BYTES)
/* harmony export */ });
/** How much of a body is read, bytes, before and after decoding. */
const MAX_BODY_BYTES = 1024 * 1024;
/** Reads at most MAX_BODY_BYTES; what lies beyond is not waited for. */
function collectBody(response, method) {
    return new Promise((resolve, reject) => {
        const chunks = [];
        let size = 0;
        response.on("data", (chunk) => {
            chunks.push(chunk);
            size += chunk.length;
            if (size <= MAX_BODY_BYTES)
                return;
            resolve({ bytes: Buffer.concat(chunks).subarray(0, MAX_BODY_BYTES), truncated: true });
            response.destroy();
        });
        response.on("end", () => resolve({ bytes: Buffer.concat(chunks), truncated: false }));
        response.on("error", reject);
        response.on("close", () => reject(new Error(`the answer to ${method} ended before it was complete`)));
    });
}


/***/ }),

/***/ 9457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ createTransport)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4708);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(5338);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7428);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(5849);
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(5728);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4812);
/* harmony import */ var _guard_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4915);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8527);









/** Opens no connection yet. `environment` names proxies and exceptions in the usual variables. */
function createTransport(environment = process.env) {
    const shared = { keepAlive: true, proxyEnv: environment, scheduling: "lifo" };
    // Without a session cache every certificate is really presented.
    const alone = { keepAlive: false, maxCachedSessions: 0, proxyEnv: environment };
    const agents = {
        "http:": { shared: new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(shared), alone: new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(alone) },
        "https:": { shared: new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(shared), alone: new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(alone) },
    };
    return {
        async send(wire) {
            if (wire.http2 === true) {
                const agent = new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent({ ...alone, ALPNProtocols: ["h2", "http/1.1"] });
                return (await __nccwpck_require__.e(/* import() */ 556).then(__nccwpck_require__.bind(__nccwpck_require__, 2556))).exchange2(wire, agent);
            }
            const pair = agents[wire.url.protocol === "https:" ? "https:" : "http:"];
            if (wire.fresh === true || wire.certificate === true || wire.guarded === true)
                return exchange(wire, pair.alone);
            // A server may close an idle connection at the moment we use it: that says nothing about the server.
            return exchange(wire, pair.shared).catch((error) => {
                if (error instanceof StaleConnection && isSafe(wire.method))
                    return exchange(wire, pair.alone);
                throw error;
            });
        },
        close() {
            for (const pair of Object.values(agents))
                for (const agent of Object.values(pair))
                    agent.destroy();
        },
    };
}
const isSafe = (method) => method === "GET" || method === "HEAD";
class StaleConnection extends _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .RequestFailure */ .e6 {
}
function exchange(wire, agent) {
    const client = wire.url.protocol === "https:" ? node_https__WEBPACK_IMPORTED_MODULE_1__ : node_http__WEBPACK_IMPORTED_MODULE_0__;
    return new Promise((resolve, reject) => {
        const guard = wire.guarded === true ? { lookup: (0,_guard_js__WEBPACK_IMPORTED_MODULE_4__/* .guardedLookup */ .rN)(wire.url.hostname) } : {};
        const { url, method, headers } = wire;
        const request = client.request(url, { method, headers, agent, maxHeaderSize: _answer_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_HEAD_BYTES */ .O, ...guard });
        const limits = watch(request, wire);
        let sent = performance.now();
        onceReady(request, wire.url, () => {
            sent = performance.now();
        });
        request.on("error", (error) => {
            limits.release();
            const stale = request.reusedSocket && (error.code === "ECONNRESET" || error.code === "EPIPE");
            reject(limits.ended() ?? (stale ? new StaleConnection("connection", (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)(error).message) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)(error)));
        });
        let answered = false;
        request.on("response", (response) => {
            answered = true;
            limits.began(response);
            const certificate = wire.certificate === true ? (0,_certificate_js__WEBPACK_IMPORTED_MODULE_7__/* .certificateOf */ .t)(response.socket) : undefined;
            (0,_collect_js__WEBPACK_IMPORTED_MODULE_8__/* .collectBody */ .P)(response, wire.method)
                .then((body) => toAnswer(response, body, { wire, certificate, durationMs: performance.now() - sent }))
                .then(resolve, (error) => reject(limits.ended() ?? (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)(error)))
                .finally(limits.release);
        });
        // Whatever a server does instead of answering, such as switching protocols, is an end as well.
        request.on("upgrade", (response, socket) => {
            socket.destroy();
            limits.release();
            reject(new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .RequestFailure */ .e6("connection", `the server switches protocols (${response.statusCode})`));
        });
        request.on("close", () => {
            if (answered)
                return;
            limits.release();
            reject(limits.ended() ?? new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .RequestFailure */ .e6("connection", "connection closed by the server"));
        });
        if (!wire.signal.aborted)
            request.end(wire.body);
    });
}
/** Ends a request at its timeout or when the run ends, and remembers which: the socket's own error hides it. */
function watch(request, { timeoutMs, signal }) {
    let ended;
    const end = (error) => {
        ended ??= error;
        request.destroy(error);
    };
    let begun;
    const late = () => begun === undefined
        ? new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .RequestFailure */ .e6("timeout", `no answer within ${timeoutMs} ms`)
        : new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .EndlessAnswer */ .d6("timeout", `the answer began (${begun}) and did not end within ${timeoutMs} ms`);
    const timer = setTimeout(() => end(late()), timeoutMs);
    const abort = () => end(new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .RequestFailure */ .e6("deadline", "the run's deadline passed"));
    signal.addEventListener("abort", abort, { once: true });
    if (signal.aborted)
        abort();
    return {
        ended: () => ended,
        began({ statusCode, headers }) {
            begun = [statusCode, headers["content-type"]].filter((part) => part !== undefined).join(", ");
        },
        release() {
            clearTimeout(timer);
            signal.removeEventListener("abort", abort);
        },
    };
}
function onceReady(request, url, ready) {
    request.on("socket", (socket) => {
        // Through a proxy the socket is connected before its handshake has begun.
        const waits = socket.connecting || socket.secureConnecting === true;
        if (waits)
            socket.once(url.protocol === "https:" ? "secureConnect" : "connect", ready);
        else
            ready();
    });
}
async function toAnswer(response, collected, { wire, certificate, durationMs }) {
    const headers = {};
    for (const [name, values] of Object.entries(response.headersDistinct))
        headers[name] = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .headerText */ .TK)((values ?? []).join(", "));
    const decoded = await (0,_body_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeBody */ .V)(collected, { encoding: headers["content-encoding"], type: headers["content-type"] });
    return {
        url: wire.url,
        status: response.statusCode ?? 0,
        protocol: "http/1.1",
        headers,
        setCookies: (response.headers["set-cookie"] ?? []).map(_text_js__WEBPACK_IMPORTED_MODULE_5__/* .headerText */ .TK),
        ...decoded,
        durationMs,
        certificate,
    };
}


/***/ }),

/***/ 4812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   d6: () => (/* binding */ EndlessAnswer),
/* harmony export */   e6: () => (/* binding */ RequestFailure),
/* harmony export */   uP: () => (/* binding */ isNobody)
/* harmony export */ });
/** A request that got no answer. */
class RequestFailure extends Error {
    name = "RequestFailure";
    why;
    constructor(why, message, options) {
        super(message, options);
        this.why = why;
    }
}
/** An answer that began and was not over in time: a stream, perhaps for ever. */
class EndlessAnswer extends RequestFailure {
}
const TLS = /^(CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA)/;
const WORDS = {
    ECONNREFUSED: "connection refused",
    ECONNRESET: "connection closed by the server",
    ENOTFOUND: "no such host name",
    EAI_AGAIN: "the name server did not answer",
    EHOSTUNREACH: "host unreachable",
    ENETUNREACH: "network unreachable",
    ETIMEDOUT: "no connection in time",
    EPIPE: "connection closed by the server",
    CERT_HAS_EXPIRED: "the certificate has expired",
    CERT_NOT_YET_VALID: "the certificate is not valid yet",
    ERR_TLS_CERT_ALTNAME_INVALID: "the certificate is for another name",
    DEPTH_ZERO_SELF_SIGNED_CERT: "the certificate is self-signed",
    SELF_SIGNED_CERT_IN_CHAIN: "a certificate of the chain is self-signed",
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: "the certificate's issuer is not trusted",
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "the certificate's issuer is not trusted",
};
/** True where a name server said that there is no such name: asking again changes nothing. */
function isNobody({ cause }) {
    return cause?.code === "ENOTFOUND";
}
/** Turns whatever a socket threw into a RequestFailure with a cause and words for people. */
function failure(error) {
    if (error instanceof RequestFailure)
        return error;
    const code = error?.code;
    const name = typeof code === "string" ? code : "";
    const text = error instanceof Error ? error.message : String(error);
    const words = WORDS[name];
    return new RequestFailure(TLS.test(name) ? "tls" : "connection", words === undefined ? `${text}${name === "" || text.includes(name) ? "" : ` (${name})`}` : `${words} (${name})`, { cause: error });
}


/***/ }),

/***/ 4915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  EW: () => (/* binding */ ForbiddenAddress),
  rN: () => (/* binding */ guardedLookup),
  a3: () => (/* binding */ privateKind)
});

;// CONCATENATED MODULE: external "node:dns"
const external_node_dns_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
;// CONCATENATED MODULE: ./lib/src/checks/wire/guard.js


/** Where nobody may be led by a server: addresses that mean this machine, its neighbours or nobody. */
const RANGES = [
    ["a loopback address", "127.0.0.0/8", "::1/128"],
    ["a link-local address", "169.254.0.0/16", "fe80::/10"],
    ["a private address", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7", "fec0::/10"],
    ["an address of this machine", "0.0.0.0/8", "::/128"],
    ["a reserved address", "192.0.0.0/24", "198.18.0.0/15", "224.0.0.0/4", "240.0.0.0/4", "ff00::/8", "64:ff9b:1::/48"],
];
/** IPv6 prefixes behind which an IPv4 address stands: mapped, compatible, NAT64, 6to4. */
const EMBEDDED = [
    [[0, 0, 0, 0, 0, 0xffff], 6],
    [[0, 0, 0, 0, 0xffff, 0], 6],
    [[0, 0, 0, 0, 0, 0], 6],
    [[0x64, 0xff9b, 0, 0, 0, 0], 6],
    [[0x2002], 1],
];
let known;
/** Made when a redirect is first looked at: most runs see none. */
function lists() {
    known ??= RANGES.map(([kind, ...ranges]) => {
        const list = new external_node_net_.BlockList();
        for (const range of ranges) {
            const [address = "", bits] = range.split("/");
            list.addSubnet(address, Number(bits), (0,external_node_net_.isIP)(address) === 6 ? "ipv6" : "ipv4");
        }
        return { kind, list };
    });
    return known;
}
/** What kind of place an IP address is that the public cannot reach; undefined for a public one, and for a name. */
function privateKind(text) {
    const address = text.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
    const version = (0,external_node_net_.isIP)(address);
    if (version === 0)
        return /(^|\.)localhost\.?$/i.test(address) ? "this machine's own name" : undefined;
    const inside = version === 6 ? embedded(address) : undefined;
    const found = lists().find(({ list }) => list.check(address, version === 6 ? "ipv6" : "ipv4"));
    return found?.kind ?? (inside === undefined ? undefined : privateKind(inside));
}
function embedded(address) {
    const groups = groupsOf(address);
    const [, at] = EMBEDDED.find(([prefix]) => prefix.every((group, index) => groups[index] === group)) ?? [];
    if (at === undefined)
        return undefined;
    return groups
        .slice(at, at + 2)
        .flatMap((group) => [group >> 8, group & 0xff])
        .join(".");
}
/** The eight numbers of an IPv6 address. */
function groupsOf(address) {
    // The URL parser knows every spelling, and gives one.
    const [left = "", right] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split("::");
    const numbers = (part) => (part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16)));
    const [start, end] = [numbers(left), numbers(right ?? "")];
    return [...start, ...Array(8 - start.length - end.length).fill(0), ...end];
}
/** A redirect that leads where nobody may be led. */
class ForbiddenAddress extends Error {
    name = "ForbiddenAddress";
}
/**
 * Resolves names as ever, and refuses `host` when any of its addresses is not public: what is judged is what would be
 * connected to. Other names are a proxy's, which its administrator has chosen.
 */
function guardedLookup(host) {
    return (name, options, callback) => {
        external_node_dns_namespaceObject.lookup(name, options, (error, found, family) => {
            const addresses = (Array.isArray(found) ? found : [{ address: found, family }]);
            const bad = error === null ? addresses.find(({ address }) => privateKind(address) !== undefined) : undefined;
            if (name !== host || bad === undefined) {
                callback(error, found, family);
                return;
            }
            const kind = privateKind(bad.address);
            callback(new ForbiddenAddress(`${name} is ${bad.address}, ${kind}`), "", 0);
        });
    };
}


/***/ }),

/***/ 8527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TK: () => (/* binding */ headerText),
/* harmony export */   eP: () => (/* binding */ charsetOf),
/* harmony export */   g7: () => (/* binding */ decodeText)
/* harmony export */ });
/** The charset that a `Content-Type` names. */
function charsetOf(type) {
    return /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(type ?? "")?.[1];
}
/** Byte order marks, which say more than any header. */
const MARKS = [
    ["utf-8", 0xef, 0xbb, 0xbf],
    ["utf-16le", 0xff, 0xfe],
    ["utf-16be", 0xfe, 0xff],
];
/** Bytes as text, as browsers read them: by a byte order mark, else by the charset; undefined for an unknown charset. */
function decodeText(bytes, charset) {
    const mark = MARKS.find(([, ...start]) => start.every((byte, index) => bytes[index] === byte));
    const label = mark?.[0] ?? charset ?? "utf-8";
    // A decoder for each of a thousand answers would be felt.
    if (/^utf-?8$/i.test(label))
        return bytes.toString("utf8", mark === undefined ? 0 : 3);
    try {
        // It leaves the mark out, which is no part of the text.
        return new TextDecoder(label).decode(bytes);
    }
    catch {
        return undefined;
    }
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const ASCII = /^[\u0000-\u007f]*$/;
const strict = new TextDecoder("utf-8", { fatal: true });
/** A header's value: Node gives its bytes one by one, and today they are UTF-8 where they are not ASCII. */
function headerText(value) {
    if (ASCII.test(value))
        return value;
    try {
        return strict.decode(Buffer.from(value, "latin1"));
    }
    catch {
        return value;
    }
}


/***/ }),

/***/ 4715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   hW: () => (/* binding */ lineOfOffset),
/* harmony export */   zx: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
const MIB = 1024 * 1024;
/** Largest file that is read, bytes. */
const MAX_BYTES = MIB;
/** The text of a file, or what is wrong with it; `kind` goes on after "a", e.g. `check file`. */
function decodeText(bytes, kind) {
    if (bytes.length > MAX_BYTES) {
        const message = `is ${(bytes.length / MIB).toFixed(1)} MiB large; a ${kind} has at most 1 MiB`;
        return { line: 1, message, fix: "Split it into several files, or shorten it." };
    }
    let text;
    try {
        text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        return { line: 1, message: "is not UTF-8 text", fix: "Save the file as UTF-8." };
    }
    const at = text.indexOf("\0");
    if (at < 0)
        return text;
    return { line: lineOfOffset(text, at), message: "holds a NUL character", fix: "Save the file as UTF-8 text." };
}
/** Line, from 1, of a place in a text. */
function lineOfOffset(text, offset) {
    return text.slice(0, Math.max(0, offset)).split("\n").length;
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


/***/ }),

/***/ 2566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   oh: () => (/* binding */ thousands)
/* harmony export */ });
/* unused harmony export formatBytes */
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


/***/ }),

/***/ 323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (/* binding */ SHORTEST_SECRET),
  a: () => (/* binding */ createRedact)
});

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
/******/ var __webpack_exports__ = __nccwpck_require__(3107);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
