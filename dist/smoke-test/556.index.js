export const id = 556;
export const ids = [556];
export const modules = {

/***/ 2556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exchange2: () => (/* binding */ exchange2)
/* harmony export */ });
/* harmony import */ var node_http2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2467);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5338);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7428);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5849);
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5728);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4812);
/* harmony import */ var _guard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4915);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8527);








/** One request over HTTP/2 on a connection of its own; the agent opens it, so proxies are honoured. */
async function exchange2(wire, agent) {
    const { url } = wire;
    if (url.protocol !== "https:")
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .RequestFailure */ .e6("connection", "HTTP/2 needs https://");
    const timeout = AbortSignal.timeout(wire.timeoutMs);
    const signal = AbortSignal.any([wire.signal, timeout]);
    const why = () => timeout.aborted && !wire.signal.aborted
        ? new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .RequestFailure */ .e6("timeout", `no answer within ${wire.timeoutMs} ms`)
        : new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .RequestFailure */ .e6("deadline", "the run's deadline passed");
    let socket;
    try {
        socket = await connect(wire, agent, signal);
        if (socket.alpnProtocol !== "h2")
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .RequestFailure */ .e6("connection", "the server does not speak HTTP/2");
        return await ask(wire, socket, signal);
    }
    catch (error) {
        throw signal.aborted ? why() : (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)(error);
    }
    finally {
        socket?.destroy();
        agent.destroy();
    }
}
function connect({ url, guarded }, agent, signal) {
    const host = url.hostname.replace(/^\[|\]$/g, "");
    return new Promise((resolve, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason), { once: true });
        const connected = (error, stream) => {
            if (error)
                reject(error);
            else if (stream !== undefined)
                watch(stream);
        };
        const watch = (socket) => {
            // All of them, to the end: an error that nobody hears ends the process.
            socket.on("error", reject);
            // Through a proxy the socket arrives with its handshake done.
            if (socket.alpnProtocol !== null && socket.alpnProtocol !== undefined)
                resolve(socket);
            else
                socket.once("secureConnect", () => resolve(socket));
        };
        const guard = guarded === true ? { lookup: (0,_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .guardedLookup */ .rN)(host) } : {};
        const port = Number(url.port || 443);
        const options = { host, servername: host, port, ALPNProtocols: ["h2", "http/1.1"], ...guard };
        const socket = agent.createConnection(options, connected);
        if (socket !== undefined && socket !== null)
            watch(socket);
    });
}
const SETTINGS = { maxHeaderListSize: _answer_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_HEAD_BYTES */ .O };
async function ask(wire, socket, signal) {
    const { url, method } = wire;
    const session = node_http2__WEBPACK_IMPORTED_MODULE_0__.connect(url.origin, { createConnection: () => socket, settings: SETTINGS });
    const failed = new Promise((_, reject) => session.on("error", reject));
    failed.catch(() => undefined);
    const sent = performance.now();
    const { host: _, ...headers } = wire.headers;
    const stream = session.request({ ":method": method, ":path": `${url.pathname}${url.search}`, ...headers }, { signal });
    const head = new Promise((resolve, reject) => {
        stream.once("response", resolve);
        stream.on("error", reject);
        stream.on("close", () => reject(new Error("the server closed the stream without an answer")));
    });
    stream.end(wire.body);
    const received = await Promise.race([head, failed]);
    const body = await Promise.race([(0,_collect_js__WEBPACK_IMPORTED_MODULE_6__/* .collectBody */ .P)(stream, method), failed]);
    const durationMs = performance.now() - sent;
    const certificate = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_7__/* .certificateOf */ .t)(socket);
    session.destroy();
    const plain = Object.entries(received).filter(([name]) => !name.startsWith(":"));
    const decoded = await (0,_body_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBody */ .V)(body, {
        encoding: received["content-encoding"],
        type: received["content-type"],
    });
    return {
        url,
        status: Number(received[":status"]),
        protocol: "h2",
        headers: Object.fromEntries(plain.map(([name, value]) => [name, (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .headerText */ .TK)(Array.isArray(value) ? value.join(", ") : String(value))])),
        setCookies: (received["set-cookie"] ?? []).map(_text_js__WEBPACK_IMPORTED_MODULE_4__/* .headerText */ .TK),
        ...decoded,
        durationMs,
        certificate,
    };
}


/***/ })

};
