export const id = 19;
export const ids = [19];
export const modules = {

/***/ 5019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareCommits: () => (/* binding */ compareCommits)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9141);

/**
 * How `head` stands to `base`: `ahead`, `behind`, `identical` or `diverged`; `unknown` if GitHub does not know one of the
 * commits (any more), or they have no beginning in common; undefined if the token may not ask. Needs `contents: read`.
 */
async function compareCommits(github, base, head) {
    const { octokit, owner, repo, signal } = github;
    const basehead = `${base}...${head}`;
    try {
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
            owner,
            repo,
            basehead,
            per_page: 1,
            request: { signal },
        });
        return data.status;
    }
    catch (error) {
        const known = (0,_client_js__WEBPACK_IMPORTED_MODULE_0__.toGitHubError)(error, "GET", `/repos/${owner}/${repo}/compare/${basehead}`);
        if (known instanceof Error && "status" in known && known.status === 404)
            return "unknown";
        if (known instanceof Error && "status" in known && known.status === 403)
            return undefined;
        throw known;
    }
}


/***/ })

};
