export const id = 2885;
export const ids = [2885];
export const modules = {

/***/ 82885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findShards: () => (/* binding */ findShards),
/* harmony export */   isOfShard: () => (/* binding */ isOfShard),
/* harmony export */   suiteOf: () => (/* binding */ suiteOf),
/* harmony export */   suiteOfShards: () => (/* binding */ suiteOfShards)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _evidence_run_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45058);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12280);
/* harmony import */ var _suite_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29576);





/** Folders between the one that is named and the run folders: one an artifact, and whatever path was uploaded. */
const deepest = 4;
/**
 * The run folders of shards that are named, or that lie in the folders that are, by their number.
 * @throws GateError where there is none, or where one cannot be read
 */
function findShards(folders) {
    const wholes = [];
    const paths = new Set(folders.flatMap((folder) => [...runsIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder), 0)]));
    const found = [...paths].flatMap((path) => {
        const folder = new _evidence_run_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .RunFolder */ .E(path);
        const record = folder.readRecord();
        if (isOfShard(record))
            return [{ folder, record: withSafeName(record, path) }];
        wholes.push(path);
        return [];
    });
    if (found.length === 0)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .gateError */ .em)('gather-nothing', { folders, wholes });
    return found.sort((a, b) => a.record.shard.index - b.record.shard.index || (a.folder.path < b.folder.path ? -1 : 1));
}
/** The name of the suite whose shards lie in a folder; null where there is none or one cannot be read: gathering says why. */
function suiteOfShards(folder) {
    try {
        return findShards([folder])[0]?.record.suite.name ?? null;
    }
    catch {
        return null;
    }
}
/** The suite whose shards lie in these folders. @throws GateError where there is none, or where one cannot be read */
function suiteOf(folders) {
    return findShards(folders)[0].record.suite;
}
function* runsIn(path, depth) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'run.json')))
        yield (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    if (depth === deepest || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return;
    // Not behind links: an artifact has none, and one could lead in a circle.
    for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { withFileTypes: true }))
        if (entry.isDirectory())
            yield* runsIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, entry.name), depth + 1);
}
function isOfShard(record) {
    return record.shard !== undefined;
}
/** The name becomes part of a path, and what another machine wrote is not what this one has checked. */
function withSafeName(record, folder) {
    if (_suite_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .suiteName */ .Q.test(record.suite.name))
        return record;
    throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .gateError */ .em)('run-folder-unreadable', {
        folder,
        file: 'run.json',
        why: 'its suite has no name that a suite can have',
    });
}


/***/ })

};
