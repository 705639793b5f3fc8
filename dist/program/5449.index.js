export const id = 5449;
export const ids = [5449];
export const modules = {

/***/ 57739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment),
/* harmony export */   W: () => (/* binding */ runtimeEnvironment)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95804);



function runtimeEnvironment(env = process.env) {
    return {
        folder: env.CHECKPOINT_GATE_RUNTIME || null,
        // A self-hosted runner keeps its tool cache between jobs, and its home folder perhaps not.
        cacheFolder: env.RUNNER_TOOL_CACHE
            ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.RUNNER_TOOL_CACHE, 'checkpoint-gate')
            : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(userCacheFolder(env), 'checkpoint-gate'),
        searchPath: (env.PATH ?? env.Path ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((folder) => folder !== ''),
    };
}
function userCacheFolder(env) {
    if (process.platform === 'win32')
        return env.LOCALAPPDATA || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), 'AppData', 'Local');
    if (process.platform === 'darwin')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), 'Library', 'Caches');
    return env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache');
}
/** From 1.30 on the runtime tells its maker of every session, over the network and in files of its own, unless it is told not to. */
const quiet = { ORT_DISABLE_TELEMETRY: '1' };
/**
 * The environment of a process that holds the native runtime: without secrets and action inputs, which it has no use for, and with the
 * folders of libraries that the loader reads only at its start.
 */
function childEnvironment(libraries, env = process.env) {
    const kept = Object.entries(env).filter(([name, value]) => !(0,_shared_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .isSecret */ .$f)(name, value));
    const result = { ...quiet, ...Object.fromEntries(kept) };
    if (libraries.length > 0) {
        const own = env.LD_LIBRARY_PATH ? [env.LD_LIBRARY_PATH] : [];
        // The user's own folders win: they may hold the libraries that belong to the machine's driver.
        result.LD_LIBRARY_PATH = [...own, ...libraries].join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
    }
    return result;
}


/***/ }),

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

/***/ 5650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readRecordedFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _samples_raw_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48629);
/* harmony import */ var _samples_raw_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12365);
/* harmony import */ var _samples_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90901);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12280);
/* harmony import */ var _promptfoo_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16216);







/** Any file of recorded evidence; the fields of lines that are not to be kept may be left out. `written` is the path for messages. */
async function readRecordedFile(path, written, keep = true) {
    if (/\.json$/i.test(path))
        return readJson(path, written);
    return (0,_samples_raw_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRaw */ .hc)({ path, written, format: null, limit: null }, () => keep);
}
/** A file that is one JSON text: a list of records, or what promptfoo writes. The "line" of a record is its place, from 1. */
async function readJson(path, written) {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
    const refuse = (why, cause) => (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .gateError */ .em)('recorded-json', { path: written, why }, cause);
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (error) {
        throw refuse(error.message, error);
    }
    const list = Array.isArray(value) ? value : (0,_promptfoo_js__WEBPACK_IMPORTED_MODULE_4__/* .promptfooResults */ .rn)(value);
    if (list === null)
        throw refuse('it is neither a list of records nor the output of promptfoo');
    if (list.length === 0)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .gateError */ .em)('data-empty', { path: written });
    const broken = new _samples_raw_js__WEBPACK_IMPORTED_MODULE_5__/* .Broken */ .s();
    const records = [];
    for (const [i, one] of list.entries()) {
        if ((0,_samples_values_js__WEBPACK_IMPORTED_MODULE_6__/* .isMapping */ .pi)(one))
            records.push({ line: i + 1, values: Object.assign(Object.create(null), one) });
        else
            broken.add(i + 1, 'is not a JSON object with named fields');
    }
    const columns = [...new Set(records.flatMap(({ values }) => Object.keys(values)))];
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
    return { format: 'jsonl', records, columns, total: list.length, sha256, broken };
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

/***/ 16216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ variantsOf),
/* harmony export */   b1: () => (/* binding */ fromPromptfoo),
/* harmony export */   kT: () => (/* binding */ testOf),
/* harmony export */   rT: () => (/* binding */ isPromptfoo),
/* harmony export */   rn: () => (/* binding */ promptfooResults)
/* harmony export */ });
/* harmony import */ var _samples_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90901);
/* harmony import */ var _shared_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9108);


/** The results in what promptfoo writes with `--output FILE.json`; null: it is none of its files. */
function promptfooResults(file) {
    const results = (0,_samples_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(file) && (0,_samples_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(file.results) ? file.results.results : null;
    return Array.isArray(results) ? results : null;
}
function isPromptfoo(columns) {
    return ['prompt', 'provider', 'success', 'score', 'vars'].every((name) => columns.includes(name));
}
/** Of which prompt and provider each result is: with several of them, a test has several results. */
function variantsOf(records) {
    const name = ({ provider, prompt, promptIdx }) => `${nameOf(provider)} with ${nameOf(prompt)}${promptIdx === undefined ? '' : ` (${promptIdx})`}`;
    return [...new Set(records.map(({ values }) => name(values)))];
}
function nameOf(value) {
    if (!(0,_samples_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value))
        return (0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(value);
    return (0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(value.label || value.id || value.raw);
}
/** What the test put into the prompt, and what it says of itself. */
function testOf({ vars, testCase }) {
    const test = (0,_samples_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(testCase) ? testCase : {};
    return { ...mapping(test.metadata), ...mapping(test.vars), ...mapping(vars) };
}
const ERROR = 2;
/**
 * A result under the names that plain lines have; one that is an error and no answer goes to `broken`.
 * @param ids variable of the test that is its id; null: it is known by its place, from 0
 */
function fromPromptfoo({ line, values }, ids, broken) {
    const { testIdx, response, score, failureReason, error } = values;
    const output = (0,_samples_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(response) ? response.output : undefined;
    if (failureReason === ERROR || (failureReason === undefined && error && output === undefined))
        broken.add(line, `is an error and no answer: ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(error)}`);
    const plain = Object.create(null);
    plain.id = ids === null ? (testIdx ?? line - 1) : testOf(values)[ids];
    if (output !== undefined)
        plain.hypothesis = typeof output === 'string' ? output : JSON.stringify(output);
    plain.score = score;
    return { line, values: plain };
}
function mapping(value) {
    return (0,_samples_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value) ? value : {};
}


/***/ }),

/***/ 64244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ complaint)
/* harmony export */ });
/** Characters of a complaint that are kept. */
const readable = 500;
/** The message in an error's body, wherever servers put it, or the body as it is; and what it is about, where that is told. */
function complaint(text) {
    let body = null;
    try {
        body = JSON.parse(text);
    }
    catch { }
    const inner = typeof body?.error === 'object' && body.error !== null ? body.error : body;
    const message = [inner?.message, body?.error, body?.detail].find((each) => typeof each === 'string');
    const code = typeof inner?.code === 'string' ? inner.code : undefined;
    const named = code !== undefined && message !== undefined ? ` (${code})` : '';
    return {
        body: `${invalidity(message ?? text) ?? message ?? text}${named}`.trim().slice(0, readable),
        ...(typeof inner?.param === 'string' && { param: inner.param }),
        ...(code !== undefined && { code }),
    };
}
/** FastAPI repeats the whole prompt for everything that it finds wrong in a request: where it is, and what, for the first one. */
function invalidity(text) {
    const found = /['"]loc['"]: ?[[(]['"]body['"], ?(.+?),?[\])], ?['"]msg['"]: ?(['"])(.+?)\2/.exec(String(text));
    if (found === null)
        return null;
    const place = found[1].replaceAll(/['"\s]/g, '').replaceAll(',', '.');
    return `validation error: ${place}: ${found[3]}`;
}


/***/ }),

/***/ 39147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspect: () => (/* binding */ inspect)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/backends/onnx/graph/graph.js + 12 modules
var graph_graph = __webpack_require__(85574);
// EXTERNAL MODULE: ./lib/backends/recorded/folder.js
var recorded_folder = __webpack_require__(62820);
// EXTERNAL MODULE: ./lib/checkpoint/files.js
var checkpoint_files = __webpack_require__(57653);
// EXTERNAL MODULE: ./lib/checkpoint/fingerprint.js
var fingerprint = __webpack_require__(71222);
// EXTERNAL MODULE: ./lib/checkpoint/locate.js
var locate = __webpack_require__(38230);
// EXTERNAL MODULE: ./lib/checkpoint/served.js + 1 modules
var checkpoint_served = __webpack_require__(25795);
// EXTERNAL MODULE: ./lib/checkpoint/settings.js
var checkpoint_settings = __webpack_require__(297);
// EXTERNAL MODULE: ./lib/checkpoint/template.js + 2 modules
var checkpoint_template = __webpack_require__(92004);
// EXTERNAL MODULE: ./lib/checkpoint/tokenizer/tokenizer.js + 5 modules
var tokenizer_tokenizer = __webpack_require__(23228);
// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
// EXTERNAL MODULE: ./lib/commands/environment.js
var environment = __webpack_require__(12131);
// EXTERNAL MODULE: ./lib/backends/recorded/json.js
var json = __webpack_require__(5650);
// EXTERNAL MODULE: ./lib/shared/escape.js
var shared_escape = __webpack_require__(79002);
// EXTERNAL MODULE: ./lib/shared/numbers.js
var numbers = __webpack_require__(2447);
// EXTERNAL MODULE: ./lib/shared/shown.js
var shown = __webpack_require__(9108);
;// CONCATENATED MODULE: ./lib/commands/inspect-recorded.js







/** Looks into the files as far as that needs no suite: which samples belong there, only a suite tells. */
async function inspectRecorded(checkpoint) {
    const folder = (0,external_node_path_.resolve)((0,recorded_folder/* recordedFolder */.xm)(checkpoint));
    const files = [];
    for (const file of await (0,recorded_folder/* listRecorded */.jN)(folder, checkpoint))
        files.push(await fileIn(folder, file));
    return { checkpoint, folder, files };
}
async function fileIn(folder, file) {
    try {
        const { total, columns, sha256, broken } = await (0,json/* readRecordedFile */.J)((0,external_node_path_.join)(folder, file), file, false);
        const problem = broken.count > 0 ? `${(0,numbers/* counted */.hS)(broken.count, 'line')} cannot be read` : null;
        return { file, lines: total, fields: columns, sha256, problem };
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.ue))
            throw error;
        return { file, lines: 0, fields: [], sha256: null, problem: error.message };
    }
}
function recordedText({ checkpoint, folder, files }) {
    const lines = files.map(({ file, lines: count, fields, problem }) => {
        const found = [(0,numbers/* counted */.hS)(count, 'line'), `fields ${(0,shown/* listed */.K)(fields.map(shown/* shown */.S), 20)}`];
        const said = problem === null ? found : [...(count > 0 ? found : []), problem];
        return `  ${(0,shared_escape/* terminalText */.eR)(file, 100).padEnd(28)} ${(0,shared_escape/* terminalText */.eR)(said.join(', '), 500)}`;
    });
    return [`Recorded evidence ${(0,shared_escape/* terminalText */.eR)(checkpoint)}`, `  folder ${(0,shared_escape/* terminalText */.eR)(folder)}`, ...lines, ''].join('\n');
}

// EXTERNAL MODULE: ./lib/backends/backend.js
var backends_backend = __webpack_require__(31561);
// EXTERNAL MODULE: ./lib/backends/server/backend.js + 26 modules
var server_backend = __webpack_require__(80894);
// EXTERNAL MODULE: ./lib/suite/checkpoints.js
var checkpoints = __webpack_require__(54007);
;// CONCATENATED MODULE: ./lib/commands/inspect-server.js







/**
 * Looks at a model behind a server as an evaluation would, up to the proof of its log-probabilities.
 * @throws GateError for everything that an evaluation would refuse
 */
async function inspectServer(options) {
    const { address, model, tokenizer, keyVariable, progress } = options;
    const { signal } = new AbortController();
    const source = (0,checkpoints/* withCheckpoint */.Hm)(nothing, address);
    const { server } = source;
    if (server?.address == null)
        throw (0,errors/* gateError */.em)('server-address', { why: 'given a path' });
    const where = (0,environment/* whereOf */.de)(process.cwd(), signal);
    const files = tokenizer === null ? null : await (0,checkpoint_served/* locateServed */.A)({ ...source, tokenizer }, false, where, progress);
    const key = (0,environment/* readKey */.YZ)('server', keyVariable);
    const known = { source: server, key, files, fingerprint: '', progress, signal };
    const backend = await (0,server_backend/* openServer */.C)({ ...known, address: server.address, model });
    try {
        const logprobs = await canTell(backend, signal);
        const { fingerprint: _, ...opened } = backend.opened;
        return { checkpoint: server.address, opened, logprobs };
    }
    finally {
        await backend.close();
    }
}
const nothing = {
    path: '',
    file: null,
    device: 'auto',
    threads: null,
    batchTokens: null,
    server: null,
    tokenizer: null,
    prepare: null,
    place: { line: 1, column: 1 },
};
async function canTell(backend, signal) {
    async function* text() {
        yield { id: 'one', text: 'The quick brown fox jumps over the lazy dog.' };
    }
    try {
        for await (const _ of backend.score(text(), signal))
            ;
        return true;
    }
    catch (error) {
        if (error instanceof backends_backend/* CannotTell */.d)
            return error.reason;
        throw error;
    }
}
function serverText({ checkpoint, opened, logprobs }) {
    const { contextLength, template, versions, notes } = opened;
    const rows = [
        ['context length', String(contextLength)],
        ['chat template', template ?? 'none'],
        ['log-probabilities', logprobs === true ? 'proven' : `cannot be told: ${logprobs}`],
        ...Object.entries(versions),
    ];
    return [
        `Server ${(0,shared_escape/* terminalText */.eR)(checkpoint)}`,
        ...rows.map(([label, value]) => `  ${(0,shared_escape/* terminalText */.eR)(label).padEnd(28)} ${(0,shared_escape/* terminalText */.eR)(value, 500)}`),
        ...(notes.length === 0 ? [] : ['Notes', ...notes.map((note) => `  - ${(0,shared_escape/* terminalText */.eR)(note, 500)}`)]),
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/commands/inspection.js

const layouts = {
    decoder: 'one decoder',
    merged: 'one decoder with use_cache_branch (decoder_model_merged.onnx)',
    pair: 'two decoders, without and with a cache',
    served: 'weights for a server',
};
/** The inspection for a terminal; every line is safe to show whatever the checkpoint holds. */
function inspectionText(i) {
    const { tokenizer, settings, graph } = i;
    return [
        `Checkpoint ${(0,shared_escape/* terminalText */.eR)(i.checkpoint)}`,
        ...rows([
            ['folder', (0,shared_escape/* terminalText */.eR)(i.folder)],
            ['commit', i.revision],
            ['fingerprint', i.fingerprint],
            ['layout', layouts[i.layout] ?? i.layout],
            ...i.files.map((file) => [file.part, `${(0,shared_escape/* terminalText */.eR)(file.path)}, ${bytes(file.size)}`]),
        ]),
        ...(graph === null ? [] : graphLines(graph)),
        'Tokenizer',
        ...rows([
            ['kind', tokenizer.kind],
            ['vocabulary', `${tokenizer.size} pieces, highest id ${tokenizer.highestId}`],
            ...Object.entries(tokenizer.special).map(([name, token]) => [name, `${visible(token.content)} ${token.id === null ? '(no id)' : token.id}`]),
            ['added in front', ids(tokenizer.affixes.prefix)],
            ['added behind', ids(tokenizer.affixes.suffix)],
            ['fingerprint', tokenizer.fingerprint],
        ]),
        'Generation',
        ...rows([
            ['ends at', `${ids(settings.eosIds)}${settings.eosFrom.length > 0 ? ` (${settings.eosFrom.join(', ')})` : ''}`],
            [
                'context length',
                settings.contextLength
                    ? `${settings.contextLength.value} (${settings.contextLength.from})`
                    : 'not told by any file',
            ],
            ['sliding window', settings.slidingWindow === null ? null : String(settings.slidingWindow)],
            ['chat template', i.template ? `${(0,shared_escape/* terminalText */.eR)(i.template.from)}, sha256 ${i.template.sha256}` : 'none'],
        ]),
        ...(i.text === null ? [] : [`Text, ${i.text.ids.length} tokens`, ...tokenLines(i.text.tokens)]),
        ...(i.chat === null ? [] : chatLines(i.chat)),
        ...(i.notes.length === 0 ? [] : ['Notes', ...i.notes.map((note) => `  - ${(0,shared_escape/* terminalText */.eR)(note, 500)}`)]),
        '',
    ].join('\n');
}
function rows(list) {
    return list
        .filter(([, value]) => value !== null)
        .map(([label, value]) => `  ${(0,shared_escape/* terminalText */.eR)(label).padEnd(20)} ${value}`);
}
function graphLines(graph) {
    const port = ({ name, type, dims }) => `${(0,shared_escape/* terminalText */.eR)(name)} ${type}[${dims === null ? '?' : dims.map((d) => (0,shared_escape/* terminalText */.eR)(String(d ?? '?'))).join(', ')}]`;
    return [
        'Graph',
        ...rows([
            ['precision', graph.precision],
            ['made by', `${(0,shared_escape/* terminalText */.eR)(graph.producer) || 'unknown'}, opset ${graph.opset}`],
            ['takes', folded(graph.inputs).map(port).join('\n'.padEnd(24))],
            ['gives', folded(graph.outputs).map(port).join('\n'.padEnd(24))],
        ]),
    ];
}
/** The cache of thirty layers is one line: ports that differ in their number only are shown once, with the range. */
function folded(ports) {
    const groups = new Map();
    for (const port of ports) {
        const number = /\.(\d+)\./.exec(port.name)?.[1];
        const key = number === undefined ? port.name : port.name.replace(`.${number}.`, '.N.');
        const group = groups.get(key) ?? { first: port, numbers: [] };
        if (number !== undefined)
            group.numbers.push(Number(number));
        groups.set(key, group);
    }
    return [...groups].map(([key, { first, numbers }]) => numbers.length < 2
        ? first
        : { ...first, name: key.replace('.N.', `.${Math.min(...numbers)}-${Math.max(...numbers)}.`) });
}
function chatLines(chat) {
    const lines = chat.rendered.split(/(?<=\n)/);
    return [
        'Chat, as the template renders it',
        ...lines.map((line) => `  ${visible(line)}`),
        `Chat, ${chat.ids.length} tokens`,
        ...tokenLines(chat.tokens),
    ];
}
const tokenLines = (tokens) => tokens.map(({ id, piece, text }) => {
    const meaning = text === piece ? '' : `  ${visible(text)}`;
    return `  ${String(id).padStart(8)}  ${visible(piece).padEnd(meaning ? 18 : 0)}${meaning}`;
});
const ids = (list) => (list.length === 0 ? 'nothing' : list.join(', '));
/** Text in quotes in which nothing hides and nothing acts: what cannot be seen stands as an escape. */
function visible(text) {
    return JSON.stringify(text)
        .replace(/[^\P{C}\u200d]|[\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, escaped)
        .replace(/^"::|##\[/g, (command) => command.replace(/[:#]/, escaped));
}
const escaped = (character) => [...Array(character.length).keys()].map((k) => `\\u${character.charCodeAt(k).toString(16).padStart(4, '0')}`).join('');
function bytes(size) {
    if (size >= 1e6)
        return `${(size / 1e6).toFixed(1)} MB`;
    return size >= 1e3 ? `${(size / 1e3).toFixed(1)} kB` : `${size} bytes`;
}

;// CONCATENATED MODULE: ./lib/commands/inspect.js
















/**
 * Shows what an evaluation would see in a checkpoint, without a runtime.
 *
 * @throws GateError for everything that an evaluation would refuse
 */
async function inspect(options, output) {
    if ((0,recorded_folder/* isRecorded */.TN)(options.checkpoint)) {
        const found = await inspectRecorded(options.checkpoint);
        output.write(options.json ? `${JSON.stringify(found, null, 2)}\n` : recordedText(found));
        return;
    }
    if (/^https?:\/\//i.test(options.checkpoint)) {
        const found = await inspectServer({ ...options, address: options.checkpoint });
        output.write(options.json ? `${JSON.stringify(found, null, 2)}\n` : serverText(found));
        return;
    }
    const inspection = await lookInto(options);
    output.write(options.json ? `${JSON.stringify(inspection, null, 2)}\n` : inspectionText(inspection));
}
async function lookInto(options) {
    const { progress } = options;
    const where = (0,environment/* whereOf */.de)(process.cwd());
    const messages = options.chat === null ? null : await readMessages(options.chat);
    const files = await located(options, where);
    const tokenizer = await (0,tokenizer_tokenizer/* loadTokenizer */.Y)(files);
    const template = await (0,checkpoint_template/* chatTemplate */.V)(files, tokenizer);
    const settings = await (0,checkpoint_settings/* generationSettings */.c)(files, tokenizer);
    const graph = 'onnx' in files ? (0,graph_graph/* readGraph */.t)(files.onnx) : null;
    const { kind, size, highestId, special, affixes } = tokenizer;
    const rows = graph && (graph.signature.vocabulary ?? graph.signature.embeddingRows);
    return {
        checkpoint: options.checkpoint,
        folder: files.folder,
        revision: files.revision,
        fingerprint: await (0,fingerprint/* fingerprint */.R)(files, where.cache, progress),
        layout: 'onnx' in files ? files.layout : 'served',
        files: await filesOf(files),
        graph: graph && graphOf(graph),
        tokenizer: { kind, size, highestId, special, affixes, fingerprint: tokenizer.fingerprint },
        settings,
        template: template && { sha256: template.sha256, from: (0,external_node_path_.relative)(files.folder, template.from) },
        text: options.text === null ? null : { text: options.text, ...encoded(tokenizer, options.text, true) },
        chat: messages && chatOf(messages, template, tokenizer, files.folder),
        notes: [
            ...files.notes,
            ...(graph?.notes ?? []),
            ...tokenizer.notes,
            ...(template?.notes ?? []),
            ...(rows !== null && highestId >= rows
                ? [`The tokenizer has ids up to ${highestId}, the model only ${rows} rows: they do not belong together.`]
                : []),
        ],
    };
}
/** A folder without an ONNX model may be one for a server. */
async function located(options, where) {
    const source = { path: options.checkpoint, file: options.file, tokenizer: options.tokenizer };
    const served = () => (0,checkpoint_served/* locateServed */.A)(source, false, where, options.progress);
    if (options.tokenizer !== null || options.checkpoint.endsWith('.gguf'))
        return served();
    try {
        return await (0,locate/* locate */.x5)(source, where, options.progress);
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.ue) || error.code !== 'checkpoint-no-onnx')
            throw error;
        const files = await served().catch(() => null);
        if (files?.hasWeights)
            return files;
        throw error;
    }
}
async function filesOf(files) {
    const parts = 'onnx' in files ? (0,checkpoint_files/* definingFiles */.eY)(files).map(([part, path]) => ({ part, path })) : files.defining;
    return Promise.all(parts.map(async ({ part, path }) => ({
        part,
        path: path === null ? 'on the hub' : (0,external_node_path_.relative)(files.folder, path),
        size: path === null ? 0 : (await (0,promises_.stat)(path)).size,
    })));
}
function graphOf({ precision, producer, opset, inputs, outputs, notes }) {
    return { precision, producer, opset, inputs, outputs, notes };
}
function chatOf(messages, template, tokenizer, folder) {
    if (template === null)
        throw (0,errors/* gateError */.em)('chat-no-template', { folder });
    const rendered = template.render(messages, { addGenerationPrompt: true });
    return { messages, rendered, ...encoded(tokenizer, rendered, false) };
}
function encoded(tokenizer, text, addSpecialTokens) {
    const ids = tokenizer.encode(text, { addSpecialTokens });
    const alone = (id) => tokenizer.decode([id], { skipSpecial: false, raw: true });
    return { ids, tokens: ids.map((id) => ({ id, piece: tokenizer.token(id) ?? '', text: alone(id) })) };
}
async function readMessages(file) {
    const refuse = (reason, cause) => (0,errors/* gateError */.em)('chat-file', { file, reason }, cause);
    let value;
    try {
        value = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.resolve)(file), 'utf8'));
    }
    catch (error) {
        throw refuse(error.message, error);
    }
    if (!Array.isArray(value) || value.length === 0)
        throw refuse('it is not a list of messages');
    return value.map((message, i) => {
        const { role, content } = (message ?? {});
        if (typeof role !== 'string' || typeof content !== 'string') {
            throw refuse(`message ${i + 1} has no role and content that are text`);
        }
        return { role, content };
    });
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

/***/ 4256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ connectionsTo),
/* harmony export */   x: () => (/* binding */ readBody)
/* harmony export */ });
/**
 * Connections to a server, by the network's proxies: not to this machine's own ports, of which a proxy knows nothing.
 * @param options of every connection, the one to what is behind a proxy included
 */
function connectionsTo(address, undici, options) {
    const { hostname } = new URL(address);
    const own = hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
    if (own)
        return new undici.Agent(options);
    const { connect } = options;
    return new undici.EnvHttpProxyAgent({ ...options, ...(typeof connect === 'object' && { requestTls: connect }) });
}
/** The body of an answer; null: it has more than `most` bytes, and the rest is not read. */
async function readBody(body, most) {
    const parts = [];
    let size = 0;
    for await (const part of body) {
        size += part.length;
        if (size > most)
            return null;
        parts.push(part);
    }
    return Buffer.concat(parts);
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
