export const id = 924;
export const ids = [924];
export const modules = {

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   examineSuite: () => (/* binding */ examineSuite)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _backends_onnx_graph_graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5574);
/* harmony import */ var _checkpoint_locate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(313);
/* harmony import */ var _checkpoint_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(297);
/* harmony import */ var _checkpoint_template_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2004);
/* harmony import */ var _checkpoint_tokenizer_tokenizer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3228);
/* harmony import */ var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5700);
/* harmony import */ var _metrics_registry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1195);
/* harmony import */ var _samples_read_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6728);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6803);
/* harmony import */ var _shared_numbers_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2447);
/* harmony import */ var _suite_read_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6562);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2131);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2105);















/** The finding of work that says itself what is wrong. */
async function attempt(check, work) {
    try {
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_12__.ok)(check, await work());
    }
    catch (error) {
        if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .GateError */ .ue))
            throw error;
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_12__/* .bad */ .MB)(check, error.message, error.hint);
    }
}
/** Whether a checkpoint is there and whole; one of the hub is not fetched for that. */
async function examineSide(side, suite, file) {
    const source = suite[side];
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(suite.folder, source.path);
    if (source.path.startsWith('hf:'))
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_12__.ok)(side, `${source.path}, to be fetched from the hub`);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder)) {
        const line = `line ${source.place.line} of ${file}`;
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_12__/* .bad */ .MB)(side, `${folder} does not exist`, `Correct ${line}, or put the checkpoint there before the gate runs.`);
    }
    return attempt(side, async () => {
        const files = await (0,_checkpoint_locate_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x)(source, (0,_environment_js__WEBPACK_IMPORTED_MODULE_11__/* .whereOf */ .d)(suite.folder));
        const tokenizer = await (0,_checkpoint_tokenizer_tokenizer_js__WEBPACK_IMPORTED_MODULE_6__/* .loadTokenizer */ .Y)(files);
        await (0,_checkpoint_template_js__WEBPACK_IMPORTED_MODULE_5__/* .chatTemplate */ .V)(files, tokenizer);
        await (0,_checkpoint_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .generationSettings */ .c)(files, tokenizer);
        return `${folder}, ${(0,_backends_onnx_graph_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .readGraph */ .t)(files.onnx).precision}`;
    });
}
/** Whether a suite, the data of its tasks and its checkpoints can be read. Null suite: it could not be read. */
async function examineSuite(file) {
    let suite = null;
    const findings = [
        await attempt('suite', async () => {
            suite = await (0,_suite_read_js__WEBPACK_IMPORTED_MODULE_10__/* .readSuite */ .x)(file, _metrics_registry_js__WEBPACK_IMPORTED_MODULE_7__/* .metrics */ .qd);
            return `${file}: ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_13__/* .counted */ .hS)(suite.tasks.length, 'task')}, ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_13__/* .counted */ .hS)(suite.rules.length, 'rule')}`;
        }),
    ];
    // TypeScript does not see the assignment in the closure.
    const read = suite;
    if (read === null)
        return { suite: null, findings };
    for (const side of _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_14__/* .sides */ .r)
        findings.push(await examineSide(side, read, file));
    for (const task of read.tasks) {
        const check = `data of ${task.name}`;
        findings.push(await attempt(check, async () => {
            const { samples } = await (0,_samples_read_js__WEBPACK_IMPORTED_MODULE_8__/* .readSamples */ .a)(task.data, { kind: task.kind });
            return `${task.data.written}: ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_13__/* .counted */ .hS)(samples.length, 'sample')}`;
        }));
    }
    return { suite: read, findings };
}


/***/ })

};
