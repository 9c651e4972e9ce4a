export const id = 212;
export const ids = [212];
export const modules = {

/***/ 212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askPort: () => (/* binding */ askPort)
/* harmony export */ });
/* unused harmony export proxyFor */
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(708);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13);




/** Opens a TCP connection and closes it; through the proxy when the environment names one for this host. */
async function askPort(task, line) {
    const { address, reachable = true } = task.check.addr ?? { address: "" };
    const url = new URL(address.replace(/^tcp:/, "http:"));
    const port = Number(address.split(":").at(-1));
    const started = performance.now();
    const error = await connect(url.hostname, port, { timeoutMs: task.timeoutMs, signal: line.signal });
    const base = { reached: error === undefined, durationMs: performance.now() - started };
    if ((error === undefined) === reachable)
        return { ...base, reached: true, cause: undefined, findings: [] };
    const expected = reachable ? "open" : "closed";
    const finding = { what: address, expected, actual: error ?? "open" };
    return { ...base, cause: reachable ? "connection" : "assertion", findings: [finding] };
}
async function connect(host, port, options) {
    const proxy = proxyFor(host, port);
    const signal = AbortSignal.any([options.signal, AbortSignal.timeout(options.timeoutMs)]);
    try {
        if (proxy === undefined)
            await direct(host, port, signal);
        else
            await tunnel(proxy, `${host}:${port}`, signal);
        return undefined;
    }
    catch (error) {
        return signal.aborted ? `no connection within ${options.timeoutMs} ms` : (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V)(error).message;
    }
}
function direct(host, port, signal) {
    return new Promise((resolve, reject) => {
        const socket = node_net__WEBPACK_IMPORTED_MODULE_2__.connect({ host, port });
        const abort = () => socket.destroy(new Error("aborted"));
        signal.addEventListener("abort", abort, { once: true });
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
    const client = proxy.protocol === "https:" ? node_https__WEBPACK_IMPORTED_MODULE_1__ : node_http__WEBPACK_IMPORTED_MODULE_0__;
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
            else
                reject(new Error(`the proxy answered ${response.statusCode}`));
        });
        request.once("error", reject);
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


/***/ })

};
