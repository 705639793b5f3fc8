export const id = 665;
export const ids = [665];
export const modules = {

/***/ 81388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   HV: () => (/* binding */ refuseOtherCheckout),
/* harmony export */   zB: () => (/* binding */ pathInRepository)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12280);
/* harmony import */ var _workflows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24760);




/**
 * On pull_request_target a checkout is of the base branch unless the workflow says otherwise, and evaluating that would let every pull
 * request pass.
 * @param folder of the suite
 * @throws GateError where it is not a commit of the pull request that lies there
 */
function refuseOtherCheckout(where, folder) {
    if (where.event !== 'pull_request_target')
        return;
    const found = git(folder, 'rev-parse', 'HEAD');
    // The head itself, or its merge with the base; in a shallow clone only the commit itself tells its parents.
    const [header] = found === null ? [] : (git(folder, 'cat-file', '-p', 'HEAD')?.split('\n\n') ?? []);
    const ofHead = found === where.sha || header?.split('\n').includes(`parent ${where.sha}`);
    if (!ofHead)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('checkout-is-not-head', { found, head: where.sha });
}
/** What git says of the checkout that a folder lies in; null: nothing. */
function git(folder, ...args) {
    const { status, stdout } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', ['-C', folder, ...args], { encoding: 'utf8', timeout: 10_000 });
    return status === 0 ? stdout.trim() : null;
}
/** The path of a file from the root of the repository that it lies in, with forward slashes; null: it lies outside of the workspace's. */
function pathInRepository(file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file);
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,_workflows_js__WEBPACK_IMPORTED_MODULE_3__/* .rootOf */ .I5)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), path);
    return inside.startsWith('..') ? null : inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}


/***/ }),

/***/ 84185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gg: () => (/* binding */ aroundStep),
  sN: () => (/* binding */ readingStore),
  Yb: () => (/* binding */ writingStore)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
// EXTERNAL MODULE: ./lib/shared/messages/history.js
var messages_history = __webpack_require__(45426);
// EXTERNAL MODULE: ./lib/github/problem.js
var problem = __webpack_require__(57644);
;// CONCATENATED MODULE: ./lib/github/history.js



/** How often somebody else may have written at the same moment. */
const tries = 6;
/** The same again would be refused again. */
const once = { request: { retries: 0 } };
/** The history in a branch of its own, or a file of the repository at a commit, by the API. */
class ForgeStore {
    where;
    #client;
    #place;
    #ref;
    #root;
    /** @param root folder in the repository that files are relative to; empty, or with a slash at its end */
    constructor(client, place, at) {
        this.#client = client;
        this.#place = place;
        this.#ref = at.ref;
        this.#root = at.root;
        this.where = at.where;
    }
    async read(file) {
        return (await this.#standing(this.#root + file))?.content ?? null;
    }
    async update(file, change, message) {
        const path = this.#root + file;
        for (let attempt = 1;; attempt++) {
            const standing = await this.#standing(path);
            const content = change(standing?.content ?? null);
            if (content === null)
                return;
            try {
                await this.#write(path, content, standing, message);
                return;
            }
            catch (error) {
                if (!mayStandOtherwise(error) || attempt === tries)
                    throw (0,errors/* gateError */.em)('history-not-written', { where: this.where, said: (0,problem/* whatWasSaid */.vt)(error) }, error);
                await this.#client.wait(attempt * (0.5 + Math.random()));
            }
        }
    }
    /** null: there is no such file, or no such branch yet. What the token may not see is no empty history. */
    async #standing(path) {
        const { owner, repo } = this.#place;
        const { repos, git } = this.#client.rest;
        try {
            const { data } = await repos.getContent({ owner, repo, path, ref: this.#ref });
            if (Array.isArray(data) || data.type !== 'file')
                throw new Error(messages_history/* historyTexts */.T.noFile(path));
            const { content, encoding, sha, size } = data;
            // Beyond 1 MB the content is left out.
            if (content && encoding === 'base64')
                return { content: Buffer.from(content, 'base64'), sha };
            if (size === 0)
                return { content: Buffer.alloc(0), sha };
            const blob = await git.getBlob({ owner, repo, file_sha: sha });
            return { content: Buffer.from(blob.data.content, 'base64'), sha };
        }
        catch (error) {
            if (error.status !== 404)
                throw error;
            await this.#proveAccess();
            return null;
        }
    }
    /** GitHub answers 404 for what is not there and for what a token may not see; the root of a repository is always there. */
    async #proveAccess() {
        const { owner, repo } = this.#place;
        try {
            await this.#client.rest.repos.getContent({ owner, repo, path: '' });
        }
        catch (error) {
            throw (0,problem/* lacksPermission */.kQ)(error) ? new Error(messages_history/* historyTexts */.T.mayNotRead, { cause: error }) : error;
        }
    }
    async #write(path, content, standing, message) {
        const { owner, repo, forge } = this.#place;
        const branch = this.#ref;
        const isThere = standing !== null || (await this.#branchExists());
        if (!isThere && forge === 'github')
            return this.#begin(path, content, message);
        const file = { owner, repo, path, message, content: content.toString('base64'), ...once };
        if (forge === 'github' || standing !== null) {
            const at = { branch, ...(standing && { sha: standing.sha }) };
            await this.#client.rest.repos.createOrUpdateFileContents({ ...file, ...at });
            return;
        }
        // Gitea makes a file by another method, and a branch by another name, which begins at the default branch.
        const at = isThere ? { branch } : { new_branch: branch };
        await this.#client.request('POST /repos/{owner}/{repo}/contents/{path}', { ...file, ...at });
    }
    async #branchExists() {
        const { owner, repo, forge } = this.#place;
        const { repos, git } = this.#client.rest;
        try {
            if (forge === 'github')
                await git.getRef({ owner, repo, ref: `heads/${this.#ref}` });
            else
                await repos.getBranch({ owner, repo, branch: this.#ref });
            return true;
        }
        catch (error) {
            if (error.status === 404)
                return false;
            throw error;
        }
    }
    /** A branch without the repository's other files: its first commit has no parent. */
    async #begin(path, content, message) {
        const { owner, repo } = this.#place;
        const { git } = this.#client.rest;
        const blob = await git.createBlob({ owner, repo, content: content.toString('base64'), encoding: 'base64' });
        const entry = { path, mode: '100644', type: 'blob', sha: blob.data.sha };
        const tree = await git.createTree({ owner, repo, tree: [entry] });
        const commit = await git.createCommit({ owner, repo, message, tree: tree.data.sha, parents: [] });
        await git.createRef({ owner, repo, ref: `refs/heads/${this.#ref}`, sha: commit.data.sha, ...once });
    }
}
/**
 * Another write came first, so that the file is another now, or there is one, or a branch; or nobody knows what became of the request. Either
 * way the next try looks first.
 */
function mayStandOtherwise(error) {
    const { status } = error;
    return status === undefined || status === 409 || status === 422 || status >= 500;
}

// EXTERNAL MODULE: ./lib/history/store.js
var store = __webpack_require__(22185);
// EXTERNAL MODULE: ./lib/commands/checkout.js
var checkout = __webpack_require__(81388);
;// CONCATENATED MODULE: ./lib/commands/history/place.js








const commit = schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/);
const payloadSchema = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({ base: schemas/* object */.Ikc({ sha: commit }) }).optional(),
    merge_group: schemas/* object */.Ikc({ base_sha: commit }).optional(),
});
/** Around a step of the action. */
function aroundStep(suiteFile, where, payload, client) {
    const { pull_request: pull, merge_group: group } = payloadSchema.safeParse(payload).data ?? {};
    return {
        folder: (0,external_node_path_.resolve)((0,external_node_path_.dirname)(suiteFile)),
        forge: client && { client, place: where },
        base: pull?.base.sha ?? group?.base_sha ?? null,
        ofPullRequest: pull !== undefined,
    };
}
/** The store that a run reads, and what a reader of the report has to know of it. */
function readingStore(settings, around) {
    const { kept, name } = settings;
    const { folder, forge, base, ofPullRequest } = around;
    if (kept === 'branch')
        return { store: branchStore(name, around), problems: [] };
    const here = (0,store/* folderStore */.s)({ folder }, settings);
    if (kept === 'artifact' || !ofPullRequest)
        return { store: here, problems: [] };
    // The head of a pull request could have changed the file.
    const path = (0,checkout/* pathInRepository */.zB)((0,external_node_path_.join)(folder, name));
    if (forge === null || base === null || path === null)
        return { store: here, problems: [messages_history/* historyTexts */.T.fromCheckout(name)] };
    const root = path.slice(0, path.length - name.length);
    const where = `the file ${name} of the base branch`;
    return { store: new ForgeStore(forge.client, forge.place, { ref: base, root, where }), problems: [] };
}
function writingStore(settings, around) {
    return settings.kept === 'branch' ? branchStore(settings.name, around) : (0,store/* folderStore */.s)(around, settings);
}
function branchStore(branch, { forge, folder }) {
    const where = `the branch ${branch}`;
    if (forge !== null)
        return new ForgeStore(forge.client, forge.place, { ref: branch, root: '', where });
    return {
        where,
        async read(file) {
            return gitFile(folder, [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`], file);
        },
        async update() {
            throw (0,errors/* gateError */.em)('history-branch-alone', { branch });
        },
    };
}
/** A file of the first of these branches that this clone has. */
function gitFile(folder, refs, file) {
    const git = (...args) => (0,external_node_child_process_.spawnSync)('git', ['-C', folder, ...args], { maxBuffer: 2 ** 30, timeout: 60_000 });
    const known = refs.find((ref) => git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`).status === 0);
    if (known === undefined)
        throw new Error(messages_history/* historyTexts */.T.branchNotHere);
    const { status, stdout } = git('cat-file', 'blob', `${known}:${file}`);
    return status === 0 ? stdout : null;
}


/***/ }),

/***/ 45665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readForRun: () => (/* binding */ readForRun),
/* harmony export */   unpacked: () => (/* binding */ unpacked)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _github_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57644);
/* harmony import */ var _history_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18986);
/* harmony import */ var _history_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22185);
/* harmony import */ var _history_told_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1215);
/* harmony import */ var _shared_messages_history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45426);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84185);







/** Beyond any evidence that a gate would keep. */
const mostUnpacked = 2 ** 30;
/**
 * What a run tells of the merged checkpoints; null where the suite keeps none. Never throws: what cannot be read is told, and a verdict on
 * the pair at hand needs none of it.
 */
async function readForRun(suite, around) {
    if (suite.history === undefined)
        return null;
    const { store, problems } = (0,_place_js__WEBPACK_IMPORTED_MODULE_6__/* .readingStore */ .sN)(suite.history, around);
    const files = (0,_history_store_js__WEBPACK_IMPORTED_MODULE_3__/* .historyFiles */ .q)(suite.name, suite.history);
    const read = { where: store.where, log: '', release: null, problems };
    try {
        read.log = String((await store.read(files.log)) ?? '');
        const release = (0,_history_told_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseIn */ .B8)((0,_history_log_js__WEBPACK_IMPORTED_MODULE_2__/* .readHistory */ .L)(read.log, suite.name).releases, suite.history);
        const packed = release?.evidence ? await store.read(files.release(release.name)) : null;
        if (packed !== null)
            read.release = unpacked(packed);
    }
    catch (error) {
        problems.push(_shared_messages_history_js__WEBPACK_IMPORTED_MODULE_5__/* .historyTexts */ .T.unreadable(store.where, (0,_github_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .whatWasSaid */ .vt)(error)));
    }
    return read;
}
function unpacked(packed) {
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(packed, { maxOutputLength: mostUnpacked }).toString('utf8');
}


/***/ }),

/***/ 24760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   co: () => (/* binding */ workflowsIn),
/* harmony export */   g1: () => (/* binding */ runsGate),
/* harmony export */   gM: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38815);



const folders = ['.github/workflows', '.gitea/workflows', '.forgejo/workflows'];
const step = /^\s*(?:-\s+)?uses:\s*['"]?\S*checkpoint-gate(?:@|['"]?\s*(?:#.*)?$)/m;
/** The nearest folder around that git knows; else the folder itself. */
function rootOf(folder) {
    for (let place = folder;; place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, '.git')))
            return place;
        if (place === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place))
            return folder;
    }
}
/** The workflows of every forge that the repository has, in the order of their names. */
function workflowsIn(root) {
    return folders
        .filter((place) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, place)))
        .flatMap((place) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, place), { withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
        .map(({ name }) => ({ path: `${place}/${name}`, text: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, place, name), 'utf8') }))
        .sort((a, b) => (a.path < b.path ? -1 : 1)));
}
/** Whether a step of it runs this program as an action. */
const runsGate = ({ text }) => step.test(text);
/** What YAML says; null where it is none. */
function readYaml(text) {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(text, { logLevel: 'silent' });
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 57644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   aj: () => (/* binding */ warningOf),
/* harmony export */   kQ: () => (/* binding */ lacksPermission),
/* harmony export */   tk: () => (/* binding */ readOnlyBecause),
/* harmony export */   vt: () => (/* binding */ whatWasSaid)
/* harmony export */ });
/* harmony import */ var _shared_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79002);
/* harmony import */ var _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42347);


/** Which advice belongs to a failed request. */
function warningOf(error, part) {
    const failure = error;
    const problem = { ...part, said: whatWasSaid(error) };
    if (failure.status === 401)
        return _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_1__/* .githubWarnings */ .Hg.badToken(problem);
    if (lacksPermission(error))
        return _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_1__/* .githubWarnings */ .Hg.permission(problem);
    return isTemporary(failure) ? _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_1__/* .githubWarnings */ .Hg.unreachable(problem) : _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_1__/* .githubWarnings */ .Hg.refused(problem);
}
/** Why nothing at all can be written; null: this failure does not say that. `wrote`: whether something was. */
function readOnlyBecause(error, { readOnlyToken }, wrote) {
    if (readOnlyToken === null || wrote || !lacksPermission(error))
        return null;
    return _shared_messages_github_js__WEBPACK_IMPORTED_MODULE_1__/* .githubWarnings */ .Hg.readOnlyToken({ because: readOnlyToken, said: whatWasSaid(error) });
}
/** What somebody else's program said, to stand inside a sentence. */
function quoted(text) {
    return (0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(text, 200).replace(/\.+$/, '');
}
/** What was said of a failed request, with its status. */
function whatWasSaid(error) {
    const failure = error;
    const text = messageOf(failure);
    return quoted(failure.status ? `${failure.status} ${text}` : text);
}
/** GitHub answers 404 where the token may not even know the thing, and 403 also for what no permission mends. */
function lacksPermission(error) {
    const failure = error;
    const { status, errors } = failure;
    if (errors)
        return errors[0]?.type === 'FORBIDDEN' || errors[0]?.type === 'NOT_FOUND';
    const about = /not accessible|permission|must have|must authenticate|should have|required scope/i;
    return status === 404 || (status === 403 && about.test(messageOf(failure)));
}
function messageOf({ response, errors, message }) {
    const body = response?.data;
    return errors?.[0]?.message ?? (typeof body === 'object' ? body.message : undefined) ?? message ?? 'nothing';
}
function isTemporary(failure) {
    const { status, errors } = failure;
    if (status === undefined)
        return errors === undefined || errors[0]?.type === 'RATE_LIMITED';
    return status >= 500 || status === 429 || (status === 403 && /rate limit/i.test(messageOf(failure)));
}


/***/ }),

/***/ 22185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ historyFiles),
/* harmony export */   s: () => (/* binding */ folderStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


function historyFiles(suite, { kept, name }) {
    const log = kept === 'file' ? name.replaceAll('\\', '/') : `${encodeURIComponent(suite)}.jsonl`;
    const beside = log.replace(/\.jsonl$/, '');
    return { log, release: (release) => `${beside}.releases/${encodeURIComponent(release)}.jsonl.gz` };
}
/** A history in a folder of this machine: in the checkout, or as an artifact that the workflow brought. */
function folderStore({ folder }, { kept, name }) {
    const root = kept === 'file' ? folder : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
    return {
        where: kept === 'file' ? `the file ${name}` : `the folder ${name}`,
        async read(file) {
            try {
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file));
            }
            catch (error) {
                if (error.code === 'ENOENT')
                    return null;
                throw error;
            }
        },
        async update(file, change) {
            const next = change(await this.read(file));
            if (next === null)
                return;
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${path}.part`, next);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${path}.part`, path);
        },
    };
}


/***/ })

};
