export const id = 420;
export const ids = [420];
export const modules = {

/***/ 26420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctorCommand: () => (/* binding */ doctorCommand),
/* harmony export */   gatherCommand: () => (/* binding */ gatherCommand),
/* harmony export */   initCommand: () => (/* binding */ initCommand),
/* harmony export */   inspectCommand: () => (/* binding */ inspectCommand),
/* harmony export */   metricsCommand: () => (/* binding */ metricsCommand),
/* harmony export */   ratingsCommand: () => (/* binding */ ratingsCommand),
/* harmony export */   reportCommand: () => (/* binding */ reportCommand),
/* harmony export */   runCommand: () => (/* binding */ runCommand),
/* harmony export */   scoreCommand: () => (/* binding */ scoreCommand),
/* harmony export */   sheetCommand: () => (/* binding */ sheetCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(57336);
/* harmony import */ var _evidence_run_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25681);
/* harmony import */ var _metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97132);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88462);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27195);
/* harmony import */ var _shared_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79002);
/* harmony import */ var _suite_read_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53458);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22747);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(93681);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(67049);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(98015);













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
        baseline: options.baseline ?? null,
        candidate: options.candidate ?? null,
        runtime: options.runtime ?? null,
        progress: (0,_progress_js__WEBPACK_IMPORTED_MODULE_8__/* .progressOn */ .z2)(process.stderr),
        signal: (0,_signals_js__WEBPACK_IMPORTED_MODULE_11__/* .abortOnSignals */ .P)(_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCode */ .I$.notFinished),
    };
    if (options.shard !== undefined) {
        const { shard } = await __webpack_require__.e(/* import() */ 414).then(__webpack_require__.bind(__webpack_require__, 26414));
        const { exit } = await shard(options.shard, given, (text) => process.stdout.write(`${text}\n`));
        process.exitCode = exit;
        return;
    }
    const { report, folder } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_10__/* .run */ .eF)(given);
    show(report, folder);
}
async function gatherCommand(folders, options) {
    const { gather } = await __webpack_require__.e(/* import() */ 923).then(__webpack_require__.bind(__webpack_require__, 75923));
    const { report, folder } = gather({ folders, out: options.out || null });
    show(report, folder);
}
async function reportCommand(dir, options) {
    const folder = new _evidence_run_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .RunFolder */ .E((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(dir));
    const record = folder.readRecord();
    if (record.shard !== undefined)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .gateError */ .em)('report-of-shard', { folder: dir, ...record.shard });
    if (options.suite !== undefined)
        record.suite = { ...record.suite, ...(await rulesOf(options.suite, dir)) };
    show((0,_report_js__WEBPACK_IMPORTED_MODULE_9__/* .publishFolder */ .y6)(folder, record), folder.path);
}
/** What decides, without what was measured. */
async function rulesOf(file, folder) {
    const suite = await (0,_suite_read_js__WEBPACK_IMPORTED_MODULE_7__/* .readSuite */ .x)(file, _metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .catalogue */ .s).catch((error) => {
        if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .GateError */ .ue) || error.code !== 'suite-invalid')
            throw error;
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .gateError */ .em)('report-suite-invalid', { said: error.message, folder }, error);
    });
    const { rules, forgetting, errorBudget, inconclusive, resamples, seed, sha256 } = suite;
    return { rules, forgetting, errorBudget, inconclusive, resamples, seed, sha256, file };
}
function show(report, folder) {
    const text = (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .renderTerminal */ .b)(report, { width: process.stdout.columns ?? 100, color: picocolors__WEBPACK_IMPORTED_MODULE_12__.isColorSupported });
    process.stdout.write(`${text}\nRun folder: ${(0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .terminalText */ .eR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)('', folder) || '.', 500)} (report.html, comment.md, report.json, evidence)\n`);
    process.exitCode = report.verdict.exit;
}
async function scoreCommand(options) {
    const { score } = await __webpack_require__.e(/* import() */ 677).then(__webpack_require__.bind(__webpack_require__, 27677));
    process.exitCode = await score(options, {
        output: process.stdout,
        input: process.stdin,
        width: process.stdout.columns ?? 100,
        color: picocolors__WEBPACK_IMPORTED_MODULE_12__.isColorSupported,
        progress: (0,_progress_js__WEBPACK_IMPORTED_MODULE_8__/* .patient */ .Im)((0,_progress_js__WEBPACK_IMPORTED_MODULE_8__/* .progressOn */ .z2)(process.stderr)),
    });
}
async function sheetCommand(dir, options) {
    const { makeSheets } = await __webpack_require__.e(/* import() */ 208).then(__webpack_require__.bind(__webpack_require__, 27208));
    process.stdout.write(makeSheets(dir, options));
}
async function ratingsCommand(dir, files, options) {
    const { ratings } = await __webpack_require__.e(/* import() */ 401).then(__webpack_require__.bind(__webpack_require__, 32401));
    const io = { output: process.stdout, width: process.stdout.columns ?? 100, color: picocolors__WEBPACK_IMPORTED_MODULE_12__.isColorSupported };
    process.exitCode = ratings(dir, files, options, io);
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
        progress: (0,_progress_js__WEBPACK_IMPORTED_MODULE_8__/* .progressOn */ .z2)(process.stderr),
        signal: (0,_signals_js__WEBPACK_IMPORTED_MODULE_11__/* .abortOnSignals */ .P)(_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCode */ .I$.notFinished),
    }, process.stdout);
}
async function inspectCommand(checkpoint, options) {
    const { inspect } = await __webpack_require__.e(/* import() */ 147).then(__webpack_require__.bind(__webpack_require__, 39147));
    const { file = null, text = null, chat = null, model = null, tokenizer = null, json = false } = options;
    const served = { model, tokenizer, keyVariable: options.apiKeyEnv ?? null };
    await inspect({ checkpoint, file, text, chat, ...served, json, progress: (0,_progress_js__WEBPACK_IMPORTED_MODULE_8__/* .progressOn */ .z2)(process.stderr) }, process.stdout);
}


/***/ })

};
