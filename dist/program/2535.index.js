export const id = 2535;
export const ids = [2535];
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

/***/ 16732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addToHistory: () => (/* binding */ addToHistory),
  aroundCommand: () => (/* binding */ aroundCommand),
  blessRelease: () => (/* binding */ blessRelease),
  showHistory: () => (/* binding */ showHistory)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/evidence/run-folder.js + 2 modules
var run_folder = __webpack_require__(45058);
// EXTERNAL MODULE: ./lib/github/client.js
var client = __webpack_require__(70636);
// EXTERNAL MODULE: ./lib/github/event.js
var github_event = __webpack_require__(19607);
// EXTERNAL MODULE: ./lib/history/log.js
var log = __webpack_require__(18986);
// EXTERNAL MODULE: ./lib/history/store.js
var history_store = __webpack_require__(22185);
// EXTERNAL MODULE: ./lib/history/told.js + 1 modules
var told = __webpack_require__(1215);
// EXTERNAL MODULE: ./lib/metrics/catalogue.js
var catalogue = __webpack_require__(97132);
// EXTERNAL MODULE: ./lib/report/json.js + 4 modules
var json = __webpack_require__(92101);
// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
// EXTERNAL MODULE: ./lib/shared/messages/history.js
var messages_history = __webpack_require__(45426);
// EXTERNAL MODULE: ./lib/suite/history-schema.js
var history_schema = __webpack_require__(8630);
// EXTERNAL MODULE: ./lib/suite/read.js
var read = __webpack_require__(53458);
// EXTERNAL MODULE: ./lib/commands/history/place.js + 1 modules
var place = __webpack_require__(84185);
// EXTERNAL MODULE: ./lib/report/sparkline.js
var sparkline = __webpack_require__(46505);
// EXTERNAL MODULE: ./lib/shared/escape.js
var shared_escape = __webpack_require__(79002);
// EXTERNAL MODULE: ./lib/shared/numbers.js
var numbers = __webpack_require__(2447);
;// CONCATENATED MODULE: ./lib/commands/history/screen.js



const mostShown = 12;
const mostListed = 8;
/** The merged checkpoints for a terminal: a line for each row, from the release on, and the last merges. */
function historyScreen({ checkpoints, problems }, { release, where, suite }) {
    const from = checkpoints.findIndex(({ commit }) => commit === release?.commit);
    const shown = from < 0 ? checkpoints : checkpoints.slice(from);
    const merges = shown.length - (from < 0 ? 0 : 1);
    const since = release === null ? 'no release is blessed' : `since ${release.name} (${release.commit.slice(0, 7)})`;
    const last = shown.at(-1);
    return [
        `${suite}: ${(0,numbers/* counted */.hS)(merges, 'merge')}, ${since}, in ${where}`,
        ...(last === undefined ? ['Nothing is written down yet.'] : last.rows.map((row) => rowLine(row, shown))),
        ...(shown.length === 0 ? [] : ['', ...shown.slice(-mostListed).map(mergeLine)]),
        ...problems.map((problem) => `! ${problem}`),
    ]
        .map((line) => (0,shared_escape/* terminalText */.eR)(line, 400))
        .join('\n')
        .concat('\n');
}
function rowLine(row, checkpoints) {
    const values = checkpoints.map(({ rows }) => {
        const found = rows.find(({ task, metric }) => task === row.task && metric === row.metric);
        return found?.data === row.data && found.signature === row.signature ? found.value : null;
    });
    const first = values[0] ?? null;
    const worse = { higher: ' (worse ↓)', lower: ' (worse ↑)', neither: '' }[row.better];
    const change = first === null ? null : row.unit === 'ratio' ? row.value / first - 1 : (row.value - first) / row.scale;
    const line = (0,sparkline/* sparkline */.K)(values.slice(-mostShown));
    return `${row.task}, ${row.title}: ${line}${worse} ${(0,numbers/* formatValue */.Fl)(first, row)} → ${(0,numbers/* formatValue */.Fl)(row.value, row)}, ${(0,numbers/* formatChange */.eD)(change, row.unit)}`;
}
function mergeLine({ time, commit, verdict, candidate }) {
    return `${time.slice(0, 16).replace('T', ' ')}  ${commit.slice(0, 7)}  ${verdict}  ${candidate.path}`;
}

// EXTERNAL MODULE: ./lib/commands/history/write.js
var write = __webpack_require__(44674);
;// CONCATENATED MODULE: ./lib/commands/history.js


















/** The merged checkpoints as a screen, or as one JSON object. */
async function showHistory(options) {
    const { suite, settings, around } = await opened(options);
    const { store, problems } = (0,place/* readingStore */.sN)(settings, around);
    const history = (0,log/* readHistory */.L)(await (0,place/* linesIn */.hl)(store, (0,history_store/* historyFiles */.q)(suite.name, settings).log), suite.name);
    const all = { ...history, problems: [...problems, ...history.problems] };
    const release = (0,told/* releaseIn */.B8)(all.releases, settings);
    if (options.json)
        return `${JSON.stringify({ where: store.where, release, ...all }, null, 2)}\n`;
    return historyScreen(all, { release, where: store.where, suite: suite.name });
}
/** Writes down the checkpoint of a run folder; again does no harm. */
async function addToHistory(dir, options) {
    const { suite, settings, around } = await opened(options);
    const run = reportedRun(dir, suite.name);
    const commit = commitOf(options, around);
    const book = bookOf(suite.name, settings, around);
    const isNew = await (0,write/* addCheckpoint */.A)(book, run, commit);
    const { where } = book.store;
    const advice = isNew && settings.kept === 'file' ? [messages_history/* historyTexts */.T.mergeUnion(settings.name)] : [];
    return said(options, { added: isNew, commit, where }, [
        isNew ? messages_history/* historyTexts */.T.added(where, commit) : messages_history/* historyTexts */.T.known(where, commit),
        ...advice,
    ]);
}
/** Names the checkpoint of a run folder, with its evidence, or of a commit of the history. */
async function blessRelease(what, name, options) {
    if (!history_schema/* releaseName */.d.test(name))
        throw (0,errors/* gateError */.em)('history-release-name', { name });
    const { suite, settings, around } = await opened(options);
    const book = bookOf(suite.name, settings, around);
    const time = new Date().toISOString();
    const isRun = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(what, 'run.json'));
    const commit = isRun ? commitOf(options, around) : await knownCommit(what, book);
    const run = isRun ? reportedRun(what, suite.name) : null;
    if (run !== null)
        await (0,write/* addCheckpoint */.A)(book, run, commit);
    await (0,write/* blessCheckpoint */.o)(book, { name, commit, time }, run);
    const { where } = book.store;
    return said(options, { blessed: name, commit, where, evidence: isRun }, [
        messages_history/* historyTexts */.T.blessed(name, commit, where),
        ...(isRun ? [] : [messages_history/* historyTexts */.T.withoutEvidence(name)]),
    ]);
}
function said({ json }, facts, sentences) {
    return json ? `${JSON.stringify(facts)}\n` : `${sentences.join('\n')}\n`;
}
async function opened(options) {
    const suite = await (0,read/* readSuite */.xj)(options.suite, catalogue/* catalogue */.s);
    if (suite.history === undefined)
        throw (0,errors/* gateError */.em)('history-not-kept', { suite: options.suite });
    return { suite, settings: suite.history, around: aroundCommand(options) };
}
function bookOf(suite, settings, around) {
    return { store: (0,place/* writingStore */.Yb)(settings, around), files: (0,history_store/* historyFiles */.q)(suite, settings), suite };
}
/** Around a command: in a workflow its variables name the repository, and its token comes in the usual one. */
function aroundCommand({ suite, environment, say, }) {
    const token = environment.GITHUB_TOKEN || environment.GITEA_TOKEN || environment.FORGEJO_TOKEN;
    const [owner, repo] = (environment.GITHUB_REPOSITORY ?? '').split('/');
    const apiUrl = (environment.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, '');
    const graphqlUrl = environment.GITHUB_GRAPHQL_URL || `${apiUrl}/graphql`;
    const forge = token && owner && repo
        ? { client: (0,client/* connect */.N)(token, { apiUrl, graphqlUrl }, say), place: { owner, repo, forge: (0,github_event/* forgeOf */.$D)(environment) } }
        : null;
    return { folder: (0,external_node_path_.resolve)((0,external_node_path_.dirname)(suite)), forge, base: null, ofPullRequest: false };
}
function reportedRun(dir, suite) {
    const folder = new run_folder/* RunFolder */.E((0,external_node_path_.resolve)(dir));
    const record = folder.readRecord();
    if (record.shard !== undefined)
        throw (0,errors/* gateError */.em)('report-of-shard', { folder: dir, ...record.shard });
    if (record.suite.name !== suite)
        throw (0,errors/* gateError */.em)('history-other-suite', { folder: dir, its: record.suite.name, suite });
    const file = (0,external_node_path_.join)(folder.path, 'report.json');
    if (!(0,external_node_fs_.existsSync)(file))
        throw (0,errors/* gateError */.em)('history-nothing-measured', { folder: dir });
    return { folder, record, report: (0,json/* parseReport */.MM)((0,external_node_fs_.readFileSync)(file, 'utf8'), file) };
}
function commitOf({ commit, environment }, { folder }) {
    const given = commit ?? environment.GITHUB_SHA ?? head(folder);
    if (given === null || !/^[0-9a-f]{7,64}$/.test(given))
        throw (0,errors/* gateError */.em)('history-no-commit', {});
    return given;
}
function head(folder) {
    const { status, stdout } = (0,external_node_child_process_.spawnSync)('git', ['-C', folder, 'rev-parse', 'HEAD'], {
        encoding: 'utf8',
        timeout: 10_000,
    });
    return status === 0 ? stdout.trim() : null;
}
async function knownCommit(what, { store, files, suite }) {
    const { checkpoints } = (0,log/* readHistory */.L)(await (0,place/* linesIn */.hl)(store, files.log), suite);
    const known = checkpoints.map(({ commit }) => commit);
    const found = /^[0-9a-f]{7,64}$/.test(what) ? known.find((commit) => commit.startsWith(what)) : undefined;
    if (found === undefined)
        throw (0,errors/* gateError */.em)('history-no-commit-known', { commit: what, known: known.toReversed() });
    return found;
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

/***/ 44674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ addCheckpoint),
/* harmony export */   o: () => (/* binding */ blessCheckpoint)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _history_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15324);
/* harmony import */ var _history_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18986);
/* harmony import */ var _history_release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23633);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12280);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84185);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45665);







/** Writes down the checkpoint of a run; whether it was not there yet. */
async function addCheckpoint({ store, files, suite }, { folder, record, report }, commit) {
    if (record.error !== null || report.rows.every((row) => row.candidate === null))
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .gateError */ .em)('history-nothing-measured', { folder: folder.path });
    let isNew = false;
    await store.update(files.log, (before) => {
        const text = String(before ?? '');
        const last = (0,_history_log_js__WEBPACK_IMPORTED_MODULE_2__/* .readHistory */ .L)(text, suite).checkpoints.at(-1)?.commit ?? null;
        const after = last === commit ? null : last;
        const next = (0,_history_log_js__WEBPACK_IMPORTED_MODULE_2__/* .withLine */ .$)(text, (0,_history_line_js__WEBPACK_IMPORTED_MODULE_1__/* .checkpointLine */ .T$)(record, { verdict: report.verdict.name, rows: report.rows }, { commit, after }));
        isNew = next !== text;
        return isNew ? Buffer.from(next) : null;
    }, `Checkpoint of ${commit.slice(0, 7)} (${suite})`);
    return isNew;
}
/** Names the checkpoint of a commit a release; its evidence is kept first, so that no line speaks of what is not there. */
async function blessCheckpoint({ store, files, suite }, release, run) {
    const { name, commit } = release;
    const known = (0,_history_log_js__WEBPACK_IMPORTED_MODULE_2__/* .readHistory */ .L)(await (0,_place_js__WEBPACK_IMPORTED_MODULE_5__/* .linesIn */ .hl)(store, files.log), suite).releases.find((one) => one.name === name);
    if (known !== undefined && known.commit !== commit)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .gateError */ .em)('history-release-taken', { name, commit: known.commit });
    const text = run === null ? null : evidenceOf(run);
    if (text !== null) {
        await store.update(files.release(name), (before) => (before !== null && (0,_read_js__WEBPACK_IMPORTED_MODULE_6__.unpacked)(before) === text ? null : (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(text)), `Evidence of ${name} (${suite})`);
    }
    const evidence = text === null ? null : (0,_history_release_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseHash */ .wq)(text);
    const line = { kind: 'release', schema: _history_line_js__WEBPACK_IMPORTED_MODULE_1__/* .lineSchema */ .mA, ...release, suite: { name: suite }, evidence };
    await store.update(files.log, (before) => {
        const next = (0,_history_log_js__WEBPACK_IMPORTED_MODULE_2__/* .withLine */ .$)(String(before ?? ''), line);
        return next === String(before ?? '') ? null : Buffer.from(next);
    }, `Bless ${name} (${suite})`);
}
function evidenceOf({ folder, record }) {
    const { suite, opened, versions } = record;
    const tasks = suite.tasks.map((task) => ({
        task,
        samples: folder.readSamples(task.name),
        evidence: folder.evidence('candidate', task.name).load(),
    }));
    const checkpoint = {
        source: suite.candidate,
        opened: opened.candidate,
        program: versions['checkpoint-gate'] ?? null,
    };
    return (0,_history_release_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseText */ .hO)(checkpoint, tasks, suite.seed);
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

/***/ 45058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ RunFolder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
// EXTERNAL MODULE: ./lib/shared/secrets.js
var secrets = __webpack_require__(95804);
;// CONCATENATED MODULE: ./lib/evidence/file.js



/**
 * The evidence of one task on one side: a file of JSON lines that is only ever appended to, so that whatever ends the process,
 * every line that was written whole is kept. Its first line holds the identity of what the evidence depends on.
 */
class EvidenceFile {
    path;
    #known = new Map();
    #file = null;
    constructor(path) {
        this.path = path;
    }
    get evidence() {
        return this.#known;
    }
    /** Reads what is there. Evidence of another identity is of no use and is removed; a line torn by a crash is cut off. */
    open(identity) {
        const { lines, end } = this.#read();
        const first = lines[0];
        const discarded = lines.length > 0 && first?.identity !== identity;
        if (discarded)
            (0,external_node_fs_.rmSync)(this.path);
        else if (end !== null)
            (0,external_node_fs_.truncateSync)(this.path, end);
        const fresh = discarded || lines.length === 0;
        if (!fresh)
            for (const line of lines.slice(1))
                this.#known.set(line.id, line);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(this.path), { recursive: true });
        this.#file = (0,external_node_fs_.openSync)(this.path, 'a');
        if (fresh)
            (0,external_node_fs_.appendFileSync)(this.#file, `${JSON.stringify({ identity })}\n`);
        return { kept: this.#known.size, discarded };
    }
    append(evidence) {
        if (this.#file === null)
            throw new Error('The evidence file is not open');
        (0,external_node_fs_.appendFileSync)(this.#file, `${JSON.stringify(evidence)}\n`);
        this.#known.set(evidence.id, evidence);
    }
    close() {
        if (this.#file !== null)
            (0,external_node_fs_.closeSync)(this.#file);
        this.#file = null;
    }
    /** Reads without opening for writing: for a report of a finished run. */
    load() {
        for (const line of this.#read().lines.slice(1))
            this.#known.set(line.id, line);
        return this.#known;
    }
    /** The lines as they are, for whoever has to see that an id comes twice; the identity is empty where there is none. */
    read() {
        const [first, ...lines] = this.#read().lines;
        return { identity: first?.identity ?? '', lines };
    }
    /** `end`: how far the whole lines go, in bytes, where a torn one follows them; else null. */
    #read() {
        if (!(0,external_node_fs_.existsSync)(this.path))
            return { lines: [], end: null };
        const bytes = (0,external_node_fs_.readFileSync)(this.path);
        const end = bytes.lastIndexOf(0x0a) + 1;
        const lines = [];
        for (const [i, line] of bytes.subarray(0, end).toString('utf8').split('\n').entries())
            if (line !== '')
                lines.push(this.#parse(line, i + 1));
        return { lines, end: end < bytes.length ? end : null };
    }
    /** A line is an object with the identity (the first) or the id of a sample (the others). */
    #parse(line, number) {
        const refuse = (why, cause) => {
            const [folder, file] = [(0,external_node_path_.dirname)(this.path), (0,external_node_path_.basename)(this.path)];
            return (0,errors/* gateError */.em)('run-folder-unreadable', { folder, file, why: `line ${number}: ${why}` }, cause);
        };
        let value;
        try {
            value = JSON.parse(line);
        }
        catch (error) {
            throw refuse(error.message, error);
        }
        if (typeof (number === 1 ? value?.identity : value?.id) !== 'string')
            throw refuse('it is no evidence');
        return value;
    }
}

// EXTERNAL MODULE: ./lib/shared/alive.js
var alive = __webpack_require__(57268);
;// CONCATENATED MODULE: ./lib/evidence/lock.js




/**
 * Keeps a folder to this process; the lock of a process that is gone does not count. Of two processes that come at once, one makes the file and the other
 * finds it.
 * @throws GateError `run-folder-busy`
 */
function lock(folder) {
    const file = fileIn(folder);
    const make = () => (0,external_node_fs_.writeFileSync)(file, String(process.pid), { flag: 'wx' });
    try {
        make();
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
        const pid = Number((0,external_node_fs_.readFileSync)(file, 'utf8'));
        if (pid !== process.pid && (0,alive/* isAlive */._)(pid))
            throw (0,errors/* gateError */.em)('run-folder-busy', { folder, pid });
        (0,external_node_fs_.rmSync)(file);
        make();
    }
}
function unlock(folder) {
    (0,external_node_fs_.rmSync)(fileIn(folder), { force: true });
}
const fileIn = (folder) => (0,external_node_path_.join)(folder, 'lock');

// EXTERNAL MODULE: ./lib/evidence/run-record.js
var run_record = __webpack_require__(55608);
;// CONCATENATED MODULE: ./lib/evidence/run-folder.js







const recordFile = 'run.json';
/** Who let the checkpoint through on the pull request. */
const overrideFile = 'override.json';
/** What became of sending the run to MLflow. */
const loggedFile = 'mlflow.json';
const renderings = ['report.json', 'comment.md', 'summary.md', 'report.html'];
/**
 * The folder of one run:
 * suite.yml, run.json, samples/TASK.jsonl, evidence/SIDE/TASK.jsonl, judgements/TASK.jsonl, ratings/TASK.json, report.json, report.html,
 * comment.md, summary.md, log.txt; override.json where a person let it through; mlflow.json, where its run is; history/, what was read of the merged checkpoints; policy/TASK.jsonl, samples of the suite that did not hold; logs/ of the commands that were run, and prepared.json, what they made.
 * One process writes into it at a time.
 */
class RunFolder {
    path;
    constructor(path) {
        this.path = path;
    }
    /**
     * Claims the folder for this process; the claim of a process that is gone does not count. `fresh`: nothing that the folder holds, or
     * that it only links to, is used.
     */
    claim(suiteFile, fresh = false) {
        try {
            if (fresh && (0,external_node_fs_.lstatSync)(this.path, { throwIfNoEntry: false })?.isSymbolicLink())
                (0,external_node_fs_.rmSync)(this.path);
            (0,external_node_fs_.mkdirSync)(this.path, { recursive: true });
            lock(this.path);
            if (fresh)
                this.#forget();
            // It was of what the folder held before.
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.path, overrideFile), { force: true });
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.path, loggedFile), { force: true });
            if ((0,external_node_fs_.existsSync)(suiteFile))
                this.#copySuite(suiteFile);
        }
        catch (error) {
            if (error instanceof errors/* GateError */.ue)
                throw error;
            throw (0,errors/* gateError */.em)('run-folder-not-writable', { folder: this.path, why: error.message }, error);
        }
    }
    /** To the byte, but for what signs in inside its addresses: the folder is kept and shared. */
    #copySuite(file) {
        const text = (0,external_node_fs_.readFileSync)(file, 'utf8');
        const told = (0,secrets/* withoutSecrets */.cT)(text);
        if (told === text)
            (0,external_node_fs_.copyFileSync)(file, (0,external_node_path_.join)(this.path, 'suite.yml'));
        else
            this.write('suite.yml', told);
    }
    /** Forgets an earlier run, and every name under which this one will write: a link there would lead out of the folder. */
    #forget() {
        const beside = [overrideFile, loggedFile, 'production-grades.jsonl'];
        const written = ['suite.yml', recordFile, 'prepared.json', ...renderings, 'log.txt', ...beside];
        for (const name of [
            'evidence',
            'samples',
            'judgements',
            'ratings',
            'history',
            'policy',
            'logs',
            ...written,
            ...written.map(partOf),
        ])
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.path, name), { recursive: true, force: true });
    }
    release() {
        unlock(this.path);
    }
    evidence(side, task) {
        return new EvidenceFile((0,external_node_path_.join)(this.path, 'evidence', side, `${fileName(task)}.jsonl`));
    }
    /** File of what became of the questions to a task's judges. */
    judgements(task) {
        return (0,external_node_path_.join)(this.path, 'judgements', `${fileName(task)}.jsonl`);
    }
    writeRatings(task, json) {
        this.write((0,external_node_path_.join)('ratings', `${fileName(task)}.json`), `${json}\n`);
    }
    /** null: none were read. */
    readRatings(task) {
        const file = (0,external_node_path_.join)('ratings', `${fileName(task)}.json`);
        return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(this.path, file)) ? this.#parse(this.#read(file), file) : null;
    }
    /** `null`: nobody has let anything through. */
    writeOverrides(json) {
        if (json === null)
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.path, overrideFile), { force: true });
        else
            this.write(overrideFile, json);
    }
    /** null: there are none. */
    readOverrides() {
        return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(this.path, overrideFile)) ? this.#parse(this.#read(overrideFile), overrideFile) : null;
    }
    writeSamples(task, samples) {
        this.write((0,external_node_path_.join)('samples', `${fileName(task)}.jsonl`), samples.map((sample) => `${JSON.stringify(sample)}\n`).join(''));
    }
    readSamples(task) {
        const file = (0,external_node_path_.join)('samples', `${fileName(task)}.jsonl`);
        const lines = this.#read(file).split('\n');
        return lines.filter((line) => line !== '').map((line) => this.#parse(line, file));
    }
    writeLogged(json) {
        this.write(loggedFile, json);
    }
    /** Its text; null: nothing was sent. */
    readLogged() {
        return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(this.path, loggedFile)) ? this.#read(loggedFile) : null;
    }
    /** Samples of the suite that did not hold, where they are other ones: policy/TASK.jsonl. */
    writeOtherSamples(task, samples) {
        this.write((0,external_node_path_.join)('policy', `${fileName(task)}.jsonl`), samples.map((sample) => `${JSON.stringify(sample)}\n`).join(''));
    }
    readOtherSamples(task) {
        const file = (0,external_node_path_.join)('policy', `${fileName(task)}.jsonl`);
        const lines = this.#read(file).split('\n');
        return lines.filter((line) => line !== '').map((line) => this.#parse(line, file));
    }
    writeRecord(record) {
        this.write(recordFile, `${JSON.stringify((0,run_record/* withoutSecretsIn */.Dy)(record), null, 2)}\n`);
    }
    /** Takes away what an earlier run of the whole has said: a part decides nothing. */
    withdraw() {
        for (const name of renderings)
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.path, name), { force: true });
    }
    /** The record of an earlier run into this folder, if there is one. */
    previousRecord() {
        return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(this.path, recordFile)) ? this.readRecord() : null;
    }
    readRecord() {
        const record = this.#parse(this.#read(recordFile), recordFile);
        const why = (0,run_record/* notRecord */.T4)(record);
        if (why !== null)
            throw this.#unreadable(recordFile, why);
        return record;
    }
    /** A line of log.txt, with the time, and without what signs in inside its addresses. */
    log(text) {
        (0,external_node_fs_.appendFileSync)((0,external_node_path_.join)(this.path, 'log.txt'), `${new Date().toISOString()} ${(0,secrets/* withoutSecrets */.cT)(text)}\n`);
    }
    /** Where a command's output goes. */
    logFile(name) {
        const folder = (0,external_node_path_.join)(this.path, 'logs');
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        return (0,external_node_path_.join)(folder, name);
    }
    /** Writes whole or not at all: a reader never sees half a file. */
    write(name, text) {
        const path = (0,external_node_path_.join)(this.path, name);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(path, '..'), { recursive: true });
        (0,external_node_fs_.writeFileSync)(partOf(path), text);
        (0,external_node_fs_.renameSync)(partOf(path), path);
        return path;
    }
    #read(name) {
        try {
            return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(this.path, name), 'utf8');
        }
        catch (error) {
            throw this.#unreadable(name, ['ENOENT', 'ENOTDIR'].includes(error.code ?? '') ? 'it is not there' : String(error), error);
        }
    }
    #parse(text, file) {
        let value;
        try {
            value = JSON.parse(text);
        }
        catch (error) {
            throw this.#unreadable(file, error.message, error);
        }
        if (typeof value !== 'object' || value === null)
            throw this.#unreadable(file, 'it holds no object');
        return value;
    }
    #unreadable(file, why, cause) {
        return (0,errors/* gateError */.em)('run-folder-unreadable', { folder: this.path, file, why }, cause);
    }
}
/** Where a file grows until it is whole. */
function partOf(path) {
    return `${path}.part`;
}
/** A name that every file system takes, and that no two tasks share. */
function fileName(task) {
    return encodeURIComponent(task);
}


/***/ }),

/***/ 55608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ withoutSecretsIn),
/* harmony export */   NX: () => (/* binding */ withBareCommands),
/* harmony export */   T4: () => (/* binding */ notRecord)
/* harmony export */ });
/* harmony import */ var _shared_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95804);

const recordParts = [
    'suite',
    'opened',
    'data',
    'versions',
    'error',
    'started',
    'seconds',
];
/** Why what was read is no record that this version knows, as a part of a sentence; null: it is one. */
function notRecord(read) {
    if (read.schema !== 1)
        return `its schema is ${read.schema}, this version reads 1`;
    const lacking = recordParts.find((part) => read[part] === undefined);
    return lacking === undefined ? null : `it has no "${lacking}"`;
}
/** The record as it is kept: nothing of it is run again, so the commands of its suites need not sign in anywhere. */
function withoutSecretsIn(record) {
    const kept = { ...record, suite: withBareCommands(record.suite) };
    const other = record.policy?.other;
    if (other?.state !== 'read')
        return kept;
    return { ...kept, policy: { ...record.policy, other: { ...other, suite: withBareCommands(other.suite) } } };
}
/** A suite without what signs in inside the addresses of its commands. */
function withBareCommands(suite) {
    const told = (command) => command && (0,_shared_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(command);
    const side = ({ prepare, server, ...source }) => ({
        ...source,
        prepare: told(prepare),
        server: server && { ...server, command: told(server.command) },
    });
    return { ...suite, baseline: side(suite.baseline), candidate: side(suite.candidate) };
}


/***/ }),

/***/ 70636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47176);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86856);
/* harmony import */ var _octokit_rest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11267);
/* harmony import */ var _shared_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79002);





/** Longer waits cost more runner time than a comment is worth: the report is in the summary already. */
const longestWait = 300;
/** A server that accepts the connection and then says nothing would hold the job until it times out. */
const answerWithin = 60_000;
let clients = 0;
const PatientOctokit = _octokit_rest__WEBPACK_IMPORTED_MODULE_2__/* .Octokit */ .E.plugin(_octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__/* .throttling */ .A);
/**
 * One client for REST and GraphQL, through the proxy that the runner's environment names.
 *
 * 5xx answers and broken connections are tried again after 1, 4 and 9 seconds. Rate limits (403 or 429) wait as long as
 * `retry-after` or `x-ratelimit-reset` say, up to five minutes. A missing permission is never tried again.
 *
 * `second`: milliseconds in one second of waiting, for tests.
 */
function connect(token, where, say, second = 1000) {
    const note = (text) => say((0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(text));
    const once = (limit) => (seconds, options, _octokit, retries) => {
        const again = retries < 2 && seconds <= longestWait;
        const { method, url } = options;
        note(`GitHub's ${limit} rate limit on ${method} ${url}: ${again ? `trying again in ${seconds} s` : 'giving up'}.`);
        return again;
    };
    const octokit = new PatientOctokit({
        auth: token,
        baseUrl: where.apiUrl,
        userAgent: 'checkpoint-gate',
        request: { fetch: withTimeout(_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .defaults */ .NT.request?.fetch ?? fetch) },
        // Whether something is there yet is asked all the time: who asked says it where it should have been.
        log: { debug() { }, info() { }, warn: note, error: (text) => void (isAbsence(text) || note(text)) },
        // 429 is a rate limit and belongs to the throttling plugin, which reads the headers.
        retry: { doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451], retryAfterBaseValue: second },
        // The pause between two writes belongs to this client alone.
        throttle: {
            id: String(clients++),
            onRateLimit: once('primary'),
            onSecondaryRateLimit: once('secondary'),
            retryAfterBaseValue: second,
        },
    });
    return {
        rest: octokit.rest,
        request: octokit.request,
        // octokit.graphql adds /graphql to its base itself.
        graphql: octokit.graphql.defaults({ baseUrl: where.graphqlUrl.replace(/\/graphql$/, '') }),
        paginate: octokit.paginate,
        wait: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * second)),
    };
}
/** As the client's log writes it: `GET /repos/… - 404 with id … in 61ms`. */
const isAbsence = (text) => /^GET \S+ - 404 /.test(text);
function withTimeout(send) {
    return (url, options) => send(url, { ...options, signal: AbortSignal.timeout(answerWithin) });
}


/***/ }),

/***/ 19607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ forgeOf),
/* harmony export */   EV: () => (/* binding */ whereFrom),
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   Zi: () => (/* binding */ commentIn)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12280);


const repository = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const commit = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/, 'not the id of a commit');
const payloadSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
        // The repository of a head is null once its fork is deleted.
        head: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: commit, repo: repository.nullish() }),
        base: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ repo: repository }),
    })
        .optional(),
    merge_group: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ head_sha: commit }).optional(),
});
const commentSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    action: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    issue: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional() }),
    comment: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int() }),
});
/** Null where the event is another. Who wrote what is never taken from the payload. */
function commentIn(event, payload) {
    if (event !== 'issue_comment')
        return null;
    const read = commentSchema.safeParse(payload);
    if (!read.success)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('github-event', { event, problem: firstProblem(read.error) });
    const { action, issue, comment } = read.data;
    return { pullRequest: issue.pull_request ? issue.number : null, comment: comment.id, action };
}
/**
 * Reads the place of the run from the variables of GitHub Actions and the event's payload.
 *
 * On `pull_request` GITHUB_SHA is a merge commit that nobody looks at: the head's own sha goes before it.
 */
function whereFrom(environment, payload) {
    const variable = (name, valid) => {
        const value = environment[name] ?? '';
        if (!valid.test(value))
            throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('github-environment', { variable: name });
        return value;
    };
    const [owner, repo] = variable('GITHUB_REPOSITORY', /^[^/\s]+\/[^/\s]+$/).split('/');
    const event = variable('GITHUB_EVENT_NAME', /^\w+$/);
    const runId = variable('GITHUB_RUN_ID', /^\d+$/);
    const attempt = Number(/^[1-9]\d*$/.exec(environment.GITHUB_RUN_ATTEMPT ?? '')?.[0] ?? 1);
    const forge = forgeOf(environment);
    const read = payloadSchema.safeParse(payload);
    if (!read.success)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('github-event', { event, problem: firstProblem(read.error) });
    const { pull_request: pullRequest, merge_group: mergeGroup } = read.data;
    return {
        owner,
        repo,
        apiUrl: address(environment.GITHUB_API_URL, 'https://api.github.com'),
        graphqlUrl: address(environment.GITHUB_GRAPHQL_URL, 'https://api.github.com/graphql'),
        forge,
        event,
        pullRequest: pullRequest?.number ?? null,
        sha: pullRequest?.head.sha ?? mergeGroup?.head_sha ?? variable('GITHUB_SHA', /^[0-9a-f]{40,64}$/),
        runId: Number(runId),
        attempt,
        runUrl: runUrl(environment, forge, attempt),
        readOnlyToken: readOnlyToken(event, environment.GITHUB_ACTOR, pullRequest),
    };
}
/** Gitea and Forgejo say who they are, and so do their addresses where another program runs the workflow. */
function forgeOf({ GITEA_ACTIONS, FORGEJO_ACTIONS, GITHUB_API_URL }) {
    const itself = GITEA_ACTIONS === 'true' || FORGEJO_ACTIONS === 'true';
    return itself || /\/api\/v1\/?$/.test(GITHUB_API_URL ?? '') ? 'gitea' : 'github';
}
/** The page of a workflow's run; Gitea and Forgejo call it by the run's number. */
function runUrl(environment, forge, attempt) {
    const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id, GITHUB_RUN_NUMBER: number } = environment;
    const runs = `${address(environment.GITHUB_SERVER_URL, 'https://github.com')}/${repository}/actions/runs`;
    if (forge === 'gitea')
        return `${runs}/${number || id}`;
    return attempt > 1 ? `${runs}/${id}/attempts/${attempt}` : `${runs}/${id}`;
}
function readOnlyToken(event, actor, pullRequest) {
    // pull_request_target runs with the base repository's token, also for forks.
    if (event === 'pull_request_target')
        return null;
    if (pullRequest && pullRequest.head.repo?.full_name !== pullRequest.base.repo.full_name)
        return 'fork';
    return actor === 'dependabot[bot]' && (pullRequest || event === 'push') ? 'dependabot' : null;
}
function address(value, usual) {
    return (value || usual).replace(/\/+$/, '');
}
function firstProblem(error) {
    const issue = error.issues[0];
    return `${issue.path.join('.') || 'payload'}: ${issue.message}`;
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

/***/ 61011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ overridesSchema),
/* harmony export */   oI: () => (/* binding */ overrideSchema),
/* harmony export */   w3: () => (/* binding */ voidSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

const blocker = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const overrideSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    by: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    permission: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    until: zod__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6(),
    commented: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(), url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), time: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    blockers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(blocker),
});
const voidSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    by: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    why: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const overridesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    override: overrideSchema.nullable(),
    void: voidSchema.nullable(),
});


/***/ }),

/***/ 92101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MM: () => (/* binding */ parseReport),
  hF: () => (/* binding */ renderJson)
});

// UNUSED EXPORTS: reportJsonSchema, reportSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./lib/gate/likeness/difference.js
var difference = __webpack_require__(24497);
// EXTERNAL MODULE: ./lib/override/record.js
var record = __webpack_require__(61011);
// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
;// CONCATENATED MODULE: ./lib/report/json-grading.js

const role = schemas/* enum */.k5n(['domain', 'general']).nullable();
const count = schemas/* number */.aig().int();
const sides = { baseline: schemas/* number */.aig(), candidate: schemas/* number */.aig() };
const figure = schemas/* object */.Ikc({
    value: schemas/* number */.aig(),
    interval: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]).describe('an end that nothing bounds is the end of the scale'),
});
const kinds = schemas/* enum */.k5n(['refused', 'cut', 'unparsable', 'filtered', 'failed']);
const steadiness = schemas/* object */.Ikc({
    items: count,
    same: schemas/* number */.aig().describe('share of items on which all say the same'),
    apart: schemas/* number */.aig().describe('mean distance of two verdicts, as a share of the scale'),
    alpha: schemas/* number */.aig().nullable().describe("Krippendorff's; null: not defined"),
});
const judge = schemas/* object */.Ikc({
    judges: schemas/* array */.YOg(schemas/* object */.Ikc({
        model: schemas/* string */.YjP(),
        answered: schemas/* array */.YOg(schemas/* string */.YjP()).describe('as the server named it'),
        formats: schemas/* array */.YOg(schemas/* enum */.k5n(['schema', 'json', 'text'])),
        dropped: schemas/* array */.YOg(schemas/* string */.YjP()).describe('parameters that it refused'),
        scored: count,
        unscored: count,
        cached: count.describe('verdicts that were known from before'),
        usage: schemas/* object */.Ikc({ input: count, cachedInput: count, output: count, calls: count }),
        cost: schemas/* number */.aig().nullable().describe('US dollars; null: not known'),
    })),
    samples: schemas/* object */.Ikc({ planned: count, scored: count, unscored: count, absent: count }),
    means: schemas/* array */.YOg(schemas/* object */.Ikc({ criterion: schemas/* string */.YjP(), ...sides })),
    stopped: schemas/* enum */.k5n(['cost', 'time', 'quota', 'error', 'unmasked']).nullable(),
    canaries: schemas/* array */.YOg(schemas/* object */.Ikc({
        judge: count,
        why: schemas/* string */.YjP().nullable().describe('why the judge may not be believed; null: it passed'),
        planted: schemas/* array */.YOg(schemas/* object */.Ikc({
            planted: schemas/* string */.YjP(),
            set: schemas/* string */.YjP(),
            other: schemas/* string */.YjP().nullable(),
            found: schemas/* number */.aig().nullable().describe('from 0 to 1; null: not scored'),
            unscored: kinds.nullable(),
        })),
    }))
        .describe('answers that were planted to test the judge'),
    unscored: schemas/* object */.Ikc({
        kinds: schemas/* array */.YOg(schemas/* object */.Ikc({ why: kinds, baseline: count, candidate: count })),
        baseline: count,
        candidate: count,
        of: count,
        pValue: schemas/* number */.aig().nullable(),
    }),
    flags: schemas/* array */.YOg(schemas/* object */.Ikc({ flag: schemas/* string */.YjP(), baseline: count, candidate: count, of: count, pValue: schemas/* number */.aig() })),
    position: schemas/* object */.Ikc({
        pairs: count,
        disagree: count,
        flips: count,
        first: count,
        share: schemas/* object */.Ikc({ value: schemas/* number */.aig(), low: schemas/* number */.aig(), high: schemas/* number */.aig() }).nullable(),
    })
        .nullable(),
    repeats: steadiness.nullable(),
    panel: steadiness.nullable(),
    length: schemas/* object */.Ikc({
        n: count,
        all: schemas/* number */.aig(),
        alike: schemas/* object */.Ikc({ n: count, mean: schemas/* number */.aig() }).nullable(),
        slope: schemas/* object */.Ikc({ value: schemas/* number */.aig(), low: schemas/* number */.aig(), high: schemas/* number */.aig() }).nullable(),
        adjusted: schemas/* number */.aig().nullable(),
        ratio: schemas/* number */.aig(),
    })
        .nullable(),
    scale: schemas/* array */.YOg(schemas/* object */.Ikc({ criterion: schemas/* string */.YjP(), top: schemas/* number */.aig(), bottom: schemas/* number */.aig() })),
    halo: schemas/* number */.aig().nullable(),
    sameFamily: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const place = schemas/* object */.Ikc({ file: schemas/* string */.YjP(), at: schemas/* string */.YjP() });
const people = schemas/* object */.Ikc({
    sheet: schemas/* string */.YjP(),
    compare: schemas/* enum */.k5n(['scores', 'pairs']),
    key: schemas/* object */.Ikc({ path: schemas/* string */.YjP(), sha256: schemas/* string */.YjP() }),
    files: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), sha256: schemas/* string */.YjP() })),
    samples: schemas/* object */.Ikc({
        population: count,
        drawn: count,
        same: count,
        stale: count,
        rated: count,
        needed: count,
    }),
    raters: schemas/* array */.YOg(schemas/* object */.Ikc({
        rater: schemas/* string */.YjP(),
        items: count,
        rated: count,
        cannot: count,
        above: schemas/* number */.aig().nullable().describe('mean steps above the others on the same answers'),
        repeats: count,
        same: count,
        first: figure.extend({ decided: count }).nullable(),
        secondsPerItem: schemas/* number */.aig().nullable(),
        tooFast: count,
    })),
    waiting: schemas/* array */.YOg(schemas/* string */.YjP()),
    agreement: schemas/* array */.YOg(schemas/* object */.Ikc({
        question: schemas/* string */.YjP(),
        title: schemas/* string */.YjP(),
        items: count,
        alpha: figure.nullable().describe("Krippendorff's, ordinal"),
        ac1: figure.nullable().describe("Gwet's"),
        exact: schemas/* number */.aig().nullable(),
        pairs: schemas/* array */.YOg(schemas/* object */.Ikc({
            raters: schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* string */.YjP()]),
            items: count,
            kappa: schemas/* number */.aig().nullable(),
            exact: schemas/* number */.aig().nullable(),
            withinOne: schemas/* number */.aig().nullable(),
        })),
    })),
    preferences: schemas/* array */.YOg(count).nullable().describe('from much better at the baseline to much better at the candidate'),
    problems: schemas/* array */.YOg(schemas/* object */.Ikc({
        kind: schemas/* enum */.k5n([
            'unreadable',
            'foreign',
            'edited',
            'wrong',
            'incomplete',
            'doubled',
            'lost',
            'stale',
            'repeated',
            'newer',
            'remark',
        ]),
        place: place.nullable(),
        said: schemas/* string */.YjP(),
        left: count,
    })),
});
const calibration = schemas/* object */.Ikc({
    metric: schemas/* string */.YjP().describe("the judge's"),
    title: schemas/* string */.YjP(),
    of: schemas/* enum */.k5n(['graded', 'compared', 'unasked']),
    samples: count,
    answers: count,
    ratings: count,
    kappa: figure.nullable().describe("Cohen's, quadratic weights, of the judge with a person"),
    among: schemas/* object */.Ikc({ answers: count, kappa: figure.nullable(), judge: schemas/* number */.aig().nullable(), better: figure.nullable() })
        .nullable()
        .describe('people among themselves, and the judge on the same answers'),
    spearman: schemas/* number */.aig().nullable(),
    exact: schemas/* number */.aig().nullable(),
    withinOne: schemas/* number */.aig().nullable(),
    bias: schemas/* object */.Ikc(sides).nullable().describe('judge less people'),
    favours: figure.nullable().describe('change that the judge sees, less the one that people see'),
    confusion: schemas/* array */.YOg(schemas/* object */.Ikc({ people: schemas/* number */.aig(), judge: schemas/* number */.aig(), count })),
});
/** How one task was graded. */
const grading = schemas/* object */.Ikc({
    task: schemas/* string */.YjP(),
    role,
    judge: judge.nullable(),
    people: people.nullable(),
    calibration: schemas/* array */.YOg(calibration),
    minAgreement: schemas/* number */.aig().nullable(),
    spent: schemas/* object */.Ikc({ cost: schemas/* number */.aig().nullable().describe('US dollars; null: not known'), calls: count })
        .nullable()
        .describe('calls that came to nothing included'),
});

;// CONCATENATED MODULE: ./lib/report/json-policy.js

const turn = schemas/* enum */.k5n(['removed', 'loosened', 'changed', 'tightened', 'added']);
const level = schemas/* enum */.k5n(['block', 'warn', 'info']);
const untold = schemas/* array */.YOg(schemas/* object */.Ikc({ task: schemas/* string */.YjP(), why: schemas/* string */.YjP() }));
const ruleSide = schemas/* object */.Ikc({
    limit: schemas/* string */.YjP(),
    level,
    decide: schemas/* enum */.k5n(['bound', 'point']),
    line: schemas/* number */.aig().int().nullable().describe("line of that side's suite"),
})
    .nullable();
const setting = schemas/* object */.Ikc({ turn, what: schemas/* string */.YjP(), base: schemas/* string */.YjP().nullable(), head: schemas/* string */.YjP().nullable() });
const dataSide = schemas/* object */.Ikc({ sha256: schemas/* string */.YjP(), samples: schemas/* number */.aig().int() }).nullable();
const ids = schemas/* array */.YOg(schemas/* string */.YjP());
const told = schemas/* object */.Ikc({ decision: schemas/* enum */.k5n(['pass', 'fail', 'inconclusive', 'missing', 'none']), level: level.nullable() })
    .nullable()
    .describe('null: the side has no such row');
/** Whose rules held. */
const policy = schemas/* object */.Ikc({
    holds: schemas/* enum */.k5n(['base', 'head']).describe('whose suite and data the run was judged by'),
    base: schemas/* string */.YjP().nullable().describe('the commit; null: not known'),
    behind: schemas/* boolean */.zMY().describe('whether the difference may come from a branch that is older than its base'),
    state: schemas/* enum */.k5n(['same', 'changed', 'new', 'removed', 'broken', 'unknown']),
    why: schemas/* string */.YjP().nullable(),
    rules: schemas/* array */.YOg(schemas/* object */.Ikc({
        turn,
        kind: schemas/* enum */.k5n(['min', 'max', 'max_drop', 'max_rise', 'must_improve']),
        about: schemas/* string */.YjP(),
        base: ruleSide,
        head: ruleSide,
    })),
    settings: schemas/* array */.YOg(setting),
    tasks: schemas/* array */.YOg(schemas/* object */.Ikc({ task: schemas/* string */.YjP(), turn: schemas/* enum */.k5n(['removed', 'changed', 'added']), settings: schemas/* array */.YOg(setting) })),
    data: schemas/* array */.YOg(schemas/* object */.Ikc({
        task: schemas/* string */.YjP(),
        file: schemas/* string */.YjP(),
        base: dataSide,
        head: dataSide,
        added: schemas/* number */.aig().int(),
        removed: schemas/* number */.aig().int(),
        asked: schemas/* number */.aig().int().describe('samples that are asked otherwise'),
        expected: schemas/* number */.aig().int().describe('samples with other right answers'),
        ids: schemas/* object */.Ikc({ added: ids, removed: ids, asked: ids, expected: ids }).describe('a few of each'),
    })),
    unread: untold.describe('tasks whose data on the other side could not be read'),
    baseline: schemas/* array */.YOg(schemas/* string */.YjP()).describe('files of the baseline that base and head have otherwise'),
    would: schemas/* object */.Ikc({
        verdict: schemas/* enum */.k5n(['passed', 'blocked', 'not-shown', 'invalid', 'overridden'])
            .nullable()
            .describe('what the suite that does not hold would have decided; null: it cannot be told on this evidence'),
        reasons: schemas/* array */.YOg(schemas/* string */.YjP()),
        untold,
        rows: schemas/* array */.YOg(schemas/* object */.Ikc({ task: schemas/* string */.YjP(), metric: schemas/* string */.YjP(), title: schemas/* string */.YjP(), base: told, head: told })),
    })
        .nullable(),
});

;// CONCATENATED MODULE: ./lib/report/json-row.js

const json_row_role = schemas/* enum */.k5n(['domain', 'general']).nullable();
const json_row_level = schemas/* enum */.k5n(['block', 'warn', 'info']);
const decision = schemas/* enum */.k5n(['pass', 'fail', 'inconclusive', 'missing']);
const severity = schemas/* enum */.k5n(['slight', 'mild', 'moderate', 'severe']);
const unit = schemas/* enum */.k5n(['points', 'ratio', 'grades'])
    .describe('points: (candidate - baseline) / scale; ratio: candidate / baseline - 1; grades: candidate - baseline, on the scale of a rubric');
const rule = schemas/* object */.Ikc({
    condition: schemas/* object */.Ikc({
        kind: schemas/* enum */.k5n(['min', 'max', 'max_drop', 'max_rise', 'must_improve']),
        limit: schemas/* object */.Ikc({
            amount: schemas/* number */.aig().describe('a fraction: "2%" is 0.02'),
            unit: schemas/* enum */.k5n(['own', 'points', 'percent']),
            written: schemas/* string */.YjP(),
        }),
    }),
    level: json_row_level,
    decide: schemas/* enum */.k5n(['bound', 'point']),
    decision,
    reason: schemas/* string */.YjP(),
    line: schemas/* number */.aig().int().nullable().describe('line of the suite'),
    samplesMissing: schemas/* number */.aig().nullable().describe('samples that would settle an inconclusive rule'),
});
const interval = schemas/* object */.Ikc({
    low: schemas/* number */.aig(),
    high: schemas/* number */.aig(),
    lowLevel: schemas/* number */.aig().describe('one-sided confidence of the lower end'),
    highLevel: schemas/* number */.aig().describe('one-sided confidence of the upper end'),
});
/** One row of the table, with what its rules decided. */
const row = schemas/* object */.Ikc({
    task: schemas/* string */.YjP(),
    metric: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    role: json_row_role,
    pooled: schemas/* array */.YOg(schemas/* string */.YjP()).nullable().describe('the tasks behind a pooled row'),
    baseline: schemas/* number */.aig().nullable(),
    candidate: schemas/* number */.aig().nullable(),
    change: schemas/* number */.aig().nullable(),
    unit,
    scale: schemas/* literal */.euz([1, 100]).describe('the value that is called 1 or 100 %'),
    better: schemas/* enum */.k5n(['higher', 'lower', 'neither']),
    interval: interval.nullable(),
    n: schemas/* number */.aig().int(),
    groups: schemas/* number */.aig().int(),
    decision: decision.nullable().describe('null: no rule speaks of the row'),
    level: json_row_level.nullable(),
    forgetting: severity.nullable(),
    missing: schemas/* string */.YjP().nullable().describe('why the row could not be measured'),
    smallestVisible: schemas/* number */.aig().nullable(),
    rules: schemas/* array */.YOg(rule),
    equals: schemas/* string */.YjP().describe('what the metric is equal to'),
    flips: schemas/* object */.Ikc({
        lost: schemas/* number */.aig().int().describe('samples that turned from right to wrong'),
        gained: schemas/* number */.aig().int().describe('samples that turned from wrong to right'),
        p: schemas/* object */.Ikc({ worse: schemas/* number */.aig(), twoSided: schemas/* number */.aig() })
            .nullable()
            .describe("McNemar's exact test; null where samples belong together"),
    })
        .exactOptional(),
    note: schemas/* string */.YjP().exactOptional(),
    graded: schemas/* object */.Ikc({
        by: schemas/* enum */.k5n(['judge', 'people']),
        scale: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]).describe('lowest and highest grade'),
        advisory: schemas/* string */.YjP().nullable().describe('why rules that block only warn; null: they block'),
    })
        .exactOptional()
        .describe('of rows of grades'),
    signature: schemas/* string */.YjP().exactOptional().describe("how the figure is cited, e.g. sacreBLEU's signature"),
});

;// CONCATENATED MODULE: ./lib/report/json-samples.js


const opinion = schemas/* object */.Ikc({
    by: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(['judge', 'people']),
    about: schemas/* enum */.k5n(['baseline', 'candidate', 'both']),
    grades: schemas/* array */.YOg(schemas/* object */.Ikc({ title: schemas/* string */.YjP(), grade: schemas/* string */.YjP() })),
    said: schemas/* string */.YjP(),
});
/** A sample with both answers. */
const sample = schemas/* object */.Ikc({
    task: schemas/* string */.YjP(),
    role: json_row_role,
    id: schemas/* string */.YjP(),
    metric: schemas/* string */.YjP(),
    baseline: schemas/* number */.aig(),
    candidate: schemas/* number */.aig(),
    prompt: schemas/* string */.YjP().nullable().describe('null: not known'),
    reference: schemas/* string */.YjP().nullable(),
    baselineAnswer: schemas/* string */.YjP().nullable(),
    candidateAnswer: schemas/* string */.YjP().nullable(),
    opinions: schemas/* array */.YOg(opinion).exactOptional().describe('why judges graded the answers as they did'),
});
/** What was lost of one task. */
const forgotten = schemas/* object */.Ikc({
    task: schemas/* string */.YjP(),
    role: json_row_role,
    metric: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    n: schemas/* number */.aig().int(),
    right: schemas/* number */.aig().int().describe('samples that the baseline got right'),
    lost: schemas/* number */.aig().int().describe('of those, the ones that the candidate gets wrong'),
    gained: schemas/* number */.aig().int().describe('samples that only the candidate gets right'),
    groupedBy: schemas/* enum */.k5n(['topic', 'group']).describe('what groups are'),
    groups: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), lost: schemas/* number */.aig().int(), right: schemas/* number */.aig().int() })),
    ids: schemas/* array */.YOg(schemas/* string */.YjP()).describe('lost samples, the first thousand by id'),
    examples: schemas/* array */.YOg(sample),
});

// EXTERNAL MODULE: ./lib/report/logged.js
var logged = __webpack_require__(10562);
;// CONCATENATED MODULE: ./lib/report/json.js









const sha256 = schemas/* string */.YjP().describe('sha256, hexadecimal');
const versions = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP());
const opened = schemas/* object */.Ikc({
    fingerprint: sha256,
    backend: schemas/* string */.YjP(),
    device: schemas/* string */.YjP(),
    precision: schemas/* string */.YjP(),
    tokenizer: sha256,
    template: sha256.nullable(),
    contextLength: schemas/* number */.aig(),
    versions,
    notes: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const json_difference = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(difference/* differenceKinds */.J),
    baseline: schemas/* string */.YjP().nullable().describe('null: not known'),
    candidate: schemas/* string */.YjP().nullable(),
    meaning: schemas/* enum */.k5n(['fine', 'told', 'not comparable'])
        .describe('told: may change figures a little; not comparable: the rows that it concerns are missing'),
    tasks: schemas/* array */.YOg(schemas/* string */.YjP()).describe('the tasks that it concerns; empty: all'),
    said: schemas/* string */.YjP().nullable(),
});
const reused = schemas/* object */.Ikc({ side: schemas/* enum */.k5n(['baseline', 'candidate']), task: schemas/* string */.YjP(), made: iso/* datetime */.w$() });
const checkpoint = schemas/* object */.Ikc({ path: schemas/* string */.YjP(), opened }).nullable();
const figures = schemas/* object */.Ikc({ precision: schemas/* number */.aig(), recall: schemas/* number */.aig(), f1: schemas/* number */.aig(), predicted: schemas/* number */.aig().int() })
    .nullable();
const breakdown = schemas/* object */.Ikc({
    task: schemas/* string */.YjP(),
    role: json_row_role,
    of: schemas/* enum */.k5n(['class', 'type']),
    names: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), support: schemas/* number */.aig().int(), baseline: figures, candidate: figures })),
    more: schemas/* number */.aig().int().describe('names that are left out'),
    confusion: schemas/* array */.YOg(schemas/* object */.Ikc({
        expected: schemas/* string */.YjP(),
        predicted: schemas/* string */.YjP(),
        baseline: schemas/* number */.aig().int(),
        candidate: schemas/* number */.aig().int(),
    })),
});
const moved = schemas/* object */.Ikc({
    task: schemas/* string */.YjP(),
    role: json_row_role,
    meanKl: schemas/* number */.aig().describe("at least so many nats from the baseline's next tokens, on average"),
    p99Kl: schemas/* number */.aig().describe('the same in the worst 1 % of places'),
    sameTop: schemas/* number */.aig().describe('share of places where both find the same token likeliest'),
    positions: schemas/* number */.aig().int(),
});
const json_history = schemas/* object */.Ikc({
    where: schemas/* string */.YjP(),
    release: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), commit: schemas/* string */.YjP(), time: iso/* datetime */.w$() }).nullable(),
    merges: schemas/* number */.aig().int().describe('merged checkpoints since the release; all of them without one'),
    rows: schemas/* array */.YOg(schemas/* object */.Ikc({
        task: schemas/* string */.YjP(),
        metric: schemas/* string */.YjP(),
        title: schemas/* string */.YjP(),
        unit: unit,
        scale: schemas/* literal */.euz([1, 100]),
        better: schemas/* enum */.k5n(['higher', 'lower', 'neither']),
        merged: schemas/* array */.YOg(schemas/* number */.aig().nullable())
            .describe('the last merged values, the oldest first; null: none, or of other data'),
        released: schemas/* number */.aig().nullable(),
        candidate: schemas/* number */.aig().nullable(),
        since: row.nullable().describe('the candidate beside the release, in the place of the baseline'),
    })),
    problems: schemas/* array */.YOg(schemas/* string */.YjP()).describe('what could not be read or checked'),
});
const origin = schemas/* object */.Ikc({
    repository: schemas/* string */.YjP(),
    base: schemas/* string */.YjP().describe('the branch whose suite, rules and data decided'),
    accepted: schemas/* boolean */.zMY().describe('whether the workflow takes evidence of a fork for proof'),
    otherSuite: schemas/* boolean */.zMY(),
    otherData: schemas/* array */.YOg(schemas/* string */.YjP()),
    heldBack: schemas/* boolean */.zMY().describe('every rule passes, and the report does not: its evidence is the word of the author'),
});
/** report.json. Keys are written in this order. */
const reportSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(1),
    suite: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), file: schemas/* string */.YjP(), sha256 }),
    verdict: schemas/* object */.Ikc({
        name: schemas/* enum */.k5n(['passed', 'overridden', 'blocked', 'not-shown', 'invalid'])
            .describe('overridden: measured as blocked, and let through by a person'),
        exit: schemas/* literal */.euz([0, 1, 2, 3]),
        reasons: schemas/* array */.YOg(schemas/* string */.YjP()),
        blocking: schemas/* array */.YOg(schemas/* object */.Ikc({ key: schemas/* string */.YjP(), rule: schemas/* string */.YjP(), value: schemas/* string */.YjP() }))
            .exactOptional()
            .describe('every rule that blocks, with what was measured'),
        unshown: schemas/* literal */.euz(true).exactOptional().describe('beside them something could not be shown'),
    }),
    override: record/* overrideSchema */.oI.exactOptional().describe('who let a blocked checkpoint through'),
    overrideVoid: record/* voidSchema */.w3.exactOptional().describe('an override that does not hold for this report, and why'),
    origin: origin.exactOptional().describe('whose job made the evidence, where it was one of a fork'),
    policy: policy.exactOptional().describe('whose rules held, and what others would have decided'),
    forgetting: schemas/* object */.Ikc({
        found: schemas/* boolean */.zMY(),
        measured: schemas/* boolean */.zMY(),
        severity: severity.nullable(),
        rows: schemas/* array */.YOg(schemas/* object */.Ikc({ task: schemas/* string */.YjP(), metric: schemas/* string */.YjP(), severity: severity, change: schemas/* number */.aig(), unit: unit })),
        domainGain: schemas/* boolean */.zMY(),
        sentence: schemas/* string */.YjP(),
    }),
    rows: schemas/* array */.YOg(row),
    error: schemas/* object */.Ikc({ code: schemas/* string */.YjP(), what: schemas/* string */.YjP(), hint: schemas/* string */.YjP() }).nullable(),
    compared: schemas/* object */.Ikc({
        baseline: checkpoint,
        candidate: checkpoint,
        data: schemas/* array */.YOg(schemas/* object */.Ikc({ task: schemas/* string */.YjP(), file: schemas/* string */.YjP(), sha256, samples: schemas/* number */.aig().int() })),
        seed: schemas/* number */.aig(),
        resamples: schemas/* number */.aig().int(),
        errorBudget: schemas/* number */.aig(),
        versions,
        differences: schemas/* array */.YOg(json_difference).exactOptional().describe('in what the two sides were unlike'),
        reused: schemas/* array */.YOg(reused).exactOptional().describe('evidence that was taken from the cache'),
    }),
    worst: schemas/* array */.YOg(sample),
    forgotten: schemas/* array */.YOg(forgotten),
    breakdowns: schemas/* array */.YOg(breakdown),
    grading: schemas/* array */.YOg(grading).exactOptional().describe('of tasks that a judge or people grade'),
    moved: schemas/* array */.YOg(moved),
    history: json_history.exactOptional().describe('merged checkpoints, and what was lost since the blessed release'),
    mlflow: logged/* loggedSchema */.WI.exactOptional().describe('the run in MLflow'),
    started: iso/* datetime */.w$(),
    seconds: schemas/* number */.aig(),
});
/** The same for tools that read report.json, in any language. */
function reportJsonSchema() {
    return { title: 'report.json of Checkpoint Gate', ...z.toJSONSchema(reportSchema) };
}
/** The text of report.json. Throws on a figure that is not finite: JSON has no NaN, and null would say something else. */
function renderJson(report) {
    return `${JSON.stringify(reportSchema.parse(report), null, 2)}\n`;
}
/** Reads report.json back; `file` is named in the error. */
function parseReport(text, file) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw (0,errors/* gateError */.em)('report-unreadable', { file, why: error.message }, error);
    }
    const version = value?.schema;
    if (version !== 1)
        throw (0,errors/* gateError */.em)('report-schema-unknown', { file, version });
    const parsed = reportSchema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw (0,errors/* gateError */.em)('report-unreadable', { file, why: `${issue.path.join('.')}: ${issue.message}` }, parsed.error);
}


/***/ }),

/***/ 10562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ loggedSchema),
/* harmony export */   fp: () => (/* binding */ isPlainAddress),
/* harmony export */   gA: () => (/* binding */ loggedSection),
/* harmony export */   su: () => (/* binding */ loggedLines)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _shared_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79002);


const loggedSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    run: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), experiment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable(),
    problems: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
/** An address that may stand in a link as it is. */
const isPlainAddress = (url) => /^https?:\/\/[\w.:/%~#[\]-]+$/.test(url);
/** One line of markdown; empty where nothing was to be sent. */
function loggedSection({ mlflow }) {
    if (mlflow === undefined)
        return '';
    const { run, problems } = mlflow;
    const said = problems.length === 0 ? '' : ` ⚠️ ${problems.map((problem) => (0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(problem, 600)).join(' ')}`;
    if (run === null)
        return `MLflow:${said}`;
    const name = (0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(run.name, 100);
    const link = isPlainAddress(run.url) ? `<a href="${run.url}">${name}</a>` : `${name} ${(0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(run.url)}`;
    return `MLflow: ${link}${said}`;
}
/** Plain text for a terminal. */
function loggedLines({ mlflow }) {
    if (mlflow === undefined)
        return [];
    return [...(mlflow.run === null ? [] : [`In MLflow: ${mlflow.run.url}`]), ...mlflow.problems];
}


/***/ }),

/***/ 46505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sparkline)
/* harmony export */ });
const blocks = '▁▂▃▄▅▆▇█';
/**
 * Values as blocks on a scale of their own, the lowest at the bottom; `·` where there is none. Values that are all equal lie in the middle.
 * @param scale what has to lie on it besides
 */
function sparkline(values, scale = []) {
    const known = [...scale, ...values.filter((value) => value !== null)];
    const [low, high] = [Math.min(...known), Math.max(...known)];
    const level = (value) => (high === low ? 3 : Math.round(((value - low) / (high - low)) * (blocks.length - 1)));
    return values.map((value) => (value === null ? '·' : blocks[level(value)])).join('');
}


/***/ }),

/***/ 57268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isAlive)
/* harmony export */ });
/** Whether a process of this machine runs, be it another user's. */
function isAlive(pid) {
    // These would stand for a whole group.
    if (!Number.isInteger(pid) || pid <= 0)
        return false;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}


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

/***/ 31740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ dataFormat),
/* harmony export */   x: () => (/* binding */ dataExtensions)
/* harmony export */ });
const byExtension = {
    jsonl: 'jsonl',
    ndjson: 'jsonl',
    csv: 'csv',
    tsv: 'csv',
    parquet: 'parquet',
    txt: 'text',
    text: 'text',
};
const dataExtensions = Object.keys(byExtension).map((extension) => `.${extension}`);
/** By the file's extension; null where it says nothing. */
function dataFormat(path) {
    const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
    return Object.hasOwn(byExtension, extension) ? byExtension[extension] : null;
}


/***/ }),

/***/ 53458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qx: () => (/* binding */ suiteName),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   xj: () => (/* binding */ readSuite)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38815);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12280);
/* harmony import */ var _shared_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19519);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23340);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29576);
/* harmony import */ var _usual_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65929);










/** Reads a suite. Throws a GateError: 'suite-missing', 'suite-unreadable' or 'suite-invalid'. */
async function readSuite(file, catalogue) {
    const bytes = await readBytes(file);
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .gateError */ .em)('suite-unreadable', { file, why: 'it is not text in UTF-8' });
    return (0,_decode_js__WEBPACK_IMPORTED_MODULE_7__/* .decodeSuite */ .R)(bytes.toString('utf8'), file, catalogue, readJson);
}
async function readBytes(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file);
    }
    catch (error) {
        const { code, message } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .gateError */ .em)('suite-missing', { file, near: await suitesNear(file) }, error);
        const why = code === 'EISDIR' ? `it is a folder; the file in it is ${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(file, _usual_file_js__WEBPACK_IMPORTED_MODULE_9__/* .usualSuite */ .B)}` : message;
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .gateError */ .em)('suite-unreadable', { file, why }, error);
    }
}
/** JSON, or YAML where the file is named so. */
const readJson = (path) => {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        const { code, message } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return { why: 'that file does not exist' };
        return { why: code === 'EISDIR' ? 'that is a folder' : `it cannot be read: ${message}` };
    }
    if (/\.ya?ml$/i.test(path))
        return readYaml(text);
    try {
        return { value: JSON.parse(text.replace(/^\ufeff/, '')) };
    }
    catch (error) {
        // The rest of the message quotes the file, which may hold anything.
        const [, line] = /\(line (\d+) column \d+\)/.exec(error.message) ?? [];
        return { why: `it is not valid JSON${line === undefined ? '' : ` (line ${line})`}` };
    }
};
function readYaml(text) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .parseDocument */ .Tp)(text.replace(/^\ufeff/, ''), { logLevel: 'silent' });
    const [first] = document.errors;
    if (first === undefined)
        return { value: document.toJS({ maxAliasCount: 100 }) };
    return { why: `it is not valid YAML${first.linePos === undefined ? '' : ` (line ${first.linePos[0].line})`}` };
}
/** YAML files that may be meant. */
async function suitesNear(file) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file);
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder).catch(() => []);
    const yaml = names.filter((name) => /\.ya?ml$/.test(name));
    const suites = yaml.filter((name) => /^checkpoint-gate\b/.test(name) || (0,_shared_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .p)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(file), [name]) !== null);
    return suites.slice(0, 3).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name));
}
/**
 * The name of a suite as far as it can be told, for one whose other parts are wrong: its errors belong where its reports belong.
 * Never throws.
 */
async function suiteName(file) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file, 'utf8').catch(() => '');
    const name = (0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .parseDocument */ .Tp)(text, { logLevel: 'silent' }).get?.('name');
    return typeof name === 'string' && _schema_js__WEBPACK_IMPORTED_MODULE_8__/* .suiteName */ .Q.test(name) ? name : (0,_decode_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultName */ .Z)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file)), file);
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
