export const id = 614;
export const ids = [614];
export const modules = {

/***/ 4614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readArtifact: () => (/* binding */ readArtifact)
});

// EXTERNAL MODULE: ./lib/src/github/client.js + 24 modules
var client = __webpack_require__(9141);
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


/***/ })

};
