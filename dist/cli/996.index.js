export const id = 996;
export const ids = [996];
export const modules = {

/***/ 95996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examineSuite: () => (/* binding */ examineSuite)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
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
// EXTERNAL MODULE: ./lib/shared/numbers.js
var numbers = __webpack_require__(2447);
// EXTERNAL MODULE: ./lib/shared/shown.js
var shown = __webpack_require__(9108);
// EXTERNAL MODULE: ./lib/suite/read.js + 9 modules
var suite_read = __webpack_require__(36174);
// EXTERNAL MODULE: ./lib/commands/environment.js
var environment = __webpack_require__(12131);
// EXTERNAL MODULE: ./lib/commands/recorded.js + 5 modules
var recorded = __webpack_require__(2839);
// EXTERNAL MODULE: ./lib/commands/doctor/finding.js
var doctor_finding = __webpack_require__(72105);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
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
    if (server.address !== null)
        findings.push(await examineAddress(side, server.address, server.model, key));
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
async function examineAddress(side, address, model, key) {
    const check = `server of the ${side}`;
    const listing = await listingOf(address, key);
    if ('why' in listing)
        return (0,doctor_finding/* bad */.MB)(check, `${address} ${listing.why}`, 'Start it before the gate runs, or name a command in serve.');
    const names = (0,ready/* namesIn */.wX)(listing);
    if (names.length === 0)
        return (0,doctor_finding/* warn */.R8)(check, `${address} answers HTTP ${listing.status} and lists no model`, 'See that the address and the key are right.');
    const found = `${address} has ${(0,shown/* listed */.K)(names, 5)}`;
    if (model === null ? names.length === 1 : names.includes(model))
        return (0,doctor_finding.ok)(check, found);
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
async function listingOf(address, key) {
    try {
        return await (0,transport/* transport */.e)({ address, key, timeout: 10 })('get', 'models', undefined, new AbortController().signal);
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

;// CONCATENATED MODULE: ./lib/commands/doctor/suite.js


















/** Whether a checkpoint is there and whole; one of the hub is not fetched for that. */
async function examineCheckpoint(side, suite, file) {
    const source = suite[side];
    const folder = (0,external_node_path_.resolve)(suite.folder, source.path);
    if (source.path.startsWith('hf:'))
        return (0,doctor_finding.ok)(side, `${source.path}, to be fetched from the hub`);
    if (!(0,external_node_fs_.existsSync)(folder) && source.prepare !== null)
        return (0,doctor_finding.ok)(side, `${source.path}, to be made by its command`);
    if (!(0,external_node_fs_.existsSync)(folder)) {
        const line = `line ${source.place.line} of ${file}`;
        return (0,doctor_finding/* bad */.MB)(side, `${folder} does not exist`, `Correct ${line}, or put the checkpoint there before the gate runs.`);
    }
    return (0,doctor_finding/* attempt */.CD)(side, async () => {
        const files = await (0,locate/* locate */.x5)(source, (0,environment/* whereOf */.de)(suite.folder));
        const tokenizer = await (0,tokenizer_tokenizer/* loadTokenizer */.Y)(files);
        await (0,template/* chatTemplate */.V)(files, tokenizer);
        await (0,settings/* generationSettings */.c)(files, tokenizer);
        return `${folder}, ${(0,graph/* readGraph */.t)(files.onnx).precision}`;
    });
}
/** Whether recorded evidence can be read and is whole, as far as the data could be read; `source`: what was read. */
async function examineRecorded(side, suite, sets) {
    const { path } = suite[side];
    const known = { ...suite, tasks: suite.tasks.filter((task) => sets.has(task.name)) };
    let source = null;
    const finding = await (0,doctor_finding/* attempt */.CD)(side, async () => {
        source = await (0,recorded.readSide)(side, known, sets);
        return `${path}, ${(0,shown/* listed */.K)([...source.tasks.values()].map(({ file }) => file))}`;
    });
    // TypeScript does not see the assignment in the closure.
    const read = source;
    const lacking = [...(read?.tasks ?? [])].flatMap(([name, { evidence }]) => {
        const lost = sets.get(name).samples.length - evidence.length;
        return lost > 0 ? [`${(0,numbers/* counted */.hS)(lost, 'sample')} of ${name}`] : [];
    });
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
            suite = await (0,suite_read/* readSuite */.x)(file, catalogue/* catalogue */.s);
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
        data.push(await (0,doctor_finding/* attempt */.CD)(check, async () => {
            const set = await (0,samples_read/* readSamples */.a)(task.data);
            sets.set(task.name, set);
            return `${task.data.written}: ${(0,numbers/* counted */.hS)(set.samples.length, 'sample')}`;
        }));
    }
    return { suite: read, findings: [...findings, ...(await examineSides(read, file, sets)), ...data] };
}


/***/ })

};
