export const id = 844;
export const ids = [844];
export const modules = {

/***/ 1844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   substitute: () => (/* binding */ substitute)
/* harmony export */ });
/**
 * Replaces `${NAME}` in every text of the file by its value from the allow-list; `$${` stands for a literal `${`.
 * Values are put in after parsing, so none of them can add YAML.
 */
function substitute(source, variables, secrets = new Map()) {
    const problems = [];
    const uses = [];
    const known = [...variables.keys(), ...secrets.keys()];
    const replace = (text, path) => text.replace(/(\$?)\$\{([^}]*)\}/g, (whole, escaped, name) => {
        if (escaped === "$")
            return whole.slice(1);
        if (secrets.has(name))
            uses.push({ name, path });
        const value = secrets.get(name) ?? variables.get(name);
        if (value === undefined)
            problems.push(unknown(name, source.lineOf(path), known));
        return value ?? whole;
    });
    const walk = (value, path) => {
        if (typeof value === "string")
            return value.includes("${") ? replace(value, path) : value;
        if (Array.isArray(value))
            return value.map((item, index) => walk(item, [...path, index]));
        if (typeof value !== "object" || value === null)
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, [...path, key])]));
    };
    return { value: walk(source.value, []), problems, uses };
}
function unknown(name, line, known) {
    return {
        line,
        message: `uses the unknown variable "${name}"`,
        fix: `Name it in the input \`variables\` (${known.length === 0 ? "which is empty" : `which has ${known.join(", ")}`}).`,
    };
}


/***/ })

};
