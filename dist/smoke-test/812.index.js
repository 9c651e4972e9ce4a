export const id = 812;
export const ids = [812];
export const modules = {

/***/ 431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askDns: () => (/* binding */ askDns)
/* harmony export */ });
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(553);
/* harmony import */ var _predicate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(154);


/**
 * Resolves a name. Addresses without a `server` are looked up as every program on this machine does (hosts file
 * included); everything else is asked of a DNS server.
 */
async function askDns(task, _line) {
    const question = task.check.dns ?? { resolve: "" };
    const started = performance.now();
    const { records, error } = await resolve(question, task.timeoutMs);
    const base = { reached: records !== undefined, durationMs: performance.now() - started };
    const what = `${question.type ?? "A"} ${question.resolve}`;
    if (records === undefined || records.length === 0) {
        if (question.resolvable === false)
            return { ...base, reached: true, cause: undefined, findings: [] };
        const finding = { what, expected: "records", actual: error ?? "no records" };
        return { ...base, cause: "connection", findings: [finding] };
    }
    if (question.resolvable === false) {
        return { ...base, cause: "assertion", findings: [{ what, expected: "no records", actual: records.join(", ") }] };
    }
    const found = question.addrs === undefined ? undefined : (0,_predicate_js__WEBPACK_IMPORTED_MODULE_1__/* .mismatch */ .J4)(records, question.addrs, { text: true });
    if (found === undefined)
        return { ...base, cause: undefined, findings: [] };
    return { ...base, cause: "assertion", findings: [{ what, ...found }] };
}
async function resolve(question, timeoutMs) {
    const { type = "A", server } = question;
    let timer;
    try {
        const timeout = new Promise((_, reject) => {
            timer = setTimeout(() => reject(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs);
        });
        const local = server === undefined && (type === "A" || type === "AAAA");
        const answer = local ? addresses(question.resolve, type) : ask(question.resolve, type, { server, timeoutMs });
        return { records: await Promise.race([answer, timeout]) };
    }
    catch (error) {
        const { code, message } = error;
        const words = { ENOTFOUND: "no such name", ENODATA: "no records of this type" };
        return { error: code === undefined ? message : `${words[code] ?? message} (${code})` };
    }
    finally {
        clearTimeout(timer);
    }
}
const addresses = async (name, type) => (await (0,node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.lookup)(name, { all: true, family: type === "A" ? 4 : 6 })).map(({ address }) => address);
async function ask(name, type, options) {
    const resolver = new node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.Resolver({ timeout: Math.max(100, Math.floor(options.timeoutMs / 2)), tries: 2 });
    if (options.server !== undefined)
        resolver.setServers([options.server]);
    const records = await resolver.resolve(name, type);
    return records.map(text);
}
/** A record as people write it: `10 mx.example.com`, `0 issue letsencrypt.org`. */
function text(record) {
    if (typeof record === "string")
        return record;
    if (Array.isArray(record))
        return record.join("");
    const { exchange, priority, critical, ...rest } = record;
    if (exchange !== undefined)
        return `${String(priority)} ${String(exchange)}`;
    return [critical, ...Object.entries(rest).flat()].join(" ");
}


/***/ })

};
