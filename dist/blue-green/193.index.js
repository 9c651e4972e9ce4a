export const id = 193;
export const ids = [193];
export const modules = {

/***/ 5574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decompress: () => (/* binding */ decompress)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5728);


/** Encodings on top of each other that are undone; nobody honest needs more. */
const MAX_LAYERS = 4;
const DECODERS = {
    gzip: node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGunzip,
    "x-gzip": node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGunzip,
    deflate: node_zlib__WEBPACK_IMPORTED_MODULE_0__.createInflate,
    br: node_zlib__WEBPACK_IMPORTED_MODULE_0__.createBrotliDecompress,
    zstd: node_zlib__WEBPACK_IMPORTED_MODULE_0__.createZstdDecompress,
};
/** Undoes the encodings of a `Content-Encoding`, the last one first; no layer gives more than MAX_BODY_BYTES. */
async function decompress(body, encoding) {
    const layers = encoding
        .toLowerCase()
        .split(",")
        .map((name) => name.trim())
        .filter((name) => name !== "" && name !== "identity");
    if (layers.length > MAX_LAYERS)
        return { unreadable: `it has ${layers.length} encodings on top of each other` };
    let result = body;
    for (const name of layers.reverse()) {
        const decoder = DECODERS[name];
        if (decoder === undefined)
            return { unreadable: `nobody knows its encoding "${name.slice(0, 40)}"` };
        // Some servers send `deflate` without the header that it should have.
        const bare = name === "deflate" && ((result.bytes[0] ?? 0) & 0x0f) !== 8;
        const plain = await undo(bare ? node_zlib__WEBPACK_IMPORTED_MODULE_0__.createInflateRaw() : decoder(), result);
        if (plain === undefined)
            return { unreadable: `it is not ${name}, although its Content-Encoding says so` };
        result = plain;
    }
    return result;
}
/** What a decoder makes of a body; undefined when it makes nothing of it, or the body breaks off. */
function undo(decoder, { bytes, truncated }) {
    return new Promise((resolve) => {
        const chunks = [];
        let size = 0;
        const give = (cut) => resolve({ bytes: Buffer.concat(chunks).subarray(0, _collect_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BODY_BYTES */ .Y), truncated: cut });
        decoder.on("data", (chunk) => {
            chunks.push(chunk);
            size += chunk.length;
            if (size <= _collect_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BODY_BYTES */ .Y)
                return;
            give(true);
            decoder.destroy();
        });
        decoder.on("end", () => give(truncated));
        // Of a body that was cut by us, the start is as good as that of any other.
        decoder.on("error", () => (truncated && size > 0 ? give(true) : resolve(undefined)));
        decoder.end(bytes);
    });
}


/***/ })

};
