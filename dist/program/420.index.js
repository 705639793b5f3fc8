export const id = 420;
export const ids = [420];
export const modules = {

/***/ 26420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctorCommand: () => (/* binding */ doctorCommand),
/* harmony export */   gatherCommand: () => (/* binding */ gatherCommand),
/* harmony export */   historyAddCommand: () => (/* binding */ historyAddCommand),
/* harmony export */   historyBlessCommand: () => (/* binding */ historyBlessCommand),
/* harmony export */   historyCommand: () => (/* binding */ historyCommand),
/* harmony export */   initCommand: () => (/* binding */ initCommand),
/* harmony export */   inspectCommand: () => (/* binding */ inspectCommand),
/* harmony export */   logCommand: () => (/* binding */ logCommand),
/* harmony export */   metricsCommand: () => (/* binding */ metricsCommand),
/* harmony export */   monitorCommand: () => (/* binding */ monitorCommand),
/* harmony export */   noiseCommand: () => (/* binding */ noiseCommand),
/* harmony export */   promoteCommand: () => (/* binding */ promoteCommand),
/* harmony export */   ratingsCommand: () => (/* binding */ ratingsCommand),
/* harmony export */   reportCommand: () => (/* binding */ reportCommand),
/* harmony export */   runCommand: () => (/* binding */ runCommand),
/* harmony export */   scoreCommand: () => (/* binding */ scoreCommand),
/* harmony export */   sheetCommand: () => (/* binding */ sheetCommand),
/* harmony export */   watchCommand: () => (/* binding */ watchCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(57336);
/* harmony import */ var _evidence_run_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25681);
/* harmony import */ var _metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97132);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81357);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12280);
/* harmony import */ var _shared_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79002);
/* harmony import */ var _suite_read_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53458);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12131);
/* harmony import */ var _policy_event_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10765);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(22747);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(22117);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(15021);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(98015);















const usualSuite = 'checkpoint-gate.yml';
/** The commands as the terminal has them: options in, screens out, the exit code set. */
async function initCommand(folder, options) {
    const [{ init }, { givenBy }, { canAsk, terminalAsker }] = await Promise.all([
        __webpack_require__.e(/* import() */ 429).then(__webpack_require__.bind(__webpack_require__, 42429)),
        __webpack_require__.e(/* import() */ 306).then(__webpack_require__.bind(__webpack_require__, 43306)),
        __webpack_require__.e(/* import() */ 114).then(__webpack_require__.bind(__webpack_require__, 26114)),
    ]);
    const { yes = false, force = false } = options;
    const asker = !yes && canAsk(process.stdin, process.stdout) ? await terminalAsker(process.stdout) : null;
    process.stdout.write(await init({ folder, given: givenBy(options), yes, force, asker }));
}
async function runCommand(suiteFile, options) {
    const given = {
        suiteFile,
        out: options.out || null,
        fresh: options.fresh ?? false,
        cache: (0,_environment_js__WEBPACK_IMPORTED_MODULE_8__/* .evidenceCache */ .WN)(),
        measuresBoth: options.fresh ?? false,
        baseline: options.baseline ?? null,
        candidate: options.candidate ?? null,
        runtime: options.runtime ?? null,
        policy: {
            holds: (0,_policy_event_js__WEBPACK_IMPORTED_MODULE_9__/* .holderOf */ .K)(options.policy ?? null),
            base: options.base === undefined ? null : { name: options.base, merged: null },
            remote: null,
            isChange: false,
        },
        progress: (0,_progress_js__WEBPACK_IMPORTED_MODULE_10__/* .progressOn */ .z2)(process.stderr),
        signal: (0,_signals_js__WEBPACK_IMPORTED_MODULE_13__/* .abortOnSignals */ .P)(_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCode */ .I$.notFinished),
        history: (suite) => readHere(suite, suiteFile),
    };
    if (options.shard !== undefined) {
        const { shard } = await __webpack_require__.e(/* import() */ 414).then(__webpack_require__.bind(__webpack_require__, 26414));
        const { exit } = await shard(options.shard, given, (text) => process.stdout.write(`${text}\n`));
        process.exitCode = exit;
        return;
    }
    await showLogged(await (0,_run_js__WEBPACK_IMPORTED_MODULE_12__/* .run */ .eF)(given));
}
async function noiseCommand(suiteFile, options) {
    const [{ noise }, { renderNoise }] = await Promise.all([__webpack_require__.e(/* import() */ 91).then(__webpack_require__.bind(__webpack_require__, 76091)), __webpack_require__.e(/* import() */ 411).then(__webpack_require__.bind(__webpack_require__, 21792))]);
    const runs = Number(options.runs);
    if (!Number.isInteger(runs) || runs < 2 || runs > 20)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .gateError */ .em)('noise-runs', { given: options.runs });
    const found = await noise({
        suiteFile,
        runs,
        out: options.out || null,
        baseline: options.baseline ?? null,
        pair: options.run ?? null,
        runtime: options.runtime ?? null,
        progress: (0,_progress_js__WEBPACK_IMPORTED_MODULE_10__/* .progressOn */ .z2)(process.stderr),
        signal: (0,_signals_js__WEBPACK_IMPORTED_MODULE_13__/* .abortOnSignals */ .P)(_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCode */ .I$.notFinished),
    });
    const width = process.stdout.columns ?? 100;
    process.stdout.write(options.json
        ? `${JSON.stringify(found.noise, null, 2)}\n`
        : renderNoise(found.noise, { width, color: picocolors__WEBPACK_IMPORTED_MODULE_14__.isColorSupported }));
    const isWhole = found.noise.rows.every(({ floor }) => floor !== null);
    process.exitCode = isWhole ? _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCode */ .I$.passed : _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCode */ .I$.notFinished;
}
async function gatherCommand(folders, options) {
    const [{ gather }, { suiteOf }] = await Promise.all([__webpack_require__.e(/* import() */ 923).then(__webpack_require__.bind(__webpack_require__, 75923)), __webpack_require__.e(/* import() */ 885).then(__webpack_require__.bind(__webpack_require__, 82885))]);
    const suite = suiteOf(folders);
    const history = await readHere(suite, suite.file);
    await showLogged(gather({ folders, out: options.out || null, history }));
}
/** The merged checkpoints, as far as this machine can read them. */
async function readHere(suite, suiteFile) {
    if (suite.history === undefined)
        return null;
    const [{ readForRun }, { aroundCommand }] = await Promise.all([__webpack_require__.e(/* import() */ 665).then(__webpack_require__.bind(__webpack_require__, 45665)), Promise.all(/* import() */[__webpack_require__.e(607), __webpack_require__.e(732)]).then(__webpack_require__.bind(__webpack_require__, 16732))]);
    return readForRun(suite, aroundCommand(historyOptions({ suite: suiteFile })));
}
async function reportCommand(dir, options) {
    const folder = new _evidence_run_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .RunFolder */ .E((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(dir));
    const record = folder.readRecord();
    if (record.shard !== undefined)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .gateError */ .em)('report-of-shard', { folder: dir, ...record.shard });
    if (options.suite !== undefined) {
        // A suite without a ratchet holds nobody to one.
        delete record.suite.history;
        record.suite = { ...record.suite, ...(await rulesOf(options.suite, dir)) };
        // The rules are neither those of the head nor those of the base any more.
        delete record.policy;
    }
    show((0,_report_js__WEBPACK_IMPORTED_MODULE_11__/* .publishFolder */ .y6)(folder, record), folder.path);
}
/** What decides, without what was measured. */
async function rulesOf(file, folder) {
    const suite = await (0,_suite_read_js__WEBPACK_IMPORTED_MODULE_7__/* .readSuite */ .xj)(file, _metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .catalogue */ .s).catch((error) => {
        if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .GateError */ .ue) || error.code !== 'suite-invalid')
            throw error;
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .gateError */ .em)('report-suite-invalid', { said: error.message, folder }, error);
    });
    const { rules, forgetting, history, allowDifferences, errorBudget, inconclusive, resamples, seed, sha256 } = suite;
    return {
        rules,
        forgetting,
        ...(allowDifferences && { allowDifferences }),
        ...(history && { history }),
        errorBudget,
        inconclusive,
        resamples,
        seed,
        sha256,
        file,
    };
}
/** After it was sent to MLflow, where its suite wants that. */
async function showLogged(outcome) {
    const [{ logAfterRun }, { placeAround }] = await Promise.all([
        __webpack_require__.e(/* import() */ 952).then(__webpack_require__.bind(__webpack_require__, 25952)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7989)),
    ]);
    const { env: environment } = process;
    const { report, folder } = await logAfterRun(outcome, { environment, place: placeAround(environment) });
    show(report, folder);
}
async function logCommand(dir, options) {
    const { log } = await __webpack_require__.e(/* import() */ 216).then(__webpack_require__.bind(__webpack_require__, 92216));
    const { experiment = null, json = false } = options;
    process.exitCode = await log(dir, { experiment, json, environment: process.env }, process.stdout);
}
async function promoteCommand(run, options) {
    const { promoteBy } = await __webpack_require__.e(/* import() */ 486).then(__webpack_require__.bind(__webpack_require__, 33486));
    const { report = null, checkpoint = null, model = null, source = null } = options;
    const { rollback = false, dryRun = false, json = false, suite, alias } = options;
    process.exitCode = await promoteBy({
        ...{ run: run ?? null, report, suite, checkpoint, model, alias, source, rollback, dryRun, json },
        environment: process.env,
        progress: (0,_progress_js__WEBPACK_IMPORTED_MODULE_10__/* .progressOn */ .z2)(process.stderr),
        signal: (0,_signals_js__WEBPACK_IMPORTED_MODULE_13__/* .abortOnSignals */ .P)(_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCode */ .I$.notFinished),
    }, process.stdout);
}
function show(report, folder) {
    const text = (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .renderTerminal */ .b)(report, { width: process.stdout.columns ?? 100, color: picocolors__WEBPACK_IMPORTED_MODULE_14__.isColorSupported });
    process.stdout.write(`${text}\nRun folder: ${(0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .terminalText */ .eR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)('', folder) || '.', 500)} (report.html, comment.md, report.json, evidence)\n`);
    process.exitCode = report.verdict.exit;
}
async function scoreCommand(options) {
    const { score } = await __webpack_require__.e(/* import() */ 677).then(__webpack_require__.bind(__webpack_require__, 27677));
    process.exitCode = await score(options, {
        output: process.stdout,
        input: process.stdin,
        width: process.stdout.columns ?? 100,
        color: picocolors__WEBPACK_IMPORTED_MODULE_14__.isColorSupported,
        progress: (0,_progress_js__WEBPACK_IMPORTED_MODULE_10__/* .patient */ .Im)((0,_progress_js__WEBPACK_IMPORTED_MODULE_10__/* .progressOn */ .z2)(process.stderr)),
    });
}
async function sheetCommand(dir, options) {
    const { makeSheets } = await __webpack_require__.e(/* import() */ 208).then(__webpack_require__.bind(__webpack_require__, 27208));
    process.stdout.write(makeSheets(dir, options));
}
async function ratingsCommand(dir, files, options) {
    const { ratings } = await __webpack_require__.e(/* import() */ 782).then(__webpack_require__.bind(__webpack_require__, 32401));
    const io = { output: process.stdout, width: process.stdout.columns ?? 100, color: picocolors__WEBPACK_IMPORTED_MODULE_14__.isColorSupported };
    process.exitCode = ratings(dir, files, options, io);
}
const historyOptions = ({ suite, commit, json }) => ({
    suite,
    commit: commit ?? null,
    json: json ?? false,
    environment: process.env,
    say: (text) => void process.stderr.write(`${text}\n`),
});
async function historyCommand(flags) {
    const { showHistory } = await Promise.all(/* import() */[__webpack_require__.e(607), __webpack_require__.e(732)]).then(__webpack_require__.bind(__webpack_require__, 16732));
    process.stdout.write(await showHistory(historyOptions(flags)));
}
async function historyAddCommand(dir, flags) {
    const { addToHistory } = await Promise.all(/* import() */[__webpack_require__.e(607), __webpack_require__.e(732)]).then(__webpack_require__.bind(__webpack_require__, 16732));
    process.stdout.write(await addToHistory(dir, historyOptions(flags)));
}
async function historyBlessCommand(what, flags) {
    const { blessRelease } = await Promise.all(/* import() */[__webpack_require__.e(607), __webpack_require__.e(732)]).then(__webpack_require__.bind(__webpack_require__, 16732));
    process.stdout.write(await blessRelease(what, flags.name, historyOptions(flags)));
}
async function metricsCommand(name, options) {
    const { metricsJson, metricsText } = await __webpack_require__.e(/* import() */ 563).then(__webpack_require__.bind(__webpack_require__, 83563));
    const text = options.json ? metricsJson(name ?? null) : metricsText(name ?? null, process.stdout.columns ?? 100);
    process.stdout.write(text);
}
async function doctorCommand(suite, options) {
    const [{ doctor }, { jobAround }] = await Promise.all([__webpack_require__.e(/* import() */ 808).then(__webpack_require__.bind(__webpack_require__, 15808)), __webpack_require__.e(/* import() */ 795).then(__webpack_require__.bind(__webpack_require__, 4795))]);
    process.exitCode = await doctor({
        suite: suite ?? ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(usualSuite) ? usualSuite : null),
        device: options.device ?? null,
        runtime: options.runtime ?? null,
        fetch: options.fetch ?? null,
        json: options.json ?? false,
        job: jobAround(process.env),
        progress: (0,_progress_js__WEBPACK_IMPORTED_MODULE_10__/* .progressOn */ .z2)(process.stderr),
        signal: (0,_signals_js__WEBPACK_IMPORTED_MODULE_13__/* .abortOnSignals */ .P)(_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCode */ .I$.notFinished),
    }, process.stdout);
}
async function inspectCommand(checkpoint, options) {
    const { inspect } = await __webpack_require__.e(/* import() */ 147).then(__webpack_require__.bind(__webpack_require__, 39147));
    const { file = null, text = null, chat = null, model = null, tokenizer = null, json = false } = options;
    const served = { model, tokenizer, keyVariable: options.apiKeyEnv ?? null };
    await inspect({ checkpoint, file, text, chat, ...served, json, progress: (0,_progress_js__WEBPACK_IMPORTED_MODULE_10__/* .progressOn */ .z2)(process.stderr) }, process.stdout);
}
async function monitorCommand(file, options) {
    const { monitor } = await Promise.all(/* import() */[__webpack_require__.e(863), __webpack_require__.e(149)]).then(__webpack_require__.bind(__webpack_require__, 62149));
    const { stdout, stdin, stderr } = process;
    const io = { output: stdout, input: stdin, progress: (0,_progress_js__WEBPACK_IMPORTED_MODULE_10__/* .patient */ .Im)((0,_progress_js__WEBPACK_IMPORTED_MODULE_10__/* .progressOn */ .z2)(stderr)), signal: (0,_signals_js__WEBPACK_IMPORTED_MODULE_13__/* .stoppedBySignals */ .W)() };
    process.exitCode = await monitor(file, options, io);
}
/** A look at production, and what it says of it. */
async function watchCommand(options) {
    const { watchBy } = await Promise.all(/* import() */[__webpack_require__.e(607), __webpack_require__.e(863), __webpack_require__.e(822)]).then(__webpack_require__.bind(__webpack_require__, 54822));
    const { stdout, stderr, env } = process;
    process.exitCode = await watchBy(options, {
        ...{ environment: env, token: null, output: stdout, now: Date.now() },
        note: (sentence) => void stderr.write(`${(0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .terminalText */ .eR)(sentence, 1000)}\n`),
        signal: (0,_signals_js__WEBPACK_IMPORTED_MODULE_13__/* .abortOnSignals */ .P)(_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCode */ .I$.notFinished),
    });
}


/***/ })

};
