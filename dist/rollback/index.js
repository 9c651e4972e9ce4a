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

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

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

/***/ 5574:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

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

/***/ 8788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// UNUSED EXPORTS: parseTarget

// EXTERNAL MODULE: ./lib/src/action/inputs/invalid.js
var inputs_invalid = __nccwpck_require__(5864);
// EXTERNAL MODULE: ./lib/node_modules/@actions/core/lib/core.js + 4 modules
var core = __nccwpck_require__(611);
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
function optionalSecret(name) {
    return secret_secretText(name)?.trim();
}
/** A masked input that must not be empty: an unset secret arrives as an empty string, never as an error. */
function secret(name) {
    const value = optionalSecret(name);
    if (value === undefined)
        throw (0,inputs_invalid/* invalid */.Gq)(name, "is empty", "A secret that does not exist, or that was not passed on by the calling workflow, arrives as an empty string: name it under `secrets:` of the call.");
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

;// CONCATENATED MODULE: ./lib/src/text/account-id.js
/** True for a text that can be the id of an account of Cloudflare's. */
const isAccountId = (text) => /^[0-9a-f]{32}$/.test(text);
/** What such an id looks like, and where it is found: for whoever wrote something else. */
const ACCOUNT_ID_FORM = "It has 32 digits and letters from a to f, and stands in the dashboard's address behind the host.";

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
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
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
    const text = required(name);
    const problem = pathProblem(text);
    if (problem === undefined)
        return text;
    throw invalidText(name, text, `, which ${problem.says}`, problem.fix);
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
            throw invalid(name, `has the line \`${key}\``, "Write `name=https://…` lines.");
        result.set(key, asUrl(name, text));
    }
    return result;
}
/** A list of origins, i.e. URLs of scheme, host and port alone. */
function origins(name) {
    return list(name).map((text) => {
        const { origin, href } = new URL(asUrl(name, text));
        if (href === `${origin}/`)
            return origin;
        throw invalidText(name, text, ", which is not an origin", `Leave out what follows the host: \`${origin}\`.`);
    });
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
    const text = (0,inputs_text/* optional */.lq)(name);
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

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
// EXTERNAL MODULE: ./lib/src/text/json.js
var text_json = __nccwpck_require__(972);
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
        throw open_refused(`have the digest ${JSON.stringify(digest.slice(0, 80))}, which is none`);
    const json = open_parse(text);
    const { digest: named, ...body } = json;
    const real = digestOf((0,text_json/* canonicalJson */.d)(body));
    if (named !== real || digest !== real)
        throw open_refused(`have the digest ${real}, and ${digest} is expected`);
    return json;
}
function open_parse(text) {
    let json;
    try {
        json = JSON.parse(text);
        // What is too deep for this is too deep for everything else.
        (0,text_json/* canonicalJson */.d)(json);
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

;// CONCATENATED MODULE: ./lib/src/worker/take-back.js
/** Whether a release that failed has anything to be taken back, and to what. */
/** Ends after which a rollout wants nobody to touch the traffic, and why. */
const LEFT_ALONE = {
    ROLLED_BACK: "the rollout has taken it back itself",
    HELD: "the active version is known to fail, or is gone: only a person can decide",
    ROLLBACK_FAILED: "the rollout has tried to, and only a look at the Worker can tell more",
    DRIFTED: "somebody else deployed meanwhile, and what they deployed is left alone",
};
/** Why nothing is taken back after a failed release; undefined if it is to be taken back. */
function whyNotTakenBack(release) {
    if (release.immediate === undefined || release.versionId === undefined)
        return "the release made no version";
    if (release.immediate)
        return "the version took all traffic at once, and from that there is no way back";
    if (release.previousVersionId === release.versionId)
        return "this very release served before";
    if (release.failureReason === "split-not-ours")
        return "the traffic is split by somebody else, and is left alone";
    return LEFT_ALONE[release.rollout ?? ""];
}
/**
 * The version that a rollout compares with and returns to: pinned before its first write. None if the release was live
 * already, or went to all traffic at once.
 */
function wayBack({ versionId, previousVersionId, immediate }) {
    return immediate === true || previousVersionId === versionId ? undefined : previousVersionId;
}

;// CONCATENATED MODULE: ./lib/actions/rollback/release-outcomes.js



/** Why there is nothing to roll back after a release that failed, from `release-outcomes`; undefined if there is. */
function nothingToTakeBack(name) {
    const lines = new Map(pairs_pairs(name));
    return lines.size === 0 ? undefined : whyNotTakenBack(parseOutcomes(lines));
}
const NAMES = ["version-id", "previous-version-id", "immediate", "outcome", "failure-reason"];
/** What the steps of a release told, from `name=value` lines; an empty value means that a step did not tell it. */
function parseOutcomes(lines) {
    const unknown = [...lines.keys()].find((name) => !NAMES.includes(name));
    if (unknown !== undefined || lines.size < NAMES.length) {
        const what = unknown === undefined ? "lacks lines" : `has a line \`${unknown}\``;
        throw new errors/* UserError */.yo(`Input \`release-outcomes\` ${what}.`, {
            hint: `Write a line \`name=value\` for each of ${NAMES.map((name) => `\`${name}\``).join(", ")}.`,
            reason: "invalid-input",
        });
    }
    const told = (name) => lines.get(name) || undefined;
    const immediate = told("immediate");
    return {
        versionId: told("version-id"),
        previousVersionId: told("previous-version-id"),
        immediate: immediate === undefined ? undefined : immediate !== "false",
        rollout: told("outcome"),
        failureReason: told("failure-reason"),
    };
}

// EXTERNAL MODULE: ./lib/actions/rollback/settings.js + 2 modules
var rollback_settings = __nccwpck_require__(2122);
;// CONCATENATED MODULE: ./lib/actions/rollback/inputs.js


















/** The inputs. After a release that got nowhere most of them are empty: they are read only if there is something to do. */
function readInputs() {
    const nothing = nothingToTakeBack("release-outcomes");
    return nothing === undefined ? readRollback() : { nothing };
}
/** The inputs of a rollback, with every rule between them checked. */
function readRollback() {
    // Sent to nobody: an answer may show what the Worker knows.
    hideWorkerSecrets("worker-secrets");
    /** A step of a release asks, and no person. */
    const afterRelease = (0,inputs_text/* optional */.lq)("release-outcomes") !== undefined;
    const { forLooking, unread } = createForLooking(afterRelease);
    const inputs = {
        apiToken: secret("api-token"),
        accountId: accountId("account-id"),
        worker: (0,inputs_text/* required */.mw)("worker"),
        target: parseTarget((0,inputs_text/* required */.mw)("target")),
        afterRelease,
        /** What is told, and not looked at. */
        unread,
        expectedVersionId: optionalVersionId("expected-version-id"),
        ...readProof(forLooking),
        secrets: forLooking("the checks' secrets", () => secretVariables("secret-variables"), new Map()),
        access: forLooking("Access", () => accessHeaders("access-client-id", "access-client-secret"), {}),
        allowChangedSecrets: (0,inputs_text/* boolean */.zM)("allow-changed-secrets"),
        allowMarkedBad: (0,inputs_text/* boolean */.zM)("allow-marked-bad"),
        /** Path of a snapshot to restore. */
        snapshot: (0,inputs_text/* optional */.lq)("snapshot"),
        /** Digest that it must have; undefined asks Cloudflare's records. */
        snapshotDigest: optionalDigest("snapshot-digest"),
        takeOverDomains: (0,inputs_text/* boolean */.zM)("take-over-domains"),
        message: (0,inputs_text/* optional */.lq)("message"),
        environment: (0,inputs_text/* optional */.lq)("environment"),
        githubToken: optionalSecret("github-token"),
        /** Milliseconds. */
        timeout: (0,duration/* timeout */.wR)("timeout"),
        dryRun: (0,inputs_text/* boolean */.zM)("dry-run"),
        summary: (0,inputs_text/* boolean */.zM)("summary"),
        ...readOrigin(),
    };
    if (inputs.settings !== undefined)
        refuseOtherPlace(inputs.settings, inputs);
    refuseUnknownEnvironment(inputs);
    return inputs;
}
/** Whose run it is. */
function readOrigin() {
    const { repository, run, server } = readWorkflow();
    return {
        /** `owner/name`; undefined outside of a workflow run. */
        repository,
        /** `<run id>/<attempt>` of the workflow run; undefined outside of one. */
        workflowRun: run,
        /** e.g. `https://github.com`. */
        server,
    };
}
function refuseUnknownEnvironment(inputs) {
    if (inputs.githubToken === undefined || inputs.environment !== undefined)
        return;
    throw (0,inputs_invalid/* refused */.J5)("Input `github-token` is set, but `environment` is not.", "Name the GitHub environment whose deployments are to be marked, or leave the token out.");
}
function createForLooking(afterRelease) {
    const unread = [];
    const forLooking = (what, read, otherwise) => {
        try {
            return read();
        }
        catch (error) {
            if (!afterRelease || !(error instanceof errors/* UserError */.yo))
                throw error;
            unread.push({ what, error });
            return otherwise;
        }
    };
    return { forLooking, unread };
}
/** How it is proven who answers, which settings decide, if there are any. */
function readProof(forLooking) {
    const handed = () => handedSettings((0,inputs_text/* optional */.lq)("settings"), (0,inputs_text/* optional */.lq)("settings-digest"));
    // Both versions are pinned then, so that nothing but this release is taken back.
    const settings = (0,inputs_text/* optional */.lq)("expected-version-id") === undefined ? handed() : forLooking("the settings", handed, undefined);
    const url = forLooking("the address", () => optionalUrl("url"), undefined);
    if (settings !== undefined) {
        superseded(rollback_settings/* SUPERSEDED */.ls);
        return { ...(0,rollback_settings/* fromSettings */.CQ)(settings, url), settings };
    }
    return {
        url,
        versionHeader: headerName("version-header"),
        identity: (0,inputs_text/* oneOf */.yL)("identity", ["required", "absent-ok"]),
        /** Milliseconds. */
        identityTimeout: (0,duration/* duration */.p0)("identity-timeout"),
        settings,
    };
}
/** 64 hex digits; undefined when empty. */
function optionalDigest(name) {
    const text = (0,inputs_text/* optional */.lq)(name);
    if (text === undefined || /^[0-9a-f]{64}$/.test(text))
        return text;
    throw (0,inputs_invalid/* invalidText */.d7)(name, text, "", "Pass the output `snapshot-digest` of `deploy-worker`, or leave it out.");
}
/** Reads the input `target`. Throws a `UserError` for a text that can be neither. */
function parseTarget(text) {
    if (text === "previous-stable")
        return { kind: "previous-stable" };
    const [, kind, rest = text] = /^(version|tag|commit):(.*)$/.exec(text) ?? [];
    if (kind === "tag" && rest !== "")
        return { kind, text: rest };
    const id = kind === undefined || kind === "version" ? parseVersionId(rest) : undefined;
    if (id !== undefined)
        return { kind: "version", id };
    if (kind === "commit" && /^[0-9a-f]{7,64}$/i.test(rest))
        return { kind, text: rest.toLowerCase() };
    if (kind === undefined && !/\s/.test(text))
        return { kind: "any", text };
    throw (0,inputs_invalid/* invalidText */.d7)("target", text, "", "Use `previous-stable`, a version id, a tag, or at least seven digits of a commit; `version:`, `tag:` or `commit:` in front says which.");
}


/***/ }),

/***/ 1655:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _src_action_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5426);
/* harmony import */ var _src_cloudflare_client_client_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1516);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8788);
/* harmony import */ var _rollback_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5703);




await (0,_src_action_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .Cs)(_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .K, (request, run) => (0,_rollback_js__WEBPACK_IMPORTED_MODULE_3__/* .rollback */ .d)(request, { connect: (token) => (0,_src_cloudflare_client_client_js__WEBPACK_IMPORTED_MODULE_1__/* .connect */ .Ng)({ ...token, log: run.info, warn: run.warning }), now: Date.now }, run));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d: () => (/* binding */ rollback)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(5071);
;// CONCATENATED MODULE: ./lib/src/text/short-id.js
/** The first eight characters of a version's or deployment's id: enough for people to recognise it. */
function shortId(id) {
    return id.slice(0, 8);
}

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
    return (0,external_node_crypto_.randomBytes)(digits / 2).toString("hex");
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
function parseRecord(message = "") {
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
function commitOf({ commit, record, tag }) {
    const said = [commit, record?.commit].find((text) => /^[0-9a-f]{7,64}$/i.test(text ?? ""));
    return (said ?? (/^[0-9a-f]{12,64}$/i.test(tag ?? "") ? tag : undefined))?.toLowerCase();
}
/** True if one commit is the beginning of the other, and long enough to mean something. */
function sameCommit(a, b) {
    if (a === undefined || b === undefined || Math.min(a.length, b.length) < 7)
        return false;
    const [one, two] = [a.toLowerCase(), b.toLowerCase()];
    return one.startsWith(two) || two.startsWith(one);
}

// EXTERNAL MODULE: ./lib/src/time/duration.js
var duration = __nccwpck_require__(9480);
;// CONCATENATED MODULE: ./lib/src/time/moment.js
/** A moment (ms since the epoch) for people and JSON, to the second: `2026-11-02T10:00:00Z`; 0 is not known. */
function formatMoment(at) {
    return at === 0 ? "at an unknown time" : new Date(at).toISOString().replace(/\.\d{3}Z$/, "Z");
}

;// CONCATENATED MODULE: ./lib/src/worker/returnable.js



/** Versions to look at: what served all traffic, newest first, at most `limit`, and `also` in any case. */
function listReturnable({ stable }, versions, { limit, also }) {
    const ids = [...stable.keys()].slice(0, limit);
    if (also !== undefined && !ids.includes(also))
        ids.push(also);
    return ids.flatMap((id) => versions.find((version) => version.id === id) ?? []);
}
/** Puts together what is known about a version, the first reason against it first. */
function describeReturnable(version, history, assessment) {
    const { head, stable, bad } = history;
    const serving = head?.table.some((share) => share.version === version.id && share.percentage > 0);
    const mark = bad.get(version.id);
    const reasons = [
        ...(serving === true && head?.table.length === 1 ? ["it serves already"] : []),
        ...(mark === undefined ? [] : [`marked bad: ${mark.why}`]),
        ...(assessment.barrier === undefined ? [] : [assessment.barrier.says]),
    ];
    return {
        version,
        servedAt: stable.get(version.id),
        serving: serving === true,
        barred: reasons[0],
        notes: assessment.notes,
    };
}
/** True if a secret was edited after the version was uploaded, as far as Cloudflare shows what made its versions. */
function secretEditedSince(version, versions) {
    const at = versions.findIndex(({ id }) => id === version.id);
    return at > 0 && versions.slice(0, at).some(({ trigger }) => trigger === "secret");
}
/** The cells for people; `now` in ms since the epoch. */
function toRow({ version, servedAt, serving, barred, notes }, now) {
    const note = notes.length === 0 ? "" : ` (${notes.join("; ")})`;
    return {
        version: version.id,
        age: (0,duration/* formatAge */.nV)(now - version.createdAt),
        served: serving ? "now" : servedAt === undefined ? "never all traffic" : `${(0,duration/* formatAge */.nV)(now - servedAt)} ago`,
        tag: version.tag ?? "",
        commit: commitOf(version)?.slice(0, 12) ?? "",
        author: version.author ?? "",
        possible: barred === undefined ? `yes${note}` : `no: ${barred}${note}`,
    };
}
/** What a program reads in `candidates-json`. */
function toJson({ version, servedAt, serving, barred, notes }) {
    return {
        "version-id": version.id,
        "created-on": formatMoment(version.createdAt),
        "served-at": servedAt === undefined ? null : formatMoment(servedAt),
        serving,
        tag: version.tag ?? null,
        commit: commitOf(version) ?? null,
        author: version.author ?? null,
        message: version.record?.text ?? version.message ?? null,
        possible: barred === undefined,
        why: barred ?? null,
        notes,
    };
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
const calls_uploadLimit = (bytes) => CALL_TIMEOUT + Math.ceil(bytes / SLOW_LINE);
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
            await pauseAfter(cf, error, attempt);
        }
    }
}
/** Waits as long as a transient refusal asks for, or ever longer. Throws it when the deadline is too near for that. */
async function pauseAfter(cf, error, attempt) {
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
    await sleep(ms, cf.signal);
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
            const over = performance.now() - since + PAUSE_MS > SOON_MS || (0,steady/* steadyNow */.r)() + PAUSE_MS >= cf.deadline;
            if (!missing(error) || over)
                throw error;
            if (!told)
                cf.log(`Cloudflare does not know ${what} yet: asking again for up to ${SOON_MS / 1000} s.`);
            await calls_sleep(cf, PAUSE_MS);
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
async function deployments_listDeployments(cf, worker) {
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
        code_update_strategy: wanted.codeUpdateStrategy ?? DEFAULT_CODE_UPDATE,
        ...(wanted.force ? { force: true } : {}),
    };
    const answer = await cf.api.workers.scripts.deployments.create(worker, body, options);
    if (typeof answer?.id !== "string")
        throw new errors_StrangeAnswer("The answer names no deployment.");
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
            version: uuid_uuid(row.version_id) ?? row.version_id,
            percentage: row.percentage,
        })),
        message: raw.annotations?.["workers/message"] ?? "",
    });
}

// EXTERNAL MODULE: ./lib/src/checks/file/load.js + 7 modules
var load = __nccwpck_require__(8889);
// EXTERNAL MODULE: ./lib/src/checks/file/problems.js + 1 modules
var file_problems = __nccwpck_require__(2500);
;// CONCATENATED MODULE: ./lib/src/checks/file/of-worker.js


/** Loads a check document as far as it asks this Worker. Throws a `UserError` that names every problem of `file`. */
async function loadForWorker({ source, ...options }, { file, worker }) {
    const { loaded, problems } = await (0,load/* loadChecks */.o$)(source, options);
    if (loaded === undefined)
        throw (0,file_problems/* problemError */.gS)(file, problems);
    return ofWorker(loaded, worker);
}
/** Those that count: a request with an expectation whose failure is more than a warning, which takes no release back. */
const counting = (loaded) => only(loaded, ({ request, expect, skip, severity }) => request !== undefined && expect !== undefined && skip !== true && severity !== "warn");
/** The same document with the wanted checks alone. */
function only(loaded, wanted) {
    return { ...loaded, file: { ...loaded.file, checks: loaded.file.checks.filter(wanted) } };
}
/** Without targets of other Workers: their answers say nothing about this one's versions. */
function ofWorker(loaded, worker) {
    const targets = Object.entries(loaded.file.targets ?? {}).filter(([, target]) => typeof target === "string" || target.worker === undefined || target.worker === worker);
    const asked = ({ targets: wanted }) => targets.map(([name]) => name).filter((name) => !Array.isArray(wanted) || wanted.includes(name));
    const checks = loaded.file.checks
        .filter((check) => check.request?.url !== undefined || asked(check).length > 0)
        .map((check) => (Array.isArray(check.targets) ? { ...check, targets: asked(check) } : check));
    return { ...loaded, file: { ...loaded.file, targets: Object.fromEntries(targets), checks } };
}

// EXTERNAL MODULE: ./lib/src/checks/file/simple.js
var simple = __nccwpck_require__(3279);
// EXTERNAL MODULE: ./lib/src/text/credentials.js
var credentials = __nccwpck_require__(4926);
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

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
;// CONCATENATED MODULE: external "node:https"
const external_node_https_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
// EXTERNAL MODULE: ./lib/src/checks/wire/answer.js
var answer = __nccwpck_require__(5338);
// EXTERNAL MODULE: ./lib/src/checks/wire/body.js
var body = __nccwpck_require__(7428);
// EXTERNAL MODULE: ./lib/src/checks/wire/certificate.js
var wire_certificate = __nccwpck_require__(5849);
// EXTERNAL MODULE: ./lib/src/checks/wire/collect.js
var collect = __nccwpck_require__(5728);
// EXTERNAL MODULE: ./lib/src/checks/wire/failure.js
var failure = __nccwpck_require__(4812);
// EXTERNAL MODULE: ./lib/src/checks/wire/guard.js
var wire_guard = __nccwpck_require__(5251);
// EXTERNAL MODULE: ./lib/src/checks/wire/text.js
var wire_text = __nccwpck_require__(8527);
;// CONCATENATED MODULE: ./lib/src/checks/wire/exchange.js









/** Opens no connection yet. `environment` names proxies and exceptions in the usual variables. */
function createTransport(environment = process.env) {
    const shared = { keepAlive: true, proxyEnv: environment, scheduling: "lifo" };
    // Without a session cache every certificate is really presented.
    const alone = { keepAlive: false, maxCachedSessions: 0, proxyEnv: environment };
    const agents = {
        "http:": { shared: new external_node_http_.Agent(shared), alone: new external_node_http_.Agent(alone) },
        "https:": { shared: new external_node_https_namespaceObject.Agent(shared), alone: new external_node_https_namespaceObject.Agent(alone) },
    };
    return {
        async send(wire) {
            if (wire.http2 === true) {
                const agent = new external_node_https_namespaceObject.Agent({ ...alone, ALPNProtocols: ["h2", "http/1.1"] });
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
class StaleConnection extends failure/* RequestFailure */.e6 {
}
function exchange(wire, agent) {
    const client = wire.url.protocol === "https:" ? external_node_https_namespaceObject : external_node_http_;
    return new Promise((resolve, reject) => {
        const guard = wire.guarded === true ? { lookup: (0,wire_guard/* guardedLookup */.rN)(wire.url.hostname) } : {};
        const { url, method, headers } = wire;
        const request = client.request(url, { method, headers, agent, maxHeaderSize: answer/* MAX_HEAD_BYTES */.O, ...guard });
        const limits = watch(request, wire);
        let sent = performance.now();
        onceReady(request, wire.url, () => {
            sent = performance.now();
        });
        request.on("error", (error) => {
            limits.release();
            const stale = request.reusedSocket && (error.code === "ECONNRESET" || error.code === "EPIPE");
            reject(limits.ended() ?? (stale ? new StaleConnection("connection", (0,failure/* failure */.V2)(error).message) : (0,failure/* failure */.V2)(error)));
        });
        let answered = false;
        request.on("response", (response) => {
            answered = true;
            limits.began(response);
            const certificate = wire.certificate === true ? (0,wire_certificate/* certificateOf */.t)(response.socket) : undefined;
            (0,collect/* collectBody */.P)(response, wire.method)
                .then((body) => toAnswer(response, body, { wire, certificate, durationMs: performance.now() - sent }))
                .then(resolve, (error) => reject(limits.ended() ?? (0,failure/* failure */.V2)(error)))
                .finally(limits.release);
        });
        // Whatever a server does instead of answering, such as switching protocols, is an end as well.
        request.on("upgrade", (response, socket) => {
            socket.destroy();
            limits.release();
            reject(new failure/* RequestFailure */.e6("connection", `the server switches protocols (${response.statusCode})`));
        });
        request.on("close", () => {
            if (answered)
                return;
            limits.release();
            reject(limits.ended() ?? new failure/* RequestFailure */.e6("connection", "connection closed by the server"));
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
        ? new failure/* RequestFailure */.e6("timeout", `no answer within ${timeoutMs} ms`)
        : new failure/* EndlessAnswer */.d6("timeout", `the answer began (${begun}) and did not end within ${timeoutMs} ms`);
    const timer = setTimeout(() => end(late()), timeoutMs);
    const abort = () => end(new failure/* RequestFailure */.e6("deadline", "the run's deadline passed"));
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
        headers[name] = (0,wire_text/* headerText */.TK)((values ?? []).join(", "));
    const decoded = await (0,body/* decodeBody */.V)(collected, { encoding: headers["content-encoding"], type: headers["content-type"] });
    return {
        url: wire.url,
        status: response.statusCode ?? 0,
        protocol: "http/1.1",
        headers,
        setCookies: (response.headers["set-cookie"] ?? []).map(wire_text/* headerText */.TK),
        ...decoded,
        durationMs,
        certificate,
    };
}

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
            if (error instanceof failure/* RequestFailure */.e6 && error.cause instanceof wire_guard/* ForbiddenAddress */.EW)
                return error.cause;
            throw error;
        });
        const before = hops.at(-1);
        if (answer instanceof wire_guard/* ForbiddenAddress */.EW) {
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
            return finish(`a redirect to "${follow_cut(answer.headers.location ?? "")}", which is no URL`);
        if (hops.length > limit)
            return finish(`more than ${limit} redirect${limit === 1 ? "" : "s"}: ${route(hops, location)}`);
        if (!/^https?:$/.test(location.protocol))
            return finish(`a redirect to ${follow_cut(location.protocol)}, which is not http(s)`);
        seen.add(`${wire.method} ${wire.url.href}`);
        wire = { ...next(wire, answer.status, location), guarded: !listed.has(location.origin) };
        const kind = wire.guarded ? (0,wire_guard/* privateKind */.a3)(location.hostname) : undefined;
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
const forbidden = (location, why) => `a redirect to ${follow_cut(location.origin)}, which is not followed: ${follow_cut(why)} (list it in \`origins\` if it is meant)`;
const follow_cut = (text) => (text.length <= 200 ? text : `${text.slice(0, 199)}…`);
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
const route = (hops, location) => [...hops.map(({ url }) => follow_cut(url.href)), follow_cut(location.href)].join(" → ");

;// CONCATENATED MODULE: ./lib/src/checks/wire/edge.js

const edge_CODES = {
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
function edgePage(answer) {
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
    const [meaning, fix] = edge_CODES[code] ?? ["a page of Cloudflare's own", "See Cloudflare's list of error codes."];
    return {
        kind: "error",
        code,
        name: `Cloudflare error ${code}: ${meaning}`,
        fix,
        ...(NOBODY.has(code) ? { nobody: true } : {}),
    };
}
const fromCloudflare = (answer) => answer.headers["cf-ray"] !== undefined || /cloudflare/i.test(answer.headers.server ?? "");

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
    if (headers[STAMP_HEADER] !== undefined)
        return true;
    return headers.etag !== undefined && headers["cache-control"] === "public, max-age=0, must-revalidate";
}
function cacheStatus({ headers }) {
    const status = headers["cf-cache-status"]?.trim().toUpperCase();
    return status !== undefined && CACHED.has(status) ? status : undefined;
}

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
    file: () => `No code can name the version here. Static files show the release's stamp (\`${STAMP_HEADER}\`) if \`seal\` may add a rule to \`_headers\`: remove \`version-header: off\` from slipway.yml, and a rule of your own for that header. Or let the check ask a path that code answers, e.g. by \`run_worker_first\`.`,
    stream: () => "Let the check ask a path with a plain answer; `identity: false` lets another check of its target prove the version for this one.",
    cache: () => "Ask past the cache: `rollout: { around-cache: true }` in slipway.yml, or `Cache-Control: no-store` for this path; or let the check ask another path.",
    edge: () => "Let the request through to the Worker, e.g. with a service token of Cloudflare Access, or ask another address.",
};

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
;// CONCATENATED MODULE: ./lib/src/checks/judge/duration.js

/** Milliseconds of a duration of the check file, whose form its schema has checked. */
function milliseconds(text) {
    const value = (0,duration/* parseDuration */.E9)(text);
    if (value === undefined)
        throw new TypeError(`"${text}" is not a duration`);
    return value;
}

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

;// CONCATENATED MODULE: ./lib/src/checks/judge/source.js


/** Who gave an answer. */
function sourceOf(answer) {
    if (edgePage(answer) !== undefined)
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
function version_versionOf(chain, identity) {
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
    const seen = answer.headers[STAMP_HEADER];
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
    const version = identity === undefined || far ? undefined : version_versionOf(chain, identity);
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
    version: identity === undefined ? undefined : version_versionOf(chain, identity),
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
    const page = wrong || version?.finding !== undefined ? edgePage(last) : undefined;
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

// EXTERNAL MODULE: ./lib/src/checks/file/origins.js
var origins = __nccwpck_require__(4606);
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
        kind: plan_kindOf(check),
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
function plan_kindOf(check) {
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

;// CONCATENATED MODULE: ./lib/src/checks/run/probe.js











/** Prepares probes; connections stay open between rounds until `close()`. */
function probe_createProber(options) {
    const transport = createTransport();
    const threads = createThreads();
    return {
        async round(whom, signal) {
            const identity = await identities({
                versions: new Map(whom.versionId === undefined ? [] : [[whom.worker, whom.versionId]]),
                urls: whom.url === undefined ? new Map() : new Map([[whom.worker, whom.url]]),
                asides: whom.aside === undefined ? undefined : new Map([[whom.worker, whom.aside]]),
                stamps: stampsFor(whom),
                header: options.versionHeader,
                jsonpath: undefined,
                override: whom.override,
                echoes: 1,
                timeoutMs: 0,
            });
            const plan = makePlan(options.checks, { timeoutMs: options.timeoutMs, deadlineMs: 0, attempts: 1, identity });
            const tasks = plan.tasks.filter(({ kind, check }) => kind === "http" && check.skip !== true);
            const line = { transport, threads, signal, access: options.access ?? {} };
            return await Promise.all(tasks.map((task) => asked(task, line, { ...options, stamps: whom.stamps })));
        },
        close() {
            transport.close();
            threads.close();
        },
    };
}
/** What a cache answered is asked once more, as nobody has asked before: the Worker is meant, and not what it once said. */
async function asked(task, line, options) {
    const sample = await fresh(task, line, options);
    const aside = sample.file && task.target?.identity?.override !== undefined ? asideOf(task) : undefined;
    if (sample.proven || aside === undefined)
        return sample;
    // The override header did not choose the version of this file: its own URL does.
    return { ...(await fresh(aside, line, options)), aside: true };
}
async function fresh(task, line, options) {
    if (options.aroundCache)
        return await ask(unasked(task), line, options);
    const sample = await ask(task, line, options);
    if (!sample.cached || task.url === undefined)
        return sample;
    // What named a version came through the Worker: it was an invocation, and is counted among ours.
    return { ...(await ask(unasked(task), line, options)), before: sample.versionId };
}
function stampsFor({ worker, versionId, stamps = new Map() }) {
    const [stamp] = [...stamps].find(([, id]) => id === versionId) ?? [];
    return new Map(stamp === undefined ? [] : [[worker, stamp]]);
}
async function ask(task, line, { versionHeader, stamps }) {
    const { result, chain } = await attempt(task, task.check.expect ?? {}, line);
    const { cause, durationMs, findings, proof } = result;
    const header = versionHeader.toLowerCase();
    const cached = chain === undefined ? undefined : fromCache(chain);
    // No cache knows an URL that was made up just now: what names the version came through the Worker, as its static files do.
    // Cloudflare serves files from a cache behind the choice of the version.
    const file = chain !== undefined && isFile(chain.first);
    const through = isUnasked(task) && (proof !== undefined || file);
    const from = chain === undefined ? undefined : ((through ? undefined : cached) ?? fromEdge(chain, header));
    return {
        ok: cause === undefined && from === undefined,
        check: task.check.name,
        target: task.suite,
        status: chain?.last.status,
        versionId: proof === undefined ? shownIn(chain?.first.headers, header, stamps) : task.target?.identity?.versionId,
        durationMs,
        cause,
        detail: from ?? detailOf(result),
        proven: proof !== undefined || task.check.identity === false || task.target?.identity === undefined,
        fine: chain !== undefined && findings.every(({ what, warning }) => warning === true || what.startsWith("version of ")),
        foreign: from,
        nobody: result.nobody === true,
        cached: cached !== undefined,
        file,
    };
}
/** The version that an answer shows, by its id or by the stamp of a release that is known. */
function shownIn(headers, header, stamps) {
    return headers?.[header] ?? stamps?.get(headers?.[STAMP_HEADER] ?? "");
}
const UNASKED = "slipway";
function isUnasked({ url }) {
    return url !== undefined && new URL(url).searchParams.has(UNASKED);
}
/** The same request as nobody has made it before. */
function unasked(task) {
    if (task.url === undefined)
        return task;
    return { ...task, url: withQuery(task.url, { [UNASKED]: (0,external_node_crypto_.randomBytes)(8).toString("hex") }) };
}
function detailOf({ findings: [finding] }) {
    if (finding === undefined)
        return undefined;
    return `${finding.what}: expected ${finding.expected}, actual ${(0,credentials/* hideCredentials */.R)(finding.actual)}`;
}

// EXTERNAL MODULE: ./lib/src/cloudflare/client/client.js + 33 modules
var client = __nccwpck_require__(1516);
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
async function workers_dev_setWorkersDev(cf, worker, wanted) {
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
    const answer = await calls_repeat(cf, (options) => cf.api.workers.scripts.subdomain.create(worker, body, { ...options, headers }));
    return { ...now, enabled: answer?.enabled === true, previews: answer?.previews_enabled === true };
}

;// CONCATENATED MODULE: ./lib/src/cloudflare/workers/addresses.js





/**
 * The Worker's custom domains, `whole` if its own object was read already: a token for this Worker alone may read that, and
 * not the account's list, which is asked only where the object does not tell.
 */
async function addresses_listCustomDomains(cf, worker, whole) {
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
async function addresses_listAddresses(cf, worker, soon = {}) {
    const whole = await whole_getWholeWorker(cf, worker);
    const [domains, dev] = await Promise.all([
        soon.custom_domains ?? addresses_listCustomDomains(cf, worker, whole),
        workers_dev_getWorkersDev(cf, worker, whole),
    ]);
    const { enabled } = soon.workers_dev ?? dev;
    const hosts = [...domains.map(({ hostname }) => hostname), ...(enabled && dev.host !== undefined ? [dev.host] : [])];
    return hosts.map((host) => `https://${host}`);
}

;// CONCATENATED MODULE: ./lib/src/controller/look.js







/** How long finding an address, or one answer, may take, ms. */
const PATIENCE = 10_000;
/** Asks every check once, plainly, as users do. A version that shows no name is looked at all the same. */
function createLook(worker, checks) {
    const looked = (health, says) => ({ kind: "looked", health, says });
    return async (version, signal) => {
        const samples = await checks.round({ worker, versionId: undefined, override: false }, signal);
        const other = samples.find(({ versionId }) => versionId !== undefined && versionId !== version);
        if (other?.versionId !== undefined)
            return looked("unseen", `version ${shortId(other.versionId)} still answers`);
        const answered = samples.filter(({ status }) => status !== undefined);
        if (answered.length === 0)
            return looked("unseen", "nobody answers");
        const wrong = samples
            .filter(({ ok, foreign }) => !ok && foreign === undefined)
            .map(({ check, detail, cause }) => `${check}: ${detail ?? cause ?? "fails"}`);
        if (wrong.length > 0)
            return looked("unhealthy", wrong.join("; "));
        // What Cloudflare or a cache says in the Worker's place tells nothing of how it fares.
        const foreign = samples.find((sample) => sample.foreign !== undefined)?.foreign;
        return foreign === undefined ? looked("healthy", "") : looked("unseen", foreign);
    };
}
/**
 * A look for whoever knows nothing but the Worker's name: any answer of its first address that is no server error.
 * `undefined` if it has none, or none that can be found out.
 */
async function lookAtAddress(cf, worker, { url, versionHeader }) {
    const address = url ?? (await firstAddress(cf, worker));
    if (address === undefined)
        return undefined;
    const checks = await addressCheck(address, { status: NO_SERVER_ERROR });
    const prober = createProber({ checks, timeoutMs: PATIENCE, versionHeader });
    return { look: createLook(worker, prober), close: () => prober.close() };
}
async function firstAddress(cf, worker) {
    try {
        return (await listAddresses(until(cf, { deadline: steadyNow() + PATIENCE }), worker))[0];
    }
    catch (error) {
        if (error instanceof ApiError || error instanceof UserError)
            return undefined;
        throw error;
    }
}

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

// EXTERNAL MODULE: ./lib/actions/rollback/settings.js + 2 modules
var rollback_settings = __nccwpck_require__(2122);
;// CONCATENATED MODULE: ./lib/actions/rollback/look.js








/** So many rounds that find the target unhealthy are believed. */
const ROUNDS = 3;
/** Between two rounds, ms. */
const look_PAUSE = 2_000;
/** Longest wait for one answer, ms. */
const look_PATIENCE = 10_000;
/** Looks at the target as users meet it, once by every check that counts; what fails is looked at twice more. */
async function lookAfter({ inputs, url, target }, run) {
    if (inputs.settings?.smokeTest === false)
        return { health: "unseen", says: "`smoke-test: false`" };
    const checks = (await ownChecks({ inputs, url }, run)) ??
        (url === undefined ? undefined : await (0,simple/* addressCheck */.pO)(url, (0,rollback_settings/* lookStatuses */.G2)(inputs.settings)));
    if (checks === undefined)
        return { health: "unseen", says: "it has no address that is known" };
    const { versionHeader, access, settings } = inputs;
    const aroundCache = settings?.rollout.aroundCache ?? false;
    const prober = probe_createProber({ checks, timeoutMs: look_PATIENCE, versionHeader, access, aroundCache });
    const look = createLook(inputs.worker, prober);
    const rounds = [];
    try {
        while (rounds.length < ROUNDS) {
            if (rounds.length > 0)
                await sleep(look_PAUSE, run.signal);
            const { health, says } = await look(target, run.signal);
            rounds.push({ health, says });
            run.info(`Look ${rounds.length}: ${health}${says === "" ? "" : `: ${says}`}`);
            if (health === "healthy")
                break;
        }
    }
    finally {
        prober.close();
    }
    const last = rounds.at(-1) ?? { health: "unseen", says: "" };
    const sick = rounds.every(({ health }) => health === "unhealthy");
    return last.health === "unhealthy" && !sick ? { ...last, health: "unseen" } : last;
}
/** The checks that the commit has for this Worker; undefined if there are none, or if they cannot be asked here. */
async function ownChecks({ inputs, url }, run) {
    const { settings, secrets } = inputs;
    if (!settings?.checks)
        return undefined;
    try {
        const { file } = settings.checks;
        const opened = openChecks(settings, settings.checks, { secrets, url });
        const checks = counting(await loadForWorker(opened, { file, worker: inputs.worker }));
        return checks.file.checks.length > 0 ? checks : undefined;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        run.warning(`The checks cannot be asked, so the address alone is looked at: ${error.message} ${error.hint ?? ""}`);
        return undefined;
    }
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

;// CONCATENATED MODULE: ./lib/actions/rollback/prove.js





/** Reasons of a target that does not show itself. */
const PROOF_REASONS = (/* unused pure expression or super */ null && (["not-proven"]));
/** Between two questions while the target does not answer yet, ms. */
const prove_PAUSE = 200;
/** Longest wait for one answer, ms. */
const prove_PATIENCE = 5_000;
/** So many answers in a row are believed that there is no such host. */
const NOBODYS = 3;
/**
 * True once none of the newest twenty answers shows a version that is to be gone, and the newest ones all show the target,
 * or none of the twenty any other: a target that never names itself is proven by who does not answer any more. An error is
 * an answer like any other; nobody's is none.
 */
function proven(answers, target, gone) {
    const echoes = answers.flatMap(({ version, status }) => (status === undefined ? [] : [version ?? null]));
    const nobodyElse = echoes.slice(-QUIET).every((echo) => echo === null || echo === target);
    return provesGone(echoes, gone) && (proves(echoes, target) || nobodyElse);
}
/** Asks the production address as users do until it is proven who answers. Without a proof in time: a `UserError`. */
async function prove_prove(options) {
    const { url, target, gone, timeout, signal } = options;
    const checks = await (0,simple/* addressCheck */.pO)(url);
    const prober = probe_createProber({
        checks,
        timeoutMs: prove_PATIENCE,
        versionHeader: options.header,
        access: options.access,
    });
    const started = performance.now();
    const answers = [];
    let shown = "";
    let nobodys = 0;
    try {
        while (!proven(answers, target, gone)) {
            signal.throwIfAborted();
            const elapsed = performance.now() - started;
            if (elapsed >= timeout)
                throw notProven(options, answers);
            const limit = AbortSignal.any([signal, AbortSignal.timeout(Math.ceil(timeout - elapsed))]);
            const { worker, stamps } = options;
            const [sample] = await prober.round({ worker, versionId: target, override: false, stamps }, limit);
            // What a cache or an edge page says, nobody said.
            const status = sample?.foreign === undefined ? sample?.status : undefined;
            answers.push({ version: status === undefined ? undefined : sample?.versionId, status });
            const says = sample?.versionId ?? sample?.foreign ?? (sample?.status === undefined ? "nothing answers" : "no version shown");
            if (says !== shown && says !== target)
                options.log(`${url}: ${says}`);
            shown = says;
            nobodys = sample?.nobody ? nobodys + 1 : 0;
            if (nobodys >= NOBODYS && !options.mayCome)
                return { nobody: sample?.foreign ?? sample?.detail ?? says };
            if (sample?.versionId !== target)
                await sleep(prove_PAUSE, limit);
        }
    }
    finally {
        prober.close();
    }
    const errors = answers.slice(-QUIET).filter(({ status = 0 }) => status >= 500).length;
    const named = answers.slice(-QUIET).some(({ version }) => version === target);
    return { requests: answers.length, durationMs: Math.round(performance.now() - started), errors, named };
}
function notProven({ url, target, gone, unproven, timeout }, answers) {
    const last = answers.slice(-QUIET);
    const count = (test) => last.filter(test).length;
    const seen = [...new Set(last.flatMap(({ version }) => version ?? []))].map((id) => `${id}${gone.includes(id) ? " (to be gone)" : ""} in ${count(({ version }) => version === id)}`);
    const silent = count(({ status }) => status === undefined);
    const nameless = count(({ version, status }) => version === undefined && status !== undefined);
    const parts = [
        ...seen,
        ...(nameless > 0 ? [`no version in ${nameless}`] : []),
        ...(silent > 0 ? [`nothing answered ${silent} times`] : []),
    ];
    const lesson = seen.length === 0
        ? `Nobody of the Worker's answers there: give an address that leads to it, or ${unproven} to go without proof.`
        : "Cloudflare accepted the deployment, but not everybody gets it. Look at what is live now; running this step again proves it again and changes nothing.";
    return new errors/* UserError */.yo(`It is not proven that ${url} answers from version ${target} within ${Math.round(timeout / 1000)} s: of the last ${last.length} answers, ${parts.join(", ") || "none came"}.`, { hint: lesson, reason: "not-proven" });
}

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

;// CONCATENATED MODULE: ./lib/actions/rollback/report.js




const COLUMNS = [
    ["version", "Version"],
    ["age", "Age"],
    ["served", "Served all traffic"],
    ["tag", "Tag"],
    ["commit", "Commit"],
    ["author", "Author"],
    ["possible", "Possible"],
];
/** Prints the candidates as a table of fixed columns; the chosen one is marked. */
function logTable(rows, { hidden, chosen }, run) {
    const widths = COLUMNS.map(([key, title]) => Math.max(title.length, ...rows.map((row) => row[key].length)));
    const line = (mark, cells) => run.info(`${mark} ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join("  ")}`.trimEnd());
    line(" ", COLUMNS.map(([, title]) => title));
    for (const row of rows) {
        line(row.version === chosen ? ">" : " ", COLUMNS.map(([key]) => row[key]));
    }
    if (hidden > 0)
        run.info(`  and ${hidden} more version${hidden === 1 ? "" : "s"}, not looked at`);
}
/** What a rollback never brings back. */
const NOT_RESTORED = "Not taken back, because Cloudflare keeps no copy of it: data in KV, D1, R2, queues and Durable Objects, messages sent, deleted resources. Secrets have the values that were uploaded with the version.";
/** The job summary: what became of it, what to do, and what it rests on. */
function summarize(report) {
    const { proof, restored, rows, url } = report;
    return page([
        md `## ${report.mark} ${report.title}: ${code(report.worker)} ${report.mark === LOOKED ? "can go back to" : "is back at"} ${code(shortId(report.target))}`,
        report.says === "" ? undefined : quote(prose(report.says)),
        facts([
            ["Version", code(report.target)],
            ["Instead of", lines(report.from.map((id) => code(id)))],
            ["Where", url && markdown_link(url)],
            ["Proof", proof && `${count(proof.requests, "plain request")} in ${(0,duration/* formatDuration */.a3)(proof.durationMs)}`],
            ["Secrets", report.forced ? md `**older values**: forced over changed secrets` : undefined],
            ["Restored", restored && lines(restored.map(report_part))],
            ["Deployment", report.deploymentId && code(report.deploymentId)],
        ]),
        ...(report.next === "" ? [] : [bold("Next"), md `- ${prose(report.next, 2_000)}`]),
        quote(restored === undefined
            ? md `${NOT_RESTORED} Routes, domains, crons and settings were left as they are: give \`snapshot\` to restore them.`
            : md `${NOT_RESTORED} Queue consumers and Workflows are left as they are.`),
        rows.length === 0 ? undefined : candidates(rows),
    ]);
}
/** Mark of a look that changes nothing. */
const LOOKED = "🔎";
/** How users fare after it, as a mark. */
const MARKS = { healthy: "✅", unhealthy: "🚨", unseen: "❔" };
function candidates(rows) {
    return details("Versions that could be returned to", table(COLUMNS.map(([, title]) => title), rows.map((row) => COLUMNS.map(([key]) => row[key]))));
}
const NAMES = {
    settings: "settings",
    workers_dev: "workers.dev",
    routes: "routes",
    custom_domains: "custom domains",
    crons: "crons",
};
/** One part of a snapshot and what became of it, in one line. */
function describePart({ part: name, outcome, what, error }) {
    switch (outcome) {
        case "restored":
            return `restored ${NAMES[name]}: ${what}`;
        case "unchanged":
            return `${NAMES[name]} as in the snapshot`;
        case "unknown":
            return `${NAMES[name]} not in the snapshot, left alone`;
        case "failed":
            return `${NAMES[name]} not restored: ${error?.message ?? ""}`;
    }
}
function report_part(restored) {
    const shown = markdown_text(describePart(restored));
    return restored.outcome === "failed" ? bold(shown) : shown;
}

;// CONCATENATED MODULE: ./lib/actions/rollback/confirm.js








/** Proves who answers, looks how users fare, looks at Cloudflare a last time, and writes the summary either way. */
async function confirm_confirm(cf, scene, run) {
    const { plan, inputs, report } = scene;
    const target = plan.choice.target.id;
    let confirmed;
    try {
        const proof = await proveWho(cf, scene, run);
        const asked = { inputs, url: plan.url, target };
        const aftermath = await run.group("Look how users fare", () => lookAfter(asked, run));
        confirmed = { proof, aftermath };
        await refuseMoved(cf, inputs.worker, target);
    }
    catch (error) {
        run.publish({ proven: false, "health-after": "unseen" });
        await run.summary(summarize({ ...report, mark: "🚨", title: "Rolled back, but not proven", next: UNPROVEN }));
        throw error;
    }
    const { proof, aftermath } = confirmed;
    run.publish({ proven: proof !== undefined, "health-after": aftermath.health });
    const { health, says } = aftermath;
    const told = { mark: MARKS[health], title: confirm_verdict(report.title, aftermath), next: NEXT[health] };
    await run.summary(summarize({ ...report, ...told, proof, says }));
    if (proof !== undefined && proof.errors > 0)
        run.warning(`Version ${target} answers, but ${proof.errors} of its last answers are errors (5xx).`);
    return confirmed;
}
const UNPROVEN = "See what serves with `wrangler deployments status`, and run the rollback again: it changes nothing that is right.";
const NEXT = {
    healthy: "Mend what was wrong and push: the next release replaces this version.",
    unhealthy: "Users are affected now: roll forward with a release that is well, or run the rollback again with an older version as `target`.",
    unseen: "Look at it yourself: nothing could be asked that would tell how users fare.",
};
/** How it ended, as everything that is said begins: `Rolled back and healthy`. */
function confirm_verdict(what, { health }) {
    if (health === "healthy")
        return `${what} and healthy`;
    return health === "unhealthy" ? `${what}, UNHEALTHY` : `${what}, cannot be looked at`;
}
async function proveWho(cf, { plan, inputs }, run) {
    const { url, choice } = plan;
    if (inputs.identity !== "required" || url === undefined)
        return undefined;
    const { id: target } = choice.target;
    const proof = await run.group("Prove who answers", () => prove_prove({
        worker: inputs.worker,
        url,
        target,
        gone: choice.from,
        header: inputs.versionHeader,
        stamps: plan.stamps,
        access: inputs.access,
        unproven: (0,rollback_settings/* fixesOf */.jv)(inputs.settings).unproven,
        mayCome: plan.snapshot !== undefined,
        timeout: Math.min(inputs.identityTimeout, Math.max(1, cf.deadline - (0,steady/* steadyNow */.r)())),
        signal: cf.signal,
        log: run.info,
    }));
    if ("nobody" in proof)
        return sayNobody(proof, { url, inputs }, run);
    const says = proof.named ? `version ${target} answers` : "nobody names a version that is gone, or any other";
    run.info(`${proof.requests} plain requests in ${proof.durationMs} ms: ${says}.`);
    return proof;
}
/** A release that took itself back at a wrong address has taken itself back; a person is told that nothing is proven. */
function sayNobody({ nobody }, { url, inputs }, run) {
    const { url: place, unproven } = (0,rollback_settings/* fixesOf */.jv)(inputs.settings);
    if (!inputs.afterRelease)
        throw new errors/* UserError */.yo(`Nobody answers at ${url}, so nothing is proven there: ${nobody}.`, {
            hint: `The traffic is moved. Correct ${place}, or ${unproven} to go without proof, and run this step again: it proves it and changes nothing.`,
            reason: "not-proven",
        });
    run.warning(`Nobody answers at ${url}, so who answers was not looked at: ${nobody}. Correct ${place}, or nothing can be tested there.`);
    return undefined;
}
/** The end is what Cloudflare says at the end, not what it answered before. */
async function refuseMoved(cf, worker, target) {
    const head = (await deployments_listDeployments(cf, worker))?.[0];
    if (head !== undefined && sameTable(head.table, deployment_alone(target)))
        return;
    const now = head === undefined ? "nothing is deployed" : `${describeTable(head.table)} (deployment ${head.id})`;
    throw new errors/* UserError */.yo(`Somebody else deployed \`${worker}\` after it was rolled back to ${target}: ${now}.`, {
        hint: "Nothing is overwritten. Find out who deployed, e.g. a release that was waiting, then run the rollback again if it is needed.",
        reason: "drifted",
    });
}

;// CONCATENATED MODULE: ./lib/actions/rollback/conclude.js


/** Reasons of a rollback that went through, and after which users fare no better. */
const CONCLUDE_REASONS = (/* unused pure expression or super */ null && (["target-unhealthy"]));
/** Says the verdict first. Throws a `UserError` if users fare badly with the version that serves now. */
function conclude(end, run) {
    const { plan, inputs, changed, aftermath } = end;
    const { target, from } = plan.choice;
    const done = confirm_verdict(changed ? "Rolled back" : "Already rolled back", aftermath);
    const what = changed
        ? `\`${inputs.worker}\` went to version ${target.id} from ${from.join(", ")}`
        : `\`${inputs.worker}\` serves version ${target.id} already, nothing was changed`;
    const why = aftermath.says === "" ? "" : ` (${aftermath.says})`;
    const said = `${done}${why}: ${what}; ${how(end)}.`;
    if (aftermath.health !== "unhealthy") {
        run.notice(`${said}${changed ? "" : again(end)}`);
        return { url: plan.url };
    }
    run.publish({ url: plan.url });
    // The release has failed already, and its commit may have brought a check that the version before cannot pass.
    if (inputs.afterRelease) {
        run.warning(`${said} If that check is new with this release, the version before may be as well as ever.`);
        return { url: plan.url };
    }
    throw new errors/* UserError */.yo(`${said} Users are affected now.`, {
        hint: `${end.proof === undefined ? "Who answered is not proven: the step, run again, looks again. " : ""}Roll forward with a release that is well, or go to an older version: run the rollback again with \`expected-version-id: ${target.id}\`. Data that the version before wrote may be what breaks this one; no rollback takes that back.`,
        reason: "target-unhealthy",
    });
}
function how({ plan, inputs, proof }) {
    if (proof?.named)
        return `proven at ${plan.url}`;
    if (proof !== undefined)
        return `proven at ${plan.url}, where nobody names a version that is gone, nor any other`;
    if (inputs.identity !== "required")
        return "not proven by live requests, as allowed";
    const why = plan.url === undefined ? "there is no address" : `nobody answers at ${plan.url}`;
    return `proven by Cloudflare's list of deployments alone, because ${why}`;
}
function again({ plan, inputs }) {
    if (inputs.target.kind !== "previous-stable")
        return "";
    return ` If it is bad too, set \`expected-version-id: ${plan.choice.target.id}\`, or name an older version in \`target\`.`;
}

// EXTERNAL MODULE: ./lib/src/text/sentence.js
var sentence = __nccwpck_require__(4703);
;// CONCATENATED MODULE: ./lib/actions/rollback/mark.js



/** Task of the deployments that a rollback makes. */
const TASK = "rollback";
/** Longest time for all of it, ms: the traffic was moved and proven before, and whoever waits for the job waits for that. */
const mark_PATIENCE = 5_000;
/**
 * Tells GitHub's environment what happened: a failure on the deployments of the versions rolled back from, and a
 * deployment of the restored commit. What is told already is not told again; whatever fails here is only a warning.
 */
async function markOnGitHub({ plan, inputs }, run) {
    const { environment, githubToken, repository } = inputs;
    if (environment === undefined || githubToken === undefined || repository === undefined)
        return;
    try {
        // Octokit costs a tenth of a second to load: only those pay who use it.
        const [{ openRepository }, api] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(413), __nccwpck_require__.e(725)]).then(__nccwpck_require__.bind(__nccwpck_require__, 725)),
            Promise.all(/* import() */[__nccwpck_require__.e(413), __nccwpck_require__.e(412)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8412)),
        ]);
        const signal = AbortSignal.any([run.signal, AbortSignal.timeout(mark_PATIENCE)]);
        const scene = {
            api,
            github: openRepository(githubToken, repository, signal),
            environment,
            known: [],
            logUrl: logUrl(inputs),
        };
        scene.known = await api.listDeployments(scene.github, environment);
        await markFailed(scene, plan, run);
        await markRestored(scene, plan, run);
    }
    catch (error) {
        run.warning((0,sentence/* sentences */.hC)(`GitHub was not told about the rollback: ${error instanceof Error ? error.message : String(error)}`, "The traffic is not affected; the job needs `deployments: write`."));
    }
}
async function markFailed({ api, github, known, logUrl }, { choice, commits }, run) {
    const target = commitOf(choice.target);
    for (const id of choice.from) {
        const commit = commits.get(id);
        const deployment = known.find(({ sha, task, payload }) => payloadVersion(payload) === id || (task !== TASK && !sameCommit(commit, target) && sameCommit(sha, commit)));
        if (deployment === undefined) {
            run.info(`No deployment of version ${id} (${commit ?? "commit not known"}) is known to GitHub.`);
            continue;
        }
        const state = await api.readState(github, deployment.id);
        if (state === "failure" || state === "error")
            continue;
        const to = target === undefined ? "" : `, commit ${target.slice(0, 12)}`;
        const description = `Rolled back to version ${shortId(choice.target.id)}${to}`;
        await api.addStatus(github, deployment.id, { state: "failure", description, logUrl });
        run.info(`Deployment ${deployment.id} is marked: ${description}`);
    }
}
async function markRestored(scene, { choice, url }, run) {
    const { api, github, environment, known, logUrl } = scene;
    const { target, from } = choice;
    if (payloadVersion(known[0]?.payload) === target.id &&
        (await api.readState(github, known[0]?.id ?? 0)) === "success") {
        run.info(`Deployment ${known[0]?.id} says so already.`);
        return;
    }
    const commit = commitOf(target);
    if (commit === undefined) {
        run.warning(`No deployment of the restored version was created on GitHub: the commit of ${target.id} is not known.`);
        return;
    }
    // GitHub takes a whole commit only; an earlier deployment of it knows the rest of a shortened one.
    const ref = known.find(({ sha }) => sameCommit(sha, commit))?.sha ?? commit;
    const description = `Rollback to version ${shortId(target.id)}`;
    const payload = { version_id: target.id, rolled_back_from: from };
    const id = await api.createDeployment(github, { ref, environment, task: TASK, description, payload });
    await api.addStatus(github, id, { state: "success", description, environmentUrl: url, logUrl });
    run.publish({ "github-deployment-id": id });
    run.info(`Deployment ${id} of ${ref.slice(0, 12)} is the active one of ${environment}.`);
}
function payloadVersion(payload) {
    const value = typeof payload === "string" ? safeParse(payload) : payload;
    if (typeof value !== "object" || value === null || !("version_id" in value))
        return undefined;
    return typeof value.version_id === "string" ? value.version_id : undefined;
}
function safeParse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function logUrl({ server, repository, workflowRun }) {
    const id = workflowRun?.split("/")[0];
    return id === undefined || repository === undefined ? undefined : `${server}/${repository}/actions/runs/${id}`;
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
            return { value: await calls_once(cf, write.send, write.timeout), applied: "answered" };
        }
        catch (error) {
            if (!(error instanceof errors/* ApiError */.hD && errors_isTransient(error)))
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
        await calls_sleep(cf, LOOK_AGAIN);
        const found = await find();
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/cloudflare/workers/drift.js



/** Reasons of finding somebody else's deployment. */
const DRIFT_REASONS = (/* unused pure expression or super */ null && (["drifted"]));
/**
 * The refusal to go on because another deployment was found than expected (null: none). `met` is given if our own write
 * met theirs: it came in between, and what became of it is said.
 */
function drift_drifted(worker, found, expected, met) {
    const what = found === undefined ? "no deployment is there" : `${describeDeployment(found)} is there`;
    const shares = found === undefined ? "" : `: ${describeTable(found.table)}`;
    const both = met === undefined ? "" : ` It was made in the same moment as ours, ${met.ours.id}, which overwrote it. ${met.says}`;
    return new errors/* UserError */.yo(`Somebody else deployed \`${worker}\` meanwhile: where ${expected === null ? "nothing" : `deployment ${expected}`} was expected, ${what}${shares}.${both}`, {
        hint: `${met === undefined ? "Nothing is overwritten. " : ""}Find out who deployed (another workflow, a colleague, the dashboard), then run the job again.`,
        reason: "drifted",
    });
}
/** Which deployment, whose and when: `deployment 3f… by a@b.c (wrangler, 2026-11-02T10:00:00Z)`. */
function describeDeployment({ id, author, source, createdAt }) {
    return `deployment ${id}${author === undefined ? "" : ` by ${author}`} (${source}, ${formatMoment(createdAt)})`;
}

;// CONCATENATED MODULE: ./lib/src/cloudflare/workers/put-back.js






/** Longest wait for one answer, ms. */
const WRITE_MS = 15_000;
/**
 * Puts back what a write of ours overwrote in the moment between reading and writing, unless it says the same, gives traffic
 * to what was just taken back, or somebody came after us. Answers, as a sentence, what is true then, whatever Cloudflare
 * does or the time says: what was lost must be named in any case.
 */
async function putBack(cf, { worker, lost, ours, record }) {
    const table = describeBriefly(lost.table);
    const bad = record.takenBack?.find((id) => lost.table.some(({ version }) => version.startsWith(id)));
    if (sameTable(lost.table, ours.table))
        return "It says the same as ours, so nothing is lost.";
    if (bad !== undefined)
        return `It gave traffic to ${shortId(bad)}, which was just taken back, and is not put back.`;
    try {
        const head = (await deployments_listDeployments(cf, worker))?.[0];
        if (head?.id !== ours.id)
            return `It is not put back (${table}), because somebody deployed again after us.`;
        // The rollout of another process knows its own record again, and goes on.
        const text = `puts back ${shortId(lost.id)} of ${lost.author ?? "somebody else"}`;
        const message = isInFlight(lost) ? lost.message : formatRecord({ kind: "DEPLOY", nonce: newNonce(), text });
        const wanted = { table: lost.table, message };
        const { value: made } = await write_writeOnce(cf, {
            what: "the deployment",
            send: (options) => postDeployment(cf, worker, wanted, options),
            find: async () => {
                const now = (await deployments_listDeployments(cf, worker))?.[0];
                return now !== undefined && now.id !== lost.id && isMadeBy(now, wanted) ? now : undefined;
            },
            timeout: WRITE_MS,
        });
        return `It was put back as deployment ${made.id} (${table}).`;
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD || error instanceof errors/* UserError */.yo))
            throw error;
        return `It could not be put back (${error instanceof errors/* ApiError */.hD ? error.detail : error.message}); by hand: ${deployment_deployCommand(lost.table, worker)}.`;
    }
}

;// CONCATENATED MODULE: ./lib/src/cloudflare/workers/versions.js





/** The newest versions first; undefined if the Worker does not exist or has none. */
async function versions_listVersions(cf, worker, query = {}) {
    // The official method's type does not know `deployable`, which lists without pages.
    const parameters = "deployable" in query ? { deployable: true } : { per_page: query.count ?? 20 };
    try {
        return await calls_repeat(cf, async (options) => {
            const { result } = await cf.api.get(versions_versionsPath(cf, worker), { ...options, query: parameters });
            // No list is not an empty list: a write whose answer was lost would be taken for one that never happened.
            if (!Array.isArray(result?.items))
                throw new errors_StrangeAnswer("The answer lists no versions.");
            return result.items.map(versions_versionOf);
        });
    }
    catch (error) {
        if (errors_isNotFound(error))
            return undefined;
        throw error;
    }
}
/** One version with its bindings and migration. */
async function getVersion(cf, worker, id) {
    const where = { account_id: cf.account, script_name: worker };
    const raw = await calls_repeat(cf, async (options) => {
        const answer = (await cf.api.workers.scripts.versions.get(id, where, options));
        if (typeof answer?.id !== "string")
            throw versions_namesNoVersion();
        return answer;
    });
    const runtime = raw.resources?.script_runtime;
    return {
        ...versions_versionOf(raw),
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
function versions_versionsPath(cf, worker) {
    return `/accounts/${cf.account}/workers/scripts/${encodeURIComponent(worker)}/versions`;
}
/** The error for an answer that should name a version, and does not. */
const versions_namesNoVersion = () => new errors_StrangeAnswer("The answer names no version.");
/** What Cloudflare shows of a version, in our words. */
function versions_versionOf(raw) {
    const notes = raw.annotations ?? {};
    return {
        id: uuid_uuid(raw.id) ?? raw.id ?? "",
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

;// CONCATENATED MODULE: ./lib/src/cloudflare/workers/upload.js




/**
 * Uploads a version that gets no traffic; the Worker must exist. After a lost answer it is found by its nonce. `newest` is
 * the number of the newest version before: one that does not follow upon it may not be the only one.
 */
async function uploadVersion(cf, upload, newest) {
    const uploaded = await sendVersion(cf, upload);
    const { value, applied } = uploaded;
    if (applied === "answered" && newest !== undefined && value.number === newest + 1)
        return { ...uploaded, doubles: [] };
    const same = (await listVersions(cf, upload.worker))?.filter(({ record }) => record?.nonce === upload.nonce) ?? [];
    return { ...uploaded, doubles: same.filter(({ id }) => id !== value.id) };
}
/** One sentence about versions that are there twice. */
function describeDoubles(used, doubles) {
    const ids = doubles.map(({ id }) => id).join(", ");
    return `The upload was carried out more than once, by a proxy or the connection: version ${used} is used, and ${ids} holds the same code, has no traffic and is not needed.`;
}
/** Bytes of an upload, near enough. */
const sizeOf = ({ modules }) => modules.reduce((sum, { contents }) => sum + contents.length, 0);
async function sendVersion(cf, upload) {
    return await writeOnce(cf, {
        what: "the version",
        timeout: uploadLimit(sizeOf(upload)),
        // The official method flattens the metadata into many form fields: the form is built by hand.
        send: async (options) => {
            const request = { ...options, query: { bindings_inherit: "strict" }, body: uploadForm(upload) };
            const { result } = await cf.api.post(versionsPath(cf, upload.worker), request);
            if (typeof result?.id !== "string")
                throw namesNoVersion();
            return versionOf(result);
        },
        find: () => findByNonce(cf, upload),
    });
}
/**
 * Uploads a script and gives its version all traffic at once: the only way to create a Worker and to carry out Durable
 * Object migrations. After a lost answer the version is found by its nonce.
 */
async function upload_putScript(cf, upload) {
    const path = `/accounts/${cf.account}/workers/scripts/${encodeURIComponent(upload.worker)}`;
    return await writeOnce(cf, {
        what: "the version",
        timeout: uploadLimit(sizeOf(upload)),
        send: async (options) => {
            const query = { excludeScript: true, bindings_inherit: "strict" };
            const request = { ...options, query, body: uploadForm(upload) };
            const { result } = await cf.api.put(path, request);
            const id = uuid(result?.deployment_id);
            if (id === undefined)
                throw namesNoVersion();
            return versionOf({
                id,
                ...(result?.startup_time_ms === undefined ? {} : { startup_time_ms: result.startup_time_ms }),
            });
        },
        find: () => findByNonce(cf, upload),
    });
}
/** The multipart body of an upload: metadata as a plain field, every module under its own name as field and file. */
function uploadForm({ metadata, modules }) {
    const form = new FormData();
    form.set("metadata", JSON.stringify(metadata));
    for (const { name, contentType, contents } of modules) {
        form.set(name, new File([contents], name, { type: contentType }), name);
    }
    return form;
}
async function findByNonce(cf, { worker, nonce }) {
    return (await listVersions(cf, worker))?.find(({ record }) => record?.nonce === nonce);
}

;// CONCATENATED MODULE: ./lib/src/cloudflare/workers/deploy.js









/**
 * Makes a deployment, exactly once, and only on top of the expected one:
 *
 * 1. Reads the list. Another head than expected: nothing is written, `UserError` with reason `drifted`.
 * 2. Sends the table with the record in its message.
 * 3. No answer, or 408/429/5xx: reads the list twice, two seconds apart. Our record at the head: it was applied. The head
 *    unchanged: sends again, at most three times, honouring `Retry-After`. Another head: `drifted`.
 * 4. Reads the list once more: our id must be the head with exactly this table, and the expected head right below it.
 *    Otherwise somebody wrote in between: theirs is put back where that is safe, and `drifted` says what is true then.
 *
 * The API has no conditional write, so a race is found right after it happened rather than prevented.
 */
async function createDeployment(cf, wanted) {
    const { worker, record } = wanted;
    const before = (await deployments_listDeployments(cf, worker))?.[0];
    const expected = wanted.expectedHead === undefined ? (before?.id ?? null) : wanted.expectedHead;
    if (before !== undefined && sameWrite(before.record, record))
        return { value: before, applied: "read-back" };
    if ((before?.id ?? null) !== expected)
        throw drift_drifted(worker, before, expected);
    const request = { ...wanted, message: formatRecord({ ...record, onto: expected?.slice(0, 8) }) };
    const write = {
        what: "the deployment",
        send: (options) => postDeployment(cf, worker, request, options),
        find: async () => {
            const head = (await deployments_listDeployments(cf, worker))?.[0];
            if (sameWrite(head?.record, record))
                return head;
            if ((head?.id ?? null) !== expected)
                throw drift_drifted(worker, head, expected);
            return undefined;
        },
    };
    // Refused, nothing was done: it may be sent again.
    const ask = () => write_writeOnce(cf, write);
    const result = await (wanted.fresh ? soon(cf, "the version", { ask }) : ask());
    const ours = result.value.id;
    const found = await stands(cf, worker, { expected, isOurs: ({ id }) => id === ours, ours, record });
    if (!sameTable(found.table, wanted.table))
        throw drift_drifted(worker, found, ours);
    return { ...result, value: found };
}
/**
 * Uploads a script to all traffic at once, on top of the expected deployment (null: the Worker does not exist yet). As
 * with `createDeployment`, a foreign write right before or in between throws a `UserError` with the reason `drifted`.
 */
async function deployAtOnce(cf, upload, expectedHead) {
    const before = (await listDeployments(cf, upload.worker))?.[0];
    if ((before?.id ?? null) !== expectedHead)
        throw drifted(upload.worker, before, expectedHead);
    const { value: version, applied } = await putScript(cf, upload);
    const isOurs = ({ table }) => table.length === 1 && servingAll(table) === version.id;
    return { version, deployment: await stands(cf, upload.worker, { expected: expectedHead, isOurs }), applied };
}
/** What became of the deployment that ours landed on. */
async function settled(cf, { worker, list: [ours, lost], write }) {
    if (ours === undefined || lost === undefined || write.record === undefined)
        return "It is not put back.";
    return await putBack(cf, { worker, lost, ours, record: write.record });
}
/** The list may lag behind a write by a moment: our own deployment is waited for 15 seconds. */
const VISIBLE = [0, 1_000, 2_000, 4_000, 8_000];
/** Waits until our deployment is the head, on top of the expected one; anything else throws `drifted`. */
async function stands(cf, worker, write) {
    const { expected, isOurs } = write;
    let head;
    for (const wait of VISIBLE) {
        if (wait > 0)
            await calls_sleep(cf, wait);
        const list = (await deployments_listDeployments(cf, worker)) ?? [];
        head = list[0];
        if (head !== undefined && isOurs(head)) {
            if ((list[1]?.id ?? null) === expected)
                return head;
            throw drift_drifted(worker, list[1], expected, { ours: head, says: await settled(cf, { worker, list, write }) });
        }
        if ((head?.id ?? null) !== expected)
            break;
    }
    throw drift_drifted(worker, head, write.ours ?? expected);
}

;// CONCATENATED MODULE: ./lib/actions/rollback/move.js







/** Time for a last look after a failed write, ms. */
const LAST_LOOK = 5_000;
/** Cloudflare's code for: a secret was edited after this version was uploaded. */
const SECRETS_CHANGED = 10220;
/** Gives the target all traffic with one deployment, whose message says what it takes back. */
async function move(cf, { choice, head }, inputs, run) {
    const { target, from } = choice;
    const [workflowRun, attempt] = inputs.workflowRun?.split("/") ?? [];
    const record = {
        kind: "ROLLBACK",
        // Short, so that two versions that are taken back survive a cut of the message.
        nonce: newNonce(4),
        run: workflowRun,
        attempt,
        takenBack: from,
        text: inputs.message ?? `Roll back to ${target.id}${from.length === 0 ? "" : ` from ${from.join(", ")}`}`,
    };
    const wanted = { worker: inputs.worker, table: deployment_alone(target.id), record, expectedHead: head.id };
    // A cancel that comes now would leave it open what is live: the write is finished first, and its end is told.
    cf.signal.throwIfAborted();
    const steady = (0,client/* until */.TG)(cf, { signal: new AbortController().signal });
    try {
        return { deployment: (await createDeployment(steady, wanted)).value, forced: false };
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD) || error.code !== SECRETS_CHANGED)
            throw await told(error);
        const serving = head.table.some(({ version, percentage }) => version === target.id && percentage > 0);
        if (!serving && !inputs.allowChangedSecrets)
            throw secretsChanged(inputs.worker, target.id, error);
        const why = serving ? "the version serves with them right now" : "`allow-changed-secrets` allows it";
        run.warning(`${secretsIn(error)} The rollback is forced: ${why}. The version brings its own, older values.`);
    }
    try {
        return { deployment: (await createDeployment(steady, { ...wanted, force: true })).value, forced: true };
    }
    catch (error) {
        throw await told(error);
    }
    async function told(error) {
        await tellTheEnd(cf, { worker: inputs.worker, record }, run);
        return error;
    }
}
function secretsChanged(worker, target, cause) {
    return new errors/* UserError */.yo(`\`${worker}\` was not rolled back to version ${target}: ${secretsIn(cause)}`, {
        hint: "That version brings the older values back. If they still work, set `allow-changed-secrets: true`; if a key was rotated because it leaked or expired, choose another version or fix forward. Nothing was changed.",
        reason: "secrets-changed",
        cause,
    });
}
function secretsIn({ detail }) {
    const names = /following secrets have changed:\s*([^\n]+?)\.?$/i.exec(detail)?.[1];
    return names === undefined
        ? "Secrets were edited after it was uploaded."
        : `Secrets were edited after it was uploaded: ${names}.`;
}
/** After a failed write: what is true now, from one last look at Cloudflare. */
async function tellTheEnd(cf, ours, run) {
    const late = (0,client/* until */.TG)(cf, { signal: AbortSignal.timeout(LAST_LOOK), deadline: (0,steady/* steadyNow */.r)() + LAST_LOOK });
    try {
        const list = (await deployments_listDeployments(late, ours.worker)) ?? [];
        const made = list.find(({ record }) => sameWrite(record, ours.record));
        if (made !== undefined)
            run.publish({ "deployment-id": list[0]?.id, changed: true });
        if (made === undefined)
            run.info("No deployment was made: what served before still serves.");
        else if (made === list[0])
            run.info(`Deployment ${made.id} was made and is active.`);
        else
            run.info(`Deployment ${made.id} was made, but is not the active one: that is ${list[0]?.id}.`);
    }
    catch {
        run.info("What is active now could not be read.");
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
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

;// CONCATENATED MODULE: ./lib/src/cloudflare/workers/settings.js


/** Sets them. */
async function settings_setScriptSettings(cf, worker, { tags, ...settings }) {
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
    return await calls_repeat(cf, async (options) => told(await cf.api.workers.scripts.settings.edit(worker, body, options)));
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
async function settings_getScriptSettings(cf, worker) {
    const live = (await read(cf, worker));
    return Object.fromEntries(settings_KEYS.filter((key) => live[key] !== undefined).map((key) => [key, live[key]]));
}
/** Sets exactly these, `tags` as a whole; a key that is absent is left as it is. */
async function replaceScriptSettings(cf, worker, settings) {
    await edit(cf, worker, settings);
}

// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __nccwpck_require__(972);
;// CONCATENATED MODULE: ./lib/src/cloudflare/workers/crons.js


/** The Worker's cron triggers, as expressions. */
async function crons_getCrons(cf, worker) {
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
async function routes_setRoutes(cf, worker, routes) {
    const path = `/accounts/${cf.account}/workers/scripts/${encodeURIComponent(worker)}/routes`;
    try {
        // wrangler's own call: the official client has none that replaces them together.
        await calls_repeat(cf, (options) => cf.api.put(path, { ...options, body: routes }));
    }
    catch (error) {
        // A token for some zones only may not replace routes account-wide; zone by zone it may add what is missing.
        if (!(error instanceof errors/* ApiError */.hD) || error.code !== 10000)
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
            throw new errors/* UserError */.yo(`The route \`${route.pattern}\` belongs to the Worker \`${owner}\`.`, {
                hint: "Remove it there first, or from this configuration.",
                reason: "triggers-failed",
            });
        }
        const body = { zone_id: zone, pattern: route.pattern, script: worker };
        await write_writeOnce(cf, {
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
        const page = await calls_repeat(cf, (options) => cf.api.zones.list(query, options));
        const id = page.getPaginatedItems()[0]?.id;
        if (id !== undefined)
            return id;
    }
    throw new errors/* UserError */.yo(`No zone of this account holds \`${host}\`.`, {
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
async function routes_listRoutes(cf, worker) {
    const path = `/accounts/${cf.account}/workers/scripts/${encodeURIComponent(worker)}/routes`;
    try {
        return await calls_repeat(cf, async (options) => listIn(await cf.api.get(path, options), "routes").flatMap(routes_route));
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
function routes_route({ pattern, zone_id, zone_name }) {
    if (pattern === undefined)
        return [];
    return [
        { pattern, ...(zone_id === undefined ? {} : { zone_id }), ...(zone_name === undefined ? {} : { zone_name }) },
    ];
}

;// CONCATENATED MODULE: ./lib/src/cloudflare/workers/snapshot.js








/** Parts of a Worker that no version holds, and that a snapshot can give back. */
const PARTS = ["settings", "workers_dev", "routes", "custom_domains", "crons"];
/** Reads everything that a snapshot holds, as far as the token may. Changes nothing; throws only if the run ends. */
async function takeSnapshot(cf, worker) {
    const snapshot = { format: 1, worker, takenAt: new Date().toISOString() };
    const unread = [];
    // Two of the parts stand in one object.
    const whole = getWholeWorker(cf, worker);
    whole.catch(() => undefined);
    const readers = {
        settings: () => getScriptSettings(cf, worker),
        workers_dev: async () => {
            const { enabled, previews } = await getWorkersDev(cf, worker, await whole);
            return { enabled, previews };
        },
        routes: () => listRoutes(cf, worker),
        custom_domains: async () => listCustomDomains(cf, worker, await whole),
        crons: () => getCrons(cf, worker),
    };
    await Promise.all(PARTS.map(async (part) => {
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
    return (0,external_node_crypto_.hash)("sha256", (0,json/* canonicalJson */.d)(rest));
}

;// CONCATENATED MODULE: ./lib/src/cloudflare/workers/parse-snapshot.js




/** Reasons of a snapshot that cannot be read. */
const SNAPSHOT_REASONS = (/* unused pure expression or super */ null && (["snapshot-invalid"]));
/** Reads a snapshot's JSON. Anything but a snapshot of this Worker throws a `UserError`. */
function parseSnapshot(bytes, worker) {
    const read = readStrictJson(bytes);
    if ("problem" in read)
        throw invalid(`It ${read.problem}.`);
    const { value } = read;
    if (!isObject(value))
        throw invalid("It is no JSON object.");
    if (value.format !== 1)
        throw invalid(`Its format is ${JSON.stringify(value.format ?? null)}, not 1.`);
    if (value.worker !== worker)
        throw invalid(`It is of the Worker \`${String(value.worker)}\`, not of \`${worker}\`.`);
    const unknown = Object.keys(value).find((key) => !parse_snapshot_KEYS.includes(key));
    if (unknown !== undefined)
        throw invalid(`Its key "${unknown}" is nothing that could be restored.`);
    const { routes, custom_domains: domains, crons, workers_dev: dev, settings } = value;
    if (routes !== undefined && !listOf(routes, (item) => isObject(item) && typeof item.pattern === "string"))
        throw invalid("Its `routes` are no list of patterns.");
    if (domains !== undefined && !listOf(domains, (item) => isObject(item) && typeof item.hostname === "string"))
        throw invalid("Its `custom_domains` are no list of hostnames.");
    if (crons !== undefined && !listOf(crons, (item) => typeof item === "string"))
        throw invalid("Its `crons` are no list of texts.");
    if (dev !== undefined && !(isObject(dev) && typeof dev.enabled === "boolean" && typeof dev.previews === "boolean"))
        throw invalid("Its `workers_dev` does not say what is on.");
    if (settings !== undefined && !(isObject(settings) && Object.keys(settings).every(isSetting)))
        throw invalid("Its `settings` are no object of settings.");
    return value;
}
const parse_snapshot_KEYS = ["format", "worker", "takenAt", ...PARTS];
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value, fits) => Array.isArray(value) && value.every(fits);
function invalid(why) {
    return new errors/* UserError */.yo(`Input \`snapshot\` names no snapshot that can be restored. ${why}`, {
        hint: "Pass the output `snapshot` of the `deploy-worker` step whose release is rolled back.",
        reason: "snapshot-invalid",
    });
}

;// CONCATENATED MODULE: ./lib/actions/rollback/open-snapshot.js






/** Bytes of a snapshot and how many are looked at: a Worker has some hundred routes, a run some attempts. */
const LIMITS = { bytes: 4 * 1024 * 1024, files: 100 };
/**
 * Reads a file, or every `snapshot.json` below a directory, as the downloaded records of a run have it. Which of them is to
 * be believed is not said by any of them.
 */
async function findSnapshots(path, worker) {
    const at = (0,external_node_path_.resolve)(process.env.GITHUB_WORKSPACE ?? ".", path);
    const found = new Map();
    try {
        const files = (await (0,promises_.stat)(at)).isDirectory() ? await open_snapshot_below(at, worker) : [at];
        for (const file of files.slice(0, LIMITS.files)) {
            const kind = await (0,promises_.lstat)(file);
            if (!kind.isFile() || kind.size > LIMITS.bytes)
                continue;
            const bytes = await (0,promises_.readFile)(file);
            // A single file has nobody beside it: what is wrong with it is said at once.
            if (files.length === 1)
                parseSnapshot(bytes, worker);
            const read = readStrictJson(bytes);
            if ("value" in read && typeof read.value === "object" && read.value !== null)
                found.set(snapshotDigest(read.value), bytes);
        }
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        throw unreadable(`"${path}" cannot be read.`, error);
    }
    if (found.size === 0)
        throw unreadable(`"${path}" holds no snapshot.json.`);
    return found;
}
/** The one snapshot with the expected digest; any other, however it looks, throws a `UserError`. */
function pickSnapshot(found, expected, worker) {
    if (expected === undefined)
        throw notOurs("no record at Cloudflare tells which snapshot the release took");
    const bytes = found.get(expected);
    if (bytes !== undefined)
        return parseSnapshot(bytes, worker);
    const digests = [...found.keys()].map((digest) => digest.slice(0, 12)).join(", ");
    throw notOurs(`the release recorded ${expected.slice(0, 12)}…, but what was found is ${digests}`);
}
/**
 * Our own names first, by attempt, and of every artifact the first file before any second one: whoever puts any number of
 * files beside ours cannot keep it from being looked at.
 */
async function open_snapshot_below(directory, worker) {
    const names = await (0,promises_.readdir)(directory, { recursive: true });
    const counts = new Map();
    const ranked = names
        .filter((name) => /(^|[\\/])snapshot\.json$/.test(name))
        .sort()
        .map((name) => {
        const [artifact = ""] = name.split(/[\\/]/);
        const nth = counts.get(artifact) ?? 0;
        counts.set(artifact, nth + 1);
        return { path: (0,external_node_path_.join)(directory, name), nth, attempt: attemptOf(artifact, worker) };
    });
    return ranked.sort((a, b) => a.nth - b.nth || a.attempt - b.attempt).map(({ path }) => path);
}
/** The attempt of the run that a record is named after, as the workflow names them; any other name comes last. */
function attemptOf(artifact, worker) {
    const prefix = `slipway-record.${worker}.`;
    const attempt = artifact.startsWith(prefix) ? artifact.slice(prefix.length) : "";
    return /^[1-9]\d{0,8}$/.test(attempt) ? Number(attempt) : Number.MAX_SAFE_INTEGER;
}
function notOurs(why) {
    return new errors/* UserError */.yo(`The snapshot is not the one that the release took: ${why}.`, {
        hint: "Name the run that released the version which is rolled back from. To move the traffic alone, leave the snapshot out; set routes, domains and crons by hand then. Nothing was changed.",
        reason: "snapshot-invalid",
    });
}
function unreadable(why, cause) {
    return new errors/* UserError */.yo(`There is no snapshot to restore: ${why}`, {
        hint: "Pass the output `snapshot` of `deploy-worker` (its input `snapshot` must be `true`); across runs, download the record of that run.",
        reason: "snapshot-invalid",
        cause,
    });
}

;// CONCATENATED MODULE: ./lib/src/cloudflare/resources/look.js


/** What a binding names in the account, if it is something that can be deleted; undefined for every other kind. */
function resourceOf(binding) {
    const text = (key) => (typeof binding[key] === "string" ? binding[key] : "");
    const id = (key) => encodeURIComponent(text(key));
    switch (binding.type) {
        case "kv_namespace":
            return {
                what: `KV namespace \`${text("namespace_id")}\``,
                path: `/storage/kv/namespaces/${id("namespace_id")}`,
            };
        case "d1": {
            const key = text("database_id") === "" ? "id" : "database_id";
            return { what: `D1 database \`${text(key)}\``, path: `/d1/database/${id(key)}` };
        }
        case "r2_bucket": {
            const jurisdiction = text("jurisdiction");
            return {
                what: `R2 bucket \`${text("bucket_name")}\``,
                path: `/r2/buckets/${id("bucket_name")}`,
                ...(jurisdiction === "" ? {} : { headers: { "cf-r2-jurisdiction": jurisdiction } }),
            };
        }
        case "queue":
            return {
                what: `queue \`${text("queue_name")}\``,
                path: "/queues",
                query: { name: text("queue_name") },
                present: (result) => Array.isArray(result) &&
                    result.some((queue) => queue.queue_name === text("queue_name")),
            };
        case "service":
            return { what: `Worker \`${text("service")}\``, path: `/workers/services/${id("service")}` };
        default:
            return undefined;
    }
}
/** Looks for resources in the account, each one once. */
function createResourceCheck(cf) {
    const known = new Map();
    return (resource) => {
        const key = `${resource.path} ${JSON.stringify([resource.query, resource.headers])}`;
        const found = known.get(key) ?? look(cf, resource);
        known.set(key, found);
        return found;
    };
}
async function look(cf, { path, query, headers, present }) {
    try {
        const answer = await calls_once(cf, (options) => cf.api.get(`/accounts/${cf.account}${path}`, {
            ...options,
            ...(query === undefined ? {} : { query }),
            ...(headers === undefined ? {} : { headers }),
        }));
        return (present?.(answer.result) ?? true) ? "present" : "missing";
    }
    catch (error) {
        cf.signal.throwIfAborted();
        // Not being allowed to look must not stop a rollback: Cloudflare itself refuses a version without its resources.
        return error instanceof errors/* ApiError */.hD && error.status === 404 ? "missing" : "unknown";
    }
}

;// CONCATENATED MODULE: ./lib/src/worker/assess.js





/** Reasons of a version that cannot be returned to. */
const BARRIER_REASONS = (/* unused pure expression or super */ null && (["migration-barrier", "resource-missing"]));
/** Judges by what was found out; `state` is what the Worker itself is at. */
function assess_judge(found, state, notes = []) {
    const unknown = found.bound.filter(({ presence }) => presence === "unknown").map(({ what }) => what);
    const unseen = unknown.length === 0 ? [] : [`not known whether ${unknown.join(", ")} still exists`];
    return { barrier: barrier(found, state), notes: [...notes, ...unseen] };
}
function barrier({ migrationTag, bound }, state) {
    const now = state?.migrationTag;
    if (migrationTag !== now) {
        const tag = (value) => (value === undefined ? "before any" : `at \`${value}\``);
        return {
            reason: "migration-barrier",
            says: `Durable Object migrations lie between: it was uploaded ${tag(migrationTag)}, the Worker is ${tag(now)}`,
            hint: "Cloudflare has no way back over a migration. Choose a version from after it, or roll forward: `git revert` the code, keep the `migrations` of the configuration as they are, and release that.",
        };
    }
    const gone = bound.filter(({ presence }) => presence === "missing");
    if (gone.length === 0)
        return undefined;
    return {
        reason: "resource-missing",
        says: `what it binds does not exist any more: ${gone.map(({ name, what }) => `${what} (\`${name}\`)`).join(", ")}`,
        hint: "Cloudflare refuses such a version. Create the resource again under the same id or name if that is possible, or choose another version.",
    };
}
/** Longest look at a version that is only listed, ms: the rollback does not wait for it. */
const GLANCE = 4_000;
/** Makes a function that finds out what stands in the way of versions; resources they share are looked for once. */
function createAssessor(cf, worker, state) {
    const check = createResourceCheck(cf);
    const assess = async (from, version, notes) => {
        const { bindings, migrationTag } = await getVersion(from, worker, version.id);
        const bound = await Promise.all(bindings.map(async (binding) => {
            const resource = resourceOf(binding);
            // A Worker that binds itself is there.
            if (resource === undefined || binding.service === worker)
                return [];
            return [{ name: binding.name, what: resource.what, presence: await check(resource) }];
        }));
        return assess_judge({ migrationTag, bound: bound.flat() }, await state, notes);
    };
    return {
        /** Whatever cannot be read about the version to return to ends the run. */
        target: (version, notes) => assess(cf, version, notes),
        /** Whatever cannot be read about another one is only said. */
        async other(version, notes) {
            try {
                return await assess((0,client/* until */.TG)(cf, { deadline: Math.min(cf.deadline, (0,steady/* steadyNow */.r)() + GLANCE) }), version, notes);
            }
            catch {
                cf.signal.throwIfAborted();
                return { barrier: { reason: "api-error", says: "it could not be read", hint: "" }, notes };
            }
        },
    };
}
/** Throws the barrier, if there is one. */
function refuseBarrier(worker, { id }, { barrier: found }) {
    if (found === undefined)
        return;
    throw new errors/* UserError */.yo(`\`${worker}\` cannot be rolled back to version ${id}: ${found.says}.`, {
        hint: `${found.hint} Nothing was changed.`,
        reason: found.reason,
    });
}

;// CONCATENATED MODULE: ./lib/src/worker/find.js



/** Reasons of a target that means no version, or none to return to. */
const TARGET_REASONS = (/* unused pure expression or super */ null && (["target-not-found", "target-ambiguous", "target-too-old", "target-marked-bad"]));
/** Finds the version that a `target` means among those that can still be deployed. */
function findVersion(target, history, versions) {
    if (target.kind === "version") {
        const found = versions.find(({ id }) => id === target.id);
        if (found !== undefined)
            return found;
        throw notFound(`version ${target.id}`, "target-too-old");
    }
    const { kind, text } = target;
    const tagged = kind === "commit" ? [] : versions.filter(({ tag }) => tag === text);
    const built = kind === "tag" ? [] : recordedFirst(versions.filter((v) => sameCommit(commitOf(v), text)));
    if (tagged.length > 0 && built.length > 0 && !tagged.some((version) => built.includes(version))) {
        throw new errors/* UserError */.yo(`\`${text}\` is the tag of version ${tagged[0]?.id}, and the commit of ${built[0]?.id}.`, {
            hint: `Write \`tag:${text}\` or \`commit:${text}\`, or the version's id.`,
            reason: "target-ambiguous",
        });
    }
    const matches = tagged.length > 0 ? tagged : built;
    const best = preferred(matches, history);
    if (best !== undefined)
        return best;
    throw notFound(`version with the ${kind === "any" ? "tag or commit" : kind} \`${text}\``, "target-not-found");
}
/**
 * Of versions that name the same commit, those of releases, if there are any: there the commit was part of what the digest
 * in their record is of. In others it is the word of whoever uploaded them.
 */
function recordedFirst(versions) {
    const recorded = versions.filter(({ record }) => record?.digest !== undefined);
    return recorded.length > 0 ? recorded : versions;
}
/** What serves, then what served everything last, then what was uploaded last; a version marked bad only if all are. */
function preferred(matches, { head, stable, bad }) {
    const good = matches.filter(({ id }) => !bad.has(id));
    const pool = good.length > 0 ? good : matches;
    const serving = head === undefined ? undefined : deployment_servingAll(head.table);
    const byService = [...stable.keys()].flatMap((id) => pool.find((version) => version.id === id) ?? []);
    return pool.find(({ id }) => id === serving) ?? byService[0] ?? pool[0];
}
/** Throws a `UserError` for a version that was taken back before, unless that was allowed. */
function refuseBad({ id }, { bad }, { worker, allowMarkedBad }) {
    const mark = bad.get(id);
    if (mark === undefined || allowMarkedBad)
        return;
    throw new errors/* UserError */.yo(`Version ${id} of \`${worker}\` is marked bad: ${mark.why}.`, {
        hint: "Choose another version. If the mark is wrong, set `allow-marked-bad: true`; that also lifts it.",
        reason: "target-marked-bad",
    });
}
function notFound(what, reason) {
    return new errors/* UserError */.yo(`There is no ${what} among those that can be deployed.`, {
        hint: "Only the newest hundred versions of a Worker can be deployed, and the list above shows those that served. An older commit can be released again.",
        reason,
    });
}

;// CONCATENATED MODULE: ./lib/src/worker/history.js

/** Reads the deployments as a journal: who served everything, and what was taken back, by a rollback or by an abort. */
function readHistory(deployments, versions) {
    const stable = new Map();
    for (const { table, record, createdAt } of deployments) {
        const all = deployment_servingAll(table);
        // A cut-over is on trial: it counts once its rollout wrote the version alone.
        if (all !== undefined && record?.kind !== "CUTOVER" && !stable.has(all))
            stable.set(all, createdAt);
    }
    const bad = readMarks(deployments, versions);
    return { head: deployments[0], stable, bad, sameCode: (id) => sameCode(id, versions) };
}
/** The newest word counts: a version that was returned to, or promoted on evidence, after it was taken back is not bad. */
function readMarks(deployments, versions) {
    const bad = new Map();
    const deployed = deployments.flatMap(({ table }) => table.map(({ version }) => version));
    const known = [...new Set([...versions.map(({ id }) => id), ...deployed])];
    for (const deployment of deployments.toReversed()) {
        const { record, table, createdAt } = deployment;
        const only = table.length === 1 ? table[0]?.version : undefined;
        const day = new Date(createdAt).toISOString().slice(0, 10);
        for (const id of takenBack(deployment, known))
            bad.set(id, { why: `rolled back from on ${day}` });
        if (record?.kind === "ABORT") {
            const rollout = deployments.filter((other) => rolloutOf(other)?.rollout === record.rollout);
            for (const { version } of rollout.flatMap((other) => other.table)) {
                if (version !== only)
                    bad.set(version, { why: `its rollout was aborted on ${day}` });
            }
        }
        if (only !== undefined && (record?.kind === "ROLLBACK" || record?.kind === "FINALIZE"))
            bad.delete(only);
    }
    return bad;
}
/** The versions that a rollback's own deployment names; only their first digits are in its message. */
function takenBack({ record }, known) {
    const prefixes = record?.kind === "ROLLBACK" ? (record.takenBack ?? []) : [];
    return known.filter((id) => prefixes.some((prefix) => id.startsWith(prefix)));
}
/** Editing a secret makes a version with the same code: what is bad in one is bad in the other. */
function sameCode(id, versions) {
    let family = [];
    let found = [id];
    for (const version of versions.toReversed()) {
        family = version.trigger === "secret" ? [...family, version.id] : [version.id];
        if (family.includes(id))
            found = family;
    }
    return new Set(found);
}

;// CONCATENATED MODULE: ./lib/src/worker/choose.js





/** Reasons of a Worker that is not the caller's to roll back. */
const CHOICE_REASONS = (/* unused pure expression or super */ null && (["no-target", "target-too-old", "active-moved", "split-not-ours"]));
/** Chooses the version to return to; every state that is not the caller's to change throws a `UserError`. */
function choose(request, history, versions) {
    const { worker, expected } = request;
    const { head } = history;
    if (head === undefined)
        throw noTarget(worker, "it was never deployed");
    const known = versions.map(({ id }) => id);
    const before = takenBack(head, known);
    const only = head.table.length === 1 ? head.table[0]?.version : undefined;
    const done = (id) => {
        const target = versions.find((version) => version.id === id);
        return target === undefined ? undefined : { target, from: before, active: true };
    };
    if (request.target.kind === "previous-stable" && only !== undefined) {
        // Again, after a rollback or an abort: what they returned to is not left for an even older version.
        const returned = head.record?.kind === "ROLLBACK" || head.record?.kind === "ABORT";
        const again = expected === undefined ? returned : expected !== only && history.bad.has(expected);
        const choice = again ? done(only) : undefined;
        if (choice !== undefined)
            return choice;
    }
    if (request.target.kind !== "previous-stable") {
        const target = findVersion(request.target, history, versions);
        if (target.id === only)
            return { target, from: before, active: true };
        refuseBad(target, history, request);
        refuseForeign(request, head);
        return { target, from: leaving(head, target.id), active: false };
    }
    refuseForeign(request, head);
    const bad = expected ?? (only === undefined ? head.table[1]?.version : only) ?? "";
    const target = previousStable(worker, { bad, head }, history, versions);
    return { target, from: leaving(head, target.id), active: false };
}
function previousStable(worker, { bad, head }, history, versions) {
    const refused = new Set([bad, ...history.bad.keys()].flatMap((id) => [...history.sameCode(id)]));
    // In a rollout of ours the active version stands first, and is what it was pinned to.
    const pinned = head.table.length > 1 ? (head.table[0]?.version ?? "") : "";
    const order = [...(history.stable.has(pinned) ? [pinned] : []), ...history.stable.keys()];
    const id = order.find((candidate) => !refused.has(candidate));
    if (id === undefined) {
        const marked = history.stable.size > 1 ? "every other version that served all traffic is marked bad" : "no other";
        throw noTarget(worker, marked === "no other" ? "no other version ever served all its traffic" : marked);
    }
    const target = versions.find((version) => version.id === id);
    if (target !== undefined)
        return target;
    throw new errors/* UserError */.yo(`The version that served before, ${id}, is not among the newest that Cloudflare keeps.`, {
        hint: "Only the newest hundred versions can be deployed. Deploy its commit again, or choose another version as `target`.",
        reason: "target-too-old",
    });
}
/** Versions that lose traffic, and, when a rollout is taken back, its candidate at 0 % too. */
function leaving(head, target) {
    const inside = head.table.some(({ version }) => version === target);
    return head.table
        .filter(({ version, percentage }) => version !== target && (inside || percentage > 0))
        .map(({ version }) => version);
}
function refuseForeign({ worker, expected }, head) {
    if (expected !== undefined) {
        if (head.table.some(({ version }) => version === expected))
            return;
        throw new errors/* UserError */.yo(`\`${worker}\` does not serve version ${expected}, but ${describeTable(head.table)} (deployment ${head.id}, ${formatMoment(head.createdAt)}).`, {
            hint: "Somebody deployed meanwhile, so nothing was changed. Look at what is live, then name it in `expected-version-id`, or leave that input out.",
            reason: "active-moved",
        });
    }
    if (head.table.length === 1 || head.record !== undefined)
        return;
    throw new errors/* UserError */.yo(`The traffic of \`${worker}\` is split, and not by Slipway: ${describeTable(head.table)} (deployment ${head.id} by ${head.author ?? head.source}).`, {
        hint: "Which of them is bad cannot be known. Name it in `expected-version-id`; it is then replaced by the target.",
        reason: "split-not-ours",
    });
}
function noTarget(worker, why) {
    return new errors/* UserError */.yo(`There is nothing to roll \`${worker}\` back to: ${why}.`, {
        hint: "Name a version in `target` (see the list above), or deploy a good commit.",
        reason: "no-target",
    });
}

;// CONCATENATED MODULE: ./lib/src/worker/recorded-snapshot.js
/**
 * The digest of the snapshot that a release took before it changed anything, by its records at Cloudflare; undefined if none
 * says so. Of several attempts the newest deployment counts; where a long rollout has pushed all of them out of the list,
 * what the version was uploaded with. `from` are the versions that are rolled back from.
 */
function recordedSnapshot(from, { deployments, versions }) {
    const deploy = deployments.find(({ record, table }) => {
        // What is deployed stands at 0 % beside what served, or alone.
        const { version } = table.find(({ percentage }) => percentage === 0) ?? table[0] ?? {};
        // A rollout stages too, and knows nothing of snapshots: only the step that took one writes it down.
        const told = record?.kind === "DEPLOY" || (record?.kind === "STAGE" && record.snapshot !== undefined);
        return told && version !== undefined && from.includes(version);
    });
    if (deploy !== undefined)
        return deploy.record?.snapshot;
    const [recorded, ...others] = new Set(versions.flatMap(({ id, record }) => (from.includes(id) ? (record?.snapshot ?? []) : [])));
    return others.length === 0 ? recorded : undefined;
}

;// CONCATENATED MODULE: ./lib/actions/rollback/address.js





/** How long finding an address may take, ms: what serves is bad meanwhile. */
const address_PATIENCE = 10_000;
/**
 * Where the Worker can be asked; undefined if nowhere, or if that cannot be found out: who has no address is taken back all
 * the same. What a snapshot is about to bring back counts instead of what is live.
 */
async function findAddress(cf, inputs, soon, run) {
    const { url, worker, settings } = inputs;
    if (url !== undefined)
        return url;
    const [route] = (0,rollback_settings/* routeUrls */.GY)(settings);
    // The settings say that there is nothing to ask.
    if (settings?.smokeTest === false)
        return route;
    try {
        const limited = (0,client/* until */.TG)(cf, { deadline: (0,steady/* steadyNow */.r)() + address_PATIENCE });
        return (await addresses_listAddresses(limited, worker, soon))[0] ?? route;
    }
    catch (error) {
        if (cf.signal.aborted || !(error instanceof errors/* ApiError */.hD || error instanceof errors/* UserError */.yo))
            throw error;
        run.warning(`The addresses of \`${worker}\` could not be read, which stops nothing: ${error.message}`);
        return route;
    }
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

;// CONCATENATED MODULE: ./lib/actions/rollback/held.js


/** Reasons of a rollout that only a person can end. */
const HELD_REASONS = (/* unused pure expression or super */ null && (["active-worse"]));
/**
 * A rollout that wrote down that its way back is worse is ended by a person only. Whoever names the target is one, and is
 * warned where it is that way back; `previous-stable` and the step of a release are nobody, and throw a `UserError`.
 */
function respectHeld({ worker, target, afterRelease }, deployments, chosen, run) {
    const orphan = inFlight(deployments);
    if (orphan?.halted === undefined)
        return;
    const { active, candidate, share, halted, deployment } = orphan;
    const held = `The rollout of \`${worker}\` is held at ${share} % (${halted}, deployment ${deployment.id})`;
    const worse = `its active version ${active} was worse than the candidate ${candidate}`;
    if (target.kind === "previous-stable" || afterRelease) {
        throw new errors/* UserError */.yo(`${held}: ${worse}, so nobody but a person can say which is better.`, {
            hint: `Nothing was changed. Look at both, then name one as \`target\`: \`${candidate}\` goes on, \`${active}\` goes back.`,
            reason: "active-worse",
        });
    }
    if (chosen === active)
        run.warning(`${held}: ${worse}. It gets all traffic all the same, because \`target\` names it.`);
    else
        run.info(`${held}: ${worse}. \`target\` decides.`);
}

;// CONCATENATED MODULE: ./lib/actions/rollback/plan.js

















/** Reasons of a Worker that cannot be found. */
const PLAN_REASONS = (/* unused pure expression or super */ null && (["not-found"]));
/** Candidates that are looked at closely, each for one call: fewer when a rollback is waited for. */
const CLOSE_LOOKS = { dryRun: 10, real: 4 };
/** Reads what is live, lists what could be returned to, and refuses before any write what could only fail. */
async function plan_makePlan(cf, { inputs, snapshots, now }, run) {
    const { worker } = inputs;
    const state = getWorker(cf, worker);
    // Its failure is met where it is waited for.
    state.catch(() => { });
    const [deployments, versions] = await Promise.all([
        deployments_listDeployments(cf, worker),
        versions_listVersions(cf, worker, { deployable: true }),
    ]);
    if (deployments === undefined || versions === undefined)
        throw plan_notFound(inputs);
    const history = readHistory(deployments, versions);
    if (history.head !== undefined)
        run.info(`Live: ${describeTable(history.head.table)}`);
    const choice = plan_attempt(() => choose({ ...inputs, expected: inputs.expectedVersionId }, history, versions));
    const chosen = choice.value?.target;
    if (chosen !== undefined)
        warnOfHearsay(inputs, chosen, run);
    const snapshot = snapshotFor(inputs, { snapshots, choice: choice.value }, { deployments, versions });
    const known = { history, versions, chosen, state };
    const [{ candidates, barrier }, url] = await Promise.all([
        lookClosely(cf, inputs, known),
        findAddress(cf, inputs, snapshot, run),
    ]);
    logTable(candidates.map((candidate) => toRow(candidate, now)), { hidden: versions.length - candidates.length, chosen: chosen?.id }, run);
    run.publish({ "candidates-json": JSON.stringify(candidates.map(toJson)) });
    respectHeld(inputs, deployments, chosen?.id, run);
    if (choice.value === undefined || chosen === undefined || history.head === undefined)
        throw choice.error;
    run.publish({ "version-id": chosen.id, "previous-version-id": choice.value.from[0] });
    if (!choice.value.active)
        refuseBarrier(worker, chosen, barrier);
    const commits = new Map(versions.flatMap((version) => pair(version.id, commitOf(version))));
    const decided = { choice: choice.value, stamps: stampsOf(concerned(choice.value, versions)) };
    return { ...decided, head: history.head, candidates, commits, url, snapshot };
}
/** The versions that may answer while the traffic moves. */
const concerned = ({ target, from }, versions) => versions.filter(({ id }) => id === target.id || from.includes(id));
/** The commit of a version that no release recorded is what its uploader said: nothing proves that it was built from it. */
function warnOfHearsay({ target }, { id, record, tag, ...version }, run) {
    if (target.kind !== "commit" && (target.kind !== "any" || target.text === tag))
        return;
    if (record?.digest !== undefined)
        return;
    run.warning(`Version ${id} says of itself that it is commit ${commitOf({ ...version, record, tag })}: no release recorded it, so nothing proves that it was built from that commit. If that is not enough, release the commit again.`);
}
/** By the word of the step that took it, in the same job; else of the records of what is rolled back from. */
function snapshotFor({ worker, snapshotDigest, afterRelease }, { snapshots, choice }, live) {
    const { found } = snapshots;
    if (found === undefined || choice === undefined)
        return undefined;
    try {
        return pickSnapshot(found, snapshotDigest ?? recordedSnapshot(choice.from, live), worker);
    }
    catch (error) {
        if (!afterRelease || !(error instanceof errors/* UserError */.yo))
            throw error;
        snapshots.lost = error;
        return undefined;
    }
}
/** Looks at the versions one could return to, and at what stands in the way of the chosen one. */
async function lookClosely(cf, { worker, dryRun }, { history, versions, chosen, state }) {
    const assess = createAssessor(cf, worker, state);
    const limit = dryRun || chosen === undefined ? CLOSE_LOOKS.dryRun : CLOSE_LOOKS.real;
    const shown = listReturnable(history, versions, { limit, also: chosen?.id });
    const assessments = await Promise.all(shown.map((version) => assess[version === chosen ? "target" : "other"](version, notesOn(version, history, versions))));
    const candidates = shown.map((version, index) => describeReturnable(version, history, at(assessments, index)));
    return { candidates, barrier: at(assessments, chosen === undefined ? -1 : shown.indexOf(chosen)) };
}
function notesOn(version, { head }, versions) {
    if (head?.table.some((share) => share.version === version.id))
        return [];
    return secretEditedSince(version, versions)
        ? ["a secret was edited since: needs `allow-changed-secrets` if its value changed"]
        : [];
}
function plan_attempt(work) {
    try {
        return { value: work(), error: undefined };
    }
    catch (error) {
        return { value: undefined, error };
    }
}
const pair = (id, commit) => commit === undefined ? [] : [[id, commit]];
const at = (assessments, index) => assessments[index] ?? { barrier: undefined, notes: [] };
function plan_notFound({ worker, settings }) {
    return new errors/* UserError */.yo(`The Worker \`${worker}\` does not exist in this account.`, {
        hint: (0,rollback_settings/* fixesOf */.jv)(settings).place,
        reason: "not-found",
    });
}

;// CONCATENATED MODULE: ./lib/src/cloudflare/workers/domains.js



/** Reasons of custom domains that are another's. */
const DOMAIN_REASONS = (/* unused pure expression or super */ null && (["domain-conflict"]));
/** Asks Cloudflare what would change; changes nothing. Undefined if it does not say (e.g. there is no Worker yet). */
async function domains_planCustomDomains(cf, worker, domains) {
    const path = `${base(cf, worker)}/changeset`;
    try {
        const { result } = await calls_repeat(cf, (options) => cf.api.post(path, { ...options, query: { replace_state: true }, body: domains }));
        const names = (list) => (list ?? []).flatMap((item) => item.hostname ?? []);
        return {
            added: names(result?.added),
            removed: names(result?.removed),
            taken: await foreign(cf, worker, result?.updated ?? []),
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
async function foreign(cf, worker, updated) {
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
function domains_refuseTakeover(changes) {
    const { taken, conflicting } = changes;
    if (taken.length + conflicting.length === 0)
        return;
    const list = (names) => names.map((name) => `\`${name}\``).join(", ");
    const parts = [
        ...(taken.length > 0 ? [`${list(taken)} is another Worker's custom domain`] : []),
        ...(conflicting.length > 0 ? [`${list(conflicting)} has a DNS record of its own`] : []),
    ];
    throw new errors/* UserError */.yo(`Custom domains are not free: ${parts.join(", and ")}.`, {
        hint: "Set `take-over-domains: true` to move them here; until then nothing is changed.",
        reason: "domain-conflict",
    });
}
/** Makes these the Worker's custom domains, all of them; others of the Worker are detached. */
async function domains_setCustomDomains(cf, worker, { domains, takeOver }) {
    const body = {
        override_scope: true,
        override_existing_origin: takeOver,
        override_existing_dns_record: takeOver,
        origins: domains,
    };
    await calls_repeat(cf, (options) => cf.api.put(`${base(cf, worker)}/records`, { ...options, body }));
}
function base(cf, worker) {
    return `/accounts/${cf.account}/workers/scripts/${encodeURIComponent(worker)}/domains`;
}

;// CONCATENATED MODULE: ./lib/src/cloudflare/workers/queues.js




/** Reasons of queues that are not there. */
const QUEUE_REASONS = (/* unused pure expression or super */ null && (["queue-missing"]));
/** Finds queues by name. A missing one throws a `UserError` that names it. */
async function queues_findQueues(cf, names) {
    const queues = new Map();
    for (const name of new Set(names)) {
        const queue = await findQueue(cf, name);
        if (queue === undefined) {
            throw new UserError(`The queue \`${name}\` does not exist in this account.`, {
                hint: `Create it first, e.g. with \`wrangler queues create ${name}\`, or correct its name.`,
                reason: "queue-missing",
            });
        }
        queues.set(name, queue);
    }
    return queues;
}
async function findQueue(cf, name) {
    // The official client's list has no filter by name.
    const query = { name, page: 1 };
    const path = `/accounts/${cf.account}/queues`;
    const raw = await repeat(cf, async (options) => {
        const { result } = await cf.api.get(path, { ...options, query });
        if (!Array.isArray(result))
            throw new StrangeAnswer("The answer lists no queues.");
        return result.find(({ queue_name }) => queue_name === name);
    });
    if (raw?.queue_id === undefined)
        return undefined;
    return { id: raw.queue_id, name, consumers: (raw.consumers ?? []).map(consumer) };
}
function consumer(raw) {
    return {
        id: raw.consumer_id ?? "",
        type: raw.type ?? "worker",
        worker: raw.script ?? raw.script_name ?? raw.service,
    };
}
/** Registers the Worker as a consumer of the queue, or updates how it consumes. */
async function queues_setConsumer(cf, worker, queue, wanted) {
    const find = ({ consumers }) => consumers.find(({ type, worker: owner }) => (wanted.type === "worker" ? owner === worker : type === "http_pull"));
    const existing = find(queue);
    const body = {
        type: wanted.type,
        ...(wanted.type === "worker" ? { script_name: worker } : {}),
        ...(wanted.dead_letter_queue === undefined ? {} : { dead_letter_queue: wanted.dead_letter_queue }),
        settings: wanted.settings,
    };
    const path = `/accounts/${cf.account}/queues/${queue.id}/consumers`;
    if (existing !== undefined) {
        await repeat(cf, (options) => cf.api.put(`${path}/${existing.id}`, { ...options, body }));
    }
    else {
        await writeOnce(cf, {
            what: `the consumer of ${queue.name}`,
            send: (options) => cf.api.post(path, { ...options, body }),
            find: async () => {
                const now = await findQueue(cf, queue.name);
                return now && find(now);
            },
        });
    }
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
        const found = await repeat(cf, (options) => cf.api.workflows.get(name, where, options));
        return { name, worker: found?.script_name, className: found?.class_name };
    }
    catch (error) {
        if (isNotFound(error))
            return undefined;
        throw error;
    }
}
/** Registers the Workflow for the Worker, or updates it. */
async function workflows_setWorkflow(cf, worker, workflow) {
    const { name, ...settings } = workflow;
    const path = `/accounts/${cf.account}/workflows/${encodeURIComponent(name)}`;
    // The official method's type knows fewer settings than wrangler sends.
    await repeat(cf, (options) => cf.api.put(path, { ...options, body: { script_name: worker, ...settings } }));
}

;// CONCATENATED MODULE: ./lib/src/cloudflare/workers/triggers.js









/**
 * Applies a Worker's settings and triggers: settings first, workers.dev next, then the rest side by side. They are not a
 * transaction: each one's outcome is reported, and a failure does not keep the others from being applied.
 */
async function applyTriggers(cf, worker, { triggers, takeOver }) {
    const results = [];
    const attempt = async (what, work) => {
        try {
            const value = await work();
            results.push({ what, error: undefined });
            return value;
        }
        catch (error) {
            if (cf.signal.aborted || !(error instanceof Error))
                throw error;
            results.push({ what, error });
            return undefined;
        }
    };
    const settings = pickSettings(triggers);
    if (Object.keys(settings).length > 0) {
        await attempt(`settings ${Object.keys(settings).join(", ")}`, () => setScriptSettings(cf, worker, settings));
    }
    const dev = { enabled: triggers.workers_dev, previews: triggers.preview_urls };
    const workersDev = await attempt(`workers.dev ${dev.enabled ? "on" : "off"}`, () => setWorkersDev(cf, worker, dev));
    await Promise.all(planned(cf, worker, { triggers, takeOver }).map(({ what, work }) => attempt(what, work)));
    return { results, workersDev };
}
function planned(cf, worker, { triggers, takeOver }) {
    const { routes = [], custom_domains: domains = [], crons, queue_consumers: consumers = [], workflows = [], } = triggers;
    const steps = [];
    if (routes.length > 0) {
        const what = `routes ${routes.map(({ pattern }) => pattern).join(", ")}`;
        steps.push({ what, work: () => setRoutes(cf, worker, routes) });
    }
    if (domains.length > 0) {
        const what = `domains ${domains.map(({ hostname }) => hostname).join(", ")}`;
        steps.push({ what, work: () => moveDomains(cf, worker, { domains, takeOver }) });
    }
    if (crons !== undefined) {
        const what = crons.length > 0 ? `crons ${crons.join(", ")}` : "no crons";
        steps.push({ what, work: () => setCrons(cf, worker, crons) });
    }
    for (const consumer of consumers) {
        steps.push({
            what: `consumer of ${consumer.queue}`,
            work: async () => {
                const queue = (await findQueues(cf, [consumer.queue])).get(consumer.queue);
                if (queue !== undefined)
                    await setConsumer(cf, worker, queue, consumer);
            },
        });
    }
    for (const workflow of workflows) {
        steps.push({ what: `Workflow ${workflow.name}`, work: () => setWorkflow(cf, worker, workflow) });
    }
    return steps;
}
async function moveDomains(cf, worker, { domains, takeOver }) {
    const changes = await planCustomDomains(cf, worker, domains);
    if (changes !== undefined && !takeOver)
        refuseTakeover(changes);
    if (changes !== undefined && changes.removed.length > 0) {
        cf.log(`Detaching ${changes.removed.join(", ")}: not in the release's list of custom domains.`);
    }
    await setCustomDomains(cf, worker, { domains, takeOver });
}
/** Makes these the Worker's cron triggers, all of them. */
async function setCrons(cf, worker, crons) {
    const body = { account_id: cf.account, body: crons.map((cron) => ({ cron })) };
    await calls_repeat(cf, (options) => cf.api.workers.scripts.schedules.update(worker, body, options));
}
function pickSettings(triggers) {
    const { observability, logpush, tail_consumers, streaming_tail_consumers, tags } = triggers;
    return Object.fromEntries(Object.entries({ observability, logpush, tail_consumers, streaming_tail_consumers, tags }).filter(([, value]) => value !== undefined));
}
/** A failed trigger in one sentence with its fix. */
function describeFailure({ what, error }) {
    const hint = error instanceof ApiError ? error.hint : undefined;
    return `${what}: ${sentences(error?.message, hint)}`;
}

;// CONCATENATED MODULE: ./lib/src/cloudflare/workers/restore.js








/**
 * Makes what no version holds as it was in the snapshot. Each part is compared with what is live first, and written only
 * if it differs; a failure does not keep the others from being restored.
 */
async function restoreSnapshot(cf, snapshot, options) {
    const { worker, settings, workers_dev: dev, routes, custom_domains: domains, crons } = snapshot;
    return await Promise.all([
        restore_part(cf, "settings", settings, options, {
            what: Object.keys(settings ?? {}).join(", "),
            // What the snapshot does not name was not known to Cloudflare then.
            live: async () => restore_only(await settings_getScriptSettings(cf, worker), Object.keys(settings ?? {})),
            write: (wanted, now) => replaceScriptSettings(cf, worker, changed(now, wanted)),
        }),
        restore_part(cf, "workers_dev", dev, options, {
            what: `${dev?.enabled ? "on" : "off"}, version URLs ${dev?.previews ? "on" : "off"}`,
            live: async () => {
                const { enabled, previews } = await workers_dev_getWorkersDev(cf, worker);
                return { enabled, previews };
            },
            write: (wanted) => workers_dev_setWorkersDev(cf, worker, wanted),
        }),
        restore_part(cf, "routes", routes && byKey(routes, ({ pattern }) => pattern), options, {
            what: listing(routes?.map(({ pattern }) => pattern)),
            live: async () => byKey(await routes_listRoutes(cf, worker), ({ pattern }) => pattern),
            same: (a, b) => canonical(a.map(({ pattern }) => pattern)) === canonical(b.map(({ pattern }) => pattern)),
            write: (wanted) => routes_setRoutes(cf, worker, wanted),
        }),
        restore_part(cf, "custom_domains", domains && byKey(domains, ({ hostname }) => hostname), options, {
            what: listing(domains?.map(({ hostname }) => hostname)),
            live: async () => byKey(await addresses_listCustomDomains(cf, worker), ({ hostname }) => hostname),
            same: (a, b) => canonical(a.map(({ hostname }) => hostname)) === canonical(b.map(({ hostname }) => hostname)),
            write: async (wanted) => {
                const changes = await domains_planCustomDomains(cf, worker, wanted);
                if (changes !== undefined && !options.takeOver)
                    domains_refuseTakeover(changes);
                await domains_setCustomDomains(cf, worker, { domains: wanted, takeOver: options.takeOver });
            },
        }),
        restore_part(cf, "crons", crons && byKey(crons, (cron) => cron), options, {
            what: listing(crons),
            live: async () => byKey(await crons_getCrons(cf, worker), (cron) => cron),
            write: (wanted) => setCrons(cf, worker, wanted),
        }),
    ]);
}
async function restore_part(cf, name, wanted, { dryRun }, { what, live, write, same = (a, b) => canonical(a) === canonical(b) }) {
    if (wanted === undefined)
        return { part: name, outcome: "unknown", what: "", error: undefined };
    try {
        const now = await live();
        if (same(now, wanted))
            return { part: name, outcome: "unchanged", what, error: undefined };
        if (!dryRun) {
            await write(wanted, now);
            if (!same(await live(), wanted))
                throw new Error("Cloudflare accepted it, but shows something else.");
        }
        return { part: name, outcome: "restored", what, error: undefined };
    }
    catch (error) {
        if (cf.signal.aborted || !(error instanceof Error))
            throw error;
        return { part: name, outcome: "failed", what, error };
    }
}
const restore_only = (settings, keys) => Object.fromEntries(Object.entries(settings).filter(([key]) => keys.includes(key)));
const changed = (now, wanted) => Object.fromEntries(Object.entries(wanted).filter(([key, value]) => canonical(value) !== canonical(now[key])));
function listing(items) {
    return items === undefined ? "" : items.length === 0 ? "none" : items.join(", ");
}
const byKey = (items, key) => items.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
/** Equal values have equal texts; what Cloudflare shows as null is what others leave out. */
function canonical(value) {
    return (0,json/* canonicalJson */.d)(withoutNull(value) ?? null);
}
function withoutNull(value) {
    if (value === null)
        return undefined;
    if (Array.isArray(value))
        return value.map((item) => withoutNull(item) ?? null);
    if (typeof value !== "object")
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withoutNull(member)]));
}

;// CONCATENATED MODULE: ./lib/actions/rollback/restore.js




/** Reasons of a snapshot that was not restored. */
const RESTORE_REASONS = (/* unused pure expression or super */ null && (["settings-not-restored"]));
/** Gives back what the snapshot holds, says what became of each part, and publishes it. */
async function restore(cf, snapshot, inputs, run) {
    run.info(`Snapshot of ${snapshot.takenAt}`);
    const { takeOverDomains: takeOver, dryRun } = inputs;
    const restored = await restoreSnapshot(cf, snapshot, { takeOver, dryRun });
    for (const one of restored)
        run.info(`${dryRun && one.outcome === "restored" ? "would be " : ""}${describePart(one)}`);
    run.publish({
        "restored-json": JSON.stringify(restored.map(({ part, outcome, what, error }) => ({ part, outcome, what, error: error?.message ?? null }))),
    });
    return restored;
}
/** Throws a `UserError` that names every part that was not restored. */
function refuseUnrestored(restored, versionId) {
    const failed = restored.filter(({ outcome }) => outcome === "failed");
    if (failed.length === 0)
        return;
    throw new errors/* UserError */.yo(`Version ${versionId} has all traffic, but ${failed.length} of ${restored.length} parts of the snapshot were not restored: ${(0,sentence/* sentences */.hC)(...failed.map(describePart))}`, {
        hint: "Fix the cause and run the job again: it changes no traffic and restores what is missing.",
        reason: "settings-not-restored",
    });
}
/** The same where something worse ends the step. */
function warnOfUnrestored(restored, run) {
    for (const part of restored.filter(({ outcome }) => outcome === "failed"))
        run.warning(describePart(part));
}

;// CONCATENATED MODULE: ./lib/actions/rollback/rollback.js











/** Returns a Worker to a version that served before: looks, moves the traffic, restores what is asked, proves, looks how users fare, records. */
async function rollback(request, neighbours, run) {
    if (!("nothing" in request))
        return await goBack(request, neighbours, run);
    run.notice(`Nothing is taken back: ${request.nothing}.`);
    return { changed: false };
}
async function goBack(inputs, { connect, now }, run) {
    const { worker, dryRun } = inputs;
    run.publish({ worker });
    for (const { what, error } of inputs.unread)
        run.warning(`It goes back without ${what}, which could not be read: ${error.message} ${error.hint ?? ""}`);
    const snapshots = await openSnapshots(inputs);
    const cf = connect({ ...inputs, signal: run.signal });
    const plan = await run.group("Look for the version to return to", () => plan_makePlan(cf, { inputs, snapshots, now: now() }, run));
    if (dryRun)
        return await rehearse(cf, plan, { inputs, now }, run);
    const { choice, snapshot } = plan;
    const moved = choice.active ? undefined : await run.group("Move the traffic", () => move(cf, plan, inputs, run));
    const deploymentId = moved?.deployment.id ?? plan.head.id;
    run.publish({ "deployment-id": deploymentId, changed: moved !== undefined, forced: moved?.forced ?? false });
    const restored = snapshot && (await run.group("Restore what no version holds", () => restore(cf, snapshot, inputs, run)));
    const report = reportOf(plan, { worker, moved, restored, now: now() });
    const confirmed = await confirm_confirm(cf, { plan, inputs, report }, run);
    if (inputs.githubToken !== undefined) {
        await run.group("Mark it on GitHub", () => markOnGitHub({ plan, inputs }, run));
    }
    // Users come first: what was not restored is told with it.
    if (confirmed.aftermath.health === "unhealthy")
        warnOfUnrestored(restored ?? [], run);
    else
        refuseUnrestored(restored ?? [], choice.target.id);
    const outputs = conclude({ ...confirmed, plan, inputs, changed: moved !== undefined }, run);
    // Users come first: they have the version before, and what could not be given back beside it is told now.
    if (snapshots.lost !== undefined)
        throw snapshots.lost;
    return outputs;
}
/** What was done, before anybody has looked at what came of it. */
function reportOf({ choice, head, url, candidates }, { worker, moved, restored, now }) {
    return {
        ...{ mark: MARKS.unseen, next: "" },
        worker,
        title: moved === undefined ? "Already rolled back" : "Rolled back",
        target: choice.target.id,
        from: choice.from,
        deploymentId: moved?.deployment.id ?? head.id,
        forced: moved?.forced ?? false,
        url,
        proof: undefined,
        says: "",
        restored,
        rows: candidates.map((candidate) => toRow(candidate, now)),
    };
}
/** Finds what no version holds; where a release takes itself back, a file that is none stops nothing. */
async function openSnapshots({ snapshot, worker, afterRelease }) {
    if (snapshot === undefined)
        return {};
    try {
        return { found: await findSnapshots(snapshot, worker) };
    }
    catch (error) {
        if (!afterRelease || !(error instanceof errors/* UserError */.yo))
            throw error;
        return { lost: error };
    }
}
async function rehearse(cf, plan, { inputs, now }, run) {
    const { choice, head, url, snapshot } = plan;
    const restored = snapshot && (await run.group("Compare with the snapshot", () => restore(cf, snapshot, inputs, run)));
    const would = choice.active
        ? "serves it already, so nothing would be changed"
        : `would go from ${describeTable(head.table)} to it`;
    await run.summary(summarize({
        worker: inputs.worker,
        title: "Dry run",
        mark: LOOKED,
        next: choice.active ? "Nothing: it serves already." : "Run it again without `dry-run`.",
        target: choice.target.id,
        from: choice.from,
        deploymentId: undefined,
        forced: false,
        url,
        proof: undefined,
        says: "",
        restored,
        rows: plan.candidates.map((candidate) => toRow(candidate, now())),
    }));
    run.notice(`Dry run: version ${choice.target.id} of \`${inputs.worker}\` is possible; \`${inputs.worker}\` ${would}. Nothing was changed.`);
    return { changed: false, url };
}


/***/ }),

/***/ 2122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ls: () => (/* binding */ SUPERSEDED),
  jv: () => (/* binding */ fixesOf),
  CQ: () => (/* binding */ fromSettings),
  G2: () => (/* binding */ lookStatuses),
  GY: () => (/* binding */ routeUrls)
});

// EXTERNAL MODULE: ./lib/src/action/inputs/duration.js
var duration = __nccwpck_require__(871);
// EXTERNAL MODULE: ./lib/src/action/inputs/invalid.js
var invalid = __nccwpck_require__(5864);
// EXTERNAL MODULE: ./lib/src/action/inputs/text.js
var inputs_text = __nccwpck_require__(1052);
;// CONCATENATED MODULE: ./lib/src/action/inputs/status.js


/** Statuses that an answer may have: codes such as 204 and classes such as `2xx`. */
function statuses(name) {
    return asStatuses(name, required(name));
}
/** The same of a text that stands in the input `name`; anything else stops the action. */
function asStatuses(name, text) {
    return text.split(/[\s,]+/).map((item) => {
        if (/^[1-5]xx$/.test(item))
            return item;
        if (/^[1-5]\d\d$/.test(item))
            return Number(item);
        throw (0,invalid/* invalidText */.d7)(name, text, "", "Use codes and classes, e.g. `200`, `2xx` or `200, 204`.");
    });
}
/** The same; undefined when the input is absent or empty. */
function optionalStatuses(name) {
    return optional(name) === undefined ? undefined : statuses(name);
}

// EXTERNAL MODULE: ./lib/src/checks/file/simple.js
var simple = __nccwpck_require__(3279);
;// CONCATENATED MODULE: ./lib/src/release/worker/route-url.js
/** The URL that a route pattern begins with; undefined if it has a wildcard anywhere but at its end. */
function routeUrl(pattern) {
    const bare = pattern.replace(/^[a-z*]+:\/\//i, "").replace(/\*$/, "");
    const host = bare.split("/")[0] ?? "";
    if (host === "" || host.includes("*") || bare.includes("*"))
        return undefined;
    return `${/^http:/i.test(pattern) ? "http" : "https"}://${bare.replace(/\/$/, "")}`;
}

;// CONCATENATED MODULE: ./lib/actions/rollback/settings.js




/** Inputs that settings take the place of. */
const SUPERSEDED = {
    "version-header": ["x-worker-version", "`rollout.version-header` in slipway.yml"],
    identity: ["required", "`rollout.identity` in slipway.yml"],
    "identity-timeout": ["2m", "`rollout.identity-timeout` in slipway.yml"],
};
/** What the settings say for them. `url` is asked where they name no address. */
function fromSettings({ rollout, smokeTest, url: named }, url) {
    return {
        url: named ?? url,
        versionHeader: rollout.versionHeader,
        // What has no address cannot be asked who it is.
        identity: smokeTest ? rollout.identity : "absent-ok",
        /** Milliseconds. */
        identityTimeout: (0,duration/* asDuration */.Fi)("settings", rollout.identityTimeout),
    };
}
/** Addresses of the Worker's routes, which Cloudflare tells only zone by zone. */
const routeUrls = (settings) => (settings?.target.routes ?? []).flatMap(({ pattern }) => routeUrl(pattern) ?? []);
/** What the look asks where there are no checks, and which statuses are well. Without a `path` the address is asked itself. */
function lookStatuses(settings) {
    const { path, expectStatus } = settings?.check ?? { path: "/", expectStatus: null };
    return {
        path: path === "/" ? undefined : path,
        status: expectStatus === null ? simple/* NO_SERVER_ERROR */.vF : asStatuses("settings", expectStatus),
    };
}
/** Fixes in the words of whoever decides: keys of slipway.yml, or inputs of the action used alone. */
function fixesOf(settings) {
    if (settings === undefined)
        return {
            place: "Check the inputs `worker` (the full name, with its environment) and `account-id`.",
            unproven: "set `identity: absent-ok`",
            url: "the input `url`",
        };
    return {
        place: `Check the name in "${settings.target.config ?? settings.file}", \`wrangler.environment\` in slipway.yml and the account: they are what the commit says.`,
        unproven: "write `rollout: { identity: absent-ok }` into slipway.yml",
        url: settings.url === null ? "the Worker's domain or route" : "`url` in slipway.yml",
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
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   wR: () => (/* binding */ timeout)
/* harmony export */ });
/* unused harmony export optionalDuration */
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

/***/ 1052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* unused harmony exports list, expected */
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
    return getInput(name)
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

/***/ 5426:
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
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

/***/ 8889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  IU: () => (/* binding */ applyRules),
  o$: () => (/* binding */ loadChecks)
});

// UNUSED EXPORTS: loadCheckFile

// EXTERNAL MODULE: ./lib/src/checks/judge/jsonpath.js
var jsonpath = __nccwpck_require__(545);
// EXTERNAL MODULE: ./lib/src/checks/file/origins.js
var origins = __nccwpck_require__(4606);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
;// CONCATENATED MODULE: ./lib/src/checks/judge/percentile.js
/** The nearest-rank percentile (0 < p ≤ 100) of sorted values: always one that was measured. */
function percentile_percentile(sorted, p) {
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
        p50: round(percentile_percentile(sorted, 50)),
        p95: round(percentile_percentile(sorted, 95)),
        max: round(sorted.at(-1) ?? 0),
    };
}

;// CONCATENATED MODULE: ./lib/src/checks/judge/thresholds.js

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
    return percentile(sorted, statistic.percentile);
}

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
        const { statistic } = parseThreshold(text);
        if (typeof statistic !== "object")
            continue;
        const needed = samplesNeeded(statistic.percentile);
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
    const text = decodeText(bytes, "check file");
    if (typeof text !== "string")
        return { problems: [text] };
    // The parser and the validator cost milliseconds that the simple case need not pay.
    const { readYaml } = await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(108)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3108));
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

/***/ 2500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  gS: () => (/* binding */ problemError)
});

// UNUSED EXPORTS: CHECKS_REASONS, problemSentence

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


/***/ }),

/***/ 3279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   pO: () => (/* binding */ addressCheck),
/* harmony export */   vF: () => (/* binding */ NO_SERVER_ERROR)
/* harmony export */ });
/* unused harmony export simpleCheck */
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8889);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2500);


/** Every answer but a server's error: all that can be asked of an address about which nothing is said. */
const NO_SERVER_ERROR = ["1xx", "2xx", "3xx", "4xx"];
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
    const { loaded, problems } = await (0,_load_js__WEBPACK_IMPORTED_MODULE_0__/* .applyRules */ .IU)(file);
    if (loaded === undefined)
        throw (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .problemError */ .gS)("The simple check", problems);
    return loaded;
}


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

/***/ 5251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ ForbiddenAddress),
/* harmony export */   a3: () => (/* binding */ privateKind),
/* harmony export */   rN: () => (/* binding */ guardedLookup)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(610);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7030);


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
        const list = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
        for (const range of ranges) {
            const [address = "", bits] = range.split("/");
            list.addSubnet(address, Number(bits), (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address) === 6 ? "ipv6" : "ipv4");
        }
        return { kind, list };
    });
    return known;
}
/** What kind of place an IP address is that the public cannot reach; undefined for a public one, and for a name. */
function privateKind(text) {
    const address = text.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address);
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
        node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup(name, options, (error, found, family) => {
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

/***/ 4703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   hC: () => (/* binding */ sentences)
/* harmony export */ });
/* unused harmony exports fullStop, clauses */
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

/***/ 9480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   nV: () => (/* binding */ formatAge)
/* harmony export */ });
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
/******/ var __webpack_exports__ = __nccwpck_require__(1655);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
