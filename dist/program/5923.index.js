export const id = 5923;
export const ids = [5923,2885];
export const modules = {

/***/ 75923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gather: () => (/* binding */ gather)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/evidence/history-read.js
var history_read = __webpack_require__(37978);
// EXTERNAL MODULE: ./lib/evidence/run-folder.js + 2 modules
var run_folder = __webpack_require__(45058);
// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
// EXTERNAL MODULE: ./lib/evidence/evidence.js
var evidence = __webpack_require__(75700);
// EXTERNAL MODULE: ./lib/shared/shown.js
var shown = __webpack_require__(9108);
;// CONCATENATED MODULE: ./lib/commands/gather/alike.js



/** What was evaluated has to be one thing in all shards. What is named here is what is not. */
function differences(records) {
    // One that ended early may not have come to its data nor to its checkpoints.
    const finished = records.filter(({ error }) => error === null);
    return [...differing(records, suiteOf), ...differing(finished, measuredOf)];
}
function differing(records, tell) {
    const told = records.map((record) => ({ shard: record.shard.index, values: tell(record) }));
    const labels = new Set(told.flatMap(({ values }) => [...values.keys()]));
    return [...labels].flatMap((of) => {
        const shards = new Map();
        for (const { shard, values } of told)
            shards.set(values.get(of), [...(shards.get(values.get(of)) ?? []), shard]);
        return shards.size < 2 ? [] : [{ of, values: [...shards].map(([value, numbers]) => written(value, numbers)) }];
    });
}
function written(value, shards) {
    if (value === undefined)
        return { value: 'nothing', shards };
    return { value: /^[0-9a-f]{64}$/.test(value) ? value.slice(0, 12) : (0,shown/* shown */.S)(value), shards };
}
function suiteOf({ suite, shard, policy }) {
    const { sha256, folder, file: _, ...decoded } = suite;
    return new Map([
        ['number of shards', String(shard.of)],
        ['suite: sha256', sha256],
        ['policy: whose rules hold', policy?.holds ?? 'head'],
        ['policy: the base', policy?.base ?? 'none'],
        ...leaves('suite', decoded, folder),
    ]);
}
function measuredOf({ data, opened, versions }) {
    const told = data.flatMap(({ task, sha256, samples }) => [
        [`data of ${task}: sha256`, sha256],
        [`data of ${task}: samples`, String(samples)],
    ]);
    for (const side of evidence/* sides */.r) {
        // The last bits of a server's values may differ from one start to the next.
        const { notes: _, readings: __, ...same } = opened[side] ?? { notes: [] };
        told.push(...leaves(side, same));
    }
    return new Map([...told, ...leaves('version', versions)]);
}
/** Every value of a thing, by the names that lead to it. Paths are told from the suite's folder, which may lie elsewhere on every machine. */
function leaves(name, thing, folder) {
    if (typeof thing === 'string')
        return [[name, folder === undefined ? thing : thing.split(folder + external_node_path_.sep).join('')]];
    if (typeof thing !== 'object' || thing === null)
        return [[name, String(thing)]];
    return Object.entries(thing).flatMap(([key, value]) => {
        if (key === 'place')
            return [];
        const own = value?.name;
        return leaves(`${name}${name.includes(': ') ? '.' : ': '}${typeof own === 'string' ? own : key}`, value, folder);
    });
}

;// CONCATENATED MODULE: ./lib/commands/gather/complete.js
/** Shards that are there more than once, with their folders. */
function doubles(shards) {
    const folders = new Map();
    for (const { folder, record } of shards)
        folders.set(record.shard.index, [...(folders.get(record.shard.index) ?? []), folder.path]);
    return [...folders].flatMap(([shard, paths]) => (paths.length < 2 ? [] : [{ shard, folders: paths }]));
}
/** Of shards of one number each: those that are not there, and those that ended early. */
function lacking(records, of) {
    const there = new Set(records.map(({ shard }) => shard.index));
    const missing = Array.from({ length: of }, (_, i) => i + 1).filter((index) => !there.has(index));
    const unfinished = records.flatMap(({ shard, error }) => error === null ? [] : [{ shard: shard.index, what: error.what }]);
    return { missing, unfinished };
}
/** Why every shard ended early, where that is one and the same: a whole run would have ended so too. */
function commonError(records, of) {
    const [first] = records;
    const isCommon = records.length === of && records.every(({ error }) => sameError(error, first.error));
    return isCommon ? first.error : null;
}
function sameError(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
}

// EXTERNAL MODULE: ./lib/commands/gather/find.js
var find = __webpack_require__(82885);
// EXTERNAL MODULE: ./lib/judge/ledger.js
var judge_ledger = __webpack_require__(26202);
// EXTERNAL MODULE: ./lib/samples/shard.js
var shard = __webpack_require__(96987);
// EXTERNAL MODULE: ./lib/shared/numbers.js
var numbers = __webpack_require__(2447);
;// CONCATENATED MODULE: ./lib/commands/gather/parts.js




/**
 * The samples of a task out of all of its parts, in the order of the data.
 * @throws GateError where one is missing, double or in a part that is not its own
 */
function samplesOf(task, parts) {
    for (const { record, samples } of parts) {
        const refuse = refusal(record, task);
        const wanted = dataOf(record, task)?.evaluated;
        const ids = new Set(samples.map(({ id }) => id));
        if (samples.length !== wanted || ids.size !== wanted)
            throw refuse(`${(0,numbers/* counted */.hS)(ids.size, 'sample')} in place of ${(0,numbers/* formatCount */.B4)(wanted ?? 0)}`);
        const strange = [...ids].filter((id) => !(0,shard/* isInShard */.O1)(id, record.shard));
        if (strange.length > 0)
            throw refuse(`${told(strange)} not of this shard`);
    }
    const samples = parts.flatMap((part) => part.samples).sort((a, b) => a.source.line - b.source.line);
    const { record } = parts[0];
    const whole = dataOf(record, task)?.samples;
    if (samples.length === whole)
        return samples;
    throw refusal(record, task)(`${(0,numbers/* counted */.hS)(samples.length, 'sample')} in all shards in place of ${(0,numbers/* formatCount */.B4)(whole ?? 0)}`);
}
function dataOf(record, task) {
    return record.data.find((one) => one.task === task);
}
/**
 * What a part holds of one side's evidence. That of other parts is left where it is: it was made by a run of another shard into the same folder.
 * @param lines as the file has them
 * @param mayLack whether a sample without evidence is a row that is missing, and no mistake: so it is where the side cannot tell, and
 * where the evidence was recorded elsewhere
 * @throws GateError where evidence is missing, double or of no sample
 */
function evidenceOf({ record, samples }, { side, task, ids, mayLack }, lines) {
    const refuse = refusal(record, task);
    const strange = lines.map(({ id }) => id).filter((id) => !ids.has(id));
    if (strange.length > 0)
        throw refuse(`the ${side} has evidence for ${told(strange)} that the data do not hold`);
    const own = lines.filter(({ id }) => (0,shard/* isInShard */.O1)(id, record.shard));
    const found = new Map(own.map((one) => [one.id, one]));
    const twice = own.filter((one) => found.get(one.id) !== one).map(({ id }) => id);
    if (twice.length > 0)
        throw refuse(`the ${side} has evidence twice for ${told(twice)}`);
    const lost = samples.filter(({ id }) => !found.has(id)).map(({ id }) => id);
    if (lost.length > 0 && !mayLack)
        throw refuse(`the ${side} has no evidence for ${told(lost)}`);
    return found;
}
function refusal({ shard: { index, of } }, task) {
    return (why) => (0,errors/* gateError */.em)('gather-samples', { shard: index, of, task, why });
}
function told(ids) {
    return `${(0,numbers/* counted */.hS)(ids.length, 'sample')} (${(0,shown/* listed */.K)(ids.map(shown/* shown */.S), 3)})`;
}

;// CONCATENATED MODULE: ./lib/commands/gather/merge.js




/** Writes a task's samples and evidence out of all shards into the folder of the whole. */
function mergeTask(task, shards, folder) {
    const parts = shards.map((shard) => ({ ...shard, samples: shard.folder.readSamples(task) }));
    const samples = samplesOf(task, parts);
    folder.writeSamples(task, samples);
    const ids = new Set(samples.map(({ id }) => id));
    for (const side of evidence/* sides */.r)
        mergeEvidence(side, task, ids, parts, folder);
    mergeJudgements(task, shards, folder);
}
/** Every shard has read all data of the suite that does not hold. */
function copyOtherSamples([first], folder) {
    const other = first?.record.policy?.other;
    if (other?.state !== 'read')
        return;
    const tasks = other.data
        .map(({ task }) => task)
        .filter((name) => other.suite.tasks.some((task) => task.name === name));
    for (const task of tasks)
        folder.writeOtherSamples(task, first.folder.readOtherSamples(task));
}
/** Each shard has asked the judges about its own samples, and planted answers of its own. */
function mergeJudgements(task, shards, folder) {
    const judgements = shards.flatMap((shard) => (0,judge_ledger/* readJudgements */.TH)(shard.folder.judgements(task)));
    if (judgements.length === 0)
        return;
    const ledger = new judge_ledger/* Ledger */.Oc(folder.judgements(task));
    for (const judgement of (0,judge_ledger/* lastOfEach */.Pv)(judgements))
        ledger.judged(judgement);
    ledger.close();
}
function mergeEvidence(side, task, ids, parts, folder) {
    const read = parts.map((part) => ({ part, ...part.folder.evidence(side, task).read() }));
    // Whatever a finished run may lack, it has this file.
    const without = read.find(({ identity }) => identity === '');
    if (without)
        throw refusal(without.part.record, task)(`the ${side} has no evidence, not even a file of it`);
    refuseOtherIdentities(`${side}: what its evidence of ${task} depends on`, read.map(({ part, identity }) => ({ shard: part.record.shard.index, identity })));
    const found = new Map();
    for (const { part, lines } of read) {
        const wanted = { side, task, ids, mayLack: mayLack(part, side, task) };
        for (const [id, evidence] of evidenceOf(part, wanted, lines))
            found.set(id, evidence);
    }
    const file = folder.evidence(side, task);
    // Every shard has the identity of the whole, so that a later run goes on with what was gathered.
    file.open(read[0].identity);
    for (const id of ids)
        if (found.has(id))
            file.append(found.get(id));
    file.close();
}
function mayLack({ record: { opened, untold } }, side, task) {
    return opened[side]?.backend === 'recorded' || (untold ?? []).some((one) => one.side === side && one.task === task);
}
function refuseOtherIdentities(of, told) {
    const shards = new Map();
    for (const { shard, identity } of told)
        shards.set(identity, [...(shards.get(identity) ?? []), shard]);
    if (shards.size < 2)
        return;
    const values = [...shards].map(([identity, numbers]) => ({
        value: identity.slice(0, 12),
        shards: numbers,
    }));
    throw (0,errors/* gateError */.em)('gather-unlike', { differences: [{ of, values }] });
}

;// CONCATENATED MODULE: ./lib/commands/gather/record.js

/**
 * The record of the whole, out of those of its shards in their order. It was begun when the first of them was, and took as long as all of
 * them together.
 */
function mergedRecord(records) {
    const { schema, suite, data, versions } = records[0];
    return {
        schema,
        suite,
        opened: { baseline: openedOf('baseline', records), candidate: openedOf('candidate', records) },
        data: data.map(({ evaluated: _, ...whole }) => whole),
        versions,
        untold: untoldOf(records),
        judged: judgedOf(records),
        ...(records[0].policy && { policy: records[0].policy }),
        ...(records[0].earlier && { earlier: records[0].earlier }),
        ...reusedOf(records),
        error: null,
        started: records.map(({ started }) => started).sort()[0],
        seconds: records.reduce((sum, { seconds }) => sum + seconds, 0),
    };
}
/** What one shard alone was told, the reader of the whole should know too. */
function openedOf(side, records) {
    const all = records.flatMap(({ opened }) => opened[side] ?? []);
    if (all.length < records.length)
        return null;
    return { ...all[0], notes: [...new Set(all.flatMap(({ notes }) => notes))] };
}
/** In the order of a run: the baseline's tasks, then the candidate's. */
function untoldOf(records) {
    const all = records.flatMap(({ untold }) => untold ?? []);
    const tasks = records[0].suite.tasks;
    return evidence/* sides */.r.flatMap((side) => tasks.flatMap(({ name }) => all.find((one) => one.side === side && one.task === name) ?? []));
}
/** Once for a task, as old as the oldest of it. */
function reusedOf(records) {
    const all = records.flatMap(({ reused }) => reused ?? []).sort((a, b) => (a.made < b.made ? -1 : 1));
    const first = all.filter((one, i) => i === all.findIndex(({ side, task }) => side === one.side && task === one.task));
    return first.length === 0 ? {} : { reused: first };
}
function judgedOf(records) {
    const [first = [], ...others] = records.map(({ judged }) => judged ?? []);
    return first.map((task, i) => [task, ...others.flatMap((judged) => judged[i] ?? [])].reduce(added));
}
function added(one, other) {
    const sum = (key) => one[key] + other[key];
    return {
        task: one.task,
        planned: sum('planned'),
        keys: { ...one.keys, ...other.keys },
        stopped: one.stopped ?? other.stopped,
        said: one.said ?? other.said,
        cost: one.cost === null || other.cost === null ? null : one.cost + other.cost,
        input: sum('input'),
        cachedInput: sum('cachedInput'),
        output: sum('output'),
        calls: sum('calls'),
        cached: sum('cached'),
    };
}

// EXTERNAL MODULE: ./lib/commands/people.js
var people = __webpack_require__(24231);
// EXTERNAL MODULE: ./lib/commands/report.js + 26 modules
var report = __webpack_require__(18967);
// EXTERNAL MODULE: ./lib/commands/run.js + 6 modules
var run = __webpack_require__(42728);
// EXTERNAL MODULE: ./lib/commands/version.js
var version = __webpack_require__(43014);
;// CONCATENATED MODULE: ./lib/commands/gather.js














/**
 * Puts the shards of one evaluation together and decides, as one run of the whole would have: from the same evidence comes the same
 * report. What does not fit or is missing ends in a report as well. Where there is no shard at all, or one cannot be read, it throws.
 */
function gather({ folders, out, history = null }) {
    const shards = (0,find.findShards)(folders);
    const [first] = shards;
    const folder = new run_folder/* RunFolder */.E((0,external_node_path_.resolve)(out ?? `runs/${first.record.suite.name}`));
    refuseOver(folder, shards);
    folder.claim((0,external_node_path_.join)(first.folder.path, 'suite.yml'), true);
    try {
        const record = putTogether(shards, folder);
        folder.writeRecord(record);
        (0,history_read/* keepHistory */.Y)(folder, history);
        return { report: (0,report/* publishFolder */.y6)(folder, record), folder: folder.path };
    }
    finally {
        folder.release();
    }
}
function refuseOver({ path }, shards) {
    const place = (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.realpathSync)(path) : path;
    if (shards.some(({ folder }) => folder.path === place))
        throw (0,errors/* gateError */.em)('gather-into-shard', { folder: path });
}
function putTogether(shards, folder) {
    const records = shards.map(({ record }) => record);
    const merged = mergedRecord(records);
    for (const { record, folder: from } of shards)
        folder.log(`shard ${record.shard.index} of ${record.shard.of}: ${from.path}`);
    try {
        refuseOthers(shards);
        const { of } = records[0].shard;
        const error = commonError(records, of);
        if (error !== null)
            return { ...merged, error };
        const { missing, unfinished } = lacking(records, of);
        if (missing.length + unfinished.length > 0)
            throw (0,errors/* gateError */.em)('gather-incomplete', { of, missing, unfinished });
        for (const task of merged.suite.tasks)
            mergeTask(task.name, shards, folder);
        copyOtherSamples(shards, folder);
        (0,people/* readPeople */.ky)(merged.suite, folder);
        return merged;
    }
    catch (error) {
        folder.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
        // What does not fit together was not compared.
        const nothing = { opened: { baseline: null, candidate: null }, data: [] };
        return { ...merged, ...nothing, error: (0,run/* recorded */.t2)((0,errors/* asGateError */.Ub)(error)) };
    }
}
function refuseOthers(shards) {
    const records = shards.map(({ record }) => record);
    const found = differences(records);
    if (found.length > 0)
        throw (0,errors/* gateError */.em)('gather-unlike', { differences: found });
    const versions = [...new Set(records.map((record) => record.versions['checkpoint-gate'] ?? 'an unknown version'))];
    if (versions.some((one) => one !== version/* version */.r))
        throw (0,errors/* gateError */.em)('gather-other-version', { own: version/* version */.r, versions });
    const twice = doubles(shards);
    if (twice.length > 0)
        throw (0,errors/* gateError */.em)('gather-double', { of: records[0].shard.of, doubles: twice });
}


/***/ }),

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
