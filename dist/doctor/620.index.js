export const id = 620;
export const ids = [620];
export const modules = {

/***/ 9620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readToml: () => (/* binding */ readToml)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);

/** How deep inline tables and lists may lie in each other. */
const MAX_DEPTH = 100;
/** Parses TOML 1.0. Lines of values are found by their keys: the parser does not tell them. */
function readToml(text) {
    let value;
    try {
        value = (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxDepth: MAX_DEPTH, unsafeKeyBehaviour: "throw" });
    }
    catch (error) {
        return { problems: [unreadable(error)] };
    }
    return { problems: [], source: { value, lineOf: (path) => lineOf(text, path) } };
}
function unreadable(error) {
    if (!(error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx)) {
        return { line: 1, message: `cannot be read: ${String(error)}`, fix: "Write it more plainly." };
    }
    const why = error.message.split("\n")[0]?.replace(/^Invalid TOML document: /, "");
    return { line: error.line, message: `is not valid TOML: ${why}`, fix: "Correct it." };
}
/** Line of the value at `path`, or of the nearest thing above it whose key can be found. */
function lineOf(text, path) {
    const lines = text.split("\n").map((line) => line.trim());
    for (let length = path.length; length > 0; length--) {
        const found = lineOfKey(lines, path.slice(0, length));
        if (found !== undefined)
            return found;
    }
    return 1;
}
function lineOfKey(lines, path) {
    let table = [];
    const seen = new Map();
    const wanted = path.map(String);
    for (const [index, line] of lines.entries()) {
        const [, list, header] = /^(\[\[?)\s*([^\]]+?)\s*\]/.exec(line) ?? [];
        if (header !== undefined) {
            table = keys(header);
            if (list === "[[")
                table = [...table, String(count(seen, table.join(".")))];
        }
        const key = header === undefined ? /^([^=#]+?)\s*=/.exec(line)?.[1] : undefined;
        const here = key === undefined ? table : [...table, ...keys(key)];
        if ((header ?? key) !== undefined && same(here, wanted))
            return index + 1;
    }
    return undefined;
}
function count(seen, name) {
    const number = seen.get(name) ?? 0;
    seen.set(name, number + 1);
    return number;
}
const keys = (dotted) => dotted.split(".").map((key) => key.trim().replace(/^(["'])(.*)\1$/, "$2"));
const same = (one, other) => one.length === other.length && one.every((step, index) => step === other[index]);


/***/ })

};
