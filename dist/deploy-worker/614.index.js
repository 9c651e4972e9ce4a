export const id = 614;
export const ids = [614,725];
export const modules = {

/***/ 4614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readArtifact: () => (/* binding */ readArtifact)
});

// EXTERNAL MODULE: ./lib/src/github/client.js + 1 modules
var client = __webpack_require__(725);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/src/github/zip.js

/** Signatures of a zip archive: of its end, of an entry in its list, of an entry's own header. */
const [END, LISTED, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50];
const SMALLEST_END = 22;
const LONGEST_COMMENT = 0xffff;
/**
 * The files of an archive whose paths are wanted. The archive comes from anybody: no length in it is trusted, nothing is
 * written, and no more is unpacked than is allowed. Throws for what is no archive, is damaged, or larger than that.
 */
function readZip(archive, { isWanted, largest, most }) {
    const files = [];
    const end = findEnd(archive);
    let at = archive.readUInt32LE(end + 16);
    for (let left = archive.readUInt16LE(end + 10); left > 0 && files.length < most; left--) {
        if (archive.readUInt32LE(at) !== LISTED)
            throw new Error("the archive's list of files is damaged");
        const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
        const path = archive.toString("utf8", at + 46, at + 46 + name);
        if (isWanted(path))
            files.push(unpack(archive, at, largest));
        at += 46 + name + extra + comment;
    }
    return files;
}
/** The end stands before a comment, which may be empty. */
function findEnd(archive) {
    const first = Math.max(0, archive.length - SMALLEST_END - LONGEST_COMMENT);
    for (let at = archive.length - SMALLEST_END; at >= first; at--)
        if (archive.readUInt32LE(at) === END)
            return at;
    throw new Error("it is no zip archive");
}
function unpack(archive, listed, largest) {
    const method = archive.readUInt16LE(listed + 10);
    const size = archive.readUInt32LE(listed + 20);
    const header = archive.readUInt32LE(listed + 42);
    if (archive.readUInt32LE(header) !== LOCAL)
        throw new Error("the archive's list of files is damaged");
    const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
    if (start + size > archive.length)
        throw new Error("the archive is cut");
    const packed = archive.subarray(start, start + size);
    if (method === 8)
        return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: largest });
    if (method !== 0)
        throw new Error(`the archive is compressed in a way that is not known here (${method})`);
    if (packed.length > largest)
        throw new Error(`a file of the archive has ${packed.length} bytes`);
    return packed;
}

;// CONCATENATED MODULE: ./lib/src/github/artifacts.js


/**
 * Files of an artifact of a run; undefined where there is none of that name (any more). Needs `actions: read`. Throws an
 * `ApiError` for what GitHub refuses, and an `Error` that says what is wrong with the archive.
 */
async function readArtifact(github, wanted) {
    const { octokit, owner, repo, signal } = github;
    const request = { signal };
    const runs = `/repos/${owner}/${repo}/actions/runs/${wanted.run}/artifacts`;
    const found = await told(runs, async () => {
        const query = { owner, repo, run_id: Number(wanted.run), name: wanted.name, request };
        return (await octokit.rest.actions.listWorkflowRunArtifacts(query)).data.artifacts;
    });
    const artifact = found?.find(({ name, expired }) => name === wanted.name && !expired);
    if (artifact === undefined)
        return undefined;
    if (artifact.size_in_bytes > wanted.largestArchive)
        throw new Error(`it has ${artifact.size_in_bytes} bytes`);
    const path = `/repos/${owner}/${repo}/actions/artifacts/${artifact.id}/zip`;
    const archive = await told(path, async () => {
        const query = { owner, repo, artifact_id: artifact.id, archive_format: "zip", request };
        return (await octokit.rest.actions.downloadArtifact(query)).data;
    });
    return archive && readZip(Buffer.from(archive), wanted);
}
/** What GitHub does not know (any more) is undefined. */
async function told(path, call) {
    try {
        return await call();
    }
    catch (error) {
        const known = (0,client.toGitHubError)(error, "GET", path);
        if (known instanceof Error && "status" in known && (known.status === 404 || known.status === 410))
            return undefined;
        throw known;
    }
}


/***/ }),

/***/ 725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GITHUB_REASONS: () => (/* binding */ GITHUB_REASONS),
  openRepository: () => (/* binding */ openRepository),
  toGitHubError: () => (/* binding */ toGitHubError)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
;// CONCATENATED MODULE: ./lib/src/github/patient.js
/** A request without a whole answer for so long is given up, ms. */
const LIMIT_MS = 20_000;
/** How often a read is made at most. */
const READS = 3;
/**
 * A `fetch` that waits for no answer longer than its limit, body included: a read is made again then, a write is not,
 * because it may have been carried out. The caller's own signal ends it at once.
 */
function patientFetch({ fetch: ask, limitMs } = { fetch, limitMs: LIMIT_MS }) {
    return async (input, init = {}) => {
        const isRead = (init.method ?? "GET") === "GET";
        for (let attempt = 1;; attempt++) {
            const limit = AbortSignal.timeout(limitMs);
            try {
                const signal = init.signal ? AbortSignal.any([init.signal, limit]) : limit;
                return await whole(await ask(input, { ...init, signal }));
            }
            catch (error) {
                init.signal?.throwIfAborted();
                if (isRead && attempt < READS)
                    continue;
                if (limit.aborted)
                    throw new Error(`GitHub gave no whole answer within ${limitMs / 1000} s`, { cause: error });
                throw error;
            }
        }
    };
}
/** Statuses of answers that have no body, not even an empty one. */
const BODILESS = [204, 205, 304];
/** The same answer with its body read. */
async function whole(response) {
    const { status, statusText, headers } = response;
    const body = await response.arrayBuffer();
    return new Response(BODILESS.includes(status) ? null : body, { status, statusText, headers });
}

;// CONCATENATED MODULE: ./lib/src/github/client.js



/** Reasons of calls that GitHub refused. */
const GITHUB_REASONS = ["github-error"];
/** Prepares the client for `owner/name`; makes no request. GITHUB_API_URL is honoured. */
function openRepository(token, repository, signal) {
    const [owner = "", repo = ""] = repository.split("/");
    const budget = {};
    const fetch = counting(patientFetch(), budget);
    return { octokit: (0,github/* getOctokit */.Q)(token, { request: { fetch } }), owner, repo, signal, budget };
}
/** Notes what is left of the hour with every answer. */
function counting(ask, budget) {
    return async (input, init) => {
        const answer = await ask(input, init);
        const [remaining, reset] = ["x-ratelimit-remaining", "x-ratelimit-reset"].map((name) => answer.headers.get(name));
        if (remaining && /^\d+$/.test(remaining))
            budget.remaining = Number(remaining);
        if (reset && /^\d+$/.test(reset))
            budget.resetsAt = Number(reset) * 1000;
        return answer;
    };
}
/** Turns what the official client threw into an `ApiError`; anything else is handed on. */
function toGitHubError(error, method, path) {
    if (!(error instanceof Error) || !("status" in error))
        return error;
    const status = Number(error.status);
    const response = "response" in error ? error.response : undefined;
    return new errors/* ApiError */.hD({
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
