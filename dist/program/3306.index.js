export const id = 3306;
export const ids = [3306];
export const modules = {

/***/ 43306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   givenBy: () => (/* binding */ givenBy)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12280);


const kinds = ['generate', 'classify', 'entities', 'choose', 'perplexity'];
const roles = ['general', 'domain'];
/** @throws GateError `init-task`, `init-action` */
function givenBy(flags) {
    const { action = null } = flags;
    if (action !== null && !/^(https?:\/\/[^\s@]+@\S+|[\w.-]+\/[\w./-]+@\S+|\.[\w./-]*)$/.test(action))
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('init-action', { given: action });
    return {
        baseline: flags.baseline ?? null,
        candidate: flags.candidate ?? null,
        data: listOf(flags.data).map(normal),
        tasks: new Map((flags.task ?? []).map(wishOf)),
        workflow: flags.workflow ?? null,
        action,
        runsOn: flags.runsOn === undefined ? null : listOf(flags.runsOn),
        tokenizer: flags.tokenizer ?? null,
    };
}
const listOf = (written = '') => written
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
const normal = (path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path.replaceAll('\\', '/'));
/** `data/qa.jsonl=choose:general`. */
function wishOf(written) {
    const at = written.lastIndexOf('=');
    const words = written.slice(at + 1).split(':');
    const kind = kinds.find((each) => words.includes(each)) ?? null;
    const role = roles.find((each) => words.includes(each)) ?? null;
    const known = (kind === null ? 0 : 1) + (role === null ? 0 : 1);
    if (at < 1 || known !== words.length)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('init-task', { given: written });
    return [normal(written.slice(0, at)), { kind, role }];
}


/***/ })

};
