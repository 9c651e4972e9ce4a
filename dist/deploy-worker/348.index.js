export const id = 348;
export const ids = [348];
export const modules = {

/***/ 9348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   quick: () => (/* binding */ quick)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(714);

const SLOT = "slipway.quick";
const slots = globalThis;
const script = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script(`globalThis[${JSON.stringify(SLOT)}]()`);
/**
 * Does work that waits for nothing, but not for longer than `limitMs`: even a regular expression is stopped then.
 * Undefined when it was not done by then, or fell over. A tenth of a millisecond, where a thread takes fifty to start.
 */
function quick(work, limitMs) {
    let result;
    slots[SLOT] = () => {
        result = work();
    };
    try {
        script.runInThisContext({ timeout: limitMs });
        return result;
    }
    catch {
        return undefined;
    }
    finally {
        slots[SLOT] = undefined;
    }
}


/***/ })

};
