export const id = 6118;
export const ids = [6118];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

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
  hl: () => (/* binding */ linesIn),
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
/** The lines that are there, empty before the first one. @throws where they cannot be read: nothing is taken for an empty history. */
async function linesIn(store, file) {
    try {
        return String((await store.read(file)) ?? '');
    }
    catch (error) {
        throw (0,errors/* gateError */.em)('history-not-read', { where: store.where, said: (0,problem/* whatWasSaid */.vt)(error) }, error);
    }
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
/* harmony export */   Dv: () => (/* binding */ gateSteps),
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   co: () => (/* binding */ workflowsIn),
/* harmony export */   g1: () => (/* binding */ runsGate),
/* harmony export */   gM: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38815);
/* harmony import */ var _suite_written_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67163);




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
/** The inputs of every step of it that runs this program as an action. */
function gateSteps({ text }) {
    const value = readYaml(text);
    const jobs = (0,_suite_written_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .p)(value) && (0,_suite_written_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .p)(value.jobs) ? Object.values(value.jobs) : [];
    return jobs
        .flatMap((job) => ((0,_suite_written_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .p)(job) && Array.isArray(job.steps) ? job.steps : []))
        .filter((step) => (0,_suite_written_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .p)(step) && typeof step.uses === 'string' && /checkpoint-gate(?:@|$)/.test(step.uses))
        .map(({ with: inputs }) => ((0,_suite_written_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .p)(inputs) ? inputs : {}));
}
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


/***/ }),

/***/ 86509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ single),
/* harmony export */   T1: () => (/* binding */ family),
/* harmony export */   tV: () => (/* binding */ MetricMistake),
/* harmony export */   xZ: () => (/* binding */ makeMetric)
/* harmony export */ });
/* harmony import */ var _shared_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19519);
/* harmony import */ var _shared_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9108);


function family(name, options, make) {
    return { name, options, make: (canonical, chosen) => make(canonical, chosen) };
}
/** A family of one. */
function single(metric) {
    return { name: metric.name, options: {}, make: () => metric };
}
/** What was wrong with a name as written: a part of a sentence, after "given ...". */
class MetricMistake extends Error {
}
/** The metric that a family makes of `name:key=value:flag`. Throws a MetricMistake. */
function makeMetric(family, written) {
    const chosen = {};
    for (const [key, option] of Object.entries(family.options))
        chosen[key] = option.usual;
    const seen = new Set();
    for (const part of written.split(':').slice(1)) {
        const [key = '', ...rest] = part.split('=');
        const option = family.options[key];
        if (option === undefined || !Object.hasOwn(family.options, key))
            throw unknownOption(family, key);
        if (seen.has(key))
            throw new MetricMistake(`names ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(key)} a second time`);
        seen.add(key);
        chosen[key] = chosenValue(key, option, rest.length === 0 ? null : rest.join('='));
    }
    const named = Object.entries(family.options)
        .filter(([key, { usual }]) => chosen[key] !== usual)
        .map(([key]) => (chosen[key] === true ? key : `${key}=${chosen[key]}`));
    return family.make([family.name, ...named].join(':'), chosen);
}
function unknownOption({ name, options }, key) {
    const known = Object.keys(options);
    if (known.length === 0)
        return new MetricMistake(`${name} has no options`);
    return new MetricMistake(`${name} has no option ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(key)}; its options are ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .K)(known)}${(0,_shared_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(key, known)}`);
}
function chosenValue(key, option, given) {
    if (option.kind === 'flag') {
        if (given === null || given === 'true')
            return true;
        if (given === 'false')
            return false;
        throw new MetricMistake(`${key} is given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(given)}; allowed: true or false`);
    }
    if (given === null || given === '')
        throw new MetricMistake(`${key} needs a value: ${key}=${option.usual ?? '...'}`);
    if (option.kind === 'choice') {
        if (option.choices.includes(given))
            return given;
        throw new MetricMistake(`${key} is given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(given)}; allowed: ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .K)([...option.choices], 20)}`);
    }
    if (option.kind === 'name') {
        if (/^\w+$/.test(given))
            return given;
        throw new MetricMistake(`${key} is given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(given)}; allowed: letters, digits and _`);
    }
    const number = Number(given);
    const { min, max, whole } = option;
    if (Number.isFinite(number) && number >= min && number <= max && (!whole || Number.isInteger(number)))
        return number;
    throw new MetricMistake(`${key} is given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(given)}; allowed: ${whole ? 'a whole number' : 'a number'} from ${min} to ${max}`);
}


/***/ }),

/***/ 28193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   V: () => (/* binding */ gradeOf),
/* harmony export */   c0: () => (/* binding */ people),
/* harmony export */   e8: () => (/* binding */ gradedMetric),
/* harmony export */   fv: () => (/* binding */ judgePreference),
/* harmony export */   zU: () => (/* binding */ peoplePreference)
/* harmony export */ });
/* harmony import */ var _family_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86509);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8637);


const graders = {
    judgement: { name: 'judge', title: 'Judge', who: 'a judge model', verb: 's' },
    rating: { name: 'people', title: 'People', who: 'people', verb: '' },
};
const preference = 'preference';
const overall = 'overall';
/** The scale of a rubric that brings none. */
const usualScale = { low: 1, high: 5 };
/** The grade that a metric is the mean of, by its name in the evidence: `overall`, `preference`, or a criterion of the rubric. */
function gradeOf(metric) {
    if (metric.endsWith(`_${preference}`))
        return preference;
    return /:criterion=(\w+)/.exec(metric)?.[1] ?? overall;
}
/** The metric of a row of grades, on the scale that its task's rubric has. */
function gradedMetric(name, criteria) {
    const of = name.startsWith(graders.judgement.name) ? 'judgement' : 'rating';
    const grade = gradeOf(name);
    if (grade === preference)
        return preferred(of);
    const criterion = criteria.find((each) => each.name === grade);
    return graded(of, name, criterion ?? { ...usualScale, title: grade });
}
/** Mean grade of the answers by one criterion of the rubric, or all in all. */
function gradedFamily(of) {
    return (0,_family_js__WEBPACK_IMPORTED_MODULE_0__/* .family */ .T1)(graders[of].name, {
        criterion: {
            kind: 'name',
            usual: overall,
            about: 'a criterion of the rubric, such as style',
        },
    }, (name, { criterion }) => graded(of, name, { ...usualScale, title: criterion }));
}
function graded(of, name, { title, low, high }) {
    const grade = gradeOf(name);
    const who = graders[of];
    const all = grade === overall;
    return {
        name,
        title: all ? who.title : `${who.title} (${inside(title)})`,
        tells: `what ${who.who} think${who.verb} of the answers, ${all ? 'all in all' : 'by one criterion'}: the mean grade`,
        better: 'higher',
        unit: 'grades',
        scale: 1,
        range: [low, high],
        equals: 'arithmetic mean of the grades on the scale of the rubric, 1 to 5 where it says nothing else',
        of,
        pools: null,
        withoutReferences: true,
        scorer: (0,_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .fixed */ .Z)(meanOf(grade, low, high)),
    };
}
/** A title in the middle of a text: `Factual accuracy`, but not `IRAC`, without its capital. */
function inside(title) {
    return title.replace(/^[A-Z](?=[a-z ])/, (first) => first.toLowerCase());
}
/** Share of samples whose answer is liked better, a tie counting half on both sides, so that the two sides add up to 1. */
function preferred(of) {
    const who = graders[of];
    return {
        name: `${who.name}_${preference}`,
        title: `${who.title} preference`,
        tells: `share of samples whose answer ${who.who} prefer${who.verb} to the other side's, a tie counting half`,
        better: 'higher',
        unit: 'points',
        scale: 1,
        range: [0, 1],
        equals: 'win rate with ties as half a win; both sides add up to 1',
        of,
        pools: null,
        withoutReferences: true,
        scorer: (0,_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .fixed */ .Z)(meanOf(preference, 0, 1)),
    };
}
/** A sample without the grade does not count; a grade beyond the scale cannot be measured. */
function meanOf(grade, low, high) {
    return {
        size: 2,
        statistics({ grades }) {
            const own = Object.hasOwn(grades, grade) ? grades[grade] : null;
            if (own === null)
                return [0, 0];
            return own >= low && own <= high ? [own, 1] : [Number.NaN, 1];
        },
        value: (sums) => sums[0] / sums[1],
    };
}
function preferredFamily(of) {
    return (0,_family_js__WEBPACK_IMPORTED_MODULE_0__/* .family */ .T1)(`${graders[of].name}_${preference}`, {}, () => preferred(of));
}
const judge = gradedFamily('judgement');
const judgePreference = preferredFamily('judgement');
const people = gradedFamily('rating');
const peoplePreference = preferredFamily('rating');


/***/ }),

/***/ 8637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ usualReading),
/* harmony export */   Z: () => (/* binding */ fixed)
/* harmony export */ });
const usualReading = { field: 'category', schema: null };
/** A scorer that is the same for all data. */
function fixed(scorer) {
    return () => scorer;
}


/***/ }),

/***/ 48640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ oncePer)
/* harmony export */ });
/** Makes a value of a key once, and keeps it as long as the key lives. */
function oncePer(make) {
    const made = new WeakMap();
    return (key) => {
        const kept = made.get(key);
        if (kept !== undefined)
            return kept.value;
        const value = make(key);
        made.set(key, { value });
        return value;
    };
}


/***/ }),

/***/ 19519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** The known word that a mistyped one most likely stands for; null where none is near enough to be meant. */
function nearest(word, known) {
    const plain = flat(word);
    if (plain === '')
        return null;
    const ranked = known
        .map((candidate) => ({ candidate, far: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(plain, flat(candidate)) }))
        .sort((a, b) => a.far - b.far);
    const best = ranked[0];
    if (best && best.far <= Math.max(1, Math.floor(plain.length / 3)))
        return best.candidate;
    if (plain.length < 3)
        return null;
    return known.find((candidate) => flat(candidate).startsWith(plain) || plain.startsWith(flat(candidate))) ?? null;
}
/** `; did you mean "rougeL"?`, or nothing. */
function didYouMean(word, known) {
    const meant = typeof word === 'string' ? nearest(word, known) : null;
    return meant === null ? '' : `; did you mean "${meant}"?`;
}
function flat(word) {
    return word
        .slice(0, 200)
        .toLowerCase()
        .replace(/[\s_-]/g, '');
}


/***/ }),

/***/ 97984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ pooledName)
/* harmony export */ });
/** Words that several rooms share; their meaning stands in CONTRIBUTING.md. */
/** What the pooled row of a role is called where a single row has its task. */
const pooledName = (role) => `all ${role} tasks`;


/***/ }),

/***/ 54007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hm: () => (/* binding */ withCheckpoint),
/* harmony export */   K3: () => (/* binding */ servingOf),
/* harmony export */   Sv: () => (/* binding */ isRecordedPath),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   tW: () => (/* binding */ buildCheckpoint)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12280);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45524);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99296);



const usualTimeout = 120;
const usualStartTimeout = 600;
const isRecordedPath = (path) => path?.startsWith('recorded:') ?? false;
/** What a side says itself, then what the suite says of both. A side with a server of its own takes no other. */
function servingOf(own, defaults) {
    const { server, serve, ...others } = defaults;
    const hasOwn = own.server !== undefined || own.serve !== undefined;
    const common = hasOwn || isRecordedPath(own.path) ? others : defaults;
    return { ...common, ...own };
}
function buildCheckpoint(side, own, defaults, document) {
    const serving = servingOf(own, defaults);
    const server = serverOf(own.path, serving);
    return {
        path: own.path ?? '',
        file: own.file ?? null,
        device: own.device ?? defaults.device,
        threads: own.threads ?? defaults.threads ?? null,
        batchTokens: own.batch_tokens ?? defaults.batch_tokens ?? null,
        server,
        tokenizer: server === null ? null : (serving.tokenizer ?? null),
        prepare: serving.prepare ?? null,
        ...(serving.pass_env && { passEnv: serving.pass_env }),
        place: document.place([side], 'value'),
    };
}
function serverOf(path, serving) {
    const { server, serve } = serving;
    if (server === undefined && serve === undefined)
        return null;
    const hasFiles = path !== undefined || serving.tokenizer !== undefined;
    return {
        address: server === undefined ? null : (0,_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .addressOf */ .ci)(server),
        command: serve ?? null,
        model: serving.model ?? null,
        keyVariable: serving.api_key_env ?? null,
        concurrency: serving.concurrency ?? null,
        timeout: serving.timeout ?? usualTimeout,
        startTimeout: serving.start_timeout ?? usualStartTimeout,
        templating: serving.chat_template ?? (hasFiles ? 'gate' : 'server'),
        dialect: serving.dialect ?? 'auto',
    };
}
/**
 * The side with another checkpoint in its place, as the command line names one: a path, or the address of a server. A command that
 * serves goes on serving; a server that runs already does not have the new one.
 * @throws GateError `server-address`
 */
function withCheckpoint(source, given) {
    const { server } = source;
    const other = { ...source, file: null, prepare: null };
    const read = /^https?:\/\//i.test(given) ? (0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .serverAddress */ .a)(given) : null;
    if (read === null) {
        const goesOn = server?.command != null && !isRecordedPath(given);
        return { ...other, path: given, server: goesOn ? server : null };
    }
    if ('why' in read)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('server-address', { why: read.why });
    const asked = server ?? serverOf(undefined, { server: given });
    const templating = source.tokenizer === null ? 'server' : asked.templating;
    return { ...other, path: '', server: { ...asked, address: read.address, command: null, templating } };
}
/** A side in a word: its path, or the server that is all that is known. */
function nameOf({ path, server, registered }) {
    if (registered !== undefined)
        return `mlflow:${registered.model}@${registered.alias} (version ${registered.version})`;
    if (path !== '' || !server)
        return path;
    return `${server.model === null ? '' : `${server.model} at `}${server.address}`;
}


/***/ }),

/***/ 8630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ historySchema),
/* harmony export */   d: () => (/* binding */ releaseName)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92839);
/* harmony import */ var _metric_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89032);



/** What names a release, and with it a file. */
const releaseName = /^(?!.*\.\.)[\p{L}\p{N}](?:[\p{L}\p{N}._+-]{0,62}[\p{L}\p{N}])?$/u;
/** Of the names that git allows, those that need no quotes anywhere. */
const branchName = /^(?!.*(?:\.\.|\/\/|\.lock(?:\/|$)))[\w][\w./-]{0,98}[\w]$/;
/** Relative, and not out of the suite's folder. */
const inside = /^(?![/\\]|[A-Za-z]:|.*(?:^|[/\\])\.\.(?:[/\\]|$)).+/;
const places = ['file', 'branch', 'artifact'];
function ratchetRule(catalogue) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        task: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe(`Only rows of this task, as in rules.`),
        metric: (0,_metric_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .metricName */ .K)(catalogue).optional().describe(`Only rows of this metric, as in rules.`),
        role: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['domain', 'general']).optional().describe(`Only rows of tasks with this role, as in rules.`),
        max_drop: _limit_js__WEBPACK_IMPORTED_MODULE_0__/* .limit */ .AB
            .optional()
            .describe('How much lower than the release the candidate may be, over all merges since: 3 points, 5%.'),
        max_rise: _limit_js__WEBPACK_IMPORTED_MODULE_0__/* .limit */ .AB
            .optional()
            .describe('How much higher than the release, for metrics that are better when lower: 5%.'),
        level: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['block', 'warn'])
            .prefault('block')
            .describe('What a broken limit does: block the merge, or warn.'),
    })
        .superRefine((rule, context) => {
        if (rule.max_drop === undefined && rule.max_rise === undefined)
            context.addIssue({ code: 'custom', message: 'has no limit: write max_drop or max_rise' });
    });
}
function historySchema(catalogue) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        file: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
            .regex(inside, { error: 'allowed: a path below the folder of the suite, such as checkpoint-history.jsonl' })
            .optional()
            .describe('A file of the repository, relative to the suite. The workflow on the default branch commits it.'),
        branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
            .regex(branchName, { error: 'allowed: the name of a branch, such as checkpoint-history' })
            .optional()
            .describe('A branch of its own, read and written by the API: the token needs `contents: write` to write.'),
        artifact: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
            .regex(inside, { error: 'allowed: a folder below that of the suite, such as checkpoint-history' })
            .optional()
            .describe('A folder, relative to the suite, that the workflow brings before the run and takes away after it.'),
        blessed: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
            .regex(releaseName, { error: 'allowed: a name that `checkpoint-gate history bless` gave, such as v3' })
            .optional()
            .describe('The release that candidates are held to. Absent: the one that was blessed last.'),
        ratchet: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(ratchetRule(catalogue))
            .prefault([])
            .describe('How much may be lost since the blessed release, over all merges: the same limits as in rules, with an error budget of the same size for themselves. What cannot be checked never blocks.'),
    })
        .superRefine((history, context) => {
        const given = places.filter((place) => history[place] !== undefined);
        if (given.length !== 1)
            context.addIssue({
                code: 'custom',
                message: `names ${given.length === 0 ? 'no place' : given.join(' and ')}; allowed: one of file, branch and artifact`,
            });
    });
}


/***/ }),

/***/ 92839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ limit),
/* harmony export */   X1: () => (/* binding */ percentage),
/* harmony export */   y3: () => (/* binding */ pointsUpTo)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _shared_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9108);


const LIMIT = /^(\d+(?:\.\d+)?) ?(%|points?|pts?)$/;
const PERCENT = /^(\d+(?:\.\d+)?) ?%$/;
const POINTS = /^(\d+(?:\.\d+)?) ?(?:points?|pts?)$/;
/** Divides by 100 in decimal, so that "0.7%" is 0.007 and not its neighbour. */
function hundredths(digits) {
    return digits.includes('e') ? Number(digits) / 100 : Number(`${digits}e-2`);
}
function limitOf(written) {
    const [, digits, unit] = typeof written === 'string' ? (LIMIT.exec(written) ?? []) : [];
    if (digits === undefined)
        return { amount: Number(written), unit: 'own', written: String(written) };
    return { amount: hundredths(digits), unit: unit === '%' ? 'percent' : 'points', written: String(written) };
}
function limitError(issue) {
    const negative = /^\s*-\s*[\d.]/.test(String(issue.input));
    const allowed = negative
        ? '0 or more: the name of the condition already says the direction'
        : "a percentage (2%), points (1 point), or a number in the metric's own unit (0.02)";
    return `given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(issue.input)}; allowed: ${allowed}`;
}
/** What a condition allows, as a user writes it: `2%`, `1 point`, `0.02`. */
const limit = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig({ error: limitError }).min(0, { error: limitError }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: limitError }).regex(LIMIT, { error: limitError }),
], {
    error: limitError,
})
    .transform(limitOf);
function percentError(issue) {
    const hint = typeof issue.input === 'number' && issue.input > 0 ? ` (write ${issue.input}%)` : '';
    return `given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(issue.input)}; allowed: a percentage such as 2%${hint}`;
}
/** `2%` as the fraction 0.02. */
const percentage = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: percentError })
    .regex(PERCENT, { error: percentError })
    .transform((written) => hundredths(PERCENT.exec(written)?.[1] ?? ''));
/** `1` or `1 point` as the fraction 0.01. @param most points that may be written */
function pointsUpTo(most) {
    const error = ({ input }) => `given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(input)}; allowed: points above 0, at most ${most}, such as 1 or "1 point"`;
    const digitsOf = (written) => typeof written === 'number' ? String(written) : (POINTS.exec(written)?.[1] ?? '');
    const isInside = (written) => Number(digitsOf(written)) > 0 && Number(digitsOf(written)) <= most;
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig({ error }).gt(0, { error }).max(most, { error }), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error }).regex(POINTS, { error })], {
        error,
    })
        .refine(isInside, { error })
        .transform((written) => hundredths(digitsOf(written)));
}


/***/ }),

/***/ 89032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ metricName),
/* harmony export */   Z: () => (/* binding */ metricNames)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88532);
/* harmony import */ var _shared_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19519);
/* harmony import */ var _shared_shown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9108);
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31359);
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67163);





/** One metric as written, for editors: the bare names to choose from, and names with options. */
function written(metrics) {
    const names = metrics.map(({ name }) => name);
    const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error: ({ input }) => spelledOut(input) });
    if (names.length === 0)
        return text;
    const plain = names.map((name) => name.replace(/[^\w]/g, '\\$&')).join('|');
    return text.meta({ anyOf: [{ enum: names }, { pattern: `^(?:${plain})(?::[A-Za-z_]\\w*(?:=[^:]+)?)+$` }] });
}
/** `bleu: tokenize=zh` is a mapping in YAML, and so is `{bleu: {tokenize: zh}}`: what was meant, as a part of a sentence. */
function spelledOut(input) {
    if (!(0,_written_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .p)(input))
        return undefined;
    const meant = Object.entries(input).map(([name, options]) => [name, ...optionsIn(options)].join(':'));
    return `given a mapping; options follow the name without a space: write ${meant.join(', ')}`;
}
function optionsIn(options) {
    if (!(0,_written_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .p)(options))
        return options === null ? [] : [String(options).replace(/\s+/g, '')];
    return Object.entries(options).map(([key, value]) => (value === true ? key : `${key}=${value}`));
}
/** Several metrics in one text, as a command line has them, meant as a list. */
function listMeant(input) {
    if ((0,_written_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .p)(input))
        return spelledOut(input);
    if (typeof input !== 'string')
        return undefined;
    return `given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(input)}; allowed: a list (write [${severalIn(input)
        .map((name) => (0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(name))
        .join(', ')}])`;
}
const severalIn = (text) => text.split(/[\s,;]+/).filter((name) => name !== '');
/** Why a name is no metric that this kind of task computes (of none: that anything computes); else the metric. */
function resolved(name, catalogue, kind) {
    const found = catalogue.find(name);
    const own = kind === null ? catalogue.metrics : (0,_known_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsOf */ .Ps)(kind, catalogue);
    const ownNames = own.map((metric) => metric.name);
    if (typeof found === 'string' || found === null) {
        const together = name.replace(/\s+/g, '');
        const alone = together === name ? null : catalogue.find(together);
        if (alone !== null && typeof alone !== 'string')
            return `given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(name)}; write ${together}, without a space`;
        const several = severalIn(name);
        if (several.length > 1 && several.every((one) => catalogue.find(one) !== null))
            return kind === null
                ? `given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(name)}; a rule names one metric: write a rule for each of ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .K)(several)}`
                : `given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(name)}; each metric is an item of the list: write [${several.join(', ')}]`;
    }
    if (typeof found === 'string')
        return `given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(name)}; ${found}`;
    if (found === null) {
        const bare = name.split(':')[0];
        const all = catalogue.metrics.map((metric) => metric.name);
        const near = (0,_shared_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(bare, ownNames) || begunBy(bare, ownNames) || (0,_shared_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(bare, all);
        if (near !== '')
            return `given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(name)}, which is no metric${near}`;
        return `given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(name)}, which is no metric; ${kind === null ? 'there are' : `${(0,_known_js__WEBPACK_IMPORTED_MODULE_1__/* .aTask */ .xU)(kind)} computes`} ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .K)(ownNames, 40)}`;
    }
    const key = _known_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN[found.of];
    if (kind !== null && key !== undefined)
        return `given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(name)}, which comes with the key ${key} of a generate task: leave it out here${kind === 'generate' ? `, and write ${key}: beside metrics` : ''}`;
    if (kind !== null && found.of !== _known_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et[kind])
        return `given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(name)}, which ${(0,_known_js__WEBPACK_IMPORTED_MODULE_1__/* .kindFor */ .QK)(found.of)} tasks compute; ${(0,_known_js__WEBPACK_IMPORTED_MODULE_1__/* .aTask */ .xU)(kind)} computes ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .K)(ownNames, 40)}`;
    return found;
}
/** `f1` is too short to be near to anything, and yet nobody means anything but `f1_macro`. */
function begunBy(bare, names) {
    const found = names.find((name) => bare !== '' && name.toLowerCase().startsWith(`${bare.toLowerCase()}_`));
    return found === undefined ? '' : `; did you mean "${found}"?`;
}
/** The metric that a rule selects, by its canonical name. */
function metricName(catalogue) {
    return written(catalogue.metrics).transform((name, context) => {
        const metric = resolved(name, catalogue, null);
        if (typeof metric !== 'string')
            return metric.name;
        context.addIssue({ code: 'custom', message: metric });
        return zod__WEBPACK_IMPORTED_MODULE_5__/* .NEVER */ .tm;
    });
}
/** The metrics of a task, by their canonical names. */
function metricNames(kind, catalogue, usual) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(written((0,_known_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsOf */ .Ps)(kind, catalogue)), { error: ({ input }) => listMeant(input) })
        .min(1)
        .transform((names, context) => {
        const canonical = [];
        for (const [i, name] of names.entries()) {
            const metric = resolved(name, catalogue, kind);
            const mistake = typeof metric === 'string' ? metric : repeated(name, metric.name, canonical);
            if (mistake !== null)
                context.addIssue({ code: 'custom', path: [i], message: mistake });
            else if (typeof metric !== 'string')
                canonical.push(metric.name);
        }
        return canonical;
    })
        .prefault(usual);
}
function repeated(name, canonical, before) {
    if (!before.includes(canonical))
        return null;
    return name === canonical
        ? `names ${canonical} a second time`
        : `given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(name)}, which is another way to write ${canonical}, named before`;
}


/***/ }),

/***/ 67163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ missing),
/* harmony export */   p: () => (/* binding */ isMapping)
/* harmony export */ });
/** Text for a key that has to be there. */
const missing = (text) => (issue) => issue.input === undefined ? `is missing: ${text}` : undefined;
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
