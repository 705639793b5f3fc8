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
/* harmony import */ var _backends_recorded_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2820);
/* harmony import */ var _backends_recorded_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8930);
/* harmony import */ var _checkpoint_locate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(313);
/* harmony import */ var _checkpoint_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(297);
/* harmony import */ var _checkpoint_template_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2004);
/* harmony import */ var _checkpoint_tokenizer_tokenizer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3228);
/* harmony import */ var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5700);
/* harmony import */ var _metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7132);
/* harmony import */ var _samples_read_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2928);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7681);
/* harmony import */ var _shared_numbers_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2447);
/* harmony import */ var _shared_shown_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(9108);
/* harmony import */ var _suite_read_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3219);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2131);
/* harmony import */ var _recorded_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6976);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2105);



















/** The finding of work that says itself what is wrong. */
async function attempt(check, work) {
    try {
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_16__.ok)(check, await work());
    }
    catch (error) {
        if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .GateError */ .ue))
            throw error;
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_16__/* .bad */ .MB)(check, error.message, error.hint);
    }
}
/** Whether a checkpoint is there and whole; one of the hub is not fetched for that. */
async function examineSide(side, suite, file, sets) {
    const source = suite[side];
    if ((0,_backends_recorded_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecorded */ .TN)(source.path))
        return examineRecorded(side, suite, sets);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(suite.folder, source.path);
    if (source.path.startsWith('hf:'))
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_16__.ok)(side, `${source.path}, to be fetched from the hub`);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder)) {
        const line = `line ${source.place.line} of ${file}`;
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_16__/* .bad */ .MB)(side, `${folder} does not exist`, `Correct ${line}, or put the checkpoint there before the gate runs.`);
    }
    return attempt(side, async () => {
        const files = await (0,_checkpoint_locate_js__WEBPACK_IMPORTED_MODULE_5__/* .locate */ .x)(source, (0,_environment_js__WEBPACK_IMPORTED_MODULE_14__/* .whereOf */ .d)(suite.folder));
        const tokenizer = await (0,_checkpoint_tokenizer_tokenizer_js__WEBPACK_IMPORTED_MODULE_8__/* .loadTokenizer */ .Y)(files);
        await (0,_checkpoint_template_js__WEBPACK_IMPORTED_MODULE_7__/* .chatTemplate */ .V)(files, tokenizer);
        await (0,_checkpoint_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .generationSettings */ .c)(files, tokenizer);
        return `${folder}, ${(0,_backends_onnx_graph_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .readGraph */ .t)(files.onnx).precision}`;
    });
}
/** Whether recorded evidence can be read and is whole, as far as the data could be read. */
async function examineRecorded(side, suite, sets) {
    const { path } = suite[side];
    const known = { ...suite, tasks: suite.tasks.filter((task) => sets.has(task.name)) };
    let lacking = [];
    const finding = await attempt(side, async () => {
        const { tasks } = await (0,_backends_recorded_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readRecorded */ .H)(path, suite.folder, (0,_recorded_js__WEBPACK_IMPORTED_MODULE_15__.recordedTasks)(known, sets));
        lacking = known.tasks.flatMap(({ name }) => {
            const lost = sets.get(name).samples.length - tasks.get(name).evidence.length;
            return lost > 0 ? [`${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_17__/* .counted */ .hS)(lost, 'sample')} of ${name}`] : [];
        });
        return `${path}, ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_18__/* .listed */ .K)([...tasks.values()].map(({ file }) => file))}`;
    });
    if (lacking.length === 0)
        return finding;
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_16__/* .bad */ .MB)(side, `${path} has nothing for ${(0,_shared_shown_js__WEBPACK_IMPORTED_MODULE_18__/* .listed */ .K)(lacking)}`, 'Record every sample: what is missing never passes.');
}
/** Whether a suite, the data of its tasks and its checkpoints can be read. Null suite: it could not be read. */
async function examineSuite(file) {
    let suite = null;
    const findings = [
        await attempt('suite', async () => {
            suite = await (0,_suite_read_js__WEBPACK_IMPORTED_MODULE_13__/* .readSuite */ .x)(file, _metrics_catalogue_js__WEBPACK_IMPORTED_MODULE_10__/* .catalogue */ .s);
            return `${file}: ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_17__/* .counted */ .hS)(suite.tasks.length, 'task')}, ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_17__/* .counted */ .hS)(suite.rules.length, 'rule')}`;
        }),
    ];
    // TypeScript does not see the assignment in the closure.
    const read = suite;
    if (read === null)
        return { suite: null, findings };
    const sets = new Map();
    const data = [];
    for (const task of (0,_recorded_js__WEBPACK_IMPORTED_MODULE_15__.withoutAsking)(read).tasks) {
        const check = `data of ${task.name}`;
        data.push(await attempt(check, async () => {
            const set = await (0,_samples_read_js__WEBPACK_IMPORTED_MODULE_11__/* .readSamples */ .a)(task.data);
            sets.set(task.name, set);
            return `${task.data.written}: ${(0,_shared_numbers_js__WEBPACK_IMPORTED_MODULE_17__/* .counted */ .hS)(set.samples.length, 'sample')}`;
        }));
    }
    for (const side of _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_9__/* .sides */ .r)
        findings.push(await examineSide(side, read, file, sets));
    return { suite: read, findings: [...findings, ...data] };
}


/***/ })

};
