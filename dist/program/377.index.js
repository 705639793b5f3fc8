export const id = 377;
export const ids = [377];
export const modules = {

/***/ 65377:
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
// EXTERNAL MODULE: ./lib/commands/judge.js + 31 modules
var judge = __webpack_require__(1652);
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




const check = 'workflow';
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
            : [(0,doctor_finding/* warn */.R8)(check, doctor/* doctorTexts */.a.placeholder(unowned.map(({ path }) => path)), doctor/* doctorTexts */.a.placeholderAdvice)]),
        ...workflows.filter(({ path }) => path.startsWith('.github/')).flatMap(ofGitHub),
    ];
    return findings.length > 0 ? findings : [(0,doctor_finding.ok)(check, doctor/* doctorTexts */.a.workflowFits(workflows.map(({ path }) => path)))];
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
        ...lacking.map((line) => (0,doctor_finding/* warn */.R8)(check, doctor/* doctorTexts */.a.lacksPermission({ path, line }), doctor/* doctorTexts */.a.permissionAdvice(line))),
        ...('paths' in event || 'paths-ignore' in event
            ? [(0,doctor_finding/* warn */.R8)(check, doctor/* doctorTexts */.a.filtered(path), doctor/* doctorTexts */.a.filteredAdvice)]
            : []),
    ];
}

;// CONCATENATED MODULE: ./lib/commands/doctor/suite.js
























/** Whether a checkpoint is there and whole; one of the hub is not fetched for that. */
async function examineCheckpoint(side, suite, file) {
    const source = suite[side];
    const folder = (0,external_node_path_.resolve)(suite.folder, source.path);
    if (source.path.startsWith('mlflow:'))
        return (0,doctor_finding.ok)(side, `${source.path}, to be looked up in MLflow's registry`);
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
    return { suite: read, findings: [...findings, ...sides, ...data, ...graders, ...examineWorkflows(read.folder)] };
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


/***/ })

};
