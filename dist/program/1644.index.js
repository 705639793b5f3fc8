export const id = 1644;
export const ids = [1644,1359];
export const modules = {

/***/ 62820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ isRecorded),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   jN: () => (/* binding */ listRecorded),
/* harmony export */   xm: () => (/* binding */ recordedFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12280);
/* harmony import */ var _nemo_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40357);




const SCHEME = 'recorded:';
function isRecorded(path) {
    return path.startsWith(SCHEME);
}
/** The folder that a side `recorded:FOLDER` names, as written. */
function recordedFolder(path) {
    return path.slice(SCHEME.length);
}
const extensions = ['jsonl', 'ndjson', 'json', 'csv', 'tsv', 'parquet'];
/** The names in a recorded folder, one level deep. `folder` is absolute, `written` is for messages. */
async function listRecorded(folder, written) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).catch(() => null);
    if (!found?.isDirectory())
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('recorded-folder-missing', { path: written, folder, isFile: found !== null });
    const names = [];
    const entries = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).filter((entry) => !entry.startsWith('.')).sort();
    if (entries.length === 0)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('recorded-folder-empty', { path: written, folder });
    for (const entry of entries) {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry)).catch(() => null))?.isDirectory()) {
            const results = `${entry}/results.jsonl`;
            if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, results)).catch(() => null))?.isFile())
                names.push(results);
        }
        else
            names.push(entry);
    }
    return names;
}
/**
 * The one file of a task: TASK.jsonl (or json, csv, tsv, parquet); TASK/results.jsonl as NeMo Evaluator writes it; samples_TASK_TIME.jsonl
 * as lm-evaluation-harness does. What is packed counts too, so that nothing is passed over in silence.
 */
async function fileOf(task, names, folder, written) {
    const named = filesOf(task, names);
    const found = named.length > 0 ? named : await filesOfBenchmark(task, names, folder);
    if (found.length > 1)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('recorded-file-unclear', { path: written, task, files: found });
    const [file] = found;
    if (file === undefined) {
        const near = await foldersWith(task, folder);
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('recorded-file-missing', { path: written, task, there: names, near });
    }
    const packing = PACKED.exec(file);
    if (packing !== null)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('recorded-file-packed', { path: written, file, packing: packing[0] });
    return file;
}
function filesOf(task, names) {
    const plain = new Set([task, encodeURIComponent(task)].flatMap((stem) => extensions.map((one) => `${stem}.${one}`)));
    return names.filter((name) => {
        const bare = name.replace(PACKED, '');
        const dot = bare.lastIndexOf('.');
        if (plain.has(bare.slice(0, dot) + bare.slice(dot).toLowerCase()) || bare === `${task}/results.jsonl`)
            return true;
        return bare.startsWith(`samples_${task}_`) && TIME.test(bare.slice(`samples_${task}_`.length));
    });
}
/** Folders of NeMo Evaluator need not have the name of their benchmark; the summary in them tells it. */
async function filesOfBenchmark(task, names, folder) {
    const found = [];
    for (const name of names.filter((one) => /^(?:[^/]+\/)?results\.jsonl$/.test(one)))
        if ((await (0,_nemo_js__WEBPACK_IMPORTED_MODULE_3__/* .summariesBeside */ .$)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))).some(({ benchmark }) => benchmark === task))
            found.push(name);
    return found;
}
const PACKED = /\.(?:gz|zst|zip|bz2|xz)$/i;
const TIME = /^\d{4}-\d\d-\d\d.*\.jsonl?$/;
const MOST_LOOKED_INTO = 50;
/** Folders below that hold a file for the task, relative: of a run folder those with its evidence, not with its samples. */
async function foldersWith(task, folder) {
    const found = [];
    const below = async (path) => {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), { withFileTypes: true }).catch(() => []);
        return entries.filter((one) => one.isDirectory() && !one.name.startsWith('.')).map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name));
    };
    const isRun = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'run.json')).catch(() => null)) !== null;
    const first = isRun ? ['evidence'] : await below('');
    for (const path of first.slice(0, MOST_LOOKED_INTO))
        for (const one of [path, ...(await below(path)).slice(0, MOST_LOOKED_INTO)]) {
            const files = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, one)).catch(() => []);
            if (filesOf(task, files).length > 0)
                found.push(one);
        }
    return found.sort();
}


/***/ }),

/***/ 40357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ summariesBeside),
/* harmony export */   x: () => (/* binding */ refuseLostResults)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _samples_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90901);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12280);




/** The summaries beside a file of results; other JSON files are none. */
async function summariesBeside(path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    const summaries = [];
    for (const file of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).filter((name) => /^eval-.*\.json$/.test(name)).sort()) {
        const value = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file), 'utf8')
            .then(JSON.parse)
            .catch(() => null);
        if (!(0,_samples_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value) || !(0,_samples_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value.benchmark))
            continue;
        const { benchmark, n_results: results } = value;
        summaries.push({
            file,
            benchmark: typeof benchmark.name === 'string' ? benchmark.name : null,
            results: typeof results === 'number' ? results : null,
        });
    }
    return summaries;
}
/** Rows that are not there may be those that failed. */
async function refuseLostResults(path, written, lines) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) !== 'results.jsonl')
        return;
    const summaries = await summariesBeside(path);
    const other = summaries.find(({ results }) => results !== null && results !== lines);
    if (other !== undefined)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('recorded-results-incomplete', { path: written, lines, summary: other.file, told: other.results });
}


/***/ }),

/***/ 90958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   HF: () => (/* binding */ hubModel),
/* harmony export */   Jd: () => (/* binding */ isHubName),
/* harmony export */   NZ: () => (/* binding */ asked),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   WM: () => (/* binding */ isCommit),
/* harmony export */   oE: () => (/* binding */ hubAccess),
/* harmony export */   r2: () => (/* binding */ attempts),
/* harmony export */   v7: () => (/* binding */ pause),
/* harmony export */   z3: () => (/* binding */ credentials)
/* harmony export */ });
/* harmony import */ var _huggingface_hub__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75009);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12280);


/** How the hub's own tools are set up, read from the same variables: HF_ENDPOINT and HF_TOKEN. */
function hubAccess(environment) {
    return {
        endpoint: (environment.HF_ENDPOINT || 'https://huggingface.co').replace(/\/+$/, ''),
        token: environment.HF_TOKEN?.trim() || null,
    };
}
const isHubName = (path) => path.startsWith('hf:');
function hubModel(written) {
    const found = /^hf:((?:[\w.-]+\/)?[\w.-]+)(?:@([^\s@]+))?$/.exec(written);
    const [, name, revision] = found ?? [];
    if (name === undefined || /(^|\/)\.+(\/|$)/.test(name))
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('hub-name', { written });
    return { name, revision: revision ?? 'main' };
}
const isCommit = (revision) => /^[0-9a-f]{40}$/.test(revision);
/** What every call to the hub's library takes. */
function credentials(access) {
    if (access.token !== null && !access.token.startsWith('hf_'))
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('hub-token', {});
    return { hubUrl: access.endpoint, ...(access.token === null ? {} : { accessToken: access.token }) };
}
/** The commit that a branch or tag stands for at this moment. */
async function resolveCommit(transfer) {
    const { model, access } = transfer;
    try {
        const { sha } = await asked(transfer, () => (0,_huggingface_hub__WEBPACK_IMPORTED_MODULE_0__/* .modelInfo */ .gi)({
            name: model.name,
            revision: model.revision,
            additionalFields: ['sha'],
            ...credentials(access),
        }));
        return sha;
    }
    catch (error) {
        if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue) || error.code !== 'hub-not-found')
            throw error;
        // The hub answers 404 to an unknown model and to an unknown revision alike; the model alone tells which it was.
        await asked(transfer, () => (0,_huggingface_hub__WEBPACK_IMPORTED_MODULE_0__/* .modelInfo */ .gi)({ name: model.name, revision: 'HEAD', ...credentials(access) }));
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('hub-revision-not-found', model, error);
    }
}
/** Asks the hub, patiently where it is busy, and turns its refusals into errors that a user can act upon. */
async function asked(transfer, call) {
    const { model, access, signal } = transfer;
    for (let attempt = 1;; attempt++) {
        signal?.throwIfAborted();
        try {
            return await call();
        }
        catch (error) {
            if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue)
                throw error;
            const status = error instanceof _huggingface_hub__WEBPACK_IMPORTED_MODULE_0__/* .HubApiError */ .yL ? error.statusCode : null;
            if (status === 401 || status === 403) {
                throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('hub-no-access', { name: model.name, status, token: access.token !== null }, error);
            }
            if (status === 404)
                throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('hub-not-found', { name: model.name, endpoint: access.endpoint }, error);
            if (attempt === attempts || (status !== null && status < 500 && status !== 429)) {
                throw unreachable(transfer, error);
            }
            await pause(attempt);
        }
    }
}
const attempts = 4;
const pause = (attempt) => new Promise((done) => setTimeout(done, 200 * 2 ** attempt));
function unreachable({ model, access }, error) {
    const { message, cause } = error instanceof Error ? error : new Error(String(error));
    const reason = cause instanceof Error ? `${message} (${cause.message})` : message;
    return (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('hub-unreachable', { endpoint: access.endpoint, what: model.name, reason }, error);
}


/***/ }),

/***/ 66375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   examineBase: () => (/* binding */ examineBase)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19607);
/* harmony import */ var _samples_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39567);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12280);
/* harmony import */ var _shared_messages_doctor_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(307);
/* harmony import */ var _shared_numbers_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2447);
/* harmony import */ var _policy_event_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10765);
/* harmony import */ var _policy_places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52081);
/* harmony import */ var _policy_read_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92335);
/* harmony import */ var _workflows_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24760);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(72105);











const check = 'base';
/** Whether suite and data can be read where a run with `policy: base` reads them. Where no run of the repository is one, there is nothing to say. */
async function examineBase({ file, base, job }) {
    const given = base ?? (job === null ? null : baseOfWorkflows((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file)));
    if (given === null)
        return [];
    let found = null;
    const finding = await (0,_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .attempt */ .CD)(check, async () => {
        const source = base === null ? sourceInJob(given, job) : inClone(base);
        found = await examined(file, source);
        return '';
    });
    return [found ?? finding];
}
const inClone = (name) => ({
    ...{ holds: 'base', base: { name, merged: null }, remote: null, isChange: false },
});
function sourceInJob(base, { environment, payload }) {
    const token = environment.GITHUB_TOKEN || null;
    return (0,_policy_event_js__WEBPACK_IMPORTED_MODULE_5__/* .policyOfEvent */ .C)({ policy: 'base', base: base || null, token }, (0,_github_event_js__WEBPACK_IMPORTED_MODULE_1__/* .whereFrom */ .EV)(environment, payload), environment, payload);
}
async function examined(file, source) {
    if (source.holds === 'head')
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_9__.ok)(check, _shared_messages_doctor_js__WEBPACK_IMPORTED_MODULE_4__/* .doctorTexts */ .a.baseItself);
    const { suite, base, record } = await (0,_policy_read_js__WEBPACK_IMPORTED_MODULE_7__/* .readPolicy */ .T)(file, source, null, process.env);
    try {
        if (base === null || record === null)
            throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .gateError */ .em)('policy-no-base', {});
        if (record.holds === 'head')
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .warn */ .R8)(check, _shared_messages_doctor_js__WEBPACK_IMPORTED_MODULE_4__/* .doctorTexts */ .a.baseHasNone(base.commit), _shared_messages_doctor_js__WEBPACK_IMPORTED_MODULE_4__/* .doctorTexts */ .a.baseHasNoneAdvice);
        const places = (0,_policy_places_js__WEBPACK_IMPORTED_MODULE_6__/* .placesOf */ .ek)(base);
        for (const task of suite.tasks)
            await (0,_samples_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readSamples */ .a)(places.data(task.data));
        const tasks = (0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(suite.tasks.length, 'task');
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_9__.ok)(check, _shared_messages_doctor_js__WEBPACK_IMPORTED_MODULE_4__/* .doctorTexts */ .a.baseReads({ base: base.commit, tasks }));
    }
    finally {
        base?.close();
    }
}
/** The input `base` of the first step that holds to it, empty where the event tells; null: no step does. */
function baseOfWorkflows(folder) {
    const steps = (0,_workflows_js__WEBPACK_IMPORTED_MODULE_8__/* .workflowsIn */ .co)((0,_workflows_js__WEBPACK_IMPORTED_MODULE_8__/* .rootOf */ .I5)(folder)).flatMap(_workflows_js__WEBPACK_IMPORTED_MODULE_8__/* .gateSteps */ .Dv);
    const step = steps.find(({ policy }) => policy === 'base');
    return step === undefined ? null : typeof step.base === 'string' ? step.base : '';
}


/***/ }),

/***/ 10765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ policyOfEvent),
/* harmony export */   K: () => (/* binding */ holderOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12280);


const commit = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/);
const payloadSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ base: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: commit.optional() }) }).optional(),
    merge_group: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ base_sha: commit.optional() }).optional(),
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ default_branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }).optional(),
});
/** Nothing that git would take for an option, or for more than a name. */
const branchName = /^(?![-/.])(?!.*(?:\.\.|@\{|\/\/))[^\s\p{Cc}~^:?*[\\]+$/u;
/**
 * Whose rules hold in a workflow, and where the base is.
 *
 * Of a pull request it is what the forge has merged the head into, where that merge is what lies there, else the base as the event tells it; of a merge
 * group, what the group stands on. The default branch is its own base; any other branch is held to the default branch, since its commits may be those of
 * a pull request, whose status they would set.
 * @param given the inputs policy and base; null: not given
 * @throws GateError `policy-not-a-name`
 */
function policyOfEvent(given, where, environment, payload) {
    const holds = holderOf(given.policy);
    const { owner, repo } = where;
    const server = environment.GITHUB_SERVER_URL || 'https://github.com';
    const remote = { url: `${server.replace(/\/+$/, '')}/${owner}/${repo}`, token: given.token };
    const { pull_request: pullRequest, merge_group: group, repository } = payloadSchema.safeParse(payload).data ?? {};
    const isChange = pullRequest !== undefined || group !== undefined;
    const merged = pullRequest && environment.GITHUB_SHA ? { commit: environment.GITHUB_SHA, head: where.sha } : null;
    const named = (name, isBelow) => name === undefined ? null : { name, merged, ...(isBelow && { isBelow }) };
    if (given.base !== null) {
        if (!branchName.test(given.base))
            throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('policy-not-a-name', { given: given.base, input: 'base' });
        return { holds, base: { name: given.base, merged: null }, remote, isChange };
    }
    if (pullRequest)
        return { holds, base: named(pullRequest.base.sha), remote, isChange };
    if (group)
        return { holds, base: named(group.base_sha, true), remote, isChange };
    const main = repository?.default_branch;
    const isMain = main === undefined || environment.GITHUB_REF === `refs/heads/${main}`;
    const base = holds === 'base' && !isMain && branchName.test(main) ? { name: main, merged: null } : null;
    // Nothing but the base itself is judged by its own rules then.
    return { holds: base === null ? 'head' : holds, base, remote, isChange };
}
function holderOf(policy) {
    if (policy === null || policy === 'head' || policy === 'base')
        return policy ?? 'head';
    throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('policy-not-a-name', { given: policy, input: 'policy' });
}


/***/ }),

/***/ 64745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git),
/* harmony export */   I: () => (/* binding */ callEnvironment)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _shared_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95804);



/** Nothing that a repository can say makes git run a program. */
const harmless = [
    ['core.hooksPath', node_os__WEBPACK_IMPORTED_MODULE_1__.devNull],
    ['core.fsmonitor', 'false'],
    ['core.pager', 'cat'],
    ['safe.directory', '*'],
    ['protocol.ext.allow', 'never'],
    // A server that says nothing is given up.
    ['http.lowSpeedLimit', '100'],
    ['http.lowSpeedTime', '60'],
];
/**
 * Runs git so that neither hooks, filters, attributes nor replaced objects of a repository have a say. Never throws.
 * @param args a command of the plumbing, or `fetch` into a repository of this program's own
 */
function git(args, call, environment) {
    const settings = harmless.flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const { status, stdout, stderr, error } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', [...settings, ...(call.folder === undefined ? [] : ['-C', call.folder]), ...args], {
        env: callEnvironment(call, environment),
        stdio: ['ignore', call.output ?? 'pipe', 'pipe'],
        maxBuffer: 1 << 30,
        timeout: 600_000,
    });
    const said = error?.message ?? lastLine(stderr);
    return {
        ok: status === 0,
        stdout: stdout ?? Buffer.alloc(0),
        said,
        absent: error?.code === 'ENOENT',
    };
}
function callEnvironment(call, environment) {
    const kept = Object.entries(environment).filter(([name]) => !/^GIT_(?!SSL_|PROXY_)/.test(name));
    const config = Object.entries(call.config ?? {});
    return {
        ...Object.fromEntries(kept),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_ALLOW_PROTOCOL: 'https:http:ssh:file',
        ...(call.machine ? {} : { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull, GIT_ATTR_NOSYSTEM: '1' }),
        ...(call.gitDir === undefined ? {} : { GIT_DIR: call.gitDir }),
        ...(call.objects === undefined ? {} : { GIT_ALTERNATE_OBJECT_DIRECTORIES: call.objects }),
        GIT_CONFIG_COUNT: String(config.length),
        ...Object.fromEntries(config.flatMap(([name, value], i) => [
            [`GIT_CONFIG_KEY_${i}`, name],
            [`GIT_CONFIG_VALUE_${i}`, value],
        ])),
    };
}
function lastLine(stderr) {
    const lines = (stderr?.toString() ?? '').split('\n').filter((line) => line.trim() !== '');
    const last = lines.findLast((line) => /^(fatal|error):/.test(line)) ?? lines.at(-1) ?? 'git failed';
    // Where to fetch from is an address, and may hold a token.
    return (0,_shared_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSecrets */ .cT)(last).slice(0, 300);
}


/***/ }),

/***/ 48058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ restore),
/* harmony export */   r: () => (/* binding */ pointerOf)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12280);
/* harmony import */ var _shared_secrets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95804);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64745);







/**
 * Puts the content in place of a pointer of Git LFS, and leaves every other file as it is. The content is known by its hash, so it does not matter where
 * it lies: in the checkout, in what Git LFS has fetched, or on the server.
 * @param file what was read from the commit
 * @throws GateError `policy-large-file`
 */
function restore(file, { written, path }, large) {
    const hash = pointerOf(file);
    if (hash === null)
        return;
    const near = [path, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(large.store, hash.slice(0, 2), hash.slice(2, 4), hash)];
    for (const each of near) {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(each) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(each).isFile() || sha256(each) !== hash)
            continue;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.copyFileSync)(each, file);
        return;
    }
    const why = fetched(file, hash, large);
    if (why !== null)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .gateError */ .em)('policy-large-file', { path: written, base: large.commit, why });
}
/** The sha256 that a pointer names; null: the file is none. */
function pointerOf(file) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(file).size > 1024)
        return null;
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(file, 'utf8');
    return (/^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*oid sha256:([0-9a-f]{64})\n/.exec(text)?.[1] ?? null);
}
/** In a repository of this program's own: an .lfsconfig of the checkout could name another server. */
function fetched(file, hash, { fetch, environment }) {
    if (fetch === null)
        return 'this checkout has not fetched it';
    const whole = `${file}.part`;
    const [input, output] = [(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.openSync)(file, 'r'), (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.openSync)(whole, 'w')];
    const { status, stderr, error } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', ['lfs', 'smudge'], {
        env: (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .callEnvironment */ .I)(fetch, environment),
        stdio: [input, output, 'pipe'],
        timeout: 600_000,
    });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.closeSync)(input);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.closeSync)(output);
    const isWhole = status === 0 && sha256(whole) === hash;
    if (isWhole)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.renameSync)(whole, file);
    else
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(whole, { force: true });
    if (isWhole)
        return null;
    const said = (0,_shared_secrets_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutSecrets */ .cT)(error?.message ?? stderr.toString().trim().split('\n').at(-1) ?? '');
    return said ? `git lfs says: ${said.slice(0, 300)}` : 'the server has no such content';
}
function sha256(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256');
    const input = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.openSync)(file, 'r');
    const block = Buffer.alloc(1 << 20);
    for (let read = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readSync)(input, block); read > 0; read = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readSync)(input, block))
        hash.update(block.subarray(0, read));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.closeSync)(input);
    return hash.digest('hex');
}


/***/ }),

/***/ 52081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XB: () => (/* binding */ baselinePath),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   zp: () => (/* binding */ inPlace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _backends_recorded_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62820);
/* harmony import */ var _checkpoint_hub_access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90958);



/** Where the suite says. */
const inPlace = {
    data: (source) => source,
    baseline: (source, folder) => ({ source, folder }),
};
/** Where the base's files were brought, as far as it has them. */
function placesOf(files) {
    return {
        data: (source) => ({ ...source, path: files.at(source.path) }),
        baseline: (source, folder) => baselineOf(source, folder, files),
    };
}
/** A path below the suite stays as it is written, for what is said of it: the folder that it starts from is another one. */
function baselineOf(source, folder, files) {
    const { path, tokenizer } = source;
    const found = { path: placed(path, folder, files), tokenizer: tokenizer && placed(tokenizer, folder, files) };
    const starting = (from) => [
        [path, found.path],
        [tokenizer, found.tokenizer],
    ].every(([written, at]) => !written || isElsewhere(written) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(from, local(written)) === local(at));
    const from = [folder, files.folderOf(folder)].find((each) => each !== null && starting(each));
    return from == null ? { source: { ...source, ...found }, folder } : { source, folder: from };
}
const isElsewhere = (path) => path === '' || (0,_checkpoint_hub_access_js__WEBPACK_IMPORTED_MODULE_2__/* .isHubName */ .Jd)(path) || path.startsWith('mlflow:');
const local = (path) => ((0,_backends_recorded_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecorded */ .TN)(path) ? (0,_backends_recorded_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .recordedFolder */ .xm)(path) : path);
function placed(path, folder, files) {
    if (isElsewhere(path))
        return path;
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, local(path));
    if ((0,_backends_recorded_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecorded */ .TN)(path))
        return `recorded:${files.at(place)}`;
    if (!/\.(onnx|gguf)$/.test(place))
        return files.at(place);
    // A model is nothing without the files beside it.
    const around = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(place)) === 'onnx' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(place)) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(place);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(files.at(around), place.slice(around.length));
}
/** Where a baseline's files lie, for those that a repository may keep; null: elsewhere. */
function baselinePath({ path }, folder) {
    return isElsewhere(path) ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, local(path));
}


/***/ }),

/***/ 92335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/metrics/catalogue.js
var catalogue = __webpack_require__(97132);
;// CONCATENATED MODULE: ./lib/policy/candidate.js
/**
 * The base's suite on the head's candidate: which checkpoint is judged is what a change brings, and no rule. Only its path, its file and its name on a
 * server are the head's; how it is prepared, served and opened stays the base's.
 * @returns null where the two candidates are of different kinds: recorded answers in place of a model would be another judgement
 */
function withCandidateOf(head, base) {
    const [own, brought] = [base.candidate, head.candidate];
    if (kindOf(own) !== kindOf(brought))
        return null;
    const server = own.server && { ...own.server, model: brought.server?.model ?? null };
    return { ...base, candidate: { ...own, path: brought.path, file: brought.file, server } };
}
function kindOf({ path, server }) {
    if (path.startsWith('recorded:'))
        return 'recorded';
    return server === null ? 'opened' : 'served';
}
/** Whether the checkout tells which candidate is meant, whatever the suite of the head says: its files lie there. */
function liesInCheckout({ path, server }) {
    return path !== '' && !path.startsWith('hf:') && server?.model == null;
}

// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
// EXTERNAL MODULE: ./lib/suite/checkpoints.js
var checkpoints = __webpack_require__(54007);
// EXTERNAL MODULE: ./lib/suite/decode.js + 11 modules
var decode = __webpack_require__(23340);
// EXTERNAL MODULE: ./lib/suite/read.js
var read = __webpack_require__(53458);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/commands/policy/git.js
var git = __webpack_require__(64745);
;// CONCATENATED MODULE: ./lib/commands/policy/checkout.js



/** @returns `why`, a part of a sentence, where there is none that git can read */
function checkoutAround(place, environment) {
    let folder = place;
    while (!(0,external_node_fs_.existsSync)(folder) && folder !== (0,external_node_path_.dirname)(folder))
        folder = (0,external_node_path_.dirname)(folder);
    const ask = (...args) => (0,git/* git */.$)(args, { folder }, environment);
    const asked = ask('rev-parse', '--path-format=absolute', '--show-prefix', '--git-common-dir', '--show-object-format');
    if (asked.absent)
        return { why: 'there is no git on this machine' };
    if (!asked.ok)
        return { why: `git finds no repository there (${asked.said})` };
    const [prefix = '', gitDir = '', format = 'sha1'] = asked.stdout.toString().split('\n');
    const commit = ask('cat-file', 'commit', 'HEAD');
    const head = ask('rev-parse', '--verify', 'HEAD');
    if (!commit.ok || !head.ok)
        return { why: `nothing is checked out there (${commit.said})` };
    const [header = ''] = commit.stdout.toString().split('\n\n');
    return {
        folder,
        prefix,
        objects: (0,external_node_path_.join)(gitDir, 'objects'),
        lfs: (0,external_node_path_.join)(gitDir, 'lfs', 'objects'),
        format,
        head: head.stdout.toString().trim(),
        parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent]) => parent),
    };
}
/** A path from the root of the repository, with forward slashes; null: it lies outside. */
function pathIn({ folder, prefix }, path) {
    const inside = external_node_path_.posix.normalize(external_node_path_.posix.join(prefix, (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/'))).replace(/\/$/, '');
    return inside === '..' || inside.startsWith('../') || external_node_path_.posix.isAbsolute(inside) ? null : inside;
}

// EXTERNAL MODULE: ./lib/commands/policy/lfs.js
var lfs = __webpack_require__(48058);
;// CONCATENATED MODULE: ./lib/commands/policy/repository.js


/** @param folder an empty one of this program's own */
function prepared(folder, { objects, format }, remote, environment) {
    const gitDir = (0,external_node_path_.join)(folder, 'repository');
    const ofFormat = format === 'sha1' ? [] : [`--object-format=${format}`];
    const made = (0,git/* git */.$)(['init', '--quiet', '--bare', '--template=', ...ofFormat, gitDir], {}, environment);
    if (!made.ok)
        return { why: made.absent ? 'there is no git on this machine' : made.said };
    const quoted = objects.includes(':') ? JSON.stringify(objects) : objects;
    const call = {
        gitDir,
        objects: quoted,
        machine: remote !== null,
        config: remote === null ? {} : access(remote),
    };
    return { folder, call, isRemote: remote !== null };
}
/** The token goes along as actions/checkout sends it. */
function access({ url, token }) {
    const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
    return {
        'remote.origin.url': url,
        ...(token === null || !/^https?:/.test(url) ? {} : { [`http.${new URL(url).origin}/.extraheader`]: header }),
    };
}
/** The commit's id once its objects can be read. */
function brought(wanted, { call, isRemote }, environment) {
    const isCommit = /^[0-9a-f]{40,64}$/.test(wanted);
    if (isCommit && (0,git/* git */.$)(['cat-file', '-e', `${wanted}^{tree}`], call, environment).ok) {
        if (isRemote)
            fetchesWhatLacks(call, environment);
        return wanted;
    }
    if (!isRemote)
        return { why: `the commit ${wanted.slice(0, 12)} is not in this clone` };
    const what = isCommit ? wanted : `refs/heads/${wanted}`;
    const { objects: _, ...alone } = call;
    // Files are fetched when they are read: of a repository of models nobody wants all of them.
    const args = [
        'fetch',
        '--quiet',
        '--no-tags',
        '--depth=1',
        '--filter=blob:none',
        '--no-write-commit-graph',
        'origin',
        what,
    ];
    const fetched = (0,git/* git */.$)(args, alone, environment);
    if (!fetched.ok)
        return { why: `it could not be fetched (${fetched.said})` };
    const found = (0,git/* git */.$)(['rev-parse', '--verify', 'FETCH_HEAD^{commit}'], alone, environment);
    return found.ok ? found.stdout.toString().trim() : { why: found.said };
}
/** A checkout may itself be a partial clone: the files that it lacks are then fetched when they are read, as after a fetch of our own. */
function fetchesWhatLacks(call, environment) {
    const settings = [
        ['core.repositoryFormatVersion', '1'],
        ['extensions.partialClone', 'origin'],
        ['remote.origin.promisor', 'true'],
        ['remote.origin.partialCloneFilter', 'blob:none'],
    ];
    for (const [name, value] of settings)
        (0,git/* git */.$)(['config', name, value], call, environment);
}

;// CONCATENATED MODULE: ./lib/commands/policy/tree.js

/** The files of a commit, by their paths from the root of the repository. */
class Tree {
    #entries;
    /** @param listing what `git ls-tree -r -z` prints */
    constructor(listing) {
        const entries = listing.split('\0').flatMap((line) => {
            const [, mode, id, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
            if (mode === undefined)
                return [];
            return [[path, { kind: mode === '120000' ? 'link' : mode === '160000' ? 'submodule' : 'file', id: id }]];
        });
        this.#entries = new Map(entries);
    }
    entry(path) {
        return this.#entries.get(path);
    }
    /** Files below a folder; the empty path is the root. */
    below(folder) {
        const start = folder === '' || folder === '.' ? '' : `${folder}/`;
        return [...this.#entries].filter(([path]) => path.startsWith(start));
    }
    /** The nearest part of a path that is a file, a link or a submodule: the path itself, or what stands where a folder on the way would. */
    above(path) {
        for (let place = path; place !== '.' && place !== ''; place = external_node_path_.posix.dirname(place)) {
            const entry = this.#entries.get(place);
            if (entry !== undefined)
                return { path: place, entry };
        }
        return null;
    }
    /** Whether the commit has a say in what lies at a path. */
    has(path) {
        return this.above(path) !== null || this.below(path).length > 0;
    }
}

;// CONCATENATED MODULE: ./lib/commands/policy/untracked.js


/**
 * Files that git does not keep, in a folder of which it keeps others: an earlier step has brought them, weights for instance. They are the same for base
 * and head.
 * @param isTracked whether base or head have a say in a path below the folder
 */
function linkUntracked(from, to, isTracked) {
    if (!(0,external_node_fs_.existsSync)(from) || !(0,external_node_fs_.statSync)(from).isDirectory())
        return;
    for (const name of (0,external_node_fs_.readdirSync)(from, { recursive: true })) {
        const [source, target] = [(0,external_node_path_.join)(from, name), (0,external_node_path_.join)(to, name)];
        if (isTracked(name.split(external_node_path_.sep).join('/')) || !(0,external_node_fs_.statSync)(source, { throwIfNoEntry: false })?.isFile())
            continue;
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
        (0,external_node_fs_.symlinkSync)(source, target);
    }
}

;// CONCATENATED MODULE: ./lib/commands/policy/base-files.js










const mostLinks = 8;
/**
 * The files of a commit, read from git's objects alone into a folder of their own: nothing is checked out, so that no hook, filter, attribute or
 * setting of the repository runs. Only what is asked for is brought.
 */
class BaseFiles {
    commit;
    #checkout;
    #folder;
    #call;
    #environment;
    #base;
    #head;
    #large;
    #brought = new Map();
    constructor(commit, checkout, repository, trees, environment) {
        this.commit = commit;
        this.#checkout = checkout;
        this.#folder = repository.folder;
        this.#call = repository.call;
        this.#environment = environment;
        this.#base = trees.base;
        this.#head = trees.head;
        this.#large = { store: checkout.lfs, commit, fetch: repository.isRemote ? repository.call : null, environment };
    }
    /**
     * @param wanted the id of a commit, or a branch of the remote
     * @returns `why`, a part of a sentence, where it cannot be read
     */
    static open(wanted, checkout, remote, environment) {
        const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'checkpoint-gate-base-'));
        try {
            const repository = prepared(folder, checkout, remote, environment);
            if ('why' in repository)
                return cleared(folder, repository);
            const commit = brought(wanted, repository, environment);
            if (typeof commit !== 'string')
                return cleared(folder, commit);
            const [base, head] = [commit, checkout.head].map((id) => (0,git/* git */.$)(['ls-tree', '-r', '-z', '--full-tree', id], repository.call, environment));
            const failed = [base, head].find(({ ok }) => !ok);
            if (failed)
                return cleared(folder, { why: `git cannot list its files (${failed.said})` });
            const trees = { base: new Tree(base.stdout.toString()), head: new Tree(head.stdout.toString()) };
            return new BaseFiles(commit, checkout, repository, trees, environment);
        }
        catch (error) {
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
            throw error;
        }
    }
    /** Whether the commit has a file there. */
    has(path) {
        const inside = pathIn(this.#checkout, path);
        return inside !== null && this.#base.entry(inside) !== undefined;
    }
    /**
     * Where to read what the base's suite names by this path: the base's own files where git keeps some there, else the path itself, which an earlier
     * step of the job has brought or which lies outside of the repository.
     * @param path absolute, in the checkout
     * @throws GateError where only the head has it in git, where it lies in a submodule that has moved, or where its content cannot be had
     */
    at(path) {
        const inside = pathIn(this.#checkout, path);
        if (inside === null)
            return path;
        const known = this.#brought.get(inside);
        if (known !== undefined)
            return known;
        const found = this.#bring(inside, path, 0);
        this.#brought.set(inside, found);
        return found;
    }
    /** Where a folder of the checkout has its counterpart; null: it lies outside of the repository. */
    folderOf(folder) {
        const inside = pathIn(this.#checkout, folder);
        return inside === null ? null : this.#place(inside);
    }
    /** Files below a path that base and head have otherwise, from the root of the repository. */
    differences(path) {
        const inside = pathIn(this.#checkout, path);
        if (inside === null)
            return [];
        const of = (tree) => {
            const itself = tree.entry(inside);
            return new Map(itself === undefined ? tree.below(inside) : [[inside, itself]]);
        };
        const [base, head] = [of(this.#base), of(this.#head)];
        return [...new Set([...base.keys(), ...head.keys()])].filter((each) => base.get(each)?.id !== head.get(each)?.id);
    }
    close() {
        (0,external_node_fs_.rmSync)(this.#folder, { recursive: true, force: true, maxRetries: 3 });
    }
    #bring(inside, path, links) {
        const above = this.#base.above(inside);
        if (above === null) {
            const files = this.#base.below(inside);
            if (files.length > 0)
                return this.#bringFolder(inside, files, path);
            if (this.#head.has(inside))
                throw (0,errors/* gateError */.em)('policy-only-in-head', { path: inside, base: this.commit });
            return path;
        }
        const { entry } = above;
        if (entry.kind === 'submodule') {
            if (this.#head.entry(above.path)?.id === entry.id)
                return path;
            throw (0,errors/* gateError */.em)('policy-submodule', { path: inside, submodule: above.path, base: this.commit });
        }
        if (entry.kind === 'file')
            return this.#write(above.path, entry, path);
        const target = this.#blob(entry).toString();
        const next = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(above.path), target, inside.slice(above.path.length)));
        if (links >= mostLinks)
            throw (0,errors/* gateError */.em)('policy-link', { path: inside, target });
        // What a link of the base leads to outside of the repository is no matter of the head.
        if (external_node_path_.posix.isAbsolute(target) || next.startsWith('../')) {
            const rest = inside.slice(above.path.length);
            return external_node_path_.posix.isAbsolute(target) ? (0,external_node_path_.join)(target, rest) : (0,external_node_path_.join)((0,external_node_path_.dirname)(path), target, rest);
        }
        return this.#bring(next, path, links + 1);
    }
    #bringFolder(inside, files, path) {
        for (const [each, entry] of files) {
            const rest = each.slice(inside.length);
            if (entry.kind === 'file')
                this.#write(each, entry, (0,external_node_path_.join)(path, rest));
            else if (entry.kind === 'link')
                throw (0,errors/* gateError */.em)('policy-link', { path: each, target: this.#blob(entry).toString() });
        }
        const target = this.#place(inside);
        linkUntracked(path, target, (rest) => this.#head.has(external_node_path_.posix.join(inside, rest)) || this.#base.has(external_node_path_.posix.join(inside, rest)));
        return target;
    }
    #write(inside, entry, path) {
        const target = this.#place(inside);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
        const output = (0,external_node_fs_.openSync)(target, 'w');
        const written = (0,git/* git */.$)(['cat-file', 'blob', entry.id], { ...this.#call, output }, this.#environment);
        (0,external_node_fs_.closeSync)(output);
        if (!written.ok)
            throw (0,errors/* gateError */.em)('policy-unreadable', { base: this.commit, why: `${inside}: ${written.said}` });
        (0,lfs/* restore */.P)(target, { written: inside, path }, this.#large);
        return target;
    }
    #blob(entry) {
        return (0,git/* git */.$)(['cat-file', 'blob', entry.id], this.#call, this.#environment).stdout;
    }
    #place(inside) {
        return (0,external_node_path_.join)(this.#folder, 'files', inside);
    }
    /** The text of a file of the base. */
    text(path) {
        return (0,external_node_fs_.readFileSync)(this.at(path));
    }
}
function cleared(folder, answer) {
    (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    return answer;
}

;// CONCATENATED MODULE: ./lib/commands/policy/read.js











/**
 * Reads the suite that holds, and the other one as far as there is one. With `policy: base` everything that decides has to be readable at the base, or
 * nothing is decided; with `policy: head` a base that cannot be read is told and no more. Where the base has no suite yet, the head's holds, and that is told.
 * @param candidate the one that is judged whatever the suites name; null: the head's
 * @throws GateError where the suite that holds cannot be read, or where nothing tells which candidate the head brings
 */
async function readPolicy(file, source, candidate, environment) {
    const { holds, base: named } = source;
    if (named === null) {
        if (holds === 'base')
            throw (0,errors/* gateError */.em)('policy-no-base', {});
        const why = 'the event does not tell the base';
        const record = source.isChange ? unknown(why) : null;
        return { suite: await (0,read/* readSuite */.xj)(file, catalogue/* catalogue */.s), file, base: null, record };
    }
    const opened = openBase((0,external_node_path_.resolve)((0,external_node_path_.dirname)(file)), named, source, environment);
    if ('why' in opened) {
        if (holds === 'base')
            throw (0,errors/* gateError */.em)('policy-unreadable', { base: null, why: opened.why });
        return { suite: await (0,read/* readSuite */.xj)(file, catalogue/* catalogue */.s), file, base: null, record: unknown(opened.why) };
    }
    const { files, behind } = opened;
    try {
        const told = { base: files.commit, behind };
        if (!files.has((0,external_node_path_.resolve)(file))) {
            const record = { ...told, holds: 'head', other: { state: 'none' } };
            return { suite: await (0,read/* readSuite */.xj)(file, catalogue/* catalogue */.s), file, base: files, record };
        }
        if (holds === 'head') {
            const suite = await (0,read/* readSuite */.xj)(file, catalogue/* catalogue */.s);
            const other = await otherSuite(async () => {
                const ofBase = suiteOfBase(file, files);
                return withCandidateOf(suite, ofBase) ?? ofBase;
            });
            return { suite, file, base: files, record: { ...told, holds, other } };
        }
        const ofBase = suiteOfBase(file, files);
        const other = await otherSuite(() => (0,read/* readSuite */.xj)(file, catalogue/* catalogue */.s));
        const suite = candidate === null ? onCandidate(ofBase, other) : ofBase;
        return { suite, file: files.at((0,external_node_path_.resolve)(file)), base: files, record: { ...told, holds, other } };
    }
    catch (error) {
        files.close();
        throw error;
    }
}
/** The base's suite on the candidate that the head brings. */
function onCandidate(base, other) {
    if (other.state !== 'read') {
        if (liesInCheckout(base.candidate))
            return base;
        throw (0,errors/* gateError */.em)('policy-candidate-unknown', { candidate: (0,checkpoints/* nameOf */.Vb)(base.candidate) });
    }
    const suite = withCandidateOf(other.suite, base);
    if (suite !== null)
        return suite;
    const [was, is] = [kindOf(base.candidate), kindOf(other.suite.candidate)];
    throw (0,errors/* gateError */.em)('policy-candidate-kind', { was, is });
}
const unknown = (why) => ({
    holds: 'head',
    base: null,
    behind: false,
    other: { state: 'unknown', why },
});
async function otherSuite(read) {
    try {
        return { state: 'read', suite: await read(), data: [], unread: [], baseline: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.ue))
            throw error;
        return error.code === 'suite-missing' ? { state: 'none' } : { state: 'broken', why: error.message };
    }
}
/** With the paths of the checkout, so that both suites speak of the same places. */
function suiteOfBase(file, files) {
    const { commit } = files;
    const bytes = files.text((0,external_node_path_.resolve)(file));
    const invalid = (said, cause) => (0,errors/* gateError */.em)('policy-suite-invalid', { said, base: commit }, cause);
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw invalid('It is not text in UTF-8.');
    try {
        return (0,decode/* decodeSuite */.R)(bytes.toString('utf8'), file, catalogue/* catalogue */.s, (path) => {
            try {
                return (0,read/* readJson */.Vh)(files.at(path));
            }
            catch (error) {
                if (!(error instanceof errors/* GateError */.ue))
                    throw error;
                return { why: error.message.replace(/\.$/, '') };
            }
        });
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.ue))
            throw error;
        throw invalid(error.message, error);
    }
}
function openBase(folder, named, { remote }, environment) {
    const checkout = checkoutAround(folder, environment);
    if ('why' in checkout)
        return checkout;
    const into = mergedInto(checkout, named);
    const wanted = into ?? (remote === null ? inClone(named.name, checkout, environment) : named.name);
    if (wanted === null)
        return { why: `this clone does not know ${named.name}` };
    const files = BaseFiles.open(wanted, checkout, remote, environment);
    if ('why' in files)
        return files;
    const stands = () => (0,git/* git */.$)(['merge-base', '--is-ancestor', files.commit, 'HEAD'], { folder: checkout.folder }, environment).ok;
    return { files, behind: into === null && named.isBelow !== true && !stands() };
}
/** The base that the forge merged the head into, if that merge lies there: a commit of the author's own never counts. */
function mergedInto({ head, parents }, { merged }) {
    if (merged === null || head !== merged.commit || head === merged.head || parents.length !== 2)
        return null;
    return parents[1] === merged.head ? parents[0] : null;
}
function inClone(name, { folder }, environment) {
    const found = (0,git/* git */.$)(['rev-parse', '--verify', '--end-of-options', `${name}^{commit}`], { folder }, environment);
    return found.ok ? found.stdout.toString().trim() : null;
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

/***/ 76855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lj: () => (/* binding */ LINE_NUMBER),
  Dr: () => (/* binding */ isNumbered),
  S1: () => (/* binding */ resolveColumns),
  tY: () => (/* binding */ wantedColumns)
});

// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
// EXTERNAL MODULE: ./lib/shared/nearest.js
var nearest = __webpack_require__(19519);
// EXTERNAL MODULE: ./lib/suite/prompt-template.js
var prompt_template = __webpack_require__(55415);
// EXTERNAL MODULE: ./lib/suite/usual-columns.js
var usual_columns = __webpack_require__(64352);
;// CONCATENATED MODULE: ./lib/samples/finder.js



/** `line`: where the first record stands, for messages. */
function finder(source, present, line) {
    const { fields, written: path } = source;
    const usual = (0,usual_columns/* usualColumns */.o)(source.shape);
    const fail = (field) => {
        const wanted = fields[field] ?? null;
        const near = (0,nearest/* nearest */.p)(wanted ?? field, present);
        throw (0,errors/* gateError */.em)('data-field-missing', {
            path,
            line,
            field,
            wanted,
            usual: usual[field] ?? [],
            columns: present,
            near,
        });
    };
    const find = (field) => {
        const named = fields[field];
        if (named !== undefined)
            return present.includes(named) ? named : fail(field);
        const found = (usual[field] ?? []).flatMap((name) => inAnyCase(present, name) ?? []);
        const [first] = found;
        if (first === undefined)
            return null;
        if (field === 'id' || field === 'topics' || found.length === 1 || first.toLowerCase() === field)
            return first;
        throw (0,errors/* gateError */.em)('data-field-ambiguous', { path, field, columns: found });
    };
    return { find, need: (field) => find(field) ?? fail(field), called: (name) => inAnyCase(present, name) };
}
function inAnyCase(present, name) {
    if (present.includes(name))
        return name;
    return present.find((column) => column.toLowerCase() === name.toLowerCase()) ?? null;
}

;// CONCATENATED MODULE: ./lib/samples/columns.js





/** In `fields: {id: "#"}`: number the lines although there is a column with a usual name. */
const LINE_NUMBER = '#';
function isNumbered({ fields }) {
    return fields.id === LINE_NUMBER;
}
/** A beginning and its continuation, as HellaSwag has them. */
const PARTS = ['ctx_a', 'ctx_b'];
const LETTERS = [...'ABCDEFGHIJ'];
const choiceNames = (0,usual_columns/* usualColumns */.o)('choices').choices;
/** Tells which columns of a file can be of use at all, before all of them are known. */
function wantedColumns(source) {
    const { fields, choiceColumns = [], template = '', shape } = source;
    const named = new Set([...Object.values(fields), ...choiceColumns, ...(0,prompt_template/* templateColumns */.E)(template)]);
    const usual = Object.values((0,usual_columns/* usualColumns */.o)(shape)).flat();
    const names = new Set([
        ...usual,
        ...(shape === 'choices' ? [...PARTS, ...LETTERS] : []),
        ...(source.answersByChoice ? [...choiceNames, ...LETTERS] : []),
    ].map((name) => name.toLowerCase()));
    return (column) => named.has(column) || names.has(column.toLowerCase());
}
/** `line`: where the first record stands, for messages. Throws a GateError where a needed field is missing or not clear. */
function resolveColumns(source, present, line) {
    const { shape } = source;
    const look = finder(source, present, line);
    const columns = {
        shape,
        id: isNumbered(source) ? null : look.find('id'),
        group: look.find('group'),
        topics: look.find('topics'),
        text: null,
        prompt: null,
        messages: null,
        reference: null,
        references: null,
        label: null,
        entities: null,
        tokens: null,
        tags: null,
        choices: null,
        answer: null,
        promptParts: [],
        asksText: false,
        offsetsAlone: source.recorded ?? false,
        needsReference: shape === 'answers',
        template: [],
    };
    if (shape === 'ids')
        return columns;
    if (shape === 'texts')
        return { ...columns, text: (source.recorded ? look.find : look.need)('text') };
    if (shape === 'entities')
        Object.assign(columns, tagged(source, look));
    Object.assign(columns, source.template === undefined ? turns(source, columns, look) : filled(source, present, line, look));
    if (shape === 'labels')
        return { ...columns, label: look.need('label') };
    if (shape === 'choices')
        return { ...columns, choices: choices(source, present, line, look), answer: look.need('answer') };
    if (shape === 'entities')
        return columns;
    Object.assign(columns, rightAnswers(source, look));
    if (source.answersByChoice)
        columns.choices = choicesBeside(present, look);
    const hasAnswers = columns.reference !== null || columns.references !== null || columns.messages !== null;
    return hasAnswers || shape === 'prompts' ? columns : { ...columns, reference: look.need('reference') };
}
/** What a prompt template names. */
function filled(source, present, line, { need }) {
    const { template = '', written: path } = source;
    const names = (0,prompt_template/* templateFields */.O)(template);
    const columns = (0,prompt_template/* templateColumns */.E)(template);
    for (const name of columns)
        if (!present.includes(name))
            throw (0,errors/* gateError */.em)('data-template-column', { path, line, name, columns: present, near: (0,nearest/* nearest */.p)(name, present) });
    return {
        template: columns,
        ...(names.includes('prompt') ? { prompt: need('prompt') } : {}),
        ...(names.includes('group') ? { group: need('group') } : {}),
    };
}
/** What is asked: a prompt or a conversation. Beside a conversation, only a column called exactly that is taken for a prompt. */
function turns({ fields, written, shape, recorded }, columns, { find, need, called }) {
    const ask = recorded ? find : need;
    const messages = fields.prompt !== undefined && fields.messages === undefined ? null : find('messages');
    if (messages !== null) {
        if (fields.messages !== undefined && fields.prompt === undefined)
            return { messages };
        const prompt = fields.prompt === undefined ? called('prompt') : find('prompt');
        if (prompt !== null)
            throw (0,errors/* gateError */.em)('data-prompt-ambiguous', { path: written, prompt, messages });
        return { messages };
    }
    if (shape === 'entities') {
        const prompt = find('prompt');
        if (prompt !== null)
            return { prompt };
        if (columns.tokens !== null)
            return { asksText: true };
        const text = ask('text');
        return { text, asksText: text !== null };
    }
    const parts = shape === 'choices' && fields.prompt === undefined ? PARTS.map(called) : [];
    if (parts.length > 0 && called('prompt') === null && called('ctx') === null && parts.every((part) => part !== null))
        return { promptParts: parts };
    return { prompt: ask('prompt') };
}
function rightAnswers({ fields, shape }, { find, called }) {
    if (fields.reference !== undefined || fields.references !== undefined)
        return {
            reference: fields.reference === undefined ? null : find('reference'),
            references: fields.references === undefined ? null : find('references'),
        };
    if (shape === 'prompts')
        return {};
    const references = find('references');
    // Beside "references", other usual names are more likely something else.
    const reference = references === null ? find('reference') : called('reference');
    return { reference, references };
}
/** Entities, else tags, with the text that they belong to. Columns with the names of other fields are taken last. */
function tagged({ fields }, { find, need, called }) {
    const text = find('text');
    const byTags = fields.tags !== undefined || (fields.entities === undefined && called('entities') === null && find('tags') !== null);
    if (!byTags)
        return { text, entities: need('entities') };
    return { text, tags: need('tags'), tokens: find('tokens') };
}
/** The columns A, B and so on, where no column holds a list. */
function choices(source, present, line, { find, need }) {
    const { choiceColumns, written: path } = source;
    const lacking = choiceColumns?.find((name) => !present.includes(name));
    if (lacking !== undefined)
        throw (0,errors/* gateError */.em)('data-field-missing', {
            path,
            line,
            field: 'choices',
            wanted: lacking,
            usual: [],
            columns: present,
            near: (0,nearest/* nearest */.p)(lacking, present),
        });
    if (choiceColumns)
        return choiceColumns;
    return find('choices') ?? lettered(present) ?? need('choices');
}
/** Those that an answer may point at, where a record has any. */
function choicesBeside(present, { called }) {
    const list = choiceNames.flatMap((name) => called(name) ?? [])[0];
    return list ?? lettered(present);
}
function lettered(present) {
    const end = LETTERS.findIndex((letter) => !present.includes(letter));
    return end >= 2 ? LETTERS.slice(0, end) : null;
}


/***/ }),

/***/ 75547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ toSample)
});

// EXTERNAL MODULE: ./lib/shared/shown.js
var shown = __webpack_require__(9108);
// EXTERNAL MODULE: ./lib/samples/values.js
var samples_values = __webpack_require__(90901);
;// CONCATENATED MODULE: ./lib/samples/choices.js


const SUCH = '["yes", "no"]';
/** The choices of a record and the index of the right one. Throws Unfit. */
function choicesOf(values, columns) {
    const choices = choicesIn(values, columns);
    const { texts } = choices;
    if (texts.length < 2)
        throw new samples_values/* Unfit */.LX(`has ${texts.length === 1 ? 'one choice' : 'no choices'}, where there must be two at least`);
    const twice = texts.find((one, i) => texts.indexOf(one) < i);
    if (twice !== undefined)
        throw new samples_values/* Unfit */.LX(`has the choice ${(0,shown/* shown */.S)(twice)} twice`);
    const column = columns.answer;
    return { choices: texts, answer: rightOne(values[column], column, choices) };
}
/** The text of the choice that an answer points at by its index, letter or label, as in MMLU; null: there are no choices, or it is a text of its own. */
function chosenText(values, columns) {
    const { choices: at, reference } = columns;
    if (at === null || reference === null || !(0,samples_values/* isThere */.$B)(values[typeof at === 'string' ? at : at[0]]))
        return null;
    const written = values[reference];
    if (Array.isArray(written) || !(0,samples_values/* isThere */.$B)(written))
        return null;
    const answer = (0,samples_values/* plain */.pj)(written, reference).trim();
    if (!/^\d+$/.test(answer) && letter(answer) < 0)
        return null;
    const choices = choicesIn(values, columns);
    return choices.texts[rightOne(written, reference, choices)];
}
function choicesIn(values, { choices }) {
    return typeof choices === 'string' ? fromList(values[choices], choices) : fromColumns(values, choices ?? []);
}
/** Columns at the end may be empty: not every question has as many choices. */
function fromColumns(values, columns) {
    const last = columns.findLastIndex((column) => (0,samples_values/* isThere */.$B)(values[column]));
    const labels = columns.slice(0, last + 1);
    return { texts: labels.map((column) => (0,samples_values/* nonEmpty */.hq)((0,samples_values/* plain */.pj)(values[column], column), column)), labels };
}
/** A list of texts, a list of {text, label}, or what datasets make of the latter: {text: [...], label: [...]}; or {A: "...", B: "..."}. */
function fromList(written, column) {
    const value = (0,samples_values/* structured */.uv)(written, column, SUCH);
    const text = (one, at) => (0,samples_values/* nonEmpty */.hq)((0,samples_values/* plain */.pj)(one, at), at);
    if (Array.isArray(value)) {
        const texts = value.map((one, i) => (0,samples_values/* isMapping */.pi)(one) ? text(one.text, `${column}[${i}].text`) : text(one, `${column}[${i}]`));
        const labels = value.map((one) => ((0,samples_values/* isMapping */.pi)(one) && (0,samples_values/* isThere */.$B)(one.label) ? String(one.label) : null));
        return { texts, labels: labels.every((label) => label !== null) ? labels : null };
    }
    if (!(0,samples_values/* isMapping */.pi)(value))
        throw new samples_values/* Unfit */.LX(`has ${(0,samples_values/* kindOf */.I)(value)} in ${(0,shown/* shown */.S)(column)}, where a list belongs, such as ${SUCH}`);
    if (!Array.isArray(value.text)) {
        const labels = Object.keys(value);
        return { texts: labels.map((label) => text(value[label], `${column}.${label}`)), labels };
    }
    const texts = value.text.map((one, i) => text(one, `${column}.text[${i}]`));
    const labels = value.label;
    if (!(0,samples_values/* isThere */.$B)(labels))
        return { texts, labels: null };
    if (!Array.isArray(labels) || labels.length !== texts.length)
        throw new samples_values/* Unfit */.LX(`has ${texts.length} texts in ${(0,shown/* shown */.S)(column)} and not as many labels`);
    return { texts, labels: labels.map(String) };
}
/** The index that is meant by an index from 0, a label, a letter or the text of a choice; a meaning that is not clear is refused. */
function rightOne(written, column, { texts, labels }) {
    if (!(0,samples_values/* isThere */.$B)(written))
        throw new samples_values/* Unfit */.LX((0,samples_values/* absence */.An)({ [column]: written }, column));
    const isNumber = typeof written === 'number' || typeof written === 'bigint';
    const answer = (0,samples_values/* plain */.pj)(written, column).trim();
    const labelled = labels?.indexOf(answer) ?? -1;
    if (labelled >= 0)
        return labelled;
    const counted = /^\d+$/.test(answer) ? Number(answer) : -1;
    if (isNumber || (counted >= texts.length && !texts.includes(answer))) {
        if (counted >= 0 && counted < texts.length)
            return counted;
        throw new samples_values/* Unfit */.LX(`has ${answer} in ${(0,shown/* shown */.S)(column)}, but there are ${texts.length} choices, counted from 0`);
    }
    const meant = [texts.indexOf(answer), letter(answer), counted].filter((index) => index >= 0 && index < texts.length);
    const [first] = meant;
    if (first === undefined)
        throw new samples_values/* Unfit */.LX(`has ${(0,shown/* shown */.S)(answer)} in ${(0,shown/* shown */.S)(column)}, which is none of the choices: ${(0,shown/* listed */.K)(texts.map(shown/* shown */.S), 6)}`);
    if (meant.some((index) => index !== first))
        throw new samples_values/* Unfit */.LX(`has ${(0,shown/* shown */.S)(answer)} in ${(0,shown/* shown */.S)(column)}, which could be the choice ${meant.map((index) => (0,shown/* shown */.S)(texts[index])).join(' or ')}: write a number, or {text, label} as choices`);
    return first;
}
/** `B`, `b`, `(B)`, `B.` as 1. */
function letter(answer) {
    const [, found] = /^\(?([A-Za-z])[).]?$/.exec(answer) ?? [];
    return found === undefined ? -1 : found.toUpperCase().charCodeAt(0) - 65;
}

;// CONCATENATED MODULE: ./lib/samples/conversation.js


/** A list of {role, content}, also as JSON in a cell. Throws Unfit. */
function conversationOf(written, column) {
    const value = typeof written === 'string' ? ((0,samples_values/* parsedList */.Wq)(written) ?? written) : written;
    if (!Array.isArray(value))
        throw new samples_values/* Unfit */.LX((0,samples_values/* isThere */.$B)(value) ? `${(0,shown/* shown */.S)(column)} is no list of {role, content}` : (0,samples_values/* absence */.An)({ [column]: value }, column));
    if (value.length === 0)
        throw new samples_values/* Unfit */.LX(`${(0,shown/* shown */.S)(column)} is an empty list`);
    return value.map((message, i) => {
        const at = `${column}[${i}]`;
        if (typeof message !== 'object' || message === null)
            throw new samples_values/* Unfit */.LX(`${(0,shown/* shown */.S)(at)} is no mapping with role and content`);
        const other = Object.keys(message).find((key) => key !== 'role' && key !== 'content' && (0,samples_values/* isThere */.$B)(message[key]));
        if (other !== undefined)
            throw new samples_values/* Unfit */.LX(`${(0,shown/* shown */.S)(at)} has ${(0,shown/* shown */.S)(other)}, which is not read; a message is {role, content}`);
        return {
            role: (0,samples_values/* text */.Qq)({ [`${at}.role`]: message.role }, `${at}.role`),
            content: (0,samples_values/* wellFormed */.ES)(message.content, `${at}.content`),
        };
    });
}

// EXTERNAL MODULE: ./lib/samples/entities.js
var entities = __webpack_require__(89556);
;// CONCATENATED MODULE: ./lib/samples/references.js



/** The right answers: of their own columns, or the assistant's last turn, which is then no part of what is asked. Throws Unfit. */
function addReferences(sample, values, columns, format) {
    const { reference, references } = columns;
    const given = [reference, references].flatMap((column) => {
        if (column === null || !(0,samples_values/* isThere */.$B)(values[column]))
            return [];
        const chosen = column === reference ? chosenText(values, columns) : null;
        if (chosen !== null)
            return [chosen];
        const isList = format === 'csv' && column === references;
        return answers(isList ? listCell(values[column], column) : values[column], column);
    });
    if (given.length > 0)
        sample.references = [...new Set(given)];
    const last = sample.messages?.at(-1);
    if (last?.role === 'assistant') {
        if (sample.references)
            throw new samples_values/* Unfit */.LX('has a reference, but its conversation ends with an answer of the assistant');
        sample.references = [last.content];
        sample.messages = sample.messages?.slice(0, -1) ?? [];
        if (sample.messages.length === 0)
            throw new samples_values/* Unfit */.LX('has a conversation that is nothing but an answer');
    }
    if (!sample.references && columns.needsReference)
        throw new samples_values/* Unfit */.LX((reference ?? references)
            ? `${(0,samples_values/* absence */.An)(values, (reference ?? references))}`
            : 'has no reference: its conversation does not end with an answer of the assistant');
}
/** A list, or one answer. */
function answers(written, column) {
    if (!Array.isArray(written))
        return [(0,samples_values/* plain */.pj)(written, column)];
    if (written.length === 0)
        throw new samples_values/* Unfit */.LX(`${(0,shown/* shown */.S)(column)} is an empty list`);
    return written.map((one, i) => (0,samples_values/* plain */.pj)(one, `${column}[${i}]`));
}
/** In CSV a column for lists holds a JSON list or one answer; a list as Python prints it would silently count as one answer. */
function listCell(cell, column) {
    if (typeof cell !== 'string' || !cell.startsWith('['))
        return cell;
    const list = (0,samples_values/* parsedList */.Wq)(cell);
    if (list === null)
        throw new samples_values/* Unfit */.LX(`${(0,shown/* shown */.S)(column)} begins like a list but is no JSON list, such as ["a", "b"]`);
    return list;
}

;// CONCATENATED MODULE: ./lib/samples/convert.js





/** One record as a sample. Throws Unfit where it is none. */
function toSample({ line, values }, columns, format, file) {
    const { shape, id, group, topics } = columns;
    const sample = {
        id: id === null ? String(line) : (0,samples_values/* nonEmpty */.hq)((0,samples_values/* plain */.pj)(values[id], id), id),
        source: { file, line },
    };
    addTexts(sample, values, columns);
    if (group !== null && (0,samples_values/* isThere */.$B)(values[group]))
        sample.group = (0,samples_values/* plain */.pj)(values[group], group);
    if (topics !== null && (0,samples_values/* isThere */.$B)(values[topics]))
        sample.topics = topicsOf(values[topics], topics);
    if (columns.template.length > 0)
        sample.columns = Object.fromEntries(columns.template.map((name) => [name, (0,samples_values/* plain */.pj)(values[name], name)]));
    if (columns.messages !== null)
        sample.messages = conversationOf(values[columns.messages], columns.messages);
    if (shape === 'answers' || shape === 'prompts')
        addReferences(sample, values, columns, format);
    else if (sample.messages?.at(-1)?.role === 'assistant')
        throw new samples_values/* Unfit */.LX('has a conversation that ends with an answer of the assistant, where the model is to answer');
    if (columns.label !== null)
        sample.label = labelOf(values[columns.label], columns.label);
    if (shape === 'entities')
        (0,entities/* addEntities */.xD)(sample, values, columns);
    if (shape === 'choices')
        Object.assign(sample, choicesOf(values, columns));
    return sample;
}
function addTexts(sample, values, columns) {
    if (columns.tokens !== null)
        sample.tokens = (0,entities/* tokensOf */.k8)(values[columns.tokens], columns.tokens);
    if (columns.text !== null)
        sample.text = (0,samples_values/* text */.Qq)(values, columns.text);
    else if (sample.tokens)
        sample.text = sample.tokens.join(' ');
    if (columns.promptParts.length > 0)
        sample.prompt = columns.promptParts.map((part) => (0,samples_values/* text */.Qq)(values, part)).join(' ');
    else if (columns.prompt !== null)
        sample.prompt = (0,samples_values/* text */.Qq)(values, columns.prompt);
    else if (columns.asksText)
        sample.prompt = (0,samples_values/* nonEmpty */.hq)(sample.text ?? '', columns.tokens ?? 'text');
}
/** A list, one text, or in CSV a JSON list. */
function topicsOf(value, column) {
    const list = typeof value === 'string' ? ((0,samples_values/* parsedList */.Wq)(value) ?? [value]) : value;
    const named = Array.isArray(list) ? list.map((one, i) => (0,samples_values/* plain */.pj)(one, `${column}[${i}]`)) : [(0,samples_values/* plain */.pj)(list, column)];
    return [...new Set(named)].filter((name) => name !== '');
}
/** A number and a truth value count as their text: that is how an answer's JSON is read, too. */
function labelOf(value, column) {
    return typeof value === 'boolean' ? String(value) : (0,samples_values/* nonEmpty */.hq)((0,samples_values/* plain */.pj)(value, column), column);
}


/***/ }),

/***/ 89556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   k8: () => (/* binding */ tokensOf),
/* harmony export */   xD: () => (/* binding */ addEntities)
/* harmony export */ });
/* harmony import */ var _shared_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9108);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90901);


const SUCH = '[{"type": "PER", "text": "Ada"}]';
const typeKeys = ['type', 'label', 'entity_group', 'entity_type'];
const textKeys = ['text', 'word', 'span', 'mention', 'surface'];
const startKeys = ['start', 'start_char', 'start_offset', 'begin'];
const endKeys = ['end', 'end_char', 'end_offset'];
/** The right entities or tags of a sample, whose text is already there. Throws Unfit. */
function addEntities(sample, values, columns) {
    const { entities } = columns;
    if (entities !== null)
        sample.entities = entitiesOf(values[entities], entities, sample.text, columns.offsetsAlone);
    if (columns.tags === null)
        return;
    const { tags: column } = columns;
    const tags = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .structured */ .uv)(values[column], column, '["B-PER", "O"]');
    if (!Array.isArray(tags))
        throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has ${(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(tags)} in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(column)}, where a list of tags belongs`);
    sample.tags = tags.map((tag, i) => tagOf(tag, `${column}[${i}]`));
    if (sample.tokens && sample.tokens.length !== tags.length)
        throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has ${sample.tokens.length} tokens in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(columns.tokens)} and ${tags.length} tags in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(column)}`);
}
/** The text that is tagged, token by token. */
function tokensOf(value, column) {
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .listOfTexts */ .CU)(value, column, '["Ada", "wrote"]');
}
function tagOf(tag, at) {
    if (typeof tag === 'number' || typeof tag === 'bigint')
        throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has the number ${tag} in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(at)}, where a tag such as B-PER belongs: write the tags' names`);
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .hq)((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .wellFormed */ .ES)(tag, at), at);
}
function entitiesOf(written, column, text, offsetsAlone) {
    const value = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .structured */ .uv)(written, column, SUCH);
    // spaCy keeps them one level deeper, and so do answers that are objects.
    const list = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value) && Array.isArray(value.entities) ? value.entities : value;
    if (!Array.isArray(list))
        throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has ${(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(value)} in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(column)}, where a list belongs, such as ${SUCH}`);
    const characters = text === undefined ? null : [...text];
    return list.map((one, i) => entityOf(one, `${column}[${i}]`, characters, offsetsAlone));
}
function entityOf(written, at, characters, offsetsAlone) {
    const fields = fieldsOf(written, at);
    const type = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .hq)((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .wellFormed */ .ES)(fields.type, `${at}.type`), `${at}.type`);
    const text = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isThere */ .$B)(fields.text) ? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .hq)((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .wellFormed */ .ES)(fields.text, `${at}.text`), `${at}.text`) : null;
    if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isThere */ .$B)(fields.start) && !(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isThere */ .$B)(fields.end)) {
        if (text === null)
            throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has neither a text nor start and end in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(at)}`);
        return { type, text };
    }
    const start = offset(fields.start, `${at}.start`);
    const end = offset(fields.end, `${at}.end`);
    if (start >= end)
        throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`begins at ${start} and ends at ${end} in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(at)}; the end is excluded`);
    if (characters === null) {
        if (text !== null)
            return { type, text, start, end };
        if (offsetsAlone)
            return { type, start, end };
        throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has no text in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(at)}, and no column holds the text in which ${start} and ${end} count`);
    }
    if (end > characters.length)
        throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`ends at ${end} in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(at)}, but the text has ${characters.length} characters`);
    const found = characters.slice(start, end).join('');
    if (text !== null && text !== found)
        throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(text)} in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(at)}, but characters ${start} to ${end} of the text are ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(found)}`);
    return { type, text: found, start, end };
}
/** What an entity is made of, under any of the usual names. Throws Unfit. */
function fieldsOf(written, at) {
    if (Array.isArray(written)) {
        const [start, end, type] = written;
        if (written.length === 3 && typeof type === 'string')
            return { start, end, type };
        throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has a list in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(at)} that is not [start, end, type]`);
    }
    if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(written))
        throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has ${(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isThere */ .$B)(written) ? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(written) : 'nothing'} in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(at)}, where {type, text} belongs`);
    const first = (keys) => written[keys.find((key) => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isThere */ .$B)(written[key])) ?? ''];
    const type = first(typeKeys);
    if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isThere */ .$B)(type))
        throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has no type in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(at)}: it is looked for as ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .K)(typeKeys)}`);
    return { type, text: first(textKeys), start: first(startKeys), end: first(endKeys) };
}
function offset(value, at) {
    const number = typeof value === 'bigint' ? Number(value) : value;
    if (typeof number === 'number' && Number.isSafeInteger(number) && number >= 0)
        return number;
    throw new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .Unfit */ .LX(`has ${(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isThere */ .$B)(value) ? (0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(value) : 'nothing'} in ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(at)}, where a whole number from 0 belongs`);
}


/***/ }),

/***/ 39567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readSamples)
/* harmony export */ });
/* unused harmony export refuseTwins */
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12280);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76855);
/* harmony import */ var _convert_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75547);
/* harmony import */ var _raw_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12365);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90901);





/**
 * Every sample of a data file, in its order, each with an id of its own. Nothing is left out: a line that is no sample ends in a
 * GateError that names the first few of them and counts them all. With a limit, lines after it are not looked at (but hashed).
 */
async function readSamples(source) {
    const path = source.written;
    if ((0,_raw_file_js__WEBPACK_IMPORTED_MODULE_2__/* .formatOf */ .be)(source) === 'text' && source.shape !== 'texts')
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('data-text-without-prompts', { path });
    const raw = await (0,_raw_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRaw */ .hc)(source, (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .wantedColumns */ .tY)(source));
    const columns = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveColumns */ .S1)(source, raw.columns, raw.records[0]?.line ?? 1);
    const samples = [];
    for (const record of raw.records) {
        try {
            samples.push((0,_convert_js__WEBPACK_IMPORTED_MODULE_3__/* .toSample */ .q)(record, columns, raw.format, path));
        }
        catch (error) {
            if (!(error instanceof _values_js__WEBPACK_IMPORTED_MODULE_4__/* .Unfit */ .LX))
                throw error;
            raw.broken.add(record.line, error.message);
        }
    }
    (0,_raw_file_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseBroken */ .ID)(raw, path);
    refuseTwins(samples, path);
    return { samples, ids: columns.id ?? ((0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumbered */ .Dr)(source) ? _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .LINE_NUMBER */ .Lj : null), file: path, sha256: raw.sha256 };
}
/** Every sample needs an id of its own. */
function refuseTwins(samples, path) {
    const lineOf = new Map();
    let twin = null;
    let more = 0;
    for (const { id, source } of samples) {
        const first = lineOf.get(id);
        if (first === undefined)
            lineOf.set(id, source.line);
        else if (twin)
            more++;
        else
            twin = { id, first, second: source.line };
    }
    if (twin)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gateError */ .em)('data-id-twice', { path, ...twin, more });
}


/***/ }),

/***/ 45524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ serverAddress)
/* harmony export */ });
/* harmony import */ var _shared_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95804);
/* harmony import */ var _shared_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9108);


/**
 * Where a server listens, up to and with its version (`/v1`), from what people write: without a scheme, without `/v1`, or with the route
 * that they copied. Else why it cannot be one.
 */
function serverAddress(written) {
    const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(written);
    const given = `given ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)((0,_shared_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .bareAddress */ .Dw)(written))}`;
    if (/^hf:/.test(written) || /^[./~]/.test(written))
        return { why: `${given}, which names a checkpoint; that belongs into path, and here an address such as ${example}` };
    const url = parsed(hasScheme ? written : `${usualScheme(written)}://${written}`);
    if (url === null || url.hostname === '' || /\s/.test(written))
        return { why: `${given}; allowed: an address such as ${example}` };
    // What follows may be a secret: it is not repeated.
    if (url.username !== '' || url.password !== '')
        return { why: 'holds a name or password; name the environment variable with the API key in api_key_env instead' };
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
        return { why: `${given}; allowed: http:// or https://, such as ${example}` };
    if (url.search !== '' || url.hash !== '')
        return { why: 'has more behind its path: leave out what follows ? or #' };
    const path = url.pathname.replace(/\/+$/, '').replace(route, '');
    return { address: `${url.origin}${/\/v\d\w*(\/|$)/.test(path) ? path : `${path}/v1`}` };
}
const example = 'http://localhost:8000/v1';
const route = /\/(chat\/completions|completions|models)$/;
/** Machines of one's own have a port or a short name; what has neither is a service on the internet. */
function usualScheme(written) {
    const [host = ''] = written.split('/');
    return /:\d+$|^\[/.test(host) || !host.includes('.') || /^[\d.]+$/.test(host) ? 'http' : 'https';
}
function parsed(address) {
    try {
        return new URL(address);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 31359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ki: () => (/* binding */ metricCalled),
/* harmony export */   Ps: () => (/* binding */ metricsOf),
/* harmony export */   QK: () => (/* binding */ kindFor),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   xU: () => (/* binding */ aTask)
/* harmony export */ });
/** What the metrics of a kind of task judge. */
const subjectOf = {
    generate: 'text',
    classify: 'label',
    entities: 'entities',
    choose: 'choice',
    perplexity: 'likelihood',
    scores: 'score',
};
/** Of metrics that no task names: the key of a generate task that they come with. */
const keyOf = { judgement: 'judge', rating: 'people' };
/** In the middle of a sentence. */
const aTask = (kind) => `${kind === 'entities' ? 'an' : 'a'} ${kind} task`;
/** The kind of task whose metrics judge this. */
function kindFor(subject) {
    if (keyOf[subject] !== undefined)
        return 'generate';
    return Object.keys(subjectOf).find((kind) => subjectOf[kind] === subject);
}
function metricsOf(kind, { metrics }) {
    return metrics.filter((metric) => metric.of === subjectOf[kind]);
}
/** The metric of a name that is known to be right. */
function metricCalled(name, catalogue) {
    const found = catalogue.find(name);
    return typeof found === 'string' ? null : found;
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

/***/ 99296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   GI: () => (/* binding */ addressText),
/* harmony export */   Jc: () => (/* binding */ addressMistake),
/* harmony export */   OE: () => (/* binding */ keyVariable),
/* harmony export */   ci: () => (/* binding */ addressOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45524);


/** A text that is refused with the sentence of `why`; null: it is accepted. */
function told(why) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().superRefine((text, context) => {
        const message = why(text);
        if (message !== null)
            context.addIssue({ code: 'custom', message });
    });
}
function addressMistake(written) {
    const read = (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .serverAddress */ .a)(written);
    return 'why' in read ? read.why : null;
}
const addressText = told(addressMistake);
/** A key in place of a variable's name is not repeated: the message ends up in logs. */
const keyVariable = told((name) => /^[A-Z_][A-Z0-9_]*$/.test(name)
    ? null
    : 'is not the name of an environment variable, such as OPENAI_API_KEY (capitals, digits and _). A key itself never stands in a suite: if this was one, revoke it');
/** Of an address that the schema has let through. */
function addressOf(written) {
    const read = (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .serverAddress */ .a)(written);
    if ('why' in read)
        throw new Error(read.why);
    return read.address;
}


/***/ })

};
