export const id = 108;
export const ids = [108];
export const modules = {

/***/ 3108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readYaml: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./lib/src/document/text.js
const MIB = (/* unused pure expression or super */ null && (1024 * 1024));
/** Largest file that is read, bytes. */
const MAX_BYTES = (/* unused pure expression or super */ null && (MIB));
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

;// CONCATENATED MODULE: ./lib/src/document/yaml.js


/** Values, and 64 characters of text each, that anchors may unfold to; more is a bomb, or no longer readable. */
const MAX_VALUES = 100_000;
const LIMITS = { maxDepth: 50, maxAliases: 1_000 };
/**
 * Parses YAML 1.2 with merge keys. Duplicate keys, several documents and alias bombs are problems, never values;
 * `start` says how such a file begins.
 */
function readYaml(text, start = "Write `version: 1` and `checks:`, once.") {
    try {
        const events = (0,js_yaml/* parseEvents */.PH)(text, LIMITS);
        const schema = js_yaml/* CORE_SCHEMA */.OU.withTags(js_yaml/* mergeTag */.LJ);
        const documents = (0,js_yaml/* constructFromEvents */.fw)(events, { source: text, schema, ...LIMITS });
        const [value] = documents;
        if (documents.length !== 1) {
            const message = documents.length === 0 ? "is empty" : "holds several documents";
            return { problems: [{ line: 1, message, fix: start }] };
        }
        if (size(value) > MAX_VALUES)
            return { problems: [bomb(lineOfOffset(text, firstAlias(events)))] };
        const tree = lazy(() => readTree(events, text));
        const lines = lazy(() => lineStarts(text));
        return { problems: [], source: { value, lineOf: (path) => lineAt(lines(), locate(tree(), path)) } };
    }
    catch (error) {
        return { problems: [unreadable(error)] };
    }
}
function unreadable(error) {
    if (!(error instanceof js_yaml/* YAMLException */.tB)) {
        return { line: 1, message: `cannot be read: ${String(error)}`, fix: "Write it more plainly." };
    }
    const line = (error.mark?.line ?? 0) + 1;
    if (/alias/i.test(error.reason) && /exceed|limit|max/i.test(error.reason))
        return bomb(line);
    const fix = "Correct the YAML; an editor that knows the JSON Schema shows the place.";
    return { line, message: `is not valid YAML: ${error.reason.replace(/\.$/, "")}`, fix };
}
const bomb = (line) => ({
    line,
    message: `uses anchors so often that they unfold to more than ${MAX_VALUES} values`,
    fix: "Write the repeated part out, or leave it out.",
});
const firstAlias = (events) => {
    const alias = events.find((event) => event.type === js_yaml/* EVENT_ID */.hy.ALIAS);
    return alias?.type === js_yaml/* EVENT_ID */.hy.ALIAS ? alias.anchorStart : 0;
};
/** How many values there are once every alias is unfolded, counted without unfolding one. */
function size(value, known = new Map()) {
    if (typeof value === "string")
        return 1 + (value.length >> 6);
    if (typeof value !== "object" || value === null)
        return 1;
    const counted = known.get(value);
    if (counted !== undefined)
        return counted;
    // Met again before it is counted, it holds itself.
    known.set(value, Number.POSITIVE_INFINITY);
    const total = Object.values(value).reduce((sum, item) => sum + size(item, known), 1);
    known.set(value, total);
    return total;
}
function readTree(events, source) {
    let next = 0;
    const read = () => {
        const event = events[next++];
        const place = { offset: 0, below: new Map() };
        if (event?.type === js_yaml/* EVENT_ID */.hy.SCALAR) {
            place.offset = event.valueStart;
            return { place, text: (0,js_yaml/* getScalarValue */.KE)(source, event) };
        }
        if (event?.type === js_yaml/* EVENT_ID */.hy.SEQUENCE || event?.type === js_yaml/* EVENT_ID */.hy.MAPPING) {
            place.offset = event.start;
            for (let index = 0; events[next]?.type !== js_yaml/* EVENT_ID */.hy.POP; index++) {
                const key = event.type === js_yaml/* EVENT_ID */.hy.MAPPING ? read() : undefined;
                const value = read().place;
                place.below.set(key?.text ?? String(index), { ...value, offset: key?.place.offset ?? value.offset });
            }
            next++;
        }
        else if (event?.type === js_yaml/* EVENT_ID */.hy.ALIAS)
            place.offset = event.anchorStart;
        return { place, text: "" };
    };
    while (next < events.length && events[next]?.type === js_yaml/* EVENT_ID */.hy.DOCUMENT)
        next++;
    return read().place;
}
function locate(root, path) {
    let place = root;
    // What an anchor or a merge key brought along is found at its nearest written ancestor.
    for (const step of path) {
        const below = place.below.get(String(step));
        if (below === undefined)
            break;
        place = below;
    }
    return place.offset;
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    return starts;
}
function lineAt(starts, offset) {
    let low = 0;
    let high = starts.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return Math.max(1, low);
}
function lazy(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}


/***/ })

};
