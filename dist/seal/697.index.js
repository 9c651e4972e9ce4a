export const id = 697;
export const ids = [697];
export const modules = {

/***/ 697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readJsonc: () => (/* binding */ readJsonc)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(547);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(715);


/** How deep objects and lists may lie in each other; more would end the parser, which calls itself. */
const MAX_DEPTH = 100;
// jsonc-parser's numbers of tokens, without the enumeration that its types declare but do not export as a value.
const OPEN = [1, 3];
const CLOSE = [2, 4];
const END = 17;
/** Parses JSON with comments and trailing commas, as wrangler does. A key that stands twice is a problem. */
function readJsonc(text) {
    const deep = tooDeep(text);
    if (deep !== undefined)
        return { problems: [deep] };
    const errors = [];
    const tree = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, errors, { allowTrailingComma: true });
    const [error] = errors;
    if (error !== undefined || tree === undefined) {
        const why = error === undefined ? "it is empty" : words((0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error.error));
        const line = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOfOffset */ .hW)(text, error?.offset ?? 0);
        return { problems: [{ line, message: `is not valid JSON: ${why}`, fix: "Correct it; comments may stay." }] };
    }
    const problems = [];
    const value = plain(tree, (key, offset) => problems.push(twice(key, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOfOffset */ .hW)(text, offset))));
    if (problems.length > 0)
        return { problems };
    return { problems: [], source: { value, lineOf: (path) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOfOffset */ .hW)(text, offsetOf(tree, path)) } };
}
/** `ValueExpected` becomes "value expected". */
const words = (code) => code.replaceAll(/(?!^)([A-Z])/g, " $1").toLowerCase();
const twice = (key, line) => key === "__proto__"
    ? { line, message: 'has the key "__proto__"', fix: "Remove it: programs take it for something else than a key." }
    : { line, message: `has the key "${key}" twice`, fix: "Keep one: people would read the first, programs the last." };
function tooDeep(text) {
    const scanner = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.createScanner)(text, true);
    let depth = 0;
    for (let token = scanner.scan(); token !== END; token = scanner.scan()) {
        if (OPEN.includes(token))
            depth += 1;
        if (CLOSE.includes(token))
            depth -= 1;
        if (depth > MAX_DEPTH) {
            const line = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOfOffset */ .hW)(text, scanner.getTokenOffset());
            return { line, message: `is nested more than ${MAX_DEPTH} levels deep`, fix: "Write it more plainly." };
        }
    }
    return undefined;
}
/** The value of a node; `refuse` hears of keys that stand twice. */
function plain(node, refuse) {
    const { type, children = [] } = node;
    if (type === "array")
        return children.map((child) => plain(child, refuse));
    if (type !== "object")
        return node.value;
    const result = {};
    for (const { children: [key, value] = [] } of children) {
        if (key === undefined || value === undefined)
            continue;
        const name = String(key.value);
        if (name === "__proto__" || Object.hasOwn(result, name))
            refuse(name, key.offset);
        else
            result[name] = plain(value, refuse);
    }
    return result;
}
/** Where the value at a path, or its nearest ancestor, begins; of a member that is where its key does. */
function offsetOf(root, path) {
    let { offset } = root;
    let node = root;
    for (const step of path) {
        const found = childAt(node, step);
        if (found === undefined)
            return offset;
        offset = found.offset;
        node = found.type === "property" ? found.children?.[1] : found;
        if (node === undefined)
            return offset;
    }
    return offset;
}
const childAt = ({ type, children = [] }, step) => type === "array" ? children[Number(step)] : children.find(({ children: [key] = [] }) => key?.value === step);


/***/ })

};
