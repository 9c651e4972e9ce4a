export const id = 695;
export const ids = [695];
export const modules = {

/***/ 2695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYaml: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** References that anchors may unfold to; more is a bomb, or no longer readable. */
const MAX_ALIASES = 100;
/** Parses YAML 1.2 with merge keys. Duplicate keys, several documents and alias bombs are problems, never values. */
function readYaml(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    let root = null;
    try {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, merge: true, prettyErrors: false });
        const problems = document.errors.map((error) => ({
            line: lines.linePos(error.pos[0]).line,
            message: `is not valid YAML: ${error.message.replace(/\.$/, "")}`,
            fix: "Correct the YAML; an editor that knows the JSON Schema shows the place.",
        }));
        if (problems.length > 0)
            return { problems };
        root = document.contents;
        const value = document.toJS({ maxAliasCount: MAX_ALIASES });
        return { problems, source: { value, lineOf: (path) => lineOf(root, path, lines) } };
    }
    catch (error) {
        return { problems: [unreadable(error, root, lines)] };
    }
}
function unreadable(error, root, lines) {
    if (error instanceof ReferenceError) {
        return {
            line: lines.linePos(firstAlias(root)).line,
            message: `uses anchors so often that they unfold to more than ${MAX_ALIASES} references`,
            fix: "Write the repeated part out, or put it under `defaults`.",
        };
    }
    // Thousands of nested brackets end the parser's stack.
    const why = error instanceof RangeError ? "it is nested too deeply" : String(error);
    return { line: 1, message: `cannot be read: ${why}`, fix: "Write the checks as a plain list." };
}
function firstAlias(root) {
    let offset = 0;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(root, {
        Alias(_, alias) {
            offset = alias.range?.[0] ?? 0;
            return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
        },
    });
    return offset;
}
function lineOf(root, path, lines) {
    let node = root;
    let offset = root?.range?.[0] ?? 0;
    for (const step of path) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            const pair = node.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && String(key.value) === String(step));
            if (pair === undefined)
                break;
            offset = ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) ? pair.key.range?.[0] : undefined) ?? offset;
            node = pair.value;
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
            node = node.items[Number(step)];
            offset = node?.range?.[0] ?? offset;
        }
        else
            break;
        // What an anchor holds is reported where it is used.
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            break;
    }
    return lines.linePos(offset).line;
}


/***/ })

};
