export const id = 6739;
export const ids = [6739];
export const modules = {

/***/ 95325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ answersIn),
/* harmony export */   w: () => (/* binding */ ratedTask)
/* harmony export */ });
/* harmony import */ var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75700);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12280);
/* harmony import */ var _shared_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19519);



/** The task whose answers people rate: the one that is named, or the only one that there is. */
function ratedTask(record, folder, named) {
    const tasks = record.suite.tasks.filter(isGenerate);
    if (tasks.length === 0)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('sheet-task-none', { folder });
    const names = tasks.map(({ name }) => name);
    if (named === null) {
        if (tasks.length > 1)
            throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('sheet-task-needed', { tasks: names });
        return tasks[0];
    }
    const task = tasks.find(({ name }) => name === named);
    if (task === undefined)
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gateError */ .em)('sheet-task-unknown', { task: named, tasks: names, near: (0,_shared_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(named, names) });
    return task;
}
const isGenerate = (task) => task.kind === 'generate';
/** What both sides of a run have answered. */
function answersIn(folder, task) {
    const samples = folder.readSamples(task);
    const [baseline, candidate] = _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r.map((side) => {
        const evidence = folder.evidence(side, task).load().values();
        return new Map([...evidence].flatMap((one) => (one.kind === 'answer' ? [[one.id, one.text]] : [])));
    });
    return { samples, baseline: baseline, candidate: candidate };
}


/***/ }),

/***/ 45058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ RunFolder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
// EXTERNAL MODULE: ./lib/shared/secrets.js
var secrets = __webpack_require__(95804);
;// CONCATENATED MODULE: ./lib/evidence/file.js



/**
 * The evidence of one task on one side: a file of JSON lines that is only ever appended to, so that whatever ends the process,
 * every line that was written whole is kept. Its first line holds the identity of what the evidence depends on.
 */
class EvidenceFile {
    path;
    #known = new Map();
    #file = null;
    constructor(path) {
        this.path = path;
    }
    get evidence() {
        return this.#known;
    }
    /** Reads what is there. Evidence of another identity is of no use and is removed; a line torn by a crash is cut off. */
    open(identity) {
        const { lines, end } = this.#read();
        const first = lines[0];
        const discarded = lines.length > 0 && first?.identity !== identity;
        if (discarded)
            (0,external_node_fs_.rmSync)(this.path);
        else if (end !== null)
            (0,external_node_fs_.truncateSync)(this.path, end);
        const fresh = discarded || lines.length === 0;
        if (!fresh)
            for (const line of lines.slice(1))
                this.#known.set(line.id, line);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(this.path), { recursive: true });
        this.#file = (0,external_node_fs_.openSync)(this.path, 'a');
        if (fresh)
            (0,external_node_fs_.appendFileSync)(this.#file, `${JSON.stringify({ identity })}\n`);
        return { kept: this.#known.size, discarded };
    }
    append(evidence) {
        if (this.#file === null)
            throw new Error('The evidence file is not open');
        (0,external_node_fs_.appendFileSync)(this.#file, `${JSON.stringify(evidence)}\n`);
        this.#known.set(evidence.id, evidence);
    }
    close() {
        if (this.#file !== null)
            (0,external_node_fs_.closeSync)(this.#file);
        this.#file = null;
    }
    /** Reads without opening for writing: for a report of a finished run. */
    load() {
        for (const line of this.#read().lines.slice(1))
            this.#known.set(line.id, line);
        return this.#known;
    }
    /** The lines as they are, for whoever has to see that an id comes twice; the identity is empty where there is none. */
    read() {
        const [first, ...lines] = this.#read().lines;
        return { identity: first?.identity ?? '', lines };
    }
    /** `end`: how far the whole lines go, in bytes, where a torn one follows them; else null. */
    #read() {
        if (!(0,external_node_fs_.existsSync)(this.path))
            return { lines: [], end: null };
        const bytes = (0,external_node_fs_.readFileSync)(this.path);
        const end = bytes.lastIndexOf(0x0a) + 1;
        const lines = [];
        for (const [i, line] of bytes.subarray(0, end).toString('utf8').split('\n').entries())
            if (line !== '')
                lines.push(this.#parse(line, i + 1));
        return { lines, end: end < bytes.length ? end : null };
    }
    /** A line is an object with the identity (the first) or the id of a sample (the others). */
    #parse(line, number) {
        const refuse = (why, cause) => {
            const [folder, file] = [(0,external_node_path_.dirname)(this.path), (0,external_node_path_.basename)(this.path)];
            return (0,errors/* gateError */.em)('run-folder-unreadable', { folder, file, why: `line ${number}: ${why}` }, cause);
        };
        let value;
        try {
            value = JSON.parse(line);
        }
        catch (error) {
            throw refuse(error.message, error);
        }
        if (typeof (number === 1 ? value?.identity : value?.id) !== 'string')
            throw refuse('it is no evidence');
        return value;
    }
}

// EXTERNAL MODULE: ./lib/shared/alive.js
var alive = __webpack_require__(57268);
;// CONCATENATED MODULE: ./lib/evidence/lock.js




/**
 * Keeps a folder to this process; the lock of a process that is gone does not count. Of two processes that come at once, one makes the file and the other
 * finds it.
 * @throws GateError `run-folder-busy`
 */
function lock(folder) {
    const file = fileIn(folder);
    const make = () => (0,external_node_fs_.writeFileSync)(file, String(process.pid), { flag: 'wx' });
    try {
        make();
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
        const pid = Number((0,external_node_fs_.readFileSync)(file, 'utf8'));
        if (pid !== process.pid && (0,alive/* isAlive */._)(pid))
            throw (0,errors/* gateError */.em)('run-folder-busy', { folder, pid });
        (0,external_node_fs_.rmSync)(file);
        make();
    }
}
function unlock(folder) {
    (0,external_node_fs_.rmSync)(fileIn(folder), { force: true });
}
const fileIn = (folder) => (0,external_node_path_.join)(folder, 'lock');

// EXTERNAL MODULE: ./lib/evidence/run-record.js
var run_record = __webpack_require__(55608);
;// CONCATENATED MODULE: ./lib/evidence/run-folder.js







const recordFile = 'run.json';
/** Who let the checkpoint through on the pull request. */
const overrideFile = 'override.json';
/** What became of sending the run to MLflow. */
const loggedFile = 'mlflow.json';
const renderings = ['report.json', 'comment.md', 'summary.md', 'report.html'];
/**
 * The folder of one run:
 * suite.yml, run.json, samples/TASK.jsonl, evidence/SIDE/TASK.jsonl, judgements/TASK.jsonl, ratings/TASK.json, report.json, report.html,
 * comment.md, summary.md, log.txt; override.json where a person let it through; mlflow.json, where its run is; history/, what was read of the merged checkpoints; policy/TASK.jsonl, samples of the suite that did not hold; logs/ of the commands that were run, and prepared.json, what they made.
 * One process writes into it at a time.
 */
class RunFolder {
    path;
    constructor(path) {
        this.path = path;
    }
    /**
     * Claims the folder for this process; the claim of a process that is gone does not count. `fresh`: nothing that the folder holds, or
     * that it only links to, is used.
     */
    claim(suiteFile, fresh = false) {
        try {
            if (fresh && (0,external_node_fs_.lstatSync)(this.path, { throwIfNoEntry: false })?.isSymbolicLink())
                (0,external_node_fs_.rmSync)(this.path);
            (0,external_node_fs_.mkdirSync)(this.path, { recursive: true });
            lock(this.path);
            if (fresh)
                this.#forget();
            // It was of what the folder held before.
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.path, overrideFile), { force: true });
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.path, loggedFile), { force: true });
            if ((0,external_node_fs_.existsSync)(suiteFile))
                this.#copySuite(suiteFile);
        }
        catch (error) {
            if (error instanceof errors/* GateError */.ue)
                throw error;
            throw (0,errors/* gateError */.em)('run-folder-not-writable', { folder: this.path, why: error.message }, error);
        }
    }
    /** To the byte, but for what signs in inside its addresses: the folder is kept and shared. */
    #copySuite(file) {
        const text = (0,external_node_fs_.readFileSync)(file, 'utf8');
        const told = (0,secrets/* withoutSecrets */.cT)(text);
        if (told === text)
            (0,external_node_fs_.copyFileSync)(file, (0,external_node_path_.join)(this.path, 'suite.yml'));
        else
            this.write('suite.yml', told);
    }
    /** Forgets an earlier run, and every name under which this one will write: a link there would lead out of the folder. */
    #forget() {
        const beside = [overrideFile, loggedFile, 'production-grades.jsonl'];
        const written = ['suite.yml', recordFile, 'prepared.json', ...renderings, 'log.txt', ...beside];
        for (const name of [
            'evidence',
            'samples',
            'judgements',
            'ratings',
            'history',
            'policy',
            'logs',
            ...written,
            ...written.map(partOf),
        ])
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.path, name), { recursive: true, force: true });
    }
    release() {
        unlock(this.path);
    }
    evidence(side, task) {
        return new EvidenceFile((0,external_node_path_.join)(this.path, 'evidence', side, `${fileName(task)}.jsonl`));
    }
    /** File of what became of the questions to a task's judges. */
    judgements(task) {
        return (0,external_node_path_.join)(this.path, 'judgements', `${fileName(task)}.jsonl`);
    }
    writeRatings(task, json) {
        this.write((0,external_node_path_.join)('ratings', `${fileName(task)}.json`), `${json}\n`);
    }
    /** null: none were read. */
    readRatings(task) {
        const file = (0,external_node_path_.join)('ratings', `${fileName(task)}.json`);
        return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(this.path, file)) ? this.#parse(this.#read(file), file) : null;
    }
    /** `null`: nobody has let anything through. */
    writeOverrides(json) {
        if (json === null)
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.path, overrideFile), { force: true });
        else
            this.write(overrideFile, json);
    }
    /** null: there are none. */
    readOverrides() {
        return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(this.path, overrideFile)) ? this.#parse(this.#read(overrideFile), overrideFile) : null;
    }
    writeSamples(task, samples) {
        this.write((0,external_node_path_.join)('samples', `${fileName(task)}.jsonl`), samples.map((sample) => `${JSON.stringify(sample)}\n`).join(''));
    }
    readSamples(task) {
        const file = (0,external_node_path_.join)('samples', `${fileName(task)}.jsonl`);
        const lines = this.#read(file).split('\n');
        return lines.filter((line) => line !== '').map((line) => this.#parse(line, file));
    }
    writeLogged(json) {
        this.write(loggedFile, json);
    }
    /** Its text; null: nothing was sent. */
    readLogged() {
        return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(this.path, loggedFile)) ? this.#read(loggedFile) : null;
    }
    /** Samples of the suite that did not hold, where they are other ones: policy/TASK.jsonl. */
    writeOtherSamples(task, samples) {
        this.write((0,external_node_path_.join)('policy', `${fileName(task)}.jsonl`), samples.map((sample) => `${JSON.stringify(sample)}\n`).join(''));
    }
    readOtherSamples(task) {
        const file = (0,external_node_path_.join)('policy', `${fileName(task)}.jsonl`);
        const lines = this.#read(file).split('\n');
        return lines.filter((line) => line !== '').map((line) => this.#parse(line, file));
    }
    writeRecord(record) {
        this.write(recordFile, `${JSON.stringify((0,run_record/* withoutSecretsIn */.Dy)(record), null, 2)}\n`);
    }
    /** Takes away what an earlier run of the whole has said: a part decides nothing. */
    withdraw() {
        for (const name of renderings)
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.path, name), { force: true });
    }
    /** The record of an earlier run into this folder, if there is one. */
    previousRecord() {
        return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(this.path, recordFile)) ? this.readRecord() : null;
    }
    readRecord() {
        const record = this.#parse(this.#read(recordFile), recordFile);
        const why = (0,run_record/* notRecord */.T4)(record);
        if (why !== null)
            throw this.#unreadable(recordFile, why);
        return record;
    }
    /** A line of log.txt, with the time, and without what signs in inside its addresses. */
    log(text) {
        (0,external_node_fs_.appendFileSync)((0,external_node_path_.join)(this.path, 'log.txt'), `${new Date().toISOString()} ${(0,secrets/* withoutSecrets */.cT)(text)}\n`);
    }
    /** Where a command's output goes. */
    logFile(name) {
        const folder = (0,external_node_path_.join)(this.path, 'logs');
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        return (0,external_node_path_.join)(folder, name);
    }
    /** Writes whole or not at all: a reader never sees half a file. */
    write(name, text) {
        const path = (0,external_node_path_.join)(this.path, name);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(path, '..'), { recursive: true });
        (0,external_node_fs_.writeFileSync)(partOf(path), text);
        (0,external_node_fs_.renameSync)(partOf(path), path);
        return path;
    }
    #read(name) {
        try {
            return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(this.path, name), 'utf8');
        }
        catch (error) {
            throw this.#unreadable(name, ['ENOENT', 'ENOTDIR'].includes(error.code ?? '') ? 'it is not there' : String(error), error);
        }
    }
    #parse(text, file) {
        let value;
        try {
            value = JSON.parse(text);
        }
        catch (error) {
            throw this.#unreadable(file, error.message, error);
        }
        if (typeof value !== 'object' || value === null)
            throw this.#unreadable(file, 'it holds no object');
        return value;
    }
    #unreadable(file, why, cause) {
        return (0,errors/* gateError */.em)('run-folder-unreadable', { folder: this.path, file, why }, cause);
    }
}
/** Where a file grows until it is whole. */
function partOf(path) {
    return `${path}.part`;
}
/** A name that every file system takes, and that no two tasks share. */
function fileName(task) {
    return encodeURIComponent(task);
}


/***/ }),

/***/ 55608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ withoutSecretsIn),
/* harmony export */   NX: () => (/* binding */ withBareCommands),
/* harmony export */   T4: () => (/* binding */ notRecord)
/* harmony export */ });
/* harmony import */ var _shared_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95804);

const recordParts = [
    'suite',
    'opened',
    'data',
    'versions',
    'error',
    'started',
    'seconds',
];
/** Why what was read is no record that this version knows, as a part of a sentence; null: it is one. */
function notRecord(read) {
    if (read.schema !== 1)
        return `its schema is ${read.schema}, this version reads 1`;
    const lacking = recordParts.find((part) => read[part] === undefined);
    return lacking === undefined ? null : `it has no "${lacking}"`;
}
/** The record as it is kept: nothing of it is run again, so the commands of its suites need not sign in anywhere. */
function withoutSecretsIn(record) {
    const kept = { ...record, suite: withBareCommands(record.suite) };
    const other = record.policy?.other;
    if (other?.state !== 'read')
        return kept;
    return { ...kept, policy: { ...record.policy, other: { ...other, suite: withBareCommands(other.suite) } } };
}
/** A suite without what signs in inside the addresses of its commands. */
function withBareCommands(suite) {
    const told = (command) => command && (0,_shared_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(command);
    const side = ({ prepare, server, ...source }) => ({
        ...source,
        prepare: told(prepare),
        server: server && { ...server, command: told(server.command) },
    });
    return { ...suite, baseline: side(suite.baseline), candidate: side(suite.candidate) };
}


/***/ }),

/***/ 4555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ cannotJudge),
/* harmony export */   S5: () => (/* binding */ cannotKeys),
/* harmony export */   Yc: () => (/* binding */ ownColumns),
/* harmony export */   iN: () => (/* binding */ askedOf)
/* harmony export */ });
/** What a person writes who cannot judge an item. */
const cannotJudge = 'cannot_judge';
/** Columns of a spreadsheet that hold something else, whatever a criterion is called. */
const ownColumns = ['item', 'question', 'reference', 'answer', 'answer_1', 'answer_2', 'note', 'seconds', 'seal'];
const preferences = [
    ['first_much', 'Answer 1 much better'],
    ['first_slightly', 'Answer 1 slightly better'],
    ['tie', 'Equally good'],
    ['second_slightly', 'Answer 2 slightly better'],
    ['second_much', 'Answer 2 much better'],
];
const anchors = ['very poor', 'poor', 'fair', 'good', 'excellent'];
/** What a sheet asks of every item. */
function askedOf(compare, { criteria }) {
    return compare === 'pairs' ? [preference()] : criteria.map(graded);
}
function preference() {
    return {
        name: 'preference',
        column: 'preference',
        title: 'Which answer is better?',
        asks: 'All in all, by the criteria of the guide. Length by itself is no merit.',
        options: preferences.map(([code, label], i) => ({ value: i + 1, code, label, key: String(i + 1) })),
    };
}
function graded({ name, title, asks, low, high }) {
    const options = Array.from({ length: high - low + 1 }, (_, i) => {
        const value = low + i;
        return { value, code: String(value), label: labelOf(value, low, high), key: high > 9 ? null : String(value) };
    });
    return { name, column: ownColumns.includes(name) ? `grade_${name}` : name, title, asks, options };
}
function labelOf(value, low, high) {
    if (low === 1 && high === 5)
        return anchors[value - 1];
    return value === low ? 'worst' : value === high ? 'best' : '';
}
/** Keys that say "cannot judge": 0 where it is no grade. */
function cannotKeys(asked) {
    return asked.some(({ options }) => options.some(({ value }) => value === 0)) ? ['x'] : ['0', 'x'];
}


/***/ }),

/***/ 96762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ towardsCandidate)
/* harmony export */ });
/** The preference from 1 (the baseline's answer is much better) to 5 (the candidate's is), whichever was shown first. */
function towardsCandidate({ rated, grades }) {
    if (rated.form !== 'pair' || grades === null)
        return null;
    const preference = grades.preference;
    return rated.first === 'baseline' ? preference : 6 - preference;
}


/***/ }),

/***/ 93549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isLoss)
/* harmony export */ });
const telling = ['repeated', 'newer', 'remark'];
/** Whether a rating was left out. */
function isLoss({ kind }) {
    return !telling.includes(kind);
}


/***/ }),

/***/ 57431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ filesOf),
  h: () => (/* binding */ readFilled)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/shared/errors.js + 14 modules
var errors = __webpack_require__(12280);
// EXTERNAL MODULE: ./lib/shared/messages/people.js
var people = __webpack_require__(34987);
// EXTERNAL MODULE: ./lib/people/asked.js
var people_asked = __webpack_require__(4555);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(25175);
// EXTERNAL MODULE: ./lib/shared/shown.js
var shown = __webpack_require__(9108);
;// CONCATENATED MODULE: ./lib/people/ratings/filled.js
/** Why a file cannot be read: the end of a sentence, without a full stop. */
class Unreadable extends Error {
}

;// CONCATENATED MODULE: ./lib/people/ratings/csv.js




/** How far down the header may stand below lines that somebody put on top. */
const headerWithin = 20;
/**
 * The rows of a table that was saved by a spreadsheet: columns by their names, in any order, with others between them; comma, semicolon or
 * tab; blank rows.
 * @throws Unreadable
 */
function csvRows(text, asked) {
    const known = [...people_asked/* ownColumns */.Yc, ...asked.map(({ column }) => column)];
    const { separator, body } = separated(text, known);
    const records = recordsOf(body, separator);
    const start = headerIn(records);
    if (start < 0)
        throw new Unreadable('it has no column "item"');
    const columns = records[start].map(columnName);
    const twice = known.find((name) => columns.indexOf(name) !== columns.lastIndexOf(name));
    if (twice !== undefined)
        throw new Unreadable(`it has more than one column ${(0,shown/* shown */.S)(twice)}`);
    const lacking = ['seal', ...asked.map(({ column }) => column)].filter((name) => !columns.includes(name));
    if (lacking.length > 0)
        throw new Unreadable(`it has no column ${(0,shown/* shown */.S)(lacking[0])}`);
    return records.flatMap((cells, i) => {
        if (i <= start || cells.every((cell) => cell.trim() === ''))
            return [];
        const cell = (name) => (columns.includes(name) ? (cells[columns.indexOf(name)] ?? '') : null);
        // A header in between, as of two tables pasted together.
        if (columnName(cell('item')) === 'item')
            return [];
        return [rowOf(cell, `row ${i + 1}`, asked)];
    });
}
function rowOf(cell, at, asked) {
    const isPair = asked.some(({ name }) => name === 'preference');
    const answers = (isPair ? ['answer_1', 'answer_2'] : ['answer']).map(cell);
    const seconds = Number.parseFloat((cell('seconds') ?? '').replace(',', '.'));
    return {
        at,
        item: cell('item').trim().replace(/^'/, ''),
        seal: cell('seal').trim().replace(/^'/, ''),
        texts: answers.every((answer) => answer !== null) ? answers : null,
        grades: Object.fromEntries(asked.map(({ name, column }) => [name, cell(column)])),
        cannot: false,
        skipped: false,
        note: (cell('note') ?? '').trim(),
        seconds: Number.isFinite(seconds) ? seconds : null,
        changed: null,
        annotator: null,
    };
}
/** A header says after a colon what may be written below. */
function columnName(cell) {
    return cell
        .replace(/[:(][\s\S]*$/, '')
        .replace(garbledMark, '')
        .replaceAll('"', '')
        .trim()
        .replace(/^'/, '')
        .toLowerCase();
}
/** A byte-order mark that was taken for letters: what was opened as Windows-1252 was UTF-8. */
const garbledMark = /^"?\u00EF\u00BB\u00BF/;
const headerIn = (records) => records.slice(0, headerWithin).findIndex((cells) => cells.map(columnName).includes('item'));
/** Excel takes the separator from a first line `sep=;`; else it is the one by which the header has most of the names that are known. */
function separated(text, known) {
    const told = /^"?sep=(.)"?\r?\n/i.exec(text);
    // Excel does not show that line, nor count it.
    if (told !== null)
        return { separator: told[1], body: text.slice(told[0].length) };
    const marks = [',', ';', '\t'].map((mark) => ({ mark, found: namesBy(mark, text, known) }));
    return { separator: marks.reduce((best, one) => (one.found > best.found ? one : best)).mark, body: text };
}
function namesBy(delimiter, text, known) {
    try {
        const records = (0,sync/* parse */.qg)(text, { ...reading, delimiter, to: headerWithin });
        return (records[headerIn(records)] ?? []).filter((cell) => known.includes(columnName(cell))).length;
    }
    catch {
        // Another separator may read it.
        return 0;
    }
}
const reading = { record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true, skip_empty_lines: false };
function recordsOf(text, delimiter) {
    try {
        return (0,sync/* parse */.qg)(text, { ...reading, delimiter });
    }
    catch (error) {
        const { lines } = error;
        throw new Unreadable(`a quote is not closed, or stands inside a cell without being doubled, at line ${lines ?? '?'}`);
    }
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/people/ratings/decode.js

/** Text in any encoding that spreadsheets write, without its byte-order mark. */
function decoded(bytes) {
    const encoding = encodingOf(bytes);
    return { text: new TextDecoder(encoding).decode(bytes).replace(/^\uFEFF/, ''), encoding };
}
function encodingOf(bytes) {
    const [a, b] = bytes;
    if (a === 0xff && b === 0xfe)
        return 'utf-16le';
    if (a === 0xfe && b === 0xff)
        return 'utf-16be';
    // Without a mark: our column names are ASCII, of which UTF-16 makes every other byte zero.
    if (b === 0 && a !== 0 && bytes.length > 1)
        return 'utf-16le';
    if (a === 0 && b !== 0 && bytes.length > 1)
        return 'utf-16be';
    return (0,external_node_buffer_.isUtf8)(bytes) ? 'utf-8' : 'windows-1252';
}

// EXTERNAL MODULE: ./lib/shared/numbers.js
var numbers = __webpack_require__(2447);
// EXTERNAL MODULE: ./lib/people/sheet/chance.js
var chance = __webpack_require__(98627);
// EXTERNAL MODULE: ./lib/people/sheet/label-studio.js
var label_studio = __webpack_require__(12916);
;// CONCATENATED MODULE: ./lib/people/ratings/values.js
/** Values of a file that somebody else may have written. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function textIn(value) {
    return typeof value === 'string' ? value : null;
}
function numberIn(value) {
    return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
}

;// CONCATENATED MODULE: ./lib/people/ratings/label-studio.js





/** An export of Label Studio, JSON or JSON-MIN: one row an annotation. */
function labelStudioRows(tasks, asked) {
    const found = tasks.filter(isObject);
    const names = new Map(asked.flatMap(({ name }) => [(0,label_studio/* controlOf */.rs)(name), `cg_${name}`].map((control) => [control, name])));
    const unknown = new Set();
    const rows = found.flatMap((task, i) => isObject(task.data) ? fullRows(task, i, names, unknown) : [minRow(task, i, names)]);
    const drafts = found.reduce((total, { drafts: some }) => total + (Array.isArray(some) ? some.length : 0), 0);
    const data = found.map((task) => (isObject(task.data) ? task.data : task));
    return {
        sheet: data.map((each) => textIn(each.cg_sheet)).find((sheet) => sheet !== null) ?? null,
        rows,
        remarks: [
            ...(drafts === 0
                ? []
                : [`${(0,numbers/* counted */.hS)(drafts, 'draft')} that nobody submitted ${drafts === 1 ? 'is' : 'are'} left out.`]),
            ...(unknown.size === 0
                ? []
                : [`Controls that the sheet does not have are left out: ${(0,shown/* listed */.K)([...unknown].map(shown/* shown */.S), 5)}.`]),
        ],
    };
}
/** The rows of a task of a full export: those of its annotations, or an open one. */
function fullRows(task, i, names, unknown) {
    const data = task.data;
    // Old versions called them completions.
    const annotations = [task.annotations, task.completions].flatMap((some) => (Array.isArray(some) ? some : []));
    const open = baseRow(data, `task ${idOf(task.id) ?? i + 1}`);
    if (annotations.length === 0)
        return [open];
    return annotations.filter(isObject).map((annotation) => {
        const results = (Array.isArray(annotation.result) ? annotation.result : []).filter(isObject);
        const grades = {};
        let note = '';
        for (const { from_name: control, value } of results) {
            const name = names.get(String(control));
            if (control === 'cg_note')
                note = textsOf(value).join('\n');
            else if (name !== undefined)
                grades[name] = chosen(value);
            else
                unknown.add(String(control));
        }
        return {
            ...open,
            at: `${open.at}${annotations.length > 1 ? `, annotation ${idOf(annotation.id) ?? '?'}` : ''}`,
            grades,
            skipped: annotation.was_cancelled === true,
            note,
            seconds: numberIn(annotation.lead_time),
            changed: textIn(annotation.updated_at) ?? textIn(annotation.created_at),
            annotator: personOf(annotation.completed_by),
        };
    });
}
/** A row of a JSON-MIN export: one annotation, its controls beside the data. */
function minRow(row, i, names) {
    const grades = [...names].flatMap(([control, name]) => row[control] === undefined ? [] : [[name, chosen(row[control])]]);
    return {
        ...baseRow(row, `task ${idOf(row.id) ?? i + 1}`),
        grades: Object.fromEntries(grades),
        note: textsOf(row.cg_note).join('\n'),
        seconds: numberIn(row.lead_time),
        changed: textIn(row.updated_at) ?? textIn(row.created_at),
        annotator: personOf(row.annotator),
    };
}
function baseRow(data, at) {
    const answers = [data.answer, data.answer_1, data.answer_2].filter((text) => typeof text === 'string');
    return {
        at,
        item: textIn(data.cg_item) ?? '',
        seal: textIn(data.cg_seal),
        texts: answers.length === 0 ? null : answers,
        grades: {},
        cannot: false,
        skipped: false,
        note: '',
        seconds: null,
        changed: null,
        annotator: null,
    };
}
/** `"tie"`, `{"choices": ["tie"]}`, `{"rating": 4}`, `{"number": 4}`, `4`; several choices are no grade. */
function chosen(value) {
    const inner = isObject(value) ? (value.choices ?? value.rating ?? value.number ?? value.text) : value;
    return Array.isArray(inner) && inner.length < 2 ? (inner[0] ?? null) : inner;
}
function textsOf(value) {
    const inner = isObject(value) ? value.text : value;
    return (Array.isArray(inner) ? inner : [inner]).filter((text) => typeof text === 'string');
}
function idOf(id) {
    return typeof id === 'number' || typeof id === 'string' ? String(id) : null;
}
/** A number, a name or an object. Addresses of people stay out of everything that is shown. */
function personOf(person) {
    if (isObject(person))
        return personOf(person.id ?? person.email ?? person.username);
    const id = idOf(person);
    return id === null || !/[@\s]/.test(id) ? id : (0,chance/* sha256 */.sc)(id).slice(0, 6);
}

;// CONCATENATED MODULE: ./lib/people/ratings/page.js


/**
 * The file that the rating page saves, in the middle or at the end.
 * @throws Unreadable
 */
function pageRows(file, asked) {
    if (file.version !== 1)
        throw new Unreadable('another version of this program made its sheet');
    if (!Array.isArray(file.items))
        throw new Unreadable('it has no list "items"');
    return { sheet: textIn(file.sheet), rows: file.items.map((item, i) => page_rowOf(item, i, asked)) };
}
function page_rowOf(item, i, asked) {
    const found = isObject(item) ? item : {};
    const grades = isObject(found.grades) ? found.grades : {};
    return {
        at: `item ${i + 1}`,
        item: textIn(found.item) ?? '',
        seal: textIn(found.seal),
        texts: null,
        grades: Object.fromEntries(asked.map(({ name }) => [name, grades[name] ?? null])),
        cannot: found.cannot === true,
        skipped: false,
        note: textIn(found.note) ?? '',
        seconds: numberIn(found.seconds),
        changed: textIn(found.at),
        annotator: null,
    };
}

;// CONCATENATED MODULE: ./lib/people/ratings/file.js








/**
 * Reads a filled sheet, whichever of the three forms it has.
 * @throws Unreadable
 */
function filledFile(path, bytes, asked) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    const { text, encoding } = decoded(bytes);
    const isJson = /^\s*[[{]/.test(text);
    const plain = { path, sha256, sheet: null, remarks: [] };
    if (!isJson) {
        const remark = garbledMark.test(text)
            ? people/* ratingProblem */.lV.garbled
            : encoding === 'windows-1252'
                ? people/* ratingProblem */.lV.lossy
                : null;
        const rows = csvRows(text, asked);
        // Letters are lost, so answers cannot be compared; the seals still can.
        if (remark !== null)
            for (const row of rows)
                row.texts = null;
        return { ...plain, form: 'csv', rows, remarks: remark === null ? [] : [remark] };
    }
    const value = parsed(text);
    if (Array.isArray(value))
        return { ...plain, form: 'label-studio', ...labelStudioRows(value, asked) };
    if (isObject(value) && value.format === 'checkpoint-gate ratings')
        return { ...plain, form: 'page', ...pageRows(value, asked) };
    throw new Unreadable('it is JSON, but neither what the rating page saves nor an export of Label Studio');
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new Unreadable(`it is no whole JSON: ${error.message}`);
    }
}

;// CONCATENATED MODULE: ./lib/people/ratings/read.js







/** The files of paths whose last part may hold `*`, in the order of their names; a path without `*` is itself, there or not. */
function filesOf(paths) {
    const found = paths.flatMap((path) => {
        const pattern = (0,external_node_path_.basename)(path);
        if (!pattern.includes('*'))
            return [path];
        const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
        const named = new RegExp(`^${parts.join('.*')}$`, 's');
        return namesIn((0,external_node_path_.dirname)(path))
            .filter((name) => named.test(name))
            .map((name) => (0,external_node_path_.join)((0,external_node_path_.dirname)(path), name));
    });
    return [...new Set(found)];
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })
            .filter((entry) => !entry.isDirectory())
            .map(({ name }) => name)
            .sort();
    }
    catch {
        return [];
    }
}
/**
 * Reads filled sheets; one that cannot be read is a problem by name, and the others are read all the same. The same file twice is read
 * once.
 * @param missing what a path without a file is: a mistake of the user, or a sheet that has not come back yet
 */
function readFilled(paths, key, missing) {
    const asked = (0,people_asked/* askedOf */.iN)(key.compare, key.rubric);
    const files = [];
    const problems = [];
    for (const path of filesOf(paths)) {
        const bytes = bytesOf(path, missing);
        if (bytes === null)
            continue;
        try {
            files.push(filledFile(path, bytes, asked));
        }
        catch (error) {
            if (!(error instanceof Unreadable))
                throw error;
            problems.push({
                kind: 'unreadable',
                place: { file: path, at: '' },
                said: people/* ratingProblem */.lV.unreadable(error.message),
                left: 0,
            });
        }
    }
    return { files, problems };
}
function bytesOf(path, missing) {
    try {
        return (0,external_node_fs_.readFileSync)(path);
    }
    catch (error) {
        const { code, message } = error;
        if (code === 'ENOENT' && missing === 'waiting')
            return null;
        throw (0,errors/* gateError */.em)('ratings-file-missing', { path, why: code === 'ENOENT' ? null : message }, error);
    }
}


/***/ }),

/***/ 32592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yk: () => (/* binding */ ratingsOf),
  hw: () => (/* binding */ readRatings),
  fI: () => (/* binding */ rubricFor)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/shared/messages/people.js
var messages_people = __webpack_require__(34987);
// EXTERNAL MODULE: ./lib/suite/grading.js
var grading = __webpack_require__(72208);
// EXTERNAL MODULE: ./lib/suite/rubric-schema.js
var rubric_schema = __webpack_require__(81903);
// EXTERNAL MODULE: ./lib/people/asked.js
var people_asked = __webpack_require__(4555);
// EXTERNAL MODULE: ./lib/statistics/agreement/alpha.js
var agreement_alpha = __webpack_require__(9760);
// EXTERNAL MODULE: ./lib/statistics/agreement/kappa.js
var kappa = __webpack_require__(57311);
// EXTERNAL MODULE: ./lib/statistics/agreement/pairs.js
var agreement_pairs = __webpack_require__(6793);
// EXTERNAL MODULE: ./lib/statistics/agreement/ratings.js
var agreement_ratings = __webpack_require__(17410);
// EXTERNAL MODULE: ./lib/statistics/agreement/resampled.js
var resampled = __webpack_require__(34757);
// EXTERNAL MODULE: ./lib/statistics/table.js
var table = __webpack_require__(93199);
// EXTERNAL MODULE: ./lib/statistics/agreement/disagreement.js
var disagreement = __webpack_require__(38378);
;// CONCATENATED MODULE: ./lib/statistics/agreement/shares.js



const apartAt = { none: 1, linear: 2, quadratic: 3 };
const rated = 4;
const before = 5;
/** @param scale every possible rating; else those that occur. AC1 and AC2 depend on how many are possible. */
function ratingShares(ratings, scale) {
    const found = (0,agreement_ratings/* placed */.GS)(ratings, scale);
    const row = new Float64Array(before + found.scale.length);
    const rows = new table/* StatisticRows */.A(row.length, found.items);
    for (let item = 0; item < found.items; item++) {
        row.fill(0);
        const tally = (0,agreement_ratings/* tallyOf */.sv)(found, item);
        const raters = tally.reduce((total, { count }) => total + count, 0);
        for (const a of tally) {
            row[before + a.place] = a.count / raters;
            if (raters < 2)
                continue;
            for (const b of tally) {
                const share = (a.count * b.count) / (raters * (raters - 1));
                for (const weights of ['none', 'linear', 'quadratic']) {
                    row[apartAt[weights]] += share * disagreement/* steps */.C[weights](a.place, b.place);
                }
            }
        }
        row[0] = Number(raters > 1);
        row[rated] = Number(raters > 0);
        rows.push(row);
    }
    return { scale: found.scale, rows };
}
/**
 * Fleiss' kappa ("Measuring nominal scale agreement among many raters", 1971). Equal to statsmodels 0.15.0, `fleiss_kappa`, which wants
 * as many ratings of every item; with ratings missing, and with weights, as Gwet has it ("Handbook of Inter-Rater Reliability", 2014,
 * chapters 2 and 3; irrCAC 0.4.4, `fleiss`).
 * @param sums sums of `shares.rows`
 * @returns NaN without two ratings of one item, or where all ratings are the same
 */
function fleissKappa(shares, weights, sums = shares.rows.total) {
    const prevalence = prevalenceOf(shares, sums);
    const places = shares.scale.map((_, place) => place);
    const expected = byChance(prevalence, prevalence, places, weights);
    return sums[0] > 0 && expected > 0 ? 1 - sums[apartAt[weights]] / sums[0] / expected : Number.NaN;
}
/**
 * Gwet's AC1, with weights AC2 ("Computing inter-rater reliability and its variance in the presence of high agreement", 2008; "Handbook
 * of Inter-Rater Reliability", 2014, chapter 3). It stays high where nearly all items are of one class, and kappa does not. Equal to
 * irrCAC 0.4.4, `gwet`, on a scale of equal steps.
 * @param sums sums of `shares.rows`
 * @returns NaN without two ratings of one item, or on a scale of one rating
 */
function gwetAc(shares, weights, sums = shares.rows.total) {
    const { length } = shares.scale;
    if (sums[0] === 0 || length < 2)
        return Number.NaN;
    const furthest = disagreement/* steps */.C[weights](0, length - 1);
    const places = shares.scale.map((_, place) => place);
    const one = places.map(() => 1);
    const agreeing = length ** 2 - (0,disagreement/* byChance */.Y)(one, one, places, weights) / furthest;
    const hard = prevalenceOf(shares, sums).reduce((total, share) => total + share * (1 - share), 0);
    const expected = (agreeing * hard) / (length * (length - 1));
    return 1 - sums[apartAt[weights]] / sums[0] / furthest / (1 - expected);
}
/** The mean share of each rating of the scale over the items that have a rating. */
function prevalenceOf({ scale }, sums) {
    const prevalence = new Float64Array(scale.length);
    for (let place = 0; place < scale.length; place++)
        prevalence[place] = sums[before + place] / sums[rated];
    return prevalence;
}

// EXTERNAL MODULE: ./lib/people/rating.js
var people_rating = __webpack_require__(96762);
;// CONCATENATED MODULE: ./lib/people/figures/matrix.js

/**
 * Repeats are left out, and preferences stand from the baseline (1) to the candidate (5), so that it does not matter on which side an
 * answer stood.
 */
function matrixOf(ratings, question) {
    const counting = ratings.filter(({ again, grades }) => again === 0 && grades !== null);
    const raters = [...new Set(counting.map(({ rater }) => rater))].sort();
    const items = new Map();
    for (const { sample, rated } of counting) {
        const item = { sample, side: rated.form === 'pair' ? 'pair' : rated.side };
        items.set(nameOf(item), item);
    }
    const names = [...items.keys()].sort();
    const place = new Map(names.map((name, i) => [name, i]));
    const values = raters.map(() => names.map(() => null));
    for (const rating of counting) {
        const { rated, sample, rater } = rating;
        const item = nameOf({ sample, side: rated.form === 'pair' ? 'pair' : rated.side });
        values[raters.indexOf(rater)][place.get(item)] = gradeFor(rating, question);
    }
    return { raters, items: names.map((name) => items.get(name)), values };
}
/** null: not judged. */
function gradeFor(rating, question) {
    return rating.rated.form === 'pair' ? (0,people_rating/* towardsCandidate */.g)(rating) : (rating.grades?.[question] ?? null);
}
const nameOf = ({ sample, side }) => JSON.stringify([sample, side]);

;// CONCATENATED MODULE: ./lib/people/figures/agreement.js







/** @param groupOf samples of one group are drawn together */
function agreementOf(ratings, asked, settings, groupOf) {
    const matrix = matrixOf(ratings, asked.name);
    const scale = asked.options.map(({ value }) => value);
    const several = matrix.items.filter((_, item) => ratersOf(matrix, item) > 1).length;
    const shares = ratingShares(matrix.values, scale);
    const coincide = (0,agreement_alpha/* coincidences */.S)(matrix.values);
    const [alpha, ac1] = figures([
        { rows: coincide.rows, value: (sums) => (0,agreement_alpha/* krippendorffAlpha */.t)(coincide, 'ordinal', sums) },
        { rows: shares.rows, value: (sums) => gwetAc(shares, 'none', sums) },
    ], groupsOf(matrix, groupOf), settings, asked.name);
    const { total } = shares.rows;
    return {
        question: asked.name,
        title: asked.title,
        items: several,
        alpha: alpha,
        ac1: ac1,
        exact: defined(1 - total[1] / total[0]),
        pairs: matrix.raters.flatMap((first, a) => matrix.raters.slice(a + 1).flatMap((second, b) => {
            const [one, other] = [matrix.values[a], matrix.values[a + 1 + b]];
            const items = one.filter((value, i) => (0,agreement_ratings/* isRating */.sT)(value) && (0,agreement_ratings/* isRating */.sT)(other[i])).length;
            if (items === 0)
                return [];
            const pairs = (0,agreement_pairs/* ratingPairs */.nZ)(one, other, scale);
            return [
                {
                    raters: [first, second],
                    items,
                    kappa: defined((0,kappa/* cohenKappa */.r)(pairs, 'quadratic')),
                    exact: defined((0,agreement_pairs/* shareWithin */.Ff)(pairs, 0)),
                    withinOne: defined((0,agreement_pairs/* shareWithin */.Ff)(pairs, 1)),
                },
            ];
        })),
    };
}
const ratersOf = ({ values }, item) => values.filter((row) => (0,agreement_ratings/* isRating */.sT)(row[item])).length;
function groupsOf({ items }, groupOf) {
    const numbers = new Map();
    return Int32Array.from(items, ({ sample }) => {
        const group = groupOf(sample);
        if (!numbers.has(group))
            numbers.set(group, numbers.size);
        return numbers.get(group);
    });
}
function figures(statistics, group, { seed, resamples, confidence }, question) {
    if (group.length === 0)
        return statistics.map(() => null);
    const level = (1 - confidence) / 2;
    return (0,resampled/* resampledAgreement */._f)(statistics, { seed, resamples, stream: `agreement of people/${question}`, group }).map((replicates) => {
        const { value, lower, upper } = (0,resampled/* agreementEstimate */.Jg)(replicates);
        if (Number.isNaN(value))
            return null;
        // Beyond these no agreement lies, where nothing else bounds it.
        return { value, interval: [Math.max(-1, lower(level)), Math.min(1, upper(level))] };
    });
}
const defined = (value) => (Number.isNaN(value) ? null : value);

// EXTERNAL MODULE: ./lib/statistics/exact-share.js
var exact_share = __webpack_require__(33158);
;// CONCATENATED MODULE: ./lib/people/figures/raters.js


const wordsPerSecond = 1000 / 60;
function raterFigures(rater, items, ratings, asked, confidence) {
    const own = ratings.filter((rating) => rating.rater === rater);
    const timed = own.flatMap(({ seconds, words }) => (seconds === null || seconds === 0 ? [] : [{ seconds, words }]));
    return {
        rater,
        items,
        rated: own.filter(({ grades }) => grades !== null).length,
        cannot: own.filter(({ grades }) => grades === null).length,
        above: own.some(({ rated }) => rated.form === 'pair') ? null : aboveOthers(rater, ratings, asked),
        ...repeated(own, asked),
        first: firstShare(own, confidence),
        secondsPerItem: median(timed.map(({ seconds }) => seconds)),
        tooFast: timed.filter(({ seconds, words }) => words / seconds > wordsPerSecond).length,
    };
}
function aboveOthers(rater, ratings, asked) {
    const differences = asked.flatMap(({ name }) => {
        const { raters, values } = matrixOf(ratings, name);
        const own = values[raters.indexOf(rater)] ?? [];
        return own.flatMap((grade, item) => {
            const others = values
                .flatMap((row, r) => (raters[r] === rater ? [] : [row[item] ?? null]))
                .filter((x) => x !== null);
            return grade === null || others.length === 0 ? [] : [grade - mean(others)];
        });
    });
    return differences.length === 0 ? null : mean(differences);
}
/** A repeated pair stands the other way round, so that who always takes the first differs from herself. */
function repeated(own, asked) {
    const nameOf = ({ sample, rated }) => JSON.stringify([sample, rated.form === 'pair' ? 'pair' : rated.side]);
    const firsts = new Map(own.filter(({ again }) => again === 0).map((rating) => [nameOf(rating), rating]));
    const both = own.flatMap((second) => {
        const first = second.again === 1 ? firsts.get(nameOf(second)) : undefined;
        return first?.grades && second.grades ? [[first, second]] : [];
    });
    const alike = both.filter(([first, second]) => asked.every(({ name }) => gradeFor(first, name) === gradeFor(second, name)));
    return { repeats: both.length, same: alike.length };
}
function firstShare(own, confidence) {
    const preferences = own.flatMap(({ rated, grades }) => rated.form === 'pair' && grades !== null ? [grades.preference] : []);
    const decided = preferences.filter((preference) => preference !== 3);
    if (decided.length === 0)
        return null;
    const share = { ones: decided.filter((preference) => preference < 3).length, n: decided.length };
    const level = (1 - confidence) / 2;
    return {
        decided: decided.length,
        value: share.ones / share.n,
        interval: [(0,exact_share/* shareLower */.FC)(share, level), (0,exact_share/* shareUpper */.Mb)(share, level)],
    };
}
const mean = (values) => values.reduce((sum, x) => sum + x, 0) / values.length;
function median(values) {
    if (values.length === 0)
        return null;
    const sorted = [...values].sort((a, b) => a - b);
    const middle = sorted.length / 2;
    return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
}

// EXTERNAL MODULE: ./lib/people/ratings/problem.js
var problem = __webpack_require__(93549);
// EXTERNAL MODULE: ./lib/people/sheet/chance.js
var chance = __webpack_require__(98627);
;// CONCATENATED MODULE: ./lib/people/digest.js








/** From ratings the grades of either side, means over people; what is missing does not count, and one side never without the other. Pure. */
function digestRatings(wanted, { key, checked, samples, stale, files, keyFile }, resampling) {
    const ratings = checked.ratings.filter(({ sample }) => !stale.has(sample));
    const grades = key.compare === 'pairs' ? preferencesOf(key, ratings, stale) : gradesOf(ratings);
    const counting = samples.filter(({ id }) => grades.has(id));
    const same = key.samples.filter(({ baseline, candidate }) => baseline === candidate);
    const side = (of) => new Map(counting.map(({ id }) => [id, evidenceOf(id, grades.get(id)[of])]));
    const facts = {
        sheet: key.sheet,
        compare: key.compare,
        key: keyFile,
        files,
        samples: {
            population: key.population,
            drawn: key.samples.length,
            same: same.length,
            stale: stale.size,
            rated: counting.length,
            needed: wanted.samples ?? 0,
        },
        ...figuresOf(key, checked, ratings, samples, resampling),
    };
    const missing = whyMissing(wanted, key, facts);
    return {
        graded: {
            metrics: (0,grading/* metricsOf */.Ps)('people', wanted).map(({ name }) => name),
            criteria: wanted.rubric.criteria,
            samples: missing === null ? counting : [],
            baseline: side('baseline'),
            candidate: side('candidate'),
            ...(missing !== null && { missing }),
            ...(missing === null && { note: noteOf(facts, counting, same) }),
        },
        facts,
        ratings,
    };
}
function evidenceOf(id, grades) {
    return { id, kind: 'rating', grades };
}
/** Only who graded both answers to a sample: a strict person who saw but one of them would count against it. */
function gradesOf(ratings) {
    const bySample = new Map();
    for (const { sample, rater, rated, again, grades } of ratings) {
        if (rated.form !== 'score' || again === 1 || grades === null)
            continue;
        const raters = bySample.get(sample) ?? new Map();
        bySample.set(sample, raters);
        const own = raters.get(rater) ?? {};
        raters.set(rater, rated.side === 'both' ? { baseline: grades, candidate: grades } : { ...own, [rated.side]: grades });
    }
    return means(bySample, (own) => own.baseline && own.candidate ? { baseline: { ...own.baseline }, candidate: { ...own.candidate } } : null);
}
/**
 * A pair of equal answers is a tie that nobody was asked about. Of them as large a share counts as of the others, so that ties do not
 * outweigh what people have said by now.
 */
function preferencesOf(key, ratings, stale) {
    const bySample = new Map();
    for (const rating of ratings) {
        const towards = rating.again === 1 ? null : (0,people_rating/* towardsCandidate */.g)(rating);
        if (towards === null)
            continue;
        bySample.set(rating.sample, (bySample.get(rating.sample) ?? new Map()).set(rating.rater, towards));
    }
    const found = means(bySample, (towards) => preference(Math.sign(towards - 3) / 2 + 0.5));
    const current = key.samples.filter(({ id }) => !stale.has(id));
    const same = current.filter(({ baseline, candidate }) => baseline === candidate);
    const asked = current.length - same.length;
    const share = asked === 0 ? 1 : found.size / asked;
    const order = new chance/* Chance */.nH(key.secret, 'equal answers').shuffled(same);
    for (const { id } of order.slice(0, Math.floor(share * same.length)))
        found.set(id, preference(0.5));
    return found;
}
const preference = (candidate) => ({
    baseline: { preference: 1 - candidate },
    candidate: { preference: candidate },
});
/** Means over the raters of each sample. */
function means(bySample, both) {
    const found = new Map();
    for (const [sample, raters] of bySample) {
        const own = [...raters.values()].map(both).filter((each) => each !== null);
        if (own.length === 0)
            continue;
        const mean = (side) => Object.fromEntries(Object.keys(own[0][side]).map((name) => [
            name,
            own.reduce((sum, each) => sum + each[side][name], 0) / own.length,
        ]));
        found.set(sample, { baseline: mean('baseline'), candidate: mean('candidate') });
    }
    return found;
}
function figuresOf(key, checked, ratings, samples, resampling) {
    const asked = (0,people_asked/* askedOf */.iN)(key.compare, key.rubric);
    const items = new Map(key.raters.map(({ rater, items: own }) => [rater, own.length]));
    const groups = new Map(samples.map(({ id, group }) => [id, group]));
    // A sample without a group is one by itself.
    const groupOf = (id) => JSON.stringify([groups.get(id) ?? null, groups.get(id) === undefined ? id : '']);
    const raters = [...new Set(ratings.map(({ rater }) => rater))].sort();
    const judged = ratings.flatMap((rating) => (rating.again === 1 ? [] : ((0,people_rating/* towardsCandidate */.g)(rating) ?? [])));
    return {
        // Several people who filled in one sheet have its name with a number behind.
        raters: raters.map((rater) => raterFigures(rater, items.get(rater.replace(/ #.*$/, '')), ratings, asked, resampling.confidence)),
        waiting: key.raters.flatMap(({ rater }) => (checked.returned.includes(rater) ? [] : [rater])),
        agreement: asked.map((question) => agreementOf(ratings, question, resampling, groupOf)),
        preferences: key.compare === 'pairs' ? [1, 2, 3, 4, 5].map((value) => judged.filter((one) => one === value).length) : null,
        problems: checked.problems,
    };
}
function whyMissing({ compare, samples: needed, rubric }, key, { samples: { rated, drawn, stale }, problems }) {
    if (compare !== key.compare)
        return messages_people/* peopleSaid */.Xs.otherCompare({ asked: key.compare, wanted: compare });
    if (compare === 'scores' && scalesOf(rubric.criteria) !== scalesOf(key.rubric.criteria))
        return messages_people/* peopleSaid */.Xs.otherRubric({ criteria: key.rubric.criteria.map(({ name }) => name) });
    if (needed === null)
        return null;
    const unreadable = problems.flatMap(({ kind, place }) => kind === 'unreadable' && place !== null ? [place.file] : []);
    if (unreadable.length > 0)
        return messages_people/* peopleSaid */.Xs.unreadable({ files: unreadable });
    return rated < needed ? messages_people/* peopleSaid */.Xs.pending({ rated, needed, drawn, stale }) : null;
}
const scalesOf = (criteria) => JSON.stringify(criteria.map(({ name, low, high }) => [name, low, high]).sort());
function noteOf({ samples, raters, problems }, counting, same) {
    const ties = new Set(same.map(({ id }) => id));
    return messages_people/* peopleSaid */.Xs.rated({
        raters: raters.length,
        rated: samples.rated,
        population: samples.population,
        same: counting.filter(({ id }) => ties.has(id)).length,
        stale: samples.stale,
        left: problems.filter(problem/* isLoss */.Q).reduce((total, { left }) => total + left, 0),
    });
}

// EXTERNAL MODULE: ./lib/people/sheet/texts.js
var texts = __webpack_require__(8067);
;// CONCATENATED MODULE: ./lib/people/ratings/grade.js

/**
 * The grade in a cell, however a spreadsheet writes it: `4`, `4.0`, `4 `, full-width digits, the word of an option.
 * @param all every question of the sheet: whether 0 means "cannot judge" depends on them
 */
function gradeIn(cell, asked, all) {
    if (cell === null || cell === undefined)
        return { open: true };
    if (typeof cell !== 'string' && typeof cell !== 'number')
        return { wrong: 'it is neither a number nor a word' };
    const written = plain(String(cell));
    if (written === '')
        return { open: true };
    if (written === plain(people_asked/* cannotJudge */.Dl) || (0,people_asked/* cannotKeys */.S5)(all).includes(written))
        return { cannot: true };
    const option = asked.options.find(({ value, code, label }) => [code, label, `${value} ${label}`].some((known) => plain(known) === written));
    if (option !== undefined)
        return { grade: option.value };
    const number = /^\+?(-?\d+)(?:[.,]0*)?$/.exec(written);
    const values = asked.options.map(({ value }) => value);
    const range = `allowed are ${values[0]} to ${values.at(-1)}`;
    if (number === null)
        return { wrong: `${range}, whole numbers` };
    const grade = Number(number[1]);
    return values.includes(grade) ? { grade } : { wrong: range };
}
/** Wide digits as narrow ones, spaces and underscores alike. */
function plain(text) {
    return text
        .normalize('NFKC')
        .replace(/[\s_]+/g, ' ')
        .trim()
        .replace(/^'/, '')
        .toLowerCase();
}

;// CONCATENATED MODULE: ./lib/people/ratings/check.js




/** Holds filled sheets against their key. Nothing is lost without being named, and nothing counts twice. Pure. */
function checkRatings(key, files) {
    const problems = [];
    const say = (kind, place, said, left = 0) => problems.push({ kind, place, said, left });
    const asked = (0,people_asked/* askedOf */.iN)(key.compare, key.rubric);
    const items = new Map(key.raters.flatMap(({ rater, items: own }) => own.map((item) => [item.item, { rater, item }])));
    const seen = new Set();
    const found = files.flatMap((file) => {
        const whole = { file: file.path, at: '' };
        for (const said of file.remarks)
            say('remark', whole, said);
        if (file.sheet !== null && file.sheet !== key.sheet) {
            say('foreign', whole, messages_people/* ratingProblem */.lV.foreignSheet(file.sheet, key.sheet), file.rows.length);
            return [];
        }
        if (file.rows.length > 1 && !file.rows.some(({ item }) => items.has(item))) {
            say('foreign', whole, messages_people/* ratingProblem */.lV.foreignFile(file.rows.length), file.rows.length);
            return [];
        }
        const skipped = file.rows.filter((row) => row.skipped).length;
        if (skipped > 0)
            say('remark', whole, messages_people/* ratingProblem */.lV.skipped(skipped));
        return file.rows.flatMap((row) => {
            const place = { file: file.path, at: row.at };
            const own = items.get(row.item);
            if (own === undefined)
                say('foreign', place, messages_people/* ratingProblem */.lV.foreign(row.item), 1);
            else
                seen.add(row.item);
            const read = own && readRow(row, own.item, asked);
            if (read !== undefined && 'why' in read)
                say(read.why, place, read.said, 1);
            return read === undefined || 'why' in read ? [] : [{ ...own, row, place, ...read }];
        });
    });
    const returned = key.raters.filter((each) => each.items.some(({ item }) => seen.has(item)));
    for (const { rater, items: own } of returned) {
        const lost = own.flatMap(({ item }) => (seen.has(item) ? [] : [item]));
        if (lost.length > 0)
            say('lost', null, messages_people/* ratingProblem */.lV.lost(rater, lost), lost.length);
    }
    return {
        ratings: onceEach(byPerson(found, say), say),
        problems,
        returned: returned.map(({ rater }) => rater),
    };
}
/** What a row says, or why it counts for nothing. Whoever wrote nothing lost nothing. */
function readRow(row, item, asked) {
    const read = asked.map((question) => {
        const cell = row.grades[question.name];
        return { question, cell, says: gradeIn(cell, question, asked) };
    });
    const isCannot = row.cannot || read.some(({ says }) => 'cannot' in says);
    if (row.skipped || (!isCannot && read.every(({ says }) => 'open' in says)))
        return {};
    if (row.seal === null || row.seal === '')
        return { why: 'edited', said: messages_people/* ratingProblem */.lV.unsealed(row.item) };
    if (row.seal !== item.seal || (row.texts !== null && (0,texts/* alike */.nO)(row.texts) !== item.answers))
        return { why: 'edited', said: messages_people/* ratingProblem */.lV.edited(row.item) };
    if (isCannot)
        return { grades: null };
    const wrong = read.flatMap(({ question, cell, says }) => 'wrong' in says ? [messages_people/* ratingProblem */.lV.wrong(question.title, cell, says.wrong)] : []);
    if (wrong.length > 0)
        return { why: 'wrong', said: wrong.join(' ') };
    const open = read.flatMap(({ question, says }) => ('open' in says ? [question.title] : []));
    if (open.length > 0)
        return { why: 'incomplete', said: messages_people/* ratingProblem */.lV.incomplete(open) };
    return {
        grades: Object.fromEntries(read.flatMap(({ question, says }) => ('grade' in says ? [[question.name, says.grade]] : []))),
    };
}
/** In Label Studio several people can fill in one sheet: each is a rater, and one who fills in several is not several. */
function byPerson(found, say) {
    const annotators = new Map();
    const sheetsOf = new Map();
    for (const { rater, row, place } of found) {
        if (row.annotator === null)
            continue;
        annotators.set(rater, (annotators.get(rater) ?? new Set()).add(row.annotator));
        const person = JSON.stringify([place.file, row.annotator]);
        sheetsOf.set(person, (sheetsOf.get(person) ?? new Set()).add(rater));
    }
    for (const [person, raters] of sheetsOf) {
        const [file] = JSON.parse(person);
        if (raters.size > 1)
            say('remark', { file, at: '' }, messages_people/* ratingProblem */.lV.onePerson([...raters]));
    }
    return found.map((one) => {
        const several = (annotators.get(one.rater)?.size ?? 0) > 1;
        return several && one.row.annotator !== null ? { ...one, rater: `${one.rater} #${one.row.annotator}` } : one;
    });
}
/** Of an item that somebody rated several times one rating: the one that all are, or the latest, or none. */
function onceEach(found, say) {
    const groups = new Map();
    for (const one of found) {
        if (one.grades === undefined)
            continue;
        const name = JSON.stringify([one.rater, one.item.item]);
        groups.set(name, [...(groups.get(name) ?? []), one]);
    }
    return [...groups.values()].flatMap((group) => {
        const [first, ...others] = group;
        if (others.length === 0)
            return [ratingOf(first)];
        const places = others.map(({ place }) => `${place.file} (${place.at})`);
        const { rater } = first;
        if (group.every(({ grades }) => JSON.stringify(grades) === JSON.stringify(first.grades))) {
            say('repeated', first.place, messages_people/* ratingProblem */.lV.repeated(rater, places));
            return [ratingOf(first)];
        }
        const dated = group.map((one) => ({ one, time: Date.parse(one.row.changed ?? '') }));
        const [last, before] = dated.toSorted((a, b) => b.time - a.time);
        if (dated.some(({ time }) => Number.isNaN(time)) || last.time === before.time) {
            say('doubled', first.place, messages_people/* ratingProblem */.lV.doubled(rater, places), 1);
            return [];
        }
        const older = group.filter((one) => one !== last.one).map(({ place }) => `${place.file} (${place.at})`);
        say('newer', last.one.place, messages_people/* ratingProblem */.lV.newer(rater, older));
        return [ratingOf(last.one)];
    });
}
function ratingOf({ rater, item, row, place, grades }) {
    const { sample, rated, again, words } = item;
    return { rater, sample, rated, again, grades: grades ?? null, seconds: row.seconds, words, note: row.note, place };
}

// EXTERNAL MODULE: ./lib/people/ratings/read.js + 7 modules
var read = __webpack_require__(57431);
// EXTERNAL MODULE: ./lib/people/sheet/key-file.js
var key_file = __webpack_require__(20919);
;// CONCATENATED MODULE: ./lib/people/read.js










/** The criteria that people grade a task's answers by: those of its judge. */
function rubricFor({ judge }) {
    return judge?.rubric ?? rubric_schema/* usualRubric */.Qj;
}
/**
 * The ratings of a task, for its run: what the sheets that have come back say of the answers at hand. Pending as long as there is no key;
 * a key that is broken or changed ends the run.
 * @throws GateError
 */
function readRatings(task, answers, resampling) {
    const { people } = task;
    const rubric = rubricFor(task);
    const without = (missing) => ({ graded: ungraded(people, rubric, missing), facts: null, ratings: [] });
    if (!(0,external_node_fs_.existsSync)(people.key))
        return without(messages_people/* peopleSaid */.Xs.noKey({ key: people.key, needed: people.samples }));
    const { key, sha256: hash } = (0,key_file/* readKey */.Y)(people.key);
    if (key.task !== task.name)
        return without(messages_people/* peopleSaid */.Xs.otherTask({ key: people.key, of: key.task, task: task.name }));
    const keyFile = { key, path: people.key, sha256: hash };
    const sheets = { paths: people.ratings, missing: 'waiting' };
    return ratingsOf(task, { ...people, rubric }, keyFile, sheets, answers, resampling);
}
/** The same of named files and a key at hand. `missing`: what it means that one of them is not there. */
function ratingsOf(task, settings, { key, ...keyFile }, { paths, missing }, answers, resampling) {
    const { files, problems } = (0,read/* readFilled */.h)(paths, key, missing);
    const checked = checkRatings(key, files);
    const stale = staleSamples(task, key, answers);
    if (stale.length > 0)
        problems.push({ kind: 'stale', place: null, said: messages_people/* ratingProblem */.lV.stale(stale), left: 0 });
    return digestRatings(settings, {
        key,
        checked: { ...checked, problems: [...problems, ...checked.problems] },
        samples: answers.samples,
        stale: new Set(stale),
        files: files.map(({ path, sha256: of }) => ({ path, sha256: of })),
        keyFile,
    }, resampling);
}
/** Drawn samples that have another question or other answers by now, or are gone: what was said of them is of something else. */
function staleSamples(task, key, { samples, baseline, candidate }) {
    const now = new Map(samples.map((sample) => [sample.id, sample]));
    const stale = key.samples.flatMap((drawn) => {
        const sample = now.get(drawn.id);
        const isCurrent = sample !== undefined &&
            (0,texts/* questionHash */.Db)((0,texts/* shownOf */.Rp)(task, sample)) === drawn.question &&
            [baseline, candidate].every((side) => side.has(drawn.id)) &&
            (0,chance/* sha256 */.sc)(baseline.get(drawn.id)) === drawn.baseline &&
            (0,chance/* sha256 */.sc)(candidate.get(drawn.id)) === drawn.candidate;
        return isCurrent ? [] : [drawn.id];
    });
    return stale.sort(new Intl.Collator('en', { numeric: true }).compare);
}
function ungraded({ compare }, rubric, missing) {
    return {
        metrics: (0,grading/* metricsOf */.Ps)('people', { compare, rubric }).map(({ name }) => name),
        criteria: rubric.criteria,
        samples: [],
        baseline: new Map(),
        candidate: new Map(),
        missing,
    };
}


/***/ }),

/***/ 98627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OZ: () => (/* binding */ opaque),
/* harmony export */   nH: () => (/* binding */ Chance),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _statistics_random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96760);


/** Numbers drawn for one purpose from a secret: whoever does not know it cannot draw them again. */
class Chance {
    #next;
    constructor(secret, purpose) {
        const bytes = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', secret).update(`chance/${purpose}`).digest();
        const [a, b, c, d] = [0, 4, 8, 12].map((at) => bytes.readInt32LE(at));
        this.#next = (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_1__/* .xoshiro128 */ .g)(a, b, c, d | 1);
    }
    /** Between 0 and 1, 1 excluded. */
    share() {
        return this.#next() / 2 ** 32;
    }
    /** A whole number below `count`. */
    below(count) {
        return Math.floor(this.share() * count);
    }
    shuffled(list) {
        const out = [...list];
        for (let i = out.length - 1; i > 0; i--) {
            const j = this.below(i + 1);
            [out[i], out[j]] = [out[j], out[i]];
        }
        return out;
    }
}
/** No vowels and no digits: no spreadsheet takes it for a date, a number, a formula or TRUE. */
const letters = 'bcdfghjkmnpqrtvw';
/** A name of 10 letters that tells nothing of what it names. */
function opaque(secret, what) {
    const bytes = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', secret).update(`name/${what}`).digest();
    return Array.from(bytes.subarray(0, 10), (byte) => letters[byte & 15]).join('');
}
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 20919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ keyText),
/* harmony export */   Y: () => (/* binding */ readKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12280);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4252);





const side = zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['baseline', 'candidate']);
const again = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(0), zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1)]);
const item = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    item: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    seal: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    sample: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    rated: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ form: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('score'), side: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([side, zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('both')]) }),
        zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ form: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('pair'), first: side }),
    ]),
    again,
    answers: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    words: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0),
});
const criterion = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    title: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    asks: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    low: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(),
    high: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(),
});
const schema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('checkpoint-gate key'),
    version: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    task: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    compare: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['scores', 'pairs']),
    rubric: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ role: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), criteria: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(criterion).min(1) }),
    secret: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
    outputs: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ baseline: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), candidate: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
    population: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(1),
    samples: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), question: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), baseline: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), candidate: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() })),
    raters: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ rater: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), items: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(item) })).min(1),
    sheet: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
});
function keyText(key) {
    return `${JSON.stringify(key, null, 1)}\n`;
}
/** @throws GateError where the file is missing or no key, or was changed since it was written */
function readKey(path) {
    let bytes;
    try {
        bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('key-missing', { path }, error);
        throw (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('key-unreadable', { path, why: error.message }, error);
    }
    const refuse = (why, cause) => (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .gateError */ .em)('key-unreadable', { path, why }, cause);
    let value;
    try {
        value = JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''));
    }
    catch (error) {
        throw refuse('it is no JSON', error);
    }
    const { data: key, error } = schema.safeParse(value);
    if (error !== undefined) {
        const { path: place, message } = error.issues[0];
        throw refuse(`${place.length === 0 ? 'it' : place.map(String).join('.')}: ${message}`, error);
    }
    if ((0,_key_js__WEBPACK_IMPORTED_MODULE_3__/* .sheetName */ .f)(key) !== key.sheet)
        throw refuse('it was changed since it was written');
    return { key, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex') };
}


/***/ }),

/***/ 4252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ sheetName)
/* harmony export */ });
/* harmony import */ var _chance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98627);

/** The name that the sheets of a key have. */
function sheetName(key) {
    const { format, version, task, compare, rubric, secret, outputs, population, samples, raters } = key;
    const all = [format, version, task, compare, rubric, secret, outputs, population, samples, raters];
    return `s${(0,_chance_js__WEBPACK_IMPORTED_MODULE_0__/* .opaque */ .OZ)(secret, `sheet/${JSON.stringify(all)}`)}`;
}


/***/ }),

/***/ 12916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   du: () => (/* binding */ labelStudioConfig),
/* harmony export */   fs: () => (/* binding */ labelStudioTasks),
/* harmony export */   rs: () => (/* binding */ controlOf)
/* harmony export */ });
/* unused harmony export own */
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4555);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8067);


/** Prefix of the names of our controls and of our keys in a task's data. */
const own = 'cg_';
/**
 * The labelling configuration of a Label Studio project. Choices, since its Pairwise control cannot record a tie and its Rating loses what
 * is bound to two texts; Text, since HyperText would run what a model wrote.
 */
function labelStudioConfig({ compare, rubric, items }) {
    const asked = (0,_asked_js__WEBPACK_IMPORTED_MODULE_1__/* .askedOf */ .iN)(compare, rubric);
    const hasReferences = items.some(({ references }) => references.length > 0);
    const pair = compare === 'pairs';
    const bound = pair ? 'cg_question' : 'cg_answer';
    return `${[
        '<View>',
        '  <Style>.cg-col { flex: 1; min-width: 0; } .cg-text { white-space: pre-wrap; border: 1px solid #ccc; border-radius: 6px; padding: 8px; }</Style>',
        ...textView('Question', 'question', '  '),
        ...(hasReferences ? textView('Reference', 'reference', '  ') : []),
        ...(pair
            ? [
                '  <View style="display: flex; gap: 12px">',
                ...[1, 2].flatMap((n) => [
                    '    <View className="cg-col">',
                    ...textView(`Answer ${n}`, `answer_${n}`, '      '),
                    '    </View>',
                ]),
                '  </View>',
            ]
            : textView('Answer', 'answer', '  ')),
        ...asked.flatMap((each) => choices(each, bound, pair)),
        '  <Header value="Note"/>',
        `  <TextArea name="cg_note" toName="${bound}" rows="2" maxSubmissions="1" editable="true"/>`,
        '</View>',
    ].join('\n')}\n`;
}
function textView(title, key, indent) {
    return [
        `${indent}<Header value="${title}"/>`,
        `${indent}<View className="cg-text"><Text name="cg_${key}" value="$${key}"/></View>`,
    ];
}
function choices({ name, title, asks, options }, bound, isPair) {
    const keyed = (key) => (isPair && key !== null ? ` hotkey="${key}"` : '');
    return [
        `  <Header value="${attribute(`${title} ${asks}`)}"/>`,
        `  <Choices name="${controlOf(name)}" toName="${bound}" choice="single" required="true" showInline="true">`,
        ...options.map(({ value, code, label, key }) => {
            const words = isPair ? label : `${value} ${label}`.trim();
            return `    <Choice value="${attribute(words)}" alias="${code}"${keyed(key)}/>`;
        }),
        `    <Choice value="Cannot judge" alias="${_asked_js__WEBPACK_IMPORTED_MODULE_1__/* .cannotJudge */ .Dl}"${keyed('0')}/>`,
        '  </Choices>',
    ];
}
/** Differs from every key of a task's data, since a flat export writes over a column of the same name. */
function controlOf(name) {
    return name === 'preference' ? 'cg_preference' : `cg_grade_${name}`;
}
function attribute(text) {
    return text
        .replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c])
        .replace(/[\s\0-\x1F]+/g, ' ');
}
/** The tasks to import. */
function labelStudioTasks({ sheet, compare, items }) {
    const tasks = items.map(({ item, seal, question, references, answers }) => ({
        data: {
            cg_item: item,
            cg_seal: seal,
            cg_sheet: sheet,
            question: (0,_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .questionText */ .mD)(question),
            reference: references.length === 0 ? '(none)' : references.join('\n\n'),
            ...(compare === 'pairs' ? { answer_1: answers[0], answer_2: answers[1] } : { answer: answers[0] }),
        },
    }));
    return `${JSON.stringify(tasks, null, 1)}\n`;
}


/***/ }),

/***/ 8067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Db: () => (/* binding */ questionHash),
/* harmony export */   Hn: () => (/* binding */ wordsIn),
/* harmony export */   Ie: () => (/* binding */ cellText),
/* harmony export */   Rp: () => (/* binding */ shownOf),
/* harmony export */   mD: () => (/* binding */ questionText),
/* harmony export */   nO: () => (/* binding */ alike),
/* harmony export */   s6: () => (/* binding */ nothing)
/* harmony export */ });
/* harmony import */ var _tasks_asking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50327);
/* harmony import */ var _chance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98627);


function shownOf(task, sample) {
    return { question: (0,_tasks_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .conversation */ .Wl)(task, sample), references: sample.references ?? [] };
}
/** A conversation as one text. */
function questionText(question) {
    if (question.length === 1)
        return question[0].content;
    return question.map(({ role, content }) => `${role}: ${content}`).join('\n\n');
}
/** sha256 of what was asked and of what it is held against. */
function questionHash({ question, references }) {
    return (0,_chance_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(JSON.stringify([question.map(({ role, content }) => [role, content]), references]));
}
/** What a spreadsheet shows in the place of an answer without a word. */
const nothing = '(empty)';
/** Longer texts do not fit into a cell of a spreadsheet (32,767 characters). */
const cell = 32_000;
const cutHere = '[... cut here: a spreadsheet cell holds no more. The web page has the whole text.]';
/** A text as a cell of a spreadsheet can hold it: cut where it is too long, which is said, and control characters made visible. */
function cellText(text) {
    const lines = Buffer.from(text)
        .toString()
        .replace(/\r\n?/g, '\n')
        .replace(/[\0-\x08\x0B-\x1F]/g, (c) => String.fromCharCode(0x2400 + c.charCodeAt(0)));
    if (lines.length <= cell)
        return lines;
    return `${lines.slice(0, cell - cutHere.length - 1).replace(/[\uD800-\uDBFF]$/, '')}\n${cutHere}`;
}
/**
 * sha256 of texts but for what spreadsheets and their files do to them: other line breaks and spaces (LibreOffice breaks long lines within
 * words), an apostrophe in front, control characters, other forms of the same letters, and what does not fit into a cell.
 */
function alike(texts) {
    return (0,_chance_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(JSON.stringify(texts.map((text) => plain(text.endsWith(cutHere) ? text : cellText(text)) || nothing)));
}
function plain(text) {
    return text
        .normalize('NFKC')
        .replace(/[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}\u2400-\u243F]+/gu, '')
        .replace(/^'+/, '');
}
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
function wordsIn(text) {
    let words = 0;
    for (const { isWordLike } of segmenter.segment(text))
        if (isWordLike)
            words++;
    return words;
}


/***/ }),

/***/ 57268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isAlive)
/* harmony export */ });
/** Whether a process of this machine runs, be it another user's. */
function isAlive(pid) {
    // These would stand for a whole group.
    if (!Number.isInteger(pid) || pid <= 0)
        return false;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}


/***/ }),

/***/ 9760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ coincidences),
/* harmony export */   t: () => (/* binding */ krippendorffAlpha)
/* harmony export */ });
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93199);
/* harmony import */ var _correlation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60628);
/* harmony import */ var _disagreement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38378);
/* harmony import */ var _ratings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17410);




function coincidences(ratings) {
    const found = (0,_ratings_js__WEBPACK_IMPORTED_MODULE_1__/* .placed */ .GS)(ratings);
    const { length } = found.scale;
    const tallies = Array.from({ length: found.items }, (_, item) => (0,_ratings_js__WEBPACK_IMPORTED_MODULE_1__/* .tallyOf */ .sv)(found, item));
    const columnOf = new Map();
    for (const tally of tallies) {
        eachTwo(tally, (a, b) => {
            const key = a.place * length + b.place;
            if (!columnOf.has(key))
                columnOf.set(key, length + columnOf.size);
        });
    }
    const row = new Float64Array(length + columnOf.size);
    const rows = new _table_js__WEBPACK_IMPORTED_MODULE_2__/* .StatisticRows */ .A(row.length, found.items);
    for (const tally of tallies) {
        row.fill(0);
        const raters = tally.reduce((total, { count }) => total + count, 0);
        if (raters > 1)
            for (const { place, count } of tally)
                row[place] = count;
        eachTwo(tally, (a, b) => {
            row[columnOf.get(a.place * length + b.place)] = (a.count * b.count) / (raters - 1);
        });
        rows.push(row);
    }
    const keys = [...columnOf.keys()];
    return {
        scale: found.scale,
        first: Int32Array.from(keys, (key) => Math.floor(key / length)),
        second: Int32Array.from(keys, (key) => key % length),
        rows,
    };
}
function eachTwo(list, visit) {
    for (let i = 0; i < list.length; i++)
        for (let j = i + 1; j < list.length; j++)
            visit(list[i], list[j]);
}
/**
 * Krippendorff's alpha ("Computing Krippendorff's alpha-reliability", 2011): any number of raters, any ratings missing. Equal to
 * krippendorff 0.9.0, `alpha`. Time grows with the number of different ratings and of pairs of them that meet; with their square at the
 * level `ratio`.
 * @param sums sums of `coincidences.rows`
 * @returns 1 for perfect agreement, 0 for what chance brings; NaN (where the package raises) without two ratings of one item or where
 *   these are all the same rating
 */
function krippendorffAlpha(coincidences, level, sums = coincidences.rows.total) {
    const { scale, first, second } = coincidences;
    const given = new Float64Array(scale.length);
    let total = 0;
    for (let place = 0; place < scale.length; place++) {
        given[place] = sums[place];
        total += given[place];
    }
    // The ordinal distance of two ratings is that of their mean ranks.
    const at = level === 'ordinal' ? (0,_correlation_js__WEBPACK_IMPORTED_MODULE_3__/* .meanRanks */ .hp)(given) : scale;
    const apart = level === 'nominal' ? () => 1 : level === 'ratio' ? ratio : (a, b) => (a - b) ** 2;
    let observed = 0;
    for (let k = 0; k < first.length; k++) {
        observed += 2 * sums[scale.length + k] * apart(at[first[k]], at[second[k]]);
    }
    const chance = level === 'ratio' ? ratiosByChance(given, scale) : (0,_disagreement_js__WEBPACK_IMPORTED_MODULE_0__/* .byChance */ .Y)(given, given, at, nearest[level]);
    return chance > 0 ? 1 - (observed * (total - 1)) / chance : Number.NaN;
}
const nearest = { nominal: 'none', ordinal: 'quadratic', interval: 'quadratic' };
const ratio = (a, b) => (a + b === 0 ? 0 : ((a - b) / (a + b)) ** 2);
function ratiosByChance(given, scale) {
    let total = 0;
    for (let a = 0; a < scale.length; a++) {
        if (given[a] === 0)
            continue;
        for (let b = a + 1; b < scale.length; b++)
            total += 2 * given[a] * given[b] * ratio(scale[a], scale[b]);
    }
    return total;
}


/***/ }),

/***/ 38378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ steps),
/* harmony export */   Y: () => (/* binding */ byChance)
/* harmony export */ });
const steps = {
    none: (a, b) => (a === b ? 0 : 1),
    linear: (a, b) => Math.abs(a - b),
    quadratic: (a, b) => (a - b) ** 2,
};
/**
 * The sum of `a[i] * b[j] * steps(at[i], at[j])` over all i and j: the disagreement that chance alone brings, times the number of ways to
 * pair. Linear in the length of the scale; exactly zero where `a` and `b` lie at one and the same place.
 * @param at increasing places
 */
function byChance(a, b, at, weights) {
    const [sumA, sumB] = [sum(a), sum(b)];
    if (weights === 'none') {
        let alike = 0;
        for (let i = 0; i < at.length; i++)
            alike += a[i] * b[i];
        return sumA * sumB - alike;
    }
    if (weights === 'linear') {
        let [belowA, belowB, total] = [0, 0, 0];
        for (let i = 0; i + 1 < at.length; i++) {
            belowA += a[i];
            belowB += b[i];
            total += (at[i + 1] - at[i]) * (belowA * (sumB - belowB) + belowB * (sumA - belowA));
        }
        return total;
    }
    const origin = centre(a, b, at, sumA + sumB);
    let [firstA, firstB, secondA, secondB] = [0, 0, 0, 0];
    for (let i = 0; i < at.length; i++) {
        const x = at[i] - origin;
        firstA += a[i] * x;
        firstB += b[i] * x;
        secondA += a[i] * x * x;
        secondB += b[i] * x * x;
    }
    return sumB * secondA + sumA * secondB - 2 * firstA * firstB;
}
/** The mean place, reckoned from one in use, so that it is that place to the last bit where no other is in use. */
function centre(a, b, at, total) {
    let origin = 0;
    while (origin + 1 < at.length && a[origin] === 0 && b[origin] === 0)
        origin++;
    const start = at[origin] ?? 0;
    let offset = 0;
    for (let i = origin + 1; i < at.length; i++)
        offset += (a[i] + b[i]) * (at[i] - start);
    return total === 0 ? start : start + offset / total;
}
function sum(values) {
    let total = 0;
    for (let i = 0; i < values.length; i++)
        total += values[i];
    return total;
}


/***/ }),

/***/ 57311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ cohenKappa)
/* harmony export */ });
/* harmony import */ var _disagreement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38378);
/* harmony import */ var _pairs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6793);


/**
 * Cohen's kappa of two raters (Cohen, "A coefficient of agreement for nominal scales", 1960; weighted: "Weighted kappa", 1968). Equal to
 * scikit-learn 1.9.1, `cohen_kappa_score`, with its `labels` the scale of the pairs. Distances are steps on that scale, so give the whole
 * scale to `ratingPairs` where a rating may be in nobody's use.
 * @param counts sums of `pairs.rows`
 * @returns 1 for perfect agreement, 0 for what chance brings; NaN where both raters used one and the same rating only, or without items
 */
function cohenKappa(pairs, weights, counts = pairs.rows.total) {
    const { first, second, items } = (0,_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .margins */ .yq)(pairs, counts);
    const apart = _disagreement_js__WEBPACK_IMPORTED_MODULE_0__/* .steps */ .C[weights];
    let observed = 0;
    for (let cell = 0; cell < pairs.first.length; cell++) {
        observed += counts[cell] * apart(pairs.first[cell], pairs.second[cell]);
    }
    const places = pairs.scale.map((_, place) => place);
    const expected = (0,_disagreement_js__WEBPACK_IMPORTED_MODULE_0__/* .byChance */ .Y)(first, second, places, weights) / items;
    return expected > 0 ? 1 - observed / expected : Number.NaN;
}


/***/ }),

/***/ 34757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ agreementDifference),
/* harmony export */   Jg: () => (/* binding */ agreementEstimate),
/* harmony export */   _f: () => (/* binding */ resampledAgreement)
/* harmony export */ });
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91888);
/* harmony import */ var _replicates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57255);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93199);



/**
 * Statistics over the same items, without each item and in resamples of items; all of them see the same draws, so they can be compared.
 * @param group for each item the number of its group, from 0; items of one group (answers to one prompt) are drawn together
 */
function resampledAgreement(statistics, { group, ...resampling }) {
    const n = statistics[0]?.rows.length ?? 0;
    const groupOf = group ?? Int32Array.from({ length: n }, (_, item) => item);
    const groups = groupOf.reduce((most, own) => Math.max(most, own), -1) + 1;
    const layout = { group: groupOf, groups, stratum: new Int32Array(groups), strata: 1, sameEvidence: false };
    const tables = new Map();
    return (0,_replicates_js__WEBPACK_IMPORTED_MODULE_0__/* .replicate */ .a)(statistics.map(({ rows, value }) => {
        if (rows.length !== n)
            throw new RangeError(`one statistic has ${n} items, another ${rows.length}`);
        const table = tables.get(rows) ?? { ...layout, n, size: rows.size, baseline: nothing(rows), candidate: rows };
        tables.set(rows, table);
        return { table, value };
    }), resampling);
}
/** The other side of the engine's pairs, of which nothing is asked. */
function nothing({ length, size }) {
    const rows = new _table_js__WEBPACK_IMPORTED_MODULE_1__/* .StatisticRows */ .A(size, length);
    const row = new Float64Array(size);
    for (let item = 0; item < length; item++)
        rows.push(row);
    return rows;
}
const itself = {
    of: (_, value) => value,
    candidateFor: (_, x) => x,
    compares: false,
    percentiles: true,
    range: [-1, 1],
    values: [-1, 1],
};
const difference = {
    of: (first, second) => second - first,
    candidateFor: (first, x) => first + x,
    compares: true,
    percentiles: true,
    range: [-2, 2],
    values: [-1, 1],
};
/**
 * A statistic between -1 and 1 with its uncertainty. Nothing bounds it where it is undefined without some item, as where a single item
 * is not of the common class.
 */
function agreementEstimate(found) {
    return (0,_estimate_js__WEBPACK_IMPORTED_MODULE_2__/* .estimate */ .jA)(found, itself);
}
/** By how much the second lies above the first, e.g. a judge's agreement with people above that of people among themselves. */
function agreementDifference(first, second) {
    const both = {
        jackknife: { baseline: first.jackknife.candidate, candidate: second.jackknife.candidate },
        bootstrap: { baseline: first.bootstrap.candidate, candidate: second.bootstrap.candidate },
    };
    return (0,_estimate_js__WEBPACK_IMPORTED_MODULE_2__/* .estimate */ .jA)({ ...second, ...both, baseline: first.candidate, equal: false }, difference);
}


/***/ })

};
