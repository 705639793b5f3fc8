export const id = 3771;
export const ids = [3771,3447];
export const modules = {

/***/ 83771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatherCommand: () => (/* binding */ gatherCommand),
/* harmony export */   noiseCommand: () => (/* binding */ noiseCommand),
/* harmony export */   reportCommand: () => (/* binding */ reportCommand),
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(57336);
/* harmony import */ var _evidence_run_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45058);
/* harmony import */ var _metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97132);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81357);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12280);
/* harmony import */ var _shared_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79002);
/* harmony import */ var _suite_read_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53458);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12131);
/* harmony import */ var _policy_event_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10765);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(22747);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(18967);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(42728);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(98015);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(93447);















/** The commands that end in a report: options in, the report on the screen, its verdict as the exit code. */
async function runCommand(suiteFile, options) {
    const given = {
        suiteFile,
        out: options.out || null,
        fresh: options.fresh ?? false,
        cache: (0,_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .evidenceCache */ .WN)(),
        measuresBoth: options.fresh ?? false,
        baseline: options.baseline ?? null,
        candidate: options.candidate ?? null,
        runtime: options.runtime ?? null,
        policy: {
            holds: (0,_policy_event_js__WEBPACK_IMPORTED_MODULE_8__/* .holderOf */ .K)(options.policy ?? null),
            base: options.base === undefined ? null : { name: options.base, merged: null },
            remote: null,
            isChange: false,
        },
        progress: (0,_progress_js__WEBPACK_IMPORTED_MODULE_9__/* .progressOn */ .z2)(process.stderr),
        signal: (0,_signals_js__WEBPACK_IMPORTED_MODULE_12__/* .abortOnSignals */ .P)(_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCode */ .I$.notFinished),
        history: (suite) => (0,_history_js__WEBPACK_IMPORTED_MODULE_13__.readHere)(suite, suiteFile),
    };
    if (options.shard !== undefined) {
        const { shard } = await __webpack_require__.e(/* import() */ 6414).then(__webpack_require__.bind(__webpack_require__, 26414));
        const { exit } = await shard(options.shard, given, (text) => process.stdout.write(`${text}\n`));
        process.exitCode = exit;
        return;
    }
    await showLogged(await (0,_run_js__WEBPACK_IMPORTED_MODULE_11__/* .run */ .eF)(given));
}
async function noiseCommand(suiteFile, options) {
    const [{ noise }, { renderNoise }] = await Promise.all([__webpack_require__.e(/* import() */ 6091).then(__webpack_require__.bind(__webpack_require__, 76091)), __webpack_require__.e(/* import() */ 1792).then(__webpack_require__.bind(__webpack_require__, 21792))]);
    const runs = Number(options.runs);
    if (!Number.isInteger(runs) || runs < 2 || runs > 20)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .gateError */ .em)('noise-runs', { given: options.runs });
    const found = await noise({
        suiteFile,
        runs,
        out: options.out || null,
        baseline: options.baseline ?? null,
        pair: options.run ?? null,
        runtime: options.runtime ?? null,
        progress: (0,_progress_js__WEBPACK_IMPORTED_MODULE_9__/* .progressOn */ .z2)(process.stderr),
        signal: (0,_signals_js__WEBPACK_IMPORTED_MODULE_12__/* .abortOnSignals */ .P)(_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCode */ .I$.notFinished),
    });
    const width = process.stdout.columns ?? 100;
    process.stdout.write(options.json
        ? `${JSON.stringify(found.noise, null, 2)}\n`
        : renderNoise(found.noise, { width, color: picocolors__WEBPACK_IMPORTED_MODULE_14__.isColorSupported }));
    const isWhole = found.noise.rows.every(({ floor }) => floor !== null);
    process.exitCode = isWhole ? _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCode */ .I$.passed : _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCode */ .I$.notFinished;
}
async function gatherCommand(folders, options) {
    const [{ gather }, { suiteOf }] = await Promise.all([__webpack_require__.e(/* import() */ 5923).then(__webpack_require__.bind(__webpack_require__, 75923)), __webpack_require__.e(/* import() */ 2885).then(__webpack_require__.bind(__webpack_require__, 82885))]);
    const suite = suiteOf(folders);
    const history = await (0,_history_js__WEBPACK_IMPORTED_MODULE_13__.readHere)(suite, suite.file);
    await showLogged(gather({ folders, out: options.out || null, history }));
}
async function reportCommand(dir, options) {
    const folder = new _evidence_run_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .RunFolder */ .E((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(dir));
    const record = folder.readRecord();
    if (record.shard !== undefined)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .gateError */ .em)('report-of-shard', { folder: dir, ...record.shard });
    if (options.suite !== undefined) {
        // A suite without a ratchet holds nobody to one.
        delete record.suite.history;
        record.suite = { ...record.suite, ...(await rulesOf(options.suite, dir)) };
        // The rules are neither those of the head nor those of the base any more.
        delete record.policy;
    }
    show((0,_report_js__WEBPACK_IMPORTED_MODULE_10__/* .publishFolder */ .y6)(folder, record), folder.path);
}
/** What decides, without what was measured. */
async function rulesOf(file, folder) {
    const suite = await (0,_suite_read_js__WEBPACK_IMPORTED_MODULE_6__/* .readSuite */ .xj)(file, _metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .catalogue */ .s).catch((error) => {
        if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue) || error.code !== 'suite-invalid')
            throw error;
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .gateError */ .em)('report-suite-invalid', { said: error.message, folder }, error);
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
        __webpack_require__.e(/* import() */ 5952).then(__webpack_require__.bind(__webpack_require__, 25952)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7989)),
    ]);
    const { env: environment } = process;
    const { report, folder } = await logAfterRun(outcome, { environment, place: placeAround(environment) });
    show(report, folder);
}
function show(report, folder) {
    const text = (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .renderTerminal */ .b)(report, { width: process.stdout.columns ?? 100, color: picocolors__WEBPACK_IMPORTED_MODULE_14__.isColorSupported });
    process.stdout.write(`${text}\nRun folder: ${(0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalText */ .eR)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)('', folder) || '.', 500)} (report.html, comment.md, report.json, evidence)\n`);
    process.exitCode = report.verdict.exit;
}


/***/ }),

/***/ 93447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   historyAddCommand: () => (/* binding */ historyAddCommand),
/* harmony export */   historyBlessCommand: () => (/* binding */ historyBlessCommand),
/* harmony export */   historyCommand: () => (/* binding */ historyCommand),
/* harmony export */   readHere: () => (/* binding */ readHere)
/* harmony export */ });
const historyOptions = ({ suite, commit, json }) => ({
    suite,
    commit: commit ?? null,
    json: json ?? false,
    environment: process.env,
    say: (text) => void process.stderr.write(`${text}\n`),
});
async function historyCommand(flags) {
    const { showHistory } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(5908), __webpack_require__.e(6752), __webpack_require__.e(8815), __webpack_require__.e(3607), __webpack_require__.e(4265), __webpack_require__.e(1155), __webpack_require__.e(8874), __webpack_require__.e(8766), __webpack_require__.e(8958), __webpack_require__.e(8123), __webpack_require__.e(1215), __webpack_require__.e(2535)]).then(__webpack_require__.bind(__webpack_require__, 16732));
    process.stdout.write(await showHistory(historyOptions(flags)));
}
async function historyAddCommand(dir, flags) {
    const { addToHistory } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(5908), __webpack_require__.e(6752), __webpack_require__.e(8815), __webpack_require__.e(3607), __webpack_require__.e(4265), __webpack_require__.e(1155), __webpack_require__.e(8874), __webpack_require__.e(8766), __webpack_require__.e(8958), __webpack_require__.e(8123), __webpack_require__.e(1215), __webpack_require__.e(2535)]).then(__webpack_require__.bind(__webpack_require__, 16732));
    process.stdout.write(await addToHistory(dir, historyOptions(flags)));
}
async function historyBlessCommand(what, flags) {
    const { blessRelease } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(5908), __webpack_require__.e(6752), __webpack_require__.e(8815), __webpack_require__.e(3607), __webpack_require__.e(4265), __webpack_require__.e(1155), __webpack_require__.e(8874), __webpack_require__.e(8766), __webpack_require__.e(8958), __webpack_require__.e(8123), __webpack_require__.e(1215), __webpack_require__.e(2535)]).then(__webpack_require__.bind(__webpack_require__, 16732));
    process.stdout.write(await blessRelease(what, flags.name, historyOptions(flags)));
}
/** The merged checkpoints, as far as this machine can read them. */
async function readHere(suite, suiteFile) {
    if (suite.history === undefined)
        return null;
    const [{ readForRun }, { aroundCommand }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(8815), __webpack_require__.e(8766), __webpack_require__.e(8958), __webpack_require__.e(1215), __webpack_require__.e(6118)]).then(__webpack_require__.bind(__webpack_require__, 45665)), Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(5908), __webpack_require__.e(6752), __webpack_require__.e(8815), __webpack_require__.e(3607), __webpack_require__.e(4265), __webpack_require__.e(1155), __webpack_require__.e(8874), __webpack_require__.e(8766), __webpack_require__.e(8958), __webpack_require__.e(8123), __webpack_require__.e(1215), __webpack_require__.e(2535)]).then(__webpack_require__.bind(__webpack_require__, 16732))]);
    return readForRun(suite, aroundCommand(historyOptions({ suite: suiteFile })));
}


/***/ })

};
