export const id = 6589;
export const ids = [6589,1359];
export const modules = {

/***/ 6878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
const readable = 300;
/** One try at a server of this machine that may not be there yet: no retries, no error. An aborted signal is thrown. */
async function ask(url, { key, body, seconds, signal }) {
    try {
        const response = await fetch(url, {
            method: body === undefined ? 'GET' : 'POST',
            headers: {
                ...(body === undefined ? {} : { 'content-type': 'application/json' }),
                ...(key === null ? {} : { authorization: `Bearer ${key}` }),
            },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            signal: AbortSignal.any([signal, AbortSignal.timeout(seconds * 1000)]),
        });
        const text = await response.text();
        const said = key === null ? text : text.replaceAll(key, '***');
        return { status: response.status, body: parsed(text), said: said.trim().slice(0, readable) };
    }
    catch (error) {
        const { message, cause } = error;
        return { status: null, body: null, said: cause instanceof Error && cause.message !== '' ? cause.message : message };
    }
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 17832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ died),
/* harmony export */   Mw: () => (/* binding */ untilReady),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12280);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6878);



/** Milliseconds between two tries. */
const apart = 400;
/** Milliseconds over which a refused request is asked again: some routes come a moment after the health. */
const stubborn = 3000;
/**
 * Waits until a server that was started answers for real: its health, then one token. A health route alone says too early that all is
 * well, or goes on saying so when the engine hangs.
 * @returns the model's name
 * @throws GateError `serve-died`, `serve-not-ready`, `serve-refused`
 */
async function untilReady(waiting) {
    const { name, command, limit, progress, signal } = waiting;
    progress.start(`Waiting for ${name}, seconds`, Math.ceil(limit));
    let last = 'nothing listened on the port';
    let refusedSince = null;
    const ended = new AbortController();
    void command.ended.then(() => ended.abort());
    const asking = { ...waiting, signal: AbortSignal.any([signal, ended.signal]) };
    try {
        for (;;) {
            signal.throwIfAborted();
            if (command.ending !== null)
                throw died(name, command);
            const { seconds } = command;
            if (seconds > limit)
                throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('serve-not-ready', { name, limit, last, log: command.log, tail: command.tail });
            progress.advance(Math.floor(seconds));
            const found = await attempt(asking);
            if ('ready' in found)
                return found.ready;
            last = found.said;
            refusedSince = found.refused ? (refusedSince ?? Date.now()) : null;
            if (refusedSince !== null && Date.now() - refusedSince >= stubborn)
                throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('serve-refused', { name, said: last, log: command.log });
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(apart, undefined, { signal: asking.signal }).catch(() => { });
        }
    }
    finally {
        progress.stop();
    }
}
function died(name, command) {
    const { log, tail, withheld } = command;
    return (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('serve-died', { name, ...command.ending, log, tail, withheld });
}
async function attempt(waiting) {
    const { root, key, command, limit, signal } = waiting;
    const left = Math.max(1, limit - command.seconds);
    const asked = (route, seconds, body) => (0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .k)(`${root}${route}`, {
        key,
        body,
        seconds: Math.min(seconds, left),
        signal,
    });
    const health = await asked('/health', 10);
    if (isLoading(health))
        return waitingFor(health);
    const listing = await asked('/v1/models', 10);
    if (isLoading(listing))
        return waitingFor(listing);
    const listed = namesIn(listing);
    const model = waiting.isNamed || listed.length === 0 || listed.includes(waiting.model) ? waiting.model : listed[0];
    if (listed.length > 1 && !waiting.isNamed && model !== waiting.model)
        return { said: `it lists ${listed.slice(0, 5).join(', ')}, and none is called ${waiting.model}`, refused: true };
    // The first request compiles and loads, which may take as long as the start itself.
    const completion = await asked('/v1/completions', left, { model, prompt: 'Hello', max_tokens: 1, temperature: 0 });
    if (isAnswer(completion))
        return { ready: model };
    if (isLoading(completion) || !isRefusal(completion))
        return waitingFor(completion);
    const messages = [{ role: 'user', content: 'Hello' }];
    const chat = await asked('/v1/chat/completions', left, { model, messages, max_tokens: 1 });
    if (isAnswer(chat))
        return { ready: model };
    if (!isRefusal(chat))
        return waitingFor(chat);
    const which = listed.length === 0 ? '' : ` (asked for the model ${model}; it lists ${listed.slice(0, 5).join(', ')})`;
    return { said: `${saidBy(completion)}${which}`, refused: true };
}
const waitingFor = (answer) => ({ said: saidBy(answer), refused: false });
/** The port is closed, or says that it needs time. */
function isLoading({ status }) {
    return status === null || status >= 500 || status === 429;
}
function isRefusal({ status }) {
    return status !== null && status >= 400 && status < 500 && status !== 408 && status !== 429;
}
function isAnswer({ status, body }) {
    return status === 200 && Array.isArray(body?.choices);
}
function saidBy({ status, said }) {
    return status === null ? said : `HTTP ${status}${said === '' ? '' : `: ${said}`}`;
}
/** The names of the models in the answer of `/v1/models`. */
function namesIn({ status, body }) {
    const list = body?.data;
    if (status !== 200 || !Array.isArray(list))
        return [];
    return list.flatMap((entry) => (typeof entry?.id === 'string' ? [entry.id] : []));
}


/***/ }),

/***/ 79533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examineSuite: () => (/* binding */ examineSuite)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/backends/onnx/graph/graph.js + 12 modules
var graph = __webpack_require__(85574);
// EXTERNAL MODULE: ./lib/backends/recorded/folder.js
var folder = __webpack_require__(62820);
// EXTERNAL MODULE: ./lib/checkpoint/locate.js
var locate = __webpack_require__(38230);
// EXTERNAL MODULE: ./lib/checkpoint/settings.js
var settings = __webpack_require__(297);
// EXTERNAL MODULE: ./lib/checkpoint/template.js + 2 modules
var template = __webpack_require__(92004);
// EXTERNAL MODULE: ./lib/checkpoint/tokenizer/tokenizer.js + 5 modules
var tokenizer_tokenizer = __webpack_require__(23228);
// EXTERNAL MODULE: ./lib/evidence/evidence.js
var evidence = __webpack_require__(75700);
// EXTERNAL MODULE: ./lib/metrics/catalogue.js
var catalogue = __webpack_require__(97132);
// EXTERNAL MODULE: ./lib/samples/read.js
var samples_read = __webpack_require__(39567);
// EXTERNAL MODULE: ./lib/shared/limits.js
var limits = __webpack_require__(9381);
// EXTERNAL MODULE: ./lib/shared/numbers.js
var numbers = __webpack_require__(2447);
// EXTERNAL MODULE: ./lib/shared/shown.js
var shown = __webpack_require__(9108);
// EXTERNAL MODULE: ./lib/suite/read.js
var suite_read = __webpack_require__(53458);
// EXTERNAL MODULE: ./lib/commands/environment.js
var environment = __webpack_require__(12131);
// EXTERNAL MODULE: ./lib/commands/recorded.js + 5 modules
var recorded = __webpack_require__(2839);
// EXTERNAL MODULE: ./lib/commands/doctor/finding.js
var doctor_finding = __webpack_require__(72105);
// EXTERNAL MODULE: ./lib/people/ratings/read.js + 7 modules
var read = __webpack_require__(57431);
// EXTERNAL MODULE: ./lib/people/sheet/key-file.js
var key_file = __webpack_require__(20919);
// EXTERNAL MODULE: ./lib/shared/messages/doctor.js
var doctor = __webpack_require__(307);
// EXTERNAL MODULE: ./lib/commands/judge.js + 30 modules
var judge = __webpack_require__(28426);
// EXTERNAL MODULE: ./lib/commands/people.js
var people = __webpack_require__(24231);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./lib/backends/server/adapters.js
var adapters = __webpack_require__(34741);
// EXTERNAL MODULE: ./lib/backends/server/process/ready.js
var ready = __webpack_require__(17832);
// EXTERNAL MODULE: ./lib/backends/server/transport.js
var transport = __webpack_require__(74184);
// EXTERNAL MODULE: ./lib/checkpoint/served.js + 1 modules
var served = __webpack_require__(25795);
;// CONCATENATED MODULE: ./lib/commands/doctor/served.js













/** Whether a side behind a server could be evaluated; no server is started, and nothing is fetched from the hub. */
async function examineServed(side, suite, server) {
    const source = suite[side];
    let key = null;
    const access = await (0,doctor_finding/* attempt */.CD)(`API key of the ${side}`, async () => {
        key = (0,environment/* keyOf */.TN)(side, suite);
        return `in ${server.keyVariable}`;
    });
    const findings = server.keyVariable === null ? [] : [access];
    if (server.address !== null) {
        const asked = { address: server.address, model: server.model, key };
        findings.push(await examineServer(`server of the ${side}`, asked, startAdvice));
    }
    if (server.command !== null)
        findings.push(examineCommand(side, server.command, suite.folder));
    const places = [source.path, source.tokenizer ?? ''].filter((place) => place !== '');
    if (places.length === 0)
        return findings;
    const files = `files of the ${side}`;
    if (places.some((place) => place.startsWith('hf:')))
        return [...findings, (0,doctor_finding.ok)(files, `${(0,shown/* listed */.K)(places)}, to be fetched from the hub`)];
    if (source.prepare !== null && !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(suite.folder, source.path)))
        return [...findings, (0,doctor_finding.ok)(files, `${source.path}, to be made by its command`)];
    return [
        ...findings,
        await (0,doctor_finding/* attempt */.CD)(files, async () => {
            const found = await (0,served/* locateServed */.A)(source, server.command !== null, (0,environment/* whereOf */.de)(suite.folder));
            const tokenizer = await (0,tokenizer_tokenizer/* loadTokenizer */.Y)(found);
            await (0,template/* chatTemplate */.V)(found, tokenizer);
            await (0,settings/* generationSettings */.c)(found, tokenizer);
            return `${found.model}, ${tokenizer.kind} tokenizer`;
        }),
    ];
}
const startAdvice = 'Start it before the gate runs, or name a command in serve.';
/** Whether a server answers and has the model; null: it lists but one. `advice`: where it does not answer. */
async function examineServer(check, { address, model, key }, advice) {
    const listing = await answerOf(address, 'models', key);
    if ('why' in listing)
        return (0,doctor_finding/* bad */.MB)(check, `${address} ${listing.why}`, advice);
    const names = (0,ready/* namesIn */.wX)(listing);
    if (names.length === 0)
        return (0,doctor_finding/* warn */.R8)(check, `${address} answers HTTP ${listing.status} and lists no model`, 'See that the address and the key are right.');
    const found = `${address} has ${(0,shown/* listed */.K)(names, 5)}`;
    const { data } = listing.body;
    if (model === null ? names.length === 1 : (0,adapters/* askedAs */.RJ)(model, data) !== null)
        return (0,doctor_finding.ok)(check, found);
    const info = await answerOf(address, '/info', key);
    if (model !== null && 'body' in info && (0,adapters/* isTgi */.jM)(info.body))
        return (0,doctor_finding.ok)(check, `${found}; whether ${model} is one of its adapters, an evaluation finds out`);
    return (0,doctor_finding/* bad */.MB)(check, found, model === null
        ? 'Say in model which of them is meant.'
        : `Write one of these names as model; ${model} is none of them.`);
}
/** Only the program's name is looked up: what a shell makes of the rest, only running it tells. */
function examineCommand(side, command, cwd) {
    const check = `serve of the ${side}`;
    const [program = ''] = command.trim().split(/\s+/);
    const isPlain = /^[\w./+-]+$/.test(program);
    const { status } = (0,external_node_child_process_.spawnSync)('/bin/sh', ['-c', 'command -v "$1"', 'sh', program], { cwd, stdio: 'ignore' });
    if (!isPlain || status === 0)
        return (0,doctor_finding.ok)(check, command);
    return (0,doctor_finding/* bad */.MB)(check, `${program} is not there: ${command}`, 'Install it, or write the path of the program.');
}
/** One try, on the way that an evaluation takes. */
async function answerOf(address, path, key) {
    try {
        const send = (0,transport/* transport */.e)({ address, key, timeout: 10 });
        return await send({ method: 'get', path }, new AbortController().signal);
    }
    catch (error) {
        if (!(error instanceof transport/* Failed */.c))
            throw error;
        const { failure } = error;
        if (failure.kind !== 'status')
            return { why: `does not answer: ${failure.said}` };
        return failure.status === 404
            ? { status: 404, body: null }
            : { why: `answers HTTP ${failure.status}: ${failure.body}` };
    }
}

;// CONCATENATED MODULE: ./lib/commands/doctor/graders.js










/** Whether the judges of a suite can be asked, and whether the sheets of its people are there. No judge is asked anything. */
async function examineGraders({ tasks }) {
    const findings = [];
    const seen = new Set();
    for (const task of tasks.filter(judge/* isJudged */.sL))
        for (const model of task.judge.models) {
            const way = `${model.model} ${model.address} ${model.keyVariable}`;
            if (!seen.has(way))
                findings.push(...(await examineJudge(model)));
            seen.add(way);
        }
    for (const task of tasks.filter(people/* isRated */.Lr))
        findings.push(await examineSheets(task.name, task.people));
    return findings;
}
async function examineJudge({ model, address, keyVariable }) {
    let key = null;
    const access = await (0,doctor_finding/* attempt */.CD)(`API key of ${model}`, async () => {
        key = (0,environment/* readKey */.YZ)(`judge ${model}`, keyVariable);
        return doctor/* doctorTexts */.a.keyHere(keyVariable ?? '');
    });
    // Whoever is sent no key says nothing of what it has.
    if (access.state === 'bad')
        return [access];
    const server = await examineServer(`judge ${model}`, { address, model, key }, doctor/* doctorTexts */.a.startJudge);
    return keyVariable === null ? [server] : [access, server];
}
async function examineSheets(task, { key, ratings }) {
    const check = `people of ${task}`;
    if (!(0,external_node_fs_.existsSync)(key))
        return (0,doctor_finding/* warn */.R8)(check, doctor/* doctorTexts */.a.sheetKeyMissing(key), doctor/* doctorTexts */.a.sheetKeyAdvice);
    const whole = await (0,doctor_finding/* attempt */.CD)(check, async () => {
        (0,key_file/* readKey */.Y)(key);
        return '';
    });
    if (whole.state === 'bad')
        return whole;
    const sheets = (0,read/* filesOf */.R)(ratings).filter((path) => (0,external_node_fs_.existsSync)(path));
    if (sheets.length === 0)
        return (0,doctor_finding/* warn */.R8)(check, doctor/* doctorTexts */.a.noSheets(ratings), doctor/* doctorTexts */.a.noSheetsAdvice);
    return (0,doctor_finding.ok)(check, doctor/* doctorTexts */.a.sheets({ count: (0,numbers/* counted */.hS)(sheets.length, 'filled sheet'), key }));
}

// EXTERNAL MODULE: ./lib/commands/doctor/machine.js
var machine = __webpack_require__(83793);
// EXTERNAL MODULE: ./lib/mlflow/experiments.js
var experiments = __webpack_require__(14797);
// EXTERNAL MODULE: ./lib/mlflow/problem.js
var problem = __webpack_require__(52946);
// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
// EXTERNAL MODULE: ./lib/suite/checkpoints.js
var checkpoints = __webpack_require__(54007);
// EXTERNAL MODULE: ./lib/commands/mlflow/registered.js
var registered = __webpack_require__(5044);
// EXTERNAL MODULE: ./lib/commands/mlflow/settings.js + 1 modules
var mlflow_settings = __webpack_require__(7989);
;// CONCATENATED MODULE: ./lib/commands/doctor/mlflow.js








const check = 'MLflow';
/** In milliseconds. */
const mostWait = 10_000;
/** Whether the server that gets the runs answers, and knows who asks. Nothing is made there. */
async function examineMlflow(suite, environment) {
    const isAsked = suite.baseline.path.startsWith('mlflow:');
    if (suite.mlflow === undefined && !isAsked)
        return [];
    // Runs that are not sent change no verdict; a baseline that cannot be looked up leaves none.
    const trouble = isAsked ? doctor_finding/* bad */.MB : doctor_finding/* warn */.R8;
    const advice = isAsked ? doctor/* doctorTexts */.a.mlflowNeeded : doctor/* doctorTexts */.a.mlflowAdvice;
    try {
        const place = (0,mlflow_settings.serverFor)(environment, suite);
        if (place === null)
            return [trouble(check, doctor/* doctorTexts */.a.noMlflow, advice)];
        const experiment = (0,mlflow_settings.experimentFor)(environment, suite, null);
        const known = await (0,experiments/* knownExperiment */.l)((0,mlflow_settings.clientFor)(place, { tries: 1 }), experiment);
        const { address } = place;
        const called = 'name' in experiment ? experiment.name : experiment.id;
        return [(0,doctor_finding.ok)(check, doctor/* doctorTexts */.a.mlflowAnswers({ address, experiment: called, isNew: known === null }))];
    }
    catch (error) {
        if (error instanceof problem/* Refused */.Lw)
            return [trouble(check, error.message, advice)];
        if (error instanceof errors/* GateError */.ue)
            return [trouble(check, error.message, error.hint)];
        throw error;
    }
}
/** What the alias that is the baseline names now. Whether MLflow answers at all is the finding above. */
async function examineAlias(suite, environment) {
    const { baseline } = suite;
    try {
        const found = await (0,registered/* lookedUp */.A6)(baseline, suite, { environment, signal: AbortSignal.timeout(mostWait) });
        return (0,doctor_finding.ok)('baseline', `${(0,checkpoints/* nameOf */.Vb)(found.named)}: ${found.version.source}`);
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.ue))
            throw error;
        if (error.code === 'mlflow-no-alias')
            return (0,doctor_finding/* bad */.MB)('baseline', error.message, error.hint);
        return (0,doctor_finding.ok)('baseline', `${baseline.path}, to be looked up in MLflow's registry`);
    }
}

;// CONCATENATED MODULE: ./lib/commands/doctor/repeated.js



const fewest = 10;
/** What samples are worth as evidence, beside their number. `written`: the path, as in the suite. */
function judgeSamples(check, written, samples) {
    const found = doctor/* doctorTexts */.a.samples({ path: written, samples: (0,numbers/* counted */.hS)(samples.length, 'sample') });
    const repeated = repeatedIn(samples);
    if (repeated > 0)
        return (0,doctor_finding/* warn */.R8)(check, doctor/* doctorTexts */.a.repeated({ found, count: (0,numbers/* counted */.hS)(repeated, 'sample') }), doctor/* doctorTexts */.a.repeatedAdvice);
    const groups = new Set(samples.flatMap(({ group }) => group ?? [])).size;
    const units = groups + samples.filter(({ group }) => group === undefined).length;
    if (units >= fewest)
        return (0,doctor_finding.ok)(check, found);
    const of = groups === 0 ? (0,numbers/* counted */.hS)(units, 'independent sample') : (0,numbers/* counted */.hS)(units, 'independent group');
    return (0,doctor_finding/* warn */.R8)(check, doctor/* doctorTexts */.a.few({ found, units: of }), doctor/* doctorTexts */.a.fewAdvice);
}
/** Samples that say what an earlier one of another group said: their ids and lines aside, all of it. */
function repeatedIn(samples) {
    const groups = new Map();
    let repeated = 0;
    for (const { id, source, group, topics, ...content } of samples) {
        const key = JSON.stringify(content);
        if (!groups.has(key))
            groups.set(key, group);
        else if (group === undefined || groups.get(key) !== group)
            repeated++;
    }
    return repeated;
}

// EXTERNAL MODULE: ./lib/suite/written.js
var written = __webpack_require__(67163);
// EXTERNAL MODULE: ./lib/commands/workflows.js
var workflows = __webpack_require__(24760);
;// CONCATENATED MODULE: ./lib/commands/doctor/workflow.js




const workflow_check = 'workflow';
/** The workflows of the repository around a folder that run the gate. */
const examineWorkflows = (folder) => judgeWorkflows((0,workflows/* workflowsIn */.co)((0,workflows/* rootOf */.I5)(folder)).filter(workflows/* runsGate */.g1));
/** What keeps workflows of the gate from doing what is expected of them. Without one there is nothing to say. */
function judgeWorkflows(workflows) {
    if (workflows.length === 0)
        return [];
    const unowned = workflows.filter(({ text }) => /^\s*(?:-\s+)?uses:\s*['"]?\S*\bOWNER\//m.test(text));
    const findings = [
        ...(unowned.length === 0
            ? []
            : [(0,doctor_finding/* warn */.R8)(workflow_check, doctor/* doctorTexts */.a.placeholder(unowned.map(({ path }) => path)), doctor/* doctorTexts */.a.placeholderAdvice)]),
        ...workflows.filter(({ path }) => path.startsWith('.github/')).flatMap(ofGitHub),
    ];
    return findings.length > 0 ? findings : [(0,doctor_finding.ok)(workflow_check, doctor/* doctorTexts */.a.workflowFits(workflows.map(({ path }) => path)))];
}
/** Only what is written is looked at: what is not may be said in the settings of the repository. */
function ofGitHub({ path, text }) {
    const value = (0,workflows/* readYaml */.gM)(text);
    if (!(0,written/* isMapping */.p)(value) || !(0,written/* isMapping */.p)(value.on) || !('pull_request' in value.on))
        return [];
    const jobs = (0,written/* isMapping */.p)(value.jobs) ? Object.values(value.jobs) : [];
    const granted = [value, ...jobs].flatMap((part) => (0,written/* isMapping */.p)(part) && (0,written/* isMapping */.p)(part.permissions) ? [part.permissions] : []);
    const lacking = ['pull-requests', 'statuses']
        .filter((name) => granted.length > 0 && granted.every((one) => one[name] !== 'write'))
        .map((name) => `${name}: write`);
    const event = (0,written/* isMapping */.p)(value.on.pull_request) ? value.on.pull_request : {};
    return [
        ...lacking.map((line) => (0,doctor_finding/* warn */.R8)(workflow_check, doctor/* doctorTexts */.a.lacksPermission({ path, line }), doctor/* doctorTexts */.a.permissionAdvice(line))),
        ...('paths' in event || 'paths-ignore' in event
            ? [(0,doctor_finding/* warn */.R8)(workflow_check, doctor/* doctorTexts */.a.filtered(path), doctor/* doctorTexts */.a.filteredAdvice)]
            : []),
    ];
}

;// CONCATENATED MODULE: ./lib/commands/doctor/suite.js

























/** Whether a checkpoint is there and whole; one of the hub is not fetched for that. */
async function examineCheckpoint(side, suite, file) {
    const source = suite[side];
    const folder = (0,external_node_path_.resolve)(suite.folder, source.path);
    if (source.path.startsWith('mlflow:'))
        return examineAlias(suite, process.env);
    if (source.path.startsWith('hf:'))
        return (0,doctor_finding.ok)(side, `${source.path}, to be fetched from the hub`);
    if (!(0,external_node_fs_.existsSync)(folder) && source.prepare !== null)
        return (0,doctor_finding.ok)(side, `${source.path}, to be made by its command`);
    if (!(0,external_node_fs_.existsSync)(folder)) {
        const line = `line ${source.place.line} of ${file}`;
        return (0,doctor_finding/* bad */.MB)(side, `${folder} does not exist`, `Correct ${line}, or put the checkpoint there before the gate runs.`);
    }
    let weights = 0;
    const finding = await (0,doctor_finding/* attempt */.CD)(side, async () => {
        const files = await (0,locate/* locate */.x5)(source, (0,environment/* whereOf */.de)(suite.folder));
        const tokenizer = await (0,tokenizer_tokenizer/* loadTokenizer */.Y)(files);
        await (0,template/* chatTemplate */.V)(files, tokenizer);
        await (0,settings/* generationSettings */.c)(files, tokenizer);
        for (const path of [files.onnx, ...files.external.map((each) => each.path)])
            weights += (await (0,promises_.stat)(path)).size;
        return `${folder}, ${(0,graph/* readGraph */.t)(files.onnx).precision}`;
    });
    return finding.state === 'ok' ? (0,machine/* judgeWeights */.xu)(side, finding.found, weights, (0,limits/* memoryLimit */.BQ)()) : finding;
}
/** Whether recorded evidence can be read and is whole, as far as the data could be read; `source`: what was read. */
async function examineRecorded(side, suite, sets) {
    const { path } = suite[side];
    const known = { ...suite, tasks: suite.tasks.filter((task) => sets.has(task.name)) };
    let source = null;
    let otherwise = [];
    const finding = await (0,doctor_finding/* attempt */.CD)(side, async () => {
        const read = await (0,recorded.readSide)(side, known, sets);
        source = read.recorded;
        otherwise = read.earlier?.otherwise.map(({ task }) => task) ?? [];
        return `${path}, ${(0,shown/* listed */.K)([...source.tasks.values()].map(({ file }) => file))}`;
    });
    // TypeScript does not see the assignment in the closure.
    const read = source;
    const lacking = [...(read?.tasks ?? [])].flatMap(([name, { evidence }]) => {
        const lost = sets.get(name).samples.length - evidence.length;
        return lost > 0 ? [`${(0,numbers/* counted */.hS)(lost, 'sample')} of ${name}`] : [];
    });
    if (otherwise.length > 0) {
        const advice = 'Evaluate that checkpoint anew under this suite: until then these rows are not comparable, and block.';
        return { finding: (0,doctor_finding/* bad */.MB)(side, `${path} was asked otherwise on ${(0,shown/* listed */.K)(otherwise)}`, advice), source: read };
    }
    if (lacking.length === 0)
        return { finding, source: read };
    const advice = 'Record every sample: what is missing never passes.';
    return { finding: (0,doctor_finding/* bad */.MB)(side, `${path} has nothing for ${(0,shown/* listed */.K)(lacking)}`, advice), source: read };
}
/** Both sides, and whether they go together. */
async function examineSides(suite, file, sets) {
    const findings = [];
    const sources = [];
    for (const side of evidence/* sides */.r) {
        if ((0,folder/* isRecorded */.TN)(suite[side].path)) {
            const { finding, source } = await examineRecorded(side, suite, sets);
            findings.push(finding);
            if (source !== null)
                sources.push(source);
        }
        else if (suite[side].server !== null)
            findings.push(...(await examineServed(side, suite, suite[side].server)));
        else
            findings.push(await examineCheckpoint(side, suite, file));
    }
    const [baseline, candidate] = sources;
    const together = await (0,doctor_finding/* attempt */.CD)('both sides', async () => {
        (0,recorded.refuseUnrecordedScores)(suite);
        if (baseline && candidate)
            (0,recorded.refuseUnequalRepeats)({ baseline, candidate });
        return '';
    });
    return together.state === 'bad' ? [...findings, together] : findings;
}
/** Whether a suite, the data of its tasks and its checkpoints can be read. Null suite: it could not be read. */
async function examineSuite(file) {
    let suite = null;
    const findings = [
        await (0,doctor_finding/* attempt */.CD)('suite', async () => {
            suite = await (0,suite_read/* readSuite */.xj)(file, catalogue/* catalogue */.s);
            return `${file}: ${(0,numbers/* counted */.hS)(suite.tasks.length, 'task')}, ${(0,numbers/* counted */.hS)(suite.rules.length, 'rule')}`;
        }),
    ];
    // TypeScript does not see the assignment in the closure.
    const read = suite;
    if (read === null)
        return { suite: null, findings };
    const sets = new Map();
    const data = [];
    for (const task of (0,recorded.withoutAsking)(read).tasks) {
        const check = `data of ${task.name}`;
        const finding = await (0,doctor_finding/* attempt */.CD)(check, async () => {
            sets.set(task.name, await (0,samples_read/* readSamples */.a)(task.data));
            return '';
        });
        const set = sets.get(task.name);
        data.push(set === undefined ? finding : judgeSamples(check, task.data.written, set.samples));
    }
    const sides = await examineSides(read, file, sets);
    const graders = await examineGraders(read);
    const mlflow = await examineMlflow(read, process.env);
    const workflows = examineWorkflows(read.folder);
    return { suite: read, findings: [...findings, ...sides, ...data, ...graders, ...mlflow, ...workflows] };
}


/***/ }),

/***/ 5044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ lookedUp),
/* harmony export */   L$: () => (/* binding */ resolved),
/* harmony export */   bv: () => (/* binding */ isOther),
/* harmony export */   hC: () => (/* binding */ refuseOther)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _mlflow_artifacts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91146);
/* harmony import */ var _mlflow_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72569);
/* harmony import */ var _mlflow_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52946);
/* harmony import */ var _mlflow_promotion_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43056);
/* harmony import */ var _mlflow_send_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78450);
/* harmony import */ var _mlflow_source_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54612);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(12280);
/* harmony import */ var _suite_checkpoints_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(54007);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(12131);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7989);













/** Larger checkpoints time out in a server's proxy, in bytes. */
const mostBytes = 500_000_000;
const mostFiles = 100;
/**
 * A side with what its alias names now in the place of `mlflow:MODEL@ALIAS`; any other side as it is. What a registry says was written by
 * strangers: it leads to the hub, to a folder below the suite or to the artifacts of the same server, never to an address of its own.
 * Throws GateError `mlflow-no-alias`, `mlflow-source`, `mlflow-refused`.
 */
async function resolved(source, suite, looking) {
    const found = await lookedUp(source, suite, looking);
    if (found === null)
        return source;
    const { named, registry, version } = found;
    looking.progress.note(`${(0,_suite_checkpoints_js__WEBPACK_IMPORTED_MODULE_10__/* .nameOf */ .Vb)(named)}: ${version.source}`);
    try {
        return { ...named, path: await pathOf(registry, named.registered.model, version, suite.folder, looking) };
    }
    catch (error) {
        throw (0,_mlflow_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .asError */ .zR)(error);
    }
}
/**
 * What an alias names now, and nothing of it is fetched; null: the side names none.
 * Throws GateError `mlflow-no-alias`, `mlflow-refused`.
 */
async function lookedUp(source, suite, { environment, signal }) {
    const [, model, alias] = /^mlflow:([^@]+)@([\w-]+)$/.exec(source.path) ?? [];
    if (model === undefined || alias === undefined)
        return null;
    const registry = (0,_settings_js__WEBPACK_IMPORTED_MODULE_12__.registryFor)(environment, suite, { signal });
    try {
        const number = (await registry.aliases(model))?.get(alias) ?? null;
        const version = number === null ? null : await registry.version(model, number);
        if (version === null)
            throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .gateError */ .em)('mlflow-no-alias', { model, alias, address: registry.client.place.address });
        const fingerprint = version.tags.get(_mlflow_promotion_js__WEBPACK_IMPORTED_MODULE_6__/* .fingerprintTag */ .bN) ?? null;
        return {
            named: { ...source, registered: { model, alias, version: version.version, fingerprint } },
            registry,
            version,
        };
    }
    catch (error) {
        throw (0,_mlflow_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .asError */ .zR)(error);
    }
}
/** Whether a side that was looked up is another checkpoint than was registered. */
function isOther({ registered }, found) {
    return (registered?.fingerprint ?? found) !== found;
}
/** Throws GateError `mlflow-other-checkpoint` where a side is not what was registered. */
function refuseOther(source, found) {
    if (!isOther(source, found))
        return;
    const registered = source.registered.fingerprint;
    throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .gateError */ .em)('mlflow-other-checkpoint', { name: (0,_suite_checkpoints_js__WEBPACK_IMPORTED_MODULE_10__/* .nameOf */ .Vb)(source), found, registered });
}
async function pathOf(registry, model, version, folder, looking) {
    const refuse = (why) => (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .gateError */ .em)('mlflow-source', { name: model, version: version.version, source: version.source, why });
    const here = version.tags.has(_mlflow_promotion_js__WEBPACK_IMPORTED_MODULE_6__/* .versionKeyTag */ .ki) ? (version.tags.get(_mlflow_promotion_js__WEBPACK_IMPORTED_MODULE_6__/* .checkpointTag */ .jX) ?? null) : null;
    if (here !== null && isBelow(here) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, here)))
        return here;
    const source = (0,_mlflow_source_js__WEBPACK_IMPORTED_MODULE_8__/* .readSource */ .o$)(version.source);
    if (source.kind === 'hub')
        return `hf:${source.model}${source.revision === null ? '' : `@${source.revision}`}`;
    if (source.kind === 'version') {
        const copied = await registry.version(source.name, source.version);
        if (copied === null || (0,_mlflow_source_js__WEBPACK_IMPORTED_MODULE_8__/* .readSource */ .o$)(copied.source).kind === 'version')
            throw refuse('that version is not there');
        return pathOf(registry, source.name, copied, folder, looking);
    }
    if (source.kind === 'elsewhere')
        throw refuse('that is a place which this program does not fetch from');
    const files = await (0,_mlflow_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .listArtifacts */ .wn)(registry.client, source.runId, source.path, mostFiles);
    if (!files.some(({ path }) => node_path__WEBPACK_IMPORTED_MODULE_2__.posix.basename(path) === 'config.json'))
        throw refuse(here === null ? 'no checkpoint is there' : `the weights were promoted from the folder ${here}, which is not here`);
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    if (files.length > mostFiles || bytes > mostBytes)
        throw refuse(`${Math.ceil(bytes / 1e6)} MB in ${files.length} files are more than a server's proxy brings`);
    return download(registry.client, source, files, looking);
}
/** A folder below the suite's. */
function isBelow(path) {
    return !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) && !/^[a-z][\w+.-]*:/i.test(path) && (0,_mlflow_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .safeParts */ .QU)(path) !== null;
}
async function download(client, { runId, path }, files, { progress, signal }) {
    const place = (0,_mlflow_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .proxiedPath */ .rx)((await (0,_mlflow_send_js__WEBPACK_IMPORTED_MODULE_7__/* .getRun */ .Mh)(client, runId)).info.artifact_uri ?? '');
    if ('why' in place)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .gateError */ .em)('mlflow-refused', { said: place.why });
    const { cache } = (0,_environment_js__WEBPACK_IMPORTED_MODULE_11__/* .whereOf */ .de)('.', signal);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache, 'mlflow', (0,_mlflow_names_js__WEBPACK_IMPORTED_MODULE_4__/* .hashOf */ .qQ)(`${client.place.address} ${runId} ${path}`).slice(0, 32));
    const proxy = new _mlflow_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .ArtifactProxy */ .z9(client);
    for (const file of files) {
        const below = path === '' ? file.path : node_path__WEBPACK_IMPORTED_MODULE_2__.posix.relative(path, file.path);
        const parts = (0,_mlflow_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .safeParts */ .QU)(below);
        if (parts === null)
            throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .gateError */ .em)('mlflow-refused', { said: `MLflow lists a file by the name ${below}.` });
        const to = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ...parts);
        progress.note(`downloading ${file.path} from MLflow`);
        const bytes = await proxy.get(place.path, file.path, file.size);
        if (bytes.length !== file.size)
            throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .gateError */ .em)('mlflow-refused', { said: `MLflow gave ${bytes.length} of the ${file.size} bytes of ${below}.` });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(`${to}.part`, bytes);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(`${to}.part`, to);
    }
    return folder;
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

/***/ 87097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ rolledBackTagOf),
/* harmony export */   Cy: () => (/* binding */ move),
/* harmony export */   EM: () => (/* binding */ notKept),
/* harmony export */   FX: () => (/* binding */ Declined),
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   N4: () => (/* binding */ aliasTag),
/* harmony export */   QT: () => (/* binding */ rolledBackTag),
/* harmony export */   Uv: () => (/* binding */ previousAlias),
/* harmony export */   W8: () => (/* binding */ previousTag),
/* harmony export */   ni: () => (/* binding */ otherWayBack),
/* harmony export */   s6: () => (/* binding */ nothing)
/* harmony export */ });
/* harmony import */ var _shared_messages_mlflow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62173);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52946);


/** How an alias is moved, there and back: what is written on versions for it, read back before anything moves. */
const previousTag = 'gate.previous_version';
const aliasTag = 'gate.alias';
const rolledBackTag = 'gate.rolled_back_to';
/** The same on the model: a version that somebody went back from is a version that somebody deletes. */
const rolledBackTagOf = (fingerprint) => `gate.rolled_back.${fingerprint.slice(0, 16)}`;
/** In the place of a version's number, where nothing stood there. */
const nothing = 'none';
const previousAlias = (alias) => `previous-${alias}`;
/** What is not done since it may not be meant. */
class Declined extends Error {
    name = 'Declined';
}
/** Tags a version with what it does not say yet. Throws `Refused` where it does not say so then. */
async function mark(registry, name, { version, tags }, wanted) {
    const lacking = wanted.filter(({ key, value }) => tags.get(key) !== value);
    for (const tag of lacking)
        await registry.tag(name, version, tag);
    const now = lacking.length === 0 ? tags : (await registry.version(name, version))?.tags;
    const lost = wanted.find(({ key, value }) => now?.get(key) !== value);
    if (lost !== undefined)
        throw notKept(_shared_messages_mlflow_js__WEBPACK_IMPORTED_MODULE_0__/* .mlflowTexts */ .i.tagLost({ name, version, tag: lost.key }));
}
const notKept = (sentence) => new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .Lw({ kind: 'refused', status: null, said: '' }, sentence);
async function move(registry, name, { alias, from, to, previous }) {
    const points = async (wanted) => {
        const aliases = await registry.aliases(name);
        const now = aliases?.get(alias) ?? null;
        if (now !== wanted)
            throw notKept(_shared_messages_mlflow_js__WEBPACK_IMPORTED_MODULE_0__/* .mlflowTexts */ .i.movedMeanwhile({ name, alias, now, wanted }));
        return aliases;
    };
    const back = (await points(from))?.get(previousAlias(alias)) ?? null;
    if (previous !== undefined && back !== previous)
        throw otherWayBack(name, alias, { wanted: previous, now: back });
    await registry.setAlias(name, alias, to);
    await points(to);
}
const otherWayBack = (name, alias, { wanted, now }) => notKept(_shared_messages_mlflow_js__WEBPACK_IMPORTED_MODULE_0__/* .mlflowTexts */ .i.movedMeanwhile({ name, alias: previousAlias(alias), now, wanted }));


/***/ }),

/***/ 91146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QU: () => (/* binding */ safeParts),
/* harmony export */   rx: () => (/* binding */ proxiedPath),
/* harmony export */   wn: () => (/* binding */ listArtifacts),
/* harmony export */   z9: () => (/* binding */ ArtifactProxy)
/* harmony export */ });
/* harmony import */ var _shared_messages_mlflow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62173);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17068);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52946);



/** Where a run's artifacts are kept, as the server's proxy takes them: `EXPERIMENT/RUN/artifacts`; or why it does not. */
function proxiedPath(artifactUri) {
    const found = /^mlflow-artifacts:(?:\/\/[^/]*)?\/(.+)$/.exec(artifactUri);
    if (found !== null && safeParts(found[1]) !== null)
        return { path: found[1].replace(/\/+$/, '') };
    return { why: _shared_messages_mlflow_js__WEBPACK_IMPORTED_MODULE_0__/* .mlflowTexts */ .i.notProxied({ scheme: /^[\w+.-]+(?=:)/.exec(artifactUri)?.[0] ?? null }) };
}
/** The parts of a path below a run's artifacts; null: the server refuses it, or it would lead out of them. */
function safeParts(path) {
    const parts = path.replaceAll('\\', '/').split('/');
    const isBad = (part) => part === '' || part === '.' || part === '..' || /[#\0]/.test(part);
    return parts.some(isBad) ? null : parts;
}
/** The server's own proxy for artifacts. */
class ArtifactProxy {
    #client;
    /** A server behind `--static-prefix` has these routes without it; a proxy in front of a server has them with it. */
    #withPrefix = true;
    constructor(client) {
        this.#client = client;
    }
    /** Puts a file there, over one that is there. Throws `Refused`. */
    async put(folder, artifact) {
        const parts = safeParts(artifact.name);
        if (parts === null)
            throw new Error(`${artifact.name} is no name of an artifact`);
        const request = { method: 'PUT', body: artifact.bytes, type: artifact.type };
        (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .done */ .Vw)(await this.#ask(folder, parts, request), this.#client, `uploading ${artifact.name}`);
    }
    /** A file, at most `most` bytes of it: a longer one is a failure. Throws `Refused`. */
    async get(folder, path, most) {
        const parts = safeParts(path);
        if (parts === null)
            throw new Error(`${path} is no name of an artifact`);
        const reply = await this.#ask(folder, parts, { method: 'GET', most }, { timeout: 600 });
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .done */ .Vw)(reply, this.#client, `downloading ${path}`).bytes;
    }
    async #ask(folder, parts, request, patience = {}) {
        const path = [...folder.split('/'), ...parts].map(encodeURIComponent).join('/');
        const { address } = this.#client.place;
        const bare = new URL(address).origin;
        const send = (base) => this.#client.raw({ ...request, url: `${base}/api/2.0/mlflow-artifacts/artifacts/${path}` }, patience);
        const reply = await send(this.#withPrefix ? address : bare);
        if (reply.ok || reply.failure.kind !== 'not-mlflow' || bare === address || !this.#withPrefix)
            return reply;
        this.#withPrefix = false;
        return send(bare);
    }
}
/** The files below a folder of a run's artifacts, those of its folders too; once there are more than `most`, no more are looked for. Throws `Refused`. */
async function listArtifacts(client, runId, folder = '', most = 500) {
    const files = [];
    const folders = [folder];
    for (let asked = 0; folders.length > 0; asked++) {
        const path = folders.pop();
        const query = { run_id: runId, ...(path !== '' && { path }) };
        const reply = await client.request('GET', 'artifacts/list', query);
        for (const each of (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .readOrMissing */ .At)(_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .answers */ .GA.files, reply, client, 'listing the artifacts')?.files ?? []) {
            if (each.is_dir)
                folders.push(each.path);
            // An empty file has no size.
            else
                files.push({ path: each.path, size: Number(each.file_size ?? 0) });
        }
        if (files.length > most || asked > most)
            return files;
    }
    return files;
}


/***/ }),

/***/ 14797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ experimentId),
/* harmony export */   l: () => (/* binding */ knownExperiment)
/* harmony export */ });
/* harmony import */ var _shared_messages_mlflow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62173);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17068);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52946);



const looking = 'looking for the experiment';
/**
 * A server that hangs keeps answering its health check: the first real question tells, and it is a cheap one. Where MLflow asks for a
 * password, it hashes it anew for every request, for seconds on a busy machine.
 */
const cheap = { cheap: true };
/** Its id; null: none has this name yet. Throws `Refused`; an experiment that was deleted keeps its name, and takes no runs. */
async function knownExperiment(client, wanted) {
    if ('id' in wanted) {
        const reply = await client.request('GET', 'experiments/get', { experiment_id: wanted.id }, cheap);
        return living((0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .LF)(_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .answers */ .GA.experiment, reply, client, looking).experiment);
    }
    const found = await byName(client, wanted.name);
    return found === null ? null : living(found);
}
/** Its id, and where none has this name, that of a new one. Throws `Refused`. */
async function experimentId(client, wanted) {
    const known = await knownExperiment(client, wanted);
    if (known !== null || 'id' in wanted)
        return known;
    const made = await client.request('POST', 'experiments/create', { name: wanted.name });
    // Somebody else may have made it meanwhile.
    const again = !made.ok && made.failure.kind === 'exists' ? await byName(client, wanted.name) : null;
    if (again !== null)
        return living(again);
    return (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .LF)(_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .answers */ .GA.madeExperiment, made, client, 'making the experiment').experiment_id;
}
async function byName(client, name) {
    const reply = await client.request('GET', 'experiments/get-by-name', { experiment_name: name }, cheap);
    return (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .readOrMissing */ .At)(_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .answers */ .GA.experiment, reply, client, looking)?.experiment ?? null;
}
function living({ experiment_id: id, name, lifecycle_stage }) {
    if (lifecycle_stage !== 'deleted')
        return id;
    const failure = { kind: 'refused', status: 200, said: 'deleted' };
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Refused */ .Lw(failure, _shared_messages_mlflow_js__WEBPACK_IMPORTED_MODULE_0__/* .mlflowTexts */ .i.deletedExperiment({ name, id }));
}


/***/ }),

/***/ 72569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ mlflowNames),
/* harmony export */   Fx: () => (/* binding */ mostOf),
/* harmony export */   Iq: () => (/* binding */ keptValue),
/* harmony export */   og: () => (/* binding */ cutAt),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   tM: () => (/* binding */ cutFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Of a metric's, parameter's or tag's name; MLflow refuses longer ones. */
const longest = 250;
/**
 * Names that MLflow takes, also its older servers, which refuse colons: letters, digits, `_`, `-`, `.`, space and `/`. A colon becomes a
 * dot, an equals sign a dash, any other character `_`. Names that would then be the same, or that are too long, end in a dash and eight
 * digits of their sha256.
 * @returns of each name the one for MLflow
 */
function mlflowNames(names) {
    const plain = new Map(names.map((name) => [name, plainName(name)]));
    const times = new Map();
    for (const name of plain.values())
        times.set(name, (times.get(name) ?? 0) + 1);
    return new Map([...plain].map(([name, short]) => {
        const unique = times.get(short) === 1 && short.length <= longest;
        return [name, unique ? short : `${cutAt(short, longest - 9)}-${hashOf(name).slice(0, 8)}`];
    }));
}
function plainName(name) {
    return name
        .replaceAll(':', '.')
        .replaceAll('=', '-')
        .replace(/[^\p{L}\p{N}_\-. /]/gu, '_')
        .split('/')
        .map((part) => (/^\.{0,2}$/.test(part) ? `_${part}` : part))
        .join('/');
}
const hashOf = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
/** Characters of a parameter's and of a tag's value; MLflow cuts longer ones without a word. */
const mostOf = { param: 6000, tag: 8000 };
/** Where values that were cut stand whole. */
const cutFile = 'cut-values.json';
/** A value as MLflow keeps it: no half characters, nothing that a database refuses, and cut by ourselves, visibly. */
function keptValue(value, most) {
    const clean = value.replace(/\p{Surrogate}|\0/gu, '\uFFFD');
    if (clean.length <= most)
        return { kept: clean, isCut: false };
    const marker = ` … [cut; all ${clean.length} characters: ${cutFile}]`;
    return { kept: cutAt(clean, most - marker.length) + marker, isCut: true };
}
/** The beginning of a text, without half a character at its end: no database takes one. */
const cutAt = (text, most) => text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');


/***/ }),

/***/ 43056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bN: () => (/* binding */ fingerprintTag),
/* harmony export */   g6: () => (/* binding */ wouldPromote),
/* harmony export */   jX: () => (/* binding */ checkpointTag),
/* harmony export */   ki: () => (/* binding */ versionKeyTag),
/* harmony export */   pt: () => (/* binding */ promote)
/* harmony export */ });
/* harmony import */ var _shared_messages_mlflow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62173);
/* harmony import */ var _alias_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87097);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72569);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52946);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1600);





/** What a version is found by: one checkpoint is one version. */
const versionKeyTag = 'gate.idempotency_key';
const fingerprintTag = 'gate.fingerprint';
/** The checkpoint as a suite names it, relative to the suite's folder. */
const checkpointTag = 'gate.checkpoint';
/** Where an alias points. */
async function standing(registry, name, alias) {
    const number = (await registry.aliases(name))?.get(alias) ?? null;
    const version = number === null ? null : await registry.version(name, number);
    return { number, version };
}
/**
 * Registers the checkpoint where it is not there, and moves the alias to it: what stood there is written down first and read back, so
 * that whatever breaks this off, the way back is known. MLflow moves an alias without a condition: so it is read right before and after.
 * Throws `Declined`, `Refused`.
 */
async function promote(registry, name, alias, merged) {
    if ((await registry.aliases(name)) === null)
        await registry.makeModel(name);
    const { number: from, version: before } = await standing(registry, name, alias);
    await declineUnmeant(registry, name, alias, before, merged);
    const { version, isNew } = await versionOf(registry, name, merged);
    const moved = {
        version: version.version,
        isNew,
        already: from === version.version,
        before,
        source: version.source,
    };
    const marks = [
        { key: _alias_js__WEBPACK_IMPORTED_MODULE_1__/* .previousTag */ .W8, value: before?.version ?? _alias_js__WEBPACK_IMPORTED_MODULE_1__/* .nothing */ .s6 },
        { key: _alias_js__WEBPACK_IMPORTED_MODULE_1__/* .aliasTag */ .N4, value: alias },
    ];
    await (0,_alias_js__WEBPACK_IMPORTED_MODULE_1__/* .mark */ .Gy)(registry, name, version, [...merged.tags.map(shortened), ...(moved.already ? [] : marks)]);
    if (moved.already)
        return moved;
    if (before !== null)
        await registry.setAlias(name, (0,_alias_js__WEBPACK_IMPORTED_MODULE_1__/* .previousAlias */ .Uv)(alias), before.version);
    await (0,_alias_js__WEBPACK_IMPORTED_MODULE_1__/* .move */ .Cy)(registry, name, { alias, from, to: version.version, previous: before?.version });
    return moved;
}
/**
 * A report that compared with another one says nothing of what would be replaced now: another promotion came first. And every push that
 * leaves the checkpoint as it is promotes it again: that must not undo what somebody decided.
 */
async function declineUnmeant(registry, name, alias, standing, merged) {
    const { replaces, fingerprint } = merged;
    if (standing?.tags.get(fingerprintTag) === fingerprint)
        return;
    if (replaces !== null && !replaces(standing))
        throw new _alias_js__WEBPACK_IMPORTED_MODULE_1__/* .Declined */ .FX(_shared_messages_mlflow_js__WEBPACK_IMPORTED_MODULE_0__/* .mlflowTexts */ .i.otherStands({ name, alias, version: standing?.version ?? null }));
    const ofModel = (0,_alias_js__WEBPACK_IMPORTED_MODULE_1__/* .rolledBackTagOf */ .$X)(fingerprint);
    const tags = await registry.tagsOfModel(name);
    const [known] = await versionsOf(registry, name, merged);
    const marks = [
        ...(known?.tags.has(_alias_js__WEBPACK_IMPORTED_MODULE_1__/* .rolledBackTag */ .QT) ? [`${_alias_js__WEBPACK_IMPORTED_MODULE_1__/* .rolledBackTag */ .QT} of version ${known.version}`] : []),
        ...(tags.has(ofModel) ? [`${ofModel} of the model`] : []),
    ];
    if (marks.length > 0)
        throw new _alias_js__WEBPACK_IMPORTED_MODULE_1__/* .Declined */ .FX(_shared_messages_mlflow_js__WEBPACK_IMPORTED_MODULE_0__/* .mlflowTexts */ .i.takenBack({ name, alias, marks }));
}
/** What `promote` would do. Throws `Declined`, `Refused`. */
async function wouldPromote(registry, name, alias, merged) {
    const isThere = (await registry.aliases(name)) !== null;
    const { number, version: before } = await standing(registry, name, alias);
    await declineUnmeant(registry, name, alias, before, merged);
    const [known] = isThere ? await versionsOf(registry, name, merged) : [];
    return {
        version: known?.version ?? null,
        isNew: known === undefined,
        already: known !== undefined && number === known.version,
        before,
        source: known?.source ?? merged.source,
    };
}
const keyOf = (name, { fingerprint }) => ({
    key: versionKeyTag,
    value: (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .hashOf */ .qQ)(JSON.stringify([name, fingerprint])),
});
/** Those of this checkpoint that no other goes before. */
async function versionsOf(registry, name, merged) {
    const found = await registry.versionsWith(name, keyOf(name, merged));
    return found.filter(({ tags }) => !tags.has(_run_js__WEBPACK_IMPORTED_MODULE_4__/* .duplicateTag */ .U));
}
async function versionOf(registry, name, merged) {
    const known = await versionsOf(registry, name, merged);
    if (known.length > 0)
        return { version: await firstOf(registry, name, known), isNew: false };
    const tags = [...merged.tags, { key: fingerprintTag, value: merged.fingerprint }, keyOf(name, merged)];
    const reply = await registry.makeVersion(name, merged.source, merged.runId, tags.map(shortened));
    const made = await versionsOf(registry, name, merged);
    if (made.length > 0)
        return { version: await firstOf(registry, name, made), isNew: true };
    (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .done */ .Vw)(reply, registry.client, 'registering the version');
    throw (0,_alias_js__WEBPACK_IMPORTED_MODULE_1__/* .notKept */ .EM)(_shared_messages_mlflow_js__WEBPACK_IMPORTED_MODULE_0__/* .mlflowTexts */ .i.versionLost({ name }));
}
/** The first one; the others are marked, also those that came too late for whoever made them. */
async function firstOf(registry, name, [first, ...others]) {
    for (const other of others)
        await registry.tag(name, other.version, { key: _run_js__WEBPACK_IMPORTED_MODULE_4__/* .duplicateTag */ .U, value: first.version });
    return first;
}
const shortened = ({ key, value }) => ({ key, value: (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .keptValue */ .Iq)(value, _names_js__WEBPACK_IMPORTED_MODULE_2__/* .mostOf */ .Fx.tag).kept });


/***/ }),

/***/ 1600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ keyTag),
/* harmony export */   U: () => (/* binding */ duplicateTag)
/* harmony export */ });
/** What a run is found by. */
const keyTag = 'gate.run_key';
/** On a run or version that another one of the same key goes before. */
const duplicateTag = 'gate.duplicate_of';


/***/ }),

/***/ 78450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mh: () => (/* binding */ getRun),
  ky: () => (/* binding */ runsOf),
  QT: () => (/* binding */ sendRun)
});

// EXTERNAL MODULE: ./lib/shared/messages/mlflow.js
var mlflow = __webpack_require__(62173);
// EXTERNAL MODULE: ./lib/mlflow/answers.js + 1 modules
var answers = __webpack_require__(17068);
// EXTERNAL MODULE: ./lib/mlflow/artifacts.js
var mlflow_artifacts = __webpack_require__(91146);
;// CONCATENATED MODULE: ./lib/mlflow/batches.js
/** Of one request; more is refused, or by some servers in front of MLflow. */
const most = { metrics: 1000, params: 100, tags: 100, all: 1000, bytes: 900_000 };
/** What is to be logged, as bodies of `runs/log-batch` of which none is too large. */
function logBatches(runId, content) {
    const bodies = [];
    let open = { params: [], tags: [], metrics: [] };
    let [count, bytes] = [0, 0];
    const close = () => {
        if (count === 0)
            return;
        const filled = Object.fromEntries(Object.entries(open).filter(([, list]) => list.length > 0));
        bodies.push({ ...filled, run_id: runId });
        open = { params: [], tags: [], metrics: [] };
        count = bytes = 0;
    };
    for (const kind of ['params', 'tags', 'metrics']) {
        for (const entry of content[kind]) {
            const size = Buffer.byteLength(JSON.stringify(entry)) + 1;
            if (count === most.all || open[kind].length === most[kind] || bytes + size > most.bytes)
                close();
            open[kind].push(entry);
            count++;
            bytes += size;
        }
    }
    close();
    return bodies;
}

// EXTERNAL MODULE: ./lib/mlflow/experiments.js
var experiments = __webpack_require__(14797);
// EXTERNAL MODULE: ./lib/mlflow/names.js
var names = __webpack_require__(72569);
// EXTERNAL MODULE: ./lib/mlflow/problem.js
var problem = __webpack_require__(52946);
;// CONCATENATED MODULE: ./lib/mlflow/read-back.js
/** Compares all that was sent with what is there. Whatever else the run holds is none of ours. */
function unlikeIn(run, stored) {
    const { info, data, inputs } = stored;
    const unlike = (what, sent, found) => [...sent].flatMap(([key, value]) => found.get(key) === value ? [] : [{ what, key, sent: value, found: found.get(key) ?? null }]);
    const point = (value, timestamp, step) => `${Number(value)} at ${Number(timestamp)}, step ${Number(step)}`;
    const datasets = inputs?.dataset_inputs ?? [];
    return [
        ...unlike('metric', new Map(run.metrics.map(({ key, value, timestamp, step }) => [key, point(value, timestamp, step)])), new Map((data.metrics ?? []).map((each) => [each.key, point(each.value, each.timestamp, each.step ?? 0)]))),
        ...unlike('param', valuesOf(run.params), valuesOf(data.params)),
        ...unlike('tag', valuesOf(run.tags), valuesOf(data.tags)),
        ...unlike('dataset', new Map(run.datasets.map(({ name, digest, profile }) => [`${name} ${digest}`, profile])), new Map(datasets.map(({ dataset: { name, digest, profile = '' } }) => [`${name} ${digest}`, profile]))),
        ...unlike('status', new Map([['status', run.status]]), new Map([['status', info.status]])),
        ...unlike('name', new Map([['name', run.name]]), new Map([['name', info.run_name ?? '']])),
        ...unlike('time', new Map([
            ['start', `${run.startTime}`],
            ['end', `${run.endTime}`],
        ]), new Map([
            ['start', `${info.start_time}`],
            ['end', `${info.end_time}`],
        ])),
    ];
}
const valuesOf = (pairs = []) => new Map(pairs.map(({ key, value }) => [key, value]));
function unlikeArtifacts(sent, listed) {
    const sizes = new Map(listed.map(({ path, size }) => [path, size]));
    return sent.flatMap(({ name, bytes }) => {
        const found = sizes.get(name);
        if (found === bytes.length)
            return [];
        return [
            {
                what: 'artifact',
                key: name,
                sent: `${bytes.length} bytes`,
                found: found === undefined ? null : `${found} bytes`,
            },
        ];
    });
}

// EXTERNAL MODULE: ./lib/mlflow/run.js
var mlflow_run = __webpack_require__(1600);
;// CONCATENATED MODULE: ./lib/mlflow/send.js









/**
 * Brings a run to MLflow and reads all of it back. The same run is never made twice, whatever was lost on the way. Never throws for what
 * MLflow does.
 */
async function sendRun(client, sending) {
    const problems = [...client.place.warnings];
    let run = null;
    let unlike = [];
    let complete = false;
    try {
        const experiment = await (0,experiments/* experimentId */.$)(client, sending.experiment);
        const stored = await runFor(client, experiment, sending.run);
        run = {
            id: stored.info.run_id,
            experiment,
            name: sending.run.name,
            url: pageOf(client, experiment, stored.info.run_id),
        };
        await fill(client, sending.run, stored);
        const uploaded = await upload(client, sending, stored, problems);
        const back = await getRun(client, run.id);
        // Another job has found one that goes before: everything belongs there.
        if (isDuplicate(back))
            return sendRun(client, sending);
        unlike = [
            ...unlikeIn(sending.run, back),
            ...unlikeArtifacts(uploaded, uploaded.length === 0 ? [] : await (0,mlflow_artifacts/* listArtifacts */.wn)(client, run.id)),
        ];
        complete = unlike.length === 0;
        if (!complete)
            problems.push(mlflow/* mlflowTexts */.i.unlike(unlike));
    }
    catch (error) {
        if (!(error instanceof problem/* Refused */.Lw))
            throw error;
        problems.push(error.message);
    }
    return { run, problems, unlike, complete };
}
const pageOf = ({ place }, experiment, run) => `${place.address}/${place.databricks ? 'ml' : '#'}/experiments/${experiment}/runs/${run}`;
/** The run of this key: the one that is there, or a new one. Of several that were made at once, the same one for everybody. */
async function runFor(client, experiment, run) {
    const before = await runsOf(client, experiment, run.key);
    if (before.length > 0)
        return firstOf(client, before);
    const { name, startTime, key } = run;
    const tags = [{ key: mlflow_run/* keyTag */.Q, value: key }];
    const body = { experiment_id: experiment, run_name: name, start_time: startTime, tags };
    // Not tried again: a lost answer may have made it, which the search after it tells.
    const made = await client.request('POST', 'runs/create', body, { tries: 1 });
    const after = await runsOf(client, experiment, key);
    if (after.length > 0)
        return firstOf(client, after);
    (0,problem/* done */.Vw)(made, client, 'making the run');
    throw (0,problem/* unforeseen */.Hu)(client, 'making the run', 'a run that cannot be found');
}
/** The first one; the others are marked, also those that came too late for whoever made them. */
async function firstOf(client, [first, ...others]) {
    for (const { info } of others) {
        const tag = { key: mlflow_run/* duplicateTag */.U, value: first.info.run_id, run_id: info.run_id };
        (0,problem/* done */.Vw)(await client.request('POST', 'runs/set-tag', tag), client, 'marking a second run of the same key');
    }
    return first;
}
/** The runs of a key that no other goes before, the first one first. */
async function runsOf(client, experiment, key) {
    const body = { experiment_ids: [experiment], filter: `tags.\`${mlflow_run/* keyTag */.Q}\` = '${key}'`, max_results: 100 };
    const reply = await client.request('POST', 'runs/search', body);
    const { runs } = (0,answers/* read */.LF)(answers/* answers */.GA.runs, reply, client, 'looking for the run');
    const order = ({ info }) => `${String(info.start_time ?? 0).padStart(16, '0')} ${info.run_id}`;
    return runs.filter((run) => !isDuplicate(run)).sort((a, b) => (order(a) < order(b) ? -1 : 1));
}
const isDuplicate = ({ data }) => (data.tags ?? []).some(({ key }) => key === mlflow_run/* duplicateTag */.U);
async function getRun(client, id) {
    const reply = await client.request('GET', 'runs/get', { run_id: id });
    return (0,answers/* read */.LF)(answers/* answers */.GA.run, reply, client, 'reading the run back').run;
}
/** Sends what is not there yet: a value that is there is not sent again, since that costs more with every point of a run. */
async function fill(client, run, stored) {
    const lacking = new Set(unlikeIn(run, stored).map(({ what, key }) => `${what} ${key}`));
    const isLacking = (what) => (entry) => lacking.has(`${what} ${entry.key}`);
    const content = {
        params: run.params.filter(isLacking('param')),
        tags: run.tags.filter(isLacking('tag')),
        metrics: run.metrics.filter(isLacking('metric')),
    };
    const { run_id } = stored.info;
    for (const body of logBatches(run_id, content))
        (0,problem/* done */.Vw)(await client.request('POST', 'runs/log-batch', body), client, 'logging the figures');
    if (run.datasets.length > 0) {
        const datasets = run.datasets.map((dataset) => ({ tags: [{ key: 'mlflow.data.context', value: 'eval' }], dataset }));
        (0,problem/* done */.Vw)(await client.request('POST', 'runs/log-inputs', { datasets, run_id }), client, 'logging the data');
    }
    const end = { status: run.status, end_time: run.endTime, run_name: run.name, run_id };
    (0,problem/* done */.Vw)(await client.request('POST', 'runs/update', end), client, 'ending the run');
}
/** @returns what was uploaded */
async function upload(client, { run, artifacts }, stored, problems) {
    const cut = Object.keys(run.cut).length === 0 ? [] : [cutValues(run)];
    const wanted = [...artifacts, ...cut];
    if (wanted.length === 0)
        return [];
    const place = (0,mlflow_artifacts/* proxiedPath */.rx)(stored.info.artifact_uri ?? '');
    if ('why' in place) {
        problems.push(place.why);
        return [];
    }
    const proxy = new mlflow_artifacts/* ArtifactProxy */.z9(client);
    for (const artifact of wanted)
        await proxy.put(place.path, artifact);
    return wanted;
}
function cutValues({ cut }) {
    const bytes = new TextEncoder().encode(`${JSON.stringify(cut, null, 2)}\n`);
    return { name: names/* cutFile */.tM, bytes, type: 'application/json' };
}


/***/ }),

/***/ 54612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ hubSource),
/* harmony export */   cv: () => (/* binding */ sourceMistake),
/* harmony export */   o$: () => (/* binding */ readSource)
/* harmony export */ });
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91146);

function readSource(source) {
    const hub = /^hf:\/\/([\w.-]+\/[\w.-]+)(?:@([\w./-]+))?$/.exec(source);
    if (hub !== null && !/(^|\/)\.+(\/|$)/.test(hub[1]))
        return { kind: 'hub', model: hub[1], revision: hub[2] ?? null };
    const run = runPath.exec(source) ?? keptPath.exec(source);
    if (run !== null && isSafe(run[2] ?? ''))
        return { kind: 'run', runId: run[1], path: run[2] ?? '' };
    const version = /^models:\/([^/]+)\/([1-9]\d{0,15})$/.exec(source);
    if (version !== null)
        return { kind: 'version', name: version[1], version: version[2] };
    return { kind: 'elsewhere' };
}
const runPath = /^runs:\/([0-9a-f]{32})(?:\/(.+))?$/;
/** As a server that takes artifacts itself calls those of a run. */
const keptPath = /^mlflow-artifacts:(?:\/\/[^/]*)?\/\d+\/([0-9a-f]{32})\/artifacts(?:\/(.+))?$/;
const isSafe = (path) => path === '' || (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .safeParts */ .QU)(path) !== null;
/** How a hub revision stands in the registry. */
const hubSource = (model, commit) => `hf://${model}@${commit}`;
/** Why the registry of MLflow would refuse it, or keep what nobody else finds; null: nothing speaks against it. */
function sourceMistake(source) {
    if (!/^[a-z][\w+.-]*:\/?/i.test(source) || /^file:/i.test(source))
        return 'local';
    return /(^|\/|%2f)(\.|%2e){2}(\/|%2f|$)/i.test(source) ? 'steps' : null;
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

/***/ 54782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ inputOf)
/* harmony export */ });
/** All of a sample that a checkpoint may get to see. What is right is not part of it: that only matters to the metrics. */
function inputOf(task, sample) {
    const { text, prompt, messages, columns, group, choices, references } = sample;
    const scored = task.kind === 'perplexity' && task.scored === 'answer' ? references?.[0] : undefined;
    return [text, prompt, messages, columns, group, choices, scored];
}


/***/ }),

/***/ 53062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ kindOf)
});

// EXTERNAL MODULE: ./lib/tasks/asking.js
var asking = __webpack_require__(50327);
;// CONCATENATED MODULE: ./lib/tasks/form.js
/**
 * The JSON schema of the form in which a task reads answers, for a backend that holds them to it; null: the task leaves the model free.
 * Classes, types and tags are those of the data, all of it, so that every part of it is asked alike.
 * @throws Error for a generate task without a schema: the suite has refused it
 */
function formOf(task, data) {
    if (!task.constrained)
        return null;
    if (task.kind === 'classify')
        return holding(task.field, oneOf(data.flatMap(({ label }) => label ?? [])));
    if (task.kind === 'entities')
        return holding(task.field, { type: 'array', items: itemOf(data) });
    if (typeof task.schema === 'object' && task.schema !== null)
        return task.schema;
    throw new Error(`task ${task.name} has no schema to hold answers to`);
}
/** One tag a token where the data are tagged, else an entity. */
function itemOf(data) {
    const tags = data.flatMap((sample) => sample.tags ?? []);
    if (tags.length > 0)
        return oneOf(tags);
    const types = data.flatMap(({ entities = [] }) => entities.map(({ type }) => type));
    return exactly({ text: { type: 'string' }, type: oneOf(types) });
}
const holding = (field, schema) => exactly({ [field]: schema });
/** No key but these, each of them required: what servers with strict schemas ask for. */
function exactly(properties) {
    return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}
function oneOf(names) {
    const known = [...new Set(names)].sort();
    return { type: 'string', ...(known.length > 0 && { enum: known }) };
}

;// CONCATENATED MODULE: ./lib/tasks/task.js
/** A list as the stream that backends take. */
async function* stream(items) {
    yield* items;
}

;// CONCATENATED MODULE: ./lib/tasks/answers.js



/**
 * The model answers each sample's prompt. What is read from the answers (a text, a class, entities) is the metrics' matter: only that
 * tells the kinds of such tasks apart.
 */
function answered() {
    return {
        evidence: 'answer',
        // Not which of them it is, nor where in an answer a class is looked for: the answers are the same.
        settings: (task, seed, data) => ({
            kind: 'generate',
            prompt: task.prompt,
            system: task.system,
            chat: task.chat,
            maxNewTokens: task.maxNewTokens,
            temperature: task.temperature,
            topP: task.topP,
            topK: task.topK,
            stop: task.stop,
            seed: task.temperature > 0 ? seed : 0,
            ...(task.constrained && { constrained: formOf(task, data) }),
        }),
        async *evaluate(task, seed, { all, asked }, backend, signal) {
            const chat = (0,asking/* usesChat */.VB)(task, backend);
            const form = formOf(task, all);
            const requests = asked.map((sample) => {
                const plain = request(task, sample, chat, seed);
                return form === null ? plain : { ...plain, json: form };
            });
            for await (const g of backend.generate(stream(requests), signal)) {
                yield {
                    kind: 'answer',
                    id: g.id,
                    text: g.text,
                    finish: g.finish,
                    promptTokens: g.promptTokens,
                    newTokens: g.newTokens,
                };
            }
        },
    };
}
function request(task, sample, chat, seed) {
    const { temperature, topP, topK, maxNewTokens, stop } = task;
    return {
        id: sample.id,
        prompt: chat ? { messages: (0,asking/* conversation */.Wl)(task, sample) } : { text: (0,asking/* plainPrompt */.bb)(task, sample) },
        maxNewTokens,
        sampling: { temperature, topP, topK, seed },
        stop,
    };
}

;// CONCATENATED MODULE: ./lib/tasks/choose.js


/** How likely the model finds each of a sample's choices, given the question: it is never asked to write anything. */
const choose = {
    evidence: 'choice',
    settings: (task) => ({
        kind: task.kind,
        prompt: task.prompt,
        system: task.system,
        chat: task.chat,
        delimiter: task.delimiter,
    }),
    async *evaluate(task, _seed, { asked }, backend, signal) {
        // Benchmarks of this kind are plain texts, also for models that were taught to chat.
        const chat = (0,asking/* usesChat */.VB)(task, backend, false);
        const requests = asked.map((sample) => {
            const { id, choices = [] } = sample;
            // A chat template itself says how an answer begins; behind a plain prompt the delimiter does.
            return chat
                ? { id, context: { messages: (0,asking/* conversation */.Wl)(task, sample) }, choices }
                : { id, context: (0,asking/* plainPrompt */.bb)(task, sample, false), choices: choices.map((choice) => task.delimiter + choice) };
        });
        for await (const chosen of backend.choose(stream(requests), signal))
            yield evidenceOf(chosen);
    },
};
function evidenceOf({ id, choices, cut }) {
    return {
        kind: 'choice',
        id,
        logprobs: choices.map(({ logprobs }) => sum(logprobs)),
        tokens: choices.map(({ tokenIds }) => tokenIds.length),
        ...(cut && { cut }),
    };
}
function sum(values) {
    let total = 0;
    for (const value of values)
        total += value;
    return total;
}

;// CONCATENATED MODULE: ./lib/tasks/perplexity.js


/** How much of a text's next-token distributions is kept: 30 kB a text. The 64 likeliest tokens hold nearly all of the probability. */
const likeliest = { positions: 32, tokens: 64 };
/** How likely the model finds each sample's text, or its first reference given its prompt. */
const perplexity = {
    evidence: 'likelihood',
    settings: (task) => ({
        kind: task.kind,
        maxTokens: task.maxTokens,
        stride: task.stride,
        ...(task.window !== null && { window: task.window }),
        addBos: task.addBos,
        ...(task.divergence && { likeliest }),
        ...(task.scored === 'answer' && {
            scored: task.scored,
            prompt: task.prompt,
            system: task.system,
            chat: task.chat,
            delimiter: task.delimiter,
        }),
    }),
    async *evaluate(task, _seed, { asked }, backend, signal) {
        const scored = task.scored === 'text' ? whole : answerOf(task, backend);
        const requests = asked.map((sample) => ({
            id: sample.id,
            ...scored(sample),
            addBos: task.addBos,
            ...(task.divergence && { likeliest }),
            ...(task.maxTokens === null ? {} : { maxTokens: task.maxTokens }),
            ...(task.window === null ? {} : { window: task.window }),
            ...(task.stride === null ? {} : { stride: task.stride }),
        }));
        for await (const one of backend.score(stream(requests), signal))
            yield perplexity_evidenceOf(one);
    },
};
const whole = (sample) => ({ text: sample.text ?? '' });
/** A chat template itself says how an answer begins; behind a plain prompt the delimiter does. */
function answerOf(task, backend) {
    const chat = (0,asking/* usesChat */.VB)(task, backend);
    return (sample) => {
        const answer = sample.references?.[0] ?? '';
        return chat
            ? { context: { messages: (0,asking/* conversation */.Wl)(task, sample) }, text: answer }
            : { context: (0,asking/* plainPrompt */.bb)(task, sample), text: `${task.delimiter}${answer}` };
    };
}
function perplexity_evidenceOf(scored) {
    const nll = -perplexity_sum(scored.logprobs);
    // -0 would be written as "0" and read back as another number.
    return {
        kind: 'likelihood',
        id: scored.id,
        nll: nll === 0 ? 0 : nll,
        tokens: scored.tokenIds.length,
        bytes: scored.bytes,
        cut: scored.cut,
        ...(scored.likeliest && { likeliest: rounded(scored.likeliest) }),
    };
}
/** To five decimals: what is beyond is the noise of the arithmetic. */
function rounded({ at, ids, logprobs }) {
    return { at, ids, logprobs: logprobs.map((row) => row.map((value) => Math.round(value * 1e5) / 1e5)) };
}
function perplexity_sum(values) {
    let total = 0;
    for (const value of values)
        total += value;
    return total;
}

// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
;// CONCATENATED MODULE: ./lib/tasks/scores.js

/** Numbers that were made elsewhere: no checkpoint can be asked for them. */
const scores = {
    evidence: 'score',
    settings: (task) => ({ kind: task.kind }),
    // biome-ignore lint/correctness/useYield: it ends before anything could come.
    async *evaluate(task) {
        throw (0,errors/* gateError */.em)('scores-not-recorded', { task: task.name });
    },
};

;// CONCATENATED MODULE: ./lib/tasks/registry.js




const kinds = {
    generate: answered(),
    classify: answered(),
    entities: answered(),
    choose: choose,
    perplexity: perplexity,
    scores: scores,
};
/** The kind of a task; a new kind is one file and one line above. */
function kindOf(task) {
    return kinds[task.kind];
}


/***/ })

};
