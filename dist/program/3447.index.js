export const id = 3447;
export const ids = [3447];
export const modules = {

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
