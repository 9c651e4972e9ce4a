export const id = 574;
export const ids = [574];
export const modules = {

/***/ 5574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GITHUB_REASONS: () => (/* binding */ GITHUB_REASONS),
/* harmony export */   openRepository: () => (/* binding */ openRepository),
/* harmony export */   toGitHubError: () => (/* binding */ toGitHubError)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2413);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5071);


/** Reasons of calls that GitHub refused. */
const GITHUB_REASONS = ["github-error"];
/** Prepares the client for `owner/name`; makes no request. GITHUB_API_URL is honoured. */
function openRepository(token, repository, signal) {
    const [owner = "", repo = ""] = repository.split("/");
    return { octokit: (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token), owner, repo, signal };
}
/** Turns what the official client threw into an `ApiError`; anything else is handed on. */
function toGitHubError(error, method, path) {
    if (!(error instanceof Error) || !("status" in error))
        return error;
    const status = Number(error.status);
    const response = "response" in error ? error.response : undefined;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .hD({
        service: "GitHub",
        method,
        path,
        status,
        detail: error.message,
        id: response?.headers?.["x-github-request-id"],
        reason: "github-error",
        cause: error,
    });
}


/***/ })

};
