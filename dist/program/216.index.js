export const id = 216;
export const ids = [216];
export const modules = {

/***/ 92216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   log: () => (/* binding */ log)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _evidence_run_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25681);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12280);
/* harmony import */ var _shared_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79002);
/* harmony import */ var _shared_messages_mlflow_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62173);
/* harmony import */ var _mlflow_kept_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73848);
/* harmony import */ var _mlflow_log_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93757);
/* harmony import */ var _mlflow_settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7989);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22117);









/** Sends the run of a folder to MLflow; again does no harm. Exit code 3: not all of it is there. */
async function log(dir, options, output) {
    const { experiment, json, environment } = options;
    const folder = new _evidence_run_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .RunFolder */ .E((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(dir));
    const record = folder.readRecord();
    if (record.shard !== undefined)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('report-of-shard', { folder: dir, ...record.shard });
    const server = (0,_mlflow_settings_js__WEBPACK_IMPORTED_MODULE_7__.serverFor)(environment, record.suite);
    if (server === null)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('mlflow-no-address', {});
    const place = (0,_mlflow_kept_js__WEBPACK_IMPORTED_MODULE_5__/* .keptLogging */ .cY)(folder)?.place ?? (0,_mlflow_settings_js__WEBPACK_IMPORTED_MODULE_7__.placeAround)(environment);
    folder.writeLogged(null);
    const { sent } = await (0,_mlflow_log_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .logFolder */ .hI)(folder, (0,_report_js__WEBPACK_IMPORTED_MODULE_8__/* .publishFolder */ .y6)(folder, record), {
        client: (0,_mlflow_settings_js__WEBPACK_IMPORTED_MODULE_7__.clientFor)(server, {}),
        experiment: (0,_mlflow_settings_js__WEBPACK_IMPORTED_MODULE_7__.experimentFor)(environment, record.suite, experiment),
        place,
        artifacts: record.suite.mlflow?.artifacts ?? true,
    });
    const { run, problems, complete } = sent;
    const lines = [...(run && complete ? [_shared_messages_mlflow_js__WEBPACK_IMPORTED_MODULE_4__/* .mlflowTexts */ .i.isThere({ url: run.url })] : []), ...problems];
    output.write(json ? `${JSON.stringify(sent, null, 2)}\n` : lines.map((line) => `${(0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)(line, 1000)}\n`).join(''));
    return complete ? _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCode */ .I$.passed : _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCode */ .I$.notFinished;
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
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22117);
/* harmony import */ var _kept_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73848);







/**
 * Sends the run of a folder to MLflow, its renderings too, and makes these anew with where it is. What is sent is the report alone, without
 * a word of MLflow: so the same bytes are sent however often.
 */
async function logFolder(folder, report, logging) {
    const { client, experiment, place } = logging;
    const bare = withoutLogging(folder, report);
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
    folder.writeLogged(null);
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .publishFolder */ .y6)(folder, folder.readRecord());
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
