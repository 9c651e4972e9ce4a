export const id = 323;
export const ids = [323];
export const modules = {

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

/***/ 5338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ MAX_HEAD_BYTES)
/* harmony export */ });
/** Most bytes of an answer's head: a Worker may send 128 KB of headers, and Cloudflare adds its own. */
const MAX_HEAD_BYTES = 256 * 1024;


/***/ }),

/***/ 7428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ decodeBody)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8527);

/** The text of a body: its content encodings are undone, then its charset; at most 1 MiB of it. */
async function decodeBody(collected, headers) {
    let { bytes, truncated } = collected;
    if (headers.encoding !== undefined && bytes.length > 0) {
        const { decompress } = await __webpack_require__.e(/* import() */ 193).then(__webpack_require__.bind(__webpack_require__, 3193));
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ ForbiddenAddress),
/* harmony export */   a3: () => (/* binding */ privateKind),
/* harmony export */   rN: () => (/* binding */ guardedLookup)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(610);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);


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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 6323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createLook: () => (/* binding */ createLook),
  lookAtAddress: () => (/* binding */ lookAtAddress)
});

;// CONCATENATED MODULE: ./lib/src/checks/judge/jsonpath.js
/** How deep `..` descends; a document that goes deeper is not searched. */
const MAX_DEPTH = 1_000;
const compiled = new Map();
let environment;
/** Loads the library; runs without a JSONPath never pay for it. */
async function loadJsonPath() {
    if (environment === undefined)
        useJsonPath(await __webpack_require__.e(/* import() */ 393).then(__webpack_require__.t.bind(__webpack_require__, 393, 19)));
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

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
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

// EXTERNAL MODULE: ./node_modules/cookie/dist/index.js
var dist = __webpack_require__(2211);
;// CONCATENATED MODULE: ./lib/src/checks/judge/cookies.js

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
    const cookie = setCookies.map((line) => (0,dist/* parseSetCookie */.s_)(line)).findLast(({ name }) => name === wanted.name);
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

;// CONCATENATED MODULE: ./lib/src/checks/judge/predicate.js
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
            const says = describe({ [word]: operand });
            const item = word === "equals" && typeof operand !== "object" ? show(operand) : "…";
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
        if (cookieName(name) === undefined) {
            const fix = `Write \`name[Attribute]\` with one of ${COOKIE_ATTRIBUTES.join(", ")}.`;
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
        return jsonPath(query).singular ? "json" : "list";
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        report(path, `has the bad JSONPath "${query}" in ${subject}: ${why}`, "Write it as RFC 9535 does, e.g. `$.a.b[0]`.");
        return "json";
    }
}

// EXTERNAL MODULE: ./lib/src/text/address.js
var address = __webpack_require__(2508);
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

;// CONCATENATED MODULE: ./lib/src/checks/file/load.js





/** Reads a check file's bytes. Returns either something to run or every problem found, each at its line. */
async function loadCheckFile(bytes, options) {
    const text = decodeText(bytes, "check file");
    if (typeof text !== "string")
        return { problems: [text] };
    // The parser and the validator cost milliseconds that the simple case need not pay.
    const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(108)]).then(__webpack_require__.bind(__webpack_require__, 3108));
    const { source, problems } = readYaml(text);
    return source === undefined ? { problems } : loadChecks(source, options);
}
/** The same for a document that was parsed before, e.g. one that the settings brought along. */
async function loadChecks(source, options) {
    const [{ substitute }, { validateForm }] = await Promise.all([__webpack_require__.e(/* import() */ 844).then(__webpack_require__.bind(__webpack_require__, 1844)), __webpack_require__.e(/* import() */ 105).then(__webpack_require__.bind(__webpack_require__, 9105))]);
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
    originRules(file, uses, report);
    statusRules(file, report);
    return problems;
}
const secretDefaults = (uses) => new Set(uses
    .filter(({ path }) => path[0] === "defaults" && path[1] === "headers")
    .map(({ path }) => String(path[2]).toLowerCase()));
/** Checks the rules of a file of valid form, from wherever it comes. */
async function applyRules(file, lineOf = () => undefined) {
    if (file.checks.some(({ expect, rate_limit }) => expect?.jsonpath ?? rate_limit?.expect?.jsonpath)) {
        await loadJsonPath();
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

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
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
    const { loaded, problems } = await applyRules(file);
    if (loaded === undefined)
        throw problemError("The simple check", problems);
    return loaded;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/src/record/stamp.js
var record_stamp = __webpack_require__(7161);
// EXTERNAL MODULE: ./lib/src/text/credentials.js
var credentials = __webpack_require__(4926);
;// CONCATENATED MODULE: ./lib/src/checks/judge/identity.js


/** Prepares identities. Throws a UserError for a Worker whose name the override header cannot carry. */
async function identities(settings) {
    if (settings.jsonpath !== undefined)
        await loadJsonPath();
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
    const { serializeDictionary } = await __webpack_require__.e(/* import() */ 385).then(__webpack_require__.bind(__webpack_require__, 2385));
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
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/src/checks/thread/threads.js

/** Memory of a thread, MB: far more than an answer of 1 MiB needs. */
const MEMORY_MB = 256;
/** Nothing is loaded, and no thread is started, before one is needed. */
function createThreads({ width = Math.min(4, (0,external_node_os_.availableParallelism)()), memoryMb = MEMORY_MB } = {}) {
    let pool;
    const load = async () => {
        const { Pool } = await __webpack_require__.e(/* import() */ 558).then(__webpack_require__.bind(__webpack_require__, 7558));
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

// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: ./lib/src/checks/wire/answer.js
var answer = __webpack_require__(5338);
// EXTERNAL MODULE: ./lib/src/checks/wire/body.js
var body = __webpack_require__(7428);
// EXTERNAL MODULE: ./lib/src/checks/wire/certificate.js
var wire_certificate = __webpack_require__(5849);
// EXTERNAL MODULE: ./lib/src/checks/wire/collect.js
var collect = __webpack_require__(5728);
// EXTERNAL MODULE: ./lib/src/checks/wire/failure.js
var failure = __webpack_require__(4812);
// EXTERNAL MODULE: ./lib/src/checks/wire/guard.js
var wire_guard = __webpack_require__(5251);
// EXTERNAL MODULE: ./lib/src/checks/wire/text.js
var wire_text = __webpack_require__(8527);
;// CONCATENATED MODULE: ./lib/src/checks/wire/exchange.js









/** Opens no connection yet. `environment` names proxies and exceptions in the usual variables. */
function createTransport(environment = process.env) {
    const shared = { keepAlive: true, proxyEnv: environment, scheduling: "lifo" };
    // Without a session cache every certificate is really presented.
    const alone = { keepAlive: false, maxCachedSessions: 0, proxyEnv: environment };
    const agents = {
        "http:": { shared: new external_node_http_.Agent(shared), alone: new external_node_http_.Agent(alone) },
        "https:": { shared: new external_node_https_.Agent(shared), alone: new external_node_https_.Agent(alone) },
    };
    return {
        async send(wire) {
            if (wire.http2 === true) {
                const agent = new external_node_https_.Agent({ ...alone, ALPNProtocols: ["h2", "http/1.1"] });
                return (await __webpack_require__.e(/* import() */ 556).then(__webpack_require__.bind(__webpack_require__, 2556))).exchange2(wire, agent);
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
    const client = wire.url.protocol === "https:" ? external_node_https_ : external_node_http_;
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
            return finish(`a redirect to "${cut(answer.headers.location ?? "")}", which is no URL`);
        if (hops.length > limit)
            return finish(`more than ${limit} redirect${limit === 1 ? "" : "s"}: ${route(hops, location)}`);
        if (!/^https?:$/.test(location.protocol))
            return finish(`a redirect to ${cut(location.protocol)}, which is not http(s)`);
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

// EXTERNAL MODULE: ./lib/src/time/retry-after.js
var retry_after = __webpack_require__(2331);
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
const isCostlyQuery = (query, answer) => !isShort(answer) || !jsonPath(query).plain;
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
    const simple = queries.every(([query, predicate]) => jsonPath(query).plain && !hasPattern(predicate));
    put("jsonpath", jsonpath, !(short && simple));
    return { cheap, costly: Object.keys(costly).length === 0 ? undefined : costly };
}
/** Whether a predicate has a regular expression somewhere. */
function hasPattern(predicate) {
    if (typeof predicate !== "object" || predicate === null)
        return false;
    return predicate.matches !== undefined || hasPattern(predicate.not);
}

;// CONCATENATED MODULE: ./lib/src/checks/judge/body.js

/** What the start of a text can prove about all of it. */
const PROVEN_BY_A_PART = ["contains", "startsWith", "matches", "exists"];
/** Judges a body: one that could not be read, or only in part, proves nothing about what was not read. */
function bodyMismatch(answer, predicate) {
    const expected = describe(predicate);
    if (answer.unreadable !== undefined)
        return { expected, actual: `a body that cannot be read: ${answer.unreadable}` };
    if (answer.truncated && !isProvenByPart(predicate)) {
        return { expected, actual: "only its first 1 MiB was read, which cannot prove that" };
    }
    return mismatch(answer.body, predicate, { text: true });
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

// EXTERNAL MODULE: ./lib/src/time/duration.js
var duration = __webpack_require__(9480);
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
        begin({ what, expected: describe(predicate) });
        add(what, mismatch(value, predicate, { text: true }));
    };
    if (expect.status !== undefined)
        add("status", statusMismatch(last, expect.status));
    if (expect.redirect !== undefined) {
        begin({ what: "redirect location", expected: describe(expect.redirect.location) });
        findings.push(...judgeRedirect(expect.redirect, chain.first));
    }
    if (expect.version !== undefined && last.protocol !== expect.version)
        add("protocol", { expected: expect.version, actual: last.protocol });
    for (const [name, predicate] of Object.entries(expect.header ?? {}))
        text(`header ${name}`, headerOf(last, name), predicate);
    for (const [name, predicate] of Object.entries(expect.cookie ?? {})) {
        text(`cookie ${name}`, textual(cookieValue(name, last.setCookies), predicate), predicate);
    }
    if (expect.headers_preset !== undefined) {
        for (const { header, ...found } of presetFindings(expect.headers_preset, last.headers, expect.header)) {
            findings.push({ what: `header ${header} (preset ${expect.headers_preset})`, ...found });
        }
    }
    if (expect.body !== undefined) {
        begin({ what: "body", expected: describe(expect.body) });
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
        return [{ what, expected: describe(expect.location), actual: `${show(location)}, which is no URL` }];
    const found = mismatch(target?.href, asWritten(expect.location), { text: true });
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
        begin({ what, expected: describe(predicate) });
        const query = jsonPath(text);
        const found = mismatch(query.of(document), predicate, { list: !query.singular });
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
        if (limit === undefined || withinBounds(durationMs, { [word]: milliseconds(limit) }))
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
    if (daysAfterNow !== undefined && !withinBounds(certificate.daysAfterNow, daysAfterNow)) {
        const actual = `${certificate.daysAfterNow.toFixed(1)} days`;
        findings.push({ what: "certificate expires in", expected: `${describe({ ...daysAfterNow })} days`, actual });
    }
    if (protocol !== undefined && certificate.protocol !== protocol) {
        findings.push({ what: "TLS protocol", expected: protocol, actual: certificate.protocol });
    }
    for (const [key, predicate] of Object.entries(texts)) {
        const found = mismatch(certificate[key], predicate, { text: true });
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
    const found = jsonPath(query).of(jsonOf(answer));
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
    const { quick } = await __webpack_require__.e(/* import() */ 348).then(__webpack_require__.bind(__webpack_require__, 9348));
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
    const page = wrong || version?.finding !== undefined ? edgePage(last) : undefined;
    const base = {
        reached: true,
        durationMs: last.durationMs,
        retryAfterMs: last.status < 400 ? undefined : (0,retry_after/* retryAfterMs */.V)(last.headers["retry-after"]),
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

;// CONCATENATED MODULE: ./lib/src/checks/file/origins.js
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
function origins_originRules(file, uses, report) {
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
    const trusted = new Set([...targetOrigins(file), ...targets.map(({ base }) => base.origin)]);
    const listed = new Set([...trusted, ...listedOrigins(file)]);
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

;// CONCATENATED MODULE: ./lib/src/checks/run/probe.js











/** Prepares probes; connections stay open between rounds until `close()`. */
function createProber(options) {
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
    return headers?.[header] ?? stamps?.get(headers?.[record_stamp/* STAMP_HEADER */.cx] ?? "");
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
var client = __webpack_require__(1516);
// EXTERNAL MODULE: ./lib/src/cloudflare/client/calls.js
var calls = __webpack_require__(9451);
// EXTERNAL MODULE: ./lib/src/cloudflare/client/errors.js + 1 modules
var client_errors = __webpack_require__(4803);
// EXTERNAL MODULE: ./lib/src/cloudflare/client/soon.js
var soon = __webpack_require__(627);
;// CONCATENATED MODULE: ./lib/src/cloudflare/workers/whole.js


/** Reads the Worker's own object. A token that is scoped to this one Worker may do that, unlike the account's lists. */
async function getWholeWorker(cf, worker) {
    // The official type of this call does not know the two addresses.
    const path = `/accounts/${cf.account}/workers/workers/${encodeURIComponent(worker)}`;
    return await (0,calls/* repeat */.ux)(cf, async (options) => {
        const { result } = await cf.api.get(path, options);
        // What says nothing at all does not say that it is off.
        if (typeof result !== "object" || result === null)
            throw new client_errors/* StrangeAnswer */.vb("The answer tells of no Worker.");
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
        const { result } = await repeat(cf, (options) => cf.api.get(path, options));
        return { migrationTag: result?.default_environment?.script?.migration_tag || undefined };
    }
    catch (error) {
        if (isNotFound(error))
            return undefined;
        throw error;
    }
}
/** The account's name at workers.dev, e.g. `acme` for `acme.workers.dev`; undefined until it has one. */
async function getAccountSubdomain(cf) {
    const where = { account_id: cf.account };
    try {
        const answer = await (0,calls/* repeat */.ux)(cf, (options) => cf.api.workers.subdomains.get(where, options));
        return answer?.subdomain || undefined;
    }
    catch (error) {
        if ((0,client_errors/* isNotFound */.c4)(error))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/cloudflare/workers/workers-dev.js



/** Reads the Worker's workers.dev switches and its hostname there; `whole` if it was read already. */
async function getWorkersDev(cf, worker, whole) {
    const { subdomain } = whole ?? (await getWholeWorker(cf, worker));
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
    const now = await getWorkersDev(cf, worker);
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
        return await getWholeWorker(cf, worker);
    }
    catch (error) {
        if ((0,soon/* isMissing */.b)(error))
            return undefined;
        throw error;
    }
}
async function listInAccount(cf, worker) {
    const path = `/accounts/${cf.account}/workers/domains`;
    const query = { service: worker };
    const result = await (0,calls/* repeat */.ux)(cf, async (options) => (0,client_errors/* listIn */.Of)(await cf.api.get(path, { ...options, query }), "custom domains"));
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

// EXTERNAL MODULE: ./lib/src/text/short-id.js
var short_id = __webpack_require__(234);
// EXTERNAL MODULE: ./lib/src/time/steady.js
var steady = __webpack_require__(6826);
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
            return looked("unseen", `version ${(0,short_id/* shortId */.m)(other.versionId)} still answers`);
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
        return (await listAddresses((0,client/* until */.TG)(cf, { deadline: (0,steady/* steadyNow */.r)() + PATIENCE }), worker))[0];
    }
    catch (error) {
        if (error instanceof errors/* ApiError */.hD || error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    }
}


/***/ })

};
