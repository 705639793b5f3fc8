export const id = 6414;
export const ids = [6414];
export const modules = {

/***/ 26414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shard: () => (/* binding */ shard)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _samples_shard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96987);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12280);
/* harmony import */ var _shared_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79002);
/* harmony import */ var _shared_messages_gather_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71235);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17325);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42728);







/**
 * Evaluates one part, which decides nothing: it says how much of the whole it is, or why it is not there.
 * @param written `3/8`
 */
async function shard(written, options, say) {
    const part = (0,_samples_shard_js__WEBPACK_IMPORTED_MODULE_1__/* .parseShard */ .uK)(written);
    const { record, folder } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_6__/* .runShard */ .Ek)(options, part);
    if (record.error !== null) {
        (0,_explain_js__WEBPACK_IMPORTED_MODULE_5__/* .tell */ .qz)(record.error);
        return { exit: record.error.exit, folder };
    }
    const evaluated = record.data.reduce((sum, data) => sum + (data.evaluated ?? 0), 0);
    const samples = record.data.reduce((sum, data) => sum + data.samples, 0);
    say(`${(0,_shared_messages_gather_js__WEBPACK_IMPORTED_MODULE_4__/* .shardText */ .e)({ ...part, evaluated, samples })}\nRun folder: ${(0,_shared_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)('', folder) || '.', 500)}`);
    return { exit: _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCode */ .I$.passed, folder };
}


/***/ })

};
