export const id = 5952;
export const ids = [5952];
export const modules = {

/***/ 25952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inStep: () => (/* binding */ inStep),
/* harmony export */   logAfterRun: () => (/* binding */ logAfterRun)
/* harmony export */ });
/* harmony import */ var _evidence_run_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45058);
/* harmony import */ var _mlflow_of_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74503);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12280);
/* harmony import */ var _shared_messages_mlflow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62173);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18967);
/* harmony import */ var _kept_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73848);
/* harmony import */ var _log_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93757);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7989);








/** Around a step of the action. */
function inStep(where, environment, sink) {
    return { environment, place: (0,_settings_js__WEBPACK_IMPORTED_MODULE_7__.placeOf)(where, environment), mask: (secret) => sink.setSecret(secret) };
}
/**
 * Logs a run whose suite wants that, before anything of it is published, in the time that the suite gives it. MLflow decides nothing:
 * whatever it does, the verdict stands, and the report says what is not there.
 */
async function logAfterRun(decided, { environment, place, mask }) {
    // A stranger's word does not go where the team keeps its figures.
    if (decided.folder === null || decided.report.origin?.accepted === false)
        return decided;
    const folder = new _evidence_run_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .RunFolder */ .E(decided.folder);
    const { suite } = folder.readRecord();
    if (suite.mlflow === undefined)
        return decided;
    const server = serverOr(environment, suite);
    if (server === null || typeof server === 'string') {
        const { key } = (0,_mlflow_of_report_js__WEBPACK_IMPORTED_MODULE_1__/* .mlflowRun */ .d)(decided.report, place);
        const problems = [server ?? _shared_messages_mlflow_js__WEBPACK_IMPORTED_MODULE_3__/* .mlflowTexts */ .i.noAddress(), _shared_messages_mlflow_js__WEBPACK_IMPORTED_MODULE_3__/* .mlflowTexts */ .i.later((0,_log_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .shownFolder */ .eD)(folder))];
        (0,_kept_js__WEBPACK_IMPORTED_MODULE_5__/* .keepLogging */ .lS)(folder, { key, place, logged: { run: null, problems } });
        return { ...decided, report: (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .publishFolder */ .y6)(folder, folder.readRecord()) };
    }
    const { artifacts, timeout } = suite.mlflow;
    const client = (0,_settings_js__WEBPACK_IMPORTED_MODULE_7__.clientFor)(server, { signal: AbortSignal.timeout(timeout * 1000) }, mask);
    const experiment = (0,_settings_js__WEBPACK_IMPORTED_MODULE_7__.experimentFor)(environment, suite, null);
    const bare = (0,_log_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutLogging */ .u)(folder, decided.report);
    const { report } = await (0,_log_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .logFolder */ .hI)(folder, bare, { client, experiment, place, artifacts });
    return { ...decided, report };
}
/** The server, null where none is named, or why it cannot be asked. */
function serverOr(environment, suite) {
    try {
        return (0,_settings_js__WEBPACK_IMPORTED_MODULE_7__.serverFor)(environment, suite);
    }
    catch (error) {
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue)
            return `${error.message} ${error.hint}`;
        throw error;
    }
}


/***/ }),

/***/ 93757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eD: () => (/* binding */ shownFolder),
/* harmony export */   hI: () => (/* binding */ logFolder),
/* harmony export */   u: () => (/* binding */ withoutLogging)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _mlflow_of_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74503);
/* harmony import */ var _mlflow_send_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78450);
/* harmony import */ var _shared_messages_mlflow_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62173);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18967);
/* harmony import */ var _kept_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73848);







/**
 * Sends the run of a folder to MLflow, its renderings too, and makes these anew with where it is. Whatever becomes of this process, the
 * folder keeps what is known of an earlier sending until there is something newer to say.
 * @param bare without a word of MLflow, as its renderings in the folder are
 */
async function logFolder(folder, bare, logging) {
    const { client, experiment, place } = logging;
    const run = (0,_mlflow_of_report_js__WEBPACK_IMPORTED_MODULE_2__/* .mlflowRun */ .d)(bare, place);
    const sent = await (0,_mlflow_send_js__WEBPACK_IMPORTED_MODULE_3__/* .sendRun */ .QT)(client, { run, experiment, artifacts: logging.artifacts ? renderingsIn(folder) : [] });
    const problems = sent.complete ? sent.problems : [...sent.problems, _shared_messages_mlflow_js__WEBPACK_IMPORTED_MODULE_4__/* .mlflowTexts */ .i.later(shownFolder(folder))];
    (0,_kept_js__WEBPACK_IMPORTED_MODULE_6__/* .keepLogging */ .lS)(folder, { key: run.key, place, logged: { run: sent.run, problems } });
    return { report: (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .publishFolder */ .y6)(folder, folder.readRecord()), sent };
}
const shownFolder = ({ path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)('', path) || '.';
/** The report and its renderings as if nothing had been sent. */
function withoutLogging(folder, report) {
    if (report.mlflow === undefined && (0,_kept_js__WEBPACK_IMPORTED_MODULE_6__/* .keptLogging */ .cY)(folder) === null)
        return report;
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .publishToSend */ .Fx)(folder, folder.readRecord());
}
const types = {
    'report.html': 'text/html',
    'report.json': 'application/json',
    'comment.md': 'text/markdown',
    'summary.md': 'text/markdown',
    'suite.yml': 'text/plain',
};
function renderingsIn({ path }) {
    return Object.entries(types)
        .filter(([name]) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)))
        .map(([name, type]) => ({ name, bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)), type }));
}


/***/ })

};
